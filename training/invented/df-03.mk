<s1>Bishop</s1> <c1>defends</c1> ‘<q1>painful but lawful</q1>’ sale of seminary fields as <s2>parishioners</s2> <c2>vow</c2> <q2>to fight on</q2>

<q3>Trust was told land at St Attracta's was worth twice what Dutch-owned builder paid</q3>, <s3>minutes</s3> <c3>show</c3>

Gráinne Ní Chonaill
Western Correspondent

<s4>The Bishop of Ardnamoyle</s4> <c4>has denied</c4> that <q4>he misled his own priests over the sale of 38 acres of seminary land for €2.1 million</q4>, in a letter read at all Masses in the diocese on Sunday.

“<q5>It was painful, it was lawful and it was mine to make,</q5>” <s5>Bishop Fintan Halloran</s5> <c5>wrote</c5>. “<q5>I was not ordained to be liked by auctioneers.</q5>”

The fields, behind St Attracta's College in Ballyfermoyle, Co Roscommon, were bought in March by Carrowkeel Homes, a Sligo builder owned by the Rotterdam fund Havik Vastgoed.

<s6>Minutes of a trustees' meeting last November</s6>, seen by The Irish Times, <c6>state</c6> that <q6>a valuation by Tuohy Lavelle had put the land at €4.4 million “if zoned, and it will be zoned”</q6>. <s7>They</s7> <c7>record</c7> <q7>one objection, from Fr Canice Dolphin</q7>.

“<q8>I asked for a second opinion and was asked if I doubted the first,</q8>” <c8>said</c8> <s8>Fr Dolphin, parish priest of Drumsillagh</s8>. <s9>He</s9> <c9>said</c9> <q9>he learned of the closing price from a parishioner in the queue at Supervalu</q9>.

The hoarding went up in April. “<q10>Attracta's Grove. 212 new homes. Heaven can wait,</q10>” <s10>it</s10> <c10>reads</c10>.

Dr Halloran, a native of Bangor Erris who taught maths at St Muredach's College before his appointment in 2016, was not available for interview. In his letter <s11>the Mayo man</s11> <c11>promised</c11> that <q11>every cent would go to “old priests and young children”</q11>. <s12>He</s12> also <c12>apologised for</c12> <q12>the tone of an email to Fr Dolphin</q12>, whom <s13>he</s13> <c13>had likened</c13> to “<q13>a heckler at a hurling match</q13>”.

“<q15>I have been called worse at hurling matches,</q15>” <s15>the Drumsillagh priest</s15> <c15>replied</c15>.

<s16>The Charities Regulator</s16> <c16>confirmed</c16> <q16>it had received “a number of concerns” about St Attracta's Diocesan Trust</q16>. <q17>Whether an inquiry has been opened</q17> <s17>it</s17> <c17>would not say</c17>. <s18>The trust</s18>, whose five members are all named by the bishop, <c18>said</c18> <q18>it had taken “professional advice at every turn of the road”</q18>.

<s19>Carrowkeel</s19> <c19>insisted</c19> that <q19>its bid was the highest of three</q19>. <s20>The builder</s20> <c20>hopes</c20> <q20>to lodge plans with Roscommon County Council by October</q20>.

<s21>The council's cathaoirleach, Majella Tiernan</s21>, <c21>said</c21> <q21>zoning was a matter for councillors and “not for croziers”</q21>. <s22>Sinn Féin TD Seán Óg Feerick</s22> <c22>called for</c22> <q22>the sale to be referred to the Garda National Economic Crime Bureau</q22>.

Ballyfermoyle Gaels, which has trained on the lower field since 1958, got notice by text message in May. <s23>The club</s23> <c23>fears</c23> <q23>it will have to disband its under-12s</q23>.

“<q24>He gave out medals on that pitch,</q24>” <c24>said</c24> <s24>its secretary, Bríd Halloran</s24>, who is a second cousin of the bishop. “<q24>I have not been asked to the palace since.</q24>”

<s27>About 60 parishioners</s27> met in Durkan's pub on Monday and <c27>resolved</c27> <q27>to hold back the Easter dues</q27>. <s25>A retired geography teacher</s25>, who taught at the college for 31 years, <c25>wondered</c25> <q25>whether the 19th-century deed of gift allowed a sale at all</q25>. <s26>The bishop's secretary</s26> <c26>said</c26> <q26>the deed was “with the solicitors”</q26>.
-----
1 | mixed | Fintan Halloran | PERSON | title
2 | attitude | parishioners | GROUP | group
3 | indirect | minutes | DOCUMENT | document
4 | indirect | Fintan Halloran | PERSON | title
5 | direct | Fintan Halloran | PERSON | name
6 | mixed | minutes | DOCUMENT | document
7 | indirect | minutes | DOCUMENT | pronoun
8 | direct | Canice Dolphin | PERSON | surname
9 | indirect | Canice Dolphin | PERSON | pronoun
10 | direct | hoarding | DOCUMENT | pronoun
11 | mixed | Fintan Halloran | PERSON | title
12 | indirect | Fintan Halloran | PERSON | pronoun
13 | mixed | Fintan Halloran | PERSON | pronoun
15 | direct | Canice Dolphin | PERSON | title
16 | mixed | Charities Regulator | ORG | organisation
17 | attitude | Charities Regulator | ORG | pronoun
18 | mixed | St Attracta's Diocesan Trust | ORG | organisation
19 | indirect | Carrowkeel Homes | ORG | organisation
20 | attitude | Carrowkeel Homes | ORG | organisation
21 | mixed | Majella Tiernan | PERSON | name
22 | indirect | Seán Óg Feerick | PERSON | name
23 | attitude | Ballyfermoyle Gaels | ORG | organisation
24 | direct | Bríd Halloran | PERSON | name
25 | attitude | retired geography teacher | PERSON | title
26 | mixed | bishop's secretary | PERSON | title
27 | attitude | parishioners | GROUP | group
entity | PERSON | Fintan Halloran | Bishop Fintan Halloran; Dr Halloran | Bishop of Ardnamoyle | -
entity | PERSON | Canice Dolphin | Fr Canice Dolphin; Fr Dolphin | parish priest | -
entity | PERSON | Majella Tiernan | - | cathaoirleach | Roscommon County Council
entity | PERSON | Seán Óg Feerick | - | TD | -
entity | PERSON | Bríd Halloran | - | secretary | Ballyfermoyle Gaels
entity | ORG | The Irish Times | - | - | -
entity | ORG | St Attracta's College | St Attracta's | - | -
entity | ORG | St Attracta's Diocesan Trust | - | - | -
entity | ORG | Carrowkeel Homes | Carrowkeel | - | -
entity | ORG | Havik Vastgoed | - | - | -
entity | ORG | Tuohy Lavelle | - | - | -
entity | ORG | Supervalu | - | - | -
entity | ORG | St Muredach's College | - | - | -
entity | ORG | Charities Regulator | - | - | -
entity | ORG | Roscommon County Council | - | - | -
entity | ORG | Garda National Economic Crime Bureau | - | - | -
entity | ORG | Ballyfermoyle Gaels | - | - | -
entity | LOC | Ardnamoyle | - | - | -
entity | LOC | Ballyfermoyle | - | - | -
entity | LOC | Co Roscommon | - | - | -
entity | LOC | Sligo | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Drumsillagh | - | - | -
entity | LOC | Attracta's Grove | - | - | -
entity | LOC | Bangor Erris | - | - | -
entity | LOC | Mayo | - | - | -
entity | LOC | Durkan's | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Sinn Féin | - | - | -
meta | Bishop defends ‘painful but lawful’ sale of seminary fields as parishioners vow to fight on | - | Gráinne Ní Chonaill
