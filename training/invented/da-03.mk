Consultant quits Tyrone hospital over ‘<q1>corridor of shame</q1>’

By Donal McElhatton, Health Correspondent

<s2>A senior hospital consultant</s2> has resigned after 22 years, <c2>telling</c2> <a2>colleagues</a2> in a letter that <q2>she can “no longer look a patient in the eye”</q2>.

Dr Orlaith Devenney, who has run the emergency department at Drumcairn Area Hospital since 2014, will leave at the end of September.

In the letter, a copy of which has been seen by the Belfast Courier, <s3>she</s3> <c3>writes</c3>: “<q3>Last Tuesday I certified a death beside a vending machine. I bought the widow a cup of tea out of it because there was nowhere else to bring her.</q3>”

<s4,5>The 51-year-old</s4,5> <c4>accuses</c4> managers of <q4>“massaging” the figures for 12-hour waits</q4> and <c5>describes</c5> the passage outside X-ray, where up to 30 patients sleep, as “<q5>a corridor of shame</q5>”.

<s6>The Western Lakes Health and Social Care Trust</s6> <c6>said</c6> <q6>it “did not recognise” that picture</q6>.

<s7,8>Its chief executive, Alasdair Purdy</s7,8>, who came from NHS Fife last year, <c7>thanked</c7> the consultant for <q7>her service</q7> but flatly <c8>denied</c8> that <q8>any figure had been altered</q8>.

“<q9>I have the height of respect for Orlaith,</q9>” <c9>said</c9> <s9>the Scot</s9>. “<q9>On this she is wrong.</q9>”

It is understood that two registrars are also considering their positions.

Philomena Gormley, the ward sister who worked beside the doctor for 14 years, was not surprised.

“<q10>She’d have been in at six in the morning and away at ten at night,</q10>” <s10>the retired nurse</s10> <c10>recalled</c10> at her home in Clogher Road, Fivemilecross. “<q10>There’s only so long you can mop with the tap running.</q10>”

Fr Cathal Devenney, a brother of the medic and curate in the parish of Carrickmourne, was at Mass when the news broke. <s11>The priest</s11> <c11>said</c11> <q11>she had rung him three times over Easter, “crying like a child”</q11>.

“<q12>I begged her to stay. God forgive me, I gave her the parable of the talents,</q12>” <s12>he</s12> <c12>admitted</c12>.

<s13>DUP MLA Trevor Hanthorn</s13> <c13>called</c13> the letter “<q13>a cry the whole of Tyrone should hear</q13>”, though <s14>he</s14> <c14>cautioned against</c14> “<q14>hanging it all round one man’s neck</q14>”.

Sinn Féin councillor Bríd Ní Mhaoláin, whose mother spent 31 hours on a trolley in March, put it more bluntly. “<q15>Mammy was a number on a whiteboard, and they spelt the number wrong,</q15>” <s15>she</s15> <c15>said</c15>.

<s16>The Health Minister</s16> <c16>told</c16> <a16>the Assembly</a16> <q16>he would visit Drumcairn within the month</q16>.

<s17,18>A 2022 report by the Regulation and Quality Improvement Authority (RQIA)</s17,18> <c17>found</c17> <q17>the unit was nine doctors short</q17> and <c18>warned</c18> that <q18>its corridors were “not a ward and must not become one”</q18>. <s19>The watchdog</s19> <c19>declined to say</c19> <q19>when it would be back</q19>.

Both unions representing staff, Unison and Nipsa, are balloting on action. <s20>They</s20> <c20>want</c20> <q20>an independent inquiry on the lines of that held into the Ballyrobin Nursing Home</q20>.

From the corridor yesterday, one patient, a retired bus driver from Augher, had only praise for the staff. “<q21>The girls are run off their feet and never a cross word,</q21>” <s21>the pensioner</s21> <c21>said</c21>.

Above his trolley hung a laminated notice. <s22>It</s22> <c22>said</c22>: “<q22>Please do not leave items in this corridor.</q22>”
-----
1 | mixed | Orlaith Devenney | PERSON | none
2 | mixed | Orlaith Devenney | PERSON | title
3 | direct | Orlaith Devenney | PERSON | pronoun
4 | mixed | Orlaith Devenney | PERSON | title
5 | mixed | Orlaith Devenney | PERSON | title
6 | mixed | Western Lakes Health and Social Care Trust | ORG | organisation
7 | indirect | Alasdair Purdy | PERSON | name
8 | indirect | Alasdair Purdy | PERSON | name
9 | direct | Alasdair Purdy | PERSON | title
10 | direct | Philomena Gormley | PERSON | title
11 | mixed | Cathal Devenney | PERSON | title
12 | direct | Cathal Devenney | PERSON | pronoun
13 | mixed | Trevor Hanthorn | PERSON | name
14 | mixed | Trevor Hanthorn | PERSON | pronoun
15 | direct | Bríd Ní Mhaoláin | PERSON | pronoun
16 | indirect | Health Minister | PERSON | title
17 | indirect | 2022 report by the Regulation and Quality Improvement Authority | DOCUMENT | document
18 | mixed | 2022 report by the Regulation and Quality Improvement Authority | DOCUMENT | document
19 | attitude | Regulation and Quality Improvement Authority | ORG | organisation
20 | attitude | Unison and Nipsa | GROUP | pronoun
21 | direct | one patient | PERSON | title
22 | direct | laminated notice | DOCUMENT | pronoun
entity | PERSON | Orlaith Devenney | Dr Orlaith Devenney; Orlaith | consultant | Drumcairn Area Hospital
entity | PERSON | Alasdair Purdy | - | chief executive | Western Lakes Health and Social Care Trust
entity | PERSON | Philomena Gormley | - | ward sister | -
entity | PERSON | Cathal Devenney | Fr Cathal Devenney | curate | -
entity | PERSON | Trevor Hanthorn | - | MLA | DUP
entity | PERSON | Bríd Ní Mhaoláin | - | councillor | Sinn Féin
entity | ORG | Drumcairn Area Hospital | Drumcairn | - | -
entity | ORG | Belfast Courier | - | - | -
entity | ORG | Western Lakes Health and Social Care Trust | - | - | -
entity | ORG | NHS Fife | - | - | -
entity | ORG | Assembly | - | - | -
entity | ORG | Regulation and Quality Improvement Authority | RQIA | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Nipsa | - | - | -
entity | ORG | Ballyrobin Nursing Home | - | - | -
entity | NORP | DUP | - | - | -
entity | NORP | Sinn Féin | - | - | -
entity | NORP | Scot | - | - | -
entity | LOC | Tyrone | - | - | -
entity | LOC | Clogher Road | - | - | -
entity | LOC | Fivemilecross | - | - | -
entity | LOC | Carrickmourne | - | - | -
entity | LOC | Augher | - | - | -
meta | Consultant quits Tyrone hospital over ‘corridor of shame’ | - | Donal McElhatton
