Port workers defer strike as Kandavur trust agrees to hear wage claim

Special Correspondent

KANDAVUR

Cargo handlers at Kandavur Port put off an indefinite strike late on Sunday after the Kandavur Port Trust (KPT) agreed to place their wage claim before its board on November 14.

The decision came at the end of eleven hours of talks at Sagar Bhavan, convened by the Deputy Chief Labour Commissioner, K.R. Paneerselvam. <s1>He</s1> <c1>said</c1> <q1>both sides had shown “restraint and stamina”</q1>.

<s2>The All-Kandavur Dock Labourers’ Sangam</s2>, the largest of five unions on the waterfront, <c2>described</c2> the outcome as “<q2>a comma, not a full stop</q2>”. <s3>Its general secretary, Comrade Thankamani Varkey</s3>, <c3>told</c3> <a3>presspersons</a3> that <q3>the strike notice remained alive</q3>.

“<q4>We have not withdrawn one word. We have only turned the page,</q4>” <s4>Ms. Varkey</s4> <c4>said</c4>.

The Sangam, which is affiliated to the CITU, is seeking parity with pay at Tuticorin and Paradip, arrears from 2021, and the return of 340 winchmen sent home when Vardhaman Ezhil, a Mumbai-based terminal operator, took over Berths 4 to 7. <s5>INTUC leaders</s5> <c5>have supported</c5> <q5>the claim</q5> but not the strike.

Hiring terms

<s6>The KPT</s6> <c6>has maintained</c6> that <q6>it is not in a position to absorb the men</q6>. <s7>Its chairman, Pranab Mohapatra, IAS</s7>, <c7>said</c7> on Saturday that <q7>the concession agreement left hiring to the operator</q7>. <s8>Mr. Mohapatra</s8> <c8>appealed</c8> to <a8>the workers</a8> <q8>to consider “the good name of the port”</q8>.

<s9>A spokesperson for Vardhaman Ezhil</s9> <c9>said</c9> <q9>the firm had engaged 212 local hands, 90 of them from Pallikara and Kottumukku</q9>. <s10>The Sangam</s10> <c10>said</c10> <q10>it could trace only 31 of them</q10>, and circulated a list.

About 14 ships were waiting in the roads on Sunday, among them the m.v. Coral Begum, laden with potash for Coromandel Agro. <s11>The Kandavur Chamber of Commerce and Industry</s11> <c11>put</c11> <q11>the daily loss at ₹6 crore</q11>. <s12>Its president, Dinshaw Mistry-Nair</s12>, <c12>hoped</c12> <q12>good sense would prevail</q12>.

Exporters were less hopeful. “<q14>My prawns do not understand arbitration,</q14>” <c14>said</c14> <s14>Sulaiman Rawther</s14>, whose family firm, Rawther Brothers, ships from a cold store behind Fort Station.

Ministry silent

The Ministry of Ports, Shipping and Waterways has not issued a statement. <s15>Kandavur MP Vasanthi Ilango of the DMK</s15>, who met the Union Minister in New Delhi last week, <c15>accused</c15> the Centre of “<q15>running the port by post</q15>”. <s16>She</s16> <c16>wants</c16> <q16>the Parliamentary Standing Committee on Labour to visit the harbour</q16>.

<s17>The BJP’s district unit</s17> <c17>alleged</c17> that <q17>the strike was timed for the municipal polls</q17>.

Kandavur, built by the Dutch in 1664 at the mouth of the Manimala, was declared a Major Port in 1972. In the strike of 1989, two men, Xavier and Kunjappan, died in police firing outside Lister Gate. A memorial there is garlanded every year on Martyrs’ Day. <s18>The inscription</s18> <c18>reads</c18>: “<q18>They carried the world ashore.</q18>”

<s19>Police Commissioner Ritu Bhonsle</s19> <c19>said</c19> <q19>two platoons of the Armed Reserve had been withdrawn</q19>. <s20>She</s20> <c20>thanked</c20> <q20>the unions for keeping Beach Road open</q20>.

Work resumed with the first shift on Monday at St. Thomas Wharf, where Varkey’s father once loaded pepper, and her brother Baby, a crane driver, now plays goalkeeper for Port Trust, who beat Kollam 3-1 on Friday.
-----
1 | mixed | K.R. Paneerselvam | PERSON | pronoun
2 | mixed | All-Kandavur Dock Labourers’ Sangam | ORG | organisation
3 | indirect | Thankamani Varkey | PERSON | name
4 | direct | Thankamani Varkey | PERSON | surname
5 | attitude | INTUC leaders | GROUP | group
6 | indirect | Kandavur Port Trust | ORG | organisation
7 | indirect | Pranab Mohapatra | PERSON | name
8 | mixed | Pranab Mohapatra | PERSON | surname
9 | indirect | Vardhaman Ezhil | ORG | organisation
10 | indirect | All-Kandavur Dock Labourers’ Sangam | ORG | organisation
11 | indirect | Kandavur Chamber of Commerce and Industry | ORG | organisation
12 | attitude | Dinshaw Mistry-Nair | PERSON | name
14 | direct | Sulaiman Rawther | PERSON | name
15 | mixed | Vasanthi Ilango | PERSON | name
16 | attitude | Vasanthi Ilango | PERSON | pronoun
17 | indirect | BJP | ORG | organisation
18 | direct | inscription | DOCUMENT | document
19 | indirect | Ritu Bhonsle | PERSON | name
20 | indirect | Ritu Bhonsle | PERSON | pronoun
entity | LOC | Kandavur | KANDAVUR | - | -
entity | LOC | Kandavur Port | - | - | -
entity | ORG | Kandavur Port Trust | KPT; Kandavur trust; Port Trust | - | -
entity | LOC | Sagar Bhavan | - | - | -
entity | PERSON | K.R. Paneerselvam | - | Deputy Chief Labour Commissioner | -
entity | ORG | All-Kandavur Dock Labourers’ Sangam | Sangam | - | -
entity | PERSON | Thankamani Varkey | Comrade Thankamani Varkey; Ms. Varkey; Varkey | general secretary | All-Kandavur Dock Labourers’ Sangam
entity | ORG | CITU | - | - | -
entity | LOC | Tuticorin | - | - | -
entity | LOC | Paradip | - | - | -
entity | ORG | Vardhaman Ezhil | - | - | -
entity | LOC | Mumbai | - | - | -
entity | ORG | INTUC | - | - | -
entity | PERSON | Pranab Mohapatra | Mr. Mohapatra | chairman | Kandavur Port Trust
entity | LOC | Pallikara | - | - | -
entity | LOC | Kottumukku | - | - | -
entity | ORG | Coromandel Agro | - | - | -
entity | ORG | Kandavur Chamber of Commerce and Industry | - | - | -
entity | PERSON | Dinshaw Mistry-Nair | - | president | Kandavur Chamber of Commerce and Industry
entity | PERSON | Sulaiman Rawther | - | - | Rawther Brothers
entity | ORG | Rawther Brothers | - | - | -
entity | LOC | Fort Station | - | - | -
entity | ORG | Ministry of Ports, Shipping and Waterways | Ministry | - | -
entity | PERSON | Vasanthi Ilango | - | MP | DMK
entity | ORG | DMK | - | - | -
entity | LOC | New Delhi | - | - | -
entity | ORG | Centre | - | - | -
entity | ORG | Parliamentary Standing Committee on Labour | - | - | -
entity | ORG | BJP | - | - | -
entity | NORP | Dutch | - | - | -
entity | LOC | Manimala | - | - | -
entity | PERSON | Xavier | - | - | -
entity | PERSON | Kunjappan | - | - | -
entity | LOC | Lister Gate | - | - | -
entity | PERSON | Ritu Bhonsle | - | Police Commissioner | -
entity | ORG | Armed Reserve | - | - | -
entity | LOC | Beach Road | - | - | -
entity | LOC | St. Thomas Wharf | - | - | -
entity | PERSON | Baby | - | crane driver | -
entity | ORG | Kollam | - | - | -
meta | Port workers defer strike as Kandavur trust agrees to hear wage claim | - | Special Correspondent
