<q15>Night-shift gene may explain why some workers never adjust</q15>, <s15>study</s15> <c15>suggests</c15>

By Imogen Castellane, science correspondent

<q1>People who struggle to sleep after night shifts may have been born that way</q1>, <c1>according to</c1> <s1>research involving 41,000 nurses, drivers and bakers</s1>.

Scientists in Canada and Singapore found a variant of a single gene in nearly one in five volunteers who slept badly. Those who carried two copies were three times as likely to have left shift work within five years.

‘<q2>We have spent decades telling these people to buy better curtains,</q2>’ <c2>said</c2> <s2>Professor Gurinder Malhi, the geneticist who led the study at Laurier Institute</s2>. ‘<q2>For some of them the curtains were never the problem.</q2>’

<s3>Malhi</s3> <c3>cautioned</c3> that <q3>the gene accounted for only a fraction of the difference</q3>. <s4>She</s4> <c4>does not support</c4> <q4>screening employees</q4>. ‘<q5>That would be the worst possible reading of our paper, and I suspect somebody is already reading it that way.</q5>’

<s6>The study</s6>, published in the journal Chronobiology Letters, <c6>says</c6> <q6>carriers produced a fifth less of a protein that resets the body’s clock</q6>. <s7>Its authors</s7> <c7>speculate</c7> that <q7>the variant may once have been useful in high latitudes</q7>.

<s8,9>Dr Tomasz Wilk, a sleep physician at the University of Leiden</s8,9> who was not involved in the work, <c8>described</c8> it as ‘<q8>careful and overdue</q8>’ but <c9>questioned</c9> <q9>whether the findings would hold outside wealthy countries</q9>. ‘<q10>A nurse in Lagos on three buses has other reasons to be tired,</q10>’ <s10>he</s10> <c10>said</c10>.

For Angharad Price, a midwife who took part, the letter with her result was a relief. <s11>She</s11> <c11>had always believed</c11> <q11>she was simply weak</q11>.

‘<q12>My mother did nights for 30 years and sang in the morning,</q12>’ <s12>Price</s12> <c12>said</c12>. ‘<q12>I used to sit in the car park and cry.</q12>’

<s13>The Royal Guild of Midwives</s13> <c13>said</c13> <q13>rotas should be built around people rather than the other way round</q13>. <s14>It</s14> <c14>has asked</c14> <a14>NHS England</a14> <q14>to fund a pilot scheme in Wales’s border counties</q14>.

About 27% of workers in rich countries do some hours between midnight and five.
-----
1 | indirect | study | DOCUMENT | document
2 | direct | Gurinder Malhi | PERSON | name
3 | indirect | Gurinder Malhi | PERSON | surname
4 | attitude | Gurinder Malhi | PERSON | pronoun
5 | direct | Gurinder Malhi | PERSON | none
6 | indirect | study | DOCUMENT | document
7 | indirect | Its authors | GROUP | group
8 | mixed | Tomasz Wilk | PERSON | name
9 | indirect | Tomasz Wilk | PERSON | name
10 | direct | Tomasz Wilk | PERSON | pronoun
11 | attitude | Angharad Price | PERSON | pronoun
12 | direct | Angharad Price | PERSON | surname
13 | indirect | Royal Guild of Midwives | ORG | organisation
14 | indirect | Royal Guild of Midwives | ORG | pronoun
15 | indirect | study | DOCUMENT | document
meta | Night-shift gene may explain why some workers never adjust, study suggests | - | Imogen Castellane
entity | LOC | Canada | - | - | -
entity | LOC | Singapore | - | - | -
entity | PERSON | Gurinder Malhi | Malhi; Professor Gurinder Malhi | geneticist | Laurier Institute
entity | ORG | Laurier Institute | - | - | -
entity | PERSON | Tomasz Wilk | Dr Tomasz Wilk | sleep physician | University of Leiden
entity | ORG | University of Leiden | - | - | -
entity | LOC | Lagos | - | - | -
entity | PERSON | Angharad Price | Price | midwife | -
entity | ORG | Royal Guild of Midwives | - | - | -
entity | ORG | NHS England | - | - | -
entity | LOC | Wales | - | - | -
