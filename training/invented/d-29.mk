<q15>Reef bleaching reaches ‘<x>safe</x>’ northern corals</q15>, <s15>survey</s15> <c15>finds</c15>

By Tess Iredale

<q1>Coral that scientists had counted on to survive a warming ocean is bleaching for the first time</q1>, <c1>according to</c1> <s1>an aerial survey of 480 kilometres of reef</s1>.

<s16>The survey</s16>, flown in late February, <c16>found</c16> <q16>severe bleaching on 61 of 94 reefs north of Cape Melville</q16>, a stretch once described as a ‘<x>Noah’s ark</x>’ for the species further south.

‘<q2>I’ve been putting off writing this sentence for ten years,</q2>’ <c2>said</c2> <s2>marine ecologist Dr Saskia Lemaire</s2>, who led the flights. ‘<q2>There is no ark.</q2>’

<s3>Lemaire</s3> <c3>said</c3> <q3>water at three monitoring stations had stayed above 31 degrees for five weeks</q3>. <q4>About half the affected coral was likely to die</q4>, <s4>she</s4> <c4>said</c4>, <q4>though a cool autumn could save some of it</q4>.

<s5,6>The federal environment minister, Joel Abernethy</s5,6>, <c5>called</c5> the findings ‘<q5>deeply confronting</q5>’ and <c6>pointed to</c6> <q6>$1.2 billion already committed to water quality</q6>. <s7>He</s7> <c7>would not be drawn on</c7> <q7>whether the government would revisit its approval of two new gas fields</q7>.

That silence angered conservationists. ‘<q8>Money for the bath while you turn up the tap</q8>’ is how <s8>Reef Watch’s campaign director, Ngaire Poutama</s8>, <c8>summed up</c8> the policy.

The tourism industry is wary of the word dead. <s9>Operator Stavros Mangos</s9>, whose family has run boats out of Cooktown since 1974, <c9>accuses</c9> the media of <q9>writing obituaries</q9>. ‘<q10>Come and look,</q10>’ <s10>Mangos</s10> <c10>said</c10>. ‘<q10>I’ll take you for nothing. You’ll see things that’ll make you cry, both kinds.</q10>’

<s11>Traditional owners</s11> <c11>have asked</c11> <q11>to be included in the next survey</q11>. <s12>Gamay Woibo, a ranger</s12>, <c12>said</c12> <q12>old people had noticed turtles nesting early and ‘the water feeling like tea’</q12>.

A second report, due in May, is expected to recommend closing some reefs to fishing. <s14>The fishing lobby</s14> <c14>has signalled</c14> <q14>it will resist</q14>.

Bleaching occurs when heat-stressed coral expels the algae that feed it.
-----
1 | indirect | survey | DOCUMENT | document
2 | direct | Saskia Lemaire | PERSON | name
3 | indirect | Saskia Lemaire | PERSON | surname
4 | indirect | Saskia Lemaire | PERSON | pronoun
5 | mixed | Joel Abernethy | PERSON | name
6 | indirect | Joel Abernethy | PERSON | name
7 | attitude | Joel Abernethy | PERSON | pronoun
8 | mixed | Ngaire Poutama | PERSON | name
9 | indirect | Stavros Mangos | PERSON | name
10 | direct | Stavros Mangos | PERSON | surname
11 | indirect | Traditional owners | GROUP | group
12 | mixed | Gamay Woibo | PERSON | name
14 | indirect | fishing lobby | GROUP | group
16 | indirect | survey | DOCUMENT | document
15 | indirect | survey | DOCUMENT | document
meta | Reef bleaching reaches ‘safe’ northern corals, survey finds | - | Tess Iredale
entity | LOC | Cape Melville | - | - | -
entity | PERSON | Saskia Lemaire | Dr Saskia Lemaire; Lemaire | marine ecologist | -
entity | PERSON | Joel Abernethy | Abernethy | environment minister | -
entity | ORG | Reef Watch | - | - | -
entity | PERSON | Ngaire Poutama | Poutama | campaign director | Reef Watch
entity | PERSON | Stavros Mangos | Mangos | Operator | -
entity | LOC | Cooktown | - | - | -
entity | PERSON | Gamay Woibo | - | ranger | -
