 date 2022-11-30 Quake kills 61 in Andean highlands, toll expected to rise

SAN JACINTO DEL VALLE (Wire services) - <q2>A magnitude 6.7 earthquake struck the highlands before dawn on Wednesday, killing at least 61 people and burying a convent school</q2>, <s2>officials</s2> <c2>said</c2>.

<s3>Interior Minister Rosa Quispe Lanza</s3> <c3>said</c3> <q3>the toll would climb as crews reached villages cut off by landslides</q3>. "<q4>We have silence from eleven communities,</q4>" <s4>she</s4> <c4>told</c4> <a4>a news conference</a4>. "<q4>Silence is the worst report.</q4>"

The quake was felt as far away as the coast, where <s5>residents</s5> <c5>reported</c5> <q5>swaying lamps and barking dogs</q5>. <q6>It had a depth of 12 kilometres</q6>, <c6>according to</c6> <s6>the National Geophysical Institute</s6>.

At the ruined school, soldiers dug with saucepans. <s7>Sister Benita, who teaches arithmetic there and had risen early to bake</s7>, <c7>said</c7> <q7>forty girls were asleep in the east wing</q7>.

"<q8>I called each one by her name and surname, as in the register,</q8>" <s8>she</s8> <c8>said</c8>. "<q8>Thirty-one answered.</q8>"

<s9,10>The government</s9,10> <c9>declared</c9> <q9>a state of emergency in three provinces</q9> and <c10>appealed for</c10> <q10>tents, generators and blood</q10>. <s11>Two neighbouring countries</s11> <c11>pledged</c11> <q11>helicopters</q11>.

<s13>The opposition leader, Manuel Tapia</s13>, suspended his campaign and <c13>urged</c13> <a13>supporters</a13> <q13>to "put down the flags and pick up shovels"</q13>.

<s14>Scientists</s14> <c14>had warned</c14> since 2017 that <q14>the fault was overdue</q14>. A seismograph at the university, donated by a mining firm, recorded 43 aftershocks by noon.

<s15>Rescue workers</s15> <c15>believe</c15> <q15>survivors may last four days in pockets of air</q15>. "<q16>We are listening,</q16>" <c16>said</c16> <s16>army engineer Lieutenant Paola Ríos</s16>.
-----
2 | indirect | officials | GROUP | group
3 | indirect | Rosa Quispe Lanza | PERSON | name
4 | direct | Rosa Quispe Lanza | PERSON | pronoun
5 | indirect | residents | GROUP | group
6 | indirect | National Geophysical Institute | ORG | organisation
7 | indirect | Benita | PERSON | name
8 | direct | Benita | PERSON | pronoun
9 | indirect | government | ORG | organisation
10 | indirect | government | ORG | organisation
11 | indirect | Two neighbouring countries | GROUP | group
13 | mixed | Manuel Tapia | PERSON | name
14 | indirect | Scientists | GROUP | group
15 | attitude | Rescue workers | GROUP | group
16 | direct | Paola Ríos | PERSON | name
meta | Quake kills 61 in Andean highlands, toll expected to rise | 2022-11-30 | -
entity | NORP | Andean | - | - | -
entity | LOC | SAN JACINTO DEL VALLE | - | - | -
entity | PERSON | Rosa Quispe Lanza | - | Interior Minister | -
entity | ORG | National Geophysical Institute | - | - | -
entity | PERSON | Benita | Sister Benita | - | -
entity | PERSON | Manuel Tapia | - | opposition leader | -
entity | PERSON | Paola Ríos | - | army engineer | -
