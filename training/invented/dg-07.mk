Lampovirta recalls 61,000 heat pumps after fires, shares sink

TURKU, Finland, Feb 9 (Nordwire) - <s1>Finnish heat pump maker Lampovirta</s1> <c1>said</c1> on Monday <q1>it would recall 61,000 units in nine countries because a control board could overheat</q1>, sending its shares down as much as 19%.

<s2,3>The Turku-based company</s2,3> <c2>expects</c2> <q2>the recall of its Halla 8 model to cost 74 million euros ($87 million)</q2> and <c3>no longer plans</c3> <q3>to pay a dividend</q3>.

"<q4>We know of 14 fires and, thank God, no injuries,</q4>" <s4>Chief Executive Paivi Rautio</s4> <c4>told</c4> <a4>a news conference</a4>.

Beside her sat Outi Lehtonen, the finance chief, who joined from Bronsted Klima in May. <s5>She</s5> <c5>disclosed</c5> that <q5>half of a 120-million-euro credit line from Norrbotten Bank had been drawn</q5>.

"<q6>I have slept, but not much,</q6>" <s6>the CEO</s6> <c6>added</c6>.

<s7>Norrbotten Bank</s7> <c7>declined to say</c7> <q7>if any loan terms had been breached</q7>.

<s8>The Finnish Safety and Chemicals Agency (Tukes)</s8> <c8>has advised</c8> <a8>owners</a8> <q8>to switch units off "at the fuse box, not in the app"</q8>. <s9>Dutch watchdog NVWA</s9> <c9>accused</c9> Lampovirta of <q9>sitting on complaints since October</q9>.

<s10>An internal memo</s10> dated Oct 17 and seen by Nordwire <c10>noted</c10> <q10>"discolouration, smell, one scorched wall" at a home in Apeldoorn</q10>. <s11>It</s11> <c11>recommended</c11> <q11>halting shipments</q11>. They went on for nine weeks.

"<q12>They thanked me for my passion,</q12>" <c12>said</c12> <s12>the memo's author</s12>, an engineer who has since left the Salo plant and asked not to be named.

<s13,14>Rautio</s13,14> <c13>acknowledged</c13> that <q13>the warning had reached "the wrong inbox"</q13> but <c14>ruled out</c14> <q14>resigning</q14>.

The boards were built by Jiangnan Controls of Wuxi, China, which also serves Osaka's Daikyo. <s15>The supplier</s15> <c15>blamed</c15> <q15>software written in Finland</q15>. In an email <s16>it</s16> <c16>said</c16> <q16>its parts had "passed every test the customer ordered"</q16>.

Shares in Bronsted jumped 6% in Copenhagen. <s17>The Danish manufacturer</s17> <c17>said</c17> <q17>it was fielding calls from "nervous installers"</q17>.

<s18>Joonas Wikstrom, an analyst at Aura Securities</s18>, <c18>put</c18> <q18>the eventual bill nearer 110 million euros</q18>. "<q19>Heat pumps are a trust business in a cold country,</q19>" <s19>he</s19> <c19>wrote</c19>.

London hedge fund Calder Street Capital owns 11% of the company. "<q20>This board could not recall its own names,</q20>" <c20>said</c20> <s20>founder Desmond Achterberg</s20>, <s21>who</s21> <c21>is pushing for</c21> <q21>a sale of its boiler arm, Kamiina</q21>.

<s22>Metalworkers' union Terasliitto</s22> <c22>fears</c22> <q22>for 300 jobs in Salo</q22>. <s23>The lender</s23> meanwhile <c23>told</c23> <a23>broadcaster Ylva</a23> <q23>it "stands by the Finnish industrial base"</q23>.

<s24>The company's third-quarter filing</s24>, published three weeks after the memo, <c24>described</c24> warranty costs as "<q24>immaterial</q24>".

In Rovaniemi, where it was minus 27 degrees Celsius, Liisa Salmela, 78, had turned hers off. "<q25>I taught home economics for 40 years, so I own wool,</q25>" <c25>said</c25> <s25>the pensioner</s25>. <s26>Her installer</s26> <c26>has promised</c26> <q26>to come on Thursday</q26>.

($1 = 0.8506 euros)

(Reporting by Mika Tavast; Editing by Jo Pruett)
-----
1 | indirect | Lampovirta | ORG | organisation
2 | attitude | Lampovirta | ORG | organisation
3 | attitude | Lampovirta | ORG | organisation
4 | direct | Paivi Rautio | PERSON | name
5 | indirect | Outi Lehtonen | PERSON | pronoun
6 | direct | Paivi Rautio | PERSON | title
7 | attitude | Norrbotten Bank | ORG | organisation
8 | mixed | Finnish Safety and Chemicals Agency | ORG | organisation
9 | indirect | NVWA | ORG | organisation
10 | mixed | internal memo dated Oct 17 and seen by Nordwire | DOCUMENT | document
11 | indirect | internal memo dated Oct 17 and seen by Nordwire | DOCUMENT | pronoun
12 | direct | memo's author | PERSON | title
13 | mixed | Paivi Rautio | PERSON | surname
14 | attitude | Paivi Rautio | PERSON | surname
15 | indirect | Jiangnan Controls | ORG | organisation
16 | mixed | Jiangnan Controls | ORG | pronoun
17 | mixed | Bronsted Klima | ORG | organisation
18 | indirect | Joonas Wikstrom | PERSON | name
19 | direct | Joonas Wikstrom | PERSON | pronoun
20 | direct | Desmond Achterberg | PERSON | name
21 | indirect | Desmond Achterberg | PERSON | pronoun
22 | attitude | Terasliitto | ORG | organisation
23 | mixed | Norrbotten Bank | ORG | organisation
24 | mixed | company's third-quarter filing | DOCUMENT | document
25 | direct | Liisa Salmela | PERSON | title
26 | indirect | Her installer | PERSON | title
entity | PERSON | Paivi Rautio | Rautio | Chief Executive | Lampovirta
entity | PERSON | Outi Lehtonen | - | finance chief | Lampovirta
entity | PERSON | Joonas Wikstrom | - | analyst | Aura Securities
entity | PERSON | Desmond Achterberg | - | founder | Calder Street Capital
entity | PERSON | Liisa Salmela | - | - | -
entity | ORG | Lampovirta | - | - | -
entity | ORG | Nordwire | - | - | -
entity | ORG | Bronsted Klima | Bronsted | - | -
entity | ORG | Norrbotten Bank | - | - | -
entity | ORG | Finnish Safety and Chemicals Agency | Tukes | - | -
entity | ORG | NVWA | - | - | -
entity | ORG | Jiangnan Controls | - | - | -
entity | ORG | Daikyo | - | - | -
entity | ORG | Aura Securities | - | - | -
entity | ORG | Calder Street Capital | - | - | -
entity | ORG | Kamiina | - | - | -
entity | ORG | Terasliitto | - | - | -
entity | ORG | Ylva | - | - | -
entity | LOC | Turku | TURKU | - | -
entity | LOC | Finland | - | - | -
entity | LOC | Apeldoorn | - | - | -
entity | LOC | Salo | - | - | -
entity | LOC | Wuxi | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Osaka | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Rovaniemi | - | - | -
entity | NORP | Finnish | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Danish | - | - | -
meta | Lampovirta recalls 61,000 heat pumps after fires, shares sink | - | Mika Tavast
