'<q1>A jab instead of a cupboard of pills</q1>': weekly injection halves gout flares

Priyanka Vella

<q2>A weekly injection cuts painful gout flares by 52% in people who have failed on allopurinol</q2>, <c2>according to</c2> <s2>a phase 3 trial</s2> led from Adelaide.

The drug, velurasib, made by Swiss company Thurner-Bloch, would be the first new class of gout treatment in a decade if it is approved by the Therapeutic Goods Administration.

Results from RESOLVE-2, which enrolled 1184 patients at 61 hospitals in nine countries, were presented in Milan on Sunday.

'<q3>For the first time we can offer people a jab instead of a cupboard of pills,</q3>' <s3>lead investigator Professor Catriona Mbeki-Lowe</s3> <c3>told</c3> <a3>delegates</a3>.

<s4>Professor Mbeki-Lowe, a rheumatologist at the Lady Light Hospital</s4>, <c4>said</c4> <q4>the benefit appeared within six weeks and held at two years</q4>. But <s5,6>she</s5,6> <c5>cautioned</c5> that '<q5>a third of our patients still flared</q5>' and <c6>called for</c6> <q6>a head-to-head study against febuxostat</q6>.

<s7>Dr Tevita Lolohea, a Dunedin GP</s7>, who was not involved in the research, <c7>described</c7> the findings as '<q7>genuinely exciting, and I don't excite easily</q7>'.

<q8>Fewer than 4% of those enrolled were Māori or Pasifika, the groups hit hardest by gout</q8>, <s8>he</s8> <c8>noted</c8>. '<q9>You can't test a fire extinguisher in the rain.</q9>'

Five people given velurasib died, against two on placebo. <s10>An independent safety board</s10> <c10>concluded</c10> that <q10>none of the deaths was related to treatment</q10>.

<s11,12>Follow the Money in Medicine</s11,12> <c11>questioned</c11> <q11>the conclusion</q11>, <c12>claiming</c12> <q12>two board members had been paid by the sponsor</q12>.

<s13>Its convenor, Associate Professor Lachlan Brandt</s13>, <c13>accused</c13> Thurner-Bloch of '<q13>marking its own homework with its own red pen</q13>'. <s14>He</s14> <c14>wants</c14> <q14>the raw data released before any listing</q14>.

<s15>The company</s15> <c15>denied</c15> <q15>any influence over the board</q15>. <q16>Fees for 'unrelated advisory work' had been declared in full</q16>, <s16>a spokeswoman</s16> <c16>said</c16>.

Noel Kitto, 66, a retired tuna fisher from Port Mallory on the Eyre Peninsula, joined the trial after 19 years of attacks. <s17>He</s17> <c17>remembers</c17> <q17>not being able to bear the weight of a bed sheet</q17>.

'<q18>I've been to two weddings since, and danced at one,</q18>' <s18>the grandfather of six</s18> <c18>said</c18>. <s19>His wife, Glenys Kitto</s19>, <c19>credits</c19> the injections with '<q19>giving me back the ute and the driver</q19>'.

<s20>Analysts at Macrae Stirling</s20> <c20>expect</c20> <q20>a price of about $9000 a year</q20>. <s21>Joint Effort, a Hobart charity</s21>, <c21>fears</c21> that <q21>patients outside the capitals will be the last to get it</q21>.

<s22>The charity's chief executive, Marnie Tsang</s22>, <c22>urged</c22> <a22>the Royal Flying Doctor Service</a22> <q22>to train nurses in towns such as Ceduna, Cobar and Katherine</q22>.

<s23,24>The TGA</s23,24> <c23>said</c23> <q23>it had received an application in May</q23> but <c24>would not speculate on</c24> <q24>timing</q24>.

An editorial by Dr Wouter van der Elst of Leiden University was less reserved. '<q25>Not every sore toe needs a biologic,</q25>' <s25>it</s25> <c25>said</c25>.

The trial was funded by Thurner-Bloch and the National Health and Medical Research Council. A rival agent from Japan's Kitazato Seiyaku was abandoned in 2022, and Perth biotech Uricura went into administration last winter. Thurner-Bloch rose 3.1% on the SIX Swiss Exchange.
-----
1 | direct | Catriona Mbeki-Lowe | PERSON | none
2 | indirect | phase 3 trial | DOCUMENT | document
3 | direct | Catriona Mbeki-Lowe | PERSON | name
4 | indirect | Catriona Mbeki-Lowe | PERSON | surname
5 | mixed | Catriona Mbeki-Lowe | PERSON | pronoun
6 | indirect | Catriona Mbeki-Lowe | PERSON | pronoun
7 | mixed | Tevita Lolohea | PERSON | name
8 | indirect | Tevita Lolohea | PERSON | pronoun
9 | direct | Tevita Lolohea | PERSON | none
10 | indirect | independent safety board | GROUP | group
11 | indirect | Follow the Money in Medicine | ORG | organisation
12 | indirect | Follow the Money in Medicine | ORG | organisation
13 | mixed | Lachlan Brandt | PERSON | name
14 | attitude | Lachlan Brandt | PERSON | pronoun
15 | indirect | Thurner-Bloch | ORG | organisation
16 | mixed | Thurner-Bloch | ORG | organisation
17 | attitude | Noel Kitto | PERSON | pronoun
18 | direct | Noel Kitto | PERSON | title
19 | mixed | Glenys Kitto | PERSON | name
20 | attitude | Analysts at Macrae Stirling | GROUP | group
21 | attitude | Joint Effort | ORG | organisation
22 | indirect | Marnie Tsang | PERSON | name
23 | indirect | Therapeutic Goods Administration | ORG | organisation
24 | attitude | Therapeutic Goods Administration | ORG | organisation
25 | direct | editorial by Dr Wouter van der Elst of Leiden University | DOCUMENT | pronoun
entity | PERSON | Catriona Mbeki-Lowe | Professor Catriona Mbeki-Lowe; Professor Mbeki-Lowe | rheumatologist | Lady Light Hospital
entity | PERSON | Tevita Lolohea | Dr Tevita Lolohea | GP | -
entity | PERSON | Lachlan Brandt | Associate Professor Lachlan Brandt | convenor | Follow the Money in Medicine
entity | PERSON | Noel Kitto | - | retired tuna fisher | -
entity | PERSON | Glenys Kitto | - | - | -
entity | PERSON | Marnie Tsang | - | chief executive | Joint Effort
entity | PERSON | Wouter van der Elst | Dr Wouter van der Elst | - | Leiden University
entity | ORG | Thurner-Bloch | - | - | -
entity | ORG | Therapeutic Goods Administration | TGA | - | -
entity | ORG | Lady Light Hospital | - | - | -
entity | ORG | Follow the Money in Medicine | - | - | -
entity | ORG | Macrae Stirling | - | - | -
entity | ORG | Joint Effort | - | - | -
entity | ORG | Royal Flying Doctor Service | - | - | -
entity | ORG | Leiden University | - | - | -
entity | ORG | National Health and Medical Research Council | - | - | -
entity | ORG | Kitazato Seiyaku | - | - | -
entity | ORG | Uricura | - | - | -
entity | ORG | SIX Swiss Exchange | - | - | -
entity | NORP | Swiss | - | - | -
entity | NORP | Māori | - | - | -
entity | NORP | Pasifika | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Milan | - | - | -
entity | LOC | Dunedin | - | - | -
entity | LOC | Port Mallory | - | - | -
entity | LOC | Eyre Peninsula | - | - | -
entity | LOC | Hobart | - | - | -
entity | LOC | Ceduna | - | - | -
entity | LOC | Cobar | - | - | -
entity | LOC | Katherine | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Perth | - | - | -
meta | 'A jab instead of a cupboard of pills': weekly injection halves gout flares | - | Priyanka Vella
