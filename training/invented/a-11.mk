Teenager seriously hurt in Mill Lane collision

<s10>POLICE</s10> <c10>are appealing for</c10> <q10>witnesses</q10> after a 16-year-old boy was knocked off his bicycle in Mill Lane, Haddersby, on Saturday night.

The collision, involving a silver Vauxhall Corsa, happened at around 9.20pm close to the junction with Tanner's Yard.

<s1>North Wolds Police</s1> <c1>said</c1> <q1>the rider, from Haddersby, was taken by air ambulance to Hull with leg and pelvis injuries described as "life-changing"</q1>.

The driver of the Corsa, a woman in her 40s, stopped at the scene and is assisting officers.

<s3>Sergeant Neil Abara, of the roads policing unit</s3>, <c3>said</c3>: "<q3>Our thoughts are with the lad and his family tonight.</q3>

"<q3>We know there were people outside the Fox and Hounds who may have seen the moments before the crash. We'd ask them to get in touch, even if they think somebody else already has.</q3>

"<q3>In particular I'd like to speak to the driver of a white van with a ladder on the roof.</q3>"

<s4>He</s4> <c4>urged</c4> <a4>anybody with dashcam footage</a4> <q4>to upload it to the force's website</q4>, quoting log 411 of March 8.

<s5>Residents of the lane</s5> <c5>have complained</c5> for years about <q5>speeding</q5>. <s6>One of them, retired postman Geoff Tranter</s6>, <c6>said</c6> <q6>he'd written to the council "till the pen ran out"</q6>.

"<q7>Somebody was always going to get hurt. I don't say that with any pleasure,</q7>" <s7>Mr Tranter, 73</s7>, <c7>told</c7> <a7>the Mercury</a7>.

<s8>Ward councillor Sandra Oyelaran</s8> <c8>backed</c8> <q8>his call for a 20mph limit</q8>. <s9>East Wolds Council</s9> <c9>said</c9> <q9>it would await the outcome of the investigation</q9>.

A man who was called to the police station on Sunday in connection with an unrelated matter was released without charge.
-----
1 | mixed | North Wolds Police | ORG | organisation
3 | direct | Neil Abara | PERSON | name
4 | indirect | Neil Abara | PERSON | pronoun
5 | indirect | Residents of the lane | GROUP | group
6 | mixed | Geoff Tranter | PERSON | name
7 | direct | Geoff Tranter | PERSON | surname
8 | attitude | Sandra Oyelaran | PERSON | name
9 | indirect | East Wolds Council | ORG | organisation
10 | indirect | North Wolds Police | ORG | group
meta | Teenager seriously hurt in Mill Lane collision | - | -
entity | LOC | Mill Lane | - | - | -
entity | LOC | Haddersby | - | - | -
entity | LOC | Tanner's Yard | - | - | -
entity | ORG | North Wolds Police | - | - | -
entity | LOC | Hull | - | - | -
entity | PERSON | Neil Abara | - | Sergeant | North Wolds Police
entity | LOC | Fox and Hounds | - | - | -
entity | PERSON | Geoff Tranter | Mr Tranter | retired postman | -
entity | ORG | Mercury | - | - | -
entity | PERSON | Sandra Oyelaran | - | Ward councillor | -
entity | ORG | East Wolds Council | - | - | -
