<s31>Hauliers</s31> <c31>warn of</c31> <q31>empty shelves</q31> as ferry dispute drags on

DUBLIN, 9 October - <s1>The Irish Road Carriers’ Federation</s1> <c1>warned</c1> on Monday of <q1>gaps on supermarket shelves within a week</q1> unless talks resume between the ferry operator Celtic Strait and its deck crews.

<s2,3>Federation president Eoghan Mac Giolla</s2,3> <c2>said</c2> <q2>more than 400 lorries were parked in Rosslare</q2>, <c3>adding</c3> that <q3>some drivers had slept four nights in their cabs</q3>.

“<q4>These lads have families. They’ve milk going sour behind them and not a word from anyone,</q4>” <s4>he</s4> <c4>told</c4> <a4>RTÉ’s Morning Ireland</a4>.

<s5>Celtic Strait</s5> <c5>denied</c5> <q5>refusing to negotiate</q5>. <q6>The company</q6>, <s6>it</s6> <c6>said</c6> in a statement, <q6>had made three offers since August, the last of them worth 6.5 per cent</q6>.

<c7>According to</c7> <s7>the Seafarers’ Alliance</s7>, <q7>none of the three was in writing</q7>. <s8,9>Its general secretary, Bríd Ní Fhloinn</s8,9>, <c8>accused</c8> the firm of “<q8>playing for time</q8>” and <c9>urged</c9> <a9>the Minister for Transport</a9> <q9>to step in</q9>.

<s10>The Minister, Cormac Delahunt</s10>, <c10>ruled out</c10> <q10>intervention for now</q10>. <s11>He</s11> <c11>said</c11> <q11>both sides knew where the Workplace Relations Commission was</q11>. “<q12>It has a door, and the door is open.</q12>”

Opposition parties seized on the remark. <s13>Labour’s Aisling Quirke</s13> <c13>said</c13> <q13>the Minister was “hiding behind a brass plate”</q13>, while <s14>Independent TD Pádraig Hussey</s14> <c14>wondered</c14> aloud <q14>whether he had ever set foot on a ferry</q14>.

<s15>Shops</s15> <c15>are hoping</c15> <q15>for a break in the deadlock before the bank holiday</q15>. <s16>One Wexford grocer, who did not want to give her name</s16>, <c16>said</c16> <q16>she had already run out of bananas</q16>.

A special sailing chartered by the health service left Fishguard at dawn with medical supplies.
-----
31 | indirect | Hauliers | GROUP | group
1 | indirect | Irish Road Carriers’ Federation | ORG | organisation
2 | indirect | Eoghan Mac Giolla | PERSON | name
3 | indirect | Eoghan Mac Giolla | PERSON | name
4 | direct | Eoghan Mac Giolla | PERSON | pronoun
5 | indirect | Celtic Strait | ORG | organisation
6 | indirect | Celtic Strait | ORG | pronoun
7 | indirect | Seafarers’ Alliance | ORG | organisation
8 | mixed | Bríd Ní Fhloinn | PERSON | name
9 | indirect | Bríd Ní Fhloinn | PERSON | name
10 | indirect | Cormac Delahunt | PERSON | name
11 | indirect | Cormac Delahunt | PERSON | pronoun
12 | direct | Cormac Delahunt | PERSON | none
13 | mixed | Aisling Quirke | PERSON | name
14 | indirect | Pádraig Hussey | PERSON | name
15 | attitude | Shops | GROUP | group
16 | indirect | One Wexford grocer | PERSON | title
meta | Hauliers warn of empty shelves as ferry dispute drags on | - | -
entity | LOC | DUBLIN | - | - | -
entity | ORG | Irish Road Carriers’ Federation | - | - | -
entity | ORG | Celtic Strait | - | - | -
entity | PERSON | Eoghan Mac Giolla | - | president | Irish Road Carriers’ Federation
entity | LOC | Rosslare | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Seafarers’ Alliance | - | - | -
entity | PERSON | Bríd Ní Fhloinn | - | general secretary | Seafarers’ Alliance
entity | PERSON | Cormac Delahunt | - | Minister for Transport | -
entity | ORG | Workplace Relations Commission | - | - | -
entity | ORG | Labour | - | - | -
entity | PERSON | Aisling Quirke | - | - | Labour
entity | PERSON | Pádraig Hussey | - | Independent TD | -
entity | LOC | Wexford | - | - | -
entity | LOC | Fishguard | - | - | -
