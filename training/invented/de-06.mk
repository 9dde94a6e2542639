<s1>Actress Bea Lo</s1> <c1>says</c1> <q1>agency ‘owned my face’</q1> as contract feud reaches Taipei court

<s2>Starfold Entertainment</s2> <c2>demands</c2> <q2>NT$88 million</q2> from star of hit drama Salt Road, while rivals circle

Winnie Chau in Taipei

<s3>Taiwanese actress Bea Lo Chia-hui</s3> <c3>has accused</c3> her former agency of <q3>treating her “like a vending machine”</q3>, a week after it sued her for NT$88 million (US$2.7 million).

“<q4>They owned my face, my phone number and my Sundays,</q4>” <s4>Lo, 29</s4>, <c4>told</c4> <a4>reporters</a4> at the Grand Peony Hotel in Taipei on Wednesday. “<q4>I want my Sundays back.</q4>”

Starfold Entertainment is a unit of Hong Kong-listed Wah Tung Media. <s5>The writ</s5>, filed at Taipei District Court, <c5>alleges</c5> that <q5>she walked off the set of Salt Road 2 in Tainan in January with 19 scenes still to shoot</q5>. <s6>It</s6> also <c6>claims</c6> <q6>she gave an “unauthorised interview” to Orange Weekly</q6>.

<s7>Vincent Kuo Cheng-en, the agency’s founder</s7>, <c7>dismissed</c7> her tears as “<q7>the best acting of her career</q7>”.

Beside Lo sat Jojo Tseng Yi-an, 41, who left Starfold in 2022 and now works in Bangkok. <s8>The older woman</s8> <c8>said</c8> <q8>she had paid NT$15 million for her release and “would pay it twice”</q8>. <s9>She</s9> <c9>urged</c9> <a9>young performers</a9> <q9>to “read page 40 first”</q9>.

That page, in Lo’s case, is about marriage. <s10>A copy of her 2019 contract</s10> seen by the Post <c10>states</c10> that <q10>the artist “shall not wed, gain more than 3kg or keep a dog” without consent</q10>.

<s11>Kuo</s11>, who was once half of the boy duo Twin Pagodas, <c11>insisted</c11> <q11>the clause had never been enforced</q11>. “<q12>She has a dog,</q12>” <s12>the former singer</s12> <c12>said</c12>. “<q12>It has been to my house.</q12>”

<s13>Lo’s elder sister and manager, Lo Chia-ling</s13>, <c13>said</c13> <q13>Starfold took 65 per cent of everything the actress earned, including the red packets thrown at her wedding scenes</q13>. <s14>The younger sister</s14> <c14>admitted</c14> <q14>she had signed without a lawyer</q14>.

She has one now. Raymond Poon Kwok-wai won damages for the idol group Zero Nine in 2018. <s15>The Hong Kong barrister</s15> <c15>vowed</c15> <q15>to countersue</q15>.

Starfold has engaged Patricia Hsieh Mei-yun of Taipei firm Tsai, Hsieh & Loo. <s16>The agency</s16> <c16>says</c16> <q16>it spent NT$40 million on acting classes, dental work and a flat in Xinyi</q16>, and <s17>its lawyer</s17> <c17>predicted</c17> <q17>a settlement before the Mid-Autumn Festival</q17>.

Lumo, a streaming service based in Singapore, makes the drama with Formosa Channel 9. <s18>The broadcaster</s18> <c18>said</c18> <q18>filming would resume in June “with or without her”</q18>. <s19>The streaming service</s19> <c19>is weighing</c19> <q19>whether to write her character, a salt smuggler, out of the story</q19>.

<s20>The Taiwan Screen Performers’ Guild</s20> <c20>called for</c20> <q20>a seven-year limit on such deals</q20>, as in South Korea, and <s21>an official at the Ministry of Culture</s21> <c21>said</c21> <q21>a draft law was “under study”</q21>.

Outside the hotel, about 60 members of her fan club, Lo’s Lanterns, waved torches. <s22>A banner across the gates</s22> <c22>demanded</c22>: “<q22>Free her Sundays.</q22>”

<s23>Lo’s godfather, director Edmond Fung Siu-lam</s23>, <c23>refused</c23> <q23>to take sides</q23>. “<q24>I have made nine films with agencies and one with an actress,</q24>” <s24>the 66-year-old film-maker</s24> <c24>quipped</c24> in Cannes.

<s25>The judge</s25> <c25>has ordered</c25> <a25>both sides</a25> <q25>to attend mediation on August 14</q25>.
-----
1 | mixed | Bea Lo Chia-hui | PERSON | name
2 | indirect | Starfold Entertainment | ORG | organisation
3 | mixed | Bea Lo Chia-hui | PERSON | name
4 | direct | Bea Lo Chia-hui | PERSON | surname
5 | indirect | writ | DOCUMENT | document
6 | mixed | writ | DOCUMENT | pronoun
7 | mixed | Vincent Kuo Cheng-en | PERSON | name
8 | mixed | Jojo Tseng Yi-an | PERSON | title
9 | mixed | Jojo Tseng Yi-an | PERSON | pronoun
10 | mixed | copy of her 2019 contract | DOCUMENT | document
11 | indirect | Vincent Kuo Cheng-en | PERSON | surname
12 | direct | Vincent Kuo Cheng-en | PERSON | title
13 | indirect | Lo Chia-ling | PERSON | name
14 | indirect | Bea Lo Chia-hui | PERSON | title
15 | indirect | Raymond Poon Kwok-wai | PERSON | title
16 | indirect | Starfold Entertainment | ORG | organisation
17 | indirect | Patricia Hsieh Mei-yun | PERSON | title
18 | mixed | Formosa Channel 9 | ORG | organisation
19 | attitude | Lumo | ORG | organisation
20 | indirect | Taiwan Screen Performers’ Guild | ORG | organisation
21 | mixed | official at the Ministry of Culture | PERSON | title
22 | direct | banner across the gates | DOCUMENT | document
23 | attitude | Edmond Fung Siu-lam | PERSON | name
24 | direct | Edmond Fung Siu-lam | PERSON | title
25 | indirect | judge | PERSON | title
entity | PERSON | Bea Lo Chia-hui | Bea Lo; Lo | actress | -
entity | PERSON | Vincent Kuo Cheng-en | Kuo | founder | Starfold Entertainment
entity | PERSON | Jojo Tseng Yi-an | - | - | -
entity | PERSON | Lo Chia-ling | - | manager | -
entity | PERSON | Raymond Poon Kwok-wai | - | barrister | -
entity | PERSON | Patricia Hsieh Mei-yun | - | lawyer | Tsai, Hsieh & Loo
entity | PERSON | Edmond Fung Siu-lam | - | director | -
entity | ORG | Starfold Entertainment | Starfold | - | -
entity | ORG | Wah Tung Media | - | - | -
entity | ORG | Taipei District Court | - | - | -
entity | ORG | Orange Weekly | - | - | -
entity | ORG | Post | - | - | -
entity | ORG | Twin Pagodas | - | - | -
entity | ORG | Zero Nine | - | - | -
entity | ORG | Tsai, Hsieh & Loo | - | - | -
entity | ORG | Lumo | - | - | -
entity | ORG | Formosa Channel 9 | - | - | -
entity | ORG | Taiwan Screen Performers’ Guild | - | - | -
entity | ORG | Ministry of Culture | - | - | -
entity | ORG | Lo’s Lanterns | - | - | -
entity | LOC | Taipei | - | - | -
entity | LOC | Grand Peony Hotel | - | - | -
entity | LOC | Hong Kong | - | - | -
entity | LOC | Tainan | - | - | -
entity | LOC | Bangkok | - | - | -
entity | LOC | Xinyi | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | South Korea | - | - | -
entity | LOC | Cannes | - | - | -
entity | NORP | Taiwanese | - | - | -
meta | Actress Bea Lo says agency ‘owned my face’ as contract feud reaches Taipei court | - | Winnie Chau
