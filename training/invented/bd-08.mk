Niece '<q1>forged farmer's will with a borrowed fountain pen</q1>'

By Sanjeev Treloar, Court Reporter

<q2>A parish councillor forged her uncle's will to inherit a £2.3m farm he had promised to the Donkey Sanctuary</q2>, <a2>a jury</a2> <c2>heard</c2> yesterday.

Demelza Rundle, 54, is said to have copied the signature of Jabez Rundle from a Christmas card days after he died at Treliske Hospital in December 2020. <s3>She</s3> <c3>denies</c3> <q3>fraud and making a false instrument</q3>.

Opening the case at Truro Crown Court, <s4>Ms Hyacinth Cobbold KC</s4> <c4>said</c4> <q4>the bachelor had left Nancarrow Farm, near Perranwell, to charity in a will drawn up in 1994 by the solicitors Bolitho Penrose</q4>.

'<q5>He liked donkeys. He did not greatly like people,</q5>' <s5>Ms Cobbold</s5> <c5>told</c5> <a5>the jury of seven women and five men</a5>. '<q5>He said so in the will.</q5>'

<s6>She</s6> <c6>alleged</c6> <q6>the second will, found behind an Aga, was written with a Parker pen that Mrs Rundle had borrowed from the church treasurer</q6>. It left her everything, and spelt niece wrongly twice.

<q7>Mr Rundle had won a spelling prize at Falmouth Grammar School in 1947</q7>, <a7>the court</a7> <c7>was told</c7>.

<s8>Dr Ottavio Pell, a handwriting expert from Document Evidence Ltd</s8>, <c8>said</c8> <q8>there was 'very strong support' for the view that the signature was traced</q8>. Cross-examined by Rufus Inch, defending, <s9>he</s9> <c9>accepted</c9> that <q9>he had once been wrong in a case at Exeter</q9>.

'<q10>Once in 22 years,</q10>' <c10>said</c10> <s10>Dr Pell</s10>. '<q10>I sent a card.</q10>'

The first to raise doubts was Lloyds. <s11>A manager at the bank, Tamara Goss</s11>, <c11>said</c11> <q11>Mrs Rundle had tried to move £310,000 to an account in Jersey</q11> before probate was granted. Ms Goss blocked the transfer and the case passed to Action Fraud.

<s13>Det Con Merryn Bassett of Devon and Cornwall Police</s13> <c13>said</c13> <q13>officers searching the defendant's bungalow in Tregolls Road had found 31 practice signatures on the back of a Stannary Brewery calendar</q13>.

<s14>A note beside June</s14> <c14>read</c14>: '<q14>Better.</q14>'

In a police interview, <s15>Mrs Rundle</s15> <c15>insisted</c15> that <q15>her uncle had 'gone off donkeys' after one bit him at St Day Feast</q15>. <s16>She</s16> <c16>claimed</c16> <q16>the signatures were made by her late husband, Clem, as a joke</q16>.

Clem Rundle, who played prop for Redruth and was known as '<x>Tank</x>', died in 2021. <q17>He could write only his own name</q17>, <c17>according to</c17> <s17>his sister, Loveday Kitto</s17>.

<s18>Mr Inch</s18> <c18>suggested</c18> <q18>Mrs Kitto bore a grudge over a Massey Ferguson tractor</q18>. '<q19>I bear several,</q19>' <s19>she</s19> <c19>replied</c19>. '<q19>That one's paid off.</q19>'

The Donkey Sanctuary, based at Sidmouth, brought the matter to the Court of Protection in 2022 and later to the Crown Prosecution Service. <s20>The charity</s20> <c20>said</c20> outside court that <q20>it would not comment until the verdict</q20>. <s21>Its solicitor, Gethin Marsh</s21>, <c21>thanked</c21> Bolitho Penrose for <q21>keeping a carbon copy 'through two floods and a merger'</q21>.

Mrs Rundle, who has represented the Carnon Downs ward for Mebyon Kernow since 2013, has stepped aside from Feock Parish Council. <s22>Its clerk</s22> <c22>hopes</c22> <q22>the seat can be filled by Lady Day</q22>.

<s23>Judge Imogen Sallow</s23> <c23>warned</c23> <a23>jurors</a23> <q23>not to visit the farm</q23>. '<q24>Nor the donkeys,</q24>' <s24>she</s24> <c24>added</c24>. The trial continues.
-----
1 | mixed | Hyacinth Cobbold | PERSON | none
2 | indirect | - | - | none
3 | indirect | Demelza Rundle | PERSON | pronoun
4 | indirect | Hyacinth Cobbold | PERSON | name
5 | direct | Hyacinth Cobbold | PERSON | surname
6 | indirect | Hyacinth Cobbold | PERSON | pronoun
7 | indirect | - | - | none
8 | mixed | Ottavio Pell | PERSON | name
9 | indirect | Ottavio Pell | PERSON | pronoun
10 | direct | Ottavio Pell | PERSON | surname
11 | indirect | Tamara Goss | PERSON | name
13 | indirect | Merryn Bassett | PERSON | name
14 | direct | note beside June | DOCUMENT | document
15 | mixed | Demelza Rundle | PERSON | surname
16 | indirect | Demelza Rundle | PERSON | pronoun
17 | indirect | Loveday Kitto | PERSON | name
18 | indirect | Rufus Inch | PERSON | surname
19 | direct | Loveday Kitto | PERSON | pronoun
20 | indirect | Donkey Sanctuary | ORG | organisation
21 | mixed | Gethin Marsh | PERSON | name
22 | attitude | clerk | PERSON | title
23 | indirect | Imogen Sallow | PERSON | name
24 | direct | Imogen Sallow | PERSON | pronoun
entity | PERSON | Demelza Rundle | Mrs Rundle | parish councillor | Feock Parish Council
entity | PERSON | Jabez Rundle | Mr Rundle | farmer | -
entity | PERSON | Clem Rundle | Clem; Tank | - | -
entity | PERSON | Hyacinth Cobbold | Ms Hyacinth Cobbold KC; Ms Cobbold | prosecuting | -
entity | PERSON | Ottavio Pell | Dr Ottavio Pell; Dr Pell | handwriting expert | Document Evidence Ltd
entity | PERSON | Rufus Inch | Mr Inch | defending | -
entity | PERSON | Tamara Goss | Ms Goss | manager | Lloyds
entity | PERSON | Merryn Bassett | Det Con Merryn Bassett | Det Con | Devon and Cornwall Police
entity | PERSON | Loveday Kitto | Mrs Kitto | - | -
entity | PERSON | Gethin Marsh | - | solicitor | Donkey Sanctuary
entity | PERSON | Imogen Sallow | Judge Imogen Sallow | Judge | Truro Crown Court
entity | ORG | Donkey Sanctuary | - | - | -
entity | ORG | Treliske Hospital | - | - | -
entity | ORG | Truro Crown Court | - | - | -
entity | ORG | Bolitho Penrose | - | - | -
entity | ORG | Falmouth Grammar School | - | - | -
entity | ORG | Document Evidence Ltd | - | - | -
entity | ORG | Lloyds | - | - | -
entity | ORG | Action Fraud | - | - | -
entity | ORG | Devon and Cornwall Police | - | - | -
entity | ORG | Stannary Brewery | - | - | -
entity | ORG | Redruth | - | - | -
entity | ORG | Court of Protection | - | - | -
entity | ORG | Crown Prosecution Service | - | - | -
entity | ORG | Mebyon Kernow | - | - | -
entity | ORG | Feock Parish Council | - | - | -
entity | LOC | Nancarrow Farm | - | - | -
entity | LOC | Perranwell | - | - | -
entity | LOC | Exeter | - | - | -
entity | LOC | Jersey | - | - | -
entity | LOC | Tregolls Road | - | - | -
entity | LOC | Sidmouth | - | - | -
entity | LOC | Carnon Downs | - | - | -
meta | Niece 'forged farmer's will with a borrowed fountain pen' | - | Sanjeev Treloar, Court Reporter
