Lithium summit collapses as Chile walks out

UYUNI, Bolivia (AFP) — A summit meant to give South America's lithium producers a single voice broke up in acrimony Saturday, with <s1>Chile</s1> <c1>accusing</c1> Bolivia of <q1>trying to "build an OPEC out of a salt flat"</q1>.

The Chilean delegation left the highland town of Uyuni hours before leaders were to sign a charter drafted by host President Rodolfo Mamani.

"<q2>We came to discuss a market, not to found a religion,</q2>" <s2>Mining Minister Catalina Undurraga</s2> <c2>told</c2> <a2>reporters</a2> as she boarded her plane.

<s3>Mamani</s3> <c3>shot back</c3> that <q3>Santiago "wants the fruit without the tree"</q3>.

"<q4>Nobody took her chair away. She got up from it,</q4>" <c4>said</c4> <s4>the former llama herder</s4>.

<s5,6>Argentina, the third member of the so-called "<x>lithium triangle</x>"</s5,6>, <c5>signaled</c5> <q5>it would sign</q5> but <c6>asked for</c6> <q6>six months to consult its provinces</q6>. <s7>A diplomat in its delegation</s7>, who requested anonymity, <c7>called</c7> the text "<q7>a museum piece</q7>".

The charter would have set a floor price through a new body, the Southern Lithium Forum (FLS), with headquarters in Potosi.

<s8>Article 9 of the draft</s8>, seen by AFP, <c8>says</c8> <q8>members "shall refrain from separate contracts" with foreign buyers</q8>.

That clause angered Chile, whose state miner Cobresur signed a supply deal in January with Ganrui, a Chinese battery maker.

<s9>China's Ministry of Commerce</s9> <c9>said</c9> <q9>it "respects the choices of all parties"</q9>.

Washington, which was not invited, sent two observers from its embassy in La Paz. <s10>One of them, economic counselor Dwight Pfeiffer III</s10>, <c10>posted</c10> a photograph of Undurraga's empty seat with the words: "<q10>Wish you were here.</q10>"

<q12>The post "did not reflect US policy" and had been deleted</q12>, <s12>the State Department</s12> <c12>said</c12>.

Outside the Hotel Sal Blanca, a venue built entirely of salt, some 2,000 Quechua and Aymara protesters blocked the road with sacks of quinoa.

"<q13>They divide our water between three flags and none of the three is ours,</q13>" <c13>said</c13> <s13>Primitiva Choque, a leader of the Federation of Salt Flat Communities (FECOSAL)</s13>.

<s14,15>She</s14,15> <c14>demanded</c14> <q14>a seat at future talks</q14> and <c15>threatened</c15> <q15>to cut the railway to Antofagasta</q15>.

<q16>Seventeen people were hurt when police fired tear gas</q16>, <c16>according to</c16> <s16>rights group Vigia Andina</s16> -- a figure <s17>the Interior Ministry</s17> <c17>dismissed as</c17> "<q17>fantasy</q17>".

Markets shrugged. Shares in Petrel Minerals, listed in Sydney and London, rose 3.1 percent, and those of Toronto's Kestrel Bay Resources were flat.

"<q18>A cartel of two is called a couple,</q18>" <s18>Ingeborg Haas of Frankfurt-based bank Lenz & Cie</s18> <c18>told</c18> <a18>AFP</a18>. <s19>She</s19> <c19>expects</c19> <q19>lithium carbonate to fall below $9,000 a tonne by June</q19>.

The failure is a blow to Mamani, 61, who faces an October election against former president Gonzalo Iturri of the Unidad Civica party.

<s20>Iturri</s20> <c20>branded</c20> the summit "<q20>the most expensive photograph in our history</q20>".

In a joint statement late Saturday, <s21>Mamani and his Argentine counterpart Esteban Larralde</s21> <c21>pledged</c21> <q21>to meet in Salta before the winter</q21>.

"<q22>The door is open,</q22>" <c22>said</c22> <s22>Larralde</s22>. "<q22>It is only a little stiff.</q22>"
-----
1 | mixed | Chile | LOC | organisation
2 | direct | Catalina Undurraga | PERSON | name
3 | mixed | Rodolfo Mamani | PERSON | surname
4 | direct | Rodolfo Mamani | PERSON | title
5 | indirect | Argentina | LOC | organisation
6 | indirect | Argentina | LOC | organisation
7 | mixed | diplomat in its delegation | PERSON | title
8 | mixed | Article 9 of the draft | DOCUMENT | document
9 | mixed | Ministry of Commerce | ORG | organisation
10 | direct | Dwight Pfeiffer III | PERSON | name
12 | mixed | State Department | ORG | organisation
13 | direct | Primitiva Choque | PERSON | name
14 | indirect | Primitiva Choque | PERSON | pronoun
15 | indirect | Primitiva Choque | PERSON | pronoun
16 | indirect | Vigia Andina | ORG | organisation
17 | mixed | Interior Ministry | ORG | organisation
18 | direct | Ingeborg Haas | PERSON | name
19 | attitude | Ingeborg Haas | PERSON | pronoun
20 | mixed | Gonzalo Iturri | PERSON | surname
21 | indirect | Rodolfo Mamani and Esteban Larralde | GROUP | name
22 | direct | Esteban Larralde | PERSON | surname
entity | PERSON | Rodolfo Mamani | Mamani | President | -
entity | PERSON | Catalina Undurraga | Undurraga | Mining Minister | -
entity | PERSON | Dwight Pfeiffer III | - | economic counselor | -
entity | PERSON | Primitiva Choque | - | leader | Federation of Salt Flat Communities
entity | PERSON | Ingeborg Haas | - | - | Lenz & Cie
entity | PERSON | Gonzalo Iturri | Iturri | former president | Unidad Civica
entity | PERSON | Esteban Larralde | Larralde | - | -
entity | ORG | AFP | - | - | -
entity | ORG | OPEC | - | - | -
entity | ORG | Southern Lithium Forum | FLS | - | -
entity | ORG | Cobresur | - | - | -
entity | ORG | Ganrui | - | - | -
entity | ORG | Ministry of Commerce | - | - | -
entity | ORG | State Department | - | - | -
entity | ORG | Federation of Salt Flat Communities | FECOSAL | - | -
entity | ORG | Vigia Andina | - | - | -
entity | ORG | Interior Ministry | - | - | -
entity | ORG | Petrel Minerals | - | - | -
entity | ORG | Kestrel Bay Resources | - | - | -
entity | ORG | Lenz & Cie | - | - | -
entity | ORG | Unidad Civica | - | - | -
entity | NORP | Chilean | - | - | -
entity | NORP | Chinese | - | - | -
entity | NORP | Quechua | - | - | -
entity | NORP | Aymara | - | - | -
entity | NORP | Argentine | - | - | -
entity | LOC | Uyuni | UYUNI | - | -
entity | LOC | Bolivia | - | - | -
entity | LOC | Chile | - | - | -
entity | LOC | South America | - | - | -
entity | LOC | Santiago | - | - | -
entity | LOC | Argentina | - | - | -
entity | LOC | Potosi | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | La Paz | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Hotel Sal Blanca | - | - | -
entity | LOC | Antofagasta | - | - | -
entity | LOC | Sydney | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Frankfurt | - | - | -
entity | LOC | Salta | - | - | -
meta | Lithium summit collapses as Chile walks out | - | -
