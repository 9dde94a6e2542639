<q1>Marwood’s budget leaves ‘uncomfortably thin’ cushion</q1>, <s1>watchdog</s1> <c1>warns</c1>

Threshold freeze will pull 1.4m more people into higher-rate tax by end of decade

By Edmund Thackray, Economics Editor

<s2>Britain’s fiscal watchdog</s2> <c2>has warned</c2> that <q2>Helena Marwood’s second budget leaves her with an “uncomfortably thin” margin against her own borrowing rules</q2>. The chancellor spent most of a £19bn windfall from higher tax receipts on hospitals and defence.

In a 58-minute statement to the Commons on Wednesday, <s3>Marwood</s3> <c3>announced</c3> <q3>a three-year extension of the freeze on income tax thresholds, a new levy on online gambling and an extra £6.2bn for the NHS</q3>.

“<q4>This is a budget that chooses investment over decline,</q4>” <s4>she</s4> <c4>told</c4> <a4>MPs</a4>. “<q4>I will not balance the books on the backs of patients waiting in corridors.</q4>”

But <s5>the Office for Budget Responsibility</s5> <c5>said</c5> <q5>growth would be weaker than it forecast in March in every year until 2029</q5>. <s6>It</s6> cut its estimate for next year from 1.6 per cent to 1.1 per cent, <c6>blaming</c6> <q6>poor productivity and a fall in net migration</q6>.

The headroom against the chancellor’s main rule, which requires day-to-day spending to be covered by tax revenues, stands at £7.8bn. Her predecessor, Sir Gareth Oldroyd, left himself £26bn in 2021 and still missed the target within 18 months.

“<q7>A rise of half a percentage point in gilt yields would be enough to wipe it out,</q7>” <c7>said</c7> <s7>Priya Venkataraman</s7>, who chairs the OBR’s budget committee. “<q7>That is well within the range of what we have seen since the summer.</q7>”

Economists were divided over the choice to load most of the pain on to the final two years of the parliament. <s8>Lucas Oyelaran, director of the Institute for Public Accounts</s8>, <c8>said</c8> <q8>it was “the fiscal equivalent of promising to start the diet in January”</q8>. <s9>He</s9> <c9>pointed out</c9> that <q9>no chancellor since 1997 had delivered cuts of the size pencilled in for 2029</q9>.

Others were kinder. <s10,11>Marta Brandvold of Cavendish Securities</s10,11> <c10>described</c10> the package as “<q10>boring in the best sense</q10>” and <c11>said</c11> <q11>the muted response in the bond market showed that investors had been well prepared</q11>. The yield on 10-year gilts fell three basis points to 4.41 per cent by the close.

Business groups reserved their anger for the gambling levy. <s12,13>The Betting and Leisure Council</s12,13> <c12>accused</c12> the Treasury of “<q12>handing customers to the black market</q12>” and <c13>claimed</c13> that <q13>9,000 jobs were at risk</q13>. <s14>Its chief executive, Dominic Farrant</s14>, has written to <a14>Marwood</a14> <c14>seeking</c14> <q14>an urgent meeting</q14>.

Shares in Kestrel Gaming, the largest online operator, fell 11 per cent. <s15>The company</s15> <c15>said</c15> <q15>it would take a charge of about £85m and was reviewing its advertising budget</q15>.

The chancellor’s aides had spent much of the weekend trying to calm nerves on her own benches, where the freeze is unpopular. <s16>One minister</s16> <c16>said</c16> <q16>Marwood had been “given a straight choice between a bad headline and a bad winter” and had picked the headline</q16>.

<s17>The shadow chancellor, Rupert Calloway</s17>, <c17>said</c17> <q17>the measure amounted to “a tax rise on every nurse, teacher and police officer in the country”</q17>. <s18>The former banker</s18> <c18>refused to say</c18> <q18>whether he would reverse it</q18>.

Nor were Marwood’s backbenchers silent. <s19>Dawn Petherick</s19>, who sits on the Treasury committee, <c19>said</c19> <q19>she would struggle to explain to constituents in Redcar why pensioners had been spared and care workers had not</q19>. <s20>She</s20> <c20>wants</c20> <q20>the threshold to rise with inflation from 2027</q20>.

<s21>Downing Street</s21> <c21>insisted</c21> that <q21>the prime minister had been “fully involved” in the decisions</q21>. <s22,23>A spokesman</s22,23> <c22>declined to rule out</c22> <q22>further tax rises before the election</q22>, <c23>saying</c23> only that <q23>the government would “always put stability first”</q23>.

Debt interest will cost £109bn this year, more than is spent on schools. <s24>The OBR</s24> <c24>expects</c24> <q24>the bill to pass £120bn by 2028</q24>.

“<q25>The chancellor is relying on nothing going wrong,</q25>” <s25>Venkataraman</s25> <c25>said</c25>, “<q25>and something usually does.</q25>”

MPs will vote on the measures next Tuesday.
-----
1 | mixed | Office for Budget Responsibility | ORG | organisation
2 | mixed | Office for Budget Responsibility | ORG | organisation
3 | indirect | Helena Marwood | PERSON | surname
4 | direct | Helena Marwood | PERSON | pronoun
5 | indirect | Office for Budget Responsibility | ORG | organisation
6 | indirect | Office for Budget Responsibility | ORG | pronoun
7 | direct | Priya Venkataraman | PERSON | name
8 | mixed | Lucas Oyelaran | PERSON | name
9 | indirect | Lucas Oyelaran | PERSON | pronoun
10 | mixed | Marta Brandvold | PERSON | name
11 | indirect | Marta Brandvold | PERSON | name
12 | mixed | Betting and Leisure Council | ORG | organisation
13 | indirect | Betting and Leisure Council | ORG | organisation
14 | indirect | Dominic Farrant | PERSON | name
15 | indirect | Kestrel Gaming | ORG | organisation
16 | mixed | One minister | PERSON | title
17 | mixed | Rupert Calloway | PERSON | name
18 | attitude | Rupert Calloway | PERSON | title
19 | indirect | Dawn Petherick | PERSON | name
20 | attitude | Dawn Petherick | PERSON | pronoun
21 | mixed | Downing Street | ORG | organisation
22 | attitude | Downing Street | ORG | organisation
23 | mixed | Downing Street | ORG | organisation
24 | attitude | Office for Budget Responsibility | ORG | organisation
25 | direct | Priya Venkataraman | PERSON | surname
entity | PERSON | Helena Marwood | Marwood | chancellor | -
entity | ORG | Office for Budget Responsibility | OBR | - | -
entity | PERSON | Gareth Oldroyd | Sir Gareth Oldroyd | - | -
entity | PERSON | Priya Venkataraman | Venkataraman | - | Office for Budget Responsibility
entity | PERSON | Lucas Oyelaran | - | director | Institute for Public Accounts
entity | ORG | Institute for Public Accounts | - | - | -
entity | PERSON | Marta Brandvold | - | - | Cavendish Securities
entity | ORG | Cavendish Securities | - | - | -
entity | ORG | Betting and Leisure Council | - | - | -
entity | PERSON | Dominic Farrant | - | chief executive | Betting and Leisure Council
entity | ORG | Kestrel Gaming | - | - | -
entity | PERSON | Rupert Calloway | - | shadow chancellor | -
entity | PERSON | Dawn Petherick | - | - | Treasury committee
entity | ORG | Treasury committee | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Downing Street | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Redcar | - | - | -
meta | Marwood’s budget leaves ‘uncomfortably thin’ cushion, watchdog warns | - | Edmund Thackray, Economics Editor
