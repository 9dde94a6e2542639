Teen coder's bus app fools nobody, helps everybody

By Achieng Otuoma

Brenda Atieno was twelve when <s1>she</s1> <c1>asked</c1> <a1>her uncle, a matatu driver</a1>, <q1>why nobody ever knew when the bus was coming</q1>. <s2>He</s2> <c2>told</c2> <a2>her</a2> <q2>it was a secret</q2>.

Five years later her app, WapiBasi, is used by 60,000 Kisumu commuters. It relies on passengers, who tap a button as they board. “<q3>It can't predict anything. It only gossips,</q3>” <s3>Atieno</s3> <c3>says</c3>.

<s4>Her teacher, Mr Duncan Onyango</s4>, <c4>remembers</c4> <q4>her building the first version on a phone with a cracked screen</q4>. “<q5>I said, <n5>Brenda, where's the rest of it?</n5> She said, <n5>in my head, sir.</n5></q5>”

The county has taken notice. <s6>Transport executive Lucy Akinyi-Shah</s6> <c6>wants</c6> <q6>to put the app on screens at 40 stops</q6>. <s7>She</s7> <c7>said</c7> <q7>a contract was “being typed”</q7>.

Atieno is wary. <s8,9>She</s8,9> <c8>insists</c8> <q8>the app will remain free</q8>, and <c9>has turned down</c9> <q9>two offers from investors</q9>, one of whom, <s10>she</s10> <c10>says</c10>, <q10>called her “sweetheart” in the first line</q10>.

“<q11>I replied to the second line only,</q11>” <s11>she</s11> <c11>adds</c11>.

<s12>Drivers</s12> <c12>complained</c12> at first that <q12>they were being spied on</q12>. Her uncle, Philemon Odhiambo, changed his mind when passengers began to wait for him. “<q14>They know I'm four minutes away, so they finish their tea,</q14>” <s14>he</s14> <c14>says</c14>. “<q14>A man who finishes his tea tips better.</q14>”

<s15>Atieno</s15> <c15>hopes</c15> <q15>to study geography</q15>, not computing. <s16>She</s16> <c16>thinks</c16> <q16>computers are easy and roads are hard</q16>.

On the day we met, the app had the Number 9 two stops off. It was.
-----
1 | indirect | Brenda Atieno | PERSON | pronoun
2 | indirect | Philemon Odhiambo | PERSON | pronoun
3 | direct | Brenda Atieno | PERSON | surname
4 | attitude | Duncan Onyango | PERSON | name
5 | direct | Duncan Onyango | PERSON | none
6 | attitude | Lucy Akinyi-Shah | PERSON | name
7 | mixed | Lucy Akinyi-Shah | PERSON | pronoun
8 | indirect | Brenda Atieno | PERSON | pronoun
9 | indirect | Brenda Atieno | PERSON | pronoun
10 | mixed | Brenda Atieno | PERSON | pronoun
11 | direct | Brenda Atieno | PERSON | pronoun
12 | indirect | Drivers | GROUP | group
14 | direct | Philemon Odhiambo | PERSON | pronoun
15 | attitude | Brenda Atieno | PERSON | surname
16 | attitude | Brenda Atieno | PERSON | pronoun
meta | Teen coder's bus app fools nobody, helps everybody | - | Achieng Otuoma
entity | PERSON | Brenda Atieno | Atieno; Brenda | - | -
entity | LOC | Kisumu | - | - | -
entity | PERSON | Duncan Onyango | Mr Duncan Onyango | teacher | -
entity | PERSON | Lucy Akinyi-Shah | - | Transport executive | -
entity | PERSON | Philemon Odhiambo | - | matatu driver | -
