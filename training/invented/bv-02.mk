Commissioners table vote on Piney Gap quarry after 4-hour hearing

By Darlene Stockett

Staff Writer

WATTS MILL — The Tallow County Commission voted 6-3 Monday night to table a rezoning request that would allow a crushed-stone quarry on 212 acres off Piney Gap Road, after more than four hours of comment from a crowd that filled the courthouse annex and spilled onto the lawn.

The request from Brannock Aggregates LLC will come back before commissioners Sept. 15.

Commissioner Lonnie Teague, whose district includes the site, made the motion. <s1>He</s1> <c1>said</c1> <q1>he had received 312 emails and could count on one hand the ones in favor</q1>.

"<q2>I'm not going to sit up here and tell y'all I've read every page of a 140-page traffic study I got Friday at 5 o'clock,</q2>" <s2>Teague</s2> <c2>said</c2>. "<q2>I haven't.</q2>"

<s3>Brannock</s3> <c3>wants</c3> <q3>to mine granite on a former dairy farm for 40 years</q3>. <s4>The company</s4> <c4>says</c4> <q4>the quarry would employ 22 people and pay about $310,000 a year in property and severance taxes</q4>.

<s5>Project manager Curt Vandiver</s5> <c5>told</c5> <a5>commissioners</a5> <q5>blasting would happen no more than twice a week and never on Sundays</q5>. <s6>He</s6> <c6>said</c6> <q6>vibration at the nearest house would be "about like a truck going by."</q6>

That drew laughter from the back of the room.

"<q7>He's never lived by a truck going by,</q7>" <c7>said</c7> <s7>Nadine Hux, 71</s7>, whose house on Sorrel Lane is 900 feet from the property line. It was her late husband's cousin, Dwight Hux, who sold Brannock the option on the land.

<s8>Dwight Hux</s8>, sitting two rows ahead of her, <c8>told</c8> <a8>the commission</a8> <q8>he had tried for six years to sell it to a farmer</q8>.

"<q9>I'd have took less,</q9>" <s9>he</s9> <c9>said</c9>. "<q9>Nobody called.</q9>"

<s10>Planning Director Sheila Montoya-Rusk</s10> <c10>said</c10> <q10>her staff recommended denial because the land-use plan the county adopted in 2021 calls for the Piney Gap area to stay agricultural</q10>. The Planning Commission deadlocked 3-3 on the request in July.

Several speakers brought up water. Citing a 2016 report by the U.S. Geological Survey, <s11>retired hydrologist Gene Apperson</s11> <c11>said</c11> <q11>Clabber Creek could lose as much as a fifth of its summer flow if the pit goes below 180 feet</q11>.

<s12>The report</s12>, a copy of which he handed the clerk, <c12>describes</c12> the local aquifer as "<q12>fractured and poorly understood.</q12>"

<s13>Vandiver</s13> <c13>countered</c13> that <q13>the company's own test wells showed no connection between the creek and the rock it wants</q13>.

<s14>Brannock's traffic study</s14> <c14>estimates</c14> <q14>184 truck trips a day, most of them past Lower Fork Elementary</q14>.

"<q15>My bus can't get by a pickup on that road now, and you want to send me a tri-axle every four minutes?</q15>" <c15>asked</c15> <s15>Kaylee Dobbins</s15>, who drives Route 11 for the school system.

Not everyone was opposed. <s16>Watts Mill Mayor Harold "<x>Buddy</x>" Crenshaw</s16> <c16>asked</c16> <a16>commissioners</a16> <q16>to remember that the county trucks in its gravel from Knox County at $31 a ton</q16>.

"<q17>Everybody hates a quarry till they need a driveway,</q17>" <s17>Crenshaw</s17> <c17>said</c17>.

<s18>Commission Chairwoman Patrice Ledbetter</s18> twice <c18>threatened</c18> <q18>to clear the room</q18>.

Commissioners Wade Tolliver, Ruth Ann Spivey and Greg Hux voted against tabling. <s19>Greg Hux</s19>, who is not related to the sellers, <c19>said</c19> <q19>the county was "kicking a can full of rocks down the road" and would end up in court either way</q19>.

<s20>County Attorney J. Philip Stroud</s20> <c20>would not say</c20> <q20>whether Brannock could sue over the delay</q20>. Asked after the meeting if it might, <s21>Vandiver</s21> <c21>said</c21> only that <q21>the company "looks forward to September."</q21>

<q22>Save Our Gap, the group behind the yellow yard signs, plans to bring its own hydrologist next time</q22>, <s22>organizer Tess Whitacre</s22> <c22>said</c22>.

"<q23>We'll pack it again,</q23>" <s23>she</s23> <c23>said</c23>. "<q23>We'll bring chairs.</q23>"
-----
1 | indirect | Lonnie Teague | PERSON | pronoun
2 | direct | Lonnie Teague | PERSON | surname
3 | attitude | Brannock Aggregates LLC | ORG | organisation
4 | indirect | Brannock Aggregates LLC | ORG | organisation
5 | indirect | Curt Vandiver | PERSON | name
6 | mixed | Curt Vandiver | PERSON | pronoun
7 | direct | Nadine Hux | PERSON | name
8 | indirect | Dwight Hux | PERSON | name
9 | direct | Dwight Hux | PERSON | pronoun
10 | indirect | Sheila Montoya-Rusk | PERSON | name
11 | indirect | Gene Apperson | PERSON | name
12 | mixed | 2016 report by the U.S. Geological Survey | DOCUMENT | document
13 | indirect | Curt Vandiver | PERSON | surname
14 | indirect | 140-page traffic study | DOCUMENT | document
15 | direct | Kaylee Dobbins | PERSON | name
16 | indirect | Harold "Buddy" Crenshaw | PERSON | name
17 | direct | Harold "Buddy" Crenshaw | PERSON | surname
18 | indirect | Patrice Ledbetter | PERSON | name
19 | mixed | Greg Hux | PERSON | name
20 | attitude | J. Philip Stroud | PERSON | name
21 | mixed | Curt Vandiver | PERSON | surname
22 | indirect | Tess Whitacre | PERSON | name
23 | direct | Tess Whitacre | PERSON | pronoun
entity | PERSON | Lonnie Teague | Teague | Commissioner | Tallow County Commission
entity | PERSON | Curt Vandiver | Vandiver | Project manager | Brannock Aggregates LLC
entity | PERSON | Nadine Hux | - | - | -
entity | PERSON | Dwight Hux | - | - | -
entity | PERSON | Sheila Montoya-Rusk | - | Planning Director | -
entity | PERSON | Gene Apperson | - | retired hydrologist | -
entity | PERSON | Kaylee Dobbins | - | - | -
entity | PERSON | Harold "Buddy" Crenshaw | Crenshaw | Mayor | Watts Mill
entity | PERSON | Patrice Ledbetter | - | Chairwoman | Tallow County Commission
entity | PERSON | Wade Tolliver | - | Commissioner | Tallow County Commission
entity | PERSON | Ruth Ann Spivey | - | Commissioner | Tallow County Commission
entity | PERSON | Greg Hux | - | Commissioner | Tallow County Commission
entity | PERSON | J. Philip Stroud | - | County Attorney | -
entity | PERSON | Tess Whitacre | - | organizer | Save Our Gap
entity | ORG | Tallow County Commission | Commission | - | -
entity | ORG | Brannock Aggregates LLC | Brannock | - | -
entity | ORG | Planning Commission | - | - | -
entity | ORG | U.S. Geological Survey | - | - | -
entity | ORG | Lower Fork Elementary | - | - | -
entity | ORG | Save Our Gap | - | - | -
entity | LOC | Watts Mill | WATTS MILL | - | -
entity | LOC | Piney Gap | - | - | -
entity | LOC | Piney Gap Road | - | - | -
entity | LOC | Sorrel Lane | - | - | -
entity | LOC | Clabber Creek | - | - | -
entity | LOC | Knox County | - | - | -
meta | Commissioners table vote on Piney Gap quarry after 4-hour hearing | - | Darlene Stockett
