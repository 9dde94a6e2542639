Choir left without a home as chapel of 140 years goes under the hammer

by Manon Idris-Keane

One of the oldest male voice choirs in the South Wales valleys has eleven weeks to find somewhere to sing after the chapel where it has rehearsed since 1883 was put up for auction.

Capel Soar, on Balaclava Road in Cwmhelyg, will be sold in Cardiff on May 2 with a guide price of £85,000. <s1>The agents, Paddock Jenks</s1>, <c1>describe</c1> it as “<q1>a rare residential opportunity with acoustics</q1>”.

<s2>Côr Meibion Cwmhelyg</s2> <c2>said</c2> <q2>it had learned of the sale from Rightmove</q2>.

“<q3>Sixty-two of us were halfway through Myfanwy when Dai’s phone went,</q3>” <c3>said</c3> <s3>Ieuan Trehearne, the choir’s president</s3>. “<q3>Nobody finished the verse.</q3>”

<s4>Mr Trehearne, 78</s4>, a former deputy at Maerdy Colliery, <c4>accused</c4> the trustees of “<q4>selling the roof off the valley</q4>”.

The building belongs to the Gelli and District Chapels Trust, which took on seven in 2009 from the Union of Welsh Independents. Four have gone: Bethania is a climbing wall, Saron is flats and Moriah burned down in Storm Emyr.

<s5>The trust</s5> <c5>said</c5> <q5>it could not meet a repair bill of £410,000</q5>. “<q6>We have held out for six years,</q6>” <s6>its clerk, Gwenno Mabon-Rees</s6>, <c6>told</c6> <a6>the Western Mail</a6>. “<q6>The choir pays £20 a week. The dry rot does not take instalments.</q6>”

<s7>Ms Mabon-Rees</s7> <c7>rejected</c7> <q7>suggestions that a buyer had been lined up</q7>. But <s8>several neighbours</s8> <c8>said</c8> <q8>men from Ponty Developments, a Treforest firm, had been measuring the vestry on Ash Wednesday</q8>.

<s9>Ponty</s9> <c9>did not deny</c9> <q9>the visit</q9>. <s10>It</s10> <c10>said</c10> <q10>it looked at “dozens of sites a month”</q10>.

Soar was listed Grade II by Cadw in 1999 for its gallery and its pulpit, from which Evan Bright preached in the Revival of 1904. Bright drew such crowds that the Taff Vale Railway ran specials from Treherbert. In the strike of 1926 the Miners’ Federation served soup in the schoolroom, and the composer Hopkin Maddock first tried out his Requiem there.

<s11>Rhondda Cynon Taf council</s11> <c11>said</c11> <q11>any change of use would need consent</q11>. <s12>Its cabinet member for heritage, Cllr Tudor Lightfoot</s12>, <c12>believes</c12> <q12>the chapel could become a hub under the Hwb Cymunedol scheme</q12>.

“<q13>I sang in the Sunday school there, badly,</q13>” <s13>the Labour man</s13> <c13>said</c13>. “<q13>I would not want to see it turned into three bedrooms and a hot tub.</q13>”

<s14>Plaid Cymru’s Delyth Oakland</s14>, who represents the ward of Upper Helyg, <c14>called on</c14> <a14>the Welsh Government</a14> <q14>to buy Soar outright</q14>. <s15>She</s15> <c15>compared</c15> its loss to “<q15>losing the Arms Park and keeping the car park</q15>”.

The choir, which won the Blue Riband at the National Eisteddfod in 1978 and toured Patagonia in 2015, has been offered a room by Ysgol Bro Helyg and another by the rugby club, whose first XV beat Tylorstown and Ferndale last month and lost the piano to damp.

<s16>Musical director Zsófia Bartley</s16>, who moved from Szeged to Porth nine years ago, <c16>is determined</c16> <q16>to keep the tenors together</q16>. “<q17>They have threatened to sing on the pavement,</q17>” <s17>she</s17> <c17>said</c17>. “<q17>I told them, <n17>bring a coat</n17>.</q17>”

<s18>A poster in the window of the Cwmhelyg Arms</s18> <c18>reads</c18>: “<q18>ACHUBWN SOAR. Meeting Thursday. No soloists.</q18>”
-----
1 | mixed | Paddock Jenks | ORG | organisation
2 | indirect | Côr Meibion Cwmhelyg | ORG | organisation
3 | direct | Ieuan Trehearne | PERSON | name
4 | mixed | Ieuan Trehearne | PERSON | surname
5 | indirect | Gelli and District Chapels Trust | ORG | organisation
6 | direct | Gwenno Mabon-Rees | PERSON | name
7 | indirect | Gwenno Mabon-Rees | PERSON | surname
8 | indirect | several neighbours | GROUP | group
9 | attitude | Ponty Developments | ORG | organisation
10 | mixed | Ponty Developments | ORG | pronoun
11 | indirect | Rhondda Cynon Taf council | ORG | organisation
12 | attitude | Tudor Lightfoot | PERSON | name
13 | direct | Tudor Lightfoot | PERSON | title
14 | indirect | Delyth Oakland | PERSON | name
15 | mixed | Delyth Oakland | PERSON | pronoun
16 | attitude | Zsófia Bartley | PERSON | name
17 | direct | Zsófia Bartley | PERSON | pronoun
18 | direct | poster in the window of the Cwmhelyg Arms | DOCUMENT | document
entity | PERSON | Dai | - | - | -
entity | PERSON | Ieuan Trehearne | Mr Trehearne | president | Côr Meibion Cwmhelyg
entity | PERSON | Gwenno Mabon-Rees | Ms Mabon-Rees | clerk | Gelli and District Chapels Trust
entity | PERSON | Evan Bright | Bright | - | -
entity | PERSON | Hopkin Maddock | - | composer | -
entity | PERSON | Tudor Lightfoot | Cllr Tudor Lightfoot | cabinet member for heritage | Rhondda Cynon Taf council
entity | PERSON | Delyth Oakland | - | - | Plaid Cymru
entity | PERSON | Zsófia Bartley | - | Musical director | Côr Meibion Cwmhelyg
entity | NORP | Labour | - | - | -
entity | ORG | Paddock Jenks | - | - | -
entity | ORG | Côr Meibion Cwmhelyg | - | - | -
entity | ORG | Rightmove | - | - | -
entity | ORG | Gelli and District Chapels Trust | - | - | -
entity | ORG | Union of Welsh Independents | - | - | -
entity | ORG | Western Mail | - | - | -
entity | ORG | Ponty Developments | Ponty | - | -
entity | ORG | Cadw | - | - | -
entity | ORG | Taff Vale Railway | - | - | -
entity | ORG | Miners’ Federation | - | - | -
entity | ORG | Rhondda Cynon Taf council | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Welsh Government | - | - | -
entity | ORG | Ysgol Bro Helyg | - | - | -
entity | ORG | Tylorstown | - | - | -
entity | ORG | Ferndale | - | - | -
entity | LOC | South Wales | - | - | -
entity | LOC | Capel Soar | Soar; SOAR | - | -
entity | LOC | Balaclava Road | - | - | -
entity | LOC | Cwmhelyg | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Maerdy Colliery | - | - | -
entity | LOC | Bethania | - | - | -
entity | LOC | Saron | - | - | -
entity | LOC | Moriah | - | - | -
entity | LOC | Treforest | - | - | -
entity | LOC | Treherbert | - | - | -
entity | LOC | Upper Helyg | - | - | -
entity | LOC | Arms Park | - | - | -
entity | LOC | Patagonia | - | - | -
entity | LOC | Szeged | - | - | -
entity | LOC | Porth | - | - | -
entity | LOC | Cwmhelyg Arms | - | - | -
meta | Choir left without a home as chapel of 140 years goes under the hammer | - | Manon Idris-Keane
