Miner to pay A$48 mln over cave blast; <s1>elders</s1> <c1>say</c1> <q1>no sum is enough</q1>

By Priyanka Nair

PERTH, Nov 12 (Reuters) - <q2>Ironstone Pacific will pay A$48 million to the traditional owners of a rock shelter it destroyed in 2021</q2>, <s2>the two sides</s2> <c2>said</c2> in a joint statement on Wednesday.

The shelter, in Western Australia's Pilbara region, held evidence of 32,000 years of human occupation. It collapsed when the miner blasted an ore bench 60 metres away.

'<q3>No sum puts back the place where my grandmother was born,</q3>' <s3>Yindarra elder Maisie Clement</s3> <c3>told</c3> <a3>a news conference in Karratha</a3>. '<q3>I took the money because my grandchildren need houses. I didn't take it because I am happy.</q3>

'<q3>I want that written down the same size as the number.</q3>'

<s4>Ironstone Chair Roderick Haigh</s4> <c4>apologised</c4> for '<q4>a failure that should never have happened</q4>'. <q5>The company had since handed veto rights over 140 sites to local groups</q5>, <s5>he</s5> <c5>said</c5>.

<s6>Haigh</s6>, who took over in 2022 after investors forced out his predecessor, <c6>declined to say</c6> <q6>whether any executive had lost pay over the blast</q6>.

<s8>A 2023 Senate inquiry</s8> <c8>found</c8> <q8>the company had been warned three times that the shelter was at risk</q8>. One of the warnings, an email from a staff archaeologist, was marked '<x>low priority</x>'.

<s9>That archaeologist, Dr Helen Vasquez-Stone</s9>, <c9>called</c9> the settlement '<q9>cheap</q9>'. She resigned a week after the collapse.

<s11>The Yindarra Corporation</s11> <c11>said</c11> <q11>a third of the money would be held in trust for 50 years</q11>. <s12>Its chief executive, Dion Clement</s12>, <c12>urged</c12> <a12>other miners</a12> <q12>to 'do the talking before the drilling'</q12>. His great-aunt nodded.

<s14,15>Canberra</s14,15> <c14>has promised</c14> <q14>new heritage laws</q14> but <c15>has not said</c15> <q15>when they will be introduced</q15>. <s16>The Resources Council</s16>, which represents miners, <c16>wants</c16> <q16>a 30-day limit on objections</q16>, a demand <s17>Indigenous groups</s17> <c17>have condemned</c17> as '<q17>an egg timer on eternity</q17>'.

Ironstone shares closed up 0.8% at A$21.60, in line with the broader market.

Maisie Clement, 81, flew home on Wednesday afternoon. <s18>She</s18> <c18>planned</c18> <q18>to go fishing</q18>.
-----
1 | indirect | elders | GROUP | group
2 | indirect | two sides | GROUP | group
3 | direct | Maisie Clement | PERSON | name
4 | mixed | Roderick Haigh | PERSON | name
5 | indirect | Roderick Haigh | PERSON | pronoun
6 | attitude | Roderick Haigh | PERSON | surname
8 | indirect | 2023 Senate inquiry | DOCUMENT | document
9 | mixed | Helen Vasquez-Stone | PERSON | name
11 | indirect | Yindarra Corporation | ORG | organisation
12 | mixed | Dion Clement | PERSON | name
14 | indirect | Canberra | ORG | organisation
15 | attitude | Canberra | ORG | organisation
16 | attitude | Resources Council | ORG | organisation
17 | mixed | Indigenous groups | GROUP | group
18 | attitude | Maisie Clement | PERSON | pronoun
meta | Miner to pay A$48 mln over cave blast; elders say no sum is enough | 2025-11-12 | Priyanka Nair
entity | LOC | PERTH | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Ironstone Pacific | Ironstone | - | -
entity | LOC | Western Australia | - | - | -
entity | LOC | Pilbara | - | - | -
entity | NORP | Yindarra | - | - | -
entity | PERSON | Maisie Clement | - | - | -
entity | LOC | Karratha | - | - | -
entity | PERSON | Roderick Haigh | Haigh | Chair | Ironstone Pacific
entity | ORG | Senate | - | - | -
entity | PERSON | Helen Vasquez-Stone | Dr Helen Vasquez-Stone | archaeologist | -
entity | ORG | Yindarra Corporation | - | - | -
entity | PERSON | Dion Clement | - | chief executive | Yindarra Corporation
entity | ORG | Canberra | - | - | -
entity | ORG | Resources Council | - | - | -
entity | NORP | Indigenous | - | - | -
