Western Bight v-c’s pay passes $1.4m as 210 staff are let go

<s1>Chancellor</s1> <c1>defends</c1> rise as ‘<q1>the market talking</q1>’; <s2>union</s2> <c2>says</c2> <q2>it is ‘talking to itself’</q2>

Callum Wray-Tindale

The University of Western Bight paid its vice-chancellor $1.41 million last year, a rise of 19 per cent, in the month that <s3>it</s3> <c3>told</c3> <a3>210 staff</a3> <q3>their positions were “no longer aligned”</q3>.

The sum appears on page 164 of an annual report, tabled in parliament in Adelaide last week. <s4>The report</s4> <c4>describes</c4> it as “<q4>total employment cost including at-risk components</q4>”.

<q5>Professor Ingrid Halloran, a marine geologist who came to Whyalla from Tromsø in 2019, did not seek the increase</q5>, <s5>a university spokesperson</s5> <c5>said</c5>.

“<q6>I would do this job for less,</q6>” <s6>the vice-chancellor</s6> <c6>told</c6> <a6>staff</a6> in a video message. “<q6>Whether I would do it as well is for others to judge.</q6>”

<s7>Chancellor Desmond Quayle, a former chief executive of the miner Orrock</s7>, was unapologetic: “<q7>The market is talking, and it talks in seven figures.</q7>” <s8>He</s8> <c8>pointed out</c8> that <q8>the heads of Derwent, Carpentaria, Macleay and Sturt Hawker all earned more</q8>.

The university’s council had taken advice from Marchetti Pryce, a consultancy. <s9>Its 12-page paper</s9>, obtained by Campus Ledger under freedom of information laws, <c9>recommends</c9> <q9>placing Halloran “in the upper quartile of a group the university should aspire to join”</q9>.

<s10>Minutes of the council’s November meeting</s10> <c10>record</c10> <q10>a vote of nine to two</q10>. <s11>One member</s11>, whose name is blacked out, <c11>wondered aloud</c11> <q11>whether the group had been “chosen to fit the answer”</q11>.

“<q12>If this is the market talking, it is talking to itself,</q12>” <c12>said</c12> <s12>Dr Sunita Raghavan, branch president of the National Tertiary Education Union (NTEU)</s12>. <s13>The chemist</s13>, whose own school is to merge with nursing, <c13>threatened</c13> <q13>to withhold first-semester results</q13>.

<q14>Halloran has refused to meet the union before May</q14>, <s14>she</s14> <c14>added</c14>.

<s15>A staff survey in March</s15> <c15>found</c15> that <q15>8 per cent had confidence in the council</q15>, down from 41 per cent under Halloran’s predecessor, Bruce Tolland.

<s16>Tolland</s16>, who ran the place on a fifth of the money, <c16>recalls</c16> <q16>being given “a Commodore and a car park”</q16>. <s17>The emeritus professor</s17> <c17>reckons</c17> <q17>nobody on a council ever lost a friend by saying yes</q17>.

<q18>The government was “not in the business of setting salaries”</q18>, <c18>said</c18> <s18>Costa Petrakis, the federal education minister</s18>. But <s19>the Labor minister</s19> <c19>warned</c19> <a19>councils</a19> <q19>not to “mark their own homework”</q19>.

<s20>The Tertiary Education Quality and Standards Agency</s20> <c20>confirmed</c20> that <q20>it had asked Western Bight for an explanation</q20>. <s21>The regulator</s21> <c21>has no plans</c21> <q21>to open a formal inquiry</q21>.

<s22>Greens senator Penny Ah Wong</s22> <c22>would like</c22> <q22>no vice-chancellor to earn more than the prime minister</q22>, who is paid about $607,000. <s23>She</s23> <c23>intends</c23> <q23>to move a private bill in the spring</q23>.

On the lawn of the chancellery <s24>a placard</s24> still <c24>reads</c24>: “<q24>210 = 1.41.</q24>”
-----
1 | mixed | Desmond Quayle | PERSON | title
2 | mixed | National Tertiary Education Union | ORG | organisation
3 | mixed | University of Western Bight | ORG | pronoun
4 | mixed | annual report | DOCUMENT | document
5 | indirect | University of Western Bight | ORG | organisation
6 | direct | Ingrid Halloran | PERSON | title
7 | direct | Desmond Quayle | PERSON | name
8 | indirect | Desmond Quayle | PERSON | pronoun
9 | mixed | Its 12-page paper | DOCUMENT | document
10 | indirect | Minutes of the council’s November meeting | DOCUMENT | document
11 | mixed | One member | PERSON | title
12 | direct | Sunita Raghavan | PERSON | name
13 | indirect | Sunita Raghavan | PERSON | title
14 | indirect | Sunita Raghavan | PERSON | pronoun
15 | indirect | staff survey in March | DOCUMENT | document
16 | mixed | Bruce Tolland | PERSON | surname
17 | attitude | Bruce Tolland | PERSON | title
18 | mixed | Costa Petrakis | PERSON | name
19 | mixed | Costa Petrakis | PERSON | title
20 | indirect | Tertiary Education Quality and Standards Agency | ORG | organisation
21 | attitude | Tertiary Education Quality and Standards Agency | ORG | organisation
22 | attitude | Penny Ah Wong | PERSON | name
23 | attitude | Penny Ah Wong | PERSON | pronoun
24 | direct | placard | DOCUMENT | document
entity | PERSON | Ingrid Halloran | Professor Ingrid Halloran; Halloran | vice-chancellor | University of Western Bight
entity | PERSON | Desmond Quayle | - | chancellor | University of Western Bight
entity | PERSON | Sunita Raghavan | Dr Sunita Raghavan | branch president | National Tertiary Education Union
entity | PERSON | Bruce Tolland | Tolland | emeritus professor | University of Western Bight
entity | PERSON | Costa Petrakis | - | federal education minister | Labor
entity | PERSON | Penny Ah Wong | - | senator | Greens
entity | ORG | University of Western Bight | Western Bight | - | -
entity | ORG | Orrock | - | - | -
entity | ORG | Derwent | - | - | -
entity | ORG | Carpentaria | - | - | -
entity | ORG | Macleay | - | - | -
entity | ORG | Sturt Hawker | - | - | -
entity | ORG | Marchetti Pryce | - | - | -
entity | ORG | Campus Ledger | - | - | -
entity | ORG | National Tertiary Education Union | NTEU | - | -
entity | ORG | Tertiary Education Quality and Standards Agency | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Whyalla | - | - | -
entity | LOC | Tromsø | - | - | -
entity | NORP | Labor | - | - | -
entity | NORP | Greens | - | - | -
meta | Western Bight v-c’s pay passes $1.4m as 210 staff are let go | - | Callum Wray-Tindale
