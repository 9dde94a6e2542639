Montana Senate blocks tribe's bid to buy back river land

By TESS ARRIAGA-VOLK Associated Press

HELENA, Mont. (AP) — The Montana Senate voted 27-23 late Tuesday to stop a small tribe from buying back 9,000 acres along the Little Sorrel River, a defeat <s1>its chairwoman</s1> <c1>called</c1> "<q1>the last broken treaty, for this week.</q1>"

The bill would have let the Ashkini Nation acquire the parcel from the state Department of Natural Resources and Conservation at the price paid in 1911.

"<q2>They sold us a promise and mailed us a receipt,</q2>" <s2>the chairwoman, Lorna Two Bulls</s2>, <c2>said</c2> on the Capitol steps. "<q2>I'd like to return it.</q2>"

<s3>Republican Sen. Dale Hofstad, the majority leader</s3>, <c3>argued</c3> that <q3>the sale would hand the headwaters to "a government none of my constituents vote for."</q3> <s4>The rancher from Kettle Butte</s4> also <c4>warned of</c4> <q4>lawsuits "from here to the Dakotas."</q4>

<s5>His sister-in-law, Democratic Sen. Peg Hofstad of Missoula</s5>, <c5>told</c5> <a5>the chamber</a5> <q5>she was ashamed to share a name with him</q5>.

<s6>He</s6> <c6>answered</c6> without looking up: "<q6>You married it, Peg.</q6>"

<s7>The Big Sky Graziers League</s7>, whose members lease most of the land, <c7>praised</c7> senators for "<q7>choosing families over feelings.</q7>" <q8>The league spent $340,000 on ads</q8>, <c8>according to</c8> <s8>filings with the state Commissioner of Political Practices</s8>.

Fair Water Now, an environmental group, had joined the Graziers, to the discomfort of both. <s9>It</s9> <c9>fears</c9> <q9>gravel mining along the Little Sorrel</q9>.

"<q10>We love the Ashkini and we don't trust their contractor,</q10>" <c10>said</c10> <s10>its director, Wendell Oakes-Kim</s10>. The contractor, Grier Brothers Aggregate of Billings, did not return calls.

<s11>Gov. Rhonda Maccabee</s11> <c11>had promised</c11> <q11>to sign the bill</q11>. In a one-line statement <s12>the Democrat</s12> <c12>lamented</c12> "<q12>a small vote in a big sky.</q12>"

<s13>Montana Republican Party chair Skip Dunleavy</s13> <c13>posted</c13> on X: "<q13>Property rights won. Drive safe.</q13>"

<s14>The tribe</s14>, which has 1,140 enrolled members and won federal recognition in 1998, <c14>vowed</c14> <q14>to sue</q14>.

<s15>Its attorney, Esteban Baca of Whitlock, Baca & Stone</s15>, <c15>expects</c15> <q15>to file in U.S. District Court in Great Falls by Friday</q15>. "<q16>Article 5 says '<n16>as long as the cottonwoods stand.</n16>' They're standing,</q16>" <s16>he</s16> <c16>said</c16>.

Whitlock Baca won a similar case last year for the Tohasee Tribe in Oregon, which now runs a fish hatchery there.

<s17,18>Senate President Bo Tillery</s17,18> twice <c17>threatened</c17> <q17>to clear the gallery</q17>, then <c18>ordered</c18> <a18>troopers</a18> <q18>to remove four people with drums</q18>. <s19>The Montana Highway Patrol</s19> <c19>said</c19> <q19>all were released without charge</q19>.

Joseph Stands Alone, 81, a veteran of the 4th Infantry Division, stayed in his seat until the lights went off.

"<q20>He's been tired since Eisenhower,</q20>" <c20>explained</c20> <s20>his granddaughter Cheyenne Ortega, a student at Carroll Plains College</s20>. <s21>She</s21> <c21>had asked</c21> <a21>the sergeant-at-arms</a21> <q21>to leave one lamp burning</q21>.

<s22>A University of Montana poll</s22> last week <c22>found</c22> <q22>51% of voters favored the sale</q22>. The Legislature does not meet again until 2027.

<s23>Ashkini elders</s23> <c23>plan</c23> <q23>a sunrise ceremony Thursday at Cottonwood Bend</q23>. The majority leader's office did not respond to an invitation.
-----
1 | mixed | Lorna Two Bulls | PERSON | title
2 | direct | Lorna Two Bulls | PERSON | name
3 | mixed | Dale Hofstad | PERSON | name
4 | mixed | Dale Hofstad | PERSON | title
5 | indirect | Peg Hofstad | PERSON | name
6 | direct | Dale Hofstad | PERSON | pronoun
7 | mixed | Big Sky Graziers League | ORG | organisation
8 | indirect | filings with the state Commissioner of Political Practices | DOCUMENT | document
9 | attitude | Fair Water Now | ORG | pronoun
10 | direct | Wendell Oakes-Kim | PERSON | name
11 | indirect | Rhonda Maccabee | PERSON | name
12 | mixed | Rhonda Maccabee | PERSON | title
13 | direct | Skip Dunleavy | PERSON | name
14 | indirect | Ashkini Nation | ORG | organisation
15 | attitude | Esteban Baca | PERSON | name
16 | direct | Esteban Baca | PERSON | pronoun
17 | indirect | Bo Tillery | PERSON | name
18 | indirect | Bo Tillery | PERSON | name
19 | indirect | Montana Highway Patrol | ORG | organisation
20 | direct | Cheyenne Ortega | PERSON | name
21 | indirect | Cheyenne Ortega | PERSON | pronoun
22 | indirect | University of Montana poll | DOCUMENT | document
23 | attitude | Ashkini elders | GROUP | group
entity | PERSON | Lorna Two Bulls | - | chairwoman | Ashkini Nation
entity | PERSON | Dale Hofstad | Sen. Dale Hofstad | majority leader | Montana Senate
entity | PERSON | Peg Hofstad | Sen. Peg Hofstad; Peg | Sen. | Montana Senate
entity | PERSON | Wendell Oakes-Kim | - | director | Fair Water Now
entity | PERSON | Rhonda Maccabee | Gov. Rhonda Maccabee | Gov. | -
entity | PERSON | Skip Dunleavy | - | chair | Montana Republican Party
entity | PERSON | Esteban Baca | - | attorney | Whitlock, Baca & Stone
entity | PERSON | Bo Tillery | - | Senate President | Montana Senate
entity | PERSON | Joseph Stands Alone | - | veteran | 4th Infantry Division
entity | PERSON | Eisenhower | - | - | -
entity | PERSON | Cheyenne Ortega | - | student | Carroll Plains College
entity | ORG | Montana Senate | Senate | - | -
entity | ORG | AP | - | - | -
entity | ORG | Ashkini Nation | - | - | -
entity | ORG | Department of Natural Resources and Conservation | - | - | -
entity | ORG | Big Sky Graziers League | Graziers | - | -
entity | ORG | Commissioner of Political Practices | - | - | -
entity | ORG | Fair Water Now | - | - | -
entity | ORG | Grier Brothers Aggregate | - | - | -
entity | ORG | Montana Republican Party | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Whitlock, Baca & Stone | Whitlock Baca | - | -
entity | ORG | U.S. District Court | - | - | -
entity | ORG | Tohasee Tribe | - | - | -
entity | ORG | Montana Highway Patrol | - | - | -
entity | ORG | 4th Infantry Division | - | - | -
entity | ORG | Carroll Plains College | - | - | -
entity | ORG | University of Montana | - | - | -
entity | ORG | Legislature | - | - | -
entity | LOC | HELENA | - | - | -
entity | LOC | Mont. | - | - | -
entity | LOC | Little Sorrel River | Little Sorrel | - | -
entity | LOC | Capitol | - | - | -
entity | LOC | Kettle Butte | - | - | -
entity | LOC | Dakotas | - | - | -
entity | LOC | Missoula | - | - | -
entity | LOC | Billings | - | - | -
entity | LOC | Great Falls | - | - | -
entity | LOC | Oregon | - | - | -
entity | LOC | Cottonwood Bend | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democratic | Democrat | - | -
entity | NORP | Ashkini | - | - | -
meta | Montana Senate blocks tribe's bid to buy back river land | - | TESS ARRIAGA-VOLK
