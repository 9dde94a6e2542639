Night trains return to Rift Valley after 30 years

By Mercy Jepkosgei-Lund

At nine minutes past eight the stationmaster at Eldoret blew a whistle she had never used before, and the first night train in thirty years moved off towards Nairobi.

“<q1>I practised on the goats,</q1>” <c1>confided</c1> <s1>the stationmaster, Sarah Rotich</s1>.

The service, announced in January and twice delayed, will run on Fridays and Sundays. A berth costs Sh2,400; a seat, Sh900. <s2>Rift Rail</s2> <c2>says</c2> <q2>it has sold every ticket until May</q2>.

<s3>Managing director Nelson Kiptoo-Hale</s3> <c3>told</c3> <a3>guests on the platform</a3> <q3>the line had been relaid with sleepers of recycled plastic</q3>. <s4>He</s4> <c4>predicted</c4> that <q4>two trains a week would become seven by 2027</q4>, though <s5>the railway regulator, in its latest bulletin</s5>, <c5>calls</c5> that “<q5>ambitious</q5>”.

Bus owners are up in arms. <s6,7>Their association</s6,7> <c6>claims</c6> <q6>the railway pays no road levy</q6> and <c7>has threatened</c7> <q7>to go to court</q7>. <s8>Kiptoo-Hale</s8> <c8>retorted</c8> that <q8>trains don't use roads</q8>.

In carriage four, the Wafula family were eating chicken. “<q9>My grandfather proposed on this train,</q9>” <s9>Esther Wafula</s9> <c9>said</c9>. “<q9>My grandmother said she'd answer at Naivasha.</q9>”

And what did she answer? “<q10>She slept through Naivasha,</q10>” <c10>said</c10> <s10>her husband, Collins Wafula</s10>.

<s11>Some passengers</s11> <c11>grumbled about</c11> <q11>the blankets</q11>, and <s12>one</s12> <c12>asked</c12> <q12>why the lights could not be turned off</q12>. <s13>An attendant</s13> <c13>explained</c13> that <q13>the switch was in Mombasa</q13>.

The train pulled in at 5.52am. <c14>According to</c14> <s14>the timetable</s14>, <q14>it was two minutes early</q14>; according to the station clock, which stopped in 1994, it was half past three.
-----
1 | direct | Sarah Rotich | PERSON | name
2 | indirect | Rift Rail | ORG | organisation
3 | indirect | Nelson Kiptoo-Hale | PERSON | name
4 | indirect | Nelson Kiptoo-Hale | PERSON | pronoun
5 | mixed | railway regulator | ORG | organisation
6 | indirect | Their association | ORG | organisation
7 | indirect | Their association | ORG | organisation
8 | indirect | Nelson Kiptoo-Hale | PERSON | surname
9 | direct | Esther Wafula | PERSON | name
10 | direct | Collins Wafula | PERSON | name
11 | indirect | Some passengers | GROUP | group
12 | indirect | - | - | title
13 | indirect | attendant | PERSON | title
14 | indirect | timetable | DOCUMENT | document
meta | Night trains return to Rift Valley after 30 years | - | Mercy Jepkosgei-Lund
entity | LOC | Rift Valley | - | - | -
entity | LOC | Eldoret | - | - | -
entity | LOC | Nairobi | - | - | -
entity | PERSON | Sarah Rotich | - | stationmaster | -
entity | ORG | Rift Rail | - | - | -
entity | PERSON | Nelson Kiptoo-Hale | Kiptoo-Hale | Managing director | Rift Rail
entity | PERSON | Esther Wafula | Wafula | - | -
entity | PERSON | Collins Wafula | Wafula | - | -
entity | LOC | Naivasha | - | - | -
entity | LOC | Mombasa | - | - | -
