BoG seizes Nkwa Bank over GH¢1.1bn hole

By Efua Dadson-Quaye, Kumasi

The Bank of Ghana (BoG) yesterday revoked the licence of Nkwa Bank Limited and handed its 38 branches to a receiver, after inspectors found a shortfall of GH¢1.1 billion.

“<q1>Depositors’ money was being lent to the directors’ own shadows,</q1>” <s1>the Governor, Dr Kwabena Asiamah-Tutu</s1>, <c1>told</c1> <a1>journalists</a1> at Cedi House in Accra.

<s2>Dr Asiamah-Tutu</s2> <c2>assured</c2> <a2>customers</a2> that <q2>every deposit up to GH¢6,250 was protected under the Ghana Deposit Protection Act</q2>. <s3>He</s3> <c3>appealed to</c3> <a3>them</a3> <q3>not to besiege the banking halls</q3>.

By 7am, however, queues had formed at Adum, at Kejetia and outside the bank’s Obuasi branch, where police fired warning shots. <s4>A notice on the doors there</s4> <c4>read</c4>: “<q4>System down. God is in control.</q4>”

Madam Comfort Blessing, a yam seller at Kejetia Market, has GH¢19,000 with Nkwa. “<q5>They came to my stall every evening with a smile and a small machine,</q5>” <s5>the 57-year-old</s5> <c5>lamented</c5>. “<q5>Today even the security man does not know me.</q5>”

Nkwa was founded in 1998 as Nkwa Savings and Loans by the late Nana Opoku Sarfo, an Ashanti timber merchant, and won its universal licence in 2014. It sponsored the Nkwa Super Fours and, until last season, Bibiani Gold Stars.

<s6>The receiver, Mrs Naa Dedei Lutterodt of Lutterodt Hayford & Associates</s6>, <c6>said</c6> <q6>she had found loans of GH¢430 million to a company called Zebra 9, which had neither office nor staff</q6>. <s7>She</s7> <c7>hopes</c7> <q7>to begin payments by Eid-ul-Fitr</q7>.

<s8>The bank’s suspended managing director, Mr Prosper Goodluck Agbeko</s8>, <c8>denied</c8> <q8>any wrongdoing</q8>. “<q9>The regulator signed off our accounts four years running,</q9>” <s9>he</s9> <c9>said</c9> in a statement. <s10>Mr Agbeko</s10> <c10>accused</c10> the BoG of “<q10>killing a Ghanaian child to please foreign uncles</q10>”.

<s11,12>The central bank</s11,12> <c11>dismissed</c11> <q11>the allegation</q11>, <c12>noting</c12> that <q12>it had fined Nkwa twice since 2021</q12>.

In Parliament, <s13>the Minority Spokesperson on Finance, Hon. Ibrahim Sumaila Dogo</s13>, <c13>demanded</c13> <q13>a bipartisan probe</q13>. <s14>The NDC member for Tamale West</s14> <c14>wondered</c14> “<q14>which big man’s name is written under Zebra’s stripes</q14>”.

<s15>The Economic and Organised Crime Office (EOCO)</s15> <c15>said</c15> <q15>it had invited nine people to assist with investigations</q15>. EOCO officers searched a house at East Legon.

Some 1,240 workers risk losing their jobs. <s17>The Union of Industry, Commerce and Finance Workers (UNICOF)</s17>, to which most belong, <c17>threatened</c17> <q17>to picket Cedi House from Monday</q17>. <s18>Its General Secretary, Comrade Yaw Mensah Blay</s18>, <c18>said</c18> <q18>tellers were being insulted at Sunday service</q18>.

<q19>Two rural banks at Mampong and Effiduase that kept their reserves with Nkwa could be next</q19>, <c19>according to</c19> <s19>Prof Adwoa Krobea of the Ghana Institute of Bankers</s19>. “<q20>When the elephant sits down, it does not first look for the grass,</q20>” <s20>Prof Krobea</s20> <c20>warned</c20>.

<s21>Joy FM</s21> <c21>reported</c21> that <q21>Apex Trust, the Nigerian lender, had shown interest in the Takoradi and Ho branches</q21>.
-----
1 | direct | Kwabena Asiamah-Tutu | PERSON | name
2 | indirect | Kwabena Asiamah-Tutu | PERSON | surname
3 | indirect | Kwabena Asiamah-Tutu | PERSON | pronoun
4 | direct | notice on the doors there | DOCUMENT | document
5 | direct | Comfort Blessing | PERSON | title
6 | indirect | Naa Dedei Lutterodt | PERSON | name
7 | attitude | Naa Dedei Lutterodt | PERSON | pronoun
8 | indirect | Prosper Goodluck Agbeko | PERSON | name
9 | direct | Prosper Goodluck Agbeko | PERSON | pronoun
10 | mixed | Prosper Goodluck Agbeko | PERSON | surname
11 | indirect | Bank of Ghana | ORG | organisation
12 | indirect | Bank of Ghana | ORG | organisation
13 | indirect | Ibrahim Sumaila Dogo | PERSON | name
14 | mixed | Ibrahim Sumaila Dogo | PERSON | title
15 | indirect | Economic and Organised Crime Office | ORG | organisation
17 | indirect | Union of Industry, Commerce and Finance Workers | ORG | organisation
18 | indirect | Yaw Mensah Blay | PERSON | name
19 | indirect | Adwoa Krobea | PERSON | name
20 | direct | Adwoa Krobea | PERSON | surname
21 | indirect | Joy FM | ORG | organisation
entity | ORG | Bank of Ghana | BoG | - | -
entity | ORG | Nkwa Bank Limited | Nkwa Bank; Nkwa; Nkwa Savings and Loans | - | -
entity | PERSON | Kwabena Asiamah-Tutu | Dr Kwabena Asiamah-Tutu; Dr Asiamah-Tutu | Governor | Bank of Ghana
entity | PERSON | Comfort Blessing | Madam Comfort Blessing | yam seller | -
entity | PERSON | Opoku Sarfo | Nana Opoku Sarfo | timber merchant | -
entity | ORG | Bibiani Gold Stars | - | - | -
entity | PERSON | Naa Dedei Lutterodt | Mrs Naa Dedei Lutterodt | receiver | Lutterodt Hayford & Associates
entity | ORG | Lutterodt Hayford & Associates | - | - | -
entity | ORG | Zebra 9 | Zebra | - | -
entity | PERSON | Prosper Goodluck Agbeko | Mr Prosper Goodluck Agbeko; Mr Agbeko | managing director | Nkwa Bank Limited
entity | ORG | Parliament | - | - | -
entity | PERSON | Ibrahim Sumaila Dogo | Hon. Ibrahim Sumaila Dogo | Minority Spokesperson on Finance | -
entity | ORG | Economic and Organised Crime Office | EOCO | - | -
entity | ORG | Union of Industry, Commerce and Finance Workers | UNICOF | - | -
entity | PERSON | Yaw Mensah Blay | Comrade Yaw Mensah Blay | General Secretary | Union of Industry, Commerce and Finance Workers
entity | PERSON | Adwoa Krobea | Prof Adwoa Krobea; Prof Krobea | - | Ghana Institute of Bankers
entity | ORG | Ghana Institute of Bankers | - | - | -
entity | ORG | Joy FM | - | - | -
entity | ORG | Apex Trust | - | - | -
entity | NORP | Ghanaian | - | - | -
entity | NORP | Nigerian | - | - | -
entity | NORP | Ashanti | - | - | -
entity | NORP | NDC | - | - | -
entity | LOC | Cedi House | - | - | -
entity | LOC | Accra | - | - | -
entity | LOC | Adum | - | - | -
entity | LOC | Kejetia | - | - | -
entity | LOC | Obuasi | - | - | -
entity | LOC | Kejetia Market | - | - | -
entity | LOC | Tamale West | - | - | -
entity | LOC | Mampong | - | - | -
entity | LOC | Effiduase | - | - | -
entity | LOC | Takoradi | - | - | -
entity | LOC | East Legon | - | - | -
entity | LOC | Ho | - | - | -
meta | BoG seizes Nkwa Bank over GH¢1.1bn hole | - | Efua Dadson-Quaye, Kumasi
