Weeks before monsoon, cracks found in Sonkhed dam; <s1>villagers</s1> <c1>say</c1> <q1>warnings ignored since 2021</q1>

Written by Ashlesha Karambelkar | Nagpur | Updated: May 19, 2025

Five weeks before the monsoon is due, seepage and three cracks have been found in the Sonkhed dam in Maharashtra’s Yavatmal district, which holds back 86 million cubic metres of water above 14 villages.

<s2>The inspection report</s2>, submitted to the National Dam Safety Authority (NDSA) on May 12 and reviewed by The Indian Express, <c2>says</c2> <q2>the longest crack, on the left flank, runs for 31 metres</q2>. <s3>It</s3> <c3>describes</c3> the condition of two of the five gates as “<q3>unsatisfactory and requiring immediate intervention</q3>”.

<s4>The three-member team</s4> <c4>recommended</c4> that <q4>the reservoir be kept at half its capacity until repairs were completed</q4>.

State Water Resources Minister Vinayak Bhosikar held a meeting with officials at Mantralaya on Saturday. “<q5>There is no danger to any village, and I appeal to people not to believe in rumours,</q5>” <s5>he</s5> <c5>told</c5> <a5>reporters</a5> afterwards. <s6>He</s6> <c6>announced</c6> <q6>Rs 18.4 crore for strengthening work that would begin within a week</q6>.

At Pimpalwadi, the first village downstream, few were reassured.

“<q7>In 2021 also they came with measuring tapes and took photos,</q7>” <c7>said</c7> <s7>Sunanda Gedam, the sarpanch</s7>. “<q7>When the rain comes, my people sleep on the school terrace. Is this not danger?</q7>”

<s8>She</s8> <c8>said</c8> <q8>the gram panchayat had written to the irrigation department on nine occasions</q8>. <s9>One of the letters</s9>, dated July 3, 2022, <c9>states</c9> that <q9>water was “coming out of the wall like sweat”</q9>. <q10>None received a reply</q10>, <c10>according to</c10> <s10>her husband, Maroti, a retired schoolteacher</s10> who keeps the copies in a steel trunk.

<s11>Superintending Engineer Dilip Warjurkar</s11> <c11>denied</c11> that <q11>any letter had been overlooked</q11>. “<q12>Routine seepage is there in every earthen dam of this age,</q12>” <s12>he</s12> <c12>said</c12>. <s13>Warjurkar</s13>, who took charge in January, <c13>maintained</c13> that <q13>the readings were within permissible limits</q13>.

But <s14>a senior officer in the department</s14>, who did not wish to be named, <c14>said</c14> <q14>eleven of the 16 instruments that measure pressure inside the embankment had not worked since 2019</q14>. “<q15>If the thermometer is broken, you cannot say the patient has no fever,</q15>” <s15>the officer</s15> <c15>said</c15>.

Completed in 1978, the dam irrigates some 9,200 hectares of cotton and soybean. It was last strengthened in 2006, a year after floods killed more than 1,000 people across the state. The contractor, Godavari Infracon, was blacklisted in 2011 over canal works elsewhere in Vidarbha.

Opposition parties were quick to seize on the findings. <s16,17>Congress MLA Harshada Thombre</s16,17> <c16>demanded</c16> <q16>a judicial inquiry</q16> and <c17>accused</c17> the government of “<q17>gambling with forty thousand lives</q17>”. <s18>The BJP’s district president, Amol Kinkar</s18>, <c18>dismissed</c18> her charge as “<q18>politics ahead of the local body polls</q18>”.

<q19>Repairs of this nature normally take one full dry season</q19>, <s19>Dr Farida Sethna</s19>, who taught geotechnical engineering at IIT Bombay, <c19>pointed out</c19>. “<q20>You cannot grout a core in five weeks. What you can do is lower the water and be honest with people,</q20>” <s20>she</s20> <c20>said</c20>.

The Dam Safety Act, passed in 2021, makes owners liable to punishment if directions are not followed. Nobody has yet been prosecuted under it in the state.

<s25>District Collector Neeraj Sabharwal</s25> <c25>has ordered</c25> <q25>sirens to be installed in all 14 villages by June 10</q25>. <s21>He</s21> <c21>hopes</c21> <q21>to hold a mock drill before that</q21>. <s22>The NDSA</s22> <c22>has asked</c22> <a22>the state</a22> <q22>to file an action taken report in 15 days</q22>. <s23>Its chairman</s23> <c23>refused to say</c23> <q23>whether the authority would take over the repairs</q23>.

In Pimpalwadi, families have begun moving grain to the temple hall. Sunanda’s son has drawn a line on the wall of the house to mark where the water reached in 2006. “<q24>I have told him to draw one more above it,</q24>” <c24>said</c24> <s24>the sarpanch</s24>.
-----
1 | indirect | villagers | GROUP | group
2 | indirect | inspection report | DOCUMENT | document
3 | mixed | inspection report | DOCUMENT | pronoun
4 | indirect | three-member team | GROUP | group
5 | direct | Vinayak Bhosikar | PERSON | pronoun
6 | indirect | Vinayak Bhosikar | PERSON | pronoun
7 | direct | Sunanda Gedam | PERSON | name
8 | indirect | Sunanda Gedam | PERSON | pronoun
9 | mixed | One of the letters | DOCUMENT | document
10 | indirect | Maroti | PERSON | name
11 | indirect | Dilip Warjurkar | PERSON | name
12 | direct | Dilip Warjurkar | PERSON | pronoun
13 | indirect | Dilip Warjurkar | PERSON | surname
14 | indirect | senior officer in the department | PERSON | title
15 | direct | senior officer in the department | PERSON | title
16 | indirect | Harshada Thombre | PERSON | name
17 | mixed | Harshada Thombre | PERSON | name
18 | mixed | Amol Kinkar | PERSON | name
19 | indirect | Farida Sethna | PERSON | name
20 | direct | Farida Sethna | PERSON | pronoun
21 | attitude | Neeraj Sabharwal | PERSON | pronoun
22 | indirect | National Dam Safety Authority | ORG | organisation
23 | attitude | Its chairman | PERSON | title
24 | direct | Sunanda Gedam | PERSON | title
25 | indirect | Neeraj Sabharwal | PERSON | name
entity | PERSON | Vinayak Bhosikar | - | State Water Resources Minister | -
entity | PERSON | Sunanda Gedam | Sunanda | sarpanch | -
entity | PERSON | Maroti | - | retired schoolteacher | -
entity | PERSON | Dilip Warjurkar | Superintending Engineer Dilip Warjurkar; Warjurkar | Superintending Engineer | -
entity | PERSON | Harshada Thombre | - | MLA | Congress
entity | PERSON | Amol Kinkar | - | district president | BJP
entity | PERSON | Farida Sethna | Dr Farida Sethna | - | IIT Bombay
entity | PERSON | Neeraj Sabharwal | District Collector Neeraj Sabharwal | District Collector | -
entity | ORG | National Dam Safety Authority | NDSA | - | -
entity | ORG | The Indian Express | - | - | -
entity | ORG | Godavari Infracon | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | BJP | - | - | -
entity | ORG | IIT Bombay | - | - | -
entity | LOC | Sonkhed dam | - | - | -
entity | LOC | Maharashtra | - | - | -
entity | LOC | Yavatmal | - | - | -
entity | LOC | Mantralaya | - | - | -
entity | LOC | Pimpalwadi | - | - | -
entity | LOC | Vidarbha | - | - | -
meta | Weeks before monsoon, cracks found in Sonkhed dam; villagers say warnings ignored since 2021 | 2025-05-19 | Ashlesha Karambelkar
