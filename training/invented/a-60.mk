Forgotten symphony turns up in a Turku piano stool

By Helmi Auvinen

When he lifted the lid of the stool, <s1>Reino Salminen</s1> <c1>expected</c1> <q1>mothballs</q1>.

What the retired professor found instead was 114 pages of manuscript, the last of them headed, in violet ink, "<x>Finale: Not Too Fast, You Fools</x>".

"<q2>I sat down on the floor. My knees decided for me,</q2>" <s2>he</s2> <c2>recalls</c2>.

<q3>The work</q3>, <s3>scholars at the Aura Academy</s3> <c3>now believe</c3>, <q3>is the lost second symphony of Tyyne Rask, who drowned in 1919</q3>. <s4>Her sister Aino</s4> <c4>had always maintained</c4> that <q4>it went into the stove</q4>.

As <s5>conductor Minna Halonen</s5> <c5>puts it</c5>, "<q5>Either Aino was lying or the stove was. I would question the stove.</q5>"

Not everyone is sure. Rask's biographer, Gunnar Ståhl, has spent a week with a magnifying glass. <c7>In <s7>his</s7> opinion</c7>, <q7>only the first two movements are hers</q7>. The paper, however, speaks for itself: it bears the watermark of a mill that burned down in 1921.

Halonen, whose orchestra will give the premiere, has no patience with the doubters. "<q9>Play it,</q9>" <s9>she</s9> <c9>says</c9>. "<q9>Then tell me about watermarks.</q9>"

She and Ståhl spoke by telephone last week; <s10>she</s10> <c10>says</c10> <q10>it was friendly</q10>, <s11>he</s11> <c11>says</c11> <q11>it was short</q11>.

Asked what should happen to the stool, Salminen thinks for a while. A museum in Helsinki has made an offer. <s14>His wife, who has dusted the thing for forty years</s14>, <c14>has told</c14> <a14>him</a14> <q14>to take it</q14>.

"<q15>But where,</q15>" <s15>he</s15> <c15>asks</c15>, "<q15>would I sit?</q15>"
-----
1 | attitude | Reino Salminen | PERSON | name
2 | direct | Reino Salminen | PERSON | pronoun
3 | attitude | scholars at the Aura Academy | GROUP | group
4 | indirect | Aino | PERSON | name
5 | direct | Minna Halonen | PERSON | name
7 | indirect | Gunnar Ståhl | PERSON | pronoun
9 | direct | Minna Halonen | PERSON | pronoun
10 | indirect | Minna Halonen | PERSON | pronoun
11 | indirect | Gunnar Ståhl | PERSON | pronoun
14 | indirect | His wife | PERSON | title
15 | direct | Reino Salminen | PERSON | pronoun
meta | Forgotten symphony turns up in a Turku piano stool | - | Helmi Auvinen
entity | LOC | Turku | - | - | -
entity | PERSON | Reino Salminen | Salminen | retired professor | -
entity | ORG | Aura Academy | - | - | -
entity | PERSON | Tyyne Rask | Rask | - | -
entity | PERSON | Aino | - | - | -
entity | PERSON | Minna Halonen | Halonen | conductor | -
entity | PERSON | Gunnar Ståhl | Ståhl | biographer | -
entity | LOC | Helsinki | - | - | -
