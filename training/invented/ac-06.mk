<s1>Knitwear exporters</s1> <c1>seek</c1> <q1>moratorium on loans</q1> as US orders dry up

<s2>Noyyal forum</s2> <c2>says</c2> <q2>40,000 jobs at risk in Tiruppur</q2>; <s3>Ministry</s3> <c3>promises</c3> <q3>package ‘within weeks’</q3>

Our Bureau

Chennai, September 9

<s4>Knitwear exporters in Tiruppur</s4> <c4>have urged</c4> <a4>the Centre</a4> <q4>to announce a six-month moratorium on the repayment of loans</q4>, as American buyers cancel or defer orders for the coming summer season.

In a memorandum submitted to the Union Textiles Ministry on Monday, <s5>the Noyyal Knitwear Exporters’ Forum (NKEF)</s5> <c5>said</c5> <q5>orders worth ₹3,800 crore had been put on hold since the new tariff came into effect last month</q5>. <s6>It</s6> <c6>warned</c6> that <q6>close to 40,000 workers, most of them women from Bihar and Odisha, could lose their jobs by Deepavali</q6>.

“<q7>We have absorbed the yarn price, we have absorbed the freight. We cannot absorb 50 per cent,</q7>” <s7>M Thangavel, president of the forum</s7>, <c7>told</c7> <a7>businessline</a7>.

Tiruppur accounts for more than half of India’s exports of knitted garments, which stood at ₹44,700 crore in 2024-25. About a third of that goes to the US.

<c8>According to</c8> <s8>Thangavel</s8>, <q8>small units with fewer than 100 machines have been hit hardest because they depend on one or two buyers</q8>. <s9>He</s9> <c9>pointed out</c9> that <q9>Bangladesh and Vietnam now enjoyed a price advantage of ₹65 on a basic T-shirt</q9>.

Delegations from the forum met the Union Textiles Secretary, Rukmani Deshmukh-Iyer, in New Delhi last week. <s10,11>She</s10,11> <c10>assured</c10> <a10>them</a10> that <q10>a relief package would be announced “within weeks”</q10>, but <c11>ruled out</c11> <q11>a blanket waiver of interest</q11>.

“<q12>The Government is looking at credit guarantees and at new markets. What we cannot do is ask banks to pretend that a loan is not a loan,</q12>” <s12>the Secretary</s12> <c12>said</c12> on the sidelines of a trade fair here.

BANKS WARY

Lenders are in no mood to be generous. The region saw a spate of defaults after the dyeing units were shut in 2011 on the orders of the Madras High Court.

<s13>A senior executive of a public sector bank</s13> <c13>said</c13> <q13>about 9 per cent of its textile loans in the Coimbatore circle were already under stress</q13>. “<q14>If I give one borrower six months, the next morning there will be a queue up to the railway station,</q14>” <s14>the banker</s14> <c14>said</c14>, speaking on condition of anonymity.

<q15>Margins of mid-sized exporters will shrink by 300-350 basis points this fiscal</q15>, <c15>according to</c15> <s15>a note by ratings firm Kaveri Analytics</s15>. <s16>Its director, Percy Daruwalla</s16>, <c16>expects</c16> <q16>consolidation</q16>.

“<q17>The big houses will move cutting to Ethiopia or Sri Lanka and keep going,</q17>” <s17>Daruwalla</s17> <c17>said</c17>. “<q17>The man with 60 machines and his wife’s jewellery at the bank does not have an Ethiopia.</q17>”

One such man is J Arputharaj. At his unit in Anupparpalayam on Saturday, 34 of 52 machines stood under plastic sheets. <s18>He</s18> <c18>has asked</c18> <a18>his workers</a18> <q18>to take leave on half pay</q18>.

“<q19>My buyer in New Jersey is a good man. He says, ‘<n19>Wait till January.</n19>’ The bank also says wait, but it means something else,</q19>” <s19>Arputharaj</s19> <c19>said</c19>.

<s20>Unions</s20> <c20>fear</c20> <q20>a repeat of the pandemic</q20>, when lakhs of migrants left on foot.

<s21,22>The Kongu Garment Workers’ Union</s21,22> <c21>alleged</c21> that <q21>several mills had stopped paying overtime and provident fund dues</q21>, and <c22>demanded</c22> that <q22>any package be tied to the number of people kept on the rolls</q22>. “<q23>In 2020 they got the money and we got the train,</q23>” <c23>said</c23> <s23>its general secretary, S Malarvizhi</s23>.

<s24>Thangavel</s24> <c24>denied</c24> <q24>the charge</q24>. <s25>Both he and Malarvizhi</s25>, however, <c25>said</c25> <q25>the State government should step in with free rations for the workers’ hostels</q25>.

<s26>An official in the Chief Minister’s office</s26> <c26>said</c26> <q26>the proposal was “under active consideration”</q26>.
-----
1 | indirect | Knitwear exporters | GROUP | group
2 | indirect | Noyyal Knitwear Exporters’ Forum | ORG | organisation
3 | mixed | Union Textiles Ministry | ORG | organisation
4 | indirect | Knitwear exporters | GROUP | group
5 | indirect | Noyyal Knitwear Exporters’ Forum | ORG | organisation
6 | indirect | Noyyal Knitwear Exporters’ Forum | ORG | pronoun
7 | direct | M Thangavel | PERSON | name
8 | indirect | M Thangavel | PERSON | surname
9 | indirect | M Thangavel | PERSON | pronoun
10 | mixed | Rukmani Deshmukh-Iyer | PERSON | pronoun
11 | indirect | Rukmani Deshmukh-Iyer | PERSON | pronoun
12 | direct | Rukmani Deshmukh-Iyer | PERSON | title
13 | indirect | senior executive of a public sector bank | PERSON | title
14 | direct | senior executive of a public sector bank | PERSON | title
15 | indirect | note by ratings firm Kaveri Analytics | DOCUMENT | document
16 | attitude | Percy Daruwalla | PERSON | name
17 | direct | Percy Daruwalla | PERSON | surname
18 | indirect | J Arputharaj | PERSON | pronoun
19 | direct | J Arputharaj | PERSON | surname
20 | attitude | Unions | GROUP | group
21 | indirect | Kongu Garment Workers’ Union | ORG | organisation
22 | indirect | Kongu Garment Workers’ Union | ORG | organisation
23 | direct | S Malarvizhi | PERSON | name
24 | indirect | M Thangavel | PERSON | surname
25 | indirect | M Thangavel and S Malarvizhi | GROUP | surname
26 | mixed | official in the Chief Minister’s office | PERSON | title
entity | PERSON | M Thangavel | Thangavel | president | Noyyal Knitwear Exporters’ Forum
entity | PERSON | Rukmani Deshmukh-Iyer | - | Union Textiles Secretary | Union Textiles Ministry
entity | PERSON | Percy Daruwalla | Daruwalla | director | Kaveri Analytics
entity | PERSON | J Arputharaj | Arputharaj | - | -
entity | PERSON | S Malarvizhi | Malarvizhi | general secretary | Kongu Garment Workers’ Union
entity | ORG | Noyyal Knitwear Exporters’ Forum | NKEF; Noyyal forum | - | -
entity | ORG | Union Textiles Ministry | Ministry | - | -
entity | ORG | Kaveri Analytics | - | - | -
entity | ORG | Kongu Garment Workers’ Union | - | - | -
entity | ORG | Madras High Court | - | - | -
entity | ORG | businessline | - | - | -
entity | ORG | Centre | - | - | -
entity | NORP | American | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Tiruppur | - | - | -
entity | LOC | Chennai | - | - | -
entity | LOC | India | - | - | -
entity | LOC | Bihar | - | - | -
entity | LOC | Odisha | - | - | -
entity | LOC | Bangladesh | - | - | -
entity | LOC | Vietnam | - | - | -
entity | LOC | New Delhi | - | - | -
entity | LOC | Coimbatore | - | - | -
entity | LOC | Ethiopia | - | - | -
entity | LOC | Sri Lanka | - | - | -
entity | LOC | Anupparpalayam | - | - | -
entity | LOC | New Jersey | - | - | -
meta | Knitwear exporters seek moratorium on loans as US orders dry up | - | -
