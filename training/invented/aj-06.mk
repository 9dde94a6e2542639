<s1>Kaveri</s1> <c1>says</c1> <q1>Bhaskar copied its scooter</q1> as two-wheeler rivals head to court

<q2>Zipp 125 and Vayu S 'cannot be told apart at a traffic light'</q2>, <s2>petition</s2> <c2>claims</c2>

By Harpreet Mongia & N Thirumalai

MUMBAI/CHENNAI: <s3>Kaveri Motors</s3> has moved the Madras High Court against Bhaskar Auto, <c3>alleging</c3> that <q3>the Pune-based two-wheeler maker copied the design of its best-selling Zipp 125 scooter</q3>.

In the petition, filed through Iyer Lobo & Partners, <s4>the Hosur company</s4> <c4>has sought</c4> <q4>a stay on sales of Bhaskar's Vayu S</q4>, launched at Auto Expo in January at Rs 94,900.

"<q5>We compete on engineering, not on photocopies,</q5>" <s5>Kaveri managing director Sundari Price</s5> <c5>told</c5> <a5>this newspaper</a5>. "<q5>The tail lamp alone took our people at Hosur two years.</q5>"

<s6>Price</s6>, a former Maruti Suzuki executive who succeeded her father-in-law in 2021, <c6>said</c6> <q6>Kaveri would also approach the Designs Wing of the Patent Office in Kolkata</q6>.

<s7>Bhaskar Auto</s7> <c7>rejected</c7> <q7>the charge</q7>. <s8,9>A company spokesperson</s8,9> <c8>said</c8> <q8>the Vayu was "conceived, drawn and tested at Chakan"</q8> and <c9>described</c9> the suit as "<q9>a tax on being late</q9>".

Bhaskar chairman Kersi Daruwala was blunter. "<q10>Two wheels, one seat, a headlamp. Perhaps Kaveri will sue the bicycle,</q10>" <s10>the 74-year-old</s10> <c10>said</c10> at the annual meeting in Nariman Point on Wednesday.

The quarrel comes as scooter makers chase buyers in smaller towns. <q11>Kaveri's share of the scooter market slipped to 21.4 per cent in the December quarter, from 24 per cent, while Bhaskar's rose to 17</q11>, <s11>the Federation of Automobile Dealers Associations (FADA)</s11> <c11>said</c11>.

<s12>Nirmal Sheth Securities</s12> <c12>expects</c12> <q12>the gap to close by Diwali</q12>. "<q13>Vayu is eating Zipp in Nashik, in Indore, in Coimbatore,</q13>" <c13>said</c13> <s13>its auto analyst, Joy Banks</s13>. <s14>She</s14> <c14>added</c14> that <q14>a stay was unlikely because design cases "outlive the models they are about"</q14>.

Shares of Kaveri fell 2.1 per cent on the BSE; Bhaskar ended flat.

Dealers are nervous. <s15>Gurbachan Field</s15>, who runs Field Wheels in Ludhiana, <c15>has asked</c15> <a15>Bhaskar</a15> <q15>whether it will take back unsold stock</q15>. He has had no answer.

<s17>The Ministry of Heavy Industries</s17> <c17>declined to say</c17> <q17>whether either scooter would lose its subsidy under the PM E-Drive scheme</q17>. <s18>An official</s18>, who did not want to be named, <c18>said</c18> <q18>the ministry "does not referee tail lamps"</q18>.

<s19>The Kaveri Motors Thozhilalar Sangam</s19>, which speaks for 3,100 workers at Hosur, <c19>accused</c19> the management of <q19>using the case to divert attention from a wage pact that lapsed in April</q19>. <s20>Its general secretary, V. Ponnusamy of the CITU</s20>, <c20>threatened</c20> <q20>a tool-down from Pongal</q20>.

"<q21>First settle with the people who made the Zipp,</q21>" <s21>Ponnusamy</s21> <c21>said</c21>.

The two companies were once friends. Kaveri, founded at Erode in 1961 by T. K. Rangan, built engines for Bhaskar's Toofan motorcycle till 1988, when Daruwala's brother Sorab ended the pact and signed with Yamasaki of Japan. <s22>Rangan</s22> later <c22>called</c22> him "<q22>a good customer and a bad friend</q22>".

<s23>Sorab Daruwala</s23>, who now heads the Parsi Anjuman Trust in Navsari, <c23>said</c23> <q23>he wished both sides well</q23>. He rides a Honda.

Justice Meenakshi Halder will hear the matter on January 9. <s25>Bhaskar</s25> <c25>has promised</c25> <q25>not to launch the Vayu S in Tamil Nadu before then</q25>.
-----
1 | indirect | Kaveri Motors | ORG | organisation
2 | mixed | petition | DOCUMENT | document
3 | indirect | Kaveri Motors | ORG | organisation
4 | indirect | Kaveri Motors | ORG | organisation
5 | direct | Sundari Price | PERSON | name
6 | indirect | Sundari Price | PERSON | surname
7 | indirect | Bhaskar Auto | ORG | organisation
8 | mixed | Bhaskar Auto | ORG | organisation
9 | mixed | Bhaskar Auto | ORG | organisation
10 | direct | Kersi Daruwala | PERSON | title
11 | indirect | Federation of Automobile Dealers Associations | ORG | organisation
12 | attitude | Nirmal Sheth Securities | ORG | organisation
13 | direct | Joy Banks | PERSON | name
14 | mixed | Joy Banks | PERSON | pronoun
15 | indirect | Gurbachan Field | PERSON | name
17 | attitude | Ministry of Heavy Industries | ORG | organisation
18 | mixed | official | PERSON | title
19 | indirect | Kaveri Motors Thozhilalar Sangam | ORG | organisation
20 | indirect | V. Ponnusamy | PERSON | name
21 | direct | V. Ponnusamy | PERSON | surname
22 | mixed | T. K. Rangan | PERSON | surname
23 | indirect | Sorab Daruwala | PERSON | name
25 | indirect | Bhaskar Auto | ORG | organisation
entity | ORG | Kaveri Motors | Kaveri | - | -
entity | ORG | Bhaskar Auto | Bhaskar | - | -
entity | LOC | MUMBAI | - | - | -
entity | LOC | CHENNAI | - | - | -
entity | ORG | Madras High Court | - | - | -
entity | LOC | Pune | - | - | -
entity | ORG | Iyer Lobo & Partners | - | - | -
entity | LOC | Hosur | - | - | -
entity | PERSON | Sundari Price | Price | managing director | Kaveri Motors
entity | ORG | Maruti Suzuki | - | - | -
entity | ORG | Designs Wing | - | - | -
entity | ORG | Patent Office | - | - | -
entity | LOC | Kolkata | - | - | -
entity | LOC | Chakan | - | - | -
entity | PERSON | Kersi Daruwala | Daruwala | chairman | Bhaskar Auto
entity | LOC | Nariman Point | - | - | -
entity | ORG | Federation of Automobile Dealers Associations | FADA | - | -
entity | ORG | Nirmal Sheth Securities | - | - | -
entity | LOC | Nashik | - | - | -
entity | LOC | Indore | - | - | -
entity | LOC | Coimbatore | - | - | -
entity | PERSON | Joy Banks | - | auto analyst | Nirmal Sheth Securities
entity | ORG | BSE | - | - | -
entity | PERSON | Gurbachan Field | - | - | Field Wheels
entity | ORG | Field Wheels | - | - | -
entity | LOC | Ludhiana | - | - | -
entity | ORG | Ministry of Heavy Industries | - | - | -
entity | ORG | Kaveri Motors Thozhilalar Sangam | - | - | -
entity | PERSON | V. Ponnusamy | Ponnusamy | general secretary | Kaveri Motors Thozhilalar Sangam
entity | ORG | CITU | - | - | -
entity | LOC | Erode | - | - | -
entity | PERSON | T. K. Rangan | Rangan | - | -
entity | PERSON | Sorab Daruwala | Sorab | - | Parsi Anjuman Trust
entity | ORG | Yamasaki | - | - | -
entity | LOC | Japan | - | - | -
entity | ORG | Parsi Anjuman Trust | - | - | -
entity | LOC | Navsari | - | - | -
entity | PERSON | Meenakshi Halder | Justice Meenakshi Halder | Justice | -
entity | LOC | Tamil Nadu | - | - | -
meta | Kaveri says Bhaskar copied its scooter as two-wheeler rivals head to court | - | Harpreet Mongia and N Thirumalai
