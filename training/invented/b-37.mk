Locusts reach Rajasthan border as <s1>UN agency</s1> <c1>urges</c1> <q1>joint spraying</q1>

ISLAMABAD/NEW DELHI (Agencies) - <q2>Swarms of desert locusts have reached the border between Pakistan and India</q2>, <s2>officials in both countries</s2> <c2>said</c2> on Saturday, raising fears for the winter crop.

<s3>The Food and Agriculture Organization</s3> <c3>said</c3> <q3>one swarm, measured by satellite, covered an area the size of Luxembourg</q3>. <s4>It</s4> <c4>urged</c4> <a4>the neighbours</a4> <q4>to coordinate spraying</q4>, something they have not done since 2020.

"<q6>Locusts carry no passports,</q6>" <c6>said</c6> <s6>Hamid Raza Lashari, who heads Pakistan's plant protection department</s6>. "<q6>We are ready to share maps tonight.</q6>"

<s7>India's agriculture ministry</s7> <c7>confirmed</c7> that <q7>talks had taken place at "technical level"</q7>. <s8>It</s8> <c8>did not say</c8> <q8>whether aircraft would be allowed to cross the border</q8>.

In Jaisalmer, farmers beat pans and lit tyres. <s9>One farmer, Bhanwar Lal</s9>, <c9>said</c9> <q9>a swarm had taken his cumin in the time it took to boil tea</q9>.

"<q10>First it was a cloud, then it was a noise, then it was nothing,</q10>" <s10>he</s10> <c10>said</c10>. "<q10>No stalks, even.</q10>"

<s11>Scientists</s11> <c11>link</c11> <q11>the outbreak to two unusual cyclones that soaked Arabian deserts last year</q11>. <s12>Dr Meenakshi Purohit of the Arid Lands Institute</s12> <c12>expects</c12> <q12>a second generation to hatch in February</q12>. <s13>She</s13> <c13>advised</c13> <q13>trenching, ducks and, as a last resort, chemicals</q13>.

<q14>A single swarm eats as much in a day as 35,000 people</q14>, <c14>according to</c14> <s14>the FAO's handbook</s14>. <s15>Provincial governments</s15> <c15>have offered</c15> <q15>bounties by the kilogram</q15>.

<s16>Lashari</s16> <c16>laughed off</c16> <q16>a proposal to eat the insects</q16>. "<q17>With enough chilli, perhaps,</q17>" <s17>he</s17> <c17>said</c17>.
-----
1 | indirect | Food and Agriculture Organization | ORG | organisation
2 | indirect | officials in both countries | GROUP | group
3 | indirect | Food and Agriculture Organization | ORG | organisation
4 | indirect | Food and Agriculture Organization | ORG | pronoun
6 | direct | Hamid Raza Lashari | PERSON | name
7 | mixed | India's agriculture ministry | ORG | organisation
8 | attitude | India's agriculture ministry | ORG | pronoun
9 | indirect | Bhanwar Lal | PERSON | name
10 | direct | Bhanwar Lal | PERSON | pronoun
11 | indirect | Scientists | GROUP | group
12 | attitude | Meenakshi Purohit | PERSON | name
13 | indirect | Meenakshi Purohit | PERSON | pronoun
14 | indirect | FAO's handbook | DOCUMENT | document
15 | indirect | Provincial governments | GROUP | group
16 | indirect | Hamid Raza Lashari | PERSON | surname
17 | direct | Hamid Raza Lashari | PERSON | pronoun
meta | Locusts reach Rajasthan border as UN agency urges joint spraying | - | -
entity | LOC | Rajasthan | - | - | -
entity | ORG | UN | - | - | -
entity | LOC | ISLAMABAD | - | - | -
entity | LOC | NEW DELHI | - | - | -
entity | LOC | Pakistan | - | - | -
entity | LOC | India | - | - | -
entity | ORG | Food and Agriculture Organization | FAO | - | -
entity | LOC | Luxembourg | - | - | -
entity | PERSON | Hamid Raza Lashari | Lashari | - | -
entity | LOC | Jaisalmer | - | - | -
entity | PERSON | Bhanwar Lal | - | farmer | -
entity | NORP | Arabian | - | - | -
entity | PERSON | Meenakshi Purohit | Dr Meenakshi Purohit | - | Arid Lands Institute
entity | ORG | Arid Lands Institute | - | - | -
