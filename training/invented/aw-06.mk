Kestane recalls 1.3 million cars over brake software, faces German probe

By Ulrike Dantoni and Samir Holcroft

MUNICH, March 4 (Reuters) - <s1>Carmaker Kestane Motor</s1> <c1>said</c1> on Tuesday <q1>it would recall 1.3 million vehicles worldwide to fix software that can delay braking by up to 0.8 seconds</q1>, its largest safety action since the company was founded in 1954.

The recall covers the Vela and Vela Sport models built between 2020 and 2024. <q2>Some 410,000 of the cars are in the United States</q2>, <c2>according to</c2> <s2>a filing with the National Highway Traffic Safety Administration (NHTSA)</s2>.

Shares in the Munich-based group fell as much as 9% and were down 7.4% by 1420 GMT, on course for their worst day since the pandemic.

<q3>Germany's motor authority KBA has opened an inquiry into whether Kestane was too slow to report the fault</q3>, <s3>two people familiar with the matter</s3> <c3>said</c3>. <s4,5>The KBA</s4,5> <c4>confirmed</c4> <q4>it was "in contact with the manufacturer"</q4> but <c5>declined to say</c5> <q5>when it had first been told</q5>.

"<q6>Safety comes first, second and third at this company,</q6>" <s6>Chief Executive Matthias Ornella</s6> <c6>told</c6> <a6>reporters</a6> on a call. "<q6>We did not meet that standard, and I regret it.</q6>"

<s7>He</s7> <c7>said</c7> <q7>the repair could be done over the air in most cases and would cost 240 million euros ($252 million)</q7>. Kestane had 3.1 billion euros of net cash at the end of December. <s8>Finance chief Paloma Reiss</s8> <c8>said</c8> on the same call that <q8>the full-year profit forecast stood</q8>.

Not all investors were reassured. "<q9>The bill for the software is small. What nobody can price is the litigation,</q9>" <c9>said</c9> <s9>Henk Abara, an analyst at Stollmann Bank</s9>, who cut his rating on the stock to "<x>hold</x>" from "<x>buy</x>".

<s10>Abara</s10> <c10>estimates</c10> <q10>total costs could reach 1.5 billion euros</q10>. <s11>He</s11> <c11>expects</c11> <q11>a first class action within weeks</q11>.

NHTSA has linked the defect to 17 crashes and two deaths. <s12,13>The agency</s12,13> <c12>said</c12> in a letter to the company dated Feb. 20 that <q12>it had received 212 complaints since 2022</q12> and <c13>asked</c13> <q13>why dealers had been instructed in September to replace a sensor free of charge without informing owners</q13>.

<s14>Kestane</s14> <c14>denied</c14> <q14>concealing the problem</q14>. <q15>The dealer notice concerned "an unrelated comfort issue"</q15>, <s15>a spokeswoman</s15> <c15>said</c15>.

An internal presentation seen by Reuters suggests otherwise. Dated July 12, 2023, and prepared for the board's technical committee, <s16>it</s16> <c16>describes</c16> the sensor as a "<q16>contributory factor in late deceleration events</q16>".

Kestane did not respond to a request for comment on the document. Ornella became chief executive two months after it was written, replacing Wolfgang Teague, who now chairs the supervisory board. <s17>Teague, 66</s17>, <c17>said</c17> through a lawyer that <q17>he had no recollection of the presentation</q17>.

<s18>Labour representatives</s18>, who hold half of the board's 16 seats, <c18>called for</c18> <q18>an independent review</q18>. "<q19>The engineers raised their hands. We need to know who was looking,</q19>" <c19>said</c19> <s19>Birgit Salvesen, deputy head of the works council</s19>.

<s20>Salvesen</s20> <c20>is worried</c20> <q20>the affair could delay a new battery plant in Saxony</q20>, where the company has promised 2,800 jobs. <s21>State premier Konrad Fahl</s21> <c21>said</c21> <q21>he had spoken to Ornella and been assured that construction would start in May as planned</q21>.

In Washington, <s22>Senator Jolie Maddern</s22> <c22>urged</c22> <a22>NHTSA</a22> <q22>to make Kestane's correspondence with its dealers public</q22>. <s23>The Democrat</s23>, who sits on the transport committee, <c23>described</c23> the September notice as "<q23>a recall in disguise</q23>".

The company sold 2.2 million cars last year, a fifth of them in the United States, where its market share has almost doubled since 2019. <s25>China's market regulator</s25>, which must approve software changes separately, <c25>has not said</c25> <q25>whether it will act</q25>.

<s24>Kestane</s24> <c24>advised</c24> <a24>owners</a24> <q24>to keep a greater distance from the car in front until the update arrives</q24>.
-----
1 | indirect | Kestane Motor | ORG | organisation
2 | indirect | filing with the National Highway Traffic Safety Administration (NHTSA) | DOCUMENT | document
3 | indirect | two people familiar with the matter | GROUP | group
4 | mixed | KBA | ORG | organisation
5 | attitude | KBA | ORG | organisation
6 | direct | Matthias Ornella | PERSON | name
7 | indirect | Matthias Ornella | PERSON | pronoun
8 | indirect | Paloma Reiss | PERSON | name
9 | direct | Henk Abara | PERSON | name
10 | attitude | Henk Abara | PERSON | surname
11 | attitude | Henk Abara | PERSON | pronoun
12 | indirect | National Highway Traffic Safety Administration | ORG | organisation
13 | indirect | National Highway Traffic Safety Administration | ORG | organisation
14 | indirect | Kestane Motor | ORG | organisation
15 | mixed | Kestane Motor | ORG | organisation
16 | mixed | internal presentation seen by Reuters | DOCUMENT | pronoun
17 | indirect | Wolfgang Teague | PERSON | surname
18 | indirect | Labour representatives | GROUP | group
19 | direct | Birgit Salvesen | PERSON | name
20 | attitude | Birgit Salvesen | PERSON | surname
21 | indirect | Konrad Fahl | PERSON | name
22 | indirect | Jolie Maddern | PERSON | name
23 | mixed | Jolie Maddern | PERSON | title
24 | indirect | Kestane Motor | ORG | organisation
25 | attitude | China's market regulator | ORG | organisation
entity | ORG | Kestane Motor | Kestane | - | -
entity | ORG | National Highway Traffic Safety Administration | NHTSA | - | -
entity | ORG | KBA | - | - | -
entity | ORG | Stollmann Bank | - | - | -
entity | ORG | Reuters | - | - | -
entity | PERSON | Matthias Ornella | Ornella | Chief Executive | Kestane Motor
entity | PERSON | Paloma Reiss | - | Finance chief | Kestane Motor
entity | PERSON | Henk Abara | Abara | analyst | Stollmann Bank
entity | PERSON | Wolfgang Teague | Teague | - | Kestane Motor
entity | PERSON | Birgit Salvesen | Salvesen | deputy head of the works council | Kestane Motor
entity | PERSON | Konrad Fahl | - | State premier | -
entity | PERSON | Jolie Maddern | Senator Jolie Maddern | Senator | -
entity | NORP | German | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | MUNICH | Munich | - | -
entity | LOC | Germany | - | - | -
entity | LOC | United States | - | - | -
entity | LOC | Saxony | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | China | - | - | -
meta | Kestane recalls 1.3 million cars over brake software, faces German probe | - | Ulrike Dantoni and Samir Holcroft
