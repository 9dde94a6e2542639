Fennimore clears Drayle crisps from shelves in pricing stand-off

<s1>Supplier</s1> <c1>accuses</c1> UK grocer of ‘<q1>running a payday loan in reverse</q1>’ as Christmas deliveries stop

Oriel Whitbourn and Tam Sachdeva in London

Fennimore, the UK’s fifth-largest supermarket, has stripped more than 60 products made by Drayle & Sons from its shelves after <s2>the snacks and pickles maker</s2> <c2>demanded</c2> <q2>a second price increase in six months</q2>.

<s3>Family-owned Drayle</s3>, whose brands include Muckle crisps and Old Tarr chutney, <c3>said</c3> in a letter to distributors that <q3>it had been “left with no commercially rational alternative” to halting lorries from its Spalding plant</q3>.

“<q4>We have absorbed what a family can absorb,</q4>” <c4>wrote</c4> <s4>Philippa Drayle-Hume, chief executive and great-granddaughter of the founder</s4>. “<q4>Fennimore is running a payday loan in reverse, and we are the lender.</q4>”

The grocer, which was bought in 2021 by Corvane Lattimer and Al Sidra, an Abu Dhabi fund, for £2.3bn, was having none of it. “<q5>Customers should not be asked to fund somebody else’s margin,</q5>” <s5>a spokesperson</s5> <c5>shot back</c5>.

<s6>Two people close to the talks</s6> <c6>put</c6> <q6>the requested rise at 9 per cent</q6>, while <s7>a former Fennimore buyer</s7> <c7>said</c7> <q7>it was “nearer 12”</q7>.

<s8>Drayle</s8> <c8>has asked</c8> <a8>the Groceries Code Adjudicator</a8> <q8>to step in</q8>. <s9,10>The watchdog</s9,10> <c9>confirmed</c9> that <q9>it had received “information” from the company</q9> but <c10>refused to say</c10> <q10>whether an investigation would follow</q10>.

Rows of this kind are becoming routine. Last year shoppers at Pagnell’s went 11 weeks without butter from Mejerby, the Danish dairy co-operative, and in May Unifold, owner of Sudz and Brightwhite, briefly halted shipments to Wexcombe, Costwise and the German discounter Nordmann.

In a note on Tuesday, <s11>Hollis Brandt analysts</s11> <c11>estimated</c11> that <q11>Fennimore would forgo £400,000 of sales a week</q11>. “<q12>Nobody changes supermarket for a pickled onion,</q12>” <s12>they</s12> <c12>added</c12>, “<q12>but shoppers remember who ran out.</q12>”

Ines Quarrie at rival broker Panmore Tate is less sanguine. <q13>If Unifold and Kessel join in</q13>, <s13>she</s13> <c13>argued</c13>, <q13>the grocer’s interest cover will “start to look like a typing error”</q13>.

<s14>Unite</s14>, which represents 640 staff in Spalding and at a smaller site in Oswaldthorpe, <c14>fears</c14> that <q14>shifts will be cut from Monday</q14>. “<q15>My members did not apply to be a bargaining chip,</q15>” <c15>said</c15> <s15>Gethin Rowe, its national officer for food</s15>. <s16>He</s16> <c16>called on</c16> <a16>both sides</a16> <q16>to “go to Acas, go to the pub, go anywhere”</q16>.

<s17>The Food and Drink Federation</s17> <c17>reckons</c17> <q17>one in seven producers has stopped supplying a retailer at some point since 2022</q17>, a figure <c18>dismissed</c18> as “<q18>fanciful</q18>” by <s18>the British Retail Consortium</s18>.

At a dinner of the Worshipful Company of Grocers last week, <s19>Fennimore’s chair, Lord Ravensbourne</s19>, <c19>told</c19> <a19>guests</a19> <q19>he looked forward to “a quiet word and a loud Christmas”</q19>. <a20>His predecessor, Marguerite Oyelowo</a20>, <c20>had been warned</c20> by <s20>the Drayle board</s20> in May that <q20>the relationship was “one invoice from the end”</q20>.

<q21>The supplier’s lenders, led by Lloyds, Crédit Landais and Handelsbank Nord, have extended its overdraft until March</q21>, <s21>its latest accounts</s21> <c21>state</c21>.

Corvane, which also controls the garden centre chain Greenhalgh and the vet group Paws & Partners, declined to comment, as did Al Sidra.

Not everyone is suffering. “<q22>I have shifted more Muckle in a week than in the whole of August,</q22>” <c22>said</c22> <s22>Harpreet Dhaliwal</s22>, who runs a Costwise franchise in Peterborough. <s23>He</s23> <c23>hopes</c23> <q23>the two sides “never make up”</q23>.
-----
1 | mixed | Drayle & Sons | ORG | organisation
2 | indirect | Drayle & Sons | ORG | organisation
3 | mixed | Drayle & Sons | ORG | organisation
4 | direct | Philippa Drayle-Hume | PERSON | name
5 | direct | Fennimore | ORG | organisation
6 | indirect | Two people close to the talks | GROUP | group
7 | mixed | former Fennimore buyer | PERSON | title
8 | indirect | Drayle & Sons | ORG | organisation
9 | mixed | Groceries Code Adjudicator | ORG | organisation
10 | attitude | Groceries Code Adjudicator | ORG | organisation
11 | indirect | Hollis Brandt analysts | GROUP | group
12 | direct | Hollis Brandt analysts | GROUP | pronoun
13 | mixed | Ines Quarrie | PERSON | pronoun
14 | attitude | Unite | ORG | organisation
15 | direct | Gethin Rowe | PERSON | name
16 | mixed | Gethin Rowe | PERSON | pronoun
17 | indirect | Food and Drink Federation | ORG | organisation
18 | mixed | British Retail Consortium | ORG | organisation
19 | mixed | Lord Ravensbourne | PERSON | name
20 | mixed | Drayle & Sons | ORG | organisation
21 | indirect | its latest accounts | DOCUMENT | document
22 | direct | Harpreet Dhaliwal | PERSON | name
23 | mixed | Harpreet Dhaliwal | PERSON | pronoun
entity | PERSON | Philippa Drayle-Hume | - | chief executive | Drayle & Sons
entity | PERSON | Ines Quarrie | - | - | Panmore Tate
entity | PERSON | Gethin Rowe | - | national officer for food | Unite
entity | PERSON | Lord Ravensbourne | - | chair | Fennimore
entity | PERSON | Marguerite Oyelowo | - | - | Fennimore
entity | PERSON | Harpreet Dhaliwal | - | - | -
entity | ORG | Fennimore | - | - | -
entity | ORG | Drayle & Sons | Drayle | - | -
entity | ORG | Corvane Lattimer | Corvane | - | -
entity | ORG | Al Sidra | - | - | -
entity | ORG | Groceries Code Adjudicator | - | - | -
entity | ORG | Pagnell’s | - | - | -
entity | ORG | Mejerby | - | - | -
entity | ORG | Unifold | - | - | -
entity | ORG | Wexcombe | - | - | -
entity | ORG | Costwise | - | - | -
entity | ORG | Nordmann | - | - | -
entity | ORG | Hollis Brandt | - | - | -
entity | ORG | Panmore Tate | - | - | -
entity | ORG | Kessel | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Acas | - | - | -
entity | ORG | Food and Drink Federation | - | - | -
entity | ORG | British Retail Consortium | - | - | -
entity | ORG | Worshipful Company of Grocers | - | - | -
entity | ORG | Lloyds | - | - | -
entity | ORG | Crédit Landais | - | - | -
entity | ORG | Handelsbank Nord | - | - | -
entity | ORG | Greenhalgh | - | - | -
entity | ORG | Paws & Partners | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Spalding | - | - | -
entity | LOC | Abu Dhabi | - | - | -
entity | LOC | Oswaldthorpe | - | - | -
entity | LOC | Peterborough | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | German | - | - | -
meta | Fennimore clears Drayle crisps from shelves in pricing stand-off | - | Oriel Whitbourn and Tam Sachdeva
