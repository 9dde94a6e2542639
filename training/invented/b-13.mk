Duchess opens hospice garden and laughs off the rain

<s1>The Duchess of Marlowe</s1> <c1>told</c1> <a1>nurses</a1> <q1>they were “made of stronger stuff than royalty”</q1> as she opened a memorial garden in Dunedin in driving rain on Saturday.

The duchess, patron of the Harbour Hospice Trust since 2011, declined an umbrella, planted a kōwhai and lost a glove to the mud.

“<q2>I've ruined better gloves for worse causes,</q2>” <s2>she</s2> <c2>remarked</c2> to <a2>the head gardener, Tama Rewi</a2>, who fished it out with a rake.

Each of the garden's 112 stones carries a name. One belongs to Euan McLeish, a bagpiper who played for patients every Sunday until he became one. <s3,4>His widow, Shona McLeish</s3,4>, <c3>said</c3> <q3>he would have found the ceremony “far too dry”</q3>, and <c4>thanked</c4> <a4>the trust</a4> for “<q4>letting an old show-off have the last tune</q4>”.

The hospice, which costs $4.2 million a year to run, relies on donations for two-thirds of its income. <s5>Chief executive Pauline Sefo</s5> <c5>said</c5> <q5>giving had fallen since the floods</q5>.

“<q6>We're not poor, but we can see it from here,</q6>” <s6>Sefo</s6> <c6>said</c6>.

<s7,8>She</s7,8> <c7>revealed</c7> that <q7>an anonymous couple had left the trust a house in Roslyn</q7>, and <c8>said</c8> <q8>the sale would keep two beds open for a decade</q8>.

The visit had been cut by an hour because of the weather. <s9>A palace aide</s9> <c9>said</c9> beforehand that <q9>the duchess would not speak to the press</q9>. She did, at length, over a plate of cheese rolls.

Asked what she would take home, <s10>she</s10> <c10>replied</c10>: “<q10>This,</q10>” and held up the dripping glove.

<q11>Her tour continues on Monday in Invercargill</q11>, <c11>according to</c11> <s11>the official diary</s11>.
-----
1 | mixed | Duchess of Marlowe | PERSON | name
2 | direct | Duchess of Marlowe | PERSON | pronoun
3 | mixed | Shona McLeish | PERSON | name
4 | mixed | Shona McLeish | PERSON | name
5 | indirect | Pauline Sefo | PERSON | name
6 | direct | Pauline Sefo | PERSON | surname
7 | indirect | Pauline Sefo | PERSON | pronoun
8 | indirect | Pauline Sefo | PERSON | pronoun
9 | indirect | palace aide | PERSON | title
10 | direct | Duchess of Marlowe | PERSON | pronoun
11 | indirect | official diary | DOCUMENT | document
meta | Duchess opens hospice garden and laughs off the rain | - | -
entity | PERSON | Duchess of Marlowe | - | patron | Harbour Hospice Trust
entity | LOC | Dunedin | - | - | -
entity | ORG | Harbour Hospice Trust | - | - | -
entity | PERSON | Tama Rewi | - | head gardener | -
entity | PERSON | Euan McLeish | - | bagpiper | -
entity | PERSON | Shona McLeish | - | - | -
entity | PERSON | Pauline Sefo | Sefo | Chief executive | -
entity | LOC | Roslyn | - | - | -
entity | LOC | Invercargill | - | - | -
