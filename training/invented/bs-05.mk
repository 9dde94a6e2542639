<q1>Mills ‘hid’ 1.2m tonnes of sugar</q1>, <s1>cane commissioner</s1> <c1>tells</c1> <a1>inquiry</a1>

By Our Correspondent

LAHORE: <q2>At least 17 sugar mills in southern Punjab kept 1.2 million tonnes of the commodity off their books last season</q2>, <a2>a judicial commission</a2> <c2>was informed</c2> on Wednesday.

Testifying on oath, <s3>Punjab Cane Commissioner Tariq Mehmood Wattoo</s3> <c3>stated</c3> that <q3>unmarked trucks had left Al-Burhan Sugar Mills in Rahim Yar Khan night after night without gate passes</q3>.

“<q4>After sunset the weighbridge went blind,</q4>” <s4>he</s4> <c4>deposed</c4>.

<s5>Mr Wattoo</s5> further <c5>alleged</c5> that <q5>two provincial secretaries had advised him “to look at the sky”</q5>. Their names he submitted in a sealed envelope.

“<q6>Were you afraid?</q6>” <c6>asked</c6> <s6>the head of the commission, retired Justice Khalilur Rehman Mengal</s6>.

“<q7>I have three daughters, my lord,</q7>” <s7>the commissioner</s7> <c7>replied</c7>.

<s8,9>Justice Mengal</s8,9> <c8>observed</c8> that <q8>silence was also a kind of stockpile</q8> and <c9>directed</c9> <a9>the Federal Board of Revenue (FBR)</a9> <q9>to produce the mills’ tax returns by Monday</q9>.

Counsel for the millers, Barrister Salman Ispahani, objected at length. <s10>He</s10> <c10>termed</c10> the testimony “<q10>hearsay with sugar on top</q10>”.

His opposite number, Additional Advocate General Faisal Jatoi, was on his feet at once. <q11>The ledgers</q11>, <s11>the law officer</s11> <c11>pointed out</c11>, <q11>had been burnt at Kot Mirzan in March</q11>. “<q12>Ash is a document too,</q12>” <s12>he</s12> <c12>remarked</c12>.

“<q13>Then let my learned friend exhibit it,</q13>” <c13>retorted</c13> <s13>the barrister</s13>.

<s14>The Pakistan Sugar Mills Association (PSMA)</s14> <c14>has denied</c14> <q14>any hoarding</q14>. <s15>Its chairman, Chaudhry Asad Warraich</s15>, whose family owns both Al-Burhan and Cholistan Textile, <c15>claimed</c15> <q15>the stock had been exported to Afghanistan with the consent of the Ministry of Commerce</q15>.

“<q16>The receipts are in triplicate,</q16>” <s16>the industrialist</s16> <c16>insisted</c16>. <s17>The ministry</s17>, however, <c17>said</c17> <q17>no permit had been issued after November</q17>.

Outside the Lahore High Court, where the hearings are being held, cane growers squatted on the pavement of The Mall.

“<q18>They paid us Rs280 and then sold us the shortage,</q18>” <c18>said</c18> <s18>Naseem Bibi, a widow from Sadiqabad</s18>, who farms six acres with her niece Shumaila. <s19>The older woman</s19> <c19>vowed</c19> <q19>to burn her crop rather than cart it “to those gates” again</q19>.

“<q20>Don’t write that,</q20>” <s20>her niece</s20> <c20>put in</c20>. “<q20>We will feed it to the buffaloes.</q20>”

<s21,22>Muhammad Anwar Gopang, president of the Kissan Bachao Tehreek</s21,22>, <c21>demanded</c21> that <q21>the mills be sealed</q21> and <c22>threatened</c22> <q22>to block the N-5 at Ghotki if arrears were not cleared before Eid</q22>.

In Islamabad, <s23>Food Security Minister Rana Sohail Akhtar</s23> <c23>assured</c23> <a23>the National Assembly</a23> that <q23>prices would fall to Rs140 a kilo within a fortnight</q23>.

<s24>PPP MNA Dr Zahida Talpur</s24> <c24>wondered</c24> <q24>whether the minister had “bought any lately”</q24>. <q25>He had not</q25>, <s25>Mr Akhtar</s25> <c25>admitted</c25>; <q25>his wife did the shopping</q25>.

<q26>The mills drew Rs29 billion in subsidies between 2017 and 2023</q26>, <c26>according to</c26> <s26>the Auditor General of Pakistan</s26>. Shares of Cholistan Textile shed 4pc at the Pakistan Stock Exchange.
-----
1 | mixed | Tariq Mehmood Wattoo | PERSON | title
2 | indirect | - | - | none
3 | indirect | Tariq Mehmood Wattoo | PERSON | name
4 | direct | Tariq Mehmood Wattoo | PERSON | pronoun
5 | mixed | Tariq Mehmood Wattoo | PERSON | surname
6 | direct | Khalilur Rehman Mengal | PERSON | name
7 | direct | Tariq Mehmood Wattoo | PERSON | title
8 | indirect | Khalilur Rehman Mengal | PERSON | surname
9 | indirect | Khalilur Rehman Mengal | PERSON | surname
10 | mixed | Salman Ispahani | PERSON | pronoun
11 | indirect | Faisal Jatoi | PERSON | title
12 | direct | Faisal Jatoi | PERSON | pronoun
13 | direct | Salman Ispahani | PERSON | title
14 | indirect | Pakistan Sugar Mills Association | ORG | organisation
15 | indirect | Chaudhry Asad Warraich | PERSON | name
16 | direct | Chaudhry Asad Warraich | PERSON | title
17 | indirect | Ministry of Commerce | ORG | organisation
18 | direct | Naseem Bibi | PERSON | name
19 | mixed | Naseem Bibi | PERSON | title
20 | direct | Shumaila | PERSON | title
21 | indirect | Muhammad Anwar Gopang | PERSON | name
22 | indirect | Muhammad Anwar Gopang | PERSON | name
23 | indirect | Rana Sohail Akhtar | PERSON | name
24 | mixed | Zahida Talpur | PERSON | name
25 | indirect | Rana Sohail Akhtar | PERSON | surname
26 | indirect | Auditor General of Pakistan | ORG | organisation
entity | PERSON | Tariq Mehmood Wattoo | Mr Wattoo | Cane Commissioner | -
entity | PERSON | Khalilur Rehman Mengal | Justice Mengal; Justice Khalilur Rehman Mengal | head of the commission | -
entity | PERSON | Salman Ispahani | Barrister Salman Ispahani | counsel | -
entity | PERSON | Faisal Jatoi | - | Additional Advocate General | -
entity | PERSON | Chaudhry Asad Warraich | - | chairman | Pakistan Sugar Mills Association
entity | PERSON | Naseem Bibi | - | - | -
entity | PERSON | Shumaila | - | - | -
entity | PERSON | Muhammad Anwar Gopang | - | president | Kissan Bachao Tehreek
entity | PERSON | Rana Sohail Akhtar | Mr Akhtar | Food Security Minister | -
entity | PERSON | Zahida Talpur | Dr Zahida Talpur | MNA | -
entity | ORG | Al-Burhan Sugar Mills | Al-Burhan | - | -
entity | ORG | Federal Board of Revenue | FBR | - | -
entity | ORG | Pakistan Sugar Mills Association | PSMA | - | -
entity | ORG | Cholistan Textile | - | - | -
entity | ORG | Ministry of Commerce | - | - | -
entity | ORG | Lahore High Court | - | - | -
entity | ORG | Kissan Bachao Tehreek | - | - | -
entity | ORG | National Assembly | - | - | -
entity | ORG | Auditor General of Pakistan | - | - | -
entity | ORG | Pakistan Stock Exchange | - | - | -
entity | NORP | PPP | - | - | -
entity | LOC | LAHORE | - | - | -
entity | LOC | Punjab | - | - | -
entity | LOC | Rahim Yar Khan | - | - | -
entity | LOC | Kot Mirzan | - | - | -
entity | LOC | Afghanistan | - | - | -
entity | LOC | The Mall | - | - | -
entity | LOC | Sadiqabad | - | - | -
entity | LOC | N-5 | - | - | -
entity | LOC | Ghotki | - | - | -
entity | LOC | Islamabad | - | - | -
meta | Mills ‘hid’ 1.2m tonnes of sugar, cane commissioner tells inquiry | - | -
