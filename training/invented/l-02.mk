School board fires superintendent after teachers' walkout over lesson rules

By LORNA FITZWATER

TAMARACK FALLS, Idaho (AP) — The school board in a fast-growing Idaho town fired its superintendent early Wednesday, hours after more than 200 teachers walked out over a policy that requires every lesson to be filed with the district a month in advance.

The 4-3 vote came at the end of a seven-hour meeting in a high school gymnasium where <s1>speakers</s1> <c1>accused</c1> the board of <q1>spying on its own employees</q1> and <s2>a smaller group of parents</s2> <c2>pleaded with</c2> <a2>members</a2> <q2>not to back down</q2>.

<s3>Board chair Merritt Sandoval-Pike</s3>, who voted to dismiss Superintendent Eunice Hallbrook, <c3>said</c3> <q3>the schools needed "somebody who will carry out a decision once it has been made."</q3>

"<q4>This isn't about whether she's a good person, because she is,</q4>" <s4>Sandoval-Pike</s4> <c4>said</c4>. "<q4>It's about who the voters put in charge.</q4>"

Hallbrook, 58, listened from the front row. <s5>She</s5> <c5>told</c5> <a5>reporters</a5> afterward <q5>she had learned of the vote from the agenda, which was posted Monday</q5>. <s6>She</s6> <c6>said</c6> <q6>she was considering legal action</q6>.

<s7>The policy</s7>, adopted in August, <c7>says</c7> <q7>plans must be "complete, sequential and available for parental inspection" at least 30 days before a class is taught</q7>. Teachers can be suspended without pay for departing from a plan. <q8>Three have been since September</q8>, <c8>according to</c8> <s8>the Tamarack Falls Education Association, the local union</s8>.

"<q9>When the volcano in Hawaii erupted, I had 30 kids with their hands up, and the honest answer was to come back in a month,</q9>" <c9>said</c9> <s9>Beau Trinidad, an eighth-grade science teacher</s9> who was suspended for two days in October. <s10>He</s10> <c10>said</c10> <q10>a colleague was written up for reading a poem at a student's request</q10>.

<s11>The union's president, Rosalind Ammerdown</s11>, <c11>said</c11> <q11>the walkout was not a strike, which Idaho law forbids, because teachers had used personal days</q11>. <s12,13>The Tamarack Falls School District</s12,13> <c12>contends</c12> <q12>the absences were illegal</q12> and <c13>has threatened</c13> <q13>to dock a week's wages</q13>.

<s14>Dolores Yatesbury, a mother of four</s14> who helped draft the policy, <c14>said</c14> <q14>she only wanted to know what her children were being taught</q14>.

"<q15>If I can see what they're eating for lunch a month ahead, I can see what they're reading,</q15>" <s15>she</s15> <c15>said</c15>, to applause.

Sandoval-Pike, a retired helicopter pilot, won his seat in 2023 on a slate backed by a political action committee called Gem Families First. Two of its candidates had lost two years earlier. <s16,17>He</s16,17> <c16>has described</c16> the union as "<q16>the shadow board</q16>" and <c17>vowed</c17> during the campaign <q17>to end its payroll deductions</q17>.

<s18>Trustee Harlan Beaudry, a rancher</s18> who voted no, <c18>said</c18> <q18>he doubted the firing would survive in court</q18>.

"<q19>We just spent $340,000 of the taxpayers' money to feel better for one night,</q19>" <s19>Beaudry</s19> <c19>said</c19>.

Hallbrook's contract runs until June 2026. <s20,21>Her attorney, Quentin Ebbetsfield</s20,21>, <c20>noted</c20> that <q20>it can be ended early only for cause</q20> and <c21>asked</c21> <a21>the board</a21> <q21>to keep all messages between its members</q21>. <s22>A district spokesman</s22> <c22>declined to say</c22> <q22>who would run the schools in the meantime</q22>.

The district has 9,400 students, twice as many as in 2010, and Idaho ranks near the bottom among states in spending per pupil. In Boise, <s23>the state education department</s23> <c23>said</c23> in a statement that <q23>it had no role in local employment decisions</q23>.

Outside, students lined the road with their phones lit. <s24>One hand-painted sign</s24> <c24>read</c24>: "<q24>Lesson plan for Wednesday: democracy.</q24>"

<s25>Xiomara Dellenbach, a 16-year-old junior</s25>, <c25>hopes</c25> <q25>her teachers will be back by Friday</q25>. "<q26>My chemistry lab has been on the calendar for 30 days,</q26>" <s26>she</s26> <c26>said</c26>. "<q26>It would be a shame to waste the paperwork.</q26>"
-----
1 | indirect | speakers | GROUP | group
2 | indirect | smaller group of parents | GROUP | group
3 | mixed | Merritt Sandoval-Pike | PERSON | name
4 | direct | Merritt Sandoval-Pike | PERSON | surname
5 | indirect | Eunice Hallbrook | PERSON | pronoun
6 | indirect | Eunice Hallbrook | PERSON | pronoun
7 | mixed | policy | DOCUMENT | document
8 | indirect | Tamarack Falls Education Association | ORG | organisation
9 | direct | Beau Trinidad | PERSON | name
10 | indirect | Beau Trinidad | PERSON | pronoun
11 | indirect | Rosalind Ammerdown | PERSON | name
12 | indirect | Tamarack Falls School District | ORG | organisation
13 | indirect | Tamarack Falls School District | ORG | organisation
14 | indirect | Dolores Yatesbury | PERSON | name
15 | direct | Dolores Yatesbury | PERSON | pronoun
16 | mixed | Merritt Sandoval-Pike | PERSON | pronoun
17 | indirect | Merritt Sandoval-Pike | PERSON | pronoun
18 | indirect | Harlan Beaudry | PERSON | name
19 | direct | Harlan Beaudry | PERSON | surname
20 | indirect | Quentin Ebbetsfield | PERSON | name
21 | indirect | Quentin Ebbetsfield | PERSON | name
22 | attitude | Tamarack Falls School District | ORG | organisation
23 | indirect | state education department | ORG | organisation
24 | direct | One hand-painted sign | DOCUMENT | document
25 | attitude | Xiomara Dellenbach | PERSON | name
26 | direct | Xiomara Dellenbach | PERSON | pronoun
entity | PERSON | Merritt Sandoval-Pike | Sandoval-Pike | Board chair | Tamarack Falls School District
entity | PERSON | Eunice Hallbrook | Superintendent Eunice Hallbrook; Hallbrook | Superintendent | Tamarack Falls School District
entity | PERSON | Beau Trinidad | - | eighth-grade science teacher | -
entity | PERSON | Rosalind Ammerdown | - | president | Tamarack Falls Education Association
entity | PERSON | Dolores Yatesbury | - | - | -
entity | PERSON | Harlan Beaudry | Trustee Harlan Beaudry; Beaudry | Trustee | Tamarack Falls School District
entity | PERSON | Quentin Ebbetsfield | - | attorney | -
entity | PERSON | Xiomara Dellenbach | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | Tamarack Falls Education Association | - | - | -
entity | ORG | Tamarack Falls School District | - | - | -
entity | ORG | Gem Families First | - | - | -
entity | LOC | TAMARACK FALLS | - | - | -
entity | LOC | Idaho | - | - | -
entity | LOC | Hawaii | - | - | -
entity | LOC | Boise | - | - | -
meta | School board fires superintendent after teachers' walkout over lesson rules | - | LORNA FITZWATER
