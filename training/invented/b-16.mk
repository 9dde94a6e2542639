 date 2023-09-04 Rupee slips as <s1>central bank</s1> <c1>hints at</c1> <q1>rate pause</q1>

MUMBAI: The rupee fell to a four-month low against the dollar on Monday after <s2>the Reserve Bank</s2> <c2>signalled</c2> that <q2>interest rates would stay where they are until the new year</q2>.

<s3>Governor Shalini Deshpande-Rao</s3> <c3>said</c3> in a speech in Pune that <q3>inflation was “walking, not running”</q3>. <s4>She</s4> <c4>added</c4>: “<q4>We have no reason to chase it.</q4>”

Traders took that as a promise. <q6>The currency touched 84.91 before recovering slightly</q6>, <s6>dealers</s6> <c6>said</c6>.

“<q7>If she says walking, the market hears sleeping,</q7>” <c7>quipped</c7> <s7>Farokh Batliwala, head of treasury at Western Horn Bank</s7>.

<s8>Exporters</s8> <c8>cheered</c8> <q8>the slide</q8>. <s9>The Textile Exporters' Federation</s9> <c9>estimates</c9> that <q9>every one-rupee fall adds Rs 800 crore to its members' income</q9>, though <s10>importers of fuel and edible oil</s10> <c10>complained of</c10> <q10>sharply higher bills</q10>.

<s11>The finance ministry</s11> <c11>played down</c11> <q11>the fall</q11>. <q12>The economy's fundamentals were sound</q12>, <s12>a spokesman</s12> <c12>said</c12>, <q12>and the reserves ample</q12>. Asked whether the government had been consulted about the speech, <s13>he</s13> <c13>said</c13> <q13>the question “answers itself”</q13>.

<s14>Analysts at Crestline Securities</s14> <c14>forecast</c14> <q14>a further drop to 86 by March</q14>. In a note to clients titled “<x>Gravity Always Wins</x>”, <s15>they</s15> <c15>argued</c15> that <q15>the Reserve Bank was “defending a line it has not drawn”</q15>.

Government bonds slipped, with the ten-year yield rising three basis points to 7.21 percent. Volumes were the highest since May.

Not everyone agrees. <s17,18>Batliwala</s17,18> <c17>thinks</c17> <q17>the worst is over</q17>, and <c18>expects</c18> <q18>foreign money to return once American rates are cut</q18>.

The benchmark share index, by contrast, added 0.4 percent. Gold was quoted at Rs 62,300 per 10 grams.
-----
1 | indirect | Reserve Bank | ORG | title
2 | indirect | Reserve Bank | ORG | organisation
3 | mixed | Shalini Deshpande-Rao | PERSON | name
4 | direct | Shalini Deshpande-Rao | PERSON | pronoun
6 | indirect | dealers | GROUP | group
7 | direct | Farokh Batliwala | PERSON | name
8 | indirect | Exporters | GROUP | group
9 | indirect | Textile Exporters' Federation | ORG | organisation
10 | indirect | importers of fuel and edible oil | GROUP | group
11 | indirect | finance ministry | ORG | organisation
12 | indirect | finance ministry | ORG | organisation
13 | mixed | finance ministry | ORG | pronoun
14 | indirect | Analysts at Crestline Securities | GROUP | group
15 | mixed | Analysts at Crestline Securities | GROUP | pronoun
17 | attitude | Farokh Batliwala | PERSON | surname
18 | attitude | Farokh Batliwala | PERSON | surname
meta | Rupee slips as central bank hints at rate pause | 2023-09-04 | -
entity | LOC | MUMBAI | - | - | -
entity | ORG | Reserve Bank | - | - | -
entity | PERSON | Shalini Deshpande-Rao | Governor Shalini Deshpande-Rao | Governor | Reserve Bank
entity | LOC | Pune | - | - | -
entity | PERSON | Farokh Batliwala | Batliwala | head of treasury | Western Horn Bank
entity | ORG | Western Horn Bank | - | - | -
entity | ORG | Textile Exporters' Federation | - | - | -
entity | ORG | Crestline Securities | - | - | -
entity | NORP | American | - | - | -
