Lagos market traders return to ashes as <s1>governor</s1> <c1>vows</c1> <q1>to rebuild</q1>

Traders at the burnt-out Oke-Odo textile market picked through the ruins on Sunday, a day after a fire that destroyed more than 400 stalls.

“<q2>Everything I own was in that shop,</q2>” <c2>said</c2> <s2>Mrs Folake Adebisi, a lace dealer</s2>, holding a melted cash box. “<q2>My children's school fees, my mother's hospital money, everything.</q2>”

<s3>The Lagos State Fire and Rescue Service</s3> <c3>said</c3> <q3>the blaze began in a generator shed shortly after midnight and spread because hydrants on the street were dry</q3>. <q4>No lives were lost</q4>, <s4>it</s4> <c4>added</c4>.

<s5,6>Governor Tunde Bakare-Cole</s5,6>, who visited the scene with his deputy, <c5>pledged</c5> <q5>to rebuild the market within a year</q5> and <c6>ordered</c6> <q6>an inquiry into the dry hydrants</q6>.

“<q7>We shall not leave you to bear this alone,</q7>” <s7>he</s7> <c7>told</c7> <a7>the crowd</a7>, some of whom jeered. <s8>The governor</s8> <c8>did not say</c8> <q8>how the work would be paid for</q8>.

<s9>The market's leader, Alhaji Musa Danladi, who has twice petitioned the council over the “<x>spaghetti</x>” wiring above the stalls and keeps copies of both letters in a plastic folder</s9>, <c9>said</c9> <q9>the warnings had been ignored</q9>.

“<q10>We wrote. We begged. We even offered to pay,</q10>” <s10>Danladi</s10> <c10>said</c10>.

<s11>One of the letters, dated 3 February</s11>, <c11>reads</c11>: “<q11>A single spark will finish us.</q11>”

<s12>Council officials</s12> <c12>insisted</c12> <q12>they had passed the petitions to the electricity company</q12>, which could not be reached.

According to plan, the ward's other market, at Iyana, will open for extended hours this week. <s13>Several traders</s13> <c13>said</c13> <q13>they would rather wait</q13>.

“<q14>My customers know this corner,</q14>” <c14>explained</c14> <s14>Adebisi</s14>. “<q14>They do not know Iyana.</q14>”
-----
1 | indirect | Tunde Bakare-Cole | PERSON | title
2 | direct | Folake Adebisi | PERSON | name
3 | indirect | Lagos State Fire and Rescue Service | ORG | organisation
4 | indirect | Lagos State Fire and Rescue Service | ORG | pronoun
5 | indirect | Tunde Bakare-Cole | PERSON | name
6 | indirect | Tunde Bakare-Cole | PERSON | name
7 | direct | Tunde Bakare-Cole | PERSON | pronoun
8 | attitude | Tunde Bakare-Cole | PERSON | title
9 | indirect | Musa Danladi | PERSON | name
10 | direct | Musa Danladi | PERSON | surname
11 | direct | letters | DOCUMENT | document
12 | indirect | Council officials | GROUP | group
13 | indirect | Several traders | GROUP | group
14 | direct | Folake Adebisi | PERSON | surname
meta | Lagos market traders return to ashes as governor vows to rebuild | - | -
entity | LOC | Lagos | - | - | -
entity | LOC | Oke-Odo | - | - | -
entity | PERSON | Folake Adebisi | Mrs Folake Adebisi; Adebisi | lace dealer | -
entity | ORG | Lagos State Fire and Rescue Service | - | - | -
entity | PERSON | Tunde Bakare-Cole | Governor Tunde Bakare-Cole | Governor | -
entity | PERSON | Musa Danladi | Danladi | market's leader | -
entity | LOC | Iyana | - | - | -
