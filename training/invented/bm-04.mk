Solar farm on stud land refused after locals’ appeal

<s1>An Coimisiún Pleanála</s1> <c1>finds</c1> <q1>320-acre Kilkenny project would “overwhelm” village</q1>

An Coimisiún Pleanála has overturned Kilkenny County Council’s decision to grant permission for one of the largest solar farms in the southeast, in a victory for residents of the village of Ballyfrunk.

Heliora Ireland, which is owned by the Danish pension fund Nordlys, had applied to put up 190,000 panels on 320 acres at Rathclogh Stud, close to the river Dinin. The council approved the scheme in March by way of a 10-year permission with 31 conditions.

In its order, <s2>the commission</s2> <c2>said</c2> <q2>the panels would “overwhelm the setting of Ballyfrunk and of Castle Purcell”</q2>, a tower house on the Record of Monuments and Places. <s3>Its inspector, Dervla Hartnett</s3>, <c3>had recommended</c3> <q3>a refusal on narrower grounds of flood risk</q3>.

“<q4>I cried in Dunnes when the text came through,</q4>” <c4>said</c4> <s4>Majella Comerford, chairwoman of the Dinin Valley Alliance</s4>. “<q4>Three years of cake sales paid for that engineer.</q4>”

<s5>Ms Comerford, a retired principal of Scoil Bhríde</s5>, <c5>insisted</c5> <q5>the group was not opposed to renewable energy</q5>. <s6>It</s6> <c6>wants</c6> <q6>the panels put on factory roofs and on Bord na Móna’s cutaway bogs</q6> instead.

<s7>Heliora</s7> <c7>said</c7> <q7>it was “surprised and deeply disappointed”</q7>. <s8>Its country manager, Torben Friis</s8>, <c8>noted</c8> that <q8>the project would have powered 34,000 homes</q8>. “<q9>Ireland has a target of eight gigawatts by 2030 and it will not get there with window boxes,</q9>” <s9>he</s9> <c9>said</c9>.

<s10>Mr Friis</s10> <c10>would not rule out</c10> <q10>a judicial review in the High Court</q10>.

The stud’s owner is Garret Wolfe, who trained Dark Avenue to win the Galway Plate in 2011. <s11>He</s11> <c11>told</c11> <a11>KCLR radio</a11> that <q11>bloodstock no longer paid</q11>. “<q12>Nobody objected when I’d forty mares ateing the place,</q12>” <c12>said</c12> <s12>Mr Wolfe</s12>.

<s13>Solar Energy Ireland</s13>, the industry body, <c13>described</c13> the decision as “<q13>a chill wind</q13>” for investors and <s14>its policy director, Ronan Swift</s14>, <c14>urged</c14> <a14>Minister for Energy Bláthnaid Keane</a14> <q14>to issue national guidelines</q14>. <s15>A spokesman for the Minister</s15> <c15>said</c15> <q15>these would be published “in the autumn session”</q15>.

The case divided councillors. Fianna Fáil’s Tom Delahunty and Independent Eugene Vale both spoke for the scheme at a meeting in Castlecomer last year, while the Green Party stayed silent. <s16>Sinn Féin councillor Orla Brophy</s16> <c16>said</c16> yesterday <q16>the council had been “caught napping” by a community that had read every page</q16>.

Among the 118 submissions was one from Birdwatch Ireland, <s17>which</s17> <c17>feared for</c17> <q17>whooper swans that winter on the Dinin callows</q17>. Another came from the Department of Housing, Local Government and Heritage. <s18>The National Museum</s18> <c18>asked for</c18> <q18>a survey of a field known as Gallows Hill</q18>, where a bronze horn was found in 1934.

<q19>No such survey had been carried out</q19>, <s19>Ms Hartnett’s report</s19> <c19>stated</c19>.

The grid operator, EirGrid, had reserved capacity for the farm at its Laois-Kilkenny substation outside Ballyragget. <s20>It</s20> <c20>said</c20> <q20>the allocation would lapse in December</q20>.

At Tynan’s shop in Ballyfrunk, a hand-painted sign has hung since 2022. “<q21>Grass Not Glass,</q21>” <s21>it</s21> <c21>reads</c21>. <s22>The proprietor, Josie Tynan</s22>, <c22>intends</c22> <q22>to auction it for the hospice</q22>.
-----
1 | mixed | An Coimisiún Pleanála | ORG | organisation
2 | mixed | An Coimisiún Pleanála | ORG | organisation
3 | indirect | Dervla Hartnett | PERSON | name
4 | direct | Majella Comerford | PERSON | name
5 | indirect | Majella Comerford | PERSON | surname
6 | attitude | Dinin Valley Alliance | ORG | pronoun
7 | mixed | Heliora Ireland | ORG | organisation
8 | indirect | Torben Friis | PERSON | name
9 | direct | Torben Friis | PERSON | pronoun
10 | attitude | Torben Friis | PERSON | surname
11 | indirect | Garret Wolfe | PERSON | pronoun
12 | direct | Garret Wolfe | PERSON | surname
13 | mixed | Solar Energy Ireland | ORG | organisation
14 | indirect | Ronan Swift | PERSON | name
15 | mixed | spokesman for the Minister | PERSON | title
16 | mixed | Orla Brophy | PERSON | name
17 | attitude | Birdwatch Ireland | ORG | pronoun
18 | indirect | National Museum | ORG | organisation
19 | indirect | Ms Hartnett’s report | DOCUMENT | document
20 | indirect | EirGrid | ORG | pronoun
21 | direct | hand-painted sign | DOCUMENT | pronoun
22 | attitude | Josie Tynan | PERSON | name
entity | PERSON | Dervla Hartnett | Ms Hartnett | inspector | An Coimisiún Pleanála
entity | PERSON | Majella Comerford | Ms Comerford | chairwoman | Dinin Valley Alliance
entity | PERSON | Torben Friis | Mr Friis | country manager | Heliora Ireland
entity | PERSON | Garret Wolfe | Mr Wolfe | owner | Rathclogh Stud
entity | PERSON | Ronan Swift | - | policy director | Solar Energy Ireland
entity | PERSON | Bláthnaid Keane | Minister for Energy Bláthnaid Keane | Minister for Energy | -
entity | PERSON | Tom Delahunty | - | - | Fianna Fáil
entity | PERSON | Eugene Vale | - | - | -
entity | PERSON | Orla Brophy | - | councillor | Sinn Féin
entity | PERSON | Josie Tynan | - | proprietor | Tynan’s
entity | ORG | An Coimisiún Pleanála | - | - | -
entity | ORG | Kilkenny County Council | - | - | -
entity | ORG | Heliora Ireland | Heliora | - | -
entity | ORG | Nordlys | - | - | -
entity | ORG | Dunnes | - | - | -
entity | ORG | Dinin Valley Alliance | - | - | -
entity | ORG | Scoil Bhríde | - | - | -
entity | ORG | Bord na Móna | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | KCLR | - | - | -
entity | ORG | Solar Energy Ireland | - | - | -
entity | ORG | Fianna Fáil | - | - | -
entity | ORG | Green Party | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Birdwatch Ireland | - | - | -
entity | ORG | Department of Housing, Local Government and Heritage | - | - | -
entity | ORG | National Museum | - | - | -
entity | ORG | EirGrid | - | - | -
entity | ORG | Tynan’s | - | - | -
entity | LOC | Kilkenny | - | - | -
entity | LOC | Ballyfrunk | - | - | -
entity | LOC | Rathclogh Stud | - | - | -
entity | LOC | Dinin | - | - | -
entity | LOC | Castle Purcell | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Castlecomer | - | - | -
entity | LOC | Gallows Hill | - | - | -
entity | LOC | Laois-Kilkenny substation | - | - | -
entity | LOC | Ballyragget | - | - | -
entity | NORP | Danish | - | - | -
meta | Solar farm on stud land refused after locals’ appeal | - | -
