Bus, train fares to rise by 9 cents from Dec 27; 1.1 million on concessions will pay 4 cents more

Fare panel defers most of the increase allowed under its formula, but <s1>commuters</s1> <c1>ask</c1> <q1>what they are getting in return</q1>.

Rachel Koh-Menon
Transport Correspondent

SINGAPORE - Adults will pay up to 9 cents more for each bus or train journey from Dec 27, after the Public Fares Panel granted the two main operators a 4.8 per cent increase on Oct 14.

<s2>The panel</s2> <c2>said</c2> <q2>it could have allowed a rise of 15.2 per cent, but chose to carry most of it over to future years to "moderate the impact on commuters"</q2>.

Children, seniors, people with disabilities and low-wage workers, who make up about 1.1 million travellers, will pay 4 cents more.

"<q3>We were acutely aware that families are still feeling the pinch,</q3>" <s3>Professor Lim Hwee Boon</s3>, who has chaired the panel since 2022, <c3>said</c3> at a media briefing. "<q3>At the same time, a system that cannot pay its technicians is not a system that will run on time.</q3>"

<q4>Energy costs fell by 6 per cent last year but wages in the sector rose by 7.3 per cent</q4>, <s4>he</s4> <c4>noted</c4>.

<s5>The economist</s5> <c5>acknowledged</c5> that <q5>the timing, two days after Christmas, was not ideal</q5>.

Under the decision, CityLink Transit will have to contribute $9.6 million to a fund that pays for vouchers. Merlion Bus, the smaller of the two, will put in $2.1 million. <q6>Each household earning no more than $1,800 per person can apply for a $60 voucher</q6>, <s6>the Ministry of Transport</s6> <c6>said</c6> in a separate statement. <s7>The ministry</s7> <c7>estimates</c7> that <q7>300,000 families will qualify</q7>.

<s8>Acting Transport Minister Faridah Osman</s8> <c8>wrote</c8> on Facebook that <q8>the Government would provide an additional subsidy of $240 million to cover the deferred amount</q8>.

"<q9>Fares alone do not cover the cost of running our buses and trains,</q9>" <s9>she</s9> <c9>said</c9>. "<q9>Every trip you take is already paid for in part by the taxpayer.</q9>"

<s10>Her predecessor, Mr Desmond Quek</s10>, <c10>had told</c10> <a10>Parliament</a10> in 2023 that <q10>deferrals "cannot go on forever"</q10>.

<s11>CityLink</s11>, which had applied for the full 15.2 per cent, <c11>said</c11> <q11>the outcome fell short of what it needed</q11>. <s12>Its chief executive, Ms Angela Thio</s12>, <c12>said</c12> <q12>the company had absorbed $88 million in higher costs since 2021</q12>.

<s13,14>She</s13,14> <c13>promised</c13> that <q13>there would be no cut in the frequency of services</q13>, and <c14>added</c14> that <q14>40 new trains would enter service on the North Coast Line by 2027</q14>.

<s15>A Merlion Bus spokesman</s15> <c15>said</c15> that <q15>it respected the panel's decision</q15>.

The announcement comes five weeks after a signalling fault left 22,000 passengers stranded on the North Coast Line for almost three hours during the morning peak. CityLink was fined $1.8 million in 2024 over a similar breakdown.

<s16>An engineering report on the September incident</s16>, released last Friday, <c16>blamed</c16> <q16>a power supply card that "should have been replaced in 2019"</q16>.

<s17>MP Gavin Selvaraj</s17>, who chairs the Government Parliamentary Committee for Transport, <c17>said</c17> <q17>many residents in his ward had asked why they should pay more for a service that had become less reliable</q17>.

"<q18>It's a fair question,</q18>" <s18>he</s18> <c18>told</c18> <a18>The Straits Times</a18>. "<q18>I would like the panel to look at linking the size of the increase to performance, and not just to costs.</q18>"

<s19,20>Workers' Party MP Joan Tay</s19,20> <c19>called</c19> the increase "<q19>tone-deaf</q19>", and <c20>said</c20> <q20>her party would file an adjournment motion when Parliament sits next month</q20>.

But <s21>Associate Professor Walter Chia, a transport economist at the Singapore Institute of Policy</s21>, <c21>rejected</c21> <q21>the idea of a performance link</q21>. <q22>If fares were frozen after a breakdown</q22>, <s22>he</s22> <c22>said</c22>, <q22>the operator would have less money for maintenance, and the next breakdown would come sooner</q22>.

"<q23>It feels like justice, but it is a vicious circle,</q23>" <c23>said</c23> <s23>Prof Chia</s23>, who is not a member of the panel.

Commuters interviewed at Bishan interchange were resigned rather than angry. <s24>Mr Tan Kok Wee, 66, a retired taxi driver</s24>, <c24>believes</c24> <q24>he will spend about $3 more a month</q24>.

"<q25>My kopi has gone up by more than that,</q25>" <s25>he</s25> <c25>said</c25>.

Ms Nur Aisyah Rahim, 29, a nurse who commutes from Sengkang to Jurong and works night shifts, was less forgiving. <s26>She</s26> <c26>wants</c26> <q26>an earlier first train</q26> instead.

"<q27>Nine cents is okay,</q27>" <s27>she</s27> <c27>said</c27>. "<q27>Forty minutes at a bus stop at 5am is not okay.</q27>"

The previous increase, of 6 per cent, took effect last December.
-----
1 | indirect | commuters | GROUP | group
2 | mixed | Public Fares Panel | ORG | organisation
3 | direct | Lim Hwee Boon | PERSON | name
4 | indirect | Lim Hwee Boon | PERSON | pronoun
5 | indirect | Lim Hwee Boon | PERSON | title
6 | indirect | Ministry of Transport | ORG | organisation
7 | indirect | Ministry of Transport | ORG | organisation
8 | indirect | Faridah Osman | PERSON | name
9 | direct | Faridah Osman | PERSON | pronoun
10 | mixed | Desmond Quek | PERSON | name
11 | indirect | CityLink Transit | ORG | organisation
12 | indirect | Angela Thio | PERSON | name
13 | indirect | Angela Thio | PERSON | pronoun
14 | indirect | Angela Thio | PERSON | pronoun
15 | indirect | Merlion Bus | ORG | organisation
16 | mixed | engineering report on the September incident | DOCUMENT | document
17 | indirect | Gavin Selvaraj | PERSON | name
18 | direct | Gavin Selvaraj | PERSON | pronoun
19 | mixed | Joan Tay | PERSON | name
20 | indirect | Joan Tay | PERSON | name
21 | indirect | Walter Chia | PERSON | name
22 | indirect | Walter Chia | PERSON | pronoun
23 | direct | Walter Chia | PERSON | surname
24 | attitude | Tan Kok Wee | PERSON | name
25 | direct | Tan Kok Wee | PERSON | pronoun
26 | attitude | Nur Aisyah Rahim | PERSON | pronoun
27 | direct | Nur Aisyah Rahim | PERSON | pronoun
entity | PERSON | Lim Hwee Boon | Professor Lim Hwee Boon | economist | Public Fares Panel
entity | PERSON | Faridah Osman | - | Acting Transport Minister | Ministry of Transport
entity | PERSON | Desmond Quek | Mr Desmond Quek | - | -
entity | PERSON | Angela Thio | Ms Angela Thio | chief executive | CityLink Transit
entity | PERSON | Gavin Selvaraj | - | MP | -
entity | PERSON | Joan Tay | - | MP | Workers' Party
entity | PERSON | Walter Chia | Associate Professor Walter Chia; Prof Chia | transport economist | Singapore Institute of Policy
entity | PERSON | Tan Kok Wee | Mr Tan Kok Wee | retired taxi driver | -
entity | PERSON | Nur Aisyah Rahim | Ms Nur Aisyah Rahim | nurse | -
entity | ORG | Public Fares Panel | - | - | -
entity | ORG | CityLink Transit | CityLink | - | -
entity | ORG | Merlion Bus | - | - | -
entity | ORG | Ministry of Transport | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Government Parliamentary Committee for Transport | - | - | -
entity | ORG | The Straits Times | - | - | -
entity | ORG | Workers' Party | - | - | -
entity | ORG | Singapore Institute of Policy | - | - | -
entity | LOC | SINGAPORE | - | - | -
entity | LOC | North Coast Line | - | - | -
entity | LOC | Bishan | - | - | -
entity | LOC | Sengkang | - | - | -
entity | LOC | Jurong | - | - | -
meta | Bus, train fares to rise by 9 cents from Dec 27; 1.1 million on concessions will pay 4 cents more | - | Rachel Koh-Menon
