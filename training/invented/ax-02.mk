Tolliver Township puts off warehouse vote after neighbors pack gym

By Corinne Stroud-Adeyemi

Staff Writer

For four hours Tuesday night they came to the microphone in the middle school gym: dairy farmers, a retired state trooper, a girl of 9 who had brought a jar of water from her grandmother’s well.

When the last of them sat down, the Tolliver Township Board of Supervisors voted 3-2 to put off until January a decision on whether to rezone 118 acres of farmland for a 1.1-million-square-foot warehouse.

“<q1>I’ve lived here 61 years and I’ve never seen this many people in one room who weren’t mad about football,</q1>” <c1>said</c1> <s1>Supervisor Dale Krzeminski</s1>, who made the motion.

The developer, Castellane Logistics Partners of Cherry Hill, New Jersey, filed its first plans in March of last year. <s2>It</s2> <c2>says</c2> <q2>the project would create 640 permanent jobs and bring in $2.3 million a year in taxes, most of it for the school district</q2>.

<s3>Opponents</s3> <c3>say</c3> <q3>it would also bring 900 trucks a day down Mauch Hollow Road, a two-lane blacktop with no shoulder and a one-lane bridge</q3>.

<s4>Renata Birdsall</s4>, whose family has farmed across from the site since 1884, <c4>told</c4> <a4>the supervisors</a4> <q4>the company’s traffic study had been conducted during the week of Thanksgiving</q4>.

“<q5>There’s nobody on that road but turkeys,</q5>” <s5>she</s5> <c5>said</c5>, to laughter. “<q5>Come back in October and count the school buses.</q5>”

<s6>Castellane’s attorney, Joel Pruitt</s6>, <c6>did not dispute</c6> <q6>the date</q6>. <s7,8>He</s7,8> <c7>said</c7> <q7>the count had been adjusted for the season with a formula used by the state transportation department</q7> and <c8>offered</c8> <q8>to commission a second one at the company’s expense</q8>.

“<q9>We want to be good neighbors,</q9>” <c9>said</c9> <s9>Pruitt</s9>, who had to stop twice because of booing. “<q9>Nobody at Castellane is trying to sneak anything past anybody.</q9>”

<s10>A man in the bleachers</s10> <c10>shouted back</c10>: “<q10>Then why’d we find out from a surveyor?</q10>”

The fight has split families. Wayne Ostrander, 71, sold the developer an option on his land in 2023, the year his wife, Lucille, was diagnosed with Parkinson’s disease. His brother Carl lives next door. <s11>A red sign by Carl’s mailbox</s11> <c11>reads</c11> “<q11>Stop the Box.</q11>”

“<q12>They haven’t spoken since Easter,</q12>” <c12>said</c12> <s12>Lucille Ostrander, 69</s12>. <s13>She</s13> <c13>worries</c13> that <q13>they never will</q13>.

<s14>Her husband</s14> <c14>said</c14> <q14>he had offered the ground to three younger farmers before signing and that not one of them could get a loan</q14>.

“<q15>Everybody loves a farm,</q15>” <s15>he</s15> <c15>said</c15>, “<q15>as long as it’s somebody else paying the feed bill.</q15>”

<s16>Board Chairwoman Delphine Tran-Mulcahy</s16>, who voted against the delay along with Supervisor Hank Orosco, <c16>warned</c16> that <q16>the township could be sued if it stalled</q16>.

Pennsylvania law requires municipalities to allow every lawful use of land somewhere within their borders, a rule that has tripped up others before. In 2021, Upper Sedgwick Township spent $480,000 fighting a similar proposal and lost. The building there opened last spring.

“<q17>I don’t like it either,</q17>” <s17>Tran-Mulcahy</s17> <c17>said</c17>. “<q17>But feelings aren’t a zoning argument.</q17>”

<s18>The Lenape Valley Planning Commission</s18>, whose advice is not binding, <c18>recommended</c18> in August that <q18>the township reject the request</q18>. In a nine-page letter, <s19>it</s19> <c19>called</c19> the location “<q19>fundamentally unsuited to regional freight.</q19>”

<s20>Birdsall’s group, Neighbors for Mauch Hollow</s20>, <c20>wants</c20> <q20>the board to hire its own engineer</q20>. <s21>Krzeminski</s21> <c21>said</c21> <q21>he’d support that if the money could be found</q21>; <s22>Orosco</s22> <c22>was skeptical</c22> that <q22>one more study would change anyone’s mind</q22>.

Warehouses have spread along the interstate since 2015, when the first of the big retailers opened a distribution center outside Allentown.

The girl with the jar, it turned out, was Birdsall’s granddaughter, Posy. She set it on the table in front of Pruitt and walked back to her seat without saying a word. It was still there when the custodian turned out the lights.

The next hearing is Jan. 14. <s23>School officials</s23> <c23>have agreed</c23> <q23>to keep the gym open until midnight</q23>.
-----
1 | direct | Dale Krzeminski | PERSON | name
2 | indirect | Castellane Logistics Partners | ORG | pronoun
3 | indirect | Opponents | GROUP | group
4 | indirect | Renata Birdsall | PERSON | name
5 | direct | Renata Birdsall | PERSON | pronoun
6 | attitude | Joel Pruitt | PERSON | name
7 | indirect | Joel Pruitt | PERSON | pronoun
8 | indirect | Joel Pruitt | PERSON | pronoun
9 | direct | Joel Pruitt | PERSON | surname
10 | direct | man in the bleachers | PERSON | title
11 | direct | red sign by Carl’s mailbox | DOCUMENT | document
12 | direct | Lucille Ostrander | PERSON | name
13 | attitude | Lucille Ostrander | PERSON | pronoun
14 | indirect | Wayne Ostrander | PERSON | title
15 | direct | Wayne Ostrander | PERSON | pronoun
16 | indirect | Delphine Tran-Mulcahy | PERSON | name
17 | direct | Delphine Tran-Mulcahy | PERSON | surname
18 | indirect | Lenape Valley Planning Commission | ORG | organisation
19 | mixed | Lenape Valley Planning Commission | ORG | pronoun
20 | attitude | Neighbors for Mauch Hollow | ORG | organisation
21 | indirect | Dale Krzeminski | PERSON | surname
22 | attitude | Hank Orosco | PERSON | surname
23 | indirect | School officials | GROUP | group
entity | PERSON | Dale Krzeminski | Supervisor Dale Krzeminski; Krzeminski | Supervisor | Tolliver Township Board of Supervisors
entity | PERSON | Renata Birdsall | Birdsall | - | Neighbors for Mauch Hollow
entity | PERSON | Joel Pruitt | Pruitt | attorney | Castellane Logistics Partners
entity | PERSON | Wayne Ostrander | - | - | -
entity | PERSON | Lucille Ostrander | Lucille | - | -
entity | PERSON | Carl | - | - | -
entity | PERSON | Delphine Tran-Mulcahy | Board Chairwoman Delphine Tran-Mulcahy; Tran-Mulcahy | Board Chairwoman | Tolliver Township Board of Supervisors
entity | PERSON | Hank Orosco | Supervisor Hank Orosco; Orosco | Supervisor | Tolliver Township Board of Supervisors
entity | PERSON | Posy | - | - | -
entity | ORG | Tolliver Township Board of Supervisors | - | - | -
entity | ORG | Castellane Logistics Partners | Castellane | - | -
entity | ORG | Lenape Valley Planning Commission | - | - | -
entity | ORG | Neighbors for Mauch Hollow | - | - | -
entity | LOC | Tolliver Township | - | - | -
entity | LOC | Cherry Hill | - | - | -
entity | LOC | New Jersey | - | - | -
entity | LOC | Mauch Hollow Road | - | - | -
entity | LOC | Pennsylvania | - | - | -
entity | LOC | Upper Sedgwick Township | - | - | -
entity | LOC | Allentown | - | - | -
meta | Tolliver Township puts off warehouse vote after neighbors pack gym | - | Corinne Stroud-Adeyemi
