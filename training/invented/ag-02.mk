<s1>Louisiana governor</s1> <c1>vows</c1> <q1>to fine insurers</q1> as hurricane claims pile up

By RENEE MATHERLY

PORT ALDEN, La. (AP) — Eleven months after Hurricane Marguerite peeled the roof off her mother's house, Denise Arceneaux keeps the insurance company's letters in a freezer bag so the rain can't get to them.

There are nine. <s2>The most recent letter</s2> <c2>says</c2> <q2>the damage was caused by "gradual deterioration"</q2> and is not covered.

"<q3>It was a 140-mile-an-hour wind. I guess it deteriorated us gradually,</q3>" <c3>said</c3> <s3>Arceneaux, a school bus dispatcher</s3> who has been sleeping in her sister's den since the storm.

<q4>About 31,000 homeowners in six coastal parishes are still waiting on claims</q4>, <c4>according to</c4> <s4>the Louisiana Department of Insurance</s4>.

On Tuesday, <s5>Gov. Wade Comeaux</s5> <c5>told</c5> <a5>several hundred of them</a5> packed into a high school gymnasium that <q5>their patience had run out and so had his</q5>. <s6>He</s6> <c6>said</c6> <q6>he would call lawmakers back to Baton Rouge next month to pass a bill fining companies $5,000 a day for claims left open longer than 120 days</q6>.

"<q7>You paid on time. You paid when they raised it on you, and you paid when they raised it on you again,</q7>" <s7>the Republican</s7> <c7>said</c7> to applause. "<q7>I intend to see that they do the same.</q7>"

It was a turnabout for Comeaux, a former title attorney who took office in 2024 and that spring signed a law making it harder for policyholders to sue. <s8>Consumer advocates</s8> <c8>say</c8> <q8>that law is a big part of the problem</q8>.

"<q9>He handed them the umbrella and now he's mad that we're wet,</q9>" <c9>said</c9> <s9>Terrence Oyelaran, director of the Gulf Policyholders Alliance</s9>, a nonprofit in New Orleans.

<s10,11>Oyelaran</s10,11>, who lost his own carport to Marguerite, <c10>said</c10> <q10>his group would back the fines</q10> but <c11>wants</c11> <q11>the 2024 law repealed first</q11>.

The industry sees the gymnasium speech differently. <s12>The American Coastal Insurers Association</s12> <c12>said</c12> Wednesday that <q12>its members had paid $6.2 billion so far</q12>. <s13>It</s13> <c13>blamed</c13> <q13>the remaining delays on a shortage of adjusters and on roofers who inflate their estimates</q13>.

<s14,15>Its president, Carla Winstead</s14,15>, <c14>called</c14> the governor's plan "<q14>a recipe for more companies to pack up,</q14>" <c15>noting</c15> that <q15>12 carriers have stopped writing policies in the state since 2021</q15>.

"<q16>Nobody is well served by a market with one company left in it,</q16>" <s16>she</s16> <c16>wrote</c16> in an email.

Bayou Shield Mutual, which insured Arceneaux's mother, did not respond to messages seeking comment. In a filing last month in a suit brought by another family, <s17,18>the company</s17,18> <c17>denied</c17> <q17>acting in bad faith</q17> and <c18>said</c18> <q18>it had sent inspectors to the property three times</q18>.

Insurance Commissioner Paul Delahoussaye, an independently elected official who has tangled with Comeaux before, was not in Port Alden. <s19>He</s19> <c19>declined to say</c19> <q19>whether he supports daily fines</q19>. <q20>His office has opened examinations of four companies</q20>, <s20,21>he</s20,21> <c20>said</c20>, and <c21>expects</c21> <q21>to publish the results by the end of October</q21>.

<s22>State Sen. Monique Reed-Batiste, a Democrat</s22> whose district takes in the hardest-hit parishes, <c22>has agreed</c22> <q22>to carry the bill in the upper chamber</q22>. <s23>She</s23> <c23>doubts</c23> <q23>it can survive the House, where seven members are licensed insurance agents</q23>.

"<q24>I can count,</q24>" <s24>she</s24> <c24>said</c24>.

"<q27>I've been counting blue tarps for a year.</q27>"

Marguerite came ashore on Aug. 29 as a Category 4 storm, killing 38 people in Louisiana and Mississippi. Twelve schools have yet to reopen, and the parish library operates out of a shipping container.

At the gymnasium, Arceneaux waited 40 minutes for a turn at the microphone and then did not ask a question. <q25>The governor</q25>, <s25>she</s25> <c25>said</c25> afterward, <q25>took the bag from her, read two of the letters and asked if he could keep them</q25>.

"<q26>I told him no,</q26>" <s26>she</s26> <c26>said</c26>. "<q26>I told him get your own.</q26>"
-----
1 | indirect | Wade Comeaux | PERSON | title
2 | mixed | most recent letter | DOCUMENT | document
3 | direct | Denise Arceneaux | PERSON | surname
4 | indirect | Louisiana Department of Insurance | ORG | organisation
5 | indirect | Wade Comeaux | PERSON | name
6 | indirect | Wade Comeaux | PERSON | pronoun
7 | direct | Wade Comeaux | PERSON | title
8 | indirect | Consumer advocates | GROUP | group
9 | direct | Terrence Oyelaran | PERSON | name
10 | indirect | Terrence Oyelaran | PERSON | surname
11 | attitude | Terrence Oyelaran | PERSON | surname
12 | indirect | American Coastal Insurers Association | ORG | organisation
13 | indirect | American Coastal Insurers Association | ORG | pronoun
14 | mixed | Carla Winstead | PERSON | name
15 | indirect | Carla Winstead | PERSON | name
16 | direct | Carla Winstead | PERSON | pronoun
17 | indirect | Bayou Shield Mutual | ORG | organisation
18 | indirect | Bayou Shield Mutual | ORG | organisation
19 | attitude | Paul Delahoussaye | PERSON | pronoun
20 | indirect | Paul Delahoussaye | PERSON | pronoun
21 | attitude | Paul Delahoussaye | PERSON | pronoun
22 | indirect | Monique Reed-Batiste | PERSON | name
23 | attitude | Monique Reed-Batiste | PERSON | pronoun
24 | direct | Monique Reed-Batiste | PERSON | pronoun
27 | direct | Monique Reed-Batiste | PERSON | none
25 | indirect | Denise Arceneaux | PERSON | pronoun
26 | direct | Denise Arceneaux | PERSON | pronoun
entity | PERSON | Wade Comeaux | Gov. Wade Comeaux | governor | Louisiana
entity | PERSON | Denise Arceneaux | - | school bus dispatcher | -
entity | PERSON | Terrence Oyelaran | - | director | Gulf Policyholders Alliance
entity | PERSON | Carla Winstead | - | president | American Coastal Insurers Association
entity | PERSON | Paul Delahoussaye | - | Insurance Commissioner | -
entity | PERSON | Monique Reed-Batiste | State Sen. Monique Reed-Batiste | State Sen. | -
entity | ORG | Louisiana Department of Insurance | - | - | -
entity | ORG | Gulf Policyholders Alliance | - | - | -
entity | ORG | American Coastal Insurers Association | - | - | -
entity | ORG | Bayou Shield Mutual | - | - | -
entity | ORG | House | - | - | -
entity | ORG | AP | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Port Alden | PORT ALDEN | - | -
entity | LOC | Louisiana | La. | - | -
entity | LOC | Baton Rouge | - | - | -
entity | LOC | New Orleans | - | - | -
entity | LOC | Mississippi | - | - | -
meta | Louisiana governor vows to fine insurers as hurricane claims pile up | - | Renee Matherly
