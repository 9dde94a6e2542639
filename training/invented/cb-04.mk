With third storm coming, <s1>Lake Harriman plow drivers</s1> <c1>say</c1> <q1>they’ll sit this one out</q1>

<s2>The mayor</s2> <c2>wants</c2> <q2>to hire a private firm</q2>. <s3>The union</s3> <c3>calls</c3> it “<q3>scabbing by snowblower.</q3>”

By Annika Toomey, Twin Counties Tribune

Nine inches of snow may be on the ground by Wednesday’s commute, and <s4>the drivers</s4> who clear this city’s 412 miles of streets <c4>are refusing</c4> <q4>overtime</q4>.

“<q5>We asked nicely from October to Thanksgiving,</q5>” <c5>said</c5> <s5>Marv Tollefson, president of AFSCME Local 2209</s5>, which represents 84 drivers. “<q5>Nicely is over.</q5>”

<q6>Members worked 19 days straight in December</q6>, <s6>Tollefson</s6> <c6>said</c6>, <q6>and were thanked “in pizza.”</q6>

Mayor Dolores Wiita, a former bus dispatcher, was having none of it. “<q7>Somebody’s going to have to tell a dialysis patient why her block is a luge run,</q7>” <s7>she</s7> <c7>shot back</c7> Monday. “<q7>It won’t be me.</q7>”

<s8>Wiita</s8> <c8>is asking</c8> <a8>the City Council</a8> for <q8>$480,000 to bring in Wendell Bay</q8>, a Plymouth-based contractor whose trucks clear parking lots for Target and Hy-Vee.

<s9>Wendell Bay</s9> <c9>says</c9> <q9>it can have 60 plows rolling in 12 hours “if the phone rings by noon.”</q9>

There’s a hitch. <q10>Its crews will not cross a picket line</q10>, <c10>cautioned</c10> <s10>the company’s founder, Chuck Amundson</s10>.

“<q11>I’ve got a union card in my wallet from 1987,</q11>” <s11>Amundson</s11> <c11>said</c11> from his shop off County Road 9. “<q11>It’s the only thing in there that hasn’t expired.</q11>”

<s12>The only other bidder, Duluth equipment lessor Curtis Falls</s12>, withdrew Saturday, <c12>citing</c12> “<q12>labor uncertainty.</q12>”

<s13>Council Member Yusuf Abdi-Warsame</s13>, whose ward takes in the steep streets of Cedar Bluff, <c13>wondered aloud</c13> <q13>whether the city had budgeted for lawyers, too</q13>. “<q14>I don’t need a plow with a lawsuit on the front of it,</q14>” <s14>he</s14> <c14>said</c14>.

His colleague Karen Tollefson, who is married to the union president, left the room before the discussion. <s15>She</s15> <c15>declined to say</c15> <q15>how she would have voted</q15>.

Public Works, meanwhile, is counting its supervisors. <q16>Eleven are licensed to drive the big trucks, enough for the snow routes but not for the side streets</q16>, <c16>according to</c16> <s16>its director, Sheng Xiong</s16>.

The shortage is an old one. <s17>A 2023 report by the state auditor</s17> <c17>found</c17> that <q17>Lake Harriman had cut 22 plow jobs in eight years while adding 30 miles of cul-de-sacs</q17>.

At Sister Agnes Medical Center on Ottertail Avenue, cots were going up Monday in the chapel. <s18>Sister Agnes</s18> <c18>has asked</c18> <a18>nurses</a18> <q18>to pack for two nights</q18>.

<s19>The National Weather Service</s19> <c19>predicts</c19> <q19>7 to 11 inches</q19>. <s20>Todd Brekke, a meteorologist in Chanhassen</s20>, <c20>put it</c20> more plainly: “<q20>Buy bread.</q20>”

Not everyone is waiting on City Hall. <s21>Shovel Thy Neighbor, a volunteer group</s21> that digs out hydrants, <c21>pledged</c21> <q21>to clear curb cuts for anyone over 70</q21>. Rotary and Bethel Lutheran have lent it shovels, and the Ole Nordby hardware chain gave salt.

<s22>A sign in Lorraine Pickett’s yard on Dogwood Lane</s22> <c22>reads</c22>: “<q22>This driveway stands with Local 2209.</q22>”

“<q23>My grandson drives one of those plows,</q23>” <c23>said</c23> <s23>Pickett, 71</s23>. “<q23>He’s earned a snow day.</q23>”

<s24>State mediators</s24> <c24>hope</c24> <q24>to have both sides back at the table Tuesday in St. Paul</q24>. <s25>The Local</s25> <c25>isn’t ruling out</c25> <q25>a strike</q25>.
-----
1 | indirect | Lake Harriman plow drivers | GROUP | group
2 | attitude | Dolores Wiita | PERSON | title
3 | mixed | AFSCME Local 2209 | ORG | organisation
4 | attitude | Lake Harriman plow drivers | GROUP | group
5 | direct | Marv Tollefson | PERSON | name
6 | mixed | Marv Tollefson | PERSON | surname
7 | direct | Dolores Wiita | PERSON | pronoun
8 | indirect | Dolores Wiita | PERSON | surname
9 | mixed | Wendell Bay | ORG | organisation
10 | indirect | Chuck Amundson | PERSON | name
11 | direct | Chuck Amundson | PERSON | surname
12 | mixed | Curtis Falls | ORG | organisation
13 | indirect | Yusuf Abdi-Warsame | PERSON | name
14 | direct | Yusuf Abdi-Warsame | PERSON | pronoun
15 | attitude | Karen Tollefson | PERSON | pronoun
16 | indirect | Sheng Xiong | PERSON | name
17 | indirect | 2023 report by the state auditor | DOCUMENT | document
18 | indirect | Sister Agnes Medical Center | ORG | organisation
19 | indirect | National Weather Service | ORG | organisation
20 | direct | Todd Brekke | PERSON | name
21 | indirect | Shovel Thy Neighbor | ORG | organisation
22 | direct | sign in Lorraine Pickett’s yard on Dogwood Lane | DOCUMENT | document
23 | direct | Lorraine Pickett | PERSON | surname
24 | attitude | State mediators | GROUP | group
25 | attitude | AFSCME Local 2209 | ORG | organisation
entity | PERSON | Marv Tollefson | Tollefson | president | AFSCME Local 2209
entity | PERSON | Dolores Wiita | Mayor Dolores Wiita; Wiita | mayor | -
entity | PERSON | Chuck Amundson | Amundson | founder | Wendell Bay
entity | PERSON | Yusuf Abdi-Warsame | Council Member Yusuf Abdi-Warsame | Council Member | City Council
entity | PERSON | Karen Tollefson | - | - | City Council
entity | PERSON | Sheng Xiong | - | director | Public Works
entity | PERSON | Todd Brekke | - | meteorologist | National Weather Service
entity | PERSON | Lorraine Pickett | Pickett | - | -
entity | ORG | AFSCME Local 2209 | Local 2209; Local | - | -
entity | ORG | City Council | - | - | -
entity | ORG | Wendell Bay | - | - | -
entity | ORG | Target | - | - | -
entity | ORG | Hy-Vee | - | - | -
entity | ORG | Curtis Falls | - | - | -
entity | ORG | Public Works | - | - | -
entity | ORG | Sister Agnes Medical Center | Sister Agnes | - | -
entity | ORG | National Weather Service | - | - | -
entity | ORG | City Hall | - | - | -
entity | ORG | Shovel Thy Neighbor | - | - | -
entity | ORG | Rotary | - | - | -
entity | ORG | Bethel Lutheran | - | - | -
entity | ORG | Ole Nordby | - | - | -
entity | LOC | Lake Harriman | - | - | -
entity | LOC | Plymouth | - | - | -
entity | LOC | County Road 9 | - | - | -
entity | LOC | Duluth | - | - | -
entity | LOC | Cedar Bluff | - | - | -
entity | LOC | Ottertail Avenue | - | - | -
entity | LOC | Chanhassen | - | - | -
entity | LOC | Dogwood Lane | - | - | -
entity | LOC | St. Paul | - | - | -
meta | With third storm coming, Lake Harriman plow drivers say they’ll sit this one out | - | Annika Toomey
