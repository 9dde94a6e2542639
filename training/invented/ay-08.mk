TRADERS' FURY AS 700-YEAR-OLD MARKET TOLD TO SHIFT TO CAR PARK

By Barney Eglinton, Skelderby Courier

<s1>MARKET traders</s1> <c1>say</c1> <q1>they will "chain ourselves to the Buttercross" rather than move to a supermarket car park for two years while Skelderby's Corn Square is dug up</q1>.

Skelderby Town Council voted by nine to six last Wednesday to shift the Friday market, granted by a charter of Edward II, to the overflow car park behind Morrisons on Percy Way.

<s2>The council</s2> <c2>says</c2> <q2>the move is "temporary and unavoidable"</q2> because of the £6m Heart of Skelderby scheme, paid for from the Towns Fund. Contractors Jolliffe will start lifting the cobbles in March.

But Dot Ramskill, who has run Ramskill's Wet Fish with her brother Lol since 1988, is having none of it.

"<q4>My customers come off the Thirlby bus and they've got bad hips,</q4>" <s4>she</s4> <c4>told</c4> <a4>the Courier</a4>. "<q4>They're not going to trek over to Percy Way for a bit of haddock.</q4>"

<s5>Ms Ramskill</s5> <c5>reckons</c5> <q5>half of the 42 stalls will not survive</q5>. Two have already gone. Olive Branch, which sold tapenade and hummus, has left for Ripon, and Bartosz Wilk of Crumb and Co has taken a unit on the Sidings.

<s6>The Skelderby branch of the National Market Traders Federation</s6> <c6>has asked</c6> <a6>the council</a6> <q6>to use Abbey Meadow instead</q6>. <s7>It</s7> <c7>claims</c7> <q7>officers never looked at the site, which belongs to the Duchy</q7>.

<s8>Town clerk Marcus Gathercole</s8> <c8>denied</c8> <q8>this</q8>. "<q9>The meadow floods. Storm Bettina left it under two foot of the River Rye,</q9>" <s9>he</s9> <c9>said</c9>.

<s10>Mayor Coun Jean Sugden (Skelderby First)</s10>, who cast the deciding vote, <c10>apologised to</c10> <a10>traders</a10> for <q10>"the manner, but not the substance," of the decision</q10>. <s11>The retired headteacher of Hilda Beck Primary</s11> <c11>said</c11> <q11>the square was "a broken ankle waiting to happen"</q11>.

Her predecessor, Coun Alf Tweddle, voted against. <s12>He</s12> <c12>accused</c12> her of "<q12>selling the town's soul for a water feature</q12>".

"<q13>You could buy a pig here before there was a House of Commons to speak of,</q13>" <s13>Coun Tweddle</s13> <c13>said</c13>. "<q13>Now you'll have to pay and display.</q13>"

<s14,15>Morrisons</s14,15> <c14>said</c14> <q14>it was "delighted to host" the market</q14> and <c15>promised</c15> <q15>two hours' free parking for anyone with a receipt from a stall</q15>. Its own fish counter closed last spring.

Shops are split. At Fothergill's, the ironmonger in Finkle Street, <s16>a poster in the window</s16> <c16>says</c16>: "<q16>SAVE OUR SQUARE.</q16>" <s17>Priya Nambiar</s17>, who owns the Daisy Chain florist next to Barclays, <c17>thinks</c17> <q17>the works will be worth it</q17>.

"<q18>Every town that's had it done looks lovely, and my prams get stuck in those cobbles,</q18>" <s18>the mum of twins</s18> <c18>said</c18>.

<s19>North Yorkshire Council</s19>, which owns the highway, <c19>confirmed</c19> <q19>it had received no application to close Corn Square</q19>. <s20>A spokeswoman</s20> <c20>added</c20>: "<q20>We would expect one by Christmas.</q20>"

Traders will meet in the snug of the Nelson at 7pm on Tuesday. <s21>Rev Tamar Hollis, the vicar of St Wilfrid's</s21>, <c21>has offered</c21> <q21>to chair, and to ring the bell if tempers fray</q21>.
-----
1 | mixed | MARKET traders | GROUP | group
2 | mixed | Skelderby Town Council | ORG | organisation
4 | direct | Dot Ramskill | PERSON | pronoun
5 | attitude | Dot Ramskill | PERSON | surname
6 | indirect | Skelderby branch of the National Market Traders Federation | ORG | organisation
7 | indirect | Skelderby branch of the National Market Traders Federation | ORG | pronoun
8 | indirect | Marcus Gathercole | PERSON | name
9 | direct | Marcus Gathercole | PERSON | pronoun
10 | mixed | Jean Sugden | PERSON | name
11 | mixed | Jean Sugden | PERSON | title
12 | mixed | Alf Tweddle | PERSON | pronoun
13 | direct | Alf Tweddle | PERSON | surname
14 | mixed | Morrisons | ORG | organisation
15 | indirect | Morrisons | ORG | organisation
16 | direct | poster in the window | DOCUMENT | document
17 | attitude | Priya Nambiar | PERSON | name
18 | direct | Priya Nambiar | PERSON | title
19 | indirect | North Yorkshire Council | ORG | organisation
20 | direct | North Yorkshire Council | ORG | organisation
21 | indirect | Tamar Hollis | PERSON | name
entity | ORG | Skelderby Town Council | - | - | -
entity | ORG | Morrisons | - | - | -
entity | ORG | Jolliffe | - | - | -
entity | ORG | Ramskill's Wet Fish | - | - | -
entity | ORG | Courier | - | - | -
entity | ORG | Olive Branch | - | - | -
entity | ORG | Crumb and Co | - | - | -
entity | ORG | National Market Traders Federation | - | - | -
entity | ORG | Duchy | - | - | -
entity | ORG | Skelderby First | - | - | -
entity | ORG | Hilda Beck Primary | - | - | -
entity | ORG | House of Commons | - | - | -
entity | ORG | Fothergill's | - | - | -
entity | ORG | Daisy Chain | - | - | -
entity | ORG | Barclays | - | - | -
entity | ORG | North Yorkshire Council | - | - | -
entity | ORG | St Wilfrid's | - | - | -
entity | PERSON | Edward II | - | - | -
entity | PERSON | Dot Ramskill | Ms Ramskill | - | Ramskill's Wet Fish
entity | PERSON | Lol | - | - | -
entity | PERSON | Bartosz Wilk | - | - | Crumb and Co
entity | PERSON | Marcus Gathercole | - | Town clerk | Skelderby Town Council
entity | PERSON | Jean Sugden | Coun Jean Sugden | Mayor | Skelderby First
entity | PERSON | Alf Tweddle | Coun Alf Tweddle; Coun Tweddle | - | -
entity | PERSON | Priya Nambiar | - | - | Daisy Chain
entity | PERSON | Tamar Hollis | Rev Tamar Hollis | vicar | St Wilfrid's
entity | LOC | Skelderby | - | - | -
entity | LOC | Buttercross | - | - | -
entity | LOC | Corn Square | - | - | -
entity | LOC | Percy Way | - | - | -
entity | LOC | Thirlby | - | - | -
entity | LOC | Ripon | - | - | -
entity | LOC | Sidings | - | - | -
entity | LOC | Abbey Meadow | - | - | -
entity | LOC | River Rye | - | - | -
entity | LOC | Finkle Street | - | - | -
entity | LOC | Nelson | - | - | -
meta | TRADERS' FURY AS 700-YEAR-OLD MARKET TOLD TO SHIFT TO CAR PARK | - | Barney Eglinton, Skelderby Courier
