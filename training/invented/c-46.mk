‘<q1>We are not a museum with sheep</q1>’: island splits over turbines

By Catrìona Buchanan-Lo in Eilean Hurradh

For eleven years the people of Hurradh have argued over nine wind turbines that do not yet exist. On Thursday, in a hall with one radiator, they voted.

The result, read out first in Gaelic and then in English, was 83 for and 79 against. A baby cried. Somebody dropped a teaspoon.

“<q2>Four votes. I could name you the four,</q2>” <c2>said</c2> <s2>Ruairidh Morrison</s2>, 44, who runs the island’s fuel pump and chairs its community trust. “<q2>We are not a museum with sheep. We’ve eleven bairns in the school and a roof that isn’t paid for.</q2>”

<q3>The scheme</q3>, <s3>the trust</s3> <c3>says</c3>, <q3>will bring in £1.2m a year</q3>. <s4>It</s4> <c4>intends</c4> <q4>to build fourteen houses</q4>, the first new ones since 1979.

Across the bay lives Dolina Morrison, no relation, whose window looks straight at the hill. <s5>The 71-year-old weaver</s5> <c5>called</c5> the vote “<q5>a mugging by arithmetic</q5>”.

“<q6>My people were cleared off that hill once already, for sheep,</q6>” <s6>she</s6> <c6>said</c6>, and shut the door. Then <s7>she</s7> opened it again<c7>:</c7> “<q7>It’s not you I’m cross with.</q7>”

<s8>NatureScot</s8> <c8>has warned of</c8> <q8>“significant risk” to sea eagles</q8>. Its objection, which runs to 212 pages, was sent to the wrong island.

<s9>The developer, Danish firm Vestavind</s9>, <c9>played down</c9> <q9>the danger</q9>. <s10>Project manager Signe Kjær-Hansen</s10> <c10>told</c10> <a10>the meeting</a10> <q10>the blades would stop whenever a tagged bird came near</q10>. <s11>A boy in the front row</s11> <c11>asked</c11> <q11>how the bird would know</q11>.

<s12>Ms Kjær-Hansen</s12> <c12>conceded</c12> <q12>it was a fair point</q12>.

The Scottish government has the last word. <s13,14>Western Isles MSP Murdo MacPhie</s13,14> <c13>expects</c13> <q13>a decision by the spring</q13> and <c14>urged</c14> <a14>islanders</a14> <q14>to “go on borrowing each other’s ladders”</q14>.

Mr Morrison walked home by the shore road. A light was on in his neighbour’s loom shed; he had, he was reminded, a tweed on order.
-----
1 | direct | Ruairidh Morrison | PERSON | none
2 | direct | Ruairidh Morrison | PERSON | name
3 | indirect | community trust | ORG | organisation
4 | attitude | community trust | ORG | pronoun
5 | mixed | Dolina Morrison | PERSON | title
6 | direct | Dolina Morrison | PERSON | pronoun
7 | direct | Dolina Morrison | PERSON | pronoun
8 | mixed | NatureScot | ORG | organisation
9 | indirect | Vestavind | ORG | organisation
10 | indirect | Signe Kjær-Hansen | PERSON | name
11 | indirect | boy in the front row | PERSON | title
12 | indirect | Signe Kjær-Hansen | PERSON | surname
13 | attitude | Murdo MacPhie | PERSON | name
14 | mixed | Murdo MacPhie | PERSON | name
entity | PERSON | Ruairidh Morrison | Mr Morrison | - | -
entity | PERSON | Dolina Morrison | - | weaver | -
entity | ORG | NatureScot | - | - | -
entity | ORG | Vestavind | - | - | -
entity | PERSON | Signe Kjær-Hansen | Ms Kjær-Hansen | Project manager | Vestavind
entity | PERSON | Murdo MacPhie | - | MSP | -
entity | ORG | Scottish government | - | - | -
entity | NORP | Danish | - | - | -
entity | LOC | Hurradh | - | - | -
entity | LOC | Western Isles | - | - | -
meta | ‘We are not a museum with sheep’: island splits over turbines | - | Catrìona Buchanan-Lo
