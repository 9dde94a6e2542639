<s1>Dairy farmers</s1> <c1>vow</c1> <q1>to fight 4p milk price cut</q1> as <s2>processor</s2> <c2>blames</c2> ‘<q2>perfect storm</q2>’

<q3>Suppliers to Bryngold will lose about £60,000 a year on average</q3>, <s3>union</s3> <c3>claims</c3>

By Tilly Armitage

<s4>Dairy farmers</s4> supplying one of Britain’s biggest cheesemakers <c4>have vowed</c4> <q4>to “fight this litre by litre”</q4> after it announced a cut of 4p a litre in its standard milk price.

<s5>Bryngold Creameries</s5>, which buys from 410 farms in Shropshire, Cheshire and north Wales, <c5>told</c5> <a5>its suppliers</a5> in a letter dated 3 November that <q5>the price would fall to 35.5p from 1 December</q5>.

It is the third cut since July, when farmers were being paid 43p.

<s6>The processor</s6> <c6>said</c6> <q6>a “perfect storm” of record UK production, falling butter prices and weak demand from food service had left it with no alternative</q6>.

“<q7>We do not take this step lightly,</q7>” <c7>said</c7> <s7>its milk procurement director, Oliver Stanhope</s7>. “<q7>We’ve held our price for as long as we responsibly could, and we have held it longer than most.</q7>”

<s8>Mr Stanhope</s8> <c8>added</c8> that <q8>the firm hoped to begin restoring the price in the spring</q8>.

But <s9,10>the National Union of Farmers</s9,10> <c9>said</c9> <q9>the move would cost the average supplier about £60,000 a year</q9>, and <c10>accused</c10> Bryngold of <q10>giving its members less than the 30 days’ notice required under the Fair Dealing regulations of 2024</q10>.

<s11>Dairy board chairman Huw Pritchard-Ellis</s11> <c11>said</c11> <q11>many suppliers had invested on the strength of promises made only a year ago</q11>.

“<q12>They were told to build slurry stores, they were told to go for expansion,</q12>” <s12>he</s12> <c12>said</c12>. “<q12>They borrowed the money. You can’t un-borrow it.</q12>

“<q12>I had a lad on the phone last night with a six-week-old baby and a £400,000 overdraft, and I didn’t know what to say to him.</q12>”

<s13>The union</s13> <c13>has asked</c13> <a13>the Agricultural Supply Chain Adjudicator, Rosalind Keane</a13>, <q13>to investigate</q13>. <s14>Ms Keane</s14> <c14>said</c14> <q14>she was aware of the concerns but could not discuss individual complaints</q14>.

<s15>Bryngold</s15> <c15>denied</c15> <q15>breaching the regulations</q15>. <q16>Its contracts allow for a shorter period “in exceptional market conditions”</q16>, <s16>it</s16> <c16>said</c16>.

Emyr Vaughan and Catrin Bowen milk 180 cows near Ellesmere, and they have sold to the company since 2009. <s17>The couple</s17> <c17>said</c17> <q17>they would be producing at a loss of about 5p a litre by Christmas</q17>.

“<q18>You lie awake doing sums,</q18>” <c18>said</c18> <s18>Ms Bowen</s18>. “<q18>Then you get up and milk them anyway, because what else do you do? You can’t switch a cow off.</q18>”

<s19>Her husband</s19> <c19>is considering</c19> <q19>whether to sell 40 heifers</q19>. <s20>He</s20> <c20>had hoped</c20> <q20>to hand the herd to their son, Gethin</q20>, now in his final year at Harper Adams.

“<q21>I’ve told him to get a job with a feed company,</q21>” <c21>said</c21> <s21>Mr Vaughan</s21>. “<q21>I never thought I’d say that.</q21>”

Not all of the company’s suppliers are angry with it. <s22>One producer in Cheshire</s22>, speaking anonymously, <c22>said</c22> <q22>farmers had “flooded the market and then complained about the water”</q22>.

<q23>UK milk production in October was 6.1% higher than a year earlier</q23>, <c23>according to</c23> <s23>the levy board’s latest figures</s23>. Wholesale butter has fallen from £6,900 a tonne in May to £4,750.

<s24>Analyst Kate Ojukwu of Meadowline</s24> <c24>expects</c24> <q24>prices to fall again before Easter</q24>. <s25>She</s25> <c25>pointed out</c25> that <q25>global supplies were rising as well, with New Zealand and the Irish Republic both reporting strong seasons</q25>.

“<q26>There’s nowhere for the milk to go,</q26>” <s26>she</s26> <c26>said</c26>. “<q26>The only thing that balances this market is cows leaving it, and that is a brutal way to do it.</q26>”

<s27>Ms Ojukwu</s27> <c27>warned</c27> <a27>processors</a27> against <q27>cutting too deep</q27>. In 2015, when the price fell below 20p, one dairy farm in ten closed within two years.

Supermarkets have so far kept out of the row. <s28>Fairways</s28>, which sells Bryngold cheddar under its own label, <c28>said</c28> <q28>its 1,100 aligned producers were protected by a cost-of-production contract</q28>. <s29>The chain</s29> <c29>declined to say</c29> <q29>whether it would extend that contract to cheese</q29>.

<s30>Farming minister Dominic Sayle</s30> <c30>told</c30> <a30>the Commons</a30> last week that <q30>he was “following the situation carefully”</q30>. <s31>His opposite number, Sarah Tunnard</s31>, <c31>called for</c31> <q31>an urgent summit of retailers and processors</q31>.

A protest will be held outside Bryngold’s headquarters in Whitchurch on Thursday. <s32>Organiser Ffion Bebb</s32> <c32>said</c32> <q32>it would be peaceful and that nobody would be tipping milk</q32>.

“<q33>We can’t afford to,</q33>” <s33>she</s33> <c33>said</c33>. “<q33>That’s rather the point.</q33>”
-----
1 | indirect | Dairy farmers | GROUP | group
2 | mixed | Bryngold Creameries | ORG | organisation
3 | indirect | National Union of Farmers | ORG | organisation
4 | mixed | Dairy farmers | GROUP | group
5 | indirect | Bryngold Creameries | ORG | organisation
6 | mixed | Bryngold Creameries | ORG | organisation
7 | direct | Oliver Stanhope | PERSON | name
8 | indirect | Oliver Stanhope | PERSON | surname
9 | indirect | National Union of Farmers | ORG | organisation
10 | indirect | National Union of Farmers | ORG | organisation
11 | indirect | Huw Pritchard-Ellis | PERSON | name
12 | direct | Huw Pritchard-Ellis | PERSON | pronoun
13 | indirect | National Union of Farmers | ORG | organisation
14 | indirect | Rosalind Keane | PERSON | surname
15 | indirect | Bryngold Creameries | ORG | organisation
16 | mixed | Bryngold Creameries | ORG | pronoun
17 | indirect | Emyr Vaughan and Catrin Bowen | GROUP | group
18 | direct | Catrin Bowen | PERSON | surname
19 | attitude | Emyr Vaughan | PERSON | title
20 | attitude | Emyr Vaughan | PERSON | pronoun
21 | direct | Emyr Vaughan | PERSON | surname
22 | mixed | One producer in Cheshire | PERSON | title
23 | indirect | levy board’s latest figures | DOCUMENT | document
24 | attitude | Kate Ojukwu | PERSON | name
25 | indirect | Kate Ojukwu | PERSON | pronoun
26 | direct | Kate Ojukwu | PERSON | pronoun
27 | indirect | Kate Ojukwu | PERSON | surname
28 | indirect | Fairways | ORG | organisation
29 | attitude | Fairways | ORG | organisation
30 | mixed | Dominic Sayle | PERSON | name
31 | indirect | Sarah Tunnard | PERSON | name
32 | indirect | Ffion Bebb | PERSON | name
33 | direct | Ffion Bebb | PERSON | pronoun
entity | PERSON | Oliver Stanhope | Mr Stanhope | milk procurement director | Bryngold Creameries
entity | PERSON | Huw Pritchard-Ellis | - | Dairy board chairman | National Union of Farmers
entity | PERSON | Rosalind Keane | Ms Keane | Agricultural Supply Chain Adjudicator | -
entity | PERSON | Emyr Vaughan | Mr Vaughan | - | -
entity | PERSON | Catrin Bowen | Ms Bowen | - | -
entity | PERSON | Gethin | - | - | -
entity | PERSON | Kate Ojukwu | Ms Ojukwu | Analyst | Meadowline
entity | PERSON | Dominic Sayle | - | Farming minister | -
entity | PERSON | Sarah Tunnard | - | - | -
entity | PERSON | Ffion Bebb | - | Organiser | -
entity | ORG | Bryngold Creameries | Bryngold | - | -
entity | ORG | National Union of Farmers | - | - | -
entity | ORG | Harper Adams | - | - | -
entity | ORG | Meadowline | - | - | -
entity | ORG | Fairways | - | - | -
entity | ORG | Commons | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Shropshire | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Ellesmere | - | - | -
entity | LOC | New Zealand | - | - | -
entity | LOC | Irish Republic | - | - | -
entity | LOC | Whitchurch | - | - | -
meta | Dairy farmers vow to fight 4p milk price cut as processor blames ‘perfect storm’ | - | Tilly Armitage
