<s1>Senate panel</s1> <c1>threatens</c1> <q1>arrest of Brassfield MD</q1> over Okoroama oil spill

•<q2>We’re drinking crude</q2>, <s2>monarch</s2> <c2>laments</c2>

By Ebiere Okpara, Abuja

<s3>THE Senate Committee on Environment and Climate Change</s3> on Tuesday <c3>threatened</c3> <q3>to issue a warrant of arrest against the Managing Director of Brassfield Petroleum Development Company, Mr Kjell Aanestad</q3>, over an oil spill which has ravaged 14 communities in Bayelsa State.

<s4>The committee chairman, Senator Danladi Gusau-Bello</s4>, <c4>decried</c4> <q4>the third consecutive absence of the MD at the hearing</q4>.

“<q5>This Senate is not a beer parlour where you enter and leave as you like,</q5>” <s5>he</s5> <c5>fumed</c5>. “<q5>If by next Tuesday he is not seated on that chair, the Inspector-General of Police will bring him.</q5>”

<s6>The company’s General Manager, Community Relations, Mrs Boma Tariah-George</s6>, <c6>pleaded</c6> that <q6>her boss was receiving medical attention in Stavanger</q6>. But <s7>the lawmakers</s7> <c7>refused</c7> <q7>to take her presentation</q7> until she had been put on oath.

<s8>She</s8> thereafter <c8>maintained</c8> that <q8>the spill, which began on August 14, was the result of “third-party interference”</q8>.

The Director-General of the National Oil Spill Detection and Response Agency, Engr. Suleiman Kabir-Isa, disagreed. “<q9>Our joint visit traced it to equipment failure, pure and simple,</q9>” <s9>the NOSDRA boss</s9> <c9>testified</c9>.

<c10>According to</c10> <s10>him</s10>, <q10>about 42,000 barrels had been discharged into the Nun River and Agbura Creek before the wellhead was capped</q10>.

The Amananaowei of Okoroama, King Ebimiebo Alagoa, who came with a bottle of brown water, wept openly before the panel.

“<q11>We are drinking crude, and our wives are bathing newborn babies in crude,</q11>” <s11>the monarch</s11> <c11>said</c11>. <s12>He</s12> <c12>called on</c12> <a12>the Federal Government</a12> <q12>to declare a state of emergency in the area</q12>.

Also speaking, <s13>a lawyer, Barr. Chidinma Nwosu-Eke of the Mangrove Justice Centre</s13>, <c13>alleged</c13> that <q13>Brassfield paid N1.8bn to “faceless contractors” for a clean-up that never took place</q13>. <s14>She</s14> <c14>urged</c14> <a14>the Economic and Financial Crimes Commission (EFCC)</a14> <q14>to follow the money</q14>.

<s15,16>Tariah-George</s15,16> <c15>denied</c15> <q15>the allegation</q15>, <c16>insisting</c16> that “<q16>every kobo was captured</q16>”.

<s17>Senator Ireti Adegoroye (PDP, Lagoon West)</s17> <c17>described</c17> the firm’s figures as “<q17>jollof accounting</q17>”. <s18>She</s18> <c18>demanded</c18> <q18>the bank statements of Dredgemaster 77 and T. Y. Omoruyi & Sons, the two firms named in the papers</q18>.

Meanwhile, youths of the community have issued a 14-day ultimatum to the company. <s19>President of the Okoroama Youth Vanguard, Comrade Tonye Alagoa</s19>, <c19>warned</c19> that <q19>its flow stations at Tebekiri and Old Sangakubu would be shut down</q19>.

“<q20>We no go beg again,</q20>” <s20>the youth leader</s20>, who is not related to the king, <c20>told</c20> <a20>journalists</a20> outside the National Assembly Complex.

<s21>A report by the Federal Medical Centre in Yenagoa</s21>, seen by our correspondent, <c21>shows</c21> that <q21>1,306 cases of skin disease were treated between August and October</q21>.

<s22,23>The panel</s22,23> later <c22>resolved</c22> <q22>to visit Okoroama on Friday</q22> and <c23>directed</c23> <a23>the Nigerian Navy</a23> <q23>to provide gunboats</q23>.

Brassfield, a joint venture of NNPC Ltd, Norway’s Fjellheim Energi and Chief Sunny Okwuosa’s Delta Crown Holdings, bought the field from Shell in 2019.
-----
1 | indirect | Senate Committee on Environment and Climate Change | ORG | organisation
2 | indirect | Ebimiebo Alagoa | PERSON | title
3 | indirect | Senate Committee on Environment and Climate Change | ORG | organisation
4 | indirect | Danladi Gusau-Bello | PERSON | name
5 | direct | Danladi Gusau-Bello | PERSON | pronoun
6 | indirect | Boma Tariah-George | PERSON | name
7 | attitude | lawmakers | GROUP | group
8 | mixed | Boma Tariah-George | PERSON | pronoun
9 | direct | Suleiman Kabir-Isa | PERSON | title
10 | indirect | Suleiman Kabir-Isa | PERSON | pronoun
11 | direct | Ebimiebo Alagoa | PERSON | title
12 | indirect | Ebimiebo Alagoa | PERSON | pronoun
13 | mixed | Chidinma Nwosu-Eke | PERSON | name
14 | indirect | Chidinma Nwosu-Eke | PERSON | pronoun
15 | indirect | Boma Tariah-George | PERSON | surname
16 | mixed | Boma Tariah-George | PERSON | surname
17 | mixed | Ireti Adegoroye | PERSON | name
18 | indirect | Ireti Adegoroye | PERSON | pronoun
19 | indirect | Tonye Alagoa | PERSON | name
20 | direct | Tonye Alagoa | PERSON | title
21 | indirect | report by the Federal Medical Centre in Yenagoa | DOCUMENT | document
22 | attitude | Senate Committee on Environment and Climate Change | ORG | organisation
23 | indirect | Senate Committee on Environment and Climate Change | ORG | organisation
entity | PERSON | Kjell Aanestad | Mr Kjell Aanestad | Managing Director | Brassfield Petroleum Development Company
entity | PERSON | Danladi Gusau-Bello | Senator Danladi Gusau-Bello | chairman | Senate Committee on Environment and Climate Change
entity | PERSON | Boma Tariah-George | Mrs Boma Tariah-George; Tariah-George | General Manager, Community Relations | Brassfield Petroleum Development Company
entity | PERSON | Suleiman Kabir-Isa | Engr. Suleiman Kabir-Isa | Director-General | National Oil Spill Detection and Response Agency
entity | PERSON | Ebimiebo Alagoa | King Ebimiebo Alagoa | Amananaowei of Okoroama | -
entity | PERSON | Chidinma Nwosu-Eke | Barr. Chidinma Nwosu-Eke | lawyer | Mangrove Justice Centre
entity | PERSON | Ireti Adegoroye | Senator Ireti Adegoroye | Senator | PDP
entity | PERSON | Tonye Alagoa | Comrade Tonye Alagoa | President | Okoroama Youth Vanguard
entity | PERSON | Sunny Okwuosa | Chief Sunny Okwuosa | - | Delta Crown Holdings
entity | ORG | Senate Committee on Environment and Climate Change | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Brassfield Petroleum Development Company | Brassfield | - | -
entity | ORG | National Oil Spill Detection and Response Agency | NOSDRA | - | -
entity | ORG | Federal Government | - | - | -
entity | ORG | Mangrove Justice Centre | - | - | -
entity | ORG | Economic and Financial Crimes Commission | EFCC | - | -
entity | ORG | PDP | - | - | -
entity | ORG | Dredgemaster 77 | - | - | -
entity | ORG | T. Y. Omoruyi & Sons | - | - | -
entity | ORG | Okoroama Youth Vanguard | - | - | -
entity | ORG | Federal Medical Centre | - | - | -
entity | LOC | Yenagoa | - | - | -
entity | ORG | Nigerian Navy | - | - | -
entity | ORG | NNPC Ltd | - | - | -
entity | ORG | Fjellheim Energi | - | - | -
entity | ORG | Delta Crown Holdings | - | - | -
entity | ORG | Shell | - | - | -
entity | LOC | Okoroama | - | - | -
entity | LOC | Bayelsa State | - | - | -
entity | LOC | Stavanger | - | - | -
entity | LOC | Nun River | - | - | -
entity | LOC | Agbura Creek | - | - | -
entity | LOC | Lagoon West | - | - | -
entity | LOC | Tebekiri | - | - | -
entity | LOC | Old Sangakubu | - | - | -
entity | LOC | National Assembly Complex | - | - | -
entity | LOC | Norway | - | - | -
meta | Senate panel threatens arrest of Brassfield MD over Okoroama oil spill | - | Ebiere Okpara
