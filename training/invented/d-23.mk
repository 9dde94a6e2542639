Dog found alive after 26 days in Kaimai bush

By Hemi Brosnahan

When Biscuit the huntaway limped into a farmyard near Whakamārama on Sunday, the first thing she did was bark at the cat.

'<q1>I thought, that's not one of ours,</q1>' <c1>says</c1> <s1>sharemilker Gaylene Oosthuizen</s1>. '<q1>She was just bones with a bark.</q1>'

Biscuit had been missing since 3 March, when her owner, Tauranga electrician Pete Faleolo, slipped while hunting and broke his ankle. He was winched out by helicopter. The dog, spooked by the noise, was not.

<a3>Pete, 38</a3>, <c3>was told</c3> by <s3>rescuers</s3> <q3>they couldn't wait</q3>. '<q4>I was yelling at the poor bloke on the wire. I said, "<n4>Leave me, take her,</n4>" which, looking back, was the drugs,</q4>' <s4>he</s4> <c4>says</c4>.

<s5>His daughter Sina, 8</s5>, <c5>refused</c5> <q5>to believe Biscuit was dead</q5>. <s6>Her posters</s6> <c6>read</c6> '<q6>Answers to Biscuit, Bikkie and sausages</q6>'.

More than 60 people searched. <s7>One of them, retired ranger Colin Te Kani</s7>, <c7>reckons</c7> <q7>she survived on possum carcasses and rain</q7>. '<q8>A pig dog would've gone the wrong way,</q8>' <s8>he</s8> <c8>says</c8>. '<q8>Huntaways think.</q8>'

<s9>Vet Anneke de Wit</s9> <c9>says</c9> <q9>Biscuit had lost 11kg and most of a toenail</q9>. <q10>She will make a full recovery</q10>, <s10>the vet</s10> <c10>believes</c10>, <q10>if she can be persuaded to stop eating</q10>.

The bill came to $2,300. A Givealittle page set up by a stranger paid it in four hours.

<s11>Pete's wife, Mele</s11>, <c11>admits</c11> <q11>she had quietly looked at puppies online</q11>. '<q12>Don't you put that in,</q12>' <s12>she</s12> <c12>tells</c12> <a12>the reporter</a12>. <s13>Her husband</s13> <c13>laughs</c13>: '<q13>Put it in!</q13>'

On Tuesday Biscuit was back on the couch, wearing a cone. Sina had tied a pink ribbon round it.

'<q14>She smells really, really bad,</q14>' <s14>the eight-year-old</s14> <c14>reports</c14>. '<q14>But we don't care, aye, Bikkie.</q14>'
-----
1 | direct | Gaylene Oosthuizen | PERSON | name
3 | indirect | rescuers | GROUP | group
4 | direct | Pete Faleolo | PERSON | pronoun
5 | attitude | Sina | PERSON | name
6 | direct | Her posters | DOCUMENT | document
7 | attitude | Colin Te Kani | PERSON | name
8 | direct | Colin Te Kani | PERSON | pronoun
9 | indirect | Anneke de Wit | PERSON | name
10 | attitude | Anneke de Wit | PERSON | title
11 | indirect | Mele | PERSON | name
12 | direct | Mele | PERSON | pronoun
13 | direct | Pete Faleolo | PERSON | title
14 | direct | Sina | PERSON | title
meta | Dog found alive after 26 days in Kaimai bush | - | Hemi Brosnahan
entity | LOC | Kaimai | - | - | -
entity | LOC | Whakamārama | - | - | -
entity | PERSON | Gaylene Oosthuizen | Oosthuizen | sharemilker | -
entity | PERSON | Pete Faleolo | Faleolo; Pete | electrician | -
entity | LOC | Tauranga | - | - | -
entity | PERSON | Sina | - | - | -
entity | PERSON | Colin Te Kani | Te Kani | retired ranger | -
entity | PERSON | Anneke de Wit | - | Vet | -
entity | PERSON | Mele | - | - | -
entity | ORG | Givealittle | - | - | -
