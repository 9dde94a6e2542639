<q1>One in five trainee teachers in England quit before qualifying</q1>, <s1>study</s1> <c1>finds</c1>

<s2>Researchers</s2> <c2>blame</c2> <q2>unpaid placements and rising rents</q2> as <s3>unions</s3> <c3>call for</c3> <q3>bursaries to be restored</q3>

Rosalind Achterberg Education correspondent

<q4>A fifth of people who start teacher training in England drop out before they qualify, and those from the poorest homes are twice as likely to leave as their wealthiest peers</q4>, <s4>research</s4> <c4>suggests</c4>.

The study, by the Hallam Centre for Education Research, followed 6,200 trainees who began courses in 2022 and 2023. <s5>It</s5> <c5>found</c5> that <q5>money, rather than workload or behaviour, was the most common reason given for leaving</q5>.

“<q6>We expected pupils’ behaviour to come top and it came fifth,</q6>” <c6>said</c6> <s6>Dr Miriam Adjei</s6>, who led the project. “<q6>People told us they loved the classroom. They couldn’t afford to be in it.</q6>”

Postgraduate trainees pay fees of £9,535 and spend at least 120 days in schools, usually unpaid. Bursaries for subjects such as English, art and history were scrapped or cut in 2021 and have only partly been restored.

<s7>Adjei and her colleague Prof Howard Lister</s7> <c7>calculate</c7> that <q7>the average trainee outside London was £340 a month short of basic living costs</q7>. <s8>They</s8> <c8>recommend</c8> <q8>a salary for the training year, as is already paid to apprentices in other professions</q8>.

For Kezia Marlowe, 26, who left her course in Hull eight weeks before the end, the figures were no surprise. She was sleeping at a friend’s flat and working three nights a week in a bar.

“<q9>I stopped opening the emails from the university because I thought they would be about rent,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>My mentor cried when I told her. I was good at it, that’s the stupid thing.</q9>”

<s10,11>Marlowe</s10,11>, who now works for a parcel firm, <c10>would like</c10> <q10>to go back</q10> but <c11>doubts</c11> <q11>she could afford to repeat the year</q11>.

<s12>The Department for Education</s12> <c12>said</c12> <q12>it was recruiting an additional 6,500 teachers and that numbers starting courses this autumn were up 11%</q12>. <s13>A spokesperson</s13> <c13>added</c13>: “<q13>We inherited a recruitment crisis and are turning it round, with generous bursaries worth up to £29,000 in the subjects where they are needed most.</q13>”

But <s14>unions</s14> <c14>accused</c14> ministers of <q14>looking at the wrong end of the pipe</q14>. “<q15>It’s no good turning on the taps if the plug’s out,</q15>” <c15>said</c15> <s15>Denise Alleyne, the general secretary of the National Association of School Staff</s15>. <s16>She</s16> <c16>called</c16> the absence of any support for primary trainees “<q16>indefensible</q16>”.

<s17>School leaders</s17> <c17>said</c17> <q17>the dropout rate was already being felt</q17>. At Fenbrook academy in Nottinghamshire, five of the 12 trainees expected in January did not arrive, and <s18>its headteacher, Paul Ostrowski</s18>, <c18>has told</c18> <a18>governors</a18> <q18>he may have to combine two year 9 maths sets</q18>.

Ostrowski and his deputy, Lucinda Farrow, have begun lending trainees money for their bus passes. “<q19>It shouldn’t be the proceeds of a cake sale that keep somebody in the profession,</q19>” <s19>he</s19> <c19>said</c19>.

Not everyone is persuaded that salaries are the answer. <s20,21>The economist Sir Duncan Leith</s20,21>, who advised the last government on pay, <c20>described</c20> the proposal as “<q20>expensive and badly targeted</q20>”, <c21>arguing</c21> that <q21>most of those who leave would have done so anyway</q21>.

“<q22>What the data cannot tell you is who would have made a good teacher,</q22>” <s22>he</s22> <c22>said</c22>.

<s23>Adjei</s23> <c23>disputed</c23> <q23>that</q23>. <q24>Of the trainees who quit</q24>, <s24>she</s24> <c24>said</c24>, <q24>71% had been graded good or better in their last observed lesson</q24>.

The study will be presented to MPs on the education committee on Wednesday. <s25,26>Its chair, the Labour MP Fatima Rizwan</s25,26>, <c25>has asked</c25> <a25>the schools minister</a25> <q25>to attend</q25> and <c26>said</c26> <q26>she would press him for “a straight answer on bursaries by Easter”</q26>.
-----
1 | indirect | study | DOCUMENT | document
2 | indirect | Researchers | GROUP | group
3 | indirect | unions | GROUP | group
4 | indirect | study | DOCUMENT | document
5 | indirect | study | DOCUMENT | pronoun
6 | direct | Miriam Adjei | PERSON | name
7 | indirect | Miriam Adjei and Howard Lister | GROUP | name
8 | indirect | Miriam Adjei and Howard Lister | GROUP | pronoun
9 | direct | Kezia Marlowe | PERSON | pronoun
10 | attitude | Kezia Marlowe | PERSON | surname
11 | attitude | Kezia Marlowe | PERSON | surname
12 | indirect | Department for Education | ORG | organisation
13 | direct | Department for Education | ORG | organisation
14 | indirect | unions | GROUP | group
15 | direct | Denise Alleyne | PERSON | name
16 | mixed | Denise Alleyne | PERSON | pronoun
17 | indirect | School leaders | GROUP | group
18 | indirect | Paul Ostrowski | PERSON | name
19 | direct | Paul Ostrowski | PERSON | pronoun
20 | mixed | Duncan Leith | PERSON | name
21 | indirect | Duncan Leith | PERSON | name
22 | direct | Duncan Leith | PERSON | pronoun
23 | indirect | Miriam Adjei | PERSON | surname
24 | indirect | Miriam Adjei | PERSON | pronoun
25 | indirect | Fatima Rizwan | PERSON | name
26 | mixed | Fatima Rizwan | PERSON | name
entity | PERSON | Miriam Adjei | Dr Miriam Adjei; Adjei | - | Hallam Centre for Education Research
entity | PERSON | Howard Lister | Prof Howard Lister | - | -
entity | PERSON | Kezia Marlowe | Marlowe | - | -
entity | PERSON | Denise Alleyne | - | general secretary | National Association of School Staff
entity | PERSON | Paul Ostrowski | Ostrowski | headteacher | Fenbrook academy
entity | PERSON | Lucinda Farrow | - | deputy | Fenbrook academy
entity | PERSON | Duncan Leith | Sir Duncan Leith | economist | -
entity | PERSON | Fatima Rizwan | - | chair | Labour
entity | ORG | Hallam Centre for Education Research | - | - | -
entity | ORG | Department for Education | - | - | -
entity | ORG | National Association of School Staff | - | - | -
entity | ORG | Fenbrook academy | - | - | -
entity | ORG | Labour | - | - | -
entity | LOC | England | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Nottinghamshire | - | - | -
meta | One in five trainee teachers in England quit before qualifying, study finds | - | Rosalind Achterberg
