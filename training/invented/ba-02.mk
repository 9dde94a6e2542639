Ranchers dig in against 765-kilovolt line along the Agua Mansa

By Delphine Urrutia, Staff Writer

DOS CRUCES — <s1>Dub Hathcock</s1> has fixed the same cattle guard 11 times since Winter Storm Uri and <c1>says</c1> <q1>he is not about to let a power company pour concrete on it</q1>.

The rancher’s 14,000 acres lie in the path of Lone Mesquite, a $1.9 billion transmission line that <s2>the Electric Reliability Council of Texas</s2> <c2>says</c2> <q2>is needed by 2030 to keep the lights on in the Permian Basin</q2>.

<s3>ERCOT, which runs the state’s grid</s3>, <c3>told</c3> <a3>the Public Utility Commission</a3> in March that <q3>demand in West Texas would double in six years</q3>. <s4>It</s4> <c4>warned of</c4> <q4>rolling outages as soon as next August if the line was delayed</q4>.

“<q5>Nobody out here is against electricity,</q5>” <s5>Hathcock, 71</s5>, <c5>said</c5> at a hearing Thursday in the Mabry County Courthouse. “<q5>We’d just like some of it to stop here.</q5>”

He buys his power from Tule Draw Electric, a cooperative with 3,100 members, and lost it for nine days in 2021.

Sweetgrass Transmission, the Houston company that would build the line, has filed 61 possible routes. The one it favors crosses the Agua Mansa River twice, skirts the ghost town of Lottie and ends at a substation south of Odessa.

<s6>Company spokeswoman Renata Szymborski</s6> <c6>said</c6> <q6>the route affected “the fewest habitable structures of any.”</q6> <s7>She</s7> <c7>said</c7> <q7>Sweetgrass had moved it three times to spare wells and a cemetery</q7>.

“<q8>We are not the enemy of ranching,</q8>” <s8>Szymborski</s8> <c8>said</c8>. “<q8>We have ranchers on our payroll.</q8>”

That drew laughter from members of the Rolling Plains Stockmen’s Association, who had come on two buses from Lamesa and Post. <s9>The association</s9> <c9>wants</c9> <q9>the line to follow Interstate 20</q9>. <s10>Its lawyer, Ignacio “<x>Nacho</x>” Bustamante III of the Midland firm Bustamante Klein</s10>, <c10>asked</c10> <a10>the judge</a10> <q10>to throw out the application</q10>.

“<q11>They drew this thing with a ruler in an office tower on Louisiana Street,</q11>” <s11>Bustamante</s11> <c11>said</c11>. “<q11>My clients’ great-grandparents drew theirs with a mule.</q11>”

<s12>Administrative Law Judge Charity Noonan</s12> <c12>did not say</c12> <q12>when she would rule</q12>. The State Office of Administrative Hearings has until Oct. 30 to send a recommendation to the commission.

<s13>State Rep. Cody Boone, R-Sundown</s13>, whose House Bill 2217 would let counties veto such lines, <c13>accused</c13> the commission of having “<q13>rubber-stamped everything but its own lunch.</q13>” <s14>A spokesman for the PUC</s14> <c14>said</c14> <q14>the agency rejected two lines last year</q14>.

Not every landowner is opposed. <s15>Wilma Dean Tsosie</s15>, who runs Angus and a few Longhorns near Muleshoe, <c15>said</c15> <q15>a lease with the wind developer Brisa had paid for her husband’s care at Mercy Plains Hospital</q15>. <s16>She</s16> <c16>figures</c16> <q16>Sweetgrass’ offer of $38,000 a mile would “fence the rest of it.”</q16>

“<q17>Pride doesn’t water cows,</q17>” <s17>Tsosie</s17> <c17>said</c17>.

The Dos Cruces school board, which stands to gain $900,000 a year in taxes, is split 4-3. <s18>Its president, Baptist pastor Early Wren</s18>, <c18>hopes</c18> <q18>the money will put a roof on Travis Elementary</q18>. The Mabry County Messenger has printed 44 letters on the line, 41 of them against.

<s19>Sheriff Lupe Ransom, a former Texas Ranger</s19>, <c19>said</c19> <q19>two survey stakes had turned up in the courthouse fountain</q19>. He is not investigating.
-----
1 | indirect | Dub Hathcock | PERSON | name
2 | indirect | Electric Reliability Council of Texas | ORG | organisation
3 | indirect | Electric Reliability Council of Texas | ORG | organisation
4 | indirect | Electric Reliability Council of Texas | ORG | pronoun
5 | direct | Dub Hathcock | PERSON | surname
6 | mixed | Renata Szymborski | PERSON | name
7 | indirect | Renata Szymborski | PERSON | pronoun
8 | direct | Renata Szymborski | PERSON | surname
9 | attitude | Rolling Plains Stockmen’s Association | ORG | organisation
10 | indirect | Ignacio “Nacho” Bustamante III | PERSON | name
11 | direct | Ignacio “Nacho” Bustamante III | PERSON | surname
12 | attitude | Charity Noonan | PERSON | name
13 | mixed | Cody Boone | PERSON | name
14 | indirect | Public Utility Commission | ORG | organisation
15 | indirect | Wilma Dean Tsosie | PERSON | name
16 | mixed | Wilma Dean Tsosie | PERSON | pronoun
17 | direct | Wilma Dean Tsosie | PERSON | surname
18 | attitude | Early Wren | PERSON | name
19 | indirect | Lupe Ransom | PERSON | name
entity | LOC | Agua Mansa River | Agua Mansa | - | -
entity | LOC | Dos Cruces | DOS CRUCES | - | -
entity | PERSON | Dub Hathcock | Hathcock | rancher | -
entity | ORG | Electric Reliability Council of Texas | ERCOT | - | -
entity | LOC | Permian Basin | - | - | -
entity | ORG | Public Utility Commission | PUC | - | -
entity | LOC | West Texas | - | - | -
entity | LOC | Mabry County Courthouse | - | - | -
entity | ORG | Tule Draw Electric | - | - | -
entity | ORG | Sweetgrass Transmission | Sweetgrass | - | -
entity | LOC | Houston | - | - | -
entity | LOC | Lottie | - | - | -
entity | LOC | Odessa | - | - | -
entity | PERSON | Renata Szymborski | Szymborski | spokeswoman | Sweetgrass Transmission
entity | ORG | Rolling Plains Stockmen’s Association | - | - | -
entity | LOC | Lamesa | - | - | -
entity | LOC | Post | - | - | -
entity | LOC | Interstate 20 | - | - | -
entity | PERSON | Ignacio “Nacho” Bustamante III | Bustamante | lawyer | Rolling Plains Stockmen’s Association
entity | LOC | Midland | - | - | -
entity | ORG | Bustamante Klein | - | - | -
entity | LOC | Louisiana Street | - | - | -
entity | PERSON | Charity Noonan | - | Administrative Law Judge | -
entity | ORG | State Office of Administrative Hearings | - | - | -
entity | PERSON | Cody Boone | State Rep. Cody Boone | State Rep. | -
entity | LOC | Sundown | - | - | -
entity | PERSON | Wilma Dean Tsosie | Tsosie | - | -
entity | LOC | Muleshoe | - | - | -
entity | ORG | Brisa | - | - | -
entity | ORG | Mercy Plains Hospital | - | - | -
entity | PERSON | Early Wren | - | president | Dos Cruces school board
entity | NORP | Baptist | - | - | -
entity | ORG | Travis Elementary | - | - | -
entity | ORG | Mabry County Messenger | - | - | -
entity | PERSON | Lupe Ransom | Sheriff Lupe Ransom | Sheriff | -
meta | Ranchers dig in against 765-kilovolt line along the Agua Mansa | - | Delphine Urrutia, Staff Writer
