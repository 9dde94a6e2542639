'<q1>We read it on the bus</q1>': Brackel riders stunned as Hoevens walks away

By Dermot Feeley in Oudenaarde

The future of the Brackel-Hoevens women's team was in doubt last night after <s2>its title sponsor</s2> <c2>announced</c2> <q2>it would stop paying at the end of April</q2>, eleven days before the Tour of Flanders.

<s3>Hoevens Groep</s3>, a flooring maker from Waregem which has backed the squad since 2017, <c3>cited</c3> '<q3>a collapse in laminate</q3>'.

'<q4>We read it on the bus, on somebody's phone, between the Kwaremont and the showers,</q4>' <c4>said</c4> <s4>captain Marit Fjeldstad</s4>, third in Sunday's Omloop van de Leie. '<q4>Nobody spoke until Zuza laughed.</q4>'

<s5,6>Zuzanna Kwiek</s5,6>, the Polish sprinter, <c5>joked</c5> that <q5>she had had 'worse emails from the dentist'</q5>, but <c6>admitted</c6> <q6>she was already talking to Ostara</q6>.

At the Hotel Rubens on Wednesday evening, <a7>riders</a7> <c7>were assured</c7> by <s7>Greet Brackel, their manager</s7>, that <q7>wages were safe until 30 June, even if she had to sell the mechanics' truck</q7>. <s8>Fjeldstad</s8> <c8>thanked</c8> her for '<q8>looking us in the eye, which is more than Luc did</q8>'.

Luc is Luc Hoevens, the chairman, who rode two seasons for Jumeaux in the eighties and still turns up at training camps in club socks. De Leiebode, the local paper, quoted <s9>him</s9> as <c9>saying</c9> <q9>the decision was 'made by numbers, not by me'</q9>. <s10>The former domestique</s10> <c10>hopes</c10> <q10>to keep his name on the juniors</q10>.

It may not be so simple. <s11>The contract</s11>, two pages of which were shown to this reporter, <c11>requires</c11> <q11>'half a year of written notice' from either side</q11>.

<s12>Federica Dall'Olio, president of the Riders' Guild</s12>, <c12>called</c12> the withdrawal '<q12>shabby</q12>' and, in her reading of Belgian law, '<q12>probably void</q12>'. <s13>The guild</s13> <c13>plans</c13> <q13>to go to court in Ghent if April's money is late</q13>.

<s14>The UCI</s14> <c14>said</c14> <q14>a bank guarantee would cover three months</q14>. <s15>The governing body</s15> also <c15>reminded</c15> <a15>the team</a15> that <q15>its WorldTour licence 'travels with its budget'</q15>.

Four rivals, Ostara, Vélo Caravelle, SK Nordlys and the Basque outfit Lauburu-Koop, have room on their books. <s16>Pim Terpstra</s16>, who runs Ostara, <c16>denied</c16> <q16>poaching</q16>. '<q17>I telephone nobody until the funeral flowers are dead,</q17>' <s17>he</s17> <c17>said</c17>.

<s18>Three mechanics</s18>, all from Brackel Cycles, <c18>said</c18> <q18>they had been told to bring back their tool cases by Friday</q18>.

For Siobhán Tuohy it is a first contract. <s19>The 19-year-old from Dingle</s19> gave up a place at Trinity to come here and <c19>refuses</c19> <q19>to fly home</q19>. '<q20>Mam says come back, Daddy says where's the bike,</q20>' <s20>she</s20> <c20>said</c20>. '<q20>I didn't do it for the laminate.</q20>'

Kwiek, listening, put an arm round her. '<q21>Tell Daddy the bike is Brackel's,</q21>' <s21>the sprinter</s21> <c21>told</c21> <a21>her</a21>. '<q21>The legs they cannot have.</q21>'

<s22>The mayor of Oudenaarde</s22> <c22>promised</c22> <q22>a reception on the Markt 'with or without a sponsor'</q22>. Outside De Zwaan, where the fan club drinks, <s23>a bedsheet</s23> <c23>proclaimed</c23>: '<q23>Brackel rides.</q23>'
-----
1 | direct | Marit Fjeldstad | PERSON | none
2 | indirect | Hoevens Groep | ORG | organisation
3 | mixed | Hoevens Groep | ORG | organisation
4 | direct | Marit Fjeldstad | PERSON | name
5 | mixed | Zuzanna Kwiek | PERSON | name
6 | indirect | Zuzanna Kwiek | PERSON | name
7 | indirect | Greet Brackel | PERSON | name
8 | mixed | Marit Fjeldstad | PERSON | surname
9 | mixed | Luc Hoevens | PERSON | pronoun
10 | attitude | Luc Hoevens | PERSON | title
11 | mixed | contract | DOCUMENT | document
12 | mixed | Federica Dall'Olio | PERSON | name
13 | attitude | Riders' Guild | ORG | organisation
14 | indirect | UCI | ORG | organisation
15 | mixed | UCI | ORG | organisation
16 | indirect | Pim Terpstra | PERSON | name
17 | direct | Pim Terpstra | PERSON | pronoun
18 | indirect | Three mechanics | GROUP | group
19 | attitude | Siobhán Tuohy | PERSON | title
20 | direct | Siobhán Tuohy | PERSON | pronoun
21 | direct | Zuzanna Kwiek | PERSON | title
22 | mixed | mayor of Oudenaarde | PERSON | title
23 | direct | bedsheet | DOCUMENT | document
entity | PERSON | Marit Fjeldstad | Fjeldstad | captain | Brackel-Hoevens
entity | PERSON | Zuzanna Kwiek | Kwiek; Zuza | sprinter | Brackel-Hoevens
entity | PERSON | Greet Brackel | - | manager | Brackel-Hoevens
entity | PERSON | Luc Hoevens | Luc | chairman | Hoevens Groep
entity | PERSON | Federica Dall'Olio | - | president | Riders' Guild
entity | PERSON | Pim Terpstra | - | - | Ostara
entity | PERSON | Siobhán Tuohy | - | - | Brackel-Hoevens
entity | ORG | Brackel-Hoevens | Brackel | - | -
entity | ORG | Hoevens Groep | Hoevens | - | -
entity | ORG | Jumeaux | - | - | -
entity | ORG | De Leiebode | - | - | -
entity | ORG | Riders' Guild | - | - | -
entity | ORG | UCI | - | - | -
entity | ORG | Ostara | - | - | -
entity | ORG | Vélo Caravelle | - | - | -
entity | ORG | SK Nordlys | - | - | -
entity | ORG | Lauburu-Koop | - | - | -
entity | ORG | Brackel Cycles | - | - | -
entity | ORG | Trinity | - | - | -
entity | NORP | Polish | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Basque | - | - | -
entity | LOC | Oudenaarde | - | - | -
entity | LOC | Waregem | - | - | -
entity | LOC | Kwaremont | - | - | -
entity | LOC | Hotel Rubens | - | - | -
entity | LOC | Ghent | - | - | -
entity | LOC | Dingle | - | - | -
entity | LOC | Markt | - | - | -
entity | LOC | De Zwaan | - | - | -
meta | 'We read it on the bus': Brackel riders stunned as Hoevens walks away | - | Dermot Feeley
