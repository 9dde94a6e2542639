<q1>Carer 'emptied widow's account to pay for cruise'</q1>, <a1>jury</a1> <c1>told</c1>

By Callum Weir, PA

<q2>A carer stole more than £93,000 from a widow with dementia and spent part of the money on a Caribbean cruise</q2>, <a2>a court</a2> <c2>has heard</c2>.

Tracey Boothroyd, 44, is alleged to have used Margaret Ellwood's bank card 212 times in the 19 months she was employed to look after the retired music teacher at her home in Harrogate.

<s3>Prosecutor Simon Achterberg KC</s3> <c3>told</c3> <a3>Leeds Crown Court</a3> on Monday that <q3>Mrs Ellwood, who died in 2022 aged 87, had trusted the defendant "completely"</q3>.

"<q4>She gave her a key, she gave her a card and, in time, she gave her the Pin,</q4>" <s4>he</s4> <c4>said</c4>. "<q4>What she got in return was a fridge with almost nothing in it.</q4>"

Opening the case, <s5>Mr Achterberg</s5> <c5>said</c5> <q5>the first withdrawal was made 11 days after Boothroyd started work</q5>. <q6>The sums were small to begin with</q6>, <a6>jurors</a6> <c6>heard</c6>, <q6>but by the spring of 2021 up to £500 was being taken from the same cash machine every other day</q6>.

Mrs Ellwood's son, Peter Ellwood, who lives in New Zealand, became suspicious when a cheque to the piano tuner bounced. He telephoned the defendant, <s7>who</s7> <c7>told</c7> <a7>him</a7> <q7>his mother had been "giving it away to charities"</q7>.

<s8>The prosecutor</s8> <c8>said</c8> <q8>that was a lie</q8>.

Giving evidence by video link, <s9>Mr Ellwood</s9> <c9>said</c9> <q9>he had felt "sick to the stomach" when the statements arrived from the bank</q9>.

"<q10>I rang my wife from the car and I just said to her, '<n10>It's gone, it's all gone</n10>',</q10>" <s10>he</s10> <c10>told</c10> <a10>the jury</a10>.

Cross-examined by Aisha Ramdin, defending, <s11,12>he</s11,12> <c11>accepted</c11> <q11>he had visited his mother only twice in six years</q11> and <c12>agreed</c12> that <q12>she had sometimes been generous</q12>. But <s13>he</s13> <c13>denied</c13> <q13>a suggestion that he had been content for the carer to "do everything"</q13>.

"<q14>You left it all to Tracey, didn't you?</q14>" <s14>Miss Ramdin</s14> <c14>asked</c14>.

"<q15>I left the care to her,</q15>" <s15>the witness</s15> <c15>replied</c15>. "<q15>Not the money.</q15>"

<s16>Detective Constable Jo Prentice of North Yorkshire Police</s16> <c16>said</c16> <q16>officers who searched Boothroyd's flat in Knaresborough in October 2022 had found a bundle of receipts and a brochure for a 14-night voyage from Barbados</q16>. On the cover <s17>someone</s17> <c17>had written</c17> "<q17>Book before Friday!!</q17>" in biro.

<q18>In interview, the defendant told detectives <n18>she had permission to use the card</n18></q18>, <s18>the officer</s18> <c18>said</c18>. <s19>She</s19> <c19>said</c19> <q19>Mrs Ellwood "wanted me to enjoy myself" and had never asked her to keep a record</q19>.

In a text message to her sister, shown to the court, <s20>Boothroyd</s20> <c20>wrote</c20>: "<q20>Old girl's got more than she knows what to do with lol.</q20>" <s21>Mr Achterberg</s21> <c21>invited</c21> <a21>the jury</a21> <q21>to consider what that said about her state of mind</q21>.

<s22>Judge Nicholas Farrant</s22> <c22>told</c22> <a22>the seven men and five women</a22> <q22>to ignore anything they might read about the case on social media</q22>.

<q25>Brightways, the agency through which the carer was employed, had assured the family that <n25>all its staff were vetted</n25></q25>, <a25>the court</a25> <c25>heard</c25>. It was wound up in 2023 with debts of almost £1 million.

<s23>Boothroyd, of Bond End, Knaresborough</s23>, <c23>denies</c23> <q23>theft and three counts of fraud by false representation</q23>. <s24>A former colleague, Dean Pollitt, 39</s24>, <c24>admitted</c24> <q24>handling stolen goods</q24> at an earlier hearing and will be sentenced in May.

The trial, which is expected to last eight days, continues.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | mixed | Simon Achterberg | PERSON | name
4 | direct | Simon Achterberg | PERSON | pronoun
5 | indirect | Simon Achterberg | PERSON | surname
6 | indirect | - | - | none
7 | mixed | Tracey Boothroyd | PERSON | pronoun
8 | indirect | Simon Achterberg | PERSON | title
9 | mixed | Peter Ellwood | PERSON | surname
10 | direct | Peter Ellwood | PERSON | pronoun
11 | indirect | Peter Ellwood | PERSON | pronoun
12 | indirect | Peter Ellwood | PERSON | pronoun
13 | mixed | Peter Ellwood | PERSON | pronoun
14 | direct | Aisha Ramdin | PERSON | surname
15 | direct | Peter Ellwood | PERSON | title
16 | indirect | Jo Prentice | PERSON | name
17 | direct | - | - | pronoun
18 | indirect | Jo Prentice | PERSON | title
19 | mixed | Tracey Boothroyd | PERSON | pronoun
20 | direct | Tracey Boothroyd | PERSON | surname
21 | indirect | Simon Achterberg | PERSON | surname
22 | indirect | Nicholas Farrant | PERSON | name
23 | indirect | Tracey Boothroyd | PERSON | surname
24 | indirect | Dean Pollitt | PERSON | name
25 | indirect | - | - | none
entity | PERSON | Tracey Boothroyd | Boothroyd; Tracey | carer | Brightways
entity | PERSON | Margaret Ellwood | Mrs Ellwood | retired music teacher | -
entity | PERSON | Simon Achterberg | Mr Achterberg | Prosecutor | -
entity | PERSON | Peter Ellwood | Mr Ellwood | - | -
entity | PERSON | Aisha Ramdin | Miss Ramdin | - | -
entity | PERSON | Jo Prentice | Detective Constable Jo Prentice | Detective Constable | North Yorkshire Police
entity | PERSON | Nicholas Farrant | Judge Nicholas Farrant | Judge | -
entity | PERSON | Dean Pollitt | - | - | -
entity | ORG | Leeds Crown Court | - | - | -
entity | ORG | North Yorkshire Police | - | - | -
entity | ORG | Brightways | - | - | -
entity | NORP | Caribbean | - | - | -
entity | LOC | Harrogate | - | - | -
entity | LOC | New Zealand | - | - | -
entity | LOC | Knaresborough | - | - | -
entity | LOC | Barbados | - | - | -
entity | LOC | Bond End | - | - | -
meta | Carer 'emptied widow's account to pay for cruise', jury told | - | Callum Weir, PA
