Tutors to down tools Monday as pay talks collapse

By Wanjiru Kiptoo and Abdi Noor

Learning in more than 70 technical colleges will be paralysed from Monday after <s1>the National Union of College Tutors (NUCT)</s1> <c1>called on</c1> <a1>its 9,000 members</a1> <q1>to strike over a stalled pay deal</q1>.

<s2>The union’s secretary-general, Mr Elkanah Barasa</s2>, <c2>said</c2> in Nakuru yesterday <q2>no lecturer would step into a classroom until the 2021 agreement was honoured in full</q2>.

“<q3>We have been patient to a fault. We gave the Ministry 21 days and they gave us tea,</q3>” <s3>Mr Barasa</s3> <c3>told</c3> <a3>journalists</a3>, flanked by branch officials.

“<q4>This time we shall not be going back on a promise.</q4>”

<s5,6>Education Principal Secretary Halima Warsame</s5,6> <c5>termed</c5> the strike “<q5>premature and unfortunate</q5>” and <c6>insisted</c6> that <q6>Sh1.2 billion had been factored into the supplementary budget</q6>. <s7>She</s7> <c7>asked</c7> <a7>the tutors</a7> <q7>to give dialogue a chance</q7>.

But <s8>NUCT</s8> <c8>says</c8> <q8>it has seen no document to that effect</q8>. <q9>The only thing the ministry has factored in</q9>, <s9>Mr Barasa</s9> <c9>retorted</c9>, “<q9>is our silence</q9>”.

Students who spoke to this newspaper were split. <s10>Mercy Atieno, a second-year plumbing student at Rift Polytechnic</s10>, <c10>said</c10> <q10>she supported her teachers but feared for her July examinations</q10>. “<q11>My mother sold two goats for this term,</q11>” <s11>the 20-year-old</s11> <c11>said</c11>. “<q11>Who will tell her there is no term?</q11>”

<s12>Her classmate, Brian Kiprotich</s12>, <c12>blamed</c12> <q12>the government</q12>. <s13>A parent</s13> who had come to collect her son <c13>urged</c13> <a13>both sides</a13> <q13>to “stop fighting over the children’s heads”</q13>.

The dispute dates back to 2017, when salaries of university and college staff were separated. An earlier strike, in 2022, lasted 54 days and ended in a return-to-work formula that was never gazetted.

<s14>The Federation of Kenyan Employers</s14> <c14>warned</c14> of <q14>a shortage of artisans if the colleges stay shut</q14>. Labour Cabinet Secretary Dr Timothy Ekal has appointed a conciliator, who is expected to meet both parties tomorrow.

Efforts to reach the Treasury were unsuccessful.
-----
1 | indirect | National Union of College Tutors | ORG | organisation
2 | indirect | Elkanah Barasa | PERSON | name
3 | direct | Elkanah Barasa | PERSON | surname
4 | direct | Elkanah Barasa | PERSON | none
5 | mixed | Halima Warsame | PERSON | name
6 | indirect | Halima Warsame | PERSON | name
7 | indirect | Halima Warsame | PERSON | pronoun
8 | indirect | National Union of College Tutors | ORG | organisation
9 | mixed | Elkanah Barasa | PERSON | surname
10 | indirect | Mercy Atieno | PERSON | name
11 | direct | Mercy Atieno | PERSON | title
12 | indirect | Brian Kiprotich | PERSON | name
13 | mixed | parent | PERSON | title
14 | indirect | Federation of Kenyan Employers | ORG | organisation
meta | Tutors to down tools Monday as pay talks collapse | - | Wanjiru Kiptoo and Abdi Noor
entity | ORG | National Union of College Tutors | NUCT | - | -
entity | PERSON | Elkanah Barasa | Mr Elkanah Barasa; Mr Barasa; Barasa | secretary-general | National Union of College Tutors
entity | LOC | Nakuru | - | - | -
entity | ORG | Ministry | - | - | -
entity | PERSON | Halima Warsame | - | Education Principal Secretary | -
entity | PERSON | Mercy Atieno | - | second-year plumbing student | Rift Polytechnic
entity | ORG | Rift Polytechnic | - | - | -
entity | PERSON | Brian Kiprotich | - | - | -
entity | ORG | Federation of Kenyan Employers | - | - | -
entity | PERSON | Timothy Ekal | Dr Timothy Ekal | Labour Cabinet Secretary | -
entity | ORG | Treasury | - | - | -
