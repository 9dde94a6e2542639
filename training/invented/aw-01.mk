<q1>School meals contract 'a mess of our own making'</q1>, <c1>says</c1> <s1>councillor</s1>

A council is to review a £14m school catering contract after hundreds of children went without a hot lunch on the first three days of term.

Peppercombe Kitchens took over meals at 41 primary schools in Thurlmoor in September, replacing a service that had been run in-house since 1968.

<s2,3>The firm</s2,3> <c2>has apologised</c2> for "<q2>an unacceptable start</q2>" and <c3>blamed</c3> <q3>a shortage of drivers</q3>.

Odette Farnaby has two daughters at St Wilfrid's Primary, where lunch on the Tuesday was a bread roll and an apple. <s4>She</s4> <c4>said</c4> <q4>the younger one had come home in tears</q4>.

"<q5>She thought she had done something wrong. She's five. She thought it was a punishment,</q5>" <s5>Ms Farnaby</s5> <c5>said</c5>.

"<q6>I've packed them sandwiches every day since and I'm still being charged for the dinners.</q6>"

<s7>The school's head teacher, Gareth Ollivant</s7>, <c7>told</c7> <a7>parents</a7> in a letter that <q7>staff had driven to a supermarket twice to make up the numbers</q7>. <s8>He</s8> <c8>wrote</c8>: "<q8>I will not ask my colleagues to do that a third time.</q8>"

The contract was awarded in March by Thurlmoor Borough Council's cabinet, which is run by a coalition of Liberal Democrats and independents. <s9>Officers</s9> <c9>had recommended</c9> <q9>keeping the service in-house for another year while kitchens were refurbished</q9>.

Councillor Hamish Dacosta, who holds the education portfolio, faced questions about that advice at a scrutiny meeting on Monday evening.

"<q10>It was a risk, and we took it with our eyes open,</q10>" <s10>he</s10> <c10>said</c10>. "<q10>This is a mess of our own making and I'm not going to stand here and pretend it came out of the sky.</q10>"

<s11>Mr Dacosta</s11> <c11>promised</c11> <q11>a refund to every family affected</q11>, and <s12>the council</s12> later <c12>confirmed</c12> that <q12>payments would be made by half-term</q12>.

His Conservative opposite number, Lorna Tetlow, used to run a nursery in the town. <s13>She</s13> <c13>accused</c13> the cabinet of "<q13>chasing a saving that was never there</q13>".

<q14>The in-house service cost £2.61 a meal and the new one £2.48</q14>, <c14>according to</c14> <s14>papers published before the meeting</s14>. <s15>They</s15> also <c15>show</c15> that <q15>Peppercombe was the only bidder left by the final round</q15>.

About 60 of the council's former kitchen staff transferred to the company. <s16>One cook</s16>, who has worked at the same school for 19 years, <c16>said</c16> <q16>she had been given a thermometer and a tablet computer but no training on either</q16>.

"<q17>The food's not bad when it gets here,</q17>" <s17>she</s17> <c17>said</c17>. "<q17>It's the getting here.</q17>"

<s18>The GMB union</s18> <c18>wants</c18> <q18>the work brought back under council control by Easter</q18>. <s19>Its organiser for the area, Precious Linfoot</s19>, <c19>urged</c19> <a19>councillors</a19> <q19>not to wait for the review</q19>.

The review will be led by Thurlmoor's director of finance, Sunil Abernethy, who joined the authority from Leeds in 2022. It is expected to last eight weeks.

<s20>A spokesperson for Peppercombe</s20> <c20>said</c20>: "<q20>We have recruited 11 additional drivers and every school has received a full hot menu since 9 September. We know we have trust to rebuild.</q20>"

<s21>The company</s21>, which also supplies schools in Derbyshire and Hull, <c21>declined to say</c21> <q21>whether it would face a financial penalty</q21>.

At St Wilfrid's on Thursday the lunch was fish fingers. It arrived at 11.40, twenty minutes early.
-----
1 | mixed | Hamish Dacosta | PERSON | title
2 | mixed | Peppercombe Kitchens | ORG | organisation
3 | indirect | Peppercombe Kitchens | ORG | organisation
4 | indirect | Odette Farnaby | PERSON | pronoun
5 | direct | Odette Farnaby | PERSON | surname
6 | direct | Odette Farnaby | PERSON | none
7 | indirect | Gareth Ollivant | PERSON | name
8 | direct | Gareth Ollivant | PERSON | pronoun
9 | indirect | Officers | GROUP | group
10 | direct | Hamish Dacosta | PERSON | pronoun
11 | indirect | Hamish Dacosta | PERSON | surname
12 | indirect | Thurlmoor Borough Council | ORG | organisation
13 | mixed | Lorna Tetlow | PERSON | pronoun
14 | indirect | papers published before the meeting | DOCUMENT | document
15 | indirect | papers published before the meeting | DOCUMENT | pronoun
16 | indirect | One cook | PERSON | title
17 | direct | One cook | PERSON | pronoun
18 | attitude | GMB | ORG | organisation
19 | indirect | Precious Linfoot | PERSON | name
20 | direct | Peppercombe Kitchens | ORG | organisation
21 | attitude | Peppercombe Kitchens | ORG | organisation
entity | PERSON | Odette Farnaby | Ms Farnaby | - | -
entity | PERSON | Gareth Ollivant | - | head teacher | St Wilfrid's Primary
entity | PERSON | Hamish Dacosta | Councillor Hamish Dacosta; Mr Dacosta | Councillor | Thurlmoor Borough Council
entity | PERSON | Lorna Tetlow | - | - | -
entity | PERSON | Precious Linfoot | - | organiser | GMB
entity | PERSON | Sunil Abernethy | - | director of finance | Thurlmoor Borough Council
entity | ORG | Peppercombe Kitchens | Peppercombe | - | -
entity | ORG | Thurlmoor Borough Council | - | - | -
entity | ORG | St Wilfrid's Primary | St Wilfrid's | - | -
entity | ORG | GMB | - | - | -
entity | NORP | Liberal Democrats | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Thurlmoor | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Derbyshire | - | - | -
entity | LOC | Hull | - | - | -
meta | School meals contract 'a mess of our own making', says councillor | - | -
