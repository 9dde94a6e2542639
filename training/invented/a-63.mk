<q14>Four in 10 Britons would pay more tax for social care</q14> <c14>-</c14> <s14>poll</s14>

LONDON, Sept 20 - <q1>Forty-one percent of Britons would accept a penny on income tax if it were spent on care for the elderly</q1>, <s1>an opinion poll</s1> <c1>showed</c1> on Friday, up from 33% a year ago.

<s2>The Quorum survey for the Sunday Dispatch</s2> also <c2>found</c2> that <q2>support was highest among those aged over 65 and lowest among those with young children</q2>.

<s3>The government</s3> <c3>has pledged</c3> <q3>not to raise income tax, value-added tax or national insurance in this parliament</q3>. <s5>Treasury minister Desmond Falk</s5> stuck to that line on Friday, <c5>telling</c5> <a5>Sky News</a5>: "<q5>Polls are polls. The manifesto is the manifesto.</q5>"

<s6>Economists</s6> <c6>say</c6> <q6>the pledge leaves little room for manoeuvre</q6>. In a report last week, <s7>the Fiscal Foundation</s7> <c7>put</c7> <q7>the cost of the government's own care reforms at 9 billion pounds a year</q7>.

"<q8>You can have the reforms or you can have the pledge,</q8>" <c8>said</c8> <s8>its director, Ming Alderton</s8>. "<q8>Choose.</q8>"

<q10>Prime Minister Owen Castell will announce a review next month</q10>, <s10>three government officials</s10> <c10>told</c10> <a10>Reuters</a10>. <s11>One of them</s11> <c11>said</c11> <q11>he had not yet decided on its scope</q11>.

<s12>The opposition Alliance</s12> <c12>accused</c12> him of "<q12>kicking the can into a care home</q12>". <s13>Its leader, Bronagh Seward</s13>, <c13>has said</c13> <q13>she would fund care from a levy on estates</q13>, without giving figures.

The poll of 2,104 adults was carried out between Sept 11 and 13. Sterling was little changed.
-----
14 | indirect | opinion poll | DOCUMENT | document
1 | indirect | opinion poll | DOCUMENT | document
2 | indirect | opinion poll | DOCUMENT | document
3 | indirect | government | ORG | organisation
5 | direct | Desmond Falk | PERSON | name
6 | indirect | Economists | GROUP | group
7 | indirect | Fiscal Foundation | ORG | organisation
8 | direct | Ming Alderton | PERSON | name
10 | indirect | three government officials | GROUP | group
11 | indirect | One of them | PERSON | title
12 | mixed | Alliance | ORG | organisation
13 | indirect | Bronagh Seward | PERSON | name
meta | Four in 10 Britons would pay more tax for social care - poll | - | -
entity | NORP | Britons | - | - | -
entity | LOC | LONDON | - | - | -
entity | ORG | Quorum | - | - | -
entity | ORG | Sunday Dispatch | - | - | -
entity | ORG | Treasury | - | - | -
entity | PERSON | Desmond Falk | - | Treasury minister | Treasury
entity | ORG | Sky News | - | - | -
entity | ORG | Fiscal Foundation | - | - | -
entity | PERSON | Ming Alderton | - | director | Fiscal Foundation
entity | PERSON | Owen Castell | - | Prime Minister | -
entity | ORG | Reuters | - | - | -
entity | ORG | Alliance | - | - | -
entity | PERSON | Bronagh Seward | - | leader | Alliance
