<q1>Care home chain ‘put occupancy before dignity’</q1>, <c1>says</c1> <s1>watchdog</s1>

By Rufus Adebowale-Finch, PA

<q2>One of England’s largest care home operators “put occupancy before dignity” at a home in Lancashire where residents were left without hot water for 11 days</q2>, <s2>the Care Quality Commission</s2> <c2>has said</c2>.

Inspectors from the regulator visited Gannow Lea, a 62-bed home in Thrushgill Road, Padiham, in March after a tip-off from the Unison branch which represents its staff.

The home is run by Hargest Mallory, the Stockport-based chain which owns 118 homes, among them those which traded until 2021 under the Tudor Rose name.

In a report published on Wednesday, the CQC rated it inadequate and placed it in special measures.

<s3>The report</s3> <c3>said</c3> <q3>one resident, a former Royal Navy stoker in his nineties, had been washed with kettle water in a corridor</q3>. <s4>It</s4> <c4>described</c4> record keeping as “<q4>guesswork with a date on it</q4>”.

“<q5>We saw kind people doing their best in a building that was failing them,</q5>” <c5>said</c5> <s5>Temperance Okoro-Vane, the CQC’s deputy director for the North West</s5>. “<q5>The provider knew, and it went on to admit seven more residents.</q5>”

<s6>She</s6> <c6>said</c6> <q6>Hargest Mallory had been sent two warning notices under the Health and Social Care Act since January</q6>.

<s7>The company</s7> <c7>rejected</c7> <q7>the suggestion that profit had come first</q7>.

<s8>A spokesman for Hargest Mallory</s8> <c8>said</c8>: “<q8>A boiler valve failed during Storm Ingrid and the part had to come from Bergamo. We are sorry to every family, and hot water was restored on March 9.</q8>”

<s9>He</s9> <c9>declined to say</c9> <q9>whether bonuses had been paid to regional managers this year</q9>.

Wendy Garth’s mother, Ivy, has lived at Gannow Lea since 2019. <s10>Mrs Garth, 58, a dinner lady at St Alphege’s Primary School</s10>, <c10>said</c10> <q10>she had complained to Lancashire County Council in February</q10>.

“<q11>The council passed me to the ombudsman, the ombudsman passed me to the CQC, and Mum sat there in two cardigans,</q11>” <s11>she</s11> <c11>told</c11> <a11>the Padiham Courier</a11>.

<s12>She</s12> <c12>wants</c12> <q12>the former manager, Philip Strand, to be referred to the Nursing and Midwifery Council</q12>. Mr Strand, who left last month, could not be reached for comment.

<s13>Gulnar Haq, the Labour MP for Pendle Vale</s13>, <c13>called for</c13> <q13>an urgent statement from the Department of Health and Social Care</q13>.

“<q14>Families deserve better than a ping-pong match between Whitehall and a head office in Stockport,</q14>” <s14>the backbencher</s14> <c14>said</c14>.

<s15,16>The department</s15,16> <c15>said</c15> <q15>it “expected every provider to meet the fundamental standards”</q15> and <c16>urged</c16> <a16>relatives with concerns</a16> <q16>to come forward</q16>.

<s17>The Care Forum Alliance</s17>, which speaks for owners, <c17>warned</c17> that <q17>fees set by town halls were driving firms out of the market</q17>.

“<q18>You cannot run a decent home on £780 a week,</q18>” <s18>its chairman, Sir Lionel Achebe</s18>, <c18>told</c18> <a18>BBC Radio Lancashire</a18>. “<q18>Ask Blackburn. Ask Wigan. They know it.</q18>”

Hargest Mallory bought Gannow Lea from a charity, Wesley Haven, in 2017. <q19>Its owner, the Luxembourg fund Corvane, values the chain at £640 million</q19>, <c19>according to</c19> <s19>accounts filed at Companies House in December</s19>.

The CQC is due to return in September. <s20>Mrs Garth</s20> <c20>is not convinced</c20> <q20>it will change much</q20>.
-----
1 | mixed | Care Quality Commission | ORG | organisation
2 | mixed | Care Quality Commission | ORG | organisation
3 | indirect | report published on Wednesday | DOCUMENT | document
4 | mixed | report published on Wednesday | DOCUMENT | pronoun
5 | direct | Temperance Okoro-Vane | PERSON | name
6 | indirect | Temperance Okoro-Vane | PERSON | pronoun
7 | indirect | Hargest Mallory | ORG | organisation
8 | direct | Hargest Mallory | ORG | organisation
9 | attitude | Hargest Mallory | ORG | pronoun
10 | indirect | Wendy Garth | PERSON | surname
11 | direct | Wendy Garth | PERSON | pronoun
12 | attitude | Wendy Garth | PERSON | pronoun
13 | indirect | Gulnar Haq | PERSON | name
14 | direct | Gulnar Haq | PERSON | title
15 | mixed | Department of Health and Social Care | ORG | organisation
16 | indirect | Department of Health and Social Care | ORG | organisation
17 | indirect | Care Forum Alliance | ORG | organisation
18 | direct | Lionel Achebe | PERSON | name
19 | indirect | accounts filed at Companies House in December | DOCUMENT | document
20 | attitude | Wendy Garth | PERSON | surname
entity | PERSON | Temperance Okoro-Vane | - | deputy director for the North West | Care Quality Commission
entity | PERSON | Wendy Garth | Mrs Garth | dinner lady | St Alphege’s Primary School
entity | PERSON | Ivy | - | - | -
entity | PERSON | Philip Strand | Mr Strand | former manager | Gannow Lea
entity | PERSON | Gulnar Haq | - | MP for Pendle Vale | Labour
entity | PERSON | Lionel Achebe | Sir Lionel Achebe | chairman | Care Forum Alliance
entity | ORG | Care Quality Commission | CQC | - | -
entity | ORG | Gannow Lea | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Hargest Mallory | - | - | -
entity | ORG | Royal Navy | - | - | -
entity | ORG | St Alphege’s Primary School | - | - | -
entity | ORG | Lancashire County Council | - | - | -
entity | ORG | Padiham Courier | - | - | -
entity | ORG | Nursing and Midwifery Council | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | ORG | Care Forum Alliance | - | - | -
entity | ORG | BBC Radio Lancashire | - | - | -
entity | ORG | Wesley Haven | - | - | -
entity | ORG | Corvane | - | - | -
entity | ORG | Companies House | - | - | -
entity | ORG | Whitehall | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Lancashire | - | - | -
entity | LOC | Thrushgill Road | - | - | -
entity | LOC | Padiham | - | - | -
entity | LOC | Stockport | - | - | -
entity | LOC | North West | - | - | -
entity | LOC | Bergamo | - | - | -
entity | LOC | Pendle Vale | - | - | -
entity | LOC | Blackburn | - | - | -
entity | LOC | Wigan | - | - | -
entity | LOC | Luxembourg | - | - | -
meta | Care home chain ‘put occupancy before dignity’, says watchdog | - | Rufus Adebowale-Finch
