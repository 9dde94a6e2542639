<s1>Tánaiste</s1> <c1>rejects</c1> <q1>claim of ‘kite-flying’</q1> as rent row deepens

By Diarmuid Heffernan, Political Correspondent

<s2>The Tánaiste</s2> <c2>has rejected</c2> as “<q2>codology</q2>” an accusation that plans to end rent caps were leaked to test the public mood.

In heated exchanges in the Dáil yesterday, <s3>Labhaoise Ní Chathasaigh of the Civic Left</s3> <c3>accused</c3> the Government of “<q3>flying kites over people who can’t afford the string</q3>”.

“<q4>A nurse in this city is paying €2,150 for a room with a shower beside the cooker,</q4>” <s4>Deputy Ní Chathasaigh</s4> <c4>said</c4>. “<q4>What does the Tánaiste say to her? Cook faster?</q4>”

<s5>The Tánaiste, Ruairí Considine</s5>, <c5>replied</c5> that <q5>no memo on the caps had come before Cabinet</q5>. <s6,7>He</s6,7> <c6>insisted</c6> <q6>renters would be “front and centre” of any reform</q6> and <c7>challenged</c7> <a7>Opposition TDs</a7> <q7>to publish costings of their own</q7>.

“<q8>It is easy to be angry,</q8>” <s8>he</s8> <c8>told</c8> <a8>the House</a8>. “<q8>It is harder to pour concrete.</q8>”

The exchanges grew so loud that the Ceann Comhairle, Bernie Mac Giolla, rose twice and, on the second occasion, suspended the sitting for ten minutes. <s9>She</s9> <c9>reminded</c9> <a9>deputies</a9> that <q9>a school group from Ballinrobe was in the gallery</q9>.

“<q10>They are better behaved than you,</q10>” <s10>she</s10> <c10>added</c10>.

Rent rules apply to some four out of five tenancies in the State. <s11>A report by the Housing Agency</s11> last month <c11>found</c11> <q11>they had slowed increases but may have deterred new building</q11>.

<s12>Government sources</s12> <c12>conceded</c12> last night that <q12>an options paper does exist</q12>. <c13>According to</c13> <s13>one Minister of State</s13>, <q13>it contains “four options, three of them awful”</q13>.

<s14>Tenants’ group Díon</s14> <c14>said</c14> <q14>it would march on Leinster House if the caps were touched</q14>. <s15>Its spokeswoman, Adaeze Nwachukwu</s15>, <c15>questioned</c15> <q15>why landlords’ bodies had been briefed before renters</q15>.

<s16>The Irish Landlords’ Federation</s16> <c16>denied</c16> <q16>receiving any briefing</q16>. <s17>Chief executive Hugh Prendergast</s17> <c17>said</c17> <q17>he learned of the plan “from the wireless, like everybody else”</q17>.

The Dáil resumes on Tuesday, when a motion of no confidence in the Minister for Housing is to be taken.
-----
1 | mixed | Ruairí Considine | PERSON | title
2 | mixed | Ruairí Considine | PERSON | title
3 | mixed | Labhaoise Ní Chathasaigh | PERSON | name
4 | direct | Labhaoise Ní Chathasaigh | PERSON | surname
5 | indirect | Ruairí Considine | PERSON | name
6 | mixed | Ruairí Considine | PERSON | pronoun
7 | indirect | Ruairí Considine | PERSON | pronoun
8 | direct | Ruairí Considine | PERSON | pronoun
9 | indirect | Bernie Mac Giolla | PERSON | pronoun
10 | direct | Bernie Mac Giolla | PERSON | pronoun
11 | indirect | report by the Housing Agency | DOCUMENT | document
12 | indirect | Government sources | GROUP | group
13 | mixed | one Minister of State | PERSON | title
14 | indirect | Díon | ORG | organisation
15 | indirect | Adaeze Nwachukwu | PERSON | name
16 | indirect | Irish Landlords’ Federation | ORG | organisation
17 | mixed | Hugh Prendergast | PERSON | name
entity | PERSON | Labhaoise Ní Chathasaigh | Deputy Ní Chathasaigh | Deputy | Civic Left
entity | PERSON | Ruairí Considine | - | Tánaiste | -
entity | PERSON | Bernie Mac Giolla | - | Ceann Comhairle | -
entity | ORG | Díon | - | - | -
entity | PERSON | Adaeze Nwachukwu | - | spokeswoman | Díon
entity | ORG | Irish Landlords’ Federation | - | - | -
entity | PERSON | Hugh Prendergast | - | Chief executive | Irish Landlords’ Federation
entity | ORG | Civic Left | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Housing Agency | - | - | -
entity | ORG | Leinster House | - | - | -
entity | LOC | Ballinrobe | - | - | -
meta | Tánaiste rejects claim of ‘kite-flying’ as rent row deepens | - | Diarmuid Heffernan
