<s1>Islanders</s1> <c1>accuse</c1> ferry firm of ‘<q1>managed decline</q1>’ as winter sailings cut to four a week

By Euan Lamont-Reay, Highlands and Islands correspondent

PEOPLE on the island of Fersa will have only four ferries a week to the mainland from next month after <s2>the operator</s2> <c2>said</c2> <q2>it could no longer find enough crew to run a daily service</q2>.

Pentra Ferries, which has held the contract since 2016, announced the winter timetable in an email to councillors at 4.50pm on Friday. <s3,4>It</s3,4> <c3>said</c3> <q3>the cuts were “temporary and regrettable”</q3> and <c4>blamed</c4> <q4>a national shortage of qualified engineers</q4>.

<s5>Fersa and Outer Isles Council</s5> <c5>has called on</c5> <a5>ministers</a5> <q5>to strip the firm of the route</q5>.

“<q6>We were promised a new boat in 2020, then in 2022, then last spring,</q6>” <c6>said</c6> <s6>the council’s leader, Ingrid Halcro</s6>. “<q6>What we have is the same boat, 34 years old, going half as often.</q6>”

<s7>Ms Halcro</s7> <c7>claimed</c7> <q7>the company had known about the crew problem since June but waited until the tourists had gone</q7>. <q8>It had treated the island</q8>, <s8>she</s8> <c8>said</c8>, “<q8>as a line in a spreadsheet</q8>”.

The row comes a year after the Norna broke down in the sound with 61 passengers aboard, among them a woman in labour. <s9>An investigation by the Marine Accident Investigation Branch</s9> <c9>concluded</c9> that <q9>maintenance had been deferred “on grounds of cost”</q9>.

Feelings ran high at a public meeting in the Fersa Hall on Monday evening, attended by 190 of the island’s 640 residents. <s10>A hand-painted banner over the stage</s10> <c10>read</c10>: “<q10>An island without a ferry is a rock.</q10>”

Magnus Leask, who farms 900 ewes at Norwick with his wife, Ailsa, was among the first to speak.

“<q11>I’ve lambs booked on a boat that doesn’t exist any more,</q11>” <s11>he</s11> <c11>said</c11>. “<q11>The mart won’t hold the sale for me. Who do I send the bill to?</q11>”

<s12>The Leasks</s12> <c12>estimate</c12> <q12>the new timetable will cost them £11,000 by February</q12>. <s13>They</s13> <c13>are considering</c13> <q13>selling the flock</q13>.

Shona Drever, the island’s only GP, was next to take the microphone. “<q14>I have nine patients who go to Aberdeen for chemotherapy,</q14>” <s14>Dr Drever</s14> <c14>told</c14> <a14>the meeting</a14>.

“<q15>They go out in the morning and they come home at night to their own beds. With this they will be away for three days, ill, in a bed and breakfast.</q15>”

A retired skipper, who sat with his cap on his knee, was applauded when <s16>he</s16> <c16>suggested</c16> that <q16>the boat’s former crew be asked why they left</q16>. <s17>The RMT union</s17> <c17>says</c17> <q17>14 have resigned since January over rotas</q17>.

“<q18>There is no shortage of engineers. There is a shortage of engineers who will do 21 days on for that money,</q18>” <c18>said</c18> <s18>its regional organiser, Gordon Bissett</s18>.

<s19>Pentra’s managing director, Alasdair Foulis</s19>, <c19>denied</c19> <q19>pay was to blame</q19>. Mr Foulis, who did not attend the meeting, was appointed in May after his predecessor, Hazel Dunnet-Orr, left with a £140,000 pay-off.

“<q20>We have advertised four times and raised the salary twice,</q20>” <s20>he</s20> <c20>said</c20>. “<q20>I understand the anger, and if I lived on Fersa I would share it.</q20>”

<s21>He</s21> <c21>insisted</c21> <q21>daily sailings would be restored by Easter</q21>.

At Holyrood, <s22>the islands’ MSP, Catriona Muirden</s22>, <c22>asked</c22> <a22>the Transport Secretary</a22> <q22>whether the firm would be fined</q22>. <s23>Ruaridh Pennycook</s23> <c23>replied</c23> that <q23>penalties of £38,000 had already been imposed</q23>. <s24>The minister</s24> <c24>added</c24>: “<q24>I am not ruling anything out, and the operator knows that.</q24>”

<s25>Ms Muirden</s25>, a member of his own party, <c25>was not convinced</c25> that <q25>he meant it</q25>. “<q26>He has been not ruling things out for two years,</q26>” <s26>she</s26> <c26>told</c26> <a26>The Herald</a26>.

<s27>A spokesperson for Transport Scotland</s27> <c27>said</c27> <q27>it was “in daily contact” with Pentra and would publish options for a replacement vessel in the new year</q27>.

The present contract runs until September 2027. The next boat, if the weather holds, leaves at 7.15 on Thursday.
-----
1 | mixed | Islanders | GROUP | group
2 | indirect | Pentra Ferries | ORG | organisation
3 | mixed | Pentra Ferries | ORG | pronoun
4 | indirect | Pentra Ferries | ORG | pronoun
5 | indirect | Fersa and Outer Isles Council | ORG | organisation
6 | direct | Ingrid Halcro | PERSON | name
7 | indirect | Ingrid Halcro | PERSON | surname
8 | mixed | Ingrid Halcro | PERSON | pronoun
9 | mixed | investigation by the Marine Accident Investigation Branch | DOCUMENT | document
10 | direct | hand-painted banner over the stage | DOCUMENT | document
11 | direct | Magnus Leask | PERSON | pronoun
12 | indirect | Magnus Leask and Ailsa | GROUP | group
13 | attitude | Magnus Leask and Ailsa | GROUP | pronoun
14 | direct | Shona Drever | PERSON | surname
15 | direct | Shona Drever | PERSON | none
16 | indirect | retired skipper | PERSON | pronoun
17 | indirect | RMT | ORG | organisation
18 | direct | Gordon Bissett | PERSON | name
19 | indirect | Alasdair Foulis | PERSON | name
20 | direct | Alasdair Foulis | PERSON | pronoun
21 | indirect | Alasdair Foulis | PERSON | pronoun
22 | indirect | Catriona Muirden | PERSON | name
23 | indirect | Ruaridh Pennycook | PERSON | name
24 | direct | Ruaridh Pennycook | PERSON | title
25 | attitude | Catriona Muirden | PERSON | surname
26 | direct | Catriona Muirden | PERSON | pronoun
27 | mixed | Transport Scotland | ORG | organisation
entity | PERSON | Ingrid Halcro | Ms Halcro | leader | Fersa and Outer Isles Council
entity | PERSON | Magnus Leask | - | - | -
entity | PERSON | Ailsa | - | - | -
entity | PERSON | Shona Drever | Dr Drever | GP | -
entity | PERSON | Gordon Bissett | - | regional organiser | RMT
entity | PERSON | Alasdair Foulis | Mr Foulis | managing director | Pentra Ferries
entity | PERSON | Hazel Dunnet-Orr | - | - | Pentra Ferries
entity | PERSON | Catriona Muirden | Ms Muirden | MSP | -
entity | PERSON | Ruaridh Pennycook | - | Transport Secretary | -
entity | ORG | Pentra Ferries | Pentra | - | -
entity | ORG | Fersa and Outer Isles Council | - | - | -
entity | ORG | Marine Accident Investigation Branch | - | - | -
entity | ORG | RMT | - | - | -
entity | ORG | Transport Scotland | - | - | -
entity | ORG | The Herald | - | - | -
entity | LOC | Fersa | - | - | -
entity | LOC | Fersa Hall | - | - | -
entity | LOC | Norwick | - | - | -
entity | LOC | Aberdeen | - | - | -
entity | LOC | Holyrood | - | - | -
meta | Islanders accuse ferry firm of ‘managed decline’ as winter sailings cut to four a week | - | Euan Lamont-Reay
