Brightmoor 2-2 Castle Wyre: <s1>Pellegrini</s1> <c1>fumes</c1> at ‘<q1>clown-car defending</q1>’ as lead slips away

By Stu Hardcastle at Hodge & Parr Park

Brightmoor Athletic threw away a two-goal lead for the third time in August as Castle Wyre substitute Teo Mbarga struck twice in the last nine minutes at Hodge & Parr Park.

“<q2>That was clown-car defending and I was holding the steering wheel,</q2>” <c2>said</c2> <s2>manager Dario Pellegrini</s2>. <s3,4>The Italian</s3,4> <c3>apologised</c3> to the home fans for “<q3>40 minutes of fog</q3>” and <c4>promised</c4> <q4>changes for Tuesday’s trip to Otley Vale</q4>.

It had looked so simple. Kwame Rosell, on loan from the Belgian side Lommerbeek, headed in Rhys Tully’s corner after 12 minutes, and Jordan Adair made it two when keeper Ben Cole-Szewczyk spilled at his feet.

<s5>Pellegrini</s5> <c5>felt</c5> <q5>referee Simone Garth should have sent off Wyre captain Lewis Tully, the elder brother of Rhys, for a lunge before half-time</q5>.

“<q6>My mum would’ve booked him, and she gave birth to him,</q6>” <c6>joked</c6> <s6>the younger Tully</s6>. <s7>His sibling</s7> <c7>owned up</c7> to <q7>being lucky</q7>. “<q8>I got the ball eventually,</q8>” <s8>he</s8> <c8>told</c8> <a8>BBC Radio Wyreside</a8>.

Then came Mbarga. Released by Gillthorpe at 16 and picked up from Worth Bay for £200,000, the 20-year-old poked in Dele Farquhar’s cross and, in stoppage time, lashed the second past Jürgen Platt from outside the box.

“<q9>The gaffer said go on and annoy people,</q9>” <s9>the striker</s9> <c9>said</c9>. “<q9>I’m good at that. Ask St Bede’s.</q9>”

<s10,11>Wyre boss Gary Stobbs</s10,11> <c10>reckons</c10> <q10>Mbarga is worth £10m “of anybody’s oil money”</q10> and <c11>ruled out</c11> <q11>selling him to Hertha Spandau, or anyone else, before the window shuts</q11>.

“<q12>We were rubbish for 80 minutes,</q12>” <c12>admitted</c12> <s12>Stobbs</s12>. “<q12>I told them so at the break and one of them agreed with me, which was a worry.</q12>”

Across the corridor the mood was blacker. Asked if he was afraid of the sack, <s13>Pellegrini</s13> <c13>snapped</c13>: “<q13>Fear is for people with mortgages.</q13>”

“<q14>The chairman rang me on Thursday. We talked about wine.</q14>”

<s15>The chairman, Femi Okonjo-Bligh</s15>, <c15>wrote</c15> in the programme that <q15>he had “full belief in the project”</q15>. <s16>Brightmoor Till I Die</s16>, the biggest fans’ group, <c16>wants</c16> <q16>the owners, Foster Quayle of Delaware, to explain where £31m went this summer</q16>.

<s17>A banner in the Gasworks End</s17> <c17>asked</c17>: “<q17>Where’s the Lindqvist money?</q17>” Nils Lindqvist was sold to Real Cantabria in July.

There was worse. <s18>The club</s18> <c18>fear</c18> <q18>captain Ollie Frayne has torn knee ligaments</q18>, and he will be scanned at the Rowan Clinic on Monday. <q19>The defender heard a pop</q19>, <c19>according to</c19> <s19>assistant coach Mandy Coyle</s19>.

“<q20>He asked whether we’d hung on,</q20>” <s20>she</s20> <c20>said</c20>. “<q20>Nobody had the heart.</q20>”

<s21>Wyreside Police</s21> <c21>said</c21> <q21>two men had been arrested over a flare let off in Tanner Row</q21>. <s22>The EFL</s22> <c22>said</c22> <q22>it would study footage of a bottle landing near the dugout</q22>.

A point keeps the Herons 22nd, behind Dunholme on goal difference after Whitsea beat Marlport 3-0 and Penrose held Saltings Town. Castle Wyre, who carry the name of the bookmaker Harry Flint on their shirts, climb to sixth.

<s23>Stobbs</s23>, once of Kirk Ellis Miners’ Welfare, <c23>refuses to look</c23> <q23>at the table</q23>. “<q24>Wake me when the clocks go back,</q24>” <s24>he</s24> <c24>said</c24>.
-----
1 | mixed | Dario Pellegrini | PERSON | surname
2 | direct | Dario Pellegrini | PERSON | name
3 | mixed | Dario Pellegrini | PERSON | title
4 | indirect | Dario Pellegrini | PERSON | title
5 | attitude | Dario Pellegrini | PERSON | surname
6 | direct | Rhys Tully | PERSON | title
7 | indirect | Lewis Tully | PERSON | title
8 | direct | Lewis Tully | PERSON | pronoun
9 | direct | Teo Mbarga | PERSON | title
10 | mixed | Gary Stobbs | PERSON | name
11 | indirect | Gary Stobbs | PERSON | name
12 | direct | Gary Stobbs | PERSON | surname
13 | direct | Dario Pellegrini | PERSON | surname
14 | direct | Dario Pellegrini | PERSON | none
15 | mixed | Femi Okonjo-Bligh | PERSON | name
16 | attitude | Brightmoor Till I Die | ORG | organisation
17 | direct | banner in the Gasworks End | DOCUMENT | document
18 | attitude | Brightmoor Athletic | ORG | organisation
19 | indirect | Mandy Coyle | PERSON | name
20 | direct | Mandy Coyle | PERSON | pronoun
21 | indirect | Wyreside Police | ORG | organisation
22 | indirect | EFL | ORG | organisation
23 | attitude | Gary Stobbs | PERSON | surname
24 | direct | Gary Stobbs | PERSON | pronoun
entity | PERSON | Dario Pellegrini | Pellegrini | manager | Brightmoor Athletic
entity | PERSON | Teo Mbarga | Mbarga | striker | Castle Wyre
entity | PERSON | Kwame Rosell | - | - | Brightmoor Athletic
entity | PERSON | Rhys Tully | Rhys; Tully | - | Brightmoor Athletic
entity | PERSON | Jordan Adair | - | - | Brightmoor Athletic
entity | PERSON | Ben Cole-Szewczyk | - | keeper | Castle Wyre
entity | PERSON | Simone Garth | - | referee | -
entity | PERSON | Lewis Tully | - | captain | Castle Wyre
entity | PERSON | Dele Farquhar | - | - | Castle Wyre
entity | PERSON | Jürgen Platt | - | - | Brightmoor Athletic
entity | PERSON | Gary Stobbs | Stobbs | boss | Castle Wyre
entity | PERSON | Femi Okonjo-Bligh | - | chairman | Brightmoor Athletic
entity | PERSON | Nils Lindqvist | Lindqvist | - | Real Cantabria
entity | PERSON | Ollie Frayne | - | captain | Brightmoor Athletic
entity | PERSON | Mandy Coyle | - | assistant coach | Brightmoor Athletic
entity | ORG | Brightmoor Athletic | Brightmoor; Herons | - | -
entity | ORG | Castle Wyre | Wyre | - | -
entity | ORG | Otley Vale | - | - | -
entity | ORG | Lommerbeek | - | - | -
entity | ORG | BBC Radio Wyreside | - | - | -
entity | ORG | Gillthorpe | - | - | -
entity | ORG | Worth Bay | - | - | -
entity | ORG | St Bede’s | - | - | -
entity | ORG | Hertha Spandau | - | - | -
entity | ORG | Brightmoor Till I Die | - | - | -
entity | ORG | Foster Quayle | - | - | -
entity | ORG | Real Cantabria | - | - | -
entity | ORG | Rowan Clinic | - | - | -
entity | ORG | Wyreside Police | - | - | -
entity | ORG | EFL | - | - | -
entity | ORG | Dunholme | - | - | -
entity | ORG | Whitsea | - | - | -
entity | ORG | Marlport | - | - | -
entity | ORG | Penrose | - | - | -
entity | ORG | Saltings Town | - | - | -
entity | ORG | Harry Flint | - | - | -
entity | ORG | Kirk Ellis Miners’ Welfare | - | - | -
entity | NORP | Italian | - | - | -
entity | NORP | Belgian | - | - | -
entity | LOC | Hodge & Parr Park | - | - | -
entity | LOC | Delaware | - | - | -
entity | LOC | Gasworks End | - | - | -
entity | LOC | Tanner Row | - | - | -
meta | Brightmoor 2-2 Castle Wyre: Pellegrini fumes at ‘clown-car defending’ as lead slips away | - | Stu Hardcastle
