When hurricanes roar, this tiny seabird flies straight at them

By SIGRID OLAFSEN

WASHINGTON (AP) — When a hurricane spins up over the Atlantic, most creatures with wings get out of the way. The Desertas petrel, a gray seabird that weighs less than a can of soup, often heads right for it.

Over six summers, researchers fitted 33 of the birds with satellite tags. <q1>About a third changed course to chase storms, sometimes for five days</q1>, <c1>according to</c1> <s1>a study</s1> published Thursday in the journal Current Biology.

"<q2>We thought the tags were broken,</q2>" <c2>said</c2> <s2>lead author Ilse Ravndal, a marine ecologist at the Marrowstone Institute in Woods Hole, Massachusetts</s2>. "<q2>Then the second bird did it, and the third, and we realized the broken thing was our assumption.</q2>"

About 200 pairs of the petrels nest on a rocky islet off Madeira, and nowhere else. To feed a single chick they will fly as far as 7,500 miles, a loop that takes them past the Azores and Bermuda and most of the way to Newfoundland.

Hurricanes churn up cold water and, with it, squid and small fish that normally stay far below the surface. <s3>Ravndal</s3> <c3>believes</c3> <q3>the birds are following a moving buffet</q3>.

"<q4>It's the difference between waiting at the fridge and having someone empty the fridge onto the floor,</q4>" <s4>she</s4> <c4>said</c4>.

Not everyone is convinced. <s5,6>Teodor Vasquin</s5,6>, who studies seabird navigation at Lund University in Sweden and was not involved in the research, <c5>called</c5> the tracking data "<q5>gorgeous</q5>" but <c6>questioned</c6> <q6>whether the birds were steering toward the storms or simply being carried</q6>.

"<q7>A leaf also follows the wind,</q7>" <s7>he</s7> <c7>said</c7>. <s8>He</s8> <c8>would like</c8> <q8>to see wind models for individual flights</q8>.

<s9>The paper</s9> <c9>says</c9> <q9>birds that met a storm had the wind at their tails only 40% of the time</q9>. <q10>The difference</q10>, <s10>the authors</s10> <c10>write</c10>, <q10>is "inconsistent with passive drift."</q10>

How petrels find a storm hundreds of miles away is a mystery. <s11>Co-author Ngaire Whitmarsh, a physicist at the University of Otago in New Zealand</s11>, <c11>suspects</c11> <q11>they are listening for infrasound, a rumble too low for human ears</q11>.

"<q12>They may be hearing Bermuda from Africa,</q12>" <s12>Whitmarsh</s12> <c12>said</c12> in an email. <s13>She</s13> <c13>stressed</c13> that <q13>the idea had not been tested</q13>.

The project began by accident. In 2012, when Ravndal was a graduate student, a park ranger named Zeferino Caires handed her a tag that he had dug out of a burrow.

"<q14>'<n14>This one has been to see the weather,</n14>' he told me,</q14>" <s14>Ravndal</s14> <c14>recalled</c14>. "<q14>I thought he was joking. He does not joke.</q14>"

<s15>Caires, now 74</s15>, <c15>said</c15> <q15>he had never doubted it</q15>.

"<q16>My father's boat followed the petrels, and my father was never hungry,</q16>" <s16>he</s16> <c16>said</c16> by phone from Funchal.

"<q17>Often he was wet.</q17>"

The findings have drawn interest from forecasters. <s18>The National Oceanic and Atmospheric Administration</s18> <c18>said</c18> <q18>it was talking with the team about putting weather sensors on some of the birds</q18>.

"<q19>We have drones that cost more than my house, and they don't go in voluntarily,</q19>" <c19>said</c19> <s19>Dwight Peltier, a NOAA hurricane specialist in Miami</s19>. <s20>He</s20> <c20>cautioned</c20> that <q20>a bird that weighs 6 ounces can carry almost nothing</q20>.

<s21>Some conservationists</s21> <c21>worry</c21> that <q21>the attention will bring boats to the islet, where a wildfire killed dozens of chicks in 2010</q21>. Portugal's nature agency does not allow overnight stays there. <s22>It</s22> <c22>said</c22> in a statement that <q22>landings would be limited to 20 people a year</q22>.

<s23>Ravndal and Whitmarsh</s23> <c23>said</c23> <q23>they would return in July</q23>. <s24>They</s24> <c24>hope</c24> <q24>to tag 50 fledglings before the season's first storm</q24>.

"<q25>I'd like to go with them, just once,</q25>" <s25>Ravndal</s25> <c25>said</c25>, "<q25>and then I'd like very much to come back.</q25>"
-----
1 | indirect | study published Thursday in the journal Current Biology | DOCUMENT | document
2 | direct | Ilse Ravndal | PERSON | name
3 | attitude | Ilse Ravndal | PERSON | surname
4 | direct | Ilse Ravndal | PERSON | pronoun
5 | mixed | Teodor Vasquin | PERSON | name
6 | indirect | Teodor Vasquin | PERSON | name
7 | direct | Teodor Vasquin | PERSON | pronoun
8 | attitude | Teodor Vasquin | PERSON | pronoun
9 | indirect | study published Thursday in the journal Current Biology | DOCUMENT | document
10 | mixed | authors | GROUP | group
11 | attitude | Ngaire Whitmarsh | PERSON | name
12 | direct | Ngaire Whitmarsh | PERSON | surname
13 | indirect | Ngaire Whitmarsh | PERSON | pronoun
14 | direct | Ilse Ravndal | PERSON | surname
15 | indirect | Zeferino Caires | PERSON | surname
16 | direct | Zeferino Caires | PERSON | pronoun
17 | direct | Zeferino Caires | PERSON | none
18 | indirect | National Oceanic and Atmospheric Administration | ORG | organisation
19 | direct | Dwight Peltier | PERSON | name
20 | indirect | Dwight Peltier | PERSON | pronoun
21 | attitude | Some conservationists | GROUP | group
22 | indirect | Portugal's nature agency | ORG | pronoun
23 | indirect | Ilse Ravndal and Ngaire Whitmarsh | GROUP | surname
24 | attitude | Ilse Ravndal and Ngaire Whitmarsh | GROUP | pronoun
25 | direct | Ilse Ravndal | PERSON | surname
entity | PERSON | Ilse Ravndal | Ravndal | marine ecologist | Marrowstone Institute
entity | PERSON | Teodor Vasquin | - | - | Lund University
entity | PERSON | Ngaire Whitmarsh | Whitmarsh | physicist | University of Otago
entity | PERSON | Zeferino Caires | Caires | park ranger | -
entity | PERSON | Dwight Peltier | - | hurricane specialist | National Oceanic and Atmospheric Administration
entity | ORG | AP | - | - | -
entity | ORG | Marrowstone Institute | - | - | -
entity | ORG | Lund University | - | - | -
entity | ORG | University of Otago | - | - | -
entity | ORG | National Oceanic and Atmospheric Administration | NOAA | - | -
entity | LOC | WASHINGTON | - | - | -
entity | LOC | Atlantic | - | - | -
entity | LOC | Woods Hole | - | - | -
entity | LOC | Massachusetts | - | - | -
entity | LOC | Madeira | - | - | -
entity | LOC | Azores | - | - | -
entity | LOC | Bermuda | - | - | -
entity | LOC | Newfoundland | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | New Zealand | - | - | -
entity | LOC | Africa | - | - | -
entity | LOC | Funchal | - | - | -
entity | LOC | Miami | - | - | -
entity | LOC | Portugal | - | - | -
meta | When hurricanes roar, this tiny seabird flies straight at them | - | SIGRID OLAFSEN
