Kenya's tea pluckers win court reprieve over machines

NAKURU, Kenya - A labour court on Friday barred two tea estates from replacing hand pluckers with machines until a union's petition is heard in full.

<s1,2>Justice Beatrice Cherono</s1,2> <c1>ruled</c1> that <q1>the estates had "consulted nobody" before announcing 1,900 redundancies</q1>, and <c2>gave</c2> <q2>them thirty days to open talks</q2>.

<s3>The Tea and Allied Workers Union</s3> <c3>welcomed</c3> <q3>the order</q3>. "<q4>A machine does not pay school fees in Kericho,</q4>" <c4>said</c4> <s4>its secretary general, Josphat Kirui</s4>. "<q4>People do.</q4>"

<s5>Lelmet Estates and Highveld Leaf, which between them produce a fifth of the country's crop</s5>, <c5>had argued</c5> that <q5>rising wages and falling auction prices left them no choice</q5>.

Production costs, <s6>the companies</s6> <c6>said</c6> in court papers, <q6>have climbed by 38 percent in four years</q6>.

<s7>Their lawyer, Amina Suleiman-Ochieng</s7>, <c7>told</c7> <a7>reporters</a7> <q7>they would appeal</q7>. <s8>She</s8> <c8>declined to say</c8> <q8>whether the machines already on the estates would be parked in the meantime</q8>.

"<q9>We respect the court, but we respect arithmetic too,</q9>" <s9>she</s9> <c9>said</c9>.

<q10>Each harvester does the work of around eighty pluckers</q10>, <c10>according to</c10> <s10>figures from the Tea Research Centre</s10>. The machines, nicknamed "<x>the goats</x>" by workers for the way they crop the bushes, first appeared in the highlands a decade ago.

<s11>Pluckers</s11> <c11>complain</c11> that <q11>machine-cut leaf is coarse</q11>. <s12>Buyers in Mombasa</s12> <c12>say</c12> <q12>they can hardly tell the difference</q12>.

Tea is Kenya's largest export crop and supports some six million people, most of them on plots smaller than a football pitch.

Outside the courthouse, women sang and waved branches. "<q13>I have two hands and four children,</q13>" <s13>Grace Chebet, 41</s13>, <c13>shouted</c13> over the noise. "<q13>Let the goats go home!</q13>"

The case returns to court on 14 March.
-----
1 | mixed | Beatrice Cherono | PERSON | name
2 | indirect | Beatrice Cherono | PERSON | name
3 | attitude | Tea and Allied Workers Union | ORG | organisation
4 | direct | Josphat Kirui | PERSON | name
5 | indirect | Lelmet Estates and Highveld Leaf | GROUP | organisation
6 | indirect | Lelmet Estates and Highveld Leaf | GROUP | organisation
7 | indirect | Amina Suleiman-Ochieng | PERSON | name
8 | attitude | Amina Suleiman-Ochieng | PERSON | pronoun
9 | direct | Amina Suleiman-Ochieng | PERSON | pronoun
10 | indirect | figures from the Tea Research Centre | DOCUMENT | document
11 | indirect | Pluckers | GROUP | group
12 | indirect | Buyers in Mombasa | GROUP | group
13 | direct | Grace Chebet | PERSON | name
meta | Kenya's tea pluckers win court reprieve over machines | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | NAKURU | - | - | -
entity | PERSON | Beatrice Cherono | Justice Beatrice Cherono | Justice | -
entity | ORG | Tea and Allied Workers Union | - | - | -
entity | LOC | Kericho | - | - | -
entity | PERSON | Josphat Kirui | - | secretary general | Tea and Allied Workers Union
entity | ORG | Lelmet Estates | - | - | -
entity | ORG | Highveld Leaf | - | - | -
entity | PERSON | Amina Suleiman-Ochieng | - | lawyer | -
entity | ORG | Tea Research Centre | - | - | -
entity | LOC | Mombasa | - | - | -
entity | PERSON | Grace Chebet | - | - | -
