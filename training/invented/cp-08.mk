Ōmaruiti slip: <q1>Council 'chose not to look up'</q1>, <s1>report</s1> <c1>finds</c1>

Aroha Fitzsimmons, Senior Reporter

<q2>The 14 people who died when a hillside fell on a campground at Ōmaruiti "should have been moved 11 hours earlier"</q2>, <s2>a royal commission</s2> <c2>has found</c2>.

<q25>Three warnings about the slope had reached Tairoa District Council since 2009</q25>, <c25>according to</c25> <s25>the 412-page report</s25>, which was tabled in Parliament on Wednesday. Two were filed under parks and one under drains.

"<q3>The council had eyes and a hill, and chose not to look up,</q3>" <s3>it</s3> <c3>says</c3>.

<s4>Dame Hinemoa Tautari</s4>, who led the Royal Commission of Inquiry into the Ōmaruiti Landslide, <c4>summed up</c4> the disaster as "<q4>neither fate nor crime, but a long habit of not reading</q4>". <s5>The former High Court judge</s5> <c5>recommended</c5> <q5>a national register of unstable slopes but no prosecutions</q5>.

"<q6>The hill spoke in 2009, in 2014 and again that afternoon,</q6>" <s6>she</s6> <c6>told</c6> <a6>families</a6> at Te Poho Marae. "<q6>It was not quiet.</q6>

"<q6>We were.</q6>"

Mayor Craig Pohatu, who was elected a year after the slip, wept as he read from a single page. <s7,8>He</s7,8> <c7>accepted</c7> <q7>every finding</q7> and <c8>apologised for</c8> "<q8>our silence about that hill</q8>".

His predecessor was less contrite. <s9>Colin Stokes, mayor from 2010 to 2022</s9>, <c9>disputed</c9> <q9>the report's account of an afternoon phone call</q9>.

"<q10>I was told the ground was '<n10>a bit greasy</n10>',</q10>" <s10>the former mayor</s10> <c10>said</c10> in a statement. "<q10>Nobody told me to run, so I did not tell anybody else to.</q10>"

<s11>An email to the council from engineering firm Halloran Pike</s11>, sent at 3.52pm and reproduced on page 88, <c11>read</c11>: "<q11>Suggest lower terrace is cleared tonight.</q11>" It was opened at 9.15 the next morning, six hours after the slope failed.

Mele Taufa lost her husband, Sione, and their eldest boy in cabin six. <s12>She</s12> <c12>said</c12> <q12>she had searched all 412 pages for their names and "found them in a footnote"</q12>.

Beside her sat Jocelyn Baird, whose family had run the Riverbend Holiday Park since 1968. <s13,14>The 66-year-old</s13,14> <c13>thanked</c13> Taufa for "<q13>holding my hand when she had every right to let go</q13>", and <c14>feared</c14> <q14>people would go on blaming her late father</q14>.

"<q15>Dad asked for a geologist twice,</q15>" <c15>said</c15> <s15>Baird</s15>. "<q15>He got a form.</q15>"

<s16>Ngāti Whatuira chair Rāwiri Kōpua</s16> <c16>noted</c16> that <q16>the ridge above the camp had always been called Te Horo, the landslip</q16>.

"<q17>We put the warning on the map 400 years ago. You only had to ask what it meant.</q17>"

<s18,19>Emergency Management Minister Tania Purcell</s18,19> <c18>said</c18> <q18>ministers would respond by June</q18> but <c19>would not commit to</c19> <q19>the register</q19>. <s20>Officials</s20> <c20>estimate</c20> <q20>it would cost $240 million</q20>.

<s21>Labour's Finau Petelo</s21> <c21>called</c21> her reply "<q21>a shrug on letterhead</q21>". <s22>The minister</s22>, a former Tarrant Rowe engineer, <c22>retorted</c22> that <q22>his party had "had three goes at a register and lost the pen"</q22>.

<s23>Residents of Kauri Terrace</s23>, where 26 homes are still red-stickered, <c23>want</c23> <q23>to be bought out at 2019 values</q23>. GNS Science, Civil Defence and the Scottish insurer Lomond Mutual were cleared of any failing, as was the Tairoa Volunteer Fire Brigade, which dug for nine days.

<s24>A plaque by the new bridge</s24> <c24>says</c24>: "<q24>Titiro whakarunga. Look up.</q24>"
-----
1 | mixed | report | DOCUMENT | document
2 | mixed | Royal Commission of Inquiry into the Ōmaruiti Landslide | ORG | organisation
3 | direct | report | DOCUMENT | pronoun
4 | mixed | Hinemoa Tautari | PERSON | name
5 | indirect | Hinemoa Tautari | PERSON | title
6 | direct | Hinemoa Tautari | PERSON | pronoun
7 | indirect | Craig Pohatu | PERSON | pronoun
8 | mixed | Craig Pohatu | PERSON | pronoun
9 | indirect | Colin Stokes | PERSON | name
10 | direct | Colin Stokes | PERSON | title
11 | direct | email to the council from engineering firm Halloran Pike | DOCUMENT | document
12 | mixed | Mele Taufa | PERSON | pronoun
13 | mixed | Jocelyn Baird | PERSON | title
14 | attitude | Jocelyn Baird | PERSON | title
15 | direct | Jocelyn Baird | PERSON | surname
16 | indirect | Rāwiri Kōpua | PERSON | name
17 | direct | Rāwiri Kōpua | PERSON | none
18 | indirect | Tania Purcell | PERSON | name
19 | attitude | Tania Purcell | PERSON | name
20 | indirect | Officials | GROUP | group
21 | mixed | Finau Petelo | PERSON | name
22 | mixed | Tania Purcell | PERSON | title
23 | attitude | Residents of Kauri Terrace | GROUP | group
24 | direct | plaque by the new bridge | DOCUMENT | document
25 | indirect | report | DOCUMENT | document
entity | PERSON | Hinemoa Tautari | Dame Hinemoa Tautari | judge | Royal Commission of Inquiry into the Ōmaruiti Landslide
entity | PERSON | Craig Pohatu | Mayor Craig Pohatu | Mayor | -
entity | PERSON | Colin Stokes | - | mayor | -
entity | PERSON | Mele Taufa | Taufa | - | -
entity | PERSON | Sione | - | - | -
entity | PERSON | Jocelyn Baird | Baird | - | -
entity | PERSON | Rāwiri Kōpua | - | chair | Ngāti Whatuira
entity | PERSON | Tania Purcell | - | Emergency Management Minister | -
entity | PERSON | Finau Petelo | - | - | -
entity | ORG | Royal Commission of Inquiry into the Ōmaruiti Landslide | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Tairoa District Council | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Halloran Pike | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Tarrant Rowe | - | - | -
entity | ORG | GNS Science | - | - | -
entity | ORG | Civil Defence | - | - | -
entity | ORG | Lomond Mutual | - | - | -
entity | ORG | Tairoa Volunteer Fire Brigade | - | - | -
entity | LOC | Ōmaruiti | - | - | -
entity | LOC | Te Poho Marae | - | - | -
entity | LOC | Riverbend Holiday Park | - | - | -
entity | LOC | Te Horo | - | - | -
entity | LOC | Kauri Terrace | - | - | -
entity | NORP | Ngāti Whatuira | - | - | -
entity | NORP | Scottish | - | - | -
meta | Ōmaruiti slip: Council 'chose not to look up', report finds | - | Aroha Fitzsimmons
