<s1>Ferry yard boss</s1> '<q1>sorry</q1>' as island boat slips to next summer

By Gregor Auchterlonie

<s2,3>THE boss of Garroch shipyard</s2,3> <c2>has apologised</c2> to <a2>islanders</a2> for <q2>yet another delay</q2> after <c3>admitting</c3> <q3>MV Eilean Torrin will not carry a passenger until next July</q3>.

<s4>Callum Maclennan, chief executive of state-owned Garroch Marine Engineering since March</s4>, <c4>told</c4> <a4>MSPs</a4> yesterday that <q4>"miles and miles" of cable had been cut too short and would have to be ripped out</q4>.

"<q5>I'm sorry to folk on Torrin and Sanndaigh, and I'm sorry to the men and women in the yard who knew long before I did,</q5>" <s5>he</s5> <c5>said</c5>.

Taxpayers have sunk £214million into a ship priced at £61million when Caledonian Maritime Assets Ltd (CMAL) ordered it in 2016. <s6>Audit Scotland</s6> <c6>predicts</c6> <q6>the bill will pass a quarter of a billion</q6>.

The transport committee was in no mood to forgive. <s7>Labour's Rhona Gilchrist</s7> <c7>asked</c7> <a7>the witness</a7> <q7>whether he would "bet his bonus" on the new date</q7>.

"<q8>I don't have one,</q8>" <s8>Mr Maclennan</s8> <c8>replied</c8>. "<q8>After today I don't expect one.</q8>"

<s9,10>Tory Hamish Duthie</s9,10> <c9>branded</c9> Garroch "<q9>the Bermuda Triangle of public money</q9>" and <c10>wondered aloud</c10> <q10>if anyone in Edinburgh had ever seen a boat leave</q10>. <s11,12>The convener, Shona Macaskill of the SNP</s11,12>, <c11>thanked</c11> Mr Maclennan for "<q11>a straight answer, the first in this room for some years</q11>" but <c12>demanded</c12> <q12>weekly updates</q12>.

Shop steward Tam Rennie, known on the Clyde as Big Tam, was less polite.

"<q13>Four hundred families in Port Ardlaw live off that slipway,</q13>" <s13>the GMB man</s13> <c13>said</c13> at the gates. "<q13>Managers come and go. Mostly they go, with a pension.</q13>"

<s14>GMB, Unite and Prospect</s14> all <c14>want</c14> <q14>a promise that seven smaller vessels will be built at Garroch and not by Stocznia Wolin of Gdansk or Turkish firm Özdemir Denizcilik</q14>. They handed in a letter at Bute House. "<q15>Choose the Clyde,</q15>" <s15>it</s15> <c15>reads</c15>, "<q15>or come down and tell the Clyde why not.</q15>"

<s16>Transport Scotland</s16> <c16>insisted</c16> <q16>no decision had been taken</q16>.

<a17>CMAL</a17> <c17>was assured</c17> by <s17>the GME board</s17> as recently as June that <q17>the vessel was "on track"</q17>. <s18>Its own chairman, Sir Iain Forsyth-Baird</s18>, <c18>confided</c18> to <a18>the Ardlaw Courier</a18> that same week that <q18>he "wouldnae bet a fish supper on it"</q18>.

<s19>CalMac</s19>, which will run the ferry and has chartered a catamaran from Hardangerfart of Bergen in the meantime, <c19>warned</c19> of <q19>further cancellations until Easter</q19>.

On Torrin, hotelier Morag Bethune has lost 91 bookings at the Kinlochan Arms. "<q20>My gas came on a prawn boat,</q20>" <s20>she</s20> <c20>said</c20>.

<s21>She and her brother-in-law Donald John Bethune, chair of the Torrin and Sanndaigh Ferry Action Group</s21>, <c21>accused</c21> ministers of <q21>treating the islands "like a timetable with sheep on it"</q21>.

<s22>Mr Bethune</s22> <c22>said</c22>: "<q22>Our shinty team has forfeited twice. The vet, the kirk, Tesco, the Bank of Scotland van – everybody apologises and nobody arrives.</q22>" <s23>The group</s23> <c23>fears</c23> <q23>Torrin Primary, down to nine pupils, will be next to go</q23>.

Salmon farmer Laksvik and Highlands and Islands Enterprise have already put off a £6million pier.

<s24>The Scottish Government</s24> <c24>ruled out</c24> <q24>a public inquiry</q24>. <s25>A spokeswoman</s25> <c25>said</c25>: "<q25>Ministers share the frustration of island communities.</q25>"

GME was nationalised in 2019 after the collapse of Petrie Group, the firm of tycoon Lawrie Petrie, who once owned Ardlaw Thistle. <s26>He</s26> <c26>has always maintained</c26> <q26>he was "mugged" by CMAL</q26>.
-----
1 | mixed | Callum Maclennan | PERSON | title
2 | indirect | Callum Maclennan | PERSON | title
3 | indirect | Callum Maclennan | PERSON | title
4 | mixed | Callum Maclennan | PERSON | name
5 | direct | Callum Maclennan | PERSON | pronoun
6 | indirect | Audit Scotland | ORG | organisation
7 | mixed | Rhona Gilchrist | PERSON | name
8 | direct | Callum Maclennan | PERSON | surname
9 | mixed | Hamish Duthie | PERSON | name
10 | indirect | Hamish Duthie | PERSON | name
11 | mixed | Shona Macaskill | PERSON | name
12 | indirect | Shona Macaskill | PERSON | name
13 | direct | Tam Rennie | PERSON | title
14 | attitude | GMB, Unite and Prospect | GROUP | group
15 | direct | letter | DOCUMENT | pronoun
16 | indirect | Transport Scotland | ORG | organisation
17 | mixed | Garroch Marine Engineering | ORG | organisation
18 | mixed | Iain Forsyth-Baird | PERSON | name
19 | indirect | CalMac | ORG | organisation
20 | direct | Morag Bethune | PERSON | pronoun
21 | mixed | Morag Bethune and Donald John Bethune | GROUP | group
22 | direct | Donald John Bethune | PERSON | surname
23 | attitude | Torrin and Sanndaigh Ferry Action Group | ORG | organisation
24 | indirect | Scottish Government | ORG | organisation
25 | direct | Scottish Government | ORG | organisation
26 | mixed | Lawrie Petrie | PERSON | pronoun
entity | PERSON | Callum Maclennan | Mr Maclennan | chief executive | Garroch Marine Engineering
entity | PERSON | Rhona Gilchrist | - | - | Labour
entity | PERSON | Hamish Duthie | - | - | Tory
entity | PERSON | Shona Macaskill | - | convener | SNP
entity | PERSON | Tam Rennie | Big Tam | shop steward | GMB
entity | PERSON | Iain Forsyth-Baird | Sir Iain Forsyth-Baird | chairman | Caledonian Maritime Assets Ltd
entity | PERSON | Morag Bethune | - | hotelier | Kinlochan Arms
entity | PERSON | Donald John Bethune | Mr Bethune | chair | Torrin and Sanndaigh Ferry Action Group
entity | PERSON | Lawrie Petrie | - | tycoon | Petrie Group
entity | ORG | Garroch Marine Engineering | Garroch; GME | - | -
entity | ORG | Caledonian Maritime Assets Ltd | CMAL | - | -
entity | ORG | Audit Scotland | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | SNP | - | - | -
entity | ORG | GMB | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Prospect | - | - | -
entity | ORG | Stocznia Wolin | - | - | -
entity | ORG | Özdemir Denizcilik | - | - | -
entity | ORG | Transport Scotland | - | - | -
entity | ORG | Ardlaw Courier | - | - | -
entity | ORG | CalMac | - | - | -
entity | ORG | Hardangerfart | - | - | -
entity | ORG | Torrin and Sanndaigh Ferry Action Group | - | - | -
entity | ORG | Tesco | - | - | -
entity | ORG | Bank of Scotland | - | - | -
entity | ORG | Torrin Primary | - | - | -
entity | ORG | Laksvik | - | - | -
entity | ORG | Highlands and Islands Enterprise | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | Petrie Group | - | - | -
entity | ORG | Ardlaw Thistle | - | - | -
entity | LOC | Edinburgh | - | - | -
entity | LOC | Torrin | - | - | -
entity | LOC | Sanndaigh | - | - | -
entity | LOC | Clyde | - | - | -
entity | LOC | Port Ardlaw | - | - | -
entity | LOC | Gdansk | - | - | -
entity | LOC | Bute House | - | - | -
entity | LOC | Bermuda Triangle | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Kinlochan Arms | - | - | -
entity | NORP | Tory | - | - | -
entity | NORP | Turkish | - | - | -
meta | Ferry yard boss 'sorry' as island boat slips to next summer | - | Gregor Auchterlonie
