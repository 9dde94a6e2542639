Teachers in Elm Prairie reject contract offer as Monday strike deadline looms

By Danielle Kosciuk and Marcus Treadwell

More than 900 teachers in Elm Prairie could walk off the job Monday after they voted overwhelmingly to reject what <s1>the school board's president</s1> <c1>had called</c1> a "<q1>last, best and very generous</q1>" offer.

<q2>The vote Thursday night was 811 to 94</q2>, <c2>according to</c2> <s2>the Elm Prairie Federation of Teachers</s2>, which has been without a contract since June 30.

"<q3>This was not a close call and it was not about one line on a salary chart,</q3>" <s3>union President Yvette Marroquin</s3> <c3>said</c3> after the count, standing on a folding table in the gym of St. Casimir Church. "<q3>Our members are tired of being told there's no money by people sitting on $61 million.</q3>"

The figure is a reference to the reserves of Elm Prairie School District 118, which runs 14 schools in the southwest suburbs.

<s4>Board President Gary Lindqvist</s4> <c4>said</c4> Friday <q4>about two-thirds of that money was already committed to roofs, boilers and a state-mandated pension payment</q4>.

"<q5>You can only spend a dollar once,</q5>" <c5>said</c5> <s5>Lindqvist, a retired insurance executive</s5>. "<q5>I've explained that to Ms. Marroquin at nine separate meetings.</q5>"

The rejected offer would have raised pay by 3.5% in each of the first two years and 3% in the next two. <s6>The union</s6> <c6>is seeking</c6> <q6>5% a year over three years, a cap of 26 students in kindergarten classes and a social worker in every building</q6>.

<s7>Marroquin</s7>, who taught fourth grade for 19 years, <c7>said</c7> <q7>the board's negotiators had not been willing to discuss class size since August</q7>. <q8>One first-grade room at Prairie View Elementary</q8>, <s8>she</s8> <c8>said</c8>, <q8>has 33 children and 28 desks</q8>.

The district's superintendent, Denise Abernathy-Cole, was hired last summer from Peoria. In a letter to parents Friday, <s9,10>she</s9,10> <c9>apologized for</c9> "<q9>the uncertainty this is causing at your kitchen table</q9>" and <c10>said</c10> <q10>schools would stay closed for the length of any walkout</q10>.

<q11>Meals will be handed out from 8 to 10 a.m. at four buildings</q11>, <s11>the letter</s11> <c11>said</c11>, <q11>and high school sports will be suspended</q11>.

That last part landed hard at Elm Prairie High, where the girls volleyball team is 22-3 and due to open the playoffs Tuesday.

"<q12>I get why they're doing it. My mom's a nurse, she's been on strike,</q12>" <c12>said</c12> <s12>senior Kiara Blandford</s12>. "<q12>But I've got maybe five games left, and I'd like to play them.</q12>"

Her coach, Ron Piekarski, will be on the picket line. <s13,14>He</s13,14> <c13>has told</c13> <a13>the players</a13> <q13>he voted against the offer</q13> and <c14>is hoping</c14> <q14>the two sides will "get in a room and lock the door" this weekend</q14>.

<s15>Some parents</s15> <c15>are worried about</c15> <q15>child care</q15>. <s16>Tomasz Wieczorek, a delivery driver with two boys at Prairie View</s16>, <c16>said</c16> <q16>he would lose $190 for every day he stayed home</q16>.

"<q17>I'm not mad at the teachers. I'm mad that everybody knew the date,</q17>" <s17>he</s17> <c17>said</c17>.

Others brought doughnuts. Outside the church Thursday, a dozen mothers held <s18>a banner</s18> that <c18>read</c18> "<q18>33 KIDS, 28 DESKS, DO THE MATH.</q18>"

The two sides last met Tuesday with a federal mediator. <s19>Lindqvist</s19> <c19>accused</c19> the union of <q19>walking out of that session at 9:40 p.m. without a counterproposal</q19>.

"<q20>We walked out because the custodian was turning off the lights,</q20>" <s20>Marroquin</s20> <c20>replied</c20>.

<s21>A labor historian at the University of Illinois Chicago, Peter Adeyemi</s21>, <c21>said</c21> <q21>suburban boards had grown bolder since federal pandemic aid ran out in 2024</q21>. <s22>He</s22> <c22>expects</c22> <q22>more strikes before the year is out</q22>.

The last walkout in Elm Prairie, in 1987, lasted 16 days and ended with the resignation of the superintendent, Harold Voss. Among those who marched that fall was a second grader in a yellow poncho, holding her mother's hand.

"<q23>My mom still has the poncho,</q23>" <s23>Marroquin</s23> <c23>said</c23>. <s24>She</s24> <c24>would not say</c24> <q24>whether it would make an appearance Monday</q24>.

Talks are to resume Saturday at 10 a.m. <s25>The mediator</s25> <c25>has asked</c25> <a25>both sides</a25> <q25>to bring sandwiches</q25>.
-----
1 | mixed | Gary Lindqvist | PERSON | title
2 | indirect | Elm Prairie Federation of Teachers | ORG | organisation
3 | direct | Yvette Marroquin | PERSON | name
4 | indirect | Gary Lindqvist | PERSON | name
5 | direct | Gary Lindqvist | PERSON | surname
6 | attitude | Elm Prairie Federation of Teachers | ORG | organisation
7 | indirect | Yvette Marroquin | PERSON | surname
8 | indirect | Yvette Marroquin | PERSON | pronoun
9 | mixed | Denise Abernathy-Cole | PERSON | pronoun
10 | indirect | Denise Abernathy-Cole | PERSON | pronoun
11 | indirect | letter to parents | DOCUMENT | document
12 | direct | Kiara Blandford | PERSON | name
13 | indirect | Ron Piekarski | PERSON | pronoun
14 | mixed | Ron Piekarski | PERSON | pronoun
15 | attitude | Some parents | GROUP | group
16 | indirect | Tomasz Wieczorek | PERSON | name
17 | direct | Tomasz Wieczorek | PERSON | pronoun
18 | direct | banner | DOCUMENT | document
19 | indirect | Gary Lindqvist | PERSON | surname
20 | direct | Yvette Marroquin | PERSON | surname
21 | indirect | Peter Adeyemi | PERSON | name
22 | attitude | Peter Adeyemi | PERSON | pronoun
23 | direct | Yvette Marroquin | PERSON | surname
24 | attitude | Yvette Marroquin | PERSON | pronoun
25 | indirect | federal mediator | PERSON | title
entity | PERSON | Gary Lindqvist | Lindqvist | board President | Elm Prairie School District 118
entity | PERSON | Yvette Marroquin | Ms. Marroquin; Marroquin | union President | Elm Prairie Federation of Teachers
entity | PERSON | Denise Abernathy-Cole | - | superintendent | Elm Prairie School District 118
entity | PERSON | Kiara Blandford | - | senior | Elm Prairie High
entity | PERSON | Ron Piekarski | - | coach | Elm Prairie High
entity | PERSON | Tomasz Wieczorek | - | delivery driver | -
entity | PERSON | Peter Adeyemi | - | labor historian | University of Illinois Chicago
entity | PERSON | Harold Voss | - | superintendent | -
entity | ORG | Elm Prairie Federation of Teachers | - | - | -
entity | ORG | Elm Prairie School District 118 | - | - | -
entity | ORG | St. Casimir Church | - | - | -
entity | ORG | Prairie View Elementary | Prairie View | - | -
entity | ORG | Elm Prairie High | - | - | -
entity | ORG | University of Illinois Chicago | - | - | -
entity | LOC | Elm Prairie | - | - | -
entity | LOC | Peoria | - | - | -
meta | Teachers in Elm Prairie reject contract offer as Monday strike deadline looms | - | Danielle Kosciuk and Marcus Treadwell
