'<q1>I sat in my coat and counted matches</q1>': Gran, 81, left in dark for three days by prepay meter blunder

EXCLUSIVE: <s2>Families on the Marlpit estate</s2> <c2>say</c2> <q2>Kindle 'helped itself' to the cash on their keys</q2>

By Danny Holroyd, Consumer Editor

A great-gran was left in the dark for three days because, <s3>her energy supplier</s3> <c3>claims</c3>, <q3>a computer "mistook" her for a dead man</q3>.

Edna Tolliver woke at her bungalow in Sorrel Close, Castlebeck, Co Durham, to find £340 of somebody else's debt loaded on to her meter and 12p left on the key. Outside, Storm Petra had brought two inches of snow.

"<q4>I sat in my coat and counted matches,</q4>" <c4>said</c4> <s4>the widow, a retired Woolworths supervisor</s4>. "<q4>There were 19. The cat got the hot water bottle.</q4>"

Her grandson Kyle Tolliver rang Kindle 11 times. <a5>The roofer, 34</a5>, <c5>was told</c5> by <s5>an online adviser</s5> that <q5>the supply had been "optimised"</q5>.

"<q6>Optimised? She was wearing two hats,</q6>" <s6>he</s6> <c6>fumed</c6>.

<s7>Kindle Home Energy</s7>, formed in 2019 when Norgas swallowed Glasgow rival Pentland Light & Heat, <c7>blamed</c7> <q7>a "migration event" at its meter contractor, Hobday & Vane</q7>.

<s8>The Doncaster firm</s8> <c8>hit back</c8> that <q8>its engineers "fitted what Kindle told us to fit, where Kindle told us to fit it"</q8>.

<s9>Ofgem</s9> <c9>called</c9> the case "<q9>unacceptable on every level</q9>". <s10>The watchdog</s10> <c10>wants</c10> <q10>both companies to hand over their call logs by Friday</q10>.

<q11>At least 60 homes on the Marlpit, built for pitmen in 1951, were hit</q11>, <c11>according to</c11> <s11>No One Sits in the Dark</s11>.

<s12>The campaign group</s12>, set up by Leeds vicar Rev Jude Okparaeke after his own church was cut off, <c12>accused</c12> suppliers of "<q12>picking the pockets of the poor through the wall</q12>".

<s13>Charity WarmHands North</s13> <c13>says</c13> <q13>it has paid out £38,000 in emergency vouchers since Bonfire Night and "the cupboard is now bare"</q13>.

<s14>The GMB</s14>, which speaks for call-handlers at Kindle's Sunderland centre, <c14>revealed</c14> <q14>staff "begged" bosses in August to delay the switch to the new SmartKey system</q14>. <q15>Managers replied with doughnuts</q15>, <s15>the union</s15> <c15>added</c15>.

In the Commons, <s16>Labour MP Shabnam Qadri</s16> <c16>branded</c16> it "<q16>daylight robbery, only without the daylight</q16>".

<s17,18>Energy minister Rupert Fane</s17,18> <c17>refused to say</c17> <q17>if forced meters would be banned</q17> but <c18>promised</c18> <a18>her</a18> <q18>"no hiding place" for repeat offenders</q18>.

Next door to Edna, <s19>her sister-in-law Jean Tolliver, 77</s19>, <c19>fears</c19> <q19>it will happen again</q19>.

"<q20>I've got a key, a card and an app,</q20>" <s20>she</s20> <c20>said</c20>. "<q20>All three have robbed me.</q20>"

<s21>Kindle boss Greg Maddison</s21>, who pocketed £4.2million last year and is a director of rugby league side Wharfe Rovers, last night <c21>apologised</c21> to <a21>Edna</a21> for <q21>the "distress she may have felt"</q21>.

<s22>He</s22> <c22>vowed</c22> that <q22>£500 would be "applied to the account as a gesture of goodwill"</q22>.

"<q23>They can apply it to Mr Maddison,</q23>" <c23>said</c23> <s23>Edna</s23>. "<q23>He knows where.</q23>"
-----
1 | direct | Edna Tolliver | PERSON | none
2 | mixed | Families on the Marlpit estate | GROUP | group
3 | mixed | Kindle Home Energy | ORG | organisation
4 | direct | Edna Tolliver | PERSON | title
5 | mixed | online adviser | PERSON | title
6 | direct | Kyle Tolliver | PERSON | pronoun
7 | mixed | Kindle Home Energy | ORG | organisation
8 | mixed | Hobday & Vane | ORG | organisation
9 | mixed | Ofgem | ORG | organisation
10 | attitude | Ofgem | ORG | organisation
11 | indirect | No One Sits in the Dark | ORG | organisation
12 | mixed | No One Sits in the Dark | ORG | organisation
13 | mixed | WarmHands North | ORG | organisation
14 | mixed | GMB | ORG | organisation
15 | indirect | GMB | ORG | organisation
16 | mixed | Shabnam Qadri | PERSON | name
17 | attitude | Rupert Fane | PERSON | name
18 | mixed | Rupert Fane | PERSON | name
19 | attitude | Jean Tolliver | PERSON | name
20 | direct | Jean Tolliver | PERSON | pronoun
21 | mixed | Greg Maddison | PERSON | name
22 | mixed | Greg Maddison | PERSON | pronoun
23 | direct | Edna Tolliver | PERSON | name
entity | PERSON | Edna Tolliver | Edna | retired supervisor | Woolworths
entity | PERSON | Kyle Tolliver | - | roofer | -
entity | PERSON | Jude Okparaeke | Rev Jude Okparaeke | vicar | -
entity | PERSON | Shabnam Qadri | - | MP | -
entity | PERSON | Rupert Fane | - | Energy minister | -
entity | PERSON | Jean Tolliver | - | - | -
entity | PERSON | Greg Maddison | Mr Maddison | boss | Kindle Home Energy
entity | ORG | Kindle Home Energy | Kindle | - | -
entity | ORG | Woolworths | - | - | -
entity | ORG | Norgas | - | - | -
entity | ORG | Pentland Light & Heat | - | - | -
entity | ORG | Hobday & Vane | - | - | -
entity | ORG | Ofgem | - | - | -
entity | ORG | No One Sits in the Dark | - | - | -
entity | ORG | WarmHands North | - | - | -
entity | ORG | GMB | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Wharfe Rovers | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Marlpit | - | - | -
entity | LOC | Sorrel Close | - | - | -
entity | LOC | Castlebeck | - | - | -
entity | LOC | Co Durham | - | - | -
entity | LOC | Glasgow | - | - | -
entity | LOC | Doncaster | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Sunderland | - | - | -
meta | 'I sat in my coat and counted matches': Gran, 81, left in dark for three days by prepay meter blunder | - | Danny Holroyd
