<s1>Workmates</s1> <c1>brand</c1> lotto boss '<q1>a rat</q1>' in £4.2m jackpot row

By TRISH MOLLOWAY

A GROUP of packers at a biscuit factory are taking their former supervisor to court over a £4.2million lottery win <s2>they</s2> <c2>claim</c2> <q2>should have been split eight ways</q2>.

Delroy Pinchbeck, 57, scooped the jackpot on a Saturday night in June last year and handed in his notice by text message on the Monday. His colleagues on the night shift at Tansley's in Rotherham had each paid £2 a week into a syndicate he ran from a tin in his locker.

<s3>Dad-of-four Pinchbeck</s3> <c3>insists</c3> <q3>the winning ticket was his own</q3>.

But <s4>furious Carol-Ann Obi</s4>, who chipped in for nine years, <c4>says</c4> <q4>the numbers were the ones the gang always played</q4>. They included her late husband's birthday.

"<q5>He knew what those numbers meant to me. I watched them come up on the telly and I screamed the house down,</q5>" <c5>said</c5> <s5>the grandmother, 63</s5>.

"<q6>I rang him straight away. It rang out. It's been ringing out ever since.</q6>"

<s7>Carol-Ann</s7>, who still works four nights a week, <c7>called</c7> her old boss "<q7>a rat with a bow on</q7>". <s8,9>She</s8,9> <c8>dreams of</c8> <q8>taking her grandkids to Florida</q8> but <c9>admits</c9> <q9>the row has cost her sleep, friends and £3,000 in legal fees</q9>.

The case, listed at Leeds for next spring, will turn on a sheet of A4 that hung by the clocking-in machine. In felt-tip, <s10>it</s10> <c10>says</c10>: "<q10>All in, all share. Sick or well. No pay no play.</q10>" Eight names follow and all but one have ticks beside them for the week of the draw.

The missing tick belongs to Carol-Ann. <s11>She</s11> <c11>swears</c11> <q11>she put her coins in the tin on the Thursday</q11>, and <s12>another syndicate member, forklift driver Marek Studd</s12>, <c12>remembers</c12> <q12>seeing her do it</q12>.

"<q13>She was moaning about the price of a sausage roll,</q13>" <s13>Marek</s13> <c13>told</c13> <a13>the Mirror</a13>. "<q13>You don't forget that sort of thing when four million quid's riding on it.</q13>"

Pinchbeck bought two lines that week at a garage on the A630. One was printed at 6.14pm and the other, the winner, a minute later. <q14>The first was for the syndicate and the second for him</q14>, <c14>according to</c14> <s14>his legal team</s14>.

<s15>His solicitor, Fergus Nwosu</s15>, <c15>said</c15>: "<q15>My client ran that syndicate honestly for 11 years and never took a penny. He has every sympathy for his old colleagues. He does not owe them money.</q15>"

<s16>Mr Nwosu</s16> <c16>accused</c16> the group of <q16>waging "a hate campaign"</q16>. Eggs were thrown at his client's new bungalow near Bridlington in August, and somebody signed him up for 40 catalogues.

Neighbours there are divided. <s17>One pensioner</s17> <c17>described</c17> the winner as "<q17>good as gold</q17>" and <s18>a mum at the end of the cul-de-sac</s18> <c18>moaned</c18> that <q18>his hot tub hums all night</q18>.

Back in Rotherham, where the factory will shut for good in November with the loss of 180 jobs, the tin is now kept by shop steward Yvonne Garrity. <s19>She</s19> <c19>has begged</c19> <a19>both sides</a19> <q19>to settle</q19>.

"<q20>I've known Delroy since he had hair,</q20>" <s20>she</s20> <c20>said</c20>. "<q20>He came to my wedding, and Carol-Ann did the cake. Nobody wins this, do they? That's the joke.</q20>"

<s21,25>Lottery operator Quillbrook</s21,25> <c21>said</c21> <q21>it paid out to whoever held the ticket</q21> and <c25>urged</c25> <a25>players</a25> <q25>to put syndicate agreements in writing</q25>.

Carol-Ann hasn't bought a ticket since. <s22>Her lawyers</s22> <c22>are confident of</c22> <q22>victory</q22>, but <s23>she</s23> <c23>isn't counting on</c23> <q23>it</q23>.

"<q24>I'd take a sorry,</q24>" <s24>she</s24> <c24>said</c24>. "<q24>And half a million.</q24>"
-----
1 | mixed | Workmates | GROUP | group
2 | indirect | group of packers at a biscuit factory | GROUP | pronoun
3 | indirect | Delroy Pinchbeck | PERSON | surname
4 | indirect | Carol-Ann Obi | PERSON | name
5 | direct | Carol-Ann Obi | PERSON | title
6 | direct | Carol-Ann Obi | PERSON | none
7 | mixed | Carol-Ann Obi | PERSON | name
8 | attitude | Carol-Ann Obi | PERSON | pronoun
9 | indirect | Carol-Ann Obi | PERSON | pronoun
10 | direct | sheet of A4 | DOCUMENT | pronoun
11 | indirect | Carol-Ann Obi | PERSON | pronoun
12 | attitude | Marek Studd | PERSON | name
13 | direct | Marek Studd | PERSON | name
14 | indirect | his legal team | GROUP | group
15 | direct | Fergus Nwosu | PERSON | name
16 | mixed | Fergus Nwosu | PERSON | surname
17 | mixed | One pensioner | PERSON | title
18 | indirect | mum at the end of the cul-de-sac | PERSON | title
19 | indirect | Yvonne Garrity | PERSON | pronoun
20 | direct | Yvonne Garrity | PERSON | pronoun
21 | indirect | Quillbrook | ORG | organisation
22 | attitude | Her lawyers | GROUP | group
23 | attitude | Carol-Ann Obi | PERSON | pronoun
24 | direct | Carol-Ann Obi | PERSON | pronoun
25 | indirect | Quillbrook | ORG | organisation
entity | PERSON | Delroy Pinchbeck | Pinchbeck; Delroy | former supervisor | Tansley's
entity | PERSON | Carol-Ann Obi | Carol-Ann | - | Tansley's
entity | PERSON | Marek Studd | Marek | forklift driver | Tansley's
entity | PERSON | Fergus Nwosu | Mr Nwosu | solicitor | -
entity | PERSON | Yvonne Garrity | - | shop steward | -
entity | ORG | Tansley's | - | - | -
entity | ORG | Mirror | - | - | -
entity | ORG | Quillbrook | - | - | -
entity | LOC | Rotherham | - | - | -
entity | LOC | Florida | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | A630 | - | - | -
entity | LOC | Bridlington | - | - | -
meta | Workmates brand lotto boss 'a rat' in £4.2m jackpot row | - | TRISH MOLLOWAY
