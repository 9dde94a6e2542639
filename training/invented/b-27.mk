Cattle rustlers strike again as <s1>herders</s1> <c1>accuse</c1> police of <q1>sleeping</q1>

MARALAL — Raiders made off with 180 cattle and 40 goats from two homesteads in Samburu before dawn on Tuesday, the third such attack in a fortnight.

<s2>Witnesses</s2> <c2>said</c2> <q2>the raiders, numbering about 30, came on foot and spoke little</q2>. One herdsboy was wounded in the arm.

“<q3>They whistled to each other like birds,</q3>” <c3>said</c3> <s3>Lekupe Lesiamon, whose entire herd was taken</s3>. “<q3>I thought, how early the birds are.</q3>”

<s4,5>County police commander Peninah Muthoni</s4,5> <c4>said</c4> <q4>a helicopter had been requested from Nairobi</q4> and <c5>asked</c5> <a5>residents</a5> <q5>not to pursue the animals themselves</q5>. <s6>She</s6> <c6>rejected</c6> <q6>the charge that her officers had been slow</q6>.

“<q7>From our post to that village is 61 kilometres, and the river had no bridge last night,</q7>” <s7>she</s7> <c7>said</c7>.

<s9>Area chief Jonathan Lekolool</s9> <c9>claims</c9> <q9>he telephoned the post at 3 a.m. and was told to call back in the morning</q9>.

“<q10>In the morning there was nothing to call about,</q10>” <c10>said</c10> <s10>the chief</s10>.

<s11>Elders from both sides of the river</s11> <c11>have called for</c11> <q11>a peace meeting</q11>. <s12>A statement signed by nine of them</s12> <c12>says</c12> <q12>the raids are the work of “boys with phones and guns who fear no grandfather”</q12>.

<q13>Fewer raids were recorded last year than in any of the previous ten</q13>, <c13>according to</c13> <s13>the national cattle registry</s13>, but <s14>herders</s14> <c14>doubt</c14> <q14>the figures</q14>.

The animals were tracked by their hoofprints as far as a dry lake. There, <s15>the chief</s15> <c15>said</c15>, <q15>the wind had been busy</q15>.
-----
1 | indirect | herders | GROUP | group
2 | indirect | Witnesses | GROUP | group
3 | direct | Lekupe Lesiamon | PERSON | name
4 | indirect | Peninah Muthoni | PERSON | name
5 | indirect | Peninah Muthoni | PERSON | name
6 | indirect | Peninah Muthoni | PERSON | pronoun
7 | direct | Peninah Muthoni | PERSON | pronoun
9 | indirect | Jonathan Lekolool | PERSON | name
10 | direct | Jonathan Lekolool | PERSON | title
11 | indirect | Elders from both sides of the river | GROUP | group
12 | mixed | statement signed by nine of them | DOCUMENT | document
13 | indirect | national cattle registry | ORG | organisation
14 | attitude | herders | GROUP | group
15 | indirect | Jonathan Lekolool | PERSON | title
meta | Cattle rustlers strike again as herders accuse police of sleeping | - | -
entity | LOC | MARALAL | - | - | -
entity | LOC | Samburu | - | - | -
entity | PERSON | Lekupe Lesiamon | - | - | -
entity | PERSON | Peninah Muthoni | - | County police commander | -
entity | LOC | Nairobi | - | - | -
entity | PERSON | Jonathan Lekolool | - | Area chief | -
