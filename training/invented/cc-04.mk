<q1>Texas grid operator hid “near miss” during February freeze</q1>, <s1>Senate panel</s1> <c1>charges</c1>

By Dolores Whitt

<s2>A powerful Texas Senate panel</s2> on Wednesday <c2>accused</c2> the state’s grid operator of <q2>concealing how close it came to ordering blackouts during a February freeze</q2>.

<q3>The Electric Reliability Council of Texas was 11 minutes from cutting power to homes before dawn on Feb. 16</q3>, <c3>according to</c3> <s3>internal emails</s3> released by the Senate Committee on Business and Commerce.

“<q4>We are one tripped unit away from a very bad Thursday,</q4>” <s4>a shift supervisor at the Taylor control center</s4> <c4>wrote</c4> at 5:52 a.m.

That afternoon, <s5>ERCOT</s5> <c5>assured</c5> <a5>the public</a5> that <q5>conditions were “stable and well within planning assumptions.”</q5>

“<q6>Y’all had your hair on fire and you told Texans to enjoy the snow,</q6>” <s6>Sen. Ruben Escamilla, D-Laredo</s6>, <c6>told</c6> <a6>the agency’s chief executive, Walt Brandeis</a6>, during a five-hour hearing at the Capitol.

“<q7>Senator, nobody hid anything. We ran the system and the system held,</q7>” <s7>Brandeis</s7> <c7>shot back</c7>.

<s8>He</s8> <c8>acknowledged</c8>, however, that <q8>the notice had been softened by lawyers and was “not our finest paragraph.”</q8>

The emails have united Republicans and Democrats who rarely agree about power. <s9,10>Sen. Lois Hartgrove, a Lubbock Republican</s9,10> who chairs the panel, <c9>called for</c9> <q9>the resignation of the entire ERCOT board</q9> and <c10>dismissed</c10> an outside review the agency commissioned from Houston consultants Pruitt Amsel as “<q10>a $2 million hymn.</q10>”

<s11,12>That review</s11,12>, published in April, <c11>found</c11> that <q11>operators “acted prudently on incomplete information”</q11> and <c12>blamed</c12> <q12>frozen gas wells in the Permian Basin</q12>.

<s13>The Public Utility Commission</s13>, which oversees ERCOT, <c13>said</c13> <q13>it learned of the emails “from a reporter, which is not how this is supposed to work.”</q13>

<s14>Its chair, Kimberly Thanh Nguyen</s14>, <c14>testified</c14> that <q14>she had asked twice for the control-room logs</q14>. “<q15>I got a binder with a bluebonnet on it,</q15>” <s15>Nguyen</s15> <c15>said</c15>.

<s16,17>The Panhandle Producers Alliance</s16,17> <c16>rejected</c16> <q16>the idea that the wells failed first</q16>, <c17>saying</c17> <q17>electricity to its members’ pumps had been shut off “by the very people now pointing fingers.”</q17>

Advocates were no kinder. <s18>Texans Who Remember</s18>, founded by relatives of people who died in the 2021 winter storm, <c18>said</c18> <q18>the state had learned “to write better press releases and nothing else.”</q18>

<s19>Odessa Pruitt, 71</s19>, whose brother Clifton froze to death in his trailer outside Killeen, <c19>wondered aloud</c19> <q19>whether anyone on the dais owned a second blanket</q19>.

“<q20>I own six now,</q20>” <s20>she</s20> <c20>told</c20> <a20>the committee</a20>.

<s21>The governor’s office</s21> <c21>expressed</c21> <q21>“full confidence” in Brandeis</q21>, a former Navy submariner who ran the Guadalupe Electric Cooperative until 2022. <s22>Lawmakers in both parties</s22> privately <c22>predicted</c22> <q22>he would be gone “before the first blue norther.”</q22>

<s23>Hartgrove</s23> <c23>plans</c23> <q23>to subpoena the logs if they are not in her office in the Sam Houston Building by noon Friday</q23>.
-----
1 | mixed | Senate Committee on Business and Commerce | ORG | organisation
2 | indirect | Senate Committee on Business and Commerce | ORG | organisation
3 | indirect | internal emails | DOCUMENT | document
4 | direct | shift supervisor at the Taylor control center | PERSON | title
5 | mixed | Electric Reliability Council of Texas | ORG | organisation
6 | direct | Ruben Escamilla | PERSON | name
7 | direct | Walt Brandeis | PERSON | surname
8 | mixed | Walt Brandeis | PERSON | pronoun
9 | indirect | Lois Hartgrove | PERSON | name
10 | mixed | Lois Hartgrove | PERSON | name
11 | mixed | outside review | DOCUMENT | document
12 | indirect | outside review | DOCUMENT | document
13 | mixed | Public Utility Commission | ORG | organisation
14 | indirect | Kimberly Thanh Nguyen | PERSON | name
15 | direct | Kimberly Thanh Nguyen | PERSON | surname
16 | indirect | Panhandle Producers Alliance | ORG | organisation
17 | mixed | Panhandle Producers Alliance | ORG | organisation
18 | mixed | Texans Who Remember | ORG | organisation
19 | indirect | Odessa Pruitt | PERSON | name
20 | direct | Odessa Pruitt | PERSON | pronoun
21 | mixed | governor’s office | ORG | organisation
22 | mixed | Lawmakers in both parties | GROUP | group
23 | attitude | Lois Hartgrove | PERSON | surname
entity | PERSON | Ruben Escamilla | Sen. Ruben Escamilla | Sen. | -
entity | PERSON | Walt Brandeis | Brandeis | chief executive | Electric Reliability Council of Texas
entity | PERSON | Lois Hartgrove | Sen. Lois Hartgrove; Hartgrove | Sen. | Senate Committee on Business and Commerce
entity | PERSON | Kimberly Thanh Nguyen | Nguyen | chair | Public Utility Commission
entity | PERSON | Odessa Pruitt | - | - | -
entity | PERSON | Clifton | - | - | -
entity | ORG | Texas Senate | Senate | - | -
entity | ORG | Senate Committee on Business and Commerce | - | - | -
entity | ORG | Electric Reliability Council of Texas | ERCOT | - | -
entity | ORG | Pruitt Amsel | - | - | -
entity | ORG | Public Utility Commission | - | - | -
entity | ORG | Panhandle Producers Alliance | - | - | -
entity | ORG | Texans Who Remember | - | - | -
entity | ORG | Navy | - | - | -
entity | ORG | Guadalupe Electric Cooperative | - | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Taylor | - | - | -
entity | LOC | Laredo | - | - | -
entity | LOC | Capitol | - | - | -
entity | LOC | Lubbock | - | - | -
entity | LOC | Houston | - | - | -
entity | LOC | Permian Basin | - | - | -
entity | LOC | Killeen | - | - | -
entity | LOC | Sam Houston Building | - | - | -
entity | NORP | Texans | - | - | -
entity | NORP | Republicans | Republican | - | -
entity | NORP | Democrats | - | - | -
meta | Texas grid operator hid “near miss” during February freeze, Senate panel charges | - | Dolores Whitt
