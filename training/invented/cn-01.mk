<s1>Thai central bank</s1> holds rates in split vote, <c1>sees</c1> <q1>growth risks 'piling up'</q1>

By Nattaya Corless and Prem Obidos

BANGKOK, Aug 14 (Reuters) - <s2>The Bank of Thailand</s2> left its key interest rate unchanged on Wednesday in a 4-3 vote, <c2>saying</c2> <q2>the economy needed time to absorb two earlier cuts</q2>, while <s3>Governor Somkiat Rattanavichai</s3> <c3>signalled</c3> <q3>another move was possible before year-end</q3>.

The one-day repurchase rate stays at 1.75%. <s4>Sixteen of 22 economists</s4> polled by Reuters <c4>had predicted</c4> <q4>a cut</q4>.

"<q5>We are not out of ammunition. We are choosing when to fire,</q5>" <s5>Somkiat</s5> <c5>told</c5> <a5>reporters</a5>.

<q6>Risks to growth were "piling up" at home and abroad</q6>, <s6>the governor</s6> <c6>added</c6>, pointing to U.S. tariffs, a strong baht and fewer visitors from China.

<s7,8>The bank</s7,8> now <c7>expects</c7> <q7>the economy to grow 1.9% this year, against 2.3% in May</q7>, and <c8>sees</c8> <q8>exports shrinking in the second half</q8>. <s9>A policy statement</s9> published alongside the decision <c9>noted</c9> that "<q9>monetary accommodation cannot substitute for reform</q9>", wording that was absent in June.

Finance Minister Pichaya Boonsong, whose Pracha Mai party won power in April, did not hide her irritation.

"<q10>With respect to the committee, seven people in a room by the river do not sell noodles,</q10>" <s10>she</s10> <c10>posted</c10> minutes later.

<s11>The minister</s11> <c11>wants</c11> <q11>a half-point reduction by December</q11>. On Monday the Bangkok Ledger newspaper quoted <s12>her</s12> as <c12>saying</c12> <q12>she had "no plan" to replace the governor</q12>, whose term runs to 2029.

<s13>Deputy Governor Kanchana Lertpanya</s13>, long seen as close to the new cabinet, <c13>declined to say</c13> <q13>how she had voted</q13>.

"<q14>You will have the minutes in two weeks,</q14>" <s14>Kanchana</s14> <c14>said</c14>. "<q14>Please read them slowly.</q14>"

<s15>Minutes of the June meeting</s15> <c15>warned</c15> that <q15>household debt, at 89% of gross domestic product, had become "a ceiling on what rates can do"</q15>.

Exporters were dismayed. <s16>The Thai Garment and Footwear Shippers' Federation (TGFSF)</s16> <c16>accused</c16> policymakers of "<q16>defending a number while factories close</q16>". <s17>Its president, Wichai Tangmo</s17>, <c17>estimated</c17> that <q17>41,000 jobs had gone since January, most of them in Samut Prakan and Chonburi</q17>.

<s18>The central bank</s18> <c18>has denied</c18> <q18>targeting any level for the currency</q18>, which rose 0.3% to 32.41 per dollar after the announcement.

In Singapore, <s19>Ravi Sundaresan of brokerage Kessler Tann</s19> <c19>wrote</c19> to <a19>clients</a19> that <q19>the committee "has bought itself eight weeks, no more"</q19>. <s20>The firm</s20> <c20>has pencilled in</c20> <q20>a quarter-point cut in October</q20>, as have Nordholm Bank and Hikari Daiwa Research of Osaka.

<s21>The International Monetary Fund</s21>, whose mission chief Adaeze Lindholm visited in July, <c21>has urged</c21> <a21>Thailand</a21> <q21>to "preserve policy space"</q21>. <s22>The Fund</s22> also <c22>called for</c22> <q22>a credible plan to bring down public debt</q22>.

Shares on the Stock Exchange of Thailand slipped 0.6%, led by lender Thonburi Thanakij, mall operator C.K. Suan and PTX, the state refiner, all of which borrow heavily at home.

The governor flies to Basel on Friday for a meeting of the Bank for International Settlements. Kanchana will chair the September forum in Chiang Mai in his place.
-----
1 | mixed | Bank of Thailand | ORG | organisation
2 | indirect | Bank of Thailand | ORG | organisation
3 | indirect | Somkiat Rattanavichai | PERSON | name
4 | indirect | Sixteen of 22 economists polled by Reuters | GROUP | group
5 | direct | Somkiat Rattanavichai | PERSON | name
6 | mixed | Somkiat Rattanavichai | PERSON | title
7 | attitude | Bank of Thailand | ORG | organisation
8 | attitude | Bank of Thailand | ORG | organisation
9 | mixed | policy statement published alongside the decision | DOCUMENT | document
10 | direct | Pichaya Boonsong | PERSON | pronoun
11 | attitude | Pichaya Boonsong | PERSON | title
12 | mixed | Pichaya Boonsong | PERSON | pronoun
13 | attitude | Kanchana Lertpanya | PERSON | name
14 | direct | Kanchana Lertpanya | PERSON | name
15 | mixed | Minutes of the June meeting | DOCUMENT | document
16 | mixed | Thai Garment and Footwear Shippers' Federation | ORG | organisation
17 | indirect | Wichai Tangmo | PERSON | name
18 | indirect | Bank of Thailand | ORG | organisation
19 | mixed | Ravi Sundaresan | PERSON | name
20 | attitude | Kessler Tann | ORG | organisation
21 | mixed | International Monetary Fund | ORG | organisation
22 | indirect | International Monetary Fund | ORG | organisation
entity | PERSON | Somkiat Rattanavichai | Somkiat; Governor Somkiat Rattanavichai | governor | Bank of Thailand
entity | PERSON | Pichaya Boonsong | - | Finance Minister | -
entity | PERSON | Kanchana Lertpanya | Kanchana | Deputy Governor | Bank of Thailand
entity | PERSON | Wichai Tangmo | - | president | Thai Garment and Footwear Shippers' Federation
entity | PERSON | Ravi Sundaresan | - | - | Kessler Tann
entity | PERSON | Adaeze Lindholm | - | mission chief | International Monetary Fund
entity | ORG | Bank of Thailand | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Pracha Mai | - | - | -
entity | ORG | Bangkok Ledger | - | - | -
entity | ORG | Thai Garment and Footwear Shippers' Federation | TGFSF | - | -
entity | ORG | Kessler Tann | - | - | -
entity | ORG | Nordholm Bank | - | - | -
entity | ORG | Hikari Daiwa Research | - | - | -
entity | ORG | International Monetary Fund | Fund | - | -
entity | ORG | Stock Exchange of Thailand | - | - | -
entity | ORG | Thonburi Thanakij | - | - | -
entity | ORG | C.K. Suan | - | - | -
entity | ORG | PTX | - | - | -
entity | ORG | Bank for International Settlements | - | - | -
entity | LOC | BANGKOK | - | - | -
entity | LOC | U.S. | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Samut Prakan | - | - | -
entity | LOC | Chonburi | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Osaka | - | - | -
entity | LOC | Thailand | - | - | -
entity | LOC | Basel | - | - | -
entity | LOC | Chiang Mai | - | - | -
entity | NORP | Thai | - | - | -
meta | Thai central bank holds rates in split vote, sees growth risks 'piling up' | - | Nattaya Corless and Prem Obidos
