Tories cling on in Haverbury by 61 votes

The Conservatives have held the seat of Haverbury and the Wolds by just 61 votes after two recounts and a power cut.

Former army vet Clementine Farrar polled 11,906 to the 11,845 of Labour’s Jerome Baptiste, a majority so slim that the returning officer had it read to him twice.

“<q1>A win’s a win. My grandmother won at whist by less and dined out on it for years,</q1>” <s1>Ms Farrar</s1> <c1>told</c1> <a1>supporters at the leisure centre</a1> as the lights came back on at 4.20am.

<s2>She</s2> <c2>promised</c2> <q2>to be “a nuisance to ministers and a friend to hedges”</q2>.

<s3>Mr Baptiste, a hospital porter</s3>, <c3>refused</c3> <q3>to call it a defeat</q3>. “<q4>They threw the kitchen sink at this,</q4>” <s4>he</s4> <c4>said</c4>. “<q4>We’ve still got the taps.</q4>”

<s5>A senior Labour source</s5> <c5>described</c5> the result as “<q5>gutting but useful</q5>”. <s6>The party</s6> <c6>believes</c6> <q6>the Greens, who took 2,300 votes, cost it the seat</q6>.

<s7>The Green candidate, Tobias Mbeki-Frost</s7>, <c7>dismissed</c7> <q7>the theory</q7>. “<q8>Nobody owns a vote. I knocked on those doors in hail,</q8>” <s8>the 22-year-old student</s8> <c8>said</c8>.

<s9>Polling expert Prof Usha Raghunathan</s9> <c9>told</c9> <a9>Sky News</a9> <q9>the swing would give the government “a majority you could fit in a people carrier” at a general election</q9>. <s10>She</s10> <c10>cautioned</c10> <a10>viewers</a10> <q10>not to read too much into one contest</q10>.

The by-election was called when Sir Desmond Plumtree resigned over a loan to his own fishing club. <s11>He</s11> <c11>has always denied</c11> <q11>any impropriety</q11>.

Turnout was 38 per cent. <s12>Some voters</s12> <c12>complained</c12> <q12>they had been sent to a polling station that was demolished in June</q12>. <s13>Wolds council</s13> <c13>acknowledged</c13> “<q13>a legacy data issue</q13>”.

The prime minister is said to have watched until three and then gone to bed. His office put out a statement by mistake. <s14>The text</s14>, deleted within a minute, <c14>read</c14>: “<q14>A heartbreaking result.</q14>”

At the leisure centre the badminton club, booked in for nine o’clock, was already putting up its nets. “<q15>Are you lot finished?</q15>” <c15>asked</c15> <s15>one player</s15>.
-----
1 | direct | Clementine Farrar | PERSON | surname
2 | mixed | Clementine Farrar | PERSON | pronoun
3 | attitude | Jerome Baptiste | PERSON | surname
4 | direct | Jerome Baptiste | PERSON | pronoun
5 | mixed | senior Labour source | PERSON | title
6 | attitude | Labour | ORG | organisation
7 | indirect | Tobias Mbeki-Frost | PERSON | name
8 | direct | Tobias Mbeki-Frost | PERSON | title
9 | mixed | Usha Raghunathan | PERSON | name
10 | indirect | Usha Raghunathan | PERSON | pronoun
11 | indirect | Desmond Plumtree | PERSON | pronoun
12 | indirect | Some voters | GROUP | group
13 | mixed | Wolds council | ORG | organisation
14 | direct | statement | DOCUMENT | document
15 | direct | one player | PERSON | title
entity | PERSON | Clementine Farrar | Ms Farrar | - | Conservatives
entity | PERSON | Jerome Baptiste | Mr Baptiste | hospital porter | Labour
entity | ORG | Labour | - | - | -
entity | PERSON | Tobias Mbeki-Frost | - | student | Greens
entity | PERSON | Usha Raghunathan | Prof Usha Raghunathan | - | -
entity | PERSON | Desmond Plumtree | Sir Desmond Plumtree | - | -
entity | ORG | Wolds council | - | - | -
entity | ORG | Conservatives | Tories | - | -
entity | ORG | Greens | Green | - | -
entity | ORG | Sky News | - | - | -
entity | LOC | Haverbury and the Wolds | Haverbury | - | -
meta | Tories cling on in Haverbury by 61 votes | - | -
