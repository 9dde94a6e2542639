<q1>Turbines would leave Knockaderra ‘in permanent twilight’</q1>, <a1>appeal</a1> <c1>hears</c1>

By Colm Ó Maonaigh

<s2>Residents of a north Leitrim parish</s2> <c2>have told</c2> <a2>a planning hearing</a2> that <q2>nine turbines, each three times the height of Liberty Hall, would put their homes “in permanent twilight” from October to March</q2>.

The developer, Gaoth Iarthair Teo, has brought the case to An Coimisiún Pleanála after being refused by Leitrim County Council in February. <s3>The company</s3>, a venture of Sligo builder Tully Brennan and the Danish fund Vindkær, <c3>claims</c3> <q3>the scheme would power 38,000 homes</q3>.

<s4>Its ecologist, Dr Aoife Scallan</s4>, <c4>told</c4> <a4>the session</a4> in Drumkeel’s Abbey Manor Hotel on Tuesday that <q4>hen harriers had “not been recorded breeding on the ridge since 2014”</q4>.

“<q5>I’d one on my gatepost on Sunday,</q5>” <c5>came</c5> a shout from the back. <s6>The inspector, Fergal Hession</s6>, <c6>asked for</c6> <q6>quiet</q6>.

Nuala Geraghty lives 720 metres from the nearest mast. “<q7>The council came up, they stood in my kitchen and they looked,</q7>” <s7>she</s7> <c7>said</c7>. “<q7>Nobody from the company ever had to wipe their boots.</q7>”

Questioned by Rory Plunkett SC, for the developer, <s8>the retired nurse</s8> <c8>conceded</c8> that <q8>she had not objected to an earlier wind farm at Corraleskin</q8>.

<s9>The barrister</s9> <c9>put it</c9> to <a9>her</a9> that “<q9>a view is not a right</q9>”.

“<q10>It is not a view I am asking for,</q10>” <c10>replied</c10> <s10>Mrs Geraghty</s10>. “<q10>It’s daylight.</q10>”

<s11>The council’s refusal notice</s11> <c11>stated</c11> that <q11>the masts would “dominate and diminish” Lough Derreen</q11>. <s12>Its senior planner, Séamus Mac Conmara</s12>, <c12>admitted</c12> <q12>the local wind strategy behind it dated from 2003</q12>.

<s13>A submission from the Corncrake Trust</s13> <c13>dismissed</c13> the environmental study as “<q13>a desk talking to itself</q13>”.

Not everyone was opposed. <q14>Young people would not stay in Drumkeel “for a lake and a chipper”</q14>, <s14>Cllr Mossie Gilrane (Ind)</s14> <c14>said</c14>.

<s15>His cousin, Fianna Fáil TD Eithne Gilrane</s15>, <c15>accused</c15> Gaoth Iarthair of “<q15>buying silence one jersey at a time</q15>”, a reference to the name on the shirts of Drumkeel Gaels. <s16>She</s16> <c16>wants</c16> <q16>a minimum distance of two kilometres written into law</q16>.

<s17>The Deputy</s17> <c17>has invited</c17> <a17>Energy Minister Donal Kinch</a17> <q17>to see the site for himself</q17>. Asked this week if he would go, <s18>the minister</s18> <c18>told</c18> <a18>Shannonside Radio</a18> <q18>he “could not be climbing hills in the middle of an appeal”</q18>.

<s19>A spokesperson for the company</s19> <c19>denied</c19> <q19>the GAA sponsorship was linked to the application</q19>.

<s20>Knockaderra Says No</s20>, which has raised €31,000 through raffles and a tractor run to Manorhamilton, <c20>vowed</c20> <q20>to go to the High Court if permission is granted</q20>. “<q21>There’ll be a raffle every week until we’re 90,</q21>” <s21>its chairman, Padraic Feely</s21>, <c21>promised</c21>.

A letter from the parish priest, Fr Declan Muldoon, was read into the record. <s22>It</s22> <c22>asked</c22> <a22>both sides</a22> <q22>to “remember whose child is marrying whose”</q22>.

In 2023 Vindkær walked away from a bigger project off Bloody Foreland, where the ESB and Norway’s Havkraft were its partners.

The hearing is due to end on Friday. A decision is expected before Christmas.
-----
1 | mixed | Residents of a north Leitrim parish | GROUP | none
2 | mixed | Residents of a north Leitrim parish | GROUP | group
3 | indirect | Gaoth Iarthair Teo | ORG | organisation
4 | mixed | Aoife Scallan | PERSON | name
5 | direct | - | - | none
6 | indirect | Fergal Hession | PERSON | name
7 | direct | Nuala Geraghty | PERSON | pronoun
8 | indirect | Nuala Geraghty | PERSON | title
9 | mixed | Rory Plunkett | PERSON | title
10 | direct | Nuala Geraghty | PERSON | surname
11 | mixed | council’s refusal notice | DOCUMENT | document
12 | indirect | Séamus Mac Conmara | PERSON | name
13 | mixed | submission from the Corncrake Trust | DOCUMENT | document
14 | mixed | Mossie Gilrane | PERSON | name
15 | mixed | Eithne Gilrane | PERSON | name
16 | attitude | Eithne Gilrane | PERSON | pronoun
17 | indirect | Eithne Gilrane | PERSON | title
18 | mixed | Donal Kinch | PERSON | title
19 | indirect | Gaoth Iarthair Teo | ORG | organisation
20 | indirect | Knockaderra Says No | ORG | organisation
21 | direct | Padraic Feely | PERSON | name
22 | mixed | letter from the parish priest | DOCUMENT | pronoun
entity | PERSON | Aoife Scallan | Dr Aoife Scallan | ecologist | Gaoth Iarthair Teo
entity | PERSON | Fergal Hession | - | inspector | An Coimisiún Pleanála
entity | PERSON | Nuala Geraghty | Mrs Geraghty | nurse | -
entity | PERSON | Rory Plunkett | - | barrister | -
entity | PERSON | Séamus Mac Conmara | - | senior planner | Leitrim County Council
entity | PERSON | Mossie Gilrane | Cllr Mossie Gilrane | Cllr | -
entity | PERSON | Eithne Gilrane | - | TD | Fianna Fáil
entity | PERSON | Donal Kinch | - | Energy Minister | -
entity | PERSON | Padraic Feely | - | chairman | Knockaderra Says No
entity | PERSON | Declan Muldoon | Fr Declan Muldoon | parish priest | -
entity | ORG | Gaoth Iarthair Teo | Gaoth Iarthair | - | -
entity | ORG | An Coimisiún Pleanála | - | - | -
entity | ORG | Leitrim County Council | - | - | -
entity | ORG | Tully Brennan | - | - | -
entity | ORG | Vindkær | - | - | -
entity | ORG | Corncrake Trust | - | - | -
entity | ORG | Drumkeel Gaels | - | - | -
entity | ORG | Shannonside Radio | - | - | -
entity | ORG | GAA | - | - | -
entity | ORG | Knockaderra Says No | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | ESB | - | - | -
entity | ORG | Havkraft | - | - | -
entity | NORP | Fianna Fáil | - | - | -
entity | NORP | Danish | - | - | -
entity | LOC | Knockaderra | - | - | -
entity | LOC | Leitrim | - | - | -
entity | LOC | Liberty Hall | - | - | -
entity | LOC | Sligo | - | - | -
entity | LOC | Abbey Manor Hotel | - | - | -
entity | LOC | Drumkeel | - | - | -
entity | LOC | Corraleskin | - | - | -
entity | LOC | Lough Derreen | - | - | -
entity | LOC | Manorhamilton | - | - | -
entity | LOC | Bloody Foreland | - | - | -
entity | LOC | Norway | - | - | -
meta | Turbines would leave Knockaderra ‘in permanent twilight’, appeal hears | - | Colm Ó Maonaigh
