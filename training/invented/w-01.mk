Island ferry contract awarded to Turkish yard over Clyde bid

By Morven Haldane, BBC Scotland

A Turkish shipyard has been named preferred bidder for two new ferries to serve Coll and Tiree, dashing hopes that the work would go to the Clyde.

The £131m contract was put out to tender by Hebridean Vessel Assets Ltd (HVA), the government-owned company that buys and leases ships for the west coast network.

<s1>HVA</s1> <c1>said</c1> <q1>Aksoy Marine's offer had scored highest on both price and quality</q1>. <s2>It</s2> <c2>expects</c2> <q2>the first vessel to be delivered in the autumn of 2028</q2>.

The decision is a blow to Kelburn Marine Engineering in Greenock, which employs 340 people and has not won a ferry order since 2019. <s3,4>The yard's chief executive, Douglas Imrie</s3,4>, <c3>said</c3> <q3>he was "bitterly disappointed"</q3> but <c4>stopped short of criticising</c4> <q4>the process</q4>.

"<q5>We put in a bid we were proud of,</q5>" <s5>he</s5> <c5>said</c5>. "<q5>We'll ask for feedback and we'll take it on the chin.</q5>"

Unions were less restrained. <s6>Angela Corrigan, Scottish organiser with the United Shipbuilders' Union</s6>, <c6>accused</c6> ministers of <q6>abandoning a workforce they had praised a year earlier</q6>.

"<q7>They came down here in hard hats for the photographs. Now the steel will be cut 2,000 miles away and our apprentices can read about it on their phones.</q7>"

<s8>She</s8> <c8>called on</c8> <a8>the first minister</a8> <q8>to intervene before the 10-day standstill period ends on 14 March</q8>. <s9>Ms Corrigan</s9> also <c9>questioned</c9> <q9>why social value had counted for only 5% of the marks</q9>.

<s10>Transport Secretary Neil Drysdale</s10> <c10>told</c10> <a10>MSPs</a10> <q10>he had played no part in the evaluation, which was carried out under procurement law</q10>.

"<q11>It would have been unlawful for me to put my thumb on the scale,</q11>" <s11>he</s11> <c11>said</c11> during an urgent question at Holyrood on Tuesday afternoon. "<q11>I understand the anger in Inverclyde, and I share the disappointment, but islanders have waited long enough.</q11>"

<s12>The Scottish Conservatives</s12> <c12>said</c12> <q12>the government had presided over a decade of failure</q12>. <s13>Their transport spokeswoman, Fiona Raeburn</s13>, <c13>asked</c13> <q13>whether any guarantee had been sought that the vessels would be finished on time</q13>. Mr Drysdale did not answer directly, although <s14>he</s14> <c14>promised</c14> <q14>to publish the delivery schedule</q14>.

<s15>Labour's Kevin Tolland</s15>, whose constituency includes the yard, <c15>said</c15> <q15>the award "beggared belief"</q15>.

The two existing ships, built in 1987 and 1989, have been out of service for a combined 163 days since January 2023. In the winter of 2022 shops in Tiree ran out of bread and milk after a cracked propeller shaft left the island without a sailing for six days.

On the island itself, the reaction was more mixed.

"<q16>I'm sorry for the folk in Greenock, I really am,</q16>" <c16>said</c16> <s16>Catriona MacInnes</s16>, who runs a guest house at Scarinish and chairs the local ferry committee. "<q16>But if you're sitting here with cancelled bookings you don't care who did the welding.</q16>"

<s17>The committee</s17> <c17>had told</c17> <a17>HVA</a17> in 2023 that <q17>it wanted smaller ships, and more of them</q17>. <s18>Mrs MacInnes</s18> <c18>believes</c18> <q18>that argument has been lost</q18>. <s19>A farmer</s19> who moves about 200 cattle off the island each year <c19>said</c19> <q19>he would settle for "anything that floats in a westerly"</q19>.

<s20>A report by Audit Scotland</s20> <c20>found</c20> last June that <q20>vessel replacement had fallen "well behind what communities were led to expect"</q20>. <s21>It</s21> <c21>recommended</c21> <q21>a rolling programme of orders</q21>.

<s22>Maritime economist Prof Gordon Sillars, of the University of Strathclyde</s22>, <c22>said</c22> <q22>Clyde yards would struggle to compete on price until they could count on repeat orders</q22>. <q23>Turkey</q23>, <s23>he</s23> <c23>pointed out</c23>, <q23>had delivered more than 40 ferries to European operators since 2015</q23>.

"<q24>You don't get good at building ships by building one every eight years,</q24>" <s24>he</s24> <c24>said</c24>.

<s25>Aksoy Marine</s25> <c25>said</c25> <q25>it was honoured to have been chosen and was looking forward to working with Scottish suppliers</q25>. <s26>HVA</s26> <c26>declined</c26> <q26>to say how many other yards had bid</q26>.

Mr Imrie will address the workforce on Thursday morning. <s27>He</s27> <c27>has already told</c27> <a27>staff</a27> <q27>there will be no redundancies before the summer</q27>.
-----
1 | indirect | Hebridean Vessel Assets Ltd | ORG | organisation
2 | attitude | Hebridean Vessel Assets Ltd | ORG | pronoun
3 | mixed | Douglas Imrie | PERSON | name
4 | attitude | Douglas Imrie | PERSON | name
5 | direct | Douglas Imrie | PERSON | pronoun
6 | indirect | Angela Corrigan | PERSON | name
7 | direct | Angela Corrigan | PERSON | none
8 | indirect | Angela Corrigan | PERSON | pronoun
9 | indirect | Angela Corrigan | PERSON | surname
10 | indirect | Neil Drysdale | PERSON | name
11 | direct | Neil Drysdale | PERSON | pronoun
12 | indirect | Scottish Conservatives | ORG | organisation
13 | indirect | Fiona Raeburn | PERSON | name
14 | indirect | Neil Drysdale | PERSON | pronoun
15 | mixed | Kevin Tolland | PERSON | name
16 | direct | Catriona MacInnes | PERSON | name
17 | indirect | local ferry committee | ORG | organisation
18 | attitude | Catriona MacInnes | PERSON | surname
19 | mixed | farmer | PERSON | title
20 | mixed | report by Audit Scotland | DOCUMENT | document
21 | indirect | report by Audit Scotland | DOCUMENT | pronoun
22 | indirect | Gordon Sillars | PERSON | name
23 | indirect | Gordon Sillars | PERSON | pronoun
24 | direct | Gordon Sillars | PERSON | pronoun
25 | indirect | Aksoy Marine | ORG | organisation
26 | attitude | Hebridean Vessel Assets Ltd | ORG | organisation
27 | indirect | Douglas Imrie | PERSON | pronoun
entity | ORG | Hebridean Vessel Assets Ltd | HVA | - | -
entity | ORG | Aksoy Marine | - | - | -
entity | ORG | Kelburn Marine Engineering | - | - | -
entity | ORG | United Shipbuilders' Union | - | - | -
entity | ORG | Scottish Conservatives | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Audit Scotland | - | - | -
entity | ORG | University of Strathclyde | - | - | -
entity | PERSON | Douglas Imrie | Mr Imrie | chief executive | Kelburn Marine Engineering
entity | PERSON | Angela Corrigan | Ms Corrigan | Scottish organiser | United Shipbuilders' Union
entity | PERSON | Neil Drysdale | Mr Drysdale | Transport Secretary | -
entity | PERSON | Fiona Raeburn | - | transport spokeswoman | Scottish Conservatives
entity | PERSON | Kevin Tolland | - | - | Labour
entity | PERSON | Catriona MacInnes | Mrs MacInnes | - | -
entity | PERSON | Gordon Sillars | Prof Gordon Sillars | Maritime economist | University of Strathclyde
entity | LOC | Coll | - | - | -
entity | LOC | Tiree | - | - | -
entity | LOC | Clyde | - | - | -
entity | LOC | Greenock | - | - | -
entity | LOC | Holyrood | - | - | -
entity | LOC | Inverclyde | - | - | -
entity | LOC | Scarinish | - | - | -
entity | LOC | Turkey | - | - | -
entity | NORP | Turkish | - | - | -
entity | NORP | Scottish | - | - | -
entity | NORP | European | - | - | -
meta | Island ferry contract awarded to Turkish yard over Clyde bid | - | Morven Haldane, BBC Scotland
