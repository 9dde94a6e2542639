Three dead as Kyrgyz and Tajik guards trade fire at border post

Isfana (Kyrgyzstan) (AFP) – <q1>Two Kyrgyz border guards and a Tajik shepherd were killed on Wednesday in an exchange of fire at a disputed crossing in the Fergana Valley</q1>, <s1>officials on both sides</s1> <c1>said</c1>.

<q2>The shooting broke out at about 6:40 am near the Kok-Bulak post after Tajik soldiers tried to move a water pump</q2>, <c2>according to</c2> <s2>the State Border Guard Service in Bishkek</s2>.

"<q3>Our servicemen asked them twice to stop,</q3>" <s3>it</s3> <c3>said</c3> in a statement. "<q3>The answer was a burst of automatic fire.</q3>"

In Dushanbe, <s4,5>the State Committee for National Security (GKNB)</s4,5> <c4>dismissed</c4> that account as "<q4>a fairy tale</q4>" and <c5>said</c5> <q5>the shepherd, 58-year-old Rahmon Nazarov, had been hit as he crossed a footbridge with his flock</q5>.

"<q6>My uncle has been deaf since the civil war. He could not hear anybody's order,</q6>" <s6>Firuz Nazarov, 17</s6>, who was behind him on the bridge, <c6>told</c6> <a6>AFP</a6> by telephone from Ravot-Bolo.

<s7>The teenager</s7> <c7>said</c7> <q7>he had counted "two shots, then too many to count"</q7>.

<s8>GKNB chief General Saidali Gulomov</s8> <c8>vowed</c8> that <q8>Tajikistan would "answer every bullet"</q8>.

"<q9>The general should count his own bullets first,</q9>" <s9>Colonel Aibek Toktogulov</s9>, who commands the Kyrgyz garrison, <c9>shot back</c9>. <s10>The officer, a veteran of the 2022 clashes</s10>, <c10>accused</c10> Tajik forces of <q10>digging trenches across the canal at night</q10>.

The pump, paid for by the Swiss charity Aquaria, supplies four villages on either bank.

<s11>Isfana District Hospital</s11> <c11>reported</c11> <q11>seven wounded, two of them in a critical condition</q11>.

"<q12>We have one ventilator and it is older than I am,</q12>" <c12>said</c12> <s12>head surgeon Gulnara Abdyldaeva</s12>, who had been operating since dawn.

Jyldyz Mamatova, who cleans the wards, brought her five children to sleep in the corridor. <s13>She</s13> <c13>refuses</c13> <q13>to go back to her house in Ak-Jar</q13>.

"<q14>The wall has a new window,</q14>" <s14>the mother of five</s14> <c14>said</c14>.

<s15>Residents of Ak-Jar</s15> <c15>spoke of</c15> <q15>mortar rounds landing in apricot orchards</q15>. <s16>The GKNB</s16> <c16>denied</c16> <q16>using mortars</q16>.

Kyrgyz Foreign Minister Temir Asanaliev cut short a visit to Tashkent. <s17>The minister</s17> <c17>was quoted as saying</c17> by the RIA Altyn news agency that <q17>he expected "an apology, not a commission"</q17>.

<s18>The Kremlin</s18> <c18>urged</c18> <a18>both countries</a18> <q18>to pull back heavy weapons</q18>, while <s19>the Collective Security Treaty Organization</s19>, a Moscow-led alliance to which they belong, <c19>offered</c19> <q19>to send observers</q19>. Neither capital has replied.

A joint commission had met at the post as recently as Monday. <s20>Its minutes</s20>, a copy of which was seen by AFP, <c20>state</c20> that <q20>the pump "belongs to the water"</q20>.

<s21>A diplomat in Bishkek</s21> <c21>called</c21> the document "<q21>the only poetry ever produced on that frontier</q21>".

<s22>Dinara Sultanbek of the Tian Shan Institute in Almaty</s22> <c22>doubts</c22> <q22>the fighting had much to do with territory</q22>.

"<q23>It is April, it is dry, and both presidents need a harvest,</q23>" <s23,24>the Kazakh</s23,24> <c23>said</c23>, <c24>predicting</c24> <q24>the crossing would reopen within weeks</q24>.

Trucks belonging to Canadian miner Orex Gold were turned back on the Osh road at noon. A football match between Alga Batken and Istaravshan was called off.
-----
1 | indirect | officials on both sides | GROUP | group
2 | indirect | State Border Guard Service | ORG | organisation
3 | direct | State Border Guard Service | ORG | pronoun
4 | mixed | State Committee for National Security | ORG | organisation
5 | indirect | State Committee for National Security | ORG | organisation
6 | direct | Firuz Nazarov | PERSON | name
7 | mixed | Firuz Nazarov | PERSON | title
8 | mixed | Saidali Gulomov | PERSON | name
9 | direct | Aibek Toktogulov | PERSON | name
10 | indirect | Aibek Toktogulov | PERSON | title
11 | indirect | Isfana District Hospital | ORG | organisation
12 | direct | Gulnara Abdyldaeva | PERSON | name
13 | attitude | Jyldyz Mamatova | PERSON | pronoun
14 | direct | Jyldyz Mamatova | PERSON | title
15 | indirect | Residents of Ak-Jar | GROUP | group
16 | indirect | State Committee for National Security | ORG | organisation
17 | mixed | Temir Asanaliev | PERSON | title
18 | indirect | Kremlin | ORG | organisation
19 | indirect | Collective Security Treaty Organization | ORG | organisation
20 | mixed | Its minutes | DOCUMENT | document
21 | mixed | diplomat in Bishkek | PERSON | title
22 | attitude | Dinara Sultanbek | PERSON | name
23 | direct | Dinara Sultanbek | PERSON | title
24 | indirect | Dinara Sultanbek | PERSON | title
entity | PERSON | Rahmon Nazarov | - | shepherd | -
entity | PERSON | Firuz Nazarov | - | - | -
entity | PERSON | Saidali Gulomov | General Saidali Gulomov | chief | State Committee for National Security
entity | PERSON | Aibek Toktogulov | Colonel Aibek Toktogulov | Colonel | -
entity | PERSON | Gulnara Abdyldaeva | - | head surgeon | Isfana District Hospital
entity | PERSON | Jyldyz Mamatova | - | - | -
entity | PERSON | Temir Asanaliev | - | Foreign Minister | -
entity | PERSON | Dinara Sultanbek | - | - | Tian Shan Institute
entity | ORG | AFP | - | - | -
entity | ORG | State Border Guard Service | - | - | -
entity | ORG | State Committee for National Security | GKNB | - | -
entity | ORG | Aquaria | - | - | -
entity | ORG | Isfana District Hospital | - | - | -
entity | ORG | RIA Altyn | - | - | -
entity | ORG | Kremlin | - | - | -
entity | ORG | Collective Security Treaty Organization | - | - | -
entity | ORG | Tian Shan Institute | - | - | -
entity | ORG | Orex Gold | - | - | -
entity | ORG | Alga Batken | - | - | -
entity | ORG | Istaravshan | - | - | -
entity | LOC | Isfana | - | - | -
entity | LOC | Kyrgyzstan | - | - | -
entity | LOC | Fergana Valley | - | - | -
entity | LOC | Kok-Bulak | - | - | -
entity | LOC | Bishkek | - | - | -
entity | LOC | Dushanbe | - | - | -
entity | LOC | Ravot-Bolo | - | - | -
entity | LOC | Tajikistan | - | - | -
entity | LOC | Ak-Jar | - | - | -
entity | LOC | Tashkent | - | - | -
entity | LOC | Moscow | - | - | -
entity | LOC | Almaty | - | - | -
entity | LOC | Osh | - | - | -
entity | NORP | Kyrgyz | - | - | -
entity | NORP | Tajik | - | - | -
entity | NORP | Swiss | - | - | -
entity | NORP | Kazakh | - | - | -
entity | NORP | Canadian | - | - | -
meta | Three dead as Kyrgyz and Tajik guards trade fire at border post | - | -
