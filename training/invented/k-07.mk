‘<q1>We didn’t blink</q1>’: Tidewater State rallies past No. 14 Carver

By Kyle Brennaman

HARGROVE, Va. — Tidewater State was down 18 points, its starting quarterback was on crutches and half the student section had gone home.

None of it bothered Deshawn Mickens. The redshirt freshman threw three touchdown passes in the final 11 minutes Saturday night as the Herons stunned No. 14 Carver 31-28 at Pruitt Stadium.

“<q2>We didn’t blink,</q2>” <s2>Mickens</s2> <c2>said</c2>. “<q2>Coach told us at halftime there was no such thing as an 18-point play, so just go get the first one.</q2>”

Mickens took over late in the second quarter when junior Tyler Redd limped off with what <s3>coach Ron Gaddis</s3> <c3>called</c3> “<q3>a tweak</q3>” of his left knee. <s4>The team</s4> <c4>said</c4> <q4>Redd would have an MRI on Sunday</q4>.

<s5>Gaddis</s5>, in his fourth season, <c5>said</c5> <q5>he had no hesitation in turning to a player who had never taken a college snap</q5>.

“<q6>I’ve watched that kid every morning since June,</q6>” <s6>he</s6> <c6>said</c6>. “<q6>The only people who were surprised tonight were the ones wearing purple.</q6>”

Carver led 28-10 after Jalen Whitlow’s 41-yard interception return early in the fourth quarter. Mickens answered with strikes to Andre Toliver on consecutive drives, the second after a muffed punt, and a two-point run by Marcus Bell made it 28-24. Tight end Luke Haverty caught the winner, a 19-yard lob into the corner, with 38 seconds left.

“<q7>He threw it before I’d even turned around,</q7>” <c7>said</c7> <s7>Haverty</s7>, who had not caught a pass all season.

The drive was not without controversy. <s8>Carver coach Mitch Dressler</s8> <c8>believed</c8> <q8>Toliver had stepped out of bounds on a fourth-down catch near midfield</q8>. The call was upheld on review.

“<q9>I know what I saw, and 40,000 people saw it too,</q9>” <s9,10>he</s9,10> <c9>said</c9>, though <c10>declining to say</c10> <q10>whether he would file a complaint</q10>. <s11>A Mid-Coastal Conference spokesman</s11> <c11>said</c11> <q11>the play had been “reviewed and confirmed by the replay booth.”</q11>

Dressler was happier to discuss his running back, Isaiah Combs, who finished with 167 yards. <s12>He</s12> <c12>praised</c12> Combs for <q12>playing through a bruised shoulder</q12>.

The senior, though, took the loss hard. “<q13>I fumbled. That’s the game,</q13>” <s13>he</s13> <c13>said</c13>. “<q13>I told the other seniors I’m sorry, and I’ll tell them again tomorrow.</q13>”

The Herons (4-2, 2-1) had lost nine straight to Carver (5-1, 2-1), a streak that began in 2009, when Mickens was 3. <s14>Gaddis’ predecessor, the late Walt Sibley</s14>, <c14>used to call</c14> the rivalry “<q14>a hammer and a nail.</q14>”

Athletic director Pam Sorrell hired Gaddis in 2021 over the objections of some boosters, two of whom paid last month for <s15>a billboard on Interstate 64</s15> that <c15>read</c15> “<q15>WE CAN DO BETTER.</q15>” It was still up Saturday.

<s16>Sorrell</s16> <c16>said</c16> <q16>she had received 200 text messages by the time she reached the locker room</q16>. “<q17>Most of them were apologies,</q17>” <s17>she</s17> <c17>said</c17>.

Redd watched the rally from a folding chair behind the bench. <s18,19>He</s18,19> <c18>insisted</c18> <q18>he would be back for next week’s trip to Fort Lucas</q18> but <c19>acknowledged</c19> that <q19>the job may no longer be his</q19>.

“<q20>If Deshawn keeps doing that, I’ll hold the clipboard and smile,</q20>” <s20>he</s20> <c20>said</c20>.

Tonya Mickens, who drove six hours from Rocky Mount, North Carolina, to see her son dress for his sixth game, missed the winning catch. “<q21>I was in the restroom praying,</q21>” <s21>she</s21> <c21>said</c21>.

<s22>The quarterback</s22> <c22>plans</c22> <q22>to spend Sunday studying for a chemistry midterm</q22>. <q23>His professor</q23>, <s23>he</s23> <c23>said</c23>, <q23>had already turned down his request for an extension</q23>.

Gaddis gave him the game ball and the night off. “<q24>He can have till noon,</q24>” <s24>the coach</s24> <c24>said</c24>.
-----
1 | direct | Deshawn Mickens | PERSON | none
2 | direct | Deshawn Mickens | PERSON | surname
3 | mixed | Ron Gaddis | PERSON | name
4 | indirect | Tidewater State | ORG | organisation
5 | indirect | Ron Gaddis | PERSON | surname
6 | direct | Ron Gaddis | PERSON | pronoun
7 | direct | Luke Haverty | PERSON | surname
8 | attitude | Mitch Dressler | PERSON | name
9 | direct | Mitch Dressler | PERSON | pronoun
10 | attitude | Mitch Dressler | PERSON | pronoun
11 | mixed | Mid-Coastal Conference | ORG | organisation
12 | indirect | Mitch Dressler | PERSON | pronoun
13 | direct | Isaiah Combs | PERSON | pronoun
14 | mixed | Walt Sibley | PERSON | name
15 | direct | billboard on Interstate 64 | DOCUMENT | document
16 | indirect | Pam Sorrell | PERSON | surname
17 | direct | Pam Sorrell | PERSON | pronoun
18 | indirect | Tyler Redd | PERSON | pronoun
19 | indirect | Tyler Redd | PERSON | pronoun
20 | direct | Tyler Redd | PERSON | pronoun
21 | direct | Tonya Mickens | PERSON | pronoun
22 | attitude | Deshawn Mickens | PERSON | title
23 | indirect | Deshawn Mickens | PERSON | pronoun
24 | direct | Ron Gaddis | PERSON | title
entity | ORG | Tidewater State | Herons | - | -
entity | ORG | Carver | - | - | -
entity | ORG | Mid-Coastal Conference | - | - | -
entity | PERSON | Deshawn Mickens | Mickens; Deshawn | quarterback | Tidewater State
entity | PERSON | Tyler Redd | Redd | - | Tidewater State
entity | PERSON | Ron Gaddis | Gaddis | coach | Tidewater State
entity | PERSON | Jalen Whitlow | - | - | Carver
entity | PERSON | Andre Toliver | Toliver | - | Tidewater State
entity | PERSON | Marcus Bell | - | - | Tidewater State
entity | PERSON | Luke Haverty | Haverty | Tight end | Tidewater State
entity | PERSON | Mitch Dressler | Dressler | coach | Carver
entity | PERSON | Isaiah Combs | Combs | running back | Carver
entity | PERSON | Walt Sibley | - | - | -
entity | PERSON | Pam Sorrell | Sorrell | Athletic director | Tidewater State
entity | PERSON | Tonya Mickens | - | - | -
entity | LOC | HARGROVE | - | - | -
entity | LOC | Va. | - | - | -
entity | LOC | Pruitt Stadium | - | - | -
entity | LOC | Interstate 64 | - | - | -
entity | LOC | Fort Lucas | - | - | -
entity | LOC | Rocky Mount | - | - | -
entity | LOC | North Carolina | - | - | -
meta | ‘We didn’t blink’: Tidewater State rallies past No. 14 Carver | - | Kyle Brennaman
