Hallbridge hit unbeaten 131 as Northants turn the tables at Scarborough

By Miles Cathcart at North Marine Road

County Championship, day three: Yorkshire 298 & 74-3; Northamptonshire 241 & 386

There was a moment, at about ten past twelve, when <s22>Yorkshire’s players</s22> began to look at the clock and <c22>wonder</c22> <q22>whether they might be home for tea</q22>. Northamptonshire were 112 for six in their second innings, the lead was 55 and the sea fret had come in just in time for the second new ball.

Joel Hallbridge changed all that. The 22-year-old, in only his fourth first-class match, made an unbeaten 131, adding 164 for the eighth wicket with Rob Astley, and Yorkshire will begin the final day needing another 256 with seven wickets in hand.

“<q1>I just tried to bat until lunch, then I tried to bat until drinks,</q1>” <s1>Hallbridge</s1> <c1>said</c1>. “<q1>Rob kept telling me a joke between overs and never got to the end of it.</q1>”

<q2>The joke concerned a vicar and a lost ball</q2>, <c2>according to</c2> <s2>Astley</s2>. <s3,4>He</s3,4> <c3>said</c3> <q3>the stand was the best he had been part of in 13 seasons</q3> and <c4>praised</c4> <q4>his partner’s judgment outside off stump</q4>.

“<q5>He leaves it like a 35-year-old,</q5>” <s5>the wicketkeeper</s5> <c5>said</c5>. “<q5>I told him at one point, ‘<n5>You can hit one if you like.</n5>’ He said he’d rather not.</q5>”

Hallbridge is from Kettering, where his father still runs the second XI. He was released by Leicestershire at 19 and spent a winter stacking shelves before Northamptonshire’s head coach, Dinesh Pratap, saw him make a hundred on a dreadful pitch at Finedon. <s6>Pratap</s6> <c6>believes</c6> <q6>he could play for England Lions this winter</q6>.

“<q7>I’m biased, of course I am,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>But you don’t see that very often, a lad who can go through a whole session without his face changing.</q7>”

Yorkshire were left to rue two dropped catches, both by the captain, Sam Thackray, at second slip. Hallbridge had made nine and 37. <s8>Thackray</s8> <c8>blamed</c8> <q8>nobody but himself</q8>. “<q9>I’ve caught those since I was ten,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>Two shockers. I’ve apologised to Imran.</q9>”

Imran Sheikh, the unlucky bowler on each occasion, finished with four for 88 and bowled 31 overs, the last of them off a shortened run. <s10>The club</s10> <c10>said</c10> <q10>he had tightness in his left hamstring</q10>. <s11>It</s11> <c11>did not say</c11> <q11>whether he would be available for the trip to Taunton next week</q11>.

There was some needle, too. Shortly after tea Astley appeared to have been caught behind off Will Dransfield and stood his ground; the umpires, Paula Kent and Neil Rushby, conferred and gave him not out. Dransfield kicked the footholes and walked back to his mark.

“<q13>I hit the ground. I know I hit the ground,</q13>” <s13>Astley</s13> <c13>insisted</c13>. <s14>Thackray</s14> <c14>would say only</c14> that “<q14>there were two noises</q14>”.

The Yorkshire coach, Ian Verity, was no more forthcoming. <s15,16>He</s15,16> <c15>refused to criticise</c15> <q15>the umpires</q15>, who may yet submit a report on Dransfield, but <c16>suggested</c16> that <q16>championship cricket “deserves a camera or two”</q16>. <s17>The England and Wales Cricket Board</s17> <c17>ruled out</c17> <q17>a review system for the county game</q17> in March on grounds of cost.

Yorkshire’s reply began badly. Tom Ellershaw was lbw to the fourth ball and Thackray completed a miserable day when he shouldered arms to Kyle Mabhena. Nightwatchman Dransfield was bowled by the last ball, to an enormous cheer from the Astley family, who had driven up from Wellingborough.

<s18>Verity</s18> <c18>thinks</c18> <q18>256 is gettable</q18>. “<q19>It’s still a good pitch, and we’ve got Harry Lumb to come,</q19>” <s19>he</s19> <c19>said</c19>. “<q19>If we bat till tea we win.</q19>”

Pratap, told of this, smiled. “<q20>He may well be right,</q20>” <s20>he</s20> <c20>said</c20>. <q21>Northamptonshire had not won at Scarborough since 1986</q21>, <s21>he</s21> <c21>pointed out</c21>, <q21>and he was eight then and had been sent to bed</q21>.
-----
1 | direct | Joel Hallbridge | PERSON | surname
2 | indirect | Rob Astley | PERSON | surname
3 | indirect | Rob Astley | PERSON | pronoun
4 | indirect | Rob Astley | PERSON | pronoun
5 | direct | Rob Astley | PERSON | title
6 | attitude | Dinesh Pratap | PERSON | surname
7 | direct | Dinesh Pratap | PERSON | pronoun
8 | indirect | Sam Thackray | PERSON | surname
9 | direct | Sam Thackray | PERSON | pronoun
10 | indirect | Yorkshire | ORG | organisation
11 | attitude | Yorkshire | ORG | pronoun
13 | direct | Rob Astley | PERSON | surname
14 | mixed | Sam Thackray | PERSON | surname
15 | attitude | Ian Verity | PERSON | pronoun
16 | mixed | Ian Verity | PERSON | pronoun
17 | indirect | England and Wales Cricket Board | ORG | organisation
18 | attitude | Ian Verity | PERSON | surname
19 | direct | Ian Verity | PERSON | pronoun
20 | direct | Dinesh Pratap | PERSON | pronoun
21 | indirect | Dinesh Pratap | PERSON | pronoun
22 | attitude | Yorkshire’s players | GROUP | group
entity | PERSON | Joel Hallbridge | Hallbridge | - | Northamptonshire
entity | PERSON | Rob Astley | Rob; Astley | wicketkeeper | Northamptonshire
entity | PERSON | Dinesh Pratap | Pratap | head coach | Northamptonshire
entity | PERSON | Sam Thackray | Thackray | captain | Yorkshire
entity | PERSON | Imran Sheikh | Imran | bowler | Yorkshire
entity | PERSON | Will Dransfield | Dransfield | - | Yorkshire
entity | PERSON | Paula Kent | - | umpire | -
entity | PERSON | Neil Rushby | - | umpire | -
entity | PERSON | Ian Verity | Verity | coach | Yorkshire
entity | PERSON | Tom Ellershaw | - | - | Yorkshire
entity | PERSON | Kyle Mabhena | - | - | Northamptonshire
entity | PERSON | Harry Lumb | - | - | Yorkshire
entity | ORG | Northamptonshire | Northants | - | -
entity | ORG | Yorkshire | - | - | -
entity | ORG | Leicestershire | - | - | -
entity | ORG | England Lions | - | - | -
entity | ORG | England and Wales Cricket Board | - | - | -
entity | LOC | Scarborough | - | - | -
entity | LOC | Kettering | - | - | -
entity | LOC | Finedon | - | - | -
entity | LOC | Taunton | - | - | -
entity | LOC | Wellingborough | - | - | -
meta | Hallbridge hit unbeaten 131 as Northants turn the tables at Scarborough | - | Miles Cathcart
