<s1>Care inspectors</s1><c1>:</c1> ‘<q1>We were told to look away</q1>’

<s2>Watchdog staff</s2> <c2>say</c2> <q2>they were pressed to soften findings on for-profit homes</q2>

By Josephine Adeyemi

<q3>Inspectors employed to police England’s care homes were instructed to delete photographs, rewrite reports and avoid ‘reputational’ language</q3>, <c3>according to</c3> <s3>internal documents</s3>.

The files, which run to 340 pages, cover 19 homes owned by Ashgrove Living between 2020 and 2023. Two of the homes have since closed.

In one email, <s4>a regional manager</s4> <c4>tells</c4> <a4>her team</a4> <q4>to ‘park the smell’</q4>. In another <s5>she</s5> <c5>asks</c5>: ‘<q5>Do we need the word urine? Could we say atmosphere?</q5>’

‘<q6>I’d been a nurse for 26 years and I was being taught how not to see,</q6>’ <c6>said</c6> <s6>Hannah Osei-Lund</s6>, who left the watchdog in 2022. ‘<q6>You’d come out of somebody’s grandmother’s room in tears and be told your prose was emotive.</q6>’

<s7,8>Osei-Lund</s7,8> <c7>said</c7> <q7>she had raised her concerns on five occasions</q7>, and <c8>described</c8> the replies as ‘<q8>variations on a shrug</q8>’.

A second inspector, Vikram Thapar, kept a diary. <q9>The instructions</q9>, <s9>he</s9> <c9>believes</c9>, <q9>came from above the regional tier</q9>. ‘<q10>Nobody’s that brave in middle management,</q10>’ <s10>he</s10> <c10>said</c10> drily.

<s11>The watchdog</s11> <c11>rejected</c11> <q11>the claims</q11>. <s12,13>Its chief inspector, Prof Alasdair Munro-Hay</s12,13>, <c12>said</c12> <q12>editing was ‘a normal part of quality assurance’</q12> and <c13>denied</c13> that <q13>any provider had received favourable treatment</q13>.

<s18>He</s18> <c18>announced</c18> <q18>a review</q18> all the same. It will be led by a retired judge, will sit in private and will have no power to compel anyone to attend.

‘<q14>That’s not a review, that’s a cup of tea,</q14>’ <c14>said</c14> <s14>Maureen Tickell</s14>, whose mother, Joan, died in an Ashgrove home in Stockport after a fall that went unrecorded for nine hours.

<s15>The 67-year-old</s15> <c15>wants</c15> <q15>the files handed to Greater Manchester police</q15>. <s16,17>The company</s16,17> <c16>said</c16> <q16>it was ‘saddened’ by Joan Tickell’s death</q16> but <c17>would not say</c17> <q17>whether staff had been disciplined</q17>.

Ashgrove’s parent fund, which is registered in Jersey, paid its investors £31m last year. The Stockport home has a new name, a new sign and, on the day the Guardian called, a strong scent of lilies.
-----
1 | direct | Care inspectors | GROUP | group
2 | indirect | Care inspectors | GROUP | group
3 | mixed | internal documents | DOCUMENT | document
4 | mixed | regional manager | PERSON | title
5 | direct | regional manager | PERSON | pronoun
6 | direct | Hannah Osei-Lund | PERSON | name
7 | indirect | Hannah Osei-Lund | PERSON | surname
8 | mixed | Hannah Osei-Lund | PERSON | surname
9 | attitude | Vikram Thapar | PERSON | pronoun
10 | direct | Vikram Thapar | PERSON | pronoun
11 | indirect | watchdog | ORG | organisation
12 | mixed | Alasdair Munro-Hay | PERSON | name
13 | indirect | Alasdair Munro-Hay | PERSON | name
14 | direct | Maureen Tickell | PERSON | name
15 | attitude | Maureen Tickell | PERSON | title
16 | mixed | Ashgrove Living | ORG | organisation
17 | attitude | Ashgrove Living | ORG | organisation
18 | indirect | Alasdair Munro-Hay | PERSON | pronoun
entity | PERSON | Hannah Osei-Lund | Osei-Lund | nurse | -
entity | PERSON | Vikram Thapar | - | inspector | -
entity | PERSON | Alasdair Munro-Hay | Prof Alasdair Munro-Hay | chief inspector | -
entity | PERSON | Maureen Tickell | - | - | -
entity | PERSON | Joan Tickell | Joan | - | -
entity | ORG | Ashgrove Living | Ashgrove | - | -
entity | ORG | Greater Manchester police | - | - | -
entity | ORG | Guardian | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Stockport | - | - | -
entity | LOC | Jersey | - | - | -
meta | Care inspectors: ‘We were told to look away’ | - | Josephine Adeyemi
