FAIR BOARD, SHERIFF AT ODDS OVER WHO PAYS FOR DEPUTIES

By Darlene Sprocket
The Tuckahaw Plain Talker

MILLARD FORKS — The Tuckahaw County Fair opens a week from Thursday, and as of press time nobody could say who will be guarding the gate.

Sheriff Dwight Ostrander sent the fair board a bill for $41,300 on July 8, about triple last year's. <s1>He</s1> <c1>told</c1> <a1>county commissioners</a1> Monday that <q1>without payment his deputies would stay out on Highway 14 "where the taxpayers put them."</q1>

"<q2>I love the fair. I showed hogs there,</q2>" <s2>Ostrander</s2> <c2>said</c2>. "<q2>But I've got 11 people for 900 square miles, and love don't cover overtime.</q2>"

<s3>The Tuckahaw County Agricultural Society</s3>, which has run the fair since 1887, <c3>says</c3> <q3>it was never consulted</q3>. <s4>Its president, Verlyn Haugstad</s4>, <c4>called</c4> the bill "<q4>a holdup with letterhead.</q4>"

<s5>Haugstad, a seed dealer from Prosper</s5>, <c5>said</c5> <q5>the Society had $63,000 in the bank and had already paid for the Ferris wheel</q5>. <s6>She</s6> <c6>is considering</c6> <q6>hiring Garrison Poole, a security outfit in Sioux Falls</q6>, though <s7>its agents</s7> <c7>have said</c7> <q7>they cannot make arrests</q7>.

The trouble started last August, when a fight outside the Lindquist Pavilion during a Dusty Boots concert put four people in Good Samaritan. A report by the state Division of Criminal Investigation cleared the deputies. <s8>It</s8> <c8>recommended</c8>, however, that <q8>the beer garden close at 10</q8>.

<s9>The board</s9> <c9>refused</c9> <q9>to change the hours</q9>. The beer garden is run by the Millard Forks Lions, who put the proceeds into eyeglasses.

"<q10>Everybody at that fight could see just fine,</q10>" <c10>said</c10> <s10>Lion Tom Eagle Staff</s10>. <q11>The brawlers</q11>, <s11>he</s11> <c11>said</c11>, <q11>were out-of-towners over a pickup</q11>.

COMMISSIONERS SPLIT

Commissioners talked for two hours in the basement of the courthouse while the air conditioner was out. <s12>Commissioner Jolene Fischbach, a Republican</s12>, <c12>proposed</c12> <q12>splitting the bill</q12>. The motion failed, 3-2, and the board then approved a gravel contract with Dietz & Sons.

<s13>Chairman Orville Tesch</s13> <c13>wondered aloud</c13> <q13>whether a sheriff could legally bill anybody for patrolling a public road</q13>. <s14>State's Attorney Mai Xiong</s14> <c14>promised</c14> <q14>an opinion by Friday</q14>.

The sheriff did not back down. "<q16>Read the statute, Orv,</q16>" <s16>he</s16> <c16>said</c16>. "<q16>It's shorter than this meeting.</q16>"

<s23>Records</s23> obtained by The Plain Talker <c23>show</c23> <q23>the Sheriff's Office billed Bluestem Renewables, which is putting up turbines near Prosper, $88,000 for escorts in the spring</q23>. <s17,18>A spokesperson for Bluestem</s17,18> <c17>confirmed</c17> <q17>the figure</q17> and <c18>said</c18> <q18>the company "was glad to pay it."</q18>

Some of the neighbors have offered help. <s19>The Yellow Bank Sioux Tribe</s19> <c19>said</c19> Tuesday <q19>it could lend four officers</q19>. <s20>Millard Forks Police Chief Rusty Vandersloot</s20> <c20>is willing</c20> <q20>to send his one reserve, a sophomore at Northern State</q20>.

For the 4-H kids the show goes on. Hadley Fischbach, 12, the commissioner's granddaughter, will show a Hampshire barrow named Sheriff in Swine Barn B. <s21>She</s21> <c21>said</c21> <q21>she named him in April, "before all this."</q21>

<s22>A sign outside Lucky's in Prosper</s22>, where the softball team had beaten the one from Millard Forks 9-2 Sunday, <c22>reads</c22>: "<q22>Hug a deputy. Bring a checkbook.</q22>"

The Fair Queen pageant, sponsored by First Dakota, is at 7 p.m. Wednesday at Lindbergh Field, or in the hall at Zion Lutheran if it rains.
-----
1 | mixed | Dwight Ostrander | PERSON | pronoun
2 | direct | Dwight Ostrander | PERSON | surname
3 | indirect | Tuckahaw County Agricultural Society | ORG | organisation
4 | mixed | Verlyn Haugstad | PERSON | name
5 | indirect | Verlyn Haugstad | PERSON | surname
6 | attitude | Verlyn Haugstad | PERSON | pronoun
7 | indirect | Garrison Poole | ORG | organisation
8 | indirect | report by the state Division of Criminal Investigation | DOCUMENT | pronoun
9 | attitude | Tuckahaw County Agricultural Society | ORG | organisation
10 | direct | Tom Eagle Staff | PERSON | name
11 | indirect | Tom Eagle Staff | PERSON | pronoun
12 | indirect | Jolene Fischbach | PERSON | name
13 | indirect | Orville Tesch | PERSON | name
14 | indirect | Mai Xiong | PERSON | name
16 | direct | Dwight Ostrander | PERSON | pronoun
23 | indirect | Records obtained by The Plain Talker | DOCUMENT | document
17 | indirect | Bluestem Renewables | ORG | organisation
18 | mixed | Bluestem Renewables | ORG | organisation
19 | indirect | Yellow Bank Sioux Tribe | ORG | organisation
20 | attitude | Rusty Vandersloot | PERSON | name
21 | mixed | Hadley Fischbach | PERSON | pronoun
22 | direct | sign outside Lucky's in Prosper | DOCUMENT | document
entity | PERSON | Dwight Ostrander | Sheriff Dwight Ostrander; Ostrander | Sheriff | -
entity | LOC | Millard Forks | MILLARD FORKS | - | -
entity | LOC | Lindbergh Field | - | - | -
entity | LOC | Highway 14 | - | - | -
entity | ORG | Tuckahaw County Agricultural Society | Society | - | -
entity | PERSON | Verlyn Haugstad | Haugstad | president | Tuckahaw County Agricultural Society
entity | LOC | Prosper | - | - | -
entity | ORG | Garrison Poole | - | - | -
entity | LOC | Sioux Falls | - | - | -
entity | LOC | Lindquist Pavilion | - | - | -
entity | ORG | Dusty Boots | - | - | -
entity | ORG | Good Samaritan | - | - | -
entity | ORG | Division of Criminal Investigation | - | - | -
entity | ORG | Millard Forks Lions | - | - | -
entity | PERSON | Tom Eagle Staff | Lion Tom Eagle Staff | - | Millard Forks Lions
entity | PERSON | Jolene Fischbach | Commissioner Jolene Fischbach | Commissioner | -
entity | NORP | Republican | - | - | -
entity | ORG | Dietz & Sons | - | - | -
entity | PERSON | Orville Tesch | Chairman Orville Tesch; Orv | Chairman | -
entity | PERSON | Mai Xiong | State's Attorney Mai Xiong | State's Attorney | -
entity | ORG | The Plain Talker | - | - | -
entity | ORG | Sheriff's Office | - | - | -
entity | ORG | Bluestem Renewables | Bluestem | - | -
entity | ORG | Yellow Bank Sioux Tribe | - | - | -
entity | ORG | Millard Forks Police | - | - | -
entity | PERSON | Rusty Vandersloot | Millard Forks Police Chief Rusty Vandersloot | Police Chief | Millard Forks Police
entity | ORG | Northern State | - | - | -
entity | ORG | 4-H | - | - | -
entity | PERSON | Hadley Fischbach | - | - | -
entity | LOC | Swine Barn B | - | - | -
entity | LOC | Lucky's | - | - | -
entity | ORG | First Dakota | - | - | -
entity | LOC | Zion Lutheran | - | - | -
meta | FAIR BOARD, SHERIFF AT ODDS OVER WHO PAYS FOR DEPUTIES | - | Darlene Sprocket
