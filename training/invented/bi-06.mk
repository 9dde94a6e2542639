Owners at Jalan Selasih condo sue over falling tiles and flooded lifts

By Shermaine Ong-Pereira

SINGAPORE – Homeowners at a freehold condominium in Telok Kurau are suing its developer and three other firms over what <s1>they</s1> <c1>call</c1> “<q1>a catalogue of shortcuts</q1>”.

The management corporation of The Selasih, a 212-unit project completed in 2020, filed its claim in the High Court on Feb 12. <s2>It</s2> <c2>is seeking</c2> <q2>$18.6 million from Wing Heng Land, builder Poh Brothers, architects Devan Lacroix and lift supplier Otani</q2>.

<s3>The statement of claim</s3> <c3>lists</c3> <q3>1,140 defects, from debonded facade tiles to a basement that floods when it rains “for longer than a lunch hour”</q3>.

Mr Balakrishnan s/o Muthu, 58, an engineer who chairs the management council, had a tile land on his Toyota Sienta in 2022. “<q4>If I had been loading durians, I would not be talking to you,</q4>” <s4>he</s4> <c4>said</c4>.

<s5>Wing Heng</s5> <c5>said</c5> in a statement on Feb 14 that <q5>it would “vigorously contest” the suit</q5>. <s6>The developer</s6> <c6>added</c6> that <q6>it had spent $2.1 million on repairs and that many of the problems arose from poor maintenance</q6>.

Its lawyer, Ms Faridah Coombe of Coombe Tay, is no stranger to such cases. In 2018 <s7>she</s7> <c7>persuaded</c7> <a7>the Court of Appeal</a7> that <q7>a main contractor was not answerable for its subcontractors</q7>. <s8>Coombe Tay</s8> <c8>declined to say</c8> <q8>whether it would rely on that ruling</q8>.

The owners are represented by Rajan Solicitors. <s9>Mr Lim Boon Hock of the firm</s9> <c9>described</c9> the defence as “<q9>the usual merry-go-round</q9>”. <q10>Someone must own the tile</q10>, <s10>he</s10> <c10>argued</c10>.

Poh Brothers, founded in Muar by the late Poh Ah Seng and his brother Sunny, went into judicial management last year. Otani, a subsidiary of a listed group in Osaka, did not reply to queries from The Straits Times.

<s11>The Building and Construction Authority (BCA)</s11> <c11>said</c11> <q11>it inspected The Selasih in 2023 and found no immediate danger</q11>. <s12>It</s12> <c12>has ordered</c12> <a12>the owners</a12> <q12>to net the facade of Tower 3 by March 31</q12>. <s13>BCA</s13> <c13>reminded</c13> <a13>the public</a13> <q13>to report loose cladding through the OneService app</q13>.

<s14>Madam Noraini Yusof, 71</s14>, who lives on the ninth floor of Tower 3, <c14>fears</c14> <q14>another fall</q14>. <s15>She</s15> <c15>has told</c15> <a15>her grandchildren</a15> <q15>to use the back gate at Lorong Melor</q15>. “<q16>We sold our flat in Bedok for this,</q16>” <s16>she</s16> <c16>said</c16> in Malay. “<q16>My husband says at least the HDB answers the phone.</q16>”

<s17>Joo Chiat MP Clarence Vaz</s17> <c17>called on</c17> <a17>the parties</a17> <q17>to go to mediation</q17>. <s18>He</s18> <c18>noted</c18> that <q18>owners at Bukit Teresa had waited seven years for a judgment</q18>. The People’s Action Party backbencher raised the issue in Parliament in January, when <s19>Minister of State Goh Swee Lian</s19> <c19>said</c19> <q19>her ministry was reviewing the Building Maintenance and Strata Management Act</q19>.

<s20>The Real Estate Developers’ Association of Singapore</s20> <c20>opposes</c20> <q20>a longer defects period</q20>. <q21>Fifteen months is fair to both sides</q21>, <s21>the association</s21> <c21>said</c21>.

<s22>Property agent Kelvin Sng of Huttons Parade</s22> <c22>believes</c22> <q22>the suit has already cost owners</q22>. A three-bedroom unit was sold in December for $1.71 million, 9 per cent less than in 2021, while prices at nearby Amber Skye and Maison Rosalie rose.

A pre-trial conference is set for April 8.
-----
1 | mixed | Homeowners at a freehold condominium in Telok Kurau | GROUP | pronoun
2 | attitude | management corporation of The Selasih | ORG | pronoun
3 | mixed | statement of claim | DOCUMENT | document
4 | direct | Balakrishnan s/o Muthu | PERSON | pronoun
5 | mixed | Wing Heng Land | ORG | organisation
6 | indirect | Wing Heng Land | ORG | organisation
7 | indirect | Faridah Coombe | PERSON | pronoun
8 | attitude | Coombe Tay | ORG | organisation
9 | mixed | Lim Boon Hock | PERSON | name
10 | indirect | Lim Boon Hock | PERSON | pronoun
11 | indirect | Building and Construction Authority | ORG | organisation
12 | indirect | Building and Construction Authority | ORG | pronoun
13 | indirect | Building and Construction Authority | ORG | organisation
14 | attitude | Noraini Yusof | PERSON | name
15 | indirect | Noraini Yusof | PERSON | pronoun
16 | direct | Noraini Yusof | PERSON | pronoun
17 | indirect | Clarence Vaz | PERSON | name
18 | indirect | Clarence Vaz | PERSON | pronoun
19 | indirect | Goh Swee Lian | PERSON | name
20 | attitude | Real Estate Developers’ Association of Singapore | ORG | organisation
21 | indirect | Real Estate Developers’ Association of Singapore | ORG | organisation
22 | attitude | Kelvin Sng | PERSON | name
entity | LOC | Jalan Selasih | - | - | -
entity | LOC | Singapore | SINGAPORE | - | -
entity | LOC | Telok Kurau | - | - | -
entity | LOC | The Selasih | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Wing Heng Land | Wing Heng | - | -
entity | ORG | Poh Brothers | - | - | -
entity | ORG | Devan Lacroix | - | - | -
entity | ORG | Otani | - | - | -
entity | PERSON | Balakrishnan s/o Muthu | Mr Balakrishnan s/o Muthu | engineer | -
entity | PERSON | Faridah Coombe | Ms Faridah Coombe | lawyer | Coombe Tay
entity | ORG | Coombe Tay | - | - | -
entity | ORG | Court of Appeal | - | - | -
entity | ORG | Rajan Solicitors | - | - | -
entity | PERSON | Lim Boon Hock | Mr Lim Boon Hock | - | Rajan Solicitors
entity | LOC | Muar | - | - | -
entity | PERSON | Poh Ah Seng | - | - | Poh Brothers
entity | PERSON | Sunny | - | - | -
entity | LOC | Osaka | - | - | -
entity | ORG | The Straits Times | - | - | -
entity | ORG | Building and Construction Authority | BCA | - | -
entity | LOC | Tower 3 | - | - | -
entity | PERSON | Noraini Yusof | Madam Noraini Yusof | - | -
entity | LOC | Lorong Melor | - | - | -
entity | LOC | Bedok | - | - | -
entity | ORG | HDB | - | - | -
entity | LOC | Joo Chiat | - | - | -
entity | PERSON | Clarence Vaz | - | MP | -
entity | LOC | Bukit Teresa | - | - | -
entity | ORG | People’s Action Party | - | - | -
entity | ORG | Parliament | - | - | -
entity | PERSON | Goh Swee Lian | Minister of State Goh Swee Lian | Minister of State | -
entity | ORG | Real Estate Developers’ Association of Singapore | - | - | -
entity | PERSON | Kelvin Sng | - | Property agent | Huttons Parade
entity | ORG | Huttons Parade | - | - | -
entity | LOC | Amber Skye | - | - | -
entity | LOC | Maison Rosalie | - | - | -
meta | Owners at Jalan Selasih condo sue over falling tiles and flooded lifts | - | Shermaine Ong-Pereira
