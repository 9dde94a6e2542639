 date 2025-06-03 Dairy co-op to close two Waikato plants

By Joanna Hēnare

<q1>New Zealand's second-largest dairy co-operative will close plants at Tirau South and Waharoa by Christmas</q1>, <s1>it</s1> <c1>told</c1> <a1>staff</a1> on Tuesday, <q1>with the loss of 340 jobs</q1>.

<s2>Chief executive Marcus Oldfield</s2> <c2>blamed</c2> <q2>falling milk volumes and "the price of everything that goes into a pot"</q2>. <s3>He</s3> <c3>said</c3> <q3>the company, Kahikatea Milk, had lost $73 million in two years</q3>.

"<q4>I've sat in those smoko rooms,</q4>" <s4>Oldfield</s4> <c4>said</c4>. "<q4>I know whose mortgages I'm talking about.</q4>"

Workers were called to a meeting at 6am. Several left in tears. <s5>Boiler operator Huia Paterson, who has been at Waharoa since he left school and whose two sons also work there</s5>, <c5>said</c5> <q5>the announcement took four minutes</q5>.

"<q6>There was a slide with a picture of a sunrise on it,</q6>" <c6>said</c6> <s6>Paterson</s6>. "<q6>I'll never forgive that sunrise.</q6>"

<s7,8>The Dairy Workers' Alliance</s7,8> <c7>called</c7> the closures "<q7>a betrayal of farmers and staff alike</q7>" and <c8>demanded</c8> that <q8>the company open its books</q8>. <s9>Its organiser, Teuila Masoe</s9>, <c9>said</c9> <q9>members had agreed to shorter hours in March on the understanding that both plants would stay</q9>.

<s10>Oldfield</s10> <c10>disputed</c10> <q10>this</q10>. <q11>No promise had been made</q11>, <s11>he</s11> <c11>insisted</c11>, "<q11>in writing or over a biscuit</q11>".

<s12>The Prime Minister</s12> <c12>described</c12> the news as <q12>awful</q12>. Asked whether the Government would step in, <s13>he</s13> <c13>said</c13> <q13>it was a commercial decision</q13>.

<s14>Economist Rawiri Stent</s14> <c14>estimates</c14> <q14>the district will lose one dollar in every nine it earns</q14>. <s15>He</s15> <c15>hopes</c15> <q15>a buyer can be found for the Waharoa site</q15>, which has its own rail siding.

A sign at the gate still counts the days since the last accident: 1,204.
-----
1 | indirect | Kahikatea Milk | ORG | pronoun
2 | mixed | Marcus Oldfield | PERSON | name
3 | indirect | Marcus Oldfield | PERSON | pronoun
4 | direct | Marcus Oldfield | PERSON | surname
5 | indirect | Huia Paterson | PERSON | name
6 | direct | Huia Paterson | PERSON | surname
7 | mixed | Dairy Workers' Alliance | ORG | organisation
8 | indirect | Dairy Workers' Alliance | ORG | organisation
9 | indirect | Teuila Masoe | PERSON | name
10 | indirect | Marcus Oldfield | PERSON | surname
11 | mixed | Marcus Oldfield | PERSON | pronoun
12 | indirect | prime minister | PERSON | title
13 | indirect | prime minister | PERSON | pronoun
14 | indirect | Rawiri Stent | PERSON | name
15 | attitude | Rawiri Stent | PERSON | pronoun
meta | Dairy co-op to close two Waikato plants | 2025-06-03 | Joanna Hēnare
entity | LOC | Waikato | - | - | -
entity | LOC | New Zealand | - | - | -
entity | LOC | Tirau South | - | - | -
entity | LOC | Waharoa | - | - | -
entity | PERSON | Marcus Oldfield | Oldfield | Chief executive | Kahikatea Milk
entity | ORG | Kahikatea Milk | - | - | -
entity | PERSON | Huia Paterson | Paterson | Boiler operator | -
entity | ORG | Dairy Workers' Alliance | - | - | -
entity | PERSON | Teuila Masoe | - | organiser | Dairy Workers' Alliance
entity | PERSON | Rawiri Stent | - | Economist | -
