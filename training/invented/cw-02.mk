75,000 salmon on the loose after gale rips open Wester Ross pens

<s1>Ghillies</s1> <c1>fear for</c1> <q1>wild fish</q1> as <s2>farm owner</s2> <c2>insists</c2> <q2>escapees “will be dead by Hogmanay”</q2>

By Eilidh Rannoch

UP to 75,000 farmed salmon have escaped into a sea loch in Wester Ross after Storm Fergus tore the moorings from four pens, it emerged yesterday.

<s3>Caolas Seafoods</s3>, which runs the site off Ardnaskie, <c3>said</c3> <q3>divers had found a hole “you could sail a Fifie through” on Sunday morning and that the Marine Directorate was informed within the hour</q3>.

<s4>The company</s4>, bought in 2021 by Havbris of Bergen, <c4>put</c4> <q4>the loss at £1.9 million</q4>.

But <s5>a log of calls</s5>, seen by The Clarion, <c5>shows</c5> <q5>the regulator was not contacted until 4.20pm on Monday</q5>.

Ally Maclean, head ghillie on the Torsa for 31 years, counted 212 farmed fish in a single pool below the falls.

“<q6>They’re fat, they’re daft and they’ve half a tail,</q6>” <s6>he</s6> <c6>said</c6>. “<q6>A wean could lift one out. But they’ll spawn with ours, and that’s a thing you canna lift out.</q6>”

<s7,8>Councillor Ishbel Maclean, an independent</s7,8>, <c7>accused</c7> the firm of <q7>treating Loch Torsadale “like a bath with the plug out”</q7> and <c8>urged</c8> <a8>Highland Council</a8> <q8>to refuse its application for a second site at Rubha Bàn</q8>.

The councillor, who is no relation and owns the Ardnaskie Inn, has had nine cancellations this week. “<q9>Folk come here for the river, no’ for fish fingers,</q9>” <c9>said</c9> <s9>the hotelier</s9>.

<s10,11>Kirsten Aune</s10,11>, who is in charge of all 14 Caolas farms, <c10>apologised for</c10> “<q10>the distress caused</q10>” but <c11>rejected</c11> <q11>the claim that nets had not been checked since August</q11>.

“<q12>Nine out of ten will be dead by Hogmanay,</q12>” <s12>the Norwegian</s12> <c12>predicted</c12>. “<q12>We owe the people here an apology and the seals a bon appétit.</q12>”

Her forecast <c13>was described</c13> as “<q13>heroic</q13>” by <s13>Dr Murdo Gillanders, a geneticist at Assynt Marine College</s13>. <s14>A 2022 paper by his team</s14> <c14>found</c14> <q14>traces of farmed ancestry in a third of the rivers sampled between Ullapool and Mallaig</q14>.

<s15>The Wester Ross Rivers Trust</s15> <c15>called for</c15> <q15>an independent inquiry</q15>. “<q16>We have been asking for the inspection reports since May, and we are still asking,</q16>” <s16>its director, Seonaid Kerr</s16>, <c16>said</c16>.

<s17>The charity</s17>, whose patron is the actor Rory Strachur, <c17>hopes</c17> <q17>to net the estuary with volunteers this weekend</q17>.

Others have less patience. <s18>Not In Our Loch, a band of creel fishermen, kayakers and one retired sheriff</s18>, <c18>plans</c18> <q18>to blockade Ardnaskie pier on Saturday</q18>. <s19>Its banner outside Torsadale Primary</s19> <c19>reads</c19>: “<q19>Nae mair cages.</q19>”

At Holyrood, <s20>SNP backbencher Fraser Dalgetty</s20> <c20>asked</c20> <q20>why the industry had been allowed to double its output in a decade</q20>. <s21>The rural affairs secretary</s21> <c21>replied</c21> that <q21>escapes were “unacceptable, but rare”</q21>.

<s22>The Scottish Environment Protection Agency (Sepa)</s22> <c22>said</c22> <q22>it licensed what went into the water, “not what gets out”</q22>. <s23>The Marine Directorate</s23> <c23>refused to say</c23> <q23>how many inspectors it employs north of Oban</q23>.

Caolas supplies Tesco, Lidl and the smokehouse Baxendale & Orr. A feed barge belonging to a contractor, Mowbray Marine, was last seen drifting off Rona.
-----
1 | attitude | Ghillies | GROUP | group
2 | mixed | Caolas Seafoods | ORG | organisation
3 | mixed | Caolas Seafoods | ORG | organisation
4 | indirect | Caolas Seafoods | ORG | organisation
5 | indirect | log of calls | DOCUMENT | document
6 | direct | Ally Maclean | PERSON | pronoun
7 | mixed | Ishbel Maclean | PERSON | name
8 | indirect | Ishbel Maclean | PERSON | name
9 | direct | Ishbel Maclean | PERSON | title
10 | mixed | Kirsten Aune | PERSON | name
11 | indirect | Kirsten Aune | PERSON | name
12 | direct | Kirsten Aune | PERSON | title
13 | mixed | Murdo Gillanders | PERSON | name
14 | indirect | 2022 paper by his team | DOCUMENT | document
15 | indirect | Wester Ross Rivers Trust | ORG | organisation
16 | direct | Seonaid Kerr | PERSON | name
17 | attitude | Wester Ross Rivers Trust | ORG | organisation
18 | attitude | Not In Our Loch | ORG | organisation
19 | direct | Its banner outside Torsadale Primary | DOCUMENT | document
20 | indirect | Fraser Dalgetty | PERSON | name
21 | mixed | rural affairs secretary | PERSON | title
22 | mixed | Scottish Environment Protection Agency | ORG | organisation
23 | attitude | Marine Directorate | ORG | organisation
entity | PERSON | Ally Maclean | - | head ghillie | -
entity | PERSON | Ishbel Maclean | Councillor Ishbel Maclean | Councillor | -
entity | PERSON | Kirsten Aune | - | - | Caolas Seafoods
entity | PERSON | Murdo Gillanders | Dr Murdo Gillanders | geneticist | Assynt Marine College
entity | PERSON | Seonaid Kerr | - | director | Wester Ross Rivers Trust
entity | PERSON | Rory Strachur | - | actor | -
entity | PERSON | Fraser Dalgetty | - | backbencher | -
entity | ORG | Caolas Seafoods | Caolas | - | -
entity | ORG | Marine Directorate | - | - | -
entity | ORG | Havbris | - | - | -
entity | ORG | The Clarion | - | - | -
entity | ORG | Highland Council | - | - | -
entity | ORG | Assynt Marine College | - | - | -
entity | ORG | Wester Ross Rivers Trust | - | - | -
entity | ORG | Not In Our Loch | - | - | -
entity | ORG | Torsadale Primary | - | - | -
entity | ORG | Scottish Environment Protection Agency | Sepa | - | -
entity | ORG | Tesco | - | - | -
entity | ORG | Lidl | - | - | -
entity | ORG | Baxendale & Orr | - | - | -
entity | ORG | Mowbray Marine | - | - | -
entity | LOC | Wester Ross | - | - | -
entity | LOC | Ardnaskie | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Torsa | - | - | -
entity | LOC | Loch Torsadale | - | - | -
entity | LOC | Rubha Bàn | - | - | -
entity | LOC | Ardnaskie Inn | - | - | -
entity | LOC | Ullapool | - | - | -
entity | LOC | Mallaig | - | - | -
entity | LOC | Holyrood | - | - | -
entity | LOC | Oban | - | - | -
entity | LOC | Rona | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | SNP | - | - | -
meta | 75,000 salmon on the loose after gale rips open Wester Ross pens | - | Eilidh Rannoch
