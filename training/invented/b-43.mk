Nurses in Johannesburg to get stab vests after ward attack

By Refilwe Tladi

<s1>Gauteng's health department</s1> <c1>said</c1> on Tuesday <q1>it would issue stab-proof vests to nurses in six emergency wards</q1>, a week after a porter was knifed at Hillbrow Central.

The department's head, Dr Sibusiso Radebe, announced the measure alongside union leaders. “<q2>It shames me to say the word vest in a hospital,</q2>” <s2>Radebe</s2> <c2>said</c2>. “<q2>But shame stops nothing.</q2>”

<s3>The porter, <s16>who</s16> is 34 and <c16>has asked</c16> that <q16>his name be withheld</q16></s3>, <c3>told</c3> <a3>City Mail</a3> from his bed that <q3>the attacker had wanted a wheelchair</q3>. <s4>He</s4> <c4>doesn't blame</c4> <q4>the guards</q4>.

“<q5>They have a stick and a form to fill in,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>What can you do with a form?</q5>”

<s6,7>The nurses' union, Hospersa-Thusa</s6,7>, <c6>described</c6> the vests as “<q6>a plaster on an amputation</q6>” and <c7>repeated</c7> <q7>its demand for metal detectors</q7>. <s8>General secretary Busi Makhanya</s8> <c8>claimed</c8> that <q8>89 assaults had been recorded since January</q8>. <s9>The department</s9> <c9>puts</c9> <q9>the number at 51</q9>.

<s10>Patients' groups</s10> <c10>worry</c10> that <q10>armoured staff will frighten the sick</q10>. <s11>Johan Esterhuizen of Ward Watch</s11> <c11>suggested</c11> <q11>better lighting and shorter waits</q11>. <q12>People who wait nine hours</q12>, <s12>he</s12> <c12>said</c12>, “<q12>are not patients any more, they are a crowd</q12>”.

<s13>Police</s13> <c13>confirmed</c13> that <q13>a 27-year-old man had been arrested</q13>. <s14>They</s14> <c14>would not say</c14> <q14>whether he had been a patient</q14>.

<q15>A security camera above the ward entrance was switched off for repairs on 2 May</q15>, <c15>according to</c15> <s15>a sticker on its housing</s15>, and has looked at the wall since.
-----
1 | indirect | Gauteng's health department | ORG | organisation
2 | direct | Sibusiso Radebe | PERSON | surname
3 | indirect | porter | PERSON | title
4 | attitude | porter | PERSON | pronoun
5 | direct | porter | PERSON | pronoun
6 | mixed | Hospersa-Thusa | ORG | organisation
7 | indirect | Hospersa-Thusa | ORG | organisation
8 | indirect | Busi Makhanya | PERSON | name
9 | indirect | Gauteng's health department | ORG | organisation
10 | attitude | Patients' groups | GROUP | group
11 | indirect | Johan Esterhuizen | PERSON | name
12 | mixed | Johan Esterhuizen | PERSON | pronoun
13 | indirect | Police | GROUP | group
14 | attitude | Police | GROUP | pronoun
15 | indirect | sticker on its housing | DOCUMENT | document
16 | indirect | porter | PERSON | pronoun
meta | Nurses in Johannesburg to get stab vests after ward attack | - | Refilwe Tladi
entity | LOC | Johannesburg | - | - | -
entity | LOC | Gauteng | - | - | -
entity | ORG | Hillbrow Central | - | - | -
entity | PERSON | Sibusiso Radebe | Dr Sibusiso Radebe; Radebe | department's head | -
entity | ORG | City Mail | - | - | -
entity | ORG | Hospersa-Thusa | - | - | -
entity | PERSON | Busi Makhanya | - | General secretary | Hospersa-Thusa
entity | PERSON | Johan Esterhuizen | - | - | Ward Watch
entity | ORG | Ward Watch | - | - | -
