Minister, union trade blame as doctors down tools in Enugu

By Chidinma Obiora-West

Resident doctors at six public hospitals in Enugu began an indefinite strike on Monday, leaving nurses to turn away all but the gravest cases.

<s1>The Association of Resident Physicians</s1> <c1>blamed</c1> <q1>the state for failing to pay a hazard allowance agreed in 2022</q1>. <s2>Its chairman, Dr Kelechi Umeh</s2>, <c2>pointed out</c2> that <q2>members had postponed the action three times</q2>.

"<q3>We've been patient with our patients and patient with our paymasters,</q3>" <s3>he</s3> <c3>said</c3>. "<q3>Only one of them is grateful.</q3>"

<s4>Health commissioner Dr Stella Nnamani</s4> <c4>countered</c4> that <q4>the money had been released in December</q4>. <q5>If it had not reached doctors' accounts</q5>, <s5>she</s5> <c5>said</c5>, <q5>the hospitals' own bursars should be asked why</q5>.

The <c6>claim</c6> by <s6>Nnamani</s6> that <q6>funds were released</q6> <c7>was described</c7> by <s7>the union</s7> as "<q7>a fairy tale with a stamp on it</q7>".

At Parklane, <a8>relatives</a8> <c8>were told</c8> by <s8>a matron</s8> <q8>to go home</q8>. "<q9>My brother's leg is broken in two places,</q9>" <c9>said</c9> <s9>Ikenna Eze</s9>, pushing him in a wheelbarrow. "<q9>Which home has plaster?</q9>"

<s10>A nurse on the children's ward, who has worked through nine strikes in fourteen years and brought her own thermometer to each</s10>, <c10>reported</c10> that <q10>four infants had been moved to a mission hospital</q10>. <s11,12>She</s11,12> <c11>asked</c11> <q11>not to be named</q11>, <c12>explaining</c12> that "<q12>matrons read newspapers</q12>".

<s13>Both sides</s13> <c13>say</c13> <q13>they are ready to talk</q13>. <s14>Neither</s14> <c14>would say</c14> <q14>when</q14>. <q15>A meeting called for Tuesday was abandoned after the parties failed to agree on a table</q15>, <s15>an aide to the governor</s15> <c15>disclosed</c15>: <q15>the union had wanted a round one</q15>.

The thermometer on the ward stood at 39 degrees. <q16>The patient</q16>, <c16>according to</c16> <s16>the chart</s16>, <q16>was doing well</q16>.
-----
1 | indirect | Association of Resident Physicians | ORG | organisation
2 | indirect | Kelechi Umeh | PERSON | name
3 | direct | Kelechi Umeh | PERSON | pronoun
4 | indirect | Stella Nnamani | PERSON | name
5 | indirect | Stella Nnamani | PERSON | pronoun
6 | indirect | Stella Nnamani | PERSON | surname
7 | mixed | Association of Resident Physicians | ORG | organisation
8 | indirect | matron | PERSON | title
9 | direct | Ikenna Eze | PERSON | name
10 | indirect | nurse on the children's ward | PERSON | title
11 | indirect | nurse on the children's ward | PERSON | pronoun
12 | mixed | nurse on the children's ward | PERSON | pronoun
13 | indirect | Both sides | GROUP | group
14 | attitude | Both sides | GROUP | group
15 | indirect | aide to the governor | PERSON | title
16 | indirect | chart | DOCUMENT | document
meta | Minister, union trade blame as doctors down tools in Enugu | - | Chidinma Obiora-West
entity | LOC | Enugu | - | - | -
entity | ORG | Association of Resident Physicians | - | - | -
entity | PERSON | Kelechi Umeh | Dr Kelechi Umeh | chairman | Association of Resident Physicians
entity | PERSON | Stella Nnamani | Dr Stella Nnamani; Nnamani | Health commissioner | -
entity | ORG | Parklane | - | - | -
entity | PERSON | Ikenna Eze | - | - | -
