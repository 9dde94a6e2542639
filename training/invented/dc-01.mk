Minister quits over rent claims <s1>he</s1> <c1>called</c1> ‘<q1>a muddle</q1>’

By Isla Benbrook, PA Political Staff

Housing minister Desmond Aldery has resigned after <s2>the Commons expenses watchdog</s2> <c2>found</c2> <q2>he had claimed £31,460 in rent on a flat owned by his brother</q2>.

In a letter to the Prime Minister, <s3,4>Mr Aldery</s3,4> <c3>blamed</c3> “<q3>a muddle between two men who hate paperwork</q3>” but <c4>insisted</c4> <q4>nothing was hidden “and nothing was gained”</q4>.

<s5>The Prime Minister</s5> <c5>thanked</c5> him for “<q5>two years of hard graft in a thankless brief</q5>”.

Mr Aldery, 52, the Labour MP for Thornaby Vale, worked at the Redcar blast furnace before he entered Parliament. <s6>The former steelworker</s6> <c6>conceded</c6> that <q6>the row had become “louder than the houses we are building”</q6>.

His departure comes six days after <s7>The Northern Ledger</s7> <c7>reported</c7> that <q7>he was renting the one-bedroom flat in Kennington from Aldery Lettings, a firm run by Piers Aldery, 57</q7>.

The Independent Parliamentary Standards Authority (Ipsa) opened its inquiry the next morning. <s8>Its 44-page report</s8>, compiled by compliance officer Ruth Kessie-Boyd, <c8>concluded</c8> that <q8>the minister “failed on four occasions to declare a family interest” and should repay the money in full</q8>.

<s9>It</s9> <c9>found</c9> <q9>no evidence that he had profited</q9>.

“<q10>I’ve never met a man less interested in my rent,</q10>” <s10>the older Mr Aldery</s10> <c10>told</c10> <a10>reporters</a10> on the steps of his office in Guisborough. “<q10>Des asked me for a receipt and I laughed at him.</q10>”

<s11>The landlord</s11> <c11>denied</c11> <q11>the flat had ever stood empty</q11>.

<s12,13>Conservative housing spokeswoman Verity Quashie</s12,13> <c12>dismissed</c12> the explanation as “<q12>one for the birds</q12>” and <c13>called on</c13> <a13>the Thornaby Vale MP</a13> <q13>to trigger a by-election</q13>.

“<q14>A tenant who fibs on a form loses the roof over her head,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>He loses a red box.</q14>”

<s15>The Liberal Democrats</s15> <c15>want</c15> <q15>the inquiry widened to grants which Aldery Lettings received from the Tees Homes Partnership</q15>. <s16>The partnership</s16>, a joint venture of five councils and the builder Cawdron Hughes, <c16>said</c16> <q16>it had “no record of any payment”</q16>.

<s17>One backbencher</s17> who dined with the outgoing minister on Monday <c17>described</c17> him as “<q17>grey and very quiet</q17>”. <q18>The resignation letter was drafted on the back of a menu</q18>, <s18>the MP</s18> <c18>added</c18>.

<s19>Rent Fair</s19>, which once gave Mr Aldery its Golden Key award, <c19>said</c19> <q19>it was “sorry to see him go and not sorry why”</q19>. <s20>The charity’s director, Moses Lindgren</s20>, <c20>pointed out</c20> that <q20>eight people had held the brief in five years</q20>.

In Thornaby Vale, where Labour’s majority is 2,114, <s21>local party chairwoman Gwen Stobbart</s21> <c21>said</c21> <q21>she heard by text</q21>.

“<q22>I was in the queue at Boots,</q22>” <c22>said</c22> <s22>the retired midwife</s22>. “<q22>I had to sit down by the eye tests.</q22>”

Ms Kessie-Boyd, who spent a decade at HM Revenue and Customs, gives evidence to the Committee on Standards on Monday. <s23>The compliance officer</s23> <c23>has asked</c23> <a23>both brothers</a23> <q23>to “bring every bank statement since 2021”</q23>.

<s24>Downing Street</s24> <c24>said</c24> <q24>a successor would be named on Wednesday</q24>. <s25>A spokeswoman</s25> <c25>ruled out</c25> <q25>a wider reshuffle</q25>.

Mr Aldery was staying last night with friends near Hexham.
-----
1 | mixed | Desmond Aldery | PERSON | pronoun
2 | indirect | Independent Parliamentary Standards Authority | ORG | organisation
3 | mixed | Desmond Aldery | PERSON | surname
4 | mixed | Desmond Aldery | PERSON | surname
5 | mixed | Prime Minister | PERSON | title
6 | mixed | Desmond Aldery | PERSON | title
7 | indirect | The Northern Ledger | ORG | organisation
8 | mixed | Its 44-page report | DOCUMENT | document
9 | indirect | Its 44-page report | DOCUMENT | pronoun
10 | direct | Piers Aldery | PERSON | surname
11 | indirect | Piers Aldery | PERSON | title
12 | mixed | Verity Quashie | PERSON | name
13 | indirect | Verity Quashie | PERSON | name
14 | direct | Verity Quashie | PERSON | pronoun
15 | attitude | Liberal Democrats | ORG | organisation
16 | mixed | Tees Homes Partnership | ORG | organisation
17 | mixed | One backbencher | PERSON | title
18 | indirect | One backbencher | PERSON | title
19 | mixed | Rent Fair | ORG | organisation
20 | indirect | Moses Lindgren | PERSON | name
21 | indirect | Gwen Stobbart | PERSON | name
22 | direct | Gwen Stobbart | PERSON | title
23 | mixed | Ruth Kessie-Boyd | PERSON | title
24 | indirect | Downing Street | ORG | organisation
25 | indirect | Downing Street | ORG | organisation
entity | PERSON | Desmond Aldery | Mr Aldery; Des | Housing minister | -
entity | PERSON | Piers Aldery | - | - | Aldery Lettings
entity | PERSON | Ruth Kessie-Boyd | Ms Kessie-Boyd | compliance officer | Independent Parliamentary Standards Authority
entity | PERSON | Verity Quashie | - | housing spokeswoman | -
entity | PERSON | Moses Lindgren | - | director | Rent Fair
entity | PERSON | Gwen Stobbart | - | local party chairwoman | -
entity | ORG | Commons | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | The Northern Ledger | - | - | -
entity | ORG | Aldery Lettings | - | - | -
entity | ORG | Independent Parliamentary Standards Authority | Ipsa | - | -
entity | ORG | Liberal Democrats | - | - | -
entity | ORG | Tees Homes Partnership | - | - | -
entity | ORG | Cawdron Hughes | - | - | -
entity | ORG | Rent Fair | - | - | -
entity | ORG | Boots | - | - | -
entity | ORG | HM Revenue and Customs | - | - | -
entity | ORG | Committee on Standards | - | - | -
entity | ORG | Downing Street | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Thornaby Vale | - | - | -
entity | LOC | Redcar | - | - | -
entity | LOC | Kennington | - | - | -
entity | LOC | Guisborough | - | - | -
entity | LOC | Hexham | - | - | -
meta | Minister quits over rent claims he called ‘a muddle’ | - | Isla Benbrook
