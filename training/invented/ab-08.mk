"<q1>We're a pub, not a nightclub</q1>": <s1>Landlady</s1> <c1>hits back</c1> in late licence row

by Felicity Ollershaw

Friday, March 6, 2026

The landlady of a village pub has won the right to stay open until 1am at weekends, despite 43 letters of objection and a petition left in the post office.

Members of Wychmoor District Council's licensing sub-committee took less than half an hour on Tuesday to grant the application by Gemma Huxtable, who has run the Three Tuns in Nether Lydford since 2019.

<s2>Mrs Huxtable</s2> <c2>told</c2> <a2>the hearing</a2> <q2>she had lost £18,000 last year and could not carry on without functions</q2>.

"<q3>I've done quizzes, I've done pie nights, I've done a goat,</q3>" <s3>she</s3> <c3>said</c3>. "<q3>What people want is a wedding with a disco that doesn't stop just when the bride's mother gets going.</q3>"

But <s4>neighbours in Church Lane</s4> <c4>say</c4> <q4>they already have to sleep with the windows shut</q4>.

<s5>Retired surveyor Alan Birkinshaw</s5>, whose bedroom is 22 metres from the beer garden, <c5>complained of</c5> <q5>"industrial" levels of karaoke</q5>. He handed members a diary with 61 entries. <s6>One</s6>, from last August, <c6>reads</c6>: "<q6>00.40. Sweet Caroline. Again.</q6>"

"<q7>I've nothing against Gemma, she does a lovely carvery,</q7>" <s7>Mr Birkinshaw</s7> <c7>said</c7>. "<q7>I just don't want to hear it being digested.</q7>"

His wife, Lavinia, who has a heart condition, was too unwell to attend. <s8>He</s8> <c8>claimed</c8> <q8>her consultant had advised her to move house</q8>.

The Three Tuns, which dates from 1742, was closed for most of 2018 after its previous owners, Brasscastle Inns, went into administration. Villagers raised £4,200 to repair the sign.

<s9>Environmental health officer Deepika Ramachandra</s9> <c9>said</c9> <q9>her team had received nine complaints in two years but had never recorded a nuisance</q9>. <s10>She</s10> <c10>recommended</c10> <q10>a noise limiter and a ban on bottles in the garden after 11pm</q10>.

<s11>West Mercia Police</s11> <c11>did not object to</c11> <q11>the longer hours</q11>. In a letter <s12>PC Gary Threadgold</s12> <c12>wrote</c12> that <q12>the pub was "well run by a licensee who knows how to say no"</q12>.

There was laughter when <s13>Coun Hubert Lanyon</s13> <c13>asked</c13> <q13>what had become of the goat</q13>. <q14>It had retired</q14>, <s14>Mrs Huxtable</s14> <c14>replied</c14>, <q14>to a smallholding near Leominster</q14>.

<s15>Parish council chairman Sir Nigel Dunderhill</s15> <c15>accused</c15> the landlady of <q15>"steamrollering" the village</q15>. <s16,17>The former army officer</s16,17> <c16>warned</c16> that <q16>taxis would queue outside the almshouses</q16> and <c17>urged</c17> <a17>the sub-committee</a17> <q17>to think again about the school run on Monday mornings</q17>.

"<q18>This is the thin end of a very noisy wedge,</q18>" <s18>he</s18> <c18>said</c18>.

Asked by the chairman, Coun Beverley Tranmer, how many of the almshouse residents had objected, <s19>Sir Nigel</s19> <c19>admitted</c19> <q19>he had not knocked on their doors</q19>.

One of them had come to speak for herself. <s20>Edna Pumphrey, 88</s20>, <c20>said</c20> <q20>she would be at the disco</q20>.

"<q21>I'm deaf as a post and I like a port and lemon,</q21>" <s21>she</s21> <c21>said</c21> to applause. "<q21>They can put the speakers in my front room.</q21>"

Granting the licence, <s22>Coun Tranmer</s22> <c22>said</c22> <q22>members had found no evidence that the objectives of the Licensing Act would be undermined</q22>. <s23>She</s23> <c23>thanked</c23> <a23>the objectors</a23> for <q23>their "moderation, for the most part"</q23>.

The conditions include the limiter, a telephone number for neighbours and no drinking in the lane after 10pm.

<s24>The parish council</s24> <c24>is considering</c24> <q24>an appeal to the magistrates</q24>. <s25,26>Its clerk, Winifred Stoneleigh</s25,26>, <c25>would not confirm</c25> <q25>how much it had spent on a barrister</q25>, but <c26>said</c26> <q26>the sum would appear in the minutes</q26>.

Mrs Huxtable pulled her first late pint on Friday. The first wedding, between two teachers from Ludlow, is booked for May.

<s27>She</s27> <c27>has invited</c27> <a27>the Church Lane objectors</a27> <q27>to come as her guests</q27>. They had not replied when the Wychmoor Packet went to press.
-----
1 | direct | Gemma Huxtable | PERSON | title
2 | indirect | Gemma Huxtable | PERSON | surname
3 | direct | Gemma Huxtable | PERSON | pronoun
4 | indirect | neighbours in Church Lane | GROUP | group
5 | mixed | Alan Birkinshaw | PERSON | name
6 | direct | diary with 61 entries | DOCUMENT | pronoun
7 | direct | Alan Birkinshaw | PERSON | surname
8 | indirect | Alan Birkinshaw | PERSON | pronoun
9 | indirect | Deepika Ramachandra | PERSON | name
10 | indirect | Deepika Ramachandra | PERSON | pronoun
11 | attitude | West Mercia Police | ORG | organisation
12 | mixed | Gary Threadgold | PERSON | name
13 | indirect | Hubert Lanyon | PERSON | name
14 | indirect | Gemma Huxtable | PERSON | surname
15 | mixed | Nigel Dunderhill | PERSON | name
16 | indirect | Nigel Dunderhill | PERSON | title
17 | indirect | Nigel Dunderhill | PERSON | title
18 | direct | Nigel Dunderhill | PERSON | pronoun
19 | indirect | Nigel Dunderhill | PERSON | name
20 | indirect | Edna Pumphrey | PERSON | name
21 | direct | Edna Pumphrey | PERSON | pronoun
22 | indirect | Beverley Tranmer | PERSON | surname
23 | mixed | Beverley Tranmer | PERSON | pronoun
24 | attitude | parish council | ORG | organisation
25 | attitude | Winifred Stoneleigh | PERSON | name
26 | indirect | Winifred Stoneleigh | PERSON | name
27 | indirect | Gemma Huxtable | PERSON | pronoun
entity | PERSON | Gemma Huxtable | Mrs Huxtable; Gemma | landlady | Three Tuns
entity | PERSON | Alan Birkinshaw | Mr Birkinshaw | surveyor | -
entity | PERSON | Lavinia | - | - | -
entity | PERSON | Deepika Ramachandra | - | environmental health officer | -
entity | PERSON | Gary Threadgold | PC Gary Threadgold | PC | West Mercia Police
entity | PERSON | Hubert Lanyon | Coun Hubert Lanyon | councillor | -
entity | PERSON | Nigel Dunderhill | Sir Nigel Dunderhill; Sir Nigel | chairman | -
entity | PERSON | Beverley Tranmer | Coun Beverley Tranmer; Coun Tranmer | chairman | -
entity | PERSON | Edna Pumphrey | - | - | -
entity | PERSON | Winifred Stoneleigh | - | clerk | -
entity | ORG | Wychmoor District Council | - | - | -
entity | ORG | Three Tuns | - | - | -
entity | ORG | Brasscastle Inns | - | - | -
entity | ORG | Wychmoor Packet | - | - | -
entity | ORG | West Mercia Police | - | - | -
entity | LOC | Nether Lydford | - | - | -
entity | LOC | Church Lane | - | - | -
entity | LOC | Leominster | - | - | -
entity | LOC | Ludlow | - | - | -
meta | "We're a pub, not a nightclub": Landlady hits back in late licence row | 2026-03-06 | Felicity Ollershaw
