Hartsmere stun Graz to reach last eight but Wexcombe crash out

Winterbottom double caps Europa League comeback | <s1>Rovers boss Peacock</s1> <c1>insists</c1> <q1>he is safe</q1> | Trenholme climb out of bottom three

By Lachlan Boothroyd at Ferry Meadow

Hartsmere came from two goals down to beat Union Graz 3-2 on a sodden night at Ferry Meadow and reach the quarter-finals of the Europa League, their first in Europe for 41 years.

Bolu Winterbottom, a half-time substitute, scored twice, the second from 25 yards in the 88th minute, after Graz had led through Matteo Jelinek and an own goal by the Hartsmere captain, Ciarán Town.

“<q2>I told them <n2>nobody in Hartsmere has gone to bed</n2>,</q2>” <c2>said</c2> <s2>their manager, Rutger Vandenhoeck</s2>. “<q2>So give them a reason to stay up.</q2>”

<s3>The Belgian</s3> <c3>described</c3> Winterbottom as “<q3>a postman who rings once and kicks the door in</q3>”. <s4>He</s4> <c4>denied</c4> <q4>leaving him out at the start because of a row over a tattoo</q4>. <s5,6>The 19-year-old</s5,6>, on loan from Aldgate Town, <c5>said</c5> <q5>he had apologised to the squad</q5> and <c6>admitted</c6> <q6>being “a bit of a muppet”</q6>.

Graz were less amused. <s7,8>Their coach, Heimo Stadler</s7,8>, <c7>blamed</c7> <q7>the pitch</q7> and <c8>said</c8> <q8>the second half had been “a swimming lesson with corners”</q8>.

<s9>Uefa</s9> <c9>said</c9> <q9>the Dutch referee, Joost Appel, had inspected the surface twice</q9>. <s10>Hartsmere</s10> <c10>pointed out</c10> that <q10>both sides had played on it</q10>.

Wexcombe Rovers had no such joy. They lost 1-0 at Slavoj Ostrava, 4-1 on aggregate, to a Tomas Havel penalty awarded after Jem Pilgrim had handled on the line.

The defeat, a ninth in 11, leaves Stevie Peacock one match from the sack, if the away end has its way. <s11>The former Welsh international</s11> <c11>does not see</c11> <q11>it like that</q11>.

“<q12>I spoke to the owners at lunch and we talked about grass,</q12>” <s12>Peacock</s12> <c12>said</c12>.

The owners, the Denver fund Larkspur Peak, bought Rovers from Sir Roly Duckham in 2021. <s13>Larkspur</s13> <c13>said</c13> in January that <q13>it had “full confidence” in him</q13>, and has been silent since. <s14>A supporters’ group, the Wexcombe Independents</s14>, <c14>called for</c14> <q14>a change before the weekend’s derby with Selwyn</q14>. <q15>Two thousand fans had travelled 1,100 miles “for 90 minutes of sideways”</q15>, <c15>said</c15> <s15>its chair, Meera Clay</s15>.

<s16>Police in Ostrava</s16> <c16>said</c16> <q16>14 Wexcombe supporters had been arrested near Stodolni Street</q16>. <s17>The Football Association</s17> <c17>said</c17> <q17>it would await a report from the Czech authorities</q17>.

In the Premier League’s one fixture, rearranged after Storm Bettina, Trenholme beat Castle Vale 2-0 at the Hallam Oil Stadium with goals by Emmanuel Sunday and Kit Oyelaran. Vale had Pavel Dvorsky, their goalkeeper, sent off for a lunge at Sunday, but <s18>the club</s18> <c18>plan</c18> <q18>to appeal</q18>.

Dougie Fairweather has charge of Trenholme while Anders Lindahl recovers from surgery. “<q19>The gaffer texted me the team from bed, and then he texted me a different one,</q19>” <s19>Fairweather</s19> <c19>told</c19> <a19>Talkline</a19>. <s20>He</s20> <c20>thinks</c20> <q20>36 points will be enough</q20>.

The draw is in Nyon on Friday. <s21>Vandenhoeck</s21> <c21>hopes</c21> <q21>to avoid Atlético Mérida, the holders</q21>.

“<q22>My mother lives in Bruges,</q22>” <s22>he</s22> <c22>said</c22>. “<q22>Send us there. She makes soup.</q22>”
-----
1 | indirect | Stevie Peacock | PERSON | surname
2 | direct | Rutger Vandenhoeck | PERSON | name
3 | mixed | Rutger Vandenhoeck | PERSON | title
4 | indirect | Rutger Vandenhoeck | PERSON | pronoun
5 | indirect | Bolu Winterbottom | PERSON | title
6 | mixed | Bolu Winterbottom | PERSON | title
7 | indirect | Heimo Stadler | PERSON | name
8 | mixed | Heimo Stadler | PERSON | name
9 | indirect | Uefa | ORG | organisation
10 | indirect | Hartsmere | ORG | organisation
11 | attitude | Stevie Peacock | PERSON | title
12 | direct | Stevie Peacock | PERSON | surname
13 | mixed | Larkspur Peak | ORG | organisation
14 | indirect | Wexcombe Independents | ORG | organisation
15 | mixed | Meera Clay | PERSON | name
16 | indirect | Police in Ostrava | GROUP | group
17 | indirect | Football Association | ORG | organisation
18 | attitude | Castle Vale | ORG | organisation
19 | direct | Dougie Fairweather | PERSON | surname
20 | attitude | Dougie Fairweather | PERSON | pronoun
21 | attitude | Rutger Vandenhoeck | PERSON | surname
22 | direct | Rutger Vandenhoeck | PERSON | pronoun
entity | ORG | Hartsmere | - | - | -
entity | ORG | Union Graz | Graz | - | -
entity | ORG | Wexcombe Rovers | Wexcombe; Rovers | - | -
entity | PERSON | Bolu Winterbottom | Winterbottom | - | Hartsmere
entity | PERSON | Stevie Peacock | Peacock | boss | Wexcombe Rovers
entity | ORG | Trenholme | - | - | -
entity | LOC | Ferry Meadow | - | - | -
entity | LOC | Europe | - | - | -
entity | PERSON | Matteo Jelinek | - | - | Union Graz
entity | PERSON | Ciarán Town | - | captain | Hartsmere
entity | PERSON | Rutger Vandenhoeck | Vandenhoeck | manager | Hartsmere
entity | NORP | Belgian | - | - | -
entity | ORG | Aldgate Town | - | - | -
entity | PERSON | Heimo Stadler | - | coach | Union Graz
entity | ORG | Uefa | - | - | -
entity | NORP | Dutch | - | - | -
entity | PERSON | Joost Appel | - | referee | -
entity | ORG | Slavoj Ostrava | - | - | -
entity | PERSON | Tomas Havel | - | - | Slavoj Ostrava
entity | PERSON | Jem Pilgrim | - | - | Wexcombe Rovers
entity | NORP | Welsh | - | - | -
entity | LOC | Denver | - | - | -
entity | ORG | Larkspur Peak | Larkspur | - | -
entity | PERSON | Roly Duckham | Sir Roly Duckham | - | -
entity | ORG | Wexcombe Independents | - | - | -
entity | ORG | Selwyn | - | - | -
entity | PERSON | Meera Clay | - | chair | Wexcombe Independents
entity | LOC | Ostrava | - | - | -
entity | LOC | Stodolni Street | - | - | -
entity | ORG | Football Association | - | - | -
entity | NORP | Czech | - | - | -
entity | ORG | Castle Vale | Vale | - | -
entity | LOC | Hallam Oil Stadium | - | - | -
entity | PERSON | Emmanuel Sunday | Sunday | - | Trenholme
entity | PERSON | Kit Oyelaran | - | - | Trenholme
entity | PERSON | Pavel Dvorsky | - | goalkeeper | Castle Vale
entity | PERSON | Dougie Fairweather | Fairweather | - | Trenholme
entity | PERSON | Anders Lindahl | - | - | Trenholme
entity | ORG | Talkline | - | - | -
entity | LOC | Nyon | - | - | -
entity | ORG | Atlético Mérida | - | - | -
entity | LOC | Bruges | - | - | -
meta | Hartsmere stun Graz to reach last eight but Wexcombe crash out | - | Lachlan Boothroyd
