Lost tramper’s distress signal ‘<q1>filed under weather</q1>’, <a1>inquest</a1> <c1>told</c1>

Mereana Tait-Holloway, Open Justice reporter

<s2>A search controller</s2> who logged a dying man’s beacon as a fault <c2>has told</c2> <a2>a coroner</a2> <q2>he “was looking at the rain, not the map”</q2>.

Felix Amundsen, 29, a Danish software engineer, died below Mt Tarahuna in June last year, 19 hours after setting off a beacon hired from Hōkai Guides.

Grant Whaley, then on the night desk of the Beacon Response Unit (BRU), gave evidence at the Timaru District Court yesterday, the third day of the inquest.

“<q3>It went in the book as weather because most of them are weather,</q3>” <s3>he</s3> <c3>said</c3>. “<q3>I filed it under weather and I’ve thought about it every wet night since.</q3>”

Questioned by Philippa Dace KC, for the Amundsen family, <s4>Mr Whaley</s4> <c4>conceded</c4> <q4>he had not rung the hut warden</q4>.

“<q5>Two of you, for the whole South Island?</q5>” <s5>Ms Dace</s5> <c5>asked</c5>.

“<q6>On a good night,</q6>” <c6>came the reply</c6>.

<a7>The court</a7> <c7>was told</c7> by <s7>Constable Aroha Pene of Fairlie police</s7> that <q7>tracks showed Mr Amundsen had crawled 300m towards Rata Saddle Hut</q7>. <s8>A text</s8> to his partner, sent at 4.12pm, <c8>read</c8>: “<q8>Snowing sideways. Pressed the button. Love the button.</q8>”

<s9>The partner, Maja Holm, a nurse at Vejlefjord Hospital in Jutland</s9>, <c9>said</c9> by video link that <q9>she had rung the BRU four times and got “a recorded man with good manners”</q9>. <s10>She</s10> <c10>did not blame</c10> <q10>Mr Whaley</q10>.

“<q11>We want no scapegoat, only a bell that somebody answers,</q11>” <s11>the dead man’s father, Jens Amundsen</s11>, <c11>wrote</c11> in a letter read by the registrar.

<s12>Ruby Parata-Quinn, a director of Hōkai</s12>, <c12>testified</c12> that <q12>her guides had advised the tramper to wait a day at Cave Stream</q12>. “<q13>He was lovely and he was in a hurry,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>Those are the ones you worry about.</q13>”

<s14>Jolyon Reeve, counsel for the maker of the device, Skylark Instruments of Ohio</s14>, <c14>denied</c14> <q14>it had been defective</q14>. <s15>Tests by Tekron Laboratories</s15> <c15>showed</c15> <q15>11 hours left in the battery</q15>.

<s16>A 2022 review by consultants Barton Ng</s16> <c16>had recommended</c16> “<q16>leaner nights</q16>” at the unit, which was merged into Safer Summits, a government agency, four months later. <q17>Rosters were then cut by a third</q17>, <c17>according to</c17> <s17>Tama Faleolo, a delegate for the Frontline Staff Association</s17>.

<s18>The FSA</s18> <c18>wants</c18> <q18>the cuts reversed before winter</q18>. <s19>Safer Summits</s19> <c19>has said</c19> <q19>it will await the findings</q19>. <s20>WorkSafe</s20> <c20>ruled out</c20> <q20>a prosecution</q20> in December.

<s21>Come Home, a charity for the bereaved</s21>, <c21>urged</c21> <a21>Coroner Ngaire Tamihana</a21> <q21>to recommend a single national desk</q21>. <s22>Its lawyer, Lachlan Moss, of Moss Ihaka Partners</s22>, <c22>told</c22> <a22>her</a22> <q22>seven calls had gone astray since 2020</q22>.

When someone at the back shouted “<q23>Shame!</q23>”, <s24>Coroner Tamihana</s24> <c24>reminded</c24> <a24>the gallery</a24> that <q24>a courtroom was “not Eden Park”</q24>. <s25>She</s25> <c25>thanked</c25> Mr Whaley for <q25>his candour</q25>.

The hearing, which was moved from Christchurch, continues on Monday.
-----
1 | mixed | Grant Whaley | PERSON | none
2 | mixed | Grant Whaley | PERSON | title
3 | direct | Grant Whaley | PERSON | pronoun
4 | indirect | Grant Whaley | PERSON | surname
5 | direct | Philippa Dace | PERSON | surname
6 | direct | Grant Whaley | PERSON | none
7 | indirect | Aroha Pene | PERSON | name
8 | direct | text | DOCUMENT | document
9 | mixed | Maja Holm | PERSON | name
10 | attitude | Maja Holm | PERSON | pronoun
11 | direct | Jens Amundsen | PERSON | name
12 | indirect | Ruby Parata-Quinn | PERSON | name
13 | direct | Ruby Parata-Quinn | PERSON | pronoun
14 | indirect | Jolyon Reeve | PERSON | name
15 | indirect | Tests by Tekron Laboratories | DOCUMENT | document
16 | mixed | 2022 review by consultants Barton Ng | DOCUMENT | document
17 | indirect | Tama Faleolo | PERSON | name
18 | attitude | Frontline Staff Association | ORG | organisation
19 | indirect | Safer Summits | ORG | organisation
20 | indirect | WorkSafe | ORG | organisation
21 | indirect | Come Home | ORG | organisation
22 | indirect | Lachlan Moss | PERSON | name
23 | direct | - | - | none
24 | mixed | Ngaire Tamihana | PERSON | surname
25 | indirect | Ngaire Tamihana | PERSON | pronoun
entity | PERSON | Felix Amundsen | Mr Amundsen | software engineer | -
entity | PERSON | Grant Whaley | Mr Whaley | search controller | Beacon Response Unit
entity | PERSON | Philippa Dace | Ms Dace | - | -
entity | PERSON | Aroha Pene | Constable Aroha Pene | Constable | Fairlie police
entity | PERSON | Maja Holm | - | nurse | Vejlefjord Hospital
entity | PERSON | Jens Amundsen | - | - | -
entity | PERSON | Ruby Parata-Quinn | - | director | Hōkai Guides
entity | PERSON | Jolyon Reeve | - | counsel | Skylark Instruments
entity | PERSON | Tama Faleolo | - | delegate | Frontline Staff Association
entity | PERSON | Ngaire Tamihana | Coroner Ngaire Tamihana; Coroner Tamihana | Coroner | -
entity | PERSON | Lachlan Moss | - | lawyer | Moss Ihaka Partners
entity | ORG | Hōkai Guides | Hōkai | - | -
entity | ORG | Beacon Response Unit | BRU | - | -
entity | ORG | Timaru District Court | - | - | -
entity | ORG | Fairlie police | - | - | -
entity | ORG | Vejlefjord Hospital | - | - | -
entity | ORG | Skylark Instruments | - | - | -
entity | ORG | Tekron Laboratories | - | - | -
entity | ORG | Barton Ng | - | - | -
entity | ORG | Safer Summits | - | - | -
entity | ORG | Frontline Staff Association | FSA | - | -
entity | ORG | WorkSafe | - | - | -
entity | ORG | Come Home | - | - | -
entity | ORG | Moss Ihaka Partners | - | - | -
entity | LOC | Mt Tarahuna | - | - | -
entity | LOC | South Island | - | - | -
entity | LOC | Rata Saddle Hut | - | - | -
entity | LOC | Jutland | - | - | -
entity | LOC | Cave Stream | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Eden Park | - | - | -
entity | LOC | Christchurch | - | - | -
entity | NORP | Danish | - | - | -
meta | Lost tramper’s distress signal ‘filed under weather’, inquest told | - | Mereana Tait-Holloway
