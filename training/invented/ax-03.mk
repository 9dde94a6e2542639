Dozens missing as refugee boat overturns off Crete

Paleochora (Greece) (AFP) - <q1>At least 14 people have died and dozens are missing after a wooden boat carrying refugees overturned off southern Crete</q1>, <s1>the Greek coast guard</s1> <c1>said</c1> Saturday, as <s2>a rescue charity</s2> <c2>accused</c2> it of <q2>waiting six hours to respond</q2>.

Thirty-eight survivors, among them nine Sudanese children, were brought ashore at the small port of Paleochora on Friday night wrapped in foil blankets.

<s3>Survivors</s3> <c3>told</c3> <a3>doctors</a3> that <q3>around 95 people had been on board when the vessel left the Libyan port of Tobruk on Wednesday</q3>.

"<q4>The engine stopped and then the water came through the floor,</q4>" <s4>Yasir, a 22-year-old student from El Fasher</s4>, <c4>told</c4> <a4>AFP</a4> at the harbour. "<q4>I held my cousin's jacket. Then I was only holding the jacket.</q4>"

<s5>Coast guard spokeswoman Despina Karvouni</s5> <c5>said</c5> <q5>the first distress call was logged at 4:12 pm and that a patrol vessel was under way within 20 minutes</q5>.

"<q6>There was no delay. The wind was force eight and our crews risked their lives,</q6>" <s6>she</s6> <c6>told</c6> <a6>reporters</a6> in Piraeus.

But <s7>Sea Lantern</s7>, whose aircraft patrols the area, <c7>said</c7> <q7>it had alerted the rescue centre in Athens by telephone and email at 10:03 am</q7>. The charity put recordings of three calls on its website.

In one of them <s8>a duty officer</s8> <c8>is heard saying</c8>: "<q8>We know, we know. Please do not call every five minutes.</q8>"

"<q9>They had the position to within a mile,</q9>" <c9>said</c9> <s9>Tomas Wieczorek, head of operations at the Bremen-based group</s9>. "<q9>Our aircraft circled until it was low on fuel and nobody came.</q9>"

<s10>The Greek shipping ministry</s10>, which oversees the coast guard, <c10>declined to say</c10> <q10>whether the recordings were authentic</q10>. <q11>An internal inquiry has been opened</q11>, <s11>Karvouni</s11> <c11>said</c11>.

<s12>UNHCR, the UN refugee agency</s12>, <c12>called for</c12> <q12>an independent investigation</q12>.

"<q13>Every minute matters at sea, and families deserve to know how those minutes were spent,</q13>" <s13>its representative in Athens, Ingunn Solbakken</s13>, <c13>said</c13> in a statement.

- Busiest route -

<q14>More than 1,900 people have died or disappeared in the Mediterranean this year</q14>, <c14>according to</c14> <s14>the International Organization for Migration</s14>.

The route from eastern Libya to Crete, one of the longest, has become one of the busiest too, with arrivals rising threefold in two years. Boats that once headed for Italy now turn east to avoid Tunisian patrols.

In March, 31 people drowned when a dinghy broke up near the island of Gavdos. <s15>A naval court prosecutor</s15> <c15>concluded</c15> that <q15>two officers had failed to record a call for help</q15>, but neither was charged.

<s16,17>Migration Minister Stavros Lambrinidakis</s16,17> <c16>expressed</c16> "<q16>deep sorrow</q16>" over the latest deaths while <c17>insisting</c17> <q17>smugglers alone were to blame</q17>.

"<q18>We will not accept lessons from organisations which tell people the sea is a bridge,</q18>" <s18>the minister</s18> <c18>wrote</c18> on X.

<s19>Opposition lawmakers</s19> <c19>demanded</c19> <q19>his resignation</q19>. Two men aged 24 and 31, both Egyptian nationals, were arrested on suspicion of piloting the boat and will appear before a magistrate in Chania on Monday.

The government suspended asylum applications for three months last summer for people arriving from North Africa, a measure that courts later struck down in part. A new reception centre promised for the island has yet to be built, and arrivals are lodged in a disused exhibition hall or in tents.

In Paleochora, a resort of 2,000 people known for its beaches, <s20>mayor Eleni Fragkiadaki</s20> <c20>said</c20> <q20>the sports hall was full and the mortuary "has room for four"</q20>. <s21>She</s21> <c21>asked</c21> <a21>the army</a21> for <q21>refrigerated lorries</q21>.

Restaurant owners carried soup to the quay, where rows of orange life vests had been laid out to dry.

Three helicopters and a Maltese-flagged tanker were still searching at nightfall. Yasir waited by the harbour wall with a photograph on a borrowed phone. <s22>He</s22> <c22>hoped</c22> <q22>his cousin had been picked up by another ship</q22>.

"<q23>He can swim. He learned in the Nile,</q23>" <s23>he</s23> <c23>said</c23>.
-----
1 | indirect | Greek coast guard | ORG | organisation
2 | indirect | Sea Lantern | ORG | organisation
3 | indirect | Survivors | GROUP | group
4 | direct | Yasir | PERSON | name
5 | indirect | Despina Karvouni | PERSON | name
6 | direct | Despina Karvouni | PERSON | pronoun
7 | indirect | Sea Lantern | ORG | organisation
8 | direct | duty officer | PERSON | title
9 | direct | Tomas Wieczorek | PERSON | name
10 | attitude | Greek shipping ministry | ORG | organisation
11 | indirect | Despina Karvouni | PERSON | surname
12 | indirect | UNHCR | ORG | organisation
13 | direct | Ingunn Solbakken | PERSON | name
14 | indirect | International Organization for Migration | ORG | organisation
15 | indirect | naval court prosecutor | PERSON | title
16 | mixed | Stavros Lambrinidakis | PERSON | name
17 | indirect | Stavros Lambrinidakis | PERSON | name
18 | direct | Stavros Lambrinidakis | PERSON | title
19 | indirect | Opposition lawmakers | GROUP | group
20 | mixed | Eleni Fragkiadaki | PERSON | name
21 | indirect | Eleni Fragkiadaki | PERSON | pronoun
22 | attitude | Yasir | PERSON | pronoun
23 | direct | Yasir | PERSON | pronoun
entity | PERSON | Yasir | - | student | -
entity | PERSON | Despina Karvouni | Karvouni | spokeswoman | Greek coast guard
entity | PERSON | Tomas Wieczorek | - | head of operations | Sea Lantern
entity | PERSON | Ingunn Solbakken | - | representative | UNHCR
entity | PERSON | Stavros Lambrinidakis | - | Migration Minister | -
entity | PERSON | Eleni Fragkiadaki | - | mayor | -
entity | ORG | Greek coast guard | - | - | -
entity | ORG | Greek shipping ministry | - | - | -
entity | ORG | Sea Lantern | - | - | -
entity | ORG | UNHCR | - | - | -
entity | ORG | UN | - | - | -
entity | ORG | International Organization for Migration | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | X | - | - | -
entity | NORP | Sudanese | - | - | -
entity | NORP | Libyan | - | - | -
entity | NORP | Tunisian | - | - | -
entity | NORP | Egyptian | - | - | -
entity | NORP | Maltese | - | - | -
entity | LOC | Greece | - | - | -
entity | LOC | Crete | - | - | -
entity | LOC | Paleochora | - | - | -
entity | LOC | Tobruk | - | - | -
entity | LOC | El Fasher | - | - | -
entity | LOC | Piraeus | - | - | -
entity | LOC | Athens | - | - | -
entity | LOC | Bremen | - | - | -
entity | LOC | Mediterranean | - | - | -
entity | LOC | Libya | - | - | -
entity | LOC | Italy | - | - | -
entity | LOC | Gavdos | - | - | -
entity | LOC | Chania | - | - | -
entity | LOC | North Africa | - | - | -
entity | LOC | Nile | - | - | -
meta | Dozens missing as refugee boat overturns off Crete | - | -
