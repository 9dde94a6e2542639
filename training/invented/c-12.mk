Bin workers walk out again as talks hit '<q17>brick wall</q17>'

Residents face a third week of uncollected rubbish after talks between Wrenford City Council and refuse workers collapsed on Friday.

<s1>The General and Municipal Alliance (GMA)</s1> <c1>said</c1> <q1>its 210 members would strike from Tuesday until 4 October</q1>. <s2>The union</s2> <c2>accuses</c2> the council of <q2>using a regrading exercise to cut some drivers' pay by £6,200</q2>.

"<q3>I've emptied bins in this city for 24 years. My back's theirs. My wages are mine,</q3>" <c3>said</c3> <s3>driver Nathaniel Quaye</s3>.

<s4>Mr Quaye, 51</s4>, <c4>added</c4> that <q4>the public had been "brilliant"</q4>. <s5>His wife, Denise</s5>, was less certain<c5>:</c5> "<q5>Somebody left a nappy on our windscreen.</q5>"

Council leader Harriet Swale met the union on Thursday night. She left after nine minutes.

"<q6>I've hit a brick wall with a hi-vis vest on it,</q6>" <s6>she</s6> <c6>told</c6> <a6>BBC Radio Wrenford</a6>. <s7,8>She</s7,8> <c7>insisted</c7> <q7>nobody would lose money before 2027</q7>, and <c8>appealed to</c8> <a8>the union</a8> <q8>to "get back round the table and leave the megaphone at home"</q8>.

<s9>The GMA's regional secretary, Siobhan McIlroy</s9>, <c9>dismissed</c9> <q9>the offer</q9>. "<q10>It's jam tomorrow, and they've sent us the rats today,</q10>" <s10>she</s10> <c10>said</c10>.

Rats are indeed about. <s11>Pest controller Bogdan Ilie</s11> <c11>said</c11> <q11>his call-outs had trebled in a fortnight</q11>. "<q12>A rat is never more than six feet from a bargain,</q12>" <s12>the Romanian</s12> <c12>observed</c12>.

Temporary tips have opened at Holm Park and Sidings Lane. On Saturday morning the queue for the second reached back as far as the crematorium.

<s13>An elderly man in the line</s13> <c13>suggested</c13> <q13>tipping the lot on the town hall steps</q13>. <s14>Others behind him</s14> <c14>blamed</c14> <q14>the unions, the government, the Romans</q14>.

<s15>A council spokesperson</s15> <c15>denied</c15> that <q15>agency crews had been hired</q15>. Invoices posted on Facebook show payments to a Luton staffing firm. <s16>They</s16> <c16>state</c16>: "<q16>Loaders x 40, urgent.</q16>"

The next round of talks has been arranged by the conciliation service Acas. Sandwiches, it is said, will not be provided.
-----
1 | indirect | General and Municipal Alliance | ORG | organisation
2 | indirect | General and Municipal Alliance | ORG | organisation
3 | direct | Nathaniel Quaye | PERSON | name
4 | mixed | Nathaniel Quaye | PERSON | surname
5 | direct | Denise | PERSON | name
6 | direct | Harriet Swale | PERSON | pronoun
7 | indirect | Harriet Swale | PERSON | pronoun
8 | mixed | Harriet Swale | PERSON | pronoun
9 | indirect | Siobhan McIlroy | PERSON | name
10 | direct | Siobhan McIlroy | PERSON | pronoun
11 | indirect | Bogdan Ilie | PERSON | name
12 | direct | Bogdan Ilie | PERSON | title
13 | indirect | elderly man in the line | PERSON | title
14 | indirect | Others behind him | GROUP | group
15 | indirect | Wrenford City Council | ORG | organisation
16 | direct | Invoices posted on Facebook | DOCUMENT | pronoun
17 | mixed | Harriet Swale | PERSON | none
entity | ORG | General and Municipal Alliance | GMA | - | -
entity | PERSON | Nathaniel Quaye | Mr Quaye | driver | Wrenford City Council
entity | PERSON | Denise | - | - | -
entity | PERSON | Harriet Swale | - | Council leader | Wrenford City Council
entity | PERSON | Siobhan McIlroy | - | regional secretary | General and Municipal Alliance
entity | PERSON | Bogdan Ilie | - | Pest controller | -
entity | ORG | Wrenford City Council | - | - | -
entity | ORG | BBC Radio Wrenford | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Acas | - | - | -
entity | LOC | Holm Park | - | - | -
entity | LOC | Sidings Lane | - | - | -
entity | LOC | Luton | - | - | -
entity | NORP | Romanian | - | - | -
entity | NORP | Romans | - | - | -
meta | Bin workers walk out again as talks hit 'brick wall' | - | -
