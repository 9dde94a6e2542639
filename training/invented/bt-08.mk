Mthembu-Klein keeps her nerve, and her caddie, to win at Keurkloof Sands

By Sibusiso Retief

KEURKLOOF BAY — Zintle Mthembu-Klein needed 67 strokes, two putters and one stubborn bagman to win the Garden Route Masters by a shot on Sunday.

<s1>The 24-year-old from Mdantsane</s1> <c1>said</c1> <q1>she had “stopped looking at the leaderboard on Friday and started looking at the sea”</q1>.

“<q2>My gran’s stove has given me more nerves than that last putt,</q2>” <s2>she</s2> <c2>laughed</c2>, having holed it from four metres to finish on 14 under and deny Sweden’s Ebba Sjöholm-Dahl.

Sjöholm-Dahl, twice runner-up here, three-putted the 17th. <s3,4>The Swede</s3,4> <c3>blamed</c3> “<q3>a camera click the size of a gunshot</q3>” but <c4>refused</c4> <q4>to lodge a protest</q4>. “<q5>Zintle won it,</q5>” <s5>she</s5> <c5>said</c5>. “<q5>I only lent it to her.</q5>”

<s6,7>Host broadcaster Kick TV</s6,7> <c6>apologised</c6> for “<q6>any disturbance</q6>” while <c7>insisting</c7> <q7>its crews were “behind the ropes and holding their breath”</q7>.

The week was very nearly lost to a strike. <s8,9>The Professional Caddies’ Association of South Africa (Procasa)</s8,9> <c8>threatened</c8> on Wednesday <q8>to withdraw all 70 of its members</q8>, <c9>claiming</c9> <q9>they were treated “like umbrellas, fetched when it rains”</q9>.

At midnight <s10>the Southern Ladies Tour</s10> <c10>agreed</c10> <q10>to pay a minimum of R9 500 a week</q10>, a settlement which <s11>its commissioner, Annelise du Preez-Naidoo</s11>, <c11>called</c11> “<q11>grown-up, if late</q11>”.

“<q12>A bag weighs 20 kilos. A family is heavier,</q12>” <s12>Procasa chair Boetie Jantjies</s12> <c12>told</c12> <a12>Kaap FM</a12>. <s13>He</s13> <c13>thanked</c13> Mthembu-Klein for “<q13>walking off the range with us when no cameras were there</q13>”.

Her own caddie had other ideas. <s14>Kallie Jantjies, the chair’s uncle</s14>, <c14>had sworn</c14> <q14>to work “even if my nephew lies down in front of the trolley”</q14>.

The sponsors breathed again. <s15>Vuma Bank</s15> <c15>said</c15> <q15>it would stay until 2029 because women’s golf was “the best value in South African sport”</q15>. <s16>The R&A</s16> <c16>has confirmed</c16> that <q16>the winner goes straight into next year’s Women’s Open</q16>.

Not everyone was cheering. At the Formosa Road gate, <s17>the lobby group Dunes Before Drives</s17> <c17>accused</c17> the club of “<q17>watering grass while KwaZola queues at a tap</q17>”. <s18>Keurkloof Sands</s18>, designed by Retief Osler and owned by wine firm Le Roux Mabaso, <c18>retorted</c18> that <q18>it used “only effluent, and not much of that”</q18>. <s19>Keurkloof municipality</s19> <c19>has yet to decide</c19> <q19>whether to allow a second course</q19>.

Defending champion Pilar Echeverría withdrew on Saturday with shingles. <s20>Birdseye Sports, her management company</s20>, <c20>said</c20> <q20>the Spaniard “should be gripping a club again by Heritage Day”</q20>.

Third place, on 11 under, went to Precious Dlamini, a 19-year-old amateur from the University of Pretoria, after a closing 64 that included an eagle, a lost ball and a visit from a baboon. <s21>Her coach, Gavin Roos</s21>, <c21>likened</c21> her short game to “<q21>a pickpocket at Park Station</q21>”.

Mthembu-Klein, who learnt the game at the Border Golf Academy from her father, Dieter, banks R1.8 million and moves to 41st in the world, one place above Sjöholm-Dahl.

How would she spend it? “<q22>On a stove,</q22>” <s22>the champion</s22> <c22>said</c22>. “<q22>Gas.</q22>”
-----
1 | mixed | Zintle Mthembu-Klein | PERSON | title
2 | direct | Zintle Mthembu-Klein | PERSON | pronoun
3 | mixed | Ebba Sjöholm-Dahl | PERSON | title
4 | attitude | Ebba Sjöholm-Dahl | PERSON | title
5 | direct | Ebba Sjöholm-Dahl | PERSON | pronoun
6 | mixed | Kick TV | ORG | organisation
7 | mixed | Kick TV | ORG | organisation
8 | indirect | Professional Caddies’ Association of South Africa | ORG | organisation
9 | mixed | Professional Caddies’ Association of South Africa | ORG | organisation
10 | indirect | Southern Ladies Tour | ORG | organisation
11 | mixed | Annelise du Preez-Naidoo | PERSON | name
12 | direct | Boetie Jantjies | PERSON | name
13 | mixed | Boetie Jantjies | PERSON | pronoun
14 | mixed | Kallie Jantjies | PERSON | name
15 | mixed | Vuma Bank | ORG | organisation
16 | indirect | R&A | ORG | organisation
17 | mixed | Dunes Before Drives | ORG | organisation
18 | mixed | Keurkloof Sands | ORG | organisation
19 | attitude | Keurkloof municipality | ORG | organisation
20 | mixed | Birdseye Sports | ORG | organisation
21 | mixed | Gavin Roos | PERSON | name
22 | direct | Zintle Mthembu-Klein | PERSON | title
entity | PERSON | Zintle Mthembu-Klein | Mthembu-Klein; Zintle | - | -
entity | PERSON | Ebba Sjöholm-Dahl | Sjöholm-Dahl | - | -
entity | PERSON | Annelise du Preez-Naidoo | - | commissioner | Southern Ladies Tour
entity | PERSON | Boetie Jantjies | - | chair | Professional Caddies’ Association of South Africa
entity | PERSON | Kallie Jantjies | - | caddie | -
entity | PERSON | Retief Osler | - | - | -
entity | PERSON | Pilar Echeverría | - | - | -
entity | PERSON | Precious Dlamini | - | amateur | University of Pretoria
entity | PERSON | Gavin Roos | - | coach | -
entity | PERSON | Dieter | - | - | -
entity | ORG | Keurkloof Sands | - | - | -
entity | ORG | Kick TV | - | - | -
entity | ORG | Professional Caddies’ Association of South Africa | Procasa | - | -
entity | ORG | Southern Ladies Tour | - | - | -
entity | ORG | Kaap FM | - | - | -
entity | ORG | Vuma Bank | - | - | -
entity | ORG | R&A | - | - | -
entity | ORG | Dunes Before Drives | - | - | -
entity | ORG | Keurkloof municipality | - | - | -
entity | ORG | Birdseye Sports | - | - | -
entity | ORG | University of Pretoria | - | - | -
entity | ORG | Border Golf Academy | - | - | -
entity | ORG | Le Roux Mabaso | - | - | -
entity | NORP | Swede | - | - | -
entity | NORP | South African | - | - | -
entity | NORP | Spaniard | - | - | -
entity | LOC | KEURKLOOF BAY | - | - | -
entity | LOC | Mdantsane | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | Formosa Road | - | - | -
entity | LOC | KwaZola | - | - | -
entity | LOC | Park Station | - | - | -
meta | Mthembu-Klein keeps her nerve, and her caddie, to win at Keurkloof Sands | - | Sibusiso Retief
