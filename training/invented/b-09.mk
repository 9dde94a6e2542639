Prairie rail strike enters third week as grain piles up

REGINA — Grain is being heaped on frozen fields across southern Saskatchewan as a strike by rail dispatchers enters its third week.

<q1>Elevators are 94 per cent full</q1>, <s1>the Prairie Grain Council</s1> <c1>says</c1>, and <q2>some farmers have been turned away with loaded trucks</q2>, <c2>according to</c2> <s2>its weekly bulletin</s2>.

“<q3>You can only make so many hills of wheat before the deer find out,</q3>” <c3>said</c3> <s3>Doreen Kowalchuk, who farms 4,000 acres near Wilcox with her two brothers</s3>.

<s4>Kowalchuk</s4> <c4>fears</c4> <q4>an early thaw</q4>. Wet grain sprouts and rots, and <s5>her insurer</s5> <c5>has told</c5> <a5>her</a5> <q5>the heaps are not covered</q5>.

<s6>The dispatchers' union</s6> <c6>accuses</c6> Northern Plains Railway of <q6>scheduling twelve-hour night shifts back to back</q6>. <s7,8>The company</s7,8> <c7>rejects</c7> <q7>that</q7>, <c8>calling</c8> the claim “<q8>flatly untrue</q8>”.

“<q9>Nobody in this country wants a tired dispatcher,</q9>” <s9>union local president Yves Tremblay-Otis</s9> <c9>told</c9> <a9>a rally outside the legislature</a9>. “<q9>Two trains, one track, one yawn. Think about it.</q9>”

Railway chief executive Colleen Bask has not spoken in public since the walkout began. <s10>A letter she sent to staff on Monday</s10> <c10>said</c10> <q10>talks could resume “the minute the picket lines come down”</q10>.

<s11>Federal Labour Minister Anil Chowdhry</s11> <c11>ruled out</c11> <q11>back-to-work legislation</q11>, at least for now. <s12>Chowdhry</s12> <c12>said</c12> <q12>the government believed in bargaining</q12>; <s13>he</s13> <c13>would not be drawn on</c13> <q13>how long that belief might last</q13>.

Premier Dale Friesen was blunter. “<q14>Get in a room, order some pizza and don't come out,</q14>” <s14>he</s14> <c14>said</c14>.

The last grain train to leave Regina, No. 418, pulled out on 28 January. The platform clock above the empty yard still tells winter time.
-----
1 | indirect | Prairie Grain Council | ORG | organisation
2 | indirect | its weekly bulletin | DOCUMENT | document
3 | direct | Doreen Kowalchuk | PERSON | name
4 | attitude | Doreen Kowalchuk | PERSON | surname
5 | indirect | her insurer | ORG | organisation
6 | indirect | dispatchers' union | ORG | organisation
7 | indirect | Northern Plains Railway | ORG | organisation
8 | mixed | Northern Plains Railway | ORG | organisation
9 | direct | Yves Tremblay-Otis | PERSON | name
10 | mixed | letter | DOCUMENT | document
11 | indirect | Anil Chowdhry | PERSON | name
12 | indirect | Anil Chowdhry | PERSON | surname
13 | attitude | Anil Chowdhry | PERSON | pronoun
14 | direct | Dale Friesen | PERSON | pronoun
meta | Prairie rail strike enters third week as grain piles up | - | -
entity | LOC | Regina | REGINA | - | -
entity | LOC | Saskatchewan | - | - | -
entity | ORG | Prairie Grain Council | - | - | -
entity | PERSON | Doreen Kowalchuk | Kowalchuk | - | -
entity | LOC | Wilcox | - | - | -
entity | ORG | Northern Plains Railway | - | - | -
entity | PERSON | Yves Tremblay-Otis | - | union local president | -
entity | PERSON | Colleen Bask | - | chief executive | Northern Plains Railway
entity | PERSON | Anil Chowdhry | Chowdhry | Federal Labour Minister | -
entity | PERSON | Dale Friesen | - | Premier | -
