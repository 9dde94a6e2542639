Planning Board Sends Granite Firm Back to the Drawing Board

HARLOW FALLS QUARRY PLAN DRAWS 140 TO GRANGE HALL; VOTE PUT OFF UNTIL MARCH

By Win Tuttle, Staff Writer

HARLOW FALLS — For the third time since Labor Day, the Planning Board has put off a vote on a quarry that would take 11 acres off the back side of Deacon Hill.

About 140 people filled the Grange Hall on Church Street on Monday night to hear Pike Bros. Granite, of Barre, present what <s1>it</s1> <c1>called</c1> its "<q1>Good Neighbor Plan.</q1>"

Chairwoman Dot Lavallee opened by reading the ground rules and closed, three hours later, by breaking her gavel.

"<q2>I've chaired this board since the Blizzard of '98, and I've never once had to ask a selectman to sit down,</q2>" <s2>Lavallee</s2> <c2>said</c2>.

The selectman was Royce Price, who owns a hayfield on Old County Road and has fought the project from the start. <s3>He</s3> <c3>demanded</c3> <q3>to know why the company's traffic study had been done in February, when the sugarhouses on Route 9 are shut</q3>.

"<q4>You counted the cars on the one week nobody's driving,</q4>" <s4>Price</s4> <c4>said</c4>.

<s5>Marcus Boone, an engineer with Tillotson Ward</s5> who did the study, <c5>said</c5> <q5>the state Agency of Transportation had accepted it</q5>. <s6,7>He</s6,7> <c6>conceded</c6> <q6>it was "not the busiest week"</q6> but <c7>denied</c7> that <q7>the date had been chosen by Pike</q7>.

<q8>The quarry would run 30 trucks a day, weekdays only, and would close for good in 2051</q8>, <c8>according to</c8> <s8>the application</s8>.

<s9>Pike's president, Ed Pike III</s9>, <c9>promised</c9> <a9>residents</a9> that <q9>no blasting would be done during Fourth of July week or deer season</q9>.

"<q10>My grandfather cut the stone for your library,</q10>" <s10>he</s10> <c10>told</c10> <a10>the crowd</a10>. "<q10>We're not Walmart.</q10>"

<s11>Friends of Deacon Hill</s11>, a group formed last summer, <c11>said</c11> <q11>it had 612 signatures against the plan</q11>. <s12>Its lawyer, Sunniva Field of Field & Church in Montpelier</s12>, <c12>argued</c12> that <q12>the noise would reach the Mercy Hospital rehab wing, a mile off</q12>.

<s13>The hospital</s13> <c13>has not taken</c13> <q13>a position</q13>. <s14>A spokeswoman for Mercy</s14> <c14>said</c14> Tuesday <q14>it was "reviewing the materials"</q14>.

Not everyone was opposed. <s15>Teamsters Local 597</s15> <c15>backed</c15> <q15>the quarry</q15>, as did the Windom County Chamber of Commerce. <s16>Junior Lapointe</s16>, who drives for Calder Dairies and sits on the Zoning Board of Appeals, <c16>said</c16> <q16>the town had "said no to everything but yard sales"</q16>.

"<q17>Ames Tool left. Woolworth left. St. Brendan's closed its school,</q17>" <s17>Lapointe</s17> <c17>said</c17>. "<q17>Somebody wants to come here and we make them fill out forms till they die.</q17>"

He got the loudest applause of the evening, and the loudest boos.

The application falls under Act 250, the state land-use law, and a permit would also be needed from the Natural Resources Board. <s18>The board's district coordinator, Thuy Halloran</s18>, <c18>wrote</c18> in January that <q18>the company had yet to explain how it would keep silt out of the Little Norton River</q18>, which runs into Lake Emmeline.

<s19>Pike</s19> <c19>plans</c19> <q19>to build two settling ponds</q19>, at a cost of $480,000.

Around 10 p.m., <s20>Lavallee</s20> <c20>asked for</c20> <q20>a motion to continue the hearing to March 11</q20>. It passed 5-2. The two no votes came from the Rev. Alden Banks, the pastor of First Congregational, and Kit Sorrell.

"<q21>I was ready to vote,</q21>" <s21>Sorrell</s21> <c21>said</c21> afterward, scraping ice off her Subaru. "<q21>I won't tell you which way.</q21>"
-----
1 | mixed | Pike Bros. Granite | ORG | pronoun
2 | direct | Dot Lavallee | PERSON | surname
3 | indirect | Royce Price | PERSON | pronoun
4 | direct | Royce Price | PERSON | surname
5 | indirect | Marcus Boone | PERSON | name
6 | mixed | Marcus Boone | PERSON | pronoun
7 | indirect | Marcus Boone | PERSON | pronoun
8 | indirect | application | DOCUMENT | document
9 | indirect | Ed Pike III | PERSON | name
10 | direct | Ed Pike III | PERSON | pronoun
11 | indirect | Friends of Deacon Hill | ORG | organisation
12 | indirect | Sunniva Field | PERSON | name
13 | attitude | Mercy Hospital | ORG | organisation
14 | mixed | Mercy Hospital | ORG | organisation
15 | attitude | Teamsters Local 597 | ORG | organisation
16 | mixed | Junior Lapointe | PERSON | name
17 | direct | Junior Lapointe | PERSON | surname
18 | indirect | Thuy Halloran | PERSON | name
19 | attitude | Pike Bros. Granite | ORG | organisation
20 | indirect | Dot Lavallee | PERSON | surname
21 | direct | Kit Sorrell | PERSON | surname
entity | ORG | Planning Board | - | - | -
entity | LOC | HARLOW FALLS | - | - | -
entity | LOC | Deacon Hill | - | - | -
entity | LOC | Grange Hall | GRANGE HALL | - | -
entity | LOC | Church Street | - | - | -
entity | ORG | Pike Bros. Granite | Pike | - | -
entity | LOC | Barre | - | - | -
entity | PERSON | Dot Lavallee | - | Chairwoman | Planning Board
entity | PERSON | Royce Price | - | selectman | -
entity | LOC | Old County Road | - | - | -
entity | LOC | Route 9 | - | - | -
entity | PERSON | Marcus Boone | - | engineer | Tillotson Ward
entity | ORG | Tillotson Ward | - | - | -
entity | ORG | Agency of Transportation | - | - | -
entity | PERSON | Ed Pike III | - | president | Pike Bros. Granite
entity | ORG | Walmart | - | - | -
entity | ORG | Friends of Deacon Hill | - | - | -
entity | PERSON | Sunniva Field | - | lawyer | Field & Church
entity | ORG | Field & Church | - | - | -
entity | LOC | Montpelier | - | - | -
entity | ORG | Mercy Hospital | Mercy | - | -
entity | ORG | Teamsters Local 597 | - | - | -
entity | ORG | Windom County Chamber of Commerce | - | - | -
entity | PERSON | Junior Lapointe | - | - | Zoning Board of Appeals
entity | ORG | Calder Dairies | - | - | -
entity | ORG | Zoning Board of Appeals | - | - | -
entity | ORG | Ames Tool | - | - | -
entity | ORG | Woolworth | - | - | -
entity | ORG | St. Brendan's | - | - | -
entity | ORG | Natural Resources Board | - | - | -
entity | PERSON | Thuy Halloran | - | district coordinator | Natural Resources Board
entity | LOC | Little Norton River | - | - | -
entity | LOC | Lake Emmeline | - | - | -
entity | PERSON | Alden Banks | Rev. Alden Banks | pastor | First Congregational
entity | ORG | First Congregational | - | - | -
entity | PERSON | Kit Sorrell | - | - | -
meta | Planning Board Sends Granite Firm Back to the Drawing Board | - | Win Tuttle
