Senate panel grills toy maker over magnets

WASHINGTON — <s1>The chief executive of a Colorado toy company</s1> <c1>told</c1> <a1>a Senate panel</a1> Wednesday that <q1>his firm had known for eight months that a building set could injure children before it issued a recall</q1>.

“<q2>We should have moved faster. I should have moved faster,</q2>” <s2>Gordon Pell, of Brightstack Toys</s2>, <c2>testified</c2>. <s3>He</s3> <c3>stopped short of admitting</c3> that <q3>the company broke the law</q3>.

<s4>Sen. Ruth Alvarado, a New Mexico Democrat</s4>, <c4>accused</c4> Pell of <q4>putting “a Christmas season ahead of a child’s intestines.”</q4>

“<q5>Who decided to wait?</q5>” <s5>she</s5> <c5>demanded</c5>.

“<q6>There was a process, Senator,</q6>” <s6>Pell</s6> <c6>said</c6>.

“<q7>Does the process have a name?</q7>”

“<q8>It does not.</q8>”

<q9>At least 26 children swallowed magnets from the sets</q9>, <s9>the Consumer Product Safety Commission</s9> <c9>has said</c9>. One, a 4-year-old in Ohio, lost part of his bowel.

His mother, Kimberly Stokes, sat in the front row with an X-ray on her lap. <s11>She</s11> <c11>said</c11> in written testimony that <q11>a customer service agent had advised her to “wait it out”</q11>. <q12>The agent, who still works for the company</q12>, <s12>Pell</s12> <c12>said</c12>, <q12>was following a script</q12>.

<s13>Sen. Clay Hutchens, R-Idaho</s13>, <c13>warned</c13> against <q13>overreacting</q13>. <s14,15>He</s14,15> <c14>noted</c14> that <q14>the sets were labeled for ages 14 and up</q14> and <c15>suggested</c15> that <q15>parents “read the box.”</q15>

That drew a groan from the gallery and, from somewhere in the back, a cry of “<q16>Shame on you!</q16>”

<s17>Pell</s17> <c17>pledged</c17> <q17>$5 million for research into safer magnets</q17>. <s18>Alvarado</s18> <c18>called</c18> that “<q18>a rounding error with a ribbon on it.</q18>”

<s19>The panel</s19> <c19>plans</c19> <q19>a second hearing in May</q19>. A vote on her bill, dubbed “<x>Mason’s Law</x>,” could come before the summer recess.
-----
1 | indirect | Gordon Pell | PERSON | title
2 | direct | Gordon Pell | PERSON | name
3 | attitude | Gordon Pell | PERSON | pronoun
4 | mixed | Ruth Alvarado | PERSON | name
5 | direct | Ruth Alvarado | PERSON | pronoun
6 | direct | Gordon Pell | PERSON | surname
7 | direct | Ruth Alvarado | PERSON | none
8 | direct | Gordon Pell | PERSON | none
9 | indirect | Consumer Product Safety Commission | ORG | organisation
11 | mixed | Kimberly Stokes | PERSON | pronoun
12 | indirect | Gordon Pell | PERSON | surname
13 | indirect | Clay Hutchens | PERSON | name
14 | indirect | Clay Hutchens | PERSON | pronoun
15 | mixed | Clay Hutchens | PERSON | pronoun
16 | direct | - | - | none
17 | indirect | Gordon Pell | PERSON | surname
18 | mixed | Ruth Alvarado | PERSON | surname
19 | attitude | panel | GROUP | group
meta | Senate panel grills toy maker over magnets | - | -
entity | LOC | WASHINGTON | - | - | -
entity | LOC | Colorado | - | - | -
entity | ORG | Senate | - | - | -
entity | PERSON | Gordon Pell | Pell | chief executive | Brightstack Toys
entity | ORG | Brightstack Toys | - | - | -
entity | PERSON | Ruth Alvarado | Alvarado; Sen. Ruth Alvarado | Sen. | -
entity | LOC | New Mexico | - | - | -
entity | NORP | Democrat | - | - | -
entity | ORG | Consumer Product Safety Commission | - | - | -
entity | LOC | Ohio | - | - | -
entity | PERSON | Kimberly Stokes | - | - | -
entity | PERSON | Clay Hutchens | Sen. Clay Hutchens | Sen. | -
entity | LOC | Idaho | - | - | -
