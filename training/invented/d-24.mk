‘<q1>He’s done</q1>’: Stingrays sack Fifita after airport brawl

By Brad Mancuso

THE Sunshine Stingrays have torn up the contract of star prop Semisi Fifita, 26 hours after footage emerged of the Tongan international throwing punches in an airport bar.

<s2>Chief executive Danielle Croft</s2> <c2>said</c2> <q2>the board’s decision was unanimous</q2>.

‘<q3>We’ve given Semi chances that other clubs wouldn’t have, and I don’t regret one of them,</q3>’ <s3>Croft</s3> <c3>told</c3> <a3>a packed press conference</a3>. ‘<q3>But there’s a line and he knows where it was.</q3>’

<s4>The 27-year-old</s4>, who was on $850,000 a season, <c4>apologised</c4> on Instagram for ‘<q4>letting down the jersey and my mum, not in that order</q4>’. <s5>He</s5> <c5>claimed</c5> <q5>he’d been racially abused by a stranger before the fight</q5>.

<s6>Police</s6> <c6>are yet to say</c6> <q6>whether charges will be laid</q6>.

Stingrays coach Mick Delahunty was a notable absentee from the press conference. It is understood the premiership winner argued for a fine and a suspension.

‘<q8>Mick wanted to keep him, the sponsors didn’t, and the sponsors pay for the lights,</q8>’ <s8>one club insider</s8> <c8>said</c8>.

<s9,10>The Rugby League Players’ Alliance</s9,10> <c9>slammed</c9> the sacking as <q9>a rush to judgment</q9> and <c10>vowed</c10> <q10>to fight it</q10>. <s11>Its boss, former hooker Craig Aloisi</s11>, <c11>questioned</c11> <q11>how the club could have completed an investigation ‘between breakfast and the six o’clock news’</q11>.

Croft had an answer. ‘<q12>We watched the tape,</q12>’ <s12>she</s12> <c12>said</c12>.

Rivals are already circling. <s13>Penshurst coach Ivan Lolohea</s13>, who is Fifita’s cousin, <c13>refused to rule out</c13> <q13>a bid</q13>, while <s14>the Townsville Crocs</s14> <c14>denied</c14> <q14>any interest</q14>.

Fans at training were split. <s15>Season-ticket holder Deb Rasmussen</s15> <c15>thinks</c15> <q15>the punishment is fair</q15>. Her son Jye, 11, in a No. 8 jersey, doesn’t.

‘<q17>He signed my arm,</q17>’ <s17>Jye</s17> <c17>said</c17>. ‘<q17>I haven’t washed it.</q17>’

The Stingrays host Penshurst on Friday.
-----
1 | direct | Danielle Croft | PERSON | none
2 | indirect | Danielle Croft | PERSON | name
3 | direct | Danielle Croft | PERSON | surname
4 | mixed | Semisi Fifita | PERSON | title
5 | indirect | Semisi Fifita | PERSON | pronoun
6 | attitude | Police | GROUP | group
8 | direct | one club insider | PERSON | title
9 | indirect | Rugby League Players’ Alliance | ORG | organisation
10 | indirect | Rugby League Players’ Alliance | ORG | organisation
11 | mixed | Craig Aloisi | PERSON | name
12 | direct | Danielle Croft | PERSON | pronoun
13 | attitude | Ivan Lolohea | PERSON | name
14 | indirect | Townsville Crocs | ORG | organisation
15 | attitude | Deb Rasmussen | PERSON | name
17 | direct | Jye | PERSON | name
meta | ‘He’s done’: Stingrays sack Fifita after airport brawl | - | Brad Mancuso
entity | ORG | Sunshine Stingrays | Stingrays | - | -
entity | PERSON | Semisi Fifita | Fifita; Semi | prop | Sunshine Stingrays
entity | NORP | Tongan | - | - | -
entity | PERSON | Danielle Croft | Croft | Chief executive | Sunshine Stingrays
entity | ORG | Instagram | - | - | -
entity | PERSON | Mick Delahunty | Mick | coach | Sunshine Stingrays
entity | ORG | Rugby League Players’ Alliance | - | - | -
entity | PERSON | Craig Aloisi | Aloisi | boss | Rugby League Players’ Alliance
entity | PERSON | Ivan Lolohea | Lolohea | coach | Penshurst
entity | ORG | Penshurst | - | - | -
entity | ORG | Townsville Crocs | - | - | -
entity | PERSON | Deb Rasmussen | - | - | -
entity | PERSON | Jye | - | - | -
