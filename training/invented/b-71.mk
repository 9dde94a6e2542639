Heatwave strains grid from Lahore to Delhi

LAHORE/NEW DELHI, May 28 (Agencies) - Temperatures passed 48 degrees Celsius across the northern plains on Tuesday, closing schools, buckling rails and pushing demand for power to record levels.

<q1>At least 37 people have died of heatstroke since Friday</q1>, <s1>health authorities in four provinces and states</s1> <c1>said</c1>, <q1>most of them labourers and the elderly</q1>. <s2>Doctors</s2> <c2>believe</c2> <q2>the real number is higher</q2>.

“<q3>We don't write heat on the certificate. We write heart,</q3>” <c3>said</c3> <s3>Dr Saima Bukhari-Lodhi, who runs the emergency ward at Lahore's Ganj Bakhsh hospital</s3>.

<s4>Pakistan's power ministry</s4> <c4>said</c4> <q4>outages were being limited to four hours a day in cities</q4>. <s5>Residents of Multan, Okara and Sahiwal</s5> <c5>reported</c5> <q5>cuts of fourteen hours or more</q5>. <s6>A ministry spokesman</s6> <c6>attributed</c6> <q6>these to “local faults”</q6>.

In Delhi, <s7>Chief Minister Arun Mathur-Sinha</s7> <c7>urged</c7> <a7>employers</a7> <q7>to let outdoor workers rest between noon and four</q7>. <s8>Labour unions</s8> <c8>want</c8> <q8>the advice made law</q8>.

“<q9>Advice does not cool anybody,</q9>” <s9>union leader Geeta Yadav</s9> <c9>told</c9> <a9>a rally of construction workers</a9>. <s10>She</s10> <c10>accused</c10> builders of <q10>docking pay for every break</q10>, <q11>a charge</q11> <s11>their federation</s11> <c11>denied</c11>.

<q12>The heat will last at least until Sunday</q12>, <c12>according to</c12> <s12>the weather departments of both countries</s12>. Thermometers at Jacobabad touched 51.2 degrees, within a degree of the national record.

<s13>A climate institute in Bengaluru</s13> <c13>said</c13> <q13>such temperatures were now eleven times as likely as in 1970</q13>. <s14>It</s14> <c14>warned of</c14> “<q14>nights that offer no forgiveness</q14>”.

On the Ring Road, a vendor sold ice by the fistful. <s15>His sign</s15> <c15>read</c15> “<q15>Winter, Rs 10</q15>”.
-----
1 | indirect | health authorities in four provinces and states | GROUP | group
2 | attitude | Doctors | GROUP | group
3 | direct | Saima Bukhari-Lodhi | PERSON | name
4 | indirect | Pakistan's power ministry | ORG | organisation
5 | indirect | Residents of Multan | GROUP | group
6 | mixed | Pakistan's power ministry | ORG | organisation
7 | indirect | Arun Mathur-Sinha | PERSON | name
8 | attitude | Labour unions | GROUP | group
9 | direct | Geeta Yadav | PERSON | name
10 | indirect | Geeta Yadav | PERSON | pronoun
11 | indirect | their federation | ORG | organisation
12 | indirect | weather departments of both countries | GROUP | group
13 | indirect | climate institute in Bengaluru | ORG | organisation
14 | mixed | climate institute in Bengaluru | ORG | pronoun
15 | direct | His sign | DOCUMENT | document
meta | Heatwave strains grid from Lahore to Delhi | - | -
entity | LOC | Lahore | LAHORE | - | -
entity | LOC | Delhi | - | - | -
entity | LOC | NEW DELHI | - | - | -
entity | PERSON | Saima Bukhari-Lodhi | Dr Saima Bukhari-Lodhi | - | -
entity | ORG | Ganj Bakhsh | - | - | -
entity | LOC | Pakistan | - | - | -
entity | LOC | Multan | - | - | -
entity | LOC | Okara | - | - | -
entity | LOC | Sahiwal | - | - | -
entity | PERSON | Arun Mathur-Sinha | - | Chief Minister | -
entity | PERSON | Geeta Yadav | - | union leader | -
entity | LOC | Jacobabad | - | - | -
entity | LOC | Bengaluru | - | - | -
entity | LOC | Ring Road | - | - | -
