<q1>Missing walker 'talked to sheep' during three nights on ridge</q1>

By Cerys Pugh-Lloyd
BBC Wales

<s2>A walker</s2> who vanished for three nights in Eryri <c2>has told</c2> <q2>how he "talked to the sheep and swore at the moon" while rescuers looked for him</q2>.

Desmond Lowe, 67, was found on Monday in a gully below Moel Gethin, Gwynedd, with a broken ankle and half a flapjack.

<s3>Nant Heli Mountain Rescue Team</s3> <c3>said</c3> <q3>he was "cold, cross and extremely lucky"</q3>.

The retired bus inspector, from Stockport, set out from Capel Arthen on Friday to meet his brother for lunch at the Cross Foxes in Rhyd-y-cae.

"<q4>Des has never been late for a pint, so I knew straight away,</q4>" <c4>said</c4> <s4>Clive Lowe</s4>, who dialled 999 when it got dark.

<s5>The 63-year-old</s5>, who joined the search himself, <c5>admitted</c5> <q5>he had "bargained with God a bit" on the second night</q5>.

<s6>North Wales Police</s6> <c6>thanked</c6> the public for <q6>more than 200 photographs</q6>.

<q7>One of them, a family's selfie with a torch flash in the background, had been "the piece that unlocked it"</q7>, <s7>Insp Rhodri Vaughan</s7> <c7>said</c7>.

A search dog, Mot, reached the gully with his handler, Ffion Bebb, at about 05:40 BST.

"<q8>I heard a voice from under the heather say, '<n8>You took your time</n8>',</q8>" <s8>Ms Bebb</s8> <c8>told</c8> <a8>BBC Radio Cymru</a8>.

Mr Lowe was flown by Coastguard helicopter to Ysbyty Gwynedd in Bangor. <s9>Betsi Cadwaladr University Health Board</s9> <c9>described</c9> him as "<q9>comfortable and talkative</q9>".

Speaking from his bed, <s10,11>the grandfather of five</s10,11> <c10>conceded</c10> <q10>he had left his map in the car</q10>, and <c11>apologised</c11> to <a11>the volunteers</a11> for "<q11>all the bother</q11>".

His daughter, Yvette Lowe-Manning, had flown in from Toronto on Sunday.

"<q12>On the plane I was planning what to say at a funeral,</q12>" <s12>she</s12> <c12>said</c12>. "<q12>Now I'm planning what to say to him.</q12>"

<s13>Mrs Lowe-Manning</s13> <c13>called</c13> Ms Bebb "<q13>an absolute machine</q13>". <s14>She</s14> <c14>hopes</c14> <q14>to buy the dog a steak before she goes home to Canada</q14>.

Iolo Tegid has led the Nant Heli team since 2009. <s15>He</s15> <c15>urged</c15> <a15>anyone heading for the hills</a15> <q15>to leave a note of their route</q15>.

"<q16>A phone is not a map and a flapjack is not a plan,</q16>" <c16>said</c16> <s16>the team leader</s16>, whose day job is at Bangor University.

<s17>Its call-out log</s17>, published online, <c17>shows</c17> that <q17>41 of the 90 people it has helped this year had no map</q17>.

<s23>Some people in Capel Arthen</s23> <c23>think</c23> <q23>the car park should go</q23>.

<s18>Plaid Cymru councillor Nerys Gwyndaf</s18> <c18>wants</c18> <q18>a shuttle bus from Bethesda instead</q18>, and <s19>the Eryri National Park Authority</s19> <c19>said</c19> <q19>it would "look at all options"</q19>.

The village lost its own post office in May and its last pub, the Ring, in 2016. In 2017 two students from Leeds died on the same ridge during Storm Brian.

At the stile, <s20>a sign</s20> put up in their memory <c20>warns</c20>: "<q20>Mae'r llwybr hwn yn lladd. This path kills.</q20>"

Mr Lowe passed it at 08:15. <s21>He</s21> <c21>said</c21> <q21>he "read it in both languages and thought, not me"</q21>.

His brother was asked what happens next. "<q22>He owes me a lunch,</q22>" <s22>he</s22> <c22>replied</c22>.
-----
1 | mixed | Desmond Lowe | PERSON | none
2 | mixed | Desmond Lowe | PERSON | title
3 | mixed | Nant Heli Mountain Rescue Team | ORG | organisation
4 | direct | Clive Lowe | PERSON | name
5 | mixed | Clive Lowe | PERSON | title
6 | indirect | North Wales Police | ORG | organisation
7 | mixed | Rhodri Vaughan | PERSON | name
8 | direct | Ffion Bebb | PERSON | surname
9 | mixed | Betsi Cadwaladr University Health Board | ORG | organisation
10 | indirect | Desmond Lowe | PERSON | title
11 | mixed | Desmond Lowe | PERSON | title
12 | direct | Yvette Lowe-Manning | PERSON | pronoun
13 | mixed | Yvette Lowe-Manning | PERSON | surname
14 | attitude | Yvette Lowe-Manning | PERSON | pronoun
15 | indirect | Iolo Tegid | PERSON | pronoun
16 | direct | Iolo Tegid | PERSON | title
17 | indirect | Its call-out log | DOCUMENT | document
18 | attitude | Nerys Gwyndaf | PERSON | name
19 | mixed | Eryri National Park Authority | ORG | organisation
20 | direct | sign put up in their memory | DOCUMENT | document
21 | mixed | Desmond Lowe | PERSON | pronoun
22 | direct | Clive Lowe | PERSON | pronoun
23 | attitude | Some people in Capel Arthen | GROUP | group
entity | PERSON | Desmond Lowe | Des; Mr Lowe | bus inspector | -
entity | PERSON | Clive Lowe | - | - | -
entity | PERSON | Rhodri Vaughan | Insp Rhodri Vaughan | - | North Wales Police
entity | PERSON | Ffion Bebb | Ms Bebb | handler | -
entity | PERSON | Yvette Lowe-Manning | Mrs Lowe-Manning | - | -
entity | PERSON | Iolo Tegid | - | team leader | Nant Heli Mountain Rescue Team
entity | PERSON | Nerys Gwyndaf | - | councillor | Plaid Cymru
entity | ORG | Nant Heli Mountain Rescue Team | Nant Heli | - | -
entity | ORG | North Wales Police | - | - | -
entity | ORG | BBC Radio Cymru | - | - | -
entity | ORG | Coastguard | - | - | -
entity | ORG | Ysbyty Gwynedd | - | - | -
entity | ORG | Betsi Cadwaladr University Health Board | - | - | -
entity | ORG | Bangor University | - | - | -
entity | ORG | Eryri National Park Authority | - | - | -
entity | LOC | Eryri | - | - | -
entity | LOC | Moel Gethin | - | - | -
entity | LOC | Gwynedd | - | - | -
entity | LOC | Stockport | - | - | -
entity | LOC | Capel Arthen | - | - | -
entity | LOC | Cross Foxes | - | - | -
entity | LOC | Rhyd-y-cae | - | - | -
entity | LOC | Bangor | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Bethesda | - | - | -
entity | LOC | Ring | - | - | -
entity | LOC | Leeds | - | - | -
entity | NORP | Plaid Cymru | - | - | -
meta | Missing walker 'talked to sheep' during three nights on ridge | - | Cerys Pugh-Lloyd
