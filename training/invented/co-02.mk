‘<q1>You have sold the river twice</q1>’: House rocked over Kundru land

<s2>Opposition members</s2> <c2>want</c2> <q2>ordinance withdrawn</q2>; <s3>Revenue Minister</s3> <c3>offers</c3> <q3>to quit “if one acre is shown to be benami”</q3>

Special Correspondent

RANCHI: The monsoon session of the Jharkhand Assembly was washed out for a second day on Wednesday as <s4>Opposition members</s4> stormed the well of the House <c4>demanding</c4> <q4>the withdrawal of an ordinance under which 1,840 acres in Kundru and Chainpur Tola are to be acquired for an industrial corridor along the Dholai</q4>.

<s5>Speaker Ramdeo Prasad Oraon</s5> adjourned the Assembly three times before <c5>ordering</c5> <a5>marshals</a5> <q5>to remove five members, among them Leader of the Opposition Sudha Besra</q5>.

“<q6>You have sold the river twice, once to the contractor and once to the voter,</q6>” <s6>Ms. Besra</s6> <c6>told</c6> <a6>the Chief Minister</a6> as she was led out.

<s7>The Chief Minister, Anant Kujur</s7>, sat through the din with folded hands and later <c7>refused to say</c7> <q7>whether the ordinance would be re-promulgated</q7>.

Replying to the debate, <s8>Revenue Minister Harihar Nath Munda</s8> <c8>maintained</c8> that <q8>71% of the landholders had consented in writing</q8>. <s9,10>He</s9,10> <c9>offered</c9> <q9>to quit public life “if one acre is shown to be benami”</q9> and <c10>dared</c10> <a10>the Jan Adhikar Morcha (JAM)</a10> <q10>to table its evidence</q10>.

“<q11>Consent under whose lathi?</q11>” <c11>shot back</c11> <s11>JAM member Imtiaz Ansari</s11>, waving a sheaf of affidavits. <s12>The Minister</s12> <c12>said</c12> <q12>he had “neither seen nor smelt” any such papers</q12>.

<s13>An audit report of the Comptroller and Auditor General</s13>, tabled a day earlier, <c13>had found</c13> that <q13>the Jharkhand Industrial Land Bank (JILB) bought plots at ₹4.2 lakh an acre and passed them on to Vindhyavasini Infra within a week</q13>. Field enquiries, <s14>it</s14> <c14>noted</c14>, <q14>had been “dispensed with over telephone”</q14>.

“<q15>We bought low because the land was barren,</q15>” <s15>JILB Managing Director K.S. Venkatachalapathy</s15> <c15>told</c15> <a15>this newspaper</a15>. “<q15>It is not barren now. Is that a scam?</q15>”

<s16>The allottee firm, a unit of Kolkata’s Dugar Group</s16>, <c16>claimed</c16> in a filing to the BSE that <q16>it had been “a bona fide buyer”</q16>.

Papers were torn and a microphone uprooted amid <c17>shouts</c17> of “<q17>Zameen chor, gaddi chhor</q17>”. <s18>Parliamentary Affairs Minister Prabha Toppo, a former kabaddi international</s18>, <c18>likened</c18> the scenes to “<q18>a fish market without fish</q18>”.

<s19>She</s19> <c19>accused</c19> Ms. Besra, her cousin, of “<q19>shedding tears by appointment</q19>”. <q20>She had herself</q20>, <s20>the former kabaddi player</s20> <c20>said</c20>, <q20>given up three acres for the Kundru bypass in 2016</q20>.

<s21>The Lok Pragati Dal, a junior partner in the ruling coalition</s21>, <c21>has threatened</c21> <q21>to move the Jharkhand High Court on its own</q21>.

At Kundru, 38 km from the capital, villagers squatted on National Highway 143 for the 19th day. “<q22>The officers came with a drone and a box of sweets,</q22>” <c22>said</c22> <s22>Phulmani Devi, a widow</s22> whose two bighas figure in the notification. “<q22>I gave back the sweets.</q22>”

<s23>Resolutions of four gram sabhas</s23>, copies of which are with The Chhota Nagpur Chronicle, <c23>state</c23> that <q23>no meeting on consent was ever convened</q23>. <s24>Fr. Benedict Kerketta of the Jal Jangal Manch</s24>, who helped draft them, <c24>feared</c24> “<q24>another Nandigram</q24>”.

Mr. Ansari quoted <s25>the Speaker</s25> as <c25>saying</c25> in his chamber that <q25>the five could return on Friday “if they bring back the microphone”</q25>.
-----
1 | direct | Sudha Besra | PERSON | none
2 | attitude | Opposition members | GROUP | group
3 | mixed | Harihar Nath Munda | PERSON | title
4 | indirect | Opposition members | GROUP | group
5 | indirect | Ramdeo Prasad Oraon | PERSON | name
6 | direct | Sudha Besra | PERSON | surname
7 | attitude | Anant Kujur | PERSON | name
8 | indirect | Harihar Nath Munda | PERSON | name
9 | mixed | Harihar Nath Munda | PERSON | pronoun
10 | indirect | Harihar Nath Munda | PERSON | pronoun
11 | direct | Imtiaz Ansari | PERSON | name
12 | mixed | Harihar Nath Munda | PERSON | title
13 | indirect | audit report of the Comptroller and Auditor General | DOCUMENT | document
14 | mixed | audit report of the Comptroller and Auditor General | DOCUMENT | pronoun
15 | direct | K.S. Venkatachalapathy | PERSON | name
16 | mixed | Vindhyavasini Infra | ORG | organisation
17 | direct | - | - | none
18 | mixed | Prabha Toppo | PERSON | name
19 | mixed | Prabha Toppo | PERSON | pronoun
20 | indirect | Prabha Toppo | PERSON | title
21 | indirect | Lok Pragati Dal | ORG | organisation
22 | direct | Phulmani Devi | PERSON | name
23 | indirect | Resolutions of four gram sabhas | DOCUMENT | document
24 | mixed | Benedict Kerketta | PERSON | name
25 | mixed | Ramdeo Prasad Oraon | PERSON | title
entity | PERSON | Ramdeo Prasad Oraon | - | Speaker | Jharkhand Assembly
entity | PERSON | Sudha Besra | Ms. Besra | Leader of the Opposition | -
entity | PERSON | Anant Kujur | - | Chief Minister | -
entity | PERSON | Harihar Nath Munda | - | Revenue Minister | -
entity | PERSON | Imtiaz Ansari | Mr. Ansari | member | Jan Adhikar Morcha
entity | PERSON | K.S. Venkatachalapathy | - | Managing Director | Jharkhand Industrial Land Bank
entity | PERSON | Prabha Toppo | - | Parliamentary Affairs Minister | -
entity | PERSON | Phulmani Devi | - | - | -
entity | PERSON | Benedict Kerketta | Fr. Benedict Kerketta | - | Jal Jangal Manch
entity | ORG | Jharkhand Assembly | House; Assembly | - | -
entity | ORG | Jan Adhikar Morcha | JAM | - | -
entity | ORG | Comptroller and Auditor General | - | - | -
entity | ORG | Jharkhand Industrial Land Bank | JILB | - | -
entity | ORG | Vindhyavasini Infra | - | - | -
entity | ORG | Dugar Group | - | - | -
entity | ORG | BSE | - | - | -
entity | ORG | Lok Pragati Dal | - | - | -
entity | ORG | Jharkhand High Court | - | - | -
entity | ORG | The Chhota Nagpur Chronicle | - | - | -
entity | ORG | Jal Jangal Manch | - | - | -
entity | LOC | RANCHI | - | - | -
entity | LOC | Kundru | - | - | -
entity | LOC | Chainpur Tola | - | - | -
entity | LOC | Dholai | - | - | -
entity | LOC | Kolkata | - | - | -
entity | LOC | National Highway 143 | - | - | -
entity | LOC | Nandigram | - | - | -
meta | ‘You have sold the river twice’: House rocked over Kundru land | - | -
