<q1>Trust 'chose silence' over deaths of 14 patients</q1> - <s1>inquiry</s1>

Carys Lindo
Health reporter, BBC News

<q2>A hospital trust "chose silence over safety" for six years as patients of a single surgeon died</q2>, <s2>an independent inquiry</s2> <c2>has found</c2>.

<s3>Dame Rosalind Achebe</s3>, who led it, <c3>said</c3> <q3>managers at Leddon Vale University Hospitals NHS Trust had brushed aside 31 warnings before the 14th death, in March 2018</q3>.

"<q4>Nobody wanted to be the one who spoiled the ratings,</q4>" <s4>she</s4> <c4>told</c4> <a4>reporters</a4> at the Guildhall in Thornbridge.

<s5>The trust</s5>, which runs Queen Adelaide Hospital and two smaller sites, <c5>has apologised</c5> for "<q5>a catalogue of failures</q5>".

<s6,7>Its chief executive, Folasade Merriman</s6,7>, <c6>called</c6> it <q6>the darkest day in the hospital's 140 years</q6> and <c7>undertook</c7> <q7>to carry out all 58 recommendations</q7>.

'<q8>Made to feel like a nuisance</q8>'

Glenys Pugh, 67, a retired dinner lady from the village of Cwm Hir, died nine days after routine bowel surgery in 2017.

"<q9>I told the ward sister, '<n9>She's the colour of a candle</n9>',</q9>" <c9>said</c9> <s9>her daughter, Kerry Pugh</s9>. "<q9>I was made to feel like a nuisance in a nice coat.</q9>"

"<q10>I've worn that coat to every hearing.</q10>"

<s11>Her brother, Owain Pugh</s11>, <c11>wants</c11> <q11>corporate manslaughter charges brought against the trust</q11>. <s12>Mr Pugh</s12>, a serving soldier with the Royal Welsh, <c12>accused</c12> those in charge of "<q12>hiding behind lanyards</q12>".

<s13>The 412-page report</s13> <c13>concludes</c13> that <q13>Sir Martin Toller, chief executive from 2011 to 2019, was handed a dossier by consultants and "filed it, unread, under Miscellaneous"</q13>.

<s14>Sir Martin</s14>, who now chairs Brightwater Housing, <c14>maintained</c14> in evidence that <q14>he had no memory of receiving it</q14>.

One of the authors was a senior anaesthetist, known to the inquiry as Doctor F.

"<q15>We are watching this happen and writing it in a rota,</q15>" <s15>the anaesthetist</s15> <c15>wrote</c15> in an email to a colleague at Severn Street, the trust's headquarters, in 2016.

The surgeon, Anand Wickrama, was suspended in 2018 and struck off three years later by the Medical Practitioners Tribunal Service.

<q16>Mr Wickrama "cared deeply for every person on his list"</q16>, <c16>according to</c16> <s16>his solicitors, Hallam Birch</s16>. <s17>They</s17> <c17>dispute</c17> that <q17>he was shown any of the complaints before 2017</q17>.

<s18>The surgeon</s18> <c18>had testified</c18> that <q18>his results were no worse than anyone else's at the Adelaide</q18>.

'<q19>A wound that was covered up</q19>'

<s20>Severnshire Police</s20> <c20>said</c20> <q20>detectives from Operation Larkspur would study the findings</q20>.

<s21>The Care Quality Commission (CQC)</s21>, which had rated the trust good throughout, <c21>accepted</c21> that <q21>it should have acted sooner</q21>.

In the Commons, <s22>Health Minister Lorna Stirk</s22> <c22>paid tribute to</c22> "<q22>families who were told to go home and would not</q22>".

<s23>Labour MP Imran Qadri</s23>, whose Leddon North constituency includes the hospital, <c23>called for</c23> <q23>the trust to be broken up</q23>.

"<q24>This is a wound that was covered up, not dressed,</q24>" <c24>said</c24> <s24>the MP</s24>.

<s25>The charity Stop Avoidable Harm</s25> <c25>estimates</c25> that <q25>1,100 people a year die in similar circumstances across England and Wales</q25>.

Outside the Guildhall, relatives tied 14 blue ribbons to the railings. Ms Pugh added one of her mother's buttons. <s26>She</s26> <c26>does not plan</c26> <q26>to come back for it</q26>.

Additional reporting by Tom Ferris.
-----
1 | mixed | independent inquiry | DOCUMENT | document
2 | mixed | independent inquiry | DOCUMENT | document
3 | indirect | Rosalind Achebe | PERSON | name
4 | direct | Rosalind Achebe | PERSON | pronoun
5 | mixed | Leddon Vale University Hospitals NHS Trust | ORG | organisation
6 | indirect | Folasade Merriman | PERSON | name
7 | indirect | Folasade Merriman | PERSON | name
8 | direct | Kerry Pugh | PERSON | none
9 | direct | Kerry Pugh | PERSON | name
10 | direct | Kerry Pugh | PERSON | none
11 | attitude | Owain Pugh | PERSON | name
12 | mixed | Owain Pugh | PERSON | surname
13 | mixed | 412-page report | DOCUMENT | document
14 | indirect | Martin Toller | PERSON | name
15 | direct | Doctor F | PERSON | title
16 | mixed | Hallam Birch | ORG | organisation
17 | indirect | Hallam Birch | ORG | pronoun
18 | indirect | Anand Wickrama | PERSON | title
19 | direct | Imran Qadri | PERSON | none
20 | indirect | Severnshire Police | ORG | organisation
21 | indirect | Care Quality Commission | ORG | organisation
22 | mixed | Lorna Stirk | PERSON | name
23 | indirect | Imran Qadri | PERSON | name
24 | direct | Imran Qadri | PERSON | title
25 | indirect | Stop Avoidable Harm | ORG | organisation
26 | attitude | Kerry Pugh | PERSON | pronoun
entity | PERSON | Rosalind Achebe | Dame Rosalind Achebe | - | -
entity | PERSON | Folasade Merriman | - | chief executive | Leddon Vale University Hospitals NHS Trust
entity | PERSON | Glenys Pugh | - | retired dinner lady | -
entity | PERSON | Kerry Pugh | Ms Pugh | - | -
entity | PERSON | Owain Pugh | Mr Pugh | soldier | Royal Welsh
entity | PERSON | Martin Toller | Sir Martin Toller; Sir Martin | chief executive | Leddon Vale University Hospitals NHS Trust
entity | PERSON | Doctor F | - | anaesthetist | -
entity | PERSON | Anand Wickrama | Mr Wickrama | surgeon | -
entity | PERSON | Lorna Stirk | - | Health Minister | -
entity | PERSON | Imran Qadri | - | MP | -
entity | ORG | Leddon Vale University Hospitals NHS Trust | - | - | -
entity | ORG | Queen Adelaide Hospital | Adelaide | - | -
entity | ORG | Royal Welsh | - | - | -
entity | ORG | Brightwater Housing | - | - | -
entity | ORG | Medical Practitioners Tribunal Service | - | - | -
entity | ORG | Hallam Birch | - | - | -
entity | ORG | Severnshire Police | - | - | -
entity | ORG | Care Quality Commission | CQC | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Stop Avoidable Harm | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Guildhall | - | - | -
entity | LOC | Thornbridge | - | - | -
entity | LOC | Cwm Hir | - | - | -
entity | LOC | Severn Street | - | - | -
entity | LOC | Leddon North | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Wales | - | - | -
meta | Trust 'chose silence' over deaths of 14 patients - inquiry | - | Carys Lindo
