<q1>Icy moon’s jets may come from a ‘honeycomb’ of hidden lakes</q1>, <s1>study</s1> <c1>suggests</c1>

By Philippa Ashdown-Reid, science editor

<q2>The jets of water vapour that erupt from the south pole of Saturn’s moon Enceladus may be fed by thousands of separate lakes rather than a single ocean</q2>, <c2>according to</c2> <s2>a study</s2> that could change the way scientists look for life there.

The work, published on Monday, rests on measurements sent back by Nasa’s Cassini spacecraft, which flew through the plumes several times before it was deliberately plunged into Saturn in 2017.

“<q3>We went in expecting to confirm the ocean and we couldn’t make the numbers work,</q3>” <c3>said</c3> <s3>Dr Ilse Vandermeer, a planetary scientist at Utrecht University</s3>, who led the analysis.

<s4>Her team</s4> <c4>noticed</c4> that <q4>the saltiness of the ice grains changed from one jet to the next, sometimes by as much as a third</q4>. <q5>If a well-mixed ocean lay beneath</q5>, <s5>Vandermeer</s5> <c5>argues</c5>, <q5>every jet should carry the same brine</q5>.

Instead, <s6>the researchers</s6> <c6>propose</c6> <q6>a shell of ice up to 12 miles thick, riddled with pockets of meltwater that are warmed by the flexing of the moon as it circles the planet every 33 hours</q6>. <s7>She</s7> <c7>likened</c7> it to “<q7>a honeycomb that is being squeezed</q7>”.

Not everyone is ready to abandon the ocean. <s8>Prof Leonard Asante-Boyle of the Open University</s8>, who worked on Cassini’s dust detector and was not involved in the new study, <c8>said</c8> <q8>the variations could be explained by the way grains freeze as they rise through the cracks</q8>.

“<q9>The wobble of the moon tells you the shell is floating on something, and these authors haven’t really explained the wobble,</q9>” <s9>he</s9> <c9>said</c9>.

The wobble, known as libration, was first measured a decade ago by a group under Mireille Castagnier of the Paris Observatory. <s10>She</s10> <c10>told</c10> <a10>BBC News</a10> that <q10>the lake model was “ingenious” but would have to be tested against gravity data</q10>.

<s11>Vandermeer</s11> <c11>accepts</c11> <q11>the criticism</q11>. “<q12>Mireille’s measurement is beautiful and it is our biggest headache,</q12>” <s12>the Dutch scientist</s12> <c12>said</c12>. <s13>She and a doctoral student, Tomás Figueroa</s13>, <c13>plan</c13> <q13>to publish a reply within the year</q13>.

Much hangs on the answer. Enceladus is only 310 miles across, but it has been considered one of the best places to search for life beyond Earth since the plumes were discovered in 2005. <s14>The European Space Agency</s14> <c14>intends</c14> <q14>to send an orbiter and a lander there in the 2040s</q14>, at a cost that has been put at more than €2bn.

<q15>If the lakes are isolated and short-lived</q15>, <s15>some biologists</s15> <c15>fear</c15>, <q15>there may not have been time for anything to get started</q15>.

<s16>Nkechi Obiora, an astrobiologist at the University of Glasgow</s16>, <c16>said</c16> <q16>she found the idea exciting rather than discouraging</q16>. “<q17>A thousand small ponds is a thousand experiments,</q17>” <s17>she</s17> <c17>said</c17>. “<q17>I would take that over one big bath.</q17>”

<s18>Obiora</s18>, whose laboratory grows microbes in salty ice, <c18>does not think</c18> <q18>the result should delay the mission</q18>. But <s19>she</s19> <c19>urged</c19> <a19>its designers</a19> <q19>to carry enough fuel to sample more than one jet</q19>.

<s20>Esa</s20> <c20>said</c20> <q20>it was following the debate closely</q20>. <s21,22>A spokesperson</s21,22> <c21>pointed out</c21> that <q21>the landing site would not be chosen until 2034 “at the earliest”</q21>, <c22>adding</c22>: “<q22>Surprises are the reason we go.</q22>”

<s27>Nasa</s27> <c27>had planned</c27> <q27>a flyby of its own</q27> but shelved it in 2024 amid budget cuts. <s23>Carl Dietrich-Moss</s23>, who spent six years on the proposal, <c23>called</c23> the decision “<q23>a missed bus</q23>”. <s24>The agency</s24> <c24>said</c24> at the time that <q24>it would look again at the outer solar system once the Mars programme had been settled</q24>.

For now there is little new to go on. The next spacecraft will not reach Saturn before 2053, when Vandermeer will be 81. <s25>She</s25> <c25>does not expect</c25> <q25>to be proved right in her working life</q25>.

“<q26>I have told my students to keep my email address,</q26>” <s26>she</s26> <c26>said</c26>.
-----
1 | mixed | study | DOCUMENT | document
2 | indirect | study | DOCUMENT | document
3 | direct | Ilse Vandermeer | PERSON | name
4 | attitude | Her team | GROUP | group
5 | indirect | Ilse Vandermeer | PERSON | surname
6 | indirect | Her team | GROUP | group
7 | mixed | Ilse Vandermeer | PERSON | pronoun
8 | indirect | Leonard Asante-Boyle | PERSON | name
9 | direct | Leonard Asante-Boyle | PERSON | pronoun
10 | mixed | Mireille Castagnier | PERSON | pronoun
11 | indirect | Ilse Vandermeer | PERSON | surname
12 | direct | Ilse Vandermeer | PERSON | title
13 | attitude | Ilse Vandermeer and Tomás Figueroa | GROUP | pronoun
14 | attitude | European Space Agency | ORG | organisation
15 | attitude | some biologists | GROUP | group
16 | indirect | Nkechi Obiora | PERSON | name
17 | direct | Nkechi Obiora | PERSON | pronoun
18 | attitude | Nkechi Obiora | PERSON | surname
19 | indirect | Nkechi Obiora | PERSON | pronoun
20 | indirect | European Space Agency | ORG | organisation
21 | mixed | European Space Agency | ORG | organisation
22 | direct | European Space Agency | ORG | organisation
27 | attitude | Nasa | ORG | organisation
23 | mixed | Carl Dietrich-Moss | PERSON | name
24 | indirect | Nasa | ORG | organisation
25 | attitude | Ilse Vandermeer | PERSON | pronoun
26 | direct | Ilse Vandermeer | PERSON | pronoun
entity | PERSON | Ilse Vandermeer | Dr Ilse Vandermeer; Vandermeer | planetary scientist | Utrecht University
entity | PERSON | Leonard Asante-Boyle | Prof Leonard Asante-Boyle | - | Open University
entity | PERSON | Mireille Castagnier | Mireille | - | Paris Observatory
entity | PERSON | Tomás Figueroa | - | doctoral student | -
entity | PERSON | Nkechi Obiora | Obiora | astrobiologist | University of Glasgow
entity | PERSON | Carl Dietrich-Moss | - | - | -
entity | ORG | Nasa | - | - | -
entity | ORG | Utrecht University | - | - | -
entity | ORG | Open University | - | - | -
entity | ORG | Paris Observatory | - | - | -
entity | ORG | BBC News | - | - | -
entity | ORG | European Space Agency | Esa | - | -
entity | ORG | University of Glasgow | - | - | -
entity | NORP | Dutch | - | - | -
entity | LOC | Enceladus | - | - | -
entity | LOC | Saturn | - | - | -
entity | LOC | Earth | - | - | -
entity | LOC | Mars | - | - | -
meta | Icy moon’s jets may come from a ‘honeycomb’ of hidden lakes, study suggests | - | Philippa Ashdown-Reid, science editor
