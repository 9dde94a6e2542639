‘<q1>The rats have the better beds</q1>’: jail put on emergency notice

By Emeka Farrow-Nye, home affairs editor

A Victorian prison in the Midlands where four men have died since August has been given 28 days to improve by the chief inspector of prisons.

<s2>Sir Lancelot Bryce-Adeyinka</s2> <c2>found</c2> <q2>inmates at HMP Stonefold locked up for 23 hours a day, three in five of them on drugs and one in five with nothing to sit on</q2>.

‘<q3>I have inspected jails for 15 years. I’ve never before been asked by a governor not to wear a tie,</q3>’ <s3>he</s3> <c3>writes</c3>. ‘<q3>He feared I might be hanged with it.</q3>’

<s4>His report</s4> also <c4>describes</c4> a wing where ‘<q4>the rats have the better beds</q4>’. <s5>A message painted on one door</s5> <c5>says</c5>: ‘<q5>Room for one more.</q5>’

Built for 390, the jail holds 811. Its roof has been wrapped in scaffolding since before the pandemic, and pigeons come and go by a hole the size of a snooker table.

<s6>The Prison Officers’ Guild (POG)</s6> <c6>welcomed</c6> <q6>the notice</q6>. ‘<q7>We’ve had members’ jaws broken over a vape,</q7>’ <c7>said</c7> <s7>its local secretary, Donna-Marie Petrescu</s7>. ‘<q7>The lads’ve stopped asking when help’s coming. They ask who’s next.</q7>’

<s8>Petrescu</s8>, who has worked the landings since 2006, <c8>denied</c8> that <q8>staff smuggled phones</q8>, a practice <s9>the report</s9> <c9>calls</c9> ‘<q9>routine</q9>’.

Governor Piers Athelney-Wood left in September. <s10,11>His replacement, Amina Chowdhury</s10,11>, <c10>has ordered</c10> <q10>a search of every cell</q10> and <c11>promised</c11> <q11>hot food by the end of the week</q11>.

<s12>Prisons minister Lord Gresham</s12> <c12>accepted</c12> <q12>the findings ‘in full and with shame’</q12>. <s13>He</s13> <c13>would not rule out</c13> <q13>early releases</q13>.

For Jean Kilbride, whose son, Lee, was found dead in B wing on 11 October, none of it was news. ‘<q14>He wrote to me every week. He drew me the rats,</q14>’ <s14>she</s14> <c14>said</c14>. ‘<q14>I’ve got them all up in the hall, his little rats.</q14>’

<s15>She</s15> <c15>wants</c15> <q15>somebody to explain why he was alone</q15>. The inquest opens in Wolverhampton in May.
-----
1 | direct | Lancelot Bryce-Adeyinka | PERSON | none
2 | indirect | Lancelot Bryce-Adeyinka | PERSON | name
3 | direct | Lancelot Bryce-Adeyinka | PERSON | pronoun
4 | mixed | His report | DOCUMENT | document
5 | direct | message painted on one door | DOCUMENT | document
6 | indirect | Prison Officers’ Guild | ORG | organisation
7 | direct | Donna-Marie Petrescu | PERSON | name
8 | indirect | Donna-Marie Petrescu | PERSON | surname
9 | mixed | His report | DOCUMENT | document
10 | indirect | Amina Chowdhury | PERSON | name
11 | indirect | Amina Chowdhury | PERSON | name
12 | mixed | Lord Gresham | PERSON | name
13 | attitude | Lord Gresham | PERSON | pronoun
14 | direct | Jean Kilbride | PERSON | pronoun
15 | attitude | Jean Kilbride | PERSON | pronoun
entity | PERSON | Lancelot Bryce-Adeyinka | Sir Lancelot Bryce-Adeyinka | chief inspector of prisons | -
entity | ORG | Prison Officers’ Guild | POG | - | -
entity | PERSON | Donna-Marie Petrescu | Petrescu | local secretary | Prison Officers’ Guild
entity | PERSON | Piers Athelney-Wood | - | Governor | HMP Stonefold
entity | PERSON | Amina Chowdhury | - | Governor | HMP Stonefold
entity | PERSON | Lord Gresham | - | Prisons minister | -
entity | PERSON | Jean Kilbride | - | - | -
entity | PERSON | Lee | - | - | -
entity | ORG | HMP Stonefold | - | - | -
entity | LOC | Midlands | - | - | -
entity | LOC | Wolverhampton | - | - | -
meta | ‘The rats have the better beds’: jail put on emergency notice | - | Emeka Farrow-Nye, home affairs editor
