Cracks in Line 3 piers: <s1>Metro corporation</s1> <c1>blames</c1> <q1>contractor</q1>

Lokayukta registers case; <s2>opposition</s2> <c2>demands</c2> <q2>MD’s resignation</q2>

Pallavi Deshmukh-Rao | Express Chronicle News Service

HUBBALLI: Days after hairline cracks were noticed on four piers of Line 3 near Vidyanagar, <s3>the Karnataka North Metro Rail Corporation Ltd (KNMRCL)</s3> <c3>said</c3> on Monday that <q3>the contractor, Sundaram Halcyon JV, had used “non-conforming” cement in at least two of them</q3>.

<s4>Managing director M S Bettappa, IAS</s4>, <c4>told</c4> <a4>reporters</a4> at Namma Bhavan that <q4>trains would run at 25 kmph between Unkal Lake and Keshwapur until further notice</q4>.

“<q5>There is no cause for panic. I came by the 8.10 today and I will go home by it,</q5>” <s5>he</s5> <c5>said</c5>. <s6>The officer</s6> <c6>refused to say</c6> <q6>when the corporation had first learnt of the defect</q6>.

A joint venture of Sundaram Infra of Coimbatore and the Spanish major Halcyon Obras, the contractor was awarded the Rs 2,140-crore package in 2018. <s7>It</s7> <c7>denied</c7> <q7>the charge</q7>.

“<q8>All material was tested at the National Institute of Technology, Surathkal, and passed by KNMRCL’s own engineers,</q8>” <c8>said</c8> <s8>the JV’s project director, Íñigo Larrañaga</s8>. “<q8>We have every slip.</q8>”

Professor Leela Kurup of IIT Dharwad, who inspected Pier 117 last week at the request of the Hubballi-Dharwad Municipal Corporation, has a third view. <q9>The cracks may be due to settlement of the black cotton soil</q9>, <c9>according to</c9> <s9>the structural engineer</s9>. <s10>She</s10> <c10>cautioned</c10> against “<q10>fixing blame before fixing the pier</q10>”.

Meanwhile, Lokayukta Justice K Fakirappa registered a suo motu case and summoned the chief secretary. <s11>His order</s11> <c11>notes</c11> that <q11>the Commissioner of Metro Rail Safety had raised “serious misgivings” in 2023</q11>.

<s12,13>Leader of the Opposition Basavaraj Tigadi</s12,13> <c12>alleged</c12> <q12>a “40-paise scam in every rupee”</q12> and <c13>demanded</c13> that <q13>Bettappa step down</q13>. <s14>The BJP MLA</s14> <c14>also called for</c14> <q14>a CBI probe</q14>.

<s15>Chief Minister’s office sources</s15> <c15>said</c15> <q15>a decision on the MD would be taken after Ugadi</q15>. <s16>Urban Development Minister Shaheena Nadaf</s16>, however, <c16>defended</c16> <q16>the officer</q16>. “<q17>He inherited this from those who are shouting today,</q17>” <s17>she</s17> <c17>posted</c17> on X.

Commuters are divided. At Kittur Rani Chennamma station, <s18>Ganesh, a second-year BCom student at SJMVS College</s18>, <c18>said</c18> <q18>he had gone back to the Chigari bus</q18>. “<q19>My mother makes me send a photo from each stop,</q19>” <s19>he</s19> <c19>added</c19>.

<s20>The Hubballi Chamber of Commerce</s20> <c20>fears</c20> <q20>a slump in Deepavali trade on Lamington Road if the line is shut</q20>. <s21>Its president, Vinay Javali Seth</s21>, <c21>urged</c21> <a21>the corporation</a21> <q21>to publish all test reports</q21>.

<s22>Metro Nagarika Vedike, a users’ forum</s22>, <c22>has threatened</c22> <q22>a rail roko on Friday</q22>.

Line 3, built with a loan from the Japan International Cooperation Agency (JICA) under the Smart Corridor Mission, carries 61,000 people a day. It was flagged off by the Prime Minister on Republic Day last year.

<s23>A JICA spokesperson in Delhi</s23> <c23>said</c23> <q23>the agency was “in close touch” with Bengaluru</q23>. <s24>KNMRCL</s24> <c24>has asked</c24> <a24>L&T and RITES</a24> <q24>to bid for the repairs</q24>.
-----
1 | indirect | Karnataka North Metro Rail Corporation Ltd | ORG | organisation
2 | indirect | opposition | ORG | organisation
3 | mixed | Karnataka North Metro Rail Corporation Ltd | ORG | organisation
4 | indirect | M S Bettappa | PERSON | name
5 | direct | M S Bettappa | PERSON | pronoun
6 | attitude | M S Bettappa | PERSON | title
7 | indirect | Sundaram Halcyon JV | ORG | pronoun
8 | direct | Íñigo Larrañaga | PERSON | name
9 | indirect | Leela Kurup | PERSON | title
10 | mixed | Leela Kurup | PERSON | pronoun
11 | mixed | His order | DOCUMENT | document
12 | mixed | Basavaraj Tigadi | PERSON | name
13 | indirect | Basavaraj Tigadi | PERSON | name
14 | indirect | Basavaraj Tigadi | PERSON | title
15 | indirect | Chief Minister’s office sources | GROUP | group
16 | attitude | Shaheena Nadaf | PERSON | name
17 | direct | Shaheena Nadaf | PERSON | pronoun
18 | indirect | Ganesh | PERSON | name
19 | direct | Ganesh | PERSON | pronoun
20 | attitude | Hubballi Chamber of Commerce | ORG | organisation
21 | indirect | Vinay Javali Seth | PERSON | name
22 | indirect | Metro Nagarika Vedike | ORG | organisation
24 | indirect | Karnataka North Metro Rail Corporation Ltd | ORG | organisation
23 | mixed | Japan International Cooperation Agency | ORG | organisation
entity | PERSON | M S Bettappa | Bettappa | Managing director | Karnataka North Metro Rail Corporation Ltd
entity | PERSON | Íñigo Larrañaga | - | project director | Sundaram Halcyon JV
entity | PERSON | Leela Kurup | Professor Leela Kurup | structural engineer | IIT Dharwad
entity | PERSON | K Fakirappa | Justice K Fakirappa | Lokayukta | -
entity | PERSON | Basavaraj Tigadi | - | Leader of the Opposition | BJP
entity | PERSON | Shaheena Nadaf | - | Urban Development Minister | -
entity | PERSON | Ganesh | - | student | SJMVS College
entity | PERSON | Vinay Javali Seth | - | president | Hubballi Chamber of Commerce
entity | ORG | Karnataka North Metro Rail Corporation Ltd | KNMRCL | - | -
entity | ORG | Sundaram Halcyon JV | JV | - | -
entity | ORG | Sundaram Infra | - | - | -
entity | ORG | Halcyon Obras | - | - | -
entity | ORG | National Institute of Technology, Surathkal | - | - | -
entity | ORG | IIT Dharwad | - | - | -
entity | ORG | Hubballi-Dharwad Municipal Corporation | - | - | -
entity | ORG | Lokayukta | - | - | -
entity | NORP | BJP | - | - | -
entity | ORG | CBI | - | - | -
entity | ORG | SJMVS College | - | - | -
entity | ORG | Hubballi Chamber of Commerce | - | - | -
entity | ORG | Metro Nagarika Vedike | - | - | -
entity | ORG | Japan International Cooperation Agency | JICA | - | -
entity | ORG | L&T | - | - | -
entity | ORG | RITES | - | - | -
entity | ORG | X | - | - | -
entity | NORP | Spanish | - | - | -
entity | LOC | HUBBALLI | - | - | -
entity | LOC | Vidyanagar | - | - | -
entity | LOC | Namma Bhavan | - | - | -
entity | LOC | Unkal Lake | - | - | -
entity | LOC | Keshwapur | - | - | -
entity | LOC | Coimbatore | - | - | -
entity | LOC | Kittur Rani Chennamma station | - | - | -
entity | LOC | Lamington Road | - | - | -
entity | LOC | Delhi | - | - | -
entity | LOC | Bengaluru | - | - | -
meta | Cracks in Line 3 piers: Metro corporation blames contractor | - | Pallavi Deshmukh-Rao
