<q1>Signaller ‘had seconds to act’ before Harnley crash</q1>, <a1>inquiry</a1> <c1>told</c1>

By Rhona Pettigrew, PA

<q2>A signaller on the last hour of a double shift had “no more than nine seconds” to stop a freight train before it struck a stationary commuter service</q2>, <a2>a public inquiry</a2> <c2>has heard</c2>.

Four people died and 61 were injured when the 17.42 from Harnley to Sowden was hit from behind outside Priory Tunnel on November 12 2021.

Opening the evidence on Monday, <s3>Dervla Quigg KC, counsel to the inquiry</s3>, <c3>said</c3> <q3>the freight driver passed two red signals at Colley Junction</q3>.

“<q4>One red signal missed is a lapse,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>Two is a question, and it is a question this inquiry will answer.</q4>”

<s5>Ms Quigg</s5> <c5>told</c5> <a5>the hearing</a5> <q5>the signaller, Trevor Amankwah, had worked 13 of the previous 14 days</q5>. <s6>A rest-day form</s6> <c6>stated</c6>: “<q6>Employee volunteers for additional turn.</q6>” <q7>The signature on it</q7>, <s7>the barrister</s7> <c7>alleged</c7>, <q7>was not his</q7>.

<s8>Mr Amankwah, 58</s8>, <c8>denied</c8> <q8>being asleep when the alarm sounded</q8>. “<q9>I had the phone in one hand and the lever in the other,</q9>” <s9>he</s9> <c9>told</c9> <a9>the inquiry</a9>. “<q9>I have pulled that lever every night since.</q9>”

Asked by Ms Quigg whether he had complained about his hours, <s10>the grandfather-of-three</s10> <c10>replied</c10>: “<q10>To whom? The man who wrote the roster was the man you complained to.</q10>”

The freight operator, Tarrant Haul, went into administration last year. Nobody from the firm was in the room, and its seat beside the window stayed empty throughout. <s11>Its former safety director, Colin Brabazon</s11>, <c11>has refused</c11> <q11>to give evidence in person</q11>.

<s12>Bereaved families</s12> <c12>called</c12> his absence “<q12>an insult with a solicitor’s letterhead</q12>”.

<s13>Gulnaz Mirza</s13>, whose daughter Saira was in the rear carriage, <c13>said</c13> outside: “<q13>We want the truth, but we would have settled for his face.</q13>”

<s14>She</s14> <c14>hopes</c14> <q14>the inquiry will recommend a legal limit on consecutive shifts</q14>. <s15>Network Rail</s15>, which took over the box in 2023, <c15>said</c15> <q15>it would respond at the proper time</q15>.

The clock in the signal box, recovered with its hands bent, showed 18.07. It is understood that the driver’s widow will give evidence by video link.

The inquiry, in Leeds, continues.
-----
1 | mixed | - | - | none
2 | mixed | - | - | none
3 | indirect | Dervla Quigg | PERSON | name
4 | direct | Dervla Quigg | PERSON | pronoun
5 | indirect | Dervla Quigg | PERSON | surname
6 | direct | rest-day form | DOCUMENT | document
7 | indirect | Dervla Quigg | PERSON | title
8 | indirect | Trevor Amankwah | PERSON | surname
9 | direct | Trevor Amankwah | PERSON | pronoun
10 | direct | Trevor Amankwah | PERSON | title
11 | attitude | Colin Brabazon | PERSON | name
12 | mixed | Bereaved families | GROUP | group
13 | direct | Gulnaz Mirza | PERSON | name
14 | attitude | Gulnaz Mirza | PERSON | pronoun
15 | indirect | Network Rail | ORG | organisation
entity | PERSON | Dervla Quigg | Dervla Quigg KC; Ms Quigg | counsel | -
entity | PERSON | Trevor Amankwah | Mr Amankwah | signaller | -
entity | PERSON | Colin Brabazon | - | former safety director | Tarrant Haul
entity | PERSON | Gulnaz Mirza | - | - | -
entity | PERSON | Saira | - | - | -
entity | ORG | Network Rail | - | - | -
entity | ORG | Tarrant Haul | - | - | -
entity | LOC | Harnley | - | - | -
entity | LOC | Sowden | - | - | -
entity | LOC | Priory Tunnel | - | - | -
entity | LOC | Colley Junction | - | - | -
entity | LOC | Leeds | - | - | -
meta | Signaller ‘had seconds to act’ before Harnley crash, inquiry told | - | Rhona Pettigrew
