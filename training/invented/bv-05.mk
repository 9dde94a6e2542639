<s1>Matplats</s1> <c1>warns of</c1> <q1>2,400 job cuts</q1> as wage talks collapse

<s2>UMF</s2> <c2>vows</c2> <q2>to strike from Friday</q2> while rival Nardu accepts platinum producer’s 5.5% offer

BY KARABO FERREIRA

<q3>Matlosane Platinum (Matplats) may cut up to 2,400 jobs at its Driekoppen mine near Rustenburg if a strike planned by its biggest union goes ahead</q3>, <s3>CEO Hendrik Lategan</s3> <c3>said</c3> on Wednesday.

He was speaking hours after wage talks at the Commission for Conciliation, Mediation & Arbitration (CCMA) broke down for a third time and the United Mineworkers’ Front (UMF), which represents 61% of the workforce, served a 48-hour notice.

“<q4>We are mining at a loss on two of our four shafts. There is no money under the mattress,</q4>” <s4>Lategan</s4> <c4>told</c4> <a4>analysts</a4> on a results call. “<q4>If those shafts stand for a month, I can’t promise you they will reopen.</q4>”

The company’s offer stands at 5.5% a year for three years. <s5>UMF</s5> <c5>is demanding</c5> <q5>9%, or R1,500 a month for the lowest-paid workers, whichever is greater</q5>.

<s6>UMF general secretary Sipho Maseloane</s6> <c6>dismissed</c6> the threat of job losses as “<q6>the same old song</q6>”.

“<q7>Every three years they discover that the mine is poor,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>Every three years the directors discover that they themselves are not.</q7>”

<q8>Lategan was paid R31.4m last year, 118 times the wage of a rock drill operator</q8>, <c8>according to</c8> <s8>the company’s annual report</s8>.

The National Rock Drillers Union (Nardu), which organises mainly at the smaller Kroonhoek shaft, signed on Tuesday. <s9>Its president, Johannes Mokoena</s9>, <c9>accused</c9> UMF of <q9>gambling with other people’s houses</q9>.

“<q10>A 9% demand is a nice T-shirt,</q10>” <c10>said</c10> <s10>Mokoena, himself a former UMF shop steward</s10>. “<q10>You can’t eat a T-shirt.</q10>”

Relations between the unions have been poor since 2019, when four men died in clashes at Sekgaba hostel. <s11>The South African Police Service</s11> <c11>said</c11> <q11>it would deploy public order units to the area from Thursday night</q11>. <s12>The Minerals Council</s12>, of which Matplats is a member, <c12>urged</c12> <a12>both sides</a12> <q12>to return to the table</q12>.

The dispute comes at an awkward moment. <q13>Costs rose 13% in the six months to end-March</q13>, <s13>the company</s13> <c13>said</c13>, <q13>while headline earnings more than halved to R212m</q13>.

Its shares fell as much as 8.1% on the JSE before closing 6.4% weaker at R41.95. <s14>Kopano Swart, an analyst at Benguela Rowe Securities</s14>, <c14>said</c14> <q14>investors had been “asleep at the wheel” about the strike risk</q14>. <s15>He</s15> <c15>reckons</c15> <q15>Matplats can hold out for five weeks before it breaches covenants with its lenders</q15>.

“<q16>Five weeks is not long,</q16>” <c16>said</c16> <s16>Swart</s16>. “<q16>The union can count too.</q16>”

The Public Investment Corporation, the biggest shareholder with 17%, declined to comment.

<s17>Mineral & petroleum resources minister Zodwa Nkabinde</s17> <c17>has refused</c17> <q17>to intervene</q17>. “<q18>It would be wrong for government to sit on either lap,</q18>” <c18>said</c18> <s18>her spokesperson, Pieter Ramokgadi</s18>.

In Driekoppen, where one mine wage feeds nine people on average, shopkeepers are ordering less.

“<q19>In 2014 people paid me with chickens,</q19>” <c19>said</c19> <s19>Yusuf Omarjee</s19>, who owns the Sunrise Supermarket on Market Street. “<q19>I am not doing chickens again.</q19>”

<s20>Lategan</s20> <c20>said</c20> <q20>he still hoped “common sense breaks out” before the night shift on Friday</q20>.

Maseloane was unmoved. “<q21>The notice is served,</q21>” <s21>he</s21> <c21>said</c21>. “<q21>We don’t un-serve.</q21>”
-----
1 | indirect | Matlosane Platinum | ORG | organisation
2 | indirect | United Mineworkers’ Front | ORG | organisation
3 | indirect | Hendrik Lategan | PERSON | name
4 | direct | Hendrik Lategan | PERSON | surname
5 | indirect | United Mineworkers’ Front | ORG | organisation
6 | mixed | Sipho Maseloane | PERSON | name
7 | direct | Sipho Maseloane | PERSON | pronoun
8 | indirect | company’s annual report | DOCUMENT | document
9 | indirect | Johannes Mokoena | PERSON | name
10 | direct | Johannes Mokoena | PERSON | surname
11 | indirect | South African Police Service | ORG | organisation
12 | indirect | Minerals Council | ORG | organisation
13 | indirect | Matlosane Platinum | ORG | organisation
14 | mixed | Kopano Swart | PERSON | name
15 | attitude | Kopano Swart | PERSON | pronoun
16 | direct | Kopano Swart | PERSON | surname
17 | attitude | Zodwa Nkabinde | PERSON | name
18 | direct | Pieter Ramokgadi | PERSON | name
19 | direct | Yusuf Omarjee | PERSON | name
20 | mixed | Hendrik Lategan | PERSON | surname
21 | direct | Sipho Maseloane | PERSON | pronoun
entity | PERSON | Hendrik Lategan | Lategan | CEO | Matlosane Platinum
entity | PERSON | Sipho Maseloane | Maseloane | general secretary | United Mineworkers’ Front
entity | PERSON | Johannes Mokoena | Mokoena | president | National Rock Drillers Union
entity | PERSON | Kopano Swart | Swart | analyst | Benguela Rowe Securities
entity | PERSON | Zodwa Nkabinde | - | Mineral & petroleum resources minister | -
entity | PERSON | Pieter Ramokgadi | - | spokesperson | -
entity | PERSON | Yusuf Omarjee | - | - | Sunrise Supermarket
entity | ORG | Matlosane Platinum | Matplats | - | -
entity | ORG | United Mineworkers’ Front | UMF | - | -
entity | ORG | National Rock Drillers Union | Nardu | - | -
entity | ORG | Commission for Conciliation, Mediation & Arbitration | CCMA | - | -
entity | ORG | South African Police Service | - | - | -
entity | ORG | Minerals Council | - | - | -
entity | ORG | JSE | - | - | -
entity | ORG | Benguela Rowe Securities | - | - | -
entity | ORG | Public Investment Corporation | - | - | -
entity | ORG | Sunrise Supermarket | - | - | -
entity | LOC | Driekoppen | - | - | -
entity | LOC | Rustenburg | - | - | -
entity | LOC | Kroonhoek | - | - | -
entity | LOC | Sekgaba | - | - | -
entity | LOC | Market Street | - | - | -
meta | Matplats warns of 2,400 job cuts as wage talks collapse | - | Karabo Ferreira
