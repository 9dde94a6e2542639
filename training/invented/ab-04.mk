<s1>Skippers</s1> <c1>warn of</c1> <q1>tied-up boats</q1> as mackerel quota is cut by two-thirds

Gráinne Fitzmorris

Thursday, 18 December 2025

<s2>Fishermen in Castletownbere</s2> <c2>say</c2> <q2>half of the west Cork fleet could be tied up by St Patrick’s Day</q2> after EU ministers agreed the deepest cut to mackerel quotas in the history of the common fisheries policy.

Ireland’s share of the stock, its most valuable, will fall from 49,000 tonnes to just over 16,000 next year under the deal reached in Brussels at 5.40am on Wednesday.

Skipper Donncha Ó Buadhaigh, whose 32-metre trawler came with a new engine loan in the summer, heard the figure on the radio as he was steaming home.

“<q3>I turned it off and looked at the sea for a while,</q3>” <c3>said</c3> <s3>the father of four</s3>. “<q3>I’ve a crew of seven and I’ve fish for three of them.</q3>”

<q4>His repayments</q4>, <s4>he</s4> <c4>said</c4>, <q4>come to €21,000 a month</q4>.

<s5>The Southern Pelagic Skippers’ Organisation</s5> <c5>described</c5> the outcome as “<q5>a death notice with a translation service</q5>”. <s6>Its chief executive, Imelda Scarriff</s6>, <c6>accused</c6> Norway and the Faroe Islands of <q6>helping themselves to fish that Irish boats had left in the water</q6>.

“<q7>We did what the scientists asked and they did what they liked,</q7>” <s7>she</s7> <c7>told</c7> <a7>the Irish Examiner</a7>. “<q7>Now we’re sharing the punishment equally.</q7>”

Ms Scarriff, whose late father fished out of Baltimore for half a century, spent the night of the talks in a corridor with representatives of the French and Dutch fleets. <s8,9>She</s8,9> <c8>called for</c8> <q8>sanctions on Norwegian imports</q8> and <c9>wants</c9> <q9>a compensation package of at least €80m in place by February</q9>.

<s10>Marine minister Eoghan Trehy</s10>, who voted against the deal along with his Spanish counterpart, <c10>said</c10> <q10>it was “a black morning” for the coast</q10>.

“<q11>I argued until there was nobody left in the room to argue with,</q11>” <s11>he</s11> <c11>told</c11> <a11>reporters</a11> outside the Europa building. “<q11>The numbers were decided before I took my coat off.</q11>”

<s12>Mr Trehy</s12> <c12>promised</c12> that <q12>a tie-up scheme would be brought to Cabinet in January</q12>. <s13>He</s13> <c13>would not be drawn on</c13> <q13>how much it would pay</q13>.

<s14>The European commissioner for fisheries, Jorge Pontevedra</s14>, <c14>defended</c14> <q14>the cut</q14>. “<q15>There is no quota on a fish that no longer exists,</q15>” <c15>said</c15> <s15>the Portuguese politician</s15>.

<s16>The International Council for the Exploration of the Sea (ICES)</s16> <c16>recommended</c16> in September that <q16>catches be reduced by 77%</q16>. <s17>Its advice</s17> <c17>stated</c17> that <q17>the spawning stock had fallen below the level at which recovery could be taken for granted</q17>.

<s18>Ruth Mangerton, a marine biologist at UCC</s18>, <c18>believes</c18> <q18>the science has been right for a decade and ignored for most of it</q18>.

“<q19>People in Castletownbere are paying a bill that was run up elsewhere, they’re correct about that,</q19>” <s19>Dr Mangerton</s19> <c19>said</c19>. “<q19>But it’s a real bill.</q19>”

In Killybegs, where two processing plants employ 600 people at the height of the season, shop steward Assumpta Gildea was handing out leaflets to the morning shift. <s20>She</s20> <c20>said</c20> <q20>nobody from the Department had been in touch</q20>.

<s21>A spokeswoman for the Department of Agriculture, Food and the Marine</s21> <c21>said</c21> <q21>officials would meet the processors “at the earliest opportunity”</q21>.

The cut is the fourth since Brexit, which cost Irish vessels a quarter of their mackerel. A decommissioning scheme in 2023 took 39 whitefish boats out of the fleet, among them three from Union Hall that had been in the same families since the 1950s.

<s22>Cork South-West TD Aoife Lordanagh</s22> <c22>questioned</c22> <q22>whether there would be a fleet left to protect</q22>. <s23,24>The Social Democrat</s23,24>, who had travelled to Brussels with the delegation, <c23>called</c23> the vote “<q23>a diplomatic drowning</q23>” and <c24>urged</c24> <a24>Mr Trehy</a24> <q24>to challenge it in the European Court of Justice</q24>.

Mr Ó Buadhaigh tied up at Dinish pier shortly after noon, with 14 boxes of haddock and a bill for ice. His son Cian (19) has been crewing with him since the Leaving Cert.

“<q25>He asked me last night was it worth getting his skipper’s ticket,</q25>” <s25>he</s25> <c25>said</c25>. “<q25>I told him ask me in the spring. But I know what I’d say.</q25>”
-----
1 | indirect | Fishermen in Castletownbere | GROUP | group
2 | indirect | Fishermen in Castletownbere | GROUP | group
3 | direct | Donncha Ó Buadhaigh | PERSON | title
4 | indirect | Donncha Ó Buadhaigh | PERSON | pronoun
5 | mixed | Southern Pelagic Skippers’ Organisation | ORG | organisation
6 | indirect | Imelda Scarriff | PERSON | name
7 | direct | Imelda Scarriff | PERSON | pronoun
8 | indirect | Imelda Scarriff | PERSON | pronoun
9 | attitude | Imelda Scarriff | PERSON | pronoun
10 | mixed | Eoghan Trehy | PERSON | name
11 | direct | Eoghan Trehy | PERSON | pronoun
12 | indirect | Eoghan Trehy | PERSON | surname
13 | attitude | Eoghan Trehy | PERSON | pronoun
14 | indirect | Jorge Pontevedra | PERSON | name
15 | direct | Jorge Pontevedra | PERSON | title
16 | indirect | International Council for the Exploration of the Sea | ORG | organisation
17 | indirect | Its advice | DOCUMENT | document
18 | attitude | Ruth Mangerton | PERSON | name
19 | direct | Ruth Mangerton | PERSON | surname
20 | indirect | Assumpta Gildea | PERSON | pronoun
21 | mixed | Department of Agriculture, Food and the Marine | ORG | organisation
22 | indirect | Aoife Lordanagh | PERSON | name
23 | mixed | Aoife Lordanagh | PERSON | title
24 | indirect | Aoife Lordanagh | PERSON | title
25 | direct | Donncha Ó Buadhaigh | PERSON | pronoun
entity | PERSON | Donncha Ó Buadhaigh | Mr Ó Buadhaigh | skipper | -
entity | PERSON | Imelda Scarriff | Ms Scarriff | chief executive | Southern Pelagic Skippers’ Organisation
entity | PERSON | Eoghan Trehy | Mr Trehy | Marine minister | -
entity | PERSON | Jorge Pontevedra | - | European commissioner for fisheries | -
entity | PERSON | Ruth Mangerton | Dr Mangerton | marine biologist | UCC
entity | PERSON | Assumpta Gildea | - | shop steward | -
entity | PERSON | Aoife Lordanagh | - | TD | -
entity | PERSON | Cian | - | - | -
entity | ORG | Southern Pelagic Skippers’ Organisation | - | - | -
entity | ORG | Irish Examiner | - | - | -
entity | ORG | EU | - | - | -
entity | ORG | International Council for the Exploration of the Sea | ICES | - | -
entity | ORG | UCC | - | - | -
entity | ORG | Department of Agriculture, Food and the Marine | Department | - | -
entity | ORG | European Court of Justice | - | - | -
entity | ORG | Cabinet | - | - | -
entity | LOC | Castletownbere | - | - | -
entity | LOC | west Cork | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Faroe Islands | - | - | -
entity | LOC | Baltimore | - | - | -
entity | LOC | Europa building | - | - | -
entity | LOC | Killybegs | - | - | -
entity | LOC | Union Hall | - | - | -
entity | LOC | Cork South-West | - | - | -
entity | LOC | Dinish pier | - | - | -
entity | NORP | Irish | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Spanish | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Portuguese | - | - | -
entity | NORP | Social Democrat | - | - | -
meta | Skippers warn of tied-up boats as mackerel quota is cut by two-thirds | 2025-12-18 | Gráinne Fitzmorris
