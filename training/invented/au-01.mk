<q1>Hospice could close half its beds</q1>, <s1>boss</s1> <c1>warns</c1>

By Tamsin Ollerenshaw
BBC News, Shropshire

<q2>A hospice will have to close half of its beds within weeks unless NHS bosses agree to cover the rising cost of caring for dying patients</q2>, <s2>its chief executive</s2> <c2>has warned</c2>.

Larkmead Hospice, on the edge of Oswestry, has cared for people at the end of their lives since 1987. About a fifth of its £7.4m annual budget comes from the NHS, with the rest raised through charity shops, legacies and an annual midsummer walk.

<s3>Deborah Quarmby</s3>, who took charge of the charity in 2021, <c3>said</c3> <q3>its wage bill had gone up by £610,000 since April</q3>.

"<q4>We have sold the car park and we have sold the flat above the shop,</q4>" <s4>she</s4> <c4>said</c4>. "<q4>There isn't a third thing.</q4>"

Twelve of the hospice's in-patient beds are in use. <q5>Six would go by the end of November if no new money was found</q5>, <c5>according to</c5> <s5>a letter</s5> sent to staff on Monday, <s25>which</s25> also <c25>proposes</c25> <q25>an end to the night sitting service in villages west of the A5</q25>.

The funding is decided by the Shropshire and Marches Integrated Care Board, which plans health services for half a million people. In July <s6>it</s6> <c6>offered</c6> <a6>the charity</a6> <q6>an increase of 1.8%</q6>.

<s7>Ms Quarmby</s7> <c7>described</c7> the offer as "<q7>a rounding error</q7>".

<s8,9>The board</s8,9> <c8>said</c8> <q8>it recognised the "vital and compassionate" work of local hospices</q8> but <c9>insisted</c9> <q9>it had to live within its means</q9>. It is forecasting a deficit of £38m this year.

"<q10>No decision has been taken to reduce hospice provision in our area,</q10>" <s10>a spokesperson</s10> <c10>said</c10>. "<q10>We remain in discussion with Larkmead and hope to reach an agreement that is fair to all providers.</q10>"

Among those who have written to the board is Clive Bassenthwaite, a retired lorry driver whose wife, Maureen, died at the hospice in February after a long illness.

<s11>He</s11> <c11>said</c11> <q11>the nurses had wheeled her bed on to the terrace so that she could hear the rooks</q11>.

"<q12>She'd asked me not to let her go in a corridor,</q12>" <s12>the 74-year-old</s12> <c12>said</c12>. "<q12>I was able to keep that promise because of them, and I'd like the next fella to be able to keep his.</q12>"

His daughter, Kerry Duckett, has started a petition, which had attracted more than 14,000 signatures by Thursday evening. <s13>She</s13> <c13>wants</c13> <q13>the board to publish the formula it uses to divide money between hospices</q13>.

Bethan Lanyon, the Liberal Democrat MP for the area, raised the matter in the Commons on Tuesday, when <s14>she</s14> <c14>accused</c14> ministers of <q14>"passing the collection tin" to bereaved families</q14>.

In reply, <s15>the care minister, Anthony Wragby</s15>, <c15>told</c15> <a15>MPs</a15> <q15>the government had already provided £100m for hospice buildings and equipment in England</q15>. <s16>He</s16> <c16>agreed</c16> <q16>to meet Ms Lanyon and the charity's trustees before Christmas</q16>.

<s24>Hospice UK</s24>, which represents the sector, <c24>has previously reported</c24> that <q24>about 300 beds are out of use across the country</q24>. <s17>A survey</s17> it published in May <c17>found</c17> that <q17>two in five hospices planned cuts this year</q17>.

Dr Farouk Issaka, a GP in Ellesmere for 19 years, refers about 30 patients a year to Larkmead. <s18>He</s18> <c18>fears</c18> <q18>many would end up in the Royal Shrewsbury Hospital instead</q18>.

"<q19>A hospital bed costs the same board more than twice as much,</q19>" <s19>Dr Issaka</s19> <c19>said</c19>. "<q19>You don't need a calculator for that, do you?</q19>"

Outside the hospice shop in Leg Street, <s20>a handwritten sign in the window</s20> <c20>read</c20>: "<q20>Please keep bringing your coats.</q20>"

The trustees, chaired by former head teacher Gwilym Astbury, are due to meet next Wednesday. <s21>Mr Astbury</s21> <c21>would not say</c21> <q21>how long the reserves would last</q21>, but <s22>the hospice's accounts</s22> <c22>show</c22> <q22>they stood at £1.1m in March, down from £2.9m three years earlier</q22>.

"<q23>I've chaired a lot of meetings in my life,</q23>" <s23>he</s23> <c23>said</c23>. "<q23>I have never dreaded one before.</q23>"
-----
1 | indirect | Deborah Quarmby | PERSON | title
2 | indirect | Deborah Quarmby | PERSON | title
3 | indirect | Deborah Quarmby | PERSON | name
4 | direct | Deborah Quarmby | PERSON | pronoun
5 | indirect | letter sent to staff on Monday | DOCUMENT | document
6 | indirect | Shropshire and Marches Integrated Care Board | ORG | pronoun
7 | mixed | Deborah Quarmby | PERSON | surname
8 | mixed | Shropshire and Marches Integrated Care Board | ORG | organisation
9 | indirect | Shropshire and Marches Integrated Care Board | ORG | organisation
10 | direct | Shropshire and Marches Integrated Care Board | ORG | organisation
11 | indirect | Clive Bassenthwaite | PERSON | pronoun
12 | direct | Clive Bassenthwaite | PERSON | title
13 | attitude | Kerry Duckett | PERSON | pronoun
14 | mixed | Bethan Lanyon | PERSON | pronoun
15 | indirect | Anthony Wragby | PERSON | name
16 | indirect | Anthony Wragby | PERSON | pronoun
17 | indirect | survey | DOCUMENT | document
18 | attitude | Farouk Issaka | PERSON | pronoun
19 | direct | Farouk Issaka | PERSON | surname
20 | direct | handwritten sign in the window | DOCUMENT | document
21 | attitude | Gwilym Astbury | PERSON | surname
22 | indirect | hospice's accounts | DOCUMENT | document
23 | direct | Gwilym Astbury | PERSON | pronoun
24 | indirect | Hospice UK | ORG | organisation
25 | indirect | letter sent to staff on Monday | DOCUMENT | pronoun
entity | PERSON | Deborah Quarmby | Ms Quarmby | chief executive | Larkmead Hospice
entity | PERSON | Clive Bassenthwaite | - | retired lorry driver | -
entity | PERSON | Maureen | - | - | -
entity | PERSON | Kerry Duckett | - | - | -
entity | PERSON | Bethan Lanyon | Ms Lanyon | MP | -
entity | PERSON | Anthony Wragby | - | care minister | -
entity | PERSON | Farouk Issaka | Dr Farouk Issaka; Dr Issaka | GP | -
entity | PERSON | Gwilym Astbury | Mr Astbury | chair of trustees | Larkmead Hospice
entity | ORG | Larkmead Hospice | Larkmead | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Shropshire and Marches Integrated Care Board | - | - | -
entity | ORG | Hospice UK | - | - | -
entity | ORG | Royal Shrewsbury Hospital | - | - | -
entity | ORG | Commons | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | LOC | Oswestry | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Ellesmere | - | - | -
entity | LOC | Leg Street | - | - | -
entity | LOC | A5 | - | - | -
meta | Hospice could close half its beds, boss warns | - | Tamsin Ollerenshaw
