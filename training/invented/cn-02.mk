<q1>Care home where 11 residents died was ‘running on goodwill’</q1>, <a1>inquiry</a1> <c1>told</c1>

<s2>Former manager</s2> <c2>says</c2> <q2>she asked owners for more nurses nine times before Covid outbreak at Fenwick Lodge</q2>

Hannah Ostrowe Social affairs correspondent

<s3>The manager of a Northumberland care home</s3> where 11 residents died in 17 days <c3>has told</c3> <a3>a public inquiry</a3> <q3>it was “running on goodwill and boiled sweets” by the time the first ambulance was called</q3>.

<s4>Marguerite Adjei</s4>, who left Fenwick Lodge in Aldermoor in 2021, <c4>said</c4> <q4>she had pleaded with its then owner, Halcyon Care Partners, for qualified nurses on nine occasions</q4>. “<q5>I stopped asking because the answer had stopped changing,</q5>” <s5>she</s5> <c5>said</c5>.

<s6>Counsel for the company, Sir Desmond Pyke KC</s6>, <c6>suggested</c6> <q6>she had “discovered these concerns in retirement”</q6>.

“<q7>That is a disgraceful thing to say,</q7>” <s7>the former manager</s7> <c7>shot back</c7>. “<q7>It is in the emails.</q7>”

An email from Fiona Maskell, Halcyon’s regional director, was shown on a screen. <s8>It</s8> <c8>read</c8>: “<q8>Please do not put staffing in writing again.</q8>” <s9>Maskell</s9>, who gives evidence next week, <c9>has denied</c9> <q9>discouraging complaints</q9>.

The inquiry, in Hexby, is chaired by Dame Ruth Oyinlola, a retired appeal court judge. <s10>She</s10> twice <c10>asked</c10> <a10>the witness</a10> <q10>whether she needed to stop</q10>.

“<q11>Mum thought the alarm was broken. It wasn’t broken, there was nobody to hear it,</q11>” <c11>said</c11> <s11>Linda Tranter, 61</s11>, whose mother, Ivy, once a bus conductor in Gateshead, was the fourth to die. On the morning of 9 April <a12>she</a12> <c12>had been assured</c12> by <s12>a carer</s12> that <q12>the 88-year-old was “poorly but comfortable”</q12>.

“<q13>She had been dead since four,</q13>” <s13>Tranter</s13> <c13>said</c13>.

The home had last been inspected in 2018 by the Care Quality Commission. In a written statement, <s14>the regulator</s14> <c14>apologised for</c14> “<q14>a silence that families were entitled to read as approval</q14>”.

<s15>A safeguarding report by Northumberland county council</s15>, seen by the Guardian, <c15>had described</c15> Fenwick Lodge three weeks before the outbreak as “<q15>safe in parts</q15>”. <s16>The document</s16> also <c16>recorded</c16> that <q16>a single nurse was covering three floors</q16>.

<s17>Northumbria police</s17> <c17>confirmed</c17> <q17>a file had gone to the Crown Prosecution Service</q17>. <s18>Bereaved families</s18> <c18>want</c18> <q18>Halcyon charged with corporate manslaughter</q18>.

<s19,20>A spokesperson for the company</s19,20>, which belongs to the Jersey fund Bracken Tor Capital, <c19>said</c19> <q19>it had “followed national guidance that was changing by the hour”</q19> and <c20>rejected</c20> “<q20>any suggestion that profit came first</q20>”.

<s21>Unison</s21>, which represents about 200 of Halcyon’s staff, <c21>called on</c21> <a21>ministers</a21> <q21>to bring in legal minimums for nurse cover</q21>. “<q22>Every break room in England would recognise this evidence,</q22>” <c22>said</c22> <s22>the union’s regional secretary, Clem Durrant</s22>. <s23>He</s23> <c23>feared</c23> <q23>the inquiry’s findings would “gather dust beside the last three”</q23>.

Fenwick Lodge, built as a convalescent home for the Durham Light Infantry, was sold in 2022 to the Sisters of St Hild, an Anglican order.

The hearing continues on Monday, when a former finance director of Halcyon, now at the outsourcing group Serrano, is due to appear.
-----
1 | mixed | Marguerite Adjei | PERSON | none
2 | indirect | Marguerite Adjei | PERSON | title
3 | mixed | Marguerite Adjei | PERSON | title
4 | indirect | Marguerite Adjei | PERSON | name
5 | direct | Marguerite Adjei | PERSON | pronoun
6 | mixed | Desmond Pyke | PERSON | name
7 | direct | Marguerite Adjei | PERSON | title
8 | direct | email from Fiona Maskell | DOCUMENT | pronoun
9 | indirect | Fiona Maskell | PERSON | surname
10 | indirect | Ruth Oyinlola | PERSON | pronoun
11 | direct | Linda Tranter | PERSON | name
12 | mixed | carer | PERSON | title
13 | direct | Linda Tranter | PERSON | surname
14 | mixed | Care Quality Commission | ORG | organisation
15 | mixed | safeguarding report by Northumberland county council | DOCUMENT | document
16 | indirect | safeguarding report by Northumberland county council | DOCUMENT | document
17 | indirect | Northumbria police | ORG | organisation
18 | attitude | Bereaved families | GROUP | group
19 | mixed | Halcyon Care Partners | ORG | organisation
20 | mixed | Halcyon Care Partners | ORG | organisation
21 | indirect | Unison | ORG | organisation
22 | direct | Clem Durrant | PERSON | name
23 | mixed | Clem Durrant | PERSON | pronoun
entity | PERSON | Marguerite Adjei | - | manager | Fenwick Lodge
entity | PERSON | Desmond Pyke | Sir Desmond Pyke | counsel | -
entity | PERSON | Fiona Maskell | Maskell | regional director | Halcyon Care Partners
entity | PERSON | Ruth Oyinlola | Dame Ruth Oyinlola | judge | -
entity | PERSON | Linda Tranter | Tranter | - | -
entity | PERSON | Ivy | - | bus conductor | -
entity | PERSON | Clem Durrant | - | regional secretary | Unison
entity | ORG | Fenwick Lodge | - | - | -
entity | ORG | Halcyon Care Partners | Halcyon | - | -
entity | ORG | Care Quality Commission | - | - | -
entity | ORG | Northumberland county council | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Northumbria police | - | - | -
entity | ORG | Crown Prosecution Service | - | - | -
entity | ORG | Bracken Tor Capital | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Durham Light Infantry | - | - | -
entity | ORG | Sisters of St Hild | - | - | -
entity | ORG | Serrano | - | - | -
entity | LOC | Northumberland | - | - | -
entity | LOC | Aldermoor | - | - | -
entity | LOC | Hexby | - | - | -
entity | LOC | Gateshead | - | - | -
entity | LOC | Jersey | - | - | -
entity | LOC | England | - | - | -
entity | NORP | Anglican | - | - | -
meta | Care home where 11 residents died was ‘running on goodwill’, inquiry told | - | Hannah Ostrowe
