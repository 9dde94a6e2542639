<q1>Missing throwline ‘could have saved’ student who drowned in canal</q1> – <s1>coroner</s1>

By Rosalind Quayle, PA

<q2>A missing throwline could have saved a student who fell into a canal after celebrating his final exam</q2>, <s2>a coroner</s2> <c2>has ruled</c2>.

Ifan Treharne, 21, was pulled from the water at Gannet Lock in Hexley Bridge, West Yorkshire, at first light on May 23 last year, having left the Weaver’s Arms with four friends from Calder Vale University.

Recording a conclusion of misadventure at Bradford Coroner’s Court on Tuesday, <s3>area coroner Philippa Garstang-Roe</s3> <c3>said</c3> <q3>the lifesaving equipment on the towpath had been stripped “by person or persons unknown” at least six weeks earlier</q3>.

“<q4>A bracket with nothing on it is worse than no bracket,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>People run to it.</q4>”

<s5>Mr Treharne’s mother, Delyth Treharne, a school cook from Llanfair-y-Cwm</s5>, <c5>told</c5> <a5>the hearing</a5> <q5>she had rung his phone 40 times</q5>.

“<q6>The last time, somebody picked up,</q6>” <s6>the mother of two</s6> <c6>said</c6>. “<q6>It was a policewoman, and I knew.</q6>”

<s7>She</s7> <c7>thanked</c7> Jodie Akande, a nurse who had jumped off her bicycle and into the lock, for “<q7>not leaving him on his own</q7>”.

Ms Akande, 34, wept as <s8>she</s8> <c8>described</c8> <q8>running to the bracket and finding it empty</q8>. <q9>The young man’s hand</q9>, <s9>the nurse</s9> <c9>said</c9>, <q9>was “about as far away as that door”</q9>.

<s10,11>Pathologist Dr Owusu Bentil</s10,11> <c10>gave</c10> <q10>the cause of death as drowning</q10> and <c11>ruled out</c11> <q11>third-party involvement</q11>.

<s12,13>The Pennine Waterways Trust</s12,13>, which has looked after the Hexley Cut since 2013, <c12>accepted</c12> that <q12>inspections had been missed</q12> but <c13>disputed</c13> that <q13>a line would have made any difference</q13>.

<s14>Its head of operations, Gareth Loxham</s14>, <c14>conceded</c14> under questioning that <q14>the charity had known of the theft since April 9</q14>.

“<q15>I would like to say it slipped through the net,</q15>” <s15>he</s15> <c15>told</c15> <a15>Miss Garstang-Roe</a15>. “<q15>There was no net. It was a spreadsheet, and the man who kept it had retired.</q15>”

<s16>An internal email</s16>, read to the court by the family’s counsel, Huw Penry-Jones, <c16>described</c16> replacement lines as “<q16>a nuisance magnet – defer to Q3</q16>”.

<s17>The barrister</s17> <c17>called</c17> the phrase “<q17>an epitaph</q17>”; <s18>Mr Loxham</s18> <c18>apologised for</c18> <q18>its tone</q18>.

<s19>A lock-keeper</s19>, who was granted anonymity, <c19>testified</c19> that <q19>he had reported the gap twice and been told “<n19>nobody drowns in May</n19>”</q19>.

<s20>Kirkden Council and West Yorkshire Fire and Rescue Service</s20> <c20>have agreed</c20> <q20>to check the boards every month</q20>. <s21>A wooden sign from Mr Treharne’s rowing club, Aire Sculls</s21>, now <c21>reads</c21>: “<q21>Ifan was here. Please leave the rope.</q21>”

<s22>Miss Garstang-Roe</s22> <c22>said</c22> <q22>she would write to the trust and to the Department for Transport in the hope of preventing further deaths</q22>.

“<q23>Fourteen people have drowned in this canal in a decade,</q23>” <s23>the coroner</s23> <c23>added</c23>, “<q23>and I have sat here for nine of them.</q23>”

Outside, beside her surviving son, Macsen, <s24>Mrs Treharne</s24> <c24>said</c24> <q24>the family would not sue</q24>.

“<q25>Sue them for what?</q25>” <s25>she</s25> <c25>asked</c25>. “<q25>We want a rope.</q25>”

<s26>A trust spokeswoman</s26> <c26>said</c26>: “<q26>We are deeply sorry. All 212 brackets on our northern network have now been refilled.</q26>”
-----
1 | mixed | Philippa Garstang-Roe | PERSON | title
2 | indirect | Philippa Garstang-Roe | PERSON | title
3 | mixed | Philippa Garstang-Roe | PERSON | name
4 | direct | Philippa Garstang-Roe | PERSON | pronoun
5 | indirect | Delyth Treharne | PERSON | name
6 | direct | Delyth Treharne | PERSON | title
7 | mixed | Delyth Treharne | PERSON | pronoun
8 | indirect | Jodie Akande | PERSON | pronoun
9 | mixed | Jodie Akande | PERSON | title
10 | indirect | Owusu Bentil | PERSON | name
11 | indirect | Owusu Bentil | PERSON | name
12 | indirect | Pennine Waterways Trust | ORG | organisation
13 | indirect | Pennine Waterways Trust | ORG | organisation
14 | indirect | Gareth Loxham | PERSON | name
15 | direct | Gareth Loxham | PERSON | pronoun
16 | mixed | internal email | DOCUMENT | document
17 | mixed | Huw Penry-Jones | PERSON | title
18 | indirect | Gareth Loxham | PERSON | surname
19 | mixed | lock-keeper | PERSON | title
20 | indirect | Kirkden Council and West Yorkshire Fire and Rescue Service | GROUP | organisation
21 | direct | wooden sign from Mr Treharne’s rowing club | DOCUMENT | document
22 | indirect | Philippa Garstang-Roe | PERSON | surname
23 | direct | Philippa Garstang-Roe | PERSON | title
24 | indirect | Delyth Treharne | PERSON | surname
25 | direct | Delyth Treharne | PERSON | pronoun
26 | direct | Pennine Waterways Trust | ORG | organisation
entity | PERSON | Ifan Treharne | Mr Treharne; Ifan | student | -
entity | PERSON | Philippa Garstang-Roe | Miss Garstang-Roe | area coroner | -
entity | PERSON | Delyth Treharne | Mrs Treharne | school cook | -
entity | PERSON | Jodie Akande | Ms Akande | nurse | -
entity | PERSON | Owusu Bentil | Dr Owusu Bentil | Pathologist | -
entity | PERSON | Gareth Loxham | Mr Loxham | head of operations | Pennine Waterways Trust
entity | PERSON | Huw Penry-Jones | - | counsel | -
entity | PERSON | Macsen | - | - | -
entity | ORG | Calder Vale University | - | - | -
entity | ORG | Bradford Coroner’s Court | - | - | -
entity | ORG | Pennine Waterways Trust | - | - | -
entity | ORG | Kirkden Council | - | - | -
entity | ORG | West Yorkshire Fire and Rescue Service | - | - | -
entity | ORG | Aire Sculls | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | LOC | Gannet Lock | - | - | -
entity | LOC | Hexley Bridge | - | - | -
entity | LOC | West Yorkshire | - | - | -
entity | LOC | Weaver’s Arms | - | - | -
entity | LOC | Llanfair-y-Cwm | - | - | -
entity | LOC | Hexley Cut | - | - | -
meta | Missing throwline ‘could have saved’ student who drowned in canal – coroner | - | Rosalind Quayle
