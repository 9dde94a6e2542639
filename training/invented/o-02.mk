Oversight panel seeks power to fire officers after years of ‘<q1>advice nobody takes</q1>’

<q2>Police leaders rejected two of every three disciplinary recommendations since 2020</q2>, <s2>the civilian commission</s2> <c2>says</c2>.

By Renata Wisnicki
Staff Writer

For five years, the civilians appointed to watch over the Philadelphia Police Department have read files, interviewed witnesses, and written letters. On Tuesday night, in a church basement in Kensington, <s25>they</s25> <c25>asked for</c25> <q25>something with teeth</q25>.

<s3>The Citizens Review Commission</s3> <c3>called on</c3> <a3>City Council</a3> <q3>to put a charter amendment before voters in November that would let it fire officers, not merely suggest it</q3>.

“<q4>We are a very expensive suggestion box,</q4>” <c4>said</c4> <s4>Lorraine Tisdale, the retired family court judge</s4> who has led the nine-member body since 2021. “<q4>We give advice nobody takes. I’m 71. I don’t have time for that.</q4>”

<q5>Of 312 recommendations sent to headquarters, 204 were rejected or never answered</q5>, <c5>according to</c5> <s5>a commission report released before the meeting</s5>. In 17 cases the officer had retired with a pension by the time a reply came.

<s26>The department</s26> <c26>disputes</c26> <q26>those figures</q26>. <s6>Deputy Commissioner Anthony Brisco</s6> <c6>said</c6> <q6>many of the cases were still before arbitrators, who have the last word under the union contract</q6>.

“<q7>We’re not ignoring anybody,</q7>” <c7>said</c7> <s7>Brisco</s7>, who sat in the front row in uniform and took notes. “<q7>I can’t fire a person on a Tuesday and have an arbitrator hand him back his badge on Friday.</q7>”

The push comes 14 months after the death of Jerome Stallings, a 26-year-old line cook who was shot by an officer during a traffic stop on Lehigh Avenue. <s27>The commission</s27> <c27>voted</c27> 8-1 that <q27>the officer, Kyle Denhardt, had lied about seeing a gun</q27>. <s8>The department’s own investigators</s8> <c8>concluded</c8> that <q8>he had “perceived a threat in good faith.”</q8>

Denhardt remains on desk duty. <s9>His attorney, Marcia Feldstrom</s9>, <c9>declined</c9> on Wednesday <q9>to discuss why he had changed his account</q9>.

Stallings’s mother, Yolanda Stallings, spoke for two minutes and did not raise her voice.

“<q10>You all sent me a letter saying you agreed with me,</q10>” <s10>she</s10> <c10>told</c10> <a10>the panel</a10>. “<q10>It was a nice letter. I keep it with his sneakers.</q10>”

<s11,12>She</s11,12> <c11>wants</c11> <q11>the officer dismissed before the second anniversary</q11>, and <c12>said</c12> <q12>nobody from the city had called her since last summer</q12>.

Any amendment would need the votes of 12 of the 17 council members. <s13>Councilmember Desiree Fontenot-Hicks</s13>, a Democrat whose district includes Kensington, <c13>promised</c13> <q13>to introduce a bill by the end of the month</q13>. <s14>She</s14> <c14>believes</c14> <q14>she has nine votes</q14>.

“<q15>The other three have told me to my face that they’re with me,</q15>” <s15>Fontenot-Hicks</s15> <c15>said</c15>. “<q15>In this building that and three dollars gets you on the bus.</q15>”

Mayor Frank Santorelli, a former prosecutor, has kept his distance. <s16>His spokesperson, Tamika Ledbury</s16>, <c16>said</c16> <q16>he supported “meaningful oversight” but had not read the proposal</q16>.

Others had, and did not care for it. <s17,18>The Keystone Patrol Officers’ Association</s17,18> <c17>said</c17> in a statement that <q17>the plan was illegal</q17>, and <c18>vowed</c18> <q18>to sue if it reached the ballot</q18>.

“<q19>Our members have a contract, and due process is not a perk,</q19>” <s19>the union</s19> <c19>said</c19>. <s20>Its president, Rich Pellecchia</s20>, <c20>accused</c20> Tisdale of “<q20>auditioning for cable news.</q20>”

The judge laughed when the remark was read to her. “<q21>Tell Rich I don’t have cable,</q21>” <s21>she</s21> <c21>said</c21>.

Civilian review in the city dates to 1958, when a mayor set up a board by executive order. Police unions fought it in court for a decade, and it was abolished in 1969. A successor created in 1993 had four employees and a leaky ceiling.

<s22>Paul Nakashian, a criminologist at Temple University</s22> who has studied 30 such boards, <c22>cautioned</c22> that <q22>even those with the power to fire rarely use it</q22>. <q23>Only three</q23>, <s23>he</s23> <c23>said</c23>, <q23>had dismissed more than a handful of officers</q23>.

“<q24>Power on paper is a start,</q24>” <s24>Nakashian</s24> <c24>said</c24>. “<q24>Then somebody has to pay for the investigators.</q24>”

The commission’s budget was cut by $400,000 in June. As the meeting broke up, volunteers stacked the folding chairs themselves.
-----
1 | mixed | Lorraine Tisdale | PERSON | none
2 | indirect | Citizens Review Commission | ORG | organisation
3 | indirect | Citizens Review Commission | ORG | organisation
4 | direct | Lorraine Tisdale | PERSON | name
5 | indirect | commission report released before the meeting | DOCUMENT | document
6 | indirect | Anthony Brisco | PERSON | name
7 | direct | Anthony Brisco | PERSON | surname
8 | mixed | department’s own investigators | GROUP | group
9 | attitude | Marcia Feldstrom | PERSON | name
10 | direct | Yolanda Stallings | PERSON | pronoun
11 | attitude | Yolanda Stallings | PERSON | pronoun
12 | indirect | Yolanda Stallings | PERSON | pronoun
13 | indirect | Desiree Fontenot-Hicks | PERSON | name
14 | attitude | Desiree Fontenot-Hicks | PERSON | pronoun
15 | direct | Desiree Fontenot-Hicks | PERSON | surname
16 | mixed | Tamika Ledbury | PERSON | name
17 | indirect | Keystone Patrol Officers’ Association | ORG | organisation
18 | indirect | Keystone Patrol Officers’ Association | ORG | organisation
19 | direct | Keystone Patrol Officers’ Association | ORG | organisation
20 | mixed | Rich Pellecchia | PERSON | name
21 | direct | Lorraine Tisdale | PERSON | pronoun
22 | indirect | Paul Nakashian | PERSON | name
23 | indirect | Paul Nakashian | PERSON | pronoun
24 | direct | Paul Nakashian | PERSON | surname
25 | indirect | Citizens Review Commission | ORG | pronoun
26 | indirect | Philadelphia Police Department | ORG | organisation
27 | indirect | Citizens Review Commission | ORG | organisation
entity | ORG | Philadelphia Police Department | - | - | -
entity | PERSON | Lorraine Tisdale | Tisdale | retired family court judge | Citizens Review Commission
entity | PERSON | Anthony Brisco | Deputy Commissioner Anthony Brisco; Brisco | Deputy Commissioner | -
entity | PERSON | Jerome Stallings | Stallings | line cook | -
entity | PERSON | Kyle Denhardt | Denhardt | officer | -
entity | PERSON | Marcia Feldstrom | - | attorney | -
entity | PERSON | Yolanda Stallings | - | - | -
entity | PERSON | Desiree Fontenot-Hicks | Councilmember Desiree Fontenot-Hicks; Fontenot-Hicks | Councilmember | City Council
entity | PERSON | Frank Santorelli | Mayor Frank Santorelli | Mayor | -
entity | PERSON | Tamika Ledbury | - | spokesperson | -
entity | PERSON | Rich Pellecchia | Rich | president | Keystone Patrol Officers’ Association
entity | PERSON | Paul Nakashian | Nakashian | criminologist | Temple University
entity | ORG | Citizens Review Commission | - | - | -
entity | ORG | City Council | - | - | -
entity | ORG | Keystone Patrol Officers’ Association | - | - | -
entity | ORG | Temple University | - | - | -
entity | LOC | Philadelphia | - | - | -
entity | LOC | Kensington | - | - | -
entity | LOC | Lehigh Avenue | - | - | -
entity | NORP | Democrat | - | - | -
meta | Oversight panel seeks power to fire officers after years of ‘advice nobody takes’ | - | Renata Wisnicki
