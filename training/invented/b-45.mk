Typhoon shelters opened as storm nears northern Luzon

MANILA (AP-style wire) — Authorities in the Philippines moved more than 90,000 people out of coastal villages on Thursday as Typhoon Amihan gathered strength.

<q1>The storm, with winds of 195 kph, was expected to make landfall near Aparri before midnight</q1>, <s1>the weather bureau</s1> <c1>said</c1>. <s2>It</s2> <c2>warned of</c2> <q2>storm surges of up to three meters</q2>.

“<q3>Do not wait for the water to introduce itself,</q3>” <s3>civil defense chief Ernesto Valdehueza</s3> <c3>told</c3> <a3>residents</a3> in a radio broadcast. “<q3>Leave now.</q3>”

<s4>Provincial governor Manuela Dy-Santos</s4> <c4>said</c4> <q4>classes had been suspended and ferries tied up</q4>. <s5,6>She</s5,6> <c5>ordered</c5> <a5>police</a5> <q5>to remove anyone who refused to leave</q5>, but <c6>acknowledged</c6> <q6>many fishermen were staying to guard their boats</q6>.

One of them, Rodel Agustin, had lashed his outrigger to a church. “<q7>The priest said God would watch it,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>I am helping Him.</q7>”

<s8>Aid groups</s8> <c8>appealed for</c8> <q8>tarpaulins and drinking water</q8>. <s9>The Red Ribbon Mission</s9> <c9>said</c9> <q9>its warehouses had been emptied by two earlier storms this month</q9>.

<s10>Forecasters in Japan and Hong Kong</s10> <c10>believe</c10> <q10>the typhoon may weaken before it reaches the mainland</q10>. The bureau's deputy director, Dr Liwayway Cruz, was less sanguine. “<q11>It has had two chances to weaken and it has taken neither,</q11>” <s11>she</s11> <c11>said</c11>.

Barometers along the coast were falling. <s13>The president</s13> canceled a visit to Tokyo and, in a post on X, <c13>urged</c13> <a13>Filipinos</a13> <q13>to “check on the neighbor you don't like, too”</q13>.

<s14>Insurers</s14> <c14>fear</c14> <q14>losses of $400 million</q14>.
-----
1 | indirect | weather bureau | ORG | organisation
2 | indirect | weather bureau | ORG | pronoun
3 | direct | Ernesto Valdehueza | PERSON | name
4 | indirect | Manuela Dy-Santos | PERSON | name
5 | indirect | Manuela Dy-Santos | PERSON | pronoun
6 | indirect | Manuela Dy-Santos | PERSON | pronoun
7 | direct | Rodel Agustin | PERSON | pronoun
8 | indirect | Aid groups | GROUP | group
9 | indirect | Red Ribbon Mission | ORG | organisation
10 | attitude | Forecasters in Japan and Hong Kong | GROUP | group
11 | direct | Liwayway Cruz | PERSON | pronoun
13 | mixed | president | PERSON | title
14 | attitude | Insurers | GROUP | group
meta | Typhoon shelters opened as storm nears northern Luzon | - | -
entity | LOC | Luzon | - | - | -
entity | LOC | MANILA | - | - | -
entity | ORG | AP | - | - | -
entity | LOC | Philippines | - | - | -
entity | LOC | Aparri | - | - | -
entity | PERSON | Ernesto Valdehueza | - | civil defense chief | -
entity | PERSON | Manuela Dy-Santos | - | Provincial governor | -
entity | PERSON | Rodel Agustin | - | - | -
entity | ORG | Red Ribbon Mission | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Hong Kong | - | - | -
entity | PERSON | Liwayway Cruz | Dr Liwayway Cruz | bureau's deputy director | -
entity | LOC | Tokyo | - | - | -
entity | ORG | X | - | - | -
entity | NORP | Filipinos | - | - | -
