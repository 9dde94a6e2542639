Montana regulators weigh utility's request to pass on wildfire costs

By JOLENE STRICKMAKER Associated Press

HELENA, Montana (AP) — <s21>A Montana utility</s21> <c21>asked</c21> <a21>state regulators</a21> Wednesday <q21>to let it recover $312 million in wildfire claims from its customers</q21>, drawing anger from families who lost their homes in a 2021 fire that investigators traced to one of its power lines.

<s1>Garnet Range Power</s1> <c1>told</c1> <a1>the Montana Public Service Commission</a1> that <q1>it could run short of cash by next summer without the money</q1>. The proposal would add about $11 a month to the average residential bill for nine years.

The Dry Fork Fire killed three people and destroyed 204 homes around the town of Corliss. <q2>A worn hook on a transmission tower let a line fall into dry grass</q2>, <c2>according to</c2> <s2>a report by the state fire marshal</s2>.

"<q3>Nobody on this side of the table disputes what happened that day,</q3>" <c3>said</c3> <s3>Everett Plum, the utility's chief financial officer</s3>. "<q3>The question before you is whether a company that cannot borrow can keep the lights on.</q3>"

<s4>Plum</s4> <c4>said</c4> <q4>the company had settled 1,140 claims and expected to pay about 300 more</q4>. <s5>He</s5> <c5>acknowledged</c5> under questioning that <q5>its parent, Tamarack Holdings, had paid shareholders $68 million in dividends since the fire</q5>.

That answer brought groans from the gallery, where some people wore orange ribbons.

<s6>Commissioner Dale Whitehorse</s6> <c6>asked</c6> <q6>why investors should not absorb more of the loss</q6>.

"<q7>I've got constituents living in campers,</q7>" <c7>said</c7> <s7>Whitehorse</s7>, a Republican who represents the western part of the state. "<q7>You're asking me to send them a bill for their own house.</q7>"

Under a law the Legislature passed in 2023, utilities may recover wildfire costs that were "<x>prudently incurred.</x>" The statute does not define the term, and the commission has not ruled on such a request before.

<s8>Consumer advocates</s8> <c8>contend</c8> <q8>the company falls well short of the standard</q8>. <q9>Inspectors had flagged the tower in 2016 and again in 2019</q9>, <c9>said</c9> <s9>Marisol Kettering, an attorney for the Montana Ratepayer Alliance</s9>.

"<q10>There were two chances to fix a $40 part,</q10>" <s10>she</s10> <c10>said</c10>. "<q10>That isn't prudence. I don't know what you'd call it, but it isn't that.</q10>"

<s11>The alliance</s11> <c11>wants</c11> <q11>the commission to cap any recovery at $90 million</q11>. <s12>It</s12> also <c12>called for</c12> <q12>an outside audit of the utility's maintenance records</q12>.

Garnet Range serves about 190,000 customers in Montana and northern Wyoming. Its credit rating was cut to junk last fall, two months after a jury in Missoula awarded $27 million to the family of Harlan Doss, a volunteer firefighter who died when the flames jumped a highway.

His widow, Bettina Doss, drove four hours to testify. <s13>She</s13> <c13>said</c13> <q13>she had received an apology from the chief executive, Warren Sallee, in a letter that misspelled her husband's name</q13>.

"<q14>I sent it back,</q14>" <s14>she</s14> <c14>told</c14> <a14>commissioners</a14>. "<q14>I told him, '<n14>You try again.</n14>' I'm still waiting.</q14>"

Sallee was not at the hearing. <s15>A company spokesperson, Kim Orloff</s15>, later <c15>said</c15> in an email that <q15>he regretted the error "deeply" and would contact the family</q15>.

Not everyone opposed the request. <s16>The union that represents line workers</s16> <c16>backed</c16> <q16>it</q16>, and <s17>the mayor of Corliss, Trudy Benavides</s17>, <c17>said</c17> <q17>a bankruptcy would leave fire survivors waiting years for what they are owed</q17>.

"<q18>I don't like it,</q18>" <c18>said</c18> <s18>Benavides</s18>, whose own home burned. "<q18>I like the other thing less.</q18>"

<s19>The commission's chair, Annika Rusk</s19>, <c19>said</c19> <q19>a decision would come before the end of the year</q19>. <s20>She</s20> <c20>did not indicate</c20> <q20>how she would vote</q20>. Two of the five commissioners face reelection in November.
-----
1 | indirect | Garnet Range Power | ORG | organisation
2 | indirect | report by the state fire marshal | DOCUMENT | document
3 | direct | Everett Plum | PERSON | name
4 | indirect | Everett Plum | PERSON | surname
5 | indirect | Everett Plum | PERSON | pronoun
6 | indirect | Dale Whitehorse | PERSON | name
7 | direct | Dale Whitehorse | PERSON | surname
8 | indirect | Consumer advocates | GROUP | group
9 | indirect | Marisol Kettering | PERSON | name
10 | direct | Marisol Kettering | PERSON | pronoun
11 | attitude | Montana Ratepayer Alliance | ORG | organisation
12 | indirect | Montana Ratepayer Alliance | ORG | pronoun
13 | indirect | Bettina Doss | PERSON | pronoun
14 | direct | Bettina Doss | PERSON | pronoun
15 | mixed | Kim Orloff | PERSON | name
16 | indirect | union | ORG | organisation
17 | indirect | Trudy Benavides | PERSON | name
18 | direct | Trudy Benavides | PERSON | surname
19 | indirect | Annika Rusk | PERSON | name
20 | attitude | Annika Rusk | PERSON | pronoun
21 | indirect | Garnet Range Power | ORG | organisation
entity | ORG | Garnet Range Power | Garnet Range | - | -
entity | ORG | Montana Public Service Commission | - | - | -
entity | ORG | Tamarack Holdings | - | - | -
entity | ORG | Montana Ratepayer Alliance | - | - | -
entity | ORG | Legislature | - | - | -
entity | ORG | AP | - | - | -
entity | PERSON | Everett Plum | Plum | chief financial officer | Garnet Range Power
entity | PERSON | Dale Whitehorse | Commissioner Dale Whitehorse; Whitehorse | Commissioner | Montana Public Service Commission
entity | PERSON | Marisol Kettering | - | attorney | Montana Ratepayer Alliance
entity | PERSON | Harlan Doss | - | volunteer firefighter | -
entity | PERSON | Bettina Doss | - | - | -
entity | PERSON | Warren Sallee | Sallee | chief executive | Garnet Range Power
entity | PERSON | Kim Orloff | - | spokesperson | Garnet Range Power
entity | PERSON | Trudy Benavides | Benavides | mayor | Corliss
entity | PERSON | Annika Rusk | - | chair | Montana Public Service Commission
entity | NORP | Republican | - | - | -
entity | LOC | HELENA | - | - | -
entity | LOC | Montana | - | - | -
entity | LOC | Corliss | - | - | -
entity | LOC | Wyoming | - | - | -
entity | LOC | Missoula | - | - | -
meta | Montana regulators weigh utility's request to pass on wildfire costs | - | JOLENE STRICKMAKER
