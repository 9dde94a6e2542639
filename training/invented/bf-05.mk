THE BATTLE OF POCKTHORNE PARVA! Village at war over brigadier's bid to padlock the hall

By Verity Snape

* Retired officer, 77, changed locks on Edwardian hall after a Zumba class
* '<q1>He thinks he's still in Helmand,</q1>' <c1>says</c1> <s1>furious parish clerk</s1>

It has thatched cottages, a duck pond and a Best Kept Village plaque from 1994. But behind the hollyhocks of Pockthorne Parva, in deepest Rutland, there is all-out war.

At the centre of it is Lamplugh Hall, a tin-roofed hut on Glebe Street where generations have celebrated, mourned and played whist.

Three weeks ago Brigadier Hugo Lamplugh-Stowe, whose great-grandfather gave it to the parish in 1909, arrived with a bolt cutter and a Labrador and changed the locks.

<s2>The brigadier</s2> <c2>claims</c2> <q2>the deed lets the family take the building back if it is used for 'lewd or theatrical display'</q2>. <s3>He</s3> <c3>believes</c3> <q3>the Tuesday Zumba class qualifies</q3>.

'<q4>I could hear it from my bath,</q4>' <s4>he</s4> <c4>told</c4> <a4>the Daily Courier</a4> from the steps of the Old Rectory. '<q4>One does not wish to be beastly, but there were maracas.</q4>'

Zumba teacher Shanice Popplewell, 34, is having none of it. '<q5>My oldest lady is 91 and has two new hips. Lewd? She brings a flask,</q5>' <s5>she</s5> <c5>fumed</c5>. <s6>The mother of three</s6> <c6>reckons</c6> <q6>she has lost £600</q6>.

<s7>Parish clerk Barnaby Wragg</s7>, a retired lorry driver, <c7>accuses</c7> his neighbour of '<q7>staging a coup in red trousers</q7>'. <s8>He</s8> <c8>says</c8> <q8>the Pockthorne Women's Institute had to judge its marrows in a bus shelter</q8>.

The WI is not amused. '<q10>We have met in that hall since the Coronation. We shall not be moved by a man who cannot reverse his Volvo,</q10>' <c10>said</c10> <s10>its president, Honor Fitzpayne</s10>.

The row has split families. <s11>Tiggy Lamplugh-Stowe, the brigadier's own daughter</s11>, <c11>says</c11> <q11>she is 'mortified'</q11> and has signed a petition at the Pig and Whistle. <s12>Her father</s12> <c12>refuses to discuss</c12> <q12>the matter</q12> at mealtimes.

Now lawyers are circling. The committee has instructed Oakham solicitors Ambrose Kettering, and <s13>Simon Ambrose</s13>, who leads the case, <c13>insists</c13> <q13>the hall passed to the Pockthorne Recreation Trust in 1951</q13>. The brigadier has hired a London silk.

<s14>The Charity Commission</s14> <c14>said</c14> <q14>it was 'assessing concerns' about the trust</q14>. <s15>Rutland County Council</s15> <c15>urged</c15> <a15>both sides</a15> <q15>to consider mediation</q15>, and <s16>Leicestershire Police</s16> <c16>said</c16> <q16>no crime had been committed</q16> after a report of a stolen tea urn.

Even the clergy have been dragged in. <s17>The Rev Obadiah Eze, vicar of St Wendreda's</s17>, <c17>offered</c17> <q17>to open the nave for whist</q17>, only <c22>to be told</c22> by <s22>the diocese</s22> that <q22>gambling was out</q22>. '<q18>It was for a tin of shortbread,</q18>' <s18>he</s18> <c18>sighed</c18>.

On Friday the cricket team will hold its annual supper in a marquee. Pockthorne lost to Uppingham by nine wickets last week, a result that <s19>captain Gary Tubb</s19> <c19>blames</c19> on <q19>having nowhere to keep the bats</q19>.

<s20>A notice pinned to the hall's door yesterday</s20> <c20>read</c20>: '<q20>PRIVATE. TRESPASSERS WILL BE DRILLED.</q20>' Underneath, <s21>somebody</s21> <c21>had written</c21>: '<q21>In step or just generally?</q21>'
-----
1 | direct | Barnaby Wragg | PERSON | title
2 | mixed | Hugo Lamplugh-Stowe | PERSON | title
3 | attitude | Hugo Lamplugh-Stowe | PERSON | pronoun
4 | direct | Hugo Lamplugh-Stowe | PERSON | pronoun
5 | direct | Shanice Popplewell | PERSON | pronoun
6 | attitude | Shanice Popplewell | PERSON | title
7 | mixed | Barnaby Wragg | PERSON | name
8 | indirect | Barnaby Wragg | PERSON | pronoun
10 | direct | Honor Fitzpayne | PERSON | name
11 | mixed | Tiggy Lamplugh-Stowe | PERSON | name
12 | attitude | Hugo Lamplugh-Stowe | PERSON | title
13 | indirect | Simon Ambrose | PERSON | name
14 | mixed | Charity Commission | ORG | organisation
15 | indirect | Rutland County Council | ORG | organisation
16 | indirect | Leicestershire Police | ORG | organisation
17 | indirect | Obadiah Eze | PERSON | name
18 | direct | Obadiah Eze | PERSON | pronoun
19 | attitude | Gary Tubb | PERSON | name
20 | direct | notice pinned to the hall's door yesterday | DOCUMENT | document
21 | direct | - | - | pronoun
22 | indirect | diocese | ORG | organisation
entity | ORG | Daily Courier | - | - | -
entity | LOC | Pockthorne Parva | POCKTHORNE PARVA | - | -
entity | LOC | Helmand | - | - | -
entity | LOC | Rutland | - | - | -
entity | LOC | Lamplugh Hall | - | - | -
entity | LOC | Glebe Street | - | - | -
entity | LOC | Old Rectory | - | - | -
entity | LOC | Pig and Whistle | - | - | -
entity | LOC | Oakham | - | - | -
entity | LOC | London | - | - | -
entity | PERSON | Hugo Lamplugh-Stowe | Brigadier Hugo Lamplugh-Stowe | Brigadier | -
entity | PERSON | Shanice Popplewell | - | Zumba teacher | -
entity | PERSON | Barnaby Wragg | - | Parish clerk | -
entity | ORG | Pockthorne Women's Institute | WI | - | -
entity | PERSON | Honor Fitzpayne | - | president | Pockthorne Women's Institute
entity | PERSON | Tiggy Lamplugh-Stowe | - | - | -
entity | ORG | Ambrose Kettering | - | - | -
entity | PERSON | Simon Ambrose | - | - | Ambrose Kettering
entity | ORG | Pockthorne Recreation Trust | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | ORG | Rutland County Council | - | - | -
entity | ORG | Leicestershire Police | - | - | -
entity | PERSON | Obadiah Eze | Rev Obadiah Eze | vicar | St Wendreda's
entity | ORG | St Wendreda's | - | - | -
entity | PERSON | Gary Tubb | - | captain | Pockthorne
entity | ORG | Pockthorne | - | - | -
entity | ORG | Uppingham | - | - | -
meta | THE BATTLE OF POCKTHORNE PARVA! Village at war over brigadier's bid to padlock the hall | - | Verity Snape
