<s1>Nurses at St. Brigid's</s1> <c1>Say</c1> <q1>Private-Equity Owner Is Stripping Hospital to the Studs</q1>

By Delphine Achterberg

QUINCY — The elevator at St. Brigid's Medical Center that goes to the cardiac floor has been out since Columbus Day. So, for most of last week, were the blood-gas analyzer and the ice machine.

On Monday the 840 nurses represented by Bay State Caregivers United, Local 1181, voted nearly 9 to 1 to authorize a strike.

"<q2>We are holding this place together with tape and good manners,</q2>" <c2>said</c2> <s2>Marisol Teague-Amaral, an intensive-care nurse</s2> who has worked on Alder Street for 19 years.

<s3>The union</s3> <c3>contends</c3> that <q3>Halyard Stone, the New York private-equity firm that bought the 214-bed hospital in 2021, has drained $160 million from it by selling the land beneath it to a sister company and charging it rent</q3>.

<s4>Halyard</s4> <c4>disputes</c4> <q4>the figure</q4>. <q5>The sale "paid for a new emergency department and kept the lights on,"</q5> <s5>the company</s5> <c5>said</c5> in a statement Tuesday.

<s6>Elijah Worcester, chief executive of Crestline Health, the Halyard subsidiary</s6> that runs St. Brigid's and four other hospitals from a tower overlooking Post Office Square, <c6>told</c6> <a6>employees</a6> in an email that <q6>a walkout would be "a gift to our competitors."</q6>

"<q7>I grew up in Southie and my mother died on the fourth floor,</q7>" <s7>Worcester</s7> <c7>wrote</c7>. "<q7>Nobody needs to lecture me about Brigid's.</q7>"

<q8>He has not attended a bargaining session since August</q8>, <c8>according to</c8> <s8>Local 1181</s8>.

The dispute has drawn in Beacon Hill. <s9>Attorney General Constance Lowell</s9> <c9>said</c9> <q9>her office was reviewing whether the land sale broke conditions attached to the 2021 deal</q9>, and <s10>state Senator Thuy Brannigan, a Democrat</s10> whose district runs from Milton to Weymouth, <c10>urged</c10> <a10>the Department of Public Health</a10> <q10>to place a monitor in the building</q10>.

"<q11>We watched this movie in Brockton,</q11>" <s11>Brannigan</s11> <c11>said</c11>, referring to Good Shepherd Hospital, which Halyard owned until it closed in 2019. "<q11>I know how it ends. There's a CVS there now.</q11>"

<s12>The department</s12> <c12>said</c12> <q12>surveyors had visited twice this fall and found "no immediate jeopardy."</q12> <s13>Their report</s13>, obtained through a public records request, <c13>said</c13> <q13>expired potassium was found in two Pyxis cabinets and water in a light fixture in Room 318</q13>.

Not everyone on staff backs a strike. <s14>Dr. Amadou Price</s14>, who runs the cath lab, <c14>said</c14> <q14>he feared patients would drift to Beth Israel and not come back</q14>.

"<q15>I'm for the nurses. I'm also for there being a hospital,</q15>" <s15>Price</s15> <c15>said</c15>.

Founded in 1911 by the Sisters of the Holy Mantle, St. Brigid's survived the Blizzard of '78, two bankruptcies, and a merger with Quincy Bay Medical that lasted 11 months. For decades half the South Shore was born there. <s16>A brass plate by the chapel</s16>, beneath a print of Raphael's "<x>Transfiguration</x>," <c16>says</c16>: "<q16>All Who Knock.</q16>"

Its emergency room treated 41,000 people last year. The nearest alternative, in Braintree, closes at 8 p.m.

Outside on Thursday, waiting for the 215 bus in a Bruins hat, <s17>Peg Dooley, 77</s17>, <c17>said</c17> <q17>she wasn't sure who Halyard was</q17>. <s18>She</s18> <c18>wants</c18> <q18>the elevator fixed</q18>.

Teague-Amaral does, too. <s19>The nurse</s19> <c19>said</c19> <q19>she carried an oxygen tank up three flights on Sunday, during the Patriots game, behind a priest</q19>.

"<q20>He blessed the tank,</q20>" <s20>she</s20> <c20>said</c20>. "<q20>That's the capital plan.</q20>"

Talks resume Nov. 30 at the Adams Inn on Hancock Street in Quincy.
-----
1 | indirect | Nurses at St. Brigid's | GROUP | group
2 | direct | Marisol Teague-Amaral | PERSON | name
3 | indirect | Bay State Caregivers United, Local 1181 | ORG | organisation
4 | indirect | Halyard Stone | ORG | organisation
5 | mixed | Halyard Stone | ORG | organisation
6 | mixed | Elijah Worcester | PERSON | name
7 | direct | Elijah Worcester | PERSON | surname
8 | indirect | Bay State Caregivers United, Local 1181 | ORG | organisation
9 | indirect | Constance Lowell | PERSON | name
10 | indirect | Thuy Brannigan | PERSON | name
11 | direct | Thuy Brannigan | PERSON | surname
12 | mixed | Department of Public Health | ORG | organisation
13 | indirect | Their report | DOCUMENT | document
14 | indirect | Amadou Price | PERSON | name
15 | direct | Amadou Price | PERSON | surname
16 | direct | brass plate by the chapel | DOCUMENT | document
17 | indirect | Peg Dooley | PERSON | name
18 | attitude | Peg Dooley | PERSON | pronoun
19 | indirect | Marisol Teague-Amaral | PERSON | title
20 | direct | Marisol Teague-Amaral | PERSON | pronoun
entity | PERSON | Marisol Teague-Amaral | Teague-Amaral | intensive-care nurse | St. Brigid's Medical Center
entity | PERSON | Elijah Worcester | Worcester | chief executive | Crestline Health
entity | PERSON | Constance Lowell | Attorney General Constance Lowell | Attorney General | -
entity | PERSON | Thuy Brannigan | Senator Thuy Brannigan; Brannigan | state Senator | Democrat
entity | PERSON | Amadou Price | Dr. Amadou Price; Price | - | St. Brigid's Medical Center
entity | PERSON | Raphael | - | - | -
entity | PERSON | Peg Dooley | - | - | -
entity | ORG | St. Brigid's Medical Center | St. Brigid's; Brigid's | - | -
entity | ORG | Bay State Caregivers United, Local 1181 | Local 1181 | - | -
entity | ORG | Halyard Stone | Halyard | - | -
entity | ORG | Crestline Health | - | - | -
entity | ORG | Beacon Hill | - | - | -
entity | ORG | Department of Public Health | - | - | -
entity | ORG | Good Shepherd Hospital | - | - | -
entity | ORG | CVS | - | - | -
entity | ORG | Beth Israel | - | - | -
entity | ORG | Sisters of the Holy Mantle | - | - | -
entity | ORG | Quincy Bay Medical | - | - | -
entity | ORG | Bruins | - | - | -
entity | ORG | Patriots | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Quincy | QUINCY | - | -
entity | LOC | Alder Street | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Post Office Square | - | - | -
entity | LOC | Southie | - | - | -
entity | LOC | Milton | - | - | -
entity | LOC | Weymouth | - | - | -
entity | LOC | Brockton | - | - | -
entity | LOC | South Shore | - | - | -
entity | LOC | Braintree | - | - | -
entity | LOC | Adams Inn | - | - | -
entity | LOC | Hancock Street | - | - | -
meta | Nurses at St. Brigid's Say Private-Equity Owner Is Stripping Hospital to the Studs | - | Delphine Achterberg
