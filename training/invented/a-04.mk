<q31>Man ‘lay in wait’ for former partner</q31>, <a31>court</a31> <c31>told</c31>

<s1>Prosecutors</s1> <c1>say</c1> <q1>a roofer lay in wait for his former partner for almost three hours before driving a van at her on a quiet estate</q1>.

<s2>Craig Dunnett, 38</s2>, <c2>denies</c2> <q2>attempted murder and an alternative charge of wounding with intent</q2>.

<a3>Norwich Crown Court</a3> <c3>heard</c3> that <q3>Dunnett had sent Kelly Ames 61 messages in the two days before the incident in Earlham last November</q3>.

<s4>Rupert Ansty KC, prosecuting</s4>, <c4>said</c4>: “<q4>This was not a moment of madness. This was a plan, and he told people about it.</q4>”

<a5>Jurors</a5> <c5>were told</c5> by <s5>Mr Ansty</s5> that <q5>the defendant had bought a second phone and used it to find out when Ms Ames finished work</q5>.

A neighbour, Gulsen Yildiz, gave evidence from behind a screen. <s7>She</s7> <c7>said</c7> <q7>she heard an engine “screaming” and ran to the window</q7>.

“<q8>I saw the van go up the kerb,</q8>” <s8>she</s8> <c8>told</c8> <a8>the jury</a8>. “<q8>I shouted to my husband, ‘<n8>Ring them, ring them now</n8>’.</q8>”

Cross-examined by Philippa Ogunleye, for the defence, <s10>Mrs Yildiz</s10> <c10>accepted</c10> that <q10>it was dark and that she was not wearing her glasses</q10>. <s9>Ms Ogunleye</s9> <c9>suggested</c9> to <a9>her</a9> that <q9>the van had skidded</q9>. “<q11>No,</q11>” <s11>the witness</s11> <c11>replied</c11>. “<q11>It was aimed.</q11>”

In a police interview, read to the court, <s12>Dunnett</s12> <c12>claimed</c12> <q12>he had swerved to miss a cat</q12>. <s13>He</s13> <c13>did not say</c13> <q13>why he had been parked in the road with his lights off</q13>.

<s14>Judge Marian Cope</s14> <c14>told</c14> <a14>the jury of seven women and five men</a14> <q14>not to look up the case online</q14>.

The trial, expected to last a fortnight, continues.
-----
31 | mixed | - | - | none
1 | indirect | Prosecutors | GROUP | group
2 | indirect | Craig Dunnett | PERSON | name
3 | indirect | - | - | none
4 | direct | Rupert Ansty | PERSON | name
5 | indirect | Rupert Ansty | PERSON | surname
7 | mixed | Gulsen Yildiz | PERSON | pronoun
8 | direct | Gulsen Yildiz | PERSON | pronoun
9 | indirect | Philippa Ogunleye | PERSON | surname
10 | indirect | Gulsen Yildiz | PERSON | surname
11 | direct | Gulsen Yildiz | PERSON | title
12 | indirect | Craig Dunnett | PERSON | surname
13 | attitude | Craig Dunnett | PERSON | pronoun
14 | indirect | Marian Cope | PERSON | title
meta | Man ‘lay in wait’ for former partner, court told | - | -
entity | PERSON | Craig Dunnett | Dunnett | roofer | -
entity | ORG | Norwich Crown Court | - | - | -
entity | PERSON | Kelly Ames | Ms Ames | - | -
entity | LOC | Earlham | - | - | -
entity | PERSON | Rupert Ansty | Mr Ansty | - | -
entity | PERSON | Gulsen Yildiz | Mrs Yildiz | neighbour | -
entity | PERSON | Philippa Ogunleye | Ms Ogunleye | - | -
entity | PERSON | Marian Cope | Judge Marian Cope | Judge | -
