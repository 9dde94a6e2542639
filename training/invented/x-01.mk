<q1>Pharmacists ‘at end of their tether’ over medicine shortages</q1>, <a1>MPs</a1> <c1>told</c1>

By Saskia Holroyd, PA Health Correspondent

<q2>Pharmacists are spending up to two hours a day hunting for medicines that are out of stock</q2>, <a2>MPs</a2> <c2>have been told</c2>, as <s3>a health minister</s3> <c3>conceded</c3> that <q3>the supply system was “not working as it should”</q3>.

Giving evidence to the Health Select Committee on Wednesday, <s4>Helen Ashdown, chief executive of the Community Pharmacy Alliance</s4>, <c4>said</c4> <q4>one in nine members had been physically assaulted in the past year by patients who left empty-handed</q4>.

“<q5>These are people at the end of their tether serving people at the end of theirs,</q5>” <s5>she</s5> <c5>said</c5>.

“<q6>I had a member in Wakefield who drove to Sheffield and back for a single box of epilepsy tablets. He paid for the petrol and he lost money on the box.</q6>”

<s7>Ms Ashdown</s7> <c7>called for</c7> <q7>pharmacists to be given the power to alter prescriptions without going back to a GP</q7>, a step which has been debated since 2019.

<s8,9>Health minister Gareth Lomax</s8,9>, who appeared before the committee later in the morning, <c8>said</c8> <q8>he was “open-minded” about the idea</q8> but <c9>would not commit to</c9> <q9>a date</q9>.

“<q10>It is not working as it should, and I would be foolish to sit here and tell you otherwise,</q10>” <s10>he</s10> <c10>told</c10> <a10>MPs</a10>.

<s11>Mr Lomax, a former hospital manager</s11> who was appointed in the September reshuffle, <c11>said</c11> <q11>the number of drugs in short supply had fallen from 161 to 118 since the spring</q11>.

<q12>The figure</q12> <c12>was questioned</c12> by <s12>Labour’s Farida Coombes</s12>, <s13>who</s13> <c13>pointed out</c13> that <q13>it did not include medicines supplied only in part</q13>.

“<q14>If I order 40 and you send me two, am I short or not?</q14>” <s14>she</s14> <c14>asked</c14>.

<s15>The minister</s15> <c15>replied</c15>: “<q15>I think the honest answer is that you would be short.</q15>”

<q16>His officials would look at how the list was compiled</q16>, <s16>he</s16> <c16>added</c16>.

Shortages have affected treatments for epilepsy, diabetes, attention deficit hyperactivity disorder and menopause symptoms since 2021. <s17>A report</s17> published last year by the National Audit Office <c17>found</c17> that <q17>the Department of Health and Social Care had no single record of what was in stock at wholesalers</q17>.

<s18>It</s18> <c18>recommended</c18> <q18>a daily reporting system</q18>, which has not yet been introduced.

<s19>Committee chairwoman Dame Ros Tennick</s19> <c19>asked</c19> <q19>why it had taken 14 months</q19>.

“<q20>I’ve had kitchens fitted by cowboys in less time,</q20>” <s20>she</s20> <c20>said</c20>.

<s21>Mr Lomax</s21> <c21>said</c21> <q21>the contract had been let in August to a Leeds firm, Carrick Data, and that testing would begin in the new year</q21>.

Earlier, the committee heard from Martin Oyelowo, whose 11-year-old daughter Grace has had three seizures since her usual medication ran out in July.

<s22>The 44-year-old bus driver, from Luton</s22>, <c22>said</c22> <q22>he had rung 31 pharmacies in one weekend</q22>.

“<q23>You get to know the hold music. You get to know which ones will ring you back,</q23>” <s23>he</s23> <c23>said</c23>.

“<q24>Nobody was unkind. They just didn’t have it, and they were nearly as upset as I was.</q24>”

<q25>Grace had asked him whether she was allowed to go swimming</q25>, <s25>Mr Oyelowo</s25> <c25>told</c25> <a25>the MPs</a25>, <q25>and he had not known what to say</q25>.

<s26>A spokesman for the Wholesale Medicines Association</s26> <c26>said</c26> <q26>its members were “moving stock as fast as it arrives”</q26>. <s27>The association</s27> <c27>denied</c27> that <q27>firms were holding back supplies until prices rose</q27>.

<s28>The Department of Health and Social Care</s28> <c28>said</c28> in a statement that <q28>most shortages were resolved quickly and that patients should not order more than they needed</q28>.

Ministers are expected to publish a consultation on pharmacists’ powers before Easter.

The committee will hear next from manufacturers on December 3.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | mixed | Gareth Lomax | PERSON | title
4 | indirect | Helen Ashdown | PERSON | name
5 | direct | Helen Ashdown | PERSON | pronoun
6 | direct | Helen Ashdown | PERSON | none
7 | indirect | Helen Ashdown | PERSON | surname
8 | mixed | Gareth Lomax | PERSON | name
9 | attitude | Gareth Lomax | PERSON | name
10 | direct | Gareth Lomax | PERSON | pronoun
11 | indirect | Gareth Lomax | PERSON | surname
12 | indirect | Farida Coombes | PERSON | name
13 | indirect | Farida Coombes | PERSON | pronoun
14 | direct | Farida Coombes | PERSON | pronoun
15 | direct | Gareth Lomax | PERSON | title
16 | indirect | Gareth Lomax | PERSON | pronoun
17 | indirect | report published last year by the National Audit Office | DOCUMENT | document
18 | indirect | report published last year by the National Audit Office | DOCUMENT | pronoun
19 | indirect | Ros Tennick | PERSON | name
20 | direct | Ros Tennick | PERSON | pronoun
21 | indirect | Gareth Lomax | PERSON | surname
22 | indirect | Martin Oyelowo | PERSON | title
23 | direct | Martin Oyelowo | PERSON | pronoun
24 | direct | Martin Oyelowo | PERSON | none
25 | indirect | Martin Oyelowo | PERSON | surname
26 | mixed | Wholesale Medicines Association | ORG | organisation
27 | indirect | Wholesale Medicines Association | ORG | organisation
28 | indirect | Department of Health and Social Care | ORG | organisation
entity | PERSON | Helen Ashdown | Ms Ashdown | chief executive | Community Pharmacy Alliance
entity | PERSON | Gareth Lomax | Mr Lomax | health minister | -
entity | PERSON | Farida Coombes | - | - | Labour
entity | PERSON | Ros Tennick | Dame Ros Tennick | committee chairwoman | Health Select Committee
entity | PERSON | Martin Oyelowo | Mr Oyelowo | bus driver | -
entity | PERSON | Grace | - | - | -
entity | ORG | Health Select Committee | - | - | -
entity | ORG | Community Pharmacy Alliance | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | National Audit Office | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | ORG | Carrick Data | - | - | -
entity | ORG | Wholesale Medicines Association | - | - | -
entity | LOC | Wakefield | - | - | -
entity | LOC | Sheffield | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Luton | - | - | -
meta | Pharmacists ‘at end of their tether’ over medicine shortages, MPs told | - | Saskia Holroyd
