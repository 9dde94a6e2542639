<s1>Judge</s1> <c1>tells</c1> <a1>developer</a1>: ‘<q1>You bulldozed it because you could</q1>’

A property developer who flattened a 17th-century coaching inn hours after its owner was refused permission has been jailed for ten months.

<a2>Julian Thrale, 57, of Cobham</a2>, <c2>was told</c2> by <s2>Judge Amrit Bhogal</s2> that <q2>his behaviour had been “brazen from first brick to last”</q2>.

“<q3>You did not misread the letter, Mr Thrale. You bulldozed it because you could, and because you thought the fine would be cheaper than the roof,</q3>” <s3>the judge</s3> <c3>said</c3> at Guildford Crown Court.

<a4>The court</a4> <c4>heard</c4> <q4>the Ship at Ottershaw was knocked down on a Sunday morning while villagers were at a carol service</q4>. <s5>Prosecutor Leonie Hart</s5> <c5>said</c5> <q5>the digger driver had been paid in cash and given a bottle of whisky</q5>.

<s6>Thrale, <s14>who</s14> <c14>admitted</c14> <q14>breaching a listed building notice</q14></s6>, <c6>maintained</c6> that <q6>the building was dangerous</q6>. <s7>His counsel, Sir Edmund Fitch KC</s7>, <c7>asked</c7> <a7>the court</a7> <q7>to take into account his client’s “considerable gifts to hospices”</q7>.

<s8>The landlady, Siobhan Dooley</s8>, <c8>said</c8> afterwards: “<q8>There was a beam in there with sailors’ names cut in it. It’s in a skip in Slough.</q8>” <s9>She</s9> <c9>did not feel</c9> that <q9>justice had been done</q9>. “<q10>Ten months? It stood for 380 years.</q10>”

<s11,12>Historic Places England</s11,12> <c11>welcomed</c11> <q11>the sentence</q11>, <c12>saying</c12> <q12>it would make others “think before they reach for the ignition”</q12>. <s13>The planning authority</s13> <c13>wants</c13> <q13>the inn rebuilt brick by brick</q13>.

A local history group found the sign in a hedge and has added it to the museum. The word “<x>Ship</x>” can just be made out.

Thrale winked at his wife and was led down to the cells.
-----
1 | direct | Amrit Bhogal | PERSON | title
2 | mixed | Amrit Bhogal | PERSON | name
3 | direct | Amrit Bhogal | PERSON | title
4 | indirect | - | - | none
5 | indirect | Leonie Hart | PERSON | name
6 | indirect | Julian Thrale | PERSON | surname
7 | mixed | Edmund Fitch | PERSON | name
8 | direct | Siobhan Dooley | PERSON | name
9 | attitude | Siobhan Dooley | PERSON | pronoun
10 | direct | Siobhan Dooley | PERSON | none
11 | indirect | Historic Places England | ORG | organisation
12 | mixed | Historic Places England | ORG | organisation
14 | indirect | Julian Thrale | PERSON | pronoun
13 | attitude | planning authority | ORG | organisation
meta | Judge tells developer: ‘You bulldozed it because you could’ | - | -
entity | PERSON | Julian Thrale | Thrale; Mr Thrale | property developer | -
entity | LOC | Cobham | - | - | -
entity | PERSON | Amrit Bhogal | Judge Amrit Bhogal | Judge | -
entity | ORG | Guildford Crown Court | - | - | -
entity | LOC | Ship | - | - | -
entity | LOC | Ottershaw | - | - | -
entity | PERSON | Leonie Hart | - | Prosecutor | -
entity | PERSON | Edmund Fitch | Sir Edmund Fitch | - | -
entity | PERSON | Siobhan Dooley | - | landlady | -
entity | LOC | Slough | - | - | -
entity | ORG | Historic Places England | - | - | -
