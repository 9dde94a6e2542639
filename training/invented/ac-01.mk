Minister <c1>accused</c1> of ‘<q1>hiding behind charity</q1>’ as food bank network cuts parcels

Commontable Network to limit households to three parcels a year after donations fall by a quarter

Jerome Lasseter Social affairs correspondent

One of Britain’s largest food bank networks is to limit households to three emergency parcels a year after a sharp fall in donations, in a move that <s2>its chief executive</s2> <c2>said</c2> <q2>would leave “thousands of families with nowhere left to go”</q2>.

<s3>Bronagh Tiplady</s3>, who has run the Commontable Network since 2019, <c3>said</c3> <q3>its 212 branches had received 26% less food in the year to September while the number of people asking for help rose by 11%</q3>.

“<q4>We are not announcing this because we have stopped caring about the fourth parcel,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>We are announcing it because the fourth parcel is not there.</q4>”

<s5>Tiplady</s5> <c5>accused</c5> the work and pensions minister, Alastair Hawtrey, of <q5>“hiding behind charity” while the safety net frayed</q5>.

“<q6>He came to our warehouse in Preston in June, he was photographed with the soup and he told us we were ‘<n6>the best of Britain</n6>’. Then he went back to London and froze the hardship fund,</q6>” <s6>she</s6> <c6>said</c6>.

<s7>Hawtrey</s7> <c7>rejected</c7> <q7>the criticism</q7>. <s8>He</s8> <c8>told</c8> <a8>the BBC</a8> <q8>the £740m fund had been “protected in cash terms” and councils had been given more freedom over how to spend it</q8>. <s9>The minister</s9> <c9>acknowledged</c9>, however, that <q9>the money would buy about 4% less by April</q9>.

“<q10>I don’t know a politician of any party who likes to see people using food banks,</q10>” <s10>he</s10> <c10>said</c10>. “<q10>But I have never believed the answer to every problem is a bigger cheque from Whitehall.</q10>”

The fund was set up in 2021, when the pandemic uplift to universal credit was withdrawn, and has been renewed six times since. <s27>Hawtrey’s predecessor, Lucinda Fairbrass</s27>, <c27>promised</c27> <q27>to make it permanent</q27>. She lost her seat before the legislation was drafted.

<s11>A report published on Wednesday by the Mersey Institute for Social Research</s11> <c11>found</c11> that <q11>one in five households using food banks in the north-west included an adult in full-time work, up from one in nine in 2018</q11>. “<q12>Emergency provision has become a routine part of the household budget,</q12>” <s12>it</s12> <c12>said</c12>.

<s13>Prof Wendell Achebe-Holt</s13>, who led the study, <c13>said</c13> <q13>the three-parcel limit was understandable but would push people towards lenders</q13>. <s14>He</s14> <c14>called on</c14> <a14>ministers</a14> <q14>to publish their own figures, which have been withheld since March</q14>.

In Nelson, Lancashire, the local branch operates out of a former bank. On Thursday <s15>a note taped to the door</s15> <c15>read</c15>: “<q15>No milk, no nappies, no eggs. Sorry.</q15>”

Inside, beneath a clock that had stopped, the manager was counting tins of tomatoes. “<q16>My deputy is a retired headteacher who has done the rota since the day we opened,</q16>” <c16>said</c16> <s16>Ifeoma Skerritt</s16>. “<q16>Last week she went home and cried.</q16>”

Wanda Sowerby, 41, a care worker with three children, had come for her third parcel since April.

“<q17>I work 38 hours a week,</q17>” <s17>she</s17> <c17>said</c17>. “<q17>I wash and dress people for a living and I’m stood here choosing between pasta and rice.</q17>

“<q17>The lady on the desk was lovely. She told me it was my last one till spring and then she apologised, as if it was her doing.</q17>”

<s18>Sowerby</s18> <c18>expects</c18> <q18>to skip meals so that her youngest, who is eight, does not have to</q18>.

“<q19>He thinks I don’t like breakfast.</q19>”

<s20>Her MP, the Liberal Democrat Graham Isherwood</s20>, <c20>has asked</c20> <a20>Hawtrey</a20> <q20>to explain why the fund was frozen in the week that energy bills went up</q20>. In a letter to the prime minister, <s21>Tiplady and the bishop of Burnley, the Right Rev Miriam Oyelade</s21>, <c21>said</c21> <q21>no civilised country “should find itself rationing kindness”</q21>. <s22>They</s22> <c22>urged</c22> <a22>him</a22> <q22>to hold a summit before Christmas</q22>.

Oyelade, a former tax inspector, has a food bank in her own cathedral crypt. <s23>She</s23> <c23>told</c23> <a23>the Guardian</a23> <q23>the church would not impose the limit there</q23>. “<q24>I am not going to be the one who counts,</q24>” <s24>the bishop</s24> <c24>said</c24>.

<s25>A spokesperson for the Department for Work and Pensions</s25> <c25>said</c25>: “<q25>We are determined to tackle the root causes of poverty and have raised the national living wage for 3 million workers.</q25>” <s26>The department</s26> <c26>declined to say</c26> <q26>whether the fund would continue after March 2027</q26>.
-----
1 | mixed | Bronagh Tiplady | PERSON | none
2 | mixed | Bronagh Tiplady | PERSON | title
3 | indirect | Bronagh Tiplady | PERSON | name
4 | direct | Bronagh Tiplady | PERSON | pronoun
5 | mixed | Bronagh Tiplady | PERSON | surname
6 | direct | Bronagh Tiplady | PERSON | pronoun
7 | indirect | Alastair Hawtrey | PERSON | surname
8 | mixed | Alastair Hawtrey | PERSON | pronoun
9 | indirect | Alastair Hawtrey | PERSON | title
10 | direct | Alastair Hawtrey | PERSON | pronoun
11 | indirect | report published on Wednesday by the Mersey Institute for Social Research | DOCUMENT | document
12 | direct | report published on Wednesday by the Mersey Institute for Social Research | DOCUMENT | pronoun
13 | indirect | Wendell Achebe-Holt | PERSON | name
14 | indirect | Wendell Achebe-Holt | PERSON | pronoun
15 | direct | note taped to the door | DOCUMENT | document
16 | direct | Ifeoma Skerritt | PERSON | name
17 | direct | Wanda Sowerby | PERSON | pronoun
18 | attitude | Wanda Sowerby | PERSON | surname
19 | direct | Wanda Sowerby | PERSON | none
20 | indirect | Graham Isherwood | PERSON | name
21 | mixed | Bronagh Tiplady and Miriam Oyelade | GROUP | name
22 | indirect | Bronagh Tiplady and Miriam Oyelade | GROUP | pronoun
23 | indirect | Miriam Oyelade | PERSON | pronoun
24 | direct | Miriam Oyelade | PERSON | title
25 | direct | Department for Work and Pensions | ORG | organisation
26 | attitude | Department for Work and Pensions | ORG | organisation
27 | indirect | Lucinda Fairbrass | PERSON | name
entity | PERSON | Bronagh Tiplady | Tiplady | chief executive | Commontable Network
entity | PERSON | Alastair Hawtrey | Hawtrey | work and pensions minister | -
entity | PERSON | Lucinda Fairbrass | - | - | -
entity | PERSON | Wendell Achebe-Holt | Prof Wendell Achebe-Holt | - | Mersey Institute for Social Research
entity | PERSON | Ifeoma Skerritt | - | manager | Commontable Network
entity | PERSON | Wanda Sowerby | Sowerby | care worker | -
entity | PERSON | Graham Isherwood | - | MP | Liberal Democrat
entity | PERSON | Miriam Oyelade | Right Rev Miriam Oyelade; Oyelade | bishop of Burnley | -
entity | ORG | Commontable Network | - | - | -
entity | ORG | Mersey Institute for Social Research | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Department for Work and Pensions | - | - | -
entity | ORG | Whitehall | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Preston | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Nelson | - | - | -
entity | LOC | Lancashire | - | - | -
entity | LOC | Burnley | - | - | -
meta | Minister accused of ‘hiding behind charity’ as food bank network cuts parcels | - | Jerome Lasseter
