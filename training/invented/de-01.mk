Cocoa Trader Velthuizen Misses $212 Million Payment After ‘<q1>Unholy Queue</q1>’ of Margin Calls

By Marit Oosting and Kojo Bannerman

<q2>Velthuizen & Roos BV failed to repay a $212 million credit line that came due on Friday</q2>, <c2>according to</c2> <s2>people familiar with the matter</s2>, deepening the squeeze on one of Europe’s oldest cocoa traders.

<s3>The Amsterdam-based firm</s3> <c3>told</c3> <a3>lenders</a3> in a two-page letter on Thursday that <q3>it “no longer expects to perform” on forward contracts in Ghana and Cameroon</q3>.

<q4>The creditors, led by Banque Corvelle SA and Tullgarn Bank AB, are trying to seize 31,000 tons of beans stored in Antwerp and Tema</q4>, <s4>the people</s4> <c4>said</c4>.

“<q5>We have been let down by people we fed for 40 years,</q5>” <s5>Chief Executive Officer Annelies Velthuizen-Bakker, 58</s5>, <c5>said</c5> in an interview at her office on the Herengracht. “<q5>I am not handing over the keys.</q5>”

<s6>She</s6> <c6>blamed</c6> “<q6>an unholy queue of margin calls</q6>” after New York futures doubled in 11 weeks and a supplier in Kumasi failed to deliver.

Her sister Margriet Velthuizen runs the company’s grinding arm, Roosmolen, in Zaandam. <s7>The CEO</s7> <c7>ruled out</c7> <q7>selling that business</q7>.

<s8>Their uncle, Joost Velthuizen</s8>, who was chairman until 2021 and still holds 22% of the stock, <c8>wants</c8> <q8>a deal by September</q8>.

“<q9>Annelies bought beans that nobody had grown yet,</q9>” <s9>the former chairman</s9> <c9>wrote</c9> to <a9>shareholders</a9> on May 6, in a letter seen by Bloomberg News. “<q9>In 1987 I fired a man for less.</q9>”

Asempa Produce Ltd., the buyer at the center of the dispute, was due to ship 9,400 tons in March. <s10>Its managing director, Nana Yaw Twumasi</s10>, <c10>denied</c10> <q10>selling the same cocoa twice, to Velthuizen and to Pellegrin Cacao SAS of Bordeaux</q10>.

“<q11>The rain did not sign any contract,</q11>” <s11>he</s11> <c11>told</c11> <a11>Sankofa FM in Accra</a11>.

<s12>The French company</s12> <c12>said</c12> <q12>it holds “clean title” to every bag it bought from Asempa</q12>.

The Ghana Cocoa Board, known as Cocobod, suspended Asempa’s license on April 30. <s13>The regulator</s13> <c13>ordered</c13> <a13>the buyer</a13> <q13>to open its depots in Tepa and Goaso to inspectors</q13>.

<s14>Harbinson Lyle LLP, Velthuizen’s auditor until October</s14>, <c14>flagged</c14> “<q14>a material uncertainty</q14>” in its final report. <s15>The 212-page document</s15> also <c15>noted</c15> that <q15>stocks in Tema had been counted by drone</q15>.

<s16>Ifeoma Ukatu, an analyst at Rensfield Partners in London</s16>, <c16>estimates</c16> that <q16>the trader owes $640 million all told</q16>. Wernli Kakao Holding AG, the last house of its size to fail, owed half that when it collapsed in Zug in 2016.

“<q17>Expect two more names before Christmas,</q17>” <s17>Ukatu</s17> <c17>said</c17>.

Quillon 4 Capital LLC, a hedge fund in Stamford, Connecticut, has been shorting the firm’s bonds since January. <s18>Its founder, Desmond Prall III</s18>, <c18>likened</c18> the balance sheet to “<q18>a soufflé in a slammed oven.</q18>”

<s19>A banker at one of the smaller creditors</s19> <c19>called</c19> the collateral “<q19>a rumor in a sack.</q19>” <s20>The banker</s20> <c20>reckons</c20> <q20>recoveries will be nearer 30 cents on the dollar than 60</q20>.

Representatives for Corvelle and Tullgarn declined to comment. <s21>A spokesman for De Nederlandsche Bank</s21> <c21>wouldn’t say</c21> <q21>whether it is in touch with the lenders</q21>.

In Rotterdam, <s22>the agriculture minister</s22> <c22>told</c22> <a22>reporters</a22> <q22>there would be “no parachute for speculators.”</q22>

The notes due 2029 fell 11 cents to 41 cents on the euro in Luxembourg. Founded in 1911 by Hendrik Velthuizen and Simon Roos, a pair of Zaandam grocers, the Dutch firm sells butter and powder to Kestrel & Dove Ltd., the British maker of Morrow bars.
-----
1 | mixed | Annelies Velthuizen-Bakker | PERSON | none
2 | indirect | people familiar with the matter | GROUP | group
3 | mixed | Velthuizen & Roos BV | ORG | organisation
4 | indirect | people familiar with the matter | GROUP | group
5 | direct | Annelies Velthuizen-Bakker | PERSON | name
6 | mixed | Annelies Velthuizen-Bakker | PERSON | pronoun
7 | indirect | Annelies Velthuizen-Bakker | PERSON | title
8 | attitude | Joost Velthuizen | PERSON | name
9 | direct | Joost Velthuizen | PERSON | title
10 | indirect | Nana Yaw Twumasi | PERSON | name
11 | direct | Nana Yaw Twumasi | PERSON | pronoun
12 | mixed | Pellegrin Cacao SAS | ORG | organisation
13 | indirect | Ghana Cocoa Board | ORG | organisation
14 | mixed | Harbinson Lyle LLP | ORG | organisation
15 | indirect | its final report | DOCUMENT | document
16 | indirect | Ifeoma Ukatu | PERSON | name
17 | direct | Ifeoma Ukatu | PERSON | surname
18 | mixed | Desmond Prall III | PERSON | name
19 | mixed | banker at one of the smaller creditors | PERSON | title
20 | indirect | banker at one of the smaller creditors | PERSON | title
21 | attitude | De Nederlandsche Bank | ORG | organisation
22 | mixed | agriculture minister | PERSON | title
entity | PERSON | Annelies Velthuizen-Bakker | Annelies | Chief Executive Officer | Velthuizen & Roos BV
entity | PERSON | Margriet Velthuizen | - | - | Roosmolen
entity | PERSON | Joost Velthuizen | - | former chairman | Velthuizen & Roos BV
entity | PERSON | Nana Yaw Twumasi | - | managing director | Asempa Produce Ltd.
entity | PERSON | Ifeoma Ukatu | Ukatu | analyst | Rensfield Partners
entity | PERSON | Desmond Prall III | - | founder | Quillon 4 Capital LLC
entity | PERSON | Hendrik Velthuizen | - | grocer | Velthuizen & Roos BV
entity | PERSON | Simon Roos | - | grocer | Velthuizen & Roos BV
entity | ORG | Velthuizen & Roos BV | Velthuizen | - | -
entity | ORG | Banque Corvelle SA | Corvelle | - | -
entity | ORG | Tullgarn Bank AB | Tullgarn | - | -
entity | ORG | Roosmolen | - | - | -
entity | ORG | Bloomberg News | - | - | -
entity | ORG | Asempa Produce Ltd. | Asempa | - | -
entity | ORG | Pellegrin Cacao SAS | - | - | -
entity | ORG | Sankofa FM | - | - | -
entity | ORG | Ghana Cocoa Board | Cocobod | - | -
entity | ORG | Harbinson Lyle LLP | - | - | -
entity | ORG | Rensfield Partners | - | - | -
entity | ORG | Wernli Kakao Holding AG | - | - | -
entity | ORG | Quillon 4 Capital LLC | - | - | -
entity | ORG | De Nederlandsche Bank | - | - | -
entity | ORG | Kestrel & Dove Ltd. | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Amsterdam | - | - | -
entity | LOC | Ghana | - | - | -
entity | LOC | Cameroon | - | - | -
entity | LOC | Antwerp | - | - | -
entity | LOC | Tema | - | - | -
entity | LOC | Herengracht | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Kumasi | - | - | -
entity | LOC | Zaandam | - | - | -
entity | LOC | Bordeaux | - | - | -
entity | LOC | Accra | - | - | -
entity | LOC | Tepa | - | - | -
entity | LOC | Goaso | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Zug | - | - | -
entity | LOC | Stamford | - | - | -
entity | LOC | Connecticut | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | British | - | - | -
meta | Cocoa Trader Velthuizen Misses $212 Million Payment After ‘Unholy Queue’ of Margin Calls | - | Marit Oosting and Kojo Bannerman
