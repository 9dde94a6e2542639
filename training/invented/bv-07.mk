<q1>Polish minehunters to arrive at least 14 months late</q1>, <s1>ministry</s1> <c1>concedes</c1>

By Andrew Tolland

WARSAW, Poland — <q2>The first of six minehunters ordered for the Polish Navy will be delivered at least 14 months late</q2>, <s2>the Ministry of National Defence</s2> <c2>acknowledged</c2> Tuesday.

<s3>Deputy Defence Minister Jacek Wolanin</s3> <c3>told</c3> <a3>lawmakers</a3> that <q3>the builder, Stocznia Kepa of Gdynia, had been working to "a paper schedule" since the contract was signed in 2022</q3>.

"<q4>Nobody lied to us, exactly,</q4>" <s4>Wolanin</s4> <c4>said</c4> at a hearing of the Sejm's defense committee. "<q4>We were told what we wished to hear, and we wrote it down.</q4>"

<s5>The yard</s5> <c5>rejects</c5> <q5>the accusation</q5>. In a written response to questions, <s6>Stocznia Kepa</s6> <c6>said</c6> <q6>the Navy had requested 41 design changes after steel was cut, among them a second crane and a different sonar</q6>.

"<q7>A ship is not a kitchen,</q7>" <c7>said</c7> <s7>its president, Beata Lis-Korczak</s7>. "<q7>You cannot move the sink every quarter and then ask why dinner is late.</q7>"

<s8>She</s8> <c8>added</c8> that <q8>the hull of the lead ship, ORP Sum, is 80% complete and will be launched in October "whatever anyone says in Warsaw."</q8>

Under the 4.1 billion zloty ($1.02 billion) deal, the yard builds the hulls while Norway's Halvard Marine supplies the underwater drones and British firm Tarrant & Lowe the sonar.

<s9>A Halvard Marine spokesperson</s9> <c9>said</c9> <q9>the company's equipment had been "sitting in crates in Horten since February."</q9> Tarrant & Lowe did not respond to a request for comment.

<s10>An internal audit by the Armament Agency</s10>, portions of which were seen by Naval Desk, <c10>found</c10> <q10>the yard was short 220 welders and electricians at the end of last year</q10>. <s11,12>The document</s11,12> also <c11>faults</c11> the Navy for <q11>"late and contradictory" requirements</q11>, and <c12>recommends</c12> that <q12>further payments be withheld until a new schedule is agreed</q12>.

<s13>Retired Vice Adm. Krzysztof Domanski</s13>, who commanded the 11th Coastal Flotilla until 2020, <c13>said</c13> <q13>both sides share the blame</q13>.

"<q14>The Navy designed the ship it dreamed of, and the yard signed because it was hungry,</q14>" <s14>he</s14> <c14>said</c14>.

<s15>Domanski</s15> <c15>warned</c15> that <q15>the delay would leave Poland with two usable minehunters in the Baltic Sea at a time when NATO is asking for more</q15>. In April, a drifting mine closed the approaches to Swinoujscie for nine hours.

<q16>The ministry intends to claim 190 million zlotys in penalties</q16>, <c16>according to</c16> <s16>Wolanin</s16>, but <s17>he</s17> <c17>ruled out</c17> <q17>canceling the contract</q17>.

That is cold comfort in Gdynia, where <s18>unions</s18> <c18>fear</c18> <q18>the fine will be paid in jobs</q18>. <s19>Dariusz Pekala</s19>, who heads the Solidarity branch at the yard, <c19>called on</c19> <a19>the government</a19> <q19>to spread the penalties over 10 years</q19>.

"<q20>We didn't sign anything,</q20>" <s20>Pekala</s20> <c20>said</c20>. "<q20>We weld.</q20>"

<s21>Opposition lawmaker Marta Zielonka</s21> <c21>questioned</c21> <q21>why the ministry had already paid 60% of the price for "one hull and a very nice model."</q21>

Lis-Korczak, who replaced Roman Grot as president in January, is due before the committee on June 17. <s22>She</s22> <c22>intends</c22> <q22>to bring the list of changes with her</q22>.

"<q23>All 41,</q23>" <s23>she</s23> <c23>said</c23>. "<q23>With the signatures.</q23>"
-----
1 | indirect | Ministry of National Defence | ORG | organisation
2 | indirect | Ministry of National Defence | ORG | organisation
3 | mixed | Jacek Wolanin | PERSON | name
4 | direct | Jacek Wolanin | PERSON | surname
5 | indirect | Stocznia Kepa | ORG | organisation
6 | indirect | Stocznia Kepa | ORG | organisation
7 | direct | Beata Lis-Korczak | PERSON | name
8 | mixed | Beata Lis-Korczak | PERSON | pronoun
9 | mixed | Halvard Marine | ORG | organisation
10 | indirect | internal audit by the Armament Agency | DOCUMENT | document
11 | mixed | internal audit by the Armament Agency | DOCUMENT | document
12 | indirect | internal audit by the Armament Agency | DOCUMENT | document
13 | indirect | Krzysztof Domanski | PERSON | name
14 | direct | Krzysztof Domanski | PERSON | pronoun
15 | indirect | Krzysztof Domanski | PERSON | surname
16 | indirect | Jacek Wolanin | PERSON | surname
17 | indirect | Jacek Wolanin | PERSON | pronoun
18 | attitude | unions | GROUP | group
19 | indirect | Dariusz Pekala | PERSON | name
20 | direct | Dariusz Pekala | PERSON | surname
21 | mixed | Marta Zielonka | PERSON | name
22 | attitude | Beata Lis-Korczak | PERSON | pronoun
23 | direct | Beata Lis-Korczak | PERSON | pronoun
entity | PERSON | Jacek Wolanin | Wolanin | Deputy Defence Minister | Ministry of National Defence
entity | PERSON | Beata Lis-Korczak | Lis-Korczak | president | Stocznia Kepa
entity | PERSON | Krzysztof Domanski | Vice Adm. Krzysztof Domanski; Domanski | Retired Vice Adm. | -
entity | PERSON | Dariusz Pekala | Pekala | - | Solidarity
entity | PERSON | Marta Zielonka | - | Opposition lawmaker | -
entity | PERSON | Roman Grot | - | president | Stocznia Kepa
entity | ORG | Polish Navy | Navy | - | -
entity | ORG | Ministry of National Defence | - | - | -
entity | ORG | Stocznia Kepa | - | - | -
entity | ORG | Sejm | - | - | -
entity | ORG | Halvard Marine | - | - | -
entity | ORG | Tarrant & Lowe | - | - | -
entity | ORG | Armament Agency | - | - | -
entity | ORG | Naval Desk | - | - | -
entity | ORG | 11th Coastal Flotilla | - | - | -
entity | ORG | NATO | - | - | -
entity | ORG | Solidarity | - | - | -
entity | LOC | Warsaw | WARSAW | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Gdynia | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Horten | - | - | -
entity | LOC | Baltic Sea | - | - | -
entity | LOC | Swinoujscie | - | - | -
entity | NORP | Polish | - | - | -
entity | NORP | British | - | - | -
meta | Polish minehunters to arrive at least 14 months late, ministry concedes | - | Andrew Tolland
