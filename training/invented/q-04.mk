Months after Pike Ridge fire, survivors still waiting for answers on evacuation order

By DELIA MARCHBANKS Associated Press

CORDERO, Calif. (AP) — The evacuation order for Marybeth Olin's street went out at 6:14 p.m. Her house had been burning for 20 minutes.

Five months after the Pike Ridge Fire killed 11 people and destroyed more than 1,900 homes in the Sierra foothills, survivors crowded into a high school gym Tuesday night for a meeting with Alvarado County officials on why the warnings came so late. The session, scheduled for two hours, lasted nearly five.

"<q1>I didn't get a call. I didn't get a text. I got my neighbor pounding on the door with a garden hose in his hand,</q1>" <c1>said</c1> <s1>Olin, a 63-year-old retired school librarian</s1> who now lives in a trailer on her brother's property. "<q1>That hose is the reason I'm here.</q1>"

<s2,3>County Supervisor Raymond Tillery</s2,3> <c2>told</c2> <a2>residents</a2> <q2>the county was still reconstructing the first hours of the fire</q2> and <c3>asked</c3> <a3>them</a3> for <q3>patience</q3>. He was interrupted by boos.

"<q4>I understand the anger. I lost my own place,</q4>" <c4>said</c4> <s4>Tillery</s4>, who has represented the area since 2017. "<q4>But I'm not going to stand up here and guess.</q4>"

The fire started on the afternoon of Sept. 8 near a power line on federal land and was driven into Cordero by wind gusts of up to 70 mph (113 kph). Within three hours it had crossed the only highway out of town.

<s5>A preliminary report</s5> released last week by the state's Office of Wildfire Review <c5>found</c5> that <q5>the first alert was sent 96 minutes after fire commanders had recommended it</q5>. <s6,7>It</s6,7> <c6>blamed</c6> <q6>a staffing shortage at the county's emergency operations center and a software login that had expired</q6>, but <c7>stopped short of saying</c7> <q7>whether an earlier order would have saved lives</q7>.

Sheriff Dana Echevarria, whose office is responsible for issuing evacuation orders, did not attend the meeting. <q8>She was advised not to because of pending lawsuits</q8>, <s8,9>her spokesman, Lt. Cole Whitacre</s8,9>, <c8>said</c8>, <c9>adding</c9> that <q9>she would "answer every question in the proper forum."</q9>

That drew groans from the bleachers. <s10>Luis Ferrante</s10>, whose mother, Consuelo, died in her car on Mill Grade Road, <c10>called</c10> the sheriff's absence "<q10>the same thing all over again.</q10>"

"<q11>We waited for her that night, too,</q11>" <s11>he</s11> <c11>said</c11>.

Ferrante is among 240 plaintiffs suing the county and Golden Valley Electric, the utility that owns the line. <s12>The company</s12> <c12>has denied</c12> <q12>its equipment caused the fire</q12>. In a statement Wednesday, <s13>it</s13> <c13>said</c13> <q13>it was cooperating with investigators and that "the people of Cordero remain in our hearts."</q13>

<s14>An attorney for the plaintiffs, Priya Castellanos</s14>, <c14>said</c14> <q14>she expects the case to go to trial next year</q14>.

For many people, the more urgent question was money. Fewer than 200 families have been issued permits to rebuild. <q15>A third of Cordero's homeowners had no insurance or too little</q15>, <c15>according to</c15> <s15>a survey by the nonprofit Foothill Recovery Network</s15>.

<s16>The group's director, Anneke Vos</s16>, <c16>urged</c16> <a16>supervisors</a16> <q16>to waive permit fees, which can top $30,000</q16>. <s17>Tillery</s17> <c17>said</c17> <q17>he would support that</q17>. The board could vote on it as soon as March.

Still others had come simply to be near their neighbors. Walt Bergstrom, 80, and his wife, Jean, sat in the front row with a thermos of coffee. The couple had lived on the same street as Olin since 1974.

"<q18>We used to complain about the kids on their bikes,</q18>" <s18>Jean Bergstrom</s18> <c18>said</c18>. <s19>She</s19> <c19>hopes</c19> <q19>to move back by Christmas</q19>. <s20>Her husband</s20> <c20>isn't sure</c20> <q20>he wants to</q20>.

<s21>A handwritten sign</s21> taped to the gym door <c21>read</c21>: "<q21>Count the minutes.</q21>"

Olin stayed until the end, folding chairs. At one point <s22>she</s22> <c22>asked</c22> <a22>Tillery</a22> <q22>whether he had gotten an alert on the night of the fire</q22>.

The supervisor shook his head.
-----
1 | direct | Marybeth Olin | PERSON | surname
2 | indirect | Raymond Tillery | PERSON | name
3 | indirect | Raymond Tillery | PERSON | name
4 | direct | Raymond Tillery | PERSON | surname
5 | indirect | preliminary report | DOCUMENT | document
6 | indirect | preliminary report | DOCUMENT | pronoun
7 | attitude | preliminary report | DOCUMENT | pronoun
8 | indirect | Cole Whitacre | PERSON | name
9 | mixed | Cole Whitacre | PERSON | name
10 | mixed | Luis Ferrante | PERSON | name
11 | direct | Luis Ferrante | PERSON | pronoun
12 | indirect | Golden Valley Electric | ORG | organisation
13 | mixed | Golden Valley Electric | ORG | pronoun
14 | indirect | Priya Castellanos | PERSON | name
15 | indirect | survey by the nonprofit Foothill Recovery Network | DOCUMENT | document
16 | indirect | Anneke Vos | PERSON | name
17 | indirect | Raymond Tillery | PERSON | surname
18 | direct | Jean Bergstrom | PERSON | name
19 | attitude | Jean Bergstrom | PERSON | pronoun
20 | attitude | Walt Bergstrom | PERSON | title
21 | direct | handwritten sign | DOCUMENT | document
22 | indirect | Marybeth Olin | PERSON | pronoun
entity | PERSON | Marybeth Olin | Olin | retired school librarian | -
entity | PERSON | Raymond Tillery | Tillery | County Supervisor | Alvarado County
entity | PERSON | Dana Echevarria | Sheriff Dana Echevarria | Sheriff | -
entity | PERSON | Cole Whitacre | Lt. Cole Whitacre | spokesman | -
entity | PERSON | Luis Ferrante | Ferrante | - | -
entity | PERSON | Consuelo | - | - | -
entity | PERSON | Priya Castellanos | - | attorney | -
entity | PERSON | Anneke Vos | - | director | Foothill Recovery Network
entity | PERSON | Walt Bergstrom | - | - | -
entity | PERSON | Jean Bergstrom | Jean | - | -
entity | ORG | AP | - | - | -
entity | ORG | Office of Wildfire Review | - | - | -
entity | ORG | Golden Valley Electric | - | - | -
entity | ORG | Foothill Recovery Network | - | - | -
entity | LOC | Cordero | - | - | -
entity | LOC | Calif. | - | - | -
entity | LOC | Sierra | - | - | -
entity | LOC | Alvarado County | - | - | -
entity | LOC | Mill Grade Road | - | - | -
meta | Months after Pike Ridge fire, survivors still waiting for answers on evacuation order | - | DELIA MARCHBANKS
