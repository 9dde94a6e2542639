<s1>Iwi</s1> <c1>accuses</c1> fishing company of <q1>breaking promise over Te Awakura jobs</q1>

Mereana Tautari, Māori affairs reporter

<s2,3>A South Island iwi</s2,3> <c2>says</c2> <q2>it was misled by a fishing company it partly owns</q2> and <c3>is threatening</c3> <q3>to withdraw its quota</q3> after plans emerged to shut the processing plant at Te Awakura.

<s27>Foveaux Pelagic</s27> <c27>told</c27> <a27>118 workers</a27> on Monday morning that <q27>the plant, which opened in 1974, would close by Easter</q27>. The hoki and ling now filleted there will be frozen at sea and sent to China.

Ngāti Moerangi holds 26 percent of the company through its settlement trust, and leases it most of the iwi's quota.

<s4>Trust chair Rāwiri Paenga</s4> <c4>told</c4> <a4>Morning Report</a4> <q4>he had been assured in writing as recently as August that the plant was safe</q4>.

"<q5>We sat at that table, we had a cup of tea, and we were told there'd be fish through those doors for another 10 years,</q5>" <s5>Paenga</s5> <c5>said</c5>.

"<q6>Our nannies worked in that factory. You don't find out from a text message that it's shutting.</q6>"

<s7>He</s7> <c7>described</c7> the decision as "<q7>a breach of tikanga before it's a breach of anything else</q7>".

<s8>A letter to the trust dated 19 August</s8>, seen by RNZ, <c8>states</c8> that <q8>the company "remains committed to onshore processing at Te Awakura for the foreseeable future"</q8>. It is signed by the company's former chief executive, Warwick Stell, who left in November.

<s9>His successor, Philippa Dransley</s9>, <c9>said</c9> <q9>things had changed since then</q9>. <q10>Fuel was up by a third and the plant needed $22 million of earthquake strengthening</q10>, <s10>she</s10> <c10>said</c10>.

"<q11>I can't answer for what was in somebody's head in August. I can tell you what's in the accounts in March.</q11>"

<s12,13>Dransley</s12,13> <c12>rejected</c12> <q12>any suggestion that the iwi had been kept in the dark</q12>, <c13>saying</c13> <q13>its two directors were in the room when the board voted</q13>.

Paenga, one of those two, did vote. <s14,15>He</s14,15> <c14>said</c14> <q14>he had voted against</q14>, and <c15>accused</c15> the chief executive of "<q15>telling half a story with a straight face</q15>".

The workers, about half of whom whakapapa to the iwi, gathered at Te Puna marae on Monday night. <s16>Union organiser Donna Leavasa</s16> <c16>said</c16> <q16>there had been tears, and then a lot of questions</q16>.

"<q17>People want to know if they get redundancy on their night rates. They want to know who's going to pay the rent in May,</q17>" <s17>she</s17> <c17>said</c17>.

One of them, filleter Mahina Kereopa, has been there since she left school. Her mother, Aroha, was made redundant by the same plant in 1991 and rehired a year later.

"<q18>Mum reckons they'll be back,</q18>" <c18>said</c18> <s18>Kereopa, 47</s18>. "<q18>I don't. They've already measured up the freezers.</q18>"

<s19>The First Union</s19> <c19>is calling for</c19> <q19>the closure to be delayed until an independent report on the building is complete</q19>.

<s20>Oceans and Fisheries Minister Grant Sillifant</s20> <c20>said</c20> <q20>it was a commercial decision and he would not be intervening</q20>. <s21>He</s21> <c21>did not believe</c21> <q21>the law needed to change to require fish to be processed here</q21>.

<s22>Labour's fisheries spokesperson, Tāmati Ruakere</s22>, <c22>called</c22> that "<q22>a shrug in a suit</q22>".

<s23>Southland District mayor Noeline Garsdale and Paenga</s23> <c23>said</c23> <q23>they would travel to Wellington on Thursday to meet officials</q23>. <s24>The mayor</s24> <c24>wants</c24> <q24>the government to underwrite the strengthening work</q24>.

"<q25>We've done it for stadiums,</q25>" <s25>she</s25> <c25>said</c25>.

A decision on the iwi's quota, worth about $4m a year, will be put to a hui-ā-iwi on 12 April. <s26>Foveaux Pelagic</s26> <c26>said</c26> <q26>it hoped to keep the relationship</q26>.
-----
1 | indirect | Ngāti Moerangi | ORG | organisation
2 | indirect | Ngāti Moerangi | ORG | organisation
3 | indirect | Ngāti Moerangi | ORG | organisation
4 | indirect | Rāwiri Paenga | PERSON | name
5 | direct | Rāwiri Paenga | PERSON | surname
6 | direct | Rāwiri Paenga | PERSON | none
7 | mixed | Rāwiri Paenga | PERSON | pronoun
8 | mixed | letter to the trust dated 19 August | DOCUMENT | document
9 | indirect | Philippa Dransley | PERSON | name
10 | indirect | Philippa Dransley | PERSON | pronoun
11 | direct | Philippa Dransley | PERSON | none
12 | indirect | Philippa Dransley | PERSON | surname
13 | indirect | Philippa Dransley | PERSON | surname
14 | indirect | Rāwiri Paenga | PERSON | pronoun
15 | mixed | Rāwiri Paenga | PERSON | pronoun
16 | indirect | Donna Leavasa | PERSON | name
17 | direct | Donna Leavasa | PERSON | pronoun
18 | direct | Mahina Kereopa | PERSON | surname
19 | indirect | First Union | ORG | organisation
20 | indirect | Grant Sillifant | PERSON | name
21 | attitude | Grant Sillifant | PERSON | pronoun
22 | mixed | Tāmati Ruakere | PERSON | name
23 | indirect | Noeline Garsdale and Rāwiri Paenga | GROUP | name
24 | attitude | Noeline Garsdale | PERSON | title
25 | direct | Noeline Garsdale | PERSON | pronoun
26 | indirect | Foveaux Pelagic | ORG | organisation
27 | indirect | Foveaux Pelagic | ORG | organisation
entity | PERSON | Rāwiri Paenga | Paenga | chair | Ngāti Moerangi
entity | PERSON | Warwick Stell | - | former chief executive | Foveaux Pelagic
entity | PERSON | Philippa Dransley | Dransley | chief executive | Foveaux Pelagic
entity | PERSON | Donna Leavasa | - | Union organiser | First Union
entity | PERSON | Mahina Kereopa | Kereopa | filleter | Foveaux Pelagic
entity | PERSON | Aroha | - | - | -
entity | PERSON | Grant Sillifant | - | Oceans and Fisheries Minister | -
entity | PERSON | Tāmati Ruakere | - | fisheries spokesperson | Labour
entity | PERSON | Noeline Garsdale | - | mayor | Southland District
entity | ORG | Foveaux Pelagic | - | - | -
entity | ORG | Ngāti Moerangi | - | - | -
entity | ORG | RNZ | - | - | -
entity | ORG | First Union | - | - | -
entity | ORG | Labour | - | - | -
entity | LOC | Te Awakura | - | - | -
entity | LOC | South Island | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Te Puna marae | - | - | -
entity | LOC | Southland District | - | - | -
entity | LOC | Wellington | - | - | -
meta | Iwi accuses fishing company of breaking promise over Te Awakura jobs | - | Mereana Tautari
