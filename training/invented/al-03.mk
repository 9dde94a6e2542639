Corvane shares slump as kidney drug misses main goal in late-stage trial

BASEL, Aug 12 - <s1>Swiss drugmaker Corvane</s1> <c1>said</c1> on Tuesday <q1>its experimental kidney drug failed to slow the disease significantly in a late-stage trial</q1>, wiping 4.1 billion Swiss francs off its market value and casting doubt on a takeover that made it the envy of its rivals.

The drug, talvicept, was the centrepiece of Corvane's $6.7 billion purchase of Boston-based Aldous Therapeutics in 2023.

Shares in Corvane fell as much as 14% on the SIX exchange, their steepest drop since March 2020. Nordhavn, a Danish company that is developing a rival pill, rose 6% in Copenhagen.

"<q2>We are disappointed for patients first of all,</q2>" <s2>Chief Executive Beate Zurbriggen</s2> <c2>told</c2> <a2>reporters</a2> on a call. "<q2>The data point in the right direction, but they do not point far enough.</q2>"

<s3>Zurbriggen</s3> <c3>said</c3> <q3>Corvane would still seek talks with the U.S. Food and Drug Administration (FDA) about a smaller group of patients</q3>. <s4,5>She</s4,5> <c4>declined to say</c4> <q4>whether the company would write down the value of Aldous</q4>, but <c5>ruled out</c5> <q5>job cuts at its site in Cambridge, Massachusetts</q5>.

The trial, known as HORIZON-2, enrolled 2,316 adults in 19 countries, among them Brazil and South Korea. Those given talvicept lost kidney function 11% more slowly over two years than those on placebo, short of the 20% that had been set as the goal.

"<q6>This was the Aldous deal, and now it isn't,</q6>" <c6>said</c6> <s6>Sir Crispin Lau, an analyst at Harlow Price</s6>. <s8>The brokerage</s8>, which cut its rating on the shares to "<x>reduce</x>", <c8>said</c8> <q8>peak sales might not exceed $400 million</q8>, against <q9>the $3 billion</q9> <s9>it</s9> <c9>had forecast</c9>.

Others were calmer. <s10,11>Sarasin-Voss analyst Jean-Luc Field</s10,11> <c10>described</c10> the slump as "<q10>a tantrum</q10>" and <c11>noted</c11> that <q11>Corvane's eye medicine Lumirex was growing by a fifth a year</q11>. <q12>About half the shares' fall was justified</q12>, <s12>he</s12> <c12>estimated</c12>.

<s13>Activist investor Tarn Lake</s13>, which owns 3.2%, <c13>demanded</c13> <q13>the departure of Chairman Urs Halloran</q13>. "<q14>The board bought a lottery ticket and called it science,</q14>" <c14>said</c14> <s14>the New York hedge fund</s14> in a statement. <s15>Corvane</s15> <c15>said</c15> <q15>its board stood behind Halloran, a former head of research at Roche</q15>.

<s7>An independent panel</s7> <c7>concluded</c7> that <q7>two deaths in the treatment group were unrelated to the drug</q7>. <s16>The European Medicines Agency</s16> <c16>said</c16> <q16>it had asked for the full case reports</q16>, and <s17>Swissmedic, the national regulator</s17>, <c17>said</c17> <q17>it was "following developments"</q17>. The FDA did not respond to a request for comment.

<s19>Patients' groups</s19> <c19>voiced</c19> <q19>dismay</q19>. "<q20>People had circled this date on the calendar,</q20>" <c20>said</c20> <s20>Ottoline Mbeki-Strand, director of the Brussels-based Kidney Alliance Europe</s20>. <s21>She</s21> <c21>urged</c21> <a21>Corvane</a21> <q21>to keep supplying talvicept to volunteers who had done well on it</q21>.

<s22>The company</s22> <c22>said</c22> <q22>it would do so until the end of next year</q22>. It is due to present the results in full at the Kidney Week congress in San Diego in November.

Corvane, founded in 1911 as a dye works in Pratteln, on the Rhine, employs 27,000 people. Its half-year report is due on Aug 28.
-----
1 | indirect | Corvane | ORG | organisation
2 | direct | Beate Zurbriggen | PERSON | name
3 | indirect | Beate Zurbriggen | PERSON | surname
4 | attitude | Beate Zurbriggen | PERSON | pronoun
5 | indirect | Beate Zurbriggen | PERSON | pronoun
6 | direct | Crispin Lau | PERSON | name
7 | indirect | independent panel | GROUP | group
8 | indirect | Harlow Price | ORG | organisation
9 | indirect | Harlow Price | ORG | pronoun
10 | mixed | Jean-Luc Field | PERSON | name
11 | indirect | Jean-Luc Field | PERSON | name
12 | indirect | Jean-Luc Field | PERSON | pronoun
13 | indirect | Tarn Lake | ORG | organisation
14 | direct | Tarn Lake | ORG | organisation
15 | indirect | Corvane | ORG | organisation
16 | indirect | European Medicines Agency | ORG | organisation
17 | mixed | Swissmedic | ORG | organisation
19 | attitude | Patients' groups | GROUP | group
20 | direct | Ottoline Mbeki-Strand | PERSON | name
21 | indirect | Ottoline Mbeki-Strand | PERSON | pronoun
22 | indirect | Corvane | ORG | organisation
entity | PERSON | Beate Zurbriggen | Zurbriggen | Chief Executive | Corvane
entity | PERSON | Crispin Lau | Sir Crispin Lau | analyst | Harlow Price
entity | PERSON | Jean-Luc Field | - | analyst | Sarasin-Voss
entity | PERSON | Urs Halloran | Halloran; Chairman Urs Halloran | Chairman | Corvane
entity | PERSON | Ottoline Mbeki-Strand | - | director | Kidney Alliance Europe
entity | ORG | Corvane | - | - | -
entity | ORG | Aldous Therapeutics | Aldous | - | -
entity | ORG | SIX | - | - | -
entity | ORG | Nordhavn | - | - | -
entity | ORG | U.S. Food and Drug Administration | FDA; Food and Drug Administration | - | -
entity | ORG | Harlow Price | - | - | -
entity | ORG | Sarasin-Voss | - | - | -
entity | ORG | Tarn Lake | - | - | -
entity | ORG | Roche | - | - | -
entity | ORG | European Medicines Agency | - | - | -
entity | ORG | Swissmedic | - | - | -
entity | ORG | Kidney Alliance Europe | - | - | -
entity | NORP | Swiss | - | - | -
entity | NORP | Danish | - | - | -
entity | LOC | BASEL | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | Cambridge | - | - | -
entity | LOC | Massachusetts | - | - | -
entity | LOC | Brazil | - | - | -
entity | LOC | South Korea | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | San Diego | - | - | -
entity | LOC | Pratteln | - | - | -
entity | LOC | Rhine | - | - | -
meta | Corvane shares slump as kidney drug misses main goal in late-stage trial | - | -
