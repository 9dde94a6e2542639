<q1>Architects’ body is ‘sleepwalking into a split’ over fees</q1>, <s1>ex-president</s1> <c1>warns</c1>

<s2>More than 400 members</s2> <c2>demand</c2> <q2>emergency meeting</q2> as Society of Chartered Architects presses ahead with 22 per cent subscription rise

Ottilie Marrable

The Society of Chartered Architects (SCA) is facing its biggest members’ revolt in a generation after its council voted to raise subscriptions by 22 per cent and sell its library building in Bloomsbury.

<s3,4>An open letter</s3,4> published this morning and signed by 431 members <c3>accuses</c3> the society’s leaders of ‘<q3>spending like a developer and consulting like one</q3>’ and <c4>calls for</c4> <q4>an extraordinary general meeting before the end of June</q4>.

Among the signatories are three former presidents, including Rosamund Thackwell, who led the SCA from 2015 to 2017.

‘<q5>I’ve paid my subs for 38 years and I have never been so close to not bothering,</q5>’ <s5>Thackwell</s5> <c5>told</c5> <a5>the AJ</a5>. ‘<q5>The society is sleepwalking into a split, and the younger members’ patience ran out some time ago.</q5>’

Under the new rates, a chartered member will pay £512 a year from January. The SCA, which has 27,400 members, made an operating loss of £3.1 million in 2024.

<s6>Its president, Kwabena Frimpong-Leigh</s6>, <c6>defended</c6> <q6>the increase</q6>. <q7>Subscriptions had been frozen for four years</q7>, <s7>he</s7> <c7>said</c7>, <q7>and the library needed £9 million of repairs that the society ‘simply does not have’</q7>.

‘<q8>Nobody stands for president because they want to sell the books. But I’d be failing members if I pretended the roof wasn’t coming in.</q8>

‘<q8>We will keep the collection together, and we’ll keep it public.</q8>’

<s9,10>Frimpong-Leigh</s9,10>, whose two-year term ends in August, <c9>rejected</c9> <q9>the charge that members had not been consulted</q9>, <c10>arguing</c10> that <q10>an online survey last autumn had drawn 1,900 responses</q10>. <s11>He</s11> <c11>would not commit</c11> <q11>to an extraordinary meeting</q11>.

The survey, however, did not mention the library. <s12>A summary</s12> circulated to council members in December and seen by the AJ <c12>states</c12>: ‘<q12>Options for the estate are commercially sensitive and should not be tested with the wider membership.</q12>’

<s13>Council member Bartek Sulewski</s13>, who runs a three-person practice in Preston, <c13>said</c13> <q13>he had voted against the package because small firms would be hit hardest</q13>.

‘<q14>I’ve three staff counting the dog,</q14>’ <c14>said</c14> <s14>Sulewski</s14>. ‘<q14>The big practices pay it out of the biscuit budget.</q14>’

<s15>He</s15> <c15>believes</c15> <q15>as many as one in six members could leave</q15>. <s16>The society’s own forecast</s16> <c16>assumes</c16> <q16>a loss of 4 per cent</q16>.

Chief executive Gwenda Stallworthy joined from a housing association in 2023 and has overseen a £2.4 million overhaul of the SCA’s website. <s17>She</s17> <c17>has declined to say</c17> <q17>how much over budget the project is</q17>. <s18>Thackwell’s successor, the late Miles Oddington</s18>, <c18>had promised</c18> <a18>members</a18> that <q18>no building would be sold in his lifetime</q18>.

<s19>A spokesperson for the society</s19> <c19>said</c19>: ‘<q19>We recognise that these are difficult decisions and we’re grateful to members for their candour. Council considered 11 options over 14 months.</q19>’

<s20>The Young Designers’ Forum</s20>, which split from the SCA in 2021, <c20>said</c20> <q20>it would offer free membership to anyone who resigned</q20>. <s21>Its co-founders, Ines Valverde-Holt and Tom Ackerley</s21>, <c21>described</c21> the society as ‘<q21>a very beautiful staircase with nothing at the top</q21>’.

‘<q22>We don’t want its library. We want its lobbying,</q22>’ <s22>the pair</s22> <c22>said</c22> in a joint statement.

<s23>Historians</s23> <c23>are alarmed</c23> at <q23>the prospect of the 1911 reading room passing into private hands</q23>. <s24>The Twentieth Century Society’s caseworker, Dr Leonie Abershaw</s24>, <c24>urged</c24> <a24>Historic England</a24> <q24>to upgrade its listing before a sale</q24>.

‘<q25>It’s the only room in London where the architects’ own profession looks after an architect’s work,</q25>’ <s25>she</s25> <c25>said</c25>.

Under the SCA’s byelaws, 250 signatures are needed to force a meeting. <s26>Stallworthy</s26> <c26>confirmed</c26> on Friday that <q26>her office had received the letter and was ‘verifying’ the names</q26>.
-----
1 | mixed | Rosamund Thackwell | PERSON | title
2 | indirect | More than 400 members | GROUP | group
3 | mixed | open letter published this morning and signed by 431 members | DOCUMENT | document
4 | indirect | open letter published this morning and signed by 431 members | DOCUMENT | document
5 | direct | Rosamund Thackwell | PERSON | surname
6 | indirect | Kwabena Frimpong-Leigh | PERSON | name
7 | mixed | Kwabena Frimpong-Leigh | PERSON | pronoun
8 | direct | Kwabena Frimpong-Leigh | PERSON | none
9 | indirect | Kwabena Frimpong-Leigh | PERSON | surname
10 | indirect | Kwabena Frimpong-Leigh | PERSON | surname
11 | attitude | Kwabena Frimpong-Leigh | PERSON | pronoun
12 | direct | summary circulated to council members in December and seen by the AJ | DOCUMENT | document
13 | indirect | Bartek Sulewski | PERSON | name
14 | direct | Bartek Sulewski | PERSON | surname
15 | attitude | Bartek Sulewski | PERSON | pronoun
16 | attitude | society’s own forecast | DOCUMENT | document
17 | attitude | Gwenda Stallworthy | PERSON | pronoun
18 | indirect | Miles Oddington | PERSON | name
19 | direct | Society of Chartered Architects | ORG | organisation
20 | indirect | Young Designers’ Forum | ORG | organisation
21 | mixed | Ines Valverde-Holt and Tom Ackerley | GROUP | name
22 | direct | Ines Valverde-Holt and Tom Ackerley | GROUP | group
23 | attitude | Historians | GROUP | group
24 | indirect | Leonie Abershaw | PERSON | name
25 | direct | Leonie Abershaw | PERSON | pronoun
26 | mixed | Gwenda Stallworthy | PERSON | surname
entity | PERSON | Rosamund Thackwell | Thackwell | ex-president | Society of Chartered Architects
entity | PERSON | Kwabena Frimpong-Leigh | Frimpong-Leigh | president | Society of Chartered Architects
entity | PERSON | Bartek Sulewski | Sulewski | Council member | Society of Chartered Architects
entity | PERSON | Gwenda Stallworthy | Stallworthy | Chief executive | Society of Chartered Architects
entity | PERSON | Miles Oddington | - | - | -
entity | PERSON | Ines Valverde-Holt | - | co-founder | Young Designers’ Forum
entity | PERSON | Tom Ackerley | - | co-founder | Young Designers’ Forum
entity | PERSON | Leonie Abershaw | Dr Leonie Abershaw | caseworker | Twentieth Century Society
entity | ORG | Society of Chartered Architects | SCA | - | -
entity | ORG | AJ | - | - | -
entity | ORG | Young Designers’ Forum | - | - | -
entity | ORG | Twentieth Century Society | - | - | -
entity | ORG | Historic England | - | - | -
entity | LOC | Bloomsbury | - | - | -
entity | LOC | Preston | - | - | -
entity | LOC | London | - | - | -
meta | Architects’ body is ‘sleepwalking into a split’ over fees, ex-president warns | - | Ottilie Marrable
