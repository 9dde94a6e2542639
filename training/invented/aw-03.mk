‘<q1>They asked us to stop looking</q1>’: the volunteers testing a dying river

<s2>Campaigners on the Wend</s2> <c2>say</c2> <q2>the Environment Agency has ignored four years of evidence</q2>

Philippa Crane-Adeyemi

On the first Sunday of every month Roland Fisk pulls on a pair of patched waders, walks down the bank behind the old maltings at Upper Thrale and fills nine small bottles with water.

<s3>Fisk</s3>, who taught chemistry for 31 years, <c3>reckons</c3> <q3>he has taken about 400 samples since the trout disappeared</q3>. “<q4>I keep a kettle on for the people who stop and ask,</q4>” <s4>he</s4> <c4>says</c4>. “<q4>There are a lot of them now. There didn’t used to be.</q4>”

The results have put his group, Friends of the Wend, on a collision course with the Environment Agency. In more than half the samples taken downstream of the Thrale sewage works, phosphate was at least three times the target for a chalk stream. <s15>The agency’s own monitoring</s15>, carried out twice a year at a bridge two miles away, <c15>rates</c15> the river “<q15>moderate</q15>”.

Last month the group published emails obtained under freedom of information laws. In one, dated June 2023, <s5>an area manager</s5> <c5>complained</c5> that <q5>the volunteers were “generating workload”</q5>. <s6>A colleague</s6> <c6>suggested</c6> <q6>offering them a litter-pick instead</q6>.

“<q7>They asked us, very politely, to stop looking,</q7>” <c7>says</c7> <s7>Zainab Thorold, the group’s chair</s7>. “<q7>I have had ruder letters from the agency about my fishing licence, but never a more depressing one.</q7>”

<s8>The agency</s8> <c8>denies</c8> <q8>trying to discourage anyone</q8>. <s9>A spokesperson</s9> <c9>said</c9>: “<q9>We value the contribution of citizen scientists. The comments in these emails do not reflect our position and we have spoken to the staff concerned.</q9>” <s10>It</s10> <c10>has promised</c10> <q10>to review where on the Wend it takes its samples</q10>.

<s11>Thorold</s11> <c11>doubts</c11> <q11>the review will change much</q11>. A barrister by training, she moved to the valley in 2014 so that her son could learn to swim in the millpool, which has been shut to bathers since 2020. <q12>What the campaign needs</q12>, <s12>she</s12> <c12>argues</c12>, <q12>is a prosecution</q12>.

The sewage works belongs to Meridian Water, which serves 2.1 million people and discharged into the river on 93 days last year. It has not been fined since 2012. <s13,14>The company</s13,14> <c13>insists</c13> that <q13>all of the spills were “within the terms of our permit”</q13> and <c14>plans</c14> <q14>to spend £19m on new storm tanks by 2029</q14>.

<s16>Dr Ingrid Mwale, a freshwater ecologist at the University of Reading</s16>, checked Fisk’s figures last winter and <c16>found</c16> <q16>“no reason at all” to doubt them</q16>. “<q17>People imagine a retired man with a jam jar,</q17>” <s17>she</s17> <c17>says</c17>. “<q17>His method is better than some I have refereed.</q17>

“<q17>The awkward truth is that two visits a year, at a spot the agency chose in the 1990s because there was somewhere to park, tells you very little about a river.</q17>”

Not everybody in the valley is grateful. <s24>Farmers upstream</s24>, who also put phosphate into the Wend, <c24>have begun to wonder</c24> <q24>when the bottles will reach them</q24>. <s18>Clive Haskins</s18>, whose family has kept cattle at Nether Thrale since the 1880s, <c18>fears</c18> <q18>being made a scapegoat</q18>. “<q19>Roland’s a decent man,</q19>” <s19>he</s19> <c19>says</c19>. “<q19>But a bottle doesn’t tell you whose muck it is.</q19>”

<s20>The local MP, Labour’s Dominic Achterberg</s20>, <c20>has called on</c20> <a20>ministers</a20> <q20>to give volunteers’ data legal standing</q20>. <s21>He</s21> <c21>told</c21> <a21>the Commons</a21> in May that <q21>the regulator had become “a librarian of other people’s pollution”</q21>.

Fisk watched that speech on his granddaughter’s phone, in the rain, on the bank. <s22>He</s22> <c22>hopes</c22> <q22>to see trout back before he turns 80</q22>, which gives the river six years.

<s23>The handwritten label on bottle nine</s23> <c23>reads</c23>: “<q23>Cloudy. Smells of pennies.</q23>”
-----
1 | direct | Zainab Thorold | PERSON | none
2 | indirect | Campaigners on the Wend | GROUP | group
3 | attitude | Roland Fisk | PERSON | surname
4 | direct | Roland Fisk | PERSON | pronoun
5 | mixed | area manager | PERSON | title
6 | indirect | colleague | PERSON | title
7 | direct | Zainab Thorold | PERSON | name
8 | indirect | Environment Agency | ORG | organisation
9 | direct | Environment Agency | ORG | organisation
10 | indirect | Environment Agency | ORG | pronoun
11 | attitude | Zainab Thorold | PERSON | surname
12 | indirect | Zainab Thorold | PERSON | pronoun
13 | mixed | Meridian Water | ORG | organisation
14 | attitude | Meridian Water | ORG | organisation
15 | mixed | agency’s own monitoring | DOCUMENT | document
16 | mixed | Ingrid Mwale | PERSON | name
17 | direct | Ingrid Mwale | PERSON | pronoun
18 | attitude | Clive Haskins | PERSON | name
19 | direct | Clive Haskins | PERSON | pronoun
20 | indirect | Dominic Achterberg | PERSON | name
21 | mixed | Dominic Achterberg | PERSON | pronoun
22 | attitude | Roland Fisk | PERSON | pronoun
23 | direct | handwritten label on bottle nine | DOCUMENT | document
24 | attitude | Farmers upstream | GROUP | group
entity | PERSON | Roland Fisk | Fisk; Roland | - | -
entity | PERSON | Zainab Thorold | Thorold | chair | Friends of the Wend
entity | PERSON | Ingrid Mwale | Dr Ingrid Mwale | freshwater ecologist | University of Reading
entity | PERSON | Clive Haskins | - | - | -
entity | PERSON | Dominic Achterberg | - | MP | Labour
entity | ORG | Environment Agency | - | - | -
entity | ORG | Friends of the Wend | - | - | -
entity | ORG | Meridian Water | - | - | -
entity | ORG | University of Reading | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Commons | - | - | -
entity | LOC | Wend | - | - | -
entity | LOC | Upper Thrale | - | - | -
entity | LOC | Thrale | - | - | -
entity | LOC | Nether Thrale | - | - | -
meta | ‘They asked us to stop looking’: the volunteers testing a dying river | - | Philippa Crane-Adeyemi
