<q15>Rates rise 'a kick in the guts'</q15>, <c15>say</c15> <s15>Timaru retailers</s15>

By Aroha Pakinui

<s16>Retailers in central Timaru</s16> <c16>say</c16> <q16>a proposed 16 percent rates increase could be the end of them</q16>.

The South Reach District Council will vote on the rise on Thursday, after <s1>staff</s1> <c1>advised</c1> <a1>councillors</a1> <q1>the alternative was to close two pools and a library</q1>.

Kerry-Ann Fleet, who has sold shoes on Stafford Street since 1988, opened her rates bill in front of customers last week.

'<q2>I actually said a word I don't say in the shop,</q2>' <s2>she</s2> <c2>said</c2>. '<q2>It's a kick in the guts, eh. We're still paying off Covid.</q2>'

<s3>Her neighbour, butcher Wiremu Tangaere</s3>, <c3>said</c3> <q3>three shops in his block had gone since Christmas</q3>. <s4>He</s4> <c4>did not want</c4> <q4>the pools to close either</q4>. '<q5>My moko learned to swim in there. But you can't keep milking a dead cow.</q5>'

<s6>Mayor Lindsay Crump</s6> <c6>told</c6> <a6>RNZ</a6> <q6>most of the increase was for pipes and roads, with insurance making up the rest</q6>.

'<q7>Nobody goes into local government to put rates up. But I'm not going to leave my grandkids with rusted pipes and a nice low bill in a frame,</q7>' <s7>he</s7> <c7>said</c7>.

The council's insurance premiums have trebled since 2019.

<s8>Councillor Jo Silcock</s8> <c8>accused</c8> the mayor of <q8>hiding behind the pipes</q8>. <s10>She</s10> <c10>wants</c10> <q10>the council to sell its 40 percent stake in the port</q10>, an idea <s11>Crump</s11> <c11>has described</c11> as '<q11>flogging the family silver to buy a sandwich</q11>'.

<s17>A submission from the Grey Power Association</s17> <c17>said</c17> <q17>many of its members were living on less than $500 a week after rent</q17>.

<s12>Its local president, Des Hanrahan</s12>, <c12>urged</c12> <a12>councillors</a12> <q12>to spread the rise over five years</q12>. '<q13>We're not asking for a freebie,</q13>' <s13>Hanrahan</s13> <c13>said</c13>. '<q13>We're asking for time, and some of us haven't got a lot of that.</q13>'

The council received 1140 submissions, more than twice the usual number. <s14>Deputy chief executive Hana Rewi</s14> <c14>said</c14> <q14>each one would be read before the vote</q14>.
-----
1 | indirect | staff | GROUP | group
2 | direct | Kerry-Ann Fleet | PERSON | pronoun
3 | indirect | Wiremu Tangaere | PERSON | name
4 | attitude | Wiremu Tangaere | PERSON | pronoun
5 | direct | Wiremu Tangaere | PERSON | none
6 | indirect | Lindsay Crump | PERSON | name
7 | direct | Lindsay Crump | PERSON | pronoun
8 | indirect | Jo Silcock | PERSON | name
10 | attitude | Jo Silcock | PERSON | pronoun
11 | mixed | Lindsay Crump | PERSON | surname
12 | indirect | Des Hanrahan | PERSON | name
13 | direct | Des Hanrahan | PERSON | surname
14 | indirect | Hana Rewi | PERSON | name
15 | mixed | Timaru retailers | GROUP | group
16 | indirect | Timaru retailers | GROUP | group
17 | indirect | submission from the Grey Power Association | DOCUMENT | document
meta | Rates rise 'a kick in the guts', say Timaru retailers | - | Aroha Pakinui
entity | LOC | Timaru | - | - | -
entity | ORG | South Reach District Council | - | - | -
entity | PERSON | Kerry-Ann Fleet | Fleet | - | -
entity | LOC | Stafford Street | - | - | -
entity | PERSON | Wiremu Tangaere | Tangaere | butcher | -
entity | PERSON | Lindsay Crump | Mayor Lindsay Crump; Crump | Mayor | South Reach District Council
entity | ORG | RNZ | - | - | -
entity | PERSON | Jo Silcock | Councillor Jo Silcock; Silcock | Councillor | South Reach District Council
entity | ORG | Grey Power Association | - | - | -
entity | PERSON | Des Hanrahan | Hanrahan | local president | Grey Power Association
entity | PERSON | Hana Rewi | - | Deputy chief executive | South Reach District Council
