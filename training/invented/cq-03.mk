Governor Kaloki impeached: <q1>I will sleep in my office</q1>, <s1>she</s1> <c1>vows</c1>

By STELLA MUENI and PATRICK ODERO

MCAs in Mwatanga yesterday impeached Governor Prisca Kaloki over a Sh1.4 billion hospital which, <c2>according to</c2> <s2>the Auditor-General</s2>, <q2>exists only on paper</q2>.

Twenty-seven of the 38 ward representatives backed the motion at a dawn sitting in Kyambeke, the county headquarters, as anti-riot police lobbed teargas at crowds along Posta Road.

<s3>The motion</s3> <c3>accused</c3> the governor of gross misconduct, abuse of office and “<q3>running the county like a family kiosk</q3>”.

“<q4>We were elected to guard the purse, not to carry it for her,</q4>” <s4>Majority Leader Agnes Ndunge</s4> <c4>said</c4> as she moved it. <s5>The Mutitu Ward MCA</s5> <c5>claimed</c5> <q5>she had received 40 threatening text messages since Sunday</q5>.

Ms Kaloki, a former Kenya Commercial Bank manager elected on the Umoja Kwanza Party (UKP) ticket, kept away from the chamber. At 9am she came to the gate of her house in Hillview Estate, wrapped in a red leso.

“<q6>I will sleep in my office and I will wake up in my office,</q6>” <s6>the county boss</s6> <c6>told</c6> <a6>cheering women</a6>. “<q6>Let them bring a ladder.</q6>”

<s7,8>She</s7,8> <c7>termed</c7> the vote “<q7>a coup by contractors</q7>” and <c8>accused</c8> her deputy, Dr Samuel Nzomo, of <q8>feeding the plotters at a hotel in Machakos</q8>.

<s9>Dr Nzomo</s9>, who takes over should the Senate uphold the ouster, <c9>denied</c9> <q9>hosting anybody</q9>. “<q10>I heard it on radio like every other Kenyan,</q10>” <s10>the deputy governor</s10> <c10>said</c10> by telephone. <s11>The paediatrician</s11> <c11>would not say</c11> <q11>whether he had spoken to his boss this year</q11>.

The sitting went on despite an order issued on Friday by Lady Justice Rose Atieno of the High Court. <s12>The judge</s12> <c12>ruled</c12> that <q12>no vote could be taken before residents had been heard</q12>.

But <s13>Speaker Benson Mutiso</s13> <c13>said</c13> <q13>he had not been served</q13>. <s14>He</s14> <c14>dismissed</c14> the document as “<q14>a photocopy of a rumour</q14>”.

In her report for last year, <s15>the Auditor-General, Ms Winfred Gathoni</s15>, <c15>says</c15> <q15>Jiwe Nyeupe Contractors Ltd was paid 94 per cent of the contract sum</q15>.

“<q16>The site inspected by our officers is a seasonal river,</q16>” <c16>reads</c16> <s16>the 61-page document</s16>.

Jiwe Nyeupe, which is based in Eldoret and once sponsored Mwatanga Stars FC, bought a full page in the Nation. <s17>The firm</s17> <c17>insisted</c17> <q17>it had “delivered a foundation in good faith”</q17>.

<s18>Minority Leader Abdi Noor Hassan</s18> <c18>wondered</c18> aloud <q18>how members could impeach at cockcrow a leader they had praised at noon</q18>. <s19>His party, UKP</s19>, <c19>has threatened</c19> <q19>to expel the 14 rebels</q19>.

Ms Kaloki’s lawyer, Hillary arap Bett, was already on the road to Nairobi. “<q20>What was done in the dark will be undone in the Court of Appeal,</q20>” <c20>said</c20> <s20>the advocate</s20>.

<s21>Mwatanga Senator Ezekiel Mwinzi</s21> <c21>appealed to</c21> <a21>residents</a21> <q21>to remain calm</q21>, while <s22>Bishop Titus Kilonzi of the Anglican Church of Kenya</s22> <c22>offered</c22> <q22>to mediate</q22>. “<q23>Both sides pray in my cathedral. They can quarrel in it too,</q23>” <c23>said</c23> <s23>the cleric</s23>.

<q24>Three people were arrested for burning tyres outside Equator Plaza</q24>, <s24>county police commander Rashid Juma</s24> <c24>confirmed</c24>.

In Kwa Mbaa market, traders danced. “<q25>When my child was sick we walked 18 kilometres to the hospital that does exist,</q25>” <c25>said</c25> <s25>Mwende Kasyoka</s25>, who sells sukuma wiki opposite the county offices. <s26>Her neighbour</s26>, who spoke only from behind a heap of cabbages, <c26>feared</c26> <q26>the deputy would be no better</q26>.

The Ethics and Anti-Corruption Commission (EACC) has opened a file on 11 officials.
-----
1 | indirect | Prisca Kaloki | PERSON | pronoun
2 | indirect | Winfred Gathoni | PERSON | title
3 | mixed | motion | DOCUMENT | document
4 | direct | Agnes Ndunge | PERSON | name
5 | indirect | Agnes Ndunge | PERSON | title
6 | direct | Prisca Kaloki | PERSON | title
7 | mixed | Prisca Kaloki | PERSON | pronoun
8 | indirect | Prisca Kaloki | PERSON | pronoun
9 | indirect | Samuel Nzomo | PERSON | surname
10 | direct | Samuel Nzomo | PERSON | title
11 | attitude | Samuel Nzomo | PERSON | title
12 | indirect | Rose Atieno | PERSON | title
13 | indirect | Benson Mutiso | PERSON | name
14 | mixed | Benson Mutiso | PERSON | pronoun
15 | indirect | Winfred Gathoni | PERSON | name
16 | direct | her report for last year | DOCUMENT | document
17 | mixed | Jiwe Nyeupe Contractors Ltd | ORG | organisation
18 | indirect | Abdi Noor Hassan | PERSON | name
19 | indirect | Umoja Kwanza Party | ORG | organisation
20 | direct | Hillary arap Bett | PERSON | title
21 | indirect | Ezekiel Mwinzi | PERSON | name
22 | indirect | Titus Kilonzi | PERSON | name
23 | direct | Titus Kilonzi | PERSON | title
24 | indirect | Rashid Juma | PERSON | name
25 | direct | Mwende Kasyoka | PERSON | name
26 | attitude | Her neighbour | PERSON | title
entity | PERSON | Prisca Kaloki | Governor Kaloki; Governor Prisca Kaloki; Ms Kaloki | Governor | Mwatanga
entity | PERSON | Agnes Ndunge | - | Majority Leader | -
entity | PERSON | Samuel Nzomo | Dr Samuel Nzomo; Dr Nzomo | deputy governor | Mwatanga
entity | PERSON | Rose Atieno | Lady Justice Rose Atieno | judge | High Court
entity | PERSON | Benson Mutiso | - | Speaker | -
entity | PERSON | Winfred Gathoni | Ms Winfred Gathoni | Auditor-General | -
entity | PERSON | Abdi Noor Hassan | - | Minority Leader | Umoja Kwanza Party
entity | PERSON | Hillary arap Bett | - | lawyer | -
entity | PERSON | Ezekiel Mwinzi | Senator Ezekiel Mwinzi | Senator | -
entity | PERSON | Titus Kilonzi | Bishop Titus Kilonzi | Bishop | Anglican Church of Kenya
entity | PERSON | Rashid Juma | - | county police commander | -
entity | PERSON | Mwende Kasyoka | - | - | -
entity | ORG | Umoja Kwanza Party | UKP | - | -
entity | ORG | Kenya Commercial Bank | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Jiwe Nyeupe Contractors Ltd | Jiwe Nyeupe | - | -
entity | ORG | Mwatanga Stars FC | - | - | -
entity | ORG | Nation | - | - | -
entity | ORG | Court of Appeal | - | - | -
entity | ORG | Anglican Church of Kenya | - | - | -
entity | ORG | Ethics and Anti-Corruption Commission | EACC | - | -
entity | LOC | Mwatanga | - | - | -
entity | LOC | Kyambeke | - | - | -
entity | LOC | Posta Road | - | - | -
entity | LOC | Mutitu Ward | - | - | -
entity | LOC | Hillview Estate | - | - | -
entity | LOC | Machakos | - | - | -
entity | LOC | Eldoret | - | - | -
entity | LOC | Nairobi | - | - | -
entity | LOC | Equator Plaza | - | - | -
entity | LOC | Kwa Mbaa market | - | - | -
entity | NORP | Kenyan | - | - | -
meta | Governor Kaloki impeached: I will sleep in my office, she vows | - | STELLA MUENI and PATRICK ODERO
