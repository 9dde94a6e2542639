TB vaccine cuts disease by half in largest trial for a century

<s1>Researchers</s1> <c1>hail</c1> ‘<q1>a door opening</q1>’, but <s2>critics</s2> <c2>question</c2> <q2>the price and the small number of children tested</q2>

Rosalind Wolstencroft, science correspondent

Thu 29 Jan 2026

A single injection halved the number of adults who fell ill with tuberculosis in a trial across four countries, raising hopes of the first effective jab against the world’s deadliest infection since 1921.

The vaccine, known as MT-19, was given to 10,400 people in South Africa, Kenya, Indonesia and Peru, while a similar number received a placebo. <q3>Over three years, 61 of the vaccinated developed the disease, against 124 of the rest</q3>, <c3>according to</c3> <s3>results</s3> published on Thursday in the New England Journal of Medicine.

‘<q4>I opened the envelope in a car park in Cape Town because I couldn’t wait for the lift,</q4>’ <c4>said</c4> <s4>Prof Thandeka Mvelase, the immunologist</s4> who led the trial. ‘<q4>Then I sat on the kerb and rang my dad.</q4>’

<s5>Mvelase, of the University of Cape Town</s5>, <c5>said</c5> <q5>the protection appeared to hold for the whole three years</q5>. Her father, Mzwandile, lost a lung to the disease in 1974. <q6>His first question</q6>, <s6>she</s6> <c6>recalled</c6>, <q6>was whether she had eaten</q6>.

TB kills about 1.25 million people a year, most of them in poor countries. The only licensed vaccine, BCG, shields infants from severe forms but does little for adults, who spread it.

<s7,8>The World Health Organization</s7,8> <c7>welcomed</c7> <q7>the findings</q7> and <c8>said</c8> <q8>it would convene its advisers in March</q8>. <s9>Dr Anselm Kirchhoff, head of its TB programme</s9>, <c9>described</c9> the trial as ‘<q9>the most important result of my working life</q9>’.

‘<q10>But a vaccine in a freezer in Brussels has never saved a miner in Welkom,</q10>’ <s10>he</s10> <c10>added</c10>.

MT-19 was developed by the Danish firm Norvaks with money from the Wellcome Trust. Neither has named a price. <s11>The company</s11> <c11>has pledged</c11> <q11>to sell the vaccine ‘at or near cost’ in 74 low-income countries</q11>, a list that leaves out both South Africa and Peru.

That omission angered campaigners. ‘<q12>You can lend us your lungs for three years, but you can’t have the discount,</q12>’ <c12>said</c12> <s12>Milagros Huamani, a nurse</s12> who survived drug-resistant TB and now runs the Lima patients’ group Respira. <s13>She</s13> <c13>accused</c13> Norvaks of ‘<q13>charging the volunteers at the door</q13>’.

<s14,15>Henrik Skovgaard, the firm’s chief medical officer</s14,15>, <c14>said</c14> <q14>talks with both governments were under way</q14> and <c15>denied</c15> that <q15>participants had been promised anything beyond their care</q15>.

Not everyone is persuaded by the numbers. <s16,17>An editorial</s16,17> accompanying the paper <c16>noted</c16> that <q16>the confidence interval was wide</q16> and <c17>warned</c17> that <q17>the effect might be as low as 30%</q17>.

<s18>Prof Rupert Tavener-Amoah, an epidemiologist at the London School of Hygiene & Tropical Medicine</s18> who was not involved in the study, <c18>said</c18> <q18>he would have liked to see more people with HIV enrolled</q18>.

‘<q19>They’re the ones who die, and they made up 4% of the trial,</q19>’ <s19>he</s19> <c19>said</c19>. ‘<q19>That isn’t a footnote.</q19>’

<s20>His own modelling</s20> <c20>suggests</c20> that <q20>even a vaccine with 50% efficacy could prevent 8.5m deaths by 2050 if it reached three-quarters of adolescents</q20>. <s21>He</s21> <c21>doubts</c21> <q21>it will</q21>.

<s22>Mvelase</s22> <c22>agrees</c22> that <q22>the question of HIV is urgent</q22>. <s23>She</s23> <c23>hopes</c23> <q23>to begin a second trial, in 2,000 patients from clinics in Durban and Kisumu, by the end of the year</q23>.

The history of the field is littered with disappointment. In 2013 a candidate that had taken a decade and £60m to develop was shown in a South African trial to offer infants no benefit at all. <s24>The late Dutch bacteriologist Cornelia Haverkort</s24> once <c24>called</c24> tuberculosis ‘<q24>the great humiliator</q24>’.

Side-effects of MT-19 were mostly mild. One in three of those injected had a sore arm, and one in 20 a fever. Two deaths in the vaccine group were investigated; <s25>an independent safety board</s25> <c25>concluded</c25> that <q25>neither was related to the jab</q25>.

Wanjiru Kamotho, 27, a bus conductor from Nakuru, was among the volunteers. <s26>She</s26> <c26>does not know</c26> <q26>which injection she received</q26>, and will find out by letter next month.

‘<q27>If it was the water, I want the real one,</q27>’ <s27>she</s27> <c27>said</c27>. ‘<q27>I breathe on 400 people a day. They should want it too.</q27>’
-----
1 | mixed | Researchers | GROUP | group
2 | indirect | critics | GROUP | group
3 | indirect | results | DOCUMENT | document
4 | direct | Thandeka Mvelase | PERSON | name
5 | indirect | Thandeka Mvelase | PERSON | surname
6 | indirect | Thandeka Mvelase | PERSON | pronoun
7 | indirect | World Health Organization | ORG | organisation
8 | indirect | World Health Organization | ORG | organisation
9 | mixed | Anselm Kirchhoff | PERSON | name
10 | direct | Anselm Kirchhoff | PERSON | pronoun
11 | mixed | Norvaks | ORG | organisation
12 | direct | Milagros Huamani | PERSON | name
13 | mixed | Milagros Huamani | PERSON | pronoun
14 | indirect | Henrik Skovgaard | PERSON | name
15 | indirect | Henrik Skovgaard | PERSON | name
16 | indirect | editorial accompanying the paper | DOCUMENT | document
17 | indirect | editorial accompanying the paper | DOCUMENT | document
18 | indirect | Rupert Tavener-Amoah | PERSON | name
19 | direct | Rupert Tavener-Amoah | PERSON | pronoun
20 | indirect | His own modelling | DOCUMENT | document
21 | attitude | Rupert Tavener-Amoah | PERSON | pronoun
22 | attitude | Thandeka Mvelase | PERSON | surname
23 | attitude | Thandeka Mvelase | PERSON | pronoun
24 | mixed | Cornelia Haverkort | PERSON | name
25 | indirect | independent safety board | ORG | organisation
26 | attitude | Wanjiru Kamotho | PERSON | pronoun
27 | direct | Wanjiru Kamotho | PERSON | pronoun
entity | PERSON | Thandeka Mvelase | Prof Thandeka Mvelase; Mvelase | immunologist | University of Cape Town
entity | PERSON | Mzwandile | - | - | -
entity | PERSON | Anselm Kirchhoff | Dr Anselm Kirchhoff | head of its TB programme | World Health Organization
entity | PERSON | Milagros Huamani | - | nurse | Respira
entity | PERSON | Henrik Skovgaard | - | chief medical officer | Norvaks
entity | PERSON | Rupert Tavener-Amoah | Prof Rupert Tavener-Amoah | epidemiologist | London School of Hygiene & Tropical Medicine
entity | PERSON | Cornelia Haverkort | - | bacteriologist | -
entity | PERSON | Wanjiru Kamotho | - | bus conductor | -
entity | ORG | World Health Organization | - | - | -
entity | ORG | University of Cape Town | - | - | -
entity | ORG | Norvaks | - | - | -
entity | ORG | Wellcome Trust | - | - | -
entity | ORG | Respira | - | - | -
entity | ORG | London School of Hygiene & Tropical Medicine | - | - | -
entity | LOC | South Africa | - | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | Indonesia | - | - | -
entity | LOC | Peru | - | - | -
entity | LOC | Cape Town | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Welkom | - | - | -
entity | LOC | Lima | - | - | -
entity | LOC | Durban | - | - | -
entity | LOC | Kisumu | - | - | -
entity | LOC | Nakuru | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | South African | - | - | -
entity | NORP | Dutch | - | - | -
meta | TB vaccine cuts disease by half in largest trial for a century | 2026-01-29 | Rosalind Wolstencroft
