<q1>Bridge toll to double from Monday</q1>, <s1>council</s1> <c1>confirms</c1>

By Rosalind Achebe

Drivers crossing the Kestrel Bridge will pay $6 from Monday after <s2>the city council</s2> <c2>approved</c2> <q2>the first increase in eleven years</q2>.

<s3>Mayor Gordon Halfpenny</s3> <c3>said</c3> <q3>the money would pay for new cables</q3>. <s4>He</s4> <c4>denied</c4> that <q4>the rise was linked to the stadium debt</q4>.

'<q5>Every cent will go up in the air and stay there,</q5>' <s5>Halfpenny</s5> <c5>told</c5> <a5>councillors</a5>.

<s6>Councillor Bev Natarajan, who voted against</s6>, <c6>questioned</c6> <q6>why lorries would pay the same as cars</q6>. <s7>She</s7> <c7>called for</c7> <q7>a discount for residents of the eastern suburbs</q7>, where, <s8>she</s8> <c8>said</c8>, '<q8>the bridge isn't a choice</q8>'.

<s9>A report to councillors</s9> <c9>said</c9> <q9>traffic was likely to fall by four per cent at first</q9>. <s10>Engineers</s10> <c10>had advised</c10> that <q10>the cables had ten years of life left</q10>. <s11,12>The report's authors</s11,12> <c11>recommended</c11> <q11>an annual inspection</q11> but <c12>did not say</c12> <q12>who should carry it out</q12>.

<s13>Taxi drivers</s13> <c13>plan</c13> <q13>to cross in convoy at noon on Monday</q13>. <s14>Their spokesman, Tariq Hamdani</s14>, <c14>said</c14> <q14>fares would have to rise</q14>. <s15>He</s15> <c15>asked</c15>: '<q15>Who tips on a toll?</q15>'

The Kestrel Bridge opened in 1938 and carries 46,000 vehicles a day. Its last toll rise, in 2014, led to a week of horn-blowing and one memorable procession of hearses. Cyclists and pedestrians go free.

Halfpenny was asked if free crossings on Sundays were possible. '<q16>Anything's possible on a Sunday,</q16>' <s16>he</s16> <c16>replied</c16>.

The present sign at the western approach, <s18>which</s18> <c18>says</c18> '<q18>Exact money please</q18>', will be taken down on Friday. <s17>The council</s17> <c17>has promised</c17> <q17>to give it to the museum</q17>.
-----
1 | indirect | city council | ORG | organisation
2 | indirect | city council | ORG | organisation
3 | indirect | Gordon Halfpenny | PERSON | name
4 | indirect | Gordon Halfpenny | PERSON | pronoun
5 | direct | Gordon Halfpenny | PERSON | surname
6 | indirect | Bev Natarajan | PERSON | name
7 | indirect | Bev Natarajan | PERSON | pronoun
8 | mixed | Bev Natarajan | PERSON | pronoun
9 | indirect | report to councillors | DOCUMENT | document
10 | indirect | Engineers | GROUP | group
11 | indirect | report's authors | GROUP | group
12 | attitude | report's authors | GROUP | group
13 | attitude | Taxi drivers | GROUP | group
14 | indirect | Tariq Hamdani | PERSON | name
15 | direct | Tariq Hamdani | PERSON | pronoun
16 | direct | Gordon Halfpenny | PERSON | pronoun
17 | indirect | city council | ORG | organisation
18 | direct | present sign at the western approach | DOCUMENT | pronoun
meta | Bridge toll to double from Monday, council confirms | - | Rosalind Achebe
entity | LOC | Kestrel Bridge | - | - | -
entity | PERSON | Gordon Halfpenny | Halfpenny | Mayor | -
entity | PERSON | Bev Natarajan | Councillor Bev Natarajan | Councillor | -
entity | PERSON | Tariq Hamdani | - | spokesman | -
