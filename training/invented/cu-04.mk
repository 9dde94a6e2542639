Creamery merger carried by 14 votes as <s1>chairman</s1> <c1>says</c1> <q1>members were ‘not bullied, only late’</q1>

Aoife Scannell

SHAREHOLDERS of Knockaderra Co-Operative Creamery have voted by 412 to 398 to merge with Glasheen Foods, ending 126 years of independence in a hall so packed that the count was finished in the handball alley.

The result, read out in Kilbrannock Community Centre at 12.40am on Friday, drew cheers, some tears and one <c2>cry</c2> of “<q2>Shame!</q2>” from the back.

<s3>The society’s chairman, Finbarr Twomey</s3>, <c3>told</c3> <a3>the meeting</a3> <q3>it had “run out of road and nearly out of milk”</q3>. <q4>Glasheen, which is based in Mallow and owned by the Dutch group Van Rossem, had guaranteed 46c a litre until 2028</q4>, <s4>he</s4> <c4>said</c4>.

<s5>Mossie Twomey, a dairy farmer from Lisnagaul and no relation</s5>, <c5>claimed</c5> that <q5>the guarantee was worth “less than the back of the envelope”</q5>.

“<q6>I asked for it in writing at Easter and I got a story about a broken printer,</q6>” <c6>said</c6> <s6>the Lisnagaul man</s6>, to applause.

<s7>The secretary, Noreen Hallissey</s7>, <c7>denied</c7> <q7>telling any member any such story</q7>. <s8>She</s8> <c8>said</c8> <q8>the 60-page circular had gone to all 902 shareholders by registered post</q8>.

<s9>It</s9> <c9>promises</c9> that “<q9>no suppliers will be left behind</q9>”. But <s10>a footnote on page 41</s10> <c10>says</c10> <q10>the Knockaderra plant will be kept on only “subject to commercial review”</q10>.

Feelings have run high since the deal leaked in February, when <s11>placards</s11> <c11>reading</c11> “<q11>Sold for a sup of milk</q11>” went up along the Banteer road and somebody let down the tyres of a Van Rossem jeep outside Hourigan’s Bar.

<s12>Glasheen’s chief executive, Wouter de Graaf</s12>, <c12>thanked</c12> members for “<q12>the hardest questions of my career</q12>”. <s13,14>The Dutchman</s13,14> <c13>ruled out</c13> <q13>redundancies before Christmas</q13> but <c14>would not be drawn on</c14> <q14>what might follow</q14>.

<s15>The Munster Milk Producers’ Alliance (MMPA)</s15> <c15>had advised</c15> <a15>farmers</a15> <q15>to hold out for 48c</q15>.

<s16>Siptu</s16>, which represents 73 people at the plant, <c16>complained</c16> that <q16>it had never been consulted</q16>. “<q17>We read it in The Echo like everyone else,</q17>” <c17>said</c17> <s17>its organiser, Denise Kiely</s17>. <s18>Ms Kiely</s18> <c18>wants</c18> <q18>a meeting with the new owners before the silage is in</q18>.

Fianna Fáil TD Cáit Ní Bhriain, who grew up two fields from the creamery, stood beside her at the gate on Friday morning. <s19>The deputy</s19> <c19>called on</c19> <a19>the Competition and Consumer Protection Commission</a19> <q19>to “go through it with a fine comb”</q19>. <s20>The watchdog</s20> <c20>said</c20> <q20>it had yet to be notified of the merger</q20>.

<s21>The Minister for Agriculture</s21> <c21>has declined to say</c21> <q21>whether he favoured the deal</q21>.

<s22>One widow</s22>, whose late husband’s father drew the first stone for the building, <c22>admitted</c22> <q22>she had changed her mind twice in the queue</q22>. <s23>A plaque over the intake</s23> <c23>reads</c23>: “<q23>Built by many hands for many hands.</q23>”

<s24>Knockaderra Gaels</s24>, who won the Duhallow junior hurling final in the creamery’s jerseys last year, <c24>hope</c24> <q24>Glasheen will honour the sponsorship</q24>.

Mr Twomey of Lisnagaul is taking advice from Kanturk solicitors PJ Horgan & Daughters. <s25>He</s25> <c25>vowed</c25> <q25>to bring the result to the High Court</q25>.

<s26>His namesake</s26> <c26>predicted</c26> “<q26>an expensive day out in Dublin</q26>”. The first joint tanker run leaves on July 1.
-----
1 | mixed | Finbarr Twomey | PERSON | title
2 | direct | - | - | none
3 | mixed | Finbarr Twomey | PERSON | name
4 | indirect | Finbarr Twomey | PERSON | pronoun
5 | mixed | Mossie Twomey | PERSON | name
6 | direct | Mossie Twomey | PERSON | title
7 | indirect | Noreen Hallissey | PERSON | name
8 | indirect | Noreen Hallissey | PERSON | pronoun
9 | mixed | 60-page circular | DOCUMENT | pronoun
10 | mixed | footnote on page 41 | DOCUMENT | document
11 | direct | placards | DOCUMENT | document
12 | mixed | Wouter de Graaf | PERSON | name
13 | indirect | Wouter de Graaf | PERSON | title
14 | attitude | Wouter de Graaf | PERSON | title
15 | indirect | Munster Milk Producers’ Alliance | ORG | organisation
16 | indirect | Siptu | ORG | organisation
17 | direct | Denise Kiely | PERSON | name
18 | attitude | Denise Kiely | PERSON | surname
19 | mixed | Cáit Ní Bhriain | PERSON | title
20 | indirect | Competition and Consumer Protection Commission | ORG | organisation
21 | attitude | Minister for Agriculture | PERSON | title
22 | indirect | One widow | PERSON | title
23 | direct | plaque over the intake | DOCUMENT | document
24 | attitude | Knockaderra Gaels | ORG | organisation
25 | indirect | Mossie Twomey | PERSON | pronoun
26 | mixed | Finbarr Twomey | PERSON | title
entity | PERSON | Finbarr Twomey | - | chairman | Knockaderra Co-Operative Creamery
entity | PERSON | Mossie Twomey | Mr Twomey | dairy farmer | -
entity | PERSON | Noreen Hallissey | - | secretary | Knockaderra Co-Operative Creamery
entity | PERSON | Wouter de Graaf | - | chief executive | Glasheen Foods
entity | PERSON | Denise Kiely | Ms Kiely | organiser | Siptu
entity | PERSON | Cáit Ní Bhriain | - | TD | Fianna Fáil
entity | ORG | Knockaderra Co-Operative Creamery | - | - | -
entity | ORG | Glasheen Foods | Glasheen | - | -
entity | ORG | Van Rossem | - | - | -
entity | ORG | Munster Milk Producers’ Alliance | MMPA | - | -
entity | ORG | Siptu | - | - | -
entity | ORG | The Echo | - | - | -
entity | ORG | Competition and Consumer Protection Commission | - | - | -
entity | ORG | Knockaderra Gaels | - | - | -
entity | ORG | PJ Horgan & Daughters | - | - | -
entity | ORG | High Court | - | - | -
entity | LOC | Kilbrannock Community Centre | - | - | -
entity | LOC | Mallow | - | - | -
entity | LOC | Lisnagaul | - | - | -
entity | LOC | Knockaderra | - | - | -
entity | LOC | Banteer | - | - | -
entity | LOC | Hourigan’s Bar | - | - | -
entity | LOC | Duhallow | - | - | -
entity | LOC | Kanturk | - | - | -
entity | LOC | Dublin | - | - | -
entity | NORP | Dutch | Dutchman | - | -
entity | NORP | Fianna Fáil | - | - | -
meta | Creamery merger carried by 14 votes as chairman says members were ‘not bullied, only late’ | - | Aoife Scannell
