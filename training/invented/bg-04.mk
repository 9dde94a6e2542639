<s1>Islanders</s1> <c1>warn</c1> of ‘<q1>whisky-fuelled gridlock</q1>’ as distillery seeks to double in size

By Morven Auchterlonie

<q2>A distillery’s plan to double its output would put up to 30 more lorries a week on a single-track road</q2>, <a2>a public hearing on the island of Eilean Dorcha</a2> <c2>was told</c2> yesterday.

<s22>Tulloch Geddes, the Leith blender</s22> that bought Ardvannie Distillery in 2019, <c22>wants</c22> <q22>four new stills, six bonded warehouses and a pier at Port na Lice</q22>.

<s3>Its operations director, Fergus McAslan</s3>, <c3>told</c3> <a3>the hearing at the Victoria Hall in Kilmorag</a3> <q3>the investment would bring 44 permanent jobs</q3>. <s4>He</s4> <c4>conceded</c4> that <q4>the road was “not what any of us would have built”</q4>.

“<q5>We’re not asking the island to love the lorries, we’re asking it to look at the alternative, which is no distillery,</q5>” <s5>Mr McAslan</s5> <c5>said</c5>.

<s6>Kilmorag and District Community Council</s6> <c6>objects</c6> to <q6>the warehouses</q6> but not to the stills. <s7>Its convener, Effie MacVurich</s7>, <c7>described</c7> the traffic survey as “<q7>a work of fiction with a bar chart</q7>”.

<s8>Ms MacVurich, a retired vet</s8>, <c8>asked</c8> <q8>why the count had been made in the week of the Mod, when half the island was in Oban</q8>.

Rankin Strang, the Glasgow engineers who carried it out, sent nobody. <s9,10>The firm</s9,10> <c9>said</c9> in a letter that <q9>its methods were “industry standard”</q9>, and <c10>offered</c10> <q10>to repeat the exercise in August</q10>.

NatureScot has withdrawn its objection over corncrakes. <s12>The Scottish Environment Protection Agency</s12> <c12>is still concerned</c12> about <q12>the temperature of the cooling water in Loch an Eich</q12>.

<s13>Sepa’s hydrologist, Dr Pravin Mistry</s13>, <c13>said</c13> <q13>a rise of two degrees would be enough to kill the loch’s Arctic charr</q13>. “<q14>They’ve been there since the ice. They can’t move to Jura,</q14>” <s14>he</s14> <c14>said</c14>.

From the public benches came a different view. <s15>Sorley Gow, 24</s15>, who drives a forklift at Ardvannie, <c15>said</c15> <q15>he had come home from Aberdeen for the job and would be leaving again without it</q15>.

<s16>Comann Eachdraidh Dhorcha, the island’s history society</s16>, <c16>fears</c16> for <q16>the old township of Baile Geal, which lies under the site of the third warehouse</q16>. <s17>It</s17> <c17>said</c17> <q17>the ruins had not been dug since the Ardvannie Hoard was found there in 1958</q17>.

Argyll and Bute Council refused the application in November by eight votes to seven. The hearing, before a reporter appointed by the Scottish Government, is expected to last three days.

<s18>Alasdair Ure KC, for Tulloch Geddes</s18>, <c18>suggested</c18> that <q18>councillors had been swayed by “500 identical emails”</q18>. <s19>Councillor Jean Blackwater</s19>, who chaired the planning committee, <c19>denied</c19> <q19>it</q19>.

“<q20>I read every one, and the spelling mistakes were all different,</q20>” <s20>she</s20> <c20>said</c20> to laughter.

The case is being followed closely in the trade. Three other island distilleries, among them Lagg Mhor, have plans in the drawer, and a Speyside cooperage has taken an option on land by the ferry slip. The MV Loch Striven made two extra sailings to bring witnesses.

<s21>CalMac</s21> <c21>said</c21> <q21>it had not been consulted about the pier</q21>.
-----
1 | mixed | Islanders | GROUP | group
2 | indirect | - | - | none
3 | indirect | Fergus McAslan | PERSON | name
4 | mixed | Fergus McAslan | PERSON | pronoun
5 | direct | Fergus McAslan | PERSON | surname
6 | attitude | Kilmorag and District Community Council | ORG | organisation
7 | mixed | Effie MacVurich | PERSON | name
8 | indirect | Effie MacVurich | PERSON | surname
9 | mixed | Rankin Strang | ORG | organisation
10 | indirect | Rankin Strang | ORG | organisation
12 | attitude | Scottish Environment Protection Agency | ORG | organisation
13 | indirect | Pravin Mistry | PERSON | name
14 | direct | Pravin Mistry | PERSON | pronoun
15 | indirect | Sorley Gow | PERSON | name
16 | attitude | Comann Eachdraidh Dhorcha | ORG | organisation
17 | indirect | Comann Eachdraidh Dhorcha | ORG | pronoun
18 | mixed | Alasdair Ure | PERSON | name
19 | indirect | Jean Blackwater | PERSON | name
20 | direct | Jean Blackwater | PERSON | pronoun
21 | indirect | CalMac | ORG | organisation
22 | attitude | Tulloch Geddes | ORG | organisation
entity | PERSON | Fergus McAslan | Mr McAslan | operations director | Tulloch Geddes
entity | PERSON | Effie MacVurich | Ms MacVurich | convener | Kilmorag and District Community Council
entity | PERSON | Pravin Mistry | Dr Pravin Mistry | hydrologist | Scottish Environment Protection Agency
entity | PERSON | Sorley Gow | - | - | -
entity | PERSON | Alasdair Ure | - | - | -
entity | PERSON | Jean Blackwater | Councillor Jean Blackwater | Councillor | Argyll and Bute Council
entity | ORG | Tulloch Geddes | - | - | -
entity | ORG | Ardvannie Distillery | Ardvannie | - | -
entity | ORG | Kilmorag and District Community Council | - | - | -
entity | ORG | Rankin Strang | - | - | -
entity | ORG | NatureScot | - | - | -
entity | ORG | Scottish Environment Protection Agency | Sepa | - | -
entity | ORG | Comann Eachdraidh Dhorcha | - | - | -
entity | ORG | Argyll and Bute Council | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | Lagg Mhor | - | - | -
entity | ORG | CalMac | - | - | -
entity | LOC | Eilean Dorcha | - | - | -
entity | LOC | Leith | - | - | -
entity | LOC | Port na Lice | - | - | -
entity | LOC | Victoria Hall | - | - | -
entity | LOC | Kilmorag | - | - | -
entity | LOC | Oban | - | - | -
entity | LOC | Glasgow | - | - | -
entity | LOC | Loch an Eich | - | - | -
entity | LOC | Jura | - | - | -
entity | LOC | Aberdeen | - | - | -
entity | LOC | Baile Geal | - | - | -
entity | LOC | Speyside | - | - | -
meta | Islanders warn of ‘whisky-fuelled gridlock’ as distillery seeks to double in size | - | Morven Auchterlonie
