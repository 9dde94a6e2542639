Suppliers ‘<q1>sold a pup</q1>’ as Ballyrone creamery to shut after 118 years

<s2>TD</s2> <c2>wants</c2> <q2>Minister to step in</q2> as milk heads for Kilbrack

By Mairéad Tuohy

<s3>MILK suppliers in west Limerick</s3> <c3>have accused</c3> the board of Sliabh Mór Co-operative Dairy Society of <q3>tearing up a promise made to them in 2019</q3>, as Ballyrone creamery prepares to close its gates on October 31.

“<q4>We were sold a pup then and we are being asked to feed it now,</q4>” <c4>said</c4> <s4>Donal Joe Enright</s4>, who milks 84 cows at Glounanarra.

<s5>He</s5> <c5>told</c5> <a5>a packed meeting in Hanrahan’s Hotel</a5> on Tuesday night that <q5>shareholders backed the tie-up with Golden Glen only because “it was minuted, in black and white” that the intake would stay</q5>.

<s6>The society’s chairman, Con Enright</s6>, who is no relation, <c6>rejected</c6> <q6>any suggestion of bad faith</q6>.

“<q7>There was no promise, there was an aspiration,</q7>” <c7>said</c7> <s7>the chairman</s7>, to groans from the floor.

“<q8>An aspiration won’t pay the ESB,</q8>” <c8>called out</c8> <s8>a woman near the door</s8>, to the loudest cheer of the night.

<s9>Sliabh Mór</s9> <c9>maintains</c9> that <q9>Ballyrone lost €2.3 million last year and takes in barely a fifth of the milk it did in 1996</q9>. The supply will go by tanker over the Mullaghroe to Kilbrack, 22 miles away, where the co-op and its partner, Golden Glen Foods plc of Clonmel, are building a €60 million cheese plant.

In August, <s10>the co-op’s chief executive, Gráinne Hartigan</s10>, formerly of Rathmoy Creameries, <c10>wrote</c10> to <a10>Noreen Mulcair, secretary of the Munster Milk Suppliers’ Association (MMSA)</a10>, to “<q10>assure your members that no decision has been taken</q10>”.

“<q11>I have that letter framed,</q11>” <s11>she</s11> <c11>said</c11>. “<q11>It hangs in the milking parlour, where the cows can have a laugh at it.</q11>”

<s12>Ms Hartigan</s12> <c12>conceded</c12> that <q12>the wording was “unfortunate”</q12>. <s13,14>She</s13,14> <c13>apologised</c13> for <q13>the way some families had found out</q13>, but <c14>held out no hope</c14> of <q14>a reprieve</q14>.

<s15>The 11 staff at Ballyrone</s15> <c15>hope</c15> <q15>to be kept on in the agri-store</q15>. <s16>Manager Batt Scollard</s16>, 40 years in the yard this Christmas, <c16>would not say</c16> <q16>whether he has been offered anything in Kilbrack</q16>.

<s17>Fine Gael councillor Bríd Liston</s17> <c17>called on</c17> <a17>the board</a17> <q17>to publish the minutes</q17>. The closure <c18>was branded</c18> “<q18>a quiet eviction</q18>” by <s18>Canon Tim Sheahan</s18>, who blessed the present building in 1984.

<s19>Sinn Féin TD Cathal Ó Loingsigh</s19> <c19>said</c19> <q19>he would be asking the Minister for Agriculture, Una Prunty, to “call in the two sides and bang their heads together”</q19>.

“<q20>They took the bank, the barracks and the post office,</q20>” <s20>the Feenagh Cross deputy</s20> <c20>said</c20>.

“<q21>The creamery is the last place in the parish where two men can fall out in comfort.</q21>”

The townland has had little enough to shout about. Its hurlers, sponsored by the co-op since 1978, were amalgamated with St Senan’s last year, and Shanahan’s Hardware went in the spring.

A special general meeting has been called for November 14. <s22>The MMSA</s22> <c22>has threatened</c22> <q22>to divert the milk of its 140 members to Rathmoy if the vote is lost</q22>, although <s23>the Glounanarra man</s23> <c23>doubts</c23> <q23>it will come to that</q23>.

The last word went to the woman who had brought up the ESB. “<q24>Let ye all remember this night,</q24>” <s24>she</s24> <c24>said</c24>, and went home to milk.
-----
1 | mixed | Donal Joe Enright | PERSON | none
2 | attitude | Cathal Ó Loingsigh | PERSON | title
3 | indirect | MILK suppliers in west Limerick | GROUP | group
4 | direct | Donal Joe Enright | PERSON | name
5 | mixed | Donal Joe Enright | PERSON | pronoun
6 | indirect | Con Enright | PERSON | name
7 | direct | Con Enright | PERSON | title
8 | direct | woman near the door | PERSON | title
9 | indirect | Sliabh Mór Co-operative Dairy Society | ORG | organisation
10 | mixed | Gráinne Hartigan | PERSON | name
11 | direct | Noreen Mulcair | PERSON | pronoun
12 | mixed | Gráinne Hartigan | PERSON | surname
13 | indirect | Gráinne Hartigan | PERSON | pronoun
14 | indirect | Gráinne Hartigan | PERSON | pronoun
15 | attitude | 11 staff at Ballyrone | GROUP | group
16 | attitude | Batt Scollard | PERSON | name
17 | indirect | Bríd Liston | PERSON | name
18 | mixed | Tim Sheahan | PERSON | name
19 | mixed | Cathal Ó Loingsigh | PERSON | name
20 | direct | Cathal Ó Loingsigh | PERSON | title
21 | direct | Cathal Ó Loingsigh | PERSON | none
22 | indirect | Munster Milk Suppliers’ Association | ORG | organisation
23 | attitude | Donal Joe Enright | PERSON | title
24 | direct | woman near the door | PERSON | pronoun
entity | PERSON | Donal Joe Enright | - | - | -
entity | PERSON | Con Enright | - | chairman | Sliabh Mór Co-operative Dairy Society
entity | PERSON | Gráinne Hartigan | Ms Hartigan | chief executive | Sliabh Mór Co-operative Dairy Society
entity | PERSON | Noreen Mulcair | - | secretary | Munster Milk Suppliers’ Association
entity | PERSON | Batt Scollard | - | Manager | -
entity | PERSON | Bríd Liston | - | councillor | -
entity | PERSON | Tim Sheahan | Canon Tim Sheahan | - | -
entity | PERSON | Cathal Ó Loingsigh | - | TD | -
entity | PERSON | Una Prunty | - | Minister for Agriculture | -
entity | ORG | Sliabh Mór Co-operative Dairy Society | Sliabh Mór | - | -
entity | ORG | Golden Glen Foods plc | Golden Glen | - | -
entity | ORG | Rathmoy Creameries | Rathmoy | - | -
entity | ORG | Munster Milk Suppliers’ Association | MMSA | - | -
entity | ORG | ESB | - | - | -
entity | ORG | St Senan’s | - | - | -
entity | ORG | Shanahan’s Hardware | - | - | -
entity | LOC | Ballyrone | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Glounanarra | - | - | -
entity | LOC | Hanrahan’s Hotel | - | - | -
entity | LOC | Mullaghroe | - | - | -
entity | LOC | Kilbrack | - | - | -
entity | LOC | Clonmel | - | - | -
entity | LOC | Feenagh Cross | - | - | -
entity | NORP | Fine Gael | - | - | -
entity | NORP | Sinn Féin | - | - | -
meta | Suppliers ‘sold a pup’ as Ballyrone creamery to shut after 118 years | - | Mairéad Tuohy
