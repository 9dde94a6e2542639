Highland postie's daughter runs into the record books

By Struan Beattie

Three years ago Morven Gunn was delivering parcels in Thurso with a stress fracture in each shin. On Sunday she became the fastest Scotswoman in history over 10,000 metres.

Gunn, 26, clocked 30min 41.08sec in Valencia to take almost four seconds off a mark which had stood since she was in primary two.

"<q1>I looked at the clock and I thought, that's stopped,</q1>" <s1>she</s1> <c1>said</c1>. "<q1>Then I looked at my mum and I thought, no, it hasnae.</q1>"

Her mother, Jessie, a postwoman for 31 years, had never been abroad before. She watched the race with her shoes off, beside a Spanish family who fed her olives.

"<q2>I've never ate an olive in my life and now I've had about forty,</q2>" <c2>said</c2> <s2>Jessie</s2>, 58. <s3>She</s3> <c3>insisted</c3> <q3>the record was "all the hills" of the family's round</q3>.

<s4>Coach Gebre Tesfaye</s4>, once a steeplechaser for Ethiopia, <c4>predicts</c4> <q4>there is more to come</q4>. "<q5>Morven has a big engine and small brakes,</q5>" <s5>the 61-year-old</s5> <c5>said</c5>. "<q5>My job is the brakes.</q5>"

<s6>He</s6> <c6>recalled</c6> <q6>their first session, on a beach in sleet</q6>. <q7>She was sick twice</q7>, <s7>he</s7> <c7>said</c7>, <q7>and asked for the same time next week</q7>.

The race was won by Kenya's Faith Jepkoech, who lapped all but six of the field. "<q8>This Scottish girl, I could hear her breathing for 15 laps,</q8>" <c8>laughed</c8> <s8>the Kenyan</s8>. "<q8>Like a small train.</q8>"

<s9>Scottish Athletics</s9> <c9>tweeted</c9>: "<q9>Morven Gunn. Remember the name. Check your letterbox.</q9>" <s10>Its performance director, Lindsay Pryde-Oyewole</s10>, <c10>confirmed</c10> that <q10>funding had been restored</q10>. It was withdrawn in 2022, without a letter, while Gunn was on crutches.

The athlete is not bitter about it. <s12,13>She</s12,13> <c12>hopes</c12> <q12>to be picked for the World Championships</q12> but <c13>doubts</c13> <q13>she will give up her round</q13>.

"<q14>Folk need their parcels,</q14>" <s14>she</s14> <c14>said</c14>. "<q14>And I'd miss the dogs.</q14>"

Thurso's Co-op has named a sandwich after her. It is egg.
-----
1 | direct | Morven Gunn | PERSON | pronoun
2 | direct | Jessie | PERSON | name
3 | mixed | Jessie | PERSON | pronoun
4 | indirect | Gebre Tesfaye | PERSON | name
5 | direct | Gebre Tesfaye | PERSON | title
6 | indirect | Gebre Tesfaye | PERSON | pronoun
7 | indirect | Gebre Tesfaye | PERSON | pronoun
8 | direct | Faith Jepkoech | PERSON | title
9 | direct | Scottish Athletics | ORG | organisation
10 | indirect | Lindsay Pryde-Oyewole | PERSON | name
12 | attitude | Morven Gunn | PERSON | pronoun
13 | attitude | Morven Gunn | PERSON | pronoun
14 | direct | Morven Gunn | PERSON | pronoun
entity | PERSON | Morven Gunn | Gunn; Morven | - | -
entity | PERSON | Jessie | - | postwoman | -
entity | PERSON | Gebre Tesfaye | - | Coach | -
entity | PERSON | Faith Jepkoech | - | - | -
entity | ORG | Scottish Athletics | - | - | -
entity | PERSON | Lindsay Pryde-Oyewole | - | performance director | Scottish Athletics
entity | ORG | Co-op | - | - | -
entity | NORP | Scotswoman | - | - | -
entity | NORP | Spanish | - | - | -
entity | NORP | Scottish | - | - | -
entity | NORP | Kenyan | - | - | -
entity | NORP | Highland | - | - | -
entity | LOC | Thurso | - | - | -
entity | LOC | Valencia | - | - | -
entity | LOC | Ethiopia | - | - | -
entity | LOC | Kenya | - | - | -
meta | Highland postie's daughter runs into the record books | - | Struan Beattie
