<s1>Tallgrass flight attendants</s1> <c1>threaten</c1> <q1>to walk off June 14</q1>. Here's what travelers should know

Marisol Vandeventer and Drew Pickett, USA TODAY

<q2>Flight attendants at Tallgrass Airlines will strike June 14 unless the carrier stops "paying us only when the door is shut,"</q2> <s2>their union</s2> <c2>warned</c2> Thursday.

<s3>The Cabin Crew Guild of America</s3>, which represents 8,700 workers at the Tulsa-based airline, <c3>said</c3> <q3>97% of those voting had backed a walkout</q3>. <s4>It</s4> <c4>asked</c4> <a4>the National Mediation Board</a4> <q4>to release both sides from talks</q4>.

"<q5>We board you, we calm you, we find your kid's bear, and the meter isn't even running,</q5>" <s5>CCGA President Lorna Takahashi-Beale</s5> <c5>told</c5> <a5>a rally</a5> on Boulder Avenue.

<s6>Tallgrass</s6> <c6>fired back</c6> that <q6>the union had walked away from "the richest contract in our 41 years."</q6>

In a memo, <s7>CEO Dale Ruckert Jr., 44</s7>, <c7>assured</c7> <a7>employees</a7> <q7>he would not be "held hostage by a hashtag."</q7> <s8>He</s8> <c8>pledged</c8> <q8>to run 80% of the schedule with managers in the cabin</q8>.

His father, founder Dale Ruckert Sr., who sold out in 2016 to the private equity firm Halloran Pike, took a different view. "<q9>Pay them,</q9>" <s9>he</s9> <c9>posted</c9>.

Will my flight be canceled?

Not yet. <q10>Under the Railway Labor Act, crews may quit work only after a 30-day cooling-off period</q10>, <c10>said</c10> <s10>Imani Pruitt-Dahl</s10>, who teaches labor law at Oklahoma Plains University. <q11>The mediators</q11>, <s11>she</s11> <c11>predicted</c11>, "<q11>will sit on this until Labor Day.</q11>"

<s12>The carrier</s12> <c12>said</c12> <q12>customers could rebook once at no charge</q12>; <s13>it</s13> <c13>advised</c13> <a13>those bound for Branson or Amarillo</a13> <q13>to "pack a paperback."</q13>

What do the crews want?

Boarding pay, mostly. <s14>The guild</s14> also <c14>wants</c14> <q14>11 hours of rest between shifts and the reinstatement of Kiki Alvarado</q14>. <s15>She</s15> was fired after <c15>telling</c15> <a15>KXTU</a15> that <q15>crews slept in a storage room at Kansas City International Airport</q15>.

<s16>The airline</s16> <c16>maintains</c16> <q16>the room was "a designated quiet area" and that Alvarado had missed two trips</q16>. <s17>Alvarado, 29</s17>, <c17>insists</c17> <q17>she was never late</q17>.

"<q18>There was a mop in it,</q18>" <s18>she</s18> <c18>said</c18>.

Who else could walk?

<s19>Pilots in the Tallgrass Aviators Union</s19> <c19>vowed</c19> <q19>to honor picket lines</q19>. <s20>The Teamsters</s20>, who speak for ramp workers in Wichita, <c20>have not decided</c20> <q20>whether to follow</q20>. Cascade, TransGulf and Blue Ridge Air have all settled with their crews since 2024. Ozark Sky went bankrupt first.

<s21>The Department of Transportation</s21> <c21>called on</c21> <a21>the parties</a21> <q21>to "keep Grandma in mind."</q21>

<s22>Gretchen Osei, an analyst at Leland Horvath</s22>, <c22>estimates</c22> <q22>a weeklong strike would cost $210 million</q22>. Shares of Tallgrass, which trades on the Nasdaq, fell 6%.

What are passengers saying?

At Tulsa International Airport, Hank Dorsett, 61, of Muskogee was already pricing a drive to Denver. "<q23>My knees would rather they settle,</q23>" <s23>the retired mail carrier</s23> <c23>said</c23>.

<s24>His wife, Jolene</s24>, <c24>hopes</c24> <q24>the crews win</q24>. "<q25>A lady on this airline once held my hand all the way from Reno,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>I don't believe she was on the clock.</q25>"
-----
1 | indirect | Tallgrass flight attendants | GROUP | group
2 | mixed | Cabin Crew Guild of America | ORG | organisation
3 | indirect | Cabin Crew Guild of America | ORG | organisation
4 | indirect | Cabin Crew Guild of America | ORG | pronoun
5 | direct | Lorna Takahashi-Beale | PERSON | name
6 | mixed | Tallgrass Airlines | ORG | organisation
7 | mixed | Dale Ruckert Jr. | PERSON | name
8 | indirect | Dale Ruckert Jr. | PERSON | pronoun
9 | direct | Dale Ruckert Sr. | PERSON | pronoun
10 | indirect | Imani Pruitt-Dahl | PERSON | name
11 | mixed | Imani Pruitt-Dahl | PERSON | pronoun
12 | indirect | Tallgrass Airlines | ORG | organisation
13 | mixed | Tallgrass Airlines | ORG | pronoun
14 | attitude | Cabin Crew Guild of America | ORG | organisation
15 | indirect | Kiki Alvarado | PERSON | pronoun
16 | mixed | Tallgrass Airlines | ORG | organisation
17 | indirect | Kiki Alvarado | PERSON | surname
18 | direct | Kiki Alvarado | PERSON | pronoun
19 | indirect | Pilots in the Tallgrass Aviators Union | GROUP | group
20 | attitude | Teamsters | ORG | organisation
21 | mixed | Department of Transportation | ORG | organisation
22 | indirect | Gretchen Osei | PERSON | name
23 | direct | Hank Dorsett | PERSON | title
24 | attitude | Jolene | PERSON | name
25 | direct | Jolene | PERSON | pronoun
entity | PERSON | Lorna Takahashi-Beale | - | President | Cabin Crew Guild of America
entity | PERSON | Dale Ruckert Jr. | - | CEO | Tallgrass Airlines
entity | PERSON | Dale Ruckert Sr. | - | founder | -
entity | PERSON | Imani Pruitt-Dahl | - | - | Oklahoma Plains University
entity | PERSON | Kiki Alvarado | Alvarado | - | -
entity | PERSON | Gretchen Osei | - | analyst | Leland Horvath
entity | PERSON | Hank Dorsett | - | retired mail carrier | -
entity | PERSON | Jolene | - | - | -
entity | ORG | Tallgrass Airlines | Tallgrass | - | -
entity | ORG | Cabin Crew Guild of America | CCGA | - | -
entity | ORG | National Mediation Board | - | - | -
entity | ORG | Halloran Pike | - | - | -
entity | ORG | Oklahoma Plains University | - | - | -
entity | ORG | KXTU | - | - | -
entity | ORG | Tallgrass Aviators Union | - | - | -
entity | ORG | Teamsters | - | - | -
entity | ORG | Cascade | - | - | -
entity | ORG | TransGulf | - | - | -
entity | ORG | Blue Ridge Air | - | - | -
entity | ORG | Ozark Sky | - | - | -
entity | ORG | Department of Transportation | - | - | -
entity | ORG | Leland Horvath | - | - | -
entity | ORG | Nasdaq | - | - | -
entity | LOC | Tulsa | - | - | -
entity | LOC | Boulder Avenue | - | - | -
entity | LOC | Branson | - | - | -
entity | LOC | Amarillo | - | - | -
entity | LOC | Kansas City International Airport | - | - | -
entity | LOC | Wichita | - | - | -
entity | LOC | Tulsa International Airport | - | - | -
entity | LOC | Muskogee | - | - | -
entity | LOC | Denver | - | - | -
entity | LOC | Reno | - | - | -
meta | Tallgrass flight attendants threaten to walk off June 14. Here's what travelers should know | - | Marisol Vandeventer and Drew Pickett
