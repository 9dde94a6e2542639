Ankle-deep by 6, waist-deep by 9: <q1>Rs 340-crore drains 'exist only in files'</q1>, <c1>says</c1> <s1>Opposition leader</s1>

Six dead in Vasantgarh; <s2>High Court</s2> <c2>seeks</c2> <q2>civic body's reply in 10 days</q2>

Shalaka Ranade
Vasantgarh, July 18

A day after 214 mm of rain drowned half of Vasantgarh, the blame began to flow faster than the water.

<s3>Municipal Commissioner Anuradha Kelkar</s3> <c3>attributed</c3> the flooding to "<q3>a cloudburst, plastic and greed, in that order</q3>". <s4>She</s4> <c4>maintained</c4> that <q4>94 per cent of the city's nullahs had been desilted by May 31</q4>.

That figure drew hoots in the general body of the Vasantgarh Municipal Corporation (VMC) on Friday.

"<q5>Madam, I have brought you some of the 94 per cent,</q5>" <c5>said</c5> <s5>Leader of the Opposition Imtiyaz Sayyed</s5>, emptying a bag of sludge in the well of the House. "<q5>The new drains exist only in files.</q5>"

<s6>Sayyed, a three-term Congress corporator from Juna Bazaar</s6>, <c6>alleged</c6> that <q6>Rs 340 crore sanctioned since 2022 had gone without tender to a single contractor, Balaji Infratech</q6>. <s7>He</s7> <c7>pressed for</c7> <q7>a probe by the Anti-Corruption Bureau</q7>.

Mayor Dattatray Shinde adjourned the sitting for 20 minutes. On his return <s8>he</s8> <c8>dubbed</c8> the protest "<q8>street theatre by gentlemen who live on hills</q8>".

Balaji, promoted by a Surat family and listed on the BSE, fell 4.6 per cent. <s9>Its director N K Agarwal</s9> <c9>told</c9> <a9>The Deccan Courier</a9> that <q9>the firm had "every paper, every stamp"</q9>.

At Sambhaji Nagar, where a compound wall collapsed on a row of tin sheds, nobody was asking about papers. <s10>Rukmini Pardhi (34), a domestic worker</s10>, <c10>said</c10> <q10>she had dialled the VMC control room 11 times between 6.40 pm and 8 pm</q10>.

"<q11>One sir picked up. He said, '<n11>Note down the complaint number</n11>',</q11>" <s11>she</s11> <c11>recalled</c11>. "<q11>I told him, my pen is floating.</q11>"

Her sister-in-law Savita Pardhi and two children were pulled out alive by the NDRF. <s12>Savita</s12>, at Sassoon Road's Matoshree Hospital with a fractured hip, <c12>refuses</c12> <q12>to go back</q12>. <s13>She</s13> <c13>wants</c13> <q13>a room on any floor above the first</q13>.

<s14>The hospital's dean, Dr Philomena D'Costa</s14>, <c14>cautioned</c14> <a14>residents</a14> against <q14>wading with open wounds</q14>. "<q15>Leptospirosis does not wait for a panchnama,</q15>" <s15>she</s15> <c15>quipped</c15>.

<s16>Chief Minister Vikram Rathod</s16>, who flew in from Nagpur, <c16>announced</c16> <q16>Rs 5 lakh for the kin of each of the dead</q16>. Outside Shaniwar Chowk, where his convoy turned back at a submerged underpass, <s17>a placard</s17> <c17>read</c17>: "<q17>Smart City, Dumb Drains.</q17>"

The High Court had taken up the matter on its own by noon. <s18,19>Justice Meher Cama</s18,19> <c18>observed</c18> that <q18>citizens "pay for drains and are given rivers"</q18> and <c19>directed</c19> <a19>the VMC</a19> <q19>to file its reply by July 28</q19>.

It is not as if nobody knew. <s20>A 2019 audit by the Loni Institute of Technology</s20> <c20>had found</c20> that <q20>encroachments at Pimple Ghat, Teen Hatti and Bhairav Colony had cut the Devki river to half its width</q20>.

<s21>Wing Commander Jasbir Gill (retd) of the citizens' forum Nadi Bachao Vasantgarh</s21> <c21>is threatening</c21> <q21>to park his ruined Maruti in the Commissioner's porch</q21>. "<q22>We are not against development,</q22>" <s22>he</s22> <c22>clarified</c22> from the second floor of Gulmohar Heights, lowering a bucket for milk. "<q22>We are against drowning.</q22>"

<s23>The India Meteorological Department</s23> <c23>has forecast</c23> <q23>more heavy rain till Monday</q23>. Schools run by the VMC and by the Little Flower Convent Trust will stay shut.
-----
1 | mixed | Imtiyaz Sayyed | PERSON | title
2 | indirect | High Court | ORG | organisation
3 | mixed | Anuradha Kelkar | PERSON | name
4 | indirect | Anuradha Kelkar | PERSON | pronoun
5 | direct | Imtiyaz Sayyed | PERSON | name
6 | indirect | Imtiyaz Sayyed | PERSON | surname
7 | indirect | Imtiyaz Sayyed | PERSON | pronoun
8 | mixed | Dattatray Shinde | PERSON | pronoun
9 | mixed | N K Agarwal | PERSON | name
10 | indirect | Rukmini Pardhi | PERSON | name
11 | direct | Rukmini Pardhi | PERSON | pronoun
12 | attitude | Savita Pardhi | PERSON | name
13 | attitude | Savita Pardhi | PERSON | pronoun
14 | indirect | Philomena D'Costa | PERSON | name
15 | direct | Philomena D'Costa | PERSON | pronoun
16 | indirect | Vikram Rathod | PERSON | name
17 | direct | placard | DOCUMENT | document
18 | mixed | Meher Cama | PERSON | name
19 | indirect | Meher Cama | PERSON | name
20 | indirect | 2019 audit by the Loni Institute of Technology | DOCUMENT | document
21 | indirect | Jasbir Gill | PERSON | name
22 | direct | Jasbir Gill | PERSON | pronoun
23 | indirect | India Meteorological Department | ORG | organisation
entity | PERSON | Imtiyaz Sayyed | Sayyed | Leader of the Opposition | Vasantgarh Municipal Corporation
entity | PERSON | Anuradha Kelkar | - | Municipal Commissioner | Vasantgarh Municipal Corporation
entity | PERSON | Dattatray Shinde | - | Mayor | Vasantgarh Municipal Corporation
entity | PERSON | N K Agarwal | - | director | Balaji Infratech
entity | PERSON | Rukmini Pardhi | - | domestic worker | -
entity | PERSON | Savita Pardhi | Savita | - | -
entity | PERSON | Philomena D'Costa | Dr Philomena D'Costa | dean | Matoshree Hospital
entity | PERSON | Vikram Rathod | - | Chief Minister | -
entity | PERSON | Meher Cama | Justice Meher Cama | Justice | High Court
entity | PERSON | Jasbir Gill | Wing Commander Jasbir Gill | - | Nadi Bachao Vasantgarh
entity | ORG | High Court | - | - | -
entity | ORG | Vasantgarh Municipal Corporation | VMC | - | -
entity | ORG | Balaji Infratech | Balaji | - | -
entity | ORG | Anti-Corruption Bureau | - | - | -
entity | ORG | BSE | - | - | -
entity | ORG | The Deccan Courier | - | - | -
entity | ORG | NDRF | - | - | -
entity | ORG | Matoshree Hospital | - | - | -
entity | ORG | Loni Institute of Technology | - | - | -
entity | ORG | Nadi Bachao Vasantgarh | - | - | -
entity | ORG | India Meteorological Department | - | - | -
entity | ORG | Little Flower Convent Trust | - | - | -
entity | LOC | Vasantgarh | - | - | -
entity | LOC | Juna Bazaar | - | - | -
entity | LOC | Surat | - | - | -
entity | LOC | Sambhaji Nagar | - | - | -
entity | LOC | Sassoon Road | - | - | -
entity | LOC | Nagpur | - | - | -
entity | LOC | Shaniwar Chowk | - | - | -
entity | LOC | Pimple Ghat | - | - | -
entity | LOC | Teen Hatti | - | - | -
entity | LOC | Bhairav Colony | - | - | -
entity | LOC | Devki | - | - | -
entity | LOC | Gulmohar Heights | - | - | -
entity | NORP | Congress | - | - | -
meta | Ankle-deep by 6, waist-deep by 9: Rs 340-crore drains 'exist only in files', says Opposition leader | - | Shalaka Ranade
