Malawi cabinet split over $190 mln sale of TeleNyika stake

LILONGWE, Nov 18 - <s1>Malawi's finance minister</s1> <c1>said</c1> on Tuesday <q1>the sale of a majority stake in state-run TeleNyika to the Mauritius-based investor Axenta would go ahead</q1>, hours after <s2>a cabinet colleague</s2> <c2>denounced</c2> it as "<q2>an auction in the dark</q2>".

<s3>Chikondi Mwandira</s3> <c3>told</c3> <a3>reporters</a3> outside Capital Hill that <q3>the $190 million deal, signed in Blantyre in September, would be put to parliament before Christmas</q3>.

"<q4>There is no plan B, because plan B is that the towers go off,</q4>" <s4>he</s4> <c4>said</c4>. TeleNyika owes about $74 million to suppliers including Ericsson.

His statement followed an interview given to the daily Nthawi by Information Minister Grace Tembo-Lungu, whose People's Renewal Front is the junior partner in the coalition. <s5,6>She</s5,6> <c5>accused</c5> the Treasury of <q5>hiding a valuation by the brokers Silva Prentice</q5> and <c6>threatened</c6> <q6>to take her party's 22 lawmakers out of government</q6>.

"<q7>My ministry licenses these networks. I read about the price on Facebook,</q7>" <c7>said</c7> <s7>Tembo-Lungu</s7>.

<s8>Silva Prentice</s8> <c8>declined to say</c8> <q8>how it had arrived at its figure</q8>. <s9>Two people familiar with the document</s9> <c9>said</c9> <q9>it put the stake at between $240 million and $265 million</q9>.

<s10>President Yamikani Gondwe</s10> <c10>ordered</c10> <a10>both ministers</a10> <q10>to stop speaking to the media</q10>. Gondwe approved the terms of the sale in June and chairs the cabinet committee on the economy.

Axenta, founded by the Ghanaian engineer Kojo Star, runs networks in Togo and Lesotho. <s12>It</s12> <c12>has promised</c12> <q12>to lay 2,300 km of fibre between Karonga and Nsanje within four years</q12>. <s13>Star</s13> <c13>said</c13> in an email <q13>the group remained "patient but not immortal"</q13>.

"<q14>We can wait for a vote,</q14>" <s14>he</s14> <c14>wrote</c14>. "<q14>We cannot wait for an election.</q14>"

The Communications Workers Union of Malawi (COWUMA) called a two-day strike for next week. <s15>The union</s15>, which has 1,150 members at the company, <c15>fears</c15> <q15>half of them will be dismissed once the state holds less than 50%</q15>. <s16>Its secretary-general, Precious Happy Zimba</s16>, <c16>called on</c16> <a16>Gondwe</a16> <q16>to publish the contract</q16>.

<s17>TeleNyika</s17> <c17>said</c17> <q17>no redundancies had been discussed</q17>. <s18,19>Chief Executive Dirk van Tonder</s18,19> <c18>described</c18> the strike as "<q18>premature</q18>" and <c19>added</c19> that <q19>emergency numbers would be staffed from a centre in Zomba</q19>.

The Competition and Fair Trading Commission cleared the purchase in August on condition that Axenta sell its small broadband arm, Lake Wave. In a separate note, <s20>the International Monetary Fund</s20> <c20>urged</c20> <a20>Lilongwe</a20> <q20>to complete the sale "on transparent terms"</q20>. <s21>The IMF</s21> <c21>expects</c21> <q21>proceeds to cut the budget deficit to 6.8% of output</q21>.

<s22>Thandiwe Orchard, a sovereign analyst at Bexley Crane in Johannesburg</s22>, <c22>said</c22> <q22>the row would unsettle holders of the country's debt</q22>. "<q23>Investors can live with a low price,</q23>" <s23>she</s23> <c23>said</c23>. "<q23>They cannot live with two governments.</q23>"

The kwacha was little changed. An earlier attempt to sell the operator, to a Gulf consortium, collapsed in 2017 when <s24>the High Court</s24> <c24>ruled</c24> that <q24>the tender had broken the Public Procurement Act</q24>.
-----
1 | indirect | Chikondi Mwandira | PERSON | title
2 | mixed | Grace Tembo-Lungu | PERSON | title
3 | indirect | Chikondi Mwandira | PERSON | name
4 | direct | Chikondi Mwandira | PERSON | pronoun
5 | indirect | Grace Tembo-Lungu | PERSON | pronoun
6 | indirect | Grace Tembo-Lungu | PERSON | pronoun
7 | direct | Grace Tembo-Lungu | PERSON | surname
8 | attitude | Silva Prentice | ORG | organisation
9 | indirect | Two people familiar with the document | GROUP | group
10 | indirect | Yamikani Gondwe | PERSON | name
12 | indirect | Axenta | ORG | pronoun
13 | mixed | Kojo Star | PERSON | surname
14 | direct | Kojo Star | PERSON | pronoun
15 | attitude | Communications Workers Union of Malawi | ORG | organisation
16 | indirect | Precious Happy Zimba | PERSON | name
17 | indirect | TeleNyika | ORG | organisation
18 | mixed | Dirk van Tonder | PERSON | name
19 | indirect | Dirk van Tonder | PERSON | name
20 | mixed | International Monetary Fund | ORG | organisation
21 | attitude | International Monetary Fund | ORG | organisation
22 | indirect | Thandiwe Orchard | PERSON | name
24 | indirect | High Court | ORG | organisation
23 | direct | Thandiwe Orchard | PERSON | pronoun
entity | LOC | Malawi | - | - | -
entity | LOC | Lilongwe | LILONGWE | - | -
entity | ORG | TeleNyika | - | - | -
entity | LOC | Mauritius | - | - | -
entity | ORG | Axenta | - | - | -
entity | PERSON | Chikondi Mwandira | - | finance minister | -
entity | LOC | Capital Hill | - | - | -
entity | LOC | Blantyre | - | - | -
entity | ORG | Ericsson | - | - | -
entity | ORG | Nthawi | - | - | -
entity | PERSON | Grace Tembo-Lungu | Tembo-Lungu | Information Minister | -
entity | ORG | People's Renewal Front | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Silva Prentice | - | - | -
entity | ORG | Facebook | - | - | -
entity | PERSON | Yamikani Gondwe | President Yamikani Gondwe; Gondwe | President | Malawi
entity | NORP | Ghanaian | - | - | -
entity | PERSON | Kojo Star | Star | founder | Axenta
entity | LOC | Togo | - | - | -
entity | LOC | Lesotho | - | - | -
entity | LOC | Karonga | - | - | -
entity | LOC | Nsanje | - | - | -
entity | ORG | Communications Workers Union of Malawi | COWUMA | - | -
entity | PERSON | Precious Happy Zimba | - | secretary-general | Communications Workers Union of Malawi
entity | PERSON | Dirk van Tonder | - | Chief Executive | TeleNyika
entity | LOC | Zomba | - | - | -
entity | ORG | Competition and Fair Trading Commission | - | - | -
entity | ORG | Lake Wave | - | - | -
entity | ORG | International Monetary Fund | IMF | - | -
entity | PERSON | Thandiwe Orchard | - | sovereign analyst | Bexley Crane
entity | ORG | Bexley Crane | - | - | -
entity | LOC | Johannesburg | - | - | -
entity | LOC | Gulf | - | - | -
entity | ORG | High Court | - | - | -
meta | Malawi cabinet split over $190 mln sale of TeleNyika stake | - | -
