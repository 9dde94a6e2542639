RBI bars Sarvodhan Bank from adding gold-loan customers; stock tumbles 14%

<s1,2>Lender</s1,2> <c1>says</c1> <q1>it will comply</q1>, <c2>cites</c2> '<q2>legacy software</q2>' for valuation lapses

Prachi Wadhavkar & Subir Lahkar
Mumbai/Ahmedabad, 12 November

<s3,4>The Reserve Bank of India (RBI)</s3,4> on Wednesday <c3>directed</c3> <a3>Sarvodhan Small Finance Bank</a3> <q3>to stop sanctioning fresh gold loans with immediate effect</q3>, <c4>citing</c4> <q4>"material supervisory concerns" over how the lender values and auctions pledged ornaments</q4>.

<s5>The regulator</s5> <c5>said</c5> <q5>an inspection with reference to the bank's position as of March 31 had found loans above the permitted 75 per cent loan-to-value ratio, collections in cash beyond the statutory limit, and auctions of which borrowers were not informed</q5>.

"<q6>The deficiencies are not procedural. They go to the heart of the trust between a lender and a small borrower,</q6>" <s6>the RBI</s6> <c6>said</c6> in its order. The restrictions will be reviewed after a special audit.

Shares of the Ahmedabad-based lender fell 14.2 per cent to Rs 318.60 on the BSE, their steepest fall since listing in 2021. The Bankex ended 0.3 per cent higher.

Gold loans account for 31 per cent of the bank's book of Rs 27,400 crore.

In a late-evening filing, <s7>Sarvodhan</s7> <c7>said</c7> <q7>it would comply with the direction in letter and spirit</q7>. <s8>The bank</s8> <c8>blamed</c8> <q8>legacy software at 212 branches it acquired from the erstwhile Kalpataru Urban Co-operative Bank three years ago</q8>.

<s9>Managing Director and Chief Executive Officer Hemendra Vakharia</s9> <c9>told</c9> <a9>analysts</a9> on a call that <q9>there would be no impact on existing customers</q9>.

"<q10>We have been remediating since July. I had hoped we would be ahead of this, and I take full responsibility that we were not,</q10>" <c10>said</c10> <s10>Vakharia</s10>, who took charge in 2022 after two decades at a private sector rival. <s11,12>He</s11,12> <c11>expects</c11> <q11>the audit to be completed in four months</q11>, but <c12>declined</c12> <q12>to give guidance on earnings for the year</q12>.

<s13>Chief Financial Officer Anuradha Sesharao</s13> <c13>said</c13> <q13>liquidity was comfortable, with a coverage ratio of 141 per cent</q13>. "<q14>There has been no unusual withdrawal. We are watching it hour by hour,</q14>" <s14>she</s14> <c14>added</c14>.

Analysts were less sanguine. In a note, <s15>Tidewell Securities</s15> <c15>estimated</c15> that <q15>the ban could shave up to 18 per cent off net profit in FY27</q15>. It downgraded the stock to sell.

"<q16>The market will forgive one bad audit. It won't forgive a second surprise,</q16>" <c16>said</c16> <s16>Percy Daruvala, head of financials research at the brokerage</s16>. <c17>According to</c17> <s17>him</s17>, <q17>growth-hungry mid-sized lenders have treated gold as the safest corner of the book, and supervision has caught up</q17>.

<s18,29>A senior central bank official</s18,29>, who <c29>did not wish</c29> <q29>to be named</q29>, <c18>said</c18> <q18>at least two other lenders were being examined</q18>. <s19>The official</s19> <c19>ruled out</c19> <q19>any systemic risk</q19>.

<q20>Gold loans by banks more than doubled in the year to September</q20>, <s20>RBI data</s20> <c20>show</c20>, <q20>as prices touched records and unsecured lending slowed</q20>.

<s22>Shanta Kolhatkar, convener of the All-India Gold Borrowers' Forum</s22>, <c22>alleged</c22> that <q22>in Vidarbha alone some 1,900 farmers had lost ornaments in auctions held without notice since January</q22>.

"<q23>A mangalsutra is not inventory,</q23>" <s23>Kolhatkar</s23> <c23>said</c23>. <s24>She</s24> <c24>demanded</c24> <q24>compensation at present prices</q24>.

<s25>Vakharia</s25> <c25>disputed</c25> <q25>her figure</q25>. <q26>The number of such cases</q26>, <s26>he</s26> <c26>said</c26>, <q26>was "in the low hundreds", and each of them was being reviewed by an outside firm</q26>.

<q27>The Finance Ministry has sought a report from the regulator</q27>, <s27>a person aware of the matter</s27> <c27>said</c27>. A ministry spokesperson did not respond to an email sent on Wednesday evening.

The bank's largest shareholder is the Singapore fund Larkmoor Capital, which holds 17.8 per cent.

The central bank imposed similar curbs on another lender in 2024 and lifted them after six months. <s28>Deputy Governor K Viswambharan</s28> <c28>had cautioned</c28> in a speech in Kochi in August that "<q28>speed of disbursal must not become a synonym for absence of diligence</q28>".
-----
1 | indirect | Sarvodhan Small Finance Bank | ORG | organisation
2 | mixed | Sarvodhan Small Finance Bank | ORG | organisation
3 | indirect | Reserve Bank of India | ORG | organisation
4 | mixed | Reserve Bank of India | ORG | organisation
5 | indirect | Reserve Bank of India | ORG | organisation
6 | direct | Reserve Bank of India | ORG | organisation
7 | indirect | Sarvodhan Small Finance Bank | ORG | organisation
8 | indirect | Sarvodhan Small Finance Bank | ORG | organisation
9 | indirect | Hemendra Vakharia | PERSON | name
10 | direct | Hemendra Vakharia | PERSON | surname
11 | attitude | Hemendra Vakharia | PERSON | pronoun
12 | attitude | Hemendra Vakharia | PERSON | pronoun
13 | indirect | Anuradha Sesharao | PERSON | name
14 | direct | Anuradha Sesharao | PERSON | pronoun
15 | indirect | Tidewell Securities | ORG | organisation
16 | direct | Percy Daruvala | PERSON | name
17 | indirect | Percy Daruvala | PERSON | pronoun
18 | indirect | senior central bank official | PERSON | title
19 | indirect | senior central bank official | PERSON | title
20 | indirect | RBI data | DOCUMENT | document
22 | indirect | Shanta Kolhatkar | PERSON | name
23 | direct | Shanta Kolhatkar | PERSON | surname
24 | indirect | Shanta Kolhatkar | PERSON | pronoun
25 | indirect | Hemendra Vakharia | PERSON | surname
26 | mixed | Hemendra Vakharia | PERSON | pronoun
27 | indirect | person aware of the matter | PERSON | title
28 | mixed | K Viswambharan | PERSON | name
29 | attitude | senior central bank official | PERSON | title
entity | PERSON | Hemendra Vakharia | Vakharia | Managing Director and Chief Executive Officer | Sarvodhan Small Finance Bank
entity | PERSON | Anuradha Sesharao | - | Chief Financial Officer | Sarvodhan Small Finance Bank
entity | PERSON | Percy Daruvala | - | head of financials research | Tidewell Securities
entity | PERSON | Shanta Kolhatkar | Kolhatkar | convener | All-India Gold Borrowers' Forum
entity | PERSON | K Viswambharan | - | Deputy Governor | Reserve Bank of India
entity | ORG | Reserve Bank of India | RBI | - | -
entity | ORG | Sarvodhan Small Finance Bank | Sarvodhan Bank; Sarvodhan | - | -
entity | ORG | BSE | - | - | -
entity | ORG | Kalpataru Urban Co-operative Bank | - | - | -
entity | ORG | Tidewell Securities | - | - | -
entity | ORG | All-India Gold Borrowers' Forum | - | - | -
entity | ORG | Finance Ministry | - | - | -
entity | ORG | Larkmoor Capital | - | - | -
entity | LOC | Ahmedabad | - | - | -
entity | LOC | Vidarbha | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Kochi | - | - | -
meta | RBI bars Sarvodhan Bank from adding gold-loan customers; stock tumbles 14% | - | Prachi Wadhavkar & Subir Lahkar
