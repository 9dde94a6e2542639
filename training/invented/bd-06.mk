PTA gives Zamin 72 hours to explain blackout

By Our Staff Reporter

ISLAMABAD: The Pakistan Telecommunication Authority (PTA) on Monday served a show-cause notice on Zamin Telecom after a failure at one exchange left 31 million subscribers without calls or data for up to 17 hours.

Services collapsed in Sindh and southern Punjab shortly after Maghrib on Saturday and were not fully restored in Hyderabad, Sukkur and Rahim Yar Khan until Sunday noon.

<s1>The regulator</s1> <c1>said</c1> <q1>the company had failed to report the outage within the hour its licence allows</q1>. <s2>The notice</s2>, a copy of which is available with Dawn, <c2>states</c2>: “<q2>The licensee informed the Authority after its customers had informed the world.</q2>”

<s3>Zamin</s3> <c3>blamed</c3> <q3>“simultaneous damage” to two fibre cables laid by its contractor, Bulleh Brothers, near Nooriabad</q3>. <s5>Its chief executive, Shahrukh Tiwana</s5>, apologised on X and <c5>promised</c5> <q5>every subscriber 2GB of free data</q5>.

“<q6>One cable was cut by an excavator and the other by the men sent to repair it,</q6>” <s6>Mr Tiwana</s6> <c6>told</c6> <a6>a press conference</a6> in Clifton. <s7>He</s7> <c7>denied</c7> that <q7>the operator had been hacked</q7>.

<s8>Bulleh Brothers</s8> <c8>rejected</c8> <q8>the account</q8>. <s9>The Multan-based firm</s9> <c9>said</c9> <q9>it had not been paid since Ramazan and had no crew in the district</q9>.

Banks were among the worst hit. 1Link, which runs the country’s ATM switch, recorded a third fewer withdrawals, and couriers of Foodpanda sat idle along Tariq Road. <q10>At least two ambulances of the Edhi Foundation could not be reached</q10>, <c10>according to</c10> <s10>its control room</s10>.

“<q11>A man brought his mother on a donkey cart because nobody’s phone worked,</q11>” <c11>said</c11> <s11>Dr Zeb-un-Nisa Magsi</s11>, who heads casualty at Liaquat University Hospital. “<q11>She lived. I do not know how.</q11>”

<s12>The Pakistan Software Houses Association</s12> <c12>put</c12> <q12>the losses of its members at $9m</q12>. <s13>Its Karachi head, Sanam Peerzada</s13>, <c13>urged</c13> <a13>the government</a13> <q13>to make rival operators carry one another’s traffic in an emergency</q13>.

The matter echoed in parliament. In the National Assembly’s Standing Committee on Information Technology, <s14>PPP lawmaker Nawab Qadir Bux</s14> <c14>asked</c14> <q14>why the exchange at Jamshoro had no standby generator</q14>. <s15>The committee</s15> <c15>directed</c15> <a15>the ministry</a15> <q15>to submit a report by Friday</q15>.

<s16>The minister of state, Barrister Hania Durrani</s16>, <c16>said</c16> <q16>the government would “not hesitate to cancel a licence”</q16>. <s17>She</s17> <c17>added</c17> that <q17>the Critical Networks Bill would reach the Senate before Eid</q17>.

<s18>A senior PTA official</s18>, who did not wish to be named, <c18>doubted</c18> that <q18>Zamin would lose anything but money</q18>. “<q19>It has 31 million customers. Where shall we put them, in Ufone’s lap?</q19>” <s19>he</s19> <c19>said</c19>.

Zamin, founded in 1996 as Paknet Mobile, was bought in 2011 by the Qatari group Najm Holding. Its fine for a 2021 failure in Quetta, Rs250m, is still before a tribunal in Islamabad.

<s20>Traders in Hyderabad’s Resham Bazaar</s20> <c20>have threatened</c20> <q20>to burn their Zamin sims</q20> outside the company’s franchise on Thursday. “<q21>We sold nothing for a day,</q21>” <c21>said</c21> <s21>bangle wholesaler Haji Inayat</s21>. “<q21>Can I put 2GB on my wife’s wrist?</q21>”
-----
1 | indirect | Pakistan Telecommunication Authority | ORG | organisation
2 | direct | notice | DOCUMENT | document
3 | mixed | Zamin Telecom | ORG | organisation
5 | indirect | Shahrukh Tiwana | PERSON | name
6 | direct | Shahrukh Tiwana | PERSON | surname
7 | indirect | Shahrukh Tiwana | PERSON | pronoun
8 | indirect | Bulleh Brothers | ORG | organisation
9 | indirect | Bulleh Brothers | ORG | organisation
10 | indirect | Edhi Foundation | ORG | organisation
11 | direct | Zeb-un-Nisa Magsi | PERSON | name
12 | indirect | Pakistan Software Houses Association | ORG | organisation
13 | indirect | Sanam Peerzada | PERSON | name
14 | indirect | Nawab Qadir Bux | PERSON | name
15 | indirect | Standing Committee on Information Technology | ORG | organisation
16 | mixed | Hania Durrani | PERSON | name
17 | indirect | Hania Durrani | PERSON | pronoun
18 | attitude | senior PTA official | PERSON | title
19 | direct | senior PTA official | PERSON | pronoun
20 | indirect | Traders in Hyderabad’s Resham Bazaar | GROUP | group
21 | direct | Haji Inayat | PERSON | name
entity | PERSON | Shahrukh Tiwana | Mr Tiwana | chief executive | Zamin Telecom
entity | PERSON | Zeb-un-Nisa Magsi | Dr Zeb-un-Nisa Magsi | - | Liaquat University Hospital
entity | PERSON | Sanam Peerzada | - | Karachi head | Pakistan Software Houses Association
entity | PERSON | Nawab Qadir Bux | - | lawmaker | PPP
entity | PERSON | Hania Durrani | Barrister Hania Durrani | minister of state | -
entity | PERSON | Haji Inayat | - | bangle wholesaler | -
entity | ORG | Pakistan Telecommunication Authority | PTA; Authority | - | -
entity | ORG | Zamin Telecom | Zamin; Paknet Mobile | - | -
entity | ORG | Dawn | - | - | -
entity | ORG | Bulleh Brothers | - | - | -
entity | ORG | X | - | - | -
entity | ORG | 1Link | - | - | -
entity | ORG | Foodpanda | - | - | -
entity | ORG | Edhi Foundation | - | - | -
entity | ORG | Liaquat University Hospital | - | - | -
entity | ORG | Pakistan Software Houses Association | - | - | -
entity | ORG | National Assembly | - | - | -
entity | ORG | Standing Committee on Information Technology | - | - | -
entity | ORG | PPP | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Ufone | - | - | -
entity | ORG | Najm Holding | - | - | -
entity | NORP | Qatari | - | - | -
entity | LOC | Islamabad | ISLAMABAD | - | -
entity | LOC | Sindh | - | - | -
entity | LOC | Punjab | - | - | -
entity | LOC | Hyderabad | - | - | -
entity | LOC | Sukkur | - | - | -
entity | LOC | Rahim Yar Khan | - | - | -
entity | LOC | Nooriabad | - | - | -
entity | LOC | Clifton | - | - | -
entity | LOC | Multan | - | - | -
entity | LOC | Tariq Road | - | - | -
entity | LOC | Karachi | - | - | -
entity | LOC | Jamshoro | - | - | -
entity | LOC | Quetta | - | - | -
entity | LOC | Resham Bazaar | - | - | -
meta | PTA gives Zamin 72 hours to explain blackout | - | -
