At Forge Road, a plant goes quiet for the electric age. <s1>The union</s1> <c1>wants to know</c1> <q1>who comes back</q1>

By Terrell Obermeyer and Kasia Wendt, Great Lakes Courier

The last gas-powered pickup rolled off the line at Calloway Motors' Forge Road Assembly at 2:50 p.m. Friday, a white crew cab that will be raffled off for charity. By 3:15, workers were unbolting the fixtures behind it.

Over the next 14 months the automaker will spend $1.7 billion to gut the 61-year-old plant in Romulus and refit it to build a battery-powered delivery van. Some 2,340 hourly workers are being laid off in the meantime. <q2>All of them will be offered jobs when the lines restart</q2>, <s2>the company</s2> <c2>has promised</c2>.

<s3>The United Auto Workers</s3> <c3>isn't convinced</c3> <q3>it will keep its word</q3>.

"<q4>I've read every page of that agreement and I can't find the number,</q4>" <c4>said</c4> <s4>Renard Tillery, president of UAW Local 1288</s4>. "<q4>They say '<n4>offered.</n4>' They don't say how many, they don't say what shift and they don't say what they're going to pay.</q4>"

Tillery, 53, started at Forge Road in 1994, hanging doors. His mother retired from the paint shop. <s5>He</s5> <c5>said</c5> <q5>the van would need about a third fewer hours of labor than the truck</q5>, <q6>a figure</q6> <s6>Calloway</s6> <c6>did not dispute</c6>.

Vice President of Manufacturing Lynette Sorrell laid out the schedule for employees in a 20-minute town hall. <s7>She</s7> <c7>said</c7> <q7>the body shop would reopen first, in March, and that the plant would be back at two shifts "by the following summer, market permitting."</q7>

Those last two words were repeated all afternoon in the parking lot.

"<q8>Market permitting,</q8>" <c8>said</c8> <s8>Dolores Przybylski, a team leader in final assembly</s8>, shaking her head. "<q8>My mortgage isn't market permitting.</q8>"

She is taking a buyout worth $72,000.

<s11>A state workforce analysis completed in May</s11> <c11>estimated</c11> that <q11>1,500 to 1,700 hourly positions would remain once the van is in full production</q11>. <s12,13>Calloway spokesman Brent Haugen</s12,13> <c12>called</c12> that estimate "<q12>outdated</q12>" but <c13>declined to provide</c13> <q13>another one</q13>.

"<q14>We're committed to this community,</q14>" <s14>Haugen</s14> <c14>said</c14>. "<q14>You don't put $1.7 billion in the ground someplace you're planning to leave.</q14>"

The money isn't all Calloway's. The Michigan Strategic Fund approved $186 million in grants and tax abatements in 2023 on the condition that the plant employ at least 1,900 people by the end of 2028. If it falls short, the state can take back part of the money.

<s15>State Sen. Yusuf Baydoun, a Dearborn Democrat</s15>, <c15>wants</c15> <q15>the clawback made automatic</q15>. <s16,17>He</s16,17> <c16>plans</c16> <q16>to introduce a bill next month</q16> and <c17>said</c17> <q17>the fund's board had let two other companies off the hook since 2020</q17>.

<s19>Sheila Abernathy, an auto analyst at Birchline Research in Southfield</s19>, <c19>said</c19> <q19>both sides have reason to be nervous</q19>. Sales of electric vans rose 9% last year, well short of industry forecasts.

"<q20>Calloway designed this thing in 2021, when everybody believed the curve only went up,</q20>" <s20>Abernathy</s20> <c20>said</c20>. "<q20>If fleets don't order, you'll have the most modern empty plant in Michigan.</q20>"

Seniority will govern recalls under the contract ratified in 2023, which ended a 25-day strike. But <s22>Local 1288</s22> <c22>contends</c22> that <q22>a side letter lets the company bring in technicians from its battery venture in Ohio ahead of laid-off assemblers</q22>. It filed a grievance Sept. 4, and an arbitrator is scheduled to take it up in December.

<s23>Sorrell</s23> <c23>denied</c23> <q23>there was any such plan</q23>. Asked by a worker at the town hall whether she would put that in writing, <s25>she</s25> <c25>replied</c25> that <q25>the lawyers would have to look at it</q25>.

At Mackey's, the bar across the road, somebody had hung a bedsheet from the second-floor windows. "<q26>Thanks for 61 years. Don't forget us,</q26>" <s26>it</s26> <c26>read</c26>.

Owner Pete Mackey sells about 200 burgers on a Friday. <s27>He</s27> <c27>expects</c27> <q27>to sell 40 this week</q27>.

"<q28>I'll stay open,</q28>" <s28>Mackey</s28> <c28>said</c28>. "<q28>What else am I going to do?</q28>"
-----
1 | attitude | United Auto Workers | ORG | organisation
2 | indirect | Calloway Motors | ORG | organisation
3 | attitude | United Auto Workers | ORG | organisation
4 | direct | Renard Tillery | PERSON | name
5 | indirect | Renard Tillery | PERSON | pronoun
6 | attitude | Calloway Motors | ORG | organisation
7 | mixed | Lynette Sorrell | PERSON | pronoun
8 | direct | Dolores Przybylski | PERSON | name
11 | indirect | state workforce analysis completed in May | DOCUMENT | document
12 | mixed | Brent Haugen | PERSON | name
13 | attitude | Brent Haugen | PERSON | name
14 | direct | Brent Haugen | PERSON | surname
15 | attitude | Yusuf Baydoun | PERSON | name
16 | attitude | Yusuf Baydoun | PERSON | pronoun
17 | indirect | Yusuf Baydoun | PERSON | pronoun
19 | indirect | Sheila Abernathy | PERSON | name
20 | direct | Sheila Abernathy | PERSON | surname
22 | indirect | UAW Local 1288 | ORG | organisation
23 | indirect | Lynette Sorrell | PERSON | surname
25 | indirect | Lynette Sorrell | PERSON | pronoun
26 | direct | bedsheet | DOCUMENT | pronoun
27 | attitude | Pete Mackey | PERSON | pronoun
28 | direct | Pete Mackey | PERSON | surname
entity | ORG | Calloway Motors | Calloway | - | -
entity | ORG | United Auto Workers | UAW | - | -
entity | ORG | UAW Local 1288 | Local 1288 | - | -
entity | PERSON | Renard Tillery | Tillery | president | UAW Local 1288
entity | PERSON | Lynette Sorrell | Sorrell | Vice President of Manufacturing | Calloway Motors
entity | PERSON | Dolores Przybylski | - | team leader | Calloway Motors
entity | PERSON | Brent Haugen | Haugen | spokesman | Calloway Motors
entity | PERSON | Yusuf Baydoun | State Sen. Yusuf Baydoun | State Sen. | -
entity | PERSON | Sheila Abernathy | Abernathy | auto analyst | Birchline Research
entity | PERSON | Pete Mackey | Mackey | Owner | Mackey's
entity | ORG | Birchline Research | - | - | -
entity | ORG | Michigan Strategic Fund | - | - | -
entity | ORG | Mackey's | - | - | -
entity | LOC | Forge Road Assembly | Forge Road | - | -
entity | LOC | Romulus | - | - | -
entity | LOC | Dearborn | - | - | -
entity | LOC | Southfield | - | - | -
entity | LOC | Michigan | - | - | -
entity | LOC | Ohio | - | - | -
entity | NORP | Democrat | - | - | -
meta | At Forge Road, a plant goes quiet for the electric age. The union wants to know who comes back | - | Terrell Obermeyer and Kasia Wendt
