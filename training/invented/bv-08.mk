Quiroga takes yellow on Col de Marsal as Van Overbeke cracks

Colombian attacks on final climb to win stage six; “<q1>No legs, no excuses,</q1>” <c1>says</c1> <s1>Belgian</s1>

By Tom Ruddock in Saint-Aubrac

Wilmer Quiroga (Nordvind-Baltic) won alone at the top of the Col de Marsal on Friday to seize the leader’s yellow jersey with two days left in the Tour du Rouergue.

The 24-year-old from Boyacá attacked 4.2km from the summit, shedding first Matteo Ghirlandi (Alpago-Sette) and then the overnight leader, Jens Van Overbeke, who cracked so badly that he was passed by two of his own domestiques.

“<q2>I didn’t plan it there,</q2>” <s2>Quiroga</s2> <c2>said</c2>. “<q2>The plan was the last kilometre. But I looked at Jens and my father always told me, ‘<n2>When the mouth is open, the door is open.</n2>’</q2>”

He leads Ghirlandi by 38 seconds overall, with Van Overbeke down to fourth at 1:12.

<s3>Van Overbeke, 31</s3>, <c3>refused</c3> <q3>to blame the heat</q3>, which touched 36C in the valley at Sainte-Berthe.

“<q4>No legs, no excuses,</q4>” <c4>said</c4> <s4>the Duvelle-Hexagon rider</s4>, who sat on the tarmac for ten minutes with a wet towel over his head before he spoke. “<q4>When he went I thought, ‘<n4>Let him go, he’ll come back.</n4>’ He did not come back.</q4>”

His team were less philosophical. <s5>Sports director Patrick Leenhardt</s5> <c5>accused</c5> Nordvind of <q5>“taking a tow” from a television motorbike on the hairpins below Les Fages</q5>.

“<q6>Watch the pictures,</q6>” <s6>he</s6> <c6>fumed</c6>. “<q6>Watch them twice.</q6>”

<s7>The commissaires</s7> did, and <c7>ruled</c7> that <q7>no advantage had been gained</q7>. Told of the complaint, Quiroga laughed. “<q8>If the moto wants to pay me for the draft I gave it, I accept,</q8>” <s8>he</s8> <c8>said</c8>.

His own director, the former Danish champion Rikke Thomassen, was curter.

“<q9>Patrick is a good friend,</q9>” <s9>she</s9> <c9>said</c9>, “<q9>when he is winning.</q9>”

The day had begun with an 11-man break that included Finn Castleton (Brightwell-Kaze) and the brothers Anton Brecelj and Luka Brecelj (both Kovina Novo Mesto). Luka, at 20 the youngest man in the race, took the points on the Côte de Trélans and was the last to be caught, nine kilometres from the line. <s10>He</s10> <c10>said</c10> <q10>he had been ordered over the radio to wait but “pretended the battery was flat”</q10>.

“<q11>He does this at home too,</q11>” <c11>sighed</c11> <s11>the elder Brecelj</s11>.

Castleton, who retires in October, came in last, 31 minutes down and 40 seconds inside the time limit, having pulled over on the final bend.

“<q12>A bloke in a cow suit offered me a pint,</q12>” <c12>explained</c12> <s12>the 37-year-old Briton</s12>. “<q12>I’m not made of stone.</q12>”

His team-mate Sota Hamabe broke a collarbone on the descent to Rieulac. <s13,14>Brightwell</s13,14> <c13>said</c13> <q13>he would have surgery in Rodez on Saturday</q13> and <c14>hoped</c14> <q14>he would be back for the Vuelta</q14>. <s15>The race doctor, Solène Barthas</s15>, <c15>described</c15> the Japanese as “<q15>stable and grumpy</q15>”.

<s16>Farmers</s16> <c16>had threatened</c16> <q16>to block the road at Pont-de-Rays over plans for a reservoir</q16>, but stood aside after <s17>the organiser, Maud Jourdain</s17>, <c17>promised</c17> <q17>to read out their letter from the podium</q17>. She kept her word. <q18>The reservoir</q18>, <s18>the letter</s18> <c18>said</c18>, <q18>was “a bathtub for millionaires”</q18>.

Saturday’s stage, 181km from Saint-Aubrac to Mende, crosses five categorised climbs, and <s19>Ghirlandi</s19> for one <c19>believes</c19> <q19>the race is “not even at the coffee yet”</q19>.

The new leader did not disagree. “<q20>Tomorrow they will all come for me,</q20>” <s20>Quiroga</s20> <c20>said</c20>. “<q20>I would.</q20>”
-----
1 | direct | Jens Van Overbeke | PERSON | title
2 | direct | Wilmer Quiroga | PERSON | surname
3 | attitude | Jens Van Overbeke | PERSON | surname
4 | direct | Jens Van Overbeke | PERSON | title
5 | mixed | Patrick Leenhardt | PERSON | name
6 | direct | Patrick Leenhardt | PERSON | pronoun
7 | indirect | commissaires | GROUP | group
8 | direct | Wilmer Quiroga | PERSON | pronoun
9 | direct | Rikke Thomassen | PERSON | pronoun
10 | mixed | Luka Brecelj | PERSON | pronoun
11 | direct | Anton Brecelj | PERSON | title
12 | direct | Finn Castleton | PERSON | title
13 | indirect | Brightwell-Kaze | ORG | organisation
14 | attitude | Brightwell-Kaze | ORG | organisation
15 | mixed | Solène Barthas | PERSON | name
16 | indirect | Farmers | GROUP | group
17 | indirect | Maud Jourdain | PERSON | name
18 | mixed | their letter | DOCUMENT | document
19 | mixed | Matteo Ghirlandi | PERSON | surname
20 | direct | Wilmer Quiroga | PERSON | surname
entity | PERSON | Wilmer Quiroga | Quiroga | - | Nordvind-Baltic
entity | PERSON | Jens Van Overbeke | Van Overbeke; Jens | rider | Duvelle-Hexagon
entity | PERSON | Matteo Ghirlandi | Ghirlandi | - | Alpago-Sette
entity | PERSON | Patrick Leenhardt | Patrick | Sports director | Duvelle-Hexagon
entity | PERSON | Rikke Thomassen | - | director | Nordvind-Baltic
entity | PERSON | Finn Castleton | Castleton | - | Brightwell-Kaze
entity | PERSON | Anton Brecelj | - | - | Kovina Novo Mesto
entity | PERSON | Luka Brecelj | Luka | - | Kovina Novo Mesto
entity | PERSON | Sota Hamabe | - | - | Brightwell-Kaze
entity | PERSON | Solène Barthas | - | race doctor | -
entity | PERSON | Maud Jourdain | - | organiser | -
entity | ORG | Nordvind-Baltic | Nordvind | - | -
entity | ORG | Alpago-Sette | - | - | -
entity | ORG | Duvelle-Hexagon | - | - | -
entity | ORG | Brightwell-Kaze | Brightwell | - | -
entity | ORG | Kovina Novo Mesto | - | - | -
entity | LOC | Col de Marsal | - | - | -
entity | LOC | Boyacá | - | - | -
entity | LOC | Sainte-Berthe | - | - | -
entity | LOC | Les Fages | - | - | -
entity | LOC | Côte de Trélans | - | - | -
entity | LOC | Rieulac | - | - | -
entity | LOC | Rodez | - | - | -
entity | LOC | Pont-de-Rays | - | - | -
entity | LOC | Saint-Aubrac | - | - | -
entity | LOC | Mende | - | - | -
entity | NORP | Colombian | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Briton | - | - | -
entity | NORP | Japanese | - | - | -
meta | Quiroga takes yellow on Col de Marsal as Van Overbeke cracks | - | Tom Ruddock
