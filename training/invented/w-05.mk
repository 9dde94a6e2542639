Data center vote delayed after 5-hour hearing in Harlan Township

By Jodie Krantz
The Wexley County Courier
Posted May 8, 2025

HARLAN TOWNSHIP — A vote on whether to rezone 212 acres of farmland for a data center was put off until June on Tuesday night after more than 70 residents lined up to speak, most of them against it.

The Board of Supervisors voted 3-2 shortly before midnight to table the request by <s1>Larkfield Digital</s1>, which <c1>wants</c1> <q1>to build four windowless buildings along Route 41 just south of the high school</q1>.

"<q2>I'm not comfortable voting on something this big at a quarter to twelve,</q2>" <c2>said</c2> <s2>Supervisor Ron Mazurek</s2>, who made the motion. "<q2>These folks waited five hours to be heard. I'd like to think about what they said.</q2>"

Chairwoman Beth Ann Stoltz voted no. <s3>She</s3> <c3>said</c3> <q3>the application had been on file since October and that the board owed the applicant an answer</q3>.

The meeting was moved to the fire hall because of the crowd. Every folding chair was taken by 6:30 p.m., and volunteers propped open the bay doors so that people in the parking lot could listen.

<s4>Larkfield's vice president for development, Todd Ransome</s4>, <c4>told</c4> <a4>the crowd</a4> that <q4>the project would bring 90 permanent jobs and $6.8 million a year in tax revenue to the township and the Wexley Area School District</q4>. <s5>He</s5> <c5>promised</c5> <q5>the buildings would be set back 300 feet from the road</q5>.

"<q6>We want to be a neighbor you forget is there,</q6>" <s6>Ransome</s6> <c6>said</c6>.

That drew laughter. <s7>Linda Yoder</s7>, whose family has milked cows on Schoolhouse Lane since 1931, <c7>said</c7> <q7>she doubted she would forget a building the size of nine football fields</q7>.

"<q8>My great-grandfather cleared that ground with a mule,</q8>" <s8>she</s8> <c8>said</c8>. "<q8>You can't put it back when the computers are obsolete.</q8>"

Water was another sore point. <s9>A report</s9> prepared for the township by Brandt Environmental <c9>estimated</c9> that <q9>the site would use up to 340,000 gallons a day in summer, about a third of what the borough's wells can produce</q9>. <s10>It</s10> <c10>recommended</c10> that <q10>Larkfield be required to use recycled water for cooling</q10>. <s11>Ransome</s11> <c11>said</c11> <q11>the company was open to the idea but could not commit to it yet</q11>.

<s12>Dr. Samuel Osei, a hydrologist</s12> who lives on Fox Run Road, <c12>called</c12> the estimate "<q12>wildly optimistic.</q12>" <q13>The wells were last tested in 2011</q13>, <s13>he</s13> <c13>said</c13>.

<s14>One man</s14>, who did not give his name, <c14>asked</c14> <q14>whether the supervisors had signed nondisclosure agreements with the company</q14>. <s15>Solicitor Janet Pruitt</s15> <c15>said</c15> <q15>they had not</q15>. <q16>Two members of the township's planning commission had done so</q16>, <s16>she</s16> <c16>acknowledged</c16>, <q16>before the identity of the applicant was made public</q16>.

"<q17>So they knew and we didn't,</q17>" <s17>the man</s17> <c17>shouted</c17>.

Not everyone was opposed. <s18>Business manager Curt Dombrowski of Electrical Workers Local 418</s18> <c18>said</c18> <q18>construction would keep 600 of his members busy for three years</q18>. <s19>He</s19> <c19>urged</c19> <a19>the board</a19> <q19>to think about the young people who leave the county every year to find work</q19>.

"<q20>Corn doesn't hire anybody,</q20>" <s20>Dombrowski</s20> <c20>said</c20>, to boos.

The school district has not taken a position. <s21>Superintendent Alicia Fenn</s21> <c21>said</c21> in a letter to the board that <q21>the revenue would be "transformative,"</q21> but <s22>she</s22> <c22>asked for</c22> <q22>a study of the noise from cooling fans, which would sit about 1,500 feet from the nearest classroom</q22>.

<c23>According to</c23> <s23>Wexley County records</s23>, <q23>Larkfield has options to buy three farms</q23>. One belongs to the family of Supervisor Dale Hostetter, who abstained from an earlier vote but took part Tuesday. <s24,25>He</s24,25> <c24>denied</c24> <q24>having a conflict of interest</q24>, <c25>saying</c25> <q25>the land belonged to his brother</q25>.

Yoder wasn't persuaded. "<q26>His brother eats Sunday dinner at the same table,</q26>" <s26>she</s26> <c26>said</c26>.

A sign on the fire hall door limited each speaker to three minutes.

<s27>The planning commission</s27> <c27>recommended</c27> <q27>approval of the rezoning</q27> in March by a vote of 4-3. The supervisors will meet again June 10 <s28>Mazurek</s28> <c28>said</c28> <q28>he hoped they could find a bigger room</q28>.
-----
1 | attitude | Larkfield Digital | ORG | organisation
2 | direct | Ron Mazurek | PERSON | name
3 | indirect | Beth Ann Stoltz | PERSON | pronoun
4 | indirect | Todd Ransome | PERSON | name
5 | indirect | Todd Ransome | PERSON | pronoun
6 | direct | Todd Ransome | PERSON | surname
7 | indirect | Linda Yoder | PERSON | name
8 | direct | Linda Yoder | PERSON | pronoun
9 | indirect | report prepared for the township by Brandt Environmental | DOCUMENT | document
10 | indirect | report prepared for the township by Brandt Environmental | DOCUMENT | pronoun
11 | indirect | Todd Ransome | PERSON | surname
12 | mixed | Samuel Osei | PERSON | name
13 | indirect | Samuel Osei | PERSON | pronoun
14 | indirect | One man | PERSON | title
15 | indirect | Janet Pruitt | PERSON | name
16 | indirect | Janet Pruitt | PERSON | pronoun
17 | direct | One man | PERSON | title
18 | indirect | Curt Dombrowski | PERSON | name
19 | indirect | Curt Dombrowski | PERSON | pronoun
20 | direct | Curt Dombrowski | PERSON | surname
21 | mixed | Alicia Fenn | PERSON | name
22 | indirect | Alicia Fenn | PERSON | pronoun
23 | indirect | Wexley County records | DOCUMENT | document
24 | indirect | Dale Hostetter | PERSON | pronoun
25 | indirect | Dale Hostetter | PERSON | pronoun
26 | direct | Linda Yoder | PERSON | pronoun
27 | indirect | township's planning commission | ORG | organisation
28 | indirect | Ron Mazurek | PERSON | surname
entity | ORG | Board of Supervisors | - | - | -
entity | ORG | Larkfield Digital | Larkfield | - | -
entity | ORG | Wexley Area School District | - | - | -
entity | ORG | Brandt Environmental | - | - | -
entity | ORG | Electrical Workers Local 418 | - | - | -
entity | PERSON | Ron Mazurek | Mazurek | Supervisor | Board of Supervisors
entity | PERSON | Beth Ann Stoltz | - | Chairwoman | Board of Supervisors
entity | PERSON | Todd Ransome | Ransome | vice president for development | Larkfield Digital
entity | PERSON | Linda Yoder | Yoder | - | -
entity | PERSON | Samuel Osei | Dr. Samuel Osei | hydrologist | -
entity | PERSON | Janet Pruitt | - | Solicitor | -
entity | PERSON | Curt Dombrowski | Dombrowski | Business manager | Electrical Workers Local 418
entity | PERSON | Alicia Fenn | - | Superintendent | Wexley Area School District
entity | PERSON | Dale Hostetter | - | Supervisor | Board of Supervisors
entity | LOC | Harlan Township | HARLAN TOWNSHIP | - | -
entity | LOC | Route 41 | - | - | -
entity | LOC | Schoolhouse Lane | - | - | -
entity | LOC | Fox Run Road | - | - | -
entity | LOC | Wexley County | - | - | -
meta | Data center vote delayed after 5-hour hearing in Harlan Township | 2025-05-08 | Jodie Krantz
