<q1>Childcare giant ignored 40 complaints before toddler’s scalding</q1>, <a1>inquest</a1> <c1>told</c1>

By Bronte Trembath and Yusuf Elhage

<q2>The operator of a childcare centre in Sydney’s south-west where a toddler was fatally scalded had received 40 complaints about staffing in the previous year</q2>, <a2>an inquest</a2> <c2>was told</c2> on Monday.

Leo Karagiannis was 22 months old when he pulled a pot of freshly boiled pasta onto himself in the kitchen of the Tuckeroo Grove centre at Minto in August 2022. He died two days later at Westmead.

<s3>Counsel assisting the coroner, Miriam Kewley, SC</s3>, <c3>said</c3> <q3>a childproof gate had been broken for seven weeks</q3>. <s4>A repair request</s4>, lodged by the cook, <c4>stated</c4>: “<q4>URGENT – little ones can walk straight in.</q4>”

“<q5>It was marked ‘low priority’ by someone in an office 800 kilometres away,</q5>” <s5>Kewley</s5> <c5>told</c5> <a5>the Coroners Court at Lidcombe</a5>.

Tuckeroo Grove belongs to Banksia Lane Early Learning, which operates 214 centres across four states and floated on the Australian Securities Exchange in 2019. Its shares have fallen by more than half this year. The company, whose founder, Damien Stavropoulos, stepped down as chief executive in May, received $390 million in federal childcare subsidies in the last financial year.

<s6>Banksia Lane’s barrister, Hugh Brockman, SC</s6>, <c6>conceded</c6> that <q6>the centre had been operating below the legal ratio on the morning of the accident</q6>. But <s7>he</s7> <c7>denied</c7> <q7>management had ignored the complaints</q7>, most of which, <s8>he</s8> <c8>said</c8>, <q8>concerned “car parking and hats”</q8>.

Leo’s mother, Despina Karagiannis, was the first witness. <s9>The 34-year-old pharmacist</s9> <c9>said</c9> <q9>she had twice asked the director, Jolene Gorringe, about the gate</q9>.

“<q10>She told me <n10>it was on the list</n10>,</q10>” <s10>Karagiannis</s10> <c10>said</c10>. “<q10>I thought a list meant somebody was reading it.</q10>”

Gorringe, who now works in real estate, wept in the public gallery. <s11>She</s11> later <c11>told</c11> <a11>the court</a11> <q11>she had begged head office for a tradesman</q11>. <q12>Her area manager had replied that any job above $300 needed approval from Adelaide</q12>, <s12>she</s12> <c12>said</c12>.

“<q13>The gate was $280 but the call-out fee took it over,</q13>” <s13>Gorringe</s13> <c13>said</c13>.

“<q14>I would have paid it myself. I think about that every single day.</q14>”

The NSW Department of Education, which regulates the sector, visited the centre in February 2022 and rated it as “<x>meeting</x>” the national standard. Its next visit was not due until 2025. <s15>A department spokeswoman</s15> <c15>said</c15> <q15>it had since doubled the number of unannounced inspections and issued Banksia Lane with 31 compliance notices</q15>.

<s16>Greens MP Saskia Scarpelli</s16>, who chaired a parliamentary inquiry into for-profit childcare last year, <c16>called for</c16> <q16>the company’s licence to be suspended</q16>. Her committee made 22 recommendations, four of which have been adopted. <s17>Its report</s17> <c17>described</c17> the regulator as “<q17>a watchdog that phones ahead</q17>”.

“<q18>We are paying public money to shareholders and the children get what’s left,</q18>” <s18>Scarpelli</s18> <c18>said</c18> outside court.

<s19>Acting Early Learning Minister Craig Ludbrook</s19> <c19>declined to say</c19> <q19>whether the licence was under review</q19> while the inquest was in progress. <s21>He</s21> <c21>intends</c21> <q21>to introduce legislation on staffing ratios in the spring session</q21>.

<s22>The United Educators Union</s22> <c22>believes</c22> <q22>the problem is wages</q22>. One in three qualified educators leaves within two years, and vacancies have tripled since 2019. <q23>Some centres were relying on 17-year-old trainees to open up in the morning</q23>, <s23>its state secretary, Anh Thu Truong</s23>, <c23>said</c23>.

<s24>Banksia Lane chair Roslyn Haslewood</s24> <c24>offered</c24> the family <q24>an “unreserved” apology</q24> in a statement to the ASX late on Monday. <s25>She</s25> <c25>said</c25> <q25>every kitchen gate in the group had been checked</q25>.

Despina Karagiannis had not been sent it. “<q26>I read it on my phone in the car park,</q26>” <s26>she</s26> <c26>said</c26>. “<q26>They spelt his name wrong.</q26>”

The inquest, before Deputy State Coroner Neville Kirkness, continues.
-----
1 | indirect | - | - | none
2 | indirect | - | - | none
3 | indirect | Miriam Kewley | PERSON | name
4 | direct | repair request | DOCUMENT | document
5 | direct | Miriam Kewley | PERSON | surname
6 | indirect | Hugh Brockman | PERSON | name
7 | indirect | Hugh Brockman | PERSON | pronoun
8 | mixed | Hugh Brockman | PERSON | pronoun
9 | indirect | Despina Karagiannis | PERSON | title
10 | direct | Despina Karagiannis | PERSON | surname
11 | indirect | Jolene Gorringe | PERSON | pronoun
12 | indirect | Jolene Gorringe | PERSON | pronoun
13 | direct | Jolene Gorringe | PERSON | surname
14 | direct | Jolene Gorringe | PERSON | none
15 | indirect | NSW Department of Education | ORG | organisation
16 | indirect | Saskia Scarpelli | PERSON | name
17 | mixed | Its report | DOCUMENT | document
18 | direct | Saskia Scarpelli | PERSON | surname
19 | attitude | Craig Ludbrook | PERSON | name
21 | attitude | Craig Ludbrook | PERSON | pronoun
22 | attitude | United Educators Union | ORG | organisation
23 | indirect | Anh Thu Truong | PERSON | name
24 | mixed | Roslyn Haslewood | PERSON | name
25 | indirect | Roslyn Haslewood | PERSON | pronoun
26 | direct | Despina Karagiannis | PERSON | pronoun
entity | PERSON | Leo Karagiannis | Leo | - | -
entity | PERSON | Miriam Kewley | Kewley | counsel assisting the coroner | -
entity | PERSON | Damien Stavropoulos | - | founder | Banksia Lane Early Learning
entity | PERSON | Hugh Brockman | - | barrister | Banksia Lane Early Learning
entity | PERSON | Despina Karagiannis | Karagiannis | pharmacist | -
entity | PERSON | Jolene Gorringe | Gorringe | director | Tuckeroo Grove
entity | PERSON | Saskia Scarpelli | Scarpelli | MP | Greens
entity | PERSON | Craig Ludbrook | Acting Early Learning Minister Craig Ludbrook | Acting Early Learning Minister | -
entity | PERSON | Anh Thu Truong | - | state secretary | United Educators Union
entity | PERSON | Roslyn Haslewood | - | chair | Banksia Lane Early Learning
entity | PERSON | Neville Kirkness | Deputy State Coroner Neville Kirkness | Deputy State Coroner | -
entity | ORG | Tuckeroo Grove | - | - | -
entity | ORG | Banksia Lane Early Learning | Banksia Lane | - | -
entity | ORG | Australian Securities Exchange | ASX | - | -
entity | ORG | Coroners Court | - | - | -
entity | ORG | NSW Department of Education | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | United Educators Union | - | - | -
entity | LOC | Sydney | - | - | -
entity | LOC | Minto | - | - | -
entity | LOC | Westmead | - | - | -
entity | LOC | Lidcombe | - | - | -
entity | LOC | Adelaide | - | - | -
meta | Childcare giant ignored 40 complaints before toddler’s scalding, inquest told | - | Bronte Trembath and Yusuf Elhage
