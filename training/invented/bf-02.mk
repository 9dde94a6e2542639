Crews weigh walkout as studios and union trade barbs over AI

By Corinne Abelard and Teo Vukovich

For 19 nights the lights have burned late in a beige office block on Hazeltine Avenue in Van Nuys, and for 19 nights nobody has signed anything.

Talks between the Screen Trades Brotherhood and the major studios broke off early Thursday, bringing Hollywood closer to its second shutdown in three years. <s1>The union</s1>, which represents 41,000 grips, electricians and costumers, <c1>said</c1> <q1>it would ask its members for authority to strike</q1>.

"<q2>They want to scan a woman's stitching and never call the woman again,</q2>" <c2>said</c2> <s2>Xochitl Barragan-Reed, the Brotherhood's president</s2>. "<q2>We're not going to hold the ladder while they do it.</q2>"

The Producers Council, which bargains for Bellwether Pictures, Lanternfish and six other companies, answered within the hour. <s3,4>It</s3,4> <c3>called</c3> the breakdown "<q3>deeply regrettable</q3>" and <c4>accused</c4> STB leaders of <q4>walking away from the richest offer in the union's history</q4>.

The council's lead negotiator, Duke Fontenot, spent two decades at the labor law firm Sorrel Pike. <s5>He</s5> <c5>denied</c5> that <q5>the studios planned to replace anyone</q5>. "<q6>A needle is a tool. Software is a tool,</q6>" <c6>said</c6> <s6>Fontenot</s6>, a Louisianan with a fondness for bolo ties.

The two sides agreed on a pension deal last week and approved new rest rules after the death of a driver in Santa Clarita. But Article 22, which covers artificial intelligence, has defeated them.

On the picket line that isn't yet a picket line, tempers are short. Outside the Bellwether lot in Burbank on Wednesday, <s7>lamp operator Manny "<x>Socket</x>" Delgadillo</s7> <c7>said</c7> <q7>he had worked 31 days this year</q7>. <s8>The father of four</s8> <c8>wondered</c8> <q8>how long his savings would last</q8>.

"<q9>I drove Uber out of Sylmar till the Prius quit,</q9>" <s9>he</s9> <c9>said</c9>. "<q9>Then I sold the Prius.</q9>"

Others are less eager for a fight. <s10>Wren Takahashi, a cutter with Local 59</s10>, <c10>fears</c10> <q10>a walkout would hurt the small shops most</q10>: Gomez & Daughters, the dye house in Boyle Heights; Lovelace, which rents hats; Abramian Feather, three generations on Magnolia Boulevard.

<s11>Armen Abramian</s11>, who runs the last of these, <c11>said</c11> <q11>the 2023 stoppage cost him half his staff</q11>. "<q12>Lovelace may make it. I won't,</q12>" <s12>he</s12> <c12>said</c12>, gesturing at ostrich plumes dyed for "<x>Queen of the Nile</x>," a Lanternfish series now on hold.

<s13>Lanternfish</s13> <c13>declined to say</c13> <q13>how many productions had been paused</q13>. <s14>A person familiar with the company's plans</s14>, not authorized to speak publicly, <c14>put</c14> the number <q14>at seven, including two in Atlanta and one in Budapest</q14>.

City Hall is watching nervously. The Los Angeles City Council voted 12-2 on Tuesday to set up a relief fund, and <s15>Councilwoman Imelda Quan</s15> <c15>urged</c15> <a15>Gov. Harlan Birdsong</a15> <q15>to appoint a mediator</q15>. <s16>His office</s16> <c16>said</c16> <q16>the Democrat was "monitoring the situation"</q16>.

Investors have shrugged. <s17>Ostrander Cole</s17>, the brokerage, <c17>told</c17> <a17>clients</a17> in a note that <q17>Bellwether could "comfortably" ride out a strike of 90 days</q17>. <s18>Its media analyst, Priya Rothenberg</s18>, <c18>sees</c18> <q18>more danger for Lanternfish</q18>.

Ballots go out Monday. At the Brotherhood's hall on Vineland, <s19>a handwritten sign over the coffee urn</s19> <c19>read</c19>: "<q19>Robots don't pay dues.</q19>" <s20>Barragan-Reed</s20> <c20>hopes</c20> <q20>to have a result by the Emmys</q20>.
-----
1 | indirect | Screen Trades Brotherhood | ORG | organisation
2 | direct | Xochitl Barragan-Reed | PERSON | name
3 | mixed | Producers Council | ORG | pronoun
4 | indirect | Producers Council | ORG | pronoun
5 | indirect | Duke Fontenot | PERSON | pronoun
6 | direct | Duke Fontenot | PERSON | surname
7 | indirect | Manny "Socket" Delgadillo | PERSON | name
8 | attitude | Manny "Socket" Delgadillo | PERSON | title
9 | direct | Manny "Socket" Delgadillo | PERSON | pronoun
10 | attitude | Wren Takahashi | PERSON | name
11 | indirect | Armen Abramian | PERSON | name
12 | direct | Armen Abramian | PERSON | pronoun
13 | attitude | Lanternfish | ORG | organisation
14 | indirect | person familiar with the company's plans | PERSON | title
15 | indirect | Imelda Quan | PERSON | name
16 | mixed | His office | ORG | organisation
17 | mixed | Ostrander Cole | ORG | organisation
18 | attitude | Priya Rothenberg | PERSON | name
19 | direct | handwritten sign over the coffee urn | DOCUMENT | document
20 | attitude | Xochitl Barragan-Reed | PERSON | surname
entity | ORG | Screen Trades Brotherhood | Brotherhood; STB | - | -
entity | PERSON | Xochitl Barragan-Reed | Barragan-Reed | president | Screen Trades Brotherhood
entity | ORG | Producers Council | - | - | -
entity | ORG | Bellwether Pictures | Bellwether | - | -
entity | ORG | Lanternfish | - | - | -
entity | PERSON | Duke Fontenot | Fontenot | lead negotiator | Producers Council
entity | ORG | Sorrel Pike | - | - | -
entity | PERSON | Manny "Socket" Delgadillo | - | lamp operator | -
entity | ORG | Uber | - | - | -
entity | PERSON | Wren Takahashi | - | cutter | Local 59
entity | ORG | Local 59 | - | - | -
entity | ORG | Gomez & Daughters | - | - | -
entity | ORG | Lovelace | - | - | -
entity | ORG | Abramian Feather | - | - | -
entity | PERSON | Armen Abramian | - | - | Abramian Feather
entity | ORG | City Hall | - | - | -
entity | ORG | Los Angeles City Council | - | - | -
entity | PERSON | Imelda Quan | Councilwoman Imelda Quan | Councilwoman | Los Angeles City Council
entity | PERSON | Harlan Birdsong | Gov. Harlan Birdsong | Gov. | -
entity | ORG | Ostrander Cole | - | - | -
entity | PERSON | Priya Rothenberg | - | media analyst | Ostrander Cole
entity | NORP | Louisianan | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Hazeltine Avenue | - | - | -
entity | LOC | Van Nuys | - | - | -
entity | LOC | Hollywood | - | - | -
entity | LOC | Santa Clarita | - | - | -
entity | LOC | Burbank | - | - | -
entity | LOC | Sylmar | - | - | -
entity | LOC | Boyle Heights | - | - | -
entity | LOC | Magnolia Boulevard | - | - | -
entity | LOC | Atlanta | - | - | -
entity | LOC | Budapest | - | - | -
entity | LOC | Vineland | - | - | -
meta | Crews weigh walkout as studios and union trade barbs over AI | - | Corinne Abelard and Teo Vukovich
