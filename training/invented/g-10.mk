Kilvarna families ‘<q1>embarrassed telling the children</q1>’ as finished homes lie empty

Sinéad Hanrahan

The 42 council houses at Cois Abhann, on the Ennis side of Kilvarna, have been finished since March. The grass has been sown, the street lamps come on at night and every door has a number. Nobody lives there.

<s2>Uisce Éireann</s2> <c2>has informed</c2> <a2>Clare County Council</a2> that <q2>the town’s treatment plant is at capacity and cannot take another connection until an upgrade is complete</q2>, which may not be until the end of next year.

For Marie Tuohy, a mother of three who has been living with her parents since her landlord sold up in 2022, the news came by text.

“<q3>I had the curtains bought,</q3>” <s3>she</s3> <c3>said</c3>. “<q3>You’d be embarrassed telling the children at this stage. They think I’m making it up.</q3>”

She is one of 38 people who signed tenancy papers in February. <s4>The council</s4> <c4>told</c4> <a4>them</a4> at the time <q4>they would be in by Easter</q4>.

The matter was raised at Monday’s meeting of the local municipal district by Cllr P.J. Considine (FF). <s5>He</s5> <c5>asked</c5> <q5>how planning had been granted in 2021 if there was no capacity in the plant</q5>.

“<q6>Did nobody pick up a phone?</q6>” <s6>he</s6> <c6>said</c6>. “<q6>We have people in hotels and we have houses with the lights on.</q6>”

<s7>Director of housing Anne-Marie Liddy</s7> <c7>told</c7> <a7>members</a7> that <q7>the authority had been assured in writing the upgrade would be finished before the homes were</q7>. <s8>She</s8> <c8>acknowledged</c8> that <q8>it “perhaps took too much comfort” from that letter</q8>.

<q9>Tankering the waste to Shannon had been examined</q9>, <s9>Ms Liddy</s9> <c9>added</c9>, <q9>but would cost in the region of €11,000 a week</q9>. <s10>She</s10> <c10>did not believe</c10> <q10>the Department would fund it</q10>.

“<q11>It’s not good enough,</q11>” <c11>responded</c11> <s11>Cllr Noreen Skehan (Ind)</s11>, whose own daughter is on the waiting list. <s12>She</s12> <c12>proposed</c12> that <q12>the council invite the utility to explain itself in person</q12>. The motion was seconded by Cllr Considine and passed without a vote.

There were sharp words when <s13>the independent councillor</s13> <c13>suggested</c13> <q13>somebody in the housing section should “consider their position”</q13>. <s14>The cathaoirleach, Cllr Tom Galvin</s14>, <c14>asked</c14> <a14>her</a14> <q14>to withdraw the remark</q14>.

“<q15>I’ll withdraw it when there’s smoke from the chimneys,</q15>” <s15>she</s15> <c15>said</c15>.

In a statement, <s16>Uisce Éireann</s16> <c16>said</c16> <q16>the €6.4 million project had been delayed by ground conditions and by an objection to An Bord Pleanála which was withdrawn last autumn</q16>.

“<q17>A contractor was appointed in May and we expect to be on site within weeks,</q17>” <s17>a spokesperson</s17> <c17>said</c17>. <s18>The company</s18> <c18>did not say</c18> <q18>why the delay was not flagged earlier</q18>.

<s19>The objector, retired vet Malachy Hehir</s19>, <c19>is adamant</c19> that <q19>he should not carry the blame</q19>. <s28>Mr Hehir</s28>, whose land adjoins the plant, <c28>feared</c28> <q28>the outfall would contaminate his well</q28>.

“<q20>I objected to the outfall, not to the houses,</q20>” <s20>he</s20> <c20>told</c20> <a20>The Clare Sentinel</a20>. “<q20>They changed the outfall in six weeks once somebody asked them.</q20>”

<q21>There are 3,100 households on the social housing list in the county</q21>, <s21>the latest council figures</s21> <c21>show</c21>. Average rents have doubled in nine years, and last week there was nothing to let in Kilvarna on any of the main property websites.

The builder, Garrihy Homes, has been paid in full. <s22,23>Its managing director, Fergal Garrihy</s22,23>, <c22>said</c22> <q22>he was “sick looking at them”</q22> and <c23>offered</c23> <q23>to put in a temporary treatment system, as his firm did on a site in Gort in 2020</q23>. He has yet to receive a reply.

<s24>Local TD Gráinne Moloney (SF)</s24> <c24>intends</c24> <q24>to raise the matter in the Dáil this week</q24>. “<q25>This is what happens when two State bodies write letters to each other,</q25>” <s25>she</s25> <c25>said</c25>. <s26>The Department of Housing</s26> <c26>said</c26> <q26>it was aware of the issue and had sought a report</q26>.

Ms Tuohy has put the curtains in her parents’ attic. <s27>Her father, Michael</s27>, <c27>thinks</c27> <q27>the children will be in secondary school before they are hung</q27>.
-----
1 | mixed | Marie Tuohy | PERSON | none
2 | indirect | Uisce Éireann | ORG | organisation
3 | direct | Marie Tuohy | PERSON | pronoun
4 | indirect | Clare County Council | ORG | organisation
5 | indirect | P.J. Considine | PERSON | pronoun
6 | direct | P.J. Considine | PERSON | pronoun
7 | indirect | Anne-Marie Liddy | PERSON | name
8 | mixed | Anne-Marie Liddy | PERSON | pronoun
9 | indirect | Anne-Marie Liddy | PERSON | surname
10 | attitude | Anne-Marie Liddy | PERSON | pronoun
11 | direct | Noreen Skehan | PERSON | name
12 | indirect | Noreen Skehan | PERSON | pronoun
13 | mixed | Noreen Skehan | PERSON | title
14 | indirect | Tom Galvin | PERSON | name
15 | direct | Noreen Skehan | PERSON | pronoun
16 | indirect | Uisce Éireann | ORG | organisation
17 | direct | Uisce Éireann | ORG | organisation
18 | attitude | Uisce Éireann | ORG | organisation
19 | indirect | Malachy Hehir | PERSON | name
28 | attitude | Malachy Hehir | PERSON | surname
20 | direct | Malachy Hehir | PERSON | pronoun
21 | indirect | latest council figures | DOCUMENT | document
22 | mixed | Fergal Garrihy | PERSON | name
23 | indirect | Fergal Garrihy | PERSON | name
24 | attitude | Gráinne Moloney | PERSON | name
25 | direct | Gráinne Moloney | PERSON | pronoun
26 | indirect | Department of Housing | ORG | organisation
27 | attitude | Michael | PERSON | name
entity | PERSON | Marie Tuohy | Ms Tuohy | - | -
entity | PERSON | P.J. Considine | Cllr P.J. Considine; Cllr Considine | Cllr | FF
entity | PERSON | Anne-Marie Liddy | Ms Liddy | Director of housing | Clare County Council
entity | PERSON | Noreen Skehan | Cllr Noreen Skehan | Cllr | -
entity | PERSON | Tom Galvin | Cllr Tom Galvin | cathaoirleach | -
entity | PERSON | Malachy Hehir | Mr Hehir | retired vet | -
entity | PERSON | Fergal Garrihy | - | managing director | Garrihy Homes
entity | PERSON | Gráinne Moloney | - | TD | SF
entity | PERSON | Michael | - | - | -
entity | ORG | Uisce Éireann | - | - | -
entity | ORG | Clare County Council | - | - | -
entity | ORG | An Bord Pleanála | - | - | -
entity | ORG | The Clare Sentinel | - | - | -
entity | ORG | Garrihy Homes | - | - | -
entity | ORG | Department of Housing | Department | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | FF | - | - | -
entity | ORG | SF | - | - | -
entity | LOC | Kilvarna | - | - | -
entity | LOC | Cois Abhann | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Shannon | - | - | -
entity | LOC | Gort | - | - | -
meta | Kilvarna families ‘embarrassed telling the children’ as finished homes lie empty | - | Sinéad Hanrahan
