<s1,2>Jury</s1,2> <c1>finds</c1> <q1>podcaster defamed Oklahoma funeral home</q1>, <c2>orders</c2> <a2>him</a2> <q2>to pay $18.4 million</q2>

By Marcy Dellinger, Court Beat

BIXLER FLATS, Okla. (Court Beat) — <s3>An Oklahoma jury</s3> <c3>found</c3> Thursday that <q3>podcaster Skip Lanza acted with actual malice when he told 2.1 million listeners that a family-owned funeral home was selling bodies</q3>.

The verdict, read at 4:12 p.m. in the Frank Mabry Building on Main Street, capped a three-week trial in Pottaw County District Court. Lanza, 46, stared at the ceiling. Two rows behind him, Delmar Whitcomb Jr. wept into his hat.

"<q4>My daddy buried half this county and never overcharged a widow,</q4>" <s4>Whitcomb</s4> <c4>told</c4> <a4>Court Beat</a4>. "<q4>I can go in the Buy-Lo again.</q4>"

<s5>His sister, Darlene Whitcomb</s5>, who kept the books at Whitcomb & Sons, <c5>testified</c5> last week that <q5>the business lost 70 percent of its families and had its hearse torched outside First Nazarene Church</q5>. <s6>She</s6> <c6>told</c6> <a6>the panel</a6> <q6>she slept with a shovel</q6>.

<s7>Lanza</s7>, host of "<x>The Undertow</x>," <c7>has vowed</c7> <q7>to appeal</q7>. In a livestream from the parking garage, <s8,9>he</s8,9> <c8>called</c8> Judge Ramona Teehee "<q8>a hall monitor with a gavel</q8>" and <c9>thanked</c9> fans for <q9>$300,000 in donations</q9>.

"<q10>They can have the truck. They can't have the mic.</q10>"

<s11>Boyd Castellane of Pruitt Okafor</s11>, who represents the host, <c11>had argued</c11> in closing that <q11>the show was "opinion with sound effects."</q11> <s12>Lead plaintiff's counsel Thuy Landry</s12> <c12>fired back</c12>: "<q12>Sound effects don't name a street address.</q12>"

<s13>Castellane</s13> <c13>did concede</c13> <q13>his client never once called the medical examiner</q13>.

The most damaging evidence was a text. "<q14>idc if its true its sticky,</q14>" <s14>Lanza</s14> <c14>wrote</c14> to <a14>his producer, Kiki Abernathy</a14>, the night before Episode 88.

<s15>Abernathy</s15>, under subpoena, <c15>swore</c15> <q15>she had begged him to pull it</q15>. "<q16>He said the dead don't sue,</q16>" <s16>she</s16> <c16>recalled</c16>. "<q16>I said, '<n16>Their kids do.</n16>'</q16>"

<s17>The Oklahoma State Bureau of Investigation</s17> <c17>concluded</c17> in 2022 that <q17>all 112 bodies in question were accounted for</q17>.

<s18>Red Barn Audio</s18>, which dropped Lanza and settled with the family in March, <c18>said</c18> <q18>it "respects the jury system and the Whitcombs."</q18> Advertisers including Gordon Bell Safes, Cimarron Federal and Uncle Hoyt had already fled.

<s19,20>Teehee</s19,20> <c19>ordered</c19> <a19>Lanza</a19> <q19>to take the episode down by noon Friday</q19> and <c20>cautioned</c20> <a20>the gallery</a20> that "<q20>anybody who cheers will cheer from a cell.</q20>"

<s21>Lowell Baptiste, a professor at Sooner State College of Law</s21>, <c21>expects</c21> <q21>the award to be cut to under $10 million</q21>. <s22>The Free Microphone Project</s22>, which filed a brief for the defense, <c22>worries</c22> <q22>the case will chill rural journalism</q22>.

"<q23>This wasn't journalism,</q23>" <c23>said</c23> <s23>Juror No. 7, a retired welder</s23>. "<q23>I've heard better facts at deer camp.</q23>"

A separate suit by the widow of Cpl. Wade Hummingbird of the 312th Engineers is set for May in Tulsa. Members of the Iron Deacons, the motorcycle club that guarded the home last summer, revved their engines across the street at Chisholm Bank as the family left for Sand Creek Cemetery.
-----
1 | indirect | Jury | GROUP | group
2 | indirect | Jury | GROUP | group
3 | indirect | Jury | GROUP | group
4 | direct | Delmar Whitcomb Jr. | PERSON | surname
5 | indirect | Darlene Whitcomb | PERSON | name
6 | indirect | Darlene Whitcomb | PERSON | pronoun
7 | attitude | Skip Lanza | PERSON | surname
8 | mixed | Skip Lanza | PERSON | pronoun
9 | indirect | Skip Lanza | PERSON | pronoun
10 | direct | Skip Lanza | PERSON | none
11 | mixed | Boyd Castellane | PERSON | name
12 | direct | Thuy Landry | PERSON | name
13 | indirect | Boyd Castellane | PERSON | surname
14 | direct | Skip Lanza | PERSON | surname
15 | indirect | Kiki Abernathy | PERSON | surname
16 | direct | Kiki Abernathy | PERSON | pronoun
17 | indirect | Oklahoma State Bureau of Investigation | ORG | organisation
18 | mixed | Red Barn Audio | ORG | organisation
19 | indirect | Ramona Teehee | PERSON | surname
20 | mixed | Ramona Teehee | PERSON | surname
21 | attitude | Lowell Baptiste | PERSON | name
22 | attitude | Free Microphone Project | ORG | organisation
23 | direct | Juror No. 7 | PERSON | title
entity | PERSON | Skip Lanza | Lanza | podcaster | -
entity | PERSON | Delmar Whitcomb Jr. | Whitcomb | - | Whitcomb & Sons
entity | PERSON | Darlene Whitcomb | - | - | Whitcomb & Sons
entity | PERSON | Ramona Teehee | Judge Ramona Teehee; Teehee | Judge | -
entity | PERSON | Boyd Castellane | Castellane | - | Pruitt Okafor
entity | PERSON | Thuy Landry | - | counsel | -
entity | PERSON | Kiki Abernathy | Abernathy | producer | -
entity | PERSON | Lowell Baptiste | - | professor | Sooner State College of Law
entity | PERSON | Wade Hummingbird | Cpl. Wade Hummingbird | - | 312th Engineers
entity | ORG | Court Beat | - | - | -
entity | ORG | Pottaw County District Court | - | - | -
entity | ORG | Buy-Lo | - | - | -
entity | ORG | Whitcomb & Sons | - | - | -
entity | ORG | First Nazarene Church | - | - | -
entity | ORG | Pruitt Okafor | - | - | -
entity | ORG | Oklahoma State Bureau of Investigation | - | - | -
entity | ORG | Red Barn Audio | - | - | -
entity | ORG | Gordon Bell Safes | - | - | -
entity | ORG | Cimarron Federal | - | - | -
entity | ORG | Uncle Hoyt | - | - | -
entity | ORG | Sooner State College of Law | - | - | -
entity | ORG | Free Microphone Project | - | - | -
entity | ORG | 312th Engineers | - | - | -
entity | ORG | Iron Deacons | - | - | -
entity | ORG | Chisholm Bank | - | - | -
entity | LOC | Oklahoma | Okla. | - | -
entity | LOC | BIXLER FLATS | - | - | -
entity | LOC | Frank Mabry Building | - | - | -
entity | LOC | Main Street | - | - | -
entity | LOC | Tulsa | - | - | -
entity | LOC | Sand Creek Cemetery | - | - | -
meta | Jury finds podcaster defamed Oklahoma funeral home, orders him to pay $18.4 million | - | Marcy Dellinger
