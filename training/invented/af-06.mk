Three engineers suspended after Jhilmari bridge span falls into river, nine dead

OUR SPECIAL CORRESPONDENT

Calcutta: The Bengal government on Tuesday suspended three engineers of the public works department and sealed the office of a private contractor, a day after a 42-metre span of the Jhilmari bridge in Bankura district came down with a passenger bus and at least four two-wheelers on it.

Nine persons, among them two schoolchildren, have died. <q1>Twenty-three have been pulled out of the Kansai alive and four are still missing</q1>, <s1>district magistrate Ipsita Guharoy</s1> <c1>said</c1> on Tuesday evening.

“<q2>The current is strong after last week’s rain and the divers can work only in stretches of 20 minutes,</q2>” <s2>Guharoy</s2> <c2>told</c2> <a2>reporters</a2> at the site. “<q2>We have asked the dam authorities to hold back water through the night.</q2>”

The suspended engineers include Tapan Kumar Samaddar, the executive engineer in charge of the division. <s3>PWD minister Swapan Layek</s3> <c3>alleged</c3> that <q3>Samaddar had signed a fitness certificate for the bridge in March “without getting down from his car”</q3>.

“<q4>Whoever is responsible will go to jail, however big he may be,</q4>” <s4>the minister</s4> <c4>said</c4>.

Samaddar could not be reached. <s6>His wife, Mitali</s6>, <c6>said</c6> <q6>he had written to his seniors about the bearings on two occasions and was being made a scapegoat</q6>.

“<q7>He used to come home and say <n7>that bridge will take me down with it</n7>,</q7>” <s7>she</s7> <c7>said</c7> over the phone from Durgapur.

One such letter, dated November 14, 2024, has been seen by The Eastern Telegraph. “<q8>The elastomeric bearings at Pier 3 have lost their function and replacement brooks no delay,</q8>” <s8>it</s8> <c8>says</c8>. <s9>A note in another hand</s9> at the foot of the page <c9>reads</c9>: “<q9>Fund position to be seen first.</q9>”

<s10>A senior official of the department</s10> <c10>confirmed</c10> that <q10>the letter was genuine</q10>. <s11>He</s11>, however, <c11>refused to say</c11> <q11>whose handwriting the note was in</q11>.

The bridge, opened in 1983, was last repaired in 2022 by Sarvagya Infracon, a Salt Lake-based company that was paid Rs 6.8 crore. <s12>Its director, Vinay Poddar</s12>, <c12>denied</c12> that <q12>the work was shoddy</q12>. <s13>The firm</s13> <c13>claimed</c13> in a statement that <q13>it had been hired only to relay the deck and repaint the railings</q13>.

<s14>Survivors</s14> <c14>spoke of</c14> <q14>a sound like a tyre bursting</q14>. <s15>Bus conductor Haradhan Bauri</s15>, who is in Bankura Sammilani Medical College with a fractured collarbone, <c15>remembered</c15> <q15>the road tilting to the left</q15>.

“<q16>I was giving change to a lady and then there was water in my mouth,</q16>” <c16>said</c16> <s16>Bauri, 37</s16>. “<q16>Some boys who were bathing their buffaloes pulled me up by my shirt.</q16>”

Villagers of Jhilmari blocked the state highway for three hours in the afternoon. <s17,18>They</s17,18> <c17>demanded</c17> <q17>jobs for the families of the dead</q17> and <c18>accused</c18> the administration of <q18>allowing sand trucks to use the bridge at night in spite of a 16-tonne limit</q18>.

<s19>Purnima Hembram</s19>, who heads the local gram panchayat, <c19>said</c19> <q19>she had counted 70 trucks in one night in August</q19>. <q20>The police knew</q20>, <s20>she</s20> <c20>added</c20>.

<s21>Superintendent of police Rehan Akhtar</s21> <c21>dismissed</c21> <q21>the charge</q21>. <s22>He</s22> <c22>said</c22> <q22>115 overloaded vehicles had been fined since April</q22>.

Opposition parties were quick to reach the spot. <s23,24>BJP MLA Nirmal Mahato</s23,24> <c23>described</c23> the collapse as “<q23>murder by cut money</q23>” and <c24>sought</c24> <q24>a CBI probe</q24>, while <s25>the CPM’s district committee</s25> <c25>wanted</c25> <q25>an inquiry under a sitting judge</q25>. <s26>A Trinamul spokesperson</s26> <c26>urged</c26> <a26>both parties</a26> <q26>not to “do politics over bodies”</q26>.

Saibal Nandy, who taught structural engineering at Jadavpur University for three decades, has been made head of a five-member committee that will go into the cause. <s27>He</s27> <c27>cautioned against</c27> <q27>jumping to conclusions</q27>.

“<q28>Bridges rarely fail for one reason,</q28>” <s28>Nandy</s28> <c28>said</c28>. “<q28>I shall look at the bearings, the scour, the loads and the files. Mostly it is in the files.</q28>”

The committee has been given 15 days. A report on the Chandmoni flyover, part of which fell in 2021, is yet to be made public.
-----
1 | indirect | Ipsita Guharoy | PERSON | name
2 | direct | Ipsita Guharoy | PERSON | surname
3 | mixed | Swapan Layek | PERSON | name
4 | direct | Swapan Layek | PERSON | title
6 | indirect | Mitali | PERSON | name
7 | direct | Mitali | PERSON | pronoun
8 | direct | One such letter | DOCUMENT | pronoun
9 | direct | note in another hand | DOCUMENT | document
10 | indirect | senior official of the department | PERSON | title
11 | attitude | senior official of the department | PERSON | pronoun
12 | indirect | Vinay Poddar | PERSON | name
13 | indirect | Sarvagya Infracon | ORG | organisation
14 | indirect | Survivors | GROUP | group
15 | attitude | Haradhan Bauri | PERSON | name
16 | direct | Haradhan Bauri | PERSON | surname
17 | indirect | Villagers of Jhilmari | GROUP | pronoun
18 | indirect | Villagers of Jhilmari | GROUP | pronoun
19 | indirect | Purnima Hembram | PERSON | name
20 | indirect | Purnima Hembram | PERSON | pronoun
21 | indirect | Rehan Akhtar | PERSON | name
22 | indirect | Rehan Akhtar | PERSON | pronoun
23 | mixed | Nirmal Mahato | PERSON | name
24 | indirect | Nirmal Mahato | PERSON | name
25 | attitude | CPM | ORG | organisation
26 | mixed | Trinamul | ORG | organisation
27 | indirect | Saibal Nandy | PERSON | pronoun
28 | direct | Saibal Nandy | PERSON | surname
entity | PERSON | Ipsita Guharoy | Guharoy | district magistrate | -
entity | PERSON | Tapan Kumar Samaddar | Samaddar | executive engineer | -
entity | PERSON | Swapan Layek | - | PWD minister | -
entity | PERSON | Mitali | - | - | -
entity | PERSON | Vinay Poddar | - | director | Sarvagya Infracon
entity | PERSON | Haradhan Bauri | Bauri | Bus conductor | -
entity | PERSON | Purnima Hembram | - | - | -
entity | PERSON | Rehan Akhtar | - | Superintendent of police | -
entity | PERSON | Nirmal Mahato | - | MLA | BJP
entity | PERSON | Saibal Nandy | Nandy | - | -
entity | ORG | PWD | - | - | -
entity | ORG | The Eastern Telegraph | - | - | -
entity | ORG | Sarvagya Infracon | - | - | -
entity | ORG | Bankura Sammilani Medical College | - | - | -
entity | ORG | BJP | - | - | -
entity | ORG | CBI | - | - | -
entity | ORG | CPM | - | - | -
entity | ORG | Trinamul | - | - | -
entity | ORG | Jadavpur University | - | - | -
entity | LOC | Jhilmari | - | - | -
entity | LOC | Calcutta | - | - | -
entity | LOC | Bengal | - | - | -
entity | LOC | Bankura | - | - | -
entity | LOC | Kansai | - | - | -
entity | LOC | Durgapur | - | - | -
entity | LOC | Salt Lake | - | - | -
entity | LOC | Chandmoni | - | - | -
meta | Three engineers suspended after Jhilmari bridge span falls into river, nine dead | - | -
