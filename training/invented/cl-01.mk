<q1>Residents ‘left calling for hours’ at care home</q1>, <c1>say</c1> <s1>inspectors</s1>

By Marnie Duckett, PA

<q2>People living at a care home once held up as a model for the sector waited up to three hours for anyone to answer their bells</q2>, <s2>inspectors</s2> <c2>have found</c2>.

Larkrise Court in Upper Tansley, Derbyshire, was placed in special measures by the Care Quality Commission (CQC) after an unannounced visit in February.

<s3>The watchdog</s3> <c3>said</c3> <q3>two of the 47 residents had each lost more than a stone without seeing a dietitian, and nights were covered by “agency staff who did not know anyone’s name”</q3>.

<s4>Its report</s4>, published on Friday, <c4>states</c4>: “<q4>One person had stopped drinking after teatime because nobody would come to take them to the toilet.</q4>”

<s5>Another resident</s5> <c5>told</c5> <a5>the inspection team</a5>: “<q5>You ring and you ring and then you stop ringing.</q5>”

Larkrise is one of 19 homes run by Cawthra & Daughters, a Matlock family firm which has been majority-owned since 2022 by a Luxembourg fund, Ostrava Nine.

<s6>Its managing director, Helena Cawthra</s6>, <c6>apologised for</c6> “<q6>a failure of leadership</q6>”.

“<q7>The leadership is me, so I am not going to hide behind a rota,</q7>” <s7>she</s7> <c7>said</c7>.

<s8,9>Mrs Cawthra</s8,9> <c8>said</c8> <q8>an experienced manager, Blessing Okonedo-Marsh, had been brought in from the company’s home at Quarndon Edge</q8>, and <c9>promised</c9> <q9>no new residents would be admitted before the summer</q9>.

But <s10>Philip Gathercole</s10>, whose mother Edna died at Larkrise on January 11, <c10>dismissed</c10> the apology as “<q10>a press release with a black border</q10>”.

“<q11>Mum was a ward sister at the Calow Royal for 31 years and she died asking for a glass of water,</q11>” <c11>said</c11> <s11>the 64-year-old</s11>. “<q11>I asked Mrs Cawthra to her face how many people were on that night. She looked at her shoes.</q11>”

<s12>His sister, Jean Gathercole-Pym</s12>, <c12>wants</c12> <q12>a criminal investigation</q12>. <s13>Derbyshire Police</s13> <c13>confirmed</c13> <q13>it had received a complaint and was “reviewing the circumstances”</q13>.

<s14>Mrs Gathercole-Pym</s14> <c14>fears</c14> <q14>the bell records have already been lost</q14>. “<q15>We were given four different explanations in a fortnight,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>One of them involved a squirrel.</q15>”

<s16>Callwell, the Leeds company</s16> that supplies the system, <c16>insisted</c16> <q16>all data was intact</q16>.

<s17>Rafael Stannage, the CQC’s deputy director for the Midlands</s17>, <c17>said</c17>: “<q17>It is distressing to walk into a building that smells of furniture polish and find people who have not been spoken to since breakfast.</q17>

“<q17>We will be back, and we will not be ringing ahead.</q17>”

<s18,19>Unison</s18,19> <c18>blamed</c18> <q18>pay of £11.60 an hour</q18> and <c19>accused</c19> Ostrava Nine of “<q19>treating a vocation as an overhead</q19>”.

<s20>Families Before Fees, a campaign group</s20> born of the closure of Moss House in Buxton, <c20>called for</c20> <q20>a public inquiry</q20>. <s21>Its founder, Dilys Orme</s21>, <c21>has asked</c21> <a21>the Care Minister, Aneel Forsyth-Rao</a21>, <q21>whether he would “put his own nan in room 12”</q21>.

<s22>Derbyshire County Council</s22>, which pays for 22 of the beds, <c22>said</c22> <q22>it was working with the NHS, the fire service and Age Concern Tansley to find places elsewhere for those who wished to leave</q22>.

Larkrise, which opened in 1988 in a former convent of the Sisters of St Etheldreda, was named Care Home of the Year at the Silver Lantern Awards in 2021.
-----
1 | mixed | inspectors | GROUP | group
2 | indirect | inspectors | GROUP | group
3 | mixed | Care Quality Commission | ORG | organisation
4 | direct | Its report | DOCUMENT | document
5 | direct | Another resident | PERSON | title
6 | mixed | Helena Cawthra | PERSON | name
7 | direct | Helena Cawthra | PERSON | pronoun
8 | indirect | Helena Cawthra | PERSON | surname
9 | indirect | Helena Cawthra | PERSON | surname
10 | mixed | Philip Gathercole | PERSON | name
11 | direct | Philip Gathercole | PERSON | title
12 | attitude | Jean Gathercole-Pym | PERSON | name
13 | mixed | Derbyshire Police | ORG | organisation
14 | attitude | Jean Gathercole-Pym | PERSON | surname
15 | direct | Jean Gathercole-Pym | PERSON | pronoun
16 | indirect | Callwell | ORG | organisation
17 | direct | Rafael Stannage | PERSON | name
18 | indirect | Unison | ORG | organisation
19 | mixed | Unison | ORG | organisation
20 | indirect | Families Before Fees | ORG | organisation
21 | mixed | Dilys Orme | PERSON | name
22 | indirect | Derbyshire County Council | ORG | organisation
entity | PERSON | Helena Cawthra | Mrs Cawthra | managing director | Cawthra & Daughters
entity | PERSON | Blessing Okonedo-Marsh | - | manager | -
entity | PERSON | Philip Gathercole | - | - | -
entity | PERSON | Edna | - | - | -
entity | PERSON | Jean Gathercole-Pym | Mrs Gathercole-Pym | - | -
entity | PERSON | Rafael Stannage | - | deputy director | Care Quality Commission
entity | PERSON | Dilys Orme | - | founder | Families Before Fees
entity | PERSON | Aneel Forsyth-Rao | - | Care Minister | -
entity | ORG | Larkrise Court | Larkrise | - | -
entity | ORG | Care Quality Commission | CQC | - | -
entity | ORG | Cawthra & Daughters | - | - | -
entity | ORG | Ostrava Nine | - | - | -
entity | ORG | Calow Royal | - | - | -
entity | ORG | Derbyshire Police | - | - | -
entity | ORG | Callwell | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Families Before Fees | - | - | -
entity | ORG | Moss House | - | - | -
entity | ORG | Derbyshire County Council | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Age Concern Tansley | - | - | -
entity | ORG | Sisters of St Etheldreda | - | - | -
entity | LOC | Upper Tansley | - | - | -
entity | LOC | Derbyshire | - | - | -
entity | LOC | Matlock | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | Quarndon Edge | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Midlands | - | - | -
entity | LOC | Buxton | - | - | -
meta | Residents ‘left calling for hours’ at care home, say inspectors | - | Marnie Duckett
