A Comptroller, a Pastor and a Very Crowded Bus Lane: The Mayor’s Race in Port Allard Tightens

With two weeks to go, a late endorsement and a fight over a busway have upended a contest once seen as settled.

By Leah Brandvold and Tomás Iriarte

PORT ALLARD, N.J. — For most of the summer, the race to lead New Jersey’s fourth-largest city seemed to be over before it had begun.

Denise Okparaocha, the city comptroller, had the unions, the money and a lead of 19 points. Her closest rival, the Rev. Marcus Feld, had a borrowed office above a nail salon.

Then came the bus lane.

<s1>A poll</s1> released on Wednesday by Garden State University <c1>found</c1> that <q1>Ms. Okparaocha’s advantage had shrunk to four points, within the margin of error</q1>. <s2>Nearly a third of those surveyed</s2> <c2>said</c2> <q2>the Bergen Avenue busway, which she championed and which opened in August, had made their daily lives worse</q2>.

“<q3>People don’t vote on a spreadsheet,</q3>” <s3>Mr. Feld</s3> <c3>said</c3> in an interview at his campaign office, where volunteers were folding yard signs. “<q3>They vote on whether they were late to pick up their kid.</q3>”

<s4>The pastor, 52</s4>, <c4>has promised</c4> <q4>to remove the lane on his first day in office</q4>. <s5>He</s5> <c5>has not said</c5> <q5>how the city would replace the $61 million in federal money that it would most likely have to give back</q5>.

“<q6>We’ll cross that bridge,</q6>” <s6>he</s6> <c6>said</c6>. “<q6>Hopefully in a car.</q6>”

<s7>Ms. Okparaocha, 47, a former bond analyst</s7> who would be the first woman to run the city, <c7>has refused</c7> <q7>to retreat</q7>. At a forum on Monday at Temple Beth Shalom, <s8>she</s8> <c8>argued</c8> that <q8>travel times for 38,000 daily riders had dropped by 11 minutes</q8>, and <s9>she</s9> <c9>called</c9> her opponent’s pledge “<q9>a tax on every home health aide in this city.</q9>”

“<q10>Those riders are late to pick up their kids, too,</q10>” <s10>she</s10> <c10>told</c10> <a10>the audience</a10>, to a mix of cheers and boos. “<q10>They just don’t get to honk.</q10>”

It was the liveliest moment of an evening that also featured the Republican nominee, Frank Dellarosa, a retired fire captain, and a long dispute about leaf blowers.

<s11>Advisers to Ms. Okparaocha</s11> <c11>acknowledged</c11> that <q11>they had underestimated the anger on Bergen Avenue</q11>, where <s12>merchants</s12> <c12>complain of</c12> <q12>lost parking and slower deliveries</q12>.

“<q13>We thought it would be like the smoking ban,</q13>” <c13>said</c13> <s13>one of them</s13>, who would be quoted without a name only, on internal deliberations. “<q13>Everybody howls for a month and then it’s over. It’s been three months.</q13>”

<s14>Hussein Barakat</s14>, who has owned a hardware store on the avenue since 1994, <c14>said</c14> <q14>his sales were down by a quarter</q14>. He voted for Ms. Okparaocha twice when she ran for comptroller. This time <s15>he</s15> <c15>plans</c15> <q15>to back Mr. Feld</q15>.

“<q16>She’s smart, I like her,</q16>” <s16>Mr. Barakat</s16> <c16>said</c16>. “<q16>But she looked at me like I was a rounding error.</q16>”

A block away, Yolanda Pruitt, a nursing assistant, was waiting for the No. 8. <q17>It used to take her 50 minutes to reach St. Clare’s Hospital</q17>, <s17>she</s17> <c17>said</c17>, <q17>and now it takes 35</q17>.

The question now is whether the outgoing mayor, Salvatore Renna, can rescue his onetime protégée. On Thursday, after months of silence, <s18>Mr. Renna</s18> offered his endorsement, <c18>calling</c18> her “<q18>the only grown-up on the ballot.</q18>” The two have not been close since 2022, when Ms. Okparaocha’s office issued <s19>an audit</s19> <c19>concluding</c19> that <q19>the mayor’s staff had spent $340,000 on travel without proper approval</q19>.

<s20>Mr. Renna</s20> <c20>said</c20> <q20>he bore no grudge</q20>.

“<q21>She was doing her job,</q21>” <s21>the mayor</s21> <c21>told</c21> <a21>reporters</a21> on the steps of City Hall. “<q21>I didn’t enjoy it, but she was doing her job.</q21>”

<s22>Mr. Feld’s campaign</s22> <c22>dismissed</c22> <q22>the endorsement</q22>. In a statement, <s23>it</s23> <c23>accused</c23> the two Democrats of “<q23>closing ranks to protect a failed experiment.</q23>”

Whether any of it will matter on Nov. 4 is uncertain. <s24>Anjali Deshmukh, a political scientist at Garden State</s24> who oversaw the poll, <c24>cautioned</c24> that <q24>turnout in off-year elections here rarely reached 25 percent</q24>.

“<q25>In a race like this, the busway may decide who wins,</q25>” <s25>she</s25> <c25>said</c25>, “<q25>but so may the rain.</q25>”

<s26>Mr. Dellarosa</s26>, who drew 9 percent in the survey, <c26>said</c26> <q26>he would not drop out</q26>. <q27>He has no position on the bus lane</q27>, <s27>he</s27> <c27>added</c27>, <q27>because he walks</q27>.
-----
1 | indirect | poll released on Wednesday by Garden State University | DOCUMENT | document
2 | indirect | Nearly a third of those surveyed | GROUP | group
3 | direct | Marcus Feld | PERSON | surname
4 | indirect | Marcus Feld | PERSON | title
5 | attitude | Marcus Feld | PERSON | pronoun
6 | direct | Marcus Feld | PERSON | pronoun
7 | attitude | Denise Okparaocha | PERSON | surname
8 | indirect | Denise Okparaocha | PERSON | pronoun
9 | mixed | Denise Okparaocha | PERSON | pronoun
10 | direct | Denise Okparaocha | PERSON | pronoun
11 | indirect | Advisers to Ms. Okparaocha | GROUP | group
12 | indirect | merchants | GROUP | group
13 | direct | one of them | PERSON | title
14 | indirect | Hussein Barakat | PERSON | name
15 | attitude | Hussein Barakat | PERSON | pronoun
16 | direct | Hussein Barakat | PERSON | surname
17 | indirect | Yolanda Pruitt | PERSON | pronoun
18 | mixed | Salvatore Renna | PERSON | surname
19 | indirect | audit | DOCUMENT | document
20 | indirect | Salvatore Renna | PERSON | surname
21 | direct | Salvatore Renna | PERSON | title
22 | indirect | Mr. Feld’s campaign | ORG | organisation
23 | mixed | Mr. Feld’s campaign | ORG | pronoun
24 | indirect | Anjali Deshmukh | PERSON | name
25 | direct | Anjali Deshmukh | PERSON | pronoun
26 | indirect | Frank Dellarosa | PERSON | surname
27 | indirect | Frank Dellarosa | PERSON | pronoun
entity | PERSON | Denise Okparaocha | Ms. Okparaocha | city comptroller | -
entity | PERSON | Marcus Feld | Rev. Marcus Feld; Mr. Feld | pastor | -
entity | PERSON | Frank Dellarosa | Mr. Dellarosa | nominee | Republican
entity | PERSON | Hussein Barakat | Mr. Barakat | - | -
entity | PERSON | Yolanda Pruitt | - | nursing assistant | -
entity | PERSON | Salvatore Renna | Mr. Renna | outgoing mayor | -
entity | PERSON | Anjali Deshmukh | - | political scientist | Garden State University
entity | ORG | Garden State University | Garden State | - | -
entity | ORG | Temple Beth Shalom | - | - | -
entity | ORG | St. Clare’s Hospital | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrats | - | - | -
entity | LOC | Port Allard | PORT ALLARD | - | -
entity | LOC | New Jersey | N.J. | - | -
entity | LOC | Bergen Avenue | - | - | -
entity | LOC | City Hall | - | - | -
meta | A Comptroller, a Pastor and a Very Crowded Bus Lane: The Mayor’s Race in Port Allard Tightens | - | Leah Brandvold and Tomás Iriarte
