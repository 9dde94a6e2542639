'<q1>It will shake my mother out of her grave</q1>': chapel-goers' anger at quarry plan

By Gwenno Prydderch, Local Democracy Reporter

<s2>VILLAGERS</s2> <c2>fear</c2> <q2>a 160-year-old chapel "will not see another Christmas" if a slate quarry is allowed to double its blasting</q2>.

<s3>Tarran Stone</s3> <c3>wants</c3> <q3>to fire up to four charges a week at Fronlas, above Llandderfael, and to work until 7pm on Saturdays</q3>.

Its nearest neighbour is Capel Bethania, whose 19 members still meet every Sunday under a roof of Fronlas slate.

<s4>Mair Pugh, 83</s4>, <c4>said</c4> <q4>plaster fell on the harmonium during a blast in May</q4>.

"<q5>My mother lies twelve yards from that fence, and it will shake her out of her grave,</q5>" <s5>the former postmistress</s5> <c5>said</c5>.

<s6>Bethania's organist for the past 63 years</s6> <c6>said</c6> <q6>she had written to the company "five times, in two languages" and had one reply: a calendar</q6>.

Her fellow deacon Glenys Humphreys, 67, was blunter. "<q7>They think we'll die off,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>Some of us are too stubborn.</q7>"

<s8>Mrs Humphreys</s8>, whose grandfather lost an arm at the quarry in 1934, <c8>insisted</c8> <q8>she had nothing against slate</q8>.

"<q9>It paid for the pews. What I object to is being treated like an old woman with a broom,</q9>" <c9>said</c9> <s9>the retired nurse</s9>.

"<q10>Two old women,</q10>" <c10>corrected</c10> <s10>Miss Pugh</s10>.

More than 60 people packed into Neuadd Idris on Tuesday for an extraordinary meeting of Llandderfael Community Council. <s11>One placard outside</s11> <c11>read</c11>: "<q11>SLATE ROOFS, NOT SLATE HEARTS</q11>".

<s12>Site manager Dewi Sturgess</s12> <c12>assured</c12> <a12>the meeting</a12> that <q12>vibration would stay below six millimetres a second, "about what you get from slamming a door"</q12>.

"<q13>Whose door?</q13>" <c13>shouted</c13> <s13>a man in a Llandderfael rugby shirt</s13>.

<s14,15>The 44-year-old from Bala</s14,15> <c14>conceded</c14> <q14>the May blast had been "livelier than planned"</q14> and <c15>apologised</c15> for <q15>not ringing round first</q15>. <s16>He</s16> <c16>promised</c16> <q16>to pay for a survey of the roof</q16>.

Pressed on who would meet the cost of repairs, <s17>he</s17> <c17>said</c17> <q17>that was "a matter for Santander"</q17>. Tarran has been owned since 2020 by the Spanish group Canteras Peñalba.

<s18>Plaid Cymru councillor Emrys Pugh</s18>, who is no relation to the organist, <c18>accused</c18> the firm of <q18>holding the village to ransom</q18>. "<q19>Twenty-two jobs or one chapel, that's the choice they've put to us,</q19>" <s19>he</s19> <c19>said</c19>. "<q19>Jenkins & Daughters managed both for a century.</q19>"

But his ward colleague Iwan Tudur-Hughes, whose two sons drive dumpers at Fronlas, was having none of it. <s20>He</s20> <c20>begged</c20> <a20>the room</a20> "<q20>not to cheer the place shut</q20>".

Somebody booed. "<q21>You can't eat a listed building,</q21>" <c21>snapped</c21> <s21>the independent</s21>.

In a letter read out by the clerk, <s22,23>Cadw</s22,23> <c22>said</c22> <q22>it had "serious concerns" about the north gable</q22> and <c23>recommended</c23> <q23>one blast a week at most</q23>.

The Rev Aled Wyn-Morris, who serves six chapels from Cerrigydrudion, kept his counsel until the end. Then <s24>he</s24> <c24>asked</c24> <a24>Mr Sturgess</a24> <q24>whether the quarry might at least stay quiet during funerals</q24>.

"<q25>Of course,</q25>" <c25>replied</c25> <s25>the manager</s25>.

Eryri National Park Authority, which will decide the application in October, has had 212 objections and 31 letters of support, among them one from Clwb Rygbi Llandderfael, sponsored by Tarran.

Miss Pugh will be at any public inquiry, with the harmonium. "<q26>Number 412, all seven verses,</q26>" <s26>the 83-year-old</s26> <c26>warned</c26>.
-----
1 | direct | Mair Pugh | PERSON | none
2 | mixed | VILLAGERS | GROUP | group
3 | attitude | Tarran Stone | ORG | organisation
4 | indirect | Mair Pugh | PERSON | name
5 | direct | Mair Pugh | PERSON | title
6 | mixed | Mair Pugh | PERSON | title
7 | direct | Glenys Humphreys | PERSON | pronoun
8 | indirect | Glenys Humphreys | PERSON | surname
9 | direct | Glenys Humphreys | PERSON | title
10 | direct | Mair Pugh | PERSON | surname
11 | direct | One placard outside | DOCUMENT | document
12 | mixed | Dewi Sturgess | PERSON | name
13 | direct | man in a Llandderfael rugby shirt | PERSON | title
14 | mixed | Dewi Sturgess | PERSON | title
15 | indirect | Dewi Sturgess | PERSON | title
16 | indirect | Dewi Sturgess | PERSON | pronoun
17 | mixed | Dewi Sturgess | PERSON | pronoun
18 | indirect | Emrys Pugh | PERSON | name
19 | direct | Emrys Pugh | PERSON | pronoun
20 | mixed | Iwan Tudur-Hughes | PERSON | pronoun
21 | direct | Iwan Tudur-Hughes | PERSON | title
22 | mixed | Cadw | ORG | organisation
23 | indirect | Cadw | ORG | organisation
24 | indirect | Aled Wyn-Morris | PERSON | pronoun
25 | direct | Dewi Sturgess | PERSON | title
26 | direct | Mair Pugh | PERSON | title
entity | PERSON | Mair Pugh | Miss Pugh | organist | Capel Bethania
entity | PERSON | Glenys Humphreys | Mrs Humphreys | deacon | Capel Bethania
entity | PERSON | Dewi Sturgess | Mr Sturgess | site manager | Tarran Stone
entity | PERSON | Emrys Pugh | - | councillor | Plaid Cymru
entity | PERSON | Iwan Tudur-Hughes | - | - | -
entity | PERSON | Aled Wyn-Morris | Rev Aled Wyn-Morris | Rev | -
entity | ORG | Tarran Stone | Tarran | - | -
entity | ORG | Capel Bethania | Bethania | - | -
entity | ORG | Llandderfael Community Council | - | - | -
entity | ORG | Canteras Peñalba | - | - | -
entity | ORG | Jenkins & Daughters | - | - | -
entity | ORG | Cadw | - | - | -
entity | ORG | Eryri National Park Authority | - | - | -
entity | ORG | Clwb Rygbi Llandderfael | - | - | -
entity | NORP | Plaid Cymru | - | - | -
entity | NORP | Spanish | - | - | -
entity | LOC | Fronlas | - | - | -
entity | LOC | Llandderfael | - | - | -
entity | LOC | Neuadd Idris | - | - | -
entity | LOC | Bala | - | - | -
entity | LOC | Santander | - | - | -
entity | LOC | Cerrigydrudion | - | - | -
meta | 'It will shake my mother out of her grave': chapel-goers' anger at quarry plan | - | Gwenno Prydderch
