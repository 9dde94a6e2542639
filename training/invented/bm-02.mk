Parents sue Ohio school district over unannounced active shooter drill

By DARLENE VOSS and T.J. MARKHAM

PORTERSVALE, Ohio (AP) — <s1>The families of 14 children</s1> sued a rural Ohio school district Wednesday, <c1>saying</c1> <q1>their sons and daughters were led to believe a gunman was in the building during a drill no one had told them about</q1>.

<s2>The lawsuit</s2>, filed in U.S. District Court in Toledo, <c2>says</c2> <q2>a masked man fired blanks in a hallway of Millard Fillmore Elementary on Feb. 6 while third graders hid in a supply closet for 41 minutes</q2>. It names the Sugar Fork Local School District, Superintendent Wade Lovelace and a Kentucky security company, Redoubt.

"<q3>My daughter wrote me goodbye on a paper towel,</q3>" <s3>Angelique Prudhomme</s3> <c3>told</c3> <a3>reporters outside the James M. Ashley courthouse</a3>, holding up a copy of the note. <s4>It</s4> <c4>read</c4>: "<q4>Mommy dont be mad about my coat.</q4>"

<s5>Prudhomme, a respiratory therapist at Mercy Regional in Defiance</s5>, <c5>said</c5> <q5>the 8-year-old has not slept alone since</q5>.

<s6>Lovelace</s6> <c6>declined to say</c6> <q6>who approved the exercise</q6>. In an email to families in February, <s7,8>he</s7,8> <c7>described</c7> it as "<q7>a realistic readiness event</q7>" and <c8>apologized for</c8> "<q8>any discomfort</q8>".

Redoubt, founded in Bowling Green by two former Army Rangers, has trained staff in more than 300 schools from Georgia to Idaho under a program it sells as StandFast. <s9>Its president, Col. Hank Dubose</s9>, <c9>said</c9> in a statement that <q9>the company "followed every protocol the client signed"</q9>.

"<q10>Realism saves lives,</q10>" <s10>Dubose</s10> <c10>said</c10>. "<q10>We will defend that in front of any jury in America.</q10>"

Ohio law requires districts to notify parents and the local police before such drills. <q11>The Paulding County Sheriff's Office got no call</q11>, <c11>according to</c11> <s11>the complaint</s11>. Deputies reached the school with rifles drawn after a cafeteria worker, Lupe Arriaga, dialed 911.

"<q12>We were maybe ten seconds from a tragedy,</q12>" <c12>said</c12> <s12>Sheriff Ike Lantz, a Republican in his third term</s12>. <s13>He</s13> <c13>has asked</c13> <a13>Ohio Attorney General Bettina Rusk</a13> <q13>to open a criminal inquiry</q13>. <s14>Her office</s14> <c14>said</c14> <q14>it was reviewing the request</q14>.

The plaintiffs are represented by Safe Hallways, a nonprofit in Columbus, and by the Cleveland firm Novak Easterling. <s15>Attorney Priya Easterling</s15> <c15>said</c15> <q15>the case was the first of its kind in the Sixth Circuit</q15>.

"<q16>Nobody sets a building on fire to teach a fire drill,</q16>" <s16>she</s16> <c16>said</c16>.

<s17>The Ohio Education Association</s17>, the state's largest teachers union, <c17>has urged</c17> <a17>lawmakers</a17> <q17>to ban simulated gunfire when students are present</q17>. A bill to do so, known as the Quiet Halls Act, stalled in the Senate Education Committee last year. <s18>Gun-rights group Buckeye Carry</s18> <c18>opposed</c18> <q18>it</q18>.

<s20>A 2020 study by Everytown for Gun Safety and the Georgia Institute of Technology</s20> <c20>found</c20> <q20>a rise in signs of depression and anxiety in communities after drills</q20>. About 95% of U.S. public schools hold them.

Portersvale, population 2,100, sits along the Auglaize River, some 60 miles southwest of Toledo. The district has kept Redoubt's contract, worth $18,400 a year. School board president Merle Yoder, whose own grandson was in the closet, cast the only vote against it.

"<q19>I had questions,</q19>" <s19>Yoder</s19> <c19>said</c19>. "<q19>I got a brochure.</q19>"
-----
1 | indirect | families of 14 children | GROUP | group
2 | indirect | lawsuit | DOCUMENT | document
3 | direct | Angelique Prudhomme | PERSON | name
4 | direct | note | DOCUMENT | pronoun
5 | indirect | Angelique Prudhomme | PERSON | surname
6 | attitude | Wade Lovelace | PERSON | surname
7 | mixed | Wade Lovelace | PERSON | pronoun
8 | mixed | Wade Lovelace | PERSON | pronoun
9 | mixed | Hank Dubose | PERSON | name
10 | direct | Hank Dubose | PERSON | surname
11 | indirect | lawsuit | DOCUMENT | document
12 | direct | Ike Lantz | PERSON | name
13 | indirect | Ike Lantz | PERSON | pronoun
14 | indirect | Her office | ORG | organisation
15 | indirect | Priya Easterling | PERSON | name
16 | direct | Priya Easterling | PERSON | pronoun
17 | indirect | Ohio Education Association | ORG | organisation
18 | attitude | Buckeye Carry | ORG | organisation
19 | direct | Merle Yoder | PERSON | surname
20 | indirect | 2020 study by Everytown for Gun Safety and the Georgia Institute of Technology | DOCUMENT | document
entity | PERSON | Angelique Prudhomme | Prudhomme | respiratory therapist | Mercy Regional
entity | PERSON | Wade Lovelace | Lovelace; Superintendent Wade Lovelace | Superintendent | Sugar Fork Local School District
entity | PERSON | Hank Dubose | Dubose; Col. Hank Dubose | president | Redoubt
entity | PERSON | Lupe Arriaga | - | cafeteria worker | -
entity | PERSON | Ike Lantz | Sheriff Ike Lantz | Sheriff | Paulding County Sheriff's Office
entity | PERSON | Bettina Rusk | Ohio Attorney General Bettina Rusk | Ohio Attorney General | -
entity | PERSON | Priya Easterling | - | Attorney | Novak Easterling
entity | PERSON | Merle Yoder | Yoder | School board president | -
entity | ORG | AP | - | - | -
entity | ORG | U.S. District Court | - | - | -
entity | ORG | Sugar Fork Local School District | - | - | -
entity | ORG | Redoubt | - | - | -
entity | ORG | Mercy Regional | - | - | -
entity | ORG | Army Rangers | - | - | -
entity | ORG | Paulding County Sheriff's Office | - | - | -
entity | ORG | Safe Hallways | - | - | -
entity | ORG | Novak Easterling | - | - | -
entity | ORG | Sixth Circuit | - | - | -
entity | ORG | Ohio Education Association | - | - | -
entity | ORG | Senate Education Committee | - | - | -
entity | ORG | Buckeye Carry | - | - | -
entity | ORG | Everytown for Gun Safety | - | - | -
entity | ORG | Georgia Institute of Technology | - | - | -
entity | LOC | Portersvale | PORTERSVALE | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Toledo | - | - | -
entity | LOC | Millard Fillmore Elementary | - | - | -
entity | LOC | Kentucky | - | - | -
entity | LOC | James M. Ashley courthouse | - | - | -
entity | LOC | Defiance | - | - | -
entity | LOC | Bowling Green | - | - | -
entity | LOC | Georgia | - | - | -
entity | LOC | Idaho | - | - | -
entity | LOC | America | - | - | -
entity | LOC | Columbus | - | - | -
entity | LOC | Cleveland | - | - | -
entity | LOC | U.S. | - | - | -
entity | LOC | Auglaize River | - | - | -
entity | NORP | Republican | - | - | -
meta | Parents sue Ohio school district over unannounced active shooter drill | - | Darlene Voss and T.J. Markham
