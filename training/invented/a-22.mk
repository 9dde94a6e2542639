<s18>Mayor</s18> <c18>wants</c18> <q18>curfew</q18>; <s19>bar owners</s19> <c19>want</c19> <q19>answers</q19>

SAVANNAH PINES, Ga. — <s1,2>Mayor Darnell Whitaker</s1,2> <c1>proposed</c1> Tuesday that <q1>bars in the historic district close at midnight</q1>, <c2>arguing</c2> that <q2>police are stretched too thin to patrol Bay Street until 3 a.m.</q2>

“<q3>I am not anti-fun,</q3>” <s3>Whitaker</s3> <c3>told</c3> <a3>the City Council</a3>. “<q3>I met my wife in a bar. But I met her at nine o’clock.</q3>”

The ordinance, which needs five votes, drew more than 200 people to City Hall, some of them carrying go-cups. <s4>One sign</s4> <c4>read</c4> “<q4>Midnight Is for Pumpkins.</q4>”

Bar owners were quick to pounce. <s5,6>Colleen Rafferty, who owns Rafferty’s and two other taverns</s5,6>, <c5>said</c5> <q5>she would lose a third of her revenue</q5> and <c6>vowed</c6> <q6>to sue</q6>.

“<q7>You want fewer fights? Fix the streetlights,</q7>” <s7>Rafferty</s7> <c7>said</c7>. “<q7>I’ve asked for six streetlights since 2020. I’ve got one. It blinks.</q7>”

<s8>Police Chief Anita Delacroix</s8> <c8>neither endorsed nor opposed</c8> <q8>the curfew</q8>. <q9>Her department</q9>, <s9>she</s9> <c9>noted</c9>, <q9>is 41 officers short</q9>.

<q17>Of 612 calls for service on Bay Street last year</q17>, <s17>the chief’s figures</s17> <c17>show</c17>, <q17>388 came after midnight</q17>.

<s10>Councilman Pete Sorrell</s10> <c10>wondered</c10> <q10>if the city was “punishing the many for the sins of the sloppy.”</q10> <s11>Councilwoman Yolanda Bright</s11>, by contrast, <c11>said</c11> <q11>the measure didn’t go far enough</q11>. <s12>She</s12> <c12>would prefer</c12> <q12>11 o’clock</q12>.

<c13>According to</c13> <s13>a study the mayor cited repeatedly</s13>, <q13>cities that moved last call earlier saw emergency room visits fall by as much as 12%</q13>. <s14>Its author, Rutledge State sociologist Kwan Lim</s14>, <c14>cautioned</c14> in an email that <q14>the effect faded after two years</q14>.

“<q15>People learn to drink faster,</q15>” <s15>Lim</s15> <c15>wrote</c15>.

A vote is scheduled for Nov. 18. <s16>Whitaker</s16> <c16>believes</c16> <q16>he has four of the five votes he needs</q16>.
-----
18 | attitude | Darnell Whitaker | PERSON | title
19 | attitude | bar owners | GROUP | group
1 | indirect | Darnell Whitaker | PERSON | name
2 | indirect | Darnell Whitaker | PERSON | name
3 | direct | Darnell Whitaker | PERSON | surname
4 | direct | One sign | DOCUMENT | document
5 | indirect | Colleen Rafferty | PERSON | name
6 | indirect | Colleen Rafferty | PERSON | name
7 | direct | Colleen Rafferty | PERSON | surname
8 | attitude | Anita Delacroix | PERSON | name
9 | indirect | Anita Delacroix | PERSON | pronoun
10 | mixed | Pete Sorrell | PERSON | name
11 | indirect | Yolanda Bright | PERSON | name
12 | attitude | Yolanda Bright | PERSON | pronoun
13 | indirect | study the mayor cited repeatedly | DOCUMENT | document
14 | indirect | Kwan Lim | PERSON | name
15 | direct | Kwan Lim | PERSON | surname
17 | indirect | chief’s figures | DOCUMENT | document
16 | attitude | Darnell Whitaker | PERSON | surname
meta | Mayor wants curfew; bar owners want answers | - | -
entity | LOC | SAVANNAH PINES | - | - | -
entity | LOC | Ga. | - | - | -
entity | PERSON | Darnell Whitaker | Whitaker | Mayor | -
entity | LOC | Bay Street | - | - | -
entity | ORG | City Council | - | - | -
entity | LOC | City Hall | - | - | -
entity | PERSON | Colleen Rafferty | Rafferty | - | -
entity | LOC | Rafferty’s | - | - | -
entity | PERSON | Anita Delacroix | - | Police Chief | -
entity | PERSON | Pete Sorrell | - | Councilman | -
entity | PERSON | Yolanda Bright | - | Councilwoman | -
entity | ORG | Rutledge State | - | - | -
entity | PERSON | Kwan Lim | Lim | sociologist | Rutledge State
