Q&A: The woman counting every bee in Saskatchewan

By Jared Funk

Dr. Halyna Petryshyn has spent four summers on her stomach in ditches. The University of Regina entomologist leads the Prairie Bee Ledger, which aims to count the province's wild bees before half of them are gone.

"<q1>If I'm going to be sad, I'd like to be sad with data,</q1>" <s1>she</s1> <c1>told</c1> <a1>CBC News</a1>.

This interview has been edited for length.

How many species are there?

<s2>Petryshyn</s2><c2>:</c2> <q2>We had 231 on the books when we started and we're at 268. So that's the good news. The bad news is that 19 of those I've only ever seen once.</q2>

What's killing them?

<s3>Petryshyn</s3><c3>:</c3> <q3>Everyone wants me to say pesticides, and sure, but honestly? Tidiness. We mow everything. A ditch with nothing in it is a desert with a culvert.</q3>

<s4>The provincial agriculture ministry</s4> <c4>says</c4> <q4>it has cut roadside mowing by a third since 2021</q4>. Is that enough?

<s5>Petryshyn</s5><c5>:</c5> <q5>It's a start. I wrote to the minister and asked for half. He wrote back, "<n5>Thank you for your interest in mowing.</n5>"</q5>

<s14>Farmers</s14> <c14>have complained</c14> that <q14>your maps could be used to restrict spraying</q14>.

<s6>Petryshyn</s6><c6>:</c6> <q6>Some have. One fellow near Weyburn ran me off with a grain auger. Now he phones me when the squash bees are up.</q6>

<s7>That farmer, Dwight Schumacher</s7>, <c7>confirmed</c7> <q7>the story</q7> when reached by phone. "<q8>I thought she was from the government,</q8>" <s8>he</s8> <c8>said</c8>. <s9,10>He</s9,10> still <c9>believes</c9> <q9>the maps are "a slippery slope"</q9> but <c10>admits</c10> <q10>to having left three acres unmown</q10>.

Does it ever feel hopeless?

<s11>Petryshyn</s11><c11>:</c11> <q11>My grandmother kept bees in Ukraine through two famines. She used to say hopeless is for people with spare time.</q11>

<s12,13>Petryshyn</s12,13> <c12>hopes</c12> <q12>to publish the full ledger in 2027</q12>, and <c13>is asking</c13> <a13>volunteers</a13> <q13>to photograph any bee on a dandelion before May 15</q13>.
-----
1 | direct | Halyna Petryshyn | PERSON | pronoun
2 | direct | Halyna Petryshyn | PERSON | surname
3 | direct | Halyna Petryshyn | PERSON | surname
4 | indirect | provincial agriculture ministry | ORG | organisation
5 | direct | Halyna Petryshyn | PERSON | surname
6 | direct | Halyna Petryshyn | PERSON | surname
7 | indirect | Dwight Schumacher | PERSON | name
8 | direct | Dwight Schumacher | PERSON | pronoun
9 | mixed | Dwight Schumacher | PERSON | pronoun
10 | indirect | Dwight Schumacher | PERSON | pronoun
11 | direct | Halyna Petryshyn | PERSON | surname
12 | attitude | Halyna Petryshyn | PERSON | surname
13 | indirect | Halyna Petryshyn | PERSON | surname
14 | indirect | Farmers | GROUP | group
meta | Q&A: The woman counting every bee in Saskatchewan | - | Jared Funk
entity | LOC | Saskatchewan | - | - | -
entity | PERSON | Halyna Petryshyn | Dr. Halyna Petryshyn; Petryshyn | entomologist | University of Regina
entity | ORG | University of Regina | - | - | -
entity | ORG | CBC News | - | - | -
entity | ORG | Prairie Bee Ledger | - | - | -
entity | LOC | Weyburn | - | - | -
entity | PERSON | Dwight Schumacher | - | farmer | -
entity | LOC | Ukraine | - | - | -
