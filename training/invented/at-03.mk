Directors quit Albanian film festival in prison documentary row

<s1>Three directors</s1> pulled their films from Albania's oldest cinema competition on Wednesday, <c1>accusing</c1> the culture ministry of <q1>censoring a documentary about a former jail on the island of Sazan</q1>.

Lanterna, held each June in the Adriatic port of Durres, had been due to close with "<x>The Salt Inspector</x>" by Italy's Ottavia Brunamonti. <s2>She</s2> <c2>said</c2> <q2>she would instead screen it on a bedsheet at the Hotel Vollga</q2>.

"<q3>You cannot give me a prize with one hand and hold scissors in the other,</q3>" <s3>the 58-year-old</s3> <c3>told</c3> <a3>AFP</a3>.

The Kazakh film-maker Aigerim, who uses one name, and the French-Malian director Boubacar Petitroi left Durres with her.

At issue is "<x>Quarantine</x>", an 80-minute film by the journalist Luan Shpatari. <s4>The festival</s4> dropped it from its programme on Monday, <c4>citing</c4> "<q4>a technical fault in the copy</q4>".

<s5>Shpatari</s5> <c5>dismissed</c5> that as "<q5>a fairy tale for foreigners</q5>".

"<q6>The fault in the copy is me,</q6>" <s6,7>he</s6,7> <c6>told</c6> <a6>a news conference outside the Rozafa cinema</a6>, <c7>adding</c7> that <q7>the ministry had sent three men to watch the film in May</q7>.

<s8>Culture Minister Vjollca Prifti</s8> <c8>denied</c8> <q8>any interference</q8>.

"<q9>I have not seen this film and I do not choose films,</q9>" <s9>she</s9> <c9>wrote</c9> in a post late on Tuesday. <s10>She</s10> nonetheless <c10>questioned</c10> <q10>whether public money should "pay for the sorrow industry"</q10>.

Her ministry provides 60 percent of the budget of the Lanterna Foundation, which runs the event. <q11>The foundation's director, Arben Kristo Bega, has offered his resignation</q11>, <c11>according to</c11> <s11>the newspaper Gazeta e Bregut</s11>. He could not be reached.

<s12,13>A festival programmer</s12,13>, who <c12>asked</c12> <q12>not to be named</q12>, <c13>said</c13> <q13>staff learned of the decision from a courier</q13>.

Sazan was a closed military base under communism. Today boats from Vlore take tourists there, and <s14>Kiefer Lindqvist, a Swiss hotel group</s14>, <c14>plans</c14> <q14>to build a 400-bed resort beside the old barracks</q14>. <s15>The firm</s15> <c15>said</c15> <q15>it had "no view on cinema"</q15>.

<s16>The opposition Party for Renewal</s16> <c16>claimed</c16> that <q16>Prifti had dined with Kiefer Lindqvist's founder, Urs Wildhaber, at the Chateau Linza in Tirana</q16>. <s17>The minister</s17> <c17>called</c17> this "<q17>rubbish</q17>".

<s18>Wildhaber, a former Olympic bobsledder</s18>, <c18>said</c18> <q18>he had met "half the cabinet" but never her</q18>.

<s19>The Guild of European Documentarists (GED)</s19> <c19>urged</c19> <a19>jurors</a19> <q19>to follow the three directors out</q19>. <s20>Jury president Dame Honor Castlemaine</s20>, the British star of the series "<x>Widow's Watch</x>", <c20>said</c20> <q20>she would stay "for the kids who queue in the heat"</q20>.

<s21>The press watchdog Syri</s21> <c21>condemned</c21> the film's withdrawal as "<q21>Tirana's oldest special effect</q21>".

The row comes at an awkward time. <s22>Prime Minister Agron Leka</s22>, in Brussels for talks on joining the EU, <c22>declined to say</c22> <q22>if he backed Prifti</q22>. <s23>A European Commission spokesman</s23> <c23>said</c23> only that <q23>Brussels was following events "with popcorn, and with attention"</q23>.

The Golden Lantern, worth 20,000 euros, is to be awarded on Saturday in the Roman amphitheatre, where Radio Televizioni Durres will show the ceremony live. <s24>The GED</s24> <c24>said</c24> <q24>its own members would watch "Quarantine" that night on telephones</q24>.

"<q25>Bring a charger,</q25>" <c25>said</c25> <s25>Brunamonti</s25>.
-----
1 | indirect | Three directors | GROUP | group
2 | indirect | Ottavia Brunamonti | PERSON | pronoun
3 | direct | Ottavia Brunamonti | PERSON | title
4 | mixed | Lanterna | ORG | organisation
5 | mixed | Luan Shpatari | PERSON | surname
6 | direct | Luan Shpatari | PERSON | pronoun
7 | indirect | Luan Shpatari | PERSON | pronoun
8 | indirect | Vjollca Prifti | PERSON | name
9 | direct | Vjollca Prifti | PERSON | pronoun
10 | mixed | Vjollca Prifti | PERSON | pronoun
11 | indirect | Gazeta e Bregut | ORG | organisation
12 | attitude | festival programmer | PERSON | title
13 | indirect | festival programmer | PERSON | title
14 | attitude | Kiefer Lindqvist | ORG | organisation
15 | mixed | Kiefer Lindqvist | ORG | organisation
16 | indirect | Party for Renewal | ORG | organisation
17 | mixed | Vjollca Prifti | PERSON | title
18 | mixed | Urs Wildhaber | PERSON | surname
19 | indirect | Guild of European Documentarists | ORG | organisation
20 | mixed | Honor Castlemaine | PERSON | name
21 | mixed | Syri | ORG | organisation
22 | attitude | Agron Leka | PERSON | name
23 | mixed | European Commission | ORG | organisation
24 | indirect | Guild of European Documentarists | ORG | organisation
25 | direct | Ottavia Brunamonti | PERSON | surname
entity | NORP | Albanian | - | - | -
entity | LOC | Albania | - | - | -
entity | LOC | Sazan | - | - | -
entity | ORG | Lanterna | - | - | -
entity | LOC | Adriatic | - | - | -
entity | LOC | Durres | - | - | -
entity | LOC | Italy | - | - | -
entity | PERSON | Ottavia Brunamonti | Brunamonti | - | -
entity | LOC | Hotel Vollga | - | - | -
entity | ORG | AFP | - | - | -
entity | NORP | Kazakh | - | - | -
entity | PERSON | Aigerim | - | film-maker | -
entity | NORP | French-Malian | - | - | -
entity | PERSON | Boubacar Petitroi | - | director | -
entity | PERSON | Luan Shpatari | Shpatari | journalist | -
entity | LOC | Rozafa | - | - | -
entity | PERSON | Vjollca Prifti | Prifti | Culture Minister | -
entity | ORG | Lanterna Foundation | - | - | -
entity | PERSON | Arben Kristo Bega | - | director | Lanterna Foundation
entity | ORG | Gazeta e Bregut | - | - | -
entity | LOC | Vlore | - | - | -
entity | ORG | Kiefer Lindqvist | - | - | -
entity | NORP | Swiss | - | - | -
entity | ORG | Party for Renewal | - | - | -
entity | PERSON | Urs Wildhaber | Wildhaber | founder | Kiefer Lindqvist
entity | LOC | Chateau Linza | - | - | -
entity | LOC | Tirana | - | - | -
entity | ORG | Guild of European Documentarists | GED | - | -
entity | PERSON | Honor Castlemaine | Dame Honor Castlemaine | Jury president | Lanterna
entity | NORP | British | - | - | -
entity | ORG | Syri | - | - | -
entity | PERSON | Agron Leka | - | Prime Minister | -
entity | LOC | Brussels | - | - | -
entity | ORG | EU | - | - | -
entity | ORG | European Commission | - | - | -
entity | NORP | Roman | - | - | -
entity | ORG | Radio Televizioni Durres | - | - | -
meta | Directors quit Albanian film festival in prison documentary row | - | -
