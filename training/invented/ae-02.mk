<q1>Latest tech layoffs leave S.F. with another empty tower — and a $31 million hole</q1>, <s1>analysis</s1> <c1>finds</c1>

By Danica Forsell, Staff Writer

When <s25>Loomwright</s25> <c25>told</c25> <a25>1,140 of its San Francisco employees</a25> on a Wednesday morning in January that <q25>they no longer worked there</q25>, Anjali Wadhwani was on the 22 Fillmore with a cake on her lap.

It was for a colleague's birthday. The email came somewhere around Potrero Avenue.

"<q2>It said my role had been '<n2>sunset,</n2>'</q2>" <s2>Wadhwani, a product designer</s2> who had been with the software company for six years, <c2>said</c2>. "<q2>I had to read it twice to find out I was the sun.</q2>"

Three weeks later <s26>the company</s26> <c26>confirmed</c26> that <q26>it would give up all 19 floors of its headquarters on Mission Street when the lease ends in July</q26>, the largest single departure from downtown since the pandemic. <s3>Its chief executive, Tolly Hollenbeck</s3>, <c3>wrote</c3> in a blog post that <q3>artificial intelligence had let the firm "do more with a smaller, closer team"</q3>.

City Hall is counting the cost. <q4>The move will wipe out about $31 million a year in business and property taxes</q4>, <c4>according to</c4> <s4>an analysis by the controller's office</s4> released Monday. <s5,6>It</s5,6> <c5>estimated</c5> that <q5>one in three downtown offices is now vacant</q5> and <c6>warned</c6> of <q6>"further erosion" if two other large tenants follow</q6>.

"<q7>We have been here before and we came back,</q7>" <s7>Mayor Renata Oyarzun</s7> <c7>said</c7> at a news conference in front of the tower. "<q7>San Francisco does not do funerals for office buildings.</q7>"

<s8,27>Oyarzun</s8,27>, who took office last year <c27>promising</c27> <q27>a downtown recovery</q27>, <c8>said</c8> <q8>she had spoken with Hollenbeck on Friday</q8>. <s9>She</s9> <c9>declined to say</c9> <q9>whether she had offered the company a tax break</q9>.

<s10>A Loomwright spokesperson</s10> <c10>said</c10> <q10>the decision was "not a reflection on the city" and that the company would keep a small office in Jackson Square</q10>.

Not everyone is ready to forgive. <s11>Supervisor Theo Kastanis</s11>, whose district includes the building, <c11>said</c11> <q11>Loomwright had collected $8.6 million in payroll tax relief since 2019 under a program meant to keep jobs downtown</q11>.

"<q12>They took the money, and then they took the elevator,</q12>" <s12>he</s12> <c12>said</c12>. <s13>Kastanis</s13> <c13>plans</c13> <q13>to introduce legislation next week that would claw back the benefit from any company that cuts more than a quarter of its local staff</q13>.

<s14>Business groups</s14> <c14>oppose</c14> <q14>the idea</q14>. <s15>Nadine Sturgill, chief economist at the Bayfront Partnership</s15>, <c15>called</c15> it "<q15>a great way to make sure nobody signs a lease here again.</q15>"

<q16>Rents have fallen 41% from their peak</q16>, <s16>she</s16> <c16>noted</c16>, <q16>and smaller artificial intelligence startups are taking some of the space</q16>. "<q17>The question isn't whether the buildings fill up. It's whether the sandwich shops live long enough to see it.</q17>"

At Palmieri's, a lunch counter around the corner on Natoma Street, Gus Palmieri used to make 300 sandwiches a day. Last Tuesday he made 84. His daughter, Carla, who keeps the books, has been to see the landlord twice.

"<q18>He told me everybody's asking,</q18>" <s18>she</s18> <c18>said</c18>. "<q18>I said, then everybody's right.</q18>"

<s19>Her father</s19> <c19>doubts</c19> <q19>they will make it to Christmas</q19>.

Employees who were let go received 14 weeks of pay. About 200 of them, many on work visas, have joined a group chat that began as a place to trade recruiters' numbers. <s20>Several members</s20> <c20>said</c20> <q20>they had been asked to sign agreements not to criticize the company before they could collect severance</q20>.

<s21>Wadhwani and a former co-worker, Luis Enrique Sepeda</s21>, <c21>said</c21> <q21>they refused</q21>. "<q22>My opinion is worth more than 14 weeks,</q22>" <c22>said</c22> <s22>Sepeda, 44</s22>. <s23>He</s23> <c23>hopes</c23> <q23>to open a repair shop for bicycles</q23>.

A banner appeared on the scaffolding across from the headquarters last weekend. "<q24>Thank you for your service (agreement),</q24>" <s24>it</s24> <c24>read</c24>.

By Monday it was gone. Wadhwani took a picture. <q28>The cake</q28>, <s28>she</s28> <c28>said</c28>, <q28>went to the bus driver</q28>.
-----
1 | indirect | analysis by the controller's office released Monday | DOCUMENT | document
2 | direct | Anjali Wadhwani | PERSON | surname
3 | mixed | Tolly Hollenbeck | PERSON | name
4 | indirect | analysis by the controller's office released Monday | DOCUMENT | document
5 | indirect | analysis by the controller's office released Monday | DOCUMENT | pronoun
6 | mixed | analysis by the controller's office released Monday | DOCUMENT | pronoun
7 | direct | Renata Oyarzun | PERSON | name
8 | indirect | Renata Oyarzun | PERSON | surname
9 | attitude | Renata Oyarzun | PERSON | pronoun
10 | mixed | Loomwright | ORG | organisation
11 | indirect | Theo Kastanis | PERSON | name
12 | direct | Theo Kastanis | PERSON | pronoun
13 | attitude | Theo Kastanis | PERSON | surname
14 | attitude | Business groups | GROUP | group
15 | mixed | Nadine Sturgill | PERSON | name
16 | indirect | Nadine Sturgill | PERSON | pronoun
17 | direct | Nadine Sturgill | PERSON | none
18 | direct | Carla | PERSON | pronoun
19 | attitude | Gus Palmieri | PERSON | title
20 | indirect | Several members | GROUP | group
21 | indirect | Anjali Wadhwani and Luis Enrique Sepeda | GROUP | name
22 | direct | Luis Enrique Sepeda | PERSON | surname
23 | attitude | Luis Enrique Sepeda | PERSON | pronoun
24 | direct | banner | DOCUMENT | pronoun
25 | indirect | Loomwright | ORG | organisation
26 | indirect | Loomwright | ORG | organisation
27 | indirect | Renata Oyarzun | PERSON | surname
28 | indirect | Anjali Wadhwani | PERSON | pronoun
entity | PERSON | Anjali Wadhwani | Wadhwani | product designer | Loomwright
entity | PERSON | Tolly Hollenbeck | Hollenbeck | chief executive | Loomwright
entity | PERSON | Renata Oyarzun | Mayor Renata Oyarzun; Oyarzun | Mayor | San Francisco
entity | PERSON | Theo Kastanis | Supervisor Theo Kastanis; Kastanis | Supervisor | -
entity | PERSON | Nadine Sturgill | - | chief economist | Bayfront Partnership
entity | PERSON | Gus Palmieri | - | - | Palmieri's
entity | PERSON | Carla | - | - | -
entity | PERSON | Luis Enrique Sepeda | Sepeda | - | Loomwright
entity | ORG | Loomwright | - | - | -
entity | ORG | City Hall | - | - | -
entity | ORG | Bayfront Partnership | - | - | -
entity | ORG | Palmieri's | - | - | -
entity | LOC | San Francisco | S.F. | - | -
entity | LOC | Potrero Avenue | - | - | -
entity | LOC | Mission Street | - | - | -
entity | LOC | Jackson Square | - | - | -
entity | LOC | Natoma Street | - | - | -
meta | Latest tech layoffs leave S.F. with another empty tower — and a $31 million hole, analysis finds | - | Danica Forsell
