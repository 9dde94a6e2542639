Germany: Climate activists block Autobahn ahead of lignite ruling

Police cleared the A61 after six hours. <s1>The group behind the blockade</s1> <c1>says</c1> <q1>it will keep going "until the diggers stop"</q1>.

<q2>Traffic on one of western Germany's busiest motorways came to a standstill on Monday after around 80 climate activists glued themselves to the carriageway near the town of Merzbach</q2>, <s2>police</s2> <c2>said</c2>.

Drivers on the A61 were stuck for hours in temperatures of up to 34 degrees Celsius. <q3>Officers used cooking oil to free the protesters' hands and detained 57 people, 11 of them minors</q3>, <c3>according to</c3> <s3>a spokeswoman for Aachen police</s3>.

<s4>The group Letzter Halt, or Last Stop</s4>, <c4>claimed</c4> <q4>responsibility for the action</q4>. <s5>It</s5> <c5>said</c5> <q5>it was protesting against the expansion of the Merzbach Nord lignite mine</q5>. A court in Münster is due to rule on the project this week.

"<q6>We tried petitions, we tried the ballot box, we tried sitting in front of the ministry,</q6>" <s6>Letzter Halt spokeswoman Carla Wienholt</s6> <c6>told</c6> <a6>public broadcaster WDR</a6>. "<q6>The only thing anyone notices is a traffic jam.</q6>"

<s7>Interior minister</s7> <c7>condemns</c7> '<q7>hostage-taking</q7>'

<s8>Interior Minister Ulrich Baumgart</s8> <c8>condemned</c8> <q8>the blockade</q8> in unusually sharp terms. <s9>The conservative politician</s9> <c9>said</c9> that <q9>an ambulance had been delayed by 25 minutes and that a patient had been put in danger</q9>.

"<q10>Whoever takes thousands of people hostage cannot claim to be acting for the common good,</q10>" <s10>he</s10> <c10>said</c10>. <s11>He</s11> <c11>called for</c11> <q11>mandatory prison sentences for repeat offenders</q11>.

His coalition partners took a different view. <s12,13>Environment Minister Franziska Thelen of the Greens</s12,13> <c12>said</c12> <q12>she considered the protest "wrong and unhelpful"</q12> but <c13>warned against</c13> <q13>criminalizing an entire generation</q13>.

<s14>Wienholt</s14> <c14>denied</c14> that <q14>an ambulance had been held up</q14>. <s15>She</s15> <c15>said</c15> <q15>the activists had left an emergency lane open at all times</q15>. <s16>Aachen's fire department</s16> later <c16>confirmed</c16> that <q16>the vehicle in question had been stuck behind an unrelated accident</q16>.

Villages in the path of the diggers

<s17>Energy giant Rheinkraft</s17> <c17>wants</c17> <q17>to extend the open-cast mine by 310 hectares by 2032</q17>. Two villages, Oberweiden and Holzem, would disappear. Some 240 residents have already moved to a new settlement 8 kilometers away, where the streets have been given the old names.

An earlier plan was abandoned in 2018 after months of protests, during which a young filmmaker, Tobias Kern, fell to his death from a treehouse. <s18>The company's CEO at the time, Hartmut Greve</s18>, <c18>promised</c18> then that <q18>there would be no further evictions</q18>.

<s19>His successor, Verena Stahlschmidt</s19>, <c19>argues</c19> that <q19>the war in Ukraine changed everything</q19>.

"<q20>Germany needs secure domestic energy until renewables are ready,</q20>" <s20>she</s20> <c20>told</c20> <a20>shareholders</a20> in May. "<q20>No one at Rheinkraft takes this lightly.</q20>"

Among those <c21>refusing</c21> <q21>to sell</q21> is <s21>farmer Josef Pütz, 69</s21>, whose family has lived in Holzem since 1780.

"<q22>My grandfather is buried here, and my father, and my wife,</q22>" <s22>Pütz</s22> <c22>said</c22>. "<q22>They offered to move the graves too. They were very polite about it.</q22>"

He has mixed feelings about the activists, some of whom camp in his barn. "<q23>They mean well,</q23>" <s23>he</s23> <c23>said</c23>. "<q23>But the people in those cars are not my enemies.</q23>"

<s24>A survey by the pollster Forum Trend</s24> <c24>found</c24> last week that <q24>72% of Germans oppose road blockades, while 58% want coal to be phased out by 2030</q24>.

<s25>Sociologist Nermin Aksoy of the University of Bielefeld</s25> <c25>believes</c25> <q25>the two figures are linked</q25>. <q26>Blockades keep climate in the headlines</q26>, <s26>she</s26> <c26>said</c26>, <q26>but they "use up sympathy faster than they create it"</q26>.

<s27>Letzter Halt</s27> <c27>plans</c27> <q27>further actions in Cologne and Düsseldorf</q27>. In a post on Telegram late on Monday, <s28>the group</s28> <c28>wrote</c28>: "<q28>See you on the road.</q28>"

Edited by: Mark Harlow
-----
1 | mixed | Letzter Halt | ORG | organisation
2 | indirect | Aachen police | ORG | organisation
3 | indirect | Aachen police | ORG | organisation
4 | indirect | Letzter Halt | ORG | organisation
5 | indirect | Letzter Halt | ORG | pronoun
6 | direct | Carla Wienholt | PERSON | name
7 | mixed | Ulrich Baumgart | PERSON | title
8 | indirect | Ulrich Baumgart | PERSON | name
9 | indirect | Ulrich Baumgart | PERSON | title
10 | direct | Ulrich Baumgart | PERSON | pronoun
11 | indirect | Ulrich Baumgart | PERSON | pronoun
12 | mixed | Franziska Thelen | PERSON | name
13 | indirect | Franziska Thelen | PERSON | name
14 | indirect | Carla Wienholt | PERSON | surname
15 | indirect | Carla Wienholt | PERSON | pronoun
16 | indirect | Aachen's fire department | ORG | organisation
17 | attitude | Rheinkraft | ORG | organisation
18 | indirect | Hartmut Greve | PERSON | name
19 | indirect | Verena Stahlschmidt | PERSON | name
20 | direct | Verena Stahlschmidt | PERSON | pronoun
21 | attitude | Josef Pütz | PERSON | name
22 | direct | Josef Pütz | PERSON | surname
23 | direct | Josef Pütz | PERSON | pronoun
24 | indirect | survey by the pollster Forum Trend | DOCUMENT | document
25 | attitude | Nermin Aksoy | PERSON | name
26 | mixed | Nermin Aksoy | PERSON | pronoun
27 | attitude | Letzter Halt | ORG | organisation
28 | direct | Letzter Halt | ORG | organisation
entity | ORG | Letzter Halt | Last Stop | - | -
entity | ORG | Aachen police | - | - | -
entity | ORG | WDR | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | Rheinkraft | - | - | -
entity | ORG | Forum Trend | - | - | -
entity | ORG | University of Bielefeld | - | - | -
entity | ORG | Telegram | - | - | -
entity | PERSON | Carla Wienholt | Wienholt | spokeswoman | Letzter Halt
entity | PERSON | Ulrich Baumgart | - | Interior Minister | -
entity | PERSON | Franziska Thelen | - | Environment Minister | Greens
entity | PERSON | Tobias Kern | - | filmmaker | -
entity | PERSON | Hartmut Greve | - | CEO | Rheinkraft
entity | PERSON | Verena Stahlschmidt | - | CEO | Rheinkraft
entity | PERSON | Josef Pütz | Pütz | farmer | -
entity | PERSON | Nermin Aksoy | - | Sociologist | University of Bielefeld
entity | LOC | Germany | - | - | -
entity | LOC | A61 | - | - | -
entity | LOC | Merzbach | - | - | -
entity | LOC | Merzbach Nord | - | - | -
entity | LOC | Münster | - | - | -
entity | LOC | Aachen | - | - | -
entity | LOC | Oberweiden | - | - | -
entity | LOC | Holzem | - | - | -
entity | LOC | Ukraine | - | - | -
entity | LOC | Cologne | - | - | -
entity | LOC | Düsseldorf | - | - | -
entity | NORP | Germans | - | - | -
meta | Germany: Climate activists block Autobahn ahead of lignite ruling | - | -
