<q1>Andean glacier that feeds two cities could be gone by 2041</q1>, <c1>says</c1> <s1>study</s1>

By Maëlle Dubosc

LA PAZ (AFP) — <q2>A Bolivian glacier that supplies drinking water to nearly two million people has lost half its ice since 1998 and will disappear within 16 years at the present rate</q2>, <s2>scientists</s2> <c2>said</c2> Wednesday.

The Q’illu Janq’u, or “<x>Yellow-White</x>” in the Aymara language, lies above 5,300 metres (17,400 feet) in the Cordillera Real. Its meltwater runs into the Río Suchez and then into reservoirs serving El Alto and the city of Viacha.

<s3>The study</s3>, published in the journal Nature Geoscience, <c3>found</c3> that <q3>the glacier’s tongue thinned by 2.6 metres a year between 2019 and 2024</q3>. <q4>Soot from fires in the Amazon accounted for about a fifth of the melting</q4>, <s4>it</s4> <c4>said</c4>.

“<q5>We expected a bad number and we got a terrible one,</q5>” <s5>lead author Wara Condori Achá of the Universidad Mayor de San Andrés (UMSA)</s5> <c5>told</c5> <a5>AFP</a5>. “<q5>My grandmother cut ice there for the market. My daughter will see only rock.</q5>”

Condori and her colleagues from France’s Institute of Research for Development used radar from the European satellite Sentinel-1, together with photographs taken by a Salesian priest, Father Ottone Grimaldi, in 1931.

<s7>Glaciologist Tancrède Lesieur</s7>, who was not involved in the work, <c7>called</c7> it “<q7>a small masterpiece of detection</q7>”. But <s8>he</s8> <c8>cautioned</c8> that <q8>a run of strong La Niña winters could buy the ice another decade</q8>.

“<q9>Glaciers do not read our papers,</q9>” <c9>said</c9> <s9>Lesieur, of the University of Savoie Mont Blanc</s9>.

<s10,11>Bolivia’s environment ministry</s10,11> <c10>said</c10> <q10>it was aware of the findings</q10> and <c11>pledged</c11> <q11>to speed up Plan Illimani, a $310 million dam and pipeline scheme</q11>. <s12>The utility EPSAS</s12>, which rationed water for 94 neighbourhoods in 2016, <c12>has warned</c12> that <q12>the first pipes will not be laid before 2030</q12>.

In Pampa Larama, a village of 70 families below the ice, llama herder Don Ceferino Mamani has watched two springs run dry. <s13>He</s13> <c13>blames</c13> <q13>mining</q13> as much as the climate.

“<q14>They wash their gold with our water and send it back brown,</q14>” <s14>he</s14> <c14>said</c14>.

<s15>Canadian firm Thistle & Rowe</s15>, which operates the Santa Tecla pit, <c15>rejected</c15> <q15>the charge</q15>. <s16>The company</s16> <c16>said</c16> <q16>its water was recycled “to the last drop”</q16>.

<s17>The Tupac Katari peasant federation</s17> <c17>plans</c17> <q17>to block the highway to Desaguadero, on the Peruvian border, from Monday</q17>. <s18>Its leader, Justina Quispe Apaza</s18>, <c18>demanded</c18> that <q18>President Hernán Villalba declare a water emergency</q18>.

Villalba, of the Christian Democrats, took office in November. He has not commented on the study, but <s20>his spokesman, Beto Arce</s20>, <c20>accused</c20> the federation of “<q20>making politics out of ice</q20>”.

<s21>The World Meteorological Organization</s21> <c21>estimates</c21> that <q21>tropical glaciers in the Andes have shrunk by 42 percent since 1990</q21>. Venezuela lost its last, the Humboldt, in 2024. Chacaltaya, once the world’s highest ski resort, vanished in 2009; <s22>a rusting sign at the Club Andino lodge</s22> still <c22>reads</c22>: “<q22>Beginners Keep Left.</q22>”

<s23>Condori</s23> <c23>hopes</c23> <q23>to return in June with a drill</q23>. “<q24>We want one core before it goes,</q24>” <s24>she</s24> <c24>said</c24>. “<q24>You photograph a person while they are alive.</q24>”
-----
1 | indirect | study | DOCUMENT | document
2 | indirect | scientists | GROUP | group
3 | indirect | study | DOCUMENT | document
4 | indirect | study | DOCUMENT | pronoun
5 | direct | Wara Condori Achá | PERSON | name
7 | mixed | Tancrède Lesieur | PERSON | name
8 | indirect | Tancrède Lesieur | PERSON | pronoun
9 | direct | Tancrède Lesieur | PERSON | surname
10 | indirect | Bolivia’s environment ministry | ORG | organisation
11 | indirect | Bolivia’s environment ministry | ORG | organisation
12 | indirect | EPSAS | ORG | organisation
13 | indirect | Ceferino Mamani | PERSON | pronoun
14 | direct | Ceferino Mamani | PERSON | pronoun
15 | indirect | Thistle & Rowe | ORG | organisation
16 | mixed | Thistle & Rowe | ORG | organisation
17 | attitude | Tupac Katari peasant federation | ORG | organisation
18 | indirect | Justina Quispe Apaza | PERSON | name
20 | mixed | Beto Arce | PERSON | name
21 | indirect | World Meteorological Organization | ORG | organisation
22 | direct | rusting sign at the Club Andino lodge | DOCUMENT | document
23 | attitude | Wara Condori Achá | PERSON | surname
24 | direct | Wara Condori Achá | PERSON | pronoun
entity | PERSON | Wara Condori Achá | Condori | lead author | Universidad Mayor de San Andrés
entity | PERSON | Ottone Grimaldi | Father Ottone Grimaldi | priest | -
entity | PERSON | Tancrède Lesieur | Lesieur | Glaciologist | University of Savoie Mont Blanc
entity | PERSON | Ceferino Mamani | Don Ceferino Mamani | llama herder | -
entity | PERSON | Justina Quispe Apaza | - | leader | Tupac Katari peasant federation
entity | PERSON | Hernán Villalba | President Hernán Villalba; Villalba | President | Christian Democrats
entity | PERSON | Beto Arce | - | spokesman | -
entity | ORG | AFP | - | - | -
entity | ORG | Universidad Mayor de San Andrés | UMSA | - | -
entity | ORG | Institute of Research for Development | - | - | -
entity | ORG | University of Savoie Mont Blanc | - | - | -
entity | ORG | Nature Geoscience | - | - | -
entity | ORG | EPSAS | - | - | -
entity | ORG | Thistle & Rowe | - | - | -
entity | ORG | Tupac Katari peasant federation | - | - | -
entity | ORG | Christian Democrats | - | - | -
entity | ORG | World Meteorological Organization | - | - | -
entity | ORG | Club Andino | - | - | -
entity | NORP | Andean | - | - | -
entity | NORP | Bolivian | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Salesian | - | - | -
entity | NORP | Canadian | - | - | -
entity | NORP | Peruvian | - | - | -
entity | LOC | LA PAZ | - | - | -
entity | LOC | Q’illu Janq’u | - | - | -
entity | LOC | Cordillera Real | - | - | -
entity | LOC | Río Suchez | - | - | -
entity | LOC | El Alto | - | - | -
entity | LOC | Viacha | - | - | -
entity | LOC | Amazon | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Bolivia | - | - | -
entity | LOC | Pampa Larama | - | - | -
entity | LOC | Santa Tecla | - | - | -
entity | LOC | Desaguadero | - | - | -
entity | LOC | Andes | - | - | -
entity | LOC | Venezuela | - | - | -
entity | LOC | Humboldt | - | - | -
entity | LOC | Chacaltaya | - | - | -
meta | Andean glacier that feeds two cities could be gone by 2041, says study | - | Maëlle Dubosc
