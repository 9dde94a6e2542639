'<q1>You can't drink a model</q1>': Wirrabilla growers turn on water authority as allocations fall to zero

Marnie Kerslake

<s2>IRRIGATORS on the Wirrabilla</s2> <c2>have accused</c2> their water authority of '<q2>running a river off a spreadsheet</q2>' after general security allocations were cut to zero for the second season in a row.

About 180 growers packed the Mungerie Memorial Hall on Monday night to put their case to Belubra Water chief executive Anita Szabo.

<s3>She</s3> <c3>told</c3> <a3>them</a3> <q3>inflows to Lake Corrang were 'the worst in 118 years of records' and that her hands were tied by the Basin Plan</q3>.

'<q4>I don't get a say in whether it rains,</q4>' <s4>the former hydrologist</s4> <c4>said</c4>.

That drew a groan, and a retort from the back. '<q5>You get a say in where it goes,</q5>' <c5>called</c5> <s5>an orange grower</s5>, to applause.

<s6>Third-generation cotton grower Bruce Haddrill, '<x>Merrigal Downs</x>', Mungerie</s6>, <c6>said</c6> <q6>forecasts had been out in four years of the past five and it was time somebody 'put the laptop down and looked over the fence'</q6>.

'<q7>You can't drink a model and you can't gin one either,</q7>' <s7>he</s7> <c7>told</c7> <a7>The Basin Grazier</a7>. '<q7>I've got 14 people on wages and a dam with roos asleep in it.</q7>'

<s8>His wife, Jillian</s8>, <c8>fears for</c8> <q8>the town</q8>. <s9>She</s9> <c9>reckons</c9> <q9>the school will lose 'a bus and a half of kids' by Christmas, as it did in 2019</q9>.

<s10>Wirrabilla Producers Association (WPA) president Darryl Moss</s10> <c10>wants</c10> <q10>an independent audit of the model</q10>, which was built by Adelaide consultancy Hydrosphere Nine. <s11,12>He</s11,12> <c11>stopped short of calling for</c11> <q11>Ms Szabo to go</q11>, but <c12>said</c12> <q12>patience was 'down to the dead storage'</q12>.

<s13>The consultancy</s13> <c13>stands by</c13> <q13>its work</q13>. In a statement, <s14,15>it</s14,15> <c14>said</c14> <q14>the model was 'sound but hungry'</q14> and <c15>blamed</c15> <q15>31 river gauges switched off by the former Coalition government</q15>.

Downstream there is less sympathy. <s16>Goat producer Leanne Ah Chee</s16>, whose family runs 9000 head near Gunnaloo, <c16>argued</c16> <q16>the wetlands there kept 'everything that flies and half of what walks' alive</q16>. <s17>She</s17> <c17>hopes</c17> <q17>the environmental flow will reach Bourke by mid-July</q17>.

'<q18>They've got pumps. We've got prayer,</q18>' <s18>she</s18> <c18>said</c18>.

<s19,20>Nationals MP for Barrabool Tim Esterhazy</s19,20> <c19>urged</c19> <a19>Water Minister Rosalind Achebe</a19> <q19>to visit the valley</q19> and <c20>branded</c20> the release '<q20>a bath for ducks</q20>'.

The minister, who was in Dubbo to open new saleyards, hit back. <s21>She</s21> <c21>said</c21> <q21>her opponent had voted for the very rules he now found 'so terribly inconvenient'</q21>. <s22>Her office</s22> later <c22>confirmed</c22> <q22>$3.5 million for carting household water</q22>, but <s23>Ms Achebe</s23> <c23>ruled out</c23> <q23>buybacks 'in this term or any term I'm in'</q23>.

With cotton plantings halved, <q26>the loss to the district</q26> <c26>has been put</c26> <q26>at $94m</q26> by <s26>Hugh Delacourt-Ng, an economist at the Pastoral & General Bank</s26>, a figure <s24>Belubra Water</s24> <c24>described</c24> as '<q24>plausible, sadly</q24>'.

Not everything was said from the stage. <s25>A note</s25> pinned to the door by the CWA <c25>read</c25>: '<q25>Scones while they last. Unlike the river.</q25>'

When it was over Ms Szabo stacked chairs with Mr Haddrill. Neither had heard thunder since Easter.
-----
1 | direct | Bruce Haddrill | PERSON | none
2 | mixed | IRRIGATORS on the Wirrabilla | GROUP | group
3 | mixed | Anita Szabo | PERSON | pronoun
4 | direct | Anita Szabo | PERSON | title
5 | direct | orange grower | PERSON | title
6 | mixed | Bruce Haddrill | PERSON | name
7 | direct | Bruce Haddrill | PERSON | pronoun
8 | attitude | Jillian | PERSON | name
9 | mixed | Jillian | PERSON | pronoun
10 | attitude | Darryl Moss | PERSON | name
11 | indirect | Darryl Moss | PERSON | pronoun
12 | mixed | Darryl Moss | PERSON | pronoun
13 | attitude | Hydrosphere Nine | ORG | organisation
14 | mixed | Hydrosphere Nine | ORG | pronoun
15 | indirect | Hydrosphere Nine | ORG | pronoun
16 | mixed | Leanne Ah Chee | PERSON | name
17 | attitude | Leanne Ah Chee | PERSON | pronoun
18 | direct | Leanne Ah Chee | PERSON | pronoun
19 | indirect | Tim Esterhazy | PERSON | name
20 | mixed | Tim Esterhazy | PERSON | name
21 | mixed | Rosalind Achebe | PERSON | pronoun
22 | indirect | Her office | ORG | organisation
23 | mixed | Rosalind Achebe | PERSON | surname
24 | mixed | Belubra Water | ORG | organisation
25 | direct | note | DOCUMENT | document
26 | indirect | Hugh Delacourt-Ng | PERSON | name
entity | PERSON | Anita Szabo | Ms Szabo | chief executive | Belubra Water
entity | PERSON | Bruce Haddrill | Mr Haddrill | cotton grower | -
entity | PERSON | Jillian | - | - | -
entity | PERSON | Darryl Moss | - | president | Wirrabilla Producers Association
entity | PERSON | Leanne Ah Chee | - | Goat producer | -
entity | PERSON | Tim Esterhazy | - | MP for Barrabool | Nationals
entity | PERSON | Rosalind Achebe | Ms Achebe | Water Minister | -
entity | PERSON | Hugh Delacourt-Ng | - | economist | Pastoral & General Bank
entity | ORG | Belubra Water | - | - | -
entity | ORG | Basin Grazier | - | - | -
entity | ORG | Wirrabilla Producers Association | WPA | - | -
entity | ORG | Hydrosphere Nine | - | - | -
entity | ORG | Pastoral & General Bank | - | - | -
entity | ORG | CWA | - | - | -
entity | NORP | Coalition | - | - | -
entity | NORP | Nationals | - | - | -
entity | LOC | Wirrabilla | - | - | -
entity | LOC | Mungerie Memorial Hall | - | - | -
entity | LOC | Mungerie | - | - | -
entity | LOC | Lake Corrang | - | - | -
entity | LOC | Merrigal Downs | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Gunnaloo | - | - | -
entity | LOC | Bourke | - | - | -
entity | LOC | Barrabool | - | - | -
entity | LOC | Dubbo | - | - | -
meta | 'You can't drink a model': Wirrabilla growers turn on water authority as allocations fall to zero | - | Marnie Kerslake
