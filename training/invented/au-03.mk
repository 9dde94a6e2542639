‘<q1>We were sent a rent rise and a leaflet about mindfulness</q1>’: tenants take on landlord of 2,300 homes

<s2>Union</s2> <c2>says</c2> <q2>Bristol council sat on evidence of unsafe wiring</q2> as company pursues evictions

Imogen Farquharson-Bello

<q3>A landlord that owns more than 2,300 flats in the south-west of England issued eviction notices to families who had complained about sparking sockets and dripping ceilings</q3>, <s3>tenants</s3> <c3>have claimed</c3>, in a dispute that has also put the city’s council on the defensive.

Residents of Tannery Court, a converted leather works in Bedminster, began withholding part of their rent in September. Since then 41 households have received section 21 notices, which allow a landlord to reclaim a property without giving a reason and are due to be abolished next spring.

“<q4>It’s not a coincidence, is it? Forty-one letters, and every one of them to someone who’d been at the meeting,</q4>” <c4>said</c4> <s4>Zuzana Hrabovska, 36</s4>, a dental nurse who has lived in the block since 2017.

The landlord, Ketteridge Residential, is owned by a Luxembourg fund. <s5,6>It</s5,6> <c5>denied</c5> that <q5>the notices were retaliatory</q5> and <c6>said</c6> <q6>all but three had been served on tenants more than two months in arrears</q6>.

“<q7>We take the safety and comfort of our customers extremely seriously,</q7>” <s7>a spokesperson</s7> <c7>said</c7>. “<q7>Where works have been delayed, this is because access was refused.</q7>”

<s8>Hrabovska</s8> <c8>described</c8> that explanation as “<q8>an insult</q8>”. She showed the Guardian 19 emails in which <s9>she</s9> <c9>offered</c9> <q9>to take a day off so that an electrician could call</q9>. “<q10>In July we were sent a rent rise and a leaflet about mindfulness, in the same envelope,</q10>” <s10>she</s10> <c10>said</c10>.

The row has drawn in the West Country Tenants’ Union, which has signed up 600 members in the city since June. <s11>Its organiser, Dominic Achebe</s11>, <c11>said</c11> <q11>the council had known about the wiring for 16 months</q11>.

<s12>An inspection report</s12> dated May last year, released to the union under freedom of information law, <c12>lists</c12> <q12>“category 1” electrical hazards in 28 flats</q12>. <s13>It</s13> <c13>recommended</c13> <q13>an improvement notice “without delay”</q13>. None was issued.

“<q14>They had it in black and white, they had photographs, and they went for a cup of coffee with the managing agent instead,</q14>” <s14>Achebe</s14> <c14>said</c14>. “<q14>I don’t think anyone was corrupt. I think they were tired.</q14>”

Councillor Perpetua Nightingale, who holds the housing brief, conceded little at a packed meeting in City Hall on Tuesday. <q15>Enforcement officers had pursued an “informal route”</q15>, <s15>she</s15> <c15>said</c15>, <q15>because Ketteridge had promised a full rewire by Christmas</q15>. <s16>She</s16> <c16>refused</c16> <q16>to apologise</q16>, to groans from the gallery.

Asked by a Green colleague, Leopold Sturrock, whether she would live at Tannery Court herself, <s17>the cabinet member</s17> <c17>replied</c17>: “<q17>I would want to read the report again first.</q17>”

<s18>Sturrock</s18>, who resigned as her deputy the following morning, <c18>said</c18> <q18>the answer had made up his mind</q18>. “<q19>I went home and couldn’t look my lodger in the eye,</q19>” <s19>he</s19> <c19>said</c19>.

The council is one of the largest landlords in the country in its own right and <c26>was criticised</c26> by <s26>the social housing regulator</s26> in 2024 over <q26>1,900 overdue fire safety actions</q26>. <q20>It has nine private sector enforcement officers for about 60,000 rented homes</q20>, <c20>according to</c20> <s20>the union</s20>. <s21>The council</s21> <c21>did not dispute</c21> <q21>the figure</q21>.

<s22>Prof Ottilie Marchbank</s22>, who studies housing law at Cardiff University, <c22>said</c22> <q22>councils often feared the cost of a tribunal</q22>. “<q23>A big landlord turns up with a silk. The council turns up with somebody called Gavin, and Gavin has a hundred other cases,</q23>” <s23>she</s23> <c23>said</c23>.

The first possession hearing is listed for 9 January. Hrabovska’s is on the 14th, which is also her son’s birthday. <s24>She</s24> <c24>has no intention of</c24> <q24>leaving before then</q24>. “<q25>He’s having a cake in that kitchen,</q25>” <s25>she</s25> <c25>said</c25>, “<q25>if I have to light it with a torch.</q25>”
-----
1 | direct | Zuzana Hrabovska | PERSON | none
2 | indirect | West Country Tenants’ Union | ORG | organisation
3 | indirect | tenants | GROUP | group
4 | direct | Zuzana Hrabovska | PERSON | name
5 | indirect | Ketteridge Residential | ORG | pronoun
6 | indirect | Ketteridge Residential | ORG | pronoun
7 | direct | Ketteridge Residential | ORG | organisation
8 | mixed | Zuzana Hrabovska | PERSON | surname
9 | indirect | Zuzana Hrabovska | PERSON | pronoun
10 | direct | Zuzana Hrabovska | PERSON | pronoun
11 | indirect | Dominic Achebe | PERSON | name
12 | mixed | inspection report dated May last year | DOCUMENT | document
13 | mixed | inspection report dated May last year | DOCUMENT | pronoun
14 | direct | Dominic Achebe | PERSON | surname
15 | mixed | Perpetua Nightingale | PERSON | pronoun
16 | attitude | Perpetua Nightingale | PERSON | pronoun
17 | direct | Perpetua Nightingale | PERSON | title
18 | indirect | Leopold Sturrock | PERSON | surname
19 | direct | Leopold Sturrock | PERSON | pronoun
20 | indirect | West Country Tenants’ Union | ORG | organisation
21 | attitude | Bristol council | ORG | organisation
22 | indirect | Ottilie Marchbank | PERSON | name
23 | direct | Ottilie Marchbank | PERSON | pronoun
24 | attitude | Zuzana Hrabovska | PERSON | pronoun
25 | direct | Zuzana Hrabovska | PERSON | pronoun
26 | indirect | social housing regulator | ORG | organisation
entity | PERSON | Zuzana Hrabovska | Hrabovska | dental nurse | -
entity | PERSON | Dominic Achebe | Achebe | organiser | West Country Tenants’ Union
entity | PERSON | Perpetua Nightingale | Councillor Perpetua Nightingale | cabinet member | Bristol council
entity | PERSON | Leopold Sturrock | Sturrock | - | Bristol council
entity | PERSON | Ottilie Marchbank | Prof Ottilie Marchbank | Prof | Cardiff University
entity | PERSON | Gavin | - | - | -
entity | ORG | Ketteridge Residential | Ketteridge | - | -
entity | ORG | West Country Tenants’ Union | - | - | -
entity | ORG | Bristol council | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Cardiff University | - | - | -
entity | NORP | Green | - | - | -
entity | LOC | Tannery Court | - | - | -
entity | LOC | Bedminster | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | City Hall | - | - | -
meta | ‘We were sent a rent rise and a leaflet about mindfulness’: tenants take on landlord of 2,300 homes | - | Imogen Farquharson-Bello
