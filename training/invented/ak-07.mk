Halifax out, Tarnbeck in as Northern Hockey League picks two new teams

The Northern Hockey League turned its back on the biggest bid it had ever been sent and handed expansion franchises to Tarnbeck, a town of 31,000, and Port Lennox on Tuesday.

<s1,2>League commissioner Marty Krawchuk</s1,2> <c1>said</c1> <q1>the vote of the board of governors in Banff had been 13-1</q1>, and <c2>confirmed</c2> <q2>both clubs would start play in October 2028 after paying $95 million apiece</q2>.

“<q3>We didn't go looking for skyscrapers. We went looking for full buildings,</q3>” <s3>Krawchuk</s3> <c3>said</c3>. “<q3>Tarnbeck sold 7,200 season tickets in a weekend without a coach, a logo or a skate.</q3>”

They do have a name. The Tarnbeck Otters, owned by lumber heiress Odile Church and former Soo winger Ty “<x>Two Minutes</x>” Banks, will play at Garnet Fieldhouse, on the east bank of the Mistaya, until Calder Place opens in 2030.

<s4>Banks</s4> <c4>admitted</c4> <q4>he had expected to lose</q4>. “<q5>I had my sad tie on,</q5>” <c5>said</c5> <s5>the 44-year-old</s5>, who won the Maddox Trophy with Sudbury in 2009. “<q5>Odile kept telling me to change it.</q5>”

Port Lennox, which last had top-level hockey when the Lancers folded in 1996, is backed by Brightwater, the pension manager, and by the Sechan First Nation. <s6>Chief Delia Joe-Halloran</s6> <c6>called</c6> the award “<q6>older business than hockey</q6>”. <q7>A third of the jobs at the rink would go to Sechan members</q7>, <s7>she</s7> <c7>said</c7>.

Their team will be the Port Lennox Schooners.

The losers were less gracious. <s8>Bluenose Sports Group</s8>, which had put $140 million and Scotiabank Centre behind Halifax, <c8>said</c8> <q8>it was “bewildered”</q8>.

“<q9>We were told geography mattered. Then they gave one to a lake,</q9>” <c9>said</c9> <s9>its president, Angus York</s9>. <s10>He</s10> <c10>would not rule out</c10> <q10>taking the league to the Competition Bureau</q10>.

<s11>Nova Scotia's premier</s11> <c11>called</c11> it “<q11>a bad day for the East</q11>”, and <s12>the Chronicle Herald</s12> <c12>asked</c12> in a front-page headline: “<q12>WHAT'S A TARNBECK?</q12>”

The lone vote against came from Regina, beaten finalists in May. <s13>Their owner, Brock Price</s13>, <c13>fears</c13> <q13>a 16-team schedule will mean more Tuesday nights in half-empty barns</q13>. <s14>Moose Jaw and Kenora</s14>, both of which lost money last season, <c14>wanted</c14> <q14>a bigger share of the fee</q14>.

The players' union was not consulted. <s15,16>Its executive director, Niklas Ahonen-Field</s15,16>, <c15>said</c15> <q15>the NHLPU welcomed 50 new jobs</q15> but <c16>demanded</c16> <q16>charter flights for any road trip beyond Thunder Bay</q16>.

The Schooners have already hired Lane Hutchings, let go by Kenora on Boxing Day, as general manager. <s17>Hutchings</s17> <c17>plans</c17> <q17>to pick his captain at the Expansion Draft in June</q17>. <s18>CBC Sports</s18> <c18>reported</c18> that <q18>Finland goalie Eero Savo was his first target</q18>.

“<q19>Eero's a friend. Eero's also under contract to Regina,</q19>” <s19>Hutchings</s19> <c19>said</c19>. “<q19>Write what you like.</q19>”

In Tarnbeck, St. Anselm's rang its bells. <s20>A sign outside the Dairy Barn on Halifax Street</s20> <c20>read</c20>: “<q20>SORRY HALIFAX. FREE CONES.</q20>”

The Otters open at home to Sudbury.
-----
1 | indirect | Marty Krawchuk | PERSON | name
2 | indirect | Marty Krawchuk | PERSON | name
3 | direct | Marty Krawchuk | PERSON | surname
4 | indirect | Ty “Two Minutes” Banks | PERSON | surname
5 | direct | Ty “Two Minutes” Banks | PERSON | title
6 | mixed | Delia Joe-Halloran | PERSON | name
7 | indirect | Delia Joe-Halloran | PERSON | pronoun
8 | mixed | Bluenose Sports Group | ORG | organisation
9 | direct | Angus York | PERSON | name
10 | attitude | Angus York | PERSON | pronoun
11 | mixed | Nova Scotia's premier | PERSON | title
12 | direct | Chronicle Herald | ORG | organisation
13 | attitude | Brock Price | PERSON | name
14 | attitude | Moose Jaw and Kenora | GROUP | organisation
15 | indirect | Niklas Ahonen-Field | PERSON | name
16 | indirect | Niklas Ahonen-Field | PERSON | name
17 | attitude | Lane Hutchings | PERSON | surname
18 | indirect | CBC Sports | ORG | organisation
19 | direct | Lane Hutchings | PERSON | surname
20 | direct | sign outside the Dairy Barn on Halifax Street | DOCUMENT | document
entity | LOC | Halifax | HALIFAX | - | -
entity | ORG | Tarnbeck Otters | Otters | - | -
entity | LOC | Tarnbeck | TARNBECK | - | -
entity | ORG | Northern Hockey League | - | - | -
entity | LOC | Port Lennox | - | - | -
entity | ORG | Port Lennox Schooners | Schooners | - | -
entity | PERSON | Marty Krawchuk | Krawchuk | commissioner | Northern Hockey League
entity | LOC | Banff | - | - | -
entity | PERSON | Odile Church | Odile | owner | Tarnbeck Otters
entity | ORG | Soo | - | - | -
entity | PERSON | Ty “Two Minutes” Banks | Banks | owner | Tarnbeck Otters
entity | LOC | Garnet Fieldhouse | - | - | -
entity | LOC | Mistaya | - | - | -
entity | LOC | Calder Place | - | - | -
entity | ORG | Sudbury | - | - | -
entity | ORG | Lancers | - | - | -
entity | ORG | Brightwater | - | - | -
entity | ORG | Sechan First Nation | - | - | -
entity | NORP | Sechan | - | - | -
entity | PERSON | Delia Joe-Halloran | Chief Delia Joe-Halloran | Chief | Sechan First Nation
entity | ORG | Bluenose Sports Group | - | - | -
entity | LOC | Scotiabank Centre | - | - | -
entity | PERSON | Angus York | - | president | Bluenose Sports Group
entity | ORG | Competition Bureau | - | - | -
entity | LOC | Nova Scotia | - | - | -
entity | LOC | East | - | - | -
entity | ORG | Chronicle Herald | - | - | -
entity | ORG | Regina | - | - | -
entity | PERSON | Brock Price | - | owner | Regina
entity | ORG | Moose Jaw | - | - | -
entity | ORG | Kenora | - | - | -
entity | PERSON | Niklas Ahonen-Field | - | executive director | NHLPU
entity | ORG | NHLPU | - | - | -
entity | LOC | Thunder Bay | - | - | -
entity | PERSON | Lane Hutchings | Hutchings | general manager | Port Lennox Schooners
entity | ORG | CBC Sports | - | - | -
entity | LOC | Finland | - | - | -
entity | PERSON | Eero Savo | Eero | goalie | Regina
entity | ORG | St. Anselm's | - | - | -
entity | ORG | Dairy Barn | - | - | -
entity | LOC | Halifax Street | - | - | -
meta | Halifax out, Tarnbeck in as Northern Hockey League picks two new teams | - | -
