Marlow's late try sinks Saxons as Harbourside end 12-year wait

Harbourside 27-24 Leicester Saxons

Gethin Prowse at the Basin

It took 79 minutes, three disallowed tries and one very large Tongan for Harbourside to beat Leicester Saxons for the first time since 2013.

Josh Marlow, the 21-year-old scrum-half who was working in a builders' merchants this time last year, darted over from the base of a ruck with the clock almost red. "<q1>I saw the gap and I didn't see anything else,</q1>" <s1>he</s1> <c1>said</c1>. "<q1>My mum says I shut my eyes. She's probably right.</q1>"

<s2>Marlow</s2> <c2>admitted</c2> <q2>he had been told to kick the ball away</q2>. The instruction came from the touchline, where Richie Callander, the head coach, could be seen with his head in his hands.

"<q3>I was screaming at him to box-kick, so I'll be taking no credit,</q3>" <c3>said</c3> <s3>Callander</s3>. "<q3>That's the thing with young players. They haven't been hurt enough to be sensible.</q3>"

<s4>The former Scotland flanker</s4> <c4>described</c4> it as <q4>the best night of his coaching life</q4>. Harbourside have not finished higher than seventh since he arrived in 2021, and in March <s5>the club's owner, Neville Strake</s5>, <c5>refused to say</c5> <q5>whether his contract would be renewed</q5>.

Saxons had led 24-13 on the hour and looked to have settled the matter when Tom Averill went over in the corner. But the television match official, Simon Beattie, spotted a knock-on two phases earlier, and in the space of four minutes the visitors lost the try, their momentum and their captain.

Will Hathersage was sent to the sin-bin for a high tackle on Sione Fotuaika, the replacement prop whose 40-metre rumble had brought the crowd to its feet. <s6>The England lock</s6> <c6>felt</c6> <q6>he had been harshly treated</q6>.

"<q7>He's dipping, I'm going in with my arms. What am I meant to do, shake his hand?</q7>" <c7>said</c7> <s7>Hathersage</s7>. "<q7>I asked the ref and he told me to have a think about it.</q7>"

Fotuaika, who passed a head injury assessment and returned to win two scrum penalties, bore no grudge. "<q8>It was fine. He is my friend, he lives two doors from me,</q8>" <s8>the Tongan</s8> <c8>said</c8>. <s9>He</s9> <c9>plans</c9> <q9>to collect a crate of beer from his neighbour this week</q9>.

While Hathersage was off, Ben Ruskin scored from a driving maul and Rory Teague converted from the touchline. Saxons needed only to hold on to the ball. They could not. Their number eight lost it forward under no great pressure, the scrum turned, and Marlow was away.

<s10>Mick Dunstable, the Saxons director of rugby</s10>, <c10>refused to blame</c10> <q10>the officials</q10>. <s11,12>He</s11,12> <c11>said</c11> <q11>his side had "stopped playing with 20 minutes left"</q11> and <c12>promised</c12> <q12>changes for the Champions Cup tie in Toulouse on Saturday</q12>.

"<q13>You can't come here with an 11-point lead and start admiring it,</q13>" <s13>the Australian</s13> <c13>said</c13>. "<q13>There were blokes out there thinking about their dinner.</q13>"

Saxons are now without an away win since October. <s14>The club</s14> <c14>confirmed</c14> after the match that <q14>Averill had damaged ankle ligaments and would be out for eight weeks</q14>, and <s15>Dunstable</s15> <c15>fears</c15> <q15>he could miss the start of the Six Nations</q15>.

It was a night, too, for the old Basin, which staged its first match in 1907 and is to be sold for housing at the end of the season. <s16>A bedsheet</s16> hung from the flats behind the north stand <c16>read</c16> "<q16>Sold, but not yet beaten</q16>".

<s17>Strake</s17> <c17>insists</c17> <q17>the move to a 15,000-seat ground at Portbury is the only way to keep the club afloat</q17>. <s18,19>The Harbourside Supporters' Trust</s18,19> <c18>has called</c18> the plan "<q18>a car park with a pitch in it</q18>" and <c19>is demanding</c19> <q19>a vote</q19>.

"<q20>Nights like this are the argument, really,</q20>" <c20>said</c20> <s20>its chairwoman, Beth Ocansey</s20>, who has had the same seat since 1988. "<q20>You can't put that in a van and take it up the motorway.</q20>"

<s21>Callander</s21> <c21>would not be drawn on</c21> <q21>the subject</q21>. <s22>He</s22> <c22>said</c22> <q22>he had a more pressing problem, because Marlow's old boss had been on the telephone asking whether he could do a shift on Monday</q22>.

"<q23>I've told him the lad's busy,</q23>" <s23>the coach</s23> <c23>said</c23>.
-----
1 | direct | Josh Marlow | PERSON | pronoun
2 | indirect | Josh Marlow | PERSON | surname
3 | direct | Richie Callander | PERSON | surname
4 | indirect | Richie Callander | PERSON | title
5 | attitude | Neville Strake | PERSON | name
6 | attitude | Will Hathersage | PERSON | title
7 | direct | Will Hathersage | PERSON | surname
8 | direct | Sione Fotuaika | PERSON | title
9 | attitude | Sione Fotuaika | PERSON | pronoun
10 | attitude | Mick Dunstable | PERSON | name
11 | mixed | Mick Dunstable | PERSON | pronoun
12 | indirect | Mick Dunstable | PERSON | pronoun
13 | direct | Mick Dunstable | PERSON | title
14 | indirect | Leicester Saxons | ORG | organisation
15 | attitude | Mick Dunstable | PERSON | surname
16 | direct | bedsheet | DOCUMENT | document
17 | indirect | Neville Strake | PERSON | surname
18 | mixed | Harbourside Supporters' Trust | ORG | organisation
19 | indirect | Harbourside Supporters' Trust | ORG | organisation
20 | direct | Beth Ocansey | PERSON | name
21 | attitude | Richie Callander | PERSON | surname
22 | indirect | Richie Callander | PERSON | pronoun
23 | direct | Richie Callander | PERSON | title
entity | PERSON | Josh Marlow | Marlow | scrum-half | Harbourside
entity | PERSON | Richie Callander | Callander | head coach | Harbourside
entity | PERSON | Neville Strake | Strake | owner | Harbourside
entity | PERSON | Tom Averill | Averill | - | Leicester Saxons
entity | PERSON | Simon Beattie | - | television match official | -
entity | PERSON | Will Hathersage | Hathersage | captain | Leicester Saxons
entity | PERSON | Sione Fotuaika | Fotuaika | prop | Harbourside
entity | PERSON | Ben Ruskin | - | - | Harbourside
entity | PERSON | Rory Teague | - | - | Harbourside
entity | PERSON | Mick Dunstable | Dunstable | director of rugby | Leicester Saxons
entity | PERSON | Beth Ocansey | - | chairwoman | Harbourside Supporters' Trust
entity | ORG | Harbourside | - | - | -
entity | ORG | Leicester Saxons | Saxons | - | -
entity | ORG | Harbourside Supporters' Trust | - | - | -
entity | NORP | Tongan | - | - | -
entity | NORP | Australian | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Basin | - | - | -
entity | LOC | Toulouse | - | - | -
entity | LOC | Portbury | - | - | -
meta | Marlow's late try sinks Saxons as Harbourside end 12-year wait | - | Gethin Prowse
