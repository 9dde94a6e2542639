Senegal regulator fines Teranga Mobile, Sahelis over number switching

By Ngone Sarr-Diop and Felix Harbottle

DAKAR, Nov 18 (Reuters) - <s1>Senegal's telecoms regulator</s1> <c1>said</c1> on Wednesday <q1>it had fined the country's two largest operators a combined 9.4 billion CFA francs ($16.1 million) for obstructing customers who tried to switch networks</q1>.

<s2>The Autorite de Regulation des Telecommunications et des Postes (ARTP)</s2> <c2>said</c2> <q2>Teranga Mobile must pay 6.1 billion francs and Sahelis the rest</q2>. <s3>It</s3> <c3>ordered</c3> <a3>both</a3> <q3>to process transfers within 24 hours from Jan. 1</q3>.

"<q4>A phone number belongs to the citizen, not to Teranga,</q4>" <s4>ARTP Director-General Birane Ndao</s4> <c4>told</c4> <a4>a news conference</a4> at the King Fahd Palace.

<s5>Teranga</s5>, a unit of France's Oriflux, <c5>said</c5> <q5>it was studying the decision and reserved the right to appeal to the Supreme Court</q5>. <s6,7>Sahelis</s6,7>, controlled by Moroccan group Atlas Bourkia, <c6>denied</c6> <q6>delaying transfers</q6>, <c7>saying</c7> <q7>92% of requests on its Jokko prepaid plan were met the same day</q7>.

Shares in Oriflux fell 1.8% in Paris. Atlas Bourkia ended flat in Casablanca.

<s8>The regulator's decision</s8>, a 37-page document seen by Reuters, <c8>said</c8> <q8>agents at Teranga shops in Thies, Kaolack and the Medina district of Dakar had told callers that porting "kills" mobile money accounts</q8>.

<s9>Two former Teranga employees</s9> <c9>told</c9> <a9>Reuters</a9> <q9>staff were paid bonuses for each customer they dissuaded</q9>. <q10>The scheme was known inside the company as Operation Baobab</q10>, <c10>said</c10> <s10>a former shop manager in Kaolack</s10>. Teranga did not respond to questions about it.

The fines follow a complaint by consumers' association Kaddu. <s12,13>Its president, Mame Coumba Thiam</s12,13>, <c12>welcomed</c12> <q12>the ruling</q12> but <c13>questioned</c13> <q13>whether fines equal to four days of revenue would change anything</q13>.

"<q14>They will put it on our bills,</q14>" <s14>Thiam</s14> <c14>said</c14>.

<s15>Communications Minister Alioune Sall-Kane</s15> <c15>said</c15> last month <q15>the government planned to issue a fourth licence in 2027 as part of its New Digital Deal</q15>. <q16>Vietnam's Quang Telecom and a consortium led by Johannesburg-based Umzila have expressed interest</q16>, <s16>his ministry</s16> <c16>said</c16>.

<q17>Teranga Mobile has 11.2 million subscribers, Sahelis 6.4 million and third-placed Wolo fewer than 900,000</q17>, <c17>according to</c17> <s17>ARTP data</s17>.

<s18,19>Analysts at Dakar brokerage Ndoumbe Finance</s18,19> <c18>said</c18> in a note <q18>the fines were "noise"</q18> but <c19>warned</c19> that <q19>tougher rules on the Cauris money-transfer platform could cost Teranga up to 4% of earnings</q19>.

<s20>The SYNTEL union</s20>, which represents about 2,100 workers at the two firms, <c20>urged</c20> <a20>the government</a20> <q20>to ensure that "Paris and Casablanca pay, not the girl at the counter"</q20>.

<s21>President Lamine Badji's Pastef-led government</s21> <c21>has promised</c21> <q21>to halve the price of mobile data by 2028</q21>. The West African Economic and Monetary Union adopted common portability rules in 2022, but only Ivory Coast and Benin apply them.

<s22>Ndao</s22>, a former judge in Tambacounda whose mandate ends in March, <c22>said</c22> <q22>he would not seek another</q22>.

"<q23>I have a mango farm in Casamance and it does not port,</q23>" <s23>he</s23> <c23>said</c23>.

Sahelis customers trying to leave the network on Wednesday afternoon received an automatic text message. "<q24>Your request is important to Sahelis,</q24>" <s24>it</s24> <c24>read</c24>.
-----
1 | indirect | Autorite de Regulation des Telecommunications et des Postes | ORG | organisation
2 | indirect | Autorite de Regulation des Telecommunications et des Postes | ORG | organisation
3 | indirect | Autorite de Regulation des Telecommunications et des Postes | ORG | pronoun
4 | direct | Birane Ndao | PERSON | name
5 | indirect | Teranga Mobile | ORG | organisation
6 | indirect | Sahelis | ORG | organisation
7 | indirect | Sahelis | ORG | organisation
8 | mixed | regulator's decision | DOCUMENT | document
9 | indirect | Two former Teranga employees | GROUP | group
10 | indirect | former shop manager in Kaolack | PERSON | title
12 | indirect | Mame Coumba Thiam | PERSON | name
13 | indirect | Mame Coumba Thiam | PERSON | name
14 | direct | Mame Coumba Thiam | PERSON | surname
15 | indirect | Alioune Sall-Kane | PERSON | name
16 | indirect | his ministry | ORG | organisation
17 | indirect | ARTP data | DOCUMENT | document
18 | mixed | Analysts at Dakar brokerage Ndoumbe Finance | GROUP | group
19 | indirect | Analysts at Dakar brokerage Ndoumbe Finance | GROUP | group
20 | mixed | SYNTEL | ORG | organisation
21 | indirect | President Lamine Badji's Pastef-led government | ORG | organisation
22 | indirect | Birane Ndao | PERSON | surname
23 | direct | Birane Ndao | PERSON | pronoun
24 | direct | automatic text message | DOCUMENT | pronoun
entity | PERSON | Birane Ndao | Ndao | Director-General | Autorite de Regulation des Telecommunications et des Postes
entity | PERSON | Mame Coumba Thiam | Thiam | president | Kaddu
entity | PERSON | Alioune Sall-Kane | - | Communications Minister | -
entity | PERSON | Lamine Badji | - | President | -
entity | ORG | Autorite de Regulation des Telecommunications et des Postes | ARTP | - | -
entity | ORG | Teranga Mobile | Teranga | - | -
entity | ORG | Sahelis | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Oriflux | - | - | -
entity | ORG | Atlas Bourkia | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Kaddu | - | - | -
entity | ORG | Quang Telecom | - | - | -
entity | ORG | Umzila | - | - | -
entity | ORG | Wolo | - | - | -
entity | ORG | Ndoumbe Finance | - | - | -
entity | ORG | SYNTEL | - | - | -
entity | ORG | Pastef | - | - | -
entity | ORG | West African Economic and Monetary Union | - | - | -
entity | NORP | Moroccan | - | - | -
entity | LOC | Senegal | - | - | -
entity | LOC | Dakar | DAKAR | - | -
entity | LOC | King Fahd Palace | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Paris | - | - | -
entity | LOC | Casablanca | - | - | -
entity | LOC | Thies | - | - | -
entity | LOC | Kaolack | - | - | -
entity | LOC | Medina | - | - | -
entity | LOC | Vietnam | - | - | -
entity | LOC | Johannesburg | - | - | -
entity | LOC | Ivory Coast | - | - | -
entity | LOC | Benin | - | - | -
entity | LOC | Tambacounda | - | - | -
entity | LOC | Casamance | - | - | -
meta | Senegal regulator fines Teranga Mobile, Sahelis over number switching | - | Ngone Sarr-Diop and Felix Harbottle
