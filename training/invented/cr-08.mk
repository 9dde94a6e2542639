Durban salutes Bra Zakes, the man who “<q1>stopped the port with a whistle</q1>”

Lindiwe Pretorius

Zakhele “<x>Bra Zakes</x>” Ngidi, the crane driver who shut Durban harbour for 19 days in 1982 and later spent a decade in Parliament, died on Friday at Bluff Mission Hospital. He was 81.

<s2>His family</s2> <c2>said</c2> <q2>he had been ill with lung disease since 2021 “but never quiet”</q2>.

“<q3>My father negotiated with everyone, including the oncologist,</q3>” <c3>said</c3> <s3>his daughter, Thandeka Ngidi, an advocate in Pietermaritzburg</s3>. Her mother, Beauty, a former shop steward at Frame Textiles, was married to him for 52 years. <s4>The widow</s4> <c4>thanked</c4> the nurses of Ward 7 for “<q4>letting him sing</q4>”.

<s5,6>The National Dock and Harbour Workers’ Union (Nadhawu)</s5,6>, which he led from 1986 to 1994, <c5>called</c5> him “<q5>our loudest quiet man</q5>” and <c6>urged</c6> <a6>eThekwini Municipality</a6> <q6>to name Quayside Road after him</q6>.

“<q7>He stopped the port with a whistle and started it again with a joke,</q7>” <c7>said</c7> <s7>its general secretary, Sizwe Abrahams</s7>.

<s8>The municipality</s8> <c8>promised</c8> <q8>to “apply its mind”</q8>.

Born in KwaNtolo, the son of a Zulu herdsman and a Sotho midwife, Ngidi started at 17 as a stevedore for Lund & Hoosen. “<q9>Fear is only hunger in a uniform</q9>”, <s9>he</s9> <c9>wrote</c9> in his memoir.

<s10>A security police file</s10> <c10>describes</c10> him as “<q10>cheerful, which makes him dangerous</q10>”. It was handed to the Truth and Reconciliation Commission in 1997.

The man who had him arrested, Gerrit Bothma, was harbour master then.

“<q11>I signed the order and he sent me a Christmas card from the cells,</q11>” <c11>said</c11> <s11>the 84-year-old</s11> from his home in Hermanus. “<q11>It said: ‘<n11>Wish you were here.</n11>’</q11>” <s12>Bothma</s12> <c12>confessed</c12> that <q12>he had kept it</q12>.

Judge Fatima Essack, who defended him at his trial, quoted <s13>her client</s13> as <c13>telling</c13> <a13>the magistrate</a13>: “<q13>I plead tired.</q13>” <s14>The judge</s14> <c14>said</c14> <q14>she “never had an easier man to admire or a harder one to brief”</q14>.

<s24>KwaZulu-Natal premier Nokuthula Mchunu</s24> <c24>ordered</c24> <q24>flags to be flown at half-mast</q24>. “<q15>He taught me to read a payslip,</q15>” <s15>the premier</s15> <c15>recalled</c15>.

<s16>The Presidency</s16> <c16>offered</c16> <q16>its condolences to “a son of the waterfront and his comrades”</q16>. <s17>The DA’s Craig Pillay</s17> <c17>said</c17> <q17>they had disagreed on everything “except pensions and prawns”</q17>.

<s18>The Port Employers’ Association</s18> <c18>conceded</c18> that <q18>it had considered him “a communist for years and a partner for rather longer”</q18>.

Not everyone has forgiven the 1993 agreement that cost 3 000 jobs. <s19>Three retired stevedores</s19>, who picketed the union’s offices in Umbilo on Sunday, <c19>want</c19> <q19>an apology before the coffin is lowered</q19>.

“<q20>Zakes ate with us and then he ate with them,</q20>” <c20>said</c20> <s20>one of the three, Petros Cele</s20>.

<s21>The pact’s preamble</s21>, which Ngidi drafted, <c21>states</c21> that “<q21>no man shall be sold by the ton</q21>”.

<s22>Dockers in Rotterdam and Oakland</s22> <c22>plan</c22> <q22>to down tools for 81 seconds at noon on Saturday</q22>, when he will be buried at Chesterville. Umlazi Wanderers, the club he supported, will wear black armbands against Chippa Rovers.

<s23>A brass plaque at Maydon Wharf</s23> already <c23>reads</c23>: “<q23>Here the cranes stood still.</q23>” Yesterday somebody had hung a whistle on it.
-----
1 | mixed | Sizwe Abrahams | PERSON | none
2 | mixed | His family | GROUP | group
3 | direct | Thandeka Ngidi | PERSON | name
4 | mixed | Beauty | PERSON | title
5 | mixed | National Dock and Harbour Workers’ Union | ORG | organisation
6 | indirect | National Dock and Harbour Workers’ Union | ORG | organisation
7 | direct | Sizwe Abrahams | PERSON | name
8 | mixed | eThekwini Municipality | ORG | organisation
9 | direct | Zakhele “Bra Zakes” Ngidi | PERSON | pronoun
10 | mixed | security police file | DOCUMENT | document
11 | direct | Gerrit Bothma | PERSON | title
12 | indirect | Gerrit Bothma | PERSON | surname
13 | direct | Zakhele “Bra Zakes” Ngidi | PERSON | title
14 | mixed | Fatima Essack | PERSON | title
15 | direct | Nokuthula Mchunu | PERSON | title
16 | mixed | Presidency | ORG | organisation
17 | mixed | Craig Pillay | PERSON | name
18 | mixed | Port Employers’ Association | ORG | organisation
19 | attitude | Three retired stevedores | GROUP | group
20 | direct | Petros Cele | PERSON | name
21 | mixed | pact’s preamble | DOCUMENT | document
22 | attitude | Dockers in Rotterdam and Oakland | GROUP | group
23 | direct | brass plaque at Maydon Wharf | DOCUMENT | document
24 | indirect | Nokuthula Mchunu | PERSON | name
entity | PERSON | Zakhele “Bra Zakes” Ngidi | Bra Zakes; Ngidi; Zakes | crane driver | National Dock and Harbour Workers’ Union
entity | PERSON | Thandeka Ngidi | - | advocate | -
entity | PERSON | Beauty | - | former shop steward | Frame Textiles
entity | PERSON | Sizwe Abrahams | - | general secretary | National Dock and Harbour Workers’ Union
entity | PERSON | Gerrit Bothma | Bothma | former harbour master | -
entity | PERSON | Fatima Essack | Judge Fatima Essack | judge | -
entity | PERSON | Nokuthula Mchunu | - | premier | -
entity | PERSON | Craig Pillay | - | - | DA
entity | PERSON | Petros Cele | - | retired stevedore | -
entity | ORG | Parliament | - | - | -
entity | ORG | Bluff Mission Hospital | - | - | -
entity | ORG | Frame Textiles | - | - | -
entity | ORG | National Dock and Harbour Workers’ Union | Nadhawu | - | -
entity | ORG | eThekwini Municipality | - | - | -
entity | ORG | Lund & Hoosen | - | - | -
entity | ORG | Truth and Reconciliation Commission | - | - | -
entity | ORG | Presidency | - | - | -
entity | ORG | DA | - | - | -
entity | ORG | Port Employers’ Association | - | - | -
entity | ORG | Umlazi Wanderers | - | - | -
entity | ORG | Chippa Rovers | - | - | -
entity | LOC | Durban | - | - | -
entity | LOC | Pietermaritzburg | - | - | -
entity | LOC | Quayside Road | - | - | -
entity | LOC | KwaNtolo | - | - | -
entity | LOC | Hermanus | - | - | -
entity | LOC | KwaZulu-Natal | - | - | -
entity | LOC | Umbilo | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Oakland | - | - | -
entity | LOC | Chesterville | - | - | -
entity | LOC | Maydon Wharf | - | - | -
entity | NORP | Zulu | - | - | -
entity | NORP | Sotho | - | - | -
meta | Durban salutes Bra Zakes, the man who “stopped the port with a whistle” | - | Lindiwe Pretorius
