Paper leak: <s1>SIT</s1> nabs Vidya Sagar founder, <c1>says</c1> <q1>trail leads to press</q1>

HT Correspondent

LUCKNOW: <s2>The Special Investigation Team (SIT)</s2> probing the Combined Clerical Examination leak on Monday arrested the founder of coaching chain Vidya Sagar and <c2>claimed</c2> <q2>the question paper was sold for ₹12 lakh a copy at a marriage hall in Barabanki</q2>.

Over 6.4 lakh candidates sat for the test conducted by the State Subordinate Recruitment Board (SSRB) on February 18. It was scrapped three days later.

“<q3>We have followed the money from the candidate to the classroom. Now we shall follow it from the classroom to the press,</q3>” <s3>additional superintendent of police Meenakshi Tyagi</s3>, who heads the SIT, <c3>told</c3> <a3>reporters</a3> in Hazratganj.

<s4>Tyagi</s4> <c4>said</c4> <q4>Devendra Nath Ojha, 44, known to his students as ‘<x>Guruji</x>’, was picked up from a guest house in Nainital</q4>.

<q5>The paper was photographed at the Noida unit of Lalit Kunj 36 hours before the exam</q5>, <c5>according to</c5> <s5>the SIT</s5>.

<s6>Lalit Kunj</s6>, a security printer which also prints answer sheets for the Jharkhand board, <c6>denied</c6> <q6>any breach on its premises</q6>. “<q7>Our vaults are weighed twice a day,</q7>” <s7>its spokesperson, Harpreet Kaur Ahluwalia</s7>, <c7>said</c7> over phone.

<s8>She</s8> <c8>blamed</c8> transporter Arya Marg for “<q8>breaking the seal at an unscheduled halt near Dasna</q8>”. The Ghaziabad-based firm did not respond to emails.

In a statement, <s9>Vidya Sagar</s9>, which runs 31 centres in Uttar Pradesh and Bihar and sponsors the kabaddi side Awadh Chargers, <c9>said</c9> <q9>it had “no role in the private conduct of any individual”</q9>.

“<q10>Guruji told us to memorise 100 questions. Nobody asked why 80 of them came,</q10>” <c10>said</c10> <s10>a candidate from Gonda</s10> on condition of anonymity. <s11>The 23-year-old</s11> <c11>revealed</c11> that <q11>he had paid in two instalments, the second by selling a buffalo</q11>.

In the state capital, <s12>Yuva Hunkar Manch, an outfit of job seekers</s12>, blocked Vidhan Sabha Marg for two hours, <c12>demanding</c12> <q12>a re-test within 30 days</q12>. “<q13>Sold out: my father’s field. Sold out: your paper,</q13>” <c13>read</c13> <s13>one placard</s13>.

<s14>The Manch’s convenor, Ritu Nishad</s14>, <c14>accused</c14> the SSRB of <q14>sitting on a complaint that she had filed two days before the test</q14>. “<q15>I have the receipt, with stamp and date,</q15>” <s15>Nishad</s15> <c15>said</c15>.

<s16,17>SSRB chairman Brijesh Lal Saxena, a retired IAS officer</s16,17>, <c16>conceded</c16> that <q16>the complaint “may not have reached the right desk”</q16> but <c17>ruled out</c17> <q17>his resignation</q17>.

The issue is set to rock the budget session. <s18>The Congress</s18> <c18>called</c18> the leak “<q18>an industry with a customer care number</q18>”, while <s19>Tarannum Beg, a legislator of the Samajwadi Party</s19>, <c19>sought</c19> <q19>a CBI inquiry</q19>.

<s20>Minister of state for personnel Gopal Rathore</s20> <c20>assured</c20> <a20>candidates</a20> that <q20>no “big fish” would be spared</q20>.

<s21>The Allahabad high court</s21> <c21>has directed</c21> <a21>the state government</a21> <q21>to file its reply by March 11</q21>.

<s22>Ojha’s counsel, Farhan Qidwai</s22>, <c22>termed</c22> the arrest “<q22>a press release in handcuffs</q22>”. <s23>The teacher’s wife, Sunita Ojha</s23>, <c23>maintained</c23> that <q23>he had gone to the hills to rest his knees</q23>.

“<q24>He has made 9,000 children into something,</q24>” <s24>she</s24> <c24>said</c24>.

<s25>The first information report (FIR)</s25>, lodged at Gomti Nagar, <c25>states</c25> that <q25>buyers were made to burn their copies in a tandoor</q25>. Two employees of courier firm Prem Deep are among 14 people named in it.
-----
1 | indirect | Special Investigation Team | ORG | organisation
2 | indirect | Special Investigation Team | ORG | organisation
3 | direct | Meenakshi Tyagi | PERSON | name
4 | indirect | Meenakshi Tyagi | PERSON | surname
5 | indirect | Special Investigation Team | ORG | organisation
6 | indirect | Lalit Kunj | ORG | organisation
7 | direct | Harpreet Kaur Ahluwalia | PERSON | name
8 | mixed | Harpreet Kaur Ahluwalia | PERSON | pronoun
9 | mixed | Vidya Sagar | ORG | organisation
10 | direct | candidate from Gonda | PERSON | title
11 | indirect | candidate from Gonda | PERSON | title
12 | indirect | Yuva Hunkar Manch | ORG | organisation
13 | direct | one placard | DOCUMENT | document
14 | indirect | Ritu Nishad | PERSON | name
15 | direct | Ritu Nishad | PERSON | surname
16 | mixed | Brijesh Lal Saxena | PERSON | name
17 | indirect | Brijesh Lal Saxena | PERSON | name
18 | mixed | Congress | ORG | organisation
19 | indirect | Tarannum Beg | PERSON | name
20 | mixed | Gopal Rathore | PERSON | name
21 | indirect | Allahabad high court | ORG | organisation
22 | mixed | Farhan Qidwai | PERSON | name
23 | indirect | Sunita Ojha | PERSON | name
24 | direct | Sunita Ojha | PERSON | pronoun
25 | indirect | first information report | DOCUMENT | document
entity | PERSON | Meenakshi Tyagi | Tyagi | additional superintendent of police | Special Investigation Team
entity | PERSON | Devendra Nath Ojha | Ojha; Guruji | founder | Vidya Sagar
entity | PERSON | Harpreet Kaur Ahluwalia | - | spokesperson | Lalit Kunj
entity | PERSON | Ritu Nishad | Nishad | convenor | Yuva Hunkar Manch
entity | PERSON | Brijesh Lal Saxena | - | chairman | State Subordinate Recruitment Board
entity | PERSON | Tarannum Beg | - | legislator | Samajwadi Party
entity | PERSON | Gopal Rathore | - | Minister of state for personnel | -
entity | PERSON | Farhan Qidwai | - | counsel | -
entity | PERSON | Sunita Ojha | - | - | -
entity | ORG | Special Investigation Team | SIT | - | -
entity | ORG | Vidya Sagar | - | - | -
entity | ORG | State Subordinate Recruitment Board | SSRB | - | -
entity | ORG | Lalit Kunj | - | - | -
entity | ORG | Arya Marg | - | - | -
entity | ORG | Awadh Chargers | - | - | -
entity | ORG | Yuva Hunkar Manch | Manch | - | -
entity | ORG | IAS | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Samajwadi Party | - | - | -
entity | ORG | CBI | - | - | -
entity | ORG | Allahabad high court | - | - | -
entity | ORG | Prem Deep | - | - | -
entity | LOC | LUCKNOW | - | - | -
entity | LOC | Barabanki | - | - | -
entity | LOC | Hazratganj | - | - | -
entity | LOC | Nainital | - | - | -
entity | LOC | Noida | - | - | -
entity | LOC | Jharkhand | - | - | -
entity | LOC | Dasna | - | - | -
entity | LOC | Ghaziabad | - | - | -
entity | LOC | Uttar Pradesh | - | - | -
entity | LOC | Bihar | - | - | -
entity | LOC | Gonda | - | - | -
entity | LOC | Vidhan Sabha Marg | - | - | -
entity | LOC | Gomti Nagar | - | - | -
meta | Paper leak: SIT nabs Vidya Sagar founder, says trail leads to press | - | HT Correspondent
