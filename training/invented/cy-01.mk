<s1>Oman's Yemen mediator</s1> quits, <c1>says</c1> <q1>truce process 'nobody owns' is failing</q1>

By Nadine Haskour and Rob Telfer

MUSCAT, Oct 14 (Reuters) - <s2>Oman's lead mediator in talks to halt fighting in eastern Yemen</s2> resigned on Tuesday, <c2>telling</c2> <a2>colleagues</a2> in a letter that <q2>he would not go on lending his name to "a process that nobody owns"</q2>.

Yusuf bin Said al-Qasabi, 63, a former ambassador to Tehran, had shuttled since January between the Saudi-backed government in Aden and the Wadi Saram Front, a tribal force that seized the oil terminal at Nishtar last year.

<s3>The letter</s3>, dated Oct. 12 and seen by Reuters, <c3>says</c3> <q3>neither side has pulled back a single gun since the Salalah understandings were initialled in May</q3>. "<q4>Each of them signs with the right hand and reloads with the left,</q4>" <s4>it</s4> <c4>reads</c4>.

In a two-line statement <s5,6>Oman's foreign ministry</s5,6> <c5>confirmed</c5> <q5>the departure</q5> and <c6>thanked</c6> the former ambassador for "<q6>his patience and his discretion.</q6>"

<s7>Three officials</s7> involved in the talks <c7>said</c7> <q7>al-Qasabi had complained for weeks of being bypassed by the United Arab Emirates</q7>. <q8>The last straw</q8>, <s8>a senior European diplomat</s8> <c8>said</c8>, <q8>was a Sept. 30 meeting in Abu Dhabi to which he had not been invited</q8>.

<s9>The Front's chief delegate, Awad Bahashwan</s9>, who taught geography before the war, <c9>told</c9> <a9>Reuters</a9> by telephone that <q9>his movement had "not lost a mediator, only a postman"</q9>.

"<q10>We respect his age. We did not respect his maps,</q10>" <c10>said</c10> <s10,11>the former teacher</s10,11>, <c11>denying</c11> that <q11>his fighters had moved rockets to the coast road</q11>.

<s12>U.N. monitors</s12> in August <c12>accused</c12> the group of <q12>hiding launchers in a date warehouse leased to trading firm Gulf Blossom LLC</q12>.

In Aden, <s13>Information Minister Faisal al-Yazidi</s13> <c13>urged</c13> <a13>Muscat</a13> <q13>to name a successor before the ceasefire lapses on Oct. 31</q13>. "<q14>We would prefer one who is allowed to raise his voice,</q14>" <s14>the minister</s14> <c14>said</c14>.

<q15>Deputy mediator Khamis al-Jabri will take over for now</q15>, <s15>the ministry</s15> <c15>said</c15>. <q16>He hopes to bring both delegations back to Salalah next week</q16>, <c16>according to</c16> <s16>a draft schedule</s16>.

Reached at his farm near Barka, <s17>al-Qasabi</s17> <c17>declined to say</c17> <q17>whether he had been pushed</q17>.

"<q18>I am pruning lime trees,</q18>" <s18>the 63-year-old</s18> <c18>said</c18>. "<q18>They keep their promises.</q18>"

<s19>Marit Oosterhuis, an Arabia specialist at Brussels-based consultancy Crescent & Hale</s19>, <c19>likened</c19> the Omani's task to "<q19>refereeing a match in which both teams own the ball.</q19>" <q20>Whoever follows him, be it al-Jabri or an outsider, inherits "the whistle and nothing else,"</q20> <s20>she</s20> <c20>wrote</c20> in a note to clients.

Fighting has cut exports through Nishtar, run by state firm PetroSaram and Norway's Fjellstrand Energi ASA, to about 40,000 barrels a day. <s21>Fjellstrand</s21>, whose shares fell 3% in Oslo, <c21>said</c21> <q21>it had "no plans" to send back staff evacuated in March</q21>.

U.N. envoy Beatriz Lanzarote-Pyne briefs the Security Council on Thursday. <q22>She fears "a winter of small wars,"</q22> <s22>an aide</s22> <c22>said</c22>.

(Reporting by Nadine Haskour in Muscat and Rob Telfer in Dubai; Editing by Una Creagh)
-----
1 | mixed | Yusuf bin Said al-Qasabi | PERSON | title
2 | mixed | Yusuf bin Said al-Qasabi | PERSON | title
3 | indirect | letter | DOCUMENT | document
4 | direct | letter | DOCUMENT | pronoun
5 | indirect | Oman's foreign ministry | ORG | organisation
6 | mixed | Oman's foreign ministry | ORG | organisation
7 | indirect | Three officials involved in the talks | GROUP | group
8 | indirect | senior European diplomat | PERSON | title
9 | mixed | Awad Bahashwan | PERSON | name
10 | direct | Awad Bahashwan | PERSON | title
11 | indirect | Awad Bahashwan | PERSON | title
12 | indirect | U.N. monitors | GROUP | group
13 | indirect | Faisal al-Yazidi | PERSON | name
14 | direct | Faisal al-Yazidi | PERSON | title
15 | indirect | Oman's foreign ministry | ORG | organisation
16 | indirect | draft schedule | DOCUMENT | document
17 | attitude | Yusuf bin Said al-Qasabi | PERSON | surname
18 | direct | Yusuf bin Said al-Qasabi | PERSON | title
19 | mixed | Marit Oosterhuis | PERSON | name
20 | mixed | Marit Oosterhuis | PERSON | pronoun
21 | mixed | Fjellstrand Energi ASA | ORG | organisation
22 | mixed | aide | PERSON | title
entity | PERSON | Yusuf bin Said al-Qasabi | al-Qasabi | lead mediator | -
entity | PERSON | Awad Bahashwan | - | chief delegate | Wadi Saram Front
entity | PERSON | Faisal al-Yazidi | - | Information Minister | -
entity | PERSON | Khamis al-Jabri | al-Jabri | Deputy mediator | -
entity | PERSON | Marit Oosterhuis | - | Arabia specialist | Crescent & Hale
entity | PERSON | Beatriz Lanzarote-Pyne | - | envoy | U.N.
entity | ORG | Reuters | - | - | -
entity | ORG | Wadi Saram Front | Front | - | -
entity | ORG | U.N. | - | - | -
entity | ORG | Gulf Blossom LLC | - | - | -
entity | ORG | Crescent & Hale | - | - | -
entity | ORG | PetroSaram | - | - | -
entity | ORG | Fjellstrand Energi ASA | Fjellstrand | - | -
entity | ORG | Security Council | - | - | -
entity | LOC | Oman | - | - | -
entity | LOC | Yemen | - | - | -
entity | LOC | Muscat | MUSCAT | - | -
entity | LOC | Tehran | - | - | -
entity | LOC | Aden | - | - | -
entity | LOC | Nishtar | - | - | -
entity | LOC | Salalah | - | - | -
entity | LOC | United Arab Emirates | - | - | -
entity | LOC | Abu Dhabi | - | - | -
entity | LOC | Barka | - | - | -
entity | LOC | Arabia | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Oslo | - | - | -
entity | NORP | Saudi | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Omani | - | - | -
meta | Oman's Yemen mediator quits, says truce process 'nobody owns' is failing | - | Nadine Haskour and Rob Telfer
