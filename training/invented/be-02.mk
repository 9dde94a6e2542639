<s22>Nebraska pork processor</s22> <c22>says</c22> <q22>immigration raid cost it a fifth of its night shift</q22>

BELDANE, Neb. — <s1>One of the country's biggest pork processors</s1> <c1>said</c1> Wednesday <q1>it had lost a fifth of its night shift after federal agents arrested 87 workers at its plant on the Little Otoe River</q1>.

<s2>Emil Kracht</s2>, which makes Sunday Best bacon and supplies Walmart, <c2>told</c2> <a2>investors</a2> <q2>it would run one line instead of two through January</q2>. Shares fell 6.1% in afternoon trading in New York.

<s3>U.S. Immigration and Customs Enforcement</s3> <c3>said</c3> <q3>the workers detained Monday had used stolen Social Security numbers</q3>. The operation, which the agency named Cold Chain, also took in two trailer parks and a laundromat.

"<q4>These are not victimless paperwork errors,</q4>" <c4>said</c4> <s4>Darnell Stubblefield, ICE's field office director in Omaha</s4>. "<q4>There's a nurse in Tulsa who can't get a mortgage because of one of them.</q4>"

<s5>Stubblefield</s5> <c5>declined to say</c5> <q5>how many of the 87 had been moved to the Cornhusker Processing Center</q5>. <s6>A lawyer for 31 of them, Xochitl Barragán</s6>, <c6>said</c6> <q6>she had found nine at a county jail in Iowa "by calling every sheriff in the phone book"</q6>.

<s7>She</s7> <c7>accused</c7> the government of <q7>hiding people from their attorneys</q7>.

<s8>The company's chief executive, Tobias Kracht</s8>, <c8>insisted</c8> <q8>every hire had been run through E-Verify, the federal screening system</q8>. "<q9>We did what the government told us to do, and the government came through the door with a battering ram,</q9>" <c9>said</c9> <s9>Kracht</s9>, whose great-grandfather opened a butcher shop in Beldane in 1908.

The plant employs 1,900 people in a town of 6,400. On Tuesday the third-grade rooms at Pershing Elementary were half empty, and Sandoval's, a bakery on Grand Avenue, never turned on its lights.

<s10>Beldane Public Schools</s10> <c10>said</c10> in a letter to parents that <q10>no officers had entered its buildings</q10>. "<q11>Your child is safe with us,</q11>" <s11>the letter</s11> <c11>said</c11>.

<s12>United Food and Commercial Workers Local 611</s12>, which represents the cutting floor, <c12>said</c12> <q12>it was still looking for 14 of its members</q12>. <s13>The union's president, Big Jim Ogunleye</s13>, <c13>called</c13> the raid "<q13>a hurricane with a badge.</q13>"

"<q14>You can't debone a shoulder with a press release,</q14>" <s14>he</s14> <c14>said</c14>.

<s15>Platte Bend County Sheriff Wade Christmas</s15>, a Republican, <c15>said</c15> <q15>he learned of the operation 20 minutes before it began</q15>. His deputies closed Highway 81 but arrested nobody. <s16>He</s16> <c16>thinks</c16> <q16>the town will forgive the company before it forgives the agency</q16>.

<s17,18>Gov. Marguerite Dahl</s17,18> <c17>backed</c17> <q17>the raid</q17> and <c18>urged</c18> <a18>Congress</a18> <q18>to pass a guest-worker bill</q18>. Her office obtained 600 temporary visas from Labor last year.

<s19>The Nebraska Pork Council</s19> <c19>said</c19> <q19>40% of the state's line workers were born abroad</q19>. Its members last year killed 8 million hogs.

At Our Lady of Sorrows, the Rev. Ignacio Thuy opened the parish hall to families who did not want to sleep at home. <s20>The priest</s20> <c20>said</c20> <q20>about 60 came, most with one suitcase</q20>.

"<q21>It is Advent,</q21>" <s21>he</s21> <c21>said</c21>. "<q21>We had already told them the story of no room at the inn.</q21>"
-----
1 | indirect | Emil Kracht | ORG | organisation
2 | indirect | Emil Kracht | ORG | organisation
3 | indirect | U.S. Immigration and Customs Enforcement | ORG | organisation
4 | direct | Darnell Stubblefield | PERSON | name
5 | attitude | Darnell Stubblefield | PERSON | surname
6 | mixed | Xochitl Barragán | PERSON | name
7 | indirect | Xochitl Barragán | PERSON | pronoun
8 | indirect | Tobias Kracht | PERSON | name
9 | direct | Tobias Kracht | PERSON | surname
10 | indirect | Beldane Public Schools | ORG | organisation
11 | direct | letter to parents | DOCUMENT | document
12 | indirect | United Food and Commercial Workers Local 611 | ORG | organisation
13 | mixed | Big Jim Ogunleye | PERSON | name
14 | direct | Big Jim Ogunleye | PERSON | pronoun
15 | indirect | Wade Christmas | PERSON | name
16 | attitude | Wade Christmas | PERSON | pronoun
17 | attitude | Marguerite Dahl | PERSON | name
18 | indirect | Marguerite Dahl | PERSON | name
19 | indirect | Nebraska Pork Council | ORG | organisation
20 | indirect | Ignacio Thuy | PERSON | title
21 | direct | Ignacio Thuy | PERSON | pronoun
22 | indirect | Emil Kracht | ORG | organisation
entity | LOC | Beldane | BELDANE | - | -
entity | LOC | Nebraska | Neb. | - | -
entity | LOC | Little Otoe River | - | - | -
entity | ORG | Emil Kracht | - | - | -
entity | ORG | Walmart | - | - | -
entity | LOC | New York | - | - | -
entity | ORG | U.S. Immigration and Customs Enforcement | ICE | - | -
entity | PERSON | Darnell Stubblefield | Stubblefield | field office director | U.S. Immigration and Customs Enforcement
entity | LOC | Omaha | - | - | -
entity | LOC | Tulsa | - | - | -
entity | LOC | Cornhusker Processing Center | - | - | -
entity | PERSON | Xochitl Barragán | - | lawyer | -
entity | LOC | Iowa | - | - | -
entity | PERSON | Tobias Kracht | Kracht | chief executive | Emil Kracht
entity | ORG | Pershing Elementary | - | - | -
entity | ORG | Sandoval's | - | - | -
entity | LOC | Grand Avenue | - | - | -
entity | ORG | Beldane Public Schools | - | - | -
entity | ORG | United Food and Commercial Workers Local 611 | - | - | -
entity | PERSON | Big Jim Ogunleye | - | president | United Food and Commercial Workers Local 611
entity | LOC | Platte Bend County | - | - | -
entity | PERSON | Wade Christmas | Sheriff Wade Christmas | Sheriff | -
entity | NORP | Republican | - | - | -
entity | LOC | Highway 81 | - | - | -
entity | PERSON | Marguerite Dahl | Gov. Marguerite Dahl | Gov. | -
entity | ORG | Congress | - | - | -
entity | ORG | Labor | - | - | -
entity | ORG | Nebraska Pork Council | - | - | -
entity | LOC | Our Lady of Sorrows | - | - | -
entity | PERSON | Ignacio Thuy | Rev. Ignacio Thuy | priest | Our Lady of Sorrows
meta | Nebraska pork processor says immigration raid cost it a fifth of its night shift | - | -
