<q1>Single mother ‘skipped meals for 11 weeks’ as carers pushed to the brink</q1>, <s1>charity</s1> <c1>warns</c1>

Holly Tindale
Monday 24 November 2025 00:01 GMT

When Shanelle Morrison’s youngest son came home from hospital in January, she was handed a feeding pump, a folder and a phone number. The number had been disconnected.

Reuben, four, has a rare genetic condition that means he cannot swallow safely. His mother gave up her job at a building society in Derby to look after him and lives on a carer’s allowance of £83.30 a week, plus universal credit.

“<q3>I skipped meals for 11 weeks,</q3>” <s3>the 36-year-old</s3> <c3>told</c3> <a3>The Independent</a3>. “<q3>I’d say I’d eaten at my mum’s. I’d tell Mum I’d eaten at home.</q3>”

<s4>She</s4> <c4>did not think of</c4> <q4>herself as a carer</q4>. “<q5>I’m his mum. I thought carers wore a tunic.</q5>”

Ms Morrison is one of 4,300 people whose experiences are set out in a report published on Monday by the charity Carers Together. <s6>The study</s6> <c6>found</c6> that <q6>46 per cent had cut back on food or heating in the past year</q6>. <s7>One in eight</s7> <c7>said</c7> <q7>they had sold a bed or a sofa</q7>.

<s8>The charity’s chief executive, Dr Laurence Obi</s8>, <c8>called</c8> the findings <q8>a stain on a rich country</q8>. “<q9>These are people who save the state £162bn a year, and we are asking them to choose between the meter and the kettle,</q9>” <s9>he</s9> <c9>said</c9>.

<s10>He</s10> <c10>urged</c10> <a10>the chancellor</a10> <q10>to raise the allowance by at least £30 a week in the spring statement, and to scrap the earnings limit that means a carer who is paid a penny over £196 loses the lot</q10>.

That limit cost Bernard Frith his savings. The former postman, 71, looked after his wife Jean, who had Parkinson’s disease, for nine years. A part-time job at a garden centre took him over the threshold by an average of £2.10 a week. In 2023 <s11>the Department for Work and Pensions</s11> <c11>demanded</c11> <q11>£11,400 back</q11>.

“<q12>Jean died on the Tuesday and the letter came on the Friday,</q12>” <c12>said</c12> <s12>Mr Frith</s12>, who lives in Kettering.

“<q13>It said I might have committed an offence. I sat on the stairs and read it about 20 times.</q13>

“<q13>I’d carried her up those stairs.</q13>”

<s14>His daughter, Alison</s14>, <c14>believes</c14> <q14>the stress brought on the heart attack he had that summer</q14>. She has since won an appeal on his behalf, with the help of a law centre in Northampton, whose solicitor, Yasmin Qureshi-Webb, is handling 60 similar cases. <s15>The lawyer</s15> <c15>accused</c15> the department of “<q15>treating arithmetic as fraud</q15>”.

<s16>An independent review</s16>, commissioned by the previous government and led by Baroness Ellery, <c16>concluded</c16> last year that <q16>officials had known about overpayments for years before acting</q16>. “<q17>Nobody set out to be cruel,</q17>” <s17>the peer</s17> <c17>wrote</c17> in her foreword. “<q17>The cruelty was in the waiting.</q17>”

Twenty-eight of her 31 recommendations were accepted. <s19>Carers Together</s19> <c19>says</c19> <q19>only six have been carried out</q19>.

<s20>A 14-year-old girl from Swansea</s20>, who is not named in the report, <c20>said</c20> <q20>she had stopped inviting friends to the house</q20>. <s21>Another teenager</s21> <c21>described</c21> <q21>hiding her father’s medication letters so that her little brother would not read them</q21>. “<q22>I just want to be bored,</q22>” <s22>she</s22> <c22>told</c22> <a22>the charity</a22>. “<q22>My friends get to be bored.</q22>”

<s23>Rachel Dunmore, a professor of social policy at the University of Leeds</s23> who advised on the research, <c23>said</c23> <q23>the sample was not perfectly representative, because carers who were already in touch with the charity were likelier to be struggling</q23>. But <s24>she</s24> <c24>did not dispute</c24> <q24>the trend</q24>.

<s26>A government spokesperson</s26> <c26>said</c26> <q26>it recognised the “vital role” of unpaid carers and had raised the earnings limit by the largest amount since 1976</q26>. <s27>They</s27> <c27>added</c27> that <q27>an audit of past overpayments was under way</q27>.

In Derby, <a28>Ms Morrison</a28> <c28>has been told</c28> by <s28>her housing association</s28> that <q28>she may qualify for a grant towards the electricity the pump uses</q28>.

“<q30>I rang to ask,</q30>” <s30>she</s30> <c30>said</c30>. “<q30>I was 34th in the queue.</q30>”
-----
1 | mixed | Carers Together | ORG | organisation
3 | direct | Shanelle Morrison | PERSON | title
4 | attitude | Shanelle Morrison | PERSON | pronoun
5 | direct | Shanelle Morrison | PERSON | none
6 | indirect | report published on Monday by the charity Carers Together | DOCUMENT | document
7 | indirect | One in eight | GROUP | group
8 | indirect | Laurence Obi | PERSON | name
9 | direct | Laurence Obi | PERSON | pronoun
10 | indirect | Laurence Obi | PERSON | pronoun
11 | indirect | Department for Work and Pensions | ORG | organisation
12 | direct | Bernard Frith | PERSON | surname
13 | direct | Bernard Frith | PERSON | none
14 | attitude | Alison | PERSON | name
15 | mixed | Yasmin Qureshi-Webb | PERSON | title
16 | indirect | independent review | DOCUMENT | document
17 | direct | Baroness Ellery | PERSON | title
19 | indirect | Carers Together | ORG | organisation
20 | indirect | 14-year-old girl from Swansea | PERSON | title
21 | indirect | Another teenager | PERSON | title
22 | direct | Another teenager | PERSON | pronoun
23 | indirect | Rachel Dunmore | PERSON | name
24 | attitude | Rachel Dunmore | PERSON | pronoun
26 | mixed | government | ORG | organisation
27 | indirect | government | ORG | pronoun
28 | indirect | housing association | ORG | organisation
30 | direct | Shanelle Morrison | PERSON | pronoun
entity | PERSON | Shanelle Morrison | Ms Morrison | - | -
entity | PERSON | Reuben | - | - | -
entity | PERSON | Laurence Obi | Dr Laurence Obi | chief executive | Carers Together
entity | PERSON | Bernard Frith | Mr Frith | former postman | -
entity | PERSON | Jean | - | - | -
entity | PERSON | Alison | - | - | -
entity | PERSON | Yasmin Qureshi-Webb | - | solicitor | -
entity | PERSON | Baroness Ellery | - | - | -
entity | PERSON | Rachel Dunmore | - | professor of social policy | University of Leeds
entity | ORG | Carers Together | - | - | -
entity | ORG | The Independent | - | - | -
entity | ORG | Department for Work and Pensions | - | - | -
entity | ORG | University of Leeds | - | - | -
entity | LOC | Derby | - | - | -
entity | LOC | Kettering | - | - | -
entity | LOC | Northampton | - | - | -
entity | LOC | Swansea | - | - | -
meta | Single mother ‘skipped meals for 11 weeks’ as carers pushed to the brink, charity warns | 2025-11-24 | Holly Tindale
