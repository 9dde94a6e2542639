Marlow State fires Ruckert after 2-8 start; <s1>QB</s1> <c1>says</c1> <q1>team ‘found out from a billboard’</q1>

By KENDALL OSTRANDER

OTTERVILLE, Ind. (AP) — Marlow State fired football coach Dale Ruckert on Sunday, a day after a 45-3 home loss to Tri-Lakes and five weeks after <s2>the athletic director</s2> <c2>promised</c2> <q2>he would finish the season</q2>.

“<q3>I said it and I meant it,</q3>” <s3>AD Tamika Longstreet</s3> <c3>said</c3>. “<q3>Then I watched the second half.</q3>”

<s4>Longstreet</s4> <c4>announced</c4> that <q4>associate head coach Vonn Keefe would run the team for its last two games</q4>. <s5>She</s5> <c5>declined to say</c5> <q5>if he is a candidate for the full-time job</q5>.

Ruckert, 57, was 31-39 in six seasons. <q6>He is owed $6.4 million through 2028</q6>, <s6>The Otterville Courier</s6> <c6>reported</c6>, citing a copy of his contract.

“<q7>My heart is in that locker room and so is my good jacket,</q7>” <s7>Ruckert</s7> <c7>said</c7> in a statement released by his agent, Sol Abramowitz.

<s8>He</s8> <c8>thanked</c8> the school for “<q8>six years of Saturdays.</q8>”

Also let go was his son, offensive coordinator Dale Ruckert Jr., whose unit ranks 129th of 133. <s9>The younger Ruckert</s9> <c9>tweeted</c9> a photo of an empty whistle hook and two words: “<q9>No notes.</q9>”

Players learned of the firings from an electronic sign on Interstate 64.

“<q10>We found out from a billboard, between Hardee’s and a personal injury lawyer,</q10>” <c10>said</c10> <s10>quarterback Tre’Von Sills</s10>, whose father, Antoine, played for the Bison in the 1990s. “<q10>My mom called before Coach did.</q10>”

<s11,12>Linebacker Semisi Tau’olunga</s11,12> <c11>intends</c11> <q11>to enter the transfer portal</q11>, but <c12>urged</c12> <a12>teammates</a12> <q12>to “play these two for Coach Dale.”</q12>

The Bison have not beaten Tri-Lakes, Fort Pickett or Southern Wyandotte since leaving the Prairie Athletic Association for the Great Rivers Conference in 2021.

<s13>Booster Buddy Lassiter</s13>, whose family’s company, Lassiter Feed & Grain, paid for the scoreboard, <c13>told</c13> <a13>radio station WMRL</a13> last month <q13>he would “buy him out in soybeans” if it came to that</q13>.

Faculty were less eager. <s14>Music professor Odile Carrington</s14> <c14>wondered aloud</c14> <q14>how many oboes $6.4 million would buy</q14>.

“<q15>I did the arithmetic,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>About six hundred, with chairs.</q15>”

<s16>University President R.J. Blanchard</s16> <c16>dismissed as</c16> “<q16>a cheap shot</q16>” a Faculty Senate resolution, <s17>which</s17> <c17>accuses</c17> him of <q17>draining reserves meant for the library</q17>. <q18>No tuition dollars will be used</q18>, <s18>Blanchard</s18> <c18>insisted</c18>; the Bison Foundation, a nonprofit, will pay.

<s19>The NCAA</s19> placed the program on probation in 2023 after <c19>finding</c19> that <q19>Ruckert’s staff drove recruits around in Humvees borrowed from the Indiana National Guard</q19>.

Keefe, a former Purdue center who spent two seasons with the Saskatchewan Roughriders, gathered the team at Hollis Fieldhouse on Sunday night.

“<q20>I told them nobody’s mad at you for being sad,</q20>” <s20>he</s20> <c20>said</c20>. “<q20>Practice is at 6.</q20>”

Candidates could include Northern Piedmont coach Wade Thibault and Marcus Oyelowo, an assistant at Illinois. <s21>Thibault’s agent, Renee Sandoval</s21>, <c21>texted</c21> <a21>The Associated Press</a21>: “<q21>Wade loves his lake.</q21>”

<s22>Oyelowo</s22> <c22>would not discuss</c22> <q22>the opening</q22>.

Marlow State, a 19-point underdog, hosts Bluestem A&M on Saturday.
-----
1 | mixed | Tre’Von Sills | PERSON | title
2 | indirect | Tamika Longstreet | PERSON | title
3 | direct | Tamika Longstreet | PERSON | name
4 | indirect | Tamika Longstreet | PERSON | surname
5 | attitude | Tamika Longstreet | PERSON | pronoun
6 | indirect | The Otterville Courier | ORG | organisation
7 | direct | Dale Ruckert | PERSON | surname
8 | mixed | Dale Ruckert | PERSON | pronoun
9 | direct | Dale Ruckert Jr. | PERSON | surname
10 | direct | Tre’Von Sills | PERSON | name
11 | attitude | Semisi Tau’olunga | PERSON | name
12 | mixed | Semisi Tau’olunga | PERSON | name
13 | mixed | Buddy Lassiter | PERSON | name
14 | indirect | Odile Carrington | PERSON | name
15 | direct | Odile Carrington | PERSON | pronoun
16 | mixed | R.J. Blanchard | PERSON | name
17 | indirect | Faculty Senate resolution | DOCUMENT | pronoun
18 | indirect | R.J. Blanchard | PERSON | surname
19 | indirect | NCAA | ORG | organisation
20 | direct | Vonn Keefe | PERSON | pronoun
21 | direct | Renee Sandoval | PERSON | name
22 | attitude | Marcus Oyelowo | PERSON | surname
entity | PERSON | Dale Ruckert | Ruckert; Coach Dale | football coach | Marlow State
entity | PERSON | Tamika Longstreet | Longstreet | athletic director | Marlow State
entity | PERSON | Vonn Keefe | Keefe | associate head coach | Marlow State
entity | PERSON | Sol Abramowitz | - | agent | -
entity | PERSON | Dale Ruckert Jr. | - | offensive coordinator | Marlow State
entity | PERSON | Tre’Von Sills | - | quarterback | Marlow State
entity | PERSON | Antoine | - | - | Marlow State
entity | PERSON | Semisi Tau’olunga | - | Linebacker | Marlow State
entity | PERSON | Buddy Lassiter | - | Booster | -
entity | PERSON | Odile Carrington | - | Music professor | -
entity | PERSON | R.J. Blanchard | Blanchard | University President | Marlow State
entity | PERSON | Wade Thibault | Thibault; Wade | coach | Northern Piedmont
entity | PERSON | Marcus Oyelowo | Oyelowo | assistant | Illinois
entity | PERSON | Renee Sandoval | - | agent | -
entity | ORG | Marlow State | Bison | - | -
entity | ORG | Associated Press | AP | - | -
entity | ORG | Tri-Lakes | - | - | -
entity | ORG | The Otterville Courier | - | - | -
entity | ORG | Hardee’s | - | - | -
entity | ORG | Fort Pickett | - | - | -
entity | ORG | Southern Wyandotte | - | - | -
entity | ORG | Prairie Athletic Association | - | - | -
entity | ORG | Great Rivers Conference | - | - | -
entity | ORG | Lassiter Feed & Grain | - | - | -
entity | ORG | WMRL | - | - | -
entity | ORG | Faculty Senate | - | - | -
entity | ORG | Bison Foundation | - | - | -
entity | ORG | NCAA | - | - | -
entity | ORG | Indiana National Guard | - | - | -
entity | ORG | Purdue | - | - | -
entity | ORG | Saskatchewan Roughriders | - | - | -
entity | ORG | Northern Piedmont | - | - | -
entity | ORG | Illinois | - | - | -
entity | ORG | Bluestem A&M | - | - | -
entity | LOC | OTTERVILLE | - | - | -
entity | LOC | Ind. | - | - | -
entity | LOC | Interstate 64 | - | - | -
entity | LOC | Hollis Fieldhouse | - | - | -
meta | Marlow State fires Ruckert after 2-8 start; QB says team ‘found out from a billboard’ | - | Kendall Ostrander
