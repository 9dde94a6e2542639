Central bank holds rates, hints at June cut

STOCKHOLM, April 3 (Wire) - <s1>Sweden's central bank</s1> left its key interest rate unchanged at 2.75% on Thursday and <c1>signalled</c1> that <q1>a cut could come as soon as June if inflation continued to ease</q1>.

"<q2>The window is open a little. We have not yet decided to climb through it,</q2>" <s2>Governor Ebba Nordenfelt</s2> <c2>told</c2> <a2>a news conference</a2>.

The decision was in line with forecasts. <s3>Fourteen of 17 economists polled by the Wire</s3> <c3>had predicted</c3> <q3>no change</q3>.

<s4>The bank</s4> <c4>now sees</c4> <q4>inflation averaging 2.1% this year, against 2.4% in its December forecast</q4>. <s5>It</s5> <c5>reiterated</c5> that <q5>policy would "proceed with caution"</q5>.

<s6,7>Deputy Governor Jonas Ahlqvist</s6,7> <c6>entered a reservation against</c6> <q6>the decision</q6>, <c7>saying</c7> <q7>he would have preferred an immediate quarter-point cut</q7>.

<q8>A weak crown remains the main risk</q8>, <c8>according to</c8> <s8>minutes of the previous meeting</s8>.

"<q9>It is a hold with a wink,</q9>" <c9>said</c9> <s9>Yasmin el-Sharif, chief economist at Fjordbank</s9>. "<q9>The market will read June, and I think the market will be right.</q9>"

The crown weakened after the announcement, touching 11.42 against the euro. Traders priced in a 78% chance of a cut in June, up from 61% on Wednesday.

Not everyone was convinced. <s11>Erik Lodge of Petersen Asset Management</s11> <c11>warned</c11> that <q11>wage talks in the autumn could still "spoil the picnic"</q11>.

<s12>The finance ministry</s12> <c12>welcomed</c12> <q12>what it called a balanced decision</q12>. <s13>Finance Minister Leyla Demirci</s13>, asked whether she would have liked a cut, <c13>said</c13>: "<q13>I never comment on the bank. I do not even comment on the weather over the bank.</q13>"

Nordenfelt's term ends in December. <s14>She</s14> <c14>has not said</c14> <q14>whether she will seek another</q14>.
-----
1 | indirect | Sweden's central bank | ORG | title
2 | direct | Ebba Nordenfelt | PERSON | name
3 | attitude | Fourteen of 17 economists | GROUP | group
4 | attitude | Sweden's central bank | ORG | organisation
5 | mixed | Sweden's central bank | ORG | pronoun
6 | indirect | Jonas Ahlqvist | PERSON | name
7 | indirect | Jonas Ahlqvist | PERSON | name
8 | indirect | minutes of the previous meeting | DOCUMENT | document
9 | direct | Yasmin el-Sharif | PERSON | name
11 | mixed | Erik Lodge | PERSON | name
12 | indirect | finance ministry | ORG | organisation
13 | direct | Leyla Demirci | PERSON | name
14 | attitude | Ebba Nordenfelt | PERSON | pronoun
meta | Central bank holds rates, hints at June cut | - | -
entity | LOC | STOCKHOLM | - | - | -
entity | ORG | Wire | - | - | -
entity | LOC | Sweden | - | - | -
entity | PERSON | Ebba Nordenfelt | Nordenfelt | Governor | -
entity | PERSON | Jonas Ahlqvist | - | Deputy Governor | -
entity | PERSON | Yasmin el-Sharif | - | chief economist | Fjordbank
entity | ORG | Fjordbank | - | - | -
entity | PERSON | Erik Lodge | - | - | Petersen Asset Management
entity | ORG | Petersen Asset Management | - | - | -
entity | PERSON | Leyla Demirci | - | Finance Minister | -
