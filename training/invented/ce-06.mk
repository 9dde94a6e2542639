Dispute deepens over halted tuberculosis vaccine trial

<s1>Investigators in Zambia and Peru</s1> <c1>say</c1> <q1>they learned from a press release that their study was over</q1>.

By Sanne de Wilt

On the morning that <s2>the Basel-based company Helvion Biologics</s2> <c2>announced</c2> <q2>it was ending a phase 3 trial of its tuberculosis vaccine candidate, HV-31</q2>, Chanda Mulenga-Phiri was vaccinating a schoolteacher in Kitwe.

“<q3>A nurse came in holding out her phone, and I finished the injection,</q3>” <s3>the paediatrician</s3> <c3>told</c3> <a3>The Lancet</a3>. “<q3>Nobody had asked us to put the needle down.</q3>”

7 weeks on, <s4>Mulenga-Phiri and her Peruvian counterpart, Rosa Huamán Quispe</s4>, have written to the sponsor, <c4>accusing</c4> it of “<q4>walking away from 8140 people with half a schedule in their arms</q4>”. <s5>The two investigators</s5> <c5>want</c5> <q5>the unblinded data to be given to an independent panel</q5>.

<s6>Helvion</s6> <c6>maintains</c6> that <q6>a planned interim analysis found efficacy of only 19%</q6>. “<q7>To go on would have been unethical, and to go on quietly would have been worse,</q7>” <c7>said</c7> <s7>Matthias Oberholzer, its chief medical officer</s7>.

But <s8>a statistician on the trial’s safety monitoring board</s8>, who spoke on condition of anonymity, <c8>said</c8> <q8>it had advised “a pause to check the cold chain, not a funeral”</q8>. <s9>Minutes of a meeting on April 3</s9>, seen by The Lancet, <c9>record</c9> that <q9>the board “was not asked for a view on futility”</q9>.

<s10>Oberholzer</s10> <c10>replied</c10> that <q10>the account was “not one I recognise”</q10>. <s11>He</s11> <c11>acknowledged</c11>, however, that <q11>a refrigerator at the depot in Ndola had failed in January</q11>.

<q12>Vials were kept above 8°C there for at least 3 days</q12>, <c12>according to</c12> <s12>the statistician</s12>. <s13>A spokesperson for Kühlkette Logistik, the Hamburg contractor</s13>, <c13>said</c13> <q13>the temperature logs were handed to the sponsor within a week</q13>.

Huamán Quispe enrolled 3211 participants at the Universidad San Isidro in Arequipa, where Mulenga-Phiri visited her in June. “<q14>I put my laptop beside Rosa’s and the dip was in the same month,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>Two continents, one refrigerator. That cannot be the whole story.</q14>”

<s15>The Peruvian epidemiologist</s15> <c15>suspects</c15> <q15>a labelling error at the filling plant, which Helvion bought from Marubayashi Pharma in 2021</q15>. <s16>The company</s16> <c16>called</c16> the idea “<q16>speculation</q16>”.

Not everyone sides with the sites. “<q17>I have seen many trials stopped too late and very few too early,</q17>” <c17>said</c17> <s17>Ingrid Vestergaard, a trialist at Jutland University Hospital in Denmark</s17>.

<s18>The Aldous Trust</s18>, which put US$46 million into the study, <c18>has said</c18> <q18>it will fund no further work with Helvion until the matter is settled</q18>. <s19>Its director of global health, Femi Akintola</s19>, <c19>described</c19> himself as “<q19>disappointed, and rather tired of learning things from Reuters</q19>”. 

In Lusaka, <s20>the Zambian Medicines Board</s20> <c20>has ordered</c20> <a20>the company</a20> <q20>to submit the full dataset by Aug 1</q20>. WHO and the European Medicines Agency have requested copies.

Least consulted of all have been those who rolled up their sleeves. “<q21>They took my blood eleven times and could not send me one text message,</q21>” <c21>said</c21> <s21>Brighton Sakala, a bus conductor from Chingola</s21>. <s22>He</s22> <c22>hopes</c22> <q22>to learn whether he received the vaccine or the placebo</q22>.

<s23>Mulenga-Phiri</s23> <c23>has promised</c23> <a23>him</a23> <q23>an answer</q23>. Whether she can give one depends on a code held in Basel.
-----
1 | indirect | Investigators in Zambia and Peru | GROUP | group
2 | indirect | Helvion Biologics | ORG | organisation
3 | direct | Chanda Mulenga-Phiri | PERSON | title
4 | mixed | Chanda Mulenga-Phiri and Rosa Huamán Quispe | GROUP | name
5 | attitude | Chanda Mulenga-Phiri and Rosa Huamán Quispe | GROUP | group
6 | indirect | Helvion Biologics | ORG | organisation
7 | direct | Matthias Oberholzer | PERSON | name
8 | mixed | statistician on the trial’s safety monitoring board | PERSON | title
9 | mixed | Minutes of a meeting on April 3 | DOCUMENT | document
10 | mixed | Matthias Oberholzer | PERSON | surname
11 | indirect | Matthias Oberholzer | PERSON | pronoun
12 | indirect | statistician on the trial’s safety monitoring board | PERSON | title
13 | indirect | Kühlkette Logistik | ORG | organisation
14 | direct | Chanda Mulenga-Phiri | PERSON | pronoun
15 | attitude | Rosa Huamán Quispe | PERSON | title
16 | mixed | Helvion Biologics | ORG | organisation
17 | direct | Ingrid Vestergaard | PERSON | name
18 | indirect | Aldous Trust | ORG | organisation
19 | mixed | Femi Akintola | PERSON | name
20 | indirect | Zambian Medicines Board | ORG | organisation
21 | direct | Brighton Sakala | PERSON | name
22 | attitude | Brighton Sakala | PERSON | pronoun
23 | indirect | Chanda Mulenga-Phiri | PERSON | surname
entity | PERSON | Chanda Mulenga-Phiri | Mulenga-Phiri | paediatrician | -
entity | PERSON | Rosa Huamán Quispe | Huamán Quispe; Rosa | epidemiologist | Universidad San Isidro
entity | PERSON | Matthias Oberholzer | Oberholzer | chief medical officer | Helvion Biologics
entity | PERSON | Ingrid Vestergaard | - | trialist | Jutland University Hospital
entity | PERSON | Femi Akintola | - | director of global health | Aldous Trust
entity | PERSON | Brighton Sakala | - | bus conductor | -
entity | ORG | Helvion Biologics | Helvion | - | -
entity | ORG | The Lancet | - | - | -
entity | ORG | Kühlkette Logistik | - | - | -
entity | ORG | Universidad San Isidro | - | - | -
entity | ORG | Marubayashi Pharma | - | - | -
entity | ORG | Jutland University Hospital | - | - | -
entity | ORG | Aldous Trust | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Zambian Medicines Board | - | - | -
entity | ORG | WHO | - | - | -
entity | ORG | European Medicines Agency | - | - | -
entity | LOC | Zambia | - | - | -
entity | LOC | Peru | - | - | -
entity | LOC | Basel | - | - | -
entity | LOC | Kitwe | - | - | -
entity | LOC | Ndola | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Arequipa | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Lusaka | - | - | -
entity | LOC | Chingola | - | - | -
entity | NORP | Peruvian | - | - | -
meta | Dispute deepens over halted tuberculosis vaccine trial | - | Sanne de Wilt
