Maize stores stand empty as <s27>co-operatives</s27> <c27>reject</c27> <q27>Sh3,400 price</q27>

Friday, January 17, 2025

By Wycliffe Barasa and Mercy Jelagat

<s1,2>Maize farmers in the North Rift</s1,2> <c1>have refused</c1> <q1>to deliver their crop to government stores</q1>, <c2>saying</c2> <q2>the Sh3,400 offered for a 90-kilogramme bag will not cover the cost of seed and fertiliser</q2>.

By yesterday evening only 11,200 bags had been received at the National Cereals and Produce Board (NCPB) depots in Eldoret, Kitale and Moi’s Bridge, against a target of one million by the end of February.

<s3>Mr Elijah Kiprono</s3>, who chairs the Uasin Gishu Grain Growers Co-operative Union, <c3>said</c3> <q3>members had resolved to keep their maize until the State raises the price to at least Sh4,500</q3>.

“<q4>We are not on strike. A cow does not go on strike when you forget to feed it, it just does not give milk,</q4>” <c4>said</c4> <s4>Mr Kiprono</s4>.

<s5>He</s5> <c5>accused</c5> unnamed officials of <q5>tipping off cartels that have been buying from desperate growers at the farm gate for as little as Sh2,600</q5>.

<s6>Agriculture Principal Secretary Dr Naomi Wekesa</s6> <c6>dismissed</c6> <q6>the claims</q6>. <s7>She</s7> <c7>told</c7> <a7>journalists in Nakuru</a7> that <q7>the figure was arrived at after consultations with all stakeholders, farmers included</q7>.

“<q8>The government cannot pay what the market does not pay,</q8>” <s8>the PS</s8> <c8>said</c8>. “<q8>If I buy at Sh4,500, Mama Mboga in Nairobi will buy unga at Sh250. Who will she blame?</q8>”

<s9>Dr Wekesa, a former lecturer at Egerton University</s9> who was appointed in August, further <c9>promised</c9> that <q9>all deliveries would be paid for within 72 hours</q9>. <s10>Farmers</s10>, some of whom waited until June for last year’s money, <c10>doubt</c10> <q10>it</q10>.

Mrs Selina Chebet, 58, has 340 bags stacked to the rafters of her sitting room in Ziwa. Her grandchildren do their homework on top of them.

“<q11>They ask me, ‘<n11>Gogo, when will the chairs come back?</n11>’ I tell them to ask the minister,</q11>” <s11>she</s11> <c11>said</c11>.

<s12>The widow</s12> <c12>plans</c12> <q12>to sell a heifer to pay school fees rather than part with the harvest</q12>.

A neighbour, Mr Josphat Rotich, was not so patient. <s13>He</s13> <c13>admitted</c13> <q13>selling 60 bags to a trader from Busia on Monday</q13>. “<q14>My son was sent home from Form Two. What do I tell him, that the price is coming?</q14>” <s14>he</s14> <c14>asked</c14>.

<q15>Production in the region rose by 14 per cent last season on the back of subsidised fertiliser</q15>, <c15>according to</c15> <s15>the Economic Survey</s15>. <s16>The document</s16> also <c16>projects</c16> <q16>a surplus of six million bags by March</q16>.

It is that projection millers are leaning on. <s17>The Grain Millers Association of Kenya</s17> <c17>wants</c17> <q17>the import window for white maize reopened until the stand-off ends</q17>. <s18>Its secretary-general, Mr Farouk Abdalla</s18>, <c18>warned</c18> that <q18>mills in Mombasa and Thika had stocks to last three weeks</q18>.

“<q19>We have laid off 200 people at our plant alone,</q19>” <s19>he</s19> <c19>said</c19> by phone.

“<q28>A miller without maize is a man with a very large, very quiet house.</q28>”

But <s20>Moiben MP Kenneth Lagat</s20> <c20>vowed</c20> <q20>to mobilise growers to block any trucks from the port</q20>. <s21>The lawmaker</s21>, speaking at a funeral in Kapseret, <c21>described</c21> imports at this time of the year as “<q21>a dagger in the back of the people who fed this country during Covid</q21>”.

<s22>Trans Nzoia Deputy Governor Philomena Simiyu</s22> <c22>appealed for</c22> <q22>calm</q22>. <s23>She</s23> <c23>asked</c23> <a23>the co-operatives</a23> <q23>to send five representatives to talks in Kitale on Tuesday</q23>.

<s24>Mr Kiprono and Mr Abdalla</s24> <c24>confirmed</c24> that <q24>they would attend</q24>.

<s25>The NCPB</s25> <c25>said</c25> in a notice pinned to the gate of its Eldoret depot that <q25>driers would remain available free of charge</q25>. Nobody was in the queue. <s26>A watchman</s26>, who was roasting a cob over a tin of charcoal, <c26>said</c26> <q26>he had bought it from a trader on his way to Uganda</q26>.
-----
1 | attitude | Maize farmers in the North Rift | GROUP | group
2 | indirect | Maize farmers in the North Rift | GROUP | group
3 | indirect | Elijah Kiprono | PERSON | name
4 | direct | Elijah Kiprono | PERSON | surname
5 | indirect | Elijah Kiprono | PERSON | pronoun
6 | indirect | Naomi Wekesa | PERSON | name
7 | indirect | Naomi Wekesa | PERSON | pronoun
8 | direct | Naomi Wekesa | PERSON | title
9 | indirect | Naomi Wekesa | PERSON | surname
10 | attitude | Maize farmers in the North Rift | GROUP | group
11 | direct | Selina Chebet | PERSON | pronoun
12 | attitude | Selina Chebet | PERSON | title
13 | indirect | Josphat Rotich | PERSON | pronoun
14 | direct | Josphat Rotich | PERSON | pronoun
15 | indirect | Economic Survey | DOCUMENT | document
16 | indirect | Economic Survey | DOCUMENT | document
17 | attitude | Grain Millers Association of Kenya | ORG | organisation
18 | indirect | Farouk Abdalla | PERSON | name
19 | direct | Farouk Abdalla | PERSON | pronoun
28 | direct | Farouk Abdalla | PERSON | none
20 | indirect | Kenneth Lagat | PERSON | name
21 | mixed | Kenneth Lagat | PERSON | title
22 | indirect | Philomena Simiyu | PERSON | name
23 | indirect | Philomena Simiyu | PERSON | pronoun
24 | indirect | Elijah Kiprono and Farouk Abdalla | GROUP | surname
25 | indirect | National Cereals and Produce Board | ORG | organisation
26 | indirect | watchman | PERSON | title
27 | attitude | co-operatives | GROUP | group
entity | PERSON | Elijah Kiprono | Mr Elijah Kiprono; Mr Kiprono | chairman | Uasin Gishu Grain Growers Co-operative Union
entity | PERSON | Naomi Wekesa | Dr Naomi Wekesa; Dr Wekesa | Agriculture Principal Secretary | -
entity | PERSON | Selina Chebet | Mrs Selina Chebet | - | -
entity | PERSON | Josphat Rotich | Mr Josphat Rotich | - | -
entity | PERSON | Farouk Abdalla | Mr Farouk Abdalla; Mr Abdalla | secretary-general | Grain Millers Association of Kenya
entity | PERSON | Kenneth Lagat | - | MP | -
entity | PERSON | Philomena Simiyu | - | Deputy Governor | Trans Nzoia
entity | ORG | National Cereals and Produce Board | NCPB | - | -
entity | ORG | Uasin Gishu Grain Growers Co-operative Union | - | - | -
entity | ORG | Grain Millers Association of Kenya | - | - | -
entity | ORG | Egerton University | - | - | -
entity | LOC | North Rift | - | - | -
entity | LOC | Eldoret | - | - | -
entity | LOC | Kitale | - | - | -
entity | LOC | Moi’s Bridge | - | - | -
entity | LOC | Nakuru | - | - | -
entity | LOC | Nairobi | - | - | -
entity | LOC | Ziwa | - | - | -
entity | LOC | Busia | - | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | Mombasa | - | - | -
entity | LOC | Thika | - | - | -
entity | LOC | Moiben | - | - | -
entity | LOC | Kapseret | - | - | -
entity | LOC | Trans Nzoia | - | - | -
entity | LOC | Uganda | - | - | -
meta | Maize stores stand empty as co-operatives reject Sh3,400 price | 2025-01-17 | Wycliffe Barasa and Mercy Jelagat
