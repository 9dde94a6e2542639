<s1>Roamly</s1> <c1>says</c1> <q1>outage that stranded scooter riders was caused by ‘a single wrong character’</q1>

By Devi Raghunathan

<q18>A two-hour outage that left tens of thousands of people unable to end their scooter rides on Monday was its own fault</q18>, <s18>Roamly</s18> <c18>has admitted</c18>.

In a blog post on Tuesday, <s2>the San Francisco firm</s2> <c2>said</c2> <q2>an engineer had pushed a configuration change containing “a single wrong character” to every city at once</q2>. Riders were billed until the system recovered.

“<q3>This was preventable. We had a process and the process was skipped,</q3>” <c3>wrote</c3> <s3>Roamly’s chief technology officer, Kenji Aldana</s3>.

<s4,5>He</s4,5> <c4>promised</c4> <q4>refunds within five days</q4> and <c5>said</c5> <q5>changes would in future be rolled out one city at a time</q5>. <s6>He</s6> <c6>did not say</c6> <q6>how many customers had been overcharged</q6>, or by how much.

Some had taken matters into their own hands. <s7>Chloe Baptiste, a paramedic in Denver</s7>, <c7>said</c7> <q7>she rode around the same block for 50 minutes because the app kept telling her she was in a no-parking zone</q7>.

“<q8>I parked it in my kitchen in the end,</q8>” <s8>Baptiste</s8> <c8>told</c8> <a8>The Signal</a8>. “<q8>It beeped all night. My cat has not forgiven any of us.</q8>”

<s9>Customer service</s9> <c9>told</c9> <a9>her</a9> <q9>to return the vehicle or face a $600 fee</q9>. <q10>That message</q10>, <s10>Aldana</s10> <c10>conceded</c10>, <q10>was automated</q10>.

The episode comes at an awkward time. Roamly is seeking a permit in New York, where <s11>officials</s11> <c11>have questioned</c11> <q11>its safety record</q11>. <s12>City Councilman Raymond Osei</s12> <c12>wants</c12> <q12>the application frozen</q12>.

“<q13>If one typo can do this, what does two typos do?</q13>” <s13>Osei</s13> <c13>asked</c13> at a hearing.

Shares in the company, which lost $212 million last year, fell 6%. <s14>Two former employees</s14> <c14>said</c14> <q14>staff cuts in the spring had left a team of 11 doing the work of 30</q14>. <s15,16>A Roamly spokeswoman</s15,16> <c15>called</c15> that “<q15>categorically false</q15>” but <c16>acknowledged</c16> that <q16>the on-call rota was “under review.”</q16>

“<q17>We hear the frustration,</q17>” <s17>she</s17> <c17>added</c17>.
-----
1 | mixed | Roamly | ORG | organisation
18 | indirect | Roamly | ORG | organisation
2 | mixed | Roamly | ORG | organisation
3 | direct | Kenji Aldana | PERSON | name
4 | indirect | Kenji Aldana | PERSON | pronoun
5 | indirect | Kenji Aldana | PERSON | pronoun
6 | attitude | Kenji Aldana | PERSON | pronoun
7 | indirect | Chloe Baptiste | PERSON | name
8 | direct | Chloe Baptiste | PERSON | surname
9 | indirect | Roamly | ORG | organisation
10 | indirect | Kenji Aldana | PERSON | surname
11 | indirect | officials | GROUP | group
12 | attitude | Raymond Osei | PERSON | name
13 | direct | Raymond Osei | PERSON | surname
14 | indirect | Two former employees | GROUP | group
15 | mixed | Roamly | ORG | organisation
16 | mixed | Roamly | ORG | organisation
17 | direct | Roamly | ORG | pronoun
meta | Roamly says outage that stranded scooter riders was caused by ‘a single wrong character’ | - | Devi Raghunathan
entity | ORG | Roamly | - | - | -
entity | LOC | San Francisco | - | - | -
entity | PERSON | Kenji Aldana | Aldana | chief technology officer | Roamly
entity | PERSON | Chloe Baptiste | Baptiste | paramedic | -
entity | LOC | Denver | - | - | -
entity | ORG | The Signal | - | - | -
entity | LOC | New York | - | - | -
entity | PERSON | Raymond Osei | Osei | City Councilman | -
