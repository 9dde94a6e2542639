Pipit cuts fares and forecast as engine trouble bites

Shares in low-cost carrier tumble 11% after second warning since Easter

By Ottoline Dresner and Kwabena Frimpong-Hale

Pipit Air has cut its profit forecast for the second time in three months after engine inspections grounded a fifth of its fleet and a price war broke out on routes to the Mediterranean.

<s1,2>The airline</s1,2>, which is based in Luton, <c1>said</c1> yesterday that <q1>pre-tax profit for the year to September would be between £140mn and £155mn</q1> and <c2>blamed</c2> "<q2>a summer of late bookings and later engines</q2>".

The shares fell 11 per cent to 218p, the worst performance in the FTSE 250. Those of Wizz Air and Jet2 also slipped.

"<q3>We have sold more seats than ever for less money than we hoped,</q3>" <s3>chief executive Sandor Vamos-Leigh</s3> <c3>told</c3> <a3>analysts</a3>. "<q3>Passengers are waiting, and so are we.</q3>"

Vamos-Leigh, who ran Kestrel Ferries before joining Pipit in 2019, is under pressure from Tamarack, the Toronto fund that owns 9 per cent of the company. In a letter to the board last month, <s4>Tamarack</s4> <c4>wrote</c4> that <q4>the Budapest expansion had been "a vanity in search of a runway"</q4>. <s5>The fund</s5> <c5>wants</c5> <q5>two new directors before Christmas</q5>.

<s6>He</s6> <c6>rejected</c6> <q6>the criticism</q6>. <q7>The base at Ferihegy would make money by next spring</q7>, <s7>he</s7> <c7>said</c7>.

Pipit operates 84 aircraft, all from the Airbus A320 family. Seventeen are parked at Teruel in Spain while Pratt & Whitney checks their turbines. <s8>The engine maker</s8> <c8>said</c8> <q8>it was "working tirelessly" with customers</q8>.

<s9>Finance director Prudence Achterberg</s9> <c9>said</c9> <q9>compensation talks with Pratt were "grown-up but slow"</q9>. <s10>She</s10> <c10>refused to say</c10> <q10>how much had been claimed</q10>, but <s11>people close to the airline</s11> <c11>put</c11> the sum at <q11>about £60mn</q11>.

<s12>Analysts at Garfield Thrupp</s12>, the stockbroker, <c12>said</c12> <q12>they no longer saw "any floor" under the shares</q12>.

"<q13>The balance sheet is fine; it is the timetable that is on fire,</q13>" <c13>said</c13> <s13>Ines Castellanos of Banque Delorme</s13>. <s14>She</s14> <c14>expects</c14> <q14>fares to fall another 4 per cent in the autumn</q14>.

Pilots are unhappy too. Balpa, the pilots' union, is balloting 900 members at Luton, Leeds Bradford and Cardiff over rosters. <s15>Its head of negotiations, Huw Tranter</s15>, <c15>accused</c15> the airline of "<q15>flying people until they drop and then charging them for the cushion</q15>".

<s16>Pipit</s16> <c16>said</c16> <q16>its rosters met every rule set by the Civil Aviation Authority</q16>. <s17>The regulator</s17> <c17>confirmed</c17> <q17>it had received "a small number" of fatigue reports</q17>.

The results came a week after the Treasury left air passenger duty unchanged in the Spring Statement. <s18>Achterberg</s18> <c18>described</c18> the tax as "<q18>a toll on Tenerife</q18>".

<s19>The company</s19> <c19>still plans</c19> <q19>to launch its loyalty scheme, Pipit Plus, in October</q19>. <c20>According to</c20> <s20>its annual report</s20>, <q20>more than half of customers never fly with it twice in a year</q20>.

Chairman Lord Inchmarlow will retire at the annual meeting in Guildhall on 14 November. <s21>He</s21> <c21>has told</c21> <a21>friends</a21> <q21>he would rather take the train</q21>.
-----
1 | indirect | Pipit Air | ORG | organisation
2 | mixed | Pipit Air | ORG | organisation
3 | direct | Sandor Vamos-Leigh | PERSON | name
4 | mixed | Tamarack | ORG | organisation
5 | attitude | Tamarack | ORG | organisation
6 | indirect | Sandor Vamos-Leigh | PERSON | pronoun
7 | indirect | Sandor Vamos-Leigh | PERSON | pronoun
8 | mixed | Pratt & Whitney | ORG | organisation
9 | mixed | Prudence Achterberg | PERSON | name
10 | attitude | Prudence Achterberg | PERSON | pronoun
11 | indirect | people close to the airline | GROUP | group
12 | mixed | Analysts at Garfield Thrupp | GROUP | group
13 | direct | Ines Castellanos | PERSON | name
14 | attitude | Ines Castellanos | PERSON | pronoun
15 | mixed | Huw Tranter | PERSON | name
16 | indirect | Pipit Air | ORG | organisation
17 | mixed | Civil Aviation Authority | ORG | organisation
18 | mixed | Prudence Achterberg | PERSON | surname
19 | attitude | Pipit Air | ORG | organisation
20 | indirect | annual report | DOCUMENT | document
21 | indirect | Lord Inchmarlow | PERSON | pronoun
entity | PERSON | Sandor Vamos-Leigh | Vamos-Leigh | chief executive | Pipit Air
entity | PERSON | Prudence Achterberg | Achterberg | Finance director | Pipit Air
entity | PERSON | Ines Castellanos | - | - | Banque Delorme
entity | PERSON | Huw Tranter | - | head of negotiations | Balpa
entity | PERSON | Lord Inchmarlow | - | Chairman | Pipit Air
entity | ORG | Pipit Air | Pipit | - | -
entity | ORG | Wizz Air | - | - | -
entity | ORG | Jet2 | - | - | -
entity | ORG | Kestrel Ferries | - | - | -
entity | ORG | Tamarack | - | - | -
entity | ORG | Airbus | - | - | -
entity | ORG | Pratt & Whitney | Pratt | - | -
entity | ORG | Garfield Thrupp | - | - | -
entity | ORG | Banque Delorme | - | - | -
entity | ORG | Balpa | - | - | -
entity | ORG | Civil Aviation Authority | - | - | -
entity | ORG | Treasury | - | - | -
entity | LOC | Mediterranean | - | - | -
entity | LOC | Luton | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Budapest | - | - | -
entity | LOC | Ferihegy | - | - | -
entity | LOC | Teruel | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Leeds Bradford | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Tenerife | - | - | -
entity | LOC | Guildhall | - | - | -
meta | Pipit cuts fares and forecast as engine trouble bites | - | Ottoline Dresner and Kwabena Frimpong-Hale
