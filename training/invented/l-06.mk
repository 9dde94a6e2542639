Dairy co-op’s $310m butter plant on ice as farmers revolt

By Wiremu Castledine

<s1>Aorangi Plains Dairy</s1> <c1>has confirmed</c1> <q1>it will put its $310 million butter plant on hold</q1> after a revolt by the farmers who own it.

<s2,3>Chair Rewi Dunalley</s2,3> <c2>told</c2> <a2>shareholders</a2> in an email on Sunday night that <q2>the board had “heard the message loud and clear”</q2> and <c3>asked</c3> <a3>them</a3> <q3>to withdraw a motion of no confidence due to be debated on Thursday</q3>.

The motion has been signed by 212 of the South Canterbury co-operative’s 740 suppliers. <s4>It</s4> <c4>accuses</c4> directors of “<q4>gambling the payout</q4>”.

Tamsin Brougham, who milks 900 cows near Glenavy with her husband, Dirk, organised the petition from her kitchen table. <s5>She</s5> <c5>said</c5> <q5>the meeting would go ahead</q5>.

“<q6>We were shown a picture of a building and told it was a strategy,</q6>” <s6>Brougham</s6> <c6>said</c6>. “<q6>I can’t pay the fert bill with a picture.</q6>”

Dunalley announced the plant in March last year, when butter prices were at a record. At the time <s7>he</s7> <c7>predicted</c7> <q7>it would return 40c for every kilogram of milk solids by 2028</q7>. <s8>The chief executive, Annelise Voskamp</s8>, who left in November, <c8>called</c8> it “<q8>the best project of my career</q8>”.

<s9>A review by accountants Hoskyns Pringle</s9>, parts of which have been seen by the Herald, <c9>warned</c9> that <q9>costs could reach $420m and that two of the three overseas customers had no binding contract</q9>.

<s10>Dunalley</s10> <c10>disputed</c10> <q10>those figures</q10>. “<q11>They’re a worst case written by people whose job is to write worst cases,</q11>” <s11>he</s11> <c11>said</c11> in an interview. <s12>The Waimate farmer</s12> <c12>rejected</c12> <q12>suggestions that he should step down before his term ends in 2027</q12>.

<s13>Colin Wetherilt</s13>, whose grandfather was one of the co-op’s 38 founders in 1931, <c13>had not decided</c13> <q13>how to vote</q13>.

“<q14>Rewi’s a good bloke and he’s stuffed it up. Both those things can be true,</q14>” <s14>the 66-year-old</s14> <c14>said</c14>.

Aorangi Plains paid its farmers $8.72 a kilogram last season, 61c less than Fonterra, and its debt has doubled to $540m since 2021. <s15>Westquay Securities analyst Pranav Gadgil</s15> <c15>believes</c15> <q15>the gap will widen</q15>. <s16>He</s16> <c16>said</c16> <q16>lenders were likely to want a capital raise by Christmas</q16>.

The pause leaves 90 construction workers at Studholme without a job. <s17>Leilani Fonoimoana of the Milk Processing Workers Union</s17> <c17>said</c17> <q17>they were told by text message at 6am on Monday</q17>. <s18>She</s18> <c18>wants</c18> <q18>the board to meet her members face to face</q18>.

“<q19>These fellas shifted their kids’ schools for this,</q19>” <s19>she</s19> <c19>said</c19>.

<s20>A spokeswoman for the co-op</s20> <c20>said</c20> <q20>the contractor was responsible for telling staff</q20>.

<s21>Waimate Mayor Graeme Sillitoe</s21>, whose council spent $4.3m on a new road to the site, <c21>said</c21> <q21>ratepayers had been “left holding the roundabout”</q21>. <s22>The council</s22> <c22>plans</c22> <q22>to seek legal advice this week</q22>.

<s23>Agriculture Minister Todd Karaitiana</s23> <c23>said</c23> <q23>it was a commercial matter for farmers</q23>. <s24>Labour’s agriculture spokeswoman, Ngaire Tuakana</s24>, <c24>questioned</c24> <q24>why $15m of government money had been committed before the customers were signed</q24>.

Butter futures have fallen 28 per cent since the plant was announced, as European production recovered and Chinese buyers turned to cheaper fats. Whether the concrete already poured at Studholme can be used for anything else is unclear.

The special meeting will be held at the Timaru racecourse. <s25>A sign on the Broughams’ gate</s25> <c25>says</c25>: “<q25>Cows don’t eat concrete.</q25>” <s26>Dirk Brougham</s26>, who painted it, <c26>reckons</c26> <q26>300 farmers will turn up</q26>.
-----
1 | indirect | Aorangi Plains Dairy | ORG | organisation
2 | mixed | Rewi Dunalley | PERSON | name
3 | indirect | Rewi Dunalley | PERSON | name
4 | mixed | motion | DOCUMENT | pronoun
5 | indirect | Tamsin Brougham | PERSON | pronoun
6 | direct | Tamsin Brougham | PERSON | surname
7 | indirect | Rewi Dunalley | PERSON | pronoun
8 | mixed | Annelise Voskamp | PERSON | name
9 | indirect | review by accountants Hoskyns Pringle | DOCUMENT | document
10 | indirect | Rewi Dunalley | PERSON | surname
11 | direct | Rewi Dunalley | PERSON | pronoun
12 | indirect | Rewi Dunalley | PERSON | title
13 | attitude | Colin Wetherilt | PERSON | name
14 | direct | Colin Wetherilt | PERSON | title
15 | attitude | Pranav Gadgil | PERSON | name
16 | indirect | Pranav Gadgil | PERSON | pronoun
17 | indirect | Leilani Fonoimoana | PERSON | name
18 | attitude | Leilani Fonoimoana | PERSON | pronoun
19 | direct | Leilani Fonoimoana | PERSON | pronoun
20 | indirect | Aorangi Plains Dairy | ORG | organisation
21 | mixed | Graeme Sillitoe | PERSON | name
22 | attitude | council | ORG | organisation
23 | indirect | Todd Karaitiana | PERSON | name
24 | indirect | Ngaire Tuakana | PERSON | name
25 | direct | sign on the Broughams’ gate | DOCUMENT | document
26 | attitude | Dirk Brougham | PERSON | name
entity | PERSON | Rewi Dunalley | Dunalley; Rewi | Chair | Aorangi Plains Dairy
entity | PERSON | Tamsin Brougham | Brougham | - | -
entity | PERSON | Dirk Brougham | Dirk | - | -
entity | PERSON | Annelise Voskamp | - | chief executive | Aorangi Plains Dairy
entity | PERSON | Colin Wetherilt | - | - | -
entity | PERSON | Pranav Gadgil | - | analyst | Westquay Securities
entity | PERSON | Leilani Fonoimoana | - | - | Milk Processing Workers Union
entity | PERSON | Graeme Sillitoe | - | Mayor | Waimate
entity | PERSON | Todd Karaitiana | - | Agriculture Minister | -
entity | PERSON | Ngaire Tuakana | - | agriculture spokeswoman | Labour
entity | ORG | Aorangi Plains Dairy | Aorangi Plains | - | -
entity | ORG | Hoskyns Pringle | - | - | -
entity | ORG | Herald | - | - | -
entity | ORG | Fonterra | - | - | -
entity | ORG | Westquay Securities | - | - | -
entity | ORG | Milk Processing Workers Union | - | - | -
entity | ORG | Labour | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Chinese | - | - | -
entity | LOC | South Canterbury | - | - | -
entity | LOC | Glenavy | - | - | -
entity | LOC | Waimate | - | - | -
entity | LOC | Studholme | - | - | -
entity | LOC | Timaru racecourse | - | - | -
meta | Dairy co-op’s $310m butter plant on ice as farmers revolt | - | Wiremu Castledine
