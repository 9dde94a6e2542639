<q1>Vet who left swab in spaniel ‘dishonest’</q1>, <s1>tribunal</s1> <c1>finds</c1>

Gethin Pryce-Rowlands
BBC News, Carmarthenshire

<q2>A vet who left a swab inside a spaniel and altered the animal’s notes on the night it died was “dishonest and reckless”</q2>, <s2>a tribunal</s2> <c2>has ruled</c2>.

Carys Penhallow-Jones, 41, operated on two-year-old Biscuit at Teifi Gate Vets in Llanfihangel-y-Coed in March 2023. The dog died nine days later.

<s3,4>Ms Penhallow-Jones</s3,4> <c3>admitted</c3> <q3>losing the swab</q3> but <c4>denied</c4> <q4>acting dishonestly</q4>.

<s5>The Veterinary Conduct Tribunal</s5>, sitting in Cardiff, <c5>found</c5> <q5>she had changed the record from her home computer at 23:14</q5>.

<s6>Its chairman, Dr Ranjit Bhogal</s6>, <c6>said</c6> <q6>the new entry was “designed to mislead a grieving family”</q6>.

“<q7>I held her all night,</q7>” <s7>Biscuit’s owner, Megan Treharne</s7>, <c7>told</c7> <a7>BBC Wales</a7>. “<q7>I kept ringing and they kept telling me it was wind.</q7>”

Ms Treharne, who has the reception class at Ysgol Cwmsidan, had paid £640 for the operation.

<s8>The original notes</s8>, recovered by a software firm in Swindon, <c8>read</c8>: “<q8>Swab count not done – phones.</q8>”

<s9>The amended version</s9> <c9>stated</c9> that <q9>all 12 swabs had been “counted and discarded”</q9>.

<s10>Prof Ulrike Stannard, an expert from the University of Bristol</s10>, <c10>testified</c10> that <q10>a simple X-ray would have shown the swab “within minutes”</q10>.

<s11>The surgeon</s11> <c11>told</c11> <a11>the hearing</a11> <q11>she had worked 61 hours that week and was “running on crisps”</q11>.

“<q12>I’m ashamed of the notes, far more than of the swab,</q12>” <s12>she</s12> <c12>said</c12>.

<s13>The schoolteacher</s13>, who was watching from the public seats, <c13>shouted</c13>: “<q13>Then look at me and say it.</q13>”

For Ms Penhallow-Jones, <s14>Huw Garside KC</s14> <c14>urged</c14> <a14>the panel</a14> <q14>not to strike off “a country vet with 16 clean years”</q14>.

<s15>Dr Bhogal</s15> <c15>wondered aloud</c15> <q15>why no apology had been sent until June</q15>. <s16>The barrister</s16> <c16>replied</c16> that <q16>insurers had advised against one</q16>.

<s17>A former nurse at the practice</s17>, who gave evidence by video from Perth, Australia, <c17>alleged</c17> <q17>staff were told to “keep quiet and keep billing”</q17>. <s18>She</s18> <c18>said</c18> <q18>she had resigned within a month</q18>.

Teifi Gate was bought last November by VetHaven, which has 210 branches and belongs to the private equity house Corran Lyle. <s19>The chain</s19> <c19>said</c19> <q19>theatre checks had since been “overhauled”</q19>.

<s20>The Royal College of Veterinary Surgeons</s20>, which brought the case, <c20>is seeking</c20> <q20>Ms Penhallow-Jones’s removal from the register</q20>. <s21>The tribunal</s21> <c21>said</c21> <q21>it would decide on a sanction next week</q21>.

<s22>The charity Pawprint Justice</s22> <c22>called for</c22> <q22>swab counts to become a legal duty</q22>.

<s23>Ms Treharne</s23> <c23>said</c23> <q23>she was not after “anyone’s head on a plate”</q23>. “<q24>I want a phone that gets answered,</q24>” <s24>the mother of two</s24> <c24>added</c24>.

Beside the village hall in Cwmsidan, <s25>a plaque on a new bench</s25> <c25>reads</c25>: “<q25>Biscuit, who trusted everyone.</q25>”
-----
1 | mixed | Veterinary Conduct Tribunal | ORG | organisation
2 | mixed | Veterinary Conduct Tribunal | ORG | organisation
3 | indirect | Carys Penhallow-Jones | PERSON | surname
4 | indirect | Carys Penhallow-Jones | PERSON | surname
5 | indirect | Veterinary Conduct Tribunal | ORG | organisation
6 | mixed | Ranjit Bhogal | PERSON | name
7 | direct | Megan Treharne | PERSON | name
8 | direct | original notes | DOCUMENT | document
9 | mixed | amended version | DOCUMENT | document
10 | mixed | Ulrike Stannard | PERSON | name
11 | mixed | Carys Penhallow-Jones | PERSON | title
12 | direct | Carys Penhallow-Jones | PERSON | pronoun
13 | direct | Megan Treharne | PERSON | title
14 | mixed | Huw Garside | PERSON | name
15 | indirect | Ranjit Bhogal | PERSON | surname
16 | indirect | Huw Garside | PERSON | title
17 | mixed | former nurse at the practice | PERSON | title
18 | indirect | former nurse at the practice | PERSON | pronoun
19 | mixed | VetHaven | ORG | organisation
20 | attitude | Royal College of Veterinary Surgeons | ORG | organisation
21 | indirect | Veterinary Conduct Tribunal | ORG | organisation
22 | indirect | Pawprint Justice | ORG | organisation
23 | mixed | Megan Treharne | PERSON | surname
24 | direct | Megan Treharne | PERSON | title
25 | direct | plaque on a new bench | DOCUMENT | document
entity | PERSON | Carys Penhallow-Jones | Ms Penhallow-Jones | vet | Teifi Gate Vets
entity | PERSON | Ranjit Bhogal | Dr Ranjit Bhogal; Dr Bhogal | chairman | Veterinary Conduct Tribunal
entity | PERSON | Megan Treharne | Ms Treharne | - | -
entity | PERSON | Ulrike Stannard | Prof Ulrike Stannard | expert | University of Bristol
entity | PERSON | Huw Garside | - | barrister | -
entity | ORG | Veterinary Conduct Tribunal | - | - | -
entity | ORG | Teifi Gate Vets | Teifi Gate | - | -
entity | ORG | BBC Wales | - | - | -
entity | ORG | Ysgol Cwmsidan | - | - | -
entity | ORG | University of Bristol | - | - | -
entity | ORG | VetHaven | - | - | -
entity | ORG | Corran Lyle | - | - | -
entity | ORG | Royal College of Veterinary Surgeons | - | - | -
entity | ORG | Pawprint Justice | - | - | -
entity | LOC | Llanfihangel-y-Coed | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Swindon | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Australia | - | - | -
entity | LOC | Cwmsidan | - | - | -
meta | Vet who left swab in spaniel ‘dishonest’, tribunal finds | - | Gethin Pryce-Rowlands
