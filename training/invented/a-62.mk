My week of saying yes to everything

By Philippa Stowe-Adeyemi

<s1>My editor, who is not a cruel man</s1>, <c1>suggested</c1> in September that <q1>I spend a week saying yes</q1>. <s13>I</s13> <c13>said</c13> <q13>it would be a short week</q13>.

On Monday <s2>a stranger outside Greggs</s2> <c2>asked</c2> <a2>me</a2> <q2>if I would hold his ferret</q2>. I would. “<q3>He’s called Gary,</q3>” <s3>the stranger</s3> <c3>explained</c3>, and went in for a sausage roll. Gary looked at me as one professional looks at another.

On Tuesday <s4>my sister</s4> <c4>told</c4> <a4>me</a4> <q4>I was godmother to a child I had not yet met</q4>. “<q5>You said yes before I finished the sentence,</q5>” <s5>she</s5> <c5>said</c5>, with what I can only call triumph.

There is a literature on this. <c6>According to</c6> <s6>the psychologist Emmanuel Dray, whose book “<x>The Agreeable Trap</x>” I own</s6>, <q6>people who say yes too often are afraid of silence</q6>. <s7>His critics</s7> <c7>call</c7> this “<q7>psychology by fridge magnet</q7>”.

<s8>My mother</s8> <c8>thinks</c8> <q8>I have always been like it</q8>. “<q9>You joined the Brownies twice,</q9>” <s9>she</s9> <c9>reminded</c9> <a9>me</a9>.

By Thursday I had agreed to a triathlon, a timeshare and a second ferret. The bank called. <s10>A nice young man called Faisal</s10> <c10>wanted to know</c10> <q10>whether the payment to Ferret World was mine</q10>. Yes, Faisal. Yes, it was.

<s11>Friends</s11> <c11>had warned</c11> <a11>me</a11> <q11>the hardest part would be stopping</q11>, and so it has proved. My husband found me on Sunday in the kitchen, nodding.

“<q12>Is this still for work?</q12>” <s12>he</s12> <c12>asked</c12>.

What could I say?
-----
1 | indirect | My editor | PERSON | title
13 | indirect | Philippa Stowe-Adeyemi | PERSON | pronoun
2 | indirect | stranger outside Greggs | PERSON | title
3 | direct | stranger outside Greggs | PERSON | title
4 | indirect | my sister | PERSON | title
5 | direct | my sister | PERSON | pronoun
6 | indirect | Emmanuel Dray | PERSON | name
7 | mixed | His critics | GROUP | group
8 | attitude | My mother | PERSON | title
9 | direct | My mother | PERSON | pronoun
10 | attitude | Faisal | PERSON | name
11 | indirect | Friends | GROUP | group
12 | direct | husband | PERSON | pronoun
meta | My week of saying yes to everything | - | Philippa Stowe-Adeyemi
entity | PERSON | Philippa Stowe-Adeyemi | - | - | -
entity | ORG | Greggs | - | - | -
entity | PERSON | Emmanuel Dray | - | psychologist | -
entity | ORG | Brownies | - | - | -
entity | PERSON | Faisal | - | - | -
entity | ORG | Ferret World | - | - | -
