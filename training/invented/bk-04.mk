Argentine province halts Kyffin lithium project over water permits

By Ignacio Quevedo and Thalia Brunner

SAN RAMON DEL ALTO, Argentina, Oct 9 - <s1>The Alto Bermejo provincial government</s1> suspended work at a $1.8 billion lithium project on Thursday, <c1>saying</c1> <q1>its Australian owner had drawn fresh water for 14 months without a permit</q1>.

<s2>Perth-based Kyffin Resources</s2> <c2>said</c2> in a filing to the ASX that <q2>it would appeal against the order</q2>. Its shares fell as much as 19%.

<s3>Governor Remedios Anzoategui, a Peronist</s3> who took office in December, <c3>told</c3> <a3>reporters</a3> <q3>the Tres Hermanas mine would stay shut until independent monitors were in place</q3>.

"<q4>We are not closing the door on lithium,</q4>" <s4>she</s4> <c4>said</c4> outside the Casa de Gobierno. "<q4>We are asking who left the tap running.</q4>"

<s5>The Mining Secretariat</s5> <c5>accused</c5> Kyffin's local unit, Litio Andesol, of <q5>pumping 38 litres a second from the Quebrada del Cura, three times what it had declared</q5>. <s6>The secretary, Facundo Brizzi</s6>, <c6>did not rule out</c6> <q6>revoking the concession</q6>.

<s7>Andesol</s7> <c7>denied</c7> <q7>breaching provincial law</q7>. <q8>The wells were licensed to a contractor, Perforaciones Duarte</q8>, <s8,9>it</s8,9> <c8>said</c8>, <c9>adding</c9> that <q9>it had kept the province "fully informed"</q9>. Duarte could not be reached.

The stoppage is a blow to Hanbit, the South Korean battery maker that agreed in 2023 to buy half of the mine's output. <s10,11>A Hanbit spokesperson</s10,11> <c10>said</c10> <q10>the Seoul company was "monitoring developments"</q10> and <c11>declined to say</c11> <q11>whether it had other suppliers</q11>.

Tres Hermanas lies on the edge of the Salar de Chumbi, at 4,100 metres, where the Kolla community of Penas Negras has grazed llamas for generations. <s12>The community's council</s12>, which won an injunction in the Supreme Court in 2022, <c12>hailed</c12> Thursday's decision as "<q12>late rain.</q12>"

"<q13>My mother dug our well with a spoon and a bucket, and it was never dry until the trucks came,</q13>" <c13>said</c13> <s13>Primitiva Cruz Mamani, a member of the council</s13>. <s14>Cruz</s14> <c14>called for</c14> <q14>compensation under ILO Convention 169</q14>.

Not everyone was pleased. Some 640 workers were sent home from the camp on buses, and the Sindicato Minero del Norte, known as Simin, blocked Route 51 at Paso Garibaldi. <s15>Its leader, Hugo "<x>Tito</x>" Paz</s15>, <c15>threatened</c15> <q15>a provincewide strike unless wages were guaranteed</q15>.

"<q16>The governor will still be paid on Friday,</q16>" <c16>said</c16> <s16>Paz</s16>.

<s17>Analysts at Castle Point Securities</s17> <c17>estimate</c17> <q17>a halt of six months would cost Kyffin $140 million</q17>. "<q18>The market can price a fine. It can't price a governor,</q18>" <c18>said</c18> <s18>Priscilla van Wezel</s18>, who covers the sector at the Sydney broker.

Mining accounts for two-thirds of the province's exports. In 2019 Alto Bermejo, which borders Chile, suspended Canada's Mackay Gold over a cyanide spill, only to lift the order after eight weeks. <s19>La Voz del Salar</s19> <c19>reported</c19> at the time that <q19>the company had paid for a new hospital in San Ramon</q19>.

<s20>The Economy Ministry in Buenos Aires</s20>, which is courting investors through its RIGI incentive scheme, <c20>urged</c20> <a20>both sides</a20> <q20>to talk</q20>.
-----
1 | indirect | Alto Bermejo provincial government | ORG | organisation
2 | indirect | Kyffin Resources | ORG | organisation
3 | indirect | Remedios Anzoategui | PERSON | name
4 | direct | Remedios Anzoategui | PERSON | pronoun
5 | indirect | Mining Secretariat | ORG | organisation
6 | attitude | Facundo Brizzi | PERSON | name
7 | indirect | Litio Andesol | ORG | organisation
8 | indirect | Litio Andesol | ORG | pronoun
9 | mixed | Litio Andesol | ORG | pronoun
10 | mixed | Hanbit | ORG | organisation
11 | attitude | Hanbit | ORG | organisation
12 | mixed | community's council | ORG | organisation
13 | direct | Primitiva Cruz Mamani | PERSON | name
14 | indirect | Primitiva Cruz Mamani | PERSON | surname
15 | indirect | Hugo "Tito" Paz | PERSON | name
16 | direct | Hugo "Tito" Paz | PERSON | surname
17 | attitude | Analysts at Castle Point Securities | GROUP | group
18 | direct | Priscilla van Wezel | PERSON | name
19 | indirect | La Voz del Salar | ORG | organisation
20 | indirect | Economy Ministry | ORG | organisation
entity | PERSON | Remedios Anzoategui | Governor Remedios Anzoategui | Governor | Alto Bermejo
entity | PERSON | Facundo Brizzi | - | secretary | Mining Secretariat
entity | PERSON | Primitiva Cruz Mamani | Cruz | member of the council | -
entity | PERSON | Hugo "Tito" Paz | Paz | leader | Sindicato Minero del Norte
entity | PERSON | Priscilla van Wezel | - | - | Castle Point Securities
entity | ORG | Kyffin Resources | Kyffin | - | -
entity | ORG | ASX | - | - | -
entity | ORG | Mining Secretariat | - | - | -
entity | ORG | Litio Andesol | Andesol | - | -
entity | ORG | Perforaciones Duarte | Duarte | - | -
entity | ORG | Hanbit | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | ILO | - | - | -
entity | ORG | Sindicato Minero del Norte | Simin | - | -
entity | ORG | Castle Point Securities | - | - | -
entity | ORG | Mackay Gold | - | - | -
entity | ORG | La Voz del Salar | - | - | -
entity | ORG | Economy Ministry | - | - | -
entity | NORP | Argentine | - | - | -
entity | NORP | Australian | - | - | -
entity | NORP | Peronist | - | - | -
entity | NORP | South Korean | - | - | -
entity | NORP | Kolla | - | - | -
entity | LOC | SAN RAMON DEL ALTO | San Ramon | - | -
entity | LOC | Argentina | - | - | -
entity | LOC | Alto Bermejo | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Tres Hermanas | - | - | -
entity | LOC | Casa de Gobierno | - | - | -
entity | LOC | Quebrada del Cura | - | - | -
entity | LOC | Seoul | - | - | -
entity | LOC | Salar de Chumbi | - | - | -
entity | LOC | Penas Negras | - | - | -
entity | LOC | Route 51 | - | - | -
entity | LOC | Paso Garibaldi | - | - | -
entity | LOC | Sydney | - | - | -
entity | LOC | Chile | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Buenos Aires | - | - | -
meta | Argentine province halts Kyffin lithium project over water permits | - | Ignacio Quevedo and Thalia Brunner
