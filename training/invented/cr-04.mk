23 die in Shahran flash floods as PDMA, district govt trade blame

By Ijaz Durrani

PESHAWAR: <s1>The Provincial Disaster Management Authority (PDMA)</s1> on Sunday <c1>claimed</c1> that <q1>it had alerted Shahran district 14 hours before torrents swept away two bridges and at least 23 people</q1>. <s2>The district administration</s2> <c2>denied</c2> <q2>having received any such warning</q2>.

<q3>Eight children from Kandao Banda, a village on the Toi river, are among the dead</q3>, <c3>according to</c3> <s3>Rescue 1122</s3>.

“<q4>The letter went out at 4:10pm on Friday by fax, by e-mail and by WhatsApp,</q4>” <s4>PDMA Director General Zarmina Yousafzai</s4> <c4>told</c4> <a4>a press conference</a4> at the Civil Secretariat. “<q4>Somebody signed for it.</q4>”

<s5>Ms Yousafzai</s5> <c5>said</c5> <q5>the authority could “issue a warning but not lift a charpoy”</q5>. <q6>The losses</q6>, <s6>she</s6> <c6>argued</c6>, <q6>were due to hotels built “in the very mouth of the nullah” by people with “uncles in Islamabad”</q6>.

<s7>The PDMA advisory</s7>, a copy of which is available with The Khyber Mail, <c7>directs</c7> <a7>deputy commissioners in seven districts</a7> “<q7>to remain vigilant</q7>”. Shahran is not among the seven.

<s8>Asfandyar Tareen</s8>, who was removed as deputy commissioner on Saturday night, <c8>maintained</c8> that <q8>his office got nothing until 6am</q8>.

“<q9>Our fax machine has been out of order since the last flood,</q9>” <s9>the former DC</s9> <c9>said</c9>. “<q9>I have written to them thrice.</q9>”

Relief Minister Haji Wali Jan Bangash went to the camp at Toi Bazaar’s Government High School, where <s10>he</s10> <c10>announced</c10> <q10>Rs2 million for the heirs of each of the deceased</q10>. <s11>The minister</s11> <c11>vowed</c11> that “<q11>no one who slept that night will be spared</q11>”.

He was heckled all the same.

“<q12>They came with cameras and not with flour,</q12>” <c12>said</c12> <s12>Gul Bibi, a widow</s12> who lost two grandsons.

<s13>Her neighbour Nasreen Akhtar, a lady health worker</s13>, <c13>said</c13> <q13>the loudspeaker of the Bilal Mosque had been their only alarm</q13>. <s14>She</s14> <c14>thanked</c14> the prayer leader, Maulvi Sadiq, for <q14>shouting “until there was no voice left in him”</q14>.

<s15>Opposition lawmakers</s15>, who walked out of the Provincial Assembly, <c15>demanded</c15> <q15>a judicial inquiry</q15>.

<s16,24>Bushra Marwat of the Pakhtunkhwa Kissan Party (PKP)</s16,24> <c16>likened</c16> the authority to “<q16>a weathercock with a payroll</q16>” and <c24>called for</c24> <q24>its director general to be sent home</q24>.

“<q17>The honourable member voted against our budget,</q17>” <s17>Ms Yousafzai</s17> <c17>posted</c17> an hour later.

<s18>The Pakistan Meteorological Department</s18> <c18>said</c18> <q18>147mm had fallen on Toi Bazaar in three hours</q18>. <s19>The Met Office</s19> <c19>has forecast</c19> <q19>another spell from Wednesday</q19>.

<s20>An audit report of 2022</s20>, never debated, <c20>noted</c20> that <q20>both bridges, built by Qureshi & Sons of Swabi with a loan from the Asian Development Bank, rested on “boulders and goodwill”</q20>. The contractor has since been hired by Sinohan Hydro, a Chinese firm, to line a canal at Gandaf.

Volunteers of the Saya Welfare Trust, the Edhi Foundation, Hamdard Scouts and the PKP’s youth wing were distributing ghee and tents. <s21>Saya</s21> <c21>says</c21> <q21>it has food for two more days</q21>. <s22>The charity</s22> <c22>appealed to</c22> <a22>Pakistanis abroad</a22> “<q22>to send cash, not coats</q22>”.

Late on Sunday, <s23>Peshawar High Court Chief Justice Inayatullah Orakzai</s23> took notice of the deaths and <c23>ordered</c23> <a23>both sides</a23> <q23>to appear on Tuesday “along with the fax machine”</q23>.
-----
1 | indirect | Provincial Disaster Management Authority | ORG | organisation
2 | indirect | district administration | ORG | organisation
3 | indirect | Rescue 1122 | ORG | organisation
4 | direct | Zarmina Yousafzai | PERSON | name
5 | mixed | Zarmina Yousafzai | PERSON | surname
6 | mixed | Zarmina Yousafzai | PERSON | pronoun
7 | mixed | PDMA advisory | DOCUMENT | document
8 | indirect | Asfandyar Tareen | PERSON | name
9 | direct | Asfandyar Tareen | PERSON | title
10 | indirect | Wali Jan Bangash | PERSON | pronoun
11 | mixed | Wali Jan Bangash | PERSON | title
12 | direct | Gul Bibi | PERSON | name
13 | indirect | Nasreen Akhtar | PERSON | name
14 | mixed | Nasreen Akhtar | PERSON | pronoun
15 | indirect | Opposition lawmakers | GROUP | group
16 | mixed | Bushra Marwat | PERSON | name
17 | direct | Zarmina Yousafzai | PERSON | surname
18 | indirect | Pakistan Meteorological Department | ORG | organisation
19 | indirect | Pakistan Meteorological Department | ORG | organisation
20 | mixed | audit report of 2022 | DOCUMENT | document
21 | indirect | Saya Welfare Trust | ORG | organisation
22 | mixed | Saya Welfare Trust | ORG | organisation
23 | mixed | Inayatullah Orakzai | PERSON | name
24 | indirect | Bushra Marwat | PERSON | name
entity | PERSON | Zarmina Yousafzai | Ms Yousafzai | Director General | Provincial Disaster Management Authority
entity | PERSON | Asfandyar Tareen | - | former deputy commissioner | -
entity | PERSON | Wali Jan Bangash | Haji Wali Jan Bangash | Relief Minister | -
entity | PERSON | Gul Bibi | - | widow | -
entity | PERSON | Nasreen Akhtar | - | lady health worker | -
entity | PERSON | Maulvi Sadiq | - | prayer leader | -
entity | PERSON | Bushra Marwat | - | lawmaker | Pakhtunkhwa Kissan Party
entity | PERSON | Inayatullah Orakzai | - | Chief Justice | Peshawar High Court
entity | ORG | Provincial Disaster Management Authority | PDMA | - | -
entity | ORG | Rescue 1122 | - | - | -
entity | ORG | The Khyber Mail | - | - | -
entity | ORG | Government High School | - | - | -
entity | ORG | Provincial Assembly | - | - | -
entity | ORG | Pakhtunkhwa Kissan Party | PKP | - | -
entity | ORG | Pakistan Meteorological Department | Met Office | - | -
entity | ORG | Qureshi & Sons | - | - | -
entity | ORG | Asian Development Bank | - | - | -
entity | ORG | Sinohan Hydro | - | - | -
entity | ORG | Saya Welfare Trust | Saya | - | -
entity | ORG | Edhi Foundation | - | - | -
entity | ORG | Hamdard Scouts | - | - | -
entity | ORG | Peshawar High Court | - | - | -
entity | LOC | Shahran | - | - | -
entity | LOC | PESHAWAR | - | - | -
entity | LOC | Kandao Banda | - | - | -
entity | LOC | Toi | - | - | -
entity | LOC | Toi Bazaar | - | - | -
entity | LOC | Civil Secretariat | - | - | -
entity | LOC | Islamabad | - | - | -
entity | LOC | Bilal Mosque | - | - | -
entity | LOC | Swabi | - | - | -
entity | LOC | Gandaf | - | - | -
entity | NORP | Chinese | - | - | -
entity | NORP | Pakistanis | - | - | -
meta | 23 die in Shahran flash floods as PDMA, district govt trade blame | - | Ijaz Durrani
