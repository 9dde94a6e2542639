Country Seats Trust accused of ‘<q1>airbrushing</q1>’ family from its own house

By Lavinia Stroud, Arts Correspondent

THE Country Seats Trust has been plunged into a fresh row with its members after portraits of the family that built Thornbeare Hall were moved to a disused dairy.

Eleven paintings, among them two attributed to Sir Thomas Lawrence, were taken down last month to make way for Whose Teacup?, an exhibition about sugar.

<s2>Sir Piers Dallimore</s2>, whose ancestors lived at the Dorset house until 1953, <c2>said</c2> <q2>he had learnt of it “from the girl who does the scones”</q2>.

“<q3>My grandfather gave them the roof, the river and four thousand acres,</q3>” <s3>the former Coldstream Guards officer</s3> <c3>said</c3>. “<q3>They have given him a shelf next to the cream separator.</q3>”

<s4>The charity</s4>, which has 3.2 million members, <c4>denied</c4> that <q4>the pictures had been hidden</q4>. “<q5>The dairy is one of our most visited spaces,</q5>” <c5>said</c5> <s5,6>a spokesman</s5,6>, who <c6>declined to say</c6> <q6>how often it was open</q6>.

It is the third dispute in two years for the Trust. In 2023 volunteers at Pagham Court walked out over rainbow lanyards, and last summer a plan to rename Nelson’s Walk in Great Yarmouth was dropped after 19 days.

<s7>Our Houses, Ours</s7>, a pressure group which is fielding five candidates for the charity’s council, <c7>said</c7> <q7>the director-general, Dame Honor Quaife, should consider her position</q7>.

<s8>Its chairman, the historian Barnaby Fell</s8>, <c8>believes</c8> <q8>the Trust has “forgotten who pays for the gravel”</q8>. <s9>Mr Fell</s9> <c9>has asked</c9> <a9>the Charity Commission</a9> <q9>to rule on the terms of the 1953 gift</q9>.

<s10>The commission</s10> <c10>confirmed</c10> <q10>it had received a complaint</q10>. <s11>It</s11> <c11>added</c11>: “<q11>Charities are entitled to hang pictures where they choose, within the law.</q11>”

Dame Honor, a former permanent secretary at the Department for Transport, is not thought to be in danger. <s12>Lord Mottisfold</s12>, who sat on the board until Michaelmas, <c12>said</c12> <q12>she had “the hide of a Routemaster”</q12>.

<s13>She</s13> <c13>told</c13> <a13>The Telegraph</a13>: “<q13>Nobody has been airbrushed. One may walk to a dairy. I did it on Sunday in court shoes.</q13>”

<s14>She</s14> <c14>insisted</c14> that <q14>the Dallimores would return to the staircase in 2027</q14>, after the roof has been mended by the Sherborne firm Tolley & Daughters. The works are being paid for by the Heritage Lottery Fund and a legacy from the late Winifred Box, a Bournemouth dentist.

The row has divided Winterbourne Abbot, the village at the gates. <s15>The landlord of the Dallimore Arms, Kit Zielinski</s15>, <c15>feared</c15> <q15>he would be asked to take down his sign</q15>. “<q16>It’s got Sir Piers’s great-uncle on it, or a badger. No one’s sure,</q16>” <s16>he</s16> <c16>said</c16>.

<s17>Room guide Maud Tickle, 81</s17>, <c17>said</c17>: “<q17>The Lawrences were filthy. I had them above me for nine years and nobody asked about either.</q17>”

<s18>A note pinned to the dairy door</s18> <c18>reads</c18>: “<q18>Please do not lean on the ancestors.</q18>”

<s19>The Department for Culture, Media and Sport</s19> <c19>said</c19> <q19>it was a matter for the charity</q19>. <s20>A Conservative source</s20> <c20>said</c20> <q20>ministers “couldn’t find Dorset with a satnav”</q20>. Voting closes on Trafalgar Day.
-----
1 | mixed | - | - | none
2 | mixed | Piers Dallimore | PERSON | name
3 | direct | Piers Dallimore | PERSON | title
4 | indirect | Country Seats Trust | ORG | organisation
5 | direct | Country Seats Trust | ORG | organisation
6 | attitude | Country Seats Trust | ORG | organisation
7 | indirect | Our Houses, Ours | ORG | organisation
8 | mixed | Barnaby Fell | PERSON | name
9 | indirect | Barnaby Fell | PERSON | surname
10 | indirect | Charity Commission | ORG | organisation
11 | direct | Charity Commission | ORG | pronoun
12 | mixed | Lord Mottisfold | PERSON | name
13 | direct | Honor Quaife | PERSON | pronoun
14 | indirect | Honor Quaife | PERSON | pronoun
15 | attitude | Kit Zielinski | PERSON | name
16 | direct | Kit Zielinski | PERSON | pronoun
17 | direct | Maud Tickle | PERSON | name
18 | direct | note pinned to the dairy door | DOCUMENT | document
19 | indirect | Department for Culture, Media and Sport | ORG | organisation
20 | mixed | Conservative source | PERSON | title
entity | PERSON | Thomas Lawrence | Sir Thomas Lawrence | - | -
entity | PERSON | Piers Dallimore | Sir Piers Dallimore; Sir Piers | officer | Coldstream Guards
entity | PERSON | Honor Quaife | Dame Honor Quaife; Dame Honor | director-general | Country Seats Trust
entity | PERSON | Barnaby Fell | Mr Fell | chairman | Our Houses, Ours
entity | PERSON | Lord Mottisfold | - | - | -
entity | PERSON | Winifred Box | - | dentist | -
entity | PERSON | Kit Zielinski | - | landlord | Dallimore Arms
entity | PERSON | Maud Tickle | - | Room guide | -
entity | ORG | Country Seats Trust | Trust | - | -
entity | ORG | Coldstream Guards | - | - | -
entity | ORG | Our Houses, Ours | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | The Telegraph | - | - | -
entity | ORG | Tolley & Daughters | - | - | -
entity | ORG | Heritage Lottery Fund | - | - | -
entity | ORG | Dallimore Arms | - | - | -
entity | ORG | Department for Culture, Media and Sport | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Thornbeare Hall | - | - | -
entity | LOC | Dorset | - | - | -
entity | LOC | Pagham Court | - | - | -
entity | LOC | Nelson’s Walk | - | - | -
entity | LOC | Great Yarmouth | - | - | -
entity | LOC | Sherborne | - | - | -
entity | LOC | Bournemouth | - | - | -
entity | LOC | Winterbourne Abbot | - | - | -
meta | Country Seats Trust accused of ‘airbrushing’ family from its own house | - | Lavinia Stroud, Arts Correspondent
