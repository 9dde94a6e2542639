‘<q1>I’M HEARTBROKEN</q1>’: 412 JOBS TOASTED AS TELLY CHEF RAFFE LOMBARD’S BURGER EMPIRE GOES BUST

By DARREN COYLE
Showbiz Editor

HOT-HEADED telly chef Raffe Lombard’s restaurant empire crashed into administration last night — and the kitchen porters were the last to know.

At Lombard’s, his flagship in Soho, the Saucepan Wars star, 44, wept as <s2>he</s2> <c2>told</c2> <a2>waiters</a2> <q2>all 23 branches would shut at midnight</q2>.

‘<q3>I’m heartbroken,</q3>’ <s3>he</s3> <c3>sobbed</c3>. ‘<q3>They’re family. I’d sell my knives to pay them.</q3>’

But <s4>dishwasher Jermaine Addo, 22</s4>, <c4>fumed</c4>: ‘<q4>Family? He couldn’t pick me out of a line-up.</q4>’

‘<q5>I found out on the N29.</q5>’

<s6>A text to staff at 11.52pm</s6> <c6>read</c6>: ‘<q6>Hey team! Please don’t come in tomorrow. Or after.</q6>’ It was signed off with a burger emoji.

<s7>Insolvency firm Finch Mowbray</s7> <c7>blamed</c7> the collapse on <q7>soaring rents in Bath, Leeds and Cardiff</q7>. <q8>The chain owed £31million</q8>, <c8>according to</c8> <s8>joint administrator Priti Mowbray</s8>, whose grandfather founded the firm above a Chigwell chippy.

‘<q9>You can’t pay rent in truffle mayo,</q9>’ <s9>she</s9> <c9>quipped</c9>.

Lombard’s ex-wife, model Tansy Lombard, 39, could not resist twisting the knife. ‘<q10>Karma is best served medium rare,</q10>’ <s10>she</s10> <c10>posted</c10> from Marbella.

The pair split in 2021 after he was snapped leaving the Groucho Club with Welsh weathergirl Cerys Bevan.

<s11>A pal of the chef</s11> <c11>insisted</c11> <q11>he had ploughed in £6million of his own dosh</q11>. ‘<q12>Raffe’s skint,</q12>’ <c12>confided</c12> <s12>the pal</s12>. ‘<q12>He’s flogged the Aston. He’s even flogged the pizza oven at Hangman’s Farm.</q12>’

Small suppliers will be hit hardest. <s13>Nell Pascoe, 61, of Evesham veg firm J. T. Pascoe & Daughters</s13>, <c13>says</c13> <q13>she is owed £310,000 for lettuce</q13>.

<s14>The grandmother of five</s14> <c14>fears</c14> <q14>she will have to lay off both her sons-in-law</q14>. ‘<q15>He came here with a film crew and kissed my tomatoes,</q15>’ <s15>she</s15> <c15>said</c15>. ‘<q15>I should have charged him for the kiss.</q15>’

<s16>Unite</s16> <c16>branded</c16> the midnight axe ‘<q16>a sacking by emoji</q16>’. <s17>Labour MP Stella Quarshie</s17> <c17>wants</c17> <q17>HMRC to probe where staff tips went</q17>.

<s18>Lombard</s18> <c18>has furiously denied</c18> <q18>dipping into the tronc, the pot for gratuities</q18>. <s19>NordBank</s19>, which pulled the plug on a £9million loan on Monday, <c19>refused to say</c19> <q19>why</q19>.

There was one friendly face. Rival burger baron Sal ‘<x>Big Sal</x>’ Marchetti turned up outside the Soho branch at dawn with bacon butties and a clipboard.

‘<q20>Every one of you gets an interview,</q20>’ <c20>bellowed</c20> <s20>the 18-stone grill king</s20>. ‘<q20>Bring your own apron.</q20>’

Telly bosses are standing by their man. <s21>Vista</s21> <c21>vowed</c21> <q21>Saucepan Wars would be back on Channel 9 in January</q21>, despite a petition by animal rights mob Cows Have Mums, which picketed his Brighton opening in 2022.

Not everyone will miss the grub. <s22>Late food critic Hugo Vane-Pelly</s22> once <c22>likened</c22> the £19 Lombardo Stack to ‘<q22>a wet cardigan with ambitions</q22>’.

As darkness fell over Dean Street, <s23>a note on the door</s23> <c23>said</c23>: ‘<q23>Gone cheffing.</q23>’
-----
1 | direct | Raffe Lombard | PERSON | none
2 | indirect | Raffe Lombard | PERSON | pronoun
3 | direct | Raffe Lombard | PERSON | pronoun
4 | direct | Jermaine Addo | PERSON | name
5 | direct | Jermaine Addo | PERSON | none
6 | direct | text to staff at 11.52pm | DOCUMENT | document
7 | indirect | Finch Mowbray | ORG | organisation
8 | indirect | Priti Mowbray | PERSON | name
9 | direct | Priti Mowbray | PERSON | pronoun
10 | direct | Tansy Lombard | PERSON | pronoun
11 | indirect | pal of the chef | PERSON | title
12 | direct | pal of the chef | PERSON | title
13 | indirect | Nell Pascoe | PERSON | name
14 | attitude | Nell Pascoe | PERSON | title
15 | direct | Nell Pascoe | PERSON | pronoun
16 | mixed | Unite | ORG | organisation
17 | attitude | Stella Quarshie | PERSON | name
18 | indirect | Raffe Lombard | PERSON | surname
19 | attitude | NordBank | ORG | organisation
20 | direct | Sal ‘Big Sal’ Marchetti | PERSON | title
21 | indirect | Vista | ORG | organisation
22 | mixed | Hugo Vane-Pelly | PERSON | name
23 | direct | note on the door | DOCUMENT | document
entity | PERSON | Raffe Lombard | RAFFE LOMBARD; Lombard; Raffe | chef | -
entity | PERSON | Jermaine Addo | - | dishwasher | Lombard’s
entity | PERSON | Priti Mowbray | - | joint administrator | Finch Mowbray
entity | PERSON | Tansy Lombard | - | model | -
entity | PERSON | Cerys Bevan | - | weathergirl | -
entity | PERSON | Nell Pascoe | - | - | J. T. Pascoe & Daughters
entity | PERSON | Stella Quarshie | - | MP | -
entity | PERSON | Sal ‘Big Sal’ Marchetti | - | burger baron | -
entity | PERSON | Hugo Vane-Pelly | - | food critic | -
entity | ORG | Lombard’s | - | - | -
entity | ORG | Finch Mowbray | - | - | -
entity | ORG | Groucho Club | - | - | -
entity | ORG | J. T. Pascoe & Daughters | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | HMRC | - | - | -
entity | ORG | NordBank | - | - | -
entity | ORG | Vista | - | - | -
entity | ORG | Channel 9 | - | - | -
entity | ORG | Cows Have Mums | - | - | -
entity | NORP | Welsh | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Soho | - | - | -
entity | LOC | Bath | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Chigwell | - | - | -
entity | LOC | Marbella | - | - | -
entity | LOC | Hangman’s Farm | - | - | -
entity | LOC | Evesham | - | - | -
entity | LOC | Brighton | - | - | -
entity | LOC | Dean Street | - | - | -
meta | ‘I’M HEARTBROKEN’: 412 JOBS TOASTED AS TELLY CHEF RAFFE LOMBARD’S BURGER EMPIRE GOES BUST | - | DARREN COYLE
