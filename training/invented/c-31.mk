Food bank where one in three users now wears a uniform

In Grimsby, the queue outside St Hilda’s hall forms before the lights go on. This week Nadia Szymańska found paramedics in it

The first person through the door on Monday is a man in a green tunic who has just come off a twelve-hour shift. He takes his boots off at the mat, out of habit.

‘<q1>I brought a woman here in the ambulance once,</q1>’ <s1>he</s1> <c1>says</c1>. ‘<q1>Now I know where they keep the soup.</q1>’

<s2>The paramedic</s2>, who has three children, <c2>does not want</c2> <q2>his name used</q2>. He earns £34,000. His rent went up by £260 in April and his wife’s hours went down in May.

Inside, eleven volunteers in yellow tabards are breaking down a pallet of pasta. <s3>Gloria Nkemelu</s3>, who started the pantry in her garage, <c3>reckons</c3> <q3>a third of the people she sees are in work</q3>. <q4>In 2017</q4>, <s4>she</s4> <c4>says</c4>, <q4>it was one in twenty</q4>.

‘<q5>You can tell by the lanyards. They tuck them in,</q5>’ <s5>the 60-year-old</s5> <c5>adds</c5>. ‘<q5>It’s like a reverse of the tie.</q5>’

There is no form to fill in and no voucher. People are asked for a first name and whether they have a tin opener.

<s6>A survey of 900 users by the Humber Food Partnership</s6> <c6>found</c6> <q6>38 per cent had skipped a meal so that a child could eat</q6>. <s7>It</s7> <c7>blames</c7> <q7>rents, above all</q7>.

<s8,9>The Department for Work and Pensions</s8,9> <c8>said</c8> <q8>it was ‘committed to making work pay’</q8> and <c9>pointed to</c9> <q9>a 6.7 per cent rise in the minimum wage</q9>.

Darren, 41, who drives a school bus, laughs at that. ‘<q11>It does pay. It pays the landlord.</q11>’

<s12>The town’s MP, Conservative Perpetua Haigh</s12>, <c12>has praised</c12> <q12>St Hilda’s as ‘a model of the big-hearted society’</q12>. Ms Nkemelu keeps the letter on the fridge, under a magnet in the shape of a haddock. <s13>She</s13> <c13>hopes</c13> one day <q13>to be put out of business</q13>.

By noon the shelves hold chickpeas, custard powder and a single jar of artichokes, which has been there since Easter.

‘<q14>Somebody will be brave,</q14>’ <s14>she</s14> <c14>says</c14>.
-----
1 | direct | man in a green tunic | PERSON | pronoun
2 | attitude | man in a green tunic | PERSON | title
3 | attitude | Gloria Nkemelu | PERSON | name
4 | indirect | Gloria Nkemelu | PERSON | pronoun
5 | direct | Gloria Nkemelu | PERSON | title
6 | indirect | survey of 900 users by the Humber Food Partnership | DOCUMENT | document
7 | indirect | survey of 900 users by the Humber Food Partnership | DOCUMENT | pronoun
8 | mixed | Department for Work and Pensions | ORG | organisation
9 | indirect | Department for Work and Pensions | ORG | organisation
11 | direct | Darren | PERSON | none
12 | mixed | Perpetua Haigh | PERSON | name
13 | attitude | Gloria Nkemelu | PERSON | pronoun
14 | direct | Gloria Nkemelu | PERSON | pronoun
entity | PERSON | Gloria Nkemelu | Ms Nkemelu | - | -
entity | ORG | Department for Work and Pensions | - | - | -
entity | PERSON | Darren | - | - | -
entity | PERSON | Perpetua Haigh | - | MP | Conservative
entity | PERSON | Nadia Szymańska | - | - | -
entity | ORG | Humber Food Partnership | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Grimsby | - | - | -
entity | LOC | St Hilda’s | - | - | -
meta | Food bank where one in three users now wears a uniform | - | Nadia Szymańska
