<q1>Ex-treasurer spent hospice charity’s money on horse and cruise</q1>, <a1>court</a1> <c1>told</c1>

<s2>Judge</s2> <c2>says</c2> <q2>theft by Declan Mulqueen was “staggering in its patience”</q2>

Eimear Hanratty
Courts Reporter

<q3>A former treasurer of a children’s hospice stole €412,000 and put part of it into a racehorse called Biddable Lad</q3>, <a3>a court</a3> <c3>has heard</c3>.

<s4>Declan Mulqueen (57), of Seafield Grove, Skerries, Co Dublin</s4>, <c4>admitted</c4> <q4>14 sample counts of theft from the Lantern House Trust between 2016 and 2021</q4>.

<s5>Detective Garda Sorcha Nic Aodha, of the Garda National Economic Crime Bureau</s5>, <c5>told</c5> <a5>Dublin Circuit Criminal Court</a5> <q5>the accused signed 190 cheques to a firm, Mulqueen Byrne Supplies, which did not exist</q5>.

When officers called to his door in May 2022, <s6>he</s6> <c6>greeted</c6> <a6>them</a6> with the words: “<q6>Ye took your time.</q6>”

Under cross-examination <s7>the detective</s7> <c7>agreed</c7> that <q7>Mulqueen had since co-operated fully</q7>.

In a victim impact statement, <s8>Bernie Tallon</s8>, who founded the charity in Balbriggan after the death of her son Cillian, <c8>wrote</c8> that <q8>she had “counted the nights”</q8>.

“<q9>There were 88 nights when a child who was booked to come to us did not come, because there was no nurse to pay.</q9>

“<q9>I used to defend him to the board. I am ashamed of how well I did it.</q9>”

The trust, known for its yellow buses, is now chaired by her nephew. <s10>Oisín Tallon</s10> <c10>ruled out</c10> <q10>a civil action to get the money back</q10>. <s11>He</s11> <c11>praised</c11> Boyne Savings Bank, now part of Corrib Financial, for <q11>spotting what two sets of auditors had missed</q11>.

“<q12>A girl of 23 on the counter in Drogheda rang us,</q12>” <s12>Mr Tallon</s12> <c12>told</c12> <a12>The Leinster Record</a12> on the steps of the Parkgate Street courthouse. “<q12>It took her one lunch hour.</q12>”

<s13>Fionnuala Garvey SC</s13>, defending, <c13>submitted</c13> that <q13>her client began to gamble when his practice, Mulqueen Prendergast, went under in 2014</q13>.

“<q14>He has handed over his passport, his pension and his golf clubs,</q14>” <s14>counsel</s14> <c14>said</c14>.

<s15>A psychologist’s report</s15> <c15>described</c15> him as “<q15>a man who could not bear to be thought ordinary</q15>”. In a letter, <s16>the father of three</s16> <c16>apologised</c16> for “<q16>lying to people whose children were dying</q16>”.

<s17>Judge Úna de Buitléar</s17> <c17>wondered aloud</c17> <q17>what had become of the horse</q17>.

“<q18>Sold, Judge, to a French trainer with a yard on the Curragh,</q18>” <c18>came the reply</c18> from <s18>Lorcan Bhreathnach BL, for the Director of Public Prosecutions (DPP)</s18>. “<q18>It has not won since.</q18>”

<s19,20>The judge</s19,20> <c19>called</c19> the theft “<q19>staggering in its patience</q19>” and <c20>ordered</c20> that <q20>a transcript be sent to the trust’s auditors, Pettigrew Walsh</q20>. <q21>She could not see how a prison term might be avoided</q21>, <s21>she</s21> <c21>indicated</c21>, remanding Mulqueen to Cloverhill Prison until June 9th.

<s22>Pettigrew Walsh</s22> <c22>maintained</c22> last night that <q22>it had “acted properly at all times”</q22>. <s23>The Charities Regulator</s23> <c23>is refusing to say</c23> <q23>if it is looking at the firm</q23>, once auditor to Fingal County Council, the Catholic Boy Choristers and Skerries Harps.
-----
1 | indirect | - | - | none
2 | mixed | Úna de Buitléar | PERSON | title
3 | indirect | - | - | none
4 | indirect | Declan Mulqueen | PERSON | name
5 | indirect | Sorcha Nic Aodha | PERSON | name
6 | direct | Declan Mulqueen | PERSON | pronoun
7 | indirect | Sorcha Nic Aodha | PERSON | title
8 | mixed | Bernie Tallon | PERSON | name
9 | direct | Bernie Tallon | PERSON | none
10 | indirect | Oisín Tallon | PERSON | name
11 | indirect | Oisín Tallon | PERSON | pronoun
12 | direct | Oisín Tallon | PERSON | surname
13 | indirect | Fionnuala Garvey | PERSON | name
14 | direct | Fionnuala Garvey | PERSON | title
15 | mixed | psychologist’s report | DOCUMENT | document
16 | mixed | Declan Mulqueen | PERSON | title
17 | indirect | Úna de Buitléar | PERSON | name
18 | direct | Lorcan Bhreathnach | PERSON | name
19 | mixed | Úna de Buitléar | PERSON | title
20 | indirect | Úna de Buitléar | PERSON | title
21 | indirect | Úna de Buitléar | PERSON | pronoun
22 | mixed | Pettigrew Walsh | ORG | organisation
23 | attitude | Charities Regulator | ORG | organisation
entity | PERSON | Declan Mulqueen | Mulqueen | treasurer | Lantern House Trust
entity | PERSON | Sorcha Nic Aodha | Detective Garda Sorcha Nic Aodha | Detective Garda | Garda National Economic Crime Bureau
entity | PERSON | Bernie Tallon | - | - | Lantern House Trust
entity | PERSON | Cillian | - | - | -
entity | PERSON | Oisín Tallon | Mr Tallon | - | Lantern House Trust
entity | PERSON | Fionnuala Garvey | - | - | -
entity | PERSON | Úna de Buitléar | Judge Úna de Buitléar | Judge | -
entity | PERSON | Lorcan Bhreathnach | - | - | Director of Public Prosecutions
entity | ORG | Lantern House Trust | - | - | -
entity | ORG | Garda National Economic Crime Bureau | - | - | -
entity | ORG | Dublin Circuit Criminal Court | - | - | -
entity | ORG | Mulqueen Byrne Supplies | - | - | -
entity | ORG | Boyne Savings Bank | - | - | -
entity | ORG | Corrib Financial | - | - | -
entity | ORG | The Leinster Record | - | - | -
entity | ORG | Mulqueen Prendergast | - | - | -
entity | ORG | Director of Public Prosecutions | DPP | - | -
entity | ORG | Pettigrew Walsh | - | - | -
entity | ORG | Cloverhill Prison | - | - | -
entity | ORG | Charities Regulator | - | - | -
entity | ORG | Fingal County Council | - | - | -
entity | ORG | Catholic Boy Choristers | - | - | -
entity | ORG | Skerries Harps | - | - | -
entity | LOC | Seafield Grove | - | - | -
entity | LOC | Skerries | - | - | -
entity | LOC | Co Dublin | - | - | -
entity | LOC | Balbriggan | - | - | -
entity | LOC | Drogheda | - | - | -
entity | LOC | Parkgate Street | - | - | -
entity | LOC | Curragh | - | - | -
entity | NORP | French | - | - | -
meta | Ex-treasurer spent hospice charity’s money on horse and cruise, court told | - | Eimear Hanratty
