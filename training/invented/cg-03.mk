"<q1>We are out of bread, beer and patience</q1>": Torsaigh cut off again as ferry fails

Lifeline boat stuck in Kilbrannich until next week with gearbox trouble

By Catriona Beaton-Hay

THE island of Torsaigh has been without a ferry since Saturday after the MV Loch Arnaig broke down for the fifth time this year - and <s2>shopkeepers</s2> <c2>reckon</c2> <q2>the shelves will be bare by the weekend</q2>.

The 41-year-old boat limped into Kilbrannich at about 2.15pm, leaving 63 folk to bed down in the village hall, the Clachan Inn and, in the case of one Danish cyclist, a horsebox.

<s3,4>Operator Hebridean and Clyde Ferries (HCF)</s3,4> <c3>apologised</c3> to <a3>passengers</a3> for "<q3>another poor weekend</q3>" and <c4>promised</c4> <q4>full refunds</q4>.

<s5>A notice on the ticket office door</s5> <c5>read</c5>: "<q5>No boat. No idea. Sorry.</q5>"

"<q6>That's the most honest thing they've put up in ten years,</q6>" <c6>said</c6> <s6>Morag MacEachern</s6>, who runs Torsaigh Stores with her husband Ally.

Mrs MacEachern was down to her last 40 pints of milk when the Courier called in on Tuesday but <s7>the 58-year-old</s7> <c7>refuses</c7> <q7>to ration it</q7>.

"<q8>Folk will be grown-ups about it,</q8>" <s8>she</s8> <c8>said</c8>. "<q8>They always are, and that's what gets taken advantage of. We are out of bread, beer and patience.</q8>"

Her sister-in-law, Flora MacEachern of Ardchoille, missed a hip appointment at the Rankin Memorial Hospital in Oban that she had waited 19 months for. <a9>She</a9> <c9>was told</c9> by <s9>the hospital</s9> <q9>the next slot was in March</q9>.

"<q10>I sat on the slip and grat,</q10>" <c10>admitted</c10> <s10>the retired teacher</s10>. "<q10>I'm not proud of it.</q10>"

<s11,12>HCF's head of operations, Struan Geddes</s11,12>, <c11>conceded</c11> that <q11>the Arnaig was "beyond her best"</q11> but <c12>insisted</c12> <q12>she was safe</q12>.

"<q13>I'd put my own weans on her tomorrow,</q13>" <s13>he</s13> <c13>told</c13> <a13>the Courier</a13>.

<q14>The new boat</q14>, <s14>Mr Geddes</s14> <c14>explained</c14>, <q14>would not be ready until "the back end of 2027"</q14>. She is being built by Ruddock Marine at Port Glasgow, next door to the yard where the Loch Arnaig was launched by Princess Anne.

<s15>A spokesperson for Ruddock</s15> <c15>said</c15>: "<q15>That is not a date we recognise.</q15>"

<s16>SNP MSP Rory Dunsyre</s16> <c16>branded</c16> the saga "<q16>a scandal with a hull</q16>". <s17>His Conservative rival, Fenella Tulloch-Orr</s17>, <c17>is calling for</c17> <q17>the head of HCF chief executive Piers Amblecote</q17>, who lives in Surrey.

"<q18>The man gets seasick,</q18>" <s18>she</s18> <c18>posted</c18>.

<s19>Torsaigh Community Trust</s19> <c19>has called on</c19> <a19>the Scottish Government</a19> <q19>to charter a catamaran from Norse Link of Stromness</q19>.

<s20>The trust's chairman, Rev Iain Nicolson</s20>, <c20>said</c20> <q20>his congregation at St Moluag's had prayed for "a gearbox or a change of heart, whichever is sooner"</q20>.

At Torsaigh Distillery, owned since 2018 by the Japanese drinks group Hakusen, 180 casks sit on the pier. <s21>Manager Kirsty Ann Pirie</s21> <c21>fears</c21> <q21>missing the Christmas market</q21>.

<s22,23>Transport Scotland</s22,23>, which awards the contract, <c22>said</c22> <q22>it shared "the frustration of islanders"</q22> and <c23>would not be drawn on</c23> <q23>whether HCF faces a fine</q23>.

Saturday's shinty tie between Torsaigh Camanachd and Inverfyne was called off. Insulin for two patients at the Skerray Road surgery was flown in by the Coastguard from Stornoway.
-----
1 | direct | Morag MacEachern | PERSON | none
2 | attitude | shopkeepers | GROUP | group
3 | mixed | Hebridean and Clyde Ferries | ORG | organisation
4 | indirect | Hebridean and Clyde Ferries | ORG | organisation
5 | direct | notice on the ticket office door | DOCUMENT | document
6 | direct | Morag MacEachern | PERSON | name
7 | attitude | Morag MacEachern | PERSON | title
8 | direct | Morag MacEachern | PERSON | pronoun
9 | indirect | Rankin Memorial Hospital | ORG | organisation
10 | direct | Flora MacEachern | PERSON | title
11 | mixed | Struan Geddes | PERSON | name
12 | indirect | Struan Geddes | PERSON | name
13 | direct | Struan Geddes | PERSON | pronoun
14 | mixed | Struan Geddes | PERSON | surname
15 | direct | Ruddock Marine | ORG | organisation
16 | mixed | Rory Dunsyre | PERSON | name
17 | indirect | Fenella Tulloch-Orr | PERSON | name
18 | direct | Fenella Tulloch-Orr | PERSON | pronoun
19 | indirect | Torsaigh Community Trust | ORG | organisation
20 | mixed | Iain Nicolson | PERSON | name
21 | attitude | Kirsty Ann Pirie | PERSON | name
22 | mixed | Transport Scotland | ORG | organisation
23 | attitude | Transport Scotland | ORG | organisation
entity | PERSON | Morag MacEachern | Mrs MacEachern | - | Torsaigh Stores
entity | PERSON | Ally | - | - | Torsaigh Stores
entity | PERSON | Flora MacEachern | - | teacher | -
entity | PERSON | Struan Geddes | Mr Geddes | head of operations | Hebridean and Clyde Ferries
entity | PERSON | Princess Anne | - | - | -
entity | PERSON | Rory Dunsyre | - | MSP | -
entity | PERSON | Fenella Tulloch-Orr | - | - | -
entity | PERSON | Piers Amblecote | - | chief executive | Hebridean and Clyde Ferries
entity | PERSON | Iain Nicolson | Rev Iain Nicolson | chairman | Torsaigh Community Trust
entity | PERSON | Kirsty Ann Pirie | - | Manager | Torsaigh Distillery
entity | ORG | Hebridean and Clyde Ferries | HCF | - | -
entity | ORG | Torsaigh Stores | - | - | -
entity | ORG | Courier | - | - | -
entity | ORG | Rankin Memorial Hospital | - | - | -
entity | ORG | Ruddock Marine | Ruddock | - | -
entity | ORG | Torsaigh Community Trust | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | Norse Link | - | - | -
entity | ORG | St Moluag's | - | - | -
entity | ORG | Torsaigh Distillery | - | - | -
entity | ORG | Hakusen | - | - | -
entity | ORG | Transport Scotland | - | - | -
entity | ORG | Torsaigh Camanachd | - | - | -
entity | ORG | Inverfyne | - | - | -
entity | ORG | Coastguard | - | - | -
entity | LOC | Torsaigh | - | - | -
entity | LOC | Kilbrannich | - | - | -
entity | LOC | Clachan Inn | - | - | -
entity | LOC | Ardchoille | - | - | -
entity | LOC | Oban | - | - | -
entity | LOC | Port Glasgow | - | - | -
entity | LOC | Surrey | - | - | -
entity | LOC | Stromness | - | - | -
entity | LOC | Skerray Road | - | - | -
entity | LOC | Stornoway | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | SNP | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Japanese | - | - | -
meta | "We are out of bread, beer and patience": Torsaigh cut off again as ferry fails | - | Catriona Beaton-Hay
