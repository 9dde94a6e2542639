Water bills in Fort Renner to jump 18% after council's 6-3 vote

By Marisol Keene
STAFF WRITER

Fort Renner residents will pay about $14 more a month for water starting in July after a divided City Council approved the steepest rate increase in two decades Monday night.

<s1>Council members</s1> who backed the measure <c1>said</c1> <q1>they had run out of cheaper options</q1>. <s2,3>Opponents</s2,3> <c2>called</c2> it “<q2>a tax on showering</q2>” and <c3>vowed</c3> <q3>to force a referendum</q3>.

The city's mains, some laid before World War I, broke 212 times last year. <q4>Fixing the worst of them will cost $96 million</q4>, <c4>according to</c4> <s4>a consultant's report released in March</s4>.

“<q5>You can pay for pipe or you can pay for sinkholes,</q5>” <c5>said</c5> <s5>Public Works Director Hollis Beaumont</s5>. “<q5>I've priced both.</q5>”

<s6>Councilwoman Xiomara Trujillo</s6>, who represents the South Side, <c6>countered</c6> that <q6>families in her district were already choosing between utilities and groceries</q6>. <s7>She</s7> <c7>proposed</c7> <q7>a lower rate for households under the poverty line</q7>, but the amendment died without a second.

“<q8>Not one of you,</q8>” <s8>Trujillo</s8> <c8>said</c8>, looking down the dais. “<q8>Not one.</q8>”

<s9,10>Mayor Skip Donnelly</s9,10> <c9>apologized for</c9> <q9>the timing</q9>, which comes nine months after the council voted itself a raise, but <c10>defended</c10> <q10>the increase as overdue</q10>.

About 80 people filled the chamber, and a line stretched down the stairs. One man carried <s11>a sign</s11> that <c11>read</c11>, “<q11>My well never sent a bill.</q11>” Another brought a jar of brown water and set it on the lectern.

“<q12>That's from my kitchen,</q12>” <s12>the retired welder, Arturo Pineda</s12>, <c12>told</c12> <a12>the council</a12>. “<q12>My wife boils it and then she prays over it. Would any of you like a glass?</q12>”

Nobody answered.

<s13>Beaumont</s13> <c13>promised</c13> <q13>to send a crew to Pineda's house on Tuesday</q13>. <s14>He</s14> <c14>said</c14> <q14>discoloration is usually harmless but that no one should have to take a chance on “usually.”</q14>

<s15>The Fort Renner Taxpayers Alliance</s15> <c15>said</c15> <q15>it would begin collecting signatures this week</q15>. It needs 4,100 by May 30. <s17>Its chairwoman, Dot Lindgren</s17>, <c17>expects</c17> “<q17>to have that many by Mother's Day.</q17>”
-----
1 | indirect | Council members | GROUP | group
2 | mixed | Opponents | GROUP | group
3 | indirect | Opponents | GROUP | group
4 | indirect | consultant's report released in March | DOCUMENT | document
5 | direct | Hollis Beaumont | PERSON | name
6 | indirect | Xiomara Trujillo | PERSON | name
7 | indirect | Xiomara Trujillo | PERSON | pronoun
8 | direct | Xiomara Trujillo | PERSON | surname
9 | indirect | Skip Donnelly | PERSON | name
10 | indirect | Skip Donnelly | PERSON | name
11 | direct | sign | DOCUMENT | document
12 | direct | Arturo Pineda | PERSON | name
13 | indirect | Hollis Beaumont | PERSON | surname
14 | mixed | Hollis Beaumont | PERSON | pronoun
15 | indirect | Fort Renner Taxpayers Alliance | ORG | organisation
17 | mixed | Dot Lindgren | PERSON | name
meta | Water bills in Fort Renner to jump 18% after council's 6-3 vote | - | Marisol Keene
entity | LOC | Fort Renner | - | - | -
entity | ORG | City Council | - | - | -
entity | PERSON | Hollis Beaumont | Beaumont | Public Works Director | -
entity | PERSON | Xiomara Trujillo | Councilwoman Xiomara Trujillo; Trujillo | Councilwoman | City Council
entity | LOC | South Side | - | - | -
entity | PERSON | Skip Donnelly | Mayor Skip Donnelly; Donnelly | Mayor | -
entity | PERSON | Arturo Pineda | Pineda | retired welder | -
entity | ORG | Fort Renner Taxpayers Alliance | - | - | -
entity | PERSON | Dot Lindgren | - | chairwoman | Fort Renner Taxpayers Alliance
