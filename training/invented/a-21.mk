Khan and Khan: the siblings on opposite sides of the airport row

By Ida Fennimore

Two members of the same family have gone to war over plans for a second runway at Thornaby.

<s1>Omar Khan, who runs a taxi firm with 60 drivers</s1>, <c1>says</c1> <q1>the expansion would “put bread on a thousand tables”</q1>. <s2>His sister Nadia Khan, a GP</s2>, <c2>says</c2> <q2>it will put soot in a thousand lungs</q2>.

“<q3>He’s my little brother and I love him, but he’s talking through his hat,</q3>” <s3>Dr Khan</s3> <c3>told</c3> <a3>a public meeting at St Bede’s hall</a3>.

Mr Khan got to his feet. “<q4>I didn’t bring a hat,</q4>” <s4>he</s4> <c4>shot back</c4>.

It went on like that for two hours. At one point the chairman, a mild man called Prosser, called for order and was told to sit down by both of them at once.

<s5>Dr Khan</s5> <c5>cited</c5> <q5>figures showing that asthma admissions had doubled in the streets under the flight path</q5>. “<q6>I see these children. I know their names,</q6>” <s6>she</s6> <c6>said</c6>. “<q6>I would rather not know their inhalers as well.</q6>”

<q7>The figures</q7>, <s7>her brother</s7> <c7>countered</c7>, <q7>took no account of the ring road</q7>. <s8>He</s8> <c8>challenged</c8> <a8>her</a8> <q8>to say how she had got to her last three conferences</q8>.

“<q9>By train,</q9>” <c9>said</c9> <s9>Dr Khan</s9>.

“<q10>And Lisbon?</q10>”

“<q11>By several trains.</q11>”

<s12>The airport’s owner, Meridian</s12>, <c12>says</c12> <q12>it “welcomes a lively debate”</q12>. <s14>A petition handed in last week</s14> <c14>calls</c14> its consultation “<q14>a raffle in which the prize has gone home</q14>”.

<s15>Their mother, Mrs Parveen Khan, 77</s15>, <c15>would not say</c15> <q15>which of them she agreed with</q15>. She did, however, have a view on the evening. “<q17>They were just the same about the bicycle.</q17>”

The inspector’s report is expected to be published before the clocks change.
-----
1 | mixed | Omar Khan | PERSON | name
2 | indirect | Nadia Khan | PERSON | name
3 | direct | Nadia Khan | PERSON | surname
4 | direct | Omar Khan | PERSON | pronoun
5 | indirect | Nadia Khan | PERSON | surname
6 | direct | Nadia Khan | PERSON | pronoun
7 | indirect | Omar Khan | PERSON | title
8 | indirect | Omar Khan | PERSON | pronoun
9 | direct | Nadia Khan | PERSON | surname
10 | direct | Omar Khan | PERSON | none
11 | direct | Nadia Khan | PERSON | none
12 | mixed | Meridian | ORG | organisation
14 | mixed | petition | DOCUMENT | document
15 | attitude | Parveen Khan | PERSON | name
17 | direct | Parveen Khan | PERSON | none
meta | Khan and Khan: the siblings on opposite sides of the airport row | - | Ida Fennimore
entity | PERSON | Omar Khan | Mr Khan; Khan | - | -
entity | PERSON | Nadia Khan | Dr Khan; Khan | GP | -
entity | LOC | Thornaby | - | - | -
entity | LOC | St Bede’s hall | - | - | -
entity | PERSON | Prosser | - | chairman | -
entity | LOC | Lisbon | - | - | -
entity | ORG | Meridian | - | - | -
entity | PERSON | Parveen Khan | Mrs Parveen Khan | - | -
