Farmers split over plan to fence wild elephants

By Nomathemba Ford

<s1>South Africa's parks agency</s1> <c1>proposes</c1> <q1>to build 190 kilometres of electric fence along the eastern edge of the Sabie bush</q1>, where elephants flattened more than 600 hectares of maize last summer.

<s2>Commercial growers</s2> <c2>back</c2> <q2>the plan</q2>. “<q3>You don't negotiate with six tonnes of animal,</q3>” <c3>said</c3> <s3>Hendrik Vermaak, whose family has farmed near Hazyview since 1948</s3>.

Village farmers see it differently. At a hearing on Saturday <s4>they</s4> <c4>complained</c4> that <q4>the fence would cut them off from firewood, graves and a clinic</q4>.

“<q5>They ask where the elephants will walk,</q5>” <c5>said</c5> <s5>Gogo Thembi Mathebula</s5>, to loud applause. “<q5>Nobody has asked where I will walk.</q5>”

<s6>Dr Lwazi Ngcobo, the ecologist who drew the route and is paid by both sides</s6>, <c6>said</c6> <q6>there would be nine gates</q6>. <q7>Each</q7>, <s7>he</s7> <c7>promised</c7>, <q7>would be wide enough for an ambulance</q7>. <s8>Ngcobo</s8> <c8>refused</c8> <q8>to say who would hold the keys</q8>.

The agency has R240 million for the work, most of it from a German bank. <s9>The bank</s9> <c9>has asked for</c9> <q9>proof that residents were consulted</q9>.

<s10>Wildlife groups</s10> <c10>argue</c10> that <q10>chillies, bees and watchtowers would do the job for a tenth of the money</q10>. <s11>A study cited by one of them</s11> <c11>found</c11> that <q11>elephants avoided fields ringed with beehives nine times out of ten</q11>. <s12>Vermaak</s12> <c12>doubts</c12> <q12>it</q12>: <s13>he</s13> <c13>says</c13> <q13>he tried bees in 2016 and the elephants ate the hives</q13>.

Written comments close on 30 June. <s14>The agency</s14> <c14>hopes</c14> <q14>to break ground in August</q14>.
-----
1 | indirect | South Africa's parks agency | ORG | organisation
2 | attitude | Commercial growers | GROUP | group
3 | direct | Hendrik Vermaak | PERSON | name
4 | indirect | Village farmers | GROUP | pronoun
5 | direct | Thembi Mathebula | PERSON | name
6 | indirect | Lwazi Ngcobo | PERSON | name
7 | indirect | Lwazi Ngcobo | PERSON | pronoun
8 | attitude | Lwazi Ngcobo | PERSON | surname
9 | indirect | bank | ORG | organisation
10 | indirect | Wildlife groups | GROUP | group
11 | indirect | study cited by one of them | DOCUMENT | document
12 | attitude | Hendrik Vermaak | PERSON | surname
13 | indirect | Hendrik Vermaak | PERSON | pronoun
14 | attitude | South Africa's parks agency | ORG | organisation
meta | Farmers split over plan to fence wild elephants | - | Nomathemba Ford
entity | LOC | South Africa | - | - | -
entity | LOC | Sabie | - | - | -
entity | PERSON | Hendrik Vermaak | Vermaak | - | -
entity | LOC | Hazyview | - | - | -
entity | PERSON | Thembi Mathebula | - | - | -
entity | PERSON | Lwazi Ngcobo | Dr Lwazi Ngcobo; Ngcobo | ecologist | -
entity | NORP | German | - | - | -
