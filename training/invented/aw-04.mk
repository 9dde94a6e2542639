Rs 38-crore hospital contract: Vigilance Bureau summons former superintendent

Express News Service
Ludhiana, February 18

<q1>The Punjab Vigilance Bureau (VB) has summoned a former medical superintendent of the Mata Bhago Civil Hospital in connection with alleged irregularities in a Rs 38-crore contract for oxygen plants and ventilators</q1>, <s1>officials</s1> <c1>said</c1> on Tuesday.

Dr Harjinder Pal Sekhon, who retired in August last year, has been told to appear at the bureau’s Ludhiana office on February 24. Two others — the hospital’s accounts officer, Vinay Chhabra, and Rohit Malkani, a director of Delhi-based Sanjeev Meditech Pvt Ltd — were arrested last week and are in judicial custody.

<q2>The contract was split into 11 parts so that each fell below the Rs 4-crore limit above which an open tender is required</q2>, <c2>according to</c2> <s2>the FIR registered on February 9</s2>. <s3>It</s3> <c3>alleges</c3> that <q3>nine ventilators billed as new “were refurbished units with their serial plates removed”</q3>.

“<q4>The paper trail is clear up to the accounts branch. What we need from Dr Sekhon is who asked him to sign and when,</q4>” <c4>said</c4> <s4>Senior Superintendent of Police (Vigilance) Navtej Brar</s4>. <s5>Brar</s5> <c5>said</c5> <q5>the bureau had also written to the state health department for 14 files, of which six had been received</q5>.

Sekhon could not be reached despite repeated calls. <s6>His counsel, advocate Meenal Bhasin</s6>, <c6>said</c6> <q6>he would cooperate with the inquiry</q6>. <s7,8>She</s7,8> <c7>denied</c7> that <q7>the doctor had gained from the purchases</q7> and <c8>pointed out</c8> that <q8>he had himself flagged delays in delivery in a letter dated May 3, 2022</q8>.

“<q9>A man does not complain in writing about a fraud that he is running,</q9>” <s9>Bhasin</s9> <c9>said</c9>. “<q9>He was a surgeon. Files were put before him between operations.</q9>”

The letter, a copy of which has been seen by The Indian Express, was addressed to the then director of health services, Dr Gurpreet Kaur Aulakh. <s10>It</s10> <c10>states</c10>: “<q10>Out of twelve machines, four have been received, and none is in working order.</q10>” <s11>Aulakh</s11>, now posted in Chandigarh, <c11>said</c11> <q11>she did not recall receiving it</q11>.

The hospital, a 220-bed facility that caters to three tehsils, bought the equipment at the height of the second Covid wave. <s12>An audit in 2023</s12> <c12>put</c12> <q12>the loss to the exchequer at Rs 9.7 crore</q12>, but no action followed for over a year.

The matter has since turned political. On Monday, <s13>Leader of Opposition Satwinder Dhaliwal</s13> <c13>accused</c13> the government of <q13>shielding “bigger fish”</q13>, and <s14>his party</s14> <c14>demanded</c14> <q14>a CBI probe</q14>.

<s15>Health Minister Amrik Singh Toor</s15> <c15>rejected</c15> <q15>the demand</q15>. “<q16>It was under our government that the FIR was lodged. Let them tell the people why the audit lay in a drawer in their time,</q16>” <s16>he</s16> <c16>told</c16> <a16>reporters</a16> after a function at Jagraon.

<s17>The minister</s17> <c17>said</c17> <q17>all equipment purchased in the district since 2020 would be physically verified</q17>.

Sanjeev Meditech was set up in 2019 and has supplied hospitals in Haryana and Himachal Pradesh as well. <s18>The firm</s18> <c18>maintained</c18> in a statement that <q18>every machine was new and had been “accepted in writing by the consignee”</q18>. <s19>It</s19> <c19>plans</c19> <q19>to move the High Court for the release of Malkani, 46</q19>.

At the hospital, five of the ventilators stand under a plastic sheet in a corridor behind the blood bank. <s20>A staff nurse</s20> <c20>said</c20> <q20>they had never been switched on in her presence</q20>. “<q21>Visitors keep their tiffins on them,</q21>” <s21>she</s21> <c21>said</c21>.

<s22>Employees’ union president Baldev Raj Gill</s22> <c22>feared</c22> <q22>junior staff would be made to carry the blame</q22>. The union will hold a dharna outside the civil surgeon’s office on Thursday.
-----
1 | indirect | officials | GROUP | group
2 | indirect | FIR registered on February 9 | DOCUMENT | document
3 | mixed | FIR registered on February 9 | DOCUMENT | pronoun
4 | direct | Navtej Brar | PERSON | name
5 | indirect | Navtej Brar | PERSON | surname
6 | indirect | Meenal Bhasin | PERSON | name
7 | indirect | Meenal Bhasin | PERSON | pronoun
8 | indirect | Meenal Bhasin | PERSON | pronoun
9 | direct | Meenal Bhasin | PERSON | surname
10 | direct | letter dated May 3 | DOCUMENT | pronoun
11 | indirect | Gurpreet Kaur Aulakh | PERSON | surname
12 | indirect | audit in 2023 | DOCUMENT | document
13 | mixed | Satwinder Dhaliwal | PERSON | name
14 | indirect | his party | ORG | organisation
15 | indirect | Amrik Singh Toor | PERSON | name
16 | direct | Amrik Singh Toor | PERSON | pronoun
17 | indirect | Amrik Singh Toor | PERSON | title
18 | mixed | Sanjeev Meditech Pvt Ltd | ORG | organisation
19 | attitude | Sanjeev Meditech Pvt Ltd | ORG | pronoun
20 | indirect | staff nurse | PERSON | title
21 | direct | staff nurse | PERSON | pronoun
22 | attitude | Baldev Raj Gill | PERSON | name
entity | ORG | Punjab Vigilance Bureau | Vigilance Bureau; VB | - | -
entity | ORG | Mata Bhago Civil Hospital | - | - | -
entity | ORG | Sanjeev Meditech Pvt Ltd | Sanjeev Meditech | - | -
entity | ORG | The Indian Express | - | - | -
entity | ORG | CBI | - | - | -
entity | ORG | High Court | - | - | -
entity | PERSON | Harjinder Pal Sekhon | Dr Harjinder Pal Sekhon; Dr Sekhon; Sekhon | former medical superintendent | Mata Bhago Civil Hospital
entity | PERSON | Vinay Chhabra | - | accounts officer | Mata Bhago Civil Hospital
entity | PERSON | Rohit Malkani | Malkani | director | Sanjeev Meditech Pvt Ltd
entity | PERSON | Navtej Brar | Brar | Senior Superintendent of Police (Vigilance) | Punjab Vigilance Bureau
entity | PERSON | Meenal Bhasin | Bhasin | advocate | -
entity | PERSON | Gurpreet Kaur Aulakh | Dr Gurpreet Kaur Aulakh; Aulakh | then director of health services | -
entity | PERSON | Satwinder Dhaliwal | - | Leader of Opposition | -
entity | PERSON | Amrik Singh Toor | - | Health Minister | -
entity | PERSON | Baldev Raj Gill | - | Employees’ union president | -
entity | LOC | Ludhiana | - | - | -
entity | LOC | Delhi | - | - | -
entity | LOC | Chandigarh | - | - | -
entity | LOC | Jagraon | - | - | -
entity | LOC | Haryana | - | - | -
entity | LOC | Himachal Pradesh | - | - | -
meta | Rs 38-crore hospital contract: Vigilance Bureau summons former superintendent | - | Express News Service
