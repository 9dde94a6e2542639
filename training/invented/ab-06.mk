<s1>Varsity lecturers</s1> begin indefinite strike, <c1>accuse</c1> FG of <q1>insincerity</q1>

By Ikechukwu Madubuike, Abuja

12th October 2025

<s2>The National Association of University Teachers of Nigeria (NAUTON)</s2> on Saturday <c2>declared</c2> <q2>a total and indefinite strike</q2>, paralysing academic activities in public universities across the country.

The decision followed an 11-hour meeting of the union’s National Executive Council at the University of Jos.

<s3,4>President of the association, Prof. Emeka Ndukauba</s3,4>, who addressed journalists at about 2am, <c3>said</c3> <q3>the Federal Government had failed to honour an agreement signed in 2023</q3>, and <c4>alleged</c4> that <q4>N150bn released for the revitalisation of universities had been diverted</q4>.

“<q5>We gave them 14 days. We gave them 21 days. We even gave them prayers,</q5>” <s5>Ndukauba</s5> <c5>said</c5>. “<q5>No lecturer will enter any classroom until this government learns to keep its word.</q5>”

<s6>The don</s6> <c6>directed</c6> <a6>members in all 67 branches</a6> <q6>to withdraw from lectures, examinations and the supervision of projects with immediate effect</q6>.

<q7>Teachers in some state universities</q7>, <s7>he</s7> <c7>noted</c7>, <q7>were still being paid the salaries of 2009</q7>.

NAUTON last went on strike in 2022, when campuses were shut for eight months. <s8>Many students</s8> <c8>complained</c8> then that <q8>they had spent six years on four-year courses</q8>.

Reacting, <s9,10>the Minister of Education, Chief Babatunde Olukorede</s9,10>, <c9>expressed</c9> <q9>disappointment at the action</q9> and <c10>appealed to</c10> <a10>the lecturers</a10> <q10>to return to the negotiating table</q10>.

<s11>Olukorede</s11>, in a statement signed by his media aide, Hajiya Halima Gwarimpa, <c11>said</c11> <q11>80 per cent of the union’s demands had been met</q11>.

“<q12>It is therefore surprising that our respected teachers would choose to punish innocent students over matters that are receiving attention at the highest level,</q12>” <s12>the statement</s12> <c12>read</c12> in part. “<q12>Government will not hesitate to apply the law on no work, no pay.</q12>”

But <s13>the Chairman of the union’s Ibadan zone, Dr. Folasade Adewunmi-Coker</s13>, <c13>faulted</c13> <q13>the minister’s claim</q13>. “<q14>Let him list the 80 per cent, one by one, on national television,</q14>” <s14>she</s14> <c14>told</c14> <a14>our correspondent</a14> on the telephone. “<q14>I will bring the popcorn.</q14>”

<s15>Adewunmi-Coker</s15>, a lecturer in soil science, <c15>vowed</c15> that <q15>members would not be intimidated by threats to their salaries</q15>.

When our correspondent visited the University of Abuja on Sunday, dozens of students were dragging boxes towards the main gate. <s16>One of them, Blessing Terkula, a 400-level student of Microbiology</s16>, <c16>said</c16> <q16>her final examination had been fixed for Monday</q16>.

“<q17>My mother sold her grinding machine to pay my fees,</q17>” <c17>said</c17> <s17>Terkula</s17>, in tears. “<q17>Now I will go home and tell her what?</q17>”

<s18>A commercial driver</s18>, who gave his name only as Ebitimi, <c18>said</c18> <q18>the strike would finish his business</q18>.

<s19,20>The National Union of Campus Students</s19,20> <c19>called for</c19> <q19>the resignation of the minister</q19> and <c20>gave</c20> <a20>both parties</a20> <q20>a seven-day ultimatum to resolve the dispute</q20>. <s21>Its Public Relations Officer, Comrade Yakubu Dogonyaro</s21>, <c21>warned</c21> that <q21>students would occupy federal highways</q21>.

“<q22>The children of those in power are in London and Toronto,</q22>” <s22>Dogonyaro</s22> <c22>said</c22>. “<q22>They don’t know the colour of a NAUTON strike.</q22>”

However, <s23>the Vice-Chancellor of a private university in Ogun State, Prof. Ronke Shoyinka-Ellis</s23>, <c23>cautioned against</c23> <q23>blaming the government alone</q23>. <s24>She</s24> <c24>believes</c24> <q24>the union should explore other forms of protest</q24>.

<s25,26>A source in the Federal Ministry of Finance</s25,26>, who <c26>pleaded</c26> <q26>anonymity</q26>, <c25>disclosed</c25> that <q25>no provision had been made for the lecturers’ arrears in the 2026 budget</q25>. The spokesman for the ministry, Mr. Osaze Igbinoba, did not answer calls to his line as of the time of filing this report.

The House of Representatives Committee on University Education is expected to meet both sides on Wednesday.
-----
1 | indirect | Varsity lecturers | GROUP | group
2 | indirect | National Association of University Teachers of Nigeria | ORG | organisation
3 | indirect | Emeka Ndukauba | PERSON | name
4 | indirect | Emeka Ndukauba | PERSON | name
5 | direct | Emeka Ndukauba | PERSON | surname
6 | indirect | Emeka Ndukauba | PERSON | title
7 | indirect | Emeka Ndukauba | PERSON | pronoun
8 | indirect | Many students | GROUP | group
9 | indirect | Babatunde Olukorede | PERSON | name
10 | indirect | Babatunde Olukorede | PERSON | name
11 | indirect | Babatunde Olukorede | PERSON | surname
12 | direct | statement signed by his media aide | DOCUMENT | document
13 | indirect | Folasade Adewunmi-Coker | PERSON | name
14 | direct | Folasade Adewunmi-Coker | PERSON | pronoun
15 | indirect | Folasade Adewunmi-Coker | PERSON | surname
16 | indirect | Blessing Terkula | PERSON | name
17 | direct | Blessing Terkula | PERSON | surname
18 | indirect | Ebitimi | PERSON | title
19 | indirect | National Union of Campus Students | ORG | organisation
20 | indirect | National Union of Campus Students | ORG | organisation
21 | indirect | Yakubu Dogonyaro | PERSON | name
22 | direct | Yakubu Dogonyaro | PERSON | surname
23 | indirect | Ronke Shoyinka-Ellis | PERSON | name
24 | attitude | Ronke Shoyinka-Ellis | PERSON | pronoun
25 | indirect | source in the Federal Ministry of Finance | PERSON | title
26 | indirect | source in the Federal Ministry of Finance | PERSON | title
entity | PERSON | Emeka Ndukauba | Prof. Emeka Ndukauba; Ndukauba | president | National Association of University Teachers of Nigeria
entity | PERSON | Babatunde Olukorede | Chief Babatunde Olukorede; Olukorede | Minister of Education | -
entity | PERSON | Halima Gwarimpa | Hajiya Halima Gwarimpa | media aide | -
entity | PERSON | Folasade Adewunmi-Coker | Dr. Folasade Adewunmi-Coker; Adewunmi-Coker | lecturer in soil science | National Association of University Teachers of Nigeria
entity | PERSON | Blessing Terkula | Terkula | student | University of Abuja
entity | PERSON | Ebitimi | - | commercial driver | -
entity | PERSON | Yakubu Dogonyaro | Comrade Yakubu Dogonyaro; Dogonyaro | Public Relations Officer | National Union of Campus Students
entity | PERSON | Ronke Shoyinka-Ellis | Prof. Ronke Shoyinka-Ellis | Vice-Chancellor | -
entity | PERSON | Osaze Igbinoba | Mr. Osaze Igbinoba | spokesman | Federal Ministry of Finance
entity | ORG | National Association of University Teachers of Nigeria | NAUTON | - | -
entity | ORG | National Executive Council | - | - | -
entity | ORG | University of Jos | - | - | -
entity | ORG | Federal Government | FG | - | -
entity | ORG | University of Abuja | - | - | -
entity | ORG | National Union of Campus Students | - | - | -
entity | ORG | Federal Ministry of Finance | - | - | -
entity | ORG | House of Representatives Committee on University Education | - | - | -
entity | LOC | Ibadan | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Ogun State | - | - | -
meta | Varsity lecturers begin indefinite strike, accuse FG of insincerity | 2025-10-12 | Ikechukwu Madubuike
