Lyme vaccine trial halted as <s1>rival</s1> <c1>calls</c1> data '<q1>a house of cards</q1>'

By Maude Lachapelle, Health Reporter

HALIFAX — <q2>A closely watched trial of a Canadian-made vaccine against Lyme disease has been stopped after four volunteers in Nova Scotia and Manitoba developed inflamed nerves</q2>, <s2>Health Canada</s2> <c2>announced</c2> Thursday.

<s3>The regulator</s3> <c3>said</c3> <q3>it had asked Bluenose Biologics, the Dartmouth company behind LymVax-2, to give no more doses at any of its 31 sites "until the picture is clearer."</q3>

"<q4>Four cases among 9,200 people may well be chance,</q4>" <c4>said</c4> <s4>Dr. Siobhan Achterberg, the Fundy University immunologist</s4> who leads the study. "<q4>But I would not put my own daughter's arm forward until I knew.</q4>"

<q5>The warning signs were there in 2022</q5>, <c5>countered</c5> <s5>Prof. Marguerite Delorme of the Université de l'Estrie in Sherbrooke, Que., a longtime critic of the vaccine</s5>. "<q6>The Phase 2 data were a house of cards and I said so in print,</q6>" <s6>she</s6> <c6>said</c6>.

<s7>Delorme</s7> <c7>accused</c7> her former lab partner of <q7>tucking two similar cases "into a footnote to a footnote."</q7>

<s8>Achterberg</s8>, who shared a bench with her at McGill in the 1990s, <c8>rejected</c8> <q8>the charge</q8>.

"<q9>Marguerite has predicted nine of the last two disasters,</q9>" <s9>the Halifax researcher</s9> <c9>said</c9>.

<s10>The two professors</s10> <c10>do agree</c10> on one point: <q10>every volunteer should be followed for at least two years</q10>.

<s11>A letter to trial doctors</s11>, seen by The Canadian Press, <c11>tells</c11> <a11>them</a11> <q11>to watch for "tingling, drooping or weakness."</q11> <s12>Minutes of the safety board's meeting on Feb. 2</s12> <c12>show</c12> <q12>three of its five members voted to halt dosing at once</q12>.

Its chair, biostatistician Harvinder Gill, was not among them.

"<q13>I wanted 12 cases and certainty,</q13>" <s13>Gill</s13> <c13>said</c13> in an interview. "<q13>I was outvoted, and I thank God for it.</q13>"

Wendell Pictou, 44, an arborist from Truro, N.S., is one of the four. He was treated for nine days at Colchester Regional Hospital after his left foot went numb.

"<q14>I signed up because ticks got my dog,</q14>" <s14>the father of three</s14> <c14>said</c14>. <s15>Pictou</s15> <c15>does not regret</c15> <q15>taking part</q15>, but <s16>he</s16> <c16>wishes</c16> <q16>somebody had phoned "before the radio did."</q16>

Bluenose's chief executive, Jean-Guy Robichaud, was in Copenhagen for talks with Nordvacc, which owns a fifth of the company. <s17>He</s17> <c17>stressed</c17> that <q17>the trial was "paused, not buried."</q17>

<s18>The company</s18> <c18>hopes</c18> <q18>to resume by June</q18>. Its shares, listed on the TSX Venture Exchange, lost 41 per cent.

<s19>A statement of claim</s19>, filed in Nova Scotia Supreme Court by Kestrel Wong LLP, <c19>alleges</c19> <q19>executives sold stock in January</q19>. The allegation has not been proven.

In Ottawa, <s20>Health Minister Adaeze Thibault</s20> <c20>told</c20> <a20>the House of Commons</a20> <q20>she had "complete confidence" in the regulator</q20>. <s21>The minister</s21> <c21>would not say</c21> <q21>whether Ottawa would recover its $48-million grant</q21>.

<s22>The European Medicines Agency</s22> <c22>said</c22> <q22>it was following events "with interest"</q22>.

Patients are divided. <s23>Ticked Off Canada</s23> <c23>wants</c23> <q23>a rival shot made in Quebec by Laboratoires Amarante approved without delay</q23>.

"<q24>Every summer we wait, another kid forgets how to ride a bike,</q24>" <c24>said</c24> <s24>its founder, Tammy-Lynn Kowalchuk of Brandon</s24>.

"<q25>They don't put that in the minutes.</q25>"
-----
1 | mixed | Marguerite Delorme | PERSON | title
2 | indirect | Health Canada | ORG | organisation
3 | mixed | Health Canada | ORG | organisation
4 | direct | Siobhan Achterberg | PERSON | name
5 | indirect | Marguerite Delorme | PERSON | name
6 | direct | Marguerite Delorme | PERSON | pronoun
7 | mixed | Marguerite Delorme | PERSON | surname
8 | indirect | Siobhan Achterberg | PERSON | surname
9 | direct | Siobhan Achterberg | PERSON | title
10 | indirect | Siobhan Achterberg and Marguerite Delorme | GROUP | group
11 | mixed | letter to trial doctors | DOCUMENT | document
12 | indirect | Minutes of the safety board's meeting on Feb. 2 | DOCUMENT | document
13 | direct | Harvinder Gill | PERSON | surname
14 | direct | Wendell Pictou | PERSON | title
15 | attitude | Wendell Pictou | PERSON | surname
16 | mixed | Wendell Pictou | PERSON | pronoun
17 | mixed | Jean-Guy Robichaud | PERSON | pronoun
18 | attitude | Bluenose Biologics | ORG | organisation
19 | indirect | statement of claim | DOCUMENT | document
20 | mixed | Adaeze Thibault | PERSON | name
21 | attitude | Adaeze Thibault | PERSON | title
22 | mixed | European Medicines Agency | ORG | organisation
23 | attitude | Ticked Off Canada | ORG | organisation
24 | direct | Tammy-Lynn Kowalchuk | PERSON | name
25 | direct | Tammy-Lynn Kowalchuk | PERSON | none
entity | PERSON | Siobhan Achterberg | Dr. Siobhan Achterberg; Achterberg | immunologist | Fundy University
entity | PERSON | Marguerite Delorme | Prof. Marguerite Delorme; Delorme; Marguerite | professor | Université de l'Estrie
entity | PERSON | Harvinder Gill | Gill | biostatistician | -
entity | PERSON | Wendell Pictou | Pictou | arborist | -
entity | PERSON | Jean-Guy Robichaud | - | chief executive | Bluenose Biologics
entity | PERSON | Adaeze Thibault | - | Health Minister | -
entity | PERSON | Tammy-Lynn Kowalchuk | - | founder | Ticked Off Canada
entity | ORG | Health Canada | - | - | -
entity | ORG | Bluenose Biologics | Bluenose | - | -
entity | ORG | Fundy University | - | - | -
entity | ORG | Université de l'Estrie | - | - | -
entity | ORG | McGill | - | - | -
entity | ORG | Canadian Press | - | - | -
entity | ORG | Colchester Regional Hospital | - | - | -
entity | ORG | Nordvacc | - | - | -
entity | ORG | TSX Venture Exchange | - | - | -
entity | ORG | Nova Scotia Supreme Court | - | - | -
entity | ORG | Kestrel Wong LLP | - | - | -
entity | ORG | House of Commons | - | - | -
entity | ORG | European Medicines Agency | - | - | -
entity | ORG | Ticked Off Canada | - | - | -
entity | ORG | Laboratoires Amarante | - | - | -
entity | LOC | Halifax | HALIFAX | - | -
entity | LOC | Nova Scotia | N.S. | - | -
entity | LOC | Manitoba | - | - | -
entity | LOC | Dartmouth | - | - | -
entity | LOC | Sherbrooke | - | - | -
entity | LOC | Quebec | Que. | - | -
entity | LOC | Truro | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Brandon | - | - | -
entity | NORP | Canadian | - | - | -
meta | Lyme vaccine trial halted as rival calls data 'a house of cards' | - | Maude Lachapelle
