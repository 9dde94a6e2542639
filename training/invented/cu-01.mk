Peru copper mine halted after tailings spill; <s1>owner</s1> <c1>denies</c1> <q1>sitting on alarm</q1>

By Teodoro Vilca and Maren Stopford

LIMA, April 9 (Reuters) - <s2>Peru's environmental enforcement agency OEFA</s2> on Wednesday <c2>ordered</c2> <a2>Tremarne Copper</a2> <q2>to stop all work at its Antaccasa mine</q2> after a burst pipe sent tailings into the Huayrapata river, the water source for 31 communities in the southern region of Apurimac.

<s3>The regulator, formally the Agency for Environmental Assessment and Enforcement</s3>, <c3>said</c3> <q3>about 9,400 cubic metres of sludge had escaped</q3>, nine times the figure the company gave on Sunday.

<s4>Vancouver-based Tremarne</s4>, which bought Antaccasa from Glanmoor Partners in 2019, <c4>disputed</c4> <q4>the estimate</q4>.

"<q5>We reported what we could measure, when we could measure it,</q5>" <s5>Chief Executive Rosalind Achterberg</s5> <c5>told</c5> <a5>analysts</a5> on a call. <s6>She</s6> <c6>denied</c6> that <q6>managers had ignored an alarm for 11 hours</q6>.

<s7>An internal log</s7>, a copy of which was seen by Reuters, <c7>shows</c7> that <q7>a pressure sensor tripped at 9:40 p.m. on Saturday</q7>. "<q8>Gate closed. Await instructions from Lima,</q8>" <s8>it</s8> <c8>says</c8> of 8:55 the next morning.

Energy and Mines Minister Gonzalo Huertas flew to the village of Ccollpabamba, where protesters had piled dead trout outside the plant. Beside them <s9>a hand-painted board</s9> <c9>read</c9>: "<q9>This is your copper.</q9>"

"<q10>Nobody will sign anything until the water runs clear,</q10>" <s10>the mines minister</s10> <c10>told</c10> <a10>residents</a10> in a school yard.

Environment Minister Lucio Barrantes, standing next to Huertas, was more cautious. <s11>He</s11> <c11>said</c11> <q11>dredging could start within a week</q11>. <q12>His colleague</q12>, <s12>he</s12> <c12>added</c12>, <q12>had not yet been shown the laboratory results</q12>.

<s13>Community leaders</s13> <c13>say</c13> <q13>cattle began dying before dawn on Sunday</q13>. <s14>Nilda Ccahuana, president of the Huayrapata Defence Front</s14>, <c14>said</c14> <q14>she had stopped counting at 212</q14>.

"<q15>My phone rang from four in the morning and it was never the mine,</q15>" <s15>the mother of five</s15> <c15>said</c15>.

<q16>Forty-three people have been treated for burns and vomiting</q16>, <c16>according to</c16> <s16>the Hospital Santa Rosaura in Abancay</s16>. <s17>The ombudsman's office, the Defensoria del Pueblo</s17>, <c17>said</c17> <q17>no warning reached Pampa Lambrama, the nearest town, until noon</q17>.

The spill has reopened a fight over mining in the Andes, where Tremarne, Japan's Okabe Metal and state-owned Guangxi Jinlong have all been fined since 2022.

In a video, <s18>Chairman Douglas Tremarne</s18>, whose grandfather founded the miner in Yukon, <c18>apologised</c18> for "<q18>the anxiety caused to our neighbours</q18>". <s19>His chief executive</s19>, who is due before Congress on April 16, <c19>has so far refused</c19> <q19>to visit the site</q19>.

Shares in Tremarne fell 23% in Toronto. <s20>Analysts at Kell & Oduya</s20> <c20>expect</c20> <q20>the mine to stay shut until July</q20>.

<s21>Banco Alameda</s21>, which led a $640 million loan in 2021, <c21>said</c21> <q21>it was "reviewing all covenants"</q21>. <s22>The lender</s22> <c22>declined to say</c22> <q22>whether a second tranche would be paid</q22>.

<s23>The SUTA union</s23> <c23>wants</c23> <q23>its 1,900 members paid through the stoppage</q23>. <s24>Its general secretary, Ulises Mamani</s24>, <c24>called</c24> the order "<q24>a punishment for the wrong people</q24>".

<s25>A filing with the Toronto Stock Exchange</s25> <c25>put</c25> the cost of the halt at <q25>$3 million a day</q25>. <s26>It</s26> <c26>warned</c26> that <q26>output guidance for the year "should no longer be relied upon"</q26>.

Antaccasa ships concentrate through the port of Matarani.
-----
1 | indirect | Tremarne Copper | ORG | organisation
2 | indirect | Agency for Environmental Assessment and Enforcement | ORG | organisation
3 | indirect | Agency for Environmental Assessment and Enforcement | ORG | organisation
4 | indirect | Tremarne Copper | ORG | organisation
5 | direct | Rosalind Achterberg | PERSON | name
6 | indirect | Rosalind Achterberg | PERSON | pronoun
7 | indirect | internal log | DOCUMENT | document
8 | direct | internal log | DOCUMENT | pronoun
9 | direct | hand-painted board | DOCUMENT | document
10 | direct | Gonzalo Huertas | PERSON | title
11 | indirect | Lucio Barrantes | PERSON | pronoun
12 | indirect | Lucio Barrantes | PERSON | pronoun
13 | indirect | Community leaders | GROUP | group
14 | indirect | Nilda Ccahuana | PERSON | name
15 | direct | Nilda Ccahuana | PERSON | title
16 | indirect | Hospital Santa Rosaura | ORG | organisation
17 | indirect | Defensoria del Pueblo | ORG | organisation
18 | mixed | Douglas Tremarne | PERSON | name
19 | attitude | Rosalind Achterberg | PERSON | title
20 | attitude | Analysts at Kell & Oduya | GROUP | group
21 | mixed | Banco Alameda | ORG | organisation
22 | attitude | Banco Alameda | ORG | organisation
23 | attitude | SUTA | ORG | organisation
24 | mixed | Ulises Mamani | PERSON | name
25 | indirect | filing with the Toronto Stock Exchange | DOCUMENT | document
26 | mixed | filing with the Toronto Stock Exchange | DOCUMENT | pronoun
entity | PERSON | Rosalind Achterberg | - | Chief Executive | Tremarne Copper
entity | PERSON | Gonzalo Huertas | Huertas | Energy and Mines Minister | -
entity | PERSON | Lucio Barrantes | - | Environment Minister | -
entity | PERSON | Nilda Ccahuana | - | president | Huayrapata Defence Front
entity | PERSON | Douglas Tremarne | - | Chairman | Tremarne Copper
entity | PERSON | Ulises Mamani | - | general secretary | SUTA
entity | ORG | Reuters | - | - | -
entity | ORG | Agency for Environmental Assessment and Enforcement | OEFA | - | -
entity | ORG | Tremarne Copper | Tremarne | - | -
entity | ORG | Glanmoor Partners | - | - | -
entity | ORG | Huayrapata Defence Front | - | - | -
entity | ORG | Hospital Santa Rosaura | - | - | -
entity | ORG | Defensoria del Pueblo | - | - | -
entity | ORG | Okabe Metal | - | - | -
entity | ORG | Guangxi Jinlong | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Kell & Oduya | - | - | -
entity | ORG | Banco Alameda | - | - | -
entity | ORG | SUTA | - | - | -
entity | ORG | Toronto Stock Exchange | - | - | -
entity | LOC | Peru | - | - | -
entity | LOC | Lima | LIMA | - | -
entity | LOC | Antaccasa | - | - | -
entity | LOC | Huayrapata | - | - | -
entity | LOC | Apurimac | - | - | -
entity | LOC | Vancouver | - | - | -
entity | LOC | Ccollpabamba | - | - | -
entity | LOC | Abancay | - | - | -
entity | LOC | Pampa Lambrama | - | - | -
entity | LOC | Andes | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Yukon | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Matarani | - | - | -
meta | Peru copper mine halted after tailings spill; owner denies sitting on alarm | - | Teodoro Vilca and Maren Stopford
