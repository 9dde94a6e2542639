Tigers rally past Bluffs in 14

MACON HEIGHTS -- <s1>Manager Skip Delaney</s1> <c1>said</c1> before the game <q1>his bullpen was running on fumes</q1>. It turned out the fumes were enough.

Julio Encarnacion's two-out single in the 14th scored pinch-runner Tate Womack and lifted the Tigers to a 6-5 win over the Bluffs on Friday night, ending a five-game skid.

"<q2>I was looking slider, I got slider, I about fell down,</q2>" <c2>said</c2> <s2>Encarnacion, who had struck out in his first four at-bats</s2>. "<q2>Baseball, man.</q2>"

The Bluffs added two runs in the ninth to tie it. Reliever Hideo Marsh, called up from Triple-A that morning, found the strike zone when it mattered, getting six outs on 19 pitches. <s3>Delaney</s3> <c3>called</c3> it "<q3>the best bus ride anybody ever took.</q3>"

<s4>Marsh</s4> <c4>credited</c4> <q4>catcher Bo Lattimore</q4>. "<q5>He said throw it and quit thinking,</q5>" <s5>Marsh</s5> <c5>said</c5>. "<q5>So I quit thinking. I'm pretty good at that.</q5>"

Bluffs skipper Ron Castleberry was ejected in the 11th for arguing a check swing. <s7>Crew chief Lance Ito-Brown</s7> <c7>told</c7> <a7>a pool reporter</a7> <q7>Castleberry had used "the magic word, and then used it again."</q7>

Castleberry shrugged. "<q9>I asked him a question about his eyesight,</q9>" <s9>he</s9> <c9>said</c9>.

<s10>Trainers</s10> <c10>believe</c10> <q10>shortstop Deshawn Pruitt, who left in the sixth with a tight hamstring, will miss a week</q10>. <q11>He'll be re-evaluated Monday</q11>, <s11>Delaney</s11> <c11>said</c11>.

Left-hander Cody "<x>Mailbox</x>" Mailey (3-6) starts Saturday for the Tigers. The Bluffs hadn't named a starter.

<s12>A sign held by a boy in the bleachers</s12> <c12>summed it up</c12>: "<q12>I Have School In The Morning.</q12>"
-----
1 | indirect | Skip Delaney | PERSON | name
2 | direct | Julio Encarnacion | PERSON | surname
3 | mixed | Skip Delaney | PERSON | surname
4 | indirect | Hideo Marsh | PERSON | surname
5 | direct | Hideo Marsh | PERSON | surname
7 | mixed | Lance Ito-Brown | PERSON | name
9 | direct | Ron Castleberry | PERSON | pronoun
10 | attitude | Trainers | GROUP | group
11 | indirect | Skip Delaney | PERSON | surname
12 | direct | sign held by a boy in the bleachers | DOCUMENT | document
meta | Tigers rally past Bluffs in 14 | - | -
entity | ORG | Tigers | - | - | -
entity | ORG | Bluffs | - | - | -
entity | LOC | MACON HEIGHTS | - | - | -
entity | PERSON | Skip Delaney | Delaney | Manager | Tigers
entity | PERSON | Julio Encarnacion | Encarnacion | - | -
entity | PERSON | Tate Womack | - | pinch-runner | Tigers
entity | PERSON | Hideo Marsh | Marsh | Reliever | -
entity | PERSON | Bo Lattimore | - | catcher | -
entity | PERSON | Ron Castleberry | Castleberry | skipper | Bluffs
entity | PERSON | Lance Ito-Brown | - | Crew chief | -
entity | PERSON | Deshawn Pruitt | - | shortstop | -
entity | PERSON | Cody "Mailbox" Mailey | - | Left-hander | Tigers
