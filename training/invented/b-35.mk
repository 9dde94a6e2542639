 date 2025-03-19 Singapore bank's profit beats forecasts on wealth fees

By Terence Koh-Menon

<s6>Straits Mercantile Bank</s6> <c6>reported</c6> <q6>a 14 per cent rise in full-year profit to S$3.1 billion</q6>, as rich clients moved money into its funds.

<q1>Fee income from wealth management jumped by a third</q1>, <s1>the lender</s1> <c1>said</c1> in a filing to the exchange on Wednesday. <s2>Analysts polled by Quaystone</s2> <c2>had expected</c2> <q2>a profit of S$2.9 billion</q2>.

“<q3>We had a good year because our clients had a good year,</q3>” <s3>chief executive Evelyn Tay-Rasmussen</s3> <c3>told</c3> <a3>a results briefing</a3>. “<q3>I would not frame it as genius.</q3>”

<s4,5>She</s4,5> <c4>cautioned</c4>, however, that <q4>lending margins had peaked</q4> and <c5>forecast</c5> <q5>“a flatter road” in 2025</q5>. The bank set aside S$410 million against bad loans, most of them to property developers in two cities it did not identify.

<s7>Finance chief Gopal Ramanathan</s7> <c7>said</c7> <q7>those loans were fully covered</q7>. <s8>He</s8> <c8>dismissed</c8> as “<q8>coffee-shop arithmetic</q8>” a report that put the exposure at twice that sum.

<s9>The report, published last week by the short-seller Harrow Lane</s9>, <c9>alleged</c9> that <q9>the bank had rolled over debts instead of recognising losses</q9>. <s10>The bank</s10> <c10>has denied</c10> <q10>this</q10> and is suing.

Shareholders will be asked to approve a dividend of 96 cents. <s13>One of them, retired teacher Wong Mei Fong</s13>, <c13>hopes for</c13> <q13>more</q13>. “<q14>I bought these shares when your chairman was in short pants,</q14>” <s14>she</s14> <c14>informed</c14> <a14>the board</a14>.

Its chairman, Lionel Ong, smiled and said nothing. The shares closed 2.2 per cent higher at S$38.15.
-----
1 | indirect | Straits Mercantile Bank | ORG | title
2 | attitude | Analysts polled by Quaystone | GROUP | group
3 | direct | Evelyn Tay-Rasmussen | PERSON | name
4 | indirect | Evelyn Tay-Rasmussen | PERSON | pronoun
5 | mixed | Evelyn Tay-Rasmussen | PERSON | pronoun
6 | indirect | Straits Mercantile Bank | ORG | organisation
7 | indirect | Gopal Ramanathan | PERSON | name
8 | mixed | Gopal Ramanathan | PERSON | pronoun
9 | indirect | report | DOCUMENT | document
10 | indirect | Straits Mercantile Bank | ORG | organisation
13 | attitude | Wong Mei Fong | PERSON | name
14 | direct | Wong Mei Fong | PERSON | pronoun
meta | Singapore bank's profit beats forecasts on wealth fees | 2025-03-19 | Terence Koh-Menon
entity | LOC | Singapore | - | - | -
entity | ORG | Straits Mercantile Bank | - | - | -
entity | ORG | Quaystone | - | - | -
entity | PERSON | Evelyn Tay-Rasmussen | - | chief executive | Straits Mercantile Bank
entity | PERSON | Gopal Ramanathan | - | Finance chief | Straits Mercantile Bank
entity | ORG | Harrow Lane | - | - | -
entity | PERSON | Wong Mei Fong | - | retired teacher | -
entity | PERSON | Lionel Ong | - | chairman | Straits Mercantile Bank
