Oldest ice on Earth? Two teams, two cores, and one stubborn layer of ash

A 2.8-kilometer core was meant to settle the age of Antarctica’s deepest ice. It has started a fight instead

By Calla Freund

When the drill came up for the last time at Dome Kestrel, on 11 January, Solveig Aasheim kissed the ice and got a frostbitten lip. <q1>The core</q1>, <s1>she</s1> <c1>announced</c1> over the camp radio, <q1>was “older than our genus, probably.”</q1>

Now <s2>a paper by a competing group</s2> <c2>argues</c2> that <q2>it is nothing of the kind</q2>.

“<q3>The lowest 140 meters,</q3>” <s3>the manuscript</s3> <c3>states</c3> flatly, “<q3>cannot be older than 910,000 years.</q3>” <s4>Its authors</s4>, who posted it last week, <c4>contend</c4> that <q4>the band of ash used to date the bottom of the core came from the wrong volcano</q4>.

“<q5>I read it on a bus in Bergen and missed three stops,</q5>” <c5>says</c5> <s5>Aasheim</s5>, who directs DeepFirn, a 14-nation European consortium. <s6>She</s6> <c6>remains convinced</c6> that <q6>the ice is at least 1.6 million years old</q6>.

The challenge comes from the Million-Year Ice Initiative (MYII), based at Great Basin University in Reno, Nevada, and funded by the National Science Foundation (NSF). MYII’s own core, drilled at Shackleton Bluff, 600 kilometers from the Kestrel camp, is 400 meters shorter.

“<q7>Nobody enjoys telling a colleague her champagne was premature,</q7>” <c7>says</c7> <s7>Wendell Achterberg, the tephra specialist</s7> who led the analysis. <q8>Under the microscope</q8>, <s8>the Reno scientist</s8> <c8>adds</c8>, <q8>the glass shards match Mount Haldane, “full stop.”</q8>

Margaux Detry, a Belgian gas chemist who walked out of DeepFirn in 2021 and is second author, goes further. <s9,10>She</s9,10> <c9>accuses</c9> her former boss of “<q9>falling in love with a number</q9>” and <c10>claims</c10> <q10>to have received an email warning her not to “feed Reno”</q10>.

<s11>Aasheim</s11> <c11>denies</c11> <q11>sending any such message</q11>. <s12>The Norwegian</s12>, who has known Detry since both were students in Grenoble, <c12>hopes</c12> that <q12>the two of them will “eat a fondue over this in 10 years.”</q12>

Not everyone is choosing sides. <s13>A commentary by the British Antarctic Survey</s13> <c13>calls</c13> the quarrel “<q13>the most useful insult in paleoclimate.</q13>”

“<q14>They are both partly wrong, which is how it usually goes,</q14>” <c14>says</c14> <s14>Takumi Inagaki, a geochronologist at the University of Otaru</s14>, who belongs to neither camp. From argon trapped in the bubbles, <s15>the dating expert</s15> <c15>estimates</c15> that <q15>the oldest Kestrel ice formed between 1.1 million and 1.3 million years ago</q15>.

Funders are getting nervous. <s16>NSF</s16> <c16>would not say</c16> <q16>whether it will pay for another season</q16>. <s17>The European Commission, DeepFirn’s main backer</s17>, <c17>wants</c17> <q17>the two groups to swap samples</q17>.

“<q18>We bought ice, not a duel,</q18>” <c18>grumbles</c18> <s18>one official in Brussels</s18> who asked not to be named.

The swap may happen. <s19>Minutes of a meeting in Hobart on 2 March</s19>, seen by this magazine, <c19>record</c19> that <q19>both sides agreed, “in principle and through gritted teeth,” to send 4 meters of core each to Otaru</q19>. <s20>Inagaki’s university</s20>, however, <c20>has yet to say</c20> <q20>who will cover the freight</q20>.

<s21>Achterberg</s21> <c21>vows</c21> <q21>to accept the result “even if it makes for a very short paper.”</q21> <s22>The Belgian</s22> <c22>predicts</c22> <q22>a draw</q22>.

“<q23>And then,</q23>” <s23>she</s23> <c23>says</c23>, “<q23>we will argue about the draw.</q23>”

Back at Dome Kestrel, the borehole has been capped with a plywood lid. On it <s24>someone</s24> <c24>has written</c24>, in marker: “<q24>Do not open until 2040.</q24>”
-----
1 | mixed | Solveig Aasheim | PERSON | pronoun
2 | indirect | paper by a competing group | DOCUMENT | document
3 | direct | paper by a competing group | DOCUMENT | document
4 | indirect | Its authors | GROUP | group
5 | direct | Solveig Aasheim | PERSON | surname
6 | attitude | Solveig Aasheim | PERSON | pronoun
7 | direct | Wendell Achterberg | PERSON | name
8 | mixed | Wendell Achterberg | PERSON | title
9 | mixed | Margaux Detry | PERSON | pronoun
10 | mixed | Margaux Detry | PERSON | pronoun
11 | indirect | Solveig Aasheim | PERSON | surname
12 | mixed | Solveig Aasheim | PERSON | title
13 | mixed | commentary by the British Antarctic Survey | DOCUMENT | document
14 | direct | Takumi Inagaki | PERSON | name
15 | indirect | Takumi Inagaki | PERSON | title
16 | attitude | National Science Foundation | ORG | organisation
17 | attitude | European Commission | ORG | organisation
18 | direct | one official in Brussels | PERSON | title
19 | mixed | Minutes of a meeting in Hobart on 2 March | DOCUMENT | document
20 | attitude | University of Otaru | ORG | organisation
21 | mixed | Wendell Achterberg | PERSON | surname
22 | indirect | Margaux Detry | PERSON | title
23 | direct | Margaux Detry | PERSON | pronoun
24 | direct | - | - | pronoun
entity | PERSON | Solveig Aasheim | Aasheim | - | DeepFirn
entity | PERSON | Wendell Achterberg | Achterberg | tephra specialist | Million-Year Ice Initiative
entity | PERSON | Margaux Detry | Detry | gas chemist | -
entity | PERSON | Takumi Inagaki | Inagaki | geochronologist | University of Otaru
entity | ORG | DeepFirn | - | - | -
entity | ORG | Million-Year Ice Initiative | MYII | - | -
entity | ORG | Great Basin University | - | - | -
entity | ORG | National Science Foundation | NSF | - | -
entity | ORG | British Antarctic Survey | - | - | -
entity | ORG | University of Otaru | - | - | -
entity | ORG | European Commission | - | - | -
entity | LOC | Earth | - | - | -
entity | LOC | Antarctica | - | - | -
entity | LOC | Dome Kestrel | Kestrel | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Reno | - | - | -
entity | LOC | Nevada | - | - | -
entity | LOC | Shackleton Bluff | - | - | -
entity | LOC | Mount Haldane | - | - | -
entity | LOC | Grenoble | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Hobart | - | - | -
entity | LOC | Otaru | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Norwegian | - | - | -
meta | Oldest ice on Earth? Two teams, two cores, and one stubborn layer of ash | - | Calla Freund
