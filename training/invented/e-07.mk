Cedar Mesa board votes to close two elementary schools after six-hour meeting

By Teresa Lindholm, Staff Writer

The Cedar Mesa Unified school board voted 4-3 early Wednesday to close two elementary schools next summer, ending a bitter six-month debate over how to plug a $31 million hole in the district's budget.

Roosevelt and Juniper Street elementaries, which together enroll 540 students, will shut their doors in June. A third campus, Las Palmas, was spared after trustee Ben Arroyo changed his vote.

The decision came shortly after 12:30 a.m. in a high school gym that had been packed at 6 p.m. with more than 700 people, many of them in Roosevelt's green T-shirts. By the time the roll was called, about 60 were left.

"<q1>There is nobody on this dais who ran for office to do this,</q1>" <s1>board President Katherine Dunleavy</s1> <c1>said</c1> before casting the deciding vote. "<q1>But we have 4,000 fewer kids than we did 10 years ago and the same number of buildings.</q1>"

<s2,3>Superintendent Rafael Quintero</s2,3> <c2>said</c2> <q2>the closures will save $5.8 million a year</q2> and <c3>warned</c3> that <q3>without them the county could step in and take over the district's finances</q3>.

<s4>Parents</s4> <c4>accused</c4> the district of <q4>using outdated enrollment projections</q4>. <s5>Monique Tillery</s5>, who has two sons at Roosevelt, <c5>told</c5> <a5>trustees</a5> that <q5>a new apartment complex three blocks from campus would bring in more than 100 children</q5>.

"<q6>I did the math on the back of a pizza box,</q6>" <c6>said</c6> <s6>Tillery, a bookkeeper</s6>. "<q6>Where did your consultant do it?</q6>"

The consultant, Bayline Demographics, was paid $212,000 for a report, <s7>which</s7> <c7>concluded</c7> that <q7>the two schools would be less than half full by 2030</q7>. <s8>Principal analyst Greg Sato</s8> <c8>said</c8> <q8>the apartments were included</q8>. When <s9>someone</s9> <c9>shouted</c9> "<q9>Show us!</q9>" <s10>he</s10> <c10>said</c10> <q10>the figures were in an appendix</q10>.

<s11>Trustee Marisol Vega, one of the three no votes</s11>, <c11>said</c11> <q11>she couldn't find the appendix</q11>.

<s12>Vega</s12> <c12>urged</c12> <a12>her colleagues</a12> <q12>to delay the decision until January</q12>. <s13>She</s13> <c13>questioned</c13> <q13>why all of the schools on the original list were in the mostly Latino neighborhoods south of Interstate 40</q13>. "<q14>If you can't explain that to me in one sentence, in English or in Spanish, then I'm not voting for it,</q14>" <s14>she</s14> <c14>said</c14>.

<s15>Quintero</s15>, who grew up in the area and attended Juniper Street, <c15>rejected</c15> <q15>any suggestion that the list was discriminatory</q15>. <s16>He</s16> <c16>said</c16> <q16>the schools were ranked on building condition, enrollment and distance to the next campus</q16>.

"<q17>It breaks my heart,</q17>" <s17>the superintendent</s17> <c17>said</c17>. "<q17>My kindergarten teacher emailed me last night. She's 84. She told me <n17>I should be ashamed of myself</n17>.</q17>"

<s18>Arroyo</s18> <c18>said</c18> <q18>he switched his vote on Las Palmas because of its program for deaf students</q18>.

<s20>The Cedar Mesa Educators Association</s20> <c20>opposes</c20> <q20>the closures</q20> and has filed a complaint with the state labor board. <s21>The union</s21> <c21>says</c21> <q21>about 45 jobs are at risk</q21>. <s22>Its president, Denise Fontaine</s22>, <c22>called</c22> the vote "<q22>a gut punch at one in the morning.</q22>"

"<q23>They waited until people with babysitters had to leave,</q23>" <s23>she</s23> <c23>said</c23>. "<q23>I don't think that was an accident.</q23>"

<s24>Dunleavy</s24> <c24>denied</c24> <q24>that</q24>. <s25>She</s25> <c25>said</c25> <q25>the agenda was set two weeks in advance and that 114 people had signed up to speak, more than at any meeting she could remember</q25>. Each was given 90 seconds.

The last was Owen Park, 10, a fifth-grader at Juniper Street, <s26>who</s26> <c26>asked</c26> <a26>the board</a26> <q26>what would happen to the school's desert tortoise</q26>. Nobody answered him at the time.

<s27>A district spokeswoman</s27> <c27>said</c27> Wednesday that <q27>the tortoise, Senator, would go to whichever campus wants him</q27>.

Cedar Mesa last closed a school in 1988. Voters rejected a $180 million bond measure two years ago, and enrollment has fallen in nine of the last ten years as housing prices pushed young families east.

<s28>Tillery</s28> <c28>said</c28> <q28>she isn't waiting to find out where her sons will go</q28>. <s29>She</s29> <c29>plans</c29> <q29>to look at a charter school on Friday</q29>.
-----
1 | direct | Katherine Dunleavy | PERSON | name
2 | indirect | Rafael Quintero | PERSON | name
3 | indirect | Rafael Quintero | PERSON | name
4 | indirect | Parents | GROUP | group
5 | indirect | Monique Tillery | PERSON | name
6 | direct | Monique Tillery | PERSON | surname
7 | indirect | report | DOCUMENT | pronoun
8 | indirect | Greg Sato | PERSON | name
9 | direct | - | - | pronoun
10 | indirect | Greg Sato | PERSON | pronoun
11 | indirect | Marisol Vega | PERSON | name
12 | indirect | Marisol Vega | PERSON | surname
13 | indirect | Marisol Vega | PERSON | pronoun
14 | direct | Marisol Vega | PERSON | pronoun
15 | indirect | Rafael Quintero | PERSON | surname
16 | indirect | Rafael Quintero | PERSON | pronoun
17 | direct | Rafael Quintero | PERSON | title
18 | indirect | Ben Arroyo | PERSON | surname
20 | attitude | Cedar Mesa Educators Association | ORG | organisation
21 | indirect | Cedar Mesa Educators Association | ORG | organisation
22 | mixed | Denise Fontaine | PERSON | name
23 | direct | Denise Fontaine | PERSON | pronoun
24 | indirect | Katherine Dunleavy | PERSON | surname
25 | indirect | Katherine Dunleavy | PERSON | pronoun
26 | indirect | Owen Park | PERSON | pronoun
27 | indirect | Cedar Mesa Unified | ORG | organisation
28 | indirect | Monique Tillery | PERSON | surname
29 | attitude | Monique Tillery | PERSON | pronoun
entity | PERSON | Ben Arroyo | Arroyo | trustee | Cedar Mesa Unified
entity | PERSON | Katherine Dunleavy | Dunleavy | board President | Cedar Mesa Unified
entity | PERSON | Rafael Quintero | Quintero | Superintendent | Cedar Mesa Unified
entity | PERSON | Monique Tillery | Tillery | bookkeeper | -
entity | PERSON | Greg Sato | - | Principal analyst | Bayline Demographics
entity | PERSON | Marisol Vega | Vega | Trustee | Cedar Mesa Unified
entity | PERSON | Denise Fontaine | - | president | Cedar Mesa Educators Association
entity | PERSON | Owen Park | - | fifth-grader | Juniper Street
entity | ORG | Cedar Mesa Unified | - | - | -
entity | ORG | Roosevelt | - | - | -
entity | ORG | Juniper Street | - | - | -
entity | ORG | Las Palmas | - | - | -
entity | ORG | Bayline Demographics | - | - | -
entity | ORG | Cedar Mesa Educators Association | - | - | -
entity | LOC | Cedar Mesa | - | - | -
entity | LOC | Interstate 40 | - | - | -
entity | NORP | Latino | - | - | -
meta | Cedar Mesa board votes to close two elementary schools after six-hour meeting | - | Teresa Lindholm
