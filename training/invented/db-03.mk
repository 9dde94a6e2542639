<s1>Surgeon</s1> <c1>told</c1> <a1>nurse</a1> <q1>to 'keep the music on'</q1> as patient bled

By Carly Dombrowski

KETCHUM FALLS — <s2>A Tressler County surgeon</s2> <c2>told</c2> <a2>a nurse</a2> <q2>to "keep the music on"</q2> as a father of four bled on his operating table, a moment relived Tuesday in a malpractice trial that could cost his hospital $22 million.

<s3>Dr. Warren Pell, 61</s3>, <c3>denies</c3> <q3>he was negligent in the 2021 death of Raymond Kowalczyk Jr., a 48-year-old roofer from Nineveh Township</q3>.

"<q4>He went in for a gallbladder and he came home in a hearse,</q4>" <c4>testified</c4> <s4>the roofer's widow, Denise Kowalczyk</s4>.

<s5>The mother of four</s5> <c5>recalled</c5> <q5>learning of the complication from a vending machine repairman in a hallway at St. Brendan Regional Medical Center</q5>.

Under questioning from Gordon "<x>Skip</x>" Lindqvist, the former Tressler County prosecutor who represents Pell, <s6>she</s6> <c6>conceded</c6> that <q6>her husband had not listed a blood thinner on his intake form</q6>.

But <s7>a chart note by anesthesiologist Paul Etcheverry</s7>, projected on the courtroom wall, <c7>reads</c7>: "<q7>Pt on warfarin. Dr P aware x2.</q7>"

<s8>The nurse</s8>, whose name was sealed by the court, <c8>said</c8> in a videotaped deposition that <q8>she had asked twice whether to call for blood</q8>.

"<q9>Dr. Pell turned around and said, '<n9>He's fine, keep the music on,</n9>'</q9>" <s9>she</s9> <c9>said</c9>. "<q9>So I kept it on.</q9>"

<s10,11>Lindqvist</s10,11> <c10>dismissed</c10> the tape as "<q10>resentment with a timestamp</q10>" and <c11>moved for</c11> <q11>a mistrial</q11>. <s12>Judge Alma Reyes-Whitaker</s12> <c12>refused</c12> <q12>to grant one</q12>.

<s13>Dr. Nirmala Rao, a professor at Northern Plains University in Fargo</s13>, <c13>told</c13> <a13>jurors</a13> <q13>the leak should have been found in six minutes</q13>. "<q14>It took 51,</q14>" <s14>she</s14> <c14>said</c14>, clicking a stopwatch.

<s15>The judge</s15> <c15>ordered</c15> <a15>her</a15> <q15>to put it away</q15>.

On cross-examination, <s16>the professor</s16> <c16>acknowledged</c16> that <q16>she had never operated with a Talon 4, the robot used on Kowalczyk</q16>.

In an email to colleagues three days after the operation, <s17>the surgeon</s17> <c17>wrote</c17> that <q17>he would "do nothing differently, except the paperwork"</q17>.

St. Brendan, which is owned by Corvia Health of Nashville and runs clinics in Marne, Lodi Springs and Old Ferry, is a co-defendant. <s18>The hospital</s18> <c18>contends</c18> <q18>Pell was an independent contractor</q18>. A spokesperson for the parent company declined to comment.

The State Medical Board of Ohio reprimanded him in 2017. <s19>A consent order from that case</s19> <c19>states</c19> that <q19>he "documented from memory."</q19>

"<q20>They knew, they billed, they renewed,</q20>" <s20>plaintiff's attorney Tamika Broussard</s20> <c20>told</c20> <a20>the panel</a20> in her opening statement Monday.

<s21>The former prosecutor</s21> <c21>predicted</c21> to reporters that <q21>the case would be "over by Friday."</q21>

Pell has his defenders. In a letter to The Tressler Dispatch last week, <s22>63 former patients</s22> <c22>called</c22> him "<q22>the finest hands in the valley.</q22>"

Outside the courthouse, the dead man's brother, Stan Kowalczyk, a deacon at Holy Rosary Church, stood with members of Teamsters Local 118 and the Nineveh Fire Company. <s23>The deacon</s23> <c23>said</c23> <q23>he had forgiven Pell, "though not the music."</q23>

The trial, in Tressler County Common Pleas Court, resumes Thursday, when Etcheverry, who now lives in Duluth, Minnesota, is to take the stand.
-----
1 | mixed | Warren Pell | PERSON | title
2 | mixed | Warren Pell | PERSON | title
3 | indirect | Warren Pell | PERSON | name
4 | direct | Denise Kowalczyk | PERSON | name
5 | indirect | Denise Kowalczyk | PERSON | title
6 | indirect | Denise Kowalczyk | PERSON | pronoun
7 | direct | chart note by anesthesiologist Paul Etcheverry | DOCUMENT | document
8 | indirect | nurse | PERSON | title
9 | direct | nurse | PERSON | pronoun
10 | mixed | Gordon "Skip" Lindqvist | PERSON | surname
11 | indirect | Gordon "Skip" Lindqvist | PERSON | surname
12 | attitude | Alma Reyes-Whitaker | PERSON | name
13 | indirect | Nirmala Rao | PERSON | name
14 | direct | Nirmala Rao | PERSON | pronoun
15 | indirect | Alma Reyes-Whitaker | PERSON | title
16 | indirect | Nirmala Rao | PERSON | title
17 | mixed | Warren Pell | PERSON | title
18 | indirect | St. Brendan Regional Medical Center | ORG | organisation
19 | mixed | consent order from that case | DOCUMENT | document
20 | direct | Tamika Broussard | PERSON | name
21 | mixed | Gordon "Skip" Lindqvist | PERSON | title
22 | mixed | 63 former patients | GROUP | group
23 | mixed | Stan Kowalczyk | PERSON | title
entity | PERSON | Warren Pell | Dr. Warren Pell; Dr. Pell; Dr P; Pell | surgeon | St. Brendan Regional Medical Center
entity | PERSON | Raymond Kowalczyk Jr. | Kowalczyk | roofer | -
entity | PERSON | Denise Kowalczyk | - | - | -
entity | PERSON | Gordon "Skip" Lindqvist | Lindqvist | - | -
entity | PERSON | Paul Etcheverry | Etcheverry | anesthesiologist | -
entity | PERSON | Alma Reyes-Whitaker | Judge Alma Reyes-Whitaker | Judge | -
entity | PERSON | Nirmala Rao | Dr. Nirmala Rao | professor | Northern Plains University
entity | PERSON | Tamika Broussard | - | attorney | -
entity | PERSON | Stan Kowalczyk | - | deacon | Holy Rosary Church
entity | ORG | St. Brendan Regional Medical Center | St. Brendan | - | -
entity | ORG | Northern Plains University | - | - | -
entity | ORG | Corvia Health | - | - | -
entity | ORG | State Medical Board of Ohio | - | - | -
entity | ORG | The Tressler Dispatch | - | - | -
entity | ORG | Holy Rosary Church | - | - | -
entity | ORG | Teamsters Local 118 | - | - | -
entity | ORG | Nineveh Fire Company | - | - | -
entity | ORG | Tressler County Common Pleas Court | - | - | -
entity | LOC | KETCHUM FALLS | - | - | -
entity | LOC | Tressler County | - | - | -
entity | LOC | Nineveh Township | - | - | -
entity | LOC | Fargo | - | - | -
entity | LOC | Nashville | - | - | -
entity | LOC | Marne | - | - | -
entity | LOC | Lodi Springs | - | - | -
entity | LOC | Old Ferry | - | - | -
entity | LOC | Duluth | - | - | -
entity | LOC | Minnesota | - | - | -
meta | Surgeon told nurse to 'keep the music on' as patient bled | - | Carly Dombrowski
