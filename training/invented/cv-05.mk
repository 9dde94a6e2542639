Grain handlers walk out at five Prairie elevators; <s1>farmers</s1> <c1>fear</c1> <q1>'mountain' of canola</q1>

WESTBRIDGE, Sask. — <q2>More than 400 grain handlers walked off the job across the Prairies early Monday after talks broke down over weekend shifts</q2>, <s2>their union</s2> <c2>says</c2>.

The Western Grain Handlers Union gave 72 hours' notice Friday to Hoogland Brothers, a Winnipeg company that ships a ninth of Canada's canola and has been owned since 2018 by Tokuda Trading of Osaka.

"<q3>They want a person to work 12 Sundays in a row and then say thank you for the overtime,</q3>" <s3>union president Parminder Sandhu</s3> <c3>told</c3> <a3>pickets outside the Westbridge terminal</a3>. "<q3>We are all out of thank you.</q3>"

<s4>Hoogland</s4> <c4>called</c4> the walkout "<q4>disappointing and avoidable.</q4>" In an emailed statement, <s5>the company</s5> <c5>said</c5> <q5>it had offered 14 per cent over four years</q5>.

<q6>The union never put the offer to a vote</q6>, <c6>added</c6> <s6>Candace Ewert, the firm's vice-president of operations</s6>.

"<q7>She's right,</q7>" <s7>Sandhu</s7> <c7>conceded</c7>. "<q7>I don't put garbage to a vote.</q7>"

<s25>Ewert</s25>, who started as a scale operator at the Kinbrae elevator in 1994, <c25>said</c25> <q25>managers would load rail cars themselves if they had to</q25>.

"<q8>I've shovelled out more bins than she's had breakfasts,</q8>" <s8>the former scale operator</s8> <c8>said</c8> of her opponent.

Dale Yaworski farms 4,200 acres near Kinbrae with his sister-in-law, Marlene Yaworski. <s9>He</s9> <c9>says</c9> <q9>he has nine days of storage left</q9>. After that, <s10>the 61-year-old</s10> <c10>plans</c10> <q10>to pile his canola on the ground "like it's 1982."</q10>

<s11>Marlene Yaworski</s11> <c11>is asking</c11> <a11>the federal government</a11> <q11>to legislate an end to the strike "before the first snow, not after the first bankruptcy."</q11>

That is not in the cards. Speaking in Gatineau, Que., <s12>Labour Minister Jocelyne Therrien</s12> <c12>ruled out</c12> <q12>back-to-work legislation "at this stage."</q12>

"<q13>The best deals are made at the table, and there are still chairs at it,</q13>" <s13>the minister</s13> <c13>said</c13>.

<s14,15>A report by federal mediator Luc Arsenault</s14,15>, obtained by The Canadian Press, <c14>found</c14> the two sides "<q14>within a Sunday of each other</q14>" last week and <c15>recommended</c15> <q15>a cap of six weekends in a row</q15>. <s16>Sandhu</s16> <c16>has described</c16> the document as "<q16>fair, so obviously it was ignored.</q16>"

<s17>The Prairie Oilseed Council</s17> <c17>estimates</c17> <q17>the strike will cost growers $9 million a day</q17>. In a notice posted on its website, <s18>Canadian National Railway</s18> <c18>urged</c18> <a18>shippers</a18> <q18>not to load cars they cannot empty</q18>. <s19>The railway</s19> <c19>said</c19> <q19>30 trains bound for Vancouver were being held at Biggar and Melville</q19>.

In Regina, <s20>Agriculture Minister Brent Kowalchuk</s20> <c20>said</c20> <q20>the strikers "should give their heads a shake."</q20> <s21>NDP critic Tasha McKay</s21> <c21>accused</c21> him of "<q21>picking a fight with people who can't afford one.</q21>"

Handlers at a sixth Hoogland elevator, in Treherne, Man., belong to the Teamsters and stayed on the job.

Westbridge's own mayor, Elsie Nykolaychuk, has one son on the picket line and another behind a desk at Hoogland. <s22>She</s22> <c22>refuses</c22> <q22>to take sides</q22>.

"<q23>I'd like everybody at the table for Thanksgiving,</q23>" <s23>the mother of two</s23> <c23>said</c23>. "<q23>Somebody has to carve.</q23>"

<s24>A cardboard sign on the elevator gate</s24> <c24>read</c24> "<q24>Closed on account of Sundays.</q24>"

This report by The Canadian Press was first published Sept. 29, 2025.
-----
1 | mixed | farmers | GROUP | group
2 | indirect | Western Grain Handlers Union | ORG | organisation
3 | direct | Parminder Sandhu | PERSON | name
4 | mixed | Hoogland Brothers | ORG | organisation
5 | indirect | Hoogland Brothers | ORG | organisation
6 | indirect | Candace Ewert | PERSON | name
7 | direct | Parminder Sandhu | PERSON | surname
8 | direct | Candace Ewert | PERSON | title
9 | indirect | Dale Yaworski | PERSON | pronoun
10 | mixed | Dale Yaworski | PERSON | title
11 | mixed | Marlene Yaworski | PERSON | name
12 | mixed | Jocelyne Therrien | PERSON | name
13 | direct | Jocelyne Therrien | PERSON | title
14 | mixed | report by federal mediator Luc Arsenault | DOCUMENT | document
15 | indirect | report by federal mediator Luc Arsenault | DOCUMENT | document
16 | mixed | Parminder Sandhu | PERSON | surname
17 | indirect | Prairie Oilseed Council | ORG | organisation
18 | indirect | Canadian National Railway | ORG | organisation
19 | indirect | Canadian National Railway | ORG | organisation
20 | mixed | Brent Kowalchuk | PERSON | name
21 | mixed | Tasha McKay | PERSON | name
22 | attitude | Elsie Nykolaychuk | PERSON | pronoun
23 | direct | Elsie Nykolaychuk | PERSON | title
24 | direct | cardboard sign on the elevator gate | DOCUMENT | document
25 | indirect | Candace Ewert | PERSON | surname
entity | PERSON | Parminder Sandhu | Sandhu | president | Western Grain Handlers Union
entity | PERSON | Candace Ewert | Ewert | vice-president of operations | Hoogland Brothers
entity | PERSON | Dale Yaworski | - | - | -
entity | PERSON | Marlene Yaworski | - | - | -
entity | PERSON | Jocelyne Therrien | - | Labour Minister | -
entity | PERSON | Luc Arsenault | - | mediator | -
entity | PERSON | Brent Kowalchuk | - | Agriculture Minister | -
entity | PERSON | Tasha McKay | - | critic | NDP
entity | PERSON | Elsie Nykolaychuk | - | mayor | -
entity | ORG | Western Grain Handlers Union | - | - | -
entity | ORG | Hoogland Brothers | Hoogland | - | -
entity | ORG | Tokuda Trading | - | - | -
entity | ORG | Canadian Press | - | - | -
entity | ORG | Prairie Oilseed Council | - | - | -
entity | ORG | Canadian National Railway | - | - | -
entity | ORG | Teamsters | - | - | -
entity | NORP | NDP | - | - | -
entity | LOC | Prairies | Prairie | - | -
entity | LOC | Westbridge | WESTBRIDGE | - | -
entity | LOC | Sask. | - | - | -
entity | LOC | Winnipeg | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Osaka | - | - | -
entity | LOC | Kinbrae | - | - | -
entity | LOC | Gatineau | - | - | -
entity | LOC | Que. | - | - | -
entity | LOC | Vancouver | - | - | -
entity | LOC | Biggar | - | - | -
entity | LOC | Melville | - | - | -
entity | LOC | Regina | - | - | -
entity | LOC | Treherne | - | - | -
entity | LOC | Man. | - | - | -
meta | Grain handlers walk out at five Prairie elevators; farmers fear 'mountain' of canola | - | -
