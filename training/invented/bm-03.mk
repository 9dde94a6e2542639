Tirvania president fires central bank chief after rates row

By Anselm Krol and Nadia Fourcade

KARSINO, June 19 (Reuters) - Tirvania's President Ludvik Harastan dismissed central bank governor Oksana Belev on Thursday, four days after the National Bank of Tirvania (NBT) defied him by raising its key rate to 14.5%, sending the dron currency to a record low.

<s1>A decree in the official gazette, Monitorul</s1>, <c1>said</c1> <q1>Belev had "lost the confidence of the state"</q1>. It named deputy finance minister Petru Gold as acting governor.

"<q2>The governor serves the people and the people cannot live on 14.5 percent,</q2>" <s2>Harastan</s2> <c2>told</c2> <a2>the broadcaster Kanal Ost</a2>. <s3>He</s3> <c3>accused</c3> Belev of <q3>taking instructions from Washington</q3>.

<s4>Belev</s4>, who worked at the International Monetary Fund for 11 years, <c4>denied</c4> <q4>that</q4>. "<q5>I took instructions from the inflation figures,</q5>" <s5>the 52-year-old economist</s5> <c5>said</c5> in a post on X. <s6>She</s6> <c6>vowed</c6> <q6>to challenge the decree in the Constitutional Court</q6>.

The dron fell as much as 6.2% against the euro and the yield on the country's 2031 Eurobond rose above 12%. Shares in the biggest lender, Banca Sorel, were suspended in Karsino, while its Austrian owner, Lindhuber, lost 3.1% in Vienna.

"<q7>This was the last institution investors trusted,</q7>" <c7>said</c7> <s7>Tunde Falkner, an emerging markets strategist at Corvane Capital in London</s7>. <s8>He</s8> <c8>expects</c8> <q8>the acting governor to cut rates by at least 300 basis points in July</q8>.

Gold, who was once an executive at the state brewer Zimbru, made no policy comments on his first day. <s9>The NBT</s9> <c9>said</c9> in a three-line statement that <q9>all operations were continuing as normal</q9>. The finance ministry referred questions to the president's office.

Inflation in the country of 5 million reached 17.8% in May, the highest since Storm Agata wrecked the harvest in the Vel valley in 2014. Belev, appointed by the previous Christian Democrat government, had raised rates nine times. <s10>Harastan's Motherland party</s10>, which faces municipal elections in October, <c10>wants</c10> <q10>cheap loans for farmers under a plan called Harvest 2030</q10>.

<s11>The European Commission</s11>, which counts Tirvania among its candidate countries, <c11>warned</c11> that <q11>central bank independence was "a condition and not a courtesy"</q11>. <s12>A spokeswoman, Mairead Tuohy</s12>, <c12>said</c12> <q12>Brussels was seeking an urgent explanation</q12>.

<s13>Fitch</s13>, which rates the country B-minus, <c13>said</c13> <q13>the removal was "credit negative"</q13>. <s14>Rival Moody's</s14> <c14>did not say</c14> <q14>whether it would bring forward its August review</q14>.

In parliament, <s15>opposition leader Ana Sorel-Dumitru</s15>, who is not related to the banking family, <c15>called for</c15> <q15>an emergency session</q15>. "<q16>Today he has fired the thermometer,</q16>" <c16>said</c16> <s16>the Christian Democrat</s16>, whose party holds 41 of 120 seats.

<s17>Two sources close to the NBT board</s17> <c17>told</c17> <a17>Reuters</a17> that <q17>at least three of its seven members were considering resigning</q17>. <s18>One</s18> <c18>said</c18> <q18>staff had applauded Belev as she left the building on Copper Square</q18>.

Unions were split. <s19>The metalworkers' federation Otel</s19> <c19>welcomed</c19> <q19>the move</q19>, while <s20>Solidar</s20>, which represents teachers and nurses, <c20>feared</c20> <q20>its members' wages would be "burned by August"</q20>.

At the Obor market, where traders were pricing tomatoes in euros by noon, <s21>Ilinca, a grandmother</s21> who gave only her first name, <c21>said</c21> <q21>she had queued an hour to change her pension</q21>.
-----
1 | mixed | decree in the official gazette | DOCUMENT | document
2 | direct | Ludvik Harastan | PERSON | surname
3 | indirect | Ludvik Harastan | PERSON | pronoun
4 | indirect | Oksana Belev | PERSON | surname
5 | direct | Oksana Belev | PERSON | title
6 | indirect | Oksana Belev | PERSON | pronoun
7 | direct | Tunde Falkner | PERSON | name
8 | attitude | Tunde Falkner | PERSON | pronoun
9 | indirect | National Bank of Tirvania | ORG | organisation
10 | attitude | Motherland | ORG | organisation
11 | mixed | European Commission | ORG | organisation
12 | indirect | Mairead Tuohy | PERSON | name
13 | mixed | Fitch | ORG | organisation
14 | attitude | Moody's | ORG | organisation
15 | indirect | Ana Sorel-Dumitru | PERSON | name
16 | direct | Ana Sorel-Dumitru | PERSON | title
17 | indirect | Two sources close to the NBT board | GROUP | group
18 | indirect | One | PERSON | title
19 | indirect | Otel | ORG | organisation
20 | mixed | Solidar | ORG | organisation
21 | indirect | Ilinca | PERSON | name
entity | PERSON | Ludvik Harastan | Harastan; President Ludvik Harastan | President | -
entity | PERSON | Oksana Belev | Belev | central bank governor | National Bank of Tirvania
entity | PERSON | Petru Gold | Gold | acting governor | National Bank of Tirvania
entity | PERSON | Tunde Falkner | - | emerging markets strategist | Corvane Capital
entity | PERSON | Mairead Tuohy | - | spokeswoman | European Commission
entity | PERSON | Ana Sorel-Dumitru | - | opposition leader | -
entity | PERSON | Ilinca | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | National Bank of Tirvania | NBT | - | -
entity | ORG | Monitorul | - | - | -
entity | ORG | Kanal Ost | - | - | -
entity | ORG | International Monetary Fund | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Constitutional Court | - | - | -
entity | ORG | Banca Sorel | - | - | -
entity | ORG | Lindhuber | - | - | -
entity | ORG | Corvane Capital | - | - | -
entity | ORG | Zimbru | - | - | -
entity | ORG | Motherland | - | - | -
entity | ORG | European Commission | - | - | -
entity | ORG | Fitch | - | - | -
entity | ORG | Moody's | - | - | -
entity | ORG | Otel | - | - | -
entity | ORG | Solidar | - | - | -
entity | LOC | Tirvania | - | - | -
entity | LOC | Karsino | KARSINO | - | -
entity | LOC | Washington | - | - | -
entity | LOC | Vienna | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Vel valley | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Copper Square | - | - | -
entity | LOC | Obor market | - | - | -
entity | NORP | Austrian | - | - | -
entity | NORP | Christian Democrat | - | - | -
meta | Tirvania president fires central bank chief after rates row | - | Anselm Krol and Nadia Fourcade
