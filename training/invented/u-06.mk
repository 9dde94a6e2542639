Bihar floods: <q1>Relief reaching every block</q1>, <c1>says</c1> <s1>minister</s1>

By Ritika Sahay, Patna

<s3,4>Bihar disaster management minister Satyendra Paswan</s3,4> on Friday <c3>said</c3> <q3>relief material had reached all 94 flood-hit blocks</q3> and <c4>ruled out</c4> <q4>any shortage of boats</q4>, a day after protesters blocked a national highway in Darbhanga over delayed supplies.

Addressing reporters after a review meeting chaired by chief minister Indrajit Mahato, <s5>Paswan</s5> <c5>said</c5> <q5>1,412 community kitchens were serving meals to nearly 900,000 people</q5>. “<q6>No one will sleep hungry. Wherever there is a complaint, the officer concerned will be held accountable,</q6>” <s6>he</s6> <c6>said</c6>.

<q7>The state government has so far transferred ₹7,000 each to the accounts of 312,000 families as gratuitous relief</q7>, <c7>according to</c7> <s7>a bulletin</s7> issued by the disaster management department.

However, <s8>leader of the opposition Nusrat Alam</s8> <c8>alleged</c8> that <q8>relief was being distributed on party lines</q8>. <s9>Alam</s9>, who toured three villages in Darbhanga’s Kusheshwar Asthan block on Thursday, <c9>said</c9> <q9>families had been living on an embankment for nine days without tarpaulin sheets</q9>.

“<q10>The minister is counting kitchens from a helicopter. I counted them from a boat and I found two,</q10>” <s10>she</s10> <c10>told</c10> <a10>reporters</a10> in Patna. <s11>She</s11> also <c11>demanded</c11> that <q11>the Centre declare the floods a national calamity</q11>.

Reacting to the charge, <s12>Paswan</s12> <c12>said</c12> <q12>the opposition leader was “playing politics over people’s misery”</q12>. <s13>He</s13> <c13>pointed out</c13> that <q13>the block she visited was represented in the assembly by a legislator of her own party, the Jan Morcha</q13>.

<q14>At least 46 people have died since the Kosi and Bagmati rivers breached embankments at seven places last week</q14>, <s14>officials</s14> <c14>said</c14>. Eleven of the deaths were reported from Supaul alone.

A fresh spell of rain in Nepal has added to worries. The India Meteorological Department (IMD) has issued an orange alert for six districts. “<q15>The catchment has received 60% more rain than normal for the period. We advise people living within the embankments to move to higher ground,</q15>” <c15>said</c15> <s15>RK Choubey, a scientist at the IMD’s Patna centre</s15>.

The discharge at the Birpur barrage touched 580,000 cusecs on Wednesday night, the highest in 56 years. <s16>A senior engineer in the water resources department</s16> <c16>said</c16> <q16>the gates had to be opened at short notice</q16>. “<q17>We got the message at 2am. There was no time to announce it on loudspeakers in every hamlet,</q17>” <s17>the engineer</s17> <c17>said</c17>.

<s18>Water resources minister Kamleshwar Rai</s18> <c18>denied</c18> <q18>any lapse</q18>. “<q19>Warnings were issued as per protocol,</q19>” <s19,20>Rai</s19,20> <c19>said</c19>, <c20>adding</c20> that <q20>a three-member panel would look into the breaches and submit its report within a month</q20>.

In Delhi, <s21>Union minister of state for home affairs Devika Rao Kulkarni</s21> <c21>told</c21> <a21>the Lok Sabha</a21> that <q21>eight teams of the National Disaster Response Force had been deployed in the state</q21>. <s22>She</s22> <c22>assured</c22> <a22>members</a22> that “<q22>funds will not be a constraint</q22>”.

On the ground, anger was evident. “<q23>My son swam to the road to get rice and he came back with one packet of biscuits,</q23>” <c23>said</c23> <s23>Phoolmati Devi, 55</s23>, who has pitched a shelter of bamboo and saris on the embankment at Tilkeshwar. <s24>Her neighbour Ramdeo Mukhiya</s24> <c24>said</c24> <q24>he lost two buffaloes and all his seed</q24>. <s25>He</s25> <c25>does not know</c25> <q25>whether he will be compensated</q25>.

<s26>Darbhanga district magistrate Anjali Toppo</s26> <c26>said</c26> <q26>distribution in the block was hit because a bridge approach was washed away</q26>. “<q27>We have now engaged 140 private boats. The backlog will be cleared in 48 hours,</q27>” <s27>she</s27> <c27>said</c27>. <s28>The officer</s28> <c28>refuted</c28> <q28>claims that lists of beneficiaries were prepared by ruling party workers</q28>.

In 2008, a breach at Kusaha in Nepal displaced over three million people. The inquiry commission, headed by a retired judge, submitted its report six years later.

<q29>Mahato is likely to conduct an aerial survey of Saharsa and Madhubani on Saturday</q29>, <s29>his office</s29> <c29>said</c29>.
-----
1 | indirect | Satyendra Paswan | PERSON | title
3 | indirect | Satyendra Paswan | PERSON | name
4 | indirect | Satyendra Paswan | PERSON | name
5 | indirect | Satyendra Paswan | PERSON | surname
6 | direct | Satyendra Paswan | PERSON | pronoun
7 | indirect | bulletin issued by the disaster management department | DOCUMENT | document
8 | indirect | Nusrat Alam | PERSON | name
9 | indirect | Nusrat Alam | PERSON | surname
10 | direct | Nusrat Alam | PERSON | pronoun
11 | indirect | Nusrat Alam | PERSON | pronoun
12 | mixed | Satyendra Paswan | PERSON | surname
13 | indirect | Satyendra Paswan | PERSON | pronoun
14 | indirect | officials | GROUP | group
15 | direct | RK Choubey | PERSON | name
16 | indirect | senior engineer in the water resources department | PERSON | title
17 | direct | senior engineer in the water resources department | PERSON | title
18 | indirect | Kamleshwar Rai | PERSON | name
19 | direct | Kamleshwar Rai | PERSON | surname
20 | indirect | Kamleshwar Rai | PERSON | surname
21 | indirect | Devika Rao Kulkarni | PERSON | name
22 | mixed | Devika Rao Kulkarni | PERSON | pronoun
23 | direct | Phoolmati Devi | PERSON | name
24 | indirect | Ramdeo Mukhiya | PERSON | name
25 | attitude | Ramdeo Mukhiya | PERSON | pronoun
26 | indirect | Anjali Toppo | PERSON | name
27 | direct | Anjali Toppo | PERSON | pronoun
28 | indirect | Anjali Toppo | PERSON | title
29 | indirect | his office | ORG | organisation
entity | PERSON | Satyendra Paswan | Paswan | disaster management minister | -
entity | PERSON | Indrajit Mahato | Mahato | chief minister | -
entity | PERSON | Nusrat Alam | Alam | leader of the opposition | Jan Morcha
entity | PERSON | RK Choubey | - | scientist | India Meteorological Department
entity | PERSON | Kamleshwar Rai | Rai | Water resources minister | -
entity | PERSON | Devika Rao Kulkarni | - | Union minister of state for home affairs | -
entity | PERSON | Phoolmati Devi | - | - | -
entity | PERSON | Ramdeo Mukhiya | - | - | -
entity | PERSON | Anjali Toppo | - | district magistrate | -
entity | ORG | Centre | - | - | -
entity | ORG | Jan Morcha | - | - | -
entity | ORG | India Meteorological Department | IMD | - | -
entity | ORG | Lok Sabha | - | - | -
entity | ORG | National Disaster Response Force | - | - | -
entity | LOC | Bihar | - | - | -
entity | LOC | Darbhanga | - | - | -
entity | LOC | Kusheshwar Asthan | - | - | -
entity | LOC | Patna | - | - | -
entity | LOC | Kosi | - | - | -
entity | LOC | Bagmati | - | - | -
entity | LOC | Supaul | - | - | -
entity | LOC | Nepal | - | - | -
entity | LOC | Birpur barrage | - | - | -
entity | LOC | Delhi | - | - | -
entity | LOC | Tilkeshwar | - | - | -
entity | LOC | Kusaha | - | - | -
entity | LOC | Saharsa | - | - | -
entity | LOC | Madhubani | - | - | -
meta | Bihar floods: Relief reaching every block, says minister | - | Ritika Sahay
