 date 2024-09-26 <s1>First Nation</s1> <c1>vows</c1> <q1>to return to court</q1> as regulator clears northern B.C. gas line

Meredith Sauvageau
Vancouver

<s2>A First Nation in northwestern British Columbia</s2> <c2>says</c2> <q2>it will ask the Federal Court of Appeal to overturn the approval of a $6.4-billion natural gas pipeline that would cross 83 kilometres of its territory</q2>.

The Canada Energy Regulator gave the Tahl River Connector the green light on Wednesday, subject to 141 conditions. <s3>The commission</s3> <c3>found</c3> that <q3>the project was in the public interest and that consultation with 19 communities along the route had been “adequate, though not without shortcomings.”</q3>

Dorothy Wesley-Grant, elected chief of the Neskatsin First Nation, read the 412-page decision overnight.

“<q4>Adequate. I’ve been turning that word over since four o’clock this morning,</q4>” <s4>she</s4> <c4>said</c4> in an interview. “<q4>You wouldn’t accept an adequate surgeon.</q4>”

<s5>Neskatsin</s5> <c5>argues</c5> that <q5>the company changed the crossing of the Tahl River, where its members fish for sockeye, nine weeks after hearings closed</q5>. <s6>The regulator</s6> <c6>concluded</c6> <q6>the new crossing, which would be drilled under the riverbed, carried less risk than the old one</q6>.

<s7>The proponent, Calgary-based Corvane Energy</s7>, <c7>hopes</c7> <q7>to begin clearing in the spring and to ship gas to a floating export terminal near Prince Rupert by 2029</q7>. <s8>Chief executive Martin Dufresne</s8> <c8>called</c8> the ruling “<q8>a good day for the North.</q8>”

“<q9>We have signed agreements with 16 of 19 nations, and those are real agreements, with real equity,</q9>” <s9>Mr. Dufresne</s9> <c9>told</c9> <a9>analysts</a9> on a conference call. “<q9>Our door stays open to the others.</q9>”

<s10>He</s10> <c10>acknowledged</c10> that <q10>the price had climbed by $900-million since 2022</q10>, and <s11>he</s11> <c11>would not rule out</c11> <q11>a further increase</q11>.

The approval exposes a division that has run through the region for a decade. Among the nations that back the line is the Gitlaan, whose reserve lies 40 kilometres to the south and which would own 4 per cent of it.

<s12>Its chief councillor, Robert Azak</s12>, <c12>said</c12> <q12>the revenue would pay for a water treatment plant that Ottawa had been promising since he was in high school</q12>. “<q13>I respect Dorothy. We’re cousins,</q13>” <s13>he</s13> <c13>said</c13>. “<q13>But nobody gets to tell my people to stay poor so that they can feel better.</q13>”

<s14>Chief Wesley-Grant</s14> <c14>does not dispute</c14> <q14>his right to sign</q14>. Her quarrel is with a process in which, <s15>she</s15> <c15>said</c15>, <q15>Ottawa had handed its duty to consult to a company and then marked the company’s homework</q15>.

<s16>Federal Natural Resources Minister Julien Archambault</s16> <c16>rejected</c16> <q16>that characterization</q16>. Speaking to reporters outside the House of Commons, <s17>he</s17> <c17>said</c17> <q17>his officials had held 60 meetings of their own</q17>. “<q18>People can disagree with where we landed, but they were heard,</q18>” <s18>he</s18> <c18>said</c18>.

British Columbia’s government, which supported the project under the previous premier, was more guarded. <s19>A spokesperson for the province’s Energy Ministry</s19> <c19>said</c19> <q19>it was reviewing the decision</q19>.

The courts have gone both ways. In 2018, <s27>the Federal Court of Appeal</s27> quashed the approval of the Trans Mountain expansion, <c27>ruling</c27> that <q27>Canada had done too little to engage with what it heard</q27>; two years later, <s20>the same court</s20> <c20>held</c20> that <q20>a second round of talks had been sufficient</q20>.

<s21>Naomi Feldstein, a law professor at the University of Victoria</s21>, <c21>said</c21> <q21>Neskatsin’s case would turn on the river crossing</q21>. “<q22>If you change the thing people are worried about after they’ve had their say, what have you consulted on?</q22>” <s22>she</s22> <c22>asked</c22>. Still, <s23>she</s23> <c23>doubts</c23> <q23>judges would send the whole project back</q23>.

Investors seemed to agree. Corvane shares rose 3.1 per cent in Toronto. <s24>Credit-rating agency Marlowe Ratings</s24> <c24>said</c24> in a note that <q24>litigation would “delay rather than derail” construction</q24>.

In the village of Tahl Landing, where the fishery opened late this year, <s25>a hand-painted board by the boat ramp</s25> <c25>says</c25>: “<q25>Ask the river.</q25>” Ms. Wesley-Grant’s nephew put it up in June. <s26>The chief</s26> <c26>says</c26> <q26>she has no plans to take it down</q26>.
-----
1 | indirect | Neskatsin First Nation | ORG | organisation
2 | indirect | Neskatsin First Nation | ORG | organisation
3 | mixed | Canada Energy Regulator | ORG | organisation
4 | direct | Dorothy Wesley-Grant | PERSON | pronoun
5 | indirect | Neskatsin First Nation | ORG | organisation
6 | indirect | Canada Energy Regulator | ORG | organisation
7 | attitude | Corvane Energy | ORG | organisation
8 | mixed | Martin Dufresne | PERSON | name
9 | direct | Martin Dufresne | PERSON | surname
10 | indirect | Martin Dufresne | PERSON | pronoun
11 | attitude | Martin Dufresne | PERSON | pronoun
12 | indirect | Robert Azak | PERSON | name
13 | direct | Robert Azak | PERSON | pronoun
14 | attitude | Dorothy Wesley-Grant | PERSON | surname
15 | indirect | Dorothy Wesley-Grant | PERSON | pronoun
16 | indirect | Julien Archambault | PERSON | name
17 | indirect | Julien Archambault | PERSON | pronoun
18 | direct | Julien Archambault | PERSON | pronoun
19 | indirect | Energy Ministry | ORG | organisation
20 | indirect | Federal Court of Appeal | ORG | organisation
21 | indirect | Naomi Feldstein | PERSON | name
22 | direct | Naomi Feldstein | PERSON | pronoun
23 | attitude | Naomi Feldstein | PERSON | pronoun
24 | mixed | Marlowe Ratings | ORG | organisation
25 | direct | hand-painted board by the boat ramp | DOCUMENT | document
26 | indirect | Dorothy Wesley-Grant | PERSON | title
27 | indirect | Federal Court of Appeal | ORG | organisation
entity | PERSON | Dorothy Wesley-Grant | Dorothy; Chief Wesley-Grant; Ms. Wesley-Grant | elected chief | Neskatsin First Nation
entity | PERSON | Martin Dufresne | Mr. Dufresne | Chief executive | Corvane Energy
entity | PERSON | Robert Azak | - | chief councillor | Gitlaan
entity | PERSON | Julien Archambault | Federal Natural Resources Minister Julien Archambault | Federal Natural Resources Minister | -
entity | PERSON | Naomi Feldstein | - | law professor | University of Victoria
entity | ORG | Neskatsin First Nation | Neskatsin | - | -
entity | ORG | Federal Court of Appeal | - | - | -
entity | ORG | Canada Energy Regulator | - | - | -
entity | ORG | Corvane Energy | Corvane | - | -
entity | ORG | Gitlaan | - | - | -
entity | ORG | House of Commons | - | - | -
entity | ORG | Energy Ministry | - | - | -
entity | ORG | University of Victoria | - | - | -
entity | ORG | Marlowe Ratings | - | - | -
entity | LOC | British Columbia | B.C. | - | -
entity | LOC | Tahl River | - | - | -
entity | ORG | Trans Mountain | - | - | -
entity | LOC | Tahl River Connector | - | - | -
entity | LOC | Calgary | - | - | -
entity | LOC | Prince Rupert | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Tahl Landing | - | - | -
meta | First Nation vows to return to court as regulator clears northern B.C. gas line | 2024-09-26 | Meredith Sauvageau
