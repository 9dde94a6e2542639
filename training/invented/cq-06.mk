<s1>Hong Kong start-up founder</s1> <c1>hits back at</c1> ‘<q1>absurd</q1>’ order to delete 1.2 million faces

<s2>Privacy commissioner Adelaide Tsui</s2> <c2>says</c2> <q2>Queuebird kept scans of diners who never agreed to be filmed</q2>

Wesley Poon

<s3>The founder of a Hong Kong queue-counting company</s3> <c3>has branded</c3> an order to destroy 1.2 million facial scans “<q3>absurd</q3>”, a day after <s4>the city’s privacy watchdog</s4> <c4>found</c4> <q4>it had stored some of them for six years</q4>.

<s5>Jerome Kwok Chi-hang, 34</s5>, <c5>vowed</c5> <q5>to fight the enforcement notice in the High Court rather than “burn a library because somebody lost a card”</q5>.

Queuebird Technologies, backed by Merlimau Ventures of Singapore, has cameras at the doors of 410 outlets, among them the dim sum chain Fook Yuen 88, Golden Brazier and two cafes at Hong Kong International Airport.

In a 74-page report, <s6>the Office of the Privacy Commissioner for Personal Data</s6> <c6>said</c6> <q6>images of children as young as three sat on a server in Johor Bahru</q6>. <q7>No notice was displayed at 388 of the sites</q7>, <c7>according to</c7> <s7>the document</s7>.

Tsui, a former magistrate who took office in January, gave the firm 28 days. “<q8>A queue is not consent,</q8>” <s8>the commissioner</s8> <c8>told</c8> <a8>lawmakers</a8>. <s9>She</s9> <c9>refused to rule out</c9> <q9>prosecuting its directors</q9>.

Dr Farah Iskandar, who teaches biometrics at Pearl Estuary University, took a kinder view. <q10>The templates Queuebird uses could not be turned back into faces</q10>, <s10>she</s10> <c10>explained</c10>. But <s11>the academic</s11>, who once advised Interpol, <c11>conceded</c11> <q11>the company’s paperwork was “a typhoon in a filing cabinet”</q11>.

Kwok faced reporters in Kwun Tong on Wednesday with his co-founder, Dev Raghunathan, at his side. “<q12>They audited a brochure,</q12>” <c12>said</c12> <s12>the former Hong Kong Monetary Authority analyst</s12>. “<q12>Nobody from that office has ever seen our code.</q12>”

<s13>The watchdog</s13> <c13>countered</c13> that <q13>its officers had inspected the premises in March and again in July</q13>.

Raghunathan did not take questions. “<q14>Keep everything until legal shouts,</q14>” <s14>the technology chief</s14> <c14>instructed</c14> <a14>engineers</a14> in a 2021 message seen by the Post.

<s15>Three former employees</s15> <c15>alleged</c15> that <q15>the software had been tried out on pupils queuing for lunch at St Cuthbert’s College in Ho Man Tin</q15>. <s16>The school</s16> <c16>said</c16> <q16>it was “urgently seeking clarification”</q16>.

<s17>Lawmaker Gilbert Yuen Pak-sum of the Harbour Party</s17> <c17>urged</c17> <a17>Tsui</a17> <q17>to give the firm a year</q17>. “<q18>We cannot invite inventors here and ask them to leave their inventions at the border,</q18>” <s18>he</s18> <c18>said</c18>.

My Face Is Mine, a concern group, took the opposite line. “<q19>We wanted arrests and we got homework,</q19>” <c19>said</c19> <s19>its convenor, Cheung Ka-yee</s19>.

<s20>The mother of two</s20> <c20>has demanded</c20> that <q20>Kwok hand over every image of her daughter Hei-tung, who was scanned outside a noodle shop in Tai Po</q20>.

<s21>A spokesman for Merlimau</s21> <c21>said</c21> <q21>it had not been told of the order and was “reassessing”</q21>. <s22>Singapore’s Personal Data Protection Commission</s22> <c22>confirmed</c22> <q22>it was looking into outlets on Orchard Road</q22>.

Pang Siu-wah, who runs a claypot rice stall opposite one of the cameras, has put up a notice of her own. “<q23>We do not know your face. Please shout,</q23>” <s23>it</s23> <c23>reads</c23>.

<s24>Golden Brazier</s24> <c24>plans</c24> <q24>to go back to paper tickets</q24>.
-----
1 | mixed | Jerome Kwok Chi-hang | PERSON | title
2 | indirect | Adelaide Tsui | PERSON | name
3 | mixed | Jerome Kwok Chi-hang | PERSON | title
4 | indirect | Office of the Privacy Commissioner for Personal Data | ORG | organisation
5 | mixed | Jerome Kwok Chi-hang | PERSON | name
6 | indirect | Office of the Privacy Commissioner for Personal Data | ORG | organisation
7 | indirect | 74-page report | DOCUMENT | document
8 | direct | Adelaide Tsui | PERSON | title
9 | attitude | Adelaide Tsui | PERSON | pronoun
10 | indirect | Farah Iskandar | PERSON | pronoun
11 | mixed | Farah Iskandar | PERSON | title
12 | direct | Jerome Kwok Chi-hang | PERSON | title
13 | indirect | Office of the Privacy Commissioner for Personal Data | ORG | organisation
14 | direct | Dev Raghunathan | PERSON | title
15 | indirect | Three former employees | GROUP | group
16 | mixed | St Cuthbert’s College | ORG | organisation
17 | indirect | Gilbert Yuen Pak-sum | PERSON | name
18 | direct | Gilbert Yuen Pak-sum | PERSON | pronoun
19 | direct | Cheung Ka-yee | PERSON | name
20 | indirect | Cheung Ka-yee | PERSON | title
21 | mixed | Merlimau Ventures | ORG | organisation
22 | indirect | Personal Data Protection Commission | ORG | organisation
23 | direct | notice of her own | DOCUMENT | pronoun
24 | attitude | Golden Brazier | ORG | organisation
entity | PERSON | Jerome Kwok Chi-hang | Kwok | founder | Queuebird Technologies
entity | PERSON | Adelaide Tsui | Tsui | Privacy commissioner | Office of the Privacy Commissioner for Personal Data
entity | PERSON | Farah Iskandar | Dr Farah Iskandar | - | Pearl Estuary University
entity | PERSON | Dev Raghunathan | Raghunathan | co-founder | Queuebird Technologies
entity | PERSON | Gilbert Yuen Pak-sum | - | Lawmaker | Harbour Party
entity | PERSON | Cheung Ka-yee | - | convenor | My Face Is Mine
entity | PERSON | Hei-tung | - | - | -
entity | PERSON | Pang Siu-wah | - | - | -
entity | ORG | Queuebird Technologies | Queuebird | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Merlimau Ventures | Merlimau | - | -
entity | ORG | Fook Yuen 88 | - | - | -
entity | ORG | Golden Brazier | - | - | -
entity | ORG | Office of the Privacy Commissioner for Personal Data | - | - | -
entity | ORG | Pearl Estuary University | - | - | -
entity | ORG | Interpol | - | - | -
entity | ORG | Hong Kong Monetary Authority | - | - | -
entity | ORG | Post | - | - | -
entity | ORG | St Cuthbert’s College | - | - | -
entity | ORG | Harbour Party | - | - | -
entity | ORG | My Face Is Mine | - | - | -
entity | ORG | Personal Data Protection Commission | - | - | -
entity | LOC | Hong Kong | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Hong Kong International Airport | - | - | -
entity | LOC | Johor Bahru | - | - | -
entity | LOC | Kwun Tong | - | - | -
entity | LOC | Ho Man Tin | - | - | -
entity | LOC | Tai Po | - | - | -
entity | LOC | Orchard Road | - | - | -
meta | Hong Kong start-up founder hits back at ‘absurd’ order to delete 1.2 million faces | - | Wesley Poon
