Malwa Bank board clears merger with Konkan Mercantile; <s1>staff union</s1> <c1>threatens</c1> <q1>stir</q1>

BS Reporter
Mumbai, 14 March

The board of Malwa Bank on Friday approved the merger of Konkan Mercantile Bank with itself in an all-stock deal that will create the country's sixth-largest private sector lender.

<q2>Shareholders of Konkan Mercantile will get seven shares of Malwa Bank for every 25 they hold</q2>, <s2>the two lenders</s2> <c2>said</c2> in separate exchange filings. The deal needs the nod of the Reserve Bank of India (RBI) and the Competition Commission of India (CCI).

"<q3>This is not a rescue. It is the addition of two good books,</q3>" <s3>Malwa Bank Managing Director and Chief Executive Officer Raghav Subramanian</s3> <c3>told</c3> <a3>reporters</a3> in Mumbai.

<s4,5>He</s4,5> <c4>ruled out</c4> <q4>job cuts</q4>, but <c5>conceded</c5> that <q5>140 of the 1,912 branches overlapped and would be "rationalised"</q5>.

Sunanda Prabhu-Desai, who heads Konkan Mercantile, will join the merged entity as deputy managing director. "<q6>I have been promised a desk and one argument a day,</q6>" <s6>she</s6> <c6>quipped</c6>.

<s7>Subramanian</s7> <c7>hopes</c7> <q7>to close the transaction by Diwali</q7>. <s8>Prabhu-Desai</s8> <c8>said</c8> <q8>Holi was more likely</q8>.

<q9>Gross non-performing assets of Konkan Mercantile stood at 3.8 per cent of advances in December, against 1.9 per cent for Malwa</q9>, <c9>according to</c9> <s9>the filings</s9>. Its loan to Vindhya Ropeways, the Nagpur-based cable car operator now before the National Company Law Tribunal (NCLT), accounts for a third of the pile.

Analysts were divided.

"<q10>The price is fair, the timing is not,</q10>" <c10>said</c10> <s10>Zubin Contractor, banking analyst at Sharekunj Securities</s10>. <s11>He</s11> <c11>expects</c11> <q11>the cost-to-income ratio of the combined bank to worsen for four quarters</q11>.

In a note to clients, <s12>Meenal Thakkar and Devika Rao of Oakfield Nuvo</s12> <c12>described</c12> the deposits in coastal Maharashtra and Goa as "<q12>sticky and cheap</q12>". <s13>They</s13> <c13>warned</c13>, however, that <q13>integrating the two technology platforms, one from Infosoft and the other home-grown, could be messy</q13>.

Konkan Bank Karmachari Sangh, which represents 6,400 of the smaller bank's employees, has served notice. <q14>Its members would go on strike from April 1 unless they were guaranteed postings within 200 km of home</q14>, <s14>the union</s14> <c14>said</c14>.

<s15>C V Pillai, its general secretary</s15>, <c15>alleged</c15> that <q15>the management had kept staff in the dark till 9 pm on Thursday</q15>.

"<q16>We learnt of our own wedding from television,</q16>" <c16>said</c16> <s16>Pillai</s16>. <s17>A Konkan Mercantile spokesperson</s17> <c17>said</c17> <q17>employees were informed "at the earliest permissible hour"</q17>.

<q18>Life Insurance Corporation of India (LIC), which holds 6.2 per cent in Konkan Mercantile, is on board</q18>, <s18>people in the know</s18> <c18>said</c18>. <q19>Two other shareholders, the Bhatia Family Trust and Singapore's Temjin Capital, want a better ratio</q19>, <s19>they</s19> <c19>added</c19>.

<s20>A senior finance ministry official</s20> <c20>clarified</c20> that <q20>the government had played no role</q20>. "<q21>We read about it in your newspaper, and that is how it should be,</q21>" <s21>the official</s21> <c21>said</c21>.

RBI did not respond to a questionnaire till the time of going to press.

Konkan Mercantile was set up in Ratnagiri in 1926 by the cashew trader Vithalrao Prabhu-Desai, great-grandfather of the present chief. "<q22>With other people's money, sleep lightly,</q22>" <c22>reads</c22> <s22>a plaque below his bust at the head office in Fort</s22>.

Malwa Bank, promoted by the textile magnate Dinesh Holkar-Jain of Indore and formerly known as Malwa Gramin Finance, got its banking licence in 2004, along with YFirst and the now defunct Centurion Lakshmi Bank.

Ambar Capital and law firm Khosla Dhingra advised Malwa. Konkan was advised by Rothwell India.

On BSE, Malwa ended 4.1 per cent lower at Rs 212.35, while Konkan rose 8.6 per cent. <s23>Kolkata-based investor Ashok Poddar</s23>, who owns both, <c23>posted</c23>: "<q23>My left pocket has picked my right.</q23>"
-----
1 | indirect | Konkan Bank Karmachari Sangh | ORG | organisation
2 | indirect | Malwa Bank and Konkan Mercantile Bank | GROUP | group
3 | direct | Raghav Subramanian | PERSON | name
4 | indirect | Raghav Subramanian | PERSON | pronoun
5 | mixed | Raghav Subramanian | PERSON | pronoun
6 | direct | Sunanda Prabhu-Desai | PERSON | pronoun
7 | attitude | Raghav Subramanian | PERSON | surname
8 | indirect | Sunanda Prabhu-Desai | PERSON | surname
9 | indirect | separate exchange filings | DOCUMENT | document
10 | direct | Zubin Contractor | PERSON | name
11 | attitude | Zubin Contractor | PERSON | pronoun
12 | mixed | Meenal Thakkar and Devika Rao | GROUP | name
13 | indirect | Meenal Thakkar and Devika Rao | GROUP | pronoun
14 | indirect | Konkan Bank Karmachari Sangh | ORG | organisation
15 | indirect | C V Pillai | PERSON | name
16 | direct | C V Pillai | PERSON | surname
17 | mixed | Konkan Mercantile Bank | ORG | organisation
18 | indirect | people in the know | GROUP | group
19 | indirect | people in the know | GROUP | pronoun
20 | indirect | senior finance ministry official | PERSON | title
21 | direct | senior finance ministry official | PERSON | title
22 | direct | plaque below his bust at the head office in Fort | DOCUMENT | document
23 | direct | Ashok Poddar | PERSON | name
entity | PERSON | Raghav Subramanian | Subramanian | Managing Director and Chief Executive Officer | Malwa Bank
entity | PERSON | Sunanda Prabhu-Desai | Prabhu-Desai | - | Konkan Mercantile Bank
entity | PERSON | Zubin Contractor | - | banking analyst | Sharekunj Securities
entity | PERSON | Meenal Thakkar | - | - | Oakfield Nuvo
entity | PERSON | Devika Rao | - | - | Oakfield Nuvo
entity | PERSON | C V Pillai | Pillai | general secretary | Konkan Bank Karmachari Sangh
entity | PERSON | Vithalrao Prabhu-Desai | - | cashew trader | Konkan Mercantile Bank
entity | PERSON | Dinesh Holkar-Jain | - | textile magnate | Malwa Bank
entity | PERSON | Ashok Poddar | - | investor | -
entity | ORG | Malwa Bank | Malwa | - | -
entity | ORG | Konkan Mercantile Bank | Konkan Mercantile; Konkan | - | -
entity | ORG | Reserve Bank of India | RBI | - | -
entity | ORG | Competition Commission of India | CCI | - | -
entity | ORG | Vindhya Ropeways | - | - | -
entity | ORG | National Company Law Tribunal | NCLT | - | -
entity | ORG | Sharekunj Securities | - | - | -
entity | ORG | Oakfield Nuvo | - | - | -
entity | ORG | Infosoft | - | - | -
entity | ORG | Konkan Bank Karmachari Sangh | - | - | -
entity | ORG | Life Insurance Corporation of India | LIC | - | -
entity | ORG | Bhatia Family Trust | - | - | -
entity | ORG | Temjin Capital | - | - | -
entity | ORG | Malwa Gramin Finance | - | - | -
entity | ORG | YFirst | - | - | -
entity | ORG | Centurion Lakshmi Bank | - | - | -
entity | ORG | Ambar Capital | - | - | -
entity | ORG | Khosla Dhingra | - | - | -
entity | ORG | Rothwell India | - | - | -
entity | ORG | BSE | - | - | -
entity | LOC | Mumbai | - | - | -
entity | LOC | Nagpur | - | - | -
entity | LOC | Maharashtra | - | - | -
entity | LOC | Goa | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Ratnagiri | - | - | -
entity | LOC | Fort | - | - | -
entity | LOC | Indore | - | - | -
entity | LOC | Kolkata | - | - | -
meta | Malwa Bank board clears merger with Konkan Mercantile; staff union threatens stir | - | BS Reporter
