<q1>Teachers will not return to ‘sick’ school</q1>, <s1>union</s1> <c1>vows</c1>

Kemar Bellefield/Staff Reporter

CLASSES AT Mount Verity High School in Portland remained suspended yesterday as <s2>teachers</s2> stayed away for a third day, <c2>complaining of</c2> <q2>headaches, rashes and breathing difficulties</q2>.

<s3>The Jamaica Association of Secondary Educators (JASE)</s3> <c3>says</c3> <q3>27 members of staff have sought medical attention since the start of the Easter term</q3>. <s4>Its president, Dr Marva-Lee Pinnock</s4>, <c4>vowed</c4> that <q4>nobody would be asked to go back until the building had been certified safe</q4>.

“<q5>I walked those corridors on Monday and I was coughing before I reached the staffroom,</q5>” <s5>Pinnock</s5> <c5>told</c5> <a5>The Sunday Beacon</a5>. “<q5>We are not dealing with a little dampness. The walls are black.</q5>”

But <s6>Education Minister Horace Delapenha</s6> <c6>has accused</c6> the union of <q6>overstating the problem</q6>. Speaking at the opening of a basic school in neighbouring St Mary on Wednesday, <s7>he</s7> <c7>said</c7> <q7>tests carried out in February had shown mould levels “within acceptable limits”</q7>.

“<q8>We have 1,100 children at home,</q8>” <c8>said</c8> <s8>Delapenha</s8>. “<q8>Nobody benefits from that, least of all the fifth-formers who have CXC exams in seven weeks.</q8>”

<s9>The minister</s9> <c9>promised</c9> that <q9>a private firm would clean the two worst-affected blocks over the weekend</q9>. <s10>He</s10> <c10>could not say</c10> <q10>how much the work would cost</q10>.

Parents are split. <s11>Yvonne Scarlett</s11>, whose twin sons attend the school, <c11>supports</c11> <q11>the teachers</q11>. <s12>The market vendor</s12> <c12>said</c12> <q12>one of the boys, Jaheim, had been using an inhaler since January</q12>.

“<q13>Him never have asthma yet,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>Is that school give it to him.</q13>”

<s14>Another parent, taxi operator Errol Minto</s14>, disagreed, <c14>arguing</c14> that <q14>children had studied in worse conditions in his day</q14>. <s15>He</s15> even <c15>suggested</c15> <q15>the teachers were looking for a longer Easter break</q15>.

The school, which was built in 1971 for 600 students, lost part of its roof to Hurricane Mavis in 2021. A contract for repairs was awarded to Blue Ridge Builders the following year, but <s16>the firm</s16> walked off the site, <c16>claiming</c16> <q16>it was owed J$38 million</q16>. The dispute is still before the courts and two classrooms remain under tarpaulin.

Principal Sheldon Grandison has been caught in the middle. In a letter to parents dated March 3, <s17>he</s17> <c17>wrote</c17> that <q17>the administration “shares the concerns of staff” but had no authority to close the institution</q17>. <s18>He</s18> <c18>asked for</c18> <q18>patience</q18>.

The chairman of the school board, Canon Basil Heron, was more blunt. “<q19>I have written to the ministry six times and I have six acknowledgements,</q19>” <s19>the Anglican priest</s19> <c19>said</c19>.

<s20,21>The ministry</s20,21> <c20>confirmed</c20> that <q20>it had received the letters</q20>, <c21>noting</c21> that <q21>140 other schools were awaiting repairs</q21>.

<s22,23>Opposition spokesperson on education Kerry-Ann Folkes</s22,23>, who toured the compound on Thursday, <c22>called</c22> the situation “<q22>a national disgrace</q22>” and <c23>urged</c23> <a23>the prime minister</a23> <q23>to declare it a public health emergency</q23>.

<s24,25>An official of the Portland Health Department</s24,25>, who <c24>requested</c24> <q24>anonymity</q24> because she is not authorised to speak, <c25>said</c25> <q25>the February tests were done in only three of 31 rooms</q25>.

“<q26>They tested where it was dry,</q26>” <s26>she</s26> <c26>said</c26>.

Efforts to reach Delapenha for a response were unsuccessful up to press time.

Meanwhile, sixth-former Abigail Tomlinson has been studying under a mango tree in her yard with four classmates. <s27>She</s27> <c27>is hoping</c27> <q27>to read medicine at Mona next year</q27>.

“<q28>The breeze free,</q28>” <s28>she</s28> <c28>said</c28> with a laugh. “<q28>And nobody coughing.</q28>”

JASE members are to meet again on Monday.
-----
1 | mixed | Jamaica Association of Secondary Educators | ORG | organisation
2 | indirect | teachers | GROUP | group
3 | indirect | Jamaica Association of Secondary Educators | ORG | organisation
4 | indirect | Marva-Lee Pinnock | PERSON | name
5 | direct | Marva-Lee Pinnock | PERSON | surname
6 | indirect | Horace Delapenha | PERSON | name
7 | mixed | Horace Delapenha | PERSON | pronoun
8 | direct | Horace Delapenha | PERSON | surname
9 | indirect | Horace Delapenha | PERSON | title
10 | attitude | Horace Delapenha | PERSON | pronoun
11 | attitude | Yvonne Scarlett | PERSON | name
12 | indirect | Yvonne Scarlett | PERSON | title
13 | direct | Yvonne Scarlett | PERSON | pronoun
14 | indirect | Errol Minto | PERSON | name
15 | indirect | Errol Minto | PERSON | pronoun
16 | indirect | Blue Ridge Builders | ORG | organisation
17 | mixed | Sheldon Grandison | PERSON | pronoun
18 | indirect | Sheldon Grandison | PERSON | pronoun
19 | direct | Basil Heron | PERSON | title
20 | indirect | ministry | ORG | organisation
21 | indirect | ministry | ORG | organisation
22 | mixed | Kerry-Ann Folkes | PERSON | name
23 | indirect | Kerry-Ann Folkes | PERSON | name
24 | indirect | official of the Portland Health Department | PERSON | title
25 | indirect | official of the Portland Health Department | PERSON | title
26 | direct | official of the Portland Health Department | PERSON | pronoun
27 | attitude | Abigail Tomlinson | PERSON | pronoun
28 | direct | Abigail Tomlinson | PERSON | pronoun
entity | ORG | Mount Verity High School | - | - | -
entity | ORG | Jamaica Association of Secondary Educators | JASE | - | -
entity | PERSON | Marva-Lee Pinnock | Dr Marva-Lee Pinnock; Pinnock | president | Jamaica Association of Secondary Educators
entity | ORG | The Sunday Beacon | - | - | -
entity | PERSON | Horace Delapenha | Delapenha | Education Minister | -
entity | ORG | CXC | - | - | -
entity | PERSON | Yvonne Scarlett | - | market vendor | -
entity | PERSON | Jaheim | - | - | -
entity | PERSON | Errol Minto | - | taxi operator | -
entity | ORG | Blue Ridge Builders | - | - | -
entity | PERSON | Sheldon Grandison | - | Principal | Mount Verity High School
entity | PERSON | Basil Heron | Canon Basil Heron | chairman | Mount Verity High School
entity | NORP | Anglican | - | - | -
entity | PERSON | Kerry-Ann Folkes | - | Opposition spokesperson on education | -
entity | ORG | Portland Health Department | - | - | -
entity | PERSON | Abigail Tomlinson | - | - | -
entity | LOC | Portland | - | - | -
entity | LOC | St Mary | - | - | -
entity | LOC | Mona | - | - | -
meta | Teachers will not return to ‘sick’ school, union vows | - | Kemar Bellefield
