<s24>Chinese developer Harmony Bay</s24> defaults on US$84 million coupon, <c24>asks</c24> <a24>creditors</a24> for <q24>18 months</q24>

<s1>Chairman Lau Kwok-hung</s1> <c1>pledges</c1> <q1>to sell his mansion</q1>; <s25>Singapore hedge fund</s25> <c25>wants</c25> <q25>none of it</q25>

Vivienne Ko in Hong Kong and Zhang Ruilin in Foshan

<q2>Harmony Bay Holdings, once the ninth-largest home builder in Guangdong, has failed to pay an US$84 million coupon and is seeking an 18-month standstill from offshore creditors</q2>, <s2>it</s2> <c2>told</c2> <a2>the Hong Kong stock exchange</a2> on Sunday night.

“<q3>Contracted sales have not recovered as the board expected,</q3>” <s3>the filing</s3> <c3>read</c3>.

On a call with bondholders, <s4>Lau</s4> <c4>undertook</c4> <q4>to put HK$600 million of his own money into the company, including proceeds from his house on Barker Road</q4>.

“<q5>I came to this city with a bus conductor’s whistle,</q5>” <s5>the 74-year-old</s5> <c5>said</c5>. “<q5>I have kept the whistle.</q5>”

Not everyone was moved. <s6>Merlin Gate Capital</s6>, which holds about a tenth of the 2027 notes, <c6>dismissed</c6> the plan as “<q6>a haircut dressed as a hug</q6>”.

<s7>Anjali Raghunathan, a partner at Merlin Gate</s7>, <c7>wants</c7> <q7>an independent accountant appointed before any talks</q7>. <s8>She</s8> <c8>refused</c8> <q8>to rule out a winding-up petition</q8>.

<s26>An ad hoc group of creditors</s26>, advised by Pemberton Yip and law firm Osgood Tse, <c26>counselled</c26> <q26>patience</q26>. “<q9>A petition helps the petitioner’s lawyers,</q9>” <s9>Pemberton Yip managing director Chester Yip Wai-man</s9> <c9>said</c9>.

<s10>Trellis Ratings</s10>, which cut the issuer to junk in April, <c10>estimates</c10> that <q10>offshore investors will recover between 3 and 7 US cents on the dollar</q10>.

Auditor Hollister Kwan stepped down in June over what <s11>it</s11> <c11>termed</c11> “<q11>a difference about fees</q11>”.

In Foshan, some 60 buyers gathered on Monday at the gates of Jade Riviera, a half-built estate beside the Fenjiang.

“<q12>Keys, not apologies,</q12>” <c12>said</c12> <s12>one banner</s12>.

<s13>Ms Mo, a kindergarten teacher</s13>, <c13>said</c13> <q13>she had been paying Bauhinia Bank for 41 months for a flat without windows</q13>. “<q14>I teach children to share,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>I did not plan to share my bedroom with the wind.</q14>”

<s15>Officers from the Public Security Bureau</s15> <c15>told</c15> <a15>the crowd</a15> <q15>to go home before dark</q15>. <s16>A notice from the Foshan Housing Bureau</s16> <c16>promised</c16> <q16>work would resume “in an orderly manner”</q16>.

<q17>Local banks’ exposure was “manageable”</q17>, <c17>according to</c17> <s17>the HKMA</s17>. <s18>Carmen Chan Lok-yi, deputy chief executive of the Hong Kong Monetary Authority</s18>, <c18>called for</c18> “<q18>cool heads and warm ledgers</q18>” at a lunch hosted by the Pacific Rim Forum.

Chan Siu-ming, an economist at the think tank Home Truths, was less sanguine. <s19>He</s19> <c19>predicted</c19> <q19>six more failures by Lunar New Year</q19>.

“<q20>The dominoes are not falling,</q20>” <c20>said</c20> <s20>Chan</s20>, who once worked for Harmony Bay. “<q20>They are being pushed over, politely.</q20>”

<s21>The Securities and Futures Commission</s21> <c21>would not say</c21> <q21>whether it was examining share sales in March by Lau’s wife, Cheung Mei-yee</q21>. In an email to the Post, <s22>Cheung</s22> <c22>denied</c22> <q22>trading on inside information</q22>. <q23>She had sold</q23>, <s23>she</s23> <c23>wrote</c23>, “<q23>to buy a kidney machine for my sister</q23>”.

The stock fell 41 per cent before trading was halted. Rivals Pearl Crown, Sunlake and K&L Land also dropped; state-backed Lingnan Construction gained. The SFC fined Sunlake in 2022.
-----
1 | indirect | Lau Kwok-hung | PERSON | name
2 | indirect | Harmony Bay Holdings | ORG | pronoun
3 | direct | filing | DOCUMENT | document
4 | indirect | Lau Kwok-hung | PERSON | surname
5 | direct | Lau Kwok-hung | PERSON | title
6 | mixed | Merlin Gate Capital | ORG | organisation
7 | attitude | Anjali Raghunathan | PERSON | name
8 | attitude | Anjali Raghunathan | PERSON | pronoun
9 | direct | Chester Yip Wai-man | PERSON | name
10 | indirect | Trellis Ratings | ORG | organisation
11 | mixed | Hollister Kwan | ORG | pronoun
12 | direct | one banner | DOCUMENT | document
13 | indirect | Ms Mo | PERSON | surname
14 | direct | Ms Mo | PERSON | pronoun
15 | indirect | Officers from the Public Security Bureau | GROUP | group
16 | mixed | notice from the Foshan Housing Bureau | DOCUMENT | document
17 | mixed | Hong Kong Monetary Authority | ORG | organisation
18 | mixed | Carmen Chan Lok-yi | PERSON | name
19 | indirect | Chan Siu-ming | PERSON | pronoun
20 | direct | Chan Siu-ming | PERSON | surname
21 | attitude | Securities and Futures Commission | ORG | organisation
22 | indirect | Cheung Mei-yee | PERSON | surname
23 | mixed | Cheung Mei-yee | PERSON | pronoun
24 | indirect | Harmony Bay Holdings | ORG | organisation
25 | attitude | Merlin Gate Capital | ORG | organisation
26 | indirect | ad hoc group of creditors | GROUP | group
entity | PERSON | Lau Kwok-hung | Lau | Chairman | Harmony Bay Holdings
entity | PERSON | Anjali Raghunathan | - | partner | Merlin Gate Capital
entity | PERSON | Chester Yip Wai-man | - | managing director | Pemberton Yip
entity | PERSON | Ms Mo | - | kindergarten teacher | -
entity | PERSON | Carmen Chan Lok-yi | - | deputy chief executive | Hong Kong Monetary Authority
entity | PERSON | Chan Siu-ming | Chan | economist | Home Truths
entity | PERSON | Cheung Mei-yee | Cheung | - | -
entity | ORG | Harmony Bay Holdings | Harmony Bay | - | -
entity | ORG | Hong Kong stock exchange | - | - | -
entity | ORG | Merlin Gate Capital | Merlin Gate | - | -
entity | ORG | Pemberton Yip | - | - | -
entity | ORG | Osgood Tse | - | - | -
entity | ORG | Trellis Ratings | - | - | -
entity | ORG | Hollister Kwan | - | - | -
entity | ORG | Bauhinia Bank | - | - | -
entity | ORG | Public Security Bureau | - | - | -
entity | ORG | Foshan Housing Bureau | - | - | -
entity | ORG | Hong Kong Monetary Authority | HKMA | - | -
entity | ORG | Pacific Rim Forum | - | - | -
entity | ORG | Home Truths | - | - | -
entity | ORG | Securities and Futures Commission | SFC | - | -
entity | ORG | Post | - | - | -
entity | ORG | Pearl Crown | - | - | -
entity | ORG | Sunlake | - | - | -
entity | ORG | K&L Land | - | - | -
entity | ORG | Lingnan Construction | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Guangdong | - | - | -
entity | LOC | Barker Road | - | - | -
entity | LOC | Foshan | - | - | -
entity | LOC | Jade Riviera | - | - | -
entity | LOC | Fenjiang | - | - | -
entity | NORP | Chinese | - | - | -
meta | Chinese developer Harmony Bay defaults on US$84 million coupon, asks creditors for 18 months | - | Vivienne Ko and Zhang Ruilin
