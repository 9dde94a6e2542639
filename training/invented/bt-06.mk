Synod unites two dioceses, but <q1>islands ‘will not be tidied away’</q1>

by Hester Lomax-Boyd

THE Scottish Episcopal Church is to merge two of its smallest dioceses after the General Synod, meeting in Perth on Friday of last week, voted by 88 to 31 for a union that <s2>its Mission Board</s2> <c2>had described</c2> as ‘<q2>not a retreat but a re-pitching of the tent</q2>’.

The Diocese of Ardvane and the Diocese of St Ronan, which between them have 52 congregations and a herd of Soay sheep, will become one on Advent Sunday 2027.

<s3>The Primus, the Most Revd Alasdair Quill</s3>, <c3>told</c3> <a3>members</a3> that <q3>they now had ‘fewer stipendiary clergy than a middling football team has substitutes’</q3>.

<s4>The Bishop of Ardvane, the Rt Revd Catriona Strachan-Obi</s4>, who will lead the new see, <c4>said</c4> that <q4>she had ‘wept, and then voted’</q4>. ‘<q5>I was consecrated to bless small places, not to close them,</q5>’ <s5>she</s5> <c5>said</c5>. ‘<q5>I still mean to.</q5>’

St Ronan has been vacant since Bishop Torquil Macphee died in 2023. <s6>Its Dean, the Very Revd Una Macphee, his sister</s6>, <c6>reminded</c6> <a6>the Synod</a6> that <q6>14 of its 17 charges had rejected the plan</q6>.

‘<q7>We will not be tidied away to please an accountant in Edinburgh,</q7>’ <s7>she</s7> <c7>said</c7>, to applause.

<s8>A paper from St Ronan’s Cathedral, in Balnashee</s8>, <c8>warned</c8> of ‘<q8>government by ferry timetable</q8>’. <s9>The Standing Committee</s9> <c9>put</c9> the annual saving at <q9>£412,000</q9>, a figure that <s10>the pressure group Keep Our Sees</s10> <c10>called</c10> ‘<q10>conjured from the font</q10>’.

<s11>Professor Ngozi Haldane, a lay member from Kirkbride</s11>, <c11>asked</c11> <q11>whether anyone had ‘costed the grief’</q11>. <s12>The Committee’s convener, Rory Dalgleish</s12>, <c12>admitted</c12> that <q12>nobody had</q12>. <s13>He</s13> <c13>denied</c13> that <q13>Bishop’s House, in Balnashee, had already been promised to the hotel firm Laird & Lass</q13>: <q14>its future</q14>, <s14>he</s14> <c14>said</c14>, <q14>was ‘under prayerful review’</q14>.

Reaction outside the hall was gentler. <s15>The Scottish Clergy Guild</s15>, which is affiliated to Unite, <c15>thanked</c15> the bishops for <q15>a promise that no priest would be moved ‘against conscience or school term’</q15>. <s16>The Hebridean Churches Trust</s16> <c16>intends</c16> <q16>to ‘follow the congregations, wherever the crozier goes’</q16>.

<s17>Inclusive Alba and the Society of St Margaret</s17>, which are rarely allies, <c17>said</c17> in a joint statement that <q17>they feared ‘a bishop on a motorway’</q17>.

From the Church of Scotland, <s18>the Presbytery of the Western Sound</s18> <c18>offered</c18> <q18>‘a kirk, a kettle and a car park’ to any Episcopalians left without a building</q18>.

The oldest voice came by post. In a letter read out by the Synod Clerk, Fiona Baxter-Reid, <s19>Canon Peregrine Aske, 91, a former Provost of Inverlaggan and chaplain to the Queen’s Own Lochaber Fusiliers</s19>, <c19>wrote</c19>: ‘<q19>I have lived through three reorganisations. God survived them all.</q19>’

St Ronan has had a companion link since 1988 with the Diocese of Mbinguni, in Tanzania. <s20>The Tanzanians</s20> <c20>have pledged</c20> <q20>to ‘keep your name in our prayers when you have taken it off your notepaper’</q20>.

‘<q21>They pray for us every Thursday,</q21>’ <c21>said</c21> <s21>Dean Macphee</s21>. ‘<q21>I hope that Thursdays are not being merged.</q21>’

The transfer requires the consent of OSCR, the charity regulator. <s22>A spokeswoman for OSCR</s22> <c22>said</c22> that <q22>it expected an application ‘in good order and in good time’</q22>.
-----
1 | mixed | Una Macphee | PERSON | none
2 | mixed | Mission Board | ORG | organisation
3 | mixed | Alasdair Quill | PERSON | name
4 | mixed | Catriona Strachan-Obi | PERSON | name
5 | direct | Catriona Strachan-Obi | PERSON | pronoun
6 | indirect | Una Macphee | PERSON | name
7 | direct | Una Macphee | PERSON | pronoun
8 | mixed | paper from St Ronan’s Cathedral | DOCUMENT | document
9 | indirect | Standing Committee | ORG | organisation
10 | mixed | Keep Our Sees | ORG | organisation
11 | mixed | Ngozi Haldane | PERSON | name
12 | indirect | Rory Dalgleish | PERSON | name
13 | indirect | Rory Dalgleish | PERSON | pronoun
14 | mixed | Rory Dalgleish | PERSON | pronoun
15 | mixed | Scottish Clergy Guild | ORG | organisation
16 | mixed | Hebridean Churches Trust | ORG | organisation
17 | mixed | Inclusive Alba and Society of St Margaret | GROUP | group
18 | mixed | Presbytery of the Western Sound | ORG | organisation
19 | direct | Peregrine Aske | PERSON | name
20 | mixed | Diocese of Mbinguni | ORG | organisation
21 | direct | Una Macphee | PERSON | surname
22 | mixed | OSCR | ORG | organisation
entity | PERSON | Alasdair Quill | Most Revd Alasdair Quill | Primus | Scottish Episcopal Church
entity | PERSON | Catriona Strachan-Obi | Rt Revd Catriona Strachan-Obi | Bishop of Ardvane | Diocese of Ardvane
entity | PERSON | Torquil Macphee | Bishop Torquil Macphee | Bishop | Diocese of St Ronan
entity | PERSON | Una Macphee | Very Revd Una Macphee; Dean Macphee | Dean | Diocese of St Ronan
entity | PERSON | Ngozi Haldane | Professor Ngozi Haldane | lay member | General Synod
entity | PERSON | Rory Dalgleish | - | convener | Standing Committee
entity | PERSON | Fiona Baxter-Reid | - | Synod Clerk | General Synod
entity | PERSON | Peregrine Aske | Canon Peregrine Aske | Canon | -
entity | ORG | General Synod | Synod | - | -
entity | ORG | Scottish Episcopal Church | - | - | -
entity | ORG | Mission Board | - | - | -
entity | ORG | Diocese of Ardvane | Ardvane | - | -
entity | ORG | Diocese of St Ronan | St Ronan | - | -
entity | ORG | St Ronan’s Cathedral | - | - | -
entity | ORG | Standing Committee | Committee | - | -
entity | ORG | Keep Our Sees | - | - | -
entity | ORG | Laird & Lass | - | - | -
entity | ORG | Scottish Clergy Guild | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Hebridean Churches Trust | - | - | -
entity | ORG | Inclusive Alba | - | - | -
entity | ORG | Society of St Margaret | - | - | -
entity | ORG | Church of Scotland | - | - | -
entity | ORG | Presbytery of the Western Sound | - | - | -
entity | ORG | Queen’s Own Lochaber Fusiliers | - | - | -
entity | ORG | Diocese of Mbinguni | - | - | -
entity | ORG | OSCR | - | - | -
entity | NORP | Episcopalians | - | - | -
entity | NORP | Tanzanians | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Edinburgh | - | - | -
entity | LOC | Balnashee | - | - | -
entity | LOC | Kirkbride | - | - | -
entity | LOC | Bishop’s House | - | - | -
entity | LOC | Inverlaggan | - | - | -
entity | LOC | Tanzania | - | - | -
meta | Synod unites two dioceses, but islands ‘will not be tidied away’ | - | Hester Lomax-Boyd
