Tearful Thorvald takes Bass Coast Masters as sponsor walks away

By Jarrah Quilty-Singh

Mads Thorvald holed a bunker shot at the 18th to win the Bass Coast Masters by a stroke on Sunday, then learned on the way to the scorer’s hut that the tournament might never be played again.

Kookatel, the telecoms company whose orange flags have flown over Cape Merrin since 2012, is ending its sponsorship a year early. <s1>It</s1> <c1>said</c1> <q1>the decision was “about strategic alignment”</q1>.

“<q2>I’ve got a cheque the size of a door and nobody’s name on it,</q2>” <c2>said</c2> <s2>Thorvald</s2>. “<q2>It’s a strange way to win your first one.</q2>”

The 24-year-old Dane began the day four behind Kim Ji-a’s brother, Do-yun, and level with Tex Murnane of Queensland. <s3>He</s3> <c3>thought</c3> <q3>he was finished when his drive at Widow’s Elbow struck a pelican</q3>.

<s4>Murnane</s4> <c4>refused to blame</c4> <q4>the wind</q4>, a fifty-knot southerly off Bass Strait that flattened the Pelham Watches pavilion. “<q5>Mads had the same wind and he made a three,</q5>” <s5>the 41-year-old</s5> <c5>said</c5>. “<q5>I made a mess.</q5>”

The Southern Cross Tour must now find $2.6 million by March. <s6>Its commissioner, Philippa Goldsbrough</s6>, <c6>insisted</c6> <q6>the event was safe</q6>. <q7>Two banks and a state government had telephoned before the trophy was engraved</q7>, <s7>she</s7> <c7>told</c7> <a7>the ABC</a7>.

<s8>Visit Victoria</s8> <c8>declined to say</c8> <q8>whether it was the state body concerned</q8>. <s9,10>Sports minister Darcy Lal</s9,10> <c9>said</c9> <q9>the Masters was “as Victorian as a magpie”</q9> but <c10>ruled out</c10> <q10>a “blank cheque”</q10>.

Kookatel’s retreat follows a bruising year. The company shed 900 workers in Geelong and Dandenong, and was fined by the Australian Communications and Media Authority in June over a triple-zero outage. <s11>The Communication Workers Union</s11> <c11>described</c11> its hospitality tents at Cape Merrin as “<q11>prawns for some, pink slips for others</q11>”.

Some players saw it coming. “<q12>Last year there were six courtesy Audis. This year it was a minibus called Sheila,</q12>” <c12>said</c12> <s12>Nomvula Dlamini-Fox, who chairs the Players’ Council</s12>. <s13>Dlamini-Fox</s13> <c13>wants</c13> <q13>the tour to take less than half of its money from any one backer</q13>.

Merrin, the fishing port that shares its name with the headland, has more riding on it than most. Every bed at the Commercial Hotel was taken, and the Country Women’s Association sold 4,100 scones. <s14>Bass Coast Shire</s14> <c14>values</c14> <q14>the week at $9 million</q14>.

“<q15>We’re a footy town for fifty-one weeks and we’re St Andrews for one,</q15>” <s15>publican Gus Papadimos</s15> <c15>said</c15>. The town’s side beat Wonthaggi in last year’s grand final, a result still chalked above his bar. <s16>A sign beside it</s16> <c16>reads</c16>: “<q16>No spikes. No Collingwood.</q16>”

Thorvald moves to 38th in the world and into the US Open at Shinnecock Hills. <s17>His coach, Birgitte Rask</s17>, <c17>cautioned</c17> that <q17>her pupil “still putts like a man ironing”</q17>.

Thorvald did not argue. “<q19>My mother says it too,</q19>” <s19>he</s19> <c19>said</c19>.
-----
1 | mixed | Kookatel | ORG | pronoun
2 | direct | Mads Thorvald | PERSON | surname
3 | attitude | Mads Thorvald | PERSON | pronoun
4 | attitude | Tex Murnane | PERSON | surname
5 | direct | Tex Murnane | PERSON | title
6 | indirect | Philippa Goldsbrough | PERSON | name
7 | indirect | Philippa Goldsbrough | PERSON | pronoun
8 | attitude | Visit Victoria | ORG | organisation
9 | mixed | Darcy Lal | PERSON | name
10 | mixed | Darcy Lal | PERSON | name
11 | mixed | Communication Workers Union | ORG | organisation
12 | direct | Nomvula Dlamini-Fox | PERSON | name
13 | attitude | Nomvula Dlamini-Fox | PERSON | surname
14 | indirect | Bass Coast Shire | ORG | organisation
15 | direct | Gus Papadimos | PERSON | name
16 | direct | sign beside it | DOCUMENT | document
17 | mixed | Birgitte Rask | PERSON | name
19 | direct | Mads Thorvald | PERSON | pronoun
entity | PERSON | Mads Thorvald | Thorvald; Mads | - | -
entity | ORG | Kookatel | - | - | -
entity | PERSON | Kim Ji-a | - | - | -
entity | PERSON | Do-yun | - | - | -
entity | PERSON | Tex Murnane | Murnane | - | -
entity | ORG | Southern Cross Tour | - | - | -
entity | PERSON | Philippa Goldsbrough | - | commissioner | Southern Cross Tour
entity | ORG | ABC | - | - | -
entity | ORG | Visit Victoria | - | - | -
entity | PERSON | Darcy Lal | - | Sports minister | -
entity | ORG | Australian Communications and Media Authority | - | - | -
entity | ORG | Communication Workers Union | - | - | -
entity | PERSON | Nomvula Dlamini-Fox | Dlamini-Fox | - | Players’ Council
entity | ORG | Players’ Council | - | - | -
entity | ORG | Country Women’s Association | - | - | -
entity | ORG | Bass Coast Shire | - | - | -
entity | PERSON | Gus Papadimos | - | publican | -
entity | ORG | Wonthaggi | - | - | -
entity | ORG | Collingwood | - | - | -
entity | PERSON | Birgitte Rask | - | coach | -
entity | ORG | Pelham Watches | - | - | -
entity | NORP | Dane | - | - | -
entity | NORP | Victorian | - | - | -
entity | LOC | Cape Merrin | - | - | -
entity | LOC | Widow’s Elbow | - | - | -
entity | LOC | Bass Strait | - | - | -
entity | LOC | Queensland | - | - | -
entity | LOC | Geelong | - | - | -
entity | LOC | Dandenong | - | - | -
entity | LOC | Merrin | - | - | -
entity | LOC | Commercial Hotel | - | - | -
entity | LOC | St Andrews | - | - | -
entity | LOC | Shinnecock Hills | - | - | -
meta | Tearful Thorvald takes Bass Coast Masters as sponsor walks away | - | Jarrah Quilty-Singh
