Zimbabwe's farmers turn to goats as maize fails for third year

By Rutendo Chikore

GWANDA, Zimbabwe (AFP) - Standing in what should have been a field of waist-high maize, Sikhumbuzo Nyoni kicks at the dust and laughs.

'<q1>The only thing I have harvested is my own footprints,</q1>' <c1>says</c1> <s1>the 58-year-old</s1>.

<q2>Three failed seasons have left some 4.2 million people in southern Zimbabwe in need of food aid</q2>, <c2>according to</c2> <s2>the World Food Programme</s2>. <s3>The agency</s3> <c3>has asked for</c3> <q3>$190 million</q3>; it has received a fifth of that.

Nyoni's answer has four legs. With a loan from Tese, a farmers' cooperative, he has swapped his plough for eleven goats. <s4>Tese</s4> <c4>says</c4> <q4>2,300 households have done the same since 2023</q4>.

'<q5>A goat will eat what the sun has insulted,</q5>' <s5>its founder, Dr Gamuchirai Zvobgo</s5>, <c5>told</c5> <a5>AFP</a5>. '<q5>Maize is a crop for a climate we used to have.</q5>'

<s6>She</s6> <c6>believes</c6> <q6>the government should stop giving out free maize seed</q6>. Officials bristle at that. <s8,9>Agriculture Minister Obert Shumba</s8,9> <c8>said</c8> <q8>maize was 'not just food, it is who we are'</q8> and <c9>insisted</c9> <q9>new drought-tolerant varieties would reach farmers by October</q9>.

<s10>He</s10> <c10>blamed</c10> '<q10>imported pessimism</q10>' for the empty fields, a phrase that has since become a joke on local WhatsApp groups.

Not everyone can make the switch. <s11>Nyoni's widowed neighbour, Thandeka Ndlovu</s11>, <c11>explains</c11> that <q11>her land is too small for animals and her sons have gone to Johannesburg</q11>. They send money when they can. '<q13>Last month it was enough for salt,</q13>' <s13>the 71-year-old</s13> <c13>says</c13>.

<s14>Conservationists</s14> also <c14>worry</c14> that <q14>large herds will strip the hillsides bare</q14>. <s15>A study published in August</s15> <c15>found</c15> <q15>goats had already damaged a quarter of the woodland around Gwanda</q15>.

Nyoni has heard the argument. <s17>He</s17> <c17>plans</c17> <q17>to fence his herd when he can afford wire</q17>.

'<q18>First they must live,</q18>' <s18>he</s18> <c18>says</c18>. '<q18>Then we can discuss their manners.</q18>'
-----
1 | direct | Sikhumbuzo Nyoni | PERSON | title
2 | indirect | World Food Programme | ORG | organisation
3 | indirect | World Food Programme | ORG | organisation
4 | indirect | Tese | ORG | organisation
5 | direct | Gamuchirai Zvobgo | PERSON | name
6 | attitude | Gamuchirai Zvobgo | PERSON | pronoun
8 | mixed | Obert Shumba | PERSON | name
9 | indirect | Obert Shumba | PERSON | name
10 | mixed | Obert Shumba | PERSON | pronoun
11 | indirect | Thandeka Ndlovu | PERSON | name
13 | direct | Thandeka Ndlovu | PERSON | title
14 | attitude | Conservationists | GROUP | group
15 | indirect | study published in August | DOCUMENT | document
17 | attitude | Sikhumbuzo Nyoni | PERSON | pronoun
18 | direct | Sikhumbuzo Nyoni | PERSON | pronoun
meta | Zimbabwe's farmers turn to goats as maize fails for third year | - | Rutendo Chikore
entity | LOC | Zimbabwe | - | - | -
entity | LOC | Gwanda | GWANDA | - | -
entity | ORG | AFP | - | - | -
entity | PERSON | Sikhumbuzo Nyoni | Nyoni | - | -
entity | ORG | World Food Programme | - | - | -
entity | ORG | Tese | - | - | -
entity | PERSON | Gamuchirai Zvobgo | Dr Gamuchirai Zvobgo | founder | Tese
entity | PERSON | Obert Shumba | - | Agriculture Minister | -
entity | ORG | WhatsApp | - | - | -
entity | PERSON | Thandeka Ndlovu | - | - | -
entity | LOC | Johannesburg | - | - | -
