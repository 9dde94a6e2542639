Mars sampler phones home after nine days of silence

By Joelle Whitcombe

PASADENA, Calif., Oct 22 (Reuters) - <q1>A robotic lander that went silent after a dust storm on Mars has resumed contact</q1>, <s1>the European and Japanese agencies</s1> that operate it <c1>said</c1> on Wednesday.

The Hayate-Ares craft, which carries 31 tubes of Martian soil, sent a 40-second signal shortly before dawn. "<q2>It was the most beautiful beep,</q2>" <s2>mission manager Noriko Tachibana</s2> <c2>told</c2> <a2>a news conference</a2>, pausing to wipe her glasses. "<q2>One of us screamed. I will not say which.</q2>"

<s3>Tachibana</s3> <c3>said</c3> <q3>the lander had put itself to sleep when its solar panels were covered</q3>. <q4>Its battery is at 11%</q4>, <s4>she</s4> <c4>added</c4>, <q4>and engineers intend to do "as little as possible" until the sky clears</q4>.

The $2.3 billion mission is meant to bring the first Martian samples to Earth in 2031. <s5>Critics</s5> <c5>have called</c5> it <q5>a gamble</q5>. <s6>A review commissioned by the European Parliament last year</s6> <c6>concluded</c6> that <q6>the return rocket had "no credible backup"</q6>.

Its lead author, the Italian physicist Corrado Benedetti, had not changed his mind on Wednesday. "<q8>I am happy that the patient woke up. He is still on the roof in a thunderstorm,</q8>" <s8>Benedetti</s8> <c8>said</c8> by telephone.

<s9>The European Orbital Agency</s9> <c9>rejected</c9> <q9>the comparison</q9>. <s10,11>A spokesperson</s10,11> <c10>said</c10> <q10>all systems were "nominal given the circumstances"</q10>, and <c11>declined to say</c11> <q11>whether the 2031 date still stood</q11>.

U.S. officials, whose own sample programme was cancelled two years ago, congratulated the team. <s7,12>One former NASA administrator</s7,12>, <c7>asking</c7> <q7>not to be identified</q7>, <c12>said</c12> <q12>he felt "joy and about nine kinds of envy"</q12>.

Dust storms on Mars can last for months. The one that engulfed the lander covered an area the size of Australia. <s13>Forecasters at the Kyoto Centre for Planetary Weather</s13> <c13>expect</c13> <q13>it to subside by mid-November</q13>.

Did Tachibana ever fear the worst? "<q15>I bought a black suit,</q15>" <s15>she</s15> <c15>said</c15>. "<q15>It can be returned until Friday.</q15>"
-----
1 | indirect | European and Japanese agencies | GROUP | group
2 | direct | Noriko Tachibana | PERSON | name
3 | indirect | Noriko Tachibana | PERSON | surname
4 | mixed | Noriko Tachibana | PERSON | pronoun
5 | indirect | Critics | GROUP | group
6 | mixed | review commissioned by the European Parliament last year | DOCUMENT | document
7 | indirect | One former NASA administrator | PERSON | title
8 | direct | Corrado Benedetti | PERSON | surname
9 | indirect | European Orbital Agency | ORG | organisation
10 | mixed | European Orbital Agency | ORG | organisation
11 | attitude | European Orbital Agency | ORG | organisation
12 | mixed | One former NASA administrator | PERSON | title
13 | attitude | Forecasters at the Kyoto Centre for Planetary Weather | GROUP | group
15 | direct | Noriko Tachibana | PERSON | pronoun
meta | Mars sampler phones home after nine days of silence | 2025-10-22 | Joelle Whitcombe
entity | LOC | PASADENA | - | - | -
entity | LOC | Calif. | - | - | -
entity | LOC | Mars | - | - | -
entity | ORG | Reuters | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Japanese | - | - | -
entity | NORP | Martian | - | - | -
entity | PERSON | Noriko Tachibana | Tachibana | mission manager | -
entity | LOC | Earth | - | - | -
entity | ORG | European Parliament | - | - | -
entity | NORP | Italian | - | - | -
entity | PERSON | Corrado Benedetti | Benedetti | physicist | -
entity | ORG | European Orbital Agency | - | - | -
entity | LOC | U.S. | - | - | -
entity | ORG | NASA | - | - | -
entity | LOC | Australia | - | - | -
entity | ORG | Kyoto Centre for Planetary Weather | - | - | -
