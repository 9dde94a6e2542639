Transcript: what was said on the 8.17

The following is taken from a recording made by a passenger on the stranded 8.17 to Farrow Junction, and passed to this website. Names have been checked with those involved.

<s1>GUARD</s1><c1>:</c1> <q1>Ladies and gentlemen, this is Marlon, your guard. We have been told there is a swan on the line.</q1>

<s2>PASSENGER (Gill Hartnoll)</s2><c2>:</c2> <q2>Again?</q2>

<s3>GUARD</s3><c3>:</c3> <q3>It is a different swan, madam.</q3>

<s4>SECOND PASSENGER (Dr Vikram Soni)</s4><c4>:</c4> <q4>Can we open a window? There is a lady here who feels faint.</q4>

<s5>GUARD</s5><c5>:</c5> <q5>The windows are sealed, sir. I am going to come through with water.</q5>

Two hours later the train had not moved. <s6>Ms Hartnoll</s6> <c6>told</c6> <a6>us</a6> <q6>the carriage had been “hotter than a baker’s armpit” but that nobody had lost their temper</q6>.

“<q7>Marlon was a star. He’d sing a bit, then he’d come and say sorry, then he’d sing again,</q7>” <s7>she</s7> <c7>said</c7>.

<s8,9>WestLine</s8,9> <c8>has apologised</c8> for <q8>the delay</q8> and <c9>said</c9> <q9>passengers could claim their money back</q9>. Its statement made no mention of the windows.

<s11>Dr Soni, a heart specialist at Farrow General</s11>, <c11>believes</c11> <q11>somebody could have died</q11>. <s12>He</s12> has written to the regulator <c12>asking</c12> <q12>whether sealed windows are lawful when the power fails</q12>.

“<q13>I had a wet scarf and a newspaper. That is not a treatment plan,</q13>” <s13>he</s13> <c13>said</c13>.

And the swan? <c14>According to</c14> <s14>Network engineers</s14>, <q14>it left of its own accord at 10.40</q14>. <s15>Marlon Baptiste, 44</s15>, <c15>reckoned</c15> <q15>it was earlier</q15>.

“<q16>I saw her go,</q16>” <c16>said</c16> <s16>the guard</s16>. “<q16>She looked at me as if to say, ‘<n16>Well, what are you waiting for?</n16>’</q16>”
-----
1 | direct | Marlon Baptiste | PERSON | title
2 | direct | Gill Hartnoll | PERSON | title
3 | direct | Marlon Baptiste | PERSON | title
4 | direct | Vikram Soni | PERSON | title
5 | direct | Marlon Baptiste | PERSON | title
6 | mixed | Gill Hartnoll | PERSON | surname
7 | direct | Gill Hartnoll | PERSON | pronoun
8 | indirect | WestLine | ORG | organisation
9 | indirect | WestLine | ORG | organisation
11 | attitude | Vikram Soni | PERSON | surname
12 | indirect | Vikram Soni | PERSON | pronoun
13 | direct | Vikram Soni | PERSON | pronoun
14 | indirect | Network engineers | GROUP | group
15 | attitude | Marlon Baptiste | PERSON | name
16 | direct | Marlon Baptiste | PERSON | title
meta | Transcript: what was said on the 8.17 | - | -
entity | LOC | Farrow Junction | - | - | -
entity | PERSON | Marlon Baptiste | Marlon | guard | WestLine
entity | PERSON | Gill Hartnoll | Ms Hartnoll | - | -
entity | PERSON | Vikram Soni | Dr Vikram Soni; Dr Soni | heart specialist | Farrow General
entity | ORG | WestLine | - | - | -
entity | ORG | Farrow General | - | - | -
entity | ORG | Network | - | - | -
