<s1>Suppliers</s1> <c1>threaten</c1> <q1>to walk</q1> as Owenmore sticks at 36c

Áine Furlong, dairy correspondent

Owenmore has held its base milk price for October at 36c/l including VAT, the third month in a row without movement.

<s2>The west Cork co-op</s2> <c2>blamed</c2> <q2>‘soft’ butter demand and a glut of mozzarella in Italy</q2>.

‘<q3>People think we’re sitting on a pot of money,</q3>’ <c3>said</c3> <s3>Owenmore chair Donal Hickey</s3>. ‘<q3>We’re sitting on a pot of powder.</q3>’

That cut little ice with his own members. <q4>At least 60 of them are in talks with Kilcrone or Drumlish Glen</q4>, <c4>according to</c4> <s4>Noreen Hickey</s4>, who milks 140 cows at Knockaneady and leads the Fair Milk Now campaign. The two are not related.

‘<q5>Donal has powder. I have a bank in Skibbereen,</q5>’ <s5>she</s5> <c5>told</c5> <a5>the Farming Post</a5>. <s6,7>She</s6,7> <c6>accepted</c6> that <q6>moving 11m litres would take time</q6> but <c7>put</c7> the cost of staying at <q7>€9,000 a farm</q7>.

Kilcrone, which pays 38.5c/l and has its name on the jerseys of Muskerry Emmets, was giving little away. <s8>Its milk manager, PJ Tuohy</s8>, <c8>would neither confirm nor deny</c8> that <q8>he had met the group</q8>. ‘<q9>I never hang up on a man with a bulk tank,</q9>’ <s9>he</s9> <c9>allowed</c9>.

Elsewhere, Lough Gowna and Tullyglass are unchanged at 37c/l, Slaney Vale has added half a cent and Drumlish Glen, formed from Drumlish Creameries and Glen of Aherlow Milk in 2011, meets on Tuesday. North of the border, Fane and Ballinderry both paid 31p.

<s10,11>IFA dairy chair Colm Prunty</s10,11> <c10>branded</c10> Owenmore’s decision ‘<q10>timid</q10>’ and <c11>called for</c11> <q11>the stability fund to be opened</q11>. <s12>ICMSA’s Maura Devane</s12> <c12>went further</c12>: ‘<q12>It’s a stability fund. What is less stable than this?</q12>’

<s13>Teagasc economist Trish Hanrahan</s13> <c13>is hopeful</c13> that <q13>prices will turn by St Brigid’s Day</q13>. <q14>Buyers have cover until January ‘and not a week after’</q14>, <s14>she</s14> <c14>argues</c14> in a note published on Monday.

That will be too late for some. <s15>Yogurt maker John Hegarty</s15>, owned since 2019 by Lactine of Lyon, <c15>said</c15> <q15>it would let 45 people go in Mallow</q15>, a loss <c16>described</c16> by <s16>Siptu</s16> as ‘<q16>a body blow to a town that has had its ration</q16>’. <s17>The union’s organiser, Bríd Looney</s17>, <c17>wondered aloud</c17> <q17>whether Lactine’s board had ‘ever found Mallow on a map’</q17>.

At Dunmanway mart on Saturday, in-calf Friesians made up to €2,150. <s18>Auctioneer Tim Joe Crowley of Crowley Twomey</s18> <c18>reckoned</c18> <q18>the top of the trade was back €150 on September</q18>; <q19>there was nobody down from Cavan</q19>, <s19>he</s19> <c19>lamented</c19>.

<s20>A letter to Owenmore suppliers</s20>, signed by chief executive Gearóid Mac Aodha, <c20>promises</c20> <q20>a winter bonus of 0.75c, ‘subject to board approval’</q20>. It landed on Friday with a calendar from Bandon Co-op Motors.

‘<q21>Subject to my hat,</q21>’ <c21>wrote</c21> <s21>one recipient</s21>, posting it online from Castledonovan.

<s22>Donal Hickey</s22> <c22>is adamant</c22> <q22>the bonus will be paid</q22>. <s23>His namesake</s23> <c23>intends</c23> <q23>to ask him for it in writing when suppliers gather at the Parkway in Dunmanway on Thursday</q23>.
-----
1 | indirect | Suppliers | GROUP | group
2 | mixed | Owenmore | ORG | organisation
3 | direct | Donal Hickey | PERSON | name
4 | indirect | Noreen Hickey | PERSON | name
5 | direct | Noreen Hickey | PERSON | pronoun
6 | indirect | Noreen Hickey | PERSON | pronoun
7 | indirect | Noreen Hickey | PERSON | pronoun
8 | attitude | PJ Tuohy | PERSON | name
9 | direct | PJ Tuohy | PERSON | pronoun
10 | mixed | Colm Prunty | PERSON | name
11 | indirect | Colm Prunty | PERSON | name
12 | direct | Maura Devane | PERSON | name
13 | attitude | Trish Hanrahan | PERSON | name
14 | mixed | Trish Hanrahan | PERSON | pronoun
15 | indirect | John Hegarty | ORG | organisation
16 | mixed | Siptu | ORG | organisation
17 | mixed | Bríd Looney | PERSON | name
18 | indirect | Tim Joe Crowley | PERSON | name
19 | indirect | Tim Joe Crowley | PERSON | pronoun
20 | mixed | letter to Owenmore suppliers | DOCUMENT | document
21 | direct | one recipient | PERSON | title
22 | indirect | Donal Hickey | PERSON | name
23 | attitude | Noreen Hickey | PERSON | title
entity | PERSON | Donal Hickey | Donal | chair | Owenmore
entity | PERSON | Noreen Hickey | - | - | Fair Milk Now
entity | PERSON | PJ Tuohy | - | milk manager | Kilcrone
entity | PERSON | Colm Prunty | - | dairy chair | IFA
entity | PERSON | Maura Devane | - | - | ICMSA
entity | PERSON | Trish Hanrahan | - | economist | Teagasc
entity | PERSON | Bríd Looney | - | organiser | Siptu
entity | PERSON | Tim Joe Crowley | - | auctioneer | Crowley Twomey
entity | PERSON | Gearóid Mac Aodha | - | chief executive | Owenmore
entity | ORG | Owenmore | - | - | -
entity | ORG | Kilcrone | - | - | -
entity | ORG | Drumlish Glen | - | - | -
entity | ORG | Fair Milk Now | - | - | -
entity | ORG | Farming Post | - | - | -
entity | ORG | Muskerry Emmets | - | - | -
entity | ORG | Lough Gowna | - | - | -
entity | ORG | Tullyglass | - | - | -
entity | ORG | Slaney Vale | - | - | -
entity | ORG | Drumlish Creameries | - | - | -
entity | ORG | Glen of Aherlow Milk | - | - | -
entity | ORG | Fane | - | - | -
entity | ORG | Ballinderry | - | - | -
entity | ORG | IFA | - | - | -
entity | ORG | ICMSA | - | - | -
entity | ORG | Teagasc | - | - | -
entity | ORG | John Hegarty | - | - | -
entity | ORG | Lactine | - | - | -
entity | ORG | Siptu | - | - | -
entity | ORG | Crowley Twomey | - | - | -
entity | ORG | Bandon Co-op Motors | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | Italy | - | - | -
entity | LOC | Knockaneady | - | - | -
entity | LOC | Skibbereen | - | - | -
entity | LOC | Lyon | - | - | -
entity | LOC | Mallow | - | - | -
entity | LOC | Dunmanway | - | - | -
entity | LOC | Cavan | - | - | -
entity | LOC | Castledonovan | - | - | -
entity | LOC | Parkway | - | - | -
meta | Suppliers threaten to walk as Owenmore sticks at 36c | - | Áine Furlong
