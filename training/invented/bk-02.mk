Coral Inlet condo owners face $88,000 bills as insurer walks away

BY LOURDES ZABALETA-KERR

When the letter from Gulfmark Mutual arrived at Sabal Pointe Towers in April, Marvin “<x>Buddy</x>” Glickstein read it twice, then slid it under the glass of his coffee table, next to the Dolphins tickets.

“<q1>I wanted everybody who sat on my sofa to see it,</q1>” <c1>said</c1> <s1>Glickstein, 81</s1>, who bought Unit 1106 in 1988. “<q1>It says we’re a bad risk. I’ve been here for Andrew, Wilma and Irma. Who’s the bad risk?</q1>”

<s2>The letter</s2> <c2>told</c2> <a2>the association</a2> that <q2>its windstorm policy would not be renewed when it ran out in June</q2>. Since then the 212-unit building on Pelican Drive has become the latest battleground in Miami-Dade County’s insurance crisis.

On Tuesday night, in a card room that smelled of coffee and mildew, <s3>the Sabal Pointe Towers Condominium Association</s3> <c3>told</c3> <a3>owners</a3> <q3>they would have to pay a special assessment of $88,000 each</q3>. <s4>The board</s4> <c4>blamed</c4> <q4>Gulfmark, Tallahassee and “four decades of people voting for cheap”</q4>.

“<q5>We didn’t do this,</q5>” <s5>board president Yamilé Fuentes-Roque</s5> <c5>shouted</c5> over boos. “<q5>We’re the ones who opened the envelope.</q5>”

<s6>Fuentes-Roque, a dental hygienist</s6>, <c6>said</c6> <q6>the only carrier still willing to quote, Ohio-based Lantern, wanted $4.1 million a year</q6>. <s7>She</s7> <c7>promised</c7> <q7>to open the books to anyone who asked</q7>.

Owners did ask. <s8>Désiré Toussaint-Hill</s8>, who drives a Trolley bus in Hialeah, <c8>accused</c8> the board of <q8>handing a no-bid contract to the management firm Arrechea & Dunn</q8>. <s9>His sister Marie-Ange</s9> <c9>called</c9> it “<q9>a family business, just not our family.</q9>”

<s10>Arrechea & Dunn</s10> <c10>said</c10> in an email that <q10>it had managed Sabal Pointe “honorably and at a loss.”</q10> <q11>Its fees were approved in 2021</q11>, <s11>the company</s11> <c11>noted</c11>.

<s12>Gulfmark</s12> <c12>did not say</c12> <q12>why it had dropped the towers</q12>. <s13>A spokeswoman for the Jacksonville insurer, Hadley Strunk</s13>, <c13>cited</c13> “<q13>concrete, reinsurance and roof age, in that order.</q13>”

An engineer’s report from Bao & Kessinger seems to bear her out. <s14>It</s14> <c14>says</c14> <q14>columns in the garage have lost a fifth of their steel</q14>. Under the law known as SB 4-D, passed after the collapse in Surfside, repairs cannot wait.

<s15>The Florida Office of Insurance Regulation</s15> <c15>said</c15> <q15>it was reviewing the nonrenewal</q15>. <s16>State Rep. Orville Castellanos, a Republican</s16> whose district takes in Coral Inlet and Bird Key, <c16>wants</c16> <q16>the Legislature to let associations borrow from Citizens, the state-backed insurer of last resort</q16>.

“<q17>The Senate will call it socialism,</q17>” <s17>he</s17> <c17>told</c17> <a17>the Coral Inlet Courier</a17>. “<q17>Let them come and sit in that card room.</q17>”

<s20>Vecinos Unidos, a tenants’ group</s20> that grew out of a parish food drive at St. Brendan’s, <c20>plans</c20> <q20>a march down Collins Avenue on Memorial Day</q20>. It will end at the Portuondo Federal Building, where Circuit Judge Peggy Delacroix has set a hearing for June 3.

Glickstein may not be there. A developer, Vantro, has offered him $190,000 for a home that was worth three times that before Hurricane Odalys. <s18>His daughter in Cherry Hill</s18> <c18>has begged</c18> <a18>him</a18> <q18>to take it</q18>.

“<q19>She says, ‘<n19>Dad, it’s a building.</n19>’</q19>” <s19>he</s19> <c19>said</c19>. “<q19>It’s not a building. It’s my wife’s kitchen.</q19>”
-----
1 | direct | Marvin “Buddy” Glickstein | PERSON | surname
2 | indirect | letter from Gulfmark Mutual | DOCUMENT | document
3 | indirect | Sabal Pointe Towers Condominium Association | ORG | organisation
4 | mixed | Sabal Pointe Towers Condominium Association | ORG | organisation
5 | direct | Yamilé Fuentes-Roque | PERSON | name
6 | indirect | Yamilé Fuentes-Roque | PERSON | surname
7 | indirect | Yamilé Fuentes-Roque | PERSON | pronoun
8 | indirect | Désiré Toussaint-Hill | PERSON | name
9 | mixed | Marie-Ange | PERSON | name
10 | mixed | Arrechea & Dunn | ORG | organisation
11 | indirect | Arrechea & Dunn | ORG | organisation
12 | attitude | Gulfmark Mutual | ORG | organisation
13 | mixed | Hadley Strunk | PERSON | name
14 | indirect | engineer’s report from Bao & Kessinger | DOCUMENT | pronoun
15 | indirect | Florida Office of Insurance Regulation | ORG | organisation
16 | attitude | Orville Castellanos | PERSON | name
17 | direct | Orville Castellanos | PERSON | pronoun
18 | indirect | His daughter in Cherry Hill | PERSON | title
20 | attitude | Vecinos Unidos | ORG | organisation
19 | direct | Marvin “Buddy” Glickstein | PERSON | pronoun
entity | PERSON | Marvin “Buddy” Glickstein | Glickstein | - | -
entity | PERSON | Yamilé Fuentes-Roque | Fuentes-Roque | board president | Sabal Pointe Towers Condominium Association
entity | PERSON | Désiré Toussaint-Hill | - | - | -
entity | PERSON | Marie-Ange | - | - | -
entity | PERSON | Hadley Strunk | - | spokeswoman | Gulfmark Mutual
entity | PERSON | Orville Castellanos | State Rep. Orville Castellanos | State Rep. | -
entity | PERSON | Peggy Delacroix | Circuit Judge Peggy Delacroix | Circuit Judge | -
entity | ORG | Gulfmark Mutual | Gulfmark | - | -
entity | ORG | Sabal Pointe Towers Condominium Association | - | - | -
entity | ORG | Dolphins | - | - | -
entity | ORG | Lantern | - | - | -
entity | ORG | Arrechea & Dunn | - | - | -
entity | ORG | Bao & Kessinger | - | - | -
entity | ORG | Florida Office of Insurance Regulation | - | - | -
entity | ORG | Legislature | - | - | -
entity | ORG | Citizens | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Coral Inlet Courier | - | - | -
entity | ORG | Vecinos Unidos | - | - | -
entity | ORG | Vantro | - | - | -
entity | ORG | St. Brendan’s | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Coral Inlet | - | - | -
entity | LOC | Sabal Pointe Towers | Sabal Pointe | - | -
entity | LOC | Pelican Drive | - | - | -
entity | LOC | Miami-Dade County | - | - | -
entity | LOC | Tallahassee | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Hialeah | - | - | -
entity | LOC | Jacksonville | - | - | -
entity | LOC | Surfside | - | - | -
entity | LOC | Bird Key | - | - | -
entity | LOC | Collins Avenue | - | - | -
entity | LOC | Portuondo Federal Building | - | - | -
entity | LOC | Cherry Hill | - | - | -
meta | Coral Inlet condo owners face $88,000 bills as insurer walks away | - | LOURDES ZABALETA-KERR
