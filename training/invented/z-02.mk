<s1>Engineer</s1> <c1>tells</c1> <a1>safety board</a1> <q1>he reported cracked bridge 3 times</q1> before Nebraska derailment

By DELIA FENSTERMAKER

OMAHA, Neb. (AP) — <s2>A bridge engineer for the Tallgrass & Northern Railroad</s2> <c2>told</c2> <a2>federal investigators</a2> Tuesday that <q2>he warned his superiors three times about a cracked pier before a freight train derailed last year, killing a conductor and forcing 900 people from their homes</q2>.

<s3>Wade Stuckey</s3> <c3>testified</c3> on the first day of a two-day National Transportation Safety Board hearing that <q3>his last email, sent 11 days before the wreck, was never answered</q3>.

“<q4>I used the word ‘imminent.’ You don’t use that word to get attention,</q4>” <s4>Stuckey</s4> <c4>said</c4>. “<q4>You use it because your hands are shaking.</q4>”

Thirty-four cars of a train bound from Lincoln to Cheyenne, Wyoming, left the tracks at the Loup River bridge near Harkins on the night of March 9, 2023. Seven carried anhydrous ammonia. The conductor, Teodoro Ybarra, 41, died at the scene. The engineer, who survived with burns, has sued the railroad and did not attend.

The investigation is expected to take at least another year. <s5>The board’s preliminary report</s5>, released two months after the derailment, <c5>said</c5> <q5>the train was traveling 12 mph under the limit</q5>.

Tallgrass & Northern, based in Kansas City, is the country’s seventh-largest freight carrier. <s6>Its vice president of infrastructure, Marlene Kreider</s6>, <c6>disputed</c6> that <q6>any warning had been ignored</q6>. <q7>Inspectors looked at the bridge in January and rated it “serviceable with monitoring,”</q7> <s7>she</s7> <c7>told</c7> <a7>the board</a7>.

“<q8>We have 2,300 bridges, and I get emails about a good many of them,</q8>” <s8>Kreider</s8> <c8>said</c8>. “<q8>That does not mean we don’t read them.</q8>”

Board member Lowell Bjornstad, a former Minnesota state trooper who has led the inquiry since May, pressed her on the point. <s9>He</s9> <c9>asked</c9> <q9>how many emails that year had contained the word “imminent.”</q9>

“<q10>I would have to check,</q10>” <s10>she</s10> <c10>replied</c10>.

“<q11>We did,</q11>” <s11>Bjornstad</s11> <c11>said</c11>. “<q11>There was one.</q11>”

Several people in the audience applauded. Ybarra’s widow, Consuelo, sat in the front row with a framed photograph of her husband on her lap. <s13>She</s13> left the room while photographs of the wreck were shown and <c13>told</c13> <a13>reporters</a13> at the break that <q13>she had learned more in two hours than in 18 months of phone calls</q13>.

“<q14>Nobody from that company has ever said his name to me,</q14>” <s14>Consuelo Ybarra</s14> <c14>said</c14>.

<s15>Union leaders</s15> <c15>blame</c15> <q15>staffing cuts</q15>. The railroad has eliminated about 40% of its bridge inspectors since 2017, when an activist hedge fund won three seats on its board of directors. <s16>Dale Ledoux, national legislative director of the Brotherhood of Track and Structure Workers</s16>, <c16>said</c16> <q16>the remaining inspectors each covered territories that once belonged to three people</q16>.

“<q17>You can’t hear a crack from a truck doing 50,</q17>” <c17>said</c17> <s17>Ledoux</s17>, who worked as an inspector for 22 years.

<s18>The union</s18> <c18>wants</c18> <q18>Congress to require two-person inspections</q18>. A bipartisan rail safety bill introduced by Sen. Harriet Kimbrough has been stalled since last fall. <s19,20>Kimbrough, a Kansas Republican</s19,20>, <c19>said</c19> in a statement that <q19>Tuesday’s testimony “ought to embarrass everyone who told us to wait”</q19> and <c20>vowed</c20> <q20>to bring the bill to the floor by Thanksgiving</q20>.

<s21>The Rail Carriers’ Policy Council</s21>, a trade group, <c21>opposes</c21> <q21>the measure</q21>. <q22>Mandating staffing levels would freeze technology in place</q22>, <c22>according to</c22> <s22>its spokesman, Brent Hollenbaugh</s22>.

In Harkins, a farming town of 1,400 people northwest of Omaha, the grain elevator closest to the tracks remains shut. <s23>Mayor Peg Uhlmann</s23> <c23>said</c23> by phone that <q23>some families had never come back</q23>.

“<q24>They tested the water and they tell us it’s fine,</q24>” <s24>Uhlmann</s24> <c24>said</c24>. “<q24>I drink it because I’m the mayor.</q24>”

The hearing continues Wednesday with testimony from the Federal Railroad Administration. <s25>A spokeswoman for the agency</s25> <c25>said</c25> <q25>it had audited Tallgrass & Northern’s bridge program in 2021 and found no violations</q25>.
-----
1 | indirect | Wade Stuckey | PERSON | title
2 | indirect | Wade Stuckey | PERSON | title
3 | indirect | Wade Stuckey | PERSON | name
4 | direct | Wade Stuckey | PERSON | surname
5 | indirect | board’s preliminary report | DOCUMENT | document
6 | indirect | Marlene Kreider | PERSON | name
7 | mixed | Marlene Kreider | PERSON | pronoun
8 | direct | Marlene Kreider | PERSON | surname
9 | mixed | Lowell Bjornstad | PERSON | pronoun
10 | direct | Marlene Kreider | PERSON | pronoun
11 | direct | Lowell Bjornstad | PERSON | surname
13 | indirect | Consuelo Ybarra | PERSON | pronoun
14 | direct | Consuelo Ybarra | PERSON | name
15 | indirect | Union leaders | GROUP | group
16 | indirect | Dale Ledoux | PERSON | name
17 | direct | Dale Ledoux | PERSON | surname
18 | attitude | Brotherhood of Track and Structure Workers | ORG | organisation
19 | mixed | Harriet Kimbrough | PERSON | surname
20 | indirect | Harriet Kimbrough | PERSON | surname
21 | attitude | Rail Carriers’ Policy Council | ORG | organisation
22 | indirect | Brent Hollenbaugh | PERSON | name
23 | indirect | Peg Uhlmann | PERSON | name
24 | direct | Peg Uhlmann | PERSON | surname
25 | indirect | Federal Railroad Administration | ORG | organisation
entity | PERSON | Wade Stuckey | Stuckey | bridge engineer | Tallgrass & Northern Railroad
entity | PERSON | Teodoro Ybarra | Ybarra | conductor | -
entity | PERSON | Marlene Kreider | Kreider | vice president of infrastructure | Tallgrass & Northern Railroad
entity | PERSON | Lowell Bjornstad | Bjornstad | board member | National Transportation Safety Board
entity | PERSON | Consuelo Ybarra | Consuelo | - | -
entity | PERSON | Dale Ledoux | Ledoux | national legislative director | Brotherhood of Track and Structure Workers
entity | PERSON | Harriet Kimbrough | Sen. Harriet Kimbrough; Kimbrough | Sen. | -
entity | PERSON | Brent Hollenbaugh | - | spokesman | Rail Carriers’ Policy Council
entity | PERSON | Peg Uhlmann | Mayor Peg Uhlmann; Uhlmann | mayor | -
entity | ORG | Tallgrass & Northern Railroad | Tallgrass & Northern | - | -
entity | ORG | AP | - | - | -
entity | ORG | National Transportation Safety Board | - | - | -
entity | ORG | Brotherhood of Track and Structure Workers | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Rail Carriers’ Policy Council | - | - | -
entity | ORG | Federal Railroad Administration | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Nebraska | Neb. | - | -
entity | LOC | Omaha | OMAHA | - | -
entity | LOC | Lincoln | - | - | -
entity | LOC | Cheyenne | - | - | -
entity | LOC | Wyoming | - | - | -
entity | LOC | Loup River | - | - | -
entity | LOC | Harkins | - | - | -
entity | LOC | Kansas City | - | - | -
entity | LOC | Minnesota | - | - | -
entity | LOC | Kansas | - | - | -
meta | Engineer tells safety board he reported cracked bridge 3 times before Nebraska derailment | - | DELIA FENSTERMAKER
