Navy frigate fix to add $900m as <s1>Defence</s1> <c1>admits</c1> <q1>design flaw</q1>

Ewan Prendergast
Defence correspondent
March 18, 2025

The cost of the navy’s new Cassowary-class frigates has blown out by $900m after <s2>Defence</s2> <c2>conceded</c2> <q2>the ships would be too heavy to carry the missile launchers promised when the contract was signed</q2>.

<s3>Documents</s3> tabled in the Senate on Monday <c3>reveal</c3> that <q3>the vessels are expected to come in 410 tonnes over their design weight, forcing a rework of the hull that will push delivery of the first ship from 2031 to late 2033</q3>.

<s4>Defence Minister Caroline Strachan</s4> <c4>said</c4> <q4>the government had inherited “a dog’s breakfast” from the Coalition, which selected the British-designed frigate in 2019 over Spanish and Italian rivals</q4>.

“<q5>I was not prepared to sign off on a warship that couldn’t do the job,</q5>” <s5>Ms Strachan</s5> <c5>said</c5>. “<q5>The responsible thing was to stop, fix it and tell the Australian people what it would cost.</q5>”

<s6>She</s6> <c6>ruled out</c6> <q6>cutting the number of ships from six to four, an option canvassed in a review by retired admiral Peter Loughnane last year</q6>.

<s7>The Coalition</s7> <c7>accused</c7> the minister of <q7>sitting on the advice for five months</q7>. <s8>Its defence spokesman, Angus Whitford</s8>, <c8>said</c8> <q8>Ms Strachan had been briefed in October and had assured parliament in November that the program was “<n8>on track</n8>”</q8>.

“<q9>Either she didn’t read her brief or she didn’t tell the truth,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>I’m not sure which is worse.</q9>”

<s10>A spokesman for Ms Strachan</s10> <c10>said</c10> <q10>the October brief had been preliminary</q10>.

It was left to Vice-Admiral Rohan Castelli, who took over the department’s shipbuilding group in January, to face questions about the extra weight.

<s11>Admiral Castelli</s11> <c11>told</c11> <a11>the Senate committee</a11> that <q11>changes ordered by the navy between 2020 and 2022, among them a larger radar mast and a second helicopter hangar, had been approved one at a time</q11>. <q12>Nobody had added them up</q12>, <s12>he</s12> <c12>admitted</c12>.

“<q13>With hindsight, there should have been a single person who owned the weight of that ship,</q13>” <s13>he</s13> <c13>said</c13>. “<q13>There is now.</q13>”

<s14>Greens senator Tilly Marchetti</s14> <c14>asked</c14> <q14>if anyone would lose their job</q14>.

“<q15>That’s a question for the secretary,</q15>” <s15>the admiral</s15> <c15>replied</c15>.

The secretary of the department, Graham Teale, took the question on notice.

<s16>Prime contractor Thornbury Naval Systems</s16>, which is building the frigates at Osborne in Adelaide, <c16>said</c16> <q16>it had warned the Commonwealth in writing in March 2021 that the margin was being eroded</q16>. <s17>The company</s17> <c17>declined</c17> <q17>to release the letter</q17>.

<s18>Its Australian managing director, Kate Brannigan</s18>, <c18>said</c18> that <q18>no jobs would go as a result of the delay, and that about 200 designers would be hired in Adelaide and Perth over the next 18 months</q18>.

<s19>South Australian Premier Dominic Farrugia</s19> <c19>urged</c19> <a19>Canberra</a19> <q19>to guarantee that the workforce of 1900 would be kept on through the gap</q19>. <s20>He</s20> <c20>described</c20> his conversation with the Prime Minister on Sunday night as “<q20>robust and useful</q20>”.

Union leaders were not convinced. <s21>Metalworkers’ state secretary Wayne Kostas</s21> <c21>predicted</c21> that <q21>experienced welders would drift to the mines before the second hull was laid down</q21>.

“<q22>You can’t put blokes in the freezer for two years,</q22>” <s22>Mr Kostas</s22> <c22>said</c22>. “<q22>They’ve got mortgages.</q22>”

<s23>Defence analysts</s23> <c23>said</c23> <q23>the episode followed a familiar pattern</q23>. <s24>Marcus Leung of the Pacific Security Institute</s24> <c24>noted</c24> that <q24>the army’s armoured vehicles and the air force’s tankers had each run more than three years late after Defence altered designs that were already in service elsewhere</q24>.

“<q25>We buy off the shelf and then we rebuild the shelf,</q25>” <c25>said</c25> <s25>Dr Leung, a former Defence planner</s25>. <s26>He</s26> <c26>argued</c26> <q26>the navy should have accepted the British ship with as few changes as possible</q26>.

The Auditor-General will begin an inquiry into the program next month.

<s27>Mr Whitford</s27> <c27>wants</c27> <q27>the inquiry brought forward</q27>. <s28>Senior Labor figures</s28> privately <c28>concede</c28> that <q28>the delay will hurt in the three marginal Adelaide seats the party must hold at the election in May</q28>.
-----
1 | indirect | Defence | ORG | organisation
2 | indirect | Defence | ORG | organisation
3 | indirect | Documents tabled in the Senate on Monday | DOCUMENT | document
4 | mixed | Caroline Strachan | PERSON | name
5 | direct | Caroline Strachan | PERSON | surname
6 | indirect | Caroline Strachan | PERSON | pronoun
7 | indirect | Coalition | ORG | organisation
8 | mixed | Angus Whitford | PERSON | name
9 | direct | Angus Whitford | PERSON | pronoun
10 | indirect | spokesman for Ms Strachan | PERSON | title
11 | indirect | Rohan Castelli | PERSON | surname
12 | indirect | Rohan Castelli | PERSON | pronoun
13 | direct | Rohan Castelli | PERSON | pronoun
14 | indirect | Tilly Marchetti | PERSON | name
15 | direct | Rohan Castelli | PERSON | title
16 | indirect | Thornbury Naval Systems | ORG | organisation
17 | attitude | Thornbury Naval Systems | ORG | organisation
18 | indirect | Kate Brannigan | PERSON | name
19 | indirect | Dominic Farrugia | PERSON | name
20 | mixed | Dominic Farrugia | PERSON | pronoun
21 | indirect | Wayne Kostas | PERSON | name
22 | direct | Wayne Kostas | PERSON | surname
23 | indirect | Defence analysts | GROUP | group
24 | indirect | Marcus Leung | PERSON | name
25 | direct | Marcus Leung | PERSON | surname
26 | indirect | Marcus Leung | PERSON | pronoun
27 | attitude | Angus Whitford | PERSON | surname
28 | indirect | Senior Labor figures | GROUP | group
entity | ORG | Defence | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Coalition | - | - | -
entity | ORG | Commonwealth | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | Labor | - | - | -
entity | ORG | Thornbury Naval Systems | - | - | -
entity | ORG | Metalworkers | - | - | -
entity | ORG | Pacific Security Institute | - | - | -
entity | ORG | Canberra | - | - | -
entity | PERSON | Caroline Strachan | Ms Strachan | Defence Minister | -
entity | PERSON | Peter Loughnane | - | retired admiral | -
entity | PERSON | Angus Whitford | Mr Whitford | defence spokesman | Coalition
entity | PERSON | Rohan Castelli | Vice-Admiral Rohan Castelli; Admiral Castelli | Vice-Admiral | Defence
entity | PERSON | Tilly Marchetti | - | senator | Greens
entity | PERSON | Graham Teale | - | secretary of the department | Defence
entity | PERSON | Kate Brannigan | - | Australian managing director | Thornbury Naval Systems
entity | PERSON | Dominic Farrugia | - | South Australian Premier | -
entity | PERSON | Wayne Kostas | Mr Kostas | state secretary | Metalworkers
entity | PERSON | Marcus Leung | Dr Leung | former Defence planner | Pacific Security Institute
entity | LOC | Osborne | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Perth | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Spanish | - | - | -
entity | NORP | Italian | - | - | -
entity | NORP | Australian | - | - | -
entity | NORP | South Australian | - | - | -
meta | Navy frigate fix to add $900m as Defence admits design flaw | 2025-03-18 | Ewan Prendergast
