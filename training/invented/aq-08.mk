<s1>IDA</s1> <c1>attacks</c1> <q1>wholesaler’s “loyalty tax” on independents</q1>

By Fenella Odum-Rudd

<q2>Independent contractors are being charged up to 11% more than the multiples for the same medicines</q2>, <s2>the Independent Dispensers’ Alliance (IDA)</s2> <c2>has claimed</c2>.

In a letter to the Competition and Markets Authority (CMA), <s3>the alliance</s3> <c3>said</c3> <q3>Marlow Quayle, the UK’s second largest full-line wholesaler, had introduced a service fee in April without consultation</q3>. <s4>It</s4> <c4>asked</c4> <a4>the regulator</a4> <q4>to open a market study</q4>.

“<q5>This is a loyalty tax on the people who cannot go elsewhere,</q5>” <s5>IDA chief executive Parveen Halai-York</s5> <c5>told</c5> <a5>Dispensary Today</a5>. “<q5>If you’re Wellstead you get a discount. If you’re a village shop in Hebden you get a fee.</q5>”

<s6>Marlow Quayle</s6> <c6>denied</c6> <q6>discriminating against smaller customers</q6>. <s7>A spokesperson</s7> <c7>said</c7>: “<q7>Our Service Promise fee reflects the real cost of twice-daily deliveries. It is lower for those who order through the QuayleLink portal.</q7>” <s8>The Leicester company</s8>, which was bought by the American group Stroud McKinnon in 2021, <c8>added</c8> that <q8>six in ten independents would pay nothing</q8>.

<s9>Ms Halai-York</s9> <c9>disputed</c9> <q9>that figure</q9>. <q10>Members surveyed by the IDA reported an average charge of £214 a month</q10>, <s10>she</s10> <c10>said</c10>.

<s11>Rajiv Church MRPharmS</s11>, who owns Calder Chemists in Todmorden, <c11>said</c11> <q11>he had switched half his generics to Holt</q11>. “<q12>Marlow’s driver still comes, he just looks sadder,</q12>” <s12>Mr Church</s12> <c12>said</c12>.

Others have fewer options. <s13>Siân Lane, superintendent at Fferyllfa Cwm, a three-branch business in the Norna valley</s13>, <c13>said</c13> <q13>no rival would deliver to Aberhafren before noon</q13>. “<q14>By then my methadone patients have gone,</q14>” <s14>she</s14> <c14>explained</c14>, “<q14>and so has my delivery lad.</q14>”

<s15>Community Pharmacy England</s15> <c15>said</c15> <q15>it was “concerned” by the fees and would raise them with the Department of Health and Social Care</q15>. <s16>The department</s16> <c16>said</c16> <q16>arrangements between wholesalers and pharmacies were a commercial matter</q16>.

<s17>Baroness Field of Ashby</s17>, who chairs the all-party pharmacy group, <c17>accused</c17> ministers of “<q17>hiding behind the Drug Tariff</q17>”. <s18>She</s18> <c18>wants</c18> <q18>the chief pharmaceutical officer to publish wholesalers’ terms</q18>.

Not every contractor backs the campaign. <s19,20>Toby Pell</s19,20>, who runs 40 stores as Pell & Rudd, <c19>called</c19> the complaint “<q19>yesterday’s fight</q19>” and <c20>predicted</c20> that <q20>automated hubs would soon make it irrelevant</q20>. The former IDA treasurer resigned in March after a row over the Pharmacy First scheme; in his letter <s21>he</s21> <c21>described</c21> the board as “<q21>a supper club</q21>”.

<s22>The General Pharmaceutical Council</s22> <c22>said</c22> <q22>it had no role in pricing</q22>. <s23>It</s23> <c23>reminded</c23> <a23>owners</a23>, however, that <q23>its standards required “a reliable supply of medicines”</q23>.

Supplies have been tight since a fire in January at Marlow Quayle’s depot on the Wykeham estate in Ashby, which destroyed stocks of the inhaler Relvara. <s24>Oyelaran Price, chief technician at St Jude’s Hospital in Halifax</s24>, <c24>said</c24> <q24>patients were being sent from town to town</q24>. <s25>A card on the counter of one Bradford branch</s25> <c25>read</c25>: “<q25>No Relvara. No idea. Sorry.</q25>”

<s26,27>The CMA</s26,27> <c26>confirmed</c26> <q26>it had received the letter</q26> and <c27>said</c27> <q27>it would decide by Michaelmas whether to act</q27>.

The IDA will debate the fee at its Autumn Congress in Harrogate, where Marlow Quayle’s managing director, Odile Marchetti, is due to speak. Asked if she expected a rough ride, <s28>Mrs Marchetti</s28> <c28>said</c28>: “<q28>I’ve got three teenagers. I’ll be fine.</q28>” <s29>She</s29> <c29>hopes</c29> <q29>to announce “a gesture” before then</q29>.
-----
1 | mixed | Independent Dispensers’ Alliance | ORG | organisation
2 | indirect | Independent Dispensers’ Alliance | ORG | organisation
3 | indirect | Independent Dispensers’ Alliance | ORG | organisation
4 | indirect | Independent Dispensers’ Alliance | ORG | pronoun
5 | direct | Parveen Halai-York | PERSON | name
6 | indirect | Marlow Quayle | ORG | organisation
7 | direct | Marlow Quayle | ORG | organisation
8 | indirect | Marlow Quayle | ORG | organisation
9 | indirect | Parveen Halai-York | PERSON | surname
10 | indirect | Parveen Halai-York | PERSON | pronoun
11 | indirect | Rajiv Church | PERSON | name
12 | direct | Rajiv Church | PERSON | surname
13 | indirect | Siân Lane | PERSON | name
14 | direct | Siân Lane | PERSON | pronoun
15 | mixed | Community Pharmacy England | ORG | organisation
16 | indirect | Department of Health and Social Care | ORG | organisation
17 | mixed | Baroness Field of Ashby | PERSON | name
18 | attitude | Baroness Field of Ashby | PERSON | pronoun
19 | mixed | Toby Pell | PERSON | name
20 | indirect | Toby Pell | PERSON | name
21 | mixed | Toby Pell | PERSON | pronoun
22 | indirect | General Pharmaceutical Council | ORG | organisation
23 | mixed | General Pharmaceutical Council | ORG | pronoun
24 | indirect | Oyelaran Price | PERSON | name
25 | direct | card on the counter of one Bradford branch | DOCUMENT | document
26 | indirect | Competition and Markets Authority | ORG | organisation
27 | indirect | Competition and Markets Authority | ORG | organisation
28 | direct | Odile Marchetti | PERSON | surname
29 | attitude | Odile Marchetti | PERSON | pronoun
entity | PERSON | Parveen Halai-York | Ms Halai-York | chief executive | Independent Dispensers’ Alliance
entity | PERSON | Rajiv Church | Mr Church | - | Calder Chemists
entity | PERSON | Siân Lane | - | superintendent | Fferyllfa Cwm
entity | PERSON | Baroness Field of Ashby | - | - | -
entity | PERSON | Toby Pell | - | - | Pell & Rudd
entity | PERSON | Oyelaran Price | - | chief technician | St Jude’s Hospital
entity | PERSON | Odile Marchetti | Mrs Marchetti | managing director | Marlow Quayle
entity | ORG | Independent Dispensers’ Alliance | IDA | - | -
entity | ORG | Competition and Markets Authority | CMA | - | -
entity | ORG | Marlow Quayle | Marlow | - | -
entity | ORG | Dispensary Today | - | - | -
entity | ORG | Wellstead | - | - | -
entity | ORG | Stroud McKinnon | - | - | -
entity | ORG | Calder Chemists | - | - | -
entity | ORG | Holt | - | - | -
entity | ORG | Fferyllfa Cwm | - | - | -
entity | ORG | Community Pharmacy England | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | ORG | Pell & Rudd | - | - | -
entity | ORG | General Pharmaceutical Council | - | - | -
entity | ORG | St Jude’s Hospital | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Hebden | - | - | -
entity | LOC | Leicester | - | - | -
entity | LOC | Todmorden | - | - | -
entity | LOC | Norna valley | - | - | -
entity | LOC | Aberhafren | - | - | -
entity | LOC | Wykeham estate | - | - | -
entity | LOC | Ashby | - | - | -
entity | LOC | Halifax | - | - | -
entity | LOC | Bradford | - | - | -
entity | LOC | Harrogate | - | - | -
entity | NORP | American | - | - | -
meta | IDA attacks wholesaler’s “loyalty tax” on independents | - | Fenella Odum-Rudd
