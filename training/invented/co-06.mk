‘<q1>He can buy a round</q1>’: <s2>Boultbee’s board</s2> <c2>spurns</c2> <q2>$412m Tregenza bid</q2>

Fiona Casterline
Senior reporter

The 154-year feud between South Australia’s and Tasmania’s last family brewers turned hostile on Monday when Tregenza Holdings lobbed a $412 million cash offer at Boultbee Brothers, only for <s3>the target</s3> <c3>to call</c3> it “<q3>opportunistic, undercooked and flat</q3>”.

<s4>Adelaide’s Tregenza, maker of Old Mutiny ale</s4>, is offering $6.85 a share and <c4>said</c4> <q4>it already spoke for 14.9 per cent of the register</q4>.

<s5>Boultbee chairwoman Hester Boultbee</s5>, who learnt of the raid from a text message at her granddaughter’s christening, <c5>vowed</c5> <q5>to fight it “to the last keg”</q5>.

“<q6>Jago Tregenza? He can buy a round. He can’t buy the brewery,</q6>” <s6>she</s6> <c6>told</c6> <a6>The Australian Ledger</a6>. “<q6>My great-grandfather saw to that.</q6>”

<s7>Mr Tregenza, 58, the bidder’s managing director and Ms Boultbee’s former brother-in-law</s7>, <c7>denied</c7> <q7>any personal motive</q7>.

“<q8>I’ve got enormous respect for Hester,</q8>” <s8>he</s8> <c8>said</c8>. “<q8>This is about barley, water and a balance sheet.</q8>”

“<q9>And hers has a hole in it.</q9>”

<s10,11>The bidder’s statement</s10,11>, lodged with the ASX at 8.14am, <c10>blamed</c10> <q10>the falling share price on “four straight halves of shrinking volume”</q10> and <c11>promised</c11> that <q11>the Launceston brewhouse would stay open “for at least 36 months”</q11>.

But the Boultbees are not of one mind. <s12>Angus Boultbee, the chairwoman’s nephew and the company’s finance director</s12>, <c12>described</c12> the price as “<q12>a place to start an argument</q12>”. <s13>The finance director</s13> <c13>would not say</c13> <q13>if he meant to sell his own 3.1 per cent</q13>.

<s14>His aunt</s14> <c14>conceded</c14> <q14>there had been “a lively lunch”</q14>.

Then there is the matter of the blood. <q15>No share may pass “to any person of the name or blood of Tregenza”</q15>, <c15>states</c15> <s15>a 1931 deed</s15>, which hangs in the public bar at Gaol Street between a stuffed trout and a photograph of a racehorse.

<s16>Mallory Finch, Tregenza’s lawyers</s16>, <c16>dismissed</c16> it as “<q16>a curio</q16>”. Not every lawyer agrees.

“<q17>Courts have upheld odder,</q17>” <c17>cautioned</c17> <s17>Wilhelmina Strand, a trusts scholar at the University of Tasmania</s17>. <s18>She</s18> <c18>predicts</c18> <q18>18 months of litigation if Ms Boultbee digs in</q18>.

<s19>Wattle Street Partners analyst Deepak Rao-Henning</s19> <c19>expects</c19> <q19>a second bid at about $7.50</q19>. <q20>A third party might gatecrash</q20>, <s20>he</s20> <c20>added</c20>: <q20>Japan’s Hoshizora, perhaps, Denmark’s Kaj Lund or the private equity house Nine Fathoms</q20>.

<s21>The Maltsters’ Union</s21> <c21>wants</c21> <q21>the 36-month pledge written into a contract</q21>. “<q22>At Yarrabee they said five years, and the kettles were on a ship in two,</q22>” <c22>said</c22> <s22>its state secretary, Lorraine Fogarty</s22>.

<s23>Mr Tregenza</s23> <c23>disputed</c23> <q23>the dates</q23>.

<s24>The Australian Competition and Consumer Commission</s24>, which blocked the merger of Mariner and Cray River in 2017, <c24>has asked</c24> <a24>both companies</a24> <q24>for documents</q24>. <s25>The Premier</s25>, who is on leave in Bali, <c25>posted</c25> that <q25>Boultbee was “as Tasmanian as rain”</q25>.

The shares closed up 38 per cent at $7.21, above the bid. Mr Tregenza, asked if he would raise it, ordered a lemonade.
-----
1 | direct | Hester Boultbee | PERSON | none
2 | attitude | Boultbee Brothers | ORG | organisation
3 | mixed | Boultbee Brothers | ORG | organisation
4 | indirect | Tregenza Holdings | ORG | organisation
5 | mixed | Hester Boultbee | PERSON | name
6 | direct | Hester Boultbee | PERSON | pronoun
7 | indirect | Jago Tregenza | PERSON | surname
8 | direct | Jago Tregenza | PERSON | pronoun
9 | direct | Jago Tregenza | PERSON | none
10 | mixed | bidder’s statement | DOCUMENT | document
11 | mixed | bidder’s statement | DOCUMENT | document
12 | mixed | Angus Boultbee | PERSON | name
13 | attitude | Angus Boultbee | PERSON | title
14 | mixed | Hester Boultbee | PERSON | title
15 | mixed | 1931 deed | DOCUMENT | document
16 | mixed | Mallory Finch | ORG | organisation
17 | direct | Wilhelmina Strand | PERSON | name
18 | indirect | Wilhelmina Strand | PERSON | pronoun
19 | attitude | Deepak Rao-Henning | PERSON | name
20 | indirect | Deepak Rao-Henning | PERSON | pronoun
21 | attitude | Maltsters’ Union | ORG | organisation
22 | direct | Lorraine Fogarty | PERSON | name
23 | indirect | Jago Tregenza | PERSON | surname
24 | indirect | Australian Competition and Consumer Commission | ORG | organisation
25 | mixed | Premier | PERSON | title
entity | PERSON | Hester Boultbee | Ms Boultbee; Hester | chairwoman | Boultbee Brothers
entity | PERSON | Jago Tregenza | Mr Tregenza | managing director | Tregenza Holdings
entity | PERSON | Angus Boultbee | - | finance director | Boultbee Brothers
entity | PERSON | Wilhelmina Strand | - | trusts scholar | University of Tasmania
entity | PERSON | Deepak Rao-Henning | - | analyst | Wattle Street Partners
entity | PERSON | Lorraine Fogarty | - | state secretary | Maltsters’ Union
entity | ORG | Boultbee Brothers | Boultbee | - | -
entity | ORG | Tregenza Holdings | Tregenza | - | -
entity | ORG | The Australian Ledger | - | - | -
entity | ORG | ASX | - | - | -
entity | ORG | Mallory Finch | - | - | -
entity | ORG | University of Tasmania | - | - | -
entity | ORG | Wattle Street Partners | - | - | -
entity | ORG | Hoshizora | - | - | -
entity | ORG | Kaj Lund | - | - | -
entity | ORG | Nine Fathoms | - | - | -
entity | ORG | Maltsters’ Union | - | - | -
entity | ORG | Australian Competition and Consumer Commission | - | - | -
entity | ORG | Mariner | - | - | -
entity | ORG | Cray River | - | - | -
entity | LOC | South Australia | - | - | -
entity | LOC | Tasmania | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Launceston | - | - | -
entity | LOC | Gaol Street | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Yarrabee | - | - | -
entity | LOC | Bali | - | - | -
entity | NORP | Tasmanian | - | - | -
meta | ‘He can buy a round’: Boultbee’s board spurns $412m Tregenza bid | - | Fiona Casterline
