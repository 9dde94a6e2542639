'<q1>It sounded like a freight train</q1>': Tornado damages dozens of homes in Pruett County

By WKTN Staff

MARLOW CREEK, Tenn. (WKTN) — <q2>At least 60 homes were damaged and two people were hurt when a tornado touched down in northern Pruett County late Tuesday</q2>, <s2>officials</s2> <c2>said</c2>.

<s3>The National Weather Service in Nashville</s3> <c3>said</c3> <q3>a survey team found damage consistent with an EF-2 tornado with winds of up to 125 mph</q3>. The twister was on the ground for about nine minutes.

<s4>Pruett County Emergency Management Director Dale Hutchins</s4> <c4>said</c4> <q4>the hardest-hit area was a stretch of Old Mill Road near Cedar Bluff Elementary School, where the storm ripped the roof off the gym</q4>.

"<q5>If this had been two in the afternoon instead of eleven at night, we'd be having a very different conversation,</q5>" <s5>Hutchins</s5> <c5>said</c5>.

Classes are canceled through Friday. In a letter to parents, <s6>Superintendent Dr. Renee Castile</s6> <c6>wrote</c6> that <q6>the building "will not be usable for the foreseeable future"</q6>.

Lisa Gentry was asleep with her three grandchildren when her phone went off. <s7>She</s7> <c7>said</c7> <q7>she had about 30 seconds to get them into a bathtub</q7>.

"<q8>I put a mattress over top of us and I just prayed,</q8>" <s8>Gentry</s8> <c8>told</c8> <a8>WKTN</a8>. "<q8>It sounded like a freight train. Then it was so quiet. My grandbaby said, '<n8>Mamaw, I can see the stars.</n8>'</q8>"

The roof of her house was gone. Her husband, Ronnie Gentry, who drives a truck, was in Knoxville at the time. <s9>He</s9> <c9>said</c9> <q9>he found out when she sent him a picture of their living room with no ceiling</q9>.

"<q10>I thought it was a joke at first,</q10>" <s10>he</s10> <c10>said</c10>.

Two doors down, a neighbor pulled an elderly couple from what was left of their mobile home. <q11>Both were taken to Cumberland Regional Medical Center with injuries that are not considered life-threatening</q11>, <c11>according to</c11> <s11>Sheriff Mike Dunaway</s11>.

<s12>The sheriff</s12> <c12>said</c12> <q12>deputies are patrolling the area to prevent looting</q12>. A curfew is in effect from 8 p.m. to 6 a.m.

"<q13>Please stay away. I can't say it any plainer than that,</q13>" <s13>Dunaway</s13> <c13>said</c13>. "<q13>We've got lines down, we've got gas leaks, and we've got folks driving around taking pictures.</q13>"

<q14>About 4,200 customers were without power as of Wednesday morning</q14>, <c14>according to</c14> <s14>Pruett Electric Cooperative</s14>. <s15>A spokesperson</s15> <c15>said</c15> <q15>crews from Kentucky and Alabama were on the way and that most customers should be restored by Thursday night</q15>.

Gov. Angela Brandt signed an order placing three counties under a state of emergency. In a post on X, <s16>the governor</s16> <c16>wrote</c16>: "<q16>Tennesseans take care of each other. To the families in Pruett County: help is coming.</q16>"

But <s17>some residents</s17> <c17>questioned</c17> <q17>why a siren on Highway 52 never sounded</q17>. <s18>County Commissioner Troy Whitlow</s18> <c18>claimed</c18> <q18>the county had known since a test in January that it did not work</q18>.

<s19,20>Hutchins</s19,20> <c19>confirmed</c19> <q19>the siren had failed</q19> but <c20>denied</c20> that <q20>anyone had ignored the problem</q20>. <s21,22>He</s21,22> <c21>said</c21> <q21>sirens "were never meant to wake you up inside a house"</q21> and <c22>urged</c22> <a22>people</a22> <q22>to buy a weather radio</q22>.

The last tornado to strike the county, in April 2011, killed four people, including a volunteer firefighter. His name is on a plaque at the fire hall in Marlow Creek, which lost part of its own roof on Tuesday.

First Baptist Church on Main Street is open as a shelter. Volunteers there had served more than 300 meals by noon. <s23>Pastor Will Odom</s23> <c23>is asking for</c23> <q23>bottled water, diapers and tarps</q23>.

"<q24>What we don't need is any more clothes,</q24>" <s24>he</s24> <c24>said</c24>. "<q24>We've got clothes to the rafters.</q24>"

<q25>More storms are possible Friday</q25>, <s25>forecasters</s25> <c25>warned</c25>.

<s26>The Gentrys</s26> <c26>plan</c26> <q26>to rebuild</q26>. <s27>A sign</s27> propped against what remains of their mailbox Wednesday <c27>read</c27>, "<q27>No roof. Still blessed.</q27>"
-----
1 | direct | Lisa Gentry | PERSON | none
2 | indirect | officials | GROUP | group
3 | indirect | National Weather Service | ORG | organisation
4 | indirect | Dale Hutchins | PERSON | name
5 | direct | Dale Hutchins | PERSON | surname
6 | mixed | Renee Castile | PERSON | name
7 | indirect | Lisa Gentry | PERSON | pronoun
8 | direct | Lisa Gentry | PERSON | surname
9 | indirect | Ronnie Gentry | PERSON | pronoun
10 | direct | Ronnie Gentry | PERSON | pronoun
11 | indirect | Mike Dunaway | PERSON | name
12 | indirect | Mike Dunaway | PERSON | title
13 | direct | Mike Dunaway | PERSON | surname
14 | indirect | Pruett Electric Cooperative | ORG | organisation
15 | indirect | Pruett Electric Cooperative | ORG | organisation
16 | direct | Angela Brandt | PERSON | title
17 | indirect | some residents | GROUP | group
18 | indirect | Troy Whitlow | PERSON | name
19 | indirect | Dale Hutchins | PERSON | surname
20 | indirect | Dale Hutchins | PERSON | surname
21 | mixed | Dale Hutchins | PERSON | pronoun
22 | indirect | Dale Hutchins | PERSON | pronoun
23 | indirect | Will Odom | PERSON | name
24 | direct | Will Odom | PERSON | pronoun
25 | indirect | forecasters | GROUP | group
26 | attitude | Lisa Gentry and Ronnie Gentry | GROUP | group
27 | direct | sign propped against what remains of their mailbox Wednesday | DOCUMENT | document
entity | PERSON | Dale Hutchins | Hutchins | Emergency Management Director | Pruett County
entity | PERSON | Renee Castile | Dr. Renee Castile | Superintendent | -
entity | PERSON | Lisa Gentry | Gentry | - | -
entity | PERSON | Ronnie Gentry | - | - | -
entity | PERSON | Mike Dunaway | Sheriff Mike Dunaway; Dunaway | Sheriff | -
entity | PERSON | Angela Brandt | Gov. Angela Brandt | Gov. | -
entity | PERSON | Troy Whitlow | - | County Commissioner | -
entity | PERSON | Will Odom | Pastor Will Odom | Pastor | First Baptist Church
entity | ORG | WKTN | - | - | -
entity | ORG | National Weather Service | - | - | -
entity | ORG | Cedar Bluff Elementary School | - | - | -
entity | ORG | Cumberland Regional Medical Center | - | - | -
entity | ORG | Pruett Electric Cooperative | - | - | -
entity | ORG | X | - | - | -
entity | ORG | First Baptist Church | - | - | -
entity | NORP | Tennesseans | - | - | -
entity | LOC | Pruett County | - | - | -
entity | LOC | Marlow Creek | MARLOW CREEK | - | -
entity | LOC | Tenn. | - | - | -
entity | LOC | Nashville | - | - | -
entity | LOC | Old Mill Road | - | - | -
entity | LOC | Knoxville | - | - | -
entity | LOC | Kentucky | - | - | -
entity | LOC | Alabama | - | - | -
entity | LOC | Highway 52 | - | - | -
entity | LOC | Main Street | - | - | -
meta | 'It sounded like a freight train': Tornado damages dozens of homes in Pruett County | - | WKTN Staff
