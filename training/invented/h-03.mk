West African bloc gives Karamba junta ultimatum as ousted leader's wife freed

PORT-LAUZUN, Karamba (AFP) - West African leaders on Thursday gave the officers who seized power in Karamba ten days to free the elected president, as tens of thousands of people rallied in the capital in support of the coup.

<s2>The Economic Community of West African States (ECOWAS)</s2> <c2>said</c2> <q2>it would close land borders and freeze the assets of the junta's 14 members unless President Anselme Dossouvi was released</q2>.

"<q3>There will be no negotiation over the person of the president,</q3>" <s3>the bloc's commission chief, Ibrahima Koulaté</s3>, <c3>told</c3> <a3>reporters</a3> after an emergency summit in Abuja. "<q3>He was elected. He will be returned to his family and to his office.</q3>"

<s4>He</s4> <c4>did not rule out</c4> <q4>the use of force</q4>.

Dossouvi, 63, has been held at a villa inside the Camp Baudelin barracks since soldiers stormed the palace on Saturday, hours before he was to name a new army chief. <q5>At least nine people were killed in the fighting</q5>, <c5>according to</c5> <s5>hospital sources</s5>.

<s6,7>The junta leader, General Félicien Mbaro-Tadé</s6,7>, on state television late Wednesday <c6>dismissed</c6> <q6>the threat of sanctions</q6>, <c7>saying</c7> <q7>Karamba "would rather eat dust than orders"</q7>.

<s8>The 51-year-old former head of the presidential guard</s8> also <c8>announced</c8> <q8>a transition of up to three years and the release of several detainees, among them Dossouvi's wife, Clémence</q8>.

She was met at the gates of the camp by her brother, Wilfried Agossa, and was driven to the residence of the French ambassador.

"<q9>She is tired but she is well,</q9>" <s9>Agossa</s9> <c9>told</c9> <a9>AFP</a9> by telephone. <s10>He</s10> <c10>said</c10> <q10>his sister had been allowed to see her husband for an hour on Tuesday</q10>. "<q11>He is reading. He asks for newspapers, and they do not bring them.</q11>"

<q13>The former first lady has refused <n13>to leave the country without him</n13></q13>, <s13>a diplomat</s13> <c13>said</c13>.

In Port-Lauzun, demonstrators filled the Boulevard of 12 June waving Karamban flags and, in a few places, Russian ones. <s14>One placard</s14> <c14>read</c14>: "<q14>ECOWAS, stay home.</q14>"

"<q15>Fifteen years they promised us electricity,</q15>" <c15>said</c15> <s15>Moussa Danfaka, a 29-year-old mechanic</s15>. "<q15>The soldiers have promised nothing yet, so they have not lied.</q15>"

Others were less sure. <s16>A teacher</s16> who gave her name only as Béatrice <c16>said</c16> <q16>she feared that prices, already up by a third since January, would climb further if the border with Ghana closed</q16>.

Karamba, a cocoa producer of 8.4 million people, had been seen as one of the steadier democracies in the region since its last coup, in 1998. That takeover was led by <s17>Colonel Tiburce Hounkanrin</s17>, who <c17>claimed</c17> at the time that <q17>he wanted "to sweep the house, then hand back the broom"</q17>. He stayed for six years.

<s18>Dossouvi's party, the Union for Renewal</s18>, <c18>called on</c18> <a18>its supporters</a18> <q18>to avoid confrontation</q18>. <s19>Its secretary general, Odile Senhouto</s19>, <c19>accused</c19> the generals of <q19>hiding behind the crowds</q19>.

"<q20>They have guns, and they bring children to stand in front of them,</q20>" <s20>she</s20> <c20>said</c20> from Lomé, where she fled on Sunday.

<s21>The African Union</s21> suspended Karamba on Monday and <c21>condemned</c21> "<q21>an intolerable assault on the will of the people</q21>". <s22>France</s22>, the former colonial power, which keeps some 300 troops in the country, <c22>said</c22> <q22>it was freezing military cooperation</q22>. <s23>Paris</s23> <c23>denied</c23> that <q23>an evacuation of its 2,600 citizens was under way</q23>.

<s27>Analysts</s27> <c27>doubt</c27> that <q27>the bloc, weakened by the withdrawal of three members since 2023, has the means to act</q27>.

"<q24>The ultimatum is addressed as much to other barracks as to this one,</q24>" <c24>said</c24> <s24>Hanneke Oosterlinck, a researcher at the Sahel Forum in Brussels</s24>. <s25>She</s25> <c25>predicted</c25> <q25>weeks of quiet bargaining</q25>. "<q26>Nobody wants to fight over cocoa roads in the rainy season.</q26>"
-----
2 | indirect | Economic Community of West African States | ORG | organisation
3 | direct | Ibrahima Koulaté | PERSON | name
4 | attitude | Ibrahima Koulaté | PERSON | pronoun
5 | indirect | hospital sources | GROUP | group
6 | indirect | Félicien Mbaro-Tadé | PERSON | name
7 | mixed | Félicien Mbaro-Tadé | PERSON | name
8 | indirect | Félicien Mbaro-Tadé | PERSON | title
9 | direct | Wilfried Agossa | PERSON | surname
10 | indirect | Wilfried Agossa | PERSON | pronoun
11 | direct | Wilfried Agossa | PERSON | none
13 | indirect | diplomat | PERSON | title
14 | direct | One placard | DOCUMENT | document
15 | direct | Moussa Danfaka | PERSON | name
16 | indirect | Béatrice | PERSON | title
17 | mixed | Tiburce Hounkanrin | PERSON | name
18 | indirect | Union for Renewal | ORG | organisation
19 | indirect | Odile Senhouto | PERSON | name
20 | direct | Odile Senhouto | PERSON | pronoun
21 | mixed | African Union | ORG | organisation
22 | indirect | France | LOC | organisation
23 | indirect | Paris | LOC | organisation
24 | direct | Hanneke Oosterlinck | PERSON | name
25 | indirect | Hanneke Oosterlinck | PERSON | pronoun
26 | direct | Hanneke Oosterlinck | PERSON | none
27 | attitude | Analysts | GROUP | group
entity | PERSON | Anselme Dossouvi | President Anselme Dossouvi; Dossouvi | president | -
entity | PERSON | Ibrahima Koulaté | - | commission chief | Economic Community of West African States
entity | PERSON | Félicien Mbaro-Tadé | General Félicien Mbaro-Tadé | junta leader | -
entity | PERSON | Clémence | - | - | -
entity | PERSON | Wilfried Agossa | Agossa | - | -
entity | PERSON | Moussa Danfaka | - | mechanic | -
entity | PERSON | Béatrice | - | teacher | -
entity | PERSON | Tiburce Hounkanrin | Colonel Tiburce Hounkanrin | - | -
entity | PERSON | Odile Senhouto | - | secretary general | Union for Renewal
entity | PERSON | Hanneke Oosterlinck | - | researcher | Sahel Forum
entity | ORG | Economic Community of West African States | ECOWAS | - | -
entity | ORG | AFP | - | - | -
entity | ORG | Union for Renewal | - | - | -
entity | ORG | African Union | - | - | -
entity | ORG | Sahel Forum | - | - | -
entity | NORP | West African | - | - | -
entity | NORP | Karamban | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Russian | - | - | -
entity | LOC | Karamba | - | - | -
entity | LOC | Port-Lauzun | PORT-LAUZUN | - | -
entity | LOC | Abuja | - | - | -
entity | LOC | Camp Baudelin | - | - | -
entity | LOC | Boulevard of 12 June | - | - | -
entity | LOC | Ghana | - | - | -
entity | LOC | Lomé | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Paris | - | - | -
entity | LOC | Brussels | - | - | -
meta | West African bloc gives Karamba junta ultimatum as ousted leader's wife freed | - | -
