Six dead, thousands evacuated as floods hit central Portugal

Coimbra (Portugal) (AFP) – <q1>Floods triggered by a third storm in two weeks have killed at least six people in central Portugal and forced more than 4,000 from their homes</q1>, <s1>rescuers</s1> <c1>said</c1> Wednesday.

A dyke on the Mondego river gave way before dawn near Montemor-o-Velho, sending muddy water across rice fields and into villages downstream of Coimbra, a university city of 140,000 people.

"<q2>The water came through the kitchen window while we were still asleep,</q2>" <s2>Idalina Fróis, 71</s2>, <c2>told</c2> <a2>AFP</a2> at a sports hall where she had spent the night on a camp bed.

"<q3>In 1979 it reached the second step. This time there were no steps.</q3>"

<s4>Fróis, a widow</s4>, <c4>said</c4> <q4>she had been carried out by her neighbour, a fisherman, "like a bag of cement"</q4>.

<s5>The National Emergency and Civil Protection Authority (ANEPC)</s5> <c5>said</c5> <q5>two of the dead were a couple in their eighties whose car was swept off a bridge near Soure</q5>. A firefighter was killed when a wall collapsed on him.

"<q6>This is not over and nobody should go home,</q6>" <s6>ANEPC commander Rui Falcato</s6> <c6>told</c6> <a6>reporters</a6>.

<s7,8>He</s7,8> <c7>said</c7> <q7>1,900 rescuers, backed by army boats and two helicopters, were still looking for three missing people</q7>, and <c8>urged</c8> <a8>residents</a8> <q8>to stay away from the riverbanks</q8>.

<s9>The weather agency, IPMA</s9>, <c9>warned of</c9> <q9>up to 120 millimetres more rain by Friday</q9> and extended a red alert to five districts.

- '<q10>Nobody fixed it</q10>' -

Anger was mounting over the state of the dykes, part of which broke in a similar storm in 2019 and was rebuilt at a cost of 6.4 million euros ($7.4 million).

<s11>The mayor of Montemor-o-Velho, Leonor Sobreiro</s11>, <c11>accused</c11> the government of <q11>ignoring two letters in which she warned that the repairs were cracking</q11>.

"<q12>I wrote in March and I wrote in September,</q12>" <c12>said</c12> <s12>Sobreiro, a Socialist</s12>. "<q12>Nobody fixed it. Nobody even rang.</q12>"

<c13>According to</c13> <s13>one of the letters</s13>, seen by AFP, <q13>a section 40 metres long was "at imminent risk of rupture"</q13>.

<s14>Interior Minister Duarte Negrais</s14>, who flew over the area by helicopter, <c14>denied</c14> that <q14>the warnings had gone unread</q14>. <q15>An inspection in October had found "no structural defect"</q15>, <s15>he</s15> <c15>told</c15> <a15>public broadcaster RTP</a15>.

"<q16>Today is for saving people,</q16>" <s16>the minister</s16> <c16>said</c16>. "<q16>Tomorrow there will be time for engineers and, if necessary, for prosecutors.</q16>"

<s17>Opposition parties</s17> <c17>called for</c17> <q17>his resignation</q17>.

<s18>Prime Minister Baltasar Quintela</s18>, who cut short a visit to Brazil, <c18>promised</c18> <q18>emergency payments of up to 10,000 euros for each household by the end of the month</q18>. Three days of national mourning will begin on Thursday.

The European Union has sent pumps and a team of divers from Spain.

<s19>Scientists</s19> <c19>say</c19> <q19>warmer seas are loading Atlantic storms with more moisture</q19>. <q20>The Iberian peninsula was hit by 10 named storms last winter, a record</q20>, <c20>according to</c20> <s20>the EU's climate monitor Copernicus</s20>.

In the village of Ereira, which was an island by midday, rescuers in a dinghy handed bread through upstairs windows.

"<q21>I am not leaving the dog, and they will not take the dog,</q21>" <c21>shouted</c21> <s21>one elderly man, Albano Seiça</s21>, from his balcony.

<s22>His daughter</s22>, reached by telephone in Lisbon, <c22>said</c22> <q22>she had stopped arguing with him</q22>.

"<q23>He thinks the river will apologise,</q23>" <s23>she</s23> <c23>said</c23>.
-----
1 | indirect | rescuers | GROUP | group
2 | direct | Idalina Fróis | PERSON | name
3 | direct | Idalina Fróis | PERSON | none
4 | mixed | Idalina Fróis | PERSON | surname
5 | indirect | National Emergency and Civil Protection Authority | ORG | organisation
6 | direct | Rui Falcato | PERSON | name
7 | indirect | Rui Falcato | PERSON | pronoun
8 | indirect | Rui Falcato | PERSON | pronoun
9 | indirect | IPMA | ORG | organisation
10 | direct | Leonor Sobreiro | PERSON | none
11 | indirect | Leonor Sobreiro | PERSON | name
12 | direct | Leonor Sobreiro | PERSON | surname
13 | mixed | one of the letters | DOCUMENT | document
14 | indirect | Duarte Negrais | PERSON | name
15 | mixed | Duarte Negrais | PERSON | pronoun
16 | direct | Duarte Negrais | PERSON | title
17 | indirect | Opposition parties | GROUP | group
18 | indirect | Baltasar Quintela | PERSON | name
19 | indirect | Scientists | GROUP | group
20 | indirect | Copernicus | ORG | organisation
21 | direct | Albano Seiça | PERSON | name
22 | indirect | His daughter | PERSON | title
23 | direct | His daughter | PERSON | pronoun
entity | PERSON | Idalina Fróis | Fróis | - | -
entity | PERSON | Rui Falcato | - | commander | National Emergency and Civil Protection Authority
entity | PERSON | Leonor Sobreiro | Sobreiro | mayor of Montemor-o-Velho | -
entity | PERSON | Duarte Negrais | - | Interior Minister | -
entity | PERSON | Baltasar Quintela | - | Prime Minister | -
entity | PERSON | Albano Seiça | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | National Emergency and Civil Protection Authority | ANEPC | - | -
entity | ORG | IPMA | - | - | -
entity | ORG | RTP | - | - | -
entity | ORG | European Union | EU | - | -
entity | ORG | Copernicus | - | - | -
entity | NORP | Socialist | - | - | -
entity | LOC | Coimbra | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Mondego | - | - | -
entity | LOC | Montemor-o-Velho | - | - | -
entity | LOC | Soure | - | - | -
entity | LOC | Brazil | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Atlantic | - | - | -
entity | LOC | Iberian peninsula | - | - | -
entity | LOC | Ereira | - | - | -
entity | LOC | Lisbon | - | - | -
meta | Six dead, thousands evacuated as floods hit central Portugal | - | -
