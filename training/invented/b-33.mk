Q&A: Orchestra founder Nomvula Dlamini-Hart on noise, nerve and second-hand cellos

Interview by Jaco Venter

Nomvula Dlamini-Hart started the Alexandra Street Strings in a garage in 2009. Last month it toured Japan. She spoke to us in the same garage, among bows drying on a washing line.

You began with three cellos. How did you choose the players?

<s1>Dlamini-Hart</s1><c1>:</c1> <q1>I chose the children who broke things. A child who breaks things wants to know how they work.</q1>

Did the neighbours complain?

<s2>Dlamini-Hart</s2><c2>:</c2> <q2>They still do. One old man told me my violins were frightening his pigeons. He's our treasurer now.</q2>

She laughs, then turns serious when asked about money. A bank withdrew its sponsorship in 2021. <s3,4>She</s3,4> <c3>won't name</c3> <q3>it</q3>, but <c4>says</c4> <q4>the letter was “two lines long and both were lies”</q4>.

What would you say to the bank today?

<s5>Dlamini-Hart</s5><c5>:</c5> <q5>I'd say thank you. We learned to busk.</q5>

She was born in Vryheid, the youngest of nine, and heard her first cello on a neighbour's radio. <q6>It was</q6>, <s6>she</s6> <c6>remembers</c6>, <q6>like hearing a door being sanded by someone kind</q6>.

<s7>The conductor Rashid Moosa, who has taken the Strings abroad four times and is not given to compliments</s7>, <c7>calls</c7> her “<q7>the only person in music I would lend my car</q7>”. <s8>He</s8> <c8>says</c8> <q8>the players listen to one another because for years they had one music stand</q8>.

<s9,10>She</s9,10> <c9>plans</c9> <q9>to open a second garage in Tembisa</q9>, and <c10>wants</c10> <q10>every child there to repair an instrument before playing one</q10>.

“<q11>You look after what you have glued,</q11>” <s11>she</s11> <c11>says</c11>.

The Strings play “<x>Songs for Mended Things</x>” at the Linder on 6 June. <q12>The city council</q12>, <s12>she</s12> <c12>notes</c12> with a grin, <q12>has asked for a free box</q12>.
-----
1 | direct | Nomvula Dlamini-Hart | PERSON | surname
2 | direct | Nomvula Dlamini-Hart | PERSON | surname
3 | attitude | Nomvula Dlamini-Hart | PERSON | pronoun
4 | mixed | Nomvula Dlamini-Hart | PERSON | pronoun
5 | direct | Nomvula Dlamini-Hart | PERSON | surname
6 | indirect | Nomvula Dlamini-Hart | PERSON | pronoun
7 | mixed | Rashid Moosa | PERSON | name
8 | indirect | Rashid Moosa | PERSON | pronoun
9 | attitude | Nomvula Dlamini-Hart | PERSON | pronoun
10 | attitude | Nomvula Dlamini-Hart | PERSON | pronoun
11 | direct | Nomvula Dlamini-Hart | PERSON | pronoun
12 | indirect | Nomvula Dlamini-Hart | PERSON | pronoun
meta | Q&A: Orchestra founder Nomvula Dlamini-Hart on noise, nerve and second-hand cellos | - | -
entity | PERSON | Nomvula Dlamini-Hart | Dlamini-Hart | Orchestra founder | Alexandra Street Strings
entity | ORG | Alexandra Street Strings | Strings | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Vryheid | - | - | -
entity | PERSON | Rashid Moosa | - | conductor | -
entity | LOC | Tembisa | - | - | -
entity | LOC | Linder | - | - | -
