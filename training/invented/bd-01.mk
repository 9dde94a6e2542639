Island midwife plan '<q1>a sticking plaster</q1>', <c1>says</c1> <s1>union</s1>

By Eilidh Tocher
BBC Scotland News

Midwives from Dundee and Aberdeen will be flown to Ruavaig every fortnight after three of the island's five posts fell vacant.

<s2>NHS Ruavaig and Skellan</s2> <c2>said</c2> <q2>the arrangement would cost £41,000 a month and run until at least Easter</q2>. Births at the Cromartie Memorial Hospital in Port Ellister have been suspended since 3 November.

<s3>The health board</s3> <c3>insisted</c3> <q3>the unit was "not closing by the back door"</q3>.

"<q4>Nobody trains for six years to live out of a suitcase in the Drummond Arms,</q4>" <c4>said</c4> <s4>Unison branch secretary Kirsty-Anne Pirie</s4>. "<q4>This is a sticking plaster, and the wound is in Edinburgh.</q4>"

<s5>Ms Pirie</s5>, who worked as a porter at the Cromartie for 18 years, <c5>called for</c5> <q5>an island allowance of £9,000</q5>.

Women past 36 weeks are being sent to Raigmore Hospital in Inverness. Skua Aviation, which holds the contract, cancelled 14 of 60 flights last month, among them one on the night Storm Petra came ashore.

One of the passengers left behind was Morag Whitehouse, a fish farm worker from Camus Dubh.

"<q6>The girl on the desk asked if I could hold on until Thursday,</q6>" <s6>she</s6> <c6>said</c6>. "<q6>I couldn't have held on until the car park.</q6>"

Her husband, Ally, drove her back over the Bealach Garbh in sleet. Their son, Finlay, was born eight hours later in Ward 2, delivered by a nurse from Manila. <s7>Mrs Whitehouse</s7> <c7>described</c7> the nurse, Divina Salonga, as "<q7>the best thing the NHS ever gave this island</q7>".

<s8>Skua</s8> <c8>said</c8> <q8>its two Islander aircraft could not land at Grant Field in crosswinds above 30 knots</q8>. <s9>A spokesman for the airline</s9> <c9>added</c9> that <q9>a third plane had been ordered</q9>.

<s10>The Royal College of Midwives</s10> <c10>warned</c10> in September of <q10>"a slow vanishing" of small units from Unst to Arran</q10>. <s11>Its Scotland director, Jean Abernethy-Cole</s11>, <c11>told</c11> <a11>Good Morning Scotland</a11> <q11>the rota at Port Ellister had been unsafe since the spring</q11>.

Campaign group Born Here has collected 2,300 signatures on an island of 4,100. <s12>Its founder, Rev Hamish Tait</s12>, <c12>wants</c12> <q12>the Scottish government to run the unit directly</q12>.

"<q13>I've done nine funerals this year and one christening,</q13>" <c13>said</c13> <s13>the Free Kirk minister</s13>. "<q13>I can count.</q13>"

<s14>An Audit Scotland report</s14> <c14>found</c14> in June that <q14>the board had spent 22% of its pay budget on agencies</q14>, much of it with a single firm, Ashgrove Locums. <s15>It</s15> <c15>recommended</c15> <q15>sharing staff with NHS Highland</q15>.

<s16,17>Board chairman Prof Gordon Frost</s16,17> <c16>apologised for</c16> "<q16>every family's anxious drive</q16>" but <c17>refused</c17> <q17>to give a date for births to resume</q17>. The former Strathclyde University chemist was appointed in 2022 and steps down in April.

"<q18>We've advertised in the Nursing Times, in Dublin and in Manila,</q18>" <s18>he</s18> <c18>said</c18>. "<q18>We had two applicants, and one of them thought we were near Glasgow.</q18>"

<s19>Labour MSP Eoin Ure</s19> <c19>urged</c19> <a19>Health Secretary Neil Garrioch</a19> <q19>to come and see the unit for himself</q19>. <s20>Mr Garrioch</s20> <c20>has agreed</c20> <q20>to visit before Hogmanay</q20>, if the ferry MV Lady of Skellan is back from her refit.
-----
1 | mixed | Unison | ORG | organisation
2 | indirect | NHS Ruavaig and Skellan | ORG | organisation
3 | mixed | NHS Ruavaig and Skellan | ORG | organisation
4 | direct | Kirsty-Anne Pirie | PERSON | name
5 | indirect | Kirsty-Anne Pirie | PERSON | surname
6 | direct | Morag Whitehouse | PERSON | pronoun
7 | mixed | Morag Whitehouse | PERSON | surname
8 | indirect | Skua Aviation | ORG | organisation
9 | indirect | Skua Aviation | ORG | organisation
10 | mixed | Royal College of Midwives | ORG | organisation
11 | indirect | Jean Abernethy-Cole | PERSON | name
12 | attitude | Hamish Tait | PERSON | name
13 | direct | Hamish Tait | PERSON | title
14 | indirect | Audit Scotland report | DOCUMENT | document
15 | indirect | Audit Scotland report | DOCUMENT | pronoun
16 | mixed | Gordon Frost | PERSON | name
17 | attitude | Gordon Frost | PERSON | name
18 | direct | Gordon Frost | PERSON | pronoun
19 | indirect | Eoin Ure | PERSON | name
20 | indirect | Neil Garrioch | PERSON | surname
entity | PERSON | Kirsty-Anne Pirie | Ms Pirie | branch secretary | Unison
entity | PERSON | Morag Whitehouse | Mrs Whitehouse | fish farm worker | -
entity | PERSON | Ally | - | - | -
entity | PERSON | Finlay | - | - | -
entity | PERSON | Divina Salonga | - | nurse | -
entity | PERSON | Jean Abernethy-Cole | - | Scotland director | Royal College of Midwives
entity | PERSON | Hamish Tait | Rev Hamish Tait | founder | Born Here
entity | PERSON | Gordon Frost | Prof Gordon Frost | Board chairman | NHS Ruavaig and Skellan
entity | PERSON | Eoin Ure | - | MSP | Labour
entity | PERSON | Neil Garrioch | Mr Garrioch | Health Secretary | -
entity | ORG | NHS Ruavaig and Skellan | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | NHS Highland | - | - | -
entity | ORG | Cromartie Memorial Hospital | Cromartie | - | -
entity | ORG | Raigmore Hospital | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Drummond Arms | - | - | -
entity | ORG | Skua Aviation | Skua | - | -
entity | ORG | Royal College of Midwives | - | - | -
entity | ORG | Born Here | - | - | -
entity | ORG | Scottish government | - | - | -
entity | ORG | Free Kirk | - | - | -
entity | ORG | Audit Scotland | - | - | -
entity | ORG | Ashgrove Locums | - | - | -
entity | ORG | Strathclyde University | - | - | -
entity | ORG | Nursing Times | - | - | -
entity | ORG | Labour | - | - | -
entity | LOC | Dundee | - | - | -
entity | LOC | Aberdeen | - | - | -
entity | LOC | Ruavaig | - | - | -
entity | LOC | Port Ellister | - | - | -
entity | LOC | Edinburgh | - | - | -
entity | LOC | Inverness | - | - | -
entity | LOC | Camus Dubh | - | - | -
entity | LOC | Bealach Garbh | - | - | -
entity | LOC | Manila | - | - | -
entity | LOC | Grant Field | - | - | -
entity | LOC | Unst | - | - | -
entity | LOC | Arran | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Glasgow | - | - | -
meta | Island midwife plan 'a sticking plaster', says union | - | Eilidh Tocher
