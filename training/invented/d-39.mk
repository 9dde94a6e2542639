Flight attendants at TransPrairie vote 97% to authorize strike

By Caroline Adebayo-Finch
Business Reporter

MINNEAPOLIS — <q1>Flight attendants at TransPrairie Airlines have voted overwhelmingly to authorize a strike</q1>, <s1>their union</s1> <c1>said</c1> Thursday, raising the prospect of disruption during the Thanksgiving rush.

<s3>The Cabin Crew Federation</s3> <c3>said</c3> <q3>97% of the 6,800 members who cast ballots were in favor</q3>.

“<q4>Our members are boarding your family, calming your seatmate and being paid nothing until that door closes,</q4>” <s4>federation president Shondra Mays-Keller</s4> <c4>said</c4> in a video. “<q4>That ends this year.</q4>”

A walkout is not imminent. Under federal law, the National Mediation Board must first declare an impasse and release the parties into a 30-day cooling-off period. <s6>The board</s6> <c6>has not indicated</c6> <q6>when it might do so</q6>.

<s7,19>TransPrairie, the nation’s ninth-largest carrier</s7,19>, <c7>called</c7> the vote “<q7>an expected step</q7>” and <c19>said</c19> <q19>its latest offer would raise pay by 21% over four years</q19>.

“<q8>Customers can book with confidence,</q8>” <s8>the airline</s8> <c8>said</c8> in an email.

<s9>Mays-Keller</s9> <c9>said</c9> <q9>the offer left boarding time unpaid and would be “dead on arrival.”</q9>

The two sides have been talking since early 2023. <s10>A person briefed on the negotiations</s10> <c10>said</c10> <q10>they were closer than either would admit</q10>. <s11>Chief Executive Todd Ranvig</s11> <c11>has told</c11> <a11>investors</a11> <q11>he wants a deal by the end of the quarter</q11>. <s13>He</s13> apologized last month after <c13>referring</c13> to crew on a hot microphone as “<q13>the peanut gallery.</q13>”

That remark appears on buttons now. Luz Carrasco, a 19-year veteran, wore two of them on a picket line outside Terminal 1. “<q15>I thought it was funny,</q15>” <s15>Carrasco</s15> <c15>said</c15>. “<q15>Then I looked at my pay stub.</q15>”

Travelers offered a mix of sympathy and dread. <s17>Bill Tjornhom of Edina</s17> <c17>said</c17> <q17>he supports the workers but hopes they strike “in, like, February.”</q17>

<s18>Analysts at Lowry Sachs</s18> <c18>estimate</c18> <q18>a weeklong stoppage would cost the airline $85 million</q18>. TransPrairie shares fell 2.4% to $31.17.
-----
1 | indirect | Cabin Crew Federation | ORG | organisation
3 | indirect | Cabin Crew Federation | ORG | organisation
4 | direct | Shondra Mays-Keller | PERSON | name
6 | attitude | National Mediation Board | ORG | organisation
7 | mixed | TransPrairie Airlines | ORG | organisation
8 | direct | TransPrairie Airlines | ORG | organisation
9 | mixed | Shondra Mays-Keller | PERSON | surname
10 | indirect | person briefed on the negotiations | PERSON | title
11 | indirect | Todd Ranvig | PERSON | name
13 | mixed | Todd Ranvig | PERSON | pronoun
15 | direct | Luz Carrasco | PERSON | surname
17 | mixed | Bill Tjornhom | PERSON | name
18 | indirect | Analysts at Lowry Sachs | GROUP | group
19 | indirect | TransPrairie Airlines | ORG | organisation
meta | Flight attendants at TransPrairie vote 97% to authorize strike | - | Caroline Adebayo-Finch
entity | ORG | TransPrairie Airlines | TransPrairie | - | -
entity | LOC | MINNEAPOLIS | - | - | -
entity | ORG | Cabin Crew Federation | - | - | -
entity | PERSON | Shondra Mays-Keller | Mays-Keller | president | Cabin Crew Federation
entity | ORG | National Mediation Board | - | - | -
entity | PERSON | Todd Ranvig | - | Chief Executive | TransPrairie Airlines
entity | PERSON | Luz Carrasco | Carrasco | - | -
entity | LOC | Terminal 1 | - | - | -
entity | PERSON | Bill Tjornhom | - | - | -
entity | LOC | Edina | - | - | -
entity | ORG | Lowry Sachs | - | - | -
