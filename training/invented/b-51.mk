Review: In ‘<x>Half a Mango</x>’, a marriage is peeled to the stone

By Devaki Sundaram-Pyne

‘<q1>My mother counted mangoes the way other women counted men,</q1>’ <c1>begins</c1> <s1>Tara Kurup's third novel, Half a Mango</s1>. It's an opening to envy, and for eighty pages the book lives up to it.

The narrator, Suja, returns to Thrissur to sort her late mother's house. She finds a locked tin, a neighbour who won't meet her eye, and a husband, her own, arriving on the wrong train. He happens to be passing. Nobody passes Thrissur, and the novel is off.

Readers of Kurup's first two books know the method: people say little and the fruit does the talking. The trouble comes when it stops. In the long middle section Suja addresses her mother directly, and the prose begins to raise its voice.

<s2>Kurup, who taught chemistry for twenty years before a bus strike gave her time to write</s2>, <c2>has said</c2> that <q2>she ‘wanted to be rude in public for once’</q2>. One sees why. One also turns the page.

The last chapter is masterly. A court declares the mother's will void; the tin is opened; and what it reveals is, of course, a stone. <s3>The publisher</s3> <c3>calls</c3> this ‘<q3>a twist</q3>’. It isn't. It's an answer.

<s4>The jacket</s4> <c4>promises</c4> ‘<q4>a Malayali Anna Karenina</q4>’, which is unfair to both. Half a Mango is its own thing: sour, sweet, stringy, and gone before you've found a napkin.

A film is planned. <s5>I</s5> <c5>hope</c5> <q5>they leave out the voice-over</q5>.
-----
1 | direct | Half a Mango | DOCUMENT | document
2 | mixed | Tara Kurup | PERSON | name
3 | mixed | publisher | ORG | organisation
4 | mixed | jacket | DOCUMENT | document
5 | attitude | - | - | pronoun
meta | Review: In ‘Half a Mango’, a marriage is peeled to the stone | - | Devaki Sundaram-Pyne
entity | PERSON | Tara Kurup | Kurup | - | -
entity | PERSON | Suja | - | narrator | -
entity | LOC | Thrissur | - | - | -
entity | NORP | Malayali | - | - | -
