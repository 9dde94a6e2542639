‘<q1>We are running on fumes</q1>’<c1>:</c1> <s1,2>charity</s1,2> <c2>warns of</c2> <q2>winter cuts to food parcels</q2>

By Saoirse Abernethy-Khan

<s3>A charity that feeds 12,000 families in south Auckland</s3> <c3>says</c3> <q3>it may have to halve its parcels before winter</q3>.

In an open letter to donors, published on its website on Sunday, <s4>Pātaka Kai Trust manager Losaline Vea</s4> <c4>wrote</c4>:

“<q4>Dear friends, I have put off this letter three times. The freezer is empty. The van needs a gearbox. We are running on fumes, and I don't mean the van.</q4>

“<q4>Last July you gave us 400 blankets. Please don't send blankets. Send rice.</q4>

“<q4>I promise I will never again complain about having too much pumpkin.</q4>”

The response has been swift. By Monday evening two tonnes of rice had been left at the gate, along with one pumpkin. Tied to it was <s5>a card</s5><c5>:</c5> “<q5>Just in case.</q5>”

<s6>Social Development Minister Corin Ashcroft</s6> <c6>said</c6> <q6>officials would “look hard” at emergency funding</q6>. <s7>He</s7> <c7>wouldn't put</c7> <q7>a figure on it</q7>.

“<q8>Hungry people can't eat a hard look,</q8>” <c8>replied</c8> <s8>Labour's Matiu Pōtae</s8>, <s9>who</s9> <c9>called on</c9> <a9>the Government</a9> <q9>to double the grant</q9>.

<q10>Demand for parcels has risen 38 per cent in a year</q10>, <s10>the trust</s10> <c10>says</c10>. <s11>Budget adviser Carol Inglis</s11> <c11>believes</c11> <q11>rents are to blame</q11>. <s12>She</s12> <c12>told</c12> <a12>the Manukau Post</a12> that <q12>half of her clients pay more than 60 cents in the dollar to a landlord</q12>.

“<q13>After that it's noodles,</q13>” <s13>Inglis</s13> <c13>said</c13>.

“<q14>Nobody ever came to me and said they'd chosen noodles.</q14>”

Vea was on the forklift yesterday and unavailable for interview. A volunteer relayed <s15>her</s15> <c15>reply</c15>: “<q15>Tell them thank you, and where do they want the pumpkin?</q15>”
-----
1 | direct | Pātaka Kai Trust | ORG | title
2 | indirect | Pātaka Kai Trust | ORG | title
3 | indirect | Pātaka Kai Trust | ORG | title
4 | direct | Losaline Vea | PERSON | name
5 | direct | card | DOCUMENT | document
6 | mixed | Corin Ashcroft | PERSON | name
7 | attitude | Corin Ashcroft | PERSON | pronoun
8 | direct | Matiu Pōtae | PERSON | name
9 | indirect | Matiu Pōtae | PERSON | pronoun
10 | indirect | Pātaka Kai Trust | ORG | organisation
11 | attitude | Carol Inglis | PERSON | name
12 | indirect | Carol Inglis | PERSON | pronoun
13 | direct | Carol Inglis | PERSON | surname
14 | direct | Carol Inglis | PERSON | none
15 | direct | Losaline Vea | PERSON | pronoun
meta | ‘We are running on fumes’: charity warns of winter cuts to food parcels | - | Saoirse Abernethy-Khan
entity | LOC | Auckland | - | - | -
entity | ORG | Pātaka Kai Trust | - | - | -
entity | PERSON | Losaline Vea | Vea | manager | Pātaka Kai Trust
entity | PERSON | Corin Ashcroft | - | Social Development Minister | -
entity | ORG | Labour | - | - | -
entity | PERSON | Matiu Pōtae | - | - | Labour
entity | PERSON | Carol Inglis | Inglis | Budget adviser | -
entity | ORG | Manukau Post | - | - | -
