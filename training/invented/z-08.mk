Wychmoor face relegation and points deduction as owner withdraws £6m

Players left in the dark until a podcast, while <s2>the league</s2> <c2>says</c2> <q2>it will not be bounced into a bailout</q2>

Fergus Elphick, Rugby Correspondent

Wychmoor will be relegated and docked 35 points unless they prove by noon on Friday that they can pay their players, after their owner withdrew a promised £6 million on the eve of the new season.

<s3>English Club Rugby (ECR)</s3>, which runs the top two divisions, <c3>confirmed</c3> last night that <q3>it had begun proceedings under its financial regulations</q3>. <s4>The league’s chief executive, Simone Marchbanks</s4>, <c4>said</c4> <q4>there would be no repeat of 2022, when two clubs went under in three weeks</q4>.

“<q5>We were too kind for too long, and kindness did not keep the lights on at either of them,</q5>” <s5>Marchbanks</s5> <c5>said</c5>. “<q5>The rules are the rules in September as well as in May.</q5>”

Duncan Threadgold, 66, who made his money in caravans, has owned Wychmoor since 2011 and has put in about £31 million. <s6>He</s6> <c6>said</c6> <q6>he had been led to believe that the council would approve 240 houses on the old training ground</q6>. It refused them by seven votes to six last Thursday.

“<q7>I have loved this club like a child, and the child has had its allowance,</q7>” <s7>he</s7> <c7>told</c7> <a7>BBC Radio Wiltshire</a7>. <s8,9>Threadgold</s8,9> <c8>does not regret</c8> <q8>a penny of it</q8> but <c9>insists</c9> <q9>he will not sell his home “to pay a tight-head”</q9>.

In the dressing room, where wages were four days late last month, there is little sympathy. <s10>Isaac Hartigan, the captain</s10>, <c10>said</c10> <q10>the squad had heard about the withdrawal from a podcast on the bus back from Newbury</q10>. The England flanker, who has 19 caps and joined from Sale in 2020, has been offered contracts by two clubs in France.

“<q11>Blokes have got mortgages. One of the lads’ wives is due on Sunday,</q11>” <s11>Hartigan</s11> <c11>said</c11>. “<q11>I’m not going anywhere until I know they’re all right.</q11>”

Tomos Prytherch, the head coach, took training as usual yesterday and then spoke for nine minutes without notes. <s12>The Welshman</s12> <c12>praised</c12> <q12>the players’ “ridiculous” spirit</q12>. <q13>He had assured them in July that the money was safe</q13>, <s13>he</s13> <c13>said</c13>.

“<q15>I told them what I’d been told. I look a fool, but that’s the least of it,</q15>” <c15>said</c15> <s15>Prytherch</s15>.

<s16>The Players’ Union of England</s16> <c16>accused</c16> Threadgold of <q16>treating 54 employees as a bargaining chip</q16>. <s17>Its general secretary, Lottie Fotheringham</s17>, <c17>said</c17> <q17>legal letters had gone to the club and to ECR</q17>. <s18>She</s18> <c18>wants</c18> <q18>the league to release £400,000 it holds as a bond to cover August’s wages</q18>. ECR has until Wednesday to reply.

<s20>A league source</s20> <c20>said</c20> <q20>directors were split “straight down the middle” over the bond</q20>. <q21>Four of the ten clubs would themselves struggle to pass the test</q21>, <s21>the source</s21> <c21>claimed</c21>.

It is not the first scare. Wychmoor, founded by brewery workers in 1883 and champions once, in 1994, entered a creditors’ arrangement in 2009, when supporters raised £212,000 with buckets, a sponsored scrum and the sale of the clubhouse piano. <s22>The supporters’ trust</s22> <c22>hopes</c22> <q22>to do it again</q22>. <s23>Gwen Tolpuddle, its treasurer</s23>, <c23>said</c23> <q23>£61,000 had been pledged by teatime yesterday</q23>.

“<q24>My dad sold that piano,</q24>” <s24>Tolpuddle, 58</s24>, <c24>said</c24>. “<q24>There’s nothing left to sell but the posts.</q24>”

<s25>The RFU</s25> <c25>described</c25> the news as “<q25>deeply concerning</q25>” and <s26>the governing body</s26> <c26>urged</c26> <a26>all parties</a26> <q26>to keep talking</q26>. A consortium led by the former Wychmoor prop Barry Quennell inspected the books last week. <s28>Quennell</s28> <c28>would not say</c28> <q28>who his backers were</q28>.

Wychmoor are due to host Exeter a week on Saturday. <s29>A notice taped to the turnstile</s29> <c29>said</c29>: “<q29>Tickets on sale. Cash preferred.</q29>”
-----
2 | indirect | English Club Rugby | ORG | organisation
3 | indirect | English Club Rugby | ORG | organisation
4 | indirect | Simone Marchbanks | PERSON | name
5 | direct | Simone Marchbanks | PERSON | surname
6 | indirect | Duncan Threadgold | PERSON | pronoun
7 | direct | Duncan Threadgold | PERSON | pronoun
8 | attitude | Duncan Threadgold | PERSON | surname
9 | mixed | Duncan Threadgold | PERSON | surname
10 | indirect | Isaac Hartigan | PERSON | name
11 | direct | Isaac Hartigan | PERSON | surname
12 | mixed | Tomos Prytherch | PERSON | title
13 | indirect | Tomos Prytherch | PERSON | pronoun
15 | direct | Tomos Prytherch | PERSON | surname
16 | indirect | Players’ Union of England | ORG | organisation
17 | indirect | Lottie Fotheringham | PERSON | name
18 | attitude | Lottie Fotheringham | PERSON | pronoun
20 | mixed | league source | PERSON | title
21 | indirect | league source | PERSON | title
22 | attitude | supporters’ trust | ORG | organisation
23 | indirect | Gwen Tolpuddle | PERSON | name
24 | direct | Gwen Tolpuddle | PERSON | surname
25 | mixed | RFU | ORG | organisation
26 | indirect | RFU | ORG | organisation
28 | attitude | Barry Quennell | PERSON | surname
29 | direct | notice taped to the turnstile | DOCUMENT | document
entity | PERSON | Simone Marchbanks | Marchbanks | chief executive | English Club Rugby
entity | PERSON | Duncan Threadgold | Threadgold | owner | Wychmoor
entity | PERSON | Isaac Hartigan | Hartigan | captain | Wychmoor
entity | PERSON | Tomos Prytherch | Prytherch | head coach | Wychmoor
entity | PERSON | Lottie Fotheringham | - | general secretary | Players’ Union of England
entity | PERSON | Gwen Tolpuddle | Tolpuddle | treasurer | -
entity | PERSON | Barry Quennell | Quennell | former prop | -
entity | ORG | Wychmoor | - | - | -
entity | ORG | English Club Rugby | ECR | - | -
entity | ORG | BBC Radio Wiltshire | - | - | -
entity | ORG | Sale | - | - | -
entity | ORG | Players’ Union of England | - | - | -
entity | ORG | RFU | - | - | -
entity | ORG | Exeter | - | - | -
entity | LOC | England | - | - | -
entity | NORP | Welshman | - | - | -
entity | LOC | Newbury | - | - | -
entity | LOC | France | - | - | -
meta | Wychmoor face relegation and points deduction as owner withdraws £6m | - | Fergus Elphick
