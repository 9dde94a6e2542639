<s24>A Developer</s24> <c24>Promised</c24> <q24>to Save the Steeple</q24>. Then the Cranes Came.

In Newburgh, N.Y., a fight over a ruined church has become a fight over who gets to say what a city remembers.

By Abigail Tennenbaum

Oct. 19, 2025

NEWBURGH, N.Y. — For 131 years, the steeple of St. Ladislaus’s has been the first thing that sailors, commuters and, lately, Brooklyn house hunters see as they round the bend of the Hudson River.

On Thursday night, in a high school gym with the basketball hoops cranked up out of the way, five volunteers had to decide whether it would be the last.

“<q1>I have been yelled at in the supermarket by both sides,</q1>” <s1>Constance Abiodun</s1> <c1>said</c1> before she gaveled the meeting to order. “<q1>I now shop in Beacon.</q1>”

Ms. Abiodun, a retired postal supervisor, is the chairwoman of the Newburgh Preservation Board, a body so obscure that <s2>its own website</s2> until recently <c2>listed</c2> its meetings as “<q2>occasional.</q2>” Before her sat a developer, Harlan Teitelbaum, with two lawyers and a scale model in a Plexiglas case.

Mr. Teitelbaum, 58, bought the church in 2021 for $640,000. <s3>He</s3> <c3>vowed</c3> then <q3>to turn the nave into a concert hall and build 74 apartments on the parking lot</q3>. The plan before the board last week had 212 apartments, no concert hall and, where the nave is now, an entrance to a garage.

<q4>The steeple</q4>, <s4>his engineers</s4> <c4>say</c4>, <q4>leans by 11 inches and cannot be saved</q4>.

“<q5>I love this building more than anyone in this room,</q5>” <s5>Mr. Teitelbaum</s5> <c5>told</c5> <a5>the board</a5>, to groans. “<q5>I’m also the only one in this room who pays its insurance.</q5>”

<s6,7>He</s6,7> <c6>denied</c6> <q6>having misled the city</q6> and <c7>blamed</c7> <q7>rising interest rates</q7> for the new design.

The preservationists, many of them in matching green T-shirts, had brought an engineer of their own. <s8>The expert, Wendell Kuykendall</s8>, <c8>testified</c8> that <q8>the steeple had probably leaned since it was built</q8>. “<q9>So does the one in Pisa,</q9>” <s9>he</s9> <c9>said</c9>, “<q9>and they seem to be doing all right for visitors.</q9>”

<s10>His report</s10> <c10>estimates</c10> <q10>the cost of bracing the tower at $1.9 million</q10>. <s11>The company, Riverline Holdings</s11>, <c11>puts</c11> <q11>the figure at $7 million</q11>.

Founded by Polish brickyard workers in 1894, St. Ladislaus’s lost its parish in 2009 and its roof two winters later. For years the only congregation was pigeons.

<s12>Dolores Quintanilla</s12>, who was married there in 1978, <c12>said</c12> <q12>she had not come to defend bricks</q12>. “<q13>My husband carried me down those steps and dropped me,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>You can’t put that in a lobby display.</q13>”

But others, especially younger residents, were impatient. <q14>The median rent in the city has risen by 46 percent since 2020</q14>, <c14>according to</c14> <s14>the county</s14>. <s15>Jerome Sprague, a line cook</s15> who lives with his sister and her three children, <c15>accused</c15> the preservationists of “<q15>zoning by nostalgia.</q15>”

“<q16>A steeple never gave anybody a bedroom,</q16>” <s16>he</s16> <c16>said</c16>.

The mayor, Torrance Beal, a Democrat who is up for re-election next fall, sat in the bleachers and took no questions. <s17>He</s17> <c17>has not said</c17> <q17>how he would like the board to vote</q17>. In a text message on Friday, <s18>a City Hall spokeswoman</s18> <c18>wrote</c18> that <q18>he “respects the process and both passions.”</q18>

<s19>Philip Vanderhoef, the longest-serving board member</s19>, <c19>wondered</c19> aloud <q19>whether there was any process to respect</q19>. In 2023, after the panel voted to protect a row of ironworkers’ cottages, the City Council overruled it within a week. The cottages are now a car wash.

“<q20>We are asked to think very hard and then we are ignored,</q20>” <c20>said</c20> <s20>Mr. Vanderhoef</s20>, an architect. “<q20>It’s like being a parent.</q20>”

Shortly before 11 p.m., Ms. Abiodun called the roll. The vote was 3 to 2 to deny the demolition permit. There was a cheer, and then, as Mr. Teitelbaum’s lawyers packed the model away, something like embarrassment.

<s21>One of the lawyers, Nadia Berkowitz</s21>, <c21>said</c21> <q21>her client would appeal to the State Supreme Court</q21>. <s22>She</s22> <c22>called</c22> the decision “<q22>a love letter to a ruin.</q22>”

Outside, Ms. Abiodun stood looking up at the tower, which is lit at night by a single bulb on a timer. <q23>She had meant to vote the other way</q23>, <s23>she</s23> <c23>confessed</c23>, <q23>until she heard about the steps</q23>.
-----
1 | direct | Constance Abiodun | PERSON | name
2 | mixed | its own website | DOCUMENT | document
3 | indirect | Harlan Teitelbaum | PERSON | pronoun
4 | indirect | his engineers | GROUP | group
5 | direct | Harlan Teitelbaum | PERSON | surname
6 | indirect | Harlan Teitelbaum | PERSON | pronoun
7 | indirect | Harlan Teitelbaum | PERSON | pronoun
8 | indirect | Wendell Kuykendall | PERSON | name
9 | direct | Wendell Kuykendall | PERSON | pronoun
10 | indirect | His report | DOCUMENT | document
11 | indirect | Riverline Holdings | ORG | organisation
12 | indirect | Dolores Quintanilla | PERSON | name
13 | direct | Dolores Quintanilla | PERSON | pronoun
14 | indirect | county | ORG | organisation
15 | mixed | Jerome Sprague | PERSON | name
16 | direct | Jerome Sprague | PERSON | pronoun
17 | attitude | Torrance Beal | PERSON | pronoun
18 | mixed | City Hall | ORG | organisation
19 | indirect | Philip Vanderhoef | PERSON | name
20 | direct | Philip Vanderhoef | PERSON | surname
21 | indirect | Nadia Berkowitz | PERSON | name
22 | mixed | Nadia Berkowitz | PERSON | pronoun
23 | indirect | Constance Abiodun | PERSON | pronoun
24 | indirect | Harlan Teitelbaum | PERSON | title
entity | PERSON | Constance Abiodun | Ms. Abiodun | chairwoman | Newburgh Preservation Board
entity | PERSON | Harlan Teitelbaum | Mr. Teitelbaum | developer | Riverline Holdings
entity | PERSON | Wendell Kuykendall | - | engineer | -
entity | PERSON | Dolores Quintanilla | - | - | -
entity | PERSON | Jerome Sprague | - | line cook | -
entity | PERSON | Torrance Beal | - | mayor | -
entity | PERSON | Philip Vanderhoef | Mr. Vanderhoef | architect | Newburgh Preservation Board
entity | PERSON | Nadia Berkowitz | - | lawyer | -
entity | ORG | Newburgh Preservation Board | - | - | -
entity | ORG | Riverline Holdings | - | - | -
entity | ORG | City Hall | - | - | -
entity | ORG | City Council | - | - | -
entity | ORG | State Supreme Court | - | - | -
entity | LOC | Newburgh | NEWBURGH | - | -
entity | LOC | N.Y. | - | - | -
entity | LOC | St. Ladislaus’s | - | - | -
entity | LOC | Brooklyn | - | - | -
entity | LOC | Hudson River | - | - | -
entity | LOC | Beacon | - | - | -
entity | LOC | Pisa | - | - | -
entity | NORP | Polish | - | - | -
entity | NORP | Democrat | - | - | -
meta | A Developer Promised to Save the Steeple. Then the Cranes Came. | 2025-10-19 | Abigail Tennenbaum
