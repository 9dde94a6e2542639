<s1>Norway's central bank</s1> holds rates, <c1>says</c1> <q1>first cut 'not imminent'</q1>

By Tore Ness and Sigrid Hoff

OSLO, March 26 (Reuters) - <s2>Norges Bank</s2> left its benchmark interest rate unchanged at 4.50% on Thursday and <c2>signalled</c2> that <q2>a cut it had pencilled in for the summer would probably be postponed</q2>, sending the crown to its strongest level against the euro in five months.

In a Reuters poll, <s3>all but one of 24 economists</s3> <c3>had predicted</c3> <q3>the decision</q3>.

"<q4>A first cut is not imminent. The economy needs rates to be where they are for some time ahead,</q4>" <s4>Governor Ingrid Solvang</s4> <c4>told</c4> <a4>a news conference</a4>. "<q4>If we ease too early, prices could continue to rise rapidly.</q4>"

<s5>The central bank</s5> <c5>said</c5> in its quarterly report that <q5>wage growth this year was now seen at 4.8%, up from the 4.3% it forecast in December, and that unemployment would rise only slightly</q5>.

Core inflation, which strips out energy prices and taxes, stood at 3.4% in February, well above the bank's 2% target. It has not been below 3% since April 2022.

<s6>Solvang</s6>, who took over from Per Aune last autumn, <c6>said</c6> <q6>the five-member committee had discussed raising rates but concluded that policy was already "sufficiently tight"</q6>.

<s7>She</s7> <c7>declined to say</c7> <q7>whether any member had argued for an increase</q7>. "<q8>The decision was unanimous. I don't want to go into who said what around the table,</q8>" <s8>she</s8> <c8>said</c8>.

The crown firmed to 11.24 per euro by 1105 GMT from 11.37 before the announcement, and two-year swap rates rose 11 basis points. <q9>Markets now price in a 35% chance of a cut by September, down from 70% on Wednesday</q9>, <s9>LSEG data</s9> <c9>showed</c9>.

"<q10>This was clearly more hawkish than we had expected,</q10>" <c10>said</c10> <s10>Henrik Dahl-Larsen, chief economist at Fjordbanken</s10>. "<q10>We had a cut in June. We no longer do.</q10>"

<s11,12>He</s11,12> now <c11>expects</c11> <q11>the bank to move in December</q11> and <c12>sees</c12> <q12>the rate at 4.00% by the end of next year</q12>.

Others were less convinced. <s13>Analysts at Nordhavn Securities</s13> <c13>wrote</c13> in a note that <q13>the rate path was "a warning shot to the unions rather than a plan"</q13>, with this year's wage settlement still two weeks away.

The talks between LO, Norway's largest union confederation, and employers cover about 200,000 industrial workers and set the norm for the rest of the economy. <s14>LO</s14> <c14>is demanding</c14> <q14>a rise of 5.2%</q14>.

<s15>Its chief negotiator, Kari Moen</s15>, <c15>rejected</c15> <q15>the suggestion that pay was to blame for inflation</q15>. "<q16>Our members did not raise the price of electricity,</q16>" <s16>she</s16> <c16>told</c16> <a16>Reuters</a16>. "<q16>Real wages fell three years out of four, and nobody held a news conference about that.</q16>"

<s17>The employers' federation, NHO</s17>, <c17>said</c17> <q17>settlements above 4.5% would cost jobs</q17>. Export orders have dropped 12% in a year.

Finance Minister Jonas Brekke, whose Labour government faces an election next year, declined to comment on the decision. But <s18>his predecessor, Astrid Lunde, now finance spokesperson for the opposition Conservatives</s18>, <c18>said</c18> <q18>loose government spending had left the bank with no choice</q18>.

"<q19>You cannot press the accelerator and then complain when somebody brakes,</q19>" <s19>she</s19> <c19>said</c19>.

Solvang was careful to stay out of the dispute. "<q20>Fiscal policy is a matter for parliament,</q20>" <s20>the governor</s20> <c20>said</c20>.

Households in Norway are unusually exposed because most mortgages are at variable rates. Debt stands at 234% of disposable income. <q21>A family with a loan of 4 million crowns is paying 96,000 crowns a year more than in 2021</q21>, <c21>according to</c21> <s21>the real estate lobby Boligforum</s21>.

<s22>Some investors</s22> <c22>believe</c22> <q22>the bank may yet be forced to reverse course</q22>. Oil investment is projected to fall next year, and <s23>a senior dealer at a Nordic bank</s23> <c23>said</c23> <q23>the crown could overshoot</q23>.

"<q24>If it goes to 11, they'll be cutting by August whatever they say today,</q24>" <c24>said</c24> <s24>the dealer</s24>, who was not authorised to speak to the media.

Norges Bank will announce its next decision on May 7.

(Reporting by Tore Ness and Sigrid Hoff; Editing by Helen Marsh)
-----
1 | mixed | Norges Bank | ORG | organisation
2 | indirect | Norges Bank | ORG | organisation
3 | indirect | all but one of 24 economists | GROUP | group
4 | direct | Ingrid Solvang | PERSON | name
5 | indirect | Norges Bank | ORG | organisation
6 | mixed | Ingrid Solvang | PERSON | surname
7 | attitude | Ingrid Solvang | PERSON | pronoun
8 | direct | Ingrid Solvang | PERSON | pronoun
9 | indirect | LSEG data | DOCUMENT | document
10 | direct | Henrik Dahl-Larsen | PERSON | name
11 | attitude | Henrik Dahl-Larsen | PERSON | pronoun
12 | attitude | Henrik Dahl-Larsen | PERSON | pronoun
13 | mixed | Analysts at Nordhavn Securities | GROUP | group
14 | indirect | LO | ORG | organisation
15 | indirect | Kari Moen | PERSON | name
16 | direct | Kari Moen | PERSON | pronoun
17 | indirect | NHO | ORG | organisation
18 | indirect | Astrid Lunde | PERSON | name
19 | direct | Astrid Lunde | PERSON | pronoun
20 | direct | Ingrid Solvang | PERSON | title
21 | indirect | Boligforum | ORG | organisation
22 | attitude | Some investors | GROUP | group
23 | indirect | senior dealer at a Nordic bank | PERSON | title
24 | direct | senior dealer at a Nordic bank | PERSON | title
entity | PERSON | Ingrid Solvang | Solvang | Governor | Norges Bank
entity | PERSON | Per Aune | - | - | -
entity | PERSON | Henrik Dahl-Larsen | - | chief economist | Fjordbanken
entity | PERSON | Kari Moen | - | chief negotiator | LO
entity | PERSON | Jonas Brekke | - | Finance Minister | -
entity | PERSON | Astrid Lunde | - | finance spokesperson | Conservatives
entity | ORG | Norges Bank | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | LSEG | - | - | -
entity | ORG | Fjordbanken | - | - | -
entity | ORG | Nordhavn Securities | - | - | -
entity | ORG | LO | - | - | -
entity | ORG | NHO | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Conservatives | - | - | -
entity | ORG | Boligforum | - | - | -
entity | NORP | Nordic | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | OSLO | - | - | -
meta | Norway's central bank holds rates, says first cut 'not imminent' | - | Tore Ness and Sigrid Hoff
