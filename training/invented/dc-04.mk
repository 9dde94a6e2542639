NSF drops half-built telescope, and its two creators part company

<s1>One</s1> <c1>calls</c1> it <q1>an amputation</q1>. The other typed the budget

By Theo Brannigan

For 16 years, Priyanka Wadhwani and Joanna Lisowska finished each other’s grant proposals. Last week they could not agree on a sentence.

<s2>The National Science Foundation (NSF)</s2> <c2>announced</c2> on 3 October <q2>it would stop paying for the Submillimeter Pathfinder, a 30-meter dish rising on Cerro Tolomeo in northern Chile</q2>. <s3>A review ordered by Congress</s3> <c3>had put</c3> <q3>the final bill at $611 million</q3>.

“<q4>It’s like amputating a leg because the shoe is expensive,</q4>” <c4>says</c4> <s4>Lisowska, an astronomer at Ohlone State University</s4>. <s5>Wadhwani</s5>, who left the project in 2022 for the Kestenbaum Foundation, a philanthropy in Chicago, <c5>thinks</c5> <q5>the agency is right</q5>.

“<q6>We promised $190 million with straight faces,</q6>” <s6>she</s6> <c6>says</c6>. “<q6>I typed that number. I’m not proud of it.</q6>”

<s7,8>The 74-page document</s7,8>, by a panel under cosmologist Ebenezer Tuffour of the University of Ghana, <c7>faults</c7> “<q7>a culture of hopeful spreadsheets</q7>” and <c8>questions</c8> <q8>whether the mount could survive winter winds of 200 kilometers per hour</q8>. <q9>The vote was seven to two</q9>, <s9>the cosmologist</s9> <c9>says</c9>, <q9>and both dissenters had ties to the builders</q9>.

“<q10>We looked for a cheaper version for 5 months,</q10>” <s10>he</s10> <c10>says</c10>. “<q10>There isn’t one. There’s only a smaller one.</q10>”

<s11>The 11-university Andes Submillimeter Consortium</s11>, which runs the project, <c11>denies</c11> <q11>hiding costs</q11>. <s12>It</s12> <c12>blames</c12> <q12>the price of steel and the collapse of Vertrix, the Duisburg company that was making the mount</q12>.

The company’s administrator, Jutta Oelkers, tells another story. “<q13>The consortium regarded Vertrix as a bank,</q13>” <c13>reads</c13> <s13>her filing to a court in Düsseldorf</s13>. <s14>The lawyer</s14> <c14>estimates</c14> that <q14>€23 million in invoices went unpaid for more than a year</q14>. <s15>The consortium</s15> <c15>would not say</c15> <q15>how much it still owes</q15>.

Caltech, Nagoya University, and the Catholic University of the North have begun withdrawing staff. One postdoc who had just shipped her piano to La Serena learned of the decision from a reporter. “<q16>I thought you were calling about my paper,</q16>” <s16>the 31-year-old</s16> <c16>says</c16>.

Below the peak, in San Eulogio, 130 people had been promised piped water. “<q17>The astronomers came for the dry air, but we were here drinking it first,</q17>” <c17>says</c17> <s17>Rosario Mamani</s17>, who runs a six-room guesthouse. <s18>The hotelier</s18> <c18>fears</c18> <q18>the road, too, will be abandoned</q18>.

A rescue looks unlikely. <s19>The European Southern Observatory (ESO)</s19>, which has antennas on the next ridge, <c19>has ruled out</c19> <q19>taking over the site</q19>. <s20>Republican Senator Dale Hutchcraft</s20>, whose home town of Elko was to build the receivers, <c20>wants</c20> <q20>the money restored</q20>, but <s21>NSF’s director</s21> <c21>has told</c21> <a21>staff members</a21> <q21>the decision is “final, sad, and final.”</q21>

Meanwhile, the friendship is in worse shape than the dish. <s22>Lisowska</s22> <c22>accuses</c22> Wadhwani of <q22>helping draft the review</q22>, which <s23>the foundation executive</s23> <c23>rejects</c23> as “<q23>untrue and beneath her.</q23>” <s24>The Ohlone State astronomer</s24> <c24>concedes</c24> <q24>she has no proof, only “a paragraph in Priya’s style.”</q24>

<s25>Both women</s25> <c25>say</c25> <q25>they miss the Tuesday calls</q25>.
-----
1 | indirect | Joanna Lisowska | PERSON | pronoun
2 | indirect | National Science Foundation | ORG | organisation
3 | indirect | review ordered by Congress | DOCUMENT | document
4 | direct | Joanna Lisowska | PERSON | surname
5 | attitude | Priyanka Wadhwani | PERSON | surname
6 | direct | Priyanka Wadhwani | PERSON | pronoun
7 | mixed | review ordered by Congress | DOCUMENT | document
8 | indirect | review ordered by Congress | DOCUMENT | document
9 | indirect | Ebenezer Tuffour | PERSON | title
10 | direct | Ebenezer Tuffour | PERSON | pronoun
11 | indirect | Andes Submillimeter Consortium | ORG | organisation
12 | indirect | Andes Submillimeter Consortium | ORG | pronoun
13 | direct | her filing to a court in Düsseldorf | DOCUMENT | document
14 | indirect | Jutta Oelkers | PERSON | title
15 | attitude | Andes Submillimeter Consortium | ORG | organisation
16 | direct | One postdoc | PERSON | title
17 | direct | Rosario Mamani | PERSON | name
18 | attitude | Rosario Mamani | PERSON | title
19 | indirect | European Southern Observatory | ORG | organisation
20 | attitude | Dale Hutchcraft | PERSON | name
21 | mixed | NSF’s director | PERSON | title
22 | indirect | Joanna Lisowska | PERSON | surname
23 | mixed | Priyanka Wadhwani | PERSON | title
24 | mixed | Joanna Lisowska | PERSON | title
25 | indirect | Priyanka Wadhwani and Joanna Lisowska | GROUP | group
entity | PERSON | Priyanka Wadhwani | Wadhwani; Priya | - | Kestenbaum Foundation
entity | PERSON | Joanna Lisowska | Lisowska | astronomer | Ohlone State University
entity | PERSON | Ebenezer Tuffour | - | cosmologist | University of Ghana
entity | PERSON | Jutta Oelkers | - | administrator | Vertrix
entity | PERSON | Rosario Mamani | - | - | -
entity | PERSON | Dale Hutchcraft | Senator Dale Hutchcraft | Senator | -
entity | ORG | National Science Foundation | NSF | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Ohlone State University | Ohlone State | - | -
entity | ORG | Kestenbaum Foundation | - | - | -
entity | ORG | University of Ghana | - | - | -
entity | ORG | Andes Submillimeter Consortium | - | - | -
entity | ORG | Vertrix | - | - | -
entity | ORG | Caltech | - | - | -
entity | ORG | Nagoya University | - | - | -
entity | ORG | Catholic University of the North | - | - | -
entity | ORG | European Southern Observatory | ESO | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Cerro Tolomeo | - | - | -
entity | LOC | Chile | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Duisburg | - | - | -
entity | LOC | Düsseldorf | - | - | -
entity | LOC | La Serena | - | - | -
entity | LOC | San Eulogio | - | - | -
entity | LOC | Elko | - | - | -
meta | NSF drops half-built telescope, and its two creators part company | - | Theo Brannigan
