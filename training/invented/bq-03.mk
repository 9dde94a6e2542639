Orkhazia truce talks collapse over "<q1>a map that moved</q1>"

ASTANA (AFP) — Talks to end the 19-month war in Orkhazia broke up without a deal on Saturday, hours after <s2>the United Nations</s2> <c2>had declared</c2> <q2>a truce "ninety-five percent agreed"</q2>.

<s3>Chief government negotiator Temur Basladze</s3> <c3>blamed</c3> "<q3>a map that arrived at midnight and had moved by breakfast</q3>".

<s4,5>The rebel Council of the Eastern Valleys (CVE)</s4,5> <c4>retorted</c4> that <q4>Tarkesh had "come for the photographs"</q4> and <c5>threatened</c5> <q5>to resume the siege of Gorvan, a copper town of 60,000 people</q5>.

"<q6>We signed every page,</q6>" <s6>its chief delegate Aslanbek, a former schoolteacher</s6>, <c6>told</c6> <a6>reporters</a6> in the lobby of the Hotel Saryarka. "<q6>They signed the visitors' book.</q6>"

<s7>He</s7> <c7>said</c7> <q7>the movement would hold its fire until Monday "as a courtesy to our hosts"</q7>.

<s8>Kazakh Deputy Foreign Minister Dinara Omarkhan</s8>, who chaired the sessions, <c8>was adamant</c8> that <q8>the parties "had not slammed the door"</q8>.

<s9>UN envoy Ingeborg Maartens</s9> <c9>regretted</c9> "<q9>a good week spoiled by one bad night</q9>". <s10>The Dutch diplomat</s10> <c10>told</c10> <a10>AFP</a10> <q10>she would fly to Tarkesh on Tuesday and stay "for as long as they can stand me"</q10>.

At issue are Gorvan and the villages of Shuma and Old Kist, which command the only paved road over the Zhelem Pass.

<s11>Basladze</s11> <c11>ruled out</c11> <q11>any pullback there</q11>. <q12>The CVE must first free 212 prisoners</q12>, <s12>the general</s12> <c12>said</c12>, "<q12>by name, not by number</q12>".

<s13>President Levan Orbeti</s13>, who seized power in 2021, <c13>pledged</c13> in a televised address <q13>to "write the peace ourselves" if foreigners could not</q13>. <s14>The opposition Dawn party</s14> <c14>branded</c14> the speech "<q14>a declaration of war in a nice tie</q14>".

<q15>The fighting has killed more than 11,000 people, half of them since Easter</q15>, <c15>according to</c15> <s15>Conflict Ledger, a monitor based in Geneva</s15>.

<s16>Doctors Beyond Rivers</s16> <c16>warned</c16> that <q16>Gorvan's only hospital, Saint Nino, was down to "four days of diesel and two of oxygen"</q16>. <s17>The charity</s17> <c17>demanded</c17> <q17>safe passage for nine trucks held at Lake Tuz</q17>.

"<q18>We heard '<n18>ninety-five percent</n18>' on the radio and we danced,</q18>" <c18>said</c18> <s18>Manana Tsereli, 44, a baker in the town</s18>. "<q18>The other five is where we live.</q18>"

<s19>Her husband Zurab</s19> <c19>refuses</c19> <q19>to leave</q19>. <s20>He</s20> <c20>said</c20> <q20>he had "ovens to feed"</q20>.

<s21>The European Union</s21>, which blacklisted 11 Orkhazian officers in March, <c21>urged</c21> <a21>both sides</a21> <q21>to show "the courage of the half-loaf"</q21>.

<s22>Turkish arms maker Yildiray Savunma</s22> <c22>denied</c22> <q22>selling drones to either camp</q22>. Wreckage stamped YS-4 has been on display in Freedom Square in the capital since Ramadan, next to a tank of the disbanded Ninth Brigade.

Russia, Norway and Georgia sent observers to the Kazakh capital. Markets took the news badly: the Orkhazian som fell three percent and shares in Gorvan Copper, owned by Canada's Tessel Minerals, lost a fifth of their value in Toronto.

<s23>A Norwegian diplomat</s23> <c23>predicted</c23> <q23>another round within the month, "probably with the same map"</q23>.
-----
1 | mixed | Temur Basladze | PERSON | none
2 | mixed | United Nations | ORG | organisation
3 | mixed | Temur Basladze | PERSON | name
4 | mixed | Council of the Eastern Valleys | ORG | organisation
5 | indirect | Council of the Eastern Valleys | ORG | organisation
6 | direct | Aslanbek | PERSON | name
7 | mixed | Aslanbek | PERSON | pronoun
8 | mixed | Dinara Omarkhan | PERSON | name
9 | mixed | Ingeborg Maartens | PERSON | name
10 | mixed | Ingeborg Maartens | PERSON | title
11 | indirect | Temur Basladze | PERSON | surname
12 | mixed | Temur Basladze | PERSON | title
13 | mixed | Levan Orbeti | PERSON | name
14 | mixed | Dawn | ORG | organisation
15 | indirect | Conflict Ledger | ORG | organisation
16 | mixed | Doctors Beyond Rivers | ORG | organisation
17 | indirect | Doctors Beyond Rivers | ORG | organisation
18 | direct | Manana Tsereli | PERSON | name
19 | attitude | Zurab | PERSON | name
20 | mixed | Zurab | PERSON | pronoun
21 | mixed | European Union | ORG | organisation
22 | indirect | Yildiray Savunma | ORG | organisation
23 | mixed | Norwegian diplomat | PERSON | title
entity | PERSON | Temur Basladze | Basladze | Chief government negotiator | -
entity | PERSON | Aslanbek | - | chief delegate | Council of the Eastern Valleys
entity | PERSON | Dinara Omarkhan | - | Deputy Foreign Minister | -
entity | PERSON | Ingeborg Maartens | - | envoy | United Nations
entity | PERSON | Levan Orbeti | President Levan Orbeti | President | -
entity | PERSON | Manana Tsereli | - | baker | -
entity | PERSON | Zurab | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | United Nations | UN | - | -
entity | ORG | Council of the Eastern Valleys | CVE | - | -
entity | ORG | Dawn | - | - | -
entity | ORG | Conflict Ledger | - | - | -
entity | ORG | Doctors Beyond Rivers | - | - | -
entity | ORG | Saint Nino | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | Yildiray Savunma | - | - | -
entity | ORG | Ninth Brigade | - | - | -
entity | ORG | Gorvan Copper | - | - | -
entity | ORG | Tessel Minerals | - | - | -
entity | LOC | Orkhazia | - | - | -
entity | LOC | ASTANA | - | - | -
entity | LOC | Tarkesh | - | - | -
entity | LOC | Gorvan | - | - | -
entity | LOC | Hotel Saryarka | - | - | -
entity | LOC | Shuma | - | - | -
entity | LOC | Old Kist | - | - | -
entity | LOC | Zhelem Pass | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | Lake Tuz | - | - | -
entity | LOC | Freedom Square | - | - | -
entity | LOC | Russia | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Georgia | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Toronto | - | - | -
entity | NORP | Kazakh | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Orkhazian | - | - | -
entity | NORP | Turkish | - | - | -
entity | NORP | Norwegian | - | - | -
meta | Orkhazia truce talks collapse over "a map that moved" | - | -
