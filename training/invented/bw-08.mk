<s1>Sources</s1><c1>:</c1> <q1>Heartland Ten votes to add Calloway Tech</q1>

Trey Kowalczyk, ESPN Staff Writer

<q2>The Heartland Ten Conference has voted to admit Calloway Tech in men's and women's basketball beginning in 2027</q2>, <s2>sources</s2> <c2>told</c2> <a2>ESPN</a2> on Monday, a day after the Otters beat Wabash Valley 71-68 in double overtime.

<s3>The league</s3> <c3>declined to say</c3> <q3>whether a vote had been held</q3>. Its commissioner, Renata Osgood-Pell, was less shy.

"<q4>We have ten chairs and we've always owned a toolbox,</q4>" <s4>she</s4> <c4>told</c4> <a4>reporters</a4> at Haldane Fieldhouse. <s5>The commissioner</s5> <c5>expects</c5> <q5>to make an announcement "before the nets come down in March."</q5>

<s6>Calloway athletic director Monty Braithwaite</s6> <c6>allowed</c6> that <q6>the school would "listen to anybody who owns a gym."</q6>

The Lone Prairie Conference, the Otters' home since 1988, is not going quietly. <s7,8>The LPC</s7,8> <c7>accused</c7> its neighbor of "<q7>a third theft in four years</q7>" and <c8>threatened</c8> <q8>to collect a $14 million exit fee "and every blanket on the bus."</q8>

<s9>Coach Bo Tillery</s9>, whose team is 19-2, <c9>refused</c9> <q9>to discuss any of it</q9>.

"<q10>I got Kearney on Thursday,</q10>" <s10>Tillery</s10> <c10>growled</c10>. "<q10>You want to talk about Kearney, I'll bring the doughnuts.</q10>"

His son, Cal Tillery, coaches Wabash Valley, which joined the Heartland in 2022 along with Fort Sable, St. Brendan and Ames Wesleyan.

"<q11>Dad's wanted in since I was in diapers,</q11>" <c11>said</c11> <s11>the younger Tillery</s11>, <s12>who</s12> <c12>likened</c12> the move to "<q12>marrying into the family you've been robbing.</q12>"

His players felt the noise on Sunday. "<q13>They'll get booed in nine new places,</q13>" <c13>said</c13> <s13>Croatian guard Luka Peric</s13>, who missed the last shot. <s14>The home side's captain, Deshawn Okoro-Wills</s14>, <c14>cannot wait</c14> <q14>to visit</q14>.

"<q15>Booing's just clapping with your mouth,</q15>" <c15>said</c15> <s15>the senior</s15>, who finished with 27 points and had 12 rebounds.

Money explains most of it. <q16>The Heartland's deal with streaming company Bleachr is worth $3.1 million a year to each member</q16>, <c16>according to</c16> <s16>tax filings</s16>; the LPC splits less than that among eight.

<s17>A study by Denver consultants Marsh Iglesias</s17> <c17>projects</c17> that <q17>an 11th school would bring in another $9 million</q17>.

<q18>The presidents of Fort Sable and Ames Wesleyan worry that Calloway will get "a first-class seat on a second-class budget,"</q18> <s18>a person familiar with the talks</s18> <c18>said</c18>.

<s19>Dunmore State</s19>, whose own bid failed in 2024, <c19>wished</c19> <a19>the Otters</a19> <q19>luck "and a good lawyer."</q19>

<s20>The NCAA</s20> <c20>has ruled</c20> that <q20>teams changing leagues keep their tournament eligibility</q20>. The Kansas Board of Regents, which has to sign off, meets on Wednesday in Topeka.

<s21>Gov. Hollis Brandvold, a Calloway graduate</s21>, <c21>pressed</c21> <a21>the regents</a21> <q21>to vote "before lunch."</q21> "<q22>Kansas doesn't rent,</q22>" <s22>the governor</s22> <c22>posted</c22>. "<q22>Kansas owns.</q22>"

In Haldane, a town of 9,000, not everybody is packing. <s23>Keep Calloway Small, an alumni group</s23>, <c23>plans</c23> <q23>to picket the Kearney Christian game</q23>. <s24>Its president, retired dean Winnie Abara</s24>, <c24>promised</c24> "<q24>a polite riot.</q24>"
-----
1 | indirect | Sources | GROUP | group
2 | indirect | Sources | GROUP | group
3 | attitude | Heartland Ten Conference | ORG | organisation
4 | direct | Renata Osgood-Pell | PERSON | pronoun
5 | mixed | Renata Osgood-Pell | PERSON | title
6 | mixed | Monty Braithwaite | PERSON | name
7 | mixed | Lone Prairie Conference | ORG | organisation
8 | mixed | Lone Prairie Conference | ORG | organisation
9 | attitude | Bo Tillery | PERSON | name
10 | direct | Bo Tillery | PERSON | surname
11 | direct | Cal Tillery | PERSON | surname
12 | mixed | Cal Tillery | PERSON | pronoun
13 | direct | Luka Peric | PERSON | name
14 | attitude | Deshawn Okoro-Wills | PERSON | name
15 | direct | Deshawn Okoro-Wills | PERSON | title
16 | indirect | tax filings | DOCUMENT | document
17 | indirect | study by Denver consultants Marsh Iglesias | DOCUMENT | document
18 | mixed | person familiar with the talks | PERSON | title
19 | mixed | Dunmore State | ORG | organisation
20 | indirect | NCAA | ORG | organisation
21 | mixed | Hollis Brandvold | PERSON | name
22 | direct | Hollis Brandvold | PERSON | title
23 | attitude | Keep Calloway Small | ORG | organisation
24 | mixed | Winnie Abara | PERSON | name
entity | PERSON | Renata Osgood-Pell | - | commissioner | Heartland Ten Conference
entity | PERSON | Monty Braithwaite | - | athletic director | Calloway Tech
entity | PERSON | Bo Tillery | Tillery | Coach | Calloway Tech
entity | PERSON | Cal Tillery | - | - | Wabash Valley
entity | PERSON | Luka Peric | - | guard | Wabash Valley
entity | PERSON | Deshawn Okoro-Wills | - | captain | Calloway Tech
entity | PERSON | Hollis Brandvold | Gov. Hollis Brandvold | Gov. | -
entity | PERSON | Winnie Abara | - | president | Keep Calloway Small
entity | ORG | Heartland Ten Conference | Heartland Ten; Heartland | - | -
entity | ORG | Calloway Tech | Calloway; Otters | - | -
entity | ORG | ESPN | - | - | -
entity | ORG | Wabash Valley | - | - | -
entity | ORG | Lone Prairie Conference | LPC | - | -
entity | ORG | Kearney Christian | Kearney | - | -
entity | ORG | Fort Sable | - | - | -
entity | ORG | St. Brendan | - | - | -
entity | ORG | Ames Wesleyan | - | - | -
entity | ORG | Bleachr | - | - | -
entity | ORG | Marsh Iglesias | - | - | -
entity | ORG | Dunmore State | - | - | -
entity | ORG | NCAA | - | - | -
entity | ORG | Kansas Board of Regents | - | - | -
entity | ORG | Keep Calloway Small | - | - | -
entity | NORP | Croatian | - | - | -
entity | LOC | Haldane Fieldhouse | - | - | -
entity | LOC | Denver | - | - | -
entity | LOC | Topeka | - | - | -
entity | LOC | Kansas | - | - | -
entity | LOC | Haldane | - | - | -
meta | Sources: Heartland Ten votes to add Calloway Tech | - | Trey Kowalczyk
