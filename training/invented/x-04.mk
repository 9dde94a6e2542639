<s1>Regulator</s1> <c1>defends</c1> <q1>refusal of power for €600m Kildare data centre</q1>

<s2>Campaigners</s2> <c2>welcome</c2> <q2>decision</q2> but <s3>developer</s3> <c3>warns</c3> <q3>investment will go to Frankfurt or Madrid</q3>

Órla Breathnach
Energy Correspondent

<s4,5>The energy regulator</s4,5> <c4>has defended</c4> <q4>its decision to refuse a grid connection to a €600 million data centre in Co Kildare</q4>, <c5>saying</c5> <q5>the project would have used as much electricity as all the homes in the county</q5>.

In a direction published on Tuesday, <s6>the Commission for Regulation of Utilities (CRU)</s6> <c6>said</c6> <q6>Lanthorn Infrastructure had failed to show that it could supply its own power at times of peak demand</q6>.

The company had sought 110 megawatts for a site outside Monasterevin, where it was granted planning permission in 2023. It had proposed a gas-fired plant which would run for no more than 500 hours a year.

<s7>Commissioner Fergal Tierney</s7> <c7>told</c7> <a7>The Irish Times</a7> that <q7>the proposal was “a generator in name only”</q7>.

“<q8>We were asked to accept that a plant with no gas contract would be there on the coldest night in January,</q8>” <s8>Mr Tierney</s8> <c8>said</c8>. “<q8>I wouldn’t buy a car on that basis.</q8>”

<s9>Lanthorn’s managing director for Europe, Sinéad Maher</s9>, <c9>said</c9> <q9>the company was “astonished” by the ruling and was considering a judicial review</q9>.

<q10>It had spent €14 million on the site</q10>, <s10>she</s10> <c10>said</c10>, <q10>and had been led to believe as recently as June that a connection would be offered</q10>. “<q11>If Ireland doesn’t want this industry it should say so,</q11>” <c11>said</c11> <s11>Ms Maher</s11>. “<q11>Frankfurt does. Madrid does. They ring us.</q11>”

<s12>The CRU</s12> <c12>denies</c12> that <q12>any such assurance was given</q12>.

<q13>Data centres accounted for 22 per cent of metered electricity consumption last year, up from 5 per cent in 2015</q13>, <c13>according to</c13> <s13>the Central Statistics Office</s13>. Some 80 are in operation, most of them in west Dublin, where EirGrid imposed an effective moratorium in 2022.

A new policy for large energy users was published in February. <s14,15>It</s14,15> <c14>says</c14> that <q14>applicants should provide generation or storage equal to their demand</q14>, and <c15>favours</c15> <q15>sites “outside constrained areas”</q15>. Monasterevin is not in one.

Local reaction was mixed. <s16>Independent councillor Paddy Whelehan</s16>, who had supported the project, <c16>said</c16> that <q16>450 construction jobs and €3 million a year in rates had gone “up the chimney”</q16>.

“<q17>You’d want to see what young people here have,</q17>” <s17>he</s17> <c17>said</c17>. “<q17>They have a train to Heuston.</q17>”

<s18,19>Mr Whelehan</s18,19> <c18>accused</c18> the regulator of <q18>making policy by stealth</q18>, and <c19>wants</c19> <q19>the Minister for Energy, Cormac Dunphy, to intervene</q19>.

<s20>A spokeswoman for Mr Dunphy</s20> <c20>said</c20> <q20>the Minister had no role in individual applications</q20>.

Residents who opposed the plan gathered outside St Evin’s hall on Tuesday evening, some with flasks. <s21>Catríona Delahunt, a dairy farmer</s21> whose land adjoins the site, <c21>described</c21> herself as <q21>relieved rather than happy</q21>. She had got the news from her daughter in Perth.

“<q22>They’ll be back,</q22>” <s22>she</s22> <c22>said</c22>. “<q22>There’s a concrete road down there going nowhere, and nobody builds a road to nowhere for the craic.</q22>”

<s23>Dr Aoife Brannigan</s23>, who lectures in energy policy at Maynooth University, <c23>believes</c23> <q23>the decision is the first real test of the February rules</q23>.

“<q24>The question was always whether the CRU would hold its nerve when there was a cheque on the table,</q24>” <s24>she</s24> <c24>said</c24>. <q25>Other developers would be reading the direction line by line</q25>, <s25>she</s25> <c25>predicted</c25>.

<s26>The business group Ibec</s26> <c26>called on</c26> <a26>the Government</a26> <q26>to give “certainty, one way or the other”</q26>. <s27>Its head of infrastructure, Donal Kerrigan</s27>, <c27>warned</c27> of <q27>lasting damage to the State’s reputation</q27>.

At Leinster House, <s28>Labour’s Marie Stenson</s28> <c28>asked</c28> <q28>whether anybody in Government had spoken to the company before it bought the land</q28>. <s29>The Taoiseach</s29> <c29>said</c29> <q29>he was not aware of any contact</q29>.

Lanthorn, which is owned by a Canadian pension fund, has until January 16th to lodge an appeal.
-----
1 | indirect | Commission for Regulation of Utilities | ORG | organisation
2 | indirect | Campaigners | GROUP | group
3 | indirect | Lanthorn Infrastructure | ORG | organisation
4 | indirect | Commission for Regulation of Utilities | ORG | organisation
5 | indirect | Commission for Regulation of Utilities | ORG | organisation
6 | indirect | Commission for Regulation of Utilities | ORG | organisation
7 | mixed | Fergal Tierney | PERSON | name
8 | direct | Fergal Tierney | PERSON | surname
9 | mixed | Sinéad Maher | PERSON | name
10 | indirect | Sinéad Maher | PERSON | pronoun
11 | direct | Sinéad Maher | PERSON | surname
12 | indirect | Commission for Regulation of Utilities | ORG | organisation
13 | indirect | Central Statistics Office | ORG | organisation
14 | indirect | new policy for large energy users | DOCUMENT | pronoun
15 | mixed | new policy for large energy users | DOCUMENT | pronoun
16 | mixed | Paddy Whelehan | PERSON | name
17 | direct | Paddy Whelehan | PERSON | pronoun
18 | indirect | Paddy Whelehan | PERSON | surname
19 | attitude | Paddy Whelehan | PERSON | surname
20 | indirect | spokeswoman for Mr Dunphy | PERSON | title
21 | indirect | Catríona Delahunt | PERSON | name
22 | direct | Catríona Delahunt | PERSON | pronoun
23 | attitude | Aoife Brannigan | PERSON | name
24 | direct | Aoife Brannigan | PERSON | pronoun
25 | indirect | Aoife Brannigan | PERSON | pronoun
26 | mixed | Ibec | ORG | organisation
27 | indirect | Donal Kerrigan | PERSON | name
28 | indirect | Marie Stenson | PERSON | name
29 | indirect | Taoiseach | PERSON | title
entity | PERSON | Fergal Tierney | Mr Tierney | commissioner | Commission for Regulation of Utilities
entity | PERSON | Sinéad Maher | Ms Maher | managing director for Europe | Lanthorn Infrastructure
entity | PERSON | Paddy Whelehan | Mr Whelehan | independent councillor | -
entity | PERSON | Cormac Dunphy | Mr Dunphy | Minister for Energy | -
entity | PERSON | Catríona Delahunt | - | dairy farmer | -
entity | PERSON | Aoife Brannigan | Dr Aoife Brannigan | - | Maynooth University
entity | PERSON | Donal Kerrigan | - | head of infrastructure | Ibec
entity | PERSON | Marie Stenson | - | - | Labour
entity | ORG | Commission for Regulation of Utilities | CRU | - | -
entity | ORG | Lanthorn Infrastructure | Lanthorn | - | -
entity | ORG | Irish Times | - | - | -
entity | ORG | Central Statistics Office | - | - | -
entity | ORG | EirGrid | - | - | -
entity | ORG | Maynooth University | - | - | -
entity | ORG | Ibec | - | - | -
entity | ORG | Labour | - | - | -
entity | NORP | Canadian | - | - | -
entity | LOC | Co Kildare | Kildare | - | -
entity | LOC | Frankfurt | - | - | -
entity | LOC | Madrid | - | - | -
entity | LOC | Monasterevin | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Heuston | - | - | -
entity | LOC | St Evin’s hall | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Leinster House | - | - | -
meta | Regulator defends refusal of power for €600m Kildare data centre | - | Órla Breathnach
