Japan's Kagura Device cuts forecast as chip curbs bite

By Oyelaran Petit and Mika Sandoval

TOKYO, Feb 11 (Reuters) - Kagura Device cut its annual profit forecast by a third on Tuesday, and <s1>the Japanese toolmaker</s1> <c1>said</c1> <q1>new U.S. and Dutch export rules had frozen orders worth 210 billion yen ($1.4 billion)</q1>.

"<q2>We can build the machines but we cannot ship the screws,</q2>" <s2>Chief Executive Noriko Hanabusa</s2> <c2>told</c2> <a2>reporters</a2> in Tokyo.

<s3>Hanabusa</s3>, 61, <c3>said</c3> <q3>a second plant near Sendai would be delayed until 2028</q3>. <s4>She</s4> <c4>did not say</c4> <q4>whether any of its 640 jobs would be lost</q4>.

The Kumamoto-based company supplies etching tools to Samsung Electronics and to Changjin Memory, a Wuhan firm added last month to Washington's Entity List. Shares in Kagura closed down 9.4%, their worst day since the Great East Japan Earthquake, dragging the Nikkei 225 to a three-week low.

<s5>A Bureau of Industry and Security (BIS) notice</s5> <c5>says</c5> <q5>tools as advanced as Kagura's Shiranui 4 need a licence even when they are sold second-hand</q5>.

Japan's Ministry of Economy, Trade and Industry (METI), which was briefed on the rules only hours before they took effect, has spent a month lobbying for exemptions. <s6>METI</s6> <c6>said</c6> on Tuesday <q6>it had "conveyed its concern" through the embassy</q6>. <s7>The minister, Kazuo Uehara</s7>, <c7>told</c7> <a7>parliament</a7> <q7>he would fly to Washington next week</q7>.

<s8>The U.S. Commerce Department</s8> <c8>defended</c8> <q8>the measures</q8>. "<q9>Allies were consulted at every stage,</q9>" <c9>said</c9> <s9>a Commerce spokesperson</s9>.

<s10>China's Ministry of Commerce</s10> <c10>accused</c10> The Hague of bowing to "<q10>long-arm bullying</q10>". <q11>Beijing reserves the right to restrict exports of gallium</q11>, <s11>spokesman Qiu Wenbo</s11> <c11>said</c11>.

<s12>Dutch Foreign Trade Minister Femke van der Aa</s12> <c12>rejected</c12> <q12>the charge</q12>. "<q13>The Netherlands decides for itself,</q13>" <s13>she</s13> <c13>told</c13> <a13>broadcaster NOS</a13>.

<q14>At least nine suppliers in Brabant face the same wait</q14>, <c14>according to</c14> <s14>FME, the Dutch technology employers' group</s14>. One of them, Van Rossem Optiek, sent 80 workers home on Monday.

"<q15>Everyone had modelled a licence. Nobody had modelled a queue,</q15>" <c15>said</c15> <s15>Ravi Achterberg, an analyst at Dunmore Lisle in London</s15>. <s16>Dunmore</s16>, which holds Kagura stock, <c16>expects</c16> <q16>the backlog to last until the Golden Week holidays</q16>.

Not everybody is losing. <s17>Czech rival Morava Litho</s17> <c17>said</c17> <q17>enquiries from Southeast Asia had tripled</q17>. Its finance chief, Ludmila Hrom, was careful not to gloat. "<q19>Today it is their neighbour's roof,</q19>" <s19>Hrom</s19> <c19>said</c19>. "<q19>Tomorrow it rains in Ostrava.</q19>"

In Kumamoto, <s20>the Kyushu Electrical Workers' Federation</s20> <c20>demanded</c20> <q20>talks with management before the spring Shunto wage round</q20>. Kagura, founded in 1949 by a maker of temple bells, employs 11,300 people worldwide.
-----
1 | indirect | Kagura Device | ORG | organisation
2 | direct | Noriko Hanabusa | PERSON | name
3 | indirect | Noriko Hanabusa | PERSON | surname
4 | attitude | Noriko Hanabusa | PERSON | pronoun
5 | indirect | Bureau of Industry and Security (BIS) notice | DOCUMENT | document
6 | mixed | Ministry of Economy, Trade and Industry | ORG | organisation
7 | indirect | Kazuo Uehara | PERSON | name
8 | indirect | Commerce Department | ORG | organisation
9 | direct | Commerce Department | ORG | organisation
10 | mixed | Ministry of Commerce | ORG | organisation
11 | indirect | Qiu Wenbo | PERSON | name
12 | indirect | Femke van der Aa | PERSON | name
13 | direct | Femke van der Aa | PERSON | pronoun
14 | indirect | FME | ORG | organisation
15 | direct | Ravi Achterberg | PERSON | name
16 | attitude | Dunmore Lisle | ORG | organisation
17 | indirect | Morava Litho | ORG | organisation
19 | direct | Ludmila Hrom | PERSON | surname
20 | indirect | Kyushu Electrical Workers' Federation | ORG | organisation
entity | ORG | Kagura Device | Kagura | - | -
entity | PERSON | Noriko Hanabusa | Hanabusa | Chief Executive | Kagura Device
entity | ORG | Samsung Electronics | - | - | -
entity | ORG | Changjin Memory | - | - | -
entity | ORG | Bureau of Industry and Security | BIS | - | -
entity | ORG | Ministry of Economy, Trade and Industry | METI | - | -
entity | PERSON | Kazuo Uehara | - | minister | Ministry of Economy, Trade and Industry
entity | ORG | Commerce Department | U.S. Commerce Department; Commerce | - | -
entity | ORG | Ministry of Commerce | - | - | -
entity | PERSON | Qiu Wenbo | - | spokesman | Ministry of Commerce
entity | PERSON | Femke van der Aa | - | Foreign Trade Minister | -
entity | ORG | NOS | - | - | -
entity | ORG | FME | - | - | -
entity | ORG | Van Rossem Optiek | - | - | -
entity | PERSON | Ravi Achterberg | - | analyst | Dunmore Lisle
entity | ORG | Dunmore Lisle | Dunmore | - | -
entity | ORG | Morava Litho | - | - | -
entity | PERSON | Ludmila Hrom | Hrom | finance chief | Morava Litho
entity | ORG | Kyushu Electrical Workers' Federation | - | - | -
entity | ORG | Reuters | - | - | -
entity | NORP | Japanese | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Czech | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Tokyo | TOKYO | - | -
entity | LOC | U.S. | - | - | -
entity | LOC | Sendai | - | - | -
entity | LOC | Kumamoto | - | - | -
entity | LOC | Wuhan | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | China | - | - | -
entity | LOC | The Hague | - | - | -
entity | LOC | Beijing | - | - | -
entity | LOC | Netherlands | - | - | -
entity | LOC | Brabant | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Southeast Asia | - | - | -
entity | LOC | Ostrava | - | - | -
meta | Japan's Kagura Device cuts forecast as chip curbs bite | - | Oyelaran Petit and Mika Sandoval
