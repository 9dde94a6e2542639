Charity boss quits amid spending row
By Reuben Adler, Social affairs editor

The chief executive of a children's charity resigned last night, days after it emerged that she had charged a £3,100 hotel stay to its emergency fund.

Caroline Voss had led Bright Start since 2016. In her resignation letter, seen by The Register, <s1>she</s1> <c1>wrote</c1>: "<q1>I leave with a clear conscience and a heavy heart. Every penny was approved.</q1>"

The trustees see it differently. <s3>Their chairman, Lord Amberley</s3>, <c3>said</c3> <q3>no approval had been sought or given and that the money must be repaid "without further discussion"</q3>.

<s4>The Charity Commission</s4> <c4>confirmed</c4> <q4>it had opened a case</q4>. <q5>It was too early</q5>, <s5>it</s5> <c5>said</c5>, <q5>to draw conclusions</q5>.

Three former employees spoke to The Register on condition of anonymity. <s7>One</s7> <c7>described</c7> <q7>a culture in which "asking about a receipt was like asking about somebody's weight"</q7>. <s8>Another</s8> <c8>said</c8> <q8>staff had been told by Ms Voss's office not to keep copies</q8>.

The third, who worked in fundraising, was more sympathetic. "<q9>She could charm a million out of a stone,</q9>" <s9>he</s9> <c9>said</c9>. "<q9>People like that get used to nice sheets.</q9>"

<s10>Ms Voss</s10> <c10>has always denied</c10> <q10>living lavishly</q10>. Asked about the hotel by a committee of MPs last week, <s12>she</s12> <c12>said</c12> <q12>it had been the only one with rooms</q12>. She was not asked why she had stayed for six nights.

<s13>Labour MP Kwabena Stirling, who sits on the committee</s13>, <c13>called for</c13> <q13>a full audit</q13>. "<q14>Donors gave that money for beds,</q14>" <s14>he</s14> <c14>said</c14>. "<q14>They didn't have this bed in mind.</q14>"

<s15>Friends of Ms Voss</s15> <c15>insist</c15> <q15>she has been "hung out to dry"</q15>.

Bright Start, whose slogan is "<x>Because mornings matter</x>", helped 12,000 children last year. Its deputy director, Naomi Tran, will take over until a successor is found.
-----
1 | direct | Caroline Voss | PERSON | pronoun
3 | mixed | Lord Amberley | PERSON | name
4 | indirect | Charity Commission | ORG | organisation
5 | indirect | Charity Commission | ORG | pronoun
7 | mixed | one | PERSON | title
8 | indirect | another | PERSON | title
9 | direct | third | PERSON | pronoun
10 | indirect | Caroline Voss | PERSON | surname
12 | indirect | Caroline Voss | PERSON | pronoun
13 | indirect | Kwabena Stirling | PERSON | name
14 | direct | Kwabena Stirling | PERSON | pronoun
15 | mixed | Friends of Ms Voss | GROUP | group
meta | Charity boss quits amid spending row | - | Reuben Adler, Social affairs editor
entity | PERSON | Caroline Voss | Ms Voss | chief executive | Bright Start
entity | ORG | Bright Start | - | - | -
entity | ORG | The Register | - | - | -
entity | PERSON | Lord Amberley | - | chairman | Bright Start
entity | ORG | Charity Commission | - | - | -
entity | ORG | Labour | - | - | -
entity | PERSON | Kwabena Stirling | - | MP | Labour
entity | PERSON | Naomi Tran | - | deputy director | Bright Start
