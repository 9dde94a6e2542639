<s23>Surgeons</s23> <c23>warn</c23> of ‘<q23>exodus</q23>’ as Barwon Vale hospital board digs in

Lachlan Fitzroy and Nhu Tran

A bitter dispute between surgeons and the board of one of Victoria’s largest regional hospitals has deepened, with <s24>14 specialists</s24> <c24>threatening</c24> <q24>to quit</q24> and the state’s health regulator called in for a second time this year.

In a letter seen by The Age, <s1>the surgeons</s1> <c1>told</c1> <a1>Southern Plains Health chair Dr Honor Blackwood</a1> that <q1>they had “no confidence whatever” in chief executive Craig Mudge</q1>.

“<q2>Elective lists are being cancelled by people who have never stood in a theatre,</q2>” <s2>the letter</s2> <c2>says</c2>. “<q2>We will not put our names to it past June 30.</q2>”

<s3>Blackwood</s3> <c3>rejected</c3> <q3>the claims</q3> on Wednesday. “<q4>The board stands behind Craig, and it stands behind the budget,</q4>” <s4>she</s4> <c4>said</c4>.

The row began in February, when Southern Plains closed four of nine theatres at its Prince Alfred Street campus to meet a $46 million savings target set by the Department of Health. Hip and knee patients from as far as Warracknabeal and Hay were sent to Cabrini, a private operator, or to a leased unit at Sunshine.

<s5>Vascular surgeon Dev Ranganathan</s5>, who chairs the medical staff group, <c5>said</c5> <q5>at least 300 patients had waited longer than clinically recommended</q5>. <s6>He</s6> <c6>blamed</c6> <q6>Project Compass, a restructure drawn up by consultants Noonan Vail</q6>.

“<q7>Nobody at Noonan Vail could find Hay on a map,</q7>” <s7>Ranganathan</s7> <c7>said</c7>.

The consultancy referred questions to its client. <s9>Mudge</s9>, a former Qantas executive appointed in 2022, <c9>declined to say</c9> <q9>how much it had been paid</q9>, but figures tabled in Spring Street put the sum at $3.2 million.

<s10>Safer Care Victoria</s10> <c10>confirmed</c10> <q10>it was examining two deaths at the hospital</q10>. <s11>The agency</s11> <c11>said</c11> <q11>its review would be finished by August</q11>.

One of those who died was Merle Tankard, 72, a wool classer from Birregurra, whose bowel operation was postponed three times. <s12>Her son, Bluey Tankard</s12>, <c12>wants</c12> <q12>an inquest</q12>.

“<q13>Mum packed her bag three times,</q13>” <s13>he</s13> <c13>said</c13>. “<q13>The fourth time we packed it for the funeral home.</q13>”

<s14>Health Minister Natalija Petkovska</s14> <c14>told</c14> <a14>ABC Radio Melbourne</a14> <q14>she would not sack the board “because a group of doctors has written a letter”</q14>. <s15>The opposition’s health spokesman, Nationals MP Jock Winterbourne</s15>, <c15>called</c15> her response “<q15>pathetic</q15>”.

<s16,17>The Royal Australasian College of Surgeons</s16,17> <c16>urged</c16> <a16>both sides</a16> <q16>to accept mediation</q16>, and <c17>warned</c17> that <q17>the hospital’s training accreditation was at risk</q17>. Without it, Southern Plains would lose 22 registrars.

The Australian Nursing and Midwifery Federation takes a different view. <s19>Its Geelong organiser, Sister Perpetua Oyelaran</s19>, <c19>said</c19> <q19>theatre nurses had complained about “bullying by some of the very surgeons now demanding respect”</q19>.

<s20>Ranganathan</s20> <c20>denied</c20> that <q20>any complaint had been upheld</q20>.

The board meets on Monday night at the Mercure. Two of its nine members, former Geelong Cats ruckman Hamish Peel and accountant Thi Lan Vu, are understood to be wavering. <s21>Vu</s21> <c21>did not say</c21> <q21>how she would vote</q21>.

“<q22>I was appointed to ask questions,</q22>” <s22>she</s22> <c22>said</c22>. “<q22>I have quite a few.</q22>”
-----
1 | mixed | Surgeons | GROUP | group
2 | direct | letter seen by The Age | DOCUMENT | document
3 | indirect | Honor Blackwood | PERSON | surname
4 | direct | Honor Blackwood | PERSON | pronoun
5 | indirect | Dev Ranganathan | PERSON | name
6 | indirect | Dev Ranganathan | PERSON | pronoun
7 | direct | Dev Ranganathan | PERSON | surname
9 | attitude | Craig Mudge | PERSON | surname
10 | indirect | Safer Care Victoria | ORG | organisation
11 | indirect | Safer Care Victoria | ORG | organisation
12 | attitude | Bluey Tankard | PERSON | name
13 | direct | Bluey Tankard | PERSON | pronoun
14 | mixed | Natalija Petkovska | PERSON | name
15 | mixed | Jock Winterbourne | PERSON | name
16 | indirect | Royal Australasian College of Surgeons | ORG | organisation
17 | indirect | Royal Australasian College of Surgeons | ORG | organisation
19 | mixed | Perpetua Oyelaran | PERSON | name
20 | indirect | Dev Ranganathan | PERSON | surname
21 | attitude | Thi Lan Vu | PERSON | surname
22 | direct | Thi Lan Vu | PERSON | pronoun
23 | mixed | Surgeons | GROUP | group
24 | indirect | Surgeons | GROUP | group
entity | PERSON | Honor Blackwood | Dr Honor Blackwood; Blackwood | chair | Southern Plains Health
entity | PERSON | Craig Mudge | Mudge; Craig | chief executive | Southern Plains Health
entity | PERSON | Dev Ranganathan | Ranganathan | Vascular surgeon | Southern Plains Health
entity | PERSON | Merle Tankard | - | wool classer | -
entity | PERSON | Bluey Tankard | - | - | -
entity | PERSON | Natalija Petkovska | - | Health Minister | -
entity | PERSON | Jock Winterbourne | - | health spokesman | Nationals
entity | PERSON | Perpetua Oyelaran | Sister Perpetua Oyelaran | organiser | Australian Nursing and Midwifery Federation
entity | PERSON | Hamish Peel | - | - | Southern Plains Health
entity | PERSON | Thi Lan Vu | Vu | accountant | Southern Plains Health
entity | ORG | The Age | - | - | -
entity | ORG | Southern Plains Health | Southern Plains | - | -
entity | ORG | Department of Health | - | - | -
entity | ORG | Cabrini | - | - | -
entity | ORG | Noonan Vail | - | - | -
entity | ORG | Qantas | - | - | -
entity | ORG | Safer Care Victoria | - | - | -
entity | ORG | ABC Radio Melbourne | - | - | -
entity | ORG | Royal Australasian College of Surgeons | - | - | -
entity | ORG | Australian Nursing and Midwifery Federation | - | - | -
entity | ORG | Geelong Cats | - | - | -
entity | ORG | Nationals | - | - | -
entity | LOC | Barwon Vale | - | - | -
entity | LOC | Victoria | - | - | -
entity | LOC | Prince Alfred Street | - | - | -
entity | LOC | Warracknabeal | - | - | -
entity | LOC | Hay | - | - | -
entity | LOC | Sunshine | - | - | -
entity | LOC | Spring Street | - | - | -
entity | LOC | Birregurra | - | - | -
entity | LOC | Geelong | - | - | -
entity | ORG | Mercure | - | - | -
meta | Surgeons warn of ‘exodus’ as Barwon Vale hospital board digs in | - | Lachlan Fitzroy and Nhu Tran
