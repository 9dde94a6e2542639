Veltra Slovak plant halted for second week as seat supplier strike spreads

By Jitka Polanska and Rainer Gruss

NITRA, Slovakia, Oct 8 (Reuters) - <s1>German carmaker Veltra</s1> <c1>said</c1> on Wednesday <q1>its factory in western Slovakia would remain idle until at least Oct. 17</q1> after a strike over pay at a seat supplier spread to a second site.

<q2>The stoppage has cost it the production of about 11,000 vehicles so far</q2>, <s2>the company</s2> <c2>said</c2>. It builds the Corso compact and its electric sister model in Nitra, where it employs 5,600 people.

Workers at Sedatec, which supplies the plant with seats under a just-in-time contract, walked out on Sept. 29. <s3>The ZPK union</s3> <c3>said</c3> <q3>800 members at Sedatec's Trnava factory had now joined 1,150 in Nitra</q3>.

"<q4>People here sew leather for cars that cost more than they earn in two years,</q4>" <c4>said</c4> <s4>Dusan Mlynar, the union's chief negotiator</s4>. "<q4>They are not asking for the car.</q4>"

<s26>ZPK</s26> <c26>is demanding</c26> <q26>a 14% raise and a 13th monthly salary</q26>. <s5>Sedatec</s5>, owned by Milan-listed Gruppo Ferrandi, <c5>has offered</c5> <q5>6% from January and a one-off payment of 400 euros</q5>.

<s6>Chief Executive Lorenza Baldissera</s6> <c6>told</c6> <a6>Reuters</a6> <q6>the company could not go further without losing the contract</q6>.

"<q7>Veltra fixed our price in 2021. Since then energy has doubled and foam is up by a third,</q7>" <s7>Baldissera</s7> <c7>said</c7> in a telephone interview. "<q7>I understand the anger. I share some of it.</q7>"

<s8>She</s8> <c8>denied</c8> <q8>a report in a local newspaper that Sedatec planned to move sewing to Tunisia</q8>.

The dispute has exposed strains between carmakers and the small firms that feed them. Suppliers in central Europe have shed 31,000 jobs in two years as orders for electric cars fall short of forecasts. In Poland, a maker of wire harnesses filed for insolvency in July.

<s9>Veltra</s9> <c9>urged</c9> <a9>both sides</a9> <q9>to accept mediation</q9>. <s10>A spokesman for the carmaker</s10> <c10>said</c10> <q10>it had no plan to reopen prices with Sedatec, but was "in constructive talks with all partners"</q10>.

<s11>Two people familiar with the matter</s11> <c11>said</c11>, however, that <q11>Veltra's head of purchasing, Uwe Kaltenbach, flew to Milan on Monday to discuss a temporary surcharge</q11>. <q12>No agreement was reached</q12>, <s12>one of them</s12> <c12>said</c12>. Kaltenbach did not respond to a request for comment.

Slovakia produces more cars per head than any other country, and the industry accounts for almost half of its exports. <s13,14>Prime Minister Igor Havranek</s13,14> <c13>called</c13> the strike "<q13>a luxury we cannot afford</q13>" and <c14>threatened</c14> <q14>to change the law on walkouts at strategic suppliers</q14>. His coalition, which came to power in 2023, has a majority of two.

<s15>The opposition Progressive Democrats</s15> <c15>said</c15> <q15>such a move would breach European Union rules</q15>. <s16>Their leader, Zuzana Kolarikova</s16>, visited the picket line on Tuesday and <c16>accused</c16> Havranek of <q16>siding with foreign owners against Slovak workers</q16>.

"<q17>He has found time for Veltra's board but not for these women,</q17>" <s17>she</s17> <c17>told</c17> <a17>reporters</a17>.

About 70% of Sedatec's workforce is female. Viera Hruba, 52, has worked at the Nitra factory since it opened in 2007 and takes home 1,040 euros a month. <s18>She</s18> <c18>said</c18> <q18>she had never been on strike before and did not enjoy it</q18>. "<q19>My son works at Veltra. I have sent him home, and he brings me soup,</q19>" <s19>Hruba</s19> <c19>said</c19>.

<s20>Analysts</s20> <c20>expect</c20> <q20>the shutdown to weigh on Veltra's fourth-quarter margin</q20>. <s21>Piotr Wrobel of Ostvik Bank in Warsaw</s21> <c21>estimated</c21> <q21>the cost at 9 million euros a day</q21>. He cut his full-year profit forecast by 4%.

"<q23>Saving 20 euros a seat looks clever until there are no seats,</q23>" <s23>Wrobel</s23> <c23>wrote</c23> in a note.

Veltra shares closed down 2.1% in Frankfurt, while Ferrandi fell 5.6%. <s24>Veltra</s24>, which reports results on Oct. 30, <c24>said</c24> <q24>it was too early to quantify the impact</q24>.

Talks between the union and Sedatec are due to resume on Friday. <s25>Mlynar</s25> <c25>doubted</c25> <q25>they would succeed</q25>.

($1 = 0.8590 euros)

(Reporting by Jitka Polanska in Nitra and Rainer Gruss in Frankfurt; Editing by Colm Ashworth)
-----
1 | indirect | Veltra | ORG | organisation
2 | indirect | Veltra | ORG | organisation
3 | indirect | ZPK | ORG | organisation
4 | direct | Dusan Mlynar | PERSON | name
26 | indirect | ZPK | ORG | organisation
5 | indirect | Sedatec | ORG | organisation
6 | indirect | Lorenza Baldissera | PERSON | name
7 | direct | Lorenza Baldissera | PERSON | surname
8 | indirect | Lorenza Baldissera | PERSON | pronoun
9 | indirect | Veltra | ORG | organisation
10 | mixed | Veltra | ORG | organisation
11 | indirect | Two people familiar with the matter | GROUP | group
12 | indirect | one of them | PERSON | pronoun
13 | mixed | Igor Havranek | PERSON | name
14 | indirect | Igor Havranek | PERSON | name
15 | indirect | Progressive Democrats | ORG | organisation
16 | indirect | Zuzana Kolarikova | PERSON | name
17 | direct | Zuzana Kolarikova | PERSON | pronoun
18 | indirect | Viera Hruba | PERSON | pronoun
19 | direct | Viera Hruba | PERSON | surname
20 | attitude | Analysts | GROUP | group
21 | indirect | Piotr Wrobel | PERSON | name
23 | direct | Piotr Wrobel | PERSON | surname
24 | indirect | Veltra | ORG | organisation
25 | attitude | Dusan Mlynar | PERSON | surname
entity | PERSON | Dusan Mlynar | Mlynar | chief negotiator | ZPK
entity | PERSON | Lorenza Baldissera | Chief Executive Lorenza Baldissera; Baldissera | Chief Executive | Sedatec
entity | PERSON | Uwe Kaltenbach | Kaltenbach | head of purchasing | Veltra
entity | PERSON | Igor Havranek | Prime Minister Igor Havranek; Havranek | Prime Minister | -
entity | PERSON | Zuzana Kolarikova | - | leader | Progressive Democrats
entity | PERSON | Viera Hruba | Hruba | - | -
entity | PERSON | Piotr Wrobel | Wrobel | - | Ostvik Bank
entity | ORG | Veltra | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Sedatec | - | - | -
entity | ORG | ZPK | - | - | -
entity | ORG | Gruppo Ferrandi | Ferrandi | - | -
entity | ORG | Progressive Democrats | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | Ostvik Bank | - | - | -
entity | NORP | Slovak | - | - | -
entity | NORP | German | - | - | -
entity | LOC | Nitra | NITRA | - | -
entity | LOC | Slovakia | western Slovakia | - | -
entity | LOC | Trnava | - | - | -
entity | LOC | Milan | - | - | -
entity | LOC | Tunisia | - | - | -
entity | LOC | central Europe | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Warsaw | - | - | -
entity | LOC | Frankfurt | - | - | -
meta | Veltra Slovak plant halted for second week as seat supplier strike spreads | - | Jitka Polanska and Rainer Gruss
