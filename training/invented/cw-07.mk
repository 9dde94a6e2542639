Corvanta roll-out frozen in Ireland after dosing fault

<s1>Regulator</s1> <c1>calls</c1> vendor’s response ‘<q1>slow, partial and grudging</q1>’; <s2>company</s2> <c2>denies</c2> <q2>cover-up</q2>

Aoife Trant, Dublin

<s3>The Health Products Regulatory Authority (HPRA)</s3> <c3>has ordered</c3> <a3>Corvanta Health</a3> <q3>to stop installing its WardView prescribing software in Irish hospitals</q3>, after a fault displayed milligrams as micrograms on 61 drug charts.

<s4>A field safety notice</s4>, published on Tuesday, <c4>says</c4> <q4>the Eindhoven firm had known of the fault since 11 April but warned only two customers out of nine</q4>. <s5>It</s5> <c5>describes</c5> the response as ‘<q5>slow, partial and grudging</q5>’.

<q6>No patient came to harm</q6>, <c6>according to</c6> <s6>St Colman’s University Hospital in Galway</s6>, where a pharmacist spotted the error in a child’s morphine order.

<s7>That pharmacist, Dervla Ní Chonaill</s7>, <c7>says</c7> <q7>she raised a ticket the same night</q7>. <a8>She</a8> <c8>was told</c8> by <s8>a support agent</s8> that <q8>the missing zeroes were ‘a display preference’</q8>.

‘<q9>A thousandfold is not a preference,</q9>’ <s9>the Galway woman</s9> <c9>told</c9> <a9>Care Systems Weekly</a9>. ‘<q9>I went round with a torch and checked every chart by hand.</q9>’

<s10>Joris Terlouw, Corvanta’s chief executive</s10>, <c10>maintained</c10> that <q10>the company had ‘followed its own procedure to the letter’</q10>. <s11>The engineer</s11>, who founded the business with his sister in a former Philips canteen, <c11>pledged</c11> <q11>a patch for every site by 20 June</q11>.

His sister put it differently. ‘<q12>We kept the letter of the procedure and lost its spirit,</q12>’ <s12>Annelies Terlouw, the medical director</s12>, <c12>wrote</c12> in an internal memo obtained by this title. <s13>The physician</s13> <c13>urged</c13> <a13>colleagues</a13> <q13>to ‘ring nine hospitals before lunch’</q13>. Seven were not rung.

Ní Chonaill has since been invited to Eindhoven. <s14>She</s14> <c14>does not intend</c14> <q14>to go</q14>.

<s15>The Health Service Executive</s15>, whose national contract with the supplier is worth €83m, <c15>wants</c15> <q15>assurances ‘in writing and in milligrams’</q15>. <s16>Fórsa and SIPTU, the two unions at St Colman’s</s16>, <c16>have advised</c16> <a16>members</a16> <q16>to go back to paper</q16>.

<s17>Social Democrats TD Fintan Garrahy</s17> <c17>pressed for</c17> <q17>publication of the contract</q17>. <s18>The minister of state</s18> <c18>told</c18> <a18>the Dáil</a18> <q18>she was ‘not inclined to litigate a comma’</q18>.

In London, <s19>the MHRA</s19> <c19>said</c19> <q19>two NHS trusts, Wyre & Lune and North Kesteven, ran an older version and were unaffected</q19>.

<s25>Analysts</s25> <c25>expect</c25> <q25>pain</q25>. <s20>Van der Plaat Zonen</s20> <c20>reckons</c20> <q20>the freeze will cost Corvanta €14m this year</q20>; <s21>the Rotterdam broker</s21> now <c21>rates</c21> the stock ‘<q21>hold your nose</q21>’. Shares in the group, 38 per cent of which is held by Kestrel Bridge Capital, closed 9 per cent down on Euronext Amsterdam.

Rivals are circling. <s22>Lumis</s22>, which lost the Irish tender in 2021, <c22>has offered</c22> <q22>to step in free of charge until Christmas</q22>. Others on that shortlist were 9Dots, Hollis Byrne and Oracle Health.

<s23>Patients Not Passwords, a lobby group in Cork</s23>, <c23>branded</c23> the order ‘<q23>a parking ticket</q23>’.

WardView remains on sale elsewhere. <s24>The company’s website</s24> still <c24>bills</c24> it as ‘<q24>the chart that cannot lie</q24>’.
-----
1 | mixed | Health Products Regulatory Authority | ORG | organisation
2 | indirect | Corvanta Health | ORG | organisation
3 | indirect | Health Products Regulatory Authority | ORG | organisation
4 | indirect | field safety notice | DOCUMENT | document
5 | mixed | field safety notice | DOCUMENT | pronoun
6 | indirect | St Colman’s University Hospital | ORG | organisation
7 | indirect | Dervla Ní Chonaill | PERSON | name
8 | mixed | support agent | PERSON | title
9 | direct | Dervla Ní Chonaill | PERSON | title
10 | mixed | Joris Terlouw | PERSON | name
11 | indirect | Joris Terlouw | PERSON | title
12 | direct | Annelies Terlouw | PERSON | name
13 | mixed | Annelies Terlouw | PERSON | title
14 | attitude | Dervla Ní Chonaill | PERSON | pronoun
15 | mixed | Health Service Executive | ORG | organisation
16 | indirect | Fórsa and SIPTU | GROUP | group
17 | indirect | Fintan Garrahy | PERSON | name
18 | mixed | minister of state | PERSON | title
19 | indirect | MHRA | ORG | organisation
20 | attitude | Van der Plaat Zonen | ORG | organisation
21 | mixed | Van der Plaat Zonen | ORG | organisation
22 | indirect | Lumis | ORG | organisation
23 | mixed | Patients Not Passwords | ORG | organisation
24 | mixed | company’s website | DOCUMENT | document
25 | attitude | Analysts | GROUP | group
entity | PERSON | Dervla Ní Chonaill | Ní Chonaill | pharmacist | St Colman’s University Hospital
entity | PERSON | Joris Terlouw | - | chief executive | Corvanta Health
entity | PERSON | Annelies Terlouw | - | medical director | Corvanta Health
entity | PERSON | Fintan Garrahy | - | TD | -
entity | ORG | Corvanta Health | Corvanta | - | -
entity | ORG | Health Products Regulatory Authority | HPRA | - | -
entity | ORG | St Colman’s University Hospital | St Colman’s | - | -
entity | ORG | Care Systems Weekly | - | - | -
entity | ORG | Philips | - | - | -
entity | ORG | Health Service Executive | - | - | -
entity | ORG | Fórsa | - | - | -
entity | ORG | SIPTU | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | MHRA | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Wyre & Lune | - | - | -
entity | ORG | North Kesteven | - | - | -
entity | ORG | Van der Plaat Zonen | - | - | -
entity | ORG | Kestrel Bridge Capital | - | - | -
entity | ORG | Euronext Amsterdam | - | - | -
entity | ORG | Lumis | - | - | -
entity | ORG | 9Dots | - | - | -
entity | ORG | Hollis Byrne | - | - | -
entity | ORG | Oracle Health | - | - | -
entity | ORG | Patients Not Passwords | - | - | -
entity | LOC | Eindhoven | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Cork | - | - | -
entity | NORP | Irish | - | - | -
entity | NORP | Social Democrats | - | - | -
meta | Corvanta roll-out frozen in Ireland after dosing fault | - | Aoife Trant
