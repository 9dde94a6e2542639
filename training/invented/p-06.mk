<q1>Water boss ‘cannot say’ how many customers were overcharged</q1>, <a1>MPs</a1> <c1>told</c1>

<s2>Committee chair</s2> <c2>accuses</c2> Severnside chief of ‘<q2>making it up as you go along</q2>’ in fractious evidence session

Rob Adeleke, Political reporter
Tuesday 9 June 2026 17.42 BST

<s3>The chief executive of Severnside Water</s3> <c3>has admitted</c3> that <q3>the company still does not know how many households it billed twice last winter</q3>, despite receiving the first complaints in November.

Appearing before the Commons environment, food and rural affairs committee on Tuesday, <s4>Dominic Harcastle</s4> <c4>said</c4> <q4>a “migration error” had duplicated direct debits when records were moved to a new computer system</q4>.

“<q5>The number we are confident of is 212,000 accounts,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>I would not want to mislead the committee by offering another one today.</q5>”

Asked by the chair, Dame Ruth Penhaligon, whether the true figure could be twice that, <s6>Harcastle</s6> <c6>replied</c6>: “<q6>I cannot say.</q6>”

“<q7>You can’t or you won’t?</q7>”

“<q8>I can’t, chair.</q8>”

<s9>Penhaligon, a Conservative</s9> who has led the committee since 2024, <c9>said</c9> <q9>she found that extraordinary</q9>. <s10,11>She</s10,11> <c10>told</c10> <a10>the 54-year-old</a10> that <q10>he appeared to be “making it up as you go along”</q10> and <c11>ordered</c11> <a11>him</a11> <q11>to write with a proper answer within 14 days</q11>.

Sitting beside him was Anneliese Toft, who became the company’s finance director in February. <s12>She</s12> <c12>explained</c12> that <q12>refunds totalling £38m had been made and that the average customer had waited 61 days</q12>. Some had waited much longer. Terry Blackwood, the Labour MP for Gloucester South, read out an email from a constituent, a retired bus driver, who had gone without heating in January after £174 left his account on consecutive mornings.

“<q13>He rang your helpline nine times,</q13>” <c13>said</c13> <s13>Blackwood</s13>. “<q13>On the ninth he was advised to take it up with his bank. What would you like to say to him?</q13>”

<s14>Toft</s14> <c14>said</c14> <q14>she was “truly sorry”</q14>. <s15>She</s15> <c15>offered</c15> <q15>to telephone the man herself</q15>, which drew a murmur from the public seats.

Harcastle’s pay also came up, as it usually does. He received £1.46m last year, including a bonus of £410,000 that <s16>the remuneration committee</s16> <c16>said</c16> <q16>reflected “outstanding progress on digital transformation”</q16>. <s17>The Liberal Democrat MP Sunita Rawlings</s17> <c17>asked</c17> <q17>whether he intended to keep it</q17>.

“<q18>That is a matter for the board,</q18>” <s18>he</s18> <c18>said</c18>.

“<q19>It’s in your bank account, Mr Harcastle,</q19>” <s19>she</s19> <c19>said</c19>. “<q19>Though perhaps you should check it’s only there once.</q19>”

<s20>He</s20> <c20>did not commit to</c20> <q20>returning the money</q20>. <s21>Sir Malcolm Frayne, the company’s chairman</s21>, who was due to appear but sent his apologies, <c21>has previously said</c21> <q21>the bonus was contractual</q21>.

Severnside serves 2.9 million homes between Shrewsbury and the Bristol Channel. It was bought by a consortium of Canadian and Australian pension funds in 2017 and has debts of £6.1bn. In March the regulator, Ofwat, opened an investigation into the billing failure, its second inquiry into the company in three years.

<s22>Ofwat’s director of enforcement, Olu Bankole</s22>, who gave evidence first, <c22>said</c22> <q22>he expected to reach a provisional view by the end of the year</q22>. A penalty could be as much as 10% of turnover. <s23>He</s23> <c23>declined to be drawn on</c23> <q23>whether Severnside’s licence might be at risk</q23>.

But <s24>Bankole</s24> <c24>was scathing about</c24> <q24>the company’s record-keeping</q24>. “<q25>We asked for a list. We were sent a photograph of a whiteboard,</q25>” <s25>he</s25> <c25>told</c25> <a25>MPs</a25>.

<s26>The Consumer Council for Water</s26> <c26>has estimated</c26> that <q26>as many as 350,000 accounts may have been affected</q26>. <s27>A spokesperson for Severnside</s27> <c27>said</c27> after the hearing that <q27>it did not recognise that figure</q27>.

The committee will publish its report in the autumn.
-----
1 | mixed | - | - | none
2 | mixed | Ruth Penhaligon | PERSON | title
3 | indirect | Dominic Harcastle | PERSON | title
4 | mixed | Dominic Harcastle | PERSON | name
5 | direct | Dominic Harcastle | PERSON | pronoun
6 | direct | Dominic Harcastle | PERSON | surname
7 | direct | Ruth Penhaligon | PERSON | none
8 | direct | Dominic Harcastle | PERSON | none
9 | indirect | Ruth Penhaligon | PERSON | surname
10 | mixed | Ruth Penhaligon | PERSON | pronoun
11 | indirect | Ruth Penhaligon | PERSON | pronoun
12 | indirect | Anneliese Toft | PERSON | pronoun
13 | direct | Terry Blackwood | PERSON | surname
14 | mixed | Anneliese Toft | PERSON | surname
15 | indirect | Anneliese Toft | PERSON | pronoun
16 | mixed | remuneration committee | GROUP | group
17 | indirect | Sunita Rawlings | PERSON | name
18 | direct | Dominic Harcastle | PERSON | pronoun
19 | direct | Sunita Rawlings | PERSON | pronoun
20 | attitude | Dominic Harcastle | PERSON | pronoun
21 | indirect | Malcolm Frayne | PERSON | name
22 | indirect | Olu Bankole | PERSON | name
23 | attitude | Olu Bankole | PERSON | pronoun
24 | indirect | Olu Bankole | PERSON | surname
25 | direct | Olu Bankole | PERSON | pronoun
26 | indirect | Consumer Council for Water | ORG | organisation
27 | indirect | Severnside Water | ORG | organisation
entity | PERSON | Dominic Harcastle | Harcastle; Mr Harcastle | chief executive | Severnside Water
entity | PERSON | Ruth Penhaligon | Dame Ruth Penhaligon; Penhaligon | chair | Commons environment, food and rural affairs committee
entity | PERSON | Anneliese Toft | Toft | finance director | Severnside Water
entity | PERSON | Terry Blackwood | Blackwood | Labour MP for Gloucester South | Labour
entity | PERSON | Sunita Rawlings | - | MP | Liberal Democrat
entity | PERSON | Malcolm Frayne | Sir Malcolm Frayne | chairman | Severnside Water
entity | PERSON | Olu Bankole | Bankole | director of enforcement | Ofwat
entity | ORG | Severnside Water | Severnside | - | -
entity | ORG | Commons environment, food and rural affairs committee | - | - | -
entity | ORG | Ofwat | - | - | -
entity | ORG | Consumer Council for Water | - | - | -
entity | ORG | Labour | - | - | -
entity | LOC | Gloucester South | - | - | -
entity | LOC | Shrewsbury | - | - | -
entity | LOC | Bristol Channel | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | NORP | Canadian | - | - | -
entity | NORP | Australian | - | - | -
meta | Water boss ‘cannot say’ how many customers were overcharged, MPs told | 2026-06-09 | Rob Adeleke
