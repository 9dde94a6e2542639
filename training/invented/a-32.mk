Q&A: the woman who counts eels

By Simon Achterberg

Dr Lindiwe Mokoena has spent twenty years up to her thighs in cold water, counting glass eels for the River Parrow Trust. She spoke to us in a car park.

Q<c21>:</c21> <q21>Why eels?</q21>

A<c22>:</c22> <q22>Because nobody else wanted them. My supervisor had a list of animals and everything furry had gone.</q22>

Q<c23>:</c23> <q23>Are there fewer than when you began?</q23>

A<c24>:</c24> <q24>There are. We used to lose count. Now I can tell you the number and it's 212.</q24>

Q<c25>:</c25> <q25>You once wrote that the eel is "the most honest animal in Britain". What did you mean?</q25>

A<c26>:</c26> <q26>It doesn't pretend to like you.</q26>

Q<c27>:</c27> <q27>Some anglers say the traps do more harm than good. Do they have a point?</q27>

A<c28>:</c28> <q28>They had one in 2010. We changed the mesh.</q28>

Dr Mokoena's book, "<x>Slippery Customers</x>", comes out next month. <s1>The novelist Arthur Penn-Davies</s1> <c1>has called</c1> it "<q1>the best thing about mud since Dickens</q1>", a line that <s2>its author</s2> <c2>says</c2> <q2>she is having printed on a mug</q2>.

<s3>She</s3> <c3>admits to</c3> <q3>talking to the eels</q3>. "<q4>Only to the big ones. You get to know a face.</q4>"

<s5>The Trust</s5> <c5>wants</c5> <q5>weirs on the lower river taken out by 2030</q5>. <s6>Landowners</s6> have resisted, <c6>claiming</c6> that <q6>the work would flood cellars in Upper Parrow</q6>.

"<q7>I have been in those cellars,</q7>" <c7>said</c7> <s7>Dr Mokoena</s7> as she packed away her buckets. "<q7>They flood already. There are eels in them.</q7>"
-----
1 | mixed | Arthur Penn-Davies | PERSON | name
2 | indirect | Lindiwe Mokoena | PERSON | title
3 | indirect | Lindiwe Mokoena | PERSON | pronoun
4 | direct | Lindiwe Mokoena | PERSON | none
5 | attitude | River Parrow Trust | ORG | organisation
6 | indirect | Landowners | GROUP | group
7 | direct | Lindiwe Mokoena | PERSON | surname
21 | direct | Simon Achterberg | PERSON | none
23 | direct | Simon Achterberg | PERSON | none
25 | direct | Simon Achterberg | PERSON | none
27 | direct | Simon Achterberg | PERSON | none
22 | direct | Lindiwe Mokoena | PERSON | none
24 | direct | Lindiwe Mokoena | PERSON | none
26 | direct | Lindiwe Mokoena | PERSON | none
28 | direct | Lindiwe Mokoena | PERSON | none
meta | Q&A: the woman who counts eels | - | Simon Achterberg
entity | PERSON | Lindiwe Mokoena | Dr Lindiwe Mokoena; Dr Mokoena | - | -
entity | PERSON | Simon Achterberg | - | - | -
entity | ORG | River Parrow Trust | - | - | -
entity | LOC | Britain | - | - | -
entity | PERSON | Arthur Penn-Davies | - | novelist | -
entity | PERSON | Dickens | - | - | -
entity | LOC | Upper Parrow | - | - | -
