<s1>Senators</s1> <c1>slam</c1> <q1>‘ghost’ dredging in Pangalan River</q1>

By: Maria Luz Cabatingan - Reporter

MANILA, Philippines—Senators on Tuesday grilled public works officials over a P3.4-billion dredging program in Laurente province that, <c2>according to</c2> <s2>state auditors</s2>, <q2>exists largely on paper</q2>.

<s3>Sen. Ramon Eligio Tantoco, chair of the Senate blue ribbon committee</s3>, <c3>said</c3> <q3>at least nine of 22 completed projects along the Pangalan River could not be located by inspectors</q3>.

“<q4>We are paying for holes in the water,</q4>” <s4>he</s4> <c4>said</c4>. “<q4>And the floods still come every July.</q4>”

The Commission on Audit (COA) released its findings last month. <s5>It</s5> <c5>said</c5> <q5>photographs submitted by contractors as proof of work had been taken in another province</q5>.

<s6>Public Works Undersecretary Leonora Bacalso</s6> <c6>appealed to</c6> <a6>the senators</a6> <q6>not to judge the agency “on the basis of two or three bad apples.”</q6> <s7>She</s7> <c7>said</c7> <q7>the Department of Public Works and Highways (DPWH) had already blacklisted two firms and filed administrative cases against six engineers</q7>.

“<q8>Nine is not two or three, Ma’am,</q8>” <s8>Tantoco</s8> <c8>told</c8> <a8>her</a8>.

<s9>The lawmaker</s9> also <c9>threatened</c9> <q9>to cite in contempt the owner of Golden Kalaw Construction, Ferdinand Uy</q9>, who skipped the hearing for the second time. His lawyer, Crisanto Malabanan, submitted <s10>a medical certificate</s10> <c10>stating</c10> that <q10>his client was suffering from vertigo</q10>.

Golden Kalaw cornered P1.1 billion of the contracts, the most of any firm. In a statement, <s11,12>the company</s11,12> <c11>denied</c11> <q11>any wrongdoing</q11> and <c12>maintained</c12> that <q12>all its projects had been “inspected, accepted and photographed.”</q12>

<s13>Sen. Theresa Angeles-Yap</s13> <c13>asked</c13> <q13>why the same district engineer, Rolando Pineda, had signed all nine completion certificates within a single afternoon</q13>.

Pineda, who was brought in under subpoena, invoked his right against self-incrimination 14 times. <s14,15>He</s14,15> later <c14>admitted</c14> that <q14>he had never set foot in three of the barangays</q14>, but <c15>said</c15> <q15>he had relied on reports from his staff</q15>.

“<q16>I trusted my people, Your Honor,</q16>” <s16>the engineer</s16> <c16>said</c16>, his voice shaking. “<q16>Maybe I trusted too much.</q16>”

<s17>Residents of the river towns</s17> <c17>have long complained of</c17> <q17>rising waters</q17>. During Typhoon Salome in 2022, 41 people drowned in San Gaudencio after a dike gave way. <s18>The mayor at the time, the late Bonifacio Lim</s18>, <c18>blamed</c18> <q18>illegal logging upstream</q18>.

<s19>His daughter and successor, Mayor Katrina Lim-Robles</s19>, <c19>told</c19> <a19>the committee</a19> that <q19>only one dredger had arrived in her town since then and that it had stayed for two weeks</q19>.

“<q20>It came when the undersecretary visited and left when she left,</q20>” <s20>Lim-Robles</s20> <c20>said</c20>. <s21>She</s21> <c21>asked</c21> <a21>the Senate</a21> <q21>to hold its next hearing in San Gaudencio</q21>.

There was a murmur from the gallery. <s22>Bacalso</s22> <c22>insisted</c22> that <q22>the vessel had been pulled out because of engine trouble</q22>.

<s23>Palace Press Officer Dindo Arellano</s23> <c23>said</c23> <q23>the President had ordered a review of all flood-control spending since 2020</q23>. <s24>He</s24> <c24>declined to say</c24> <q24>whether Public Works Secretary Jaime Ocampo, a former campaign manager, still enjoyed the Chief Executive’s trust</q24>.

<s25>The opposition bloc</s25> <c25>wants</c25> <q25>Ocampo to go on leave while the inquiry is under way</q25>. “<q26>Kung may delicadeza siya, he should resign,</q26>” <s26>Rep. Lito Magbanua</s26> <c26>told</c26> <a26>reporters</a26>, using the word for a sense of propriety.

Back in San Gaudencio, fisherman Nestor Dumalagan, 62, did not watch the livestream; there was no power. <s27>He</s27> <c27>said</c27> <q27>he had heard about the dredging money only from the radio</q27>.

“<q28>We measure the river with a bamboo pole,</q28>” <s28>he</s28> <c28>said</c28>. “<q28>It is the same pole as before.</q28>”

The hearing resumes on June 18.
-----
1 | mixed | Senators | GROUP | group
2 | indirect | state auditors | GROUP | group
3 | indirect | Ramon Eligio Tantoco | PERSON | name
4 | direct | Ramon Eligio Tantoco | PERSON | pronoun
5 | indirect | Commission on Audit | ORG | pronoun
6 | mixed | Leonora Bacalso | PERSON | name
7 | indirect | Leonora Bacalso | PERSON | pronoun
8 | direct | Ramon Eligio Tantoco | PERSON | surname
9 | indirect | Ramon Eligio Tantoco | PERSON | title
10 | indirect | medical certificate | DOCUMENT | document
11 | indirect | Golden Kalaw Construction | ORG | organisation
12 | mixed | Golden Kalaw Construction | ORG | organisation
13 | indirect | Theresa Angeles-Yap | PERSON | name
14 | indirect | Rolando Pineda | PERSON | pronoun
15 | indirect | Rolando Pineda | PERSON | pronoun
16 | direct | Rolando Pineda | PERSON | title
17 | indirect | Residents of the river towns | GROUP | group
18 | indirect | Bonifacio Lim | PERSON | name
19 | indirect | Katrina Lim-Robles | PERSON | name
20 | direct | Katrina Lim-Robles | PERSON | surname
21 | indirect | Katrina Lim-Robles | PERSON | pronoun
22 | indirect | Leonora Bacalso | PERSON | surname
23 | indirect | Dindo Arellano | PERSON | name
24 | attitude | Dindo Arellano | PERSON | pronoun
25 | attitude | opposition bloc | GROUP | group
26 | direct | Lito Magbanua | PERSON | name
27 | indirect | Nestor Dumalagan | PERSON | pronoun
28 | direct | Nestor Dumalagan | PERSON | pronoun
entity | PERSON | Ramon Eligio Tantoco | Sen. Ramon Eligio Tantoco; Tantoco | chair | Senate blue ribbon committee
entity | ORG | Senate blue ribbon committee | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Commission on Audit | COA | - | -
entity | ORG | Department of Public Works and Highways | DPWH | - | -
entity | ORG | Golden Kalaw Construction | Golden Kalaw | - | -
entity | ORG | Palace | - | - | -
entity | PERSON | Leonora Bacalso | Bacalso | Public Works Undersecretary | Department of Public Works and Highways
entity | PERSON | Ferdinand Uy | - | owner | Golden Kalaw Construction
entity | PERSON | Crisanto Malabanan | - | lawyer | -
entity | PERSON | Theresa Angeles-Yap | Sen. Theresa Angeles-Yap | - | -
entity | PERSON | Rolando Pineda | Pineda | district engineer | -
entity | PERSON | Bonifacio Lim | - | mayor | -
entity | PERSON | Katrina Lim-Robles | Mayor Katrina Lim-Robles; Lim-Robles | Mayor | -
entity | PERSON | Dindo Arellano | - | Press Officer | Palace
entity | PERSON | Jaime Ocampo | Ocampo | Public Works Secretary | Department of Public Works and Highways
entity | PERSON | Lito Magbanua | Rep. Lito Magbanua | - | -
entity | PERSON | Nestor Dumalagan | - | fisherman | -
entity | LOC | MANILA | - | - | -
entity | LOC | Philippines | - | - | -
entity | LOC | Laurente | - | - | -
entity | LOC | Pangalan River | - | - | -
entity | LOC | San Gaudencio | - | - | -
meta | Senators slam ‘ghost’ dredging in Pangalan River | - | Maria Luz Cabatingan
