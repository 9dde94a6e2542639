Four die in Koh Lanun resort fire as <s1>governor</s1> <c1>orders</c1> <q1>hotel checks</q1>

KANOKWAN THEPSATHIT

TRANG: <q2>Four people, two of them Swedish tourists, were killed when fire swept through a beachfront resort on Koh Lanun early on Sunday</q2>, <s2>police</s2> <c2>said</c2>.

<q3>The blaze started at about 3.20am in the laundry of the Sea Lantern Bay Resort and spread to 22 thatched villas</q3>, <c3>according to</c3> <s3>Pol Col Prasert Khamdee, chief of Hat Kaew police</s3>.

“<q4>The roofs were as dry as newspaper,</q4>” <s4>he</s4> <c4>said</c4>. “<q4>By the time the first boat reached the pier there was nothing left to save.</q4>”

The dead were named as Lars Engdahl, 63, and his wife Ulrika, 61, from Gothenburg; Mrs Somjai Lertsakul, 44, a cook; and a Lao kitchen hand known only as Khamla.

The Swedish couple’s daughter Maja broke an ankle jumping from a balcony. “<q5>I could hear my mother counting the steps aloud, and then I could not,</q5>” <s5>the 29-year-old</s5> <c5>told</c5> <a5>reporters</a5> at Andaman Mercy Hospital.

<s6,7>Trang governor Thanakorn Ratchaphon</s6,7> <c6>ordered</c6> <q6>inspections of all 214 hotels on the province’s islands within 15 days</q6> and <c7>said</c7> <q7>the resort had been licensed for 12 villas, not 30</q7>.

<s8>The police chief</s8> <c8>said</c8> <q8>charges of negligence causing death were being drawn up</q8>.

Mr Anucha Worakit, 52, managing director of Lantern Leisure Co, which owns the site, returned from Singapore on Sunday evening. <s9,10>He</s9,10> <c9>apologised</c9> for “<q9>an unbearable loss</q9>” and <c10>promised</c10> <q10>300,000 baht to each bereaved family</q10>.

Pol Lt Wanida Saelim, of the forensic police, held up a blackened padlock for photographers. “<q11>It was on the beach gate and it was shut,</q11>” <s11>she</s11> <c11>said</c11>.

<s12>Two receptionists</s12> <c12>told</c12> <a12>investigators</a12> that <q12>the gate had been chained since a burglary in June</q12>. <s13>The hotelier</s13> <c13>insisted</c13> <q13>every exit had been open</q13>.

<s14,15>An inspection report by the Lanun Tambon Administrative Organisation</s14,15>, a copy of which was obtained by The Siam Courier, <c14>noted</c14> in March that <q14>three of 19 extinguishers worked</q14> and <c15>recommended</c15> “<q15>immediate correction</q15>”.

<s16>The Department of Disaster Prevention and Mitigation</s16> <c16>believes</c16> <q16>winds of 40kph fanned the flames</q16>. <s17>The local body</s17> <c17>said</c17> <q17>it had written to the resort three times</q17>.

In Stockholm, <s18>the Foreign Ministry</s18> <c18>confirmed</c18> <q18>the deaths of two citizens</q18>. <s19>The tourism minister</s19> <c19>pledged</c19> <q19>to fly relatives to Thailand at no cost</q19>.

<s20>The Andaman Hoteliers’ Club</s20> <c20>fears</c20> <q20>a wave of cancellations before the high season</q20>. “<q21>Please do not close the whole sea because of one laundry,</q21>” <s21>its president, Malee Tantivit</s21>, <c21>pleaded</c21>.

At Wat Hat Kaew, where monks chanted over the cook’s coffin, <s22>her husband, a fisherman</s22>, <c22>said</c22> <q22>she had telephoned him at 3.31am “to say the gate would not move”</q22>. <s23>The widower</s23> <c23>refused</c23> <q23>to accept an envelope from the company</q23>.

The fire was the third on a Trang island since 2022. Shares in Chaiyo Property, Lantern’s parent firm, were suspended on the Stock Exchange of Thailand yesterday.
-----
1 | indirect | Thanakorn Ratchaphon | PERSON | title
2 | indirect | police | GROUP | group
3 | indirect | Prasert Khamdee | PERSON | name
4 | direct | Prasert Khamdee | PERSON | pronoun
5 | direct | Maja | PERSON | title
6 | indirect | Thanakorn Ratchaphon | PERSON | name
7 | indirect | Thanakorn Ratchaphon | PERSON | name
8 | indirect | Prasert Khamdee | PERSON | title
9 | mixed | Anucha Worakit | PERSON | pronoun
10 | indirect | Anucha Worakit | PERSON | pronoun
11 | direct | Wanida Saelim | PERSON | pronoun
12 | indirect | Two receptionists | GROUP | group
13 | indirect | Anucha Worakit | PERSON | title
14 | indirect | inspection report by the Lanun Tambon Administrative Organisation | DOCUMENT | document
15 | mixed | inspection report by the Lanun Tambon Administrative Organisation | DOCUMENT | document
16 | attitude | Department of Disaster Prevention and Mitigation | ORG | organisation
17 | indirect | Lanun Tambon Administrative Organisation | ORG | organisation
18 | indirect | Foreign Ministry | ORG | organisation
19 | indirect | tourism minister | PERSON | title
20 | attitude | Andaman Hoteliers’ Club | ORG | organisation
21 | direct | Malee Tantivit | PERSON | name
22 | mixed | her husband | PERSON | title
23 | attitude | her husband | PERSON | title
entity | PERSON | Prasert Khamdee | Pol Col Prasert Khamdee | chief | Hat Kaew police
entity | PERSON | Lars Engdahl | - | - | -
entity | PERSON | Ulrika | - | - | -
entity | PERSON | Maja | - | - | -
entity | PERSON | Somjai Lertsakul | Mrs Somjai Lertsakul | cook | -
entity | PERSON | Khamla | - | kitchen hand | -
entity | PERSON | Thanakorn Ratchaphon | - | governor | -
entity | PERSON | Anucha Worakit | Mr Anucha Worakit | managing director | Lantern Leisure Co
entity | PERSON | Wanida Saelim | Pol Lt Wanida Saelim | - | -
entity | PERSON | Malee Tantivit | - | president | Andaman Hoteliers’ Club
entity | ORG | Hat Kaew police | - | - | -
entity | ORG | Andaman Mercy Hospital | - | - | -
entity | ORG | Lantern Leisure Co | Lantern | - | -
entity | ORG | Lanun Tambon Administrative Organisation | - | - | -
entity | ORG | Siam Courier | The Siam Courier | - | -
entity | ORG | Department of Disaster Prevention and Mitigation | - | - | -
entity | ORG | Foreign Ministry | - | - | -
entity | ORG | Andaman Hoteliers’ Club | - | - | -
entity | ORG | Chaiyo Property | - | - | -
entity | ORG | Stock Exchange of Thailand | - | - | -
entity | LOC | Koh Lanun | - | - | -
entity | LOC | Trang | TRANG | - | -
entity | LOC | Sea Lantern Bay Resort | - | - | -
entity | LOC | Gothenburg | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Stockholm | - | - | -
entity | LOC | Thailand | - | - | -
entity | LOC | Wat Hat Kaew | - | - | -
entity | NORP | Swedish | - | - | -
entity | NORP | Lao | - | - | -
meta | Four die in Koh Lanun resort fire as governor orders hotel checks | - | KANOKWAN THEPSATHIT
