Hartsmere 2-2 Ravensport: Okoro's late show denies leaders

Championship

Will Tattersall at Mill Lane

Substitute Emeka Okoro scored twice in the last six minutes as struggling Hartsmere came from two goals down to hold Ravensport and leave the Championship leaders fuming over a penalty that never was.

Ravensport were cruising at 2-0 after goals either side of half-time from Luca Ferrante and Joe Whelan, and the visiting supporters were already singing about the Premier League. Then Okoro, on for the injured Callum Birch, turned in a low cross from Danny Sissoko, and in the 90th minute the 19-year-old rose above Marcus Lindqvist to head past Ben Harcastle.

"<q1>I don't remember it,</q1>" <c1>said</c1> <s1>Okoro</s1>. "<q1>I saw the ball and then I saw my mum. She was over the hoardings before I was.</q1>"

It was rough on the leaders, <s2>who</s2> <c2>felt</c2> <q2>they should have had a spot-kick when Ferrante went down under a challenge from Tom Eccles midway through the second half</q2>. Referee Sally Brightman waved play on.

Ravensport manager Henrik Vos was shown a yellow card for his protests and had not calmed down an hour later.

"<q3>I have watched it ten times. It's a penalty in every country in the world,</q3>" <s3>Vos</s3> <c3>said</c3>. "<q3>I asked the fourth official <n3>what he saw</n3> and he told me <n3>he saw nothing</n3>. This I believe.</q3>"

<s4,5>The Dutchman</s4,5> <c4>refused</c4> <q4>to blame his goalkeeper for the equaliser</q4>, although Harcastle appeared to hesitate, and <c5>said</c5> <q5>his side had "stopped playing on 80 minutes because they thought the job was finished"</q5>.

"<q6>We'll have a very honest conversation on Monday. There are 11 games left. Nobody gives you a trophy in March.</q6>"

<s7,8>Ferrante</s7,8>, who has now scored in six successive matches, <c7>admitted</c7> <q7>there had been contact</q7> but <c8>accused</c8> Eccles of <q8>laughing at him as he got up</q8>. <s9>The defender</s9> <c9>denied</c9> <q9>it</q9>. "<q10>I wasn't laughing, I was breathing,</q10>" <s10>he</s10> <c10>told</c10> <a10>BBC Radio Hartsmere</a10>. "<q10>He's a top player but he goes down like a deckchair.</q10>"

For Hartsmere, this was a first point since New Year's Day. They have had three managers since the summer, and on Tuesday <s11>their owner, the businessman Gordon Thwaite</s11>, <c11>said</c11> <q11>he was open to offers for the club</q11>.

<s12>Their caretaker, Paula Renshaw</s12>, who is also in charge of the women's team, <c12>has asked</c12> <q12>not to be considered for the job on a permanent basis</q12>. <q13>She had planned to bring on Okoro from the start of the second half</q13>, <s13>she</s13> <c13>revealed</c13>, <q13>but changed her mind when he could not find his shin pads</q13>.

"<q14>He'd lent them to a lad in the under-18s,</q14>" <c14>said</c14> <s14>Renshaw</s14>. "<q14>I could have throttled him. I won't tell you what I called him, but I've apologised.</q14>"

Hartsmere had started well enough. But Ferrante gave Ravensport the lead in the 38th minute with a shot that went in off Eccles, and three minutes after the break Whelan finished off a move of 23 passes.

<q15>At that stage</q15>, <s15>Renshaw</s15> <c15>confessed</c15>, <q15>she feared "five or six"</q15>. What changed the game was a switch to three at the back, and the noise that followed the first goal. <s16>Captain Ryan Ollerton</s16>, who had to go off with cramp, <c16>said</c16> <q16>it was the loudest he had heard Mill Lane in his eight seasons there</q16>.

"<q17>You forget, when you're losing every week, what that sounds like,</q17>" <s17>he</s17> <c17>said</c17>. "<q17>It goes through your boots.</q17>"

<s18>The 33-year-old</s18>, who is out of contract in June, <c18>hopes</c18> <q18>Renshaw will reconsider</q18>.

"<q19>She's the first one this year who's told us the truth,</q19>" <s19>Ollerton</s19> <c19>said</c19>.

<s20>A banner in the Cowshed end</s20> <c20>read</c20> "<q20>Thwaite out</q20>". <s21>A statement on the club's website</s21> later <c21>said</c21> <q21>he remained "fully committed to finding the right custodian"</q21>.

Birch will have a scan on his knee. <s22>Renshaw</s22> <c22>thinks</c22> <q22>he could be out for a month</q22>.

Hartsmere remain bottom, four points from safety, and go to Calder Town on Saturday. Ravensport's lead has been cut to three points.
-----
1 | direct | Emeka Okoro | PERSON | surname
2 | attitude | Ravensport | ORG | pronoun
3 | direct | Henrik Vos | PERSON | surname
4 | attitude | Henrik Vos | PERSON | title
5 | mixed | Henrik Vos | PERSON | title
6 | direct | Henrik Vos | PERSON | none
7 | indirect | Luca Ferrante | PERSON | surname
8 | indirect | Luca Ferrante | PERSON | surname
9 | indirect | Tom Eccles | PERSON | title
10 | direct | Tom Eccles | PERSON | pronoun
11 | indirect | Gordon Thwaite | PERSON | name
12 | indirect | Paula Renshaw | PERSON | name
13 | indirect | Paula Renshaw | PERSON | pronoun
14 | direct | Paula Renshaw | PERSON | surname
15 | mixed | Paula Renshaw | PERSON | surname
16 | indirect | Ryan Ollerton | PERSON | name
17 | direct | Ryan Ollerton | PERSON | pronoun
18 | attitude | Ryan Ollerton | PERSON | title
19 | direct | Ryan Ollerton | PERSON | surname
20 | direct | banner in the Cowshed end | DOCUMENT | document
21 | mixed | statement on the club's website | DOCUMENT | document
22 | attitude | Paula Renshaw | PERSON | surname
entity | PERSON | Emeka Okoro | Okoro | Substitute | Hartsmere
entity | PERSON | Luca Ferrante | Ferrante | - | Ravensport
entity | PERSON | Joe Whelan | Whelan | - | Ravensport
entity | PERSON | Callum Birch | Birch | - | Hartsmere
entity | PERSON | Danny Sissoko | Sissoko | - | Hartsmere
entity | PERSON | Marcus Lindqvist | - | - | Ravensport
entity | PERSON | Ben Harcastle | Harcastle | goalkeeper | Ravensport
entity | PERSON | Tom Eccles | Eccles | defender | Hartsmere
entity | PERSON | Sally Brightman | - | Referee | -
entity | PERSON | Henrik Vos | Vos | manager | Ravensport
entity | PERSON | Gordon Thwaite | Thwaite | owner | Hartsmere
entity | PERSON | Paula Renshaw | Renshaw | caretaker | Hartsmere
entity | PERSON | Ryan Ollerton | Ollerton | Captain | Hartsmere
entity | ORG | Hartsmere | - | - | -
entity | ORG | Ravensport | - | - | -
entity | ORG | Championship | - | - | -
entity | ORG | Premier League | - | - | -
entity | ORG | BBC Radio Hartsmere | - | - | -
entity | ORG | Calder Town | - | - | -
entity | LOC | Mill Lane | - | - | -
entity | LOC | Cowshed | - | - | -
entity | NORP | Dutchman | - | - | -
meta | Hartsmere 2-2 Ravensport: Okoro's late show denies leaders | - | Will Tattersall
