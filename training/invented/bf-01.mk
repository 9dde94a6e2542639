<q1>Energy bills to rise by £131</q1> as cap lifted, <s1>Ofgem</s1> <c1>announces</c1>

By Delphine Marrow, PA Consumer Affairs Correspondent

<q2>Millions of households will pay an average of £131 more a year for gas and electricity from October</q2>, <s2>the energy regulator</s2> <c2>has announced</c2>.

<s3,4>Ofgem</s3,4> <c3>said</c3> <q3>the cap on a typical bill in Great Britain would go up from £1,702 to £1,833</q3>, and <c4>blamed</c4> <q4>wholesale costs and overdue repairs to the grid</q4>.

"<q5>We know this is not what anyone wants to hear as the nights draw in,</q5>" <c5>said</c5> <s5>the watchdog's chief executive, Marguerite Tolliver</s5>. "<q5>But suppliers cannot go on selling energy for less than they pay for it.</q5>"

Kettle, a Norwich-based supplier with 1.4 million customers, moved first. <s6>It</s6> <c6>promised</c6> <q6>to keep its standard rate below the cap until January</q6>. <s7>Oxbow Energy and Marchetti Power</s7> <c7>would not say</c7> <q7>if they would follow</q7>.

Shares in Marchetti, floated by the Turin family of that name in 2019, fell 3% in London.

<s8>Analysts at Ruddock Vane</s8>, whose forecasts are closely read in the City, <c8>expect</c8> <q8>a further increase of about £40 in the new year</q8>. <s9>Callum Ruddock, who set up the firm with his sister-in-law, Petra Vane</s9>, <c9>said</c9> <q9>families should treat the summer's lower bills as "a holiday, not a house move"</q9>.

<s10>He</s10> <c10>added</c10> that <q10>a cold spell like Storm Edwina could push prices higher still</q10>.

Charities reacted with dismay. <s11,12>The Warm Hearths Trust</s11,12> <c11>described</c11> the rise as "<q11>a kick in the shins for anyone on a prepayment meter</q11>" and <c12>called for</c12> <q12>a social tariff by Easter</q12>.

<s13>Dr Ifeoma Sallow, its policy director</s13>, <c13>said</c13>: "<q13>People are not choosing between heating and eating any more. They gave up the heating two winters ago.</q13>"

At Cuthbert House, a day centre the Trust runs in Jarrow, Maureen Tingey was filling a flask. "<q14>I iron on Sundays because it's cheaper,</q14>" <c14>said</c14> <s14>the 74-year-old former dinner lady</s14>. "<q14>My Alan thinks I've found God.</q14>"

<s15>The Treasury</s15> <c15>refused to be drawn on</c15> <q15>whether VAT on fuel would be cut in the Budget</q15>.

<s16>Energy minister Tobias Strang</s16> <c16>told</c16> <a16>Times Radio</a16> that <q16>the Government had "inherited a market with no roof on it"</q16>. <q17>Under Cosy Homes, the insulation scheme launched in March, 300,000 lofts would be lagged by Christmas</q17>, <s17>he</s17> <c17>said</c17>.

But <s18>his Conservative shadow, Bronagh Heap</s18>, <c18>accused</c18> ministers of "<q18>hiding in the airing cupboard</q18>". <s19>The Liberal Democrats</s19> <c19>urged</c19> <a19>Mr Strang</a19> <q19>to summon the bosses of the five largest suppliers to Whitehall</q19>.

The cap was brought in by the Conservatives in 2019 and is reviewed every three months. It limits the price of a unit, not the total bill. Twenty-eight firms failed in the crisis of 2021 and 2022, among them Sunderland Gas & Light, whose customers passed to Oxbow. <s23>A tribunal in Leeds</s23> later <c23>ordered</c23> <a23>its former directors</a23> <q23>to repay £2.3 million</q23>.

<s20>An industry body, the Retail Power Association</s20>, <c20>insisted</c20> <q20>margins were "thinner than a final demand"</q20>. <s21>A spokesman</s21> <c21>said</c21>: "<q21>Nobody is getting rich on this.</q21>"

<s22>Citizens Advice</s22> <c22>advised</c22> <a22>customers</a22> <q22>to send in meter readings before September 30</q22>.
-----
1 | indirect | Ofgem | ORG | organisation
2 | indirect | Ofgem | ORG | organisation
3 | indirect | Ofgem | ORG | organisation
4 | indirect | Ofgem | ORG | organisation
5 | direct | Marguerite Tolliver | PERSON | name
6 | indirect | Kettle | ORG | pronoun
7 | attitude | Oxbow Energy and Marchetti Power | GROUP | group
8 | attitude | Analysts at Ruddock Vane | GROUP | group
9 | mixed | Callum Ruddock | PERSON | name
10 | indirect | Callum Ruddock | PERSON | pronoun
11 | mixed | Warm Hearths Trust | ORG | organisation
12 | indirect | Warm Hearths Trust | ORG | organisation
13 | direct | Ifeoma Sallow | PERSON | name
14 | direct | Maureen Tingey | PERSON | title
15 | attitude | Treasury | ORG | organisation
16 | mixed | Tobias Strang | PERSON | name
17 | indirect | Tobias Strang | PERSON | pronoun
18 | mixed | Bronagh Heap | PERSON | name
19 | indirect | Liberal Democrats | ORG | organisation
20 | mixed | Retail Power Association | ORG | organisation
21 | direct | Retail Power Association | ORG | organisation
22 | indirect | Citizens Advice | ORG | organisation
23 | indirect | tribunal in Leeds | ORG | organisation
entity | ORG | Ofgem | - | - | -
entity | PERSON | Marguerite Tolliver | - | chief executive | Ofgem
entity | ORG | Kettle | - | - | -
entity | ORG | Oxbow Energy | Oxbow | - | -
entity | ORG | Marchetti Power | Marchetti | - | -
entity | ORG | Ruddock Vane | - | - | -
entity | PERSON | Callum Ruddock | - | - | Ruddock Vane
entity | PERSON | Petra Vane | - | - | Ruddock Vane
entity | ORG | Warm Hearths Trust | Trust | - | -
entity | PERSON | Ifeoma Sallow | Dr Ifeoma Sallow | policy director | Warm Hearths Trust
entity | PERSON | Maureen Tingey | - | former dinner lady | -
entity | PERSON | Alan | - | - | -
entity | ORG | Treasury | - | - | -
entity | PERSON | Tobias Strang | Mr Strang | Energy minister | -
entity | ORG | Times Radio | - | - | -
entity | ORG | Government | - | - | -
entity | PERSON | Bronagh Heap | - | shadow | -
entity | ORG | Liberal Democrats | - | - | -
entity | ORG | Conservatives | - | - | -
entity | ORG | Sunderland Gas & Light | - | - | -
entity | ORG | Retail Power Association | - | - | -
entity | ORG | Citizens Advice | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Great Britain | - | - | -
entity | LOC | Norwich | - | - | -
entity | LOC | Turin | - | - | -
entity | LOC | London | - | - | -
entity | LOC | City | - | - | -
entity | LOC | Cuthbert House | - | - | -
entity | LOC | Jarrow | - | - | -
entity | LOC | Whitehall | - | - | -
entity | LOC | Leeds | - | - | -
meta | Energy bills to rise by £131 as cap lifted, Ofgem announces | - | Delphine Marrow
