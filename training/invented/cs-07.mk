Estonian reactor slips to 2037 as <s1>regulator</s1> <c1>calls</c1> welds "<q1>untraceable</q1>"

* <s2>Owner</s2> <c2>expects</c2> <q2>1.9 bln euros in extra costs</q2>
* <s3>Consortium</s3> <c3>blames</c3> <q3>340 design changes</q3>

By Marko Vesterinen

TALLINN, Sept 18 (Baltic Energy Wire) - <q4>Estonia's first nuclear power station will start up four years late, in 2037, and cost 1.9 billion euros more than planned</q4>, <s4>its majority owner Pohja Energia</s4> <c4>said</c4> on Thursday.

<s5,6>The state-controlled utility</s5,6> <c5>attributed</c5> the slippage to "<q5>a paper reactor meeting real rock</q5>" and <c6>said</c6> <q6>it would seek damages from the builders of the 640-megawatt Letipea unit</q6>.

<s7>Kunda Partners</s7>, which groups France's Sauveterre, South Korea's Hanbit E&C and the Finnish contractor Lemmik, <c7>countered</c7> that <q7>Pohja had altered the drawings 340 times since 2023</q7>.

"<q8>You cannot move the kitchen every Friday and then sue the plumber,</q8>" <s8>Jean-Remy Vautrin, head of the consortium</s8>, <c8>told</c8> <a8>analysts</a8>.

<s9>A 64-page inspection report by the Nuclear Safety Board (TOA)</s9> <c9>found</c9> that <q9>one weld in six on the containment liner was "untraceable to any living welder"</q9>. <s10,11>It</s10,11> also <c10>described</c10> the log books as "<q10>reconstructed, in one hand</q10>" and <c11>recommended</c11> <q11>suspending all pours</q11>.

<s12>Kadri Ilves-Toom</s12>, who heads the regulator, <c12>said</c12> <q12>she had no evidence the concrete was unsafe</q12>.

"<q13>I have no evidence that it is safe, either,</q13>" <s13>she</s13> <c13>added</c13>. "<q13>I sign for what I can see.</q13>"

Pouring stopped at noon. Climate Minister Riina Allik, who ran Pohja's grid arm, Liin, before entering politics, met her in the afternoon. <s14>The minister</s14> later <c14>dismissed</c14> calls to scrap the plant as "<q14>theatre for people with generators</q14>".

The opposition Kodumaa party disagreed. "<q15>Ms Allik said 2031, then 2033. I have stopped buying the calendar,</q15>" <c15>said</c15> <s15>its energy spokeswoman, Liis Vautrin-Saar</s15>, a sister-in-law of the French executive. She voted against the project both times it came before the Riigikogu.

Asked on the call who had kept the logs, <s16>Vautrin</s16> <c16>replied</c16> that <q16>welding was Lemmik's work</q16>. <s17,18>The Turku firm</s17,18> <c17>accused</c17> its French partner of "<q17>steering by press release</q17>" and <c18>insisted</c18> <q18>every record had been handed over in May</q18>.

<s19>Two people familiar with the matter</s19> <c19>said</c19> <q19>Hanbit was considering an exit</q19>. <s20>The South Korean company</s20>, whose shares fell 6.1% in Seoul, <c20>denied</c20> <q20>any such plan</q20>.

<s21>A filing to Euronext Paris</s21> <c21>showed</c21> <q21>Sauveterre would book a 410 million euro charge in the third quarter</q21>. <s22,23>Henrik Bo Juhl of Sorgenfri Bank in Copenhagen</s22,23> <c22>estimates</c22> that <q22>each month of delay costs Pohja 22 million</q22>, and <c23>predicts</c23> <q23>a bond issue before spring</q23>.

In Viru-Nigula, the parish nearest to the site, <s24>fishermen</s24> <c24>hope</c24> <q24>the crane that blocks their channel will be moved at last</q24>. <s25>A notice on the harbour office</s25> <c25>reads</c25>: "<q25>Reactor closed. Smoked eel open.</q25>"

Pohja also owns the Auvere 3 shale plant and, with Latvia's Gaisma and Nord Linja of Vilnius, a third of the cable to Gotland.
-----
1 | mixed | Nuclear Safety Board | ORG | organisation
2 | attitude | Pohja Energia | ORG | organisation
3 | indirect | Kunda Partners | ORG | organisation
4 | indirect | Pohja Energia | ORG | organisation
5 | mixed | Pohja Energia | ORG | organisation
6 | indirect | Pohja Energia | ORG | organisation
7 | indirect | Kunda Partners | ORG | organisation
8 | direct | Jean-Remy Vautrin | PERSON | name
9 | mixed | 64-page inspection report by the Nuclear Safety Board | DOCUMENT | document
10 | mixed | 64-page inspection report by the Nuclear Safety Board | DOCUMENT | pronoun
11 | indirect | 64-page inspection report by the Nuclear Safety Board | DOCUMENT | pronoun
12 | indirect | Kadri Ilves-Toom | PERSON | name
13 | direct | Kadri Ilves-Toom | PERSON | pronoun
14 | mixed | Riina Allik | PERSON | title
15 | direct | Liis Vautrin-Saar | PERSON | name
16 | indirect | Jean-Remy Vautrin | PERSON | surname
17 | mixed | Lemmik | ORG | organisation
18 | indirect | Lemmik | ORG | organisation
19 | indirect | Two people familiar with the matter | GROUP | group
20 | indirect | Hanbit E&C | ORG | organisation
21 | indirect | filing to Euronext Paris | DOCUMENT | document
22 | indirect | Henrik Bo Juhl | PERSON | name
23 | indirect | Henrik Bo Juhl | PERSON | name
24 | attitude | fishermen | GROUP | group
25 | direct | notice on the harbour office | DOCUMENT | document
entity | PERSON | Jean-Remy Vautrin | Vautrin | head | Kunda Partners
entity | PERSON | Kadri Ilves-Toom | - | - | Nuclear Safety Board
entity | PERSON | Riina Allik | Ms Allik | Climate Minister | -
entity | PERSON | Liis Vautrin-Saar | - | energy spokeswoman | Kodumaa
entity | PERSON | Henrik Bo Juhl | - | - | Sorgenfri Bank
entity | ORG | Baltic Energy Wire | - | - | -
entity | ORG | Pohja Energia | Pohja | - | -
entity | ORG | Kunda Partners | - | - | -
entity | ORG | Sauveterre | - | - | -
entity | ORG | Hanbit E&C | Hanbit | - | -
entity | ORG | Lemmik | - | - | -
entity | ORG | Nuclear Safety Board | TOA | - | -
entity | ORG | Liin | - | - | -
entity | ORG | Kodumaa | - | - | -
entity | ORG | Riigikogu | - | - | -
entity | ORG | Sorgenfri Bank | - | - | -
entity | ORG | Gaisma | - | - | -
entity | ORG | Nord Linja | - | - | -
entity | ORG | Euronext Paris | - | - | -
entity | NORP | Estonian | - | - | -
entity | NORP | Finnish | - | - | -
entity | NORP | French | - | - | -
entity | NORP | South Korean | - | - | -
entity | LOC | Estonia | - | - | -
entity | LOC | TALLINN | - | - | -
entity | LOC | Letipea | - | - | -
entity | LOC | France | - | - | -
entity | LOC | South Korea | - | - | -
entity | LOC | Turku | - | - | -
entity | LOC | Seoul | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | Viru-Nigula | - | - | -
entity | LOC | Auvere 3 | - | - | -
entity | LOC | Latvia | - | - | -
entity | LOC | Vilnius | - | - | -
entity | LOC | Gotland | - | - | -
meta | Estonian reactor slips to 2037 as regulator calls welds "untraceable" | - | Marko Vesterinen
