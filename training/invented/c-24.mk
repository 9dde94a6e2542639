Gates in Belfast peace wall to open at night for first time in 54 years

By Orla McIlwaine

A pair of steel gates that has divided two streets in north Belfast since 1971 will stay open overnight from the weekend.

The Ardmoyle Gate, between Cupra Street and Alliance Row, is to be left unlocked on a six-month trial after a vote of people living within 200 metres. Of 411 ballots, 288 were in favour.

“<q1>I’m 54. I’ve never once walked to the chippy after six,</q1>” <c1>said</c1> <s1>Roisin Devenney</s1>, whose back yard touches the wall. “<q1>I’ll be getting a fish supper on Saturday whether I’m hungry or not.</q1>”

Sammy Purdon, who lives 30 feet away and has never met her, was more wary. <s2>The retired bus driver</s2> <c2>thinks</c2> <q2>the trial should have waited until after July</q2>. “<q3>My mother was burned out in ’72,</q3>” <s3>he</s3> <c3>said</c3>. “<q3>I voted yes. I’ll sleep with the shoes on, but.</q3>”

<s4>Justice Minister Dara Quinlivan-Shaw</s4> <c4>hailed</c4> “<q4>the bravest opening of a door this city has seen</q4>”. <s5>She</s5> <c5>paid tribute to</c5> <q5>youth workers on both sides</q5>, who have patrolled the interface in pairs since 2016.

Not everyone joined in. <s6>Unionist councillor Trevor Gilliland</s6> <c6>questioned</c6> <q6>the wording of the ballot</q6>. <s7>He</s7> <c7>alleged</c7> that <q7>some residents “got two papers and some got none”</q7>.

<s8>The Department of Justice</s8> <c8>rejected</c8> <q8>the suggestion</q8>. <q9>Every paper was numbered</q9>, <s9>it</s9> <c9>said</c9>, <q9>and the count was observed by clergy</q9>.

<s10>A PSNI inspector</s10> <c10>warned</c10> that <q10>the gates would be closed “within four minutes” if there was trouble</q10>. <s11>He</s11> <c11>asked</c11> <a11>parents</a11> <q11>to know where their teenagers were</q11>.

There are still some 60 such walls, fences and gates in the city. Most were put up in a hurry and were meant to stand for weeks. Tourists write on them; nobody who lives beside them does.

The two women who have staffed the gate hut since 2004, Bernie Toal and Hazel McCutcheon, will be kept on. <s12>They</s12> <c12>plan</c12> <q12>to knit</q12>.

“<q13>We’ve watched every ’un of them weans grow up through a slot,</q13>” <s13>Mrs McCutcheon</s13> <c13>said</c13>. “<q13>It’ll be lovely to see their feet.</q13>”
-----
1 | direct | Roisin Devenney | PERSON | name
2 | attitude | Sammy Purdon | PERSON | title
3 | direct | Sammy Purdon | PERSON | pronoun
4 | mixed | Dara Quinlivan-Shaw | PERSON | name
5 | indirect | Dara Quinlivan-Shaw | PERSON | pronoun
6 | indirect | Trevor Gilliland | PERSON | name
7 | mixed | Trevor Gilliland | PERSON | pronoun
8 | indirect | Department of Justice | ORG | organisation
9 | indirect | Department of Justice | ORG | pronoun
10 | mixed | PSNI inspector | PERSON | title
11 | indirect | PSNI inspector | PERSON | pronoun
12 | attitude | Bernie Toal and Hazel McCutcheon | GROUP | pronoun
13 | direct | Hazel McCutcheon | PERSON | surname
entity | PERSON | Roisin Devenney | - | - | -
entity | PERSON | Sammy Purdon | - | bus driver | -
entity | PERSON | Dara Quinlivan-Shaw | - | Justice Minister | -
entity | PERSON | Trevor Gilliland | - | councillor | -
entity | ORG | Department of Justice | - | - | -
entity | PERSON | Bernie Toal | - | - | -
entity | PERSON | Hazel McCutcheon | Mrs McCutcheon | - | -
entity | ORG | PSNI | - | - | -
entity | NORP | Unionist | - | - | -
entity | LOC | Belfast | - | - | -
entity | LOC | Ardmoyle Gate | - | - | -
entity | LOC | Cupra Street | - | - | -
entity | LOC | Alliance Row | - | - | -
meta | Gates in Belfast peace wall to open at night for first time in 54 years | - | Orla McIlwaine
