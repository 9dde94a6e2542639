Castellane Offers to Buy Out Creditors of Mozambique Port

By Ines Radcliffe-Mota and Joost Haverkamp

(Bloomberg) -- <q1>Castellane Commodities SA has offered to buy out bank lenders to the insolvent Port of Quimaza</q1>, <s1>people familiar with the matter</s1> <c1>said</c1>, a wager that coal and graphite from northern Mozambique will again find their way to the Indian Ocean.

<q2>The Geneva-based trader would pay about 38 cents on the dollar for $612 million of senior loans</q2>, <s2>the people</s2> <c2>said</c2>. <s3>A banker close to the talks</s3> <c3>described</c3> the proposal as “<q3>a take-it-or-leave-it with a very short leave-it.</q3>”

Castellane declined to comment. <s4>Chief Executive Officer Thibault Marchetti</s4> <c4>has long complained</c4> that <q4>Africa’s deepwater berths are “priced like Rotterdam and run like a yard sale.”</q4> On a call with bondholders last month, <s5,6>the 49-year-old</s5,6> <c5>said</c5> <q5>he wanted “hooks in the water, not flags on a map,”</q5> and <c6>hinted at</c6> <q6>purchases of as much as $1 billion this year</q6>.

The lenders, led by Karoo Union Bank Ltd. and Portugal’s Banco Ultramar, are split. <q7>Two of the five regard the price as “insulting,”</q7> <c7>according to</c7> <s7>a person with knowledge of a June 3 meeting in Johannesburg</s7>, <q7>while the rest would accept it if back taxes are waived</q7>.

That is no small if. In a letter seen by Bloomberg News, <s8>Mozambique’s Transport Ministry</s8> <c8>told</c8> <a8>Castellane</a8> that <q8>it reserved the right to “restart the tender from zero.”</q8> <s9>Deputy Minister Celeste Nhantumbo</s9>, who signed the letter, later <c9>told</c9> <a9>Radio Quimaza</a9> <q9>she hadn’t “closed a single door,”</q9> though <s10>she</s10> <c10>demanded</c10> that <q10>all 1,140 dockers keep their jobs</q10>.

“<q11>I am not a widow looking for a rich husband,</q11>” <s11>she</s11> <c11>said</c11>. “<q11>The port has suitors.</q11>”

Among them is Abu Dhabi’s Zafira Ports. <s12>Its chairman</s12> <c12>said</c12> in March that <q12>Quimaza would be “a natural cousin” to terminals it runs in Berbera and Chittagong</q12>.

<s13>Gelson Macuacua, the court-appointed administrator</s13>, <c13>doubts</c13> <q13>there are others</q13>. <s14>He</s14> <c14>warned</c14> <a14>creditors</a14> that <q14>the cranes were “one cyclone from scrap” and that insurers at Lloyd’s of London wouldn’t renew without a new breakwater</q14>.

Castellane already owns 12% of the Moribane coal mine and, since buying Ruhnau & Söhne of Hamburg in 2022, a fleet of barges on the Zambezi. <q15>Control of a port would let it “clip the coupon twice,”</q15> <s15>Kate Obuya-Lind, an analyst at Fenner Stokes & Partners</s15>, <c15>wrote</c15> in a note to clients. <s16>She</s16> <c16>estimates</c16> <q16>savings of $9 a ton</q16>.

Not everyone is persuaded. <s17,18>Clean Berth, a Swiss pressure group</s17,18>, <c17>accused</c17> the trader of “<q17>buying the tollbooth while the road is on fire,</q17>” a reference to the insurgency in Cabo Delgado, and <c18>urged</c18> <a18>regulators in Bern</a18> <q18>to examine its payments to agents</q18>. <s19>The company</s19> <c19>has denied</c19> <q19>wrongdoing</q19>.

“<q20>We pay invoices, not people,</q20>” <s20>Marchetti</s20> <c20>told</c20> <a20>Zurich newspaper Tagesbote</a20> in April.

At the harbor gates, <s21>Alberto Nhaca of dockers’ union Sintraporto</s21> <c21>said</c21> <q21>his members would welcome “anybody who turns the lights back on.”</q21> <s22>He</s22> <c22>expects</c22> <q22>an answer from the government by June 20</q22>.

Bonds of the port’s parent, Caminho do Norte SA, due 2028 rose 1.4 cents to 31.7 cents in London. Castellane’s own notes, rated BB- by S&P Global Ratings, were little changed.
-----
1 | indirect | people familiar with the matter | GROUP | group
2 | indirect | people familiar with the matter | GROUP | group
3 | mixed | banker close to the talks | PERSON | title
4 | mixed | Thibault Marchetti | PERSON | name
5 | mixed | Thibault Marchetti | PERSON | title
6 | indirect | Thibault Marchetti | PERSON | title
7 | mixed | person with knowledge of a June 3 meeting in Johannesburg | PERSON | title
8 | mixed | Transport Ministry | ORG | organisation
9 | mixed | Celeste Nhantumbo | PERSON | name
10 | indirect | Celeste Nhantumbo | PERSON | pronoun
11 | direct | Celeste Nhantumbo | PERSON | pronoun
12 | mixed | Its chairman | PERSON | title
13 | attitude | Gelson Macuacua | PERSON | name
14 | mixed | Gelson Macuacua | PERSON | pronoun
15 | mixed | Kate Obuya-Lind | PERSON | name
16 | indirect | Kate Obuya-Lind | PERSON | pronoun
17 | mixed | Clean Berth | ORG | organisation
18 | indirect | Clean Berth | ORG | organisation
19 | indirect | Castellane Commodities SA | ORG | organisation
20 | direct | Thibault Marchetti | PERSON | surname
21 | mixed | Alberto Nhaca | PERSON | name
22 | attitude | Alberto Nhaca | PERSON | pronoun
entity | PERSON | Thibault Marchetti | Marchetti | Chief Executive Officer | Castellane Commodities SA
entity | PERSON | Celeste Nhantumbo | - | Deputy Minister | Transport Ministry
entity | PERSON | Gelson Macuacua | - | administrator | Port of Quimaza
entity | PERSON | Kate Obuya-Lind | - | analyst | Fenner Stokes & Partners
entity | PERSON | Alberto Nhaca | - | - | Sintraporto
entity | ORG | Bloomberg News | Bloomberg | - | -
entity | ORG | Castellane Commodities SA | Castellane | - | -
entity | ORG | Port of Quimaza | Quimaza | - | -
entity | ORG | Karoo Union Bank Ltd. | - | - | -
entity | ORG | Banco Ultramar | - | - | -
entity | ORG | Transport Ministry | - | - | -
entity | ORG | Radio Quimaza | - | - | -
entity | ORG | Zafira Ports | - | - | -
entity | ORG | Lloyd’s of London | - | - | -
entity | ORG | Ruhnau & Söhne | - | - | -
entity | ORG | Fenner Stokes & Partners | - | - | -
entity | ORG | Clean Berth | - | - | -
entity | ORG | Tagesbote | - | - | -
entity | ORG | Sintraporto | - | - | -
entity | ORG | Caminho do Norte SA | - | - | -
entity | ORG | S&P Global Ratings | - | - | -
entity | NORP | Swiss | - | - | -
entity | LOC | Mozambique | - | - | -
entity | LOC | Indian Ocean | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | Africa | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Johannesburg | - | - | -
entity | LOC | Abu Dhabi | - | - | -
entity | LOC | Berbera | - | - | -
entity | LOC | Chittagong | - | - | -
entity | LOC | Moribane | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Zambezi | - | - | -
entity | LOC | Cabo Delgado | - | - | -
entity | LOC | Bern | - | - | -
entity | LOC | Zurich | - | - | -
entity | LOC | London | - | - | -
meta | Castellane Offers to Buy Out Creditors of Mozambique Port | - | Ines Radcliffe-Mota and Joost Haverkamp
