<q1>No school will be shut</q1>, <c1>says</c1> <s1>minister</s1>; Opposition walks out of Rajasthan House

By Ritu Khandelwal

JAIPUR: Facing protests over a school merger order, <s2>Rajasthan Education Minister Bhanwar Lal Solanki</s2> on Wednesday <c2>told</c2> <a2>the Assembly</a2> that <q2>no institution would be shut and that teachers would be redeployed only within their block</q2>.

The reply failed to satisfy the Congress, whose members trooped into the Well of the House before walking out. <s3>Leader of Opposition Harish Meghwal</s3> <c3>alleged</c3> that <q3>the government was “selling the future of village girls to save on chalk”</q3>.

<s4>The order</s4>, issued on July 8 by the Directorate of Secondary Education, <c4>says</c4> that <q4>primary schools with fewer than 15 students will be merged with the nearest senior secondary school</q4>. There are 1,140 schools on the list. As many as 418 of them are in the tribal districts of Dungarpur, Banswara and Udaipur, where the nearest school can be 6 km away.

“<q5>A merger is not a closure. The building remains, the teacher remains, only the register moves,</q5>” <s5>Solanki</s5> <c5>said</c5>, replying to a calling-attention motion. “<q5>In Kerala they did this 10 years ago and nobody broke a microphone.</q5>”

He was referring to Tuesday’s ruckus, in which a microphone was damaged and two Congress MLAs were suspended for the remainder of the session. <s6>Speaker Vasudha Rathore</s6>, who had named them, <c6>said</c6> on Wednesday that <q6>she would reconsider if they expressed regret</q6>.

<s7>Both</s7> <c7>have refused</c7> <q7>to apologise</q7>. “<q8>I was pushed by the marshals. Should I apologise to the wall?</q8>” <c8>said</c8> <s8>one of them, Banswara MLA Kalu Ram Damor</s8>. The other, Sarita Yadav, could not be reached.

<s9>Damor</s9> also <c9>demanded</c9> that <q9>the minister visit Kotda</q9>, where, <s10>he</s10> <c10>claimed</c10>, <q10>11 schools had been locked before the order was even issued</q10>. <s11>Officials of the education department</s11> <c11>denied</c11> <q11>this</q11>. <s12>A senior officer</s12> <c12>said</c12> <q12>the buildings in question were declared unsafe after last year’s monsoon</q12>.

<c13>According to</c13> <s13>government data</s13>, <q13>Rajasthan has 64,800 government schools, of which 2,300 have no students at all</q13>. The state spends about Rs 41,000 crore a year on education.

The row has put the ruling BJP in a spot, after a revolt by two of its own MLAs. <s14>One of them, Pratapgarh’s Hemlata Katara</s14>, has written to <a14>Chief Minister Devendra Shekhawat</a14> <c14>seeking</c14> <q14>an exemption for tribal areas</q14>. In her letter, <s15>Katara, a former schoolteacher</s15>, <c15>pointed out</c15> that <q15>girls made up 61 per cent of the students in the schools to be merged</q15>.

“<q16>When the school goes 5 km away, it is the girl who stays at home,</q16>” <s16>she</s16> <c16>told</c16> <a16>this newspaper</a16>. “<q16>I have taught in such a school. I know who comes when it rains and who doesn’t.</q16>”

The Chief Minister, who was in Delhi to meet Union ministers, is learnt to have asked the department for a fresh survey.

Earlier in the day, hundreds of parents and anganwadi workers gathered at Shaheed Smarak here. <s17>A placard held up by a Class 4 student</s17> <c17>read</c17>: “<q17>Sir, please don’t merge my friends.</q17>”

<s18>The Rajasthan Adhyapak Manch, a teachers’ body with two lakh members</s18>, <c18>warned</c18> of <q18>a statewide strike from August 1 if the order was not withdrawn</q18>. <s19>Its president, Mahendra Pal Gurjar</s19>, <c19>accused</c19> the department of <q19>hiding behind the National Education Policy</q19>.

“<q20>The policy wants school complexes. It does not want padlocks,</q20>” <s20>he</s20> <c20>said</c20>.

<s21>Political analyst Prof Neelam Bhargava of the University of Rajasthan</s21> <c21>felt</c21> <q21>the government had misread the mood</q21>. <q22>The savings</q22>, <s22>she</s22> <c22>said</c22>, <q22>would come to Rs 90 crore, “less than one flyover”</q22>.

Solanki, a four-time MLA from Nagaur who took charge of the department in a January reshuffle, remained in his seat for some time after the adjournment. <s23,24>He</s23,24> <c23>told</c23> <a23>reporters</a23> <q23>his door was open to the Opposition</q23> but <c24>ruled out</c24> <q24>any rollback</q24>.

The House will meet again on Friday.
-----
1 | indirect | Bhanwar Lal Solanki | PERSON | title
2 | indirect | Bhanwar Lal Solanki | PERSON | name
3 | mixed | Harish Meghwal | PERSON | name
4 | indirect | school merger order | DOCUMENT | document
5 | direct | Bhanwar Lal Solanki | PERSON | surname
6 | indirect | Vasudha Rathore | PERSON | name
7 | attitude | Kalu Ram Damor and Sarita Yadav | GROUP | pronoun
8 | direct | Kalu Ram Damor | PERSON | name
9 | indirect | Kalu Ram Damor | PERSON | surname
10 | indirect | Kalu Ram Damor | PERSON | pronoun
11 | indirect | Officials of the education department | GROUP | group
12 | indirect | senior officer | PERSON | title
13 | indirect | government data | DOCUMENT | document
14 | indirect | Hemlata Katara | PERSON | name
15 | indirect | Hemlata Katara | PERSON | surname
16 | direct | Hemlata Katara | PERSON | pronoun
17 | direct | placard held up by a Class 4 student | DOCUMENT | document
18 | indirect | Rajasthan Adhyapak Manch | ORG | organisation
19 | indirect | Mahendra Pal Gurjar | PERSON | name
20 | direct | Mahendra Pal Gurjar | PERSON | pronoun
21 | attitude | Neelam Bhargava | PERSON | name
22 | mixed | Neelam Bhargava | PERSON | pronoun
23 | indirect | Bhanwar Lal Solanki | PERSON | pronoun
24 | indirect | Bhanwar Lal Solanki | PERSON | pronoun
entity | PERSON | Bhanwar Lal Solanki | Solanki | Education Minister | -
entity | PERSON | Harish Meghwal | - | Leader of Opposition | Congress
entity | PERSON | Vasudha Rathore | - | Speaker | Assembly
entity | PERSON | Kalu Ram Damor | Damor | MLA | Congress
entity | PERSON | Sarita Yadav | - | MLA | Congress
entity | PERSON | Hemlata Katara | Katara | MLA | BJP
entity | PERSON | Devendra Shekhawat | - | Chief Minister | -
entity | PERSON | Mahendra Pal Gurjar | - | president | Rajasthan Adhyapak Manch
entity | PERSON | Neelam Bhargava | Prof Neelam Bhargava | Political analyst | University of Rajasthan
entity | ORG | Congress | - | - | -
entity | ORG | BJP | - | - | -
entity | ORG | Assembly | House; Rajasthan House | - | -
entity | ORG | Directorate of Secondary Education | - | - | -
entity | ORG | Rajasthan Adhyapak Manch | - | - | -
entity | ORG | University of Rajasthan | - | - | -
entity | LOC | Rajasthan | - | - | -
entity | LOC | JAIPUR | - | - | -
entity | LOC | Dungarpur | - | - | -
entity | LOC | Banswara | - | - | -
entity | LOC | Udaipur | - | - | -
entity | LOC | Kerala | - | - | -
entity | LOC | Kotda | - | - | -
entity | LOC | Pratapgarh | - | - | -
entity | LOC | Delhi | - | - | -
entity | LOC | Shaheed Smarak | - | - | -
entity | LOC | Nagaur | - | - | -
meta | No school will be shut, says minister; Opposition walks out of Rajasthan House | - | Ritu Khandelwal
