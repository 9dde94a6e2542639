<q1>Drone came within 12 metres of Aer Corrib flight over Mayo</q1>, <s1>report</s1> <c1>finds</c1>

<s2>Investigators</s2> <c2>call for</c2> <q2>single emergency number</q2> after gardaí took 41 minutes to reach airport

Deirdre Mac Aogáin

<q3>A drone being used to film a wedding passed within 12 metres of a passenger jet on its final approach to Carrowbeg Airport in Co Mayo last August</q3>, <c3>according to</c3> <s3>a report by the Air Accident Investigation Unit</s3>.

<q4>The crew of the Aer Corrib service from London City, which had 83 people on board, had “less than a second” in which to react</q4>, <s4>the AAIU</s4> <c4>said</c4>.

“<q5>Bird? Birds don’t have lights,</q5>” <s5>the first officer</s5> <c5>is heard to say</c5> on the cockpit recording.

<s6>His captain</s6>, a woman with 9,000 hours’ experience, <c6>told</c6> <a6>inspectors</a6> <q6>it had been “a coin toss” whether to climb or to continue</q6>. <s7>She</s7> <c7>believed</c7> <q7>the aircraft had been struck</q7> until it was examined on the apron.

The device belonged to Cathal Gilvarry (29), an agricultural contractor from Ballintubber Cross, who was given the benefit of the Probation Act at Castlebar District Court in February. <s8>The Mayo man</s8> <c8>told</c8> <a8>the court</a8> <q8>he had thought the airport closed at six</q8>.

“<q9>I never heard a thing until I saw it,</q9>” <s9>he</s9> <c9>says</c9> in a statement appended to the report. “<q9>I am sick about it every day.</q9>”

<s10>Judge Fidelma Rourke</s10>, who ordered him to pay €1,500 to Mayo Mountain Rescue, <c10>remarked</c10> that <q10>Mr Gilvarry was “the least sinister man ever to close an airport”</q10>.

The 68-page document is harsher about what happened on the ground. <q11>A controller rang gardaí in Castlebar at 6.52pm and was left on hold</q11>, <s11>it</s11> <c11>states</c11>. The first patrol car had to come from Claremorris.

In a brief response, <s12>An Garda Síochána</s12> <c12>said</c12> <q12>it “notes” the findings</q12>. <q13>The force had since bought two detection vans, one of them for the west</q13>, <s13>a spokesman</s13> <c13>added</c13>.

<s14>The airport’s Dutch operator, Vliet Infra</s14>, <c14>insisted</c14> <q14>it had acted on all nine recommendations</q14>. <s15>Its managing director in Ireland, Oonagh Tierney-Walsh</s15>, <c15>apologised</c15> for “<q15>an hour of circling Clew Bay without a word of explanation</q15>”.

That did not mollify Capt Niall Prunty of Flight Crew Ireland. “<q16>We have been writing this report for them since 2017,</q16>” <s16>the union’s president</s16> <c16>said</c16>. <s17>He</s17> <c17>wants</c17> <q17>every drone registered at the till</q17>.

<s18>Aer Corrib</s18>, a subsidiary of Setanta Leisure Holdings, <c18>praised</c18> “<q18>airmanship of the first order</q18>”. <s19>The airline</s19> <c19>declined to say</c19> <q19>if the captain had returned to flying</q19>.

In the Dáil, <s20>Minister of State Colm Geraghty</s20> <c20>promised</c20> <q20>legislation “before the swallows go”</q20>.

“<q21>Which year’s swallows?</q21>” <s21>Sinn Féin’s Bríd Ní Chonaill</s21> <c21>shot back</c21>. <s22>The Minister</s22> <c22>conceded</c22> that <q22>a Bill promised in 2022 had “not troubled the printers”</q22>.

<q23>One number, staffed day and night, should be published for every aerodrome in the country</q23>, <s23>the AAIU</s23> <c23>recommends</c23>. The Irish Aviation Authority has 90 days to reply. <s24>The regulator</s24> <c24>said</c24> <q24>it would probably need all of them</q24>.

At Ballintubber Cross yesterday Aoife Gilvarry, whose wedding to Tom Lavelle it was, showed The Connacht Post the footage, all 19 seconds of it. <q25>Her brother had bought the machine to please their late father</q25>, <s25>the bride</s25> <c25>said</c25>. “<q26>Daddy loved anything that flew. I blame Daddy.</q26>”
-----
1 | indirect | report by the Air Accident Investigation Unit | DOCUMENT | document
2 | indirect | Investigators | GROUP | group
3 | indirect | report by the Air Accident Investigation Unit | DOCUMENT | document
4 | mixed | Air Accident Investigation Unit | ORG | organisation
5 | direct | first officer | PERSON | title
6 | mixed | His captain | PERSON | title
7 | attitude | His captain | PERSON | pronoun
8 | indirect | Cathal Gilvarry | PERSON | title
9 | direct | Cathal Gilvarry | PERSON | pronoun
10 | mixed | Fidelma Rourke | PERSON | name
11 | indirect | report by the Air Accident Investigation Unit | DOCUMENT | pronoun
12 | mixed | An Garda Síochána | ORG | organisation
13 | indirect | An Garda Síochána | ORG | organisation
14 | indirect | Vliet Infra | ORG | organisation
15 | mixed | Oonagh Tierney-Walsh | PERSON | name
16 | direct | Niall Prunty | PERSON | title
17 | attitude | Niall Prunty | PERSON | pronoun
18 | mixed | Aer Corrib | ORG | organisation
19 | attitude | Aer Corrib | ORG | organisation
20 | mixed | Colm Geraghty | PERSON | name
21 | direct | Bríd Ní Chonaill | PERSON | name
22 | mixed | Colm Geraghty | PERSON | title
23 | indirect | Air Accident Investigation Unit | ORG | organisation
24 | indirect | Irish Aviation Authority | ORG | organisation
25 | indirect | Aoife Gilvarry | PERSON | title
26 | direct | Aoife Gilvarry | PERSON | none
entity | PERSON | Cathal Gilvarry | Mr Gilvarry | agricultural contractor | -
entity | PERSON | Fidelma Rourke | Judge Fidelma Rourke | Judge | Castlebar District Court
entity | PERSON | Oonagh Tierney-Walsh | - | managing director | Vliet Infra
entity | PERSON | Niall Prunty | Capt Niall Prunty | president | Flight Crew Ireland
entity | PERSON | Colm Geraghty | - | Minister of State | -
entity | PERSON | Bríd Ní Chonaill | - | - | Sinn Féin
entity | PERSON | Aoife Gilvarry | - | - | -
entity | PERSON | Tom Lavelle | - | - | -
entity | ORG | Aer Corrib | - | - | -
entity | ORG | Air Accident Investigation Unit | AAIU | - | -
entity | ORG | Castlebar District Court | - | - | -
entity | ORG | Mayo Mountain Rescue | - | - | -
entity | ORG | An Garda Síochána | - | - | -
entity | ORG | Vliet Infra | - | - | -
entity | ORG | Flight Crew Ireland | - | - | -
entity | ORG | Setanta Leisure Holdings | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Irish Aviation Authority | - | - | -
entity | ORG | The Connacht Post | - | - | -
entity | LOC | Co Mayo | Mayo | - | -
entity | LOC | Carrowbeg Airport | - | - | -
entity | LOC | London City | - | - | -
entity | LOC | Ballintubber Cross | - | - | -
entity | LOC | Castlebar | - | - | -
entity | LOC | Claremorris | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Clew Bay | - | - | -
entity | NORP | Dutch | - | - | -
meta | Drone came within 12 metres of Aer Corrib flight over Mayo, report finds | - | Deirdre Mac Aogáin
