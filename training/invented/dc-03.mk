‘<q1>I found out from the kit man</q1>’: inside Brokamp’s last day at Castlebeck

Stuart Penhallow, Football Correspondent

<s2>Sacked Castlebeck Town manager Lars Brokamp</s2> <c2>has accused</c2> chairman Terry Ormesher of <q2>lacking the courage to look him in the eye</q2>.

The Dutchman was dismissed on Sunday night, 19 hours after a 4-0 defeat by Wexcombe Rovers left the Drovers two points above the League One relegation places.

‘<q3>I have a contract, a telephone and a front door,</q3>’ <s3>he</s3> <c3>told</c3> <a3>The Evening Packet</a3>. ‘<q3>Terry used none of them. The kit man heard it in the Coach & Horses and he cried when he told me.</q3>’

Ormesher remembers it differently. <s4>The scaffolding magnate</s4> <c4>said</c4> <q4>he had rung the 49-year-old ‘five times before the ten o’clock news’</q4>.

‘<q5>He knows my number. He uses it often enough when he wants a left-back,</q5>’ <s5>the chairman</s5> <c5>said</c5>.

<s6,7>A club statement of 41 words</s6,7> <c6>thanked</c6> Brokamp for ‘<q6>his efforts</q6>’ and <c7>said</c7> <q7>his assistant, Micky Doyle, would take charge for Saturday’s visit of Port Ellery</q7>.

<s8>Doyle</s8>, at Gannet Lane since 2011, <c8>admits</c8> <q8>he thought of walking out with his friend</q8>.

‘<q9>I’d packed the car,</q9>’ <s9>he</s9> <c9>said</c9>. ‘<q9>Then Lars rang and called me an idiot.</q9>’

<s10>The former Burnley midfielder</s10> <c10>does not want</c10> <q10>the job for good</q10>. Nor, it seems, do many others: <s11>Sean Tolliver</s11>, out of work since leaving Ferencváros in May and favourite with Betwright, <c11>has let it be known</c11> that <q11>he is waiting for something in the Championship</q11>.

<s12>Castlebeck captain Jamal Okonedo</s12> <c12>posted</c12>: ‘<q12>Ashamed of us, never of him.</q12>’ The defender, injured in August, deleted it within the hour. <q13>He had been asked to</q13>, <s13>his agent</s13> <c13>said</c13>.

Not everybody will miss the man from Zwolle. <s14>Two senior players</s14> <c14>told</c14> <a14>this newspaper</a14> <q14>training had become ‘joyless’ and that a winger was fined £250 for yawning</q14>.

The winger was Kofi Antwi-Reid, who is 18. ‘<q15>I was tired because I’d been up gaming,</q15>’ <c15>said</c15> <s15>the teenager</s15>. ‘<q15>The gaffer was right.</q15>’

Money, as ever, is short. <s16>Ormesher</s16>, who bought the club from the administrators Hallam Pryce in 2017, <c16>puts</c16> <q16>last year’s loss at £6.2million</q16>. <s17>The accounts</s17>, lodged at Companies House in March, <c17>say</c17> <q17>£8.9million</q17>.

<s18>The Drovers’ Trust</s18>, which holds eight per cent of the shares, <c18>called for</c18> <q18>the chairman to follow his manager out of the door</q18>. <s19>Its secretary, Maureen Ormesher</s19>, no relation, <c19>described</c19> the sacking as ‘<q19>the right decision taken in the worst possible way</q19>’.

‘<q20>We’re on our fifth manager in six years and the same man picked all of them,</q20>’ <s20>she</s20> <c20>said</c20>.

<s21>The retired headmistress</s21> <c21>has invited</c21> <a21>her namesake</a21> <q21>to face supporters at the Corn Exchange on Thursday</q21>. <s22>The owner</s22> <c22>has yet to say</c22> <q22>whether he will come</q22>.

The League Managers Association has appointed a barrister. <s23>The union</s23> <c23>confirmed</c23> <q23>it was ‘supporting a member’ over the 14 months left on his deal</q23>.

‘<q24>I will be paid or I will be in court,</q24>’ <c24>said</c24> <s24>the Dutchman</s24>, <s25>who</s25> <c25>plans</c25> <q25>to fly home on Friday</q25>. ‘<q24>Either way I shall wear a tie.</q24>’
-----
1 | direct | Lars Brokamp | PERSON | none
2 | indirect | Lars Brokamp | PERSON | name
3 | direct | Lars Brokamp | PERSON | pronoun
4 | mixed | Terry Ormesher | PERSON | title
5 | direct | Terry Ormesher | PERSON | title
6 | mixed | club statement of 41 words | DOCUMENT | document
7 | indirect | club statement of 41 words | DOCUMENT | document
8 | indirect | Micky Doyle | PERSON | surname
9 | direct | Micky Doyle | PERSON | pronoun
10 | attitude | Micky Doyle | PERSON | title
11 | indirect | Sean Tolliver | PERSON | name
12 | direct | Jamal Okonedo | PERSON | name
13 | indirect | his agent | PERSON | title
14 | mixed | Two senior players | GROUP | group
15 | direct | Kofi Antwi-Reid | PERSON | title
16 | indirect | Terry Ormesher | PERSON | surname
17 | indirect | accounts | DOCUMENT | document
18 | indirect | Drovers’ Trust | ORG | organisation
19 | mixed | Maureen Ormesher | PERSON | name
20 | direct | Maureen Ormesher | PERSON | pronoun
21 | indirect | Maureen Ormesher | PERSON | title
22 | attitude | Terry Ormesher | PERSON | title
23 | mixed | League Managers Association | ORG | organisation
24 | direct | Lars Brokamp | PERSON | title
25 | attitude | Lars Brokamp | PERSON | pronoun
entity | PERSON | Lars Brokamp | Brokamp; Lars | manager | Castlebeck Town
entity | PERSON | Terry Ormesher | Ormesher; Terry | chairman | Castlebeck Town
entity | PERSON | Micky Doyle | Doyle | assistant | Castlebeck Town
entity | PERSON | Sean Tolliver | - | - | -
entity | PERSON | Jamal Okonedo | - | captain | Castlebeck Town
entity | PERSON | Kofi Antwi-Reid | - | winger | Castlebeck Town
entity | PERSON | Maureen Ormesher | - | secretary | Drovers’ Trust
entity | ORG | Castlebeck Town | Castlebeck; Drovers | - | -
entity | ORG | Wexcombe Rovers | - | - | -
entity | ORG | The Evening Packet | - | - | -
entity | ORG | Port Ellery | - | - | -
entity | ORG | Burnley | - | - | -
entity | ORG | Ferencváros | - | - | -
entity | ORG | Betwright | - | - | -
entity | ORG | Hallam Pryce | - | - | -
entity | ORG | Companies House | - | - | -
entity | ORG | Drovers’ Trust | - | - | -
entity | ORG | League Managers Association | - | - | -
entity | NORP | Dutchman | - | - | -
entity | LOC | Coach & Horses | - | - | -
entity | LOC | Gannet Lane | - | - | -
entity | LOC | Zwolle | - | - | -
entity | LOC | Corn Exchange | - | - | -
meta | ‘I found out from the kit man’: inside Brokamp’s last day at Castlebeck | - | Stuart Penhallow
