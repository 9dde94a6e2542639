 date 2024-06-11 <q1>Monsoon repairs on coastal highway to miss deadline</q1>, <s1>minister</s1> <c1>admits</c1>

By Kavita Rane

<s2>Maharashtra's public works minister, Ashok Jadhavrao</s2>, <c2>told</c2> <a2>the state assembly</a2> on Tuesday that <q2>repairs to the coastal highway would not be finished before the monsoon</q2>.

<s3,4>Jadhavrao</s3,4> <c3>blamed</c3> <q3>the slow progress on a shortage of bitumen</q3>, but <c4>promised</c4> that <q4>the worst craters near Alibag would be filled within a week</q4>.

"<q5>I will not stand here and give you a false date,</q5>" <s5>he</s5> <c5>said</c5>. "<q5>The contractor has been fined twice already.</q5>"

Opposition members banged their desks. <s6,7>Snehal Gaikwad, the legislator for Pen, who has driven the route every week since her election in 2019</s6,7>, <c6>called</c6> the reply "<q6>a lullaby for the sleeping</q6>" and <c7>demanded</c7> <q7>an independent audit of the contract</q7>.

"<q8>Three people have died on that stretch since January,</q8>" <s8>she</s8> <c8>said</c8>. "<q8>Who will the minister fine for that?</q8>"

<s9>The contractor, Konkan Buildwell</s9>, <c9>did not respond to</c9> <q9>questions sent by email</q9>. In a filing to the stock exchange last month <s10>the company</s10> <c10>said</c10> <q10>it had "met every milestone within its control"</q10>.

The highway, the first stage of the Sea Ribbon project, was supposed to cut the drive to the ferry terminal to forty minutes. On Monday it took this reporter two hours and ten minutes, according to the car's clock.

Truckers at a tea stall in Wadkhal had little faith in the new promise. "<q11>We have heard it every June,</q11>" <c11>said</c11> <s11>one of them, Dattatray Mhatre</s11>. <s12>He</s12> <c12>reckons</c12> <q12>the potholes cost him two tyres a month</q12>.

<s13>A public works department engineer</s13> <c13>said</c13>, on condition of anonymity, that <q13>the night shifts ordered in April had never begun</q13>.
-----
1 | indirect | Ashok Jadhavrao | PERSON | title
2 | indirect | Ashok Jadhavrao | PERSON | name
3 | indirect | Ashok Jadhavrao | PERSON | surname
4 | indirect | Ashok Jadhavrao | PERSON | surname
5 | direct | Ashok Jadhavrao | PERSON | pronoun
6 | mixed | Snehal Gaikwad | PERSON | name
7 | indirect | Snehal Gaikwad | PERSON | name
8 | direct | Snehal Gaikwad | PERSON | pronoun
9 | attitude | Konkan Buildwell | ORG | organisation
10 | mixed | Konkan Buildwell | ORG | organisation
11 | direct | Dattatray Mhatre | PERSON | name
12 | attitude | Dattatray Mhatre | PERSON | pronoun
13 | indirect | public works department engineer | PERSON | title
meta | Monsoon repairs on coastal highway to miss deadline, minister admits | 2024-06-11 | Kavita Rane
entity | LOC | Maharashtra | - | - | -
entity | PERSON | Ashok Jadhavrao | Jadhavrao | public works minister | -
entity | LOC | Alibag | - | - | -
entity | PERSON | Snehal Gaikwad | - | legislator for Pen | -
entity | LOC | Pen | - | - | -
entity | ORG | Konkan Buildwell | - | - | -
entity | LOC | Wadkhal | - | - | -
entity | PERSON | Dattatray Mhatre | - | - | -
