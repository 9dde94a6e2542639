Holt stunned as Marlow hold champions

<s1>Jess Holt</s1> <c1>called</c1> it “<q1>the proudest nil-nil of my life</q1>” after her Marlow Ladies side, bottom of the table and without a win since September, held the champions at Priory Park.

Goalkeeper Bukola Ayinde made eleven saves, three of them from England striker Robyn Kaye, and was called to the front of the away end at the whistle to take her bow.

“<q2>She found another pair of arms from somewhere,</q2>” <c2>said</c2> <s2>Holt</s2>. “<q2>I’ve never seen owt like it. At half-time I said, ‘<n2>Buki, love, leave some for Sunday</n2>’.</q2>”

Ayinde was having none of it. “<q3>The defenders did it. I just stood in the way,</q3>” <c3>said</c3> <s3>the 20-year-old student nurse, who was due on a ward at seven this morning</s3>.

<s4>Kaye</s4> <c4>felt</c4> <q4>the champions should have had a penalty when she was bundled over by Sinead Foy</q4>. <s5>Foy</s5> <c5>claimed</c5> <q5>she got the ball</q5>; television replays showed the ball going nowhere.

Champions’ coach Matteo Brandt was gracious. “<q8>We had 31 shots. If we had 31 more, she would save 31 more,</q8>” <s8,9>he</s8,9> <c8>said</c8>, before <c9>admitting</c9> that <q9>his players had looked “heavy”</q9>.

<s10>He</s10> <c10>denied</c10> <q10>having underestimated the opposition</q10>. “<q11>I watched five of their games. I know what they have for breakfast.</q11>”

Marlow stay bottom but are now four points from safety. <s12>Holt</s12> <c12>has told</c12> <a12>her chairman</a12> <q12>she needs a striker</q12>. Will she get one?

“<q13>He’s told me to look under the sofa for the money,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>I’ve looked. There’s a biscuit.</q13>”
-----
1 | mixed | Jess Holt | PERSON | name
2 | direct | Jess Holt | PERSON | surname
3 | direct | Bukola Ayinde | PERSON | title
4 | attitude | Robyn Kaye | PERSON | surname
5 | indirect | Sinead Foy | PERSON | surname
8 | direct | Matteo Brandt | PERSON | pronoun
9 | mixed | Matteo Brandt | PERSON | pronoun
10 | indirect | Matteo Brandt | PERSON | pronoun
11 | direct | Matteo Brandt | PERSON | none
12 | indirect | Jess Holt | PERSON | surname
13 | direct | Jess Holt | PERSON | pronoun
meta | Holt stunned as Marlow hold champions | - | -
entity | PERSON | Jess Holt | Holt | - | Marlow Ladies
entity | ORG | Marlow Ladies | Marlow | - | -
entity | LOC | Priory Park | - | - | -
entity | PERSON | Bukola Ayinde | Ayinde; Buki | Goalkeeper | Marlow Ladies
entity | LOC | England | - | - | -
entity | PERSON | Robyn Kaye | Kaye | striker | -
entity | PERSON | Sinead Foy | Foy | - | -
entity | PERSON | Matteo Brandt | - | coach | -
