Ketteridge school board axes 14 bus routes after five-hour shouting match

<s1>Parents</s1> <c1>vow</c1> <q1>to sue</q1>; <s2>superintendent</s2> <c2>calls</c2> plan "<q2>arithmetic, not cruelty</q2>"

By Dana Pruitt
Staff Writer

KETTERIDGE — Roughly 900 students will lose their seat on a school bus next month after the Ketteridge Local School District voted 3-2 early Tuesday to stop serving anyone who lives within two miles of class.

"<q3>I have a kindergartner and a state highway between him and his desk,</q3>" <s3>Brandi Okafor</s3> <c3>told</c3> <a3>the board</a3>. "<q3>You draw me that sidewalk.</q3>"

Okafor, a mother of three from Pickett Street, got a standing ovation, then a <c4>warning</c4> from <s4>board president Carol Ann Heffelfinger</s4> that <q4>the room would be cleared</q4>.

<q5>The district is short 11 drivers and $1.3 million</q5>, <c5>according to</c5> <s5>Superintendent Luis Arrambide</s5>. "<q6>This is arithmetic, not cruelty,</q6>" <s6>he</s6> <c6>said</c6>.

<s7>A 64-page review by RouteWise, a Columbus firm</s7>, <c7>found</c7> that <q7>a third of the buses run less than half full</q7>. <s8>The report</s8> <c8>recommended</c8> <q8>phasing in any change over two years</q8>. The board chose Aug. 18.

<s9>Board member Greg Stolz</s9>, who voted no, <c9>accused</c9> Arrambide of <q9>hiding that advice "behind a pie chart."</q9>

The superintendent bristled. "<q10>Every member had all 64 pages in June,</q10>" <s10>he</s10> <c10>replied</c10>. "<q10>Some of us read them.</q10>"

<s11>Tammy Stolz</s11>, who has driven Bus 19 since 2003 and is not related to the board member, <c11>said</c11> <q11>she would turn in her keys before she drove past a first-grader on State Route 61</q11>.

<s12>Her union, Teamsters Local 417</s12>, <c12>complained</c12> that <q12>it had learned of the plan from a lunch menu</q12>. <s13>It</s13> <c13>has threatened</c13> <q13>to file a grievance</q13>.

Heffelfinger, a retired mail carrier, cast the deciding vote. <s14>She</s14> <c14>conceded</c14> that <q14>the process had been "bumpier than any of our buses"</q14> but <s15,16>she</s15,16> <c15>refused</c15> <q15>to table the measure</q15>, <c16>saying</c16> <q16>the budget was due to the Harlan County auditor by Friday</q16>.

"<q17>You are asking 6-year-olds to balance it for you,</q17>" <c17>interrupted</c17> <s17>the mother of three</s17>, this time without the microphone.

One person was removed. <s18>A man in a crossing guard's vest</s18>, later driven home by Ketteridge police, <c18>had called</c18> the vote "<q18>a hit-and-run.</q18>"

<s19>State Rep. Tom Villaseñor, a Republican</s19>, <c19>urged</c19> <a19>the Ohio Department of Education and Workforce</a19> <q19>to step in</q19>. <q20>The agency has no say over routes shorter than two miles</q20>, <s20>a spokeswoman</s20> <c20>said</c20>.

<s21>Not One More Mile, a parent group</s21> formed three weeks ago in a laundromat on Front Street, <c21>said</c21> <q21>it would seek an injunction in Harlan County Common Pleas Court</q21>. "<q22>See you in front of a judge,</q22>" <s22>organizer Marcus Bell</s22> <c22>texted</c22> <a22>the Courier-Dispatch</a22> before the meeting had even adjourned.

The district ran its own buses until 2014, then hired Prairie Line, an Iowa contractor now owned by Mobilis, and took them back in 2021. Marne and Lodi Springs made similar cuts last fall.

By breakfast, <s23>a hand-lettered sign outside Garfield Elementary</s23> <c23>read</c23>: "<q23>Slow. Children walking. Ask your school board why.</q23>"

The board next meets Sept. 9 in the cafeteria at Ketteridge High School.
-----
1 | indirect | Parents | GROUP | group
2 | mixed | Luis Arrambide | PERSON | title
3 | direct | Brandi Okafor | PERSON | name
4 | indirect | Carol Ann Heffelfinger | PERSON | name
5 | indirect | Luis Arrambide | PERSON | name
6 | direct | Luis Arrambide | PERSON | pronoun
7 | indirect | 64-page review by RouteWise | DOCUMENT | document
8 | indirect | 64-page review by RouteWise | DOCUMENT | document
9 | mixed | Greg Stolz | PERSON | name
10 | direct | Luis Arrambide | PERSON | pronoun
11 | indirect | Tammy Stolz | PERSON | name
12 | indirect | Teamsters Local 417 | ORG | organisation
13 | indirect | Teamsters Local 417 | ORG | pronoun
14 | mixed | Carol Ann Heffelfinger | PERSON | pronoun
15 | attitude | Carol Ann Heffelfinger | PERSON | pronoun
16 | indirect | Carol Ann Heffelfinger | PERSON | pronoun
17 | direct | Brandi Okafor | PERSON | title
18 | mixed | man in a crossing guard's vest | PERSON | title
19 | indirect | Tom Villaseñor | PERSON | name
20 | indirect | Ohio Department of Education and Workforce | ORG | organisation
21 | indirect | Not One More Mile | ORG | organisation
22 | direct | Marcus Bell | PERSON | name
23 | direct | hand-lettered sign outside Garfield Elementary | DOCUMENT | document
entity | PERSON | Brandi Okafor | Okafor | - | -
entity | PERSON | Carol Ann Heffelfinger | Heffelfinger | board president | Ketteridge Local School District
entity | PERSON | Luis Arrambide | Arrambide | Superintendent | Ketteridge Local School District
entity | PERSON | Greg Stolz | - | board member | Ketteridge Local School District
entity | PERSON | Tammy Stolz | - | - | -
entity | PERSON | Tom Villaseñor | State Rep. Tom Villaseñor | State Rep. | -
entity | PERSON | Marcus Bell | - | organizer | Not One More Mile
entity | ORG | Ketteridge Local School District | - | - | -
entity | ORG | RouteWise | - | - | -
entity | ORG | Teamsters Local 417 | - | - | -
entity | ORG | Ohio Department of Education and Workforce | - | - | -
entity | ORG | Not One More Mile | - | - | -
entity | ORG | Ketteridge police | - | - | -
entity | ORG | Harlan County Common Pleas Court | - | - | -
entity | ORG | Courier-Dispatch | - | - | -
entity | ORG | Prairie Line | - | - | -
entity | ORG | Mobilis | - | - | -
entity | ORG | Garfield Elementary | - | - | -
entity | ORG | Ketteridge High School | - | - | -
entity | LOC | Ketteridge | KETTERIDGE | - | -
entity | LOC | Pickett Street | - | - | -
entity | LOC | Columbus | - | - | -
entity | LOC | State Route 61 | - | - | -
entity | LOC | Harlan County | - | - | -
entity | LOC | Front Street | - | - | -
entity | LOC | Iowa | - | - | -
entity | LOC | Marne | - | - | -
entity | LOC | Lodi Springs | - | - | -
entity | NORP | Republican | - | - | -
meta | Ketteridge school board axes 14 bus routes after five-hour shouting match | - | Dana Pruitt
