<q1>Housing charity 'weeks away' from turning families away</q1>, <s1>CEO</s1> <c1>warns</c1>

By Aoibheann Tierney
Social Affairs Correspondent

<s2>A housing charity</s2> which supports more than 1,400 families <c2>has said</c2> <q2>it will have to close its doors to new referrals in January unless it receives emergency funding from the Government</q2>.

<s3>Fothain Housing</s3>, which operates in Dublin, Limerick and Waterford, <c3>said</c3> <q3>demand for its services had risen by 38% in two years while its State funding had increased by 4%</q3>.

Speaking on RTÉ's Morning Ireland, <s4>its chief executive, Caitríona Geraghty-Nolan</s4>, <c4>said</c4> <q4>the organisation had been "running on fumes" since the summer</q4>.

"<q5>We are weeks away from telling a mother with three children that there is nobody here to take her call,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>I have worked in this sector since 1999 and I have never had to say that sentence before.</q5>"

<s6>Ms Geraghty-Nolan</s6> <c6>added</c6> that <q6>14 of the charity's 96 staff had already left and had not been replaced</q6>.

<s7>Figures from the Department of Housing</s7> published on Friday <c7>show</c7> that <q7>16,614 people were in emergency accommodation in September, among them 5,238 children</q7>. It is the ninth month in a row that the total has reached a new high.

Among those who have come to Fothain for help is Lerato Mabuza, who moved to Ireland from South Africa in 2011 and works as a healthcare assistant at University Hospital Limerick. She and her two sons have lived in one hotel room on the Ennis Road since their landlord sold up in April.

"<q8>My eldest does his Leaving Cert study in the bathroom with the light on, so that his brother can sleep,</q8>" <s8>she</s8> <c8>told</c8> <a8>RTÉ News</a8>. "<q8>He asked me not to tell his teachers.</q8>"

<s9>Ms Mabuza</s9> <c9>said</c9> <q9>she had viewed 31 properties and had been offered none of them</q9>. <q10>Her key worker at the charity, Fiachra Dunleer, was "the only person who rang back"</q10>, <s10>she</s10> <c10>said</c10>.

Responding in the Dáil, <s11,12>the Minister for Housing, Donncha Rattigan</s11,12>, <c11>acknowledged</c11> that <q11>the sector was under severe pressure</q11> but <c12>insisted</c12> that <q12>no family would be left without support</q12>.

"<q13>I have asked my officials to meet the charity this week,</q13>" <s13>he</s13> <c13>told</c13> <a13>deputies</a13>. "<q13>We will not let a service of that quality go under for the sake of a form.</q13>"

<s14>The Minister</s14> <c14>did not say</c14> <q14>whether additional money would be made available</q14>. <s15>His department</s15> later <c15>said</c15> in a statement that <q15>funding to homeless services had doubled since 2020 and that applications were assessed by local authorities</q15>.

<s16>Sinn Féin's housing spokesperson, Eoghan Mulrenna</s16>, <c16>described</c16> the response as "<q16>a meeting about a meeting</q16>". <s17>The Donegal TD</s17> <c17>called on</c17> <a17>Mr Rattigan</a17> <q17>to reinstate the winter ban on evictions</q17>, which was lifted in March 2023.

"<q18>The Minister's predecessor told us the sky would fall if the ban stayed,</q18>" <c18>said</c18> <s18>Mr Mulrenna</s18>. "<q18>It fell when the ban went.</q18>"

Labour and the Social Democrats also support a ban. <s19>The Property Owners' Alliance</s19>, which represents small landlords, <c19>said</c19> <q19>such a measure would drive more of its members out of the market</q19>. <s20,21>Its chairperson, Gráinne Culloty-Pike</s20,21>, <c20>said</c20> <q20>she sympathised with the charity</q20>, but <c21>argued</c21> that "<q21>landlords cannot be the State's waiting room</q21>".

Fothain was founded in 1987 by a Franciscan friar, Br Aidan Rooskey, who opened a night shelter in a disused bakery on Dublin's Meath Street. He died in 2014. <s22>A plaque beside the door</s22> still <c22>reads</c22>: "<q22>Come in out of it.</q22>"

In a letter sent to staff last night, <s23>Ms Geraghty-Nolan</s23> <c23>wrote</c23> that <q23>the board had agreed to sell the building "with the heaviest of hearts" if no other source of income could be found</q23>. <s24>She</s24> <c24>thanked</c24> <a24>them</a24> <q24>for working unpaid hours throughout October</q24>.

<s25>Staff</s25> <c25>are hopeful</c25> that <q25>a buyer might lease it back</q25>. <s26>Dublin City Council</s26> <c26>said</c26> <q26>it was aware of the charity's position and was "exploring options"</q26>.
-----
1 | mixed | Caitríona Geraghty-Nolan | PERSON | title
2 | indirect | Fothain Housing | ORG | organisation
3 | indirect | Fothain Housing | ORG | organisation
4 | mixed | Caitríona Geraghty-Nolan | PERSON | name
5 | direct | Caitríona Geraghty-Nolan | PERSON | pronoun
6 | indirect | Caitríona Geraghty-Nolan | PERSON | surname
7 | indirect | Figures from the Department of Housing published on Friday | DOCUMENT | document
8 | direct | Lerato Mabuza | PERSON | pronoun
9 | indirect | Lerato Mabuza | PERSON | surname
10 | mixed | Lerato Mabuza | PERSON | pronoun
11 | indirect | Donncha Rattigan | PERSON | name
12 | indirect | Donncha Rattigan | PERSON | name
13 | direct | Donncha Rattigan | PERSON | pronoun
14 | attitude | Donncha Rattigan | PERSON | title
15 | indirect | Department of Housing | ORG | organisation
16 | mixed | Eoghan Mulrenna | PERSON | name
17 | indirect | Eoghan Mulrenna | PERSON | title
18 | direct | Eoghan Mulrenna | PERSON | surname
19 | indirect | Property Owners' Alliance | ORG | organisation
20 | indirect | Gráinne Culloty-Pike | PERSON | name
21 | mixed | Gráinne Culloty-Pike | PERSON | name
22 | direct | plaque beside the door | DOCUMENT | document
23 | mixed | Caitríona Geraghty-Nolan | PERSON | surname
24 | indirect | Caitríona Geraghty-Nolan | PERSON | pronoun
25 | attitude | Staff | GROUP | group
26 | mixed | Dublin City Council | ORG | organisation
entity | PERSON | Caitríona Geraghty-Nolan | Ms Geraghty-Nolan | chief executive | Fothain Housing
entity | PERSON | Lerato Mabuza | Ms Mabuza | healthcare assistant | University Hospital Limerick
entity | PERSON | Fiachra Dunleer | - | key worker | Fothain Housing
entity | PERSON | Donncha Rattigan | Mr Rattigan | Minister for Housing | Department of Housing
entity | PERSON | Eoghan Mulrenna | Mr Mulrenna | housing spokesperson | Sinn Féin
entity | PERSON | Gráinne Culloty-Pike | - | chairperson | Property Owners' Alliance
entity | PERSON | Aidan Rooskey | Br Aidan Rooskey | friar | -
entity | ORG | Fothain Housing | Fothain | - | -
entity | ORG | RTÉ News | RTÉ | - | -
entity | ORG | Department of Housing | - | - | -
entity | ORG | University Hospital Limerick | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Social Democrats | - | - | -
entity | ORG | Property Owners' Alliance | - | - | -
entity | ORG | Dublin City Council | - | - | -
entity | NORP | Franciscan | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Waterford | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | South Africa | - | - | -
entity | LOC | Ennis Road | - | - | -
entity | LOC | Donegal | - | - | -
entity | LOC | Meath Street | - | - | -
meta | Housing charity 'weeks away' from turning families away, CEO warns | - | Aoibheann Tierney
