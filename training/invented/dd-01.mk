<q1>Soldiers’ families ‘left to scrub sewage from nursery floor’</q1>

<s2>A contractor</s2> <c2>blamed</c2> tenants for <q2>mould at a Wiltshire garrison</q2> while <s3>its own surveyors</s3> <c3>were warning</c3> that <q3>the roofs had failed</q3>

Larisa Pomfret, Defence Correspondent

<q4>Ministry of Defence officials were alerted five times to raw sewage in service homes before a baby was taken to hospital from one of them</q4>, <s4>internal emails</s4> <c4>show</c4>.

<s5>Habitas Keep, maintenance contractor for 4,100 homes in the southwest</s5>, <c5>attributed</c5> black mould at Larkbarrow Lines, near Tidworth, to “<q5>lifestyle moisture</q5>”. In the same week in 2022 <s6>its surveyors</s6> <c6>reported</c6> that <q6>212 roofs on the estate were “beyond patching”</q6>.

Ottilie Proudlock-Shaw, 27, found brown water rising through the floor of her daughter’s bedroom at 14 Mafeking Road in January.

“<q7>I rang the helpline with a mop in my hand,</q7>” <s7>she</s7> <c7>told</c7> <a7>The Times</a7>. “<q7>They wanted to know if we had been drying clothes indoors.</q7>”

Her daughter, Wren, spent nine nights in Salisbury District Hospital with bronchiolitis. <s8>A consultant</s8> <c8>wrote</c8> to <a8>the garrison</a8> that <q8>the house was “not compatible with a child’s lungs”</q8>.

Her husband, Lance Corporal Gethin Proudlock-Shaw of the 3rd Wessex Rifles, was on exercise in Kenya. <a9>He</a9> <c9>was told</c9> by <s9>a welfare officer</s9> that <q9>complaining “would be noticed at promotion boards”</q9>. <s10>His commanding officer</s10> <c10>denies</c10> that <q10>anyone was threatened</q10>.

The emails were extracted by the Forces Homes Alliance after a two-year fight with the Defence Infrastructure Organisation (DIO). In one memo <s11>a Habitas manager</s11> <c11>advises</c11> <a11>colleagues</a11> <q11>to “close and re-open” overdue repairs so that targets are met</q11>.

“<q12>Nobody upstairs reads past the green squares,</q12>” <s12>the memo</s12> <c12>concludes</c12>.

<q13>Women had been left to scrub sewage from nursery floors while a spreadsheet said that all was well</q13>, <c13>said</c13> <s13>Perpetua Nsiah, the charity’s chief executive</s13>. <s14>The former army nurse</s14> <c14>called for</c14> <q14>the contract to be torn up</q14>.

<s15,16>The company</s15,16> <c15>accepted</c15> that <q15>the wording of the memo was “clumsy”</q15> but <c16>maintained</c16> that <q16>no repair had been hidden</q16>.

<s17>Its chairman, General Sir Crispin Adair-Lowell</s17>, <c17>assured</c17> <a17>MPs</a17> in March that <q17>96 per cent of tenants were content</q17>. <s18>He</s18> now <c18>says</c18> that <q18>he was “badly briefed”</q18>.

Dame Honor Stavely, who leads the defence committee, was not mollified. “<q19>Either the chairman did not know what his own surveyors knew, or he did,</q19>” <s19>she</s19> <c19>said</c19>. “<q19>I am unsure which is the more expensive answer.</q19>” <s20>The Conservative</s20> <c20>wants</c20> <q20>him recalled before the summer recess</q20>.

Declan Oyefusi, the veterans minister, visited the estate on Friday, passing the Ram & Bugle, a pub turned complaints bureau. “<q21>I would not have kennelled a spaniel in some of those rooms,</q21>” <s21>the former sapper</s21> <c21>said</c21>. <s22>The minister</s22> <c22>has ordered</c22> <q22>a review of all seven regional contracts, including those held by Pell & Draycott, Amity FM and the Spanish group Urbasa</q22>.

<s23>His department</s23> <c23>apologised for</c23> “<q23>the anguish caused to a number of families</q23>”. <s24>A spokeswoman</s24> <c24>would not say</c24> <q24>whether Habitas faced a fine</q24>.

Mrs Proudlock-Shaw has moved to her mother’s bungalow in Yeovil and has not unpacked. “<q25>They can inspect what they like,</q25>” <s25>she</s25> <c25>said</c25>. “<q25>They’ll find my mop.</q25>”
-----
1 | mixed | Perpetua Nsiah | PERSON | none
2 | indirect | Habitas Keep | ORG | organisation
3 | indirect | its own surveyors | GROUP | group
4 | indirect | internal emails | DOCUMENT | document
5 | mixed | Habitas Keep | ORG | organisation
6 | mixed | its own surveyors | GROUP | group
7 | direct | Ottilie Proudlock-Shaw | PERSON | pronoun
8 | mixed | consultant | PERSON | title
9 | mixed | welfare officer | PERSON | title
10 | indirect | His commanding officer | PERSON | title
11 | mixed | Habitas manager | PERSON | title
12 | direct | one memo | DOCUMENT | document
13 | indirect | Perpetua Nsiah | PERSON | name
14 | indirect | Perpetua Nsiah | PERSON | title
15 | mixed | Habitas Keep | ORG | organisation
16 | indirect | Habitas Keep | ORG | organisation
17 | indirect | Crispin Adair-Lowell | PERSON | name
18 | mixed | Crispin Adair-Lowell | PERSON | pronoun
19 | direct | Honor Stavely | PERSON | pronoun
20 | attitude | Honor Stavely | PERSON | title
21 | direct | Declan Oyefusi | PERSON | title
22 | indirect | Declan Oyefusi | PERSON | title
23 | mixed | Ministry of Defence | ORG | organisation
24 | attitude | Ministry of Defence | ORG | organisation
25 | direct | Ottilie Proudlock-Shaw | PERSON | pronoun
entity | PERSON | Ottilie Proudlock-Shaw | Mrs Proudlock-Shaw | - | -
entity | PERSON | Wren | - | - | -
entity | PERSON | Gethin Proudlock-Shaw | Lance Corporal Gethin Proudlock-Shaw | Lance Corporal | 3rd Wessex Rifles
entity | PERSON | Perpetua Nsiah | - | chief executive | Forces Homes Alliance
entity | PERSON | Crispin Adair-Lowell | General Sir Crispin Adair-Lowell | chairman | Habitas Keep
entity | PERSON | Honor Stavely | Dame Honor Stavely | - | defence committee
entity | PERSON | Declan Oyefusi | - | veterans minister | Ministry of Defence
entity | ORG | Ministry of Defence | - | - | -
entity | ORG | Habitas Keep | Habitas | - | -
entity | ORG | The Times | - | - | -
entity | ORG | Salisbury District Hospital | - | - | -
entity | ORG | 3rd Wessex Rifles | - | - | -
entity | ORG | Forces Homes Alliance | - | - | -
entity | ORG | Defence Infrastructure Organisation | DIO | - | -
entity | ORG | Pell & Draycott | - | - | -
entity | ORG | Amity FM | - | - | -
entity | ORG | Urbasa | - | - | -
entity | LOC | Wiltshire | - | - | -
entity | LOC | Larkbarrow Lines | - | - | -
entity | LOC | Tidworth | - | - | -
entity | LOC | Mafeking Road | - | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | Ram & Bugle | - | - | -
entity | LOC | Yeovil | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Spanish | - | - | -
meta | Soldiers’ families ‘left to scrub sewage from nursery floor’ | - | Larisa Pomfret
