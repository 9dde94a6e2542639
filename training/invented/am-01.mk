<q1>GP surgeries in glens 'weeks from handing back keys'</q1>, <s1>doctors</s1> <c1>warn</c1>

<q2>Three surgeries serving 11,000 patients in Perthshire could give up their contracts before Christmas</q2>, <s2>doctors</s2> <c2>have warned</c2>, after talks with NHS Strathardle broke down.

Tullich Medical Practice, the Baird Partnership and Fraser Wynd Surgery all lost out-of-hours payments in April under a scheme called Fair Share.

"<q3>We are not bluffing,</q3>" <c3>said</c3> <s3>Dr Fiona Church, senior partner at Tullich</s3>. "<q3>The lease on Menzies Court runs out on 30 November and nobody at the board has picked up the phone.</q3>"

<s4>She</s4> <c4>told</c4> <a4>BBC Radio Scotland</a4> <q4>a locum from Medra, an Edinburgh agency, cost the practice £1,100 a day</q4>.

<s5>NHS Strathardle</s5> <c5>said</c5> <q5>it had offered "three separate dates" for a meeting at Kinnoch House, its headquarters</q5>.

"<q6>Strathardle remains committed to every patient between Logie and the Shee,</q6>" <s6>a spokesperson</s6> <c6>said</c6>.

<s7>The board</s7> <c7>added</c7> that <q7>Dr Church's figures "do not reflect" the cost of ClinicLink, the video system rolled out in 2021</q7>.

Tullich opened in 1958 in two rooms above the Clydesdale Bank. It moved to Menzies Court, a former hotel on the A924, when the late Dr Hamish Baird set up on his own across the road.

Cllr Andy Stirling holds the Carse and Logie ward for the SNP. <s8>He</s8> <c8>urged</c8> <a8>Holyrood</a8> <q8>to step in</q8>.

"<q9>I've had pensioners from Blairmore standing in the rain outside Baird at seven in the morning,</q9>" <s9>Mr Stirling</s9> <c9>said</c9>. "<q9>That's not Fair Share. That's a queue.</q9>"

<s10>Campaign group Glens Voice</s10> <c10>accused</c10> NHS Strathardle of "<q10>managed neglect</q10>". <s11>Its chairwoman, Morag Halkett</s11>, who ran the post office in Logie for 30 years, <c11>wants</c11> <q11>Healthcare Improvement Scotland sent in</q11>.

"<q12>Tullich saved my man when Storm Ingrid had the road shut,</q12>" <s12>the former postmistress</s12> <c12>said</c12>.

<s13>BMA Scotland</s13> <c13>believes</c13> <q13>one in five rural partnerships could fold by 2028</q13>. <s14>Dr Kenny Lane of the union's GP committee</s14> <c14>said</c14> <q14>Fair Share "was neither"</q14>.

Wednesday's exchanges at Holyrood were short. <s15>Health Secretary Elspeth Noble</s15> <c15>told</c15> <a15>MSPs</a15> <q15>she would "not stand by"</q15>, and <s16>her Conservative shadow, Gregor Field</s16>, <c16>questioned</c16> <q16>whether she had opened her post since June</q16>.

That was the month in which a letter from the three practices reached St Andrew's House. <s17,18>It</s17,18> <c17>says</c17> <q17>all six partners will be "obliged to resign"</q17> and <c18>asks for</c18> <q18>an answer by Halloween</q18>.

<s19>The Scottish government</s19> <c19>said</c19> <q19>it was working with Strathardle and the Royal College of General Practitioners on a Rural Recovery Plan</q19>. <s20>The college</s20> <c20>has declined to say</c20> <q20>whether it was consulted</q20>.

At Fraser Wynd, where Dr Callum Oram is the only doctor left, <s21>a sign on the door</s21> <c21>reads</c21>: "<q21>NO NEW PATIENTS. Please try Pitlochry.</q21>"
-----
1 | mixed | doctors | GROUP | group
2 | indirect | doctors | GROUP | group
3 | direct | Fiona Church | PERSON | name
4 | indirect | Fiona Church | PERSON | pronoun
5 | mixed | NHS Strathardle | ORG | organisation
6 | direct | NHS Strathardle | ORG | organisation
7 | mixed | NHS Strathardle | ORG | organisation
8 | indirect | Andy Stirling | PERSON | pronoun
9 | direct | Andy Stirling | PERSON | surname
10 | mixed | Glens Voice | ORG | organisation
11 | attitude | Morag Halkett | PERSON | name
12 | direct | Morag Halkett | PERSON | title
13 | attitude | BMA Scotland | ORG | organisation
14 | mixed | Kenny Lane | PERSON | name
15 | mixed | Elspeth Noble | PERSON | name
16 | indirect | Gregor Field | PERSON | name
17 | mixed | letter from the three practices | DOCUMENT | pronoun
18 | indirect | letter from the three practices | DOCUMENT | pronoun
19 | indirect | Scottish government | ORG | organisation
20 | attitude | Royal College of General Practitioners | ORG | organisation
21 | direct | sign on the door | DOCUMENT | document
entity | ORG | NHS Strathardle | Strathardle | - | -
entity | ORG | Tullich Medical Practice | Tullich | - | -
entity | ORG | Baird Partnership | Baird | - | -
entity | ORG | Fraser Wynd Surgery | Fraser Wynd | - | -
entity | PERSON | Fiona Church | Dr Fiona Church; Dr Church | senior partner | Tullich Medical Practice
entity | LOC | Perthshire | - | - | -
entity | LOC | Menzies Court | - | - | -
entity | ORG | BBC Radio Scotland | - | - | -
entity | ORG | Medra | - | - | -
entity | LOC | Edinburgh | - | - | -
entity | LOC | Kinnoch House | - | - | -
entity | LOC | Logie | - | - | -
entity | LOC | Shee | - | - | -
entity | ORG | Clydesdale Bank | - | - | -
entity | LOC | A924 | - | - | -
entity | PERSON | Hamish Baird | Dr Hamish Baird | - | -
entity | PERSON | Andy Stirling | Cllr Andy Stirling; Mr Stirling | Cllr | SNP
entity | LOC | Carse and Logie | - | - | -
entity | ORG | SNP | - | - | -
entity | ORG | Holyrood | - | - | -
entity | LOC | Blairmore | - | - | -
entity | ORG | Glens Voice | - | - | -
entity | PERSON | Morag Halkett | - | chairwoman | Glens Voice
entity | ORG | Healthcare Improvement Scotland | - | - | -
entity | ORG | BMA Scotland | - | - | -
entity | PERSON | Kenny Lane | Dr Kenny Lane | - | BMA Scotland
entity | PERSON | Elspeth Noble | - | Health Secretary | -
entity | NORP | Conservative | - | - | -
entity | PERSON | Gregor Field | - | shadow | Conservative
entity | LOC | St Andrew's House | - | - | -
entity | ORG | Scottish government | - | - | -
entity | ORG | Royal College of General Practitioners | - | - | -
entity | PERSON | Callum Oram | Dr Callum Oram | doctor | Fraser Wynd Surgery
entity | LOC | Pitlochry | - | - | -
meta | GP surgeries in glens 'weeks from handing back keys', doctors warn | - | -
