Trustees of Calder Dairies scheme sue Norland over botched £1.1bn buyout

<s1>The trustees of a pension scheme with 9,400 members</s1> <c1>have accused</c1> Norland Mutual of <q1>selling them “a policy with a hole in the middle”</q1>, in the first High Court test of the market that has moved £300bn of retirement promises from employers to insurers.

Calder Pension Trustees, which looks after the savings of former workers at Calder Dairies, paid Norland £1.1bn in 2021 in what was then the largest “<x>buy-in</x>” by a food company. <q2>The insurer has since refused to pay increases worth £86mn to women who retired before 1997</q2>, <c2>according to</c2> <s2>a claim</s2> filed in London last week.

<s3>Norland</s3>, based in Norwich and chaired by the former Treasury mandarin Dame Honor Lisle, <c3>said</c3> <q3>the data it was given had been “wrong from the first row of the spreadsheet”</q3>. <s4>It</s4> <c4>intends</c4> <q4>to counterclaim against the scheme's actuary, Moss & Pryce</q4>.

<s5>Moss & Pryce</s5> <c5>said</c5> <q5>it stood by its work</q5>. <s6>The firm</s6>, now part of the US consultancy Alder Grange, <c6>added</c6> that <q6>Norland's own team in Bangalore had “signed off every line”</q6>.

At issue is a process called Barber equalisation, by which schemes levelled the pension ages of men and women in the 1990s. Calder did so by a notice pinned up at its creameries in Ashby and Orbaneja, in northern Spain. <s7>The notice</s7> <c7>stated</c7> that <q7>all staff would retire at 65 “with effect from Michaelmas”</q7>.

“<q8>Whether a noticeboard can amend a trust deed is a wonderful exam question,</q8>” <c8>said</c8> <s8>Xanthe Okonedo-Price, a partner at Farrant Steele</s8>. “<q8>It is less wonderful if you have written a billion-pound cheque on the answer.</q8>”

<s9>The lawyer</s9>, who does not act for either side, <c9>estimated</c9> that <q9>up to 40 schemes had similar papers in the attic</q9>.

Shares in rivals Hallmere and Corvo fell 3 per cent on Monday. <s10>Analysts at Banque Lenoir</s10> <c10>said</c10> <q10>the sell-off was overdone</q10>, though <s11>Panmure's Barney Gull</s11> <c11>warned</c11> of “<q11>a Pandora's box with an index-linked lid</q11>”.

The Pensions Regulator has opened a file. <s12>The watchdog</s12>, known as TPR, <c12>declined to say</c12> <q12>when it had first been told</q12>. <s13>The Bank of England</s13>, which supervises insurers through its Prudential Regulation Authority, <c13>has asked</c13> <a13>firms</a13> <q13>to report any disputed liabilities by Candlemas</q13>. <s14>Two people</s14> briefed on its letter <c14>said</c14> <q14>it ran to a single page</q14>.

For members the sums are small but keenly felt. <s15>Maureen Field, 81</s15>, who packed the company's Golden Vale butter at Kelham for 34 years, <c15>reckons</c15> <q15>she is owed £2,300</q15>.

“<q16>I don't want a yacht. I want what Mr Calder said when he shook my hand,</q16>” <s16>she</s16> <c16>said</c16>.

Unite, which runs a retired members' branch at the Wheatsheaf in Kelham, has started a campaign called Our Whey. <s17>Its convener, Gethin York</s17>, <c17>wants</c17> <q17>Lactiva, the French group that bought Calder in 2018, to make good the shortfall</q17>. <s18>Lactiva</s18> <c18>said</c18> <q18>it had “no continuing obligation of any kind”</q18>.

<s19>The pensions minister, Lord Banks of Thirlby</s19>, <c19>told</c19> <a19>the Lords</a19> <q19>the government was “watching with interest”</q19>. A hearing is listed for the Michaelmas term at the Rolls Building.
-----
1 | mixed | Calder Pension Trustees | ORG | organisation
2 | indirect | claim filed in London last week | DOCUMENT | document
3 | mixed | Norland Mutual | ORG | organisation
4 | attitude | Norland Mutual | ORG | pronoun
5 | indirect | Moss & Pryce | ORG | organisation
6 | mixed | Moss & Pryce | ORG | organisation
7 | mixed | notice pinned up at its creameries in Ashby and Orbaneja | DOCUMENT | document
8 | direct | Xanthe Okonedo-Price | PERSON | name
9 | indirect | Xanthe Okonedo-Price | PERSON | title
10 | indirect | Analysts at Banque Lenoir | GROUP | group
11 | mixed | Barney Gull | PERSON | name
12 | attitude | Pensions Regulator | ORG | organisation
13 | indirect | Bank of England | ORG | organisation
14 | indirect | Two people briefed on its letter | GROUP | group
15 | attitude | Maureen Field | PERSON | name
16 | direct | Maureen Field | PERSON | pronoun
17 | attitude | Gethin York | PERSON | name
18 | mixed | Lactiva | ORG | organisation
19 | mixed | Lord Banks of Thirlby | PERSON | name
entity | ORG | Calder Pension Trustees | - | - | -
entity | ORG | Calder Dairies | Calder | - | -
entity | ORG | Norland Mutual | Norland | - | -
entity | ORG | High Court | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Norwich | - | - | -
entity | ORG | Treasury | - | - | -
entity | PERSON | Honor Lisle | Dame Honor Lisle | - | Norland Mutual
entity | ORG | Moss & Pryce | - | - | -
entity | LOC | US | - | - | -
entity | ORG | Alder Grange | - | - | -
entity | LOC | Bangalore | - | - | -
entity | LOC | Ashby | - | - | -
entity | LOC | Kelham | - | - | -
entity | LOC | Orbaneja | - | - | -
entity | LOC | Spain | - | - | -
entity | PERSON | Xanthe Okonedo-Price | - | partner | Farrant Steele
entity | ORG | Farrant Steele | - | - | -
entity | ORG | Hallmere | - | - | -
entity | ORG | Corvo | - | - | -
entity | ORG | Banque Lenoir | - | - | -
entity | ORG | Panmure | - | - | -
entity | PERSON | Barney Gull | - | - | Panmure
entity | ORG | Pensions Regulator | TPR | - | -
entity | ORG | Bank of England | - | - | -
entity | ORG | Prudential Regulation Authority | - | - | -
entity | PERSON | Maureen Field | - | - | -
entity | PERSON | Mr Calder | - | - | -
entity | ORG | Unite | - | - | -
entity | LOC | Wheatsheaf | - | - | -
entity | PERSON | Gethin York | - | convener | Unite
entity | ORG | Lactiva | - | - | -
entity | NORP | French | - | - | -
entity | PERSON | Lord Banks of Thirlby | - | pensions minister | -
entity | ORG | Lords | - | - | -
entity | LOC | Rolls Building | - | - | -
meta | Trustees of Calder Dairies scheme sue Norland over botched £1.1bn buyout | - | -
