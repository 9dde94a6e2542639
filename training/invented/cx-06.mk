Abandoned condo: <s1>Buyers</s1> <c1>want</c1> <q1>developer’s bosses kept in country</q1>

By YASMIN CHEW

KAJANG: <s2>Some 240 purchasers of an abandoned condominium here</s2> <c2>have urged</c2> <a2>the Immigration Department</a2> <q2>to bar the developer’s directors from leaving the country</q2>.

Residensi Kemuning, a twin-tower project in Bukit Seraya, was due for handover in 2021 but work stopped at the 17th floor. <q3>The site has been without a watchman since Hari Raya</q3>, <c3>according to</c3> <s3>K. Ravindran, chairman of the Residensi Kemuning Buyers’ Association (RKBA)</s3>.

“<q4>Our members are paying the bank for air and the landlord for a roof,</q4>” <s4>the retired headmaster</s4> <c4>told</c4> <a4>reporters</a4> in front of the locked gate yesterday.

“<q5>One auntie is 71. She asks me every week if she will live to see her kitchen.</q5>”

<s6>He</s6> <c6>claimed</c6> <q6>Seri Cempaka Development Sdn Bhd had drawn down RM86mil on the strength of architects’ certificates that “nobody can find”</q6>.

In a one-page reply, <s7,8>the developer</s7,8> <c7>denied</c7> that <q7>any certificate was false</q7> and <c8>said</c8> <q8>it was “actively engaging a white knight”</q8>.

<s9,10>Its executive director, Datuk Alvin Soh Kian Beng</s9,10>, <c9>regretted</c9> “<q9>the inconvenience</q9>” but <c10>would not commit to</c10> <q10>a completion date</q10>.

“<q11>If I give a date and miss it, you hang me. If I give none, you also hang me,</q11>” <s11>Soh</s11> <c11>told</c11> <a11>The Straits Courier</a11> by telephone from Singapore. <s12>The 49-year-old</s12> <c12>said</c12> <q12>he was in the republic for a wedding and had “no intention to disappear”</q12>.

<q13>A suit will be filed at the Shah Alam High Court by Friday</q13>, <c13>said</c13> <s13>lawyer Kavitha Nadarajan of Yeo, Nada & Fikri</s13>, who acts for 112 of the buyers. <s14>She</s14> <c14>intends</c14> <q14>to have the project account frozen and to trace two transfers to a sister firm, Goldwin Leisure Pte Ltd</q14>.

<s15>A letter from the Housing and Local Government Ministry (KPKT)</s15>, dated March 2, <c15>states</c15> that <q15>the account at Maju Bank “held a balance of RM1,914.06”</q15>.

<s16>Bukit Seraya MP Teo Mei Ling</s16>, who stood next to the lawyer, <c16>likened</c16> the ministry’s monitoring to “<q16>a guard dog asleep in a sofa shop</q16>”. <s17>The parliamentarian</s17> <c17>called for</c17> <q17>build-then-sell to be made compulsory</q17>.

<s18>Deputy Housing Minister Datuk Seri Halim Zainuddin</s18>, when contacted, <c18>pledged</c18> that <q18>his officers would meet both parties on Thursday</q18>. <s19>The deputy minister</s19>, however, <c19>ruled out</c19> <q19>a bailout</q19>.

<q20>Police have received 56 reports</q20>, <s20>Kajang OCPD Rosli Hamdan</s20> <c20>confirmed</c20>.

Among those at the gate was nurse Priscilla Tan, 38. “<q21>I sold my flat in Woodlands for this,</q21>” <s21>the Singaporean</s21> <c21>said</c21>. Lorry driver Mohd Faizal Osman, holding his son, nodded. <s22>The father of four</s22> <c22>is afraid</c22> <q22>his wife will give up before the lift comes</q22>.

Seri Cempaka is 70% owned by Goldwin Perdana Bhd, the Ipoh group behind Menara Anggerik, the Goldwin Walk mall and Kelab Golf Tasik Biru. <s23>The parent</s23> <c23>has informed</c23> <a23>Bursa Malaysia</a23> that <q23>the unit’s troubles have “no material impact” on its earnings</q23>. Its largest shareholder is Tan Sri Soh Boon Teck, Alvin Soh’s uncle.

<s24>A faded signboard above the guardhouse</s24> still <c24>promises</c24> “<q24>A Home That Keeps Its Word</q24>”.
-----
1 | attitude | Buyers | GROUP | group
2 | indirect | Some 240 purchasers of an abandoned condominium here | GROUP | group
3 | indirect | K. Ravindran | PERSON | name
4 | direct | K. Ravindran | PERSON | title
5 | direct | K. Ravindran | PERSON | none
6 | mixed | K. Ravindran | PERSON | pronoun
7 | indirect | Seri Cempaka Development Sdn Bhd | ORG | organisation
8 | mixed | Seri Cempaka Development Sdn Bhd | ORG | organisation
9 | mixed | Alvin Soh Kian Beng | PERSON | name
10 | attitude | Alvin Soh Kian Beng | PERSON | name
11 | direct | Alvin Soh Kian Beng | PERSON | surname
12 | mixed | Alvin Soh Kian Beng | PERSON | title
13 | indirect | Kavitha Nadarajan | PERSON | name
14 | attitude | Kavitha Nadarajan | PERSON | pronoun
15 | mixed | letter from the Housing and Local Government Ministry (KPKT) | DOCUMENT | document
16 | mixed | Teo Mei Ling | PERSON | name
17 | indirect | Teo Mei Ling | PERSON | title
18 | indirect | Halim Zainuddin | PERSON | name
19 | attitude | Halim Zainuddin | PERSON | title
20 | indirect | Rosli Hamdan | PERSON | name
21 | direct | Priscilla Tan | PERSON | title
22 | attitude | Mohd Faizal Osman | PERSON | title
23 | mixed | Goldwin Perdana Bhd | ORG | organisation
24 | mixed | faded signboard above the guardhouse | DOCUMENT | document
entity | PERSON | K. Ravindran | - | chairman | Residensi Kemuning Buyers’ Association
entity | PERSON | Alvin Soh Kian Beng | Datuk Alvin Soh Kian Beng; Soh; Alvin Soh | executive director | Seri Cempaka Development Sdn Bhd
entity | PERSON | Kavitha Nadarajan | - | lawyer | Yeo, Nada & Fikri
entity | PERSON | Teo Mei Ling | - | MP | -
entity | PERSON | Halim Zainuddin | Datuk Seri Halim Zainuddin | Deputy Housing Minister | -
entity | PERSON | Rosli Hamdan | - | OCPD | -
entity | PERSON | Priscilla Tan | - | nurse | -
entity | PERSON | Mohd Faizal Osman | - | Lorry driver | -
entity | PERSON | Soh Boon Teck | Tan Sri Soh Boon Teck | - | -
entity | ORG | Immigration Department | - | - | -
entity | ORG | Residensi Kemuning Buyers’ Association | RKBA | - | -
entity | ORG | Seri Cempaka Development Sdn Bhd | Seri Cempaka | - | -
entity | ORG | The Straits Courier | - | - | -
entity | ORG | Shah Alam High Court | - | - | -
entity | ORG | Yeo, Nada & Fikri | - | - | -
entity | ORG | Goldwin Leisure Pte Ltd | - | - | -
entity | ORG | Housing and Local Government Ministry | KPKT | - | -
entity | ORG | Maju Bank | - | - | -
entity | ORG | Goldwin Perdana Bhd | - | - | -
entity | ORG | Kelab Golf Tasik Biru | - | - | -
entity | ORG | Bursa Malaysia | - | - | -
entity | LOC | Kajang | KAJANG | - | -
entity | LOC | Residensi Kemuning | - | - | -
entity | LOC | Bukit Seraya | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Woodlands | - | - | -
entity | LOC | Ipoh | - | - | -
entity | LOC | Menara Anggerik | - | - | -
entity | LOC | Goldwin Walk | - | - | -
entity | NORP | Singaporean | - | - | -
meta | Abandoned condo: Buyers want developer’s bosses kept in country | - | YASMIN CHEW
