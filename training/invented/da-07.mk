Harlan Workers Reject Union in Close Vote

<s1>Grocer</s1> <c1>says</c1> <q1>employees ‘chose a direct relationship’</q1>; organizers to challenge result

By Corinne Aldaba and Mack Przybylski

Workers at six Harlan & Pruitt supermarkets in Ohio voted narrowly against joining a union, handing the grocery chain a victory that <s2>labor leaders</s2> <c2>vowed</c2> <q2>to contest</q2>.

The tally of 611 to 588 was announced late Friday by the National Labor Relations Board.

“<q3>Our people chose a direct relationship, and we intend to earn it,</q3>” <c3>said</c3> <s3>Chief Executive Dwight Pruitt Jr., 58</s3>, whose grandfather helped found the company in Zanesville in 1931.

Shares in Harlan, which trades on the Nasdaq, rose 4.2%.

<s4,5>The United Counter & Stockroom Workers, or UCSW</s4,5>, <c4>said</c4> <q4>it would ask the labor board to throw out the result</q4> and <c5>accused</c5> the grocer of <q5>firing three organizers and “renting pastors” to preach against the union</q5>.

“<q6>You don’t win by 23 votes. You survive,</q6>” <c6>said</c6> <s6>Yolanda Treviño-Katz, president of the UCSW’s Local 1187</s6>.

“<q7>And you don’t survive twice.</q7>”

<s8>The former meat cutter</s8> <c8>characterized</c8> the campaign as “<q8>eight weeks of free pizza and fear.</q8>”

Among the three dismissed was Deshawn Ollery, a cashier at the store on Euclid Avenue in Cleveland, who was let go in April along with a baker and a night stocker.

“<q9>They told me my drawer was $6 short,</q9>” <s9>the cashier</s9> <c9>said</c9>. “<q9>Six dollars in nine years. I’ve lost more than that in my couch.</q9>”

<s10>Harlan</s10> <c10>denies</c10> that <q10>anyone was fired for organizing</q10>. <q11>All three had broken cash-handling rules</q11>, <c11>according to</c11> <s11>a company spokeswoman</s11>.

<s12>An internal memo from February</s12>, reviewed by The Ledger, <c12>instructed</c12> <a12>store directors</a12> <q12>to “identify the oxygen” in every break room</q12>, shorthand for workers whom others trust.

It was drafted by Lodestar Persuasion, a consulting firm in Scottsdale, Ariz. <q13>Harlan paid the firm $2.3 million last year</q13>, <s13>a filing with the Labor Department</s13> <c13>shows</c13>.

<s14,15>Lodestar’s founder, Gil Abernathy</s14,15>, <c14>said</c14> <q14>the word was “a term of respect”</q14> but <c15>declined to identify</c15> <q15>his other clients</q15>. <s16>The consultant</s16> <c16>cited</c16> <q16>confidentiality agreements</q16>.

Some employees had their own reasons. Patrice Lindqvist, a bakery manager in Akron, voted no.

“<q17>My daughter has dialysis on Tuesdays. My store director knows that. A contract doesn’t,</q17>” <s17>the mother of two</s17> <c17>said</c17>. <s18>She</s18> <c18>fears</c18> that <q18>a seniority system would cost her the early shift</q18>.

<s19>Keefe Rowntree, the Boston brokerage</s19>, <c19>estimates</c19> that <q19>a union contract would have added $90 million a year to labor costs</q19>.

“<q20>The stock got a reprieve, not a pardon,</q20>” <s20>its analyst Anjali Bhattacharya</s20> <c20>wrote</c20>. <s21>She</s21> <c21>predicted</c21> <q21>further votes in Indiana and Kentucky by summer</q21>.

Rivals including BuyWay, Tri-County Foods and Germany’s Handelskontor Nord, which entered Ohio in 2022, are watching closely. BuyWay’s workers have been unionized since 1958.

<s22>The board’s regional director in Cleveland</s22> <c22>ruled</c22> in March that <q22>Harlan had unlawfully banned union pins</q22>. The grocer is appealing.

<s23>Sen. Marguerite Oduya, an Ohio Democrat</s23>, <c23>called</c23> the outcome “<q23>tainted.</q23>” <s24>The senator</s24> <c24>urged</c24> <a24>the NLRB</a24> <q24>to move quickly</q24>.

Mr. Pruitt, a onetime bagger who took over in 2018, when Cold Ridge Capital sold its stake, is unmoved. <s25>He</s25> <c25>told</c25> <a25>employees</a25> in a video last month that <q25>his grandfather and Les Harlan “knew every stock boy by name”</q25>.

There are now 41,000 names to know.
-----
1 | mixed | Harlan & Pruitt | ORG | organisation
2 | indirect | labor leaders | GROUP | group
3 | direct | Dwight Pruitt Jr. | PERSON | name
4 | indirect | United Counter & Stockroom Workers | ORG | organisation
5 | mixed | United Counter & Stockroom Workers | ORG | organisation
6 | direct | Yolanda Treviño-Katz | PERSON | name
7 | direct | Yolanda Treviño-Katz | PERSON | none
8 | mixed | Yolanda Treviño-Katz | PERSON | title
9 | direct | Deshawn Ollery | PERSON | title
10 | indirect | Harlan & Pruitt | ORG | organisation
11 | indirect | Harlan & Pruitt | ORG | organisation
12 | mixed | internal memo from February | DOCUMENT | document
13 | indirect | filing with the Labor Department | DOCUMENT | document
14 | mixed | Gil Abernathy | PERSON | name
15 | attitude | Gil Abernathy | PERSON | name
16 | indirect | Gil Abernathy | PERSON | title
17 | direct | Patrice Lindqvist | PERSON | title
18 | attitude | Patrice Lindqvist | PERSON | pronoun
19 | indirect | Keefe Rowntree | ORG | organisation
20 | direct | Anjali Bhattacharya | PERSON | name
21 | indirect | Anjali Bhattacharya | PERSON | pronoun
22 | indirect | board’s regional director in Cleveland | PERSON | title
23 | mixed | Marguerite Oduya | PERSON | name
24 | indirect | Marguerite Oduya | PERSON | title
25 | mixed | Dwight Pruitt Jr. | PERSON | pronoun
entity | PERSON | Dwight Pruitt Jr. | Mr. Pruitt | Chief Executive | Harlan & Pruitt
entity | PERSON | Yolanda Treviño-Katz | - | president | Local 1187
entity | PERSON | Deshawn Ollery | - | cashier | Harlan & Pruitt
entity | PERSON | Gil Abernathy | - | founder | Lodestar Persuasion
entity | PERSON | Patrice Lindqvist | - | bakery manager | Harlan & Pruitt
entity | PERSON | Anjali Bhattacharya | - | analyst | Keefe Rowntree
entity | PERSON | Marguerite Oduya | Sen. Marguerite Oduya | senator | -
entity | PERSON | Les Harlan | - | - | -
entity | ORG | Harlan & Pruitt | Harlan | - | -
entity | ORG | National Labor Relations Board | NLRB | - | -
entity | ORG | Nasdaq | - | - | -
entity | ORG | United Counter & Stockroom Workers | UCSW | - | -
entity | ORG | Local 1187 | - | - | -
entity | ORG | The Ledger | - | - | -
entity | ORG | Lodestar Persuasion | Lodestar | - | -
entity | ORG | Labor Department | - | - | -
entity | ORG | Keefe Rowntree | - | - | -
entity | ORG | BuyWay | - | - | -
entity | ORG | Tri-County Foods | - | - | -
entity | ORG | Handelskontor Nord | - | - | -
entity | ORG | Cold Ridge Capital | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Zanesville | - | - | -
entity | LOC | Euclid Avenue | - | - | -
entity | LOC | Cleveland | - | - | -
entity | LOC | Scottsdale | - | - | -
entity | LOC | Ariz. | - | - | -
entity | LOC | Akron | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Indiana | - | - | -
entity | LOC | Kentucky | - | - | -
entity | LOC | Germany | - | - | -
entity | NORP | Democrat | - | - | -
meta | Harlan Workers Reject Union in Close Vote | - | Corinne Aldaba and Mack Przybylski
