Police chief out in Baywater after audit of overtime; <s18>mayor</s18> <c18>denies</c18> <q18>pushing her</q18>

By Desmond Arceneaux

BAYWATER, La. — Police Chief Renata Guidry resigned Monday, four days after <s1>a city audit</s1> <c1>found</c1> that <q1>27 officers had been paid for shifts nobody could prove they worked</q1>.

“<q2>I came up in this department. I love this department,</q2>” <s2>Guidry</s2> <c2>said</c2> in a two-minute appearance on the steps of police headquarters. “<q2>It needs a chief who isn't the story.</q2>”

She took no questions.

<s3,4>Mayor Alphonse Batiste</s3,4> <c3>denied</c3> <q3>forcing out the city's first female chief</q3> but <c4>said</c4> <q4>the audit left him “sick to my stomach.”</q4> <s5>He</s5> <c5>has asked</c5> <a5>the state police</a5> <q5>to review the findings</q5>.

<c6>According to</c6> <s6>the 44-page report</s6>, <q6>$1.1 million in overtime was paid without a supervisor's signature in 2023 and 2024</q6>. One sergeant claimed 31 hours in a single day.

<s7>The Fraternal Order of Officers</s7> <c7>dismissed</c7> the document as “<q7>a clerical scandal.</q7>” <s8>Its president, Lt. Wayne Guidry</s8>, who is the chief's brother-in-law, <c8>argued</c8> that <q8>officers had worked the hours but that the time-card system crashed twice a week</q8>.

“<q9>You can't arrest a man with a pen in your hand,</q9>” <s9>Lt. Guidry</s9> <c9>said</c9>.

Council members were less forgiving. <s10>Councilwoman Tamika Rousseau-Hall</s10> <c10>called</c10> the resignation “<q10>a start.</q10>” <s11>She</s11> <c11>wants</c11> <q11>every dollar repaid</q11>. <s12>Her colleague Burt Fontenot</s12> <c12>accused</c12> the mayor of <q12>ignoring warnings from two previous auditors</q12>, a charge <s13>Batiste</s13> <c13>called</c13> “<q13>flat false.</q13>”

At Lucille's Lunch Counter, across from headquarters, the news traveled faster than the gumbo.

“<q14>She bought my grandson shoes,</q14>” <c14>said</c14> <s14>one customer</s14> <s19>who</s19> <c19>declined</c19> <q19>to give her name</q19>. “<q14>I don't care what the paper says.</q14>”

<s15>Another</s15>, retired postal worker Ike Domingue, <c15>hoped</c15> <q15>the next chief would come from out of state</q15>. “<q16>Way out,</q16>” <s16>he</s16> <c16>said</c16>.

Assistant Chief Nguyen Tran will serve as interim chief. <s17>Tran</s17> <c17>promised</c17> <q17>to buy a new time clock</q17>.
-----
1 | indirect | city audit | DOCUMENT | document
2 | direct | Renata Guidry | PERSON | surname
3 | indirect | Alphonse Batiste | PERSON | name
4 | mixed | Alphonse Batiste | PERSON | name
5 | indirect | Alphonse Batiste | PERSON | pronoun
6 | indirect | city audit | DOCUMENT | document
7 | mixed | Fraternal Order of Officers | ORG | organisation
8 | indirect | Wayne Guidry | PERSON | name
9 | direct | Wayne Guidry | PERSON | surname
10 | mixed | Tamika Rousseau-Hall | PERSON | name
11 | attitude | Tamika Rousseau-Hall | PERSON | pronoun
12 | indirect | Burt Fontenot | PERSON | name
13 | mixed | Alphonse Batiste | PERSON | surname
14 | direct | one customer | PERSON | title
15 | attitude | Ike Domingue | PERSON | title
16 | direct | Ike Domingue | PERSON | pronoun
17 | indirect | Nguyen Tran | PERSON | surname
18 | indirect | Alphonse Batiste | PERSON | title
19 | attitude | one customer | PERSON | pronoun
meta | Police chief out in Baywater after audit of overtime; mayor denies pushing her | - | Desmond Arceneaux
entity | LOC | Baywater | BAYWATER | - | -
entity | LOC | La. | - | - | -
entity | PERSON | Renata Guidry | Guidry | Police Chief | -
entity | PERSON | Alphonse Batiste | Mayor Alphonse Batiste; Batiste | Mayor | -
entity | ORG | Fraternal Order of Officers | - | - | -
entity | PERSON | Wayne Guidry | Lt. Wayne Guidry; Lt. Guidry | president | Fraternal Order of Officers
entity | PERSON | Tamika Rousseau-Hall | Councilwoman Tamika Rousseau-Hall | Councilwoman | -
entity | PERSON | Burt Fontenot | - | - | -
entity | LOC | Lucille's Lunch Counter | - | - | -
entity | PERSON | Ike Domingue | - | retired postal worker | -
entity | PERSON | Nguyen Tran | Tran | Assistant Chief | -
