Kestrel Tools cuts profit forecast as U.S. tariffs bite, shares slide

By Ilse Vandermeer and Tom Kaczmarek

AMSTERDAM, Oct 23 (Reuters) - <s1,2>Dutch power tool maker Kestrel Tools</s1,2> cut its full-year profit forecast on Thursday, <c1>blaming</c1> <q1>U.S. import tariffs and weak European construction</q1>, and <c2>said</c2> <q2>it would close a plant in Belgium with the loss of 640 jobs</q2>.

Shares in the company fell as much as 14% in early trading, their biggest one-day drop since March 2020, and were down 11.2% at 0940 GMT. Rivals also slipped, with Germany's Brennfeld off 3%.

<s3>Kestrel</s3> now <c3>expects</c3> <q3>adjusted operating profit of between 410 million and 440 million euros ($478 million-$513 million) in 2025</q3>, compared with a previous range of 480 million to 520 million.

<q4>Tariffs would cost the group 65 million euros this year, more than double its July estimate</q4>, <s4>Chief Executive Willem Adriaanse</s4> <c4>told</c4> <a4>reporters</a4> on a call.

"<q5>We raised prices in the United States in May and again in August, and frankly the customer has said no,</q5>" <s5>Adriaanse</s5> <c5>said</c5>. "<q5>People are repairing the drill they have.</q5>"

<s6>The CEO</s6>, who took over in January from Brigitte Lohmann, <c6>ruled out</c6> <q6>moving more production to North America in the short term</q6>. About 70% of the tools Kestrel sells in the U.S., its largest market, are made in Europe and Vietnam.

Third-quarter revenue fell 4% to 1.21 billion euros, below a company-compiled consensus of 1.29 billion. Adjusted operating profit dropped 31% to 88 million.

"<q7>The guidance was reiterated seven weeks ago, so this is a credibility problem as much as an earnings problem,</q7>" <c7>said</c7> <s7>Hanneke Stroop, an analyst at Polder Securities in Amsterdam</s7>. <s8>She</s8> <c8>expects</c8> <q8>the dividend to be cut in February</q8>.

<s9>Analysts at Cavanagh & Roy</s9> <c9>said</c9> in a note that <q9>the new range looked "kitchen-sinked" and left room for upside next year</q9>. They kept their "<x>buy</x>" rating.

The Belgian plant, in Genk, makes angle grinders and has been loss-making since 2023. Production will move to Kestrel's site near Wroclaw in Poland by the end of next year.

<s11>The ACLV union</s11>, which represents most of the Genk workforce, <c11>accused</c11> the company of <q11>breaking a 2022 agreement not to close the site before 2028</q11>. <q12>Workers downed tools at around 8 a.m. and blocked a road outside the factory with pallets</q12>, <s12>local media</s12> <c12>reported</c12>.

"<q13>We gave up our bonus for two years to keep this place open,</q13>" <c13>said</c13> <s13>union delegate Joris Hendrickx</s13>, who has worked at Genk since 1999. "<q13>They learned about it from an email in English.</q13>"

<s14>Kestrel</s14> <c14>denied</c14> <q14>the accord was binding</q14>. <s15>A spokesperson</s15> <c15>said</c15> <q15>it had contained a clause allowing for "exceptional market conditions", and that talks with employee representatives would begin on Monday</q15>.

<s16,17>Belgian Economy Minister Lotte Claessens</s16,17> <c16>described</c16> the decision as "<q16>a slap in the face</q16>" and <c17>said</c17> <q17>the government would look at whether 12 million euros in regional subsidies could be recovered</q17>.

<s18>Chief Financial Officer Samir Benali</s18> <c18>told</c18> <a18>analysts</a18> <q18>the closure would cost 95 million euros but save 40 million a year from 2027</q18>. <s19>He</s19> <c19>declined to say</c19> <q19>whether other plants were under review</q19>.

"<q20>We look at the footprint all the time, and I'm not going to rank our sites on a call,</q20>" <c20>said</c20> <s20>Benali</s20>, a former Unilever executive.

Kestrel, founded in Eindhoven in 1931, has lost more than a third of its market value since Washington imposed a 15% duty on most goods from the European Union. <q21>In April it hired advisers to examine a sale of its garden unit</q21>, <s21>two people familiar with the matter</s21> <c21>told</c21> <a21>Reuters</a21> at the time.

<s22>Activist fund Copperline Partners</s22>, which disclosed a 5.3% stake in June, <c22>has been pushing for</c22> <q22>a break-up</q22>. It declined to comment on Thursday.

<s23>Some investors</s23> <c23>believe</c23> <q23>the pressure will grow</q23>. "<q24>Adriaanse has until the spring,</q24>" <c24>said</c24> <s24,25>a portfolio manager at a top-20 shareholder</s24,25>, who <c25>asked</c25> <q25>not to be identified</q25>. "<q24>He's a good engineer. We need to see a salesman.</q24>"

($1 = 0.8581 euros)

(Reporting by Ilse Vandermeer and Tom Kaczmarek; Editing by Joan Pettit)
-----
1 | indirect | Kestrel Tools | ORG | organisation
2 | indirect | Kestrel Tools | ORG | organisation
3 | attitude | Kestrel Tools | ORG | organisation
4 | indirect | Willem Adriaanse | PERSON | name
5 | direct | Willem Adriaanse | PERSON | surname
6 | indirect | Willem Adriaanse | PERSON | title
7 | direct | Hanneke Stroop | PERSON | name
8 | attitude | Hanneke Stroop | PERSON | pronoun
9 | mixed | Analysts at Cavanagh & Roy | GROUP | group
11 | indirect | ACLV | ORG | organisation
12 | indirect | local media | GROUP | group
13 | direct | Joris Hendrickx | PERSON | name
14 | indirect | Kestrel Tools | ORG | organisation
15 | mixed | Kestrel Tools | ORG | organisation
16 | mixed | Lotte Claessens | PERSON | name
17 | indirect | Lotte Claessens | PERSON | name
18 | indirect | Samir Benali | PERSON | name
19 | attitude | Samir Benali | PERSON | pronoun
20 | direct | Samir Benali | PERSON | surname
21 | indirect | two people familiar with the matter | GROUP | group
22 | indirect | Copperline Partners | ORG | organisation
23 | attitude | Some investors | GROUP | group
24 | direct | portfolio manager at a top-20 shareholder | PERSON | title
25 | indirect | portfolio manager at a top-20 shareholder | PERSON | title
entity | ORG | Kestrel Tools | Kestrel | - | -
entity | PERSON | Willem Adriaanse | Adriaanse | Chief Executive | Kestrel Tools
entity | PERSON | Brigitte Lohmann | - | - | Kestrel Tools
entity | PERSON | Hanneke Stroop | - | analyst | Polder Securities
entity | PERSON | Joris Hendrickx | - | union delegate | ACLV
entity | PERSON | Lotte Claessens | - | Economy Minister | -
entity | PERSON | Samir Benali | Benali | Chief Financial Officer | Kestrel Tools
entity | ORG | Reuters | - | - | -
entity | ORG | Brennfeld | - | - | -
entity | ORG | Polder Securities | - | - | -
entity | ORG | Cavanagh & Roy | - | - | -
entity | ORG | ACLV | - | - | -
entity | ORG | Unilever | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | Copperline Partners | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Belgian | - | - | -
entity | LOC | Amsterdam | AMSTERDAM | - | -
entity | LOC | United States | U.S. | - | -
entity | LOC | Belgium | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | North America | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Vietnam | - | - | -
entity | LOC | Genk | - | - | -
entity | LOC | Wroclaw | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Eindhoven | - | - | -
entity | LOC | Washington | - | - | -
meta | Kestrel Tools cuts profit forecast as U.S. tariffs bite, shares slide | - | Ilse Vandermeer and Tom Kaczmarek
