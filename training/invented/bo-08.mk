Wexcombe 3-2 Thornaby Rovers: Tolu Akinwande caps comeback as Real Almenara circle

Match report as two late goals send Wexcombe top of the Championship; <s1>Erik Hovland</s1> <c1>insists</c1> <q1>his striker will not be sold in January</q1>; Desmond Carrick sent to the stands

By Ravi Nettleton at Kingsmead Park

<s2>Tolu Akinwande</s2> struck twice in the last eight minutes as Wexcombe came from 2-0 down to beat Thornaby Rovers 3-2 and go top of the Championship - then <c2>refused to rule out</c2> <q2>a winter move to Spain</q2>.

Callum Pyle's volley and a curler from the South Korean winger Jun-ho Seok had Rovers cruising inside half an hour. Danny Pyle, Callum's older brother, nodded one back before the break.

"<q3>I love this club, but a footballer who says never is a liar,</q3>" <s3>Akinwande</s3> <c3>told</c3> <a3>Sky Sports</a3>. "<q3>Ask my agent. Ask my mum, she's scarier.</q3>"

<s4>Sky Sports News</s4> <c4>reported</c4> on Thursday that <q4>Real Almenara had seen a £28m bid turned down</q4>.

<s5>Wexcombe's sporting director, Paolo Ventresca</s5>, <c5>texted</c5> <a5>the channel</a5> at full-time: "<q5>Not for sale. Not for rent.</q5>"

<s6>The player's agent, Marisol Quintero of Eleven Eleven Sports</s6>, <c6>admitted</c6> <q6>he was "flattered, like anyone with a pulse"</q6>. <s7>She</s7> <c7>anticipates</c7> <q7>talks with the club's American owners, Kestrel Fenwick, next week</q7>.

The winner, an 89th-minute penalty given after Seok slid into Mateo Ibarrola, left the visitors seething.

<s8>Carrick</s8>, shown a second yellow card for kicking a drinks crate, <c8>dubbed</c8> it "<q8>a joke told by a man with no sense of humour</q8>".

"<q9>At half-time Gareth says to me, '<n9>Des, go and have a lie-down</n9>',</q9>" <s9>the Rovers boss</s9> <c9>complained</c9>. "<q9>I've been lying down ever since, hoping it would go away.</q9>"

<q10>Referee Gareth Selwood should have been sent to the monitor</q10>, <s10>PGMOL</s10> later <c10>accepted</c10>.

<s11>Hovland</s11><c11>:</c11> '<q11>We were asleep</q11>'

<s12>Wexcombe boss Erik Hovland</s12><c12>:</c12>

"<q12>We were asleep. I asked for a coffee at 0-2 and nearly threw it at somebody. Then Tolu decided it was his evening.</q12>"

"<q13>Almenara? If they want him they can buy the stadium and the pies as well.</q13>"

<s14>The Norwegian</s14> <c14>fears</c14> <q14>Ibarrola, on loan from Olympique Rochefort, will miss the Boxing Day derby with Colverton</q14>. He and Carrick squared up in the tunnel afterwards.

"<q15>He shook my hand like he was wringing out a dishcloth,</q15>" <c15>said</c15> <s15>Hovland</s15>.

<s16,17>Carrick</s16,17> <c16>denied</c16> <q16>there had been a handshake</q16>, and <c17>predicted</c17> <q17>Wexcombe would be "seventh by Easter"</q17>.

A family at war

There was warmer feeling between the brothers. "<q18>Mum's banned football talk at Sunday lunch,</q18>" <c18>said</c18> <s18>Danny, 31</s18>, who came through the academy at Whitmoor Athletic with his brother.

<s19>Callum</s19> <c19>vowed</c19> <q19>to bring the gravy, "but not the chat"</q19>.

In the studio, <s20>former Wexcombe captain Lee '<x>Chopper</x>' Marwood</s20> <c20>compared</c20> Akinwande to "<q20>a bus with indicators on both sides</q20>". <s21>The pundit</s21> <c21>urged</c21> <a21>his old club</a21> <q21>to double the forward's wages</q21>.

<s22>A banner in the Gasworks End</s22>, paid for by supporters' group Blue Till It Hurts, <c22>pleaded</c22>: "<q22>Tolu, stay for your tea.</q22>"

<q23>No side has won the division after trailing so often since Hallam Vale in 2009</q23>, <c23>according to</c23> <s23>Statline</s23>.

Wexcombe, whose shirts carry the name of Brightwell Bakeries, face Norwich on Tuesday; Rovers host bottom club Penry in the League Cup.
-----
1 | indirect | Erik Hovland | PERSON | name
2 | attitude | Tolu Akinwande | PERSON | name
3 | direct | Tolu Akinwande | PERSON | surname
4 | indirect | Sky Sports News | ORG | organisation
5 | direct | Paolo Ventresca | PERSON | name
6 | mixed | Marisol Quintero | PERSON | name
7 | attitude | Marisol Quintero | PERSON | pronoun
8 | mixed | Desmond Carrick | PERSON | surname
9 | direct | Desmond Carrick | PERSON | title
10 | indirect | PGMOL | ORG | organisation
11 | direct | Erik Hovland | PERSON | surname
12 | direct | Erik Hovland | PERSON | name
13 | direct | Erik Hovland | PERSON | none
14 | attitude | Erik Hovland | PERSON | title
15 | direct | Erik Hovland | PERSON | surname
16 | indirect | Desmond Carrick | PERSON | surname
17 | mixed | Desmond Carrick | PERSON | surname
18 | direct | Danny Pyle | PERSON | name
19 | mixed | Callum Pyle | PERSON | name
20 | mixed | Lee 'Chopper' Marwood | PERSON | name
21 | indirect | Lee 'Chopper' Marwood | PERSON | title
22 | direct | banner in the Gasworks End | DOCUMENT | document
23 | indirect | Statline | ORG | organisation
entity | PERSON | Tolu Akinwande | Akinwande; Tolu | striker | Wexcombe
entity | PERSON | Erik Hovland | Hovland | boss | Wexcombe
entity | PERSON | Desmond Carrick | Carrick; Des | boss | Thornaby Rovers
entity | PERSON | Callum Pyle | Callum | - | Thornaby Rovers
entity | PERSON | Danny Pyle | Danny | - | Wexcombe
entity | PERSON | Jun-ho Seok | Seok | winger | Thornaby Rovers
entity | PERSON | Paolo Ventresca | - | sporting director | Wexcombe
entity | PERSON | Marisol Quintero | - | agent | Eleven Eleven Sports
entity | PERSON | Mateo Ibarrola | Ibarrola | - | Wexcombe
entity | PERSON | Gareth Selwood | Gareth | referee | -
entity | PERSON | Lee 'Chopper' Marwood | - | former captain | Wexcombe
entity | ORG | Wexcombe | - | - | -
entity | ORG | Thornaby Rovers | Rovers | - | -
entity | ORG | Real Almenara | Almenara | - | -
entity | ORG | Sky Sports | - | - | -
entity | ORG | Sky Sports News | - | - | -
entity | ORG | Eleven Eleven Sports | - | - | -
entity | ORG | Kestrel Fenwick | - | - | -
entity | ORG | PGMOL | - | - | -
entity | ORG | Olympique Rochefort | - | - | -
entity | ORG | Colverton | - | - | -
entity | ORG | Whitmoor Athletic | - | - | -
entity | ORG | Blue Till It Hurts | - | - | -
entity | ORG | Hallam Vale | - | - | -
entity | ORG | Statline | - | - | -
entity | ORG | Brightwell Bakeries | - | - | -
entity | ORG | Norwich | - | - | -
entity | ORG | Penry | - | - | -
entity | NORP | South Korean | - | - | -
entity | NORP | American | - | - | -
entity | NORP | Norwegian | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Gasworks End | - | - | -
meta | Wexcombe 3-2 Thornaby Rovers: Tolu Akinwande caps comeback as Real Almenara circle | - | Ravi Nettleton
