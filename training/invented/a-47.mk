<s1>Coroner</s1><c1>:</c1> <q1>delays ‘more than minimally’ contributed to death</q1>

<q2>An ambulance that took five hours and eleven minutes to travel six miles contributed to the death of a retired piano teacher</q2>, <s2>a coroner</s2> <c2>has ruled</c2>.

Elspeth Mair, 79, fell from a stepladder at her home in Kinnock on 14 January. She called 999 herself.

<a3>The inquest</a3> <c3>heard</c3> that <q3>Miss Mair told the call handler she was “terribly sorry to be a nuisance”</q3>. <s4>The handler, referred to as Witness D</s4>, <c4>gave evidence</c4> that <q4>the case had been given the second lowest priority because the patient “sounded so well”</q4>.

<s5>Coroner Dr Emeka Blythe</s5>, recording a narrative conclusion, <c5>said</c5> <q5>the delay had “more than minimally” contributed to her death</q5>. He will write to the health secretary.

“<q7>Politeness ought not to be a risk factor,</q7>” <s7>Dr Blythe</s7> <c7>said</c7>.

Her neighbour, Mrs Soraya Nasseri, sat with her. <s8>She</s8> <c8>recalled</c8> <q8>Miss Mair asking her to play the second piece in a book of studies</q8>. “<q9>I can't play,</q9>” <s9>Mrs Nasseri</s9> <c9>told</c9> <a9>the inquest</a9>. “<q9>I played it anyway. She said, ‘<n9>Slower, dear.</n9>’</q9>”

<s10,11>The East Kinnock Ambulance Service</s10,11> <c10>accepted</c10> <q10>the findings</q10> and <c11>offered</c11> <q11>its condolences</q11>. <s12>Medical director Dr Craig Lomax</s12> <c12>said</c12> <q12>11 crews had been queuing outside the hospital that evening</q12>. “<q13>None of that is any comfort to her family, and I don't offer it as any.</q13>”

<s14>Miss Mair's nephew, Alistair</s14>, <c14>thanked</c14> <a14>Mrs Nasseri</a14> for <q14>her playing</q14>. <s15>He</s15> <c15>does not want</c15> <q15>anybody sacked</q15>. <s16>He</s16> <c16>hopes</c16> <q16>the coroner's letter “will be read by somebody who can count”</q16>.

More than 60 of her former pupils have put their names down to play at a concert in May. It will be called “<x>Slower, Dear</x>”.
-----
1 | mixed | Emeka Blythe | PERSON | title
2 | indirect | Emeka Blythe | PERSON | title
3 | mixed | - | - | none
4 | mixed | handler | PERSON | title
5 | mixed | Emeka Blythe | PERSON | name
7 | direct | Emeka Blythe | PERSON | surname
8 | indirect | Soraya Nasseri | PERSON | pronoun
9 | direct | Soraya Nasseri | PERSON | surname
10 | indirect | East Kinnock Ambulance Service | ORG | organisation
11 | indirect | East Kinnock Ambulance Service | ORG | organisation
12 | indirect | Craig Lomax | PERSON | name
13 | direct | Craig Lomax | PERSON | none
14 | indirect | Alistair | PERSON | name
15 | attitude | Alistair | PERSON | pronoun
16 | attitude | Alistair | PERSON | pronoun
meta | Coroner: delays ‘more than minimally’ contributed to death | - | -
entity | PERSON | Elspeth Mair | Miss Mair | retired piano teacher | -
entity | LOC | Kinnock | - | - | -
entity | PERSON | Emeka Blythe | Dr Emeka Blythe; Dr Blythe | Coroner | -
entity | PERSON | Soraya Nasseri | Mrs Soraya Nasseri; Mrs Nasseri | neighbour | -
entity | ORG | East Kinnock Ambulance Service | - | - | -
entity | PERSON | Craig Lomax | Dr Craig Lomax | Medical director | East Kinnock Ambulance Service
entity | PERSON | Alistair | - | - | -
