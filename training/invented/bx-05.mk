<q1>Scrap Ulu Belian timber licence</q1>, <s1>longhouse folk</s1> <c1>tell</c1> <a1>state</a1>

By SHARON LAU

KUALA BELIAN: <s2,3>Residents of nine longhouses along Sungai Belian</s2,3> <c2>want</c2> <q2>the Sarawak government to revoke a 42,000ha timber licence held by Hup Lee Sawmilling Sdn Bhd</q2>, <c3>claiming</c3> <q3>they knew nothing of it until bulldozers turned up at Long Sepuyu</q3>.

"<q4>We are not against development. We are against waking up to find it in the kitchen,</q4>" <c4>said</c4> <s4>their spokesman, Penghulu Jugah Meling, 63</s4>, when met outside the Resident's Office here yesterday.

<s5>Jugah</s5> <c5>alleged</c5> that <q5>graves on Pulau Temuda had been flattened</q5>. <s6>He</s6> <c6>added</c6> that <q6>the villagers, mostly Kenyah and Penan, would blockade Kapur Bridge if there was no reply by Gawai</q6>.

<s7>Hup Lee, a unit of Bursa Malaysia-listed Tan Choon Hock Holdings</s7>, <c7>denied</c7> <q7>any encroachment</q7>.

<s8>Executive director Datuk Richard Tan Wei Loong</s8> <c8>said</c8> <q8>Licence T/8814 was valid until 2041 and had been bought from Syarikat Awang Dolah "with every stamp in place"</q8>.

"<q9>If somebody was not informed, ask the one whose job is to inform,</q9>" <s9>he</s9> <c9>told</c9> <a9>reporters</a9> after opening a futsal court at SMK Bandar Jaya.

That job falls to Forest Department Sarawak. <s10,11>Its deputy director, Tan Mei Yin</s10,11>, <c10>said</c10> <q10>consultations took place in 2022</q10> but <c11>admitted</c11> that <q11>the attendance list had been mislaid</q11>. <s12>She</s12> <c12>assured</c12> <a12>the villagers</a12> that <q12>all felling would stop pending an inspection</q12>.

<q13>Some 611ha has been cleared inside the communal forest</q13>, <c13>going by</c13> <s13>a satellite study from Universiti Teknologi Baram</s13>.

In Kuching, <s14,15>Deputy Premier Datuk Amar Hasnol Wan Zaidi</s14,15> <c14>cautioned</c14> <a14>outsiders</a14> against "<q14>teaching our people to be angry</q14>" and <c15>reminded</c15> <a15>activists</a15> that <q15>obstructing a logging road was an offence under the Forests Ordinance</q15>.

"<q16>Our people learned anger from chainsaws, not from pamphlets,</q16>" <c16>retorted</c16> <s16>Suara Rimba coordinator Ellen Usang</s16>.

<s17>Usang</s17>, formerly of Messrs Voon Battenberg, <c17>revealed</c17> that <q17>a suit would be filed at the Miri High Court on Monday</q17>.

<s18>The Malaysian Anti-Corruption Commission (MACC)</s18> <c18>confirmed</c18> <q18>it had opened an investigation paper</q18>. <q19>Two officers from the Land and Survey Department would be called up this week</q19>, <c19>said</c19> <s19>a source familiar with the probe</s19>.

<s20>PKR's Baram chief, Roland Engan</s20>, <c20>dared</c20> <a20>the Premier</a20> <q20>to visit Long Sepuyu "without the helicopter"</q20>. Sarawak DAP and the Borneo Evangelical Mission have sent rice.

<s21>A banner across the logging road</s21> <c21>read</c21>: "<q21>Ancestors live here. Wipe your feet.</q21>"

<s22>Lucy Bulan, 37, a cocoa smallholder</s22>, <c22>fears</c22> <q22>for the water intake at Batu Lawi Kechil</q22>. "<q23>My son says the river is Milo now,</q23>" <s23>the mother of four</s23> <c23>sighed</c23>.

Hup Lee supplies plywood to Marukane of Osaka, Gavin Tolley Timbers of Brisbane and the Johor furniture maker Seng & Daughters. It lost its certificate from the Green Crown Council last year, but still sponsors the football side Bintulu and the Methodist school at Jalan Pelabuhan. Its boats tie up behind Wisma Rahman Chew, the only tower in town.
-----
1 | indirect | longhouse folk | GROUP | group
2 | attitude | longhouse folk | GROUP | group
3 | indirect | longhouse folk | GROUP | group
4 | direct | Jugah Meling | PERSON | name
5 | indirect | Jugah Meling | PERSON | surname
6 | indirect | Jugah Meling | PERSON | pronoun
7 | indirect | Hup Lee Sawmilling Sdn Bhd | ORG | organisation
8 | mixed | Richard Tan Wei Loong | PERSON | name
9 | direct | Richard Tan Wei Loong | PERSON | pronoun
10 | indirect | Tan Mei Yin | PERSON | name
11 | indirect | Tan Mei Yin | PERSON | name
12 | indirect | Tan Mei Yin | PERSON | pronoun
13 | indirect | satellite study from Universiti Teknologi Baram | DOCUMENT | document
14 | mixed | Hasnol Wan Zaidi | PERSON | name
15 | indirect | Hasnol Wan Zaidi | PERSON | name
16 | direct | Ellen Usang | PERSON | name
17 | indirect | Ellen Usang | PERSON | surname
18 | indirect | Malaysian Anti-Corruption Commission | ORG | organisation
19 | indirect | source familiar with the probe | PERSON | title
20 | mixed | Roland Engan | PERSON | name
21 | direct | banner across the logging road | DOCUMENT | document
22 | attitude | Lucy Bulan | PERSON | name
23 | direct | Lucy Bulan | PERSON | title
entity | PERSON | Jugah Meling | Penghulu Jugah Meling; Jugah | spokesman | -
entity | PERSON | Richard Tan Wei Loong | Datuk Richard Tan Wei Loong | Executive director | Hup Lee Sawmilling Sdn Bhd
entity | PERSON | Tan Mei Yin | - | deputy director | Forest Department Sarawak
entity | PERSON | Hasnol Wan Zaidi | Datuk Amar Hasnol Wan Zaidi | Deputy Premier | -
entity | PERSON | Ellen Usang | Usang | coordinator | Suara Rimba
entity | PERSON | Roland Engan | - | Baram chief | PKR
entity | PERSON | Lucy Bulan | - | cocoa smallholder | -
entity | ORG | Hup Lee Sawmilling Sdn Bhd | Hup Lee | - | -
entity | ORG | Resident's Office | - | - | -
entity | ORG | Bursa Malaysia | - | - | -
entity | ORG | Tan Choon Hock Holdings | - | - | -
entity | ORG | Syarikat Awang Dolah | - | - | -
entity | ORG | SMK Bandar Jaya | - | - | -
entity | ORG | Forest Department Sarawak | - | - | -
entity | ORG | Universiti Teknologi Baram | - | - | -
entity | ORG | Suara Rimba | - | - | -
entity | ORG | Messrs Voon Battenberg | - | - | -
entity | ORG | Miri High Court | - | - | -
entity | ORG | Malaysian Anti-Corruption Commission | MACC | - | -
entity | ORG | Land and Survey Department | - | - | -
entity | ORG | PKR | - | - | -
entity | ORG | Sarawak DAP | - | - | -
entity | ORG | Borneo Evangelical Mission | - | - | -
entity | ORG | Marukane | - | - | -
entity | ORG | Gavin Tolley Timbers | - | - | -
entity | ORG | Seng & Daughters | - | - | -
entity | ORG | Green Crown Council | - | - | -
entity | ORG | Bintulu | - | - | -
entity | NORP | Kenyah | - | - | -
entity | NORP | Penan | - | - | -
entity | NORP | Methodist | - | - | -
entity | LOC | Ulu Belian | - | - | -
entity | LOC | KUALA BELIAN | - | - | -
entity | LOC | Sungai Belian | - | - | -
entity | LOC | Sarawak | - | - | -
entity | LOC | Long Sepuyu | - | - | -
entity | LOC | Pulau Temuda | - | - | -
entity | LOC | Kapur Bridge | - | - | -
entity | LOC | Kuching | - | - | -
entity | LOC | Baram | - | - | -
entity | LOC | Batu Lawi Kechil | - | - | -
entity | LOC | Osaka | - | - | -
entity | LOC | Brisbane | - | - | -
entity | LOC | Johor | - | - | -
entity | LOC | Jalan Pelabuhan | - | - | -
entity | LOC | Wisma Rahman Chew | - | - | -
meta | Scrap Ulu Belian timber licence, longhouse folk tell state | - | Sharon Lau
