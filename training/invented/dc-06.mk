Corrib Bank fined €38.5m over ‘<q1>industrial-scale</q1>’ money-laundering failings

<s2>Whistleblower</s2> <c2>says</c2> <q2>she was moved to a room with no window after raising the alarm</q2>

Barry Costigan, Finance Correspondent

<s3>The Central Bank</s3> has fined Corrib Bank €38.5 million, the largest penalty imposed on an Irish lender for breaches of anti-money-laundering law, after <c3>finding</c3> that <q3>€1.1 billion in suspicious payments passed through 14 branches without a single report to gardaí</q3>.

<s4>The regulator</s4> <c4>spoke of</c4> <q4>“industrial-scale indifference” at the bank between 2015 and 2021</q4>.

<s5,6>Corrib</s5,6> <c5>admitted</c5> <q5>11 breaches</q5> and <c6>apologised for</c6> “<q6>falling short</q6>”. <s7>Sorcha Mulqueen, its chief executive since 2023</s7>, <c7>said</c7> <q7>none of the managers involved remained at the lender</q7>.

“<q8>I’m not going to hide behind the calendar,</q8>” <s8>she</s8> <c8>told</c8> <a8>analysts</a8>. “<q8>It happened here and it was wrong.</q8>”

Much of the money belonged to clients of Vesper FX, a Limerick currency broker which went into liquidation in 2022. <q9>Its owner, a Latvian named Juris Kalve, opened 61 accounts with the same electricity bill</q9>, <s9>court papers</s9> <c9>allege</c9>. <s10>Mr Kalve</s10>, who lives in Marbella, <c10>denies</c10> <q10>wrongdoing</q10>.

The alarm was raised by Ramona Petrescu, then a compliance analyst in Ennis, whose emails went unanswered for 17 months.

“<q11>They gave me an office with no window and a very good stapler,</q11>” <s11>Ms Petrescu</s11> <c11>said</c11> yesterday. <s12>The former analyst</s12>, who settled with the bank last year, <c12>wants</c12> <q12>an apology in person</q12>.

<s13>Ms Mulqueen</s13> <c13>said</c13> <q13>she would “happily drive to Clare” to deliver one</q13>.

<q14>The penalty would have been €55 million</q14>, <s14>Niall Garrihy, the Central Bank’s director of enforcement</s14>, <c14>explained</c14>, <q14>but for a 30 per cent settlement discount</q14>. Neither he nor the bank’s former chairman, Declan Hession, took questions.

In a statement issued by his solicitor, <s15>the former chairman</s15> <c15>insisted</c15> <q15>the board had been “assured in writing, quarter after quarter”</q15>. <s16>The solicitor</s16> <c16>told</c16> <a16>The Irish Ledger</a16> that <q16>her client would not be “anybody’s scapegoat”</q16>.

Haddow Lacey audited the bank throughout. <s17>Its 2018 management letter</s17> <c17>warned</c17> that <q17>front-line staff “appear to regard suspicion as bad manners”</q17>. <s18>The firm</s18> <c18>declined to say</c18> <q18>whether it had been questioned</q18>.

Corrib has been owned since 2009 by Banque Wauters, which also has lenders in Luxembourg, Malta and Senegal. <s19>The Brussels group</s19> <c19>ruled out</c19> <q19>a sale</q19>. <s20>Its half-year report</s20> <c20>shows</c20> <q20>it had set aside €40 million</q20>; shares in the parent fell 3.1 per cent.

<s21>Colm Verling of Tansey Stockbrokers</s21> <c21>reckons</c21> <q21>the fine is “survivable, the embarrassment less so”</q21>.

<s22>Labour TD Eamon Brophy</s22> <c22>said</c22> <q22>the sum amounted to nine days’ profit</q22>. “<q23>If I rob a chipper I don’t get 30 per cent off for owning up,</q23>” <s23>the Kerry deputy</s23> <c23>said</c23>.

<s24>The Financial Services Union</s24>, which represents 900 tellers and clerks, <c24>complained</c24> that <q24>branch workers had been “hung out to dry” by head office</q24>. <s25>The union</s25> <c25>called on</c25> <a25>the Oireachtas Finance Committee</a25> <q25>to summon the old board</q25>.

At the Ennis branch, on O’Connell Street, <s26>a notice in the window</s26> <c26>assured</c26> <a26>customers</a26> that <q26>their money was “safe with people you know”</q26>.
-----
1 | mixed | Central Bank | ORG | none
2 | indirect | Ramona Petrescu | PERSON | title
3 | indirect | Central Bank | ORG | organisation
4 | mixed | Central Bank | ORG | organisation
5 | indirect | Corrib Bank | ORG | organisation
6 | mixed | Corrib Bank | ORG | organisation
7 | indirect | Sorcha Mulqueen | PERSON | name
8 | direct | Sorcha Mulqueen | PERSON | pronoun
9 | indirect | court papers | DOCUMENT | document
10 | indirect | Juris Kalve | PERSON | surname
11 | direct | Ramona Petrescu | PERSON | surname
12 | attitude | Ramona Petrescu | PERSON | title
13 | mixed | Sorcha Mulqueen | PERSON | surname
14 | indirect | Niall Garrihy | PERSON | name
15 | mixed | Declan Hession | PERSON | title
16 | mixed | his solicitor | PERSON | title
17 | mixed | Its 2018 management letter | DOCUMENT | document
18 | attitude | Haddow Lacey | ORG | organisation
19 | indirect | Banque Wauters | ORG | organisation
20 | indirect | Its half-year report | DOCUMENT | document
21 | mixed | Colm Verling | PERSON | name
22 | indirect | Eamon Brophy | PERSON | name
23 | direct | Eamon Brophy | PERSON | title
24 | mixed | Financial Services Union | ORG | organisation
25 | indirect | Financial Services Union | ORG | organisation
26 | mixed | notice in the window | DOCUMENT | document
entity | PERSON | Sorcha Mulqueen | Ms Mulqueen | chief executive | Corrib Bank
entity | PERSON | Juris Kalve | Mr Kalve | owner | Vesper FX
entity | PERSON | Ramona Petrescu | Ms Petrescu | compliance analyst | Corrib Bank
entity | PERSON | Niall Garrihy | - | director of enforcement | Central Bank
entity | PERSON | Declan Hession | - | former chairman | Corrib Bank
entity | PERSON | Colm Verling | - | - | Tansey Stockbrokers
entity | PERSON | Eamon Brophy | - | TD | -
entity | ORG | Corrib Bank | Corrib | - | -
entity | ORG | Central Bank | - | - | -
entity | ORG | Vesper FX | - | - | -
entity | ORG | The Irish Ledger | - | - | -
entity | ORG | Haddow Lacey | - | - | -
entity | ORG | Banque Wauters | - | - | -
entity | ORG | Tansey Stockbrokers | - | - | -
entity | ORG | Financial Services Union | - | - | -
entity | ORG | Oireachtas Finance Committee | - | - | -
entity | NORP | Irish | - | - | -
entity | NORP | Latvian | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Marbella | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Clare | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | Malta | - | - | -
entity | LOC | Senegal | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Kerry | - | - | -
entity | LOC | O’Connell Street | - | - | -
meta | Corrib Bank fined €38.5m over ‘industrial-scale’ money-laundering failings | - | Barry Costigan
