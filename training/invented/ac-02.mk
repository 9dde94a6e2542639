<s1>Ranchers</s1> <c1>call</c1> suburbs' $310 million water deal "<q1>a dry-up with a ribbon on it</q1>"

Harlan Springs and Vantage would acquire nearly a third of the Sabina Valley's irrigation water; court fight could last years

By MARISOL DETTMER

GRANGER — <s30>Two fast-growing Front Range suburbs</s30> <c30>have asked</c30> <a30>a water court</a30> <q30>to let them take over nearly a third of the irrigation rights in the Sabina Valley</q30>, a $310 million deal that <s2>their leaders</s2> <c2>say</c2> <q2>would secure supplies for 190,000 homes</q2> and that <s3>ranchers here</s3> <c3>call</c3> "<q3>a dry-up with a ribbon on it.</q3>"

The application, filed Monday in Pueblo by Harlan Springs and Vantage, would let the two cities pipe 21,000 acre-feet a year over Ute Saddle. <s4>It</s4> <c4>says</c4> <q4>the cities "will make every reasonable effort to avoid injury to other users."</q4>

"<q5>We've been called thieves in this valley since 1973, and I understand why,</q5>" <s5>Corinne Archuleta, water resources director for Harlan Springs</s5>, <c5>told</c5> <a5>a packed meeting at the Granger school gym on Tuesday night</a5>. "<q5>This is not that deal.</q5>"

Archuleta grew up on a hay farm outside Alamosa. <q6>No field would be fallowed more than three years in 10</q6>, <s6>she</s6> <c6>told</c6> <a6>the crowd of about 200</a6>, <q6>and the cities would pay a farmer for every acre left bare</q6>.

"<q7>Three in 10 is three too many!</q7>" <s7>a man in the third row</s7> <c7>shouted</c7>.

The suspicion has a history. In 1973, <s31>Northgate</s31> bought 40,000 acre-feet from two ditch companies at the lower end of the valley and <c31>promised</c31> <q31>to reseed the fields with native grass</q31>. <s8>A 1998 state audit</s8> <c8>found</c8> that <q8>fewer than half had been</q8>. The town of Loma Parda, which had a bank and two car dealerships, no longer has a gas station.

"<q9>I was 9,</q9>" <c9>said</c9> <s9>Dell Wolfinger, 61</s9>, who runs 240 cow-calf pairs on land his great-grandfather homesteaded. "<q9>My dad told me, '<n9>You watch, they'll turn the lights out down there.</n9>' And they did.</q9>"

<s10>His sister, Rae Ann Castaneda</s10>, who chairs the county commission, <c10>said</c10> <q10>commissioners would oppose the application unless the cities agreed to cover lost property taxes for 50 years</q10>.

"<q11>You can't buy a river and stick us with the bill,</q11>" <s11>she</s11> <c11>said</c11>.

<s12>Castaneda and Wolfinger</s12> <c12>said</c12> <q12>they had each been offered $14,000 a share for their stock in the Big Lateral Ditch Co</q12>. <s13>They</s13> <c13>would not say</c13> <q13>whether other members of the family had signed</q13>.

Some shareholders have. Hank Otero, 77, has no children to take over his place, and in May he signed the papers at his kitchen table.

"<q14>Everybody's for agriculture till it's their knees,</q14>" <s14>Otero</s14> <c14>said</c14>. His late wife's family lives in Grand Junction.

<q16>The deal would cost the valley 410 jobs and $38 million a year</q16>, <c16>according to</c16> <s16>a study commissioned by the county</s16>. <s17>The cities</s17> <c17>dispute</c17> <q17>the estimate</q17>. <q18>The consultants counted seasonal workers twice</q18>, <s18>Archuleta</s18> <c18>said</c18>.

<s19>State Engineer Priya Osterman</s19>, whose office will review the plan, <c19>said</c19> <q19>she had not taken a position</q19>. But <s20>she</s20> <c20>noted</c20> that <q20>demand on the river exceeds supply in two years out of three</q20>.

<s22>A spokesman for Gov. Tom Hadlock</s22> <c22>said</c22> <q22>the governor favors "temporary, voluntary agreements, not permanent dry-up."</q22>

The Sabina Headwaters Trust, which has intervened in three such cases since 2010, will also be in court. <s23>It</s23> <c23>fears</c23> <q23>a transfer that large would leave 11 miles of trout stream without enough water in August</q23>. "<q25>Fish don't get a share certificate,</q25>" <c25>said</c25> <s25>its attorney, Lowell Quist</s25>.

In Vantage, a city of 88,000 where the newest subdivision has a waterfall at its entrance, <s26>Mayor Elise Kovarik</s26> <c26>said</c26> <q26>residents had cut their per-person use by 31% since 2005</q26>. <s27>She</s27> <c27>dismissed</c27> a proposed alternative, a pipeline from Wyoming, as "<q27>a $6 billion daydream.</q27>"

"<q28>We could stop building houses. I hear that every week from people who live in one,</q28>" <s28>Kovarik</s28> <c28>said</c28>.

"<q29>What I can't do is tell a teacher with two kids to move to Kansas.</q29>"

The first hearing is set for Jan. 22. Cases of this size have taken an average of seven years.
-----
1 | mixed | Ranchers | GROUP | group
2 | indirect | their leaders | GROUP | group
3 | mixed | Ranchers | GROUP | group
4 | mixed | application | DOCUMENT | pronoun
5 | direct | Corinne Archuleta | PERSON | name
6 | indirect | Corinne Archuleta | PERSON | pronoun
7 | direct | man in the third row | PERSON | title
8 | indirect | 1998 state audit | DOCUMENT | document
9 | direct | Dell Wolfinger | PERSON | name
10 | indirect | Rae Ann Castaneda | PERSON | name
11 | direct | Rae Ann Castaneda | PERSON | pronoun
12 | indirect | Rae Ann Castaneda and Dell Wolfinger | GROUP | surname
13 | attitude | Rae Ann Castaneda and Dell Wolfinger | GROUP | pronoun
14 | direct | Hank Otero | PERSON | surname
16 | indirect | study commissioned by the county | DOCUMENT | document
17 | indirect | Harlan Springs and Vantage | GROUP | group
18 | indirect | Corinne Archuleta | PERSON | surname
19 | indirect | Priya Osterman | PERSON | name
20 | indirect | Priya Osterman | PERSON | pronoun
22 | mixed | spokesman for Gov. Tom Hadlock | PERSON | title
23 | attitude | Sabina Headwaters Trust | ORG | pronoun
25 | direct | Lowell Quist | PERSON | name
26 | indirect | Elise Kovarik | PERSON | name
27 | mixed | Elise Kovarik | PERSON | pronoun
28 | direct | Elise Kovarik | PERSON | surname
29 | direct | Elise Kovarik | PERSON | none
30 | indirect | Harlan Springs and Vantage | GROUP | group
31 | indirect | Northgate | LOC | name
entity | PERSON | Corinne Archuleta | Archuleta | water resources director | Harlan Springs
entity | PERSON | Dell Wolfinger | Wolfinger | - | -
entity | PERSON | Rae Ann Castaneda | Castaneda | - | -
entity | PERSON | Hank Otero | Otero | - | -
entity | PERSON | Priya Osterman | - | State Engineer | -
entity | PERSON | Tom Hadlock | Gov. Tom Hadlock | Gov. | -
entity | PERSON | Lowell Quist | - | attorney | Sabina Headwaters Trust
entity | PERSON | Elise Kovarik | Mayor Elise Kovarik; Kovarik | Mayor | Vantage
entity | ORG | Big Lateral Ditch Co | - | - | -
entity | ORG | Sabina Headwaters Trust | - | - | -
entity | LOC | Harlan Springs | - | - | -
entity | LOC | Vantage | - | - | -
entity | LOC | Sabina Valley | - | - | -
entity | LOC | Granger | GRANGER | - | -
entity | LOC | Front Range | - | - | -
entity | LOC | Pueblo | - | - | -
entity | LOC | Ute Saddle | - | - | -
entity | LOC | Alamosa | - | - | -
entity | LOC | Northgate | - | - | -
entity | LOC | Loma Parda | - | - | -
entity | LOC | Grand Junction | - | - | -
entity | LOC | Wyoming | - | - | -
entity | LOC | Kansas | - | - | -
meta | Ranchers call suburbs' $310 million water deal "a dry-up with a ribbon on it" | - | MARISOL DETTMER
