<s1>Judge</s1> <c1>slams</c1> ‘<q1>paper plan</q1>’ as Vlakhoek enters ninth week without water

Siphokazi Mjali and Deon Raath

<q2>A bankrupt Eastern Cape municipality must truck 15 litres of water a day to every resident of Vlakhoek</q2>, <s2>the high court in Makhanda</s2> <c2>ruled</c2> yesterday.

<s3>Judge Marlene Stofile</s3> <c3>found</c3> that <q3>the Enoch Mabandla Local Municipality (EMLM) had produced “a paper plan for people who cannot drink paper”</q3>. <s4>She</s4> <c4>ordered</c4> <a4>its manager, Xolani Dyantyi</a4>, <q4>to report back under oath every Friday</q4>.

Taps in the town of 31,000 have been dry since January 9, when a R14m pump burned out at the Witkrans Dam. <s5>An internal memo</s5>, attached to the papers, <c5>warned</c5> last June that <q5>the pump was “one hot weekend from failure”</q5>.

“<q6>People tell me many things,</q6>” <c6>said</c6> <s6>mayor Thandiswa Booi</s6>, one of four to whom it was sent. “<q6>I am a teacher. Nobody briefs a teacher on bearings.</q6>”

<s7,8>She</s7,8> <c7>apologised</c7> for “<q7>what our mothers are carrying on their heads</q7>” but <c8>blamed</c8> <q8>Kei Bulk, the state utility that runs the dam</q8>.

That cut no ice with Nomfundo Jikela, who walks 4km from Sinethemba township to a spring beside the R63.

“<q9>I have a certificate for my ID, a certificate for my house and a tap that is only a certificate,</q9>” <s9>the domestic worker</s9> <c9>told</c9> <a9>the Frontier Herald</a9>. “<q9>A tanker driver wanted R20 a bucket from me. I know his mother.</q9>”

<s10,11>Dyantyi</s10,11> <c10>insisted</c10> <q10>no driver was allowed to charge</q10> and <c11>promised</c11> <q11>to dismiss any who did</q11>. <s12>The municipal manager</s12>, an accountant by training, <c12>declined to say</c12> <q12>how many of the EMLM’s 11 tankers were running</q12>. <s13>A depot clerk</s13> <c13>put</c13> the figure at “<q13>two, on a good day</q13>”.

<s14>Kei Bulk</s14> <c14>said</c14> <q14>it was owed R61m and would not be lectured “by our worst customer”</q14>. <s15>A forensic report by Rampersad Cloete</s15>, leaked in February, <c15>concludes</c15> that <q15>R38m meant for the utility went to a stadium, a choir and 60 gazebos</q15>.

<s16>Councillor Gerrit Nortje</s16> <c16>wants</c16> <q16>the Hawks to arrest someone “before the gazebos evaporate”</q16>. His party, the DA, runs the district with the mayor’s ANC, a point not lost on Vlakhoek Has Had Enough, which brought the case.

“<q17>Gerrit shouts at Thandiswa on Tuesday and has lunch with her on Wednesday,</q17>” <c17>said</c17> <s17>the group’s convener, Pastor Luvuyo Nortje-Maqoma</s17>. “<q17>We would also like lunch.</q17>”

<s18>He</s18> <c18>vowed</c18> that <q18>residents would carry their empty buckets to Bhisho if Friday’s report did not come</q18>.

Farmers have troubles of their own. <s19>Border Agri</s19> <c19>fears</c19> <q19>the loss of 900 dairy jobs at Klipfontein and Rooidrif</q19>, and Lactana, the Danish-owned cheese maker, closed its plant in Voortrekker Street on Monday. “<q20>We cannot rinse a vat with a court order,</q20>” <s20>its notice to staff</s20> <c20>read</c20>.

Water and sanitation minister Pius Radebe flew over the dam on Sunday. SABC quoted <s21>him</s21> as <c21>saying</c21> <q21>it was “fuller than my inbox”</q21>.

Meanwhile Hands of Rahma, a Durban charity, has drilled three boreholes at Sinethemba Primary, where <s22>a hand-painted board</s22> <c22>says</c22>: “<q22>Take one bucket. Greet the next person.</q22>”
-----
1 | mixed | Marlene Stofile | PERSON | title
2 | indirect | high court in Makhanda | ORG | organisation
3 | mixed | Marlene Stofile | PERSON | name
4 | indirect | Marlene Stofile | PERSON | pronoun
5 | mixed | internal memo | DOCUMENT | document
6 | direct | Thandiswa Booi | PERSON | name
7 | mixed | Thandiswa Booi | PERSON | pronoun
8 | indirect | Thandiswa Booi | PERSON | pronoun
9 | direct | Nomfundo Jikela | PERSON | title
10 | indirect | Xolani Dyantyi | PERSON | surname
11 | indirect | Xolani Dyantyi | PERSON | surname
12 | attitude | Xolani Dyantyi | PERSON | title
13 | mixed | depot clerk | PERSON | title
14 | mixed | Kei Bulk | ORG | organisation
15 | indirect | forensic report by Rampersad Cloete | DOCUMENT | document
16 | mixed | Gerrit Nortje | PERSON | name
17 | direct | Luvuyo Nortje-Maqoma | PERSON | name
18 | indirect | Luvuyo Nortje-Maqoma | PERSON | pronoun
19 | attitude | Border Agri | ORG | organisation
20 | direct | its notice to staff | DOCUMENT | document
21 | mixed | Pius Radebe | PERSON | pronoun
22 | direct | hand-painted board | DOCUMENT | document
entity | PERSON | Marlene Stofile | Judge Marlene Stofile | Judge | -
entity | PERSON | Xolani Dyantyi | Dyantyi | municipal manager | Enoch Mabandla Local Municipality
entity | PERSON | Thandiswa Booi | Thandiswa | mayor | ANC
entity | PERSON | Nomfundo Jikela | - | domestic worker | -
entity | PERSON | Gerrit Nortje | Gerrit | Councillor | DA
entity | PERSON | Luvuyo Nortje-Maqoma | Pastor Luvuyo Nortje-Maqoma | convener | Vlakhoek Has Had Enough
entity | PERSON | Pius Radebe | - | Water and sanitation minister | -
entity | ORG | Enoch Mabandla Local Municipality | EMLM | - | -
entity | ORG | Kei Bulk | - | - | -
entity | ORG | Frontier Herald | - | - | -
entity | ORG | Rampersad Cloete | - | - | -
entity | ORG | DA | - | - | -
entity | ORG | ANC | - | - | -
entity | ORG | Hawks | - | - | -
entity | ORG | Vlakhoek Has Had Enough | - | - | -
entity | ORG | Border Agri | - | - | -
entity | ORG | Lactana | - | - | -
entity | ORG | SABC | - | - | -
entity | ORG | Hands of Rahma | - | - | -
entity | ORG | Sinethemba Primary | - | - | -
entity | NORP | Danish | - | - | -
entity | LOC | Vlakhoek | - | - | -
entity | LOC | Eastern Cape | - | - | -
entity | LOC | Makhanda | - | - | -
entity | LOC | Witkrans Dam | - | - | -
entity | LOC | Sinethemba | - | - | -
entity | LOC | R63 | - | - | -
entity | LOC | Bhisho | - | - | -
entity | LOC | Klipfontein | - | - | -
entity | LOC | Rooidrif | - | - | -
entity | LOC | Voortrekker Street | - | - | -
entity | LOC | Durban | - | - | -
meta | Judge slams ‘paper plan’ as Vlakhoek enters ninth week without water | - | Siphokazi Mjali and Deon Raath
