Bus strike to go ahead after talks collapse without agreement

By Gavin Trewhella, PA Transport Correspondent

Bus passengers in the West Midlands face four days of disruption next week after talks aimed at averting a strike broke down.

<q1>More than 1,800 drivers and engineers at Central Link will walk out from Monday in a dispute over pay and rotas</q1>, <s1>the Transport and General Staffs Association (TGSA)</s1> <c1>said</c1>.

Negotiations at the offices of the conciliation service Acas in Birmingham ended after seven hours on Thursday. <s2>The union</s2> <c2>said</c2> <q2>the company had withdrawn an offer of 5.2% that was on the table in April</q2>.

<s3>Lorraine Pascoe, the union’s general secretary</s3>, <c3>said</c3>: “<q3>Our members came here to settle. They were offered less at tea-time than they had at breakfast.</q3>

“<q3>No one wants to be on a picket line in November, but drivers are being asked to work 10-hour shifts without a proper break. That is not safe for them and it is not safe for the public.</q3>”

<s4>Central Link</s4>, which runs 310 routes in Birmingham, Coventry and the Black Country, <c4>denied</c4> <q4>withdrawing the offer</q4>. <s5>It</s5> <c5>said</c5> <q5>the 5.2% figure had always depended on changes to Sunday working</q5>.

<s6>Managing director Howard Stott</s6> <c6>described</c6> the strike as “<q6>completely unnecessary</q6>”.

“<q7>We have made three offers since the spring and the TGSA has refused to put any of them to its members,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>I would urge them to let people vote.</q7>”

<q8>About a third of services would run</q8>, <s8>Mr Stott</s8> <c8>said</c8>, <q8>with priority given to routes serving hospitals and schools</q8>. <s9>The company</s9> <c9>advised</c9> <a9>passengers</a9> <q9>to check before they travel</q9>.

Talks had appeared close to a breakthrough last week, when <s21>Acas’s chief conciliator, Neil Hargest</s21>, <c21>asked</c21> <a21>both parties</a21> <q21>to return with written proposals</q21>. <s10>He</s10> <c10>told</c10> <a10>them</a10> that <q10>the gap between the two sides was “less than a penny a mile”</q10>.

Transport Secretary Priya Venn, who met the mayor of the West Midlands on Wednesday, has so far kept out of the dispute. <s11>She</s11> <c11>told</c11> <a11>Sky News</a11> that <q11>it was “for the company and the union to resolve”</q11>.

But <s12>her Conservative opposite number, James Ludgrove</s12>, <c12>accused</c12> her of “<q12>hiding under the desk</q12>”. “<q13>Thousands of people will lose a week’s wages because ministers would not pick up the phone,</q13>” <s13>he</s13> <c13>said</c13>.

<s14,15>Mayor Anita Kettleborough</s14,15> <c14>said</c14> <q14>she was “bitterly disappointed”</q14> and <c15>called on</c15> <a15>Central Link</a15> <q15>to go back to Acas over the weekend</q15>. <s16>The Labour mayor</s16>, first elected in 2021, <c16>added</c16>: “<q16>This is what happens when you leave a public service to a balance sheet.</q16>”

The walkout will be the first all-out stoppage on the network since 2001. <s17>A ballot in September</s17> <c17>showed</c17> <q17>91% of those voting in favour of action, on a turnout of 68%</q17>.

Driver Tony Abara, 57, who was handing out leaflets at Perry Barr garage, has worked on the buses for 29 years. <s18>He</s18> <c18>does not expect</c18> <q18>the dispute to be short</q18>. “<q19>They think we’ll be back by Wednesday because of Christmas,</q19>” <s19>he</s19> <c19>said</c19>. “<q19>They don’t know us.</q19>”

<s20>A spokeswoman for Acas</s20> <c20>said</c20> <q20>its “door remains open”</q20>.

A further four-day strike is planned from December 8.
-----
1 | indirect | Transport and General Staffs Association | ORG | organisation
2 | indirect | Transport and General Staffs Association | ORG | organisation
3 | direct | Lorraine Pascoe | PERSON | name
4 | indirect | Central Link | ORG | organisation
5 | indirect | Central Link | ORG | pronoun
6 | mixed | Howard Stott | PERSON | name
7 | direct | Howard Stott | PERSON | pronoun
8 | indirect | Howard Stott | PERSON | surname
9 | indirect | Central Link | ORG | organisation
10 | mixed | Neil Hargest | PERSON | pronoun
11 | mixed | Priya Venn | PERSON | pronoun
12 | mixed | James Ludgrove | PERSON | name
13 | direct | James Ludgrove | PERSON | pronoun
14 | mixed | Anita Kettleborough | PERSON | name
15 | indirect | Anita Kettleborough | PERSON | name
16 | direct | Anita Kettleborough | PERSON | title
17 | indirect | ballot in September | DOCUMENT | document
18 | attitude | Tony Abara | PERSON | pronoun
19 | direct | Tony Abara | PERSON | pronoun
20 | mixed | Acas | ORG | organisation
21 | indirect | Neil Hargest | PERSON | name
entity | ORG | Transport and General Staffs Association | TGSA | - | -
entity | ORG | Central Link | - | - | -
entity | ORG | Acas | - | - | -
entity | ORG | Sky News | - | - | -
entity | PERSON | Lorraine Pascoe | - | general secretary | Transport and General Staffs Association
entity | PERSON | Howard Stott | Mr Stott | Managing director | Central Link
entity | PERSON | Neil Hargest | - | chief conciliator | Acas
entity | PERSON | Priya Venn | - | Transport Secretary | -
entity | PERSON | James Ludgrove | - | - | Conservative
entity | PERSON | Anita Kettleborough | - | Mayor | Labour
entity | PERSON | Tony Abara | - | Driver | -
entity | NORP | Conservative | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | West Midlands | - | - | -
entity | LOC | Birmingham | - | - | -
entity | LOC | Coventry | - | - | -
entity | LOC | Black Country | - | - | -
entity | LOC | Perry Barr | - | - | -
meta | Bus strike to go ahead after talks collapse without agreement | - | Gavin Trewhella
