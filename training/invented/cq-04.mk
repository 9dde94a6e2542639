Wildfire forces 6,000 from homes in southern Oregon; <s1>sheriff</s1> <c1>pleads</c1>, '<q1>Do not wait</q1>'

By GRETA MOSKALENKO

TAMARACK SPRINGS, Ore. (AP) — <q2>A wildfire pushed by 50 mph winds jumped a highway and roared toward two mountain towns in southern Oregon on Wednesday, forcing more than 6,000 people to flee</q2>, <s2>authorities</s2> <c2>said</c2>.

The Juniper Gulch Fire had burned 47 square miles of timber and grass by nightfall. <q3>None of it was contained</q3>, <c3>according to</c3> <s3>the Oregon Department of Forestry</s3>.

"<q4>This thing is making its own weather, and it is not going to knock on your door,</q4>" <s4>Tenino County Sheriff Dale Whitcomb</s4> <c4>said</c4> at a briefing in Medford. "<q4>If you can see smoke, do not wait.</q4>"

<s5>He</s5> <c5>ordered</c5> <a5>everyone east of Route 38</a5> <q5>to be out by midnight</q5>.

Gov. Teresa Vandermolen flew over the fire in a National Guard helicopter with Fire Chief Lenora Castañeda of the Tamarack Springs Rural Fire District. <s6>The governor</s6> <c6>asked</c6> <a6>the Federal Emergency Management Agency</a6> <q6>to cover most of the cost of fighting it</q6>.

"<q7>I saw a church steeple standing in a field of ash,</q7>" <s7>the Democrat</s7> <c7>told</c7> <a7>reporters</a7>. "<q7>I don't know where the church went.</q7>"

Castañeda, whose own house was destroyed, took off her helmet before she spoke. <s8>She</s8> <c8>estimated</c8> that <q8>140 structures were gone, among them the feed store, the Lucky Spur tavern and Cobalt Creek Middle School</q8>.

At a shelter in the gym of Harlan Pike High School, 30 miles from Tamarack Springs, Alma Cantrell sat on a cot with a beagle in her lap.

"<q9>I grabbed the dog, the pills and my husband, in that order,</q9>" <c9>said</c9> <s9>Cantrell, 67</s9>.

Ruben Cantrell wasn't laughing. <s10>The retired logger</s10>, his left hand bandaged, <c10>said</c10> <q10>the ridge behind their place on Sawpit Lane "went up like a curtain."</q10>

<s11>The couple</s11> <c11>said</c11> <q11>neither of their phones ever buzzed</q11>.

Priya Shetty, the county's emergency manager, didn't dispute that. <q12>An alert sent at 2:14 p.m. missed about 900 households</q12>, <s12,13>she</s12,13> <c12>acknowledged</c12>, and <c13>apologized for</c13> "<q13>the worst 20 minutes of my working life.</q13>"

The message went out through Clarion Beacon Inc., a Denver contractor also used by Boise and Salt Lake City. <s14>The company</s14> <c14>maintained</c14> that <q14>its system worked as designed</q14>. <s15>The vendor's own log</s15>, released late Wednesday, <c15>shows</c15> <q15>the county keyed in the wrong zone</q15>.

The cause is under investigation. In a filing with state regulators, <s16>Umpqua Divide Electric Cooperative</s16> <c16>reported</c16> <q16>"a disturbance" on a line near Juniper Gulch half an hour before the first 911 call</q16>. <s17>The filing</s17> <c17>did not say</c17> <q17>whether power to the line had been shut off</q17>.

<s18>A complaint from Portland law firm Brill & Okonkwo</s18> <c18>alleges</c18> <q18>the utility let trees grow "within an arm's reach of the wire."</q18> A spokeswoman for Umpqua Divide declined to comment on the lawsuit.

Up to 300 evacuees were sleeping at Three Herons Casino, run by the Takelna Tribe. <q19>No one would be asked for identification</q19>, <c19>said</c19> <s19,20>the tribe's chairwoman, Marlene Blackwater</s19,20>, <c20>adding</c20>: "<q20>We know something about being told to leave.</q20>"

Winds should ease by Friday, but <s21>Anneke Dirksen, a National Weather Service meteorologist in Medford</s21>, <c21>warned of</c21> <q21>dry lightning over the Siskiyou Mountains before then</q21>.

<s22>A hand-painted sign at the roadblock on Route 38</s22> <c22>read</c22>: "<q22>Horses welcome. Gawkers not.</q22>"

<s23>Whitcomb, a former smokejumper</s23>, <c23>said</c23> <q23>one person was missing, a ham radio operator in his 80s</q23>. <s24>The man</s24> <c24>had told</c24> <a24>deputies</a24> <q24>he would stay to pass on messages</q24>. <q25>His last, at 4:50 p.m., was for the Red Cross</q25>, <s25>the sheriff</s25> <c25>said</c25>.
-----
1 | direct | Dale Whitcomb | PERSON | title
2 | indirect | authorities | GROUP | group
3 | indirect | Oregon Department of Forestry | ORG | organisation
4 | direct | Dale Whitcomb | PERSON | name
5 | indirect | Dale Whitcomb | PERSON | pronoun
6 | indirect | Teresa Vandermolen | PERSON | title
7 | direct | Teresa Vandermolen | PERSON | title
8 | indirect | Lenora Castañeda | PERSON | pronoun
9 | direct | Alma Cantrell | PERSON | surname
10 | mixed | Ruben Cantrell | PERSON | title
11 | indirect | Alma Cantrell and Ruben Cantrell | GROUP | group
12 | indirect | Priya Shetty | PERSON | pronoun
13 | mixed | Priya Shetty | PERSON | pronoun
14 | indirect | Clarion Beacon Inc. | ORG | organisation
15 | indirect | vendor's own log | DOCUMENT | document
16 | mixed | Umpqua Divide Electric Cooperative | ORG | organisation
17 | attitude | filing with state regulators | DOCUMENT | document
18 | mixed | complaint from Portland law firm Brill & Okonkwo | DOCUMENT | document
19 | indirect | Marlene Blackwater | PERSON | name
20 | direct | Marlene Blackwater | PERSON | name
21 | indirect | Anneke Dirksen | PERSON | name
22 | direct | hand-painted sign at the roadblock on Route 38 | DOCUMENT | document
23 | indirect | Dale Whitcomb | PERSON | surname
24 | indirect | ham radio operator in his 80s | PERSON | title
25 | indirect | Dale Whitcomb | PERSON | title
entity | PERSON | Dale Whitcomb | Whitcomb; Sheriff Dale Whitcomb | Sheriff | Tenino County
entity | PERSON | Teresa Vandermolen | Gov. Teresa Vandermolen | Gov. | -
entity | PERSON | Lenora Castañeda | Castañeda | Fire Chief | Tamarack Springs Rural Fire District
entity | PERSON | Alma Cantrell | Cantrell | - | -
entity | PERSON | Ruben Cantrell | - | retired logger | -
entity | PERSON | Priya Shetty | - | emergency manager | -
entity | PERSON | Marlene Blackwater | - | chairwoman | Takelna Tribe
entity | PERSON | Anneke Dirksen | - | meteorologist | National Weather Service
entity | ORG | AP | - | - | -
entity | ORG | Oregon Department of Forestry | - | - | -
entity | ORG | National Guard | - | - | -
entity | ORG | Tamarack Springs Rural Fire District | - | - | -
entity | ORG | Federal Emergency Management Agency | - | - | -
entity | ORG | Cobalt Creek Middle School | - | - | -
entity | ORG | Harlan Pike High School | - | - | -
entity | ORG | Clarion Beacon Inc. | - | - | -
entity | ORG | Umpqua Divide Electric Cooperative | Umpqua Divide | - | -
entity | ORG | Brill & Okonkwo | - | - | -
entity | ORG | Takelna Tribe | - | - | -
entity | ORG | National Weather Service | - | - | -
entity | ORG | Red Cross | - | - | -
entity | LOC | Oregon | Ore. | - | -
entity | LOC | Tamarack Springs | TAMARACK SPRINGS | - | -
entity | LOC | Tenino County | - | - | -
entity | LOC | Medford | - | - | -
entity | LOC | Route 38 | - | - | -
entity | LOC | Lucky Spur | - | - | -
entity | LOC | Sawpit Lane | - | - | -
entity | LOC | Denver | - | - | -
entity | LOC | Boise | - | - | -
entity | LOC | Salt Lake City | - | - | -
entity | LOC | Juniper Gulch | - | - | -
entity | LOC | Portland | - | - | -
entity | LOC | Three Herons Casino | - | - | -
entity | LOC | Siskiyou Mountains | - | - | -
entity | NORP | Democrat | - | - | -
meta | Wildfire forces 6,000 from homes in southern Oregon; sheriff pleads, 'Do not wait' | - | GRETA MOSKALENKO
