Tributes to ‘<x>Mr Cricket</x>’ Desmond Ali, 88

By Charlie Vane

DESMOND ALI, who umpired more than 2,000 matches and gave himself out in one of them, has died in Wolverford at the age of 88.

Known to three generations as “<x>Mr Cricket</x>”, he came from Port of Spain in 1958, found work at the wire factory and joined Wolverford Seconds the same week.

“<q1>He turned up with a bat wrapped in a curtain,</q1>” <c1>recalled</c1> <s1>the club’s president, Hugh Satterley</s1>. “<q1>Somebody asked if he could bowl a bit. He said, ‘<n1>A bit.</n1>’ He took seven for nine.</q1>”

<s2>His daughter Marcia</s2> <c2>said</c2> <q2>he had been listening to the Test on the radio when he died</q2>. <q3>His last words</q3>, <s3>she</s3> <c3>revealed</c3>, <q3>were “that was plumb”</q3>.

<s4>Former England bowler Neil Jarrold, one of many who learned the game from him</s4>, <c4>paid tribute</c4> on X: “<q4>Everything I know about seam and most of what I know about manners.</q4>”

It wasn’t always easy. In 1961 <s5>a landlady’s card</s5> <c5>read</c5> “<q5>No coloureds, no dogs, no cricketers</q5>”. <s6>Mr Ali</s6> <c6>used to say</c6> <q6>he could forgive the first two</q6>.

<s7>He</s7> <c7>rarely complained about</c7> <q7>the abuse he heard from the boundary</q7>. <s8>Friends</s8> <c8>urged</c8> <a8>him</a8> <q8>to write a memoir</q8>; <s9>he</s9> <c9>promised</c9> <q9>to start “when bad light stops play”</q9>.

<s10>The Reverend Patience Mutasa, who will take the funeral</s10>, <c10>has asked</c10> <a10>mourners</a10> <q10>to wear whites</q10>. <q11>The hearse will do one lap of the ground</q11>, <s11>she</s11> <c11>added</c11>, “<q11>provided the groundsman says yes</q11>”.

“<q12>He has said yes,</q12>” <c12>confirmed</c12> <s12>groundsman Stan Kuczynski</s12>. “<q12>But only with the roller lifted.</q12>”

He leaves Marcia, two grandsons, and a box of bails. His name will be added to the honours board above the bar.
-----
1 | direct | Hugh Satterley | PERSON | name
2 | indirect | Marcia | PERSON | name
3 | mixed | Marcia | PERSON | pronoun
4 | direct | Neil Jarrold | PERSON | name
5 | direct | landlady’s card | DOCUMENT | document
6 | indirect | Desmond Ali | PERSON | surname
7 | attitude | Desmond Ali | PERSON | pronoun
8 | indirect | Friends | GROUP | group
9 | mixed | Desmond Ali | PERSON | pronoun
10 | indirect | Patience Mutasa | PERSON | name
11 | mixed | Patience Mutasa | PERSON | pronoun
12 | direct | Stan Kuczynski | PERSON | name
meta | Tributes to ‘Mr Cricket’ Desmond Ali, 88 | - | Charlie Vane
entity | PERSON | Desmond Ali | DESMOND ALI; Mr Ali | - | -
entity | LOC | Wolverford | - | - | -
entity | LOC | Port of Spain | - | - | -
entity | ORG | Wolverford Seconds | - | - | -
entity | PERSON | Hugh Satterley | - | president | -
entity | PERSON | Marcia | - | - | -
entity | LOC | England | - | - | -
entity | PERSON | Neil Jarrold | - | Former England bowler | -
entity | ORG | X | - | - | -
entity | PERSON | Patience Mutasa | - | Reverend | -
entity | PERSON | Stan Kuczynski | - | groundsman | -
