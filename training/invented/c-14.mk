Distillery blaze: ‘<q1>It was like the sky was drunk</q1>’

By Fergus Abernethy in Speyside

<q17>A fire which destroyed two warehouses and an estimated 1.3 million litres of whisky may have been started by a dropped phone battery</q17>, <s17>investigators</s17> <c17>believe</c17>.

Flames were visible from Elgin, 18 miles away, after barrels at the Glen Torrin distillery ignited shortly before midnight on Saturday. No one was hurt.

‘<q2>There was a blue river coming down the brae, and it was on fire,</q2>’ <c2>said</c2> <s2>Wilma Geddes, 82</s2>, whose bungalow faces the gates. ‘<q2>It was like the sky was drunk.</q2>’

<s3>The Scottish Fire and Rescue Service</s3> <c3>said</c3> <q3>12 appliances and 70 firefighters had attended</q3>. <s4>Group commander Kasia Lewandowska-Reid</s4> <c4>praised</c4> <q4>night watchman Archie Duthie</q4>, who opened the sluice that turned the burning spirit away from the village.

‘<q5>If Archie doesn’t do that, I’m standing here talking about funerals,</q5>’ <s5>she</s5> <c5>said</c5>.

<s6>Mr Duthie</s6> <c6>shrugged off</c6> <q6>the compliment</q6>. <s7>He</s7> <c7>claimed</c7> <q7>he had been ‘looking for a tap tae turn on’ and had picked the wrong wheel</q7>.

The casks included 400 laid down in 1971. Each was insured for more than the average house in the parish.

‘<q8>You can rebuild a shed,</q8>’ <s8>distillery manager Hamish Tomatin-Shaw</s8> <c8>said</c8>, ‘<q8>but nobody’s making any more 1971.</q8>’

<s9>He</s9> <c9>denied</c9> <q9>cutting corners on safety</q9>. <s10>The firm’s French owner, Groupe Delorme</s10>, <c10>pledged</c10> <q10>to keep all 44 staff on full pay</q10>. <s11>It</s11> <c11>hopes</c11> <q11>to be distilling again by Hallowe’en</q11>.

<s12>The Unite union</s12> <c12>wants</c12> <q12>an assurance that the inquiry’s findings won’t be kept from workers</q12>. ‘<q13>We asked for a ban on chargers in the stores in March,</q13>’ <c13>said</c13> <s13>convener Davie Pirie</s13>. ‘<q13>The reply’s still in the post.</q13>’

The burn ran brown for two days. <s14>The environment regulator Sepa</s14> <c14>warned</c14> <a14>anglers</a14> <q14>not to eat trout taken below the bridge</q14>, though <s15>local children</s15> <c15>report</c15> <q15>the ducks are ‘happier than normal’</q15>.

<s16>First Minister Iona Carmichael</s16> <c16>thanked</c16> <q16>the crews</q16> on X. Scotland exports 43 bottles of whisky a second.
-----
1 | direct | Wilma Geddes | PERSON | none
2 | direct | Wilma Geddes | PERSON | name
3 | indirect | Scottish Fire and Rescue Service | ORG | organisation
4 | indirect | Kasia Lewandowska-Reid | PERSON | name
5 | direct | Kasia Lewandowska-Reid | PERSON | pronoun
6 | indirect | Archie Duthie | PERSON | surname
7 | mixed | Archie Duthie | PERSON | pronoun
8 | direct | Hamish Tomatin-Shaw | PERSON | name
9 | indirect | Hamish Tomatin-Shaw | PERSON | pronoun
10 | indirect | Groupe Delorme | ORG | organisation
11 | attitude | Groupe Delorme | ORG | pronoun
12 | attitude | Unite | ORG | organisation
13 | direct | Davie Pirie | PERSON | name
14 | indirect | Sepa | ORG | organisation
15 | mixed | local children | GROUP | group
16 | indirect | Iona Carmichael | PERSON | name
17 | attitude | investigators | GROUP | group
entity | PERSON | Wilma Geddes | - | - | -
entity | PERSON | Kasia Lewandowska-Reid | - | Group commander | Scottish Fire and Rescue Service
entity | PERSON | Archie Duthie | Mr Duthie; Archie | night watchman | Glen Torrin distillery
entity | PERSON | Hamish Tomatin-Shaw | - | manager | Glen Torrin distillery
entity | PERSON | Davie Pirie | - | convener | Unite
entity | PERSON | Iona Carmichael | - | First Minister | -
entity | ORG | Scottish Fire and Rescue Service | - | - | -
entity | ORG | Groupe Delorme | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Sepa | - | - | -
entity | ORG | Glen Torrin distillery | - | - | -
entity | ORG | X | - | - | -
entity | NORP | French | - | - | -
entity | LOC | Elgin | - | - | -
entity | LOC | Scotland | - | - | -
meta | Distillery blaze: ‘It was like the sky was drunk’ | - | Fergus Abernethy
