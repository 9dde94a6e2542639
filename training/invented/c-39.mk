Villagers toast reprieve for pub with '<q1>the last proper dartboard</q1>'

Regulars at the Plough in Great Massingborough raised their glasses on Friday night after buying their own pub for £412,000.

It had been due to become three holiday lets. Now 289 shareholders, aged from eight to 96, own a bar, a bowling green and a ghost.

"<q2>I've put in fifty quid and I'm having the stool by the fire in writing,</q2>" <c2>said</c2> <s2>Len Cobbold</s2>, who has drunk there since 1955.

<s3>Campaign treasurer Ngozi Eze-Whitlam, a tax adviser</s3>, <c3>described</c3> the final day of fundraising as "<q3>the most frightening spreadsheet of my life</q3>". <q4>With an hour left</q4>, <s4>she</s4> <c4>recalled</c4>, <q4>they were £6,000 short</q4>. A woman in Adelaide whose grandparents married from the Plough wired the lot. <s5>Her message</s5> <c5>read</c5>: "<q5>One for the road.</q5>"

<s6>Breckland council</s6> <c6>agreed</c6> <q6>to a stay on the planning application</q6> in March. <s7,8>The brewery</s7,8>, which <c8>had said</c8> <q8>the pub was "unviable in any conceivable universe"</q8>, <c7>has wished</c7> <a7>the new owners</a7> "<q7>every possible luck</q7>".

Landlady Siân Whiffen has pulled pints there for eleven years. She heard the news in the cellar. "<q9>I sat on a barrel and rang my mum,</q9>" <s9>she</s9> <c9>said</c9>. <s10>The 50-year-old</s10>, who has been asked to stay on, <c10>intends</c10> <q10>to change nothing except the carpet</q10>.

Not quite everyone is thrilled. <s11>Next-door neighbour Dr Kavita Ramaswamy</s11> <c11>hopes</c11> that <q11>the jukebox will now go</q11>. Her husband disagrees. "<q13>Kavita doesn't speak for both of us on Dolly,</q13>" <s13>he</s13> <c13>said</c13>.

The ghost, a 17th-century drover known as '<x>Ha'penny Jack</x>', is said to move the darts. None has been missing since Christmas.

<s14>Locals</s14> <c14>suggested</c14> <q14>hanging a horseshoe above the till</q14>. <s15>The parish council</s15> <c15>is considering</c15> <q15>whether to apply for a blue plaque</q15>.

Share certificates, printed on beer mats, will be handed out at the harvest supper.
-----
1 | mixed | - | - | none
2 | direct | Len Cobbold | PERSON | name
3 | mixed | Ngozi Eze-Whitlam | PERSON | name
4 | indirect | Ngozi Eze-Whitlam | PERSON | pronoun
5 | direct | Her message | DOCUMENT | document
6 | indirect | Breckland council | ORG | organisation
7 | mixed | brewery | ORG | organisation
8 | mixed | brewery | ORG | organisation
9 | direct | Siân Whiffen | PERSON | pronoun
10 | attitude | Siân Whiffen | PERSON | title
11 | attitude | Kavita Ramaswamy | PERSON | name
13 | direct | husband | PERSON | pronoun
14 | indirect | Locals | GROUP | group
15 | attitude | parish council | ORG | organisation
entity | PERSON | Len Cobbold | - | - | -
entity | PERSON | Ngozi Eze-Whitlam | - | treasurer | -
entity | ORG | Breckland council | - | - | -
entity | PERSON | Siân Whiffen | - | Landlady | Plough
entity | PERSON | Kavita Ramaswamy | Dr Kavita Ramaswamy; Kavita | - | -
entity | PERSON | Dolly | - | - | -
entity | ORG | Plough | - | - | -
entity | LOC | Great Massingborough | - | - | -
entity | LOC | Adelaide | - | - | -
meta | Villagers toast reprieve for pub with 'the last proper dartboard' | - | -
