'<q1>Once in a century? That's three in six years</q1>': anger as Kilnsby floods again

By Beth Ackroyd
Local Democracy Reporter

<s2>FLOODED-OUT families in Kilnsby</s2> <c2>have accused</c2> the Environment Agency of <q2>leaving a sluice gate shut as the River Thrang rose more than four feet in an hour</q2>.

Sixty-one homes, Thornley's bakery and the Fleece were under water by dawn on Sunday after Storm Hettie dropped a month's rain on Upper Thrangdale. Ings Lane and the Hollins estate, where pensioners were brought out by tractor, came off worst.

"<q3>They told us 2019 was a freak,</q3>" <c3>said</c3> <s3>joiner Craig Umpleby, 44</s3>, up to his shins in his own hallway. "<q3>Once in a century? That's three in six years. I must be 300.</q3>"

<s4>His mother, Doreen Umpleby</s4>, who has the bungalow next door, <c4>is adamant</c4> <q4>nobody touched the gate at Parson's Stank before 5am</q4>. "<q5>Shut like a bank on a Sunday</q5>" is how <s5>she</s5> <c5>puts it</c5>.

<s6,7>The Agency</s6,7> <c6>denied</c6> <q6>the gate had been closed</q6> and <c7>maintained</c7> that <q7>readings from its station at Foss Bridge "show normal operation throughout"</q7>.

<s8>Dr Nkechi Holroyd, its area flood manager</s8>, <c8>took pains to stress</c8> that <q8>the telemetry had been checked twice</q8>. "<q9>A river doesn't read the minutes of meetings,</q9>" <s9>she</s9> <c9>told</c9> <a9>a packed Temperance Hall</a9> on Monday night.

"<q10>Neither do you, love,</q10>" <s10>Mrs Umpleby</s10> <c10>shot back</c10> from the front row.

<s11>A letter from the Agency to Kilnsby Parish Council</s11>, dated March 3 and seen by the Gazette, <c11>says</c11> <q11>the gate motor was "at end of life" and would be replaced "subject to funding"</q11>. <s12>Winifred Tate, clerk to the council for 22 years</s12>, <c12>said</c12>: "<q12>I've filed it under fiction.</q12>"

<s13,14>North Yorkshire Council</s13,14> <c13>urged</c13> <a13>householders</a13> <q13>to photograph everything before it goes in a skip</q13> and <c14>pledged</c14> <q14>£500 for every flooded home by the weekend</q14>. <s15>Its deputy leader, Coun Imran Sugden</s15>, <c15>called for</c15> "<q15>an inquiry with teeth, not a leaflet</q15>".

<s16>The pressure group Let The River Run</s16> <c16>blames</c16> <q16>ditches cut by the Scarth Estate on Great Whinnow</q16>. <s17>Toby Lascombe</s17>, who manages the shoot there, <c17>dismissed</c17> that as "<q17>pub geography</q17>".

Soldiers from the Duke of Ribble's Light Infantry filled sandbags alongside Thrangdale Fell Rescue and the Madina Kitchen, a Keighley charity which fed 200 people in the nave of St Oswald's. Kilnsby Primary is shut until further notice, and Otterthwaite's cup tie with Hagg Side Rovers is off.

<s18>Dales & District</s18> <c18>said</c18> <q18>the 72 bus would turn round at Addley</q18>. <q19>Repairs to the bridge at Cold Beck could take until June</q19>, <c19>according to</c19> <s19>its traffic manager</s19>.

<s20>Sir Alec Brumfitt, the MP for Upper Aire and Thrang</s20>, <c20>wrote</c20> on his website that <q20>he would take "the shambles at the Stank" to Defra this week</q20>.

<s21>A sign on the door of the Fleece</s21> <c21>reads</c21>: "<q21>Fish night. Bring own rod.</q21>" <s22>Landlord Kev Ogunbanjo</s22> <c22>hopes</c22> <q22>to pull a pint by Whitsun</q22>, though his insurer, Ribble Mutual, has yet to send anyone from the loss adjuster Lyle Crawshaw.

"<q23>The carpet had it coming,</q23>" <s23>he</s23> <c23>said</c23>. "<q23>The piano didn't.</q23>"

A flood warning remains in force from Foss Bridge to Thorpe Ferrers.
-----
1 | direct | Craig Umpleby | PERSON | none
2 | indirect | FLOODED-OUT families in Kilnsby | GROUP | group
3 | direct | Craig Umpleby | PERSON | name
4 | indirect | Doreen Umpleby | PERSON | name
5 | direct | Doreen Umpleby | PERSON | pronoun
6 | indirect | Environment Agency | ORG | organisation
7 | mixed | Environment Agency | ORG | organisation
8 | indirect | Nkechi Holroyd | PERSON | name
9 | direct | Nkechi Holroyd | PERSON | pronoun
10 | direct | Doreen Umpleby | PERSON | surname
11 | mixed | letter from the Agency to Kilnsby Parish Council | DOCUMENT | document
12 | direct | Winifred Tate | PERSON | name
13 | indirect | North Yorkshire Council | ORG | organisation
14 | indirect | North Yorkshire Council | ORG | organisation
15 | mixed | Imran Sugden | PERSON | name
16 | indirect | Let The River Run | ORG | organisation
17 | mixed | Toby Lascombe | PERSON | name
18 | indirect | Dales & District | ORG | organisation
19 | indirect | its traffic manager | PERSON | title
20 | mixed | Alec Brumfitt | PERSON | name
21 | direct | sign on the door of the Fleece | DOCUMENT | document
22 | attitude | Kev Ogunbanjo | PERSON | name
23 | direct | Kev Ogunbanjo | PERSON | pronoun
entity | PERSON | Craig Umpleby | - | joiner | -
entity | PERSON | Doreen Umpleby | Mrs Umpleby | - | -
entity | PERSON | Nkechi Holroyd | Dr Nkechi Holroyd | area flood manager | Environment Agency
entity | PERSON | Winifred Tate | - | clerk | Kilnsby Parish Council
entity | PERSON | Imran Sugden | Coun Imran Sugden | deputy leader | North Yorkshire Council
entity | PERSON | Toby Lascombe | - | - | -
entity | PERSON | Alec Brumfitt | Sir Alec Brumfitt | MP | -
entity | PERSON | Kev Ogunbanjo | - | Landlord | Fleece
entity | ORG | Environment Agency | Agency | - | -
entity | ORG | Thornley's | - | - | -
entity | ORG | Kilnsby Parish Council | - | - | -
entity | ORG | Gazette | - | - | -
entity | ORG | North Yorkshire Council | - | - | -
entity | ORG | Let The River Run | - | - | -
entity | ORG | Scarth Estate | - | - | -
entity | ORG | Duke of Ribble's Light Infantry | - | - | -
entity | ORG | Thrangdale Fell Rescue | - | - | -
entity | ORG | Madina Kitchen | - | - | -
entity | ORG | Kilnsby Primary | - | - | -
entity | ORG | Otterthwaite | - | - | -
entity | ORG | Hagg Side Rovers | - | - | -
entity | ORG | Dales & District | - | - | -
entity | ORG | Defra | - | - | -
entity | ORG | Ribble Mutual | - | - | -
entity | ORG | Lyle Crawshaw | - | - | -
entity | LOC | Kilnsby | - | - | -
entity | LOC | River Thrang | - | - | -
entity | LOC | Fleece | - | - | -
entity | LOC | Upper Thrangdale | - | - | -
entity | LOC | Ings Lane | - | - | -
entity | LOC | Hollins estate | - | - | -
entity | LOC | Parson's Stank | Stank | - | -
entity | LOC | Foss Bridge | - | - | -
entity | LOC | Temperance Hall | - | - | -
entity | LOC | Great Whinnow | - | - | -
entity | LOC | Keighley | - | - | -
entity | LOC | St Oswald's | - | - | -
entity | LOC | Addley | - | - | -
entity | LOC | Cold Beck | - | - | -
entity | LOC | Upper Aire and Thrang | - | - | -
entity | LOC | Thorpe Ferrers | - | - | -
meta | 'Once in a century? That's three in six years': anger as Kilnsby floods again | - | Beth Ackroyd
