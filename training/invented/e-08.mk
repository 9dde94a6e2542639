Rift in Karnataka ruling alliance widens as Minister quits over reservoir project

<q1>Resignation not accepted yet</q1>, <c1>says</c1> <s1>Chief Minister</s1>; <s2>Opposition</s2> <c2>claims</c2> <q2>government in minority</q2>

Special Correspondent

BENGALURU

The crisis in Karnataka’s ruling alliance deepened on Monday with Water Resources Minister H.S. Nanjundappa submitting his resignation in protest against the State government’s decision to go ahead with the ₹4,700-crore Hemagiri reservoir project.

<s3>Mr. Nanjundappa</s3>, who leads the nine-member Raitha Janata Paksha (RJP) in the Assembly, <c3>alleged</c3> that <q3>the project report had been cleared by the Cabinet without the knowledge of his department</q3>.

“<q4>I came to know of it from the newspapers,</q4>” <s4>he</s4> <c4>told</c4> <a4>reporters</a4> outside the Vidhana Soudha. “<q4>I cannot remain a Minister for a department that is run from somebody else’s office.</q4>”

He left without taking questions. For weeks, however, <s5>leaders of the RJP</s5> <c5>have accused</c5> Deputy Chief Minister B.R. Kempaiah of <q5>interfering in irrigation contracts</q5>.

<s6>Chief Minister Leelavathi Gowda</s6>, who heads the Karnataka Pragathi Party (KPP), <c6>said</c6> <q6>she had not accepted the resignation</q6>. Speaking in Mysuru, where she inaugurated a hospital, <s7,8>she</s7,8> <c7>described</c7> Mr. Nanjundappa as “<q7>a senior leader and an elder brother</q7>” and <c8>said</c8> <q8>she would meet him on Tuesday</q8>.

“<q9>In a family there will be differences. Nobody leaves the house over one meal,</q9>” <s9>Ms. Gowda</s9> <c9>said</c9>.

Asked about Mr. Kempaiah’s role, <s10>the Chief Minister</s10> <c10>said</c10> <q10>all decisions on the project had been taken collectively</q10>.

The reservoir, first proposed in 1983, would submerge an estimated 3,100 acres, about a third of it forest. Farmers from 22 villages in Chamarajanagar district have been on a relay hunger strike since August 11. <s11>The Hemagiri Horata Samithi</s11>, which is spearheading the agitation, <c11>demanded</c11> that <q11>the government issue a written assurance that no land would be acquired without the consent of the gram sabhas</q11>.

“<q12>Ministers come and Ministers go. We want it on paper,</q12>” <c12>said</c12> <s12>Chikkathayamma, 60, a ragi farmer from Doddahalla</s12> who has been at the protest site for five weeks.

<s13,14>Samithi convener T. Rajashekar</s13,14> <c13>welcomed</c13> <q13>the resignation</q13> but <c14>wondered</c14> <q14>why it had taken Mr. Nanjundappa so long</q14>.

The Opposition Bharatiya Lok Sabha Morcha (BLM) was quick to seize on the development. <s16,17>Leader of the Opposition Vishwanath Hiremath</s16,17> <c16>claimed</c16> that <q16>the government had been reduced to a minority</q16> and <c17>urged</c17> <a17>the Governor</a17> <q17>to direct the Chief Minister to prove her majority on the floor of the House</q17>.

“<q18>This is a government on a ventilator,</q18>” <s18>Mr. Hiremath</s18> <c18>said</c18>. “<q18>The doctors themselves have started leaving.</q18>”

In the 224-member Assembly, the KPP has 108 members and depends on the RJP and seven independents. <s19>Two of the independents</s19> <c19>told</c19> <a19>The Deccan Ledger</a19> that <q19>they would continue to support the Chief Minister</q19>. <s20>A third, Shabana Yusuf</s20>, <c20>said</c20> <q20>she was keeping her options open</q20>.

<s21>Sources in the KPP</s21> <c21>said</c21> <q21>efforts were on to persuade Mr. Nanjundappa to accept another portfolio</q21>. <c22>According to</c22> <s22>them</s22>, <q22>Agriculture and Rural Development were both on offer</q22>. <s23>A close aide of the RJP leader</s23>, however, <c23>ruled out</c23> <q23>any such compromise</q23>.

<s24>Mr. Kempaiah</s24> <c24>denied</c24> <q24>the allegations</q24>. <s25>He</s25> <c25>said</c25> that <q25>the detailed project report was circulated to all departments on May 6, and that Water Resources had not raised a single objection</q25>. He released a copy of a covering letter, <s26>which</s26> <c26>states</c26> that <q26>comments must be sent “within 21 days”</q26>.

<s27>An official in the department</s27> <c27>said</c27> <q27>no such letter had been received</q27>.

The project was put on hold in 2022 by the Central Water Commission. Neighbouring Tamil Nadu went to court over an earlier version in 2009. <s28>Its Chief Minister, S. Ilangovan</s28>, on Monday <c28>reiterated</c28> that <q28>it would move the Supreme Court if a single stone was laid</q28>.

Environmentalists too are worried. <s29>Prof. Nandini Achar of the Institute for River Studies, Dharwad</s29>, <c29>warned</c29> that <q29>the dam would cut off an elephant corridor linking two reserves</q29>.

The Cabinet is scheduled to meet on Thursday.
-----
1 | indirect | Leelavathi Gowda | PERSON | title
2 | indirect | Bharatiya Lok Sabha Morcha | ORG | organisation
3 | indirect | H.S. Nanjundappa | PERSON | surname
4 | direct | H.S. Nanjundappa | PERSON | pronoun
5 | indirect | leaders of the RJP | GROUP | group
6 | indirect | Leelavathi Gowda | PERSON | name
7 | mixed | Leelavathi Gowda | PERSON | pronoun
8 | indirect | Leelavathi Gowda | PERSON | pronoun
9 | direct | Leelavathi Gowda | PERSON | surname
10 | indirect | Leelavathi Gowda | PERSON | title
11 | indirect | Hemagiri Horata Samithi | ORG | organisation
12 | direct | Chikkathayamma | PERSON | name
13 | indirect | T. Rajashekar | PERSON | name
14 | attitude | T. Rajashekar | PERSON | name
16 | indirect | Vishwanath Hiremath | PERSON | name
17 | indirect | Vishwanath Hiremath | PERSON | name
18 | direct | Vishwanath Hiremath | PERSON | surname
19 | indirect | Two of the independents | GROUP | group
20 | indirect | Shabana Yusuf | PERSON | name
21 | indirect | Sources in the KPP | GROUP | group
22 | indirect | Sources in the KPP | GROUP | pronoun
23 | indirect | close aide of the RJP leader | PERSON | title
24 | indirect | B.R. Kempaiah | PERSON | surname
25 | indirect | B.R. Kempaiah | PERSON | pronoun
26 | mixed | covering letter | DOCUMENT | pronoun
27 | indirect | official in the department | PERSON | title
28 | indirect | S. Ilangovan | PERSON | name
29 | indirect | Nandini Achar | PERSON | name
entity | PERSON | H.S. Nanjundappa | Mr. Nanjundappa | Water Resources Minister | Raitha Janata Paksha
entity | PERSON | B.R. Kempaiah | Mr. Kempaiah | Deputy Chief Minister | -
entity | PERSON | Leelavathi Gowda | Ms. Gowda | Chief Minister | Karnataka Pragathi Party
entity | PERSON | Chikkathayamma | - | ragi farmer | -
entity | PERSON | T. Rajashekar | - | convener | Hemagiri Horata Samithi
entity | PERSON | Vishwanath Hiremath | Mr. Hiremath | Leader of the Opposition | Bharatiya Lok Sabha Morcha
entity | PERSON | Shabana Yusuf | - | - | -
entity | PERSON | S. Ilangovan | - | Chief Minister | -
entity | PERSON | Nandini Achar | Prof. Nandini Achar | Prof. | Institute for River Studies
entity | ORG | Raitha Janata Paksha | RJP | - | -
entity | ORG | Karnataka Pragathi Party | KPP | - | -
entity | ORG | Bharatiya Lok Sabha Morcha | BLM | - | -
entity | ORG | Hemagiri Horata Samithi | Samithi | - | -
entity | ORG | Deccan Ledger | - | - | -
entity | ORG | Central Water Commission | - | - | -
entity | ORG | Assembly | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Institute for River Studies | - | - | -
entity | LOC | Karnataka | - | - | -
entity | LOC | BENGALURU | - | - | -
entity | LOC | Hemagiri | - | - | -
entity | LOC | Vidhana Soudha | - | - | -
entity | LOC | Mysuru | - | - | -
entity | LOC | Chamarajanagar | - | - | -
entity | LOC | Doddahalla | - | - | -
entity | LOC | Tamil Nadu | - | - | -
entity | LOC | Dharwad | - | - | -
meta | Rift in Karnataka ruling alliance widens as Minister quits over reservoir project | - | Special Correspondent
