<s1>Exam board</s1> <c1>admits</c1> <q1>maths error</q1> after pupils left in tears

By Ruth Okonjo-Wells, Education Editor

An exam board has apologised after an impossible question appeared in a GCSE maths paper sat by 41,000 pupils.

Candidates taking Paper 2 with Northern Assessment on Tuesday were asked to find the height of a cone that was, on the figures printed beside it, several miles wider than the Earth.

“<q2>I thought it was me. I did it four times and I got Saturn,</q2>” <c2>said</c2> <s2>Zainab Farooqi, 16</s2>, a pupil at Ketterdale Academy in Bradford.

<s3>Her friend Lily-Mae Cartwright</s3> <c3>said</c3> <q3>three people in the hall had “just put their heads down and cried”</q3>. <s4>She</s4> <c4>estimated</c4> <q4>she had lost 20 minutes</q4>.

<s5>Zainab’s father</s5> <c5>wants</c5> <q5>the whole paper annulled</q5>. “<q6>My daughter needs a seven for sixth form,</q6>” <s6>Imtiaz Farooqi</s6> <c6>said</c6>. “<q6>She shouldn’t be marked on the solar system.</q6>”

<s7,8>Northern’s chief executive, Gareth Penhaligon</s7,8>, <c7>admitted</c7> <q7>a decimal point had gone missing “between the third proof and the fourth”</q7>, and <c8>promised</c8> that <q8>no candidate would be disadvantaged</q8>.

All will be awarded the four marks, whether or not they attempted the question. <q9>Four marks are not enough</q9>, <c9>according to</c9> <s9>the National Heads’ Alliance</s9>.

“<q10>Giving everyone four marks doesn’t give anyone their nerve back,</q10>” <s10>its general secretary, Dame Rosalind Achterberg</s10>, <c10>told</c10> <a10>the BBC’s Today programme</a10>.

<s11>Ofqual</s11> <c11>said</c11> <q11>it was “monitoring the situation closely”</q11>. <s12>The watchdog</s12> <c12>has not ruled out</c12> <q12>a fine</q12>. It fined another board £350,000 in 2022 over a Spanish listening test recorded beside a motorway.

<s13>Education secretary Callum Westerby</s13> <c13>called</c13> the mistake “<q13>very regrettable</q13>”. <s14>His Liberal Democrat shadow, Sunniva Bell</s14>, <c14>thinks</c14> <q14>boards should publish their proofing records</q14>.

<s15>Teachers at Ketterdale</s15> <c15>have written to ask</c15> <q15>whether they may use the cone in assembly</q15>. A petition started on Tuesday night, titled ‘<x>Justice for the Cone</x>’, had passed 90,000 signatures by breakfast.

“<q16>My nan signed it,</q16>” <s16>Zainab</s16> <c16>said</c16>. “<q16>She left school at 14. She got Saturn as well.</q16>”
-----
1 | indirect | Northern Assessment | ORG | organisation
2 | direct | Zainab Farooqi | PERSON | name
3 | mixed | Lily-Mae Cartwright | PERSON | name
4 | indirect | Lily-Mae Cartwright | PERSON | pronoun
5 | attitude | Imtiaz Farooqi | PERSON | title
6 | direct | Imtiaz Farooqi | PERSON | name
7 | mixed | Gareth Penhaligon | PERSON | name
8 | indirect | Gareth Penhaligon | PERSON | name
9 | indirect | National Heads’ Alliance | ORG | organisation
10 | direct | Rosalind Achterberg | PERSON | name
11 | mixed | Ofqual | ORG | organisation
12 | attitude | Ofqual | ORG | organisation
13 | mixed | Callum Westerby | PERSON | name
14 | attitude | Sunniva Bell | PERSON | name
15 | indirect | Teachers at Ketterdale | GROUP | group
16 | direct | Zainab Farooqi | PERSON | name
entity | PERSON | Zainab Farooqi | Zainab | pupil | Ketterdale Academy
entity | PERSON | Lily-Mae Cartwright | - | - | -
entity | PERSON | Imtiaz Farooqi | - | - | -
entity | PERSON | Gareth Penhaligon | - | chief executive | Northern Assessment
entity | PERSON | Rosalind Achterberg | Dame Rosalind Achterberg | general secretary | National Heads’ Alliance
entity | PERSON | Callum Westerby | - | Education secretary | -
entity | PERSON | Sunniva Bell | - | - | Liberal Democrat
entity | ORG | National Heads’ Alliance | - | - | -
entity | ORG | Ofqual | - | - | -
entity | ORG | Northern Assessment | Northern | - | -
entity | ORG | Ketterdale Academy | Ketterdale | - | -
entity | ORG | BBC | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | NORP | Spanish | - | - | -
entity | LOC | Bradford | - | - | -
entity | LOC | Earth | - | - | -
entity | LOC | Saturn | - | - | -
meta | Exam board admits maths error after pupils left in tears | - | Ruth Okonjo-Wells, Education Editor
