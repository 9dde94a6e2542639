European probe phones home after silent night at icy moon

Paris (AFP) – Scientists burst into applause on Tuesday as a European spacecraft made contact after skimming past Jupiter's moon Callisto, ending more than four hours of unplanned silence.

<q1>The Hevelius probe flew within 190 kilometres (118 miles) of the cratered moon overnight, the closest approach ever made</q1>, <s1>the European Space Agency</s1> <c1>said</c1>.

A signal was expected at 0340 GMT. It came at 0812.

"<q2>I aged about four years, which is a lot for one shift,</q2>" <c2>said</c2> <s2>flight director Annika Löfgren</s2> at the ESA's operations centre in Darmstadt, Germany.

"<q3>We had one beep, then nothing, then the whole choir,</q3>" <s3>she</s3> <c3>told</c3> <a3>journalists</a3>.

<q4>The delay was caused by a star tracker that was dazzled by sunlight and put the craft into safe mode</q4>, <s4>the agency</s4> <c4>said</c4>. <s5>It</s5> <c5>added</c5> that <q5>all ten instruments were working and that no data had been lost</q5>.

- '<x>Dirty snowball</x>' -

Launched from Kourou in French Guiana in 2019, Hevelius has already looped around Venus once and Earth twice. The 1.4-billion-euro ($1.6 billion) mission is designed to find out whether a salty ocean lies beneath Callisto's crust.

The moon, which is almost as big as Mercury, was long dismissed as a "<x>dirty snowball</x>". But in the 1990s NASA's Galileo spacecraft picked up signs of something beneath the surface that was conducting electricity.

<s6>Project scientist Matteo Brancaleoni</s6> <c6>believes</c6> that <q6>Tuesday's flyby could settle the argument</q6>. "<q7>If there is an ocean, we flew over it this morning,</q7>" <s7>he</s7> <c7>said</c7>.

The first magnetometer data will take about a week to arrive. <s8>Brancaleoni, of Italy's University of Padua</s8>, <c8>warned</c8> against <q8>expecting too much from a single pass</q8>.

"<q9>You would not judge the Atlantic from one wave,</q9>" <s9>he</s9> <c9>said</c9>.

There are sceptics. <s10>Judith Abelman, a planetary scientist at Cornell University in the United States</s10> who is not involved in the mission, <c10>said</c10> that <q10>an unusually thick ionosphere could explain the Galileo readings</q10>.

"<q11>I would love to be wrong,</q11>" <s11>Abelman</s11> <c11>told</c11> <a11>AFP</a11>. <s12>She</s12> <c12>questioned</c12> <q12>why the mission had been given no radar powerful enough to see deeper than nine kilometres</q12>.

The ESA dropped a larger radar in 2014 to save weight. <q13>The decision</q13> <c13>was criticised</c13> at the time by <s13>the French space agency CNES</s13>.

"<q14>We don't reopen that wound every time,</q14>" <c14>said</c14> <s14>Bernard Castaing</s14>, who headed the CNES planetary programme until 2018. "<q14>But today I permit myself a small sigh.</q14>"

<s15>A study</s15> published last year in the journal Icarus Letters <c15>concluded</c15> that <q15>any ocean would lie at least 90 kilometres down, far beyond the reach of the instrument that did fly</q15>.

- Boulders and frost -

Images released on Tuesday show slopes of dark dust broken by knobs of bright frost, some as high as a 20-storey building. <q16>The knobs appear to be crumbling</q16>, <c16>according to</c16> <s16>imaging team member Noor van der Velde</s16>.

"<q17>It's like looking at a city that somebody left out in the rain,</q17>" <s17>she</s17> <c17>said</c17>.

<s18>ESA director general Paul Ahlgren</s18> <c18>urged</c18> <a18>member states</a18> <q18>to keep paying for the outer solar system when ministers meet in Bremen next month</q18>. Germany is the biggest contributor. <s19,20>Its government</s19,20> <c19>says</c19> <q19>it supports exploration</q19> but <c20>insists</c20> that <q20>budgets must reflect "a changed world"</q20>.

Hevelius will pass Callisto 11 more times before it runs out of fuel in 2031. <s21>Controllers</s21> <c21>plan</c21> <q21>to crash it into the moon</q21>.

Asked how she would celebrate, <s22>Löfgren</s22> <c22>said</c22> <q22>she hoped to sleep</q22>. <q23>Her six-year-old son had asked whether the spaceship was lost</q23>, <s23>she</s23> <c23>said</c23>, <q23>and she had promised him it was only late</q23>.

"<q24>Thank goodness,</q24>" <s24>she</s24> <c24>added</c24>. "<q24>I don't like lying to him.</q24>"
-----
1 | indirect | European Space Agency | ORG | organisation
2 | direct | Annika Löfgren | PERSON | name
3 | direct | Annika Löfgren | PERSON | pronoun
4 | indirect | European Space Agency | ORG | organisation
5 | indirect | European Space Agency | ORG | pronoun
6 | attitude | Matteo Brancaleoni | PERSON | name
7 | direct | Matteo Brancaleoni | PERSON | pronoun
8 | indirect | Matteo Brancaleoni | PERSON | surname
9 | direct | Matteo Brancaleoni | PERSON | pronoun
10 | indirect | Judith Abelman | PERSON | name
11 | direct | Judith Abelman | PERSON | surname
12 | indirect | Judith Abelman | PERSON | pronoun
13 | indirect | CNES | ORG | organisation
14 | direct | Bernard Castaing | PERSON | name
15 | indirect | study published last year in the journal Icarus Letters | DOCUMENT | document
16 | indirect | Noor van der Velde | PERSON | name
17 | direct | Noor van der Velde | PERSON | pronoun
18 | indirect | Paul Ahlgren | PERSON | name
19 | indirect | Its government | ORG | organisation
20 | mixed | Its government | ORG | organisation
21 | attitude | Controllers | GROUP | group
22 | indirect | Annika Löfgren | PERSON | surname
23 | indirect | Annika Löfgren | PERSON | pronoun
24 | direct | Annika Löfgren | PERSON | pronoun
entity | PERSON | Annika Löfgren | Löfgren | flight director | European Space Agency
entity | PERSON | Matteo Brancaleoni | Brancaleoni | project scientist | University of Padua
entity | PERSON | Judith Abelman | Abelman | planetary scientist | Cornell University
entity | PERSON | Bernard Castaing | - | - | CNES
entity | PERSON | Noor van der Velde | - | imaging team member | -
entity | PERSON | Paul Ahlgren | - | director general | European Space Agency
entity | ORG | European Space Agency | ESA | - | -
entity | ORG | AFP | - | - | -
entity | ORG | NASA | - | - | -
entity | ORG | University of Padua | - | - | -
entity | ORG | Cornell University | - | - | -
entity | ORG | CNES | - | - | -
entity | NORP | European | - | - | -
entity | NORP | French | - | - | -
entity | LOC | Paris | - | - | -
entity | LOC | Jupiter | - | - | -
entity | LOC | Callisto | - | - | -
entity | LOC | Darmstadt | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Kourou | - | - | -
entity | LOC | French Guiana | - | - | -
entity | LOC | Venus | - | - | -
entity | LOC | Earth | - | - | -
entity | LOC | Mercury | - | - | -
entity | LOC | Italy | - | - | -
entity | LOC | Atlantic | - | - | -
entity | LOC | United States | - | - | -
entity | LOC | Bremen | - | - | -
meta | European probe phones home after silent night at icy moon | - | -
