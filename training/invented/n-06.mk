Council votes to shut libraries on Mondays as rates bill climbs 12.4pc

By Tess Munroe
Local Democracy Reporting

Three of the Wairere District's five libraries will close on Mondays from July after councillors voted 8-5 for a long-term plan <s1>one of them</s1> <c1>described</c1> as "<q1>the worst of both worlds</q1>".

The plan, adopted late on Wednesday after nine hours of debate, lifts the average rates bill by 12.4 per cent, or about $8.70 a week. It is the largest increase since the council was formed in 1989.

<s2>Mayor Graeme Halliday</s2> <c2>said</c2> <q2>nobody at the table had enjoyed the decision</q2>. "<q3>But the pipes don't care about our feelings,</q3>" <s3>he</s3> <c3>said</c3>. "<q3>We've got wastewater mains older than my grandmother, and she's 97.</q3>"

Libraries manager Ngaire Tapsell watched from the public gallery. <s4>She</s4> <c4>told</c4> <a4>the Herald</a4> <q4>her 34 staff had learned of the proposal from a Facebook post</q4>. <s5>She</s5> <c5>would not say</c5> <q5>whether jobs would go</q5>.

<s6>A council report</s6> <c6>says</c6> <q6>Monday is the quietest day at the Otamarino, Waiari and Beachside branches and that the change would save $410,000 a year</q6>.

<s7>Deputy mayor Sione Latu</s7>, who voted against the plan, <c7>questioned</c7> <q7>those figures</q7>. "<q8>Quiet's the point of a library,</q8>" <s8>he</s8> <c8>said</c8>. "<q8>There are kids in Otamarino who do their homework there because the power's off at home.</q8>"

<s9>Latu</s9> <c9>proposed</c9> <q9>delaying the $19 million redevelopment of the civic square for three years instead</q9>. The amendment was lost by a single vote when Cr Belinda Foss, who had seconded a similar motion in March, sided with the mayor.

"<q10>I haven't changed my mind about the square,</q10>" <s10>Foss</s10> <c10>said</c10> afterwards. <s11>She</s11> <c11>said</c11> <q11>she'd been persuaded by advice that breaking the contract would cost "nearly as much as finishing the job"</q11>.

That advice has not been made public. <s12,13>Chief executive Warren Pike</s12,13> <c12>told</c12> <a12>the meeting</a12> <q12>it was commercially sensitive</q12>, but <c13>promised</c13> <q13>councillors would get a redacted copy</q13>.

More than 2100 people made submissions on the plan. <q14>Only 9 per cent of them supported the closures</q14>, <s14>the report</s14> <c14>noted</c14>.

Among those who spoke was Year 9 student Aroha Wihongi, who brought a pile of 40 overdue books to make a point about how far she lives from Beachside. <s15>She</s15> <c15>asked</c15> <a15>councillors</a15> <q15>when they had last borrowed one</q15>. Four put up their hands.

<s16>Wairere Ratepayers' Association chairman Les Buckthorne</s16> <c16>called</c16> the increase "<q16>obscene</q16>". <q17>Many of his members were on fixed incomes</q17>, <s17>he</s17> <c17>said</c17>, <q17>and some were already skipping meals to pay the last one</q17>.

<s26>Halliday, a dairy farmer</s26> who is serving his third term, <c26>has said</c26> <q26>he will not stand again in October</q26>. <s18>He</s18> <c18>blamed</c18> <q18>successive governments for the state of the council's books</q18>.

"<q19>Wellington sets the standards and sends us the invoice,</q19>" <s19>he</s19> <c19>said</c19>.

<s20>Local Government Minister Simone Arkwright</s20> <c20>rejected</c20> <q20>that</q20>. In a statement <s21,22>she</s21,22> <c21>said</c21> <q21>councils had been given "every tool they asked for"</q21> and <c22>urged</c22> <a22>Wairere</a22> <q22>to "focus on the basics"</q22>.

<s23>The Public Service Association</s23>, which represents most library staff, <c23>said</c23> <q23>it would seek an urgent meeting with Pike</q23>. <s24>Organiser Hemi Rauhihi</s24> <c24>said</c24> <q24>the union was not ruling out legal action</q24>. "<q25>You consult first and decide second. They've done it backwards.</q25>"

The new hours take effect on July 7.
-----
1 | mixed | one of them | PERSON | title
2 | indirect | Graeme Halliday | PERSON | name
3 | direct | Graeme Halliday | PERSON | pronoun
4 | indirect | Ngaire Tapsell | PERSON | pronoun
5 | attitude | Ngaire Tapsell | PERSON | pronoun
6 | indirect | council report | DOCUMENT | document
7 | indirect | Sione Latu | PERSON | name
8 | direct | Sione Latu | PERSON | pronoun
9 | indirect | Sione Latu | PERSON | surname
10 | direct | Belinda Foss | PERSON | surname
11 | mixed | Belinda Foss | PERSON | pronoun
12 | indirect | Warren Pike | PERSON | name
13 | indirect | Warren Pike | PERSON | name
14 | indirect | council report | DOCUMENT | document
15 | indirect | Aroha Wihongi | PERSON | pronoun
16 | mixed | Les Buckthorne | PERSON | name
17 | indirect | Les Buckthorne | PERSON | pronoun
18 | indirect | Graeme Halliday | PERSON | pronoun
19 | direct | Graeme Halliday | PERSON | pronoun
20 | indirect | Simone Arkwright | PERSON | name
21 | mixed | Simone Arkwright | PERSON | pronoun
22 | mixed | Simone Arkwright | PERSON | pronoun
23 | indirect | Public Service Association | ORG | organisation
24 | indirect | Hemi Rauhihi | PERSON | name
25 | direct | Hemi Rauhihi | PERSON | none
26 | indirect | Graeme Halliday | PERSON | surname
entity | PERSON | Graeme Halliday | Halliday | Mayor | -
entity | PERSON | Ngaire Tapsell | - | Libraries manager | -
entity | PERSON | Sione Latu | Latu | Deputy mayor | -
entity | PERSON | Belinda Foss | Cr Belinda Foss; Foss | Cr | -
entity | PERSON | Warren Pike | Pike | Chief executive | -
entity | PERSON | Aroha Wihongi | - | Year 9 student | -
entity | PERSON | Les Buckthorne | - | chairman | Wairere Ratepayers' Association
entity | PERSON | Simone Arkwright | - | Local Government Minister | -
entity | PERSON | Hemi Rauhihi | - | Organiser | Public Service Association
entity | ORG | Wairere Ratepayers' Association | - | - | -
entity | ORG | Public Service Association | - | - | -
entity | ORG | Herald | - | - | -
entity | ORG | Facebook | - | - | -
entity | LOC | Wairere District | Wairere | - | -
entity | LOC | Otamarino | - | - | -
entity | LOC | Waiari | - | - | -
entity | LOC | Beachside | - | - | -
entity | LOC | Wellington | - | - | -
meta | Council votes to shut libraries on Mondays as rates bill climbs 12.4pc | - | Tess Munroe
