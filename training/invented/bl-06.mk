FUEL CRISIS: Marketers shun Ekwuoma depot over N40 loading charge

…<s1>Sobek</s1> <c1>denies</c1> <q1>hoarding</q1> as queues return to Lagos, Asaba

By Tamunosaki Georgewill & Hauwa Bebeji

ASABA — Petroleum marketers have withdrawn their trucks from the Ekwuoma Depot in Delta State in protest against a new loading charge of N40 per litre, raising fears of scarcity ahead of the Easter holiday.

<s2>The Independent Tank Farm Marketers Association, ITFMA</s2>, <c2>announced</c2> <q2>the withdrawal</q2> yesterday after an emergency meeting at the Grand Orchid Hotel, Asaba.

Addressing newsmen, <s3>its National President, Chief Ebikabowei Tari</s3>, <c3>described</c3> the charge as "<q3>daylight extortion in agbada</q3>".

"<q4>We were buying at N812 on Monday. By Tuesday they told us N852, no circular, no explanation,</q4>" <s4>he</s4> <c4>said</c4>. "<q4>Who will bear it? It is Mama Nkechi selling akara who will bear it.</q4>"

<s5>Tari</s5> <c5>gave</c5> <a5>the depot's owner, Sobek Energy</a5>, <q5>seven days to reverse the increase</q5>.

But <s6>the company</s6> <c6>said</c6> <q6>the charge was approved by the regulator in January and covers the dredging of its jetty on the Forcados River</q6>.

"<q7>Nobody is hoarding one drop at Ekwuoma,</q7>" <c7>said</c7> <s7>Mrs Folasade Adigun-Bright, General Manager, Corporate Affairs</s7>. <s8>She</s8> <c8>challenged</c8> <a8>the marketers</a8> <q8>to "bring their dipsticks and see"</q8>.

Checks by Vanguard in Lagos showed long queues at stations along Ikorodu Road and in Surulere. At the Zenon-Pascal outlet in Ojuelegba, petrol sold for N960.

<s9>A danfo driver</s9> who gave his name as Biggie <c9>lamented</c9> that <q9>he had slept in his bus for two nights</q9>.

"<q10>Government says there is fuel. Let Government come and push this bus,</q10>" <s10>he</s10> <c10>said</c10>.

In Abuja, <s11>the Nigerian Midstream and Downstream Petroleum Regulatory Authority, NMDPRA</s11>, <c11>said</c11> <q11>there were 23 days of petrol in stock</q11>. <s12>It</s12> <c12>warned</c12> <a12>marketers</a12> <q12>against panic pricing</q12>.

However, <s13>a senior official of the authority</s13>, who was not authorised to speak, <c13>admitted</c13> that <q13>the Sobek approval "was for N14, not N40"</q13>.

Reacting, <s14>the Tanker Crews Union</s14> <c14>threatened</c14> <q14>to down tools if its members were "caught in a fight of elephants"</q14>. <s15>The union's Delta chairman, Comrade Monday Ufuoma</s15>, <c15>said</c15> <q15>47 drivers were stranded between Ogwashi-Uku and Issele-Azagba</q15>.

<s16>Ufuoma</s16> <c16>appealed</c16> to <a16>Governor Chukwuka Obiajulu</a16> <q16>to intervene</q16>.

<s17>The Governor</s17>, speaking through his Commissioner for Energy, Dr Ochuko Praise, <c17>said</c17> <q17>he would meet both sides on Thursday at Government House</q17>.

<s18>The Peoples Renewal Party</s18> <c18>called on</c18> <a18>the National Assembly</a18> <q18>to probe the depot's licence</q18>. Last year <s22>the House Committee on Downstream</s22>, under Hon. Sunday Karimu-Ojo, <c22>found</c22> that <q22>three depots in the Niger Delta had loaded without meters</q22>.

<s19>An energy economist at Redeemer's Gate University, Prof. Innocent Akpodiete</s19>, <c19>blamed</c19> <q19>the naira's slide</q19> for the dispute.

"<q20>Everybody is fighting over forty naira because nobody can fight the dollar,</q20>" <s20>the don</s20> <c20>said</c20>.

Operation Safe Pump, the task force led by the Nigeria Security and Civil Defence Corps, has sealed nine stations since Monday was declared a "<x>No Queue Day</x>". <s21>Its spokesman, CSC Blessing Harcourt-Dan</s21>, <c21>vowed</c21> <q21>to seal more</q21>.
-----
1 | indirect | Sobek Energy | ORG | organisation
2 | indirect | Independent Tank Farm Marketers Association | ORG | organisation
3 | mixed | Ebikabowei Tari | PERSON | name
4 | direct | Ebikabowei Tari | PERSON | pronoun
5 | indirect | Ebikabowei Tari | PERSON | surname
6 | indirect | Sobek Energy | ORG | organisation
7 | direct | Folasade Adigun-Bright | PERSON | name
8 | mixed | Folasade Adigun-Bright | PERSON | pronoun
9 | indirect | Biggie | PERSON | title
10 | direct | Biggie | PERSON | pronoun
11 | indirect | Nigerian Midstream and Downstream Petroleum Regulatory Authority | ORG | organisation
12 | indirect | Nigerian Midstream and Downstream Petroleum Regulatory Authority | ORG | pronoun
13 | mixed | senior official of the authority | PERSON | title
14 | mixed | Tanker Crews Union | ORG | organisation
15 | indirect | Monday Ufuoma | PERSON | name
16 | indirect | Monday Ufuoma | PERSON | surname
17 | indirect | Chukwuka Obiajulu | PERSON | title
18 | indirect | Peoples Renewal Party | ORG | organisation
19 | indirect | Innocent Akpodiete | PERSON | name
20 | direct | Innocent Akpodiete | PERSON | title
21 | indirect | Blessing Harcourt-Dan | PERSON | name
22 | indirect | House Committee on Downstream | ORG | organisation
entity | PERSON | Ebikabowei Tari | Chief Ebikabowei Tari; Tari | National President | Independent Tank Farm Marketers Association
entity | PERSON | Folasade Adigun-Bright | Mrs Folasade Adigun-Bright | General Manager, Corporate Affairs | Sobek Energy
entity | PERSON | Biggie | - | danfo driver | -
entity | PERSON | Mama Nkechi | - | - | -
entity | PERSON | Monday Ufuoma | Comrade Monday Ufuoma; Ufuoma | Delta chairman | Tanker Crews Union
entity | PERSON | Chukwuka Obiajulu | Governor Chukwuka Obiajulu | Governor | -
entity | PERSON | Ochuko Praise | Dr Ochuko Praise | Commissioner for Energy | -
entity | PERSON | Sunday Karimu-Ojo | Hon. Sunday Karimu-Ojo | - | House Committee on Downstream
entity | PERSON | Innocent Akpodiete | Prof. Innocent Akpodiete | energy economist | Redeemer's Gate University
entity | PERSON | Blessing Harcourt-Dan | CSC Blessing Harcourt-Dan | spokesman | Operation Safe Pump
entity | ORG | Sobek Energy | Sobek | - | -
entity | ORG | Independent Tank Farm Marketers Association | ITFMA | - | -
entity | ORG | Vanguard | - | - | -
entity | ORG | Zenon-Pascal | - | - | -
entity | ORG | Nigerian Midstream and Downstream Petroleum Regulatory Authority | NMDPRA | - | -
entity | ORG | Tanker Crews Union | - | - | -
entity | ORG | Peoples Renewal Party | - | - | -
entity | ORG | National Assembly | - | - | -
entity | ORG | Redeemer's Gate University | - | - | -
entity | ORG | Operation Safe Pump | - | - | -
entity | ORG | Nigeria Security and Civil Defence Corps | - | - | -
entity | ORG | House Committee on Downstream | - | - | -
entity | LOC | Ekwuoma Depot | Ekwuoma depot; Ekwuoma | - | -
entity | LOC | Lagos | - | - | -
entity | LOC | Asaba | ASABA | - | -
entity | LOC | Delta State | Delta | - | -
entity | LOC | Grand Orchid Hotel | - | - | -
entity | LOC | Forcados River | - | - | -
entity | LOC | Ikorodu Road | - | - | -
entity | LOC | Surulere | - | - | -
entity | LOC | Ojuelegba | - | - | -
entity | LOC | Abuja | - | - | -
entity | LOC | Ogwashi-Uku | - | - | -
entity | LOC | Issele-Azagba | - | - | -
entity | LOC | Government House | - | - | -
entity | LOC | Niger Delta | - | - | -
meta | FUEL CRISIS: Marketers shun Ekwuoma depot over N40 loading charge | - | Tamunosaki Georgewill and Hauwa Bebeji
