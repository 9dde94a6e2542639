<q1>Junior team's culture was 'rotten from behind the bench,'</q1> <s1>racism report</s1> <c1>finds</c1>

Paige Lamoureux

The Prairie Wire

MOOSE LAKE, Sask. — <q2>Coaches of the Moose Lake Freighters ignored racist taunting of Indigenous and Black players for six seasons and twice joined in</q2>, <c2>according to</c2> <s2>a 171-page report</s2> made public Wednesday.

<q3>The junior hockey team's culture was "rotten from behind the bench,"</q3> <c3>wrote</c3> <s3>Yvonne Laplante-Cardinal, the retired Alberta judge</s3> who interviewed 93 people for the Western Major Junior League.

"<q4>I met a young man who at 16 ate his lunch in an equipment closet,</q4>" <s4>she</s4> <c4>told</c4> <a4>a news conference at the Harvest Centre</a4>. "<q4>He thought that was hockey.</q4>"

<s5,6>Head coach Dale Sorokowski</s5,6> <c5>apologized for</c5> "<q5>every word I pretended not to hear</q5>" but <c6>denied</c6> <q6>ever using a slur</q6>.

"<q7>I ran an old-school room,</q7>" <c7>said</c7> <s7>the 62-year-old</s7>, who won the Hallman Cup in 2017. "<q7>Old school wasn't good enough.</q7>"

Tyrell Beardy, a Cree defenceman, captained the team from 2019 to 2021. <s8>He</s8> <c8>said</c8> <q8>he read the report in his truck and "had to pull over twice."</q8>

"<q9>It's got everything in it but the smell,</q9>" <c9>said</c9> <s9>the former captain</s9>, now with Lahtela in Finland.

The report quotes <s10>him</s10> as <c10>telling</c10> <a10>an assistant coach</a10>: "<q10>You laugh louder than they do.</q10>" The assistant, Curtis Mayhew-Ross, was fired Tuesday. In a text message <s11>he</s11> <c11>dismissed</c11> the findings as "<q11>one-sided fiction.</q11>"

Beardy's mother, Darlene Beardy, sent the club a letter in 2019. <s12>The letter</s12>, reprinted as an appendix, <c12>asks</c12> <a12>coaches</a12> <q12>to "call my son by his name."</q12>

"<q13>They mailed me a season-ticket renewal,</q13>" <c13>said</c13> <s13>the school bus driver</s13>, who has raised three boys on her own.

<s14>A billet mother</s14> <c14>told</c14> <a14>Laplante-Cardinal</a14> <q14>she had washed spit out of jerseys</q14>. <s15>She</s15> <c15>feared</c15> that <q15>speaking up would cost the boys ice time</q15>. <s16>The retired judge</s16> <c16>urges</c16> <a16>the league</a16> <q16>to train host families, too</q16>.

<s17>Commissioner Brent Ostrander</s17> <c17>promised</c17> "<q17>consequences that will be felt</q17>" and took away two draft picks. <s18>The former referee</s18> <c18>ruled out</c18> <q18>suspending the team</q18>.

The Freighters belong to Garth Pihowich and his brother Vern Pihowich, who made their money in the potash hauler PH-40 Transport. In a statement, <s19,20>the brothers</s19,20> <c19>thanked</c19> Laplante-Cardinal for "<q19>holding up a mirror</q19>" and <c20>vowed</c20> <q20>to hire an elder in residence</q20>.

<q21>Three former players, all of them Black, intend to sue</q21>, <s21>their lawyer</s21> <c21>said</c21>. "<q22>Nobody here is after a gift bag,</q22>" <s22>the lawyer</s22> <c22>added</c22>.

Hockey Canada has adopted nine of the 22 recommendations. <s23>The national body</s23> <c23>has not said</c23> <q23>when it will consider the rest</q23>. Two sponsors, Bannock & Bean and Prairie Gold Credit Union, have suspended their deals. <s24>The credit union</s24> <c24>said</c24> <q24>it was waiting for "proof, not posters."</q24>

<s25>Moose Lake Mayor Rashida Colquhoun</s25>, whose own son was cut by the team, <c25>encouraged</c25> <a25>residents</a25> <q25>to read all 171 pages</q25>.

The Freighters, who lost 5-2 to Swift Narrows on Saturday, host Medicine Ridge on Friday.
-----
1 | mixed | racism report | DOCUMENT | document
2 | indirect | racism report | DOCUMENT | document
3 | mixed | Yvonne Laplante-Cardinal | PERSON | name
4 | direct | Yvonne Laplante-Cardinal | PERSON | pronoun
5 | mixed | Dale Sorokowski | PERSON | name
6 | indirect | Dale Sorokowski | PERSON | name
7 | direct | Dale Sorokowski | PERSON | title
8 | mixed | Tyrell Beardy | PERSON | pronoun
9 | direct | Tyrell Beardy | PERSON | title
10 | direct | Tyrell Beardy | PERSON | pronoun
11 | mixed | Curtis Mayhew-Ross | PERSON | pronoun
12 | mixed | letter | DOCUMENT | document
13 | direct | Darlene Beardy | PERSON | title
14 | indirect | billet mother | PERSON | title
15 | attitude | billet mother | PERSON | pronoun
16 | indirect | Yvonne Laplante-Cardinal | PERSON | title
17 | mixed | Brent Ostrander | PERSON | name
18 | indirect | Brent Ostrander | PERSON | title
19 | mixed | Garth Pihowich and Vern Pihowich | GROUP | group
20 | indirect | Garth Pihowich and Vern Pihowich | GROUP | group
21 | indirect | their lawyer | PERSON | title
22 | direct | their lawyer | PERSON | title
23 | attitude | Hockey Canada | ORG | organisation
24 | mixed | Prairie Gold Credit Union | ORG | organisation
25 | indirect | Rashida Colquhoun | PERSON | name
entity | PERSON | Yvonne Laplante-Cardinal | Laplante-Cardinal | judge | -
entity | PERSON | Dale Sorokowski | - | Head coach | Moose Lake Freighters
entity | PERSON | Tyrell Beardy | Beardy | defenceman | Lahtela
entity | PERSON | Curtis Mayhew-Ross | - | assistant coach | Moose Lake Freighters
entity | PERSON | Darlene Beardy | - | school bus driver | -
entity | PERSON | Brent Ostrander | - | Commissioner | Western Major Junior League
entity | PERSON | Garth Pihowich | - | - | -
entity | PERSON | Vern Pihowich | - | - | -
entity | PERSON | Rashida Colquhoun | - | Mayor | -
entity | ORG | Moose Lake Freighters | Freighters | - | -
entity | ORG | Western Major Junior League | - | - | -
entity | ORG | Lahtela | - | - | -
entity | ORG | PH-40 Transport | - | - | -
entity | ORG | Hockey Canada | - | - | -
entity | ORG | Bannock & Bean | - | - | -
entity | ORG | Prairie Gold Credit Union | - | - | -
entity | ORG | Swift Narrows | - | - | -
entity | ORG | Medicine Ridge | - | - | -
entity | LOC | Moose Lake | MOOSE LAKE | - | -
entity | LOC | Sask. | - | - | -
entity | LOC | Alberta | - | - | -
entity | LOC | Harvest Centre | - | - | -
entity | LOC | Finland | - | - | -
entity | NORP | Indigenous | - | - | -
entity | NORP | Black | - | - | -
entity | NORP | Cree | - | - | -
meta | Junior team's culture was 'rotten from behind the bench,' racism report finds | - | Paige Lamoureux
