Avalanche kills three skiers in eastern Tyrol

VIENNA, Feb 2 - <q1>Three off-piste skiers were killed and a fourth was seriously injured when an avalanche swept down a slope near Matrei in eastern Tyrol on Sunday</q1>, <s1>Austrian police</s1> <c1>said</c1>.

The dead, two men and a woman, were all from the Czech Republic. The injured man, a 29-year-old Slovak, was pulled out after 40 minutes under the snow.

"<q2>He was conscious. He asked us what time it was,</q2>" <s2>mountain rescuer Florian Egger</s2> <c2>told</c2> <a2>public broadcaster ORF</a2>.

The regional warning service had put the risk at four on a scale of five. <s4>Its bulletin on Saturday evening</s4> <c4>said</c4> <q4>even a single skier could set off large slabs above 2,200 metres</q4>.

<q5>The group</q5>, <s5>Egger</s5> <c5>said</c5>, <q5>had been warned by a lift attendant not to leave the marked run</q5>. It was not immediately clear why they had gone on.

<s6,7>The governor of Tyrol, Barbara Steixner</s6,7>, <c6>offered</c6> <q6>her condolences</q6> and <c7>appealed to</c7> <a7>tourists</a7> <q7>to heed the warnings</q7>. "<q8>The mountain does not know that you have booked a week,</q8>" <s8>she</s8> <c8>said</c8>.

<q9>Sunday's deaths brought to 11 the number of people killed by avalanches in Austria this season</q9>, <c9>according to</c9> <s9>the Alpine Safety Board</s9>. <s10>The board</s10> <c10>attributes</c10> <q10>the high figure to a weak layer that formed in December</q10>.

A helicopter search was called off at dusk. <s11>Officials</s11> <c11>do not believe</c11> <q11>anyone else is missing</q11>.

The resort, popular with Czech visitors, has added 12 kilometres of runs since 2019.
-----
1 | indirect | Austrian police | GROUP | group
2 | direct | Florian Egger | PERSON | name
4 | indirect | Its bulletin on Saturday evening | DOCUMENT | document
5 | indirect | Florian Egger | PERSON | surname
6 | indirect | Barbara Steixner | PERSON | name
7 | indirect | Barbara Steixner | PERSON | name
8 | direct | Barbara Steixner | PERSON | pronoun
9 | indirect | Alpine Safety Board | ORG | organisation
10 | indirect | Alpine Safety Board | ORG | organisation
11 | attitude | Officials | GROUP | group
meta | Avalanche kills three skiers in eastern Tyrol | - | -
entity | LOC | Tyrol | - | - | -
entity | LOC | VIENNA | - | - | -
entity | LOC | Matrei | - | - | -
entity | NORP | Austrian | - | - | -
entity | LOC | Czech Republic | - | - | -
entity | NORP | Slovak | - | - | -
entity | PERSON | Florian Egger | Egger | mountain rescuer | -
entity | ORG | ORF | - | - | -
entity | PERSON | Barbara Steixner | - | governor of Tyrol | -
entity | LOC | Austria | - | - | -
entity | ORG | Alpine Safety Board | - | - | -
entity | NORP | Czech | - | - | -
