A school board pulled 41 books. Then the students started showing up

November 14, 2025
Heard on Morning Edition

By Delia Warrick

HARLAN FORKS, Tenn. — The library at Harlan Forks High School has a new sign taped to the door. "<q1>Shelves under review,</q1>" <s1>it</s1> <c1>says</c1>. "<q1>Thank you for your patience.</q1>"

Behind it, about a third of the fiction section is gone. The books are in 11 cardboard boxes in a storage room next to the gym, and Marcy Dellinger, who has been the librarian here for 22 years, has the only key.

"<q2>I taped every one of those boxes shut myself,</q2>" <s2>Dellinger</s2> <c2>says</c2>. "<q2>I told my husband it felt like packing up after a funeral.</q2>"

In August, the Corbin County school board voted 5-2 to remove 41 titles after a parents' group filed complaints. The list runs from a Pulitzer Prize-winning novel to a picture book about two penguins. Removals in the state have tripled since a 2024 law required schools to pull books that contain what <s3>the statute</s3> <c3>calls</c3> "<q3>patently offensive</q3>" material.

<s4>Board chair Wade Pruett</s4> <c4>says</c4> <q4>the district simply did what the legislature told it to do</q4>.

"<q5>We're not banning anything,</q5>" <s5>he</s5> <c5>says</c5>. "<q5>You can buy any of these books at the Walmart. What you can't do is hand them to a 14-year-old on my taxpayers' dime.</q5>"

<s6>Pruett</s6>, who runs a tire business and was elected in 2022, <c6>says</c6> <q6>he has read parts of nine of the books</q6>. <q7>He didn't need to read the rest</q7>, <s7>he</s7> <c7>says</c7>, <q7>because the complaints came with page numbers</q7>.

The complaints came from a group called Parents First Corbin. Its founder, Lindsay Tidwell, has three children in the district. <q8>She got involved</q8>, <s8>she</s8> <c8>says</c8>, <q8>after her middle daughter brought home a novel with a scene of sexual assault</q8>.

"<q9>I sat down on the edge of the bathtub and read it, and I cried,</q9>" <s9>Tidwell</s9> <c9>says</c9>. "<q9>I don't hate librarians. I want them to ask me first.</q9>"

<s10>Tidwell</s10> <c10>says</c10> <q10>she never wanted the picture book taken out</q10>.

What nobody expected was the students. At the September meeting there were six of them. In October there were more than 80, and the fire marshal made some of them wait in the parking lot.

Among those who spoke was Anaya Brooks, a 17-year-old senior who plays trombone in the marching band. She had three minutes at the microphone.

"<q11>You keep saying you're protecting us,</q11>" <s11>she</s11> <c11>told</c11> <a11>the board</a11>. "<q11>I work the closing shift at Sonic. I drive my grandmother to dialysis. I think I can handle a chapter book.</q11>"

The crowd laughed. Pruett did not. <s12>He</s12> <c12>warned</c12> <a12>the audience</a12> that <q12>he would clear the room if there was another outburst</q12>.

<s14>Her classmate Tyler Nance</s14>, <s13>who</s13> <c13>described</c13> himself as <q13>a conservative</q13>, <c14>urged</c14> <a14>the board</a14> <q14>to let parents opt out one child at a time</q14> instead. <q15>His own mother had signed one of the complaints</q15>, <s15>he</s15> <c15>said</c15> later.

"<q16>We're going to have an interesting ride home,</q16>" <c16>said</c16> <s16>Nance, 16</s16>.

Legal challenges are already under way. <s17>The American Civil Liberties Union</s17> sued the board last month on behalf of four families, <c17>arguing</c17> that <q17>the removals violate the First Amendment</q17>. In a court filing, <s18>the board</s18> <c18>says</c18> <q18>library shelves are government speech, and that it may choose what goes on them</q18>.

Federal courts have split on that question. <s19>Renata Oquist, a law professor at Vanderbilt University</s19>, <c19>believes</c19> <q19>the Supreme Court will have to settle it</q19>.

"<q20>Ten years ago I would have told you this was easy,</q20>" <s20>she</s20> <c20>says</c20>. "<q20>It isn't easy anymore.</q20>"

<s21>Superintendent Joel Hasty</s21> <c21>declined to say</c21> <q21>whether more titles are under review</q21>. In an email to staff, <s22>he</s22> <c22>asked</c22> <a22>teachers</a22> <q22>to "refrain from commentary" while the case is pending</q22>.

<s23>Dellinger</s23> <c23>plans</c23> <q23>to retire in June</q23>. <q24>Before then</q24>, <s24>she</s24> <c24>says</c24>, <q24>somebody will have to decide what to do with the boxes</q24>.

"<q25>They've asked me twice for the key,</q25>" <s25>she</s25> <c25>says</c25>. "<q25>I keep forgetting to bring it.</q25>"
-----
1 | direct | new sign taped to the door | DOCUMENT | pronoun
2 | direct | Marcy Dellinger | PERSON | surname
3 | mixed | 2024 law | DOCUMENT | document
4 | indirect | Wade Pruett | PERSON | name
5 | direct | Wade Pruett | PERSON | pronoun
6 | indirect | Wade Pruett | PERSON | surname
7 | indirect | Wade Pruett | PERSON | pronoun
8 | indirect | Lindsay Tidwell | PERSON | pronoun
9 | direct | Lindsay Tidwell | PERSON | surname
10 | indirect | Lindsay Tidwell | PERSON | surname
11 | direct | Anaya Brooks | PERSON | pronoun
12 | indirect | Wade Pruett | PERSON | pronoun
13 | indirect | Tyler Nance | PERSON | pronoun
14 | indirect | Tyler Nance | PERSON | name
15 | indirect | Tyler Nance | PERSON | pronoun
16 | direct | Tyler Nance | PERSON | surname
17 | indirect | American Civil Liberties Union | ORG | organisation
18 | indirect | Corbin County school board | ORG | organisation
19 | attitude | Renata Oquist | PERSON | name
20 | direct | Renata Oquist | PERSON | pronoun
21 | attitude | Joel Hasty | PERSON | name
22 | mixed | Joel Hasty | PERSON | pronoun
23 | attitude | Marcy Dellinger | PERSON | surname
24 | indirect | Marcy Dellinger | PERSON | pronoun
25 | direct | Marcy Dellinger | PERSON | pronoun
entity | PERSON | Marcy Dellinger | Dellinger | librarian | Harlan Forks High School
entity | PERSON | Wade Pruett | Pruett | board chair | Corbin County school board
entity | PERSON | Lindsay Tidwell | Tidwell | founder | Parents First Corbin
entity | PERSON | Anaya Brooks | - | - | -
entity | PERSON | Tyler Nance | Nance | - | -
entity | PERSON | Renata Oquist | - | law professor | Vanderbilt University
entity | PERSON | Joel Hasty | - | superintendent | -
entity | ORG | Harlan Forks High School | - | - | -
entity | ORG | Corbin County school board | - | - | -
entity | ORG | Walmart | - | - | -
entity | ORG | Sonic | - | - | -
entity | ORG | Parents First Corbin | - | - | -
entity | ORG | American Civil Liberties Union | - | - | -
entity | ORG | Vanderbilt University | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | LOC | HARLAN FORKS | - | - | -
entity | LOC | Tenn. | - | - | -
meta | A school board pulled 41 books. Then the students started showing up | 2025-11-14 | Delia Warrick
