Trawlers fans plan walkout as <s1>owner</s1> <c1>threatens</c1> <q1>to move club to Lincoln</q1>

By Imogen Szabo

Grimsby Trawlers beat Swindon 5-2 on Saturday night to go third in the National Ice League, and hardly anybody in the Freshney Dome was talking about the hockey.

Two hours before face-off, <s2>owner Radovan Stehlik</s2> <c2>announced</c2> on the club website that <q2>he would take the team to Lincoln next season unless North East Lincolnshire Council sold him the rink</q2>.

“<q3>I have put four million pounds into a fridge that belongs to somebody else,</q3>” <s3>the Slovak businessman</s3> <c3>wrote</c3>. “<q3>No more.</q3>”

<s4>The council</s4> <c4>said</c4> <q4>the Dome was “not for sale and not for ransom”</q4>. <s5>It</s5> <c5>pointed out</c5> that <q5>the club owed £86,400 in rent</q5>.

<s6>The Cod Army, the supporters’ trust</s6>, <c6>called on</c6> <a6>fans</a6> <q6>to leave their seats in the 19th minute of Wednesday’s game with Hull Sharpers</q6>. <s7>Its chair, Precious Adebayo-Lunn</s7>, <c7>said</c7> <q7>the trust would table a bid of its own if Stehlik was willing to open the books</q7>.

“<q8>Trawlers were here before him, in a shed on Cleethorpe Road with a hole in the roof,</q8>” <s8>she</s8> <c8>said</c8>. “<q8>We’ll be here after.</q8>”

Stehlik bought a majority of the club in 2018 through Krtek, a Brno holding company, from Lyle Oxborough and his brother Des. The Oxboroughs kept 30 per cent.

<s9>Lyle Oxborough</s9> <c9>claimed</c9> <q9>the brothers had “not been told a thing”</q9>. <s10>His brother</s10> <c10>declined to say</c10> <q10>whether they would sell</q10>.

The pair are advised by Nathan Gossage, the Leeds lawyers. <s11>Nathan Gossage</s11> <c11>said</c11> in a letter to the league that <q11>a shareholders’ agreement forbade any move of more than ten miles</q11>.

League chief executive Mikaela Forsgren was at the game and went straight to her car afterwards. <s12>A league spokesman</s12> <c12>confirmed</c12> that <q12>no application to relocate had been received</q12>. <s13>He</s13> <c13>added</c13> that <q13>the rules required one by the end of January</q13>.

On the ice, captain Brody Laframboise scored twice and Jukka Wren got the winner’s share of the noise with a goal from behind the net. Swindon, without three defencemen, had led 2-1.

“<q14>Nobody tells us anything, we just get on the bus,</q14>” <c14>said</c14> <s14>Laframboise</s14>. <s15>The Manitoban</s15> <c15>admitted</c15> <q15>the dressing room had been “quieter than a library”</q15>.

<s16>Coach Angus Petrie-Dunlop</s16> <c16>praised</c16> <q16>their professionalism</q16>. “<q17>We win at Telford and we go to Lincoln or Timbuktu or wherever with points on the board,</q17>” <s17>he</s17> <c17>said</c17>.

Lincoln has no rink of its own. <s18>Pyewipe Leisure</s18>, which has an option on land off the A46 at Nettleham Heath, <c18>described</c18> its talks with Stehlik as “<q18>warm</q18>”. <s19>City of Lincoln Council’s planning department</s19> <c19>said</c19> <q19>it knew nothing about them</q19>.

Telford Blades are seven points clear after beating Hull 4-0. They have not lost at home since October.

<s20>A banner over Section F</s20> <c20>read</c20>: “<q20>Sell up, Radovan.</q20>” Stewards removed it, and another went up.
-----
1 | indirect | Radovan Stehlik | PERSON | title
2 | indirect | Radovan Stehlik | PERSON | name
3 | direct | Radovan Stehlik | PERSON | title
4 | mixed | North East Lincolnshire Council | ORG | organisation
5 | indirect | North East Lincolnshire Council | ORG | pronoun
6 | indirect | Cod Army | ORG | organisation
7 | indirect | Precious Adebayo-Lunn | PERSON | name
8 | direct | Precious Adebayo-Lunn | PERSON | pronoun
9 | mixed | Lyle Oxborough | PERSON | name
10 | attitude | Des | PERSON | title
11 | indirect | Nathan Gossage | ORG | organisation
12 | indirect | National Ice League | ORG | organisation
13 | indirect | National Ice League | ORG | pronoun
14 | direct | Brody Laframboise | PERSON | surname
15 | mixed | Brody Laframboise | PERSON | title
16 | indirect | Angus Petrie-Dunlop | PERSON | name
17 | direct | Angus Petrie-Dunlop | PERSON | pronoun
18 | mixed | Pyewipe Leisure | ORG | organisation
19 | indirect | City of Lincoln Council | ORG | organisation
20 | direct | banner over Section F | DOCUMENT | document
entity | PERSON | Radovan Stehlik | Stehlik; Radovan | owner | Grimsby Trawlers
entity | PERSON | Precious Adebayo-Lunn | - | chair | Cod Army
entity | PERSON | Des | - | - | -
entity | PERSON | Lyle Oxborough | - | - | -
entity | PERSON | Mikaela Forsgren | - | chief executive | National Ice League
entity | PERSON | Brody Laframboise | Laframboise | captain | Grimsby Trawlers
entity | PERSON | Jukka Wren | - | - | Grimsby Trawlers
entity | PERSON | Angus Petrie-Dunlop | - | Coach | Grimsby Trawlers
entity | ORG | Grimsby Trawlers | Trawlers | - | -
entity | ORG | Swindon | - | - | -
entity | ORG | National Ice League | - | - | -
entity | ORG | North East Lincolnshire Council | - | - | -
entity | ORG | Cod Army | - | - | -
entity | ORG | Krtek | - | - | -
entity | ORG | Nathan Gossage | - | - | -
entity | ORG | Pyewipe Leisure | - | - | -
entity | ORG | City of Lincoln Council | - | - | -
entity | ORG | Hull Sharpers | Hull | - | -
entity | ORG | Telford Blades | - | - | -
entity | LOC | Freshney Dome | Dome | - | -
entity | LOC | Lincoln | - | - | -
entity | LOC | Cleethorpe Road | - | - | -
entity | LOC | Brno | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Telford | - | - | -
entity | LOC | Timbuktu | - | - | -
entity | LOC | A46 | - | - | -
entity | LOC | Nettleham Heath | - | - | -
entity | NORP | Slovak | - | - | -
entity | NORP | Manitoban | - | - | -
meta | Trawlers fans plan walkout as owner threatens to move club to Lincoln | - | Imogen Szabo
