<q1>Patients treated in linen cupboard</q1>, <c1>say</c1> <s1>A&E nurses</s1>

Ffion Gittins, BBC News

<s2>Nurses at one of Wales' busiest emergency departments</s2> <c2>say</c2> <q2>two patients were treated in a linen cupboard</q2> during what <s3>they</s3> <c3>call</c3> "<q3>the worst fortnight of our careers</q3>".

<s4>Their letter to Glan Tawe University Health Board</s4>, signed by 41 staff at Ysbyty Rhiannon in Cwmbrynnau, <c4>describes</c4> <q4>how a man of 84 waited 61 hours on a chair</q4>.

"<q5>We are running out of walls to lean people against,</q5>" <s5>it</s5> <c5>adds</c5>.

<s6,7>The health board</s6,7> <c6>apologised for</c6> "<q6>standards that no family should have to accept</q6>" but <c7>denied</c7> that <q7>the cupboard had been in use since 3 January</q7>.

<q8>Ysbyty Rhiannon has had 22% more flu cases than last winter</q8>, <s8>the board's chief executive, Eluned Prosser-Hale</s8>, <c8>explained</c8>.

"<q9>I walked the corridor myself on Sunday and I did not like it,</q9>" <s9>she</s9> <c9>said</c9>.

Among those who signed is Nerys Bevan, a nurse for 26 years.

"<q10>You learn to take blood with a torch between your teeth,</q10>" <c10>said</c10> <s10>Ms Bevan</s10>. <s11>She</s11> <c11>told</c11> <a11>BBC Radio Cymru</a11> <q11>two nurses sent by the agency Gwyn Harlech had been put in charge of resuscitation within an hour of arriving</q11>.

<s12>Gwyn Harlech</s12>, which fills one in three night shifts at the hospital, <c12>said</c12> <q12>all its staff were "fully inducted and never left alone"</q12>.

<s13>Board papers</s13> <c13>reveal</c13> that <q13>Glan Tawe has also paid Morgan Vale, a private ambulance firm in Pontyberth, £1.2m to move patients to Ysbyty Glan-y-Don, 40 miles away</q13>.

<s14>Morgan Vale</s14> <c14>claimed</c14> <q14>its crews had been "stood down more often than sent"</q14>. <q15>Each idle shift cost the taxpayer £860</q15>, <s15>its operations director, Iwan Sharif</s15>, <c15>estimated</c15>.

Dilwyn Price from Pant-y-rhos was the man on the chair. "<q16>I got to know every tile on that ceiling,</q16>" <s16>he</s16> <c16>said</c16>.

<s17>The 84-year-old, a retired quarryman</s17>, <c17>does not blame</c17> <q17>the nurses</q17>. But <s18>his daughter, Carys Price</s18>, <c18>said</c18> <q18>he was now "frightened of the phone in case it's an appointment"</q18>.

After an unannounced visit in November, <s19>Healthcare Inspectorate Wales</s19> <c19>warned</c19> of "<q19>an immediate risk to safety</q19>" in the unit, which shares a waiting room with the GP co-operative Dewi Sant.

<s20>RCN Wales</s20> <c20>urged</c20> <a20>ministers</a20> <q20>to publish daily figures on corridor care</q20>.

<s21>Plaid Cymru's health spokesman, Rhodri Maelor</s21>, <c21>accused</c21> the Welsh government of "<q21>managing decline by press release</q21>".

<s22>The government</s22> <c22>said</c22> <q22>Glan Tawe had received an extra £14m this winter</q22>.

<s23>Health Secretary Mair Penhallow</s23> <c23>told</c23> <a23>the Senedd</a23> <q23>she would "not stand here and defend a linen cupboard"</q23>.

<s24>Keep Cwmbrynnau Casualty, a campaign group</s24> formed when the board tried to downgrade the department in 2021, <c24>plans</c24> <q24>a vigil at Tabernacl chapel on Saturday</q24>. The Treforys Male Choir, a Labour councillor and Cwmbrynnau RFC will take part.

<s25>The group's chairman, Huw Cadwaladr</s25>, <c25>thanked</c25> the 41 for "<q25>writing down what the rest of us could smell</q25>".
-----
1 | indirect | A&E nurses | GROUP | group
2 | indirect | A&E nurses | GROUP | group
3 | mixed | A&E nurses | GROUP | pronoun
4 | indirect | Their letter to Glan Tawe University Health Board | DOCUMENT | document
5 | direct | Their letter to Glan Tawe University Health Board | DOCUMENT | pronoun
6 | mixed | Glan Tawe University Health Board | ORG | organisation
7 | indirect | Glan Tawe University Health Board | ORG | organisation
8 | indirect | Eluned Prosser-Hale | PERSON | name
9 | direct | Eluned Prosser-Hale | PERSON | pronoun
10 | direct | Nerys Bevan | PERSON | surname
11 | indirect | Nerys Bevan | PERSON | pronoun
12 | mixed | Gwyn Harlech | ORG | organisation
13 | indirect | Board papers | DOCUMENT | document
14 | mixed | Morgan Vale | ORG | organisation
15 | indirect | Iwan Sharif | PERSON | name
16 | direct | Dilwyn Price | PERSON | pronoun
17 | attitude | Dilwyn Price | PERSON | title
18 | mixed | Carys Price | PERSON | name
19 | mixed | Healthcare Inspectorate Wales | ORG | organisation
20 | indirect | RCN Wales | ORG | organisation
21 | mixed | Rhodri Maelor | PERSON | name
22 | indirect | Welsh government | ORG | organisation
23 | mixed | Mair Penhallow | PERSON | name
24 | attitude | Keep Cwmbrynnau Casualty | ORG | organisation
25 | mixed | Huw Cadwaladr | PERSON | name
entity | PERSON | Eluned Prosser-Hale | - | chief executive | Glan Tawe University Health Board
entity | PERSON | Nerys Bevan | Ms Bevan | nurse | Ysbyty Rhiannon
entity | PERSON | Iwan Sharif | - | operations director | Morgan Vale
entity | PERSON | Dilwyn Price | - | retired quarryman | -
entity | PERSON | Carys Price | - | - | -
entity | PERSON | Rhodri Maelor | - | health spokesman | Plaid Cymru
entity | PERSON | Mair Penhallow | - | Health Secretary | Welsh government
entity | PERSON | Huw Cadwaladr | - | chairman | Keep Cwmbrynnau Casualty
entity | ORG | Glan Tawe University Health Board | Glan Tawe | - | -
entity | ORG | Ysbyty Rhiannon | - | - | -
entity | ORG | BBC Radio Cymru | - | - | -
entity | ORG | Gwyn Harlech | - | - | -
entity | ORG | Morgan Vale | - | - | -
entity | ORG | Ysbyty Glan-y-Don | - | - | -
entity | ORG | Healthcare Inspectorate Wales | - | - | -
entity | ORG | Dewi Sant | - | - | -
entity | ORG | RCN Wales | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Welsh government | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Keep Cwmbrynnau Casualty | - | - | -
entity | ORG | Treforys Male Choir | - | - | -
entity | ORG | Cwmbrynnau RFC | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Cwmbrynnau | - | - | -
entity | LOC | Pontyberth | - | - | -
entity | LOC | Pant-y-rhos | - | - | -
entity | LOC | Tabernacl chapel | - | - | -
entity | NORP | Labour | - | - | -
meta | Patients treated in linen cupboard, say A&E nurses | - | Ffion Gittins
