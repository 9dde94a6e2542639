Hornets plunge from fourth to bottom as tribunal docks eight points

By Joel Stainforth

<s1>Thorncliffe Hornets</s1> have been deducted eight points and fined £120,000 after <c1>admitting</c1> that <q1>they paid two overseas players through a company owned by their former chairman</q1>.

The penalty, announced by the Rugby Football League (RFL) on Friday morning, drops the club from fourth to last in the Championship with nine rounds left.

<s2>An independent tribunal</s2> <c2>found</c2> that <q2>the payments, worth £286,000 over two seasons, had been "concealed with some care"</q2>.

"<q3>We do not accept that this was an oversight by a busy office,</q3>" <s3>its chairman, Simon Garforth KC</s3>, <c3>wrote</c3> in a 41-page ruling. "<q3>It required two sets of invoices.</q3>"

<s4>Hornets chief executive Katie Osgerby</s4>, who took over in December and reported the payments herself, <c4>said</c4> <q4>she was "gutted for every kid in one of our shirts"</q4>.

"<q5>I found a folder and I picked up the phone,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>I'd do it again tomorrow. I just thought it might count for a bit more.</q5>"

The club have 14 days to appeal and <s6>Osgerby</s6> <c6>confirmed</c6> <q6>they were taking advice</q6>.

Head coach Dale Rimmington was less guarded. Speaking after training at Miller's Field, <s7>the former Great Britain hooker</s7> <c7>described</c7> the punishment as "<q7>bonkers</q7>".

<s8>He</s8> <c8>argued</c8> that <q8>none of his current squad had received a penny outside their contracts</q8>.

"<q9>Them lads have bled for 24 points and somebody's rubbed out a third of them with a biro,</q9>" <s9>Rimmington</s9> <c9>said</c9>.

Asked whether he had considered his own position, <s10>he</s10> <c10>said</c10>: "<q10>I've a mortgage and a daft dog. I'm off nowhere.</q10>"

The two players, prop Semisi Taufahema and centre Brodie Lacke, left in 2023 and are not accused of any wrongdoing. <s11>Lacke</s11>, who now plays in the south of France, <c11>told</c11> <a11>the BBC</a11> <q11>he had understood the second payment to be "a relocation thing"</q11>.

<s12>Former chairman Vernon Skaife</s12>, whose haulage firm handled the money, <c12>maintains</c12> <q12>the arrangement was cleared by his accountants</q12>.

He resigned in November, two weeks before an audit. In a letter to supporters at the time, <s13>he</s13> <c13>wrote</c13>: "<q13>Nobody loves this club like I do. One day the full story will be told.</q13>"

The tribunal was unmoved. <s14,15>It</s14,15> <c14>said</c14> <q14>Skaife, 71, had been "evasive to the point of discourtesy"</q14> and <c15>recommended</c15> <q15>a five-year ban from holding office in the sport</q15>.

<s16>Rival clubs</s16> <c16>had pushed for</c16> <q16>a heavier sanction</q16>. <s17>Swinbrook Rovers</s17>, relegated by two points in 2023 while Hornets stayed up, <c17>said</c17> <q17>they were considering legal action</q17>.

<s18>Their owner, Malik Hadfield</s18>, <c18>called</c18> the deduction "<q18>a parking ticket</q18>".

"<q19>They fielded two internationals they couldn't afford and sent us down. I laid off 19 people,</q19>" <s19>he</s19> <c19>said</c19>.

"<q20>Where are their points?</q20>"

<s21>The RFL's director of regulation, Bev Stapleton</s21>, <c21>insisted</c21> <q21>the panel had followed a published tariff</q21>. It allows a deduction of up to 12 points, reduced by a third for early disclosure. <s22>She</s22> <c22>declined to say</c22> <q22>whether police had been contacted</q22>.

<s23>The governing body</s23> <c23>has promised</c23> <q23>to review how overseas contracts are registered before next season</q23>.

Hornets, founded in 1898, last won a trophy in 1956. They entered administration in 2009 under Ted Oldroyd, lost six points and survived on the final day, when a drop goal by Skaife's nephew, Craig, went over off a post.

<s24>Supporters</s24> <c24>plan</c24> <q24>to march from the Fleece pub to the ground before Sunday's game against Ribblesdale</q24>. <s25>Trust secretary Norma Beevers, 68</s25>, who has missed three home matches since 1979, <c25>expects</c25> <q25>the biggest gate of the season</q25>.

"<q26>We've been bottom before, love,</q26>" <s26>she</s26> <c26>said</c26>. "<q26>The pies were better.</q26>"

A banner already hung from the main stand on Friday afternoon. <s27>It</s27> <c27>read</c27>: "<q27>24 on the pitch, 16 on paper.</q27>"
-----
1 | indirect | Thorncliffe Hornets | ORG | organisation
2 | mixed | independent tribunal | ORG | organisation
3 | direct | Simon Garforth | PERSON | name
4 | mixed | Katie Osgerby | PERSON | name
5 | direct | Katie Osgerby | PERSON | pronoun
6 | indirect | Katie Osgerby | PERSON | surname
7 | mixed | Dale Rimmington | PERSON | title
8 | indirect | Dale Rimmington | PERSON | pronoun
9 | direct | Dale Rimmington | PERSON | surname
10 | direct | Dale Rimmington | PERSON | pronoun
11 | mixed | Brodie Lacke | PERSON | surname
12 | indirect | Vernon Skaife | PERSON | name
13 | direct | Vernon Skaife | PERSON | pronoun
14 | mixed | independent tribunal | ORG | pronoun
15 | indirect | independent tribunal | ORG | pronoun
16 | indirect | Rival clubs | GROUP | group
17 | indirect | Swinbrook Rovers | ORG | organisation
18 | mixed | Malik Hadfield | PERSON | name
19 | direct | Malik Hadfield | PERSON | pronoun
20 | direct | Malik Hadfield | PERSON | none
21 | indirect | Bev Stapleton | PERSON | name
22 | attitude | Bev Stapleton | PERSON | pronoun
23 | indirect | Rugby Football League | ORG | organisation
24 | attitude | Supporters | GROUP | group
25 | attitude | Norma Beevers | PERSON | name
26 | direct | Norma Beevers | PERSON | pronoun
27 | direct | banner | DOCUMENT | pronoun
entity | ORG | Thorncliffe Hornets | Hornets | - | -
entity | ORG | Rugby Football League | RFL | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Swinbrook Rovers | - | - | -
entity | ORG | Ribblesdale | - | - | -
entity | ORG | Great Britain | - | - | -
entity | PERSON | Simon Garforth | Simon Garforth KC | chairman | -
entity | PERSON | Katie Osgerby | Osgerby | chief executive | Thorncliffe Hornets
entity | PERSON | Dale Rimmington | Rimmington | Head coach | Thorncliffe Hornets
entity | PERSON | Semisi Taufahema | - | prop | -
entity | PERSON | Brodie Lacke | Lacke | centre | -
entity | PERSON | Vernon Skaife | Skaife | Former chairman | Thorncliffe Hornets
entity | PERSON | Malik Hadfield | - | owner | Swinbrook Rovers
entity | PERSON | Bev Stapleton | - | director of regulation | Rugby Football League
entity | PERSON | Ted Oldroyd | - | - | -
entity | PERSON | Craig | - | - | -
entity | PERSON | Norma Beevers | - | Trust secretary | -
entity | LOC | Miller's Field | - | - | -
entity | LOC | Fleece | - | - | -
entity | LOC | France | - | - | -
meta | Hornets plunge from fourth to bottom as tribunal docks eight points | - | Joel Stainforth
