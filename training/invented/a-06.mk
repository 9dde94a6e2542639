<q16>City bees do better on weeds</q16>, <s16>researchers</s16> <c16>find</c16>

<q1>Honeybees in towns eat more widely than their country cousins</q1>, <c1>according to</c1> <s1>a study published on Thursday in the journal Urban Ecology Letters</s1>.

<s2>The paper</s2>, which followed 96 hives over three summers, <c2>found</c2> that <q2>colonies within sight of railway lines stored pollen from as many as 41 plants</q2>. Rural hives rarely managed a dozen.

“<q3>We expected parks to come out on top,</q3>” <c3>said</c3> <s3>Dr Ngozi Adeyemi-Lund, an ecologist at the University of Marrick and the lead author</s3>. “<q3>They didn’t. Neglect did.</q3>”

The team tagged foragers with chips the size of a sesame seed and found several of them, weeks later, in a florist’s window.

<q5>The results suggest that councils which spray kerbs may be doing more harm than they realise</q5>, <s5>the authors</s5> <c5>write</c5>. <s6>They</s6> <c6>caution</c6>, however, that <q6>the sample covers a single region and that honeybees are not a proxy for wild species</q6>.

That point was taken up by Prof Henrik Solberg of Trondheim, who was not involved in the work. <s8,9>He</s8,9> <c8>called</c8> the data “<q8>lovely</q8>” but <c9>questioned</c9> <q9>whether the tags themselves might change how bees behave</q9>.

“<q10>If you strapped a brick to my back I’d probably shop closer to home,</q10>” <s10>he</s10> <c10>noted</c10>.

<s11>Conservation groups</s11> <c11>have long argued</c11> that <q11>ragwort and bramble deserve a better name</q11>. <s12,13>Hana Ito, of the charity Verge</s12,13>, <c12>said</c12> <q12>the word “weed” ought to be retired</q12>, and <c13>suggested</c13> <q13>“resident plants” in its place</q13>.

<s14>A spokesman for the Local Highways Group</s14> <c14>said</c14> in an email that <q14>spraying was “a matter of safety, not taste”</q14>. <s15>He</s15> <c15>did not answer questions about</c15> <q15>cost</q15>.

The researchers’ next project, called “<x>Night Shift</x>”, turns to moths. It will look at the moths of four cities, including Lisbon, and will add sound recordings to the chips.
-----
1 | indirect | study published on Thursday | DOCUMENT | document
2 | indirect | study published on Thursday | DOCUMENT | document
3 | direct | Ngozi Adeyemi-Lund | PERSON | name
5 | indirect | researchers | GROUP | group
6 | indirect | researchers | GROUP | pronoun
16 | indirect | researchers | GROUP | group
8 | mixed | Henrik Solberg | PERSON | pronoun
9 | indirect | Henrik Solberg | PERSON | pronoun
10 | direct | Henrik Solberg | PERSON | pronoun
11 | indirect | Conservation groups | GROUP | group
12 | mixed | Hana Ito | PERSON | name
13 | mixed | Hana Ito | PERSON | name
14 | mixed | Local Highways Group | ORG | organisation
15 | attitude | Local Highways Group | ORG | pronoun
meta | City bees do better on weeds, researchers find | - | -
entity | ORG | Urban Ecology Letters | - | - | -
entity | PERSON | Ngozi Adeyemi-Lund | Dr Ngozi Adeyemi-Lund | ecologist | University of Marrick
entity | ORG | University of Marrick | - | - | -
entity | PERSON | Henrik Solberg | Prof Henrik Solberg | Prof | -
entity | LOC | Trondheim | - | - | -
entity | PERSON | Hana Ito | - | - | Verge
entity | ORG | Verge | - | - | -
entity | ORG | Local Highways Group | - | - | -
entity | LOC | Lisbon | - | - | -
