<q24>Surgeon kept operating for two years after colleagues raised alarm</q24>, <s24>leaked report</s24> <c24>reveals</c24>

By Zoe Fennimore, health reporter

A hospital allowed a bowel surgeon to carry on operating for more than two years after <s25>senior colleagues</s25> <c25>warned</c25> that <q25>his patients were coming to harm</q25>.

<s1>A confidential report</s1> seen by Sky News <c1>says</c1> <q1>managers at Langmere General Hospital "chose reputation over safety" when they were told about the complication rates of Mr Anton Devereux</q1>.

At least 43 patients are now having their care reviewed. Eleven have died, although <s2>the report</s2> <c2>does not say</c2> <q2>whether their deaths were avoidable</q2>.

Mr Devereux, 56, who was suspended in March, performed a type of keyhole operation in which mesh is used to repair the bowel. <s3>NHS guidance</s3> issued in 2019 <c3>said</c3> <q3>it should be offered only as a last resort</q3>.

Pauline Garrity had the operation in October 2021. The former dinner lady, from Langmere, spent nine weeks in intensive care and now uses a stoma bag.

"<q4>He told me I'd be back at work in a fortnight,</q4>" <c4>said</c4> <s4>Mrs Garrity, 61</s4>. "<q4>I've not worked since. I've not slept in a bed with my husband since.</q4>"

<s5>Her daughter Leanne</s5> <c5>believes</c5> <q5>the hospital knew</q5>. "<q6>There were people in that building who could have stopped it before Mum ever went in,</q6>" <s6>she</s6> <c6>said</c6>. "<q6>That's what I can't get past.</q6>"

<q7>Three consultants wrote to the then medical director, Dr Fiona Lasker, in January 2020</q7>, <s7>the report</s7> <c7>found</c7>. <s8>They</s8> <c8>told</c8> <a8>her</a8> <q8>they were "seriously concerned" about "a pattern of harm"</q8>.

<s9>Dr Lasker</s9> <c9>replied</c9> that <q9>the matter was "being handled informally"</q9>. In 2021 alone the trust logged six so-called "<x>never events</x>" in his theatre. No restrictions were placed on Mr Devereux's practice until the following February.

<s10>One of the three</s10>, speaking on condition of anonymity, <c10>told</c10> <a10>Sky News</a10>: "<q10>We were made to feel we were jealous of him. He brought in a lot of money and a lot of good headlines.</q10>"

<s11>The consultant</s11> <c11>said</c11> <q11>she had been warned that her own appraisal would suffer if she persisted</q11>.

Dr Lasker, who left in 2022 to join a private hospital group, did not respond to our questions. <s12>Her lawyers</s12> <c12>said</c12> <q12>she "acted at all times in accordance with trust policy"</q12>.

<s13>Mr Devereux</s13> <c13>has denied</c13> <q13>any wrongdoing</q13>. In a statement issued through the Medical Defence League, <s14>he</s14> <c14>said</c14> <q14>his outcomes were "in line with national averages" and that he looked forward to clearing his name</q14>.

<s15>The trust's chief executive, Graham Oyelaran</s15>, who took up the post last summer, <c15>apologised</c15> "<q15>without reservation</q15>" to those affected. <s16>He</s16> <c16>said</c16> <q16>the report would be published in full once patients had been contacted</q16>.

"<q17>When I arrived I found a culture in which it was easier to say nothing,</q17>" <s17>Mr Oyelaran</s17> <c17>said</c17>. "<q17>That is not the hospital we are today.</q17>"

Not everyone is convinced. <s18>Solicitor Meg Tranter</s18>, who represents 27 of the families, <c18>said</c18> <q18>her clients had been "drip-fed half-truths"</q18>. <s19>She</s19> <c19>wants</c19> <q19>Health Secretary Rupert Callow to order a public inquiry</q19>.

<s20>The Department of Health and Social Care</s20> <c20>said</c20> <q20>its thoughts were with the patients and their families</q20>. "<q21>The secretary of state is considering the findings and has not ruled anything out,</q21>" <s21>a spokesperson</s21> <c21>said</c21>.

<s22>The General Medical Council</s22> <c22>confirmed</c22> <q22>it was investigating Mr Devereux</q22>.

Mrs Garrity keeps her appointment letter from 2021 in a kitchen drawer. <q23>She does not want compensation</q23>, <s23>she</s23> <c23>said</c23>, <q23>only "for somebody to look me in the eye"</q23>.
-----
1 | mixed | confidential report seen by Sky News | DOCUMENT | document
2 | attitude | confidential report seen by Sky News | DOCUMENT | document
3 | indirect | NHS guidance issued in 2019 | DOCUMENT | document
4 | direct | Pauline Garrity | PERSON | surname
5 | attitude | Leanne | PERSON | name
6 | direct | Leanne | PERSON | pronoun
7 | indirect | confidential report seen by Sky News | DOCUMENT | document
8 | mixed | Three consultants | GROUP | pronoun
9 | mixed | Fiona Lasker | PERSON | surname
10 | direct | One of the three | PERSON | title
11 | indirect | One of the three | PERSON | title
12 | mixed | Her lawyers | GROUP | group
13 | indirect | Anton Devereux | PERSON | surname
14 | mixed | Anton Devereux | PERSON | pronoun
15 | mixed | Graham Oyelaran | PERSON | name
16 | indirect | Graham Oyelaran | PERSON | pronoun
17 | direct | Graham Oyelaran | PERSON | surname
18 | mixed | Meg Tranter | PERSON | name
19 | attitude | Meg Tranter | PERSON | pronoun
20 | indirect | Department of Health and Social Care | ORG | organisation
21 | direct | Department of Health and Social Care | ORG | organisation
22 | indirect | General Medical Council | ORG | organisation
23 | mixed | Pauline Garrity | PERSON | pronoun
24 | indirect | confidential report seen by Sky News | DOCUMENT | document
25 | indirect | senior colleagues | GROUP | group
entity | PERSON | Anton Devereux | Mr Anton Devereux; Mr Devereux | surgeon | Langmere General Hospital
entity | PERSON | Pauline Garrity | Mrs Garrity | former dinner lady | -
entity | PERSON | Leanne | - | - | -
entity | PERSON | Fiona Lasker | Dr Fiona Lasker; Dr Lasker | medical director | Langmere General Hospital
entity | PERSON | Graham Oyelaran | Mr Oyelaran | chief executive | -
entity | PERSON | Meg Tranter | - | Solicitor | -
entity | PERSON | Rupert Callow | - | Health Secretary | -
entity | ORG | Sky News | - | - | -
entity | ORG | Langmere General Hospital | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Medical Defence League | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | ORG | General Medical Council | - | - | -
entity | LOC | Langmere | - | - | -
meta | Surgeon kept operating for two years after colleagues raised alarm, leaked report reveals | - | Zoe Fennimore
