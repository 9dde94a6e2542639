<s1>Bunyore Bay fishers</s1> <c1>reject</c1> <q1>three-month ban</q1> as county sends patrol boats

By ACHIENG' OKELLO-RAE in Lwanda Nyamasare

<s2,3>Fishermen on Lake Victoria</s2,3> yesterday <c2>vowed</c2> <q2>to defy a three-month closure ordered by Siaya Lake County</q2>, <c3>saying</c3> <q3>it would hand the omena trade to foreigners</q3>.

The ban, gazetted last Friday by Fisheries and Blue Economy CEC Everline Wandera, covers Bunyore Bay, Port Lister and the beaches south of Usari Point.

"<q4>We were born on this water. A paper from an office cannot teach us when fish are breeding,</q4>" <c4>said</c4> <s4>Mzee Elijah Odongo, chairman of the Lwanda Beach Management Unit (BMU)</s4>.

<s5>He</s5> <c5>accused</c5> the county of <q5>protecting Ziwa Harvest</q5>, whose tilapia cages occupy two square kilometres off Rawe Island.

<s6>Ms Wandera</s6> <c6>dismissed</c6> <q6>the claim</q6>. <s7>She</s7> <c7>told</c7> <a7>the Nation</a7> that <q7>catches of Nile perch had fallen by 61 per cent since 2015 and that no cage farm had been exempted</q7>.

"<q8>If we do not rest the lake, the lake will rest us,</q8>" <s8>she</s8> <c8>said</c8>.

Two patrol boats, MV Simba and MV Nyangau, were yesterday anchored off Hope Pier. <s9>Kenya Coast Guard Service commander Brown Mwangi</s9> <c9>said</c9> <q9>his officers would impound any net found in the bay</q9>.

But <s10>the Lake Fishers Congress</s10> <c10>faulted</c10> <q10>the use of force</q10>. <s11>Its secretary-general, Comrade Wycliffe Paris</s11>, <c11>asked</c11> <q11>why the Coast Guard had never been seen when Ugandan soldiers seized boats near Migingo</q11>.

"<q12>They are lions to us and hares to the UPDF,</q12>" <s12>Paris</s12> <c12>said</c12>.

At a baraza in Lwanda Nyamasare, <s13>the Catholic bishop of Homa Ridge, the Rt Rev Aloys Kiprono</s13>, <c13>appealed for</c13> <q13>calm</q13>. <s14>He</s14> <c14>asked</c14> <a14>Governor Hezron Ombok</a14> <q14>to meet the BMUs before Lent</q14>.

<s15>The governor</s15>, who is in Kampala for a meeting of the Lake Victoria Fisheries Organisation (LVFO), <c15>did not say</c15> <q15>whether he would</q15>. <s16>His communications director, Mercy Friday</s16>, <c16>said</c16> only that <q16>the Usari Accord "remains in force"</q16>.

The accord, signed in 2019 by Kenya, Uganda and Tanzania, allows counties to close breeding grounds for up to 120 days. <s17>A study by the Kenya Marine and Fisheries Research Institute (Kmfri)</s17> <c17>found</c17> that <q17>two in three perch landed at Port Lister were undersize</q17>.

<s18>Kmfri</s18> <c18>believes</c18> <q18>a closure could restore stocks within three seasons</q18>.

Traders are already counting losses. At Kondele market, a two-kilo tin of omena sold for Sh480, up from Sh300.

"<q19>My customers ask me if it has been flown from Dubai,</q19>" <c19>said</c19> <s19>Mama Baraka</s19>, who has traded there since President Moi's time.

<s20>Ziwa Harvest</s20>, which is owned by Nairobi-listed Acacia Sands, <c20>denied</c20> <q20>benefiting</q20>. <s21>The company</s21> <c21>said</c21> <q21>its hatchery had released 400,000 fingerlings into the lake under the Rudisha Samaki programme</q21>. "<q22>We also lose when the lake is sick,</q22>" <s22>it</s22> <c22>added</c22>.

<s23,24>Suba East MP Millicent Odera of ODM</s23,24> <c23>called</c23> the ban "<q23>Kilimo House thinking</q23>" and <c24>promised</c24> <q24>to take the matter to Parliament</q24>. <s25>Senator Tobias Rading' of UDA</s25>, however, <c25>backed</c25> <q25>the county</q25>.

On Tuesday, the Environment and Land Court in Kisumu declined to suspend the order. <s26>Justice Patience Waweru</s26> <c26>ruled</c26> that <q26>the fishers had not shown "harm that money cannot mend"</q26>.

<s27>The BMUs</s27>, through Odhiambo Church Advocates, <c27>plan</c27> <q27>to appeal</q27>.

Meanwhile, police at Usari are holding four men found at Rawe with monofilament nets. <s28>OCPD Jackline Rono</s28> <c28>said</c28> <q28>they would be arraigned today</q28>.
-----
1 | indirect | Bunyore Bay fishers | GROUP | group
2 | indirect | Bunyore Bay fishers | GROUP | group
3 | indirect | Bunyore Bay fishers | GROUP | group
4 | direct | Elijah Odongo | PERSON | name
5 | indirect | Elijah Odongo | PERSON | pronoun
6 | indirect | Everline Wandera | PERSON | surname
7 | indirect | Everline Wandera | PERSON | pronoun
8 | direct | Everline Wandera | PERSON | pronoun
9 | indirect | Brown Mwangi | PERSON | name
10 | indirect | Lake Fishers Congress | ORG | organisation
11 | indirect | Wycliffe Paris | PERSON | name
12 | direct | Wycliffe Paris | PERSON | surname
13 | indirect | Aloys Kiprono | PERSON | name
14 | indirect | Aloys Kiprono | PERSON | pronoun
15 | attitude | Hezron Ombok | PERSON | title
16 | mixed | Mercy Friday | PERSON | name
17 | indirect | study by the Kenya Marine and Fisheries Research Institute | DOCUMENT | document
18 | attitude | Kenya Marine and Fisheries Research Institute | ORG | organisation
19 | direct | Mama Baraka | PERSON | name
20 | indirect | Ziwa Harvest | ORG | organisation
21 | indirect | Ziwa Harvest | ORG | organisation
22 | direct | Ziwa Harvest | ORG | pronoun
23 | mixed | Millicent Odera | PERSON | name
24 | indirect | Millicent Odera | PERSON | name
25 | attitude | Tobias Rading' | PERSON | name
26 | mixed | Patience Waweru | PERSON | name
27 | attitude | BMUs | GROUP | group
28 | indirect | Jackline Rono | PERSON | name
entity | LOC | Bunyore Bay | - | - | -
entity | LOC | Lake Victoria | - | - | -
entity | ORG | Siaya Lake County | - | - | -
entity | PERSON | Everline Wandera | Ms Wandera | Fisheries and Blue Economy CEC | Siaya Lake County
entity | LOC | Port Lister | - | - | -
entity | LOC | Usari Point | - | - | -
entity | PERSON | Elijah Odongo | Mzee Elijah Odongo | chairman | Lwanda Beach Management Unit
entity | ORG | Lwanda Beach Management Unit | BMU | - | -
entity | ORG | Ziwa Harvest | - | - | -
entity | LOC | Rawe Island | Rawe | - | -
entity | ORG | Nation | - | - | -
entity | LOC | Hope Pier | - | - | -
entity | ORG | Kenya Coast Guard Service | Coast Guard | - | -
entity | PERSON | Brown Mwangi | - | commander | Kenya Coast Guard Service
entity | ORG | Lake Fishers Congress | - | - | -
entity | PERSON | Wycliffe Paris | Comrade Wycliffe Paris | secretary-general | Lake Fishers Congress
entity | NORP | Ugandan | - | - | -
entity | LOC | Migingo | - | - | -
entity | ORG | UPDF | - | - | -
entity | LOC | Lwanda Nyamasare | - | - | -
entity | NORP | Catholic | - | - | -
entity | LOC | Homa Ridge | - | - | -
entity | PERSON | Aloys Kiprono | Rt Rev Aloys Kiprono | bishop of Homa Ridge | Catholic
entity | PERSON | Hezron Ombok | Governor Hezron Ombok | Governor | -
entity | LOC | Kampala | - | - | -
entity | ORG | Lake Victoria Fisheries Organisation | LVFO | - | -
entity | PERSON | Mercy Friday | - | communications director | -
entity | LOC | Kenya | - | - | -
entity | LOC | Uganda | - | - | -
entity | LOC | Tanzania | - | - | -
entity | ORG | Kenya Marine and Fisheries Research Institute | Kmfri | - | -
entity | LOC | Kondele | - | - | -
entity | LOC | Dubai | - | - | -
entity | PERSON | Mama Baraka | - | - | -
entity | PERSON | Moi | President Moi | President | -
entity | LOC | Nairobi | - | - | -
entity | ORG | Acacia Sands | - | - | -
entity | LOC | Suba East | - | - | -
entity | PERSON | Millicent Odera | - | MP | ODM
entity | ORG | ODM | - | - | -
entity | ORG | Kilimo House | - | - | -
entity | ORG | Parliament | - | - | -
entity | PERSON | Tobias Rading' | Senator Tobias Rading' | Senator | UDA
entity | ORG | UDA | - | - | -
entity | ORG | Environment and Land Court | - | - | -
entity | LOC | Kisumu | - | - | -
entity | PERSON | Patience Waweru | Justice Patience Waweru | Justice | Environment and Land Court
entity | ORG | Odhiambo Church Advocates | - | - | -
entity | LOC | Usari | - | - | -
entity | PERSON | Jackline Rono | - | OCPD | -
meta | Bunyore Bay fishers reject three-month ban as county sends patrol boats | - | Achieng' Okello-Rae
