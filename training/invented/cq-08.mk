‘<q1>I read it on my phone</q1>’: Straková sacks coach five days out from Hobart

By Damien Vuletic

Kamila Straková has parted with Bruno Etchebarne, 51, her coach of seven years, five days before the Derwent Classic in Hobart, with <s2>the Uruguayan</s2> <c2>claiming</c2> <q2>he learned of it from a news alert</q2>.

“<q3>I read it on my phone at the baggage carousel,</q3>” <s3>Etchebarne</s3> <c3>told</c3> <a3>Radio Oleaje, a station in Montevideo</a3>. “<q3>I was holding her racquets. I am still holding her racquets.</q3>”

<s4>The world No.6</s4> <c4>had posted</c4> five words and a yellow heart at midnight: “<q4>Some rallies end. Thanks, Bruno.</q4>”

<s5>Her agent, Lindsay Foy of Baseline Eleven</s5>, <c5>insisted</c5> <q5>the coach had been phoned twice</q5>. “<q6>He let it go to voicemail,</q6>” <c6>said</c6> <s6>Foy, a former Essendon rover</s6>.

<s7>The 51-year-old</s7> <c7>labelled</c7> that “<q7>a beautiful lie, struck very clean</q7>”.

Straková won the French Open under him in 2023 but has not been past a quarter-final since. She lost 6-1, 6-2 last week in Brisbane to Gold Coast wildcard Tess Galloway-Ng, 19, who knows him well: she spent two winters at his academy, Club Tamarisco in Punta del Este.

“<q8>Bruno taught me to lose, which sounds mean, but it isn’t,</q8>” <c8>said</c8> <s8>the teenager</s8>. <s9>She</s9> <c9>said</c9> <q9>she had messaged the Czech on Monday and had heard nothing</q9>.

It was after that match that Pavel Straka, the player’s father, was led out of the lounge at Pat Rafter Arena. <s10>The arena’s security report</s10> <c10>speaks of</c10> “<q10>raised voices and one thrown banana</q10>”.

<s11,12>Straka</s11,12>, who owns a tyre business in Zlin and kept goal for the ice hockey side HC Drevnice, <c11>denied</c11> <q11>throwing anything</q11> but <c12>conceded</c12> <q12>he had been “loud in two languages”</q12>.

The Prague daily Servis quoted <s13>his ex-wife, Alena Straková</s13>, as <c13>saying</c13> <q13>the coach had become “family, and that was the trouble”</q13>. <s14>The physiotherapist</s14> <c14>wants</c14> <q14>her daughter to come home and rest</q14>.

The daughter has other ideas. “<q15>I am not running from anybody, I am running to the ball,</q15>” <s15>she</s15> <c15>told</c15> <a15>Channel Nine</a15> at Hobart Airport, where she arrived with a hitting partner, Nadia Ferhat of Oran.

<s16>Ferhat, 29</s16>, <c16>laughed off</c16> <q16>suggestions that she was the new coach</q16>. “<q17>I hit, I stretch, I carry the bananas,</q17>” <s17>she</s17> <c17>said</c17>.

<s18>Tournament director Murray Colquhoun</s18> <c18>confirmed</c18> <q18>Etchebarne had applied for a pass with another player</q18>. <s19>The former doubles specialist</s19> <c19>would not reveal</c19> <q19>which one</q19>.

<s20>The WTA</s20> has written to both camps <c20>asking</c20> <a20>them</a20> <q20>to “refrain from further comment”</q20>. <s21>The letter</s21>, dated Tuesday, <c21>warns of</c21> <q21>fines of up to $30,000</q21>. <s22>Tennis Australia</s22> <c22>said</c22> <q22>it was a matter for the tour</q22>.

<s23>Ilse Vantongeren</s23>, who rose to No.4 before a wrist injury and now commentates for Eurosport, <c23>tipped</c23> <q23>Straková to win the title</q23>.

“<q24>Spite is a wonderful forehand,</q24>” <c24>said</c24> <s24>the Belgian</s24>.

Racquet maker Yamabuki, which signed the champion in Osaka last year, is staying. <q25>Its contract was “with the arm, not the entourage”</q25>, <s25>the Japanese company</s25> <c25>said</c25>.

On Wednesday the gate of her practice court at the Domain was chained. “<q26>Closed. Ask Papa,</q26>” <c26>read</c26> <s26>a sheet of paper on the wire</s26>.
-----
1 | direct | Bruno Etchebarne | PERSON | none
2 | indirect | Bruno Etchebarne | PERSON | title
3 | direct | Bruno Etchebarne | PERSON | surname
4 | direct | Kamila Straková | PERSON | title
5 | indirect | Lindsay Foy | PERSON | name
6 | direct | Lindsay Foy | PERSON | surname
7 | mixed | Bruno Etchebarne | PERSON | title
8 | direct | Tess Galloway-Ng | PERSON | title
9 | indirect | Tess Galloway-Ng | PERSON | pronoun
10 | mixed | arena’s security report | DOCUMENT | document
11 | indirect | Pavel Straka | PERSON | surname
12 | mixed | Pavel Straka | PERSON | surname
13 | mixed | Alena Straková | PERSON | name
14 | attitude | Alena Straková | PERSON | title
15 | direct | Kamila Straková | PERSON | pronoun
16 | indirect | Nadia Ferhat | PERSON | surname
17 | direct | Nadia Ferhat | PERSON | pronoun
18 | indirect | Murray Colquhoun | PERSON | name
19 | attitude | Murray Colquhoun | PERSON | title
20 | mixed | WTA | ORG | organisation
21 | indirect | letter | DOCUMENT | document
22 | indirect | Tennis Australia | ORG | organisation
23 | indirect | Ilse Vantongeren | PERSON | name
24 | direct | Ilse Vantongeren | PERSON | title
25 | mixed | Yamabuki | ORG | organisation
26 | direct | sheet of paper on the wire | DOCUMENT | document
entity | PERSON | Kamila Straková | Straková | - | -
entity | PERSON | Bruno Etchebarne | Etchebarne; Bruno | coach | -
entity | PERSON | Lindsay Foy | Foy | agent | Baseline Eleven
entity | PERSON | Tess Galloway-Ng | - | - | -
entity | PERSON | Pavel Straka | Straka | - | -
entity | PERSON | Alena Straková | - | physiotherapist | -
entity | PERSON | Nadia Ferhat | Ferhat | hitting partner | -
entity | PERSON | Murray Colquhoun | - | Tournament director | -
entity | PERSON | Ilse Vantongeren | - | - | Eurosport
entity | ORG | Radio Oleaje | - | - | -
entity | ORG | Baseline Eleven | - | - | -
entity | ORG | Essendon | - | - | -
entity | ORG | Club Tamarisco | - | - | -
entity | ORG | HC Drevnice | - | - | -
entity | ORG | Servis | - | - | -
entity | ORG | Channel Nine | - | - | -
entity | ORG | WTA | - | - | -
entity | ORG | Tennis Australia | - | - | -
entity | ORG | Eurosport | - | - | -
entity | ORG | Yamabuki | - | - | -
entity | LOC | Hobart | - | - | -
entity | LOC | Montevideo | - | - | -
entity | LOC | Brisbane | - | - | -
entity | LOC | Gold Coast | - | - | -
entity | LOC | Punta del Este | - | - | -
entity | LOC | Pat Rafter Arena | - | - | -
entity | LOC | Zlin | - | - | -
entity | LOC | Prague | - | - | -
entity | LOC | Hobart Airport | - | - | -
entity | LOC | Oran | - | - | -
entity | LOC | Osaka | - | - | -
entity | LOC | Domain | - | - | -
entity | NORP | Uruguayan | - | - | -
entity | NORP | Czech | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Japanese | - | - | -
meta | ‘I read it on my phone’: Straková sacks coach five days out from Hobart | - | Damien Vuletic
