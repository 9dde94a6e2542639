Farmers count cost as Storm Nessa flattens west

By Colm Ó Dubhghaill, Agriculture Editor

Up to 70,000 homes were without power last night and hundreds of cattle were unaccounted for after the worst storm in a generation crossed Connacht.

Gusts of 181km/h were measured at Belmullet before the instrument itself blew away.

“<q1>I watched my shed go over the ditch like a hat,</q1>” <c1>said</c1> <s1>suckler farmer Attracta Gavaghan</s1>, from Bangor Erris. “<q1>The cattle stood there looking at each other. I think they thought I did it.</q1>”

<s2>She</s2> <c2>has not decided</c2> <q2>whether to rebuild</q2>. Her husband, Seamus, is of another mind. “<q3>There’s been a Gavaghan shed on that rock since the Famine,</q3>” <s3>he</s3> <c3>said</c3>.

<s5>Met Éireann’s head of forecasting, Dr Leila Benhamou</s5>, <c5>said</c5> <q5>the jet stream had “behaved like a hose that somebody dropped”</q5>. <s6>She</s6> <c6>cautioned</c6> that <q6>a second, weaker system was on its heels</q6>.

<s7,8>ESB Networks</s7,8> <c7>hopes</c7> <q7>to have most supplies back by Sunday</q7>, but <c8>would not say</c8> <q8>which areas would be last</q8>. Crews from Kerry and Antrim drove through the night, some of them behind tractors with chainsaws.

<s9>The Taoiseach, Breffni Halligan</s9>, <c9>promised</c9> <q9>a humanitarian fund</q9>. “<q10>No family will be left to face this alone,</q10>” <s10>she</s10> <c10>told</c10> <a10>RTÉ</a10>.

Western Farmers’ League president Mattie Joe Durcan took a cooler view. “<q11>We’re still filling in the forms from the last one,</q11>” <s11>the Ballina sheep farmer</s11> <c11>said</c11>. <s12,13>He</s12,13> <c12>wants</c12> <q12>advance payments by St Patrick’s Day</q12> and <c13>demanded</c13> that <q13>banks “hold their horses and our overdrafts”</q13>.

Schools stayed shut in nine counties. In Achill the roof of the national school was found in the next townland, with the Nativity stars still pinned to it.

Principal Bláthnaid Ruane keeps looking at the clock. “<q15>Six hours later there’d have been 44 children under it,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>I’ve been counting them in my head ever since.</q15>”

<s16>Gardaí</s16> <c16>appealed to</c16> <a16>motorists</a16> <q16>to stay off the roads</q16>.
-----
1 | direct | Attracta Gavaghan | PERSON | name
2 | attitude | Attracta Gavaghan | PERSON | pronoun
3 | direct | Seamus | PERSON | pronoun
5 | mixed | Leila Benhamou | PERSON | name
6 | indirect | Leila Benhamou | PERSON | pronoun
7 | attitude | ESB Networks | ORG | organisation
8 | attitude | ESB Networks | ORG | organisation
9 | indirect | Breffni Halligan | PERSON | name
10 | direct | Breffni Halligan | PERSON | pronoun
11 | direct | Mattie Joe Durcan | PERSON | title
12 | attitude | Mattie Joe Durcan | PERSON | pronoun
13 | mixed | Mattie Joe Durcan | PERSON | pronoun
15 | direct | Bláthnaid Ruane | PERSON | pronoun
16 | indirect | Gardaí | GROUP | group
entity | PERSON | Attracta Gavaghan | Gavaghan | farmer | -
entity | PERSON | Seamus | - | - | -
entity | PERSON | Leila Benhamou | Dr Leila Benhamou | head of forecasting | Met Éireann
entity | ORG | ESB Networks | - | - | -
entity | PERSON | Breffni Halligan | - | Taoiseach | -
entity | PERSON | Mattie Joe Durcan | - | president | Western Farmers’ League
entity | PERSON | Bláthnaid Ruane | - | Principal | -
entity | ORG | Met Éireann | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Western Farmers’ League | - | - | -
entity | LOC | Connacht | - | - | -
entity | LOC | Belmullet | - | - | -
entity | LOC | Bangor Erris | - | - | -
entity | LOC | Kerry | - | - | -
entity | LOC | Antrim | - | - | -
entity | LOC | Ballina | - | - | -
entity | LOC | Achill | - | - | -
meta | Farmers count cost as Storm Nessa flattens west | - | Colm Ó Dubhghaill, Agriculture Editor
