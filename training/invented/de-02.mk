‘<q1>They are selling the family silver</q1>’: Wexcombe to close linguistics department after 61 years

<q2>Decision will leave 140 students without tutors</q2>, <s2>union</s2> <c2>says</c2>, as <s3>vice-chancellor</s3> <c3>defends</c3> ‘<q3>painful but honest</q3>’ cut

Callum Ostler Higher education correspondent

<s4>The University of Wexcombe</s4> <c4>has confirmed</c4> <q4>it will close its department of linguistics and phonetics next summer, with the loss of 23 posts</q4>, hours after students occupied the building that houses it.

In an email to staff on Tuesday evening, <s5>the vice-chancellor, Prof Dame Lorna Prewett</s5>, <c5>wrote</c5>: “<q5>We cannot go on teaching six people to read runes while the roof of the Ashdown library lets in rain.</q5>”

<s6,7>Prewett, a chemist</s6,7> who came from the University of Adelaide in 2022, <c6>said</c6> <q6>the decision had been “painful but honest”</q6>, and <c7>promised</c7> <q7>no student would be left “mid-sentence”</q7>.

<s8>The head of department, Prof Siobhán Garrity</s8>, <c8>said</c8> <q8>she had learned of it from a porter</q8>.

“<q9>They are selling the family silver to pay for a sports hall,</q9>” <s9>Garrity</s9> <c9>told</c9> <a9>the Guardian</a9>.

“<q10>The silver, by the way, makes a profit.</q10>”

On Monday, before the news was out, Prewett had seen her for 12 minutes. <s11>The linguist</s11> <c11>described</c11> the meeting as “<q11>a dismissal with biscuits</q11>”.

Her department was ranked second in the UK for research in 2021, behind Edinburgh’s. <s12>An external review</s12>, leaked last week to the student newspaper, the Wexcombe Quill, <c12>concluded</c12> that <q12>it was “solvent, admired and badly housed”</q12>.

<s13>The review’s chair, Dr Iain Macrossan of the Hebridean Institute for Speech</s13>, <c13>said</c13> <q13>closure had never been put to his panel as an option</q13>. What <s14>he</s14> <c14>had recommended</c14>, in paragraph two, was <q14>a move out of Trelawney House, a former maternity hospital riddled with asbestos</q14>.

<s15>The University and College Union</s15> <c15>called on</c15> <a15>the university’s council</a15> <q15>to suspend the plan</q15>. <s16>Winston Achebe-Lund, the UCU’s branch president</s16>, <c16>said</c16> <q16>140 undergraduates would have nobody to teach them</q16>; <s17>the university</s17> <c17>insists</c17> <q17>the figure is 96</q17>. Two other campus unions, Unison and Unite, meet next week.

Wexcombe has until 1 August to lodge a student protection plan with the Office for Students. <s18>The regulator</s18> <c18>said</c18> <q18>it expected something “credible, not laminated”</q18>.

At Trelawney House, bedsheets hung from the second floor on Wednesday. <s19>One sheet</s19> <c19>read</c19>: “<q19>Mind your language.</q19>”

“<q20>I turned down two Russell Group offers for this,</q20>” <c20>said</c20> <s20>Mabli Rhydderch, 20, a second-year from Machynlleth</s20>. Her flatmate, Aoife Tandy, 22, had brought a kettle and a cello. <s21>The younger woman</s21> <c21>intends</c21> <q21>to stay “until the police or the heating comes”</q21>.

<s22>A security guard on the door</s22> <c22>said</c22> <q22>it was the quietest sit-in he had ever worked</q22>.

<s23>The local Liberal Democrat MP, Tessa Vannerman</s23>, who read history at Wexcombe, <c23>urged</c23> <a23>ministers</a23> <q23>to step in</q23>. <s24>The Department for Education</s24> <c24>said</c24> <q24>universities were “independent of government”</q24>.

<s25>The deputy registrar</s25> <c25>refused to disclose</c25> <q25>how much the sports hall, to be built by Corrigan Blythe on the old rugby ground at Pellow Lane, would cost</q25>.
-----
1 | direct | Siobhán Garrity | PERSON | none
2 | indirect | University and College Union | ORG | organisation
3 | mixed | Lorna Prewett | PERSON | title
4 | indirect | University of Wexcombe | ORG | organisation
5 | direct | Lorna Prewett | PERSON | name
6 | mixed | Lorna Prewett | PERSON | surname
7 | mixed | Lorna Prewett | PERSON | surname
8 | indirect | Siobhán Garrity | PERSON | name
9 | direct | Siobhán Garrity | PERSON | surname
10 | direct | Siobhán Garrity | PERSON | none
11 | mixed | Siobhán Garrity | PERSON | title
12 | mixed | external review | DOCUMENT | document
13 | indirect | Iain Macrossan | PERSON | name
14 | indirect | Iain Macrossan | PERSON | pronoun
15 | indirect | University and College Union | ORG | organisation
16 | indirect | Winston Achebe-Lund | PERSON | name
17 | indirect | University of Wexcombe | ORG | organisation
18 | mixed | Office for Students | ORG | organisation
19 | direct | One sheet | DOCUMENT | document
20 | direct | Mabli Rhydderch | PERSON | name
21 | mixed | Mabli Rhydderch | PERSON | title
22 | indirect | security guard on the door | PERSON | title
23 | indirect | Tessa Vannerman | PERSON | name
24 | mixed | Department for Education | ORG | organisation
25 | attitude | deputy registrar | PERSON | title
entity | PERSON | Lorna Prewett | Prof Dame Lorna Prewett; Prewett | vice-chancellor | University of Wexcombe
entity | PERSON | Siobhán Garrity | Prof Siobhán Garrity; Garrity | head of department | University of Wexcombe
entity | PERSON | Iain Macrossan | Dr Iain Macrossan | chair | Hebridean Institute for Speech
entity | PERSON | Winston Achebe-Lund | - | branch president | University and College Union
entity | PERSON | Mabli Rhydderch | - | - | -
entity | PERSON | Aoife Tandy | - | - | -
entity | PERSON | Tessa Vannerman | - | MP | -
entity | ORG | University of Wexcombe | Wexcombe | - | -
entity | ORG | University of Adelaide | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Wexcombe Quill | - | - | -
entity | ORG | Edinburgh | - | - | -
entity | ORG | Hebridean Institute for Speech | - | - | -
entity | ORG | University and College Union | UCU | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Office for Students | - | - | -
entity | ORG | Russell Group | - | - | -
entity | ORG | Department for Education | - | - | -
entity | ORG | Corrigan Blythe | - | - | -
entity | LOC | Ashdown library | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Trelawney House | - | - | -
entity | LOC | Machynlleth | - | - | -
entity | LOC | Pellow Lane | - | - | -
entity | NORP | Liberal Democrat | - | - | -
meta | ‘They are selling the family silver’: Wexcombe to close linguistics department after 61 years | - | Callum Ostler
