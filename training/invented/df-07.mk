'<q1>Hotter than the sausage sizzle</q1>': Wirrabilla Heads surf club knocks back pokies

Lachie Bertolini

Wirrabilla Heads Surf Life Saving Club will stay free of poker machines after members voted 212 to 187 on Sunday against putting 20 of them in a rebuilt clubhouse.

<q2>The three-hour meeting in St Columba's Hall was "hotter than the sausage sizzle"</q2>, <c2>said</c2> <s2>president Shane "<x>Bluey</x>" Pocock</s2>.

"<q3>I've done rescues in two-metre swell with less yelling,</q3>" <s3>the retired boilermaker</s3> <c3>told</c3> <a3>the Coast Observer</a3>.

Mr Pocock had backed the deal, under which Tidewater Leisure of Newcastle would have lent the club $1.4 million and run its gaming room for 15 years. <s4>He</s4> <c4>conceded</c4> on Monday <q4>it was "dead, buried and washed out past the point"</q4>.

<s5>The club's annual report</s5> <c5>shows</c5> <q5>a loss of $61,300 and a roof that "may not see another east coast low"</q5>. <s6>Treasurer Denise Katsaros</s6>, who wrote it, <c6>warned</c6> <a6>members</a6> <q6>there would be no money for a second rescue boat</q6>.

"<q7>You can't run a jetski on lamingtons,</q7>" <s7>she</s7> <c7>said</c7>.

Farida Nasser, a GP who has two children on the junior squad, drew the loudest cheer. <s8>Dr Nasser</s8> <c8>told</c8> <a8>the hall</a8> <q8>she had treated three patients since June who "put the rent through the machines" at the Royal in Tuncumbah</q8>.

"<q9>We pull people out of rips. We don't dig them,</q9>" <c9>said</c9> <s9>the mother of two</s9>. <s10>The treasurer</s10> <c10>called</c10> that "<q10>a bit rich from someone who joined in March</q10>".

<s12>Club captain Hemi Rangihuna</s12> <c12>had threatened</c12> <q12>to hand in his cap if the machines went ahead</q12>. <s13>The New Zealander</s13>, who has a panel shop on Jetty Road, <c13>reckons</c13> <q13>a third of the patrol roster would have followed him</q13>.

<s14>Fair Go Wirrabilla</s14>, the lobby group formed to fight the plan, <c14>thanked</c14> "<q14>everyone who missed the footy</q14>". <s15>One of its flyers</s15> <c15>asked</c15>: "<q15>Red and yellow flags, or red and black carpet?</q15>"

<s16>Tidewater</s16>, which has rooms at the Tuncumbah Bowlo, Ballina Anglers and two others, <c16>said</c16> <q16>it respected the result</q16>. <s17>The operator</s17> <c17>denied</c17> <q17>promising a free schooner to anyone who voted yes</q17>.

ClubsNSW, the industry's peak body, had stayed out of it. <s18>Its regional manager</s18> <c18>predicted</c18> <q18>the club would be "back with its hand out" within two winters</q18>.

<s19>The regulator, Liquor & Gaming NSW</s19>, <c19>confirmed</c19> <q19>the application had been withdrawn</q19>. <q20>It would take at least a year to lodge another</q20>, <c20>according to</c20> <s20>its website</s20>.

Mayor Joyce Pocock, the president's sister-in-law, sat through the meeting in the back row and did not vote. <s21>She</s21> <c21>hopes</c21> <q21>council can find $200,000 for the roof</q21>.

"<q22>Families will get over it by Christmas,</q22>" <s22>Cr Pocock</s22> <c22>said</c22>. "<q22>Ours might take till Easter.</q22>"

Nationals MP Grant Ellery was stuck in Sydney. In a text read out by a teenage patrol member, <s23>he</s23> <c23>urged</c23> <a23>both camps</a23> <q23>to "shake hands and check the tide"</q23>.

<s24>Several older members</s24> <c24>want</c24> <q24>Mr Pocock to stand down at the October AGM</q24>. "<q25>I'll go when the roof goes,</q25>" <s25>the boilermaker</s25> <c25>shot back</c25>.

<s26>A sign on the clubhouse door</s26> yesterday <c26>read</c26>: "<q26>Lost: one gold earring, one sense of humour. Return to bar.</q26>"
-----
1 | direct | Shane "Bluey" Pocock | PERSON | none
2 | mixed | Shane "Bluey" Pocock | PERSON | name
3 | direct | Shane "Bluey" Pocock | PERSON | title
4 | mixed | Shane "Bluey" Pocock | PERSON | pronoun
5 | mixed | club's annual report | DOCUMENT | document
6 | indirect | Denise Katsaros | PERSON | name
7 | direct | Denise Katsaros | PERSON | pronoun
8 | mixed | Farida Nasser | PERSON | surname
9 | direct | Farida Nasser | PERSON | title
10 | mixed | Denise Katsaros | PERSON | title
12 | attitude | Hemi Rangihuna | PERSON | name
13 | attitude | Hemi Rangihuna | PERSON | title
14 | mixed | Fair Go Wirrabilla | ORG | organisation
15 | direct | One of its flyers | DOCUMENT | document
16 | indirect | Tidewater Leisure | ORG | organisation
17 | indirect | Tidewater Leisure | ORG | organisation
18 | mixed | Its regional manager | PERSON | title
19 | indirect | Liquor & Gaming NSW | ORG | organisation
20 | indirect | its website | DOCUMENT | document
21 | attitude | Joyce Pocock | PERSON | pronoun
22 | direct | Joyce Pocock | PERSON | surname
23 | mixed | Grant Ellery | PERSON | pronoun
24 | attitude | Several older members | GROUP | group
25 | direct | Shane "Bluey" Pocock | PERSON | title
26 | direct | sign on the clubhouse door | DOCUMENT | document
entity | PERSON | Shane "Bluey" Pocock | Mr Pocock | president | Wirrabilla Heads Surf Life Saving Club
entity | PERSON | Denise Katsaros | - | treasurer | Wirrabilla Heads Surf Life Saving Club
entity | PERSON | Farida Nasser | Dr Nasser | GP | -
entity | PERSON | Hemi Rangihuna | - | club captain | Wirrabilla Heads Surf Life Saving Club
entity | PERSON | Joyce Pocock | Cr Pocock | mayor | -
entity | PERSON | Grant Ellery | - | MP | -
entity | ORG | Wirrabilla Heads Surf Life Saving Club | - | - | -
entity | ORG | Coast Observer | - | - | -
entity | ORG | Tidewater Leisure | Tidewater | - | -
entity | ORG | Fair Go Wirrabilla | - | - | -
entity | ORG | Tuncumbah Bowlo | - | - | -
entity | ORG | Ballina Anglers | - | - | -
entity | ORG | ClubsNSW | - | - | -
entity | ORG | Liquor & Gaming NSW | - | - | -
entity | LOC | Wirrabilla Heads | - | - | -
entity | LOC | St Columba's Hall | - | - | -
entity | LOC | Newcastle | - | - | -
entity | LOC | Royal | - | - | -
entity | LOC | Tuncumbah | - | - | -
entity | LOC | Jetty Road | - | - | -
entity | LOC | Sydney | - | - | -
entity | NORP | New Zealander | - | - | -
entity | NORP | Nationals | - | - | -
meta | 'Hotter than the sausage sizzle': Wirrabilla Heads surf club knocks back pokies | - | Lachie Bertolini
