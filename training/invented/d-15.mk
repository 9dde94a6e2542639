Mount Tarrin bushfire live: '<q1>Leave now</q1>', <s1>crews</s1> <c1>tell</c1> <a1>four towns</a1>

Updated 6.05pm AEDT

6.05pm

The wind change has arrived at Mount Tarrin about an hour early, and the fire front is now running north-east towards Eildon Gap.

<s2>The Country Fire Authority</s2> <c2>has told</c2> <a2>people in Eildon Gap, Wattle Flat, Boree and Snobs Crossing</a2> <q2>it is too late to wait</q2>. "<q3>Leave now, in the clothes you are standing in,</q3>" <s3>its emergency warning</s3> <c3>says</c3>.

5.48pm

Premier Kath Adesina has just spoken at the control centre. <s5>She</s5> <c5>said</c5> <q5>the next four hours would be "as bad as anything we've seen since 2009"</q5>.

"<q6>I've spoken to the incident controller and I'm going to give you her words, not mine,</q6>" <c6>said</c6> <s6>Adesina</s6>. "<q6>She said, '<n6>Tell them no house is worth it.</n6>'</q6>"

<q7>About 40 properties have been lost</q7>, <s7>the premier</s7> <c7>believes</c7>, though crews haven't been able to confirm that.

5.20pm

Our reporter Minh Tran is at the relief centre in Yea. <s9>Dairy farmer Colleen Stavridis</s9> <c9>tells</c9> <a9>him</a9> <q9>she cut her fences and let 200 cows go</q9>.

"<q10>They know the creek better than I do,</q10>" <s10>she</s10> <c10>says</c10>. "<q10>I'll find them or I won't.</q10>"

Her husband stayed behind with a pump. <s12>She</s12> hasn't heard from him since three, and <c12>doesn't want</c12> <q12>to talk about it</q12>.

4.55pm

No trains north of Seymour until further notice. Buses aren't running either.

4.31pm

'<q13>We could hear gas bottles going</q13>'

More from Boree, where the general store has burned. Owner Harvinder Gill got out with his dog and the till.

"<q15>We could hear gas bottles going, bang, bang, like a war,</q15>" <s15>he</s15> <c15>told</c15> <a15>ABC radio</a15>. "<q15>The kids next door were counting them.</q15>

4.02pm

<s16>The Bureau of Meteorology</s16> <c16>says</c16> <q16>gusts of 104km/h have been recorded on the summit</q16>, with the temperature still at 41C. <s17>It</s17> <c17>expects</c17> <q17>conditions to ease after midnight</q17>.
-----
1 | direct | crews | GROUP | group
2 | indirect | Country Fire Authority | ORG | organisation
3 | direct | its emergency warning | DOCUMENT | document
5 | mixed | Kath Adesina | PERSON | pronoun
6 | direct | Kath Adesina | PERSON | surname
7 | attitude | Kath Adesina | PERSON | title
9 | indirect | Colleen Stavridis | PERSON | name
10 | direct | Colleen Stavridis | PERSON | pronoun
12 | attitude | Colleen Stavridis | PERSON | pronoun
13 | direct | Harvinder Gill | PERSON | none
15 | direct | Harvinder Gill | PERSON | pronoun
16 | indirect | Bureau of Meteorology | ORG | organisation
17 | attitude | Bureau of Meteorology | ORG | pronoun
meta | Mount Tarrin bushfire live: 'Leave now', crews tell four towns | - | -
entity | LOC | Mount Tarrin | - | - | -
entity | LOC | Eildon Gap | - | - | -
entity | ORG | Country Fire Authority | - | - | -
entity | LOC | Wattle Flat | - | - | -
entity | LOC | Boree | - | - | -
entity | LOC | Snobs Crossing | - | - | -
entity | PERSON | Kath Adesina | Premier Kath Adesina; Adesina | Premier | -
entity | PERSON | Minh Tran | - | reporter | -
entity | LOC | Yea | - | - | -
entity | PERSON | Colleen Stavridis | Stavridis | Dairy farmer | -
entity | LOC | Seymour | - | - | -
entity | PERSON | Harvinder Gill | Gill | Owner | -
entity | ORG | ABC | - | - | -
entity | ORG | Bureau of Meteorology | - | - | -
