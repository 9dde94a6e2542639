Landslide buries coffee village in southern Colombia, killing at least 31

By DIEGO CÁRDENAS and MARTA QUIROGA

PASTO, Colombia (AP) — <q1>A mountainside weakened by a week of rain gave way above a coffee-growing village in southern Colombia before dawn Sunday, killing at least 31 people and leaving dozens missing</q1>, <s1>authorities</s1> <c1>said</c1>.

The mud came down on El Tablón, a hamlet of about 600 people in Nariño province, shortly after 4 a.m., burying some 50 homes, a school and part of the road to the border with Ecuador.

“<q2>It sounded like a plane landing on the roof,</q2>” <c2>said</c2> <s2>Luz Dary Chamorro, 47, a coffee picker</s2> who pulled two of her grandchildren through a window. “<q2>I called to my neighbor and she answered me. Then she didn’t answer.</q2>”

<q3>By late afternoon, rescuers with dogs and shovels had reached fewer than half of the buried houses</q3>, <c3>according to</c3> <s3>Capt. Hernán Eraso, the head of the provincial fire service</s3>. <s4>He</s4> <c4>said</c4> <q4>the ground was still moving and that heavy machinery could not be used until geologists had inspected the slope</q4>.

“<q5>Every time we hear a voice we stop the radios, we stop the motors, everybody holds their breath,</q5>” <s5>Eraso</s5> <c5>told</c5> <a5>The Associated Press</a5> by phone. “<q5>Twice today it was a person. The other times it was water.</q5>”

<s6,7>President Catalina Restrepo-Díaz</s6,7>, who flew over the area in a helicopter, <c6>promised</c6> <a6>families</a6> <q6>temporary shelter within 48 hours</q6> and <c7>ordered</c7> <a7>the army</a7> <q7>to clear the road</q7>.

“<q8>You will not be alone, and you will not be forgotten when the cameras leave,</q8>” <s8>she</s8> <c8>said</c8> in a televised address.

But <s9>residents and local officials</s9> <c9>said</c9> <q9>they had been warning for years that the hillside was unstable</q9>.

<s10,11>A 2021 survey by the national geological institute</s10,11> <c10>concluded</c10> that <q10>El Tablón faced “a high probability of mass movement”</q10> and <c11>recommended</c11> that <q11>it be relocated</q11>.

<s12>Jairo Benavides</s12>, who was mayor of the surrounding municipality until 2023, <c12>said</c12> <q12>he sent the study to Bogotá four times</q12>. <q13>Only the first letter received a reply</q13>, <s13>he</s13> <c13>said</c13>, <q13>and it thanked him for his interest</q13>.

“<q14>They asked us for a budget,</q14>” <s14>Benavides</s14> <c14>said</c14>. “<q14>We asked them for an engineer.</q14>”

<s15>The National Disaster Agency</s15> <c15>denied</c15> <q15>ignoring the warnings</q15>. <s16>Its director, Óscar Villota</s16>, <c16>said</c16> <q16>the relocation plan was approved in 2022 but stalled because most families did not want to leave their crops</q16>.

Survivors gathered in a gymnasium in the nearby town of La Unión gave a different account. <s17>Ferney Ordóñez, 62</s17>, <c17>said</c17> <q17>nobody had ever offered him a house</q17>. <s18>His wife, Mercedes</s18>, <c18>remembered</c18> <q18>a man with a clipboard who came once and left before lunch</q18>.

Seasonal rains have been unusually heavy this year across the northern Andes. <s19,20>The National Meteorological Service</s19,20> <c19>said</c19> <q19>Nariño received more than twice its average rainfall for May</q19> and <c20>forecast</c20> <q20>further storms through Wednesday</q20>.

Landslides are common in Colombia, where poverty and conflict have pushed families onto steep ground. In 2017, more than 300 people died when three rivers overflowed in the city of Mocoa, some 60 miles (100 kilometers) to the east.

<s21>The United Nations</s21> <c21>said</c21> <q21>it was sending tents and water purification equipment</q21>. <s22>Its humanitarian coordinator in the country, Annika Brandt</s22>, <c22>said</c22> <q22>at least 11 of the dead were children</q22>. <s23>Spain and Ecuador</s23> <c23>have offered</c23> <q23>search teams</q23>.

At the gymnasium, a handwritten list of the missing was taped beside the door. “<q24>Ask before you cross out a name,</q24>” <s24>it</s24> <c24>read</c24>.

Chamorro was waiting there for news of her sister-in-law. <s25>She</s25> <c25>does not intend</c25> <q25>to go back</q25>.

“<q26>What would I go back to?</q26>” <s26>she</s26> <c26>said</c26>. “<q26>You can’t even see where the street was.</q26>”

___

Associated Press writer Lucía Ferro in Bogotá contributed to this report.
-----
1 | indirect | authorities | GROUP | group
2 | direct | Luz Dary Chamorro | PERSON | name
3 | indirect | Hernán Eraso | PERSON | name
4 | indirect | Hernán Eraso | PERSON | pronoun
5 | direct | Hernán Eraso | PERSON | surname
6 | indirect | Catalina Restrepo-Díaz | PERSON | name
7 | indirect | Catalina Restrepo-Díaz | PERSON | name
8 | direct | Catalina Restrepo-Díaz | PERSON | pronoun
9 | indirect | residents and local officials | GROUP | group
10 | mixed | 2021 survey by the national geological institute | DOCUMENT | document
11 | indirect | 2021 survey by the national geological institute | DOCUMENT | document
12 | indirect | Jairo Benavides | PERSON | name
13 | indirect | Jairo Benavides | PERSON | pronoun
14 | direct | Jairo Benavides | PERSON | surname
15 | indirect | National Disaster Agency | ORG | organisation
16 | indirect | Óscar Villota | PERSON | name
17 | indirect | Ferney Ordóñez | PERSON | name
18 | attitude | Mercedes | PERSON | name
19 | indirect | National Meteorological Service | ORG | organisation
20 | indirect | National Meteorological Service | ORG | organisation
21 | indirect | United Nations | ORG | organisation
22 | indirect | Annika Brandt | PERSON | name
23 | indirect | Spain and Ecuador | GROUP | group
24 | direct | handwritten list of the missing | DOCUMENT | pronoun
25 | attitude | Luz Dary Chamorro | PERSON | pronoun
26 | direct | Luz Dary Chamorro | PERSON | pronoun
entity | PERSON | Luz Dary Chamorro | Chamorro | coffee picker | -
entity | PERSON | Hernán Eraso | Capt. Hernán Eraso; Eraso | head | -
entity | PERSON | Catalina Restrepo-Díaz | President Catalina Restrepo-Díaz | President | -
entity | PERSON | Jairo Benavides | Benavides | mayor | -
entity | PERSON | Óscar Villota | - | director | National Disaster Agency
entity | PERSON | Ferney Ordóñez | - | - | -
entity | PERSON | Mercedes | - | - | -
entity | PERSON | Annika Brandt | - | humanitarian coordinator | United Nations
entity | ORG | Associated Press | AP | - | -
entity | ORG | National Disaster Agency | - | - | -
entity | ORG | National Meteorological Service | - | - | -
entity | ORG | United Nations | - | - | -
entity | LOC | PASTO | - | - | -
entity | LOC | Colombia | - | - | -
entity | LOC | El Tablón | - | - | -
entity | LOC | Nariño | - | - | -
entity | LOC | Ecuador | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Bogotá | - | - | -
entity | LOC | La Unión | - | - | -
entity | LOC | Andes | - | - | -
entity | LOC | Mocoa | - | - | -
meta | Landslide buries coffee village in southern Colombia, killing at least 31 | - | DIEGO CÁRDENAS and MARTA QUIROGA
