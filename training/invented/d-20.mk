Steelheads' Bouchard '<q1>sick</q1>' over hit as Laine ruled out for season

THE CANADIAN WIRE

MONCTON, N.B. — <s2>Defenceman Luc Bouchard</s2> <c2>says</c2> <q2>he has texted Aksel Laine every day since the hit that ended the Finnish winger's season</q2>.

<q3>He hasn't had a reply</q3>, <s3>he</s3> <c3>said</c3> Wednesday, <q3>and doesn't expect one</q3>.

"<q4>I feel sick about it. I've watched it maybe a hundred times and I keep hoping I turn my shoulder,</q4>" <s4>Bouchard</s4> <c4>told</c4> <a4>reporters</a4> after practice with the Halifax Steelheads. "<q4>I'm not a dirty player. But I understand if he thinks I am today.</q4>"

Laine, 23, was carried off on a stretcher in the second period of Sunday's game against the Moncton Tide. <s5>The team</s5> <c5>announced</c5> on Tuesday that <q5>he had fractured two vertebrae and would not play again this year</q5>.

<s6>Tide head coach Marcy Dubinsky</s6> <c6>called</c6> the hit "<q6>predatory</q6>" on the night. She softened slightly Wednesday.

"<q8>I was mad, and I'd say it again, but I'd maybe say it to him and not to 40 microphones,</q8>" <c8>said</c8> <s8>the league's only female head coach</s8>.

Bouchard was given a five-game suspension by the Atlantic Pro League. <s9>The Tide</s9> <c9>thinks</c9> <q9>the ban is far too short</q9>. <s10,11>Its general manager, Howie Strang</s10,11>, <c10>has asked</c10> <a10>the league</a10> <q10>to review the decision</q10>, <c11>arguing</c11> that <q11>the defenceman left his feet</q11>.

<s12>League vice-president Pardeep Grewal</s12> <c12>would not say</c12> <q12>if the appeal would be heard before the playoffs</q12>. "<q13>There's a process,</q13>" <s13>he</s13> <c13>said</c13> in an email. "<q13>I'm not going to litigate it in the media.</q13>"

<s15>Laine's agent, Kirsi Holm</s15>, <c15>said</c15> from Tampere that <q15>her client is "alert and bored."</q15>

"<q14>He can move everything,</q14>" <s14>Holm</s14> <c14>said</c14>. "<q14>His first question was who won.</q14>" The Tide lost 4-1.
-----
1 | mixed | Luc Bouchard | PERSON | none
2 | indirect | Luc Bouchard | PERSON | name
3 | indirect | Luc Bouchard | PERSON | pronoun
4 | direct | Luc Bouchard | PERSON | surname
5 | indirect | Moncton Tide | ORG | organisation
6 | mixed | Marcy Dubinsky | PERSON | name
8 | direct | Marcy Dubinsky | PERSON | title
9 | attitude | Moncton Tide | ORG | organisation
10 | indirect | Howie Strang | PERSON | name
11 | indirect | Howie Strang | PERSON | name
12 | attitude | Pardeep Grewal | PERSON | name
13 | direct | Pardeep Grewal | PERSON | pronoun
14 | direct | Kirsi Holm | PERSON | surname
15 | mixed | Kirsi Holm | PERSON | name
meta | Steelheads' Bouchard 'sick' over hit as Laine ruled out for season | - | -
entity | ORG | Halifax Steelheads | Steelheads | - | -
entity | PERSON | Luc Bouchard | Bouchard | Defenceman | Halifax Steelheads
entity | PERSON | Aksel Laine | Laine | winger | Moncton Tide
entity | LOC | MONCTON | - | - | -
entity | LOC | N.B. | - | - | -
entity | NORP | Finnish | - | - | -
entity | ORG | Moncton Tide | Tide | - | -
entity | PERSON | Marcy Dubinsky | Dubinsky | head coach | Moncton Tide
entity | ORG | Atlantic Pro League | - | - | -
entity | PERSON | Howie Strang | - | general manager | Moncton Tide
entity | PERSON | Pardeep Grewal | - | vice-president | Atlantic Pro League
entity | PERSON | Kirsi Holm | Holm | agent | -
entity | LOC | Tampere | - | - | -
