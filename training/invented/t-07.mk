Marsh sacked by Haverton after eighth straight defeat

By Deano Whitcombe

Haverton United have sacked manager Gavin Marsh less than 24 hours after a 4-1 home defeat by Borsley left them five points adrift at the bottom of the Championship.

Marsh, 46, was given the news by telephone on Sunday morning while watching his daughter play under-12s football. First-team coach Ricky Addo will take charge of Tuesday's trip to Wrexham.

In a 90-word statement, <s2>the club</s2> <c2>thanked</c2> <a2>Marsh</a2> for <q2>his "hard work and professionalism"</q2>. <q3>The search for a successor was already under way</q3>, <s3>it</s3> <c3>said</c3>.

Chairman Vic Tolland, who had handed him a new three-year contract as recently as August, was at the training ground by lunchtime to speak to the players.

"<q4>It's the hardest call I've had to make in 11 years here, because Gavin's a friend,</q4>" <s4>Tolland</s4> <c4>told</c4> <a4>BBC Radio Tees</a4>. "<q4>But I sat there on Saturday and I couldn't see where the next point was coming from.</q4>"

Asked whether he had sounded out other managers before the Borsley game, <s5>he</s5> <c5>said</c5>: "<q5>I'm not getting into that.</q5>"

Haverton were seventh at Christmas last season and <s6>Tolland</s6> <c6>talked of</c6> "<q6>knocking on the door of the Premier League</q6>". They have won once since the opening day, and three of their summer signings, including £6m striker Joao Teles, are injured.

The end had looked close for a fortnight. After the 3-0 loss at Preston, Marsh was filmed arguing with a supporter in the car park, and on Saturday <s7>a banner in the North Stand</s7> <c7>read</c7> "<q7>Time's up Gav</q7>". When the fourth goal went in, thousands left.

<s8,9>Captain Nathan Ebdon</s8,9> <c8>felt</c8> <q8>the players had let their manager down</q8> but <c9>denied</c9> that <q9>the dressing room had turned on him</q9>.

"<q10>He gave me my debut here and he rang me the night my dad died,</q10>" <c10>said</c10> <s10>the centre-half</s10>. "<q10>Anyone who says we stopped playing for him wasn't in that room.</q10>"

<s11>A source close to the squad</s11>, however, <c11>claimed</c11> <q11>several senior men had been baffled by a switch to three at the back</q11>. "<q12>Nobody knew who was picking up who,</q12>" <s12>the insider</s12> <c12>said</c12>. "<q12>We'd work on it for 20 minutes on a Thursday and that was it.</q12>"

Marsh, a former Haverton midfielder who played 214 times for the club, succeeded Lena Bergqvist's assistant Craig Dunmore in March 2023. Bergqvist, the director of football, left three months later. <s13>She</s13> <c13>said</c13> at the time that <q13>she and Marsh wanted different players</q13>.

<s14>The Swede</s14>, now working for the Danish federation, <c14>wrote</c14> on X on Sunday night: "<q14>A good man in a job nobody could do. Look higher up.</q14>" <s15>Tolland</s15> <c15>refused to respond to</c15> <q15>the post</q15>.

<s16>The Haverton Supporters' Trust</s16> <c16>said</c16> <q16>sacking Marsh would solve nothing without a plan</q16>. <s17>Its secretary, Moira Flint</s17>, <c17>urged</c17> <a17>the board</a17> <q17>to meet fans before appointing anyone</q17>.

"<q18>That's five managers in six years and the same chairman for all of them,</q18>" <s18>she</s18> <c18>said</c18>. "<q18>You do start to see a pattern.</q18>"

Former Norwich and Ghana defender Addo, who is 38 and has never managed a senior side, will be assisted at Wrexham by goalkeeping coach Stu Rigg. <s19>He</s19> <c19>said</c19> <q19>he had phoned Marsh before accepting</q19>.

"<q20>The first thing he did was wish me luck. The second was to tell me <n20>who can't take a corner</n20>,</q20>" <s20>Addo</s20> <c20>said</c20>. <s21>He</s21> <c21>would not say</c21> <q21>whether he wanted the job permanently</q21>.

Former Derby boss Phil Crake is the bookmakers' favourite at 5-2. <s22>A friend of his</s22> <c22>said</c22> <q22>he would "walk to Haverton" for a chance in the second tier</q22>.

<s23>Tolland</s23> <c23>hopes</c23> <q23>to have someone in place for the visit of Millwall on Saturday week</q23>. <s24>Borsley manager Ed Sayle</s24>, whose team did the damage, <c24>offered</c24> <q24>his sympathy</q24>. "<q25>You never want to be the last one through the door,</q25>" <s25>he</s25> <c25>said</c25>.

Marsh himself was not at home to callers. In a text message to The Tees Echo, <s26>he</s26> <c26>said</c26> only: "<q26>My girl's team won 6-0. Good day.</q26>"
-----
2 | mixed | Haverton United | ORG | organisation
3 | indirect | Haverton United | ORG | pronoun
4 | direct | Vic Tolland | PERSON | surname
5 | direct | Vic Tolland | PERSON | pronoun
6 | mixed | Vic Tolland | PERSON | surname
7 | direct | banner in the North Stand | DOCUMENT | document
8 | attitude | Nathan Ebdon | PERSON | name
9 | indirect | Nathan Ebdon | PERSON | name
10 | direct | Nathan Ebdon | PERSON | title
11 | indirect | source close to the squad | PERSON | title
12 | direct | source close to the squad | PERSON | title
13 | indirect | Lena Bergqvist | PERSON | pronoun
14 | direct | Lena Bergqvist | PERSON | title
15 | attitude | Vic Tolland | PERSON | surname
16 | indirect | Haverton Supporters' Trust | ORG | organisation
17 | indirect | Moira Flint | PERSON | name
18 | direct | Moira Flint | PERSON | pronoun
19 | indirect | Ricky Addo | PERSON | pronoun
20 | direct | Ricky Addo | PERSON | surname
21 | attitude | Ricky Addo | PERSON | pronoun
22 | mixed | friend of his | PERSON | title
23 | attitude | Vic Tolland | PERSON | surname
24 | indirect | Ed Sayle | PERSON | name
25 | direct | Ed Sayle | PERSON | pronoun
26 | direct | Gavin Marsh | PERSON | pronoun
entity | PERSON | Gavin Marsh | Marsh; Gavin; Gav | manager | Haverton United
entity | PERSON | Ricky Addo | Addo | First-team coach | Haverton United
entity | PERSON | Vic Tolland | Tolland | Chairman | Haverton United
entity | PERSON | Joao Teles | - | striker | Haverton United
entity | PERSON | Nathan Ebdon | - | Captain | Haverton United
entity | PERSON | Lena Bergqvist | Bergqvist | director of football | -
entity | PERSON | Craig Dunmore | - | assistant | -
entity | PERSON | Moira Flint | - | secretary | Haverton Supporters' Trust
entity | PERSON | Stu Rigg | - | goalkeeping coach | -
entity | PERSON | Phil Crake | - | Former Derby boss | -
entity | PERSON | Ed Sayle | - | manager | Borsley
entity | ORG | Haverton United | Haverton | - | -
entity | ORG | Borsley | - | - | -
entity | ORG | Wrexham | - | - | -
entity | ORG | BBC Radio Tees | - | - | -
entity | ORG | Preston | - | - | -
entity | ORG | Norwich | - | - | -
entity | ORG | Ghana | - | - | -
entity | ORG | Derby | - | - | -
entity | ORG | Millwall | - | - | -
entity | ORG | Premier League | - | - | -
entity | ORG | Championship | - | - | -
entity | ORG | Haverton Supporters' Trust | - | - | -
entity | ORG | The Tees Echo | - | - | -
entity | ORG | X | - | - | -
entity | LOC | North Stand | - | - | -
entity | NORP | Swede | - | - | -
entity | NORP | Danish | - | - | -
meta | Marsh sacked by Haverton after eighth straight defeat | - | Deano Whitcombe
