Paper leak: 14 held, retest for 1.9 lakh aspirants on Nov 2

HT Bureau

Patna: The Bihar Staff Recruitment Board on Sunday cancelled the assistant sub-inspector examination after <s1>police</s1> <c1>confirmed</c1> that <q1>a set of its question paper had been sold for ₹4 lakh apiece</q1>.

As many as 1,92,000 candidates had appeared for the test at 312 centres across the state on October 5.

“<q2>Not a single deserving candidate will suffer. The retest will be held on November 2,</q2>” <s2,3>board chairman Alok Ranjan Thakur</s2,3> <c2>said</c2>, <c3>adding</c3> that <q3>no fresh fee would be charged</q3>.

<s4>Superintendent of police (special investigation) Farhat Jabeen</s4> <c4>said</c4> <q4>14 people, including a school principal and two printing press employees, had been arrested so far</q4>. <q5>The alleged kingpin, identified as Guddu Sahni, was still at large</q5>, <s5>she</s5> <c5>said</c5>.

<c6>According to</c6> <s6>the police</s6>, <q6>the paper was photographed at a strongroom in Hajipur on the night of October 3</q6>. <s7>A senior officer</s7> who is part of the probe <c7>said</c7> on condition of anonymity that <q7>the photographs were sent to at least 40 phones</q7>. “<q8>We have recovered cheques, blank cheques, even one motorcycle given as advance,</q8>” <s8>the officer</s8> <c8>said</c8>.

The opposition was quick to attack. “<q9>In this regime only the paper travels on time,</q9>” <s9>Jan Sangharsh Dal leader Shambhavi Yadav</s9> <c9>said</c9>. <s10>She</s10> <c10>demanded</c10> <q10>a probe by a sitting judge</q10>. <s11>Deputy chief minister Kaushal Kishore Mandal</s11> <c11>accused</c11> her of <q11>playing politics with the future of the youth</q11>.

At Bhikhna Pahari, the hub of coaching in the city, aspirants blocked the road for nearly two hours. <s13>Rajnish Kumar, 26</s13>, <c13>said</c13> <q13>it was his fourth attempt and the second to be cancelled</q13>. “<q14>My father thinks I am lying to him about the exam,</q14>” <s14>he</s14> <c14>said</c14>. “<q14>I sent him the newspaper cutting.</q14>”

His roommate, Rajnish Paswan, said nothing; <s15>he</s15> <c15>has decided</c15> <q15>to go home to Araria</q15>.
-----
1 | indirect | police | GROUP | group
2 | direct | Alok Ranjan Thakur | PERSON | name
3 | indirect | Alok Ranjan Thakur | PERSON | name
4 | indirect | Farhat Jabeen | PERSON | name
5 | indirect | Farhat Jabeen | PERSON | pronoun
6 | indirect | police | GROUP | group
7 | indirect | senior officer | PERSON | title
8 | direct | senior officer | PERSON | title
9 | direct | Shambhavi Yadav | PERSON | name
10 | indirect | Shambhavi Yadav | PERSON | pronoun
11 | indirect | Kaushal Kishore Mandal | PERSON | name
13 | indirect | Rajnish Kumar | PERSON | name
14 | direct | Rajnish Kumar | PERSON | pronoun
15 | attitude | Rajnish Paswan | PERSON | pronoun
meta | Paper leak: 14 held, retest for 1.9 lakh aspirants on Nov 2 | - | -
entity | LOC | Patna | - | - | -
entity | ORG | Bihar Staff Recruitment Board | - | - | -
entity | PERSON | Alok Ranjan Thakur | - | chairman | Bihar Staff Recruitment Board
entity | PERSON | Farhat Jabeen | - | Superintendent of police | -
entity | PERSON | Guddu Sahni | - | alleged kingpin | -
entity | LOC | Hajipur | - | - | -
entity | ORG | Jan Sangharsh Dal | - | - | -
entity | PERSON | Shambhavi Yadav | - | leader | Jan Sangharsh Dal
entity | PERSON | Kaushal Kishore Mandal | - | Deputy chief minister | -
entity | LOC | Bhikhna Pahari | - | - | -
entity | PERSON | Rajnish Kumar | - | - | -
entity | PERSON | Rajnish Paswan | - | - | -
entity | LOC | Araria | - | - | -
