Storm Fiachra live: ‘<q1>The pier is gone</q1>’ as Mayo coast counts the cost

<s2>Council</s2> <c2>tells</c2> <a2>sightseers</a2> <q2>to stay out of Carrickmoyle</q2>; injured lifeboat pair ‘<q3>very lucky</q3>’

Aoibheann Deasy and Marcus Tully

08.05
Storm Fiachra has left 61,000 homes, farms and businesses without power, most of them in Mayo, Sligo and north Donegal, and two members of a lifeboat crew in hospital.

<s4>ESB Networks</s4> <c4>hopes</c4> <q4>to reconnect half of them by dark</q4>. <q5>The rest, including all of Inishdara, could wait until Thursday</q5>, <s5>it</s5> <c5>warns</c5>.

08.22
The red warning for Mayo is now orange. “<q6>Nobody should read that as an all-clear,</q6>” <s6>Met Éireann forecaster Gearóid Lavelle</s6> <c6>tells</c6> <a6>RTÉ Radio 1</a6>.

<q7>The highest gust was 174km/h at Gull Point</q7>, <s7>he</s7> <c7>says</c7>, <q7>after which the instrument “handed in its notice”</q7>.

08.50
<s8>Carrickmoyle harbourmaster Colm Ó Dubhda</s8> <c8>has just texted</c8> <a8>us</a8>: “<q8>The pier is gone from the ice plant out. Fourteen boats tied up last night and I can count six.</q8>”

09.17
<s9>The RNLI</s9> <c9>confirms</c9> that <q9>two of its volunteers are in St Enda’s Hospital in Ballyfarna after their boat, the Nora Prendergast, was rolled off Gull Point at 3am</q9>.

They are Donal Keaveney, 52, and his daughter, Sorcha, 23. “<q10>They were very, very lucky,</q10>” <c10>says</c10> <s10>Niamh Tuohy, who runs the station</s10>. “<q10>The boat came back up. It doesn’t always.</q10>”

<s11>A hospital spokesperson</s11> <c11>describes</c11> both as “<q11>stable and complaining about the tea</q11>”.

09.40
Sorcha Keaveney has been on to Ocean FM from her bed. <q12>Her father had pushed her head through the hatch before he looked for his own way out</q12>, <s12>she</s12> <c12>said</c12>. “<q13>He’ll say he didn’t,</q13>” <s13>the 23-year-old</s13> <c13>told</c13> <a13>listeners</a13>, “<q13>because he’s a Keaveney.</q13>”

He did. “<q14>She’s the swimmer,</q14>” <s14>her father</s14> <c14>said</c14> when the phone was passed across. “<q14>I only shouted.</q14>”

10.20
Tempers are short at County Hall. <s15>Cllr Dympna Mulqueen</s15> <c15>has accused</c15> Mayo County Council’s chief executive, Fergal Rossiter, of <q15>“sitting on” the sea wall promised after Storm Una in 2019</q15>.

“<q16>You had the drawings, you had the money, you had the minister’s photograph,</q16>” <s16>the Independent</s16> <c16>told</c16> <a16>him</a16>. “<q16>What you hadn’t was a digger.</q16>”

<s17>The chief executive</s17> <c17>blamed</c17> <q17>a court challenge by the Friends of Carrickmoyle Dunes</q17>.

<s18>Minutes of a council meeting in February 2021</s18>, which we have seen, <c18>record</c18> that <q18>members agreed to “await a calmer season”</q18>.

10.44
Tomás Heneghan and his wife, Bríd, spent the night in their car on Strand Road after the gable of their bungalow fell in.

“<q19>I could see the wardrobe and then I could see the sea,</q19>” <c19>says</c19> <s19>Bríd</s19>. “<q19>I said a prayer and Tomás said something else.</q19>”

<s20>He</s20> <c20>fears</c20> <q20>40 ewes he moved to the low field on Monday have drowned</q20>.

11.05
<q21>The first estimate of the bill is €90 million</q21>, <c21>according to</c21> <s21>insurance brokers Haughey Stone</s21>. <s22>The firm</s22> <c22>says</c22> <q22>the figure does not include the boats, many of them uninsured</q22>.

11.26
<s23>The Taoiseach</s23>, who is in Brussels for an EU summit, <c23>promises</c23> <q23>the west “will not be left to bail itself out”</q23>. <s24>Labour TD Malachy Ferriter</s24> <c24>wants</c24> <q24>the Dáil recalled</q24>.

11.40
Carrickmoyle Gaels, who were to have played Kilbrone on Sunday, have opened their clubhouse for showers. <s25>A sign on the door</s25><c25>:</c25> “<q25>Soup. Sockets. No politics.</q25>”

12.02
One satisfied customer. <s26>The skipper of a French trawler in the bay</s26> <c26>tells</c26> <a26>our photographer</a26> that <q26>he has seen worse off Brest, “but never tasted worse coffee”</q26>.
-----
1 | direct | Colm Ó Dubhda | PERSON | none
2 | indirect | Mayo County Council | ORG | organisation
3 | mixed | Niamh Tuohy | PERSON | none
4 | attitude | ESB Networks | ORG | organisation
5 | indirect | ESB Networks | ORG | pronoun
6 | direct | Gearóid Lavelle | PERSON | name
7 | mixed | Gearóid Lavelle | PERSON | pronoun
8 | direct | Colm Ó Dubhda | PERSON | name
9 | indirect | RNLI | ORG | organisation
10 | direct | Niamh Tuohy | PERSON | name
11 | mixed | St Enda’s Hospital | ORG | organisation
12 | indirect | Sorcha Keaveney | PERSON | pronoun
13 | direct | Sorcha Keaveney | PERSON | title
14 | direct | Donal Keaveney | PERSON | title
15 | mixed | Dympna Mulqueen | PERSON | name
16 | direct | Dympna Mulqueen | PERSON | title
17 | indirect | Fergal Rossiter | PERSON | title
18 | mixed | Minutes of a council meeting in February 2021 | DOCUMENT | document
19 | direct | Bríd | PERSON | name
20 | attitude | Tomás Heneghan | PERSON | pronoun
21 | indirect | Haughey Stone | ORG | organisation
22 | indirect | Haughey Stone | ORG | organisation
23 | mixed | Taoiseach | PERSON | title
24 | attitude | Malachy Ferriter | PERSON | name
25 | direct | sign on the door | DOCUMENT | document
26 | mixed | skipper of a French trawler in the bay | PERSON | title
entity | PERSON | Gearóid Lavelle | - | forecaster | Met Éireann
entity | PERSON | Colm Ó Dubhda | - | harbourmaster | -
entity | PERSON | Donal Keaveney | - | - | RNLI
entity | PERSON | Sorcha Keaveney | Sorcha | - | RNLI
entity | PERSON | Niamh Tuohy | - | - | RNLI
entity | PERSON | Dympna Mulqueen | Cllr Dympna Mulqueen | Cllr | -
entity | PERSON | Fergal Rossiter | - | chief executive | Mayo County Council
entity | PERSON | Tomás Heneghan | Tomás | - | -
entity | PERSON | Bríd | - | - | -
entity | PERSON | Malachy Ferriter | - | TD | -
entity | ORG | ESB Networks | - | - | -
entity | ORG | Met Éireann | - | - | -
entity | ORG | RTÉ Radio 1 | - | - | -
entity | ORG | RNLI | - | - | -
entity | ORG | St Enda’s Hospital | - | - | -
entity | ORG | Ocean FM | - | - | -
entity | ORG | Mayo County Council | - | - | -
entity | ORG | Friends of Carrickmoyle Dunes | - | - | -
entity | ORG | Haughey Stone | - | - | -
entity | ORG | EU | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Carrickmoyle Gaels | - | - | -
entity | ORG | Kilbrone | - | - | -
entity | LOC | Mayo | - | - | -
entity | LOC | Carrickmoyle | - | - | -
entity | LOC | Sligo | - | - | -
entity | LOC | Donegal | - | - | -
entity | LOC | Inishdara | - | - | -
entity | LOC | Gull Point | - | - | -
entity | LOC | Ballyfarna | - | - | -
entity | LOC | County Hall | - | - | -
entity | LOC | Strand Road | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Brest | - | - | -
entity | NORP | Independent | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | French | - | - | -
meta | Storm Fiachra live: ‘The pier is gone’ as Mayo coast counts the cost | - | Aoibheann Deasy and Marcus Tully
