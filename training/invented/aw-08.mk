<q1>Driver filmed himself at 94mph before fatal crash</q1>, <a1>jury</a1> <c1>hears</c1>

By Alastair Yeomans, Court Reporter

<q2>A roofer filmed his speedometer at 94mph less than a minute before his van hit and killed a midwife on her way home from a night shift</q2>, <a2>a court</a2> <c2>was told</c2>.

Ryan Tolliver, 29, was "<q3>performing for an audience of eleven people on Snapchat</q3>", <c3>said</c3> <s3>the prosecutor, Miriam Coldstream KC</s3>, on the second day of his trial at Lindmere Crown Court.

<s4>He</s4> <c4>denies</c4> <q4>causing the death of Adaeze Rowntree by dangerous driving on the A671 on December 2, 2023</q4>. <s5>He</s5> <c5>has admitted</c5> <q5>a lesser charge of causing death by careless driving</q5>. <s26>The Crown</s26> <c26>has refused</c26> <q26>to accept the plea</q26>.

<s6>Miss Coldstream</s6> <c6>told</c6> <a6>jurors</a6> that <q6>Mrs Rowntree, 41, was almost home when the Transit crossed the centre line near the Black Bull at 7.52am</q6>. The mother-of-three died at the roadside. There was frost on the verges.

"<q7>She had delivered two babies that night,</q7>" <s7>the barrister</s7> <c7>said</c7>. "<q7>She was two bends from her own front door.</q7>"

A lorry driver, Colin Maskrey, had been behind the van since the quarry roundabout. Giving evidence from behind a screen, <s8>he</s8> <c8>said</c8> <q8>it had overtaken a tractor and two cars in one go "as if they were cones"</q8>.

Asked by Miss Coldstream what had gone through his mind, <s9>the witness</s9> <c9>replied</c9>: "<q9>I thought, somebody's not coming home. I said it out loud to the dog.</q9>"

Mr Maskrey stopped and held Mrs Rowntree's hand until paramedics came. Tolliver, of Garth Street, Oswaldbeck, looked at the floor of the dock as he described it.

Patrick Devane KC, for the defence, rose at noon. <s10>He</s10> <c10>suggested</c10> to <a10>the lorry driver</a10> that <q10>his recollection had been "coloured by what came after"</q10>.

"<q11>It's not coloured,</q11>" <s11>Mr Maskrey</s11> <c11>answered</c11>. "<q11>I wish it was.</q11>"

<q12>Data from the van's own computer put its speed at impact at 71mph, 21mph above the limit</q12>, <c12>according to</c12> <s12>a collision investigator, PC Shirin Baxendale</s12>. <s13>She</s13> <c13>found</c13> <q13>no sign of braking</q13>. <s14,15>The officer</s14,15> <c14>conceded</c14>, when pressed by Mr Devane, that <q14>ice could not be ruled out as the reason the van drifted</q14>, but <c15>added</c15> that <q15>no other vehicle had lost its grip there that morning</q15>.

Jurors were shown the nine-second clip twice. In it a man laughs over the sound of the radio. <q16>The voice</q16>, <s16>the prosecution</s16> <c16>says</c16>, <q16>is Tolliver's</q16>. <s17>A caption typed across the windscreen</s17> <c17>reads</c17>: "<q17>late for work lol</q17>".

Interviewed two days after the crash, <s18>the defendant</s18> <c18>told</c18> <a18>police</a18> <q18>he had put his phone down before the bend and remembered nothing more until he was in hospital</q18>. In a prepared statement, <s19>he</s19> <c19>wrote</c19>: "<q19>I would swap places with that lady. I know that is no use to anybody.</q19>"

His employer at the time, Dean Scholey, was called after lunch. <s20,21>He</s20,21> <c20>said</c20> <q20>he had warned Tolliver twice about his driving, once in writing</q20>, and <c21>denied</c21> <q21>putting pressure on staff to reach sites by eight</q21>.

"<q22>Nobody's ever been sacked by me for being late,</q22>" <s22>Mr Scholey</s22> <c22>told</c22> <a22>the court</a22>. "<q22>I've a lad who's never once been on time. He's my son.</q22>"

There was laughter, and <s23>the judge, Recorder Hilary Blanchflower</s23>, <c23>reminded</c23> <a23>the public gallery</a23> that <q23>a family was listening</q23>.

Mrs Rowntree's husband, Dominic, has sat in the same seat on both days with a folded coat beside him. The couple married in 2009 and moved to the village when their eldest started school. More than 500 people, many of them women she had looked after, lined the road for her funeral last January.

<s24>The judge</s24> <c24>told</c24> <a24>the jury</a24> <q24>they should expect to retire on Friday</q24>. <s25>Mr Devane</s25> <c25>has not said</c25> <q25>whether his client will give evidence</q25>.

The trial continues.
-----
1 | indirect | - | - | none
2 | indirect | - | - | none
3 | mixed | Miriam Coldstream | PERSON | name
4 | indirect | Ryan Tolliver | PERSON | pronoun
5 | indirect | Ryan Tolliver | PERSON | pronoun
6 | indirect | Miriam Coldstream | PERSON | surname
7 | direct | Miriam Coldstream | PERSON | title
8 | mixed | Colin Maskrey | PERSON | pronoun
9 | direct | Colin Maskrey | PERSON | title
10 | mixed | Patrick Devane | PERSON | pronoun
11 | direct | Colin Maskrey | PERSON | surname
12 | indirect | Shirin Baxendale | PERSON | name
13 | indirect | Shirin Baxendale | PERSON | pronoun
14 | indirect | Shirin Baxendale | PERSON | title
15 | indirect | Shirin Baxendale | PERSON | title
16 | indirect | prosecution | GROUP | group
17 | direct | caption typed across the windscreen | DOCUMENT | document
18 | indirect | Ryan Tolliver | PERSON | title
19 | direct | Ryan Tolliver | PERSON | pronoun
20 | indirect | Dean Scholey | PERSON | pronoun
21 | indirect | Dean Scholey | PERSON | pronoun
22 | direct | Dean Scholey | PERSON | surname
23 | indirect | Hilary Blanchflower | PERSON | name
24 | indirect | Hilary Blanchflower | PERSON | title
25 | attitude | Patrick Devane | PERSON | surname
26 | attitude | Crown | ORG | organisation
entity | PERSON | Ryan Tolliver | Tolliver | roofer | -
entity | PERSON | Adaeze Rowntree | Mrs Rowntree | midwife | -
entity | PERSON | Miriam Coldstream | Miriam Coldstream KC; Miss Coldstream | prosecutor | -
entity | PERSON | Colin Maskrey | Mr Maskrey | lorry driver | -
entity | PERSON | Patrick Devane | Patrick Devane KC; Mr Devane | - | -
entity | PERSON | Shirin Baxendale | PC Shirin Baxendale | collision investigator | -
entity | PERSON | Dean Scholey | Mr Scholey | employer | -
entity | PERSON | Hilary Blanchflower | Recorder Hilary Blanchflower | judge | Lindmere Crown Court
entity | PERSON | Dominic | - | - | -
entity | ORG | Lindmere Crown Court | - | - | -
entity | ORG | Snapchat | - | - | -
entity | ORG | Crown | - | - | -
entity | ORG | Black Bull | - | - | -
entity | LOC | A671 | - | - | -
entity | LOC | Garth Street | - | - | -
entity | LOC | Oswaldbeck | - | - | -
meta | Driver filmed himself at 94mph before fatal crash, jury hears | - | Alastair Yeomans
