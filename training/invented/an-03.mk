Lindholt halts Red Sea transits after drone hits tanker; navies confer

By Katarzyna Oyelaran and Yusuf Bin Haddad

DUBAI/COPENHAGEN, Feb 11 (Reuters) - <s1>Danish shipping line Lindholt</s1> <c1>said</c1> on Wednesday <q1>it had suspended all transits of the Bab al-Mandab strait after a drone struck one of its product tankers, injuring three crew members</q1>.

<q2>The Karoline Lindholt, a Marshall Islands-flagged vessel carrying naphtha from Jubail to Rotterdam, was hit 42 nautical miles southwest of Hodeidah shortly after 0300 GMT</q2>, <c2>according to</c2> <s2>the United Kingdom Maritime Trade Operations (UKMTO)</s2>.

<s3>The agency</s3> <c3>advised</c3> <a3>ships in the area</a3> <q3>to transit with caution and report suspicious activity</q3>.

Lindholt A/S, which is family-controlled and operates 74 tankers, will send vessels around the Cape of Good Hope. "<q4>We will not ask seafarers to sail through a shooting gallery,</q4>" <s4>Chief Executive Henrik Banke</s4> <c4>told</c4> <a4>reporters</a4> at the company's headquarters in Hellerup. <s5>He</s5> <c5>said</c5> <q5>the diversion would add 11 days and about $1.4 million to each voyage</q5>.

No group has claimed responsibility. <s6>A spokesperson for Yemen's Houthis</s6>, who have attacked more than 100 ships since November 2023, <c6>denied</c6> in a post on Telegram that <q6>the movement was involved</q6>.

The U.S. Fifth Fleet, based in Bahrain, sent the destroyer USS Everard Price to assist. <q7>The crew had put out a fire on the main deck without help</q7>, <s7>the fleet</s7> <c7>said</c7>. <s8>Its commander, Vice Admiral Dwight Lane</s8>, <c8>described</c8> the attack as "<q8>deliberate, well aimed and cowardly</q8>".

The European Union's naval mission, Operation Aspides, has three frigates in the region. <s9>Two European diplomats</s9> <c9>said</c9> <q9>Greece and Italy were pressing for a fourth</q9>, while <s10>France</s10> <c10>wanted</c10> <q10>its own ship, the Comte de Forbach, to stay under national command</q10>. <s11>The French navy</s11> <c11>did not say</c11> <q11>how close the frigate had been</q11>.

<s12>India's Directorate General of Shipping</s12> <c12>said</c12> <q12>14 of the 23 crew were Indian nationals</q12>. The injured, two Filipinos and a Ukrainian, were flown to Djibouti, where <s13>an official at Peltier hospital</s13> <c13>described</c13> their condition as <q13>stable</q13>.

Shares in Lindholt fell 6.1% in Copenhagen. <s14>Analysts at Sommer & Vale</s14> <c14>said</c14> in a note that <q14>the halt could lift rates for LR2 tankers by a fifth</q14>. Brent crude for April delivery rose 2.3%.

"<q15>Lindholt went back in first, so it matters that it is first out,</q15>" <c15>said</c15> <s15>Ngozi Halvorsen, who follows shipping at Oslo-based broker Fjeldstad Securities</s15>. <s16>Fjeldstad</s16> <c16>expects</c16> <q16>Hamburg's Reederei Kröger and Singapore's Straits Orient to follow within days</q16>.

<s17>Kröger</s17> <c17>said</c17> <q17>it was "monitoring developments"</q17>. Straits Orient could not be reached on Thursday.

<s18>The International Transport Workers' Federation</s18> <c18>demanded</c18> that <q18>all owners respect the right of crews to refuse passage</q18>. <s19>The union</s19>, which negotiates pay in so-called warlike areas, <c19>accused</c19> some owners of <q19>"tearing up" an agreement signed in Manila last year</q19>.

The chief engineer, Oleksandr, who asked that only his first name be used, was asleep when the drone struck. "<q20>I thought it was the boiler,</q20>" <s20>he</s20> <c20>told</c20> <a20>Reuters</a20> by satellite phone. "<q20>Then the captain came on the speaker, and I have never heard Captain Roque shout.</q20>"

Senior officers from seven navies were to meet by video late on Wednesday. <s21>Denmark's Defence Ministry</s21> <c21>said</c21> <q21>it would offer the frigate Niels Ebbesen if parliament, the Folketing, agreed</q21>.

Lindholt has been hit before. In January 2024 a missile damaged its bulk carrier Astrid Lindholt off Mokha, and the company stayed away for 19 months.
-----
1 | indirect | Lindholt A/S | ORG | organisation
2 | indirect | United Kingdom Maritime Trade Operations | ORG | organisation
3 | indirect | United Kingdom Maritime Trade Operations | ORG | organisation
4 | direct | Henrik Banke | PERSON | name
5 | indirect | Henrik Banke | PERSON | pronoun
6 | indirect | Houthis | ORG | organisation
7 | indirect | U.S. Fifth Fleet | ORG | organisation
8 | mixed | Dwight Lane | PERSON | name
9 | indirect | Two European diplomats | GROUP | group
10 | attitude | France | LOC | organisation
11 | attitude | French navy | ORG | organisation
12 | indirect | Directorate General of Shipping | ORG | organisation
13 | indirect | official at Peltier hospital | PERSON | title
14 | indirect | Analysts at Sommer & Vale | GROUP | group
15 | direct | Ngozi Halvorsen | PERSON | name
16 | attitude | Fjeldstad Securities | ORG | organisation
17 | mixed | Reederei Kröger | ORG | organisation
18 | indirect | International Transport Workers' Federation | ORG | organisation
19 | mixed | International Transport Workers' Federation | ORG | organisation
20 | direct | Oleksandr | PERSON | pronoun
21 | indirect | Defence Ministry | ORG | organisation
entity | PERSON | Henrik Banke | Chief Executive Henrik Banke | Chief Executive | Lindholt A/S
entity | PERSON | Dwight Lane | Vice Admiral Dwight Lane | commander | U.S. Fifth Fleet
entity | PERSON | Ngozi Halvorsen | - | - | Fjeldstad Securities
entity | PERSON | Oleksandr | - | chief engineer | Lindholt A/S
entity | PERSON | Captain Roque | - | captain | Lindholt A/S
entity | ORG | Lindholt A/S | Lindholt | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | United Kingdom Maritime Trade Operations | UKMTO | - | -
entity | ORG | Houthis | - | - | -
entity | ORG | Telegram | - | - | -
entity | ORG | U.S. Fifth Fleet | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | French navy | - | - | -
entity | ORG | Directorate General of Shipping | - | - | -
entity | ORG | Sommer & Vale | - | - | -
entity | ORG | Fjeldstad Securities | Fjeldstad | - | -
entity | ORG | Reederei Kröger | Kröger | - | -
entity | ORG | Straits Orient | - | - | -
entity | ORG | International Transport Workers' Federation | - | - | -
entity | ORG | Defence Ministry | - | - | -
entity | ORG | Folketing | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | European | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Indian | - | - | -
entity | NORP | Filipinos | - | - | -
entity | NORP | Ukrainian | - | - | -
entity | LOC | DUBAI | - | - | -
entity | LOC | Copenhagen | COPENHAGEN | - | -
entity | LOC | Red Sea | - | - | -
entity | LOC | Bab al-Mandab | - | - | -
entity | LOC | Marshall Islands | - | - | -
entity | LOC | Jubail | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Hodeidah | - | - | -
entity | LOC | Cape of Good Hope | - | - | -
entity | LOC | Hellerup | - | - | -
entity | LOC | Yemen | - | - | -
entity | LOC | Bahrain | - | - | -
entity | LOC | Greece | - | - | -
entity | LOC | Italy | - | - | -
entity | LOC | France | - | - | -
entity | LOC | India | - | - | -
entity | LOC | Djibouti | - | - | -
entity | LOC | Peltier hospital | - | - | -
entity | LOC | Oslo | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Manila | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Mokha | - | - | -
meta | Lindholt halts Red Sea transits after drone hits tanker; navies confer | 2026-02-11 | Katarzyna Oyelaran and Yusuf Bin Haddad
