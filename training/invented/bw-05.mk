Nagpur hosp fire toll 9; '<q1>alarm was silenced</q1>', <c1>says</c1> <s1>widow</s1>

Chaitali Deshkar-Rao | TNN

NAGPUR: <q2>Nine patients, five of them on ventilators, died when fire tore through the second-floor ICU of Aarohi Lifespring Hospital at Kelibagh Chowk early on Wednesday</q2>, <s2>police</s2> <c2>said</c2>.

Three more are critical at Government Medical College and Hospital (GMCH), where <s3>deputy dean Dr Prashant Meshram</s3> <c3>rated</c3> their chances as "<q3>fifty-fifty, not better</q3>".

<q4>The blaze began in an AC duct around 3.10am</q4>, <s4>chief fire officer Rajendra Uikey</s4> <c4>said</c4>. "<q5>We had water but no staircase,</q5>" <s5>he</s5> <c5>told</c5> <a5>TOI</a5>. "<q5>It was stacked to the ceiling with saline cartons.</q5>"

<s6>Sunita Wankhede</s6>, whose husband Ramdas was on bed number four, <c6>alleged</c6> that <q6>nurses had silenced the alarm because it "kept ringing for nothing"</q6>.

"<q7>He called me at 3.15. He said, '<n7>They are breaking the glass with a cylinder</n7>',</q7>" <c7>recalled</c7> <s7>the 38-year-old</s7>, who runs a tiffin service in Manish Nagar.

The 60-bed facility belongs to Lifespring Healthcare Pvt Ltd, promoted by two brothers from Gondia. <s8>The company</s8> <c8>denied</c8> that <q8>any alarm had been switched off</q8>. "<q9>Lifespring stands with the bereaved and will extend all cooperation,</q9>" <s9>it</s9> <c9>said</c9>.

Its managing director, Dr Ashish Bhoyar, could not be reached. His younger brother and co-director, Nitin, was picked up at Wardha by the crime branch in the evening. <s10>Nitin Bhoyar</s10> <c10>told</c10> <a10>a magistrate</a10> that <q10>he "only looked after the canteen"</q10>.

<s11>Police commissioner Vaishali Kharat</s11> <c11>said</c11> <q11>an FIR had been registered at Sitabuldi police station</q11>. <s12>She</s12> <c12>ruled out</c12> <q12>sabotage</q12>.

<s13>Nagpur Municipal Corporation (NMC)</s13> <c13>claimed</c13> <q13>it had served three notices on the hospital since 2022</q13>. <s14>A notice</s14> dated Nov 11 <c14>threatened</c14> "<q14>sealing without further intimation</q14>". <s15>The civic body</s15> <c15>did not explain</c15> <q15>why no seal was ever applied</q15>.

<s16>Congress MLA Imtiaz Sheikh</s16> <c16>demanded</c16> that <q16>the deputy municipal commissioner be suspended</q16>. "<q17>Somebody's file moved slower than the smoke,</q17>" <c17>remarked</c17> <s17>BJP corporator Mangala Tidke</s17>, whose party controls NMC.

<s18,19>Health minister Suhas Pendharkar</s18,19> <c18>announced</c18> <q18>Rs 7 lakh for the kin of each victim</q18> and <c19>ordered</c19> <q19>a probe by Justice (retd) Leela Abhyankar of the Bombay High Court</q19>. <s20>The health minister</s20> also <c20>promised</c20> <q20>a safety audit of 1,140 private hospitals in Vidarbha by Diwali</q20>, but relatives blocked his car.

"<q21>We don't want lakhs, we want the man who signed,</q21>" <c21>shouted</c21> <s21>Akash Wankhede, nephew of Ramdas</s21>.

<s22>The city branch of the Indian Medical Association (IMA)</s22> <c22>deplored</c22> "<q22>a trial by television</q22>". <q23>A fire NOC takes 14 months and four signatures</q23>, <c23>according to</c23> <s23>its president, Dr Farida Contractor</s23>.

"<q24>Look with these glasses and you will find every small hospital guilty,</q24>" <s24>she</s24> <c24>added</c24>.

In March, <s25>a study by Sahyadri Institute of Technology</s25> <c25>found</c25> that <q25>61 of 90 nursing homes in Dharampeth, Sadar and Itwari had no second exit</q25>. Aarohi was on the list, as were Seven Star Maternity, Kanhaiya Nursing Home and St Anne's.

<s26>A board at the gate</s26> still <c26>reads</c26>: "<q26>Your breath, our promise.</q26>"
-----
1 | direct | Sunita Wankhede | PERSON | title
2 | indirect | police | GROUP | group
3 | mixed | Prashant Meshram | PERSON | name
4 | indirect | Rajendra Uikey | PERSON | name
5 | direct | Rajendra Uikey | PERSON | pronoun
6 | mixed | Sunita Wankhede | PERSON | name
7 | direct | Sunita Wankhede | PERSON | title
8 | indirect | Lifespring Healthcare Pvt Ltd | ORG | organisation
9 | direct | Lifespring Healthcare Pvt Ltd | ORG | pronoun
10 | mixed | Nitin Bhoyar | PERSON | name
11 | indirect | Vaishali Kharat | PERSON | name
12 | indirect | Vaishali Kharat | PERSON | pronoun
13 | indirect | Nagpur Municipal Corporation | ORG | organisation
14 | mixed | notice dated Nov 11 | DOCUMENT | document
15 | attitude | Nagpur Municipal Corporation | ORG | organisation
16 | indirect | Imtiaz Sheikh | PERSON | name
17 | direct | Mangala Tidke | PERSON | name
18 | indirect | Suhas Pendharkar | PERSON | name
19 | indirect | Suhas Pendharkar | PERSON | name
20 | indirect | Suhas Pendharkar | PERSON | title
21 | direct | Akash Wankhede | PERSON | name
22 | mixed | Indian Medical Association | ORG | organisation
23 | indirect | Farida Contractor | PERSON | name
24 | direct | Farida Contractor | PERSON | pronoun
25 | indirect | study by Sahyadri Institute of Technology | DOCUMENT | document
26 | direct | board at the gate | DOCUMENT | document
entity | PERSON | Prashant Meshram | Dr Prashant Meshram | deputy dean | Government Medical College and Hospital
entity | PERSON | Rajendra Uikey | - | chief fire officer | -
entity | PERSON | Sunita Wankhede | - | - | -
entity | PERSON | Ramdas | - | - | -
entity | PERSON | Ashish Bhoyar | Dr Ashish Bhoyar | managing director | Lifespring Healthcare Pvt Ltd
entity | PERSON | Nitin Bhoyar | Nitin | co-director | Lifespring Healthcare Pvt Ltd
entity | PERSON | Vaishali Kharat | - | Police commissioner | -
entity | PERSON | Imtiaz Sheikh | - | MLA | -
entity | PERSON | Mangala Tidke | - | corporator | -
entity | PERSON | Suhas Pendharkar | - | Health minister | -
entity | PERSON | Leela Abhyankar | Justice (retd) Leela Abhyankar | Justice | Bombay High Court
entity | PERSON | Akash Wankhede | - | - | -
entity | PERSON | Farida Contractor | Dr Farida Contractor | president | Indian Medical Association
entity | ORG | Aarohi Lifespring Hospital | Aarohi | - | -
entity | ORG | Government Medical College and Hospital | GMCH | - | -
entity | ORG | TOI | - | - | -
entity | ORG | Lifespring Healthcare Pvt Ltd | Lifespring | - | -
entity | ORG | Sitabuldi police station | - | - | -
entity | ORG | Nagpur Municipal Corporation | NMC | - | -
entity | ORG | Bombay High Court | - | - | -
entity | ORG | Indian Medical Association | IMA | - | -
entity | ORG | Sahyadri Institute of Technology | - | - | -
entity | ORG | Seven Star Maternity | - | - | -
entity | ORG | Kanhaiya Nursing Home | - | - | -
entity | ORG | St Anne's | - | - | -
entity | NORP | Congress | - | - | -
entity | NORP | BJP | - | - | -
entity | LOC | Nagpur | NAGPUR | - | -
entity | LOC | Kelibagh Chowk | - | - | -
entity | LOC | Manish Nagar | - | - | -
entity | LOC | Gondia | - | - | -
entity | LOC | Wardha | - | - | -
entity | LOC | Vidarbha | - | - | -
entity | LOC | Dharampeth | - | - | -
entity | LOC | Sadar | - | - | -
entity | LOC | Itwari | - | - | -
meta | Nagpur hosp fire toll 9; 'alarm was silenced', says widow | - | Chaitali Deshkar-Rao
