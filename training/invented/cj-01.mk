<q1>Passengers 'abandoned' by staff cuts</q1>, <s1>rail watchdog</s1> <c1>finds</c1>

By Niall Prosser, Transport correspondent

<q2>Disabled passengers were left stranded on trains and platforms more than 1,100 times last year because help failed to turn up</q2>, <s2>the rail regulator</s2> <c2>has found</c2>.

<s3>A report by the Office of Rail and Road</s3> <c3>says</c3> <q3>one operator, Calder & Humber, "lost sight of its most basic duty" when it took evening staff away from 23 stations between Goole and Mytholm Bridge</q3>.

<s4>The company's chief executive, Ruth Abernethy-Cole</s4>, <c4>apologised</c4> for "<q4>every one of those journeys</q4>".

<s5>Dev Ramanathan, 27</s5>, who uses a wheelchair, <c5>told</c5> <a5>BBC News</a5> <q5>he was carried past his stop at Selby twice in a single week</q5>.

"<q6>I rang the bell, I banged on the glass and I watched my dad get smaller on the platform,</q6>" <s6>he</s6> <c6>said</c6>.

"<q7>The guard told me: '<n7>You should have sat nearer the front.</n7>'</q7>"

<s8>His father, Suresh Ramanathan</s8>, <c8>said</c8> <q8>he had chased the second train to Hull by car</q8>. "<q9>The ticket was Dev's. The petrol was mine,</q9>" <s9>Mr Ramanathan</s9> <c9>said</c9>.

'<q10>Button to nowhere</q10>'

Calder & Humber runs services for the Department for Transport under a contract let in 2021. It is jointly owned by Grupo Tejada, a Spanish bus firm, and the Leeds engineers Brackett Lowe, and was stripped of a £2m punctuality bonus in March.

<s11>Hanne Lindqvist, of the campaign group Not Without My Ramp</s11>, <c11>branded</c11> its platform help points "<q11>a button to nowhere</q11>".

<s12>Inspectors</s12>, who made 300 unannounced visits, <c12>discovered</c12> that <q12>the phones rang unanswered at Thorne Moor and Priory Street, and that a lift at Batley Carr had not moved since the Commonwealth Games</q12>.

<s13>The ORR's director of rail, Philippa Nwachukwu</s13>, <c13>wants</c13> <q13>a staffing plan on her desk by the end of June</q13>.

"<q14>If it isn't there on 1 July, the next letter comes from our lawyers,</q14>" <s14>she</s14> <c14>warned</c14>.

<s15>The RMT union</s15> <c15>said</c15> <q15>the findings read like "a list of all the posts they deleted"</q15>, while <s16>its organiser in Yorkshire, Craig Ossett</s16>, <c16>likened</c16> ramps without staff to "<q16>a fire engine with no crew</q16>".

<s17>Labour MP Jo Threlkeld, chair of the Commons Transport Committee</s17>, <c17>posted</c17> online: "<q17>Scandalous. I'll be asking for the minutes of the meeting where this seemed a good idea.</q17>"

<s18,19>A Department for Transport spokesperson</s18,19> <c18>called</c18> the figures "<q18>shameful</q18>" and <c19>urged</c19> <a19>operators</a19> <q19>to recruit before the summer timetable change</q19>.

<s20>Mrs Abernethy-Cole</s20> <c20>denied</c20> that <q20>money had come before people</q20>.

<s21,22>She</s21,22> <c21>said</c21> <q21>64 "welcome hosts" were being trained at the company's academy in Doncaster</q21>, and <c22>promised</c22> that <q22>no station would be without one by August</q22>.

The academy, in a former cinema on Balby Road, opened last week.

Would Dev Ramanathan get back on board? "<q23>I've passed my driving test,</q23>" <s23>he</s23> <c23>said</c23>.
-----
1 | mixed | Office of Rail and Road | ORG | organisation
2 | indirect | Office of Rail and Road | ORG | organisation
3 | mixed | report by the Office of Rail and Road | DOCUMENT | document
4 | mixed | Ruth Abernethy-Cole | PERSON | name
5 | indirect | Dev Ramanathan | PERSON | name
6 | direct | Dev Ramanathan | PERSON | pronoun
7 | direct | Dev Ramanathan | PERSON | none
8 | indirect | Suresh Ramanathan | PERSON | name
9 | direct | Suresh Ramanathan | PERSON | surname
10 | direct | Hanne Lindqvist | PERSON | none
11 | mixed | Hanne Lindqvist | PERSON | name
12 | indirect | Inspectors | GROUP | group
13 | attitude | Philippa Nwachukwu | PERSON | name
14 | direct | Philippa Nwachukwu | PERSON | pronoun
15 | mixed | RMT | ORG | organisation
16 | mixed | Craig Ossett | PERSON | name
17 | direct | Jo Threlkeld | PERSON | name
18 | mixed | Department for Transport | ORG | organisation
19 | indirect | Department for Transport | ORG | organisation
20 | indirect | Ruth Abernethy-Cole | PERSON | surname
21 | mixed | Ruth Abernethy-Cole | PERSON | pronoun
22 | indirect | Ruth Abernethy-Cole | PERSON | pronoun
23 | direct | Dev Ramanathan | PERSON | pronoun
entity | PERSON | Ruth Abernethy-Cole | Mrs Abernethy-Cole | chief executive | Calder & Humber
entity | PERSON | Dev Ramanathan | Dev | - | -
entity | PERSON | Suresh Ramanathan | Mr Ramanathan | - | -
entity | PERSON | Hanne Lindqvist | - | - | Not Without My Ramp
entity | PERSON | Philippa Nwachukwu | - | director of rail | Office of Rail and Road
entity | PERSON | Craig Ossett | - | organiser | RMT
entity | PERSON | Jo Threlkeld | - | MP | Commons Transport Committee
entity | ORG | Office of Rail and Road | ORR | - | -
entity | ORG | Calder & Humber | - | - | -
entity | ORG | BBC News | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | Grupo Tejada | - | - | -
entity | ORG | Brackett Lowe | - | - | -
entity | ORG | Not Without My Ramp | - | - | -
entity | ORG | RMT | - | - | -
entity | ORG | Commons Transport Committee | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Spanish | - | - | -
entity | LOC | Goole | - | - | -
entity | LOC | Mytholm Bridge | - | - | -
entity | LOC | Selby | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Thorne Moor | - | - | -
entity | LOC | Priory Street | - | - | -
entity | LOC | Batley Carr | - | - | -
entity | LOC | Yorkshire | - | - | -
entity | LOC | Doncaster | - | - | -
entity | LOC | Balby Road | - | - | -
meta | Passengers 'abandoned' by staff cuts, rail watchdog finds | - | Niall Prosser
