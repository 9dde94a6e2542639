Bishop's '<x>gentle</x>' warning to warring choir

<s10>THE Bishop of Ennerdale</s10> <c10>has told</c10> <a10>the feuding members of a village choir</a10> to '<q10>sing or go home</q10>'.

The Rt Rev Chiamaka Dunne stepped in after two sopranos at St Oswin's refused to share a hymn book.

'<q1>I said it gently, but I did say it,</q1>' <s1>the bishop</s1> <c1>told</c1> <a1>the Church Chronicle</a1>. '<q1>The choristers' quarrel isn't the Lord's quarrel. He's got a roof to fix.</q1>'

The dispute began in Lent over the tempo of '<x>Abide With Me</x>'. <s2>Organist Clive Peabody</s2> <c2>claims</c2> <q2>he was told to "get a move on" by someone in the back row</q2>. The back row has gone quiet.

'<q4>We said no such thing,</q4>' <c4>insisted</c4> <s4>alto Grace Adomako</s4>. '<q4>We hummed it.</q4>'

<s5>Churchwarden Tim Lisle</s5> <c5>hopes</c5> <q5>for peace by harvest</q5>. '<q6>There's been a vote, there's been a walkout and there's been a casserole,</q6>' <s6>he</s6> <c6>said</c6>. '<q6>The casserole did most good.</q6>'

<s7>The diocese</s7> <c7>declined to say</c7> <q7>whether any formal complaint had been made</q7>. <s8>A note pinned in the vestry</s8> <c8>says</c8>: '<q8>Would whoever has the descants kindly un-have them.</q8>'

<s9>Mr Peabody, 70</s9>, <c9>has threatened</c9> <q9>to take his shoes and leave</q9>. '<q11>My organ shoes,</q11>' <s11>he</s11> <c11>clarified</c11>.

The sopranos, cousins who haven't spoken since '09, now have a hymn book each. <s12>Both</s12> <c12>said</c12> <q12>they'd be there on Sunday</q12>. <s13>Neither</s13> <c13>would say</c13> <q13>which pew</q13>.

<c14>According to</c14> <s14>the parish magazine</s14>, <q14>attendance has doubled since the row began</q14>.
-----
1 | direct | Chiamaka Dunne | PERSON | title
2 | mixed | Clive Peabody | PERSON | name
4 | direct | Grace Adomako | PERSON | name
5 | attitude | Tim Lisle | PERSON | name
6 | direct | Tim Lisle | PERSON | pronoun
7 | attitude | diocese | ORG | organisation
8 | direct | note pinned in the vestry | DOCUMENT | document
9 | indirect | Clive Peabody | PERSON | surname
10 | mixed | Chiamaka Dunne | PERSON | title
11 | direct | Clive Peabody | PERSON | pronoun
12 | indirect | Both | GROUP | pronoun
13 | attitude | Neither | GROUP | pronoun
14 | indirect | parish magazine | DOCUMENT | document
meta | Bishop's 'gentle' warning to warring choir | - | -
entity | LOC | Ennerdale | - | - | -
entity | PERSON | Chiamaka Dunne | - | Bishop of Ennerdale | -
entity | LOC | St Oswin's | - | - | -
entity | ORG | Church Chronicle | - | - | -
entity | PERSON | Clive Peabody | Mr Peabody | Organist | -
entity | PERSON | Grace Adomako | - | alto | -
entity | PERSON | Tim Lisle | - | Churchwarden | -
