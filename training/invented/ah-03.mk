Hope fades for 34 Bolivian miners as ministry, owners trade blame

CHAQUILLA, Bolivia - <s1>Rescue teams</s1> <c1>said</c1> Thursday <q1>they had heard no knocking for 19 hours from 34 miners trapped under a Bolivian mountain</q1>, as the government and the mine's Canadian operator fell out over the causes of the disaster.

The cave-in at the San Fermin tin and zinc mine, 4,300 metres above sea level, happened shortly before dawn on Monday. Eleven bodies have been recovered.

"<q2>We have not stopped, and we will not stop until we are ordered to,</q2>" <c2>said</c2> <s2>Colonel Waldo Arispe</s2>, who is leading the operation. "<q2>But I have to speak honestly to the families.</q2>"

<s3>He</s3> <c3>said</c3> <q3>the air pumped through a narrow borehole since Tuesday might not be reaching the lower gallery</q3>, where most of the men were working.

At the gate, dozens of relatives have camped around oil-drum fires. Some have hung overalls on the fence.

"<q4>The priest brings us coffee, the company brings us forms,</q4>" <c4>said</c4> <s4>Eusebia Mamani</s4>, whose husband and brother-in-law are both below. "<q4>I have signed nothing.</q4>"

<s5>The mining ministry</s5> on Wednesday suspended the licence of Tarn Valley Metals, the Vancouver-listed company which bought San Fermin in 2021, and <c5>accused</c5> it of <q5>ignoring two warnings about its roof supports</q5>.

<s6>Mining Minister Rogelio Quinones</s6> <c6>told</c6> <a6>reporters in La Paz</a6> that <q6>inspectors had demanded the closure of the lower gallery in both March and August</q6>.

"<q7>This was not a tragedy of nature,</q7>" <s7>he</s7> <c7>said</c7>. "<q7>It was a decision taken in an office.</q7>"

<s8,9>Tarn Valley</s8,9> <c8>rejected</c8> <q8>the allegation</q8>, <c9>saying</c9> <q9>it had carried out every repair asked of it</q9>.

In a statement issued in English and Spanish, <s10>it</s10> <c10>said</c10> <q10>the ministry's inspectors had "signed off on the area in question as recently as 2 October"</q10>.

The company also published a two-page certificate. <s11>It</s11> <c11>reads</c11>: "<q11>Supports adequate. No further action.</q11>"

<s12,13>An official at the ministry</s12,13>, speaking on condition of anonymity, <c12>acknowledged</c12> that <q12>the signature appeared genuine</q12> but <c13>said</c13> <q13>the inspector concerned had been dismissed in September</q13>. <s14>The ministry</s14> <c14>would not explain</c14> <q14>why the gallery was still open on Monday, with 51 men underground</q14>.

Unions have seized on the dispute. <s15,16>Filemon Choque, the head of the national federation of mine workers</s15,16>, <c15>called on</c15> <a15>President Lucia Barrientos</a15> <q15>to put the mine under state control</q15> and <c16>announced</c16> <q16>a 48-hour strike from midnight Friday</q16>.

"<q17>For the minister it is the company, for the company it is the minister,</q17>" <s17>Choque</s17> <c17>said</c17>. "<q17>For us it is Monday, every Monday.</q17>"

The president, who cut short a visit to Brasilia, is expected at the site on Saturday. In a post on X, <s18>she</s18> <c18>promised</c18> that <q18>"whoever put ore before lives" would be prosecuted</q18>.

It would not be the first attempt. In 2014, nine miners died when a gas pocket exploded in a neighbouring shaft then run by a state company. <s19>An official report</s19> <c19>recommended</c19> <q19>sensors on every level</q19>, but <s20>prosecutors</s20> dropped the case two years later, <c20>citing</c20> <q20>a lack of evidence</q20>.

<s21>Petra Lindholm, a mine safety specialist at the University of Queensland</s21>, <c21>said</c21> <q21>the rush to reopen old workings had "outrun the engineering"</q21>. The price of tin has almost doubled since 2023, driven by demand for solder in electronics.

"<q22>You can buy a concession in a week,</q22>" <s22>she</s22> <c22>told</c22> <a22>AFP</a22> by telephone. "<q22>Mapping what is under it takes years.</q22>"

Back at the fence, <s23>a young soldier</s23> <c23>announced</c23> through a loudspeaker that <q23>a camera would be lowered at 6:00 pm</q23>. Nobody cheered. <s24>Mamani</s24> <c24>hoped</c24> <q24>the drill had simply been too loud for anyone to hear the knocking</q24>.

"<q25>When it stops, we all hold our breath,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>Then it starts again.</q25>"
-----
1 | indirect | Rescue teams | GROUP | group
2 | direct | Waldo Arispe | PERSON | name
3 | indirect | Waldo Arispe | PERSON | pronoun
4 | direct | Eusebia Mamani | PERSON | name
5 | indirect | mining ministry | ORG | organisation
6 | indirect | Rogelio Quinones | PERSON | name
7 | direct | Rogelio Quinones | PERSON | pronoun
8 | indirect | Tarn Valley Metals | ORG | organisation
9 | indirect | Tarn Valley Metals | ORG | organisation
10 | mixed | Tarn Valley Metals | ORG | pronoun
11 | direct | two-page certificate | DOCUMENT | pronoun
12 | indirect | official at the ministry | PERSON | title
13 | indirect | official at the ministry | PERSON | title
14 | attitude | mining ministry | ORG | organisation
15 | indirect | Filemon Choque | PERSON | name
16 | indirect | Filemon Choque | PERSON | name
17 | direct | Filemon Choque | PERSON | surname
18 | mixed | Lucia Barrientos | PERSON | pronoun
19 | indirect | official report | DOCUMENT | document
20 | indirect | prosecutors | GROUP | group
21 | mixed | Petra Lindholm | PERSON | name
22 | direct | Petra Lindholm | PERSON | pronoun
23 | indirect | young soldier | PERSON | title
24 | attitude | Eusebia Mamani | PERSON | surname
25 | direct | Eusebia Mamani | PERSON | pronoun
entity | PERSON | Waldo Arispe | Colonel Waldo Arispe | - | -
entity | PERSON | Eusebia Mamani | Mamani | - | -
entity | PERSON | Rogelio Quinones | - | Mining Minister | mining ministry
entity | PERSON | Filemon Choque | Choque | head | national federation of mine workers
entity | PERSON | Lucia Barrientos | President Lucia Barrientos | President | -
entity | PERSON | Petra Lindholm | - | mine safety specialist | University of Queensland
entity | ORG | mining ministry | - | - | -
entity | ORG | Tarn Valley Metals | Tarn Valley | - | -
entity | ORG | national federation of mine workers | - | - | -
entity | ORG | University of Queensland | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | X | - | - | -
entity | NORP | Bolivian | - | - | -
entity | NORP | Canadian | - | - | -
entity | LOC | Bolivia | - | - | -
entity | LOC | CHAQUILLA | - | - | -
entity | LOC | San Fermin | - | - | -
entity | LOC | La Paz | - | - | -
entity | LOC | Vancouver | - | - | -
entity | LOC | Brasilia | - | - | -
meta | Hope fades for 34 Bolivian miners as ministry, owners trade blame | - | -
