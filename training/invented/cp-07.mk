<s1>Union</s1> <c1>vows</c1> <q1>to end ‘phantom rest’ on Scheldelijn night trains</q1>

NETHERLANDS: <s2>Drivers’ union Vereniging van Treinmachinisten (VvT)</s2> <c2>has threatened</c2> <q2>a 72 h strike from October 14 unless open access operator Scheldelijn withdraws a roster trial on its Rotterdam – Genk steel flows</q2>.

Under the trial, which began in June, time spent in a stationary cab counts towards a driver’s daily break. <s3>Management</s3> <c3>calls</c3> it ‘<q3>distributed recuperation</q3>’.

‘<q4>You cannot recuperate at a red signal in Kijfhoek yard with the compressor running,</q4>’ <s4>VvT Chair Sjoukje Dijkema</s4> <c4>told</c4> <a4>Freight Lines</a4>. ‘<q4>It is like napping inside a vacuum cleaner.</q4>’

<s5>CEO Maarten Terlinden</s5>, whose family business Maas & Terlinden holds 60% of the operator, <c5>waved away</c5> the ultimatum as ‘<q5>theatre with a timetable</q5>’. <s6,7>The chief executive, himself a former driver</s6,7>, <c6>argued</c6> that <q6>the trial complied with the Working Hours Act</q6> and <c7>ruled out</c7> <q7>any pause before the December timetable change</q7>.

However, <s8>a risk assessment by consultancy Brandsma Oyelowo</s8> <c8>concluded</c8> in July that <q8>microsleeps were ‘foreseeable’ after a third consecutive turn</q8>. <s9>The 26-page paper</s9>, commissioned by Scheldelijn but not published, <c9>recommended</c9> <q9>a limit of two such turns a week</q9>.

<s10>Terlinden</s10> <c10>said</c10> <q10>he had ‘read the summary’</q10>.

In a memo that month, <a11>drivers</a11> <c11>were reminded</c11> by <s11>Head of Planning Anke Roelofs</s11> that ‘<q11>a parked train is a bedroom with windows</q11>’. <s12>Roelofs</s12>, who joined from Lokpool in 2021, <c12>has since apologised for</c12> <q12>the phrase</q12>. <q13>It had been intended as humour</q13>, <s13>she</s13> <c13>explained</c13>.

‘<q14>Then let her sleep in it,</q14>’ <c14>countered</c14> <s14>Dijkema</s14>.

Then there is the national safety authority, ILT. <s15>The inspectorate</s15> <c15>has asked</c15> <a15>the company</a15> <q15>to hand over cab data from 340 turns</q15>. In March <s26>it</s26> <c26>found</c26> that <q26>a man bound for Genk had been on duty for 14 h 10 min</q26>; <s16>the operator</s16> <c16>put</c16> that down to <q16>a points failure at Roosendaal</q16>.

Across the border, Belgian union Spoorwacht has balloted its 90 members at the Zutendaal depot, of whom 81 voted for action. <s17>The two unions</s17> <c17>want</c17> <q17>a joint hearing before both regulators</q17>.

<s18>Steelmaker Aldenhof Stahl</s18>, which receives 11 trains a week at Genk, <c18>fears</c18> <q18>it would have to bank a blast furnace within four days</q18>. <q19>Lorries had been booked ‘with a heavy heart and a heavier invoice’</q19>, <c19>reported</c19> <s19>Logistics Director Karim Haddouchi</s19>.

<s20>Infrastructure manager ProRail</s20> <c20>expects</c20> <q20>38 paths to go unused on the Betuwe Route</q20>, although rivals including Rurtalfracht and Gebr Koopmans have picked up some of them. <s21>A spokesperson for the Port of Rotterdam</s21> <c21>would not say</c21> <q21>whether any had been reallocated</q21>.

There is one glimmer. <s22>A letter from mediator Ineke Vuurens</s22>, copied to both sides on September 30 and seen by Freight Lines, <c22>proposes</c22> <q22>capping parked rest at 90 min per shift and paying it at time and a half</q22>. <s23>Terlinden</s23> <c23>indicated</c23> <q23>he could ‘live with 120’</q23>.

‘<q24>Two hours in a chair is a dental appointment,</q24>’ <s24>the VvT leader</s24> <c24>responded</c24>, though <s25>she</s25> <c25>did not rule out</c25> <q25>meeting the mediator</q25>.

Founded in 2016 as the rail arm of Noordzee Terminals, Scheldelijn employs 164 drivers and leases 14 Vectron locomotives. It carried 4·2 million tonnes last year.
-----
1 | mixed | Vereniging van Treinmachinisten | ORG | organisation
2 | indirect | Vereniging van Treinmachinisten | ORG | organisation
3 | mixed | Scheldelijn | ORG | organisation
4 | direct | Sjoukje Dijkema | PERSON | name
5 | mixed | Maarten Terlinden | PERSON | name
6 | indirect | Maarten Terlinden | PERSON | title
7 | indirect | Maarten Terlinden | PERSON | title
8 | mixed | risk assessment by consultancy Brandsma Oyelowo | DOCUMENT | document
9 | indirect | risk assessment by consultancy Brandsma Oyelowo | DOCUMENT | document
10 | mixed | Maarten Terlinden | PERSON | surname
11 | mixed | Anke Roelofs | PERSON | name
12 | indirect | Anke Roelofs | PERSON | surname
13 | indirect | Anke Roelofs | PERSON | pronoun
14 | direct | Sjoukje Dijkema | PERSON | surname
15 | indirect | ILT | ORG | organisation
16 | indirect | Scheldelijn | ORG | organisation
17 | attitude | Vereniging van Treinmachinisten and Spoorwacht | GROUP | group
18 | attitude | Aldenhof Stahl | ORG | organisation
19 | mixed | Karim Haddouchi | PERSON | name
20 | attitude | ProRail | ORG | organisation
21 | attitude | Port of Rotterdam | ORG | organisation
22 | indirect | letter from mediator Ineke Vuurens | DOCUMENT | document
23 | mixed | Maarten Terlinden | PERSON | surname
24 | direct | Sjoukje Dijkema | PERSON | title
25 | attitude | Sjoukje Dijkema | PERSON | pronoun
26 | indirect | ILT | ORG | pronoun
entity | PERSON | Sjoukje Dijkema | Dijkema | Chair | Vereniging van Treinmachinisten
entity | PERSON | Maarten Terlinden | Terlinden | CEO | Scheldelijn
entity | PERSON | Anke Roelofs | Roelofs | Head of Planning | Scheldelijn
entity | PERSON | Karim Haddouchi | - | Logistics Director | Aldenhof Stahl
entity | PERSON | Ineke Vuurens | - | mediator | -
entity | ORG | Vereniging van Treinmachinisten | VvT | - | -
entity | ORG | Scheldelijn | - | - | -
entity | ORG | Freight Lines | - | - | -
entity | ORG | Maas & Terlinden | - | - | -
entity | ORG | Brandsma Oyelowo | - | - | -
entity | ORG | Lokpool | - | - | -
entity | ORG | ILT | - | - | -
entity | ORG | Spoorwacht | - | - | -
entity | ORG | Aldenhof Stahl | - | - | -
entity | ORG | ProRail | - | - | -
entity | ORG | Rurtalfracht | - | - | -
entity | ORG | Gebr Koopmans | - | - | -
entity | ORG | Port of Rotterdam | - | - | -
entity | ORG | Noordzee Terminals | - | - | -
entity | LOC | NETHERLANDS | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Genk | - | - | -
entity | LOC | Kijfhoek | - | - | -
entity | LOC | Roosendaal | - | - | -
entity | LOC | Zutendaal | - | - | -
entity | LOC | Betuwe Route | - | - | -
entity | NORP | Belgian | - | - | -
meta | Union vows to end ‘phantom rest’ on Scheldelijn night trains | - | -
