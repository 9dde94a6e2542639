<s1>Peru ministry</s1> fines Petrocaudal over Amazon crude leak, <c1>orders</c1> <q1>pipeline section shut</q1>

By Alonso Bardales and Kate Wyndley

LIMA, March 11 (Reuters) - <s2,3>Peru's environment ministry</s2,3> <c2>said</c2> on Wednesday <q2>it had fined Petrocaudal 58.4 million soles ($15.6 million) over a pipeline leak that fouled two tributaries of the Maranon River</q2>, and <c3>ordered</c3> <a3>the company</a3> <q3>to keep a 96-km section shut until it has been inspected</q3>.

The leak on Feb. 17 near the town of Santa Rita de Nieva spilled an estimated 7,300 barrels of crude, the worst in the Peruvian Amazon in more than a decade.

"<q4>The company knew that the valve was corroded and went on pumping,</q4>" <s4>Environment Minister Ofelia Huamanchumo</s4> <c4>told</c4> <a4>reporters</a4> in Lima. "<q4>That is not an accident. It is a decision.</q4>"

<s5,6>Petrocaudal</s5,6>, which operates the 854-km line under a concession that runs to 2034, <c5>rejected</c5> <q5>the finding</q5> and <c6>said</c6> <q6>it would appeal</q6>. <s7,8>It</s7,8> <c7>has blamed</c7> <q7>sabotage</q7>, <c8>saying</c8> <q8>a saw cut was found in the pipe the day after the spill</q8>.

<s9>The ministry's 44-page report</s9>, dated March 6 and seen by Reuters, <c9>said</c9> <q9>inspectors had found no evidence of damage by third parties</q9>. <q10>Alarms at a pumping station recorded a drop in pressure 31 hours before the flow was stopped</q10>, <s10>it</s10> <c10>said</c10>.

<s11>Two people with direct knowledge of the operation</s11> <c11>told</c11> <a11>Reuters</a11> that <q11>the operator on shift had reported the drop but was told to wait for a supervisor</q11>. They spoke on condition of anonymity.

Asked about their account, <s13>a Petrocaudal spokesperson</s13> <c13>said</c13> <q13>the company "does not comment on the actions of individual staff"</q13>.

The closure has halted exports of about 22,000 barrels per day from Block 171, operated by Andesol Energy, and pushed the premium for the region's heavy crude to its highest since 2022. <q15>Shipments should resume by mid-April</q15>, <s15>Andesol's chief financial officer, Gerardo Ybarra</s15>, <c15>said</c15> on a call with analysts.

"<q16>We have storage for three weeks,</q16>" <s16>Ybarra</s16> <c16>said</c16>. "<q16>After that we shut wells.</q16>"

<s17>Indigenous leaders</s17> <c17>called</c17> the fine <q17>too small</q17>. Along the Nieva River, 14 communities have been drinking bottled water brought in by the navy since February.

"<q18>They count the barrels. Nobody counts the fish,</q18>" <c18>said</c18> <s18>Wilmer Tsamaren, president of the ORFAN federation</s18>, which represents 63 Awajun and Wampis villages.

<s19>Tsamaren</s19>, who met Huamanchumo on Tuesday, <c19>said</c19> <q19>she had promised to visit the area before the end of the month</q19>. <s20>He</s20> <c20>threatened</c20> <q20>to block the river to all traffic from Monday if a medical team had not arrived by then</q20>.

<s21>The minister</s21> <c21>did not confirm</c21> <q21>the visit</q21>. <s22>She</s22> <c22>said</c22> <q22>blood samples from 212 children had been sent to a laboratory in the capital and that the results would be published</q22>.

<q12>The pipeline, built in the 1970s, has leaked at least 40 times since 2014</q12>, <c12>according to</c12> <s12>government figures</s12>. <s14>A congressional commission</s14> <c14>recommended</c14> <q14>its replacement</q14> in 2018, but the $1.3 billion project was shelved during the pandemic.

<s23>Ratings agency Corvex</s23> <c23>said</c23> in a note on Wednesday that <q23>the fine was manageable but that a longer shutdown would put Petrocaudal's bond covenants "under strain"</q23>.

<s25>Energy Minister Julio Ampuero</s25> <c25>told</c25> <a25>state television</a25> <q25>the line must be back in service "in weeks, not months"</q25>.

The company's dollar bonds due 2031 fell 2.1 cents to 83.4 cents.
-----
1 | indirect | Peru's environment ministry | ORG | organisation
2 | indirect | Peru's environment ministry | ORG | organisation
3 | indirect | Peru's environment ministry | ORG | organisation
4 | direct | Ofelia Huamanchumo | PERSON | name
5 | indirect | Petrocaudal | ORG | organisation
6 | indirect | Petrocaudal | ORG | organisation
7 | indirect | Petrocaudal | ORG | pronoun
8 | indirect | Petrocaudal | ORG | pronoun
9 | indirect | ministry's 44-page report | DOCUMENT | document
10 | indirect | ministry's 44-page report | DOCUMENT | pronoun
11 | indirect | Two people with direct knowledge of the operation | GROUP | group
13 | mixed | Petrocaudal | ORG | organisation
15 | indirect | Gerardo Ybarra | PERSON | name
16 | direct | Gerardo Ybarra | PERSON | surname
17 | indirect | Indigenous leaders | GROUP | group
18 | direct | Wilmer Tsamaren | PERSON | name
19 | indirect | Wilmer Tsamaren | PERSON | surname
20 | indirect | Wilmer Tsamaren | PERSON | pronoun
21 | attitude | Ofelia Huamanchumo | PERSON | title
22 | indirect | Ofelia Huamanchumo | PERSON | pronoun
23 | mixed | Corvex | ORG | organisation
25 | mixed | Julio Ampuero | PERSON | name
12 | indirect | government figures | DOCUMENT | document
14 | indirect | congressional commission | ORG | organisation
entity | PERSON | Ofelia Huamanchumo | Huamanchumo | Environment Minister | -
entity | PERSON | Gerardo Ybarra | Ybarra | chief financial officer | Andesol Energy
entity | PERSON | Wilmer Tsamaren | Tsamaren | president | ORFAN
entity | PERSON | Julio Ampuero | - | Energy Minister | -
entity | ORG | Petrocaudal | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Andesol Energy | Andesol | - | -
entity | ORG | ORFAN | - | - | -
entity | ORG | Corvex | - | - | -
entity | NORP | Peruvian | - | - | -
entity | NORP | Awajun | - | - | -
entity | NORP | Wampis | - | - | -
entity | LOC | Peru | - | - | -
entity | LOC | Lima | LIMA | - | -
entity | LOC | Maranon River | - | - | -
entity | LOC | Santa Rita de Nieva | - | - | -
entity | LOC | Amazon | - | - | -
entity | LOC | Nieva River | - | - | -
entity | LOC | Block 171 | - | - | -
meta | Peru ministry fines Petrocaudal over Amazon crude leak, orders pipeline section shut | - | Alonso Bardales and Kate Wyndley
