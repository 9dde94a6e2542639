Transit agency paid contractor $61 million for signals that never switched on

The inspector general of the Patuxent Regional Transit Authority found invoices approved without inspection; <s1>the contractor</s1> <c1>blames</c1> <q1>a shifting schedule</q1>

By Delphine Arceneaux

For three years, the Copper Line’s trains crept past Beulah Park station at 15 mph, their operators peering through the windshield for signals that were supposed to have been replaced in 2021.

The Patuxent Regional Transit Authority had already paid for the new ones. On Thursday, <s2>its inspector general, Yolanda Birdsong</s2>, <c2>said</c2> in a 94-page report that <q2>the agency sent $61 million to Hallstrom Kiewer Rail Systems for equipment that sat in crates in a warehouse in Elkridge</q2>.

“<q3>Nobody opened the boxes,</q3>” <s3>Birdsong</s3> <c3>told</c3> <a3>the authority’s board</a3> at a tense meeting in Laurel. “<q3>Nobody was asked to.</q3>”

<s4,5>The report</s4,5> <c4>accuses</c4> managers of <q4>“rubber-stamping” 212 invoices</q4> and <c5>recommends</c5> that <q5>the agency sue to recover the money</q5>.

<s6>Hallstrom</s6> <c6>denied</c6> that <q6>it had billed for work it did not do</q6>. <s7>A spokeswoman for the company, Greer Lindqvist-Bose</s7>, <c7>said</c7> in an email that <q7>the authority changed the design of its CoreTrak signaling system four times</q7>.

“<q8>We delivered on the schedule we were given, and then on the next one, and on the one after that,</q8>” <s8>she</s8> <c8>wrote</c8>.

General Manager Amos Tillery, who came to the agency from Sound Transit in Seattle in 2022, inherited the contract from Marguerite Pell, now a partner at the consulting firm Dunmore Ashgrove. <s9>Pell</s9>, reached by phone, <c9>declined to say</c9> <q9>who had signed the invoices</q9>.

<s10>Tillery</s10> <c10>said</c10> <q10>he had suspended two employees and hired the law firm Pettibone & Sloat to review every payment over $50,000</q10>. <s11>He</s11> <c11>apologized to</c11> <a11>riders</a11> for “<q11>a failure that started at the top</q11>”.

That did little to calm the board. “<q12>With respect, I’ve been hearing ‘<n12>we hired a law firm</n12>’ since the Series 9000 cars started leaking,</q12>” <c12>said</c12> <s12>Lorenzo Whitcomb</s12>, who represents Howard County.

<s13>Board Chair Sunita Rangaswamy</s13> <c13>wants</c13> <q13>the matter sent to the U.S. attorney’s office in Greenbelt</q13>. <s14>She</s14> <c14>questioned</c14> <q14>why the Federal Transit Administration, which covered 60 percent of the cost, had not noticed</q14>.

<s15>The FTA</s15> <c15>said</c15> <q15>it was reviewing the findings</q15>.

<s16>Leaders of Amalgamated Transit Union Local 1847</s16> <c16>said</c16> <q16>they had warned about the crates since a derailment near the Judge Avenue interlocking in August 2022</q16>. Eleven people were hurt when a six-car train left the tracks above Dorsey Run.

“<q17>We filed a grievance. We sent pictures to WTOP,</q17>” <s17>the local’s president, Ray “Cricket” Boudreau</s17>, <c17>said</c17>. “<q17>They told us it was a storage issue.</q17>”

<s18>Sen. Ike Darden</s18>, a Democrat who sits on the state Senate’s Budget and Taxation Committee, <c18>promised</c18> <q18>hearings in January</q18>. But <s19>his Republican colleague Betsy Strohm</s19> <c19>said</c19> <q19>Annapolis should withhold the agency’s $340 million subsidy until Hallstrom pays up</q19>.

“<q20>Maryland has been a very patient customer,</q20>” <s20>Strohm</s20> <c20>said</c20>.

At Beulah Park on Thursday evening, Ngozi Franklin waited for a train to Marcy Heights that <s22>the display</s22> <c22>said</c22> <q22>was four minutes away</q22>. It had said so for a quarter of an hour.

“<q21>Sixty-one million,</q21>” <c21>repeated</c21> <s21>Franklin</s21>, a pastry chef. “<q21>I would have opened the box.</q21>”
-----
1 | indirect | Hallstrom Kiewer Rail Systems | ORG | organisation
2 | indirect | Yolanda Birdsong | PERSON | name
3 | direct | Yolanda Birdsong | PERSON | surname
4 | mixed | 94-page report | DOCUMENT | document
5 | indirect | 94-page report | DOCUMENT | document
6 | indirect | Hallstrom Kiewer Rail Systems | ORG | organisation
7 | indirect | Greer Lindqvist-Bose | PERSON | name
8 | direct | Greer Lindqvist-Bose | PERSON | pronoun
9 | attitude | Marguerite Pell | PERSON | surname
10 | indirect | Amos Tillery | PERSON | surname
11 | mixed | Amos Tillery | PERSON | pronoun
12 | direct | Lorenzo Whitcomb | PERSON | name
13 | attitude | Sunita Rangaswamy | PERSON | name
14 | indirect | Sunita Rangaswamy | PERSON | pronoun
15 | indirect | Federal Transit Administration | ORG | organisation
16 | indirect | Leaders of Amalgamated Transit Union Local 1847 | GROUP | group
17 | direct | Ray “Cricket” Boudreau | PERSON | name
18 | indirect | Ike Darden | PERSON | name
19 | indirect | Betsy Strohm | PERSON | name
20 | direct | Betsy Strohm | PERSON | surname
21 | direct | Ngozi Franklin | PERSON | surname
22 | indirect | display | DOCUMENT | document
entity | PERSON | Yolanda Birdsong | Birdsong | inspector general | Patuxent Regional Transit Authority
entity | PERSON | Greer Lindqvist-Bose | - | spokeswoman | Hallstrom Kiewer Rail Systems
entity | PERSON | Amos Tillery | Tillery | General Manager | Patuxent Regional Transit Authority
entity | PERSON | Marguerite Pell | Pell | partner | Dunmore Ashgrove
entity | PERSON | Lorenzo Whitcomb | - | - | -
entity | PERSON | Sunita Rangaswamy | - | Board Chair | Patuxent Regional Transit Authority
entity | PERSON | Ray “Cricket” Boudreau | - | president | Amalgamated Transit Union Local 1847
entity | PERSON | Ike Darden | Sen. Ike Darden | - | -
entity | PERSON | Betsy Strohm | Strohm | - | -
entity | PERSON | Ngozi Franklin | Franklin | pastry chef | -
entity | ORG | Patuxent Regional Transit Authority | - | - | -
entity | ORG | Hallstrom Kiewer Rail Systems | Hallstrom | - | -
entity | ORG | Sound Transit | - | - | -
entity | ORG | Dunmore Ashgrove | - | - | -
entity | ORG | Pettibone & Sloat | - | - | -
entity | ORG | Federal Transit Administration | FTA | - | -
entity | ORG | Amalgamated Transit Union Local 1847 | - | - | -
entity | ORG | WTOP | - | - | -
entity | ORG | Budget and Taxation Committee | - | - | -
entity | ORG | Senate | - | - | -
entity | NORP | Democrat | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Copper Line | - | - | -
entity | LOC | Beulah Park | - | - | -
entity | LOC | Elkridge | - | - | -
entity | LOC | Laurel | - | - | -
entity | LOC | Seattle | - | - | -
entity | LOC | Howard County | - | - | -
entity | LOC | U.S. | - | - | -
entity | LOC | Greenbelt | - | - | -
entity | LOC | Judge Avenue | - | - | -
entity | LOC | Dorsey Run | - | - | -
entity | LOC | Annapolis | - | - | -
entity | LOC | Maryland | - | - | -
entity | LOC | Marcy Heights | - | - | -
meta | Transit agency paid contractor $61 million for signals that never switched on | - | Delphine Arceneaux
