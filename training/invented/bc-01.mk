<q1>Officers feel 'insulted' by pay offer</q1>, <s1>federation chairman</s1> <c1>says</c1>

The Home Secretary <c2>has been accused</c2> by <s2>the leader of the Police Federation of England and Wales</s2> of <q2>treating constables as "the cheapest part of the machine"</q2>, moments before she took the stage at its annual conference.

Delegates at the Harrogate Convention Centre sat in near silence on Wednesday as <s21>Oonagh Deverill</s21> <c21>told</c21> <a21>them</a21> that <q21>a 2.8% rise for forces in England and Wales would not be improved this year</q21>.

Tobias Quantrill, a former dog handler with Cleveland Police who was elected chairman in January, had introduced her.

"<q3>Home Secretary, nobody in this room joined for the money. But they did expect to be able to pay the gas bill,</q3>" <s3>he</s3> <c3>said</c3>. "<q3>They are not angry any more. They are insulted.</q3>"

<s4,5>Mr Quantrill</s4,5> <c4>claimed</c4> <q4>one in six officers had used a food bank since Easter</q4> and <c5>called for</c5> <q5>an independent Police Remuneration Review Body "that does not have to ask the Treasury what it thinks"</q5>.

<s6,7>Mrs Deverill</s6,7>, MP for Wyre Forest, <c6>replied</c6> that <q6>she understood the frustration</q6> but <c7>refused</c7> <q7>to make a promise she could not keep</q7>.

"<q8>I could stand here and say what you want to hear. Then I would have to go back to Marsham Street and find £410 million behind the sofa,</q8>" <s8>she</s8> <c8>said</c8>.

There was a single <c9>shout</c9> of "<q9>Try looking, then!</q9>" from the back of the hall.

<s22>The minister</s22> also <c22>confirmed</c22> that <q22>Operation Tamarisk, the scheme under which officers from 11 forces are lent to the Metropolitan Police during protests, will run until March</q22>. <s10>Devon and Cornwall Police</s10> <c10>has complained</c10> that <q10>it lost 6,300 shifts to the programme last summer</q10>.

<s11>Sergeant Mei-Ling Frost</s11>, secretary of the Staffordshire branch, <c11>said</c11> <q11>her members were "policing Whitehall from the hard shoulder of the M6"</q11>.

"<q12>We had a stabbing in Stoke on a Saturday night and the nearest response car was in Leek,</q12>" <s12>she</s12> <c12>told</c12> <a12>the PA news agency</a12>. "<q12>The Vauxhall we sent in the end had 190,000 miles on the clock.</q12>"

<s13>A report by the consultants Brough Tennant</s13>, published to coincide with the conference, <c13>estimated</c13> that <q13>9,200 officers would resign by 2027</q13>. <s14>The National Police Chiefs' Council</s14> <c14>disputed</c14> <q14>the figure</q14>, but <s15>its workforce lead, Assistant Chief Constable Bevis Nwachukwu</s15>, <c15>admitted</c15> <q15>retention was "the thing that keeps chiefs awake"</q15>.

<s16>The Police Superintendents' Association</s16> <c16>urged</c16> <a16>both sides</a16> <q16>to return to talks</q16>.

Shadow home secretary Piers Cutlack, who was in the audience, later met Pc Hal Winter, the winner of this year's Public Bravery Award, who was stabbed three times in Skellow during Storm Benedikt.

<s17>The Conservative</s17> <c17>said</c17>: "<q17>Hal Winter went through a door on his own for £31,000 a year. I would like the Home Secretary to explain the 2.8% to him.</q17>"

<s18>The Home Office</s18> <c18>said</c18> <q18>the award was "fair to officers and to taxpayers"</q18>. <s19>A spokesman for the department</s19> <c19>added</c19> that <q19>starting salaries had risen by 17% since 2021</q19>.

<s20>The federation</s20> <c20>has not ruled out</c20> <q20>a ballot on lobbying for the right to strike</q20>, which police have been denied since the Police Act 1919.
-----
1 | mixed | Tobias Quantrill | PERSON | title
2 | mixed | Tobias Quantrill | PERSON | title
3 | direct | Tobias Quantrill | PERSON | pronoun
4 | indirect | Tobias Quantrill | PERSON | surname
5 | mixed | Tobias Quantrill | PERSON | surname
6 | indirect | Oonagh Deverill | PERSON | surname
7 | attitude | Oonagh Deverill | PERSON | surname
8 | direct | Oonagh Deverill | PERSON | pronoun
9 | direct | - | - | none
10 | indirect | Devon and Cornwall Police | ORG | organisation
11 | mixed | Mei-Ling Frost | PERSON | name
12 | direct | Mei-Ling Frost | PERSON | pronoun
13 | indirect | report by the consultants Brough Tennant | DOCUMENT | document
14 | indirect | National Police Chiefs' Council | ORG | organisation
15 | mixed | Bevis Nwachukwu | PERSON | name
16 | indirect | Police Superintendents' Association | ORG | organisation
17 | direct | Piers Cutlack | PERSON | title
18 | mixed | Home Office | ORG | organisation
19 | indirect | Home Office | ORG | organisation
20 | attitude | Police Federation of England and Wales | ORG | organisation
21 | indirect | Oonagh Deverill | PERSON | name
22 | indirect | Oonagh Deverill | PERSON | title
entity | PERSON | Oonagh Deverill | Mrs Deverill | Home Secretary | Home Office
entity | PERSON | Tobias Quantrill | Mr Quantrill | chairman | Police Federation of England and Wales
entity | PERSON | Mei-Ling Frost | Sergeant Mei-Ling Frost | secretary | Staffordshire branch
entity | PERSON | Bevis Nwachukwu | Assistant Chief Constable Bevis Nwachukwu | workforce lead | National Police Chiefs' Council
entity | PERSON | Piers Cutlack | - | Shadow home secretary | -
entity | PERSON | Hal Winter | Pc Hal Winter | - | -
entity | ORG | Police Federation of England and Wales | Police Federation | - | -
entity | ORG | Cleveland Police | - | - | -
entity | ORG | Police Remuneration Review Body | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Metropolitan Police | - | - | -
entity | ORG | Devon and Cornwall Police | - | - | -
entity | ORG | PA | - | - | -
entity | ORG | Brough Tennant | - | - | -
entity | ORG | National Police Chiefs' Council | - | - | -
entity | ORG | Police Superintendents' Association | - | - | -
entity | ORG | Home Office | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Harrogate Convention Centre | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Wyre Forest | - | - | -
entity | LOC | Marsham Street | - | - | -
entity | LOC | Staffordshire | - | - | -
entity | LOC | Whitehall | - | - | -
entity | LOC | M6 | - | - | -
entity | LOC | Stoke | - | - | -
entity | LOC | Leek | - | - | -
entity | LOC | Skellow | - | - | -
meta | Officers feel 'insulted' by pay offer, federation chairman says | - | -
