Two dead after train strikes lorry on rural level crossing

- <q1>Barrier “appeared to be down”</q1>, <c1>says</c1> <s1>witness</s1>
- Line between Carlow Road and Easthaven shut until at least Thursday

BBC News, North East

Two people have died and 14 have been injured after a passenger train hit an articulated lorry at a level crossing in North Yorkshire.

The 06:51 Coastline service from Easthaven to York was carrying 73 people when it struck the trailer at Moss Lane crossing, near the village of Thornby, shortly before 07:15 GMT on Tuesday. The front carriage left the rails and came to rest against a signal box that has been disused since 1998.

<s2>British Transport Police</s2> <c2>named</c2> the train driver as <q2>Colin Wetherall, 52, from Scarborough</q2>. <s3>The force</s3> <c3>said</c3> <q3>the second victim, a woman in her 30s, had not yet been formally identified</q3>.

Two of the injured are in a critical condition at Hull Royal Infirmary. The lorry driver, a 41-year-old man from Poland, escaped with a broken wrist and has been speaking to officers.

<s4,5>Supt Deborah Klein</s4,5>, who is leading the response, <c4>described</c4> the scene as “<q4>deeply distressing</q4>” and <c5>praised</c5> <q5>passengers who had climbed back into the wreckage to help others</q5>.

“<q6>What I saw this morning was strangers holding each other’s hands in a wet field,</q6>” <s6>she</s6> <c6>said</c6>. “<q6>Our thoughts are with Mr Wetherall’s family and with everyone who was on that train.</q6>”

Tomasz Grela, who farms next to the line, was one of the first to reach it. <s7>He</s7> <c7>told</c7> <a7>the BBC</a7> <q7>he had heard a horn, “longer than normal”, and then a noise like a quarry blast</q7>.

“<q8>There was a lad of about 12 asking me where his school bag was,</q8>” <c8>said</c8> <s8>the farmer</s8>. “<q8>I didn’t know what to say to him, so I went and found it.</q8>”

<s9>Mr Grela</s9> <c9>said</c9> <q9>the barrier on his side “appeared to be down” but he could not be certain</q9>. <s10>He</s10> <c10>has complained about</c10> <q10>the crossing</q10> before. In 2023 <s11>he</s11> <c11>warned</c11> <a11>the train operator</a11> in a letter that <q11>lorries using satnav were getting stuck on the hump</q11>.

<s12>Network Rail</s12>, which maintains the crossing, <c12>said</c12> <q12>it had no record of a fault overnight</q12>. <s13,18>A spokesman</s13,18> <c13>said</c13> <q13>it would be wrong to speculate</q13>, but <c18>confirmed</c18> that <q18>Moss Lane had been due to be upgraded from half-barriers to full barriers next March</q18>.

<q19>That work had been brought forward once and postponed twice</q19>, <c19>according to</c19> <s19>minutes of a local safety group</s19> seen by the BBC. <s14>They</s14> <c14>say</c14> that <q14>drivers were “sounding off about it weekly” in June</q14>.

Asked about the minutes, <s15>Coastline’s managing director, Fiona Straker</s15>, <c15>said</c15> <q15>she was “not going to hide from anything”</q15>.

“<q16>Colin had been with us for 26 years. He trained half the drivers at that depot,</q16>” <s16>Ms Straker</s16> <c16>told</c16> <a16>reporters</a16> at Easthaven station, where staff had laid flowers by the ticket gates.

“<q17>If something should have been done and was not done, then I want to know before anybody else does.</q17>”

<s21>Aslef, the drivers’ union</s21>, <c21>called for</c21> <q21>half-barrier crossings on passenger lines to be closed to heavy goods vehicles immediately</q21>. <s22>Its regional organiser, Pete Shadwell</s22>, <c22>said</c22> <q22>members were devastated and angry</q22>.

“<q20>We’ve been told for years it’s a matter of money,</q20>” <s20>he</s20> <c20>said</c20>. “<q20>Well, here’s the bill.</q20>”

There are about 400 half-barrier crossings in Great Britain. <q23>Four people were killed at them in the decade to 2024</q23>, <s23>the Rail Safety and Standards Board</s23> <c23>says</c23>.

<s24,26>The lorry’s owner, Wold Haulage</s24,26>, <c24>said</c24> <q24>it was helping the police</q24> and <c26>declined to say</c26> <q26>how long the driver had been at the wheel</q26>.

<s27>Transport Secretary Louise Amadi</s27> <c27>told</c27> <a27>the Commons</a27> <q27>she had spoken to Ms Straker and to Network Rail’s chief executive</q27>. <s25>She</s25> <c25>promised</c25> <a25>MPs</a25> that <q25>the Rail Accident Investigation Branch would be given “whatever it needs”</q25>.

The branch had inspectors on site by 10:30 and they were still working under floodlights on Tuesday night. <s28>It</s28> <c28>hopes</c28> <q28>to publish its first findings within a month</q28>.
-----
1 | mixed | Tomasz Grela | PERSON | title
2 | indirect | British Transport Police | ORG | organisation
3 | indirect | British Transport Police | ORG | organisation
4 | mixed | Deborah Klein | PERSON | name
5 | indirect | Deborah Klein | PERSON | name
6 | direct | Deborah Klein | PERSON | pronoun
7 | mixed | Tomasz Grela | PERSON | pronoun
8 | direct | Tomasz Grela | PERSON | title
9 | mixed | Tomasz Grela | PERSON | surname
10 | indirect | Tomasz Grela | PERSON | pronoun
11 | indirect | Tomasz Grela | PERSON | pronoun
12 | indirect | Network Rail | ORG | organisation
13 | indirect | Network Rail | ORG | organisation
14 | mixed | minutes of a local safety group | DOCUMENT | pronoun
15 | mixed | Fiona Straker | PERSON | name
16 | direct | Fiona Straker | PERSON | surname
17 | direct | Fiona Straker | PERSON | none
18 | indirect | Network Rail | ORG | organisation
19 | indirect | minutes of a local safety group | DOCUMENT | document
20 | direct | Pete Shadwell | PERSON | pronoun
21 | indirect | Aslef | ORG | organisation
22 | indirect | Pete Shadwell | PERSON | name
23 | indirect | Rail Safety and Standards Board | ORG | organisation
24 | indirect | Wold Haulage | ORG | organisation
25 | mixed | Louise Amadi | PERSON | pronoun
26 | attitude | Wold Haulage | ORG | organisation
27 | indirect | Louise Amadi | PERSON | name
28 | attitude | Rail Accident Investigation Branch | ORG | pronoun
entity | PERSON | Colin Wetherall | Mr Wetherall; Colin | train driver | Coastline
entity | PERSON | Deborah Klein | Supt Deborah Klein | Supt | British Transport Police
entity | PERSON | Tomasz Grela | Mr Grela | farmer | -
entity | PERSON | Fiona Straker | Ms Straker | managing director | Coastline
entity | PERSON | Pete Shadwell | - | regional organiser | Aslef
entity | PERSON | Louise Amadi | - | Transport Secretary | -
entity | ORG | Coastline | - | - | -
entity | ORG | British Transport Police | - | - | -
entity | ORG | Hull Royal Infirmary | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Network Rail | - | - | -
entity | ORG | Aslef | - | - | -
entity | ORG | Rail Safety and Standards Board | - | - | -
entity | ORG | Wold Haulage | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Rail Accident Investigation Branch | - | - | -
entity | LOC | Thornby | - | - | -
entity | LOC | Carlow Road | - | - | -
entity | LOC | Easthaven | - | - | -
entity | LOC | North Yorkshire | - | - | -
entity | LOC | York | - | - | -
entity | LOC | Moss Lane | - | - | -
entity | LOC | Scarborough | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Great Britain | - | - | -
meta | Two dead after train strikes lorry on rural level crossing | - | -
