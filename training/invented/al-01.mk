‘<q1>We sleep in our shoes</q1>’: tenants demand answers over Wykeham Court fire doors

<s2>Lantern Homes</s2> <c2>says</c2> <q2>collapse of contractor Pryce Hadley held up work at Leeds tower</q2>

By Rosalind Achterberg, Housing correspondent

<s3>Residents of a 17-storey tower in Leeds</s3> <c3>have said</c3> <q3>they are “afraid to close their eyes”</q3> after <s4>a leaked survey</s4> <c4>found</c4> that <q4>94 of its 102 flat doors would not hold back a fire for more than eight minutes</q4>.

The survey of Wykeham Court, carried out in March by the consultancy Ove Tranter, was not shown to tenants until the Aire Valley Courier obtained a copy last week.

“<q5>We sleep in our shoes,</q5>” <c5>said</c5> <s5>Blessing Okonjo-Field, 41, a school cook</s5> who lives on the 14th floor with her two sons. “<q5>Every time a toaster burns, I count stairs.</q5>”

The block, on Harrogate Street in the Halton Banks estate, belongs to Lantern Homes, which took it over from Leeds city council in 2009. <s6>Lantern</s6>, which manages 23,000 homes between the Tees and the Trent, <c6>said</c6> <q6>new doors had been ordered in 2022 but that Pryce Hadley went into administration the following spring with only eight of them fitted</q6>.

“<q7>We are deeply sorry,</q7>” <c7>said</c7> <s7>its chief executive, Marcus Lane</s7>. “<q7>A new contractor, Holmbury, starts on Monday, and wardens will patrol every floor until it finishes.</q7>”

<s8>Lane</s8> <c8>said</c8> <q8>the association had invited West Yorkshire fire and rescue service to inspect the tower in April and had accepted all its recommendations</q8>. The service remembers it differently. <q9>It had advised Lantern “in writing, twice” to install a common alarm</q9>, <s9>a spokesperson</s9> <c9>said</c9>, <q9>and was considering enforcement action</q9>.

The Regulator of Social Housing (RSH) downgraded Lantern to C3, its second-lowest grade, in January. The RSH declined to comment.

Wykeham Court was wrapped in a cladding called Alvane Rainguard until 2020, when the panels were stripped off with £6m from the Treasury under the Building Safety Fund. The doors, sold as the Sentinel 30, were made by Calder & Lowe, a joinery firm in Castleford. <s10,11>Calder</s10,11> <c10>denied</c10> that <q10>there was any defect in its products</q10> and <c11>suggested</c11> <q11>they had been hung by “people with the wrong screws”</q11>.

The Halton Banks Tenants’ Union has been collecting signatures outside the Co-op on Selby Road. <s12,13>Its secretary, Jo York</s12,13>, <c12>accused</c12> Lantern of “<q12>marking its own homework</q12>” and <c13>called on</c13> <a13>the Building Safety Regulator</a13> <q13>to take over</q13>.

“<q14>They had money for a rebrand,</q14>” <c14>said</c14> <s14>York, a retired bus driver</s14>. “<q14>They had money for a float at Leeds Pride. For 94 doors, they were skint.</q14>”

<s15>Father Tadeusz Wilk</s15>, whose parish, St Aidan’s, has opened its hall at night, <c15>said</c15> <q15>he had seen children arrive in pyjamas</q15>. “<q16>This is ten minutes from Harvey Nichols,</q16>” <s16>he</s16> <c16>said</c16>.

The local MP, Labour’s Farah Ingleby-Shaw, raised the tower in the Commons on Wednesday during questions on the Safer Doors Act. Replying, <s17>the housing minister, Rufus Church</s17>, <c17>said</c17> <q17>the government expected landlords “to act in days, not in financial years”</q17>. <s18>He</s18> <c18>promised</c18> <q18>to meet Ingleby-Shaw and a delegation from Halton Banks before the Whitsun recess</q18>.

Lantern’s board meets at Tolland House, its headquarters in Bradford, on 9 June. <s19>Minutes of its last meeting</s19>, seen by the Guardian, <c19>state</c19> that <q19>fire doors were “discussed in the round”</q19>.

“<q20>A door isn’t round,</q20>” <s20>Okonjo-Field</s20> <c20>said</c20>. “<q20>It’s a rectangle, and it’s meant to shut.</q20>”
-----
1 | direct | Blessing Okonjo-Field | PERSON | none
2 | indirect | Lantern Homes | ORG | organisation
3 | mixed | Residents of a 17-storey tower in Leeds | GROUP | group
4 | indirect | leaked survey | DOCUMENT | document
5 | direct | Blessing Okonjo-Field | PERSON | name
6 | indirect | Lantern Homes | ORG | organisation
7 | direct | Marcus Lane | PERSON | name
8 | indirect | Marcus Lane | PERSON | surname
9 | mixed | West Yorkshire fire and rescue service | ORG | organisation
10 | indirect | Calder & Lowe | ORG | organisation
11 | mixed | Calder & Lowe | ORG | organisation
12 | mixed | Jo York | PERSON | name
13 | indirect | Jo York | PERSON | name
14 | direct | Jo York | PERSON | surname
15 | indirect | Tadeusz Wilk | PERSON | name
16 | direct | Tadeusz Wilk | PERSON | pronoun
17 | mixed | Rufus Church | PERSON | name
18 | indirect | Rufus Church | PERSON | pronoun
19 | mixed | Minutes of its last meeting | DOCUMENT | document
20 | direct | Blessing Okonjo-Field | PERSON | surname
entity | PERSON | Blessing Okonjo-Field | Okonjo-Field | school cook | -
entity | PERSON | Marcus Lane | Lane | chief executive | Lantern Homes
entity | PERSON | Jo York | York | secretary | Halton Banks Tenants’ Union
entity | PERSON | Tadeusz Wilk | Father Tadeusz Wilk | - | St Aidan’s
entity | PERSON | Farah Ingleby-Shaw | Ingleby-Shaw | MP | Labour
entity | PERSON | Rufus Church | - | housing minister | -
entity | ORG | Lantern Homes | Lantern | - | -
entity | ORG | Pryce Hadley | - | - | -
entity | ORG | Ove Tranter | - | - | -
entity | ORG | Aire Valley Courier | - | - | -
entity | ORG | Leeds city council | - | - | -
entity | ORG | Holmbury | - | - | -
entity | ORG | West Yorkshire fire and rescue service | - | - | -
entity | ORG | Regulator of Social Housing | RSH | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Calder & Lowe | Calder | - | -
entity | ORG | Halton Banks Tenants’ Union | - | - | -
entity | ORG | Co-op | - | - | -
entity | ORG | Building Safety Regulator | - | - | -
entity | ORG | St Aidan’s | - | - | -
entity | ORG | Harvey Nichols | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Guardian | - | - | -
entity | LOC | Wykeham Court | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Harrogate Street | - | - | -
entity | LOC | Halton Banks | - | - | -
entity | LOC | Tees | - | - | -
entity | LOC | Trent | - | - | -
entity | LOC | Castleford | - | - | -
entity | LOC | Selby Road | - | - | -
entity | LOC | Tolland House | - | - | -
entity | LOC | Bradford | - | - | -
meta | ‘We sleep in our shoes’: tenants demand answers over Wykeham Court fire doors | - | Rosalind Achterberg
