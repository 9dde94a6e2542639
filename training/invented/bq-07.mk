Storm Fergal live: <s1>Met Éireann</s1> <c1>warns</c1> <q1>worst is 'still out at sea'</q1>

More than 214,000 without power; red alert in Clare, Kerry and Galway

By Sorcha Nic Dhonncha

8.47pm

<s2,3>ESB Networks</s2,3> <c2>says</c2> <q2>crews in Clare and Kerry have been "stood down for their own safety"</q2> and <c3>is asking</c3> <a3>customers in west Limerick</a3> <q3>to prepare for several days in the dark</q3>.

8.31pm

Our reporter Eoin Lally is in Carrigabawn, where half the roof of the GAA hall has come to rest in the car park of Hanrahan's. <a4>He</a4> <c4>was told</c4> by <s4>the landlady, Bernie Hanrahan</s4>, that <q4>tonight's session would go ahead "by candle and by Guinness"</q4>.

"<q5>We had a wake here in the Big Wind of '61,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>The corpse was no trouble.</q5>"

8.12pm

<s6>Taoiseach Róisín Harte</s6>, whose government shut the schools at noon, <c6>has told</c6> <a6>RTÉ</a6> <q6>she would "rather be called a coward than go to a funeral"</q6>.

<s7>Malachy Quirke, leader of Aontas Nua</s7>, <c7>had accused</c7> her of "<q7>governing by weather app</q7>". <s8>The Mayo TD</s8> <c8>has since thanked</c8> the Coast Guard for <q8>pulling him and his surfboard out at Spanish Cove this morning</q8>.

7.55pm

Update on the 11.05 to Westport. <s9,10>Iarnród Éireann</s9,10> <c9>has apologised</c9> for <q9>leaving 61 passengers on the train at Ballymorrow for five hours</q9> and <c10>blames</c10> "<q10>a tree of some ambition</q10>".

<s11>Adaeze Obi, a nursing student in coach C</s11>, <c11>posted</c11>: "<q11>We have eaten the trolley. We are now looking at the conductor.</q11>"

7.40pm

Very sad news. <s12>University Hospital Corrib</s12> <c12>has confirmed</c12> that <q12>a man in his 70s has died after a shed collapsed at Corrigeen Beg, outside Tuam</q12>. <s13>Gardaí</s13> <c13>are appealing</c13> for <q13>anybody with dashcam footage of the Mill Road to come forward</q13>.

<s14>The parish priest, Fr Colm Devane</s14>, <c14>remembered</c14> him as "<q14>the man who fixed everyone's gate and never the one on his own field</q14>".

7.18pm

<q15>A gust of 148km/h at Inishgarve was "very probably" an April record</q15>, <c15>according to</c15> <s15>Met Éireann forecaster Gráinne Tuohy</s15>. <s16>She</s16> <c16>expects</c16> <q16>the eye to pass between Loop Head and the Aran Islands around ten, "if it keeps its manners"</q16>.

<s17>Noreen Tuohy (no relation)</s17>, who keeps the island's only shop, <c17>has texted</c17> <a17>us</a17>: "<q17>The hens are in the bath.</q17>"

6.50pm

Your questions. "<q18>Can I barbecue in the porch if I leave the door open?</q18>" <c18>asks</c18> <s18>Declan in Gort</s18>. Please don't, Declan: <s19>the HSE</s19> <c19>warns</c19> that <q19>carbon monoxide "does not give second chances"</q19>.

6.32pm

<s20>Wind farm operator Kestrel Offshore</s20> <c20>insists</c20> <q20>there is "zero risk to shipping" from a turbine that has shed a blade on the Slyne Bank</q20>. <s21>Fergus Ó Máille, coxswain with the RNLI in Kilbrack</s21>, <c21>suspects</c21> "<q21>nobody has asked the blade</q21>".

Kestrel, a joint venture of Denmark's Skagen Kraft and Mulcahy Brothers of Ennis, has five more turbines feathered off Belmullet. <s22>The company</s22> <c22>refuses</c22> <q22>to say who inspected them</q22>.

6.15pm

<s23>A council sign on the prom at Spanish Cove</s23> <c23>reads</c23>: "<q23>WAVES CANNOT READ SIGNS.</q23>" At least forty people are standing under it, among them two members of the band Fierce Mild.
-----
1 | mixed | Met Éireann | ORG | organisation
2 | mixed | ESB Networks | ORG | organisation
3 | indirect | ESB Networks | ORG | organisation
4 | mixed | Bernie Hanrahan | PERSON | name
5 | direct | Bernie Hanrahan | PERSON | pronoun
6 | mixed | Róisín Harte | PERSON | name
7 | mixed | Malachy Quirke | PERSON | name
8 | indirect | Malachy Quirke | PERSON | title
9 | indirect | Iarnród Éireann | ORG | organisation
10 | mixed | Iarnród Éireann | ORG | organisation
11 | direct | Adaeze Obi | PERSON | name
12 | indirect | University Hospital Corrib | ORG | organisation
13 | indirect | Gardaí | ORG | organisation
14 | mixed | Colm Devane | PERSON | name
15 | mixed | Gráinne Tuohy | PERSON | name
16 | mixed | Gráinne Tuohy | PERSON | pronoun
17 | direct | Noreen Tuohy | PERSON | name
18 | direct | Declan | PERSON | name
19 | mixed | HSE | ORG | organisation
20 | mixed | Kestrel Offshore | ORG | organisation
21 | mixed | Fergus Ó Máille | PERSON | name
22 | attitude | Kestrel Offshore | ORG | organisation
23 | direct | council sign on the prom at Spanish Cove | DOCUMENT | document
entity | PERSON | Eoin Lally | - | reporter | -
entity | PERSON | Bernie Hanrahan | - | landlady | Hanrahan's
entity | PERSON | Róisín Harte | Taoiseach Róisín Harte | Taoiseach | -
entity | PERSON | Malachy Quirke | - | leader | Aontas Nua
entity | PERSON | Adaeze Obi | - | nursing student | -
entity | PERSON | Colm Devane | Fr Colm Devane | parish priest | -
entity | PERSON | Gráinne Tuohy | - | forecaster | Met Éireann
entity | PERSON | Noreen Tuohy | - | - | -
entity | PERSON | Declan | - | - | -
entity | PERSON | Fergus Ó Máille | - | coxswain | RNLI
entity | ORG | Met Éireann | - | - | -
entity | ORG | ESB Networks | - | - | -
entity | ORG | GAA | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Aontas Nua | - | - | -
entity | ORG | Coast Guard | - | - | -
entity | ORG | Iarnród Éireann | - | - | -
entity | ORG | University Hospital Corrib | - | - | -
entity | ORG | Gardaí | - | - | -
entity | ORG | HSE | - | - | -
entity | ORG | Kestrel Offshore | Kestrel | - | -
entity | ORG | RNLI | - | - | -
entity | ORG | Skagen Kraft | - | - | -
entity | ORG | Mulcahy Brothers | - | - | -
entity | ORG | Fierce Mild | - | - | -
entity | LOC | Clare | - | - | -
entity | LOC | Kerry | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Carrigabawn | - | - | -
entity | LOC | Hanrahan's | - | - | -
entity | LOC | Mayo | - | - | -
entity | LOC | Spanish Cove | - | - | -
entity | LOC | Westport | - | - | -
entity | LOC | Ballymorrow | - | - | -
entity | LOC | Corrigeen Beg | - | - | -
entity | LOC | Tuam | - | - | -
entity | LOC | Mill Road | - | - | -
entity | LOC | Inishgarve | - | - | -
entity | LOC | Loop Head | - | - | -
entity | LOC | Aran Islands | - | - | -
entity | LOC | Gort | - | - | -
entity | LOC | Slyne Bank | - | - | -
entity | LOC | Kilbrack | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Belmullet | - | - | -
meta | Storm Fergal live: Met Éireann warns worst is 'still out at sea' | - | Sorcha Nic Dhonncha
