<q1>Care boss ‘treated pensioner’s savings as a cash machine’</q1>, <a1>court</a1> <c1>told</c1>

By Simon Attwell

<q2>The manager of a care home stole more than £96,000 from an 88-year-old resident to pay for cosmetic surgery, a hot tub and a holiday in Dubai</q2>, <a2>a jury</a2> <c2>has heard</c2>.

Natalie Kerslake, 44, is alleged to have used the bank cards of Dorothy Penhale on 317 occasions while she was in charge of Tamarisk House in Paignton.

Opening the case at Exeter Crown Court on Monday, <s3>prosecutor Edmund Sayeed</s3> <c3>told</c3> <a3>jurors</a3> <q3>the former nurse “treated Mrs Penhale’s savings as a cash machine”</q3>.

“<q4>She did not take it all at once. She took it the way the sea takes a cliff,</q4>” <s4>he</s4> <c4>said</c4>.

Mrs Penhale, a retired headmistress with no children, moved into the home in 2017 after a fall. <q5>By the time she died in November 2021 there was £412 in an account that had once held nearly £100,000</q5>, <a5>the court</a5> <c5>heard</c5>.

<s6>Mr Sayeed</s6> <c6>said</c6> <q6>the defendant gained her trust by taking her to church on Sundays and went on to persuade her to change banks</q6>.

The alarm was raised by Mrs Penhale’s great-nephew, Toby Lannick, a teacher, who noticed a payment of £6,450 to a clinic in Harley Street. Giving evidence, <s7>he</s7> <c7>recalled</c7> <q7>asking Kerslake about it at the funeral</q7>.

“<q8>She told me <n8>my aunt had wanted her teeth done</n8>,</q8>” <s8>he</s8> <c8>said</c8>. “<q8>Auntie Dot had dentures. She’d had them since 1974.</q8>”

Under cross-examination by Patience Obuya, for the defence, <s9>Mr Lannick</s9> <c9>agreed</c9> that <q9>he had visited only four times in three years</q9>. <s10>He</s10> <c10>denied</c10> <q10>resenting the bond between the two women</q10>.

“<q11>Were you hoping there would be something left for you?</q11>” <s11>Ms Obuya</s11> <c11>asked</c11>.

“<q12>I was hoping there’d be something left for her,</q12>” <s12>he</s12> <c12>replied</c12>.

The jury was shown a birthday card in which <s13>Mrs Penhale</s13> <c13>had written</c13>: “<q13>To Natalie, the daughter I chose.</q13>” <s14>Ms Obuya</s14> <c14>contends</c14> that <q14>the payments were gifts, made freely by a woman who was lonely but perfectly sharp</q14>.

<s15>A former care assistant, Ruta Balodis</s15>, <c15>said</c15> <q15>she had raised concerns with the owners, Baywater Homes, in 2019 but was told that residents’ finances were “not her department”</q15>.

She kept a notebook. <s16>One entry</s16>, read to the court, <c16>stated</c16>: “<q16>N has D’s purse again. D asleep.</q16>”

“<q17>I liked Natalie, everybody liked her,</q17>” <s17>Ms Balodis</s17> <c17>said</c17> through an interpreter. “<q17>That was the difficult part.</q17>”

In police interviews, <s18>Kerslake</s18> <c18>said</c18> <q18>she had been given a signed letter authorising the withdrawals but that it had been lost in a flood</q18>. <q19>No flood was ever recorded at the home</q19>, <c19>according to</c19> <s19>its insurers</s19>.

Asked by detectives why she had bought a hot tub with a resident’s debit card, <s20>she</s20> <c20>answered</c20> “<q20>no comment</q20>”.

<s21>Det Con Martin Yelland</s21>, who led the investigation, <c21>told</c21> <a21>the jury</a21> <q21>41 of the withdrawals were made while Mrs Penhale was a patient at Torbay Hospital</q21>. <s22>He</s22> <c22>accepted</c22> that <q22>no one had asked her about them before she died</q22>.

Kerslake, who wore a grey suit and made notes throughout, shook her head several times while he was speaking.

<s23>Judge Fiona Carradine</s23> <c23>warned</c23> <a23>jurors</a23> <q23>not to research the case or discuss it on social media</q23>.

<s24>Kerslake, of Sandy Lane, Brixham</s24>, <c24>denies</c24> <q24>one count of fraud by abuse of position and two of theft</q24>. The home’s bookkeeper, Sheila Trant, 59, was convicted last year of false accounting and given a suspended sentence.

<s25>Baywater Homes</s25>, which sold Tamarisk House in 2022, <c25>said</c25> outside court that <q25>it “remained shocked” and had since introduced a rule that two people must sign for any payment</q25>.

The trial, which is expected to last three weeks, continues.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | mixed | Edmund Sayeed | PERSON | name
4 | direct | Edmund Sayeed | PERSON | pronoun
5 | indirect | - | - | none
6 | indirect | Edmund Sayeed | PERSON | surname
7 | indirect | Toby Lannick | PERSON | pronoun
8 | direct | Toby Lannick | PERSON | pronoun
9 | indirect | Toby Lannick | PERSON | surname
10 | indirect | Toby Lannick | PERSON | pronoun
11 | direct | Patience Obuya | PERSON | surname
12 | direct | Toby Lannick | PERSON | pronoun
13 | direct | Dorothy Penhale | PERSON | surname
14 | indirect | Patience Obuya | PERSON | surname
15 | mixed | Ruta Balodis | PERSON | name
16 | direct | One entry | DOCUMENT | document
17 | direct | Ruta Balodis | PERSON | surname
18 | indirect | Natalie Kerslake | PERSON | surname
19 | indirect | its insurers | GROUP | group
20 | mixed | Natalie Kerslake | PERSON | pronoun
21 | indirect | Martin Yelland | PERSON | name
22 | indirect | Martin Yelland | PERSON | pronoun
23 | indirect | Fiona Carradine | PERSON | name
24 | indirect | Natalie Kerslake | PERSON | surname
25 | mixed | Baywater Homes | ORG | organisation
entity | PERSON | Natalie Kerslake | Kerslake; Natalie | manager | Tamarisk House
entity | PERSON | Dorothy Penhale | Mrs Penhale; Auntie Dot | retired headmistress | -
entity | PERSON | Edmund Sayeed | Mr Sayeed | prosecutor | -
entity | PERSON | Toby Lannick | Mr Lannick | teacher | -
entity | PERSON | Patience Obuya | Ms Obuya | - | -
entity | PERSON | Ruta Balodis | Ms Balodis | former care assistant | -
entity | PERSON | Martin Yelland | Det Con Martin Yelland | Det Con | -
entity | PERSON | Fiona Carradine | Judge Fiona Carradine | Judge | -
entity | PERSON | Sheila Trant | - | bookkeeper | Tamarisk House
entity | ORG | Tamarisk House | - | - | -
entity | ORG | Exeter Crown Court | - | - | -
entity | ORG | Baywater Homes | - | - | -
entity | ORG | Torbay Hospital | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Paignton | - | - | -
entity | LOC | Harley Street | - | - | -
entity | LOC | Sandy Lane | - | - | -
entity | LOC | Brixham | - | - | -
meta | Care boss ‘treated pensioner’s savings as a cash machine’, court told | - | Simon Attwell
