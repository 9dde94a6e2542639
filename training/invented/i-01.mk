<q1>Five-year hip wait 'stole my sixties'</q1>, <c1>says</c1> <s1>Lurgan patient</s1>

By Aoibhinn Trimble
BBC News NI

<s2>A retired school bus driver</s2> who has been waiting more than five years for a hip replacement <c2>has said</c2> <q2>the delay "stole my sixties"</q2>.

Wilbert Killops, 69, from Lurgan in County Armagh, was referred to a consultant in March 2020.

<a3>He</a3> <c3>was told</c3> by <s3>the Southern Health and Social Care Trust</s3> that <q3>he could expect a first appointment within 13 weeks</q3>. It came three years later.

"<q4>I went on that list able to walk my granddaughter to school,</q4>" <s4>he</s4> <c4>told</c4> <a4>BBC News NI</a4>.

"<q5>She's driving now. I still can't get out of the chair without a stick.</q5>"

<q6>More than 212,000 people in Northern Ireland were waiting for inpatient or day case treatment at the end of June, over half of them for longer than a year</q6>, <s6>figures</s6> published by the Department of Health on Thursday <c6>show</c6>.

<s7>Health Minister Sorcha Tohill</s7> <c7>said</c7> <q7>the numbers were "completely unacceptable and I will not dress them up"</q7>.

<s8>She</s8> <c8>said</c8> <q8>£85m set aside in this year's budget would pay for 14,000 extra operations, including 1,900 hip and knee replacements, before the end of March</q8>.

About a third of those will be carried out by private hospitals in Dublin and Glasgow under a reimbursement scheme that was closed in 2021 and reopened last autumn.

"<q9>No minister can promise to clear this in one mandate,</q9>" <s9>the Sinn Féin MLA</s9> <c9>added</c9>.

"<q10>What I can promise is that the people waiting longest go first.</q10>"

'<q11>Sticking plaster</q11>'

But <s12>Dr Fergal Haughian</s12>, who chairs the British Medical Association's consultants committee in Northern Ireland, <c12>described</c12> the scheme as "<q12>a sticking plaster on a leg that needs setting</q12>".

<s13>He</s13> <c13>said</c13> <q13>surgeons at Craigavon Area Hospital had lost 340 operating sessions last year because there were no beds</q13>.

"<q14>The theatre is there, the staff are there, the patient is gowned and starved, and at 10 in the morning it's cancelled,</q14>" <s14>Dr Haughian</s14> <c14>said</c14>.

"<q15>Sending people to Dublin doesn't fix that. It just moves the queue to the airport road.</q15>"

<s16>The trust</s16> <c16>said</c16> <q16>it "sincerely regrets" the length of time Mr Killops had waited</q16>.

<s17,18>A spokesperson</s17,18> <c17>said</c17> <q17>unscheduled care pressures had led to the postponement of some planned surgery</q17>, <c18>adding</c18> that <q18>a dedicated elective unit at Daisy Hill Hospital in Newry was due to open in the spring</q18>.

The unit should have been finished in 2023, when it was due to cost £11m. It is now expected to cost £19m.

<s19>Alastair Brankin, one of Ms Tohill's predecessors</s19>, who left the assembly in 2024, <c19>has blamed</c19> <q19>the collapse of the executive</q19> for the delay.

<s20>The Patient and Client Council</s20>, which represents the public, <c20>called for</c20> <q20>every patient waiting more than a year to be given a named contact</q20>.

<s21>Its chief executive, Roisin Tumelty</s21>, <c21>said</c21> <q21>many had heard nothing since their original referral letter</q21>.

"<q22>They don't know if they're number 40 or number 4,000,</q22>" <s22>she</s22> <c22>said</c22>. "<q22>One woman rings every Monday just to check she's still on a list.</q22>"

For Mr Killops, the offer of an operation in Glasgow arrived last Friday, three days before he spoke to the BBC.

His wife Hester has arthritis and cannot travel. <s23>He</s23> <c23>has not decided</c23> <q23>whether to accept</q23>.

<s24>She</s24> <c24>wants</c24> <q24>him to go</q24>.

"<q25>I've told him I'll manage grand,</q25>" <s25>Mrs Killops</s25> <c25>said</c25>. "<q25>He's the one that can't reach his socks.</q25>"
-----
1 | mixed | Wilbert Killops | PERSON | title
2 | mixed | Wilbert Killops | PERSON | title
3 | indirect | Southern Health and Social Care Trust | ORG | organisation
4 | direct | Wilbert Killops | PERSON | pronoun
5 | direct | Wilbert Killops | PERSON | none
6 | indirect | figures published by the Department of Health on Thursday | DOCUMENT | document
7 | mixed | Sorcha Tohill | PERSON | name
8 | indirect | Sorcha Tohill | PERSON | pronoun
9 | direct | Sorcha Tohill | PERSON | title
10 | direct | Sorcha Tohill | PERSON | none
11 | mixed | Fergal Haughian | PERSON | none
12 | mixed | Fergal Haughian | PERSON | name
13 | indirect | Fergal Haughian | PERSON | pronoun
14 | direct | Fergal Haughian | PERSON | surname
15 | direct | Fergal Haughian | PERSON | none
16 | mixed | Southern Health and Social Care Trust | ORG | organisation
17 | indirect | Southern Health and Social Care Trust | ORG | organisation
18 | indirect | Southern Health and Social Care Trust | ORG | organisation
19 | indirect | Alastair Brankin | PERSON | name
20 | indirect | Patient and Client Council | ORG | organisation
21 | indirect | Roisin Tumelty | PERSON | name
22 | direct | Roisin Tumelty | PERSON | pronoun
23 | attitude | Wilbert Killops | PERSON | pronoun
24 | attitude | Hester | PERSON | pronoun
25 | direct | Hester | PERSON | surname
entity | PERSON | Wilbert Killops | Mr Killops | retired school bus driver | -
entity | PERSON | Hester | Mrs Killops | - | -
entity | PERSON | Sorcha Tohill | Ms Tohill | Health Minister | Sinn Féin
entity | PERSON | Fergal Haughian | Dr Fergal Haughian; Dr Haughian | chair of consultants committee | British Medical Association
entity | PERSON | Alastair Brankin | - | - | -
entity | PERSON | Roisin Tumelty | - | chief executive | Patient and Client Council
entity | ORG | Southern Health and Social Care Trust | - | - | -
entity | ORG | BBC News NI | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Department of Health | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | British Medical Association | - | - | -
entity | ORG | Craigavon Area Hospital | - | - | -
entity | ORG | Patient and Client Council | - | - | -
entity | LOC | Lurgan | - | - | -
entity | LOC | County Armagh | - | - | -
entity | LOC | Northern Ireland | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Glasgow | - | - | -
entity | ORG | Daisy Hill Hospital | - | - | -
entity | LOC | Newry | - | - | -
meta | Five-year hip wait 'stole my sixties', says Lurgan patient | - | Aoibhinn Trimble
