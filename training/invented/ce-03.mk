<s1>Ferry captain</s1> <c1>tells</c1> <a1>Philippine inquiry</a1> <q1>he twice asked to stay in port</q1>

By MARIVIC DELA PENA

TAGBUNGAN, Philippines (AP) — <s2>The captain of the sunken ferry Santa Imelda</s2> <c2>told</c2> <a2>a board of inquiry</a2> Wednesday that <q2>he had twice begged the vessel's owner to keep it in port and was twice overruled by phone</q2>.

Capt. Rodrigo Alcaraz, one of 31 people known to have survived, read his answers from a school notebook.

"<q3>I told him, '<n3>Sir, the sea is white,</n3>'</q3>" <s3>Alcaraz</s3> <c3>testified</c3>. "<q3>He said the passengers had paid.</q3>"

<s4>Visayan Star Lines</s4> <c4>has denied</c4> <q4>pressuring crews to sail</q4>. <s5>Ernesto Quimpo Jr., its lawyer</s5>, <c5>accused</c5> the 57-year-old of <q5>inventing the calls to save himself from prison</q5>.

<q6>At least 112 people died when the ferry rolled over off Cape Malinao on March 9 at the edge of Tropical Storm Odeng</q6>, <c6>according to</c6> <s6>the Philippine Coast Guard</s6>. Divers have yet to reach the car deck, 64 meters (210 feet) down.

<s7>The head of the board, retired Judge Corazon Villarba</s7>, <c7>demanded to know</c7> <q7>why Alcaraz had not simply refused</q7>.

"<q8>Because I have four children, Your Honor,</q8>" <s8>the captain</s8> <c8>answered</c8>.

Last month <s9>a dispatcher for the company</s9> <c9>swore</c9> that <q9>no calls were logged that night</q9>. Shown phone records Wednesday, he changed his account while Alcaraz looked on with folded arms. <q10>A manager had told him to leave the page blank</q10>, <s10>he</s10> <c10>said</c10>.

"<q11>I have a wife too,</q11>" <s11>the dispatcher</s11> <c11>added</c11>, to jeers from the gallery.

<s12,20>Villarba</s12,20> <c12>threatened</c12> <q12>to clear the room</q12>, then <c20>ordered</c20> <a20>Visayan Star</a20> <q20>to hand over its recordings by Friday</q20>.

Outside the courthouse, Lourdes Macaraeg sat under a tarpaulin with Sister Agnes Ybanez, a Benedictine nun who has brought her rice every day since May. Macaraeg's twin sons, both 19, were never found.

"<q13>She hates nobody. She only asks for the list,</q13>" <s13>the nun</s13> <c13>told</c13> <a13>The Associated Press</a13>.

There is no agreed list. <s14>Bring Them All Home, a relatives' group</s14> that Macaraeg leads, <c14>estimates</c14> that <q14>40 or more people boarded at Port Salomague without tickets</q14>. <s15>A leaked draft by the Maritime Safety Bureau</s15> <c15>says</c15> <q15>the 1988-built ship, bought secondhand from Setouchi Kisen of Japan, was certified for 98 passengers and had "no working radio on the bridge."</q15>

<s16>Quimpo</s16> <c16>dismissed</c16> the draft as "<q16>a leak about a leak.</q16>"

The company was founded by Gov. Manuel "<x>Manny</x>" Tantoco, whose brother still runs it from Cebu. <s17>A spokeswoman for the governor</s17> <c17>said</c17> <q17>he sold his shares in 2014 and prays for the victims "daily and privately."</q17> <s18>She</s18> <c18>declined to say</c18> <q18>who bought them</q18>.

Transport Secretary Benigno Lacuesta flew to the island in April and stood beside Tantoco at a memorial Mass. <s19>He</s19> <c19>vowed</c19> <q19>there would be "no sacred carabaos" in the investigation</q19>, with the governor staring at his shoes.

"<q21>We write a fine report after every sinking and then we drown with it in our hands,</q21>" <c21>said</c21> <s21>Dindo Escarro</s21>, who teaches maritime law at the University of San Telmo in Iloilo.

On the courthouse gate <s22>a cardboard placard</s22> <c22>read</c22>, "<q22>112 + MY TWO.</q22>"

Macaraeg wrote it. "<q23>When they correct the number, I will go home,</q23>" <s23>she</s23> <c23>said</c23>. <s24>The 44-year-old</s24> <c24>intends</c24> <q24>to stay through the rainy season if she has to</q24>.
-----
1 | indirect | Rodrigo Alcaraz | PERSON | title
2 | indirect | Rodrigo Alcaraz | PERSON | title
3 | direct | Rodrigo Alcaraz | PERSON | surname
4 | indirect | Visayan Star Lines | ORG | organisation
5 | indirect | Ernesto Quimpo Jr. | PERSON | name
6 | indirect | Philippine Coast Guard | ORG | organisation
7 | indirect | Corazon Villarba | PERSON | name
8 | direct | Rodrigo Alcaraz | PERSON | title
9 | indirect | dispatcher for the company | PERSON | title
10 | indirect | dispatcher for the company | PERSON | pronoun
11 | direct | dispatcher for the company | PERSON | title
12 | indirect | Corazon Villarba | PERSON | surname
13 | direct | Agnes Ybanez | PERSON | title
14 | indirect | Bring Them All Home | ORG | organisation
15 | mixed | leaked draft by the Maritime Safety Bureau | DOCUMENT | document
16 | mixed | Ernesto Quimpo Jr. | PERSON | surname
17 | mixed | spokeswoman for the governor | PERSON | title
18 | attitude | spokeswoman for the governor | PERSON | pronoun
19 | mixed | Benigno Lacuesta | PERSON | pronoun
20 | indirect | Corazon Villarba | PERSON | surname
21 | direct | Dindo Escarro | PERSON | name
22 | direct | cardboard placard | DOCUMENT | document
23 | direct | Lourdes Macaraeg | PERSON | pronoun
24 | attitude | Lourdes Macaraeg | PERSON | title
entity | PERSON | Rodrigo Alcaraz | Capt. Rodrigo Alcaraz; Alcaraz | captain | -
entity | PERSON | Ernesto Quimpo Jr. | Quimpo | lawyer | Visayan Star Lines
entity | PERSON | Corazon Villarba | Judge Corazon Villarba; Villarba | head of the board | -
entity | PERSON | Lourdes Macaraeg | Macaraeg | - | Bring Them All Home
entity | PERSON | Agnes Ybanez | Sister Agnes Ybanez | nun | -
entity | PERSON | Manuel "Manny" Tantoco | Gov. Manuel "Manny" Tantoco; Tantoco | Gov. | -
entity | PERSON | Benigno Lacuesta | - | Transport Secretary | -
entity | PERSON | Dindo Escarro | - | - | University of San Telmo
entity | ORG | Associated Press | AP | - | -
entity | ORG | Visayan Star Lines | Visayan Star | - | -
entity | ORG | Philippine Coast Guard | - | - | -
entity | ORG | Bring Them All Home | - | - | -
entity | ORG | Maritime Safety Bureau | - | - | -
entity | ORG | Setouchi Kisen | - | - | -
entity | ORG | University of San Telmo | - | - | -
entity | LOC | TAGBUNGAN | - | - | -
entity | LOC | Philippines | - | - | -
entity | LOC | Cape Malinao | - | - | -
entity | LOC | Port Salomague | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Cebu | - | - | -
entity | LOC | Iloilo | - | - | -
entity | NORP | Philippine | - | - | -
entity | NORP | Benedictine | - | - | -
meta | Ferry captain tells Philippine inquiry he twice asked to stay in port | - | MARIVIC DELA PENA
