Oxygen saga: Supplier faces arrest over ‘<x>ghost</x>’ cylinders

By BENON ASIIMWE KATO

KISENGERO. <s1>The parliamentary Committee on Health</s1> <c1>has ordered</c1> <a1>police</a1> <q1>to arrest the managing director of a Kampala firm at the centre of an oxygen scandal at Kisengero Regional Referral Hospital</q1>.

“<q2>He has ignored three summonses. Let him be brought here, in handcuffs if it pleases him,</q2>” <s2>the committee chairperson, Dr Ruth Ojok</s2>, <c2>ruled</c2> on Tuesday.

<s3>A 62-page forensic audit by the Office of the Auditor General</s3>, tabled last week, <c3>found</c3> that <q3>the hospital paid Shs1.4b for 3,100 cylinders between July and February but received fewer than 900</q3>. <s4>It</s4> <c4>adds</c4> that <q4>delivery notes were signed “by persons not on the payroll of the entity”</q4>.

<a5>The MPs</a5> <c5>were told</c5> that <q5>14 patients, six of them newborns, died on nights when the gauges read zero</q5>.

<s6,7>The hospital director, Dr Amos Tindyebwa</s6,7>, <c6>denied</c6> <q6>wrongdoing</q6> but <c7>admitted</c7> <q7>signing for cylinders he “did not physically see”</q7>.

“<q8>I am a surgeon, Madam Chair, not a storekeeper,</q8>” <s8>he</s8> <c8>pleaded</c8>.

The answer did not amuse Mr Isaac Lokwang of Nabilo County. “<q9>Then who counts the dead, the gardener?</q9>” <s9>the Nabilo legislator</s9> <c9>shot back</c9>.

<s10>The surgeon</s10> <c10>explained</c10> that <q10>he had twice written to National Medical Stores (NMS) and the Ministry of Health about the shortage</q10>. <s11>One of the letters</s11>, dated November 4 and seen by this newspaper, <c11>warns</c11> that “<q11>any delay beyond Friday shall be paid for in lives</q11>”.

<q12>NMS received neither letter</q12>, <c12>said</c12> <s12>Ms Sheila Nabukenya, the agency’s spokesperson</s12>. <s13>She</s13> <c13>faulted</c13> the facility for <q13>failing to repair its own plant, a donation from Japan that broke down in 2021</q13>.

The wanted man, Mr Moses Ssebuliba, runs Pearl Gases (U) Ltd from a two-room office in Ntinda. He could not be reached on his known telephone numbers. <s14,15>His lawyer, Mr Enoch Barata</s14,15>, <c14>dismissed</c14> the audit as “<q14>a novel with figures</q14>” and <c15>said</c15> <q15>his client was in Dubai for treatment</q15>.

At her home in Kihura Cell, <s16>Ms Jolly Nankunda, 22</s16>, whose daughter was born at the hospital on January 9 and lived for two days, <c16>remembers</c16> <q16>nurses passing one cylinder from bed to bed “like a cup at a wedding”</q16>.

“<q17>When it reached us the needle was already sleeping,</q17>” <s17>the 22-year-old</s17> <c17>said</c17>.

<s18>Her mother-in-law, Ms Perpetua Kabagyenda</s18>, <c18>wants</c18> <q18>those responsible “to breathe what our child breathed”</q18>. <s19>She</s19> <c19>claims</c19> <q19>the family was asked for Shs50,000 before the doctor came</q19>.

<s20>A nurse on the maternity ward</s20> <c20>alleged</c20> that <q20>empties were repainted at night behind the mortuary and returned as new stock</q20>.

<s21>The Kisengero Resident District Commissioner, Lt Col (Rtd) James Mwesige</s21>, who served with the UPDF in Somalia, <c21>has asked</c21> <a21>the State House Health Monitoring Unit</a21> <q21>to take over the investigations</q21>. <s22>The retired soldier</s22> <c22>told</c22> <a22>residents</a22> at Kihura Playground that <q22>“a mafia in the stores” had eaten the money</q22>.

But <s23>the Uganda Medical Association</s23> <c23>threatened</c23> <q23>to lay down tools if Dr Tindyebwa is “sacrificed”</q23>.

Kisengero hospital, built in 1958 by the White Sisters of Bruges, serves five districts and the islands of Lake Mbuye. Two other suppliers, Lugogo Medical and the Kenyan firm AfriOx 24, were cleared by the auditors.

<s24>The permanent secretary</s24> <c24>said</c24> in a WhatsApp message that <q24>she would comment after reading the audit</q24>.
-----
1 | indirect | Committee on Health | ORG | organisation
2 | direct | Ruth Ojok | PERSON | name
3 | indirect | 62-page forensic audit by the Office of the Auditor General | DOCUMENT | document
4 | mixed | 62-page forensic audit by the Office of the Auditor General | DOCUMENT | pronoun
5 | indirect | - | - | none
6 | indirect | Amos Tindyebwa | PERSON | name
7 | mixed | Amos Tindyebwa | PERSON | name
8 | direct | Amos Tindyebwa | PERSON | pronoun
9 | direct | Isaac Lokwang | PERSON | title
10 | indirect | Amos Tindyebwa | PERSON | title
11 | mixed | One of the letters | DOCUMENT | document
12 | indirect | Sheila Nabukenya | PERSON | name
13 | indirect | Sheila Nabukenya | PERSON | pronoun
14 | mixed | Enoch Barata | PERSON | name
15 | indirect | Enoch Barata | PERSON | name
16 | mixed | Jolly Nankunda | PERSON | name
17 | direct | Jolly Nankunda | PERSON | title
18 | mixed | Perpetua Kabagyenda | PERSON | name
19 | indirect | Perpetua Kabagyenda | PERSON | pronoun
20 | indirect | nurse on the maternity ward | PERSON | title
21 | indirect | James Mwesige | PERSON | name
22 | mixed | James Mwesige | PERSON | title
23 | mixed | Uganda Medical Association | ORG | organisation
24 | indirect | permanent secretary | PERSON | title
entity | PERSON | Ruth Ojok | Dr Ruth Ojok | committee chairperson | Committee on Health
entity | PERSON | Amos Tindyebwa | Dr Amos Tindyebwa; Dr Tindyebwa | hospital director | Kisengero Regional Referral Hospital
entity | PERSON | Isaac Lokwang | Mr Isaac Lokwang | legislator | -
entity | PERSON | Sheila Nabukenya | Ms Sheila Nabukenya | spokesperson | National Medical Stores
entity | PERSON | Moses Ssebuliba | Mr Moses Ssebuliba | managing director | Pearl Gases (U) Ltd
entity | PERSON | Enoch Barata | Mr Enoch Barata | lawyer | -
entity | PERSON | Jolly Nankunda | Ms Jolly Nankunda | - | -
entity | PERSON | Perpetua Kabagyenda | Ms Perpetua Kabagyenda | - | -
entity | PERSON | James Mwesige | Lt Col (Rtd) James Mwesige | Resident District Commissioner | -
entity | ORG | Committee on Health | - | - | -
entity | ORG | Kisengero Regional Referral Hospital | Kisengero hospital | - | -
entity | ORG | Office of the Auditor General | - | - | -
entity | ORG | National Medical Stores | NMS | - | -
entity | ORG | Ministry of Health | - | - | -
entity | ORG | Pearl Gases (U) Ltd | - | - | -
entity | ORG | UPDF | - | - | -
entity | ORG | State House Health Monitoring Unit | - | - | -
entity | ORG | Uganda Medical Association | - | - | -
entity | ORG | White Sisters of Bruges | - | - | -
entity | ORG | Lugogo Medical | - | - | -
entity | ORG | AfriOx 24 | - | - | -
entity | LOC | Kisengero | KISENGERO | - | -
entity | LOC | Kampala | - | - | -
entity | LOC | Nabilo County | Nabilo | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Ntinda | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Kihura Cell | - | - | -
entity | LOC | Somalia | - | - | -
entity | LOC | Kihura Playground | - | - | -
entity | LOC | Lake Mbuye | - | - | -
entity | NORP | Kenyan | - | - | -
meta | Oxygen saga: Supplier faces arrest over ‘ghost’ cylinders | - | BENON ASIIMWE KATO
