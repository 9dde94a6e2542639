Lecturers to boycott marking as pay talks collapse

By Ishbel Ogilvie-Tran, Higher Education Reporter

More than 9,000 students at three Scottish universities could graduate without a degree classification this summer after lecturers voted to stop marking.

Members of the University and Research Union (URU) at Dunmore, Kelvinhaugh and St Regulus backed the boycott by 71 per cent. It begins on Monday.

“<q1>I’ve got 164 scripts on my kitchen table and they’re staying there,</q1>” <c1>said</c1> <s1>Dr Fraser Kinnaird</s1>, who teaches medieval history at Dunmore. “<q1>My cat’s marked some of them.</q1>”

<s2>The historian, 38</s2>, <c2>said</c2> <q2>he had been on nine contracts in eleven years</q2>. His wife, fellow lecturer Dr Mei-Ling Kinnaird, has had twelve. “<q4>We once worked out that between us we make one professor,</q4>” <s4>she</s4> <c4>said</c4>.

<s5>The universities</s5> <c5>have offered</c5> <q5>4.1 per cent</q5>, spread over two years. <s6>The union</s6> <c6>wants</c6> <q6>7.5 per cent, and an end to what it calls “the gig lectern”</q6>.

<s7>Prof Sir Leopold Abernethy-Cole, the principal of Kelvinhaugh</s7>, <c7>accused</c7> the URU of “<q7>holding graduation gowns to ransom</q7>”. <s8>He</s8> <c8>warned</c8> that <q8>pay would be docked in full from any member of staff who takes part</q8>.

“<q9>He’s on £381,000 and a house. He can dock what he likes,</q9>” <c9>hit back</c9> <s9>URU branch president Saoirse Mulgrew</s9>. <s10>She</s10> <c10>urged</c10> <a10>students</a10> <q10>to write to their principals</q10>.

Several have. <s11>An open letter with 2,300 signatures</s11> <c11>calls on</c11> <a11>both sides</a11> <q11>to “mark our words”</q11>.

Final-year nursing student Adaora Nwosu, who has a job waiting in Ayr, needs her results by 10 July to register. <s12>She</s12> <c12>supports</c12> <q12>the lecturers</q12> all the same. “<q13>I’m angry at everybody equally,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>It’s very time-consuming.</q13>”

<s14,15>The Scottish government</s14,15> <c14>said</c14> <q14>it was “disappointed” that talks had broken down</q14>, but <c15>ruled out</c15> <q15>stepping in</q15>.

At St Regulus the examination hall, with its 600 desks in rows, stood locked on Thursday. Someone had hung a sock on the door handle.
-----
1 | direct | Fraser Kinnaird | PERSON | name
2 | indirect | Fraser Kinnaird | PERSON | title
4 | direct | Mei-Ling Kinnaird | PERSON | pronoun
5 | indirect | universities | GROUP | group
6 | mixed | University and Research Union | ORG | organisation
7 | mixed | Leopold Abernethy-Cole | PERSON | name
8 | indirect | Leopold Abernethy-Cole | PERSON | pronoun
9 | direct | Saoirse Mulgrew | PERSON | name
10 | indirect | Saoirse Mulgrew | PERSON | pronoun
11 | mixed | open letter with 2,300 signatures | DOCUMENT | document
12 | attitude | Adaora Nwosu | PERSON | pronoun
13 | direct | Adaora Nwosu | PERSON | pronoun
14 | mixed | Scottish government | ORG | organisation
15 | attitude | Scottish government | ORG | organisation
entity | ORG | University and Research Union | URU | - | -
entity | PERSON | Fraser Kinnaird | Dr Fraser Kinnaird | lecturer | Dunmore
entity | PERSON | Mei-Ling Kinnaird | Dr Mei-Ling Kinnaird | lecturer | -
entity | PERSON | Leopold Abernethy-Cole | Prof Sir Leopold Abernethy-Cole | principal | Kelvinhaugh
entity | PERSON | Saoirse Mulgrew | - | branch president | University and Research Union
entity | PERSON | Adaora Nwosu | - | student | -
entity | ORG | Scottish government | - | - | -
entity | ORG | Dunmore | - | - | -
entity | ORG | Kelvinhaugh | - | - | -
entity | ORG | St Regulus | - | - | -
entity | NORP | Scottish | - | - | -
entity | LOC | Ayr | - | - | -
meta | Lecturers to boycott marking as pay talks collapse | - | Ishbel Ogilvie-Tran, Higher Education Reporter
