Operator of landfill where trash burned for 11 months takes county to court

By DARNELL FITZWATER

CUTLER BEND, Ala. (AP) — The company that runs a landfill where buried trash has smoldered since last Thanksgiving sued the Tallasaw County Commission on Tuesday, hours after its members voted to revoke a permit.

The 4-1 vote came at the end of a six-hour meeting in which more than 80 people spoke, some of them wearing respirators. Several held up jars of brown water from Hatchet Creek.

"<q1>My grandbabies have not played outside since Easter,</q1>" <c1>said</c1> <s1>Opal Strickling, 71, who lives on Merle Haggerty Drive, a half-mile from the pit</s1>. "<q1>You can taste it in the sweet tea.</q1>"

In a 46-page complaint, <s2,3>Sunmere Environmental</s2,3> <c2>accused</c2> the commission of <q2>bowing to "hysteria and bad chemistry"</q2> and <c3>asked</c3> <a3>a federal judge</a3> <q3>to block the order</q3>. <q4>The revocation will cost 64 jobs</q4>, <s4>the Nashville-based company</s4> <c4>said</c4>.

Commission Chair Dub Rasberry, a Republican who was elected on a promise to close the site, was unmoved.

"<q5>They had eleven months, two extensions and one real nice PowerPoint,</q5>" <s5>Rasberry</s5> <c5>told</c5> <a5>reporters</a5>. <s6>He</s6> <c6>said</c6> <q6>the county's attorneys expected the lawsuit and were "sleeping fine"</q6>.

The lone vote against came from Commissioner LaQuita Poole. <s7>She</s7> <c7>said</c7> <q7>she feared the county would be left with the cleanup bill</q7>, which <s8>the Alabama Department of Environmental Management</s8> <c8>has estimated</c8> <q8>at $38 million</q8>.

"<q9>You can't evict the only folks who have a hose,</q9>" <s9>Poole</s9> <c9>said</c9>.

The agency, known as ADEM, fined Sunmere $150,000 in March. <s10>It</s10> <c10>has not said</c10> <q10>whether it will take over monitoring wells at the site</q10>.

Firefighters were first called to the 200-acre property in north Tallasaw County, known locally as "<x>Mount Trashmore,</x>" on Nov. 27. It was then owned by Beasley & Daughters, a hauling firm from Sylacauga. Sunmere bought it in January for an undisclosed sum.

<s11>Beasley's former manager, Travis Knott III</s11>, <c11>testified</c11> Monday that <q11>he had warned of hot spots under Cell 3 a year earlier</q11>. <s12>An email he sent to the buyer</s12> <c12>said</c12> <q12>the ground there "feels like a skillet" in summer</q12>.

<s13>Sunmere spokesperson Ingrid Velasco-Hunt</s13> <c13>denied</c13> that <q13>the company had ignored the message</q13>. <q14>The soil was tested twice by Kestrel Labs</q14>, <s14>she</s14> <c14>said</c14>, <q14>and both tests came back normal</q14>.

Residents have organized as Breathe Tallasaw, which meets in the fellowship hall at Shiloh Tabernacle. <s15>The group</s15> <c15>wants</c15> <q15>families within a mile to be offered hotel rooms</q15>. Sunmere gave out air purifiers and $75 Walmart gift cards instead.

<s16>Its president, the Rev. Cornelius Batt</s16>, <c16>called</c16> the cards "<q16>hush money with a barcode.</q16>"

"<q17>We are not against business. We are against breathing it,</q17>" <s17>the pastor</s17> <c17>said</c17>.

<s18>A study by Auburn University released in August</s18> <c18>found</c18> <q18>benzene at nine times the federal guideline near Cutler Bend Elementary</q18>. <s19>The Tallasaw County Board of Education</s19> <c19>said</c19> <q19>recess would be held indoors through December</q19>.

Chief Deputy Wes Ah Loy of the sheriff's office, who has worked the roadblock on Highway 9 since spring, keeps a box of Vicks VapoRub in his Ford.

"<q20>I used to hunt turkey out here,</q20>" <s20>he</s20> <c20>said</c20>. "<q20>Now the turkeys cough.</q20>"

A hearing is set for Dec. 4 before U.S. District Judge Maribeth Crowe in Montgomery.
-----
1 | direct | Opal Strickling | PERSON | name
2 | mixed | Sunmere Environmental | ORG | organisation
3 | indirect | Sunmere Environmental | ORG | organisation
4 | indirect | Sunmere Environmental | ORG | organisation
5 | direct | Dub Rasberry | PERSON | surname
6 | mixed | Dub Rasberry | PERSON | pronoun
7 | indirect | LaQuita Poole | PERSON | pronoun
8 | indirect | Alabama Department of Environmental Management | ORG | organisation
9 | direct | LaQuita Poole | PERSON | surname
10 | attitude | Alabama Department of Environmental Management | ORG | pronoun
11 | indirect | Travis Knott III | PERSON | name
12 | mixed | email he sent to the buyer | DOCUMENT | document
13 | indirect | Ingrid Velasco-Hunt | PERSON | name
14 | indirect | Ingrid Velasco-Hunt | PERSON | pronoun
15 | attitude | Breathe Tallasaw | ORG | organisation
16 | mixed | Cornelius Batt | PERSON | name
17 | direct | Cornelius Batt | PERSON | title
18 | indirect | study by Auburn University released in August | DOCUMENT | document
19 | indirect | Tallasaw County Board of Education | ORG | organisation
20 | direct | Wes Ah Loy | PERSON | pronoun
entity | ORG | AP | - | - | -
entity | ORG | Tallasaw County Commission | - | - | -
entity | ORG | Sunmere Environmental | Sunmere | - | -
entity | ORG | Alabama Department of Environmental Management | ADEM | - | -
entity | ORG | Beasley & Daughters | Beasley | - | -
entity | ORG | Kestrel Labs | - | - | -
entity | ORG | Breathe Tallasaw | - | - | -
entity | ORG | Shiloh Tabernacle | - | - | -
entity | ORG | Walmart | - | - | -
entity | ORG | Auburn University | - | - | -
entity | ORG | Cutler Bend Elementary | - | - | -
entity | ORG | Tallasaw County Board of Education | - | - | -
entity | PERSON | Opal Strickling | - | - | -
entity | PERSON | Dub Rasberry | - | Commission Chair | -
entity | PERSON | LaQuita Poole | - | Commissioner | -
entity | PERSON | Travis Knott III | - | manager | Beasley & Daughters
entity | PERSON | Ingrid Velasco-Hunt | - | spokesperson | Sunmere Environmental
entity | PERSON | Cornelius Batt | the Rev. Cornelius Batt | president | Breathe Tallasaw
entity | PERSON | Wes Ah Loy | - | Chief Deputy | -
entity | PERSON | Maribeth Crowe | - | U.S. District Judge | -
entity | NORP | Republican | - | - | -
entity | LOC | Cutler Bend | CUTLER BEND | - | -
entity | LOC | Ala. | - | - | -
entity | LOC | Tallasaw County | - | - | -
entity | LOC | Hatchet Creek | - | - | -
entity | LOC | Merle Haggerty Drive | - | - | -
entity | LOC | Nashville | - | - | -
entity | LOC | Sylacauga | - | - | -
entity | LOC | Mount Trashmore | - | - | -
entity | LOC | Highway 9 | - | - | -
entity | LOC | Montgomery | - | - | -
entity | LOC | U.S. | - | - | -
meta | Operator of landfill where trash burned for 11 months takes county to court | - | DARNELL FITZWATER
