20mph signs altered in Senedd protest village

A Gwynedd village has woken to find every one of its 20mph signs altered to read 200.

The overnight raid on Tregwalch came as Senedd members prepared to debate a petition, signed by 68,000 people, calling for the default limit to be scrapped.

<s1>Community councillor Menna Griffiths-Obi</s1> <c1>said</c1> <q1>she had counted 14 signs before breakfast</q1>. "<q2>It's beautifully done. They've matched the typeface,</q2>" <s2>the former art teacher</s2> <c2>said</c2>. "<q2>I'm furious, but I'm impressed.</q2>"

<s3>A note taped to the bus shelter</s3> <c3>read</c3>: "<q3>You wanted us to slow down. We've all the time in the world.</q3>" It was signed '<x>The Slow Coaches</x>'.

<s4>North Wales Police</s4> <c4>urged</c4> <a4>motorists</a4> <q4>not to take the signs literally</q4>. <q5>A man aged 58 from the Bala area was assisting officers</q5>, <s5>the force</s5> <c5>added</c5>, "<q5>in every sense</q5>".

In Cardiff, <s6>transport minister Delyth Soames</s6> <c6>defended</c6> <q6>the policy</q6>. <s7,8>She</s7,8> <c7>told</c7> <a7>members</a7> <q7>casualties on the roads affected had dropped by 28% in a year</q7> and <c8>accused</c8> opponents of "<q8>driving by hearsay</q8>".

Conservative Rhun Penhallow-Jones was having none of it. "<q10>It took me four hours to get here from Anglesey. My dad did it in three, in a Hillman Imp with a goat in the back,</q10>" <s10>he</s10> <c10>said</c10>.

"<q11>The member's goat is not on trial,</q11>" <c11>replied</c11> <s11>the Deputy Llywydd, Glyn Sadler</s11>.

<s12>Plaid Cymru</s12> <c12>wants</c12> <q12>councils to be given more freedom to set exemptions</q12>. <q13>Some 190 stretches have reverted to 30mph already</q13>, <c13>according to</c13> <s13>a report by Transport for Wales</s13>.

The limit was introduced in September 2023 at a cost of £34m. Sat-navs were slow to catch up; in the first week one in Porthmadog sent its driver down a slipway.

<s14>Mrs Griffiths-Obi</s14> <c14>hopes</c14> <q14>to keep one sign for the village hall</q14>. As for the culprits, <s15>she</s15> <c15>would only say</c15>: "<q15>I taught some lovely letterers.</q15>"
-----
1 | indirect | Menna Griffiths-Obi | PERSON | name
2 | direct | Menna Griffiths-Obi | PERSON | title
3 | direct | note taped to the bus shelter | DOCUMENT | document
4 | indirect | North Wales Police | ORG | organisation
5 | mixed | North Wales Police | ORG | organisation
6 | indirect | Delyth Soames | PERSON | name
7 | indirect | Delyth Soames | PERSON | pronoun
8 | mixed | Delyth Soames | PERSON | pronoun
10 | direct | Rhun Penhallow-Jones | PERSON | pronoun
11 | direct | Glyn Sadler | PERSON | name
12 | attitude | Plaid Cymru | ORG | organisation
13 | indirect | report by Transport for Wales | DOCUMENT | document
14 | attitude | Menna Griffiths-Obi | PERSON | surname
15 | direct | Menna Griffiths-Obi | PERSON | pronoun
entity | PERSON | Menna Griffiths-Obi | Mrs Griffiths-Obi | Community councillor | -
entity | ORG | North Wales Police | - | - | -
entity | PERSON | Delyth Soames | - | transport minister | -
entity | PERSON | Rhun Penhallow-Jones | - | - | Conservative
entity | PERSON | Glyn Sadler | - | Deputy Llywydd | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Transport for Wales | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Gwynedd | - | - | -
entity | LOC | Tregwalch | - | - | -
entity | LOC | Bala | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Anglesey | - | - | -
entity | LOC | Porthmadog | - | - | -
meta | 20mph signs altered in Senedd protest village | - | -
