Mothers' warnings '<q1>filed and forgotten</q1>' at maternity unit

Lorna Chettle
BBC News, Lincolnshire

<q2>Warnings from mothers about a maternity unit where 11 babies died were "filed and forgotten" by managers</q2>, <s2>a report</s2> <c2>has found</c2>.

The 311-page document, published on Tuesday after a three-year independent review, looked at 214 births at Wellbeck General Hospital, near Horncastle, between 2014 and 2021.

<s3>It</s3> <c3>concluded</c3> that <q3>nine of the babies would probably have survived with better care</q3>.

<s4>Prof Annis Hollobone</s4>, who chaired the review, <c4>said</c4> <q4>families had been treated as "a nuisance to be managed"</q4>.

"<q5>Time after time, women knew something was wrong with their babies, and they said so,</q5>" <s5>she</s5> <c5>told</c5> <a5>a news conference</a5> in Lincoln.

"<q6>They were sent home to take a bath and a paracetamol.</q6>"

<s7>Wellbeck Hospitals NHS Foundation Trust</s7>, which runs the unit, <c7>apologised</c7> "<q7>without reservation</q7>". <s8>Its interim chief executive, Desmond Ivimey</s8>, <c8>said</c8> <q8>he accepted all 47 recommendations</q8>.

<s9>Mr Ivimey</s9>, who took up the post in March after Helena Stroyan resigned, <c9>said</c9>: "<q9>What happened here was a failure of listening before it was a failure of medicine.</q9>"

Among those in the audience was Corinne Marfleet, whose son Jonty died 40 minutes after he was born in February 2018.

The 36-year-old teaching assistant had rung the unit four times in two days. <s10>She</s10> <c10>told</c10> <a10>midwives</a10> <q10>he had stopped moving</q10>.

"<q11>I can still hear the hold music,</q11>" <s11>she</s11> <c11>said</c11>. "<q11>I'd have slept on the floor if they'd let me in.</q11>"

<s12>Her husband, Lyndon Marfleet</s12>, <c12>said</c12> <q12>a consultant had later told them that Jonty's death was "<n12>just one of those things</n12>"</q12>.

<s13>He</s13> <c13>hopes</c13> <q13>the findings will stop other families "having to become detectives"</q13>.

Between 2016 and 2019 the unit was inspected twice by the Care Quality Commission and was rated good on both occasions.

<q14>By then</q14>, <s14>the report</s14> <c14>said</c14>, <q14>it was short of an average of six midwives on every shift, and a plan to close beds had been blocked by executives worried about income</q14>.

In one email, <s15>a former director</s15> <c15>wrote</c15> that <q15>the trust could not afford "another bad headline before the regulator calls"</q15>.

<s16>Staff</s16> <c16>told</c16> <a16>the panel</a16> <q16>they were discouraged from filling in incident forms</q16>. <s17>One newly qualified midwife</s17> <c17>said</c17> <q17>a manager had asked her "<n17>whether she wanted a career</n17>"</q17>.

<s18>The Royal College of Midwives</s18> <c18>said</c18> <q18>its members at Wellbeck had been "shouting into a cupboard" for years</q18>.

"<q19>They were punished for honesty,</q19>" <c19>said</c19> <s19>Bronagh Tweddle, the college's regional officer</s19>. <s20>She</s20> <c20>called on</c20> <a20>ministers</a20> <q20>to fund 2,500 extra posts across England</q20>.

<s21>Lincolnshire Police</s21> <c21>said</c21> <q21>officers would "carefully consider" the review</q21>. <s22>A spokeswoman</s22> <c22>declined to say</c22> <q22>whether a criminal investigation would be opened</q22>.

<s23,24>Health minister Rohan Attygalle</s23,24> <c23>told</c23> <a23>the BBC</a23> <q23>he was "horrified" by what he had read</q23>, but <c24>ruled out</c24> <q24>a statutory public inquiry for now</q24>.

<s25>Mrs Marfleet</s25> <c25>said</c25> <q25>she would go on asking for one</q25>.

"<q26>We've been told to wait before,</q26>" <s26>she</s26> <c26>said</c26>. "<q26>That's how we got here.</q26>"

The trust has opened a helpline for affected families. Nineteen people called it in the first hour.
-----
1 | mixed | report | DOCUMENT | none
2 | mixed | report | DOCUMENT | document
3 | indirect | report | DOCUMENT | pronoun
4 | mixed | Annis Hollobone | PERSON | name
5 | direct | Annis Hollobone | PERSON | pronoun
6 | direct | Annis Hollobone | PERSON | none
7 | mixed | Wellbeck Hospitals NHS Foundation Trust | ORG | organisation
8 | indirect | Desmond Ivimey | PERSON | name
9 | direct | Desmond Ivimey | PERSON | surname
10 | indirect | Corinne Marfleet | PERSON | pronoun
11 | direct | Corinne Marfleet | PERSON | pronoun
12 | mixed | Lyndon Marfleet | PERSON | name
13 | mixed | Lyndon Marfleet | PERSON | pronoun
14 | indirect | report | DOCUMENT | document
15 | mixed | former director | PERSON | title
16 | indirect | Staff | GROUP | group
17 | mixed | One newly qualified midwife | PERSON | title
18 | mixed | Royal College of Midwives | ORG | organisation
19 | direct | Bronagh Tweddle | PERSON | name
20 | indirect | Bronagh Tweddle | PERSON | pronoun
21 | mixed | Lincolnshire Police | ORG | organisation
22 | attitude | Lincolnshire Police | ORG | organisation
23 | mixed | Rohan Attygalle | PERSON | name
24 | attitude | Rohan Attygalle | PERSON | name
25 | indirect | Corinne Marfleet | PERSON | surname
26 | direct | Corinne Marfleet | PERSON | pronoun
entity | PERSON | Annis Hollobone | Prof Annis Hollobone | - | -
entity | PERSON | Desmond Ivimey | Mr Ivimey | interim chief executive | Wellbeck Hospitals NHS Foundation Trust
entity | PERSON | Helena Stroyan | - | - | -
entity | PERSON | Corinne Marfleet | Mrs Marfleet | teaching assistant | -
entity | PERSON | Jonty | - | - | -
entity | PERSON | Lyndon Marfleet | - | - | -
entity | PERSON | Bronagh Tweddle | - | regional officer | Royal College of Midwives
entity | PERSON | Rohan Attygalle | - | health minister | -
entity | ORG | Wellbeck General Hospital | Wellbeck | - | -
entity | ORG | Wellbeck Hospitals NHS Foundation Trust | - | - | -
entity | ORG | Care Quality Commission | - | - | -
entity | ORG | Royal College of Midwives | - | - | -
entity | ORG | Lincolnshire Police | - | - | -
entity | ORG | BBC | - | - | -
entity | LOC | Horncastle | - | - | -
entity | LOC | Lincoln | - | - | -
entity | LOC | England | - | - | -
meta | Mothers' warnings 'filed and forgotten' at maternity unit | - | Lorna Chettle
