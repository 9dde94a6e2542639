<q1>Jail where prisoners spend 23 hours a day in cells is ‘squalid’</q1>, <s1>watchdog</s1> <c1>says</c1>

By Lorna Stubbington, PA Home Affairs Correspondent

Tue 4 Nov 2025

A 19th century prison where men used bags because their toilets had been broken for weeks <c2>has been condemned as</c2> “<q2>squalid and unsafe</q2>” by <s2>the prisons watchdog</s2>.

<s3>HM Inspectorate of Prisons (HMIP)</s3> <c3>said</c3> <q3>conditions at HMP Colebridge, in Lancashire, were among the worst it had seen in a decade</q3>.

Chief inspector Verena Stockdale issued an urgent notification after an unannounced visit in September, giving the Justice Secretary 28 days to respond publicly.

“<q4>I have been walking prison landings for 31 years and I did not expect to be shocked again,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>I was shocked before I reached the second landing.</q4>”

In a letter to Justice Secretary Gregory Galsworthy, <s5>Ms Stockdale</s5> <c5>wrote</c5> that <q5>leaders had “normalised the intolerable”</q5>. <s6>One man</s6> <c6>told</c6> <a6>her team</a6> <q6>he had worn the same underwear for 19 days</q6>.

<s7>The inspectors’ report</s7>, published on Tuesday, <c7>found</c7> that <q7>almost three-quarters of prisoners were locked up for 23 hours a day, most of them in cells built for one and shared by two</q7>. Rats were running through the kitchens in daylight.

Colebridge opened in 1868 and holds 742 men. Two prisoners have taken their own lives there since January, and a third, 24-year-old Luke Yarwood, died in April in what <s8>the prison</s8> <c8>described</c8> at the time as a “<q8>medical episode</q8>”.

<s9>His mother, Sandra Yarwood</s9>, <c9>said</c9> <q9>she had telephoned the safer custody line on four occasions in the week before he died and each time got an answering machine</q9>.

“<q10>I told the machine my son was going to die,</q10>” <s10>the 51-year-old</s10> <c10>said</c10>. “<q10>Nobody rang back. Then somebody rang to tell me he had.</q10>”

An inquest into the death is due to be held in Preston next year.

<s11>Ms Stockdale</s11> <c11>praised</c11> a small number of officers for <q11>showing “decency in indecent surroundings”</q11>, but <s12>she</s12> <c12>said</c12> <q12>many were so inexperienced that prisoners were explaining the rules to them</q12>.

More than half of those working on the wings have been in the job for less than two years.

<s13>The POA union</s13> <c13>said</c13> <q13>Colebridge was losing officers faster than it could train them</q13>.

“<q14>You have got 20-year-olds in charge of 60 men, on their own, at night,</q14>” <c14>said</c14> <s14>its regional officer, Mick Corrie</s14>. “<q14>They earn less than they would stacking shelves, and the shelves don’t throw things at them.</q14>”

<s15,16>He</s15,16> <c15>called for</c15> <q15>a retention payment</q15> and <c16>dismissed</c16> <q16>suggestions that the governor was to blame</q16>.

That governor, Anil Chaturvedi, took over in June, the fourth person to hold the post in five years. <s17,18>He</s17,18> <c17>did not dispute</c17> <q17>the findings</q17> but <c18>insisted</c18> that <q18>the jail had turned a corner</q18>.

“<q19>We have mended 140 toilets since the inspectors left,</q19>” <s19>he</s19> <c19>told</c19> <a19>the PA news agency</a19>. “<q19>I would like to have mended them before they came.</q19>”

<s20>Penny Harbottle, director of the charity Locked Out</s20>, <c20>said</c20> <q20>the letter should have been written years ago</q20>.

“<q21>Everybody with a key to that place knew,</q21>” <s21>she</s21> <c21>added</c21>.

<s22>The charity</s22> <c22>wants</c22> <q22>the two oldest wings closed by the spring</q22>. Its own survey of families last year drew 311 replies, nine of which mentioned rats.

<s23>The Justice Secretary</s23>, who was challenged over the report in the Commons, <c23>described</c23> it as “<q23>deeply uncomfortable reading</q23>”. <s24,25>He</s24,25> <c24>told</c24> <a24>MPs</a24> that <q24>a specialist team had been sent in</q24> and <c25>promised</c25> that <q25>every cell would have a working toilet by Christmas</q25>.

<s26>His Conservative shadow, Dame Olivia Ferncastle</s26>, <c26>asked</c26> <q26>why it had taken inspectors to find out</q26>. <s27>Mr Galsworthy</s27> <c27>replied</c27> that <q27>the last government had “left the keys in the door and the rats in the kitchen”</q27>.

<s28>A Ministry of Justice spokesperson</s28> <c28>declined to say</c28> <q28>whether Mr Chaturvedi would stay in his post</q28>.

HMIP will return to Colebridge in May.
-----
1 | mixed | HM Inspectorate of Prisons | ORG | organisation
2 | mixed | HM Inspectorate of Prisons | ORG | organisation
3 | indirect | HM Inspectorate of Prisons | ORG | organisation
4 | direct | Verena Stockdale | PERSON | pronoun
5 | mixed | Verena Stockdale | PERSON | surname
6 | indirect | One man | PERSON | title
7 | indirect | inspectors’ report | DOCUMENT | document
8 | mixed | HMP Colebridge | ORG | organisation
9 | indirect | Sandra Yarwood | PERSON | name
10 | direct | Sandra Yarwood | PERSON | title
11 | mixed | Verena Stockdale | PERSON | surname
12 | indirect | Verena Stockdale | PERSON | pronoun
13 | indirect | POA | ORG | organisation
14 | direct | Mick Corrie | PERSON | name
15 | indirect | Mick Corrie | PERSON | pronoun
16 | indirect | Mick Corrie | PERSON | pronoun
17 | attitude | Anil Chaturvedi | PERSON | pronoun
18 | indirect | Anil Chaturvedi | PERSON | pronoun
19 | direct | Anil Chaturvedi | PERSON | pronoun
20 | indirect | Penny Harbottle | PERSON | name
21 | direct | Penny Harbottle | PERSON | pronoun
22 | attitude | Locked Out | ORG | organisation
23 | mixed | Gregory Galsworthy | PERSON | title
24 | indirect | Gregory Galsworthy | PERSON | pronoun
25 | indirect | Gregory Galsworthy | PERSON | pronoun
26 | indirect | Olivia Ferncastle | PERSON | name
27 | mixed | Gregory Galsworthy | PERSON | surname
28 | attitude | Ministry of Justice | ORG | organisation
entity | PERSON | Verena Stockdale | Ms Stockdale | chief inspector | HM Inspectorate of Prisons
entity | PERSON | Gregory Galsworthy | Mr Galsworthy | Justice Secretary | -
entity | PERSON | Luke Yarwood | - | - | -
entity | PERSON | Sandra Yarwood | - | - | -
entity | PERSON | Mick Corrie | - | regional officer | POA
entity | PERSON | Anil Chaturvedi | Mr Chaturvedi | governor | HMP Colebridge
entity | PERSON | Penny Harbottle | - | director | Locked Out
entity | PERSON | Olivia Ferncastle | Dame Olivia Ferncastle | - | -
entity | ORG | HM Inspectorate of Prisons | HMIP | - | -
entity | ORG | HMP Colebridge | Colebridge | - | -
entity | ORG | POA | - | - | -
entity | ORG | PA | - | - | -
entity | ORG | Locked Out | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Ministry of Justice | - | - | -
entity | LOC | Lancashire | - | - | -
entity | LOC | Preston | - | - | -
entity | NORP | Conservative | - | - | -
meta | Jail where prisoners spend 23 hours a day in cells is ‘squalid’, watchdog says | 2025-11-04 | Lorna Stubbington
