MISSING BOY, 8, FOUND SAFE IN NEIGHBOUR'S SHED

<s15>Police</s15> <c15>have thanked</c15> <q15>an "army" of volunteers</q15> after an eight-year-old boy missing overnight was found asleep under a dust sheet.

Rafferty Coyle vanished from the garden of his home in Bramcote Avenue, Ilkeston, at about 5pm on Sunday. He was discovered 90 yards away at 6.40am by a neighbour looking for a spade.

"<q1>I lifted the sheet and there's a trainer, and then there's a foot in it,</q1>" <c1>said</c1> <s1>Desmond Achebe</s1>, 68. "<q1>He opened one eye and asked was it pancakes.</q1>"

<s2>Det Insp Paula Kinsella, of Derbyshire Police</s2>, <c2>praised</c2> <q2>residents, who "came out in slippers and stayed out in the sleet"</q2>.

"<q3>We had over 300 people in those fields. I've been doing this for 22 years and I've never seen the like,</q3>" <s3>the senior officer</s3> <c3>said</c3>. <s4>She</s4> <c4>confirmed</c4> <q4>there were no suspicious circumstances</q4>.

Rafferty's mum, Ciara Coyle, was too tired to say much. "<q6>I'm going to hug him for a week and then I'm going to ground him till he's thirty,</q6>" <s6>she</s6> <c6>told</c6> <a6>the Ilkeston Echo</a6>.

It turned out that he had crept in to see a litter of kittens, pulled the door to and found that the latch only opened from the outside.

<s7>Rafferty</s7> <c7>said</c7> <q7>he "wasn't even scared"</q7>. <s8>He</s8> <c8>admitted</c8> <q8>eating half a bag of bird seed</q8>. "<q9>It was the sunflower sort,</q9>" <s9>the Year 3 pupil</s9> <c9>pointed out</c9>.

<s10>His grandad, Eamon</s10>, <c10>called</c10> him "<q10>a daft wee article</q10>".

A drone, two dogs and a helicopter from Husbands Bosworth were used in the search. The helicopter passed over the shed eleven times.

<s11,16>A woman in a nearby flat</s11,16> who <c16>did not want</c16> <q16>to be identified</q16> <c11>questioned</c11> <q11>why gardens were not checked sooner</q11>. <s12,13>The force</s12,13> <c12>said</c12> <q12>outbuildings had been searched "where access could be obtained"</q12>, and <c13>urged</c13> <a13>parents</a13> <q13>to check that sheds can be opened from within</q13>.

<s14>Ciara</s14> <c14>thinks</c14> <q14>one of the kittens may be moving in</q14>.
-----
1 | direct | Desmond Achebe | PERSON | name
2 | mixed | Paula Kinsella | PERSON | name
3 | direct | Paula Kinsella | PERSON | title
4 | indirect | Paula Kinsella | PERSON | pronoun
6 | direct | Ciara Coyle | PERSON | pronoun
7 | mixed | Rafferty Coyle | PERSON | name
8 | indirect | Rafferty Coyle | PERSON | pronoun
9 | direct | Rafferty Coyle | PERSON | title
10 | mixed | Eamon | PERSON | name
11 | indirect | woman in a nearby flat | PERSON | title
12 | mixed | Derbyshire Police | ORG | organisation
13 | indirect | Derbyshire Police | ORG | organisation
14 | attitude | Ciara Coyle | PERSON | name
15 | mixed | Derbyshire Police | ORG | organisation
16 | attitude | woman in a nearby flat | PERSON | title
entity | PERSON | Desmond Achebe | - | - | -
entity | PERSON | Paula Kinsella | - | Det Insp | Derbyshire Police
entity | PERSON | Ciara Coyle | Ciara | - | -
entity | PERSON | Rafferty Coyle | Rafferty | - | -
entity | PERSON | Eamon | - | - | -
entity | ORG | Derbyshire Police | - | - | -
entity | ORG | Ilkeston Echo | - | - | -
entity | LOC | Bramcote Avenue | - | - | -
entity | LOC | Ilkeston | - | - | -
entity | LOC | Husbands Bosworth | - | - | -
meta | MISSING BOY, 8, FOUND SAFE IN NEIGHBOUR'S SHED | - | -
