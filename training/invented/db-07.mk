<s1>Pastoralist</s1> <c1>vows</c1> <q1>to lock gate</q1> as lithium miner wins right to drill beside bores

By Tahlia Brandis

<s2>A fourth-generation cattle producer in Western Australia's Gascoyne</s2> <c2>says</c2> <q2>she will padlock her front gate rather than let a lithium explorer drill within a kilometre of her best water</q2>.

Beth Carmody, 58, runs Wirrawarra Station, 140 kilometres east of Carnarvon, with her daughter-in-law, Jess Carmody, a hydrologist.

Last week Perth-based Tarn Metals won two mining leases over 4,100 hectares of the property in the Warden's Court.

"<q3>I've had drought, flood and a cyclone, and none of them sent me a letter thanking me for my cooperation,</q3>" <s3>the elder Ms Carmody</s3> <c3>told</c3> <a3>the ABC</a3>.

<s4>The hydrologist</s4> <c4>fears</c4> <q4>the pit will drain the Yalbra aquifer, which waters 3,200 head of cattle</q4>.

"<q5>You can't truck in an aquifer,</q5>" <s5>she</s5> <c5>said</c5>.

<s6>Warden Philippa Strang</s6> <c6>found</c6> <q6>the family's objection was "sincere but unsupported"</q6>.

<c7>According to</c7> <s7>Tarn's managing director, Craig Lovibond</s7>, <q7>the water table at the nearest bore will fall by "less than the height of a stubby"</q7>.

Mr Lovibond relies on a model by the Subiaco consultants Strickland Ooi. But <s8>a peer review</s8> paid for by the Shire of Murrundie <c8>describes</c8> it as "<q8>optimistic in every direction</q8>".

<s9>The review's author, Anil Menon, formerly of the CSIRO</s9>, <c9>recommended</c9> <q9>a two-year pause</q9>.

Not that the council is of one mind. <s10>Shire president Kev Tully</s10>, who runs the Yalbra Roadhouse, <c10>said</c10> <q10>the district needed 200 jobs "more than another gate with a sign on it"</q10>.

At the Mullewa Road turn-off, <s11>a painted sheet of tin</s11> <c11>reads</c11>: "<q11>Cattle drink. Batteries don't. Think about it.</q11>"

<s12>The roadhouse owner</s12> <c12>admits</c12> <q12>he has stopped delivering the family's mail</q12>.

Tarn, which is listed on the ASX and was known as Boolardy Gold until 2021, rose 14 per cent on the ruling. Ruiheng New Energy, from the Chinese city of Yichun, owns a fifth of it. <s13>The battery maker</s13> <c13>said</c13> in a note to investors that <q13>it "remained patient"</q13>.

<s14>The managing director</s14> <c14>is adamant</c14> <q14>first ore will leave Geraldton by late 2027</q14>.

The Nyarlu people hold native title over most of the Yalbra valley. Their body, the Nyarlu Aboriginal Corporation, signed an access agreement in 2022.

"<q15>We said yes to roads. Nobody asked us about the water,</q15>" <c15>said</c15> <s15>its chairwoman, Doreen Wally</s15>.

<s16>The Nyarlu elder</s16> <c16>has invited</c16> <a16>both Carmodys and Mr Lovibond</a16> <q16>to "come and sit down at the soak"</q16>.

<s17>Conservation groups</s17> <c17>had called on</c17> <a17>the state's Environmental Protection Authority (EPA)</a17> <q17>to assess the mine</q17>. <s18>The regulator</s18> <c18>ruled</c18> in June that <q18>it was "too small to warrant it"</q18>.

<s19>The Mines Minister</s19> <c19>would not say</c19> <q19>whether he had read the review</q19>.

<s20>The Pastoralists and Graziers Association</s20> <c20>wants</c20> <q20>the Mining Act rewritten to give leaseholders a veto</q20>.

Others have made their peace. <s21>A grazier from nearby Mount Tindal</s21>, who signed with Tarn in May, <c21>said</c21> <q21>he had "bought a grader and a fortnight in Bali"</q21>. <s22>The neighbour</s22> <c22>declined to reveal</c22> <q22>how much he was paid</q22>.

Back at Wirrawarra, Beth Carmody has a second padlock on order.

"<q23>The first was just so he'd know where to stop,</q23>" <s23>she</s23> <c23>said</c23>.
-----
1 | indirect | Beth Carmody | PERSON | title
2 | indirect | Beth Carmody | PERSON | title
3 | direct | Beth Carmody | PERSON | surname
4 | attitude | Jess Carmody | PERSON | title
5 | direct | Jess Carmody | PERSON | pronoun
6 | mixed | Philippa Strang | PERSON | name
7 | mixed | Craig Lovibond | PERSON | name
8 | mixed | peer review paid for by the Shire of Murrundie | DOCUMENT | document
9 | indirect | Anil Menon | PERSON | name
10 | mixed | Kev Tully | PERSON | name
11 | direct | painted sheet of tin | DOCUMENT | document
12 | indirect | Kev Tully | PERSON | title
13 | mixed | Ruiheng New Energy | ORG | organisation
14 | indirect | Craig Lovibond | PERSON | title
15 | direct | Doreen Wally | PERSON | name
16 | mixed | Doreen Wally | PERSON | title
17 | indirect | Conservation groups | GROUP | group
18 | mixed | Environmental Protection Authority | ORG | organisation
19 | attitude | Mines Minister | PERSON | title
20 | attitude | Pastoralists and Graziers Association | ORG | organisation
21 | mixed | grazier from nearby Mount Tindal | PERSON | title
22 | attitude | grazier from nearby Mount Tindal | PERSON | title
23 | direct | Beth Carmody | PERSON | pronoun
entity | PERSON | Beth Carmody | Ms Carmody | cattle producer | -
entity | PERSON | Jess Carmody | - | hydrologist | -
entity | PERSON | Philippa Strang | Warden Philippa Strang | Warden | Warden's Court
entity | PERSON | Craig Lovibond | Mr Lovibond | managing director | Tarn Metals
entity | PERSON | Anil Menon | - | - | -
entity | PERSON | Kev Tully | - | Shire president | Shire of Murrundie
entity | PERSON | Doreen Wally | - | chairwoman | Nyarlu Aboriginal Corporation
entity | ORG | Tarn Metals | Tarn | - | -
entity | ORG | Warden's Court | - | - | -
entity | ORG | ABC | - | - | -
entity | ORG | Strickland Ooi | - | - | -
entity | ORG | Shire of Murrundie | - | - | -
entity | ORG | CSIRO | - | - | -
entity | ORG | ASX | - | - | -
entity | ORG | Boolardy Gold | - | - | -
entity | ORG | Ruiheng New Energy | - | - | -
entity | ORG | Nyarlu Aboriginal Corporation | - | - | -
entity | ORG | Environmental Protection Authority | EPA | - | -
entity | ORG | Pastoralists and Graziers Association | - | - | -
entity | LOC | Western Australia | - | - | -
entity | LOC | Gascoyne | - | - | -
entity | LOC | Wirrawarra Station | Wirrawarra | - | -
entity | LOC | Carnarvon | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Subiaco | - | - | -
entity | LOC | Yalbra Roadhouse | - | - | -
entity | LOC | Mullewa Road | - | - | -
entity | LOC | Yichun | - | - | -
entity | LOC | Geraldton | - | - | -
entity | LOC | Yalbra | - | - | -
entity | LOC | Mount Tindal | - | - | -
entity | LOC | Bali | - | - | -
entity | NORP | Chinese | - | - | -
entity | NORP | Nyarlu | - | - | -
meta | Pastoralist vows to lock gate as lithium miner wins right to drill beside bores | - | Tahlia Brandis
