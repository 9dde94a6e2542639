Hopes fade for 19 miners trapped in Peru shaft

Ancopata (Peru) (AFP) – <q1>Rescuers had heard no sound for two days from 19 men trapped in a flooded silver mine in the Peruvian Andes</q1>, <s1>officials</s1> <c1>said</c1> Saturday, as the government and the mine's owner traded blame.

The men were working 640 metres down at the Santa Eulalia mine, near the town of Ancopata, when water broke through from an old gallery on Wednesday. Six others climbed out along a ventilation duct.

"<q2>We are not calling this a recovery. It is a rescue until I say so,</q2>" <s2>Energy and Mines Minister Graciela Montes Urrutia</s2> <c2>told</c2> <a2>reporters</a2> at the pithead.

<s3>She</s3> <c3>accused</c3> Minera Huaychani, the Lima firm that runs the mine, of <q3>ignoring two orders to seal the gallery</q3>. <s4>Huaychani</s4> <c4>rejected</c4> the charge as "<q4>false and hasty.</q4>"

<s5>The company</s5>, which is 40-percent owned by Canada's Tolland Resources, <c5>said</c5> in a statement <q5>it had "complied with every instruction received"</q5>. <s6>Tolland</s6> <c6>said</c6> <q6>it was sending two engineers from Sudbury</q6>. Its shares fell 11 percent in Toronto.

<q7>A copy of the second order, dated March 14, reached the mine by motorcycle</q7>, <c7>according to</c7> <s7>Osinergmin</s7>, the state regulator. <s8>It</s8> <c8>said</c8> <q8>a guard had signed for it "with a drawing of a cat"</q8>.

Six pumps have been brought from Cerro de Pasco and a seventh, a German-built Wirth, was stuck Saturday behind a landslide at Kilometre 88.

"<q9>The water goes down one metre and comes back two,</q9>" <c9>said</c9> <s9>Colonel Teófilo Rojas</s9> of Civil Defence, who leads the 140 rescuers. <s10>Rojas</s10>, a veteran of the 2007 Pisco earthquake, <c10>said</c10> <q10>the oxygen in the lower gallery would last until Monday "if God is generous"</q10>.

In the Plaza Bolognesi, families slept under tarpaulins donated by Caritas. <s11>Flor Mamani</s11>, whose two brothers are below, <c11>said</c11> <q11>nobody from Huaychani had spoken to her</q11>.

"<q12>They sent bread. On the bag was the name of a supermarket,</q12>" <c12>said</c12> <s12>the 26-year-old teacher</s12>. "<q12>I want a person, with a face.</q12>"

Her uncle, known to everyone in Ancopata as Pishtaco, was among those who escaped. <s13>He</s13> <c13>told</c13> <a13>AFP</a13> <q13>the shift boss had felt the wall sweating an hour before</q13>.

"<q14>We told the office by radio,</q14>" <s14>he</s14> <c14>said</c14>. "<q14>The office said, '<n14>Finish the round.</n14>'</q14>"

<s15>The National Federation of Mining Workers</s15> <c15>called for</c15> <q15>a 48-hour strike from Tuesday</q15> at every pit in the Pasco region. <s16>Its general secretary, Wilber Ccama</s16>, <c16>demanded</c16> that <q16>the minister resign</q16>.

Montes Urrutia, a former Inca Kola executive, took office in August, the fourth person in the post in 15 months. <s17,18>She</s17,18> <c17>ruled out</c17> <q17>stepping down</q17> but <c18>promised</c18> <q18>a new mine safety bill, to be called the Ancopata Law</q18>.

<s19>Congress</s19>, where the opposition Somos Sierra holds the most seats, <c19>plans</c19> <q19>to question her on Thursday</q19>. <s20>The ombudsman's office</s20> <c20>has urged</c20> <a20>prosecutors</a20> <q20>to seize the mine's radio log</q20>.

Mining accidents killed 59 people in Peru last year, the highest figure in a decade. At Yanapampa, on the far side of Lake Junin, eleven died in 2019 in a shaft owned by the same company, then called Metales Ferrand.

On the fence at Santa Eulalia, <s21>a child's drawing of a pump</s21> <c21>bears</c21> the words "<q21>Don't get tired.</q21>"
-----
1 | indirect | officials | GROUP | group
2 | direct | Graciela Montes Urrutia | PERSON | name
3 | indirect | Graciela Montes Urrutia | PERSON | pronoun
4 | mixed | Minera Huaychani | ORG | organisation
5 | mixed | Minera Huaychani | ORG | organisation
6 | indirect | Tolland Resources | ORG | organisation
7 | indirect | Osinergmin | ORG | organisation
8 | mixed | Osinergmin | ORG | pronoun
9 | direct | Teófilo Rojas | PERSON | name
10 | mixed | Teófilo Rojas | PERSON | surname
11 | indirect | Flor Mamani | PERSON | name
12 | direct | Flor Mamani | PERSON | title
13 | indirect | Pishtaco | PERSON | pronoun
14 | direct | Pishtaco | PERSON | pronoun
15 | indirect | National Federation of Mining Workers | ORG | organisation
16 | indirect | Wilber Ccama | PERSON | name
17 | attitude | Graciela Montes Urrutia | PERSON | pronoun
18 | indirect | Graciela Montes Urrutia | PERSON | pronoun
19 | attitude | Congress | ORG | organisation
20 | indirect | ombudsman's office | ORG | organisation
21 | direct | child's drawing of a pump | DOCUMENT | document
entity | PERSON | Graciela Montes Urrutia | Montes Urrutia | Energy and Mines Minister | -
entity | PERSON | Teófilo Rojas | Colonel Teófilo Rojas; Rojas | Colonel | Civil Defence
entity | PERSON | Flor Mamani | - | teacher | -
entity | PERSON | Pishtaco | - | - | -
entity | PERSON | Wilber Ccama | - | general secretary | National Federation of Mining Workers
entity | ORG | Minera Huaychani | Huaychani; Metales Ferrand | - | -
entity | ORG | Tolland Resources | Tolland | - | -
entity | ORG | Osinergmin | - | - | -
entity | ORG | Civil Defence | - | - | -
entity | ORG | Caritas | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | National Federation of Mining Workers | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Somos Sierra | - | - | -
entity | NORP | Peruvian | - | - | -
entity | NORP | German | - | - | -
entity | LOC | Peru | - | - | -
entity | LOC | Ancopata | - | - | -
entity | LOC | Andes | - | - | -
entity | LOC | Santa Eulalia | - | - | -
entity | LOC | Lima | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Sudbury | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Cerro de Pasco | - | - | -
entity | LOC | Kilometre 88 | - | - | -
entity | LOC | Pisco | - | - | -
entity | LOC | Plaza Bolognesi | - | - | -
entity | LOC | Pasco | - | - | -
entity | LOC | Yanapampa | - | - | -
entity | LOC | Lake Junin | - | - | -
meta | Hopes fade for 19 miners trapped in Peru shaft | - | -
