<q1>Dog that mauled boy, 6, was 'only playing'</q1>, <s1>owner</s1> <c1>claimed</c1>

By Reece Haldenby

The owner of a bull terrier that left a six-year-old boy needing 112 stitches has been banned from keeping animals for life.

Craig Tolliver, 37, of Vine Terrace, Grantham, was also given a suspended sentence of ten months at Lincoln Crown Court on Monday.

Leon Adamczyk was riding a scooter in Wyndham Park when the dog slipped its collar. <s2>His mother, Beata Adamczyk</s2>, <c2>told</c2> <a2>the court</a2> <q2>she had 'put her own arm in its mouth' to make it let go</q2>.

'<q3>You don't think. Your arm's just there and then it's his mouth's,</q3>' <s3>Mrs Adamczyk</s3> <c3>said</c3>.

Prosecuting, <s4>Farrukh Nadeem</s4> <c4>said</c4> <q4>two neighbours had complained about the animal in the month before</q4>. <s5>One of the two</s5> had sent the council a photograph of a chewed gate<c5>:</c5> '<q5>It'll be a kid next.</q5>'

<s6>Tolliver</s6> <c6>told</c6> <a6>police</a6> at the scene that <q6>the dog was 'only playing'</q6>. In interview <s7>he</s7> <c7>blamed</c7> <q7>the scooter</q7>.

<s8>His solicitor, Gwendolen Marsh-Bakare</s8>, <c8>insisted</c8> <q8>her client was 'haunted'</q8>. <q9>He had lost his job at a tyre depot</q9>, <s9>she</s9> <c9>added</c9>, <q9>and could not walk past a playground</q9>.

Judge Quentin Ferrers was not persuaded of much. '<q11>You chose a dog you couldn't hold and a collar you hadn't checked,</q11>' <s11>he</s11> <c11>said</c11>. '<q11>The boy's scars will outlast your regrets.</q11>'

<s12>South Kesteven council</s12> <c12>refused to say</c12> <q12>why the complaints weren't acted on</q12>. <s13>A spokeswoman</s13> <c13>said</c13> <q13>it was 'reviewing its processes'</q13>.

Leon, who spent 16 days at the Queen's Medical Centre, sat in the public seats with a colouring book. He filled in a whole page of tractors while the sentence was passed.

The youngster still likes dogs. '<q14>Just not that one,</q14>' <s14>he</s14> <c14>told</c14> <a14>this newspaper</a14>.
-----
1 | mixed | Craig Tolliver | PERSON | title
2 | mixed | Beata Adamczyk | PERSON | name
3 | direct | Beata Adamczyk | PERSON | surname
4 | indirect | Farrukh Nadeem | PERSON | name
5 | direct | One of the two | PERSON | title
6 | mixed | Craig Tolliver | PERSON | surname
7 | indirect | Craig Tolliver | PERSON | pronoun
8 | mixed | Gwendolen Marsh-Bakare | PERSON | name
9 | indirect | Gwendolen Marsh-Bakare | PERSON | pronoun
11 | direct | Quentin Ferrers | PERSON | pronoun
12 | attitude | South Kesteven council | ORG | organisation
13 | mixed | South Kesteven council | ORG | organisation
14 | direct | Leon Adamczyk | PERSON | pronoun
entity | PERSON | Craig Tolliver | Tolliver | - | -
entity | PERSON | Beata Adamczyk | Mrs Adamczyk | - | -
entity | PERSON | Leon Adamczyk | Leon | - | -
entity | PERSON | Farrukh Nadeem | - | - | -
entity | PERSON | Gwendolen Marsh-Bakare | - | solicitor | -
entity | PERSON | Quentin Ferrers | Judge Quentin Ferrers | Judge | -
entity | ORG | South Kesteven council | - | - | -
entity | ORG | Lincoln Crown Court | - | - | -
entity | ORG | Queen's Medical Centre | - | - | -
entity | LOC | Vine Terrace | - | - | -
entity | LOC | Grantham | - | - | -
entity | LOC | Wyndham Park | - | - | -
meta | Dog that mauled boy, 6, was 'only playing', owner claimed | - | Reece Haldenby
