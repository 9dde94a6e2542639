Parish council notes: Little Wenham

The chairman, Mr R. Gostelow, opened the meeting at 7.32pm. Apologies were received from Mrs Ahmed and Mr Dutt.

<s1>The clerk</s1> <c1>reported</c1> that <q1>the defibrillator outside the village hall had been serviced and that a new battery would be needed by spring</q1>. <s2>Mr Fenn</s2> <c2>asked</c2> <q2>whether the old one could be sold</q2>. <s3>The clerk</s3> <c3>thought</c3> <q3>not</q3>.

<s4>Miss Adebayo-Crane</s4> <c4>proposed</c4> that <q4>the footpath behind Church Row be closed until the wasps had been dealt with</q4>. <s5>Mr Fenn</s5> <c5>objected on the grounds</c5> that <q5>his grandchildren used it to get to the bus</q5>. The proposal fell by four votes to three.

<s6>A resident</s6> <c6>drew attention to</c6> <q6>the state of the bench known as “Nelson’s Rest”</q6>. <s7>She</s7> <c7>wished</c7> <q7>it to be minuted that she had first raised the matter in 2017</q7>.

Letters: <s8>Wenham Cricket Club</s8> <c8>wrote to ask for</c8> <q8>the loan of the roller</q8>. <s9>The Environment Agency</s9> <c9>advised</c9> that <q9>the ford would be closed for three weeks in October</q9>. An anonymous letter, signed “<x>A Friend of the Ducks</x>”, was read out and passed to the police.

<s10>The chairman</s10> <c10>reminded</c10> <a10>members</a10> that <q10>the barbecue was not a place for parish business</q10>. “<q11>We have a perfectly good table here,</q11>” <s11>he</s11> <c11>said</c11>.

On the question of the bypass, <s12,13>County Councillor Lal</s12,13> <c12>predicted</c12> <q12>no movement before the election</q12>, <c13>adding</c13> that <q13>she had been promising one since she had brown hair</q13>.

<s14>Mr Gostelow</s14> <c14>thanked</c14> <a14>her</a14> for <q14>her candour</q14>.

The precept was set at £31,400, an increase of 2.1 per cent. Mrs Pargeter found a pair of spectacles.

The meeting closed at 9.04pm. The next will be held on November 6 and will hear from the new vicar.
-----
1 | indirect | clerk | PERSON | title
2 | indirect | Mr Fenn | PERSON | surname
3 | attitude | clerk | PERSON | title
4 | indirect | Miss Adebayo-Crane | PERSON | surname
5 | indirect | Mr Fenn | PERSON | surname
6 | indirect | resident | PERSON | title
7 | attitude | resident | PERSON | pronoun
8 | indirect | Wenham Cricket Club | ORG | organisation
9 | indirect | Environment Agency | ORG | organisation
10 | indirect | R. Gostelow | PERSON | title
11 | direct | R. Gostelow | PERSON | pronoun
12 | indirect | Lal | PERSON | surname
13 | indirect | Lal | PERSON | surname
14 | indirect | R. Gostelow | PERSON | surname
meta | Parish council notes: Little Wenham | - | -
entity | LOC | Little Wenham | - | - | -
entity | PERSON | R. Gostelow | Mr R. Gostelow; Mr Gostelow | chairman | -
entity | PERSON | Ahmed | Mrs Ahmed | - | -
entity | PERSON | Dutt | Mr Dutt | - | -
entity | PERSON | Mr Fenn | - | - | -
entity | PERSON | Miss Adebayo-Crane | - | - | -
entity | LOC | Church Row | - | - | -
entity | ORG | Wenham Cricket Club | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | PERSON | Lal | - | County Councillor | -
entity | PERSON | Pargeter | Mrs Pargeter | - | -
