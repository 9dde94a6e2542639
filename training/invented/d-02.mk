Tornado tears through Arkansas farm town, killing 3

By DWAYNE PRUETT
Associated Press

COTTER'S BEND, Ark. (AP) — <q1>A tornado flattened a church, a feed mill and dozens of homes in a northeastern Arkansas farm town before dawn Wednesday, killing three people and injuring at least 19</q1>, <s1>authorities</s1> <c1>said</c1>.

<q2>The dead include a married couple in their 70s whose mobile home was carried across a county road</q2>, <c2>according to</c2> <s2>Lowry County Coroner Jeanette Suggs</s2>. <s3>She</s3> <c3>did not release</c3> <q3>their names</q3>.

"<q4>I've done this job 22 years, and I have never had to ask a deputy which house was which,</q4>" <s4>Suggs</s4> <c4>said</c4>.

Tyrell Vance was asleep in his recliner when his phone went off. "<q5>I had maybe 40 seconds,</q5>" <c5>said</c5> <s5>Vance, 41, a mill mechanic who has lived on Depot Street his whole life</s5>. "<q5>I grabbed my daughter and got in the tub, and the roof just lifted off like a lid.</q5>"

<s6>His daughter, Kiara, 9</s6>, <c6>said</c6> <q6>she counted out loud the way her teacher had taught her</q6>. "<q7>I got to 31,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>Then it got quiet.</q7>"

<s8>The National Weather Service</s8> <c8>assigned</c8> <q8>the storm a preliminary rating of EF3</q8>, with winds up to 150 mph. A warning was issued 11 minutes before it struck.

<s9>Gov. Alan Teague</s9> declared a disaster in four counties and <c9>asked</c9> <a9>residents</a9> <q9>to stay off the roads</q9>. <q10>About 60 members of the National Guard will help clear debris</q10>, <s10>the governor's office</s10> <c10>said</c10>.

The church, Mount Pisgah Baptist, had celebrated its centennial on Sunday. Its bell was found in a soybean field.

"<q11>We'll hang it from a tree if we have to,</q11>" <c11>said</c11> <s11>the pastor, the Rev. Clifton Rudd</s11>. "<q11>A church is not a building.</q11>" <s12>He</s12> <c12>plans</c12> <q12>to hold services Sunday in the school gym</q12>.

<s13>Some residents</s13> <c13>questioned</c13> <q13>why the town's siren never sounded</q13>. <s14,15>Mayor Lottie Haskins</s14,15> <c14>acknowledged</c14> that <q14>it failed a test in January</q14> and <c15>blamed</c15> <q15>a backordered part</q15>.

"<q16>That one is on us,</q16>" <s16>Haskins</s16> <c16>told</c16> <a16>reporters</a16>. "<q16>I'm not going to stand here and dress it up.</q16>"
-----
1 | indirect | authorities | GROUP | group
2 | indirect | Jeanette Suggs | PERSON | name
3 | attitude | Jeanette Suggs | PERSON | pronoun
4 | direct | Jeanette Suggs | PERSON | surname
5 | direct | Tyrell Vance | PERSON | surname
6 | indirect | Kiara | PERSON | name
7 | direct | Kiara | PERSON | pronoun
8 | indirect | National Weather Service | ORG | organisation
9 | indirect | Alan Teague | PERSON | name
10 | indirect | governor's office | ORG | organisation
11 | direct | Clifton Rudd | PERSON | name
12 | attitude | Clifton Rudd | PERSON | pronoun
13 | indirect | Some residents | GROUP | group
14 | indirect | Lottie Haskins | PERSON | name
15 | indirect | Lottie Haskins | PERSON | name
16 | direct | Lottie Haskins | PERSON | surname
meta | Tornado tears through Arkansas farm town, killing 3 | - | DWAYNE PRUETT
entity | LOC | Arkansas | Ark. | - | -
entity | LOC | COTTER'S BEND | - | - | -
entity | ORG | AP | Associated Press | - | -
entity | LOC | Lowry County | - | - | -
entity | PERSON | Jeanette Suggs | Suggs | Lowry County Coroner | -
entity | PERSON | Tyrell Vance | Vance | mill mechanic | -
entity | LOC | Depot Street | - | - | -
entity | PERSON | Kiara | - | - | -
entity | ORG | National Weather Service | - | - | -
entity | PERSON | Alan Teague | Gov. Alan Teague | Gov. | -
entity | ORG | National Guard | - | - | -
entity | ORG | Mount Pisgah Baptist | - | - | -
entity | PERSON | Clifton Rudd | Rev. Clifton Rudd | pastor | Mount Pisgah Baptist
entity | PERSON | Lottie Haskins | Mayor Lottie Haskins; Haskins | Mayor | -
