<s1>Ellery</s1> <c1>defends</c1> <q1>'brave' declaration</q1> after Sri Lanka chase 341 at Headingley

By Giles Penhallow, at Headingley

<s2>Marcus Ellery</s2> <c2>insisted</c2> <q2>he had no regrets</q2> after his decision to set Sri Lanka 341 in 83 overs ended in a four-wicket defeat that levels the series with one Test to play.

The England captain called his batsmen in with eight wickets down shortly before lunch, a move that surprised the commentary box and, judging by the balcony, one or two of his own team. Dilan Wickramaratne's unbeaten 148 made him pay for it.

'<q3>We came here to win a Test match, not to avoid losing one,</q3>' <c3>said</c3> <s3>Ellery</s3>. '<q3>I thought it was a brave declaration this morning and I still think it was. Their lad played one of the great knocks.</q3>'

<s4>Head coach Paddy Corrigan</s4> <c4>had suggested</c4> on the third evening that <q4>360 would be 'the least you'd want on this ground'</q4>. <s5>He</s5> <c5>denied</c5>, however, that <q5>there had been any disagreement</q5>.

'<q6>It's the captain's call and we back him all day long,</q6>' <c6>said</c6> <s6>Corrigan</s6>, who won the last of his 64 caps here in 2009. '<q6>If he'd batted another half an hour and it had rained, you'd all be asking me the opposite question.</q6>'

There was no rain. Sri Lanka were 61 for three when Wickramaratne, who had been dropped on four by wicketkeeper Tom Aldous, was joined by his captain, Nuwan Seneviratne. The pair added 172 in 38 overs, and the last 90 came in little more than an hour against a second new ball that never swung.

<s7>Seneviratne, run out for 71</s7>, <c7>admitted</c7> <q7>he had told his partner at tea to shut up shop</q7>. '<q8>He looked at me and said, "<n8>Skipper, we can get these,</n8>"</q8>' <c8>said</c8> <s8>Seneviratne</s8>. '<q8>He's 22. I didn't have an answer.</q8>'

Wickramaratne learned the game on a matting wicket behind a rubber factory in Kegalle, where his father is a supervisor. This was his third Test.

<s9>He</s9> <c9>said</c9>, through an interpreter, that <q9>he had not slept for two nights</q9>. '<q10>I was afraid of the ball moving,</q10>' <s10>he</s10> <c10>added</c10>. '<q10>After the drop I thought, today is a free day.</q10>'

England's attack looked spent. Ben Hargreave, 35, sent down 31 overs in the innings and left the field with a sore side, though <s11>team officials</s11> <c11>said</c11> <q11>a scan had shown no tear</q11>. <s12,13>Corrigan</s12,13> <c12>hopes</c12> <q12>the Lancashire seamer will be fit for the decider at The Oval</q12>, which starts on Thursday week, but <c13>would not rule out</c13> <q13>a recall for Gus Treadwell</q13>.

Aldous's miss, low to his left off Hargreave, was the turning point. <q14>The 24-year-old apologised to his team-mates in the dressing room</q14>, <c14>according to</c14> <s14>Ellery</s14>.

'<q15>He's devastated, but I've dropped bigger ones than that,</q15>' <s15>the captain</s15> <c15>said</c15>.

Former England opener Ravi Lakhani was less forgiving. '<q16>You can't give a side like this three an over on a flat one and then drop their best player,</q16>' <s16>Lakhani</s16> <c16>said</c16> on Test Match Special. <s17,18>He</s17,18> <c17>questioned</c17> <q17>why off-spinner Joe Pennington was not bowled until the 44th over</q17> and <c18>described</c18> the field settings after tea as '<q18>muddled</q18>'.

<s19>Ellery</s19>, who succeeded Lakhani's old opening partner, Miles Thornbury, as captain in February, <c19>accepted</c19> <q19>the point about Pennington</q19>. '<q20>I probably got that wrong,</q20>' <s20>he</s20> <c20>said</c20>. '<q20>Penno wanted the ball and I kept it from him for an over too long. Then another over.</q20>'

<s21>His counterpart</s21> <c21>paid tribute to</c21> <q21>the 9,000 who stayed to the end</q21>.

England were fined for a slow over rate at Trent Bridge and face another penalty here. <s22>Match referee Clive Rautenbach</s22> <c22>has warned</c22> <a22>them</a22> that <q22>a second breach would cost them points in the World Test Championship</q22>.

Treadwell, meanwhile, made his own case at Taunton, taking six for 38 for Somerset against Kent. '<q23>I've not had a call,</q23>' <s23>he</s23> <c23>said</c23>. '<q23>I've got my phone on, put it that way.</q23>' <s24>Somerset's director of cricket, Hugh Marchant</s24>, <c24>believes</c24> <q24>he is bowling as well as anyone in the country</q24>.
-----
1 | mixed | Marcus Ellery | PERSON | surname
2 | indirect | Marcus Ellery | PERSON | name
3 | direct | Marcus Ellery | PERSON | surname
4 | mixed | Paddy Corrigan | PERSON | name
5 | indirect | Paddy Corrigan | PERSON | pronoun
6 | direct | Paddy Corrigan | PERSON | surname
7 | indirect | Nuwan Seneviratne | PERSON | surname
8 | direct | Nuwan Seneviratne | PERSON | surname
9 | indirect | Dilan Wickramaratne | PERSON | pronoun
10 | direct | Dilan Wickramaratne | PERSON | pronoun
11 | indirect | team officials | GROUP | group
12 | attitude | Paddy Corrigan | PERSON | surname
13 | attitude | Paddy Corrigan | PERSON | surname
14 | indirect | Marcus Ellery | PERSON | surname
15 | direct | Marcus Ellery | PERSON | title
16 | direct | Ravi Lakhani | PERSON | surname
17 | indirect | Ravi Lakhani | PERSON | pronoun
18 | mixed | Ravi Lakhani | PERSON | pronoun
19 | indirect | Marcus Ellery | PERSON | surname
20 | direct | Marcus Ellery | PERSON | pronoun
21 | indirect | Nuwan Seneviratne | PERSON | title
22 | indirect | Clive Rautenbach | PERSON | name
23 | direct | Gus Treadwell | PERSON | pronoun
24 | attitude | Hugh Marchant | PERSON | name
entity | PERSON | Marcus Ellery | Ellery | captain | England
entity | PERSON | Dilan Wickramaratne | Wickramaratne | - | Sri Lanka
entity | PERSON | Paddy Corrigan | Corrigan | Head coach | England
entity | PERSON | Tom Aldous | Aldous | wicketkeeper | England
entity | PERSON | Nuwan Seneviratne | Seneviratne | captain | Sri Lanka
entity | PERSON | Ben Hargreave | Hargreave | seamer | Lancashire
entity | PERSON | Gus Treadwell | Treadwell | - | Somerset
entity | PERSON | Ravi Lakhani | Lakhani | Former England opener | -
entity | PERSON | Joe Pennington | Pennington; Penno | off-spinner | England
entity | PERSON | Miles Thornbury | - | - | -
entity | PERSON | Clive Rautenbach | - | Match referee | -
entity | PERSON | Hugh Marchant | - | director of cricket | Somerset
entity | ORG | England | - | - | -
entity | ORG | Sri Lanka | - | - | -
entity | ORG | Lancashire | - | - | -
entity | ORG | Somerset | - | - | -
entity | ORG | Kent | - | - | -
entity | LOC | Headingley | - | - | -
entity | LOC | Kegalle | - | - | -
entity | LOC | The Oval | - | - | -
entity | LOC | Trent Bridge | - | - | -
entity | LOC | Taunton | - | - | -
meta | Ellery defends 'brave' declaration after Sri Lanka chase 341 at Headingley | - | Giles Penhallow
