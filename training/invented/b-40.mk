Two injured as lift falls nine floors at Abuja ministry

By Hauwa Garba-Peterside

Two civil servants were in hospital last night after a lift at the Federal Ministry of Works plunged nine floors and came to rest, doors open, in the car park.

The injured, Mr Friday Okon and Miss Zainab Lawal, were said to be stable.

<s2>Emergency officials</s2> <c2>said</c2> <q2>a brake dating from 1984 had probably saved their lives</q2>. "<q3>They make nothing like it today,</q3>" <c3>remarked</c3> <s3>the head of rescue, Comrade Baba Idris</s3>. "<q3>We're thinking of framing it.</q3>"

Staff had complained. <s4>A memo pinned up in the lobby in April</s4> <c4>warned</c4>: "<q4>Use the lift at your own risk and your family's.</q4>"

<s5>The memo's author, assistant director Ese Omoruyi</s5>, <c5>said</c5> on Thursday that <q5>he'd been queried for writing it</q5>. <s6>He</s6> <c6>maintained</c6> that <q6>three requests for repairs went unanswered</q6>.

<s7>The permanent secretary, Dr Aisha Bukar-Tyler</s7>, <c7>expressed</c7> <q7>sympathy for the injured</q7>. <s8,9>She</s8,9> <c8>denied</c8> <q8>having received any request</q8>, but <c9>ordered</c9> <q9>all six lifts shut</q9>. <q10>Meetings above the fourth floor will be held below it</q10>, <s10>she</s10> <c10>added</c10>.

<s11>Witnesses</s11> <c11>described</c11> <q11>a noise "like a lorry of pots"</q11>. <s12>A cleaner</s12> <c12>told</c12> <a12>our reporter</a12> <q12>she'd stepped out at the tenth floor to answer her phone</q12>.

"<q13>It was a wrong number,</q13>" <s13>she</s13> <c13>said</c13>. "<q13>I've saved it as Angel.</q13>"

<s14>A spokesman for the manufacturer</s14> <c14>pleaded for</c14> <q14>patience</q14>. <q15>The maintenance contract expired in 2019</q15>, <s15>the spokesman</s15> <c15>claimed</c15>. <s16>The ministry</s16> <c16>says</c16> <q16>it didn't</q16>.

The indicator above the wrecked doors still says 9.
-----
2 | indirect | Emergency officials | GROUP | group
3 | direct | Baba Idris | PERSON | name
4 | direct | memo pinned up in the lobby in April | DOCUMENT | document
5 | indirect | Ese Omoruyi | PERSON | name
6 | indirect | Ese Omoruyi | PERSON | pronoun
7 | indirect | Aisha Bukar-Tyler | PERSON | name
8 | indirect | Aisha Bukar-Tyler | PERSON | pronoun
9 | indirect | Aisha Bukar-Tyler | PERSON | pronoun
10 | indirect | Aisha Bukar-Tyler | PERSON | pronoun
11 | mixed | Witnesses | GROUP | group
12 | indirect | cleaner | PERSON | title
13 | direct | cleaner | PERSON | pronoun
14 | indirect | manufacturer | ORG | organisation
15 | indirect | manufacturer | ORG | organisation
16 | indirect | Federal Ministry of Works | ORG | organisation
meta | Two injured as lift falls nine floors at Abuja ministry | - | Hauwa Garba-Peterside
entity | LOC | Abuja | - | - | -
entity | ORG | Federal Ministry of Works | - | - | -
entity | PERSON | Friday Okon | Mr Friday Okon | - | -
entity | PERSON | Zainab Lawal | Miss Zainab Lawal | - | -
entity | PERSON | Baba Idris | - | head of rescue | -
entity | PERSON | Ese Omoruyi | - | assistant director | Federal Ministry of Works
entity | PERSON | Aisha Bukar-Tyler | Dr Aisha Bukar-Tyler | permanent secretary | Federal Ministry of Works
