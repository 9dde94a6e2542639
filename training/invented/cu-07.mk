<q1>Mayor must say sorry to councillor over boat ramp email</q1>, <s1>tribunal</s1> <c1>rules</c1>

By Tahlia Broome

<q2>A central Queensland mayor must stand up at the next meeting of her council and apologise for an email about a colleague</q2>, <s2>a tribunal</s2> <c2>has ruled</c2>.

<s3>The Councillor Conduct Tribunal</s3> <c3>found</c3> that <q3>Moorinda Mayor Kerrilyn Haddow engaged in misconduct when she mocked Joanne Stavrou, the only councillor to oppose a $4.6 million ramp at Snapper Point</q3>.

In the email, sent to 214 staff last March, <s4>Cr Haddow</s4> <c4>described</c4> Cr Stavrou as <q4>a "ramp rat" who would "gnaw through anything with a handrail"</q4>.

"<q5>It was a joke between adults, and I won't be lectured on manners by a bloke in Brisbane,</q5>" <s5>the mayor</s5> <c5>told</c5> <a5>ABC Capricornia</a5>. <s6>She</s6> <c6>intends</c6> <q6>to appeal</q6>.

Cr Stavrou, who skippered prawn trawlers out of Karumba for 20 years, has since found three rubber rodents on her ute.

"<q7>I've been called worse by better,</q7>" <s7>the former skipper</s7> <c7>said</c7>. "<q7>But my daughter can read.</q7>" <s8>She</s8> <c8>denied</c8> <q8>leaking the email to the Moorinda Mail</q8>.

<s9>Tribunal chair Desmond Ng-Whitlock</s9> <c9>wrote</c9> that <q9>the remark "invited 214 people to laugh at one"</q9>. <s10>His ruling</s10> also <c10>orders</c10> <a10>Cr Haddow</a10> <q10>to take a training course at her own expense</q10>.

The ramp has been trouble since it was announced in 2021. <s11>A council audit</s11> <c11>found</c11> <q11>Mackay firm Brackwater Constructions had been paid $380,000 before a sod was turned</q11>.

Brackwater is owned by Col Ibbotson, who is married to the mayor's sister and shares a houseboat with the deputy mayor, Grant Pell.

<s12>Mr Ibbotson</s12> <c12>maintains</c12> <q12>he won a fair tender against Pontoon Kings and the Gladstone arm of Veidekker</q12>. "<q13>I'd have charged my wife's sister double,</q13>" <s13>the builder</s13> <c13>said</c13>.

<s14>Council chief executive Ross Aumann</s14> <c14>said</c14> <q14>the family tie had been declared</q14>. But <s15>the minutes of the December 2022 meeting</s15> <c15>record</c15> the mayor as "<q15>present and voting</q15>".

<s16>Mr Aumann</s16>, a former Army engineer, <c16>declined to explain</c16> <q16>the discrepancy</q16>.

<s17>Moorinda Sportfishing Club</s17>, which has 600 members and one toilet, <c17>wants</c17> <q17>the ramp finished before barra season</q17>. <s18>Its president, Darryl "<x>Dazza</x>" Koenig</s18>, <c18>urged</c18> <a18>both women</a18> <q18>to "grow up"</q18>.

"<q19>Lock 'em in the bait freezer until they sort it out,</q19>" <s19>he</s19> <c19>said</c19>. "<q19>The old ramp drowned my HiLux.</q19>"

<s20>Wirrimal Land and Sea</s20>, which holds native title over the point, <c20>says</c20> <q20>shell middens there were never surveyed</q20>. <s21>Elder Aunty Coral Binge</s21> <c21>said</c21> <q21>nobody from council had rung her</q21>.

"<q22>I'm in the book,</q22>" <s22>the Wirrimal woman</s22> <c22>said</c22>.

On Sunday <s23>a retired fitter from Yeppoon</s23>, 50 minutes into the queue at the old ramp on Goolarri Creek, <c23>reckoned</c23> <q23>the whole council should have to launch a tinny on a king tide</q23>.

<s24>The Local Government Minister</s24> <c24>has ruled out</c24> <q24>sacking the council</q24>. <s25>Tess Marchetti, the LNP member for Tarrawonga</s25>, <c25>accused</c25> the government of "<q25>hiding under the jetty</q25>".

Cr Haddow has until June 18 to deliver the apology. <s26>Her target</s26> <c26>hopes</c26> <q26>she will not read it off a phone</q26>.
-----
1 | indirect | Councillor Conduct Tribunal | ORG | organisation
2 | indirect | Councillor Conduct Tribunal | ORG | organisation
3 | indirect | Councillor Conduct Tribunal | ORG | organisation
4 | mixed | Kerrilyn Haddow | PERSON | surname
5 | direct | Kerrilyn Haddow | PERSON | title
6 | attitude | Kerrilyn Haddow | PERSON | pronoun
7 | direct | Joanne Stavrou | PERSON | title
8 | indirect | Joanne Stavrou | PERSON | pronoun
9 | mixed | Desmond Ng-Whitlock | PERSON | name
10 | indirect | His ruling | DOCUMENT | document
11 | indirect | council audit | DOCUMENT | document
12 | indirect | Col Ibbotson | PERSON | surname
13 | direct | Col Ibbotson | PERSON | title
14 | indirect | Ross Aumann | PERSON | name
15 | mixed | minutes of the December 2022 meeting | DOCUMENT | document
16 | attitude | Ross Aumann | PERSON | surname
17 | attitude | Moorinda Sportfishing Club | ORG | organisation
18 | mixed | Darryl "Dazza" Koenig | PERSON | name
19 | direct | Darryl "Dazza" Koenig | PERSON | pronoun
20 | indirect | Wirrimal Land and Sea | ORG | organisation
21 | indirect | Coral Binge | PERSON | name
22 | direct | Coral Binge | PERSON | title
23 | indirect | retired fitter from Yeppoon | PERSON | title
24 | indirect | Local Government Minister | PERSON | title
25 | mixed | Tess Marchetti | PERSON | name
26 | attitude | Joanne Stavrou | PERSON | title
entity | PERSON | Kerrilyn Haddow | Cr Haddow | Mayor | -
entity | PERSON | Joanne Stavrou | Cr Stavrou | councillor | -
entity | PERSON | Desmond Ng-Whitlock | - | chair | Councillor Conduct Tribunal
entity | PERSON | Col Ibbotson | Mr Ibbotson | builder | Brackwater Constructions
entity | PERSON | Grant Pell | - | deputy mayor | -
entity | PERSON | Ross Aumann | Mr Aumann | chief executive | -
entity | PERSON | Darryl "Dazza" Koenig | - | president | Moorinda Sportfishing Club
entity | PERSON | Coral Binge | Aunty Coral Binge | Elder | -
entity | PERSON | Tess Marchetti | - | - | LNP
entity | ORG | Councillor Conduct Tribunal | - | - | -
entity | ORG | ABC Capricornia | - | - | -
entity | ORG | Moorinda Mail | - | - | -
entity | ORG | Brackwater Constructions | Brackwater | - | -
entity | ORG | Pontoon Kings | - | - | -
entity | ORG | Veidekker | - | - | -
entity | ORG | Army | - | - | -
entity | ORG | Moorinda Sportfishing Club | - | - | -
entity | ORG | Wirrimal Land and Sea | - | - | -
entity | LOC | Queensland | - | - | -
entity | LOC | Moorinda | - | - | -
entity | LOC | Snapper Point | - | - | -
entity | LOC | Brisbane | - | - | -
entity | LOC | Karumba | - | - | -
entity | LOC | Mackay | - | - | -
entity | LOC | Gladstone | - | - | -
entity | LOC | Yeppoon | - | - | -
entity | LOC | Goolarri Creek | - | - | -
entity | LOC | Tarrawonga | - | - | -
entity | NORP | Wirrimal | - | - | -
entity | NORP | LNP | - | - | -
meta | Mayor must say sorry to councillor over boat ramp email, tribunal rules | - | Tahlia Broome
