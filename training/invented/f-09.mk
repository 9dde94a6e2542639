<q1>Pursuit that killed teen should have been called off</q1>, <s1>police watchdog</s1> <c1>finds</c1>

By Aroha Pennington

<q2>Police should have abandoned a chase that reached speeds of 165kmh before a 17-year-old driver crashed into a power pole</q2>, <s2>the Independent Police Conduct Authority</s2> <c2>says</c2>.

Kaleb Rangihuna died at the scene on State Highway 3 south of Hāwera in the early hours of July 9 last year. His passenger, a 16-year-old girl who has name suppression, was left with a broken pelvis and spinal injuries.

In a report released on Thursday, <s3>the authority</s3> <c3>said</c3> <q3>two officers began following the Mazda Demio after it failed to stop at a checkpoint on Princes St</q3>. The pursuit lasted six minutes and 40 seconds and covered 14km.

<s4>Authority chairperson Judge Simon Whitcombe</s4> <c4>found</c4> <q4>the officer driving the lead car had not told the communications centre that the road was wet, or that he could see a passenger</q4>.

"<q5>The risk to the occupants far outweighed the need to apprehend them that night,</q5>" <s5>the judge</s5> <c5>said</c5>. "<q5>The registered owner was known. He could have been spoken to in the morning.</q5>"

Kaleb's mother, Tania Rangihuna, has read the report three times.

"<q6>I've been told for a year that <n6>my boy did this to himself</n6>,</q6>" <s6>she</s6> <c6>told</c6> <a6>RNZ</a6>. "<q6>Now somebody's finally said it out loud.</q6>"

<q7>Her son should never have taken the car, which belonged to an uncle</q7>, <s7>she</s7> <c7>said</c7>. But <s8>she</s8> <c8>believed</c8> <q8>he would have pulled over if the lights had gone off behind him</q8>.

Kaleb, of Ngāti Ruanui, was an apprentice panelbeater who had captained his club's under-18 side to a final at Pukekura Park. <s9>His boss, Dave Schischka</s9>, <c9>described</c9> him as "<q9>a good kid who panicked</q9>". The workshop still has his overalls on a hook by the door.

<s10>Taranaki area commander Inspector Neil Fairbrother</s10> <c10>said</c10> <q10>police accepted the findings</q10>. <s11,12>He</s11,12> <c11>acknowledged</c11> <q11>the pursuit policy had not been followed</q11> but <c12>said</c12> <q12>the officers had made decisions "in seconds that others have had months to examine"</q12>.

"<q13>They went to work that night to keep people safe,</q13>" <s13>Fairbrother</s13> <c13>said</c13>. "<q13>One of them held that young man's hand. He hasn't been back since.</q13>"

Asked whether either officer faced disciplinary action, <s14>he</s14> <c14>said</c14> <q14>it was an employment matter</q14>.

<s15>The Police Association</s15> <c15>rejected</c15> <q15>any suggestion the pair had been reckless</q15>. <s16>President Craig Loveridge</s16> <c16>said</c16> <q16>the policy had changed four times in a decade and staff no longer knew where they stood</q16>.

"<q17>If you tell offenders <n17>we won't chase</n17>, they won't stop,</q17>" <s17>he</s17> <c17>said</c17>. "<q17>It's that simple.</q17>"

Under rules introduced in 2020, officers could begin a pursuit only if the threat posed by a vehicle was greater than the risk of chasing it. The number of drivers who fled more than doubled over the next two years, and the rules were loosened in 2023 after a run of ram raids in which one dairy owner in Hamilton lost two fingers.

<s18>Police Minister Hemi Paratene</s18> <c18>promised</c18> at the time <q18>to "put fear back where it belongs"</q18>. On Thursday <s19>he</s19> <c19>would not say</c19> <q19>whether he had read the authority's report</q19>.

<s20>Labour's police spokesperson, Megan Ioane</s20>, <c20>wants</c20> <q20>the 2020 rules restored</q20>.

"<q21>How many more of these do we need?</q21>" <s21>she</s21> <c21>asked</c21>.

<s22>Road safety researcher Dr Hamish Blackwell, of the University of Waikato</s22>, <c22>said</c22> <q22>about one in 200 pursuits ended in a death or serious injury</q22>. <q23>That figure had barely moved in 20 years</q23>, <s23>he</s23> <c23>said</c23>.

The girl who survived the crash spent five months in the spinal unit at Burwood Hospital. She turned 17 in March and is learning to walk with sticks.

A coronial inquest will be held in New Plymouth in November. An unveiling at Kaleb's grave will take place the same week.
-----
1 | indirect | Independent Police Conduct Authority | ORG | organisation
2 | indirect | Independent Police Conduct Authority | ORG | organisation
3 | indirect | Independent Police Conduct Authority | ORG | organisation
4 | indirect | Simon Whitcombe | PERSON | name
5 | direct | Simon Whitcombe | PERSON | title
6 | direct | Tania Rangihuna | PERSON | pronoun
7 | indirect | Tania Rangihuna | PERSON | pronoun
8 | attitude | Tania Rangihuna | PERSON | pronoun
9 | mixed | Dave Schischka | PERSON | name
10 | indirect | Neil Fairbrother | PERSON | name
11 | indirect | Neil Fairbrother | PERSON | pronoun
12 | mixed | Neil Fairbrother | PERSON | pronoun
13 | direct | Neil Fairbrother | PERSON | surname
14 | indirect | Neil Fairbrother | PERSON | pronoun
15 | indirect | Police Association | ORG | organisation
16 | indirect | Craig Loveridge | PERSON | name
17 | direct | Craig Loveridge | PERSON | pronoun
18 | mixed | Hemi Paratene | PERSON | name
19 | attitude | Hemi Paratene | PERSON | pronoun
20 | attitude | Megan Ioane | PERSON | name
21 | direct | Megan Ioane | PERSON | pronoun
22 | indirect | Hamish Blackwell | PERSON | name
23 | indirect | Hamish Blackwell | PERSON | pronoun
entity | PERSON | Kaleb Rangihuna | Kaleb | apprentice panelbeater | -
entity | PERSON | Simon Whitcombe | Judge Simon Whitcombe | chairperson | Independent Police Conduct Authority
entity | PERSON | Tania Rangihuna | - | - | -
entity | PERSON | Dave Schischka | - | - | -
entity | PERSON | Neil Fairbrother | Inspector Neil Fairbrother; Fairbrother | area commander | -
entity | PERSON | Craig Loveridge | - | President | Police Association
entity | PERSON | Hemi Paratene | - | Police Minister | -
entity | PERSON | Megan Ioane | - | police spokesperson | Labour
entity | PERSON | Hamish Blackwell | Dr Hamish Blackwell | Road safety researcher | University of Waikato
entity | ORG | Independent Police Conduct Authority | Authority | - | -
entity | ORG | RNZ | - | - | -
entity | ORG | Police Association | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | University of Waikato | - | - | -
entity | ORG | Burwood Hospital | - | - | -
entity | NORP | Ngāti Ruanui | - | - | -
entity | LOC | State Highway 3 | - | - | -
entity | LOC | Hāwera | - | - | -
entity | LOC | Princes St | - | - | -
entity | LOC | Pukekura Park | - | - | -
entity | LOC | Taranaki | - | - | -
entity | LOC | Hamilton | - | - | -
entity | LOC | New Plymouth | - | - | -
meta | Pursuit that killed teen should have been called off, police watchdog finds | - | Aroha Pennington
