Ohio school board fires superintendent as book fight boils over

By MARGARET DUNLEAVY

CEDAR BLUFF, Ohio (AP) — A divided school board in northeastern Ohio voted 4-3 late Tuesday to fire its superintendent, capping a monthslong battle over library books that has drawn in the governor, a megachurch and a punk band.

<s1>Lamar Whitcomb</s1>, who had led the 6,200-student Tri-Lakes Local School District since 2019, <c1>vowed</c1> <q1>to sue</q1>.

"<q2>I was told to pull 41 books by Monday morning, and I asked for one thing back: a list of which board members had read them,</q2>" <s2>he</s2> <c2>told</c2> <a2>a crowd of about 500</a2> packed into the Cedar Bluff High School gym. "<q2>I'm still waiting.</q2>"

<s3,4>Board President Tammy Jo Kessler</s3,4> <c3>accused</c3> Whitcomb of <q3>insubordination</q3>, <c4>saying</c4> <q4>he had "run out the clock" on a policy adopted in August</q4>. <q5>The firing</q5>, <s5>she</s5> <c5>stressed</c5>, <q5>was about the chain of command</q5>.

"<q6>Nobody is burning anything,</q6>" <c6>said</c6> <s6>Kessler, a real estate agent</s6> elected in 2023 with the backing of Parents Before Politics.

The vote came at 11:47 p.m., after nearly five hours of public comment. A father of four held up <s7>a sign</s7> that <c7>read</c7>, "<q7>My Kid, My Call.</q7>" A retired librarian wept.

Beatriz Echeverría, a 17-year-old senior, turned to face Kessler.

"<q8>You keep saying you're protecting me,</q8>" <c8>said</c8> <s8>the teenager</s8>, whose father works nights at Hollis Tire & Rubber in nearby Stowell. "<q8>You have never once asked me my name.</q8>"

<s9>She</s9> <c9>is undecided</c9> about <q9>whether to finish her senior year there</q9>.

Trouble began last spring when Living Waters Fellowship, a 9,000-member congregation off Interstate 77, circulated a list of titles <s10>it</s10> <c10>deemed</c10> "<q10>spiritually radioactive.</q10>"

<s11>The Rev. Dale Ormsby Jr., its pastor</s11>, <c11>has denied</c11> <q11>orchestrating the takeover of the board by conservatives</q11>.

"<q12>We prayed. Then some folks decided to run,</q12>" <s12>Ormsby</s12> <c12>told</c12> <a12>The Associated Press</a12> last week.

In the same interview <s13>he</s13> <c13>conceded</c13> that <q13>he had read "maybe two" of the books</q13>. <s24>District records</s24> reviewed by the AP <c24>show</c24> that <q24>just six had been checked out since 2021</q24>.

By Wednesday the dispute had reached Columbus. <s14,15>Republican Gov. Curtis Vandermeer</s14,15> <c14>commended</c14> the board for "<q14>remembering who pays the bills</q14>" and <c15>signaled</c15> <q15>he would sign a bill, pending in the Ohio Senate, that lets parents sue school librarians</q15>.

<s16>The Ohio Education Association, the state's largest teachers union</s16>, <c16>warned</c16> of <q16>an exodus</q16>. Eleven Tri-Lakes teachers have quit since August, among them the district's only physics instructor, who left for Pittsburgh.

"<q17>You can't teach looking over your shoulder,</q17>" <c17>said</c17> <s17>its president, Dolores Kubiak</s17>.

<s18,19>Winston Achebe, one of three board members</s18,19> who voted no, <c18>predicted</c18> <q18>legal bills would top $400,000</q18> and <c19>called</c19> the night "<q19>the most expensive temper tantrum in the history of Portage Hills County.</q19>"

<s20>Whitcomb's attorney, Jerome Pettiford of Pettiford Lunt LLP</s20>, <c20>said</c20> <q20>a complaint would be filed in U.S. District Court in Akron within days</q20>. <s21>He</s21> <c21>is seeking</c21> <q21>his client's reinstatement and back pay</q21>.

Not everyone in the family is leaving. <s22>Sherry Whitcomb, a second grade teacher in the district</s22>, <c22>intends</c22> <q22>to stay</q22>.

"<q23>Twenty-three kids have a coat hook with their name on it,</q23>" <c23>said</c23> <s23>Whitcomb</s23>, who married the ousted superintendent in 1998. "<q23>Somebody has to be standing next to those hooks.</q23>"

The board named an assistant superintendent, Kyung-ja "<x>K.J.</x>" Noh, as interim leader. She left through the kitchen without speaking to reporters.

A local punk band, the Overdue Notices, will play a benefit Saturday at the Rialto Theatre in Kent. The show sold out in nine minutes.
-----
1 | indirect | Lamar Whitcomb | PERSON | name
2 | direct | Lamar Whitcomb | PERSON | pronoun
3 | indirect | Tammy Jo Kessler | PERSON | name
4 | mixed | Tammy Jo Kessler | PERSON | name
5 | indirect | Tammy Jo Kessler | PERSON | pronoun
6 | direct | Tammy Jo Kessler | PERSON | surname
7 | direct | sign | DOCUMENT | document
8 | direct | Beatriz Echeverría | PERSON | title
9 | attitude | Beatriz Echeverría | PERSON | pronoun
10 | mixed | Living Waters Fellowship | ORG | pronoun
11 | indirect | Dale Ormsby Jr. | PERSON | name
12 | direct | Dale Ormsby Jr. | PERSON | surname
13 | mixed | Dale Ormsby Jr. | PERSON | pronoun
14 | mixed | Curtis Vandermeer | PERSON | name
15 | indirect | Curtis Vandermeer | PERSON | name
16 | indirect | Ohio Education Association | ORG | organisation
17 | direct | Dolores Kubiak | PERSON | name
18 | indirect | Winston Achebe | PERSON | name
19 | mixed | Winston Achebe | PERSON | name
20 | indirect | Jerome Pettiford | PERSON | name
21 | attitude | Jerome Pettiford | PERSON | pronoun
22 | attitude | Sherry Whitcomb | PERSON | name
23 | direct | Sherry Whitcomb | PERSON | surname
24 | indirect | District records reviewed by the AP | DOCUMENT | document
entity | PERSON | Lamar Whitcomb | Whitcomb | superintendent | Tri-Lakes Local School District
entity | PERSON | Tammy Jo Kessler | Kessler | Board President | Tri-Lakes Local School District
entity | PERSON | Beatriz Echeverría | - | senior | -
entity | PERSON | Dale Ormsby Jr. | Rev. Dale Ormsby Jr.; Ormsby | pastor | Living Waters Fellowship
entity | PERSON | Curtis Vandermeer | Gov. Curtis Vandermeer | governor | -
entity | PERSON | Dolores Kubiak | - | president | Ohio Education Association
entity | PERSON | Winston Achebe | - | - | Tri-Lakes Local School District
entity | PERSON | Jerome Pettiford | - | attorney | Pettiford Lunt LLP
entity | PERSON | Sherry Whitcomb | Whitcomb | second grade teacher | Tri-Lakes Local School District
entity | PERSON | Kyung-ja "K.J." Noh | - | assistant superintendent | Tri-Lakes Local School District
entity | ORG | Tri-Lakes Local School District | Tri-Lakes | - | -
entity | ORG | Cedar Bluff High School | - | - | -
entity | ORG | Parents Before Politics | - | - | -
entity | ORG | Hollis Tire & Rubber | - | - | -
entity | ORG | Living Waters Fellowship | - | - | -
entity | ORG | Associated Press | AP | - | -
entity | ORG | Ohio Senate | - | - | -
entity | ORG | Ohio Education Association | - | - | -
entity | ORG | U.S. District Court | - | - | -
entity | ORG | Pettiford Lunt LLP | - | - | -
entity | ORG | Overdue Notices | - | - | -
entity | LOC | CEDAR BLUFF | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Stowell | - | - | -
entity | LOC | Interstate 77 | - | - | -
entity | LOC | Columbus | - | - | -
entity | LOC | Pittsburgh | - | - | -
entity | LOC | Portage Hills County | - | - | -
entity | LOC | Akron | - | - | -
entity | LOC | Rialto Theatre | - | - | -
entity | LOC | Kent | - | - | -
entity | NORP | Republican | - | - | -
meta | Ohio school board fires superintendent as book fight boils over | - | MARGARET DUNLEAVY
