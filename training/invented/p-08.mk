Commission, opposition clash over missing result forms as Tumbili count enters third day

By Akinyi Othoch and Peter Kasivu

<s1>The electoral commission</s1> yesterday <c1>ordered</c1> <q1>a fresh tally in four constituencies of Tumbili County</q1> after it emerged that result forms from 61 polling stations had been mislaid between the polling centres and the county hall.

The order came hours after supporters of Ms Rehema Kilonzo, the opposition candidate for governor, barricaded the Voi road with burning tyres. Police lobbed tear gas to disperse the crowd. Two people were treated for gunshot wounds.

<s2>Commission chairman Justice (Rtd) Samuel Oyugi</s2> <c2>told</c2> <a2>a press conference</a2> that <q2>the forms had been found in the boot of a vehicle belonging to a returning officer</q2>, who has since been suspended.

“<q3>I want to assure the people of Tumbili that no vote has been lost,</q3>” <s3>he</s3> <c3>said</c3>. “<q3>A form is a piece of paper. The votes are in the boxes, and the boxes are sealed.</q3>”

<s4>He</s4> <c4>dismissed</c4> <q4>claims that the delay was meant to favour the incumbent, Governor Hassan Mwakio of the Jubilant Alliance</q4>.

But Ms Kilonzo would have none of it. Addressing reporters at her Wundanyi home, flanked by her running mate, Mr Elijah Mghendi, <s6>the former banker</s6> <c6>accused</c6> the commission of “<q6>cooking figures at night</q6>”.

“<q7>They have found the forms in a boot. Tomorrow they will find the voters there too,</q7>” <s7>she</s7> <c7>said</c7>, to laughter from her agents.

<s8>Ms Kilonzo</s8> <c8>said</c8> <q8>her own tally centre put her ahead by 11,400 votes</q8>. <s9,10>She</s9,10> <c9>vowed</c9> <q9>not to accept any result announced without the original forms</q9>, and <c10>asked</c10> <a10>her supporters</a10> <q10>to remain peaceful</q10>.

“<q11>Let nobody touch a shop. Let nobody touch a neighbour,</q11>” <s11>she</s11> <c11>added</c11>.

The governor has kept a low profile since voting on Tuesday. <s12>His chief agent, Mr Daniel Mwadime</s12>, <c12>said</c12> <q12>Mr Mwakio was confident of victory and would wait for the official tally</q12>.

“<q13>My sister should go and rest,</q13>” <c13>said</c13> <s13>Mr Mwadime</s13>, referring to Ms Kilonzo. “<q13>She lost in 2017, she lost in 2022, and both times it was the forms.</q13>”

By 6pm, provisional results from 402 of 511 polling stations gave the governor 98,212 votes against 96,870 for his rival. Turnout stood at 64 per cent.

<c14>According to</c14> <s14>the Elections Observation Forum</s14>, which deployed 220 monitors in the county, <q14>voting went on smoothly in most places but agents were thrown out of nine stations in Mwatate</q14>. In a preliminary statement, <s15>the group</s15> <c15>urged</c15> <a15>the commission</a15> <q15>to publish scanned copies of every form</q15>.

“<q16>The law gives them seven days. Trust will not last seven days,</q16>” <s16>its coordinator, Dr Wambui Njeru</s16>, <c16>told</c16> <a16>the Nation</a16>.

<s17>The don</s17>, who teaches law at the University of Nairobi, <c17>said</c17> <q17>a similar lapse led to the nullification of the Senate race in 2013</q17>.

Church leaders also waded in. <s18,19>Bishop Festus Mwandawiro</s18,19> <c18>called for</c18> <q18>calm</q18> and <c19>asked</c19> <a19>politicians</a19> <q19>to “stop lighting fires they cannot put out”</q19>. He spoke at St Mark’s, where some 40 families displaced by the chaos spent the night.

Among them was Mama Zainabu Chao, a mother of five, whose vegetable kiosk was burnt. “<q20>I voted in the morning. By evening I had nothing to sell,</q20>” <s20>she</s20> <c20>said</c20>. <s21>She</s21> <c21>does not know</c21> <q21>who set it on fire</q21> and would rather not find out.

<s22>County police commander Rose Lelgo</s22> <c22>said</c22> <q22>17 people had been arrested and would be taken to court on Monday</q22>. <s23,24>She</s23,24> <c23>denied</c23> that <q23>officers had used live bullets</q23>, <c24>saying</c24> <q24>the two injuries were being investigated</q24>.

But <s25>a doctor at the Moi Referral Hospital</s25>, <s27>who</s27> <c27>sought</c27> <q27>anonymity</q27> because he is not authorised to speak to the Press, <c25>said</c25> <q25>one of the victims, a boda boda rider, had been shot in the back</q25>.

<s26>The Independent Policing Oversight Authority</s26> <c26>said</c26> <q26>it had sent a team</q26>.

Tallying continues today.
-----
1 | indirect | electoral commission | ORG | organisation
2 | indirect | Samuel Oyugi | PERSON | name
3 | direct | Samuel Oyugi | PERSON | pronoun
4 | indirect | Samuel Oyugi | PERSON | pronoun
6 | mixed | Rehema Kilonzo | PERSON | title
7 | direct | Rehema Kilonzo | PERSON | pronoun
8 | indirect | Rehema Kilonzo | PERSON | surname
9 | indirect | Rehema Kilonzo | PERSON | pronoun
10 | indirect | Rehema Kilonzo | PERSON | pronoun
11 | direct | Rehema Kilonzo | PERSON | pronoun
12 | indirect | Daniel Mwadime | PERSON | name
13 | direct | Daniel Mwadime | PERSON | surname
14 | indirect | Elections Observation Forum | ORG | organisation
15 | indirect | Elections Observation Forum | ORG | organisation
16 | direct | Wambui Njeru | PERSON | name
17 | indirect | Wambui Njeru | PERSON | title
18 | indirect | Festus Mwandawiro | PERSON | name
19 | mixed | Festus Mwandawiro | PERSON | name
20 | direct | Zainabu Chao | PERSON | pronoun
21 | attitude | Zainabu Chao | PERSON | pronoun
22 | indirect | Rose Lelgo | PERSON | name
23 | indirect | Rose Lelgo | PERSON | pronoun
24 | indirect | Rose Lelgo | PERSON | pronoun
25 | indirect | doctor at the Moi Referral Hospital | PERSON | title
27 | indirect | doctor at the Moi Referral Hospital | PERSON | pronoun
26 | indirect | Independent Policing Oversight Authority | ORG | organisation
entity | PERSON | Rehema Kilonzo | Ms Rehema Kilonzo; Ms Kilonzo | opposition candidate for governor | -
entity | PERSON | Samuel Oyugi | Justice (Rtd) Samuel Oyugi | chairman | electoral commission
entity | PERSON | Hassan Mwakio | Governor Hassan Mwakio; Mr Mwakio | Governor | Jubilant Alliance
entity | PERSON | Elijah Mghendi | Mr Elijah Mghendi | running mate | -
entity | PERSON | Daniel Mwadime | Mr Daniel Mwadime; Mr Mwadime | chief agent | -
entity | PERSON | Wambui Njeru | Dr Wambui Njeru | coordinator | Elections Observation Forum
entity | PERSON | Festus Mwandawiro | Bishop Festus Mwandawiro | Bishop | -
entity | PERSON | Zainabu Chao | Mama Zainabu Chao | - | -
entity | PERSON | Rose Lelgo | - | County police commander | -
entity | ORG | Jubilant Alliance | - | - | -
entity | ORG | Elections Observation Forum | - | - | -
entity | ORG | Nation | - | - | -
entity | ORG | University of Nairobi | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | St Mark’s | - | - | -
entity | ORG | Moi Referral Hospital | - | - | -
entity | ORG | Independent Policing Oversight Authority | - | - | -
entity | LOC | Tumbili County | Tumbili | - | -
entity | LOC | Voi | - | - | -
entity | LOC | Wundanyi | - | - | -
entity | LOC | Mwatate | - | - | -
meta | Commission, opposition clash over missing result forms as Tumbili count enters third day | - | Akinyi Othoch and Peter Kasivu
