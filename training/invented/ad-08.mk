<q1>Hospice finance chief ‘spent tin money on racehorse’</q1>, <a1>jury</a1> <c1>told</c1>

By Bryony Tasburgh, Court Reporter

<q2>A charity finance director bought a half-share in a racehorse with money raised by sponsored walkers</q2>, <a2>a jury</a2> <c2>has been told</c2>.

Adrian Chalcott, 54, is accused of taking £612,000 from St Osyth’s Hospice in Kettering over six years. <s3>He</s3> <c3>denies</c3> <q3>nine counts of fraud by abuse of position and one of false accounting</q3>.

On the third day of the trial at Northampton Crown Court, Delphine Auberon, prosecuting, took jurors through 140 bank transfers, many of them made on a Friday afternoon.

“<q4>Some of you will have put a pound in one of these tins,</q4>” <s4>she</s4> <c4>told</c4> <a4>them</a4>. “<q4>That pound, members of the jury, went over the last fence at Market Rasen and fell.</q4>”

<s5>Miss Auberon</s5> <c5>said</c5> <q5>Chalcott had invented two suppliers and paid them through accounts in his mother’s maiden name</q5>. <s6>An invoice from one of them, Ferncroft Supplies</s6>, <c6>read</c6>: “<q6>340 fitted sheets, single, white.</q6>” <q7>The hospice has 16 beds</q7>, <a7>the court</a7> <c7>heard</c7>.

Mavis Underhay was its chief executive until 2021. Giving evidence, <s8>she</s8> <c8>said</c8> <q8>she had trusted the defendant “as one trusts a bannister”</q8>.

“<q9>He made the speech when I retired, and he made me cry,</q9>” <s9>the 71-year-old</s9> <c9>said</c9>. “<q9>I signed whatever he put in front of me.</q9>”

She broke down when she was handed a birthday card from 2019. Inside it <s10>Chalcott</s10> <c10>had written</c10>: “<q10>To the best boss in the world. Don’t ever check my sums!</q10>”

Cross-examined by Lucian Brathay KC, for the defence, <s11>Mrs Underhay</s11> <c11>accepted</c11> <q11>she had approved his expenses every month for four years</q11>. <s12>She</s12> <c12>denied</c12> <q12>knowing about the horse, Penny Wise</q12>.

“<q13>You had lunch with him at Towcester races, didn’t you?</q13>” <c13>asked</c13> <s13>Mr Brathay</s13>.

“<q14>I had soup,</q14>” <s14>she</s14> <c14>replied</c14>. “<q14>I wasn’t aware that we were part-owners.</q14>”

There was laughter in the public gallery. <s15>Judge Rosalind Haversedge</s15> <c15>warned</c15> <a15>those watching</a15> that <q15>she would clear the court if it happened again</q15>.

The jury then heard from Det Con Imran Sadozai, of Northamptonshire Police. <q16>Officers had found £18,400 in a cereal box at Chalcott’s home in Oundle</q16>, <s16>he</s16> <c16>said</c16>, <q16>and his wife, Nicolette, had told them it was “<n16>for the milkman</n16>”</q16>.

Chalcott made no comment in three interviews. But <s17>a prepared statement</s17>, which was read to the court, <c17>said</c17> <q17>the payments were “bonuses agreed orally” with the then chairman of trustees, Col Humphrey Wace</q17>.

“<q18>I am not a thief,</q18>” <s18>it</s18> <c18>went on</c18>. “<q18>I am guilty only of poor paperwork.</q18>”

Col Wace died in 2022. <s19>His daughter, Arabella Wace</s19>, <c19>told</c19> <a19>the jury</a19> <q19>her father “would sooner have sold his medals”</q19>.

<s20>Mr Brathay</s20> <c20>suggested</c20> <q20>the colonel had been confused in his final years</q20>.

“<q21>He did the crossword on the morning he died,</q21>” <s21>Ms Wace</s21> <c21>said</c21>. “<q21>He did it in ink.</q21>”

The money was spent on training fees, a campervan and a kitchen, and £22,000 went to a private school. <s22>The prosecutor</s22> <c22>claimed</c22> that <q22>only £3,100 had ever been paid back, on the day after the police first telephoned</q22>.

Outside, three volunteers from the hospice shop held up a bedsheet. “<q23>£612,000 = 11 nurses,</q23>” <s23>it</s23> <c23>said</c23>.

<s24>The Charity Commission</s24>, which opened a statutory inquiry in 2023, <c24>has said</c24> <q24>it will report once the case is over</q24>. <s25>A spokeswoman for St Osyth’s</s25> <c25>said</c25> <q25>new financial controls had been in place for two years and donations were “carefully ring-fenced”</q25>.

The trial continues.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | indirect | Adrian Chalcott | PERSON | pronoun
4 | direct | Delphine Auberon | PERSON | pronoun
5 | indirect | Delphine Auberon | PERSON | surname
6 | direct | invoice from one of them | DOCUMENT | document
7 | indirect | - | - | none
8 | mixed | Mavis Underhay | PERSON | pronoun
9 | direct | Mavis Underhay | PERSON | title
10 | direct | Adrian Chalcott | PERSON | surname
11 | indirect | Mavis Underhay | PERSON | surname
12 | indirect | Mavis Underhay | PERSON | pronoun
13 | direct | Lucian Brathay | PERSON | surname
14 | direct | Mavis Underhay | PERSON | pronoun
15 | indirect | Rosalind Haversedge | PERSON | name
16 | mixed | Imran Sadozai | PERSON | pronoun
17 | mixed | prepared statement | DOCUMENT | document
18 | direct | prepared statement | DOCUMENT | pronoun
19 | mixed | Arabella Wace | PERSON | name
20 | indirect | Lucian Brathay | PERSON | surname
21 | direct | Arabella Wace | PERSON | surname
22 | indirect | Delphine Auberon | PERSON | title
23 | direct | bedsheet | DOCUMENT | pronoun
24 | indirect | Charity Commission | ORG | organisation
25 | mixed | St Osyth’s Hospice | ORG | organisation
entity | PERSON | Adrian Chalcott | Chalcott | finance director | St Osyth’s Hospice
entity | PERSON | Delphine Auberon | Miss Auberon | prosecutor | -
entity | PERSON | Mavis Underhay | Mrs Underhay | chief executive | St Osyth’s Hospice
entity | PERSON | Lucian Brathay | Lucian Brathay KC; Mr Brathay | - | -
entity | PERSON | Rosalind Haversedge | Judge Rosalind Haversedge | judge | -
entity | PERSON | Imran Sadozai | Det Con Imran Sadozai | - | Northamptonshire Police
entity | PERSON | Nicolette | - | - | -
entity | PERSON | Humphrey Wace | Col Humphrey Wace; Col Wace | chairman of trustees | St Osyth’s Hospice
entity | PERSON | Arabella Wace | Ms Wace | - | -
entity | ORG | St Osyth’s Hospice | St Osyth’s | - | -
entity | ORG | Northampton Crown Court | - | - | -
entity | ORG | Ferncroft Supplies | - | - | -
entity | ORG | Northamptonshire Police | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | LOC | Kettering | - | - | -
entity | LOC | Market Rasen | - | - | -
entity | LOC | Towcester | - | - | -
entity | LOC | Oundle | - | - | -
meta | Hospice finance chief ‘spent tin money on racehorse’, jury told | - | Bryony Tasburgh
