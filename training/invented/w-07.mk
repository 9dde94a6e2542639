Novakova survives scare and row with umpire to reach Eastbourne last eight

Third seed fined after smashing racket in tie-break
<s1>British wildcard Amara Leigh-Owens</s1> ‘<q1>heartbroken</q1>’ after missing two match points

By Toby Marchbanks at Devonshire Park

<s2>Tereza Novakova</s2> <c2>called for</c2> <q2>electronic line-calling to be switched off on windy days</q2> after squandering a set, losing her temper and then saving two match points to beat Amara Leigh-Owens 4-6, 7-6, 7-5 on a blustery afternoon in Eastbourne.

<s3>The Czech</s3>, who is seeded third, was docked a point in the second-set tie-break for destroying her racket, having already been warned for <c3>telling</c3> <a3>the umpire, Lars Bergqvist</a3>, that <q3>he was “scared of a machine”</q3>.

“<q4>I saw chalk. Everybody here saw chalk,</q4>” <s4>she</s4> <c4>said</c4> afterwards. “<q4>I’m not saying the computer lies, I’m saying it doesn’t feel the wind. If a person makes a mistake you can at least look him in the eye.</q4>”

<s5>Novakova</s5> <c5>admitted</c5> <q5>she had gone too far</q5>. <q6>She apologised to Bergqvist in the locker-room corridor</q6>, <s6>she</s6> <c6>said</c6>, <q6>and he accepted with “a very Swedish handshake”</q6>.

<s7>The tournament</s7> <c7>confirmed</c7> that <q7>she had been fined £5,000</q7>. <s8>It</s8> <c8>said</c8> <q8>the system had been checked before play on Wednesday and found to be working normally</q8>.

For Leigh-Owens, ranked 188 in the world and playing on a wild card, it was a defeat to make a grown woman weep, and she did. The 20-year-old from Swansea led 5-3 in the decider and had two match points on her own serve. On the first she double-faulted. On the second Novakova hit a backhand that clipped the tape and dropped over.

“<q9>Heartbroken, if I’m honest,</q9>” <s9>Leigh-Owens</s9> <c9>said</c9>. “<q9>I’ve watched that net cord in my head about 40 times already and it’s gone over every time.</q9>”

<s10>She</s10> <c10>refused</c10> <q10>to blame the delays</q10>. “<q11>Tereza’s a champion and she found a way. My job is to go and learn how she did it.</q11>”

<s12>Her coach, Dan Pritchard</s12>, <c12>thought</c12> <q12>the seven-minute argument had changed the match</q12>. <q13>Leigh-Owens had been cruising</q13>, <s13>he</s13> <c13>said</c13>, <q13>and had then had to stand at the baseline getting cold while her opponent “held a public meeting”</q13>.

<s14>Pritchard, a former Davis Cup player</s14>, <c14>wants</c14> <q14>the time allowed for disputes to be capped at 90 seconds</q14>. The players’ council discussed such a rule in Madrid in April but took no decision.

Novakova’s next opponent will be Lucia Ferrante, who brushed aside the American Kayla Brandt 6-2, 6-3. Ferrante beat her in the final at Rome two years ago. <s15>The Italian</s15> <c15>said</c15> <q15>she expected a noisy quarter-final</q15>.

“<q16>I bring earplugs,</q16>” <s16>she</s16> <c16>joked</c16>. “<q16>Tereza is my friend. She shouts at me also when we play cards.</q16>”

<s17>Brandt</s17>, who was treated for a sore hip, <c17>said</c17> <q17>it was too early to know whether she would be fit to play again this summer</q17>. <s18>Her doctor</s18> <c18>has advised</c18> <a18>her</a18> <q18>to rest for three days</q18>.

There was better news for the home crowd on the second show court, where Joe Abara came through in straight sets against the fifth seed, Mikel Etxeberria of Spain. <s19>Abara</s19>, who missed most of 2023 after wrist surgery, <c19>described</c19> it as “<q19>the best I’ve felt on grass since I was 16</q19>”.

Etxeberria was hard on himself. “<q20>I served like my grandmother,</q20>” <s20>the Spaniard</s20> <c20>said</c20>, “<q20>and my grandmother is dead.</q20>”

<s21>The Lawn Tennis Association</s21> <c21>believes</c21> <q21>as many as nine British players could be seeded or directly accepted at next year’s grand slams</q21>. <s22>Its performance director, Helen Strand</s22>, <c22>said</c22> <q22>Leigh-Owens would be offered extra funding whatever happens next week</q22>.

Strand, who was courtside for the third set, also defended the line-calling technology. <q23>It was accurate to within three millimetres in all but the strongest gusts</q23>, <s23>she</s23> <c23>insisted</c23>. How strong the gusts were on Wednesday is a matter of opinion: the flag on the pavilion was horizontal for most of the afternoon.

A handwritten card pinned to the press-room door summed it up. “<q24>Wind: 1, Tennis: 0,</q24>” <s24>it</s24> <c24>read</c24>.
-----
1 | mixed | Amara Leigh-Owens | PERSON | name
2 | indirect | Tereza Novakova | PERSON | name
3 | mixed | Tereza Novakova | PERSON | title
4 | direct | Tereza Novakova | PERSON | pronoun
5 | indirect | Tereza Novakova | PERSON | surname
6 | mixed | Tereza Novakova | PERSON | pronoun
7 | indirect | tournament | ORG | organisation
8 | indirect | tournament | ORG | pronoun
9 | direct | Amara Leigh-Owens | PERSON | surname
10 | attitude | Amara Leigh-Owens | PERSON | pronoun
11 | direct | Amara Leigh-Owens | PERSON | none
12 | attitude | Dan Pritchard | PERSON | name
13 | mixed | Dan Pritchard | PERSON | pronoun
14 | attitude | Dan Pritchard | PERSON | surname
15 | indirect | Lucia Ferrante | PERSON | title
16 | direct | Lucia Ferrante | PERSON | pronoun
17 | indirect | Kayla Brandt | PERSON | surname
18 | indirect | Her doctor | PERSON | title
19 | mixed | Joe Abara | PERSON | surname
20 | direct | Mikel Etxeberria | PERSON | title
21 | attitude | Lawn Tennis Association | ORG | organisation
22 | indirect | Helen Strand | PERSON | name
23 | indirect | Helen Strand | PERSON | pronoun
24 | direct | handwritten card pinned to the press-room door | DOCUMENT | pronoun
entity | ORG | Lawn Tennis Association | - | - | -
entity | PERSON | Tereza Novakova | Novakova; Tereza | - | -
entity | PERSON | Amara Leigh-Owens | Leigh-Owens | - | -
entity | PERSON | Lars Bergqvist | Bergqvist | umpire | -
entity | PERSON | Dan Pritchard | Pritchard | coach | -
entity | PERSON | Lucia Ferrante | Ferrante | - | -
entity | PERSON | Kayla Brandt | Brandt | - | -
entity | PERSON | Joe Abara | Abara | - | -
entity | PERSON | Mikel Etxeberria | Etxeberria | - | -
entity | PERSON | Helen Strand | Strand | performance director | Lawn Tennis Association
entity | LOC | Eastbourne | - | - | -
entity | LOC | Swansea | - | - | -
entity | LOC | Madrid | - | - | -
entity | LOC | Rome | - | - | -
entity | LOC | Spain | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Czech | - | - | -
entity | NORP | Swedish | - | - | -
entity | NORP | American | - | - | -
entity | NORP | Italian | - | - | -
entity | NORP | Spaniard | - | - | -
meta | Novakova survives scare and row with umpire to reach Eastbourne last eight | - | Toby Marchbanks at Devonshire Park
