<s1>Union</s1> <c1>warns</c1> <q1>240 North Sea jobs ‘hanging by a thread’ as Kestrel platform closure brought forward</q1>

By Eilidh Strachan

<s33>Hundreds of offshore workers</s33> <c33>fear</c33> for <q33>their futures</q33> after <s2>the operator of the Kestrel platform</s2> <c2>confirmed</c2> <q2>it will cease production in the spring</q2>.

<s3>Brannock Energy</s3> <c3>told</c3> <a3>staff</a3> at a series of meetings in Aberdeen yesterday that <q3>the North Sea installation was no longer viable at current prices and tax rates</q3>.

About 240 people work on Kestrel, 90 of them employed directly by Brannock and the rest by contractors including Dyce-based Fairhaven Wells.

The platform, which started production in 1994, was due to remain in service until at least 2028.

<s4>Managing director Fiona Garrioch</s4> <c4>said</c4> <q4>the decision had been the hardest of her 30-year career</q4>.

“<q5>I know many of these men and women personally, and some of their fathers too,</q5>” <s5>she</s5> <c5>said</c5>.

“<q6>But we can’t keep producing at a loss of £200,000 a day.</q6>”

<s7,8>Ms Garrioch</s7,8> <c7>said</c7> <q7>the company would try to redeploy direct employees to its Osprey field</q7> and <c8>hoped</c8> <q8>to avoid compulsory redundancies</q8>.

But <s9>the Offshore Workers’ Alliance</s9> <c9>accused</c9> the firm of <q9>springing the news on crews with three weeks to go until Christmas</q9>.

Regional organiser Dougie Mair learned of the closure from a member who called him from the heliport.

“<q10>He’d read it on his phone waiting for his survival suit,</q10>” <c10>said</c10> <s10>Mr Mair</s10>. “<q10>That’s no way to treat folk who have kept the lights on for 30 years.</q10>”

<s11,12>The union leader</s11,12> <c11>said</c11> <q11>the jobs were now “hanging by a thread”</q11>, and <c12>warned</c12> that <q12>the true number at risk could be nearer 700 when the supply chain was included</q12>.

<s14>One worker, a scaffolder from Peterhead</s14> who has been going offshore since he was 19, <c14>said</c14> <q14>the closure had been “the worst-kept secret in the north-east”</q14>.

“<q15>The painting stopped in June,</q15>” <s15>the 44-year-old</s15> <c15>said</c15>. “<q15>When they stop painting, you ken.</q15>”

<s16,17>He</s16,17> <c16>does not expect</c16> <q16>to find similar work in Scotland</q16> and <c17>is considering</c17> <q17>an offer from Guyana</q17>.

<s19>Brannock</s19> <c19>blamed</c19> <q19>the UK Government’s windfall levy</q19>, which <s20>it</s20> <c20>said</c20> <q20>takes 78p of every pound of profit</q20>.

The Treasury hit back. <s21>A spokesperson</s21> <c21>said</c21> <q21>the levy had been designed to encourage investment and that oil prices, rather than tax, were behind “a commercial decision”</q21>.

<s22>The Scottish Government’s net zero secretary, Morven Laidlaw</s22>, <c22>described</c22> the announcement as “<q22>deeply worrying</q22>” for the region. <s23,24>She</s23,24> <c23>said</c23> <q23>a support team had been placed on standby</q23> and <c24>pledged</c24> <q24>to speak to the company’s chairman, Torstein Aas, before the weekend</q24>.

But <s26>north-east Conservative MSP Alasdair Gauld</s26> <c26>said</c26> <q26>she had “sat on her hands”</q26>.

“<q27>The minister’s party wanted this,</q27>” <s27>he</s27> <c27>claimed</c27>. “<q27>She cannot now turn up with a leaflet and a helpline.</q27>”

<s29>A report</s29> published by the Granite City Business Forum in September <c29>found</c29> that <q29>62% of its members planned to shift work overseas within two years</q29>.

Kestrel made headlines in 2009 when a fire forced the evacuation of 113 people. Brannock’s predecessor, Calder Petroleum, paid £1.2 million in fines.

Jim Buchan, the installation manager that night and now retired, watched yesterday’s news at home in Ellon.

“<q31>She was a good platform,</q31>” <s31>he</s31> <c31>said</c31>. “<q31>She got us all home.</q31>”

Decommissioning is expected to begin in 2026 and to last six years, with the topsides taken to Shetland or to a yard in Norway. <s32>Ms Garrioch</s32> <c32>would not say</c32> <q32>which</q32>.
-----
1 | mixed | Offshore Workers’ Alliance | ORG | organisation
33 | attitude | Hundreds of offshore workers | GROUP | group
2 | indirect | Brannock Energy | ORG | organisation
3 | indirect | Brannock Energy | ORG | organisation
4 | indirect | Fiona Garrioch | PERSON | name
5 | direct | Fiona Garrioch | PERSON | pronoun
6 | direct | Fiona Garrioch | PERSON | none
7 | indirect | Fiona Garrioch | PERSON | surname
8 | attitude | Fiona Garrioch | PERSON | surname
9 | indirect | Offshore Workers’ Alliance | ORG | organisation
10 | direct | Dougie Mair | PERSON | surname
11 | mixed | Dougie Mair | PERSON | title
12 | indirect | Dougie Mair | PERSON | title
14 | mixed | One worker | PERSON | title
15 | direct | One worker | PERSON | title
16 | attitude | One worker | PERSON | pronoun
17 | attitude | One worker | PERSON | pronoun
19 | indirect | Brannock Energy | ORG | organisation
20 | indirect | Brannock Energy | ORG | pronoun
21 | mixed | Treasury | ORG | organisation
22 | mixed | Morven Laidlaw | PERSON | name
23 | indirect | Morven Laidlaw | PERSON | pronoun
24 | indirect | Morven Laidlaw | PERSON | pronoun
26 | mixed | Alasdair Gauld | PERSON | name
27 | direct | Alasdair Gauld | PERSON | pronoun
29 | indirect | report published by the Granite City Business Forum in September | DOCUMENT | document
31 | direct | Jim Buchan | PERSON | pronoun
32 | attitude | Fiona Garrioch | PERSON | surname
entity | PERSON | Fiona Garrioch | Ms Garrioch | Managing director | Brannock Energy
entity | PERSON | Dougie Mair | Mr Mair | Regional organiser | Offshore Workers’ Alliance
entity | PERSON | Morven Laidlaw | - | net zero secretary | Scottish Government
entity | PERSON | Torstein Aas | - | chairman | Brannock Energy
entity | PERSON | Alasdair Gauld | - | MSP | Conservative
entity | PERSON | Jim Buchan | - | installation manager | -
entity | ORG | Brannock Energy | Brannock | - | -
entity | ORG | Offshore Workers’ Alliance | - | - | -
entity | ORG | Fairhaven Wells | - | - | -
entity | ORG | UK Government | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | Granite City Business Forum | - | - | -
entity | ORG | Calder Petroleum | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | North Sea | - | - | -
entity | LOC | Kestrel | - | - | -
entity | LOC | Aberdeen | - | - | -
entity | LOC | Dyce | - | - | -
entity | LOC | Osprey | - | - | -
entity | LOC | Peterhead | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Guyana | - | - | -
entity | LOC | Ellon | - | - | -
entity | LOC | Shetland | - | - | -
entity | LOC | Norway | - | - | -
meta | Union warns 240 North Sea jobs ‘hanging by a thread’ as Kestrel platform closure brought forward | - | Eilidh Strachan
