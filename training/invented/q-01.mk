Ministers abandon plan to cut rural bus passes after Labour revolt

By Harriet Lomas, PA Political Correspondent

Ministers have abandoned plans to limit free bus travel for 1.3 million pensioners in the countryside after <s1>more than 60 Labour MPs</s1> <c1>said</c1> <q1>they would vote against the measure</q1>.

<s2>Transport Secretary Callum Ridgewell</s2> <c2>told</c2> <a2>the Commons</a2> on Tuesday that <q2>the Government had “listened to older people and to colleagues across the House” and would not go ahead with the change</q2>, which had been due to take effect in April.

The £190 million saving set out in November’s Budget will now have to be found elsewhere. It is the third time since the summer that the Government has retreated on a spending measure in the face of opposition from its own side.

<s3,4>Mr Ridgewell</s3,4> <c3>insisted</c3> <q3>the proposal had been made “in good faith”</q3>, but <c4>conceded</c4> that <q4>its effect on villages with one or two services a day had not been properly understood</q4>.

“<q5>We looked again at the evidence, and the evidence pointed the other way,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>I do not think there is any shame in a government changing its mind when that happens.</q5>”

<s6,7>Shadow transport secretary Verity Colclough</s6,7> <c6>described</c6> the climbdown as “<q6>humiliating</q6>” and <c7>accused</c7> the minister of <q7>leaving pensioners to worry through the whole of the winter</q7>.

“<q8>He stood at that despatch box three weeks ago and defended every line of this policy,</q8>” <s8>she</s8> <c8>told</c8> <a8>MPs</a8>. “<q8>What has he discovered since then, apart from the arithmetic of his own whips?</q8>”

<s9,10>The Liberal Democrats</s9,10> <c9>welcomed</c9> <q9>the move</q9>, but <c10>called for</c10> <q10>a guarantee that the passes would be protected until the end of the Parliament</q10>.

The reversal was brokered on Monday night at a meeting in Mr Ridgewell’s Commons office, attended by the Chief Whip and by Denise Tolland, the Labour MP for North Tyne and Allendale. Ms Tolland, a former bus driver, organised a letter to the Prime Minister which had gathered 64 signatures by the weekend.

<s11>The letter</s11>, seen by the PA news agency, <c11>warned</c11> that <q11>the restriction would “cut people off from the hospital, the post office and one another”</q11>.

<s12>Ms Tolland</s12> <c12>said</c12> after the announcement that <q12>she was “more relieved than triumphant”</q12>. “<q13>I never wanted a fight with my own front bench,</q13>” <s13>she</s13> <c13>added</c13>. “<q13>I wanted somebody in that department to look at a timetable.</q13>”

<s14>One of her fellow signatories</s14>, who <c14>did not wish</c14> <q14>to be named</q14>, was less forgiving. “<q15>It should never have got past a junior official,</q15>” <s15>the MP</s15> <c15>said</c15>. “<q15>It’s always the same people who have to go back to their constituencies and explain.</q15>”

<s16>Downing Street</s16> <c16>denied</c16> <q16>the episode had damaged Mr Ridgewell’s standing</q16>. “<q17>The Prime Minister has full confidence in the Transport Secretary,</q17>” <s17>a spokesman</s17> <c17>said</c17>. <s18>He</s18> <c18>declined to say</c18> <q18>whether fuel duty could rise to fill the gap</q18>.

Under the concession, introduced in its present form in 2008, anyone of state pension age in England can travel free on local buses after 9.30am on weekdays and at any time at weekends. The Budget measure would have moved the start to 11am outside towns and cities.

<s19>The Institute for Public Accounts</s19> <c19>estimated</c19> last month that <q19>four in 10 hospital appointments in rural districts begin before that time</q19>.

<s20>Barnaby Strand, chief executive of the charity Later Life Alliance</s20>, <c20>said</c20> <q20>the decision was “a victory for common sense”</q20>. <s21>He</s21> <c21>urged</c21> <a21>ministers</a21> <q21>to go further and lift the morning restriction altogether</q21>.

Operators were more cautious. <s22>The Coach and Bus Federation</s22>, which represents 900 companies, <c22>fears</c22> that <q22>the Treasury will now look to reduce the rate at which it repays them for each free journey</q22>.

“<q23>The money has to come from somewhere,</q23>” <c23>said</c23> <s23>its policy director, Anjali Wray</s23>. “<q23>Our members would rather it did not come from the number 14 to Hexham.</q23>”

Mr Ridgewell will face further questions on Thursday, when he appears before the Transport Committee. <s24>Its chairman, Sir Leonard Fosse</s24>, <c24>said</c24> <q24>he wanted to know who had approved the figures and when</q24>.
-----
1 | indirect | more than 60 Labour MPs | GROUP | group
2 | mixed | Callum Ridgewell | PERSON | name
3 | mixed | Callum Ridgewell | PERSON | surname
4 | indirect | Callum Ridgewell | PERSON | surname
5 | direct | Callum Ridgewell | PERSON | pronoun
6 | mixed | Verity Colclough | PERSON | name
7 | indirect | Verity Colclough | PERSON | name
8 | direct | Verity Colclough | PERSON | pronoun
9 | indirect | Liberal Democrats | ORG | organisation
10 | indirect | Liberal Democrats | ORG | organisation
11 | mixed | letter | DOCUMENT | document
12 | mixed | Denise Tolland | PERSON | surname
13 | direct | Denise Tolland | PERSON | pronoun
14 | attitude | One of her fellow signatories | PERSON | title
15 | direct | One of her fellow signatories | PERSON | title
16 | indirect | Downing Street | ORG | organisation
17 | direct | Downing Street | ORG | organisation
18 | attitude | Downing Street | ORG | pronoun
19 | indirect | Institute for Public Accounts | ORG | organisation
20 | mixed | Barnaby Strand | PERSON | name
21 | indirect | Barnaby Strand | PERSON | pronoun
22 | attitude | Coach and Bus Federation | ORG | organisation
23 | direct | Anjali Wray | PERSON | name
24 | indirect | Leonard Fosse | PERSON | name
entity | PERSON | Callum Ridgewell | Mr Ridgewell | Transport Secretary | -
entity | PERSON | Verity Colclough | - | Shadow transport secretary | -
entity | PERSON | Denise Tolland | Ms Tolland | MP for North Tyne and Allendale | Labour
entity | PERSON | Barnaby Strand | - | chief executive | Later Life Alliance
entity | PERSON | Anjali Wray | - | policy director | Coach and Bus Federation
entity | PERSON | Leonard Fosse | Sir Leonard Fosse | chairman | Transport Committee
entity | ORG | Labour | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Liberal Democrats | - | - | -
entity | ORG | PA | - | - | -
entity | ORG | Downing Street | - | - | -
entity | ORG | Institute for Public Accounts | - | - | -
entity | ORG | Later Life Alliance | - | - | -
entity | ORG | Coach and Bus Federation | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Transport Committee | - | - | -
entity | LOC | North Tyne and Allendale | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Hexham | - | - | -
meta | Ministers abandon plan to cut rural bus passes after Labour revolt | - | Harriet Lomas
