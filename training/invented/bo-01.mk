Christmas rail strikes loom as crews ‘<q1>moved about like spare parts</q1>’ back walkouts

By Rhodri Pellew, PA Industrial Correspondent

Passengers on three rail networks face strikes in the run-up to Christmas after drivers and guards voted to walk out in a row over rosters.

<s2>The National Guild of Train Crews (NGTC)</s2> <c2>said</c2> <q2>94% of those who returned ballot papers at Northmere, Wessex & Solent and TransPeak had backed action, on a turnout of 81%</q2>.

Dates will be fixed when its executive meets in Doncaster on Tuesday. <q3>They would fall “on days that hurt the firms and not the school nativity”</q3>, <s3>a union source</s3> <c3>told</c3> <a3>the PA news agency</a3>.

<s4>General secretary Maureen Killick</s4> <c4>blamed</c4> “<q4>a generation of managers who have never swept a platform</q4>”.

“<q5>My members have been moved about like spare parts, and spare parts do not have birthdays to get home for,</q5>” <s5>she</s5> <c5>said</c5>.

The trouble began in May at Holgate, the York depot where Northmere introduced four-day rosters drawn up by FlexiShift, a program leased from the Danish firm Lindqvist Data.

<s6>Ms Killick</s6> <c6>claims</c6> that <q6>the software gave one driver six hours between turns and put another, on paper, in Crewe and Penrith at once</q6>.

<s7>Northmere</s7>, part of Van Houten Mobiliteit of Utrecht, <c7>hit back</c7>: “<q7>The guild signed off every line of these rosters and now expects applause for rubbing them out.</q7>”

In a letter seen by PA, <s8>its managing director, Philip Garrad</s8>, <c8>promised</c8> <a8>staff</a8>: “<q8>Nobody will lose a rest day or a penny. Please read the small print before you walk past it.</q8>”

<s9>Wessex & Solent</s9> <c9>is refusing</c9> <q9>to reopen the deal</q9>, while <s10>TransPeak</s10> <c10>would not say</c10> <q10>whether a skeleton service would run between Manchester and Sheffield</q10>.

<s11>Sources close to the Rail Minister, Baroness Thackwray</s11>, <c11>made clear</c11> that <q11>she had no appetite for a seat at the table</q11>.

But <s12>Liberal Democrat transport spokesman Alec Strachan</s12> <c12>urged</c12> <a12>her</a12> <q12>to “lock both sides in a room at Great Minster House and swallow the key”</q12>.

<s13>The pressure group Trains That Turn Up</s13> <c13>put</c13> <q13>the cost of a single strike day to the north of England at £14 million</q13>.

“<q14>I have sat on more replacement coaches than Northmere’s board has had hot dinners,</q14>” <c14>said</c14> <s14>its founder, Gwen Abara, 38, a midwife from Marsden</s14>.

“<q15>Babies do not arrive by FlexiShift.</q15>”

<s16>She</s16> <c16>fears</c16> <q16>she will have to sleep at Huddersfield Royal on Christmas Eve</q16>.

The result was not welcomed in every mess room, or indeed in every family. <s17>Des Killick, the general secretary’s older brother and a Northmere driver for 31 years</s17>, <c17>told</c17> <a17>Humber Sound</a17> <q17>he had posted his ballot paper blank</q17>.

“<q18>Our Maureen can say what she likes,</q18>” <s18>he</s18> <c18>added</c18>. “<q18>I like a four-day week.</q18>”

<s19>His sister</s19> <c19>joked</c19> that <q19>he should expect a lump of coal</q19>.

<s20>Acas</s20> <c20>confirmed</c20> that <q20>it had offered talks on December 2 and 3</q20>. <s21>The RMT</s21>, which represents catering staff at TransPeak, <c21>has instructed</c21> <a21>them</a21> <q21>not to cross picket lines</q21>.

At Manchester Piccadilly, where Storm Odette had already stopped services to Buxton and New Mills, <s22>a whiteboard by the barriers</s22> <c22>read</c22>: “<q22>No trains. No idea. Ask Doncaster.</q22>”

The guild, which broke away from the TSSA in 2011, last struck in 2019, when members at Caledonian Coast closed the line to Mallaig for nine days.
-----
1 | mixed | Maureen Killick | PERSON | none
2 | indirect | National Guild of Train Crews | ORG | organisation
3 | mixed | union source | PERSON | title
4 | mixed | Maureen Killick | PERSON | name
5 | direct | Maureen Killick | PERSON | pronoun
6 | indirect | Maureen Killick | PERSON | surname
7 | direct | Northmere | ORG | organisation
8 | direct | Philip Garrad | PERSON | name
9 | attitude | Wessex & Solent | ORG | organisation
10 | attitude | TransPeak | ORG | organisation
11 | indirect | Sources close to the Rail Minister | GROUP | group
12 | mixed | Alec Strachan | PERSON | name
13 | indirect | Trains That Turn Up | ORG | organisation
14 | direct | Gwen Abara | PERSON | name
15 | direct | Gwen Abara | PERSON | none
16 | attitude | Gwen Abara | PERSON | pronoun
17 | indirect | Des Killick | PERSON | name
18 | direct | Des Killick | PERSON | pronoun
19 | indirect | Maureen Killick | PERSON | title
20 | indirect | Acas | ORG | organisation
21 | indirect | RMT | ORG | organisation
22 | direct | whiteboard by the barriers | DOCUMENT | document
entity | PERSON | Maureen Killick | Ms Killick; Maureen | general secretary | National Guild of Train Crews
entity | PERSON | Philip Garrad | - | managing director | Northmere
entity | PERSON | Baroness Thackwray | - | Rail Minister | -
entity | PERSON | Alec Strachan | - | transport spokesman | -
entity | PERSON | Gwen Abara | - | founder | Trains That Turn Up
entity | PERSON | Des Killick | - | driver | Northmere
entity | ORG | National Guild of Train Crews | NGTC | - | -
entity | ORG | Northmere | - | - | -
entity | ORG | Wessex & Solent | - | - | -
entity | ORG | TransPeak | - | - | -
entity | ORG | PA news agency | PA | - | -
entity | ORG | Lindqvist Data | - | - | -
entity | ORG | Van Houten Mobiliteit | - | - | -
entity | ORG | Trains That Turn Up | - | - | -
entity | ORG | Huddersfield Royal | - | - | -
entity | ORG | Humber Sound | - | - | -
entity | ORG | Acas | - | - | -
entity | ORG | RMT | - | - | -
entity | ORG | TSSA | - | - | -
entity | ORG | Caledonian Coast | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | LOC | Doncaster | - | - | -
entity | LOC | Holgate | - | - | -
entity | LOC | York | - | - | -
entity | LOC | Crewe | - | - | -
entity | LOC | Penrith | - | - | -
entity | LOC | Utrecht | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Sheffield | - | - | -
entity | LOC | Great Minster House | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Marsden | - | - | -
entity | LOC | Manchester Piccadilly | - | - | -
entity | LOC | Buxton | - | - | -
entity | LOC | New Mills | - | - | -
entity | LOC | Mallaig | - | - | -
meta | Christmas rail strikes loom as crews ‘moved about like spare parts’ back walkouts | - | Rhodri Pellew
