Gwynedd village faces '<q21>a choice between caravans and carpets</q21>' over £9m sea wall

Rhiannon Pugh-Hussain

<q22>A SEA wall meant to save 180 homes in a Gwynedd village could be scrapped because it would cross the front row of a holiday park</q22>, <a22>a public meeting</a22> <c22>has heard</c22>.

Some 300 people packed into Neuadd Seilo in Aberllyfni on Wednesday night, many of them still drying out from Storm Benedetta, which sent the Afon Llyfni over its banks and into the lounge bar of the Tŷ Gwyn.

<s1>Natural Resources Wales (NRW)</s1> <c1>told</c1> <a1>the meeting</a1> that <q1>the wall could not be built without land belonging to Parc Glan Dwyfor, which has 410 pitches between the A497 and the beach</q1>.

"<q2>We would need to lose 46 pitches, and we know that is somebody's living,</q2>" <c2>said</c2> <s2>NRW's flood manager for the north west, Elfed Tranter</s2>. <q3>Talks with the owners</q3>, <s3>he</s3> <c3>added</c3>, <q3>had been "polite but short"</q3>.

The park was bought in 2020 by Cresswell Leisure of Macclesfield, which runs 22 sites from Tenby to Silloth. <s4,5>The company</s4,5> <c4>said</c4> in a statement that <q4>it supported flood protection "in principle"</q4> but <c5>would oppose</c5> <q5>any compulsory purchase</q5>.

Councillor Menna Gwyther, who represents Llyfni ward for Plaid Cymru, drew cheers when <s6>she</s6> <c6>said</c6> <q6>the village faced "a choice between caravans and carpets"</q6>.

"<q7>Nobody here hates a caravan,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>My mam cleaned them for 30 years. But you can tow a caravan. You try towing Stryd y Llan.</q7>"

<s8,9>Her Reform opponent at the last election, Gary Stubbs</s8,9>, <c8>agreed</c8> that <q8>homes should come first</q8> but <c9>questioned</c9> <q9>whether £9m was "a real price or a Cardiff price"</q9>.

Cyngor Gwynedd approved the scheme in March by 38 votes to four. It has set aside £1.3m; the rest would come from the Welsh Government. <s10>A Welsh Government spokeswoman</s10> <c10>said</c10> <q10>ministers "remain committed" to Aberllyfni</q10>, though <s11>she</s11> <c11>could not say</c11> <q11>when the money would be released</q11>.

The last to flood was Ysgol Bro Llyfni, whose 74 pupils are being taught in the vestry of Capel Horeb. <s12>Head teacher Siwan Ap Dafydd</s12> <c12>said</c12> <q12>the school had lost its piano, its boiler and "every single pair of wellies"</q12>. <s13>She</s13> <c13>thanked</c13> <q13>Pwllheli, who beat Nefyn on Saturday and gave the gate money to the children</q13>.

Not everyone wants the wall. <s14>Cymdeithas Eryri</s14> <c14>has warned of</c14> <q14>damage to the dunes</q14>, which are home to sand lizards. <s15>Jones Peris, a Porthmadog estate agent</s15>, <c15>warned</c15> on its Facebook page that <q15>bungalows on the Marine estate would lose their view "and a fifth of their price"</q15>.

One who would lose his pitch is Clive Entwistle, from Oldham, who has come every Whitsun since 1988. "<q16>I've had more rows about this wall than I've had about Brexit,</q16>" <s16>the retired fitter</s16> <c16>said</c16>. <s17>He</s17> <c17>offered</c17> <q17>to move back a row "for nowt"</q17>.

<s18>Bet Sallis, landlady of the Tŷ Gwyn</s18>, <c18>fears</c18> <q18>another winter like this one</q18>. The Association of British Insurers lists the village as high risk and <s19>her broker, Pickard Ellis</s19>, <c19>has told</c19> <a19>her</a19> <q19>no firm will cover the cellar</q19>. <s20>A letter from the brewery, SA Mona</s20>, <c20>reads</c20>: "<q20>We regret that the carpet is a matter for the tenant.</q20>"

Mr Tranter will report back to NRW's board in Bangor next month.
-----
1 | indirect | Natural Resources Wales | ORG | organisation
2 | direct | Elfed Tranter | PERSON | name
3 | mixed | Elfed Tranter | PERSON | pronoun
4 | mixed | Cresswell Leisure | ORG | organisation
5 | attitude | Cresswell Leisure | ORG | organisation
6 | mixed | Menna Gwyther | PERSON | pronoun
7 | direct | Menna Gwyther | PERSON | pronoun
8 | indirect | Gary Stubbs | PERSON | name
9 | mixed | Gary Stubbs | PERSON | name
10 | mixed | Welsh Government | ORG | organisation
11 | attitude | Welsh Government | ORG | pronoun
12 | mixed | Siwan Ap Dafydd | PERSON | name
13 | indirect | Siwan Ap Dafydd | PERSON | pronoun
14 | indirect | Cymdeithas Eryri | ORG | organisation
15 | mixed | Jones Peris | ORG | organisation
16 | direct | Clive Entwistle | PERSON | title
17 | mixed | Clive Entwistle | PERSON | pronoun
18 | attitude | Bet Sallis | PERSON | name
19 | indirect | Pickard Ellis | ORG | organisation
22 | indirect | - | - | none
21 | mixed | Menna Gwyther | PERSON | none
20 | direct | letter from the brewery | DOCUMENT | document
entity | LOC | Gwynedd | - | - | -
entity | LOC | Neuadd Seilo | - | - | -
entity | LOC | Aberllyfni | - | - | -
entity | LOC | Afon Llyfni | - | - | -
entity | LOC | Tŷ Gwyn | - | - | -
entity | ORG | Natural Resources Wales | NRW | - | -
entity | LOC | Parc Glan Dwyfor | - | - | -
entity | LOC | A497 | - | - | -
entity | PERSON | Elfed Tranter | Mr Tranter | flood manager for the north west | Natural Resources Wales
entity | ORG | Cresswell Leisure | - | - | -
entity | LOC | Macclesfield | - | - | -
entity | LOC | Tenby | - | - | -
entity | LOC | Silloth | - | - | -
entity | PERSON | Menna Gwyther | Councillor Menna Gwyther | Councillor | Plaid Cymru
entity | LOC | Llyfni ward | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | LOC | Stryd y Llan | - | - | -
entity | NORP | Reform | - | - | -
entity | PERSON | Gary Stubbs | - | - | Reform
entity | LOC | Cardiff | - | - | -
entity | ORG | Cyngor Gwynedd | - | - | -
entity | ORG | Welsh Government | - | - | -
entity | ORG | Ysgol Bro Llyfni | - | - | -
entity | LOC | Capel Horeb | - | - | -
entity | PERSON | Siwan Ap Dafydd | - | Head teacher | Ysgol Bro Llyfni
entity | ORG | Pwllheli | - | - | -
entity | ORG | Nefyn | - | - | -
entity | ORG | Cymdeithas Eryri | - | - | -
entity | ORG | Jones Peris | - | - | -
entity | LOC | Porthmadog | - | - | -
entity | ORG | Facebook | - | - | -
entity | LOC | Marine estate | - | - | -
entity | PERSON | Clive Entwistle | - | retired fitter | -
entity | LOC | Oldham | - | - | -
entity | PERSON | Bet Sallis | - | landlady | Tŷ Gwyn
entity | ORG | Association of British Insurers | - | - | -
entity | ORG | Pickard Ellis | - | - | -
entity | ORG | SA Mona | - | - | -
entity | LOC | Bangor | - | - | -
meta | Gwynedd village faces 'a choice between caravans and carpets' over £9m sea wall | - | Rhiannon Pugh-Hussain
