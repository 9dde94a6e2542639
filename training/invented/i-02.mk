Minneapolis snowplow drivers vote down contract with winter two weeks out

<s1>The union</s1> <c1>says</c1> <q1>mandatory overtime has pushed its members "past the point of safe"</q1>. <s2>City leaders</s2> <c2>insist</c2> <q2>the streets will be cleared</q2>.

By Annika Strobelgaard
Star of the North

Minneapolis snowplow drivers rejected a tentative three-year contract on Tuesday night by a margin of more than 4 to 1, raising the prospect of a strike just as forecasters begin to talk about the season's first measurable snow.

The 187 drivers, mechanics and street maintenance workers, members of Teamsters Local 917, have been without a contract since June 30. A strike could begin as soon as Nov. 21, after a 10-day cooling-off period required by state law.

"<q3>Our people aren't asking for the moon,</q3>" <s3>local president Darrold Vossbeck</s3> <c3>said</c3> outside the union hall in northeast Minneapolis. "<q3>They're asking not to be behind the wheel of a 26-ton truck in hour 17.</q3>"

The deal that members turned down would have raised pay 8.5% over three years. Vossbeck's bargaining team did not make a recommendation either way. <s4>He</s4> <c4>said</c4> <q4>it was "as loud a signal as we could send without shouting"</q4>.

Under the current rules, drivers can be ordered to work 16-hour shifts during a declared snow emergency, with eight hours off in between. <s5>The union</s5> <c5>wants</c5> <q5>a cap of 12</q5>.

<s6>Public Works Director Kjersten Ahlbrand</s6> <c6>said</c6> <q6>a 12-hour limit would require 40 more drivers, at a cost of about $4.6 million a year</q6>.

"<q7>I have been out there with them at 3 in the morning, and I don't doubt for a second that it's exhausting,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>But I also can't put people in trucks who don't exist.</q7>"

<s8>Ahlbrand</s8> <c8>declined to say</c8> <q8>whether the city would hire private contractors in the event of a walkout</q8>. <s9>A memo</s9> sent to City Council members last week <c9>states</c9> that <q9>11 firms have been contacted "for planning purposes only"</q9>.

That did not go over well with Council Member Hodan Warfa-Isse, whose Sixth Ward includes some of the city's narrowest streets. <s10>Warfa-Isse</s10>, who chairs the council's labor committee, <c10>accused</c10> the administration of <q10>"shopping for strikebreakers" while it was still at the table</q10>.

"<q11>If you want to know how the last contractor did, ask anybody on 15th Avenue who got plowed in until March,</q11>" <s11>she</s11> <c11>said</c11>.

Mayor Tobin Kesselring, who was elected in 2021 with the Teamsters' endorsement, struck a more conciliatory note. <s12,13>The mayor</s12,13> <c12>urged</c12> <a12>both sides</a12> <q12>to return to mediation before Thanksgiving</q12> and <c13>vowed</c13> that <q13>emergency routes would stay open "no matter what"</q13>.

The city has had trouble keeping drivers. Starting pay is $28.14 an hour and 31 people have left since last winter. One of them, Leon Pryzbilla, now drives a garbage truck in Eagan.

"<q15>I missed two Christmases and my daughter's first steps,</q15>" <c15>said</c15> <s15>Pryzbilla, 38</s15>. "<q15>I loved that job. My wife did not love that job.</q15>"

<s16>His former partner on the night route, Yolanda Okpalobi</s16>, <c16>remembers</c16> <q16>nodding off at a stoplight on Lyndale Avenue in February 2023</q16>. A passerby knocked.

"<q17>He asked me if I was all right,</q17>" <s17>she</s17> <c17>said</c17>. "<q17>I said, '<n17>Sir, what day is it?</n17>'</q17>"

Drivers came within hours of walking out in 2019. <s18>Ahlbrand's predecessor, Merle Hathaway-Quist</s18>, <c18>warned</c18> at the time that <q18>the overtime question would "come back around like a bad muffler"</q18>.

Business owners are watching nervously. <s19>The Lake Street Merchants Alliance</s19> <c19>fears</c19> <q19>a strike could cost its members a third of their holiday sales</q19>.

<s20,21>Its director, Phong Sayasone</s20,21>, <c20>said</c20> <q20>he supported the drivers</q20> but <c21>called</c21> the timing "<q21>brutal.</q21>"

<s22>The National Weather Service</s22> <c22>is predicting</c22> <q22>2 to 4 inches of snow by the following Tuesday</q22>.

<s23>Vossbeck</s23>, who drove a plow for 22 years before taking over the local, <c23>said</c23> <q23>he had seen the forecast</q23>.

"<q24>Everybody in this town finds out what we're worth about twice a year,</q24>" <s24>he</s24> <c24>said</c24>. "<q24>I'd just as soon they didn't have to find out the hard way.</q24>"
-----
1 | mixed | Teamsters Local 917 | ORG | organisation
2 | indirect | City leaders | GROUP | group
3 | direct | Darrold Vossbeck | PERSON | name
4 | mixed | Darrold Vossbeck | PERSON | pronoun
5 | attitude | Teamsters Local 917 | ORG | organisation
6 | indirect | Kjersten Ahlbrand | PERSON | name
7 | direct | Kjersten Ahlbrand | PERSON | pronoun
8 | attitude | Kjersten Ahlbrand | PERSON | surname
9 | mixed | memo sent to City Council members last week | DOCUMENT | document
10 | mixed | Hodan Warfa-Isse | PERSON | surname
11 | direct | Hodan Warfa-Isse | PERSON | pronoun
12 | indirect | Tobin Kesselring | PERSON | title
13 | mixed | Tobin Kesselring | PERSON | title
15 | direct | Leon Pryzbilla | PERSON | surname
16 | attitude | Yolanda Okpalobi | PERSON | name
17 | direct | Yolanda Okpalobi | PERSON | pronoun
18 | mixed | Merle Hathaway-Quist | PERSON | name
19 | attitude | Lake Street Merchants Alliance | ORG | organisation
20 | indirect | Phong Sayasone | PERSON | name
21 | mixed | Phong Sayasone | PERSON | name
22 | indirect | National Weather Service | ORG | organisation
23 | indirect | Darrold Vossbeck | PERSON | surname
24 | direct | Darrold Vossbeck | PERSON | pronoun
entity | PERSON | Darrold Vossbeck | Vossbeck | local president | Teamsters Local 917
entity | PERSON | Kjersten Ahlbrand | Ahlbrand | Public Works Director | -
entity | PERSON | Hodan Warfa-Isse | Council Member Hodan Warfa-Isse; Warfa-Isse | Council Member | City Council
entity | PERSON | Tobin Kesselring | Mayor Tobin Kesselring | Mayor | -
entity | PERSON | Leon Pryzbilla | Pryzbilla | - | -
entity | PERSON | Yolanda Okpalobi | - | - | -
entity | PERSON | Merle Hathaway-Quist | - | - | -
entity | PERSON | Phong Sayasone | - | director | Lake Street Merchants Alliance
entity | ORG | Teamsters Local 917 | Teamsters | - | -
entity | ORG | City Council | - | - | -
entity | ORG | Lake Street Merchants Alliance | - | - | -
entity | ORG | National Weather Service | - | - | -
entity | LOC | Minneapolis | - | - | -
entity | LOC | Sixth Ward | - | - | -
entity | LOC | 15th Avenue | - | - | -
entity | LOC | Eagan | - | - | -
entity | LOC | Lyndale Avenue | - | - | -
meta | Minneapolis snowplow drivers vote down contract with winter two weeks out | - | Annika Strobelgaard
