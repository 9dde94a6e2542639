<s1>Premier</s1> <c1>stands by</c1> <q1>minister</q1> as hospital bill climbs to $3.1b

By Kirra Donnelly and Sam Petrakis

<s2>South Australian Premier Helen Marinos</s2> <c2>has backed</c2> <q2>her embattled Health Minister</q2> after the cost of the new Port Adelaide hospital rose by a further $420 million.

<s3>Treasury documents</s3>, tabled in Parliament late on Tuesday, <c3>show</c3> <q3>the project is now expected to cost $3.1 billion and open in late 2031</q3>, almost three years behind schedule.

<s4,5>Ms Marinos</s4,5> <c4>said</c4> <q4>she was "not happy, and nobody should be"</q4> but <c5>denied</c5> <q5>she had been kept in the dark by the minister, Daniel Kwong</q5>.

"<q6>Daniel came to me in February and he was upfront about it,</q6>" <s6>she</s6> <c6>told</c6> <a6>reporters</a6> in Mount Gambier. "<q6>I'd rather a minister who brings me bad news than one who sits on it.</q6>"

The Opposition seized on that timeline. <s7>Its leader, Bronte Fairweather</s7>, <c7>pointed out</c7> that <q7>the Premier had assured a budget estimates hearing in March the build was on track</q7>.

"<q8>Either February didn't happen or March wasn't true,</q8>" <s8>Ms Fairweather</s8> <c8>said</c8>. "<q8>She's told the Parliament one thing and Mount Gambier another.</q8>"

<s9,10>The Liberal leader</s9,10> <c9>stopped short of calling for</c9> <q9>Mr Kwong's resignation</q9> but <c10>demanded</c10> <q10>he table all correspondence with the builder, Brightline Constructions</q10>.

Mr Kwong, a former emergency physician who entered Parliament in 2018, did not front the media on Wednesday. In a statement, <s11>he</s11> <c11>blamed</c11> <q11>the price of steel, a shortage of tradies in the northern suburbs and contamination found beneath the old wool stores on the site</q11>.

"<q12>No one could have known what was under those slabs until we lifted them,</q12>" <s12>the statement</s12> <c12>said</c12>.

But <s13>a 2022 report by consultants Hallett Geddes</s13>, obtained by this masthead, <c13>warned</c13> <q13>there was a "near certainty" of asbestos and hydrocarbons at the site</q13>. <s14>It</s14> <c14>put</c14> <q14>the cost of removing them at between $80 million and $150 million</q14>.

<s15>Sources in the Labor caucus</s15> <c15>said</c15> <q15>MPs were told of the blowout by text message less than an hour before the documents were tabled</q15>. <s16>One backbencher</s16> <c16>described</c16> the mood as "<q16>filthy</q16>".

"<q17>We've got marginal seats in the north and we've just handed them a leaflet,</q17>" <s17>the MP</s17> <c17>said</c17>, speaking on condition of anonymity.

<s18>The Greens and two crossbench independents</s18> <c18>want</c18> <q18>the Auditor-General to investigate</q18>. <s19>Upper house MP Tamsin Osei</s19> <c19>said</c19> <q19>she would move for a select committee when Parliament resumed on May 13</q19>. <s20>She</s20> <c20>accused</c20> the government of <q20>treating the project "like a ribbon-cutting with a hospital attached"</q20>.

It is not the first time the build has caused trouble. The site was announced by then premier Gavin Strickland at the height of the 2018 election campaign, and two health ministers have since lost the portfolio. Work began in 2023 and was halted twice last year by industrial disputes.

Brightline declined to comment. <s21>The construction union's state secretary, Leon Fazzari</s21>, <c21>rejected</c21> <q21>suggestions his members were to blame</q21>.

"<q22>They've worked through two summers in full suits,</q22>" <s22>he</s22> <c22>said</c22>. "<q22>If someone had read the report, they mightn't have needed to.</q22>"

<s23>Doctors</s23>, meanwhile, <c23>fear</c23> <q23>the delay will deepen the ramping crisis</q23>. <s24>Yasmin Tehrani, the state president of the Australian Emergency Doctors Association</s24>, <c24>said</c24> <q24>patients spent 3900 hours in ambulances outside hospitals last month</q24>.

"<q25>We were promised 48 extra emergency beds by 2028 and we've planned rosters around them,</q25>" <s25>Dr Tehrani</s25> <c25>said</c25>.

<s26,27>The Premier</s26,27> <c26>conceded</c26> <q26>it was "a fair question" whether more could be done in the meantime</q26> and <c27>flagged</c27> <q27>an announcement next week</q27>. <s28>She</s28> <c28>has ruled out</c28> <q28>a cabinet reshuffle before the election, which is due in March next year</q28>.
-----
1 | attitude | Helen Marinos | PERSON | title
2 | indirect | Helen Marinos | PERSON | name
3 | indirect | Treasury documents | DOCUMENT | document
4 | mixed | Helen Marinos | PERSON | surname
5 | indirect | Helen Marinos | PERSON | surname
6 | direct | Helen Marinos | PERSON | pronoun
7 | indirect | Bronte Fairweather | PERSON | name
8 | direct | Bronte Fairweather | PERSON | surname
9 | attitude | Bronte Fairweather | PERSON | title
10 | indirect | Bronte Fairweather | PERSON | title
11 | indirect | Daniel Kwong | PERSON | pronoun
12 | direct | statement | DOCUMENT | document
13 | mixed | 2022 report by consultants Hallett Geddes | DOCUMENT | document
14 | indirect | 2022 report by consultants Hallett Geddes | DOCUMENT | pronoun
15 | indirect | Sources in the Labor caucus | GROUP | group
16 | mixed | One backbencher | PERSON | title
17 | direct | One backbencher | PERSON | title
18 | attitude | Greens and two crossbench independents | GROUP | group
19 | indirect | Tamsin Osei | PERSON | name
20 | mixed | Tamsin Osei | PERSON | pronoun
21 | indirect | Leon Fazzari | PERSON | name
22 | direct | Leon Fazzari | PERSON | pronoun
23 | attitude | Doctors | GROUP | group
24 | indirect | Yasmin Tehrani | PERSON | name
25 | direct | Yasmin Tehrani | PERSON | surname
26 | mixed | Helen Marinos | PERSON | title
27 | indirect | Helen Marinos | PERSON | title
28 | indirect | Helen Marinos | PERSON | pronoun
entity | PERSON | Helen Marinos | Ms Marinos | Premier | -
entity | PERSON | Daniel Kwong | Mr Kwong; Daniel | Health Minister | -
entity | PERSON | Bronte Fairweather | Ms Fairweather | leader | Liberal
entity | PERSON | Tamsin Osei | - | Upper house MP | -
entity | PERSON | Gavin Strickland | - | premier | -
entity | PERSON | Leon Fazzari | - | state secretary | -
entity | PERSON | Yasmin Tehrani | Dr Tehrani | state president | Australian Emergency Doctors Association
entity | ORG | Parliament | - | - | -
entity | ORG | Opposition | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Brightline Constructions | Brightline | - | -
entity | ORG | Hallett Geddes | - | - | -
entity | ORG | Labor | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | Australian Emergency Doctors Association | - | - | -
entity | NORP | South Australian | - | - | -
entity | NORP | Liberal | - | - | -
entity | LOC | Port Adelaide | - | - | -
entity | LOC | Mount Gambier | - | - | -
meta | Premier stands by minister as hospital bill climbs to $3.1b | - | Kirra Donnelly and Sam Petrakis
