Bellwether Pictures, Effects Guild Head Back to Table as '<x>Starfall</x>' Shoot Goes Dark

By Tamsin Birnholtz

<q1>Four days after production shut down on its $210 million space epic "<x>Starfall</x>," Bellwether Pictures has agreed to resume talks with the Visual Effects Guild of North America</q1>, <c1>according to</c1> <s1>sources close to both camps</s1>.

Negotiators will meet Monday at the guild's headquarters in Burbank with a federal mediator in the room. It would be their first face-to-face session since Oct. 30, when studio labor chief Graydon Delacorte left after 50 minutes.

"<q2>We never left the table. The table left us,</q2>" <s2>guild president Yuki Tsumura</s2> <c2>tells</c2> <a2>Variety</a2>. "<q2>I've got 1,900 artists who can paint you a galaxy and can't get a dental plan.</q2>"

<s3>Bellwether</s3> <c3>declined to discuss</c3> <q3>its proposals</q3>. In a statement, <s4>the studio</s4> <c4>said</c4> <q4>it was "committed to reaching a fair agreement that reflects the realities of the current marketplace"</q4>.

The guild, which was chartered in 2021 and won its first studio election two years later, is seeking health coverage and a cap on the workweek at 60 hours. <s5>Tsumura</s5> <c5>says</c5> <q5>some of her members clocked 94 on last summer's "<x>Harbor Lights</x>"</q5>. <s6>She</s6> also <c6>wants</c6> <q6>consent rules for the use of artists' work in training A.I. models</q6>, an issue that helped keep actors out for 118 days in 2023.

That may be the tallest hurdle. Delacorte, who ran business affairs at a streamer before joining Bellwether in March, wrote the studio's A.I. policy. <s7>He</s7> <c7>told</c7> <a7>an investor conference</a7> in New York last month that <q7>the company expected to trim effects costs by 30% within three years</q7>.

"<q8>You can't say that to Wall Street on a Tuesday and tell us on Wednesday that it's only a tool,</q8>" <c8>says</c8> <s8>Bruno Wexmoor, a compositor on "<x>Starfall</x>" and a member of the bargaining committee</s8>. <s9>He</s9> <c9>believes</c9> <q9>the remark did more to organize the shop than any leaflet</q9>.

<s10>Studio insiders</s10> <c10>counter</c10> that <q10>the guild's demands would add $14 million to the budget of a single tentpole</q10>. "<q11>Nobody's the villain here,</q11>" <s11>one exec</s11> <c11>says</c11>. "<q11>But the math doesn't pencil, and Yuki knows it.</q11>"

The shutdown has idled about 600 cast and crew at stages in Santa Clarita and Albuquerque. Director Paloma Rasmuson, whose last film, "<x>The Salt Year</x>," took in $388 million worldwide, had 22 days left. <s12>She</s12> <c12>wrote</c12> on Instagram that <q12>she "would not cross a line drawn by the people who draw everything else"</q12>.

Her star, Isaiah Okereafor, followed suit. <s13>His publicist, Dana Prendergrass</s13>, <c13>said</c13> <q13>the actor would return "the minute the artists do"</q13>.

<s14>Theater owners</s14> <c14>worry</c14> that <q14>the film will miss its July 2 bow</q14>. <q15>A slip to the fall would leave "a crater the size of Delaware" in the summer calendar</q15>, <c15>says</c15> <s15>Rick Mulvihane</s15>, who runs the 41-screen Prairie Cinemas chain in Nebraska and Iowa. <s16>He</s16> <c16>has asked</c16> <a16>the studio</a16> <q16>to decide by Thanksgiving</q16>.

Bellwether can ill afford it. Parent company Orrin Global posted a loss of $76 million in the third quarter, and its shares have fallen 19% since August. <s17>CEO Margit Feldkamp</s17> <c17>assured</c17> <a17>analysts</a17> on a Nov. 6 call that <q17>she was "laser-focused" on the slate</q17>. <s18>She</s18> <c18>did not mention</c18> <q18>the guild</q18>.

<s19>A report</s19> issued that week by research firm Copperline Media Partners <c19>estimated</c19> that <q19>each day of delay costs Orrin $1.1 million</q19>. <s20>It</s20> <c20>recommended</c20> that <q20>the company settle</q20>.

On Friday morning, about 80 picketers circled the Bellwether gate on Riverside Drive, several of them in spacesuits. <s21>One placard</s21> <c21>read</c21>: "<q21>In space, no one can hear you invoice.</q21>" Union drivers in grip trucks turned around at the corner.

Lucia Zamarreno, a lighting artist, brought her daughters. <s22>The 44-year-old</s22> <c22>said</c22> <q22>she had missed both of their birthdays this year</q22>.

"<q23>My little one thinks I live at the computer,</q23>" <s23>she</s23> <c23>said</c23>. "<q23>She drew me a picture of it. It's pretty good, honestly. I told her not to let anyone train on it.</q23>"

Monday's session starts at 10 a.m. <s25>Tsumura</s25> <c25>plans</c25> <q25>to bring a cot</q25>.
-----
1 | indirect | sources close to both camps | GROUP | group
2 | direct | Yuki Tsumura | PERSON | name
3 | attitude | Bellwether Pictures | ORG | organisation
4 | mixed | Bellwether Pictures | ORG | organisation
5 | indirect | Yuki Tsumura | PERSON | surname
6 | attitude | Yuki Tsumura | PERSON | pronoun
7 | indirect | Graydon Delacorte | PERSON | pronoun
8 | direct | Bruno Wexmoor | PERSON | name
9 | attitude | Bruno Wexmoor | PERSON | pronoun
10 | indirect | Studio insiders | GROUP | group
11 | direct | one exec | PERSON | title
12 | mixed | Paloma Rasmuson | PERSON | pronoun
13 | mixed | Dana Prendergrass | PERSON | name
14 | attitude | Theater owners | GROUP | group
15 | mixed | Rick Mulvihane | PERSON | name
16 | indirect | Rick Mulvihane | PERSON | pronoun
17 | mixed | Margit Feldkamp | PERSON | name
18 | attitude | Margit Feldkamp | PERSON | pronoun
19 | indirect | report issued that week by research firm Copperline Media Partners | DOCUMENT | document
20 | indirect | report issued that week by research firm Copperline Media Partners | DOCUMENT | pronoun
21 | direct | One placard | DOCUMENT | document
22 | indirect | Lucia Zamarreno | PERSON | title
23 | direct | Lucia Zamarreno | PERSON | pronoun
25 | attitude | Yuki Tsumura | PERSON | surname
entity | PERSON | Graydon Delacorte | Delacorte | labor chief | Bellwether Pictures
entity | PERSON | Yuki Tsumura | Tsumura; Yuki | president | Visual Effects Guild of North America
entity | PERSON | Bruno Wexmoor | - | compositor | -
entity | PERSON | Paloma Rasmuson | - | director | -
entity | PERSON | Isaiah Okereafor | - | - | -
entity | PERSON | Dana Prendergrass | - | publicist | -
entity | PERSON | Rick Mulvihane | - | - | Prairie Cinemas
entity | PERSON | Margit Feldkamp | - | CEO | Orrin Global
entity | PERSON | Lucia Zamarreno | - | lighting artist | -
entity | ORG | Bellwether Pictures | Bellwether | - | -
entity | ORG | Visual Effects Guild of North America | Effects Guild | - | -
entity | ORG | Variety | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Prairie Cinemas | - | - | -
entity | ORG | Orrin Global | Orrin | - | -
entity | ORG | Copperline Media Partners | - | - | -
entity | LOC | Burbank | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Wall Street | - | - | -
entity | LOC | Santa Clarita | - | - | -
entity | LOC | Albuquerque | - | - | -
entity | LOC | Delaware | - | - | -
entity | LOC | Nebraska | - | - | -
entity | LOC | Iowa | - | - | -
entity | LOC | Riverside Drive | - | - | -
meta | Bellwether Pictures, Effects Guild Head Back to Table as 'Starfall' Shoot Goes Dark | - | Tamsin Birnholtz
