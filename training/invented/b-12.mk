Vaccine trial halves dengue cases in four Asian cities

By Priyanka Nair-Holmes, Health Reporter

<q1>An experimental dengue vaccine cut infections by 52 per cent over three years</q1>, <c1>according to</c1> <s1>a study of 19,000 children in Colombo, Cebu, Semarang and Penang</s1>.

<s2>The study, published in the Tropical Medicine Record</s2>, <c2>found</c2> <q2>protection was strongest in children who had been infected before</q2>. <q3>It was weakest</q3>, <s3>the authors</s3> <c3>wrote</c3>, <q3>in those under six</q3>.

'<q4>Half is not a miracle, but half is a great many empty hospital beds,</q4>' <c4>said</c4> <s4>the lead investigator, Professor Ruwan Abeysekera of the University of Kandy</s4>.

<s5,6>He</s5,6> <c5>stressed</c5> that <q5>the trial wasn't designed to measure deaths</q5> and <c6>cautioned against</c6> <q6>abandoning mosquito control</q6>.

'<q7>A vaccine doesn't empty a flowerpot of water,</q7>' <s7>Abeysekera</s7> <c7>said</c7>.

<q8>The makers, Orchid Biologics, whose shares rose nine per cent on the news, will apply for a licence in six countries by the end of the year</q8>, <s8>a company statement</s8> <c8>said</c8>. <s9>It</s9> <c9>put</c9> <q9>the likely price at $11 a dose</q9>.

<s10>Independent experts</s10> <c10>questioned</c10> <q10>whether that was low enough</q10>. '<q11>The families' income in these districts is about $5 a day,</q11>' <c11>said</c11> <s11>health economist Dr Corazon Villareal, who wasn't involved in the trial</s11>. '<q11>Two doses is four days' rice.</q11>'

Two children in Cebu suffered severe allergic reactions; both recovered. <s12>The safety board</s12> <c12>concluded</c12> that <q12>the risk was “acceptable and manageable”</q12>.

Parents in Penang's Air Itam district queued for the first open session. '<q14>My eldest had dengue in 2019 and I counted every breath,</q14>' <s14>Lim Poh Choo</s14> <c14>said</c14>. '<q14>If there's a needle for that, give it to me.</q14>'
-----
1 | indirect | study of 19,000 children in Colombo | DOCUMENT | document
2 | indirect | study of 19,000 children in Colombo | DOCUMENT | document
3 | indirect | authors | GROUP | group
4 | direct | Ruwan Abeysekera | PERSON | name
5 | indirect | Ruwan Abeysekera | PERSON | pronoun
6 | indirect | Ruwan Abeysekera | PERSON | pronoun
7 | direct | Ruwan Abeysekera | PERSON | surname
8 | indirect | Orchid Biologics | ORG | document
9 | indirect | Orchid Biologics | ORG | pronoun
10 | indirect | Independent experts | GROUP | group
11 | direct | Corazon Villareal | PERSON | name
12 | mixed | safety board | GROUP | group
14 | direct | Lim Poh Choo | PERSON | name
meta | Vaccine trial halves dengue cases in four Asian cities | - | Priyanka Nair-Holmes, Health Reporter
entity | NORP | Asian | - | - | -
entity | LOC | Colombo | - | - | -
entity | LOC | Cebu | - | - | -
entity | LOC | Semarang | - | - | -
entity | LOC | Penang | - | - | -
entity | ORG | Tropical Medicine Record | - | - | -
entity | PERSON | Ruwan Abeysekera | Professor Ruwan Abeysekera; Abeysekera | lead investigator | University of Kandy
entity | ORG | University of Kandy | - | - | -
entity | ORG | Orchid Biologics | - | - | -
entity | PERSON | Corazon Villareal | Dr Corazon Villareal | health economist | -
entity | LOC | Air Itam | - | - | -
entity | PERSON | Lim Poh Choo | - | - | -
