<s1>Survey</s1> <c1>finds</c1> <q1>38 acres of Mavallikere lake ‘gone’</q1>; tribunal pulls up BBMP

DHNS, Bengaluru

<s2>A joint survey</s2> <c2>has found</c2> that <q2>more than 38 acres of Mavallikere, one of the largest lakes in the city’s north, have been encroached upon by builders, a school and the civic body itself</q2>.

<s3>The report</s3>, submitted to the National Green Tribunal (NGT) on Wednesday, <c3>says</c3> <q3>the lake has shrunk from 112 acres in the village map of 1904 to 74</q3>.

<s4>The tribunal’s southern bench</s4> <c4>asked</c4> <a4>the BBMP</a4> <q4>why no notice had been served on Zolta Habitats</q4>, whose gated layout, Zolta Lakeshore, takes up nine acres of what was once the tank bed.

“<q5>You have numbered the trees and lost the lake,</q5>” <s5>Justice Pushpalatha Ganapathy</s5> <c5>told</c5> <a5>the corporation’s counsel, M S Roopesh</a5>.

<s6>Roopesh</s6> <c6>sought</c6> <q6>six weeks to reply</q6>. <s7>The bench</s7> <c7>said</c7> <q7>it would grant two</q7>.

<s8>Zolta</s8> <c8>rejected</c8> <q8>the findings</q8>. “<q9>We hold clear titles, a CC and an OC,</q9>” <c9>said</c9> <s9>its managing director, Jayanth Reddiar</s9>, who also heads the local chapter of the builders’ body Credai. <s10>He</s10> <c10>claimed</c10> <q10>the surveyors had used “a British map and a Chinese drone”</q10>.

Residents who have petitioned every officer from the tahsildar to the Chief Secretary were jubilant.

“<q11>For eleven years we were told there was no water here. Now a judge has seen it,</q11>” <c11>said</c11> <s11>Chikkathayamma, 68</s11>, who grew ragi on the eastern bund till 1999.

<s12>Mavallikere Ulisi, the forum</s12> that moved the tribunal, <c12>has demanded</c12> that <q12>the Sri Vidya Niketana school be shifted by June</q12>. <s13>Its convener, Lt Col (Retd) Denzil Coutinho</s13>, <c13>blamed</c13> “<q13>thirty years of one file chasing another around Vidhana Soudha</q13>”.

The school, which has 1,400 pupils, was given its site in 1993 by the Bangalore Development Authority. <s14>Principal Shobha Kulkarni</s14> <c14>pleaded with</c14> <a14>the government</a14> <q14>not to punish children</q14>. “<q15>We have a BDA sale deed in the locker,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>If the BDA sold us a lake, ask the BDA.</q15>”

<s16>The authority’s commissioner, K Ninganna</s16>, <c16>refused</c16> <q16>to discuss the sale</q16>.

The issue soon took a political turn. <s17>BJP corporator Vinutha Gowda</s17> <c17>alleged</c17> that <q17>Congress MLA Basheer Ahmed Sait had “personally stopped” the bulldozers at Dollars Layout in 2021</q17>. <s18>Sait</s18> <c18>said</c18> <q18>he had only asked them to wait for Ramzan to end</q18>.

<s19>Aam Aadmi Party volunteers</s19>, who sat on a dharna outside the ward office in Thindlu, <c19>called for</c19> <q19>a CBI probe</q19>.

Lake Wardens, a volunteer patrol started by a former Vistrix engineer after Cyclone Nivar, counted 46 bore wells inside the fence last month. The Karnataka State Pollution Control Board classes the water as Class E, fit only for irrigation, and froth from the Hebbal valley drain regularly spills on to Kittel Road.

<s20>A senior BBMP official</s20> <c20>conceded</c20> that <q20>the corporation’s own sewage pumping station stands on two acres of the lake</q20>. “<q21>We will evict ourselves first,</q21>” <s21>he</s21> <c21>told</c21> <a21>DH</a21>. <s22>He</s22> <c22>hopes</c22> <q22>to do so before the monsoon</q22>.

The matter has been posted to April 2. The Lokayukta police are conducting a separate inquiry into the role of the survey department at Yelahanka.
-----
1 | mixed | joint survey | DOCUMENT | document
2 | indirect | joint survey | DOCUMENT | document
3 | indirect | joint survey | DOCUMENT | document
4 | indirect | National Green Tribunal | ORG | organisation
5 | direct | Pushpalatha Ganapathy | PERSON | name
6 | indirect | M S Roopesh | PERSON | surname
7 | indirect | National Green Tribunal | ORG | organisation
8 | indirect | Zolta Habitats | ORG | organisation
9 | direct | Jayanth Reddiar | PERSON | name
10 | mixed | Jayanth Reddiar | PERSON | pronoun
11 | direct | Chikkathayamma | PERSON | name
12 | indirect | Mavallikere Ulisi | ORG | organisation
13 | mixed | Denzil Coutinho | PERSON | name
14 | indirect | Shobha Kulkarni | PERSON | name
15 | direct | Shobha Kulkarni | PERSON | pronoun
16 | attitude | K Ninganna | PERSON | name
17 | mixed | Vinutha Gowda | PERSON | name
18 | indirect | Basheer Ahmed Sait | PERSON | surname
19 | indirect | Aam Aadmi Party volunteers | GROUP | group
20 | indirect | senior BBMP official | PERSON | title
21 | direct | senior BBMP official | PERSON | pronoun
22 | attitude | senior BBMP official | PERSON | pronoun
entity | PERSON | Pushpalatha Ganapathy | Justice Pushpalatha Ganapathy | Justice | National Green Tribunal
entity | PERSON | M S Roopesh | Roopesh | counsel | BBMP
entity | PERSON | Jayanth Reddiar | - | managing director | Zolta Habitats
entity | PERSON | Chikkathayamma | - | - | -
entity | PERSON | Denzil Coutinho | Lt Col (Retd) Denzil Coutinho | convener | Mavallikere Ulisi
entity | PERSON | Shobha Kulkarni | Principal Shobha Kulkarni | Principal | Sri Vidya Niketana
entity | PERSON | K Ninganna | - | commissioner | Bangalore Development Authority
entity | PERSON | Vinutha Gowda | - | corporator | BJP
entity | PERSON | Basheer Ahmed Sait | Sait | MLA | Congress
entity | ORG | BBMP | - | - | -
entity | ORG | National Green Tribunal | NGT | - | -
entity | ORG | Zolta Habitats | Zolta | - | -
entity | ORG | Credai | - | - | -
entity | ORG | Mavallikere Ulisi | - | - | -
entity | ORG | Sri Vidya Niketana | - | - | -
entity | ORG | Bangalore Development Authority | BDA | - | -
entity | ORG | BJP | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Lake Wardens | - | - | -
entity | ORG | Vistrix | - | - | -
entity | ORG | Karnataka State Pollution Control Board | - | - | -
entity | ORG | DH | - | - | -
entity | ORG | Aam Aadmi Party | - | - | -
entity | ORG | CBI | - | - | -
entity | ORG | Lokayukta | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Chinese | - | - | -
entity | LOC | Mavallikere | - | - | -
entity | LOC | Zolta Lakeshore | - | - | -
entity | LOC | Vidhana Soudha | - | - | -
entity | LOC | Dollars Layout | - | - | -
entity | LOC | Thindlu | - | - | -
entity | LOC | Hebbal | - | - | -
entity | LOC | Kittel Road | - | - | -
entity | LOC | Yelahanka | - | - | -
meta | Survey finds 38 acres of Mavallikere lake ‘gone’; tribunal pulls up BBMP | - | DHNS
