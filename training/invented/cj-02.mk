Tribes honk, onion growers fume as Supreme Court opens the gates on an Oregon dam

By CELESTE BARONE and JIM TULLY

BITTER SPRINGS, Ore. (AP) — The car horns started before the lawyers had finished reading.

<s1>A divided Supreme Court</s1> <c1>ruled</c1> Thursday that <q1>the government must send water through Klammer Dam for the salmon of the Confederated Tribes of Bitter Springs, even in drought years when the fields below it go dry</q1>.

"<q2>The treaty says '<n2>so long as the river shall run,</n2>'</q2>" <s2>Justice Malcolm Teague</s2> <c2>wrote</c2> for the 6-3 majority. "<q2>It has no footnote for alfalfa.</q2>"

In a dissent she read from the bench, <s3>Justice Amy Rosalind Pike</s3> <c3>accused</c3> her colleagues of "<q3>turning a promise about fish into an order about farms.</q3>"

On the reservation, where the high school band had set up outside the tribal council chamber, elders wept on one another's shoulders.

"<q4>My grandmother testified in 1952 and was told she did not understand English,</q4>" <c4>said</c4> <s4>Wilma Dane, the 71-year-old tribal chairwoman</s4>. "<q4>Today somebody understood her.</q4>"

<s5>Her nephew Everett Dane</s5>, who runs the hatchery at Coyote Fork, <c5>wondered</c5> aloud <q5>how long it would take the Bureau of Reclamation to find the valve</q5>.

"<q6>Paper doesn't spawn,</q6>" <c6>said</c6> <s6>the younger Dane</s6>.

Thirty miles (48 kilometers) downstream, pickups filled the lot of the Grange Hall in Weiser Flat. <s7>A hand-painted sign</s7> <c7>read</c7>: "<q7>FISH DON'T PAY TAXES.</q7>"

"<q8>They just foreclosed on this valley,</q8>" <s8>Rusty Villanueva Jr., a third-generation grower</s8>, <c8>told</c8> <a8>The Associated Press</a8>, turning his cap in his hands. <s9>He</s9> <c9>expects</c9> <q9>to plant 90 of his 400 acres next spring</q9>.

<s10>The Weiser Flat Irrigation District</s10>, represented by the Boise firm Sutter Bledsoe, <c10>said</c10> in a statement <q10>it was weighing "every option, including Congress."</q10>

<s11,12>Gov. Lorraine Pruitt, a Democrat</s11,12>, <c11>called on</c11> <a11>both sides</a11> <q11>to "put down the lawyers and pick up the phone"</q11> and <c12>pledged</c12> <q12>$30 million for idled farms</q12>.

<s13,14>Republican Sen. Dale Ochoa of neighboring Idaho</s13,14> <c13>dismissed</c13> the opinion as "<q13>salmon jurisprudence</q13>" and <c14>vowed</c14> <q14>to file a bill Monday to override it</q14>.

<s15>The Interior Department</s15> <c15>declined to say</c15> <q15>whether releases would begin this month</q15>. "<q16>We are reading, same as you,</q16>" <c16>said</c16> <s16>spokesperson Tyra Beckwith</s16>.

The case reached Washington after <s17>the 9th U.S. Circuit Court of Appeals</s17> <c17>held</c17> in 2023 that <q17>an average year's flow was enough</q17>. The Oregon Farm Bureau and Cascade Harney Power, which owns the turbines at the dam, had filed briefs for the irrigators.

<s18>Naveen Kohli</s18>, who teaches water law at the University of Montana, <c18>predicted</c18> <q18>a wave of suits from the Dakotas to Arizona</q18>.

"<q19>Every tribe with a treaty and a thirsty neighbor is on the phone tonight,</q19>" <s19>Kohli</s19> <c19>said</c19>.

By dusk in Bitter Springs the horns had thinned to one Chevy with a dying battery. <s20>Wilma Dane</s20> <c20>asked</c20> <a20>the crowd</a20> <q20>to hush for a minute and listen for the river</q20>.

"<q21>You can't hear it yet,</q21>" <s21>she</s21> <c21>told</c21> <a21>them</a21>. "<q21>But it heard us.</q21>"

___

Tully reported from Washington.
-----
1 | indirect | Supreme Court | ORG | organisation
2 | direct | Malcolm Teague | PERSON | name
3 | mixed | Amy Rosalind Pike | PERSON | name
4 | direct | Wilma Dane | PERSON | name
5 | indirect | Everett Dane | PERSON | name
6 | direct | Everett Dane | PERSON | surname
7 | direct | hand-painted sign | DOCUMENT | document
8 | direct | Rusty Villanueva Jr. | PERSON | name
9 | attitude | Rusty Villanueva Jr. | PERSON | pronoun
10 | mixed | Weiser Flat Irrigation District | ORG | organisation
11 | mixed | Lorraine Pruitt | PERSON | name
12 | indirect | Lorraine Pruitt | PERSON | name
13 | mixed | Dale Ochoa | PERSON | name
14 | indirect | Dale Ochoa | PERSON | name
15 | attitude | Interior Department | ORG | organisation
16 | direct | Tyra Beckwith | PERSON | name
17 | indirect | 9th U.S. Circuit Court of Appeals | ORG | organisation
18 | indirect | Naveen Kohli | PERSON | name
19 | direct | Naveen Kohli | PERSON | surname
20 | indirect | Wilma Dane | PERSON | name
21 | direct | Wilma Dane | PERSON | pronoun
entity | PERSON | Malcolm Teague | Justice Malcolm Teague | Justice | Supreme Court
entity | PERSON | Amy Rosalind Pike | Justice Amy Rosalind Pike | Justice | Supreme Court
entity | PERSON | Wilma Dane | - | tribal chairwoman | Confederated Tribes of Bitter Springs
entity | PERSON | Everett Dane | Dane | - | -
entity | PERSON | Rusty Villanueva Jr. | - | grower | -
entity | PERSON | Lorraine Pruitt | Gov. Lorraine Pruitt | Gov. | -
entity | PERSON | Dale Ochoa | Sen. Dale Ochoa | Sen. | -
entity | PERSON | Tyra Beckwith | - | spokesperson | Interior Department
entity | PERSON | Naveen Kohli | Kohli | - | University of Montana
entity | ORG | Supreme Court | - | - | -
entity | ORG | Confederated Tribes of Bitter Springs | - | - | -
entity | ORG | Bureau of Reclamation | - | - | -
entity | ORG | Associated Press | AP | - | -
entity | ORG | Weiser Flat Irrigation District | - | - | -
entity | ORG | Sutter Bledsoe | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Interior Department | - | - | -
entity | ORG | 9th U.S. Circuit Court of Appeals | - | - | -
entity | ORG | Oregon Farm Bureau | - | - | -
entity | ORG | Cascade Harney Power | - | - | -
entity | ORG | University of Montana | - | - | -
entity | NORP | Democrat | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Oregon | Ore. | - | -
entity | LOC | Bitter Springs | BITTER SPRINGS | - | -
entity | LOC | Klammer Dam | - | - | -
entity | LOC | Coyote Fork | - | - | -
entity | LOC | Grange Hall | - | - | -
entity | LOC | Weiser Flat | - | - | -
entity | LOC | Boise | - | - | -
entity | LOC | Idaho | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | Dakotas | - | - | -
entity | LOC | Arizona | - | - | -
meta | Tribes honk, onion growers fume as Supreme Court opens the gates on an Oregon dam | - | Celeste Barone and Jim Tully
