Ottawa’s eel decision leaves two harbours, and two traditions, at odds

Thaddeus Boudrot
Atlantic reporter

Before dawn on the Mersey, in the last week of March, a fisherman at Sable Head, N.S., can hear money swimming. Baby eels, known as elvers, were worth $4,200 a kilogram last spring. This year almost nobody may legally catch them.

<s1>Fisheries and Oceans Canada</s1> <c1>announced</c1> on Monday that <q1>the season would be closed on 14 Nova Scotia rivers because it could not guarantee “an orderly fishery.”</q1>

<s2>The Assembly of Wabanaki Harvesters</s2>, which speaks for six Mi’kmaw and Wolastoqey communities, <c2>called</c2> the order <q2>a betrayal of the Marshall decision</q2>, the 1999 Supreme Court ruling that affirmed a treaty right to fish for a moderate livelihood.

“<q3>Orderly for whom?</q3>” <c3>said</c3> <s3>Chief Rosalie Denny-Gould of Pennamkeak First Nation</s3>. “<q3>Our people have taken katew out of these rivers since before there was a Parliament to be orderly.</q3>”

<s4>Chief Denny-Gould</s4> <c4>said</c4> <q4>her council would issue its own tags, as it did in 2023</q4>. <s5>She</s5> <c5>would not say</c5> <q5>how many</q5>.

Forty kilometres down the shore at Port Whidden, the mood on Government Wharf was no better. The commercial licences there belong to nine families and one company, Scotia Glass Eel, which was founded by the late Angus Purdy and sold to Osaka-based Marusho in 2017.

<s6>Its manager, Wendell Purdy</s6>, <c6>said</c6> <q6>he had laid off 31 people, among them his daughter</q6>.

“<q7>I’m not mad at Chief Rosalie,</q7>” <s7>Mr. Purdy</s7> <c7>said</c7>. “<q7>I went to school with half her band, at Queens Consolidated. I’m mad at a building on Kent Street.</q7>”

<s8>The Southwest Licence Holders’ Alliance</s8> <c8>has asked</c8> <a8>the Federal Court</a8> <q8>to overturn the closing</q8>. In an affidavit, <s9>biologist Ewan Tsai</s9> <c9>wrote</c9> that <q9>counts at the East Chezzet fishway had doubled since 2020</q9>.

<s10>The department</s10> <c10>disputes</c10> <q10>that figure</q10>. <s11>Spokesperson Maëlle Ouimet</s11> <c11>said</c11> in an e-mail that <q11>the fishway had been “recalibrated” and that poaching remained rampant</q11>. Officers seized 260 kilograms last year, much of it at Pearson airport in coolers marked as lobster.

<s12>RCMP Staff Sergeant Lucius Comeau</s12> <c12>said</c12> <q12>two men were shot at near Tusket Falls in April</q12>. Nobody has been charged.

Fisheries Minister Joanne Halvorsen met both sides at the Lord Tupper Hotel on Sunday, and pleased neither. <s13>The Liberal MP for Gaspereau</s13> <c13>told</c13> <a13>reporters</a13> <q13>she had been left with “a choice between a bad season and a dangerous one.”</q13>

<s14>Conservative critic Todd Vandenberg</s14> <c14>accused</c14> her of <q14>surrendering the rivers to organized crime</q14>. <q15>The minister</q15>, <s15>he</s15> <c15>said</c15>, <q15>should resign</q15>.

<s16>Tobias Francis, who teaches treaty law at Dalhousie University</s16>, <c16>doubts</c16> <q16>the order will survive a challenge</q16>. “<q17>A conservation ground needs conservation evidence,</q17>” <s17>Prof. Francis</s17> <c17>said</c17>. “<q17>‘We are nervous’ is not a stock assessment.</q17>”

In Pennamkeak, where the band office shares a parking lot with a Needs and a Catholic church, Grand Keptin Stephen “<x>Sonny</x>” Augustine had been up all night. <s18>He</s18> <c18>hopes</c18> <q18>the two harbours will sit down together before the herring come</q18>.

“<q19>My grandfather and Angus Purdy fished out of the same dory, the Minnie Rose,</q19>” <c19>said</c19> <s19>Mr. Augustine, 77</s19>. “<q19>One held the net. I never did learn which.</q19>”

<s20>A sign by the bridge</s20>, hand-painted, <c20>reads</c20>: “<q20>DFO, COUNT AGAIN.</q20>” On Wednesday somebody had added a comma, then painted it out.
-----
1 | mixed | Fisheries and Oceans Canada | ORG | organisation
2 | indirect | Assembly of Wabanaki Harvesters | ORG | organisation
3 | direct | Rosalie Denny-Gould | PERSON | name
4 | indirect | Rosalie Denny-Gould | PERSON | surname
5 | attitude | Rosalie Denny-Gould | PERSON | pronoun
6 | indirect | Wendell Purdy | PERSON | name
7 | direct | Wendell Purdy | PERSON | surname
8 | indirect | Southwest Licence Holders’ Alliance | ORG | organisation
9 | indirect | Ewan Tsai | PERSON | name
10 | indirect | Fisheries and Oceans Canada | ORG | organisation
11 | mixed | Maëlle Ouimet | PERSON | name
12 | indirect | Lucius Comeau | PERSON | name
13 | mixed | Joanne Halvorsen | PERSON | title
14 | indirect | Todd Vandenberg | PERSON | name
15 | indirect | Todd Vandenberg | PERSON | pronoun
16 | attitude | Tobias Francis | PERSON | name
17 | direct | Tobias Francis | PERSON | surname
18 | attitude | Stephen “Sonny” Augustine | PERSON | pronoun
19 | direct | Stephen “Sonny” Augustine | PERSON | surname
20 | direct | sign by the bridge | DOCUMENT | document
entity | PERSON | Rosalie Denny-Gould | Chief Rosalie Denny-Gould; Chief Denny-Gould; Chief Rosalie | Chief | Pennamkeak First Nation
entity | PERSON | Angus Purdy | - | - | -
entity | PERSON | Wendell Purdy | Mr. Purdy | manager | Scotia Glass Eel
entity | PERSON | Ewan Tsai | - | biologist | -
entity | PERSON | Maëlle Ouimet | - | Spokesperson | Fisheries and Oceans Canada
entity | PERSON | Lucius Comeau | - | Staff Sergeant | RCMP
entity | PERSON | Joanne Halvorsen | - | Fisheries Minister | -
entity | PERSON | Todd Vandenberg | - | critic | -
entity | PERSON | Tobias Francis | Prof. Francis | - | Dalhousie University
entity | PERSON | Stephen “Sonny” Augustine | Mr. Augustine | Grand Keptin | -
entity | ORG | Ottawa | - | - | -
entity | ORG | Fisheries and Oceans Canada | DFO | - | -
entity | ORG | Assembly of Wabanaki Harvesters | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Pennamkeak First Nation | - | - | -
entity | ORG | Scotia Glass Eel | - | - | -
entity | ORG | Marusho | - | - | -
entity | ORG | Queens Consolidated | - | - | -
entity | ORG | Southwest Licence Holders’ Alliance | - | - | -
entity | ORG | Federal Court | - | - | -
entity | ORG | RCMP | - | - | -
entity | ORG | Dalhousie University | - | - | -
entity | ORG | Needs | - | - | -
entity | LOC | Sable Head | - | - | -
entity | LOC | N.S. | - | - | -
entity | LOC | Mersey | - | - | -
entity | LOC | Nova Scotia | - | - | -
entity | LOC | Pennamkeak | - | - | -
entity | LOC | Port Whidden | - | - | -
entity | LOC | Government Wharf | - | - | -
entity | LOC | Osaka | - | - | -
entity | LOC | Kent Street | - | - | -
entity | LOC | East Chezzet fishway | - | - | -
entity | LOC | Pearson airport | - | - | -
entity | LOC | Tusket Falls | - | - | -
entity | LOC | Lord Tupper Hotel | - | - | -
entity | LOC | Gaspereau | - | - | -
entity | NORP | Mi’kmaw | - | - | -
entity | NORP | Wolastoqey | - | - | -
entity | NORP | Liberal | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Catholic | - | - | -
meta | Ottawa’s eel decision leaves two harbours, and two traditions, at odds | - | Thaddeus Boudrot
