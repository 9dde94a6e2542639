Sri Lankan tea strike enters third week

By a correspondent in Nuwara Eliya

Pluckers on nine estates stayed away from work for a fifteenth day on Monday, and <s1>union leaders</s1> <c1>vowed</c1> <q1>to bring out the factory hands next</q1>.

<s2>The Hill Workers' Front</s2> <c2>is demanding</c2> <q2>a daily wage of 2,400 rupees</q2>. <s3>Estate owners</s3> <c3>have offered</c3> <q3>1,750, with free rice</q3>.

"<q4>You cannot put rice in a bus conductor's hand,</q4>" <c4>said</c4> <s4>Selvi Murugesan, who has plucked at the Glenavon estate since she was 14</s4>. <q5>Her wages</q5>, <s5>she</s5> <c5>said</c5>, <q5>last until the nineteenth of the month</q5>.

<s6>Front president V. Rajendran</s6> <c6>alleged</c6> that <q6>managers had cut off water to two rows of workers' houses</q6>. <s7,8>The Planters' Chamber</s7,8> <c7>called</c7> the allegation "<q7>baseless</q7>", <c8>adding</c8> that <q8>a pump had failed and was being mended</q8>.

<c9>According to</c9> <s9>exporters</s9>, <q9>some 4 million kilos of leaf have been lost</q9>. <q10>The price of high-grown teas at the Colombo auction could double by August</q10>, <s10>broker Farhan Cassim</s10> <c10>predicted</c10>.

<s11,12>The labour minister</s11,12> <c11>appealed for</c11> <q11>calm</q11> and <c12>invited</c12> <a12>both sides</a12> <q12>to talks on Thursday</q12>. <s13>Mr Rajendran</s13> <c13>said</c13> <q13>he would go "if somebody pays for the petrol"</q13>. <s14>The chamber</s14> <c14>has yet to say</c14> <q14>whether it will attend</q14>.

There is little sign of anger at Glenavon, where <s15>a banner across the gate</s15> <c15>says</c15> "<q15>Two Leaves and a Bud and a Living Wage</q15>". Women sit under it, singing. A police jeep is parked in the shade, its driver asleep.

Shopkeepers have given credit, but <s17>the owner of the only grocery, K. Ismail</s17>, <c17>doubts</c17> <q17>he can do so for another week</q17>. <s18>His wife</s18> <c18>has told</c18> <a18>him</a18> <q18>to stop writing it down, because she is tired of reading it</q18>.

<q19>The strike</q19>, <c19>in the view of</c19> <s19>one estate superintendent</s19>, <q19>will be settled "the day before everyone is ruined"</q19>.
-----
1 | indirect | union leaders | GROUP | group
2 | indirect | Hill Workers' Front | ORG | organisation
3 | indirect | Estate owners | GROUP | group
4 | direct | Selvi Murugesan | PERSON | name
5 | indirect | Selvi Murugesan | PERSON | pronoun
6 | indirect | V. Rajendran | PERSON | name
7 | mixed | Planters' Chamber | ORG | organisation
8 | indirect | Planters' Chamber | ORG | organisation
9 | indirect | exporters | GROUP | group
10 | indirect | Farhan Cassim | PERSON | name
11 | indirect | labour minister | PERSON | title
12 | indirect | labour minister | PERSON | title
13 | mixed | V. Rajendran | PERSON | surname
14 | attitude | Planters' Chamber | ORG | organisation
15 | direct | banner across the gate | DOCUMENT | document
17 | attitude | K. Ismail | PERSON | name
18 | indirect | His wife | PERSON | title
19 | mixed | one estate superintendent | PERSON | title
meta | Sri Lankan tea strike enters third week | - | a correspondent in Nuwara Eliya
entity | NORP | Sri Lankan | - | - | -
entity | ORG | Hill Workers' Front | Front | - | -
entity | PERSON | Selvi Murugesan | - | - | -
entity | LOC | Glenavon | - | - | -
entity | PERSON | V. Rajendran | Mr Rajendran | president | Hill Workers' Front
entity | ORG | Planters' Chamber | - | - | -
entity | LOC | Colombo | - | - | -
entity | PERSON | Farhan Cassim | - | broker | -
entity | PERSON | K. Ismail | - | - | -
