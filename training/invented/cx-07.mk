<s1>Traders</s1> <c1>fear</c1> <q1>‘ghost town’ if Clonmoyle bypass goes ahead</q1>

By Bríd Ní Chadhain

<q2>SEVEN in ten shopkeepers in Clonmoyle believe the proposed N97 bypass would cost them a quarter of their trade</q2>, <s2>a survey by the town’s Chamber of Commerce</s2> <c2>has found</c2>.

<q3>One in five would think of closing</q3>, <s3>the survey</s3>, to which 118 businesses replied, also <c3>says</c3>.

‘<q4>I counted 41 cars outside my door on Monday and 38 of them were strangers,</q4>’ <c4>said</c4> <s4>butcher P.J. Mulgrew</s4>, whose family has been on Bridge Street since 1931. ‘<q4>Strangers buy sausages.</q4>’

<s5,6>Mr Mulgrew</s5,6> <c5>accepted</c5> that <q5>the lorries were a curse</q5>, but <c6>felt</c6> <q6>a car park at the Fair Green would cure more than ‘six miles of tar’</q6>.

Across the road at the Abbey Arms, Máire Tuohy takes the opposite view. ‘<q7>My guests look for a back room, and then they look for their money back,</q7>’ <s7>the hotelier</s7> <c7>told</c7> <a7>The Champion</a7>.

<s8>She</s8> <c8>accused</c8> the Chamber of <q8>putting ‘leading questions to frightened people’</q8>.

That drew a sharp answer from its president, the pharmacist Gráinne Delahunt. ‘<q9>The questions were set by the University of Galway, and Máire is welcome to come in and read them,</q9>’ <s9>Ms Delahunt</s9> <c9>retorted</c9>. <s10>The pharmacist</s10> <c10>is adamant</c10> that <q10>members are ‘not against a road, only against this road’</q10>.

<s11>Transport Infrastructure Ireland (TII)</s11> <c11>estimates</c11> that <q11>14,200 vehicles a day squeeze over the single-arch bridge</q11>. <s12>An environmental report</s12> prepared for the agency by the Danish consultants Holm Aagaard <c12>predicts</c12> <q12>nitrogen dioxide at St Enda’s National School would fall by half</q12>.

<s13>Its principal, Cathal Ó Gríofa</s13>, <c13>begged</c13> <a13>councillors</a13> at Monday’s meeting of the Clonmoyle Municipal District <q13>not to ‘trade lungs for lattes’</q13>.

<s14>Cllr Seánie Roddy, a Kilbrack dairy farmer</s14>, <c14>proposed</c14> that <q14>the members write to the Minister for Transport</q14>. <s15>Cllr Noreen Hoban</s15> seconded this, but <c15>compared</c15> the debate to ‘<q15>two bald men fighting over a comb</q15>’.

<s16>Director of services Declan Maguire</s16> <c16>cautioned</c16> that <q16>no money was promised before 2028</q16>. <s17>The official</s17> <c17>refused to be drawn on</c17> <q17>whether the hospice at Carrigduff lay on the preferred line</q17>.

This did not satisfy the Fianna Fáil man from Kilbrack. ‘<q18>You’re hiding behind a hedge with a map,</q18>’ <s18>the farmer</s18> <c18>told</c18> <a18>him</a18>.

<s19>Landowners</s19> <c19>say</c19> <q19>they first saw their own fields on the plan ‘pinned up in the chipper’</q19>. <s20>Save Our Low Fields, a group with 60 members</s20>, <c20>has threatened</c20> <q20>to go to the High Court</q20>, and <s21>a hand-painted sign at Roche’s Cross</s21> <c21>reads</c21>: ‘<q21>Bypass the Bypass</q21>’.

Ardnamona got its own relief road in 2009. Foley’s, Lavelle Hardware, the Ulster Bank and the Savoy cinema were gone within six years. ‘<q22>We got the quiet we prayed for, and that was the last prayer answered,</q22>’ <c22>sighed</c22> <s22>its parish priest, Fr Batty Lavelle</s22>.

Ms Tuohy sees it otherwise. She quoted <s23>her late father, the former Clonmoyle Gaels goalkeeper Tom Tuohy</s23>, as <c23>saying</c23> <q23>the Westport road ‘brought the town and could carry it off again’</q23>.

TII will show its maps in the Temperance Hall next Thursday from 4pm. <s24>Mr Mulgrew</s24> <c24>plans</c24> <q24>to be first in the queue</q24>.
-----
1 | mixed | Traders | GROUP | group
2 | indirect | survey by the town’s Chamber of Commerce | DOCUMENT | document
3 | indirect | survey by the town’s Chamber of Commerce | DOCUMENT | document
4 | direct | P.J. Mulgrew | PERSON | name
5 | indirect | P.J. Mulgrew | PERSON | surname
6 | mixed | P.J. Mulgrew | PERSON | surname
7 | direct | Máire Tuohy | PERSON | title
8 | mixed | Máire Tuohy | PERSON | pronoun
9 | direct | Gráinne Delahunt | PERSON | surname
10 | mixed | Gráinne Delahunt | PERSON | title
11 | indirect | Transport Infrastructure Ireland | ORG | organisation
12 | indirect | environmental report | DOCUMENT | document
13 | mixed | Cathal Ó Gríofa | PERSON | name
14 | indirect | Seánie Roddy | PERSON | name
15 | mixed | Noreen Hoban | PERSON | name
16 | indirect | Declan Maguire | PERSON | name
17 | attitude | Declan Maguire | PERSON | title
18 | direct | Seánie Roddy | PERSON | title
19 | mixed | Landowners | GROUP | group
20 | indirect | Save Our Low Fields | ORG | organisation
21 | direct | hand-painted sign at Roche’s Cross | DOCUMENT | document
22 | direct | Batty Lavelle | PERSON | name
23 | mixed | Tom Tuohy | PERSON | name
24 | attitude | P.J. Mulgrew | PERSON | surname
entity | PERSON | P.J. Mulgrew | Mr Mulgrew | butcher | -
entity | PERSON | Máire Tuohy | Máire; Ms Tuohy | hotelier | Abbey Arms
entity | PERSON | Gráinne Delahunt | Ms Delahunt | president | Chamber of Commerce
entity | PERSON | Cathal Ó Gríofa | - | principal | St Enda’s National School
entity | PERSON | Seánie Roddy | Cllr Seánie Roddy | dairy farmer | -
entity | PERSON | Noreen Hoban | Cllr Noreen Hoban | - | -
entity | PERSON | Declan Maguire | - | Director of services | -
entity | PERSON | Batty Lavelle | Fr Batty Lavelle | parish priest | -
entity | PERSON | Tom Tuohy | - | goalkeeper | Clonmoyle Gaels
entity | ORG | Chamber of Commerce | Chamber | - | -
entity | ORG | The Champion | - | - | -
entity | ORG | University of Galway | - | - | -
entity | ORG | Transport Infrastructure Ireland | TII | - | -
entity | ORG | Holm Aagaard | - | - | -
entity | ORG | St Enda’s National School | - | - | -
entity | ORG | Clonmoyle Municipal District | - | - | -
entity | ORG | Save Our Low Fields | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Foley’s | - | - | -
entity | ORG | Lavelle Hardware | - | - | -
entity | ORG | Ulster Bank | - | - | -
entity | ORG | Clonmoyle Gaels | - | - | -
entity | LOC | Clonmoyle | - | - | -
entity | LOC | N97 | - | - | -
entity | LOC | Bridge Street | - | - | -
entity | LOC | Fair Green | - | - | -
entity | LOC | Abbey Arms | - | - | -
entity | LOC | Kilbrack | - | - | -
entity | LOC | Carrigduff | - | - | -
entity | LOC | Roche’s Cross | - | - | -
entity | LOC | Ardnamona | - | - | -
entity | LOC | Savoy | - | - | -
entity | LOC | Westport | - | - | -
entity | LOC | Temperance Hall | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Fianna Fáil | - | - | -
meta | Traders fear ‘ghost town’ if Clonmoyle bypass goes ahead | - | Bríd Ní Chadhain
