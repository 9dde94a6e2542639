Iron Age butter and a child's shoe found in Skye bog

A lump of butter about 2,100 years old, still bearing the marks of somebody's fingers, has been found beside a child's leather shoe in a bog on Skye.

The discovery was made by peat cutter Norman Nicolson, 70, who was working a bank near Staffin that his family has held since 1886.

"<q1>I thought it was a football,</q1>" <s1>Mr Nicolson</s1> <c1>told</c1> <a1>BBC Alba</a1>. "<q1>I gave it a wee kick, to my shame.</q1>"

<s2>He</s2> <c2>said</c2> <q2>it smelled "of cheese and church"</q2>.

The find, which weighs 11kg, has been taken to a laboratory in Inverness, where it is being kept in the dark at 4C. The shoe fits in the palm of a hand.

Lead archaeologist Dr Thandiwe Mokoena-Ross has worked on bog finds in Ireland and Denmark. <q3>The butter</q3>, <s3>she</s3> <c3>believes</c3>, <q3>was an offering</q3>. "<q4>You don't bury your winter calories by accident,</q4>" <s4>she</s4> <c4>explained</c4>. "<q4>This was an expensive way of saying please.</q4>"

What about the shoe? The South African was more careful. <s6>She</s6> <c6>would not speculate on</c6> <q6>whether the two were left together</q6>. "<q7>It's very easy to invent a child,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>I'd rather count the stitches.</q7>"

A rival view comes from Prof Magnus Heddle of the University of the Isles. <s9>He</s9> <c9>argues</c9> that <q9>bogs were simply used as fridges</q9>. "<q10>My granny kept her milk in a burn. Nobody's asked me if she worshipped it,</q10>" <s10>the professor</s10> <c10>said</c10>.

<q11>Tests on the fat should reveal what the cows had been eating</q11>, <c11>according to</c11> <s11>Heritage Alba</s11>. <s12>The agency</s12> <c12>hopes</c12> <q12>to put both objects on show at Portree next summer</q12>, and <s13>local councillor Effie Beaton</s13> <c13>is calling for</c13> <q13>them to stay on the island for good</q13>.

Peat has been cut on the bank for as long as anyone remembers. A line of pegs shows where the work must now stop.

Mr Nicolson has been given a replacement bank and a letter. <s14>It</s14> <c14>says</c14> <q14>he may have "saved a fragment of the sacred"</q14>. "<q15>I was only wanting my tea,</q15>" <s15>he</s15> <c15>said</c15>.
-----
1 | direct | Norman Nicolson | PERSON | surname
2 | mixed | Norman Nicolson | PERSON | pronoun
3 | attitude | Thandiwe Mokoena-Ross | PERSON | pronoun
4 | direct | Thandiwe Mokoena-Ross | PERSON | pronoun
6 | attitude | Thandiwe Mokoena-Ross | PERSON | pronoun
7 | direct | Thandiwe Mokoena-Ross | PERSON | pronoun
9 | indirect | Magnus Heddle | PERSON | pronoun
10 | direct | Magnus Heddle | PERSON | title
11 | indirect | Heritage Alba | ORG | organisation
12 | attitude | Heritage Alba | ORG | organisation
13 | indirect | Effie Beaton | PERSON | name
14 | mixed | letter | DOCUMENT | pronoun
15 | direct | Norman Nicolson | PERSON | pronoun
entity | PERSON | Norman Nicolson | Mr Nicolson | peat cutter | -
entity | PERSON | Thandiwe Mokoena-Ross | Dr Thandiwe Mokoena-Ross | archaeologist | -
entity | PERSON | Magnus Heddle | Prof Magnus Heddle | - | University of the Isles
entity | ORG | Heritage Alba | - | - | -
entity | PERSON | Effie Beaton | - | councillor | -
entity | ORG | BBC Alba | - | - | -
entity | ORG | University of the Isles | - | - | -
entity | NORP | South African | - | - | -
entity | LOC | Skye | - | - | -
entity | LOC | Staffin | - | - | -
entity | LOC | Inverness | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Portree | - | - | -
meta | Iron Age butter and a child's shoe found in Skye bog | - | -
