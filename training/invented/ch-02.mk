<s1>First Nation</s1> <c1>says</c1> <q1>gas-line crew bulldozed burial ground in northwest B.C.</q1>

MARGUERITE OUELLETTE-POON
SKEEN LANDING, B.C.
PUBLISHED SEPTEMBER 24

<s2,3>The Kwislaht First Nation</s2,3> <c2>has asked</c2> <a2>the B.C. Supreme Court</a2> <q2>to stop work on a $9-billion natural gas pipeline</q2>, <c3>alleging</c3> that <q3>a contractor’s bulldozers cut through a burial ground at Widow’s Bend this month</q3>.

“<q4>They moved my grandmother with a machine,</q4>” <c4>said</c4> <s4>Rosabelle Jackpine, 81</s4>, who was born in a fish camp on the Nadeen River. “<q4>I don’t know where they put her.</q4>”

<s5>Cordillera Gateway Pipelines Ltd., the builder</s5>, <c5>maintains</c5> that <q5>the 640-kilometre route was cleared by archeologists in 2021 and that no human remains have been found</q5>.

<s6>Its president, Grant Vandersloot</s6>, <c6>told</c6> <a6>reporters in Calgary</a6> on Tuesday that <q6>the company “takes this as seriously as anything we have ever been told.”</q6> <s7>He</s7> <c7>would not say</c7> <q7>whether crews had left the site</q7>.

The line would run from Fort Ansley to an export terminal on Tolliver Inlet. It is owned by South Korea’s Daehwa Energy and by Harcourt Midstream Corp., a Toronto Stock Exchange-listed company founded by the late Calgary rancher Buck Harcourt.

In an affidavit filed on Monday, <s8>the nation’s elected chief, Lorne Jackpine</s8>, <c8>testified</c8> that <q8>he walked the right-of-way on Sept. 9 and counted 14 disturbed graves</q8>.

“<q9>I stopped counting because my hands were shaking,</q9>” <s9>Mr. Jackpine</s9> <c9>wrote</c9>. “<q9>Then I called my auntie.</q9>” Rosabelle Jackpine is his father’s sister.

Not everyone in the community of 1,100 is behind the suit. Mr. Jackpine’s predecessor, Wilf Barnaby, signed a benefits agreement with Cordillera in 2019. <s10>He</s10> <c10>fears</c10> that <q10>the nation will forfeit $38-million</q10>.

“<q11>Lorne’s heart is in the right place, and our kids need a gym,</q11>” <s11>Mr. Barnaby</s11> <c11>said</c11> over eggs at the Copper Kettle, a diner in New Hazel. <s12>He</s12> <c12>accused</c12> outside groups, among them Leave It in the Ground B.C. and the Cascadia Commons Fund, of <q12>“renting” his people’s grief</q12>.

<s13>Leave It in the Ground</s13> <c13>dismissed</c13> the remark as “<q13>a line from a company brochure.</q13>”

At a bridge on the Tsull Forest Service Road, where a blockade went up last Thursday, <s14>a hand-painted sign</s14> <c14>reads</c14>: “<q14>You are entering Kwislaht land. Wipe your feet.</q14>” <s15>The RCMP</s15> <c15>said</c15> <q15>its officers there were “observing, not enforcing.”</q15>

In Victoria, <s16,17>Premier Anneke Dhaliwal</s16,17> <c16>called for</c16> “<q16>a pause, a breath and a meeting</q16>” and <c17>offered</c17> <q17>to send a mediator</q17>. A day earlier <s18>her Energy Minister, Curtis Lamoureux</s18>, <c18>had ruled out</c18> <q18>any delay</q18>. <s19>Ms. Dhaliwal</s19> <c19>said</c19> <q19>he misspoke</q19>.

<q20>The nation has a strong case on consultation and a weaker one on the injunction</q20>, <c20>according to</c20> <s20>Sunita Krawchuk, a law professor at the University of Northern British Columbia</s20>.

“<q21>Courts weigh dollars because dollars come with receipts,</q21>” <s21>Prof. Krawchuk</s21> <c21>said</c21>.

But the judge may know the file. In June, <s22>Justice Mireille Fontaine-Ho</s22> <c22>found</c22> that <q22>Cordillera had “papered over” its duty to consult the neighbouring Gitlaan people</q22>.

A hearing is set for Oct. 3 in Prince Rupert. <s23>Ms. Jackpine</s23> <c23>plans</c23> <q23>to sit in the front row</q23>.

“<q24>I’ll bring my own chair,</q24>” <s24>she</s24> <c24>said</c24>. “<q24>I have been waiting since the smallpox for somebody to ask me.</q24>”
-----
1 | indirect | Kwislaht First Nation | ORG | organisation
2 | indirect | Kwislaht First Nation | ORG | organisation
3 | indirect | Kwislaht First Nation | ORG | organisation
4 | direct | Rosabelle Jackpine | PERSON | name
5 | indirect | Cordillera Gateway Pipelines Ltd. | ORG | organisation
6 | mixed | Grant Vandersloot | PERSON | name
7 | attitude | Grant Vandersloot | PERSON | pronoun
8 | indirect | Lorne Jackpine | PERSON | name
9 | direct | Lorne Jackpine | PERSON | surname
10 | attitude | Wilf Barnaby | PERSON | pronoun
11 | direct | Wilf Barnaby | PERSON | surname
12 | mixed | Wilf Barnaby | PERSON | pronoun
13 | mixed | Leave It in the Ground B.C. | ORG | organisation
14 | direct | hand-painted sign | DOCUMENT | document
15 | mixed | RCMP | ORG | organisation
16 | mixed | Anneke Dhaliwal | PERSON | name
17 | indirect | Anneke Dhaliwal | PERSON | name
18 | indirect | Curtis Lamoureux | PERSON | name
19 | indirect | Anneke Dhaliwal | PERSON | surname
20 | indirect | Sunita Krawchuk | PERSON | name
21 | direct | Sunita Krawchuk | PERSON | surname
22 | mixed | Mireille Fontaine-Ho | PERSON | name
23 | attitude | Rosabelle Jackpine | PERSON | surname
24 | direct | Rosabelle Jackpine | PERSON | pronoun
entity | PERSON | Rosabelle Jackpine | Ms. Jackpine | - | -
entity | PERSON | Grant Vandersloot | - | president | Cordillera Gateway Pipelines Ltd.
entity | PERSON | Buck Harcourt | - | rancher | Harcourt Midstream Corp.
entity | PERSON | Lorne Jackpine | Mr. Jackpine; Lorne | chief | Kwislaht First Nation
entity | PERSON | Wilf Barnaby | Mr. Barnaby | - | Kwislaht First Nation
entity | PERSON | Anneke Dhaliwal | Ms. Dhaliwal; Premier Anneke Dhaliwal | Premier | -
entity | PERSON | Curtis Lamoureux | - | Energy Minister | -
entity | PERSON | Sunita Krawchuk | Prof. Krawchuk | law professor | University of Northern British Columbia
entity | PERSON | Mireille Fontaine-Ho | Justice Mireille Fontaine-Ho | judge | -
entity | ORG | Kwislaht First Nation | - | - | -
entity | ORG | B.C. Supreme Court | - | - | -
entity | ORG | Cordillera Gateway Pipelines Ltd. | Cordillera | - | -
entity | ORG | Daehwa Energy | - | - | -
entity | ORG | Harcourt Midstream Corp. | - | - | -
entity | ORG | Toronto Stock Exchange | - | - | -
entity | ORG | Leave It in the Ground B.C. | Leave It in the Ground | - | -
entity | ORG | Cascadia Commons Fund | - | - | -
entity | ORG | RCMP | - | - | -
entity | ORG | University of Northern British Columbia | - | - | -
entity | NORP | Kwislaht | - | - | -
entity | NORP | Gitlaan | - | - | -
entity | LOC | B.C. | - | - | -
entity | LOC | SKEEN LANDING | - | - | -
entity | LOC | Widow’s Bend | - | - | -
entity | LOC | Nadeen River | - | - | -
entity | LOC | Calgary | - | - | -
entity | LOC | Fort Ansley | - | - | -
entity | LOC | Tolliver Inlet | - | - | -
entity | LOC | South Korea | - | - | -
entity | LOC | Copper Kettle | - | - | -
entity | LOC | New Hazel | - | - | -
entity | LOC | Tsull Forest Service Road | - | - | -
entity | LOC | Victoria | - | - | -
entity | LOC | Prince Rupert | - | - | -
meta | First Nation says gas-line crew bulldozed burial ground in northwest B.C. | - | MARGUERITE OUELLETTE-POON
