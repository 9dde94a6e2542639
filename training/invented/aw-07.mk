<q1>Dropped captain Leota ‘still has a job to do’</q1>, <c1>says</c1> <s1>Redfearn</s1>

Tobias Wragg at Mill Lane

Calderbrook Trinity have left their captain, Sione Leota, out of the side for Friday’s Challenge Cup tie at Wakefield, ending a run of 118 consecutive appearances and setting tongues wagging across the West Riding.

The prop forward, 33, is not injured, suspended or ill. On Wednesday <s2>the head coach, Danny Redfearn</s2>, <c2>said</c2> <q2>he had picked “the 17 lads I’d want next to me at ten o’clock on Friday night”</q2>.

“<q3>It was the worst ten minutes I’ve had in this job,</q3>” <s3>he</s3> <c3>said</c3>. “<q3>Sione made us a brew, sat down, and I think he knew. He’s a proud man and he took it like one.</q3>

“<q3>He’s still got a job to do here. He’ll be back, and I’d not want to be the fella opposite him when he is.</q3>”

Trinity have lost six of their first eight matches in Super League and conceded 50 points at home to Leigh on Sunday, when Leota missed nine tackles and was withdrawn before the hour. He threw his headgear at the bench as he went. Redfearn, who coached him at Under-19s a decade and a half ago, did not look up.

<s4>The coach</s4> <c4>dismissed</c4> talk of a falling-out as “<q4>pub stuff</q4>”. <s5>He</s5> <c5>has not decided</c5> <q5>who will lead the side in the longer term</q5>; the scrum-half Kieran Addy, 24, has the armband this week.

<s6>Addy</s6> <c6>admitted</c6> that <q6>he had rung Leota before accepting it</q6>. “<q7>I said, ‘<n7>If you don’t want me to, I won’t.</n7>’ He called me a daft so-and-so and told me to call heads,</q7>” <s7>the half-back</s7> <c7>said</c7>. “<q7>That’s him all over.</q7>”

The captain himself was at Mill Lane by seven on Wednesday and trained with the second string. <s8>He</s8> <c8>refused</c8> <q8>to stop for the cameras</q8>, but in the afternoon he put out a few lines on Instagram. “<q9>Form’s form. I haven’t earned it. See you at Wakey, I’ll be the big lad with the water bottles,</q9>” <s9>he</s9> <c9>wrote</c9>.

His agent was less philosophical. Leonie Strutt has looked after Leota since he arrived from Auckland as a teenager, and <s10>she</s10> <c10>questioned</c10> <q10>whether any other member of the pack had done better</q10>. <q11>Three clubs, one of them in France, had already been in touch</q11>, <s11>she</s11> <c11>claimed</c11>.

“<q12>He’s got a year and a half on his deal and he loves the place,</q12>” <c12>said</c12> <s12>Strutt</s12>. “<q12>But love’s a two-way thing.</q12>”

<s13>Trinity’s chief executive, Graham Oyelaran</s13>, <c13>insisted</c13> <q13>the player was not for sale</q13>. <s14>The club</s14>, who turned down an offer from Catalans Dragons for him in 2022, <c14>hope</c14> <q14>to open talks on a coaching role for when he retires</q14>.

Redfearn is not the first at Calderbrook to wield the axe in this way. In 1987 Arnold Sykes left out Terry Blamire, then the Great Britain hooker, on the eve of a semi-final and won it; he was carried from the field by supporters who had burned his effigy on the Thursday. Blamire, 68, now runs a bowls club in Brighouse. <s15>He</s15> <c15>sympathises with</c15> <q15>both men</q15>.

“<q16>I didn’t speak to Arnold for two years,</q16>” <s16>he</s16> <c16>recalled</c16>. “<q16>Then I got a team of my own and rang him up to say sorry.</q16>”

<s17>A banner tied to the footbridge behind the east stand</s17> on Wednesday <c17>read</c17>: “<q17>Drop the coach, keep the skipper.</q17>” By teatime it had gone. <s18>The supporters’ trust</s18> <c18>said</c18> <q18>it was not theirs</q18>, though <s19>its secretary, Pauline Ghorbani</s19>, <c19>described</c19> the decision as “<q19>a hand grenade</q19>”.

“<q20>Danny’s earned the right to be wrong,</q20>” <s20>she</s20> <c20>said</c20>. “<q20>He’d better not be.</q20>”

Wakefield, who have won seven in a row, name an unchanged side. <s21,22>Their coach, Mal Trevanion</s21,22>, <c21>believes</c21> <q21>Trinity will be “twice as dangerous” without their captain</q21>, and <c22>warned</c22> <a22>his players</a22> <q22>not to be taken in by the table</q22>.

The winners will meet Hull KR or Featherstone. Kick-off is at 8pm, and the forecast is for sleet.
-----
1 | mixed | Danny Redfearn | PERSON | surname
2 | mixed | Danny Redfearn | PERSON | name
3 | direct | Danny Redfearn | PERSON | pronoun
4 | mixed | Danny Redfearn | PERSON | title
5 | attitude | Danny Redfearn | PERSON | pronoun
6 | indirect | Kieran Addy | PERSON | surname
7 | direct | Kieran Addy | PERSON | title
8 | attitude | Sione Leota | PERSON | pronoun
9 | direct | Sione Leota | PERSON | pronoun
10 | indirect | Leonie Strutt | PERSON | pronoun
11 | indirect | Leonie Strutt | PERSON | pronoun
12 | direct | Leonie Strutt | PERSON | surname
13 | indirect | Graham Oyelaran | PERSON | name
14 | attitude | Calderbrook Trinity | ORG | organisation
15 | attitude | Terry Blamire | PERSON | pronoun
16 | direct | Terry Blamire | PERSON | pronoun
17 | direct | banner tied to the footbridge behind the east stand | DOCUMENT | document
18 | indirect | supporters’ trust | ORG | organisation
19 | mixed | Pauline Ghorbani | PERSON | name
20 | direct | Pauline Ghorbani | PERSON | pronoun
21 | mixed | Mal Trevanion | PERSON | name
22 | indirect | Mal Trevanion | PERSON | name
entity | PERSON | Sione Leota | Leota; Sione | captain | Calderbrook Trinity
entity | PERSON | Danny Redfearn | Redfearn; Danny | head coach | Calderbrook Trinity
entity | PERSON | Kieran Addy | Addy | scrum-half | Calderbrook Trinity
entity | PERSON | Leonie Strutt | Strutt | agent | -
entity | PERSON | Graham Oyelaran | - | chief executive | Calderbrook Trinity
entity | PERSON | Arnold Sykes | Arnold | - | -
entity | PERSON | Terry Blamire | Blamire | - | -
entity | PERSON | Pauline Ghorbani | - | secretary | supporters’ trust
entity | PERSON | Mal Trevanion | - | coach | Wakefield
entity | ORG | Calderbrook Trinity | Calderbrook; Trinity | - | -
entity | ORG | Super League | - | - | -
entity | ORG | Leigh | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Catalans Dragons | - | - | -
entity | ORG | Great Britain | - | - | -
entity | ORG | Wakefield | Wakey | - | -
entity | ORG | Hull KR | - | - | -
entity | ORG | Featherstone | - | - | -
entity | LOC | West Riding | - | - | -
entity | LOC | Mill Lane | - | - | -
entity | LOC | Auckland | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Brighouse | - | - | -
meta | Dropped captain Leota ‘still has a job to do’, says Redfearn | - | Tobias Wragg
