Namibia suspends Canadian copper miner's licence after tailings leak

By Tangeni Shikukutu and Alastair Prowse

WINDHOEK/TORONTO, March 6 (Reuters) - <q1>Namibia has suspended the operating licence of Canadian copper miner Merganser Ridge Resources after a tailings leak killed fish along 40 km (25 miles) of the Omatako river</q1>, <s1>the country's environment agency</s1> <c1>said</c1> on Thursday.

Shares in Merganser Ridge fell as much as 31% in Toronto to their lowest since 2020.

<s2>The Environmental Compliance Agency</s2> <c2>said</c2> in a statement that <q2>production at the Otjikwara mine must stop within 48 hours and could not resume until the company had "demonstrated to our satisfaction" that the dam was safe</q2>.

<s3,4>Merganser Ridge</s3,4> <c3>said</c3> <q3>it would comply with the order</q3> but <c4>disputed</c4> <q4>the agency's account of the leak</q4>, which began on February 22 after two days of heavy rain.

"<q5>Our monitoring shows water quality returned to normal within five days,</q5>" <s5>Chief Executive Solène Carrick-Roy</s5> <c5>told</c5> <a5>investors</a5> on a call. <s6>She</s6> <c6>estimated</c6> that <q6>each week of lost output would cost $9 million</q6>.

<s7>The agency's director, Festus Haimbodi</s7>, <c7>said</c7> <q7>inspectors had found arsenic at 14 times the legal limit on Monday</q7>.

"<q8>Either their instruments are wrong or ours are, and ours were calibrated in Pretoria last month,</q8>" <s8>he</s8> <c8>told</c8> <a8>a news conference</a8> in the capital, Windhoek.

<s9>Haimbodi</s9> <c9>added</c9> that <q9>the company had been ordered in 2023 to raise the dam wall by two metres</q9>. <s10>An internal audit</s10> seen by Reuters <c10>recommended</c10> <q10>the same work</q10> that year. <s11>The document</s11>, prepared by consultants Van Tilborg Soames, <c11>called</c11> the wall's condition "<q11>marginal</q11>".

<s12>A Merganser Ridge spokesman</s12> <c12>said</c12> <q12>the work had been scheduled for the coming dry season</q12>. Van Tilborg Soames did not respond to a request for comment.

Otjikwara, which opened in 2016, employs about 1,900 people and accounts for roughly a fifth of Namibia's copper output. Merganser Ridge bought it in 2019 from Swiss trader Brunnholt for $410 million.

<s13>The Namib Mineworkers' Federation</s13> <c13>urged</c13> <a13>the government</a13> <q13>not to punish workers for the failings of management</q13>. <s14>Its general secretary, Ndapewa Kalomho</s14>, <c14>said</c14> <q14>about 300 contractors had already been sent home without pay</q14>.

"<q15>The fish are dead and now the jobs are dying,</q15>" <s15>she</s15> <c15>said</c15>.

Farmers downstream have filed a claim at the High Court. <s16>Gerhardus Nieuwenhuys</s16>, who grazes cattle near the town of Okakarara, <c16>said</c16> <q16>he had lost 46 animals since the end of February</q16>. <s17>His lawyer</s17> <c17>said</c17> <q17>the claim would exceed 120 million Namibian dollars ($6.5 million)</q17>.

<s18>Mines Minister Emilia Hangula-Beukes</s18>, who ran the agency until 2021, <c18>said</c18> <q18>the cabinet backed the agency</q18>. <s19>She</s19> <c19>did not rule out</c19> <q19>revoking the licence altogether</q19>.

<s20>Analysts</s20> <c20>expect</c20> <q20>the suspension to last at least three months</q20>.

"<q21>The market had treated Namibia as the safe option in southern Africa,</q21>" <c21>said</c21> <s21>Torquil Bennigsen of Lacey Thurnham Securities</s21>, who halved his target price for the stock. <s22>He</s22> <c22>said</c22> <q22>the company would probably breach a loan covenant in June</q22>.

<s23>Two banking sources</s23> <c23>said</c23> <q23>Merganser Ridge had already approached lenders about a waiver</q23>. <s24>One of the sources</s24> <c24>described</c24> the talks as "<q24>cordial but not yet serious</q24>".

Copper prices have risen 12% this year on strong Chinese demand.

Carrick-Roy, a geologist who took charge of Merganser Ridge in 2022, is due to fly to Windhoek on Friday. <s25>Haimbodi</s25> <c25>said</c25> <q25>he would meet her "at the dam, not in my office"</q25>.

($1 = 18.4300 Namibian dollars)

(Reporting by Tangeni Shikukutu in Windhoek and Alastair Prowse in Toronto; Editing by Fenella Groat)
-----
1 | indirect | Environmental Compliance Agency | ORG | organisation
2 | mixed | Environmental Compliance Agency | ORG | organisation
3 | indirect | Merganser Ridge Resources | ORG | organisation
4 | indirect | Merganser Ridge Resources | ORG | organisation
5 | direct | Solène Carrick-Roy | PERSON | name
6 | indirect | Solène Carrick-Roy | PERSON | pronoun
7 | indirect | Festus Haimbodi | PERSON | name
8 | direct | Festus Haimbodi | PERSON | pronoun
9 | indirect | Festus Haimbodi | PERSON | surname
10 | indirect | internal audit seen by Reuters | DOCUMENT | document
11 | mixed | internal audit seen by Reuters | DOCUMENT | document
12 | indirect | Merganser Ridge Resources | ORG | organisation
13 | indirect | Namib Mineworkers' Federation | ORG | organisation
14 | indirect | Ndapewa Kalomho | PERSON | name
15 | direct | Ndapewa Kalomho | PERSON | pronoun
16 | indirect | Gerhardus Nieuwenhuys | PERSON | name
17 | indirect | His lawyer | PERSON | title
18 | indirect | Emilia Hangula-Beukes | PERSON | name
19 | attitude | Emilia Hangula-Beukes | PERSON | pronoun
20 | attitude | Analysts | GROUP | group
21 | direct | Torquil Bennigsen | PERSON | name
22 | indirect | Torquil Bennigsen | PERSON | pronoun
23 | indirect | Two banking sources | GROUP | group
24 | mixed | One of the sources | PERSON | title
25 | mixed | Festus Haimbodi | PERSON | surname
entity | PERSON | Solène Carrick-Roy | Carrick-Roy | Chief Executive | Merganser Ridge Resources
entity | PERSON | Festus Haimbodi | Haimbodi | director | Environmental Compliance Agency
entity | PERSON | Ndapewa Kalomho | - | general secretary | Namib Mineworkers' Federation
entity | PERSON | Gerhardus Nieuwenhuys | - | - | -
entity | PERSON | Emilia Hangula-Beukes | - | Mines Minister | -
entity | PERSON | Torquil Bennigsen | - | - | Lacey Thurnham Securities
entity | ORG | Merganser Ridge Resources | Merganser Ridge | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Environmental Compliance Agency | - | - | -
entity | ORG | Van Tilborg Soames | - | - | -
entity | ORG | Brunnholt | - | - | -
entity | ORG | Namib Mineworkers' Federation | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Lacey Thurnham Securities | - | - | -
entity | NORP | Canadian | - | - | -
entity | NORP | Swiss | - | - | -
entity | NORP | Namibian | - | - | -
entity | NORP | Chinese | - | - | -
entity | LOC | Namibia | - | - | -
entity | LOC | Windhoek | WINDHOEK | - | -
entity | LOC | Toronto | TORONTO | - | -
entity | LOC | Omatako | - | - | -
entity | LOC | Otjikwara | - | - | -
entity | LOC | Pretoria | - | - | -
entity | LOC | Okakarara | - | - | -
entity | LOC | southern Africa | - | - | -
meta | Namibia suspends Canadian copper miner's licence after tailings leak | 2025-03-06 | Tangeni Shikukutu and Alastair Prowse
