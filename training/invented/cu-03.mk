<q1>Sheriff hopeful's diploma a forgery</q1>, <s1>state board</s1> <c1>finds</c1>

By KAYLEE STROUD, Staff Writer

MOUNT ZEBULON, Ark. — <q2>The college diploma that hung behind Dwayne "<x>Buck</x>" Lassiter's desk for 11 years was run off at a copy shop in Joplin, Missouri</q2>, <c2>according to</c2> <s2>a report by the Arkansas Peace Officer Certification Board</s2>.

<s3>The 38-page report</s3>, released Monday, <c3>found</c3> that <q3>Lassiter, the Republican nominee for sheriff of Orlin County, never enrolled at Sigma Ridge College, which closed in 2004</q3>. <s4>It</s4> also <c4>concluded</c4> that <q4>he drew $61,200 in education pay he was "not entitled to receive."</q4>

<s5>The candidate, 54</s5>, <c5>told</c5> <a5>the Courier</a5> <q5>he had bought the degree in good faith</q5>.

"<q6>I mailed a man a money order and my life experience, and he mailed me a diploma,</q6>" <s6>he</s6> <c6>said</c6> outside Big Otis Barbecue on Highway 59. "<q6>If that's a crime, come get half this county.</q6>"

<s7>His wife and campaign treasurer, Darla Lassiter</s7>, <c7>called</c7> the findings "<q7>a hit job with page numbers.</q7>" <s8>The treasurer</s8> <c8>accused</c8> the board of <q8>holding them back until early voting opened</q8>.

<s9>Sheriff Earlene Coggins, a Democrat</s9> seeking a third term, <c9>declined to say</c9> <q9>whether she had tipped off investigators</q9>.

"<q10>I learned to read in Orlin County schools,</q10>" <s10>the incumbent</s10> <c10>said</c10>. "<q10>So I read it.</q10>"

It started with a typo. "<q11>Bachelor of Sceince in Law Enforcement,</q11>" <s11>the document</s11> <c11>reads</c11>, over a seal with an eagle and no date.

"<q12>In 22 years I have not met a registrar who could not spell science,</q12>" <c12>said</c12> <s12>the board's executive director, Marcus Thibodeaux</s12>.

<s13>Imogene Pratt, 81, the last registrar at Sigma Ridge</s13>, <c13>testified</c13> by phone <q13>she had signed every diploma in green ink</q13>.

"<q14>His is blue,</q14>" <s14>the retired administrator</s14> <c14>told</c14> <a14>the panel</a14>, "<q14>and it isn't me.</q14>"

Thibodeaux has sent the file to Prosecuting Attorney Wade Hollingshead. <s15,16>The prosecutor</s15,16>, who shares a duck blind with the Lassiters, <c15>ruled out</c15> <q15>stepping aside</q15> and <c16>pledged</c16> <q16>a decision on charges by Oct. 15</q16>.

Lassiter was hired as Mount Zebulon police chief in 2009 after stints with Ozark Pride Poultry, where he guarded trucks, and the 142nd Field Artillery Brigade. <s17>Minutes of that April's council meeting</s17> <c17>show</c17> <q17>aldermen waived a background check</q17>. In them <s18>then-Mayor Gus Petropoulos</s18> <c18>is quoted as saying</c18>, "<q18>Let's grab him before Fort Smith does.</q18>"

<s19>Petropoulos</s19>, who now runs the Dairy Dip on Choctaw Street, <c19>said</c19> <q19>he stood by every word</q19>.

Fraternal Order of Police Lodge 88, which had backed Lassiter in May, pulled its endorsement Monday night. "<q20>A badge is a promise. So is a diploma,</q20>" <s20>lodge president Sgt. Renee Villanueva</s20> <c20>wrote</c20> to members.

Leaders of the Orlin County Republican Committee met behind closed doors at First Baptist Church. <s21>Three people</s21> who were in the room <c21>said</c21> <q21>the vote to stand by the nominee was 9-8</q21>. In a statement, <s22>the committee</s22> <c22>urged</c22> <a22>voters</a22> <q22>to "wait on all the facts."</q22>

It may have no choice. <q23>The deadline to replace a candidate passed Aug. 22</q23>, <s23>the Arkansas State Board of Election Commissioners</s23> <c23>said</c23>.

At Nyquist Feed & Seed, <s24>owner Delbert Nyquist, 70</s24>, <c24>plans</c24> <q24>to vote for Lassiter anyway</q24>.

"<q25>My dentist's got three diplomas,</q25>" <c25>said</c25> <s25>the feed dealer</s25>, pulling back his lip. "<q25>Look at that.</q25>"
-----
1 | indirect | Arkansas Peace Officer Certification Board | ORG | organisation
2 | indirect | report by the Arkansas Peace Officer Certification Board | DOCUMENT | document
3 | indirect | report by the Arkansas Peace Officer Certification Board | DOCUMENT | document
4 | mixed | report by the Arkansas Peace Officer Certification Board | DOCUMENT | pronoun
5 | indirect | Dwayne "Buck" Lassiter | PERSON | title
6 | direct | Dwayne "Buck" Lassiter | PERSON | pronoun
7 | mixed | Darla Lassiter | PERSON | name
8 | indirect | Darla Lassiter | PERSON | title
9 | attitude | Earlene Coggins | PERSON | name
10 | direct | Earlene Coggins | PERSON | title
11 | direct | college diploma | DOCUMENT | document
12 | direct | Marcus Thibodeaux | PERSON | name
13 | indirect | Imogene Pratt | PERSON | name
14 | direct | Imogene Pratt | PERSON | title
15 | indirect | Wade Hollingshead | PERSON | title
16 | indirect | Wade Hollingshead | PERSON | title
17 | indirect | Minutes of that April's council meeting | DOCUMENT | document
18 | direct | Gus Petropoulos | PERSON | name
19 | indirect | Gus Petropoulos | PERSON | surname
20 | direct | Renee Villanueva | PERSON | name
21 | indirect | Three people | GROUP | group
22 | mixed | Orlin County Republican Committee | ORG | organisation
23 | indirect | Arkansas State Board of Election Commissioners | ORG | organisation
24 | attitude | Delbert Nyquist | PERSON | name
25 | direct | Delbert Nyquist | PERSON | title
entity | PERSON | Dwayne "Buck" Lassiter | Lassiter | nominee for sheriff | -
entity | PERSON | Darla Lassiter | - | campaign treasurer | -
entity | PERSON | Earlene Coggins | Sheriff Earlene Coggins | Sheriff | -
entity | PERSON | Marcus Thibodeaux | Thibodeaux | executive director | Arkansas Peace Officer Certification Board
entity | PERSON | Imogene Pratt | - | registrar | Sigma Ridge College
entity | PERSON | Wade Hollingshead | - | Prosecuting Attorney | -
entity | PERSON | Gus Petropoulos | Petropoulos | then-Mayor | -
entity | PERSON | Renee Villanueva | Sgt. Renee Villanueva | president | Fraternal Order of Police Lodge 88
entity | PERSON | Delbert Nyquist | - | owner | Nyquist Feed & Seed
entity | ORG | Arkansas Peace Officer Certification Board | - | - | -
entity | ORG | Sigma Ridge College | Sigma Ridge | - | -
entity | ORG | Courier | - | - | -
entity | LOC | Big Otis Barbecue | - | - | -
entity | ORG | Ozark Pride Poultry | - | - | -
entity | ORG | 142nd Field Artillery Brigade | - | - | -
entity | ORG | Dairy Dip | - | - | -
entity | ORG | Fraternal Order of Police Lodge 88 | - | - | -
entity | ORG | Orlin County Republican Committee | - | - | -
entity | ORG | Arkansas State Board of Election Commissioners | - | - | -
entity | ORG | First Baptist Church | - | - | -
entity | ORG | Nyquist Feed & Seed | - | - | -
entity | LOC | Mount Zebulon | MOUNT ZEBULON | - | -
entity | LOC | Ark. | - | - | -
entity | LOC | Joplin | - | - | -
entity | LOC | Missouri | - | - | -
entity | LOC | Orlin County | - | - | -
entity | LOC | Highway 59 | - | - | -
entity | LOC | Fort Smith | - | - | -
entity | LOC | Choctaw Street | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
meta | Sheriff hopeful's diploma a forgery, state board finds | - | KAYLEE STROUD
