County, hospital district trade blame over shuttered ER

HOLLIS FERRY, Ore. (AP) — The lights over the emergency entrance at Tamarack Valley Medical Center went dark at midnight Friday, and by Monday the Pruitt County Board of Commissioners and the hospital district were each blaming the other.

<s2>Commissioners</s2> voted 2-1 to withhold the final $3.4 million of a voter-approved levy from the Tamarack Valley Hospital District and <c2>demanded</c2> that <q2>it open its books</q2>.

“<q3>You don't get to close the door and keep the rent,</q3>” <c3>said</c3> <s3>Commissioner Dallas York</s3>, a Republican who runs York Feed & Seed in the town of Church Butte.

The district, a public body with its own five-member board, has leased the 25-bed hospital since 2019 to Boise-based Meridell Health. <s4>It</s4> <c4>said</c4> <q4>the county had known since June that Meridell could not hire doctors</q4>.

<s5>Meridell</s5> <c5>said</c5> in a statement <q5>it had lost $11 million in Hollis Ferry and remained “committed to care in the Tamarack”</q5>. <s6>The company</s6> <c6>did not say</c6> <q6>when the emergency room might reopen</q6>.

Patients are now driven 71 miles over Lincoln Summit to St. Jude's in Halsey. Mercy Ambulance, the only service left, has two rigs, one of them a 2009 Ford with 300,000 miles on it.

On Saturday a rancher, Euell Banks, 68, had a heart attack outside the Dollar General on Garfield Avenue. <s7>His daughter, Shawnee Banks-Ochoa</s7>, <c7>said</c7> <q7>it took the crew 54 minutes to reach him</q7>. He died near the summit.

“<q8>Daddy helped pour the concrete for that ER,</q8>” <s8>she</s8> <c8>told</c8> <a8>the commissioners</a8>. “<q8>He could see the sign from where he was lying.</q8>”

<s9>Lupe Arriaga, the board's lone Democrat</s9>, <c9>called</c9> her colleagues' vote “<q9>a tantrum with a checkbook.</q9>” <q10>Withholding the levy</q10>, <s10>she</s10> <c10>said</c10>, <q10>would push the district into Chapter 9 bankruptcy</q10>.

The Hospital District was created in 1961, when loggers at the old Weyland-Price mill gave a day's pay a month to build it. Its chairman, Thaddeus “<x>Boots</x>” Kilgore, a retired Navy corpsman, has served since 1994.

<s11>Kilgore</s11> <c11>accused</c11> the county of “<q11>playing sheriff in somebody else's jail.</q11>” <s12>He</s12> <c12>vowed</c12> <q12>to sue under Measure 88, the ballot initiative that set up the tax</q12>.

<q13>The district owes vendors $2.2 million</q13>, <c13>according to</c13> <s13>an audit by Portland firm Nakagawa Lund</s13>. <s14>The audit</s14> <c14>also found</c14> that <q14>three board members had traveled to Maui for a conference called Rural Health Forward</q14>.

<s15>The Oregon Health Authority</s15> <c15>said</c15> <q15>it was sending a mobile clinic to Hollis Ferry High School</q15>. <s16>Local 2217 of the Oregon Nurses Federation</s16>, which represents 44 nurses at Tamarack Valley, <c16>said</c16> <q16>it had learned of the closure from a post on the Pruitt County Clarion's website</q16>.

“<q17>They texted us a thumbs-up,</q17>” <c17>said</c17> <s17>union steward Bree Halloran</s17>. <s18>She</s18> <c18>plans</c18> <q18>to move to Spokane</q18>.

<s19>Sheriff Cody Two Hearts</s19>, whose deputies now carry defibrillators, <c19>urged</c19> <a19>both boards</a19> <q19>to meet before the Tamarack Days rodeo brings 9,000 visitors over Labor Day weekend</q19>.

Neither has set a date.
-----
2 | indirect | Commissioners | GROUP | group
3 | direct | Dallas York | PERSON | name
4 | indirect | Tamarack Valley Hospital District | ORG | pronoun
5 | mixed | Meridell Health | ORG | organisation
6 | attitude | Meridell Health | ORG | organisation
7 | indirect | Shawnee Banks-Ochoa | PERSON | name
8 | direct | Shawnee Banks-Ochoa | PERSON | pronoun
9 | mixed | Lupe Arriaga | PERSON | name
10 | indirect | Lupe Arriaga | PERSON | pronoun
11 | mixed | Thaddeus “Boots” Kilgore | PERSON | surname
12 | indirect | Thaddeus “Boots” Kilgore | PERSON | pronoun
13 | indirect | audit by Portland firm Nakagawa Lund | DOCUMENT | document
14 | indirect | audit by Portland firm Nakagawa Lund | DOCUMENT | document
15 | indirect | Oregon Health Authority | ORG | organisation
16 | indirect | Oregon Nurses Federation | ORG | organisation
17 | direct | Bree Halloran | PERSON | name
18 | attitude | Bree Halloran | PERSON | pronoun
19 | indirect | Cody Two Hearts | PERSON | name
entity | LOC | Hollis Ferry | HOLLIS FERRY | - | -
entity | LOC | Ore. | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | Tamarack Valley Medical Center | Tamarack Valley | - | -
entity | ORG | Pruitt County Board of Commissioners | - | - | -
entity | ORG | Tamarack Valley Hospital District | Hospital District | - | -
entity | PERSON | Dallas York | Commissioner Dallas York | Commissioner | Pruitt County Board of Commissioners
entity | NORP | Republican | - | - | -
entity | ORG | York Feed & Seed | - | - | -
entity | LOC | Church Butte | - | - | -
entity | LOC | Boise | - | - | -
entity | ORG | Meridell Health | Meridell | - | -
entity | LOC | Tamarack | - | - | -
entity | LOC | Lincoln Summit | - | - | -
entity | ORG | St. Jude's | - | - | -
entity | LOC | Halsey | - | - | -
entity | ORG | Mercy Ambulance | - | - | -
entity | PERSON | Euell Banks | - | rancher | -
entity | ORG | Dollar General | - | - | -
entity | LOC | Garfield Avenue | - | - | -
entity | PERSON | Shawnee Banks-Ochoa | - | - | -
entity | PERSON | Lupe Arriaga | - | - | Pruitt County Board of Commissioners
entity | NORP | Democrat | - | - | -
entity | ORG | Weyland-Price | - | - | -
entity | PERSON | Thaddeus “Boots” Kilgore | Kilgore | chairman | Tamarack Valley Hospital District
entity | ORG | Navy | - | - | -
entity | LOC | Portland | - | - | -
entity | ORG | Nakagawa Lund | - | - | -
entity | LOC | Maui | - | - | -
entity | ORG | Oregon Health Authority | - | - | -
entity | ORG | Hollis Ferry High School | - | - | -
entity | ORG | Oregon Nurses Federation | - | - | -
entity | ORG | Pruitt County Clarion | - | - | -
entity | PERSON | Bree Halloran | - | union steward | Oregon Nurses Federation
entity | LOC | Spokane | - | - | -
entity | PERSON | Cody Two Hearts | Sheriff Cody Two Hearts | Sheriff | -
meta | County, hospital district trade blame over shuttered ER | - | -
