‘<q1>Over my dead body</q1>’: Senator digs in as EACC goes for Sh380m school land

By Wycliffe Odera and Joyce Nyambura

<s2>The Ethics and Anti-Corruption Commission (EACC)</s2> <c2>wants</c2> <q2>to repossess a 14-acre parcel in Nakuru</q2> that <s3>it</s3> <c3>claims</c3> <q3>was hived off a public school and ended up with a company linked to Senator Hezron Kiptanui</q3>.

<q4>The land in Section 58, valued at Sh380 million, was set aside in 1978 for Baharini Hills Primary School</q4>, <c4>according to</c4> <s4>documents</s4> filed at the Environment and Land Court on Monday.

In her affidavit, <s5>EACC investigator Halima Abdirahman</s5> <c5>says</c5> <q5>the plot was irregularly allocated to Tegat Ventures Limited in 2013, two weeks before the municipal council was wound up</q5>.

<s6>She</s6> <c6>accuses</c6> three former officials of the Ministry of Lands of <q6>fabricating a development plan</q6>.

“<q7>The school was never consulted, the board never met and the minutes relied upon are a forgery,</q7>” <s7>Ms Abdirahman</s7> <c7>swears</c7>.

But <s8>the Senator</s8> yesterday <c8>dismissed</c8> the suit as <q8>a witch-hunt ahead of next year’s polls</q8>.

“<q9>They will take that land over my dead body,</q9>” <s9>he</s9> <c9>told</c9> <a9>journalists</a9> at Serem Gardens Hotel. “<q9>I know the seller, I have seen the title deed and the rates are paid. Let them go and fish elsewhere.</q9>”

<s10>Mr Kiptanui</s10> <c10>denied</c10> <q10>owning Tegat</q10>, whose directors are his wife, Mrs Lydia Jebet Kiptanui, and his younger brother, Mr Amos Kiptanui.

Reached on phone, <s11>the brother</s11> <c11>said</c11> <q11>he was “in a funeral”</q11> and hung up.

At the school, where 1,140 learners share 11 classrooms, <s12>parents</s12> stormed the plot on Tuesday, uprooting fencing posts and <c12>chanting</c12> “<q12>Haki yetu!</q12>”

“<q13>Our children are learning under a tree while somebody is planning apartments,</q13>” <c13>said</c13> <s13>Ms Priscah Atieno, the chairperson of the board of management</s13>.

<s14>She</s14> <c14>appealed to</c14> <a14>the Head of State</a14> <q14>to intervene</q14>.

<s15>The headteacher, Mr Zachary Mutisya</s15>, <c15>recalled</c15> <q15>how surveyors arrived one Saturday with armed men</q15>. “<q16>We were told to keep quiet if we valued our jobs,</q16>” <s16>he</s16> <c16>said</c16>.

His predecessor, Mr Elkanah Rotich, was transferred to Turkana a month after writing to the National Land Commission (NLC).

<s17>NLC chairperson Tabitha Wekesa</s17> <c17>said</c17> <q17>the commission recommended revocation of the title in 2019 but the Chief Land Registrar ignored it</q17>.

“<q18>We are not a toothless dog; we are a dog that has been tied,</q18>” <s18>Dr Wekesa</s18> <c18>quipped</c18>.

In court, <s19>Tegat’s advocate, Mr Fredrick Oluoch of Oluoch, Karanja & Company</s19>, <c19>told</c19> <a19>Justice Mwanaisha Said</a19> that <q19>the EACC was time-barred</q19>. <s20>He</s20> <c20>urged</c20> <a20>her</a20> <q20>to strike out the suit</q20>.

<s21>The judge</s21> instead <c21>directed</c21> that <q21>the status quo be maintained until March 4</q21>.

“<q22>The public interest in a playground outweighs a developer’s hurry,</q22>” <s22>Justice Said</s22> <c22>ruled</c22>.

The company has already fenced off half of the plot, and an earth mover belonging to Jengo Bora, a Chinese-owned contractor, has been parked next to the Standard Five block since January. The Kenya Urban Roads Authority (Kura) holds a strip of the same land for the proposed Njoro Bypass.

The matter has split local leaders. <s23>Mr Kiptanui’s party, the National Harambee Movement</s23>, <c23>vowed</c23> <q23>to stand with him</q23>, while <s24>Midrift Rights Network, a Nakuru lobby</s24>, <c24>asked</c24> <a24>it</a24> <q24>to kick him out</q24>.

“<q25>A man who eats the field where children play will one day eat the children’s uniform,</q25>” <c25>said</c25> <s25>its coordinator, Mr Boniface “<x>Tingiza</x>” Ouma</s25>.

The Ministry of Lands had not responded to our queries by the time of going to press.
-----
1 | direct | Hezron Kiptanui | PERSON | none
2 | attitude | Ethics and Anti-Corruption Commission | ORG | organisation
3 | indirect | Ethics and Anti-Corruption Commission | ORG | pronoun
4 | indirect | documents | DOCUMENT | document
5 | indirect | Halima Abdirahman | PERSON | name
6 | indirect | Halima Abdirahman | PERSON | pronoun
7 | direct | Halima Abdirahman | PERSON | surname
8 | indirect | Hezron Kiptanui | PERSON | title
9 | direct | Hezron Kiptanui | PERSON | pronoun
10 | indirect | Hezron Kiptanui | PERSON | surname
11 | mixed | Amos Kiptanui | PERSON | title
12 | direct | parents | GROUP | group
13 | direct | Priscah Atieno | PERSON | name
14 | indirect | Priscah Atieno | PERSON | pronoun
15 | indirect | Zachary Mutisya | PERSON | name
16 | direct | Zachary Mutisya | PERSON | pronoun
17 | indirect | Tabitha Wekesa | PERSON | name
18 | direct | Tabitha Wekesa | PERSON | surname
19 | indirect | Fredrick Oluoch | PERSON | name
20 | indirect | Fredrick Oluoch | PERSON | pronoun
21 | indirect | Mwanaisha Said | PERSON | title
22 | direct | Mwanaisha Said | PERSON | surname
23 | indirect | National Harambee Movement | ORG | organisation
24 | indirect | Midrift Rights Network | ORG | organisation
25 | direct | Boniface “Tingiza” Ouma | PERSON | name
entity | PERSON | Hezron Kiptanui | Senator Hezron Kiptanui; Mr Kiptanui | Senator | National Harambee Movement
entity | PERSON | Halima Abdirahman | Ms Abdirahman | investigator | Ethics and Anti-Corruption Commission
entity | PERSON | Lydia Jebet Kiptanui | Mrs Lydia Jebet Kiptanui | director | Tegat Ventures Limited
entity | PERSON | Amos Kiptanui | Mr Amos Kiptanui | director | Tegat Ventures Limited
entity | PERSON | Priscah Atieno | Ms Priscah Atieno | chairperson of the board of management | Baharini Hills Primary School
entity | PERSON | Zachary Mutisya | Mr Zachary Mutisya | headteacher | Baharini Hills Primary School
entity | PERSON | Elkanah Rotich | Mr Elkanah Rotich | - | -
entity | PERSON | Tabitha Wekesa | Dr Wekesa | chairperson | National Land Commission
entity | PERSON | Fredrick Oluoch | Mr Fredrick Oluoch | advocate | Oluoch, Karanja & Company
entity | PERSON | Mwanaisha Said | Justice Mwanaisha Said; Justice Said | judge | -
entity | PERSON | Boniface “Tingiza” Ouma | Mr Boniface “Tingiza” Ouma | coordinator | Midrift Rights Network
entity | ORG | Ethics and Anti-Corruption Commission | EACC | - | -
entity | ORG | Baharini Hills Primary School | - | - | -
entity | ORG | Environment and Land Court | - | - | -
entity | ORG | Tegat Ventures Limited | Tegat | - | -
entity | ORG | Ministry of Lands | - | - | -
entity | ORG | National Land Commission | NLC | - | -
entity | ORG | Oluoch, Karanja & Company | - | - | -
entity | ORG | Jengo Bora | - | - | -
entity | ORG | Kenya Urban Roads Authority | Kura | - | -
entity | ORG | National Harambee Movement | - | - | -
entity | ORG | Midrift Rights Network | - | - | -
entity | NORP | Chinese | - | - | -
entity | LOC | Nakuru | - | - | -
entity | LOC | Section 58 | - | - | -
entity | LOC | Serem Gardens Hotel | - | - | -
entity | LOC | Turkana | - | - | -
entity | LOC | Njoro Bypass | - | - | -
meta | ‘Over my dead body’: Senator digs in as EACC goes for Sh380m school land | - | Wycliffe Odera and Joyce Nyambura
