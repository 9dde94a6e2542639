<s1>CEA</s1> <c1>admits</c1> <q1>sixth error of summer</q1> as sixth-formers face ‘<q2>a question with no answer</q2>’

<s3>Exam board’s boss</s3> <c3>rules out</c3> <q3>refunds for schools</q3>

Fenella Ostrow

A-level mathematicians spent up to 20 minutes on Monday looking for the area of a triangle that cannot exist.

<s4>Crown Examinations and Awards (CEA)</s4> <c4>has confirmed</c4> that <q4>question 7 of its Pure 2 paper gave the sides as 3cm, 4cm and 9cm</q4>. Two of them do not reach.

‘<q5>It was, in effect, a question with no answer,</q5>’ <c5>said</c5> <s5>Ifeoma Braithwaite, head of maths at Harefield Cross Academy in Slough</s5>. ‘<q5>The strongest candidates suffered most, because they assumed they were the ones who were wrong.</q5>’

<q6>She noticed</q6>, <s6>she</s6> <c6>says</c6>, ‘<q6>before I had sat down</q6>’, and rang the board’s helpline. <a7>Braithwaite</a7> <c7>was told</c7> by <s7>an adviser</s7> <q7>to ‘await guidance’</q7>. It came at ten past four, when the hall was already set out for badminton.

Her deputy, Kirsty Lomax, was left with 31 pupils in a corridor. ‘<q8>One girl asked me if triangles had changed,</q8>’ <s8>she</s8> <c8>said</c8>.

<s9>The former actuary</s9> has since resigned as a CEA marker, <c9>telling</c9> <a9>the board</a9> that <q9>she could no longer do the work ‘in good conscience’</q9>. <s10>Her head of department</s10> <c10>wants</c10> <q10>to move all 240 of the school’s candidates to AQA</q10>. <q11>It would cost £9,000 in textbooks</q11>, <s11>she</s11> <c11>reckons</c11>.

Zachary Opie, who holds an offer from Imperial, took a philosophical approach. ‘<q12>I wrote “this triangle is imaginary” and moved on,</q12>’ <s12>the 18-year-old</s12> <c12>said</c12>.

In an email to exams officers, <s13,14>CEA’s chief executive, Rosalind Peverell</s13,14>, <c13>apologised</c13> for ‘<q13>a lapse that I find mortifying</q13>’ but <c14>insisted</c14> that <q14>entry fees would not be returned</q14>. <q15>The question will be struck out and the paper rescaled</q15>, <s15>the message</s15> <c15>adds</c15>.

<s16>Peverell</s16> <c16>blamed</c16> ‘<q16>a late edit by a single contractor</q16>’.

The contractor, Quantock Proofs, is a six-person firm above a bakery in Taunton. ‘<q17>We flagged it in February, in red,</q17>’ <s17>its founder, Hilary Standish</s17>, <c17>told</c17> <a17>Staffroom</a17>. <s18>The board’s reply</s18> <c18>read</c18>: ‘<q18>Noted, ta.</q18>’

‘<q19>I don’t recognise that version,</q19>’ <c19>said</c19> <s19>the chief executive</s19> when it was put to her. <s20>She</s20> <c20>would not say</c20> <q20>whether anybody had been disciplined</q20>.

Ofqual has opened an investigation. <s21>A spokesperson for the regulator</s21> <c21>said</c21> <q21>it was ‘deeply concerned’ and could fine boards up to 10 per cent of turnover</q21>. CEA, owned by Norway’s Halden Forlag, was fined in 2021 over a leaked chemistry paper.

‘<q22>Six is not bad luck. Six is a system,</q22>’ <c22>said</c22> <s22>Marcus Threlfall, general secretary of the Association of Heads and Bursars</s22>. <s23>He</s23> <c23>urged</c23> <a23>the Department for Education</a23> <q23>to let schools change boards mid-year without penalty</q23>.

His counterpart at Teachers Together, Gethin Rhys-Powell, was more forgiving. ‘<q24>Have you ever tried to write 2,000 questions a year?</q24>’ <s24>the former physics teacher</s24> <c24>asked</c24>. But even <s25>he</s25> <c25>likened</c25> the helpline to ‘<q25>a kettle in a house fire</q25>’.

On LBC, <s26>the schools minister, Baroness Ilkeston</s26>, <c26>refused</c26> ‘<q26>to run an exam board from a radio studio</q26>’.

A petition by Parents for Fair Papers, which began in a pub garden in Leicester, has 41,000 signatures.
-----
1 | indirect | Crown Examinations and Awards | ORG | organisation
2 | mixed | Ifeoma Braithwaite | PERSON | none
3 | indirect | Rosalind Peverell | PERSON | title
4 | indirect | Crown Examinations and Awards | ORG | organisation
5 | direct | Ifeoma Braithwaite | PERSON | name
6 | mixed | Ifeoma Braithwaite | PERSON | pronoun
7 | mixed | adviser | PERSON | title
8 | direct | Kirsty Lomax | PERSON | pronoun
9 | mixed | Kirsty Lomax | PERSON | title
10 | attitude | Ifeoma Braithwaite | PERSON | title
11 | attitude | Ifeoma Braithwaite | PERSON | pronoun
12 | direct | Zachary Opie | PERSON | title
13 | mixed | Rosalind Peverell | PERSON | name
14 | indirect | Rosalind Peverell | PERSON | name
15 | indirect | email to exams officers | DOCUMENT | document
16 | mixed | Rosalind Peverell | PERSON | surname
17 | direct | Hilary Standish | PERSON | name
18 | direct | board’s reply | DOCUMENT | document
19 | direct | Rosalind Peverell | PERSON | title
20 | attitude | Rosalind Peverell | PERSON | pronoun
21 | mixed | Ofqual | ORG | organisation
22 | direct | Marcus Threlfall | PERSON | name
23 | indirect | Marcus Threlfall | PERSON | pronoun
24 | direct | Gethin Rhys-Powell | PERSON | title
25 | mixed | Gethin Rhys-Powell | PERSON | pronoun
26 | mixed | Baroness Ilkeston | PERSON | name
entity | PERSON | Ifeoma Braithwaite | Braithwaite | head of maths | Harefield Cross Academy
entity | PERSON | Kirsty Lomax | - | deputy | Harefield Cross Academy
entity | PERSON | Zachary Opie | - | - | -
entity | PERSON | Rosalind Peverell | Peverell | chief executive | Crown Examinations and Awards
entity | PERSON | Hilary Standish | - | founder | Quantock Proofs
entity | PERSON | Marcus Threlfall | - | general secretary | Association of Heads and Bursars
entity | PERSON | Gethin Rhys-Powell | - | - | Teachers Together
entity | PERSON | Baroness Ilkeston | - | schools minister | -
entity | ORG | Crown Examinations and Awards | CEA | - | -
entity | ORG | Harefield Cross Academy | - | - | -
entity | ORG | AQA | - | - | -
entity | ORG | Imperial | - | - | -
entity | ORG | Quantock Proofs | - | - | -
entity | ORG | Staffroom | - | - | -
entity | ORG | Ofqual | - | - | -
entity | ORG | Halden Forlag | - | - | -
entity | ORG | Association of Heads and Bursars | - | - | -
entity | ORG | Department for Education | - | - | -
entity | ORG | Teachers Together | - | - | -
entity | ORG | LBC | - | - | -
entity | ORG | Parents for Fair Papers | - | - | -
entity | LOC | Slough | - | - | -
entity | LOC | Taunton | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Leicester | - | - | -
meta | CEA admits sixth error of summer as sixth-formers face ‘a question with no answer’ | - | Fenella Ostrow
