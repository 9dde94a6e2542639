Palawan halts Tagbara Nickel exports over silt spill, shares tumble

By Marisol Echaluce and Henk Dijkgraaf

PUERTO PRINCESA, Philippines, Oct 14 (Reuters) - The Philippine province of Palawan suspended the shipping permit of Tagbara Nickel Corp on Tuesday after red silt from its Mount Bulanaw mine reached mangroves in Malihud Bay, sending shares in the country’s third-largest nickel exporter down 17%.

<s1>Governor Crisanto Villamor</s1> <c1>said</c1> <q1>no ore would leave the pier at Rio Seco until an independent panel had inspected the company’s settling ponds</q1>.

“<q2>We are not closing the mine. We are closing the tap,</q2>” <s2>Villamor</s2> <c2>told</c2> <a2>a news conference</a2> at the Capitol. “<q2>Tagbara has had three notices since the Feast of the Nativity and answered none of them.</q2>”

<s3,4>Tagbara</s3,4>, which was founded in 1971, <c3>described</c3> the order as “<q3>precipitate and without legal basis</q3>” and <c4>said</c4> <q4>only the Mines and Geosciences Bureau in Manila could stop its exports</q4>.

In a filing to the Philippine Stock Exchange, <s5>it</s5> <c5>estimated</c5> <q5>the cost of the suspension at 90 million pesos ($1.6 million) a day</q5>. <s6>The filing</s6> <c6>said</c6> <q6>two vessels, the Ocean Verity and the MV Haruna Star, were waiting offshore</q6>.

<s7>The bureau</s7> <c7>did not say</c7> <q7>whether it would overrule the province</q7>. <s8>Its director, Atty. Rowena Quiambao</s8>, <c8>said</c8> in a text message that <q8>a team had left for Malihud</q8>.

Palawan’s stand is the sharpest yet by a local government against the nickel industry, which has boomed on demand from makers of stainless steel and batteries. In Indonesia, the biggest producer, such powers were taken from the provinces under the Omnibus Law.

“<q9>The market’s worry isn’t Tagbara’s tonnage, it’s imitation,</q9>” <c9>said</c9> <s9>Siobhan Teague, a metals analyst at Crowhurst Lim in Singapore</s9>. “<q9>If Surigao and Zambales copy this, you lose a tenth of seaborne ore.</q9>”

<s10>Teague</s10> <c10>expects</c10> <q10>the benchmark London price to test $17,000 a tonne this week</q10>. On the London Metal Exchange, three-month nickel rose 2.4%.

<q11>Kansai Nikkel, the Osaka smelter that takes almost half of Tagbara’s output, has stocks for six weeks and sees force majeure as “a remote option”</q11>, <s11>a person familiar with the matter</s11> <c11>said</c11>.

<s21>Fishermen</s21> first <c21>reported</c21> <q21>the water turning the colour of brick</q21> on Sept. 29, two days after Typhoon Ompong passed. <q12>As many as 1,100 hectares of seagrass were smothered</q12>, <c12>according to</c12> <s12>Bantay Malihud, a coalition of parish groups and Tagbanwa elders</s12>.

“<q13>My nets come up like roof tiles,</q13>” <c13>said</c13> <s13>Jun-Jun Abordo, 44, a crab fisherman from the village of Candelaria</s13>. <s14>He</s14> <c14>has asked</c14> <a14>the company</a14> <q14>to pay for new ones</q14>.

<s15>Bishop Socrates Ilagan</s15>, whose diocese owns land below the mine, <c15>accused</c15> Tagbara of “<q15>treating a bay as a drain</q15>”. <s16>The coalition’s lawyer, Imelda Tan-Forsyth</s16>, <c16>said</c16> <q16>she would ask the Court of Appeals for a writ of kalikasan, a remedy for environmental harm</q16>.

<s17>Tagbara’s chief executive, Dirk Lopezanto</s17>, <c17>denied</c17> that <q17>the ponds had overflowed</q17>. <q18>The silt came from an abandoned chromite pit upstream, once worked by Benguet Pacific</q18>, <s18>he</s18> <c18>told</c18> <a18>DZRQ radio</a18>. <s19>A spokesperson for Benguet Pacific</s19> <c19>called</c19> that “<q19>a fairy tale</q19>”.

The governor, a former Liberal Party congressman, faces re-election in May. <s20>He</s20> <c20>dismissed</c20> <q20>talk that the order was aimed at voters</q20>. (Additional reporting by Aiko Brandvold in Tokyo)
-----
1 | indirect | Crisanto Villamor | PERSON | name
2 | direct | Crisanto Villamor | PERSON | surname
3 | mixed | Tagbara Nickel Corp | ORG | organisation
4 | indirect | Tagbara Nickel Corp | ORG | organisation
5 | indirect | Tagbara Nickel Corp | ORG | pronoun
6 | indirect | filing to the Philippine Stock Exchange | DOCUMENT | document
7 | attitude | Mines and Geosciences Bureau | ORG | organisation
8 | indirect | Rowena Quiambao | PERSON | name
9 | direct | Siobhan Teague | PERSON | name
10 | attitude | Siobhan Teague | PERSON | surname
11 | mixed | person familiar with the matter | PERSON | title
21 | indirect | Fishermen | GROUP | group
12 | indirect | Bantay Malihud | ORG | organisation
13 | direct | Jun-Jun Abordo | PERSON | name
14 | indirect | Jun-Jun Abordo | PERSON | pronoun
15 | mixed | Socrates Ilagan | PERSON | name
16 | indirect | Imelda Tan-Forsyth | PERSON | name
17 | indirect | Dirk Lopezanto | PERSON | name
18 | indirect | Dirk Lopezanto | PERSON | pronoun
19 | mixed | Benguet Pacific | ORG | organisation
20 | indirect | Crisanto Villamor | PERSON | pronoun
entity | PERSON | Crisanto Villamor | Governor Crisanto Villamor; Villamor | Governor | Palawan
entity | PERSON | Rowena Quiambao | - | director | Mines and Geosciences Bureau
entity | PERSON | Siobhan Teague | Teague | metals analyst | Crowhurst Lim
entity | PERSON | Jun-Jun Abordo | - | crab fisherman | -
entity | PERSON | Socrates Ilagan | Bishop Socrates Ilagan | Bishop | -
entity | PERSON | Imelda Tan-Forsyth | - | lawyer | Bantay Malihud
entity | PERSON | Dirk Lopezanto | - | chief executive | Tagbara Nickel Corp
entity | ORG | Tagbara Nickel Corp | Tagbara Nickel; Tagbara | - | -
entity | ORG | Mines and Geosciences Bureau | - | - | -
entity | ORG | Philippine Stock Exchange | - | - | -
entity | ORG | Crowhurst Lim | - | - | -
entity | ORG | London Metal Exchange | - | - | -
entity | ORG | Kansai Nikkel | - | - | -
entity | ORG | Bantay Malihud | - | - | -
entity | ORG | Court of Appeals | - | - | -
entity | ORG | Benguet Pacific | - | - | -
entity | ORG | DZRQ | - | - | -
entity | ORG | Liberal Party | - | - | -
entity | ORG | Reuters | - | - | -
entity | NORP | Philippine | - | - | -
entity | NORP | Tagbanwa | - | - | -
entity | LOC | Palawan | - | - | -
entity | LOC | PUERTO PRINCESA | - | - | -
entity | LOC | Philippines | - | - | -
entity | LOC | Mount Bulanaw | - | - | -
entity | LOC | Malihud Bay | Malihud | - | -
entity | LOC | Rio Seco | - | - | -
entity | LOC | Capitol | - | - | -
entity | LOC | Manila | - | - | -
entity | LOC | Indonesia | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Surigao | - | - | -
entity | LOC | Zambales | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Osaka | - | - | -
entity | LOC | Candelaria | - | - | -
meta | Palawan halts Tagbara Nickel exports over silt spill, shares tumble | - | Marisol Echaluce and Henk Dijkgraaf
