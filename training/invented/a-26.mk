What the inquiry heard: day 14

By our legal affairs correspondent

• <s1>A former fire safety inspector</s1> <c1>told</c1> <a1>the inquiry</a1> that <q1>he was ordered to “lose” a report on Stannard House six weeks before the fire</q1>. <s2>Lionel Crabbe</s2> <c2>said</c2> <q2>the instruction came in a corridor and was never written down</q2>.

• <s3>Counsel to the inquiry, Meera Sivanandan KC</s3>, <c3>put it to</c3> <a3>Mr Crabbe</a3> that <q3>he had invented the conversation</q3>. <s4>He</s4> <c4>replied</c4>: “<q4>I wish I had.</q4>”

• In an email shown to the hearing, <s5>the housing director, Paul Oatley</s5>, <c5>had written</c5>: “<q5>Tenants will always find something to whinge about. If it isn’t the doors it’s the damp.</q5>” <s6,7>Mr Oatley, giving evidence in the afternoon</s6,7>, <c6>apologised</c6> for <q6>the wording</q6>, <c7>saying</c7> <q7>it “fell below my own standards”</q7>.

• <s8>Ms Sivanandan</s8> <c8>asked</c8> <a8>him</a8> <q8>whether he had ever visited the building</q8>. “<q9>Not personally,</q9>” <s9>he</s9> <c9>answered</c9>.

• <s10>The retired judge leading the inquiry, Dame Frances Ilott</s10>, <c10>twice reminded</c10> <a10>the public gallery</a10> <q10>not to shout</q10>. After a cry of “<q11>Shame!</q11>” she rose for ten minutes.

• <s12>A resident, Adaeze Nwosu</s12>, <c12>described</c12> <q12>knocking on doors with a saucepan because the alarm had not sounded</q12>. “<q13>I remember thinking, somebody will come. I remember that more than the smoke,</q13>” <s13>she</s13> <c13>said</c13>.

• <a14>The inquiry</a14> <c14>was told</c14> that <q14>four of the nine doors on Mrs Nwosu’s floor had been fitted without seals</q14>.

<s15>The manufacturer, Brightdoor</s15>, <c15>denies</c15> <q15>liability</q15>. Its lawyers will be heard next week. A <c16>promise</c16> by <s16>the firm</s16> <q16>to release its test results “in full”</q16> has yet to be kept.

The inquiry continues on Monday.
-----
1 | mixed | Lionel Crabbe | PERSON | title
2 | indirect | Lionel Crabbe | PERSON | name
3 | indirect | Meera Sivanandan | PERSON | name
4 | direct | Lionel Crabbe | PERSON | pronoun
5 | direct | Paul Oatley | PERSON | name
6 | indirect | Paul Oatley | PERSON | surname
7 | mixed | Paul Oatley | PERSON | surname
8 | indirect | Meera Sivanandan | PERSON | surname
9 | direct | Paul Oatley | PERSON | pronoun
10 | indirect | Frances Ilott | PERSON | name
11 | direct | - | - | none
12 | indirect | Adaeze Nwosu | PERSON | name
13 | direct | Adaeze Nwosu | PERSON | pronoun
14 | indirect | - | - | none
15 | indirect | Brightdoor | ORG | organisation
16 | mixed | Brightdoor | ORG | organisation
meta | What the inquiry heard: day 14 | - | our legal affairs correspondent
entity | LOC | Stannard House | - | - | -
entity | PERSON | Lionel Crabbe | Mr Crabbe | former fire safety inspector | -
entity | PERSON | Meera Sivanandan | Ms Sivanandan | Counsel to the inquiry | -
entity | PERSON | Paul Oatley | Mr Oatley | housing director | -
entity | PERSON | Frances Ilott | Dame Frances Ilott | retired judge | -
entity | PERSON | Adaeze Nwosu | Mrs Nwosu | - | -
entity | ORG | Brightdoor | - | - | -
