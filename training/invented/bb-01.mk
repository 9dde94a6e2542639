<q1>Slate quarry 'a gamble with our children's lungs'</q1>

By Siwan Tregarth, BBC News

<q2>A slate quarry should be allowed to dig to within 180m of a primary school</q2>, <s2>planning officers</s2> <c2>have said</c2>, despite more than 900 objections.

Garrod Minerals wants to take a further 2.4 million tonnes from Chwarel Foty, above Rhosfelyn in Gwynedd, over the next 22 years.

The firm, part of the Dutch group Quillet, employs 61 people at the site and at a cutting shed in Porth Hywel.

At a heated meeting in Canolfan Iorwerth on Tuesday, <s3>councillor Tegwen Roblin</s3> <c3>accused</c3> the applicant of "<q3>treating Rhosfelyn as a spoil heap with a postcode</q3>".

"<q4>They are asking us to take a gamble with our children's lungs,</q4>" <s4>the Plaid Cymru member for Llanfair Foty</s4> <c4>said</c4>. "<q4>Nobody in Rotterdam will be hanging their washing out on Stryd Madog.</q4>"

Ysgol Bro Ceirwen, which has 88 pupils, stands at the foot of the Gelli tip. <s5>Its governors</s5> <c5>have asked for</c5> <q5>an independent study of the dust</q5>.

<s6,7>Garrod</s6,7> <c6>said</c6> <q6>the working face would be sprayed with water whenever the wind exceeded 20mph</q6>, and <c7>denied</c7> that <q7>monitoring at the school had been switched off last summer</q7>.

"<q8>The equipment was struck by lightning during Storm Ffion,</q8>" <s8>a spokesman</s8> <c8>said</c8>. "<q8>It was replaced within nine days.</q8>"

<s9>Natural Resources Wales</s9>, which has not objected, <c9>warned</c9> that <q9>the company would need a new permit to discharge water into the Afon Ceirwen</q9>.

But <s10>Cyfeillion y Gelli</s10>, a residents' group set up in a chapel vestry two years ago, <c10>claims</c10> <q10>the regulator visited the river only once</q10>.

<s11>Its chairman, Gwilym Wmffre-Adda</s11>, <c11>told</c11> <a11>BBC Radio Cymru</a11>: "<q11>One man, one bottle, one afternoon. You would test a goldfish bowl more carefully.</q11>"

<s12>Mr Wmffre-Adda</s12>, known in the village as Wil Powdwr because he used to handle the explosives, <c12>said</c12> <q12>he had nothing against quarrying</q12>.

"<q13>My father is in that hole, in a manner of speaking,</q13>" <s13>he</s13> <c13>added</c13>.

Chwarel Foty was opened in 1868 by Ednyfed Assheton-Wynne of Plas Derwen and roofed whole streets of Hamburg. It closed in 1971 and was reopened by Garrod in 2004.

<s14>Unite</s14>, which represents most of the workforce, <c14>urged</c14> <a14>councillors</a14> <q14>to think of the wages</q14>. <q15>"Six in 10" of its members at the quarry lived within three miles of it</q15>, <s15>regional officer Delyth Mbeki</s15> <c15>said</c15>.

<q16>There was no other job in the Ceirwen valley that paid £36,000</q16>, <s16>she</s16> <c16>said</c16>, <q16>unless it was at Ysbyty Penllwyn, where her own sister worked</q16>.

<s17>Independent councillor Meurig Haf</s17> <c17>wants</c17> <q17>the decision put off until a site visit has taken place</q17>. <s18>He</s18> <c18>said</c18> <q18>the officers' report, at 212 pages, had reached him on Friday night</q18>.

<s19>The report</s19> <c19>states</c19> that <q19>the harm to the landscape "would be moderate and largely confined to views from Moel Sarn"</q19>.

<s20>Cyngor Gwynedd</s20> <c20>said</c20> <q20>the planning committee would decide the application in Caernarfon on 14 May</q20>.

<s21>The Welsh government</s21> <c21>would not say</c21> <q21>whether it intended to call the plan in</q21>.
-----
1 | mixed | Tegwen Roblin | PERSON | none
2 | indirect | planning officers | GROUP | group
3 | mixed | Tegwen Roblin | PERSON | name
4 | direct | Tegwen Roblin | PERSON | title
5 | indirect | Its governors | GROUP | group
6 | indirect | Garrod Minerals | ORG | organisation
7 | indirect | Garrod Minerals | ORG | organisation
8 | direct | Garrod Minerals | ORG | organisation
9 | indirect | Natural Resources Wales | ORG | organisation
10 | indirect | Cyfeillion y Gelli | ORG | organisation
11 | direct | Gwilym Wmffre-Adda | PERSON | name
12 | indirect | Gwilym Wmffre-Adda | PERSON | surname
13 | direct | Gwilym Wmffre-Adda | PERSON | pronoun
14 | indirect | Unite | ORG | organisation
15 | mixed | Delyth Mbeki | PERSON | name
16 | indirect | Delyth Mbeki | PERSON | pronoun
17 | attitude | Meurig Haf | PERSON | name
18 | indirect | Meurig Haf | PERSON | pronoun
19 | mixed | officers' report | DOCUMENT | document
20 | indirect | Cyngor Gwynedd | ORG | organisation
21 | attitude | Welsh government | ORG | organisation
entity | PERSON | Tegwen Roblin | - | councillor | Plaid Cymru
entity | PERSON | Gwilym Wmffre-Adda | Mr Wmffre-Adda; Wil Powdwr | chairman | Cyfeillion y Gelli
entity | PERSON | Delyth Mbeki | - | regional officer | Unite
entity | PERSON | Meurig Haf | - | councillor | -
entity | PERSON | Ednyfed Assheton-Wynne | - | - | -
entity | ORG | Garrod Minerals | Garrod | - | -
entity | ORG | Quillet | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Ysgol Bro Ceirwen | - | - | -
entity | ORG | Natural Resources Wales | - | - | -
entity | ORG | Cyfeillion y Gelli | - | - | -
entity | ORG | BBC Radio Cymru | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Cyngor Gwynedd | - | - | -
entity | ORG | Welsh government | - | - | -
entity | LOC | Chwarel Foty | - | - | -
entity | LOC | Rhosfelyn | - | - | -
entity | LOC | Gwynedd | - | - | -
entity | LOC | Porth Hywel | - | - | -
entity | LOC | Canolfan Iorwerth | - | - | -
entity | LOC | Llanfair Foty | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Stryd Madog | - | - | -
entity | LOC | Gelli tip | - | - | -
entity | LOC | Afon Ceirwen | - | - | -
entity | LOC | Plas Derwen | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Ceirwen valley | - | - | -
entity | LOC | Ysbyty Penllwyn | - | - | -
entity | LOC | Moel Sarn | - | - | -
entity | LOC | Caernarfon | - | - | -
entity | NORP | Dutch | - | - | -
meta | Slate quarry 'a gamble with our children's lungs' | - | Siwan Tregarth
