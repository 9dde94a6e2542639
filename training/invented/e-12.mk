Bees may use the smell of rain to decide when to head home

<q1>Honeybees appear to detect the scent of an approaching storm and start flying back to the hive up to 25 minutes before the first drops fall</q1>, <s1>researchers</s1> <c1>report</c1>.

The finding, published Tuesday in Current Insect Science, could help explain how foraging bees, which can be killed by heavy rain, are so rarely caught out by it. It may also mean that air pollution is leaving them exposed.

"<q2>Beekeepers have told us for centuries that <n2>bees know when rain is coming</n2>,</q2>" <c2>says</c2> <s2>behavioral ecologist Ana Lucía Barrera of the University of New Mexico in Albuquerque</s2>. "<q2>We wanted to know what it is that they know.</q2>"

<s3>Scientists</s3> <c3>had long suspected</c3> that <q3>the insects respond to drops in air pressure or light</q3>. <s4>A 2016 study of hives in Bavaria</s4> <c4>found</c4> that <q4>bees worked later into the evening before a rainy day</q4>, but <s5>it</s5> <c5>could not say</c5> <q5>what tipped them off</q5>.

Barrera and her colleagues glued tiny radio tags to 1,210 bees from six hives and logged each departure and arrival over two monsoon seasons. Traffic into the hives surged before 31 of 37 storms, even when the sky overhead was clear and the barometer had barely moved.

<s6>The team</s6> <c6>suspected</c6> that <q6>petrichor, the earthy smell released when rain strikes dry soil, was the cue</q6>. One of its main ingredients is a compound called geosmin. When the researchers released geosmin upwind of the hives on dry days, more than half of the foragers turned back within 15 minutes.

<s7>Postdoc Takeshi Morimura</s7>, who ran those tests, <c7>says</c7> <q7>he didn't believe the first result</q7>. He repeated it nine times.

"<q8>I called Ana at 6 in the morning, and I said, '<n8>They're all coming home, and there's not a cloud,</n8>'</q8>" <s8>he</s8> <c8>recalls</c8>. "<q8>She told me <n8>to check whether I had spilled something</n8>.</q8>"

<q9>Geosmin is also produced by microbes on flowers and in ponds, so bees encounter it constantly</q9>, <c9>notes</c9> <s9>Ingrid Vestergaard, a neurobiologist at Lund University in Sweden</s9> who was not involved in the work. <s10>She</s10> <c10>thinks</c10> <q10>the doses used in the experiment may have been high enough to act as a repellent</q10>.

"<q11>They've shown convincingly that the bees leave. They haven't shown that the bees think it's going to rain,</q11>" <s11>she</s11> <c11>says</c11>.

<s12>Barrera</s12> <c12>acknowledges</c12> that <q12>the team did not measure how much geosmin reaches the hives in a real storm</q12>. <q13>Doing so is the next step</q13>, <s13>she</s13> <c13>says</c13>.

If the idea holds up, it raises a worry. Ozone breaks down geosmin, and in lab tests described in the paper, the smell lost most of its strength after passing through air as polluted as that of a large city. <s14>The authors</s14> <c14>conclude</c14> that <q14>urban bees "may receive the warning late or not at all."</q14>

"<q15>Ozone is already known to chew up flower scents,</q15>" <c15>says</c15> <s15>Daniel Okpara, an atmospheric chemist at the Met Office in Exeter, England</s15>. "<q15>I'd be surprised if this one got a free pass.</q15>"

But <s16>Okpara</s16> <c16>cautions</c16> that <q16>ozone tends to fall as storm clouds gather, which could protect the signal just when it matters</q16>. <s17>He</s17> <c17>would like</c17> <q17>to see the tests repeated outdoors</q17>.

There could be a practical use. Growers of almonds and blueberries rent hundreds of thousands of hives each spring. <q18>Losses to sudden storms cost the industry about $40 million a year</q18>, <c18>according to</c18> <s18>the American Pollination Council</s18>. <q19>A device that puffs geosmin across an orchard could call workers home in time</q19>, <c19>says</c19> <s19>the council's research director, Melinda Strauss</s19>. <s20>She</s20> <c20>wonders</c20>, though, <q20>how long they would be fooled</q20>.

<s21>Barrera</s21> <c21>doubts</c21> <q21>it would be long</q21>. <q22>Bees that turned back for a false alarm were quicker to ignore the next one</q22>, <s22>the researchers</s22> <c22>found</c22>.

Her own beekeeping neighbor was less impressed by the result than by the effort. "<q23>He asked <n23>how much it had cost</n23>,</q23>" <s23>Barrera</s23> <c23>says</c23>. "<q23>I told him, and he said <n23>he could have just shown me his knee</n23>.</q23>"
-----
1 | indirect | researchers | GROUP | group
2 | direct | Ana Lucía Barrera | PERSON | name
3 | attitude | Scientists | GROUP | group
4 | indirect | 2016 study of hives in Bavaria | DOCUMENT | document
5 | attitude | 2016 study of hives in Bavaria | DOCUMENT | pronoun
6 | attitude | researchers | GROUP | group
7 | indirect | Takeshi Morimura | PERSON | name
8 | direct | Takeshi Morimura | PERSON | pronoun
9 | indirect | Ingrid Vestergaard | PERSON | name
10 | attitude | Ingrid Vestergaard | PERSON | pronoun
11 | direct | Ingrid Vestergaard | PERSON | pronoun
12 | indirect | Ana Lucía Barrera | PERSON | surname
13 | indirect | Ana Lucía Barrera | PERSON | pronoun
14 | mixed | researchers | GROUP | group
15 | direct | Daniel Okpara | PERSON | name
16 | indirect | Daniel Okpara | PERSON | surname
17 | attitude | Daniel Okpara | PERSON | pronoun
18 | indirect | American Pollination Council | ORG | organisation
19 | indirect | Melinda Strauss | PERSON | name
20 | attitude | Melinda Strauss | PERSON | pronoun
21 | attitude | Ana Lucía Barrera | PERSON | surname
22 | indirect | researchers | GROUP | group
23 | direct | Ana Lucía Barrera | PERSON | surname
entity | PERSON | Ana Lucía Barrera | Barrera; Ana | behavioral ecologist | University of New Mexico
entity | PERSON | Takeshi Morimura | - | Postdoc | -
entity | PERSON | Ingrid Vestergaard | - | neurobiologist | Lund University
entity | PERSON | Daniel Okpara | Okpara | atmospheric chemist | Met Office
entity | PERSON | Melinda Strauss | - | research director | American Pollination Council
entity | ORG | University of New Mexico | - | - | -
entity | ORG | Lund University | - | - | -
entity | ORG | Met Office | - | - | -
entity | ORG | American Pollination Council | - | - | -
entity | LOC | Albuquerque | - | - | -
entity | LOC | Bavaria | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | Exeter | - | - | -
entity | LOC | England | - | - | -
meta | Bees may use the smell of rain to decide when to head home | - | -
