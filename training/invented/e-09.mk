Miners down tools at Koorabin Creek after roof fall injures two

Bridie Callaway
Industrial reporter

<s1>More than 400 coalminers at one of Queensland's biggest underground mines</s1> walked off the job on Wednesday, <c1>accusing</c1> its owner of <q1>ignoring repeated warnings about the roof in the weeks before a collapse that left two men in hospital</q1>.

Jarrod Minchin, 27, and Steve Papadakis, 51, were trapped for almost four hours after a section of roof came down at Koorabin Creek, 190 kilometres west of Mackay, about 2.15am on Monday. Mr Papadakis has a broken pelvis and was in a serious but stable condition at Mackay Base Hospital.

<s2>The Mining and Resources Union</s2> <c2>said</c2> <q2>members had reported cracking and water in the same roadway on at least five occasions since late June</q2>. <s3>Its Queensland district president, Trent Dowling</s3>, <c3>said</c3> <q3>the stoppage would continue until an independent engineer had inspected the site</q3>.

"<q4>Blokes were writing it in the book shift after shift,</q4>" <s4>Mr Dowling</s4> <c4>said</c4>.

"<q5>If I'm a deputy and I write that the roof's drummy, I expect somebody to come down and have a look. I don't expect to read about it on Facebook.</q5>"

<s6>The mine's owner, Altona Resources</s6>, <c6>rejected</c6> <q6>the claim</q6>. In a statement to the ASX, <s7>it</s7> <c7>said</c7> <q7>roof conditions had been "within design parameters" at the last inspection on Saturday, and that every report had been followed up</q7>.

Chief executive Vanessa Pryor flew to Mackay on Tuesday and met both families. <s8>She</s8> <c8>described</c8> the incident as <q8>the worst day of her working life</q8>.

"<q9>I started underground as a 22-year-old engineer. I know what it is to wait at the top for a cage,</q9>" <s9>she</s9> <c9>told</c9> <a9>reporters</a9> outside the hospital. "<q9>We will get to the bottom of this, and if we've done the wrong thing we'll own it.</q9>"

Asked whether workers would be paid for the shifts they missed, <s10>Ms Pryor</s10> <c10>said</c10> <q10>it was a matter for the mine manager</q10>. <s11>The company</s11> later <c11>confirmed</c11> <q11>they would not be</q11>.

<s12>Mr Papadakis's wife, Toula</s12>, <c12>said</c12> <q12>he had come home a fortnight ago and told her he was thinking about putting in for a transfer</q12>.

"<q13>He never says a word about work,</q13>" <s13>she</s13> <c13>said</c13>. "<q13>He said to me, '<n13>It's talking, that roof.</n13>' I told him <n13>to tell someone</n13> and he said <n13>everyone had</n13>.</q13>"

The Queensland Mines Inspectorate has issued a directive suspending operations in the longwall district and is investigating. <s14>A spokeswoman</s14> <c14>said</c14> <q14>inspectors had visited the mine on August 4 but had not been made aware of any concerns about that area</q14>.

<s15>Resources Minister Callum Vosper</s15> <c15>urged</c15> <a15>the two sides</a15> <q15>to sit down</q15>. "<q16>No one's going to be safer because of a slanging match,</q16>" <s16>he</s16> <c16>said</c16> in Brisbane. <s17>He</s17> <c17>promised</c17> that <q17>the inspectorate's findings would be made public</q17>.

<s18>Opposition resources spokeswoman Di Hathaway</s18> <c18>said</c18> <q18>the minister's response was not good enough</q18>. <s19>She</s19> <c19>wants</c19> <q19>a board of inquiry with the power to compel witnesses</q19>.

Koorabin Creek, which produces about 6 million tonnes of steelmaking coal a year, changed hands in 2022 when Altona paid $1.3 billion for it. Since then the company has cut about 90 permanent positions and brought in contractors, who now make up almost half of the workforce. <s20>Mr Dowling</s20> <c20>believes</c20> <q20>labour hire workers are frightened to speak up</q20>.

"<q21>You put your hand up on a Friday and you're not on the roster Monday,</q21>" <s21>he</s21> <c21>said</c21>.

<s22>Altona</s22> <c22>denied</c22> that <q22>contractors had been penalised for raising safety issues</q22>. Its shares fell 6.8 per cent to $4.11.

<s23>Macalister Wynn analyst Rowena Teh</s23> <c23>estimated</c23> <q23>each week of lost production would cost the company about $28 million</q23>. <s24>She</s24> <c24>said</c24> <q24>a prolonged shutdown could also force it to buy coal from rivals to meet contracts with Japanese and Indian mills</q24>.

Union members will meet again on Friday. <s25>Mr Minchin's father, Glen</s25>, who worked at the mine for 19 years, <c25>said</c25> <q25>he would be there</q25>.

"<q26>Jarrod reckons <n26>he's going back</n26>,</q26>" <s26>he</s26> <c26>said</c26>. "<q26>His mother's got other ideas.</q26>"
-----
1 | indirect | More than 400 coalminers at one of Queensland's biggest underground mines | GROUP | group
2 | indirect | Mining and Resources Union | ORG | organisation
3 | indirect | Trent Dowling | PERSON | name
4 | direct | Trent Dowling | PERSON | surname
5 | direct | Trent Dowling | PERSON | none
6 | indirect | Altona Resources | ORG | organisation
7 | mixed | Altona Resources | ORG | pronoun
8 | indirect | Vanessa Pryor | PERSON | pronoun
9 | direct | Vanessa Pryor | PERSON | pronoun
10 | indirect | Vanessa Pryor | PERSON | surname
11 | indirect | Altona Resources | ORG | organisation
12 | indirect | Toula | PERSON | name
13 | direct | Toula | PERSON | pronoun
14 | indirect | Queensland Mines Inspectorate | ORG | organisation
15 | indirect | Callum Vosper | PERSON | name
16 | direct | Callum Vosper | PERSON | pronoun
17 | indirect | Callum Vosper | PERSON | pronoun
18 | indirect | Di Hathaway | PERSON | name
19 | attitude | Di Hathaway | PERSON | pronoun
20 | attitude | Trent Dowling | PERSON | surname
21 | direct | Trent Dowling | PERSON | pronoun
22 | indirect | Altona Resources | ORG | organisation
23 | indirect | Rowena Teh | PERSON | name
24 | indirect | Rowena Teh | PERSON | pronoun
25 | indirect | Glen | PERSON | name
26 | direct | Glen | PERSON | pronoun
entity | PERSON | Jarrod Minchin | Mr Minchin; Jarrod | - | Altona Resources
entity | PERSON | Steve Papadakis | Mr Papadakis | - | Altona Resources
entity | PERSON | Trent Dowling | Mr Dowling | Queensland district president | Mining and Resources Union
entity | PERSON | Vanessa Pryor | Ms Pryor | Chief executive | Altona Resources
entity | PERSON | Toula | - | - | -
entity | PERSON | Callum Vosper | - | Resources Minister | -
entity | PERSON | Di Hathaway | - | Opposition resources spokeswoman | -
entity | PERSON | Rowena Teh | - | analyst | Macalister Wynn
entity | PERSON | Glen | - | - | -
entity | ORG | Mining and Resources Union | - | - | -
entity | ORG | Altona Resources | Altona | - | -
entity | ORG | ASX | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Mackay Base Hospital | - | - | -
entity | ORG | Queensland Mines Inspectorate | - | - | -
entity | ORG | Macalister Wynn | - | - | -
entity | LOC | Koorabin Creek | - | - | -
entity | LOC | Queensland | - | - | -
entity | LOC | Mackay | - | - | -
entity | LOC | Brisbane | - | - | -
entity | NORP | Japanese | - | - | -
entity | NORP | Indian | - | - | -
meta | Miners down tools at Koorabin Creek after roof fall injures two | - | Bridie Callaway
