Kirana-tech firm Dukaanwala files for ₹2,400-crore IPO

By Shreya Venugopal

Bengaluru: <q1>Dukaanwala, which supplies software and soap to neighbourhood grocers, filed draft papers on Monday for an initial public offering of ₹2,400 crore</q1>, <s1>two people aware of the matter</s1> <c1>said</c1>.

<q3>The issue comprises fresh shares of ₹900 crore, with early backers selling the rest</q3>, <c3>according to</c3> <s3>the draft red herring prospectus (DRHP)</s3>. The company reported a net loss of ₹312 crore in FY25 on revenue of ₹4,108 crore.

<s4>Founder and chief executive Ritwik Goenka</s4> <c4>refused to be drawn on</c4> <q4>the valuation</q4>. “<q5>We are in the silent period, which my wife says is the best period,</q5>” <s5>he</s5> <c5>told</c5> <a5>Mint Street</a5>.

<s6>Merchant bankers</s6> <c6>expect</c6> <q6>the company to seek a valuation of about $1.4 billion</q6>, well below the $2.1 billion at which it last raised money in 2021. <s7>One of them</s7> <c7>said</c7> <q7>the founder had “swallowed the discount and asked for dessert”</q7>.

The DRHP lists 61 risk factors. <s8>It</s8> <c8>discloses</c8> that <q8>four of the firm’s top ten distributors are related to employees</q8>. <s9>It</s9> also <c9>says</c9> <q9>the company “may never achieve profitability”</q9>.

Not all grocers are cheering. <s10>The Federation of Karnataka Provision Merchants</s10> <c10>has alleged</c10> that <q10>Dukaanwala uses their sales data to launch its own brands</q10>. “<q11>He has put a thief in our cash box and made us pay rent for it,</q11>” <s11>its president, K. Basavaraj</s11>, <c11>said</c11>. <s12,13>The company</s12,13> <c12>denied</c12> <q12>this</q12>, <c13>saying</c13> <q13>all data was anonymised</q13>.

Goenka, 38, started the firm in 2014 from his uncle’s store in Jaipur. The uncle, Madan Lal Goenka, still sits at the counter. “<q15>He gave me the tablet, I use it to keep the pickle jar straight,</q15>” <s15>the elder Goenka</s15> <c15>said</c15> over the phone.

<s16>Aparna Sivaraman, a consumer analyst at Tidewater Capital</s16>, <c16>thinks</c16> <q16>the issue will sail through</q16>. “<q17>Retail investors know the green signboard,</q17>” <s17>she</s17> <c17>said</c17>. “<q17>They won’t read risk factor 44. I have, and I didn’t sleep.</q17>”
-----
1 | indirect | two people aware of the matter | GROUP | group
3 | indirect | draft red herring prospectus | DOCUMENT | document
4 | attitude | Ritwik Goenka | PERSON | name
5 | direct | Ritwik Goenka | PERSON | pronoun
6 | attitude | Merchant bankers | GROUP | group
7 | mixed | One of them | PERSON | title
8 | indirect | draft red herring prospectus | DOCUMENT | pronoun
9 | mixed | draft red herring prospectus | DOCUMENT | pronoun
10 | indirect | Federation of Karnataka Provision Merchants | ORG | organisation
11 | direct | K. Basavaraj | PERSON | name
12 | indirect | Dukaanwala | ORG | organisation
13 | indirect | Dukaanwala | ORG | organisation
15 | direct | Madan Lal Goenka | PERSON | surname
16 | attitude | Aparna Sivaraman | PERSON | name
17 | direct | Aparna Sivaraman | PERSON | pronoun
meta | Kirana-tech firm Dukaanwala files for ₹2,400-crore IPO | - | Shreya Venugopal
entity | ORG | Dukaanwala | - | - | -
entity | LOC | Bengaluru | - | - | -
entity | PERSON | Ritwik Goenka | Goenka | Founder and chief executive | Dukaanwala
entity | ORG | Mint Street | - | - | -
entity | ORG | Federation of Karnataka Provision Merchants | - | - | -
entity | PERSON | K. Basavaraj | - | president | Federation of Karnataka Provision Merchants
entity | LOC | Jaipur | - | - | -
entity | PERSON | Madan Lal Goenka | - | - | -
entity | PERSON | Aparna Sivaraman | - | consumer analyst | Tidewater Capital
entity | ORG | Tidewater Capital | - | - | -
