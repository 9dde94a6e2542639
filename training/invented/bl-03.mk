"<q1>We walked at night</q1>": five engineers freed after 87 days in Ombaria

PORT-SÉVERIN (AFP) — <q2>Five foreign engineers held for 87 days by rebels in the hills of northern Ombaria were released on Thursday</q2>, <s2>the International Committee of the Red Cross</s2> <c2>said</c2>.

The three men and two women, employed by French dam builder Hydralis and its Turkish partner Demirkol, were handed over at a ford on the Sangoua and flown to Barthélemy Airport in the capital.

"<q3>We walked at night and slept under plastic by day,</q3>" <s3>Loïc Kermadec, 52, from Lorient</s3>, <c3>told</c3> <a3>AFP</a3> on the tarmac. "<q3>I counted everything: days, rivers, goats.</q3>"

<s4>He</s4> <c4>said</c4> <q4>the captives had been moved 14 times but were "never beaten"</q4>.

<s5>His colleague Selim Arikan</s5>, at 26 the youngest of the group, <c5>declined to describe</c5> <q5>his captivity</q5>.

"<q6>My mother first,</q6>" <s6>he</s6> <c6>said</c6>. "<q6>Then the story.</q6>"

The Movement of 9 April, known as M9, seized the five in February from a camp near the unfinished Elima Dam, which <s7>it</s7> <c7>says</c7> <q7>will drown 40 villages of the Bakouele people</q7>.

In a statement, <s8,9>M9</s8,9> <c8>said</c8> <q8>it had freed them "without ransom, out of respect for the elders"</q8> and <c9>accused</c9> the army of <q9>shelling the route twice</q9>. <s10>Its spokesman</s10>, who calls himself Colonel Fidele, <c10>warned</c10> that <q10>"the next machine" to cross the river would be burned</q10>.

<s11>Defence Minister Jean-Bosco Itoua</s11> <c11>denied</c11> <q11>any shelling</q11>.

"<q12>Our soldiers held their fire for 87 days, and that was the hardest order I ever gave,</q12>" <s12>he</s12> <c12>told</c12> <a12>state broadcaster RTO</a12>.

Asked whether money had changed hands, <s13>Itoua</s13> <c13>replied</c13>: "<q13>Not from Ombaria.</q13>"

The release followed talks in Doha and Rome led by Qatar and the Community of San Ruffino, a Catholic lay group which helped to broker the Lorient Accords that ended the Ombarian civil war in 1998.

"<q14>Patience was our only weapon,</q14>" <c14>said</c14> <s14>its envoy, Father Anselme Dibango</s14>. <s15>He</s15> <c15>revealed</c15> that <q15>the first proof of life had been a crossword filled in by Elodie Vasseur, a geologist, and left at a mission in Saint-Paul-des-Eaux</q15>.

<s16>Qatari envoy Noor al-Mannai</s16> <c16>hailed</c16> "<q16>the wisdom of all parties</q16>".

In Paris, <s17>Foreign Minister Herve Quintal</s17> <c17>promised</c17> that <q17>France would not forget those who had helped</q17>. <s18>The Quai d'Orsay</s18> <c18>has repeatedly advised</c18> <a18>French citizens</a18> <q18>to leave the north</q18>.

<s19>Hydralis</s19> <c19>said</c19> <q19>it would not resume work until security was "guaranteed in writing"</q19>. Shares in the company, listed on Euronext, rose four percent.

<s20>Analysts</s20> <c20>doubt</c20> that <q20>the turbines, built by Demirkol in Izmir, will turn before 2030</q20>.

"<q21>The contract is dead; only the concrete does not know it,</q21>" <c21>said</c21> <s21>Wanjiru Tembo of the Kilele Institute in Nairobi</s21>.

Eleven Ombarian labourers taken in a separate raid on Mbandou in January are still missing. Their families have camped since Ash Wednesday outside the Palais de la Concorde, the seat of the National Assembly.

"<q22>Nobody sends a plane for a mason,</q22>" <c22>said</c22> <s22>Prudence Oyono</s22>, whose brother Dieudonne is among them. <s23>She</s23> <c23>asked</c23> <a23>Father Dibango</a23> <q23>to "go back up the hill"</q23>.
-----
1 | direct | Loïc Kermadec | PERSON | none
2 | indirect | International Committee of the Red Cross | ORG | organisation
3 | direct | Loïc Kermadec | PERSON | name
4 | mixed | Loïc Kermadec | PERSON | pronoun
5 | attitude | Selim Arikan | PERSON | name
6 | direct | Selim Arikan | PERSON | pronoun
7 | indirect | Movement of 9 April | ORG | pronoun
8 | mixed | Movement of 9 April | ORG | organisation
9 | indirect | Movement of 9 April | ORG | organisation
10 | mixed | Colonel Fidele | PERSON | title
11 | indirect | Jean-Bosco Itoua | PERSON | name
12 | direct | Jean-Bosco Itoua | PERSON | pronoun
13 | direct | Jean-Bosco Itoua | PERSON | surname
14 | direct | Anselme Dibango | PERSON | name
15 | indirect | Anselme Dibango | PERSON | pronoun
16 | mixed | Noor al-Mannai | PERSON | name
17 | indirect | Herve Quintal | PERSON | name
18 | indirect | Quai d'Orsay | ORG | organisation
19 | mixed | Hydralis | ORG | organisation
20 | attitude | Analysts | GROUP | group
21 | direct | Wanjiru Tembo | PERSON | name
22 | direct | Prudence Oyono | PERSON | name
23 | mixed | Prudence Oyono | PERSON | pronoun
entity | PERSON | Loïc Kermadec | - | - | Hydralis
entity | PERSON | Selim Arikan | - | - | -
entity | PERSON | Colonel Fidele | - | spokesman | Movement of 9 April
entity | PERSON | Jean-Bosco Itoua | Itoua | Defence Minister | -
entity | PERSON | Anselme Dibango | Father Anselme Dibango; Father Dibango | envoy | Community of San Ruffino
entity | PERSON | Elodie Vasseur | - | geologist | -
entity | PERSON | Noor al-Mannai | - | envoy | -
entity | PERSON | Herve Quintal | - | Foreign Minister | -
entity | PERSON | Wanjiru Tembo | - | - | Kilele Institute
entity | PERSON | Prudence Oyono | - | - | -
entity | PERSON | Dieudonne | - | - | -
entity | ORG | International Committee of the Red Cross | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | Hydralis | - | - | -
entity | ORG | Demirkol | - | - | -
entity | ORG | Movement of 9 April | M9 | - | -
entity | ORG | RTO | - | - | -
entity | ORG | Community of San Ruffino | - | - | -
entity | ORG | Quai d'Orsay | - | - | -
entity | ORG | Euronext | - | - | -
entity | ORG | Kilele Institute | - | - | -
entity | ORG | National Assembly | - | - | -
entity | LOC | Ombaria | - | - | -
entity | LOC | PORT-SÉVERIN | - | - | -
entity | LOC | Sangoua | - | - | -
entity | LOC | Barthélemy Airport | - | - | -
entity | LOC | Lorient | - | - | -
entity | LOC | Elima Dam | - | - | -
entity | LOC | Doha | - | - | -
entity | LOC | Rome | - | - | -
entity | LOC | Qatar | - | - | -
entity | LOC | Saint-Paul-des-Eaux | - | - | -
entity | LOC | Paris | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Izmir | - | - | -
entity | LOC | Nairobi | - | - | -
entity | LOC | Mbandou | - | - | -
entity | LOC | Palais de la Concorde | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Turkish | - | - | -
entity | NORP | Bakouele | - | - | -
entity | NORP | Catholic | - | - | -
entity | NORP | Ombarian | - | - | -
entity | NORP | Qatari | - | - | -
meta | "We walked at night": five engineers freed after 87 days in Ombaria | - | -
