<s10>Climber’s family</s10> <c10>pay tribute to</c10> ‘<q10>force of nature</q10>’

<s1>The family of a climber who died on Ben Laoghal</s1> <c1>have paid tribute to</c1> <q1>a “force of nature” who “never once took the easy path”</q1>.

Isla Farquhar, 27, from Dingwall, fell while descending the north-west face on 2 March. Her body was found by a rescue team the following morning.

In a statement released through Police Scotland, <s2>her parents, Morag and Ewan</s2>, <c2>said</c2>:

“<q2>Isla came into the world three weeks early and was in a hurry ever after.</q2>

“<q2>She taught half the children in this town to swim and the other half to swear. She was kind, she was daft, and she was the best company on a wet hill.</q2>

“<q2>We would like to thank the team from Assynt, who carried our girl down in the dark. We will never be able to repay them.</q2>”

<s3>Her fiancé, Kenji Maeda</s3>, <c3>added</c3>: “<q3>She used to say the summit was only the place you have your sandwich. I’ll be having mine without her now.</q3>”

<s4>Fergus Tulloch, who leads the Assynt team</s4>, <c4>said</c4> <q4>conditions had been “as bad as I have seen in 30 years”</q4>. <q5>Ice</q5>, <s5>he</s5> <c5>explained</c5>, <q5>had formed under fresh snow, and even experienced parties were turning back</q5>.

<q6>There were no suspicious circumstances</q6>, <s6>police</s6> <c6>said</c6>.

Pupils at Dingwall Primary, where Ms Farquhar was a classroom assistant, have filled a wall with drawings of mountains. <s7>One card</s7> <c7>reads</c7>: “<q7>Thank you for not letting me sink.</q7>”

<s8>Head teacher Shabnam Iqbal</s8> <c8>said</c8> <q8>a room would be named after her</q8>. “<q9>She’d hate that,</q9>” <s9>Ms Iqbal</s9> <c9>admitted</c9>, “<q9>so we’re going to make it the lost property room. She’d laugh at that.</q9>”

A collection for mountain rescue had raised £14,000 by last night.
-----
10 | mixed | Climber’s family | GROUP | title
1 | mixed | Climber’s family | GROUP | title
2 | direct | her parents | GROUP | name
3 | direct | Kenji Maeda | PERSON | name
4 | mixed | Fergus Tulloch | PERSON | name
5 | indirect | Fergus Tulloch | PERSON | pronoun
6 | indirect | Police Scotland | ORG | group
7 | direct | One card | DOCUMENT | document
8 | indirect | Shabnam Iqbal | PERSON | name
9 | direct | Shabnam Iqbal | PERSON | surname
meta | Climber’s family pay tribute to ‘force of nature’ | - | -
entity | LOC | Ben Laoghal | - | - | -
entity | PERSON | Isla Farquhar | Isla; Ms Farquhar | classroom assistant | Dingwall Primary
entity | LOC | Dingwall | - | - | -
entity | ORG | Police Scotland | - | - | -
entity | PERSON | Morag | - | - | -
entity | PERSON | Ewan | - | - | -
entity | LOC | Assynt | - | - | -
entity | PERSON | Kenji Maeda | - | - | -
entity | PERSON | Fergus Tulloch | - | - | -
entity | ORG | Dingwall Primary | - | - | -
entity | PERSON | Shabnam Iqbal | Ms Iqbal | Head teacher | Dingwall Primary
