Aerolusa cabin crew strike grounds 412 flights, <s1>CEO</s1> <c1>warns</c1> of '<q1>weeks of pain</q1>'

LISBON/MADRID, May 14 (Reuters) - Portuguese carrier Aerolusa cancelled 412 flights on Wednesday as cabin crew began a three-day strike over rosters, stranding passengers from Funchal to Frankfurt.

<q2>Some 93% of crew have joined the walkout</q2>, <c2>according to</c2> <s2>the SITRA union</s2>, which represents 2,800 of them. <s3>The airline</s3> <c3>countered</c3> that <q3>almost a third had reported for duty</q3>.

"<q4>People sleep four hours in Luanda and then they are responsible for 280 lives,</q4>" <s4>SITRA President Filipa Azevedo Nunes</s4> <c4>told</c4> <a4>Reuters</a4> at Lisbon airport. "<q4>We will not sign that.</q4>"

<s5,6>Aerolusa CEO Jan-Willem Terborg</s5,6> <c5>warned</c5> <a5>analysts</a5> of "<q5>weeks of pain</q5>" on a conference call, <c6>adding</c6> that <q6>each strike day would cost 9 million euros ($10.2 million)</q6>.

<s7>The former Brandt & Lowell consultant</s7>, who joined from Flying Fjord last year, <c7>ruled out</c7> <q7>reopening a pay deal signed in January</q7>.

Shares in parent Grupo Atlântida fell 6.1%, their worst day since 2022. <s8>Analysts at Kessler Roth</s8> <c8>calculate</c8> that <q8>a 10-day dispute would wipe out second-quarter profit</q8>.

<s9,10>Infrastructure Minister Rui Castelbranco</s9,10> <c9>appealed</c9> to <a9>both sides</a9> <q9>to accept mediation</q9> and <c10>did not exclude</c10> <q10>imposing minimum services beyond Friday</q10>. <s11>The Lisbon Labour Court</s11> <c11>ordered</c11> on Monday that <q11>flights to Madeira and the Azores must run</q11>.

In Spain, <s12>Unión Cabina</s12> <c12>said</c12> <q12>its ground handlers in Madrid and Palma would refuse to unload diverted Aerolusa jets</q12>. <s13>Germany's Kabine Jetzt</s13> <c13>threatened</c13> <q13>a "day of solidarity" in Duesseldorf on Friday</q13>.

<s14>Two sources close to the negotiations</s14> <c14>said</c14> <q14>Terborg had offered two extra rest days a month on Sunday night and been turned down "in under a minute"</q14>. The sources were not authorised to speak publicly.

<s15>Azevedo Nunes</s15> <c15>denied</c15> <q15>any offer had been tabled</q15>. "<q16>I would have needed at least two minutes,</q16>" <s16>she</s16> <c16>quipped</c16>.

At Gate 42, Ifeanyi Brandão, a 31-year-old chef bound for Praia, was asleep on a suitcase. <s17>He</s17> <c17>said</c17> <q17>he had been rebooked three times since dawn</q17>.

"<q18>The app thanks me for my patience,</q18>" <s18>he</s18> <c18>told</c18> <a18>Reuters</a18>. "<q18>I have none.</q18>"

<q19>Budapest-listed rival Zippa plans to add 22 flights to Porto and Faro</q19>, <s19>its Chief Commercial Officer, Ágnes Halmos</s19>, <c19>said</c19>.

"<q20>We take no pleasure in it,</q20>" <s20>she</s20> <c20>said</c20> by email. "<q20>Some revenue, perhaps.</q20>"

<s21,22>FairFlyer Europe, a Brussels-based consumer group</s21,22>, <c21>advised</c21> <a21>travellers</a21> <q21>to keep their receipts</q21>, <c22>noting</c22> that <q22>the European Union's top court held in 2021 that strikes by an airline's own staff did not excuse it from paying compensation</q22>.

The carrier, privatised in 2015 and renationalised five years later, was sold to Atlântida in 2023 along with its maintenance arm, TecnoLusa, and a 30% stake in handler Pista 1.

The stoppage is due to end at midnight on Friday. <s23>SITRA</s23> <c23>vowed</c23> <q23>to walk out again over the Pentecost weekend unless Terborg resigns</q23>.

($1 = 0.8820 euros)
-----
1 | mixed | Jan-Willem Terborg | PERSON | title
2 | indirect | SITRA | ORG | organisation
3 | indirect | Aerolusa | ORG | organisation
4 | direct | Filipa Azevedo Nunes | PERSON | name
5 | mixed | Jan-Willem Terborg | PERSON | name
6 | indirect | Jan-Willem Terborg | PERSON | name
7 | indirect | Jan-Willem Terborg | PERSON | title
8 | indirect | Analysts at Kessler Roth | GROUP | group
9 | indirect | Rui Castelbranco | PERSON | name
10 | indirect | Rui Castelbranco | PERSON | name
11 | indirect | Lisbon Labour Court | ORG | organisation
12 | indirect | Unión Cabina | ORG | organisation
13 | mixed | Kabine Jetzt | ORG | organisation
14 | mixed | Two sources close to the negotiations | GROUP | group
15 | indirect | Filipa Azevedo Nunes | PERSON | surname
16 | direct | Filipa Azevedo Nunes | PERSON | pronoun
17 | indirect | Ifeanyi Brandão | PERSON | pronoun
18 | direct | Ifeanyi Brandão | PERSON | pronoun
19 | indirect | Ágnes Halmos | PERSON | name
20 | direct | Ágnes Halmos | PERSON | pronoun
21 | indirect | FairFlyer Europe | ORG | organisation
22 | indirect | FairFlyer Europe | ORG | organisation
23 | indirect | SITRA | ORG | organisation
entity | PERSON | Filipa Azevedo Nunes | Azevedo Nunes | President | SITRA
entity | PERSON | Jan-Willem Terborg | Terborg | CEO | Aerolusa
entity | PERSON | Rui Castelbranco | - | Infrastructure Minister | -
entity | PERSON | Ifeanyi Brandão | - | chef | -
entity | PERSON | Ágnes Halmos | - | Chief Commercial Officer | Zippa
entity | ORG | Aerolusa | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | SITRA | - | - | -
entity | ORG | Brandt & Lowell | - | - | -
entity | ORG | Flying Fjord | - | - | -
entity | ORG | Grupo Atlântida | Atlântida | - | -
entity | ORG | Kessler Roth | - | - | -
entity | ORG | Lisbon Labour Court | - | - | -
entity | ORG | Unión Cabina | - | - | -
entity | ORG | Kabine Jetzt | - | - | -
entity | ORG | Zippa | - | - | -
entity | ORG | FairFlyer Europe | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | TecnoLusa | - | - | -
entity | ORG | Pista 1 | - | - | -
entity | NORP | Portuguese | - | - | -
entity | LOC | Lisbon | LISBON | - | -
entity | LOC | Madrid | MADRID | - | -
entity | LOC | Funchal | - | - | -
entity | LOC | Frankfurt | - | - | -
entity | LOC | Luanda | - | - | -
entity | LOC | Madeira | - | - | -
entity | LOC | Azores | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Palma | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Duesseldorf | - | - | -
entity | LOC | Praia | - | - | -
entity | LOC | Budapest | - | - | -
entity | LOC | Porto | - | - | -
entity | LOC | Faro | - | - | -
entity | LOC | Brussels | - | - | -
meta | Aerolusa cabin crew strike grounds 412 flights, CEO warns of 'weeks of pain' | - | -
