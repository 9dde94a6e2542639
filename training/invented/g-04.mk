'<q1>My eyes were the colour of mustard</q1>': Nurse, 29, nearly died after taking viral '<x>gut cleanse</x>' pills

By Danny Trott, Health Correspondent

<s2>HEALTH chiefs</s2> <c2>have told</c2> <a2>millions of Brits</a2> <q2>to bin trendy gut cleanse capsules</q2> after a young nurse suffered liver failure.

Keeley Marchbank, 29, was given 48 hours to live when her organs began shutting down ten days after she started taking PureFlow Daily, a supplement she had seen plugged by influencers.

'<q3>I thought I had a bug,</q3>' <s3>she</s3> <c3>told</c3> <a3>The Daily Beacon</a3>. '<q3>Then I looked in the mirror and my eyes were the colour of mustard.</q3>'

The A&E nurse, from Wigan, paid £34.99 for a month's supply from a link on TikTok. <s4>The packet</s4> <c4>promised</c4> '<q4>a flat tummy in a fortnight</q4>'.

But <s5>the Medicines and Healthcare products Regulatory Agency</s5> <c5>says</c5> <q5>tests have found 20 times the safe level of green tea extract in the capsules, as well as a laxative banned in Britain since 2019</q5>.

<s6>Dr Alison Pryce-Hughes, the watchdog's head of enforcement</s6>, <c6>warned</c6> that <q6>anyone with the product at home should stop taking it 'immediately, even if they feel perfectly well'</q6>.

'<q7>People see the word natural and assume it means harmless,</q7>' <s7>she</s7> <c7>said</c7>. '<q7>Deadly nightshade is natural.</q7>'

At least 17 people in the UK are believed to have fallen ill since February, four of them teenagers. One, a 16-year-old boy from Swansea, remains in intensive care.

<s8>Keeley's mum Tracey, 54</s8>, <c8>told</c8> <q8>how she sat by her daughter's bed at Manchester Royal Infirmary while doctors discussed a transplant</q8>.

'<q9>A consultant took me in a side room and there was a box of tissues on the table, so I knew,</q9>' <c9>said</c9> <s9>Tracey</s9>. '<q9>I rang her dad in Dubai and I couldn't get the words out.</q9>'

In the end a match was not needed. A drip used for paracetamol overdoses turned Keeley's condition around and she was allowed home on May 2 after 23 days.

<s10>Tracey</s10> <c10>wants</c10> <q10>the social media giants held responsible</q10>. '<q11>They took a cut of it. They should be in the dock.</q11>'

The firm behind PureFlow, Leeds-based Zenergise Ltd, has pulled the capsules from its website. <s12,13>Director Callum Broadstock, 31</s12,13>, <c12>claimed</c12> <q12>he was 'heartbroken'</q12> but <c13>insisted</c13> <q13>the batch came from a supplier with all the right certificates</q13>.

'<q14>We've been let down as badly as anyone,</q14>' <s14>he</s14> <c14>said</c14> outside his £900,000 home. <s15>The dad-of-two</s15> <c15>would not say</c15> <q15>whether he had taken the pills himself</q15>.

<s16>His former business partner, Jade Whitlow</s16>, <c16>told</c16> <a16>us</a16> <q16>he had been warned about the supplier as far back as October</q16>. '<q17>I sent him the lab report and he sent me back a thumbs-up,</q17>' <s17>she</s17> <c17>said</c17>.

<s18>TikTok</s18> <c18>said</c18> <q18>it had removed more than 400 videos promoting the brand</q18>. <s19>A spokesman</s19> <c19>added</c19>: '<q19>We do not allow the sale of unsafe products and we act quickly when they are reported.</q19>'

But <s20>campaigners</s20> <c20>fear</c20> <q20>the pills are still being sold under new names</q20>. The charity Liver Aware UK has counted 11 near-identical brands online, and <s21>its chief executive, Martin Okafor</s21>, <c21>is demanding</c21> <q21>a ban on influencers advertising supplements to under-18s</q21>.

'<q22>It's whack-a-mole,</q22>' <s22>he</s22> <c22>blasted</c22>. '<q22>Every time you take one down, another three pop up by teatime.</q22>'

<s23,24>Shadow health minister Sir Roland Creswick</s23,24> <c23>called</c23> the sales '<q23>a scandal</q23>' and <c24>vowed</c24> <q24>to raise the case in the Commons</q24>. <s25>A Department of Health source</s25> <c25>said</c25> <q25>ministers were 'looking at every option'</q25>.

<s26>Keeley</s26> <c26>hopes</c26> <q26>to be back on the wards by September</q26>. She has not had a cup of green tea since.

<q27>SYMPTOMS of liver damage to look out for include yellow skin, dark urine and itching</q27>, <s27>the NHS</s27> <c27>says</c27>. Suspected side-effects can be reported through the Yellow Card website.
-----
1 | direct | Keeley Marchbank | PERSON | none
2 | indirect | HEALTH chiefs | GROUP | group
3 | direct | Keeley Marchbank | PERSON | pronoun
4 | mixed | packet | DOCUMENT | document
5 | indirect | Medicines and Healthcare products Regulatory Agency | ORG | organisation
6 | mixed | Alison Pryce-Hughes | PERSON | name
7 | direct | Alison Pryce-Hughes | PERSON | pronoun
8 | indirect | Tracey | PERSON | name
9 | direct | Tracey | PERSON | name
10 | attitude | Tracey | PERSON | name
11 | direct | Tracey | PERSON | none
12 | mixed | Callum Broadstock | PERSON | name
13 | indirect | Callum Broadstock | PERSON | name
14 | direct | Callum Broadstock | PERSON | pronoun
15 | attitude | Callum Broadstock | PERSON | title
16 | indirect | Jade Whitlow | PERSON | name
17 | direct | Jade Whitlow | PERSON | pronoun
18 | indirect | TikTok | ORG | organisation
19 | direct | TikTok | ORG | organisation
20 | attitude | campaigners | GROUP | group
21 | indirect | Martin Okafor | PERSON | name
22 | direct | Martin Okafor | PERSON | pronoun
23 | mixed | Roland Creswick | PERSON | name
24 | indirect | Roland Creswick | PERSON | name
25 | mixed | Department of Health source | PERSON | title
26 | attitude | Keeley Marchbank | PERSON | name
27 | indirect | NHS | ORG | organisation
entity | PERSON | Keeley Marchbank | Keeley | nurse | -
entity | PERSON | Alison Pryce-Hughes | Dr Alison Pryce-Hughes | head of enforcement | Medicines and Healthcare products Regulatory Agency
entity | PERSON | Tracey | - | - | -
entity | PERSON | Callum Broadstock | - | Director | Zenergise Ltd
entity | PERSON | Jade Whitlow | - | former business partner | -
entity | PERSON | Martin Okafor | - | chief executive | Liver Aware UK
entity | PERSON | Roland Creswick | Sir Roland Creswick | Shadow health minister | -
entity | ORG | The Daily Beacon | - | - | -
entity | ORG | TikTok | - | - | -
entity | ORG | Medicines and Healthcare products Regulatory Agency | - | - | -
entity | ORG | Manchester Royal Infirmary | - | - | -
entity | ORG | Zenergise Ltd | - | - | -
entity | ORG | Liver Aware UK | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Department of Health | - | - | -
entity | ORG | NHS | - | - | -
entity | NORP | Brits | - | - | -
entity | LOC | Wigan | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Swansea | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Leeds | - | - | -
meta | 'My eyes were the colour of mustard': Nurse, 29, nearly died after taking viral 'gut cleanse' pills | - | Danny Trott, Health Correspondent
