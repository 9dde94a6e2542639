 date 2024-11-21 <q1>New line ‘will halve journey to Cork’</q1>, <s1>minister</s1> <c1>claims</c1>

<q2>A €2.1 billion railway line between Limerick and Cork will cut the journey to 48 minutes and take 9,000 cars off the N20</q2>, <s2>the Minister for Transport</s2> <c2>has claimed</c2>.

Announcing the route yesterday, <s3>Minister Gráinne Tuohy</s3> <c3>said</c3> <q3>it was “the most important thing this State has built since Ardnacrusha”</q3>.

“<q4>My grandfather laid track at Charleville and he was told there’d be a fast train within ten years,</q4>” <s4>she</s4> <c4>told</c4> <a4>a crowd of about 60 on the platform at Mallow</a4>. “<q4>That was in 1951. Well, he was told wrong. I’m not going to be wrong.</q4>”

Farmers along the route are unhappy. <s6,7>The Munster Landowners’ Group</s6,7> <c6>says</c6> <q6>not one of its members has been shown a map</q6>, and <c7>has threatened</c7> <q7>to block surveyors from entering fields</q7>.

<s8>Its chairman, Donie Lucey</s8>, <c8>dismissed</c8> the Minister’s figures as “<q8>a sum done on the back of a beer mat</q8>”.

<s9>The Minister’s</s9> <c9>claim</c9> that <q9>the line would pay for itself in 30 years</q9> did not convince economist Oluwaseun Falade of UCC. <c11>In <s11>his</s11> view</c11>, <q11>the passenger numbers “assume that half of Limerick wants to be in Cork by nine in the morning”</q11>.

Green councillors gave the news a warm welcome. <s12>Cllr Róisín Devane</s12> <c12>described</c12> it as “<q12>a good day</q12>”, though <s13>she</s13> <c13>regretted</c13> that <q13>the village of Buttevant would not get its station back</q13>.

Work is due to begin in 2027. Asked when the first train would run, Ms Tuohy laughed.

“<q16>Before I retire,</q16>” <s16>she</s16> <c16>said</c16>, “<q16>and I’m told I look young for my age.</q16>”

There was tea in the waiting room afterwards. A pensioner found an old ticket punch in a drawer and was told to keep it.
-----
1 | mixed | Gráinne Tuohy | PERSON | title
2 | indirect | Gráinne Tuohy | PERSON | title
3 | mixed | Gráinne Tuohy | PERSON | name
4 | direct | Gráinne Tuohy | PERSON | pronoun
6 | indirect | Munster Landowners’ Group | ORG | organisation
7 | indirect | Munster Landowners’ Group | ORG | organisation
8 | mixed | Donie Lucey | PERSON | name
9 | indirect | Gráinne Tuohy | PERSON | title
11 | mixed | Oluwaseun Falade | PERSON | pronoun
12 | mixed | Róisín Devane | PERSON | name
13 | attitude | Róisín Devane | PERSON | pronoun
16 | direct | Gráinne Tuohy | PERSON | pronoun
meta | New line ‘will halve journey to Cork’, minister claims | 2024-11-21 | -
entity | LOC | Cork | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | N20 | - | - | -
entity | PERSON | Gráinne Tuohy | Ms Tuohy | Minister for Transport | -
entity | LOC | Ardnacrusha | - | - | -
entity | LOC | Charleville | - | - | -
entity | LOC | Mallow | - | - | -
entity | ORG | Munster Landowners’ Group | - | - | -
entity | PERSON | Donie Lucey | - | chairman | Munster Landowners’ Group
entity | PERSON | Oluwaseun Falade | - | economist | UCC
entity | ORG | UCC | - | - | -
entity | NORP | Green | - | - | -
entity | PERSON | Róisín Devane | Cllr Róisín Devane | - | -
entity | LOC | Buttevant | - | - | -
