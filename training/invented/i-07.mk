Straits Union Bank outage: MAS bars lender from new digital services for 6 months after 11-hour failure

Axel Tjandra
Senior Tech Correspondent

SINGAPORE - Straits Union Bank (SUB) will not be allowed to launch new digital services or acquire new businesses for six months, after a botched software upgrade on Sept 3 left 1.9 million customers unable to pay bills, withdraw cash or log in for almost 11 hours.

<q1>It will also have to set aside $530 million in additional regulatory capital</q1>, <s1>the Monetary Authority of Singapore (MAS)</s1> <c1>said</c1> on Oct 9.

"<q3>This was the bank's third major disruption in 18 months, and the assurances given after the first two were not kept,</q3>" <c3>said</c3> <s3>MAS deputy managing director Shanmuga Ratnavel</s3>. "<q3>The public has been patient. We cannot be.</q3>"

<s4>He</s4> <c4>added</c4> that <q4>the authority would "not hesitate to extend the pause" if the bank failed to show progress by March</q4>.

<s5,6>SUB chief executive Lorna Teck-Whitley</s5,6> <c5>apologised</c5> for <q5>the inconvenience</q5> and <c6>said</c6> <q6>the bank accepted the findings in full</q6>.

"<q7>We let our customers down on the day that many of them were being paid,</q7>" <s7>she</s7> <c7>wrote</c7> in a letter to account holders.

"<q8>There is no excuse for that, and I will not offer one.</q8>"

Ms Teck-Whitley and the head of technology, Mr Bhaskar Iyengar-Low, will forgo their bonuses for 2025. <s9>The bank</s9> <c9>declined to say</c9> <q9>how much these would have come to</q9>.

<s10>An independent review by consultancy Ostrev Partners</s10>, released together with the MAS statement, <c10>found</c10> that <q10>engineers had raised doubts about the upgrade four days before it went live</q10>. A rehearsal was cut short to meet a deadline. <q11>The backup data centre in Tuas "existed chiefly on paper"</q11>, <s11>the reviewers</s11> <c11>wrote</c11>.

<s12>Mr Iyengar-Low</s12>, who joined from a rival in January, <c12>said</c12> at a briefing on Oct 9 that <q12>he took responsibility for the decision to proceed</q12>. Asked whether he had considered stepping down, <s13>he</s13> <c13>replied</c13>: "<q13>Every night since.</q13>"

The outage began at 6.50am, when a routine patch to the bank's log-in system triggered a loop that locked out even its own staff. Queues formed at branches in Ang Mo Kio and Tampines before they opened. <q14>Some customers were told by counter staff to "try again after lunch"</q14>, <c14>according to</c14> <s14>posts on Facebook</s14>.

<s15>The Consumers Association of Singapore (Case)</s15> <c15>said</c15> <q15>it had received 214 complaints, most of them over late payment fees</q15>. <s16>Its president, Mr Melvyn Ong-Sattar</s16>, <c16>urged</c16> <a16>SUB</a16> <q16>to refund these without waiting for customers to ask</q16>.

<s17>The bank</s17> <c17>has promised</c17> <q17>to waive such fees until the end of the month</q17>. <s18>It</s18> <c18>did not commit itself to</c18> <q18>compensation for other losses</q18>.

That is cold comfort to Madam Siti Khadijah Bakri, who runs a nasi padang stall in Geylang Serai and could not pay her supplier that morning. "<q19>He waited until 10am and then he drove off with the chickens,</q19>" <s19>the 58-year-old</s19> <c19>said</c19>. <s20>She</s20> <c20>reckons</c20> <q20>she lost about $900</q20>.

A freelance designer, Mr Jonas Pereira-Goh, 34, was stranded at a hospital pharmacy with his infant daughter. "<q21>I had money and I had a phone and I could not buy paracetamol,</q21>" <s21>he</s21> <c21>recalled</c21>. <s22>He</s22> <c22>intends</c22> <q22>to close his account</q22>.

In Parliament last month, <s23>MP Xie Huiqing</s23> <c23>asked</c23> <q23>if banks should be fined for each hour that their services were down</q23>. <s24>Minister of State Rafael Doraisamy</s24> <c24>said</c24> then that <q24>the Government preferred penalties that "change behaviour rather than balance sheets"</q24>.

<s25>Analysts</s25> <c25>expect</c25> <q25>the pause to delay SUB's purchase of a wealth manager in Jakarta, a deal worth US$310 million</q25>. "<q26>The capital charge hurts less than the calendar,</q26>" <c26>said</c26> <s26>Ms Priscilla Vandort of brokerage Keppra Research</s26>.

SUB shares fell 3.1 per cent to $12.44.
-----
1 | indirect | Monetary Authority of Singapore | ORG | organisation
3 | direct | Shanmuga Ratnavel | PERSON | name
4 | mixed | Shanmuga Ratnavel | PERSON | pronoun
5 | indirect | Lorna Teck-Whitley | PERSON | name
6 | indirect | Lorna Teck-Whitley | PERSON | name
7 | direct | Lorna Teck-Whitley | PERSON | pronoun
8 | direct | Lorna Teck-Whitley | PERSON | none
9 | attitude | Straits Union Bank | ORG | organisation
10 | indirect | independent review by consultancy Ostrev Partners | DOCUMENT | document
11 | mixed | reviewers | GROUP | group
12 | indirect | Bhaskar Iyengar-Low | PERSON | surname
13 | direct | Bhaskar Iyengar-Low | PERSON | pronoun
14 | mixed | posts on Facebook | DOCUMENT | document
15 | indirect | Consumers Association of Singapore | ORG | organisation
16 | indirect | Melvyn Ong-Sattar | PERSON | name
17 | indirect | Straits Union Bank | ORG | organisation
18 | attitude | Straits Union Bank | ORG | pronoun
19 | direct | Siti Khadijah Bakri | PERSON | title
20 | attitude | Siti Khadijah Bakri | PERSON | pronoun
21 | direct | Jonas Pereira-Goh | PERSON | pronoun
22 | attitude | Jonas Pereira-Goh | PERSON | pronoun
23 | indirect | Xie Huiqing | PERSON | name
24 | mixed | Rafael Doraisamy | PERSON | name
25 | attitude | Analysts | GROUP | group
26 | direct | Priscilla Vandort | PERSON | name
entity | PERSON | Shanmuga Ratnavel | - | deputy managing director | Monetary Authority of Singapore
entity | PERSON | Lorna Teck-Whitley | Ms Teck-Whitley | chief executive | Straits Union Bank
entity | PERSON | Bhaskar Iyengar-Low | Mr Bhaskar Iyengar-Low; Mr Iyengar-Low | head of technology | Straits Union Bank
entity | PERSON | Melvyn Ong-Sattar | Mr Melvyn Ong-Sattar | president | Consumers Association of Singapore
entity | PERSON | Siti Khadijah Bakri | Madam Siti Khadijah Bakri | - | -
entity | PERSON | Jonas Pereira-Goh | Mr Jonas Pereira-Goh | freelance designer | -
entity | PERSON | Xie Huiqing | - | MP | -
entity | PERSON | Rafael Doraisamy | - | Minister of State | -
entity | PERSON | Priscilla Vandort | Ms Priscilla Vandort | - | Keppra Research
entity | ORG | Straits Union Bank | SUB | - | -
entity | ORG | Monetary Authority of Singapore | MAS | - | -
entity | ORG | Ostrev Partners | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Consumers Association of Singapore | Case | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Keppra Research | - | - | -
entity | LOC | SINGAPORE | - | - | -
entity | LOC | Tuas | - | - | -
entity | LOC | Ang Mo Kio | - | - | -
entity | LOC | Tampines | - | - | -
entity | LOC | Geylang Serai | - | - | -
entity | LOC | Jakarta | - | - | -
meta | Straits Union Bank outage: MAS bars lender from new digital services for 6 months after 11-hour failure | - | Axel Tjandra
