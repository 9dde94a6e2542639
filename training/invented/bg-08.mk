Journal retracts ‘<x>holy grail</x>’ battery paper after university inquiry

By Linnea Quartey-Holst

<s23>A study</s23> that <c23>claimed</c23> <q23>a lithium-sulphur battery had survived 6,000 charges without fading</q23> was withdrawn on Wednesday, two years after it made its authors famous and raised €90m for the company they founded.

<s2>Energy Matter Letters</s2> <c2>said</c2> <q2>it “no longer had confidence in the integrity of Figures 2 and 4”</q2>. <s3>The journal’s publisher, Corvane</s3>, <c3>added</c3> that <q3>all 11 authors had been contacted and that three disagreed</q3>.

The work came out of the Strandberg Institute at the University of Oulu, where <s4>an investigation</s4> led by Prof Tiiu Rebane <c4>found</c4> that <q4>the same curve had been used for cells said to be made a year apart</q4>.

“<q5>A battery does not have a twin sister born in another laboratory,</q5>” <s5>Rebane, an electrochemist at Tartu</s5>, <c5>told</c5> <a5>the Guardian</a5>.

<s6>The paper’s senior author, Dr Marcin Holub-Reyes</s6>, <c6>denies</c6> <q6>wrongdoing</q6>. <s7,8>He</s7,8> <c7>said</c7> <q7>a “labelling error” by a former student was to blame</q7> and <c8>insisted</c8> <q8>the cells worked</q8>.

<s9>The student, Nobuhle Dlamini</s9>, <c9>rejects</c9> <q9>the explanation</q9>. “<q10>I labelled what I was handed. I have the notebooks, and now so does the university,</q10>” <c10>said</c10> <s10>Dlamini</s10>, who left Finland in 2023 and works at Argonne in Illinois.

<s11>She</s11> <c11>recalled</c11> <q11>being told by Holub-Reyes to “<n11>stop looking for rain</n11>” when she asked for the raw data</q11>.

Doubts first appeared on PubPeer, where <s12>a user named Amanita</s12> <c12>noted</c12> in March 2024 that <q12>the noise in two plots was identical to the fourth decimal place</q12>. Groups in Pune, Daejeon and Münster then tried to repeat the result. None got past 400 cycles.

“<q13>We lost a doctoral student’s year on it,</q13>” <c13>said</c13> <s13>Ashwin Karandikar of the National Chemical Laboratory in Pune</s13>. <s14>He</s14> <c14>wants</c14> <q14>journals to demand raw files before publication</q14>.

Thole, the firm spun out by Holub-Reyes in 2022, has a pilot line at Raahe and a supply deal with a Gothenburg truckmaker. <s15>It</s15> <c15>said</c15> <q15>its product, the T-One, relied on “a different chemistry”</q15>.

<s16>Sixten Alm</s16>, which led the last funding round, <c16>said</c16> <q16>it was “reviewing its position”</q16>. <s17>Another investor, the state fund Pohjola Kasvu</s17>, <c17>has called for</c17> <q17>an independent audit</q17>. On Wednesday Thole’s board appointed lawyers Brandt Eskola and postponed a share sale.

<s18>The University of Oulu</s18> <c18>would not say</c18> <q18>whether Holub-Reyes would keep his chair</q18>. <s19>A spokesperson</s19> <c19>said</c19> <q19>he was on leave “at his own request”</q19>.

<s1>The European Research Council</s1>, which paid for much of the work, <c1>has asked for</c1> <q1>the inquiry file</q1>. <q20>Retractions in battery science have trebled in ten years</q20>, <s20>a study in May</s20> <c20>suggested</c20>, though they still affect fewer than one paper in 1,000.

<s21>Rebane</s21> <c21>hopes</c21> <q21>the field will not overreact</q21>. “<q22>Sulphur is still yellow, cheap and worth the trouble,</q22>” <s22>she</s22> <c22>said</c22>. “<q22>It was only oversold.</q22>”
-----
1 | indirect | European Research Council | ORG | organisation
2 | mixed | Energy Matter Letters | ORG | organisation
3 | indirect | Corvane | ORG | organisation
4 | indirect | investigation | DOCUMENT | document
5 | direct | Tiiu Rebane | PERSON | surname
6 | indirect | Marcin Holub-Reyes | PERSON | name
7 | mixed | Marcin Holub-Reyes | PERSON | pronoun
8 | indirect | Marcin Holub-Reyes | PERSON | pronoun
9 | indirect | Nobuhle Dlamini | PERSON | name
10 | direct | Nobuhle Dlamini | PERSON | surname
11 | mixed | Nobuhle Dlamini | PERSON | pronoun
12 | indirect | Amanita | PERSON | name
13 | direct | Ashwin Karandikar | PERSON | name
14 | attitude | Ashwin Karandikar | PERSON | pronoun
15 | mixed | Thole | ORG | pronoun
16 | mixed | Sixten Alm | ORG | organisation
17 | indirect | Pohjola Kasvu | ORG | organisation
18 | attitude | University of Oulu | ORG | organisation
19 | mixed | University of Oulu | ORG | organisation
20 | indirect | study in May | DOCUMENT | document
21 | attitude | Tiiu Rebane | PERSON | surname
22 | direct | Tiiu Rebane | PERSON | pronoun
23 | indirect | study | DOCUMENT | document
entity | PERSON | Tiiu Rebane | Prof Tiiu Rebane; Rebane | electrochemist | Tartu
entity | PERSON | Marcin Holub-Reyes | Dr Marcin Holub-Reyes; Holub-Reyes | senior author | Thole
entity | PERSON | Nobuhle Dlamini | Dlamini | - | -
entity | PERSON | Ashwin Karandikar | - | - | National Chemical Laboratory
entity | PERSON | Amanita | - | - | -
entity | ORG | Energy Matter Letters | - | - | -
entity | ORG | Corvane | - | - | -
entity | ORG | Strandberg Institute | - | - | -
entity | ORG | University of Oulu | - | - | -
entity | ORG | Tartu | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Argonne | - | - | -
entity | ORG | PubPeer | - | - | -
entity | ORG | National Chemical Laboratory | - | - | -
entity | ORG | Thole | - | - | -
entity | ORG | Sixten Alm | - | - | -
entity | ORG | Pohjola Kasvu | - | - | -
entity | ORG | Brandt Eskola | - | - | -
entity | ORG | European Research Council | - | - | -
entity | LOC | Finland | - | - | -
entity | LOC | Illinois | - | - | -
entity | LOC | Pune | - | - | -
entity | LOC | Daejeon | - | - | -
entity | LOC | Münster | - | - | -
entity | LOC | Raahe | - | - | -
entity | LOC | Gothenburg | - | - | -
meta | Journal retracts ‘holy grail’ battery paper after university inquiry | - | Linnea Quartey-Holst
