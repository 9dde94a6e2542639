<q1>Closing Clonmore dog track 'would rip the guts out of east Cork'</q1>

Maeve Cotter

<s2,3>Greyhound Racing Ireland (GRI)</s2,3> <c2>has confirmed</c2> <q2>it will shut Clonmore Greyhound Stadium in November and sell the 11-acre site beside the N25</q2>, <c3>blaming</c3> <q3>losses of €1.9m in four years</q3>.

The track, opened in 1937 by the draper Con Lombard, races on Thursdays and Saturdays and employs 34 people, most of them part-time.

"<q4>It would rip the guts out of east Cork,</q4>" <c4>said</c4> <s4>Fine Gael TD Pádraig Ó Murchú</s4>, who reared dogs as a boy in Castlelyre. "<q4>There'd be nothing left only the mart and the vape shop.</q4>"

<s5>Trainers</s5> <c5>say</c5> <q5>they learned of the decision by text</q5>. "<q6>Not a phone call, not a stamp,</q6>" <c6>said</c6> <s6>Josie Barrett, 71</s6>, whose Lombard's Lad won the 1998 Munster Leger. <s7>The great-grandmother</s7> <c7>told</c7> <a7>the Irish Examiner</a7> <q7>she would "chain myself to the hare rail" before a dog was turned away</q7>.

<s8>Her daughter, Fionnuala</s8>, who works the tote, <c8>wonders</c8> <q8>how she will meet the mortgage</q8>. "<q9>Mam can chain herself to what she likes,</q9>" <s9>she</s9> <c9>said</c9>. "<q9>The credit union won't take a dog.</q9>"

<s10,11>GRI chief executive Fergal Dunphy-Walsh</s10,11> <c10>acknowledged</c10> that <q10>the news had been "handled in a manner I would not repeat"</q10>, but <c11>saw</c11> <q11>no viable alternative</q11>.

<q12>Average crowds fell from 412 to 137 over the decade</q12>, <c12>according to</c12> <s12>a report for the agency by Limerick consultants Tully Prior</s12>. <s13>It</s13> <c13>recommends</c13> <q13>moving the Leger to Knockrea Park</q13>.

<s14>Dublin builder Harte Living</s14>, bought last year by the Boston fund Marlin Bay, <c14>has made clear</c14> <q14>it would like to put 240 apartments on the land</q14>. <s15>A spokeswoman</s15> <c15>would not say</c15> <q15>whether a price had been agreed</q15>.

<s16>Cork County Council</s16> <c16>pointed out</c16> that <q16>the site is zoned for community use until 2028</q16>. "<q17>Nobody should be ordering kitchens,</q17>" <c17>quipped</c17> <s17>its mayor, Cllr Rosaleen Twomey</s17>.

Not everyone is grieving. <s18,19>Greyhounds Are Not Machines, a campaign with 4,000 members</s18,19>, <c18>hailed</c18> "<q18>a good day for dogs</q18>" and <c19>demanded</c19> that <q19>the €20m a year paid to the industry by the Department of Agriculture go to rehoming</q19>. <s20>Its founder, Saoirse Lindqvist</s20>, <c20>thanked</c20> the junior minister for "<q20>not blinking</q20>".

St Senan's, beaten 2-14 to 1-11 by Carrigmore on Sunday, trains under the stadium lights. <s21>Club secretary Dinny Hurley</s21> <c21>said</c21> <q21>it would bid for the back field "with whatever's in the biscuit tin"</q21>.

<s22>Fr Emeka Nwosu of Holy Rosary parish</s22> <c22>has offered</c22> <q22>to say Mass on the finishing line</q22>. <s23>Siptu</s23>, with 19 members at the track, <c23>wants</c23> <q23>the Workplace Relations Commission brought in before any redundancies</q23>.

Down the hill at the Slip Inn, where Clonmore's first dog club met in 1929, <s24>barman Tadhg Wieczorek</s24> <c24>predicted</c24> <q24>a quiet winter</q24>.

Saturday's card, sponsored by Ned Foley Motors and Ballyrea Co-op, goes ahead at 7.45pm. The Clonmore Confraternity Band will play, as it did for Bishop de Lacy's visit in 1951, and buses will leave from Lombard Square and Glanworth Cross.
-----
1 | mixed | Pádraig Ó Murchú | PERSON | none
2 | indirect | Greyhound Racing Ireland | ORG | organisation
3 | indirect | Greyhound Racing Ireland | ORG | organisation
4 | direct | Pádraig Ó Murchú | PERSON | name
5 | indirect | Trainers | GROUP | group
6 | direct | Josie Barrett | PERSON | name
7 | mixed | Josie Barrett | PERSON | title
8 | attitude | Fionnuala | PERSON | name
9 | direct | Fionnuala | PERSON | pronoun
10 | mixed | Fergal Dunphy-Walsh | PERSON | name
11 | attitude | Fergal Dunphy-Walsh | PERSON | name
12 | indirect | report for the agency by Limerick consultants Tully Prior | DOCUMENT | document
13 | indirect | report for the agency by Limerick consultants Tully Prior | DOCUMENT | pronoun
14 | attitude | Harte Living | ORG | organisation
15 | attitude | Harte Living | ORG | organisation
16 | indirect | Cork County Council | ORG | organisation
17 | direct | Rosaleen Twomey | PERSON | name
18 | mixed | Greyhounds Are Not Machines | ORG | organisation
19 | indirect | Greyhounds Are Not Machines | ORG | organisation
20 | mixed | Saoirse Lindqvist | PERSON | name
21 | mixed | Dinny Hurley | PERSON | name
22 | indirect | Emeka Nwosu | PERSON | name
23 | attitude | Siptu | ORG | organisation
24 | indirect | Tadhg Wieczorek | PERSON | name
entity | PERSON | Con Lombard | - | draper | -
entity | PERSON | Pádraig Ó Murchú | - | TD | -
entity | PERSON | Josie Barrett | - | - | -
entity | PERSON | Fionnuala | - | - | -
entity | PERSON | Fergal Dunphy-Walsh | - | chief executive | Greyhound Racing Ireland
entity | PERSON | Rosaleen Twomey | Cllr Rosaleen Twomey | mayor | Cork County Council
entity | PERSON | Saoirse Lindqvist | - | founder | Greyhounds Are Not Machines
entity | PERSON | Dinny Hurley | - | secretary | St Senan's
entity | PERSON | Emeka Nwosu | Fr Emeka Nwosu | - | Holy Rosary parish
entity | PERSON | Tadhg Wieczorek | - | barman | Slip Inn
entity | PERSON | Bishop de Lacy | - | - | -
entity | ORG | Greyhound Racing Ireland | GRI | - | -
entity | ORG | Irish Examiner | - | - | -
entity | ORG | Tully Prior | - | - | -
entity | ORG | Harte Living | - | - | -
entity | ORG | Marlin Bay | - | - | -
entity | ORG | Cork County Council | - | - | -
entity | ORG | Greyhounds Are Not Machines | - | - | -
entity | ORG | Department of Agriculture | - | - | -
entity | ORG | St Senan's | - | - | -
entity | ORG | Carrigmore | - | - | -
entity | ORG | Holy Rosary parish | - | - | -
entity | ORG | Siptu | - | - | -
entity | ORG | Workplace Relations Commission | - | - | -
entity | ORG | Ned Foley Motors | - | - | -
entity | ORG | Ballyrea Co-op | - | - | -
entity | ORG | Clonmore Confraternity Band | - | - | -
entity | NORP | Fine Gael | - | - | -
entity | LOC | Clonmore | - | - | -
entity | LOC | Clonmore Greyhound Stadium | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | N25 | - | - | -
entity | LOC | Castlelyre | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Knockrea Park | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Slip Inn | - | - | -
entity | LOC | Lombard Square | - | - | -
entity | LOC | Glanworth Cross | - | - | -
meta | Closing Clonmore dog track 'would rip the guts out of east Cork' | - | Maeve Cotter
