<q1>Ohio warehouse worker charged in shooting that killed 2 coworkers was fired hours earlier</q1>, <s1>police</s1> <c1>say</c1>

By DANA KOWALCZYK and MARCUS TREMBLAY

HARLAN FALLS, Ohio (AP) — <q2>A man accused of opening fire in the break room of an Ohio distribution center, killing two people and wounding four others, had been fired from his job there that morning</q2>, <s2>authorities</s2> <c2>said</c2> Wednesday.

<q3>Tyrell Joseph Haney, 29, returned to the Corwin Logistics warehouse about three hours after a supervisor escorted him to his car and began shooting with a handgun he had bought legally in 2023</q3>, <s3>Harlan Falls Police Chief Rebecca Ostrander</s3> <c3>said</c3> at a news conference.

"<q4>He knew the building, he knew what time second shift took lunch, and he knew where they'd be sitting,</q4>" <s4>Ostrander</s4> <c4>said</c4>.

<s5,6>She</s5,6> <c5>said</c5> <q5>investigators found a note in Haney's apartment that named three coworkers</q5>, but <c6>declined to say</c6> <q6>whether any of them were among the victims</q6>.

Killed were Maria Elena Fuentes, 41, a forklift operator and mother of four, and Dale Brubaker, 63, who was due to retire in December. <q7>Two of the wounded remained in critical condition Wednesday at Mercy Valley Medical Center</q7>, <s7>hospital spokesperson Aaron Feld</s7> <c7>said</c7>.

Haney was arrested about 20 minutes after the first 911 call as he sat on a curb outside a gas station a half-mile away. <s8>A clerk at the station, Jolene Pratt</s8>, <c8>told</c8> <a8>The Associated Press</a8> that <q8>he had come in and asked for a glass of water</q8>.

"<q9>He was real polite. He said <n9>thank you, ma'am</n9>,</q9>" <s9>Pratt</s9> <c9>said</c9>. "<q9>I didn't know anything until the cars came.</q9>"

At a brief hearing in Dunmore County Common Pleas Court, Haney appeared by video from jail on two counts of aggravated murder and four of attempted murder. <s10>Judge Carla Stenhouse</s10> <c10>ordered</c10> <q10>him held without bond</q10>.

<s11>His court-appointed attorney, Philip Okafor</s11>, <c11>told</c11> <a11>the judge</a11> that <q11>his client had been seeking mental health treatment and had been turned away twice in August because he had no insurance</q11>. <s12>He</s12> <c12>asked</c12> that <q12>Haney be evaluated to determine whether he is competent to stand trial</q12>.

<s13>Prosecutors</s13> <c13>opposed</c13> <q13>the request</q13>. "<q14>This was planned, and it was carried out exactly the way it was planned,</q14>" <c14>said</c14> <s14>assistant prosecutor Lindsay Marchetti</s14>, <s15>who</s15> <c15>said</c15> that <q15>he had sent a text to his brother an hour before the shooting that read, "<n15>Tell Mom I'm sorry.</n15>"</q15>

The brother, Devin Haney, wept in the second row. <s16>He</s16> <c16>said</c16> outside the courthouse that <q16>the family was praying for the victims and did not understand what had happened</q16>.

"<q17>That's not who he is,</q17>" <s17>he</s17> <c17>said</c17>. "<q17>I know everybody says that. I called the police on Monday and told them <n17>he wasn't right</n17>, and they said <n17>he had to do something first</n17>.</q17>"

<s18,19>Ostrander</s18,19> <c18>confirmed</c18> that <q18>a dispatcher had taken a call from Devin Haney</q18> but <c19>said</c19> <q19>he did not mention a weapon</q19>. <q20>The department is reviewing how the call was handled</q20>, <s20>she</s20> <c20>said</c20>.

<s21>Corwin Logistics</s21>, which is based in Columbus, <c21>said</c21> in a statement that <q21>it was "heartbroken" and would pay for the funerals</q21>. <s22>The company</s22> <c22>did not say</c22> <q22>why Haney was dismissed or whether his access badge had been deactivated</q22>.

<c23>According to</c23> <s23>an affidavit</s23> filed with the court, <q23>the badge was used to open a side door at 12:07 p.m.</q23>

<s24,25>Gov. Ellen Whitacre, a Republican</s24,25>, <c24>ordered</c24> <q24>flags lowered to half-staff</q24> and <c25>praised</c25> <q25>two workers who held a door shut while others climbed out of a window</q25>. <s26>Democratic lawmakers</s26> <c26>renewed calls for</c26> <q26>a law that would allow judges to temporarily take guns from people found to be dangerous</q26>.

About 300 people gathered Tuesday night at St. Brendan Catholic Church, where Fuentes sang in the choir. Her oldest daughter, Ximena, 19, read from a list her mother kept on the refrigerator.

"<q27>It says, '<n27>Fix the car, call Abuela, be nicer to Dale,</n27>'</q27>" <s27>she</s27> <c27>told</c27> <a27>the crowd</a27>. "<q27>They drove each other crazy for 11 years. She loved him.</q27>"

Haney is due back in court Oct. 14.
-----
1 | indirect | Harlan Falls Police | ORG | organisation
2 | indirect | authorities | GROUP | group
3 | indirect | Rebecca Ostrander | PERSON | name
4 | direct | Rebecca Ostrander | PERSON | surname
5 | indirect | Rebecca Ostrander | PERSON | pronoun
6 | attitude | Rebecca Ostrander | PERSON | pronoun
7 | indirect | Aaron Feld | PERSON | name
8 | indirect | Jolene Pratt | PERSON | name
9 | direct | Jolene Pratt | PERSON | surname
10 | indirect | Carla Stenhouse | PERSON | name
11 | indirect | Philip Okafor | PERSON | name
12 | indirect | Philip Okafor | PERSON | pronoun
13 | attitude | Prosecutors | GROUP | group
14 | direct | Lindsay Marchetti | PERSON | name
15 | mixed | Lindsay Marchetti | PERSON | pronoun
16 | indirect | Devin Haney | PERSON | pronoun
17 | direct | Devin Haney | PERSON | pronoun
18 | indirect | Rebecca Ostrander | PERSON | surname
19 | indirect | Rebecca Ostrander | PERSON | surname
20 | indirect | Rebecca Ostrander | PERSON | pronoun
21 | mixed | Corwin Logistics | ORG | organisation
22 | attitude | Corwin Logistics | ORG | organisation
23 | indirect | affidavit filed with the court | DOCUMENT | document
24 | indirect | Ellen Whitacre | PERSON | name
25 | indirect | Ellen Whitacre | PERSON | name
26 | indirect | Democratic lawmakers | GROUP | group
27 | direct | Ximena | PERSON | pronoun
entity | PERSON | Tyrell Joseph Haney | Haney | - | -
entity | PERSON | Rebecca Ostrander | Ostrander | Police Chief | Harlan Falls Police
entity | PERSON | Maria Elena Fuentes | Fuentes | forklift operator | Corwin Logistics
entity | PERSON | Dale Brubaker | Dale | - | Corwin Logistics
entity | PERSON | Aaron Feld | - | hospital spokesperson | Mercy Valley Medical Center
entity | PERSON | Jolene Pratt | Pratt | clerk | -
entity | PERSON | Carla Stenhouse | Judge Carla Stenhouse | Judge | Dunmore County Common Pleas Court
entity | PERSON | Philip Okafor | - | court-appointed attorney | -
entity | PERSON | Lindsay Marchetti | - | assistant prosecutor | -
entity | PERSON | Devin Haney | - | - | -
entity | PERSON | Ellen Whitacre | Gov. Ellen Whitacre | Gov. | -
entity | PERSON | Ximena | - | - | -
entity | ORG | Harlan Falls Police | - | - | -
entity | ORG | Corwin Logistics | - | - | -
entity | ORG | Mercy Valley Medical Center | - | - | -
entity | ORG | Associated Press | AP | - | -
entity | ORG | Dunmore County Common Pleas Court | - | - | -
entity | ORG | St. Brendan Catholic Church | - | - | -
entity | LOC | Harlan Falls | HARLAN FALLS | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Columbus | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democratic | - | - | -
meta | Ohio warehouse worker charged in shooting that killed 2 coworkers was fired hours earlier, police say | - | DANA KOWALCZYK and MARCUS TREMBLAY
