Ouhame election commission halts count, expels observers

KOUMBALA, Nov 3 (Reuters) - <s2>Ouhame's election commission</s2> on Sunday suspended results from last week's presidential vote, citing what <s1>it</s1> <c1>called</c1> "<q1>an attempted intrusion</q1>" into its servers, and <c2>told</c2> <a2>the European Union Election Observation Mission</a2> <q2>to leave by Tuesday</q2>.

The Autonomous National Election Commission (CENA) had been due to publish tallies from Haut-Lindi, the last of 11 provinces, where former central bank governor Blaise Nkoumou has his base.

"<q3>The machine is sick, so we have switched it off,</q3>" <s3>CENA chairman Dieudonne Mbala</s3> <c3>told</c3> <a3>reporters</a3> at the Palais du Fleuve. "<q3>Nobody votes again. Nobody dances, either.</q3>"

<s5>Mbala</s5>, <s4>who</s4> <c4>denies</c4> <q4>being a cousin of President Fabrice Mbala</q4>, <c5>did not say</c5> <q5>when counting would resume</q5>.

<s6>Nkoumou's Lisanga coalition</s6> <c6>accused</c6> the commission of <q6>inventing the attack to bury a defeat</q6>. <s7>It</s7> <c7>says</c7> <q7>its own tally, from 9,400 polling stations, gives him 54%</q7>.

"<q8>You cannot hack a blackboard, and that is where our results are written,</q8>" <s8>the former governor</s8> <c8>told</c8> <a8>Reuters</a8> by telephone from Bokambo.

<s9>The National Episcopal Conference (CENOU)</s9>, which sent out 12,000 monitors, <c9>urged</c9> <a9>CENA</a9> <q9>to publish its figures "station by station, before the rains"</q9>. <s10>The bishops</s10> <c10>said</c10> <q10>they would name a winner "only if others lie first"</q10>.

<s11>Government spokesman Jean-Remy Tsiba</s11> <c11>dismissed</c11> Lisanga's figures as "<q11>poetry</q11>". <q12>A curfew in the capital and in Port-Ferrand would last "as many nights as it takes"</q12>, <s12>he</s12> <c12>added</c12>.

<s13>The EU mission</s13> <c13>regretted</c13> "<q13>a decision that speaks for itself</q13>". <q14>Its chief observer, Slovenian lawmaker Tadeja Kobal, was not packing</q14>, <c14>according to</c14> <s14>an aide</s14>.

The servers were supplied by Scrutys SA, a unit of Lyon-based Groupe Vauquelin. <s15>Scrutys</s15> <c15>said</c15> <q15>it had found "no trace of any visitor" and had offered the commission its logs on Friday</q15>.

"<q16>They didn't want them,</q16>" <c16>said</c16> <s16>a company engineer</s16> who was not authorised to speak to the press.

<q17>Internet traffic has fallen to 8% of normal levels</q17>, <s17>monitoring group NetPulse</s17> <c17>estimates</c17>. <s18>The country's two mobile operators, Congtel and Ouhatel</s18>, <c18>told</c18> <a18>customers</a18> in a joint message that <q18>they were "executing an instruction"</q18>. <s19>They</s19> <c19>did not say</c19> <q19>whose</q19>.

In Port-Ferrand, troops of the 3rd Parachute Battalion fired into the air near the Marche Tipoye. <s20>A nurse at the Hopital Saint-Luc</s20> <c20>said</c20> <q20>nine people had been admitted with gunshot wounds</q20>; <s21>the army</s21> <c21>put</c21> <q21>the number at two, "both of them clumsy"</q21>.

<s22>The African Union</s22> <c22>called for</c22> "<q22>restraint by all, starting with those who have guns</q22>".

<s23>The Constitutional Court</s23>, which must validate the outcome by Nov. 20, <c23>ruled</c23> on Friday that <q23>blackboard tallies were admissible</q23>. The president named seven of its nine judges, all of them members of his Rally for Renewal.

Ouhame, an exporter of manganese and teak, has not changed its leader peacefully since independence from France in 1961. <q24>Its 2034 dollar bond lost 3.1 cents on Friday</q24>, <s24>Bondtrack data</s24> <c24>showed</c24>.

"<q25>I voted at six in the morning and I am still waiting for it to count,</q25>" <c25>said</c25> <s25>Clementine Awa, 67</s25>, who sells smoked fish under the Pont Caillie. <s26>She</s26> <c26>intends</c26> <q26>to wait until Christmas</q26>.
-----
1 | mixed | Autonomous National Election Commission | ORG | pronoun
2 | indirect | Autonomous National Election Commission | ORG | organisation
3 | direct | Dieudonne Mbala | PERSON | name
4 | indirect | Dieudonne Mbala | PERSON | pronoun
5 | attitude | Dieudonne Mbala | PERSON | surname
6 | indirect | Lisanga | ORG | organisation
7 | indirect | Lisanga | ORG | pronoun
8 | direct | Blaise Nkoumou | PERSON | title
9 | mixed | National Episcopal Conference | ORG | organisation
10 | mixed | National Episcopal Conference | ORG | group
11 | mixed | Jean-Remy Tsiba | PERSON | name
12 | mixed | Jean-Remy Tsiba | PERSON | pronoun
13 | mixed | European Union Election Observation Mission | ORG | organisation
14 | indirect | aide | PERSON | title
15 | mixed | Scrutys SA | ORG | organisation
16 | direct | company engineer | PERSON | title
17 | indirect | NetPulse | ORG | organisation
18 | mixed | Congtel and Ouhatel | GROUP | group
19 | attitude | Congtel and Ouhatel | GROUP | pronoun
20 | indirect | nurse at the Hopital Saint-Luc | PERSON | title
21 | mixed | army | GROUP | group
22 | mixed | African Union | ORG | organisation
23 | indirect | Constitutional Court | ORG | organisation
24 | indirect | Bondtrack data | DOCUMENT | document
25 | direct | Clementine Awa | PERSON | name
26 | attitude | Clementine Awa | PERSON | pronoun
entity | PERSON | Blaise Nkoumou | Nkoumou | former central bank governor | Lisanga
entity | PERSON | Dieudonne Mbala | Mbala | chairman | Autonomous National Election Commission
entity | PERSON | Fabrice Mbala | President Fabrice Mbala | President | Rally for Renewal
entity | PERSON | Jean-Remy Tsiba | - | Government spokesman | -
entity | PERSON | Tadeja Kobal | - | chief observer | European Union Election Observation Mission
entity | PERSON | Clementine Awa | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Autonomous National Election Commission | CENA | - | -
entity | ORG | European Union Election Observation Mission | EU mission | - | -
entity | ORG | Lisanga | - | - | -
entity | ORG | National Episcopal Conference | CENOU | - | -
entity | ORG | Scrutys SA | Scrutys | - | -
entity | ORG | Groupe Vauquelin | - | - | -
entity | ORG | NetPulse | - | - | -
entity | ORG | Congtel | - | - | -
entity | ORG | Ouhatel | - | - | -
entity | ORG | 3rd Parachute Battalion | - | - | -
entity | ORG | Hopital Saint-Luc | - | - | -
entity | ORG | African Union | - | - | -
entity | ORG | Constitutional Court | - | - | -
entity | ORG | Rally for Renewal | - | - | -
entity | ORG | Bondtrack | - | - | -
entity | LOC | Ouhame | - | - | -
entity | LOC | KOUMBALA | - | - | -
entity | LOC | Haut-Lindi | - | - | -
entity | LOC | Palais du Fleuve | - | - | -
entity | LOC | Bokambo | - | - | -
entity | LOC | Port-Ferrand | - | - | -
entity | LOC | Lyon | - | - | -
entity | LOC | Marche Tipoye | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Pont Caillie | - | - | -
entity | NORP | Slovenian | - | - | -
meta | Ouhame election commission halts count, expels observers | - | -
