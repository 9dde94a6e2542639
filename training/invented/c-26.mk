Clonagher’s day in the sun as Heraghty goals sink Moyfin

By Malachy Tuohy at Dr Hyde Park

Clonagher 2-11 Moyfin 0-14

A parish with one shop, two pumps and no traffic lights has a county senior football title for the first time since 1938.

Two goals in four second-half minutes from Conor Heraghty, a 19-year-old who was in the minors last summer, did for a Moyfin side seeking three in a row.

“<q1>I’d like to say I meant the second one,</q1>” <c1>said</c1> <s1>Heraghty</s1>. “<q1>I was trying to get out of the way of it.</q1>”

<s2>His manager, Tom Joe Rafferty</s2>, <c2>said</c2> <q2>he had not slept since Wednesday</q2>. <s3>He</s3> <c3>put</c3> the win down to “<q3>cuteness, oranges and a wet field</q3>”.

“<q4>We’ve 31 lads in the whole club. Thirty-one! Moyfin has that many on the bench.</q4>”

Moyfin led by five at the break and had a penalty saved on 34 minutes. After that the wind turned, the ball got slippery and the favourites lost their shape.

Their captain, Daithí Ó Cléirigh, had no complaints. “<q6>The better team won. I’ll be sick about it till the spring,</q6>” <s6>the garda</s6> <c6>said</c6>.

Moyfin boss Enda Scahill felt otherwise. <s7,8>The former Galway selector</s7,8> <c7>claimed</c7> <q7>the first goal was a square ball</q7> and <c8>called for</c8> <q8>the return of umpires “with two good eyes between the four of them”</q8>. <s9>The county board</s9> <c9>said</c9> <q9>no report had been received</q9>.

In the front row of the stand sat Brigid Heraghty, 97, who was at the 1938 final on her father’s crossbar. <s10>The scorer’s great-grandmother</s10> <c10>declared</c10> <q10>the standard “about the same, but the knees are cleaner”</q10>.

“<q11>I told Conor I’d wait for him,</q11>” <s11>she</s11> <c11>added</c11>. “<q11>He took his time.</q11>”

A banner across the Roscommon road last night carried a warning for travellers. <s12>It</s12> <c12>said</c12>: “<q12>Would the last one out of Clonagher please milk the cows.</q12>”

<s13>Rafferty</s13> <c13>hopes</c13> <q13>to keep the panel together for the Connacht championship</q13>. The celebrations, he was told, had already reached the graveyard, where someone had left a flag on his own father’s headstone.
-----
1 | direct | Conor Heraghty | PERSON | surname
2 | indirect | Tom Joe Rafferty | PERSON | name
3 | mixed | Tom Joe Rafferty | PERSON | pronoun
4 | direct | Tom Joe Rafferty | PERSON | none
6 | direct | Daithí Ó Cléirigh | PERSON | title
7 | indirect | Enda Scahill | PERSON | title
8 | mixed | Enda Scahill | PERSON | title
9 | indirect | county board | ORG | organisation
10 | mixed | Brigid Heraghty | PERSON | title
11 | direct | Brigid Heraghty | PERSON | pronoun
12 | direct | banner across the Roscommon road | DOCUMENT | pronoun
13 | attitude | Tom Joe Rafferty | PERSON | surname
entity | PERSON | Conor Heraghty | Heraghty; Conor | - | Clonagher
entity | PERSON | Tom Joe Rafferty | Rafferty | manager | Clonagher
entity | PERSON | Daithí Ó Cléirigh | - | captain | Moyfin
entity | PERSON | Enda Scahill | - | boss | Moyfin
entity | PERSON | Brigid Heraghty | - | - | -
entity | ORG | Moyfin | - | - | -
entity | ORG | Clonagher | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Roscommon | - | - | -
entity | LOC | Connacht | - | - | -
meta | Clonagher’s day in the sun as Heraghty goals sink Moyfin | - | Malachy Tuohy
