<q1>Eleven dead in Malawi-Mozambique border clash</q1>, <s1>officials</s1> <c1>say</c1>

BLANTYRE (AFP) – <q2>Eleven people were killed when soldiers and armed villagers fought over grazing land on the border between Malawi and Mozambique</q2>, <s2>officials on both sides</s2> <c2>said</c2> Sunday, as a regional bloc prepared to hold emergency talks.

The fighting broke out on Friday near Chimwalira, a trading post on the Shire river in Malawi's Nsanje district, after a Mozambican patrol seized about 80 cattle.

<q3>Six of the dead were civilians</q3>, <c3>according to</c3> <s3>the Malawi Defence Force (MDF)</s3>. <s4>It</s4> <c4>said</c4> <q4>its troops "returned fire only when fired upon"</q4>.

<s5>Mozambique's defence ministry</s5> <c5>rejected</c5> <q5>the account</q5>. "<q6>Our men were ambushed on our own soil,</q6>" <c6>said</c6> <s6>ministry spokesman Colonel Anselmo Tivane</s6>. <s7>He</s7> <c7>put</c7> <q7>the number of Mozambican soldiers killed at five</q7>.

In the village of Bangula, across a dry stream from Chimwalira, residents fled with mattresses and goats.

"<q8>We do not know where the line is. The cows have never known it,</q8>" <c8>said</c8> <s8>Gift Mphepo, a 41-year-old herder</s8>, who walked nine hours to reach a school run by the Catholic diocese of Chikwawa.

<s9>Chief Ngabu, the traditional ruler of the area</s9>, <c9>told</c9> <a9>AFP</a9> by telephone that <q9>he had warned the district commissioner of trouble as early as March</q9>.

<s10>The Southern African Development Community (SADC)</s10> <c10>called on</c10> <a10>both governments</a10> <q10>to withdraw their forces to a distance of five kilometres</q10>. Its security organ, chaired this year by Tanzania, is to meet in Gaborone on Tuesday.

"<q11>There is no military answer to a question about grass,</q11>" <c11>said</c11> <s11>SADC's executive secretary, Motlalepula Ranthoakgale</s11>.

<s12>The Botswanan diplomat</s12> <c12>added</c12> that <q12>observers could be sent within ten days if Lilongwe and Maputo agreed</q12>.

Malawi has closed the crossing at Marka. Trucks carrying fertiliser for Zambezia Agro, a Beira-based importer, were backed up for three kilometres on Sunday. <s13>The firm</s13> <c13>said</c13> <q13>it was losing $40,000 a day</q13>.

<s14>Medecins Sans Frontieres (MSF)</s14> <c14>said</c14> <q14>it had treated 23 people for gunshot wounds at Trinity, a mission hospital in Muona</q14>. <s15>Trinity</s15> <c15>has appealed for</c15> <q15>blood</q15>.

<s16>Malawi's opposition Ufulu Party</s16> <c16>accused</c16> the government of <q16>neglecting the south</q16>. <s17>Its leader, Thokozani Kaliwo</s17>, <c17>wants</c17> <q17>President Lameck Sitima to recall parliament</q17>.

<s18>Sitima</s18>, who took office in 2025, <c18>has not said</c18> <q18>whether he will attend the Gaborone meeting</q18>. A cabinet committee on security met at Kamuzu Palace late on Saturday and ordered an investigation.

The frontier was drawn by Britain and Portugal in 1891 and has been surveyed twice since, most recently by a joint commission that ran out of money in 2013.

"<q19>Every dry season we have this, but with sticks,</q19>" <c19>said</c19> <s19>Lurdes Chongo of the Centro de Estudos de Fronteira, a Maputo think tank</s19>. "<q19>What is new is the guns.</q19>"

<s20>She</s20> <c20>believes</c20> <q20>many came from the insurgency in Cabo Delgado</q20>.
-----
1 | indirect | officials on both sides | GROUP | group
2 | indirect | officials on both sides | GROUP | group
3 | indirect | Malawi Defence Force | ORG | organisation
4 | mixed | Malawi Defence Force | ORG | pronoun
5 | indirect | Mozambique's defence ministry | ORG | organisation
6 | direct | Anselmo Tivane | PERSON | name
7 | indirect | Anselmo Tivane | PERSON | pronoun
8 | direct | Gift Mphepo | PERSON | name
9 | indirect | Chief Ngabu | PERSON | name
10 | indirect | Southern African Development Community | ORG | organisation
11 | direct | Motlalepula Ranthoakgale | PERSON | name
12 | indirect | Motlalepula Ranthoakgale | PERSON | title
13 | indirect | Zambezia Agro | ORG | organisation
14 | indirect | Medecins Sans Frontieres | ORG | organisation
15 | indirect | Trinity | ORG | organisation
16 | indirect | Ufulu Party | ORG | organisation
17 | attitude | Thokozani Kaliwo | PERSON | name
18 | attitude | Lameck Sitima | PERSON | surname
19 | direct | Lurdes Chongo | PERSON | name
20 | attitude | Lurdes Chongo | PERSON | pronoun
entity | PERSON | Anselmo Tivane | Colonel Anselmo Tivane | ministry spokesman | defence ministry
entity | PERSON | Gift Mphepo | - | herder | -
entity | PERSON | Chief Ngabu | - | traditional ruler | -
entity | PERSON | Motlalepula Ranthoakgale | - | executive secretary | Southern African Development Community
entity | PERSON | Thokozani Kaliwo | - | leader | Ufulu Party
entity | PERSON | Lameck Sitima | Sitima; President Lameck Sitima | President | -
entity | PERSON | Lurdes Chongo | - | - | Centro de Estudos de Fronteira
entity | ORG | AFP | - | - | -
entity | ORG | Malawi Defence Force | MDF | - | -
entity | ORG | Southern African Development Community | SADC | - | -
entity | ORG | Zambezia Agro | - | - | -
entity | ORG | Medecins Sans Frontieres | MSF | - | -
entity | ORG | Trinity | - | - | -
entity | ORG | Ufulu Party | - | - | -
entity | ORG | Centro de Estudos de Fronteira | - | - | -
entity | ORG | diocese of Chikwawa | - | - | -
entity | LOC | BLANTYRE | - | - | -
entity | LOC | Malawi | - | - | -
entity | LOC | Mozambique | - | - | -
entity | LOC | Chimwalira | - | - | -
entity | LOC | Shire | - | - | -
entity | LOC | Nsanje | - | - | -
entity | LOC | Bangula | - | - | -
entity | LOC | Tanzania | - | - | -
entity | LOC | Gaborone | - | - | -
entity | LOC | Lilongwe | - | - | -
entity | LOC | Maputo | - | - | -
entity | LOC | Marka | - | - | -
entity | LOC | Beira | - | - | -
entity | LOC | Muona | - | - | -
entity | LOC | Kamuzu Palace | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Cabo Delgado | - | - | -
entity | NORP | Mozambican | - | - | -
entity | NORP | Catholic | - | - | -
entity | NORP | Botswanan | - | - | -
meta | Eleven dead in Malawi-Mozambique border clash, officials say | - | -
