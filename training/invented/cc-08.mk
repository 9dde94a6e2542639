‘<q1>They lost the dressing room, then the keys</q1>’: swimming board told to go

Gráinne Mac Aodha

<s2>An independent report</s2> <c2>has found</c2> that <q2>Ireland’s swimming federation ignored 14 complaints about a head coach whose sessions left teenagers ‘frightened of water’</q2>.

<s3,4>The document</s3,4>, written by the retired judge Maeve Tunney and published yesterday, <c3>states</c3> that <q3>the directors of Aquatics Éire ‘mistook silence for consent’ for six years</q3> and <c4>recommends</c4> that <q4>all nine step down before next month’s European Championships in Gdańsk</q4>.

<s5,6>The federation</s5,6> <c5>accepted</c5> <q5>‘in principle’ 31 of the 33 recommendations</q5> but <c6>ruled out</c6> <q6>mass resignations</q6>. <s7>Its president, Donal Cremin</s7>, <c7>said</c7> <q7>a board ‘cannot be changed like goggles’</q7>.

‘<q8>I’ve been around pools for 40 years and I never heard a cross word,</q8>’ <s8>Mr Cremin</s8> <c8>told</c8> <a8>RTÉ</a8>. ‘<q8>Maybe my ears were full.</q8>’

The remark went down badly. <s9>Eleven members of the senior squad</s9>, among them the Olympic finalist Sorcha Devane-Roche, <c9>posted</c9> a photograph of earplugs with the words ‘<q9>Still full?</q9>’. <s10>The group</s10> <c10>is threatening</c10> <q10>to stay at home unless the board goes</q10>.

<s11>Ms Devane-Roche, 24, from Ballinasloe</s11>, <c11>said</c11> <q11>being weighed in front of visiting parents at the National Aquatic Centre had made her feel ‘like a heifer at the mart’</q11>.

<s12>Her former clubmate Aisling Fogarty-Osei</s12>, who retired at 19, <c12>believes</c12> <q12>it cost her an Olympics</q12>. ‘<q13>I stopped eating on Thursdays because Friday was the scales,</q13>’ <s13>she</s13> <c13>said</c13>.

The coach, the Hungarian Béla Szentirmai, left in 2023 for a post in Doha. Through his solicitors, Hession Clarke, <s14,15>he</s14,15> <c14>denied</c14> <q14>any wrongdoing</q14> and <c15>maintained</c15> that <q15>his methods were ‘known to all and copied by many’</q15>.

<s16>Sport Ireland</s16>, which gave the federation €3.4 million last year, <c16>warned</c16> that <q16>further funding would be ‘contingent on visible change’</q16>. <s17>A source in the Department of Sport</s17> <c17>put it</c17> differently: ‘<q17>No heads, no cheque.</q17>’

In Lausanne, <s18>World Aquatics</s18> <c18>noted</c18> <q18>the findings ‘with great seriousness’</q18>.

<s19>A motion from three Munster clubs, Ennis, Marlin Cork and Tralee Otters</s19> <c19>declares</c19> <q19>the membership to have ‘no confidence, and not much patience’</q19>. It will be debated on Sunday week at the Ardhu Hotel in Limerick.

‘<q20>They lost the dressing room, then the keys, and now they’re ringing us to be let in,</q20>’ <c20>said</c20> <s20>Marlin’s chairman, Fiachra Ó Laoghaire</s20>, who sat on the board until 2016. <s21>The Kerryman</s21> <c21>apologised for</c21> <q21>his own ‘cowardly little silence’</q21>.

<s22>A father of two young backstrokers in Athlone</s22> <c22>wonders</c22> ‘<q22>who was minding the minders</q22>’. <s23>Parents at other clubs</s23> <c23>want</c23> <q23>the scales taken out of every pool by Christmas</q23>.

<s24>Mr Cremin</s24> <c24>hopes</c24> <q24>to meet the squad in Abbotstown on Tuesday</q24>. <s25>Their representative body, Swimmers’ Voice</s25>, <c25>said</c25> <q25>it would come ‘with one item on the agenda’</q25>.
-----
1 | direct | Fiachra Ó Laoghaire | PERSON | none
2 | mixed | independent report | DOCUMENT | document
3 | mixed | independent report | DOCUMENT | document
4 | indirect | independent report | DOCUMENT | document
5 | mixed | Aquatics Éire | ORG | organisation
6 | indirect | Aquatics Éire | ORG | organisation
7 | mixed | Donal Cremin | PERSON | name
8 | direct | Donal Cremin | PERSON | surname
9 | direct | Eleven members of the senior squad | GROUP | group
10 | indirect | Eleven members of the senior squad | GROUP | group
11 | mixed | Sorcha Devane-Roche | PERSON | surname
12 | attitude | Aisling Fogarty-Osei | PERSON | name
13 | direct | Aisling Fogarty-Osei | PERSON | pronoun
14 | indirect | Béla Szentirmai | PERSON | pronoun
15 | mixed | Béla Szentirmai | PERSON | pronoun
16 | mixed | Sport Ireland | ORG | organisation
17 | direct | source in the Department of Sport | PERSON | title
18 | mixed | World Aquatics | ORG | organisation
19 | mixed | motion from three Munster clubs | DOCUMENT | document
20 | direct | Fiachra Ó Laoghaire | PERSON | name
21 | mixed | Fiachra Ó Laoghaire | PERSON | title
22 | mixed | father of two young backstrokers in Athlone | PERSON | title
23 | attitude | Parents at other clubs | GROUP | group
24 | attitude | Donal Cremin | PERSON | surname
25 | mixed | Swimmers’ Voice | ORG | organisation
entity | PERSON | Maeve Tunney | - | retired judge | -
entity | PERSON | Donal Cremin | Mr Cremin | president | Aquatics Éire
entity | PERSON | Sorcha Devane-Roche | Ms Devane-Roche | - | -
entity | PERSON | Aisling Fogarty-Osei | - | - | -
entity | PERSON | Béla Szentirmai | - | coach | -
entity | PERSON | Fiachra Ó Laoghaire | - | chairman | Marlin Cork
entity | ORG | Aquatics Éire | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Hession Clarke | - | - | -
entity | ORG | Sport Ireland | - | - | -
entity | ORG | Department of Sport | - | - | -
entity | ORG | World Aquatics | - | - | -
entity | ORG | Marlin Cork | Marlin | - | -
entity | ORG | Ennis | - | - | -
entity | ORG | Tralee Otters | - | - | -
entity | ORG | Swimmers’ Voice | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Gdańsk | - | - | -
entity | LOC | Ballinasloe | - | - | -
entity | LOC | National Aquatic Centre | - | - | -
entity | LOC | Doha | - | - | -
entity | LOC | Lausanne | - | - | -
entity | LOC | Munster | - | - | -
entity | LOC | Ardhu Hotel | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Athlone | - | - | -
entity | LOC | Abbotstown | - | - | -
entity | NORP | Hungarian | - | - | -
entity | NORP | Kerryman | - | - | -
meta | ‘They lost the dressing room, then the keys’: swimming board told to go | - | Gráinne Mac Aodha
