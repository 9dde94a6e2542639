‘<q1>They sold the floor from under Mum</q1>’: inside the fall of a care home empire

When private equity came to Larkfield House, <s2>the new owner</s2> <c2>promised</c2> ‘<q2>a home for life</q2>’. Three years on, <s3>the families</s3> <c3>are still asking</c3> <q3>where the money went</q3>

Oonagh Trevanion

On the second Thursday in January, Frances Okell opened a letter at her kitchen table in Thornaby Cross, read it twice and rang her sister. Their mother, Edna, a retired postmistress of 91, had 28 days to leave the room in which she had slept since her stroke.

‘<q4>They sold the floor from under Mum and told us by second-class post,</q4>’ <c4>says</c4> <s4>the 63-year-old dental nurse</s4>.

Larkfield was one of 41 homes run by Ashdown Vane, a firm founded in Guisborough in 1986 by two district nurses and bought in 2021 by Halcyon Bower Capital, a private equity house in Jersey. In its first newsletter to relatives, <s5>the fund</s5> <c5>insisted</c5> that ‘<q5>nothing will change but the curtains</q5>’.

What changed was the rent. <q6>It rose by 38% in two years</q6>, <c6>according to</c6> <s6>a study of the accounts by the Centre for Social Ownership at Leeds University</s6>. <s7>The centre’s director, Prof Mehmet Sayin</s7>, <c7>reckons</c7> <q7>£214 of each resident’s weekly fee ‘had left the building before anyone made breakfast’</q7>.

‘<q8>You cannot run dementia care like a car park,</q8>’ <s8>he</s8> <c8>argues</c8>. ‘<q8>A car park does not need its hand held.</q8>’

<s9>Bower</s9> <c9>disputes</c9> <q9>the figure</q9>. <s10,11>A spokesperson</s10,11> <c10>said</c10> <q10>it had put £11m into ‘roofs, boilers and people’</q10>, and <c11>blamed</c11> <q11>‘a decade of neglect by successive governments’ for the closures</q11>.

Inside, things fell apart by degrees. <s12>A night carer</s12> who left in March <c12>describes</c12> <q12>shifts on which she and one agency worker looked after 34 people over two floors</q12>. <s13>The manager</s13>, whom she liked, <c13>told</c13> <a13>her</a13> <q13>head office wanted ‘paper, not people’</q13>.

‘<q14>I charted turns I hadn’t done,</q14>’ <s14>the carer</s14> <c14>says</c14>. ‘<q14>I still dream about the chart.</q14>’

The Care Quality Commission inspected in May. <s15>Its report</s15> <c15>found</c15> <q15>medicines ‘left in egg cups’ and call bells ‘unanswered for up to 50 minutes’</q15>. <q16>Residents</q16>, <s16>it</s16> <c16>noted</c16>, <q16>were ‘spoken to kindly by staff with no time to stop’</q16>.

None of this surprised Dilys Arkwright-Bello, matron for 19 years until the sale. <s17>She</s17> <c17>remembers</c17> <q17>being handed a laminated card of targets by a man from Manchester ‘younger than my shoes’</q17>.

Ministers have noticed. <s18>Kirsty Ballantrae, the care minister</s18>, <c18>told</c18> <a18>the Commons</a18> this month that <q18>she would ‘follow the rent, not the rhetoric’</q18>. <s19>Her Conservative shadow, Aubrey Finch</s19>, <c19>dismissed</c19> it as ‘<q19>a slogan in search of a statute</q19>’. <s20>The Care Homes Alliance</s20>, which speaks for charities, <c20>fears</c20> <q20>any bill will exempt offshore landlords</q20>.

Cleveland council has found beds for 22 residents in Redcar, Skelton and Whitby. <s21>Councillor Yusuf Adair</s21>, who led the search, <c21>calls</c21> the present law ‘<q21>a fire brigade that may only watch</q21>’.

In the last week the sisters packed. <s22>Moira</s22>, the younger, <c22>wanted</c22> <q22>to bring the geranium</q22>; <s23>Frances</s23> <c23>thought</c23> <q23>it would not survive the A19</q23>. Their mother watched from the wing chair.

‘<q24>Is it the war?</q24>’ <s24>she</s24> <c24>asked</c24> on the stairs.

Moira has kept <s25>a note from the physiotherapist</s25>, dated the week before the letter, that <c25>reads</c25>: ‘<q25>Edna danced today.</q25>’ Three times <s26>she</s26> <c26>has asked</c26> <a26>Bower</a26> for <q26>an apology</q26>. It has yet to reply.
-----
1 | direct | Frances Okell | PERSON | none
2 | mixed | Halcyon Bower Capital | ORG | organisation
3 | indirect | families | GROUP | group
4 | direct | Frances Okell | PERSON | title
5 | mixed | Halcyon Bower Capital | ORG | organisation
6 | indirect | study of the accounts by the Centre for Social Ownership at Leeds University | DOCUMENT | document
7 | mixed | Mehmet Sayin | PERSON | name
8 | direct | Mehmet Sayin | PERSON | pronoun
9 | indirect | Halcyon Bower Capital | ORG | organisation
10 | mixed | Halcyon Bower Capital | ORG | organisation
11 | mixed | Halcyon Bower Capital | ORG | organisation
12 | indirect | night carer | PERSON | title
13 | mixed | manager | PERSON | title
14 | direct | night carer | PERSON | title
15 | mixed | Its report | DOCUMENT | document
16 | mixed | Its report | DOCUMENT | pronoun
17 | mixed | Dilys Arkwright-Bello | PERSON | pronoun
18 | mixed | Kirsty Ballantrae | PERSON | name
19 | mixed | Aubrey Finch | PERSON | name
20 | attitude | Care Homes Alliance | ORG | organisation
21 | mixed | Yusuf Adair | PERSON | name
22 | attitude | Moira | PERSON | name
23 | attitude | Frances Okell | PERSON | name
24 | direct | Edna | PERSON | pronoun
25 | direct | note from the physiotherapist | DOCUMENT | document
26 | indirect | Moira | PERSON | pronoun
entity | PERSON | Frances Okell | Frances | dental nurse | -
entity | PERSON | Edna | - | postmistress | -
entity | PERSON | Mehmet Sayin | Prof Mehmet Sayin | director | Centre for Social Ownership
entity | PERSON | Dilys Arkwright-Bello | - | matron | Larkfield House
entity | PERSON | Kirsty Ballantrae | - | care minister | -
entity | PERSON | Aubrey Finch | - | - | -
entity | PERSON | Yusuf Adair | Councillor Yusuf Adair | Councillor | Cleveland council
entity | PERSON | Moira | - | - | -
entity | ORG | Larkfield House | Larkfield | - | -
entity | ORG | Ashdown Vane | - | - | -
entity | ORG | Halcyon Bower Capital | Bower | - | -
entity | ORG | Centre for Social Ownership | - | - | -
entity | ORG | Leeds University | - | - | -
entity | ORG | Care Quality Commission | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Care Homes Alliance | - | - | -
entity | ORG | Cleveland council | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Thornaby Cross | - | - | -
entity | LOC | Guisborough | - | - | -
entity | LOC | Jersey | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Redcar | - | - | -
entity | LOC | Skelton | - | - | -
entity | LOC | Whitby | - | - | -
entity | LOC | A19 | - | - | -
meta | ‘They sold the floor from under Mum’: inside the fall of a care home empire | - | Oonagh Trevanion
