 date 2024-11-08 ‘<q1>They want our research but not us</q1>’: anger at Wessex Metropolitan over 380 job losses

<s2>University</s2> <c2>says</c2> <q2>cuts are needed to close £31m deficit</q2> as <s3>union</s3> <c3>calls</c3> plan ‘<q3>vandalism with a mission statement</q3>’

Simone Aldous Education correspondent

Lecturers at one of England’s largest modern universities have voted to strike over plans to cut 380 jobs and close three departments, as falling overseas recruitment continues to push institutions into the red.

<a4>Staff at Wessex Metropolitan University</a4>, which has campuses in Southampton and Basingstoke, <c4>were told</c4> last month that <q4>philosophy, modern languages and chemistry would stop admitting students from September</q4>. <s5>The university</s5> <c5>says</c5> <q5>it must find £31m by the summer of 2026</q5>.

<s6>The University and College Union (UCU)</s6> <c6>said</c6> on Thursday that <q6>84% of its members who voted had backed action, on a turnout of 67%</q6>. Strikes could begin on 2 December.

“<q7>Nobody does this lightly, three weeks before the end of term,</q7>” <c7>said</c7> <s7>Bethan Rosser, the union’s branch president</s7>. “<q7>But we have been given a spreadsheet and told <n7>it’s a strategy</n7>. It’s vandalism with a mission statement.</q7>”

<s8>Rosser</s8>, who has taught French at Wessex for 19 years, <c8>said</c8> <q8>she had learned that her own post was at risk from a slide in an all-staff video call</q8>.

The vice-chancellor, Prof Gareth Ollerenshaw, took over in 2022 from Margaret Whitlam, whose expansion of the Basingstoke campus left the university with borrowings of £140m. <s9>He</s9> <c9>told</c9> <a9>the Guardian</a9> <q9>he had inherited “a set of assumptions that turned out not to be true”</q9>.

“<q10>We assumed international students would keep coming. We assumed the fee would rise with inflation. I take no pleasure in any of this,</q10>” <s10>he</s10> <c10>said</c10>. “<q10>But a university that runs out of money can’t teach anybody anything.</q10>”

<s11,12>Ollerenshaw</s11,12>, who was paid £287,000 last year, <c11>rejected</c11> <q11>calls to take a pay cut</q11> but <c12>said</c12> <q12>he had given up a bonus</q12>.

The dispute is the latest of its kind. At least 70 universities in the UK have announced redundancies or voluntary severance schemes in the past 18 months. <s13>The Office for Students, the regulator in England</s13>, <c13>warned</c13> in May that <q13>four in 10 institutions expected to be in deficit this year</q13>.

Applications for study visas have fallen by 16% since January, when the previous government stopped most overseas students bringing family members. <s14>Ministers</s14> <c14>have promised</c14> <q14>a review of higher education funding</q14>, but <s15>officials</s15> <c15>have signalled</c15> that <q15>there will be little new money before 2026</q15>.

<s16>Prof Lorna Tait</s16>, who studies the sector at the University of Glasgow, <c16>said</c16> <q16>closing small departments rarely saved what managers hoped</q16>. <q17>When a Midlands university shut its history course in 2019</q17>, <s17>she</s17> <c17>pointed out</c17>, <q17>it lost so many joint honours students that the net saving was less than £60,000</q17>.

At the Southampton campus on Thursday, <s18>posters in the windows of the chemistry block</s18> <c18>read</c18> “<q18>We are not a rounding error</q18>”. Inside, Dr Amit Valand was preparing a second-year practical. His group won a £2.3m grant to work on battery recycling in June, four months before he was sent a letter about redundancy.

“<q19>They want our research but not us,</q19>” <s19>he</s19> <c19>said</c19>. “<q19>The vice-chancellor came down here in the summer to have his picture taken with the kit.</q19>”

<s20>Valand</s20> <c20>does not know</c20> <q20>whether the grant can be moved to another institution</q20>. <s21>His head of department, Helen Strachan</s21>, <c21>has advised</c21> <a21>him</a21> <q21>to start making inquiries</q21>.

Students are worried too. <s22>Maisie Okoro, 20, a languages student from Poole</s22>, <c22>said</c22> <q22>she had only found out about the closure on TikTok</q22>. <s23>She</s23> <c23>wants</c23> <q23>the university to guarantee that her year abroad in Lyon will go ahead</q23>.

“<q24>I asked, and somebody at the help desk told me <n24>to check the FAQs</n24>,</q24>” <s24>she</s24> <c24>said</c24>. “<q24>There isn’t an FAQ for this.</q24>”

<s25>A university spokesperson</s25> <c25>said</c25> <q25>all current students would be able to complete their degrees</q25>. <s26,27>The Department for Education</s26,27> <c26>said</c26> <q26>universities were independent and responsible for their own finances</q26>, <c27>adding</c27>: “<q27>We inherited a sector under serious strain, and we are determined to put it on a firmer footing.</q27>”
-----
1 | direct | Amit Valand | PERSON | none
2 | indirect | Wessex Metropolitan University | ORG | organisation
3 | mixed | University and College Union | ORG | organisation
4 | indirect | - | - | none
5 | indirect | Wessex Metropolitan University | ORG | organisation
6 | indirect | University and College Union | ORG | organisation
7 | direct | Bethan Rosser | PERSON | name
8 | indirect | Bethan Rosser | PERSON | surname
9 | mixed | Gareth Ollerenshaw | PERSON | pronoun
10 | direct | Gareth Ollerenshaw | PERSON | pronoun
11 | indirect | Gareth Ollerenshaw | PERSON | surname
12 | indirect | Gareth Ollerenshaw | PERSON | surname
13 | indirect | Office for Students | ORG | organisation
14 | indirect | Ministers | GROUP | group
15 | indirect | officials | GROUP | group
16 | indirect | Lorna Tait | PERSON | name
17 | indirect | Lorna Tait | PERSON | pronoun
18 | direct | posters in the windows of the chemistry block | DOCUMENT | document
19 | direct | Amit Valand | PERSON | pronoun
20 | attitude | Amit Valand | PERSON | surname
21 | indirect | Helen Strachan | PERSON | name
22 | indirect | Maisie Okoro | PERSON | name
23 | attitude | Maisie Okoro | PERSON | pronoun
24 | direct | Maisie Okoro | PERSON | pronoun
25 | indirect | Wessex Metropolitan University | ORG | organisation
26 | indirect | Department for Education | ORG | organisation
27 | direct | Department for Education | ORG | organisation
entity | PERSON | Bethan Rosser | Rosser | branch president | University and College Union
entity | PERSON | Gareth Ollerenshaw | Prof Gareth Ollerenshaw; Ollerenshaw | vice-chancellor | Wessex Metropolitan University
entity | PERSON | Margaret Whitlam | - | - | -
entity | PERSON | Lorna Tait | Prof Lorna Tait | - | University of Glasgow
entity | PERSON | Amit Valand | Dr Amit Valand; Valand | - | Wessex Metropolitan University
entity | PERSON | Helen Strachan | - | head of department | -
entity | PERSON | Maisie Okoro | - | languages student | -
entity | ORG | Wessex Metropolitan University | Wessex Metropolitan; Wessex | - | -
entity | ORG | University and College Union | UCU | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Office for Students | - | - | -
entity | ORG | University of Glasgow | - | - | -
entity | ORG | Department for Education | - | - | -
entity | ORG | TikTok | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Southampton | - | - | -
entity | LOC | Basingstoke | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Midlands | - | - | -
entity | LOC | Poole | - | - | -
entity | LOC | Lyon | - | - | -
meta | ‘They want our research but not us’: anger at Wessex Metropolitan over 380 job losses | 2024-11-08 | Simone Aldous
