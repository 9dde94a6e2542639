Museum workers vote to strike as L.A. institution plans $600-million wing

By Calliope Renshaw

The night the Hallgarten Museum of Art lit up the model of its $600-million new wing for donors, Teodoro Villaseñor was upstairs packing a 14th century altarpiece for $24 an hour.

“<q1>I could hear the string quartet through the floor,</q1>” <c1>said</c1> <s1>the art handler</s1>, who has worked at the Wilshire Boulevard museum for 11 years and shares a two-bedroom apartment in Panorama City with three other adults. “<q1>They had oysters. I had half a burrito.</q1>”

Last week he was one of 287 employees who voted to walk out, the first such vote in the institution’s 61-year history. <s2>Their union, Cultural Workers Local 512</s2>, <c2>says</c2> <q2>they will strike Oct. 3 if there is no contract</q2>.

<s3,4>Museum director Honora Bexhill</s3,4> <c3>said</c3> in an email to the staff that <q3>she was “heartbroken” by the vote</q3> but <c4>maintained</c4> that <q4>the museum had made “the strongest offer in its history.”</q4>

<q5>The offer would raise the lowest wage to $25.50 and add four weeks of parental leave</q5>, <c5>according to</c5> <s5>a summary</s5> distributed to employees. <s6>It</s6> <c6>describes</c6> pay increases in later years as “<q6>subject to attendance.</q6>”

<s7>Imelda Castañares, the local’s lead negotiator</s7>, <c7>called</c7> that provision “<q7>an insult in a footnote.</q7>”

“<q8>Our people don’t decide whether there’s a blockbuster show, and our people don’t decide whether it rains,</q8>” <s8>she</s8> <c8>said</c8>. <s9>The former gallery guard</s9> <c9>wants</c9> <q9>a floor of $30 by 2027</q9>.

The dispute is the latest in a wave of organizing at American museums that began around 2019, when a spreadsheet of salaries circulated anonymously. <s10>Leland Farquharson, an economist at UCLA</s10> who has studied the movement, <c10>said</c10> <q10>about a third of large art museums now have a union</q10>.

“<q11>These are people with master’s degrees making less than a barista, and for a long time prestige was supposed to cover the difference,</q11>” <s11>Farquharson</s11> <c11>said</c11>. <s12>He</s12> <c12>expects</c12> <q12>more strikes as construction budgets grow</q12>.

At the Hallgarten, trustees approved the wing in 2022. Prescott Dellacort, the real estate developer who chairs the board, gave $75 million toward it. <s13>He</s13> <c13>said</c13> in a phone interview that <q13>the money could not legally be spent on wages</q13>.

“<q14>A gift for a building is a gift for a building,</q14>” <s14>Dellacort</s14> <c14>said</c14>. “<q14>I’d love to live in a world where it’s that simple to move around, but the attorney general doesn’t live in that world.</q14>”

<s15>Two trustees</s15>, who spoke on condition of anonymity because board discussions are private, <c15>said</c15> <q15>several of their colleagues had urged Bexhill to settle before the gala in November</q15>. <s16>One of the two</s16> <c16>worried</c16> that <q16>celebrities would refuse to cross a picket line</q16>.

Bexhill, who arrived from Minneapolis in 2019 and earns $910,000 a year, did not respond to requests for an interview.

Not everyone on the staff is in favor. <s17>Assistant curator Fiammetta Grohl</s17>, who voted no, <c17>fears</c17> <q17>a walkout would delay a survey of Filipino textiles that she has been planning for five years</q17>.

“<q18>I support the union and I support the weavers, and right now those are pulling in different directions,</q18>” <s18>she</s18> <c18>said</c18>.

The union held a rally Saturday beneath the giant steel heron at the museum’s entrance. There, <s19>City Councilmember Augusto Reyes-Whitacre</s19>, whose district includes the museum, <c19>pledged</c19> <q19>to withhold his vote on a street closure until there was a deal</q19>. <s20>Marchers</s20> <c20>chanted</c20>, “<q20>No contract, no canapés!</q20>” <s21>One placard</s21> <c21>read</c21>: “<q21>I restore Goya. Restore my dental.</q21>”

A federal mediator is to meet with both sides Tuesday. <s22>Castañares</s22> <c22>said</c22> <q22>she was “cautiously annoyed.”</q22>

<s23>Villaseñor</s23> <c23>hopes</c23> <q23>it does not come to a strike</q23>. The altarpiece is due in its crate by the end of the month, and <s24>he</s24> <c24>said</c24> <q24>he would finish it either way</q24>.

“<q25>The saint didn’t do anything wrong,</q25>” <s25>he</s25> <c25>said</c25>.
-----
1 | direct | Teodoro Villaseñor | PERSON | title
2 | indirect | Cultural Workers Local 512 | ORG | organisation
3 | mixed | Honora Bexhill | PERSON | name
4 | mixed | Honora Bexhill | PERSON | name
5 | indirect | summary distributed to employees | DOCUMENT | document
6 | mixed | summary distributed to employees | DOCUMENT | pronoun
7 | mixed | Imelda Castañares | PERSON | name
8 | direct | Imelda Castañares | PERSON | pronoun
9 | attitude | Imelda Castañares | PERSON | title
10 | indirect | Leland Farquharson | PERSON | name
11 | direct | Leland Farquharson | PERSON | surname
12 | attitude | Leland Farquharson | PERSON | pronoun
13 | indirect | Prescott Dellacort | PERSON | pronoun
14 | direct | Prescott Dellacort | PERSON | surname
15 | indirect | Two trustees | GROUP | group
16 | attitude | One of the two | PERSON | title
17 | attitude | Fiammetta Grohl | PERSON | name
18 | direct | Fiammetta Grohl | PERSON | pronoun
19 | indirect | Augusto Reyes-Whitacre | PERSON | name
20 | direct | Marchers | GROUP | group
21 | direct | One placard | DOCUMENT | document
22 | mixed | Imelda Castañares | PERSON | surname
23 | attitude | Teodoro Villaseñor | PERSON | surname
24 | indirect | Teodoro Villaseñor | PERSON | pronoun
25 | direct | Teodoro Villaseñor | PERSON | pronoun
entity | PERSON | Teodoro Villaseñor | Villaseñor | art handler | Hallgarten Museum of Art
entity | PERSON | Honora Bexhill | Bexhill | Museum director | Hallgarten Museum of Art
entity | PERSON | Imelda Castañares | Castañares | lead negotiator | Cultural Workers Local 512
entity | PERSON | Leland Farquharson | Farquharson | economist | UCLA
entity | PERSON | Prescott Dellacort | Dellacort | real estate developer | Hallgarten Museum of Art
entity | PERSON | Fiammetta Grohl | - | Assistant curator | Hallgarten Museum of Art
entity | PERSON | Augusto Reyes-Whitacre | City Councilmember Augusto Reyes-Whitacre | City Councilmember | -
entity | PERSON | Goya | - | - | -
entity | ORG | Hallgarten Museum of Art | Hallgarten | - | -
entity | ORG | Cultural Workers Local 512 | - | - | -
entity | ORG | UCLA | - | - | -
entity | NORP | American | - | - | -
entity | NORP | Filipino | - | - | -
entity | LOC | L.A. | - | - | -
entity | LOC | Wilshire Boulevard | - | - | -
entity | LOC | Panorama City | - | - | -
entity | LOC | Minneapolis | - | - | -
meta | Museum workers vote to strike as L.A. institution plans $600-million wing | - | Calliope Renshaw
