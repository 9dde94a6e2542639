 date 2025-06-12 Summer travel chaos looms as pilots, cabin crew at three airlines vote to strike

By Sofie Lindahl and Paulo Teixeira

COPENHAGEN/LISBON, June 12 - <q1>Pilots and cabin crew at three of Europe's budget airlines will walk out for up to five days at the start of the school holidays</q1>, <s1>their unions</s1> <c1>said</c1> on Thursday, in a move that could ground hundreds of flights.

The stoppages at Nordavia, Iberwing and Coral Air follow the collapse of pay talks that had dragged on since November. <s2>Analysts</s2> <c2>estimate</c2> that <q2>they could cost the carriers a combined 140 million euros</q2>.

<s3>Nordavia</s3>, the largest of the three, <c3>said</c3> <q3>it had made a "final and generous" offer of 9% over two years</q3>. <s4>It</s4> <c4>accused</c4> the Nordic Pilots' Union (NPU) of <q4>walking away from the table "in bad faith"</q4>.

"<q5>We were four hours from a deal,</q5>" <s5>Chief Executive Henrik Solberg</s5> <c5>told</c5> <a5>reporters in Copenhagen</a5>. "<q5>Then they came back with a new list.</q5>"

<s6>The union</s6> <c6>rejected</c6> <q6>this version of events</q6>. <s7>Its chair, Captain Anneli Raask</s7>, <c7>said</c7> <q7>the company had reopened clauses on rest time that both sides had signed off in April</q7>.

"<q8>Our members are flying the maximum hours the law allows and then being asked to fly more,</q8>" <s8,9>she</s8,9> <c8>said</c8>, <c9>adding</c9> that <q9>she would meet Solberg "any day, any hour, any place"</q9>.

Shares in Nordavia closed down 6.8%. Those of Iberwing's parent, Grupo Salvaterra, fell 4.1%.

In Lisbon, Iberwing struck a softer tone. <s10>A spokesperson</s10> <c10>said</c10> <q10>fewer than 15% of its flights would be affected and that passengers could rebook free of charge</q10>. <s11>The cabin crew union, SINTAC</s11>, <c11>put</c11> <q11>the figure at closer to 40%</q11>.

<s12>SINTAC's general secretary, Rita Vasconcelos</s12>, <c12>accused</c12> the airline of <q12>using temporary crews from Morocco to break the strike</q12>. <s13>She</s13> <c13>called on</c13> <a13>Portugal's labour inspectorate</a13> <q13>to step in</q13>.

<s14>Iberwing</s14> <c14>denied</c14> <q14>hiring replacements</q14>. <s15>The inspectorate</s15> <c15>said</c15> <q15>it had opened a file but had not yet decided whether to send anyone</q15>.

Coral Air, which is based in Malta and flies mainly to the Greek islands, has made no public statement. <s16>An internal memo</s16> seen by Reuters <c16>tells</c16> <a16>managers</a16> <q16>to cancel leave and "prepare for zero pilot availability" on June 28</q16>. <s17>It</s17> <c17>warns</c17> that <q17>the airline could run out of hotel rooms for stranded customers within 36 hours</q17>.

"<q18>They knew about this in May and kept selling tickets,</q18>" <c18>said</c18> <s18>Joseph Camilleri, a Coral Air captain and local organiser for the NPU</s18>. <s19>He</s19> <c19>declined to say</c19> <q19>how many of the 220 pilots had voted</q19>.

Strikes have become a fixture of European summers. In 2022 Nordavia cancelled 3,700 flights over 15 days, and <s20>its then chief executive, Lars Fogh</s20>, <c20>blamed</c20> "<q20>a handful of militants</q20>" before resigning that autumn. The settlement he left behind expires this month.

<s21>Consumer groups</s21> <c21>urged</c21> <a21>passengers</a21> <q21>not to cancel their own bookings, since doing so could cost them compensation</q21>. "<q22>Sit tight, keep your receipts and ask for everything in writing,</q22>" <c22>said</c22> <s22>Marguerite Duhamel of the European Travellers' Forum</s22>.

<s23>The European Commission</s23> <c23>said</c23> <q23>it was following the dispute closely</q23>. <s24>Transport Commissioner Istvan Karacs</s24> <c24>hopes for</c24> <q24>a settlement before the holidays</q24>, but <s25,26>one of his officials</s25,26>, who <c25>asked</c25> <q25>not to be named</q25>, <c26>doubted</c26> <q26>there was time</q26>.

At Copenhagen airport on Thursday evening, travellers were already making other plans. <s27>Teacher Mette Bundgaard</s27>, whose wedding in Crete is set for June 29, <c27>said</c27> <q27>she had booked two trains and a ferry as a precaution</q27>.

"<q28>Half the guests are on that flight,</q28>" <s28>she</s28> <c28>said</c28>. "<q28>I can't take the chance.</q28>"

Talks mediated by Denmark's state conciliator are due to resume on Monday.
-----
1 | indirect | their unions | GROUP | group
2 | indirect | Analysts | GROUP | group
3 | mixed | Nordavia | ORG | organisation
4 | mixed | Nordavia | ORG | pronoun
5 | direct | Henrik Solberg | PERSON | name
6 | indirect | Nordic Pilots' Union | ORG | organisation
7 | indirect | Anneli Raask | PERSON | name
8 | direct | Anneli Raask | PERSON | pronoun
9 | mixed | Anneli Raask | PERSON | pronoun
10 | indirect | Iberwing | ORG | organisation
11 | indirect | SINTAC | ORG | organisation
12 | indirect | Rita Vasconcelos | PERSON | name
13 | indirect | Rita Vasconcelos | PERSON | pronoun
14 | indirect | Iberwing | ORG | organisation
15 | indirect | Portugal's labour inspectorate | ORG | organisation
16 | mixed | internal memo | DOCUMENT | document
17 | indirect | internal memo | DOCUMENT | pronoun
18 | direct | Joseph Camilleri | PERSON | name
19 | attitude | Joseph Camilleri | PERSON | pronoun
20 | mixed | Lars Fogh | PERSON | name
21 | indirect | Consumer groups | GROUP | group
22 | direct | Marguerite Duhamel | PERSON | name
23 | indirect | European Commission | ORG | organisation
24 | attitude | Istvan Karacs | PERSON | name
25 | indirect | one of his officials | PERSON | title
26 | attitude | one of his officials | PERSON | title
27 | indirect | Mette Bundgaard | PERSON | name
28 | direct | Mette Bundgaard | PERSON | pronoun
entity | ORG | Nordavia | - | - | -
entity | ORG | Iberwing | - | - | -
entity | ORG | Coral Air | - | - | -
entity | ORG | Nordic Pilots' Union | NPU | - | -
entity | ORG | SINTAC | - | - | -
entity | ORG | Grupo Salvaterra | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | European Travellers' Forum | - | - | -
entity | ORG | European Commission | - | - | -
entity | PERSON | Henrik Solberg | Solberg | Chief Executive | Nordavia
entity | PERSON | Anneli Raask | Captain Anneli Raask | chair | Nordic Pilots' Union
entity | PERSON | Rita Vasconcelos | - | general secretary | SINTAC
entity | PERSON | Joseph Camilleri | - | captain | Coral Air
entity | PERSON | Lars Fogh | - | chief executive | Nordavia
entity | PERSON | Marguerite Duhamel | - | - | European Travellers' Forum
entity | PERSON | Istvan Karacs | - | Transport Commissioner | European Commission
entity | PERSON | Mette Bundgaard | - | Teacher | -
entity | LOC | Copenhagen | COPENHAGEN | - | -
entity | LOC | Lisbon | LISBON | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Morocco | - | - | -
entity | LOC | Malta | - | - | -
entity | LOC | Crete | - | - | -
entity | LOC | Denmark | - | - | -
entity | NORP | Greek | - | - | -
entity | NORP | European | - | - | -
meta | Summer travel chaos looms as pilots, cabin crew at three airlines vote to strike | 2025-06-12 | Sofie Lindahl and Paulo Teixeira
