Kiwi orchardists count cost of freak hail

By Hana Te Rangi

''<q1>It sounded like a train coming through the roof,</q1>'' <c1>said</c1> <s1>Motueka orchardist Graeme Pickering</s1>, standing ankle-deep in ruined apples.

The storm that swept Tasman on Monday lasted eleven minutes. <q2>In that time it stripped around a third of the region's crop</q2>, <c2>according to</c2> <s2>New Zealand Pipfruit</s2>.

<s3,4>The growers' body</s3,4> <c3>put</c3> <q3>the losses at $90 million</q3>, and <c4>asked</c4> <a4>the Government</a4> for <q4>wage subsidies so that pickers could be kept on</q4>.

<s5,6>Agriculture Minister Doug Halloran</s5,6> <c5>said</c5> <q5>he would consider the request</q5> but <c6>warned</c6> that "<q6>the cupboard is not deep</q6>".

''<q7>I've got growers here, I've got flood-hit farmers in Hawke's Bay, I've got a drought in the north,</q7>'' <s7>he</s7> <c7>said</c7>. ''<q7>Everybody's got a case.</q7>''

For Pickering the minister's words were cold comfort. <s8>He</s8> <c8>thinks</c8> <q8>he may have to pull out the oldest block of trees, planted by his father in 1961</q8>.

His wife, Marama Pickering, keeps the books. <s9>She</s9> <c9>said</c9> <q9>insurance would cover the netting and the sheds, not the fruit</q9>.

''<q10>You can't insure a sure thing, can you?</q10>'' <s10>she</s10> <c10>said</c10>. ''<q10>And hail in March is a sure thing these days.</q10>''

<s15>Supermarkets</s15> <c15>have promised</c15> <q15>to take marked apples at a lower price</q15>. <s11>A spokesperson for FreshCo</s11> <c11>said</c11> <q11>the fruit would be sold in bags labelled Hailstars, and would taste the same</q11>.

<s12>MetService forecaster Lewis Aranui</s12> <c12>said</c12> <q12>stones the size of golf balls had been seen in Riwaka</q12>. More thunderstorms were possible, <s13>he</s13> <c13>added</c13>, <q13>though none was likely to be as severe</q13>.

Pickering looked up at a clear sky. ''<q14>That's what they told us on Sunday,</q14>'' <s14>he</s14> <c14>said</c14>.
-----
1 | direct | Graeme Pickering | PERSON | name
2 | indirect | New Zealand Pipfruit | ORG | organisation
3 | indirect | New Zealand Pipfruit | ORG | organisation
4 | indirect | New Zealand Pipfruit | ORG | organisation
5 | indirect | Doug Halloran | PERSON | name
6 | mixed | Doug Halloran | PERSON | name
7 | direct | Doug Halloran | PERSON | pronoun
8 | attitude | Graeme Pickering | PERSON | pronoun
9 | indirect | Marama Pickering | PERSON | pronoun
10 | direct | Marama Pickering | PERSON | pronoun
11 | indirect | FreshCo | ORG | organisation
12 | indirect | Lewis Aranui | PERSON | name
13 | indirect | Lewis Aranui | PERSON | pronoun
14 | direct | Graeme Pickering | PERSON | pronoun
15 | indirect | Supermarkets | GROUP | group
meta | Kiwi orchardists count cost of freak hail | - | Hana Te Rangi
entity | NORP | Kiwi | - | - | -
entity | LOC | Motueka | - | - | -
entity | PERSON | Graeme Pickering | Pickering | orchardist | -
entity | LOC | Tasman | - | - | -
entity | ORG | New Zealand Pipfruit | - | - | -
entity | PERSON | Doug Halloran | - | Agriculture Minister | -
entity | LOC | Hawke's Bay | - | - | -
entity | PERSON | Marama Pickering | - | - | -
entity | ORG | FreshCo | - | - | -
entity | ORG | MetService | - | - | -
entity | PERSON | Lewis Aranui | - | forecaster | MetService
entity | LOC | Riwaka | - | - | -
