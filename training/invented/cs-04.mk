<s1>Exam board</s1> <c1>apologises</c1> for <q1>‘inexcusable’ error</q1> as 14,000 grades change

<q2>Northgate marked its own homework</q2>, <c2>says</c2> <s2>regulator</s2>, as heads count the cost of scripts that were scaled twice

By Rhiannon Tull

<q3>More than 14,000 GCSE scripts were given the wrong mark last summer because a spreadsheet formula was run twice</q3>, <s3>one of the country’s largest exam boards</s3> <c3>has admitted</c3>.

<s4>Northgate Assessment</s4> <c4>told</c4> <a4>schools</a4> on Monday that <q4>papers in combined science and geography had been ‘scaled, then scaled again’</q4>. In a letter signed by Gareth Pughe-Lyttle, its chief executive, <s5>it</s5> <c5>calls</c5> the mistake ‘<q5>inexcusable, by which we mean that nobody should excuse it</q5>’.

But <s6>the letter</s6> also <c6>says</c6> that <q6>no centre will have its fees returned until ‘all post-results activity’ is complete</q6>.

Ofqual’s interim findings, out today, go further. <s7,8>They</s7,8> <c7>reveal</c7> that <q7>warnings from two senior examiners sat unread for 19 days</q7>, and <c8>criticise</c8> the board for ‘<q8>allowing a failure to be reviewed by those who had failed</q8>’.

‘<q9>A grade is a promise,</q9>’ <c9>said</c9> <s9>Meera Szymanska, the regulator’s director of standards</s9>. ‘<q9>This one was broken in a drop-down menu.</q9>’

<s10>She</s10> <c10>wants</c10> <q10>Pellworth, the Leeds software group that bought Northgate from Cambria University in 2020, to appoint an outside chair</q10>.

Among the worst affected are Harcourt Road in Hull, St Bede’s in Tollerton, two Perpetua academies and Ysgol Bryn Eithin, near Bala, where 31 pupils missed out on sixth-form places. Its head, Non Prydderch, told one family in person.

‘<q11>She had a 3 that was really a 6, and I had sent her to the wrong building for a year,</q11>’ <s11>she</s11> <c11>said</c11>.

<s12>The headteacher</s12>, who spent £4,300 on reviews, <c12>has asked</c12> <a12>Northgate</a12> <q12>to name whoever pressed the button</q12>. ‘<q13>I don’t wish them harm. I wish them Year 11 on a Friday,</q13>’ <s13>she</s13> <c13>added</c13>.

<a14>Delyth Pughe, one of the two examiners</a14>, <c14>was told</c14> by <s14>her team leader</s14> that ‘<q14>geography can wait till Monday</q14>’. The retired chemist, no relation to the chief executive, resigned that weekend after 22 years.

<s15,16>Both leaders’ unions</s15,16> <c15>condemned</c15> the delay as ‘<q15>shabby</q15>’ and <c16>demanded</c16> <q16>refunds by half-term</q16>. <s17>Lead</s17>, which speaks for trust bosses, <c17>predicted</c17> <q17>a ‘rush to the courts’</q17>. <s18>Tobias Crane of the Association of Heads and Deputies</s18> <c18>reckoned</c18> <q18>one secondary in nine would leave Northgate for AQA or Pearson</q18>.

<s19>Minutes of the board’s risk committee</s19>, seen by Schools Ledger, <c19>describe</c19> the problem on 2 September as ‘<q19>contained, low, green</q19>’. By then, <s20>Northgate</s20> now <c20>concedes</c20>, <q20>9,000 pupils had already collected their results</q20>.

<s21>Pughe-Lyttle</s21> <c21>denied</c21> <q21>misleading anyone</q21>. ‘<q22>I knew on 11 September at ten past four, in a car park in Wrexham, and I was sick,</q22>’ <s22>he</s22> <c22>said</c22>. <s23>He</s23> <c23>does not intend</c23> <q23>to resign</q23>.

<s24>The education secretary</s24> <c24>refused to rule out</c24> <q24>taking geography away from the board altogether</q24>.
-----
1 | mixed | Northgate Assessment | ORG | organisation
2 | indirect | Ofqual | ORG | organisation
3 | indirect | Northgate Assessment | ORG | organisation
4 | mixed | Northgate Assessment | ORG | organisation
5 | mixed | Northgate Assessment | ORG | pronoun
6 | mixed | letter signed by Gareth Pughe-Lyttle | DOCUMENT | document
7 | indirect | Ofqual’s interim findings | DOCUMENT | pronoun
8 | mixed | Ofqual’s interim findings | DOCUMENT | pronoun
9 | direct | Meera Szymanska | PERSON | name
10 | attitude | Meera Szymanska | PERSON | pronoun
11 | direct | Non Prydderch | PERSON | pronoun
12 | indirect | Non Prydderch | PERSON | title
13 | direct | Non Prydderch | PERSON | pronoun
14 | mixed | her team leader | PERSON | title
15 | mixed | Both leaders’ unions | GROUP | group
16 | indirect | Both leaders’ unions | GROUP | group
17 | mixed | Lead | ORG | organisation
18 | indirect | Tobias Crane | PERSON | name
19 | mixed | Minutes of the board’s risk committee | DOCUMENT | document
20 | indirect | Northgate Assessment | ORG | organisation
21 | indirect | Gareth Pughe-Lyttle | PERSON | surname
22 | direct | Gareth Pughe-Lyttle | PERSON | pronoun
23 | attitude | Gareth Pughe-Lyttle | PERSON | pronoun
24 | attitude | education secretary | PERSON | title
entity | PERSON | Gareth Pughe-Lyttle | Pughe-Lyttle | chief executive | Northgate Assessment
entity | PERSON | Meera Szymanska | - | director of standards | Ofqual
entity | PERSON | Non Prydderch | - | head | Ysgol Bryn Eithin
entity | PERSON | Delyth Pughe | - | examiner | Northgate Assessment
entity | PERSON | Tobias Crane | - | - | Association of Heads and Deputies
entity | ORG | Northgate Assessment | Northgate | - | -
entity | ORG | Ofqual | - | - | -
entity | ORG | Pellworth | - | - | -
entity | ORG | Cambria University | - | - | -
entity | ORG | Harcourt Road | - | - | -
entity | ORG | St Bede’s | - | - | -
entity | ORG | Perpetua | - | - | -
entity | ORG | Ysgol Bryn Eithin | - | - | -
entity | ORG | Lead | - | - | -
entity | ORG | Association of Heads and Deputies | - | - | -
entity | ORG | AQA | - | - | -
entity | ORG | Pearson | - | - | -
entity | ORG | Schools Ledger | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Tollerton | - | - | -
entity | LOC | Bala | - | - | -
entity | LOC | Wrexham | - | - | -
meta | Exam board apologises for ‘inexcusable’ error as 14,000 grades change | - | Rhiannon Tull
