In brief

<q1>Bins will be collected a day late next week because of the bank holiday</q1>, <s1>the council</s1> <c1>has said</c1>. <a2>Householders</a2> <c2>are asked</c2> <q2>to leave them out by 6.30am</q2>.

A WOMAN found a python in her tumble dryer in Cable Street on Monday. <s3>The RSPCA</s3> <c3>said</c3> <q3>it was “warm, calm and about five feet”</q3>.

<s4>Firefighters</s4> <c4>are warning</c4> <a4>residents</a4> about <q4>the dangers of disposable barbecues</q4> after three call-outs in a weekend. <s5>Watch manager Ellis Amadi</s5> <c5>said</c5>: “<q5>If you wouldn’t light it in your living room, don’t light it on the heath.</q5>”

The Rotary Club heard a talk by Mr P. Lund entitled “<x>Forty Years a Bailiff</x>”. A vote of thanks was proposed by Mrs Lund.

PLANS for 14 flats above the former Woolworths have been withdrawn. The applicant, Tower Estates, gave no reason.

<s7>A 19-year-old man from Shelf</s7> <c7>has admitted</c7> <q7>stealing a mobility scooter and riding it to Halifax</q7>. <s8>He</s8> <c8>told</c8> <a8>magistrates</a8> <q8>he had missed the last bus</q8>.

<q9>A public toilet in Market Place is to stay shut until a part arrives from Germany</q9>, <s9>the town clerk</s9> <c9>reports</c9>.

“<q10>Thank you, whoever you are.</q10>” The message, in biro, was found tucked into a bouquet on the war memorial.

<s11>Campaigners fighting to save Shelf Baths</s11> <c11>claim</c11> <q11>an engineer’s estimate of £2m for a new roof is “double what it should be”</q11>. <s12>The council</s12> <c12>stands by</c12> <q12>the figure</q12>.

WEST VALE Brass has added a concert on December 19. <s31>The band’s new conductor, Ms Ottavia Crewe</s31>, <c31>called for</c31> <q31>volunteers on the euphonium</q31>.

<s13>Police</s13> <c13>have appealed for</c13> <q13>the owner of a trombone left on the 503 bus to come forward</q13>.

<c14>According to</c14> <s14>figures obtained by this newspaper</s14>, <q14>the town’s parking machines took £412,000 last year, £9,000 of it in foreign coins</q14>.
-----
1 | indirect | council | GROUP | group
2 | indirect | council | GROUP | none
3 | mixed | RSPCA | ORG | organisation
4 | indirect | Firefighters | GROUP | group
5 | direct | Ellis Amadi | PERSON | name
7 | indirect | 19-year-old man from Shelf | PERSON | title
8 | indirect | 19-year-old man from Shelf | PERSON | pronoun
9 | indirect | town clerk | PERSON | title
10 | direct | message | DOCUMENT | none
11 | mixed | Campaigners | GROUP | group
12 | attitude | council | GROUP | group
31 | indirect | Ottavia Crewe | PERSON | name
13 | indirect | Police | GROUP | group
14 | indirect | figures obtained by this newspaper | DOCUMENT | document
meta | In brief | - | -
entity | LOC | Cable Street | - | - | -
entity | ORG | RSPCA | - | - | -
entity | PERSON | Ellis Amadi | - | Watch manager | -
entity | ORG | Rotary Club | - | - | -
entity | PERSON | P. Lund | Mr P. Lund | - | -
entity | PERSON | Lund | Mrs Lund | - | -
entity | ORG | Woolworths | - | - | -
entity | ORG | Tower Estates | - | - | -
entity | LOC | Shelf | - | - | -
entity | LOC | Halifax | - | - | -
entity | LOC | Market Place | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Shelf Baths | - | - | -
entity | ORG | WEST VALE Brass | - | - | -
entity | PERSON | Ottavia Crewe | Ms Ottavia Crewe | conductor | WEST VALE Brass
