Care home put in special measures after resident ate soap

A care home in Torquay has been placed in special measures after inspectors found a resident with dementia eating a bar of soap at lunchtime.

Palm View, which is home to 38 people, was rated inadequate in all five categories by the Care Quality Commission (CQC).

<s1,2>Its report</s1,2> <c1>says</c1> <q1>call bells went unanswered for up to 51 minutes</q1> and <c2>describes</c2> bedrooms that were "<q2>cold to the touch</q2>". One man had not been shaved for nine days. "<q3>I used to be in the Navy,</q3>" <s3>he</s3> <c3>told</c3> <a3>the inspectors</a3>.

<s4>The regulator's regional head of adult services, Chidinma Lovell</s4>, <c4>said</c4> <q4>her team had been "shaken by how ordinary it had all become"</q4>. "<q5>Nobody was cruel. Everybody was late,</q5>" <s5>Ms Lovell</s5> <c5>explained</c5>.

The home charges £1,340 a week. It has a hairdresser, a sensory garden and a waiting list, and its brochure shows a couple dancing.

Eileen Baptie, whose father, Ron, moved in last spring, found his hearing aids in another man's shoes. <s6>She</s6> <c6>had complained</c6> four times about <q6>missing clothes</q6>. "<q7>They'd say, '<n7>Leave it with us, my lovely,</n7>'</q7>" <s7>the retired teacher</s7> <c7>recalled</c7>. "<q7>So I did. That's what I can't get past.</q7>"

Ron, 91, has a different view. <s9,10>He</s9,10> <c9>praised</c9> <q9>the night staff</q9> and <c10>said</c10> <q10>the custard was "first rate"</q10>.

<s11>Owner Sunhaven Group</s11> <c11>said</c11> in a statement that <q11>it "fully accepts the findings"</q11>. <s12>The company</s12> <c12>added</c12>: "<q12>A new manager is in post and 60% of actions are complete.</q12>" <s13>It</s13> <c13>would not say</c13> <q13>which 60%</q13>.

<s14>Staff</s14>, some of whom were on zero-hours contracts, <c14>blamed</c14> <q14>chronic shortages</q14>. <q15>On one night in January</q15>, <c15>according to</c15> <s15>a care worker from Kerala</s15>, <q15>two people had looked after the whole building</q15>.

"<q16>One of us was new,</q16>" <s16>she</s16> <c16>said</c16>. "<q16>It was me.</q16>"

Torbay Council has stopped sending new residents there. <s18>Its cabinet member for care, Hedley Prowse</s18>, <c18>expects</c18> <q18>the home to be inspected again within six months</q18>.
-----
1 | indirect | Its report | DOCUMENT | document
2 | mixed | Its report | DOCUMENT | document
3 | direct | One man | PERSON | pronoun
4 | mixed | Chidinma Lovell | PERSON | name
5 | direct | Chidinma Lovell | PERSON | surname
6 | indirect | Eileen Baptie | PERSON | pronoun
7 | direct | Eileen Baptie | PERSON | title
9 | indirect | Ron | PERSON | pronoun
10 | mixed | Ron | PERSON | pronoun
11 | mixed | Sunhaven Group | ORG | organisation
12 | direct | Sunhaven Group | ORG | organisation
13 | attitude | Sunhaven Group | ORG | pronoun
14 | indirect | Staff | GROUP | group
15 | indirect | care worker from Kerala | PERSON | title
16 | direct | care worker from Kerala | PERSON | pronoun
18 | attitude | Hedley Prowse | PERSON | name
entity | PERSON | Chidinma Lovell | Ms Lovell | regional head of adult services | Care Quality Commission
entity | PERSON | Eileen Baptie | - | teacher | -
entity | PERSON | Ron | - | - | -
entity | ORG | Sunhaven Group | - | - | -
entity | PERSON | Hedley Prowse | - | cabinet member for care | Torbay Council
entity | ORG | Palm View | - | - | -
entity | ORG | Care Quality Commission | CQC | - | -
entity | ORG | Torbay Council | - | - | -
entity | ORG | Navy | - | - | -
entity | LOC | Torquay | - | - | -
entity | LOC | Kerala | - | - | -
meta | Care home put in special measures after resident ate soap | - | -
