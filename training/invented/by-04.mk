Archdiocese will close 112-year-old school in Brackett Falls despite parents’ $1.9 million pledge

By Siobhan Tedesco, Globe Staff

BRACKETT FALLS — For six weeks, the parents of St. Casimir’s sold pierogi, raffle tickets, and, in one case, a Harley. On Thursday night, in the gymnasium where they had counted the money, they learned it would not be enough.

<q1>The Archdiocese of Boston will close the Catholic elementary school on June 14</q1>, <s1>its superintendent</s1> <c1>announced</c1>, citing enrollment that has fallen to 94 from 310 in 2009.

“<q2>There is no version of this math in which a class of four is fair to the four,</q2>” <s2>Maureen Dacey-Flood</s2> <c2>told</c2> <a2>the crowd of 200</a2>, some of whom had turned their chairs to face the wall.

<s3>She</s3> <c3>said</c3> <q3>the archdiocese had been “moved, truly,” by the pledges of $1.9 million</q3>, but <s4>she</s4> <c4>called</c4> the building’s 1920s boiler “<q4>a prayer with a pilot light.</q4>”

A third-grade teacher stood up to answer her.

“<q5>You’ve had our numbers since Advent,</q5>” <c5>said</c5> <s5>the teacher, Ana Lucia Barros, 41</s5>, whose own daughters attend the school. <s6>She</s6> <c6>accused</c6> Dacey-Flood of <q6>having “built the coffin before taking the pulse.”</q6>

The superintendent did not respond. Outside, though, <s7>she</s7> <c7>told</c7> <a7>the Globe</a7> that <q7>the decision had been made “in sorrow and on paper,” after two visits from consultants at Whitcomb Leary LLP</q7>.

Under a plan approved last month by the College of Consultors, students will be offered places at St. Brendan in Orne’s Mills or Holy Family Academy in Lowell at no extra cost for two years.

<s8>The pastor of St. Casimir’s, the Rev. Stan Wojcik</s8>, <c8>had vowed</c8> from the pulpit <q8>to chain himself to the flagpole</q8>. On Thursday <s9>he</s9> <c9>conceded</c9> that <q9>he had “promised more than a man my age can bend,”</q9> and <s10>he</s10> <c10>asked</c10> <a10>parishioners</a10> <q10>to forgive both him and the cardinal</q10>.

Theresa Wojcik, who sits on the parish finance council and is no relation, was not in a forgiving mood.

“<q11>Forgiveness is for sins,</q11>” <s11>she</s11> <c11>said</c11>. “<q11>This is a spreadsheet.</q11>”

<s12>The 66-year-old accountant</s12> <c12>maintains</c12> that <q12>the archdiocese counted a $340,000 roof repair twice</q12>, and an internal memo appears to back her. <s13,14>The memo</s13,14>, a copy of which was reviewed by the Globe, <c13>puts</c13> <q13>the school’s deficit at $212,000, not the $551,000 cited in public</q13>, and <c14>attributes</c14> <q14>the gap to “timing.”</q14>

<s15>Terrence Boyle, a spokesman for the archdiocese</s15>, <c15>said</c15> <q15>the memo was a draft and that relying on it was “like grading the rough copy.”</q15>

<s16>State Representative Kofi Amankwah, a Democrat</s16> whose mother taught at St. Casimir’s, <c16>wants</c16> <q16>Attorney General Louise Pacheco-Reyes to block any sale of the land</q16>, which abuts a parcel owned by developer Gannett Row Partners. <s17>The firm</s17> <c17>said</c17> <q17>it has “no interest, present or future,” in the site</q17>, and <s18>Boyle</s18> <c18>denied</c18> that <q18>any offer had been received</q18>.

In the parking lot, a seventh-grader in a Bruins cap held up <s19>a poster board</s19> that <c19>read</c19>, “<q19>Keep Your Algebra. Leave Our Angels.</q19>” <s20>His friend Declan Roy, 12</s20>, <c20>said</c20> <q20>he wasn’t mad at God, just “at whoever does His scheduling.”</q20>

Late Thursday, <s21>a parents’ group, Not Our School</s21>, <c21>pledged</c21> <q21>to appeal to the Vatican</q21>. The last such appeal by a Boston-area parish, St. Jude the Apostle in Wenham Neck, took five years. <q22>It failed</q22>, <c22>according to</c22> <s22>Boyle</s22>, “<q22>on every point.</q22>”

<s23>Barros</s23> <c23>said</c23> <q23>she did not know where she would be teaching in the fall</q23>. <s24>Her younger daughter</s24> <c24>has informed</c24> <a24>her</a24> that <q24>she refuses to attend “a school with a vegetable for a mascot.”</q24>
-----
1 | indirect | Maureen Dacey-Flood | PERSON | title
2 | direct | Maureen Dacey-Flood | PERSON | name
3 | mixed | Maureen Dacey-Flood | PERSON | pronoun
4 | mixed | Maureen Dacey-Flood | PERSON | pronoun
5 | direct | Ana Lucia Barros | PERSON | name
6 | mixed | Ana Lucia Barros | PERSON | pronoun
7 | mixed | Maureen Dacey-Flood | PERSON | pronoun
8 | indirect | Stan Wojcik | PERSON | name
9 | mixed | Stan Wojcik | PERSON | pronoun
10 | indirect | Stan Wojcik | PERSON | pronoun
11 | direct | Theresa Wojcik | PERSON | pronoun
12 | indirect | Theresa Wojcik | PERSON | title
13 | indirect | internal memo | DOCUMENT | document
14 | mixed | internal memo | DOCUMENT | document
15 | mixed | Terrence Boyle | PERSON | name
16 | attitude | Kofi Amankwah | PERSON | name
17 | mixed | Gannett Row Partners | ORG | organisation
18 | indirect | Terrence Boyle | PERSON | surname
19 | direct | poster board | DOCUMENT | document
20 | mixed | Declan Roy | PERSON | name
21 | indirect | Not Our School | ORG | organisation
22 | mixed | Terrence Boyle | PERSON | surname
23 | indirect | Ana Lucia Barros | PERSON | surname
24 | mixed | Her younger daughter | PERSON | title
entity | PERSON | Maureen Dacey-Flood | Dacey-Flood | superintendent | Archdiocese of Boston
entity | PERSON | Ana Lucia Barros | Barros | teacher | St. Casimir’s
entity | PERSON | Stan Wojcik | Rev. Stan Wojcik | pastor | St. Casimir’s
entity | PERSON | Theresa Wojcik | - | accountant | -
entity | PERSON | Terrence Boyle | Boyle | spokesman | Archdiocese of Boston
entity | PERSON | Kofi Amankwah | - | State Representative | -
entity | PERSON | Louise Pacheco-Reyes | - | Attorney General | -
entity | PERSON | Declan Roy | - | - | -
entity | ORG | Archdiocese of Boston | Archdiocese | - | -
entity | ORG | St. Casimir’s | - | - | -
entity | ORG | Globe | - | - | -
entity | ORG | Whitcomb Leary LLP | - | - | -
entity | ORG | College of Consultors | - | - | -
entity | ORG | St. Brendan | - | - | -
entity | ORG | Holy Family Academy | - | - | -
entity | ORG | Gannett Row Partners | - | - | -
entity | ORG | Bruins | - | - | -
entity | ORG | Not Our School | - | - | -
entity | ORG | Vatican | - | - | -
entity | ORG | St. Jude the Apostle | - | - | -
entity | NORP | Catholic | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Brackett Falls | BRACKETT FALLS | - | -
entity | LOC | Orne’s Mills | - | - | -
entity | LOC | Lowell | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Wenham Neck | - | - | -
meta | Archdiocese will close 112-year-old school in Brackett Falls despite parents’ $1.9 million pledge | - | Siobhan Tedesco
