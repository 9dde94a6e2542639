Hotel worker dismissed after taking leave to mind dying mother awarded €42,500

<s1>WRC adjudicator</s1> <c1>finds</c1> <q1>‘wholly disproportionate’ response to absence of six days</q1>

Fintan Mulqueen

A hotel receptionist who was sacked by text message while caring for her terminally ill mother has been awarded €42,500 for unfair dismissal.

<s2>Aoife Tarmey (34)</s2> <c2>told</c2> <a2>the Workplace Relations Commission (WRC)</a2> that <q2>she was sitting at her mother’s bedside in a hospice in Ennis when the message arrived from the general manager of the Corrib Strand Hotel in Galway</q2>. <s3>It</s3> <c3>read</c3>: “<q3>Your position has been filled. Please return your uniform.</q3>”

“<q4>I had to go out to the corridor,</q4>” <s4>Ms Tarmey</s4> <c4>said</c4>. “<q4>My mother asked me <n4>what was wrong</n4> and I said <n4>it was the parking</n4>.</q4>”

<s5>The hotel’s operator, Strandview Leisure Ltd</s5>, <c5>denied</c5> <q5>the claim</q5>. <s6>It</s6> <c6>contended</c6> that <q6>Ms Tarmey had abandoned her post and had failed to respond to four phone calls over six days in November 2023</q6>.

<s7>The complainant</s7>, who had worked at the hotel for nine years, <c7>said</c7> <q7>she had rung her supervisor, Patrycja Nowak, on the first morning and was told to take all the time she needed</q7>. <s8>Ms Nowak</s8>, who has since left the company, <c8>confirmed</c8> <q8>this</q8> in evidence. <s9>She</s9> <c9>said</c9> <q9>she had written the call in the desk diary and had put a note under the manager’s door</q9>.

<s10>The manager, Declan Forde</s10>, <c10>told</c10> <a10>the hearing</a10> <q10>he had no recollection of any note</q10>.

Under cross-examination by Ms Tarmey’s barrister, Clíona Ní Ghríofa, <s11>he</s11> <c11>accepted</c11> that <q11>he had not consulted the company handbook before sending the text</q11>. <s12>Counsel</s12> <c12>asked</c12> <a12>Mr Forde</a12> <q12>if he would have liked to be dismissed in such a manner</q12>.

“<q13>It was a busy time. We’d two weddings that weekend,</q13>” <s13>he</s13> <c13>replied</c13>. “<q13>I’d put it differently now.</q13>”

“<q14>How would you put it?</q14>” <s14>Ms Ní Ghríofa</s14> <c14>asked</c14>.

“<q15>I’d have rung her,</q15>” <s15>he</s15> <c15>said</c15>.

<s16>Mr Forde</s16> <c16>insisted</c16> <q16>he had not known that Ms Tarmey’s mother was dying, only that she was “poorly”</q16>.

<a18>The hearing</a18>, which ran for two days in March, <c18>was told</c18> that <q18>Ms Tarmey’s mother, Bernadette, a retired national school teacher, died four days after the text was sent</q18>. Ms Tarmey now works part-time in a pharmacy in Gort on a lower wage.

In her decision, published on Thursday, <s19>adjudication officer Marguerite Deasy</s19> <c19>said</c19> <q19>the response of the employer had been “wholly disproportionate” and that no reasonable employer would have acted as it did</q19>. <s20>She</s20> <c20>found</c20> that <q20>there had been no investigation, no warning and no right of appeal</q20>.

“<q21>The complainant was entitled to be treated with ordinary humanity. She was not,</q21>” <s21>Ms Deasy</s21> <c21>wrote</c21>. <s22>The adjudicator</s22> <c22>described</c22> Ms Nowak as “<q22>careful and entirely credible</q22>”.

<s23>She</s23> awarded 78 weeks’ pay and <c23>rejected</c23> <q23>the company’s argument that the sum should be reduced</q23>. It is one of the largest awards made against a hotel by the commission since it was established in 2015.

<s24>The decision</s24> <c24>recommends</c24> that <q24>the company train its managers in handling bereavement and family leave</q24>. Strandview has 42 days to appeal to the Labour Court. <s25>Its solicitor, Brian Hanratty</s25>, <c25>said</c25> <q25>his client was considering its position</q25>.

<s26>The Irish Hospitality Workers’ Forum</s26>, which supported the case, <c26>welcomed</c26> <q26>the ruling</q26>. <s27>Its co-ordinator, Seán Óg Breathnach</s27>, <c27>said</c27> <q27>he gets two or three calls every week from people dismissed in similar circumstances</q27>.

“<q28>It’s a small town, the hotel business,</q28>” <s28>he</s28> <c28>said</c28>.

Speaking to The Irish Times by phone, <s29>Ms Tarmey</s29> <c29>said</c29> <q29>the money was not the point, though it would pay for a headstone</q29>.

She has yet to return the uniform.
-----
1 | mixed | Marguerite Deasy | PERSON | title
2 | indirect | Aoife Tarmey | PERSON | name
3 | direct | text message | DOCUMENT | pronoun
4 | direct | Aoife Tarmey | PERSON | surname
5 | indirect | Strandview Leisure Ltd | ORG | organisation
6 | indirect | Strandview Leisure Ltd | ORG | pronoun
7 | indirect | Aoife Tarmey | PERSON | title
8 | indirect | Patrycja Nowak | PERSON | surname
9 | indirect | Patrycja Nowak | PERSON | pronoun
10 | indirect | Declan Forde | PERSON | name
11 | indirect | Declan Forde | PERSON | pronoun
12 | indirect | Clíona Ní Ghríofa | PERSON | title
13 | direct | Declan Forde | PERSON | pronoun
14 | direct | Clíona Ní Ghríofa | PERSON | surname
15 | direct | Declan Forde | PERSON | pronoun
16 | mixed | Declan Forde | PERSON | surname
18 | indirect | - | - | none
19 | mixed | Marguerite Deasy | PERSON | name
20 | indirect | Marguerite Deasy | PERSON | pronoun
21 | direct | Marguerite Deasy | PERSON | surname
22 | mixed | Marguerite Deasy | PERSON | title
23 | indirect | Marguerite Deasy | PERSON | pronoun
24 | indirect | her decision | DOCUMENT | document
25 | indirect | Brian Hanratty | PERSON | name
26 | indirect | Irish Hospitality Workers’ Forum | ORG | organisation
27 | indirect | Seán Óg Breathnach | PERSON | name
28 | direct | Seán Óg Breathnach | PERSON | pronoun
29 | indirect | Aoife Tarmey | PERSON | surname
entity | PERSON | Aoife Tarmey | Ms Tarmey | hotel receptionist | Corrib Strand Hotel
entity | PERSON | Patrycja Nowak | Ms Nowak | supervisor | -
entity | PERSON | Declan Forde | Mr Forde | general manager | Corrib Strand Hotel
entity | PERSON | Clíona Ní Ghríofa | Ms Ní Ghríofa | barrister | -
entity | PERSON | Bernadette | - | retired national school teacher | -
entity | PERSON | Marguerite Deasy | Ms Deasy | adjudication officer | Workplace Relations Commission
entity | PERSON | Brian Hanratty | - | solicitor | -
entity | PERSON | Seán Óg Breathnach | - | co-ordinator | Irish Hospitality Workers’ Forum
entity | ORG | Workplace Relations Commission | WRC | - | -
entity | ORG | Corrib Strand Hotel | - | - | -
entity | ORG | Strandview Leisure Ltd | Strandview | - | -
entity | ORG | Labour Court | - | - | -
entity | ORG | Irish Hospitality Workers’ Forum | - | - | -
entity | ORG | Irish Times | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Gort | - | - | -
meta | Hotel worker dismissed after taking leave to mind dying mother awarded €42,500 | - | Fintan Mulqueen
