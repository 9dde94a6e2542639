<q1>Builder took £780,000 for homes he ‘never meant to finish’</q1>, <a1>court</a1> <c1>hears</c1>

By Saskia Dunmore, Court Reporter

<q2>A builder who named his company after his own spaniel took £780,000 from eleven families for extensions he “never meant to finish”</q2>, <a2>a jury</a2> <c2>has been told</c2>.

<s20>Dean Garrick-Pullen, 47, of Gorsepit Rise, Little Wenlow</s20>, <c20>denies</c20> <q20>nine counts of fraud by false representation and one of money laundering between March 2018 and August 2022</q20>.

<a3>Hartsmere Crown Court</a3> <c3>heard</c3> that <q3>his firm, Biscuit Bespoke Homes Ltd, collected deposits across the Vale of Inkley while owing £212,000 to HM Revenue and Customs</q3>.

Opening the case for the Crown, <s4>Leopold Ansah KC</s4> <c4>said</c4> <q4>the money had gone on a Range Rover, a Sunseeker called Second Fix and a season ticket at Wolves</q4>.

“<q5>Members of the jury, you may come to think that the only thing Mr Garrick-Pullen ever completed was a bank transfer,</q5>” <s5>he</s5> <c5>said</c5>.

<s6>The prosecutor</s6> <c6>told</c6> <a6>jurors</a6> that <q6>the defendant showed customers a certificate from the Federation of Master Builders, which had expelled him in 2016</q6>. <s7>The certificate</s7> <c7>described</c7> him as “<q7>a member in good standing</q7>”.

Among the alleged victims are Lorna Van der Walt and her husband Piet, who paid £96,000 for a kitchen at their cottage near Pershall Weir. <s8>Mrs Van der Walt, a district nurse</s8>, <c8>said</c8> from behind a screen that <q8>they had cooked in the garage for two winters</q8>.

“<q9>He always had a reason,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>It was Brexit, then it was Covid, then it was the Ever Given.</q9>”

Cross-examined by Tamar Eastwood, defending, <s10>she</s10> <c10>agreed</c10> that <q10>the foundations had been passed by building control at Inkley District Council</q10>. <s11>She</s11> <c11>denied</c11> <q11>changing her mind about the roof</q11>.

The court was shown a WhatsApp exchange between the builder and another customer, retired vicar Canon Jolyon Peake, about an orangery. “<q12>Steels are on the boat,</q12>” <s12>Garrick-Pullen</s12> <c12>replied</c12>. <q13>There was no boat and there were no steels</q13>, <s13>Mr Ansah</s13> <c13>said</c13>.

<s14>Canon Peake, 81</s14>, <c14>told</c14> <a14>the hearing</a14> <q14>he had prayed for the builder “with diminishing sincerity”</q14>.

The investigation, known as Operation Trowel, began when Inkley Trading Standards passed its file to West Mercia Police. <s15>Det Con Shona Birkin</s15> <c15>said</c15> <q15>officers found £14,000 in a Cornish pasty box at the firm’s yard on the Tollgate trading estate</q15>. <s16>She</s16> <c16>could not say</c16> <q16>who had put it there</q16>.

Garrick-Pullen gave no answers in interview. In a prepared statement, <s17>he</s17> <c17>blamed</c17> his bookkeeper, Velda Rook, and the collapse of his supplier, Jewell & Daughters, for “<q17>a cash-flow hiccup</q17>”.

Ms Rook, who pleaded guilty to false accounting in May, is to give evidence for the prosecution.

<s18>Miss Eastwood</s18> <c18>said</c18> <q18>her client was a bad businessman and no thief</q18>. <s19>Biscuit’s administrators, Quayle Partners</s19>, <c19>have told</c19> <a19>creditors</a19> <q19>to expect less than a penny in the pound</q19>.

The trial, before Recorder Sunita Valecha, is expected to last five weeks.
-----
1 | mixed | - | - | none
2 | mixed | - | - | none
3 | indirect | - | - | none
4 | indirect | Leopold Ansah | PERSON | name
5 | direct | Leopold Ansah | PERSON | pronoun
6 | indirect | Leopold Ansah | PERSON | title
7 | mixed | certificate from the Federation of Master Builders | DOCUMENT | document
8 | indirect | Lorna Van der Walt | PERSON | surname
9 | direct | Lorna Van der Walt | PERSON | pronoun
10 | indirect | Lorna Van der Walt | PERSON | pronoun
11 | indirect | Lorna Van der Walt | PERSON | pronoun
12 | direct | Dean Garrick-Pullen | PERSON | surname
13 | indirect | Leopold Ansah | PERSON | surname
14 | mixed | Jolyon Peake | PERSON | surname
15 | indirect | Shona Birkin | PERSON | name
16 | attitude | Shona Birkin | PERSON | pronoun
17 | mixed | Dean Garrick-Pullen | PERSON | pronoun
18 | indirect | Tamar Eastwood | PERSON | surname
19 | indirect | Quayle Partners | ORG | organisation
20 | indirect | Dean Garrick-Pullen | PERSON | name
entity | PERSON | Dean Garrick-Pullen | Mr Garrick-Pullen; Garrick-Pullen | builder | Biscuit Bespoke Homes Ltd
entity | PERSON | Leopold Ansah | Leopold Ansah KC; Mr Ansah | prosecutor | -
entity | PERSON | Piet | - | - | -
entity | PERSON | Lorna Van der Walt | Mrs Van der Walt | district nurse | -
entity | PERSON | Tamar Eastwood | Miss Eastwood | - | -
entity | PERSON | Jolyon Peake | Canon Jolyon Peake; Canon Peake | retired vicar | -
entity | PERSON | Shona Birkin | Det Con Shona Birkin | Det Con | West Mercia Police
entity | PERSON | Velda Rook | Ms Rook | bookkeeper | -
entity | PERSON | Sunita Valecha | Recorder Sunita Valecha | Recorder | -
entity | NORP | Cornish | - | - | -
entity | ORG | Hartsmere Crown Court | - | - | -
entity | ORG | Biscuit Bespoke Homes Ltd | Biscuit | - | -
entity | ORG | HM Revenue and Customs | - | - | -
entity | ORG | Crown | - | - | -
entity | ORG | Wolves | - | - | -
entity | ORG | Federation of Master Builders | - | - | -
entity | ORG | Inkley District Council | - | - | -
entity | ORG | Inkley Trading Standards | - | - | -
entity | ORG | West Mercia Police | - | - | -
entity | ORG | Jewell & Daughters | - | - | -
entity | ORG | Quayle Partners | - | - | -
entity | LOC | Gorsepit Rise | - | - | -
entity | LOC | Little Wenlow | - | - | -
entity | LOC | Vale of Inkley | - | - | -
entity | LOC | Pershall Weir | - | - | -
entity | LOC | Tollgate trading estate | - | - | -
meta | Builder took £780,000 for homes he ‘never meant to finish’, court hears | - | Saskia Dunmore
