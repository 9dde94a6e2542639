<s1>Coroner</s1> <c1>criticises</c1> <q1>‘lamentable’ delay</q1> in fatal asthma call

By Ewa Stamford

<s2>A coroner</s2> <c2>has called</c2> the 47-minute wait for an ambulance that preceded the death of a teenager ‘<q2>lamentable and unexplained</q2>’.

Kwame Ellison, 17, collapsed at a bus stop in Bedminster on 3 February last year. He had an inhaler in his hand.

Friends rang 999 six times. In a recording played at Avon Coroner’s Court, <s3>one boy</s3> <c3>can be heard saying</c3>: ‘<q3>He’s gone a funny colour. Please, what do we do about the colour?</q3>’

<s4>The call handler, Lewis Bassett</s4>, <c4>said</c4> <q4>he had followed the script on his screen</q4>. <s5>He</s5> <c5>accepted</c5> that <q5>the boy’s category ‘ought to have been raised’ after the second call</q5>.

‘<q6>I think about it when I’m brushing my teeth. I don’t know why it’s then,</q6>’ <s6>he</s6> <c6>told</c6> <a6>the inquest</a6>.

<s7>Kwame’s mother, Patience Ellison</s7>, <c7>asked</c7> <a7>him</a7> <q7>whether he had children</q7>. ‘<q8>I’ve a little girl,</q8>’ <s8>he</s8> <c8>answered</c8>.

‘<q9>Then I’ll not be hard on you,</q9>’ <s9>Mrs Ellison</s9> <c9>said</c9>. ‘<q9>But somebody wrote that script.</q9>’

<s10>The South Western Ambulance Service</s10> <c10>blamed</c10> <q10>queues outside hospitals</q10> for the delay. <q11>Eleven of its vehicles were standing at the Bristol Royal Infirmary that evening</q11>, <c11>according to</c11> <s11>logs read to the court</s11>.

<s12>The service’s medical director, Dr Ffion Hargest</s12>, <c12>told</c12> <a12>the coroner</a12> <q12>the software had since been rewritten</q12>. <s13>She</s13> <c13>offered</c13> <a13>the family</a13> <q13>her ‘unqualified’ apologies</q13>.

The senior coroner, Marcus Leatherbarrow, recorded a narrative conclusion. He sat for a while before reading it.

‘<q14>This was a fit young man who played the cornet,</q14>’ <s14>he</s14> <c14>said</c14>. ‘<q14>It’s not to be borne that he should’ve died for want of a question.</q14>’

<s15>Mr Leatherbarrow</s15> <c15>indicated</c15> <q15>he would write to the health secretary</q15>. <s16>The family’s solicitor, Anneliese Roth</s16>, <c16>said</c16> <q16>they were considering civil proceedings</q16>.

Kwame’s brass band will play at the bus stop on Sunday. The timetable there still lists the 76.
-----
1 | mixed | Marcus Leatherbarrow | PERSON | title
2 | mixed | Marcus Leatherbarrow | PERSON | title
3 | direct | one boy | PERSON | title
4 | indirect | Lewis Bassett | PERSON | name
5 | mixed | Lewis Bassett | PERSON | pronoun
6 | direct | Lewis Bassett | PERSON | pronoun
7 | indirect | Patience Ellison | PERSON | name
8 | direct | Lewis Bassett | PERSON | pronoun
9 | direct | Patience Ellison | PERSON | surname
10 | indirect | South Western Ambulance Service | ORG | organisation
11 | indirect | logs | DOCUMENT | document
12 | indirect | Ffion Hargest | PERSON | name
13 | mixed | Ffion Hargest | PERSON | pronoun
14 | direct | Marcus Leatherbarrow | PERSON | pronoun
15 | indirect | Marcus Leatherbarrow | PERSON | surname
16 | indirect | Anneliese Roth | PERSON | name
entity | PERSON | Marcus Leatherbarrow | Mr Leatherbarrow | senior coroner | -
entity | PERSON | Lewis Bassett | - | call handler | South Western Ambulance Service
entity | PERSON | Patience Ellison | Mrs Ellison | - | -
entity | PERSON | Kwame Ellison | Kwame | - | -
entity | PERSON | Ffion Hargest | Dr Ffion Hargest | medical director | South Western Ambulance Service
entity | PERSON | Anneliese Roth | - | solicitor | -
entity | ORG | South Western Ambulance Service | - | - | -
entity | ORG | Avon Coroner’s Court | - | - | -
entity | ORG | Bristol Royal Infirmary | - | - | -
entity | LOC | Bedminster | - | - | -
meta | Coroner criticises ‘lamentable’ delay in fatal asthma call | - | Ewa Stamford
