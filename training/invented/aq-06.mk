<q1>Mill must pay RM1.3mil in back wages</q1><c1>:</c1> <s1>Labour Dept</s1>

KUANTAN: <s2>The Labour Department</s2> <c2>has ordered</c2> <a2>a palm oil mill in Kuala Selindung</a2> <q2>to pay RM1.3mil in wages owed to 214 workers, most of them from Bangladesh and Nepal</q2>.

<s3>Its Pahang director, Norhayati Che Mat</s3>, <c3>said</c3> <q3>inspectors who visited the Seri Bayan mill on Aug 6 found that overtime had gone unpaid for 14 months and that passports were kept in a safe</q3>.

“<q4>This is a clear breach of the Employment Act 1955. The employer has 30 days to settle, failing which we will take it to the Labour Court,</q4>” <s4>she</s4> <c4>told</c4> <a4>reporters</a4> at Wisma Persekutuan here yesterday.

<s5>The mill’s owner, Kemayan Jaya Bhd</s5>, <c5>denied</c5> <q5>withholding passports</q5>. In a filing with Bursa Malaysia, <s6>the company</s6> <c6>said</c6> <q6>the documents were held “for safekeeping at the request of the workers” and that it would appeal</q6>.

<s7>Its chief executive officer, Datuk Ronnie Lau Kah Fai</s7>, <c7>described</c7> the order as “<q7>hasty</q7>”.

“<q8>We were not given a chance to open our books. Kemayan has been in this business since 1978 and we have never had a strike,</q8>” <s8>Lau</s8> <c8>said</c8>.

<q9>Deputy minister Khairul Anuar Jusoh has told the department to inspect 18 other mills in the state</q9>, <s9>the Human Resources Ministry</s9> <c9>said</c9>. <s10>It</s10> <c10>urged</c10> <a10>workers</a10> <q10>to come forward through the KerjaLapor app</q10>.

The complaint was lodged by the Workers’ Hope Centre. <s11>Its coordinator, Glorene Pereira</s11>, <c11>said</c11> <q11>some men had been living on rice and salt</q11>.

“<q12>They were told there’s no money because crude palm oil fell. But the MPOB’s own figures show prices went up,</q12>” <s12>she</s12> <c12>said</c12>, referring to the Malaysian Palm Oil Board.

<s13,14>One worker</s13,14>, who <c13>asked</c13> <q13>to be known only as Babul</q13>, <c14>said</c14> <q14>he paid RM19,000 to an agent in Sylhet</q14>.

“<q15>Boss say next month, next month,</q15>” <s15>the 27-year-old</s15> <c15>said</c15>. “<q15>My daughter is born, I cannot send even one ringgit.</q15>”

<s16>The Palm Mill Workers’ Union</s16> <c16>called for</c16> <q16>the mill’s RSPO certificate to be suspended</q16>. <s17>Its general secretary, K. Pushpanathan</s17>, <c17>questioned</c17> <q17>how auditors from Verdant Asia could have missed the safe</q17>. <s18>Verdant</s18> <c18>said</c18> <q18>it did not discuss clients</q18>, while <s19>the Roundtable on Sustainable Palm Oil (RSPO)</s19> <c19>said</c19> <q19>it was aware of the case</q19>.

<s20>Selindung police chief Supt Wan Zamri Yusof</s20> <c20>confirmed</c20> that <q20>a report had been lodged and that statements were being taken under the Anti-Trafficking in Persons Act</q20>.

In 2019, Kemayan paid a RM60,000 fine for discharging effluent into Sungai Lembah. <s21>The Department of Environment</s21> <c21>accused</c21> it at the time of <q21>ignoring three notices</q21>.

Seri Bayan, near Kampung Templer, processes fruit from 11 estates and some 600 smallholders. It won a Green Leaf Award in 2022 and was shortlisted for the Prime Minister’s Industry Excellence Award last year. Its former manager, Haji Osman Banks, left in June for Tanjung Perak Oils, a Sarawak rival.

<s22>Smallholder Mohd Yusri Deraman, 61</s22>, <c22>fears</c22> <q22>it will shut</q22>.

“<q23>The next mill is in Rompin. By the time my lorry reaches, the fruit is finished,</q23>” <s23>he</s23> <c23>said</c23> at the Petronas station in Jalan Lim.

<s24>Bentong MP Tan Siew Hoon of DAP</s24> <c24>wants</c24> <q24>the matter raised in Parliament</q24>. <s25>She</s25> <c25>said</c25> <q25>Malaysian palm oil could not afford another import ban</q25>.

Kemayan’s appeal will be heard in Temerloh on Sept 19.
-----
1 | indirect | Labour Department | ORG | organisation
2 | indirect | Labour Department | ORG | organisation
3 | indirect | Norhayati Che Mat | PERSON | name
4 | direct | Norhayati Che Mat | PERSON | pronoun
5 | indirect | Kemayan Jaya Bhd | ORG | organisation
6 | mixed | Kemayan Jaya Bhd | ORG | organisation
7 | mixed | Ronnie Lau Kah Fai | PERSON | name
8 | direct | Ronnie Lau Kah Fai | PERSON | surname
9 | indirect | Human Resources Ministry | ORG | organisation
10 | indirect | Human Resources Ministry | ORG | pronoun
11 | indirect | Glorene Pereira | PERSON | name
12 | direct | Glorene Pereira | PERSON | pronoun
13 | indirect | Babul | PERSON | title
14 | indirect | Babul | PERSON | title
15 | direct | Babul | PERSON | title
16 | indirect | Palm Mill Workers’ Union | ORG | organisation
17 | indirect | K. Pushpanathan | PERSON | name
18 | indirect | Verdant Asia | ORG | organisation
19 | indirect | Roundtable on Sustainable Palm Oil | ORG | organisation
20 | indirect | Wan Zamri Yusof | PERSON | name
21 | indirect | Department of Environment | ORG | organisation
22 | attitude | Mohd Yusri Deraman | PERSON | name
23 | direct | Mohd Yusri Deraman | PERSON | pronoun
24 | attitude | Tan Siew Hoon | PERSON | name
25 | indirect | Tan Siew Hoon | PERSON | pronoun
entity | PERSON | Norhayati Che Mat | - | Pahang director | Labour Department
entity | PERSON | Ronnie Lau Kah Fai | Datuk Ronnie Lau Kah Fai; Lau | chief executive officer | Kemayan Jaya Bhd
entity | PERSON | Khairul Anuar Jusoh | - | Deputy minister | Human Resources Ministry
entity | PERSON | Glorene Pereira | - | coordinator | Workers’ Hope Centre
entity | PERSON | Babul | - | worker | -
entity | PERSON | K. Pushpanathan | - | general secretary | Palm Mill Workers’ Union
entity | PERSON | Wan Zamri Yusof | Supt Wan Zamri Yusof | police chief | -
entity | PERSON | Osman Banks | Haji Osman Banks | former manager | -
entity | PERSON | Mohd Yusri Deraman | - | Smallholder | -
entity | PERSON | Tan Siew Hoon | - | MP | DAP
entity | ORG | Labour Department | Labour Dept | - | -
entity | ORG | Seri Bayan | - | - | -
entity | ORG | Labour Court | - | - | -
entity | ORG | Kemayan Jaya Bhd | Kemayan | - | -
entity | ORG | Bursa Malaysia | - | - | -
entity | ORG | Human Resources Ministry | - | - | -
entity | ORG | Workers’ Hope Centre | - | - | -
entity | ORG | Malaysian Palm Oil Board | MPOB | - | -
entity | ORG | Palm Mill Workers’ Union | - | - | -
entity | ORG | Verdant Asia | Verdant | - | -
entity | ORG | Roundtable on Sustainable Palm Oil | RSPO | - | -
entity | ORG | Department of Environment | - | - | -
entity | ORG | Tanjung Perak Oils | - | - | -
entity | ORG | Petronas | - | - | -
entity | ORG | DAP | - | - | -
entity | ORG | Parliament | - | - | -
entity | LOC | KUANTAN | - | - | -
entity | LOC | Kuala Selindung | - | - | -
entity | LOC | Bangladesh | - | - | -
entity | LOC | Nepal | - | - | -
entity | LOC | Pahang | - | - | -
entity | LOC | Wisma Persekutuan | - | - | -
entity | LOC | Sylhet | - | - | -
entity | LOC | Selindung | - | - | -
entity | LOC | Sungai Lembah | - | - | -
entity | LOC | Kampung Templer | - | - | -
entity | LOC | Sarawak | - | - | -
entity | LOC | Rompin | - | - | -
entity | LOC | Jalan Lim | - | - | -
entity | LOC | Bentong | - | - | -
entity | LOC | Temerloh | - | - | -
entity | NORP | Malaysian | - | - | -
meta | Mill must pay RM1.3mil in back wages: Labour Dept | - | -
