<s1>Regulator</s1> <c1>tells</c1> <a1>Norvane</a1> <q1>to go back and listen to two First Nations on gas line</q1>

Marguerite Olafson-Chartrand

FORT PELLETIER, B.C. — <s2,3>The Canada Energy Regulator</s2,3> <c2>has refused</c2> <q2>to let a Calgary company start work on a 418-kilometre gas line through northeastern British Columbia</q2>, <c3>ruling</c3> Tuesday that <q3>its dealings with two First Nations amounted to "a courier service."</q3>

In a 131-page decision, <s4>the regulator</s4> <c4>said</c4> <q4>Norvane Energy Inc. must hold fresh talks with the Tsek'ene Valley First Nation and the Kistahkan Cree Nation before it clears any land north of the Halfmoon River</q4>.

"<q5>Letters were mailed, binders were delivered, and silence was recorded as consent,</q5>" <s5>the decision</s5> <c5>reads</c5>.

"<q6>I read that out loud to my mother, who is 91 and doesn't trust good news,</q6>" <s6>Chief Verna Sandpiper of Tsek'ene Valley</s6> <c6>said</c6> by satellite phone from her trapline. "<q6>She made me start over.</q6>"

<s7>The chief</s7> <c7>said</c7> <q7>there will be no meeting until the company pulls its survey stakes out of a burial ground at Old Portage</q7>.

<s8,9>Norvane president Brock Lindahl</s8,9> <c8>called</c8> the ruling "<q8>baffling</q8>" but <c9>said</c9> <q9>the company respects it</q9>.

"<q10>We held 214 meetings,</q10>" <s10>he</s10> <c10>told</c10> <a10>reporters</a10> in Calgary. "<q10>At some point a meeting is a meeting.</q10>"

<q11>Of those</q11>, <s11>the regulator</s11> <c11>found</c11>, <q11>160 were with caterers, contractors or the landlord of the firm's office in Fort Pelletier</q11>.

Chief Raymond Wapoose of Kistahkan, whose nation signed a benefits deal in 2021 and later tore it up, was more guarded than his neighbour.

"<q12>It's a door, not a house,</q12>" <c12>said</c12> <s12>Wapoose, a former camp welder</s12>. <s13>He</s13> <c13>worries</c13> that <q13>band members with jobs on the line will be laid off before freeze-up</q13>.

"<q14>Our people did everything asked of them,</q14>" <c14>said</c14> <s14>Gord Pashko, business manager of Pipefitters Local 88</s14>. "<q14>Somebody tell us who pays the mortgage.</q14>"

An internal Norvane memo, filed as evidence, had not helped. <q15>Field staff should "log every handshake,"</q15> <s15>it</s15> <c15>advised</c15>, <q15>and avoid "open-ended topics such as the land."</q15>

<s16>Lindahl</s16> <c16>acknowledged</c16> <q16>the wording was "not our finest hour"</q16>. Its author, a vice-president, left in April.

One member of the three-person panel went further than the majority. <s17>Commissioner Thérèse Bouvier-Nadeau</s17> <c17>wrote</c17> in separate reasons that <q17>the federal government, not the company, "carried the duty and mislaid it."</q17>

<s18>Natural Resources Minister Kamal Gill-Whitford</s18> <c18>said</c18> through a spokeswoman <q18>he will study the ruling "in good time."</q18> <s19>The B.C. premier</s19> <c19>urged</c19> <a19>all sides</a19> <q19>to "get around one table."</q19>

<s20>Watershed Defence Canada</s20>, which intervened alongside the City of Fort Pelletier and the Peace Country Guides Association, <c20>had argued</c20> that <q20>Norvane's caribou counts were eight years old</q20>.

"<q21>Caribou don't sign benefits agreements either,</q21>" <c21>said</c21> <s21>Simone Achterberg, the group's lawyer</s21>. <s22>She</s22> <c22>credited</c22> Sandpiper with "<q22>out-reading a whole law firm.</q22>"

Norvane is owned by Oslo-based Fjellgass and the pension manager Prairie Mutual. <s23>Fjellgass</s23> <c23>said</c23> in a notice to shareholders <q23>it is reviewing its stake and "no outcome is excluded."</q23>

Norvane shares fell nine per cent to $11.40 on the Toronto Stock Exchange.

The company has 30 days to seek leave from the Federal Court of Appeal. <s24>Priya Mbeki-Ross, an analyst with Kinnear Stroud</s24>, <c24>doubts</c24> <q24>it will bother</q24>.

"<q25>Listening is cheaper than litigating,</q25>" <s25>the analyst</s25> <c25>wrote</c25> in a note to clients. "<q25>Somebody at Norvane should try the sums.</q25>"
-----
1 | indirect | Canada Energy Regulator | ORG | organisation
2 | attitude | Canada Energy Regulator | ORG | organisation
3 | mixed | Canada Energy Regulator | ORG | organisation
4 | indirect | Canada Energy Regulator | ORG | organisation
5 | direct | 131-page decision | DOCUMENT | document
6 | direct | Verna Sandpiper | PERSON | name
7 | indirect | Verna Sandpiper | PERSON | title
8 | mixed | Brock Lindahl | PERSON | name
9 | indirect | Brock Lindahl | PERSON | name
10 | direct | Brock Lindahl | PERSON | pronoun
11 | indirect | Canada Energy Regulator | ORG | organisation
12 | direct | Raymond Wapoose | PERSON | surname
13 | attitude | Raymond Wapoose | PERSON | pronoun
14 | direct | Gord Pashko | PERSON | name
15 | mixed | internal Norvane memo | DOCUMENT | pronoun
16 | mixed | Brock Lindahl | PERSON | surname
17 | mixed | Thérèse Bouvier-Nadeau | PERSON | name
18 | mixed | Kamal Gill-Whitford | PERSON | name
19 | mixed | B.C. premier | PERSON | title
20 | indirect | Watershed Defence Canada | ORG | organisation
21 | direct | Simone Achterberg | PERSON | name
22 | mixed | Simone Achterberg | PERSON | pronoun
23 | mixed | Fjellgass | ORG | organisation
24 | attitude | Priya Mbeki-Ross | PERSON | name
25 | direct | Priya Mbeki-Ross | PERSON | title
entity | PERSON | Verna Sandpiper | Chief Verna Sandpiper; Sandpiper | Chief | Tsek'ene Valley First Nation
entity | PERSON | Brock Lindahl | Lindahl | president | Norvane Energy Inc.
entity | PERSON | Raymond Wapoose | Chief Raymond Wapoose; Wapoose | Chief | Kistahkan Cree Nation
entity | PERSON | Gord Pashko | - | business manager | Pipefitters Local 88
entity | PERSON | Thérèse Bouvier-Nadeau | - | Commissioner | Canada Energy Regulator
entity | PERSON | Kamal Gill-Whitford | - | Natural Resources Minister | -
entity | PERSON | Simone Achterberg | - | lawyer | Watershed Defence Canada
entity | PERSON | Priya Mbeki-Ross | - | analyst | Kinnear Stroud
entity | ORG | Canada Energy Regulator | - | - | -
entity | ORG | Norvane Energy Inc. | Norvane | - | -
entity | ORG | Tsek'ene Valley First Nation | Tsek'ene Valley | - | -
entity | ORG | Kistahkan Cree Nation | Kistahkan | - | -
entity | ORG | Pipefitters Local 88 | - | - | -
entity | ORG | Watershed Defence Canada | - | - | -
entity | ORG | City of Fort Pelletier | - | - | -
entity | ORG | Peace Country Guides Association | - | - | -
entity | ORG | Fjellgass | - | - | -
entity | ORG | Prairie Mutual | - | - | -
entity | ORG | Toronto Stock Exchange | - | - | -
entity | ORG | Federal Court of Appeal | - | - | -
entity | ORG | Kinnear Stroud | - | - | -
entity | LOC | Fort Pelletier | FORT PELLETIER | - | -
entity | LOC | British Columbia | B.C. | - | -
entity | LOC | Calgary | - | - | -
entity | LOC | Halfmoon River | - | - | -
entity | LOC | Old Portage | - | - | -
entity | LOC | Oslo | - | - | -
entity | NORP | First Nations | - | - | -
meta | Regulator tells Norvane to go back and listen to two First Nations on gas line | - | Marguerite Olafson-Chartrand
