Irregular bedtimes may harm memory even after a full night’s sleep

Oliver Tranmere, Science correspondent

Fri 14 Nov 2025

<q1>People who go to bed at very different times from one night to the next perform worse in memory tests even when they get a full eight hours</q1>, <c1>according to</c1> <s1>a study of more than 9,000 adults</s1>.

<s2>The research</s2>, led by the University of Leeds, <c2>suggests</c2> that <q2>regularity may matter as much as duration for the ageing brain</q2>.

<s3>Dr Farida Ansell, a neuroscientist</s3> who led the work, <c3>said</c3> <q3>the finding had come as a surprise</q3>.

“<q4>We went in thinking it was all about hours,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>What kept coming back out of the data was the clock.</q4>”

Volunteers aged between 45 and 80 wore wrist monitors for 14 nights and then took a series of tests, including recalling a list of 20 words after half an hour. Those whose bedtimes varied by more than two hours remembered on average 1.7 fewer words than those who kept to within 30 minutes.

<q5>The gap was equivalent to about four years of ageing</q5>, <s5>the researchers</s5> <c5>calculated</c5>.

<s6>They</s6> <c6>stressed</c6> that <q6>the study could not prove that irregular sleep caused the decline</q6>. <q7>People with poor memories might simply find it harder to keep to a routine</q7>, <s7>they</s7> <c7>wrote</c7> in the journal Nature Aging. Shift workers were excluded from the analysis.

Ansell became interested in the question when her own children were small. Her mother, a night nurse for 30 years, developed dementia in her 60s.

“<q8>It would be a good story and bad science to join those two up,</q8>” <s8>Ansell</s8> <c8>said</c8>.

<s9,10>Independent experts</s9,10> <c9>welcomed</c9> <q9>the work</q9> but <c10>urged</c10> <q10>caution</q10>. <s11>Prof Lars Holmqvist of the Karolinska Institute in Stockholm</s11>, who was not involved in the study, <c11>described</c11> it as “<q11>the largest and cleanest dataset of its kind</q11>”. But <s12>he</s12> <c12>questioned</c12> <q12>whether a fortnight was long enough to capture people’s real habits</q12>.

“<q13>Anyone can be good for two weeks if you strap something to their arm,</q13>” <s13>he</s13> <c13>said</c13>. “<q13>I would like to see the same people in February.</q13>”

<s14>Dr Miriam Okello-Price, a consultant at a sleep clinic in Edinburgh</s14>, <c14>said</c14> <q14>she saw the same pattern in her patients</q14>. “<q15>They are exhausted and baffled, because on paper they’ve done everything right,</q15>” <s15>she</s15> <c15>said</c15>.

<s16>She</s16> <c16>fears</c16> <q16>the results could make anxious sleepers worse</q16>. “<q17>The last thing an insomniac needs is another target,</q17>” <s17>Okello-Price</s17> <c17>said</c17>.

<s18>The charity Sleep Well UK</s18>, which part-funded the research, <c18>called for</c18> <q18>sleep regularity to be included in NHS health checks</q18>. <s19>Its chief executive, Colin Murgatroyd</s19>, <c19>said</c19> that <q19>GPs asked about alcohol, smoking and exercise “but almost never about bedtime”</q19>.

<s20>An NHS England spokesperson</s20> <c20>said</c20> <q20>it kept the content of the checks “under continuous review”</q20>.

Interest in the timing of sleep has grown since 2017, when three American scientists won a Nobel prize for their work on the body clock. Until recently, most large studies relied on sleep diaries, which are notoriously unreliable. <s21>A 2019 analysis of diaries by the same team</s21> <c21>found</c21> <q21>no effect at all</q21>.

One theory is that memories are consolidated in a particular phase of deep sleep that is governed by the body clock, so that going to bed late one night and early the next leaves the brain filing at the wrong hour.

<s22>Ansell’s colleague Dr Pawel Rusk</s22>, who built the software used to score the recordings, <c22>believes</c22> that <q22>light is to blame</q22>. <q23>In a subgroup of 600 participants who used blackout blinds</q23>, <s23>he</s23> <c23>said</c23>, <q23>the effect was halved</q23>.

“<q24>It’s a hint, not a proof,</q24>” <s24>Rusk</s24> <c24>added</c24>. “<q24>But it’s a cheap one to test.</q24>”

<s25>The university</s25> <c25>plans</c25> <q25>to follow the volunteers for another 10 years</q25>. A smaller trial, in which 400 of them will be paid to keep to a fixed bedtime, is due to begin in the spring.

Asked what time she went to bed, <s26>Ansell</s26> <c26>said</c26> <q26>it was 10.40pm</q26>.

“<q27>Give or take two hours,</q27>” <s27>she</s27> <c27>added</c27>.
-----
1 | indirect | study of more than 9,000 adults | DOCUMENT | document
2 | indirect | study of more than 9,000 adults | DOCUMENT | document
3 | indirect | Farida Ansell | PERSON | name
4 | direct | Farida Ansell | PERSON | pronoun
5 | indirect | researchers | GROUP | group
6 | indirect | researchers | GROUP | pronoun
7 | indirect | researchers | GROUP | pronoun
8 | direct | Farida Ansell | PERSON | surname
9 | indirect | Independent experts | GROUP | group
10 | indirect | Independent experts | GROUP | group
11 | mixed | Lars Holmqvist | PERSON | name
12 | indirect | Lars Holmqvist | PERSON | pronoun
13 | direct | Lars Holmqvist | PERSON | pronoun
14 | indirect | Miriam Okello-Price | PERSON | name
15 | direct | Miriam Okello-Price | PERSON | pronoun
16 | attitude | Miriam Okello-Price | PERSON | pronoun
17 | direct | Miriam Okello-Price | PERSON | surname
18 | indirect | Sleep Well UK | ORG | organisation
19 | mixed | Colin Murgatroyd | PERSON | name
20 | mixed | NHS England | ORG | organisation
21 | indirect | 2019 analysis of diaries by the same team | DOCUMENT | document
22 | attitude | Pawel Rusk | PERSON | name
23 | indirect | Pawel Rusk | PERSON | pronoun
24 | direct | Pawel Rusk | PERSON | surname
25 | attitude | University of Leeds | ORG | organisation
26 | indirect | Farida Ansell | PERSON | surname
27 | direct | Farida Ansell | PERSON | pronoun
entity | PERSON | Farida Ansell | Dr Farida Ansell; Ansell | neuroscientist | University of Leeds
entity | PERSON | Lars Holmqvist | Prof Lars Holmqvist | - | Karolinska Institute
entity | PERSON | Miriam Okello-Price | Dr Miriam Okello-Price; Okello-Price | consultant | -
entity | PERSON | Colin Murgatroyd | - | chief executive | Sleep Well UK
entity | PERSON | Pawel Rusk | Dr Pawel Rusk; Rusk | - | -
entity | ORG | University of Leeds | - | - | -
entity | ORG | Karolinska Institute | - | - | -
entity | ORG | Sleep Well UK | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | NHS England | - | - | -
entity | NORP | American | - | - | -
entity | LOC | Stockholm | - | - | -
entity | LOC | Edinburgh | - | - | -
meta | Irregular bedtimes may harm memory even after a full night’s sleep | 2025-11-14 | Oliver Tranmere
