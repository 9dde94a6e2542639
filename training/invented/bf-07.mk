Carlisle sack Fa’asavalu after Shrewsbury humbling

By Rory Ettrick at Brunton Lea

Carlisle have dismissed their head coach, Isaia Fa’asavalu, two days after Shrewsbury beat them 47-6 and with nine games of the Northern Premiership left.

<s1>The club</s1> <c1>announced</c1> <q1>his departure</q1> in a statement of 41 words shortly after training on Monday. <s2,3>It</s2,3> <c2>thanked</c2> the Samoan for <q2>his “honesty and hymn singing”</q2>, and <c3>said</c3> <q3>forwards coach Dougie Tweed would take charge for Friday’s visit of Merthyr</q3>.

Fa’asavalu, 46, won promotion in his first season but has lost ten of the past 12. Even so, the news stunned the players, several of whom learned of it from Instagram.

“<q5>I walked out of the gym and my phone was like a fruit machine,</q5>” <c5>said</c5> <s5>the captain, Ieuan Maddocks-Hale</s5>. “<q5>Izzy’s a mate. I’m gutted, and I’m to blame. We all are.</q5>”

<s6>The Welsh lock</s6> <c6>admitted</c6> that <q6>the squad had “stopped listening” after the defeat at Bedford in November</q6>. <s7>He</s7> <c7>denied</c7> <q7>reports in the Cumberland Star of a dressing-room revolt</q7>.

Carlisle’s owner, the haulage magnate Stobart Quail, was not at Brunton Lea on Saturday. <s8>Friends of Quail</s8> <c8>say</c8> <q8>he watched the second half at home in Penrith with the sound off</q8>. His company, Quail Brothers, put £3m into the club last year, and he is thought to want a bigger name.

The obvious candidate is Gaël Kerbrat, the former Brest scrum-half now coaching Treviso. <s10>His agents, Lomax Delaney</s10>, <c10>refused to confirm</c10> that <q10>talks had taken place</q10>. <s11>Treviso</s11> <c11>said</c11> <q11>Kerbrat was under contract until 2028 and “very happy beside the Sile”</q11>.

<s12>Patsy Delaney</s12>, who represents half the league’s coaches, <c12>pointed out</c12> that <q12>Kerbrat’s wife comes from Keswick</q12>. “<q13>Draw your own map,</q13>” <s13>she</s13> <c13>added</c13>.

The Rugby Coaches’ Guild was scathing. <s14,15>Its secretary, Mungo Philpott</s14,15>, <c14>called</c14> the sacking “<q14>shabby, even by this league’s standards</q14>” and <c15>questioned</c15> <q15>whether the club had followed its own disciplinary code</q15>. <s16>The Guild</s16> <c16>wants</c16> <q16>the Rugby Football Union to make a six-week notice period compulsory</q16>.

<s17>Twickenham</s17> <c17>declined to say</c17> <q17>if it would look at the case</q17>.

For Shrewsbury, who scored seven tries, life could scarcely be better. Tries for Moses Tamou, twice, and the teenager Jem Outhwaite had the game won by the interval in front of a silent Petteril Stand. “<q18>Carlisle gave us the keys,</q18>” <c18>said</c18> <s18>their director of rugby, Bríd Ní Choileáin</s18>, the first woman to hold such a post in the league. <s19>She</s19> <c19>sympathised</c19> with <q19>her opposite number</q19>. “<q20>It could be me by Whitsun.</q20>”

<s21>The Carlisle Supporters’ Trust</s21> <c21>has demanded</c21> <q21>a meeting with the board</q21>. A hand-painted banner hung yesterday from a bridge over the Eden. <s22>It</s22> <c22>read</c22>: “<q22>THANKS IZZY. NOW SACK THE REST.</q22>”

Fa’asavalu himself flew to Apia to see his mother. <s23>He</s23> <c23>posted</c23> a single line on his Facebook page: “<q23>The sheep will be fine without me.</q23>”
-----
1 | indirect | Carlisle | ORG | organisation
2 | mixed | Carlisle | ORG | pronoun
3 | indirect | Carlisle | ORG | pronoun
5 | direct | Ieuan Maddocks-Hale | PERSON | name
6 | mixed | Ieuan Maddocks-Hale | PERSON | title
7 | indirect | Ieuan Maddocks-Hale | PERSON | pronoun
8 | indirect | Friends of Quail | GROUP | group
10 | attitude | Lomax Delaney | ORG | organisation
11 | mixed | Treviso | ORG | organisation
12 | indirect | Patsy Delaney | PERSON | name
13 | direct | Patsy Delaney | PERSON | pronoun
14 | mixed | Mungo Philpott | PERSON | name
15 | indirect | Mungo Philpott | PERSON | name
16 | attitude | Rugby Coaches’ Guild | ORG | organisation
17 | attitude | Rugby Football Union | ORG | organisation
18 | direct | Bríd Ní Choileáin | PERSON | name
19 | attitude | Bríd Ní Choileáin | PERSON | pronoun
20 | direct | Bríd Ní Choileáin | PERSON | none
21 | indirect | Carlisle Supporters’ Trust | ORG | organisation
22 | direct | hand-painted banner | DOCUMENT | pronoun
23 | direct | Isaia Fa’asavalu | PERSON | pronoun
entity | ORG | Carlisle | - | - | -
entity | PERSON | Isaia Fa’asavalu | Fa’asavalu; Izzy | head coach | Carlisle
entity | ORG | Shrewsbury | - | - | -
entity | NORP | Samoan | - | - | -
entity | PERSON | Dougie Tweed | - | forwards coach | Carlisle
entity | ORG | Merthyr | - | - | -
entity | ORG | Instagram | - | - | -
entity | PERSON | Ieuan Maddocks-Hale | - | captain | Carlisle
entity | NORP | Welsh | - | - | -
entity | LOC | Bedford | - | - | -
entity | ORG | Cumberland Star | - | - | -
entity | PERSON | Stobart Quail | Quail | owner | Carlisle
entity | LOC | Brunton Lea | - | - | -
entity | LOC | Penrith | - | - | -
entity | ORG | Quail Brothers | - | - | -
entity | PERSON | Gaël Kerbrat | Kerbrat | - | Treviso
entity | ORG | Brest | - | - | -
entity | ORG | Treviso | - | - | -
entity | ORG | Lomax Delaney | - | - | -
entity | LOC | Sile | - | - | -
entity | PERSON | Patsy Delaney | - | - | Lomax Delaney
entity | LOC | Keswick | - | - | -
entity | ORG | Rugby Coaches’ Guild | Guild | - | -
entity | PERSON | Mungo Philpott | - | secretary | Rugby Coaches’ Guild
entity | ORG | Rugby Football Union | Twickenham | - | -
entity | PERSON | Moses Tamou | - | - | Shrewsbury
entity | PERSON | Jem Outhwaite | - | - | Shrewsbury
entity | LOC | Petteril Stand | - | - | -
entity | PERSON | Bríd Ní Choileáin | - | director of rugby | Shrewsbury
entity | ORG | Carlisle Supporters’ Trust | - | - | -
entity | LOC | Eden | - | - | -
entity | LOC | Apia | - | - | -
entity | ORG | Facebook | - | - | -
meta | Carlisle sack Fa’asavalu after Shrewsbury humbling | - | Rory Ettrick
