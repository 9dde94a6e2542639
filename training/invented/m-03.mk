‘<q1>They are waiting at the gate</q1>’: the last days of Northumberland’s mobile library

After 51 years the yellow van is to stop calling at 84 villages. Its driver and her readers are not going quietly

By Lena Marchetti

At 10.20 on a wet Tuesday, Moira Thirlwell reverses eight tonnes of fiction into a lay-by outside Harwood Shiel and pulls on the handbrake. Three women and a spaniel are already standing in the rain.

‘<q2>They are waiting at the gate before I’ve got the engine off,</q2>’ <c2>says</c2> <s2>Thirlwell</s2>, who has driven the county’s mobile library since 2003. ‘<q2>You can’t tell me nobody wants it.</q2>’

The figures, though, are not on her side. <s3>A report to the county council’s cabinet in January</s3> <c3>showed</c3> that <q3>loans from the van had fallen by 62% in a decade</q3>, and <s4>the Conservative-run authority</s4> <c4>argues</c4> that <q4>the £118,000 it spends each year on the service would do more good elsewhere</q4>. At the end of March the van will be sold.

‘<q5>We have to be honest about how people read now,</q5>’ <c5>says</c5> <s5>Julian Cresswell, the cabinet member for culture</s5>. ‘<q5>My own mother is 84 and she has 300 books on a tablet.</q5>’

<s6>He</s6> <c6>insists</c6> that <q6>no one will be left without, because volunteers will deliver to anyone over 75 or with a disability</q6>.

Inside the van the heater ticks. Joan Elliot, 79, is standing in front of History with her glasses pushed up into her hair. Her husband, Ted, a shepherd, could not read until he was 41; it was Thirlwell’s predecessor, Bob Charlton, who taught him, four pages at a time, on the steps of an earlier van. Ted died in 2018.

‘<q7>He used to say <n7>Bob had given him a second pair of eyes</n7>,</q7>’ <s7>she</s7> <c7>says</c7>. ‘<q7>And then he’d pretend he’d left them in the kitchen when there was washing-up.</q7>’

Elliot has written twice to the council and once to the king. <s8>Buckingham Palace</s8> <c8>replied</c8> that <q8>His Majesty had been touched to hear of Ted</q8>. The council has yet to answer.

Thirlwell, a former army driver, knows who takes large print and who takes westerns, and which of her borrowers has not spoken to anyone since the last time she called.

‘<q9>There’s a man up beyond Alwinton,</q9>’ <s9>she</s9> <c9>says</c9>. ‘<q9>I’m not going to tell you his name. He takes out the same book every fortnight and I don’t think he opens it. He comes for the ten minutes.</q9>’

<q10>When the first closures came in 2011</q10>, <s10>she</s10> <c10>says</c10>, <q10>there were five vans and nobody marched</q10>.

This time is different. A petition started by Priya Nair, a GP in Rothbury, has 14,000 signatures. <s11>Nair</s11>, who moved here from Leicester six years ago, <c11>describes</c11> the van as ‘<q11>the only preventive medicine that comes up this valley</q11>’.

‘<q12>I prescribe it,</q12>’ <s12>she</s12> <c12>says</c12>. ‘<q12>I mean that literally: I write it on the green pad. Loneliness puts up blood pressure.</q12>’

<s13>Research by Durham University in 2022</s13> <c13>found</c13> that <q13>older people who used a mobile library once a month were 23% less likely to call an ambulance</q13>. Its author, Dr Callum Reay, is cautious. <q14>The sample was small</q14>, <s14>he</s14> <c14>says</c14>, <q14>and people well enough to climb three steps ‘may simply be well’</q14>.

<q15>More than half of all mobile libraries in England have gone since 2010</q15>, <c15>according to</c15> <s15>the campaign group Shelf Life</s15>, <s16>which</s16> <c16>wants</c16> <q16>ministers to make the service a legal duty</q16>. <s17>Its director, Tom Abara</s17>, <c17>says</c17> <q17>councils pick off the people least likely to make a fuss</q17>.

‘<q18>They picked the wrong valley,</q18>’ <s18>he</s18> <c18>adds</c18>.

<s19,20>Cresswell</s19,20> <c19>denies</c19> that <q19>politics came into it</q19>, and <c20>points out</c20> that <q20>most of the villages on the route vote for his party</q20>. He has never been on the van. <s21>Thirlwell</s21> <c21>has offered</c21> <q21>to save him a seat</q21>.

At Harwood Shiel the rain has turned to sleet. Elliot leaves with four books, one of them a 900-page life of Napoleon. <s22>She</s22> <c22>is not sure</c22> <q22>whether she will finish it by the 31st</q22>.

And if she doesn’t? ‘<q23>Then they can come and get it,</q23>’ <s23>she</s23> <c23>says</c23>. ‘<q23>I’ve a dog.</q23>’
-----
1 | direct | Moira Thirlwell | PERSON | none
2 | direct | Moira Thirlwell | PERSON | surname
3 | indirect | report to the county council’s cabinet in January | DOCUMENT | document
4 | indirect | county council | ORG | organisation
5 | direct | Julian Cresswell | PERSON | name
6 | indirect | Julian Cresswell | PERSON | pronoun
7 | direct | Joan Elliot | PERSON | pronoun
8 | indirect | Buckingham Palace | ORG | organisation
9 | direct | Moira Thirlwell | PERSON | pronoun
10 | indirect | Moira Thirlwell | PERSON | pronoun
11 | mixed | Priya Nair | PERSON | surname
12 | direct | Priya Nair | PERSON | pronoun
13 | indirect | Research by Durham University in 2022 | DOCUMENT | document
14 | mixed | Callum Reay | PERSON | pronoun
15 | indirect | Shelf Life | ORG | organisation
16 | attitude | Shelf Life | ORG | pronoun
17 | indirect | Tom Abara | PERSON | name
18 | direct | Tom Abara | PERSON | pronoun
19 | indirect | Julian Cresswell | PERSON | surname
20 | indirect | Julian Cresswell | PERSON | surname
21 | indirect | Moira Thirlwell | PERSON | surname
22 | attitude | Joan Elliot | PERSON | pronoun
23 | direct | Joan Elliot | PERSON | pronoun
entity | PERSON | Moira Thirlwell | Thirlwell | driver | -
entity | PERSON | Julian Cresswell | Cresswell | cabinet member for culture | -
entity | PERSON | Joan Elliot | Elliot | - | -
entity | PERSON | Ted | - | shepherd | -
entity | PERSON | Bob Charlton | Bob | - | -
entity | PERSON | Priya Nair | Nair | GP | -
entity | PERSON | Callum Reay | Dr Callum Reay | - | Durham University
entity | PERSON | Tom Abara | - | director | Shelf Life
entity | PERSON | Napoleon | - | - | -
entity | ORG | Buckingham Palace | - | - | -
entity | ORG | Durham University | - | - | -
entity | ORG | Shelf Life | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Northumberland | - | - | -
entity | LOC | Harwood Shiel | - | - | -
entity | LOC | Alwinton | - | - | -
entity | LOC | Rothbury | - | - | -
entity | LOC | Leicester | - | - | -
entity | LOC | England | - | - | -
meta | ‘They are waiting at the gate’: the last days of Northumberland’s mobile library | - | Lena Marchetti
