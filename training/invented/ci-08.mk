Fresh appeal after '<q1>terrifying</q1>' shotgun raid on Drumcairn filling station

<s2>The Police Service of Northern Ireland (PSNI)</s2> <c2>has appealed for</c2> <q2>the driver of a silver Skoda Octavia to come forward</q2> after an armed robbery in County Tyrone.

<q3>Two masked men, one of them carrying a suspected shotgun, entered Quigg's on the Omagh Road in Drumcairn at about 22:10 GMT on Friday</q3>, <s3>police</s3> <c3>said</c3>.

A cashier, aged 19, was struck on the head and tied to a radiator in the storeroom. She was taken to Altnagelvin Hospital, where <s4>her mother, Roisin Devenny</s4>, <c4>described</c4> her as "<q4>sore, shaken and raging</q4>".

"<q5>This was a terrifying ordeal for a young woman at the end of a double shift,</q5>" <c5>said</c5> <s5>Det Insp Rhonda Purvis</s5>. "<q5>Somebody knows who came home on Friday night smelling of petrol.</q5>"

<s6>She</s6> <c6>asked</c6> <a6>anyone who was in Castle Street or the Moor Park estate between 21:45 and 22:30</a6> <q6>to check their dashcam or doorbell footage</q6>.

The men made off with cash, cigarettes and a collection tin for Foyle Hospice. A grey Volkswagen Golf, stolen in Strabane two days earlier, was found burnt out beside Lough Eskin on Saturday morning.

<s7>Det Insp Purvis</s7> <c7>suspects</c7> <q7>the same pair raided Creevan Post Office and the Tully Arms, a pub near Ballyhone, in the past month</q7>. <s8>She</s8> <c8>would not be drawn on</c8> <q8>whether paramilitaries were involved</q8>.

<s9>The station's owner, Malachy Quigg</s9>, whose late father Packie opened it in 1968, <c9>said</c9> <q9>he had barely slept</q9>.

"<q10>I go over it and over it,</q10>" <s10>he</s10> <c10>told</c10> <a10>BBC Radio Foyle</a10>. "<q10>I was to do that shift myself.</q10>

"<q10>We came through the Troubles with one broken window.</q10>"

<s11,12>His daughter Orlaith Quigg</s11,12>, who manages the shop, <c12>thanked</c12> neighbours for <q12>bringing "enough tray bakes to feed Croke Park"</q12> and <c11>hopes</c11> <q11>to reopen on Thursday</q11>. <s13>A handwritten notice on the shutters</s13> <c13>reads</c13>: "<q13>Closed till Cara is back on her feet.</q13>"

<s14>Sinn Féin MLA Bronagh McAnespie</s14> <c14>called for</c14> <q14>more patrols in rural areas</q14>.

"<q15>There's one police car between here and Strabane,</q15>" <s15>she</s15> <c15>said</c15>, "<q15>and I'm told it's in for its MOT.</q15>"

<s16>Ulster Unionist councillor Sammy Orr</s16> <c16>went further</c16>: "<q16>If it wasn't for the postman, nobody in uniform would come up the Moor Park from one end of the year to the other.</q16>"

<s17>Forecourt NI</s17>, which speaks for 400 independent retailers, <c17>has counted</c17> <q17>31 attacks since January</q17>. <s18>Its chief executive, Davy Boal</s18>, <c18>accused</c18> the courts of "<q18>handing out bail like green stamps</q18>".

At Dungannon Magistrates' Court on Monday, a 33-year-old man appeared charged with handling stolen cigarettes. Kyle Rea, of Ashgrove Drive in Cookstown, spoke only to confirm his name.

<s19,20>A detective constable</s19,20> <c19>said</c19> <q19>he could connect the accused to the charge</q19> but <c20>accepted</c20> that <q20>there was no evidence Rea had been at the scene</q20>. <s21>Defence solicitor Fintan Loughran</s21> <c21>said</c21> <q21>his client had bought the cigarettes "from a man at a car boot sale who has not been seen since"</q21>.

<s22>District Judge Alana Meehan</s22> <c22>ruled</c22> that <q22>he posed a risk of flight to the Republic</q22> and remanded him to Maghaberry Prison until 4 March.

At Mass in St Colman's, <s23>Father Eugene Toner</s23> <c23>urged</c23> <a23>parishioners</a23> <q23>to pray for "the wee girl at the till, and for whoever reared the other two"</q23>.

The Skoda driver is being treated as a witness. Information can be given anonymously to Crimestoppers.
-----
1 | mixed | Rhonda Purvis | PERSON | none
2 | indirect | Police Service of Northern Ireland | ORG | organisation
3 | indirect | Police Service of Northern Ireland | ORG | organisation
4 | mixed | Roisin Devenny | PERSON | name
5 | direct | Rhonda Purvis | PERSON | name
6 | indirect | Rhonda Purvis | PERSON | pronoun
7 | attitude | Rhonda Purvis | PERSON | surname
8 | attitude | Rhonda Purvis | PERSON | pronoun
9 | indirect | Malachy Quigg | PERSON | name
10 | direct | Malachy Quigg | PERSON | pronoun
11 | attitude | Orlaith Quigg | PERSON | name
12 | mixed | Orlaith Quigg | PERSON | name
13 | direct | handwritten notice on the shutters | DOCUMENT | document
14 | indirect | Bronagh McAnespie | PERSON | name
15 | direct | Bronagh McAnespie | PERSON | pronoun
16 | direct | Sammy Orr | PERSON | name
17 | indirect | Forecourt NI | ORG | organisation
18 | mixed | Davy Boal | PERSON | name
19 | indirect | detective constable | PERSON | title
20 | indirect | detective constable | PERSON | title
21 | mixed | Fintan Loughran | PERSON | name
22 | indirect | Alana Meehan | PERSON | name
23 | mixed | Eugene Toner | PERSON | name
entity | PERSON | Roisin Devenny | - | - | -
entity | PERSON | Rhonda Purvis | Det Insp Rhonda Purvis; Det Insp Purvis | Det Insp | Police Service of Northern Ireland
entity | PERSON | Malachy Quigg | - | owner | Quigg's
entity | PERSON | Packie | - | - | -
entity | PERSON | Orlaith Quigg | - | - | Quigg's
entity | PERSON | Cara | - | - | -
entity | PERSON | Bronagh McAnespie | - | MLA | Sinn Féin
entity | PERSON | Sammy Orr | - | councillor | Ulster Unionist
entity | PERSON | Davy Boal | - | chief executive | Forecourt NI
entity | PERSON | Kyle Rea | Rea | - | -
entity | PERSON | Fintan Loughran | - | Defence solicitor | -
entity | PERSON | Alana Meehan | District Judge Alana Meehan | District Judge | -
entity | PERSON | Eugene Toner | Father Eugene Toner | Father | -
entity | ORG | Police Service of Northern Ireland | PSNI | - | -
entity | ORG | Quigg's | - | - | -
entity | ORG | Altnagelvin Hospital | - | - | -
entity | ORG | Foyle Hospice | - | - | -
entity | ORG | Creevan Post Office | - | - | -
entity | ORG | BBC Radio Foyle | - | - | -
entity | ORG | Forecourt NI | - | - | -
entity | ORG | Dungannon Magistrates' Court | - | - | -
entity | ORG | Maghaberry Prison | - | - | -
entity | ORG | Crimestoppers | - | - | -
entity | NORP | Sinn Féin | - | - | -
entity | NORP | Ulster Unionist | - | - | -
entity | LOC | Drumcairn | - | - | -
entity | LOC | County Tyrone | - | - | -
entity | LOC | Omagh Road | - | - | -
entity | LOC | Castle Street | - | - | -
entity | LOC | Moor Park | - | - | -
entity | LOC | Strabane | - | - | -
entity | LOC | Lough Eskin | - | - | -
entity | LOC | Tully Arms | - | - | -
entity | LOC | Ballyhone | - | - | -
entity | LOC | Croke Park | - | - | -
entity | LOC | Cookstown | - | - | -
entity | LOC | Ashgrove Drive | - | - | -
entity | LOC | Republic | - | - | -
entity | LOC | St Colman's | - | - | -
meta | Fresh appeal after 'terrifying' shotgun raid on Drumcairn filling station | - | -
