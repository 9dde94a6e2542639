The last light on Gannet Rock

After 61 years, the keeper's cottage on a Nova Scotia island is going quiet

By Fiona MacAskill

The supply boat comes Tuesdays, weather permitting, and in eleven winters on Gannet Rock Murdoch Theriault has learned what that means. "<q1>It means Thursday,</q1>" <s1>he</s1> <c1>says</c1>.

He is 64 and has the forearms of a man who has carried his own water. On Oct. 31 he will lock the cottage, hand the key to a federal employee and become, by <s2>his</s2> own <c2>reckoning</c2>, <q2>the last person in the province to be paid to look at the sea</q2>.

The light itself went automatic in 1989. The Coast Guard kept a keeper on for the seabirds, and because, <s4>one retired official</s4> <c4>says</c4>, <q4>nobody in Ottawa remembered to stop</q4>.

<s5>His wife, Odette Theriault</s5>, <c5>doesn't share</c5> <q5>his gloom</q5>. "<q6>I've read every book in the Barrington library twice,</q6>" <s6>she</s6> <c6>says</c6>, kneading. "<q6>I would like to see a stranger.</q6>"

They married late. <s7>Her sister</s7> <c7>bet</c7> <a7>her</a7> $50 <q7>she wouldn't last a month</q7>.

"<q8>I collected in November,</q8>" <s8>Odette</s8> <c8>says</c8>. "<q8>She mailed it in dimes.</q8>"

Not that it has been easy. In 2017 a storm took the landing, the henhouse and nine hens. <a10>Murdoch</a10> radioed for help and <c10>was told</c10> by <s10>the dispatcher</s10> that <q10>a helicopter could not fly until morning</q10>.

"<q11>I said, '<n11>There's no morning out here, dear, it's just grey and then less grey,</n11>'</q11>" <s11>he</s11> <c11>remembers</c11>. "<q11>She laughed. I married the wrong one.</q11>" From the kitchen: "<q12>I heard that!</q12>"

<s13>A spokesperson for Fisheries and Oceans</s13> <c13>said</c13> in an email that <q13>the department "values the contribution of island staff" and would monitor the puffins by camera</q13>. <s14>The Theriaults</s14> <c14>doubt</c14> <q14>the camera will notice a mink</q14>.

They have bought a bungalow in Yarmouth, three streets from the water. Can he sleep without the sea?

"<q15>We'll get one of those machines,</q15>" <s15>his wife</s15> <c15>says</c15>.
-----
1 | direct | Murdoch Theriault | PERSON | pronoun
2 | indirect | Murdoch Theriault | PERSON | pronoun
5 | attitude | Odette Theriault | PERSON | name
6 | direct | Odette Theriault | PERSON | pronoun
7 | indirect | Her sister | PERSON | title
4 | indirect | one retired official | PERSON | title
8 | direct | Odette Theriault | PERSON | name
10 | indirect | dispatcher | PERSON | title
11 | direct | Murdoch Theriault | PERSON | pronoun
12 | direct | Odette Theriault | PERSON | none
13 | mixed | Fisheries and Oceans | ORG | organisation
14 | attitude | Murdoch Theriault and Odette Theriault | GROUP | group
15 | direct | Odette Theriault | PERSON | title
meta | The last light on Gannet Rock | - | Fiona MacAskill
entity | LOC | Gannet Rock | - | - | -
entity | LOC | Nova Scotia | - | - | -
entity | PERSON | Murdoch Theriault | Theriault; Murdoch; Theriaults | keeper | -
entity | ORG | Coast Guard | - | - | -
entity | LOC | Ottawa | - | - | -
entity | PERSON | Odette Theriault | Odette | - | -
entity | LOC | Barrington | - | - | -
entity | ORG | Fisheries and Oceans | - | - | -
entity | LOC | Yarmouth | - | - | -
