‘<q1>A here so the sea know we</q1>’

<s2>Cockle Bay fishers</s2> <c2>vow</c2> <q2>to stay put</q2> as ground is broken for 900-room hotel

By Tanesha Bromfield-Lue
Courier Writer

COCKLE BAY, St Elizabeth:

<s3>FISHERS</s3> who have pulled their boats on to the sand here for four generations <c3>say</c3> <q3>they will not shift “one oar” for the resort which Tourism Minister Delroy Whylie launched with a gold-painted shovel on Tuesday</q3>.

“<q4>We born here so, and a here so the sea know we,</q4>” <c4>declared</c4> <s4>Vincent ‘<x>Bigga</x>’ Powell, president of the Cockle Bay Fisherfolk Benevolent Society</s4>. “<q4>Mek the Spaniard dem build round we.</q4>”

The hotel, to be called Serena Azul, belongs to Grupo Serrahima of Palma, which also trades in Negril, Cancún and Punta Cana. <q5>The strip where 140 families land snapper and parrotfish lies inside its fence</q5>, <c5>according to</c5> <s5>a site plan</s5>, which has been lodged with the National Environment and Planning Agency (NEPA).

<s6>Minister Whylie</s6>, who came from Kingston by helicopter, <c6>brushed off</c6> fears of eviction as “<q6>sea foam</q6>”.

“<q7>Nobody is being chased,</q7>” <c7>said</c7> <s7>the minister</s7>. “<q7>There will be a fishing village, a proper one, with toilets.</q7>”

For details he turned to Camille Whylie, the Montego Bay attorney who represents the group locally and is no relation. <s8,9>She</s8,9> <c8>put</c8> <q8>the budget at US$2 million</q8> but <c9>could not say</c9> <q9>whether the village would be on the water</q9>.

<s10>Jaume Serrahima, the group’s chairman</s10>, <c10>told</c10> <a10>the gathering</a10> <q10>he “grew up with scales on the kitchen floor”</q10>. <s11>The Majorcan</s11> <c11>promised</c11> <q11>1,400 jobs, “every one for a Jamaican except the paella chef”</q11>.

That did not wash with Shernette Bent, the People’s National Party councillor for the division. “<q12>Twice I ask the Municipal Corporation for the permit, and twice they cannot find the file, the clerk or the key,</q12>” <s12>the councillor</s12> <c12>fumed</c12>.

<s13>Minutes of its September meeting</s13>, a copy of which was seen by The Western Courier, <c13>record</c13> that <q13>the application was “approved subject to access”</q13>. <s14>They</s14> <c14>do not say</c14> <q14>whose</q14>.

<s15>Coastwatch Jamaica</s15> <c15>wants</c15> <q15>the Supreme Court to stop the bulldozers until a judge has walked the beach</q15>. <s16>The environmental lobby’s lawyer, Terrence Goulbourne KC</s16>, <c16>argues</c16> that <q16>the Beach Control Act “does not end at a security post”</q16>.

Not everybody is against. Marva Ebanks has put six children through Munro College and Hampton on fried fish and bammy.

“<q17>Tourist nyam too,</q17>” <s17>the mother of six</s17> <c17>reasoned</c17>, as Doreen Powell, wife of the society’s president, sucked her teeth beside her.

“<q18>Dem have buffet, Marva,</q18>” <s18>Mrs Powell</s18> <c18>shot back</c18>. <s19>She</s19> <c19>fears</c19> that <q19>the reef will go the way of Whitehouse</q19>, where another hotel, the Coral Regent, was built in 2005.

<s20>A spear fisherman called Yellow</s20> <c20>confessed</c20> that <q20>he had already sold his engine</q20>. “<q21>When elephant a dance, ants go home,</q21>” <s21>the 29-year-old</s21> <c21>said</c21>.

<s22>Pastor Everton Lue-Shim of the Cockle Bay New Testament Tabernacle</s22> <c22>has appealed</c22> to <a22>both sides</a22> <q22>to meet under the almond tree on Sunday</q22>. <s23>Powell</s23> <c23>has agreed</c23> <q23>to go</q23>; <s24>the hotel group</s24> <c24>has not indicated</c24> <q24>if it will</q24>.

Up to press time <s25>NEPA</s25> <c25>had not said</c25> <q25>when it issued the licence</q25>.
-----
1 | direct | Vincent ‘Bigga’ Powell | PERSON | none
2 | indirect | Cockle Bay fishers | GROUP | group
3 | mixed | Cockle Bay fishers | GROUP | group
4 | direct | Vincent ‘Bigga’ Powell | PERSON | name
5 | indirect | site plan | DOCUMENT | document
6 | mixed | Delroy Whylie | PERSON | surname
7 | direct | Delroy Whylie | PERSON | title
8 | indirect | Camille Whylie | PERSON | pronoun
9 | attitude | Camille Whylie | PERSON | pronoun
10 | mixed | Jaume Serrahima | PERSON | name
11 | mixed | Jaume Serrahima | PERSON | title
12 | direct | Shernette Bent | PERSON | title
13 | mixed | Minutes of its September meeting | DOCUMENT | document
14 | attitude | Minutes of its September meeting | DOCUMENT | pronoun
15 | attitude | Coastwatch Jamaica | ORG | organisation
16 | mixed | Terrence Goulbourne | PERSON | name
17 | direct | Marva Ebanks | PERSON | title
18 | direct | Doreen Powell | PERSON | surname
19 | attitude | Doreen Powell | PERSON | pronoun
20 | indirect | Yellow | PERSON | name
21 | direct | Yellow | PERSON | title
22 | indirect | Everton Lue-Shim | PERSON | name
23 | indirect | Vincent ‘Bigga’ Powell | PERSON | surname
24 | attitude | Grupo Serrahima | ORG | organisation
25 | attitude | National Environment and Planning Agency | ORG | organisation
entity | PERSON | Vincent ‘Bigga’ Powell | Powell; Bigga | president | Cockle Bay Fisherfolk Benevolent Society
entity | PERSON | Delroy Whylie | Minister Whylie | Tourism Minister | -
entity | PERSON | Camille Whylie | - | attorney | Grupo Serrahima
entity | PERSON | Jaume Serrahima | - | chairman | Grupo Serrahima
entity | PERSON | Shernette Bent | - | councillor | People’s National Party
entity | PERSON | Terrence Goulbourne | - | lawyer | Coastwatch Jamaica
entity | PERSON | Marva Ebanks | Marva | - | -
entity | PERSON | Doreen Powell | Mrs Powell | - | -
entity | PERSON | Yellow | - | spear fisherman | -
entity | PERSON | Everton Lue-Shim | Pastor Everton Lue-Shim | Pastor | Cockle Bay New Testament Tabernacle
entity | ORG | Cockle Bay Fisherfolk Benevolent Society | - | - | -
entity | ORG | Grupo Serrahima | - | - | -
entity | ORG | National Environment and Planning Agency | NEPA | - | -
entity | ORG | Municipal Corporation | - | - | -
entity | ORG | The Western Courier | - | - | -
entity | ORG | Coastwatch Jamaica | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Munro College | - | - | -
entity | ORG | Hampton | - | - | -
entity | ORG | Cockle Bay New Testament Tabernacle | - | - | -
entity | LOC | Cockle Bay | COCKLE BAY | - | -
entity | LOC | St Elizabeth | - | - | -
entity | LOC | Serena Azul | - | - | -
entity | LOC | Palma | - | - | -
entity | LOC | Negril | - | - | -
entity | LOC | Cancún | - | - | -
entity | LOC | Punta Cana | - | - | -
entity | LOC | Kingston | - | - | -
entity | LOC | Montego Bay | - | - | -
entity | LOC | Whitehouse | - | - | -
entity | LOC | Coral Regent | - | - | -
entity | NORP | Spaniard | - | - | -
entity | NORP | Majorcan | - | - | -
entity | NORP | People’s National Party | - | - | -
entity | NORP | Jamaican | - | - | -
meta | ‘A here so the sea know we’ | - | Tanesha Bromfield-Lue
