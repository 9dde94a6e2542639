Ceasefire talks stall in Port Selwyn

PORT SELWYN, June 6 - Talks aimed at ending a four-month conflict in the Karimba highlands broke up without agreement on Friday, with <s1,2>each side</s1,2> <c1>blaming</c1> <q1>the other</q1> and <c2>threatening</c2> <q2>to walk away</q2>.

<s3>The rebel Highland Front</s3> <c3>said</c3> <q3>government aircraft had bombed a market in the town of Ouessa on the eve of the meeting</q3>. <s4>The army</s4> <c4>denied</c4> <q4>carrying out any raid</q4>.

"<q5>We came with a pen. They came with bombs,</q5>" <s5>the Front's chief negotiator, Idriss Kanté</s5>, <c5>told</c5> <a5>reporters</a5> in the lobby of the Hotel Miramar.

<s6,7>Government spokesman Colonel Pascal Ndong</s6,7> <c6>described</c6> the allegation as "<q6>theatre</q6>" and <c7>accused</c7> the rebels of <q7>using the talks to rearm</q7>. <q8>Not a single aircraft</q8>, <s8>he</s8> <c8>said</c8>, <q8>had left the ground on Thursday</q8>. Satellite pictures released later by a private company showed craters near the market, but it was not possible to establish when they were made.

<s9>Residents reached by telephone</s9> <c9>spoke of</c9> <q9>two loud explosions shortly after dawn</q9>. <s10>A nurse at the town's clinic</s10> <c10>said</c10> <q10>she had counted 14 dead, five of them children</q10>. <s11>She</s11> <c11>asked</c11> <q11>not to be identified for fear of reprisals</q11>.

<s12>The African mediator, former president Amina Sowe</s12>, <c12>urged</c12> <a12>both parties</a12> <q12>to return on Monday</q12>. <s13>She</s13> <c13>warned</c13> that <q13>the rainy season would cut off 300,000 people from food aid</q13>.

"<q14>Pride does not grow rice,</q14>" <s14>she</s14> <c14>said</c14>.

<s15>Western diplomats</s15> <c15>doubt</c15> that <q15>either side is ready for a deal</q15>. <q16>The rebels</q16>, <c16>in the words of</c16> <s16>one</s16>, "<q16>have not yet run out of things to sell</q16>". <s17>The United Nations</s17> <c17>has called for</c17> <q17>an independent inquiry into the Ouessa bombing</q17>.

<s18>Neighbouring Tamba, which has taken in 80,000 refugees</s18>, <c18>said</c18> on Friday <q18>it would close its border to armed men but not to families</q18>.
-----
1 | indirect | each side | GROUP | group
2 | indirect | each side | GROUP | group
3 | indirect | Highland Front | ORG | organisation
4 | indirect | army | ORG | organisation
5 | direct | Idriss Kanté | PERSON | name
6 | mixed | Pascal Ndong | PERSON | name
7 | indirect | Pascal Ndong | PERSON | name
8 | indirect | Pascal Ndong | PERSON | pronoun
9 | indirect | Residents | GROUP | group
10 | indirect | nurse at the town's clinic | PERSON | title
11 | indirect | nurse at the town's clinic | PERSON | pronoun
12 | indirect | Amina Sowe | PERSON | name
13 | indirect | Amina Sowe | PERSON | pronoun
14 | direct | Amina Sowe | PERSON | pronoun
15 | attitude | Western diplomats | GROUP | group
16 | mixed | one | PERSON | title
17 | indirect | United Nations | ORG | organisation
18 | indirect | Tamba | LOC | name
meta | Ceasefire talks stall in Port Selwyn | - | -
entity | LOC | Port Selwyn | PORT SELWYN | - | -
entity | LOC | Karimba | - | - | -
entity | ORG | Highland Front | Front | - | -
entity | LOC | Ouessa | - | - | -
entity | PERSON | Idriss Kanté | - | chief negotiator | Highland Front
entity | LOC | Hotel Miramar | - | - | -
entity | PERSON | Pascal Ndong | - | Government spokesman | -
entity | NORP | African | - | - | -
entity | PERSON | Amina Sowe | - | former president | -
entity | NORP | Western | - | - | -
entity | ORG | United Nations | - | - | -
entity | LOC | Tamba | - | - | -
