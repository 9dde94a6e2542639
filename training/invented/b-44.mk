‘<q1>Nobody checks the checkers</q1>’: <s1>auditor</s1> <c1>slams</c1> school meals scheme

By Shabana Mirza

<q2>Millions of rupees meant for school lunches in southern Punjab were spent on fuel, phones and a generator</q2>, <s2>the auditor general</s2> <c2>has found</c2>.

In a report laid before the assembly in Lahore, <s3>the auditor general, Iftikhar Malik-Daud</s3>, <c3>says</c3> <q3>one school in five received no food at all in the last term</q3>. <s4>He</s4> <c4>criticises</c4> <q4>inspectors who signed for meals without leaving their offices</q4>.

‘<q5>Nobody checks the checkers,</q5>’ <s5>he</s5> <c5>writes</c5>. ‘<q5>I therefore recommend that somebody does.</q5>’

<s6,7>Education secretary Nighat Awan</s6,7> <c6>accepted</c6> <q6>the findings</q6> and <c7>said</c7> <q7>eleven officials had been suspended</q7>. <s8>She</s8> <c8>insisted</c8> <q8>the scheme was ‘sound in its bones’</q8>.

<s9>The report</s9> <c9>notes</c9> that <q9>attendance rose by a third wherever meals did arrive</q9>. <s10>Parents in Rajanpur</s10> <c10>told</c10> <a10>the auditors</a10> <q10>they'd stopped sending children when the lentils stopped</q10>.

‘<q11>My boy's teacher told him hunger sharpens the mind,</q11>’ <c11>said</c11> <s11>one mother, Zubaida Bibi</s11>. ‘<q11>I told the teacher to sharpen his own.</q11>’

<s12>The opposition</s12> <c12>demanded</c12> <q12>the secretary's resignation</q12>. <s13>She</s13> <c13>has said</c13> in the past that <q13>she would go ‘the day I become the story’</q13>.

The scheme, launched in 2021 with a loan from abroad, covers 3,800 primary schools. Each child is entitled to a bowl of rice, lentils or chickpeas and, on Thursdays, an egg.

<s14,15>A spokeswoman for Noor Catering, which held the contract in four districts</s14,15>, <c14>said</c14> <q14>it'd delivered every meal it was paid for</q14>, and <c15>accused</c15> the auditors of <q15>confusing two schools with the same name</q15>.

The schools are 140 kilometres apart. One has a kitchen, the other <s16>a sign</s16> <c16>saying</c16> that <q16>a kitchen will be built</q16>. The sign gives no date.
-----
1 | direct | Iftikhar Malik-Daud | PERSON | title
2 | indirect | Iftikhar Malik-Daud | PERSON | title
3 | indirect | Iftikhar Malik-Daud | PERSON | name
4 | indirect | Iftikhar Malik-Daud | PERSON | pronoun
5 | direct | Iftikhar Malik-Daud | PERSON | pronoun
6 | indirect | Nighat Awan | PERSON | name
7 | indirect | Nighat Awan | PERSON | name
8 | mixed | Nighat Awan | PERSON | pronoun
9 | indirect | report laid before the assembly in Lahore | DOCUMENT | document
10 | indirect | Parents in Rajanpur | GROUP | group
11 | direct | Zubaida Bibi | PERSON | name
12 | indirect | opposition | GROUP | group
13 | mixed | Nighat Awan | PERSON | pronoun
14 | indirect | Noor Catering | ORG | organisation
15 | indirect | Noor Catering | ORG | organisation
16 | indirect | sign | DOCUMENT | document
meta | ‘Nobody checks the checkers’: auditor slams school meals scheme | - | Shabana Mirza
entity | LOC | Punjab | - | - | -
entity | LOC | Lahore | - | - | -
entity | PERSON | Iftikhar Malik-Daud | - | auditor general | -
entity | PERSON | Nighat Awan | - | Education secretary | -
entity | LOC | Rajanpur | - | - | -
entity | PERSON | Zubaida Bibi | - | - | -
entity | ORG | Noor Catering | - | - | -
