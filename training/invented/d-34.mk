Measles cases hit 47 in Pecos Draw as clinics run short of vaccine

By Adriana Villalobos and Tom Ketchum

PECOS DRAW, Texas — <q1>The measles outbreak in this cotton town has grown to 47 cases</q1>, <s1>county health officials</s1> <c1>said</c1> Friday, as <s2>clinics</s2> <c2>reported</c2> <q2>running out of vaccine by noon</q2>.

All but four of the patients are children. Nine have been hospitalized in Lubbock, including a 5-month-old girl on a ventilator.

“<q3>I've been a doctor for 33 years, and until January I had seen measles once, in Haiti,</q3>” <c3>said</c3> <s3>Dr. Wendell Achebe, the county health authority</s3>. “<q3>I'd like to go back to having seen it once.</q3>”

<s4>Achebe</s4> <c4>urged</c4> <a4>parents of infants as young as six months</a4> <q4>to seek an early dose</q4>. <s5,6>He</s5,6> <c5>blamed</c5> <q5>the shortage on a shipping error</q5> and <c6>said</c6> <q6>2,000 doses would arrive Tuesday</q6>.

<q7>About one in five kindergartners in the district has a vaccine exemption</q7>, <s7>state records</s7> <c7>show</c7>.

<s8>Raelynn Schrag</s8>, who has four unvaccinated children, <c8>said</c8> <q8>she was rethinking the decision but resented being lectured</q8>. “<q9>People who never bought my groceries have opinions about me,</q9>” <s9>she</s9> <c9>said</c9>.

Her eldest, Colt, came down with a fever on Sunday. <s10>The 11-year-old</s10> <c10>told</c10> <a10>his mother</a10> <q10>the light hurt</q10>.

Pastor Gene Friesen canceled services and turned over the fellowship hall for a vaccine clinic. A few members objected. “<q12>I told them the Good Samaritan didn't take a survey,</q12>” <s12>Friesen</s12> <c12>said</c12>.

<s13>The Texas Department of Health Protection</s13> <c13>called</c13> the outbreak “<q13>contained to the county.</q13>” Epidemiologist Suresh Krishnamurthy of West Plains University disagrees. <q15>The true number is probably three times higher</q15>, <s15>he</s15> <c15>said</c15>, <q15>because many families never call a doctor</q15>.

The school board will decide Monday whether to keep unvaccinated students home for 21 days. <s17>Superintendent Mayra Elizondo</s17> <c17>declined to say</c17> <q17>which way she leaned</q17>.

“<q18>Everybody in this is somebody's mama,</q18>” <s18>she</s18> <c18>said</c18>.
-----
1 | indirect | county health officials | GROUP | group
2 | indirect | clinics | GROUP | group
3 | direct | Wendell Achebe | PERSON | name
4 | indirect | Wendell Achebe | PERSON | surname
5 | indirect | Wendell Achebe | PERSON | pronoun
6 | indirect | Wendell Achebe | PERSON | pronoun
7 | indirect | state records | DOCUMENT | document
8 | indirect | Raelynn Schrag | PERSON | name
9 | direct | Raelynn Schrag | PERSON | pronoun
10 | indirect | Colt | PERSON | title
12 | direct | Gene Friesen | PERSON | surname
13 | mixed | Texas Department of Health Protection | ORG | organisation
15 | indirect | Suresh Krishnamurthy | PERSON | pronoun
17 | attitude | Mayra Elizondo | PERSON | name
18 | direct | Mayra Elizondo | PERSON | pronoun
meta | Measles cases hit 47 in Pecos Draw as clinics run short of vaccine | - | Adriana Villalobos and Tom Ketchum
entity | LOC | Pecos Draw | PECOS DRAW | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Lubbock | - | - | -
entity | LOC | Haiti | - | - | -
entity | PERSON | Wendell Achebe | Dr. Wendell Achebe; Achebe | county health authority | -
entity | PERSON | Raelynn Schrag | Schrag | - | -
entity | PERSON | Colt | - | - | -
entity | PERSON | Gene Friesen | Friesen | Pastor | -
entity | ORG | Texas Department of Health Protection | - | - | -
entity | PERSON | Suresh Krishnamurthy | Krishnamurthy | Epidemiologist | West Plains University
entity | ORG | West Plains University | - | - | -
entity | PERSON | Mayra Elizondo | Elizondo | Superintendent | -
