Nurses to be balloted over parking charges

The Royal Union of Nursing Staff (RUNS) is to ballot 3,200 members at two hospital trusts over what <s1>it</s1> <c1>calls</c1> “<q1>a tax on turning up</q1>”.

From next month, staff at the Calder Infirmary and St Hild’s will pay £4.50 a day to park, up from £1.80.

In a letter to members, <s2>RUNS general secretary Comfort Asante-Bell</s2> <c2>writes</c2>:

“<q2>Dear colleague,</q2>

“<q2>You were there in the winter. You were there when the wards were full and when the car park was empty because nobody else dared come.</q2>

“<q2>Now you are being asked to pay more than eleven hundred pounds a year for a space that may be half a mile from your ward, unlit, at six in the morning.</q2>

“<q2>I do not believe you should stand for it. I ask you to vote yes.</q2>”

<s3,4>The trusts’ joint chief executive, Martin Dreyfus</s3,4>, <c3>rejected</c3> <q3>the comparison with a tax</q3> and <c4>said</c4> <q4>the money would pay for lighting and cameras</q4>.

“<q5>I park there too,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>I’ll be paying the same as everybody else.</q5>”

<s6>The union</s6> <c6>claims</c6> <q6>Mr Dreyfus has a reserved bay outside the main entrance</q6>. <s7,8>A trust spokeswoman</s7,8> <c7>confirmed</c7> that <q7>he did</q7>, but <c8>said</c8> <q8>he had “stopped using it some time ago”</q8>.

<s9>Ministers</s9> <c9>are thought to be reluctant</c9> <q9>to intervene</q9>. <s10>A Department of Health source</s10> <c10>said</c10>: “<q10>Parking is a local matter. Always has been, always will be.</q10>”

<s11>Patients’ groups</s11> <c11>fear</c11> that <q11>they will be next</q11>. “<q12>First the staff, then the visitors, then the poor souls in labour,</q12>” <s12>Hugh Ncube of Calder Patient Voice</s12> <c12>predicted</c12>.

The ballot opens on 2 September.
-----
1 | mixed | Royal Union of Nursing Staff | ORG | pronoun
2 | direct | Comfort Asante-Bell | PERSON | name
3 | indirect | Martin Dreyfus | PERSON | name
4 | indirect | Martin Dreyfus | PERSON | name
5 | direct | Martin Dreyfus | PERSON | pronoun
6 | indirect | Royal Union of Nursing Staff | ORG | organisation
7 | indirect | trust spokeswoman | PERSON | title
8 | mixed | trust spokeswoman | PERSON | title
9 | attitude | Ministers | GROUP | group
10 | direct | Department of Health source | PERSON | title
11 | attitude | Patients’ groups | GROUP | group
12 | direct | Hugh Ncube | PERSON | name
meta | Nurses to be balloted over parking charges | - | -
entity | ORG | Royal Union of Nursing Staff | RUNS | - | -
entity | ORG | Calder Infirmary | - | - | -
entity | ORG | St Hild’s | - | - | -
entity | PERSON | Comfort Asante-Bell | - | general secretary | Royal Union of Nursing Staff
entity | PERSON | Martin Dreyfus | Mr Dreyfus | joint chief executive | -
entity | ORG | Department of Health | - | - | -
entity | PERSON | Hugh Ncube | - | - | Calder Patient Voice
entity | ORG | Calder Patient Voice | - | - | -
