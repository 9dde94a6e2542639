After 141 years, Dunmore College will close its doors in May

<s21>Trustees</s21> <c21>blame</c21> <q21>falling enrollment and a failed merger</q21>

By Rosalind Achterberg, Globe Correspondent

ASHUELOT FALLS, N.H. — The email landed at 4:12 on Thursday afternoon, in the middle of Professor Leopold Nkemelu’s seminar on Thoreau. Within a minute, half the room was crying.

“<q1>I put the book down,</q1>” <s1>Nkemelu</s1> <c1>said</c1>. “<q1>There was no point in pretending we were going to talk about ponds.</q1>”

<q2>Dunmore College, founded in 1884 by a lumber baron and known lately for its nursing program and its women’s ice hockey team, will shut after commencement on May 17</q2>, <s2>the board of trustees</s2> <c2>announced</c2>. About 610 students and 180 employees are affected.

In its message, <s3>the board</s3> <c3>blamed</c3> “<q3>a demographic tide no small institution could hold back</q3>”. Enrollment peaked at 1,340 in 2011.

Dunmore had pinned its hopes on a merger with Fitch-Lowell University in Worcester, which withdrew in December after auditors from Pruitt Sandoval found an $11 million hole in the college’s pension fund. <s4>Fitch-Lowell</s4> <c4>said</c4> in a statement that <q4>it had negotiated in good faith and would consider admitting Dunmore juniors at no extra cost</q4>.

<s6>The trustees’ chairwoman, Mercy Abernathy-Cruz, class of ’88</s6>, <c6>acknowledged</c6> that <q6>the college had spent too much on the Rainey Center, a $38 million arena that opened in 2019</q6>.

“<q7>We built for a Dunmore that wasn’t coming,</q7>” <s7>she</s7> <c7>said</c7>.

That was little comfort to Dashiell Wood, a sophomore from Fall River who turned down Bridgewater State for a Presidential Merit Scholarship. <s8>Wood</s8> <c8>believes</c8> <q8>the administration knew before he enrolled</q8>.

“<q9>They took my deposit in August,</q9>” <s9>he</s9> <c9>said</c9>, standing outside Tuttle Hall in a Bruins cap. “<q9>You can’t tell me they didn’t know in August.</q9>”

<s10>A spokesperson for the college, Ines Bellweather</s10>, <c10>disputed</c10> <q10>his account</q10>. <q11>The decision was made on Jan. 28</q11>, <s11>she</s11> <c11>said</c11>, <q11>after the New England Commission of Higher Education declined to extend the school’s probation</q11>.

<s12,13>The commission</s12,13>, which accredits more than 200 institutions, <c12>confirmed</c12> <q12>it had voted to withdraw Dunmore’s status</q12> but <c13>would not discuss</c13> <q13>its reasons</q13>.

Dunmore follows Saint Brendan’s in Nashua and the Mount Hosmer School of Art, which closed in 2023 with two weeks’ notice. <s14>A report by the Boston-based nonprofit EdRunway</s14> last fall <c14>warned</c14> that <q14>as many as 30 private colleges in New England were “one bad September” from insolvency</q14>.

In Ashuelot Falls, population 4,900, the college is the second-largest employer after Hitchiner Paper. <s15>Joe Pelkey</s15>, who owns the Wicked Bean on Mechanic Street, <c15>expects</c15> <q15>to lose half his business</q15>. <s16>The Select Board</s16> <c16>called on</c16> <a16>Governor Marguerite Thibodeau, a Republican</a16>, <q16>to convene a task force</q16>.

<s17>Thibodeau’s office</s17> <c17>said</c17> <q17>she had spoken with the town and with Education Commissioner Rafe Winslow</q17>.

The faculty union, AAUP Local 6611, plans a vigil Sunday on Library Green. <s18,19>Its president, biologist Xiomara Lund</s18,19>, <c18>accused</c18> the trustees of “<q18>hiding behind lawyers</q18>” and <c19>demanded</c19> <q19>a year’s severance</q19>.

On Friday night the Dunmore Herons beat Castleton, 4-1, before a crowd of 900 at Rainey. <s20>A hand-painted bedsheet over the penalty box</s20> <c20>read</c20>: “<q20>WE WERE HERE.</q20>”
-----
1 | direct | Leopold Nkemelu | PERSON | surname
2 | indirect | Dunmore College | ORG | organisation
3 | mixed | Dunmore College | ORG | organisation
4 | indirect | Fitch-Lowell University | ORG | organisation
6 | indirect | Mercy Abernathy-Cruz | PERSON | name
7 | direct | Mercy Abernathy-Cruz | PERSON | pronoun
8 | attitude | Dashiell Wood | PERSON | surname
9 | direct | Dashiell Wood | PERSON | pronoun
10 | indirect | Ines Bellweather | PERSON | name
11 | indirect | Ines Bellweather | PERSON | pronoun
12 | indirect | New England Commission of Higher Education | ORG | organisation
13 | attitude | New England Commission of Higher Education | ORG | organisation
14 | mixed | report by the Boston-based nonprofit EdRunway | DOCUMENT | document
15 | attitude | Joe Pelkey | PERSON | name
16 | indirect | Select Board | ORG | organisation
17 | indirect | Thibodeau’s office | ORG | organisation
18 | mixed | Xiomara Lund | PERSON | name
19 | indirect | Xiomara Lund | PERSON | name
20 | direct | hand-painted bedsheet over the penalty box | DOCUMENT | document
21 | indirect | Dunmore College | ORG | group
entity | PERSON | Leopold Nkemelu | Professor Leopold Nkemelu; Nkemelu | Professor | Dunmore College
entity | PERSON | Thoreau | - | - | -
entity | PERSON | Mercy Abernathy-Cruz | - | chairwoman | Dunmore College
entity | PERSON | Dashiell Wood | Wood | sophomore | Dunmore College
entity | PERSON | Ines Bellweather | - | spokesperson | Dunmore College
entity | PERSON | Joe Pelkey | - | - | Wicked Bean
entity | PERSON | Marguerite Thibodeau | Governor Marguerite Thibodeau; Thibodeau | Governor | -
entity | PERSON | Rafe Winslow | - | Education Commissioner | -
entity | PERSON | Xiomara Lund | - | president | AAUP Local 6611
entity | ORG | Dunmore College | Dunmore | - | -
entity | ORG | Fitch-Lowell University | Fitch-Lowell | - | -
entity | ORG | Pruitt Sandoval | - | - | -
entity | ORG | Bridgewater State | - | - | -
entity | ORG | Bruins | - | - | -
entity | ORG | New England Commission of Higher Education | - | - | -
entity | ORG | Saint Brendan’s | - | - | -
entity | ORG | Mount Hosmer School of Art | - | - | -
entity | ORG | EdRunway | - | - | -
entity | ORG | Hitchiner Paper | - | - | -
entity | ORG | Wicked Bean | - | - | -
entity | ORG | Select Board | - | - | -
entity | ORG | AAUP Local 6611 | - | - | -
entity | ORG | Dunmore Herons | - | - | -
entity | ORG | Castleton | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Ashuelot Falls | ASHUELOT FALLS | - | -
entity | LOC | N.H. | - | - | -
entity | LOC | Worcester | - | - | -
entity | LOC | Rainey Center | Rainey | - | -
entity | LOC | Fall River | - | - | -
entity | LOC | Tuttle Hall | - | - | -
entity | LOC | Nashua | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | New England | - | - | -
entity | LOC | Mechanic Street | - | - | -
entity | LOC | Library Green | - | - | -
meta | After 141 years, Dunmore College will close its doors in May | - | Rosalind Achterberg, Globe Correspondent
