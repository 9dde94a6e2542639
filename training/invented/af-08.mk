<q1>Builders ‘ignored crack for nine days’ before wall killed schoolgirl</q1>, <a1>court</a1> <c1>hears</c1>

By Gethin Mallory

<q27>A building firm left a cracked retaining wall unsupported for nine days to avoid paying for a crane before it collapsed and killed a 13-year-old girl walking home from school</q27>, <s27>a prosecutor</s27> <c27>has alleged</c27>.

Poppy Rudge died when about 11 tonnes of brick and wet earth fell on to the pavement in Tollgate Hill, Stourbridge, on the afternoon of November 23, 2022. Her friend Amelie Sandhurst, who was a few paces behind, suffered a broken pelvis.

<s28>Crossfield & Lunt Ltd</s28> <c28>denies</c28> <q28>corporate manslaughter</q28>. <s2>Its managing director, Nigel Lunt, 61, of Hagley, and the site manager, Gary Wickstead, 47, of Cradley Heath</s2>, <c2>have pleaded not guilty to</c2> <q2>gross negligence manslaughter</q2>.

Opening the case at Birmingham Crown Court on Tuesday, <s3>Caroline Osgerby KC</s3> <c3>told</c3> <a3>the jury</a3> that <q3>the Victorian wall had stood without trouble for 140 years until the defendants dug away the ground behind it</q3>.

“<q4>This was not a freak accident, and it was not an act of God,</q4>” <s4>Ms Osgerby</s4> <c4>said</c4>. “<q4>The wall gave these men notice. It could hardly have given them more.</q4>”

<a5>The court</a5> <c5>heard</c5> that <q5>the firm was building 18 flats on the site of a former chapel, under a contract that carried a penalty of £4,500 for each week of delay</q5>.

On November 14 a bricklayer, Florin Dragomir, noticed a crack wide enough to take his finger. <s6>He</s6> photographed it and <c6>wrote</c6> to <a6>Mr Wickstead</a6>: “<q6>Boss this is moving, look at the bottom.</q6>”

<s7>The site manager’s answer</s7>, sent four minutes later, <c7>read</c7>: “<q7>Seen it. Crack on lol.</q7>”

<q8>Mr Dragomir had taken it for an order</q8>, <s8>the prosecutor</s8> <c8>said</c8>. She went on to read from the diary of a structural engineer, Henrietta Baskerville-Jones, who visited two days later. <s9>The entry</s9> <c9>stated</c9> that <q9>the wall “should be propped or taken down forthwith, and the footway closed”</q9>.

<s10,11>The engineer</s10,11>, who is expected to give evidence next week, <c10>says</c10> <q10>she telephoned Mr Lunt the same evening</q10> and <c11>urged</c11> <a11>him</a11> <q11>to ring the council</q11>. <s12>Mr Lunt</s12> <c12>accepts</c12> <q12>there was a call</q12> but <s13>he</s13> <c13>told</c13> <a13>detectives</a13> <q13>they had talked about drains</q13>.

The call lasted 14 minutes. “<q14>You may think that is a long time to talk about drains,</q14>” <s14>Ms Osgerby</s14> <c14>said</c14>.

<s15>She</s15> <c15>said</c15> <q15>a crane and props had been priced at £6,120 on November 17, and that Mr Lunt had replied to the quotation with one word, “<n15>Ouch</n15>”</q15>.

<q16>No order was placed</q16>, <a16>jurors</a16> <c16>were told</c16>. Two plastic barriers were put out instead. When the wall fell, at 3.41pm, they were found underneath it.

Poppy’s parents, Martin and Leanne Rudge, sat in the front row of the public gallery and held hands as the court was shown pictures of the pavement. Mrs Rudge left before the last of them.

In interview <s17>Mr Wickstead</s17>, who joined the firm in 2009, <c17>blamed</c17> <q17>a night of heavy rain</q17>. “<q18>I’m not an engineer,</q18>” <s18>he</s18> <c18>said</c18>. “<q18>I asked Nigel what to do and Nigel said <n18>leave it with me</n18>.</q18>”

His co-defendant gave a different account. <s19>He</s19> <c19>claimed</c19> that <q19>he had left safety to those on site and had never seen the photograph</q19>.

“<q20>Each points at the other,</q20>” <s20>the barrister</s20> <c20>told</c20> <a20>the jury</a20>. “<q20>We say that both of them are pointing in the right direction.</q20>”

The company’s turnover in the year of the collapse was £9.3 million.

<s21>Lawrence Abiodun KC, for Mr Lunt</s21>, <c21>asked</c21> <a21>jurors</a21> <q21>to keep an open mind</q21>. <q22>They would hear expert evidence of a water main leaking behind the wall for months</q22>, <s22>he</s22> <c22>said</c22>.

<s23>Susannah Petherick KC</s23>, who represents Mr Wickstead, <c23>described</c23> her client as “<q23>a foreman without a chequebook</q23>”. <s24>She</s24> <c24>said</c24> <q24>he thought about Poppy every day</q24>.

<s25>The judge, Mr Justice Harcombe</s25>, <c25>warned</c25> <a25>the seven women and five men</a25> <q25>not to visit Tollgate Hill</q25>.

“<q26>It would be a natural thing to want to do,</q26>” <s26>he</s26> <c26>said</c26>. “<q26>Please do not do it.</q26>”

The trial, which is expected to last eight weeks, continues.
-----
1 | mixed | - | - | none
2 | indirect | Nigel Lunt and Gary Wickstead | GROUP | name
3 | indirect | Caroline Osgerby | PERSON | name
4 | direct | Caroline Osgerby | PERSON | surname
5 | indirect | - | - | none
6 | direct | Florin Dragomir | PERSON | pronoun
7 | direct | site manager’s answer | DOCUMENT | document
8 | indirect | Caroline Osgerby | PERSON | title
9 | mixed | entry | DOCUMENT | document
10 | indirect | Henrietta Baskerville-Jones | PERSON | title
11 | indirect | Henrietta Baskerville-Jones | PERSON | title
12 | indirect | Nigel Lunt | PERSON | surname
13 | indirect | Nigel Lunt | PERSON | pronoun
14 | direct | Caroline Osgerby | PERSON | surname
15 | mixed | Caroline Osgerby | PERSON | pronoun
16 | indirect | - | - | none
17 | indirect | Gary Wickstead | PERSON | surname
18 | direct | Gary Wickstead | PERSON | pronoun
19 | indirect | Nigel Lunt | PERSON | pronoun
20 | direct | Caroline Osgerby | PERSON | title
21 | indirect | Lawrence Abiodun | PERSON | name
22 | indirect | Lawrence Abiodun | PERSON | pronoun
23 | mixed | Susannah Petherick | PERSON | name
24 | indirect | Susannah Petherick | PERSON | pronoun
25 | indirect | Mr Justice Harcombe | PERSON | name
26 | direct | Mr Justice Harcombe | PERSON | pronoun
27 | indirect | Caroline Osgerby | PERSON | title
28 | indirect | Crossfield & Lunt Ltd | ORG | organisation
entity | PERSON | Poppy Rudge | Poppy | - | -
entity | PERSON | Amelie Sandhurst | - | - | -
entity | PERSON | Nigel Lunt | Mr Lunt; Nigel | managing director | Crossfield & Lunt Ltd
entity | PERSON | Gary Wickstead | Mr Wickstead | site manager | Crossfield & Lunt Ltd
entity | PERSON | Caroline Osgerby | Caroline Osgerby KC; Ms Osgerby | prosecutor | -
entity | PERSON | Florin Dragomir | Mr Dragomir | bricklayer | -
entity | PERSON | Henrietta Baskerville-Jones | - | structural engineer | -
entity | PERSON | Martin | - | - | -
entity | PERSON | Leanne Rudge | Mrs Rudge | - | -
entity | PERSON | Lawrence Abiodun | Lawrence Abiodun KC | - | -
entity | PERSON | Susannah Petherick | Susannah Petherick KC | - | -
entity | PERSON | Mr Justice Harcombe | - | judge | -
entity | ORG | Crossfield & Lunt Ltd | - | - | -
entity | ORG | Birmingham Crown Court | - | - | -
entity | LOC | Tollgate Hill | - | - | -
entity | LOC | Stourbridge | - | - | -
entity | LOC | Hagley | - | - | -
entity | LOC | Cradley Heath | - | - | -
meta | Builders ‘ignored crack for nine days’ before wall killed schoolgirl, court hears | - | Gethin Mallory
