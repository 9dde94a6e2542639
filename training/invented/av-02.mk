Texas House passes $1.2 billion school voucher plan after marathon debate

By Marisol Etchegaray and Dean Kwiatek

AUSTIN — The Texas House voted 78-69 early Thursday to let families use public money for private school tuition, handing Gov. Randall Stovall the biggest victory of his second term and ending a fight that has divided Republicans for most of a decade.

The bill, which now returns to the Senate, would create education savings accounts worth about $9,800 a year for as many as 90,000 students.

<s1>Stovall</s1>, who campaigned last year against nine members of his own party over the issue, <c1>called</c1> the vote “<q1>a new morning for every mother who has ever been told to wait her turn.</q1>”

“<q2>Money should follow the child, not the ZIP code,</q2>” <s2>the governor</s2> <c2>said</c2> in a statement released minutes after the gavel fell. “<q2>I look forward to signing it.</q2>”

<s3>Opponents</s3>, who held the floor until 2:40 a.m., <c3>warned</c3> that <q3>the program would drain rural districts that have no private schools at all</q3>.

“<q4>You are asking my superintendents to close a campus so that somebody in Highland Park can get a discount,</q4>” <c4>said</c4> <s4>Rep. Lucinda Arredondo, a Laredo Democrat and former kindergarten teacher</s4>. “<q4>I won’t vote for that at noon and I won’t vote for it in the dark.</q4>”

She offered one of 43 amendments, all of which failed. Hers would have sent the question to voters in November.

<s5>The bill’s author, Rep. Travis Hoelscher, R-Fredericksburg</s5>, <c5>denied</c5> that <q5>wealthy families would be first in line</q5>. In the first year, <s6>he</s6> <c6>noted</c6>, <q6>80% of the money is reserved for low-income households and children with disabilities</q6>.

“<q7>This is a lifeboat, not a yacht,</q7>” <s7>Hoelscher</s7> <c7>said</c7>.

<s8>An analysis by the Legislative Budget Board</s8>, however, <c8>projects</c8> that <q8>the annual cost could climb to $4.5 billion by 2031</q8>.

“<q9>Numbers like that ought to make a conservative’s hair stand on end,</q9>” <c9>said</c9> <s9>Rep. Burl Ochiltree, R-Childress</s9>. The rancher was one of 11 Republicans to break with the governor. <s10>He</s10> <c10>said</c10> <q10>he had received more than 200 threatening phone calls since Monday and expected a primary opponent “by the weekend.”</q10>

Upstairs in the gallery, <a22>about 300 teachers in red shirts</a22> watched in silence, <c22>having been told</c22> by <s22>the sergeant-at-arms</s22> that <q22>clapping would get them removed</q22>. <s11>One of them, Coral Dziedzic</s11>, <c11>said</c11> <q11>her district in Lockhart had already cut its librarians, two counselors and the marching band’s bus</q11>.

“<q12>I buy my own beakers,</q12>” <c12>said</c12> <s12>Dziedzic</s12>, who teaches seventh-grade science. “<q12>Tell me again who the waste is.</q12>”

<s13>The Lone Star Educators Alliance</s13>, which has 66,000 members, <c13>promised</c13> <q13>to sue as soon as the measure becomes law</q13>. <s14>Its president, Thaddeus Brockway</s14>, <c14>argues</c14> that <q14>the state constitution obliges lawmakers to support “public free schools” and nothing else</q14>. <s15>He</s15> <c15>would not say</c15> <q15>whether the group would seek an injunction before the fall semester</q15>.

For Yvette Salcido, a single mother of three in Pasadena, the vote was personal. <q16>Her oldest son, who has dyslexia, has been waiting 14 months for an evaluation</q16>, <s16>she</s16> <c16>said</c16>.

“<q17>They keep telling me help is coming,</q17>” <s17>Salcido</s17> <c17>said</c17>. “<q17>So’s Christmas.</q17>”

Arizona and Florida already offer similar programs to nearly every student. Efforts in Texas collapsed in 2017, 2021 and twice in 2023, when rural Republicans joined Democrats to block them. <s18>A February poll from Brazos Opinion Research</s18> <c18>found</c18> that <q18>46% of registered voters supported vouchers and 41% opposed them</q18>.

<s19>Lt. Gov. Ned Falvey</s19>, who presides over the Senate, <c19>vowed</c19> <q19>to bring the bill to a final vote next week</q19>. <s20>Arredondo</s20> <c20>conceded</c20> that <q20>it would pass</q20>.

“<q21>But I’ve got grandkids,</q21>” <s21>the 71-year-old</s21> <c21>said</c21> as she gathered her papers. “<q21>I wanted there to be a record of who stood where.</q21>”
-----
1 | mixed | Randall Stovall | PERSON | surname
2 | direct | Randall Stovall | PERSON | title
3 | indirect | Opponents | GROUP | group
4 | direct | Lucinda Arredondo | PERSON | name
5 | indirect | Travis Hoelscher | PERSON | name
6 | indirect | Travis Hoelscher | PERSON | pronoun
7 | direct | Travis Hoelscher | PERSON | surname
8 | indirect | analysis by the Legislative Budget Board | DOCUMENT | document
9 | direct | Burl Ochiltree | PERSON | name
10 | mixed | Burl Ochiltree | PERSON | pronoun
11 | indirect | Coral Dziedzic | PERSON | name
12 | direct | Coral Dziedzic | PERSON | surname
13 | indirect | Lone Star Educators Alliance | ORG | organisation
14 | mixed | Thaddeus Brockway | PERSON | name
15 | attitude | Thaddeus Brockway | PERSON | pronoun
16 | indirect | Yvette Salcido | PERSON | pronoun
17 | direct | Yvette Salcido | PERSON | surname
18 | indirect | February poll from Brazos Opinion Research | DOCUMENT | document
19 | indirect | Ned Falvey | PERSON | name
20 | indirect | Lucinda Arredondo | PERSON | surname
21 | direct | Lucinda Arredondo | PERSON | title
22 | indirect | sergeant-at-arms | PERSON | title
entity | PERSON | Randall Stovall | Gov. Randall Stovall; Stovall | Gov. | -
entity | PERSON | Lucinda Arredondo | Rep. Lucinda Arredondo; Arredondo | Rep. | -
entity | PERSON | Travis Hoelscher | Rep. Travis Hoelscher; Hoelscher | Rep. | -
entity | PERSON | Burl Ochiltree | Rep. Burl Ochiltree | Rep. | -
entity | PERSON | Coral Dziedzic | Dziedzic | teacher | -
entity | PERSON | Thaddeus Brockway | - | president | Lone Star Educators Alliance
entity | PERSON | Yvette Salcido | Salcido | - | -
entity | PERSON | Ned Falvey | Lt. Gov. Ned Falvey | Lt. Gov. | -
entity | ORG | Texas House | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Legislative Budget Board | - | - | -
entity | ORG | Lone Star Educators Alliance | - | - | -
entity | ORG | Brazos Opinion Research | - | - | -
entity | NORP | Republicans | - | - | -
entity | NORP | Democrats | Democrat | - | -
entity | LOC | AUSTIN | - | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Arizona | - | - | -
entity | LOC | Florida | - | - | -
entity | LOC | Highland Park | - | - | -
entity | LOC | Laredo | - | - | -
entity | LOC | Fredericksburg | - | - | -
entity | LOC | Childress | - | - | -
entity | LOC | Lockhart | - | - | -
entity | LOC | Pasadena | - | - | -
meta | Texas House passes $1.2 billion school voucher plan after marathon debate | - | Marisol Etchegaray and Dean Kwiatek
