Readers' letters: bins, buses and the Bishop

Sir, I read with dismay that <s1>your columnist Hector Bly</s1> <c1>considers</c1> <q1>our new bins “an improvement on nothing”</q1> (Comment, 12 June). Has he tried to lift one?

My wife, who is 81, found hers on its side in the road last Tuesday. <s2>The council's helpline</s2> <c2>told</c2> <a2>her</a2> <q2>to “request a smaller bin via the portal”</q2>. <s3>She</s3> <c3>asked</c3> <a3>them</a3> <q3>what a portal was</q3>. <q4>It was</q4>, <s4>they</s4> <c4>said</c4>, <q4>a kind of door</q4>.

Arthur Pym
Crake Lane

Madam, May I correct Councillor Devi? The No 9 was not cut because, as <s5>she</s5> <c5>put it</c5>, “<q5>nobody under seventy had ever been on it</q5>”. I am 34 and I proposed on it.

<s6>The bus company's own survey</s6> <c6>shows</c6> that <q6>a third of passengers were on their way to work</q6>. <s7>Its managing director, Imelda Farr</s7>, <c7>wrote</c7> to <a7>me</a7> in April that <q7>the route would be “safe for the lifetime of this timetable”</q7>. I have the letter.

Joseph Okpara
Station Terrace

Sir, <s8>The Bishop</s8> <c8>says</c8> <q8>he does not believe in hell</q8> (“<x>Bishop cool on hell</x>”, 5 June). I invite him to the car park behind the Co-op on a Saturday.

Name and address supplied

Madam, <s9>My late father, who delivered your newspaper for 40 years</s9>, <c9>always said</c9> that <q9>the crossword was set by a man who hated his mother</q9>. Can you confirm this?

Philippa Dang
Moor View

<s10>The crossword editor</s10> <c10>writes</c10>: <q10>She was a lovely woman. It is the solvers.</q10>
-----
1 | mixed | Hector Bly | PERSON | name
2 | mixed | council's helpline | ORG | organisation
3 | indirect | wife | PERSON | pronoun
4 | indirect | council's helpline | ORG | pronoun
5 | mixed | Councillor Devi | PERSON | pronoun
6 | indirect | bus company's own survey | DOCUMENT | document
7 | mixed | Imelda Farr | PERSON | name
8 | indirect | bishop | PERSON | title
9 | indirect | My late father | PERSON | title
10 | direct | crossword editor | PERSON | title
meta | Readers' letters: bins, buses and the Bishop | - | -
entity | PERSON | Hector Bly | - | columnist | -
entity | PERSON | Arthur Pym | - | - | -
entity | LOC | Crake Lane | - | - | -
entity | PERSON | Councillor Devi | - | - | -
entity | PERSON | Imelda Farr | - | managing director | -
entity | PERSON | Joseph Okpara | - | - | -
entity | LOC | Station Terrace | - | - | -
entity | ORG | Co-op | - | - | -
entity | PERSON | Philippa Dang | - | - | -
entity | LOC | Moor View | - | - | -
