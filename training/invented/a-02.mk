<q31>Striker Okonedo ‘ready to stay’</q31>, <c31>insists</c31> <s31>Harkness</s31>

<s1>Brackley Rovers manager Stuart Harkness</s1> <c1>says</c1> <q1>he has had “no conversation whatsoever” with Tobi Okonedo about a January move</q1>.

The forward added two more goals to his tally in Saturday’s 3-1 win over Colne, taking him to 14 for the season and leaving a string of scouts scribbling in the main stand.

“<q2>Tobi’s my player and I’ve not picked up the phone to anybody,</q2>” <c2>said</c2> <s2>Harkness</s2>. “<q2>If he’s told his mates he wants away, he’s not told me.</q2>”

Asked if he feared a bid from a Championship side, he shrugged.

“<q4>Fear? No. I fear my wife’s driving,</q4>” <c4>joked</c4> <s4>the 52-year-old Scot</s4>. “<q4>This is football.</q4>”

Okonedo, nicknamed “<x>The Postman</x>” by the Kop because he always delivers, opened the scoring from the spot. Winger Luca Ferrante made it two before the break, and after Ravi Sandhu had pulled one back the No 9 found space at the far post to settle it.

The player himself was saying little afterwards, although <s6>he</s6> <c6>did tell</c6> <a6>the club website</a6>: “<q6>I love it here. The gaffer believes in me.</q6>”

<s7>Colne boss Andy Rourke</s7> <c7>thought</c7> <q7>the penalty was soft</q7>. “<q8>I’ve watched it back four times. He’s gone down like he’s been shot,</q8>” <s8>he</s8> <c8>complained</c8>. “<q8>I’ll get fined if I say any more, so I’ll say no more.</q8>”

<s9>Referee Helen Marsh</s9> <c9>had warned</c9> <a9>both benches</a9> <q9>about their language</q9> after only ten minutes.

It was a day when everything went according to plan for Rovers, who moved up to fifth. <s10>Captain Jude Appiah</s10>, though, <c10>refused to talk about</c10> <q10>promotion</q10>.

“<q11>Ask me in April,</q11>” <c11>said</c11> <s11>the centre-half</s11>, “<q11>and I’ll probably tell you to ask me in May.</q11>”
-----
31 | mixed | Stuart Harkness | PERSON | surname
1 | mixed | Stuart Harkness | PERSON | name
2 | direct | Stuart Harkness | PERSON | surname
4 | direct | Stuart Harkness | PERSON | title
6 | direct | Tobi Okonedo | PERSON | pronoun
7 | attitude | Andy Rourke | PERSON | name
8 | direct | Andy Rourke | PERSON | pronoun
9 | indirect | Helen Marsh | PERSON | name
10 | attitude | Jude Appiah | PERSON | name
11 | direct | Jude Appiah | PERSON | title
meta | Striker Okonedo ‘ready to stay’, insists Harkness | - | -
entity | PERSON | Tobi Okonedo | Okonedo; Tobi | Striker | Brackley Rovers
entity | PERSON | Stuart Harkness | Harkness | manager | Brackley Rovers
entity | ORG | Brackley Rovers | Rovers | - | -
entity | ORG | Colne | - | - | -
entity | NORP | Scot | - | - | -
entity | LOC | Kop | - | - | -
entity | PERSON | Luca Ferrante | - | Winger | Brackley Rovers
entity | PERSON | Ravi Sandhu | - | - | -
entity | PERSON | Andy Rourke | - | boss | Colne
entity | PERSON | Helen Marsh | - | Referee | -
entity | PERSON | Jude Appiah | - | Captain | Brackley Rovers
