<s1>HC</s1> quashes acquisition of 412 acres for aerotropolis, <c1>terms</c1> notices ‘<q1>an exercise in stealth</q1>’

<s2>Farmers</s2> <c2>hail</c2> ‘<q2>second harvest</q2>’; <s3>Minister</s3> <c3>hints at</c3> <q3>appeal</q3>

Special Correspondent

CHENNAI

The Madras High Court on Tuesday set aside the acquisition of 412 acres of paddy land in Kancheepuram district for the proposed Palar Aerotropolis.

Allowing a batch of 63 petitions, <s4,5>Justices V. Meenakshi Sundaram and Farida Ghouse</s4,5> <c4>held</c4> that <q4>the farmers had been denied “even the courtesy of a hearing”</q4> and <c5>directed</c5> <a5>the Collector</a5> <q5>to restore possession within eight weeks</q5>.

“<q6>A notice pasted on the door of a locked school in harvest week is not a notice. It is an exercise in stealth,</q6>” <c6>observed</c6> <s6>Ms. Justice Ghouse</s6>, who wrote the judgment.

<s7>Her brother judge</s7>, in a concurring opinion, <c7>lamented</c7> that <q7>“the pond, the temple tank and the burial ground” had been valued at nil by Ravindran & Iyengar, the chartered surveyors</q7>.

The project, pushed by the Tamil Nadu Corridor Development Authority (TNCDA), was to have brought a cargo terminal, a convention centre and a golf course to Vellanur, Keezhpadi and Thamaraikulam villages. Its private partner is the Hyderabad-based Suvarna GK Infra, formerly a part of the Lakshmi Varadan Group.

<s8>Advocate-General K.R. Thiagarajan</s8> <c8>had contended</c8> that <q8>only 19 owners had objected within the 60 days prescribed by law</q8>. The bench turned down a <c9>plea</c9> by <s9>the law officer</s9> for <q9>a month’s stay</q9>.

Appearing for the lead petitioner, <s10>senior counsel Nirmala Daruwala</s10> <c10>submitted</c10> that <q10>compensation had been fixed at ₹11 lakh an acre when the TNCDA itself was leasing plots nearby at ₹4.2 crore</q10>. “<q11>Somebody is getting the golf course at the price of the grass,</q11>” <s11>she</s11> <c11>had told</c11> <a11>the court</a11> in January.

The lead petitioner, S. Pakkiam, 67, a widow with two acres and a cow at Keezhpadi, was in the corridor when the verdict came. <q12>She did not follow the English</q12>, <s12>she</s12> <c12>said</c12>. “<q13>Then my grandson lifted me off the floor and I understood.</q13>”

<s14>The grandson, P. Vetrivel</s14>, a law student at Salem, <c14>alleged</c14> that <q14>revenue officials had photographed thumbprints on blank stamp paper</q14>. <s15>He</s15> <c15>demanded</c15> <q15>a CBI probe</q15>.

At Vellanur, crackers were burst outside the Amman temple. <s16>The Thamarai Farmers’ Protection Federation</s16>, which has held a relay fast under a banyan since Pongal, <c16>called</c16> the ruling “<q16>our second harvest</q16>”. <s17>Its convener ‘<x>Vayal</x>’ Rajangam</s17> <c17>thanked</c17> the judges for “<q17>reading what poor people sign</q17>”.

<s18>Suvarna GK</s18>, whose shares fell 6% on the NSE, <c18>said</c18> in an exchange filing that <q18>the order had “no material impact” on its operations</q18>. <s19>Its promoter, Ajit Varadan</s19>, <c19>declined to say</c19> <q19>how much it had already spent</q19>.

<s20>Industries Minister T.M. Arulmozhi</s20> <c20>hinted</c20> at <q20>an appeal</q20>. “<q21>We respect the court, but 18,000 jobs also deserve a hearing,</q21>” <s21>he</s21> <c21>told</c21> <a21>presspersons</a21> at Coimbatore.

<s22>Opposition leader Ezhil Pandian</s22> <c22>asked</c22> <a22>the Minister</a22> <q22>to resign</q22>, while <s23>the CPI(M)</s23> <c23>wanted</c23> <q23>the aerotropolis scrapped altogether</q23>.

<s24>A 2021 study by the Madras School of Social Enquiry</s24> <c24>had warned</c24> that <q24>the site drains the Adyar and four other streams</q24>.

The case of nine families of Irulars, who hold no pattas, will be heard separately on July 8.
-----
1 | mixed | Madras High Court | ORG | organisation
2 | mixed | Farmers | GROUP | group
3 | indirect | T.M. Arulmozhi | PERSON | title
4 | mixed | V. Meenakshi Sundaram and Farida Ghouse | GROUP | name
5 | indirect | V. Meenakshi Sundaram and Farida Ghouse | GROUP | name
6 | direct | Farida Ghouse | PERSON | surname
7 | mixed | V. Meenakshi Sundaram | PERSON | title
8 | indirect | K.R. Thiagarajan | PERSON | name
9 | indirect | K.R. Thiagarajan | PERSON | title
10 | indirect | Nirmala Daruwala | PERSON | name
11 | direct | Nirmala Daruwala | PERSON | pronoun
12 | indirect | S. Pakkiam | PERSON | pronoun
13 | direct | S. Pakkiam | PERSON | none
14 | indirect | P. Vetrivel | PERSON | name
15 | indirect | P. Vetrivel | PERSON | pronoun
16 | mixed | Thamarai Farmers’ Protection Federation | ORG | organisation
17 | mixed | ‘Vayal’ Rajangam | PERSON | name
18 | mixed | Suvarna GK Infra | ORG | organisation
19 | attitude | Ajit Varadan | PERSON | name
20 | indirect | T.M. Arulmozhi | PERSON | name
21 | direct | T.M. Arulmozhi | PERSON | pronoun
22 | indirect | Ezhil Pandian | PERSON | name
23 | attitude | CPI(M) | ORG | organisation
24 | indirect | 2021 study by the Madras School of Social Enquiry | DOCUMENT | document
entity | PERSON | V. Meenakshi Sundaram | - | - | Madras High Court
entity | PERSON | Farida Ghouse | Ms. Justice Ghouse | Justice | Madras High Court
entity | PERSON | K.R. Thiagarajan | - | Advocate-General | -
entity | PERSON | Nirmala Daruwala | - | senior counsel | -
entity | PERSON | S. Pakkiam | - | - | -
entity | PERSON | P. Vetrivel | - | law student | -
entity | PERSON | ‘Vayal’ Rajangam | - | convener | Thamarai Farmers’ Protection Federation
entity | PERSON | Ajit Varadan | - | promoter | Suvarna GK Infra
entity | PERSON | T.M. Arulmozhi | - | Industries Minister | -
entity | PERSON | Ezhil Pandian | - | Opposition leader | -
entity | ORG | Madras High Court | HC | - | -
entity | ORG | Ravindran & Iyengar | - | - | -
entity | ORG | Tamil Nadu Corridor Development Authority | TNCDA | - | -
entity | ORG | Suvarna GK Infra | Suvarna GK | - | -
entity | ORG | Lakshmi Varadan Group | - | - | -
entity | ORG | CBI | - | - | -
entity | ORG | Thamarai Farmers’ Protection Federation | - | - | -
entity | ORG | NSE | - | - | -
entity | ORG | CPI(M) | - | - | -
entity | ORG | Madras School of Social Enquiry | - | - | -
entity | LOC | CHENNAI | - | - | -
entity | LOC | Kancheepuram | - | - | -
entity | LOC | Palar Aerotropolis | - | - | -
entity | LOC | Vellanur | - | - | -
entity | LOC | Keezhpadi | - | - | -
entity | LOC | Thamaraikulam | - | - | -
entity | LOC | Hyderabad | - | - | -
entity | LOC | Salem | - | - | -
entity | LOC | Coimbatore | - | - | -
entity | LOC | Adyar | - | - | -
entity | LOC | Amman temple | - | - | -
entity | NORP | Irulars | - | - | -
meta | HC quashes acquisition of 412 acres for aerotropolis, terms notices ‘an exercise in stealth’ | - | -
