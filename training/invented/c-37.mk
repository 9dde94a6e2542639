'<q1>It's only a game, but I'd have liked to win it</q1>' – Wellesley's teary farewell

By Basil Thackeray at Grace Fold

Loamshire 412 and 188-4 dec. Wealdshire 301 and 211-9. Match drawn.

Harry Wellesley walked off for the last time with his bat under his arm and his cap in his teeth, 19 seasons and 21,406 runs after he first did so.

The 40-year-old was bowled for 12 by Saqib Mahfooz, a boy of 18 who was not yet born when Wellesley made his maiden hundred.

'<q2>He's got a lovely action and no respect,</q2>' <s2>the Loamshire captain</s2> <c2>joked</c2>. '<q2>I told him, "<n2>Well bowled, son.</n2>" He said, "<n2>Cheers, sir.</n2>" Sir!</q2>'

<s3>Mahfooz</s3> <c3>admitted</c3> <q3>he'd been too nervous to celebrate</q3>. <s4>His father, Tariq</s4>, who drove from Luton with a coach-load of cousins, <c4>revealed</c4> <q4>he had named a goldfish after Wellesley</q4>.

Wealdshire needed 300 in 64 overs and got nowhere near, but their last pair, the Fijian Semi Vuki and the wicketkeeper Ollie Crabbe, stuck around for 71 balls to save the match. At the end the light was so poor that the scoreboard appeared to hover.

'<q5>We'd have batted till Christmas,</q5>' <s5>Crabbe</s5> <c5>said</c5>. <s6,7>The stumper</s6,7> <c6>thought</c6> <q6>the umpires 'might have been kinder'</q6> and <c7>blamed</c7> <q7>his blackened thumb</q7> on the slope.

<s8>Head coach Dilani Perera</s8> <c8>praised</c8> '<q8>a proper county man</q8>'. <s9>The Sri Lankan</s9>, who is believed to be on England's list, <c9>did not say</c9> <q9>who'd lead Loamshire next year</q9>.

The club will hang his cap in the pavilion, between the barometer and a stuffed pike.

<s10>Members</s10> <c10>have called for</c10> <q10>a stand to be named after him</q10>. <s11>Treasurer Col Rupert Lyle-Amadi</s11> <c11>confirmed</c11> <q11>the committee would 'look at the north end, which has the gents'</q11>.

<s12>Wellesley's wife, Tabitha</s12>, <c12>is looking forward to</c12> <q12>a summer without grass stains</q12>. <s13>He</s13> <c13>plans</c13> <q13>to keep bees</q13>.

'<q14>It's only a game,</q14>' <s14>he</s14> <c14>said</c14>, looking back once at the middle, where the groundsman was already pulling up the stumps. '<q14>But I'd have liked to win it.</q14>'
-----
1 | direct | Harry Wellesley | PERSON | none
2 | direct | Harry Wellesley | PERSON | title
3 | indirect | Saqib Mahfooz | PERSON | surname
4 | indirect | Tariq | PERSON | name
5 | direct | Ollie Crabbe | PERSON | surname
6 | mixed | Ollie Crabbe | PERSON | title
7 | indirect | Ollie Crabbe | PERSON | title
8 | mixed | Dilani Perera | PERSON | name
9 | attitude | Dilani Perera | PERSON | title
10 | indirect | Members | GROUP | group
11 | mixed | Rupert Lyle-Amadi | PERSON | name
12 | attitude | Tabitha | PERSON | name
13 | attitude | Harry Wellesley | PERSON | pronoun
14 | direct | Harry Wellesley | PERSON | pronoun
entity | PERSON | Harry Wellesley | Wellesley | captain | Loamshire
entity | PERSON | Saqib Mahfooz | Mahfooz | - | Wealdshire
entity | PERSON | Tariq | - | - | -
entity | PERSON | Ollie Crabbe | Crabbe | wicketkeeper | Wealdshire
entity | PERSON | Semi Vuki | - | - | Wealdshire
entity | PERSON | Dilani Perera | - | Head coach | Loamshire
entity | PERSON | Rupert Lyle-Amadi | Col Rupert Lyle-Amadi | Treasurer | Loamshire
entity | PERSON | Tabitha | - | - | -
entity | ORG | Loamshire | - | - | -
entity | ORG | Wealdshire | - | - | -
entity | NORP | Fijian | - | - | -
entity | NORP | Sri Lankan | - | - | -
entity | LOC | Luton | - | - | -
entity | LOC | England | - | - | -
meta | 'It's only a game, but I'd have liked to win it' – Wellesley's teary farewell | - | Basil Thackeray
