<q1>Teachers’ pay rise ‘cannot responsibly be found’ from school budgets</q1>, <a1>ministers</a1> <c1>told</c1>

By Marcus Ellwood-Tate, PA Education Correspondent

<a2>Ministers</a2> <c2>have been told</c2> by <s2>the body</s2> that advises on teachers’ salaries that <q2>a 4.2% rise from September “cannot responsibly be found” from existing school budgets</q2>.

The recommendation from the Schools Pay Advisory Board (SPAB), published on Tuesday, sets up a confrontation with the Department for Education (DfE), <s3,4>which</s3,4> <c3>had proposed</c3> <q3>a 2.8% award</q3> and <c4>asked</c4> <a4>schools</a4> <q4>to pay for it through “efficiencies”</q4>.

In its 140-page report, <s5>the board</s5> <c5>said</c5> <q5>starting salaries outside London had fallen 11% in real terms since 2010, and that one in three teachers who qualified in 2019 had already left the classroom</q5>.

“<q6>We have heard repeatedly that savings can be made,</q6>” <c6>wrote</c6> <s6>Dame Philippa Orchard</s6>, who chairs it. “<q6>We looked for them. In most of the schools we visited they had been made years ago.</q6>”

<s7>The Education Secretary, Alun Treharne</s7>, <c7>told</c7> <a7>MPs</a7> <q7>he was “grateful for the board’s diligence” but would respond before the summer recess “and not a day sooner than is sensible”</q7>.

Pressed by his Conservative shadow, Harriet Mossop, on whether extra money would be available, <s8>he</s8> <c8>replied</c8>: “<q8>I am not going to write the spending review at this despatch box.</q8>”

<s9>She</s9> <c9>accused</c9> him of “<q9>hiding behind a timetable he drew up himself</q9>”.

Teaching unions reacted with scorn. <s10>Desmond Akintola, general secretary of the National Association of Classroom Teachers (NACT)</s10>, <c10>said</c10> <q10>members would be balloted if the Government rejected the findings</q10>. The union, which represents 310,000 teachers in England and Wales, last walked out in February 2023, when nearly half of schools closed or restricted attendance.

“<q11>This is not our number. It is the number of an independent panel appointed by ministers, on terms written by ministers,</q11>” <s11>Mr Akintola</s11> <c11>said</c11>.

“<q12>If they throw it in the bin, they are telling every 22-year-old with a maths degree to go and work in a bank.</q12>”

School leaders were more cautious. <s13,14>The Federation of Headteachers and Principals</s13,14> <c13>warned</c13> of <q13>redundancies if the award was not funded</q13>, and <c14>urged</c14> <a14>Mr Treharne</a14> <q14>to publish the calculations behind the department’s figure</q14>.

<s15>Its president, Lorna Wickstead</s15>, who runs a primary school in Rotherham, <c15>said</c15> <q15>she had already lost two teaching assistants and “a music teacher I cried over”</q15>.

“<q16>People imagine there is a cupboard with money in it,</q16>” <s16>she</s16> <c16>said</c16>. “<q16>Mine has glue sticks in it, and not many of those.</q16>”

<c17>According to</c17> <s17>the DfE’s evidence to the board</s17>, submitted in December, <q17>schools could save £1.1bn over three years by sharing back-office staff and buying energy together</q17>. <s18>The board</s18> <c18>found</c18> the claim “<q18>unproven</q18>”.

<s19>An official close to the process</s19> <c19>said</c19> <q19>the Treasury had pushed for a figure “with a two in front of it” as late as Friday</q19>. It is understood that the Prime Minister has yet to see the full document.

<s20>A DfE spokesperson</s20> <c20>said</c20>: “<q20>We value our teachers enormously and have delivered record per-pupil funding. The Education Secretary will consider the recommendations carefully and set out his response in the usual way.</q20>”

<s21>The department</s21> <c21>declined to say</c21> <q21>whether schools would be compensated for higher national insurance costs</q21>.

Parents’ groups are watching closely. <s22>Nadia Ferrant, a mother of three from Stockport</s22>, who started a petition in March after her son was taught by 11 supply teachers in a year, <c22>fears</c22> <q22>another winter of closures</q22>.

“<q23>He can name all 11,</q23>” <s23>she</s23> <c23>said</c23>. “<q23>He can’t do long division, but he can name all 11.</q23>”

The board, created in 2016, has had its advice rejected outright only once, in 2019, when <s24>a predecessor of Mr Treharne, Sir Julian Voss</s24>, <c24>described</c24> it as “<q24>a wish list</q24>”. He later apologised to its members over dinner.

MPs on the education committee will question Dame Philippa next week.
-----
1 | mixed | Schools Pay Advisory Board | ORG | none
2 | mixed | Schools Pay Advisory Board | ORG | organisation
3 | indirect | Department for Education | ORG | pronoun
4 | mixed | Department for Education | ORG | pronoun
5 | indirect | Schools Pay Advisory Board | ORG | organisation
6 | direct | Philippa Orchard | PERSON | name
7 | mixed | Alun Treharne | PERSON | name
8 | direct | Alun Treharne | PERSON | pronoun
9 | mixed | Harriet Mossop | PERSON | pronoun
10 | indirect | Desmond Akintola | PERSON | name
11 | direct | Desmond Akintola | PERSON | surname
12 | direct | Desmond Akintola | PERSON | none
13 | indirect | Federation of Headteachers and Principals | ORG | organisation
14 | indirect | Federation of Headteachers and Principals | ORG | organisation
15 | mixed | Lorna Wickstead | PERSON | name
16 | direct | Lorna Wickstead | PERSON | pronoun
17 | indirect | DfE’s evidence to the board | DOCUMENT | document
18 | mixed | Schools Pay Advisory Board | ORG | organisation
19 | mixed | official close to the process | PERSON | title
20 | direct | Department for Education | ORG | organisation
21 | attitude | Department for Education | ORG | organisation
22 | attitude | Nadia Ferrant | PERSON | name
23 | direct | Nadia Ferrant | PERSON | pronoun
24 | mixed | Julian Voss | PERSON | name
entity | ORG | Schools Pay Advisory Board | SPAB | - | -
entity | ORG | Department for Education | DfE | - | -
entity | PERSON | Philippa Orchard | Dame Philippa Orchard; Dame Philippa | chair | Schools Pay Advisory Board
entity | PERSON | Alun Treharne | Mr Treharne | Education Secretary | Department for Education
entity | NORP | Conservative | - | - | -
entity | PERSON | Harriet Mossop | - | Conservative shadow | -
entity | PERSON | Desmond Akintola | Mr Akintola | general secretary | National Association of Classroom Teachers
entity | ORG | National Association of Classroom Teachers | NACT | - | -
entity | ORG | Federation of Headteachers and Principals | - | - | -
entity | PERSON | Lorna Wickstead | - | president | Federation of Headteachers and Principals
entity | ORG | Treasury | - | - | -
entity | PERSON | Nadia Ferrant | - | - | -
entity | PERSON | Julian Voss | Sir Julian Voss | - | -
entity | LOC | London | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Rotherham | - | - | -
entity | LOC | Stockport | - | - | -
meta | Teachers’ pay rise ‘cannot responsibly be found’ from school budgets, ministers told | - | Marcus Ellwood-Tate
