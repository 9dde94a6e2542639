'<q13>Shut up and dig</q13>': volunteers restore canal, one bucket at a time

By Ffion Treharne

THERE'S a blackboard in the volunteers' hut at Pont Isaf. On it <s1>somebody</s1> <c1>has chalked</c1>: '<q1>Shut up and dig.</q1>'

It's the unofficial motto of the Isaf Canal Society, whose members have spent eleven years' worth of Sundays emptying mud from two miles of the old cut.

'<q2>We don't do speeches,</q2>' <s2>the society's chairman, Huw Bevan-Jones</s2>, <c2>tells</c2> <a2>me</a2>, before making one. '<q2>It's the people's canal. Their great-grandfathers' picks made it, and it's the grandchildren's bikes we're pulling out of it.</q2>'

Last weekend the digging party found a shopping trolley, two safes ('<x>both open, both empty</x>') and a set of false teeth.

<s3>Bethan Rowlands, 19, the youngest on the rota</s3>, <c3>says</c3> <q3>she signed up because her dad told her she wouldn't last a morning</q3>. '<q4>That was two years ago. He's never come himself, mind.</q4>'

Not everyone's happy. <s5>Anglers</s5> <c5>worry</c5> that <q5>boats will frighten the tench</q5>. <s6>Dai Pritchard of the Isaf Angling Club</s6> <c6>says</c6> <q6>the society's plans are 'all about the selfies'</q6>.

Huw waves this away. '<q8>There'll be room for the boats and the anglers' stools both,</q8>' <s8>he</s8> <c8>says</c8>. '<q8>It's a canal, not a corridor.</q8>'

<s9>The society</s9> <c9>hopes</c9> <q9>to have the first lock working by '27</q9>. <s10>The Waterways Fund</s10> <c10>has promised</c10> <q10>£60,000</q10>, but only if the members can match it.

How much have they raised so far? '<q11>Eleven thousand, four hundred and six pounds,</q11>' <s11>Bethan</s11> <c11>answers</c11> at once. '<q11>And a gold tooth.</q11>'

As I leave, <s12>a passing cyclist</s12> <c12>calls out</c12>: '<q12>Keep at it, boys!</q12>' and Huw, up to his waist, raises a bucket.
-----
13 | direct | - | - | none
1 | direct | - | - | pronoun
2 | direct | Huw Bevan-Jones | PERSON | name
3 | indirect | Bethan Rowlands | PERSON | name
4 | direct | Bethan Rowlands | PERSON | none
5 | attitude | Anglers | GROUP | group
6 | mixed | Dai Pritchard | PERSON | name
8 | direct | Huw Bevan-Jones | PERSON | pronoun
9 | attitude | Isaf Canal Society | ORG | organisation
10 | indirect | Waterways Fund | ORG | organisation
11 | direct | Bethan Rowlands | PERSON | name
12 | direct | passing cyclist | PERSON | title
meta | 'Shut up and dig': volunteers restore canal, one bucket at a time | - | Ffion Treharne
entity | LOC | Pont Isaf | - | - | -
entity | ORG | Isaf Canal Society | - | - | -
entity | PERSON | Huw Bevan-Jones | Huw | chairman | Isaf Canal Society
entity | PERSON | Bethan Rowlands | Bethan | - | -
entity | PERSON | Dai Pritchard | - | - | Isaf Angling Club
entity | ORG | Isaf Angling Club | - | - | -
entity | ORG | Waterways Fund | - | - | -
