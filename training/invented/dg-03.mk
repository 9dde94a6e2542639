Gov’t shelves oil block auction after three draw no bids

- <s1>Lall</s1> <c1>denies</c1> ‘<q1>garage sale</q1>’, <s2>FGM</s2> <c2>wants</c2> <q2>probe</q2>

By Ronella Hinds

<s3,4>Minister of Natural Resources Deonarine Lall</s3,4> yesterday <c3>announced</c3> <q3>the suspension of Guyana’s second auction of offshore oil blocks</q3> after three of the five on offer drew no bids, but <c4>rejected</c4> <q4>any suggestion that it had flopped</q4>.

“<q5>You don’t sell the cow because three men at the gate have no money. And this is no garage sale,</q5>” <s5>he</s5> <c5>told</c5> <a5>reporters</a5> at the Hibiscus Conference Centre in Kingston, Georgetown.

Bids for the two deep-water blocks came from Hemlock Energy of Houston, Ghana’s Sankofa Petroleum and a joint venture of Ramnauth & Sons with Korea’s Daesan. The shallow blocks off Essequibo got none.

<s6>Permanent Secretary Yvonne Adams-Fraser</s6> <c6>disclosed</c6> that <q6>nine companies had each paid US$20,000 for the seismic data</q6>. <q7>Some</q7>, <s7>she</s7> <c7>said</c7>, <q7>found the fiscal terms “written for another decade”</q7>.

“<q8>They complain, then they profit,</q8>” <s8>the minister</s8> <c8>cut in</c8>.

<s9>A letter from Hemlock to the ministry</s9>, dated March 4 and seen by this newspaper, <c9>calls</c9> the 10 per cent royalty “<q9>fatal to any honest spreadsheet</q9>”. <s10>The Houston company</s10> yesterday <c10>would say only</c10> that <q10>its offer stands “for the present”</q10>.

<s11>Kwabena Osei-Tutu</s11>, who runs Sankofa’s office on Robb Street, <c11>said</c11> <q11>his people had come “to stay and to hire”</q11>. <s12>The Ghanaian</s12> <c12>hopes</c12> <q12>to drill by 2027</q12>.

The main opposition party, the Forward Guyana Movement (FGM), was not impressed. <s13,14>Its leader, Marcelle Trotman</s13,14>, <c13>accused</c13> the government of <q13>clearing the field for “a friend of a friend”</q13> and <c14>demanded</c14> <q14>a parliamentary inquiry</q14>.

With her was the party’s spokeswoman on oil, Devika Sookram, a chartered accountant. “<q15>Three blocks without a buyer today will be three blocks with a quiet buyer by Mashramani,</q15>” <s15>the Opposition Leader</s15> <c15>predicted</c15>.

<s16>The accountant</s16> <c16>added</c16> that <q16>the country had lost US$60 million in signing bonuses</q16>.

<s17>Lall</s17> <c17>dismissed</c17> all this as “<q17>rum-shop geology</q17>”.

<s18>The Berbice Institute for Fair Extraction (BIFE)</s18>, which compared 40 licences from Namibia, Senegal and elsewhere, <c18>has found</c18> <q18>Guyana’s royalty to be the third highest</q18>.

“<q19>The FGM is wrong about the friend and right about the smell,</q19>” <c19>remarked</c19> <s19>Dr Terrence Baichan, its director</s19>. <s20>The economist</s20> <c20>urged</c20> <a20>the government</a20> <q20>to publish every page of every bid</q20>.

<s21>The tender rules</s21> <c21>state</c21> that <q21>envelopes must be opened “within the hour and before cameras”</q21>. <s22>Two persons</s22> who were present <c22>recalled</c22> that <q22>they lay in a locked room overnight</q22>. “<q23>Rain held up the notary,</q23>” <s23>a ministry official</s23> <c23>explained</c23>.

Those who fish the shallow blocks shed no tears. “<q24>Let the shrimp have them,</q24>” <c24>said</c24> <s24>Compton “<x>Bouncer</x>” Thom, president of the Essequibo Fisherfolk Union</s24>, at his home in Patience Landing on the Pomeroon.

A similar round in Suriname last year, managed by the London bank Hartree Coombe, sold all six of its blocks, one of them to Daesan. The next Guyanese round had been pencilled in for October.
-----
1 | mixed | Deonarine Lall | PERSON | surname
2 | attitude | Forward Guyana Movement | ORG | organisation
3 | indirect | Deonarine Lall | PERSON | name
4 | indirect | Deonarine Lall | PERSON | name
5 | direct | Deonarine Lall | PERSON | pronoun
6 | indirect | Yvonne Adams-Fraser | PERSON | name
7 | mixed | Yvonne Adams-Fraser | PERSON | pronoun
8 | direct | Deonarine Lall | PERSON | title
9 | mixed | letter from Hemlock to the ministry | DOCUMENT | document
10 | mixed | Hemlock Energy | ORG | organisation
11 | mixed | Kwabena Osei-Tutu | PERSON | name
12 | attitude | Kwabena Osei-Tutu | PERSON | title
13 | mixed | Marcelle Trotman | PERSON | name
14 | indirect | Marcelle Trotman | PERSON | name
15 | direct | Marcelle Trotman | PERSON | title
16 | indirect | Devika Sookram | PERSON | title
17 | mixed | Deonarine Lall | PERSON | surname
18 | indirect | Berbice Institute for Fair Extraction | ORG | organisation
19 | direct | Terrence Baichan | PERSON | name
20 | indirect | Terrence Baichan | PERSON | title
21 | mixed | tender rules | DOCUMENT | document
22 | indirect | Two persons | GROUP | group
23 | direct | ministry official | PERSON | title
24 | direct | Compton “Bouncer” Thom | PERSON | name
entity | PERSON | Deonarine Lall | Lall | Minister of Natural Resources | -
entity | PERSON | Yvonne Adams-Fraser | - | Permanent Secretary | -
entity | PERSON | Kwabena Osei-Tutu | - | - | Sankofa Petroleum
entity | PERSON | Marcelle Trotman | - | leader | Forward Guyana Movement
entity | PERSON | Devika Sookram | - | spokeswoman | Forward Guyana Movement
entity | PERSON | Terrence Baichan | Dr Terrence Baichan | director | Berbice Institute for Fair Extraction
entity | PERSON | Compton “Bouncer” Thom | - | president | Essequibo Fisherfolk Union
entity | ORG | Forward Guyana Movement | FGM | - | -
entity | ORG | Hemlock Energy | Hemlock | - | -
entity | ORG | Sankofa Petroleum | Sankofa | - | -
entity | ORG | Ramnauth & Sons | - | - | -
entity | ORG | Daesan | - | - | -
entity | ORG | Berbice Institute for Fair Extraction | BIFE | - | -
entity | ORG | Essequibo Fisherfolk Union | - | - | -
entity | ORG | Hartree Coombe | - | - | -
entity | LOC | Guyana | - | - | -
entity | LOC | Hibiscus Conference Centre | - | - | -
entity | LOC | Kingston | - | - | -
entity | LOC | Georgetown | - | - | -
entity | LOC | Houston | - | - | -
entity | LOC | Ghana | - | - | -
entity | LOC | Korea | - | - | -
entity | LOC | Essequibo | - | - | -
entity | LOC | Robb Street | - | - | -
entity | LOC | Namibia | - | - | -
entity | LOC | Senegal | - | - | -
entity | LOC | Patience Landing | - | - | -
entity | LOC | Pomeroon | - | - | -
entity | LOC | Suriname | - | - | -
entity | LOC | London | - | - | -
entity | NORP | Ghanaian | - | - | -
entity | NORP | Guyanese | - | - | -
meta | Gov’t shelves oil block auction after three draw no bids | - | Ronella Hinds
