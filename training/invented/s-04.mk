 date 2025-01-09 ‘<q1>There was nowhere to put him</q1>’: Trolley crisis deepens at Munster hospital

Aoife Lenihan

A 79-year-old man with pneumonia spent 61 hours on a chair in the emergency department of Cloonbeg University Hospital this week as overcrowding there reached a level not seen before.

<q2>Some 118 patients were waiting for a bed yesterday morning</q2>, <c2>according to</c2> <s2>the Nurses and Midwives Alliance (NMA)</s2>, the highest figure recorded at the hospital since counting began in 2006.

<s3>The alliance</s3> <c3>said</c3> <q3>the true number was higher, as people in the ambulance bays were not included</q3>. <s4>It</s4> <c4>called for</c4> <q4>all non-urgent surgery to be cancelled for a fortnight</q4>.

<s5>A spokeswoman for HSE South West</s5> <c5>said</c5> <q5>some elective work had been “paused on a case-by-case basis” but a blanket stop would only move the problem into February</q5>.

Con Moynihan, a retired postman with chronic lung disease, was brought by ambulance from Rathmore shortly after midnight on Sunday.

“<q6>They were very kind to him but there was nowhere to put him. He was beside the vending machine, and every time somebody bought a bar of chocolate he had to move his feet,</q6>” <s6>his daughter, Bridie Moynihan</s6>, <c6>told</c6> <a6>the Irish Examiner</a6>.

“<q7>On the Monday night, I went out to the car and cried, and then I came back in and there was a man on the floor with his coat for a pillow.</q7>”

<s8>Ms Moynihan</s8>, who drove from Athlone to be with him, <c8>believes</c8> <q8>her father would have fared better at home</q8>. He is recovering on a ward.

<s9>The hospital</s9> <c9>apologised</c9> to <a9>patients</a9> for “<q9>long waits in conditions that fall short of what we would wish</q9>”. It opened a 96-bed block in 2021, but 22 of those beds are closed because there are no nurses to staff them.

<s10>Catherine Quirke, the NMA’s industrial relations officer for the region</s10>, <c10>said</c10> <q10>her members were going home “broken”</q10>.

“<q11>One nurse rang me from the car park on Christmas Eve. She’d had 17 patients since 8am and not a drink of water,</q11>” <s11>she</s11> <c11>said</c11>. “<q11>She told me: ‘<n11>I’m a danger to them and I’m a danger to myself.</n11>’</q11>”

The matter came up in the Dáil, where the Social Democrats’ Ruairí Nash read out the names of constituents who had spent more than two days on trolleys. One of them, a woman of 91, died on Saturday.

<s12>The Cork TD</s12> <c12>accused</c12> the Government of <q12>treating winter “as a thing that falls out of the sky”</q12>. <s13>He</s13> <c13>asked</c13> <a13>the Taoiseach</a13> <q13>how many of the 350 community beds pledged in 2022 had been delivered</q13>.

<s14>The Taoiseach</s14> <c14>replied</c14> that <q14>131 were open and a further 90 would follow by June</q14>. <s15>He</s15> <c15>conceded</c15> that <q15>the situation in Cloonbeg was “not acceptable to anybody in this House”</q15>.

In 2019, <s16>an expert group</s16> led by the late Prof Gerard Hanrahan <c16>found</c16> that <q16>the hospital needed 204 extra beds</q16>. <q17>Flu cases are expected to peak in the week of January 20</q17>, <c17>according to</c17> <s17>modelling by the Health Protection Surveillance Centre</s17>.

<s18>Dr Nkem Adeyemi, a consultant in emergency medicine</s18> who has worked at Cloonbeg since 2014, <c18>said</c18> <q18>the department was built for 45,000 attendances a year and now sees 83,000</q18>.

“<q20>We are not short of plans. I have a shelf of plans. I use one of them to hold the door open,</q20>” <c20>said</c20> <s20>Dr Adeyemi</s20>.

<s21,22>She</s21,22> <c21>warned</c21> that <q21>any patient waiting more than six hours for a bed faced a measurably greater risk of death</q21>, and <c22>pleaded with</c22> <a22>families</a22> <q22>to bring elderly relatives home as soon as they were fit to leave</q22>.

The chief executive of HSE South West, Declan Prunty, took up his post in March. <s23>He</s23> <c23>has agreed</c23> <q23>to attend a special sitting of the regional health forum next Thursday</q23>.

<s24>Ms Quirke</s24> <c24>said</c24> <q24>the NMA would ballot for industrial action if nothing had changed by then</q24>. “<q25>Nobody wants a picket in January,</q25>” <s25>she</s25> <c25>added</c25>. “<q25>But at least on a picket you get to sit down.</q25>”
-----
1 | direct | Bridie Moynihan | PERSON | none
2 | indirect | Nurses and Midwives Alliance | ORG | organisation
3 | indirect | Nurses and Midwives Alliance | ORG | organisation
4 | indirect | Nurses and Midwives Alliance | ORG | pronoun
5 | mixed | HSE South West | ORG | organisation
6 | direct | Bridie Moynihan | PERSON | name
7 | direct | Bridie Moynihan | PERSON | none
8 | attitude | Bridie Moynihan | PERSON | surname
9 | mixed | Cloonbeg University Hospital | ORG | organisation
10 | mixed | Catherine Quirke | PERSON | name
11 | direct | Catherine Quirke | PERSON | pronoun
12 | mixed | Ruairí Nash | PERSON | title
13 | indirect | Ruairí Nash | PERSON | pronoun
14 | indirect | Taoiseach | PERSON | title
15 | mixed | Taoiseach | PERSON | pronoun
16 | indirect | expert group led by the late Prof Gerard Hanrahan | GROUP | group
17 | indirect | modelling by the Health Protection Surveillance Centre | DOCUMENT | document
18 | indirect | Nkem Adeyemi | PERSON | name
20 | direct | Nkem Adeyemi | PERSON | surname
21 | indirect | Nkem Adeyemi | PERSON | pronoun
22 | indirect | Nkem Adeyemi | PERSON | pronoun
23 | attitude | Declan Prunty | PERSON | pronoun
24 | indirect | Catherine Quirke | PERSON | surname
25 | direct | Catherine Quirke | PERSON | pronoun
entity | ORG | Nurses and Midwives Alliance | NMA | - | -
entity | ORG | HSE South West | - | - | -
entity | ORG | Cloonbeg University Hospital | Cloonbeg | - | -
entity | ORG | Irish Examiner | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Social Democrats | - | - | -
entity | ORG | Health Protection Surveillance Centre | - | - | -
entity | PERSON | Con Moynihan | - | retired postman | -
entity | PERSON | Bridie Moynihan | Ms Moynihan | - | -
entity | PERSON | Catherine Quirke | Ms Quirke | industrial relations officer | Nurses and Midwives Alliance
entity | PERSON | Ruairí Nash | - | TD | Social Democrats
entity | PERSON | Gerard Hanrahan | Prof Gerard Hanrahan | - | -
entity | PERSON | Nkem Adeyemi | Dr Nkem Adeyemi; Dr Adeyemi | consultant in emergency medicine | Cloonbeg University Hospital
entity | PERSON | Declan Prunty | - | chief executive | HSE South West
entity | LOC | Rathmore | - | - | -
entity | LOC | Athlone | - | - | -
entity | LOC | Munster | - | - | -
entity | LOC | Cork | - | - | -
meta | ‘There was nowhere to put him’: Trolley crisis deepens at Munster hospital | 2025-01-09 | Aoife Lenihan
