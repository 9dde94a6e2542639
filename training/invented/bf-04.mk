Nordskjold to buy Ellacombe Schools in £1.9bn deal

Nordskjold Capital has agreed to buy Ellacombe Schools, the operator of 64 private schools in nine countries, in a £1.9bn transaction that would be the largest takeover in the sector since the pandemic.

<q1>The Copenhagen-based buyout group beat a rival offer from Banque Hérault and a Dubai sovereign fund</q1>, <s1>people briefed on the auction</s1> <c1>said</c1>. <q2>The price represents 17 times last year’s earnings</q2>, <s2>one of them</s2> <c2>added</c2>.

Ellacombe was founded in Torquay in 1987 by Winifred Ellacombe, a former maths teacher, and now educates 51,000 pupils from Bristol to Bogotá. Its best-known names include Pemberley House in Surrey, Colegio Santa Rufina in Seville and the Lycée Maupertuis in Lyon.

“<q3>We are buying classrooms, not spreadsheets,</q3>” <c3>said</c3> <s3>Torben Aagaard, head of Nordskjold’s European fund</s3>. <s4>He</s4> <c4>pledged</c4> <q4>to keep fee rises below inflation for two years</q4>.

Not everyone was reassured. <s5,6>The Independent Teachers’ League</s5,6> <c5>described</c5> the sale as “<q5>a mortgage with a uniform on</q5>” and <c6>called for</c6> <q6>it to be referred to the Competition and Markets Authority</q6>.

<s7>Gethin Prosser-Lloyd, the union’s general secretary</s7>, <c7>pointed out</c7> that <q7>Ellacombe already carried £740mn of debt</q7>. “<q8>Somebody has to service that. It won’t be the Danes,</q8>” <s8>the Welshman</s8> <c8>said</c8>.

The deal comes as Britain’s private schools adjust to the imposition of VAT on fees in January 2025. <q22>Forty-three have shut since</q22>, <c22>according to</c22> <s22>the Department for Education</s22>, among them Saint Osyth’s in Ipswich, which Ellacombe had considered buying.

<s9>Education</s9> <c9>declined to say</c9> <q9>whether ministers had been consulted</q9>. <s10>The department</s10> <c10>said</c10> <q10>ownership was “a matter for the parties”</q10>.

Nordskjold was advised by the law firm Quarrie Dunmore and by Sable, a boutique bank. Ellacombe turned to Lindqvist Amadi, whose co-founder, Grace Amadi, sat on its board until March. <s11>She</s11> <c11>declined to discuss</c11> <q11>her shares</q11>.

Ellacombe’s owners, the Ontario Dockers’ Pension Plan and an investor family from Cork, have been trying to sell since 2022. <s12>Fintan Halloran</s12>, whose father bought into the chain over lunch at the Savoy, <c12>told</c12> <a12>the Irish Times</a12> last month that <q12>he was “weary of being asked about Latin”</q12>. On Thursday <s13>he</s13> <c13>wished</c13> <a13>the buyers</a13> <q13>luck</q13>.

Parents at Pemberley House were less sanguine. In a letter seen by the FT, <s14>their association</s14> <c14>asks</c14> <q14>why £12mn set aside for a swimming pool has “quietly evaporated”</q14>. <s15>The letter</s15> <c15>states</c15>: “<q15>We were promised a library. We received a vending machine.</q15>”

<s16>Pemberley House</s16> <c16>said</c16> <q16>the pool had been postponed, not cancelled</q16>.

Analysts see more deals ahead. <s17>Ines Carvalho at Trowbridge Stern</s17> <c17>said</c17> <q17>one in five British independents could change hands by 2030</q17>. “<q18>Scale is the only bursary left,</q18>” <s18>she</s18> <c18>wrote</c18> in a note.

<s19>Trowbridge Stern</s19> <c19>believes</c19> <q19>the Madrid-listed Grupo Alcántara may be next</q19>. <s20>A spokesperson for Alcántara</s20>, which runs 22 schools in Spain and Portugal, <c20>said</c20> <q20>the company was “not for sale at playground prices”</q20>.
-----
1 | indirect | people briefed on the auction | GROUP | group
2 | indirect | one of them | PERSON | pronoun
3 | direct | Torben Aagaard | PERSON | name
4 | indirect | Torben Aagaard | PERSON | pronoun
5 | mixed | Independent Teachers’ League | ORG | organisation
6 | indirect | Independent Teachers’ League | ORG | organisation
7 | indirect | Gethin Prosser-Lloyd | PERSON | name
8 | direct | Gethin Prosser-Lloyd | PERSON | title
9 | attitude | Department for Education | ORG | organisation
10 | mixed | Department for Education | ORG | organisation
11 | attitude | Grace Amadi | PERSON | pronoun
12 | mixed | Fintan Halloran | PERSON | name
13 | indirect | Fintan Halloran | PERSON | pronoun
14 | mixed | their association | ORG | organisation
15 | direct | letter seen by the FT | DOCUMENT | document
16 | indirect | Pemberley House | ORG | organisation
17 | indirect | Ines Carvalho | PERSON | name
18 | direct | Ines Carvalho | PERSON | pronoun
19 | attitude | Trowbridge Stern | ORG | organisation
20 | mixed | Grupo Alcántara | ORG | organisation
22 | indirect | Department for Education | ORG | organisation
entity | ORG | Nordskjold Capital | Nordskjold | - | -
entity | ORG | Ellacombe Schools | Ellacombe | - | -
entity | ORG | Banque Hérault | - | - | -
entity | PERSON | Winifred Ellacombe | - | - | Ellacombe Schools
entity | ORG | Pemberley House | - | - | -
entity | ORG | Colegio Santa Rufina | - | - | -
entity | ORG | Lycée Maupertuis | - | - | -
entity | PERSON | Torben Aagaard | - | head of European fund | Nordskjold Capital
entity | ORG | Independent Teachers’ League | - | - | -
entity | ORG | Competition and Markets Authority | - | - | -
entity | PERSON | Gethin Prosser-Lloyd | - | general secretary | Independent Teachers’ League
entity | ORG | Department for Education | Education | - | -
entity | ORG | Saint Osyth’s | - | - | -
entity | ORG | Quarrie Dunmore | - | - | -
entity | ORG | Sable | - | - | -
entity | ORG | Lindqvist Amadi | - | - | -
entity | PERSON | Grace Amadi | - | co-founder | Lindqvist Amadi
entity | ORG | Ontario Dockers’ Pension Plan | - | - | -
entity | PERSON | Fintan Halloran | - | - | -
entity | ORG | Irish Times | - | - | -
entity | ORG | FT | - | - | -
entity | PERSON | Ines Carvalho | - | - | Trowbridge Stern
entity | ORG | Trowbridge Stern | - | - | -
entity | ORG | Grupo Alcántara | Alcántara | - | -
entity | NORP | European | - | - | -
entity | NORP | Danes | - | - | -
entity | NORP | Welshman | - | - | -
entity | NORP | British | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Torquay | - | - | -
entity | LOC | Bristol | - | - | -
entity | LOC | Bogotá | - | - | -
entity | LOC | Surrey | - | - | -
entity | LOC | Seville | - | - | -
entity | LOC | Lyon | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Ipswich | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | Savoy | - | - | -
entity | LOC | Madrid | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Portugal | - | - | -
meta | Nordskjold to buy Ellacombe Schools in £1.9bn deal | - | -
