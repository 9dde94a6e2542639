<s1>Oduber</s1> <c1>accuses</c1> officials of '<q1>robbery</q1>' as Merebridge are denied at the death

By Phil Carswell at Cragside Park

<s2>Merebridge Town manager Luis Oduber</s2> <c2>said</c2> <q2>the referee had "stolen a year from a whole town"</q2> after a penalty in the seventh minute of stoppage time sent Ashby Rovers to Wembley at his side's expense.

Town were 43 seconds from the play-off final when Kieran Sproule went down under a challenge from the teenage defender Jaden Achebe. Darren Maddox pointed to the spot, Sproule got up to score and Ashby won 3-2 on aggregate.

"<q3>It was robbery. I ask the fourth official what he saw and he tells me <n3>he is not allowed to say</n3>,</q3>" <s3>Oduber</s3> <c3>said</c3>. "<q3>Not allowed! In Uruguay my grandmother saw it, and she has one eye.</q3>"

<s4>The 52-year-old</s4>, who was shown a red card in the tunnel, <c4>refused</c4> <q4>to shake hands with his opposite number, Graham Tait</q4>. <s5>He</s5> <c5>said</c5> <q5>he would apologise for that in the morning, "or perhaps the day after"</q5>.

Tait had some sympathy. Asked whether it was a penalty, <s6>the Ashby manager</s6> <c6>said</c6> <q6>he had not seen a replay and was in no hurry to</q6>. But <s7>he</s7> <c7>was adamant</c7> <q7>his team had deserved to go through over the two legs</q7>.

"<q8>Nobody's talking about the two we had disallowed at our place,</q8>" <s8>he</s8> <c8>said</c8>. "<q8>We hit the bar, we hit the post, I think we hit the tea lady. You make your own luck.</q8>"

<s9>Sproule</s9> <c9>insisted</c9> <q9>there was contact</q9>. "<q10>I've felt it on my ankle, I've gone down,</q10>" <c10>said</c10> <s10>the striker</s10>, who joined from Motherwell in January for £400,000. "<q10>If it's the other end, they're all screaming for it.</q10>"

Replays were inconclusive. Achebe, 18, who had come on for the injured captain Tom Rourke an hour earlier, sank to his knees and had to be led off by team-mates. <s11>Rourke</s11> <c11>revealed</c11> that <q11>the youngster had not spoken since the final whistle</q11>.

"<q12>He thinks he's let everyone down and I've told him <n12>he was the best player on the pitch</n12>,</q12>" <s12>the midfielder</s12> <c12>said</c12>. "<q12>He's got A-levels in three weeks. He's got a maths paper to worry about.</q12>"

<s13>The former referee Anne Considine</s13> <c13>told</c13> <a13>BBC Radio 5 Live</a13> that <q13>Maddox had been "badly positioned but probably right"</q13>. Maddox himself is barred from speaking to the media. PGMOL, the body which oversees match officials, declined to comment.

His report will be read with interest at the Football Association, <s14>which</s14> <c14>said</c14> <q14>it was aware of "objects thrown from the home end" and had asked both clubs for their observations</q14>. <q15>A linesman, Gareth Illsley, was struck by a coin</q15>, <s15>Northshire Police</s15> <c15>said</c15>, <q15>but did not need treatment</q15>. Three men have been arrested.

Merebridge's owner, the American software investor Todd Brunner, is understood to have watched from a hotel in Denver. In a post on X <s16,17>he</s16,17> <c16>thanked</c16> <q16>the fans</q16> and <c17>called for</c17> <q17>video referees to be used in the play-offs</q17>.

"<q18>Goal-line technology costs less than a left-back,</q18>" <s18>he</s18> <c18>wrote</c18>.

The club, who have not been in the top flight since 1962, lost £11m last season and may have to sell. Rourke is out of contract next month and <s19>Oduber</s19> <c19>would not be drawn on</c19> <q19>his own future</q19>.

"<q20>Tonight I am a man with no final and no voice,</q20>" <s20>he</s20> <c20>said</c20>. "<q20>Ask me when one of them comes back.</q20>"

Supporters stayed in the stands for 20 minutes afterwards to sing. <s21>One banner</s21>, unfurled in the 89th minute, <c21>read</c21>: "<q21>Wembley, we'll bring the pies.</q21>" By half past 10 it had been folded up and left outside the referee's room.

Ashby will meet Calderwick United on 25 May. <s22,23>Tait</s22,23> <c22>has promised</c22> <a22>his players</a22> <q22>two days off</q22> and <c23>believes</c23> <q23>they will need them</q23>. "<q24>Legs have gone, heads have gone,</q24>" <s24>he</s24> <c24>said</c24>. "<q24>Mine has, anyway.</q24>"

Maureen Platt, 77, who has followed Town since she was nine, was more philosophical. <s25>She</s25> <c25>said</c25> <q25>she had been robbed at Cragside Park before, "by better men than him"</q25>.
-----
1 | mixed | Luis Oduber | PERSON | surname
2 | mixed | Luis Oduber | PERSON | name
3 | direct | Luis Oduber | PERSON | surname
4 | attitude | Luis Oduber | PERSON | title
5 | mixed | Luis Oduber | PERSON | pronoun
6 | indirect | Graham Tait | PERSON | title
7 | indirect | Graham Tait | PERSON | pronoun
8 | direct | Graham Tait | PERSON | pronoun
9 | indirect | Kieran Sproule | PERSON | surname
10 | direct | Kieran Sproule | PERSON | title
11 | indirect | Tom Rourke | PERSON | surname
12 | direct | Tom Rourke | PERSON | title
13 | mixed | Anne Considine | PERSON | name
14 | mixed | Football Association | ORG | pronoun
15 | indirect | Northshire Police | ORG | organisation
16 | indirect | Todd Brunner | PERSON | pronoun
17 | indirect | Todd Brunner | PERSON | pronoun
18 | direct | Todd Brunner | PERSON | pronoun
19 | attitude | Luis Oduber | PERSON | surname
20 | direct | Luis Oduber | PERSON | pronoun
21 | direct | One banner | DOCUMENT | document
22 | indirect | Graham Tait | PERSON | surname
23 | attitude | Graham Tait | PERSON | surname
24 | direct | Graham Tait | PERSON | pronoun
25 | mixed | Maureen Platt | PERSON | pronoun
entity | PERSON | Luis Oduber | Oduber | manager | Merebridge Town
entity | PERSON | Kieran Sproule | Sproule | striker | Ashby Rovers
entity | PERSON | Jaden Achebe | Achebe | defender | Merebridge Town
entity | PERSON | Darren Maddox | Maddox | referee | -
entity | PERSON | Graham Tait | Tait | manager | Ashby Rovers
entity | PERSON | Tom Rourke | Rourke | captain | Merebridge Town
entity | PERSON | Anne Considine | - | former referee | -
entity | PERSON | Gareth Illsley | - | linesman | -
entity | PERSON | Todd Brunner | - | owner | Merebridge Town
entity | PERSON | Maureen Platt | - | - | -
entity | ORG | Merebridge Town | Merebridge; Town | - | -
entity | ORG | Ashby Rovers | Ashby | - | -
entity | ORG | Motherwell | - | - | -
entity | ORG | BBC Radio 5 Live | - | - | -
entity | ORG | PGMOL | - | - | -
entity | ORG | Football Association | - | - | -
entity | ORG | Northshire Police | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Calderwick United | - | - | -
entity | NORP | American | - | - | -
entity | LOC | Wembley | - | - | -
entity | LOC | Uruguay | - | - | -
entity | LOC | Denver | - | - | -
entity | LOC | Cragside Park | - | - | -
meta | Oduber accuses officials of 'robbery' as Merebridge are denied at the death | - | Phil Carswell
