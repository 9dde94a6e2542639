Patient waited 61 hours on chair in Ballyfane emergency department

By Gráinne Colfer, Health Correspondent

An 84-year-old woman with a fractured pelvis spent 61 hours on a plastic chair at University Hospital Ballyfane before she was found a bed.

Kathleen Devoy, a retired postmistress from Castlemoyle, was brought in by her son on the morning of January 4th. She missed two doses of her heart tablets and, on the second night, lent her coat to a man who had none.

“<q1>I was all right till the batteries went in the hearing aid,</q1>” <s1>Mrs Devoy</s1> <c1>told</c1> <a1>The Irish Courier</a1>. “<q1>Then I was all right and lonely.</q1>”

<s2>Her son, Fr Declan Devoy</s2>, <c2>said</c2> <q2>he had begged for a trolley</q2>. <a3>He</a3> <c3>was told</c3> by <s3>a porter</s3> that <q3>trolleys were “like hen’s teeth, only with wheels”</q3>.

<s4>The priest</s4> <c4>intends</c4> <q4>to make a formal complaint</q4>. “<q5>I have anointed people in that corridor,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>I never thought to look down and see my mother.</q5>”

<q6>There were 118 patients on trolleys in Ballyfane that Sunday</q6>, <c6>according to</c6> <s6>the nurses’ union, the INO</s6>. The hospital has 31 emergency bays.

<s7>The Health Service Executive (HSE)</s7> <c7>said</c7> <q7>it “deeply regretted” Mrs Devoy’s experience</q7>. <s8,9>It</s8,9> <c8>attributed</c8> <q8>the overcrowding</q8> to flu and <c9>appealed to</c9> <a9>the public</a9> <q9>to consider “all other options, including the pharmacist”</q9>.

<s10>The Minister for Health, Fionnuala Garrihy</s10>, <c10>described</c10> the case as “<q10>not acceptable in any republic</q10>”. <s11>She</s11> <c11>declined to say</c11> <q11>whether the 96-bed extension promised in 2019 would open this year</q11>.

The steel for it stands behind the car park, under a tarpaulin. Crows nest there.

<s12>Consultant Dr Obinna Ekwueme</s12> <c12>believes</c12> <q12>one in five admissions could be avoided</q12>. “<q13>We are a very expensive umbrella,</q13>” <s13>he</s13> <c13>said</c13>. “<q13>Somebody should mend the roof.</q13>”

<s14>Local TD Packie Moloney</s14> <c14>has called for</c14> <q14>the hospital manager to resign</q14>. His Dáil colleague and cousin, Assumpta Moloney, does not agree. “<q16>There’ll be another chair under the next one,</q16>” <s16>she</s16> <c16>said</c16>.
-----
1 | direct | Kathleen Devoy | PERSON | surname
2 | indirect | Declan Devoy | PERSON | name
3 | mixed | porter | PERSON | title
4 | attitude | Declan Devoy | PERSON | title
5 | direct | Declan Devoy | PERSON | pronoun
6 | indirect | INO | ORG | organisation
7 | mixed | Health Service Executive | ORG | organisation
8 | indirect | Health Service Executive | ORG | pronoun
9 | mixed | Health Service Executive | ORG | pronoun
10 | mixed | Fionnuala Garrihy | PERSON | name
11 | attitude | Fionnuala Garrihy | PERSON | pronoun
12 | attitude | Obinna Ekwueme | PERSON | name
13 | direct | Obinna Ekwueme | PERSON | pronoun
14 | indirect | Packie Moloney | PERSON | name
16 | direct | Assumpta Moloney | PERSON | pronoun
entity | PERSON | Kathleen Devoy | Mrs Devoy | postmistress | -
entity | PERSON | Declan Devoy | Fr Declan Devoy | priest | -
entity | ORG | INO | - | - | -
entity | ORG | Health Service Executive | HSE | - | -
entity | PERSON | Fionnuala Garrihy | - | Minister for Health | -
entity | PERSON | Obinna Ekwueme | Dr Obinna Ekwueme | Consultant | -
entity | PERSON | Packie Moloney | - | TD | -
entity | PERSON | Assumpta Moloney | - | - | -
entity | ORG | The Irish Courier | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | University Hospital Ballyfane | - | - | -
entity | LOC | Ballyfane | - | - | -
entity | LOC | Castlemoyle | - | - | -
meta | Patient waited 61 hours on chair in Ballyfane emergency department | - | Gráinne Colfer, Health Correspondent
