'<q12>We never thought of it as brave</q12>': the sisters who kept a cinema open

By Ottoline Barr

For 31 years Rosa and Teresa Bianchi have run the Alhambra, the last single-screen cinema in the county. They sold it this spring. We asked them about it over a bag of toffee popcorn.

<s21>The Courier</s21><c21>:</c21> <q21>When did you know it was over?</q21>

<s1>Rosa</s1><c1>:</c1> <q1>When the boiler man came and sat down before he told us the price. They don't usually sit down.</q1>

<s2>Teresa</s2><c2>:</c2> <q2>I knew earlier. I did the books. Rosa did the dreaming.</q2>

<s3>Rosa</s3><c3>:</c3> <q3>Somebody had to.</q3>

<s22>The Courier</s22><c22>:</c22> <q22>People round here call what you did brave.</q22>

<s4>Teresa</s4><c4>:</c4> <q4>We never thought of it as brave. Our father bought the place in 1961 and he used to say, "<n4>You don't own a cinema, you mind it for people.</n4>" So we minded it.</q4>

<s23>The Courier</s23><c23>:</c23> <q23>Is it true that you once stopped "Jaws" because of a wasp?</q23>

<s5>Rosa</s5><c5>:</c5> <q5>Half true. We stopped it because a lady in row F thought the wasp was part of the film and fainted.</q5>

Their final programme, a double bill of "<x>Brief Encounter</x>" and "<x>Cinema Paradiso</x>", sold out in nine minutes. <s6>Film-maker Dev Ramanathan, who saw his first picture here</s6>, <c6>has called</c6> the Alhambra "<q6>the only church I was ever dragged out of</q6>".

<s7>The new owner, a developer from Leeds</s7>, <c7>has promised</c7> <q7>to keep the neon sign</q7>. <s8>Teresa</s8> <c8>is not sure</c8> <q8>he means it</q8>.

"<q9>He shook my hand twice,</q9>" <s9>she</s9> <c9>says</c9>. "<q9>In my experience an honest man shakes it once.</q9>"

<s24>The Courier</s24><c24>:</c24> <q24>What will you miss?</q24>

<s10>Rosa</s10><c10>:</c10> <q10>The dark.</q10>

<s11>Teresa</s11><c11>:</c11> <q11>The float. I like a full float.</q11>
-----
12 | direct | Teresa Bianchi | PERSON | none
1 | direct | Rosa | PERSON | name
2 | direct | Teresa Bianchi | PERSON | name
3 | direct | Rosa | PERSON | name
4 | direct | Teresa Bianchi | PERSON | name
5 | direct | Rosa | PERSON | name
6 | mixed | Dev Ramanathan | PERSON | name
7 | indirect | new owner | PERSON | title
8 | attitude | Teresa Bianchi | PERSON | name
9 | direct | Teresa Bianchi | PERSON | pronoun
10 | direct | Rosa | PERSON | name
11 | direct | Teresa Bianchi | PERSON | name
21 | direct | The Courier | ORG | organisation
22 | direct | The Courier | ORG | organisation
23 | direct | The Courier | ORG | organisation
24 | direct | The Courier | ORG | organisation
meta | 'We never thought of it as brave': the sisters who kept a cinema open | - | Ottoline Barr
entity | PERSON | Rosa | - | - | -
entity | PERSON | Teresa Bianchi | Teresa | - | -
entity | LOC | Alhambra | - | - | -
entity | ORG | The Courier | - | - | -
entity | PERSON | Dev Ramanathan | - | Film-maker | -
entity | LOC | Leeds | - | - | -
