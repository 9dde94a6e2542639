Hull Insurer Kvitnes Parts With CEO After Red Sea Claims Erase Profit

By Lisbet Amundrud and Oyin Falade

The chief executive officer of Kvitnes Marine ASA will leave after the Norwegian insurer swung to a loss of $412 million, its first since being carved out of Bergenshall Group in 2006.

<q1>Torunn Espeseth, 58, is to depart on May 31 “by mutual agreement,”</q1> <s1>the company</s1> <c1>said</c1> in a statement Thursday. It also scrapped its dividend.

“<q2>We sold too much war risk at too little price, and that is on me,</q2>” <s2,3>Espeseth</s2,3> <c2>said</c2> on a call with reporters, <c3>ruling out</c3> <q3>another job in the industry before 2028</q3>.

<s4>Chair Marit Fjellanger</s4> <c4>thanked</c4> her for “<q4>18 years of stubborn service.</q4>” <s5>She</s5> <c5>declined to say</c5> <q5>whether the CEO would receive severance</q5>.

<q6>Directors turned against the 58-year-old at a Feb. 11 meeting in Oslo, when she couldn’t say how many tankers Kvitnes covered in the Gulf of Aden</q6>, <c6>according to</c6> <s6>three people familiar with the matter</s6>. Minutes seen by Bloomberg News quote <s7>her</s7> as <c7>telling</c7> <a7>colleagues</a7> that <q7>the book was “a fire we can smell from the kitchen.”</q7>

The same minutes record a <c8>warning</c8> by <s8>Chief Risk Officer Ola Brekke-Nair</s8> that <q8>a single bad week in the Bab el-Mandeb strait could cost more than a year’s premiums</q8>.

Kvitnes tumbled 14% to 61.20 kroner. The shares are down by half since Quarrystone Capital LP, a New York hedge fund, disclosed a 9.7% stake.

“<q9>Half the board signed off on this and half the board should follow her out,</q9>” <c9>said</c9> <s9>Desmond Achterberg, a partner at the fund</s9>. <s10>Quarrystone</s10> <c10>has called for</c10> <q10>an extraordinary meeting by June</q10>.

<s11,12>Finanstilsynet, the Norwegian regulator</s11,12>, <c11>said</c11> <q11>it was “in dialogue” with the insurer</q11> and <c12>expects</c12> <q12>a new capital plan by April 30</q12>.

Claims from four vessels, including the Halcyon Dawn and the Ras Tamar, came to $530 million. <q13>None had been reinsured above the first $20 million</q13>, <s13>the annual report</s13> <c13>shows</c13>. <s14>Verity Ratings</s14>, which cut Kvitnes to BBB in January, <c14>found</c14> in a 40-page review that <q14>its reserves were “thin to the point of translucence.”</q14>

Skarvang, Assurance Malouine SA and Tokyo’s Hoshino Fire & Marine have quit the corridor altogether. Pell Osgood LLP, formerly part of Tarrant Dray, stopped quoting for the route in January. <s15>Its brokers</s15> <c15>predict</c15> <q15>rates will double by the autumn</q15>.

“<q16>Whoever comes next inherits a repair job,</q16>” <s16>Priyanka Lund-Rao, an analyst at Sabine & Cray in London</s16>, <c16>wrote</c16> in a note. <s17>She</s17> <c17>likened</c17> the balance sheet to “<q17>a lifeboat with a postage stamp over the hole.</q17>”

For now the job falls to Chief Financial Officer Halvor Tveitane. In a memo to staff, <s18,19>the former navy lieutenant</s18,19> <c18>pledged</c18> <q18>to “shrink to strength”</q18> and <c19>put</c19> <q19>the number of jobs at risk in Bergen and Piraeus at 120</q19>.

<s20>Havfolk</s20>, which represents most of the company’s clerks, <c20>accused</c20> management of “<q20>throwing the deckhands over to save the captains</q20>”. <s21>The union</s21> <c21>is threatening</c21> <q21>to strike from March 3</q21>.

Representatives for Bergenshall didn’t immediately return calls and emails seeking comment.

Espeseth began as an underwriter at the Lloyd’s of London syndicate Harbinger 1184. <s22>She</s22> <c22>intends</c22> <q22>to go home to Ålesund</q22>, where her brother runs a yard.

“<q23>I am going to build small boats that nobody has to insure,</q23>” <s23>the outgoing CEO</s23> <c23>told</c23> <a23>Skipsfartstidende, a trade newspaper</a23>.
-----
1 | mixed | Kvitnes Marine ASA | ORG | organisation
2 | direct | Torunn Espeseth | PERSON | surname
3 | indirect | Torunn Espeseth | PERSON | surname
4 | mixed | Marit Fjellanger | PERSON | name
5 | attitude | Marit Fjellanger | PERSON | pronoun
6 | indirect | three people familiar with the matter | GROUP | group
7 | mixed | Torunn Espeseth | PERSON | pronoun
8 | indirect | Ola Brekke-Nair | PERSON | name
9 | direct | Desmond Achterberg | PERSON | name
10 | indirect | Quarrystone Capital LP | ORG | organisation
11 | mixed | Finanstilsynet | ORG | organisation
12 | attitude | Finanstilsynet | ORG | organisation
13 | indirect | annual report | DOCUMENT | document
14 | mixed | Verity Ratings | ORG | organisation
15 | indirect | Its brokers | GROUP | group
16 | direct | Priyanka Lund-Rao | PERSON | name
17 | mixed | Priyanka Lund-Rao | PERSON | pronoun
18 | mixed | Halvor Tveitane | PERSON | title
19 | indirect | Halvor Tveitane | PERSON | title
20 | mixed | Havfolk | ORG | organisation
21 | indirect | Havfolk | ORG | organisation
22 | attitude | Torunn Espeseth | PERSON | pronoun
23 | direct | Torunn Espeseth | PERSON | title
entity | PERSON | Torunn Espeseth | Espeseth | chief executive officer | Kvitnes Marine ASA
entity | PERSON | Marit Fjellanger | - | Chair | Kvitnes Marine ASA
entity | PERSON | Ola Brekke-Nair | - | Chief Risk Officer | Kvitnes Marine ASA
entity | PERSON | Desmond Achterberg | - | partner | Quarrystone Capital LP
entity | PERSON | Priyanka Lund-Rao | - | analyst | Sabine & Cray
entity | PERSON | Halvor Tveitane | - | Chief Financial Officer | Kvitnes Marine ASA
entity | ORG | Kvitnes Marine ASA | Kvitnes | - | -
entity | ORG | Bergenshall Group | Bergenshall | - | -
entity | ORG | Bloomberg News | - | - | -
entity | ORG | Quarrystone Capital LP | Quarrystone | - | -
entity | ORG | Finanstilsynet | - | - | -
entity | ORG | Verity Ratings | - | - | -
entity | ORG | Skarvang | - | - | -
entity | ORG | Assurance Malouine SA | - | - | -
entity | ORG | Hoshino Fire & Marine | - | - | -
entity | ORG | Pell Osgood LLP | - | - | -
entity | ORG | Tarrant Dray | - | - | -
entity | ORG | Sabine & Cray | - | - | -
entity | ORG | Havfolk | - | - | -
entity | ORG | Lloyd’s of London | - | - | -
entity | ORG | Harbinger 1184 | - | - | -
entity | ORG | Skipsfartstidende | - | - | -
entity | LOC | Red Sea | - | - | -
entity | LOC | Oslo | - | - | -
entity | LOC | Gulf of Aden | - | - | -
entity | LOC | Bab el-Mandeb strait | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Tokyo | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Piraeus | - | - | -
entity | LOC | Ålesund | - | - | -
entity | NORP | Norwegian | - | - | -
meta | Hull Insurer Kvitnes Parts With CEO After Red Sea Claims Erase Profit | - | Lisbet Amundrud and Oyin Falade
