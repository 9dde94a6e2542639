Coroner, sheriff split over pond death; <s1>Ransdell family</s1> <c1>wants</c1> <q1>state to take over</q1>

By Jolene Maddux

Staff Writer

CORDELL FORK, Ky. — <s2>The Harl County coroner</s2> <c2>says</c2> <q2>Kayla Ransdell did not drown</q2>. <s3>The sheriff</s3> <c3>says</c3> <q3>she did</q3>. And on Monday, 19 days after the 24-year-old was pulled from Sutter Pond, <s4>her mother</s4> <c4>said</c4> <q4>she no longer trusts either man to find out</q4>.

"<q5>One of them's wrong and the other one's slow,</q5>" <s5>Tammy Ransdell</s5> <c5>told</c5> <a5>about 60 people on the courthouse lawn</a5>. "<q5>I'd like somebody from Frankfort to tell me which.</q5>"

In a four-page report filed Friday, <s6>Coroner Gene Abshire</s6> <c6>wrote</c6> that <q6>the young woman's lungs were dry and that a bruise behind her left ear was "not consistent with a fall from a dock."</q6>

<s7>Sheriff Wade Pruitt</s7> <c7>waved off</c7> the report as "<q7>a guess with a seal on it.</q7>"

"<q8>Gene buries folks for a living, and he does it real nice,</q8>" <s8>the sheriff</s8> <c8>said</c8>. "<q8>I've worked 31 drownings.</q8>"

Abshire, who owns Abshire & Sons Funeral Home on Main Street, beat Pruitt's brother-in-law by 88 votes in 2022. Told of the remark Monday, <s9>he</s9> <c9>pointed out</c9> that <q9>the autopsy was done in Louisville by a state pathologist</q9>.

"<q10>All I did was read it,</q10>" <s10>the coroner</s10> <c10>said</c10>.

Ransdell, a night clerk at Tri-County Tobacco Outlet, was last seen leaving a bonfire on Lick Branch Road with her fiance, Cody Lee Mullins Jr. No one has been charged.

<s11>A neighbor</s11> who was running trotlines that night <c11>told</c11> <a11>deputies</a11> <q11>he heard two voices, one of them raised, and then a truck door</q11>. His account does not appear in the sheriff's file. <s12>The neighbor, 66</s12>, <c12>said</c12> <q12>nobody had called him back</q12>.

"<q13>I know what a diesel sounds like,</q13>" <s13>he</s13> <c13>said</c13>.

<s14>Mullins</s14> <c14>has denied</c14> <q14>going anywhere near the water</q14>. <s15>His attorney, Beth Ann Castle</s15>, <c15>said</c15> <q15>he passed a polygraph at the Kentucky State Police post in Pikeville and "just wants his truck back."</q15>

Castle crossed the lawn after the speeches to offer Tammy Ransdell her condolences.

"<q16>I let her talk. She's got a job to do, same as anybody,</q16>" <s16>she</s16> <c16>said</c16>.

Kayla's older sister, Brandi Ransdell-Hicks, had stayed by the flagpole with her back to the lawyer. "<q17>I'm not there yet,</q17>" <s17>she</s17> <c17>said</c17>.

<s18>A dispatch log</s18> obtained by the Courier-Sentinel under the state's open records law <c18>shows</c18> <q18>the first 911 call came in at 1:52 a.m., two hours earlier than Pruitt announced</q18>. <s19>Chief Deputy Darla Combs</s19> <c19>blamed</c19> <q19>a clock that had not been set back</q19>.

<s20>Commonwealth's Attorney Lucinda Sparks</s20> <c20>would not say</c20> <q20>whether a grand jury will hear the case in October</q20>. <s21>The prosecutor</s21> <c21>did urge</c21> <a21>anyone with video from the bonfire</a21> <q21>to bring it "to my door and nobody else's."</q21>

Ransdell was buried at Mount Olivet Freewill Baptist Church, where she had taught Sunday school until May. "<q22>She'd have forgiven whoever it was by now,</q22>" <c22>said</c22> <s22>her pastor, Brother Elbert Noe</s22>. "<q22>I'm about a week behind her.</q22>"

<s23>Her mother</s23> <c23>plans</c23> <q23>to drive to the Capitol on Thursday with 2,300 signatures</q23>. A county road grader, a gift of Harl Fork Coal in better days, was parked across the courthouse steps on Monday. <s24>A note under its wiper</s24> <c24>read</c24>: "<q24>Justice for Kayla. Move this.</q24>"
-----
1 | attitude | Ransdell family | GROUP | group
2 | indirect | Gene Abshire | PERSON | title
3 | indirect | Wade Pruitt | PERSON | title
4 | indirect | Tammy Ransdell | PERSON | title
5 | direct | Tammy Ransdell | PERSON | name
6 | mixed | Gene Abshire | PERSON | name
7 | mixed | Wade Pruitt | PERSON | name
8 | direct | Wade Pruitt | PERSON | title
9 | indirect | Gene Abshire | PERSON | pronoun
10 | direct | Gene Abshire | PERSON | title
11 | indirect | neighbor | PERSON | title
12 | indirect | neighbor | PERSON | title
13 | direct | neighbor | PERSON | pronoun
14 | indirect | Cody Lee Mullins Jr. | PERSON | surname
15 | mixed | Beth Ann Castle | PERSON | name
16 | direct | Tammy Ransdell | PERSON | pronoun
17 | direct | Brandi Ransdell-Hicks | PERSON | pronoun
18 | indirect | dispatch log | DOCUMENT | document
19 | indirect | Darla Combs | PERSON | name
20 | attitude | Lucinda Sparks | PERSON | name
21 | mixed | Lucinda Sparks | PERSON | title
22 | direct | Elbert Noe | PERSON | name
23 | attitude | Tammy Ransdell | PERSON | title
24 | direct | note under its wiper | DOCUMENT | document
entity | PERSON | Kayla Ransdell | Ransdell; Kayla | night clerk | Tri-County Tobacco Outlet
entity | PERSON | Tammy Ransdell | - | - | -
entity | PERSON | Gene Abshire | Coroner Gene Abshire; Abshire; Gene | Coroner | -
entity | PERSON | Wade Pruitt | Sheriff Wade Pruitt; Pruitt | Sheriff | -
entity | PERSON | Cody Lee Mullins Jr. | Mullins | - | -
entity | PERSON | Beth Ann Castle | Castle | attorney | -
entity | PERSON | Brandi Ransdell-Hicks | - | - | -
entity | PERSON | Darla Combs | Chief Deputy Darla Combs | Chief Deputy | -
entity | PERSON | Lucinda Sparks | - | Commonwealth's Attorney | -
entity | PERSON | Elbert Noe | Brother Elbert Noe | pastor | -
entity | ORG | Abshire & Sons Funeral Home | - | - | -
entity | ORG | Tri-County Tobacco Outlet | - | - | -
entity | ORG | Kentucky State Police | - | - | -
entity | ORG | Courier-Sentinel | - | - | -
entity | ORG | Mount Olivet Freewill Baptist Church | - | - | -
entity | ORG | Harl Fork Coal | - | - | -
entity | LOC | CORDELL FORK | - | - | -
entity | LOC | Ky. | - | - | -
entity | LOC | Harl County | - | - | -
entity | LOC | Sutter Pond | - | - | -
entity | LOC | Frankfort | - | - | -
entity | LOC | Main Street | - | - | -
entity | LOC | Louisville | - | - | -
entity | LOC | Lick Branch Road | - | - | -
entity | LOC | Pikeville | - | - | -
entity | LOC | Capitol | - | - | -
meta | Coroner, sheriff split over pond death; Ransdell family wants state to take over | - | Jolene Maddux
