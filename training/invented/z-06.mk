<s1>Students’ federation</s1> <c1>calls for</c1> <q1>judicial probe into hostel fee hike at Vaigai University</q1>

<s2>Vice-Chancellor</s2> <c2>denies</c2> <q2>funds were diverted to convocation hall</q2>; classes suspended until Monday

Special Correspondent

MADURAI

<s3>The Democratic Students’ Federation (DSF)</s3> on Wednesday <c3>called for</c3> <q3>a judicial inquiry into a steep increase in hostel fees at Vaigai University</q3>, a day after 47 students were detained during a protest outside the administrative block.

<s4>Its State secretary, R. Kavitha</s4>, <c4>alleged</c4> that <q4>₹11.4 crore collected from hostellers since 2021 had been spent on a convocation hall that was yet to be opened</q4>.

“<q5>The mess serves sambar without dal, but the hall has Italian chandeliers,</q5>” <s5>Ms. Kavitha</s5> <c5>told</c5> <a5>reporters</a5> here. “<q5>We have asked for the accounts under the Right to Information Act on three occasions. What we received was a circular on discipline.</q5>”

The annual hostel fee was raised in June from ₹32,000 to ₹51,500 for undergraduates. The university, established in 1978, has about 9,200 students on its main campus, of whom nearly 3,000 stay in hostels. Many of them are from Ramanathapuram and Sivaganga districts and are the first in their families to enrol in a college.

<s6>Vice-Chancellor S. Namboothiri</s6> <c6>rejected</c6> <q6>the allegation</q6>. <q7>The hall was funded entirely by a grant from the State government and donations from alumni</q7>, <s7>he</s7> <c7>said</c7>.

“<q8>Not one rupee of the hostel fund has been touched. Let any auditor come,</q8>” <c8>said</c8> <s8>Prof. Namboothiri</s8>, who took charge in October 2022 after the post had been vacant for 14 months. <s9>He</s9> <c9>attributed</c9> the increase to <q9>a rise in the price of provisions and the revision of wages for mess workers</q9>.

The Registrar, N. Sundaresan, issued the circular on July 29. <s10>It</s10> <c10>warned</c10> that <q10>students who took part in “unauthorised assemblies” would lose their rooms</q10>. <s11>Teachers</s11>, too, <c11>have criticised</c11> <q11>the order</q11>. <s12>Fathima Rafeeq, president of the Vaigai University Teachers’ Association</s12>, <c12>described</c12> it as “<q12>a notice fit for a barracks</q12>” and <s13>she</s13> <c13>sought</c13> <q13>its immediate withdrawal</q13>.

<q14>Police entered the women’s hostel without a warden on Tuesday evening</q14>, <c14>according to</c14> <s14>the DSF</s14>. <s15>Assistant Commissioner of Police K. Thangavel</s15> <c15>denied</c15> <q15>this</q15>. <s16>He</s16> <c16>said</c16> <q16>his officers had gone only as far as the gate, at the written request of the Registrar, and no force was used</q16>.

“<q17>There were five women constables with us,</q17>” <s17>Mr. Thangavel</s17> <c17>said</c17>. “<q17>All those detained were let off by 9 p.m. after being given tea.</q17>”

A second-year student of zoology, whose wrist was in plaster, gave a different account. “<q18>I was dragged across the gravel by my dupatta,</q18>” <s18>she</s18> <c18>said</c18>. Her father, a weaver from Paramakudi, had travelled overnight to be with her. <s20>He</s20> <c20>said</c20> <q20>he had borrowed ₹20,000 to pay the first instalment and could not find the rest</q20>.

The issue figured in the Assembly, too. Raising it during Zero Hour, <s21>DMK member P. Iyengarsamy</s21> <c21>asked</c21> <q21>why the syndicate had not been consulted</q21>. <s22>Higher Education Minister V. Ponnusamy</s22> <c22>replied</c22> that <q22>the government had sought a report from the Vice-Chancellor</q22>. <s23>The Minister</s23> <c23>assured</c23> <a23>members</a23> that “<q23>no student will be sent away for want of money</q23>”.

<s24>Prof. Namboothiri</s24> <c24>is willing</c24> <q24>to let the fee be paid in four instalments</q24>, but <s25>Ms. Kavitha</s25> <c25>dismissed</c25> the offer as <q25>an insult</q25>. <s26>She</s26> <c26>announced</c26> <q26>a relay fast from Friday</q26>. <s27>The federation</s27> <c27>plans</c27> <q27>to take the agitation to all 64 affiliated colleges</q27>.

The syndicate will meet on Saturday. A similar dispute in 2014 ended when the increase was halved.
-----
1 | indirect | Democratic Students’ Federation | ORG | organisation
2 | indirect | S. Namboothiri | PERSON | title
3 | indirect | Democratic Students’ Federation | ORG | organisation
4 | indirect | R. Kavitha | PERSON | name
5 | direct | R. Kavitha | PERSON | surname
6 | indirect | S. Namboothiri | PERSON | name
7 | indirect | S. Namboothiri | PERSON | pronoun
8 | direct | S. Namboothiri | PERSON | surname
9 | indirect | S. Namboothiri | PERSON | pronoun
10 | mixed | circular | DOCUMENT | pronoun
11 | indirect | Teachers | GROUP | group
12 | mixed | Fathima Rafeeq | PERSON | name
13 | indirect | Fathima Rafeeq | PERSON | pronoun
14 | indirect | Democratic Students’ Federation | ORG | organisation
15 | indirect | K. Thangavel | PERSON | name
16 | indirect | K. Thangavel | PERSON | pronoun
17 | direct | K. Thangavel | PERSON | surname
18 | direct | second-year student of zoology | PERSON | pronoun
20 | indirect | Her father | PERSON | pronoun
21 | indirect | P. Iyengarsamy | PERSON | name
22 | indirect | V. Ponnusamy | PERSON | name
23 | mixed | V. Ponnusamy | PERSON | title
24 | attitude | S. Namboothiri | PERSON | surname
25 | indirect | R. Kavitha | PERSON | surname
26 | indirect | R. Kavitha | PERSON | pronoun
27 | attitude | Democratic Students’ Federation | ORG | organisation
entity | PERSON | R. Kavitha | Ms. Kavitha | State secretary | Democratic Students’ Federation
entity | PERSON | S. Namboothiri | Vice-Chancellor S. Namboothiri; Prof. Namboothiri | Vice-Chancellor | Vaigai University
entity | PERSON | N. Sundaresan | - | Registrar | Vaigai University
entity | PERSON | Fathima Rafeeq | - | president | Vaigai University Teachers’ Association
entity | PERSON | K. Thangavel | Assistant Commissioner of Police K. Thangavel; Mr. Thangavel | Assistant Commissioner of Police | -
entity | PERSON | P. Iyengarsamy | - | member | DMK
entity | PERSON | V. Ponnusamy | Higher Education Minister V. Ponnusamy | Higher Education Minister | -
entity | ORG | Democratic Students’ Federation | DSF | - | -
entity | ORG | Vaigai University | - | - | -
entity | ORG | Vaigai University Teachers’ Association | - | - | -
entity | ORG | Assembly | - | - | -
entity | ORG | DMK | - | - | -
entity | NORP | Italian | - | - | -
entity | LOC | MADURAI | - | - | -
entity | LOC | Ramanathapuram | - | - | -
entity | LOC | Sivaganga | - | - | -
entity | LOC | Paramakudi | - | - | -
meta | Students’ federation calls for judicial probe into hostel fee hike at Vaigai University | - | -
