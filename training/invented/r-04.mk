‘<q1>We were not asked</q1>’: traditional owners fight $3.2bn lithium mine near sacred waterhole

<s2>Company</s2> <c2>insists</c2> <q2>it followed the law</q2>, but a court challenge could delay first shipments until 2028

By Georgia Pascoe and Tim Hallorand

Mavis Tunnerby was seven when her grandmother first took her to Marlu Pool, walking the last stretch barefoot because that was how it was done.

This month <a3>the 78-year-old Yarrindi elder</a3> stood at a wire gate 400 metres short of the water and <c3>was asked</c3> by <s3>a security guard</s3> <q3>to show an induction card</q3>.

“<q4>I was inducted in 1954,</q4>” <s4>she</s4> <c4>says</c4>.

The gate belongs to Corvane Resources, <s5>which</s5> <c5>plans</c5> <q5>to dig 1.8 million tonnes of spodumene a year out of Marlu Ridge, 140 kilometres south-east of Port Hedland</q5>. The $3.2 billion project was approved by the Western Australian government in August. Federal Environment Minister Stephanie Crouch is expected to make a decision before Christmas.

<s6>Corvane</s6> <c6>says</c6> <q6>a 2022 agreement with the Yarrindi Aboriginal Corporation gave it consent to clear land within 500 metres of the pool</q6>.

But <s7>a group of 31 elders</s7> <c7>has asked</c7> <a7>the Federal Court</a7> <q7>to set that agreement aside</q7>. In an affidavit filed last week, <s8>Mrs Tunnerby</s8> <c8>says</c8> <q8>the four directors who signed it were not born on the country in question and “had no right to open their mouths for it”</q8>.

“<q9>We were not asked, we were informed,</q9>” <s9>she</s9> <c9>told</c9> <a9>this masthead</a9>.

<s10>The corporation’s chairman, Leon Biddick</s10>, <c10>says</c10> <q10>two meetings were held in South Hedland, in March and May 2022, and that 64 members voted in favour</q10>.

“<q11>People are entitled to change their minds, but you can’t change the minutes,</q11>” <s11>Biddick</s11> <c11>said</c11>. <s12>He</s12> <c12>accused</c12> environmental groups of <q12>using old women to fight their battles</q12>.

His sister, Coral Biddick, is one of the applicants. <s13>She</s13> <c13>said</c13> <q13>the family no longer ate together</q13>.

Corvane’s chief executive is Grant Hallinan, a former BHP geologist who took over in 2021. <s14>He</s14> <c14>told</c14> <a14>an investor briefing</a14> in Perth on Thursday that <q14>the company had “done everything the law requires and a good deal it doesn’t”</q14>.

<q15>The pit would stop 510 metres from the waterline</q15>, <s15>Hallinan</s15> <c15>said</c15>, <q15>and groundwater would be monitored daily</q15>.

“<q16>If the level drops, we stop. It’s as simple as that.</q16>”

Hydrologists are less sure. <s17>A review for the Environmental Protection Authority</s17> <c17>found</c17> <q17>the pool was probably fed by the same fractured rock the company intends to dewater, and that any effect might not show for a decade</q17>.

<s18>Its lead author, Dr Anneliese Vorster of Curtin University</s18>, <c18>said</c18> <q18>a buffer of two kilometres would be prudent</q18>.

“<q19>By the time you see it in the pool, it has already happened underneath,</q19>” <s19>she</s19> <c19>said</c19>.

In the end the authority’s approval contained no buffer at all. <s20>A spokesman</s20> <c20>said</c20> <q20>the conditions imposed were “strict, enforceable and consistent with the science”</q20>.

The fight comes in the long shadow of Juukan Gorge, where Rio Tinto blew up 46,000-year-old rock shelters in 2020. Three executives lost their jobs. The state passed new heritage laws the following year and repealed them in 2023, five weeks after they took effect.

<s21>Greens senator Priya Lindholm</s21> <c21>said</c21> <q21>nothing had been learnt</q21>. <s22>She</s22> <c22>has called on</c22> <a22>Crouch</a22> <q22>to visit the site before deciding</q22>.

The minister declined to comment while the matter was being assessed.

Premier Doug Fenwick was more forthcoming. <q23>The mine</q23>, <s23>he</s23> <c23>told</c23> <a23>6PR radio</a23>, <q23>would bring 700 jobs to a state that “keeps the lights on for everyone else”</q23>.

At the gate, the guard eventually rang his supervisor, <s24>who</s24> <c24>said</c24> <q24>the women could go through if they wore high-visibility vests</q24>. They did. Mrs Tunnerby took hers off at the water’s edge, along with her shoes.

She sang for some time, to let the old people know who had come. Asked later what she had said to them, she laughed.

“<q25>That we’re still here,</q25>” <s25>she</s25> <c25>said</c25>. “<q25>And that I was sorry about the vest.</q25>”
-----
1 | direct | Mavis Tunnerby | PERSON | none
2 | indirect | Corvane Resources | ORG | organisation
3 | indirect | security guard | PERSON | title
4 | direct | Mavis Tunnerby | PERSON | pronoun
5 | attitude | Corvane Resources | ORG | pronoun
6 | indirect | Corvane Resources | ORG | organisation
7 | indirect | group of 31 elders | GROUP | group
8 | mixed | Mavis Tunnerby | PERSON | surname
9 | direct | Mavis Tunnerby | PERSON | pronoun
10 | indirect | Leon Biddick | PERSON | name
11 | direct | Leon Biddick | PERSON | surname
12 | indirect | Leon Biddick | PERSON | pronoun
13 | indirect | Coral Biddick | PERSON | pronoun
14 | mixed | Grant Hallinan | PERSON | pronoun
15 | indirect | Grant Hallinan | PERSON | surname
16 | direct | Grant Hallinan | PERSON | none
17 | indirect | review for the Environmental Protection Authority | DOCUMENT | document
18 | indirect | Anneliese Vorster | PERSON | name
19 | direct | Anneliese Vorster | PERSON | pronoun
20 | mixed | Environmental Protection Authority | ORG | organisation
21 | indirect | Priya Lindholm | PERSON | name
22 | indirect | Priya Lindholm | PERSON | pronoun
23 | mixed | Doug Fenwick | PERSON | pronoun
24 | indirect | his supervisor | PERSON | pronoun
25 | direct | Mavis Tunnerby | PERSON | pronoun
entity | PERSON | Mavis Tunnerby | Mrs Tunnerby | elder | -
entity | PERSON | Stephanie Crouch | Crouch | Environment Minister | -
entity | PERSON | Leon Biddick | Biddick | chairman | Yarrindi Aboriginal Corporation
entity | PERSON | Coral Biddick | - | - | -
entity | PERSON | Grant Hallinan | Hallinan | chief executive | Corvane Resources
entity | PERSON | Anneliese Vorster | Dr Anneliese Vorster | lead author | Curtin University
entity | PERSON | Priya Lindholm | - | senator | Greens
entity | PERSON | Doug Fenwick | - | Premier | -
entity | ORG | Corvane Resources | Corvane | - | -
entity | ORG | Yarrindi Aboriginal Corporation | - | - | -
entity | ORG | Federal Court | - | - | -
entity | ORG | BHP | - | - | -
entity | ORG | Environmental Protection Authority | - | - | -
entity | ORG | Curtin University | - | - | -
entity | ORG | Rio Tinto | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | 6PR | - | - | -
entity | NORP | Yarrindi | - | - | -
entity | NORP | Western Australian | - | - | -
entity | LOC | Marlu Pool | - | - | -
entity | LOC | Marlu Ridge | - | - | -
entity | LOC | Port Hedland | - | - | -
entity | LOC | South Hedland | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Juukan Gorge | - | - | -
meta | ‘We were not asked’: traditional owners fight $3.2bn lithium mine near sacred waterhole | - | Georgia Pascoe and Tim Hallorand
