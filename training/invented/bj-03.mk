Nigeria tribunal reserves judgment in Benue governorship challenge

<s1>Opposition candidate</s1> <c1>says</c1> <q1>results were “cooked”</q1>; <s21>electoral commission</s21> <c21>stands by</c21> <q21>count</q21> as soldiers patrol Makurdi

By Uwana Etteh

Makurdi, Nigeria – Shops along Iyorchia Ayu Road stayed shut on Thursday as an election petition tribunal heard the last arguments in a dispute that has kept Benue State on edge since March.

The three judges, led by Justice Halima Danbatta, reserved judgment after nine hours. <s2>She</s2> <c2>told</c2> <a2>lawyers</a2> that <q2>the ruling would come “within the time the law allows, and not a day to please anyone”</q2>.

Dooshima Ayati of the Peoples Renewal Congress (PRC) lost to the incumbent, Terngu Ukange, by 6,114 votes out of nearly 900,000. <s3,4>She</s3,4> <c3>alleges</c3> that <q3>figures from 212 polling units in Kwande and Vandeikya were altered on the way to the collation centre</q3> and <c4>wants</c4> <q4>a fresh vote there</q4>.

“<q5>We did not lose this election at the ballot box. We lost it in a car park in Adikpo,</q5>” <s5>Ayati</s5> <c5>told</c5> <a5>reporters</a5> outside the High Court, where the tribunal sits.

<s6>Ukange’s party, the All Farmers’ Alliance</s6>, <c6>dismissed</c6> the case as “<q6>theatre</q6>”. <s7>Its state chairman, Chief Akosu Wergba</s7>, <c7>said</c7> <q7>the AFA had won “even in her own village”</q7>.

That is true, and it has become a point of dispute in itself. <s8>Villagers in Mbakyaan</s8> <c8>told</c8> <a8>Al Jazeera</a8> <q8>they had seen no officials on polling day</q8>. “<q9>If there was voting here, it was the goats who voted,</q9>” <c9>said</c9> <s9>Mama Iveren, a yam trader</s9>.

The same hand

<s10>The Independent National Electoral Commission (INEC)</s10> <c10>has denied</c10> <q10>any tampering</q10>. <s11>Its lawyer, Obiora Nzekwe SAN</s11>, <c11>argued</c11> that <q11>the BVAS machines used to check voters had a “clean record” in all but nine units</q11>. <s12>He</s12> <c12>urged</c12> <a12>the panel</a12> <q12>to throw out the petition</q12>.

But <s13>a report by Ballot Sentinel, a monitoring group based in Abuja</s13>, <c13>found</c13> that <q13>sheets from 47 units bore the same handwriting</q13>. <s14>The group’s director, Yetunde Falana-Cole</s14>, <c14>stopped short of calling</c14> the count <q14>rigged</q14>. “<q15>We can say who should be asked. We cannot say what they would answer,</q15>” <s15>she</s15> <c15>said</c15>.

The European Union, which sent 12 observers, withdrew them in April after shots were fired near the Otukpo office of Search Hope, a local charity. No one was hurt.

Benue, in Nigeria’s Middle Belt, is home mainly to the Tiv, Idoma and Igede peoples. Ukange, a Tiv former police commissioner, took office in 2019. Ayati, 44, ran the Teaching Hospital in Makurdi for six years and would be the first woman elected governor in Nigeria.

<s16>Mdzough Kasev, a Tiv women’s council</s16>, <c16>appealed for</c16> <q16>calm</q16>. <s17>The Catholic bishop of Gboko, the Most Rev Fidelis Anongo</s17>, <c17>warned</c17> <a17>politicians</a17> <q17>not to “buy matches for other people’s children”</q17>.

<s18>The Benue police command</s18> <c18>said</c18> <q18>it had deployed 1,500 officers</q18> and, on the orders of the governor, closed the bridge over the River Benue at dusk. Troops from the 72 Battalion guarded Government House. A curfew order, drafted last week, has not been signed.

<s19>Governor Ukange</s19>, who was in Lagos to watch Lobi Stars play Enyimba, <c19>did not say</c19> <q19>how he would respond to a defeat</q19>. Lobi lost 2-0.

“<q20>I will be at my desk on Monday,</q20>” <s20>he</s20> <c20>told</c20> <a20>Channels Television</a20>. “<q20>Let anyone who wants the desk come and ask for it.</q20>”
-----
1 | mixed | Dooshima Ayati | PERSON | title
2 | mixed | Halima Danbatta | PERSON | pronoun
3 | indirect | Dooshima Ayati | PERSON | pronoun
4 | attitude | Dooshima Ayati | PERSON | pronoun
5 | direct | Dooshima Ayati | PERSON | surname
6 | mixed | All Farmers’ Alliance | ORG | organisation
7 | mixed | Akosu Wergba | PERSON | name
8 | indirect | Villagers in Mbakyaan | GROUP | group
9 | direct | Mama Iveren | PERSON | name
10 | indirect | Independent National Electoral Commission | ORG | organisation
11 | mixed | Obiora Nzekwe | PERSON | name
12 | indirect | Obiora Nzekwe | PERSON | pronoun
13 | indirect | report by Ballot Sentinel | DOCUMENT | document
14 | attitude | Yetunde Falana-Cole | PERSON | name
15 | direct | Yetunde Falana-Cole | PERSON | pronoun
16 | indirect | Mdzough Kasev | ORG | organisation
17 | mixed | Fidelis Anongo | PERSON | name
18 | indirect | Benue police command | ORG | organisation
19 | attitude | Terngu Ukange | PERSON | surname
20 | direct | Terngu Ukange | PERSON | pronoun
21 | attitude | Independent National Electoral Commission | ORG | organisation
entity | LOC | Nigeria | - | - | -
entity | LOC | Benue State | Benue | - | -
entity | LOC | Makurdi | - | - | -
entity | LOC | Iyorchia Ayu Road | - | - | -
entity | PERSON | Halima Danbatta | Justice Halima Danbatta | Justice | -
entity | PERSON | Dooshima Ayati | Ayati | - | Peoples Renewal Congress
entity | ORG | Peoples Renewal Congress | PRC | - | -
entity | PERSON | Terngu Ukange | Ukange; Governor Ukange | governor | All Farmers’ Alliance
entity | LOC | Kwande | - | - | -
entity | LOC | Vandeikya | - | - | -
entity | LOC | Adikpo | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | All Farmers’ Alliance | AFA | - | -
entity | PERSON | Akosu Wergba | Chief Akosu Wergba | state chairman | All Farmers’ Alliance
entity | LOC | Mbakyaan | - | - | -
entity | ORG | Al Jazeera | - | - | -
entity | PERSON | Mama Iveren | - | yam trader | -
entity | ORG | Independent National Electoral Commission | INEC | - | -
entity | PERSON | Obiora Nzekwe | - | lawyer | Independent National Electoral Commission
entity | ORG | Ballot Sentinel | - | - | -
entity | LOC | Abuja | - | - | -
entity | PERSON | Yetunde Falana-Cole | - | director | Ballot Sentinel
entity | ORG | European Union | - | - | -
entity | LOC | Otukpo | - | - | -
entity | ORG | Search Hope | - | - | -
entity | LOC | Middle Belt | - | - | -
entity | NORP | Tiv | - | - | -
entity | NORP | Idoma | - | - | -
entity | NORP | Igede | - | - | -
entity | ORG | Teaching Hospital | - | - | -
entity | ORG | Mdzough Kasev | - | - | -
entity | NORP | Catholic | - | - | -
entity | LOC | Gboko | - | - | -
entity | PERSON | Fidelis Anongo | the Most Rev Fidelis Anongo | bishop of Gboko | -
entity | ORG | Benue police command | - | - | -
entity | LOC | River Benue | - | - | -
entity | ORG | 72 Battalion | - | - | -
entity | LOC | Government House | - | - | -
entity | LOC | Lagos | - | - | -
entity | ORG | Lobi Stars | Lobi | - | -
entity | ORG | Enyimba | - | - | -
entity | ORG | Channels Television | - | - | -
meta | Nigeria tribunal reserves judgment in Benue governorship challenge | - | Uwana Etteh
