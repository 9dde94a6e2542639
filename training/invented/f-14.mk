Tidewater Festival drops Juno Vale after "<q1>unacceptable</q1>" onstage remarks

By Cass Delacroix

Juno Vale has been pulled from the bill of next month's Tidewater Festival in Charleston after the singer used an acceptance speech in London to attack the event's main sponsor.

<s2>Organizers</s2> <c2>announced</c2> <q2>the decision</q2> on Thursday night in a statement posted to Instagram. "<q3>Tidewater has always been a home for free expression,</q3>" <s3>the statement</s3> <c3>reads</c3>. "<q3>However, comments made by Juno Vale last weekend about one of our partners were unacceptable, and after careful consideration we have decided to go our separate ways.</q3>"

Vale, 27, fired back within the hour. "<q4>Banned for reading out a bank's own annual report,</q4>" <s4>she</s4> <c4>wrote</c4> on X. "<q4>Framing this.</q4>"

In a second post, since deleted, <s5>she</s5> <c5>told</c5> <a5>fans</a5> holding tickets <q5>to "come to my mom's yard instead, she makes ribs."</q5>

The remarks that started it all came at the Beacon Awards, where Vale won best album for Saltlick. From the stage <s6,7>she</s6,7> <c6>accused</c6> Meridian Bank of "<q6>funding the pipeline that's going through my grandmother's county</q6>" and <c7>asked</c7> <a7>the audience</a7> <q7>how many of them banked there</q7>.

<s8>Meridian</s8>, which has sponsored Tidewater since 2016, <c8>denied</c8> <q8>asking for the singer to be dropped</q8>. "<q9>We respect artists' right to express their views and had no role in this decision,</q9>" <s9>a spokesperson</s9> <c9>said</c9>.

But <s10>two people with knowledge of the talks</s10> <c10>said</c10> <q10>the bank's marketing chief, Todd Kessler, had phoned the festival's co-founder, Bea Lindqvist, on Sunday morning</q10>. <s11>One of them</s11> <c11>said</c11> <q11>he was "apoplectic."</q11> <s12>A representative for Kessler</s12> <c12>disputed</c12> <q12>that account</q12>.

Lindqvist, who started the festival in a parking lot in 2009 with her then husband, Ray Soto, did not respond to messages. <s13>Soto</s13>, who sold his stake four years ago, <c13>said</c13> <q13>he would have handled it differently</q13>.

"<q14>We used to book people because they'd say something,</q14>" <s14>he</s14> <c14>said</c14>. "<q14>Now there's a guy with a lanyard who asks <n14>what they're going to say</n14>.</q14>"

Two acts have since withdrawn. In a joint post, <s15>the duo Paper Wasps</s15> <c15>said</c15> <q15>they could not "in good conscience take that stage."</q15> <s16>Rapper DeShawn "<x>Kilo</x>" Marsh</s16> <c16>put</c16> it more briefly: "<q16>If Juno's out I'm out.</q16>"

Others were less impressed. <s17>Country star Wade Colburn</s17>, who is due to close the festival, <c17>called</c17> Vale "<q17>a talented kid who needs a hobby</q17>" in an interview with a Nashville radio station. <s18>He</s18> <c18>plans</c18> <q18>to play "as long as somebody plugs me in."</q18>

Tidewater draws about 40,000 people a day to a former Navy pier and is worth an estimated $31 million a year to local hotels and restaurants. It lost money in each of the two years after the pandemic, and Meridian's name has been above the gate since 2023.

Under the festival's own post, the comments ran past 20,000 by Friday morning. "<q19>Drove 11 hours last year, would do it again for Juno, will not do it for a bank logo,</q19>" <s19>one commenter</s19> <c19>wrote</c19>. <s20>Another commenter</s20> <c20>asked</c20> <q20>whether refunds would cover parking</q20>.

<q21>Ticket holders have until June 1 to claim their money back</q21>, <c21>according to</c21> <s21>the festival's website</s21>. <s22>The Charleston Police Department</s22> <c22>said</c22> <q22>its plans for the weekend had not changed</q22>.

Vale is no stranger to this kind of fight. In 2022 she left her label, Northlight, after <s23>its president, Gil Abramson</s23>, <c23>refused</c23> <q23>to release a single about a strike at one of its parent company's warehouses</q23>. The song, "<x>Break Room,</x>" has since been streamed 140 million times.

<s24>Her manager, Yolanda Pike</s24>, <c24>said</c24> <q24>the singer would perform for free in Charleston the same weekend</q24>. <s25>She</s25> <c25>would not reveal</c25> <q25>the location</q25>.

"<q26>Look for the smoke,</q26>" <s26>Pike</s26> <c26>said</c26>.
-----
1 | mixed | Tidewater Festival | ORG | none
2 | indirect | Tidewater Festival | ORG | organisation
3 | direct | statement posted to Instagram | DOCUMENT | document
4 | direct | Juno Vale | PERSON | pronoun
5 | mixed | Juno Vale | PERSON | pronoun
6 | mixed | Juno Vale | PERSON | pronoun
7 | indirect | Juno Vale | PERSON | pronoun
8 | indirect | Meridian Bank | ORG | organisation
9 | direct | Meridian Bank | ORG | organisation
10 | indirect | two people with knowledge of the talks | GROUP | group
11 | mixed | One of them | PERSON | title
12 | indirect | representative for Kessler | PERSON | title
13 | indirect | Ray Soto | PERSON | surname
14 | direct | Ray Soto | PERSON | pronoun
15 | mixed | Paper Wasps | ORG | organisation
16 | direct | DeShawn "Kilo" Marsh | PERSON | name
17 | mixed | Wade Colburn | PERSON | name
18 | mixed | Wade Colburn | PERSON | pronoun
19 | direct | one commenter | PERSON | title
20 | indirect | Another commenter | PERSON | title
21 | indirect | festival's website | DOCUMENT | document
22 | indirect | Charleston Police Department | ORG | organisation
23 | attitude | Gil Abramson | PERSON | name
24 | indirect | Yolanda Pike | PERSON | name
25 | attitude | Yolanda Pike | PERSON | pronoun
26 | direct | Yolanda Pike | PERSON | surname
entity | PERSON | Juno Vale | Vale; Juno | singer | -
entity | PERSON | Todd Kessler | Kessler | marketing chief | Meridian Bank
entity | PERSON | Bea Lindqvist | Lindqvist | co-founder | Tidewater Festival
entity | PERSON | Ray Soto | Soto | - | -
entity | PERSON | DeShawn "Kilo" Marsh | - | Rapper | -
entity | PERSON | Wade Colburn | - | Country star | -
entity | PERSON | Gil Abramson | - | president | Northlight
entity | PERSON | Yolanda Pike | Pike | manager | -
entity | ORG | Tidewater Festival | Tidewater | - | -
entity | ORG | Meridian Bank | Meridian | - | -
entity | ORG | Paper Wasps | - | - | -
entity | ORG | Northlight | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Charleston Police Department | - | - | -
entity | ORG | Navy | - | - | -
entity | LOC | Charleston | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Nashville | - | - | -
meta | Tidewater Festival drops Juno Vale after "unacceptable" onstage remarks | - | Cass Delacroix
