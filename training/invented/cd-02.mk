Glen's residents in last-ditch bid to stop '<q1>feudal</q1>' sale of estate

By Catriona Muirhead
Rural Affairs Correspondent

<s2>Residents of a remote Sutherland glen</s2> <c2>have appealed</c2> to <a2>ministers</a2> <q2>to halt the sale of the estate on which they live</q2>.

<s3>The glossy brochure for Strathvannoch, 41,000 acres of moor, loch and river between Lairg and the Kyle of Tongue</s3>, <c3>describes</c3> their homes, their hall and their burial ground as "<q3>ancillary assets</q3>".

The estate, which has belonged since 1998 to Skovlund Holdings, a Copenhagen company controlled by the Danish toy heir Frederik Skovlund, went on the market in May at offers over £19 million.

The Strathvannoch Community Trust, formed by the glen's 58 inhabitants, has lodged a late application under the Land Reform (Scotland) Act.

"<q4>We were not told, we were not asked, and we found out from a man who had come to photograph the kirk,</q4>" <c4>said</c4> <s4>its chair, Mairi Gunn-Sutherland</s4>. "<q4>It is feudal. There is no other word.</q4>"

<s5>Mrs Gunn-Sutherland, a crofter</s5> whose family has worked Achnadarroch since before the Clearances, <c5>fears</c5> <q5>the new owner will plant Sitka spruce to her back door in pursuit of carbon credits</q5>.

Her brother-in-law, Hector Gunn, who retired as the estate's head keeper in 2017, is less alarmed.

"<q6>Lairds come and go,</q6>" <c6>said</c6> <s6>the 74-year-old</s6>. "<q6>This one paid for the hall roof and I'll not miscall him.</q6>" <s7>He</s7> nonetheless <c7>urged</c7> <a7>the sellers</a7> <q7>to give the trust "a fair run at it"</q7>.

<s8>A spokesman for Menzies & Rook, the Perth selling agents</s8>, <c8>maintained</c8> that <q8>the firm had complied with the law in full</q8>.

"<q9>The vendor wrote to every tenant in February,</q9>" <s9>he</s9> <c9>insisted</c9>. "<q9>Some of them replied.</q9>"

<s10>Mrs Gunn-Sutherland</s10> <c10>denied</c10> <q10>having had any letter</q10>. <q11>Royal Mail</q11>, <s11>she</s11> <c11>pointed out</c11>, <q11>had not delivered past Altnagour since the bridge was closed in January</q11>.

The row lands at an awkward time for the Scottish Government, whose own bill is stuck at stage two. <s12>Ailsa Rennie, the land reform minister</s12>, <c12>told</c12> <a12>Holyrood</a12> on Tuesday that "<q12>no community should wake up to find itself a lot number</q12>". <s13>She</s13> <c13>refused to say</c13> <q13>whether she would step in before the closing date</q13>.

"<q14>Warm words and wet feet,</q14>" <c14>scoffed</c14> <s14>Torquil Bain, the Scottish Greens MSP</s14>. <s15>Mr Bain</s15> <c15>accused</c15> the SNP of <q15>having "waved through" 12 similar deals since 2022</q15>.

<s16>Common Ground Alba, the campaign group behind buyouts from Gigha to Assynt</s16>, <c16>called for</c16> <q16>a public interest test on every holding above 1,000 hectares</q16>. <s17>Sorcha Devlin, its policy officer</s17>, <c17>reckons</c17> <q17>half of the country's private land is in the hands of 430 owners</q17>.

<s18>The Landholders' Association of Scotland</s18> <c18>likened</c18> such a test to "<q18>asking the neighbours if you may sell your car</q18>".

Mr Skovlund, whose Kaninko bricks are sold in 90 countries, has not set foot in the glen since 2019. In a letter to tenants seen by The Scotsman, <s19>he</s19> <c19>wrote</c19>: "<q19>My children prefer the sea. I hope you will be as kind to the next family as you were to mine.</q19>"

In the Vannoch Arms, where the shinty team's photographs stop at 1987 and a board commemorates the dead of the Seaforth Highlanders, <s20>a card above the till</s20> <c20>reads</c20>: "<q20>Regulars and peat not included in sale.</q20>"

<s21>The landlady, Joanna Wyszynska</s21>, who came from Gdansk in 2006, <c21>hopes</c21> <q21>the trust succeeds</q21>. "<q22>But somebody has to pay for the road,</q22>" <s22>she</s22> <c22>said</c22>.
-----
1 | mixed | Mairi Gunn-Sutherland | PERSON | none
2 | indirect | Residents of a remote Sutherland glen | GROUP | group
3 | mixed | glossy brochure for Strathvannoch | DOCUMENT | document
4 | direct | Mairi Gunn-Sutherland | PERSON | name
5 | attitude | Mairi Gunn-Sutherland | PERSON | surname
6 | direct | Hector Gunn | PERSON | title
7 | mixed | Hector Gunn | PERSON | pronoun
8 | indirect | Menzies & Rook | ORG | organisation
9 | direct | Menzies & Rook | ORG | pronoun
10 | indirect | Mairi Gunn-Sutherland | PERSON | surname
11 | indirect | Mairi Gunn-Sutherland | PERSON | pronoun
12 | mixed | Ailsa Rennie | PERSON | name
13 | attitude | Ailsa Rennie | PERSON | pronoun
14 | direct | Torquil Bain | PERSON | name
15 | mixed | Torquil Bain | PERSON | surname
16 | indirect | Common Ground Alba | ORG | organisation
17 | indirect | Sorcha Devlin | PERSON | name
18 | mixed | Landholders' Association of Scotland | ORG | organisation
19 | direct | Frederik Skovlund | PERSON | pronoun
20 | direct | card above the till | DOCUMENT | document
21 | attitude | Joanna Wyszynska | PERSON | name
22 | direct | Joanna Wyszynska | PERSON | pronoun
entity | PERSON | Mairi Gunn-Sutherland | Mrs Gunn-Sutherland | chair | Strathvannoch Community Trust
entity | PERSON | Hector Gunn | - | head keeper | -
entity | PERSON | Frederik Skovlund | Mr Skovlund | toy heir | Skovlund Holdings
entity | PERSON | Ailsa Rennie | - | land reform minister | Scottish Government
entity | PERSON | Torquil Bain | Mr Bain | MSP | Scottish Greens
entity | PERSON | Sorcha Devlin | - | policy officer | Common Ground Alba
entity | PERSON | Joanna Wyszynska | - | landlady | Vannoch Arms
entity | ORG | Skovlund Holdings | - | - | -
entity | ORG | Strathvannoch Community Trust | - | - | -
entity | ORG | Menzies & Rook | - | - | -
entity | ORG | Royal Mail | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | Holyrood | - | - | -
entity | ORG | SNP | - | - | -
entity | ORG | Common Ground Alba | - | - | -
entity | ORG | Landholders' Association of Scotland | - | - | -
entity | ORG | The Scotsman | - | - | -
entity | ORG | Seaforth Highlanders | - | - | -
entity | NORP | Scottish Greens | - | - | -
entity | NORP | Danish | - | - | -
entity | LOC | Sutherland | - | - | -
entity | LOC | Strathvannoch | - | - | -
entity | LOC | Lairg | - | - | -
entity | LOC | Kyle of Tongue | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | Achnadarroch | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Altnagour | - | - | -
entity | LOC | Gigha | - | - | -
entity | LOC | Assynt | - | - | -
entity | LOC | Vannoch Arms | - | - | -
entity | LOC | Gdansk | - | - | -
meta | Glen's residents in last-ditch bid to stop 'feudal' sale of estate | - | Catriona Muirhead
