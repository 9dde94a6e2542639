Wheat researcher wins A$1m prize for flour that survives floods

By Tilly Marchbanks

A plant breeder who keeps her best seeds in a biscuit tin has won the Farrer-Lang Prize, Australia's richest award for agricultural science.

Dr Yasmin Koroma was honoured for a wheat called Stilts, which can stand in water for twelve days. <s1>The judges</s1> <c1>said</c1> <q1>her work would “put bread on tables that have been under rivers”</q1>.

<s2>Koroma, who was born in Freetown and moved to Wagga Wagga at nine</s2>, <c2>said</c2> <q2>she had been mocked for years for breeding “rice with ideas above its station”</q2>.

“<q3>A senior colleague asked me whether I'd considered cookery,</q3>” <s3>she</s3> <c3>recalled</c3>. “<q3>I sent him a loaf.</q3>”

<s4>She</s4> <c4>intends</c4> <q4>to give half the money to a school in Makeni</q4>. <q5>The rest will buy</q5>, <s5>she</s5> <c5>joked</c5>, “<q5>a bigger tin</q5>”.

The variety is already grown by 300 farmers in New South Wales. <s6>One, Hugh Bannerman of Deniliquin</s6>, <c6>reports</c6> <q6>yields 20 per cent below those of ordinary wheat in a dry year</q6>. <s7>He</s7> <c7>concedes</c7> <q7>that's a price worth paying</q7>.

“<q8>Half of something wet beats all of nothing,</q8>” <s8>Bannerman</s8> <c8>said</c8>.

Millers are wary of the grain, whose flour is grey. <s9,10>The Millers' Federation</s9,10> <c9>said</c9> <q9>consumers “eat with their eyes”</q9> and <c10>called for</c10> <q10>further trials</q10>. <s11>Koroma</s11> <c11>thinks</c11> <q11>they'll get used to it</q11>.

Her next project is a barley that ripens in the dark. Does it work? She let the question hang. “<q13>Come back in a wet year,</q13>” <s13>she</s13> <c13>said</c13>.

The prize, first awarded in 1973, was won last year by a team working on bees.
-----
1 | mixed | judges | GROUP | group
2 | mixed | Yasmin Koroma | PERSON | name
3 | direct | Yasmin Koroma | PERSON | pronoun
4 | attitude | Yasmin Koroma | PERSON | pronoun
5 | mixed | Yasmin Koroma | PERSON | pronoun
6 | indirect | Hugh Bannerman | PERSON | name
7 | indirect | Hugh Bannerman | PERSON | pronoun
8 | direct | Hugh Bannerman | PERSON | surname
9 | mixed | Millers' Federation | ORG | organisation
10 | indirect | Millers' Federation | ORG | organisation
11 | attitude | Yasmin Koroma | PERSON | surname
13 | direct | Yasmin Koroma | PERSON | pronoun
meta | Wheat researcher wins A$1m prize for flour that survives floods | - | Tilly Marchbanks
entity | LOC | Australia | - | - | -
entity | PERSON | Yasmin Koroma | Dr Yasmin Koroma; Koroma | plant breeder | -
entity | LOC | Freetown | - | - | -
entity | LOC | Wagga Wagga | - | - | -
entity | LOC | Makeni | - | - | -
entity | LOC | New South Wales | - | - | -
entity | PERSON | Hugh Bannerman | Bannerman | - | -
entity | LOC | Deniliquin | - | - | -
entity | ORG | Millers' Federation | - | - | -
