STRIKE: “<q1>We will not teach on empty stomachs</q1>” – <s2>ASUU</s2> <c2>vows</c2> <q2>to ground Osagie varsity</q2>

…As students block highway, <s3>registrar</s3> <c3>denies</c3> <q3>hiding N1.4bn</q3>

By Ebiere Adokiye, Igueze, and Tunji Sowande

<s4,5>The Academic Staff Union of Universities (ASUU), Osagie State University branch</s4,5>, <c4>has vowed</c4> <q4>to sustain its six-week-old strike until three months’ withheld salaries are paid</q4>, <c5>describing</c5> management’s offer of half pay as “<q5>a love letter to nobody</q5>”.

<s6>The branch chairman, Dr. Festus Idemudia</s6>, who addressed a congress at Alatise Hall, Igueze, on Wednesday, <c6>disclosed</c6> that <q6>members now survived on cooperative loans</q6>.

“<q7>A professor came to me for transport fare. A whole professor,</q7>” <s7>he</s7> <c7>lamented</c7>. “<q7>We will not teach on empty stomachs, and we will not mark on empty stomachs.</q7>”

The Vice-Chancellor, Prof. (Mrs.) Rosaline Egharevba, had hardened positions last week with a three-page circular. <s8>It</s8> <c8>directed</c8> <a8>lecturers</a8> <q8>to resume on Monday or forfeit their appointments</q8>.

“<q9>Management can no longer subsidise idleness,</q9>” <s9>the circular</s9>, sighted by The Daily Clarion, <c9>added</c9>.

<s10>Idemudia</s10>, flanked by the branch secretary, Dr. (Mrs.) Hauwa Garba-Etim, <c10>accused</c10> Egharevba of <q10>running the institution “like a provision store”</q10>.

<s11>The secretary</s11> <c11>alleged</c11> that <q11>N1.4bn meant for earned allowances was lodged in Harmony Trust Bank to yield interest</q11>. <s12>She</s12> <c12>challenged</c12> <a12>the Economic and Financial Crimes Commission (EFCC)</a12> <q12>to “follow the money to its bedroom”</q12>.

<s13>The registrar, Mr. Monday Aigbe</s13>, however, <c13>insisted</c13> that <q13>there was no such deposit and that the account had been closed “since the days of Prof. Amadin”</q13>.

“<q14>Nobody has stolen one kobo,</q14>” <s14>the university scribe</s14> <c14>told</c14> <a14>journalists</a14>. <s15>He</s15> <c15>assured</c15> <a15>parents</a15> that <q15>the second semester would be “rescued”</q15>.

But <s16>the report of a panel under retired Justice Adaeze Nwokolo</s16>, submitted to the state government in March, <c16>had recommended</c16> <q16>immediate payment of the arrears</q16>.

Meanwhile, members of the National Association of Nigerian Students (NANS) barricaded the Igueze–Auchi Expressway from 7am. <s17>One of their placards</s17> <c17>read</c17>: “<q17>VC, carryover no be by force.</q17>”

“<q18>I came for four years. This is year six,</q18>” <c18>said</c18> <s18>a 400-level Microbiology student</s18> who gave her name only as Itohan.

<s19>The NANS zonal coordinator, Comrade Wisdom Ebohon</s19>, <c19>threatened</c19> that <q19>his members would “relocate to Government House with our mattresses”</q19>.

<s20>A commercial driver, Alhaji Musa Danladi</s20>, <c20>begged</c20> <a20>the protesters</a20> <q20>to open one lane</q20>. <q21>His tomatoes</q21>, <s21>he</s21> <c21>said</c21>, <q21>were “already becoming stew”</q21>.

<s22>The Commissioner for Education, Mrs. Blessing Ighodalo</s22>, <c22>appealed for</c22> <q22>calm</q22>. <s23,24>She</s23,24> <c23>faulted</c23> the vice-chancellor’s circular as “<q23>hasty</q23>”, but <c24>ruled out</c24> <q24>the professor’s sack</q24>.

In Abuja, ASUU President, Prof. Yakubu Tanko-Bello, quoted <s25>the Minister of Education</s25> as <c25>saying</c25> on Tuesday that <q25>the dispute was “purely a state affair”</q25>. <s26>The don</s26> <c26>wondered</c26> <q26>whose affair the minister’s own certificate was</q26>.

Two other unions, SSANU and NASU, will meet today. Osagie State University, founded in 1994 as Igueze Polytechnic, last completed a session without a strike in 2011.
-----
1 | direct | Festus Idemudia | PERSON | none
2 | indirect | Academic Staff Union of Universities | ORG | organisation
3 | indirect | Monday Aigbe | PERSON | title
4 | indirect | Academic Staff Union of Universities | ORG | organisation
5 | mixed | Academic Staff Union of Universities | ORG | organisation
6 | indirect | Festus Idemudia | PERSON | name
7 | direct | Festus Idemudia | PERSON | pronoun
8 | indirect | three-page circular | DOCUMENT | pronoun
9 | direct | three-page circular | DOCUMENT | document
10 | mixed | Festus Idemudia | PERSON | surname
11 | indirect | Hauwa Garba-Etim | PERSON | title
12 | mixed | Hauwa Garba-Etim | PERSON | pronoun
13 | mixed | Monday Aigbe | PERSON | name
14 | direct | Monday Aigbe | PERSON | title
15 | mixed | Monday Aigbe | PERSON | pronoun
16 | indirect | report of a panel under retired Justice Adaeze Nwokolo | DOCUMENT | document
17 | direct | One of their placards | DOCUMENT | document
18 | direct | Itohan | PERSON | title
19 | mixed | Wisdom Ebohon | PERSON | name
20 | indirect | Musa Danladi | PERSON | name
21 | mixed | Musa Danladi | PERSON | pronoun
22 | indirect | Blessing Ighodalo | PERSON | name
23 | mixed | Blessing Ighodalo | PERSON | pronoun
24 | indirect | Blessing Ighodalo | PERSON | pronoun
25 | mixed | Minister of Education | PERSON | title
26 | attitude | Yakubu Tanko-Bello | PERSON | title
entity | PERSON | Festus Idemudia | Dr. Festus Idemudia; Idemudia | branch chairman | Academic Staff Union of Universities
entity | PERSON | Rosaline Egharevba | Prof. (Mrs.) Rosaline Egharevba; Egharevba | Vice-Chancellor | Osagie State University
entity | PERSON | Hauwa Garba-Etim | Dr. (Mrs.) Hauwa Garba-Etim | branch secretary | Academic Staff Union of Universities
entity | PERSON | Monday Aigbe | Mr. Monday Aigbe | registrar | Osagie State University
entity | PERSON | Prof. Amadin | - | - | -
entity | PERSON | Adaeze Nwokolo | Justice Adaeze Nwokolo | Justice | -
entity | PERSON | Itohan | - | student | -
entity | PERSON | Wisdom Ebohon | Comrade Wisdom Ebohon | zonal coordinator | National Association of Nigerian Students
entity | PERSON | Musa Danladi | Alhaji Musa Danladi | commercial driver | -
entity | PERSON | Blessing Ighodalo | Mrs. Blessing Ighodalo | Commissioner for Education | -
entity | PERSON | Yakubu Tanko-Bello | Prof. Yakubu Tanko-Bello | President | Academic Staff Union of Universities
entity | ORG | Academic Staff Union of Universities | ASUU | - | -
entity | ORG | Osagie State University | Osagie | - | -
entity | ORG | The Daily Clarion | - | - | -
entity | ORG | Harmony Trust Bank | - | - | -
entity | ORG | Economic and Financial Crimes Commission | EFCC | - | -
entity | ORG | National Association of Nigerian Students | NANS | - | -
entity | ORG | SSANU | - | - | -
entity | ORG | NASU | - | - | -
entity | ORG | Igueze Polytechnic | - | - | -
entity | LOC | Igueze | - | - | -
entity | LOC | Alatise Hall | - | - | -
entity | LOC | Igueze–Auchi Expressway | - | - | -
entity | LOC | Government House | - | - | -
entity | LOC | Abuja | - | - | -
meta | STRIKE: “We will not teach on empty stomachs” – ASUU vows to ground Osagie varsity | - | Ebiere Adokiye and Tunji Sowande
