Island loses ferry for winter as council shuts only pier

Catriona Muirhead-Lal
BBC Scotland News, Oban

<s1>People on Sulasay</s1> <c1>fear</c1> <q1>they will run out of heating oil within weeks</q1> after the council closed the only pier their ferry can use.

<s2>Comhairle nan Sgeir, the islands' local authority</s2>, <c2>said</c2> <q2>divers had found holes "you could swim through" in the piles at Port Bàn</q2>.

The operator, Western Sound Ferries, has withdrawn the MV Loch Sgarbh until April. "<q3>Our masters cannot tie up to a drawing of a pier,</q3>" <s3>a spokesperson</s3> <c3>said</c3>.

<s4>The Scottish government</s4> <c4>has urged</c4> <a4>both sides</a4> <q4>to "get round a table, preferably one on the island"</q4>.

Sulasay, 11 miles west of Ardnamurchan, has 164 residents, a primary school and a distillery which was bought last year by the Danish drinks group Aalborg Nord.

<s5>Mairi MacAskill</s5>, who runs the shop, <c5>told</c5> <a5>BBC Radio nan Gàidheal</a5> <q5>her last delivery was "forty loaves and a birthday cake with no name on it"</q5>.

<s6>Coinneach MacAskill, a crofter at Ceann a Deas</s6> who is not related to her, <c6>said</c6> <q6>he had 60 lambs to sell at Dingwall Mart on Friday</q6>.

"<q7>The lambs know nothing about procurement,</q7>" <s7>he</s7> <c7>said</c7>.

At a packed meeting in Sulasay Hall, <s8>the Rev Isobel Nairn-Petrie</s8>, who chairs the Sulasay Trust, <c8>accused</c8> councillors of "<q8>closing first and thinking second</q8>".

"<q9>The thinking, when it came, lasted eleven minutes,</q9>" <s9>the minister</s9> <c9>said</c9>. <s10>Her trust</s10> <c10>wants</c10> <q10>the army to lay a pontoon</q10>.

<s11>Donald John Finlayson</s11>, who leads the comhairle, <c11>denied</c11> <q11>the decision was about money</q11>. "<q12>If a child goes through that deck, nobody will ask me for a business case,</q12>" <s12>the council leader</s12> <c12>said</c12>.

In September <s13>a report by the engineers Tarvit Rennie</s13> <c13>gave</c13> the structure "<q13>a residual life of nil to six months</q13>".

Nobody agrees whose problem that is. <s14>Caledonian Piers and Harbours (CPH)</s14>, which belongs to ministers, <c14>is adamant</c14> that <q14>the pier is the comhairle's</q14>. <s15>The comhairle</s15> <c15>believes</c15> <q15>it passed to CPH's predecessor, the Western Harbours Board, in 1996</q15>.

Transport Secretary Eilidh Carmody met both in Inverness on Monday. <s16>She</s16> <c16>told</c16> <a16>Holyrood</a16> <q16>she would not "buy a pier by accident"</q16>, but <s17>the transport secretary</s17> <c17>promised</c17> <q17>a helicopter for hospital appointments</q17>.

<s18>Conservative MSP Angus Tulloch-Baird</s18> <c18>called</c18> it "<q18>government by shrug</q18>". <s19>Green MSP Rosa Innes</s19>, <c19>asked</c19> "<q19>who, in law, owns a rotten plank</q19>".

<s20>Unite</s20> <c20>said</c20> <q20>crew on the route had learned of the withdrawal by text message</q20>. <s21>The union</s21> <c21>fears</c21> <q21>22 jobs will go in Oban and Lochaline</q21>.

<s22>NHS Highland</s22> <c22>confirmed</c22> <q22>two dialysis patients had been moved to lodgings in Fort William</q22>.

Even the shinty has suffered. The islanders were due to host Glen Orrin in the second round of the Strome Cup, having beaten Kilchoan 4-1 and drawn with Morvern and Back Bay. "<q23>Tell them they can have a walkover if they can walk over,</q23>" <s23>the home side's captain, Ruaridh Beaton</s23>, <c23>posted</c23>.

Storm Morag is due to bring gusts of 80mph to the Minch from Thursday. On the barrier at Port Bàn, <s24>a handwritten sign</s24> <c24>reads</c24>: "<q24>Next sailing: ask the council.</q24>"
-----
1 | attitude | People on Sulasay | GROUP | group
2 | mixed | Comhairle nan Sgeir | ORG | organisation
3 | direct | Western Sound Ferries | ORG | organisation
4 | mixed | Scottish government | ORG | organisation
5 | mixed | Mairi MacAskill | PERSON | name
6 | indirect | Coinneach MacAskill | PERSON | name
7 | direct | Coinneach MacAskill | PERSON | pronoun
8 | mixed | Isobel Nairn-Petrie | PERSON | name
9 | direct | Isobel Nairn-Petrie | PERSON | title
10 | attitude | Sulasay Trust | ORG | organisation
11 | indirect | Donald John Finlayson | PERSON | name
12 | direct | Donald John Finlayson | PERSON | title
13 | mixed | report by the engineers Tarvit Rennie | DOCUMENT | document
14 | attitude | Caledonian Piers and Harbours | ORG | organisation
15 | attitude | Comhairle nan Sgeir | ORG | organisation
16 | mixed | Eilidh Carmody | PERSON | pronoun
17 | indirect | Eilidh Carmody | PERSON | title
18 | mixed | Angus Tulloch-Baird | PERSON | name
19 | mixed | Rosa Innes | PERSON | name
20 | indirect | Unite | ORG | organisation
21 | attitude | Unite | ORG | organisation
22 | indirect | NHS Highland | ORG | organisation
23 | direct | Ruaridh Beaton | PERSON | name
24 | direct | handwritten sign | DOCUMENT | document
entity | PERSON | Mairi MacAskill | - | - | -
entity | PERSON | Coinneach MacAskill | - | crofter | -
entity | PERSON | Isobel Nairn-Petrie | Rev Isobel Nairn-Petrie | minister | Sulasay Trust
entity | PERSON | Donald John Finlayson | - | council leader | Comhairle nan Sgeir
entity | PERSON | Eilidh Carmody | - | Transport Secretary | -
entity | PERSON | Angus Tulloch-Baird | - | MSP | -
entity | PERSON | Rosa Innes | - | MSP | -
entity | PERSON | Ruaridh Beaton | - | captain | -
entity | ORG | Comhairle nan Sgeir | - | - | -
entity | ORG | Western Sound Ferries | - | - | -
entity | ORG | Scottish government | - | - | -
entity | ORG | Aalborg Nord | - | - | -
entity | ORG | BBC Radio nan Gàidheal | - | - | -
entity | ORG | Dingwall Mart | - | - | -
entity | ORG | Sulasay Trust | - | - | -
entity | ORG | Tarvit Rennie | - | - | -
entity | ORG | Caledonian Piers and Harbours | CPH | - | -
entity | ORG | Western Harbours Board | - | - | -
entity | ORG | Holyrood | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | NHS Highland | - | - | -
entity | ORG | Glen Orrin | - | - | -
entity | ORG | Kilchoan | - | - | -
entity | ORG | Morvern | - | - | -
entity | ORG | Back Bay | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Green | - | - | -
entity | LOC | Sulasay | - | - | -
entity | LOC | Port Bàn | - | - | -
entity | LOC | Ardnamurchan | - | - | -
entity | LOC | Ceann a Deas | - | - | -
entity | LOC | Sulasay Hall | - | - | -
entity | LOC | Inverness | - | - | -
entity | LOC | Oban | - | - | -
entity | LOC | Lochaline | - | - | -
entity | LOC | Fort William | - | - | -
entity | LOC | Minch | - | - | -
meta | Island loses ferry for winter as council shuts only pier | - | Catriona Muirhead-Lal
