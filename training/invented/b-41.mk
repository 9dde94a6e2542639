 date 2025-02-14 Oil edges higher after <s16>exporters</s16> <c16>agree</c16> <q16>to extend output cuts</q16>

LONDON, Feb 14 (Newswire) - Oil prices rose more than 1% on Friday after <s1>a group of eight exporters</s1> <c1>agreed</c1> <q1>to keep production cuts in place until September</q1>.

<s2>The group</s2> <c2>said</c2> in a communique that <q2>demand in Asia remained "softer than desired"</q2>. <s3>It</s3> <c3>added</c3> that <q3>members who had pumped above their quotas would be asked to compensate</q3>.

<s4>Two delegates</s4> <c4>told</c4> <a4>Newswire</a4> <q4>the extension had been opposed by at least one country</q4>, which they did not identify.

"<q6>The discipline is real, but so is the fatigue,</q6>" <c6>said</c6> <s6>Marta Lindqvist, senior oil analyst at Fjordbank in Oslo</s6>. "<q6>By summer somebody will cheat.</q6>"

<q7>U.S. crude inventories fell by 3.1 million barrels last week</q7>, <s7>the Energy Department</s7> <c7>said</c7> on Thursday, against a forecast of 1.8 million. <q9>Refiners will begin maintenance early this year</q9>, <c9>according to</c9> <s9>consultancy Barrelwise</s9>.

<s10>Energy Minister Faisal Al-Harthy, who chairs the group</s10>, <c10>rejected</c10> <q10>suggestions that the alliance was under strain</q10>. <s11>He</s11> <c11>told</c11> <a11>state television</a11> <q11>it was "a marriage, with a marriage's noises"</q11>.

<s12>Lindqvist</s12> <c12>sees</c12> <q12>prices averaging $78 a barrel this year</q12>. <s13,14>Rival bank Corbel Freres</s13,14> <c13>predicts</c13> <q13>$71</q13>, <c14>warning</c14> that <q14>new supply from Guyana and Brazil would swamp the market</q14>.

Natural gas futures fell for a third day on milder weather, losing 2.2 percent. U.S. markets will be closed on Monday.

<s15>Traders</s15> <c15>said</c15> <q15>volumes were thin ahead of a U.S. holiday</q15>. Brent crude settled up 94 cents at $76.32 a barrel. The discount for heavy grades widened.

The group's next meeting is due on June 1.
-----
1 | indirect | group of eight exporters | GROUP | group
2 | mixed | group of eight exporters | GROUP | group
3 | indirect | group of eight exporters | GROUP | pronoun
4 | indirect | Two delegates | GROUP | group
6 | direct | Marta Lindqvist | PERSON | name
7 | indirect | Energy Department | ORG | organisation
9 | indirect | Barrelwise | ORG | organisation
10 | indirect | Faisal Al-Harthy | PERSON | name
11 | mixed | Faisal Al-Harthy | PERSON | pronoun
12 | attitude | Marta Lindqvist | PERSON | surname
13 | indirect | Corbel Freres | ORG | organisation
14 | indirect | Corbel Freres | ORG | organisation
15 | indirect | Traders | GROUP | group
16 | indirect | group of eight exporters | GROUP | title
meta | Oil edges higher after exporters agree to extend output cuts | 2025-02-14 | -
entity | LOC | LONDON | - | - | -
entity | ORG | Newswire | - | - | -
entity | LOC | Asia | - | - | -
entity | PERSON | Marta Lindqvist | Lindqvist | senior oil analyst | Fjordbank
entity | ORG | Fjordbank | - | - | -
entity | LOC | Oslo | - | - | -
entity | LOC | U.S. | - | - | -
entity | ORG | Energy Department | - | - | -
entity | ORG | Barrelwise | - | - | -
entity | PERSON | Faisal Al-Harthy | - | Energy Minister | -
entity | ORG | Corbel Freres | - | - | -
entity | LOC | Guyana | - | - | -
entity | LOC | Brazil | - | - | -
