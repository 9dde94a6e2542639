<q1>Families ‘forgotten’ in hotels for more than a year</q1>, <c1>says</c1> <s1>report</s1>

By Nadia Whitmore

<q2>Nearly 4,000 children in England have spent more than a year in hotels and hostels meant for emergencies</q2>, <c2>according to</c2> <s2>a report by the homelessness charity Threshold</s2>.

<s3>The 96-page study</s3> <c3>says</c3> <q3>families are routinely left in a single room without a kitchen long after the six-week limit set by law has passed</q3>. <s4,5>It</s4,5> <c4>describes</c4> conditions in some of the hotels as ‘<q4>a scandal hiding in plain sight</q4>’ and <c5>accuses</c5> councils of <q5>having ‘forgotten’ the people inside them</q5>.

<s6>Guidance</s6> issued by the government in 2018 <c6>states</c6> that <q6>bed-and-breakfast accommodation should be used for families ‘only as a last resort’</q6>. Since then the number of children living in it has trebled.

<s7>Threshold’s chief executive, Imogen Castellane</s7>, <c7>said</c7> <q7>the findings should shame ministers</q7>.

‘<q8>We met a boy of six doing his homework in a bath, because it was the only place he could be alone,</q8>’ <s8>she</s8> <c8>said</c8>.

Her charity interviewed 318 parents between January and May. <s9>They</s9> <c9>complained</c9> of <q9>missed school days, bites from bedbugs and mice, and meals cooked in kettles</q9>.

One mother, identified as Sara, kept a diary during 14 months in a hotel near Luton airport. ‘<q10>Fire alarm again at 3am,</q10>’ <c10>reads</c10> <s10>an entry for 9 November</s10>. ‘<q10>Stood in car park in socks. Manager says <n10>don’t complain or council will move us to Hull</n10>.</q10>’

<s11>Sara, 31</s11>, who worked as a school cook until she was moved, <c11>said</c11> <q11>she had applied for a transfer nine times</q11>. <q12>The council told her <n12>to be patient</n12></q12>, <s12>she</s12> <c12>said</c12>.

<s13>Marlham borough council</s13> <c13>denied</c13> <q13>leaving anyone without support</q13>. <s14>Its cabinet member for housing, Terry Oduor</s14>, <c14>said</c14> <q14>it had 1,900 families waiting and 11 homes to let</q14>.

‘<q15>I’d love someone from Threshold to come and show me where these houses are,</q15>’ <s15>he</s15> <c15>said</c15>.

In a letter to the charity in April, <s16>Oduor’s predecessor, Lynne Capstick</s16>, <c16>accepted</c16> that <q16>the borough was breaching the law ‘most weeks’</q16>. She stood down the following month, and the letter is printed in full as an appendix.

<s17>The Ministry of Housing</s17> <c17>said</c17> <q17>it was spending £1bn on homelessness services this year</q17>. <s18>A spokesperson</s18> <c18>said</c18>: ‘<q18>No child should have to grow up in a hotel. That is why we are delivering the biggest increase in social housing in a generation.</q18>’

<s19>The department</s19> <c19>declined to say</c19> <q19>whether it would adopt the report’s main recommendation, a duty on councils to publish how long each family has been waiting</q19>.

The spending watchdog raised the alarm last year. <s20,21>A briefing by the National Audit Office</s20,21> <c20>noted</c20> that <q20>councils’ bills for temporary housing had reached £2.1bn</q20> and <c21>questioned</c21> <q21>whether they were getting value for money</q21>.

Threshold’s researchers also examined 64 complaints to the ombudsman. In one, upheld in February, <s22>investigators</s22> <c22>ruled</c22> that <q22>a disabled father had suffered ‘avoidable distress’ after he was placed on the fourth floor of a building with no lift</q22>. The hotel, in Slough, had charged £104 a night. <s23>Its owner, Stayrite</s23>, <c23>insisted</c23> that <q23>it met all its contractual obligations</q23>.

The six-week limit dates from 2004. It was brought in after the death of a baby in a fire at a seaside guesthouse in Kent where 22 families shared two cookers, and for a time it worked: by 2010 only 150 households were over the line.

The foreword to the report is by the former housing minister Lady Ashdown-Vere. In it <s24>she</s24> <c24>writes</c24> that <q24>she is ‘embarrassed’ to have signed off rules that nobody enforces</q24>.

<s25>Castellane</s25> <c25>hopes</c25> <q25>the government will respond before the budget</q25>. ‘<q26>Six weeks was supposed to be a promise,</q26>’ <s26>she</s26> <c26>said</c26>.

In July Sara was given the keys to a flat in Dunstable. <s27>The last entry in her diary</s27> <c27>reads</c27>, in full: ‘<q27>Cooked an egg.</q27>’
-----
1 | mixed | report by the homelessness charity Threshold | DOCUMENT | document
2 | indirect | report by the homelessness charity Threshold | DOCUMENT | document
3 | indirect | report by the homelessness charity Threshold | DOCUMENT | document
4 | mixed | report by the homelessness charity Threshold | DOCUMENT | pronoun
5 | mixed | report by the homelessness charity Threshold | DOCUMENT | pronoun
6 | mixed | Guidance issued by the government in 2018 | DOCUMENT | document
7 | indirect | Imogen Castellane | PERSON | name
8 | direct | Imogen Castellane | PERSON | pronoun
9 | indirect | 318 parents | GROUP | pronoun
10 | direct | entry for 9 November | DOCUMENT | document
11 | indirect | Sara | PERSON | name
12 | indirect | Sara | PERSON | pronoun
13 | indirect | Marlham borough council | ORG | organisation
14 | indirect | Terry Oduor | PERSON | name
15 | direct | Terry Oduor | PERSON | pronoun
16 | mixed | Lynne Capstick | PERSON | name
17 | indirect | Ministry of Housing | ORG | organisation
18 | direct | Ministry of Housing | ORG | organisation
19 | attitude | Ministry of Housing | ORG | organisation
20 | indirect | briefing by the National Audit Office | DOCUMENT | document
21 | indirect | briefing by the National Audit Office | DOCUMENT | document
22 | mixed | investigators | GROUP | group
23 | indirect | Stayrite | ORG | organisation
24 | mixed | Lady Ashdown-Vere | PERSON | pronoun
25 | attitude | Imogen Castellane | PERSON | surname
26 | direct | Imogen Castellane | PERSON | pronoun
27 | direct | last entry in her diary | DOCUMENT | document
entity | PERSON | Imogen Castellane | Castellane | chief executive | Threshold
entity | PERSON | Sara | - | school cook | -
entity | PERSON | Terry Oduor | Oduor | cabinet member for housing | Marlham borough council
entity | PERSON | Lynne Capstick | - | - | -
entity | PERSON | Lady Ashdown-Vere | - | former housing minister | -
entity | ORG | Threshold | - | - | -
entity | ORG | Marlham borough council | - | - | -
entity | ORG | Ministry of Housing | - | - | -
entity | ORG | National Audit Office | - | - | -
entity | ORG | Stayrite | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Luton airport | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Slough | - | - | -
entity | LOC | Kent | - | - | -
entity | LOC | Dunstable | - | - | -
meta | Families ‘forgotten’ in hotels for more than a year, says report | - | Nadia Whitmore
