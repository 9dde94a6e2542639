<s1>Rival</s1> <c1>alleges</c1> "<q1>robbery by torchlight</q1>" as <s2>Vanimar leader</s2> <c2>claims</c2> <q2>victory</q2>

Port Amherst (Vanimar) (AFP) – <s3>President Aurelio Banquet</s3> <c3>said</c3> Sunday <q3>he had won a third term in Vanimar</q3>, before the last ballot boxes had reached the capital by boat, and <s4>his main challenger</s4> <c4>refused</c4> <q4>to concede</q4>.

<q5>With results in from 61 of 88 polling stations, Banquet, 71, had 50.8 percent against 44.1 for Solange Thirouin, a pediatrician who heads the Trop C'est Trop ("<x>Too Much Is Too Much</x>") coalition</q5>, <s5>the Independent Electoral Commission</s5> <c5>said</c5>.

"<q6>The people whispered in my ear, and what they whispered was '<n6>stay</n6>',</q6>" <s6>the former harbour master</s6> <c6>told</c6> <a6>supporters of his Union for the Progress of Vanimar (UPV)</a6> in the Jardin Bellamy.

<s7>Thirouin, 48</s7>, <c7>shot back</c7> from the steps of Saint-Gabriel Hospital, where she still works two nights a week: "<q7>A man who has won does not count in the dark.</q7>"

<s8,9,10>She</s8,9,10> <c8>accused</c8> the UPV of <q8>moving 14 boxes on the island of Petite Soeur into a cannery owned by the firm Banquet et Fils during a power cut</q8>, <c10>calling</c10> it "<q10>robbery by torchlight</q10>", and <c9>called on</c9> <a9>the African Union</a9> <q9>to halt the count</q9>.

<s11,12>The commission's chairman, retired judge Rashid Payet</s11,12>, <c11>acknowledged</c11> <q11>a "break in the chain" lasting 40 minutes</q11> but <c12>rejected</c12> "<q12>any talk of theft</q12>".

"<q13>The boxes were sealed when they went in and sealed when they came out,</q13>" <s13>he</s13> <c13>said</c13>. "<q13>I would stake my pension on it. It is not a large pension.</q13>"

- Everything that floats -

Vanimar, a former British and then French colony of 212,000 people between Madagascar and the Seychelles, has known only two leaders since 1979. Banquet succeeded Colonel Octave Lebrun, who died in a helicopter crash, and in 2021 lifted the two-term limit.

<s14>A report by the Kestrel Centre for Democracy, a think tank in Nairobi</s14>, <c14>found</c14> in March that <q14>his family controlled "roughly a third of everything that floats"</q14>. His eldest son, Delmar Banquet, runs Lagon Telecom and the country's only private broadcaster, Radio Lagon, which cut off Thirouin's closing address in mid-sentence.

<s15>The younger Banquet</s15> <c15>insisted</c15> <q15>Cyclone Hortense had brought down the mast</q15>.

"<q16>My father has never so much as telephoned the newsroom,</q16>" <s16>he</s16> <c16>told</c16> <a16>AFP</a16>.

<s17>Observers from the Commonwealth</s17> <c17>described</c17> voting as "<q17>calm, slow and very damp</q17>". <s18>Marguerite Osei-Bonsu, head of the African Union mission</s18>, <c18>wondered aloud</c18> <q18>why soldiers of the Garde Insulaire had been sent to protect "ballots nobody was attacking"</q18>.

<a19>She</a19> <c19>was told</c19> by <s19>the police chief on Petite Soeur, Captain Noe Hibon</s19>, that <q19>there were no torches on the island, let alone thieves</q19>.

At the fish market in Rue Lebrun, few were waiting for the radio.

"<q20>They ask us every five years and then they tell us,</q20>" <c20>said</c20> <s20>a net mender</s20> who gave his name only as Ti-Jean. <s21>He</s21> <c21>reckoned</c21> <q21>the price of tuna would settle more than any judge</q21>.

<s22>The International Monetary Fund</s22> <c22>estimates</c22> that <q22>Vanimar owes 70 percent of its annual output abroad</q22>. Its largest creditor is China's Longyuan Harbour Group, which leases the port of Anse Corail until 2071.

<s23>Thirouin</s23> <c23>has pledged</c23> <q23>to tear up that lease</q23>, a promise <s24>Banquet</s24> <c24>has dismissed</c24> as "<q24>surgery by a children's doctor</q24>".

In Paris, <s25>the Elysee Palace</s25> <c25>urged</c25> <a25>all sides</a25> <q25>to show "the patience of islanders"</q25>.
-----
1 | mixed | Solange Thirouin | PERSON | title
2 | indirect | Aurelio Banquet | PERSON | title
3 | indirect | Aurelio Banquet | PERSON | name
4 | attitude | Solange Thirouin | PERSON | title
5 | indirect | Independent Electoral Commission | ORG | organisation
6 | direct | Aurelio Banquet | PERSON | title
7 | direct | Solange Thirouin | PERSON | surname
8 | indirect | Solange Thirouin | PERSON | pronoun
9 | indirect | Solange Thirouin | PERSON | pronoun
10 | mixed | Solange Thirouin | PERSON | pronoun
11 | mixed | Rashid Payet | PERSON | name
12 | mixed | Rashid Payet | PERSON | name
13 | direct | Rashid Payet | PERSON | pronoun
14 | mixed | report by the Kestrel Centre for Democracy | DOCUMENT | document
15 | indirect | Delmar Banquet | PERSON | surname
16 | direct | Delmar Banquet | PERSON | pronoun
17 | mixed | Observers from the Commonwealth | GROUP | group
18 | mixed | Marguerite Osei-Bonsu | PERSON | name
19 | indirect | Noe Hibon | PERSON | name
20 | direct | Ti-Jean | PERSON | title
21 | indirect | Ti-Jean | PERSON | pronoun
22 | indirect | International Monetary Fund | ORG | organisation
23 | indirect | Solange Thirouin | PERSON | surname
24 | mixed | Aurelio Banquet | PERSON | surname
25 | mixed | Elysee Palace | ORG | organisation
entity | PERSON | Aurelio Banquet | President Aurelio Banquet; Banquet | President | Union for the Progress of Vanimar
entity | PERSON | Solange Thirouin | Thirouin | pediatrician | Trop C'est Trop
entity | PERSON | Rashid Payet | - | chairman | Independent Electoral Commission
entity | PERSON | Octave Lebrun | Colonel Octave Lebrun | - | -
entity | PERSON | Delmar Banquet | - | - | Lagon Telecom
entity | PERSON | Marguerite Osei-Bonsu | - | head of the African Union mission | African Union
entity | PERSON | Noe Hibon | Captain Noe Hibon | police chief | -
entity | PERSON | Ti-Jean | - | net mender | -
entity | ORG | Trop C'est Trop | Too Much Is Too Much | - | -
entity | ORG | Independent Electoral Commission | - | - | -
entity | ORG | Union for the Progress of Vanimar | UPV | - | -
entity | ORG | Saint-Gabriel Hospital | - | - | -
entity | ORG | Banquet et Fils | - | - | -
entity | ORG | African Union | - | - | -
entity | ORG | Kestrel Centre for Democracy | - | - | -
entity | ORG | Lagon Telecom | - | - | -
entity | ORG | Radio Lagon | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | Commonwealth | - | - | -
entity | ORG | Garde Insulaire | - | - | -
entity | ORG | International Monetary Fund | - | - | -
entity | ORG | Longyuan Harbour Group | - | - | -
entity | ORG | Elysee Palace | - | - | -
entity | NORP | British | - | - | -
entity | NORP | French | - | - | -
entity | LOC | Vanimar | - | - | -
entity | LOC | Port Amherst | - | - | -
entity | LOC | Jardin Bellamy | - | - | -
entity | LOC | Petite Soeur | - | - | -
entity | LOC | Madagascar | - | - | -
entity | LOC | Seychelles | - | - | -
entity | LOC | Nairobi | - | - | -
entity | LOC | Rue Lebrun | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Anse Corail | - | - | -
entity | LOC | Paris | - | - | -
meta | Rival alleges "robbery by torchlight" as Vanimar leader claims victory | - | -
