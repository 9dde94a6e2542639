<q1>Cullen Park ‘was here before the houses’</q1>, <c1>says</c1> <s1>greyhound boss</s1>

By Aoibhinn Lacey

A row over late-night racing at one of the midlands’ oldest greyhound tracks is to come before Offaly County Council next month.

<s2>The Clonbeg Rise Residents’ Association</s2> <c2>says</c2> <q2>families are being kept awake until after 11pm on Fridays and Saturdays by the public address system, the hare motor and “dogs roaring in the vans”</q2>.

But <s3>Rathmoyle Greyhound Racing Company</s3>, which owns the track, <c3>insists</c3> <q3>it has kept to every condition of its licence</q3>.

“<q4>Cullen Park was here before the houses. There was a dog race in it the week Kennedy was shot,</q4>” <s4>its managing director, Fintan Cullen-Moy</s4>, <c4>told</c4> <a4>the Midland Sentinel</a4>.

<s5>The former county hurler</s5>, whose grandfather laid out the circuit in 1948, <c5>said</c5> <q5>it employs 34 people and brings 600 visitors to Rathmoyle on a good night</q5>.

Clonbeg Rise, a development of 118 homes off the Birr road, was finished by Tully Homes in 2022. <s6>The brochure</s6> <c6>promised</c6> <a6>buyers</a6> “<q6>the hush of the Slieve Blooms</q6>”.

“<q7>I’ve a child of four who can do the voice of the man on the tannoy,</q7>” <c7>said</c7> <s7>the association’s chairperson, Orlaith Nugent-Rice</s7>.

<s8>Ms Nugent-Rice, a nurse at the Midland Regional Hospital in Tullamore</s8>, <c8>accused</c8> the company of <q8>ignoring three letters</q8>.

<s9>Mr Cullen-Moy</s9> <c9>accepts</c9> <q9>he did not answer the first two</q9>. <q10>The third</q10>, <s10>he</s10> <c10>said</c10>, “<q10>was delivered to the wrong kennel</q10>”.

Cllr Declan Shortt, an Independent, has tabled a motion for the December meeting of Birr Municipal District. <s11>He</s11> <c11>wants</c11> <q11>Rásaíocht Con Éireann (RCÉ), the State body formerly known as the Irish Greyhound Board, to bring the last race forward to 9.40pm</q11>.

<s12>A spokesperson for RCÉ</s12> <c12>said</c12> <q12>fixtures were a matter for individual tracks</q12>.

<s13>Fianna Fáil councillor Gráinne Moate</s13> <c13>described</c13> the motion as “<q13>a Trojan dog</q13>”.

“<q14>First it’s the last race, then it’s the Derby trials, then it’s a roundabout,</q14>” <s14>she</s14> <c14>said</c14>.

The council’s environment section measured noise at two gardens in Esker Court in September. <s15>Its report</s15> <c15>found</c15> <q15>levels “marginally above guidance” on one night of four</q15>. <s16>Director of services Pádraig Durrow</s16> <c16>told</c16> <a16>members</a16> <q16>the loudest sound recorded was a lorry on the N52</q16>.

<s17>An Garda Síochána</s17> <c17>confirmed</c17> <q17>it had spoken to a man who parked a tractor across the stadium gates on October 19</q17>. No offence was disclosed.

There were few signs of war on Saturday, when a brindle bitch called Marchioness of Mayhem took the Golden Harp Novice Stakes by a length and Dinny “<x>the Bishop</x>” Kilcormac, trainer of the second, dropped his chips.

“<q18>Put down that I’m for quiet,</q18>” <s18>Mr Kilcormac</s18> <c18>said</c18>. “<q18>I’ve to be up at five with forty of them.</q18>”

<s19>Hound Welfare Ireland</s19>, which has picketed tracks in Thurles and Mullingar, <c19>said</c19> <q19>it “would not weep” if Cullen Park fell silent</q19>. <s20>It</s20> <c20>called on</c20> <a20>Agriculture</a20> <q20>to end the Horse and Greyhound Racing Fund</q20>.

<s21>Fr Eugene Lally, parish priest of Rathmoyle</s21>, <c21>has offered</c21> both sides <q21>the use of St Mel’s Hall</q21>. <q22>The company and the residents would each be asked to leave the dogs at home</q22>, <s22>he</s22> <c22>said</c22>.

An objection by Tully Homes to a new stand remains with An Coimisiún Pleanála.
-----
1 | mixed | Fintan Cullen-Moy | PERSON | title
2 | mixed | Clonbeg Rise Residents’ Association | ORG | organisation
3 | indirect | Rathmoyle Greyhound Racing Company | ORG | organisation
4 | direct | Fintan Cullen-Moy | PERSON | name
5 | indirect | Fintan Cullen-Moy | PERSON | title
6 | mixed | brochure | DOCUMENT | document
7 | direct | Orlaith Nugent-Rice | PERSON | name
8 | indirect | Orlaith Nugent-Rice | PERSON | surname
9 | indirect | Fintan Cullen-Moy | PERSON | surname
10 | mixed | Fintan Cullen-Moy | PERSON | pronoun
11 | attitude | Declan Shortt | PERSON | pronoun
12 | indirect | Rásaíocht Con Éireann | ORG | organisation
13 | mixed | Gráinne Moate | PERSON | name
14 | direct | Gráinne Moate | PERSON | pronoun
15 | mixed | Its report | DOCUMENT | document
16 | indirect | Pádraig Durrow | PERSON | name
17 | indirect | An Garda Síochána | ORG | organisation
18 | direct | Dinny “the Bishop” Kilcormac | PERSON | surname
19 | mixed | Hound Welfare Ireland | ORG | organisation
20 | indirect | Hound Welfare Ireland | ORG | pronoun
21 | indirect | Eugene Lally | PERSON | name
22 | indirect | Eugene Lally | PERSON | pronoun
entity | PERSON | Fintan Cullen-Moy | Mr Cullen-Moy | managing director | Rathmoyle Greyhound Racing Company
entity | PERSON | Kennedy | - | - | -
entity | PERSON | Orlaith Nugent-Rice | Ms Nugent-Rice | chairperson | Clonbeg Rise Residents’ Association
entity | PERSON | Declan Shortt | Cllr Declan Shortt | Cllr | Offaly County Council
entity | PERSON | Gráinne Moate | - | councillor | Fianna Fáil
entity | PERSON | Pádraig Durrow | - | Director of services | Offaly County Council
entity | PERSON | Dinny “the Bishop” Kilcormac | Mr Kilcormac | trainer | -
entity | PERSON | Eugene Lally | Fr Eugene Lally | parish priest | -
entity | ORG | Offaly County Council | - | - | -
entity | ORG | Clonbeg Rise Residents’ Association | - | - | -
entity | ORG | Rathmoyle Greyhound Racing Company | - | - | -
entity | ORG | Midland Sentinel | - | - | -
entity | ORG | Tully Homes | - | - | -
entity | ORG | Midland Regional Hospital | - | - | -
entity | ORG | Birr Municipal District | - | - | -
entity | ORG | Rásaíocht Con Éireann | RCÉ | - | -
entity | ORG | Irish Greyhound Board | - | - | -
entity | ORG | Fianna Fáil | - | - | -
entity | ORG | An Garda Síochána | - | - | -
entity | ORG | Hound Welfare Ireland | - | - | -
entity | ORG | Agriculture | - | - | -
entity | ORG | An Coimisiún Pleanála | - | - | -
entity | NORP | Independent | - | - | -
entity | LOC | Cullen Park | - | - | -
entity | LOC | Clonbeg Rise | - | - | -
entity | LOC | Rathmoyle | - | - | -
entity | LOC | Birr | - | - | -
entity | LOC | Slieve Blooms | - | - | -
entity | LOC | Tullamore | - | - | -
entity | LOC | Esker Court | - | - | -
entity | LOC | N52 | - | - | -
entity | LOC | Thurles | - | - | -
entity | LOC | Mullingar | - | - | -
entity | LOC | St Mel’s Hall | - | - | -
meta | Cullen Park ‘was here before the houses’, says greyhound boss | - | Aoibhinn Lacey
