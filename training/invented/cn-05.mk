<s1>Hospital trust</s1> <c1>says</c1> <q1>it is 'deeply sorry' for missed cancers</q1>

Tom Aldersey
BBC News, West Midlands

<s2>A review</s2> <c2>has found</c2> that <q2>27 patients at a West Midlands hospital were wrongly told their scans were clear</q2>.

Three of those patients, all treated at the Royal Severnside Hospital in Tewkesmoor between 2020 and 2023, have since died.

<s3>The independent inquiry</s3>, led by Prof Hamid Rashidi, a former president of the Society of Thoracic Imaging, <c3>said</c3> <q3>concerns raised by two radiographers had been "noted and then lost"</q3>.

<s4>Wyre and Severn Hospitals NHS Trust</s4> <c4>said</c4> <q4>it accepted all 19 recommendations</q4>.

"<q5>We let people down at the moment they trusted us most,</q5>" <s5>its chief executive, Joanna Pell</s5>, <c5>told</c5> <a5>a news conference</a5>. "<q5>I am deeply sorry, and I know how small that word is.</q5>"

<s6>She</s6> <c6>added</c6> that <q6>a backlog of 4,100 images had been cleared</q6>.

'<q7>I knew, and I was right</q7>'

Denise Cartlidge went to the hospital in May 2022 with a cough. <a8>She</a8> <c8>was told</c8> by <s8>a consultant</s8> that <q8>a shadow on her lung was "nothing to lose sleep over"</q8>.

Fourteen months later she was diagnosed with stage three cancer.

"<q9>I knew, and I was right, and I'd have given anything to be wrong,</q9>" <s9>the 58-year-old</s9> <c9>told</c9> <a9>the BBC</a9>.

<s10>Her daughter, Kelly Cartlidge</s10>, <c10>said</c10> <q10>the apology should have come with "names, not lessons"</q10>. <s11>The teaching assistant</s11> <c11>is considering</c11> <q11>legal action</q11>.

<q12>Two doctors remain under investigation</q12>, <s12>the General Medical Council (GMC)</s12> <c12>confirmed</c12>. <s13>The regulator</s13> <c13>would not say</c13> <q13>whether either was still practising</q13>.

<s14>Prof Rashidi</s14> <c14>stressed</c14> that <q14>the failings could not be blamed on "one tired man at one screen"</q14>.

<s15>The professor</s15> <c15>criticised</c15> an outsourcing firm, Lumenix Reporting, for <q15>giving its staff up to 90 scans a shift</q15>.

<s16>The company</s16>, which lost the contract in 2023, <c16>maintained</c16> that <q16>its workloads "met or bettered national guidelines"</q16>.

<s17>An internal memo</s17> printed in the 140-page document <c17>cautioned</c17> <a17>managers</a17> in 2021: "<q17>Someone will die of this queue.</q17>"

One of its authors, Ewa Lisowska, has since left for a job in Leeds. <s18>She</s18> <c18>said</c18> <q18>Ms Pell's predecessor had made her feel like "the office nuisance"</q18>.

<s19>The radiographer</s19> <c19>thanked</c19> the families for "<q19>doing our shouting for us</q19>".

In the Commons, <s20,21>Health Minister Colin Abara</s20,21> <c20>promised</c20> <q20>to meet relatives next month</q20> but <c21>ruled out</c21> <q21>a public inquiry</q21>.

<s22>Liberal Democrat MP Pippa Strand</s22>, whose constituency includes the hospital, <c22>called</c22> his answer "<q22>an insult with a smile on it</q22>".

<s23>NHS England</s23> <c23>said</c23> <q23>it had asked every trust that used Lumenix to check its figures</q23>.

Wyre and Severn, which also runs Bewdham Community Hospital and the Ludford Eye Unit, has set up a helpline with Macmillan Cancer Support. <s24>The trust's website</s24> <c24>says</c24>: "<q24>If you are worried, ring us. You are not wasting our time.</q24>"
-----
1 | mixed | Wyre and Severn Hospitals NHS Trust | ORG | organisation
2 | indirect | review | DOCUMENT | document
3 | mixed | review | DOCUMENT | document
4 | indirect | Wyre and Severn Hospitals NHS Trust | ORG | organisation
5 | direct | Joanna Pell | PERSON | name
6 | indirect | Joanna Pell | PERSON | pronoun
7 | direct | Denise Cartlidge | PERSON | none
8 | mixed | consultant | PERSON | title
9 | direct | Denise Cartlidge | PERSON | title
10 | mixed | Kelly Cartlidge | PERSON | name
11 | attitude | Kelly Cartlidge | PERSON | title
12 | indirect | General Medical Council | ORG | organisation
13 | attitude | General Medical Council | ORG | organisation
14 | mixed | Hamid Rashidi | PERSON | surname
15 | indirect | Hamid Rashidi | PERSON | title
16 | mixed | Lumenix Reporting | ORG | organisation
17 | direct | internal memo printed in the 140-page document | DOCUMENT | document
18 | mixed | Ewa Lisowska | PERSON | pronoun
19 | mixed | Ewa Lisowska | PERSON | title
20 | indirect | Colin Abara | PERSON | name
21 | indirect | Colin Abara | PERSON | name
22 | mixed | Pippa Strand | PERSON | name
23 | indirect | NHS England | ORG | organisation
24 | direct | trust's website | DOCUMENT | document
entity | PERSON | Hamid Rashidi | Prof Hamid Rashidi; Prof Rashidi | former president | Society of Thoracic Imaging
entity | PERSON | Joanna Pell | Ms Pell | chief executive | Wyre and Severn Hospitals NHS Trust
entity | PERSON | Denise Cartlidge | - | - | -
entity | PERSON | Kelly Cartlidge | - | teaching assistant | -
entity | PERSON | Ewa Lisowska | - | radiographer | -
entity | PERSON | Colin Abara | - | Health Minister | -
entity | PERSON | Pippa Strand | - | MP | -
entity | ORG | Royal Severnside Hospital | - | - | -
entity | ORG | Wyre and Severn Hospitals NHS Trust | Wyre and Severn | - | -
entity | ORG | BBC | - | - | -
entity | ORG | General Medical Council | GMC | - | -
entity | ORG | Society of Thoracic Imaging | - | - | -
entity | ORG | Lumenix Reporting | Lumenix | - | -
entity | ORG | Commons | - | - | -
entity | ORG | NHS England | - | - | -
entity | ORG | Bewdham Community Hospital | - | - | -
entity | ORG | Ludford Eye Unit | - | - | -
entity | ORG | Macmillan Cancer Support | - | - | -
entity | LOC | West Midlands | - | - | -
entity | LOC | Tewkesmoor | - | - | -
entity | LOC | Leeds | - | - | -
entity | NORP | Liberal Democrat | - | - | -
meta | Hospital trust says it is 'deeply sorry' for missed cancers | - | Tom Aldersey
