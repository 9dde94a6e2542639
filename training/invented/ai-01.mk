Tip fire: '<q1>We've had the windows shut for nine days</q1>'

By Nerys Kettlewell, BBC Wales News

<s2>Neighbours of a waste tip</s2> that has been burning for more than a week <c2>say</c2> <q2>they feel abandoned by the environment watchdog</q2>.

Crews were called to the Graig Las landfill at Pontyrhedyn, Carmarthenshire, in the early hours of 6 October and are still damping down about 4,000 tonnes of shredded waste.

<s3,4>Natural Resources Wales (NRW)</s3,4> <c3>said</c3> <q3>monitoring had not shown pollution above safe limits</q3> but <c4>advised</c4> <a4>residents</a4> <q4>to keep doors and windows closed</q4>.

<s5>Mother-of-two Sioned Trebeck</s5>, whose garden backs on to the site, <c5>said</c5> <q5>her youngest son had used his inhaler more in a week than in the whole of last year</q5>.

"<q6>It's in the washing, it's in the carpets, it's in their hair,</q6>" <s6>she</s6> <c6>said</c6>. "<q6>We've had the windows shut for nine days.</q6>

"<q6>You ring the number and you get a recorded message. Nobody has knocked on this door once.</q6>"

The tip is run by Brynmawr-based firm Celtrec Reclaim, which took it over from the council in 2016. It has been given three enforcement notices in the past four years, the latest in March over the height of its stockpiles.

<s7,8>The company</s7,8> <c7>denied</c7> <q7>it had ignored the warnings</q7> and <c8>said</c8> <q8>it was "working round the clock" with the fire service</q8>.

<s9>Its managing director, Huw Penbryn</s9>, <c9>said</c9> <q9>the likely cause of the blaze was a lithium battery thrown away in household rubbish</q9>.

"<q10>I live four miles from here and most of my staff live a lot closer than that,</q10>" <s10>he</s10> <c10>said</c10>. "<q10>The suggestion that we don't care is hurtful, and it's wrong.</q10>"

<s11>He</s11> <c11>declined to say</c11> <q11>when the site would reopen</q11>.

At a packed meeting in the village's rugby club on Monday night, NRW's operations manager for the south-west, Catrin Abernant, was heckled when <s12>she</s12> <c12>said</c12> <q12>officers had inspected the tip as recently as August</q12>.

<s13>One man</s13> <c13>shouted</c13>: "<q13>So you saw it and you walked away?</q13>"

<s14>Ms Abernant</s14> <c14>replied</c14> that <q14>the firm had been given until the end of November to reduce the piles</q14>.

"<q15>With hindsight, would we have set an earlier date? Possibly,</q15>" <s15>she</s15> <c15>said</c15>.

"<q16>We have to act within the law and we have to give operators a fair chance to comply.</q16>"

<s17>Community councillor Emrys Tallis</s17>, who chaired the meeting, <c17>accused</c17> the watchdog of being "<q17>all clipboard and no teeth</q17>".

<s18,19>He</s18,19> <c18>called for</c18> <q18>a public inquiry</q18> and <c19>said</c19> <q19>the first minister should come and smell it</q19>.

The fire is thought to have started in the corner of the landfill furthest from the road, and smoke has at times drifted as far as Kidwelly.

Ysgol Gynradd Nant y Felin, a primary school 600m away, closed for three days last week.

<s20>Head teacher Delyth Wynford</s20> <c20>said</c20> <q20>children had been kept indoors at break times since it reopened, and their parents had been "very understanding"</q20>.

<q21>The risk to health is low</q21>, <c21>according to</c21> <s21>Public Health Wales</s21>.

<s22>Its latest bulletin</s22>, issued on Tuesday, <c22>says</c22>: "<q22>Smoke is an irritant. If you can see or smell it, avoid strenuous exercise outdoors.</q22>"

Ms Trebeck is not reassured.

"<q23>They measure it by the road, and the smoke goes the other way,</q23>" <s23>she</s23> <c23>said</c23>.

<s24,25>Area fire commander Lowri Maddock, of Mid and West Wales Fire and Rescue Service</s24,25>, <c24>said</c24> <q24>crews hoped to leave by the weekend</q24> but <c25>warned</c25> that <q25>a change in the wind could set them back</q25>.

More than 70 firefighters were on site at the height of the incident. A smaller blaze there in 2019 took 11 days to put out.

<s26>The Welsh government</s26> <c26>said</c26> <q26>it was in close contact with NRW and would consider whether the rules on storing waste needed to change</q26>.

<s27>The watchdog</s27> <c27>would not say</c27> <q27>whether Celtrec faced prosecution</q27>.
-----
1 | direct | Sioned Trebeck | PERSON | none
2 | indirect | Neighbours of a waste tip | GROUP | group
3 | indirect | Natural Resources Wales | ORG | organisation
4 | indirect | Natural Resources Wales | ORG | organisation
5 | indirect | Sioned Trebeck | PERSON | name
6 | direct | Sioned Trebeck | PERSON | pronoun
7 | indirect | Celtrec Reclaim | ORG | organisation
8 | mixed | Celtrec Reclaim | ORG | organisation
9 | indirect | Huw Penbryn | PERSON | name
10 | direct | Huw Penbryn | PERSON | pronoun
11 | attitude | Huw Penbryn | PERSON | pronoun
12 | indirect | Catrin Abernant | PERSON | pronoun
13 | direct | One man | PERSON | title
14 | indirect | Catrin Abernant | PERSON | surname
15 | direct | Catrin Abernant | PERSON | pronoun
16 | direct | Catrin Abernant | PERSON | none
17 | mixed | Emrys Tallis | PERSON | name
18 | indirect | Emrys Tallis | PERSON | pronoun
19 | indirect | Emrys Tallis | PERSON | pronoun
20 | mixed | Delyth Wynford | PERSON | name
21 | indirect | Public Health Wales | ORG | organisation
22 | direct | Its latest bulletin | DOCUMENT | document
23 | direct | Sioned Trebeck | PERSON | pronoun
24 | indirect | Lowri Maddock | PERSON | name
25 | indirect | Lowri Maddock | PERSON | name
26 | indirect | Welsh government | ORG | organisation
27 | attitude | Natural Resources Wales | ORG | organisation
entity | PERSON | Sioned Trebeck | Ms Trebeck | - | -
entity | PERSON | Huw Penbryn | - | managing director | Celtrec Reclaim
entity | PERSON | Catrin Abernant | Ms Abernant | operations manager for the south-west | Natural Resources Wales
entity | PERSON | Emrys Tallis | - | Community councillor | -
entity | PERSON | Delyth Wynford | - | Head teacher | Ysgol Gynradd Nant y Felin
entity | PERSON | Lowri Maddock | - | Area fire commander | Mid and West Wales Fire and Rescue Service
entity | ORG | Natural Resources Wales | NRW | - | -
entity | ORG | Celtrec Reclaim | Celtrec | - | -
entity | ORG | Ysgol Gynradd Nant y Felin | - | - | -
entity | ORG | Public Health Wales | - | - | -
entity | ORG | Mid and West Wales Fire and Rescue Service | - | - | -
entity | ORG | Welsh government | - | - | -
entity | LOC | Graig Las | - | - | -
entity | LOC | Pontyrhedyn | - | - | -
entity | LOC | Carmarthenshire | - | - | -
entity | LOC | Brynmawr | - | - | -
entity | LOC | Kidwelly | - | - | -
meta | Tip fire: 'We've had the windows shut for nine days' | - | Nerys Kettlewell
