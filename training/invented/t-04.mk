Norwegian Rate Cut Slips Further From View as <s1>Bank Deputy</s1> <c1>Flags</c1> <q1>Wage Risk</q1>

By Ingrid Solvang-Hayes and Pradeep Nambiar

<s2>Norges Bank</s2> left its key interest rate at 4.5% and <c2>signaled</c2> <q2>borrowing costs are unlikely to fall before the second half</q2>, pushing back against bets on a move as early as March.

<q27>The decision on Thursday</q27> <c27>was expected</c27> by <s27>all 17 economists in a Bloomberg survey</s27>. <s3>Deputy Governor Kaja Rustad</s3>, standing in for a governor who is on medical leave, <c3>said</c3> <q3>the committee had discussed a cut but found “no convincing argument” for one</q3>.

“<q4>We are not done. The last part of the journey is often the slowest,</q4>” <s4>Rustad</s4> <c4>told</c4> <a4>reporters in Oslo</a4>. “<q4>Wages are growing faster than productivity, and somebody pays for that in the end.</q4>”

The krone climbed as much as 0.8% against the euro, its biggest gain in five weeks, before giving up part of the advance. Two-year swap rates rose nine basis points.

<q5>Inflation will average 3.1% this year, compared with a forecast of 2.8% in December</q5>, <c5>according to</c5> <s5>the bank’s quarterly Monetary Policy Report</s5>. Core price growth will not return to the 2% target until late 2027.

“<q7>It’s a hawkish hold, and frankly more hawkish than we’d penciled in,</q7>” <c7>said</c7> <s7>Torbjørn Haug, chief economist at Fjordkapital in Bergen</s7>. <s8,26>He</s8,26> <c8>now expects</c8> <q8>a first cut in September</q8>, having previously <c26>forecast</c26> <q26>one in May</q26>.

Not everyone agrees. <s9>Carolyn Metz, a strategist at Lindqvist & Partners in Stockholm</s9>, <c9>said</c9> <q9>the bank would be forced to act sooner by a construction industry that is “already on its knees.”</q9> <q10>Housing starts have fallen to the lowest since 1993</q10>, <s10>she</s10> <c10>wrote</c10> in a report to clients.

The hold puts Norway at odds with its neighbors. Sweden’s Riksbank has cut six times since May 2024 and the European Central Bank has lowered its deposit rate to 2.5%. Asked whether the country could go it alone for much longer, <s11>Rustad</s11> <c11>said</c11> <q11>monetary policy was set “for Norwegian households, not for Frankfurt.”</q11>

<s12>She</s12> <c12>declined to say</c12> <q12>if the vote had been unanimous</q12>. <s13,14>Two people familiar with the deliberations</s13,14> <c13>said</c13> <q13>at least one of the five committee members had argued for a quarter-point reduction</q13>, <c14>asking</c14> <q14>not to be identified because the talks are private</q14>. <s15>A spokesman for Norges Bank</s15> <c15>said</c15> <q15>it doesn’t comment on the positions of individual members</q15>.

Politics is complicating the picture. With an election due in September, the governing coalition has raised spending from the country’s $1.8 trillion wealth fund, and <s16>Finance Minister Eirik Daaland</s16> <c16>said</c16> last month that <q16>families with mortgages “have carried more than their share.”</q16> More than 90% of Norwegian home loans carry floating rates.

<s17>The Norwegian Confederation of Industrial Workers</s17> <c17>is seeking</c17> <q17>a raise of 5.2%</q17> in this year’s wage round, which begins on March 10. <s18>Its leader, Jorunn Vik</s18>, <c18>accused</c18> the bank on Thursday of <q18>blaming workers for a problem that began with energy prices and a weak currency</q18>.

“<q19>My members didn’t devalue the krone,</q19>” <s19>she</s19> <c19>said</c19> by phone. “<q19>They just buy their groceries with it.</q19>”

Employers, on the other side of the table, were more pleased. Oslo-based retailer Handelsgruppen welcomed what <s28>it</s28> <c28>called</c28> “<q28>predictability,</q28>” while <s21>shipowner Nordkyn Bulk</s21> <c21>said</c21> <q21>a stronger krone would trim its debt-service costs by about 40 million kroner ($3.6 million)</q21>.

<s22>Haug</s22> <c22>sees</c22> <q22>little chance that the union will get all it wants</q22>. <q23>A settlement above 4.5%, however, would push the first cut into 2026</q23>, <s23>the Bergen-based economist</s23> <c23>said</c23>.

The bank raised rates 14 times between September 2021 and December 2023, from zero to the highest level since the financial crisis. <s24>Sissel Aamodt</s24>, who sat on the committee when the campaign began, <c24>said</c24> <q24>officials were scarred by having moved too late</q24>.

“<q25>They remember being told <n25>it would be transitory</n25>,</q25>” <c25>said</c25> <s25>Aamodt, now a professor at the Norwegian School of Economics</s25>. “<q25>I remember it too. I was one of those who said so.</q25>”

The next decision is due May 8.
-----
1 | indirect | Kaja Rustad | PERSON | title
2 | indirect | Norges Bank | ORG | organisation
3 | mixed | Kaja Rustad | PERSON | name
4 | direct | Kaja Rustad | PERSON | surname
5 | indirect | bank’s quarterly Monetary Policy Report | DOCUMENT | document
7 | direct | Torbjørn Haug | PERSON | name
8 | attitude | Torbjørn Haug | PERSON | pronoun
9 | mixed | Carolyn Metz | PERSON | name
10 | indirect | Carolyn Metz | PERSON | pronoun
11 | mixed | Kaja Rustad | PERSON | surname
12 | attitude | Kaja Rustad | PERSON | pronoun
13 | indirect | Two people familiar with the deliberations | GROUP | group
14 | indirect | Two people familiar with the deliberations | GROUP | group
15 | indirect | Norges Bank | ORG | organisation
16 | mixed | Eirik Daaland | PERSON | name
17 | attitude | Norwegian Confederation of Industrial Workers | ORG | organisation
18 | indirect | Jorunn Vik | PERSON | name
19 | direct | Jorunn Vik | PERSON | pronoun
28 | mixed | Handelsgruppen | ORG | pronoun
21 | indirect | Nordkyn Bulk | ORG | organisation
22 | attitude | Torbjørn Haug | PERSON | surname
23 | indirect | Torbjørn Haug | PERSON | title
24 | indirect | Sissel Aamodt | PERSON | name
25 | direct | Sissel Aamodt | PERSON | surname
26 | indirect | Torbjørn Haug | PERSON | pronoun
27 | attitude | all 17 economists in a Bloomberg survey | GROUP | group
entity | PERSON | Kaja Rustad | Deputy Governor Kaja Rustad; Rustad | Deputy Governor | Norges Bank
entity | PERSON | Torbjørn Haug | Haug | chief economist | Fjordkapital
entity | PERSON | Carolyn Metz | - | strategist | Lindqvist & Partners
entity | PERSON | Eirik Daaland | Finance Minister Eirik Daaland | Finance Minister | -
entity | PERSON | Jorunn Vik | - | leader | Norwegian Confederation of Industrial Workers
entity | PERSON | Sissel Aamodt | Aamodt | professor | Norwegian School of Economics
entity | ORG | Norges Bank | - | - | -
entity | ORG | Bloomberg | - | - | -
entity | ORG | Fjordkapital | - | - | -
entity | ORG | Lindqvist & Partners | - | - | -
entity | ORG | Riksbank | - | - | -
entity | ORG | European Central Bank | - | - | -
entity | ORG | Norwegian Confederation of Industrial Workers | - | - | -
entity | ORG | Handelsgruppen | - | - | -
entity | ORG | Nordkyn Bulk | - | - | -
entity | ORG | Norwegian School of Economics | - | - | -
entity | LOC | Oslo | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Stockholm | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | Frankfurt | - | - | -
entity | NORP | Norwegian | - | - | -
meta | Norwegian Rate Cut Slips Further From View as Bank Deputy Flags Wage Risk | - | Ingrid Solvang-Hayes and Pradeep Nambiar
