Ballots found in river as count drags on in Bangui

By Judicaël Ngaro and Ellen Tvedt

BANGUI, Jan 4 (Reuters) - <s23>The ruling party in Central African Republic</s23> <c23>claimed</c23> <q23>victory</q23> on Sunday in a parliamentary election that <s1>the European Union</s1> <c1>said</c1> <q1>had been marred by missing ballots and “an atmosphere of fear”</q1>.

<s2>The Rassemblement pour la Patrie (RPP)</s2> <c2>said</c2> <q2>it had won 97 of the 140 seats</q2>. The National Elections Authority, known by its French acronym ANE, has published results from only 11 of 20 prefectures.

<s3>The authority’s president, Mathurin Zoungarane</s3>, <c3>urged</c3> <a3>all parties</a3> <q3>to be patient</q3>. “<q4>Announcing your own victory is a hobby, not a result,</q4>” <s4>he</s4> <c4>told</c4> <a4>reporters</a4> at its headquarters on the Avenue des Martyrs. <s5>He</s5> <c5>said</c5> <q5>rain, bad roads and an attack on a convoy near Bossangoa had slowed the count</q5>.

<s6>The head of the EU mission, Liesbeth van Ourthe</s6>, <c6>said</c6> <q6>her team had seen sealed bags of ballots floating in the Ouham River</q6>.

“<q7>We are not talking about errors of form,</q7>” <c7>said</c7> <s7>van Ourthe, a Belgian member of the European Parliament</s7>. “<q7>We fished them out with a pole.</q7>”

<s8>RPP spokesman Fidele Gbako</s8> <c8>dismissed</c8> the mission as “<q8>tourists with clipboards</q8>”. <s9>He</s9> <c9>denied</c9> that <q9>party agents had handled any ballots outside polling stations</q9>.

CALL FOR RERUN

<s10>Siriri, the main opposition alliance</s10>, <c10>called for</c10> <q10>a new vote in Ouaka and Basse-Kotto</q10>. <s11>Its leader, former prime minister Anicet Yakite-Doum</s11>, <c11>vowed</c11> <q11>to take the case to the Constitutional Court</q11>.

“<q12>They have stolen even from their own voters,</q12>” <s12>Yakite-Doum</s12> <c12>said</c12> in PK5, a trading district of the capital.

<s13>The African Union</s13>, which sent 60 monitors, <c13>described</c13> the vote as “<q13>broadly orderly</q13>”. <s14>The Economic Community of Central African States</s14> <c14>congratulated</c14> Central Africans on <q14>their “maturity”</q14>.

<s15>MINUSCA, the U.N. peacekeeping force</s15>, <c15>said</c15> <q15>one of its Rwandan patrols had come under fire outside Bria</q15>. <s16>It</s16> <c16>did not say</c16> <q16>who was responsible</q16>. <s17>Two diplomats</s17> <c17>said</c17> <q17>Russian contractors had guarded counting centres in the diamond belt of Vakaga</q17>. Russia’s embassy did not reply to a request for comment.

The election is the first since the Lisala Accord of 2023, under which three rebel groups laid down their arms. A fourth, the Front Vert, still holds the road to Sudan, where gold leaves the country and rifles enter it.

<s18>Archbishop Dieudonne Ngoita</s18>, preaching on Epiphany, <c18>asked</c18> <a18>politicians</a18> <q18>to count “as children count, on their fingers”</q18>. The Catholic bishops’ Justice and Peace Commission placed observers in 1,400 polling stations.

In the river town of Mobaye, <s19>trader Celestine Abakar</s19> <c19>said</c19> <q19>her name had not been on the roll</q19>. “<q20>My dead brother’s was there,</q20>” <s20>she</s20> <c20>said</c20>. “<q20>I offered to vote for him.</q20>”

<s21>Timber exporter Bois de la Lobaye</s21> <c21>said</c21> <q21>it had halted its trucks until Wednesday</q21>. <s22>The company, a unit of Singapore’s Tanjong Hong Holdings</s22>, <c22>expects</c22> <q22>“no lasting effect” on shipments of sapele through Douala</q22>.
-----
1 | mixed | European Union | ORG | organisation
2 | indirect | Rassemblement pour la Patrie | ORG | organisation
3 | indirect | Mathurin Zoungarane | PERSON | name
4 | direct | Mathurin Zoungarane | PERSON | pronoun
5 | indirect | Mathurin Zoungarane | PERSON | pronoun
6 | indirect | Liesbeth van Ourthe | PERSON | name
7 | direct | Liesbeth van Ourthe | PERSON | surname
8 | mixed | Fidele Gbako | PERSON | name
9 | indirect | Fidele Gbako | PERSON | pronoun
10 | indirect | Siriri | ORG | organisation
11 | indirect | Anicet Yakite-Doum | PERSON | name
12 | direct | Anicet Yakite-Doum | PERSON | surname
13 | mixed | African Union | ORG | organisation
14 | mixed | Economic Community of Central African States | ORG | organisation
15 | indirect | MINUSCA | ORG | organisation
16 | attitude | MINUSCA | ORG | pronoun
17 | indirect | Two diplomats | GROUP | group
18 | mixed | Dieudonne Ngoita | PERSON | name
19 | indirect | Celestine Abakar | PERSON | name
20 | direct | Celestine Abakar | PERSON | pronoun
21 | indirect | Bois de la Lobaye | ORG | organisation
22 | mixed | Bois de la Lobaye | ORG | organisation
23 | indirect | Rassemblement pour la Patrie | ORG | organisation
entity | LOC | Bangui | BANGUI | - | -
entity | ORG | Reuters | - | - | -
entity | LOC | Central African Republic | - | - | -
entity | ORG | European Union | EU | - | -
entity | ORG | Rassemblement pour la Patrie | RPP | - | -
entity | ORG | National Elections Authority | ANE | - | -
entity | NORP | French | - | - | -
entity | PERSON | Mathurin Zoungarane | - | president | National Elections Authority
entity | LOC | Avenue des Martyrs | - | - | -
entity | LOC | Bossangoa | - | - | -
entity | PERSON | Liesbeth van Ourthe | van Ourthe | head of the EU mission | European Union
entity | LOC | Ouham River | - | - | -
entity | NORP | Belgian | - | - | -
entity | ORG | European Parliament | - | - | -
entity | PERSON | Fidele Gbako | - | spokesman | Rassemblement pour la Patrie
entity | ORG | Siriri | - | - | -
entity | LOC | Ouaka | - | - | -
entity | LOC | Basse-Kotto | - | - | -
entity | PERSON | Anicet Yakite-Doum | Yakite-Doum | former prime minister | Siriri
entity | ORG | Constitutional Court | - | - | -
entity | LOC | PK5 | - | - | -
entity | ORG | African Union | - | - | -
entity | ORG | Economic Community of Central African States | - | - | -
entity | NORP | Central Africans | - | - | -
entity | ORG | MINUSCA | - | - | -
entity | ORG | U.N. | - | - | -
entity | NORP | Rwandan | - | - | -
entity | LOC | Bria | - | - | -
entity | NORP | Russian | - | - | -
entity | LOC | Vakaga | - | - | -
entity | LOC | Russia | - | - | -
entity | ORG | Front Vert | - | - | -
entity | LOC | Sudan | - | - | -
entity | PERSON | Dieudonne Ngoita | Archbishop Dieudonne Ngoita | Archbishop | -
entity | NORP | Catholic | - | - | -
entity | ORG | Justice and Peace Commission | - | - | -
entity | LOC | Mobaye | - | - | -
entity | PERSON | Celestine Abakar | - | trader | -
entity | ORG | Bois de la Lobaye | - | - | -
entity | LOC | Singapore | - | - | -
entity | ORG | Tanjong Hong Holdings | - | - | -
entity | LOC | Douala | - | - | -
meta | Ballots found in river as count drags on in Bangui | - | Judicaël Ngaro and Ellen Tvedt
