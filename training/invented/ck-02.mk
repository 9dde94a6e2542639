'<q1>It was raining fire</q1>': Thousands flee as Juniper Flat Fire jumps highway

By Staci Kowalczyk

CALDERA SPRINGS, Ore. (KVLQ) — <s2>The Ponderosa County Sheriff's Office</s2> <c2>ordered</c2> <a2>everyone east of Bitterbrush Road</a2> <q2>to leave "right now"</q2> early Thursday as a wind-driven wildfire jumped Highway 218 and bore down on Tollgate and the Lazy K Estates.

"<q3>It was raining fire,</q3>" <c3>said</c3> <s3>Dolores "<x>Dee</x>" Apodaca, 61</s3>, who got out with two mules and her late husband's saxophone. "<q3>I drove over my own mailbox.</q3>"

<q4>Roughly 3,100 people live in the evacuation zone</q4>, <s4>Sheriff Lamar Biddle</s4> <c4>estimated</c4>. <s5>He</s5> <c5>pleaded with</c5> <a5>stragglers</a5> <q5>not to wait for a knock</q5>.

"<q6>If you can see it, you're late,</q6>" <c6>said</c6> <s6>Biddle, a former smokejumper</s6>.

<q7>The Juniper Flat Fire, which started Wednesday afternoon near Coffin Rock, had grown to 11,200 acres with zero containment</q7>, <c7>according to</c7> <s7>the Northwest Interagency Coordination Center, or NWCC</s7>.

In the gym of Halvorsen Elementary School, <s8>incident commander Troy Nakagawa</s8> <c8>leveled with</c8> <a8>the crowd</a8>: "<q8>We are not putting this thing out today.</q8>"

<q9>The wind</q9>, <s9>he</s9> <c9>said</c9>, <q9>had been "squirrelly" since midnight and had cost Tollgate 22 homes and its only church</q9>. <s10>Nakagawa</s10> <c10>thanked</c10> the Silver Butte Hotshots for <q10>saving the library</q10>.

Two members of the crew were flown to St. Alban Medical Center in Redmond with burns. <q11>Both were stable and "asking for tacos,"</q11> <s11>hospital spokesperson Jenna Tsosie</s11> <c11>said</c11>.

Not everyone is leaving. <s12>Wade Pruitt</s12>, whose family runs Pruitt Land & Cattle on Antelope Creek, <c12>refused</c12> <q12>to go</q12> even after <s13>deputies</s13> <c13>asked</c13> <a13>him</a13> for <q13>the name of his dentist</q13>.

"<q14>I've got a pond, a pump and a bad attitude,</q14>" <s14>the rancher</s14> <c14>told</c14> <a14>KVLQ</a14> by phone.

His brother isn't laughing. "<q15>You can't outstare it, Wade,</q15>" <s15>Curtis Pruitt</s15> <c15>texted</c15> <a15>him</a15> around 6 a.m. <s16>He</s16> <c16>said</c16> <q16>he got a thumbs-up back and then nothing</q16>.

A Red Cross shelter opened at the Ponderosa County Fairgrounds, where <s17>a hand-lettered sign</s17> <c17>reads</c17>: "<q17>DOGS LEFT, CATS RIGHT, LLAMAS ASK.</q17>"

<s18>Volunteer Thuy Pham</s18> <c18>wondered aloud</c18> <q18>where she would put another 200 cots</q18>. "<q19>Maybe the pie barn,</q19>" <s19>she</s19> <c19>said</c19>.

Gov. Marisol Engstrom, a Democrat, invoked the Emergency Conflagration Act, freeing up engines from Marion and Lane counties. <s20>She</s20> also <c20>called on</c20> <a20>FEMA</a20> <q20>to pick up 75% of the bill</q20>.

<s21,22>Cascadia Light & Power</s21,22> <c21>said</c21> <q21>it cut electricity to Tollgate at 1 a.m. as a precaution</q21> but <c22>denied</c22> that <q22>its equipment sparked the blaze</q22>.

The utility, formerly owned by Brightwater Partners of Houston, settled with 140 families in 2021 over the fire that leveled Mott Hollow. <s23>Their attorney, Ifeanyi Lindgren of the Portland firm Okafor Lindgren</s23>, <c23>called</c23> the denial "<q23>a rerun.</q23>"

<s24>The National Weather Service in Pendleton</s24> <c24>predicts</c24> <q24>gusts of 45 mph through Friday night</q24>.

As for Apodaca, <s25>she</s25> <c25>plans</c25> <q25>to rebuild, "but in brick."</q25>
-----
1 | direct | Dolores "Dee" Apodaca | PERSON | none
2 | mixed | Ponderosa County Sheriff's Office | ORG | organisation
3 | direct | Dolores "Dee" Apodaca | PERSON | name
4 | indirect | Lamar Biddle | PERSON | name
5 | indirect | Lamar Biddle | PERSON | pronoun
6 | direct | Lamar Biddle | PERSON | surname
7 | indirect | Northwest Interagency Coordination Center | ORG | organisation
8 | direct | Troy Nakagawa | PERSON | name
9 | mixed | Troy Nakagawa | PERSON | pronoun
10 | indirect | Troy Nakagawa | PERSON | surname
11 | mixed | Jenna Tsosie | PERSON | name
12 | attitude | Wade Pruitt | PERSON | name
13 | indirect | deputies | GROUP | group
14 | direct | Wade Pruitt | PERSON | title
15 | direct | Curtis Pruitt | PERSON | name
16 | indirect | Curtis Pruitt | PERSON | pronoun
17 | direct | hand-lettered sign | DOCUMENT | document
18 | indirect | Thuy Pham | PERSON | name
19 | direct | Thuy Pham | PERSON | pronoun
20 | indirect | Marisol Engstrom | PERSON | pronoun
21 | indirect | Cascadia Light & Power | ORG | organisation
22 | indirect | Cascadia Light & Power | ORG | organisation
23 | mixed | Ifeanyi Lindgren | PERSON | name
24 | indirect | National Weather Service | ORG | organisation
25 | mixed | Dolores "Dee" Apodaca | PERSON | pronoun
entity | PERSON | Dolores "Dee" Apodaca | Apodaca | - | -
entity | PERSON | Lamar Biddle | Sheriff Lamar Biddle; Biddle | Sheriff | Ponderosa County Sheriff's Office
entity | PERSON | Troy Nakagawa | Nakagawa | incident commander | -
entity | PERSON | Jenna Tsosie | - | spokesperson | St. Alban Medical Center
entity | PERSON | Wade Pruitt | Wade | rancher | Pruitt Land & Cattle
entity | PERSON | Curtis Pruitt | - | - | -
entity | PERSON | Thuy Pham | - | Volunteer | Red Cross
entity | PERSON | Marisol Engstrom | Gov. Marisol Engstrom | Gov. | -
entity | PERSON | Ifeanyi Lindgren | - | attorney | Okafor Lindgren
entity | ORG | KVLQ | - | - | -
entity | ORG | Ponderosa County Sheriff's Office | - | - | -
entity | ORG | Northwest Interagency Coordination Center | NWCC | - | -
entity | ORG | Halvorsen Elementary School | - | - | -
entity | ORG | Silver Butte Hotshots | - | - | -
entity | ORG | St. Alban Medical Center | - | - | -
entity | ORG | Pruitt Land & Cattle | - | - | -
entity | ORG | Red Cross | - | - | -
entity | ORG | FEMA | - | - | -
entity | ORG | Cascadia Light & Power | - | - | -
entity | ORG | Brightwater Partners | - | - | -
entity | ORG | Okafor Lindgren | - | - | -
entity | ORG | National Weather Service | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | CALDERA SPRINGS | - | - | -
entity | LOC | Ore. | - | - | -
entity | LOC | Bitterbrush Road | - | - | -
entity | LOC | Highway 218 | - | - | -
entity | LOC | Tollgate | - | - | -
entity | LOC | Lazy K Estates | - | - | -
entity | LOC | Coffin Rock | - | - | -
entity | LOC | Redmond | - | - | -
entity | LOC | Antelope Creek | - | - | -
entity | LOC | Ponderosa County Fairgrounds | - | - | -
entity | LOC | Marion | - | - | -
entity | LOC | Lane | - | - | -
entity | LOC | Houston | - | - | -
entity | LOC | Mott Hollow | - | - | -
entity | LOC | Portland | - | - | -
entity | LOC | Pendleton | - | - | -
meta | 'It was raining fire': Thousands flee as Juniper Flat Fire jumps highway | - | Staci Kowalczyk
