<s1>Nepra</s1> <c1>tells</c1> <a1>utility</a1> <q1>to end 14-hour outages in Nawabpur or lose licence</q1>

By Saadia Warraich

KARACHI: <s2,3>The power regulator</s2,3> on Thursday <c2>directed</c2> <a2>Sindh Riverine Electric (SRE)</a2> <q2>to end prolonged loadshedding in Nawabpur and four other towns within 15 days</q2>, <c3>warning</c3> that <q3>the company’s distribution licence could be suspended</q3>.

In a 23-page order, a copy of which is available with this newspaper, <s4>the National Electric Power Regulatory Authority (Nepra)</s4> <c4>said</c4> <q4>entire localities were being kept without electricity for up to 14 hours a day because some consumers had not paid</q4>. <s5>The order</s5> <c5>termed</c5> the practice “<q5>collective punishment by transformer</q5>”.

“<q6>A consumer who pays his bill on the first of the month cannot be made to sit in the dark for his neighbour,</q6>” <s6>the authority’s chairman, Tauqir Sipra</s6>, <c6>told</c6> <a6>a public hearing</a6> in Hyderabad.

<s7>Mr Sipra</s7>, a retired judge, <c7>observed</c7> that <q7>the utility had recovered 91pc of its dues in Nawabpur last year, more than in areas where supply was uninterrupted</q7>. <s8>He</s8> <c8>asked</c8> <a8>SRE’s lawyer</a8> <q8>how the company decided which feeders to close</q8>.

<s9>The counsel, Barrister Adeel Khuhro</s9>, <c9>replied</c9> that <q9>the list was prepared every month by a computer</q9>.

“<q10>Then bring me the computer,</q10>” <c10>said</c10> <s10>the chairman</s10>, to laughter.

The proceedings were initiated on a petition filed by the Nawabpur Shehri Ittehad, an alliance of traders and residents. The town, 60 kilometres from Hyderabad, recorded 49.5 degrees Celsius on May 21, and 17 people died of heatstroke in a week.

<s11>The alliance’s convener, Shazia Kalhoro</s11>, <c11>said</c11> <q11>her organisation had written to SRE 31 times</q11>. “<q12>We got one answer,</q12>” <s12>she</s12> <c12>said</c12>. “<q12>It advised us to install solar.</q12>”

<s13>Ms Kalhoro</s13>, who runs a girls’ school, <c13>alleged</c13> that <q13>the utility’s staff had demanded bribes to restore supply before examinations</q13>. <s14>She</s14> <c14>demanded</c14> that <q14>compensation be paid to the families of those who had died</q14>.

<s15>SRE</s15> <c15>denied</c15> <q15>the allegations</q15>. In a statement issued after the hearing, <s16>a spokesperson for the company</s16> <c16>said</c16> <q16>it was owed Rs68 billion by consumers and another Rs41bn by the provincial government</q16>.

“<q17>Electricity is not free. Somebody has paid for the fuel,</q17>” <s17,18>the statement</s17,18> <c17>read</c17>, <c18>adding</c18> that <q18>SRE reserved the right to challenge the order before the appellate tribunal</q18>.

<s19,20>Sindh Energy Minister Ghulam Rasool Talpani</s19,20> <c19>welcomed</c19> <q19>the decision</q19>, but <c20>disputed</c20> <q20>the figure attributed to his government</q20>. <q21>The amount under reconciliation was no more than Rs9bn</q21>, <s21>he</s21> <c21>claimed</c21> while talking to reporters in Karachi.

In Islamabad, the issue echoed in the National Assembly, where <s22>MNA Rubina Shahwani and her party colleague Mir Nadir Domki</s22> <c22>said</c22> <q22>the utility should be taken over by the state</q22>. The matter was referred to the standing committee on energy.

<s24>Officials in the Power Division</s24> <c24>believe</c24> <q24>a takeover would add to the circular debt, which stood at Rs2.4 trillion in March</q24>. “<q25>The moment we take it, its losses are ours,</q25>” <c25>said</c25> <s25,28>one official</s25,28>, <c28>requesting</c28> <q28>anonymity</q28>.

SRE was privatised in 2009 and is owned by a consortium based in Dubai. Its sale to a Chinese group, agreed in 2017, has yet to be completed.

At the tea stall of Allah Dino outside the Nawabpur press club, the fan was not turning at noon on Thursday. A television had been rigged to a motorcycle battery for the hearing, and Mr Dino had watched some of it.

<s26>He</s26> <c26>doubted</c26> <q26>whether the order would make any difference</q26>. “<q27>Every summer a judge becomes angry,</q27>” <s27>he</s27> <c27>said</c27>, “<q27>and then it is winter.</q27>”
-----
1 | indirect | National Electric Power Regulatory Authority | ORG | organisation
2 | indirect | National Electric Power Regulatory Authority | ORG | organisation
3 | indirect | National Electric Power Regulatory Authority | ORG | organisation
4 | indirect | National Electric Power Regulatory Authority | ORG | organisation
5 | mixed | 23-page order | DOCUMENT | document
6 | direct | Tauqir Sipra | PERSON | name
7 | indirect | Tauqir Sipra | PERSON | surname
8 | indirect | Tauqir Sipra | PERSON | pronoun
9 | indirect | Adeel Khuhro | PERSON | name
10 | direct | Tauqir Sipra | PERSON | title
11 | indirect | Shazia Kalhoro | PERSON | name
12 | direct | Shazia Kalhoro | PERSON | pronoun
13 | indirect | Shazia Kalhoro | PERSON | surname
14 | indirect | Shazia Kalhoro | PERSON | pronoun
15 | indirect | Sindh Riverine Electric | ORG | organisation
16 | indirect | Sindh Riverine Electric | ORG | organisation
17 | direct | statement issued after the hearing | DOCUMENT | document
18 | indirect | statement issued after the hearing | DOCUMENT | document
19 | indirect | Ghulam Rasool Talpani | PERSON | name
20 | indirect | Ghulam Rasool Talpani | PERSON | name
21 | indirect | Ghulam Rasool Talpani | PERSON | pronoun
22 | indirect | Rubina Shahwani and Mir Nadir Domki | GROUP | name
24 | attitude | Officials in the Power Division | GROUP | group
25 | direct | one official | PERSON | title
28 | indirect | one official | PERSON | title
26 | attitude | Allah Dino | PERSON | pronoun
27 | direct | Allah Dino | PERSON | pronoun
entity | PERSON | Tauqir Sipra | Mr Sipra | chairman | National Electric Power Regulatory Authority
entity | PERSON | Adeel Khuhro | Barrister Adeel Khuhro | lawyer | Sindh Riverine Electric
entity | PERSON | Shazia Kalhoro | Ms Kalhoro | convener | Nawabpur Shehri Ittehad
entity | PERSON | Ghulam Rasool Talpani | - | Sindh Energy Minister | -
entity | PERSON | Rubina Shahwani | - | MNA | -
entity | PERSON | Mir Nadir Domki | - | - | -
entity | PERSON | Allah Dino | Mr Dino | - | -
entity | ORG | National Electric Power Regulatory Authority | Nepra | - | -
entity | ORG | Sindh Riverine Electric | SRE | - | -
entity | ORG | Nawabpur Shehri Ittehad | - | - | -
entity | ORG | National Assembly | - | - | -
entity | ORG | Power Division | - | - | -
entity | NORP | Chinese | - | - | -
entity | LOC | Nawabpur | - | - | -
entity | LOC | Karachi | KARACHI | - | -
entity | LOC | Hyderabad | - | - | -
entity | LOC | Sindh | - | - | -
entity | LOC | Islamabad | - | - | -
entity | LOC | Dubai | - | - | -
meta | Nepra tells utility to end 14-hour outages in Nawabpur or lose licence | - | Saadia Warraich
