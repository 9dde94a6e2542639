<q1>Ferry cuts make islanders 'prisoners until Easter'</q1>, <c1>says</c1> <s1>co-op</s1>

By Gearóid Mac Suibhne, Western Correspondent

<s2>Residents of Inis Garbh off the Mayo coast</s2> <c2>have said</c2> <q2>they were given nine days' notice of a new winter timetable which leaves the island without a ferry from Saturday afternoon until Tuesday morning</q2>.

<s3>Western Sound Ferries</s3>, which has operated the service from Portavalla since 2016, <c3>blamed</c3> <q3>"a perfect storm of fuel, insurance and crew costs" for the change</q3>.

<s4>It</s4> <c4>said</c4> <q4>fewer than six people a day had used the Sunday sailing in January and February of this year</q4>.

But <s5>the island's co-operative, Comhar Inis Garbh</s5>, <c5>disputed</c5> <q5>the figures</q5>.

<s6>Its chairperson, Bríd Ní Mháille</s6>, <c6>said</c6> <q6>the boat had been cancelled because of weather or mechanical trouble on nine of those Sundays</q6>.

"<q7>You can't count the passengers on a boat that never left the pier,</q7>" <s7>she</s7> <c7>told</c7> <a7>RTÉ's Morning Edition</a7>. "<q7>We'll be prisoners until Easter, and the company knows it.</q7>"

There are 87 people living on the island year-round, among them 11 secondary school students who board in Westport during the week.

<s8>One of them, Tadhg Gallen, 15</s8>, <c8>said</c8> <q8>he would now see his parents every second weekend at best</q8>.

<s9>His mother, Caitríona Gallen, a nurse</s9> who works two days a week at Mayo University Hospital, <c9>said</c9> <q9>she had been "in tears at the kitchen table" when the text message came</q9>.

<s10>The message</s10>, seen by RTÉ News, <c10>reads</c10>: "<q10>Dear customer, please note revised sailing times from 1 November. We thank you for your loyalty.</q10>"

The route is subsidised by the Department of Rural and Community Development under a contract worth €640,000 a year. <q11>It obliges the operator to provide 14 return sailings a week in summer but is silent on weekends in winter</q11>, <c11>according to</c11> <s11>the company</s11>.

The department takes a different view. <s12>A spokesperson</s12> <c12>said</c12> <q12>officials had "sought clarification" from Western Sound and that any reduction in service "must be agreed in advance"</q12>.

<s13>Minister of State Fiachra Dooley</s13> <c13>told</c13> <a13>the Dáil</a13> on Thursday that <q13>he had not been consulted</q13>. <s14>He</s14> <c14>urged</c14> <a14>both sides</a14> <q14>to meet before the bank holiday</q14>.

However, <s15>Independent TD Maura Kilbane</s15>, who raised the issue, <c15>said</c15> <q15>the minister had been warned in June</q15>. She read from a letter in which <s16>the co-op's secretary</s16> <c16>wrote</c16> that <q16>the operator was "preparing to walk back on winter"</q16>.

"<q17>He wasn't consulted because he wasn't listening,</q17>" <s17>Deputy Kilbane</s17> <c17>said</c17>.

<s18>Mr Dooley</s18> <c18>replied</c18> that <q18>he received "400 letters a week, some of them about ferries"</q18>.

The managing director of Western Sound, Seán Óg Breathnach, is himself from a neighbouring island. His father, Máirtín, rowed the post to Inis Garbh in the 1970s.

<s19>He</s19> <c19>said</c19> <q19>he understood the anger but could not "run a 96-seat vessel for two men and a collie"</q19>.

"<q20>I have 14 people on the payroll and I would like to have 14 at Christmas,</q20>" <s20>Mr Breathnach</s20> <c20>said</c20>.

<s21>He</s21> <c21>has offered</c21> <q21>to restore the Sunday sailing if the subsidy is raised by €90,000</q21>. <q22>The company lost €212,000 last year</q22>, <s22>its accounts</s22> <c22>show</c22>.

<s23>Members of the co-op</s23> <c23>rejected</c23> <q23>the offer</q23> by 52 votes to three at a meeting in the community hall on Wednesday night. <s24>Ms Ní Mháille</s24> <c24>wants</c24> <q24>the contract put out to tender again</q24>.

<s25>Dr Aoife Teeling, a GP</s25> who visits the island on Mondays, <c25>believes</c25> <q25>the cuts will cost more than they save</q25>. Under the new timetable she would have to travel by helicopter.

"<q26>Nobody has priced that,</q26>" <s26>she</s26> <c26>said</c26>.

The first Sunday without a boat will be 3 November. <q27>A céilí planned for that night is going ahead</q27>, <s27>the co-op</s27> <c27>said</c27>, <q27>because the band came over on Friday and cannot get off</q27>.
-----
1 | mixed | Comhar Inis Garbh | ORG | organisation
2 | indirect | Residents of Inis Garbh off the Mayo coast | GROUP | group
3 | mixed | Western Sound Ferries | ORG | organisation
4 | indirect | Western Sound Ferries | ORG | pronoun
5 | indirect | Comhar Inis Garbh | ORG | organisation
6 | indirect | Bríd Ní Mháille | PERSON | name
7 | direct | Bríd Ní Mháille | PERSON | pronoun
8 | indirect | Tadhg Gallen | PERSON | name
9 | mixed | Caitríona Gallen | PERSON | name
10 | direct | text message | DOCUMENT | document
11 | indirect | Western Sound Ferries | ORG | organisation
12 | mixed | Department of Rural and Community Development | ORG | organisation
13 | indirect | Fiachra Dooley | PERSON | name
14 | indirect | Fiachra Dooley | PERSON | pronoun
15 | indirect | Maura Kilbane | PERSON | name
16 | mixed | co-op's secretary | PERSON | title
17 | direct | Maura Kilbane | PERSON | surname
18 | mixed | Fiachra Dooley | PERSON | surname
19 | mixed | Seán Óg Breathnach | PERSON | pronoun
20 | direct | Seán Óg Breathnach | PERSON | surname
21 | indirect | Seán Óg Breathnach | PERSON | pronoun
22 | indirect | its accounts | DOCUMENT | document
23 | indirect | Members of the co-op | GROUP | group
24 | attitude | Bríd Ní Mháille | PERSON | surname
25 | attitude | Aoife Teeling | PERSON | name
26 | direct | Aoife Teeling | PERSON | pronoun
27 | indirect | Comhar Inis Garbh | ORG | organisation
entity | ORG | Comhar Inis Garbh | - | - | -
entity | ORG | Western Sound Ferries | Western Sound | - | -
entity | ORG | Department of Rural and Community Development | - | - | -
entity | ORG | Mayo University Hospital | - | - | -
entity | ORG | RTÉ News | RTÉ | - | -
entity | ORG | Dáil | - | - | -
entity | PERSON | Bríd Ní Mháille | Ms Ní Mháille | chairperson | Comhar Inis Garbh
entity | PERSON | Tadhg Gallen | - | - | -
entity | PERSON | Caitríona Gallen | - | nurse | Mayo University Hospital
entity | PERSON | Fiachra Dooley | Mr Dooley | Minister of State | -
entity | PERSON | Maura Kilbane | Deputy Kilbane | Independent TD | Dáil
entity | PERSON | Seán Óg Breathnach | Mr Breathnach | managing director | Western Sound Ferries
entity | PERSON | Máirtín | - | - | -
entity | PERSON | Aoife Teeling | Dr Aoife Teeling | GP | -
entity | LOC | Inis Garbh | - | - | -
entity | LOC | Mayo | - | - | -
entity | LOC | Portavalla | - | - | -
entity | LOC | Westport | - | - | -
meta | Ferry cuts make islanders 'prisoners until Easter', says co-op | - | Gearóid Mac Suibhne
