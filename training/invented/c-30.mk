Tower block tenants ‘<q16>living behind tape</q16>’ after balcony falls

By Danielle Oyelaran

Families in a Salford tower have been told not to open their windows after a balcony fell eight floors on to a playground.

Nobody was hurt in the collapse at Irwell Heights shortly after 5am on Wednesday. <q1>An hour later</q1>, <c1>says</c1> <s1>resident Mohamud Warsame</s1>, <q1>there would have been “a dozen bairns under it”</q1>.

“<q2>It came down like a lift with no building round it,</q2>” <s2>the 39-year-old taxi driver</s2> <c2>said</c2>. “<q2>My wife thought it was the end of the world. My lad thought it was the bins.</q2>”

The block, built in 1967, was reclad in 2014 at a cost of £6.3m. Its owner is Keystone North, a housing association with 18,000 homes.

<s3,4>Keystone</s3,4> <c3>said</c3> <q3>it was “devastated”</q3> and <c4>pledged</c4> <q4>to inspect every balcony within 48 hours</q4>. <s5>Its director of property, Fenella Strang</s5>, <c5>told</c5> <a5>a packed meeting in the community room</a5> <q5>the cause was not yet known</q5>.

Tenants shouted her down. “<q7>You’ve known since March!</q7>” <c7>cried</c7> <s7>one woman</s7>, waving a letter. <s8,9>The letter</s8,9>, seen by the Manchester Courier, <c8>warns of</c8> “<q8>visible spalling to edge beams</q8>” and <c9>recommends</c9> that <q9>the affected flats be propped</q9>.

<s10>Ms Strang</s10> <c10>acknowledged</c10> that <q10>it had been received</q10>. <s11>She</s11> <c11>could not explain</c11> <q11>why no props had been ordered</q11>.

Some 140 families are affected. Blue tape has been stuck across every balcony door, and washing hangs in the stairwells. The playground is fenced off; its clock, a gift from a mill owner, still showed five past five yesterday.

<s12>Councillor Mercy Adjei-Lomax</s12> <c12>accused</c12> the association of “<q12>treating tenants as a rounding error</q12>”. <s13>The Regulator of Social Housing</s13> <c13>has requested</c13> <q13>an urgent explanation</q13>.

<s15>Mr Warsame’s nine-year-old, Idris</s15>, has a simple plan<c15>:</c15> “<q15>Build it on the ground.</q15>”

Housing minister Leopold Quartermaine is expected to visit on Monday. <s17>His department</s17> <c17>would not say</c17> <q17>when</q17>.
-----
1 | mixed | Mohamud Warsame | PERSON | name
2 | direct | Mohamud Warsame | PERSON | title
3 | mixed | Keystone North | ORG | organisation
4 | indirect | Keystone North | ORG | organisation
5 | indirect | Fenella Strang | PERSON | name
7 | direct | one woman | PERSON | title
8 | mixed | letter | DOCUMENT | document
9 | indirect | letter | DOCUMENT | document
10 | indirect | Fenella Strang | PERSON | surname
11 | attitude | Fenella Strang | PERSON | pronoun
12 | mixed | Mercy Adjei-Lomax | PERSON | name
13 | indirect | Regulator of Social Housing | ORG | organisation
15 | direct | Idris | PERSON | name
16 | mixed | - | - | none
17 | attitude | His department | ORG | organisation
entity | PERSON | Mohamud Warsame | Mr Warsame | taxi driver | -
entity | ORG | Keystone North | Keystone | - | -
entity | PERSON | Fenella Strang | Ms Strang | director of property | Keystone North
entity | PERSON | Mercy Adjei-Lomax | Councillor Mercy Adjei-Lomax | Councillor | -
entity | ORG | Regulator of Social Housing | - | - | -
entity | PERSON | Idris | - | - | -
entity | PERSON | Leopold Quartermaine | - | Housing minister | -
entity | ORG | Manchester Courier | - | - | -
entity | LOC | Salford | - | - | -
entity | LOC | Irwell Heights | - | - | -
meta | Tower block tenants ‘living behind tape’ after balcony falls | - | Danielle Oyelaran
