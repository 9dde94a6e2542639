<q23>Scan that could have saved teacher was 'never looked at'</q23>, <a23>inquest</a23> <c23>told</c23>

By Morwenna Skidelsky

<q1>A music teacher died from a burst aneurysm six weeks after a hospital filed a scan that showed it without anybody reading the report</q1>, <a1>an inquest</a1> <c1>heard</c1>.

Gwilym Applegarth, 49, of Quarry Rise, Portreath, collapsed on 3 November while conducting the Camborne Silver Band in a rehearsal of Finlandia. He died that night at Tremayne Infirmary.

<s2>His widow, Dr Oluchi Applegarth</s2>, <c2>told</c2> <a2>the Cornwall Coroner's Court</a2> in Truro that <q2>her husband had been sent home in September with "a leaflet about migraine"</q2>.

"<q3>He trusted them completely,</q3>" <c3>said</c3> <s3>Dr Applegarth, a vet</s3>. "<q3>Gwil thought the NHS was the best tune this country ever wrote.</q3>"

The scan, carried out under a contract with Lumen, a private imaging firm based in Swindon, was reported the same evening. <s4>Consultant radiologist Mr Piet Hoogland</s4> <c4>said</c4> <q4>he had marked it "urgent" and sent it to Tremayne's Carnforth system</q4>.

<q5>It went to the inbox of a doctor who had left for Adelaide in July</q5>, <s5>he</s5> <c5>added</c5>.

<s6>Sister Faith Penhaligon</s6>, who was in charge of the Godolphin Unit, <c6>accepted</c6> that <q6>nobody had been asked to check the inbox</q6>. Asked by Leocadia Strand, counsel for the family, whether staff had raised the matter, <s7>she</s7> <c7>replied</c7>: "<q7>I raised it in May. I was told there was a Digital Lead for that.</q7>"

<a8>The coroner, Mr Barnaby Quayle</a8>, <c8>was told</c8> <q8>the post had been vacant for 14 months</q8>.

<s9>An internal review by West Peninsula Hospitals NHS Trust</s9>, which runs the infirmary, <c9>identified</c9> <q9>212 other unread reports</q9>. <s10>Its author, Professor Sunniva Rask</s10>, <c10>said</c10> <q10>two of those patients had come to harm</q10>. <s11>She</s11> <c11>recommended</c11> that <q11>every result be sent to a named consultant</q11>.

<s12>The trust's medical director, Mr Anselm Bright</s12>, <c12>apologised</c12> for "<q12>a failure that was ours and ours alone</q12>". <s13>He</s13> <c13>denied</c13> that <q13>managers had put the Spring Forward savings plan ahead of safety</q13>.

<s14>Lumen</s14> <c14>said</c14> in a written statement that <q14>its duty ended when the report was delivered</q14>. <s15>Ms Strand</s15> <c15>called</c15> this "<q15>the postman's defence</q15>".

The Care Quality Commission, which rated Tremayne as Requires Improvement in 2023, sent an observer. <s16>A spokesman for the regulator</s16> <c16>said</c16> <q16>it would decide whether to prosecute once the inquest had ended</q16>.

Recording a narrative conclusion, <s17>Mr Quayle</s17> <c17>said</c17> <q17>Mr Applegarth's death had been contributed to by neglect</q17>.

"<q18>Five people had the means to open that letter,</q18>" <s18>the coroner</s18> <c18>said</c18>. "<q18>It was not one person's job, and so it was no one's.</q18>"

<s19>He</s19> <c19>intends</c19> <q19>to send a Prevention of Future Deaths report to the Department of Health and Social Care</q19>.

Outside, Dr Applegarth stood with members of the charity Unread, set up by families in Hayle and Bude. <s20>The group</s20> <c20>is urging</c20> <a20>ministers</a20> <q20>to pass a measure named Gwil's Law</q20>.

"<q21>I don't want a name on a statute,</q21>" <s21>she</s21> <c21>said</c21>. "<q21>I want him in the kitchen, getting Sibelius wrong.</q21>"

The band, which won the West of England Area Contest in March, will play at St Piran's on Saturday. <s22>Its chairman, Jory Blewett</s22>, <c22>said</c22> <q22>nobody had yet felt able to pick up the baton</q22>.
-----
1 | indirect | - | - | none
2 | mixed | Oluchi Applegarth | PERSON | name
3 | direct | Oluchi Applegarth | PERSON | surname
4 | mixed | Piet Hoogland | PERSON | name
5 | indirect | Piet Hoogland | PERSON | pronoun
6 | indirect | Faith Penhaligon | PERSON | name
7 | direct | Faith Penhaligon | PERSON | pronoun
8 | indirect | - | - | none
9 | indirect | internal review by West Peninsula Hospitals NHS Trust | DOCUMENT | document
10 | indirect | Sunniva Rask | PERSON | name
11 | indirect | Sunniva Rask | PERSON | pronoun
12 | mixed | Anselm Bright | PERSON | name
13 | indirect | Anselm Bright | PERSON | pronoun
14 | indirect | Lumen | ORG | organisation
15 | mixed | Leocadia Strand | PERSON | surname
16 | indirect | Care Quality Commission | ORG | organisation
17 | indirect | Barnaby Quayle | PERSON | surname
18 | direct | Barnaby Quayle | PERSON | title
19 | attitude | Barnaby Quayle | PERSON | pronoun
20 | indirect | Unread | ORG | organisation
21 | direct | Oluchi Applegarth | PERSON | pronoun
22 | indirect | Jory Blewett | PERSON | name
23 | mixed | - | - | none
entity | PERSON | Gwilym Applegarth | Mr Applegarth; Gwil | music teacher | -
entity | PERSON | Oluchi Applegarth | Dr Oluchi Applegarth; Dr Applegarth | vet | -
entity | PERSON | Piet Hoogland | Mr Piet Hoogland | Consultant radiologist | Lumen
entity | PERSON | Faith Penhaligon | Sister Faith Penhaligon | Sister | Godolphin Unit
entity | PERSON | Leocadia Strand | Ms Strand | counsel for the family | -
entity | PERSON | Barnaby Quayle | Mr Barnaby Quayle; Mr Quayle | coroner | Cornwall Coroner's Court
entity | PERSON | Sunniva Rask | Professor Sunniva Rask | - | -
entity | PERSON | Anselm Bright | Mr Anselm Bright | medical director | West Peninsula Hospitals NHS Trust
entity | PERSON | Sibelius | - | - | -
entity | PERSON | Jory Blewett | - | chairman | Camborne Silver Band
entity | ORG | Camborne Silver Band | - | - | -
entity | ORG | Tremayne Infirmary | Tremayne | - | -
entity | ORG | Cornwall Coroner's Court | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Lumen | - | - | -
entity | ORG | Godolphin Unit | - | - | -
entity | ORG | West Peninsula Hospitals NHS Trust | - | - | -
entity | ORG | Care Quality Commission | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | ORG | Unread | - | - | -
entity | LOC | Quarry Rise | - | - | -
entity | LOC | Portreath | - | - | -
entity | LOC | Truro | - | - | -
entity | LOC | Swindon | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Hayle | - | - | -
entity | LOC | Bude | - | - | -
entity | LOC | St Piran's | - | - | -
meta | Scan that could have saved teacher was 'never looked at', inquest told | - | Morwenna Skidelsky
