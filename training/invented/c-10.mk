<s1>Boss</s1><c1>:</c1> '<q1>We were a pub team after the break</q1>'

FURIOUS Thornaby Park boss Micky Sandiford tore into his players after they threw away a two-goal lead at Esk Rangers.

The Jutes were cruising at the interval through headers by Ade Balogun and Piotr Wrona. Then Esk scored three in nine minutes, the last a penalty which went in off both posts.

'<q2>I'm not having it. First half we're Real Madrid, second half we're the Dog and Duck,</q2>' <s2>Sandiford</s2> <c2>raged</c2>. '<q2>No disrespect to the Dog and Duck. They'd have marked somebody.</q2>'

<s3,4>He</s3,4> <c3>revealed</c3> <q3>he'd locked the dressing-room door for half an hour</q3> and <c4>vowed</c4> <q4>to 'rip up' his team sheet for Tuesday's visit of Marske</q4>.

<s5>Skipper Jamie Hallewell</s5> <c5>backed</c5> <q5>the gaffer</q5>. '<q6>We've let the fans' bus money down the drain,</q6>' <c6>said</c6> <s6>the centre-half</s6>. '<q6>I've been here nine years and that's the quietest I've known it.</q6>'

<s7>Hallewell</s7> <c7>denied</c7> <q7>there'd been a bust-up between Balogun and Wrona at the final whistle</q7>. <s8>A source close to the club</s8>, however, <c8>claimed</c8> <q8>the pair 'had to be prised apart by the kit man'</q8>.

<s9>The Pole</s9> <c9>laughed off</c9> <q9>the story</q9>. <s10>He</s10> <c10>posted</c10> on Instagram: '<q10>Me and Ade are brothers. Brothers shout.</q10>'

<s11>Esk manager Suleiman Dar</s11> <c11>was delighted with</c11> <q11>substitute Tyler Gaunt</q11>, whose first touch made it 2-2. '<q12>He's been like a caged whippet,</q12>' <s12>Dar</s12> <c12>grinned</c12>. '<q12>I told him, "<n12>Go and ruin somebody's weekend.</n12>" He's ruined about four hundred.</q12>'

The win lifted Rangers to ninth. They've played two more games than anyone around them, and a points deduction still hangs over the Riverside stand, which was built without a licence.

<q14>Thornaby's owner, Texan oilman Clay Burkhalter, is not thinking of a change of manager</q14>, <c14>according to</c14> <s14>chief executive Bryony Speight</s14>. '<q15>Clay rang at full time. The line wasn't great, but I heard the word "patience",</q15>' <s15>she</s15> <c15>said</c15>.

'<q16>He also wanted to know what a Dog and Duck was.</q16>'
-----
1 | direct | Micky Sandiford | PERSON | title
2 | direct | Micky Sandiford | PERSON | surname
3 | indirect | Micky Sandiford | PERSON | pronoun
4 | mixed | Micky Sandiford | PERSON | pronoun
5 | indirect | Jamie Hallewell | PERSON | name
6 | direct | Jamie Hallewell | PERSON | title
7 | indirect | Jamie Hallewell | PERSON | surname
8 | mixed | source close to the club | PERSON | title
9 | attitude | Piotr Wrona | PERSON | title
10 | direct | Piotr Wrona | PERSON | pronoun
11 | attitude | Suleiman Dar | PERSON | name
12 | direct | Suleiman Dar | PERSON | surname
14 | indirect | Bryony Speight | PERSON | name
15 | direct | Bryony Speight | PERSON | pronoun
16 | direct | Bryony Speight | PERSON | none
entity | PERSON | Micky Sandiford | Sandiford | manager | Thornaby Park
entity | PERSON | Jamie Hallewell | Hallewell | Skipper | Thornaby Park
entity | PERSON | Ade Balogun | Balogun; Ade | - | Thornaby Park
entity | PERSON | Piotr Wrona | Wrona | - | Thornaby Park
entity | PERSON | Suleiman Dar | Dar | manager | Esk Rangers
entity | PERSON | Tyler Gaunt | - | substitute | Esk Rangers
entity | PERSON | Clay Burkhalter | Clay | owner | Thornaby Park
entity | PERSON | Bryony Speight | - | chief executive | Thornaby Park
entity | ORG | Thornaby Park | Thornaby; Jutes | - | -
entity | ORG | Esk Rangers | Esk; Rangers | - | -
entity | ORG | Dog and Duck | - | - | -
entity | ORG | Real Madrid | - | - | -
entity | ORG | Marske | - | - | -
entity | ORG | Instagram | - | - | -
entity | NORP | Pole | - | - | -
entity | NORP | Texan | - | - | -
entity | LOC | Riverside stand | - | - | -
meta | Boss: 'We were a pub team after the break' | - | -
