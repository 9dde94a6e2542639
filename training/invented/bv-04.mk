Back to the drawing board for the endo pill

<s1>The TGA</s1> <c1>wants</c1> <q1>more safety data before it will register lunarelix</q1>. <s2>Women</s2> who took it <c2>say</c2> <q2>they can’t wait</q2>.

WORDS Jacinta Mulvaney

When Renee Castellaro swallowed her first lunarelix tablet, in a clinic car park in Geelong in March 2021, she wasn’t expecting much. She had already had five operations.

“<q3>By week six I’d forgotten to be in pain,</q3>” <c3>says</c3> <s3>the 38-year-old primary teacher</s3>. “<q3>I kept waiting for it to come back, like a bad ex.</q3>”

Castellaro was one of 612 women enrolled in ASTER, the largest trial of an endometriosis drug yet run in Australia. The results, published in July, looked good. <q4>Pain scores at least halved in 58 per cent of those on the daily pill, against 24 per cent on placebo</q4>, <s4>the researchers</s4> <c4>found</c4>.

Yet last month the Therapeutic Goods Administration (TGA) knocked it back. In a 14-page notice <s5>the regulator</s5> <c5>said</c5> <q5>it could not be satisfied the benefits outweighed the risks, because 19 participants had shown raised liver enzymes and one, at St Clement’s Hospital in Hobart, had gone into liver failure</q5>. <s6>It</s6> also <c6>called</c6> the plan for monitoring patients “<q6>optimistic</q6>”.

<q7>The sponsor, Melbourne biotech Orrin Therapeutics, had no warning</q7>, <c7>according to</c7> <s7>its chief executive, Dr Paul Zielinski</s7>.

“<q8>We had a teleconference in June that was positively chummy,</q8>” <s8>he</s8> <c8>says</c8>. “<q8>Then this.</q8>”

Orrin’s shares lost 61 per cent in a morning on the ASX. <s9>Zielinski</s9> <c9>insists</c9> <q9>the drug is not dead</q9>. <q10>The company</q10>, <s10>he</s10> <c10>says</c10>, <q10>will appeal, and hopes to have another 12 months of liver data by Christmas</q10>.

Signal or noise?

<s11>Associate Professor Dinesh Wickramaratne, a hepatologist at the University of New South Wales</s11> who was not involved in the trial, <c11>thinks</c11> <q11>the regulator got it right</q11>.

“<q12>Nineteen out of 400 is a signal,</q12>” <s12>he</s12> <c12>says</c12>. “<q12>You don’t get to call it noise because the patients are desperate. Desperate patients are precisely who we’re meant to be careful with.</q12>”

Professor Fiona Larkin, who led ASTER from the Mercer Institute in Parkville, has heard this before. <s13>She</s13> <c13>points out</c13> that <q13>11 of the 19 were also taking paracetamol at or above the maximum dose</q13>. “<q14>Which is what women in pain do,</q14>” <s14>she</s14> <c14>says</c14>.

<s15>Larkin</s15> <c15>accuses</c15> the TGA of <q15>holding women’s medicines to a higher bar</q15>. “<q16>Look up the label on any acne tablet,</q16>” <s16>she</s16> <c16>suggests</c16>.

<s17>The agency</s17> <c17>rejects</c17> <q17>the charge</q17>. “<q18>Applications are assessed on evidence of quality, safety and efficacy, without exception,</q18>” <s18>a spokesperson</s18> <c18>told</c18> <a18>us</a18>.

The European Medicines Agency will rule on the drug in November. America’s Food and Drug Administration has not yet received an application.

<s19>Endo Voices Australia</s19>, which helped recruit volunteers, <c19>has called for</c19> <q19>an early-access scheme like the one Canada set up for motor neurone disease</q19>. <s20>Its chair, Bronwyn Tait</s20>, <c20>worries</c20> that <q20>members will turn to overseas websites</q20>.

“<q21>They already are,</q21>” <s21>she</s21> <c21>says</c21>. “<q21>I’ve seen the parcels.</q21>”

<s22>Dr Grace Ngata, a GP in Dubbo</s22>, <c22>has begged</c22> <a22>three patients</a22> <q22>not to order it</q22>. “<q23>Tablets from some bloke online could be anything,</q23>” <s23>she</s23> <c23>warns</c23>.

Castellaro’s supply ran out in May, when the trial’s extension phase was stopped. She has gone back to codeine and is on the waiting list for a sixth operation.

Would she take it again, knowing what she knows now?

“<q24>Tomorrow,</q24>” <s24>she</s24> <c24>says</c24>. “<q24>I’d sign anything.</q24>”
-----
1 | attitude | Therapeutic Goods Administration | ORG | organisation
2 | indirect | Women | GROUP | group
3 | direct | Renee Castellaro | PERSON | title
4 | indirect | researchers | GROUP | group
5 | indirect | Therapeutic Goods Administration | ORG | organisation
6 | mixed | Therapeutic Goods Administration | ORG | pronoun
7 | indirect | Paul Zielinski | PERSON | name
8 | direct | Paul Zielinski | PERSON | pronoun
9 | indirect | Paul Zielinski | PERSON | surname
10 | indirect | Paul Zielinski | PERSON | pronoun
11 | attitude | Dinesh Wickramaratne | PERSON | name
12 | direct | Dinesh Wickramaratne | PERSON | pronoun
13 | indirect | Fiona Larkin | PERSON | pronoun
14 | direct | Fiona Larkin | PERSON | pronoun
15 | indirect | Fiona Larkin | PERSON | surname
16 | direct | Fiona Larkin | PERSON | pronoun
17 | indirect | Therapeutic Goods Administration | ORG | organisation
18 | direct | Therapeutic Goods Administration | ORG | organisation
19 | indirect | Endo Voices Australia | ORG | organisation
20 | attitude | Bronwyn Tait | PERSON | name
21 | direct | Bronwyn Tait | PERSON | pronoun
22 | indirect | Grace Ngata | PERSON | name
23 | direct | Grace Ngata | PERSON | pronoun
24 | direct | Renee Castellaro | PERSON | pronoun
entity | PERSON | Renee Castellaro | Castellaro | primary teacher | -
entity | PERSON | Paul Zielinski | Dr Paul Zielinski; Zielinski | chief executive | Orrin Therapeutics
entity | PERSON | Dinesh Wickramaratne | Associate Professor Dinesh Wickramaratne | hepatologist | University of New South Wales
entity | PERSON | Fiona Larkin | Professor Fiona Larkin; Larkin | - | Mercer Institute
entity | PERSON | Bronwyn Tait | - | chair | Endo Voices Australia
entity | PERSON | Grace Ngata | Dr Grace Ngata | GP | -
entity | ORG | Therapeutic Goods Administration | TGA | - | -
entity | ORG | St Clement’s Hospital | - | - | -
entity | ORG | Orrin Therapeutics | Orrin | - | -
entity | ORG | ASX | - | - | -
entity | ORG | University of New South Wales | - | - | -
entity | ORG | Mercer Institute | - | - | -
entity | ORG | European Medicines Agency | - | - | -
entity | ORG | Food and Drug Administration | - | - | -
entity | ORG | Endo Voices Australia | - | - | -
entity | LOC | Geelong | - | - | -
entity | LOC | Australia | - | - | -
entity | LOC | Hobart | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Parkville | - | - | -
entity | LOC | America | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Dubbo | - | - | -
meta | Back to the drawing board for the endo pill | - | Jacinta Mulvaney
