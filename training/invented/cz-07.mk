Kvarken Cells wins 60-day reprieve but <s1>Swedish bank</s1> <c1>refuses</c1> <q1>to sign</q1>

By Outi Brandberg and Miles Achebe-Stone

VAASA, Finland, May 14 (EnergiWire) - <q2>Eight of Kvarken Cells' nine lenders have agreed to hold off until mid-July</q2>, <s2>the battery maker's chief executive</s2> <c2>said</c2> on Wednesday, giving it two months to find a buyer or a backer.

"<q3>We asked for air and we got air,</q3>" <s3>Pirkko Lindroos</s3> <c3>told</c3> <a3>EnergiWire</a3> by telephone from the company's plant at Sandholm, north of Vaasa. "<q3>Now we have to breathe.</q3>"

Kvarken owes 1.16 billion euros, of which 410 million is due to the European Investment Bank (EIB) and 290 million to Norrlandsbanken, the holdout.

<q4>The Umeå-based bank regards the terms as "a gift to shareholders"</q4>, <s4>two people with knowledge of the talks</s4> <c4>said</c4>. <s5>A spokesman for the lender</s5> <c5>would not be drawn</c5> on <q5>whether it would file for bankruptcy</q5>.

<s6>The standstill agreement</s6>, a copy of which was reviewed by EnergiWire, <c6>provides</c6> that <q6>new money will rank "ahead of everyone, the tax authority excepted."</q6>

Kvarken missed a coupon on its Luxembourg-listed bonds on April 30. Four days later <s7>it</s7> <c7>told</c7> <a7>the Ostrobothnia District Court</a7> that <q7>it had cash for "five weeks, six if the weather is kind."</q7>

"<q8>That line was mine and I regret it,</q8>" <c8>conceded</c8> <s8>Tapani Rautio, the finance chief</s8>. <s9>Lindroos</s9> <c9>denied</c9> <q9>speculation that he would leave</q9>.

Its biggest customer, Hagedorn, walked away from a 700 million euro order in February. <s10>The Kassel truck maker</s10> <c10>complained</c10> that <q10>one cell in eight had failed in the cold</q10>.

<s11>Lindroos</s11> <c11>has always put</c11> <q11>rejects at under 3 percent</q11>. <s12>An internal quality memo from December</s12>, however, <c12>gives</c12> <q12>a figure of 14 percent</q12>, and <s13>three former employees</s13> <c13>said</c13> <q13>they had been asked to relabel returned packs</q13>. <s14>The company</s14> <c14>called</c14> their account "<q14>wrong in every particular.</q14>"

Wuxi Leadway, which built the coating lines and is owed 88 million euros, could swap its claim for shares.

"<q15>We prefer a customer to a lawsuit,</q15>" <c15>said</c15> <s15>Gao Wenjie, head of its Hamburg office</s15>. But <s16>she</s16> <c16>ruled out</c16> <q16>shipping another machine on credit</q16>, a blow to Lindroos, who needs four.

<s17>Economy Minister Mikael Backlund</s17> <c17>said</c17> in Helsinki that <q17>the state was "not a battery company and does not wish to become one."</q17> <s18>The minister</s18>, who grew up in Vaasa, <c18>is hoping for</c18> <q18>a Norwegian buyer</q18>, with Equinor, Statkraft, Hydro and Polarvolt among names in circulation.

<s19>Jonna Ylitalo, chief shop steward for the Industrial Union at Sandholm</s19>, <c19>dismissed</c19> such talk as "<q19>sauna gossip.</q19>"

"<q20>I have 940 people asking me about mortgages,</q20>" <s20>the electrician</s20> <c20>said</c20>. <s21>She</s21> <c21>wants</c21> <q21>wages ring-fenced before any adviser is paid</q21>.

<s22>Last week's court filing</s22> <c22>lists</c22> <q22>fees of 19 million euros to the advisers Fenwick Strale and the Helsinki law firm Roos & Salmela since January</q22>.

<s23>Siv Aspelund of the Oslo broker Nordlys Markets</s23> <c23>estimates</c23> that <q23>bondholders, led by Silver Quay Capital, will recover 22 cents on the euro</q23>. "<q24>And that is if the Swedes blink,</q24>" <s24>the analyst</s24> <c24>added</c24>.

Creditors meet again on May 28 in Stockholm. The EIB declined to comment.
-----
1 | attitude | Norrlandsbanken | ORG | organisation
2 | indirect | Pirkko Lindroos | PERSON | title
3 | direct | Pirkko Lindroos | PERSON | name
4 | mixed | two people with knowledge of the talks | GROUP | group
5 | attitude | Norrlandsbanken | ORG | organisation
6 | mixed | standstill agreement | DOCUMENT | document
7 | mixed | Kvarken Cells | ORG | pronoun
8 | direct | Tapani Rautio | PERSON | name
9 | indirect | Pirkko Lindroos | PERSON | surname
10 | indirect | Hagedorn | ORG | organisation
11 | indirect | Pirkko Lindroos | PERSON | surname
12 | indirect | internal quality memo from December | DOCUMENT | document
13 | indirect | three former employees | GROUP | group
14 | mixed | Kvarken Cells | ORG | organisation
15 | direct | Gao Wenjie | PERSON | name
16 | indirect | Gao Wenjie | PERSON | pronoun
17 | mixed | Mikael Backlund | PERSON | name
18 | attitude | Mikael Backlund | PERSON | title
19 | mixed | Jonna Ylitalo | PERSON | name
20 | direct | Jonna Ylitalo | PERSON | title
21 | attitude | Jonna Ylitalo | PERSON | pronoun
22 | indirect | Last week's court filing | DOCUMENT | document
23 | indirect | Siv Aspelund | PERSON | name
24 | direct | Siv Aspelund | PERSON | title
entity | PERSON | Pirkko Lindroos | Lindroos | chief executive | Kvarken Cells
entity | PERSON | Tapani Rautio | - | finance chief | Kvarken Cells
entity | PERSON | Gao Wenjie | - | head of its Hamburg office | Wuxi Leadway
entity | PERSON | Mikael Backlund | - | Economy Minister | -
entity | PERSON | Jonna Ylitalo | - | chief shop steward | Industrial Union
entity | PERSON | Siv Aspelund | - | analyst | Nordlys Markets
entity | ORG | Kvarken Cells | Kvarken | - | -
entity | ORG | EnergiWire | - | - | -
entity | ORG | European Investment Bank | EIB | - | -
entity | ORG | Norrlandsbanken | - | - | -
entity | ORG | Ostrobothnia District Court | - | - | -
entity | ORG | Hagedorn | - | - | -
entity | ORG | Wuxi Leadway | - | - | -
entity | ORG | Equinor | - | - | -
entity | ORG | Statkraft | - | - | -
entity | ORG | Hydro | - | - | -
entity | ORG | Polarvolt | - | - | -
entity | ORG | Industrial Union | - | - | -
entity | ORG | Fenwick Strale | - | - | -
entity | ORG | Roos & Salmela | - | - | -
entity | ORG | Nordlys Markets | - | - | -
entity | ORG | Silver Quay Capital | - | - | -
entity | LOC | Vaasa | VAASA | - | -
entity | LOC | Finland | - | - | -
entity | LOC | Sandholm | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | Kassel | - | - | -
entity | LOC | Helsinki | - | - | -
entity | LOC | Umeå | - | - | -
entity | LOC | Oslo | - | - | -
entity | LOC | Stockholm | - | - | -
entity | NORP | Swedish | - | - | -
entity | LOC | Hamburg | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Swedes | - | - | -
meta | Kvarken Cells wins 60-day reprieve but Swedish bank refuses to sign | - | Outi Brandberg
