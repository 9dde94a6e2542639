‘<q1>He told me he was mucking out</q1>’: Jockey Danny Quillinan's secret nine-month fling at top trainer's yard

<s2>Pals</s2> <c2>say</c2> <q2>champion rider is “gutted” but won't be going home</q2>

EXCLUSIVE by Jodie Sparks

<s3>THE wife of jump jockey Danny Quillinan</s3> <c3>has told</c3> <q3>how she drove 90 miles to a racing yard with his clothes in bin bags after uncovering his affair with the head lass</q3>.

<s4>Kelly-Ann Quillinan, 33</s4>, <c4>says</c4> <q4>he claimed to be riding out six mornings a week for trainer Camilla Fanshawe, 51, at Hollow Down Stables in Upper Sarsen, Berks</q4>.

“<q5>He told me he was mucking out,</q5>” <c5>fumed</c5> <s5>the mum of two</s5>. “<q5>And he was. Just not after horses.</q5>”

The truth came out on the kids' iPad. In one message <s6>Danny, 34</s6>, <c6>calls</c6> Tilly Marchmont-Reid, 26, “<q6>my little hurdle</q6>”. In another, sent from the weighing room at Market Rasen, <s7>he</s7> <c7>writes</c7>: “<q7>Told her the horsebox conked out. Same bed, same biscuits?</q7>”

<s8>Hairdresser Kelly-Ann</s8> <c8>admits</c8> <q8>she hurled a tin of hoof oil when she came face to face with Tilly outside box 11</q8>.

“<q9>I missed her and hit Saltwater Taffy,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>I'm sorry to the horse.</q9>”

<s10>The head lass</s10>, who left champion trainer Nev Hoskyns to join the yard in 2022, <c10>insisted</c10> to <a10>friends</a10> that <q10>it was “proper love”</q10>.

Last night <s11>trainer Camilla</s11> <c11>told</c11> <a11>the Furlong Gazette</a11> <q11>she was “hopping mad”</q11>. <s12>The 51-year-old</s12> <c12>vowed</c12> that <q12>Danny would not “sit on so much as a bucket” in her yard again</q12>. <s13>She</s13> <c13>refused to say</c13> <q13>whether Tilly still had a job</q13>.

<s14>The jockey's agent, Barry Snape</s14>, <c14>begged</c14> <a14>fans</a14> <q14>not to judge him</q14>. “<q15>He's a good lad who took the wrong ground,</q15>” <s15>he</s15> <c15>said</c15>. <s16>The agent</s16> <c16>denied</c16> <q16>his client had missed a ride at Fontwell because of the fling</q16>.

But Danny's own family have turned on him. Kid brother Cormac Quillinan rides for Hoskyns in Devon. “<q17>Mam raised two sons and one eejit,</q17>” <c17>raged</c17> <s17>the 22-year-old</s17>, from Abbeyfeale, Co Limerick. <s18>He</s18> <c18>has offered</c18> <q18>to drive his nephews to school until Christmas</q18>.

<s19>One stable lad</s19> <c19>reckoned</c19> <q19>the pair's romance was “the worst-kept secret in racing”</q19>.

“<q20>They'd come down from the hayloft with straw in places straw doesn't go,</q20>” <s20>the lad</s20> <c20>giggled</c20>.

<s21,22>The British Horseracing Authority</s21,22> <c21>said</c21> <q21>no rule had been broken</q21> and <c22>reminded</c22> <a22>riders</a22> of <q22>their “duty to the sport's good name”</q22>. Sponsor BetBadger is less relaxed. <s23>The bookie</s23>, which pays Danny a reported £150,000 a year, <c23>confirmed</c23> <q23>it was “reviewing the partnership”</q23>.

The dad of two was spotted on Tuesday outside the Plough and Harrow, wearing odd wellies. “<q24>Leave Tilly out of it, she's done nothing,</q24>” <s24>he</s24> <c24>snapped</c24>.

Tilly, the daughter of Army officer Giles Marchmont-Reid of the Royal Wessex Lancers, later posted a photo of a sunset. “<q25>Some fences are worth it,</q25>” <s25>the caption</s25> <c25>read</c25>.

“<q27>Kel will get the house, the boys and the good dog,</q27>” <c27>predicted</c27> <s27>a friend of the wronged wife</s27>.
-----
1 | direct | Kelly-Ann Quillinan | PERSON | none
2 | mixed | Pals | GROUP | group
3 | indirect | Kelly-Ann Quillinan | PERSON | title
4 | indirect | Kelly-Ann Quillinan | PERSON | name
5 | direct | Kelly-Ann Quillinan | PERSON | title
6 | mixed | Danny Quillinan | PERSON | name
7 | direct | Danny Quillinan | PERSON | pronoun
8 | indirect | Kelly-Ann Quillinan | PERSON | name
9 | direct | Kelly-Ann Quillinan | PERSON | pronoun
10 | mixed | Tilly Marchmont-Reid | PERSON | title
11 | mixed | Camilla Fanshawe | PERSON | name
12 | mixed | Camilla Fanshawe | PERSON | title
13 | attitude | Camilla Fanshawe | PERSON | pronoun
14 | indirect | Barry Snape | PERSON | name
15 | direct | Barry Snape | PERSON | pronoun
16 | indirect | Barry Snape | PERSON | title
17 | direct | Cormac Quillinan | PERSON | title
18 | indirect | Cormac Quillinan | PERSON | pronoun
19 | mixed | One stable lad | PERSON | title
20 | direct | One stable lad | PERSON | title
21 | indirect | British Horseracing Authority | ORG | organisation
22 | mixed | British Horseracing Authority | ORG | organisation
23 | mixed | BetBadger | ORG | organisation
24 | direct | Danny Quillinan | PERSON | pronoun
25 | direct | caption | DOCUMENT | document
27 | direct | friend of the wronged wife | PERSON | title
entity | PERSON | Danny Quillinan | Danny | jockey | -
entity | PERSON | Kelly-Ann Quillinan | Kelly-Ann; Kel | hairdresser | -
entity | PERSON | Camilla Fanshawe | Camilla | trainer | Hollow Down Stables
entity | PERSON | Tilly Marchmont-Reid | Tilly | head lass | Hollow Down Stables
entity | PERSON | Nev Hoskyns | Hoskyns | trainer | -
entity | PERSON | Barry Snape | - | agent | -
entity | PERSON | Cormac Quillinan | - | - | -
entity | PERSON | Giles Marchmont-Reid | - | Army officer | Royal Wessex Lancers
entity | ORG | Hollow Down Stables | - | - | -
entity | ORG | Furlong Gazette | - | - | -
entity | ORG | British Horseracing Authority | - | - | -
entity | ORG | BetBadger | - | - | -
entity | ORG | Army | - | - | -
entity | ORG | Royal Wessex Lancers | - | - | -
entity | LOC | Upper Sarsen | - | - | -
entity | LOC | Berks | - | - | -
entity | LOC | Market Rasen | - | - | -
entity | LOC | Fontwell | - | - | -
entity | LOC | Devon | - | - | -
entity | LOC | Abbeyfeale | - | - | -
entity | LOC | Co Limerick | - | - | -
entity | LOC | Plough and Harrow | - | - | -
meta | ‘He told me he was mucking out’: Jockey Danny Quillinan's secret nine-month fling at top trainer's yard | - | Jodie Sparks
