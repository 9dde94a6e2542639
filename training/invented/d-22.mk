Iowa district returns 61 books to shelves after librarian's lawsuit

By MEGAN STOLTZ, Associated Press

CEDAR MILLS, Iowa (AP) — An eastern Iowa school district will put 61 library books back on shelves and pay a former librarian $185,000 under a settlement approved Tuesday, ending a two-year legal fight.

Corinne Baptista, 56, was fired in 2023 after <s1>she</s1> <c1>refused</c1> <q1>to remove titles flagged by a parents' group</q1>. <s3>She</s3> sued, <c3>saying</c3> <q3>the firing violated her free speech rights</q3>.

"<q4>I didn't want their money. I wanted 'The Lighthouse Girls' back in the fourth-grade section,</q4>" <s4>Baptista</s4> <c4>said</c4> outside the administration building. "<q4>Some kid is going to find it there.</q4>"

The Cedar Mills Community School District did not admit wrongdoing. <s5>Superintendent Ron Tjaden</s5> <c5>said</c5> in a statement that <q5>the board "looks forward to turning the page."</q5>

The vote was 4-3. <s6>Board member Heidi Vos</s6>, <s2>who</s2> <c2>opposed</c2> <q2>the deal</q2>, <c6>called</c6> it <q6>a betrayal of parents</q6>. "<q7>We got more than 900 signatures,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>I guess those don't count.</q7>"

Vos is a founder of Parents First Iowa, which compiled the list. <s8>The group</s8> <c8>has said</c8> <q8>the books contain sexual content</q8>. Its attorney did not immediately return a message seeking comment.

<s10>Baptista's lawyer, Javier Quintero</s10>, <c10>pointed out</c10> that <q10>one of the titles was about beekeeping</q10>. "<q11>It has the word 'swarm' in it,</q11>" <s11>he</s11> <c11>said</c11>. "<q11>We asked in the deposition. Nobody had read it.</q11>"

Students who attended the meeting cheered when the vote was announced. <s13>One of them, senior Malik Odom</s13>, <c13>told</c13> <a13>the board</a13> <q13>he had started a reading club for the banned books in his garage</q13>. <s14>He</s14> <c14>estimated</c14> that <q14>40 people had joined</q14>.

<s15>Tjaden</s15> <c15>acknowledged</c15> <q15>the dispute had taken a toll on staff</q15>. The district has lost all three of its other librarians since 2023, and <s16>it</s16> <c16>hopes</c16> <q16>to hire replacements before the fall</q16>.
-----
1 | attitude | Corinne Baptista | PERSON | pronoun
2 | attitude | Heidi Vos | PERSON | pronoun
3 | indirect | Corinne Baptista | PERSON | pronoun
4 | direct | Corinne Baptista | PERSON | surname
5 | mixed | Ron Tjaden | PERSON | name
6 | indirect | Heidi Vos | PERSON | name
7 | direct | Heidi Vos | PERSON | pronoun
8 | indirect | Parents First Iowa | ORG | organisation
10 | indirect | Javier Quintero | PERSON | name
11 | direct | Javier Quintero | PERSON | pronoun
13 | indirect | Malik Odom | PERSON | name
14 | indirect | Malik Odom | PERSON | pronoun
15 | indirect | Ron Tjaden | PERSON | surname
16 | attitude | Cedar Mills Community School District | ORG | pronoun
meta | Iowa district returns 61 books to shelves after librarian's lawsuit | - | MEGAN STOLTZ
entity | LOC | Iowa | - | - | -
entity | LOC | CEDAR MILLS | - | - | -
entity | ORG | AP | Associated Press | - | -
entity | PERSON | Corinne Baptista | Baptista | former librarian | Cedar Mills Community School District
entity | ORG | Cedar Mills Community School District | - | - | -
entity | PERSON | Ron Tjaden | Tjaden | Superintendent | Cedar Mills Community School District
entity | PERSON | Heidi Vos | Vos | Board member | Cedar Mills Community School District
entity | ORG | Parents First Iowa | - | - | -
entity | PERSON | Javier Quintero | Quintero | lawyer | -
entity | PERSON | Malik Odom | - | senior | -
