<q1>Wheat prices fall as ports reopen</q1>, <s1>UN food agency</s1> <c1>says</c1>

ROME (Newswire) - <q2>World food prices fell in October for the fourth month in a row</q2>, <s2>the United Nations food agency</s2> <c2>said</c2> on Friday, <q2>led by cheaper wheat and vegetable oil</q2>.

<s3>The agency</s3> <c3>said</c3> <q3>its index averaged 118.9 points, down 1.4 percent from September and 9 percent from a year earlier</q3>. <s4>It</s4> <c4>raised</c4> <q4>its forecast for cereal output to a record 2.85 billion tonnes</q4>.

<s5>Chief economist Nadège Koffi</s5> <c5>attributed</c5> <q5>the drop to the reopening of two Black Sea ports</q5>. <s6>She</s6> <c6>cautioned</c6>, however, that <q6>sugar and meat had become more expensive</q6>.

"<q7>An average is a comfort only to the average,</q7>" <s7>Koffi</s7> <c7>told</c7> <a7>reporters</a7>. "<q7>In eleven countries bread costs more than it did a year ago.</q7>"

<s8,9>The World Hunger Coalition, a group of charities</s8,9>, <c8>said</c8> <q8>the fall had not reached village markets</q8> and <c9>called on</c9> <a9>donors</a9> <q9>to restore funding cut this year</q9>. <s10>Germany and Norway</s10> <c10>have pledged</c10> <q10>$310 million between them</q10>; <s11>other governments</s11> <c11>have yet to say</c11> <q11>what they will give</q11>.

<s12>Traders in Chicago</s12> <c12>expect</c12> <q12>prices to stabilise</q12>. Wheat futures, which had fallen for nine sessions, added three cents on Friday.

The index tracks the export prices of cereals, oils, dairy, meat and sugar. It peaked in March 2022 and is now a quarter below that level.

<s13>A separate report by the agency</s13> <c13>warned</c13> that <q13>dry weather in Argentina could cut next year's harvest</q13>. The Argentine agriculture ministry disagreed. "<q14>Rain is forecast,</q14>" <s14>it</s14> <c14>said</c14> in a one-line statement.

The next index will be published on December 6.
-----
1 | indirect | United Nations food agency | ORG | organisation
2 | indirect | United Nations food agency | ORG | organisation
3 | indirect | United Nations food agency | ORG | organisation
4 | indirect | United Nations food agency | ORG | pronoun
5 | indirect | Nadège Koffi | PERSON | name
6 | indirect | Nadège Koffi | PERSON | pronoun
7 | direct | Nadège Koffi | PERSON | surname
8 | indirect | World Hunger Coalition | ORG | organisation
9 | indirect | World Hunger Coalition | ORG | organisation
10 | indirect | Germany and Norway | GROUP | group
11 | attitude | other governments | GROUP | group
12 | attitude | Traders in Chicago | GROUP | group
13 | indirect | separate report by the agency | DOCUMENT | document
14 | direct | Argentine agriculture ministry | ORG | pronoun
meta | Wheat prices fall as ports reopen, UN food agency says | - | -
entity | ORG | United Nations | UN | - | -
entity | LOC | ROME | - | - | -
entity | ORG | Newswire | - | - | -
entity | PERSON | Nadège Koffi | Koffi | Chief economist | -
entity | LOC | Black Sea | - | - | -
entity | ORG | World Hunger Coalition | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Argentina | - | - | -
entity | NORP | Argentine | - | - | -
