Arjun Malhotra-Sen hurt on ‘<x>Samandar</x>’ set; shoot halted

Mumbai: Actor Arjun Malhotra-Sen was hospitalised on Tuesday night after falling from a jetty while shooting a fight sequence for his upcoming film ‘<x>Samandar</x>’ in Alibaug.

The 36-year-old suffered a hairline fracture in the right wrist. <q1>He is stable and in good spirits</q1>, <c1>according to</c1> <s1>his publicist, Tanaz Irani-Bose</s1>.

“<q2>He is already complaining about the food, so please don’t worry,</q2>” <s2>she</s2> <c2>told</c2> <a2>this paper</a2>.

<s3>An eyewitness from the lighting unit</s3> <c3>said</c3> <q3>a plank gave way during the third take</q3>. “<q4>Sir fell straight into the water. He came up laughing, then he saw his hand,</q4>” <s4>he</s4> <c4>said</c4>.

<s5>The producers, Neela Frames</s5>, <c5>said</c5> in a statement that <q5>shooting had been suspended for ten days “as a precaution” and that all safety protocols had been followed</q5>. The Film Stunt Artistes’ Guild begs to differ. <s7>Its general secretary, Eijaz Qureshi</s7>, <c7>alleged</c7> that <q7>the jetty had not been inspected</q7>.

“<q8>If a star falls, it is news. Our boys fall every week,</q8>” <s8>Qureshi</s8> <c8>said</c8>. “<q8>Who is asking about their wrists?</q8>”

The actor himself took to Instagram on Wednesday morning. “<q9>Samandar 1, Arjun 0. Rematch soon,</q9>” <s9>he</s9> <c9>wrote</c9>, next to a picture of his plaster signed by the crew.

<s10>Wife Rukhsar</s10>, who flew in from Hyderabad, <c10>urged</c10> <a10>fans</a10> <q10>not to gather outside the hospital</q10>. His mother, the yesteryear heroine Sharmila Sen, is said to be upset that he refuses a body double.

<s12>Director Vetri Elango</s12> <c12>is hoping</c12> <q12>to resume with the song portions</q12>. <s13>He</s13> <c13>denied</c13> <q13>reports that the film would miss its Diwali release</q13>. “<q14>We will dance first and fight later,</q14>” <s14>the National Award winner</s14> <c14>quipped</c14>.

The film, made on a reported budget of ₹180 crore, is about a lighthouse keeper who turns smuggler. It marks the screen debut of model Keziah Lobo.
-----
1 | indirect | Tanaz Irani-Bose | PERSON | name
2 | direct | Tanaz Irani-Bose | PERSON | pronoun
3 | indirect | eyewitness from the lighting unit | PERSON | title
4 | direct | eyewitness from the lighting unit | PERSON | pronoun
5 | mixed | Neela Frames | ORG | organisation
7 | indirect | Eijaz Qureshi | PERSON | name
8 | direct | Eijaz Qureshi | PERSON | surname
9 | direct | Arjun Malhotra-Sen | PERSON | pronoun
10 | indirect | Rukhsar | PERSON | name
12 | attitude | Vetri Elango | PERSON | name
13 | indirect | Vetri Elango | PERSON | pronoun
14 | direct | Vetri Elango | PERSON | title
meta | Arjun Malhotra-Sen hurt on ‘Samandar’ set; shoot halted | - | -
entity | PERSON | Arjun Malhotra-Sen | Arjun | Actor | -
entity | LOC | Mumbai | - | - | -
entity | LOC | Alibaug | - | - | -
entity | PERSON | Tanaz Irani-Bose | - | publicist | -
entity | ORG | Neela Frames | - | - | -
entity | ORG | Film Stunt Artistes’ Guild | - | - | -
entity | PERSON | Eijaz Qureshi | Qureshi | general secretary | Film Stunt Artistes’ Guild
entity | ORG | Instagram | - | - | -
entity | PERSON | Rukhsar | - | - | -
entity | LOC | Hyderabad | - | - | -
entity | PERSON | Sharmila Sen | - | - | -
entity | PERSON | Vetri Elango | - | Director | -
entity | PERSON | Keziah Lobo | - | model | -
