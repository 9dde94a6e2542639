Portuguese mayor jailed for nine years over beach bribes

FARO, Portugal (AFP) - The mayor of a Portuguese resort town was jailed for nine years on Friday after <s1>a court</s1> <c1>found</c1> that <q1>he had sold permission to build on protected dunes for cash, a yacht berth and a half-share in a racehorse</q1>.

Leonel Sarmento, 66, who has run Praia do Zimbral since 2005, stood motionless as the 412-page verdict was read out. <s2>It</s2> <c2>described</c2> the town hall as "<q2>a toll booth on the sea</q2>".

"<q3>Nobody laid a brick here without paying him first,</q3>" <c3>said</c3> <s3>Matilde Roseiro, presiding judge at the Algarve Criminal Court</s3>. "<q3>The dunes paid too.</q3>"

<s4>Roseiro</s4> <c4>ordered</c4> Sarmento <q4>to be taken at once to a prison outside Evora</q4>, despite a <c5>plea</c5> by <s5>his lawyer</s5> that <q5>he be allowed to nurse his sick wife</q5>.

<s6>The lawyer, Nuno Cardigos</s6>, <c6>told</c6> <a6>reporters</a6> <q6>his client "sleeps well" and would appeal</q6>. <s7>He</s7> also <c7>denied</c7> that <q7>the horse, Vento Sul, had ever belonged to the politician</q7>.

<s8>Prosecutors</s8>, who began work in 2018, <c8>had sought</c8> <q8>12 years</q8>.

Wouter Verhulst, 59, head of Antwerp developer Zandkust, was sentenced to four years for handing over 2.3 million euros in shoe boxes. In March <s9,10>the Belgian</s9,10> <c9>complained</c9> to <a9>the judges</a9> that <q9>he had been "milked like a cow"</q9>, <c10>claiming</c10> <q10>he thought the money was for a lifeboat station</q10>.

<s11>Zandkust</s11> <c11>said</c11> <q11>it "takes note of the ruling" and no longer employs its founder</q11>. <s12>OLAF, the EU's anti-fraud office</s12>, <c12>estimates</c12> that <q12>14 million euros in grants vanished between the town hall, the firm and Banco Ria</q12>. <s13>The bank</s13> <c13>has always rejected</c13> <q13>any allegation of wrongdoing</q13>.

The mayor's cousin and deputy, Vasco Sarmento, was acquitted.

"<q14>I want the carpet cleaned and the safe opened,</q14>" <s14,15>he</s14,15> <c14>said</c14>, <c15>announcing</c15> that <q15>he would take charge on Monday</q15>. <s16>The deputy</s16> <c16>would not rule out</c16> <q16>standing in the autumn election</q16>.

"<q17>This is a good day for lizards,</q17>" <s17>Ines Falcato of the group Salvem as Dunas</s17>, which photographed lorries taking sand by night, <c17>told</c17> <a17>AFP</a17>. <s18>The association</s18> <c18>wants</c18> <q18>two hotels on the Ponta da Garca headland pulled down</q18>.

In Lisbon, the ruling Centre Union, of which Sarmento was long a vice-president, was silent. <s19>Prime Minister Tome Alvarenga</s19>, at a summit in Brussels, <c19>would say</c19> only that "<q19>no chair is for life</q19>".

Opposition leader Joana Reboredo replayed a 2021 speech in which <s20>the premier</s20> <c20>hailed</c20> his party colleague as "<q20>the best mayor in Europe</q20>". "<q21>They ate at the same table,</q21>" <s21>she</s21> <c21>wrote</c21> online.

Residents were divided. "<q22>He built the clinic, the pool and the road,</q22>" <c22>said</c22> <s22>a fishmonger</s22>, sluicing her stall on the Largo dos Pescadores. "<q22>The others built only debts.</q22>"

Waitress Sonia Quaresma, 31, lost her job when a dune collapsed onto the beach bar. "<q23>My bar is under his road,</q23>" <s23>she</s23> <c23>said</c23>.

<s24>The fishmonger</s24> <c24>refused to give</c24> <q24>her name</q24>. "<q25>My cousin works at the town hall,</q25>" <s25>she</s25> <c25>explained</c25>.
-----
1 | indirect | Algarve Criminal Court | ORG | organisation
2 | mixed | 412-page verdict | DOCUMENT | pronoun
3 | direct | Matilde Roseiro | PERSON | name
4 | indirect | Matilde Roseiro | PERSON | surname
5 | indirect | Nuno Cardigos | PERSON | title
6 | mixed | Nuno Cardigos | PERSON | name
7 | indirect | Nuno Cardigos | PERSON | pronoun
8 | indirect | Prosecutors | GROUP | group
9 | mixed | Wouter Verhulst | PERSON | title
10 | indirect | Wouter Verhulst | PERSON | title
11 | mixed | Zandkust | ORG | organisation
12 | indirect | OLAF | ORG | organisation
13 | indirect | Banco Ria | ORG | organisation
14 | direct | Vasco Sarmento | PERSON | pronoun
15 | indirect | Vasco Sarmento | PERSON | pronoun
16 | attitude | Vasco Sarmento | PERSON | title
17 | direct | Ines Falcato | PERSON | name
18 | attitude | Salvem as Dunas | ORG | organisation
19 | mixed | Tome Alvarenga | PERSON | name
20 | mixed | Tome Alvarenga | PERSON | title
21 | direct | Joana Reboredo | PERSON | pronoun
22 | direct | fishmonger | PERSON | title
23 | direct | Sonia Quaresma | PERSON | pronoun
24 | attitude | fishmonger | PERSON | title
25 | direct | fishmonger | PERSON | pronoun
entity | PERSON | Leonel Sarmento | Sarmento | mayor | -
entity | PERSON | Matilde Roseiro | Roseiro | presiding judge | Algarve Criminal Court
entity | PERSON | Nuno Cardigos | - | lawyer | -
entity | PERSON | Wouter Verhulst | - | head | Zandkust
entity | PERSON | Vasco Sarmento | - | deputy | -
entity | PERSON | Ines Falcato | - | - | Salvem as Dunas
entity | PERSON | Tome Alvarenga | - | Prime Minister | -
entity | PERSON | Joana Reboredo | - | Opposition leader | -
entity | PERSON | Sonia Quaresma | - | Waitress | -
entity | ORG | AFP | - | - | -
entity | ORG | Algarve Criminal Court | - | - | -
entity | ORG | Zandkust | - | - | -
entity | ORG | OLAF | - | - | -
entity | ORG | EU | - | - | -
entity | ORG | Banco Ria | - | - | -
entity | ORG | Salvem as Dunas | - | - | -
entity | ORG | Centre Union | - | - | -
entity | LOC | FARO | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Praia do Zimbral | - | - | -
entity | LOC | Evora | - | - | -
entity | LOC | Antwerp | - | - | -
entity | LOC | Ponta da Garca | - | - | -
entity | LOC | Lisbon | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Largo dos Pescadores | - | - | -
entity | NORP | Portuguese | - | - | -
entity | NORP | Belgian | - | - | -
meta | Portuguese mayor jailed for nine years over beach bribes | - | -
