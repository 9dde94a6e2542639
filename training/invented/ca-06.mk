Torrens Philharmonic scraps season opener as players walk out

<s1>Musicians Together</s1> <c1>accuses</c1> board of ‘<q1>union-busting in black tie</q1>’; sponsor withdraws

By Odette Pham

The Torrens Philharmonic Orchestra has cancelled the opening night of its 74th season after 71 of its 78 players struck on Saturday, the first stoppage in the Adelaide band’s history.

At issue is what <s2>management</s2> <c2>calls</c2> ‘<q2>a flexible core</q2>’: 30 players on annual deals, paid by the concert, with no guaranteed rehearsal.

‘<q3>You cannot flex a string quartet, let alone four horns,</q3>’ <s3>principal oboe Delia Rusk</s3> <c3>told</c3> <a3>Stave</a3> from the picket outside Elder Park Hall. ‘<q3>We’re not yoga instructors.</q3>’

Chief executive Callum Rusk, no relation, sees it otherwise. <q4>Without change</q4>, <s4>he</s4> <c4>maintained</c4>, <q4>the TPO would be insolvent by Easter</q4>. <q5>It lost A$2.3m last year</q5>, <c5>according to</c5> <s5>its latest accounts</s5>.

‘<q6>I’ve sold the rehearsal room, I’ve sold the van, and the Guarneri isn’t ours to sell,</q6>’ <s6>he</s6> <c6>said</c6>.

<s7>The buyer of the Thebarton rooms, Bright Horizon Homes</s7>, <c7>intends</c7> <q7>to keep the parquet</q7>.

<s8,9>Bronte Aldous, federal secretary of Musicians Together (MT)</s8,9>, <c8>disputed</c8> <q8>the deficit</q8> and <c9>demanded</c9> <q9>the resignation of board chair Dame Imelda Farquhar</q9>. <s10>Farquhar</s10>, a former head of Kangaroo Reef Breweries, <c10>has vowed</c10> <q10>to stay</q10>.

The programme was to have included the premiere of Salt Hymns by Noongar composer Jarrah Winmar. ‘<q11>Ten years’ work, and I’d burn it before I heard it played by strike-breakers,</q11>’ <s11>Winmar</s11> <c11>posted</c11>.

<s12>Chief conductor Ingeborg Strand-Castellanos</s12> <c12>texted</c12> <a12>the players</a12> from her hotel: ‘<q12>I have never crossed a line and I am too old to learn.</q12>’ Last night <s13>she</s13> <c13>was weighing</c13> <q13>whether to fly home to Bergen</q13>.

The orchestra had sounded out two agencies about substitutes. <s14,15>Mina Soong, the founder of Allegro Casuals</s14,15>, <c14>confirmed</c14> <q14>she had been rung at midnight</q14> but <c15>refused</c15> <q15>to send anyone</q15>. ‘<q16>I deal in trumpets, not trouble.</q16>’ The other, Harmon & Pickett, supplied three cellists.

At a hearing on Friday <s17>the Fair Work Commission</s17> <c17>ordered</c17> <a17>both sides</a17> <q17>back to the table</q17>. <s18>Commissioner Vikram Athwal</s18> <c18>found</c18> that <q18>neither had bargained in good faith</q18>; MT’s last offer, in <s19>his</s19> <c19>words</c19>, was ‘<q19>a fanfare without a tune</q19>’.

Arts SA, the state agency that meets a third of the TPO’s costs, kept its distance. <s20>It</s20> <c20>said</c20> <q20>it would ‘not fund a dispute’</q20>.

<s21>Barossa Mutual, the principal sponsor</s21>, <c21>thanked</c21> the musicians for <q21>12 fine seasons</q21>, then pulled out. <s22>The insurer</s22> <c22>hopes</c22> <q22>to return ‘when the music does’</q22>.

<s23>Keep Live Music Live, an audience body with 4,000 subscribers</s23>, <c23>begged</c23> <a23>everyone</a23> <q23>to settle</q23>. <s24>Its president, the retired judge Noel Battersby AO</s24>, <c24>branded</c24> the walkout ‘<q24>magnificent and suicidal</q24>’.

Messages of support have come from Sinfonia Top End, the Hobart Chamber Players, the rock band Wet Cement and, in Berlin, the Kreuzberg Camerata. Patrons holding tickets for 4 May will be refunded by QuickSeat.

Talks resume at Trades Hall on Tuesday. Will there be a season? ‘<q25>Ask the accountants,</q25>’ <c25>said</c25> <s25>Aldous</s25>. ‘<q25>They’re conducting.</q25>’
-----
1 | mixed | Musicians Together | ORG | organisation
2 | mixed | Torrens Philharmonic Orchestra | ORG | organisation
3 | direct | Delia Rusk | PERSON | name
4 | indirect | Callum Rusk | PERSON | pronoun
5 | indirect | its latest accounts | DOCUMENT | document
6 | direct | Callum Rusk | PERSON | pronoun
7 | attitude | Bright Horizon Homes | ORG | organisation
8 | indirect | Bronte Aldous | PERSON | name
9 | indirect | Bronte Aldous | PERSON | name
10 | indirect | Imelda Farquhar | PERSON | surname
11 | direct | Jarrah Winmar | PERSON | surname
12 | direct | Ingeborg Strand-Castellanos | PERSON | name
13 | attitude | Ingeborg Strand-Castellanos | PERSON | pronoun
14 | indirect | Mina Soong | PERSON | name
15 | attitude | Mina Soong | PERSON | name
16 | direct | Mina Soong | PERSON | none
17 | indirect | Fair Work Commission | ORG | organisation
18 | indirect | Vikram Athwal | PERSON | name
19 | mixed | Vikram Athwal | PERSON | pronoun
20 | mixed | Arts SA | ORG | pronoun
21 | indirect | Barossa Mutual | ORG | organisation
22 | mixed | Barossa Mutual | ORG | organisation
23 | indirect | Keep Live Music Live | ORG | organisation
24 | mixed | Noel Battersby | PERSON | name
25 | direct | Bronte Aldous | PERSON | surname
entity | PERSON | Delia Rusk | - | principal oboe | Torrens Philharmonic Orchestra
entity | PERSON | Callum Rusk | - | Chief executive | Torrens Philharmonic Orchestra
entity | PERSON | Bronte Aldous | Aldous | federal secretary | Musicians Together
entity | PERSON | Imelda Farquhar | Dame Imelda Farquhar; Farquhar | board chair | Torrens Philharmonic Orchestra
entity | PERSON | Jarrah Winmar | Winmar | composer | -
entity | PERSON | Ingeborg Strand-Castellanos | - | Chief conductor | Torrens Philharmonic Orchestra
entity | PERSON | Mina Soong | - | founder | Allegro Casuals
entity | PERSON | Vikram Athwal | Commissioner Vikram Athwal | Commissioner | Fair Work Commission
entity | PERSON | Noel Battersby | - | president | Keep Live Music Live
entity | ORG | Torrens Philharmonic Orchestra | Torrens Philharmonic; TPO | - | -
entity | ORG | Musicians Together | MT | - | -
entity | ORG | Stave | - | - | -
entity | ORG | Bright Horizon Homes | - | - | -
entity | ORG | Kangaroo Reef Breweries | - | - | -
entity | ORG | Allegro Casuals | - | - | -
entity | ORG | Harmon & Pickett | - | - | -
entity | ORG | Fair Work Commission | - | - | -
entity | ORG | Arts SA | - | - | -
entity | ORG | Barossa Mutual | - | - | -
entity | ORG | Keep Live Music Live | - | - | -
entity | ORG | Sinfonia Top End | - | - | -
entity | ORG | Hobart Chamber Players | - | - | -
entity | ORG | Wet Cement | - | - | -
entity | ORG | Kreuzberg Camerata | - | - | -
entity | ORG | QuickSeat | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Elder Park Hall | - | - | -
entity | LOC | Thebarton | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Berlin | - | - | -
entity | LOC | Trades Hall | - | - | -
entity | NORP | Noongar | - | - | -
meta | Torrens Philharmonic scraps season opener as players walk out | - | Odette Pham
