County Boards Split Over New Voting Machines as State Deadline Looms

By Trudie Vann

DORCAS, Ga. — The Oglesby County Board of Elections and Registration voted 3-2 on Tuesday night to return 214 touch-screen voting machines to their maker, becoming the third board in northeast Georgia to do so since the May primary.

The machines, a model called the Sentry 4, were bought from Quorix, a Nevada company, in a $61 million state contract.

"<q1>I'm not saying anybody stole anything,</q1>" <c1>said</c1> <s1>the board's chairwoman, LaTonya Pickens</s1>, a Democrat who joined two Republicans in the majority. "<q1>I'm saying I can't look a voter in Sparks Mill in the eye and tell her how that box works.</q1>"

<s2>Buck Sills, the longest-serving Republican on the board</s2>, <c2>called</c2> the vote "<q2>a tantrum with a gavel.</q2>" <s3>He</s3> <c3>noted</c3> that <q3>Oglesby would now have 11 weeks to print paper ballots for 38,000 people</q3>.

<s4>The office of Secretary of State Marcus Delacroix</s4> <c4>said</c4> <q4>it would ask the State Election Board to step in</q4>. <s5>A spokesman, Teddy Nakagawa</s5>, <c5>said</c5> <q5>counties "do not get to pick their machines the way they pick their Christmas lights."</q5>

<s6>Quorix</s6> <c6>denied</c6> <q6>any defect</q6>. In a statement, <s7>the company</s7> <c7>said</c7> <q7>an audit by the accounting firm Mabry Swift had found no lost votes in Oglesby, Pruitt or Tuckahaw counties</q7>.

<s8>Mabry Swift's report</s8>, however, also <c8>warned</c8> that "<q8>poll worker training was uneven and in some precincts absent.</q8>"

The trouble began May 21 at Mount Pisgah Baptist Church, a precinct on Old Federal Road, where a frozen screen kept voters in line until 10:40 p.m. Ruthanne Sills, the board member's cousin and a poll manager for 22 years, finally pulled the plug.

"<q9>I hit it, I prayed over it and then I called Quorix,</q9>" <s9>she</s9> <c9>recalled</c9>. "<q9>Two out of three did nothing, and I won't say which one worked.</q9>"

Peach State Ballot Watch, a group founded in Macon after the 2020 election, had packed the Dorcas courthouse with members in yellow shirts. Its lawyer, Winfield Tatum, is the son of a founder of Deveraux Tatum, which lobbies for a Quorix rival. <s10>Tatum</s10> <c10>insisted</c10> <q10>he has no stake in the outcome</q10>. <s11>Deveraux Tatum</s11> <c11>did not say</c11> <q11>whether its client would bid</q11>.

<s12>Ballot Watch</s12> <c12>urged</c12> <a12>other boards</a12> <q12>to follow Oglesby</q12>. <s13>Pruitt's board</s13>, which meets Thursday at Lamar Hall, <c13>is considering</c13> <q13>a similar motion</q13>.

Not everybody cheered. <s14>The League of Women Voters of Georgia</s14> <c14>accused</c14> the board of "<q14>manufacturing a shortage.</q14>" <s15>Its president, Odalys Brantley-Cho</s15>, <c15>said</c15> <q15>people with disabilities rely on touch screens</q15>, and <s16>she</s16> <c16>promised</c16> <q16>to sue</q16>.

"<q17>My son cannot hold a pen,</q17>" <c17>said</c17> <s17>one mother from Tallow Creek</s17>, near tears. "<q17>Who asked him?</q17>"

<s18>Pickens</s18> <c18>answered</c18> that <q18>every precinct would keep one machine</q18>. Sills, unmoved, left before the vote was entered in the minutes.

In 2019, the legislature approved the Secure Vote Act, which put machines in all 159 counties. Then-Gov. Harlan Teague signed it on the steps of the Capitol in Atlanta.

<s19>The sheriff</s19> <c19>said</c19> <q19>deputies would guard the machines until a truck arrives</q19>. <s20>A sign taped to the warehouse door</s20> on Wednesday <c20>read</c20>: "<q20>Not For Sale, Not For Vote.</q20>"
-----
1 | direct | LaTonya Pickens | PERSON | name
2 | mixed | Buck Sills | PERSON | name
3 | indirect | Buck Sills | PERSON | pronoun
4 | indirect | office of Secretary of State Marcus Delacroix | ORG | organisation
5 | mixed | Teddy Nakagawa | PERSON | name
6 | indirect | Quorix | ORG | organisation
7 | indirect | Quorix | ORG | organisation
8 | mixed | Mabry Swift's report | DOCUMENT | document
9 | direct | Ruthanne Sills | PERSON | pronoun
10 | indirect | Winfield Tatum | PERSON | surname
11 | attitude | Deveraux Tatum | ORG | organisation
12 | indirect | Peach State Ballot Watch | ORG | organisation
13 | attitude | Pruitt's board | ORG | organisation
14 | mixed | League of Women Voters of Georgia | ORG | organisation
15 | indirect | Odalys Brantley-Cho | PERSON | name
16 | indirect | Odalys Brantley-Cho | PERSON | pronoun
17 | direct | one mother from Tallow Creek | PERSON | title
18 | indirect | LaTonya Pickens | PERSON | surname
19 | indirect | sheriff | PERSON | title
20 | direct | sign taped to the warehouse door | DOCUMENT | document
entity | PERSON | LaTonya Pickens | Pickens | chairwoman | Oglesby County Board of Elections and Registration
entity | PERSON | Buck Sills | Sills | - | Oglesby County Board of Elections and Registration
entity | PERSON | Marcus Delacroix | - | Secretary of State | -
entity | PERSON | Teddy Nakagawa | - | spokesman | -
entity | PERSON | Ruthanne Sills | - | poll manager | -
entity | PERSON | Winfield Tatum | Tatum | lawyer | Peach State Ballot Watch
entity | PERSON | Odalys Brantley-Cho | - | president | League of Women Voters of Georgia
entity | PERSON | Harlan Teague | Then-Gov. Harlan Teague | Then-Gov. | -
entity | ORG | Oglesby County Board of Elections and Registration | Oglesby | - | -
entity | ORG | Quorix | - | - | -
entity | ORG | State Election Board | - | - | -
entity | ORG | Mabry Swift | - | - | -
entity | ORG | Peach State Ballot Watch | Ballot Watch | - | -
entity | ORG | Deveraux Tatum | - | - | -
entity | ORG | League of Women Voters of Georgia | - | - | -
entity | NORP | Democrat | - | - | -
entity | NORP | Republican | Republicans | - | -
entity | LOC | DORCAS | Dorcas | - | -
entity | LOC | Georgia | Ga. | - | -
entity | LOC | Nevada | - | - | -
entity | LOC | Sparks Mill | - | - | -
entity | LOC | Oglesby | - | - | -
entity | LOC | Pruitt | - | - | -
entity | LOC | Tuckahaw | - | - | -
entity | LOC | Mount Pisgah Baptist Church | - | - | -
entity | LOC | Old Federal Road | - | - | -
entity | LOC | Macon | - | - | -
entity | LOC | Lamar Hall | - | - | -
entity | LOC | Tallow Creek | - | - | -
entity | LOC | Capitol | - | - | -
entity | LOC | Atlanta | - | - | -
meta | County Boards Split Over New Voting Machines as State Deadline Looms | - | Trudie Vann
