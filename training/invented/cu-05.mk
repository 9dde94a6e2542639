<q1>Maternity downgrade puts lives 'in the hands of the A487'</q1>, <c1>say</c1> <s1>midwives</s1>

Rhodri Pask

Consultant-led maternity care will end at a west Wales hospital in April after a health board voted 9-4 for what <s2>it</s2> <c2>called</c2> an "<q2>interim safety measure</q2>".

<s3>Bro Teifi University Health Board</s3> <c3>said</c3> <q3>it could no longer find enough doctors for the unit at Ysbyty Glan Arth in Aberhalen</q3>.

Higher-risk births will move to Ysbyty Myrddin in Carmarthen, 47 miles (76km) away.

"<q4>Nobody round this table wanted to do it,</q4>" <c4>said</c4> <s4>the board's medical director, Dr Anand Seshadri</s4>. "<q4>But a rota with three names on it is not a service.</q4>"

<s5>Campaigners</s5>, some of them pushing empty prams, <c5>accused</c5> the board of <q5>ignoring a consultation in which 88% of people opposed the plan</q5>.

Lowri Prydderch, 34, had her son Macsen at the unit by emergency Caesarean in 2021, and <a6>she</a6> <c6>was later told</c6> by <s6>a surgeon</s6> that <q6>both of them would have died on the road</q6>.

"<q7>I had eleven minutes,</q7>" <c7>said</c7> <s7>the mother of two</s7>, whose family runs a caravan park at Llanwenfro. "<q7>Carmarthen is an hour and a half behind a tractor.</q7>"

<s8>The Royal College of Midwives (RCM)</s8> <c8>said</c8> <q8>women would set off too late "because the car won't start or the bridge is shut"</q8>.

<s9>Its regional officer, Sioned Cadwaladr</s9>, <c9>urged</c9> <a9>board members</a9> <q9>to think again</q9>. <s10>She</s10> <c10>has also promised</c10> <a10>Ms Prydderch</a10> <q10>help with a barrister's fees</q10>.

<s11>A report by Healthcare Inspectorate Wales</s11> in March <c11>found</c11> <q11>the unit had gone without a consultant on 61 nights in a year</q11>. <s12>The inspectorate</s12> <c12>recommended</c12> <q12>a "time-limited" suspension, not a permanent one</q12>.

But <s13>internal emails</s13>, released under freedom of information laws, <c13>show</c13> <q13>the same gaps were raised in 2019, when the hospital was run by the old Hafren Trust</q13>. <s14>A message from a ward sister</s14> <c14>describes</c14> the unit as "<q14>a cliff edge with curtains</q14>".

Dr Emrys Treharne delivered about 6,000 babies at Glan Arth before retiring in 2017.

"<q15>You don't lose three consultants. You mislay them,</q15>" <s15>the obstetrician</s15> <c15>told</c15> <a15>BBC Radio Cymru</a15>. <s16>He</s16> <c16>believes</c16> <q16>the posts were left to wither so that "nobody would have to close anything"</q16>.

Asked about those remarks, <s17>the medical director</s17> <c17>said</c17> <q17>he had "enormous respect" for his former colleague but that the jobs had been advertised 14 times, in Dublin, Kerala and the Lancet</q17>.

At the Senedd, <s18>Plaid Cymru's Heledd Vaughan-Rees</s18> <c18>dismissed</c18> the vote as "<q18>theatre</q18>". <s19>The Welsh Conservatives</s19> <c19>called for</c19> <q19>an independent review</q19>.

<s20>The health secretary</s20> <c20>has refused</c20> <q20>to call in the decision</q20>, which <s21>the Welsh government</s21> <c21>said</c21> <q21>was a matter for the board</q21>.

<s22>Llais, the patients' watchdog</s22>, <c22>has not ruled out</c22> <q22>a legal challenge</q22>.

<s23>Two members of staff</s23> <c23>told</c23> <a23>the BBC</a23> <q23>they planned to resign before the spring</q23>.

A third, a healthcare assistant, was crying as she tied a bed sheet to the railings on Heol y Felin. "<q24>Born here,</q24>" <s24>it</s24> <c24>said</c24>.

Low-risk births will continue at a midwife-led centre, and <s25>the Welsh Ambulance Service</s25> <c25>said</c25> <q25>it had asked for two extra crews at Aberhalen and Pont Iago</q25>.

<s26>The board</s26> <c26>plans</c26> <q26>to look at the move again in 2028</q26>.
-----
1 | mixed | midwives | GROUP | group
2 | mixed | Bro Teifi University Health Board | ORG | pronoun
3 | indirect | Bro Teifi University Health Board | ORG | organisation
4 | direct | Anand Seshadri | PERSON | name
5 | indirect | Campaigners | GROUP | group
6 | indirect | surgeon | PERSON | title
7 | direct | Lowri Prydderch | PERSON | title
8 | mixed | Royal College of Midwives | ORG | organisation
9 | indirect | Sioned Cadwaladr | PERSON | name
10 | indirect | Sioned Cadwaladr | PERSON | pronoun
11 | indirect | report by Healthcare Inspectorate Wales | DOCUMENT | document
12 | mixed | Healthcare Inspectorate Wales | ORG | organisation
13 | indirect | internal emails | DOCUMENT | document
14 | mixed | message from a ward sister | DOCUMENT | document
15 | direct | Emrys Treharne | PERSON | title
16 | mixed | Emrys Treharne | PERSON | pronoun
17 | mixed | Anand Seshadri | PERSON | title
18 | mixed | Heledd Vaughan-Rees | PERSON | name
19 | indirect | Welsh Conservatives | ORG | organisation
20 | attitude | health secretary | PERSON | title
21 | indirect | Welsh government | ORG | organisation
22 | indirect | Llais | ORG | organisation
23 | indirect | Two members of staff | GROUP | group
24 | direct | bed sheet | DOCUMENT | pronoun
25 | indirect | Welsh Ambulance Service | ORG | organisation
26 | attitude | Bro Teifi University Health Board | ORG | organisation
entity | PERSON | Anand Seshadri | Dr Anand Seshadri | medical director | Bro Teifi University Health Board
entity | PERSON | Lowri Prydderch | Ms Prydderch | - | -
entity | PERSON | Macsen | - | - | -
entity | PERSON | Sioned Cadwaladr | - | regional officer | Royal College of Midwives
entity | PERSON | Emrys Treharne | Dr Emrys Treharne | obstetrician | Ysbyty Glan Arth
entity | PERSON | Heledd Vaughan-Rees | - | - | Plaid Cymru
entity | ORG | Bro Teifi University Health Board | - | - | -
entity | ORG | Ysbyty Glan Arth | Glan Arth | - | -
entity | ORG | Ysbyty Myrddin | - | - | -
entity | ORG | Royal College of Midwives | RCM | - | -
entity | ORG | Healthcare Inspectorate Wales | - | - | -
entity | ORG | Hafren Trust | - | - | -
entity | ORG | BBC Radio Cymru | - | - | -
entity | ORG | Lancet | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Welsh Conservatives | - | - | -
entity | ORG | Welsh government | - | - | -
entity | ORG | Llais | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Welsh Ambulance Service | - | - | -
entity | LOC | A487 | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Aberhalen | - | - | -
entity | LOC | Carmarthen | - | - | -
entity | LOC | Llanwenfro | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Kerala | - | - | -
entity | LOC | Heol y Felin | - | - | -
entity | LOC | Pont Iago | - | - | -
meta | Maternity downgrade puts lives 'in the hands of the A487', say midwives | - | Rhodri Pask
