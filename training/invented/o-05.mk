<s1>Penhallick</s1> <c1>rejects</c1> £6.1bn Calloway approach as ‘<q1>opportunistic</q1>’

<s2>Largest shareholder</s2> <c2>urges</c2> <a2>board of UK drugmaker</a2> <q2>to open talks with US suitor</q2>

Hester Lindqvist-Moore and Rajan Pillay in London

<s26>Penhallick</s26> <c26>has rejected</c26> <q26>a £6.1bn takeover approach from Calloway Therapeutics of the US</q26>, setting the stage for the biggest battle over a UK drugmaker since 2014.

<s3>The company</s3> <c3>said</c3> on Tuesday that <q3>the proposal of £14.20 a share in cash, its third in six weeks, was “opportunistic” and “fundamentally undervalued” its pipeline</q3>.

Shares in Penhallick rose 17 per cent to £13.35. They had lost a third of their value in the year before the approach, after its asthma treatment failed in a late-stage trial.

“<q4>Our shareholders have been patient through the hard part and they should not be asked to hand over the reward,</q4>” <c4>said</c4> <s4>Ingrid Ravelston, the chair</s4>, who joined from the insurer Meridor in 2022. “<q4>The board was unanimous. It took about 20 minutes.</q4>”

But <s5>Larkspur Capital</s5>, which owns 9.4 per cent, <c5>said</c5> <q5>directors had been wrong to dismiss the offer without talking to the bidder</q5>. <s6>Its founder, Oskar Thielemann</s6>, <c6>wrote</c6> in a letter to Ravelston that <q6>the company was “one failed trial away from being a royalty stream with a canteen”</q6>.

<s7>The letter</s7>, seen by the Financial Courier, <c7>calls for</c7> <q7>engagement “in days rather than weeks”</q7>.

Calloway, which is based in Cambridge, Massachusetts, and has a market value of $41bn, has until 5pm on April 22 to make a firm offer or walk away under the UK takeover code. Its chief executive, Marisol Etchegaray, has done nine deals in seven years.

<s8,9>She</s8,9> <c8>told</c8> <a8>analysts</a8> <q8>the two companies’ respiratory businesses would fit together “like a key in a lock”</q8>, and <c9>promised</c9> <q9>to keep Penhallick’s laboratories in Stevenage for at least five years</q9>. “<q10>We aren’t coming for the buildings. We’re coming for the scientists,</q10>” <s10>Etchegaray</s10> <c10>said</c10>.

Ministers are wary. <s11>Two people familiar with the government’s thinking</s11> <c11>said</c11> <q11>the business department would seek binding undertakings on research spending</q11>. <s12>One of them</s12> <c12>said</c12> <q12>officials still talked about the promises made to parliament during a previous bid, which had been “worth the breath”</q12>.

<s13>A spokesperson for the Department for Business and Trade</s13> <c13>said</c13> <q13>any transaction was a commercial matter for the parties</q13>.

<s14>Amalgamated Science, the union</s14> which represents 1,100 of Penhallick’s 5,800 staff, <c14>demanded</c14> <q14>a meeting with the company</q14>. <s15>It</s15> <c15>fears</c15> that <q15>up to a quarter of UK jobs could go</q15>.

The prize is zelpatrin, an injection for severe eczema that is expected to win approval in Europe this year. <s16>Penhallick</s16> <c16>has forecast</c16> <q16>peak annual sales of £1.8bn</q16>, a figure that <s17>some in the City</s17> <c17>regard as</c17> “<q17>heroic</q17>”.

<s18>Gwen Adeyinka-Platt, an analyst at Tolworthy</s18>, <c18>said</c18> <q18>a price of about £15.50 would be hard to resist</q18>. “<q19>Nobody rejects three bids because they never want to sell,</q19>” <s19>she</s19> <c19>said</c19>. “<q19>They do it because they want a fourth.</q19>”

Others were less sure. <s20>Analysts at Banque Sarrazac</s20> <c20>argued</c20> in a note that <q20>Calloway’s debt, at 3.1 times earnings, left it with little room to go higher</q20>. <s21>They</s21> <c21>expect</c21> <q21>a rival from Switzerland or Japan to emerge before the deadline</q21>.

Founded in Leeds in 1911 as a maker of cough lozenges, Penhallick was floated in 1968 and fought off a German suitor in 1999, only to sell its consumer arm to the same company a decade later. Three of its past four chief executives have been replaced after trial failures.

The current one, Tobias Akenfield, stands to receive £23mn from share awards if the company is sold. <s22>He</s22> <c22>declined to say</c22> <q22>whether he had recused himself from the board’s discussion</q22>. <s23>Ravelston</s23> <c23>said</c23> <q23>he had taken part “and made the strongest case of anyone for staying independent”</q23>.

<q25>Calloway is weighing whether to take its case directly to investors</q25>, <c25>according to</c25> <s25>a person close to the company</s25>. It has hired Lendrum Brothers as adviser.
-----
1 | mixed | Penhallick | ORG | organisation
2 | indirect | Larkspur Capital | ORG | organisation
3 | mixed | Penhallick | ORG | organisation
4 | direct | Ingrid Ravelston | PERSON | name
5 | indirect | Larkspur Capital | ORG | organisation
6 | mixed | Oskar Thielemann | PERSON | name
7 | mixed | letter | DOCUMENT | document
8 | mixed | Marisol Etchegaray | PERSON | pronoun
9 | indirect | Marisol Etchegaray | PERSON | pronoun
10 | direct | Marisol Etchegaray | PERSON | surname
11 | indirect | Two people familiar with the government’s thinking | GROUP | group
12 | mixed | One of them | PERSON | title
13 | indirect | Department for Business and Trade | ORG | organisation
14 | indirect | Amalgamated Science | ORG | organisation
15 | attitude | Amalgamated Science | ORG | pronoun
16 | indirect | Penhallick | ORG | organisation
17 | mixed | some in the City | GROUP | group
18 | indirect | Gwen Adeyinka-Platt | PERSON | name
19 | direct | Gwen Adeyinka-Platt | PERSON | pronoun
20 | indirect | Analysts at Banque Sarrazac | GROUP | group
21 | attitude | Analysts at Banque Sarrazac | GROUP | pronoun
22 | attitude | Tobias Akenfield | PERSON | pronoun
23 | mixed | Ingrid Ravelston | PERSON | surname
26 | indirect | Penhallick | ORG | organisation
25 | indirect | person close to the company | PERSON | title
entity | PERSON | Ingrid Ravelston | Ravelston | chair | Penhallick
entity | PERSON | Oskar Thielemann | - | founder | Larkspur Capital
entity | PERSON | Marisol Etchegaray | Etchegaray | chief executive | Calloway Therapeutics
entity | PERSON | Gwen Adeyinka-Platt | - | analyst | Tolworthy
entity | PERSON | Tobias Akenfield | - | chief executive | Penhallick
entity | ORG | Penhallick | - | - | -
entity | ORG | Calloway Therapeutics | Calloway | - | -
entity | ORG | Larkspur Capital | - | - | -
entity | ORG | Meridor | - | - | -
entity | ORG | Financial Courier | - | - | -
entity | ORG | Department for Business and Trade | - | - | -
entity | ORG | Amalgamated Science | - | - | -
entity | ORG | Tolworthy | - | - | -
entity | ORG | Banque Sarrazac | - | - | -
entity | ORG | Lendrum Brothers | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Cambridge | - | - | -
entity | LOC | Massachusetts | - | - | -
entity | LOC | Stevenage | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | City | - | - | -
entity | LOC | Switzerland | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Leeds | - | - | -
entity | NORP | German | - | - | -
meta | Penhallick rejects £6.1bn Calloway approach as ‘opportunistic’ | - | Hester Lindqvist-Moore and Rajan Pillay in London
