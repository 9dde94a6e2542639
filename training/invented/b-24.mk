<s14>UN panel</s14> <c14>says</c14> <q14>oceans absorbing heat at record pace</q14>

GENEVA (Agencies) – <q1>The world's oceans took up more heat last year than in any year since measurements began</q1>, <s1>a United Nations panel</s1> <c1>reported</c1> on Thursday.

<s2>The panel's annual statement</s2> <c2>says</c2> <q2>the upper two kilometres of water have warmed in every one of the past eleven years</q2>. <q3>The change</q3>, <s3>it</s3> <c3>notes</c3>, <q3>is “large enough to be seen without statistics”</q3>.

“<q4>The sea is keeping the receipts,</q4>” <s4>lead author Tomasz Wieliczko, an oceanographer at the Gdynia Polar Centre</s4>, <c4>told</c4> <a4>journalists</a4>. “<q4>We have spent a century putting heat on its account.</q4>”

Instruments called floats, about 4,000 of them, supply the data. They sink, drift, rise and report their readings by satellite every ten days.

<s5>Small island states</s5> <c5>demanded</c5> <q5>action</q5>. <s6>Ambassador Sela Fonoti of the Lagoon Islands</s6> <c6>said</c6> <q6>her country had become “a place people ask about in the past tense”</q6>.

“<q7>I am still here,</q7>” <s7>she</s7> <c7>said</c7>. “<q7>My house is still here. The garden isn't.</q7>”

<s8>The United States and three oil producers</s8> <c8>questioned</c8> <q8>the panel's choice of baseline</q8>. <s9>Wieliczko</s9> <c9>called</c9> the objection “<q9>a bookkeeping quarrel on a burning ship</q9>”.

Warmer water expands, accounting for about 40 per cent of sea-level rise, and feeds stronger storms. The Southern Ocean takes up more heat than any other.

<q10>Marine heatwaves</q10>, <c10>according to</c10> <s10>the statement</s10>, <q10>lasted twice as long as in the 1990s</q10>. Fisheries ministers from nine Pacific nations are to meet in Suva next month.

<s12>The panel's chair, Dr Ifeoma Okwuosa</s12>, <c12>warned</c12> <a12>governments</a12> <q12>not to treat the report as one more headline</q12>. <s13>She</s13> <c13>said</c13>: “<q13>A headline cools by evening. Water does not.</q13>”
-----
1 | indirect | United Nations panel | ORG | organisation
2 | indirect | annual statement | DOCUMENT | document
3 | mixed | annual statement | DOCUMENT | pronoun
4 | direct | Tomasz Wieliczko | PERSON | name
5 | indirect | Small island states | GROUP | group
6 | mixed | Sela Fonoti | PERSON | name
7 | direct | Sela Fonoti | PERSON | pronoun
8 | indirect | United States and three oil producers | GROUP | group
9 | mixed | Tomasz Wieliczko | PERSON | surname
10 | indirect | annual statement | DOCUMENT | document
12 | indirect | Ifeoma Okwuosa | PERSON | name
13 | direct | Ifeoma Okwuosa | PERSON | pronoun
14 | indirect | United Nations panel | ORG | organisation
meta | UN panel says oceans absorbing heat at record pace | - | -
entity | ORG | United Nations | UN | - | -
entity | LOC | GENEVA | - | - | -
entity | PERSON | Tomasz Wieliczko | Wieliczko | oceanographer | Gdynia Polar Centre
entity | ORG | Gdynia Polar Centre | - | - | -
entity | PERSON | Sela Fonoti | - | Ambassador | Lagoon Islands
entity | LOC | Lagoon Islands | - | - | -
entity | LOC | United States | - | - | -
entity | LOC | Southern Ocean | - | - | -
entity | LOC | Pacific | - | - | -
entity | LOC | Suva | - | - | -
entity | PERSON | Ifeoma Okwuosa | Dr Ifeoma Okwuosa | panel's chair | -
