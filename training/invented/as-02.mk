<s1>Tribe</s1> <c1>vows</c1> <q1>to open casino Friday despite state order</q1>

By HOLLIS VANDERMEER

STANDING BUTTE, N.D. (AP) — <s2>The Makwana Nation</s2> <c2>said</c2> Tuesday <q2>it will open its $190 million casino outside Standing Butte this week</q2>, defying North Dakota regulators in a fight over who has the last word on sports betting.

"<q3>We signed a compact, we paid our fees and we hired 612 people,</q3>" <c3>said</c3> <s3>Chairwoman Delphine Redwater</s3>. "<q3>We aren't sending them home because somebody in Bismarck lost a form.</q3>"

The North Dakota Gaming Commission voted 4-1 Monday to suspend its approval of the Three Herons Casino after months of letters about the supplier of its betting terminals, Cutbank Digital.

<s4>Commission Chair Royce Stump</s4> <c4>said</c4> <q4>the panel had asked three times since August for the company's ownership records</q4>. <s5>He</s5> <c5>denied</c5> that <q5>the vote was political</q5>.

<s6>Cutbank</s6>, which is based in Reno, Nevada, <c6>said</c6> <q6>it had turned over "every page we own."</q6>

The lone no vote came from Commissioner Pilar Easterday, a retired judge. "<q7>I read the file twice,</q7>" <s7>she</s7> <c7>told</c7> <a7>The Associated Press</a7>. "<q7>What I found in it was mostly staples.</q7>"

The dispute follows a 2022 compact that gave the state 6% of net sports revenue. The Makwana Nation, with about 3,900 enrolled citizens, is the smallest of the tribes in the state and the last to build. Its reservation runs for 40 miles along the Little Antler River, where unemployment stood at 31% before ground was broken.

<s8>Republican Gov. Tanner Frost</s8> <c8>urged</c8> <a8>both sides</a8> <q8>to "take a breath and a chair."</q8> <s9>Frost</s9>, a former auctioneer, <c9>has not decided</c9> <q9>whether to seek an injunction in federal court</q9>.

<s10>Senate Minority Leader Consuelo Bright</s10> <c10>accused</c10> the commission of <q10>protecting Prairie Jack, which runs four card rooms in Minot and Fargo</q10>. <s11>The company</s11> <c11>called</c11> the charge "<q11>a cheap deal off the bottom.</q11>" <s12>Its president, Gil Money</s12>, <c12>said</c12> <q12>Prairie Jack had never asked the commission for anything but a faster website</q12>.

<s13>The National Indian Gaming Commission in Washington</s13> <c13>would not say</c13> <q13>whether it planned to step in</q13>.

For the tribe, the question is older than any casino. "<q14>Sovereignty isn't a permit,</q14>" <c14>said</c14> <s14>Everett Long Feather, the nation's attorney general</s14>. <s15,16>Long Feather</s15,16> <c15>said</c15> <q15>seizing the terminals would violate the Indian Gaming Regulatory Act</q15> and <c16>promised</c16> <q16>to meet any state trooper at the cattle guard with a copy of it</q16>.

Inside, workers were still unwrapping Lucky Bison slot machines on Tuesday beneath a chandelier of elk antlers. Kayla Ironside, 23, left a job at Walmart to deal blackjack.

"<q17>My grandma taught me to count with bottle caps,</q17>" <s17>Ironside</s17> <c17>said</c17>. "<q17>I can do it with chips.</q17>"

<s18>Hospitality Workers Local 61</s18> <c18>wants</c18> <q18>the state to cover lost wages if the doors stay shut</q18>.

<s19>A sign on Highway 31</s19> <c19>reads</c19>: "<q19>Friday, 9 a.m. Bring your cousins.</q19>"
-----
1 | indirect | Makwana Nation | ORG | organisation
2 | indirect | Makwana Nation | ORG | organisation
3 | direct | Delphine Redwater | PERSON | name
4 | indirect | Royce Stump | PERSON | name
5 | indirect | Royce Stump | PERSON | pronoun
6 | mixed | Cutbank Digital | ORG | organisation
7 | direct | Pilar Easterday | PERSON | pronoun
8 | mixed | Tanner Frost | PERSON | name
9 | attitude | Tanner Frost | PERSON | surname
10 | indirect | Consuelo Bright | PERSON | name
11 | mixed | Prairie Jack | ORG | organisation
12 | indirect | Gil Money | PERSON | name
13 | attitude | National Indian Gaming Commission | ORG | organisation
14 | direct | Everett Long Feather | PERSON | name
15 | indirect | Everett Long Feather | PERSON | surname
16 | indirect | Everett Long Feather | PERSON | surname
17 | direct | Kayla Ironside | PERSON | surname
18 | attitude | Hospitality Workers Local 61 | ORG | organisation
19 | direct | sign on Highway 31 | DOCUMENT | document
entity | ORG | Makwana Nation | - | - | -
entity | PERSON | Delphine Redwater | Chairwoman Delphine Redwater | Chairwoman | Makwana Nation
entity | ORG | North Dakota Gaming Commission | - | - | -
entity | ORG | Cutbank Digital | Cutbank | - | -
entity | PERSON | Royce Stump | - | Chair | North Dakota Gaming Commission
entity | PERSON | Pilar Easterday | Commissioner Pilar Easterday | Commissioner | North Dakota Gaming Commission
entity | ORG | Associated Press | AP | - | -
entity | PERSON | Tanner Frost | Gov. Tanner Frost; Frost | Gov. | -
entity | NORP | Republican | - | - | -
entity | PERSON | Consuelo Bright | - | Senate Minority Leader | Senate
entity | ORG | Senate | - | - | -
entity | ORG | Prairie Jack | - | - | -
entity | PERSON | Gil Money | - | president | Prairie Jack
entity | ORG | National Indian Gaming Commission | - | - | -
entity | PERSON | Everett Long Feather | Long Feather | attorney general | Makwana Nation
entity | PERSON | Kayla Ironside | Ironside | - | -
entity | ORG | Walmart | - | - | -
entity | ORG | Hospitality Workers Local 61 | - | - | -
entity | LOC | Standing Butte | - | - | -
entity | LOC | North Dakota | N.D. | - | -
entity | LOC | Bismarck | - | - | -
entity | LOC | Three Herons Casino | - | - | -
entity | LOC | Reno | - | - | -
entity | LOC | Nevada | - | - | -
entity | LOC | Little Antler River | - | - | -
entity | LOC | Minot | - | - | -
entity | LOC | Fargo | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | Highway 31 | - | - | -
meta | Tribe vows to open casino Friday despite state order | - | HOLLIS VANDERMEER
