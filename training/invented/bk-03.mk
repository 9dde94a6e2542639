‘<q1>The river has gone the colour of tea</q1>’: trust and dairy farmers at odds over slurry rules

<s22>A Devon charity</s22> <c22>says</c22> <q22>tighter limits are the only way to save salmon on the Ottle</q22>. <s23>Farmers</s23> <c23>fear</c23> <q23>ruin</q23>

Imogen Szczepanski

Every Sunday since February, Wilf Trethowan has lowered a jam jar on a string off Nancy’s Bridge, held it up to the light and written a number in a red Silvine notebook. The number is always between six and nine. Ten would be clear.

“<q2>The river has gone the colour of tea,</q2>” <s2>the retired vet</s2> <c2>says</c2>. “<q2>My grandchildren think that’s what rivers are.</q2>”

Trethowan is one of 140 volunteers who sample the Ottle and its tributaries, the Little Ottle and the Bane, for the Ottle Rivers Trust. In a report published on Thursday, <s3>the charity</s3> <c3>says</c3> <q3>phosphate levels below Morchard Abbas have doubled in nine years</q3>. <s4>It</s4> <c4>wants</c4> <q4>Natural England to designate the valley a protected area</q4>, which would force farms to store slurry for six months.

<s5>The trust’s director, Dr Kezia Bloom</s5>, <c5>calls</c5> the present regime “<q5>a speed limit with no police</q5>”. <q6>The Environment Agency visited 11 of the catchment’s 203 dairy herds last year</q6>, <s6,7>she</s6,7> <c6>says</c6>, and <c7>claims</c7> that <q7>two of those visits were by telephone</q7>.

<s8>The agency</s8> <c8>denies</c8> <q8>inspecting any farm by telephone</q8>. “<q9>All 11 inspections took place in person,</q9>” <c9>says</c9> <s9>a spokesperson</s9>. <s10>They</s10> <c10>would not say</c10> <q10>how many had led to enforcement</q10>.

At Gribble Barton, above the hamlet of Philip’s Cross, the argument looks different. Here Annelies Vandersteen and her husband, Rob Sleeman, milk 260 Jerseys for the cheesemaker Sleeman & Daughters, whose Ottle Gold took a medal at the Great Yeo Show.

“<q11>I’ll tell you what six months’ storage costs,</q11>” <s11>Vandersteen</s11> <c11>says</c11>, over the noise of a Fendt. “<q11>It costs a quarter of a million pounds. I could have a new lagoon or I could have cows.</q11>”

<s12>Her husband</s12> <c12>blames</c12> <q12>Exmoor Water’s treatment works at Tibbleford</q12>, which spilled 88 times in 2024. <s13,14>The company</s13,14> <c13>admits</c13> <q13>the works is too small</q13>, and <c14>says</c14> <q14>a £9m upgrade will be finished “by Christmas 2027”</q14>.

<s15>Clive Uddin, chair of the NFU’s Ottle branch</s15>, <c15>does not believe</c15> <q15>the trust’s figures</q15>. “<q16>They put their bottles where the answer is,</q16>” <s16>he</s16> <c16>says</c16>. <s17>The union</s17> <c17>has called for</c17> <q17>an independent survey, paid for by Defra, before any change to the Farming Rules for Water</q17>.

Money is the quiet part of it. Crosswell, the Bristol dairy that takes most of the valley’s milk, pays 36p a litre; production costs 41p. In March it bought its rival Hartnoll’s, shutting the creamery in Fore Street, and the grocer Penny Tate stopped buying its Moor & Vale range. <s18>Crosswell</s18> <c18>says</c18> <q18>it will offer farmers a “river bonus” of half a penny</q18>. “<q19>Half a penny,</q19>” <s19>Vandersteen</s19> <c19>repeats</c19>, and turns off the tractor.

<s20>Bloom</s20>, who grew up on a tenanted farm near Crediton, <c20>insists</c20> <q20>nobody at the trust wants a valley without cows</q20>.

“<q21>I hope we’ll be sitting in the Tinners’ Arms together in five years,</q21>” <s21>she</s21> <c21>says</c21>. “<q21>But somebody has to have been sitting on the bank.</q21>”

Last Sunday, at Nancy’s Bridge, Trethowan wrote down a seven.
-----
1 | direct | Wilf Trethowan | PERSON | none
2 | direct | Wilf Trethowan | PERSON | title
3 | indirect | Ottle Rivers Trust | ORG | organisation
4 | attitude | Ottle Rivers Trust | ORG | pronoun
5 | mixed | Kezia Bloom | PERSON | name
6 | indirect | Kezia Bloom | PERSON | pronoun
7 | indirect | Kezia Bloom | PERSON | pronoun
8 | indirect | Environment Agency | ORG | organisation
9 | direct | Environment Agency | ORG | organisation
10 | attitude | Environment Agency | ORG | pronoun
11 | direct | Annelies Vandersteen | PERSON | surname
12 | indirect | Rob Sleeman | PERSON | title
13 | indirect | Exmoor Water | ORG | organisation
14 | mixed | Exmoor Water | ORG | organisation
15 | attitude | Clive Uddin | PERSON | name
16 | direct | Clive Uddin | PERSON | pronoun
17 | indirect | NFU | ORG | organisation
18 | mixed | Crosswell | ORG | organisation
19 | direct | Annelies Vandersteen | PERSON | surname
20 | indirect | Kezia Bloom | PERSON | surname
21 | direct | Kezia Bloom | PERSON | pronoun
22 | indirect | Ottle Rivers Trust | ORG | organisation
23 | attitude | Farmers | GROUP | group
entity | PERSON | Wilf Trethowan | Trethowan | retired vet | -
entity | PERSON | Kezia Bloom | Dr Kezia Bloom; Bloom | director | Ottle Rivers Trust
entity | PERSON | Annelies Vandersteen | Vandersteen | - | -
entity | PERSON | Rob Sleeman | - | - | -
entity | PERSON | Clive Uddin | - | chair | NFU
entity | ORG | Ottle Rivers Trust | - | - | -
entity | ORG | Natural England | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Sleeman & Daughters | - | - | -
entity | ORG | Exmoor Water | - | - | -
entity | ORG | NFU | - | - | -
entity | ORG | Defra | - | - | -
entity | ORG | Crosswell | - | - | -
entity | ORG | Hartnoll’s | - | - | -
entity | ORG | Penny Tate | - | - | -
entity | LOC | Devon | - | - | -
entity | LOC | Ottle | - | - | -
entity | LOC | Nancy’s Bridge | - | - | -
entity | LOC | Little Ottle | - | - | -
entity | LOC | Bane | - | - | -
entity | LOC | Morchard Abbas | - | - | -
entity | LOC | Gribble Barton | - | - | -
entity | LOC | Philip’s Cross | - | - | -
entity | LOC | Tibbleford | - | - | -
entity | LOC | Bristol | - | - | -
entity | LOC | Fore Street | - | - | -
entity | LOC | Crediton | - | - | -
entity | LOC | Tinners’ Arms | - | - | -
meta | ‘The river has gone the colour of tea’: trust and dairy farmers at odds over slurry rules | - | Imogen Szczepanski
