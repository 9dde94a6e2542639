Eyeless worms find their way home by magnetism

The blind animals seem to carry a compass in their tails, though nobody knows how it works

By Adaeze Falk

A blind worm that lives beside volcanic vents on the floor of the Pacific Ocean appears to use Earth’s magnetic field to find its way back to its burrow.

The finding, reported today in Deep Sea Biology, could make the creature, Alvinerva caeca, the first invertebrate from the deep ocean known to have a magnetic sense.

“<q1>We expected it to follow chemicals in the water, because everything down there does,</q1>” <c1>says</c1> <s1>Mette Villadsen, a neurobiologist at the University of Bergen in Norway</s1>, who led the work. “<q1>Then we switched on the coil and they all turned left.</q1>”

Villadsen and her colleagues used a remotely operated vehicle to place frames of copper wire around 64 burrows at a depth of 2,140 metres, off the coast of British Columbia, Canada. <q2>When the field inside a frame was reversed, 51 of the worms that had left to feed crawled away from home instead of towards it</q2>, <s2>they</s2> <c2>report</c2>.

The animals, which grow to about 12 centimetres, contain crystals of magnetite in a cluster of cells near the tail. Nine that had the cluster removed in the laboratory wandered at random.

<s3>Other researchers</s3> <c3>have praised</c3> <q3>the experiment’s design</q3>. <q4>It is “about as clean as anything you can do with a robot arm in the dark”</q4>, <c4>says</c4> <s4>Paulo Teixeira</s4>, who studies bird migration at the Max Planck Institute for Biological Intelligence in Seewiesen, Germany. <s5>He</s5> <c5>notes</c5> that <q5>claims of magnetic senses have a poor record, and that several celebrated results could not be repeated</q5>.

One of those was his own. In 2011, <s6>Teixeira</s6> <c6>reported</c6> that <q6>robins exposed to radio noise lost their bearings</q6>; two years later, a group in Oxford, UK, failed to find the effect.

“<q7>It was the worst year of my life and the most useful,</q7>” <s7>he</s7> <c7>says</c7>.

Not everyone is persuaded. <s8>Hyun-ju Park, a deep-sea ecologist at Seoul National University</s8>, <c8>worries</c8> that <q8>the coils might have warmed the water</q8>. <s9>She</s9> <c9>calculates</c9> that <q9>a rise of 0.02 °C would be enough to disturb the animals</q9>.

“<q10>These are creatures whose whole world is a temperature gradient,</q10>” <c10>says</c10> <s10>Park</s10>. “<q10>If I turned your house upside down, you would also walk the wrong way.</q10>”

<s11>Villadsen</s11> <c11>rejects</c11> <q11>the idea</q11>. <q12>Her team measured the temperature at each burrow and found no change</q12>, <s12>she</s12> <c12>says</c12>, “<q12>but I would ask the same question if I were her</q12>”.

How the sense works is unknown. In a commentary published with the paper, <s13>Ruth Abelson, a biophysicist at the University of Toronto, Canada</s13>, <c13>suggests</c13> that <q13>the crystals pull on hair-like fibres as the worm turns</q13>. <s14>She</s14> <c14>cautions</c14>, however, that <q14>similar crystals in pigeons turned out to belong to immune cells</q14>.

<s15>Abelson</s15> <c15>adds</c15> that <q15>she was “delighted and slightly appalled” when she saw the data</q15>. “<q16>I had a bet with a colleague that no worm would ever do this,</q16>” <s16>she</s16> <c16>says</c16>. “<q16>It has cost me a very good bottle of whisky.</q16>”

There is a practical concern, too. The vents lie inside an area licensed for exploration by Oceanic Metals, a company based in Vancouver <s17>that</s17> <c17>hopes</c17> <q17>to begin mining copper and zinc by 2029</q17>. <q18>Cables feeding its machines would generate fields about ten times stronger than the one in the study</q18>, <c18>according to</c18> <s18>the environmental group Abyss Watch</s18>, <s19>which</s19> <c19>is calling for</c19> <q19>a ban</q19>.

<s20>A spokesperson for Oceanic Metals</s20> <c20>says</c20> that <q20>the cables will be shielded and that the firm “follows the science wherever it leads”</q20>. <s21>It</s21> <c21>plans</c21> <q21>to pay for a survey of the vents next year</q21>.

<s22>Villadsen</s22> <c22>wants to know</c22> <q22>whether the worms’ larvae, which drift for months before settling, use the same compass to choose where to live</q22>. She has 40 of them in a fridge in Bergen.

“<q23>They are very calm,</q23>” <s23>she</s23> <c23>says</c23>. “<q23>It is the postdocs who are anxious.</q23>”
-----
1 | direct | Mette Villadsen | PERSON | name
2 | indirect | Villadsen and her colleagues | GROUP | pronoun
3 | indirect | Other researchers | GROUP | group
4 | mixed | Paulo Teixeira | PERSON | name
5 | indirect | Paulo Teixeira | PERSON | pronoun
6 | indirect | Paulo Teixeira | PERSON | surname
7 | direct | Paulo Teixeira | PERSON | pronoun
8 | attitude | Hyun-ju Park | PERSON | name
9 | indirect | Hyun-ju Park | PERSON | pronoun
10 | direct | Hyun-ju Park | PERSON | surname
11 | indirect | Mette Villadsen | PERSON | surname
12 | mixed | Mette Villadsen | PERSON | pronoun
13 | indirect | Ruth Abelson | PERSON | name
14 | indirect | Ruth Abelson | PERSON | pronoun
15 | mixed | Ruth Abelson | PERSON | surname
16 | direct | Ruth Abelson | PERSON | pronoun
17 | attitude | Oceanic Metals | ORG | pronoun
18 | indirect | Abyss Watch | ORG | organisation
19 | indirect | Abyss Watch | ORG | pronoun
20 | mixed | Oceanic Metals | ORG | organisation
21 | attitude | Oceanic Metals | ORG | pronoun
22 | attitude | Mette Villadsen | PERSON | surname
23 | direct | Mette Villadsen | PERSON | pronoun
entity | PERSON | Mette Villadsen | Villadsen | neurobiologist | University of Bergen
entity | PERSON | Paulo Teixeira | Teixeira | - | Max Planck Institute for Biological Intelligence
entity | PERSON | Hyun-ju Park | Park | deep-sea ecologist | Seoul National University
entity | PERSON | Ruth Abelson | Abelson | biophysicist | University of Toronto
entity | ORG | University of Bergen | - | - | -
entity | ORG | Max Planck Institute for Biological Intelligence | - | - | -
entity | ORG | Seoul National University | - | - | -
entity | ORG | University of Toronto | - | - | -
entity | ORG | Oceanic Metals | - | - | -
entity | ORG | Abyss Watch | - | - | -
entity | LOC | Pacific Ocean | - | - | -
entity | LOC | Earth | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | British Columbia | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Seewiesen | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Oxford | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Vancouver | - | - | -
entity | LOC | Bergen | - | - | -
meta | Eyeless worms find their way home by magnetism | - | Adaeze Falk
