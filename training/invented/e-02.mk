Heart scan backlog: Women '<q1>told it was anxiety</q1>' while waiting a year

By Catriona Bewley
Health reporter, BBC News

<q2>Thousands of people with suspected heart valve disease are waiting more than a year for a scan that takes 40 minutes</q2>, <s2>figures</s2> obtained by the BBC <c2>suggest</c2>.

<s3>Some patients</s3> <c3>say</c3> <q3>they were sent home with a diagnosis of anxiety, only to discover later that they needed open heart surgery</q3>.

<s4>Data from 94 NHS trusts in England</s4>, released under freedom of information laws, <c4>shows</c4> <q4>more than 17,400 people had been waiting longer than 12 months for an echocardiogram at the end of March</q4>.

<s5>NHS England</s5> <c5>said</c5> <q5>staff were "working incredibly hard" to bring waits down and that the number of scans carried out last year was the highest on record</q5>.

<s6>The charity Heartline UK</s6> <c6>described</c6> the findings as "<q6>deeply alarming</q6>".

Sunita Bhardwaj, 52, from Walsall, first went to her GP in January 2023 because she was getting breathless on the stairs at work. <s7>She</s7> <c7>says</c7> <q7>she was told it was probably the menopause</q7>.

"<q8>I believed them, because why wouldn't you?</q8>" <s8>she</s8> <c8>says</c8>. "<q8>I'd been running 10Ks two years before. By the summer I couldn't carry the shopping in from the car.</q8>"

It was another 14 months before she had a scan. It showed a severe narrowing of the aortic valve, and Ms Bhardwaj was operated on within three weeks.

<s9>Her daughter Meera</s9>, who is a student nurse, <c9>says</c9> <q9>the family feels let down</q9>. "<q10>If Dad hadn't kept ringing and ringing, I don't think Mum would be here,</q10>" <s10>she</s10> <c10>says</c10>.

<s11,12>The Royal Wolverley Hospitals NHS Trust</s11,12>, which treated her, <c11>apologised for</c11> <q11>the delay</q11> and <c12>said</c12> <q12>it had since opened an additional clinic at weekends</q12>.

<s13>Dr Eleanor Prideaux, a consultant cardiologist and an adviser to Heartline UK</s13>, <c13>says</c13> <q13>women are particularly likely to be missed</q13>. <q14>In her own clinic in Leicester</q14>, <s14>she</s14> <c14>says</c14>, <q14>about one in three of the women she sees with valve disease has previously been given another explanation for her symptoms</q14>.

"<q15>It's not that anybody is being careless,</q15>" <s15>Dr Prideaux</s15> <c15>says</c15>. "<q15>GPs are seeing 30 or 40 people a day, and breathlessness can be a hundred different things.</q15>

"<q15>But a stethoscope costs less than a prescription pad and it takes 30 seconds. I'd like to see everyone over 50 who reports these symptoms have their heart listened to.</q15>"

<s16>She</s16> <c16>wants</c16> <q16>the government to fund more training for cardiac physiologists, the specialists who carry out the scans</q16>. <q17>About one in seven posts in England is vacant</q17>, <c17>according to</c17> <s17>a survey</s17> published last year by their professional body, the Institute of Cardiac Physiology.

<s18>The institute's president, Tom Aldous</s18>, <c18>believes</c18> <q18>the true figure may be higher</q18>.

"<q19>We've known this was coming since 2016, when the training numbers were cut,</q19>" <s19>he</s19> <c19>told</c19> <a19>the BBC</a19>. "<q19>It takes four years to train someone. You can't turn that round in a parliament.</q19>"

<s20>The Department of Health and Social Care</s20> <c20>said</c20> <q20>it was investing in 170 community diagnostic centres, many of which offer heart scans</q20>. <s21>A spokesperson</s21> <c21>said</c21>: "<q21>We inherited waiting lists that were far too long, and we're determined that patients should be seen closer to home and sooner.</q21>"

<s22>The department</s22> <c22>did not say</c22> <q22>whether it would increase the number of training places</q22>, which stands at 310 a year.

<s23,24>Dr Prideaux</s23,24> <c23>welcomed</c23> <q23>the new centres</q23> but <c24>questioned</c24> <q24>whether there would be enough people to run them</q24>. <s25>She</s25> <c25>said</c25> <q25>one near her hospital had two scanning rooms and had only ever been able to open one</q25>.

Ms Bhardwaj's husband, Rakesh, still keeps the notebook in which he wrote down each call he made to the hospital's booking line. <s26>He</s26> <c26>says</c26> <q26>he doesn't blame the people on the other end of the phone</q26>.

<s27>Sunita</s27> went back to work in October and <c27>hopes</c27> <q27>to run again this year</q27>.

<s28>She</s28> <c28>says</c28>: "<q28>I'd tell anyone reading this, if you know your own body and something's wrong, don't let them send you home.</q28>"
-----
1 | mixed | Some patients | GROUP | none
2 | indirect | figures obtained by the BBC | DOCUMENT | document
3 | indirect | Some patients | GROUP | group
4 | indirect | figures obtained by the BBC | DOCUMENT | document
5 | mixed | NHS England | ORG | organisation
6 | mixed | Heartline UK | ORG | organisation
7 | indirect | Sunita Bhardwaj | PERSON | pronoun
8 | direct | Sunita Bhardwaj | PERSON | pronoun
9 | indirect | Meera | PERSON | name
10 | direct | Meera | PERSON | pronoun
11 | indirect | Royal Wolverley Hospitals NHS Trust | ORG | organisation
12 | indirect | Royal Wolverley Hospitals NHS Trust | ORG | organisation
13 | indirect | Eleanor Prideaux | PERSON | name
14 | indirect | Eleanor Prideaux | PERSON | pronoun
15 | direct | Eleanor Prideaux | PERSON | surname
16 | attitude | Eleanor Prideaux | PERSON | pronoun
17 | indirect | survey published last year by their professional body | DOCUMENT | document
18 | attitude | Tom Aldous | PERSON | name
19 | direct | Tom Aldous | PERSON | pronoun
20 | indirect | Department of Health and Social Care | ORG | organisation
21 | direct | Department of Health and Social Care | ORG | organisation
22 | attitude | Department of Health and Social Care | ORG | organisation
23 | indirect | Eleanor Prideaux | PERSON | surname
24 | indirect | Eleanor Prideaux | PERSON | surname
25 | indirect | Eleanor Prideaux | PERSON | pronoun
26 | indirect | Rakesh | PERSON | pronoun
27 | attitude | Sunita Bhardwaj | PERSON | name
28 | direct | Sunita Bhardwaj | PERSON | pronoun
entity | PERSON | Sunita Bhardwaj | Ms Bhardwaj; Sunita | - | -
entity | PERSON | Meera | - | student nurse | -
entity | PERSON | Rakesh | - | - | -
entity | PERSON | Eleanor Prideaux | Dr Eleanor Prideaux; Dr Prideaux | consultant cardiologist | Heartline UK
entity | PERSON | Tom Aldous | - | president | Institute of Cardiac Physiology
entity | ORG | BBC | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | NHS England | - | - | -
entity | ORG | Heartline UK | - | - | -
entity | ORG | Royal Wolverley Hospitals NHS Trust | - | - | -
entity | ORG | Institute of Cardiac Physiology | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Walsall | - | - | -
entity | LOC | Leicester | - | - | -
meta | Heart scan backlog: Women 'told it was anxiety' while waiting a year | - | Catriona Bewley
