Nell Garrity accused of <q1>‘starving’ tenants</q1> as brewers prepare to cut off the beer

<s2>Suppliers</s2> <c2>want</c2> <q2>£23m by Friday</q2>, while <s3>landlords</s3> <c3>fear</c3> <q3>a dry Christmas</q3> at 612 pubs

Josephine Arkell

One of Britain’s biggest pub chains <c4>has been accused</c4> of “<q4>starving its own tenants</q4>” by <s4>a brewer</s4> that is owed £9.4m.

<s5>Marlow Dean</s5>, which has supplied Nell Garrity since 1988, <c5>threatened</c5> on Tuesday <q5>to keep its drays in the yard from the end of the week</q5>.

In a letter to every one of Garrity’s landlords, seen by the Guardian, <s6>the brewer’s chief executive, Ottoline Marsh</s6>, <c6>wrote</c6>: “<q6>Your owner collects your rent on Monday and has spent it by Tuesday. None of it has reached us since June.</q6>”

<s7,8>Nell Garrity</s7,8>, which takes its name from a canal barge, <c7>denied</c7> <q7>being in arrears</q7>, <c8>saying</c8> <q8>one payment had been “held up by a change of bank”</q8>.

“<q9>We pay every supplier, every month,</q9>” <s9>a spokesperson</s9> <c9>said</c9>. “<q9>Marlow Dean will be no exception.</q9>”

The chain was bought for £310m last year by Arden Pryce, a private equity house in Mayfair, which sold the freeholds to Wren Holloway, a Luxembourg property trust. Previous owners include Whitlock Leisure and, briefly, the Kuwaiti fund Al Rimal.

<s10>Two smaller suppliers, the brewer Sable & Fenn and the cider maker Barley Mowbray</s10>, <c10>confirmed</c10> that <q10>they too had gone unpaid since the summer</q10>.

“<q11>They’re charming on the phone,</q11>” <c11>said</c11> <s11>Kwabena Lyle, head of sales at Sable</s11>. “<q11>They were charming in July.</q11>”

<s12>Barley Mowbray</s12>, which presses its apples at Much Fawley in Herefordshire, <c12>plans</c12> <q12>to issue a winding-up petition if the money does not arrive</q12>.

<s13>Tess Abernethy</s13>, who has run the Drover’s Rest in Otterhaugh, Northumberland, for 14 years, <c13>reckons</c13> <q13>her cellar will be empty by Sunday</q13>.

“<q14>I’ve a darts final on Saturday and a wake on Monday,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>I rang Garrity and got a recording about wellbeing.</q14>”

The strain is clear in the small print. <s15>The latest accounts at Companies House</s15> <c15>show</c15> that <q15>the chain lost £41m last year</q15>; <s16>Carter Wynn, a City stockbroker</s16>, <c16>puts</c16> <q16>its net debt at £540m</q16>.

<s17>Pubs Are Not Property</s17>, which speaks for about 1,900 tied landlords, <c17>called on</c17> <a17>the pubs code adjudicator</a17> <q17>to step in</q17>.

<s18>The group’s founder, Idris Mallory</s18>, <c18>likened</c18> Garrity’s leases to “<q18>selling a man his own front door and billing him for the hinges</q18>”. <s19>He</s19> <c19>singled out</c19> Arden Pryce for “<q19>treating pubs as cash machines with toilets</q19>”.

<s20>Arden Pryce</s20> <c20>would not say</c20> <q20>whether it was prepared to put in more money</q20>.

At Marlow Dean’s brewery in Burton upon Trent, where the night shift was sent home on Monday, <s21>Unite</s21> <c21>fears for</c21> <q21>200 jobs</q21>. Most are draymen and coopers, trades that the union has organised there since the 1920s.

<s22>The business secretary, Hal Prendergast</s22>, <c22>ruled out</c22> <q22>a rescue</q22>. “<q23>The state does not stand rounds,</q23>” <s23>he</s23> <c23>told</c23> <a23>MPs</a23>.

Shares in the brewer, whose beers include Old Wherry and Black Shuck, fell 4% in London; Wren Holloway was unchanged.

<s24>Abernethy</s24>, meanwhile, <c24>hopes</c24> <q24>to borrow six barrels from Hexham’s cricket club</q24>.
-----
1 | mixed | Marlow Dean | ORG | none
2 | attitude | Suppliers | GROUP | group
3 | attitude | landlords | GROUP | group
4 | mixed | Marlow Dean | ORG | organisation
5 | indirect | Marlow Dean | ORG | organisation
6 | direct | Ottoline Marsh | PERSON | name
7 | indirect | Nell Garrity | ORG | organisation
8 | mixed | Nell Garrity | ORG | organisation
9 | direct | Nell Garrity | ORG | organisation
10 | indirect | Sable & Fenn and Barley Mowbray | GROUP | group
11 | direct | Kwabena Lyle | PERSON | name
12 | attitude | Barley Mowbray | ORG | organisation
13 | indirect | Tess Abernethy | PERSON | name
14 | direct | Tess Abernethy | PERSON | pronoun
15 | indirect | latest accounts at Companies House | DOCUMENT | document
16 | indirect | Carter Wynn | ORG | organisation
17 | indirect | Pubs Are Not Property | ORG | organisation
18 | mixed | Idris Mallory | PERSON | name
19 | mixed | Idris Mallory | PERSON | pronoun
20 | attitude | Arden Pryce | ORG | organisation
21 | attitude | Unite | ORG | organisation
22 | indirect | Hal Prendergast | PERSON | name
23 | direct | Hal Prendergast | PERSON | pronoun
24 | attitude | Tess Abernethy | PERSON | surname
entity | PERSON | Ottoline Marsh | - | chief executive | Marlow Dean
entity | PERSON | Kwabena Lyle | - | head of sales | Sable & Fenn
entity | PERSON | Tess Abernethy | Abernethy | - | -
entity | PERSON | Idris Mallory | - | founder | Pubs Are Not Property
entity | PERSON | Hal Prendergast | - | business secretary | -
entity | ORG | Nell Garrity | Garrity | - | -
entity | ORG | Marlow Dean | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Arden Pryce | - | - | -
entity | ORG | Wren Holloway | - | - | -
entity | ORG | Whitlock Leisure | - | - | -
entity | ORG | Al Rimal | - | - | -
entity | ORG | Sable & Fenn | Sable | - | -
entity | ORG | Barley Mowbray | - | - | -
entity | ORG | Companies House | - | - | -
entity | ORG | Carter Wynn | - | - | -
entity | ORG | Pubs Are Not Property | - | - | -
entity | ORG | Unite | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Mayfair | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | Much Fawley | - | - | -
entity | LOC | Herefordshire | - | - | -
entity | LOC | Drover’s Rest | - | - | -
entity | LOC | Otterhaugh | - | - | -
entity | LOC | Northumberland | - | - | -
entity | LOC | City | - | - | -
entity | LOC | Burton upon Trent | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Hexham | - | - | -
entity | NORP | Kuwaiti | - | - | -
meta | Nell Garrity accused of ‘starving’ tenants as brewers prepare to cut off the beer | - | Josephine Arkell
