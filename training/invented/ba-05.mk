SACKED! Chart queen Zuzi axes boss: ‘<q21>I can’t pay for a boiler</q21>’

By Kelsie-Mae Prout, Showbiz Editor

<s1>POP sensation Zuzi</s1> has sensationally dumped the manager who plucked her from a nail bar in Basildon — and <c1>claims</c1> <q1>he left her “skint in a mansion”</q1>.

The Sugar Riot singer, 26, real name Suzannah Pilkington-Obi, sacked Jethro Lavender by text minutes before going on stage at Wembley Arena on Friday.

<s2>She</s2> <c2>told</c2> <a2>fans</a2> on Instagram: “<q2>Seven years. Three number ones. And I can’t pay for a new boiler.</q2>”

Now <s3>the Hackney-born star</s3> <c3>is demanding</c3> <q3>£3million from his firm, Lavender Hill Mob Management</q3>. <s4>Her lawyers, Grubb Feinstein</s4>, <c4>have accused</c4> the company of <q4>“helping itself” to royalties from her Glitter Bomb tour</q4>.

<s5>A pal</s5> <c5>said</c5>: “<q5>Zuzi’s in bits. She had him down as a dad. Turns out he was a cash machine the wrong way round.</q5>”

<s6>Lavender, 58</s6>, last night <c6>denied</c6> <q6>taking a penny</q6>. “<q7>I remortgaged a bungalow in Frinton for that girl,</q7>” <s7>he</s7> <c7>told</c7> <a7>The Sun</a7> at his £4million home in Chigwell. “<q7>I drove the van. I held the bucket.</q7>”

<s8>The ex-boxer</s8>, known on the circuit as “<x>the Undertaker</x>”, <c8>insisted</c8> <q8>every invoice had been signed off by her mum, Dolores</q8>.

<s9>Dolores Pilkington, a former dinner lady at St Cedd’s Primary</s9>, <c9>hit back</c9>: “<q9>I signed what Jethro put in front of me. I thought Ibiza was a venue.</q9>”

Zuzi’s label Marigold, part of Swedish giant Norrsken Music, has frozen all payments. <s10>A spokesman</s10> <c10>said</c10>: “<q10>Marigold supports Suzannah. We will not be commenting on Mr Lavender.</q10>”

Lavender made his name with the boyband North Circular, who won Stars In The Making on ITV in 2009 and split after a punch-up at Stansted. <s11>Lead singer Dezzy Flowers</s11> <c11>said</c11> <q11>he was “not one bit surprised”</q11>.

“<q12>He bought a Bentley. We got a Megabus,</q12>” <s12>Dezzy</s12> <c12>said</c12>. <s13>The 37-year-old</s13> <c13>reckons</c13> <q13>the band are still owed £200,000</q13>.

<s14>Sister Perpetua Mbeki, who taught Zuzi at Our Lady’s Convent School in Ilford</s14>, <c14>begged</c14> <a14>the pair</a14> <q14>to make up</q14>. “<q15>Suzannah was a lovely alto,</q15>” <s15>the nun</s15> <c15>said</c15>. “<q15>And he always paid for his raffle tickets.</q15>”

The row is set for the High Court in June. <s16>The Music Managers Guild</s16> <c16>said</c16> <q16>it had suspended Lavender pending an inquiry</q16>, while <s17>HM Revenue & Customs</s17> <c17>refused to say</c17> <q17>if it was looking at the firm’s books</q17>.

Friday’s show went ahead. Zuzi closed with Chip Pan Heart, her Brit-winning ballad, and left by the kitchen. <s20>One fan from Romford, Keeley Christmas, 19</s20>, <c20>said</c20>: “<q20>She cried, I cried, the fella on security cried.</q20>”

Backstage, Zuzi’s pug was sick on the minibar.
-----
1 | mixed | Suzannah Pilkington-Obi | PERSON | name
2 | direct | Suzannah Pilkington-Obi | PERSON | pronoun
3 | indirect | Suzannah Pilkington-Obi | PERSON | title
4 | mixed | Grubb Feinstein | ORG | organisation
5 | direct | pal | PERSON | title
6 | indirect | Jethro Lavender | PERSON | surname
7 | direct | Jethro Lavender | PERSON | pronoun
8 | indirect | Jethro Lavender | PERSON | title
9 | direct | Dolores Pilkington | PERSON | name
10 | direct | Marigold | ORG | organisation
11 | mixed | Dezzy Flowers | PERSON | name
12 | direct | Dezzy Flowers | PERSON | name
13 | attitude | Dezzy Flowers | PERSON | title
14 | indirect | Perpetua Mbeki | PERSON | name
15 | direct | Perpetua Mbeki | PERSON | title
16 | indirect | Music Managers Guild | ORG | organisation
17 | attitude | HM Revenue & Customs | ORG | organisation
20 | direct | Keeley Christmas | PERSON | name
21 | direct | Suzannah Pilkington-Obi | PERSON | none
entity | PERSON | Suzannah Pilkington-Obi | Zuzi; Suzannah | singer | -
entity | PERSON | Jethro Lavender | Lavender; Jethro; Mr Lavender | manager | Lavender Hill Mob Management
entity | LOC | Basildon | - | - | -
entity | LOC | Wembley Arena | - | - | -
entity | ORG | Instagram | - | - | -
entity | LOC | Hackney | - | - | -
entity | ORG | Lavender Hill Mob Management | - | - | -
entity | ORG | Grubb Feinstein | - | - | -
entity | LOC | Frinton | - | - | -
entity | ORG | The Sun | - | - | -
entity | LOC | Chigwell | - | - | -
entity | PERSON | Dolores Pilkington | Dolores | - | -
entity | ORG | St Cedd’s Primary | - | - | -
entity | LOC | Ibiza | - | - | -
entity | ORG | Marigold | - | - | -
entity | NORP | Swedish | - | - | -
entity | ORG | Norrsken Music | - | - | -
entity | ORG | North Circular | - | - | -
entity | ORG | ITV | - | - | -
entity | LOC | Stansted | - | - | -
entity | PERSON | Dezzy Flowers | Dezzy | Lead singer | North Circular
entity | PERSON | Perpetua Mbeki | Sister Perpetua Mbeki | nun | -
entity | ORG | Our Lady’s Convent School | - | - | -
entity | LOC | Ilford | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Music Managers Guild | - | - | -
entity | ORG | HM Revenue & Customs | - | - | -
entity | LOC | Romford | - | - | -
entity | PERSON | Keeley Christmas | - | fan | -
meta | SACKED! Chart queen Zuzi axes boss: ‘I can’t pay for a boiler’ | - | Kelsie-Mae Prout, Showbiz Editor
