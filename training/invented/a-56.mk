Live: Harbour fire – updates as they happened

16:45 | By Jonah Petrie

<s1>Fire crews</s1> <c1>say</c1> <q1>the blaze at the Dawes Quay warehouse is “surrounded but not out”</q1>.

16:31 | From the scene

<s2>Our reporter Amara Stitt</s2> <c2>writes</c2>:

“<q2>You can taste it from the bridge. Sugar, mostly. There were 300 tonnes of it in there, according to a man who drove a forklift until last week.</q2>”

16:20

Tweet from <s3>@DawesHarbour</s3><c3>:</c3> “<q3>All berths closed until further notice. Please stop asking about the kayak race.</q3>”

16:04

<s4>The mayor, Lesedi Van Wyk</s4>, <c4>has praised</c4> <q4>the “extraordinary calm” of harbour staff</q4>. <s5,6>She</s5,6> <c5>added</c5> that <q5>everybody was accounted for</q5>, but <c6>would not speculate on</c6> <q6>the cause</q6>.

15:48

BREAKING: <q7>Two firefighters have been taken to hospital with smoke inhalation</q7>, <s7>the service</s7> <c7>confirms</c7>. <q8>Their injuries are not thought to be serious</q8>, <s8>it</s8> <c8>says</c8>.

15:40

Eyewitness account

Grigore Munteanu was mending nets on the opposite quay. “<q9>First I hear a pop, like a bottle. Then the windows come out, all of them, very polite, one after another,</q9>” <s9>he</s9> <c9>tells</c9> <a9>us</a9>. “<q9>I said to my cousin, ‘<n9>That is not a barbecue</n9>.’</q9>”

15:22

<a10>Residents of Fish Street</a10> <c10>have been told</c10> <q10>to keep windows shut</q10>. An evacuation centre has opened at the Seamen’s Hall.

15:15

<s11>The environment agency</s11> <c11>is concerned</c11> that <q11>syrup could reach the harbour</q11>.

15:09

Reports are coming in of a fire at Dawes Quay. Details as we get them. <c12>According to</c12> <s12>one caller to the newsroom</s12>, <q12>flames can be seen “from the roundabout with the anchor”</q12>.
-----
1 | mixed | Fire crews | GROUP | group
2 | direct | Amara Stitt | PERSON | name
3 | direct | @DawesHarbour | ORG | organisation
4 | mixed | Lesedi Van Wyk | PERSON | name
5 | indirect | Lesedi Van Wyk | PERSON | pronoun
6 | attitude | Lesedi Van Wyk | PERSON | pronoun
7 | indirect | service | ORG | organisation
8 | indirect | service | ORG | pronoun
9 | direct | Grigore Munteanu | PERSON | pronoun
10 | indirect | - | - | none
11 | attitude | environment agency | ORG | organisation
12 | mixed | one caller to the newsroom | PERSON | title
meta | Live: Harbour fire – updates as they happened | - | -
entity | LOC | Dawes Quay | - | - | -
entity | PERSON | Amara Stitt | - | reporter | -
entity | ORG | @DawesHarbour | - | - | -
entity | PERSON | Lesedi Van Wyk | - | mayor | -
entity | PERSON | Grigore Munteanu | - | - | -
entity | LOC | Fish Street | - | - | -
entity | LOC | Seamen’s Hall | - | - | -
