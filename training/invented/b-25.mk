 date 2025-05-07 <s1>Minister</s1> <c1>denies</c1> <q1>Karachi's new bus lanes are ‘cycle stands’</q1>

By Adeel Khawaja

<s2,15>Sindh transport minister Naveed Palijo</s2,15> <c15>has rejected</c15> <q15>suggestions that the city's Rs14 billion bus lanes have turned into parking bays</q15>, <c2>telling</c2> <a2>the provincial assembly</a2> that <q2>96 per cent of the network was clear on any given day</q2>.

‘<q3>I've driven it myself at eight in the morning,</q3>’ <s3>he</s3> <c3>said</c3>. ‘<q3>I saw buses. I didn't see a single cycle.</q3>’

<s4>Opposition member Rubina Qaimkhani-Shah</s4> <c4>asked</c4> <q4>whether the minister had travelled with an escort</q4>. <s5>He</s5> <c5>did not answer</c5> <q5>the question</q5>.

A survey of three corridors by Dawnlight, a volunteer group, counted 211 parked motorcycles, 38 fruit carts and a wedding tent. <s6>The group's organiser, Saad Memon, who keeps a spreadsheet of every obstruction and sends it to the ministry each Friday</s6>, <c6>said</c6> <q6>he'd never had a reply</q6>.

‘<q7>I'm starting to think the ministry's email is parked in the lane as well,</q7>’ <c7>said</c7> <s7>Memon</s7>.

<s8>Bus drivers</s8> <c8>back</c8> <q8>him</q8>. <s9>One, who has worked the Tower to Malir route since it opened</s9>, <c9>said</c9> <q9>the lane was useful ‘as far as the first samosa cart’</q9>.

<s10,11>The ministry</s10,11> <c10>says</c10> <q10>fines will begin in June</q10>, and <c11>has asked</c11> <a11>the traffic police</a11> for <q11>200 extra wardens</q11>. <s12>The police</s12> <c12>say</c12> <q12>they have forty to spare</q12>.

<s13>Palijo</s13> <c13>accused</c13> a certain section of the media of <q13>photographing the same motorcycle from different angles</q13>.

That motorcycle, a red Honda, was still there on Wednesday evening. <s14>Its owner</s14> <c14>said</c14> <q14>he would move it when the barber had finished</q14>.
-----
1 | mixed | Naveed Palijo | PERSON | title
2 | indirect | Naveed Palijo | PERSON | name
3 | direct | Naveed Palijo | PERSON | pronoun
4 | indirect | Rubina Qaimkhani-Shah | PERSON | name
5 | attitude | Naveed Palijo | PERSON | pronoun
6 | indirect | Saad Memon | PERSON | name
7 | direct | Saad Memon | PERSON | surname
8 | attitude | Bus drivers | GROUP | group
9 | mixed | one | PERSON | title
10 | indirect | ministry | ORG | organisation
11 | indirect | ministry | ORG | organisation
12 | indirect | traffic police | ORG | organisation
13 | indirect | Naveed Palijo | PERSON | surname
14 | indirect | Its owner | PERSON | title
15 | indirect | Naveed Palijo | PERSON | name
meta | Minister denies Karachi's new bus lanes are ‘cycle stands’ | 2025-05-07 | Adeel Khawaja
entity | LOC | Karachi | - | - | -
entity | LOC | Sindh | - | - | -
entity | PERSON | Naveed Palijo | Palijo | Sindh transport minister | -
entity | PERSON | Rubina Qaimkhani-Shah | - | Opposition member | -
entity | ORG | Dawnlight | - | - | -
entity | PERSON | Saad Memon | Memon | organiser | Dawnlight
entity | LOC | Tower | - | - | -
entity | LOC | Malir | - | - | -
