<s1>Chess body</s1> bans teenage grandmaster but <c1>finds</c1> <q1>'no ring' of cheats</q1>

By MARIT OJASALU

TALLINN, Estonia (AP) — <q2>A 17-year-old grandmaster consulted a telephone hidden in a flowerpot during three games of last summer's Amber Open</q2>, <s2>the Nordic-Baltic Chess Union</s2> <c2>ruled</c2> Tuesday, banning him from tournaments for a year.

<s3>The 48-page decision</s3> <c3>found</c3> <q3>"no evidence whatsoever" that Rasmus Velling had been helped by his coach or by two other players accused alongside him</q3>.

<s4>Velling, the youngest Dane to hold the title</s4>, <c4>has denied</c4> <q4>ever touching the device</q4>.

"<q5>I water plants. I don't consult them,</q5>" <s5>the teenager</s5> <c5>told</c5> <a5>The Associated Press</a5> by phone from Odense.

<s6,7>His lawyer, Birgitta Sandqvist</s6,7>, <c6>said</c6> <q6>he would go to the Court of Arbitration for Sport in Lausanne, Switzerland</q6>, and <c7>predicted</c7> that <q7>the ban "won't survive the spring."</q7>

The chair of the panel, Ilze Kalvane, was having none of it.

"<q8>Nobody waters a rubber plant 11 times in one afternoon,</q8>" <s8>the retired Latvian judge</s8> <c8>said</c8> at a news conference in Tallinn. "<q8>I asked a botanist.</q8>"

<s9>She</s9> <c9>conceded</c9>, however, that <q9>no witness had seen the boy with the phone in his hand</q9>. <q10>The panel relied instead on door sensors at the Hotel Rannapark</q10>, <s10>she</s10> <c10>said</c10>, <q10>and gave "very little weight" to computer analysis of his moves</q10>.

The case began with a photograph. In June <s11>Finland's Aino Tuominiemi</s11>, ranked sixth in the world, quit after the seventh round and <c11>posted</c11> a picture of a fern above two words: "<q11>Ask it.</q11>"

On Tuesday <s12,13>the world No. 6</s12,13> <c12>said</c12> <q12>she felt "no joy, only relief,"</q12> but <c13>would not say</c13> <q13>whether she would enter next year's event, in Riga</q13>.

<s14>Mogens Velling</s14>, who is both uncle and coach to the banned player, <c14>likened</c14> her post to "<q14>a stoning.</q14>"

<s15>He</s15> <c15>told</c15> <a15>Danish broadcaster Kanal Fyn</a15> <q15>he had not discussed chess with his nephew since July</q15>.

The others cleared were Karl-Erik Saar, a schoolteacher who plays for Estonia, and Jonas Vejas of Lithuania. <s16>Saar</s16> <c16>thanked</c16> the panel for "<q16>giving me back my Sundays.</q16>" <q17>Vejas has retired from competition</q17>, <c17>according to</c17> <s17>his club, Bokstas Kaunas</s17>.

<s18>The schoolteacher</s18> <c18>plans</c18> <q18>to be back at the board in Tartu on Friday</q18>.

<s19>A letter from the chief arbiter</s19>, sent eight days before the first round, <c19>warned</c19> <a19>the organizer, Merekivi Events</a19>, that <q19>the hotel's winter garden "cannot be watched by anyone who is also watching chess."</q19>

<s20>The company</s20>, which was fined 40,000 euros ($46,500), <c20>said</c20> <q20>it would pay</q20>.

In Lausanne, <s21>world governing body FIDE</s21> <c21>asked</c21> <q21>to see the full file</q21>. <s22,23>Clean Board Now, a pressure group</s22,23>, <c22>called for</c22> <q22>life bans</q22> and <c23>branded</c23> the sentence "<q23>a parking ticket.</q23>"

The union's president, Holmfridur Stefansdottir, stood by it.

"<q24>He's 17,</q24>" <s24>she</s24> <c24>said</c24>. "<q24>I have a son of 17. He can't find his own shoes.</q24>"
-----
1 | mixed | Nordic-Baltic Chess Union | ORG | organisation
2 | indirect | Nordic-Baltic Chess Union | ORG | organisation
3 | mixed | 48-page decision | DOCUMENT | document
4 | indirect | Rasmus Velling | PERSON | surname
5 | direct | Rasmus Velling | PERSON | title
6 | indirect | Birgitta Sandqvist | PERSON | name
7 | mixed | Birgitta Sandqvist | PERSON | name
8 | direct | Ilze Kalvane | PERSON | title
9 | indirect | Ilze Kalvane | PERSON | pronoun
10 | mixed | Ilze Kalvane | PERSON | pronoun
11 | direct | Aino Tuominiemi | PERSON | name
12 | mixed | Aino Tuominiemi | PERSON | title
13 | attitude | Aino Tuominiemi | PERSON | title
14 | mixed | Mogens Velling | PERSON | name
15 | indirect | Mogens Velling | PERSON | pronoun
16 | mixed | Karl-Erik Saar | PERSON | surname
17 | indirect | Bokstas Kaunas | ORG | organisation
18 | attitude | Karl-Erik Saar | PERSON | title
19 | mixed | letter from the chief arbiter | DOCUMENT | document
20 | indirect | Merekivi Events | ORG | organisation
21 | indirect | FIDE | ORG | organisation
22 | indirect | Clean Board Now | ORG | organisation
23 | mixed | Clean Board Now | ORG | organisation
24 | direct | Holmfridur Stefansdottir | PERSON | pronoun
entity | PERSON | Rasmus Velling | Velling | grandmaster | -
entity | PERSON | Birgitta Sandqvist | - | lawyer | -
entity | PERSON | Ilze Kalvane | - | chair of the panel | -
entity | PERSON | Aino Tuominiemi | - | - | -
entity | PERSON | Mogens Velling | - | coach | -
entity | PERSON | Karl-Erik Saar | Saar | schoolteacher | -
entity | PERSON | Jonas Vejas | Vejas | - | Bokstas Kaunas
entity | PERSON | Holmfridur Stefansdottir | - | president | Nordic-Baltic Chess Union
entity | ORG | Nordic-Baltic Chess Union | - | - | -
entity | ORG | Associated Press | AP | - | -
entity | ORG | Court of Arbitration for Sport | - | - | -
entity | ORG | Kanal Fyn | - | - | -
entity | ORG | Bokstas Kaunas | - | - | -
entity | ORG | Merekivi Events | - | - | -
entity | ORG | FIDE | - | - | -
entity | ORG | Clean Board Now | - | - | -
entity | LOC | Tallinn | TALLINN | - | -
entity | LOC | Estonia | - | - | -
entity | LOC | Odense | - | - | -
entity | LOC | Lausanne | - | - | -
entity | LOC | Switzerland | - | - | -
entity | LOC | Hotel Rannapark | - | - | -
entity | LOC | Finland | - | - | -
entity | LOC | Riga | - | - | -
entity | LOC | Lithuania | - | - | -
entity | LOC | Tartu | - | - | -
entity | NORP | Dane | - | - | -
entity | NORP | Latvian | - | - | -
entity | NORP | Danish | - | - | -
meta | Chess body bans teenage grandmaster but finds 'no ring' of cheats | - | MARIT OJASALU
