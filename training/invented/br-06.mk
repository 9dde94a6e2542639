Payroll vendors trade blame over breach at 31 Australian councils

Dominic Ferrante, security editor

<s1>Kurrajong Systems</s1> <c1>has accused</c1> rival Payline of <q1>leaving a support account open for 19 months</q1>, in the first detailed account of a breach that exposed the records of 214,000 council workers.

<q2>Attackers used a “dormant but fully privileged” Payline credential to reach Kurrajong’s Mallee platform on 3 August</q2>, <s2>the Newcastle vendor</s2> <c2>told</c2> <a2>the ASX</a2>.

<s3>Payline, part of Finland’s Aurinko Oyj since 2022</s3>, <c3>derided</c3> the filing as “<q3>creative writing</q3>”.

“<q4>Our side of the integration was switched off when the contract ended,</q4>” <s4>chief technology officer Saskia Brandvold</s4> <c4>told</c4> <a4>VendorWatch</a4>. “<q4>Theirs wasn’t.</q4>”

<s5>Brandvold</s5> <c5>is confident</c5> that <q5>logs held by identity supplier Gatepost will bear her out</q5>. <s6>Gatepost, a subsidiary of Nasdaq-listed Orrin Keys</s6>, <c6>is refusing</c6> <q6>to hand them over without a court order</q6>.

<s7>Extortion crew Velvet Badger</s7> <c7>claimed</c7> <q7>responsibility</q7> on its leak site, where <s8>it</s8> <c8>boasted</c8> of having “<q8>guessed nothing, cracked nothing</q8>”. <s9>The gang</s9> <c9>is asking for</c9> <q9>45 bitcoin</q9>.

The City of Marrabool, Wyndara Shire and Port Lyell Council are among the customers hit, along with two water authorities and the Diocese of Harcourt.

<s10>Wyndara’s general manager, Con Petrakis</s10>, <c10>said</c10> <q10>he heard about the breach on the ABC, a fortnight after it happened</q10>.

“<q11>We pay Kurrajong $2.1 million a year and I found out in the ute,</q11>” <c11>fumed</c11> <s11>Petrakis</s11>.

<s12>The Australian Services Union (ASU)</s12> <c12>called for</c12> <q12>both firms to be barred from government work</q12>. “<q13>Some of those leave records belong to people who are hiding from someone,</q13>” <s13>branch secretary Fiona Nguyen</s13> <c13>pointed out</c13>.

On an investor call, <s14,15>Kurrajong chief executive Bruce Dalgarno</s14,15> <c14>apologised</c14> for “<q14>a bloody awful month</q14>” but <c15>would not be drawn on</c15> <q15>whether staff had kept passwords in a shared spreadsheet</q15>.

The warning signs were there. <s16>The company’s auditor, Harrow & Quist</s16>, <c16>had flagged</c16> “<q16>orphaned vendor accounts</q16>” in March. Tolland, the consultancy brought in to clean them up, walked off the job in May in a dispute over fees.

At Mandrake Labs, a Melbourne research shop backed by Telstra and the University of Wollongong, <s17>Priyanka Sood</s17> <c17>likened</c17> the row to “<q17>two removalists arguing over who dropped the piano</q17>”. <s18>Her boss, Ingrid Abernethy</s18>, <c18>estimates</c18> that <q18>the clean-up will cost $60 million</q18>.

“<q19>Turning on multi-factor would have cost them a weekend,</q19>” <s19,20>Abernethy</s19,20> <c19>wrote</c19> in a blog post, <c20>adding</c20> that <q20>Sood had found four more open accounts since</q20>.

The Office of the Australian Information Commissioner (OAIC) has opened an investigation. <s21>The regulator</s21> <c21>advised</c21> <a21>those affected</a21> <q21>to replace their driver licences</q21>, while <s22>Cyber Security Minister Hal Whitcombe</s22> <c22>ruled out</c22> “<q22>a single cent</q22>” in ransom.

<s23>Pike Adeyemi</s23>, which won $41 million from Boab Telecom last year, <c23>plans</c23> <q23>to file a class action in the Federal Court before Christmas</q23>. Insurer Tasman Mutual has reserved its rights.

Kurrajong shares closed 11 percent lower. <s24>Thornfield Peak, the Boston private equity house with 18 percent of the register</s24>, <c24>has long favoured</c24> <q24>a merger</q24>. <q25>Its preferred partner</q25>, <s25>bankers at Wray Gordon</s25> <c25>say</c25>, <q25>was Payline</q25>.
-----
1 | indirect | Kurrajong Systems | ORG | organisation
2 | mixed | Kurrajong Systems | ORG | organisation
3 | mixed | Payline | ORG | organisation
4 | direct | Saskia Brandvold | PERSON | name
5 | attitude | Saskia Brandvold | PERSON | surname
6 | attitude | Gatepost | ORG | organisation
7 | indirect | Velvet Badger | ORG | organisation
8 | mixed | Velvet Badger | ORG | pronoun
9 | indirect | Velvet Badger | ORG | organisation
10 | indirect | Con Petrakis | PERSON | name
11 | direct | Con Petrakis | PERSON | surname
12 | indirect | Australian Services Union | ORG | organisation
13 | direct | Fiona Nguyen | PERSON | name
14 | mixed | Bruce Dalgarno | PERSON | name
15 | attitude | Bruce Dalgarno | PERSON | name
16 | mixed | Harrow & Quist | ORG | organisation
17 | mixed | Priyanka Sood | PERSON | name
18 | indirect | Ingrid Abernethy | PERSON | name
19 | direct | Ingrid Abernethy | PERSON | surname
20 | indirect | Ingrid Abernethy | PERSON | surname
21 | indirect | Office of the Australian Information Commissioner | ORG | organisation
22 | mixed | Hal Whitcombe | PERSON | name
23 | attitude | Pike Adeyemi | ORG | organisation
24 | attitude | Thornfield Peak | ORG | organisation
25 | indirect | bankers at Wray Gordon | GROUP | group
entity | PERSON | Saskia Brandvold | Brandvold | chief technology officer | Payline
entity | PERSON | Con Petrakis | Petrakis | general manager | Wyndara Shire
entity | PERSON | Fiona Nguyen | - | branch secretary | Australian Services Union
entity | PERSON | Bruce Dalgarno | - | chief executive | Kurrajong Systems
entity | PERSON | Priyanka Sood | Sood | - | Mandrake Labs
entity | PERSON | Ingrid Abernethy | Abernethy | - | Mandrake Labs
entity | PERSON | Hal Whitcombe | - | Cyber Security Minister | -
entity | ORG | Kurrajong Systems | Kurrajong | - | -
entity | ORG | Payline | - | - | -
entity | ORG | ASX | - | - | -
entity | ORG | Aurinko Oyj | - | - | -
entity | ORG | VendorWatch | - | - | -
entity | ORG | Gatepost | - | - | -
entity | ORG | Orrin Keys | - | - | -
entity | ORG | Nasdaq | - | - | -
entity | ORG | Velvet Badger | - | - | -
entity | ORG | City of Marrabool | - | - | -
entity | ORG | Wyndara Shire | Wyndara | - | -
entity | ORG | Port Lyell Council | - | - | -
entity | ORG | Diocese of Harcourt | - | - | -
entity | ORG | ABC | - | - | -
entity | ORG | Australian Services Union | ASU | - | -
entity | ORG | Harrow & Quist | - | - | -
entity | ORG | Tolland | - | - | -
entity | ORG | Mandrake Labs | - | - | -
entity | ORG | Telstra | - | - | -
entity | ORG | University of Wollongong | - | - | -
entity | ORG | Office of the Australian Information Commissioner | OAIC | - | -
entity | ORG | Pike Adeyemi | - | - | -
entity | ORG | Boab Telecom | - | - | -
entity | ORG | Federal Court | - | - | -
entity | ORG | Tasman Mutual | - | - | -
entity | ORG | Thornfield Peak | - | - | -
entity | ORG | Wray Gordon | - | - | -
entity | LOC | Newcastle | - | - | -
entity | LOC | Finland | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Boston | - | - | -
entity | NORP | Australian | - | - | -
meta | Payroll vendors trade blame over breach at 31 Australian councils | - | Dominic Ferrante
