‘<q1>It used to be loud here</q1>’: the river that lost its insects

On the Tarrow, volunteers have counted mayflies for 30 years. This spring many of their traps came up empty. What happened – and can it be undone?

Imogen Castellane in Little Overy

Just after six on a cool May evening, Graham Lovibond wades out to the middle of the river where he learned to fish, lowers a net the size of a tea tray and disturbs the gravel with his boot. Then he carries what he has caught to the bank and empties it into a white plastic dish.

“<q2>Two shrimp and a leech,</q2>” <s2>he</s2> <c2>says</c2>. “<q2>In 1994 you couldn’t see the bottom of the tray.</q2>”

Lovibond, 71, a retired printer, is one of 23 volunteers who sample the Tarrow each month for the Overy Rivers Trust. In a report last month <s3>the trust</s3> <c3>said</c3> that <q3>numbers of riverflies had fallen by 83% since the survey began, and that two species of mayfly had not been seen since 2015</q3>.

“<q4>People ask me <n4>if it’s gradual</n4>,</q4>” <c4>says</c4> <s4>the trust’s director, Dr Hannah Osei-Lund</s4>. “<q4>It was, and then it wasn’t. Around 2013 you can see it fall off a table.</q4>”

<s5>Osei-Lund, a freshwater ecologist</s5> who came to the trust from the University of Reading, <c5>is wary of</c5> <q5>pinning the decline on a single cause</q5>. But <s6>she</s6> <c6>believes</c6> <q6>the evidence increasingly points to two things: sewage, and the chemicals used to treat fleas on pets</q6>.

The first is not in dispute. <s7>Southmere Water</s7>, which serves 1.1 million customers, <c7>admitted</c7> last autumn that <q7>its works at Kingsholt had discharged into the river on 146 days in a year when the permit allowed for storms only</q7>. It was fined £2.4m in January. <s8>The judge, Recorder Fiona Cresswell</s8>, <c8>said</c8> <q8>the company had shown “a settled indifference” to its obligations</q8>.

<s9>Southmere</s9> <c9>says</c9> <q9>that was then</q9>. <s10>Its new chief executive, Pieter Hoekstra</s10>, <c10>has promised</c10> <q10>to spend £62m on the works by 2030 and to publish its discharges in real time</q10>. <s11>He</s11> <c11>told</c11> <a11>shareholders</a11> last month <q11>he wanted to be able to swim at Kingsholt</q11>.

Asked if he would do so this summer, a spokesperson laughed. “<q12>I think we’d ask you to give us a little longer,</q12>” <s12>she</s12> <c12>said</c12>.

On the bank, Lovibond rinses his dish. <s13>He</s13> <c13>remembers</c13> <q13>his father complaining that he could not drive home along the river in June without stopping to clean the windscreen</q13>. “<q14>It used to be loud here,</q14>” <s14>he</s14> <c14>says</c14>. “<q14>You don’t think of insects as a noise until it stops.</q14>”

His neighbour Caroline Tufnell, who farms 400 acres upstream, is less nostalgic. <s15>She</s15> <c15>concedes</c15> that <q15>soil from her fields has ended up in the water</q15>, and two years ago she planted a 12-metre strip along its whole length. But <s16>she</s16> <c16>is tired of</c16> <q16>being told that farmers are to blame</q16>.

“<q17>I’ve lost two hectares and nobody’s paid me for them,</q17>” <s17>she</s17> <c17>says</c17>. “<q17>Meanwhile there’s 900 houses going up in Kingsholt and every one of them will have a dog.</q17>”

The dogs are the harder part. Fipronil, an ingredient in many flea treatments, was banned from use on farms in 2017, yet samples taken for the trust contained it at up to 18 times the level considered safe. <s18>The Companion Vets’ Association</s18> this year <c18>urged</c18> <a18>its members</a18> <q18>to stop prescribing the products as a matter of routine</q18>, and <s19>its president, Marcus Adebayo-Flynn</s19>, <c19>has called for</c19> <q19>them to be removed from supermarket shelves</q19>.

The industry disagrees. <s20,21>Petcare Makers, a trade body</s20,21>, <c20>argues</c20> that <q20>the trust’s samples were taken too close to a sewage outfall to be representative</q20>, and <c21>warns of</c21> <q21>a return of flea infestations</q21>.

<s22>Osei-Lund</s22> <c22>thinks</c22> <q22>the river could recover within a decade if the discharges stopped</q22>. <s23>Lovibond</s23> <c23>is not sure</c23> <q23>he will see it</q23>. He tips the shrimp back, makes a note in a book gone soft with damp, and moves 10 yards downstream.
-----
1 | direct | Graham Lovibond | PERSON | none
2 | direct | Graham Lovibond | PERSON | pronoun
3 | indirect | Overy Rivers Trust | ORG | organisation
4 | direct | Hannah Osei-Lund | PERSON | name
5 | attitude | Hannah Osei-Lund | PERSON | surname
6 | attitude | Hannah Osei-Lund | PERSON | pronoun
7 | indirect | Southmere Water | ORG | organisation
8 | mixed | Fiona Cresswell | PERSON | name
9 | indirect | Southmere Water | ORG | organisation
10 | indirect | Pieter Hoekstra | PERSON | name
11 | indirect | Pieter Hoekstra | PERSON | pronoun
12 | direct | Southmere Water | ORG | pronoun
13 | attitude | Graham Lovibond | PERSON | pronoun
14 | direct | Graham Lovibond | PERSON | pronoun
15 | indirect | Caroline Tufnell | PERSON | pronoun
16 | attitude | Caroline Tufnell | PERSON | pronoun
17 | direct | Caroline Tufnell | PERSON | pronoun
18 | indirect | Companion Vets’ Association | ORG | organisation
19 | indirect | Marcus Adebayo-Flynn | PERSON | name
20 | indirect | Petcare Makers | ORG | organisation
21 | indirect | Petcare Makers | ORG | organisation
22 | attitude | Hannah Osei-Lund | PERSON | surname
23 | attitude | Graham Lovibond | PERSON | surname
entity | PERSON | Graham Lovibond | Lovibond | retired printer | -
entity | PERSON | Hannah Osei-Lund | Dr Hannah Osei-Lund; Osei-Lund | director | Overy Rivers Trust
entity | PERSON | Fiona Cresswell | Recorder Fiona Cresswell | judge | -
entity | PERSON | Pieter Hoekstra | - | chief executive | Southmere Water
entity | PERSON | Caroline Tufnell | - | - | -
entity | PERSON | Marcus Adebayo-Flynn | - | president | Companion Vets’ Association
entity | ORG | Overy Rivers Trust | - | - | -
entity | ORG | University of Reading | - | - | -
entity | ORG | Southmere Water | Southmere | - | -
entity | ORG | Companion Vets’ Association | - | - | -
entity | ORG | Petcare Makers | - | - | -
entity | LOC | Tarrow | - | - | -
entity | LOC | Kingsholt | - | - | -
meta | ‘It used to be loud here’: the river that lost its insects | - | Imogen Castellane
