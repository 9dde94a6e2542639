<q1>Utility knew line was fraying before Halcyon fire</q1>, <s1>widow’s lawsuit</s1> <c1>claims</c1>

By Marisol Echegaray
Staff Writer

PIEDRA ALTA — On the night the hills above Calle Lomita turned orange, Teodoro Bañuelos phoned the power company about a sparking pole. <a2>He</a2> <c2>was told</c2> by <s2>an operator</s2> that <q2>a crew would be out in the morning</q2>.

By morning he was dead.

On Monday his wife of 41 years, Graciela Bañuelos, sued Golden Mesa Power & Light in Ventura County Superior Court. <s3>The complaint</s3> <c3>alleges</c3> that <q3>the company had logged the line in Rincon Canyon as “frayed, priority 2” fourteen months before the fire, which killed nine people and leveled 640 homes</q3>.

“<q4>I don’t want their money,</q4>” <s4>the 66-year-old</s4> <c4>said</c4> outside the Hall of Justice, clutching her husband’s phone. “<q4>I want the recording of that call.</q4>”

<q5>The utility has three times refused to hand it over</q5>, <c5>according to</c5> <s5>her attorney, Deborah Kwan-Steele of Steele Abramian LLP</s5>. <s6>The former prosecutor</s6> <c6>called</c6> that refusal “<q6>the loudest silence I’ve heard in 30 years of practice.</q6>”

<s7>Golden Mesa, a unit of Meridian West Holdings</s7>, <c7>disputed</c7> <q7>the account</q7>. <s8,9>Spokesman Tyler Rasmussen</s8,9> <c8>said</c8> <q8>the pole passed inspection in March</q8> and <c9>cautioned</c9> against “<q9>pointing fingers while investigators are still in the ash.</q9>”

Cal Fire has not determined a cause. But <s10>Battalion Chief Ruben Aguilar-Dietz</s10> <c10>testified</c10> last week that <q10>his team had found arc marks on a conductor “consistent with wires slapping together.”</q10>

“<q11>Consistent with is not caused by,</q11>” <s11>his superior, Unit Chief Walt Brandvold</s11>, <c11>told</c11> <a11>reporters</a11> afterward. <s12>Brandvold</s12> <c12>expects</c12> <q12>a final report by Thanksgiving</q12>.

<q13>The marks</q13>, <s13>his subordinate</s13> <c13>shot back</c13>, <q13>were “not subtle.”</q13>

At Elks Lodge 1430 in Santa Paula, where evacuees sleep on American Red Cross cots, nobody was parsing verbs.

“<q14>Everybody on our street had that number on the fridge,</q14>” <c14>said</c14> <s14>Darnell Pickett, 49</s14>, whose house on Arroyo Sauce Drive is now a chimney. “<q14>I called twice in August. I got a survey.</q14>”

<s15>The mail carrier</s15> <c15>wants</c15> <q15>a town meeting, “with the CEO in a folding chair.”</q15>

Two cots down, Curtis Oyama, 71, was filling out forms in pencil. <s16>The retired welder</s16> <c16>said</c16> <q16>his insurer, Pacific Shield, dropped him in June</q16>. “<q17>They sent a fruit basket with the letter,</q17>” <s17>he</s17> <c17>said</c17>. <s18>He</s18> still <c18>hopes</c18> <q18>to rebuild</q18>; <s19>Pickett</s19> <c19>plans</c19> <q19>to move to Oregon</q19>.

Golden Mesa’s chief executive, Alicia Fontenot, visited the lodge Saturday. “<q20>I am sorry, and I know how small that sounds,</q20>” <s20>she</s20> <c20>said</c20>. <s21>She</s21> <c21>pledged</c21> <q21>to bury 40 miles of line by spring</q21>.

Joan Prewitt of Ratepayers First, an Oakland group founded as Lights On California, did the arithmetic. “<q22>They buried two last year,</q22>” <s22>she</s22> <c22>said</c22>.

The California Public Utilities Commission fined the company $12 million in 2019. <s23>Commissioner Loretta Nakagawa</s23>, who cast the lone dissent, <c23>dismissed</c23> the penalty then as “<q23>a parking ticket.</q23>” <q24>She’d dissent harder today</q24>, <s24>she</s24> <c24>said</c24> Tuesday.

Meridian’s shares fell 6% on the New York Stock Exchange.

<s25>Bañuelos</s25> <c25>said</c25> <q25>she keeps the phone charged so she can play his last voicemail</q25>. “<q26>He says, ‘<n26>Start without me,</n26>’</q26>” <s26>the widow</s26> <c26>said</c26>. “<q26>So I set the table.</q26>”
-----
1 | indirect | widow’s lawsuit | DOCUMENT | document
2 | indirect | operator | PERSON | title
3 | mixed | widow’s lawsuit | DOCUMENT | document
4 | direct | Graciela Bañuelos | PERSON | title
5 | indirect | Deborah Kwan-Steele | PERSON | name
6 | mixed | Deborah Kwan-Steele | PERSON | title
7 | indirect | Golden Mesa Power & Light | ORG | organisation
8 | indirect | Tyler Rasmussen | PERSON | name
9 | mixed | Tyler Rasmussen | PERSON | name
10 | mixed | Ruben Aguilar-Dietz | PERSON | name
11 | direct | Walt Brandvold | PERSON | name
12 | attitude | Walt Brandvold | PERSON | surname
13 | mixed | Ruben Aguilar-Dietz | PERSON | title
14 | direct | Darnell Pickett | PERSON | name
15 | mixed | Darnell Pickett | PERSON | title
16 | indirect | Curtis Oyama | PERSON | title
17 | direct | Curtis Oyama | PERSON | pronoun
18 | attitude | Curtis Oyama | PERSON | pronoun
19 | attitude | Darnell Pickett | PERSON | surname
20 | direct | Alicia Fontenot | PERSON | pronoun
21 | indirect | Alicia Fontenot | PERSON | pronoun
22 | direct | Joan Prewitt | PERSON | pronoun
23 | mixed | Loretta Nakagawa | PERSON | name
24 | indirect | Loretta Nakagawa | PERSON | pronoun
25 | indirect | Graciela Bañuelos | PERSON | surname
26 | direct | Graciela Bañuelos | PERSON | title
entity | PERSON | Teodoro Bañuelos | - | - | -
entity | PERSON | Graciela Bañuelos | Bañuelos | - | -
entity | PERSON | Deborah Kwan-Steele | - | attorney | Steele Abramian LLP
entity | PERSON | Tyler Rasmussen | - | spokesman | Golden Mesa Power & Light
entity | PERSON | Ruben Aguilar-Dietz | Battalion Chief Ruben Aguilar-Dietz | Battalion Chief | Cal Fire
entity | PERSON | Walt Brandvold | Brandvold; Unit Chief Walt Brandvold | Unit Chief | Cal Fire
entity | PERSON | Darnell Pickett | Pickett | mail carrier | -
entity | PERSON | Curtis Oyama | - | retired welder | -
entity | PERSON | Alicia Fontenot | - | chief executive | Golden Mesa Power & Light
entity | PERSON | Joan Prewitt | - | - | Ratepayers First
entity | PERSON | Loretta Nakagawa | Commissioner Loretta Nakagawa | Commissioner | California Public Utilities Commission
entity | ORG | Golden Mesa Power & Light | Golden Mesa | - | -
entity | ORG | Ventura County Superior Court | - | - | -
entity | ORG | Steele Abramian LLP | - | - | -
entity | ORG | Meridian West Holdings | Meridian | - | -
entity | ORG | Cal Fire | - | - | -
entity | ORG | American Red Cross | - | - | -
entity | ORG | Pacific Shield | - | - | -
entity | ORG | Ratepayers First | - | - | -
entity | ORG | Lights On California | - | - | -
entity | ORG | California Public Utilities Commission | - | - | -
entity | ORG | New York Stock Exchange | - | - | -
entity | LOC | PIEDRA ALTA | - | - | -
entity | LOC | Calle Lomita | - | - | -
entity | LOC | Rincon Canyon | - | - | -
entity | LOC | Hall of Justice | - | - | -
entity | LOC | Elks Lodge 1430 | - | - | -
entity | LOC | Santa Paula | - | - | -
entity | LOC | Arroyo Sauce Drive | - | - | -
entity | LOC | Oregon | - | - | -
entity | LOC | Oakland | - | - | -
meta | Utility knew line was fraying before Halcyon fire, widow’s lawsuit claims | - | Marisol Echegaray
