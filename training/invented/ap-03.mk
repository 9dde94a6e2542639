Five villages emptied as wildfire closes on Spanish spa town

By Ignacio Rebull with Maud Le Hénaff in Perpignan

VALDORBA, Spain (AFP) — Firefighters from four countries battled on Sunday to save the spa town of Valdorba in northern Spain from a wildfire that has killed two people and forced 3,800 from their homes.

<q1>Fanned by the hot southerly wind known locally as the Bochorno, the blaze jumped the Norna river overnight and tore through pine forest below the Monasterio de Leyun</q1>, <s1>the regional government of Navarre</s1> <c1>said</c1>.

"<q2>This is the longest night I have known in 26 years,</q2>" <s2>Colonel Begoña Arteta of the Military Emergencies Unit (UME)</s2> <c2>told</c2> <a2>reporters</a2> at a command post in Orbaneja. "<q2>We saved the town. We did not save the valley.</q2>"

<s3>The UME</s3>, which has sent 340 soldiers, <c3>warned</c3> <q3>the wind would turn again before dawn</q3>.

Police evacuated Orbaneja, Sotés, Larrion and two hamlets in the Val de Mena, along with guests at the Gran Hotel Alhama.

One of the dead was named as Josu Etxegarai, 44, a volunteer with the Larrion brigade whose Iveco truck overturned near the Puerto de Lizar pass. <s4>Mayor Paz Iglesias</s4> <c4>called</c4> him "<q4>the man you phoned before you phoned 112</q4>".

<s5>The European Commission</s5> <c5>said</c5> <q5>two Canadair planes from Italy and a Greek crew had been deployed under rescEU, its disaster reserve</q5>. <s6>France's Sécurité Civile</s6> <c6>said</c6> <q6>it had sent 90 men from its Brignoles base</q6>.

"<q7>Fire does not ask for your passport,</q7>" <c7>said</c7> <s7>French commander Yann Castel</s7>, whose column drove 11 hours from the Var.

- '<q14>Empty promises</q14>' -

<s8>Firefighters' union CSIF-Bomberos</s8> <c8>accused</c8> the region of <q8>leaving 60 posts unfilled and "sending children with rakes"</q8>.

<s9>Its secretary, Nerea Calle</s9>, <c9>said</c9> <q9>the station at Orbaneja had been closed at night since June to save money</q9>.

"<q10>They had a plan. It was called Plan Infonavar, and it was 212 pages of empty promises,</q10>" <s10>she</s10> <c10>told</c10> <a10>broadcaster Cadena SER</a10>.

<s11>Regional interior minister Amadeo Rey</s11> <c11>rejected</c11> <q11>the criticism</q11>. <s12,13>He</s12,13> <c12>insisted</c12> <q12>the budget had risen by 14 percent</q12> and <c13>blamed</c13> <q13>the drought, the worst since 1981</q13>.

<s22>The opposition Navarrese People's Union</s22> <c22>wants</c22> <q22>him to resign</q22>.

Investigators from the Civil Guard are examining a power line owned by Ibervolt near the Santa Lucía chapel. <s15,16>The Madrid-based utility</s15,16> <c15>said</c15> <q15>it was cooperating</q15> but <c16>saw</c16> <q16>"no indication" that its equipment was at fault</q16>.

Across the border in France, a separate fire near Prades burnt 900 hectares of the Conflent and closed the Yellow Train to tourists. <s17>The prefecture of Pyrénées-Orientales</s17> <c17>ordered</c17> <q17>campsites along the Têt to be cleared</q17>.

Portugal, where the National Civil Protection Authority (ANEPC) had 1,400 people fighting flames around Castelo Novo, declared a state of alert until Wednesday.

<q18>Fires have burnt 412,000 hectares in the European Union this year, almost double the average</q18>, <c18>according to</c18> <s18>the European Forest Fire Information System</s18>.

<s19>The World Weather Attribution group</s19> <c19>has said</c19> <q19>climate change made such conditions some 40 times more likely</q19>.

In Valdorba, Perpetua Halcón, 81, sat on a Red Cross bed in the Pabellón Miguel Indurain sports hall with a canary called Trueno. <s20>She</s20> <c20>had wanted</c20> <q20>to stay</q20>.

"<q21>The Guardia Civil carried me out,</q21>" <s21>the widow</s21> <c21>said</c21>. "<q21>The bird went first.</q21>"
-----
1 | indirect | regional government of Navarre | ORG | organisation
2 | direct | Begoña Arteta | PERSON | name
3 | indirect | Military Emergencies Unit | ORG | organisation
4 | mixed | Paz Iglesias | PERSON | name
5 | indirect | European Commission | ORG | organisation
6 | indirect | Sécurité Civile | ORG | organisation
7 | direct | Yann Castel | PERSON | name
8 | mixed | CSIF-Bomberos | ORG | organisation
9 | indirect | Nerea Calle | PERSON | name
10 | direct | Nerea Calle | PERSON | pronoun
11 | indirect | Amadeo Rey | PERSON | name
12 | indirect | Amadeo Rey | PERSON | pronoun
13 | indirect | Amadeo Rey | PERSON | pronoun
14 | mixed | Nerea Calle | PERSON | none
15 | indirect | Ibervolt | ORG | organisation
16 | mixed | Ibervolt | ORG | organisation
17 | indirect | prefecture of Pyrénées-Orientales | ORG | organisation
18 | indirect | European Forest Fire Information System | ORG | organisation
19 | indirect | World Weather Attribution | ORG | organisation
20 | attitude | Perpetua Halcón | PERSON | pronoun
21 | direct | Perpetua Halcón | PERSON | title
22 | attitude | Navarrese People's Union | ORG | organisation
entity | LOC | Valdorba | VALDORBA | - | -
entity | LOC | Spain | - | - | -
entity | NORP | Spanish | - | - | -
entity | ORG | AFP | - | - | -
entity | LOC | Norna | - | - | -
entity | LOC | Monasterio de Leyun | - | - | -
entity | LOC | Navarre | - | - | -
entity | PERSON | Begoña Arteta | Colonel Begoña Arteta | Colonel | Military Emergencies Unit
entity | ORG | Military Emergencies Unit | UME | - | -
entity | LOC | Orbaneja | - | - | -
entity | LOC | Sotés | - | - | -
entity | LOC | Larrion | - | - | -
entity | LOC | Val de Mena | - | - | -
entity | LOC | Gran Hotel Alhama | - | - | -
entity | PERSON | Josu Etxegarai | - | volunteer | Larrion brigade
entity | ORG | Larrion brigade | - | - | -
entity | LOC | Puerto de Lizar | - | - | -
entity | PERSON | Paz Iglesias | Mayor Paz Iglesias | Mayor | -
entity | ORG | European Commission | - | - | -
entity | LOC | Italy | - | - | -
entity | NORP | Greek | - | - | -
entity | LOC | France | - | - | -
entity | ORG | Sécurité Civile | - | - | -
entity | LOC | Brignoles | - | - | -
entity | NORP | French | - | - | -
entity | PERSON | Yann Castel | - | commander | Sécurité Civile
entity | LOC | Var | - | - | -
entity | ORG | CSIF-Bomberos | - | - | -
entity | PERSON | Nerea Calle | - | secretary | CSIF-Bomberos
entity | ORG | Cadena SER | - | - | -
entity | PERSON | Amadeo Rey | - | Regional interior minister | -
entity | ORG | Navarrese People's Union | - | - | -
entity | ORG | Civil Guard | Guardia Civil | - | -
entity | ORG | Ibervolt | - | - | -
entity | LOC | Santa Lucía | - | - | -
entity | LOC | Madrid | - | - | -
entity | LOC | Prades | - | - | -
entity | LOC | Conflent | - | - | -
entity | LOC | Pyrénées-Orientales | - | - | -
entity | LOC | Têt | - | - | -
entity | LOC | Portugal | - | - | -
entity | ORG | National Civil Protection Authority | ANEPC | - | -
entity | LOC | Castelo Novo | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | European Forest Fire Information System | - | - | -
entity | ORG | World Weather Attribution | - | - | -
entity | PERSON | Perpetua Halcón | - | - | -
entity | ORG | Red Cross | - | - | -
entity | LOC | Pabellón Miguel Indurain | - | - | -
meta | Five villages emptied as wildfire closes on Spanish spa town | - | Ignacio Rebull with Maud Le Hénaff in Perpignan
