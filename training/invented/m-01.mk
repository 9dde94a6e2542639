Council leader '<q1>will not walk away</q1>' after pool bill hits £31m

By Harriet Coombe
Local Democracy Reporting Service

<s2>The leader of a council</s2> which spent almost twice its budget on a swimming pool <c2>has said</c2> <q2>he will not resign</q2>.

<s3>Opposition members of Westmarch District Council</s3> <c3>called for</c3> <q3>Martin Treadgold to go</q3> after <s4>an auditor's report</s4> <c4>found</c4> that <q4>the cost of the Brinefield Leisure Centre had risen from £16.2m to £31m without a single vote in public</q4>.

But <s5>the Conservative</s5>, who has led the authority since 2019, <c5>told</c5> <a5>a meeting</a5> on Tuesday night that <q5>he would "see the job through"</q5>.

"<q6>I'm not going to walk away from the people who elected me because a roof cost more than somebody said it would in 2020,</q6>" <s6>he</s6> <c6>said</c6>.

<s7>The report, by the accountants Hallam Rudge</s7>, <c7>said</c7> <q7>councillors had been given "incomplete and at times misleading" information about the project</q7>.

<s8,9>It</s8,9> <c8>found</c8> <q8>officers had approved 43 changes to the contract under delegated powers</q8> and <c9>warned</c9> that <q9>the council's reserves could be exhausted by March 2027</q9>.

Building work began in 2021 after the old Victoria Baths, which had served the town for 87 years, were condemned.

The pool was due to open in the spring of 2023 but did not admit its first swimmers until last October, by which time the main contractor, Dunmore Build, had gone into administration.

<s10>Liberal Democrat group leader Sunita Rawal</s10> <c10>said</c10> <q10>residents were "paying for this twice, once in council tax and once in services"</q10>.

"<q11>We've lost the bus to the hospital, we've lost two libraries and we've lost the toilets in the market place,</q11>" <s11>she</s11> <c11>said</c11>.

"<q12>What we've got is a very nice flume.</q12>"

<s13,14>Ms Rawal</s13,14>, whose motion of no confidence was defeated by 21 votes to 17, <c13>accused</c13> Mr Treadgold of <q13>hiding behind his officers</q13> and <c14>said</c14> <q14>she would refer the matter to the council's standards committee</q14>.

Labour's Gareth Pinfold abstained. <s15>He</s15> <c15>said</c15> <q15>changing the person at the top would be "a distraction" three months before an election</q15>.

"<q16>The question I keep being asked on doorsteps isn't who knew,</q16>" <s16>Mr Pinfold</s16> <c16>said</c16>. "<q16>It's when are they going to fix the changing rooms.</q16>"

The centre has been closed on four occasions since it opened, most recently last month when a ceiling panel fell into the children's pool. Nobody was hurt.

<s17>Alison Frome</s17>, who teaches swimming there, <c17>said</c17> <q17>staff had been told not to speak about the faults</q17>.

"<q18>It's a lovely building and the kids adore it,</q18>" <c18>said</c18> <s18>the 46-year-old</s18>. "<q18>But you do find yourself looking up.</q18>"

<s19,20>Chief executive David Oyelaran</s19,20>, who joined the council last year from Kirklees, <c19>apologised for</c19> "<q19>serious failings</q19>" and <c20>said</c20> <q20>a new system meant no contract could be varied by more than £50,000 without the agreement of the cabinet</q20>.

Asked whether anyone would be disciplined, <s21>he</s21> <c21>said</c21> <q21>he could not discuss individual members of staff</q21>.

His predecessor, Jane Marwood, left in 2022 with a payment of £214,000. The BBC has approached her for comment.

<s22>The council</s22> <c22>said</c22> <q22>it was pursuing Dunmore Build's administrators for £4.3m</q22>. <s23>A spokesperson for the administrators, Teague and Co</s23>, <c23>said</c23> <q23>the firm did not comment on claims by individual creditors</q23>.

<s24>Mr Treadgold, a retired haulier</s24>, <c24>hopes</c24> <q24>to be returned in Brinefield South on 7 May</q24>. <s25>His wife, Pauline</s25>, who sits on the parish council, <c25>said</c25> <q25>she wished he would stand down</q25>.

"<q26>He's 71 and he's missed every one of our grandchildren's birthdays,</q26>" <s26>she</s26> <c26>said</c26>. "<q26>But he doesn't listen to me either.</q26>"

Auditors are due to report on other projects, including a multi-storey car park, in the summer.
-----
1 | mixed | Martin Treadgold | PERSON | none
2 | indirect | Martin Treadgold | PERSON | title
3 | indirect | Opposition members of Westmarch District Council | GROUP | group
4 | indirect | auditor's report | DOCUMENT | document
5 | mixed | Martin Treadgold | PERSON | title
6 | direct | Martin Treadgold | PERSON | pronoun
7 | mixed | auditor's report | DOCUMENT | document
8 | indirect | auditor's report | DOCUMENT | pronoun
9 | indirect | auditor's report | DOCUMENT | pronoun
10 | mixed | Sunita Rawal | PERSON | name
11 | direct | Sunita Rawal | PERSON | pronoun
12 | direct | Sunita Rawal | PERSON | none
13 | indirect | Sunita Rawal | PERSON | surname
14 | indirect | Sunita Rawal | PERSON | surname
15 | mixed | Gareth Pinfold | PERSON | pronoun
16 | direct | Gareth Pinfold | PERSON | surname
17 | indirect | Alison Frome | PERSON | name
18 | direct | Alison Frome | PERSON | title
19 | mixed | David Oyelaran | PERSON | name
20 | indirect | David Oyelaran | PERSON | name
21 | indirect | David Oyelaran | PERSON | pronoun
22 | indirect | Westmarch District Council | ORG | organisation
23 | indirect | Teague and Co | ORG | organisation
24 | attitude | Martin Treadgold | PERSON | surname
25 | indirect | Pauline | PERSON | name
26 | direct | Pauline | PERSON | pronoun
entity | PERSON | Martin Treadgold | Mr Treadgold | leader | Westmarch District Council
entity | PERSON | Sunita Rawal | Ms Rawal | group leader | Liberal Democrat
entity | PERSON | Gareth Pinfold | Mr Pinfold | - | Labour
entity | PERSON | Alison Frome | - | - | -
entity | PERSON | David Oyelaran | - | Chief executive | Westmarch District Council
entity | PERSON | Jane Marwood | - | predecessor | Westmarch District Council
entity | PERSON | Pauline | - | - | -
entity | ORG | Westmarch District Council | - | - | -
entity | ORG | Hallam Rudge | - | - | -
entity | ORG | Dunmore Build | - | - | -
entity | ORG | Teague and Co | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | BBC | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | LOC | Brinefield Leisure Centre | - | - | -
entity | LOC | Brinefield South | - | - | -
entity | LOC | Victoria Baths | - | - | -
entity | LOC | Kirklees | - | - | -
meta | Council leader 'will not walk away' after pool bill hits £31m | - | Harriet Coombe
