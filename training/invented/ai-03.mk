EU poised to open in-depth probe into Norrlund's bid for Sundby

By Aleksi Tuominen-Brandt and Sofie Lauge

* <s1>Norrlund</s1> <c1>has offered</c1> <q1>to sell 38 branches in Jutland</q1>
* Preliminary review ends on Sept. 26
* <s2>Danish finance minister</s2> <c2>says</c2> <q2>concessions fall short</q2>

STOCKHOLM/BRUSSELS, Sept 18 (Reuters) - <q3>EU antitrust regulators are preparing to open a full-scale investigation into Norrlund Bank's 9.1 billion euro takeover of Danish rival Sundby after concessions offered by the Swedish lender failed to ease their concerns</q3>, <s3>two people with direct knowledge of the matter</s3> <c3>said</c3> on Thursday.

The European Commission, which is due to finish its preliminary review on Sept. 26, declined to comment.

The deal, announced in February, would create the largest lender in the Nordic region by deposits. <s4>Norrlund</s4> <c4>has proposed</c4> <q4>selling 38 branches in Jutland and a mortgage book worth about 2.2 billion euros</q4>.

<q5>The Commission doubts that the buyer, a Copenhagen savings bank, would be strong enough to compete</q5>, <s5>one of the people</s5> <c5>said</c5>.

"<q6>It's not the number of branches, it's who runs them afterwards,</q6>" <s6>the person</s6> <c6>said</c6>.

<s7>Norrlund Chief Executive Johan Ekqvist</s7> <c7>told</c7> <a7>analysts</a7> in July that <q7>he was confident of winning clearance by year-end without "value-destroying" disposals</q7>. On Thursday <s8>a spokesperson for the Stockholm-based bank</s8> <c8>said</c8> <q8>it was "in constructive dialogue with the Commission" and remained committed to the timetable</q8>.

Shares in Norrlund were down 3.1% by 1340 GMT, while Sundby fell 5.4%, its steepest one-day drop since April.

"<q9>The market had this pegged as a formality,</q9>" <c9>said</c9> <s9>Kristof Wielandt, a banks analyst at Harbourstone Capital in London</s9>. "<q9>It now looks like six months of limbo, and six months is long enough for the Danes to get cold feet.</q9>"

Wielandt cut his probability of completion to 60% from 85%. <s10>He</s10> <c10>expects</c10> <q10>Norrlund to raise its offer of branches to about 60</q10>.

Others were more sanguine. In a note to clients, <s11,12>brokerage Brackley Securities</s11,12> <c11>said</c11> <q11>the concerns were "fixable"</q11> and <c12>advised</c12> <a12>investors</a12> <q12>to buy on weakness</q12>.

Denmark's finance minister, Mette Bjerregaard-Holm, has been among the sharpest critics of the transaction. <s13,14>She</s13,14> <c13>said</c13> on Wednesday <q13>the concessions did not go far enough</q13> and <c14>urged</c14> <a14>Brussels</a14> <q14>to listen to small businesses</q14>.

"<q15>When a baker in Viborg wants a loan, she should have more than two doors to knock on,</q15>" <s15>the minister</s15> <c15>told</c15> <a15>a parliamentary committee</a15>. "<q15>I am not persuaded that this deal leaves her a third.</q15>"

<s16>The Danish Finance Ministry</s16> owns a 12% stake in Sundby, a legacy of its rescue in 2009, and <c16>has not decided</c16> <q16>whether to tender it</q16>.

<s17>Denmark's competition authority</s17> <c17>asked</c17> <a17>the Commission</a17> in May <q17>to hand it part of the case</q17>, a request that was refused a month later. In a letter seen by Reuters, <s18>the authority</s18> <c18>warned</c18> that <q18>the merged bank would hold 44% of deposits in western Jutland</q18>.

<s19>Norrlund</s19> <c19>says</c19> <q19>the true figure is closer to 35%</q19>.

<q20>Its chairman, former central banker Gudrun Aspelin, wrote to EU competition commissioner Matteo Corradin last week to argue that only larger banks could bear the cost of new digital rules</q20>, <c20>according to</c20> <s20>a third source</s20>.

<s21>Corradin</s21> <c21>said</c21> in a speech in Lisbon on Tuesday that <q21>scale was "not a defence in itself" and that he would "follow the evidence, market by market"</q21>.

<s22>Consumer group Forbrugerroest</s22> <c22>said</c22> <q22>savings rates had fallen after each of the last four Nordic bank mergers</q22>. <s23>It</s23> <c23>wants</c23> <q23>customers of the divested branches to be free to leave without a fee</q23>.

A full investigation typically takes 90 working days and can be extended. Norrlund and Sundby employ a combined 31,000 people in 11 countries.

Sundby could not be reached on Friday.

($1 = 0.8512 euros)
-----
1 | indirect | Norrlund Bank | ORG | organisation
2 | indirect | Mette Bjerregaard-Holm | PERSON | title
3 | indirect | two people with direct knowledge of the matter | GROUP | group
4 | indirect | Norrlund Bank | ORG | organisation
5 | indirect | one of the people | PERSON | title
6 | direct | one of the people | PERSON | title
7 | mixed | Johan Ekqvist | PERSON | name
8 | mixed | Norrlund Bank | ORG | organisation
9 | direct | Kristof Wielandt | PERSON | name
10 | attitude | Kristof Wielandt | PERSON | pronoun
11 | mixed | Brackley Securities | ORG | organisation
12 | indirect | Brackley Securities | ORG | organisation
13 | indirect | Mette Bjerregaard-Holm | PERSON | pronoun
14 | indirect | Mette Bjerregaard-Holm | PERSON | pronoun
15 | direct | Mette Bjerregaard-Holm | PERSON | title
16 | attitude | Danish Finance Ministry | ORG | organisation
17 | indirect | Denmark's competition authority | ORG | organisation
18 | indirect | Denmark's competition authority | ORG | organisation
19 | indirect | Norrlund Bank | ORG | organisation
20 | indirect | third source | PERSON | title
21 | mixed | Matteo Corradin | PERSON | surname
22 | indirect | Forbrugerroest | ORG | organisation
23 | attitude | Forbrugerroest | ORG | pronoun
entity | PERSON | Johan Ekqvist | - | Chief Executive | Norrlund Bank
entity | PERSON | Kristof Wielandt | Wielandt | banks analyst | Harbourstone Capital
entity | PERSON | Mette Bjerregaard-Holm | - | finance minister | -
entity | PERSON | Gudrun Aspelin | - | chairman | Norrlund Bank
entity | PERSON | Matteo Corradin | Corradin | EU competition commissioner | -
entity | ORG | Norrlund Bank | Norrlund | - | -
entity | ORG | Sundby | - | - | -
entity | ORG | EU | - | - | -
entity | ORG | European Commission | Commission | - | -
entity | ORG | Harbourstone Capital | - | - | -
entity | ORG | Brackley Securities | - | - | -
entity | ORG | Danish Finance Ministry | - | - | -
entity | ORG | Forbrugerroest | - | - | -
entity | ORG | Reuters | - | - | -
entity | LOC | Stockholm | STOCKHOLM | - | -
entity | LOC | Brussels | BRUSSELS | - | -
entity | LOC | Jutland | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Viborg | - | - | -
entity | LOC | Lisbon | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Swedish | - | - | -
entity | NORP | Nordic | - | - | -
entity | NORP | Danes | - | - | -
meta | EU poised to open in-depth probe into Norrlund's bid for Sundby | - | Aleksi Tuominen-Brandt, Sofie Lauge
