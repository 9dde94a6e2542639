Rare parrot's return delights Norfolk Island

By Winnie Buffett-Quintal

Rangers on Norfolk Island have counted 500 green parrots, a bird that was down to four breeding females in 1988.

''<q1>I knew every one of those four by her temper,</q1>'' <c1>said</c1> <s1>retired ranger Les Adams-Nobbs</s1>, now 79. ''<q1>Two of them bit.</q1>''

<s2>The island's park service</s2> <c2>attributes</c2> <q2>the recovery to rat-proof nest boxes</q2>. <s3>Its senior ecologist, Marguerite Fell</s3>, <c3>explained</c3> <q3>how volunteers had hauled 90 of them up the slopes of Mount Pitt by wheelbarrow</q3>.

<s4>Fell</s4> <c4>credits</c4> <q4>Adams-Nobbs with the idea</q4>. He gives the honour to his wife.

''<q5>Jean said to line them with tin,</q5>'' <s5>he</s5> <c5>said</c5>. ''<q5>I asked where I'd get tin. She looked at my shed.</q5>''

<s6>The federal government, which pays two-thirds of the park's costs</s6>, <c6>has promised</c6> <q6>a further $700,000 over three years</q6>. <s7>Environment Minister Jack Pereira</s7> <c7>described</c7> the birds as ''<q7>proof that small islands can do big things</q7>''.

Farmers are less fond of them. <s8>Several</s8> <c8>grumble</c8> that <q8>the parrots strip guava and olive trees</q8>. <s9>One, Denise Menghetti</s9>, <c9>has proposed</c9> <q9>nets paid for by tourists</q9>.

''<q10>Let the people with binoculars chip in,</q10>'' <s10>Menghetti</s10> <c10>suggested</c10>.

<s11>Fell</s11> <c11>hopes</c11> <q11>to send twenty chicks to a predator-free island next winter</q11>. <s12>She</s12> <c12>is worried that</c12> <q12>a single storm could undo thirty years' work</q12>.

As for Adams-Nobbs, <s13>he</s13> <c13>insists</c13> <q13>he can still tell the daughters of the four apart</q13>. A young female landed on his hat as he spoke. ''<q14>This is one of the biters,</q14>'' <s14>he</s14> <c14>added</c14>.
-----
1 | direct | Les Adams-Nobbs | PERSON | name
2 | indirect | park service | ORG | organisation
3 | indirect | Marguerite Fell | PERSON | name
4 | indirect | Marguerite Fell | PERSON | surname
5 | direct | Les Adams-Nobbs | PERSON | pronoun
6 | indirect | federal government | ORG | organisation
7 | mixed | Jack Pereira | PERSON | name
8 | indirect | Several | GROUP | group
9 | indirect | Denise Menghetti | PERSON | name
10 | direct | Denise Menghetti | PERSON | surname
11 | attitude | Marguerite Fell | PERSON | surname
12 | attitude | Marguerite Fell | PERSON | pronoun
13 | indirect | Les Adams-Nobbs | PERSON | pronoun
14 | direct | Les Adams-Nobbs | PERSON | pronoun
meta | Rare parrot's return delights Norfolk Island | - | Winnie Buffett-Quintal
entity | LOC | Norfolk Island | - | - | -
entity | PERSON | Les Adams-Nobbs | Adams-Nobbs | retired ranger | -
entity | PERSON | Marguerite Fell | Fell | senior ecologist | -
entity | LOC | Mount Pitt | - | - | -
entity | PERSON | Jean | - | - | -
entity | PERSON | Jack Pereira | - | Environment Minister | -
entity | PERSON | Denise Menghetti | Menghetti | - | -
