The water came back brown, and so did the promises

Ten years after Thornveld Platinum arrived, the people of Ga-Mokone are still without taps, jobs or an answer

Lerato Sebogodi

On the road into Ga-Mokone there is a billboard with a picture of a smiling child at a tap. "<q1>Thornveld: Growing Together,</q1>" <s1>it</s1> <c1>reads</c1>. The tap behind the billboard has been dry since 2021.

Mma Dikeledi Phala walks past it every morning with two 20-litre drums in a wheelbarrow. She is 67 and buys her water from a man with a bakkie, at R3 a litre.

"<q2>They put the child there because the child does not complain,</q2>" <s2>she</s2> <c2>says</c2>.

The platinum mine, 30km outside Burgersfort in Limpopo, opened in 2015. Under its social and labour plan, a document every mine in South Africa must file in order to keep its licence, <s3>Thornveld Platinum</s3> <c3>undertook</c3> <q3>to build a reservoir, refurbish the clinic and recruit 40% of its workforce from the surrounding villages</q3>.

A decade later the reservoir is a concrete slab. <s4>The company</s4> <c4>says</c4> <q4>it has spent R212-million on community projects and that delays were caused by "contestation among local stakeholders"</q4>.

In Ga-Mokone that phrase makes people laugh.

"<q5>I have never met a stakeholder,</q5>" <c5>says</c5> <s5>Tebogo Mashilo</s5>, who chairs the village's unemployed forum and has been arrested four times at the mine gates. "<q5>I have met people who were paid to say they were us.</q5>"

<s6>Mashilo, 34</s6>, <c6>alleges</c6> that <q6>seats on the community trust went to relatives of two traditional councillors</q6>. <s7,8>He</s7,8> <c7>wants</c7> <q7>the trust's books opened</q7>, and <c8>has asked</c8> <a8>the department of mineral resources</a8> three times <q8>to do it</q8>. <q9>The department has not replied</q9>, <s9>he</s9> <c9>says</c9>.

<s10>Its spokesperson, Nandi Xaba</s10>, <c10>confirmed</c10> that <q10>the department had received complaints</q10>. <s11>She</s11> <c11>would not say</c11> <q11>how many</q11>.

"<q12>Inspectors visited the site in May and a directive was issued,</q12>" <s12>Xaba</s12> <c12>said</c12> in an email. "<q12>The matter is receiving attention.</q12>"

The Mail & Guardian has seen the directive. <s13,14>It</s13,14> <c13>found</c13> that <q13>Thornveld had met seven of its 31 commitments</q13> and <c14>ordered</c14> <a14>the company</a14> <q14>to submit a revised plan within 60 days</q14>. That deadline passed in July.

Kgoshi Phuti Mokone, the traditional leader who signed the original agreement on behalf of about 9 000 people, received me on the stoep of his brick house. <s15>He</s15> <c15>denied</c15> that <q15>anybody in his family had benefited</q15>.

"<q16>I signed because they said water,</q16>" <s16>he</s16> <c16>said</c16>. "<q16>If a man comes to you and says water, and your people are drinking with goats, you sign.</q16>"

<q17>His only regret</q17>, <s17>he</s17> <c17>added</c17>, <q17>was that he had not asked for the water first</q17>.

His niece, Refilwe Mokone, a nurse at the clinic, was more blunt. <c18>According to</c18> <s18>her</s18>, <q18>the refurbishment consisted of a new gate and a coat of paint</q18>. <q19>Women still give birth by torchlight when the power fails</q19>, <s19>she</s19> <c19>said</c19>, <q19>and two of them were referred to Polokwane last month because there was no oxygen</q19>.

Researchers have been here as well. <s20>A 2023 study by the Centre for Land and Livelihoods at the University of Limpopo</s20> <c20>concluded</c20> that <q20>the average household in Ga-Mokone was poorer than before the mine opened</q20>.

<s21>Its lead author, Prof Hlengiwe Radebe</s21>, <c21>argues</c21> that <q21>social and labour plans fail because nobody but the mine is in the room when they are written</q21>. "<q22>The community gets consulted the way you consult a weather forecast,</q22>" <s22>she</s22> <c22>said</c22>.

<s23>The Minerals Council</s23> <c23>rejected</c23> <q23>that view</q23>. <s24,25>It</s24,25> <c24>pointed to</c24> <q24>bursaries, roads and 14 new schools in the province</q24>, and <c25>said</c25> <q25>companies could not be expected to "replace the state"</q25>.

Thornveld's general manager, Pieter Vermaak, cancelled an interview at an hour's notice. In written answers <s26>he</s26> <c26>promised</c26> that <q26>the reservoir would be finished by June</q26>. <s27>He</s27> <c27>described</c27> relations with the village as "<q27>maturing</q27>".

Mma Phala had not heard about June. I told her on my way out. She put down the wheelbarrow.

"<q28>Which one?</q28>" <s28>she</s28> <c28>asked</c28>.
-----
1 | direct | billboard with a picture of a smiling child at a tap | DOCUMENT | pronoun
2 | direct | Dikeledi Phala | PERSON | pronoun
3 | indirect | Thornveld Platinum | ORG | organisation
4 | mixed | Thornveld Platinum | ORG | organisation
5 | direct | Tebogo Mashilo | PERSON | name
6 | indirect | Tebogo Mashilo | PERSON | surname
7 | attitude | Tebogo Mashilo | PERSON | pronoun
8 | indirect | Tebogo Mashilo | PERSON | pronoun
9 | indirect | Tebogo Mashilo | PERSON | pronoun
10 | indirect | Nandi Xaba | PERSON | name
11 | attitude | Nandi Xaba | PERSON | pronoun
12 | direct | Nandi Xaba | PERSON | surname
13 | indirect | directive | DOCUMENT | pronoun
14 | indirect | directive | DOCUMENT | pronoun
15 | indirect | Phuti Mokone | PERSON | pronoun
16 | direct | Phuti Mokone | PERSON | pronoun
17 | indirect | Phuti Mokone | PERSON | pronoun
18 | indirect | Refilwe Mokone | PERSON | pronoun
19 | indirect | Refilwe Mokone | PERSON | pronoun
20 | indirect | 2023 study by the Centre for Land and Livelihoods at the University of Limpopo | DOCUMENT | document
21 | indirect | Hlengiwe Radebe | PERSON | name
22 | direct | Hlengiwe Radebe | PERSON | pronoun
23 | indirect | Minerals Council | ORG | organisation
24 | indirect | Minerals Council | ORG | pronoun
25 | mixed | Minerals Council | ORG | pronoun
26 | indirect | Pieter Vermaak | PERSON | pronoun
27 | mixed | Pieter Vermaak | PERSON | pronoun
28 | direct | Dikeledi Phala | PERSON | pronoun
entity | PERSON | Dikeledi Phala | Mma Dikeledi Phala; Mma Phala | - | -
entity | PERSON | Tebogo Mashilo | Mashilo | - | -
entity | PERSON | Nandi Xaba | Xaba | spokesperson | department of mineral resources
entity | PERSON | Phuti Mokone | Kgoshi Phuti Mokone | traditional leader | -
entity | PERSON | Refilwe Mokone | - | nurse | -
entity | PERSON | Hlengiwe Radebe | Prof Hlengiwe Radebe | lead author | Centre for Land and Livelihoods
entity | PERSON | Pieter Vermaak | - | general manager | Thornveld Platinum
entity | ORG | Thornveld Platinum | Thornveld | - | -
entity | ORG | department of mineral resources | - | - | -
entity | ORG | Mail & Guardian | - | - | -
entity | ORG | Centre for Land and Livelihoods | - | - | -
entity | ORG | University of Limpopo | - | - | -
entity | ORG | Minerals Council | - | - | -
entity | LOC | Ga-Mokone | - | - | -
entity | LOC | Burgersfort | - | - | -
entity | LOC | Limpopo | - | - | -
entity | LOC | South Africa | - | - | -
entity | LOC | Polokwane | - | - | -
meta | The water came back brown, and so did the promises | - | Lerato Sebogodi
