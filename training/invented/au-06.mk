<s1>Chile's environment ministry</s1> <c1>orders</c1> <q1>new study of Sierra Lithium's $1.4 billion salt flat project</q1>

By Ignacio Valderas and Ruth Penhaligon

SANTIAGO, May 21 (Reuters) - <s2>Chile's environment ministry</s2> <c2>has told</c2> <a2>Canada's Sierra Lithium</a2> <q2>to carry out a new study of groundwater beneath a salt flat in the Atacama region</q2>, a setback that <s3>analysts</s3> <c3>said</c3> <q3>could delay the start of production at its $1.4 billion Pajonal project by up to two years</q3>.

<s4>The ministry</s4> <c4>said</c4> in a resolution dated May 19 and seen by Reuters that <q4>the company's model relied on "insufficient and outdated" readings from only six wells</q4>. It gave Sierra nine months to respond.

Shares in the Vancouver-based miner fell as much as 17% in Toronto, their steepest one-day drop since its listing in 2019.

<s6>Chief Executive Warwick Delahunt</s6> <c6>said</c6> on a conference call that <q6>the request was "disappointing but answerable" and that first output was still planned for the second half of 2028</q6>. <s7>He</s7> <c7>ruled out</c7> <q7>an appeal</q7>.

"<q8>We have 31 wells today. The authorities looked at a file that closed when we had six,</q8>" <s8>Delahunt</s8> <c8>told</c8> <a8>investors</a8>. "<q8>This is a matter of sending them what we already know.</q8>"

Chile is the world's second-largest producer of lithium, a metal used in electric vehicle batteries, and has been trying to open new deposits to private companies under state-led partnerships. Prices of lithium carbonate have slumped by more than 80% from their 2022 peak.

Pajonal, at 3,700 metres (12,100 feet) above sea level, would use direct extraction, a technique that returns most of the brine to the ground. <s9>Sierra</s9> <c9>expects</c9> <q9>to produce 22,000 metric tons a year</q9>.

But <s10,23>Colla Indigenous communities nearby</s10,23> <c23>have opposed</c23> <q23>the plan</q23> since 2023, <c10>saying</c10> <q10>it threatens wetlands where they graze animals</q10>. <s11>Their lawyer, Millaray Quispe Bordones</s11>, <c11>welcomed</c11> <q11>the resolution</q11>.

"<q12>They drilled without asking us, and then they measured without asking us,</q12>" <s12>Quispe</s12> <c12>said</c12> by telephone from Copiapo. "<q12>At last somebody in an office has asked a question.</q12>"

<s13,14>She</s13,14> <c13>added</c13> that <q13>the communities would seek to be consulted on the new study</q13> and <c14>did not exclude</c14> <q14>legal action</q14>.

Environment Minister Josefa Larrondo, a hydrologist who took office in March, is regarded as less friendly to miners than her predecessor, Bastian Urrejola, <s15>who</s15> <c15>had described</c15> the project as "<q15>a model for the continent</q15>" shortly before he left office. He now sits on the board of a Sierra supplier.

<s17>Larrondo</s17> <c17>denied</c17> on Wednesday that <q17>politics had played any part</q17>. "<q18>The aquifer does not know who is minister,</q18>" <s18>she</s18> <c18>told</c18> <a18>reporters</a18> outside the presidential palace.

<q19>Two of the ministry's own technical staff had recommended approval with conditions</q19>, <c19>according to</c19> <s19>a person with direct knowledge of the process</s19>, <s20>who</s20> <c20>asked</c20> <q20>not to be identified because the deliberations were private</q20>. <s21>The ministry</s21> <c21>did not confirm</c21> <q21>the account</q21>.

The mining ministry, which signed a partnership agreement with Sierra last August, struck a different tone. <s16,22>Deputy Mining Minister Cristobal Undurraga</s16,22> <c22>called</c22> Pajonal "<q22>a national priority</q22>" and <c16>urged</c16> <a16>the two sides</a16> <q16>to meet soon</q16>.

Beatrix Oyelowo, an analyst at Threadgold Securities in London, cut her valuation of the shares by a quarter. <s24>She</s24> <c24>predicted</c24> that <q24>Sierra would need to raise between $90 million and $120 million to cover the delay</q24>.

"<q25>The market had this one down as the safe permit,</q25>" <s25>she</s25> <c25>wrote</c25> in a note. "<q25>It will now have to think about the others.</q25>"

Sierra's largest shareholder, South Korean battery maker Hanbit Energy, which holds 19%, did not respond to a request for comment. (Reporting by Ignacio Valderas and Ruth Penhaligon; Editing by Colm Vanbrugh)
-----
1 | indirect | Chile's environment ministry | ORG | organisation
2 | indirect | Chile's environment ministry | ORG | organisation
3 | indirect | analysts | GROUP | group
4 | mixed | Chile's environment ministry | ORG | organisation
6 | mixed | Warwick Delahunt | PERSON | name
7 | indirect | Warwick Delahunt | PERSON | pronoun
8 | direct | Warwick Delahunt | PERSON | surname
9 | attitude | Sierra Lithium | ORG | organisation
10 | indirect | Colla Indigenous communities nearby | GROUP | group
11 | indirect | Millaray Quispe Bordones | PERSON | name
12 | direct | Millaray Quispe Bordones | PERSON | surname
13 | indirect | Millaray Quispe Bordones | PERSON | pronoun
14 | attitude | Millaray Quispe Bordones | PERSON | pronoun
15 | mixed | Bastian Urrejola | PERSON | pronoun
17 | indirect | Josefa Larrondo | PERSON | surname
18 | direct | Josefa Larrondo | PERSON | pronoun
19 | indirect | person with direct knowledge of the process | PERSON | title
20 | indirect | person with direct knowledge of the process | PERSON | pronoun
21 | attitude | Chile's environment ministry | ORG | organisation
22 | mixed | Cristobal Undurraga | PERSON | name
16 | indirect | Cristobal Undurraga | PERSON | name
23 | attitude | Colla Indigenous communities nearby | GROUP | group
24 | indirect | Beatrix Oyelowo | PERSON | pronoun
25 | direct | Beatrix Oyelowo | PERSON | pronoun
entity | PERSON | Warwick Delahunt | Delahunt | Chief Executive | Sierra Lithium
entity | PERSON | Millaray Quispe Bordones | Quispe | lawyer | -
entity | PERSON | Josefa Larrondo | Larrondo | Environment Minister | -
entity | PERSON | Bastian Urrejola | - | - | -
entity | PERSON | Cristobal Undurraga | - | Deputy Mining Minister | -
entity | PERSON | Beatrix Oyelowo | - | analyst | Threadgold Securities
entity | ORG | Sierra Lithium | Sierra | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Threadgold Securities | - | - | -
entity | ORG | Hanbit Energy | - | - | -
entity | NORP | Colla | - | - | -
entity | NORP | Indigenous | - | - | -
entity | NORP | South Korean | - | - | -
entity | LOC | Chile | - | - | -
entity | LOC | SANTIAGO | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Atacama | - | - | -
entity | LOC | Pajonal | - | - | -
entity | LOC | Vancouver | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Copiapo | - | - | -
entity | LOC | London | - | - | -
meta | Chile's environment ministry orders new study of Sierra Lithium's $1.4 billion salt flat project | - | Ignacio Valderas and Ruth Penhaligon
