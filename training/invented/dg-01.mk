<q1>Climber ‘knew edge that cut his rope’</q1>, <a1>inquest</a1> <c1>told</c1>

By Ruaridh Penhale, PA

<q2>An experienced instructor fell 140ft to his death when a blade of quartzite sawed through his rope on a route he had climbed more than 60 times</q2>, <a2>an inquest</a2> <c2>has heard</c2>.

Ieuan Strickland, 38, was leading a party of four up Crib Felen, above the village of Nantgarreg in Eryri, on October 11 last year.

<s3>His widow, Dr Carys Strickland</s3>, who runs a surgery in Llanfor Isaf, <c3>told</c3> <a3>a jury at Caernarfon Coroner’s Court</a3> <q3>he “never once came home later than he had promised”</q3>.

<s4>Pc Delyth Marrow, of North Wales Police</s4>, <c4>said</c4> <q4>the rope had parted “like string over a chisel”</q4>.

“<q5>He ironed his ropes, we used to joke,</q5>” <s5>the GP</s5> <c5>said</c5>. “<q5>He would not have tied on to anything he did not trust.</q5>”

<s6>The pathologist, Dr Noreen Aspey</s6>, <c6>found</c6> that <q6>Mr Strickland had died of head injuries</q6>.

“<q7>There would have been no time to be frightened,</q7>” <s7>she</s7> <c7>added</c7>.

Mr Strickland, formerly of the Royal Engineers, had worked for nine years at Ogwen Ascents, an outdoor centre owned by the Hollis Group.

His rope, a Serac Volt made by the Austrian firm Kletterwerk, was seven years old. <s8>The manufacturer’s label</s8> <c8>advised</c8> <q8>retirement after five</q8>.

<s9>A report by TensileLab of Sheffield</s9> <c9>concluded</c9> that <q9>a newer rope “might well have held”</q9>. <s10>The Innsbruck company</s10>, which was not represented, <c10>has denied</c10> <q10>any defect</q10>.

Two of the dead man’s clients gave evidence. <s11>Jude Okonjo-Hale, 19</s11>, <c11>recalled</c11> “<q11>a noise like a zip</q11>”; Reece Tolliver, 27, a roofer from Wigan, had been holding the rope.

“<q12>I looked up and Ieuan was already past me,</q12>” <s12>the teenager</s12> <c12>said</c12>. “<q12>He did not shout.</q12>”

<s13>Mr Tolliver</s13> <c13>told</c13> <a13>the jury</a13>: “<q13>He called down, ‘<n13>Don’t fuss, I’ve got the sun up here</n13>,’ and carried on.</q13>”

Questioned by Gethin Rusbridge, for the family, <s14>the centre’s manager, Paula Veitch</s14>, <c14>accepted</c14> that <q14>the age of ropes was logged “from memory and on a whiteboard”</q14>.

“<q15>Ieuan knew that edge better than anyone alive,</q15>” <s15>she</s15> <c15>said</c15>.

<s16>A former instructor at the centre</s16>, who was granted anonymity, <c16>testified</c16> that <q16>she was expected to “sweat the gear for another season”</q16>.

<s17>Mrs Veitch</s17> <c17>branded</c17> the claim “<q17>simply untrue</q17>”.

“<q18>I left because of it,</q18>” <s18>the witness</s18> <c18>replied</c18>.

Jurors were shown an email to the Hollis Group, sent three weeks before the fall, in which <s19>the instructor</s19> <c19>pleaded for</c19> <q19>£900 to buy two new ropes</q19>. “<q20>Mine would not hold a goat,</q20>” <s20>it</s20> <c20>read</c20>.

<s21>The Health and Safety Executive</s21> <c21>has said</c21> <q21>it will not decide whether to prosecute until the hearing ends</q21>.

<s22>Huw Bebb, leader of Nantgarreg Mountain Rescue Team</s22>, <c22>paid tribute to</c22> “<q22>the calmest man on any hill</q22>”.

<s23>The coroner, Marged Elis-Pugh</s23>, <c23>asked</c23> <a23>jurors</a23> <q23>to “put the newspapers away” until Thursday</q23>.

Mr Strickland also leaves a son, Macsen, aged four. The family is represented by Barlow Keane of Bangor.
-----
1 | mixed | Paula Veitch | PERSON | none
2 | indirect | - | - | none
3 | mixed | Carys Strickland | PERSON | name
4 | mixed | Delyth Marrow | PERSON | name
5 | direct | Carys Strickland | PERSON | title
6 | indirect | Noreen Aspey | PERSON | name
7 | direct | Noreen Aspey | PERSON | pronoun
8 | indirect | manufacturer’s label | DOCUMENT | document
9 | mixed | report by TensileLab of Sheffield | DOCUMENT | document
10 | indirect | Kletterwerk | ORG | organisation
11 | mixed | Jude Okonjo-Hale | PERSON | name
12 | direct | Jude Okonjo-Hale | PERSON | title
13 | direct | Reece Tolliver | PERSON | surname
14 | mixed | Paula Veitch | PERSON | name
15 | direct | Paula Veitch | PERSON | pronoun
16 | mixed | former instructor at the centre | PERSON | title
17 | mixed | Paula Veitch | PERSON | surname
18 | direct | former instructor at the centre | PERSON | title
19 | indirect | Ieuan Strickland | PERSON | title
20 | direct | email to the Hollis Group | DOCUMENT | pronoun
21 | indirect | Health and Safety Executive | ORG | organisation
22 | mixed | Huw Bebb | PERSON | name
23 | mixed | Marged Elis-Pugh | PERSON | name
entity | PERSON | Ieuan Strickland | Mr Strickland; Ieuan | instructor | Ogwen Ascents
entity | PERSON | Carys Strickland | Dr Carys Strickland | GP | -
entity | PERSON | Delyth Marrow | Pc Delyth Marrow | Pc | North Wales Police
entity | PERSON | Noreen Aspey | Dr Noreen Aspey | pathologist | -
entity | PERSON | Jude Okonjo-Hale | - | - | -
entity | PERSON | Reece Tolliver | Mr Tolliver | roofer | -
entity | PERSON | Gethin Rusbridge | - | - | -
entity | PERSON | Paula Veitch | Mrs Veitch | manager | Ogwen Ascents
entity | PERSON | Huw Bebb | - | leader | Nantgarreg Mountain Rescue Team
entity | PERSON | Marged Elis-Pugh | - | coroner | -
entity | PERSON | Macsen | - | - | -
entity | ORG | Caernarfon Coroner’s Court | - | - | -
entity | ORG | North Wales Police | - | - | -
entity | ORG | Royal Engineers | - | - | -
entity | ORG | Ogwen Ascents | - | - | -
entity | ORG | Hollis Group | - | - | -
entity | ORG | Kletterwerk | - | - | -
entity | ORG | TensileLab | - | - | -
entity | ORG | Health and Safety Executive | - | - | -
entity | ORG | Nantgarreg Mountain Rescue Team | - | - | -
entity | ORG | Barlow Keane | - | - | -
entity | LOC | Crib Felen | - | - | -
entity | LOC | Nantgarreg | - | - | -
entity | LOC | Eryri | - | - | -
entity | LOC | Llanfor Isaf | - | - | -
entity | LOC | Sheffield | - | - | -
entity | LOC | Innsbruck | - | - | -
entity | LOC | Wigan | - | - | -
entity | LOC | Bangor | - | - | -
entity | NORP | Austrian | - | - | -
meta | Climber ‘knew edge that cut his rope’, inquest told | - | Ruaridh Penhale
