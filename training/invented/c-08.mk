<s1>Hospital trust</s1> <c1>apologises</c1> for <q1>“avoidable” death of first-time mother</q1>

Health correspondent

<q15>A woman who bled to death hours after giving birth would have survived if a midwife’s concerns had been passed on</q15>, <s15>a report</s15> <c15>has found</c15>.

Abigail Tennant, 31, died at the Royal Merrow Infirmary on 9 August 2023. Her daughter, Posy, is now in nursery.

<s2>The 64-page report</s2>, commissioned by NHS England, <c2>concludes</c2> that <q2>Mrs Tennant’s blood pressure was not taken for three hours and ten minutes</q2>. <s3>It</s3> <c3>describes</c3> the labour ward as “<q3>staffed on paper</q3>”.

<q4>A bank midwife, Chioma Udeze, asked for a doctor four times</q4>, <s4>the report</s4> <c4>says</c4>. “<q5>I was told he was scrubbing up,</q5>” <s5>Ms Udeze</s5> <c5>told</c5> <a5>investigators</a5>. “<q5>I have since learned he was parking.</q5>”

<s6>Merrow and District NHS Trust</s6> <c6>accepted</c6> <q6>all 17 recommendations</q6>. “<q7>We failed Abigail, and we then failed her family by taking two years to say so,</q7>” <c7>said</c7> <s7>its interim chief executive, Dr Samir Khoury</s7>.

<s8>He</s8> <c8>refused to be drawn on</c8> <q8>whether anybody would lose their job</q8>.

For Joel Tennant, the apology came late. “<q9>I’ve been sent a leaflet about grief and an invoice for the car park,</q9>” <s9>the widower</s9> <c9>said</c9>. “<q9>I paid both kinds of attention.</q9>”

<s10>His mother-in-law, Glenys Rowe</s10>, <c10>added</c10>: “<q10>She rang me at ten to four.</q10>

“<q10>She said, ‘<n10>Mum, I feel funny, and nobody’s coming.</n10>’ I told her they’d be busy. I’ll hear that till I die.</q10>”

The family’s solicitor, Tamsin Abara, has lodged a claim at the High Court. <s11>She</s11> <c11>wants</c11> <q11>the General Medical Council to look at the case again</q11>.

<s12>The regulator</s12> <c12>said</c12> <q12>it could not comment on individual doctors</q12>. <q13>A decision not to investigate</q13>, <s13>a spokeswoman</s13> <c13>explained</c13>, “<q13>may be revisited where new information emerges</q13>”.

Births at Merrow have fallen by an eighth in two years. The unit has been repainted, its corridors now show a frieze of otters, and a brass bell hangs by the lifts for staff to ring.

<s14>Ms Udeze</s14>, who retrained as a health visitor, <c14>doubts</c14> <q14>it will be heard</q14>.
-----
1 | mixed | Merrow and District NHS Trust | ORG | organisation
2 | indirect | report | DOCUMENT | document
3 | mixed | report | DOCUMENT | pronoun
4 | indirect | report | DOCUMENT | document
5 | direct | Chioma Udeze | PERSON | surname
6 | indirect | Merrow and District NHS Trust | ORG | organisation
7 | direct | Samir Khoury | PERSON | name
8 | attitude | Samir Khoury | PERSON | pronoun
9 | direct | Joel Tennant | PERSON | title
10 | direct | Glenys Rowe | PERSON | name
11 | attitude | Tamsin Abara | PERSON | pronoun
12 | indirect | General Medical Council | ORG | organisation
13 | mixed | General Medical Council | ORG | organisation
14 | attitude | Chioma Udeze | PERSON | surname
15 | indirect | report | DOCUMENT | document
entity | ORG | Merrow and District NHS Trust | - | - | -
entity | PERSON | Abigail Tennant | Mrs Tennant; Abigail | - | -
entity | PERSON | Chioma Udeze | Ms Udeze | midwife | -
entity | PERSON | Samir Khoury | Dr Samir Khoury | interim chief executive | Merrow and District NHS Trust
entity | PERSON | Joel Tennant | - | - | -
entity | PERSON | Glenys Rowe | - | - | -
entity | PERSON | Tamsin Abara | - | solicitor | -
entity | ORG | General Medical Council | - | - | -
entity | PERSON | Posy | - | - | -
entity | ORG | Royal Merrow Infirmary | - | - | -
entity | ORG | NHS England | - | - | -
entity | ORG | High Court | - | - | -
entity | LOC | Merrow | - | - | -
meta | Hospital trust apologises for “avoidable” death of first-time mother | - | -
