'<q1>I cried in the car for an hour</q1>' – Probert's long road back to red

By Gethin Sills at the Principality Stadium

Tighthead prop Ioan Probert will win his first Wales cap in 1,127 days on Saturday, and not even he saw it coming.

The 30-year-old was working as a scaffolder in Llantrisant eight months ago. Two neck operations had cost him his contract, his house and, for a while, his voice.

'<q2>The surgeon said I'd be lucky to pick up my daughter,</q2>' <c2>said</c2> <s2>Probert</s2>. '<q2>So I picked her up. She's four now and she's a fair old lump.</q2>'

Head coach Wynford Raikes rang him on Sunday evening. <s3>The prop</s3> <c3>assumed</c3> <q3>it was a wind-up</q3>.

'<q4>I said, "<n4>Pull the other one, Gareth,</n4>" because Gareth does all the voices,</q4>' <s4>he</s4> <c4>admitted</c4>. '<q4>Then he read me the fixture list. I cried in the car for an hour. It was in a bus lane.</q4>'

<s5>The New Zealander</s5> <c5>confirmed</c5> <q5>the tale</q5>. <s6>He</s6> <c6>believes</c6> <q6>his new No 3 can hold up 'any scrum on the planet for 50 minutes'</q6>.

Italy, who have lost their last three, arrive with the heaviest front row in the championship. Between them the trio weigh 371kg.

'<q8>They're big boys, but the ground's never bothered who's big,</q8>' <c8>said</c8> <s8>forwards coach Sione Taufa</s8>. <s9>The Tongan</s9> <c9>has told</c9> <a9>his pack</a9> <q9>to 'scrum low and eat early'</q9>.

There's no place for Evan Llewellyn, dropped after 41 straight starts. <q10>The former captain 'shook every hand in the room'</q10>, <c10>according to</c10> <s10>Raikes</s10>. <s11>He</s11> <c11>refused to rule out</c11> <q11>a recall for Dublin</q11>.

Fly-half Jac Bowen trained apart with ice on his hip. <s12>The WRU</s12> <c12>said</c12> <q12>he'd be assessed on Friday</q12>.

Probert's mam, Sharon, has cleaned the offices at the stadium since 2003. She knows every seat but has never sat in one. On Saturday she will be in row four, with Probert's daughter and a flask.

'<q14>I've told him to wipe his feet,</q14>' <s14>she</s14> <c14>said</c14>. '<q14>I did that corridor Thursday.</q14>'
-----
1 | direct | Ioan Probert | PERSON | none
2 | direct | Ioan Probert | PERSON | surname
3 | attitude | Ioan Probert | PERSON | title
4 | direct | Ioan Probert | PERSON | pronoun
5 | indirect | Wynford Raikes | PERSON | title
6 | mixed | Wynford Raikes | PERSON | pronoun
8 | direct | Sione Taufa | PERSON | name
9 | mixed | Sione Taufa | PERSON | title
10 | mixed | Wynford Raikes | PERSON | surname
11 | attitude | Wynford Raikes | PERSON | pronoun
12 | indirect | WRU | ORG | organisation
14 | direct | Sharon | PERSON | pronoun
entity | PERSON | Ioan Probert | Probert | prop | -
entity | PERSON | Wynford Raikes | Raikes | Head coach | -
entity | PERSON | Sione Taufa | - | forwards coach | -
entity | PERSON | Evan Llewellyn | - | - | -
entity | PERSON | Jac Bowen | - | Fly-half | -
entity | PERSON | Sharon | - | - | -
entity | PERSON | Gareth | - | - | -
entity | ORG | WRU | - | - | -
entity | NORP | New Zealander | - | - | -
entity | NORP | Tongan | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Llantrisant | - | - | -
entity | LOC | Italy | - | - | -
entity | LOC | Dublin | - | - | -
meta | 'I cried in the car for an hour' – Probert's long road back to red | - | Gethin Sills
