MCAs impeach Governor Naserian over Sh870m roads cash

By Wycliffe Omusula

Olmoti Governor Esther Naserian was last night fighting for her political life after 27 of the 34 members of the county assembly voted to remove her from office.

<s1>The motion</s1>, tabled by Nkareta Ward Rep Josphat Kamwana, <c1>accused</c1> her of <q1>gross violation of the Constitution, abuse of office and nepotism in the award of road tenders worth Sh870 million</q1>.

“<q2>A governor is a trustee, not an heir,</q2>” <s2>Mr Kamwana</s2> <c2>told</c2> <a2>a packed chamber</a2> in Siyabei town. “<q2>She has run this county like a family kiosk.</q2>”

<s3>The MCA</s3> <c3>claimed</c3> that <q3>eleven companies linked to the governor’s brother-in-law had been paid for roads that “exist only in the ledger”</q3>.

Ms Naserian did not attend the sitting. Through a lawyer, <s4,5>she</s4,5> <c4>denied</c4> <q4>the charges</q4> and <c5>vowed</c5> <q5>to fight them in the Senate</q5>.

“<q6>This is a coup by committee,</q6>” <c6>said</c6> <s6>the lawyer, Mr Titus Okumbe</s6>. “<q6>My client was given 48 hours to answer 900 pages.</q6>”

<s7,8>He</s7,8> <c7>termed</c7> the process <q7>a sham</q7>, <c8>noting</c8> that <q8>the High Court in Narok had issued orders stopping it</q8>.

But <s9>Speaker Dismas Leteipa</s9> <c9>said</c9> <q9>the orders were served after the debate had begun</q9>.

“<q10>I have not seen any order. I have seen a photograph of an order,</q10>” <s10>he</s10> <c10>told</c10> <a10>journalists</a10>.

<c11>According to</c11> <s11>a report by the Office of the Auditor-General</s11>, which formed the basis of the motion, <q11>the county could not account for Sh412 million spent on 63 kilometres of gravel roads</q11>. <s12>It</s12> also <c12>faulted</c12> the administration for <q12>hiring 214 casual workers without advertising the jobs</q12>.

Should senators uphold the vote, Deputy Governor Moses Parmuat would take over. <s13>Mr Parmuat</s13>, who fell out with his boss last year over the Finance docket, <c13>declined to say</c13> <q13>whether he backed the motion</q13>.

“<q14>I am praying for Olmoti,</q14>” <s14>he</s14> <c14>said</c14>. “<q14>That is all you will get from me today.</q14>”

Outside, police lobbed teargas at youths allied to the county boss. “<q15>Hands off Mama Esther,</q15>” <c15>read</c15> <s15>a placard</s15> held by one of them. Shops remained closed until evening and the highway to Narok was blocked for three hours.

<s16>Ms Agnes Timpiyan, a trader</s16>, <c16>said</c16> <q16>she had lost a day’s stock of tomatoes</q16>. “<q17>Every impeachment I close my shop, and after every impeachment the road is still bad,</q17>” <s17>she</s17> <c17>said</c17>.

Seven MCAs opposed the motion and walked out. Led by Minority Leader Beatrice Semeyian, <s18>they</s18> <c18>claimed</c18> <q18>members had been paid Sh500,000 each to support it</q18>.

“<q19>Some of my colleagues came with their minds in their pockets,</q19>” <s19>Ms Semeyian</s19> <c19>said</c19>.

<s20,21>Mr Kamwana</s20,21> <c20>denied</c20> that <q20>any money changed hands</q20> and <c21>dared</c21> <a21>her</a21> <q21>to record a statement with the Ethics and Anti-Corruption Commission (EACC)</q21>.

<s22>The Council of Governors</s22> <c22>urged</c22> <a22>the Senate</a22> <q22>to handle the matter soberly</q22>. <q23>Impeachment had become “a tool of bargaining rather than accountability”</q23>, <s23>its chairperson, Ms Rahab Gathuru</s23>, <c23>said</c23> in a statement.

Ms Naserian, a former bank manager, was elected in 2022 on a promise to tarmac 200 kilometres of road. By June, 31 had been completed.

The Senate has seven days to convene once it is notified. Most governors impeached by their assemblies since 2013 have been saved there.

<s24>Olmoti Senator Raphael Tipanko</s24> <c24>said</c24> <q24>he would not prejudge the case</q24>.

“<q25>We shall sit as jurors,</q25>” <s25>he</s25> <c25>said</c25>. “<q25>But even jurors drive on those roads.</q25>”

<s26>The governor</s26> <c26>plans</c26> <q26>to address her supporters in Siyabei today</q26>.
-----
1 | indirect | motion | DOCUMENT | document
2 | direct | Josphat Kamwana | PERSON | surname
3 | mixed | Josphat Kamwana | PERSON | title
4 | indirect | Esther Naserian | PERSON | pronoun
5 | indirect | Esther Naserian | PERSON | pronoun
6 | direct | Titus Okumbe | PERSON | name
7 | indirect | Titus Okumbe | PERSON | pronoun
8 | indirect | Titus Okumbe | PERSON | pronoun
9 | indirect | Dismas Leteipa | PERSON | name
10 | direct | Dismas Leteipa | PERSON | pronoun
11 | indirect | report by the Office of the Auditor-General | DOCUMENT | document
12 | indirect | report by the Office of the Auditor-General | DOCUMENT | pronoun
13 | attitude | Moses Parmuat | PERSON | surname
14 | direct | Moses Parmuat | PERSON | pronoun
15 | direct | placard held by one of them | DOCUMENT | document
16 | indirect | Agnes Timpiyan | PERSON | name
17 | direct | Agnes Timpiyan | PERSON | pronoun
18 | indirect | Seven MCAs | GROUP | pronoun
19 | direct | Beatrice Semeyian | PERSON | surname
20 | indirect | Josphat Kamwana | PERSON | surname
21 | indirect | Josphat Kamwana | PERSON | surname
22 | indirect | Council of Governors | ORG | organisation
23 | mixed | Rahab Gathuru | PERSON | name
24 | indirect | Raphael Tipanko | PERSON | name
25 | direct | Raphael Tipanko | PERSON | pronoun
26 | attitude | Esther Naserian | PERSON | title
entity | PERSON | Esther Naserian | Governor Naserian; Ms Naserian; Mama Esther | Governor | Olmoti
entity | PERSON | Josphat Kamwana | Mr Kamwana | Nkareta Ward Rep | -
entity | PERSON | Titus Okumbe | Mr Titus Okumbe | lawyer | -
entity | PERSON | Dismas Leteipa | - | Speaker | -
entity | PERSON | Moses Parmuat | Mr Parmuat | Deputy Governor | -
entity | PERSON | Agnes Timpiyan | Ms Agnes Timpiyan | trader | -
entity | PERSON | Beatrice Semeyian | Ms Semeyian | Minority Leader | -
entity | PERSON | Rahab Gathuru | Ms Rahab Gathuru | chairperson | Council of Governors
entity | PERSON | Raphael Tipanko | - | Senator | Senate
entity | ORG | Senate | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Office of the Auditor-General | - | - | -
entity | ORG | Ethics and Anti-Corruption Commission | EACC | - | -
entity | ORG | Council of Governors | - | - | -
entity | LOC | Olmoti | - | - | -
entity | LOC | Nkareta Ward | - | - | -
entity | LOC | Siyabei | - | - | -
entity | LOC | Narok | - | - | -
meta | MCAs impeach Governor Naserian over Sh870m roads cash | - | Wycliffe Omusula
