Carpathia orders 38 Tupira jets; one lessor cheers, another sues

By Ilinca Szabo-Grant and Rory Teague

BUCHAREST/DUBLIN, June 11 (Reuters) - <s1>Romanian budget carrier Carpathia Wings</s1> <c1>said</c1> on Wednesday <q1>it had ordered 38 narrow-body jets from Brazilian planemaker Tupira at a list price of $2.9 billion</q1>.

<s2>The airline</s2>, majority-owned by Ostrovit Holding and listed on the Bucharest Stock Exchange, <c2>plans</c2> <q2>to take the first eight T-320s in late 2027</q2>.

The announcement came hours after <s3>Castlegregory Aviation Finance</s3>, from which Carpathia leases 11 planes, <c3>told</c3> <a3>the High Court in Dublin</a3> that <q3>it was owed $19 million in rent</q3>. Four of the aircraft are at stake.

"<q4>You cannot buy 38 new jets when you have not paid for four old ones,</q4>" <c4>said</c4> <s4>Deirdre Mac Giolla, general counsel at Castlegregory</s4>. "<q4>It is a question of manners as much as money.</q4>"

<s5>Carpathia CEO Horia Lazarescu</s5> shrugged off the suit, <c5>calling</c5> it "<q5>a parking dispute with lawyers</q5>".

A second lessor, Duvall & Osei, took the opposite line. <q6>Its 14 jets at the airline were "current to the day"</q6>, <s6,7>Duvall</s6,7> <c6>said</c6>, <c7>adding</c7> that <q7>it would finance the first ten T-320s through a sale and leaseback</q7>.

"<q8>We read the same accounts as our friends at Castlegregory,</q8>" <s8>its chief commercial officer, Kwabena Osei-Lund</s8>, <c8>told</c8> <a8>Reuters</a8>. "<q8>We just read them to the end.</q8>"

<s9>Castlegregory</s9>, a unit of Japan's Hoshikawa Trust, <c9>declined to say</c9> <q9>whether it would also go after engines</q9>.

<s10>Tupira</s10>, which lost an order from Poland's LechAir to larger rival Boulanger in 2023, <c10>estimates</c10> <q10>Europe will need 1,600 jets of that size by 2040</q10>.

<s11>Analysts at Pell Hunt</s11> <c11>doubted</c11> <q11>the carrier could pay</q11>. "<q12>The pre-delivery instalments alone exceed its cash,</q12>" <s12>they</s12> <c12>wrote</c12>.

Joanna Wierzba of brokerage Dom Maklerski Klon was kinder. <s13>She</s13> <c13>reckons</c13> <q13>the discount was above 55%, normal "for a launch customer with no friends"</q13>.

The order is contingent on certification by the European Union Aviation Safety Agency (EASA). <s14>EASA</s14> <c14>has said</c14> <q14>its work on the T-320 will not finish before next spring</q14>.

<s15>Carpathia's pilots</s15>, who mostly belong to the union Free Wings, <c15>fear</c15> <q15>the old planes will go back faster than the new ones arrive</q15>.

<s16,17>Free Wings president Mihai "<x>Misu</x>" Danciu</s16,17> <c16>demanded</c16> <q16>the delivery schedule by Friday</q16> and <c17>threatened</c17> <q17>a walkout over the August holidays</q17>.

"<q18>Show us the planes, then show us the rosters,</q18>" <s18>he</s18> <c18>texted</c18> <a18>Reuters</a18>.

<s19>Romania's Ministry of Transport</s19> <c19>thanked</c19> both lessors for "<q19>keeping families in the air</q19>". <s20>It</s20> <c20>ruled out</c20> <q20>state aid</q20>.

<s21>Lazarescu</s21>, who ran Aerodacia until its collapse, <c21>told</c21> <a21>investors</a21> <q21>he hoped to settle "before the swallows leave"</q21>.

<s22>Mr Justice Fintan Roe</s22> <c22>ordered</c22> that <q22>the four planes stay at Shannon until a hearing on June 30</q22>.

Shares in Carpathia closed down 3.1%. Tupira gained 4% in Sao Paulo, while Hoshikawa was flat in Tokyo.

(Reporting by Ilinca Szabo-Grant and Rory Teague; Editing by Uwe Marchetti)
-----
1 | indirect | Carpathia Wings | ORG | organisation
2 | attitude | Carpathia Wings | ORG | organisation
3 | indirect | Castlegregory Aviation Finance | ORG | organisation
4 | direct | Deirdre Mac Giolla | PERSON | name
5 | mixed | Horia Lazarescu | PERSON | name
6 | mixed | Duvall & Osei | ORG | organisation
7 | indirect | Duvall & Osei | ORG | organisation
8 | direct | Kwabena Osei-Lund | PERSON | name
9 | attitude | Castlegregory Aviation Finance | ORG | organisation
10 | indirect | Tupira | ORG | organisation
11 | attitude | Analysts at Pell Hunt | GROUP | group
12 | direct | Analysts at Pell Hunt | GROUP | pronoun
13 | mixed | Joanna Wierzba | PERSON | pronoun
14 | indirect | European Union Aviation Safety Agency | ORG | organisation
15 | attitude | Carpathia's pilots | GROUP | group
16 | indirect | Mihai "Misu" Danciu | PERSON | name
17 | indirect | Mihai "Misu" Danciu | PERSON | name
18 | direct | Mihai "Misu" Danciu | PERSON | pronoun
19 | mixed | Ministry of Transport | ORG | organisation
20 | indirect | Ministry of Transport | ORG | pronoun
21 | mixed | Horia Lazarescu | PERSON | surname
22 | indirect | Fintan Roe | PERSON | name
entity | PERSON | Deirdre Mac Giolla | - | general counsel | Castlegregory Aviation Finance
entity | PERSON | Horia Lazarescu | Lazarescu | CEO | Carpathia Wings
entity | PERSON | Kwabena Osei-Lund | - | chief commercial officer | Duvall & Osei
entity | PERSON | Joanna Wierzba | - | - | Dom Maklerski Klon
entity | PERSON | Mihai "Misu" Danciu | - | president | Free Wings
entity | PERSON | Fintan Roe | Mr Justice Fintan Roe | - | -
entity | ORG | Carpathia Wings | Carpathia | - | -
entity | ORG | Tupira | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Ostrovit Holding | - | - | -
entity | ORG | Bucharest Stock Exchange | - | - | -
entity | ORG | Castlegregory Aviation Finance | Castlegregory | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Duvall & Osei | Duvall | - | -
entity | ORG | Hoshikawa Trust | Hoshikawa | - | -
entity | ORG | LechAir | - | - | -
entity | ORG | Boulanger | - | - | -
entity | ORG | Pell Hunt | - | - | -
entity | ORG | Dom Maklerski Klon | - | - | -
entity | ORG | European Union Aviation Safety Agency | EASA | - | -
entity | ORG | Free Wings | - | - | -
entity | ORG | Ministry of Transport | - | - | -
entity | ORG | Aerodacia | - | - | -
entity | LOC | BUCHAREST | - | - | -
entity | LOC | Dublin | DUBLIN | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Romania | - | - | -
entity | LOC | Shannon | - | - | -
entity | LOC | Sao Paulo | - | - | -
entity | LOC | Tokyo | - | - | -
entity | NORP | Romanian | - | - | -
entity | NORP | Brazilian | - | - | -
meta | Carpathia orders 38 Tupira jets; one lessor cheers, another sues | - | Ilinca Szabo-Grant and Rory Teague
