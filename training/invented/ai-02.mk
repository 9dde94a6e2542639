<q1>City kept quiet about benzene spikes near east-side refinery</q1>, <s1>emails</s1> <c1>show</c1>

By Dominic Alvarado, Staff Writer

<q2>Houston health officials recorded benzene at more than six times the state’s guideline near an east-side refinery last spring but did not tell residents for 51 days</q2>, <c2>according to</c2> <s2>emails</s2> obtained through a public records request.

The readings, taken by a mobile lab parked on Avenida Sterling, came on four nights in April while Calder Ridge Refining was restarting a unit that makes aromatics.

“<q3>This is going to be a problem if it gets out before we have a message,</q3>” <s3>a program manager, Theresa Quach</s3>, <c3>wrote</c3> to <a3>colleagues</a3> on April 19.

<s4>Quach</s4>, who has since left the Houston Health Department, <c4>said</c4> in an interview Tuesday that <q4>she had argued for knocking on doors the same week and was overruled</q4>.

“<q5>I have a daughter with asthma,</q5>” <s5>she</s5> <c5>said</c5>. “<q5>I’d want to know. That was my whole position.</q5>”

<s6>The department’s director, Dr. Winston Abiodun</s6>, <c6>said</c6> <q6>he did not recall such a conversation</q6>. <q7>The delay</q7>, <s7>he</s7> <c7>added</c7>, <q7>was necessary because the instruments had to be recalibrated before anyone could trust them</q7>.

“<q8>Bad data is worse than no data,</q8>” <s8>Abiodun</s8> <c8>said</c8>. “<q8>We would have frightened 4,000 families with a number we couldn’t stand behind.</q8>”

At Guadalupe Mission Church, three blocks from the fence line, that explanation has not gone over well.

“<q9>They got no problem standing behind a press release,</q9>” <c9>said</c9> <s9>Ofelia Barragan, 71</s9>, who has lived on the same street since 1974 and buried her husband, a pipe fitter, in 2011.

<s10>Barragan</s10> <c10>said</c10> <q10>the air that month smelled “like a nail salon on fire” and that her eyes watered through Easter Mass</q10>.

<s11>Calder Ridge</s11>, which employs about 640 people and processes 210,000 barrels of crude a day, <c11>said</c11> <q11>it reported the emissions to the Texas Commission on Environmental Quality within 24 hours, as the law requires</q11>. <s12>It</s12> <c12>denied</c12> that <q12>its equipment had malfunctioned</q12>.

“<q13>The event was planned, permitted and brief,</q13>” <s13>company spokesman Reid Hollister</s13> <c13>said</c13> in an email. “<q13>We take our responsibility to our neighbors seriously.</q13>”

<s14>Hollister</s14> <c14>would not say</c14> <q14>how much benzene was released</q14>. <s15>The company’s May filing with the state</s15> <c15>says</c15> <q15>2,340 pounds</q15>.

Benzene, found in crude oil and gasoline, is a carcinogen. The state’s short-term guideline is 180 parts per billion; the highest reading, on April 16, was 1,120.

The commission did not make anyone available. In a statement, <s16>it</s16> <c16>said</c16> <q16>it had opened an investigation in June and expected to finish “in the coming months.”</q16>

<s17>Priya Venkataraman, an atmospheric chemist at Rice University</s17> who reviewed the readings for this newspaper, <c17>called</c17> the recalibration argument “<q17>a stretch.</q17>” <q18>The instruments were checked against a reference gas on the morning of April 17</q18>, <s18>she</s18> <c18>noted</c18>, <q18>and passed</q18>.

“<q19>If you pass the check, you believe the number,</q19>” <s19>Venkataraman</s19> <c19>said</c19>.

<s20>City Council Member Lucinda Thibodeaux</s20>, whose district includes the refinery, <c20>plans</c20> <q20>to introduce an ordinance that would require public notice within 48 hours of any reading above the state guideline</q20>. <s21>She</s21> <c21>said</c21> <q21>she learned of the April readings from a reporter</q21>.

“<q22>I called the mayor’s office and asked, ‘<n22>Did you know?</n22>’</q22>” <s22>Thibodeaux</s22> <c22>said</c22>. “<q22>There was a very long pause.</q22>”

<s23,24>A spokeswoman for Mayor Grant Pettibone</s23,24> <c23>said</c23> <q23>he was briefed in May, after the readings had been verified</q23>, and <c24>stressed</c24> that <q24>he supports “timely, accurate communication.”</q24>

The city bought the lab in 2020 with a $3.2 million federal grant after a tank fire in Deer Park. At a ceremony that June, <s25>the health department</s25> <c25>promised</c25> <a25>residents</a25> that <q25>its findings would be posted online the same day</q25>. Fewer than a third of them have been.

Barragan keeps a notebook by her kitchen window. <s26>The entry for April 16</s26> <c26>reads</c26>: “<q26>Bad tonight. Closed up. Rosary.</q26>”

Asked what she would say to Abiodun, she thought for a moment.

“<q27>Come sit on my porch,</q27>” <s27>she</s27> <c27>said</c27>. “<q27>Bring your machine.</q27>”
-----
1 | indirect | emails | DOCUMENT | document
2 | indirect | emails | DOCUMENT | document
3 | direct | Theresa Quach | PERSON | name
4 | indirect | Theresa Quach | PERSON | surname
5 | direct | Theresa Quach | PERSON | pronoun
6 | indirect | Winston Abiodun | PERSON | name
7 | indirect | Winston Abiodun | PERSON | pronoun
8 | direct | Winston Abiodun | PERSON | surname
9 | direct | Ofelia Barragan | PERSON | name
10 | mixed | Ofelia Barragan | PERSON | surname
11 | indirect | Calder Ridge Refining | ORG | organisation
12 | indirect | Calder Ridge Refining | ORG | pronoun
13 | direct | Reid Hollister | PERSON | name
14 | attitude | Reid Hollister | PERSON | surname
15 | indirect | company’s May filing with the state | DOCUMENT | document
16 | mixed | Texas Commission on Environmental Quality | ORG | pronoun
17 | mixed | Priya Venkataraman | PERSON | name
18 | indirect | Priya Venkataraman | PERSON | pronoun
19 | direct | Priya Venkataraman | PERSON | surname
20 | attitude | Lucinda Thibodeaux | PERSON | name
21 | indirect | Lucinda Thibodeaux | PERSON | pronoun
22 | direct | Lucinda Thibodeaux | PERSON | surname
23 | indirect | spokeswoman for Mayor Grant Pettibone | PERSON | title
24 | mixed | spokeswoman for Mayor Grant Pettibone | PERSON | title
25 | indirect | Houston Health Department | ORG | organisation
26 | direct | entry for April 16 | DOCUMENT | document
27 | direct | Ofelia Barragan | PERSON | pronoun
entity | PERSON | Theresa Quach | Quach | program manager | Houston Health Department
entity | PERSON | Winston Abiodun | Dr. Winston Abiodun; Abiodun | director | Houston Health Department
entity | PERSON | Ofelia Barragan | Barragan | - | -
entity | PERSON | Reid Hollister | Hollister | spokesman | Calder Ridge Refining
entity | PERSON | Priya Venkataraman | Venkataraman | atmospheric chemist | Rice University
entity | PERSON | Lucinda Thibodeaux | Thibodeaux | City Council Member | -
entity | PERSON | Grant Pettibone | Mayor Grant Pettibone | Mayor | -
entity | ORG | Calder Ridge Refining | Calder Ridge | - | -
entity | ORG | Houston Health Department | - | - | -
entity | ORG | Guadalupe Mission Church | - | - | -
entity | ORG | Texas Commission on Environmental Quality | - | - | -
entity | ORG | Rice University | - | - | -
entity | LOC | Houston | - | - | -
entity | LOC | Avenida Sterling | - | - | -
entity | LOC | Deer Park | - | - | -
meta | City kept quiet about benzene spikes near east-side refinery, emails show | - | Dominic Alvarado
