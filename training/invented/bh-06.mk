Farmers count losses as Tumaini Sacco shuts its doors

By Everlyne Moraa

More than 21,000 tea and dairy farmers in Nyamira and Kisii do not know when they will see their savings after Tumaini Wakulima Sacco closed all its nine branches on Monday.

<q1>The society owed members Sh2.4 billion</q1>, <c1>according to</c1> <s1>a leaked audit by the Nairobi firm Odera & Shah</s1>, <q1>but held only Sh190 million in cash</q1>.

<s2>The Sacco Societies Regulatory Authority (Sasra)</s2> <c2>said</c2> <q2>it had revoked the licence “to stop further bleeding”</q2>. <s3>Its chief executive, Mr Lemayian Ole Sankale</s3>, <c3>asked</c3> <a3>members</a3> <q3>to remain calm</q3>.

“<q4>No shilling that can be recovered will be left behind,</q4>” <s4>Mr Sankale</s4> <c4>told</c4> <a4>journalists at Harambee Plaza</a4>. <s5>He</s5> <c5>said</c5> <q5>detectives were tracing Sh700 million lent to a flower farm in Naivasha and a matatu company, Super Nyota</q5>.

<s6>The Directorate of Criminal Investigations</s6> <c6>confirmed</c6> that <q6>four managers were in custody at Keroka Police Station</q6>. The DCI circulated a photograph of the chairman to border posts at Isebania and Busia.

At the Keroka branch, opposite Bismillah Hotel, Ms Yunuke Kerubo sat on the steps with a passbook wrapped in polythene.

“<q8>I sold two cows to buy shares. Now Tumaini tells me by SMS that it is sorry,</q8>” <s8>the widow from Nyansiongo</s8> <c8>said</c8>. <s9>She</s9> <c9>had planned</c9> <q9>to pay fees for a son at St Barnabas Boys</q9>, where the principal has allowed him to stay until August.

<s10>The school</s10> <c10>said</c10> <q10>41 other learners were in a similar position</q10>.

<s11>Nyamira Governor Meshack Onsongo</s11> ordered a county inquiry and <c11>called on</c11> <a11>State House</a11> <q11>to release emergency funds</q11>. <s12>The Treasury</s12>, however, <c12>ruled out</c12> <q12>a bailout</q12>.

“<q13>The taxpayer did not sign those loans,</q13>” <c13>said</c13> <s13>Treasury Principal Secretary Halima Warsame</s13>.

<s14>The Kenya National Union of Teachers</s14>, whose Borabu branch banked with Tumaini, <c14>threatened</c14> <q14>to sue Sasra</q14>. “<q15>The regulator was shown smoke in 2022 and it opened a window,</q15>” <c15>said</c15> <s15>the Knut branch secretary, Mr Zablon Makori</s15>.

<s16>Lawyers Ombati Wekesa</s16>, who act for the chairman, Mr Justus Nyakundi, <c16>maintained</c16> <q16>he had travelled to Eldoret for treatment</q16>. <s17,18>Mr Nyakundi</s17,18> <c17>has denied</c17> <q17>any wrongdoing</q17> and <c18>believes</c18> <q18>“enemies in the tea trade” caused the run</q18>.

Tumaini began in 1988 as a milk society at Chepilat, on the road to Sotik. It grew fast after the Co-operatives Act was amended and sponsored Gusii Shabana Ladies, who beat Vihiga in the Dada Cup last year. The team’s bus was towed from Manga Stadium on Tuesday.

<s19>Bishop Naphtali Ogeto of the Lake Region Gospel Assembly</s19> <c19>condemned</c19> <q19>the managers</q19> in a sermon. <s20>He</s20> <c20>urged</c20> <a20>the faithful</a20> <q20>to share food with those who had lost everything</q20>.

<s21>Sasra</s21> <c21>expects</c21> <q21>a liquidator to be in office by Friday</q21>. <s22>A notice on the gate</s22> of the head office, Wakulima House, <c22>reads</c22>: “<q22>Closed for stock taking.</q22>”
-----
1 | indirect | leaked audit by the Nairobi firm Odera & Shah | DOCUMENT | document
2 | mixed | Sacco Societies Regulatory Authority | ORG | organisation
3 | indirect | Lemayian Ole Sankale | PERSON | name
4 | direct | Lemayian Ole Sankale | PERSON | surname
5 | indirect | Lemayian Ole Sankale | PERSON | pronoun
6 | indirect | Directorate of Criminal Investigations | ORG | organisation
8 | direct | Yunuke Kerubo | PERSON | title
9 | attitude | Yunuke Kerubo | PERSON | pronoun
10 | indirect | St Barnabas Boys | ORG | organisation
11 | indirect | Meshack Onsongo | PERSON | name
12 | indirect | Treasury | ORG | organisation
13 | direct | Halima Warsame | PERSON | name
14 | indirect | Kenya National Union of Teachers | ORG | organisation
15 | direct | Zablon Makori | PERSON | name
16 | indirect | Ombati Wekesa | ORG | organisation
17 | indirect | Justus Nyakundi | PERSON | surname
18 | mixed | Justus Nyakundi | PERSON | surname
19 | indirect | Naphtali Ogeto | PERSON | name
20 | indirect | Naphtali Ogeto | PERSON | pronoun
21 | attitude | Sacco Societies Regulatory Authority | ORG | organisation
22 | direct | notice on the gate | DOCUMENT | document
entity | PERSON | Lemayian Ole Sankale | Mr Lemayian Ole Sankale; Mr Sankale | chief executive | Sacco Societies Regulatory Authority
entity | PERSON | Yunuke Kerubo | Ms Yunuke Kerubo | - | -
entity | PERSON | Meshack Onsongo | Nyamira Governor Meshack Onsongo | Governor | Nyamira
entity | PERSON | Halima Warsame | - | Principal Secretary | Treasury
entity | PERSON | Zablon Makori | Mr Zablon Makori | branch secretary | Kenya National Union of Teachers
entity | PERSON | Justus Nyakundi | Mr Justus Nyakundi; Mr Nyakundi | chairman | Tumaini Wakulima Sacco
entity | PERSON | Naphtali Ogeto | Bishop Naphtali Ogeto | Bishop | Lake Region Gospel Assembly
entity | ORG | Tumaini Wakulima Sacco | Tumaini Sacco; Tumaini | - | -
entity | ORG | Odera & Shah | - | - | -
entity | ORG | Sacco Societies Regulatory Authority | Sasra | - | -
entity | ORG | Super Nyota | - | - | -
entity | ORG | Directorate of Criminal Investigations | DCI | - | -
entity | ORG | St Barnabas Boys | - | - | -
entity | ORG | State House | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Kenya National Union of Teachers | Knut | - | -
entity | ORG | Ombati Wekesa | - | - | -
entity | ORG | Gusii Shabana Ladies | - | - | -
entity | ORG | Vihiga | - | - | -
entity | ORG | Lake Region Gospel Assembly | - | - | -
entity | LOC | Nyamira | - | - | -
entity | LOC | Kisii | - | - | -
entity | LOC | Nairobi | - | - | -
entity | LOC | Harambee Plaza | - | - | -
entity | LOC | Naivasha | - | - | -
entity | LOC | Keroka Police Station | - | - | -
entity | LOC | Isebania | - | - | -
entity | LOC | Busia | - | - | -
entity | LOC | Keroka | - | - | -
entity | LOC | Bismillah Hotel | - | - | -
entity | LOC | Nyansiongo | - | - | -
entity | LOC | Borabu | - | - | -
entity | LOC | Eldoret | - | - | -
entity | LOC | Chepilat | - | - | -
entity | LOC | Sotik | - | - | -
entity | LOC | Manga Stadium | - | - | -
entity | LOC | Wakulima House | - | - | -
meta | Farmers count losses as Tumaini Sacco shuts its doors | - | Everlyne Moraa
