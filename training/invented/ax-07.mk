Rovers stadium row: ‘<q1>We won’t be moved by a drawing</q1>’

By Pascoe Widdrington

Marrick Rovers have unveiled plans for a 24,000-seat stadium beside the A1, <s2>the club</s2> <c2>promising</c2> <q2>it will be ‘the making of a sleeping town’</q2>.

But within an hour of the announcement on Monday <s3>supporters</s3> <c3>were calling for</c3> <q3>a boycott of Saturday’s match against Hexley Town</q3>.

‘<q4>Beckwith Lane has been our home for 118 years,</q4>’ <c4>said</c4> <s4>Ines Calloway</s4>, who chairs the Rovers Supporters’ Trust. ‘<q4>My grandfather’s ashes are under the penalty spot. We won’t be moved by a drawing.</q4>’

The ground would be built on a former colliery at Stell Moor, three miles from the town centre, and open for the 2030-31 season. Rovers, who are 11th in the third tier, drew an average of 9,140 last year.

<s5>Chief executive Jonny Ravenscar</s5> <c5>acknowledged</c5> that <q5>the gap between those two figures looked large</q5>. <s6>He</s6> <c6>said</c6> <q6>concerts, conferences and a 140-bed hotel would make up the difference</q6>.

‘<q7>Beckwith Lane loses us £1.4m a year before anyone has kicked a ball,</q7>’ <s7>Ravenscar</s7> <c7>told</c7> <a7>a press conference</a7> at the town hall. ‘<q7>I love the place. I had my first pint there at 15, which you didn’t hear from me.</q7>’

He was flanked by Sindre Halvorsen, the Norwegian investor whose family bought 82 per cent of the club from Ted Muncaster’s widow, Joyce, in 2022. <s8>Halvorsen</s8>, who rarely speaks in public, <c8>pledged</c8> <q8>to pay half of the £90m bill himself</q8>. <s9>He</s9> <c9>is hoping</c9> <q9>the council will lend the rest</q9>.

<s10>The Trust</s10> <c10>doubts</c10> <q10>the sums</q10>. <s11>A report</s11> it commissioned from a retired lecturer in football finance <c11>concluded</c11> that <q11>the cost was likely to pass £130m</q11>.

‘<q12>I’ve seen this film,</q12>’ <s12>Calloway</s12> <c12>said</c12>. ‘<q12>Everybody has. It ends with a new owner and a supermarket.</q12>’

Rovers have been here before. In 2011 a scheme to share a ground with the town’s rugby league side collapsed when the developer went bust, leaving a hole in the ground that was stocked with carp and is now popular with anglers. Four years later the club sold their training pitches to a housebuilder and moved into rented portable cabins, where they remain.

<s13>Manager Cesare Bonaldi</s13>, whose team have won once since September, <c13>pleaded with</c13> <a13>fans</a13> <q13>not to stay away</q13>.

‘<q14>The players did not draw the stadium,</q14>’ <s14>the Italian</s14> <c14>said</c14>. ‘<q14>They are boys from here, some of them, and they hear everything.</q14>’

<s15>Captain Lee Haverthwaite</s15> <c15>thinks</c15> <q15>a decent pitch is overdue</q15>. <s16>The midfielder, 33</s16>, <c16>joked</c16> that <q16>he had ‘lost two boots and a full-back’ in the corner by the tea bar</q16>.

Nor is everyone in the stands against the move. <s17,18>Bev Sandiford</s17,18>, who uses a wheelchair and has had a season ticket since 1997, <c17>called</c17> the present facilities ‘<q17>a disgrace with a ramp</q17>’ and <c18>welcomed</c18> <q18>plans for 230 accessible seats</q18>. Her son Kieran, a steward, has signed the petition against. <s19>She</s19> <c19>wishes</c19> <q19>both sides would sit down together</q19>.

Work could begin in 14 months’ time if planners agree, though the site lies partly in the green belt and a colony of great crested newts has been found in the old settling ponds. Trains do not stop at Stell Moor, and the last bus leaves at 7.10pm.

<s20>Council leader Hamza Idle</s20> <c20>said</c20> <q20>no money had been promised</q20>. ‘<q21>People assume we’ve got £45m down the back of the settee,</q21>’ <s21>he</s21> <c21>added</c21>.

<s22>The EFL</s22>, whose approval is required, <c22>said</c22> <q22>it had not yet received an application</q22>.

<s23>A banner</s23> hung from the main gates on Monday night <c23>read</c23>: ‘<q23>You can’t relocate a heartbeat.</q23>’ By breakfast it had gone. <s24>The club</s24> <c24>denied</c24> <q24>taking it down</q24>.
-----
1 | direct | Ines Calloway | PERSON | none
2 | mixed | Marrick Rovers | ORG | organisation
3 | indirect | supporters | GROUP | group
4 | direct | Ines Calloway | PERSON | name
5 | indirect | Jonny Ravenscar | PERSON | name
6 | indirect | Jonny Ravenscar | PERSON | pronoun
7 | direct | Jonny Ravenscar | PERSON | surname
8 | indirect | Sindre Halvorsen | PERSON | surname
9 | attitude | Sindre Halvorsen | PERSON | pronoun
10 | attitude | Rovers Supporters’ Trust | ORG | organisation
11 | indirect | report | DOCUMENT | document
12 | direct | Ines Calloway | PERSON | surname
13 | indirect | Cesare Bonaldi | PERSON | name
14 | direct | Cesare Bonaldi | PERSON | title
15 | attitude | Lee Haverthwaite | PERSON | name
16 | mixed | Lee Haverthwaite | PERSON | title
17 | mixed | Bev Sandiford | PERSON | name
18 | indirect | Bev Sandiford | PERSON | name
19 | attitude | Bev Sandiford | PERSON | pronoun
20 | indirect | Hamza Idle | PERSON | name
21 | direct | Hamza Idle | PERSON | pronoun
22 | indirect | EFL | ORG | organisation
23 | direct | banner | DOCUMENT | document
24 | indirect | Marrick Rovers | ORG | organisation
entity | PERSON | Ines Calloway | Calloway | chair | Rovers Supporters’ Trust
entity | PERSON | Jonny Ravenscar | Ravenscar | Chief executive | Marrick Rovers
entity | PERSON | Sindre Halvorsen | Halvorsen | investor | -
entity | PERSON | Ted Muncaster | - | - | -
entity | PERSON | Joyce | - | - | -
entity | PERSON | Cesare Bonaldi | - | Manager | Marrick Rovers
entity | PERSON | Lee Haverthwaite | - | Captain | Marrick Rovers
entity | PERSON | Bev Sandiford | - | - | -
entity | PERSON | Kieran | - | steward | -
entity | PERSON | Hamza Idle | - | Council leader | -
entity | ORG | Marrick Rovers | Rovers | - | -
entity | ORG | Rovers Supporters’ Trust | Trust | - | -
entity | ORG | Hexley Town | - | - | -
entity | ORG | EFL | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Italian | - | - | -
entity | LOC | A1 | - | - | -
entity | LOC | Beckwith Lane | - | - | -
entity | LOC | Stell Moor | - | - | -
meta | Rovers stadium row: ‘We won’t be moved by a drawing’ | - | Pascoe Widdrington
