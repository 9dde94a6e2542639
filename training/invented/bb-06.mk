<s1>Farmers’ body</s1> <c1>says</c1> <q1>no land ‘for a food court’ at Thalavadi airport</q1>

Special Correspondent

MYLANDUR

<s2>The Nanjapuram Vivasayigal Sangam</s2> on Saturday <c2>demanded</c2> <q2>the withdrawal of the notification under which 1,146 acres in five villages are to be acquired for the second phase of Thalavadi airport</q2>.

At a gathering in front of the taluk office here, <s3>sangam president K. Arputharaj</s3> <c3>said</c3> <q3>the first phase, completed in 2016, had already swallowed the Periya Eri tank and 212 wells</q3>.

“<q4>We gave land once for the nation. We shall not give it a second time for a food court,</q4>” <s4>Mr. Arputharaj</s4> <c4>said</c4>, to slogans and the beating of parai drums. <s5>He</s5> <c5>alleged</c5> that <q5>sixty families from Vellaikulam had still not received house sites promised to them at Anbu Nagar</q5>.

<s6>The Tamil Nadu Industrial Corridors Agency (TNICA)</s6>, which is acquiring the land for the Airports Authority of India, <c6>denied</c6> <q6>the allegation</q6>. <q7>All but four families had been given pattas</q7>, <s7>its Managing Director, Sheeba Vincent</s7>, <c7>told</c7> <a7>The Hindu</a7>.

“<q8>Those four are in litigation among themselves. We cannot allot a plot to a quarrel,</q8>” <s8>Ms. Vincent</s8> <c8>said</c8>.

The compensation, fixed at ₹38 lakh an acre for wet land, is being challenged in the Madurai Bench. <s9>Advocate Durai Ezhil, appearing for the petitioners</s9>, <c9>argued</c9> last week that <q9>plots on the Karur road had changed hands at nearly three times that price</q9>. <s10>Justice P. Chellathai</s10> <c10>asked</c10> <q10>why the Collector had relied on guideline values from 2012</q10>.

<s11>District Collector Lobsang Rai</s11> <c11>said</c11> <q11>he would file a reply after Pongal</q11>. <s12>The officer</s12>, who took charge in October from Ms. Vincent, <c12>appealed to</c12> <a12>farmers</a12> <q12>not to block the surveyors</q12>.

Tension had prevailed in Nanjapuram on Thursday after six persons, including two women, were detained for pulling out boundary stones near the Ayyanar temple. <s13>Deputy Superintendent of Police Xavier Pandian</s13> <c13>said</c13> <q13>they were let off “with advice”</q13>.

<s14>One of the two, Muthulakshmi, 61</s14>, <c14>said</c14> <q14>the advice had consisted of being made to sit on a bench until dusk</q14>. “<q15>I have sat on better benches. I will pull out the stone again,</q15>” <s15>she</s15> <c15>said</c15>.

<s16>The CPI(M) and the Pattali Munnani</s16> <c16>have backed</c16> <q16>the agitation</q16>. <s17>Industries Minister T. Kumaraguru</s17>, however, <c17>ruled out</c17> <q17>a rethink</q17>. <s18>He</s18> <c18>claimed</c18> that <q18>Bengaluru-based Kestrel Aero and the German engine maker Brückmann were waiting to set up plants at the site under the Udaan Plus scheme</q18>.

<s19>A spokesperson for Kestrel</s19> <c19>declined to confirm</c19> <q19>the investment</q19>. Brückmann did not reply to an e-mail.

The airport handles four flights a day, two of them by StarWing to Chennai. It was built to take the A320 but has mostly seen turboprops. <s20>A report tabled by the Comptroller and Auditor General in 2023</s20> <c20>noted</c20> that <q20>its terminal was “used at 11% of capacity, inclusive of visitors”</q20>.

<s21>Economist Gargi Bhattacharjee of the Kaveri Centre for Development</s21> <c21>believes</c21> <q21>the second phase is meant chiefly for warehousing</q21>. “<q22>Call it a godown with a runway,</q22>” <s22>she</s22> <c22>said</c22>.

<s23>The sangam</s23> <c23>plans</c23> <q23>to march from Mylandur to the Secretariat on Republic Day</q23>.
-----
1 | mixed | Nanjapuram Vivasayigal Sangam | ORG | organisation
2 | indirect | Nanjapuram Vivasayigal Sangam | ORG | organisation
3 | indirect | K. Arputharaj | PERSON | name
4 | direct | K. Arputharaj | PERSON | surname
5 | indirect | K. Arputharaj | PERSON | pronoun
6 | indirect | Tamil Nadu Industrial Corridors Agency | ORG | organisation
7 | indirect | Sheeba Vincent | PERSON | name
8 | direct | Sheeba Vincent | PERSON | surname
9 | indirect | Durai Ezhil | PERSON | name
10 | indirect | P. Chellathai | PERSON | name
11 | indirect | Lobsang Rai | PERSON | name
12 | indirect | Lobsang Rai | PERSON | title
13 | mixed | Xavier Pandian | PERSON | name
14 | indirect | Muthulakshmi | PERSON | name
15 | direct | Muthulakshmi | PERSON | pronoun
16 | attitude | CPI(M) and Pattali Munnani | GROUP | organisation
17 | attitude | T. Kumaraguru | PERSON | name
18 | indirect | T. Kumaraguru | PERSON | pronoun
19 | attitude | Kestrel Aero | ORG | organisation
20 | mixed | report tabled by the Comptroller and Auditor General in 2023 | DOCUMENT | document
21 | attitude | Gargi Bhattacharjee | PERSON | name
22 | direct | Gargi Bhattacharjee | PERSON | pronoun
23 | attitude | Nanjapuram Vivasayigal Sangam | ORG | organisation
entity | PERSON | K. Arputharaj | Mr. Arputharaj | president | Nanjapuram Vivasayigal Sangam
entity | PERSON | Sheeba Vincent | Ms. Vincent | Managing Director | Tamil Nadu Industrial Corridors Agency
entity | PERSON | Durai Ezhil | - | Advocate | -
entity | PERSON | P. Chellathai | Justice P. Chellathai | Justice | Madurai Bench
entity | PERSON | Lobsang Rai | - | District Collector | -
entity | PERSON | Xavier Pandian | - | Deputy Superintendent of Police | -
entity | PERSON | Muthulakshmi | - | - | -
entity | PERSON | T. Kumaraguru | - | Industries Minister | -
entity | PERSON | Gargi Bhattacharjee | - | Economist | Kaveri Centre for Development
entity | ORG | Nanjapuram Vivasayigal Sangam | - | - | -
entity | ORG | Tamil Nadu Industrial Corridors Agency | TNICA | - | -
entity | ORG | Airports Authority of India | - | - | -
entity | ORG | The Hindu | - | - | -
entity | ORG | Madurai Bench | - | - | -
entity | ORG | CPI(M) | - | - | -
entity | ORG | Pattali Munnani | - | - | -
entity | ORG | Kestrel Aero | Kestrel | - | -
entity | ORG | Brückmann | - | - | -
entity | ORG | StarWing | - | - | -
entity | ORG | Comptroller and Auditor General | - | - | -
entity | ORG | Kaveri Centre for Development | - | - | -
entity | LOC | Thalavadi airport | - | - | -
entity | LOC | Mylandur | MYLANDUR | - | -
entity | LOC | Periya Eri tank | - | - | -
entity | LOC | Vellaikulam | - | - | -
entity | LOC | Anbu Nagar | - | - | -
entity | LOC | Karur road | - | - | -
entity | LOC | Nanjapuram | - | - | -
entity | LOC | Ayyanar temple | - | - | -
entity | LOC | Bengaluru | - | - | -
entity | LOC | Chennai | - | - | -
entity | LOC | Secretariat | - | - | -
entity | NORP | German | - | - | -
meta | Farmers’ body says no land ‘for a food court’ at Thalavadi airport | - | Special Correspondent
