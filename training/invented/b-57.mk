UK and Kenya sign tea tariff deal amid walkout

LONDON/NAIROBI (Agencies) — Britain and Kenya signed a pact on Tuesday that will scrap duties on packaged tea, ending a dispute that <s1>exporters</s1> <c1>say</c1> <q1>has cost them $90 million a year</q1>.

<s2>British trade secretary Imogen Farraday</s2> <c2>hailed</c2> “<q2>a proper agreement between old friends</q2>”. <s3>Her Kenyan counterpart, Kipchumba Lagat</s3>, <c3>said</c3> <q3>it put “value in the bag as well as leaves”</q3>.

The ceremony was marred when three members of Lagat's delegation walked out. <s4>One of them, Senator Rehema Mwakio</s4>, <c4>told</c4> <a4>reporters</a4> that <q4>the text had been changed overnight</q4>.

“<q5>I went to bed with eleven clauses and woke up with nine,</q5>” <s5>she</s5> <c5>said</c5>.

<s6>Both governments</s6> <c6>denied</c6> <q6>this</q6>. <s7>A British official, speaking on condition of anonymity because the talks were confidential</s7>, <c7>acknowledged</c7> that <q7>two paragraphs on labelling had been moved to an annex</q7>.

<s8>The Tea Packers' Association in Mombasa</s8> <c8>urged</c8> <a8>parliament</a8> <q8>to ratify the pact quickly</q8>. Small growers were more cautious. <s9,10>Their union</s9,10> <c9>said</c9> <q9>it would read the annex first</q9>, and <c10>asked</c10> <q10>why it had been printed in smaller type</q10>.

“<q11>In my experience the important things are small,</q11>” <c11>said</c11> <s11>the union's treasurer, Ezekiel Bii</s11>.

<q12>Kenya supplies about half of the tea drunk in Britain</q12>, <c12>according to</c12> <s12>the International Leaf Board</s12>, <q12>but nine-tenths of it leaves the country in bulk</q12>. <s13>Economists</s13> <c13>believe</c13> <q13>the deal could create 6,000 jobs in packing</q13>.

<s14>Farraday</s14>, asked by a Kenyan journalist how she took hers, <c14>answered</c14>: “<q14>Without comment.</q14>”

The pact takes effect on 1 January, provided both parliaments approve.
-----
1 | indirect | exporters | GROUP | group
2 | mixed | Imogen Farraday | PERSON | name
3 | mixed | Kipchumba Lagat | PERSON | name
4 | indirect | Rehema Mwakio | PERSON | name
5 | direct | Rehema Mwakio | PERSON | pronoun
6 | indirect | Both governments | GROUP | group
7 | indirect | British official | PERSON | title
8 | indirect | Tea Packers' Association | ORG | organisation
9 | indirect | Their union | ORG | organisation
10 | indirect | Their union | ORG | organisation
11 | direct | Ezekiel Bii | PERSON | name
12 | indirect | International Leaf Board | ORG | organisation
13 | attitude | Economists | GROUP | group
14 | direct | Imogen Farraday | PERSON | surname
meta | UK and Kenya sign tea tariff deal amid walkout | - | -
entity | LOC | Britain | UK | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | LONDON | - | - | -
entity | LOC | NAIROBI | - | - | -
entity | NORP | British | - | - | -
entity | PERSON | Imogen Farraday | Farraday | British trade secretary | -
entity | NORP | Kenyan | - | - | -
entity | PERSON | Kipchumba Lagat | Lagat | - | -
entity | PERSON | Rehema Mwakio | Senator Rehema Mwakio | Senator | -
entity | ORG | Tea Packers' Association | - | - | -
entity | LOC | Mombasa | - | - | -
entity | PERSON | Ezekiel Bii | - | union's treasurer | -
entity | ORG | International Leaf Board | - | - | -
