<q1>Bus firms ‘bounced’ into franchising scheme</q1>, <a1>High Court</a1> <c1>told</c1>

By Tilda Marchbank, PA

<q2>A metro mayor “bounced” private bus firms into public control on passenger figures that were two years out of date</q2>, <a2>the High Court</a2> <c2>has heard</c2>.

Three operators are challenging the decision by Wyre and Colne Combined Authority (WCCA) to bring every route between Skelby and the Norna valley under a single contract, to be branded Weave, from next January.

They are Pennock Travel, family-run Ashworth & Lumb and the Swedish-owned group Tyndal, which between them run 640 vehicles, including the electric Volta Citymaster double-deckers seen around Lane End station since March.

Opening the case in Leeds on Tuesday, <s3>Marguerite Halifax KC, for the operators</s3>, <c3>said</c3> <q3>the surveys had been carried out in the fortnight of Storm Ottoline, when half of Ravensmoor was under water</q3>.

“<q4>One might as well count the bathers at Morecambe in February,</q4>” <s4>Ms Halifax</s4> <c4>told</c4> <a4>Mr Justice Field</a4>. “<q4>The mayor had an answer and went looking for a sum.</q4>”

<s5>A memo by the accountants Crane Whitlow</s5>, written in May 2024 and shown to the court, <c5>warned</c5> that <q5>the Bus Services Act “does not permit a guess”</q5>.

<s6>The authority</s6>, which is led by Labour’s Dougie Price, <c6>denies</c6> <q6>acting unlawfully</q6>. <q7>Pennock had been sent the figures in draft</q7>, <s7>it</s7> <c7>said</c7> in written arguments, <q7>and had “sat on them for eleven weeks”</q7>.

Mr Price was not in court. Speaking outside WCCA’s offices in Church Street, Holmbury, <s8>the former signalman</s8> <c8>accused</c8> the companies of “<q8>running the profitable half of a network and dumping the rest on Mrs Patel in Upper Banks</q8>”.

“<q9>Every pound Tyndal sends to Malmo is a pound that isn’t spent at Cobb’s Cross,</q9>” <s9>he</s9> <c9>said</c9>.

<s10>A Tyndal spokeswoman</s10> <c10>said</c10> <q10>the group had “reinvested all of its UK surplus since 2021”</q10>. <s11>Ashworth & Lumb</s11>, founded in 1924 with one charabanc named Our Doris, <c11>said</c11> <q11>it feared for its depot at Lumb Bank, where 83 people work</q11>.

“<q12>We’re not some hedge fund. My grandad is on the wall in a flat cap,</q12>” <c12>said</c12> <s12>its managing director, Wilf Ashworth</s12>.

The drivers’ union, Unite, is backing the authority. <s13>Its regional officer, Precious Banks</s13>, <c13>said</c13> <q13>Ashworth’s had paid “a pound an hour less than Tyndal, and Tyndal isn’t generous”</q13>.

Passengers are divided. <s14>The Norna Valley Bus Users’ Group</s14> <c14>wants</c14> <q14>the scheme to go ahead</q14>, but <s15>the Skelby branch of Age Concern</s15> <c15>has called for</c15> <q15>a delay until the concessionary Silver Pass is guaranteed</q15>.

<s16>The Department for Transport</s16>, which approved a £71m grant last autumn, <c16>said</c16> <q16>franchising was a matter for local leaders</q16>. <s17>The Traffic Commissioner</s17> <c17>declined to say</c17> <q17>whether licences would be extended</q17>.

Greater Manchester became the first English region outside London to take back its buses, in 2023, and survived a similar challenge in the Court of Appeal.

The hearing continues.
-----
1 | mixed | - | - | none
2 | mixed | - | - | none
3 | indirect | Marguerite Halifax | PERSON | name
4 | direct | Marguerite Halifax | PERSON | surname
5 | mixed | memo by the accountants Crane Whitlow | DOCUMENT | document
6 | indirect | Wyre and Colne Combined Authority | ORG | organisation
7 | mixed | Wyre and Colne Combined Authority | ORG | pronoun
8 | mixed | Dougie Price | PERSON | title
9 | direct | Dougie Price | PERSON | pronoun
10 | mixed | Tyndal | ORG | organisation
11 | indirect | Ashworth & Lumb | ORG | organisation
12 | direct | Wilf Ashworth | PERSON | name
13 | mixed | Precious Banks | PERSON | name
14 | attitude | Norna Valley Bus Users’ Group | ORG | organisation
15 | indirect | Age Concern | ORG | organisation
16 | indirect | Department for Transport | ORG | organisation
17 | attitude | Traffic Commissioner | ORG | organisation
entity | ORG | High Court | - | - | -
entity | ORG | Wyre and Colne Combined Authority | WCCA | - | -
entity | LOC | Skelby | - | - | -
entity | LOC | Norna | - | - | -
entity | ORG | Pennock Travel | Pennock | - | -
entity | ORG | Ashworth & Lumb | Ashworth’s | - | -
entity | NORP | Swedish | - | - | -
entity | ORG | Tyndal | - | - | -
entity | LOC | Lane End | - | - | -
entity | LOC | Leeds | - | - | -
entity | PERSON | Marguerite Halifax | Marguerite Halifax KC; Ms Halifax | - | -
entity | LOC | Ravensmoor | - | - | -
entity | LOC | Morecambe | - | - | -
entity | PERSON | Mr Justice Field | - | - | -
entity | ORG | Crane Whitlow | - | - | -
entity | ORG | Labour | - | - | -
entity | PERSON | Dougie Price | Mr Price | metro mayor | Wyre and Colne Combined Authority
entity | LOC | Church Street | - | - | -
entity | LOC | Holmbury | - | - | -
entity | PERSON | Mrs Patel | - | - | -
entity | LOC | Upper Banks | - | - | -
entity | LOC | Malmo | - | - | -
entity | LOC | Cobb’s Cross | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Lumb Bank | - | - | -
entity | PERSON | Wilf Ashworth | - | managing director | Ashworth & Lumb
entity | ORG | Unite | - | - | -
entity | PERSON | Precious Banks | - | regional officer | Unite
entity | ORG | Norna Valley Bus Users’ Group | - | - | -
entity | ORG | Age Concern | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | Traffic Commissioner | - | - | -
entity | LOC | Greater Manchester | - | - | -
entity | NORP | English | - | - | -
entity | LOC | London | - | - | -
entity | ORG | Court of Appeal | - | - | -
meta | Bus firms ‘bounced’ into franchising scheme, High Court told | - | Tilda Marchbank
