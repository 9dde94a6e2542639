<s1>Survivor of Alabama church shooting</s1> <c1>tells</c1> <a1>jurors</a1> <q1>she counted the gunman's steps</q1>

By DEVORAH KLINE Associated Press

HARLAN SPRINGS, Ala. (AP) — <q2>A choir member who survived a massacre at a rural Alabama church lay beneath a piano bench and counted the gunman's footsteps, sure that each would be the last sound she heard</q2>, <s2>she</s2> <c2>testified</c2> Wednesday.

"<q3>I got to 31,</q3>" <c3>said</c3> <s3>Loretta Gaskins</s3>, whose voice was so low that <s4>the judge</s4> twice <c4>asked</c4> <a4>her</a4> <q4>to move closer to the microphone</q4>.

<s5>The retired school bus driver</s5> <c5>told</c5> <a5>the court</a5> <q5>she knew the boots because their owner had sat beside her at Bible study an hour earlier</q5>.

Tyler Wade Crenshaw, 24, is charged with nine counts of capital murder in the February 2023 attack on Antioch Deliverance Temple, a brick sanctuary off Highway 61 in this town of 6,000. He faces death by injection if convicted.

<s6>His lead attorney, Marguerite Poole</s6>, <c6>does not dispute</c6> that <q6>he fired the shots</q6>. <s7>She</s7> <c7>contends</c7> <q7>he was in the grip of a psychosis that doctors at Bryce-Hollins Hospital missed three times</q7>.

In a cross-examination of less than two minutes, <s8>Poole</s8> <c8>asked</c8> <a8>Gaskins</a8> <q8>whether the visitor had seemed confused</q8>.

"<q9>No, ma'am,</q9>" <s9>the witness</s9> <c9>answered</c9>. "<q9>He corrected me on Deuteronomy.</q9>"

<s10>A notebook</s10> found in Crenshaw's pickup and read aloud by FBI Special Agent Priya Ramanathan <c10>described</c10> the congregation as "<q10>soft.</q10>" The names of two more churches, Mount Pisgah AME and St. Brendan's, were underlined.

<s11>Ramanathan</s11> <c11>testified</c11> that <q11>the defendant bought the rifle nine days earlier at Dixie Pawn & Gun in Tuscaloosa</q11>. <s12>The agent</s12> <c12>acknowledged</c12> under questioning that <q12>the bureau had closed a file on him after a cousin's warning went unread</q12>.

Outside the courthouse, <s13>District Attorney Hollis Benton III</s13> <c13>called</c13> that "<q13>a failure we will all answer for, but not in that room.</q13>"

<s14>Circuit Judge Yolanda Villaseñor</s14> <c14>ruled</c14> before lunch that <q14>jurors may hear the 911 call made by the Rev. Cornelius Tibbs, the pastor, who died at the altar with his wife, Earnestine, and his brother Roscoe</q14>. <s15>She</s15> <c15>cautioned</c15> <a15>spectators</a15>, many of them in purple ribbons, that <q15>a single outburst would clear the gallery</q15>.

"<q16>We came to hear what was done to them, so we will hear it,</q16>" <c16>said</c16> <s16>the pastor's daughter, Naomi Tibbs-Carver, 39</s16>, who drives in each morning from Montgomery.

<s17>She</s17> <c17>hasn't decided</c17> <q17>whether she wants Crenshaw to die</q17>.

"<q18>I have,</q18>" <c18>interjected</c18> <s18>her uncle, Lucius Tibbs, a deacon</s18>.

Legislators debated, and dropped, a red flag law after the killings. <s19>Mothers for a Quiet Sunday, a group of victims' relatives</s19>, <c19>notes</c19> that <q19>17 states have since adopted one</q19>. <s20>The Yellowhammer Firearms League</s20> <c20>has branded</c20> such measures "<q20>punishment in search of a crime.</q20>"

<s21>The group's president</s21> <c21>told</c21> <a21>The Associated Press</a21> that <q21>its members prayed for Harlan Springs daily</q21>.

Stepping down, Gaskins paused at the rail beside Tibbs-Carver and took her hand. <s22>The younger woman</s22> <c22>said</c22> later that <q22>the choir had never replaced the bench</q22>.

"<q23>Miss Loretta won't allow it,</q23>" <s23>she</s23> <c23>said</c23>.
-----
1 | indirect | Loretta Gaskins | PERSON | title
2 | indirect | Loretta Gaskins | PERSON | pronoun
3 | direct | Loretta Gaskins | PERSON | name
4 | indirect | Yolanda Villaseñor | PERSON | title
5 | indirect | Loretta Gaskins | PERSON | title
6 | indirect | Marguerite Poole | PERSON | name
7 | indirect | Marguerite Poole | PERSON | pronoun
8 | indirect | Marguerite Poole | PERSON | surname
9 | direct | Loretta Gaskins | PERSON | title
10 | mixed | notebook | DOCUMENT | document
11 | indirect | Priya Ramanathan | PERSON | surname
12 | indirect | Priya Ramanathan | PERSON | title
13 | mixed | Hollis Benton III | PERSON | name
14 | indirect | Yolanda Villaseñor | PERSON | name
15 | indirect | Yolanda Villaseñor | PERSON | pronoun
16 | direct | Naomi Tibbs-Carver | PERSON | name
17 | attitude | Naomi Tibbs-Carver | PERSON | pronoun
18 | direct | Lucius Tibbs | PERSON | name
19 | indirect | Mothers for a Quiet Sunday | ORG | organisation
20 | mixed | Yellowhammer Firearms League | ORG | organisation
21 | indirect | group's president | PERSON | title
22 | indirect | Naomi Tibbs-Carver | PERSON | title
23 | direct | Naomi Tibbs-Carver | PERSON | pronoun
entity | PERSON | Loretta Gaskins | Gaskins; Miss Loretta | - | -
entity | PERSON | Tyler Wade Crenshaw | Crenshaw | - | -
entity | PERSON | Marguerite Poole | Poole | lead attorney | -
entity | PERSON | Priya Ramanathan | Ramanathan | Special Agent | FBI
entity | PERSON | Hollis Benton III | - | District Attorney | -
entity | PERSON | Yolanda Villaseñor | - | Circuit Judge | -
entity | PERSON | Cornelius Tibbs | Rev. Cornelius Tibbs | pastor | Antioch Deliverance Temple
entity | PERSON | Earnestine | - | - | -
entity | PERSON | Roscoe | - | - | -
entity | PERSON | Naomi Tibbs-Carver | Tibbs-Carver | - | -
entity | PERSON | Lucius Tibbs | - | deacon | -
entity | ORG | Associated Press | AP | - | -
entity | ORG | Antioch Deliverance Temple | - | - | -
entity | ORG | Bryce-Hollins Hospital | - | - | -
entity | ORG | FBI | - | - | -
entity | ORG | Mount Pisgah AME | - | - | -
entity | ORG | St. Brendan's | - | - | -
entity | ORG | Dixie Pawn & Gun | - | - | -
entity | ORG | Mothers for a Quiet Sunday | - | - | -
entity | ORG | Yellowhammer Firearms League | - | - | -
entity | LOC | Alabama | Ala. | - | -
entity | LOC | Harlan Springs | HARLAN SPRINGS | - | -
entity | LOC | Highway 61 | - | - | -
entity | LOC | Tuscaloosa | - | - | -
entity | LOC | Montgomery | - | - | -
meta | Survivor of Alabama church shooting tells jurors she counted the gunman's steps | - | DEVORAH KLINE
