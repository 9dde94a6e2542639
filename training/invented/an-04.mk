<s1>Corrib</s1> <c1>denies</c1> <q1>‘dumping’ borrowers</q1> as €412m of loans go to US fund

Caoilfhionn Mac Giolla Phádraig
Business Correspondent

<s2>Corrib Mutual</s2> <c2>has defended</c2> <q2>the sale of 2,900 home loans to a US vulture fund</q2>, after <s3>one TD</s3> <c3>compared</c3> it to “<q3>selling the family dog to a knacker</q3>”.

The Galway-based bank confirmed the €412 million deal with Blackthorn Peak Capital in a two-line notice to Euronext Dublin on Monday evening. The loans, known inside the bank as Project Heron, will be held by Sable Lough DAC and serviced by Pender, a Limerick debt collector.

Its chief executive, Fergal Lane, appeared yesterday before the Oireachtas finance committee. “<q4>These are not sleeping dogs,</q4>” <s4>he</s4> <c4>told</c4> <a4>members</a4>. “<q4>Seven in ten have not made a payment since 2019. The Central Bank wants them off our books, and so does the ECB.</q4>”

<s5>Mr Lane</s5> <c5>insisted</c5> <q5>every customer kept the protection of the Code of Conduct on Mortgage Arrears</q5>. <s6>He</s6> <c6>would not say</c6> <q6>what price Blackthorn had paid</q6>.

<s7>Sinn Féin’s Aodhán Breen</s7>, who represents Galway West, <c7>accused</c7> the bank of <q7>dumping people “it had tea with in 2006”</q7>. <s8>The Fianna Fáil chair, Philomena Price</s8>, <c8>asked</c8> <q8>why Corrib had not offered the loans to a State-backed buyer</q8>.

<s9>The Department of Finance</s9> <c9>said</c9> <q9>loan sales were “a commercial matter for the bank concerned”</q9>.

In Ballyvarney, <s10>Gráinne Folan and her husband, Tomás</s10>, <c10>said</c10> <q10>they had learned of the sale from RTÉ</q10>. The couple, who owe €186,000 on a bungalow at Cloonagh Cross, fell behind when the Wexler plant shut. <s11>They</s11> <c11>fear</c11> <q11>Pender will seek repossession by Christmas</q11>.

“<q12>We never missed a meeting with the bank,</q12>” <c12>said</c12> <s12>Ms Folan, a special needs assistant at Scoil Naomh Éanna</s12>. “<q12>Now we have a letter from a Sable something. Who is Sable? Where does he live?</q12>”

Sable’s registered office is at Halifax House, on Sir John Rogerson’s Quay, an address it shares with 340 other companies. Filings show its only directors work for Trench & Hollis, a corporate services firm.

<s13>David Hallinan of the Mortgage Holders’ Alliance</s13> <c13>claimed</c13> <q13>Blackthorn had “form” in Spain</q13>, where it bought 11,000 loans from Caja Ribera. <s14>A judgment of the High Court</s14> in 2023 <c14>found</c14> that <q14>Pender had written to a widow in Athenry 61 times in a year</q14>.

<s15>Pender</s15>, which has since changed hands, <c15>apologised</c15> at the time for “<q15>the tone of certain letters</q15>”. <s16>The company</s16> <c16>said</c16> last night that <q16>it was “regulated, local and here to help”</q16>. <s17>Blackthorn</s17>, contacted through its Dublin advisers Carty Field, <c17>said</c17> <q17>it looked forward to “constructive engagement with customers”</q17>.

<s18>Free Legal Advice Centres (Flac)</s18> <c18>urged</c18> <a18>borrowers</a18> <q18>to keep paying what they could and to contact Mabs</q18>. <q19>A transfer does not alter the terms of a loan</q19>, <s19>the organisation</s19> <c19>stressed</c19>.

The Central Bank has no power to stop the sale. <s20>Its deputy governor, Sorcha Banks</s20>, <c20>warned</c20> <a20>lenders</a20> in March, however, that <q20>she expected “better than a postcard”</q20> when loans were moved.

Corrib, founded in 1868 as the Claddagh Penny Bank, has now sold four portfolios since the crash. Staff at its Eyre Square branch, represented by the Financial Services Union, wore black armbands for the last of them.
-----
1 | mixed | Corrib Mutual | ORG | organisation
2 | attitude | Corrib Mutual | ORG | organisation
3 | mixed | one TD | PERSON | title
4 | direct | Fergal Lane | PERSON | pronoun
5 | indirect | Fergal Lane | PERSON | surname
6 | attitude | Fergal Lane | PERSON | pronoun
7 | mixed | Aodhán Breen | PERSON | name
8 | indirect | Philomena Price | PERSON | name
9 | mixed | Department of Finance | ORG | organisation
10 | indirect | Gráinne Folan and Tomás | GROUP | name
11 | attitude | Gráinne Folan and Tomás | GROUP | pronoun
12 | direct | Gráinne Folan | PERSON | surname
13 | mixed | David Hallinan | PERSON | name
14 | indirect | judgment of the High Court | DOCUMENT | document
15 | mixed | Pender | ORG | organisation
16 | mixed | Pender | ORG | organisation
17 | mixed | Blackthorn Peak Capital | ORG | organisation
18 | indirect | Free Legal Advice Centres | ORG | organisation
19 | indirect | Free Legal Advice Centres | ORG | organisation
20 | mixed | Sorcha Banks | PERSON | name
entity | PERSON | Fergal Lane | Mr Lane | chief executive | Corrib Mutual
entity | PERSON | Aodhán Breen | - | TD | Sinn Féin
entity | PERSON | Philomena Price | - | chair | Fianna Fáil
entity | PERSON | Gráinne Folan | Ms Folan | special needs assistant | Scoil Naomh Éanna
entity | PERSON | Tomás | - | - | -
entity | PERSON | David Hallinan | - | - | Mortgage Holders’ Alliance
entity | PERSON | Sorcha Banks | - | deputy governor | Central Bank
entity | ORG | Corrib Mutual | Corrib | - | -
entity | ORG | Blackthorn Peak Capital | Blackthorn | - | -
entity | ORG | Euronext Dublin | - | - | -
entity | ORG | Sable Lough DAC | Sable | - | -
entity | ORG | Pender | - | - | -
entity | ORG | Oireachtas | - | - | -
entity | ORG | Central Bank | - | - | -
entity | ORG | ECB | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Department of Finance | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Wexler | - | - | -
entity | ORG | Scoil Naomh Éanna | - | - | -
entity | ORG | Trench & Hollis | - | - | -
entity | ORG | Mortgage Holders’ Alliance | - | - | -
entity | ORG | Caja Ribera | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Carty Field | - | - | -
entity | ORG | Free Legal Advice Centres | Flac | - | -
entity | ORG | Mabs | - | - | -
entity | ORG | Claddagh Penny Bank | - | - | -
entity | ORG | Financial Services Union | - | - | -
entity | NORP | Fianna Fáil | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Galway West | - | - | -
entity | LOC | Ballyvarney | - | - | -
entity | LOC | Cloonagh Cross | - | - | -
entity | LOC | Halifax House | - | - | -
entity | LOC | Sir John Rogerson’s Quay | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Athenry | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Eyre Square | - | - | -
meta | Corrib denies ‘dumping’ borrowers as €412m of loans go to US fund | - | Caoilfhionn Mac Giolla Phádraig
