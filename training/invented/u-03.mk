Lesotho vote '<q1>calm</q1>' but opposition cries foul

Maseru (AFP)

<s2>International observers</s2> on Monday <c2>praised</c2> Lesotho's general election as <q2>peaceful and well run</q2>, even as <s3>the main opposition leader</s3> <c3>refused</c3> <q3>to accept early results showing the ruling party ahead</q3>.

<q4>With three-quarters of constituencies counted, the Basotho Progress Alliance (BPA) of Prime Minister Teboho Khalane had 48 of the 80 directly elected seats</q4>, <c4>according to</c4> <s4>the Independent Electoral Commission</s4>.

The opposition Movement for Renewal had 19.

"<q5>What we witnessed was calm, orderly and, on the whole, transparent,</q5>" <c5>said</c5> <s5>former Malawian foreign minister Grace Chitsulo</s5>, who leads the African Union mission of 42 observers. "<q5>We commend the people of Lesotho for their patience.</q5>"

But <s6,7>she</s6,7> <c6>said</c6> <q6>her team had noted late openings at one in 10 polling stations</q6> and <c7>urged</c7> <a7>the commission</a7> <q7>to publish results from each of them</q7>.

<s8>Ntsoaki Ramolefe</s8>, who heads the Movement for Renewal, <c8>said</c8> on Sunday night that <q8>her party had "evidence of ballot-stuffing" in four mountain districts</q8>.

"<q9>This is not an election, it is an arithmetic lesson,</q9>" <s9>the 58-year-old former central banker</s9> <c9>told</c9> <a9>cheering supporters</a9> in the capital Maseru. "<q9>They count until they reach the number they want.</q9>"

She gave no details. <s10>Her lawyer, Moeketsi Tau</s10>, <c10>told</c10> <a10>AFP</a10> <q10>the party would go to court "within days"</q10>.

<s11,12>Khalane, 66</s11,12>, who came to power in 2017 after the collapse of a coalition, <c11>dismissed</c11> <q11>the allegations</q11> and <c12>called for</c12> <q12>unity</q12>.

"<q13>Those who lose must learn to go home,</q13>" <s13>he</s13> <c13>told</c13> <a13>state television</a13>. <s14>He</s14> <c14>promised</c14> <q14>to form a cabinet by the end of the month</q14>.

The mountain kingdom of 2.3 million people, entirely surrounded by South Africa, has known repeated coups and short-lived coalitions since independence from Britain in 1966.

<q16>Turnout fell to 39 percent from 52 percent five years ago</q16>, <s16>the commission</s16> <c16>said</c16>. <s17>Its chairwoman, Palesa Nkoane</s17>, <c17>blamed</c17> <q17>delays on fingerprint readers that failed in cold weather</q17>.

"<q18>We had slow machines, not dishonest people,</q18>" <s18>she</s18> <c18>told</c18> <a18>reporters</a18>.

<s20>The European Union</s20>, which sent a smaller team, <c20>said</c20> in a preliminary statement that <q20>the campaign had been marred by the misuse of state media</q20>. <q21>Public radio gave the BPA 71 percent of its airtime in the two weeks before the vote</q21>, <s21>the statement</s21> <c21>said</c21>.

"<q22>The playing field was not level,</q22>" <s22>mission chief Henrik Solberg-Maas</s22> <c22>said</c22>. <s23>The Dutch lawmaker</s23> <c23>added</c23>, however, that <q23>nothing he had seen "calls into question the will of the voters"</q23>.

<s25>South Africa</s25>, which relies on Lesotho's highlands for water and has mediated in previous crises, <c25>welcomed</c25> <q25>the peaceful conduct of the vote</q25>. <q26>Pretoria hopes that all parties will use legal channels to settle disputes</q26>, <s26>its foreign ministry</s26> <c26>said</c26>.

In Motimposo, a crowded district on the edge of Maseru, <s27>voters</s27> <c27>said</c27> <q27>they wanted jobs more than a new government</q27>. Textile exports, once the biggest source of private employment, have shed 12,000 posts since the United States raised tariffs last year.

"<q28>I queued for six hours to vote and I have queued for two years for work,</q28>" <c28>said</c28> <s28>Mamello Lekhotla, a 27-year-old seamstress</s28> who lost her job in May. "<q28>At least this queue ended.</q28>"

<s32>Analysts</s32> <c32>expect</c32> <q32>Khalane to fall short of an outright majority once 40 proportional seats are allotted</q32>. "<q33>He will need the small parties, and they know their price,</q33>" <c33>said</c33> <s33>Thuso Letsie of the National University of Lesotho</s33>.

In 2017, judges threw out a petition against the results after three days. The army, accused of interference in past polls, has remained in barracks. <s34>Its commander</s34> <c34>said</c34> on Friday that <q34>soldiers would "respect whatever the people decide"</q34>. Final results are due on Wednesday.
-----
1 | mixed | Grace Chitsulo | PERSON | none
2 | indirect | International observers | GROUP | group
3 | attitude | Ntsoaki Ramolefe | PERSON | title
4 | indirect | Independent Electoral Commission | ORG | organisation
5 | direct | Grace Chitsulo | PERSON | name
6 | indirect | Grace Chitsulo | PERSON | pronoun
7 | indirect | Grace Chitsulo | PERSON | pronoun
8 | mixed | Ntsoaki Ramolefe | PERSON | name
9 | direct | Ntsoaki Ramolefe | PERSON | title
10 | mixed | Moeketsi Tau | PERSON | name
11 | indirect | Teboho Khalane | PERSON | surname
12 | indirect | Teboho Khalane | PERSON | surname
13 | direct | Teboho Khalane | PERSON | pronoun
14 | indirect | Teboho Khalane | PERSON | pronoun
16 | indirect | Independent Electoral Commission | ORG | organisation
17 | indirect | Palesa Nkoane | PERSON | name
18 | direct | Palesa Nkoane | PERSON | pronoun
20 | indirect | European Union | ORG | organisation
21 | indirect | preliminary statement | DOCUMENT | document
22 | direct | Henrik Solberg-Maas | PERSON | name
23 | mixed | Henrik Solberg-Maas | PERSON | title
25 | indirect | South Africa | LOC | organisation
26 | indirect | its foreign ministry | ORG | organisation
27 | indirect | voters | GROUP | group
28 | direct | Mamello Lekhotla | PERSON | name
32 | attitude | Analysts | GROUP | group
33 | direct | Thuso Letsie | PERSON | name
34 | mixed | Its commander | PERSON | title
entity | PERSON | Teboho Khalane | Khalane | Prime Minister | Basotho Progress Alliance
entity | PERSON | Grace Chitsulo | - | former Malawian foreign minister | African Union
entity | PERSON | Ntsoaki Ramolefe | Ramolefe | main opposition leader | Movement for Renewal
entity | PERSON | Moeketsi Tau | - | lawyer | -
entity | PERSON | Palesa Nkoane | - | chairwoman | Independent Electoral Commission
entity | PERSON | Henrik Solberg-Maas | - | mission chief | European Union
entity | PERSON | Mamello Lekhotla | - | seamstress | -
entity | PERSON | Thuso Letsie | - | - | National University of Lesotho
entity | ORG | Basotho Progress Alliance | BPA | - | -
entity | ORG | Independent Electoral Commission | - | - | -
entity | ORG | Movement for Renewal | - | - | -
entity | ORG | African Union | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | National University of Lesotho | - | - | -
entity | NORP | Malawian | - | - | -
entity | NORP | Dutch | - | - | -
entity | LOC | Lesotho | - | - | -
entity | LOC | Maseru | - | - | -
entity | LOC | South Africa | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Pretoria | - | - | -
entity | LOC | Motimposo | - | - | -
entity | LOC | United States | - | - | -
meta | Lesotho vote 'calm' but opposition cries foul | - | -
