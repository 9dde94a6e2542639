'<q1>THEY SOLD MUM'S BED WHILE SHE WAS IN IT</q1>'

<s2>Heartbroken daughter</s2> <c2>slams</c2> '<q2>greedy</q2>' care giant as 38 residents get 28 days to go

By Dougie Trask

<s24>A DAUGHTER</s24> <c24>has told</c24> <q24>how removal men measured up her dying mum's room</q24> as a care home giant rushed to shut its doors.

Winnie Oakapple, 93, a former Wren who served on HMS Fearless at Scapa Flow, is one of 38 residents given four weeks to leave Larkrise House in Chester-le-Street, County Durham.

Bosses at Bramble Group, which has 61 homes and made £22million last year, wrote to families on May Day. <s3>The letter</s3> <c3>began</c3>: '<q3>Exciting changes are coming to Larkrise!</q3>'

Winnie's daughter Carole Death, 64, was at the bedside when two men from clearance firm Gone Tomorrow walked in with a tape measure.

'<q4>One of them said the bed was already sold on eBay,</q4>' <s4>Carole</s4> <c4>told</c4> <a4>the Mirror</a4>. '<q4>They sold Mum's bed while she was in it. She thought they were doctors.</q4>'

<s5>The retired dinner lady</s5> <c5>accused</c5> Bramble of <q5>putting 'profit before pensioners'</q5>. '<q6>She lived through the Blitz in Jarrow and it's taken a hedge fund to shift her,</q6>' <s6>she</s6> <c6>said</c6>.

Bramble was bought in 2021 by Cayman-registered Halcyon Pike. Its chief executive, Rupert Vane-Tempest, 41, owns a £4million villa in Portugal and a yacht named Golden Years.

<s7,8>A spokeswoman for the firm</s7,8> <c7>said</c7> <q7>it was 'deeply sorry for any upset'</q7> and <c8>insisted</c8> <q8>no furniture had been sold</q8>. <s9>She</s9> <c9>blamed</c9> <q9>rising wage bills and the state of the roof</q9>. '<q10>We are supporting every family to find a new forever home,</q10>' <s10>she</s10> <c10>added</c10>.

<s11>Gone Tomorrow</s11>, based on the Drum Industrial Estate, <c11>admitted</c11> <q11>its lads had gone to 'the wrong room'</q11>.

Staff are furious too. <s12>GMB shop steward Precious Nkwocha</s12> <c12>said</c12> <q12>62 carers, many on the minimum wage, found out from a post on TikTok</q12>. <s13>The union</s13> <c13>wants</c13> <q13>Durham County Council to take the home over</q13>.

<s14>Council leader Bill Hogg</s14> <c14>said</c14> <q14>the authority did not have the £3million needed</q14>. But <s15>he</s15> <c15>promised</c15> that <q15>nobody would be moved 'out of the county, or out of their depth'</q15>.

Watchdog the Care Quality Commission rated Larkrise Good only last August. <s16>Its report</s16> <c16>praised</c16> '<q16>a home full of laughter</q16>'. <s17>The CQC</s17> <c17>said</c17> <q17>it had no power to stop a provider closing</q17>.

Local Labour MP Kit Summerbell raised the row in the Commons yesterday. '<q18>These are people, not stock,</q18>' <s18>he</s18> <c18>told</c18> <a18>Care Minister Dilys Farthing</a18>. <s19,20>She</s19,20> <c19>agreed</c19> <q19>to meet the families</q19> but <c20>would not back</c20> <q20>his call for a Winnie's Law</q20>.

<s21>Age UK</s21> <c21>described</c21> the case as '<q21>every family's nightmare</q21>'.

A vigil will be held outside the home on Saturday, with hymns from the Pelton Fell Salvation Army band and a pie and pea supper laid on by the Lambton Worm pub. Newcastle United legend Big Mal Rudge is expected.

As for Winnie, she has no plans to pack. '<q23>I've been torpedoed, pet,</q23>' <s23>she</s23> <c23>said</c23>. '<q23>I'm not frightened of a man with a tape measure.</q23>'
-----
1 | direct | Carole Death | PERSON | none
2 | mixed | Carole Death | PERSON | title
3 | direct | letter | DOCUMENT | document
4 | direct | Carole Death | PERSON | name
5 | mixed | Carole Death | PERSON | title
6 | direct | Carole Death | PERSON | pronoun
7 | mixed | Bramble Group | ORG | organisation
8 | indirect | Bramble Group | ORG | organisation
9 | indirect | Bramble Group | ORG | pronoun
10 | direct | Bramble Group | ORG | pronoun
11 | mixed | Gone Tomorrow | ORG | organisation
12 | indirect | Precious Nkwocha | PERSON | name
13 | attitude | GMB | ORG | organisation
14 | indirect | Bill Hogg | PERSON | name
15 | mixed | Bill Hogg | PERSON | pronoun
16 | mixed | Its report | DOCUMENT | document
17 | indirect | Care Quality Commission | ORG | organisation
18 | direct | Kit Summerbell | PERSON | pronoun
19 | indirect | Dilys Farthing | PERSON | pronoun
20 | attitude | Dilys Farthing | PERSON | pronoun
21 | mixed | Age UK | ORG | organisation
23 | direct | Winnie Oakapple | PERSON | pronoun
24 | indirect | Carole Death | PERSON | title
entity | PERSON | Winnie Oakapple | Winnie | - | -
entity | PERSON | Carole Death | Carole | dinner lady | -
entity | PERSON | Rupert Vane-Tempest | - | chief executive | Bramble Group
entity | PERSON | Precious Nkwocha | - | shop steward | GMB
entity | PERSON | Bill Hogg | - | Council leader | Durham County Council
entity | PERSON | Kit Summerbell | - | MP | Labour
entity | PERSON | Dilys Farthing | - | Care Minister | -
entity | PERSON | Big Mal Rudge | - | - | Newcastle United
entity | ORG | Larkrise House | Larkrise | - | -
entity | ORG | Bramble Group | Bramble | - | -
entity | ORG | Gone Tomorrow | - | - | -
entity | ORG | eBay | - | - | -
entity | ORG | Mirror | - | - | -
entity | ORG | Halcyon Pike | - | - | -
entity | ORG | GMB | - | - | -
entity | ORG | TikTok | - | - | -
entity | ORG | Durham County Council | - | - | -
entity | ORG | Care Quality Commission | CQC | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Age UK | - | - | -
entity | ORG | Salvation Army | - | - | -
entity | ORG | Lambton Worm | - | - | -
entity | ORG | Newcastle United | - | - | -
entity | LOC | Scapa Flow | - | - | -
entity | LOC | Chester-le-Street | - | - | -
entity | LOC | County Durham | - | - | -
entity | LOC | Jarrow | - | - | -
entity | LOC | Cayman | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Drum Industrial Estate | - | - | -
entity | LOC | Pelton Fell | - | - | -
meta | 'THEY SOLD MUM'S BED WHILE SHE WAS IN IT' | - | Dougie Trask
