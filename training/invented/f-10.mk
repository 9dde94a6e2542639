Islanders '<q1>treated like an afterthought</q1>' as ferry delayed for fifth time

By Kirsty Drummond-Reid, Transport Correspondent

<q2>A new ferry for the Uist route will not be delivered until next autumn, three years late and at more than twice its original price</q2>, <s2>the publicly owned shipyard</s2> building it <c2>has admitted</c2>.

In a letter to MSPs, <s3,4>Kelburn Marine's interim chief executive, Alasdair Toner</s3,4>, <c3>blamed</c3> <q3>the latest hold-up on problems with the vessel's dual-fuel system</q3> and <c4>put</c4> <q4>the final cost at £187 million</q4>.

It is the fifth time the handover of the MV Loch Eynort has been put back. Her keel was laid in 2019, and a bottle of malt was broken over her bow two years later by a schoolgirl from Benbecula who is now at university.

<s5,6>Transport Secretary Ewan Gilfillan</s5,6> <c5>told</c5> <a5>Holyrood</a5> <q5>he shared islanders' "deep frustration"</q5>, but <c6>insisted</c6> that <q6>the yard remained the right place for the work</q6>.

"<q7>I make no apology for keeping 340 skilled jobs on the Clyde,</q7>" <s7>he</s7> <c7>said</c7>, to jeers from the opposition benches.

<s8>Conservative MSP Fiona Abercairney</s8> <c8>called</c8> the announcement "<q8>a national humiliation with a funnel on top</q8>". <s9>She</s9> <c9>demanded to know</c9> <q9>why ministers had been shown the yard's new timetable in May and had sat on it all summer</q9>.

<s10>Mr Gilfillan</s10> <c10>said</c10> <q10>the timetable had been "a draft, and not a very good one"</q10>.

In Lochmaddy, where the car park was all but empty yesterday after two sailings were cancelled, the mood was one of weary disbelief.

Mairi MacAskill runs a seafood business there with her brother, Donald. <s11>She</s11> <c11>estimates</c11> that <q11>cancellations cost the firm £40,000 last winter in langoustines that never reached Spain</q11>.

"<q12>If you missed a delivery to a supermarket five times, you'd be finished,</q12>" <s12>she</s12> <c12>said</c12>. "<q12>We're treated like an afterthought with nice beaches.</q12>"

Her brother was kinder about the crews. <s13>He</s13> <c13>said</c13> <q13>they were doing their best "with boats older than they are"</q13>.

<s14>A survey by the Uist Business Forum in March</s14> <c14>found</c14> that <q14>a third of its members had considered leaving the islands</q14>. <s15>Its chairman, retired head teacher Calum Iain Morrison</s15>, <c15>said</c15> <q15>he feared for the school roll</q15>.

"<q16>You can't ask a young family to plan their life around a gearbox,</q16>" <c16>said</c16> <s16>Mr Morrison, 68</s16>.

<s17>He</s17> <c17>wants</c17> <q17>compensation for firms that lose trade and a seat for islanders on the operator's board</q17>.

<s18>Minch Ferries</s18>, which will run the ship, <c18>said</c18> <q18>it would charter a catamaran to cover the summer timetable</q18>. <s19,20>A spokeswoman</s19,20> <c19>apologised</c19> for <q19>the disruption</q19> but <c20>could not guarantee</c20> that <q20>the replacement would be available before June</q20>.

The company's fleet of 31 vessels has an average age of 24 years. Its oldest, the Isle of Pabbay, was built at Troon in 1984 and has been out of service since a fire in her engine room last month.

<s21>John Pollok, convener of the Shipbuilding Trades Union at the yard</s21>, <c21>said</c21> <q21>the workforce had been let down by "a carousel of managers"</q21>. <s22>He</s22> <c22>pointed out</c22> that <q22>Mr Toner was the fourth chief executive since the business was nationalised</q22>.

Two years ago <s23,24>a report by Audit Scotland</s23,24> <c23>concluded</c23> that <q23>there had been "multiple failings" in the way the vessel was ordered</q23> and <c24>warned</c24> that <q24>the price would rise</q24>. Mr Gilfillan's predecessor, Sheila Garvock, lost her job over it.

Mr Toner, a former naval officer who joined the yard from an oil services firm in Aberdeen, is paid £2,100 a day. He declined to comment yesterday.

A debate at Holyrood is expected next week, and opposition parties between them have the numbers to defeat the minister.
-----
1 | mixed | Mairi MacAskill | PERSON | none
2 | indirect | Kelburn Marine | ORG | organisation
3 | indirect | Alasdair Toner | PERSON | name
4 | indirect | Alasdair Toner | PERSON | name
5 | mixed | Ewan Gilfillan | PERSON | name
6 | indirect | Ewan Gilfillan | PERSON | name
7 | direct | Ewan Gilfillan | PERSON | pronoun
8 | mixed | Fiona Abercairney | PERSON | name
9 | indirect | Fiona Abercairney | PERSON | pronoun
10 | mixed | Ewan Gilfillan | PERSON | surname
11 | indirect | Mairi MacAskill | PERSON | pronoun
12 | direct | Mairi MacAskill | PERSON | pronoun
13 | mixed | Donald | PERSON | pronoun
14 | indirect | survey by the Uist Business Forum in March | DOCUMENT | document
15 | indirect | Calum Iain Morrison | PERSON | name
16 | direct | Calum Iain Morrison | PERSON | surname
17 | attitude | Calum Iain Morrison | PERSON | pronoun
18 | indirect | Minch Ferries | ORG | organisation
19 | indirect | Minch Ferries | ORG | organisation
20 | attitude | Minch Ferries | ORG | organisation
21 | mixed | John Pollok | PERSON | name
22 | indirect | John Pollok | PERSON | pronoun
23 | mixed | report by Audit Scotland | DOCUMENT | document
24 | indirect | report by Audit Scotland | DOCUMENT | document
entity | PERSON | Alasdair Toner | Mr Toner | interim chief executive | Kelburn Marine
entity | PERSON | Ewan Gilfillan | Mr Gilfillan | Transport Secretary | -
entity | PERSON | Fiona Abercairney | - | MSP | -
entity | PERSON | Mairi MacAskill | - | - | -
entity | PERSON | Donald | - | - | -
entity | PERSON | Calum Iain Morrison | Mr Morrison | chairman | Uist Business Forum
entity | PERSON | John Pollok | - | convener | Shipbuilding Trades Union
entity | PERSON | Sheila Garvock | - | - | -
entity | ORG | Kelburn Marine | - | - | -
entity | ORG | Holyrood | - | - | -
entity | ORG | Uist Business Forum | - | - | -
entity | ORG | Minch Ferries | - | - | -
entity | ORG | Shipbuilding Trades Union | - | - | -
entity | ORG | Audit Scotland | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Uist | - | - | -
entity | LOC | Benbecula | - | - | -
entity | LOC | Clyde | - | - | -
entity | LOC | Lochmaddy | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Troon | - | - | -
entity | LOC | Aberdeen | - | - | -
meta | Islanders 'treated like an afterthought' as ferry delayed for fifth time | - | Kirsty Drummond-Reid, Transport Correspondent
