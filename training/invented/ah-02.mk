<s1>Condo owners</s1> <c1>say</c1> <q1>safety law is a gift to developers</q1>

<s2>A state senator</s2> <c2>wants</c2> <q2>to slow the clock on repairs</q2>. <s3>Engineers</s3> <c3>fear</c3> <q3>the buildings won’t wait</q3>.

By Yesenia Calloway-Ruiz

For 31 years Miriam Toledano has watched the sun come up over Biscayne Bay from the ninth floor of the Coral Tern, a 14-story building with a leaking pool deck and a roof held down, in places, by sandbags.

In January, a letter arrived. <s4>It</s4> <c4>said</c4> <q4>her share of the repairs would be $186,000, due in 18 months</q4>.

“<q5>I bought the apartment for less than that,</q5>” <c5>said</c5> <s5>Toledano, 74, a retired court interpreter</s5>. “<q5>My late husband thought we were crazy to pay it.</q5>”

A week later came a second envelope, this one from Harbor Crown Development, a Fort Lauderdale firm that has bought 11 aging waterfront towers since 2022. <s6>The company</s6> <c6>offered</c6> <q6>to buy every unit in the Coral Tern for an average of $410,000</q6>. <q7>Comparable apartments fetched half as much again two years ago</q7>, <s7>brokers</s7> <c7>say</c7>.

The law that set both mailings in motion, passed in 2023 after the collapse of a parking deck in Sunny Isles Beach killed three people, requires buildings 30 years or older to pass a structural inspection and hold full reserves. Associations that miss the Dec. 31 deadline can be declared unsafe.

“<q8>Nobody wrote this statute to empty out the middle class,</q8>” <c8>said</c8> <s8>state Sen. Rolando Ybarra, a Hialeah Republican</s8> who voted for it. “<q8>But I’ve got constituents in their 80s who need to find the price of a house by Christmas.</q8>”

Ybarra’s bill, scheduled for a committee vote Thursday, would give associations until 2030 to fund reserves and let them borrow from a state pool. <s9>He</s9> <c9>has called</c9> the current schedule “<q9>cruel arithmetic.</q9>”

Not everyone in Tallahassee is persuaded. <s10>Rep. Dolores Whitcomb-Hayes, the Jacksonville Democrat</s10> who wrote much of the 2023 law, <c10>said</c10> <q10>any delay would be paid for “in concrete and maybe in people.”</q10> <s11>She</s11> <c11>noted</c11> that <q11>40 percent of the inspection reports filed so far had found substantial deterioration</q11>.

“<q12>Salt water doesn’t read amendments,</q12>” <c12>said</c12> <s12>Anand Pillai, a structural engineer in Coral Gables</s12> who has inspected more than 200 towers. <q13>He once ordered a garage emptied in the middle of a wedding</q13>, <s13>he</s13> <c13>recalled</c13>.

At the Coral Tern, Pillai found rusted rebar in 19 columns. <s14,15>His report</s14,15> <c14>describes</c14> the pool deck as “<q14>poor and progressing</q14>” and <c15>recommends</c15> <q15>closing the area beneath it</q15>. The condo board president, Gus Lindqvist, taped it off the same day. He has been less popular ever since.

“<q16>I get notes under my door that you couldn’t print,</q16>” <s16>he</s16> <c16>said</c16>. “<q16>I live here too. I got the same bill.</q16>”

<s17>Harbor Crown</s17> <c17>denies</c17> <q17>pressuring anyone</q17>. In an emailed statement, <s18>a spokeswoman, Tricia Bonavia</s18>, <c18>said</c18> <q18>the company “offers choices to owners who feel they have run out of them” and pays all closing costs</q18>. <s19>She</s19> <c19>would not say</c19> <q19>how many people at the Coral Tern had accepted</q19>.

At a heated meeting of the association last month, the firm’s chief executive, Barrett Sloane, a former Broward County commissioner, turned up in person, with pastries. <s20>He</s20> <c20>told</c20> <a20>residents</a20> <q20>the building would be “a parking lot with a view” within five years, with or without them</q20>.

<s21>A man in a Marlins cap</s21> <c21>shouted</c21> that <q21>he would sooner sell to the pelicans</q21>.

Under state law, 95 percent of owners must approve a termination unless the building’s own documents set a lower bar. The Coral Tern’s, drafted in 1982, put it at 80.

Toledano has counted 61 neighbors who have signed and 27 who have not. <s22>Her daughter, Ilana</s22>, <c22>wants</c22> <q22>her to move to Orlando</q22>. On the windowsill she keeps a shoebox of receipts for every assessment since 1994.

“<q23>I paid for that deck,</q23>” <s23>she</s23> <c23>said</c23>. “<q23>I’d like to sit on it once with no bucket next to me.</q23>”

A hearing on the building’s status is set for April 9. The county’s building official, who will decide, declined to comment through an aide.
-----
1 | indirect | Condo owners | GROUP | group
2 | attitude | Rolando Ybarra | PERSON | title
3 | attitude | Engineers | GROUP | group
4 | indirect | letter | DOCUMENT | pronoun
5 | direct | Miriam Toledano | PERSON | surname
6 | indirect | Harbor Crown Development | ORG | organisation
7 | indirect | brokers | GROUP | group
8 | direct | Rolando Ybarra | PERSON | name
9 | mixed | Rolando Ybarra | PERSON | pronoun
10 | mixed | Dolores Whitcomb-Hayes | PERSON | name
11 | indirect | Dolores Whitcomb-Hayes | PERSON | pronoun
12 | direct | Anand Pillai | PERSON | name
13 | indirect | Anand Pillai | PERSON | pronoun
14 | mixed | His report | DOCUMENT | document
15 | indirect | His report | DOCUMENT | document
16 | direct | Gus Lindqvist | PERSON | pronoun
17 | indirect | Harbor Crown Development | ORG | organisation
18 | mixed | Tricia Bonavia | PERSON | name
19 | attitude | Tricia Bonavia | PERSON | pronoun
20 | mixed | Barrett Sloane | PERSON | pronoun
21 | indirect | man in a Marlins cap | PERSON | title
22 | attitude | Ilana | PERSON | name
23 | direct | Miriam Toledano | PERSON | pronoun
entity | PERSON | Miriam Toledano | Toledano | retired court interpreter | -
entity | ORG | Harbor Crown Development | Harbor Crown | - | -
entity | PERSON | Rolando Ybarra | Sen. Rolando Ybarra; Ybarra | state senator | -
entity | PERSON | Dolores Whitcomb-Hayes | Rep. Dolores Whitcomb-Hayes | - | -
entity | PERSON | Anand Pillai | Pillai | structural engineer | -
entity | PERSON | Gus Lindqvist | - | condo board president | -
entity | PERSON | Tricia Bonavia | - | spokeswoman | Harbor Crown Development
entity | PERSON | Barrett Sloane | - | chief executive | Harbor Crown Development
entity | PERSON | Ilana | - | - | -
entity | ORG | Marlins | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Coral Tern | - | - | -
entity | LOC | Biscayne Bay | - | - | -
entity | LOC | Fort Lauderdale | - | - | -
entity | LOC | Sunny Isles Beach | - | - | -
entity | LOC | Hialeah | - | - | -
entity | LOC | Tallahassee | - | - | -
entity | LOC | Jacksonville | - | - | -
entity | LOC | Coral Gables | - | - | -
entity | LOC | Broward County | - | - | -
entity | LOC | Orlando | - | - | -
meta | Condo owners say safety law is a gift to developers | - | Yesenia Calloway-Ruiz
