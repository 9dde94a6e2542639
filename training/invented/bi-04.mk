<s1,2>Bellweather</s1,2> <c1>Says</c1> <q1>Canal Tolls Will Wipe Out Profit</q1>, <c2>Threatens</c2> <q2>Reroute</q2>

By Astrid Quillfeather and Jomo Adeleke

<s3>Bellweather Line AS</s3>, the Bergen-based carrier, <c3>said</c3> <q3>a 22% increase in tolls on the Nicoya Canal would erase its earnings in the second half</q3>, escalating a fight with the agency that runs the waterway.

Shares fell as much as 6.4% in Oslo, the most since Storm Ingunn closed the port of Ålesund. Rival Tan Seow Holdings slipped 2.1% in Singapore.

“<q4>We pay by the ton and we wait by the week,</q4>” <s4>Chief Financial Officer Sverre Dahl-Iversen</s4> <c4>told</c4> <a4>analysts</a4> on Tuesday. <s5>He</s5> <c5>estimated</c5> <q5>the cost at $190 million</q5>.

<s6>The Autoridad del Canal de Nicoya, known as ACN</s6>, <c6>defended</c6> <q6>the increase</q6>, its third in two years. “<q7>Water is our capital, and it has not rained,</q7>” <c7>said</c7> <s7>Administrator Graciela Montúfar</s7>. <q8>New reservoirs at Cerro Pando will be finished in 2029</q8>, <s8>she</s8> <c8>said</c8>.

Montúfar, a hydrologist, took over from Ulises Broce in January. <s9>She</s9> <c9>has promised</c9> <a9>lawmakers</a9> <q9>to raise the canal’s payments to the state by a third</q9>.

Drought has cut daily transits to 21 from 34, the fewest since the locks at Puerto Lindo opened in 1998. The Bellweather Constance, a 366-meter vessel, spent 17 days at anchor off Cabuya in April with 4,000 boxes of Chilean cherries.

Bellweather could send ships around Cape Horn, a detour of 12 days. <s10>Pike Lindqvist</s10> <c10>doubts</c10> <q10>it will</q10>. “<q11>It’s a threat with a fuel bill attached,</q11>” <c11>said</c11> <s11>Oluwaseun Pike, the broker’s co-founder</s11>, who has a sell rating on the stock. Gilmour Achterberg cut its price target by 8% the same day.

<s12>Some shippers</s12> <c12>want</c12> <q12>the line to settle</q12>. <s13>Kobo Grain, a Durban exporter</s13> that books a tenth of Bellweather’s bulk tonnage, <c13>complained of</c13> “<q13>two landlords and one door.</q13>” The London-based insurer Fairlie raised its premiums for the canal in March.

The dispute has reached the palace. <s14>President Anselmo Quirós</s14> <c14>accused</c14> the carrier of <q14>blackmail</q14> in a speech in Liberia, the provincial capital, on Sunday. Bellweather withdrew its regional manager, Petter Moe, the next day; <s15>the company</s15> <c15>said</c15> <q15>the move was “unrelated.”</q15>

ACN belongs to the state but has its own board, half of it named by Congress. <q16>Three of its nine members opposed the toll</q16>, <c16>according to</c16> <s16>minutes seen by Bloomberg News</s16>. One of them, the former minister Itzel Camacho, resigned. <s17>She</s17> <c17>declined to say</c17> <q17>why</q17>.

Under the 1994 Treaty of Alajuela, users can take complaints to the International Chamber of Arbitration in Geneva. <q18>Bellweather’s lawyers, Thorne Mikkelsen, are preparing a filing</q18>, <c18>according to</c18> <s18>people familiar with the matter</s18>.

<s19>The International Maritime Organization</s19> <c19>urged</c19> <a19>both sides</a19> <q19>to show restraint</q19>. <s20>It</s20> <c20>noted</c20> that <q20>6% of world container trade uses Nicoya</q20>.

The carrier and the authority agreed a two-year discount in 2021 after a similar standoff. That deal, the Blue Lane program, lapsed in May. <s21>Dahl-Iversen</s21> <c21>said</c21> <q21>he’d sign it again “before lunch.”</q21>

Bellweather reports results on Aug. 14.
-----
1 | indirect | Bellweather Line AS | ORG | organisation
2 | indirect | Bellweather Line AS | ORG | organisation
3 | indirect | Bellweather Line AS | ORG | organisation
4 | direct | Sverre Dahl-Iversen | PERSON | name
5 | indirect | Sverre Dahl-Iversen | PERSON | pronoun
6 | attitude | Autoridad del Canal de Nicoya | ORG | organisation
7 | direct | Graciela Montúfar | PERSON | name
8 | indirect | Graciela Montúfar | PERSON | pronoun
9 | indirect | Graciela Montúfar | PERSON | pronoun
10 | attitude | Pike Lindqvist | ORG | organisation
11 | direct | Oluwaseun Pike | PERSON | name
12 | attitude | Some shippers | GROUP | group
13 | mixed | Kobo Grain | ORG | organisation
14 | indirect | Anselmo Quirós | PERSON | name
15 | mixed | Bellweather Line AS | ORG | organisation
16 | indirect | minutes seen by Bloomberg News | DOCUMENT | document
17 | attitude | Itzel Camacho | PERSON | pronoun
18 | indirect | people familiar with the matter | GROUP | group
19 | indirect | International Maritime Organization | ORG | organisation
20 | indirect | International Maritime Organization | ORG | pronoun
21 | mixed | Sverre Dahl-Iversen | PERSON | surname
entity | ORG | Bellweather Line AS | Bellweather | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Nicoya Canal | Nicoya | - | -
entity | LOC | Oslo | - | - | -
entity | LOC | Ålesund | - | - | -
entity | ORG | Tan Seow Holdings | - | - | -
entity | LOC | Singapore | - | - | -
entity | PERSON | Sverre Dahl-Iversen | Dahl-Iversen | Chief Financial Officer | Bellweather Line AS
entity | ORG | Autoridad del Canal de Nicoya | ACN | - | -
entity | PERSON | Graciela Montúfar | Montúfar | Administrator | Autoridad del Canal de Nicoya
entity | LOC | Cerro Pando | - | - | -
entity | PERSON | Ulises Broce | - | - | -
entity | LOC | Puerto Lindo | - | - | -
entity | LOC | Cabuya | - | - | -
entity | NORP | Chilean | - | - | -
entity | LOC | Cape Horn | - | - | -
entity | ORG | Pike Lindqvist | - | - | -
entity | PERSON | Oluwaseun Pike | - | co-founder | Pike Lindqvist
entity | ORG | Gilmour Achterberg | - | - | -
entity | ORG | Kobo Grain | - | - | -
entity | LOC | Durban | - | - | -
entity | LOC | London | - | - | -
entity | ORG | Fairlie | - | - | -
entity | PERSON | Anselmo Quirós | President Anselmo Quirós | President | -
entity | LOC | Liberia | - | - | -
entity | PERSON | Petter Moe | - | regional manager | Bellweather Line AS
entity | ORG | Congress | - | - | -
entity | ORG | Bloomberg News | - | - | -
entity | PERSON | Itzel Camacho | - | former minister | -
entity | ORG | International Chamber of Arbitration | - | - | -
entity | LOC | Geneva | - | - | -
entity | ORG | Thorne Mikkelsen | - | - | -
entity | ORG | International Maritime Organization | - | - | -
meta | Bellweather Says Canal Tolls Will Wipe Out Profit, Threatens Reroute | - | Astrid Quillfeather and Jomo Adeleke
