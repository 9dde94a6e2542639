Museum returns '<x>looted</x>' drum to Ghanaian town

A Yorkshire museum is to return a talking drum that was, <c1>in the words of</c1> <s1>its own catalogue</s1>, "<q1>acquired in circumstances of some haste</q1>" in 1874.

The drum, known as "<x>the Old Woman</x>", will travel to Asante Akyem in a crate made by sixth-formers.

"<q2>She has been a guest for 150 years, and not always a willing one,</q2>" <s2>Nana Yaw Boakye, a representative of the town's elders</s2>, <c2>told</c2> <a2>a ceremony in Halifax</a2>. "<q2>We thank you for the roof. Now she will have her voice.</q2>"

<s3>Museum director Frances Illingworth</s3> <c3>said</c3> <q3>the decision had been "neither quick nor difficult"</q3>. <s4>She</s4> <c4>paid tribute to</c4> <q4>the volunteer who found the receipt in a box of tram tickets</q4>.

Not everyone agrees. <s6>Sir Lionel Ashe, a former trustee</s6>, <c6>has warned</c6> of "<q6>a slow emptying of the shelves</q6>", while <s7>a letter in the Calder Times</s7> <c7>asked</c7> <q7>what the town meant to put in its place</q7>.

<q8>The museum</q8>, <s8>Ms Illingworth</s8> <c8>replied</c8>, <q8>has 41,000 objects in the basement and will probably manage</q8>.

Under a deal between the two sides a copy will be made by Leeds carver Kofi Ampadu. <s9>He</s9> <c9>thinks</c9> <q9>the original is of tweneboa wood</q9>, but tests at Bradford were not able to settle it.

<s11>The Art Fund</s11> <c11>has pledged</c11> <q11>£8,000 towards the journey</q11>. <s12>The government</s12>, asked last month about a change in the law, <c12>said</c12> it had "<q12>no plans</q12>".

At the end of the ceremony Nana Boakye struck the drum four times. Asked what it had said, he smiled.

"<q14>It said: '<n14>Is there a train?</n14>'</q14>" <s14>he</s14> <c14>replied</c14>.
-----
1 | mixed | its own catalogue | DOCUMENT | document
2 | direct | Nana Yaw Boakye | PERSON | name
3 | mixed | Frances Illingworth | PERSON | name
4 | indirect | Frances Illingworth | PERSON | pronoun
6 | mixed | Lionel Ashe | PERSON | name
7 | indirect | letter in the Calder Times | DOCUMENT | document
8 | indirect | Frances Illingworth | PERSON | surname
9 | attitude | Kofi Ampadu | PERSON | pronoun
11 | indirect | Art Fund | ORG | organisation
12 | mixed | government | GROUP | group
14 | direct | Nana Yaw Boakye | PERSON | pronoun
meta | Museum returns 'looted' drum to Ghanaian town | - | -
entity | NORP | Ghanaian | - | - | -
entity | LOC | Yorkshire | - | - | -
entity | LOC | Asante Akyem | - | - | -
entity | PERSON | Nana Yaw Boakye | Nana Boakye | - | -
entity | LOC | Halifax | - | - | -
entity | PERSON | Frances Illingworth | Ms Illingworth | Museum director | -
entity | PERSON | Lionel Ashe | Sir Lionel Ashe | former trustee | -
entity | ORG | Calder Times | - | - | -
entity | LOC | Leeds | - | - | -
entity | PERSON | Kofi Ampadu | - | carver | -
entity | LOC | Bradford | - | - | -
entity | ORG | Art Fund | - | - | -
