<s1>Ferry boss</s1><c1>:</c1> ‘<q1>We should have turned back</q1>’

By Odette Larivière

<s9>The head of the company whose ferry ran aground off Haida Gwaii with 212 people on board</s9> <c9>has conceded</c9> that <q9>the captain was never told of a gale warning</q9>.

“<q2>We should have turned back at Skidegate, and we should have known to turn back,</q2>” <c2>said</c2> <s2>Warren Stoddart, president of Hecate Sound Ferries</s2>. “<q2>That is on me.</q2>”

<s3>Stoddart, testifying before a transport inquiry in Prince Rupert</s3>, <c3>said</c3> <q3>the warning had been printed at the terminal and left in a tray</q3>.

“<q4>It was a piece of paper among other pieces of paper. There was a menu on top of it.</q4>

“<q4>I have thought about that menu every day since.</q4>”

<s5>The inquiry's counsel, Jasleen Dhaliwal</s5>, <c5>asked</c5> <q5>why no one had used the radio</q5>. <s6>Stoddart</s6> <c6>replied</c6> that <q6>the operator was on a break</q6>.

“<q7>So the system was one person and a sandwich?</q7>” <s7>Dhaliwal</s7> <c7>asked</c7>.

“<q8>You could put it that way,</q8>” <s8>he</s8> <c8>said</c8>.

<s15>Passengers</s15> <c15>have described</c15> <q15>a night of terror in which plates slid, lights failed and a choir from Masset kept singing</q15>. Several were in tears in the gallery.

<s10>A report by the Marine Safety Bureau</s10> <c10>concluded</c10> in May that <q10>the vessel had drifted for eleven minutes before anybody on the bridge noticed</q10>. <s11>It</s11> <c11>recommended</c11> “<q11>a warning that cannot be ignored, because it makes a noise</q11>”.

<s12>Families of the four people who died</s12> <c12>want</c12> <q12>the company's licence withdrawn</q12>. <c13>According to</c13> <s13>their lawyer, Simon Fournier-Black</s13>, <q13>Hecate has offered each of them $40,000</q13>.

“<q14>One of my clients sent the cheque back with the word ‘<n14>menu</n14>’ written on it,</q14>” <s14>he</s14> <c14>told</c14> <a14>reporters</a14>.

The inquiry, which has cost $6 million to date, is expected to report by Christmas.
-----
1 | direct | Warren Stoddart | PERSON | title
2 | direct | Warren Stoddart | PERSON | name
3 | indirect | Warren Stoddart | PERSON | name
4 | direct | Warren Stoddart | PERSON | none
5 | indirect | Jasleen Dhaliwal | PERSON | name
6 | indirect | Warren Stoddart | PERSON | surname
7 | direct | Jasleen Dhaliwal | PERSON | surname
8 | direct | Warren Stoddart | PERSON | pronoun
9 | indirect | Warren Stoddart | PERSON | title
10 | indirect | report by the Marine Safety Bureau | DOCUMENT | document
11 | mixed | report by the Marine Safety Bureau | DOCUMENT | pronoun
12 | attitude | Families of the four people | GROUP | group
13 | indirect | Simon Fournier-Black | PERSON | name
14 | direct | Simon Fournier-Black | PERSON | pronoun
15 | indirect | Passengers | GROUP | group
meta | Ferry boss: ‘We should have turned back’ | - | Odette Larivière
entity | LOC | Haida Gwaii | - | - | -
entity | LOC | Skidegate | - | - | -
entity | PERSON | Warren Stoddart | Stoddart | president | Hecate Sound Ferries
entity | ORG | Hecate Sound Ferries | Hecate | - | -
entity | LOC | Prince Rupert | - | - | -
entity | PERSON | Jasleen Dhaliwal | Dhaliwal | inquiry's counsel | -
entity | LOC | Masset | - | - | -
entity | ORG | Marine Safety Bureau | - | - | -
entity | PERSON | Simon Fournier-Black | - | lawyer | -
