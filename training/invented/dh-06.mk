<q1>Insurer 'hiding behind a ditch'</q1>, <c1>says</c1> <s1>flooded potato grower</s1>

Lincolnshire family faces £412,000 loss after claim is turned down

By Hattie Colgrave

<s2>A Lincolnshire potato grower</s2> who lost 140 acres of Maris Pipers to Storm Odile <c2>has accused</c2> his insurer of "<q2>hiding behind a ditch</q2>".

<s3>Desmond Thirkell, 58</s3>, who farms 900 acres of silt at Crowtoft Fen with his sister Judith, <c3>said</c3> <q3>he was a fortnight from lifting when the bank of the River Glean gave way on 9 October</q3>.

"<q4>You could smell it before you saw it,</q4>" <s4>he</s4> <c4>told</c4> <a4>Arable Week</a4>. "<q4>Four thousand tonnes, going to soup in the ridges.</q4>"

"<q5>I've seen rhubarb with more backbone than that bank,</q5>" <c5>added</c5> <s5>the 58-year-old</s5>.

But <s6,7>Shire & Fen Mutual</s6,7> <c6>maintains</c6> <q6>the water came from a blocked dyke on Mr Thirkell's own land</q6> and <c7>has refused</c7> <q7>to pay</q7>.

<s8>Its loss adjuster's report</s8> <c8>speaks</c8> of "<q8>ingress of surface water consistent with neglected drainage</q8>". <s9>The report</s9> <c9>adds</c9> that <q9>the dyke had "not been cleared for some years"</q9>.

<s10>Mr Thirkell</s10> <c10>is adamant</c10> that <q10>it was slubbed out the August before last</q10>. <s11>Contractor Neville Pocklington</s11> <c11>confirmed</c11> <q11>he had spent four days on it with a long-reach Hymac</q11>. <s12>The grower</s12> <c12>fears</c12> <q12>the loss will finish a business his grandfather began in 1931 with nine acres and a borrowed horse</q12>.

<s13>The Environment Agency</s13> <c13>said</c13> <q13>the bank was inspected in June and found to be in "fair" condition</q13>. However, <s14>the Glean Internal Drainage Board</s14> <c14>said</c14> <q14>it had twice reported seepage at Pode Sluice</q14>.

"<q15>We sent photographs with a man's wellington in for scale,</q15>" <c15>said</c15> <s15>its clerk, Rosemary Aske-Dunn</s15>. <s16>The agency</s16> <c16>declined to say</c16> <q16>whether anyone had opened them</q16>.

Mrs Aske-Dunn visited Crowtoft last week with a fruit cake. "<q17>Des doesn't sleep, so I put the kettle on at four for company,</q17>" <c17>said</c17> <s17>the grower's sister</s17>, who keeps the books. <s18>She</s18> <c18>thanked</c18> neighbours for <q18>lending a pump and two sons</q18>.

The Thirkells owe £260,000 to Humber & Trent Bank. <s19>The lender</s19> <c19>has offered</c19> <q19>a six-month break from repayments</q19>.

<s20>The insurer</s20> <c20>said</c20> in a statement: "<q20>We sympathise with Mr Thirkell, but every policy has limits and ours are printed in bold.</q20>"

<s21>NFU county adviser Piers Wragby</s21> <c21>reckons</c21> <q21>at least 30 growers between Boston and Sutton Gowt have been turned down since the storm</q21>. <s22>The union</s22> <c22>wants</c22> <q22>Defra to step in with grants</q22>. <s23>The farming minister</s23> <c23>told</c23> <a23>MPs</a23> on Tuesday <q23>there was "no bottomless bucket"</q23>.

<s24>One neighbour</s24>, who lost 60 acres of sugar beet, <c24>said</c24> <q24>he had cancelled his own cover "and bought a boat"</q24>.

The Pipers were bound for Yeoman Chip, a Peterborough processor supplied by 40 farms. <s25>The company</s25> <c25>said</c25> <q25>it would not be enforcing the contract</q25>. Mr Thirkell's case goes before the Financial Ombudsman Service in March.
-----
1 | mixed | Desmond Thirkell | PERSON | title
2 | mixed | Desmond Thirkell | PERSON | title
3 | indirect | Desmond Thirkell | PERSON | name
4 | direct | Desmond Thirkell | PERSON | pronoun
5 | direct | Desmond Thirkell | PERSON | title
6 | indirect | Shire & Fen Mutual | ORG | organisation
7 | attitude | Shire & Fen Mutual | ORG | organisation
8 | mixed | Its loss adjuster's report | DOCUMENT | document
9 | mixed | Its loss adjuster's report | DOCUMENT | document
10 | indirect | Desmond Thirkell | PERSON | surname
11 | indirect | Neville Pocklington | PERSON | name
12 | attitude | Desmond Thirkell | PERSON | title
13 | mixed | Environment Agency | ORG | organisation
14 | indirect | Glean Internal Drainage Board | ORG | organisation
15 | direct | Rosemary Aske-Dunn | PERSON | name
16 | attitude | Environment Agency | ORG | organisation
17 | direct | Judith | PERSON | title
18 | indirect | Judith | PERSON | pronoun
19 | indirect | Humber & Trent Bank | ORG | organisation
20 | direct | Shire & Fen Mutual | ORG | organisation
21 | indirect | Piers Wragby | PERSON | name
22 | attitude | NFU | ORG | organisation
23 | mixed | farming minister | PERSON | title
24 | mixed | One neighbour | PERSON | title
25 | indirect | Yeoman Chip | ORG | organisation
entity | PERSON | Desmond Thirkell | Mr Thirkell; Des | - | -
entity | PERSON | Judith | - | - | -
entity | PERSON | Neville Pocklington | - | contractor | -
entity | PERSON | Rosemary Aske-Dunn | Mrs Aske-Dunn | clerk | Glean Internal Drainage Board
entity | PERSON | Piers Wragby | - | county adviser | NFU
entity | ORG | Arable Week | - | - | -
entity | ORG | Shire & Fen Mutual | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Glean Internal Drainage Board | - | - | -
entity | ORG | Humber & Trent Bank | - | - | -
entity | ORG | NFU | - | - | -
entity | ORG | Defra | - | - | -
entity | ORG | Yeoman Chip | - | - | -
entity | ORG | Financial Ombudsman Service | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Crowtoft Fen | Crowtoft | - | -
entity | LOC | River Glean | - | - | -
entity | LOC | Pode Sluice | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Sutton Gowt | - | - | -
entity | LOC | Peterborough | - | - | -
meta | Insurer 'hiding behind a ditch', says flooded potato grower | - | Hattie Colgrave
