Geelong sack Dhaliwal on eve of semi-final as players threaten walkout

<s1,21>Captain Love</s1,21> <c1>calls</c1> board's decision "<q1>cowardly</q1>" and <c21>says</c21> <q21>squad will decide on Friday whether to face Fremantle</q21>

Keiran O'Dowd-Silva

Geelong Gannets, who finished top of the Southern Cross Trophy and have not lost since Hobart beat them by two runs in October, have dismissed their head coach four days before a home semi-final.

<a2>Harjeet Dhaliwal, 49</a2>, <c2>was told</c2> by <s2>the club's board</s2> on Monday night that <q2>her "methods and manner" were no longer acceptable</q2>. She was halfway through a throwdown session at Fletcher Oval when the chair, Bronwyn Sparrow, walked out to the nets.

"<q3>I had my mitt on one hand, so I couldn't even shake hers,</q3>" <s3>Dhaliwal</s3> <c3>told</c3> <a3>the ABC</a3>. <s4>She</s4> <c4>insisted</c4> <q4>she had never raised her voice to a player</q4>.

<s5,6>Geelong</s5,6> <c5>said</c5> in a four-line statement that <q5>the decision followed "a thorough cultural review" by the consultancy Blue Heeler</q5> and <c6>would not comment on</c6> <q6>its findings</q6>. Max Tuiasosopo, who played 11 Tests for New Zealand, will take charge against Fremantle.

The players are furious. <s7,8>Captain Georgie Love</s7,8>, who was not interviewed for the review, <c7>described</c7> the sacking as "<q7>cowardly</q7>" and <c8>said</c8> <q8>the squad would vote on Friday on whether to take the field</q8>.

"<q9>Harj rang my mum every week when I did my ACL,</q9>" <s9>Love</s9> <c9>said</c9>. "<q9>The board couldn't pick my mum out of a line-up.</q9>"

Opening bat Hasini de Alwis and the American quick Bo Lindgren posted a Kookaburra ball with a broken heart drawn on the seam. <s10>They</s10> <c10>want</c10> <q10>the review published in full</q10>. So does the Australian Cricketers' Association. <s11>Its general manager, Petra Wu</s11>, <c11>accused</c11> the club of "<q11>hiding behind letterhead</q11>".

"<q12>If you've got evidence, show it,</q12>" <c12>said</c12> <s12>Wu</s12>. "<q12>If you haven't, ring Harjeet and grovel.</q12>"

There is history here. Dhaliwal fell out with two directors last winter over a move from Fletcher Oval, in the working-class suburb of Norlane, to the new Cotton On Centre at Waurn Ponds. Sparrow, a former Netball Victoria executive whose family firm, Sparrow Timber, sponsors the sightscreens, was in favour.

<s13>One director</s13>, who asked not to be named, <c13>said</c13> <q13>the coach "treated the boardroom like a visiting side"</q13>. <s14>He</s14> <c14>denied</c14> <q14>the move had anything to do with it</q14>.

<s15>Cricket Victoria</s15> <c15>said</c15> <q15>the matter was one for the club</q15>, though the governing body is understood to be embarrassed.

<s17>Fremantle</s17> <c17>plan</c17> <q17>to fly east on Thursday regardless</q17>. <s18>Their coach, Nomvula "Mags" Sithebe</s18>, <c18>hoped</c18> <q18>"sense and sunshine" would prevail</q18>. The West Australians lost to Geelong by nine wickets in December, when Love made 112 not out from 71 balls and won the Jean Tranter Medal.

<s19>The Pelicans, a supporters' group</s19>, <c19>have called for</c19> <q19>Sparrow to stand down</q19>. <s20>A banner hung from the Moorabool Street bridge</s20> on Tuesday <c20>read</c20>: "<q20>WE LOVE LOVE. BIN THE BOARD.</q20>"

The other semi-final is between Adelaide, who knocked out Brisbane on Sunday, and Canberra Lightning at Manuka.
-----
1 | mixed | Georgie Love | PERSON | surname
21 | indirect | Georgie Love | PERSON | surname
2 | mixed | Geelong Gannets | ORG | organisation
3 | direct | Harjeet Dhaliwal | PERSON | surname
4 | indirect | Harjeet Dhaliwal | PERSON | pronoun
5 | mixed | Geelong Gannets | ORG | organisation
6 | attitude | Geelong Gannets | ORG | organisation
7 | mixed | Georgie Love | PERSON | name
8 | indirect | Georgie Love | PERSON | name
9 | direct | Georgie Love | PERSON | surname
10 | attitude | Hasini de Alwis and Bo Lindgren | GROUP | pronoun
11 | mixed | Petra Wu | PERSON | name
12 | direct | Petra Wu | PERSON | surname
13 | mixed | One director | PERSON | title
14 | indirect | One director | PERSON | pronoun
15 | indirect | Cricket Victoria | ORG | organisation
17 | attitude | Fremantle | ORG | organisation
18 | mixed | Nomvula "Mags" Sithebe | PERSON | name
19 | indirect | Pelicans | ORG | organisation
20 | direct | banner hung from the Moorabool Street bridge | DOCUMENT | document
entity | ORG | Geelong Gannets | Geelong | - | -
entity | ORG | Fremantle | - | - | -
entity | ORG | Hobart | - | - | -
entity | ORG | ABC | - | - | -
entity | ORG | Blue Heeler | - | - | -
entity | ORG | Australian Cricketers' Association | - | - | -
entity | ORG | Netball Victoria | - | - | -
entity | ORG | Sparrow Timber | - | - | -
entity | ORG | Cricket Victoria | - | - | -
entity | ORG | Pelicans | - | - | -
entity | ORG | Adelaide | - | - | -
entity | ORG | Brisbane | - | - | -
entity | ORG | Canberra Lightning | - | - | -
entity | PERSON | Harjeet Dhaliwal | Harj; Harjeet | head coach | Geelong Gannets
entity | PERSON | Bronwyn Sparrow | - | chair | Geelong Gannets
entity | PERSON | Max Tuiasosopo | - | - | -
entity | PERSON | Georgie Love | - | Captain | Geelong Gannets
entity | PERSON | Hasini de Alwis | - | Opening bat | Geelong Gannets
entity | PERSON | Bo Lindgren | - | - | Geelong Gannets
entity | PERSON | Petra Wu | - | general manager | Australian Cricketers' Association
entity | PERSON | Nomvula "Mags" Sithebe | - | coach | Fremantle
entity | NORP | American | - | - | -
entity | NORP | West Australians | - | - | -
entity | LOC | Fletcher Oval | - | - | -
entity | LOC | New Zealand | - | - | -
entity | LOC | Norlane | - | - | -
entity | LOC | Cotton On Centre | - | - | -
entity | LOC | Waurn Ponds | - | - | -
entity | LOC | Moorabool Street bridge | - | - | -
entity | LOC | Manuka | - | - | -
meta | Geelong sack Dhaliwal on eve of semi-final as players threaten walkout | - | Keiran O'Dowd-Silva
