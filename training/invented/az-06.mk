<s1>Tea farmers</s1> <c1>reject</c1> <q1>county levy</q1> as factory gates stay shut

By Jepkemboi Tarus and Odhiambo Were

<s2>Thousands of smallholders in Kericho and Bomet</s2> <c2>have vowed</c2> <q2>to withhold green leaf for a second week</q2> in protest at a new county levy <s24>they</s24> <c24>say</c24> <q24>will wipe out their annual bonus</q24>.

The Hustler cess, as traders have nicknamed it, takes Sh2 from every kilogramme delivered to a factory. It was passed by the Kericho County Assembly in March and took effect on Saba Saba Day.

<s3>Governor Hillary Kipng’eno Maritim</s3> <c3>defended</c3> <q3>the charge</q3> on Monday. “<q4>Roads are not built with prayers,</q4>” <s4>he</s4> <c4>told</c4> <a4>a rally at Kapsoit</a4>. “<q4>The same lorries that carry the tea are the ones eating the murram.</q4>”

But <s5,6>the Smallholder Tea Alliance (Steta)</s5,6> <c5>termed</c5> the levy “<q5>daylight robbery</q5>” and <c6>accused</c6> the governor of <q6>ignoring a High Court order suspending it</q6>.

<s7>The lobby’s chairman, Mzee Philemon arap Sigei</s7>, <c7>said</c7> <q7>farmers already paid Sh1.50 to the Tea Board of Kenya and Sh3 to their factories</q7>. “<q8>By the time the leaf reaches Mombasa, everybody has drunk except the owner of the cow,</q8>” <s8>Mr Sigei</s8> <c8>said</c8>.

At Tegat Springs Tea Factory, which normally receives 90,000 kilos a day, the gates were chained yesterday. Kaisugu Hills and Litein were running a single shift. <s9>Factory manager Beatrice Wambui</s9> <c9>said</c9> <q9>she had sent 210 casual workers home</q9>. <s10>She</s10> <c10>hopes</c10> <q10>they will be recalled before schools open</q10>.

The boycott has reached the auction floor. <s11>Brokers at Mzizima Tea Brokers</s11> <c11>reported</c11> <q11>a 22 per cent fall in volumes from the Rift Valley</q11>, and Pakistan’s biggest buyer, Lipwani Foods, is said to be considering Rwandan leaf.

Multinationals have been spared because they pay a separate land rate. <s13>Browning Estates</s13>, which owns 8,000 hectares around Lake Kapkatet, <c13>said</c13> <q13>it “sympathised with its neighbours”</q13> but would not comment on the case.

<s15>Agriculture Cabinet Secretary Zipporah Lesuuda</s15> <c15>asked</c15> <a15>both sides</a15> <q15>to meet at Kilimo House on Thursday</q15>. <s16>The Ministry of Agriculture</s16> <c16>has not said</c16> <q16>whether it supports the levy</q16>.

In the assembly, it has split the ruling party. <s17>Ainamoi MCA Weldon Cheruiyot, alias Turbo</s17>, <c17>claimed</c17> <q17>members were promised Sh100,000 each to pass the Bill</q17>. “<q18>I was called to a hotel in Kisumu. I did not go,</q18>” <s18>Mr Cheruiyot</s18> <c18>told</c18> <a18>Nation</a18>.

<s19,20>Speaker Dorcas Bett</s19,20> <c19>denied</c19> <q19>the allegation</q19> and <c20>challenged</c20> <a20>him</a20> <q20>to record a statement with the Ethics and Anti-Corruption Commission</q20>. <s21>The EACC’s South Rift office</s21> <c21>confirmed</c21> <q21>it had received a complaint</q21>.

On Friday police lobbed tear gas at women picketing outside Moi Gardens. <s22>County commander Titus Mwangangi</s22> <c22>said</c22> <q22>seven people had been arrested</q22>. <s23>Amnesty Kenya</s23> <c23>called for</c23> <q23>their immediate release</q23>.

Among them was Selina Chepkorir, 67, a widow with an acre and a half at Chemosit. She was freed on Saturday.

“<q25>They asked for my leader,</q25>” <s25>Mrs Chepkorir</s25> <c25>said</c25>. “<q25>I told them it is the school fees.</q25>”

The case comes up before Justice Okoth Nyamweya on August 4.
-----
1 | indirect | Tea farmers | GROUP | group
2 | indirect | Tea farmers | GROUP | group
3 | indirect | Hillary Kipng’eno Maritim | PERSON | name
4 | direct | Hillary Kipng’eno Maritim | PERSON | pronoun
5 | mixed | Smallholder Tea Alliance | ORG | organisation
6 | indirect | Smallholder Tea Alliance | ORG | organisation
7 | indirect | Philemon arap Sigei | PERSON | name
8 | direct | Philemon arap Sigei | PERSON | surname
9 | indirect | Beatrice Wambui | PERSON | name
10 | attitude | Beatrice Wambui | PERSON | pronoun
11 | indirect | Brokers at Mzizima Tea Brokers | GROUP | group
13 | mixed | Browning Estates | ORG | organisation
15 | indirect | Zipporah Lesuuda | PERSON | name
16 | attitude | Ministry of Agriculture | ORG | organisation
17 | indirect | Weldon Cheruiyot | PERSON | name
18 | direct | Weldon Cheruiyot | PERSON | surname
19 | indirect | Dorcas Bett | PERSON | name
20 | indirect | Dorcas Bett | PERSON | name
21 | indirect | Ethics and Anti-Corruption Commission | ORG | organisation
22 | indirect | Titus Mwangangi | PERSON | name
23 | indirect | Amnesty Kenya | ORG | organisation
24 | indirect | Tea farmers | GROUP | pronoun
25 | direct | Selina Chepkorir | PERSON | surname
entity | PERSON | Hillary Kipng’eno Maritim | Governor Hillary Kipng’eno Maritim | Governor | -
entity | PERSON | Philemon arap Sigei | Mzee Philemon arap Sigei; Mr Sigei | chairman | Smallholder Tea Alliance
entity | PERSON | Beatrice Wambui | - | Factory manager | Tegat Springs Tea Factory
entity | PERSON | Zipporah Lesuuda | - | Cabinet Secretary | Ministry of Agriculture
entity | PERSON | Weldon Cheruiyot | Mr Cheruiyot; Turbo | MCA | Kericho County Assembly
entity | PERSON | Dorcas Bett | Speaker Dorcas Bett | Speaker | Kericho County Assembly
entity | PERSON | Titus Mwangangi | - | County commander | -
entity | PERSON | Selina Chepkorir | Mrs Chepkorir | - | -
entity | PERSON | Okoth Nyamweya | Justice Okoth Nyamweya | Justice | -
entity | ORG | Kericho County Assembly | - | - | -
entity | ORG | Smallholder Tea Alliance | Steta | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Tea Board of Kenya | - | - | -
entity | ORG | Tegat Springs Tea Factory | - | - | -
entity | ORG | Kaisugu Hills | - | - | -
entity | ORG | Litein | - | - | -
entity | ORG | Mzizima Tea Brokers | - | - | -
entity | ORG | Lipwani Foods | - | - | -
entity | ORG | Browning Estates | - | - | -
entity | ORG | Ministry of Agriculture | - | - | -
entity | ORG | Nation | - | - | -
entity | ORG | Ethics and Anti-Corruption Commission | EACC | - | -
entity | ORG | Amnesty Kenya | - | - | -
entity | NORP | Rwandan | - | - | -
entity | LOC | Kericho | - | - | -
entity | LOC | Bomet | - | - | -
entity | LOC | Kapsoit | - | - | -
entity | LOC | Mombasa | - | - | -
entity | LOC | Rift Valley | - | - | -
entity | LOC | Pakistan | - | - | -
entity | LOC | Lake Kapkatet | - | - | -
entity | LOC | Kilimo House | - | - | -
entity | LOC | Ainamoi | - | - | -
entity | LOC | Kisumu | - | - | -
entity | LOC | South Rift | - | - | -
entity | LOC | Moi Gardens | - | - | -
entity | LOC | Chemosit | - | - | -
meta | Tea farmers reject county levy as factory gates stay shut | - | Jepkemboi Tarus and Odhiambo Were
