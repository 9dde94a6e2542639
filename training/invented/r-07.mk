<s1>Fishing leaders</s1> <c1>warn of</c1> ‘<q1>ghost harbours</q1>’ as cod quota slashed by a third

By Catriona Melvich
Rural affairs reporter

<s2>Fishing leaders</s2> <c2>have warned</c2> that <q2>north-east ports could become “ghost harbours” after the North Sea cod quota was cut by 34 per cent</q2>.

The deal, struck with Norway and the European Union in London late on Friday, will come into force on January 1.

In June, <s3>the International Council for the Exploration of the Sea (Ices)</s3> <c3>reported</c3> that <q3>stocks in the southern North Sea had fallen to their lowest level since 2006</q3>.

But <s4>the Buchan Fishermen’s Alliance</s4>, which represents 83 vessels, <c4>said</c4> <q4>the science did not match what its members were hauling aboard</q4>.

<s5>Its chief executive, Elspeth Garriock</s5>, <c5>described</c5> the settlement as “<q5>a hammer blow with a smile on it</q5>”.

“<q6>Our boats are steaming away from cod because they cannae afford to catch it,</q6>” <s6>she</s6> <c6>said</c6>. “<q6>You can’t tell a man the sea is empty when his nets are full.</q6>”

<s7>Ms Garriock</s7>, whose father and brother both skippered out of Fraserburgh, <c7>claimed</c7> <q7>as many as 400 jobs were at risk, on shore as well as at sea</q7>. <s8>She</s8> <c8>called on</c8> <a8>Rural Affairs Secretary Hamish Dunnet</a8> <q8>to set up an emergency fund before Christmas</q8>.

<s9>Mr Dunnet</s9> <c9>said</c9> <q9>the Scottish Government had argued for a smaller reduction but was “one voice in a crowded room”</q9>.

<s10>The SNP minister</s10> <c10>told</c10> <a10>BBC Radio Scotland</a10>: “<q10>Fishing is devolved until the moment it matters, and then it turns out to be done in London.</q10>”

<s11>He</s11> <c11>stopped short of promising</c11> <q11>compensation</q11>.

<s12>A spokesperson for the Department for Environment, Food and Rural Affairs (Defra)</s12> <c12>insisted</c12> <q12>the agreement balanced “the health of the stock and the health of the fleet”</q12>. <q13>Quotas for haddock and whiting had gone up by eight and 11 per cent respectively</q13>, <s13>Defra</s13> <c13>pointed out</c13>, <q13>and boats would be able to carry forward a tenth of this year’s unused cod</q13>.

At Peterhead, where the white fish market opens at seven, there was little talk of anything else yesterday. Sandy Buchan-Reid, 61, had landed 420 boxes after six days west of Shetland.

“<q14>I’ve been through the decommissioning in 2003 and I’ve been through Brexit,</q14>” <s14>the skipper</s14> <c14>said</c14>. “<q14>That was politics.</q14>

“<q14>This is just arithmetic, and somebody’s got it wrong.</q14>”

His son, Callum, 29, has a mortgage and a half share in the boat. <s15>He</s15> <c15>intends</c15> <q15>to see out the winter and then look for work in offshore wind</q15>.

“<q16>Dad doesnae want to hear it,</q16>” <s16>he</s16> <c16>said</c16>, “<q16>but the turbines pay holidays.</q16>”

Not everybody on the quay was against the cut. <s17,18>A fish buyer</s17,18>, who depends on the fleet for his living and <c17>asked</c17> <q17>not to be named</q17>, <c18>said</c18> <q18>the cod had been getting smaller for three years</q18>.

“<q19>They’ll no thank me for it,</q19>” <s19>he</s19> <c19>said</c19>, “<q19>but you can see it in the box.</q19>”

<s20>Conservationists</s20> <c20>said</c20> <q20>ministers had acted “five years late”</q20>. <s21>Dr Isla Renwick of the charity Living Firth</s21> <c21>pointed out</c21> that <q21>the same advice was ignored in 2021 and 2023, when quotas were set above the recommended limit</q21>.

“<q22>If you overspend for three years, the bank doesn’t care that you feel rich,</q22>” <s22>she</s22> <c22>said</c22>.

<s23>The charity</s23> <c23>wants</c23> <q23>cameras fitted on every vessel over 12 metres</q23>.

<q24>The value of cod landed in Scotland has fallen from £61 million in 2019 to £38m last year</q24>, <c24>according to</c24> <s24>Marine Directorate figures</s24>. In 1986, when the fleet was at its height, more than 400 boats were registered at Peterhead alone.

<s25>Scottish Conservative MSP Fergus Tulloch</s25> <c25>accused</c25> both governments of “<q25>managing decline by press release</q25>”. <s26>He</s26> <c26>urged</c26> <a26>Mr Dunnet</a26> <q26>to make a statement at Holyrood this week</q26>.

Talks on mackerel resume in Bergen on Wednesday. <s27>Norway’s chief negotiator, Ingrid Solheim-Vik</s27>, <c27>said</c27> <q27>she did not expect a quick result</q27>.

At the market, the last of the cod went for £4.10 a kilo.

“<q28>Mind and enjoy that,</q28>” <s28>the auctioneer</s28> <c28>told</c28> <a28>the buyers</a28>.
-----
1 | mixed | Fishing leaders | GROUP | group
2 | mixed | Fishing leaders | GROUP | group
3 | indirect | International Council for the Exploration of the Sea | ORG | organisation
4 | indirect | Buchan Fishermen’s Alliance | ORG | organisation
5 | mixed | Elspeth Garriock | PERSON | name
6 | direct | Elspeth Garriock | PERSON | pronoun
7 | indirect | Elspeth Garriock | PERSON | surname
8 | indirect | Elspeth Garriock | PERSON | pronoun
9 | mixed | Hamish Dunnet | PERSON | surname
10 | direct | Hamish Dunnet | PERSON | title
11 | attitude | Hamish Dunnet | PERSON | pronoun
12 | mixed | Department for Environment, Food and Rural Affairs | ORG | organisation
13 | indirect | Department for Environment, Food and Rural Affairs | ORG | organisation
14 | direct | Sandy Buchan-Reid | PERSON | title
15 | attitude | Callum | PERSON | pronoun
16 | direct | Callum | PERSON | pronoun
17 | indirect | fish buyer | PERSON | title
18 | indirect | fish buyer | PERSON | title
19 | direct | fish buyer | PERSON | pronoun
20 | mixed | Conservationists | GROUP | group
21 | indirect | Isla Renwick | PERSON | name
22 | direct | Isla Renwick | PERSON | pronoun
23 | attitude | Living Firth | ORG | organisation
24 | indirect | Marine Directorate figures | DOCUMENT | document
25 | mixed | Fergus Tulloch | PERSON | name
26 | indirect | Fergus Tulloch | PERSON | pronoun
27 | indirect | Ingrid Solheim-Vik | PERSON | name
28 | direct | auctioneer | PERSON | title
entity | PERSON | Elspeth Garriock | Ms Garriock | chief executive | Buchan Fishermen’s Alliance
entity | PERSON | Hamish Dunnet | Mr Dunnet | Rural Affairs Secretary | SNP
entity | PERSON | Sandy Buchan-Reid | - | skipper | -
entity | PERSON | Callum | - | - | -
entity | PERSON | Isla Renwick | Dr Isla Renwick | - | Living Firth
entity | PERSON | Fergus Tulloch | - | MSP | -
entity | PERSON | Ingrid Solheim-Vik | - | chief negotiator | Norway
entity | ORG | European Union | - | - | -
entity | ORG | International Council for the Exploration of the Sea | Ices | - | -
entity | ORG | Buchan Fishermen’s Alliance | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | SNP | - | - | -
entity | ORG | BBC Radio Scotland | - | - | -
entity | ORG | Department for Environment, Food and Rural Affairs | Defra | - | -
entity | ORG | Living Firth | - | - | -
entity | ORG | Marine Directorate | - | - | -
entity | ORG | Holyrood | - | - | -
entity | NORP | Scottish Conservative | - | - | -
entity | LOC | North Sea | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Fraserburgh | - | - | -
entity | LOC | Peterhead | - | - | -
entity | LOC | Shetland | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Bergen | - | - | -
meta | Fishing leaders warn of ‘ghost harbours’ as cod quota slashed by a third | - | Catriona Melvich
