Mining giant to pay $180m over burst dam

By Xavier Pinheiro-Walsh in Perth

Iron ore producer Carrick Downs will pay $180 million to Pilbara pastoralists whose land was poisoned when a tailings dam burst, under a settlement approved by the Federal Court on Friday.

“<q1>No sum will make this ground what it was, but a small sum would have insulted it,</q1>” <s1>Justice Helena Marchetti</s1> <c1>said</c1>.

<s2,15>The company</s2,15> <c2>accepted</c2> <q2>responsibility</q2> but <c15>did not admit</c15> <q15>negligence</q15>. <s3,4>Its chief executive, Royce Kettering</s3,4>, <c3>apologised for</c3> “<q3>the worst day in our history</q3>” and <c4>promised</c4> <q4>to visit every station affected</q4>.

“<q5>I'd rather he sent topsoil,</q5>” <c5>said</c5> <s5>Noreen Tjiangu, whose family has run cattle near Nullagine since 1921</s5>.

<s6>Tjiangu</s6> <c6>told</c6> <a6>the court</a6> in March that <q6>the mud had come down the creek “like porridge”, carrying drums, fish and a neighbour's ute</q6>. <s7>She</s7> <c7>said</c7> <q7>her cattle wouldn't drink from the creek even now</q7>.

<q8>The dam had been rated safe eleven weeks before it failed</q8>, <c8>according to</c8> <s8>an inspection certificate tendered in evidence</s8>. <s9>The engineer who signed it</s9> <c9>said</c9> <q9>he hadn't walked the wall because of the heat</q9>.

<s10,11>Greens MP Wiremu Keogh</s10,11> <c10>called</c10> the settlement “<q10>cheap</q10>”, <c11>noting</c11> that <q11>Carrick made as much in nine days last year</q11>. <s12>Western Australia's mines minister</s12> <c12>disputed</c12> <q12>the figure</q12>. <s13>She</s13> <c13>said</c13> <q13>new rules would force companies to publish inspections</q13>; <s14>the industry's lobby, Resources West</s14>, <c14>signalled</c14> <q14>it would not object</q14>.

Investors seemed relieved. Carrick's shares, which shed a quarter of their value after the burst, added 4 per cent.

The dam was called Patience. A replacement, higher up the valley, has yet to be named.
-----
1 | direct | Helena Marchetti | PERSON | name
2 | indirect | Carrick Downs | ORG | organisation
3 | mixed | Royce Kettering | PERSON | name
4 | indirect | Royce Kettering | PERSON | name
5 | direct | Noreen Tjiangu | PERSON | name
6 | mixed | Noreen Tjiangu | PERSON | surname
7 | indirect | Noreen Tjiangu | PERSON | pronoun
8 | indirect | inspection certificate tendered in evidence | DOCUMENT | document
9 | indirect | engineer who signed it | PERSON | title
10 | mixed | Wiremu Keogh | PERSON | name
11 | indirect | Wiremu Keogh | PERSON | name
12 | indirect | Western Australia's mines minister | PERSON | title
13 | indirect | Western Australia's mines minister | PERSON | pronoun
14 | indirect | Resources West | ORG | organisation
15 | attitude | Carrick Downs | ORG | organisation
meta | Mining giant to pay $180m over burst dam | - | Xavier Pinheiro-Walsh in Perth
entity | ORG | Carrick Downs | Carrick | - | -
entity | LOC | Pilbara | - | - | -
entity | ORG | Federal Court | - | - | -
entity | PERSON | Helena Marchetti | Justice Helena Marchetti | Justice | -
entity | PERSON | Royce Kettering | - | chief executive | Carrick Downs
entity | PERSON | Noreen Tjiangu | Tjiangu | - | -
entity | LOC | Nullagine | - | - | -
entity | NORP | Greens | - | - | -
entity | PERSON | Wiremu Keogh | - | Greens MP | -
entity | LOC | Western Australia | - | - | -
entity | ORG | Resources West | - | - | -
entity | LOC | Patience | - | - | -
