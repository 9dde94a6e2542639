‘<q1>He had a phone in his hand</q1>’: Hundreds rally in Corvin Heights after officer kills 24-year-old

By Brielle Santangelo and WQLD Digital Staff

CORVIN HEIGHTS, Ohio (WQLD) - <s2>Hundreds of people</s2> marched from Greater Mount Nebo Baptist Church to the Safety Building Monday night, <c2>demanding</c2> <q2>the name of the officer who shot and killed DeShawn Boykin Jr.</q2>

<s3>Corvin Heights Police</s3> <c3>say</c3> <q3>the 24-year-old pointed a “dark object” at an officer in an alley off Dorr Street just after 2 a.m. Saturday</q3>.

<s4>His family</s4> <c4>says</c4> <q4>it was a cell phone</q4>.

“<q5>He had a phone in his hand. He was calling me,</q5>” <c5>said</c5> <s5>his mother, Latrice Boykin</s5>, through tears. “<q5>I still have the missed call.</q5>”

Boykin stocked shelves at Fazio’s Foods and once played trombone in the Heights High marching band, the Marching Rams. His father, DeShawn Boykin Sr., is a retired Toledo firefighter.

<s6>The elder Boykin</s6> <c6>told</c6> <a6>WQLD</a6> <q6>he wants to see the body camera video “tonight, not when the lawyers are done with it.”</q6>

The family has hired the Cleveland firm of Merritt, Crane & Osei.

“<q7>An independent autopsy will tell us what this department won’t,</q7>” <s7>attorney Yaw Osei</s7> <c7>told</c7> <a7>the crowd</a7>. <s8>He</s8> <c8>alleged</c8> that <q8>two of four shots struck Boykin in the back</q8>.

<s9>Police Chief Dale Kostecki</s9> <c9>would not say</c9> <q9>how many times the officer fired</q9>.

“<q10>The Ohio Bureau of Criminal Investigation has the case, and I’m going to let BCI do its job,</q10>” <c10>said</c10> <s10>Kostecki</s10>, who came to the Heights from Youngstown PD in 2021.

<s11>The chief</s11> also <c11>shot down</c11> <q11>an online rumor that Boykin ran with the 9th Street Kings</q11>. “<q12>We have nothing that puts him in any gang,</q12>” <s12>he</s12> <c12>said</c12>.

<s13>Fraternal Order of Police Lodge 61</s13> <c13>asked</c13> <a13>the public</a13> <q13>to wait for the facts</q13>. “<q14>Our officer is 26 with a baby at home,</q14>” <s14>Lodge 61 President Rick Dombrowski</s14> <c14>said</c14> in a statement. “<q14>He had two seconds.</q14>”

<s15>Dombrowski</s15> <c15>blasted</c15> Mayor Keisha Tarver for “<q15>picking a side before breakfast.</q15>”

On Sunday, <s16>Tarver</s16> <c16>called</c16> the shooting “<q16>a wound this city did not need.</q16>” She got a standing ovation at Mount Nebo when <s17>she</s17> <c17>pledged</c17> <q17>to release the video by Friday</q17>. <s18>Councilman Ray Tarver</s18>, who is not related to the mayor, <c18>wants</c18> <q18>the U.S. Justice Department to take over</q18>.

At the front of the march, arm in arm with members of Moms Who March and Teamsters Local 414, was the Rev. Alonzo Pettiford, president of the county NAACP.

“<q19>We will be peaceful, we will be loud, and we will be back Thursday,</q19>” <s19>he</s19> <c19>promised</c19>.

<s20>One cardboard sign</s20> <c20>read</c20>, “<q20>Release the tape.</q20>” <s21>A bedsheet banner on the Perry Avenue bridge</s21> <c21>asked</c21>: “<q21>Who’s next, Dale?</q21>”

About 20 supporters of Back the Badge Ohio gathered across the street outside VFW Post 2290. <s22>Their organizer</s22>, who gave only the name Chuck, <c22>insisted</c22> <q22>they had come “for both families.”</q22>

<s23>The Maumell County Sheriff’s Office</s23> <c23>reported</c23> <q23>no arrests</q23>.

<q24>St. Luke’s Hospital treated one marcher for a twisted ankle</q24>, <c24>according to</c24> <s24>Corvin Heights Fire & Rescue</s24>.

Heights High has moved Friday’s game against Bishop Ready of Elmore to Saturday morning. <s25>The school</s25> <c25>cited</c25> “<q25>an abundance of caution.</q25>”

Copyright 2025 WQLD. All rights reserved.
-----
1 | direct | Latrice Boykin | PERSON | none
2 | indirect | Hundreds of people | GROUP | group
3 | mixed | Corvin Heights Police | ORG | organisation
4 | indirect | His family | GROUP | group
5 | direct | Latrice Boykin | PERSON | name
6 | mixed | DeShawn Boykin Sr. | PERSON | surname
7 | direct | Yaw Osei | PERSON | name
8 | indirect | Yaw Osei | PERSON | pronoun
9 | attitude | Dale Kostecki | PERSON | name
10 | direct | Dale Kostecki | PERSON | surname
11 | indirect | Dale Kostecki | PERSON | title
12 | direct | Dale Kostecki | PERSON | pronoun
13 | indirect | Fraternal Order of Police Lodge 61 | ORG | organisation
14 | direct | Rick Dombrowski | PERSON | name
15 | mixed | Rick Dombrowski | PERSON | surname
16 | mixed | Keisha Tarver | PERSON | surname
17 | indirect | Keisha Tarver | PERSON | pronoun
18 | attitude | Ray Tarver | PERSON | name
19 | direct | Alonzo Pettiford | PERSON | pronoun
20 | direct | One cardboard sign | DOCUMENT | document
21 | direct | bedsheet banner on the Perry Avenue bridge | DOCUMENT | document
22 | mixed | Chuck | PERSON | title
23 | indirect | Maumell County Sheriff’s Office | ORG | organisation
24 | indirect | Corvin Heights Fire & Rescue | ORG | organisation
25 | mixed | Heights High | ORG | organisation
entity | PERSON | DeShawn Boykin Jr. | Boykin | - | Fazio’s Foods
entity | PERSON | Latrice Boykin | - | - | -
entity | PERSON | DeShawn Boykin Sr. | - | retired firefighter | -
entity | PERSON | Yaw Osei | - | attorney | Merritt, Crane & Osei
entity | PERSON | Dale Kostecki | Kostecki; Dale | Police Chief | Corvin Heights Police
entity | PERSON | Rick Dombrowski | Dombrowski | President | Fraternal Order of Police Lodge 61
entity | PERSON | Keisha Tarver | Mayor Keisha Tarver; Tarver | Mayor | -
entity | PERSON | Ray Tarver | Councilman Ray Tarver | Councilman | -
entity | PERSON | Alonzo Pettiford | Rev. Alonzo Pettiford | president | NAACP
entity | PERSON | Chuck | - | organizer | Back the Badge Ohio
entity | ORG | WQLD | - | - | -
entity | ORG | Greater Mount Nebo Baptist Church | Mount Nebo | - | -
entity | ORG | Corvin Heights Police | - | - | -
entity | ORG | Fazio’s Foods | - | - | -
entity | ORG | Heights High | - | - | -
entity | ORG | Marching Rams | - | - | -
entity | ORG | Merritt, Crane & Osei | - | - | -
entity | ORG | Ohio Bureau of Criminal Investigation | BCI | - | -
entity | ORG | Youngstown PD | - | - | -
entity | ORG | 9th Street Kings | - | - | -
entity | ORG | Fraternal Order of Police Lodge 61 | Lodge 61 | - | -
entity | ORG | U.S. Justice Department | - | - | -
entity | ORG | Moms Who March | - | - | -
entity | ORG | Teamsters Local 414 | - | - | -
entity | ORG | NAACP | - | - | -
entity | ORG | Back the Badge Ohio | - | - | -
entity | ORG | VFW Post 2290 | - | - | -
entity | ORG | Maumell County Sheriff’s Office | - | - | -
entity | ORG | St. Luke’s Hospital | - | - | -
entity | ORG | Corvin Heights Fire & Rescue | - | - | -
entity | ORG | Bishop Ready | - | - | -
entity | LOC | Corvin Heights | CORVIN HEIGHTS; Heights | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Safety Building | - | - | -
entity | LOC | Dorr Street | - | - | -
entity | LOC | Toledo | - | - | -
entity | LOC | Cleveland | - | - | -
entity | LOC | Perry Avenue | - | - | -
entity | LOC | Elmore | - | - | -
meta | ‘He had a phone in his hand’: Hundreds rally in Corvin Heights after officer kills 24-year-old | - | Brielle Santangelo and WQLD Digital Staff
