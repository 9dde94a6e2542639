Pelorus faces fight for Darling Harbour licence after junket revelations

By Anastasia Mooroolbark and Tom Huynh

<q1>Pelorus Gaming allowed a banned junket operator to move $118 million through its Sydney casino in suitcases and shoe boxes</q1>, <s1>an inquiry</s1> <c1>has found</c1>, in a report that leaves the company fighting for its licence.

<s2>Adele Featherstonhaugh, SC</s2>, who led the 14-month inquiry for the NSW Independent Casino Commission, <c2>said</c2> <q2>Pelorus was “presently unsuitable” to run The Lantern, its 41-storey tower at Darling Harbour</q2>.

<s3>Her report</s3> <c3>says</c3> <q3>staff in the Jade Room were told to look away when cash arrived from a Macau-based outfit called Nine Herons</q3>.

“<q4>The evidence was not of a rotten apple but of an orchard,</q4>” <s4>Featherstonhaugh</s4> <c4>wrote</c4>.

<s5>Pelorus chief executive Brett Wollaston</s5> <c5>apologised for</c5> “<q5>failures that happened on our watch</q5>”. <s6>He</s6> <c6>said</c6> <q6>the company had closed the Jade Room, hired 70 compliance staff and cut ties with junkets</q6>.

“<q7>We get it. We got it late, but we get it,</q7>” <s7>Wollaston</s7> <c7>said</c7> in Sydney.

The regulator has given Pelorus until March 14 to show cause. <s8>Its chief commissioner, former Federal Court judge Murray Tsoukalas</s8>, <c8>would not rule out</c8> <q8>a shutdown</q8>. “<q9>Nobody is too big to lose a licence,</q9>” <s9>he</s9> <c9>said</c9>.

Shares in the Brisbane-based group fell 19 per cent on the ASX, their worst day since COVID-19. They recovered a little after lunch.

<s11>Jarden Yip, a gaming analyst with Wattle Street Securities</s11>, <c11>thinks</c11> <q11>the Fong family will be forced to sell</q11>. The family owns 36 per cent of Pelorus through a private company, Golden Bight.

<s12>Golden Bight</s12> <c12>said</c12> in a one-line statement to the stock exchange that <q12>it was “a patient investor”</q12>. <s13>It</s13> <c13>did not say</c13> <q13>whether patriarch Sir Desmond Fong, 88, would remain on the board</q13>.

<s14>The United Workers Union</s14>, which covers 2300 dealers and cleaners at The Lantern, <c14>urged</c14> <a14>the commission</a14> <q14>to appoint a manager rather than close the doors</q14>. <s15>Its casino secretary, Imelda Kanaky</s15>, <c15>said</c15> <q15>croupiers had reported the shoe boxes in 2021</q15>.

“<q16>They were told to get back to the baccarat,</q16>” <s16>she</s16> <c16>said</c16>.

<s17>Gaming Minister Clover Pappas</s17> <c17>told</c17> <a17>Parliament</a17> <q17>the government would “follow the commission’s advice to the letter”</q17>. <s18,19>Greens MP Yusuf Strang</s18,19> <c18>called</c18> the company “<q18>a laundromat with a buffet</q18>” and <c19>accused</c19> Labor of <q19>protecting $290 million a year in tax</q19>.

<s20>AUSTRAC, the financial crimes agency</s20>, <c20>confirmed</c20> <q20>it was investigating Pelorus</q20>. Police from Strike Force Bandicoot have twice searched its offices in Pyrmont and a house at Point Piper.

Pelorus began in 1974 with a single pub, the Anchor at Kogarah, and grew fat on Keno and poker machines. It won the Darling Harbour licence in 2013 under the Casino Control Act, beating Star Entertainment and a bid from Las Vegas.

<s21>The Reverend Col Nakamura of Wesley Mission</s21> <c21>said</c21> <q21>he had buried four of The Lantern’s customers</q21>. “<q22>I’d like a seat at that show-cause hearing,</q22>” <s22>he</s22> <c22>said</c22>. “<q22>They can have my shoe box.</q22>”
-----
1 | indirect | inquiry | ORG | organisation
2 | mixed | Adele Featherstonhaugh | PERSON | name
3 | indirect | report | DOCUMENT | document
4 | direct | Adele Featherstonhaugh | PERSON | surname
5 | mixed | Brett Wollaston | PERSON | name
6 | indirect | Brett Wollaston | PERSON | pronoun
7 | direct | Brett Wollaston | PERSON | surname
8 | attitude | Murray Tsoukalas | PERSON | name
9 | direct | Murray Tsoukalas | PERSON | pronoun
11 | attitude | Jarden Yip | PERSON | name
12 | mixed | Golden Bight | ORG | organisation
13 | attitude | Golden Bight | ORG | pronoun
14 | indirect | United Workers Union | ORG | organisation
15 | indirect | Imelda Kanaky | PERSON | name
16 | direct | Imelda Kanaky | PERSON | pronoun
17 | mixed | Clover Pappas | PERSON | name
18 | mixed | Yusuf Strang | PERSON | name
19 | indirect | Yusuf Strang | PERSON | name
20 | indirect | AUSTRAC | ORG | organisation
21 | indirect | Col Nakamura | PERSON | name
22 | direct | Col Nakamura | PERSON | pronoun
entity | ORG | Pelorus Gaming | Pelorus | - | -
entity | LOC | Darling Harbour | - | - | -
entity | LOC | Sydney | - | - | -
entity | PERSON | Adele Featherstonhaugh | Featherstonhaugh | - | NSW Independent Casino Commission
entity | ORG | NSW Independent Casino Commission | - | - | -
entity | LOC | The Lantern | - | - | -
entity | LOC | Jade Room | - | - | -
entity | LOC | Macau | - | - | -
entity | ORG | Nine Herons | - | - | -
entity | PERSON | Brett Wollaston | Wollaston | chief executive | Pelorus Gaming
entity | PERSON | Murray Tsoukalas | - | chief commissioner | NSW Independent Casino Commission
entity | ORG | Federal Court | - | - | -
entity | LOC | Brisbane | - | - | -
entity | ORG | ASX | - | - | -
entity | PERSON | Jarden Yip | - | gaming analyst | Wattle Street Securities
entity | ORG | Wattle Street Securities | - | - | -
entity | ORG | Golden Bight | - | - | -
entity | PERSON | Desmond Fong | Sir Desmond Fong | patriarch | -
entity | ORG | United Workers Union | - | - | -
entity | PERSON | Imelda Kanaky | - | casino secretary | United Workers Union
entity | PERSON | Clover Pappas | - | Gaming Minister | -
entity | ORG | Parliament | - | - | -
entity | NORP | Greens | - | - | -
entity | PERSON | Yusuf Strang | - | MP | Greens
entity | ORG | Labor | - | - | -
entity | ORG | AUSTRAC | - | - | -
entity | ORG | Strike Force Bandicoot | - | - | -
entity | LOC | Pyrmont | - | - | -
entity | LOC | Point Piper | - | - | -
entity | LOC | Anchor | - | - | -
entity | LOC | Kogarah | - | - | -
entity | ORG | Star Entertainment | - | - | -
entity | LOC | Las Vegas | - | - | -
entity | PERSON | Col Nakamura | Reverend Col Nakamura | Reverend | Wesley Mission
entity | ORG | Wesley Mission | - | - | -
meta | Pelorus faces fight for Darling Harbour licence after junket revelations | - | Anastasia Mooroolbark and Tom Huynh
