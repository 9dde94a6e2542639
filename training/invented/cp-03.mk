<s1>Lawsuit</s1> <c1>calls</c1> late-night Rivets stadium vote ‘<q1>a burglary with a gavel</q1>’

By Dana Kowalczyk and Terrell Oakes
Staff writers

<s2>Eleven homeowners and a 112-year-old church</s2> <c2>asked</c2> <a2>a judge</a2> Tuesday <q2>to void the rezoning of Mercer Point for a $640 million soccer stadium</q2>.

<s3>The suit</s3>, filed in St. Louis Circuit Court, <c3>alleges</c3> <q3>the Board of Aldermen approved the change at 1:40 a.m. on Jan. 24 without the 15 days’ notice required by the city charter</q3>. <s4>The 58-page filing</s4> <c4>likens</c4> the vote to “<q4>a burglary with a gavel.</q4>”

“<q5>I went to bed in a residential district and woke up in a parking lot,</q5>” <c5>said</c5> <s5>lead plaintiff Odessa Crenshaw, 71, a retired letter carrier</s5> who has lived on Loretta Street since 1979.

<s6>Crenshaw</s6> <c6>said</c6> <q6>she heard of the vote from the man who took over her route, “which is a professional embarrassment.”</q6>

Named as defendants are the city, the board and Hollander Voss, the Chicago developer that bought the St. Louis Rivets two years ago with Albis Kapital, a Zurich fund that also holds a stake in Valais brewer Brasserie du Bisse.

<s7,8>Mayor Theodore “<x>Teddy</x>” Brannigan</s7,8> <c7>dismissed</c7> the complaint as “<q7>nostalgia with a filing fee</q7>” and <c8>vowed</c8> <q8>to break ground by June</q8>.

<s9>Alderwoman Maeve Brannigan, his sister</s9> and one of three members to vote no, <c9>remembered</c9> <q9>getting the maps nine minutes before the roll call</q9>.

“<q10>I have spent longer choosing a melon,</q10>” <c10>said</c10> <s10>the alderwoman, a Democrat</s10> like her brother. “<q10>And I put the melon back.</q10>”

<s11>Gideon Stroud of Pruitt Adeleke, the developer’s law firm</s11>, <c11>maintained</c11> that <q11>notice was posted at City Hall and online “as it has been since there was an online.”</q11>

<s12>A sheet of paper</s12> taped to the chamber door that week <c12>read</c12>: “<q12>Meeting moved. See clerk.</q12>” <s13>The clerk, Luanne Fitch</s13>, <c13>would not say</c13> <q13>who put it up</q13>.

At Greater Canaan Baptist Church, two blocks from the proposed north stand, <s14>the Rev. Marcus Delacroix</s14> <c14>worries</c14> that <q14>game-day barricades will cut off the corner where his congregation has held its Easter sunrise service since 1951</q14>.

“<q15>They offered us shuttle passes,</q15>” <s15>the pastor</s15> <c15>said</c15>. “<q15>I told them, ‘<n15>We are not a parking problem.</n15>’</q15>”

<s16>Supporters</s16> <c16>counter</c16> that <q16>the 22,500-seat venue would revive a riverfront idle since Ozark Shoe closed in 1998</q16>. <s17>A study</s17> paid for by the Gateway Commerce League, a trade group, <c17>estimates</c17> <q17>1,900 permanent jobs</q17>. <s18>Wen-Li Castellanos, an economist at Ferrand University in Kansas City</s18>, <c18>reckons</c18> <q18>the number is closer to 240, “most of them holding a beer hose.”</q18>

<s19>The team</s19>, which lost 3-0 to Nashville on Saturday, <c19>posted</c19> a reply of its own: “<q19>See you in court? See you at kickoff.</q19>” It was deleted within the hour, and <s20>general manager Ilse Brandvold</s20> <c20>apologized for</c20> <q20>its tone</q20>.

Later in the day, <s21,22>Circuit Judge Marisol Quintanilla</s21,22> <c21>refused</c21> <q21>to halt demolition of the old shoe warehouse</q21> but <c22>ordered</c22> <a22>both sides</a22> <q22>to hand over every email about the vote by March 14</q22>.

“<q23>I would like to know who was awake,</q23>” <s23>she</s23> <c23>said</c23>.
-----
1 | mixed | Lawsuit | DOCUMENT | document
2 | indirect | Eleven homeowners and a 112-year-old church | GROUP | group
3 | indirect | Lawsuit | DOCUMENT | document
4 | mixed | Lawsuit | DOCUMENT | document
5 | direct | Odessa Crenshaw | PERSON | name
6 | mixed | Odessa Crenshaw | PERSON | surname
7 | mixed | Theodore “Teddy” Brannigan | PERSON | name
8 | indirect | Theodore “Teddy” Brannigan | PERSON | name
9 | indirect | Maeve Brannigan | PERSON | name
10 | direct | Maeve Brannigan | PERSON | title
11 | mixed | Gideon Stroud | PERSON | name
12 | direct | sheet of paper | DOCUMENT | document
13 | attitude | Luanne Fitch | PERSON | name
14 | attitude | Marcus Delacroix | PERSON | name
15 | direct | Marcus Delacroix | PERSON | title
16 | indirect | Supporters | GROUP | group
17 | indirect | study | DOCUMENT | document
18 | mixed | Wen-Li Castellanos | PERSON | name
19 | direct | St. Louis Rivets | ORG | organisation
20 | indirect | Ilse Brandvold | PERSON | name
21 | attitude | Marisol Quintanilla | PERSON | name
22 | indirect | Marisol Quintanilla | PERSON | name
23 | direct | Marisol Quintanilla | PERSON | pronoun
entity | PERSON | Odessa Crenshaw | Crenshaw | letter carrier | -
entity | PERSON | Theodore “Teddy” Brannigan | Mayor Theodore “Teddy” Brannigan | Mayor | -
entity | PERSON | Maeve Brannigan | Alderwoman Maeve Brannigan | Alderwoman | Board of Aldermen
entity | PERSON | Gideon Stroud | - | - | Pruitt Adeleke
entity | PERSON | Luanne Fitch | - | clerk | -
entity | PERSON | Marcus Delacroix | Rev. Marcus Delacroix | pastor | Greater Canaan Baptist Church
entity | PERSON | Wen-Li Castellanos | - | economist | Ferrand University
entity | PERSON | Ilse Brandvold | - | general manager | St. Louis Rivets
entity | PERSON | Marisol Quintanilla | Circuit Judge Marisol Quintanilla | Circuit Judge | St. Louis Circuit Court
entity | ORG | St. Louis Rivets | Rivets | - | -
entity | ORG | St. Louis Circuit Court | - | - | -
entity | ORG | Board of Aldermen | - | - | -
entity | ORG | Hollander Voss | - | - | -
entity | ORG | Albis Kapital | - | - | -
entity | ORG | Brasserie du Bisse | - | - | -
entity | ORG | Pruitt Adeleke | - | - | -
entity | ORG | Greater Canaan Baptist Church | - | - | -
entity | ORG | Ozark Shoe | - | - | -
entity | ORG | Gateway Commerce League | - | - | -
entity | ORG | Ferrand University | - | - | -
entity | ORG | Nashville | - | - | -
entity | LOC | Mercer Point | - | - | -
entity | LOC | Loretta Street | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Zurich | - | - | -
entity | LOC | Valais | - | - | -
entity | LOC | City Hall | - | - | -
entity | LOC | Kansas City | - | - | -
entity | NORP | Democrat | - | - | -
meta | Lawsuit calls late-night Rivets stadium vote ‘a burglary with a gavel’ | - | Dana Kowalczyk and Terrell Oakes
