'<q1>I'm not here to babysit</q1>': Breakwaters hire Lassonde to end eight-year playoff drought

By Kip Wojtowicz

MILWAUKEE — Dale Lassonde coached three teams in nine seasons, was fired by all of them and spent last winter running a youth clinic in a barn outside Thunder Bay. On Monday the Milwaukee Breakwaters made him their sixth head coach in eight years.

<s2>General manager Annika Vikander</s2> <c2>said</c2> <q2>the club had interviewed 11 candidates and offered the job to one</q2>.

"<q3>Everybody told us what they'd do with our power play,</q3>" <c3>said</c3> <s3>Vikander</s3>, who took over hockey operations in April. "<q3>Dale told us what he'd do with our dressing room. I wanted to hire him before the coffee got cold.</q3>"

<q4>Lassonde, 54, signed a four-year contract worth about $3.2 million a season</q4>, <c4>according to</c4> <s4>two people with knowledge of the deal</s4>. Terms were not announced.

He replaces Grant Rademacher, who was dismissed the morning after a 9-1 loss to Hartford in the final game of a 24-win season. Two nights earlier, <s5>Rademacher</s5> <c5>had called</c5> his players "<q5>passengers</q5>" on live radio.

<s6>The new coach</s6> <c6>promised</c6> <q6>not to do that</q6>.

"<q7>If I've got something to say to a player, he'll hear it with the door shut,</q7>" <s7>Lassonde</s7> <c7>said</c7>. "<q7>But I'm not here to babysit. They're grown men and there's a scale in the weight room.</q7>"

<s8>He</s8> <c8>acknowledged</c8> that <q8>his reputation had suffered in Winnipeg</q8>, where <s9>a report by the players' association</s9> in 2019 <c9>described</c9> practices that were "<q9>punitive in length and purpose.</q9>" He was suspended for six games and never coached there again.

"<q10>I read every page of it, twice, and most of it was right,</q10>" <s10>he</s10> <c10>said</c10>.

"<q11>My wife read it, too. She said, '<n11>You can be angry about this or you can be better than this, but you're not doing both in my kitchen.</n11>'</q11>"

Vikander, a former goaltender who played for Sweden at two Olympics, called four members of that Winnipeg team before she made the offer. <s12,13>She</s12,13> <c12>would not say</c12> <q12>which four</q12> but <c13>said</c13> <q13>three of them had asked whether he was hiring assistants</q13>.

One might have been Matteo Grillo. <s14>The retired defenseman</s14>, who played for Lassonde in two cities and now works in television, <c14>said</c14> <q14>the coach was "the only one who ever drove me to the airport after he'd traded me."</q14>

"<q15>He cried more than I did,</q15>" <s15>Grillo</s15> <c15>said</c15> by phone.

Not everyone is convinced. The Breakwaters have sold 2,100 fewer season tickets than at this point a year ago, and the reaction on Monday from the supporters' club, the Pier Rats, was cool. "<q16>We've been told six times that this is the guy,</q16>" <c16>said</c16> <s16>its president, Yolanda Szymborski</s16>. "<q16>I'd like to be told by the standings.</q16>"

<s17>Szymborski</s17> <c17>wants</c17> <q17>the team's owner, Clifford Auerswald, to sell</q17>. <s18>Auerswald</s18>, who watched Monday's news conference from the back of the room in a Breakwaters cap, <c18>has repeatedly said</c18> <q18>he will not</q18>. The owner left without taking questions.

The roster Lassonde inherits is young, fast and thin on defense. Captain Jonas Nyqvarn, the leading scorer in each of the past three seasons, can become a free agent next July.

<s19>Nyqvarn's agent, Rob Demopoulos</s19>, <c19>said</c19> <q19>his client was encouraged by the hire and had spoken to the coach for an hour on Sunday</q19>. <s20>He</s20> <c20>declined to discuss</c20> <q20>an extension</q20>. In a post on X, <s21>Nyqvarn</s21> <c21>wrote</c21>: "<q21>New boss. Long talk. Short summer. Let's go.</q21>"

<s22>Nyqvarn and Vikander</s22> both <c22>said</c22> last month that <q22>they hoped to have a deal done by training camp</q22>.

<s23>Lassonde</s23> <c23>plans</c23> <q23>to fly to Stockholm next week to see him and two other players</q23>. <q24>There will be no video and no whiteboard</q24>, <s24>he</s24> <c24>said</c24>.

"<q25>I'm going to ask each of them the same question: What did you stop enjoying, and when?</q25>" <s25>Lassonde</s25> <c25>said</c25>. "<q25>You'd be surprised how exact the answers are.</q25>"

Training camp opens Sept. 17.
-----
1 | direct | Dale Lassonde | PERSON | none
2 | indirect | Annika Vikander | PERSON | name
3 | direct | Annika Vikander | PERSON | surname
4 | indirect | two people with knowledge of the deal | GROUP | group
5 | mixed | Grant Rademacher | PERSON | surname
6 | indirect | Dale Lassonde | PERSON | title
7 | direct | Dale Lassonde | PERSON | surname
8 | indirect | Dale Lassonde | PERSON | pronoun
9 | mixed | report by the players' association | DOCUMENT | document
10 | direct | Dale Lassonde | PERSON | pronoun
11 | direct | Dale Lassonde | PERSON | none
12 | attitude | Annika Vikander | PERSON | pronoun
13 | indirect | Annika Vikander | PERSON | pronoun
14 | mixed | Matteo Grillo | PERSON | title
15 | direct | Matteo Grillo | PERSON | surname
16 | direct | Yolanda Szymborski | PERSON | name
17 | attitude | Yolanda Szymborski | PERSON | surname
18 | indirect | Clifford Auerswald | PERSON | surname
19 | indirect | Rob Demopoulos | PERSON | name
20 | attitude | Rob Demopoulos | PERSON | pronoun
21 | direct | Jonas Nyqvarn | PERSON | surname
22 | indirect | Jonas Nyqvarn and Annika Vikander | GROUP | surname
23 | attitude | Dale Lassonde | PERSON | surname
24 | indirect | Dale Lassonde | PERSON | pronoun
25 | direct | Dale Lassonde | PERSON | surname
entity | PERSON | Dale Lassonde | Lassonde; Dale | head coach | Milwaukee Breakwaters
entity | PERSON | Annika Vikander | Vikander | General manager | Milwaukee Breakwaters
entity | PERSON | Grant Rademacher | Rademacher | - | -
entity | PERSON | Matteo Grillo | Grillo | retired defenseman | -
entity | PERSON | Yolanda Szymborski | Szymborski | president | Pier Rats
entity | PERSON | Clifford Auerswald | Auerswald | owner | Milwaukee Breakwaters
entity | PERSON | Jonas Nyqvarn | Nyqvarn | Captain | Milwaukee Breakwaters
entity | PERSON | Rob Demopoulos | - | agent | -
entity | ORG | Milwaukee Breakwaters | Breakwaters | - | -
entity | ORG | Pier Rats | - | - | -
entity | ORG | X | - | - | -
entity | LOC | MILWAUKEE | - | - | -
entity | LOC | Thunder Bay | - | - | -
entity | LOC | Hartford | - | - | -
entity | LOC | Winnipeg | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | Stockholm | - | - | -
meta | 'I'm not here to babysit': Breakwaters hire Lassonde to end eight-year playoff drought | - | Kip Wojtowicz
