<q1>Maternity failings at trust "ignored for a decade"</q1>, <s1>inquiry</s1> <c1>finds</c1>

Rachel Eames
Health correspondent

<q2>Bosses at a hospital trust missed repeated chances to prevent the deaths of babies over more than ten years</q2>, <s2>an independent inquiry</s2> <c2>has concluded</c2>.

The Ellerton Maternity Inquiry examined 214 cases at Ellerton and Wyre Hospitals NHS Foundation Trust between 2008 and 2021. <s3>It</s3> <c3>found</c3> that <q3>better care might have changed the outcome in 79 of them</q3>.

<s4>The chair of the inquiry, Dame Patricia Osgood</s4>, <c4>said</c4> <q4>families had been "disbelieved, delayed and, in some cases, blamed"</q4>. <s5>She</s5> <c5>called on</c5> <a5>the health secretary</a5> <q5>to appoint an external board to oversee the trust for at least two years</q5>.

"<q6>What happened here was not a series of accidents,</q6>" <s6>she</s6> <c6>told</c6> <a6>a press conference in Preston</a6>. "<q6>It was the product of a culture in which bad news did not travel upwards.</q6>"

"<q7>Midwives raised the alarm in 2011, in 2014 and again in 2016. On each occasion they were told to manage with what they had.</q7>"

<s8>The 388-page report</s8> <c8>describes</c8> <q8>a unit that was short of consultants, where junior doctors were afraid to wake senior colleagues at night</q8>. <s9>It</s9> <c9>says</c9> <q9>14 serious incidents were downgraded so that they would not have to be reported to regulators</q9>.

In one case, in 2015, <s10>a mother of two</s10> was sent home three times in four days despite <c10>telling</c10> <a10>staff</a10> that <q10>she could no longer feel her baby move</q10>. Her daughter was stillborn.

Families gathered at a hotel on the edge of the city to hear the findings read out. Several wept.

<s11>Leanne Hoyle and her husband Craig</s11>, whose son Alfie died at six hours old in 2013, <c11>said</c11> <q11>they felt "vindicated but not relieved"</q11>.

"<q12>They wrote to us and said it was one of those things,</q12>" <s12>Mrs Hoyle</s12> <c12>said</c12>. "<q12>I've still got the letter. We now know three other families got the same letter.</q12>"

<s13>Her husband</s13> <c13>said</c13> <q13>he wanted the police to look at whether individuals should face charges</q13>.

<s14>Lancashire Police</s14> <c14>confirmed</c14> <q14>it had asked for a copy of the report</q14>. <s15>Det Ch Supt Alan Prideaux</s15> <c15>said</c15> <q15>officers would "go where the evidence takes us"</q15>.

"<q16>We are deeply ashamed</q16>"

Dr Sunita Rao, who became chief executive of the trust in 2023, apologised to every family named in the report.

"<q17>We are deeply ashamed of what happened in our hospitals,</q17>" <s17>she</s17> <c17>said</c17>. "<q17>Saying sorry is the least they are owed, and I know that for many it comes far too late.</q17>"

<s18,19>She</s18,19> <c18>promised</c18> <q18>to publish an action plan within 28 days</q18> and <c19>said</c19> <q19>31 more midwives had been recruited since last spring</q19>.

<s20>Her predecessor, Martin Gilfoyle</s20>, who retired in 2019 with a pension pot worth £1.4m, <c20>declined</c20> <q20>to be interviewed by the inquiry</q20>. Through his lawyers, <s21>he</s21> <c21>said</c21> <q21>he "did not recognise" the account given of his leadership</q21>.

<s22>The inquiry</s22> <c22>was also critical of</c22> <q22>the Care Quality Commission</q22>, which rated the unit "<x>good</x>" in 2014 and again in 2017. <s23>The regulator</s23> <c23>accepted</c23> that <q23>its inspections "did not go deep enough" at the time</q23>.

<s24>The Royal College of Midwives</s24> <c24>said</c24> <q24>its members at Ellerton had felt "unheard for years"</q24>. <s25>Its regional officer, Beth Carradine</s25>, <c25>thinks</c25> <q25>staffing levels remain unsafe</q25>.

<s26,27>Health Secretary Julian Amory</s26,27> <c26>told</c26> <a26>MPs</a26> <q26>the findings were "harrowing"</q26> and <c27>announced</c27> that <q27>a national review of maternity staffing would be brought forward to the autumn</q27>. <s28>He</s28> <c28>stopped short of backing</c28> <q28>Dame Patricia's call for an external board</q28>.

The trust delivered about 4,100 babies last year. A memorial garden, paid for by the families, opened beside the car park in May.
-----
1 | mixed | Ellerton Maternity Inquiry | ORG | organisation
2 | indirect | Ellerton Maternity Inquiry | ORG | organisation
3 | indirect | Ellerton Maternity Inquiry | ORG | pronoun
4 | mixed | Patricia Osgood | PERSON | name
5 | indirect | Patricia Osgood | PERSON | pronoun
6 | direct | Patricia Osgood | PERSON | pronoun
7 | direct | Patricia Osgood | PERSON | none
8 | indirect | 388-page report | DOCUMENT | document
9 | indirect | 388-page report | DOCUMENT | pronoun
10 | indirect | mother of two | PERSON | title
11 | mixed | Leanne Hoyle and Craig | GROUP | name
12 | direct | Leanne Hoyle | PERSON | surname
13 | indirect | Craig | PERSON | title
14 | indirect | Lancashire Police | ORG | organisation
15 | mixed | Alan Prideaux | PERSON | name
16 | direct | Sunita Rao | PERSON | none
17 | direct | Sunita Rao | PERSON | pronoun
18 | indirect | Sunita Rao | PERSON | pronoun
19 | indirect | Sunita Rao | PERSON | pronoun
20 | attitude | Martin Gilfoyle | PERSON | name
21 | mixed | Martin Gilfoyle | PERSON | pronoun
22 | indirect | Ellerton Maternity Inquiry | ORG | organisation
23 | mixed | Care Quality Commission | ORG | organisation
24 | mixed | Royal College of Midwives | ORG | organisation
25 | attitude | Beth Carradine | PERSON | name
26 | mixed | Julian Amory | PERSON | name
27 | indirect | Julian Amory | PERSON | name
28 | attitude | Julian Amory | PERSON | pronoun
entity | ORG | Ellerton Maternity Inquiry | - | - | -
entity | ORG | Ellerton and Wyre Hospitals NHS Foundation Trust | - | - | -
entity | PERSON | Patricia Osgood | Dame Patricia Osgood; Dame Patricia | chair | Ellerton Maternity Inquiry
entity | PERSON | Leanne Hoyle | Mrs Hoyle | - | -
entity | PERSON | Craig | - | - | -
entity | PERSON | Alfie | - | - | -
entity | ORG | Lancashire Police | - | - | -
entity | PERSON | Alan Prideaux | - | Det Ch Supt | Lancashire Police
entity | PERSON | Sunita Rao | Dr Sunita Rao | chief executive | Ellerton and Wyre Hospitals NHS Foundation Trust
entity | PERSON | Martin Gilfoyle | - | chief executive | Ellerton and Wyre Hospitals NHS Foundation Trust
entity | ORG | Care Quality Commission | - | - | -
entity | ORG | Royal College of Midwives | - | - | -
entity | PERSON | Beth Carradine | - | regional officer | Royal College of Midwives
entity | PERSON | Julian Amory | - | Health Secretary | -
entity | LOC | Preston | - | - | -
entity | LOC | Ellerton | - | - | -
meta | Maternity failings at trust "ignored for a decade", inquiry finds | - | Rachel Eames
