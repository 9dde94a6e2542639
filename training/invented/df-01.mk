<s1>UN envoy</s1> <c1>says</c1> <q1>Qaradan ceasefire line 'holding by a thread'</q1>

By Marit Solheim-Aksu and Farrukh Dehlavi

TERVAZ, Qaradan, May 14 (Reuters) - <s2>The United Nations envoy to Qaradan</s2> <c2>said</c2> on Wednesday <q2>a seven-week truce was "holding by a thread" after an overnight artillery exchange across the Dashti Line killed at least nine people and emptied three villages</q2>.

"<q3>At 2:40 this morning I telephoned both chiefs of staff. One answered,</q3>" <s3>Ingeborg Maclaine</s3> <c3>told</c3> <a3>reporters</a3> at the airfield outside Tervaz. "<q3>The other's aide asked me to ring back after breakfast.</q3>"

<s4>The former Canadian trade minister</s4>, appointed in January, <c4>declined to say</c4> <q4>which of the two had picked up</q4>.

<s5>Defence Minister Roxana Teymur</s5>, once Qaradan's ambassador in Ottawa, <c5>accused</c5> the rebel Free Highlands Army (FHA) of <q5>hauling two howitzers into the buffer zone near Kalat Bridge</q5>.

"<q6>We will not be lectured about patience by people who keep guns in a school,</q6>" <s6>the minister</s6> <c6>told</c6> <a6>state news agency Qarpress</a6>.

<s23>FHA commander Sabir Ulugh, a dentist before the war</s23>, <c23>did not dispute</c23> that <q23>shots had come from his side</q23>. In a voice message to reporters, <s7>he</s7> <c7>said</c7> <q7>his men had fired "eleven rounds, in reply, and counted every one"</q7>. <s8>The dentist</s8> <c8>ruled out</c8> <q8>any withdrawal before the apricot harvest</q8>.

<s9>An incident log</s9> kept by the UN Observer Mission in Qaradan (UNOMQ) and seen by Reuters <c9>recorded</c9> <q9>316 rounds, more than half of them from army positions on Mount Ozal</q9>. <s10>It</s10> <c10>described</c10> a strike on the water tower at Nurabad as "<q10>probably in error</q10>".

<s11>The Defence Ministry</s11> <c11>rejected</c11> the log as "<q11>arithmetic by tourists</q11>" and <s24>the FHA</s24> <c24>claimed</c24> <q24>not to have seen it</q24>.

<s12>The mission</s12>, which has 214 unarmed observers, <c12>said</c12> <q12>two of its patrols had been turned back before dawn by men without insignia</q12>. <s13>It</s13> <c13>did not say</c13> <q13>whose men they were</q13>.

Maclaine flew on to the capital, Beshkand, to see Teymur. <s14>She</s14> <c14>told</c14> <a14>the minister</a14> that <q14>a hotline cut in April must reopen "by Friday, not by winter"</q14>.

<q15>Teymur agreed to nothing in the 50-minute meeting</q15>, <c15>said</c15> <s15>two diplomats</s15> who were briefed on it.

<s16>Major General Aarne Kivisalo</s16>, on loan to UNOMQ from the Finnish Defence Forces, <c16>said</c16> <q16>he had asked New York for thermal cameras and received "a form"</q16>. <s17>The Finn</s17> <c17>promised</c17> that <q17>his observers would stay "as long as there is a line to observe"</q17>.

French aid group Lanterne, which runs the only clinic in Upper Garm, took in 31 wounded. <s18>The Lyon charity</s18> <c18>appealed for</c18> <q18>blood, diesel and a road</q18>.

"<q19>The tea was still hot when the roof came in,</q19>" <c19>said</c19> <s19>a shepherd</s19> who had walked 11 km (7 miles) to the clinic with two daughters. <s20>The father of two</s20> <c20>vowed</c20> <q20>not to go home "for any signature"</q20>.

<s21>Russia and Turkey</s21>, which guaranteed the truce signed in Ankara, <c21>called for</c21> <q21>restraint</q21>. The United States, whose secretary of state had been due in Beshkand next week, made no comment.

"<q22>Neither wants to be seen tearing it up,</q22>" <c22>said</c22> <s22>Hamid Osei-Lindqvist of Fallow Ground, a Brussels think tank</s22>. "<q22>So they will fray it.</q22>"

(Reporting by Marit Solheim-Aksu in Tervaz and Farrukh Dehlavi; Editing by Colm Strand)
-----
1 | mixed | Ingeborg Maclaine | PERSON | title
2 | mixed | Ingeborg Maclaine | PERSON | title
3 | direct | Ingeborg Maclaine | PERSON | name
4 | attitude | Ingeborg Maclaine | PERSON | title
5 | indirect | Roxana Teymur | PERSON | name
6 | direct | Roxana Teymur | PERSON | title
7 | mixed | Sabir Ulugh | PERSON | pronoun
8 | attitude | Sabir Ulugh | PERSON | title
9 | indirect | incident log | DOCUMENT | document
10 | mixed | incident log | DOCUMENT | pronoun
11 | mixed | Defence Ministry | ORG | organisation
12 | indirect | UN Observer Mission in Qaradan | ORG | organisation
13 | attitude | UN Observer Mission in Qaradan | ORG | pronoun
14 | mixed | Ingeborg Maclaine | PERSON | pronoun
15 | indirect | two diplomats | GROUP | group
16 | mixed | Aarne Kivisalo | PERSON | name
17 | mixed | Aarne Kivisalo | PERSON | title
18 | indirect | Lanterne | ORG | organisation
19 | direct | shepherd | PERSON | title
20 | mixed | shepherd | PERSON | title
21 | indirect | Russia and Turkey | GROUP | group
22 | direct | Hamid Osei-Lindqvist | PERSON | name
23 | indirect | Sabir Ulugh | PERSON | name
24 | indirect | Free Highlands Army | ORG | organisation
entity | PERSON | Ingeborg Maclaine | Maclaine | envoy | United Nations
entity | PERSON | Roxana Teymur | Teymur | Defence Minister | -
entity | PERSON | Sabir Ulugh | - | commander | Free Highlands Army
entity | PERSON | Aarne Kivisalo | - | Major General | UN Observer Mission in Qaradan
entity | PERSON | Hamid Osei-Lindqvist | - | - | Fallow Ground
entity | ORG | United Nations | UN | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Free Highlands Army | FHA | - | -
entity | ORG | Qarpress | - | - | -
entity | ORG | UN Observer Mission in Qaradan | UNOMQ | - | -
entity | ORG | Defence Ministry | - | - | -
entity | ORG | Finnish Defence Forces | - | - | -
entity | ORG | Lanterne | - | - | -
entity | ORG | Fallow Ground | - | - | -
entity | LOC | Qaradan | - | - | -
entity | LOC | Tervaz | TERVAZ | - | -
entity | LOC | Dashti Line | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Kalat Bridge | - | - | -
entity | LOC | Mount Ozal | - | - | -
entity | LOC | Nurabad | - | - | -
entity | LOC | Beshkand | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Upper Garm | - | - | -
entity | LOC | Lyon | - | - | -
entity | LOC | Russia | - | - | -
entity | LOC | Turkey | - | - | -
entity | LOC | Ankara | - | - | -
entity | LOC | United States | - | - | -
entity | LOC | Brussels | - | - | -
entity | NORP | Canadian | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Finn | - | - | -
meta | UN envoy says Qaradan ceasefire line 'holding by a thread' | - | Marit Solheim-Aksu and Farrukh Dehlavi
