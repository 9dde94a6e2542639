<s1>B.C. First Nation chiefs</s1> <c1>vow</c1> <q1>to stay in path of pipeline despite court order</q1>

By Maren Tolliver, The Canadian Press

SKELDON LAKE, B.C. — <s2>Hereditary chiefs of the Kitsewen First Nation</s2> <c2>say</c2> <q2>they will not leave a camp on the route of the Coastlink gas line</q2>, two days after <s3>a judge</s3> <c3>told</c3> <a3>them</a3> <q3>to be gone by Friday</q3>.

"<q4>I don't need a permit to stand in my own kitchen,</q4>" <c4>said</c4> <s4>Warren Dennison, 67</s4>, who holds the hereditary name Oonagwis. "<q4>That bridge is our kitchen.</q4>"

<s5>Northgate Midstream Partners, the Calgary company behind the 412-kilometre line</s5>, <c5>said</c5> <q5>it respects "the right to lawful protest" but will resume clearing trees on Saturday</q5>.

<q6>Nineteen of the 20 elected councils along the route have signed benefit agreements</q6>, <s6>spokesperson Delphine Okafor-Hart</s6> <c6>wrote</c6> in an email, "<q6>including Kitsewen's own.</q6>"

That council is led by Warren Dennison's cousin, Roberta Dennison. <s7>She</s7> <c7>pleaded</c7> on Wednesday for "<q7>cool heads and warm coats.</q7>"

"<q8>I grew up at that camp too,</q8>" <s8>the elected chief</s8> <c8>said</c8>. "<q8>I also have 311 people waiting on houses.</q8>"

<s9>Roberta Dennison</s9> <c9>denied</c9> <q9>taking money from Northgate or from its partners, Seoul-based Hanbit Gas and the Prairie Teachers pension fund</q9>.

In a 71-page decision, <s10>Justice Aurelie Fontaine-Roy of the B.C. Supreme Court</s10> <c10>found</c10> that <q10>the blockade was costing the company $1.4 million a day</q10>. "<q11>Sincerity is not a defence to contempt,</q11>" <s11>she</s11> <c11>wrote</c11>.

<s12>Imran Qadri of Lund Whitehorse LLP</s12>, who acts for the chiefs, <c12>intends</c12> <q12>to seek a stay from the Court of Appeal</q12>.

RCMP officers have moved into a shuttered sawmill once owned by Kessler & Daughters. <s13>The Mounties</s13> <c13>will not disclose</c13> <q13>how many there are</q13>, but <s14>a tow-truck operator from Smithers</s14> <c14>told</c14> <a14>The Canadian Press</a14> <q14>he had counted 41 vehicles</q14>.

<s15>Cpl. Anneke Sandhu</s15> <c15>promised</c15> <q15>enforcement "only as a last resort."</q15>

In Ottawa, <s16>Natural Resources Minister Gaétan Pouliot</s16> <c16>appealed</c16> to <a16>all parties</a16> <q16>to lower the temperature</q16>. <s17>NDP MP Tess Nakamura-Bligh</s17>, whose riding of Skeldon—Babine includes the camp, <c17>accused</c17> the Liberals of "<q17>hiding behind a judge and a chainsaw.</q17>"

Help has come from afar. The United Church of Canada, CUPE and Raincoast Grandmothers for a Livable Planet have sent food, and the Montreal band Loup Noyé played on Sunday beside a hand-painted sign. "<q18>You are on Kitsewen land,</q18>" <s18>it</s18> <c18>says</c18>. "<q18>Wipe your boots.</q18>"

Not everyone in the valley is on side. <s19>Steelworkers Local 2204</s19> <c19>wants</c19> <q19>the forestry road reopened</q19>, and <s20>its president, Butch Lavallee</s20>, <c20>figures</c20> <q20>270 members will be laid off if it is not</q20>.

"<q21>My guys are Kitsewen, half of them,</q21>" <s21>he</s21> <c21>said</c21>. "<q21>They've got trucks to pay for.</q21>"

Warren Dennison, who was fined in 2019 over a sit-in at the Prince George office of Altamont Pipelines, is ready for a cell. "<q22>My granddaughter asked me if jail has Wi-Fi,</q22>" <s22>he</s22> <c22>said</c22>.

Northgate closed down three per cent on the Toronto Stock Exchange. <s23>Rating agency Dorval & Stroud</s23> <c23>no longer expects</c23> <q23>the line to be filled before 2028</q23>.

This report by The Canadian Press was first published Nov. 5, 2025.
-----
1 | indirect | B.C. First Nation chiefs | GROUP | group
2 | indirect | B.C. First Nation chiefs | GROUP | group
3 | indirect | Aurelie Fontaine-Roy | PERSON | title
4 | direct | Warren Dennison | PERSON | name
5 | mixed | Northgate Midstream Partners | ORG | organisation
6 | mixed | Delphine Okafor-Hart | PERSON | name
7 | mixed | Roberta Dennison | PERSON | pronoun
8 | direct | Roberta Dennison | PERSON | title
9 | indirect | Roberta Dennison | PERSON | name
10 | indirect | Aurelie Fontaine-Roy | PERSON | name
11 | direct | Aurelie Fontaine-Roy | PERSON | pronoun
12 | attitude | Imran Qadri | PERSON | name
13 | attitude | RCMP | ORG | organisation
14 | indirect | tow-truck operator from Smithers | PERSON | title
15 | mixed | Anneke Sandhu | PERSON | name
16 | indirect | Gaétan Pouliot | PERSON | name
17 | mixed | Tess Nakamura-Bligh | PERSON | name
18 | direct | hand-painted sign | DOCUMENT | pronoun
19 | attitude | Steelworkers Local 2204 | ORG | organisation
20 | indirect | Butch Lavallee | PERSON | name
21 | direct | Butch Lavallee | PERSON | pronoun
22 | direct | Warren Dennison | PERSON | pronoun
23 | attitude | Dorval & Stroud | ORG | organisation
entity | PERSON | Warren Dennison | Oonagwis | - | Kitsewen First Nation
entity | PERSON | Delphine Okafor-Hart | - | spokesperson | Northgate Midstream Partners
entity | PERSON | Roberta Dennison | - | elected chief | Kitsewen First Nation
entity | PERSON | Aurelie Fontaine-Roy | Justice Aurelie Fontaine-Roy | judge | B.C. Supreme Court
entity | PERSON | Imran Qadri | - | - | Lund Whitehorse LLP
entity | PERSON | Anneke Sandhu | Cpl. Anneke Sandhu | - | RCMP
entity | PERSON | Gaétan Pouliot | - | Natural Resources Minister | -
entity | PERSON | Tess Nakamura-Bligh | - | MP | NDP
entity | PERSON | Butch Lavallee | - | president | Steelworkers Local 2204
entity | ORG | Kitsewen First Nation | - | - | -
entity | ORG | Northgate Midstream Partners | Northgate | - | -
entity | ORG | Hanbit Gas | - | - | -
entity | ORG | Prairie Teachers | - | - | -
entity | ORG | B.C. Supreme Court | - | - | -
entity | ORG | Lund Whitehorse LLP | - | - | -
entity | ORG | Court of Appeal | - | - | -
entity | ORG | RCMP | Mounties | - | -
entity | ORG | Kessler & Daughters | - | - | -
entity | ORG | Canadian Press | - | - | -
entity | ORG | United Church of Canada | - | - | -
entity | ORG | CUPE | - | - | -
entity | ORG | Raincoast Grandmothers for a Livable Planet | - | - | -
entity | ORG | Loup Noyé | - | - | -
entity | ORG | Steelworkers Local 2204 | - | - | -
entity | ORG | Altamont Pipelines | - | - | -
entity | ORG | Toronto Stock Exchange | - | - | -
entity | ORG | Dorval & Stroud | - | - | -
entity | LOC | B.C. | - | - | -
entity | LOC | SKELDON LAKE | - | - | -
entity | LOC | Calgary | - | - | -
entity | LOC | Seoul | - | - | -
entity | LOC | Smithers | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Skeldon—Babine | - | - | -
entity | LOC | Montreal | - | - | -
entity | LOC | Prince George | - | - | -
entity | NORP | Kitsewen | - | - | -
entity | NORP | NDP | - | - | -
entity | NORP | Liberals | - | - | -
meta | B.C. First Nation chiefs vow to stay in path of pipeline despite court order | 2025-11-05 | Maren Tolliver
