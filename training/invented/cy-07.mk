Koala corridor case: '<q1>It's not a corridor, it's a hallway</q1>'

By Jodie Pascoe

<q2>A HOUSING estate beside Mullaroo Creek would leave koalas a strip of bush "narrower than a netball court"</q2>, <a2>the Land and Environment Court</a2> <c2>heard</c2> this week.

Residents' group Leave Them The Trees Inc is fighting Dunbalong Shire Council over its approval of 214 homes at Stillwater Rise, on an old dairy farm off Pipeclay Road.

<s3>Barrister Anneliese Kwok, for the group</s3>, <c3>told</c3> <a3>Justice Penelope Szabo</a3> that <q3>the council had relied on a survey that was done in two afternoons of heavy rain</q3>.

"<q4>A koala needs 50 metres and gets 11, your Honour,</q4>" <s4>she</s4> <c4>submitted</c4>. "<q4>It's not a corridor, it's a hallway.</q4>"

<s5>The judge</s5> <c5>asked</c5> <q5>how the animals were meant to find the entrance</q5>.

<s6>The survey, by Sydney consultants Arbor Nine</s6>, <c6>found</c6> "<q6>no evidence of a resident population</q6>".

But ecologist Tien Hallam, who spent four nights up there with a thermal camera, counted 19 koalas, one of them a mother with a joey on her back.

Under cross-examination, <s7>Dr Hallam</s7> <c7>agreed</c7> <q7>he might have counted two of them twice</q7>.

<s8>Damien Frost SC, for developer Hartigan Bros</s8>, <c8>accused</c8> the ecologist of "<q8>seeing eyeshine and calling it science</q8>".

"<q9>It could have been a possum. It could have been my brother-in-law's kelpie,</q9>" <s9>the silk</s9> <c9>quipped</c9>, to groans from the gallery.

<s10>Ms Kwok</s10> <c10>retorted</c10> that <q10>kelpies were seldom found in tallowwoods</q10>.

Company director Craig Hartigan did not attend. <s11>His affidavit</s11> <c11>says</c11> <q11>the firm offered in March to widen the strip to 30 metres, at a cost of $1.1 million, and "never got so much as a phone call back"</q11>.

"<q12>I learned to swim in that creek and I'd be the last bloke to see it stuffed,</q12>" <s12>it</s12> <c12>reads</c12>.

His sister sees it otherwise. Joanne Hartigan, who runs the Dunbalong pharmacy, sat with the objectors on both days, knitting.

"<q13>Dad would be ropeable,</q13>" <s13>the pharmacist</s13> <c13>told</c13> <a13>The Argus</a13>. <s14>She</s14> <c14>hopes</c14> <q14>Justice Szabo "goes for a wander down there at dusk"</q14>.

<s15>Mayor Lyn Baddeley</s15> <c15>called on</c15> <a15>both sides</a15> <q15>to settle before ratepayers were "slugged a second time"</q15>.

The mayor voted for the estate last year, along with five other councillors. <q16>They got the survey at 4pm and the vote was at six</q16>, <c16>complained</c16> <s16>Greens councillor Ravi Menon</s16>, who did not. "<q17>I'm a slow reader, but I'm not that slow.</q17>"

<s18>The council</s18> <c18>maintains</c18> <q18>its process was sound</q18>. <s19>Minutes of the meeting</s19> <c19>record</c19> <q19>a debate of nine minutes</q19>.

Gumbaynggirr elder Uncle Clarrie Buchanan was in court, too. <q20>No one had asked his people about the creek since 1996</q20>, <s20>he</s20> <c20>said</c20>, and <q20>then it was "to borrow a barbecue"</q20>.

Supporters of the case include WIRES, BirdLife Australia, St Finbar's Primary and the Dunbalong Magpies, whose jumpers are paid for by Boomer & Sons Earthmoving.

<s21>Lawyers for Hartigan Bros</s21> <c21>undertook</c21> <q21>to fell nothing taller than three metres</q21> until judgment.

<s22>Her Honour</s22>, who reserved her decision, <c22>indicated</c22> <q22>she would inspect the site on November 12</q22>. <s23>She</s23> <c23>ordered</c23> <a23>the parties</a23> <q23>to bring gumboots</q23>.

At the Pipeclay Road turn-off, <s24>a sign</s24> still <c24>warns</c24>: "<q24>KOALAS NEXT 3KM</q24>". Someone has painted out the 3.
-----
1 | direct | Anneliese Kwok | PERSON | none
2 | mixed | - | - | none
3 | indirect | Anneliese Kwok | PERSON | name
4 | direct | Anneliese Kwok | PERSON | pronoun
5 | indirect | Penelope Szabo | PERSON | title
6 | mixed | survey | DOCUMENT | document
7 | indirect | Tien Hallam | PERSON | surname
8 | mixed | Damien Frost | PERSON | name
9 | direct | Damien Frost | PERSON | title
10 | indirect | Anneliese Kwok | PERSON | surname
11 | mixed | His affidavit | DOCUMENT | document
12 | direct | His affidavit | DOCUMENT | pronoun
13 | direct | Joanne Hartigan | PERSON | title
14 | mixed | Joanne Hartigan | PERSON | pronoun
15 | mixed | Lyn Baddeley | PERSON | name
16 | indirect | Ravi Menon | PERSON | name
17 | direct | Ravi Menon | PERSON | none
18 | indirect | Dunbalong Shire Council | ORG | organisation
19 | indirect | Minutes of the meeting | DOCUMENT | document
20 | mixed | Clarrie Buchanan | PERSON | pronoun
21 | indirect | Lawyers for Hartigan Bros | GROUP | group
22 | indirect | Penelope Szabo | PERSON | title
23 | indirect | Penelope Szabo | PERSON | pronoun
24 | direct | sign | DOCUMENT | document
entity | PERSON | Anneliese Kwok | Ms Kwok | Barrister | -
entity | PERSON | Penelope Szabo | Justice Penelope Szabo; Justice Szabo | judge | Land and Environment Court
entity | PERSON | Tien Hallam | Dr Hallam | ecologist | -
entity | PERSON | Damien Frost | - | - | -
entity | PERSON | Craig Hartigan | - | director | Hartigan Bros
entity | PERSON | Joanne Hartigan | - | pharmacist | -
entity | PERSON | Lyn Baddeley | Mayor Lyn Baddeley | Mayor | Dunbalong Shire Council
entity | PERSON | Ravi Menon | - | councillor | Greens
entity | PERSON | Clarrie Buchanan | Uncle Clarrie Buchanan | elder | -
entity | ORG | Land and Environment Court | - | - | -
entity | ORG | Leave Them The Trees Inc | - | - | -
entity | ORG | Dunbalong Shire Council | - | - | -
entity | ORG | Arbor Nine | - | - | -
entity | ORG | Hartigan Bros | - | - | -
entity | ORG | The Argus | - | - | -
entity | ORG | WIRES | - | - | -
entity | ORG | BirdLife Australia | - | - | -
entity | ORG | St Finbar's Primary | - | - | -
entity | ORG | Dunbalong Magpies | - | - | -
entity | ORG | Boomer & Sons Earthmoving | - | - | -
entity | LOC | Mullaroo Creek | - | - | -
entity | LOC | Stillwater Rise | - | - | -
entity | LOC | Pipeclay Road | - | - | -
entity | LOC | Sydney | - | - | -
entity | LOC | Dunbalong | - | - | -
entity | NORP | Greens | - | - | -
entity | NORP | Gumbaynggirr | - | - | -
meta | Koala corridor case: 'It's not a corridor, it's a hallway' | - | Jodie Pascoe
