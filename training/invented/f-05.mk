As Court Backlog Grows, a Border City Waits for Answers

By Thomas Villareal-Hughes

LAREDO, Texas — For 14 months, Yesenia Maldonado has kept a manila folder on top of her refrigerator, out of reach of her children. Inside are a notice to appear in immigration court, three letters postponing that appearance and a photograph of the brother <s1>she</s1> <c1>says</c1> <q1>was killed in Honduras because he would not pay a gang</q1>.

Last week a fourth letter arrived. <q2>Her hearing</q2>, <s2>it</s2> <c2>said</c2>, <q2>would now be held in February 2027</q2>.

“<q3>I read it to my husband and he thought I had the year wrong,</q3>” <s3>Ms. Maldonado, 33</s3>, <c3>said</c3> at her kitchen table. “<q3>He told me <n3>to read it again</n3>. So I read it again.</q3>”

<q4>The backlog in the nation’s immigration courts, which stood at about 600,000 cases a decade ago, rose past 3.4 million this spring</q4>, <c4>according to</c4> <s4>an analysis</s4> released on Monday by the Immigration Data Project, a research group in Houston. <s5>The analysis</s5> <c5>found</c5> that <q5>the wait was longest in a handful of cities along the southwestern border, where a shortage of judges has been compounded by the closing of two temporary courtrooms</q5>.

<s6,7>Administration officials</s6,7> <c6>attributed</c6> <q6>the delays to years of neglect by their predecessors</q6> and <c7>said</c7> <q7>150 judges would be hired by the fall</q7>.

“<q8>We inherited a system designed to fail,</q8>” <s8>Carolyn Whitford, a spokeswoman for the Executive Office for Immigration Review</s8>, <c8>said</c8> in a statement. <s9>She</s9> <c9>declined to say</c9> <q9>when the courtrooms might reopen</q9>.

But <s10>immigration lawyers and some of the judges themselves</s10> <c10>say</c10> <q10>the hiring has yet to reach the places that need it most</q10>.

“<q11>I have 5,100 cases on my docket,</q11>” <c11>said</c11> <s11>one judge in Texas</s11>, who asked that her name not be used since judges are barred from talking to reporters. “<q11>I was told in January <n11>I’d be getting help</n11>. I got a new stapler.</q11>”

Laredo, a city of 255,000 on the Rio Grande, has been here before. In 2019 Mayor Ernesto Galindo, then a councilman, led a march against the tent courts that had gone up beside the international bridge. <s12>He</s12> now <c12>says</c12> <q12>he would welcome their return</q12>.

“<q13>Anything with a roof and a judge,</q13>” <s13>Mr. Galindo</s13> <c13>said</c13>.

The top official in the surrounding county, Judge Dolores Treviño, a Republican, disagreed. <q14>Adding courtrooms</q14>, <s14>she</s14> <c14>said</c14>, <q14>would only encourage more people to come</q14>. <s15>She</s15> <c15>has urged</c15> <a15>the state</a15> <q15>to bill the federal government for the $11 million the county spent last year on shelters</q15>.

<s16>Ms. Maldonado’s lawyer, Peter Rosenthal</s16>, <c16>said</c16> that <q16>delay could be fatal to a claim</q16>. Witnesses move. Phone numbers stop working. A police report from San Pedro Sula that he had counted on was destroyed when an archive flooded.

“<q17>People assume that time is on the side of the person who wants to stay,</q17>” <c17>said</c17> <s17>Mr. Rosenthal</s17>, who has practiced in Laredo since 1998. “<q17>In my experience it’s just the opposite. Memory fades, and then the government’s lawyer asks <n17>why your story has changed</n17>.</q17>”

Representative Gil Navarrete, a Democrat whose district includes Laredo, introduced a bill in May that would double the number of judges. It has 41 co-sponsors, but, <s18>he</s18> <c18>acknowledged</c18>, <q18>it is unlikely to get a vote</q18>.

When the bill was explained to Ms. Maldonado, she shrugged. She works nights at a laundry that serves the hotels along Interstate 35. Her younger son, Mateo, who was born here, starts kindergarten in August.

<q19>Before the gang came</q19>, <s19>she</s19> <c19>said</c19>, <q19>her brother, Wilmer, repaired cellphones at a stall by the bus station</q19>. <s20>He</s20> <c20>believed</c20> that <q20>if he paid once he would pay forever</q20>.

<s21>She</s21> <c21>fears</c21> that <q21>she will have forgotten the details by 2027</q21>, and she has begun to write them down. Asked what she would tell the judge, she opened the folder and ran a finger along the edge of the photograph.

“<q22>That he was funny,</q22>” <s22>she</s22> <c22>said</c22>.
-----
1 | indirect | Yesenia Maldonado | PERSON | pronoun
2 | indirect | fourth letter | DOCUMENT | pronoun
3 | direct | Yesenia Maldonado | PERSON | surname
4 | indirect | analysis released on Monday by the Immigration Data Project | DOCUMENT | document
5 | indirect | analysis released on Monday by the Immigration Data Project | DOCUMENT | document
6 | indirect | Administration officials | GROUP | group
7 | indirect | Administration officials | GROUP | group
8 | direct | Carolyn Whitford | PERSON | name
9 | attitude | Carolyn Whitford | PERSON | pronoun
10 | indirect | immigration lawyers and some of the judges themselves | GROUP | group
11 | direct | one judge in Texas | PERSON | title
12 | indirect | Ernesto Galindo | PERSON | pronoun
13 | direct | Ernesto Galindo | PERSON | surname
14 | indirect | Dolores Treviño | PERSON | pronoun
15 | indirect | Dolores Treviño | PERSON | pronoun
16 | indirect | Peter Rosenthal | PERSON | name
17 | direct | Peter Rosenthal | PERSON | surname
18 | indirect | Gil Navarrete | PERSON | pronoun
19 | indirect | Yesenia Maldonado | PERSON | pronoun
20 | attitude | Wilmer | PERSON | pronoun
21 | attitude | Yesenia Maldonado | PERSON | pronoun
22 | direct | Yesenia Maldonado | PERSON | pronoun
entity | PERSON | Yesenia Maldonado | Ms. Maldonado | - | -
entity | PERSON | Carolyn Whitford | - | spokeswoman | Executive Office for Immigration Review
entity | PERSON | Ernesto Galindo | Mayor Ernesto Galindo; Mr. Galindo | Mayor | -
entity | PERSON | Dolores Treviño | Judge Dolores Treviño | Judge | -
entity | PERSON | Peter Rosenthal | Mr. Rosenthal | lawyer | -
entity | PERSON | Gil Navarrete | Representative Gil Navarrete | Representative | -
entity | PERSON | Mateo | - | - | -
entity | PERSON | Wilmer | - | - | -
entity | ORG | Immigration Data Project | - | - | -
entity | ORG | Executive Office for Immigration Review | - | - | -
entity | LOC | Laredo | LAREDO | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Honduras | - | - | -
entity | LOC | Houston | - | - | -
entity | LOC | Rio Grande | - | - | -
entity | LOC | San Pedro Sula | - | - | -
entity | LOC | Interstate 35 | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
meta | As Court Backlog Grows, a Border City Waits for Answers | - | Thomas Villareal-Hughes
