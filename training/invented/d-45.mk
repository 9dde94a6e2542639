Eustace ‘<x>Thumbs</x>’ Delacroix, last of the river pianists, dies at 94

By Carlton Mabry

Eustace “<x>Thumbs</x>” Delacroix, who played piano on a gambling boat, in a prison chapel and for two presidents, and who preferred the chapel because, <s1>he</s1> <c1>said</c1>, “<q1>nobody left early,</q1>” died Sunday at his home in Greenville, Mississippi. He was 94.

<s2>His granddaughter, Dr. Lenore Delacroix</s2>, <c2>said</c2> <q2>the cause was pneumonia</q2>.

Mr. Delacroix never learned to read music. <s3>He</s3> <c3>told</c3> <a3>an interviewer</a3> in 1988 that <q3>he had tried once and found it “like reading a menu with your mouth full.”</q3> What he had instead were enormous hands and a left thumb, broken by a mule, that struck two notes at once.

“<q4>That thumb was the whole band,</q4>” <c4>said</c4> <s4>the guitarist Hollis Rainey</s4>, who toured with him for 20 years. “<q4>You'd look around for the bass player and there wasn't one.</q4>”

Born on a cotton farm outside Rosedale in 1931, he was the ninth of eleven children. <s5>His mother</s5> <c5>forbade</c5> <q5>the blues in the house</q5>; <q6>his father</q6>, <s6>he</s6> <c6>liked to say</c6>, <q6>forbade everything else</q6>.

In 1957 he was convicted of stabbing a man in a card game. He served six years. <s7>The governor</s7> who pardoned him <c7>wrote</c7> that <q7>he had been moved by “<x>Parchman Lullaby</x>,” which the inmate recorded on a warden's machine</q7>.

Fame came late. A German label reissued the song in 1971, and <s8>one critic in Hamburg</s8> <c8>called</c8> it “<q8>the loneliest three minutes in American music.</q8>” Mr. Delacroix was not so sure. “<q10>I wasn't lonely,</q10>” <s10>he</s10> <c10>protested</c10>. “<q10>There were 40 of us in there.</q10>”

Friends remember a courtly man who ironed his own handkerchiefs. All his life <s12>he</s12> <c12>refused</c12> <q12>to fly</q12>.

He is survived by three daughters and, <s13>his family</s13> <c13>believes</c13>, <q13>at least 31 grandchildren</q13>. <s14>The Delta Heritage Foundation</s14> <c14>plans</c14> <q14>to move his piano to its museum in Clarksdale</q14>.

On its lid is taped a card in his own writing. “<q15>Don't tune it,</q15>” <s15>it</s15> <c15>says</c15>. “<q15>It knows.</q15>”
-----
1 | mixed | Eustace “Thumbs” Delacroix | PERSON | pronoun
2 | indirect | Lenore Delacroix | PERSON | name
3 | mixed | Eustace “Thumbs” Delacroix | PERSON | pronoun
4 | direct | Hollis Rainey | PERSON | name
5 | indirect | His mother | PERSON | title
6 | indirect | Eustace “Thumbs” Delacroix | PERSON | pronoun
7 | indirect | governor | PERSON | title
8 | mixed | one critic in Hamburg | PERSON | title
10 | direct | Eustace “Thumbs” Delacroix | PERSON | pronoun
12 | attitude | Eustace “Thumbs” Delacroix | PERSON | pronoun
13 | attitude | his family | GROUP | group
14 | attitude | Delta Heritage Foundation | ORG | organisation
15 | direct | card in his own writing | DOCUMENT | pronoun
meta | Eustace ‘Thumbs’ Delacroix, last of the river pianists, dies at 94 | - | Carlton Mabry
entity | PERSON | Eustace “Thumbs” Delacroix | Eustace ‘Thumbs’ Delacroix; Mr. Delacroix; Delacroix | pianist | -
entity | LOC | Greenville | - | - | -
entity | LOC | Mississippi | - | - | -
entity | PERSON | Lenore Delacroix | Dr. Lenore Delacroix | - | -
entity | PERSON | Hollis Rainey | - | guitarist | -
entity | LOC | Rosedale | - | - | -
entity | NORP | German | - | - | -
entity | LOC | Hamburg | - | - | -
entity | NORP | American | - | - | -
entity | ORG | Delta Heritage Foundation | - | - | -
entity | LOC | Clarksdale | - | - | -
