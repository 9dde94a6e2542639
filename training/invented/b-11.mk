Film review: “<x>The Salt Ledger</x>” is a debut worth the wait

Nine years in the making, “<x>The Salt Ledger</x>” tells the story of a customs clerk in colonial Gujarat who begins to falsify his own books. It announces its director, Meher Contractor, as a talent with patience to burn.

The first hour asks a good deal of its audience. There is hardly a line of dialogue; the pan of a balance rises, falls, and says more about power than any speech could. When the clerk (Jayant Purohit) finally speaks, one short word stops a room.

<s1>Contractor</s1> <c1>has said</c1> that <q1>she wrote the script on the backs of railway forms while working in a ticket office</q1>. “<q2>I had the pen and I had the boredom,</q2>” <s2>she</s2> <c2>told</c2> <a2>a festival audience in Busan</a2>. “<q2>What else do you need?</q2>”

Purohit, a stage actor known as “<x>the Owl</x>”, claims every scene. <s3>He</s3> <c3>admits</c3> <q3>he had turned down the part twice</q3>. <q4>He was afraid of the silence</q4>, <s4>he</s4> <c4>explains</c4> in the production notes, <q4>and then afraid of spoiling it</q4>.

Not everything works. A subplot about a missionary promises much and delivers a sermon. The score, by Leela Antony, answers each image a beat too soon.

<s5>One critic at Busan</s5> <c5>called</c5> the film “<q5>a very handsome coma</q5>”. That is unkind, and wrong. <s6>Another, writing in the festival's daily</s6>, <c6>compared</c6> <q6>it to watching tide come in: nothing, nothing, and then you are wet</q6>.

The final shot, of a ledger left open in the rain, will be argued over. <s7>Contractor</s7> <c7>refuses</c7> <q7>to say what it means</q7>. “<q8>Read the page,</q8>” <s8>she</s8> <c8>says</c8>. “<q8>It's on screen for eleven seconds.</q8>”
-----
1 | indirect | Meher Contractor | PERSON | surname
2 | direct | Meher Contractor | PERSON | pronoun
3 | indirect | Jayant Purohit | PERSON | pronoun
4 | indirect | Jayant Purohit | PERSON | pronoun
5 | mixed | One critic at Busan | PERSON | title
6 | indirect | another | PERSON | title
7 | attitude | Meher Contractor | PERSON | surname
8 | direct | Meher Contractor | PERSON | pronoun
meta | Film review: “The Salt Ledger” is a debut worth the wait | - | -
entity | LOC | Gujarat | - | - | -
entity | PERSON | Meher Contractor | Contractor | director | -
entity | PERSON | Jayant Purohit | Purohit | stage actor | -
entity | LOC | Busan | - | - | -
entity | PERSON | Leela Antony | - | - | -
