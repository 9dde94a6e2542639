Bishop accused of ‘<q1>gambling the roof</q1>’ as cathedral faces insolvency

<s2>Leaked letter</s2> <c2>proposes</c2> <q2>sale of a medieval psalter</q2>, while <s3>clergy</s3> <c3>complain</c3> <q3>they were kept in the dark</q3>

By Rupert Haslam-Voss, Religious Affairs Editor

A bishop has been accused of “<q4>gambling the roof</q4>” of one of England’s oldest cathedrals by putting its endowment into a hotel fund in Dubai.

<q5>Wexcombe Cathedral, where the choir has sung Evensong since 1091, will be unable to pay its choristers, vergers and masons after Michaelmas</q5>, <c5>according to</c5> <s5>its latest accounts</s5>.

<s6>The Rt Rev Alaric Fenn, the Bishop of Wexcombe</s6>, <c6>insisted</c6> <q6>the £6.2 million placed with Jebel Crescent Hospitality in 2021 had been “prudent, on the advice we had”</q6>.

“<q7>Nobody in that room said stop, and I include myself,</q7>” <s7>he</s7> <c7>told</c7> <a7>the General Synod</a7> in York. “<q7>I have asked God’s forgiveness. I shall now have to ask the auditors’.</q7>”

Canon Perdita Strang, the cathedral’s treasurer until Lent, remembers it otherwise. <s8>She</s8> <c8>said</c8> <q8>she had objected three times, twice in writing</q8>.

“<q9>He was gambling the roof, and he knew whose roof it was,</q9>” <c9>said</c9> <s9>the canon</s9>, who once ran the bond desk at Hallam Pryce.

Relations were not improved by a letter of Feb 3, seen by The Telegraph, in which <s10>the Very Rev Hugh Mallory, the Dean</s10>, <c10>suggests</c10> <q10>offering the Wexcombe Psalter to the Vandeleur, a private museum in Baltimore</q10>. “<q11>A book is not a buttress,</q11>” <s11>it</s11> <c11>reads</c11>.

<s12>The Dean</s12> now <c12>regrets</c12> <q12>the phrase</q12>. “<q13>I was tired and I was cold,</q13>” <s13>he</s13> <c13>said</c13>. “<q13>The Deanery has one radiator, and it is in the larder.</q13>”

<s14>The Friends of Wexcombe Cathedral</s14>, who have given £900,000 since the spire was struck by lightning, <c14>feel</c14> “<q14>robbed in our own pew</q14>”. <s15>Their chairman, Brigadier Toby Strang</s15>, the canon’s former husband, <c15>urged</c15> <a15>the Bishop</a15> <q15>to “do the decent thing before Trinity”</q15>.

“<q16>Perdita and I have agreed on nothing since 1998,</q16>” <c16>said</c16> <s16>the brigadier</s16>, late of the Wessex Fusiliers. “<q16>We agree on this.</q16>”

<s17>The Charity Commission</s17> <c17>confirmed</c17> <q17>it had opened a compliance case</q17>. <s18>The regulator</s18> <c18>stressed</c18> that <q18>it had made “no finding of wrongdoing”</q18>.

There is little comfort from London. <s19>The Church Commissioners</s19>, whose fund outgrew that of Trinity College last year, <c19>ruled out</c19> <q19>a rescue</q19>. <q20>A loan “on commercial terms” might be looked at</q20>, <s20>a spokesman</s20> <c20>said</c20>.

<s21>Unite</s21>, which represents the 11 masons, <c21>has threatened</c21> <q21>to take down the scaffolding</q21>. <s22>The Archdeacon of Stour</s22> <c22>questioned</c22> <q22>whether Dubai was “an obvious place to look for a chapter house”</q22>.

Bishop Fenn is understood to have no plans to go. But in the cloister, between the rota for flowers and an advertisement for Pilates at St Osyth’s, <s23>a card in green ink</s23> <c23>asks</c23>: “<q23>Pray for Alaric, who has lost his way home.</q23>”
-----
1 | mixed | Perdita Strang | PERSON | none
2 | indirect | Leaked letter | DOCUMENT | document
3 | indirect | clergy | GROUP | group
4 | mixed | Perdita Strang | PERSON | none
5 | indirect | its latest accounts | DOCUMENT | document
6 | mixed | Alaric Fenn | PERSON | name
7 | direct | Alaric Fenn | PERSON | pronoun
8 | indirect | Perdita Strang | PERSON | pronoun
9 | direct | Perdita Strang | PERSON | title
10 | indirect | Hugh Mallory | PERSON | name
11 | direct | Leaked letter | DOCUMENT | pronoun
12 | attitude | Hugh Mallory | PERSON | title
13 | direct | Hugh Mallory | PERSON | pronoun
14 | mixed | Friends of Wexcombe Cathedral | ORG | organisation
15 | mixed | Toby Strang | PERSON | name
16 | direct | Toby Strang | PERSON | title
17 | indirect | Charity Commission | ORG | organisation
18 | mixed | Charity Commission | ORG | organisation
19 | indirect | Church Commissioners | ORG | organisation
20 | mixed | Church Commissioners | ORG | title
21 | indirect | Unite | ORG | organisation
22 | mixed | Archdeacon of Stour | PERSON | title
23 | direct | card in green ink | DOCUMENT | document
entity | PERSON | Alaric Fenn | Rt Rev Alaric Fenn; Bishop Fenn; Alaric | Bishop of Wexcombe | -
entity | PERSON | Perdita Strang | Canon Perdita Strang; Perdita | treasurer | Wexcombe Cathedral
entity | PERSON | Hugh Mallory | Very Rev Hugh Mallory | Dean | -
entity | PERSON | Toby Strang | Brigadier Toby Strang | chairman | Friends of Wexcombe Cathedral
entity | ORG | Wexcombe Cathedral | - | - | -
entity | ORG | Jebel Crescent Hospitality | - | - | -
entity | ORG | General Synod | - | - | -
entity | ORG | Hallam Pryce | - | - | -
entity | ORG | The Telegraph | - | - | -
entity | ORG | Vandeleur | - | - | -
entity | ORG | Friends of Wexcombe Cathedral | - | - | -
entity | ORG | Wessex Fusiliers | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | ORG | Church Commissioners | - | - | -
entity | ORG | Trinity College | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | St Osyth’s | - | - | -
entity | LOC | Wexcombe | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | York | - | - | -
entity | LOC | Baltimore | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Deanery | - | - | -
entity | LOC | Stour | - | - | -
meta | Bishop accused of ‘gambling the roof’ as cathedral faces insolvency | - | Rupert Haslam-Voss, Religious Affairs Editor
