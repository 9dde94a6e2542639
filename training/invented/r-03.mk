Sonavathi row: <q1>State will not release more water</q1>, <c1>says</c1> <s1>Chief Minister</s1>

Tamil Nadu to move Supreme Court if order is not obeyed; <s2>farmers’ bodies</s2> <c2>call for</c2> <q2>bandh on Friday</q2>

Special Correspondent

BENGALURU

<s3,4>Chief Minister H.K. Nanjegowda</s3,4> on Monday <c3>ruled out</c3> <q3>releasing any more water to Tamil Nadu from the Harohalli reservoir</q3>, and <c4>said</c4> that <q4>Karnataka would first meet the drinking water needs of Bengaluru and Mysuru</q4>.

Speaking to presspersons after an all-party meeting at Vidhana Soudha, <s5>he</s5> <c5>said</c5> <q5>the four reservoirs in the Sonavathi basin held only 41 tmcft of water against a combined capacity of 104 tmcft</q5>. “<q6>When there is no water for our own people, how can we give to others? We are not hiding even one drop,</q6>” <s6>Mr. Nanjegowda</s6> <c6>said</c6>.

On November 12, <s7>the Sonavathi Water Management Tribunal</s7> <c7>directed</c7> <a7>the State</a7> <q7>to release 5,000 cusecs daily for 15 days</q7>.

<s8>The Chief Minister</s8> <c8>said</c8> <q8>a review petition would be filed within the week</q8>. <s9>He</s9> <c9>appealed to</c9> <a9>the Centre</a9> <q9>to send a team of experts to study the situation on the ground</q9>.

<s10>Leader of the Opposition Basavaraj Kittur</s10>, who attended the meeting, <c10>said</c10> <q10>his party would stand by the government “in the interest of the land and the language”</q10>. <s11>He</s11>, however, <c11>criticised</c11> the Water Resources Minister, Shantha Devaiah, for <q11>not placing the inflow figures before the House</q11>.

“<q12>She has been signing letters while the channels were drying,</q12>” <s12>he</s12> <c12>alleged</c12>.

<s13>Ms. Devaiah</s13> <c13>rejected</c13> <q13>the charge</q13>. <q14>The data had been with all the parties since October</q14>, <s14,15>she</s14,15> <c14>said</c14>, <c15>adding</c15> that “<q15>those who did not open the file cannot blame the file</q15>”.

Tamil Nadu’s stand

In Chennai, <s16>Tamil Nadu Water Resources Minister R. Ezhilarasan</s16> <c16>said</c16> <q16>the refusal amounted to a violation of the tribunal’s order and was “against the spirit of federalism”</q16>.

<q17>The State would move the Supreme Court on Thursday if water was not released</q17>, <s17>he</s17> <c17>told</c17> <a17>reporters</a17> at the Secretariat.

“<q18>Our farmers have completed transplantation on the strength of an order. They cannot now be told that the order is only paper,</q18>” <s18>Mr. Ezhilarasan</s18> <c18>said</c18>.

<c19>According to</c19> <s19>the Minister</s19>, <q19>standing samba paddy crop on 2.3 lakh acres in three districts would wither if supply was not resumed by the end of the month</q19>. <s20>A senior official of the Public Works Department in Tiruchi</s20> <c20>said</c20> that <q20>inflow at the inter-State border had come down to 900 cusecs on Sunday from 3,400 cusecs a week earlier</q20>.

The dispute goes back to an agreement signed in 1911 between the princely state of Mysore and the Madras Presidency. It was reopened in 1976, and the tribunal, constituted in 1994, gave its final award in 2009. In 2016, four people were killed in police firing during protests at Kanakagiri.

Bandh on Friday

<s21>Sonavathi Raita Sangha president M. Puttaswamy</s21> <c21>said</c21> <q21>farmers would block the Bengaluru-Mysuru highway if “even a bucket” was released</q21>. <s22>He</s22> <c22>urged</c22> <a22>traders</a22> <q22>to keep their shops closed on Friday</q22>.

<s23>His counterpart across the border, K. Thangavelu of the Delta Farmers’ Federation</s23>, <c23>said</c23> <q23>the two sides must sit together</q23>. “<q24>Politicians of both States will speak on television. We will be the ones looking at the sky,</q24>” <s24>he</s24> <c24>said</c24>.

Earlier in the day, members of the Sangha staged a demonstration with empty pots in front of the Town Hall. About 60 of them were taken into custody and released later. <s25>Police Commissioner Alka Deshmukh</s25> <c25>said</c25> that <q25>security had been stepped up near Tamil-medium schools and that 1,200 personnel would be deployed on the day of the bandh</q25>.

The tribunal’s technical panel is scheduled to meet in New Delhi on Wednesday. <s26>Its chairman, retired judge A.S. Bhattacharjee</s26>, <c26>has asked</c26> <a26>both States</a26> <q26>to submit reservoir levels in a sealed cover</q26>.

<s27>The India Meteorological Department</s27> <c27>has forecast</c27> <q27>light rain in the catchment over the next five days</q27>. <q28>No revival of the northeast monsoon was likely before the first week of December</q28>, <s28>the department</s28> <c28>said</c28> in its bulletin.
-----
1 | indirect | H.K. Nanjegowda | PERSON | title
2 | indirect | farmers’ bodies | GROUP | group
3 | indirect | H.K. Nanjegowda | PERSON | name
4 | indirect | H.K. Nanjegowda | PERSON | name
5 | indirect | H.K. Nanjegowda | PERSON | pronoun
6 | direct | H.K. Nanjegowda | PERSON | surname
7 | indirect | Sonavathi Water Management Tribunal | ORG | organisation
8 | indirect | H.K. Nanjegowda | PERSON | title
9 | indirect | H.K. Nanjegowda | PERSON | pronoun
10 | mixed | Basavaraj Kittur | PERSON | name
11 | indirect | Basavaraj Kittur | PERSON | pronoun
12 | direct | Basavaraj Kittur | PERSON | pronoun
13 | indirect | Shantha Devaiah | PERSON | surname
14 | indirect | Shantha Devaiah | PERSON | pronoun
15 | mixed | Shantha Devaiah | PERSON | pronoun
16 | mixed | R. Ezhilarasan | PERSON | name
17 | indirect | R. Ezhilarasan | PERSON | pronoun
18 | direct | R. Ezhilarasan | PERSON | surname
19 | indirect | R. Ezhilarasan | PERSON | title
20 | indirect | senior official of the Public Works Department in Tiruchi | PERSON | title
21 | mixed | M. Puttaswamy | PERSON | name
22 | indirect | M. Puttaswamy | PERSON | pronoun
23 | indirect | K. Thangavelu | PERSON | name
24 | direct | K. Thangavelu | PERSON | pronoun
25 | indirect | Alka Deshmukh | PERSON | name
26 | indirect | A.S. Bhattacharjee | PERSON | name
27 | indirect | India Meteorological Department | ORG | organisation
28 | indirect | India Meteorological Department | ORG | organisation
entity | PERSON | H.K. Nanjegowda | Chief Minister H.K. Nanjegowda; Mr. Nanjegowda | Chief Minister | Karnataka
entity | PERSON | Basavaraj Kittur | - | Leader of the Opposition | -
entity | PERSON | Shantha Devaiah | Ms. Devaiah | Water Resources Minister | Karnataka
entity | PERSON | R. Ezhilarasan | Mr. Ezhilarasan | Water Resources Minister | Tamil Nadu
entity | PERSON | M. Puttaswamy | - | president | Sonavathi Raita Sangha
entity | PERSON | K. Thangavelu | - | - | Delta Farmers’ Federation
entity | PERSON | Alka Deshmukh | - | Police Commissioner | -
entity | PERSON | A.S. Bhattacharjee | - | chairman | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Sonavathi Water Management Tribunal | - | - | -
entity | ORG | Centre | - | - | -
entity | ORG | Public Works Department | - | - | -
entity | ORG | Sonavathi Raita Sangha | Sangha | - | -
entity | ORG | Delta Farmers’ Federation | - | - | -
entity | ORG | India Meteorological Department | - | - | -
entity | LOC | Sonavathi | - | - | -
entity | LOC | Tamil Nadu | - | - | -
entity | LOC | Harohalli | - | - | -
entity | LOC | Karnataka | - | - | -
entity | LOC | Bengaluru | BENGALURU | - | -
entity | LOC | Mysuru | - | - | -
entity | LOC | Vidhana Soudha | - | - | -
entity | LOC | Chennai | - | - | -
entity | LOC | Tiruchi | - | - | -
entity | LOC | Mysore | - | - | -
entity | LOC | Madras Presidency | - | - | -
entity | LOC | Kanakagiri | - | - | -
entity | LOC | Town Hall | - | - | -
entity | LOC | New Delhi | - | - | -
meta | Sonavathi row: State will not release more water, says Chief Minister | - | -
