UPDATE 2-Copper miner Tolvanen halts exports as Peru port strike enters second week

LIMA, Nov 18 (Reuters) - Canadian miner Tolvanen Metals declared force majeure on copper shipments from southern Peru on Tuesday, as a strike by dockers and tugboat crews at the port of San Telmo showed no sign of easing.

<q1>About 42,000 tonnes of concentrate from its Quebrada Honda mine is piled up on the quay or in railway wagons</q1>, <c1>according to</c1> <s1>Toronto-based Tolvanen</s1>.

<s2,3>The company</s2,3> <c2>said</c2> <q2>it was "working constructively with all parties"</q2> but <c3>could not predict</c3> <q3>when loading would resume</q3>. Its shares fell 6.4% to C$11.20.

"<q4>We have about nine days of storage left, and then we start switching things off,</q4>" <s4>Chief Executive Marguerite Tell</s4> <c4>told</c4> <a4>analysts</a4> on a call.

<s5>She</s5> <c5>played down</c5> <q5>the risk to full-year guidance</q5>, which was cut in August after a landslide on the Inca Sur highway.

The Single Union of Maritime Workers of San Telmo (SUTRAMAR) walked out on Nov 10 over plans by terminal operator Muelles Unidos to automate its two largest cranes. <s6>The union</s6> <c6>is seeking</c6> <q6>a five-year guarantee on jobs</q6>.

"<q7>They want to replace Jesús with a joystick in Rotterdam,</q7>" <c7>said</c7> <s7>SUTRAMAR Secretary-General Washington Huamaní</s7>. Jesús Colque, the crane operator he was referring to, stood beside him on Plaza Grau and waved.

<s8>Muelles Unidos</s8>, which is controlled by Denmark's Skagen Terminals, <c8>dismissed</c8> <q8>the accusation</q8>. <q9>No permanent worker would be dismissed</q9>, <s9,10>it</s9,10> <c9>said</c9> in a statement, <c10>calling</c10> the stoppage "<q10>illegal, abusive and very expensive</q10>".

TALKS COLLAPSE

Mediation by the labour ministry broke down late on Monday. <s11>Labour Minister Fortunato Rey</s11> <c11>said</c11> <q11>neither side had moved "by the width of a fingernail"</q11>. <s12>He</s12> <c12>did not rule out</c12> <q12>asking the navy to clear the breakwater</q12>, where strikers have moored the tug Santa Rosita across the main channel.

Peru is the world's third-largest copper producer and San Telmo handles about a tenth of its output. Chinalco and Freeport ship through other ports and have not been affected.

<s13>Analysts at Bexley Stone</s13> <c13>estimated</c13> that <q13>each week of closure would remove 12,000 tonnes from the market</q13>. Three-month copper on the London Metal Exchange rose 1.1%.

"<q14>Smelters in Asia are already paying people to take their concentrate, so this hurts,</q14>" <c14>said</c14> <s14>Yu Ping, a metals strategist at Hang Lok Bank</s14>. "<q14>A month of it would be ugly.</q14>"

In Arequipa, the regional government sided with the strikers. <s15>Governor Dina Mamani Paz, a former docker</s15> whose Tierra y Agua party has clashed with Tolvanen over water from the Tambillo, <c15>urged</c15> <a15>the firm</a15> <q15>to "lean on its friends at the port"</q15>.

<s16>Tolvanen</s16> <c16>declined to say</c16> <q16>whether it had been in contact with Skagen</q16>. <s18>A spokesman for the Danish group</s18> referred questions to its Peruvian unit and <c18>said</c18> <q18>the modernisation plan, called Puerto 2030, had been approved by regulator Ositran</q18>.

<s19>Mayor Tito Salas</s19> <c19>feared</c19> <q19>the town would be the one to pay</q19>. "<q20>We have one port, one mine and one bank, and all of them are closed,</q20>" <s20>he</s20> <c20>said</c20>.

(Reporting by Inés Carbajal; Editing by Tom Whitlow)
-----
1 | indirect | Tolvanen Metals | ORG | organisation
2 | mixed | Tolvanen Metals | ORG | organisation
3 | attitude | Tolvanen Metals | ORG | organisation
4 | direct | Marguerite Tell | PERSON | name
5 | indirect | Marguerite Tell | PERSON | pronoun
6 | attitude | Single Union of Maritime Workers of San Telmo | ORG | organisation
7 | direct | Washington Huamaní | PERSON | name
8 | indirect | Muelles Unidos | ORG | organisation
9 | indirect | Muelles Unidos | ORG | pronoun
10 | mixed | Muelles Unidos | ORG | pronoun
11 | mixed | Fortunato Rey | PERSON | name
12 | attitude | Fortunato Rey | PERSON | pronoun
13 | indirect | Analysts at Bexley Stone | GROUP | group
14 | direct | Yu Ping | PERSON | name
15 | mixed | Dina Mamani Paz | PERSON | name
16 | attitude | Tolvanen Metals | ORG | organisation
18 | indirect | Skagen Terminals | ORG | organisation
19 | attitude | Tito Salas | PERSON | name
20 | direct | Tito Salas | PERSON | pronoun
entity | ORG | Reuters | - | - | -
entity | ORG | Tolvanen Metals | Tolvanen | - | -
entity | ORG | Single Union of Maritime Workers of San Telmo | SUTRAMAR | - | -
entity | ORG | Muelles Unidos | - | - | -
entity | ORG | Skagen Terminals | Skagen | - | -
entity | ORG | Chinalco | - | - | -
entity | ORG | Freeport | - | - | -
entity | ORG | Bexley Stone | - | - | -
entity | ORG | London Metal Exchange | - | - | -
entity | ORG | Hang Lok Bank | - | - | -
entity | ORG | Tierra y Agua | - | - | -
entity | ORG | Ositran | - | - | -
entity | PERSON | Marguerite Tell | - | Chief Executive | Tolvanen Metals
entity | PERSON | Jesús Colque | Jesús | crane operator | -
entity | PERSON | Washington Huamaní | - | Secretary-General | Single Union of Maritime Workers of San Telmo
entity | PERSON | Fortunato Rey | - | Labour Minister | -
entity | PERSON | Yu Ping | - | metals strategist | Hang Lok Bank
entity | PERSON | Dina Mamani Paz | - | Governor | Tierra y Agua
entity | PERSON | Tito Salas | - | Mayor | -
entity | NORP | Canadian | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Peruvian | - | - | -
entity | LOC | LIMA | - | - | -
entity | LOC | Peru | - | - | -
entity | LOC | San Telmo | - | - | -
entity | LOC | Quebrada Honda | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Inca Sur | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Plaza Grau | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Asia | - | - | -
entity | LOC | Arequipa | - | - | -
entity | LOC | Tambillo | - | - | -
meta | UPDATE 2-Copper miner Tolvanen halts exports as Peru port strike enters second week | - | -
