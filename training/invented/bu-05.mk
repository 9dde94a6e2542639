NCLT pushes grocery unicorn Bittoo into insolvency; <s1>founder</s1> <c1>says</c1> <q1>it is ‘solvent, only late’</q1>

<s2>Bengaluru bench</s2> <c2>finds</c2> <q2>10-minute delivery firm defaulted on ₹46.8 crore owed to maker of paper bags</q2>

Our Bureau

Bengaluru: <s3>The National Company Law Tribunal (NCLT)</s3> on Friday <c3>ordered</c3> <q3>insolvency proceedings against Bittoo Home Retail</q3>, the quick-commerce start-up once valued at $1.4 billion, on a petition by Hosur-based Sri Annapoorna.

<s4>The bench</s4>, headed by Justice Ratan Khandpur, <c4>rejected</c4> the start-up’s plea of a prior dispute over soggy bags as “<q4>an afterthought, if a colourful one</q4>”.

“<q5>We are solvent, only late. Kindly do not read the newspapers,</q5>” <s5>founder and CEO Aarush Bindal</s5> <c5>wrote</c5> in an email to staff, a copy of which ET has seen. <q6>Bittoo would move the appellate tribunal in Delhi on Monday</q6>, <s6>the 31-year-old IIT Roorkee dropout</s6> <c6>added</c6>.

His sister and co-founder, Anvi Bindal, who quit the board in June, was less sanguine.

“<q7>I asked for an auditor and got a mascot,</q7>” <s7>she</s7> <c7>told</c7> <a7>ET</a7> from Dehradun. “<q7>The mascot resigned too.</q7>”

<q8>Lenders led by Kaveri Gramin and Peepal Tree are owed ₹612 crore</q8>, <c8>according to</c8> <s8>two people aware of the matter</s8>. <s9>A banker at Kaveri</s9> <c9>reckoned</c9> <q9>they would be lucky to see “20 paise in the rupee, and some scooters”</q9>.

Bittoo’s cap table reads like a guest list: New York’s Lexington Marsh, Japan’s Ito Ito, cricketer Dhruv Pillai, Ramanujan — the family office behind Madurai Cements — and Chowpatty Angels. <s10>Lexington Marsh</s10>, which wrote its holding down to zero in March, <c10>has accused</c10> the siblings of “<q10>governance by emoji</q10>”. <s11>Ramanujan</s11> <c11>declined to say</c11> <q11>whether it would bid for the dark stores</q11>.

The tribunal appointed Gopal Sundaresan, a partner in Chennai’s Sundaresan Dutt, as interim resolution professional.

<s12>Sundaresan</s12>, who wound up the airline Deccan Kite and the jeweller Meena Kumari, <c12>has asked</c12> <a12>creditors</a12> <q12>to file claims by November 14</q12>. “<q13>Keys, passwords, frozen peas,</q13>” <s13>he</s13> <c13>said</c13> of his priorities. “<q13>In that order.</q13>”

For K Dhanalakshmi, managing partner of Sri Annapoorna, Friday was the end of an 18-month chase. <s15>She</s15> <c15>recalled</c15> <q15>sending 19 reminders</q15>. “<q14>They replied once. It was a discount coupon.</q14>”

Riders gathered outside the shuttered stores in HSR Layout and Whitefield. <s16>The Delivery Sabha, an unregistered union</s16>, <c16>called on</c16> <a16>labour minister Mallappa Honnali</a16> <q16>to impound the fleet until 3,800 riders are paid</q16>.

“<q17>My Diwali is parked in their basement,</q17>” <c17>rued</c17> <s17>Irfan, a rider</s17> waiting under the Marathahalli flyover.

Rivals scent an opening. Tokri, whose parent Ajmer Road listed on the NSE last year, and Mother’s Basket both rolled out free delivery by evening. <s18>Tokri</s18> <c18>denied</c18> <q18>poaching Bittoo pickers</q18>, though <s19>three new recruits</s19> <c19>confirmed</c19> <q19>they had joined this week</q19>.

<s20>Analyst Farzana Merchant of brokerage Dalal & Dalal</s20> <c20>likened</c20> the sector to “<q20>a wedding where nobody has paid the band</q20>”. <s21>She</s21> <c21>expects</c21> <q21>two more failures before Holi</q21>.

<s22>A Bittoo spokesperson</s22> <c22>insisted</c22> <q22>orders were being delivered “as usual” in Mysuru and Hubballi</q22>. On Friday night <s23>a message on the app</s23> <c23>read</c23>: “<q23>Back in a jiffy!</q23>”
-----
1 | mixed | Aarush Bindal | PERSON | title
2 | indirect | National Company Law Tribunal | ORG | organisation
3 | indirect | National Company Law Tribunal | ORG | organisation
4 | mixed | National Company Law Tribunal | ORG | organisation
5 | direct | Aarush Bindal | PERSON | name
6 | indirect | Aarush Bindal | PERSON | title
7 | direct | Anvi Bindal | PERSON | pronoun
8 | indirect | two people aware of the matter | GROUP | group
9 | mixed | banker at Kaveri | PERSON | title
10 | mixed | Lexington Marsh | ORG | organisation
11 | attitude | Ramanujan | ORG | organisation
12 | indirect | Gopal Sundaresan | PERSON | surname
13 | direct | Gopal Sundaresan | PERSON | pronoun
14 | direct | K Dhanalakshmi | PERSON | none
15 | indirect | K Dhanalakshmi | PERSON | pronoun
16 | indirect | Delivery Sabha | ORG | organisation
17 | direct | Irfan | PERSON | name
18 | indirect | Tokri | ORG | organisation
19 | indirect | three new recruits | GROUP | group
20 | mixed | Farzana Merchant | PERSON | name
21 | attitude | Farzana Merchant | PERSON | pronoun
22 | mixed | Bittoo Home Retail | ORG | organisation
23 | direct | message on the app | DOCUMENT | document
entity | PERSON | Aarush Bindal | - | founder and CEO | Bittoo Home Retail
entity | PERSON | Anvi Bindal | - | co-founder | Bittoo Home Retail
entity | PERSON | Ratan Khandpur | Justice Ratan Khandpur | Justice | National Company Law Tribunal
entity | PERSON | Dhruv Pillai | - | cricketer | -
entity | PERSON | Gopal Sundaresan | Sundaresan | partner | Sundaresan Dutt
entity | PERSON | K Dhanalakshmi | - | managing partner | Sri Annapoorna
entity | PERSON | Mallappa Honnali | - | labour minister | -
entity | PERSON | Irfan | - | rider | -
entity | PERSON | Farzana Merchant | - | analyst | Dalal & Dalal
entity | ORG | National Company Law Tribunal | NCLT | - | -
entity | ORG | Bittoo Home Retail | Bittoo | - | -
entity | ORG | Sri Annapoorna | - | - | -
entity | ORG | ET | - | - | -
entity | ORG | IIT Roorkee | - | - | -
entity | ORG | Kaveri Gramin | Kaveri | - | -
entity | ORG | Peepal Tree | - | - | -
entity | ORG | Lexington Marsh | - | - | -
entity | ORG | Ito Ito | - | - | -
entity | ORG | Ramanujan | - | - | -
entity | ORG | Madurai Cements | - | - | -
entity | ORG | Chowpatty Angels | - | - | -
entity | ORG | Sundaresan Dutt | - | - | -
entity | ORG | Deccan Kite | - | - | -
entity | ORG | Meena Kumari | - | - | -
entity | ORG | Delivery Sabha | - | - | -
entity | ORG | Tokri | - | - | -
entity | ORG | Ajmer Road | - | - | -
entity | ORG | NSE | - | - | -
entity | ORG | Mother’s Basket | - | - | -
entity | ORG | Dalal & Dalal | - | - | -
entity | LOC | Bengaluru | - | - | -
entity | LOC | Hosur | - | - | -
entity | LOC | Delhi | - | - | -
entity | LOC | Dehradun | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Chennai | - | - | -
entity | LOC | HSR Layout | - | - | -
entity | LOC | Whitefield | - | - | -
entity | LOC | Marathahalli flyover | - | - | -
entity | LOC | Mysuru | - | - | -
entity | LOC | Hubballi | - | - | -
meta | NCLT pushes grocery unicorn Bittoo into insolvency; founder says it is ‘solvent, only late’ | - | -
