Council tax to rise by maximum as ‘<x>magic drawer</x>’ found empty

<q1>Householders in Eskdale will pay an average of £94 more next year</q1>, <s1>the leader of the council</s1> <c1>has confirmed</c1>.

<s2>Cllr Mairi Strachan-Oke</s2> <c2>said</c2> <q2>she had “looked down the back of every sofa” before proposing the 4.99 per cent rise</q2>, which would raise £6.1m.

<q3>Without it</q3>, <s3>she</s3> <c3>argued</c3>, <q3>the authority would have to close two care homes</q3>. “<q4>There is no magic drawer marked savings. I have opened all the drawers.</q4>”

<s5>Opposition members</s5> <c5>dispute</c5> <q5>the arithmetic</q5>. <s6>Cllr Benedict Swann (Ind)</s6> <c6>claimed</c6> <q6>£2m could be saved by selling the council’s stake in an airport it had never flown from</q6>.

“<q7>We own eleven per cent of a runway in another county,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>I went to look at it. There was a goat.</q7>”

<s8>The chief finance officer, Yetunde Marsh</s8>, <c8>advised</c8> <a8>members</a8> that <q8>the stake could not be sold before 2031</q8>. <s9>She</s9> also <c9>cautioned</c9> that <q9>reserves stood at “about nine days’ spending”</q9>.

The budget was backed by 28 votes to 20. Two Labour rebels, Cllrs Hume and Parvez, voted against.

In a statement afterwards <s11>the rebels</s11> <c11>said</c11>: “<q11>We were elected to protect the poorest. This doesn’t.</q11>”

Age charity Evergreen gave the plan a cautious welcome. <s13,14>Its local organiser, Wilma Teo</s13,14>, <c13>said</c13> <q13>the homes in question “are full, and full of people who can’t move”</q13>, but <c14>appealed for</c14> <q14>help with bills</q14>.

Businesses are less happy. <s16>Cafe owner Luis Cardoso</s16> <c16>told</c16> <a16>the Eskdale News</a16> <q16>the rise was one more straw</q16>. “<q17>I don’t know which straw. I’ve stopped counting the straws,</q17>” <s17>he</s17> <c17>said</c17>. “<q17>Ask the camel.</q17>”

Bills will be sent out in the second week of March.
-----
1 | indirect | Mairi Strachan-Oke | PERSON | title
2 | mixed | Mairi Strachan-Oke | PERSON | name
3 | indirect | Mairi Strachan-Oke | PERSON | pronoun
4 | direct | Mairi Strachan-Oke | PERSON | none
5 | indirect | Opposition members | GROUP | group
6 | indirect | Benedict Swann | PERSON | name
7 | direct | Benedict Swann | PERSON | pronoun
8 | indirect | Yetunde Marsh | PERSON | name
9 | mixed | Yetunde Marsh | PERSON | pronoun
11 | direct | Two Labour rebels | GROUP | group
13 | mixed | Wilma Teo | PERSON | name
14 | indirect | Wilma Teo | PERSON | name
16 | indirect | Luis Cardoso | PERSON | name
17 | direct | Luis Cardoso | PERSON | pronoun
meta | Council tax to rise by maximum as ‘magic drawer’ found empty | - | -
entity | LOC | Eskdale | - | - | -
entity | PERSON | Mairi Strachan-Oke | Cllr Mairi Strachan-Oke | leader of the council | -
entity | PERSON | Benedict Swann | Cllr Benedict Swann | - | -
entity | PERSON | Yetunde Marsh | - | chief finance officer | -
entity | ORG | Labour | - | - | -
entity | PERSON | Hume | - | - | -
entity | PERSON | Parvez | - | - | -
entity | ORG | Evergreen | - | - | -
entity | PERSON | Wilma Teo | - | local organiser | Evergreen
entity | PERSON | Luis Cardoso | - | Cafe owner | -
entity | ORG | Eskdale News | - | - | -
