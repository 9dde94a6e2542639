‘<q1>We’ll not be blasted out of it</q1>’: Derrynawilt neighbours win quarry case

By Gearóid Mac Aodha

<s2>RESIDENTS of a Cavan hillside</s2> <c2>have spoken of</c2> <q2>their relief</q2> after the High Court quashed permission for a quarry to treble in size.

In a 74-page judgment delivered in the Planning and Environment Court last Thursday, <s3>Mr Justice Fiachra Delahoyde</s3> <c3>found</c3> that <q3>An Coimisiún Pleanála had not properly weighed the effect of blasting on Lough Eithne, a mile below the site at Derrynawilt, outside Ballyconor</q3>.

The applicant, McGirr Stone, had sought leave to extract 400,000 tonnes a year until 2051. Founded by the late Packie ‘<x>The Hammer</x>’ McGirr in 1968, it employs 62 people.

“<q4>We’ll not be blasted out of it,</q4>” <c4>said</c4> <s4>Assumpta Teehan</s4>, who milks 90 cows at Cornahaw and took the case with two neighbours, Joe Rock and retired Garda sergeant Zbigniew Farrelly. “<q4>I’ve nothing against the McGirrs. They’re decent people with a fierce amount of gelignite.</q4>”

<s5>The mother-of-four</s5> <c5>said</c5> that <q5>cracks appeared in her milking parlour after a blast in Holy Week</q5>. <s6>An engineer, Dr Oonagh Lisgoole of consultants Terrafix</s6>, <c6>told</c6> <a6>the court</a6> <q6>they were “consistent with ground vibration”</q6>. <s7>Counsel for the company, Malachy Sweetnam SC</s7>, <c7>argued</c7> <q7>they were consistent with age</q7>.

It was Dr Lisgoole’s evidence that prevailed. <s8>The judge</s8> <c8>noted</c8> that <q8>the commission’s own inspector, Tyrone Gallogly, had recommended refusal</q8>.

“<q9>It is not enough to say that a matter was looked at,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>The question is whether anyone saw it.</q9>”

In a statement, <s10>McGirr Stone</s10> <c10>said</c10> <q10>it was “bitterly disappointed” and was considering an appeal</q10>. <s11,12>Managing director Concepta McGirr-Doyle</s11,12> <c11>warned</c11> that <q11>jobs in Ballyconor, Redhills and, across the Border, Lisnaskea were now at risk</q11>, and <c12>appealed to</c12> <a12>Cavan County Council</a12> <q12>to meet the company</q12>.

“<q13>Every road to every hurling pitch in Ulster has a bit of Derrynawilt in it,</q13>” <s13>she</s13> <c13>told</c13> <a13>the Drumlin Post</a13>. “<q13>What do people think is under the stand at St Felim’s Park?</q13>”

<s14>Siptu organiser Lorcan Boateng</s14> <c14>said</c14> <q14>workers had been left “between a rock and a soft judgment”</q14>.

<s15>Fine Gael councillor Deirdre Orange</s15> <c15>said</c15> <q15>the firm had sponsored everything from the Ballyconor Emmets jerseys to the feis</q15>. But <s16,17>Independent TD Pat Joe Virgil</s16,17> <c16>said</c16> <q16>he had been raising the lorries on Bishop’s Brae since 2017</q16> and <c17>called for</c17> <q17>a weight limit there</q17>.

<s18>Friends of Lough Eithne</s18>, which joined the case as a notice party, <c18>said</c18> <q18>it would now press the National Parks and Wildlife Service to have the lake listed</q18>. <s19>Its secretary, Sr Benedicta Owusu of Mount Carmel convent</s19>, <c19>believes</c19> <q19>otters have returned</q19>.

“<q20>I have seen one, and I was not at the sherry,</q20>” <s20>she</s20> <c20>said</c20>.

<s21>An Coimisiún Pleanála</s21> <c21>said</c21> <q21>it would study the ruling</q21>. <s22>It</s22> <c22>did not say</c22> <q22>whether the file would be decided afresh</q22>.

<s23>A notice on the quarry gates</s23> on Monday <c23>read</c23>: “<q23>BUSINESS AS USUAL. MIND THE DOG.</q23>”

The matter returns before Mr Justice Delahoyde on July 3, when costs will be decided.
-----
1 | direct | Assumpta Teehan | PERSON | none
2 | indirect | RESIDENTS of a Cavan hillside | GROUP | group
3 | indirect | Fiachra Delahoyde | PERSON | name
4 | direct | Assumpta Teehan | PERSON | name
5 | indirect | Assumpta Teehan | PERSON | title
6 | mixed | Oonagh Lisgoole | PERSON | name
7 | indirect | Malachy Sweetnam | PERSON | name
8 | indirect | Fiachra Delahoyde | PERSON | title
9 | direct | Fiachra Delahoyde | PERSON | pronoun
10 | mixed | McGirr Stone | ORG | organisation
11 | indirect | Concepta McGirr-Doyle | PERSON | name
12 | indirect | Concepta McGirr-Doyle | PERSON | name
13 | direct | Concepta McGirr-Doyle | PERSON | pronoun
14 | mixed | Lorcan Boateng | PERSON | name
15 | indirect | Deirdre Orange | PERSON | name
16 | indirect | Pat Joe Virgil | PERSON | name
17 | indirect | Pat Joe Virgil | PERSON | name
18 | indirect | Friends of Lough Eithne | ORG | organisation
19 | attitude | Benedicta Owusu | PERSON | name
20 | direct | Benedicta Owusu | PERSON | pronoun
21 | indirect | An Coimisiún Pleanála | ORG | organisation
22 | attitude | An Coimisiún Pleanála | ORG | pronoun
23 | direct | notice on the quarry gates | DOCUMENT | document
entity | LOC | Derrynawilt | - | - | -
entity | LOC | Cavan | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Planning and Environment Court | - | - | -
entity | PERSON | Fiachra Delahoyde | Mr Justice Fiachra Delahoyde; Mr Justice Delahoyde | judge | Planning and Environment Court
entity | ORG | An Coimisiún Pleanála | - | - | -
entity | LOC | Lough Eithne | - | - | -
entity | LOC | Ballyconor | - | - | -
entity | ORG | McGirr Stone | - | - | -
entity | PERSON | Packie ‘The Hammer’ McGirr | - | - | McGirr Stone
entity | PERSON | Assumpta Teehan | - | - | -
entity | LOC | Cornahaw | - | - | -
entity | PERSON | Joe Rock | - | - | -
entity | ORG | Garda | - | - | -
entity | PERSON | Zbigniew Farrelly | - | retired Garda sergeant | -
entity | PERSON | Oonagh Lisgoole | Dr Oonagh Lisgoole; Dr Lisgoole | engineer | Terrafix
entity | ORG | Terrafix | - | - | -
entity | PERSON | Malachy Sweetnam | - | Counsel | -
entity | PERSON | Tyrone Gallogly | - | inspector | An Coimisiún Pleanála
entity | PERSON | Concepta McGirr-Doyle | - | Managing director | McGirr Stone
entity | LOC | Redhills | - | - | -
entity | LOC | Lisnaskea | - | - | -
entity | ORG | Cavan County Council | - | - | -
entity | LOC | Ulster | - | - | -
entity | ORG | Drumlin Post | - | - | -
entity | LOC | St Felim’s Park | - | - | -
entity | PERSON | Lorcan Boateng | - | organiser | Siptu
entity | ORG | Siptu | - | - | -
entity | ORG | Fine Gael | - | - | -
entity | PERSON | Deirdre Orange | - | councillor | Fine Gael
entity | ORG | Ballyconor Emmets | - | - | -
entity | PERSON | Pat Joe Virgil | - | Independent TD | -
entity | LOC | Bishop’s Brae | - | - | -
entity | ORG | Friends of Lough Eithne | - | - | -
entity | ORG | National Parks and Wildlife Service | - | - | -
entity | PERSON | Benedicta Owusu | Sr Benedicta Owusu | secretary | Friends of Lough Eithne
entity | LOC | Mount Carmel | - | - | -
meta | ‘We’ll not be blasted out of it’: Derrynawilt neighbours win quarry case | - | Gearóid Mac Aodha
