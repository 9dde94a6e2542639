<s15>Pier owner</s15> <c15>hits back at</c15> ‘<q15>doom-mongers</q15>’

<s1>The owner of Scarness pier</s1> <c1>has rejected</c1> <q1>claims that it is about to fall into the sea</q1>.

<s2>Businessman Gideon Pascoe</s2> <c2>said</c2> <q2>a survey leaked to a local website was “two years old and wrong when it was new”</q2>.

<s3>The survey, by marine engineers Holm & Dray</s3>, <c3>warned</c3> that <q3>the outer third of the Victorian structure could fail “in a storm of no great severity”</q3>.

But Mr Pascoe, 64, pointed to £300,000 of repairs carried out last winter. “<q5>Every bolt’s been looked at. Every plank’s been walked on, mostly by me,</q5>” <s5>he</s5> <c5>told</c5> <a5>ITV News</a5>. “<q5>I take my own grandchildren out there for chips.</q5>”

<s6,7>He</s6,7> <c6>blamed</c6> <q6>the leak on “doom-mongers who’d rather see flats”</q6> and <c7>said</c7> <q7>he knew who they were</q7>.

<s8>Scarness Council leader Yvette Marchetti</s8> <c8>asked</c8> <a8>him</a8> last night <q8>to prove it</q8>. “<q9>Show us the receipts, Gideon,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>Bolts have receipts.</q9>”

Traders are torn. <s11>Rock-seller Billy Nuttall</s11> <c11>fears</c11> <q11>a closure would finish the seafront</q11>, yet <s12>he</s12> <c12>concedes</c12> that “<q12>it does shift a bit in a blow</q12>”.

<s13>The Pier Preservation Society</s13> <c13>is calling for</c13> <q13>an independent inspection</q13>. <s14>Its treasurer, Dorcas Lamb</s14>, <c14>said</c14>: “<q14>We love the old girl. We’d just like to know whether to bring a lifejacket.</q14>”

The pier’s theatre is still selling tickets for its Christmas show, “<x>Sinbad</x>”. Holm & Dray, whose invoice was never paid, declined to comment.

A coastguard officer who was called out on Sunday found nothing more serious than a loose deckchair. <a31>She</a31> <c31>has since been told</c31> that <q31>the deckchair was “part of the show”</q31>.
-----
15 | mixed | Gideon Pascoe | PERSON | title
1 | indirect | Gideon Pascoe | PERSON | title
2 | mixed | Gideon Pascoe | PERSON | name
3 | mixed | survey | DOCUMENT | document
5 | direct | Gideon Pascoe | PERSON | pronoun
6 | mixed | Gideon Pascoe | PERSON | pronoun
7 | indirect | Gideon Pascoe | PERSON | pronoun
8 | indirect | Yvette Marchetti | PERSON | name
9 | direct | Yvette Marchetti | PERSON | pronoun
11 | attitude | Billy Nuttall | PERSON | name
12 | mixed | Billy Nuttall | PERSON | pronoun
13 | indirect | Pier Preservation Society | ORG | organisation
14 | direct | Dorcas Lamb | PERSON | name
31 | mixed | - | - | none
meta | Pier owner hits back at ‘doom-mongers’ | - | -
entity | LOC | Scarness | - | - | -
entity | PERSON | Gideon Pascoe | Mr Pascoe; Gideon | Businessman | -
entity | ORG | Holm & Dray | - | - | -
entity | ORG | ITV News | - | - | -
entity | ORG | Scarness Council | - | - | -
entity | PERSON | Yvette Marchetti | - | leader | Scarness Council
entity | PERSON | Billy Nuttall | - | Rock-seller | -
entity | ORG | Pier Preservation Society | - | - | -
entity | PERSON | Dorcas Lamb | - | treasurer | Pier Preservation Society
