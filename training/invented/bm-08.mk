<q1>‘<x>Ghost</x>’ reef found off Kenya survived killer heatwave</q1>, <s1>scientists</s1> <c1>say</c1>

Mombasa (Kenya) (AFP) – <q2>A coral reef hidden in the murky plume of an East African river came almost unharmed through the marine heatwave that bleached most of its neighbours last year</q2>, <s2>an international team of scientists</s2> <c2>reported</c2> on Wednesday.

The reef, named Mwezi after the local word for moon, lies 26 metres down off the mouth of the Sabaki River. Divers from the Coastal Oceans Institute (COI) in Mombasa came upon it in 2023 while searching for a drone lost by the Kenya Wildlife Service.

“<q3>We surfaced and nobody spoke. Then everybody spoke,</q3>” <s3>Zawadi Mwakio, the marine biologist</s3> who led the dive, <c3>told</c3> <a3>AFP</a3>. “<q3>You expect a graveyard in that water. It was a city.</q3>”

<s4>The study</s4>, published in the journal Nature Ecology & Evolution, <c4>found</c4> that <q4>only seven percent of corals on Mwezi had bleached</q4>, compared with 71 percent at Watamu Marine National Park, a short boat ride away.

<s5>Mwakio</s5> <c5>believes</c5> <q5>the mud is the saviour</q5>. <q6>The river carries silt from as far as the Athi plains and shades the reef when the sun is fiercest</q6>, <s6>she</s6> <c6>said</c6>.

<q7>That would overturn a rule found in every textbook</q7>, <c7>according to</c7> <s7>co-author Henrik Blomquist of the Leibniz Centre for Tropical Marine Research in Bremen</s7>. “<q8>We teach students that dirt kills coral,</q8>” <s8>he</s8> <c8>said</c8>. “<q8>I have taught it myself for 20 years.</q8>”

The 2024 heatwave, driven by the weather pattern El Nino, was part of what <s9>the US agency NOAA</s9> <c9>has called</c9> “<q9>the fourth global bleaching event</q9>”. It struck reefs from Lakshadweep to the Great Barrier Reef.

Not everyone is convinced. <s10>Terence Wood, an ecologist at James Cook University in Australia</s10>, who was not involved in the study, <c10>said</c10> <q10>one season proved little</q10>. <s11,12>He</s11,12> <c11>suggested</c11> <q11>cool water rising from the deep might be the cause</q11>, and <c12>called for</c12> <q12>sensors to be left in place for five years</q12>.

“<q13>It’s a lovely reef. It is not yet a lovely theory,</q13>” <c13>said</c13> <s13>Wood</s13>.

The site faces other threats. <s14>The Kenya Ports Authority</s14> <c14>plans</c14> <q14>to dredge a channel for a coal terminal at Ngomeni</q14>, a project financed by China’s Harbour Grand. <s15>Fishers from the Giriama community</s15> <c15>have complained</c15> that <q15>trawlers are already tearing their nets</q15>.

<s16>Sea Kin</s16>, a campaign group based in Malindi, <c16>accused</c16> the authority of <q16>ignoring the discovery</q16>. “<q17>They have the map and they have the date. They have put the dredger on the moon,</q17>” <c17>said</c17> <s17>its director, Baraka Charo</s17>.

<s18>The authority</s18> <c18>denied</c18> <q18>this</q18>. <s19>A spokesperson</s19> <c19>said</c19> <q19>an assessment by the consultants Royal Delft was “ongoing”</q19>.

Kenya’s environment ministry is weighing a ban on anchors within two kilometres of the reef. <s20>Environment Minister Peninah Rotich</s20> <c20>said</c20> in Nairobi that <q20>the find made Kenyans “owners of a secret the whole ocean needs”</q20>.

Fragments have been taken to a tank at Pwani University, where students call the largest colony Mama Safina. In January they will be planted out on dead coral near Kilifi as part of a programme, Reef Relay, paid for by the Prince Albert II of Monaco Foundation.

<s21>Mwakio</s21> <c21>hopes</c21> <q21>the transplants will survive the rains</q21>. If they do, <s22>she</s22> <c22>promised</c22>, <q22>she will finally go and look for the drone</q22>.
-----
1 | indirect | scientists | GROUP | group
2 | indirect | international team of scientists | GROUP | group
3 | direct | Zawadi Mwakio | PERSON | name
4 | indirect | study | DOCUMENT | document
5 | attitude | Zawadi Mwakio | PERSON | surname
6 | indirect | Zawadi Mwakio | PERSON | pronoun
7 | indirect | Henrik Blomquist | PERSON | name
8 | direct | Henrik Blomquist | PERSON | pronoun
9 | mixed | NOAA | ORG | organisation
10 | indirect | Terence Wood | PERSON | name
11 | indirect | Terence Wood | PERSON | pronoun
12 | indirect | Terence Wood | PERSON | pronoun
13 | direct | Terence Wood | PERSON | surname
14 | attitude | Kenya Ports Authority | ORG | organisation
15 | indirect | Fishers from the Giriama community | GROUP | group
16 | indirect | Sea Kin | ORG | organisation
17 | direct | Baraka Charo | PERSON | name
18 | indirect | Kenya Ports Authority | ORG | organisation
19 | mixed | Kenya Ports Authority | ORG | organisation
20 | mixed | Peninah Rotich | PERSON | name
21 | attitude | Zawadi Mwakio | PERSON | surname
22 | indirect | Zawadi Mwakio | PERSON | pronoun
entity | PERSON | Zawadi Mwakio | Mwakio | marine biologist | Coastal Oceans Institute
entity | PERSON | Henrik Blomquist | - | co-author | Leibniz Centre for Tropical Marine Research
entity | PERSON | Terence Wood | Wood | ecologist | James Cook University
entity | PERSON | Baraka Charo | - | director | Sea Kin
entity | PERSON | Peninah Rotich | Environment Minister Peninah Rotich | Environment Minister | -
entity | ORG | AFP | - | - | -
entity | ORG | Coastal Oceans Institute | COI | - | -
entity | ORG | Kenya Wildlife Service | - | - | -
entity | ORG | Nature Ecology & Evolution | - | - | -
entity | ORG | Leibniz Centre for Tropical Marine Research | - | - | -
entity | ORG | NOAA | - | - | -
entity | ORG | James Cook University | - | - | -
entity | ORG | Kenya Ports Authority | - | - | -
entity | ORG | Harbour Grand | - | - | -
entity | ORG | Sea Kin | - | - | -
entity | ORG | Royal Delft | - | - | -
entity | ORG | Pwani University | - | - | -
entity | ORG | Prince Albert II of Monaco Foundation | - | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | Mombasa | - | - | -
entity | LOC | Mwezi | - | - | -
entity | LOC | Sabaki River | - | - | -
entity | LOC | Watamu Marine National Park | - | - | -
entity | LOC | Athi | - | - | -
entity | LOC | Bremen | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Lakshadweep | - | - | -
entity | LOC | Great Barrier Reef | - | - | -
entity | LOC | Australia | - | - | -
entity | LOC | Ngomeni | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Malindi | - | - | -
entity | LOC | Nairobi | - | - | -
entity | LOC | Kilifi | - | - | -
entity | NORP | East African | - | - | -
entity | NORP | Giriama | - | - | -
entity | NORP | Kenyans | - | - | -
meta | ‘Ghost’ reef found off Kenya survived killer heatwave, scientists say | - | -
