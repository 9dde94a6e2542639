UPDATE 2-<s1>Zambian minister</s1> <c1>threatens</c1> <q1>to block $2.3 bln Tarragindi takeover of Lubwe copper mine</q1>

By Mwila Kasengele and Pieter Grobbendonk

LUSAKA, March 4 (Reuters) - <q2>Zambia will stop the sale of the Lubwe copper mine to Australia's Tarragindi Resources unless the bidder raises its $2.3 billion offer and smelts more metal in the country</q2>, <s2>Mines Minister Chanda Mutembo-Phiri</s2> <c2>said</c2> on Wednesday.

Tarragindi agreed in January to buy 63% of Lubwe, the nation's fourth-largest copper producer, from Hollander & Roux, a private equity firm with offices in Geneva and Cape Town.

"<q3>The price insults every Zambian who has been down that shaft,</q3>" <s3>Mutembo-Phiri</s3> <c3>told</c3> <a3>Reuters</a3> in an interview. "<q3>Copper is above $11,000 and they are paying us as if it were gravel.</q3>"

<s4>She</s4> <c4>said</c4> <q4>the government, which owns 20% through Mukuba Holdings, would use its pre-emption rights "if we are not heard by Easter"</q4>.

<s5>Tarragindi</s5> <c5>said</c5> in a filing to the ASX that <q5>it had received "no formal objection"</q5>. <q6>Chief Executive Bronwyn Achterberg would fly to Lusaka next week to meet President Lubinda Kaoma</q6>, <s6>a company spokesperson</s6> <c6>added</c6>.

<s7>The seller</s7> <c7>declined to say</c7> <q7>whether it would reopen talks</q7>. <q8>Hollander & Roux has had two approaches since January, one of them from China's Jinhe Nonferrous</q8>, <c8>according to</c8> <s8>three people familiar with the matter</s8>.

<s9>One of the people</s9> <c9>said</c9> <q9>the rival bid was worth $2.6 billion including debt</q9>. <s10>Jinhe</s10> <c10>denied</c10> <q10>making any offer</q10>.

Shares in Tarragindi closed 7.4% lower in Sydney, their worst day since the collapse of its merger with Canada's Pike Lake Gold. The S&P/ASX 200 was flat.

"<q11>Lusaka has read the copper price and so has everybody else,</q11>" <c11>said</c11> <s11>Hugo Stirnimann, mining analyst at Bank Ostertag</s11>. <s12>He</s12> <c12>predicts</c12> <q12>a final price of at least $2.5 billion</q12>. <s13>KJM Securities</s13>, by contrast, <c13>expects</c13> <q13>the Australians to walk away</q13>.

Lubwe, on the Kafue near Mwansa Hill, employs 5,100 people. Production fell to 118,000 tonnes last year after a tailings leak which <s14>the Zambia Environmental Management Agency</s14> <c14>blamed</c14> on <q14>"prolonged neglect" by the operator, Lubwe Mining Plc</q14>.

"<q15>We drank from a truck for seven months,</q15>" <c15>said</c15> <s15>Grace Nsofwa, a maize farmer and mother of four</s15>, by telephone from Kalushi. "<q15>Let the new owner drink from the river first.</q15>"

Nsofwa is among 900 villagers suing Hollander & Roux in Ndola. <s16>Their lawyer, Emmanuel Sikota of Sikota Banda & Partners</s16>, <c16>wants</c16> <q16>the sale frozen until the High Court has ruled</q16>.

<s17,18>The National Union of Copperbelt Miners (NUCM)</s17,18> <c17>urged</c17> <a17>both sides</a17> <q17>to settle quickly</q17> and <c18>warned</c18> <q18>there would be strikes if jobs went</q18>. "<q19>Our members have buried four owners already,</q19>" <s19>its general secretary, Joseph Chewe</s19>, <c19>said</c19>.

<s20>Kaoma</s20>, who faces an election in August, <c20>has vowed</c20> <q20>to lift state holdings to 35%</q20>. <s21>His rival Mutale Chewe, no relation to the union leader</s21>, <c21>accuses</c21> him of <q21>frightening off investors such as Rio Tinto and Boralis</q21>.

<s22>The International Monetary Fund</s22>, which lent Zambia $1.7 billion in 2022, <c22>said</c22> last month <q22>policy "should be predictable above all"</q22>.
-----
1 | indirect | Chanda Mutembo-Phiri | PERSON | title
2 | indirect | Chanda Mutembo-Phiri | PERSON | name
3 | direct | Chanda Mutembo-Phiri | PERSON | surname
4 | mixed | Chanda Mutembo-Phiri | PERSON | pronoun
5 | mixed | Tarragindi Resources | ORG | organisation
6 | indirect | Tarragindi Resources | ORG | organisation
7 | attitude | Hollander & Roux | ORG | organisation
8 | indirect | three people familiar with the matter | GROUP | group
9 | indirect | One of the people | PERSON | title
10 | indirect | Jinhe Nonferrous | ORG | organisation
11 | direct | Hugo Stirnimann | PERSON | name
12 | indirect | Hugo Stirnimann | PERSON | pronoun
13 | attitude | KJM Securities | ORG | organisation
14 | mixed | Zambia Environmental Management Agency | ORG | organisation
15 | direct | Grace Nsofwa | PERSON | name
16 | attitude | Emmanuel Sikota | PERSON | name
17 | indirect | National Union of Copperbelt Miners | ORG | organisation
18 | indirect | National Union of Copperbelt Miners | ORG | organisation
19 | direct | Joseph Chewe | PERSON | name
20 | indirect | Lubinda Kaoma | PERSON | surname
21 | indirect | Mutale Chewe | PERSON | name
22 | mixed | International Monetary Fund | ORG | organisation
entity | PERSON | Chanda Mutembo-Phiri | Mutembo-Phiri | Mines Minister | -
entity | PERSON | Bronwyn Achterberg | - | Chief Executive | Tarragindi Resources
entity | PERSON | Lubinda Kaoma | President Lubinda Kaoma; Kaoma | President | -
entity | PERSON | Hugo Stirnimann | - | mining analyst | Bank Ostertag
entity | PERSON | Grace Nsofwa | Nsofwa | maize farmer | -
entity | PERSON | Emmanuel Sikota | - | lawyer | Sikota Banda & Partners
entity | PERSON | Joseph Chewe | - | general secretary | National Union of Copperbelt Miners
entity | PERSON | Mutale Chewe | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Tarragindi Resources | Tarragindi | - | -
entity | ORG | Hollander & Roux | - | - | -
entity | ORG | Mukuba Holdings | - | - | -
entity | ORG | ASX | - | - | -
entity | ORG | Jinhe Nonferrous | Jinhe | - | -
entity | ORG | Pike Lake Gold | - | - | -
entity | ORG | Bank Ostertag | - | - | -
entity | ORG | KJM Securities | - | - | -
entity | ORG | Zambia Environmental Management Agency | - | - | -
entity | ORG | Lubwe Mining Plc | - | - | -
entity | ORG | Sikota Banda & Partners | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | National Union of Copperbelt Miners | NUCM | - | -
entity | ORG | Rio Tinto | - | - | -
entity | ORG | Boralis | - | - | -
entity | ORG | International Monetary Fund | - | - | -
entity | LOC | Zambia | - | - | -
entity | LOC | Lubwe | - | - | -
entity | LOC | Lusaka | LUSAKA | - | -
entity | LOC | Australia | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | Cape Town | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Sydney | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Kafue | - | - | -
entity | LOC | Mwansa Hill | - | - | -
entity | LOC | Kalushi | - | - | -
entity | LOC | Ndola | - | - | -
entity | NORP | Zambian | - | - | -
entity | NORP | Australians | - | - | -
meta | UPDATE 2-Zambian minister threatens to block $2.3 bln Tarragindi takeover of Lubwe copper mine | - | Mwila Kasengele and Pieter Grobbendonk
