Nashik hospital fire: Sprinklers had been off for months before 11 died

TNN | Jan 22, 2025, 06.14 IST

NASHIK: <q1>The sprinkler system at Sanjivan Multispeciality Hospital, where 11 patients died in a fire last month, had been switched off since August</q1>, <s1>the three-member committee</s1> appointed by the state government <c1>has found</c1>.

In its interim report submitted to divisional commissioner Arvind Deshmane on Tuesday, <s2>the panel</s2> <c2>said</c2> <q2>water to the second-floor intensive care unit had been shut off to stop a leak and was never restored</q2>. <q3>The fire exit on that floor was “blocked with four oxygen cylinders and a broken wheelchair”</q3>, <s3>it</s3> <c3>noted</c3>.

<s4>Deshmane</s4> <c4>said</c4> <q4>the report would be placed before the chief minister within two days</q4>. “<q5>Whoever is found responsible will not be spared, however big he may be,</q5>” <s5>he</s5> <c5>told</c5> <a5>reporters</a5>.

The fire broke out at 2.40am on December 19, when 26 patients were in the ICU. Most of the victims were on ventilators. Police have arrested the hospital’s administrator, Nilesh Bagwe, and two electricians under sections relating to culpable homicide. The managing director, Dr Harshad Kulpe, obtained anticipatory bail on January 4.

<s6>Kulpe’s lawyer, Meenal Sathe</s6>, <c6>claimed</c6> that <q6>her client had no role in day-to-day maintenance</q6>. “<q7>He is a surgeon. He was in the operation theatre, not the pump room,</q7>” <s7,8>she</s7,8> <c7>said</c7>, <c8>adding</c8> that <q8>the hospital had cleared a fire audit as recently as May</q8>.

But <s9>a senior fire brigade official</s9> <c9>said</c9> <q9>no audit had been carried out</q9>. “<q10>The certificate is in our format but the signature is not ours,</q10>” <s10>the official</s10> <c10>said</c10> on condition of anonymity, as he had no leave to talk to reporters.

<s11>Municipal commissioner Rekha Nambiar</s11> <c11>admitted</c11> that <q11>the civic body had not inspected the premises since 2022</q11>. <s12>She</s12> <c12>blamed</c12> <q12>a shortage of staff</q12>. <q13>The corporation has 14 fire inspectors for more than 900 nursing homes and hospitals</q13>, <s13>she</s13> <c13>pointed out</c13>.

Families of the victims gathered outside the commissioner’s office on Tuesday. <s14>Sunita Gavit</s14>, who lost her husband and her mother-in-law, <c14>demanded</c14> that <q14>the owner be put behind bars</q14>.

“<q15>They took Rs 80,000 as advance on the first night,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>When the smoke came, the ward boy ran past us. Nobody told us where the door was.</q15>”

<s16>Her brother-in-law Prakash</s16> <c16>alleged</c16> that <q16>police had pressured the family to sign a statement in a language they could not read</q16>. <s17>Police inspector S R Kamble</s17> <c17>denied</c17> <q17>the charge</q17>. <q18>All statements were recorded in Marathi in the presence of witnesses</q18>, <s18>he</s18> <c18>said</c18>.

The state has announced Rs 5 lakh for each family. <s19>Gavit</s19> <c19>said</c19> <q19>she had received a text message but no money</q19>. “<q20>The message said ‘<n20>Your compensation is under process</n20>’,</q20>” <s20>she</s20> <c20>said</c20>. “<q20>It has been saying so for three weeks.</q20>”

<s21>The district branch of the Doctors’ Federation</s21> <c21>has sought</c21> <q21>the suspension of Kulpe’s registration</q21>. “<q22>Such people bring shame to the entire profession,</q22>” <c22>said</c22> <s22>its president, Dr Vasant Rao</s22>.

In the assembly last month, <s23>the opposition Janhit Party</s23> <c23>had accused</c23> health minister Baban Thorve of <q23>shielding the hospital because its promoters were close to the ruling alliance</q23>. <s24,25>Thorve</s24,25> <c24>had called</c24> the allegation “<q24>politics over dead bodies</q24>” and <c25>offered</c25> <q25>to resign if a single phone call was proved</q25>.

Every private hospital in the division is to be audited by March 31.

<s26>The committee</s26>, headed by retired IAS officer Leela Phadnis, <c26>has recommended</c26> that <q26>power backup rooms be kept away from wards</q26>. <s27,28>Phadnis</s27,28> <c27>declined</c27> <q27>to say whether the panel had questioned Kulpe</q27>, but <c28>said</c28> <q28>its final report would “name names”</q28>.

In 2021, a fire at a Covid facility in neighbouring Ahilyanagar district had killed six people. A similar panel was formed then. Its findings have not been made public.
-----
1 | indirect | three-member committee appointed by the state government | ORG | organisation
2 | indirect | three-member committee appointed by the state government | ORG | organisation
3 | mixed | three-member committee appointed by the state government | ORG | pronoun
4 | indirect | Arvind Deshmane | PERSON | surname
5 | direct | Arvind Deshmane | PERSON | pronoun
6 | indirect | Meenal Sathe | PERSON | name
7 | direct | Meenal Sathe | PERSON | pronoun
8 | indirect | Meenal Sathe | PERSON | pronoun
9 | indirect | senior fire brigade official | PERSON | title
10 | direct | senior fire brigade official | PERSON | title
11 | indirect | Rekha Nambiar | PERSON | name
12 | indirect | Rekha Nambiar | PERSON | pronoun
13 | indirect | Rekha Nambiar | PERSON | pronoun
14 | indirect | Sunita Gavit | PERSON | name
15 | direct | Sunita Gavit | PERSON | pronoun
16 | indirect | Prakash | PERSON | name
17 | indirect | S R Kamble | PERSON | name
18 | indirect | S R Kamble | PERSON | pronoun
19 | indirect | Sunita Gavit | PERSON | surname
20 | direct | Sunita Gavit | PERSON | pronoun
21 | indirect | Doctors’ Federation | ORG | organisation
22 | direct | Vasant Rao | PERSON | name
23 | indirect | Janhit Party | ORG | organisation
24 | mixed | Baban Thorve | PERSON | surname
25 | indirect | Baban Thorve | PERSON | surname
26 | indirect | three-member committee appointed by the state government | ORG | organisation
27 | attitude | Leela Phadnis | PERSON | surname
28 | mixed | Leela Phadnis | PERSON | surname
entity | ORG | Sanjivan Multispeciality Hospital | - | - | -
entity | ORG | Doctors’ Federation | - | - | -
entity | ORG | Janhit Party | - | - | -
entity | ORG | IAS | - | - | -
entity | PERSON | Arvind Deshmane | Deshmane | divisional commissioner | -
entity | PERSON | Nilesh Bagwe | - | administrator | Sanjivan Multispeciality Hospital
entity | PERSON | Harshad Kulpe | Dr Harshad Kulpe; Kulpe | managing director | Sanjivan Multispeciality Hospital
entity | PERSON | Meenal Sathe | - | lawyer | -
entity | PERSON | Rekha Nambiar | - | Municipal commissioner | -
entity | PERSON | Sunita Gavit | Gavit | - | -
entity | PERSON | Prakash | - | - | -
entity | PERSON | S R Kamble | - | Police inspector | -
entity | PERSON | Vasant Rao | Dr Vasant Rao | president | Doctors’ Federation
entity | PERSON | Baban Thorve | Thorve | health minister | -
entity | PERSON | Leela Phadnis | Phadnis | retired IAS officer | -
entity | LOC | Nashik | NASHIK | - | -
entity | LOC | Ahilyanagar | - | - | -
meta | Nashik hospital fire: Sprinklers had been off for months before 11 died | 2025-01-22 | TNN
