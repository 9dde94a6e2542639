"<q1>Over my dead phone</q1>": Okafor-Lund goes after all as Scottish clubs spend late

By Struan Petrie

St Ninian pulled off the signing of deadline day when they landed Dunmorran striker Chidi Okafor-Lund for £2.1m, four minutes before the window shut.

Ten hours earlier, <s2>Dunmorran manager Rab Gilhooly</s2> <c2>had insisted</c2> <q2>the 22-year-old was staying put</q2>. "<q3>Over my dead phone,</q3>" <s3>he</s3> <c3>told</c3> <a3>Clyde Coast Radio</a3>.

By midnight he had mellowed. "<q4>Two million mends a roof,</q4>" <s4>Gilhooly</s4> <c4>shrugged</c4>. "<q4>It doesnae score at Ardle on Saturday, mind.</q4>"

<s5>Okafor-Lund</s5>, a Norwegian who began with Bodin, <c5>thanked</c5> him for "<q5>teaching me to lose and hate it</q5>". <s6,7>His new boss, Marit Solheim-Reid</s6,7>, <c6>admitted</c6> <q6>she had been after him since Christmas</q6> and <c7>compared</c7> him to "<q7>a good burglar: you only know he's been when you count the spoons</q7>".

Ardle, beaten 3-0 by Queensferry at the weekend, made two additions: keeper Jude St Clair, on loan from Wexcombe, and Brazilian midfielder Tiago from Vila do Sal. <s8>Head coach Davie Lennox</s8> <c8>expects</c8> <q8>St Clair to start</q8>. <s9>Tiago</s9>, 19, <c9>posted</c9> a picture of himself in a kilt: "<q9>Cold. Happy.</q9>"

Lennox's son, Kyle, left Provan Thistle for Corrie Vale. A late bid by Thistle for Hamza Bouazizi of Sainte-Anne came to nothing. <s10>Thistle</s10> <c10>said</c10> <q10>the Tunisian got as far as the gate at Nantes airport and turned round</q10>.

"<q11>We have his suitcase,</q11>" <c11>sighed</c11> <s11>chief executive Oonagh Provan</s11>. <s12>Bouazizi's agent, Pascal Brun of the Paris firm Onze</s12>, <c12>blamed</c12> "<q12>a broken scanner and a fiancee</q12>".

There was bad blood between neighbours Stanehaven and Braid. <s13>Braid</s13> <c13>accused</c13> their rivals of <q13>tapping up full-back Mo Achterberg</q13>, who moved for £300,000; <s14>Stanehaven</s14> <c14>called</c14> the claim "<q14>sour grapes from a sour club</q14>". <s15>The Scottish FA</s15> <c15>said</c15> <q15>it would look at the paperwork</q15>.

<s16>Achterberg</s16> <c16>is adamant</c16> <q16>he rang them himself</q16>. "<q17>Twice. They were at their tea.</q17>"

Braid captain Callum Baird, meanwhile, is back in training after a move to Wexcombe fell through. <s18>The English side</s18> <c18>cited</c18> "<q18>a shadow on the knee</q18>" found at the Nuffold clinic in York. "<q19>The only shadow is your chairman,</q19>" <c19>tweeted</c19> <s19>his wife, Jessie Muir, the singer with Paper Moons</s19>.

Lower down, Annandale Royals took brothers Ewan and Finlay Tosh from Boghall, Port Dundas signed winger Precious Moyo from Harare's Buffalo, and Kinloch swapped forwards with Forth Wanderers. Spartan Leith, Peden Hill and Cathkin did nothing.

Inver County, who have a new shirt sponsor in oatcake maker Elspeth Grant, released Stuart "<x>Teapot</x>" Haig, 41, after 502 games. <s20>Chairman Lord Inver</s20> <c20>has promised</c20> <a20>the goalkeeper</a20> <q20>a testimonial against Sunderland</q20>.

"<q21>I'd have liked a year, but you cannae eat a contract,</q21>" <c21>said</c21> <s21>the veteran</s21>, off to help out at his brother's bar, the Haaf Net, in Dornie.

<q22>Top-flight clubs spent £6.3m, down a fifth</q22>, <c22>according to</c22> <s22>accountants Rennie Marr</s22>. <s23>Bookmakers Gordon Hale</s23> <c23>make</c23> St Ninian <q23>9-4 favourites for third</q23>, behind Clydeholm and Dunmorran.

Solheim-Reid's side play Clydeholm at Firhouse on Saturday. <s24>She</s24> <c24>intends</c24> <q24>to sleep until then</q24>.
-----
1 | direct | Rab Gilhooly | PERSON | none
2 | indirect | Rab Gilhooly | PERSON | name
3 | direct | Rab Gilhooly | PERSON | pronoun
4 | direct | Rab Gilhooly | PERSON | surname
5 | mixed | Chidi Okafor-Lund | PERSON | surname
6 | indirect | Marit Solheim-Reid | PERSON | name
7 | mixed | Marit Solheim-Reid | PERSON | name
8 | attitude | Davie Lennox | PERSON | name
9 | direct | Tiago | PERSON | name
10 | indirect | Provan Thistle | ORG | organisation
11 | direct | Oonagh Provan | PERSON | name
12 | mixed | Pascal Brun | PERSON | name
13 | indirect | Braid | ORG | organisation
14 | mixed | Stanehaven | ORG | organisation
15 | indirect | Scottish FA | ORG | organisation
16 | indirect | Mo Achterberg | PERSON | surname
17 | direct | Mo Achterberg | PERSON | none
18 | mixed | Wexcombe | ORG | organisation
19 | direct | Jessie Muir | PERSON | name
20 | indirect | Lord Inver | PERSON | name
21 | direct | Stuart "Teapot" Haig | PERSON | title
22 | indirect | Rennie Marr | ORG | organisation
23 | indirect | Gordon Hale | ORG | organisation
24 | attitude | Marit Solheim-Reid | PERSON | pronoun
entity | PERSON | Chidi Okafor-Lund | Okafor-Lund | striker | St Ninian
entity | PERSON | Rab Gilhooly | Gilhooly | manager | Dunmorran
entity | PERSON | Marit Solheim-Reid | Solheim-Reid | manager | St Ninian
entity | PERSON | Jude St Clair | St Clair | keeper | Ardle
entity | PERSON | Tiago | - | midfielder | Ardle
entity | PERSON | Davie Lennox | Lennox | head coach | Ardle
entity | PERSON | Kyle | - | - | Corrie Vale
entity | PERSON | Hamza Bouazizi | Bouazizi | - | Sainte-Anne
entity | PERSON | Oonagh Provan | - | chief executive | Provan Thistle
entity | PERSON | Pascal Brun | - | agent | Onze
entity | PERSON | Mo Achterberg | Achterberg | full-back | Stanehaven
entity | PERSON | Callum Baird | - | captain | Braid
entity | PERSON | Jessie Muir | - | singer | Paper Moons
entity | PERSON | Ewan | - | - | Annandale Royals
entity | PERSON | Finlay Tosh | - | - | Annandale Royals
entity | PERSON | Precious Moyo | - | winger | Port Dundas
entity | PERSON | Stuart "Teapot" Haig | - | goalkeeper | -
entity | PERSON | Lord Inver | - | chairman | Inver County
entity | ORG | St Ninian | - | - | -
entity | ORG | Dunmorran | - | - | -
entity | ORG | Clyde Coast Radio | - | - | -
entity | ORG | Ardle | - | - | -
entity | ORG | Bodin | - | - | -
entity | ORG | Queensferry | - | - | -
entity | ORG | Wexcombe | - | - | -
entity | ORG | Vila do Sal | - | - | -
entity | ORG | Provan Thistle | Thistle | - | -
entity | ORG | Corrie Vale | - | - | -
entity | ORG | Sainte-Anne | - | - | -
entity | ORG | Onze | - | - | -
entity | ORG | Stanehaven | - | - | -
entity | ORG | Braid | - | - | -
entity | ORG | Scottish FA | - | - | -
entity | ORG | Nuffold | - | - | -
entity | ORG | Paper Moons | - | - | -
entity | ORG | Annandale Royals | - | - | -
entity | ORG | Boghall | - | - | -
entity | ORG | Port Dundas | - | - | -
entity | ORG | Buffalo | - | - | -
entity | ORG | Kinloch | - | - | -
entity | ORG | Forth Wanderers | - | - | -
entity | ORG | Spartan Leith | - | - | -
entity | ORG | Peden Hill | - | - | -
entity | ORG | Cathkin | - | - | -
entity | ORG | Inver County | - | - | -
entity | ORG | Elspeth Grant | - | - | -
entity | ORG | Sunderland | - | - | -
entity | ORG | Rennie Marr | - | - | -
entity | ORG | Gordon Hale | - | - | -
entity | ORG | Clydeholm | - | - | -
entity | LOC | Nantes airport | - | - | -
entity | LOC | Paris | - | - | -
entity | LOC | York | - | - | -
entity | LOC | Harare | - | - | -
entity | LOC | Haaf Net | - | - | -
entity | LOC | Dornie | - | - | -
entity | LOC | Firhouse | - | - | -
entity | NORP | Scottish | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Brazilian | - | - | -
entity | NORP | Tunisian | - | - | -
entity | NORP | English | - | - | -
meta | "Over my dead phone": Okafor-Lund goes after all as Scottish clubs spend late | - | Struan Petrie
