Bus firm's collapse leaves villages '<q1>cut off overnight</q1>'

Colette Ransome-Ojo
BBC News, Penchley

Thousands of passengers have been left without a service after a family-run operator that had served two counties for 91 years went into administration.

Gadsby Motors, which ran 38 routes from its depot in Malcolm Street, Penchley, parked its last vehicles on Sunday night. About 140 drivers, cleaners and fitters have lost their jobs.

<s2>Administrators Tranter Noakes</s2> <c2>said</c2> <q2>the business had "simply run out of road"</q2> after losing a school contract with Ibbotson Academies Trust in July.

Dellingshire County Council and its neighbour, Thorle and Axby Council, have been scrambling to cover the busiest routes. <s3>Both authorities</s3> <c3>said</c3> <q3>they had been given less than six hours' notice</q3>.

"<q4>I found out from a driver at the Clement Road stop, and he was in tears,</q4>" <c4>said</c4> <s4>Winsome Peabody, 67, from Great Orlestone</s4>, who relies on the number 9 to reach dialysis at Queen Adelaide Hospital.

"<q5>We've been cut off overnight. There isn't a shop here, there isn't even a Costcutter.</q5>"

<s6>She</s6> <c6>hopes</c6> <q6>a neighbour will be able to drive her on Wednesday</q6>.

'<q21>Lifeline</q21>'

For now, replacement buses will run on the X4 and the Hopper 12 from Thursday, with drivers borrowed from Stagecoach and a smaller firm, Pickles.

<s7,8>Councillor Rafe Okonjo-Mills, the Liberal Democrat cabinet member for highways</s7,8>, <c7>told</c7> <a7>BBC Radio Penchley</a7> <q7>the authority was spending £31,000 a week on the stopgap</q7> and <c8>would not rule out</c8> <q8>taking the depot into public ownership</q8>.

"<q9>A rural bus is a lifeline, not a luxury,</q9>" <s9>he</s9> <c9>said</c9>. "<q9>But I can't sign a cheque that Thorle won't match.</q9>"

Thorle and Axby sees it differently. <s10>The council</s10> <c10>said</c10> <q10>only four of the 38 routes crossed the River Sabine into its area</q10>, and <s11>its leader, Conservative Hettie Flood</s11>, <c11>accused</c11> Dellingshire of "<q11>drawing up invoices before timetables</q11>".

<s12>Ms Flood</s12> <c12>called on</c12> <a12>the Department for Transport</a12> <q12>to release money from the Bus Service Improvement Plan</q12>.

<s13,14>The department</s13,14> <c13>said</c13> <q13>it was "in contact with both councils"</q13> but <c14>stressed</c14> that <q14>local services were a matter for local leaders</q14>.

The firm was founded in 1934 by Ernest Gadsby, a coal merchant who bought a second-hand Bedford to take miners from Sutton Hale to the Lady Margaret pit. His great-grandson, Toby Gadsby, has been managing director since 2016.

<s15>Mr Gadsby</s15> <c15>wrote</c15> in a letter to <a15>staff</a15>: "<q15>You did nothing wrong. I am sorrier than I can say.</q15>"

<s16,17>The Unite union</s16,17> <c16>said</c16> <q16>its members had not been paid for October</q16> and <c17>described</c17> the letter as "<q17>a sticking plaster on an amputation</q17>".

<s18>Regional officer Mo Tench</s18> <c18>urged</c18> <a18>Tranter Noakes</a18> <q18>to put wages ahead of the banks</q18>. "<q19>Some of these lads have been at Gadsby's since they left Orlestone High,</q19>" <s19>she</s19> <c19>said</c19>.

<s20>A spokesperson for the administrators</s20> <c20>said</c20> <q20>employees would be helped to claim from the Redundancy Payments Service</q20>.

The Traffic Commissioner for the East Midlands has opened an inquiry. A public meeting will be held at St Osyth's Hall in Axby on Friday, when both councils will be represented.
-----
1 | direct | Winsome Peabody | PERSON | none
2 | mixed | Tranter Noakes | ORG | organisation
3 | indirect | Dellingshire County Council and Thorle and Axby Council | GROUP | group
4 | direct | Winsome Peabody | PERSON | name
5 | direct | Winsome Peabody | PERSON | none
6 | attitude | Winsome Peabody | PERSON | pronoun
7 | indirect | Rafe Okonjo-Mills | PERSON | name
8 | attitude | Rafe Okonjo-Mills | PERSON | name
9 | direct | Rafe Okonjo-Mills | PERSON | pronoun
10 | indirect | Thorle and Axby Council | ORG | organisation
11 | mixed | Hettie Flood | PERSON | name
12 | indirect | Hettie Flood | PERSON | surname
13 | mixed | Department for Transport | ORG | organisation
14 | indirect | Department for Transport | ORG | organisation
15 | direct | Toby Gadsby | PERSON | surname
16 | indirect | Unite | ORG | organisation
17 | mixed | Unite | ORG | organisation
18 | indirect | Mo Tench | PERSON | name
19 | direct | Mo Tench | PERSON | pronoun
20 | indirect | Tranter Noakes | ORG | organisation
21 | mixed | Rafe Okonjo-Mills | PERSON | none
entity | ORG | Gadsby Motors | Gadsby's | - | -
entity | ORG | Tranter Noakes | - | - | -
entity | ORG | Ibbotson Academies Trust | - | - | -
entity | ORG | Dellingshire County Council | Dellingshire | - | -
entity | ORG | Thorle and Axby Council | Thorle; Thorle and Axby | - | -
entity | ORG | Stagecoach | - | - | -
entity | ORG | Pickles | - | - | -
entity | ORG | Costcutter | - | - | -
entity | ORG | BBC Radio Penchley | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Orlestone High | - | - | -
entity | ORG | Redundancy Payments Service | - | - | -
entity | ORG | Traffic Commissioner for the East Midlands | - | - | -
entity | ORG | Queen Adelaide Hospital | - | - | -
entity | PERSON | Winsome Peabody | - | - | -
entity | PERSON | Rafe Okonjo-Mills | Councillor Rafe Okonjo-Mills | cabinet member for highways | Dellingshire County Council
entity | PERSON | Hettie Flood | Ms Flood | leader | Thorle and Axby Council
entity | PERSON | Ernest Gadsby | - | coal merchant | -
entity | PERSON | Toby Gadsby | Mr Gadsby | managing director | Gadsby Motors
entity | PERSON | Mo Tench | - | Regional officer | Unite
entity | NORP | Liberal Democrat | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Penchley | - | - | -
entity | LOC | Malcolm Street | - | - | -
entity | LOC | Clement Road | - | - | -
entity | LOC | Great Orlestone | - | - | -
entity | LOC | River Sabine | - | - | -
entity | LOC | Sutton Hale | - | - | -
entity | LOC | Lady Margaret | - | - | -
entity | LOC | St Osyth's Hall | - | - | -
entity | LOC | Axby | - | - | -
meta | Bus firm's collapse leaves villages 'cut off overnight' | - | Colette Ransome-Ojo
