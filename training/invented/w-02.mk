<s1>Former bank CEO</s1> <c1>tells</c1> <a1>Senate panel</a1> <q1>he was 'blindsided' by deposit run</q1>

By Danielle Okafor-Reyes and Matt Lindqvist, CNN

Washington (CNN) — <s2>The former chief executive of Summit Valley Bank</s2> apologized to employees and depositors Wednesday but <c2>told</c2> <a2>senators</a2> <q2>he did not believe any lender could have survived the $38 billion run that brought his down in less than two days</q2>.

"<q3>I was blindsided by the speed of it,</q3>" <s3>Gregory Pell</s3> <c3>told</c3> <a3>the Senate Banking Committee</a3> in his first public comments since regulators seized the bank on February 9. "<q3>I've asked myself every night what I would have done differently.</q3>"

Lawmakers from both parties appeared unmoved.

<s4>Sen. Marcia Delgado, the Nevada Democrat</s4> who chairs the committee, <c4>said</c4> <q4>Pell had ignored at least four warnings from his own risk staff</q4>. She read aloud from an internal memo dated October 2023. "<q5>Our duration exposure is now outside any limit the board has approved,</q5>" <s5>it</s5> <c5>said</c5>.

"<q6>Mr. Pell, did you read that memo?</q6>" <s6>Delgado</s6> <c6>asked</c6>.

"<q7>I was aware of the concern,</q7>" <s7>Pell</s7> <c7>replied</c7>.

"<q8>That wasn't my question.</q8>"

<s9>Pell, 61</s9>, eventually <c9>acknowledged</c9> that <q9>he had not read the document in full</q9>.

The bank, which was founded in Boise in 1988 and catered to agricultural technology companies, had bet heavily on long-dated government bonds. When interest rates rose, the value of those bonds fell, and a disclosure that it would sell shares to plug the gap set off a panic. Customers tried to withdraw $11 billion in the first six hours.

<s10>The Federal Deposit Insurance Corporation</s10> <c10>estimates</c10> <q10>the failure will cost its insurance fund $4.2 billion</q10>. Its chairman, Howard Betancourt, is scheduled to testify next week.

Much of the hearing focused on pay. Pell sold $6.1 million in stock 19 days before the collapse under a plan adopted the previous spring. <s11>Sen. Tom Brackett of Ohio, the panel's top Republican</s11>, <c11>suggested</c11> <q11>he give the money back</q11>.

"<q12>I'd be open to that conversation,</q12>" <c12>said</c12> <s12>Pell</s12>, whose lawyer, Rebecca Stahl, leaned in to whisper in his ear twice.

"<q13>I'm not inviting you to a conversation,</q13>" <s13>Brackett</s13> <c13>shot back</c13>. "<q13>I'm inviting you to write a check.</q13>"

<s14>Brackett</s14> also faulted examiners at the Federal Reserve Bank of San Francisco, <c14>saying</c14> <q14>they had identified the problem and then "sent a strongly worded letter to a house that was on fire."</q14> The San Francisco Fed declined to comment on the hearing. In a report released last month, <s15>it</s15> <c15>conceded</c15> that <q15>its supervisors had been too slow to escalate their findings</q15>.

<s16>Sen. Priya Raman, a Virginia Democrat</s16>, <c16>pressed</c16> <a16>the bank's former chief risk officer, Laura Hensley</a16>, on <q16>why she had left in April 2023 and not been replaced for eight months</q16>.

<s17>Hensley</s17>, who appeared under subpoena, <c17>testified</c17> that <q17>she had resigned after being told by a board member to "<n17>find a more optimistic model.</n17>"</q17> <s18>She</s18> <c18>declined</c18> <q18>to identify the director</q18>. <s19>Hensley</s19> <c19>said</c19> <q19>she had reported the exchange to the bank's general counsel, and that nothing had come of it</q19>.

A spokesman for Summit Valley, which still exists as a shell in bankruptcy court, had a different recollection. "<q20>Ms. Hensley never raised any such allegation at the time,</q20>" <s20>the spokesman</s20> <c20>said</c20> in an email.

<s21>Pell</s21> <c21>denied</c21> that <q21>anyone had been pressured</q21>. <s22>He</s22> <c22>blamed</c22> social media for <q22>turning a manageable problem into a stampede</q22>.

That argument drew a rebuke from Delgado. "<q23>Twitter didn't buy $20 billion in 10-year bonds,</q23>" <s23>she</s23> <c23>said</c23>. "<q23>You did.</q23>"

<s24>Delgado and Brackett</s24> <c24>said</c24> <q24>they would introduce a bill to let regulators claw back bonuses from executives of failed banks</q24>.

<s25>Consumer groups</s25> <c25>want</c25> <q25>Congress to go further</q25>. "<q26>Clawbacks are fine, but they come after the horse is gone,</q26>" <c26>said</c26> <s26>Nadia Feldman, policy director at Americans for Safe Savings</s26>. <s27>She</s27> <c27>urged</c27> <a27>lawmakers</a27> <q27>to restore the stress tests that midsize banks were spared under a 2018 law</q27>.

In the hallway afterward, Pell was asked whether he would work in banking again. <s28>He</s28> <c28>said</c28> <q28>he had no plans to</q28>.
-----
1 | mixed | Gregory Pell | PERSON | title
2 | indirect | Gregory Pell | PERSON | title
3 | direct | Gregory Pell | PERSON | name
4 | indirect | Marcia Delgado | PERSON | name
5 | direct | internal memo dated October 2023 | DOCUMENT | pronoun
6 | direct | Marcia Delgado | PERSON | surname
7 | direct | Gregory Pell | PERSON | surname
8 | direct | Marcia Delgado | PERSON | none
9 | indirect | Gregory Pell | PERSON | surname
10 | indirect | Federal Deposit Insurance Corporation | ORG | organisation
11 | indirect | Tom Brackett | PERSON | name
12 | direct | Gregory Pell | PERSON | surname
13 | direct | Tom Brackett | PERSON | surname
14 | mixed | Tom Brackett | PERSON | surname
15 | indirect | Federal Reserve Bank of San Francisco | ORG | pronoun
16 | indirect | Priya Raman | PERSON | name
17 | mixed | Laura Hensley | PERSON | surname
18 | attitude | Laura Hensley | PERSON | pronoun
19 | indirect | Laura Hensley | PERSON | surname
20 | direct | Summit Valley Bank | ORG | organisation
21 | indirect | Gregory Pell | PERSON | surname
22 | indirect | Gregory Pell | PERSON | pronoun
23 | direct | Marcia Delgado | PERSON | pronoun
24 | indirect | Marcia Delgado and Tom Brackett | GROUP | surname
25 | attitude | Consumer groups | GROUP | group
26 | direct | Nadia Feldman | PERSON | name
27 | indirect | Nadia Feldman | PERSON | pronoun
28 | indirect | Gregory Pell | PERSON | pronoun
entity | ORG | Summit Valley Bank | Summit Valley | - | -
entity | ORG | Senate Banking Committee | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | CNN | - | - | -
entity | ORG | Federal Deposit Insurance Corporation | - | - | -
entity | ORG | Federal Reserve Bank of San Francisco | San Francisco Fed | - | -
entity | ORG | Twitter | - | - | -
entity | ORG | Americans for Safe Savings | - | - | -
entity | PERSON | Gregory Pell | Pell; Mr. Pell | former chief executive | Summit Valley Bank
entity | PERSON | Marcia Delgado | Sen. Marcia Delgado; Delgado | Sen. | Senate Banking Committee
entity | PERSON | Howard Betancourt | - | chairman | Federal Deposit Insurance Corporation
entity | PERSON | Tom Brackett | Sen. Tom Brackett; Brackett | Sen. | -
entity | PERSON | Rebecca Stahl | - | lawyer | -
entity | PERSON | Priya Raman | Sen. Priya Raman | Sen. | -
entity | PERSON | Laura Hensley | Hensley; Ms. Hensley | former chief risk officer | Summit Valley Bank
entity | PERSON | Nadia Feldman | - | policy director | Americans for Safe Savings
entity | LOC | Washington | - | - | -
entity | LOC | Nevada | - | - | -
entity | LOC | Boise | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Virginia | - | - | -
entity | NORP | Democrat | - | - | -
entity | NORP | Republican | - | - | -
meta | Former bank CEO tells Senate panel he was 'blindsided' by deposit run | - | Danielle Okafor-Reyes and Matt Lindqvist, CNN
