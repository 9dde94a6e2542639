Cardwell Schools Sue Charter Operator Over a Campus That Never Opened

By Renee Stahl
Staff Writer

<s1>The Cardwell Community School District</s1> sued Summit Ridge Academies on Thursday, <c1>alleging</c1> that <q1>the charter operator took $4.3 million in state money for a middle school that never enrolled a student</q1>.

<s2>The complaint</s2>, filed in Harlan County Circuit Court, <c2>says</c2> <q2>Summit Ridge leased the former Lincoln Middle School on Delmar Avenue for $1 in 2022 and promised seats for 400 children</q2>.

"<q3>This was our building, our kids and our money,</q3>" <s3>Superintendent Marisol Banks</s3> <c3>told</c3> <a3>reporters</a3> outside the Whitcomb Building. "<q3>We'd like two of the three back.</q3>"

<s4>Banks</s4> <c4>said</c4> <q4>the district had tried since August to reach the Phoenix-based company</q4>, which also runs schools in Gary and Fort Wayne.

<s5>Summit Ridge</s5> <c5>denied</c5> <q5>the allegations</q5>. In an email, <s6,7>spokesman Tyler Quick</s6,7> <c6>called</c6> the lawsuit "<q6>a stunt timed for the primary</q6>" and <c7>said</c7> <q7>asbestos in the gymnasium had delayed the opening</q7>.

"<q8>The district knew about it,</q8>" <s8>Quick</s8> <c8>wrote</c8>. "<q8>The district sat on it.</q8>"

<s9>A 2021 survey by Dunmore Environmental</s9> <c9>found</c9> <q9>no asbestos at Lincoln</q9>.

The school board voted 5-2 to go to court after a closed session Tuesday. <s10>Board President Gary Church, a Republican</s10>, <c10>said</c10> <q10>he had "run out of polite."</q10> <s11>Trustee DeShawn Halloway</s11>, who voted no, <c11>fears</c11> <q11>legal fees will outrun any recovery</q11>.

"<q12>Barnes & Tull doesn't work for cookies,</q12>" <s12>Halloway</s12> <c12>said</c12>, referring to the district's law firm.

<s13>The Cardwell Education Association</s13>, which represents 610 teachers, <c13>welcomed</c13> <q13>the suit</q13>. <s14>Its president, Phuong Lane-Ortiz</s14>, <c14>urged</c14> <a14>lawmakers</a14> <q14>to suspend payments to Summit Ridge until the case is heard</q14>.

"<q15>We buy our own copy paper,</q15>" <s15>she</s15> <c15>said</c15>. "<q15>They bought a Cessna.</q15>"

<q16>The plane, a 2009 Skylane, is registered to SRA Aviation LLC</q16>, <c16>according to</c16> <s16>Federal Aviation Administration records</s16>. <s17>Summit Ridge founder J. Brigham Moody</s17>, reached at his home in Scottsdale, <c17>said</c17> <q17>the aircraft was his own</q17> and hung up.

In Indianapolis, <s18>the Department of Education</s18> <c18>told</c18> <a18>the company</a18> in a letter last month that <q18>it remained in "good standing" under the Next Step program</q18>.

<s19>State Rep. Lucinda Vance, D-Cardwell</s19>, who sponsored the Charter Sunshine Act, <c19>questioned</c19> <q19>how that could be</q19>.

"<q20>Somebody at Education signed off on 400 imaginary children,</q20>" <c20>said</c20> <s20>Vance</s20>, who chairs the House Education Committee. <s21>She</s21> <c21>plans</c21> <q21>to hold hearings in January</q21>.

A receptionist called Destiny opened the door at the Summit Ridge office in Pruitt Township on Friday and closed it again.

<s22>Tomasz Field</s22>, whose twins ride a bus 50 minutes each way to Eisenhower Elementary, <c22>said</c22> <q22>he had signed up in good faith</q22> after a Summit Ridge recruiter called at his house in Marengo Heights.

"<q23>They gave us T-shirts,</q23>" <s23>he</s23> <c23>said</c23>. "<q23>Class of 2029, it says on the back.</q23>"

Lincoln closed in 2018 when the General Motors plant on the Wabash River cut its second shift and enrollment fell below 200. <s26>The Cardwell Historical Society</s26> <c26>has asked</c26> twice <q26>to use the auditorium</q26>, where Carl Sandburg once read from "<x>The People, Yes</x>."

On Thursday a chain held the front doors shut. <s24>A banner above them</s24> still <c24>read</c24>, "<q24>Opening Fall 2022 — Go Team!</q24>"

<s25>The district</s25> <c25>wants</c25> <q25>the deed back by June 30, the end of its fiscal year</q25>. Circuit Judge Alma Teague set a hearing for Nov. 18.
-----
1 | indirect | Cardwell Community School District | ORG | organisation
2 | indirect | complaint | DOCUMENT | document
3 | direct | Marisol Banks | PERSON | name
4 | indirect | Marisol Banks | PERSON | surname
5 | indirect | Summit Ridge Academies | ORG | organisation
6 | mixed | Tyler Quick | PERSON | name
7 | indirect | Tyler Quick | PERSON | name
8 | direct | Tyler Quick | PERSON | surname
9 | indirect | 2021 survey by Dunmore Environmental | DOCUMENT | document
10 | mixed | Gary Church | PERSON | name
11 | attitude | DeShawn Halloway | PERSON | name
12 | direct | DeShawn Halloway | PERSON | surname
13 | indirect | Cardwell Education Association | ORG | organisation
14 | indirect | Phuong Lane-Ortiz | PERSON | name
15 | direct | Phuong Lane-Ortiz | PERSON | pronoun
16 | indirect | Federal Aviation Administration records | DOCUMENT | document
17 | indirect | J. Brigham Moody | PERSON | name
18 | mixed | Department of Education | ORG | organisation
19 | indirect | Lucinda Vance | PERSON | name
20 | direct | Lucinda Vance | PERSON | surname
21 | attitude | Lucinda Vance | PERSON | pronoun
22 | indirect | Tomasz Field | PERSON | name
23 | direct | Tomasz Field | PERSON | pronoun
24 | direct | banner above them | DOCUMENT | document
25 | attitude | Cardwell Community School District | ORG | organisation
26 | indirect | Cardwell Historical Society | ORG | organisation
entity | ORG | Cardwell Community School District | Cardwell Schools | - | -
entity | ORG | Summit Ridge Academies | Summit Ridge | - | -
entity | ORG | Harlan County Circuit Court | - | - | -
entity | ORG | Lincoln Middle School | Lincoln | - | -
entity | LOC | Delmar Avenue | - | - | -
entity | PERSON | Marisol Banks | Banks | Superintendent | Cardwell Community School District
entity | LOC | Whitcomb Building | - | - | -
entity | LOC | Phoenix | - | - | -
entity | LOC | Gary | - | - | -
entity | LOC | Fort Wayne | - | - | -
entity | PERSON | Tyler Quick | Quick | spokesman | Summit Ridge Academies
entity | ORG | Dunmore Environmental | - | - | -
entity | PERSON | Gary Church | - | Board President | Cardwell Community School District
entity | NORP | Republican | - | - | -
entity | PERSON | DeShawn Halloway | Halloway | Trustee | Cardwell Community School District
entity | ORG | Barnes & Tull | - | - | -
entity | ORG | Cardwell Education Association | - | - | -
entity | PERSON | Phuong Lane-Ortiz | - | president | Cardwell Education Association
entity | ORG | SRA Aviation LLC | - | - | -
entity | ORG | Federal Aviation Administration | - | - | -
entity | PERSON | J. Brigham Moody | - | founder | Summit Ridge Academies
entity | LOC | Scottsdale | - | - | -
entity | LOC | Indianapolis | - | - | -
entity | ORG | Department of Education | Education | - | -
entity | PERSON | Lucinda Vance | Vance | State Rep. | -
entity | LOC | Cardwell | - | - | -
entity | ORG | House Education Committee | - | - | -
entity | LOC | Pruitt Township | - | - | -
entity | PERSON | Destiny | - | receptionist | -
entity | PERSON | Tomasz Field | - | - | -
entity | ORG | Eisenhower Elementary | - | - | -
entity | LOC | Marengo Heights | - | - | -
entity | ORG | General Motors | - | - | -
entity | LOC | Wabash River | - | - | -
entity | ORG | Cardwell Historical Society | - | - | -
entity | PERSON | Carl Sandburg | - | - | -
entity | PERSON | Alma Teague | - | Circuit Judge | -
meta | Cardwell Schools Sue Charter Operator Over a Campus That Never Opened | - | Renee Stahl
