Refugee camp school reopens under canvas after blaze

KAKUMA, Kenya (Agencies) - <q1>Lessons resumed on Monday for 3,400 children at a refugee camp school that burned to the ground last month</q1>, <s1>aid workers and the government</s1> <c1>said</c1>.

<s2>The Lamp Foundation, which runs the school</s2>, <c2>said</c2> <q2>sixty tents had been flown in from Dubai</q2>. <q3>Desks would follow</q3>, <s3>it</s3> <c3>said</c3>, <q3>when a customs dispute was settled</q3>.

Head teacher Deng Majok Atem opened the first assembly with the school's own “<x>anthem of the pencil</x>”. “<q4>Paper burns, and desks burn, and we have learned that tables of seven do not,</q4>” <s4>he</s4> <c4>told</c4> <a4>pupils</a4>.

<s5>The refugee affairs department</s5> <c5>attributed</c5> <q5>the fire to a cooking stove</q5>. <s6>Residents</s6> <c6>dispute</c6> <q6>the account</q6>. <s7>Several</s7> <c7>told</c7> <a7>reporters</a7> <q7>they had seen men pour liquid on the library roof</q7>; <s8>police</s8> <c8>said</c8> <q8>they had received no such statement</q8>.

“<q9>I went to the post to give it, and they asked me for a pen,</q9>” <c9>said</c9> <s9>one resident, Nyandeng Kuol</s9>.

<s10>The UN refugee agency</s10> <c10>appealed for</c10> <q10>$2.2 million to rebuild in brick</q10>. <s11>Its country director, Solveig Aamodt</s11>, <c11>warned</c11> that <q11>canvas would not last the rains</q11>. “<q12>We know what May looks like,</q12>” <s12>she</s12> <c12>said</c12>.

Fourteen-year-old Adut Garang, <s16>who</s16> <c16>wants</c16> <q16>to be a pilot</q16>, lost her exercise books. <s13>She</s13> has written to <a13>the president</a13> <c13>asking for</c13> <q13>replacements</q13>.

The camp, opened in 1992, is home to more than 280,000 people from nine countries. Two-thirds of them are under eighteen.

“<q14>I said please at the start and please at the end,</q14>” <s14>she</s14> <c14>explained</c14>, “<q14>so he can read it from both sides.</q14>”

<s15>The president's office</s15> <c15>declined</c15> <q15>to comment</q15>.
-----
1 | indirect | aid workers and the government | GROUP | group
2 | indirect | Lamp Foundation | ORG | organisation
3 | indirect | Lamp Foundation | ORG | pronoun
4 | direct | Deng Majok Atem | PERSON | pronoun
5 | indirect | refugee affairs department | ORG | organisation
6 | indirect | Residents | GROUP | group
7 | indirect | Several | GROUP | group
8 | indirect | police | GROUP | group
9 | direct | Nyandeng Kuol | PERSON | name
10 | indirect | UN refugee agency | ORG | organisation
11 | indirect | Solveig Aamodt | PERSON | name
12 | direct | Solveig Aamodt | PERSON | pronoun
13 | indirect | Adut Garang | PERSON | pronoun
14 | direct | Adut Garang | PERSON | pronoun
15 | attitude | president's office | ORG | organisation
16 | attitude | Adut Garang | PERSON | pronoun
meta | Refugee camp school reopens under canvas after blaze | - | -
entity | LOC | KAKUMA | - | - | -
entity | LOC | Kenya | - | - | -
entity | ORG | Lamp Foundation | - | - | -
entity | LOC | Dubai | - | - | -
entity | PERSON | Deng Majok Atem | - | Head teacher | -
entity | PERSON | Nyandeng Kuol | - | resident | -
entity | ORG | UN | - | - | -
entity | PERSON | Solveig Aamodt | - | country director | -
entity | PERSON | Adut Garang | - | - | -
