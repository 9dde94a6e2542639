Five things we learned from the leaders' debate

1. Nobody likes the boiler tax

<s2>Prime Minister Alun Merrick</s2> <c2>repeatedly refused to say</c2> <q2>whether he would scrap it</q2>. "<q3>I'm not going to write a budget on a stage,</q3>" <s3>he</s3> <c3>said</c3>, to groans.

2. Fielding has found her voice

Opposition leader Cass Fielding, written off in March as "<x>the invisible woman</x>", was sharp. "<q4>You've had nine years. What were you waiting for? The weather?</q4>" <s4>she</s4> <c4>asked</c4> <a4>the Prime Minister</a4>. <s5>Her team</s5> <c5>believe</c5> <q5>it was her best night yet</q5>.

3. Immigration still divides

<s6>Fielding</s6> <c6>would not commit to</c6> <q6>a cap</q6>. <s7>Merrick</s7> <c7>argued</c7> that <q7>without one "the numbers run you, not the other way round"</q7>. <s8>Third-party leader Rhona Abara</s8> <c8>told</c8> <a8>both of them</a8> <q8>to "visit a care home and see who does the lifting"</q8>.

4. The audience was the star

A plasterer from Wrexham, who gave his name as Gaz, got the biggest cheer. "<q9>I've got one question,</q9>" <s9>he</s9> <c9>said</c9>. "<q9>Do any of you know what a loaf costs?</q9>" Only Abara ventured a figure. It was out by 40p.

5. It may not matter

<c11>According to</c11> <s11>a snap poll by Delphi</s11>, <q11>38% of viewers thought Fielding won and 35% Merrick</q11>, within the margin of error. <s12>Pollster Gurpreet Lang</s12> <c12>cautioned</c12> that <q12>debates "move hearts on Thursday and nothing on Tuesday"</q12>.

Bookmakers cut Fielding to 6-4. <s14>A Downing Street source</s14> <c14>insisted</c14> <q14>the mood on the bus home was "buoyant"</q14>. <s15>A second source, also on the bus</s15>, <c15>said</c15>: "<q15>We had crisps.</q15>"

The next debate is on Sunday. It will be chaired by Hamish Okoro, who called in sick for this one.
-----
2 | attitude | Alun Merrick | PERSON | name
3 | direct | Alun Merrick | PERSON | pronoun
4 | direct | Cass Fielding | PERSON | pronoun
5 | attitude | Her team | GROUP | group
6 | attitude | Cass Fielding | PERSON | surname
7 | mixed | Alun Merrick | PERSON | surname
8 | mixed | Rhona Abara | PERSON | name
9 | direct | Gaz | PERSON | pronoun
11 | indirect | snap poll by Delphi | DOCUMENT | document
12 | mixed | Gurpreet Lang | PERSON | name
14 | mixed | Downing Street source | PERSON | title
15 | direct | second source | PERSON | title
meta | Five things we learned from the leaders' debate | - | -
entity | PERSON | Alun Merrick | Merrick | Prime Minister | -
entity | PERSON | Cass Fielding | Fielding | Opposition leader | -
entity | PERSON | Rhona Abara | Abara | Third-party leader | -
entity | LOC | Wrexham | - | - | -
entity | PERSON | Gaz | - | plasterer | -
entity | ORG | Delphi | - | - | -
entity | PERSON | Gurpreet Lang | - | Pollster | -
entity | LOC | Downing Street | - | - | -
entity | PERSON | Hamish Okoro | - | - | -
