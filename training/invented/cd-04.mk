Judge blocks Coast Range timber sale over spotted owls, and a mill town counts its logs

By Nate Halloran

GILCREEK — <s1>A federal judge in Eugene</s1> on Tuesday halted the sale of 2,300 acres of old forest above this Lincoln County town, <c1>ruling</c1> that <q1>the Bureau of Land Management brushed aside evidence of nesting spotted owls</q1>.

<s2>U.S. District Judge Miriam Takeda-Ross</s2> <c2>wrote</c2> that <q2>the agency "counted trees with care and owls not at all" before it sold the Cutfoot Ridge timber to Hagerty Brothers Lumber last fall</q2>.

Her order stops all cutting until the bureau redoes its surveys, which <s3>both sides</s3> <c3>say</c3> <q3>could take two nesting seasons</q3>.

"<q4>That's two years we don't have,</q4>" <c4>said</c4> <s4>Dale Hagerty</s4>, whose grandfather and great-uncle opened the mill in 1946. "<q4>I've got 88 people and nine weeks of logs.</q4>"

<s5>He</s5> <c5>predicted</c5> <q5>the night shift would be gone by Halloween</q5>.

<s6>His cousin and co-owner, Lorraine Hagerty</s6>, <c6>put it</c6> more bluntly: "<q6>They picked a bird over a town.</q6>"

Cascadia Forest Watch sued in January along with the Yachel Tribe and two retired schoolteachers from Newport. <s7>The Portland group</s7> <c7>hailed</c7> the decision as "<q7>the first honest day this sale has had.</q7>"

<s8>Its staff attorney, Imogen Bright-Salas</s8>, <c8>accused</c8> the BLM of <q8>sending crews out to listen for owls in the rain</q8>.

"<q9>They don't call in a downpour,</q9>" <c9>said</c9> <s9>Bright-Salas</s9>, who grew up on Siltcoos Street in Florence, the daughter of a log-truck driver. "<q9>Neither would I.</q9>"

<s10>An agency spokeswoman, Kerrigan Yoo</s10>, <c10>would not say</c10> <q10>whether the government will appeal</q10>. In an email, <s11>she</s11> <c11>said</c11> <q11>the bureau "stands by its biologists."</q11>

One of those biologists did not help. In a deposition unsealed last week, <s12>Pete Lindqvist</s12> <c12>testified</c12> that <q12>a supervisor told him to keep moving when he heard a male owl off Spur 40 in 2021</q12>.

<q13>Fewer than 40 pairs are left in the northern half of the range</q13>, <s13>the U.S. Fish and Wildlife Service</s13> <c13>estimates</c13>. Logging is only part of the trouble: Barred owls, bigger and meaner, have moved in from the East.

"<q14>You could give spotted owls every tree from Tillamook to Coos Bay and the barred owls would still eat their lunch,</q14>" <c14>said</c14> <s14>Wen Castleberry, an ornithologist at Oregon State University</s14>. <s15>Castleberry</s15> <c15>doubts</c15> <q15>the ruling will save a single pair</q15>.

At the Splash Dam, the tavern across Highway 229 from the mill gate, <s16>the reader board</s16> on Wednesday <c16>read</c16>, "<q16>Owl soup $4.</q16>"

<s17>Marcy Beal</s17>, who owns the place, <c17>wants</c17> <q17>no part of the fight</q17>.

"<q18>Tree-sitters tip,</q18>" <s18>she</s18> <c18>said</c18>. "<q18>Loggers tip better, but they have to be working.</q18>"

<s19>Mayor Antonio "<x>Tony</x>" Escobedo</s19>, who has a daughter in the planing shed and a son who clerks at Cascadia, <c19>urged</c19> <a19>everybody</a19> <q19>to lower their voices</q19>.

"<q20>I have Thanksgiving with this lawsuit,</q20>" <c20>said</c20> <s20>Escobedo</s20>.

<s21,22>Gov. Lydia Fontaine</s21,22> <c21>called</c21> the ruling "<q21>disappointing</q21>" and <c22>asked</c22> <a22>the Oregon Department of Forestry</a22> <q22>to find state logs for the mill</q22>. <s23>The department</s23> <c23>said</c23> <q23>it had none to spare this side of the Santiam</q23>.

Hagerty Brothers is the last of five sawmills in Gilcreek, which once had a minor league ball club, the Chokers, and a high school big enough to beat Toledo. The Siuslaw Plywood plant is now a church, Living Water Fellowship.

<s24>Jolene Stubblefield, 58</s24>, who has pulled green chain since she was 19, <c24>said</c24> <q24>she has never seen an owl, spotted or barred</q24>.

"<q25>I'd like to,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>I'd like to know what it's got that I don't.</q25>"
-----
1 | indirect | Miriam Takeda-Ross | PERSON | title
2 | mixed | Miriam Takeda-Ross | PERSON | name
3 | indirect | both sides | GROUP | group
4 | direct | Dale Hagerty | PERSON | name
5 | indirect | Dale Hagerty | PERSON | pronoun
6 | direct | Lorraine Hagerty | PERSON | name
7 | mixed | Cascadia Forest Watch | ORG | organisation
8 | indirect | Imogen Bright-Salas | PERSON | name
9 | direct | Imogen Bright-Salas | PERSON | surname
10 | attitude | Kerrigan Yoo | PERSON | name
11 | mixed | Kerrigan Yoo | PERSON | pronoun
12 | indirect | Pete Lindqvist | PERSON | name
13 | indirect | U.S. Fish and Wildlife Service | ORG | organisation
14 | direct | Wen Castleberry | PERSON | name
15 | attitude | Wen Castleberry | PERSON | surname
16 | direct | reader board | DOCUMENT | document
17 | attitude | Marcy Beal | PERSON | name
18 | direct | Marcy Beal | PERSON | pronoun
19 | indirect | Antonio "Tony" Escobedo | PERSON | name
20 | direct | Antonio "Tony" Escobedo | PERSON | surname
21 | mixed | Lydia Fontaine | PERSON | name
22 | indirect | Lydia Fontaine | PERSON | name
23 | indirect | Oregon Department of Forestry | ORG | organisation
24 | indirect | Jolene Stubblefield | PERSON | name
25 | direct | Jolene Stubblefield | PERSON | pronoun
entity | PERSON | Miriam Takeda-Ross | Judge Miriam Takeda-Ross | U.S. District Judge | -
entity | PERSON | Dale Hagerty | - | - | Hagerty Brothers Lumber
entity | PERSON | Lorraine Hagerty | - | co-owner | Hagerty Brothers Lumber
entity | PERSON | Imogen Bright-Salas | Bright-Salas | staff attorney | Cascadia Forest Watch
entity | PERSON | Kerrigan Yoo | - | spokeswoman | Bureau of Land Management
entity | PERSON | Pete Lindqvist | - | biologist | Bureau of Land Management
entity | PERSON | Wen Castleberry | Castleberry | ornithologist | Oregon State University
entity | PERSON | Marcy Beal | - | - | Splash Dam
entity | PERSON | Antonio "Tony" Escobedo | Mayor Antonio "Tony" Escobedo; Escobedo | Mayor | -
entity | PERSON | Lydia Fontaine | Gov. Lydia Fontaine | Gov. | -
entity | PERSON | Jolene Stubblefield | - | - | -
entity | ORG | Bureau of Land Management | BLM | - | -
entity | ORG | Hagerty Brothers Lumber | Hagerty Brothers | - | -
entity | ORG | Cascadia Forest Watch | Cascadia | - | -
entity | ORG | Yachel Tribe | - | - | -
entity | ORG | U.S. Fish and Wildlife Service | - | - | -
entity | ORG | Oregon State University | - | - | -
entity | ORG | Oregon Department of Forestry | - | - | -
entity | ORG | Chokers | - | - | -
entity | ORG | Toledo | - | - | -
entity | ORG | Siuslaw Plywood | - | - | -
entity | ORG | Living Water Fellowship | - | - | -
entity | LOC | Coast Range | - | - | -
entity | LOC | Gilcreek | GILCREEK | - | -
entity | LOC | Eugene | - | - | -
entity | LOC | Lincoln County | - | - | -
entity | LOC | Cutfoot Ridge | - | - | -
entity | LOC | Newport | - | - | -
entity | LOC | Portland | - | - | -
entity | LOC | Siltcoos Street | - | - | -
entity | LOC | Florence | - | - | -
entity | LOC | Spur 40 | - | - | -
entity | LOC | East | - | - | -
entity | LOC | Tillamook | - | - | -
entity | LOC | Coos Bay | - | - | -
entity | LOC | Splash Dam | - | - | -
entity | LOC | Highway 229 | - | - | -
entity | LOC | Santiam | - | - | -
meta | Judge blocks Coast Range timber sale over spotted owls, and a mill town counts its logs | - | Nate Halloran
