‘<q1>It’s like living next to Gatwick</q1>’: TV Gavin at war with neighbours over his ‘<q2>monster</q2>’ treehouse

• <s3>Sunrise host, 47</s3>, <c3>says</c3> <q3>he ‘only wanted a den for the kids’</q3>

By Jodie Sharples

HE charms millions over their cornflakes – but Gavin Prideaux has gone down like cold porridge with the folk next door.

The Sunrise Britain presenter has put up a three-storey treehouse, with hot tub, bar and zip wire, behind his £2.3million home in Little Marling, Surrey.

<s4,5>Villagers</s4,5> <c4>have branded</c4> it ‘<q4>the monster</q4>’ and <c5>claim</c5> <q5>its floodlights can be seen in Dorking</q5>.

<s6>Retired midwife Maureen Tuckwell, 74</s6>, <c6>blasted</c6>: ‘<q6>It’s like living next to Gatwick. I have moved my bed into the pantry.</q6>’

<q7>The wire stops about a yard short of his prize leeks</q7>, <s7>husband Ron Tuckwell</s7> <c7>reckons</c7>.

‘<q8>I came out in my dressing gown and there was Dale Ferris off the football, waving at me,</q8>’ <s8>he</s8> <c8>fumed</c8>.

But last night <s9>the dad of four</s9> hit back, <c9>insisting</c9> <q9>he had all the permission he needed</q9>.

‘<q10>It’s a few planks. I only wanted a den for the kids,</q10>’ <s10>Gavin</s10> <c10>told</c10> <a10>The Comet</a10>. ‘<q10>If people come as friends, my gate’s open. If they come as solicitors, it isn’t.</q10>’

<s11>A sign on that gate</s11> <c11>reads</c11>: ‘<q11>Smile, you’re on telly.</q11>’

<s12>The Tuckwells</s12> have written to Mole Vale District Council <c12>demanding</c12> that <q12>the whole thing be pulled down by Bonfire Night</q12>. <s13>Their letter</s13>, seen by this newspaper, <c13>likens</c13> the lights to ‘<q13>Colditz with cocktails</q13>’.

<s14,15>Council planning chief Priti Vasani</s14,15> <c14>confirmed</c14> <q14>officers had been out twice</q14> but <c15>said</c15> <q15>she could not ‘discuss individual trees’</q15>.

<s16>Tory councillor Hugo Brasher</s16> <c16>fears</c16> <q16>the row has cost the parish its Best Kept Village crown</q16>. <s17>He</s17> <c17>has pleaded with</c17> <a17>both sides</a17> <q17>to ‘share a sherry and a spirit level’</q17>.

It isn’t the star’s first run-in. He quit Coastline FM in 2011 after a punch-up with a traffic reporter at the Fox and Pheasant in Guildford. <s18>Actress ex-wife Tamsin Roe</s18> once <c18>told</c18> <a18>a podcast</a18> that <q18>he ‘could start a fight in a bouncy castle’</q18>.

<s19>Second wife Lexi</s19>, who sang with girl band Sugarbomb, <c19>wrote</c19> under a picture of the hot tub: ‘<q19>Haters welcome, bring a towel.</q19>’

Mrs Tuckwell was not impressed. ‘<q20>I don’t know what that means,</q20>’ <s20>she</s20> <c20>sighed</c20>, ‘<q20>and I’m not asking the vicar.</q20>’

‘<q21>Gav’s gutted,</q21>’ <c21>confided</c21> <s21>a pal of the presenter</s21>. ‘<q21>Three years running he’s opened their fete and this is the thanks he gets.</q21>’

<s22>Builders Treetop & Sons, of Woking</s22>, who also did a tree bar for rockers Dead Pony Club, <c22>refused to say</c22> <q22>how much the job had cost</q22>.

<s23>A spokesman for Vista TV</s23> <c23>called</c23> it ‘<q23>a private matter between Gavin and some leeks</q23>’.
-----
1 | direct | Maureen Tuckwell | PERSON | none
2 | mixed | Villagers | GROUP | none
3 | mixed | Gavin Prideaux | PERSON | title
4 | mixed | Villagers | GROUP | group
5 | indirect | Villagers | GROUP | group
6 | direct | Maureen Tuckwell | PERSON | name
7 | indirect | Ron Tuckwell | PERSON | name
8 | direct | Ron Tuckwell | PERSON | pronoun
9 | indirect | Gavin Prideaux | PERSON | title
10 | direct | Gavin Prideaux | PERSON | name
11 | direct | sign on that gate | DOCUMENT | document
12 | indirect | Maureen Tuckwell and Ron Tuckwell | GROUP | group
13 | mixed | Their letter | DOCUMENT | document
14 | indirect | Priti Vasani | PERSON | name
15 | mixed | Priti Vasani | PERSON | name
16 | attitude | Hugo Brasher | PERSON | name
17 | mixed | Hugo Brasher | PERSON | pronoun
18 | mixed | Tamsin Roe | PERSON | name
19 | direct | Lexi | PERSON | name
20 | direct | Maureen Tuckwell | PERSON | pronoun
21 | direct | pal of the presenter | PERSON | title
22 | attitude | Treetop & Sons | ORG | organisation
23 | mixed | Vista TV | ORG | organisation
entity | PERSON | Gavin Prideaux | Gavin; Gav | presenter | Vista TV
entity | PERSON | Maureen Tuckwell | Mrs Tuckwell | midwife | -
entity | PERSON | Ron Tuckwell | - | - | -
entity | PERSON | Dale Ferris | - | - | -
entity | PERSON | Priti Vasani | - | planning chief | Mole Vale District Council
entity | PERSON | Hugo Brasher | - | councillor | -
entity | PERSON | Tamsin Roe | - | actress | -
entity | PERSON | Lexi | - | - | Sugarbomb
entity | ORG | The Comet | - | - | -
entity | ORG | Mole Vale District Council | - | - | -
entity | ORG | Coastline FM | - | - | -
entity | ORG | Sugarbomb | - | - | -
entity | ORG | Treetop & Sons | - | - | -
entity | ORG | Dead Pony Club | - | - | -
entity | ORG | Vista TV | - | - | -
entity | LOC | Gatwick | - | - | -
entity | LOC | Little Marling | - | - | -
entity | LOC | Surrey | - | - | -
entity | LOC | Dorking | - | - | -
entity | LOC | Colditz | - | - | -
entity | LOC | Fox and Pheasant | - | - | -
entity | LOC | Guildford | - | - | -
entity | LOC | Woking | - | - | -
entity | NORP | Tory | - | - | -
meta | ‘It’s like living next to Gatwick’: TV Gavin at war with neighbours over his ‘monster’ treehouse | - | Jodie Sharples
