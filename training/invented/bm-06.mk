Jalan Tembusu hawker centre to close after 46 years; <s1>stallholders</s1> <c1>ask for</c1> <q1>more time</q1>

By Cheryl Nandakumar

SINGAPORE - <q2>Jalan Tembusu Food Centre, home to 58 stalls and one of the oldest hawker centres in the east, will close for good on March 31 to make way for the second phase of the Kallang-Siglap Line</q2>, <s2>the National Environment Agency (NEA)</s2> <c2>said</c2> on Nov 12.

In a joint statement with the Land Transport Authority (LTA), <s3>the agency</s3> <c3>said</c3> <q3>the site was needed for an underground depot and that no suitable alternative had been found in Marine Parade</q3>. Stallholders will be offered a place at Bedok Heron or Sims Quay, two centres due to open by 2027, and an ex-gratia payment of $36,000.

For Mr Lim Ah Seng, 71, who sells fried Hokkien mee under the name of Lucky Wok, it is too little.

"<q4>My customers are old like me. They will not take two buses to Bedok for noodles,</q4>" <s4>he</s4> <c4>said</c4> in Mandarin. <s5>Mr Lim</s5>, who took over the stall from his father in 1983, <c5>hopes</c5> <q5>to be allowed to stay until Lunar New Year in 2027</q5>.

<s6>The Jalan Tembusu Hawkers' Association</s6>, which speaks for 49 of the stalls, has written to <a6>Senior Minister of State for Sustainability and the Environment Hafiz Rahmat</a6> <c6>asking for</c6> <q6>an 18-month reprieve</q6>. <s7>Its chairman, Madam Rosnah Yusof</s7>, <c7>said</c7> <q7>members had learnt of the closure from a reporter at Berita Harian</q7>.

"<q8>We don't say no to the train,</q8>" <c8>said</c8> <s8>Madam Rosnah</s8>, whose stall, Nur Sarabat, opens at 5am. "<q8>We only say, tell us first.</q8>"

<s9>NEA</s9> <c9>acknowledged</c9> that <q9>the timing of the announcement was "not ideal"</q9>. <s10>Its director of hawker centres, Mr Desmond Chua</s10>, <c10>told</c10> <a10>The Straits Times</a10> that <q10>letters had been delayed by Deepavali</q10>. <s11>He</s11> <c11>promised</c11> <q11>each stallholder a meeting with an officer before Christmas</q11>.

MPs for the area have stepped in. Ms Gillian Tay of the People's Action Party, who represents Marine Parade-Braddell Heights GRC, held a dialogue at the Tembusu Community Club on Nov 13. About 200 residents turned up. <s12>She</s12> <c12>told</c12> <a12>them</a12> <q12>she would raise the matter in Parliament in January</q12>. Mr Isaac Fernandez of the Workers' Party has filed a question on the compensation formula.

Built in 1979 by the Housing Board for street hawkers cleared from Tanjong Rhu, the centre was listed in the Michelin Guide in 2018 for Ong Kee Duck, whose owner later opened branches at Jewel and in Jakarta. Rents range from $320 to $1,900 a month.

<s14>Heritage groups</s14> <c14>lament</c14> <q14>the loss of its zigzag roof</q14>. <s15,16>Docomomo Singapore</s15,16> <c15>said</c15> in a Facebook post that <q15>the building was "a rare work" by the late architect Tay Bok Kim</q15>, and <c16>proposed</c16> that <q16>it be kept as a bus interchange</q16>. <s17>The Urban Redevelopment Authority</s17> <c17>said</c17> <q17>the centre was never gazetted for conservation</q17>.

<q18>Young hawkers are the ones likely to leave the trade</q18>, <c18>according to</c18> <s18>Associate Professor Leong Wai Kit of the Singapore University of Social Sciences</s18>. "<q19>They have loans and no regulars,</q19>" <s19>he</s19> <c19>said</c19>.

<s20>Mr Jonas Pereira, 29</s20>, whose Devil & Co serves Eurasian curry, <c20>is thinking of</c20> <q20>moving online</q20>. <q21>GrabFood already brings in half of his sales</q21>, <s21>he</s21> <c21>said</c21>.

Taped to the shutter of the stall next to his is a notice in four languages. "<q22>Retired,</q22>" <s22>it</s22> <c22>says</c22>. "<q22>Thank you Katong.</q22>"
-----
1 | indirect | stallholders | GROUP | group
3 | indirect | National Environment Agency | ORG | organisation
4 | direct | Lim Ah Seng | PERSON | pronoun
5 | attitude | Lim Ah Seng | PERSON | surname
6 | indirect | Jalan Tembusu Hawkers' Association | ORG | organisation
7 | indirect | Rosnah Yusof | PERSON | name
8 | direct | Rosnah Yusof | PERSON | name
9 | mixed | National Environment Agency | ORG | organisation
10 | indirect | Desmond Chua | PERSON | name
11 | indirect | Desmond Chua | PERSON | pronoun
12 | indirect | Gillian Tay | PERSON | pronoun
14 | attitude | Heritage groups | GROUP | group
15 | mixed | Docomomo Singapore | ORG | organisation
16 | indirect | Docomomo Singapore | ORG | organisation
17 | indirect | Urban Redevelopment Authority | ORG | organisation
18 | indirect | Leong Wai Kit | PERSON | name
19 | direct | Leong Wai Kit | PERSON | pronoun
20 | attitude | Jonas Pereira | PERSON | name
21 | indirect | Jonas Pereira | PERSON | pronoun
22 | direct | notice in four languages | DOCUMENT | pronoun
2 | indirect | National Environment Agency | ORG | organisation
entity | PERSON | Lim Ah Seng | Mr Lim Ah Seng; Mr Lim | - | -
entity | PERSON | Hafiz Rahmat | - | Senior Minister of State for Sustainability and the Environment | -
entity | PERSON | Rosnah Yusof | Madam Rosnah Yusof; Madam Rosnah | chairman | Jalan Tembusu Hawkers' Association
entity | PERSON | Desmond Chua | Mr Desmond Chua | director of hawker centres | National Environment Agency
entity | PERSON | Gillian Tay | Ms Gillian Tay | MP | People's Action Party
entity | PERSON | Isaac Fernandez | Mr Isaac Fernandez | - | Workers' Party
entity | PERSON | Tay Bok Kim | - | architect | -
entity | PERSON | Leong Wai Kit | Associate Professor Leong Wai Kit | - | Singapore University of Social Sciences
entity | PERSON | Jonas Pereira | Mr Jonas Pereira | - | -
entity | ORG | National Environment Agency | NEA | - | -
entity | ORG | Land Transport Authority | LTA | - | -
entity | ORG | Lucky Wok | - | - | -
entity | ORG | Jalan Tembusu Hawkers' Association | - | - | -
entity | ORG | Berita Harian | - | - | -
entity | ORG | Nur Sarabat | - | - | -
entity | ORG | The Straits Times | - | - | -
entity | ORG | People's Action Party | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Workers' Party | - | - | -
entity | ORG | Housing Board | - | - | -
entity | ORG | Ong Kee Duck | - | - | -
entity | ORG | Docomomo Singapore | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Urban Redevelopment Authority | - | - | -
entity | ORG | Singapore University of Social Sciences | - | - | -
entity | ORG | Devil & Co | - | - | -
entity | ORG | GrabFood | - | - | -
entity | LOC | Jalan Tembusu Food Centre | Jalan Tembusu | - | -
entity | LOC | Singapore | SINGAPORE | - | -
entity | LOC | Kallang-Siglap Line | - | - | -
entity | LOC | Marine Parade | - | - | -
entity | LOC | Bedok Heron | - | - | -
entity | LOC | Sims Quay | - | - | -
entity | LOC | Bedok | - | - | -
entity | LOC | Marine Parade-Braddell Heights GRC | - | - | -
entity | LOC | Tembusu Community Club | - | - | -
entity | LOC | Tanjong Rhu | - | - | -
entity | LOC | Jewel | - | - | -
entity | LOC | Jakarta | - | - | -
entity | LOC | Katong | - | - | -
entity | NORP | Eurasian | - | - | -
meta | Jalan Tembusu hawker centre to close after 46 years; stallholders ask for more time | - | Cheryl Nandakumar
