'<q1>I thought the chapel was coming down</q1>': valley shaken by quarry blast

By Non Tanner, Local Democracy Reporter

<s2>VILLAGERS in Cwm Pennog</s2> <c2>say</c2> <q2>they have been 'treated like moles' since a blast at the quarry above their homes cracked ceilings, stopped a clock and put a boulder through a greenhouse</q2>.

The explosion at Graig Wen just before noon last Wednesday was felt in Llanfihangel-y-Bont, six miles down the valley.

Organist Eirlys Prydderch was practising in Capel Soar when plaster fell on the keys. '<q3>I thought the chapel was coming down,</q3>' <c3>said</c3> <s3>the 78-year-old</s3>. '<q3>I finished the hymn because I didn't know what else to do.</q3>'

Menna Jones, whose greenhouse was flattened, rang the quarry four times. <a4>She</a4> <c4>was told</c4> by <s4>a young man with a headset</s4> that <q4>blasting had been 'within parameters'</q4>.

'<q5>Well, my tomatoes weren't,</q5>' <c5>fumed</c5> <s5>the grandmother of five</s5>.

<s6,7>The operator, Tarmon Aggregates, part of the Irish group Dunbrody plc</s6,7>, <c6>apologised for</c6> '<q6>any alarm caused</q6>' and <c7>admitted</c7> <q7>one of 26 charges had fired late</q7>.

<s8>Manager Gareth Wyn Tudor</s8> <c8>insisted</c8> <q8>vibration at the nearest house had stayed below the legal limit of 6mm a second</q8>.

'<q9>We don't want to be the villain of a valley where half my lads went to school,</q9>' <s9>he</s9> <c9>said</c9>.

But <q10>a monitor in the cellar of the Llew Coch, the village pub, recorded 11.4mm</q10>, <c10>according to</c10> <s10>Dr Huw Hopcyn, a seismologist at Bangor University</s10>. <s11>The academic</s11> <c11>stressed</c11> that <q11>the instrument was meant for teaching</q11>.

Landlord Deiniol Probert has pinned the printout above the optics. '<q12>You can't argue with a needle,</q12>' <c12>reckoned</c12> <s12>the publican</s12>, himself a former Graig Wen shotfirer.

<s13>Plaid Cymru councillor Alwen Tegid</s13> <c13>has called for</c13> <q13>blasting to stop until Natural Resources Wales (NRW) has inspected the face</q13>. '<q14>You do not own the sky above Cwm Pennog,</q14>' <s14>she</s14> <c14>wrote</c14> to <a14>the firm</a14>.

<s15>The regulator</s15> <c15>said</c15> <q15>it was 'gathering information' and expected a full account from Tarmon within 28 days</q15>.

In October Gwynfryn County Council will decide whether the quarry may go 40 metres deeper. '<q16>Harm to residents is considered to be slight,</q16>' <s16>a report by planning officers</s16> <c16>states</c16>. <s17>It</s17> <c17>recommends</c17> <q17>approval</q17>.

<s18>Pennog Says Enough</s18>, which has 60 households as members, <c18>points out</c18> that <q18>the report was written in July, before the blast</q18>.

'<q19>They marked their own homework and then blew up the classroom,</q19>' <c19>said</c19> <s19>its secretary, Rhodri ap Siôn</s19>. <s20>The postman</s20> <c20>wants</c20> <q20>children at Ysgol Pennog kept indoors on blasting days</q20>.

<s21>The head teacher</s21> <c21>said</c21> <q21>it would be a matter for governors</q21>.

Online, <s22>Labour MS Lowri Bassett</s22> <c22>posted</c22>: '<q22>Digon yw digon.</q22>'

Not everyone agrees. '<q23>My grandfather lost two fingers up there and never lost a day's pay,</q23>' <c23>said</c23> <s23>a retired rockman</s23> outside Siop Gron, the village store. <s24>Unite</s24>, which represents 31 of the 40 workers, <c24>warned against</c24> '<q24>a rush to shut the gate</q24>'.

A slate plaque beside the weighbridge was unveiled in 1911 by the then owner, Sir Watkin Lloyd-Mostyn. The hill, <s25>it</s25> <c25>promises</c25>, '<q25>will outlast us all</q25>'.

Mrs Jones has ordered new glass. '<q26>Toughened,</q26>' <s26>she</s26> <c26>said</c26>.
-----
1 | direct | Eirlys Prydderch | PERSON | none
2 | mixed | VILLAGERS in Cwm Pennog | GROUP | group
3 | direct | Eirlys Prydderch | PERSON | title
4 | mixed | young man with a headset | PERSON | title
5 | direct | Menna Jones | PERSON | title
6 | mixed | Tarmon Aggregates | ORG | organisation
7 | indirect | Tarmon Aggregates | ORG | organisation
8 | indirect | Gareth Wyn Tudor | PERSON | name
9 | direct | Gareth Wyn Tudor | PERSON | pronoun
10 | indirect | Huw Hopcyn | PERSON | name
11 | indirect | Huw Hopcyn | PERSON | title
12 | direct | Deiniol Probert | PERSON | title
13 | indirect | Alwen Tegid | PERSON | name
14 | direct | Alwen Tegid | PERSON | pronoun
15 | mixed | Natural Resources Wales | ORG | organisation
16 | direct | report by planning officers | DOCUMENT | document
17 | indirect | report by planning officers | DOCUMENT | pronoun
18 | indirect | Pennog Says Enough | ORG | organisation
19 | direct | Rhodri ap Siôn | PERSON | name
20 | attitude | Rhodri ap Siôn | PERSON | title
21 | indirect | head teacher | PERSON | title
22 | direct | Lowri Bassett | PERSON | name
23 | direct | retired rockman | PERSON | title
24 | mixed | Unite | ORG | organisation
25 | mixed | slate plaque beside the weighbridge | DOCUMENT | pronoun
26 | direct | Menna Jones | PERSON | pronoun
entity | PERSON | Eirlys Prydderch | - | Organist | -
entity | PERSON | Menna Jones | Mrs Jones | - | -
entity | PERSON | Gareth Wyn Tudor | - | Manager | Tarmon Aggregates
entity | PERSON | Huw Hopcyn | Dr Huw Hopcyn | seismologist | Bangor University
entity | PERSON | Deiniol Probert | - | Landlord | Llew Coch
entity | PERSON | Alwen Tegid | - | councillor | -
entity | PERSON | Rhodri ap Siôn | - | secretary | Pennog Says Enough
entity | PERSON | Lowri Bassett | - | MS | -
entity | PERSON | Watkin Lloyd-Mostyn | Sir Watkin Lloyd-Mostyn | owner | -
entity | ORG | Tarmon Aggregates | Tarmon | - | -
entity | ORG | Dunbrody plc | - | - | -
entity | ORG | Bangor University | - | - | -
entity | ORG | Natural Resources Wales | NRW | - | -
entity | ORG | Gwynfryn County Council | - | - | -
entity | ORG | Pennog Says Enough | - | - | -
entity | ORG | Ysgol Pennog | - | - | -
entity | ORG | Unite | - | - | -
entity | LOC | Cwm Pennog | - | - | -
entity | LOC | Graig Wen | - | - | -
entity | LOC | Llanfihangel-y-Bont | - | - | -
entity | LOC | Capel Soar | - | - | -
entity | LOC | Llew Coch | - | - | -
entity | LOC | Siop Gron | - | - | -
entity | NORP | Irish | - | - | -
entity | NORP | Plaid Cymru | - | - | -
entity | NORP | Labour | - | - | -
meta | 'I thought the chapel was coming down': valley shaken by quarry blast | - | Non Tanner
