Split vote keeps Millard Creek elementary open, for now

By Darnell Pruitt
Published: Sept. 16, 2025 at 10:47 PM CDT

CEDAR BLUFFS, Iowa (KVCB) - Parents packed into a middle school cafeteria Tuesday night cheered as the Cedar Bluffs school board voted 4-3 to keep one of the district's oldest elementary schools open for at least another year.

The vote came after almost three hours of public comment, most of it from families who live near Millard Creek Elementary on the city's south side.

"<q1>My grandmother went there. My mom went there. My daughter can walk there in four minutes,</q1>" <c1>said</c1> <s1>Tasha Villarreal</s1>, holding a poster her second grader made. "<q1>You're asking me to put a six-year-old on a bus across Highway 30.</q1>"

<s24>Superintendent Craig Hollander</s24> <c24>recommended</c24> in June that <q24>the board close the building</q24>. <s2,3>He</s2,3> <c2>says</c2> <q2>the district is facing a $3.1 million shortfall</q2> and <c3>estimates</c3> that <q3>closing Millard Creek would save about $820,000 a year</q3>.

"<q4>Nobody gets into education to close schools,</q4>" <s4>Hollander</s4> <c4>told</c4> <a4>KVCB</a4> before the meeting. "<q4>But we've lost 400 kids since 2019. The state pays us by the kid.</q4>"

<s5>A consultant's report</s5> the district paid $48,000 for <c5>says</c5> <q5>Millard Creek, built in 1951, needs a new boiler, a new roof and an elevator</q5>. <s6>It</s6> <c6>puts</c6> <q6>the cost of those repairs at $5.6 million</q6>.

Some board members weren't convinced. <s18>Renee Castleberry</s18>, who was elected last November, <c18>pressed</c18> <a18>the superintendent</a18> on <q18>where the figures came from</q18>. <s7>She</s7> <c7>said</c7> <q7>the consultants had never set foot in the boiler room</q7>.

"<q8>I called the custodian. He's been there 22 years,</q8>" <s8>Castleberry</s8> <c8>said</c8>. "<q8>He told me nobody came. So who counted the pipes?</q8>"

<s9>Board president Jim Aldous</s9> <c9>argued</c9> <q9>the district was only putting off the pain</q9>. He voted to close the school, along with Lori Schaaf and Vikram Rao.

"<q10>We can do this in a planned way this year or we can do it in a panic next year,</q10>" <c10>said</c10> <s10>Aldous</s10>, who has served on the board for 14 years. "<q10>I've sat through both kinds.</q10>"

<s11>He</s11> also <c11>apologized</c11> for <q11>an email</q11>, obtained by KVCB last week, in which <s26>he</s26> <c26>referred to</c26> the parents organizing against the closure as "<q26>the lawn sign crowd.</q26>"

"<q12>It was snippy and I shouldn't have sent it,</q12>" <s12>the board president</s12> <c12>said</c12>.

Just before 10 p.m., the deciding vote came from Dale Mickelson, a retired farm-equipment dealer <s13>who</s13> <c13>had told</c13> <a13>KVCB</a13> on Monday that <q13>he was undecided</q13>. <s14>Mickelson</s14> <c14>said</c14> <q14>he changed his mind in the parking lot, when a boy asked him if he was one of the people "that gets to pick."</q14>

"<q15>I told him I was, and he said, '<n15>Pick us,</n15>'</q15>" <s15>Mickelson</s15> <c15>said</c15>. "<q15>I'm 71 years old. That got me.</q15>"

The decision means the district has until Nov. 1 to find the money somewhere else. <s16>Hollander</s16> <c16>said</c16> <q16>he would look first at middle school sports and at the elementary music program</q16>. <s17>He</s17> <c17>wouldn't say</c17> <q17>how many jobs could be affected</q17>.

That has rattled the teachers' union. <s19>Cedar Bluffs Education Association president Monique Tran</s19> <c19>said</c19> <q19>her members were relieved for Millard Creek families but were afraid of what comes next</q19>.

"<q20>It's musical chairs, except they're taking away the music too,</q20>" <s20>Tran</s20> <c20>said</c20>.

<s21>The association</s21> <c21>is asking for</c21> <q21>a seat on the budget committee, which currently has no teachers on it</q21>.

Millard Creek has 187 students, down from 340 two decades ago.

<c22>According to</c22> <s22>the Iowa Department of Education</s22>, <q22>enrollment fell in 61% of the state's public districts last year</q22>. <s23>State Rep. Bill Oswald, R-Cedar Bluffs</s23>, <c23>has promised</c23> <q23>to reintroduce a bill that would give shrinking districts an extra year of funding</q23>, but a similar measure died in committee in March.

Villarreal stayed until the end. Her daughter, Marisol, had fallen asleep on two folding chairs with the poster across her knees. <q25>She planned to hang it in the front window in the morning</q25>, <s25>Villarreal</s25> <c25>said</c25>, <q25>right where the bus would have stopped</q25>.
-----
1 | direct | Tasha Villarreal | PERSON | name
2 | indirect | Craig Hollander | PERSON | pronoun
3 | indirect | Craig Hollander | PERSON | pronoun
4 | direct | Craig Hollander | PERSON | surname
5 | indirect | consultant's report | DOCUMENT | document
6 | indirect | consultant's report | DOCUMENT | pronoun
7 | indirect | Renee Castleberry | PERSON | pronoun
8 | direct | Renee Castleberry | PERSON | surname
9 | indirect | Jim Aldous | PERSON | name
10 | direct | Jim Aldous | PERSON | surname
11 | indirect | Jim Aldous | PERSON | pronoun
12 | direct | Jim Aldous | PERSON | title
13 | indirect | Dale Mickelson | PERSON | pronoun
14 | mixed | Dale Mickelson | PERSON | surname
15 | direct | Dale Mickelson | PERSON | surname
16 | indirect | Craig Hollander | PERSON | surname
17 | attitude | Craig Hollander | PERSON | pronoun
18 | indirect | Renee Castleberry | PERSON | name
19 | indirect | Monique Tran | PERSON | name
20 | direct | Monique Tran | PERSON | surname
21 | indirect | Cedar Bluffs Education Association | ORG | organisation
22 | indirect | Iowa Department of Education | ORG | organisation
23 | indirect | Bill Oswald | PERSON | name
24 | indirect | Craig Hollander | PERSON | name
25 | indirect | Tasha Villarreal | PERSON | surname
26 | mixed | Jim Aldous | PERSON | pronoun
entity | PERSON | Tasha Villarreal | Villarreal | - | -
entity | PERSON | Craig Hollander | Hollander | Superintendent | Cedar Bluffs school board
entity | PERSON | Renee Castleberry | Castleberry | board member | Cedar Bluffs school board
entity | PERSON | Jim Aldous | Aldous | Board president | Cedar Bluffs school board
entity | PERSON | Lori Schaaf | - | - | Cedar Bluffs school board
entity | PERSON | Vikram Rao | - | - | Cedar Bluffs school board
entity | PERSON | Dale Mickelson | Mickelson | - | Cedar Bluffs school board
entity | PERSON | Monique Tran | Tran | president | Cedar Bluffs Education Association
entity | PERSON | Bill Oswald | State Rep. Bill Oswald | State Rep. | -
entity | PERSON | Marisol | - | - | -
entity | ORG | KVCB | - | - | -
entity | ORG | Cedar Bluffs school board | - | - | -
entity | ORG | Millard Creek Elementary | Millard Creek elementary; Millard Creek | - | -
entity | ORG | Cedar Bluffs Education Association | - | - | -
entity | ORG | Iowa Department of Education | - | - | -
entity | LOC | Cedar Bluffs | CEDAR BLUFFS | - | -
entity | LOC | Iowa | - | - | -
entity | LOC | Highway 30 | - | - | -
meta | Split vote keeps Millard Creek elementary open, for now | 2025-09-16 | Darnell Pruitt
