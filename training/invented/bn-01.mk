<s1>Petty-Oduya</s1> <c1>tells</c1> <a1>ambulance union</a1> ‘<q1>there is no more money</q1>’ as third strike looms

By Perdita Sallow, PA Health Editor

Ambulance crews across the north of England will walk out for a third time next week after talks between the Department of Health and their biggest union collapsed in less than an hour.

<s2>The Emergency Care Workers’ Union (ECWU)</s2> <c2>said</c2> <q2>10,400 paramedics, technicians and call handlers would strike for 24 hours from midnight on Tuesday</q2>.

“<q3>We were offered tea and a lecture,</q3>” <c3>said</c3> <s3>the union’s general secretary, Odette Crisp</s3>, as she left the meeting in Victoria Street. “<q3>The tea was warmer than the lecture.</q3>”

<s4>Ms Crisp</s4> <c4>accused</c4> the Health Secretary, Laurence Petty-Oduya, of “<q4>hiding behind the Treasury’s skirts</q4>”.

<s5>The Cabinet minister</s5> <c5>insisted</c5> <q5>the 3.6% award recommended by the NHS Pay Review Body was final</q5>.

“<q6>I say this with regret, but there is no more money,</q6>” <s6>he</s6> <c6>told</c6> <a6>broadcasters</a6> during a visit to Wansford General in Skelthorpe. “<q6>Every extra pound for pay is a pound taken from patients.</q6>”

The strike will cover two trusts: Northern Pennine Ambulance Service, which serves an area from Skelthorpe to the Solway, and the smaller Humber and Wolds. Crews in Lancashire, where members of Unison voted narrowly against action in October, will work normally.

<s7>Northern Pennine</s7> <c7>urged</c7> <a7>the public</a7> <q7>to ring 999 only in a life-threatening emergency</q7>. <q8>Some Category 2 calls could wait as long as five hours</q8>, <s8>its chief executive, Ravindra Toller</s8>, <c8>warned</c8>.

“<q9>We got through Storm Ludovic in November with three out of four crews on the road,</q9>” <s9>Mr Toller</s9> <c9>said</c9>. “<q9>On Tuesday we may have one in four.</q9>”

About 300 soldiers from the Royal Logistic Corps are to drive vehicles under Operation Stonecrop, as they did in the first stoppage. <s10>The Ministry of Defence</s10> <c10>declined to say</c10> <q10>how many had finished their training at Catterick</q10>.

<s18>Ministers</s18> <c18>had hoped</c18> <q18>the Fair Shift Plan, published in a green paper before Christmas, would settle the argument over unpaid overtime</q18>. <s11>ECWU Skelthorpe</s11>, the union’s largest branch, <c11>rejected</c11> it by 1,112 votes to 38 as “<q11>a rota with a ribbon on</q11>”.

<s12>Its chairman, Barnaby “<x>Tug</x>” Mulholland</s12>, <c12>said</c12> <q12>he had worked 19 hours without a meal on Boxing Day</q12>. <s13>He</s13> <c13>hopes</c13> <q13>the dispute will go to Acas</q13>, the conciliation service, which settled the last one in 2016.

<s14>Liberal Democrat health spokeswoman Bronagh Spurling</s14> <c14>called for</c14> <q14>the Prime Minister to intervene</q14>. “<q15>The Health Secretary has lost the dressing room,</q15>” <s15>she</s15> <c15>told</c15> <a15>Times Radio</a15>.

<s16>Downing Street</s16> <c16>said</c16> <q16>the Prime Minister had “full confidence” in Mr Petty-Oduya</q16>.

<s17>The charity Patients First North</s17> <c17>appealed to</c17> <a17>both sides</a17> <q17>to exempt transfers of newborn babies</q17>.

Mr Petty-Oduya is due to answer questions in the Commons on Monday.
-----
1 | direct | Laurence Petty-Oduya | PERSON | surname
2 | indirect | Emergency Care Workers’ Union | ORG | organisation
3 | direct | Odette Crisp | PERSON | name
4 | mixed | Odette Crisp | PERSON | surname
5 | indirect | Laurence Petty-Oduya | PERSON | title
6 | direct | Laurence Petty-Oduya | PERSON | pronoun
7 | indirect | Northern Pennine Ambulance Service | ORG | organisation
8 | indirect | Ravindra Toller | PERSON | name
9 | direct | Ravindra Toller | PERSON | surname
10 | attitude | Ministry of Defence | ORG | organisation
11 | mixed | ECWU Skelthorpe | ORG | organisation
12 | indirect | Barnaby “Tug” Mulholland | PERSON | name
13 | attitude | Barnaby “Tug” Mulholland | PERSON | pronoun
14 | indirect | Bronagh Spurling | PERSON | name
15 | direct | Bronagh Spurling | PERSON | pronoun
16 | mixed | Downing Street | ORG | organisation
17 | indirect | Patients First North | ORG | organisation
18 | attitude | Ministers | GROUP | group
entity | PERSON | Laurence Petty-Oduya | Petty-Oduya; Mr Petty-Oduya | Health Secretary | Department of Health
entity | PERSON | Odette Crisp | Ms Crisp | general secretary | Emergency Care Workers’ Union
entity | PERSON | Ravindra Toller | Mr Toller | chief executive | Northern Pennine Ambulance Service
entity | PERSON | Barnaby “Tug” Mulholland | - | chairman | ECWU Skelthorpe
entity | PERSON | Bronagh Spurling | - | health spokeswoman | -
entity | NORP | Liberal Democrat | - | - | -
entity | ORG | Department of Health | - | - | -
entity | ORG | Emergency Care Workers’ Union | ECWU | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | NHS Pay Review Body | - | - | -
entity | ORG | Northern Pennine Ambulance Service | Northern Pennine | - | -
entity | ORG | Humber and Wolds | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Royal Logistic Corps | - | - | -
entity | ORG | Ministry of Defence | - | - | -
entity | ORG | ECWU Skelthorpe | - | - | -
entity | ORG | Acas | - | - | -
entity | ORG | Times Radio | - | - | -
entity | ORG | Downing Street | - | - | -
entity | ORG | Patients First North | - | - | -
entity | ORG | Commons | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Victoria Street | - | - | -
entity | LOC | Wansford General | - | - | -
entity | LOC | Skelthorpe | - | - | -
entity | LOC | Solway | - | - | -
entity | LOC | Lancashire | - | - | -
entity | LOC | Catterick | - | - | -
meta | Petty-Oduya tells ambulance union ‘there is no more money’ as third strike looms | - | Perdita Sallow
